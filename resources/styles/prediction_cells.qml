<!-- Cells, the more opaque the likelier; cells of several places add up -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="graduatedSymbol" attr="probability" graduatedMethod="GraduatedColor" symbollevels="0">
  <ranges>
   <range each="classes" symbol="$place" lower="$lower" upper="$upper" label="$label" render="true"/>
  </ranges>
  <symbols>
   <symbol each="classes" type="fill" name="$place" alpha="1" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,90,160,$opacity"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="0,60,110,160"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
