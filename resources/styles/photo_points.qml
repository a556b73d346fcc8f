<!-- Photos: a dot each, and the circle in which a place that was learned lies -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="singleSymbol" enableorderby="0" symbollevels="0">
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1">
    <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="SymbolType" type="QString" value="Fill"/>
      <Option name="geometryModifier" type="QString" value="CASE WHEN &quot;radius_km&quot; &gt; 0 THEN make_ellipse($$geometry, &quot;radius_km&quot; / (111.32 * max(cos(radians(y($$geometry))), 0.01)), &quot;radius_km&quot; / 111.32, 90) END"/>
      <Option name="units" type="QString" value="MapUnit"/>
     </Option>
     <symbol type="fill" name="@0@0" alpha="1" clip_to_extent="1">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="86,180,233,40"/>
        <Option name="style" type="QString" value="solid"/>
        <Option name="outline_color" type="QString" value="0,114,178,255"/>
        <Option name="outline_style" type="QString" value="dash"/>
        <Option name="outline_width" type="QString" value="0.3"/>
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,114,178,255"/>
      <Option name="name" type="QString" value="circle"/>
      <Option name="size" type="QString" value="3"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.4"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
