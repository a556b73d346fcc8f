<!-- One band of a learned field (a value, or how uncertain it is), as a ramp from its low to its high -->
<qgis version="3.22.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="$band" opacity="0.85" alphaBand="-1" classificationMin="$low" classificationMax="$high">
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="$low" maximumValue="$high">
     <item each="stops" value="$value" color="$colour" alpha="255" label="$label"/>
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
 </pipe>
</qgis>
