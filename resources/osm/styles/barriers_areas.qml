<!-- Boundaries, and areas of the power network. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Border of a country" filter="&quot;key&quot; = 'boundary' AND &quot;admin_level&quot; IN ('2', '3', '4')"/>
   <rule key="{1}" symbol="1" label="Border of a district or municipality" filter="&quot;key&quot; = 'boundary' AND &quot;admin_level&quot; IN ('5', '6', '7', '8')" scalemindenom="0" scalemaxdenom="500000"/>
   <rule key="{2}" symbol="2" label="Protected area" filter="&quot;key&quot; = 'boundary' AND &quot;kind&quot; IN ('protected_area', 'national_park')" scalemindenom="0" scalemaxdenom="500000"/>
   <rule key="{3}" symbol="3" label="Power station, substation" filter="&quot;key&quot; IN ('power', 'man_made')" scalemindenom="0" scalemaxdenom="100000"/>
  </rules>
  <symbols>
   <symbol type="fill" name="0" alpha="0.9" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="130,70,160,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="6"/>
      <Option name="outline_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,1,0.5,0,0"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="0.6" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="160,120,180,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="4"/>
      <Option name="outline_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,1,0.35,0,0"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="2" alpha="0.4" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0"/>
      <Option name="style" type="QString" value="no"/>
      <Option name="outline_color" type="QString" value="100,160,100,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="5"/>
      <Option name="outline_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,1,0.35,0,0"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="3" alpha="0.8" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="160,150,170,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
