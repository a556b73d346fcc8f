<!-- Labelled tiles in the colours of their classes -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="categorizedSymbol" attr="$attribute" enableorderby="0" symbollevels="0">
  <categories>
   <category each="classes" symbol="$place" value="$name" type="string" label="$name" render="true"/>
  </categories>
  <symbols>
   <symbol each="classes" type="marker" name="$place" alpha="1" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="$colour"/>
      <Option name="name" type="QString" value="circle"/>
      <Option name="size" type="QString" value="2.6"/>
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
