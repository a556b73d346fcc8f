<!-- Where trains and cable cars stop. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Station" filter="&quot;kind&quot; IN ('station')" scalemindenom="0" scalemaxdenom="200000"/>
   <rule key="{1}" symbol="1" label="Halt" filter="&quot;kind&quot; IN ('halt', 'tram_stop', 'subway_entrance')" scalemindenom="0" scalemaxdenom="100000"/>
   <rule key="{2}" symbol="2" label="Level crossing" filter="&quot;kind&quot; IN ('level_crossing', 'crossing')" scalemindenom="0" scalemaxdenom="20000"/>
  </rules>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="square"/>
      <Option name="color" type="QString" value="40,40,140,255"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="30"/>
      <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,1.6,0,0"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="0.8" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="square"/>
      <Option name="color" type="QString" value="40,40,140,255"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="18"/>
      <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,1.1,0,0"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="0.5" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross_fill"/>
      <Option name="color" type="QString" value="60,60,70,255"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="8"/>
      <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,0.7,0,0"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
