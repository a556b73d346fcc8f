<!-- How alike every tile is to what was searched for, from dark to bright -->
<qgis version="3.22.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="singlebandpseudocolor" band="1" opacity="0.85" alphaBand="-1" classificationMin="$low" classificationMax="$high">
   <rastershader>
    <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="$low" maximumValue="$high">
     <item each="stops" value="$value" color="$colour" alpha="255" label="$label"/>
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
 </pipe>
</qgis>
