<!-- Tiles that a search found: outlines, thicker and redder where they are more alike -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling">
 <renderer-v2 type="graduatedSymbol" attr="$attribute" graduatedMethod="GraduatedColor" symbollevels="1">
  <ranges>
   <range each="classes" symbol="$place" lower="$lower" upper="$upper" label="$label" render="true"/>
  </ranges>
  <symbols>
   <symbol each="classes" type="fill" name="$place" alpha="1" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="$place">
     <Option type="Map">
      <Option name="color" type="QString" value="$colour,$opacity"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="$colour,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="$width"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
