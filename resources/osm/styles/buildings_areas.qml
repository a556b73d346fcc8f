<!-- Buildings: what they are for is how much of a pixel they cover. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Public building" filter="&quot;kind&quot; IN ('school', 'kindergarten', 'university', 'college', 'hospital', 'church', 'chapel', 'cathedral', 'mosque', 'temple', 'synagogue', 'public', 'civic', 'government', 'train_station', 'sports_hall', 'sports_centre', 'museum')" scalemindenom="0" scalemaxdenom="100000"/>
   <rule key="{1}" symbol="1" label="Industry, trade" filter="&quot;kind&quot; IN ('industrial', 'commercial', 'warehouse', 'retail', 'office', 'supermarket', 'hotel', 'factory', 'manufacture', 'hangar')" scalemindenom="0" scalemaxdenom="100000"/>
   <rule key="{2}" symbol="2" label="Shed, garage, barn" filter="&quot;kind&quot; IN ('garage', 'garages', 'shed', 'roof', 'carport', 'hut', 'farm_auxiliary', 'barn', 'stable', 'cowshed', 'greenhouse', 'greenhouse_horticulture', 'cabin', 'service')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{3}" symbol="3" label="House, and any other" filter="ELSE" scalemindenom="0" scalemaxdenom="100000"/>
  </rules>
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="140,90,80,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="110,70,60,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,1,0.1,0,0"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="0.85" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="160,130,155,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="125,100,122,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,1,0.1,0,0"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="2" alpha="0.4" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="180,160,140,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="3" alpha="0.65" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="155,120,100,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="125,95,80,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.4"/>
      <Option name="outline_width_unit" type="QString" value="RenderMetersInMapUnits"/>
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,1,0.1,0,0"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
