<!-- Where predicted places are in truth: green crosses -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="singleSymbol" enableorderby="0" symbollevels="0">
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,158,115,255"/>
      <Option name="name" type="QString" value="cross_fill"/>
      <Option name="size" type="QString" value="2.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
