<!-- A colour and a name a cluster; QGIS takes it by itself for a raster of the same base name -->
<qgis version="3.22.0" styleCategories="Symbology">
 <pipe>
  <rasterrenderer type="paletted" band="1" opacity="0.6" alphaBand="-1" nodataColor="">
   <colorPalette>
    <paletteEntry each="clusters" value="$number" color="$hexadecimal" alpha="255" label="$name"/>
   </colorPalette>
  </rasterrenderer>
  <rasterresampler maxOversampling="2"/>
 </pipe>
</qgis>
