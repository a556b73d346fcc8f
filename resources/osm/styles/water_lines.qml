<!-- Rivers and brooks. Widths are metres on the ground, and never thinner than the millimetres of their scale limit. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="River" filter="&quot;kind&quot; IN ('river')"/>
   <rule key="{1}" symbol="1" label="Canal" filter="&quot;kind&quot; IN ('canal')" scalemindenom="0" scalemaxdenom="500000"/>
   <rule key="{2}" symbol="2" label="Brook" filter="&quot;kind&quot; IN ('stream')" scalemindenom="0" scalemaxdenom="150000"/>
   <rule key="{3}" symbol="3" label="Ditch, drain" filter="&quot;kind&quot; IN ('ditch', 'drain')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{4}" symbol="4" label="Dam, weir" filter="&quot;kind&quot; IN ('dam', 'weir', 'waterfall', 'lock_gate')" scalemindenom="0" scalemaxdenom="50000"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="90,160,210,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="14"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.5,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="0.9" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="90,160,210,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="8"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.4,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="0.65" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="90,160,210,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="3"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.26,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="0.45" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="90,160,210,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="2"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.2,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="4" alpha="0.8" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="70,100,140,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="4"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.26,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
