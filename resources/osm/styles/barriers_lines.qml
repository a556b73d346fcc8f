<!-- What divides: power lines, walls, boundaries. Widths are metres on the ground, and never thinner than the millimetres of their scale limit. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Power line" filter="&quot;kind&quot; IN ('line')" scalemindenom="0" scalemaxdenom="200000"/>
   <rule key="{1}" symbol="1" label="Small power line" filter="&quot;kind&quot; IN ('minor_line')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{2}" symbol="2" label="Wall, embankment" filter="&quot;kind&quot; IN ('wall', 'retaining_wall', 'city_wall', 'embankment', 'guard_rail', 'dyke')" scalemindenom="0" scalemaxdenom="20000"/>
   <rule key="{3}" symbol="3" label="Fence, hedge, and any other" filter="ELSE" scalemindenom="0" scalemaxdenom="20000"/>
   <rule key="{4}" symbol="4" label="Row of trees" filter="&quot;kind&quot; IN ('tree_row')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{5}" symbol="5" label="Cliff" filter="&quot;kind&quot; IN ('cliff', 'ridge', 'arete')" scalemindenom="0" scalemaxdenom="100000"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="100,100,125,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="4"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.3,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="0.6" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="100,100,125,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="2"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.2,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="0.7" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="100,100,100,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="1.5"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.26,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="0.4" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="130,150,100,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="1.2"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.2,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="4" alpha="0.55" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="90,150,80,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="4"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.26,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="5" alpha="0.5" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="130,120,110,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="3"/>
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
