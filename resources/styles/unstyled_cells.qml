<!-- Cells of a file that brings no style, in classes of equal numbers, from pale to red -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="graduatedSymbol" attr="$field" graduatedMethod="GraduatedColor" symbollevels="0">
  <ranges>
   <range each="classes" symbol="$place" lower="$lower" upper="$upper" label="$label" render="true"/>
  </ranges>
  <symbols>
   <symbol each="classes" type="fill" name="$place" alpha="1" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="$colour"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="120,120,120,90"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.1"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
