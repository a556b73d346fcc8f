<!-- Motorways to secondary roads: the more important, the more of a pixel they cover. Widths are metres on the ground, and never thinner than the millimetres of their scale limit. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Motorway" filter="&quot;kind&quot; IN ('motorway')"/>
   <rule key="{1}" symbol="1" label="Trunk road" filter="&quot;kind&quot; IN ('trunk')"/>
   <rule key="{2}" symbol="2" label="Primary road" filter="&quot;kind&quot; IN ('primary')"/>
   <rule key="{3}" symbol="3" label="Secondary road" filter="&quot;kind&quot; IN ('secondary')" scalemindenom="0" scalemaxdenom="2000000"/>
   <rule key="{4}" symbol="4" label="Slip road" filter="&quot;kind&quot; IN ('motorway_link', 'trunk_link', 'primary_link', 'secondary_link')" scalemindenom="0" scalemaxdenom="200000"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="220,90,120,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="12"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.7,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="0.95" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="232,116,92,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="11"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.6,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="0.85" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="242,163,94,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="10"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.5,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="0.7" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="232,200,60,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="8.5"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.4,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="4" alpha="0.8" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="224,122,110,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="6"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.3,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
