<!-- Lines from true to predicted positions, from blue (the better third) to vermilion (the worse third) -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="graduatedSymbol" attr="error_km" graduatedMethod="GraduatedColor" symbollevels="0">
  <ranges>
   <range each="classes" symbol="$place" lower="$lower" upper="$upper" label="$label" render="true"/>
  </ranges>
  <symbols>
   <symbol each="classes" type="line" name="$place" alpha="0.8" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="$colour,255"/>
      <Option name="line_width" type="QString" value="0.4"/>
      <Option name="line_style" type="QString" value="solid"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
