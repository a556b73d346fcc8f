<!-- Predicted positions: dots with the id and the radius -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling">
 <renderer-v2 type="singleSymbol" enableorderby="0" symbollevels="0">
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="213,94,0,255"/>
      <Option name="name" type="QString" value="circle"/>
      <Option name="size" type="QString" value="2.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;id&quot; || ' (± ' || CASE WHEN &quot;radius_km&quot; IS NULL THEN '?' WHEN &quot;radius_km&quot; &lt; 1 THEN round(1000 * &quot;radius_km&quot;) || ' m' WHEN &quot;radius_km&quot; &lt; 100 THEN format_number(&quot;radius_km&quot;, 1) || ' km' ELSE format_number(&quot;radius_km&quot;, 0) || ' km' END || ')'" isExpression="1" fontSize="8" fontSizeUnit="Point" textColor="50,50,50,255">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
   </text-style>
   <placement placement="0" dist="1.5" distUnits="MM"/>
   <rendering scaleVisibility="0" obstacle="1" drawLabels="1"/>
  </settings>
 </labeling>
</qgis>
