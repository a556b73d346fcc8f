<!-- Tiles by their cluster, with a hairline of the same colour that closes the seams between tiles -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="categorizedSymbol" attr="$attribute" enableorderby="0" symbollevels="0">
  <categories>
   <category each="clusters" symbol="$place" value="$number" type="long" label="$name" render="true"/>
  </categories>
  <symbols>
   <symbol each="clusters" type="fill" name="$place" alpha="1" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="$colour,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="$colour,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.26"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="joinstyle" type="QString" value="bevel"/>
      <Option name="offset" type="QString" value="0,0"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <layerOpacity>0.6</layerOpacity>
</qgis>
