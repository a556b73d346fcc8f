<!-- One band of a learned field (a value, or how uncertain it is), as a ramp from its low to its high -->
<qgis version="3.22.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="$band" opacity="0.85" alphaBand="-1" classificationMin="$low" classificationMax="$high">
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="$low" maximumValue="$high">
     <item each="stops" value="$value" color="$colour" alpha="255" label="$label"/>
     <rampLegendSettings useContinuousLegend="1" orientation="2" direction="0" prefix="" suffix="" minimumLabel="" maximumLabel="">
      <numericFormat id="basic">
       <Option type="Map">
        <Option type="QChar" name="decimal_separator" value=""/>
        <Option type="int" name="decimals" value="4"/>
        <Option type="int" name="rounding_type" value="1"/>
        <Option type="bool" name="show_plus" value="false"/>
        <Option type="bool" name="show_thousand_separator" value="true"/>
        <Option type="bool" name="show_trailing_zeros" value="false"/>
        <Option type="QChar" name="thousand_separator" value=""/>
       </Option>
      </numericFormat>
     </rampLegendSettings>
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
 </pipe>
</qgis>
