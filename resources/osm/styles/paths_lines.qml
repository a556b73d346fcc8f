<!-- Ways for those without a car. Widths are metres on the ground, and never thinner than the millimetres of their scale limit. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Pedestrian street" filter="&quot;kind&quot; IN ('pedestrian')" scalemindenom="0" scalemaxdenom="100000"/>
   <rule key="{1}" symbol="1" label="Cycleway" filter="&quot;kind&quot; IN ('cycleway')" scalemindenom="0" scalemaxdenom="100000"/>
   <rule key="{2}" symbol="2" label="Track" filter="&quot;kind&quot; IN ('track')" scalemindenom="0" scalemaxdenom="200000"/>
   <rule key="{3}" symbol="3" label="Footpath" filter="&quot;kind&quot; IN ('footway', 'path', 'bridleway', 'corridor')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{4}" symbol="4" label="Steps" filter="&quot;kind&quot; IN ('steps')" scalemindenom="0" scalemaxdenom="50000"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="176,138,192,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="6"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.26,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="0.85" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="160,90,200,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="3"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.26,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="0.7" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="165,118,60,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="3.5"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.26,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="0.5" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="200,100,100,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="2.5"/>
      <Option name="line_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="width_map_unit_scale" type="QString" value="3x:0,0,1,0.26,0,0"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="4" alpha="1" clip_to_extent="1">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="200,100,100,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="2.5"/>
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
