<!-- Lakes, broad rivers and basins. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Basin, pool" filter="&quot;kind&quot; IN ('basin', 'swimming_pool', 'wastewater')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{1}" symbol="1" label="Water" filter="ELSE"/>
  </rules>
  <symbols>
   <symbol type="fill" name="0" alpha="0.7" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="125,180,220,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="1" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="90,160,210,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
