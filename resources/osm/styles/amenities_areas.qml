<!-- What people go somewhere for. -->
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0">
  <rules key="{root}">
   <rule key="{0}" symbol="0" label="Shop" filter="&quot;key&quot; = 'shop'" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{1}" symbol="1" label="Food and drink" filter="&quot;kind&quot; IN ('restaurant', 'cafe', 'fast_food', 'bar', 'pub', 'biergarten', 'food_court', 'ice_cream')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{2}" symbol="2" label="School, library" filter="&quot;kind&quot; IN ('school', 'kindergarten', 'university', 'college', 'library', 'music_school', 'language_school', 'driving_school')" scalemindenom="0" scalemaxdenom="100000"/>
   <rule key="{3}" symbol="3" label="Health" filter="&quot;kind&quot; IN ('hospital', 'clinic', 'doctors', 'dentist', 'pharmacy', 'veterinary', 'nursing_home', 'social_facility')" scalemindenom="0" scalemaxdenom="100000"/>
   <rule key="{4}" symbol="4" label="Worship" filter="&quot;kind&quot; IN ('place_of_worship', 'monastery')" scalemindenom="0" scalemaxdenom="100000"/>
   <rule key="{5}" symbol="5" label="Public" filter="&quot;kind&quot; IN ('townhall', 'police', 'fire_station', 'post_office', 'courthouse', 'community_centre', 'bank', 'theatre', 'cinema', 'arts_centre', 'marketplace', 'bus_station', 'fuel', 'charging_station')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{6}" symbol="6" label="Tourism, history" filter="&quot;key&quot; IN ('tourism', 'historic') AND NOT &quot;kind&quot; IN ('bench', 'waste_basket', 'waste_disposal', 'recycling', 'drinking_water', 'fountain', 'hunting_stand', 'shelter', 'post_box', 'vending_machine', 'telephone', 'toilets', 'information', 'picnic_site', 'artwork', 'viewpoint', 'bus_stop', 'street_lamp', 'give_way', 'stop', 'traffic_signals', 'crossing', 'turning_circle', 'board', 'guidepost')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{7}" symbol="7" label="Office, craft" filter="&quot;key&quot; IN ('office', 'craft')" scalemindenom="0" scalemaxdenom="50000"/>
   <rule key="{8}" symbol="8" label="Parking" filter="&quot;kind&quot; IN ('parking', 'parking_space', 'bicycle_parking', 'parking_entrance', 'motorcycle_parking')" scalemindenom="0" scalemaxdenom="20000"/>
   <rule key="{9}" symbol="9" label="Small things" filter="&quot;kind&quot; IN ('bench', 'waste_basket', 'waste_disposal', 'recycling', 'drinking_water', 'fountain', 'hunting_stand', 'shelter', 'post_box', 'vending_machine', 'telephone', 'toilets', 'information', 'picnic_site', 'artwork', 'viewpoint', 'bus_stop', 'street_lamp', 'give_way', 'stop', 'traffic_signals', 'crossing', 'turning_circle', 'board', 'guidepost')" scalemindenom="0" scalemaxdenom="10000"/>
   <rule key="{10}" symbol="10" label="Any other" filter="ELSE" scalemindenom="0" scalemaxdenom="20000"/>
  </rules>
  <symbols>
   <symbol type="fill" name="0" alpha="0.6" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="210,60,90,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="0.54" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="230,120,60,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="2" alpha="0.48" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="220,180,60,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="3" alpha="0.45" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="220,80,80,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="4" alpha="0.39" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="100,70,160,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="5" alpha="0.36" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="60,100,180,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="6" alpha="0.3" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="160,60,160,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="7" alpha="0.33" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="120,100,200,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="8" alpha="0.18" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="140,190,230,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="9" alpha="0.15" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="160,160,160,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="10" alpha="0.24" clip_to_extent="1">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="180,140,80,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_style" type="QString" value="no"/>
      <Option name="joinstyle" type="QString" value="miter"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
</qgis>
