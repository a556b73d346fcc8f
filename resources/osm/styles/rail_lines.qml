<!-- Railways and cable cars. Widths are metres on the ground, and never thinner than the millimetres of their scale limit. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Railway" filter="&quot;kind&quot; IN ('rail')"/>
   <rule key="{1}" symbol="1" label="Tram, light railway" filter="&quot;kind&quot; IN ('light_rail', 'tram', 'subway', 'narrow_gauge', 'funicular', 'monorail')" scalemindenom="0" scalemaxdenom="200000"/>
   <rule key="{2}" symbol="2" label="Disused, under construction" filter="&quot;kind&quot; IN ('disused', 'abandoned', 'construction', 'preserved', 'miniature')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{3}" symbol="3" label="Cable car, ski lift" filter="&quot;key&quot; = 'aerialway'" scalemindenom="0" scalemaxdenom="200000"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="60,60,70,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="4"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.4,0,0"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="0.8" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="80,80,100,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="3"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.3,0,0"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="0.35" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="80,80,100,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="3"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.2,0,0"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="0.6" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="40,80,140,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="3"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.3,0,0"/>
      <Option name="capstyle" type="QString" value="flat"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
