<!-- Lines of a file that brings no style -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="singleSymbol" enableorderby="0" symbollevels="0">
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="40,40,40,160"/>
      <Option name="line_width" type="QString" value="0.35"/>
      <Option name="line_style" type="QString" value="dash"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
