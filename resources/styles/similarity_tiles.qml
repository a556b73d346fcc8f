<!-- Tiles by their similarity to what was searched for, from dark to bright -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="graduatedSymbol" attr="similarity" graduatedMethod="GraduatedColor" symbollevels="0">
  <ranges>
   <range each="classes" symbol="$place" lower="$lower" upper="$upper" label="$label" render="true"/>
  </ranges>
  <symbols>
   <symbol each="classes" type="fill" name="$place" alpha="1" clip_to_extent="1">
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
