<!-- Pylons and gates. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Pylon" filter="&quot;kind&quot; IN ('tower')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{1}" symbol="1" label="Pole" filter="&quot;kind&quot; IN ('pole')" scalemindenom="0" scalemaxdenom="10000"/>
   <rule key="{2}" symbol="2" label="Gate, bollard" filter="&quot;key&quot; = 'barrier'" scalemindenom="0" scalemaxdenom="10000"/>
   <rule key="{3}" symbol="3" label="Mast, tower" filter="&quot;key&quot; = 'man_made'" scalemindenom="0" scalemaxdenom="50000"/>
  </rules>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="square"/>
      <Option name="color" type="QString" value="100,100,125,255"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="10"/>
      <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,0.8,0,0"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="0.6" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="square"/>
      <Option name="color" type="QString" value="100,100,125,255"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="4"/>
      <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,0.5,0,0"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="0.5" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="100,100,100,255"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="4"/>
      <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,0.5,0,0"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="0.8" clip_to_extent="1">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="triangle"/>
      <Option name="color" type="QString" value="140,100,100,255"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="size" type="QString" value="12"/>
      <Option name="size_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,1,0.8,0,0"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
