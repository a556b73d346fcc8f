<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>GeoEmbed</name>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Make a polygon layer active and select what to search in.</source>
            <translation>Aktivieren Sie einen Polygonlayer und wählen Sie aus, worin gesucht werden soll.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Click the corners on the map; a right click or Enter ends it, Escape gives up.</source>
            <translation>Klicken Sie die Ecken auf der Karte an; Rechtsklick oder Eingabe beendet, Escape bricht ab.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Find look-alikes</source>
            <translation>Ähnliches finden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw a polygon</source>
            <translation>Ein Polygon zeichnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>This is no polygon.</source>
            <translation>Das ist kein Polygon.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw or select at least one polygon.</source>
            <translation>Zeichnen oder wählen Sie mindestens ein Polygon.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>The active layer has no polygons.</source>
            <translation>Der aktive Layer hat keine Polygone.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} photos of {folder} say nothing of where they were taken.</source>
            <translation>{count} Fotos von {folder} sagen nicht, wo sie aufgenommen wurden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>May they be placed by what {run} learned? It says how far off each may be.</source>
            <translation>Dürfen sie danach platziert werden, was {run} gelernt hat? Es sagt, wie weit jedes daneben liegen kann.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>1 photo is on the map.</source>
            <translation>1 Foto ist auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} photos are on the map.</source>
            <translation>{count} Fotos sind auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Learn where photos were taken first: Raster ▸ GeoEmbed ▸ Geolocate…</source>
            <translation>Lernen Sie zuerst, wo Fotos aufgenommen wurden: Raster ▸ GeoEmbed ▸ Verorten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Placing {data}</source>
            <translation>{data} wird verortet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Photos of {folder}</source>
            <translation>Fotos von {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Reading photos of {folder}</source>
            <translation>Fotos von {folder} werden gelesen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>None of these photos says where it was taken.</source>
            <translation>Keines dieser Fotos sagt, wo es aufgenommen wurde.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{photos}, placed by {run}</source>
            <translation>{photos}, verortet durch {run}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} say nothing of where they were taken.</source>
            <translation>{count} sagen nicht, wo sie aufgenommen wurden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Bands</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>all but transparency</source>
            <translation>alle außer Transparenz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Bands to learn from; none ticked means all</source>
            <translation>Kanäle, aus denen gelernt wird; keiner angehakt heißt alle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Composite</source>
            <translation>Komposit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Tick the three bands of a picture in natural or in false colour</source>
            <translation>Die drei Kanäle eines Bildes in Echt- oder Falschfarben ankreuzen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Natural colour</source>
            <translation>Echtfarben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>False colour (near infrared)</source>
            <translation>Falschfarben (nahes Infrarot)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>All bands</source>
            <translation>Alle Kanäle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>ha</source>
            <translation>ha</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>The clusters</source>
            <translation>Die Cluster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Select several rows to merge them; double-click a name to change it; the tiles of the row under the mouse are shown on the map</source>
            <translation>Wählen Sie mehrere Zeilen, um sie zusammenzufassen; doppelklicken Sie einen Namen, um ihn zu ändern; die Kacheln der Zeile unter der Maus erscheinen auf der Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour of the cluster</source>
            <translation>Farbe des Clusters</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>The colour of this cluster on the map</source>
            <translation>Die Farbe dieses Clusters auf der Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour of {cluster}</source>
            <translation>Farbe von {cluster}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Tree of the clusters</source>
            <translation>Baum der Cluster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Number of clusters</source>
            <translation>Anzahl der Cluster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>What hangs together to the left of the line becomes one cluster</source>
            <translation>Was links der Linie zusammenhängt, wird ein Cluster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Merge</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>'Undo' in the window of the clusters takes it back</source>
            <translation>„Rückgängig“ im Fenster der Cluster nimmt es zurück</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Leave the clusters as they are</source>
            <translation>Die Cluster lassen, wie sie sind</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>The farther to the right two are joined, the less alike they look; click where to cut</source>
            <translation>Je weiter rechts zwei verbunden sind, desto unähnlicher sehen sie aus; klicken Sie, wo geschnitten werden soll</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>{image} has {count} clusters already. Made anew, names stay with clusters that are mostly the same; what you merged and coloured is lost. 'Undo' brings it back until QGIS is closed.</source>
            <translation>{image} hat schon {count} Cluster. Werden sie neu gebildet, bleiben Namen bei Clustern, die größtenteils dieselben sind; was Sie zusammengefasst und gefärbt haben, geht verloren. „Rückgängig“ bringt es zurück, bis QGIS geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Into how many clusters?</source>
            <translation>In wie viele Cluster?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Make clusters</source>
            <translation>Cluster bilden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>A folder that 'Embed' or 'Import' made</source>
            <translation>Ein Ordner von „Einbetten“ oder „Importieren“</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>let it choose</source>
            <translation>selbst wählen lassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>The number whose clusters are most distinct (the best silhouette)</source>
            <translation>Die Anzahl, deren Cluster sich am klarsten unterscheiden (die beste Silhouette)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>How many groups; 8 is a good start</source>
            <translation>Wie viele Gruppen; 8 ist ein guter Anfang</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Embeddings</source>
            <translation>Einbettungen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Make one cluster of the selected rows; the first one's name and colour stay</source>
            <translation>Aus den gewählten Zeilen einen Cluster machen; Name und Farbe der ersten bleiben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Split…</source>
            <translation>Teilen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Group the tiles of the selected cluster anew, among themselves</source>
            <translation>Die Kacheln des gewählten Clusters neu gruppieren, unter sich</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Tree…</source>
            <translation>Baum…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Which clusters look most alike, and a level to merge at</source>
            <translation>Welche Cluster sich am meisten ähneln, und eine Höhe, auf der sie zusammengefasst werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>distinct colours</source>
            <translation>unterscheidbare Farben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Distinct colours can be told apart by colour-blind people; a ramp shows the order of the clusters</source>
            <translation>Unterscheidbare Farben können auch Farbenblinde auseinanderhalten; ein Farbverlauf zeigt die Reihenfolge der Cluster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Apply palette</source>
            <translation>Palette anwenden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Give all clusters the colours that are chosen here</source>
            <translation>Allen Clustern die hier gewählten Farben geben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Take back the last change of names, colours or numbers</source>
            <translation>Die letzte Änderung von Namen, Farben oder Anzahl zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Choose a folder of embeddings; 'Embed' makes one.</source>
            <translation>Wählen Sie einen Einbettungsordner; „Einbetten“ erstellt einen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Names that you gave stay with clusters that are mostly the same.</source>
            <translation>Ihre Namen bleiben bei Clustern, die im Wesentlichen gleich sind.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colouring clusters</source>
            <translation>Cluster werden eingefärbt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Merging clusters</source>
            <translation>Cluster werden zusammengefasst</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Naming a cluster</source>
            <translation>Ein Cluster wird benannt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Split a cluster</source>
            <translation>Einen Cluster teilen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Splitting a cluster</source>
            <translation>Ein Cluster wird geteilt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Taking back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters of {folder}</source>
            <translation>Cluster von {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/counting.py" />
            <source>{labelled} of {tiles} tiles get a class: {classes}</source>
            <translation>{labelled} von {tiles} Kacheln bekommen eine Klasse: {classes}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It hardly changes any more.</source>
            <translation>Es ändert sich kaum noch.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Curves of the training</source>
            <translation>Kurven des Trainings</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It is too early to say whether it gets better.</source>
            <translation>Ob es besser wird, lässt sich noch nicht sagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It is still getting better.</source>
            <translation>Es wird noch besser.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Two views of a place lie {near} apart, two places {far}: {times} times as far.</source>
            <translation>Zwei Ansichten eines Orts liegen {near} auseinander, zwei Orte {far}: {times}-mal so weit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>drawn while it learns</source>
            <translation>wird beim Lernen gezeichnet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>cut the image into tiles</source>
            <translation>Kacheln neu aus dem Bild schneiden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>draw the map as it looks, and cut that into tiles</source>
            <translation>die Karte zeichnen, wie sie aussieht, und daraus Kacheln schneiden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>Cut anew, or learn once more from tiles of the image that were cut earlier</source>
            <translation>Neu schneiden oder noch einmal aus Kacheln des Bildes lernen, die früher geschnitten wurden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>{folder} holds no tiles.</source>
            <translation>{folder} enthält keine Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>{count} tiles of {size} pixels in {folder}</source>
            <translation>{count} Kacheln von {size} Pixeln in {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/diagnostics.py" />
            <source>The diagnostics are on the clipboard.</source>
            <translation>Die Diagnose liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Embed</source>
            <translation>Einbetten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Encoder</source>
            <translation>Encoder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The folder of a run, or an ONNX file that 'Export' made</source>
            <translation>Der Ordner eines Laufs, oder eine ONNX-Datei, die „Exportieren“ gemacht hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>the starter, without learning (a quick look)</source>
            <translation>der Starter, ohne zu lernen (ein schneller Blick)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>An encoder that comes with GeoEmbed and has learned from many open images; it sees images of any bands. One that learns from your own image tells its places apart better.</source>
            <translation>Ein Encoder, der mit GeoEmbed kommt und aus vielen offenen Bildern gelernt hat; er sieht Bilder mit beliebigen Kanälen. Einer, der aus Ihrem eigenen Bild lernt, unterscheidet dessen Orte besser.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>what was learned from an image</source>
            <translation>was aus einem Bild gelernt wurde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The encoder of a run, as 'Make tiles and learn' makes one, or an ONNX file</source>
            <translation>Der Encoder eines Laufs, wie 'Kacheln erstellen und lernen' ihn macht, oder eine ONNX-Datei</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>What to embed</source>
            <translation>Was eingebettet wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>the tiles that it learned from</source>
            <translation>die Kacheln, aus denen er gelernt hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Nothing is cut anew</source>
            <translation>Nichts wird neu geschnitten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>a layer</source>
            <translation>ein Layer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The image that was learned from, with another step, or another image of the kind</source>
            <translation>Das Bild, aus dem gelernt wurde, mit anderer Schrittweite, oder ein anderes Bild dieser Art</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Empty: a new folder beside the run; what was made before stays</source>
            <translation>Leer: ein neuer Ordner neben dem Lauf; was vorher gemacht wurde, bleibt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>a new folder beside the run</source>
            <translation>ein neuer Ordner neben dem Lauf</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Result folder</source>
            <translation>Ergebnisordner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Choose the folder of a run; 'Make tiles and learn' makes one.</source>
            <translation>Wählen Sie den Ordner eines Laufs; „Kacheln erstellen und lernen“ macht einen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Done. Click to search, or open Clusters.</source>
            <translation>Fertig. Klicken Sie zum Suchen, oder öffnen Sie die Cluster.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The tiles that it learned from are not there any more.</source>
            <translation>Die Kacheln, aus denen er gelernt hat, sind nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Embedding {image}</source>
            <translation>{image} wird eingebettet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{folder} holds no finished run.</source>
            <translation>{folder} enthält keinen fertigen Lauf.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Nothing of your image is learned; tiles of {size} pixels</source>
            <translation>Aus Ihrem Bild wird nichts gelernt; Kacheln von {size} Pixeln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{backbone}, {dimension} numbers, tiles of {size} pixels at {resolution} m</source>
            <translation>{backbone}, {dimension} Zahlen, Kacheln von {size} Pixeln zu {resolution} m</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>One tile, {time}, {room} on disk ({free} free)</source>
            <translation>Eine Kachel, {time}, {room} auf der Platte ({free} frei)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>About {tiles} tiles, {time}, {room} on disk ({free} free)</source>
            <translation>Etwa {tiles} Kacheln, {time}, {room} auf der Platte ({free} frei)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>At most {tiles} tiles, {time}, {room} on disk ({free} free)</source>
            <translation>Höchstens {tiles} Kacheln, {time}, {room} auf der Platte ({free} frei)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Measures on blocks of land that were held out, then writes the report.</source>
            <translation>Misst auf zurückgehaltenen Landblöcken und schreibt dann den Bericht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Evaluate and report</source>
            <translation>Bewerten und berichten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A raster of classes, or polygons with a class. Empty: a report without figures.</source>
            <translation>Ein Raster mit Klassen, oder Polygone mit einer Klasse. Leer: ein Bericht ohne Kennzahlen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The attribute with the class; a raster's first band is taken</source>
            <translation>Das Attribut mit der Klasse; bei einem Raster gilt der erste Kanal</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>any part</source>
            <translation>jeder Teil</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A tile gets a class where at least so much of it is labelled; with small polygons choose less</source>
            <translation>Eine Kachel bekommt eine Klasse, wenn mindestens so viel von ihr eine Klasse hat; wählen Sie bei kleinen Polygonen weniger</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A tile gets the class of its labelled part, however small that is</source>
            <translation>Eine Kachel bekommt die Klasse ihres beschrifteten Teils, so klein er auch ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>measure baselines beside it (takes longer)</source>
            <translation>Vergleichswerte mitmessen (dauert länger)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Image statistics and untrained networks: is the embedding better than these?</source>
            <translation>Bildstatistik und untrainierte Netze: Ist die Einbettung besser als diese?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>measure what the tiles' places add, too (takes longer)</source>
            <translation>auch messen, was die Orte der Kacheln beitragen (dauert länger)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A classifier on the image alone, on the location alone, and on both: for some labels, such as the climate, the place says as much as the picture.</source>
            <translation>Ein Klassifikator auf dem Bild allein, auf dem Ort allein und auf beidem: Bei manchen Klassen, etwa dem Klima, sagt der Ort so viel wie das Bild.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Labels</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Least labelled share of a tile</source>
            <translation>Kleinster Anteil einer Kachel mit Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The share that is right on blocks of land that were held out</source>
            <translation>Der Anteil, der auf zurückgehaltenen Landblöcken richtig ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Figures</source>
            <translation>Abbildungen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Open the report</source>
            <translation>Bericht öffnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Open the page in the browser</source>
            <translation>Die Seite im Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Export as HTML…</source>
            <translation>Als HTML exportieren…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Save the page and its figures elsewhere</source>
            <translation>Die Seite mit ihren Abbildungen anderswo speichern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Choose the field with the class.</source>
            <translation>Wählen Sie das Feld mit der Klasse.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>At least two classes are needed: choose another field, or a smaller labelled share of a tile.</source>
            <translation>Mindestens zwei Klassen sind nötig: Wählen Sie ein anderes Feld, oder einen kleineren Anteil einer Kachel mit Klasse.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>No labels: a report alone.</source>
            <translation>Keine Klassen: nur ein Bericht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Export the report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Nearest tiles right</source>
            <translation>Nächste Kacheln richtig</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Classifier right</source>
            <translation>Klassifikator richtig</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Counting the tiles that get a class…</source>
            <translation>Die Kacheln, die eine Klasse bekommen, werden gezählt…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Evaluating {folder}</source>
            <translation>{folder} wird bewertet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Report on {folder}</source>
            <translation>Bericht über {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The report's figures are shown here.</source>
            <translation>Hier werden die Abbildungen des Berichts gezeigt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Saved as {file}.</source>
            <translation>Gespeichert als {file}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The labels are small beside a tile: too few tiles are labelled to {share}. Smaller tiles suit such labels, or any labelled part counts.</source>
            <translation>Die Beschriftungen sind klein neben einer Kachel: zu wenige Kacheln sind zu {share} beschriftet. Zu solchen passen kleinere Kacheln, oder jeder beschriftete Teil zählt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Take any labelled part: {tiles} tiles in {classes} classes</source>
            <translation>Jeden beschrifteten Teil nehmen: {tiles} Kacheln in {classes} Klassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>found again after: {change}</source>
            <translation>wiedergefunden nach: {change}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on the image alone</source>
            <translation>ein Klassifikator auf dem Bild allein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on the location alone</source>
            <translation>ein Klassifikator auf dem Ort allein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on both</source>
            <translation>ein Klassifikator auf beidem</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>This embedding</source>
            <translation>Diese Einbettung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>image statistics, nothing learned</source>
            <translation>Bildstatistik, nichts gelernt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>PCA of the pixels</source>
            <translation>Hauptkomponenten der Pixel (PCA)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>the same network, untrained</source>
            <translation>dasselbe Netz, untrainiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a network that learned from photos (ImageNet)</source>
            <translation>ein Netz, das an Fotos gelernt hat (ImageNet)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>always the commonest class</source>
            <translation>immer die häufigste Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>resampled to 66 % and back</source>
            <translation>auf 66 % verkleinert und zurück</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>10 % brighter</source>
            <translation>10 % heller</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>shifted by a quarter of a tile</source>
            <translation>um eine Viertelkachel verschoben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG mit Qualität 50</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a quarter turn</source>
            <translation>eine Vierteldrehung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Close this window; jobs that run go on</source>
            <translation>Dieses Fenster schließen; laufende Aufträge gehen weiter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Open this window's help page</source>
            <translation>Die Hilfeseite dieses Fensters öffnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Further images</source>
            <translation>Weitere Bilder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Used together with the first image; Delete takes the selected ones out of the list</source>
            <translation>Werden zusammen mit dem ersten Bild verwendet; Entf nimmt die gewählten aus der Liste</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Add images</source>
            <translation>Bilder hinzufügen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>More images with the same bands, such as the other parts of a mosaic; CRSs may differ</source>
            <translation>Weitere Bilder mit denselben Kanälen, etwa die anderen Teile eines Mosaiks; die KBS dürfen sich unterscheiden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Take the selected images out of the list; nothing is deleted</source>
            <translation>Die gewählten Bilder aus der Liste nehmen; gelöscht wird nichts</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Images that are learned from together have the same bands; number of bands: {layer} {count}, {first} {others}.</source>
            <translation>Bilder, aus denen gemeinsam gelernt wird, haben dieselben Kanäle; Anzahl der Kanäle: {layer} {count}, {first} {others}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>{layer} has no CRS: set it in the layer's properties.</source>
            <translation>{layer} hat kein KBS: Setzen Sie es in den Eigenschaften des Layers.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Files…</source>
            <translation>Dateien…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>{path} cannot be opened as an image.</source>
            <translation>{path} lässt sich nicht als Bild öffnen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Begin with what 'Learn' learned; empty: a fresh network</source>
            <translation>Mit dem beginnen, was „Lernen“ gelernt hat; leer: ein neues Netz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Geolocate</source>
            <translation>Verorten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Where was this taken?</source>
            <translation>Wo wurde das aufgenommen?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learn it first</source>
            <translation>Zuerst lernen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>The folder that the page 'Learn it first' made, or an ONNX file that 'Export' made of it</source>
            <translation>Der Ordner, den die Seite „Zuerst lernen“ gemacht hat, oder eine ONNX-Datei, die „Exportieren“ daraus gemacht hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>A folder of pictures to place on the map</source>
            <translation>Ein Ordner mit Bildern, die auf die Karte sollen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>A layer of photos, as 'Import geotagged photos' makes it, in place of a folder</source>
            <translation>Ein Layer mit Fotos, wie ihn „Georeferenzierte Fotos importieren“ macht, statt eines Ordners</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>The attribute with the photo's file</source>
            <translation>Das Attribut mit der Datei des Fotos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Gives a point for each picture, the cells with their probability, and a line to the true place where the picture knows it.</source>
            <translation>Gibt für jedes Bild einen Punkt, die Zellen mit ihrer Wahrscheinlichkeit und eine Linie zum wahren Ort, wo das Bild ihn kennt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>What was learned</source>
            <translation>Was gelernt wurde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>… or a layer of photos</source>
            <translation>… oder ein Layer mit Fotos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Field with the file</source>
            <translation>Feld mit der Datei</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Photos with EXIF positions or with a CSV of positions, or a tile set</source>
            <translation>Fotos mit EXIF-Positionen oder mit einer CSV der Positionen, oder ein Kachelsatz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>How the answer looks: probabilities over cells, or one position</source>
            <translation>Wie die Antwort aussieht: Wahrscheinlichkeiten über Zellen, oder eine Position</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learns from pictures whose place is known. Some hundred are the least.</source>
            <translation>Lernt aus Bildern, deren Ort bekannt ist. Einige hundert sind das Mindeste.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Pictures with positions</source>
            <translation>Bilder mit Positionen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Encoder (run)</source>
            <translation>Encoder (Lauf)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Map of the errors</source>
            <translation>Karte der Fehler</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose the folder that the page 'Learn it first' made, or an ONNX file.</source>
            <translation>Wählen Sie den Ordner, den die Seite „Zuerst lernen“ gemacht hat, oder eine ONNX-Datei.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a folder of pictures, or a layer of photos.</source>
            <translation>Wählen Sie einen Ordner mit Bildern, oder einen Layer mit Fotos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a folder of pictures with positions.</source>
            <translation>Wählen Sie einen Ordner mit Bildern, deren Positionen bekannt sind.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learned. No place was kept for a test, so nothing tells how good it is.</source>
            <translation>Gelernt. Kein Ort wurde für einen Test zurückgehalten, daher sagt nichts, wie gut es ist.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learned. Of {places} places that it had not seen, half are placed within {median}.</source>
            <translation>Gelernt. Von {places} Orten, die es nicht gesehen hatte, wird die Hälfte auf {median} genau verortet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>They are too few to say how far off a position may be.</source>
            <translation>Es sind zu wenige, um zu sagen, wie weit eine Position danebenliegen kann.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Measuring what was learned of {data}</source>
            <translation>Es wird gemessen, was aus {data} gelernt wurde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learning where {data} was taken</source>
            <translation>Lernen, wo {data} aufgenommen wurde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>{share} lie within the radius that is told.</source>
            <translation>{share} liegen innerhalb des angegebenen Radius.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>In the browser</source>
            <translation>Im Browser</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>All pages</source>
            <translation>Alle Seiten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>The page before</source>
            <translation>Die vorige Seite</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>What there is help on</source>
            <translation>Wozu es Hilfe gibt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Open this page in the browser, to print it or to read it larger</source>
            <translation>Diese Seite im Browser öffnen, um sie zu drucken oder größer zu lesen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>press 'Look' to measure a sample</source>
            <translation>„Ansehen“ misst eine Stichprobe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>Looking at a sample of tiles</source>
            <translation>Eine Stichprobe von Kacheln wird angesehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>How much there is to see in the tiles</source>
            <translation>Wie viel auf den Kacheln zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>little to see … much to see</source>
            <translation>wenig zu sehen … viel zu sehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>no tile fits in</source>
            <translation>keine Kachel passt hinein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Let it write what it has, then stop it; 'Go on' resumes exactly there</source>
            <translation>Er schreibt, was er hat, und hält an; „Weiter“ setzt genau dort fort</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Good enough: stop and keep</source>
            <translation>Gut genug: beenden und behalten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>It settles for a tenth of the time so far, then a whole run is kept, which can be used like any other</source>
            <translation>Das Gelernte setzt sich noch ein Zehntel der bisherigen Zeit, dann bleibt ein ganzer Lauf, der wie jeder andere verwendet werden kann</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>What was learned settles in a few more steps, and is kept then…</source>
            <translation>Das Gelernte festigt sich in einigen weiteren Schritten und wird dann behalten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Keep it, use a new name</source>
            <translation>Behalten, neuen Namen verwenden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Done.</source>
            <translation>Fertig.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>It can stay: the new result then goes to {folder}.</source>
            <translation>Es kann bleiben: Das neue Ergebnis kommt dann nach {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopping: it writes what it has…</source>
            <translation>Hält an: schreibt, was er hat…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Paused. What was done is kept.</source>
            <translation>Pausiert. Was getan ist, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed log</source>
            <translation>GeoEmbed-Protokoll</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>The end of the log; the whole of it is in the folder</source>
            <translation>Das Ende des Protokolls; das ganze liegt im Ordner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed jobs</source>
            <translation>GeoEmbed-Aufträge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>The latest job comes first; below is what came of the selected one</source>
            <translation>Der neueste Auftrag steht oben; darunter, was aus dem gewählten wurde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Let it write what it has, then stop it; it can be resumed</source>
            <translation>Er schreibt, was er hat, und hält an; er kann fortgesetzt werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Go on where this job stopped</source>
            <translation>Dort weitermachen, wo dieser Auftrag anhielt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Open log</source>
            <translation>Protokoll öffnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Show what the job has said</source>
            <translation>Zeigen, was der Auftrag gemeldet hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Show the job's folder in the file manager</source>
            <translation>Den Ordner des Auftrags im Dateimanager zeigen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>stopping</source>
            <translation>hält an</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Copy the log to the clipboard</source>
            <translation>Das Protokoll in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Job</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>No job yet.</source>
            <translation>Noch kein Auftrag.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed log: {folder}</source>
            <translation>GeoEmbed-Protokoll: {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Make tiles and learn</source>
            <translation>Kacheln erstellen und lernen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn from</source>
            <translation>Lernen aus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Leave out tiles with little to see</source>
            <translation>Kacheln weglassen, auf denen wenig zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>keep all</source>
            <translation>alle behalten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles with less to see than this are left out: open water, snow, cloud. 0 keeps all.</source>
            <translation>Kacheln, auf denen weniger zu sehen ist, werden weggelassen: offenes Wasser, Schnee, Wolken. 0 behält alle.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>A sample of the tiles. Drag the line, or move it with the arrow keys.</source>
            <translation>Eine Stichprobe der Kacheln. Ziehen Sie die Linie, oder bewegen Sie sie mit den Pfeiltasten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Look</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Measure some hundred tiles of the chosen area</source>
            <translation>Einige hundert Kacheln des gewählten Gebiets messen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Propose</source>
            <translation>Vorschlagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Where the sample parts into plain tiles and others</source>
            <translation>Wo sich die Stichprobe in schlichte Kacheln und andere teilt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles and run go into this folder. Empty: a new one among GeoEmbed's results.</source>
            <translation>Kacheln und Lauf kommen in diesen Ordner. Leer: ein neuer bei den Ergebnissen von GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>a new folder</source>
            <translation>ein neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learned. Next: Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Gelernt. Weiter mit Raster ▸ GeoEmbed ▸ Einbetten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>These are few tiles: some hundred at least are better.</source>
            <translation>Das sind wenige Kacheln: Besser sind mindestens einige hundert.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of {layer}</source>
            <translation>Kacheln von {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of the map</source>
            <translation>Kacheln der Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learning from {tiles}</source>
            <translation>Lernen aus {tiles}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>leaves out {share} of the sample</source>
            <translation>lässt {share} der Stichprobe weg</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>The map as it looks</source>
            <translation>Die Karte, wie sie aussieht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Of the grid of web maps; one more is twice as fine. Proposed is what gives enough tiles</source>
            <translation>Im Raster der Webkarten; eine mehr ist doppelt so fein. Vorgeschlagen ist, was genug Kacheln ergibt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source> pixels</source>
            <translation> Pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>So much ground that a person could tell the place by it: 64 pixels suit most images</source>
            <translation>So viel Boden, dass ein Mensch den Ort daran erkennen könnte: 64 Pixel passen zu den meisten Bildern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>draw labels</source>
            <translation>Beschriftungen zeichnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Words are learned from, too, as shapes; as a rule they are better left out</source>
            <translation>Auch aus Wörtern wird gelernt, als Formen; meist lässt man sie besser weg</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Zoom level</source>
            <translation>Zoomstufe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Tile size</source>
            <translation>Kachelgröße</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>The map shows no layer.</source>
            <translation>Die Karte zeigt keinen Layer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>What the map shows cannot be drawn as a web map.</source>
            <translation>Was die Karte zeigt, lässt sich nicht als Webkarte zeichnen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>What the map shows now, with its styles: {count} map tiles. A tile covers {size} of ground.</source>
            <translation>Was die Karte jetzt zeigt, mit ihren Stilen: {count} Kartenkacheln. Eine Kachel bedeckt {size} am Boden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>That is {count} map tiles: choose a lower zoom level, or show less of the map.</source>
            <translation>Das sind {count} Kartenkacheln: Wählen Sie eine niedrigere Zoomstufe, oder zeigen Sie weniger von der Karte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>No tile of {size} pixels fits into that area.</source>
            <translation>Keine Kachel von {size} Pixeln passt in dieses Gebiet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How to learn</source>
            <translation>Wie gelernt wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How it is told what looks alike; no labels are needed either way</source>
            <translation>Wie ihm gesagt wird, was ähnlich aussieht; Klassen braucht es in keinem Fall</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>slim suits small tiles and little time, also without a GPU; the others want a GPU</source>
            <translation>slim passt zu kleinen Kacheln und wenig Zeit, auch ohne GPU; die anderen brauchen eine GPU</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>the starter that comes with GeoEmbed</source>
            <translation>Starter, der mit GeoEmbed kommt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>What the network knows before it sees your image. The starter is a network of the kind slim.</source>
            <translation>Was das Netz weiß, bevor es Ihr Bild sieht. Der Starter ist ein Netz der Art slim.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Numbers in an embedding; 64 suit most</source>
            <translation>Zahlen in einer Einbettung; 64 passen meist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Learn for</source>
            <translation>Lerndauer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How long to learn. More is better, ever more slowly.</source>
            <translation>Wie lange gelernt wird. Mehr ist besser, immer langsamer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>as much as the tiles are worth</source>
            <translation>so viel, wie die Kacheln hergeben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>steps</source>
            <translation>Schritten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>An epoch sees each tile once, a step one batch of them. In so many minutes a slow machine learns less.</source>
            <translation>Eine Epoche sieht jede Kachel einmal, ein Schritt einen Stapel davon. In so vielen Minuten lernt ein langsamer Rechner weniger.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Unit of the time to learn</source>
            <translation>Einheit der Lerndauer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Start from</source>
            <translation>Ausgehen von</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>slim (recommended)</source>
            <translation>slim (empfohlen)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Which Python runs the trainer</source>
            <translation>Welches Python lernt und einbettet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>An environment that GeoEmbed makes and keeps (recommended)</source>
            <translation>Eine Umgebung, die GeoEmbed erstellt und pflegt (empfohlen)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>For machines without a network: a folder with all packages as wheels</source>
            <translation>Für Rechner ohne Netz: ein Ordner mit allen Paketen als Wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>optional: install from this folder, without a network</source>
            <translation>optional: von hier installieren, ohne Netz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Make it</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Load and install what the learning needs; it can be cancelled and goes on later</source>
            <translation>Laden und installieren, was das Lernen braucht; lässt sich abbrechen und geht später weiter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Light: no learning</source>
            <translation>Leicht: ohne Lernen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Without torch, half a gigabyte instead of several: embeds, searches and predicts with ONNX files</source>
            <translation>Ohne torch, ein halbes Gigabyte statt mehrerer: bettet ein, sucht und sagt vorher, mit ONNX-Dateien</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Stop the installation; what was loaded is kept</source>
            <translation>Die Installation anhalten; was geladen wurde, bleibt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>A Python of my own (conda, venv)</source>
            <translation>Ein eigenes Python (conda, venv)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>One that has torch and GDAL already; nothing is installed into it</source>
            <translation>Eines, das torch und GDAL schon hat; darin wird nichts installiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>The python program of an environment that has torch and GDAL</source>
            <translation>Das Python-Programm einer Umgebung, die torch und GDAL hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Folder of wheels</source>
            <translation>Ordner mit Wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>How it is</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Start it and ask what it can do; a GPU is really tried</source>
            <translation>Starten und fragen, was es kann; eine GPU wird wirklich erprobt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy diagnostics</source>
            <translation>Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>A report for a question or a bug report, without your name in it</source>
            <translation>Ein Bericht für eine Frage oder Fehlermeldung, ohne Ihren Namen darin</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Log of the installation</source>
            <translation>Protokoll der Installation</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>What the installer says, as it says it</source>
            <translation>Was das Installationsprogramm meldet, wie es das meldet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy log</source>
            <translation>Protokoll kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy the log to the clipboard, without your name in it</source>
            <translation>Das Protokoll ohne Ihren Namen darin in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Repair or update it</source>
            <translation>Reparieren oder aktualisieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Set up GeoEmbed</source>
            <translation>GeoEmbed einrichten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>GeoEmbed learns from your imagery on this machine; nothing is sent anywhere. The learning runs in a Python of its own beside QGIS, so that neither can break the other. Making it loads some gigabytes once (torch). Searching embeddings that exist already works without it.</source>
            <translation>GeoEmbed lernt auf diesem Rechner aus Ihren Bildern; nichts wird irgendwohin gesendet. Das Lernen läuft in einem eigenen Python neben QGIS, sodass keines das andere beschädigen kann. Beim Erstellen werden einmal einige Gigabyte heruntergeladen (torch). Vorhandene Einbettungen lassen sich auch ohne dieses Python durchsuchen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>There is no time limit on a job. After this long without a sign of life you are asked about it.</source>
            <translation>Ein Auftrag hat keine Zeitgrenze. Nach so langer Zeit ohne Lebenszeichen werden Sie nach ihm gefragt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Tell me when a job says nothing for</source>
            <translation>Melden, wenn ein Auftrag schweigt seit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Wait for the running jobs, or cancel them: they use the environment.</source>
            <translation>Warten Sie auf die laufenden Aufträge, oder brechen Sie sie ab: Sie benutzen die Umgebung.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>The check was ended when the window was closed. 'Check' asks again.</source>
            <translation>Die Prüfung wurde beendet, als das Fenster geschlossen wurde. „Prüfen“ fragt erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Made in {folder}, beside QGIS and never inside it. Needs no administrator.</source>
            <translation>Liegt in {folder}, neben QGIS und nie darin. Braucht keine Administratorrechte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Asking {program}…</source>
            <translation>{program} wird gefragt…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Cancelled. What was loaded is kept; the button goes on from here.</source>
            <translation>Abgebrochen. Was geladen wurde, bleibt; die Schaltfläche macht hier weiter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Ready.</source>
            <translation>Bereit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>The polygons of {layer} are {side} wide as a rule: a tile holds several. Smaller tiles may suit them better.</source>
            <translation>Die Polygone von {layer} sind meist {side} breit: Eine Kachel umfasst mehrere. Kleinere Kacheln passen vielleicht besser zu ihnen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>The polygons of {layer} are {side} wide as a rule: a tile shows a small part. Larger tiles may suit them better.</source>
            <translation>Die Polygone von {layer} sind meist {side} breit: Eine Kachel zeigt nur einen kleinen Teil. Größere Kacheln passen vielleicht besser zu ihnen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>So few pixels show little to tell a place by: {count} or more are better.</source>
            <translation>So wenige Pixel zeigen wenig, woran man einen Ort erkennt: {count} oder mehr sind besser.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>So many pixels show many things at once: {count} or fewer are better.</source>
            <translation>So viele Pixel zeigen vieles auf einmal: {count} oder weniger sind besser.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Image and tiles</source>
            <translation>Bild und Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Any raster layer: satellite, aerial, a scanned map; also a map from a server, of which a picture is fetched first</source>
            <translation>Jeder Rasterlayer: Satellit, Luftbild, eine gescannte Karte; auch eine Karte von einem Server, von der zuerst ein Bild geholt wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Ground metres of a pixel of the picture that is fetched of this layer: as the map shows it now, or the layer's own pixels. It is fetched once, kept, and used again. Mind the terms of the server.</source>
            <translation>Bodenmeter je Pixel des Bildes, das von diesem Layer geholt wird: wie die Karte ihn jetzt zeigt, oder die eigenen Pixel des Layers. Es wird einmal geholt, behalten und wiederverwendet. Beachten Sie die Nutzungsbedingungen des Servers.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>From one tile to the next: the size for tiles side by side, half of it for overlap</source>
            <translation>Von einer Kachel zur nächsten: die Größe für Kacheln nebeneinander, die Hälfte davon für Überlappung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Ground metres a pixel</source>
            <translation>Meter Boden je Pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Step (stride)</source>
            <translation>Schrittweite</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only this extent</source>
            <translation>Nur diese Ausdehnung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>The layer's, the map's, or drawn on the map; unticked: all of the layer</source>
            <translation>Die des Layers, der Karte, oder auf der Karte gezeichnet; nicht angehakt: der ganze Layer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only tiles whose centre lies in one of its polygons</source>
            <translation>Nur Kacheln, deren Mitte in einem seiner Polygone liegt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>selected features only</source>
            <translation>nur gewählte Objekte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only the polygons that are selected in that layer</source>
            <translation>Nur die Polygone, die in diesem Layer gewählt sind</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>a uniform border counts as data</source>
            <translation>ein einfarbiger Rand zählt als Daten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>A white or black border that nothing declares is otherwise left out</source>
            <translation>Ein weißer oder schwarzer Rand, den nichts ausweist, fällt sonst weg</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only inside</source>
            <translation>Nur innerhalb</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Add a raster layer to the project first, or use Raster ▸ GeoEmbed ▸ Try it.</source>
            <translation>Fügen Sie dem Projekt zuerst einen Rasterlayer hinzu, oder nehmen Sie Raster ▸ GeoEmbed ▸ Ausprobieren.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>The extent is empty: choose the layer's, the map's, or draw one.</source>
            <translation>Die Ausdehnung ist leer: Wählen Sie die des Layers, der Karte, oder zeichnen Sie eine.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>No polygon is selected in {layer}.</source>
            <translation>In {layer} ist kein Polygon gewählt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>A tile covers {size} of ground, the next begins after {stride}.</source>
            <translation>Eine Kachel deckt {size} Boden ab, die nächste beginnt nach {stride}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>These are the pixels of zoom level {zoom}.</source>
            <translation>Das sind die Pixel der Zoomstufe {zoom}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Try GeoEmbed</source>
            <translation>GeoEmbed ausprobieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Begin again</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Forget what the tour made, and start with the sample</source>
            <translation>Vergessen, was die Führung gemacht hat, und mit dem Beispielbild beginnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Making the sample</source>
            <translation>Das Beispielbild wird erstellt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Tiles of the sample</source>
            <translation>Kacheln des Beispielbilds</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Learning from the sample</source>
            <translation>Lernen aus dem Beispielbild</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Embedding the sample</source>
            <translation>Einbetten des Beispielbilds</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Now click in the circle on the map.</source>
            <translation>Klicken Sie jetzt in den Kreis auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Clusters of the sample</source>
            <translation>Cluster des Beispielbilds</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Make the sample</source>
            <translation>Beispielbild erstellen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>An image of an imagined coast: villages, a town, woods, fields, water. It is made on this machine and opened as a layer. It shows how GeoEmbed works, not how good it is on your imagery.</source>
            <translation>Ein Bild einer erdachten Küste: Dörfer, eine Stadt, Wälder, Felder, Wasser. Es wird auf diesem Rechner erstellt und als Layer geöffnet. Es zeigt, wie GeoEmbed arbeitet, nicht, wie gut es auf Ihren Bildern ist.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>The image is cut into tiles, and an encoder learns for a minute and a half which of them look alike. Nobody tells it what a village is. The loss below should fall.</source>
            <translation>Das Bild wird in Kacheln geschnitten, und ein Encoder lernt anderthalb Minuten lang, welche einander ähnlich sehen. Niemand sagt ihm, was ein Dorf ist. Der Verlust unten sollte fallen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Each tile becomes 64 numbers. As colours they make a map: like colours look alike.</source>
            <translation>Jede Kachel wird zu 64 Zahlen. Als Farben ergeben sie eine Karte: Ähnliche Farben sehen ähnlich aus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Click</source>
            <translation>Klicken</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Press the button: the map goes to a village, with a circle round it. Click in the circle. The tiles that look most like it are outlined on the map, and listed in the panel at its right. Shift-click adds an example, Ctrl-click a counter-example.</source>
            <translation>Drücken Sie die Schaltfläche: Die Karte geht zu einem Dorf, mit einem Kreis darum. Klicken Sie in den Kreis. Die ähnlichsten Kacheln werden auf der Karte umrandet und im Bedienfeld rechts davon aufgeführt. Umschalt-Klick fügt ein Beispiel hinzu, Strg-Klick ein Gegenbeispiel.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Let me click</source>
            <translation>Jetzt klicken</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>All tiles in six groups, each with a colour. In the window 'Clusters' you can name and merge them.</source>
            <translation>Alle Kacheln in sechs Gruppen, jede mit einer Farbe. Im Fenster „Cluster“ können Sie sie benennen und zusammenfassen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Your own image</source>
            <translation>Ihr eigenes Bild</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>That was all of it. Now add your own image to the project, and open 'Make tiles and learn'.</source>
            <translation>Das war alles. Fügen Sie nun dem Projekt Ihr eigenes Bild hinzu und öffnen Sie „Kacheln erstellen und lernen“.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Make tiles and learn…</source>
            <translation>Kacheln erstellen und lernen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>The sample and all that was made of it are deleted, in {folder}.</source>
            <translation>Das Beispielbild und alles, was daraus entstand, werden gelöscht, in {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Sample</source>
            <translation>Beispielbild</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Back to what was taken for alike earlier, to see how it got better</source>
            <translation>Zurück zu dem, was früher für ähnlich gehalten wurde: So sieht man, wie es besser wurde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Look-alikes at a step</source>
            <translation>Ähnliche bei einem Schritt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Examples and what is taken for alike</source>
            <translation>Beispiele und was für ähnlich gehalten wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>An example and what is most alike by now; framed in blue: new since the look before</source>
            <translation>Ein Beispiel und was ihm bis jetzt am ähnlichsten ist; blau umrandet: neu seit dem vorigen Blick</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Here, about every minute: three tiles, and what is taken for alike by then</source>
            <translation>Hier, etwa jede Minute: drei Kacheln und was bis dahin für ähnlich gehalten wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>At step {step}: each example with its most alike among {count} tiles.</source>
            <translation>Bei Schritt {step}: jedes Beispiel mit den ähnlichsten von {count} Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>{new} of {all} are new since the look before.</source>
            <translation>{new} von {all} sind neu seit dem vorigen Blick.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>First a picture of {layer} is fetched: {size} pixels, {requests} requests, up to {room} on disk.</source>
            <translation>Zuerst wird ein Bild von {layer} geholt: {size} Pixel, {requests} Anfragen, bis zu {room} auf der Platte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>{layer} would become a picture of {size} pixels, from {requests} requests: choose a smaller extent, or more ground metres a pixel.</source>
            <translation>{layer} würde ein Bild von {size} Pixeln aus {requests} Anfragen: Wählen Sie eine kleinere Ausdehnung oder mehr Bodenmeter je Pixel.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>The picture of {layer} may take {room} and {free} are free: choose a smaller extent.</source>
            <translation>Das Bild von {layer} kann {room} brauchen, und {free} sind frei: Wählen Sie eine kleinere Ausdehnung.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>{layer} has nothing in that area.</source>
            <translation>{layer} zeigt in diesem Gebiet nichts.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>The picture of {layer} that was fetched earlier is used ({size} pixels, {file}).</source>
            <translation>Das früher geholte Bild von {layer} wird verwendet ({size} Pixel, {file}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_drawing.py" />
            <source>Drawing the map</source>
            <translation>Die Karte wird gezeichnet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_drawing.py" />
            <source>The map could not be drawn.</source>
            <translation>Die Karte konnte nicht gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>These are {tiles} tiles. Choose a smaller area or a lower zoom level.</source>
            <translation>Das sind {tiles} Kacheln. Wählen Sie ein kleineres Gebiet oder eine niedrigere Zoomstufe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{folder} is not empty, and its files are no rendered map. Choose another folder.</source>
            <translation>{folder} ist nicht leer, und seine Dateien sind keine gezeichnete Karte. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>Layer {layer} cannot be drawn: {reason}</source>
            <translation>Der Layer {layer} lässt sich nicht zeichnen: {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{folder} holds map tiles of other layers, features, styles or settings. Choose another folder.</source>
            <translation>{folder} enthält Kartenkacheln anderer Layer, Objekte, Stile oder Einstellungen. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>the disk may be full</source>
            <translation>der Datenträger ist vielleicht voll</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} lässt sich nicht schreiben: {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} is no OpenStreetMap extract (.osm.pbf, .osm).</source>
            <translation>{path} ist kein Auszug von OpenStreetMap (.osm.pbf, .osm).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} cannot be read to its end; it may be damaged or cut short: {reason}</source>
            <translation>{path} lässt sich nicht bis zum Ende lesen; die Datei ist vielleicht beschädigt oder abgeschnitten: {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} holds something else than the map data of {extract}. Choose another file.</source>
            <translation>{path} enthält etwas anderes als die Kartendaten von {extract}. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} is not there.</source>
            <translation>{path} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} holds no ways, so there is no map to make.</source>
            <translation>{path} enthält keine Wege (ways); daraus lässt sich keine Karte machen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>The picture could not be written: {why}</source>
            <translation>Das Bild konnte nicht geschrieben werden: {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>fetching</source>
            <translation>wird geholt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>{share} of the picture of {layer} is empty, and tiles there are left out. If the server did not answer, delete {file} to fetch it anew.</source>
            <translation>{share} des Bildes von {layer} ist leer; Kacheln dort werden ausgelassen. Falls der Server nicht geantwortet hat, löschen Sie {file}, damit es neu geholt wird.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>looking at it</source>
            <translation>wird geprüft</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The server gave nothing for that area: is it reachable, and does {layer} show something there?</source>
            <translation>Der Server hat für dieses Gebiet nichts geliefert: Ist er erreichbar, und zeigt {layer} dort etwas?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The server did not answer for all of {layer}: start again when it does.</source>
            <translation>Der Server hat nicht für ganz {layer} geantwortet: Beginnen Sie noch einmal, wenn er es tut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>Looking at a picture</source>
            <translation>Ein Bild prüfen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>Picture of {layer}</source>
            <translation>Bild von {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>{layer} is not in the project any more.</source>
            <translation>{layer} ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The picture could not be written.</source>
            <translation>Das Bild konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>The log tab GeoEmbed has the details.</source>
            <translation>Einzelheiten stehen im Protokoll, Reiter GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>There is not enough memory for this.</source>
            <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>Close other programs or layers.</source>
            <translation>Schließen Sie andere Programme oder Layer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled. What was finished is kept.</source>
            <translation>Abgebrochen. Was fertig war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Run it again from the list of jobs, which asks whether it may.</source>
            <translation>Führen Sie es aus der Liste der Aufträge noch einmal aus; sie fragt, ob es darf.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Log:</source>
            <translation>Protokoll:</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>{title} has said nothing for {minutes} min.</source>
            <translation>{title} hat seit {minutes} min nichts gemeldet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Written: {path}</source>
            <translation>Geschrieben: {path}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/gpu_slot.py" />
            <source>Waiting for another job to end…</source>
            <translation>Wartet, bis ein anderer Auftrag zu Ende ist…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/gpu_slot.py" />
            <source>Waiting for another job to end: {job}</source>
            <translation>Wartet, bis ein anderer Auftrag zu Ende ist: {job}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>This is QGIS' own Python, into which GeoEmbed installs nothing, so that QGIS stays as it is. Let GeoEmbed make an environment, or choose another Python.</source>
            <translation>Das ist das eigene Python von QGIS, in das GeoEmbed nichts installiert, damit QGIS bleibt, wie es ist. Lassen Sie GeoEmbed eine Umgebung erstellen, oder wählen Sie ein anderes Python.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Choose a Python 3.10 or later with torch, or make the managed environment.</source>
            <translation>Wählen Sie ein Python 3.10 oder neuer mit torch, oder erstellen Sie die verwaltete Umgebung.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>it is not there any more.</source>
            <translation>es ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>GPU {name}: usable</source>
            <translation>GPU {name}: brauchbar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>GPU {name}: seen, but not usable. {why}</source>
            <translation>GPU {name}: gesehen, aber nicht brauchbar. {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>No GPU seen: everything runs on the processor, more slowly.</source>
            <translation>Keine GPU gesehen: Alles rechnet auf dem Prozessor, langsamer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>the environment that GeoEmbed made</source>
            <translation>die Umgebung, die GeoEmbed erstellt hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>a Python of your own</source>
            <translation>ein eigenes Python</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>the checkout's .venv</source>
            <translation>die .venv des Quellordners</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>In use: {origin}, {program}</source>
            <translation>In Gebrauch: {origin}, {program}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>This interpreter lacks: {names}.</source>
            <translation>Diesem Interpreter fehlt: {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Make the managed environment with the button below.</source>
            <translation>Erstellen Sie die verwaltete Umgebung mit der Schaltfläche „Erstellen“.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Python {python}, torch {torch}</source>
            <translation>Python {python}, torch {torch}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>It ended with code {code} and said nothing.</source>
            <translation>Es endete mit Code {code} und sagte nichts.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>see the report</source>
            <translation>siehe Bericht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>it is no Python.</source>
            <translation>es ist kein Python.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/job_folders.py" />
            <source>{file} cannot be written.</source>
            <translation>{file} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Allow and run again…</source>
            <translation>Erlauben und noch einmal ausführen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Stop it</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Another machine</source>
            <translation>Ein anderer Rechner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>May it be asked for? The job then runs again.</source>
            <translation>Darf danach gefragt werden? Der Auftrag läuft dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/file_styles.py" />
            <source>{path} brings a style that may ask other machines: it is left out.</source>
            <translation>{path} bringt einen Stil mit, der andere Rechner fragen könnte: Er wird weggelassen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Choose the folder that Embed or Import made; it holds manifest.json.</source>
            <translation>Wählen Sie den Ordner, den Einbetten oder Importieren gemacht hat; er enthält manifest.json.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Embedding colours (PCA)</source>
            <translation>Farben der Einbettung (PCA)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Embedding raster</source>
            <translation>Einbettungsraster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Is the file whole, and not open in another program?</source>
            <translation>Ist die Datei vollständig und nicht in einem anderen Programm geöffnet?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Areas of the classes</source>
            <translation>Flächen der Klassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Probabilities of the classes</source>
            <translation>Wahrscheinlichkeiten der Klassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Tiles to label next</source>
            <translation>Als Nächstes zu benennende Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Places that changed alike</source>
            <translation>Gleich veränderte Orte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Changed alike</source>
            <translation>Gleich verändert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Places that changed</source>
            <translation>Veränderte Orte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Unusual places</source>
            <translation>Ungewöhnliche Orte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Change</source>
            <translation>Veränderung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>How unusual</source>
            <translation>Wie ungewöhnlich</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Predict again.</source>
            <translation>Verorten Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{folder} holds no embeddings.</source>
            <translation>{folder} enthält keine Einbettungen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{path} holds no layer.</source>
            <translation>{path} enthält keinen Layer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{path} cannot be opened as a layer.</source>
            <translation>{path} kann nicht als Layer geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/names.py" />
            <source>{image} and {count} more</source>
            <translation>{image} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Direction (° from north)</source>
            <translation>Richtung (° von Norden)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Altitude (m)</source>
            <translation>Höhe (m)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Placed by</source>
            <translation>Platziert von</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Radius (km)</source>
            <translation>Radius (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/renderers.py" />
            <source>{area} ha, {tiles} tiles, mean probability {share} %</source>
            <translation>{area} ha, {tiles} Kacheln, mittlere Wahrscheinlichkeit {share} %</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>Make them first: Raster ▸ GeoEmbed ▸ Clusters…</source>
            <translation>Bilden Sie sie zuerst: Raster ▸ GeoEmbed ▸ Cluster…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>Similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>by GeoEmbed</source>
            <translation>von GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>{folder} has no clusters.</source>
            <translation>{folder} hat keine Cluster.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Examples (plus) and counter-examples (minus). Delete takes the selected one away.</source>
            <translation>Beispiele (plus) und Gegenbeispiele (minus). Entf nimmt das gewählte weg.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Counter-example</source>
            <translation>Gegenbeispiel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>tile {id}</source>
            <translation>Kachel {id}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>So many tiles are found at most</source>
            <translation>So viele Kacheln werden höchstens gefunden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>any distance</source>
            <translation>beliebige Entfernung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Leaves out what is nearer than this to an example, since neighbours often look alike</source>
            <translation>Lässt weg, was näher als so an einem Beispiel liegt, denn Nachbarn sehen sich oft ähnlich</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Not within</source>
            <translation>Nicht näher als</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>tiles that overlap, too</source>
            <translation>auch überlappende Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Otherwise no tile found lies on an example or on a better tile: those share ground, and so look alike</source>
            <translation>Sonst liegt keine gefundene Kachel auf einem Beispiel oder auf einer besseren Kachel: Die teilen sich Boden und sehen darum ähnlich aus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Only tiles whose centre lies there are found</source>
            <translation>Nur Kacheln, deren Mitte dort liegt, werden gefunden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>All sources</source>
            <translation>Alle Quellen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Only tiles of these sources are found</source>
            <translation>Nur Kacheln dieser Quellen werden gefunden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the view, as it is now</source>
            <translation>In der Ansicht, wie sie jetzt ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the view, wherever it moves</source>
            <translation>In der Ansicht, wohin sie auch wandert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In a polygon that I draw</source>
            <translation>In einem Polygon, das ich zeichne</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the selected polygons of the active layer</source>
            <translation>In den gewählten Polygonen des aktiven Layers</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Embeddings of the same encoder that are searched, too; the tiles of all are ranked together</source>
            <translation>Einbettungen desselben Encoders, die mitdurchsucht werden; die Kacheln aller werden gemeinsam gereiht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>The embeddings that are searched</source>
            <translation>Die Einbettungen, die durchsucht werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Open an embeddings folder</source>
            <translation>Einbettungsordner öffnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Open an embeddings folder…</source>
            <translation>Einbettungsordner öffnen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Use an embedding raster made elsewhere…</source>
            <translation>Ein anderswo erstelltes Einbettungsraster verwenden…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Show it as layers</source>
            <translation>Als Layer zeigen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Use an embedding raster made elsewhere</source>
            <translation>Ein anderswo erstelltes Einbettungsraster verwenden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>no other folder</source>
            <translation>kein anderer Ordner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Also in</source>
            <translation>Auch in</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>No embeddings are open</source>
            <translation>Keine Einbettungen offen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Rasters</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Import {name}</source>
            <translation>{name} importieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Importing {name}…</source>
            <translation>{name} wird importiert…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>On the map, everything is coloured that is at least so similar to the examples</source>
            <translation>Auf der Karte wird alles gefärbt, was den Beispielen mindestens so ähnlich ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>{threshold} · {count} tiles</source>
            <translation>{threshold} · {count} Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find the tiles that look like a picture in a file; it can be dropped on the panel, too</source>
            <translation>Die Kacheln finden, die wie ein Bild in einer Datei aussehen; es kann auch auf das Bedienfeld gezogen werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>All tiles whose centre lies in it, {most} at most, are one example: their mean</source>
            <translation>Alle Kacheln, deren Mitte darin liegt, höchstens {most}, sind ein Beispiel: ihr Mittel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The selected polygons of the active layer, or all where none is selected</source>
            <translation>Die gewählten Polygone des aktiven Layers, oder alle, wo keines gewählt ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add the selected polygons as a counter-example</source>
            <translation>Die gewählten Polygone als Gegenbeispiel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Scatter plot…</source>
            <translation>Streudiagramm…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The tiles by their looks, linked with the map; a lasso makes examples of them</source>
            <translation>Die Kacheln nach ihrem Aussehen, mit der Karte verbunden; ein Lasso macht Beispiele aus ihnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Style by cluster</source>
            <translation>Nach Cluster darstellen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Style by look (PCA colours)</source>
            <translation>Nach Aussehen darstellen (PCA-Farben)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Exactly here</source>
            <translation>Genau hier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search for a tile centred on the click, embedded afresh, instead of the tile under it</source>
            <translation>Sucht mit einer Kachel um den Klickpunkt, neu eingebettet, statt mit der Kachel darunter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Take back the last example</source>
            <translation>Das letzte Beispiel zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Start afresh</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Forget examples and answer</source>
            <translation>Beispiele und Antwort vergessen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Between these two</source>
            <translation>Zwischen diesen beiden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The tiles that lead from the first example to the last</source>
            <translation>Die Kacheln, die vom ersten Beispiel zum letzten führen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with a picture…</source>
            <translation>Mit einem Bild suchen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a picture as an example…</source>
            <translation>Ein Bild als Beispiel hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find what looks like the examples and the picture; as a drop with Shift</source>
            <translation>Finden, was wie die Beispiele und das Bild aussieht; wie Ablegen mit Umschalt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a picture as a counter-example…</source>
            <translation>Ein Bild als Gegenbeispiel hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Avoid what looks like the picture; as a drop with Ctrl</source>
            <translation>Meiden, was wie das Bild aussieht; wie Ablegen mit Strg</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with words: name a text tower…</source>
            <translation>Mit Wörtern suchen: einen Textturm nennen …</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>An encoder of the CLIP kind has a half for words, an ONNX file with its tokenizer.json; with it there is a field for words here</source>
            <translation>Ein Encoder der Art CLIP hat eine Hälfte für Wörter, eine ONNX-Datei mit ihrer tokenizer.json; mit ihr gibt es hier ein Feld für Wörter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with a polygon…</source>
            <translation>Mit einem Polygon suchen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a polygon as an example…</source>
            <translation>Ein Polygon als Beispiel hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a polygon as a counter-example…</source>
            <translation>Ein Polygon als Gegenbeispiel hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with the selected polygons</source>
            <translation>Mit den gewählten Polygonen suchen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add the selected polygons as an example</source>
            <translation>Die gewählten Polygone als Beispiel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Show as heat map</source>
            <translation>Als Heatmap zeigen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>A raster of the similarity of every tile to the examples</source>
            <translation>Ein Raster der Ähnlichkeit jeder Kachel mit den Beispielen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Style by similarity</source>
            <translation>Nach Ähnlichkeit darstellen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Colour the tile layer by similarity to the examples</source>
            <translation>Den Kachellayer nach Ähnlichkeit mit den Beispielen einfärben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save as layer</source>
            <translation>Als Layer speichern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save the tiles shown, with rank and similarity, as a styled layer</source>
            <translation>Die gezeigten Kacheln mit Rang und Ähnlichkeit als gestalteten Layer speichern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>May it be asked for, as long as these embeddings are open?</source>
            <translation>Darf dort angefragt werden, solange diese Einbettungen offen sind?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Zoom there</source>
            <translation>Dorthin zoomen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Show the nearest tile on the map</source>
            <translation>Die nächste Kachel auf der Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Shows only tiles that are at least so similar</source>
            <translation>Zeigt nur Kacheln, die mindestens so ähnlich sind</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Least similarity</source>
            <translation>Geringste Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Only in the view</source>
            <translation>Nur in der Ansicht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Only tiles that are to be seen on the map are found, wherever it is moved</source>
            <translation>Nur Kacheln, die auf der Karte zu sehen sind, werden gefunden, wohin sie auch verschoben wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Pictures side by side</source>
            <translation>Bilder nebeneinander</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Each tile framed in its surroundings; otherwise a list with distances and positions</source>
            <translation>Jede Kachel umrahmt in ihrer Umgebung; sonst eine Liste mit Entfernungen und Positionen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Similarity on the map</source>
            <translation>Ähnlichkeit auf der Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Colours everything that is similar to the examples, above a threshold that you move; a temporary layer</source>
            <translation>Färbt alles, was den Beispielen ähnelt, über einer Schwelle, die Sie verschieben; ein temporärer Layer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Open an embeddings folder with the button above, or make one with Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Öffnen Sie mit der Schaltfläche oben einen Einbettungsordner, oder erstellen Sie einen mit Raster ▸ GeoEmbed ▸ Einbetten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Click a place on the map to find what looks like it.

Shift-click adds an example, Ctrl-click a counter-example. Drop a picture here to search for it.</source>
            <translation>Klicken Sie auf der Karte auf einen Ort, um zu finden, was so aussieht.

Umschalt-Klick fügt ein Beispiel hinzu, Strg-Klick ein Gegenbeispiel. Ziehen Sie ein Bild hierher, um danach zu suchen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Nothing is so similar.</source>
            <translation>Nichts ist so ähnlich.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>These tiles have no position.</source>
            <translation>Diese Kacheln haben keine Position.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{position} is on the clipboard.</source>
            <translation>{position} liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} positions are on the clipboard.</source>
            <translation>{count} Positionen sind in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>1 tile</source>
            <translation>1 Kachel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{shown} of {count} tiles · {time} ms</source>
            <translation>{shown} von {count} Kacheln · {time} ms</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>1 left out (Undo brings it back)</source>
            <translation>1 weggelassen (Rückgängig holt sie zurück)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} tiles</source>
            <translation>{count} Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} left out (Undo brings them back)</source>
            <translation>{count} weggelassen (Rückgängig holt sie zurück)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Tiles found</source>
            <translation>Gefundene Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>A click or an arrow key goes to the tile, Enter zooms to it, Delete leaves it out, Ctrl+C copies positions; a right click offers more</source>
            <translation>Ein Klick oder eine Pfeiltaste geht zur Kachel, Eingabe zoomt auf sie, Entf lässt sie weg, Strg+C kopiert Positionen; ein Rechtsklick bietet mehr</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>More like this</source>
            <translation>Mehr wie dies</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Less like this</source>
            <translation>Weniger wie dies</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Search from here</source>
            <translation>Von hier aus suchen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Zoom to this tile</source>
            <translation>Auf diese Kachel zoomen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Copy position</source>
            <translation>Position kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Copy position in {crs}</source>
            <translation>Position in {crs} kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_model.py" />
            <source>{distance} km</source>
            <translation>{distance} km</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_model.py" />
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_model.py" />
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_model.py" />
            <source>E</source>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_model.py" />
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_model.py" />
            <source>{distance} m</source>
            <translation>{distance} m</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_model.py" />
            <source>Tile {id} of {source}
Click: go there. Right click: more like this, less like this.</source>
            <translation>Kachel {id} von {source}
Klick: dorthin gehen. Rechtsklick: mehr wie dies, weniger wie dies.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_plot.py" />
            <source>The tiles by their looks</source>
            <translation>Die Kacheln nach ihrem Aussehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Scatter plot</source>
            <translation>Streudiagramm</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Tiles that look alike lie near each other. Click: go there. Drag: a lasso that selects. Wheel: zoom; double click: all of it.</source>
            <translation>Kacheln, die sich ähneln, liegen nahe beieinander. Klick: dorthin gehen. Ziehen: ein Lasso, das auswählt. Rad: zoomen; Doppelklick: alles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>How the tiles are placed</source>
            <translation>Wie die Kacheln angeordnet sind</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>By their two main differences (PCA)</source>
            <translation>Nach ihren zwei Hauptunterschieden (PCA)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Look-alikes side by side (t-SNE)</source>
            <translation>Ähnliche nebeneinander (t-SNE)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Main differences are there at once; look-alikes side by side show groups better; made once, they are kept.</source>
            <translation>Hauptunterschiede sind sofort da; Ähnliche nebeneinander zeigen Gruppen besser; einmal gemacht, werden sie behalten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Stop placing them</source>
            <translation>Das Anordnen anhalten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Search with these</source>
            <translation>Mit diesen suchen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The selected tiles are one example: their mean</source>
            <translation>Die gewählten Kacheln sind ein Beispiel: ihr Mittel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Less like these</source>
            <translation>Weniger wie diese</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The selected tiles are one counter-example: their mean</source>
            <translation>Die gewählten Kacheln sind ein Gegenbeispiel: ihr Mittel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Select in the layer</source>
            <translation>Im Layer auswählen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Selects them in the layer of the tiles, as QGIS' own tools do</source>
            <translation>Wählt sie im Layer der Kacheln aus, wie die Werkzeuge von QGIS</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Placing the tiles by their looks…</source>
            <translation>Die Kacheln werden nach ihrem Aussehen angeordnet…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles; neighbours look alike, and how far groups lie apart says little.</source>
            <translation>{count} Kacheln; Nachbarn sehen sich ähnlich, und wie weit Gruppen auseinanderliegen, sagt wenig.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles, all of them drawn; the two axes (PCA) hold {share} % of what differs.</source>
            <translation>{count} Kacheln, alle gezeichnet; die zwei Achsen (PCA) enthalten {share} % der Unterschiede.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>1 tile is selected.</source>
            <translation>1 Kachel ist gewählt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Show it first: the folder's button in the panel ▸ Show it as layers.</source>
            <translation>Zeigen Sie sie zuerst: Schaltfläche des Ordners im Bedienfeld ▸ Als Layer zeigen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Scatter plot of {folder}</source>
            <translation>Streudiagramm von {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles are selected; a layer takes {most} at most.</source>
            <translation>{count} Kacheln sind gewählt; ein Layer nimmt höchstens {most}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles are selected.</source>
            <translation>{count} Kacheln sind gewählt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The project has no layer of these tiles.</source>
            <translation>Das Projekt hat keinen Layer dieser Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>&amp;Words</source>
            <translation>&amp;Wörter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>for example: a stadium</source>
            <translation>zum Beispiel: a stadium</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Search with words</source>
            <translation>Mit Wörtern suchen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Finds the tiles that look like what the words say, in a language that the encoder learned: most know English best. Shift+Return adds an example, Ctrl+Return a counter-example.</source>
            <translation>Findet die Kacheln, die so aussehen, wie die Wörter sagen, in einer Sprache, die der Encoder gelernt hat: die meisten können Englisch am besten. Umschalt+Eingabe fügt ein Beispiel hinzu, Strg+Eingabe ein Gegenbeispiel.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>What the words are</source>
            <translation>Was die Wörter sind</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Search with these words</source>
            <translation>Mit diesen Wörtern suchen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Another text tower…</source>
            <translation>Ein anderer Textturm …</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Text tower of the encoder</source>
            <translation>Textturm des Encoders</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Add these words as an example</source>
            <translation>Diese Wörter als Beispiel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Add these words as a counter-example</source>
            <translation>Diese Wörter als Gegenbeispiel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Learn and embed</source>
            <translation>Lernen und einbetten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Search and group</source>
            <translation>Suchen und gruppieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Photos and fields</source>
            <translation>Fotos und Felder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Measure and share</source>
            <translation>Messen und weitergeben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Set-up</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>{layer} is a map that a server draws: its colours are no values. Choose a raster of values.</source>
            <translation>{layer} ist eine Karte, die ein Server zeichnet: Ihre Farben sind keine Werte. Wählen Sie ein Raster mit Werten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Further options</source>
            <translation>Weitere Optionen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Open the results as layers</source>
            <translation>Die Ergebnisse als Layer öffnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Written as for python -m trainer {command}; see its --help</source>
            <translation>Geschrieben wie für python -m trainer {command}; siehe dessen --help</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Compares embeddings of two dates or more that one encoder made. What differs everywhere (season, light, sensor) is taken out; what is left is a raster and a layer of the places that changed, each with the share of unchanged places that look as changed, and a page with pictures before and after. Places that changed like an example are found, and places that are unusual.</source>
            <translation>Vergleicht Einbettungen aus zwei oder mehr Zeitpunkten, die ein Encoder gemacht hat. Was überall anders ist (Jahreszeit, Licht, Sensor), wird herausgenommen; es bleiben ein Raster und ein Layer der veränderten Orte, jeder mit dem Anteil unveränderter Orte, die ebenso verändert aussehen, und eine Seite mit Bildern vorher und nachher. Orte, die sich wie ein Beispiel verändert haben, werden gefunden, und ungewöhnliche Orte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, third date</source>
            <translation>Einbettungen, dritter Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, fourth date</source>
            <translation>Einbettungen, vierter Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, fifth date</source>
            <translation>Einbettungen, fünfter Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Check the environment</source>
            <translation>Umgebung prüfen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Says which Python runs the GeoEmbed trainer and what it can do: versions, whether a GPU is seen and really usable, GDAL, what is missing and how to install it.</source>
            <translation>Sagt, mit welchem Python GeoEmbed lernt und einbettet und was es kann: Versionen, ob eine GPU gesehen wird und wirklich brauchbar ist, GDAL, was fehlt und wie man es installiert.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/choice_widgets.py" />
            <source>chosen by itself</source>
            <translation>von selbst gewählt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/classify.py" />
            <source>Classify</source>
            <translation>Klassifizieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/classify.py" />
            <source>Learns classes from a few labelled places and maps them: a raster and polygons of classes, and the probability of each. Points, polygons or a raster give the labels; where they have one class, all places like it are found. Says how right the map is on blocks of land that were held out, and the area of each class, corrected for the errors.</source>
            <translation>Lernt Klassen aus wenigen Orten, deren Klasse bekannt ist, und kartiert sie: ein Raster und Polygone der Klassen, und die Wahrscheinlichkeit jeder Klasse. Punkte, Polygone oder ein Raster geben die Klassen an; gibt es nur eine, wird alles gefunden, was ihr gleicht. Sagt, wie richtig die Karte auf zurückgehaltenen Landblöcken ist, und wie groß jede Klasse ist, um die Fehler berichtigt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Cluster</source>
            <translation>Clustern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Groups the tiles of an embeddings folder by how they look. The number of groups is yours, or is chosen by the silhouette. The groups get distinct colours that colour-blind people can tell apart; names that you gave earlier stay with a group that is mostly the same.</source>
            <translation>Gruppiert die Kacheln eines Einbettungsordners nach ihrem Aussehen. Die Anzahl der Gruppen bestimmen Sie, oder die Silhouette. Die Gruppen bekommen unterscheidbare Farben, auch für Farbenblinde; Namen, die Sie früher gaben, bleiben bei einer Gruppe, die im Wesentlichen gleich ist.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>Turns every tile of an image, or of a tile set, into an embedding: numbers that are near each other where places look alike. Gives a folder to search and to cluster, with a layer of the tiles, a raster with one pixel a tile, and a picture in the colours of the first three principal components.</source>
            <translation>Macht aus jeder Kachel eines Bilds oder eines Kachelsatzes eine Einbettung: Zahlen, die nahe beieinander liegen, wo Orte ähnlich aussehen. Ergibt einen Ordner zum Suchen und Clustern, mit einem Layer der Kacheln, einem Raster mit einem Pixel je Kachel und einem Bild in den Farben der ersten drei Hauptkomponenten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>… or a tile set, or a folder of pictures</source>
            <translation>… oder ein Kachelsatz, oder ein Ordner mit Bildern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>A tile set is embedded as it is: stride, extent and bands are then those that it was made with.</source>
            <translation>Ein Kachelsatz wird eingebettet, wie er ist: Schrittweite, Ausdehnung und Kanäle sind die, mit denen er erstellt wurde.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Evaluate</source>
            <translation>Bewerten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measures how well an embedding tells the classes of your labels apart: by the nearest-looking tiles and by a linear classifier, on spatial blocks that were held out, beside simple baselines on the same tiles; and whether a tile is still found after a small change to its picture.</source>
            <translation>Misst, wie gut eine Einbettung die Klassen Ihrer Daten auseinanderhält: durch die ähnlichsten Kacheln und durch einen linearen Klassifikator, auf zurückgehaltenen räumlichen Blöcken, neben einfachen Vergleichswerten auf denselben Kacheln; und ob eine Kachel nach einer kleinen Änderung ihres Bilds noch gefunden wird.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Field (or band) with the class</source>
            <translation>Feld (oder Kanal) mit der Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A raster's first band if empty</source>
            <translation>Leer: der erste Kanal eines Rasters</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>{count} points are too many for examples: select up to {most} of them.</source>
            <translation>{count} Punkte sind zu viele als Beispiele: Wählen Sie bis zu {most} davon aus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Say what to look for: a place, points, tile ids or a picture.</source>
            <translation>Sagen Sie, wonach gesucht wird: ein Ort, Punkte, Kachelnummern oder ein Bild.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/export.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/export.py" />
            <source>Writes a run as an ONNX file that runs without torch: here, in other programs and in a browser. All that is done to pixels is inside; a card and a STAC item say what it learned from. It is compared with torch first.</source>
            <translation>Schreibt einen Lauf als ONNX-Datei, die ohne torch läuft: hier, in anderen Programmen und im Browser. Alles, was mit Pixeln geschieht, ist darin; eine Karte und ein STAC-Item sagen, woraus gelernt wurde. Zuerst wird sie mit torch verglichen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Geolocate: evaluate</source>
            <translation>Verorten: bewerten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Measures how far predicted positions are from the true ones: the great-circle error, the share within 1, 25, 200, 750 and 2500 km, beside the best that the cells allow and beside always saying the same place.</source>
            <translation>Misst, wie weit vorhergesagte Positionen von den wahren entfernt sind: der Fehler auf dem Großkreis, der Anteil innerhalb von 1, 25, 200, 750 und 2500 km, neben dem Besten, was die Zellen zulassen, und neben dem immer gleichen Ort.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>Geolocate: predict</source>
            <translation>Verorten: vorhersagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>Places pictures on the map with a run of 'Geolocate: train': a point for each, the cells with their probability, and a line to the true position where that is known.</source>
            <translation>Setzt Bilder mit einem Lauf von „Verorten: trainieren“ auf die Karte: einen Punkt für jedes, die Zellen mit ihrer Wahrscheinlichkeit und eine Linie zur wahren Position, wo sie bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Geolocate: train</source>
            <translation>Verorten: trainieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Learns from pictures whose place is known (photos with EXIF positions, a CSV of positions, or a tile set) to tell where another picture was taken: as probabilities over cells, or as a position.</source>
            <translation>Lernt aus Bildern, deren Ort bekannt ist (Fotos mit EXIF-Positionen, eine CSV der Positionen oder ein Kachelsatz), wo ein anderes Bild aufgenommen wurde: als Wahrscheinlichkeiten über Zellen oder als Position.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Import embeddings</source>
            <translation>Einbettungen importieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Takes a raster of embeddings that was made elsewhere, such as AlphaEarth's with 64 bands, and makes a folder of it that can be searched and clustered like your own.</source>
            <translation>Nimmt ein anderswo erstelltes Einbettungsraster, etwa das von AlphaEarth mit 64 Kanälen, und macht daraus einen Ordner, der wie Ihr eigener durchsucht und geclustert werden kann.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learn what looks alike</source>
            <translation>Lernen, was ähnlich aussieht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>An encoder learns from a tile set which places look alike. No labels are needed. It runs for as many minutes, epochs or steps as you give it (as many steps as the tiles are worth if you give none), on the GPU where there is one. When it is cancelled, what was learned is kept; run it again with 'go on' and it resumes.</source>
            <translation>Ein Encoder lernt aus einem Kachelsatz, welche Orte ähnlich aussehen. Klassen braucht es nicht. Er läuft so viele Minuten, Epochen oder Schritte, wie Sie ihm geben (so viele Schritte, wie die Kacheln hergeben, wenn Sie nichts angeben), auf der GPU, wo eine ist. Wird er abgebrochen, bleibt das Gelernte; starten Sie ihn mit „weitermachen“ neu, dann geht es dort weiter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Learn a field from points</source>
            <translation>Ein Feld aus Punkten lernen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Learns one or several values over the map from scattered points and draws them as a raster, each with a band of uncertainty (one standard deviation). The error is measured on blocks of points that were held out, beside nearest neighbours, inverse distances and a Gaussian process, so that you see whether learning helps.</source>
            <translation>Lernt einen oder mehrere Werte über die Karte aus verstreuten Punkten und zeichnet sie als Raster, jeden mit einem Kanal für die Unsicherheit (eine Standardabweichung). Der Fehler wird auf zurückgehaltenen Blöcken von Punkten gemessen, neben nächsten Nachbarn, inverser Distanz und einem Gauß-Prozess, sodass Sie sehen, ob das Lernen hilft.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Make tiles</source>
            <translation>Kacheln erstellen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Cuts an image or a map into small square tiles, which GeoEmbed learns from. Several images, a folder of map tiles {z}/{x}/{y}.png or a folder of pictures are taken too. Of a layer that comes from a server or a database, a picture is fetched first. Tiles without data are left out. A tile set that was interrupted goes on where it stopped when the same is run again.</source>
            <translation>Schneidet ein Bild oder eine Karte in kleine quadratische Kacheln, aus denen GeoEmbed lernt. Auch mehrere Bilder, ein Ordner mit Kartenkacheln {z}/{x}/{y}.png oder ein Ordner mit Bildern sind möglich. Von einem Layer, der von einem Server oder aus einer Datenbank kommt, wird zuerst ein Bild geholt. Kacheln ohne Daten werden ausgelassen. Ein unterbrochener Kachelsatz geht dort weiter, wo er aufhörte, wenn dasselbe noch einmal ausgeführt wird.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>… or a folder of map tiles or pictures</source>
            <translation>… oder ein Ordner mit Kartenkacheln oder Bildern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>A folder {z}/{x}/{y}.png of map tiles, or any folder of pictures. It is used in place of the layer.</source>
            <translation>Ein Ordner {z}/{x}/{y}.png mit Kartenkacheln, oder irgendein Ordner mit Bildern. Er gilt anstelle des Layers.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extract to map channels</source>
            <translation>OpenStreetMap-Auszug als Kartenkanäle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Draws twelve channels of map tiles from a file .osm.pbf, such as Geofabrik has of every country: major and minor roads, paths, rail, barriers, buildings, amenities, water, green, farmland, woods, built-up land. Make tiles joins them when it is given the folder. No server is asked. The layers are kept in a GeoPackage and are yours to edit, and so are the styles. What is there is kept: run it again to go on.</source>
            <translation>Zeichnet zwölf Kanäle von Kartenkacheln aus einer Datei .osm.pbf, wie Geofabrik sie von jedem Land hat: große und kleine Straßen, Wege, Bahn, Trennendes, Gebäude, Einrichtungen, Wasser, Grün, Felder, Wald, bebautes Land. „Kacheln erstellen“ verbindet sie, wenn es den Ordner bekommt. Kein Server wird gefragt. Die Layer bleiben in einem GeoPackage, das Sie bearbeiten können, ebenso wie die Stile. Was da ist, bleibt: Noch einmal ausgeführt, geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path} has no layer {layer} any more. Move it away to make it anew.</source>
            <translation>{path} hat keinen Layer {layer} mehr. Verschieben Sie die Datei, um sie neu zu erstellen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extracts</source>
            <translation>OpenStreetMap-Auszüge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>A file .osm.pbf or .osm; that of a city or a small country is quickest</source>
            <translation>Eine Datei .osm.pbf oder .osm; die einer Stadt oder eines kleinen Landes geht am schnellsten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Twelve channels</source>
            <translation>Zwölf Kanäle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>One picture in colour</source>
            <translation>Ein Bild in Farbe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>A channel says how much of each pixel the symbols of its theme cover</source>
            <translation>Ein Kanal sagt, wie viel von jedem Pixel die Symbole seines Themas bedecken</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Styles of QGIS (.qml), named like the layers; those that it lacks are taken as they came with GeoEmbed</source>
            <translation>Stile von QGIS (.qml), benannt wie die Layer; fehlende werden so genommen, wie sie mit GeoEmbed kamen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Where the layers are kept. Empty: beside the folder of the map tiles.</source>
            <translation>Wo die Layer bleiben. Leer: neben dem Ordner der Kartenkacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extract</source>
            <translation>OpenStreetMap-Auszug</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Channels</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Folder of your own styles</source>
            <translation>Ordner mit eigenen Stilen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Map data</source>
            <translation>Kartendaten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path}: the layers of the map. {attribution}</source>
            <translation>{path}: die Layer der Karte. {attribution}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path} cannot be read as a style: {reason}</source>
            <translation>{path} lässt sich nicht als Stil lesen: {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{folder} holds no styles (.qml).</source>
            <translation>{folder} enthält keine Stile (.qml).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/publish.py" />
            <source>Publish as a table</source>
            <translation>Als Tabelle veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/publish.py" />
            <source>Writes embeddings as GeoParquet: a row a tile, with its footprint in longitude and latitude and its embedding as a list of numbers, which DuckDB, geopandas and databases in the cloud read without a plugin.</source>
            <translation>Schreibt Embeddings als GeoParquet: eine Zeile je Kachel, mit ihrem Umriss in Länge und Breite und ihrem Embedding als Liste von Zahlen. DuckDB, geopandas und Datenbanken in der Cloud lesen das ohne Erweiterung.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/regress.py" />
            <source>Map a measured value</source>
            <translation>Einen Messwert kartieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/regress.py" />
            <source>Learns a number that was measured at some places (a yield, a biomass, a price) and maps it: a raster with the value and the two ends of an interval. Says how far off the map is on blocks of land that were held out, beside the mean, beside what the place alone tells, and beside both together.</source>
            <translation>Lernt eine Zahl, die an einigen Orten gemessen wurde (einen Ertrag, eine Biomasse, einen Preis), und kartiert sie: ein Raster mit dem Wert und den beiden Enden eines Intervalls. Sagt, wie weit die Karte auf zurückgehaltenen Landstücken daneben liegt, neben dem Mittelwert, neben dem, was der Ort allein sagt, und neben beidem zusammen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>{tiles} tiles of zoom level {zoom}, in {channels} channels</source>
            <translation>{tiles} Kacheln der Zoomstufe {zoom}, in {channels} Kanälen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Render map tiles</source>
            <translation>Kartenkacheln zeichnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Draws layers, or a map theme, as map tiles {z}/{x}/{y}.png, from which Make tiles cuts a tile set: the map as it looks. Layers may be drawn together in colour, or each into a folder of its own, which the trainer stacks (tiles --stack). No symbol up to the margin is cut at a tile's edge. The same input gives the same bytes. What is there is kept: run it again to go on, or several times at once.</source>
            <translation>Zeichnet Layer oder ein Kartenthema als Kartenkacheln {z}/{x}/{y}.png, aus denen „Kacheln erstellen“ einen Kachelsatz schneidet: die Karte, wie sie aussieht. Layer können zusammen in Farbe gezeichnet werden oder jeder in einen eigenen Ordner, die der Trainer stapelt (tiles --stack). Kein Symbol bis zur Randbreite wird am Rand einer Kachel abgeschnitten. Gleiche Eingaben geben gleiche Bytes. Was da ist, bleibt: Starten Sie erneut, um fortzufahren, oder mehrmals zugleich.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>The project has no map theme {name}. It has: {names}</source>
            <translation>Das Projekt hat kein Kartenthema {name}. Es hat: {names}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Layer {layer} cannot be read; its data are gone: {source}</source>
            <translation>Der Layer {layer} lässt sich nicht lesen; seine Daten sind fort: {source}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Of the grid of web maps: at 17 a tile of 256 pixels is 306 m wide at the equator, at 18 half of it</source>
            <translation>Des Gitters der Webkarten: Bei 17 ist eine Kachel von 256 Pixeln am Äquator 306 m breit, bei 18 halb so breit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Default: all layers</source>
            <translation>Vorgabe: alle Layer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>256 or 512 as web maps have it</source>
            <translation>256 oder 512, wie Webkarten sie haben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Drawn around every block of tiles and cut off; as wide as the largest symbol or label</source>
            <translation>Um jeden Block von Kacheln gezeichnet und abgeschnitten; so breit wie das größte Symbol oder die größte Beschriftung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>The first lies on top</source>
            <translation>Der erste liegt oben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Its layers with its styles; used in place of the layers</source>
            <translation>Seine Layer mit seinen Stilen; gilt anstelle der Layer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>All layers together, in colour</source>
            <translation>Alle Layer zusammen, in Farbe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel, in colour</source>
            <translation>Jeder Layer ein Kanal, in Farbe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel, in grey</source>
            <translation>Jeder Layer ein Kanal, in Grau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel: coverage</source>
            <translation>Jeder Layer ein Kanal: Bedeckung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Coverage is how much of each pixel a layer's symbols cover</source>
            <translation>Bedeckung ist, wie viel von jedem Pixel die Symbole eines Layers bedecken</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Only this area</source>
            <translation>Nur dieses Gebiet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Pixels of a map tile</source>
            <translation>Pixel einer Kartenkachel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Margin in pixels</source>
            <translation>Rand in Pixeln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Folder of the map tiles</source>
            <translation>Ordner der Kartenkacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Tiles of a channel</source>
            <translation>Kacheln eines Kanals</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Tiles drawn now, of all channels</source>
            <translation>Jetzt gezeichnete Kacheln, aller Kanäle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>There is nothing to draw: the layers, or the area, are empty.</source>
            <translation>Es gibt nichts zu zeichnen: Die Layer oder das Gebiet sind leer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Layers</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>… or a map theme</source>
            <translation>… oder ein Kartenthema</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Draw labels</source>
            <translation>Beschriftungen zeichnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Choose layers, or a map theme.</source>
            <translation>Wählen Sie Layer oder ein Kartenthema.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Makes one page with figures about an embedding: the map in its colours, clusters, nearest neighbours, the way between two looks, how the tiles lie to each other, and the curves of the training.</source>
            <translation>Macht eine Seite mit Abbildungen über eine Einbettung: die Karte in ihren Farben, Cluster, nächste Nachbarn, den Weg zwischen zwei Ansichten, wie die Kacheln zueinander liegen, und die Kurven des Trainings.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Embedding</source>
            <translation>Einbettung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Colours of the embedding</source>
            <translation>Farben der Einbettung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Mapped value</source>
            <translation>Kartierter Wert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Look-alikes</source>
            <translation>Ähnliches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Predicted positions</source>
            <translation>Vorhergesagte Positionen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Learned field</source>
            <translation>Gelerntes Feld</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>ONNX…</source>
            <translation>ONNX …</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>An ONNX file that 'Export' made, instead of the folder of a run</source>
            <translation>Eine ONNX-Datei, die „Exportieren“ gemacht hat, statt des Ordners eines Laufs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>Choose an ONNX file</source>
            <translation>ONNX-Datei wählen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Finds the tiles of an embeddings folder that look most like given places, and least like given counter-examples. The result is a layer with rank, similarity and distance, drawn stronger where it is more alike.</source>
            <translation>Findet die Kacheln eines Einbettungsordners, die gegebenen Orten am ähnlichsten und gegebenen Gegenbeispielen am wenigsten ähnlich sehen. Das Ergebnis ist ein Layer mit Rang, Ähnlichkeit und Entfernung, stärker gezeichnet, wo er ähnlicher ist.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/similarity_raster.py" />
            <source>Similarity raster</source>
            <translation>Ähnlichkeitsraster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/similarity_raster.py" />
            <source>Makes a raster with one pixel a tile that tells how much each tile looks like given places (1: the same, 0: nothing in common). It comes with a colour ramp.</source>
            <translation>Macht ein Raster mit einem Pixel je Kachel, das sagt, wie sehr jede Kachel gegebenen Orten gleicht (1: dasselbe, 0: nichts gemeinsam). Es kommt mit einem Farbverlauf.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>More images with the same bands, also in other CRSs; or further bands of the same pixels, see below</source>
            <translation>Weitere Bilder mit denselben Kanälen, auch in anderen KBS; oder weitere Kanäle derselben Pixel, siehe unten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Image or map</source>
            <translation>Bild oder Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Choose an image, or a folder.</source>
            <translation>Wählen Sie ein Bild oder einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/zones.py" />
            <source>Values of polygons</source>
            <translation>Werte von Polygonen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/zones.py" />
            <source>Gives each polygon of a layer the values of its tiles: how many they are, how alike, the most typical one, the share of each cluster, and if you want the mean. It can also look for each polygon's look-alikes elsewhere, none of which lies over another; they are a second layer in the same file.</source>
            <translation>Gibt jedem Polygon eines Layers die Werte seiner Kacheln: wie viele es sind, wie ähnlich, die typischste, den Anteil jedes Clusters, und wenn Sie wollen den Mittelwert. Es sucht auch zu jedem Polygon Ähnliches anderswo, von dem keines über einem anderen liegt; das ist ein zweiter Layer in derselben Datei.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/at_work.py" />
            <source>loss {loss}</source>
            <translation>Verlust {loss}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Deleted for good, it cannot be brought back.</source>
            <translation>Endgültig gelöscht, lässt es sich nicht zurückholen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Move to the trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>The system has no trash for {folder}.</source>
            <translation>Das System hat für {folder} keinen Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Measuring {folder}…</source>
            <translation>{folder} wird gemessen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>It takes {size}.</source>
            <translation>Es belegt {size}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>What was made with it stays, but cannot be made again: {names}.</source>
            <translation>Was damit gemacht wurde, bleibt, kann aber nicht noch einmal gemacht werden: {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Layers of the project that show it are removed: {count}.</source>
            <translation>Layer des Projekts, die es zeigen, werden entfernt: {count}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Files that GeoEmbed did not make go with it: {names}.</source>
            <translation>Dateien, die nicht von GeoEmbed sind, gehen mit: {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds an encoder that learned for {minutes} min.</source>
            <translation>{folder} enthält einen Encoder, der {minutes} min gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds the embeddings of {count} tiles.</source>
            <translation>{folder} enthält die Einbettungen von {count} Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>Its evaluation and report would be lost, too.</source>
            <translation>Auch die Auswertung und der Bericht würden verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds tiles that were cut earlier.</source>
            <translation>{folder} enthält früher geschnittene Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>Its {count} clusters, with their names and colours, would be lost.</source>
            <translation>Die {count} Cluster darin, mit ihren Namen und Farben, würden verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Is it open in another program, or not yours to change?</source>
            <translation>Ist es in einem anderen Programm geöffnet, oder dürfen Sie es nicht ändern?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Use letters, digits, spaces, hyphens.</source>
            <translation>Nehmen Sie Buchstaben, Ziffern, Leerzeichen, Bindestriche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{folder} cannot be changed: {error}.</source>
            <translation>{folder} kann nicht geändert werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{name} cannot be the name of a folder.</source>
            <translation>{name} kann kein Name eines Ordners sein.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Wait for its end, or stop it in Jobs.</source>
            <translation>Warten Sie auf sein Ende, oder halten Sie ihn unter Aufträge an.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{folder} is there already.</source>
            <translation>{folder} gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{job} works in {folder}.</source>
            <translation>{job}: dieser Auftrag arbeitet in {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>The image whose tiles, runs and embeddings are shown</source>
            <translation>Das Bild, dessen Kacheln, Läufe und Einbettungen gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Results of all images</source>
            <translation>Ergebnisse aller Bilder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Also what was made of images that are not in the project</source>
            <translation>Auch was aus Bildern gemacht wurde, die nicht im Projekt sind</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Results of the image</source>
            <translation>Ergebnisse des Bildes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Select one to see its chain above; a right click shows what can be done with it</source>
            <translation>Wählen Sie eines, um oben seinen Werdegang zu sehen; ein Rechtsklick zeigt, was damit gemacht werden kann</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>New name of the folder:</source>
            <translation>Neuer Name des Ordners:</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Load</source>
            <translation>Laden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Show the embeddings as layers</source>
            <translation>Die Einbettungen als Layer zeigen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Show the folder in the file manager</source>
            <translation>Den Ordner im Dateimanager zeigen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Give the folder another name; layers of the project follow</source>
            <translation>Dem Ordner einen anderen Namen geben; Layer des Projekts folgen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Move the folder to the trash; asks first</source>
            <translation>Den Ordner in den Papierkorb legen; fragt vorher</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Looking for results…</source>
            <translation>Ergebnisse werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>not there</source>
            <translation>nicht da</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Next: {step}</source>
            <translation>Weiter: {step}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Nothing was made of this image yet.</source>
            <translation>Aus diesem Bild wurde noch nichts gemacht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>1 result</source>
            <translation>1 Ergebnis</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>{count} results</source>
            <translation>{count} Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Learned</source>
            <translation>Gelernt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Embedded</source>
            <translation>Eingebettet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Clusters and labels</source>
            <translation>Cluster und Klassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>today {time}</source>
            <translation>heute {time}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Again with…</source>
            <translation>Noch einmal mit…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Open the window with what this was made with, to make another beside it</source>
            <translation>Das Fenster mit dem öffnen, womit dies gemacht wurde, um daneben ein anderes zu machen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{dimension} numbers a tile</source>
            <translation>{dimension} Zahlen je Kachel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{count} clusters: {names}</source>
            <translation>{count} Cluster: {names}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{steps} steps</source>
            <translation>{steps} Schritte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{size} pixels</source>
            <translation>{size} Pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>measured against labels</source>
            <translation>an Klassen gemessen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/encoder_worker.py" />
            <source>Starting the encoder of {folder}</source>
            <translation>Der Encoder von {folder} wird gestartet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/encoder_worker.py" />
            <source>The encoder's process ended with code {code}.</source>
            <translation>Der Prozess des Encoders endete mit Code {code}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Another encoder made {folder}: its vectors cannot be compared with those of {other}.</source>
            <translation>Ein anderer Encoder hat {folder} erstellt: Seine Vektoren lassen sich nicht mit denen von {other} vergleichen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>{folder} was made elsewhere: nothing tells whether its vectors can be compared with others.</source>
            <translation>{folder} wurde anderswo erstellt: Nichts verrät, ob sich seine Vektoren mit anderen vergleichen lassen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Opening {folder}…</source>
            <translation>{folder} wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>Draw or select a larger one, or one on the tiles.</source>
            <translation>Zeichnen oder wählen Sie ein größeres, oder eines auf den Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>{count} tiles are too many for one example, which is made of {most} at most.</source>
            <translation>{count} Kacheln sind zu viele für ein Beispiel, das aus höchstens {most} besteht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>Take a smaller polygon or selection: what is meant is how a place looks.</source>
            <translation>Nehmen Sie ein kleineres Polygon oder eine kleinere Auswahl: Gemeint ist, wie ein Ort aussieht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>polygon of 1 tile</source>
            <translation>Polygon mit 1 Kachel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>polygon of {count} tiles</source>
            <translation>Polygon mit {count} Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>No tile has its centre in the polygon.</source>
            <translation>Keine Kachel hat ihre Mitte im Polygon.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>1 selected tile</source>
            <translation>1 gewählte Kachel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>{count} selected tiles</source>
            <translation>{count} gewählte Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Save look-alikes</source>
            <translation>Ähnliches speichern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Similarity heat map</source>
            <translation>Heatmap der Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Click a place on the map.</source>
            <translation>Klicken Sie auf der Karte auf einen Ort.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Saved one tile to {path}.</source>
            <translation>Eine Kachel nach {path} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Saved {count} tiles to {path}.</source>
            <translation>{count} Kacheln nach {path} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>There is nothing to save.</source>
            <translation>Es gibt nichts zu speichern.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Search first.</source>
            <translation>Suchen Sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>There is no example yet.</source>
            <translation>Es gibt noch kein Beispiel.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>{count} examples</source>
            <translation>{count} Beispiele</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Similarity to {what}</source>
            <translation>Ähnlichkeit mit {what}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Search for one of the two first.</source>
            <translation>Suchen Sie zuerst nach einem der beiden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Open one in the GeoEmbed panel, or make one with Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Öffnen Sie welche im GeoEmbed-Bedienfeld, oder erstellen Sie welche mit Raster ▸ GeoEmbed ▸ Einbetten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click a place to search for first; then Ctrl-click what is unlike it.</source>
            <translation>Klicken Sie zuerst auf einen Ort, nach dem gesucht wird; dann mit Strg auf das, was anders ist.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click one place, Shift-click the other, then ask for what is between them.</source>
            <translation>Klicken Sie auf einen Ort, mit Umschalt auf den anderen; fragen Sie dann, was dazwischen liegt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Embedding…</source>
            <translation>Wird eingebettet…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Loading the encoder… (only the first time)</source>
            <translation>Der Encoder wird geladen… (nur beim ersten Mal)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>This is no place on Earth.</source>
            <translation>Das ist kein Ort auf der Erde.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click on the map.</source>
            <translation>Klicken Sie auf die Karte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>No tile of {image} lies here.</source>
            <translation>Hier liegt keine Kachel von {image}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>The nearest is {distance} away.</source>
            <translation>Die nächste ist {distance} entfernt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>A way between two examples leaves nothing out.</source>
            <translation>Ein Weg zwischen zwei Beispielen lässt nichts weg.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>No embeddings are open.</source>
            <translation>Keine Einbettungen sind geöffnet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>These embeddings were made anew.</source>
            <translation>Diese Einbettungen wurden neu erzeugt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click once more.</source>
            <translation>Klicken Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>“Between these two” needs two examples.</source>
            <translation>„Zwischen diesen beiden“ braucht zwei Beispiele.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/thumbnails.py" />
            <source>{path} is no longer the file that was embedded: its bytes are others.</source>
            <translation>{path} ist nicht mehr die Datei, die eingebettet wurde: Ihre Bytes sind andere.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Restart the machine or reinstall the driver, then repair; until then the processor is used.</source>
            <translation>Starten Sie den Rechner neu oder installieren Sie den Treiber neu, dann reparieren Sie; bis dahin rechnet der Prozessor.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Free some space, or set GEOEMBED_HOME to a folder on a larger disk and restart QGIS.</source>
            <translation>Schaffen Sie Platz, oder setzen Sie GEOEMBED_HOME auf einen Ordner einer größeren Platte und starten Sie QGIS neu.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Fill it on a machine with a network: pip download -r requirements.txt -d FOLDER.</source>
            <translation>Füllen Sie ihn auf einem Rechner mit Netz: pip download -r requirements.txt -d ORDNER.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv with Python 3.10 or later), or a newer QGIS.</source>
            <translation>Wählen Sie einen eigenen Interpreter (conda oder venv mit Python 3.10 oder neuer), oder ein neueres QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python is not 64 bit.</source>
            <translation>Das Python von QGIS ist nicht 64-bittig.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install the 64-bit QGIS.</source>
            <translation>Installieren Sie das 64-Bit-QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>This Python cannot make virtual environments.</source>
            <translation>Dieses Python kann keine virtuellen Umgebungen erstellen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install the package python3-venv (sudo apt-get install python3-venv), then press the button again.</source>
            <translation>Installieren Sie das Paket python3-venv (sudo apt-get install python3-venv), dann drücken Sie die Schaltfläche erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda with GDAL and Python 3.10 or later).</source>
            <translation>Wählen Sie einen eigenen Interpreter (conda mit GDAL und Python 3.10 oder neuer).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The driver {driver} of {gpu} is too old for this torch.</source>
            <translation>Der Treiber {driver} von {gpu} ist zu alt für dieses torch.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install NVIDIA driver {least} or later and repair the environment; until then the processor is used.</source>
            <translation>Installieren Sie den NVIDIA-Treiber {least} oder neuer und reparieren Sie die Umgebung; bis dahin rechnet der Prozessor.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The NVIDIA driver does not answer: {text}</source>
            <translation>Der NVIDIA-Treiber antwortet nicht: {text}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install Python 3.12 to 3.14 from python.org, then press the button again.</source>
            <translation>Installieren Sie Python 3.12 bis 3.14 von python.org, dann drücken Sie die Schaltfläche erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv) instead.</source>
            <translation>Wählen Sie stattdessen einen eigenen Interpreter (conda oder venv).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The wheel of numpy {version}, which goes with QGIS' GDAL, is not in {folder}.</source>
            <translation>Das Wheel von numpy {version}, das zum GDAL von QGIS gehört, ist nicht in {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Add it on a machine with a network: pip download "numpy=={version}" -d FOLDER.</source>
            <translation>Fügen Sie es auf einem Rechner mit Netz hinzu: pip download "numpy=={version}" -d FOLDER.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>{needed} GB of free space are needed on the disk of {folder}; there are {free}.</source>
            <translation>{needed} GB freier Platz werden auf der Platte von {folder} gebraucht; da sind {free}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The Python that QGIS uses was not found at {path}.</source>
            <translation>Das Python, das QGIS verwendet, wurde unter {path} nicht gefunden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>There are no wheels in {folder}.</source>
            <translation>In {folder} sind keine Wheels.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python is {version}; the trainer needs 3.10 or later.</source>
            <translation>Das Python von QGIS ist {version}; GeoEmbed braucht zum Lernen 3.10 oder neuer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python {version} has no GDAL, and there is none to install for it on this system.</source>
            <translation>Das Python {version} von QGIS hat kein GDAL, und für dieses System lässt sich keines dazu installieren.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Looking at QGIS' Python</source>
            <translation>Das Python von QGIS wird angesehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Making the environment</source>
            <translation>Die Umgebung wird erstellt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Installing torch (some minutes: it is large)</source>
            <translation>torch wird installiert (einige Minuten: es ist groß)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Installing the other packages</source>
            <translation>Die anderen Pakete werden installiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Building Annoy, another index of search</source>
            <translation>Annoy wird gebaut, ein weiterer Index der Suche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Checking that it works</source>
            <translation>Es wird geprüft, ob es geht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Asking the graphics driver</source>
            <translation>Der Grafiktreiber wird gefragt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Another QGIS window is making the environment just now.</source>
            <translation>Ein anderes QGIS-Fenster erstellt gerade die Umgebung.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Wait until it has finished; this window will find the result.</source>
            <translation>Warten Sie, bis es fertig ist; dieses Fenster findet dann das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The processor is used. Restart the machine after a driver update, then repair.</source>
            <translation>Der Prozessor rechnet. Starten Sie den Rechner nach einer Treiberaktualisierung neu, dann reparieren Sie.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Annoy was not installed, and search does without it: {cause}</source>
            <translation>Annoy wurde nicht installiert, die Suche kommt ohne aus: {cause}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The GPU is there, but a multiplication on it failed: {why}</source>
            <translation>Die GPU ist da, aber eine Multiplikation darauf schlug fehl: {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Copy the log and report it, please.</source>
            <translation>Kopieren Sie bitte das Protokoll und melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The installer said nothing.</source>
            <translation>Das Installationsprogramm sagte nichts.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>{done} of {total} MB</source>
            <translation>{done} von {total} MB</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The disk is full.</source>
            <translation>Die Platte ist voll.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Free some space (torch with CUDA needs about 8 GB, without about 2 GB), then press the button again.</source>
            <translation>Schaffen Sie Platz (torch mit CUDA braucht etwa 8 GB, ohne etwa 2 GB), dann drücken Sie die Schaltfläche erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The proxy refused the connection.</source>
            <translation>Der Proxy lehnte die Verbindung ab.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check Settings ▸ Options ▸ Network ▸ Proxy (address, user, password), then press the button again.</source>
            <translation>Prüfen Sie Einstellungen ▸ Optionen ▸ Netzwerk ▸ Proxy (Adresse, Benutzer, Passwort), dann drücken Sie die Schaltfläche erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The server's certificate could not be verified.</source>
            <translation>Das Zertifikat des Servers konnte nicht geprüft werden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A proxy may be reading the traffic: set PIP_CERT to its certificate, or use a folder of wheels.</source>
            <translation>Ein Proxy liest vielleicht mit: Setzen Sie PIP_CERT auf sein Zertifikat, oder nehmen Sie einen Ordner mit Wheels.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The package index cannot be reached.</source>
            <translation>Der Paketindex ist nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check the network and QGIS' proxy, or choose a folder of wheels; what was loaded is kept.</source>
            <translation>Prüfen Sie das Netz und den Proxy von QGIS, oder wählen Sie einen Ordner mit Wheels; was geladen wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The connection broke down while loading.</source>
            <translation>Die Verbindung brach beim Laden ab.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Press the button again: what was loaded is kept.</source>
            <translation>Drücken Sie die Schaltfläche erneut: Was geladen wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>There is no C++ compiler, or Python's headers are missing: Annoy cannot be built.</source>
            <translation>Es gibt keinen C++-Compiler, oder die Header von Python fehlen: Annoy kann nicht gebaut werden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Search is exact without it. For the index, install a compiler (g++, python3-dev) and repair.</source>
            <translation>Ohne ihn ist die Suche exakt. Für den Index installieren Sie einen Compiler (g++, python3-dev) und reparieren.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A path became too long for this system.</source>
            <translation>Ein Pfad wurde für dieses System zu lang.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Set GEOEMBED_HOME to a short folder such as C:\ge, restart QGIS and try again.</source>
            <translation>Setzen Sie GEOEMBED_HOME auf einen kurzen Ordner wie C:\ge, starten Sie QGIS neu und versuchen Sie es wieder.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check who owns that folder, or set GEOEMBED_HOME to one that you may write to, and restart QGIS.</source>
            <translation>Prüfen Sie, wem der Ordner gehört, oder setzen Sie GEOEMBED_HOME auf einen beschreibbaren und starten Sie QGIS neu.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A file of the environment is in use.</source>
            <translation>Eine Datei der Umgebung ist in Gebrauch.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Stop all GeoEmbed jobs and close other QGIS windows, then press the button again.</source>
            <translation>Halten Sie alle GeoEmbed-Aufträge an, schließen Sie andere QGIS-Fenster und drücken Sie die Schaltfläche erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Set GEOEMBED_HOME to a folder without spaces, restart QGIS and try again.</source>
            <translation>Setzen Sie GEOEMBED_HOME auf einen Ordner ohne Leerzeichen, starten Sie QGIS neu und versuchen Sie es wieder.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A folder of wheels must hold all packages, for this Python; otherwise check the network.</source>
            <translation>Ein Ordner mit Wheels muss alle Pakete für dieses Python enthalten; sonst prüfen Sie das Netz.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The machine ran out of memory.</source>
            <translation>Dem Rechner ging der Arbeitsspeicher aus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Close other programs, then press the button again.</source>
            <translation>Schließen Sie andere Programme, dann drücken Sie die Schaltfläche erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Downloading {name}</source>
            <translation>{name} wird geladen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Have {name} already</source>
            <translation>{name} ist schon da</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Building {name}</source>
            <translation>{name} wird gebaut</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Installing {name}</source>
            <translation>{name} wird installiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Looking for {name}</source>
            <translation>{name} wird gesucht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A file may not be written: {folder}</source>
            <translation>Eine Datei darf nicht geschrieben werden: {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The space in the path {folder} stands in the way.</source>
            <translation>Das Leerzeichen im Pfad {folder} steht im Weg.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>No fitting version of {name} was found.</source>
            <translation>Keine passende Version von {name} wurde gefunden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>a package</source>
            <translation>ein Paket</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>GeoEmbed project</source>
            <translation>GeoEmbed-Projekt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>GeoEmbed toolbar</source>
            <translation>GeoEmbed-Werkzeugleiste</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Click a place on the map to see where else it looks like that</source>
            <translation>Klicken Sie auf einen Ort der Karte, um zu sehen, wo es noch so aussieht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Search panel</source>
            <translation>Suchbedienfeld</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Show the panel with the tiles found</source>
            <translation>Das Bedienfeld mit den gefundenen Kacheln zeigen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Project panel</source>
            <translation>Projektbedienfeld</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What was made of an image, from tiles to clusters, and what comes next</source>
            <translation>Was aus einem Bild gemacht wurde, von Kacheln bis zu Clustern, und was als Nächstes kommt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Cut an image into tiles and learn which of them look alike</source>
            <translation>Ein Bild in Kacheln schneiden und lernen, welche sich ähnlich sehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Embed…</source>
            <translation>Einbetten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Turn every tile of an image into numbers to search and to cluster</source>
            <translation>Aus jeder Kachel eines Bilds Zahlen zum Suchen und Clustern machen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Import embeddings…</source>
            <translation>Einbettungen importieren…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Search and cluster a raster of embeddings that was made elsewhere, such as AlphaEarth's</source>
            <translation>Ein anderswo erstelltes Einbettungsraster, etwa von AlphaEarth, durchsuchen und clustern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Clusters…</source>
            <translation>Cluster…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Group the tiles by how they look; name, merge and colour the groups</source>
            <translation>Die Kacheln nach Aussehen gruppieren; Gruppen benennen, zusammenfassen und färben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Workbench…</source>
            <translation>Werkbank…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>From clicks to a map of classes: label tiles, see the map follow, and be asked what helps most</source>
            <translation>Von Klicks zur Karte der Klassen: Kacheln benennen, der Karte beim Entstehen zusehen und gefragt werden, was am meisten hilft</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Geolocate…</source>
            <translation>Verorten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Learn where pictures were taken, and place others on the map</source>
            <translation>Lernen, wo Bilder aufgenommen wurden, und andere auf die Karte setzen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Learn a field from points…</source>
            <translation>Ein Feld aus Punkten lernen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Turn scattered points with values into a raster, with its uncertainty</source>
            <translation>Aus verstreuten Punkten mit Werten ein Raster machen, mit seiner Unsicherheit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Evaluate and report…</source>
            <translation>Bewerten und berichten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Measure an embedding against labels; figures on a page</source>
            <translation>Eine Einbettung an Klassen messen; Abbildungen auf einer Seite</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>A run as an ONNX file, for other programs, a browser, or an environment without torch</source>
            <translation>Ein Lauf als ONNX-Datei, für andere Programme, einen Browser oder eine Umgebung ohne torch</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Try it…</source>
            <translation>Ausprobieren…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Make a sample and walk through learning, clicking and clusters in a few minutes</source>
            <translation>Ein Beispielbild erstellen und in wenigen Minuten durch Lernen, Klicken und Cluster gehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Jobs…</source>
            <translation>Aufträge…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What GeoEmbed is doing and has done, also before QGIS was started anew</source>
            <translation>Was GeoEmbed tut und getan hat, auch bevor QGIS neu gestartet wurde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Choose or make the Python that learns and embeds</source>
            <translation>Das Python wählen oder erstellen, das lernt und einbettet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Copy a report on versions and set-up to the clipboard, without your name in it</source>
            <translation>Einen Bericht über Versionen und Einrichtung in die Zwischenablage kopieren, ohne Ihren Namen darin</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What each window is for, in plain words</source>
            <translation>Wofür jedes Fenster da ist, in einfachen Worten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>{folder} cannot be reached: it was moved or deleted, or its disk or share is not connected.</source>
            <translation>{folder} ist nicht erreichbar: verschoben oder gelöscht, oder Datenträger oder Netzlaufwerk sind nicht verbunden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Connect it, or open the folder where it lies now.</source>
            <translation>Verbinden Sie ihn wieder, oder öffnen Sie den Ordner, wo er jetzt liegt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The log has the details.</source>
            <translation>Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Choose another interpreter, or make a new environment, under Settings ▸ Options ▸ GeoEmbed.</source>
            <translation>Wählen Sie einen anderen Interpreter, oder erstellen Sie eine neue Umgebung, unter Einstellungen ▸ Optionen ▸ GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>GeoEmbed has no interpreter for its trainer yet.</source>
            <translation>GeoEmbed hat noch kein Python, das lernt und einbettet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Set it up with Raster ▸ GeoEmbed ▸ Set up…; searching existing embeddings works without.</source>
            <translation>Richten Sie es mit Raster ▸ GeoEmbed ▸ Einrichten… ein; vorhandene Einbettungen lassen sich auch ohne durchsuchen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Nothing leaves this machine unasked.</source>
            <translation>Nichts verlässt diesen Rechner ungefragt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The job ran out of memory.</source>
            <translation>Dem Auftrag ging der Arbeitsspeicher aus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Choose a smaller batch or smaller tiles, or close other programs, and start it again.</source>
            <translation>Wählen Sie weniger auf einmal oder kleinere Kacheln, oder schließen Sie andere Programme, und starten Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer's process was ended from outside or crashed.</source>
            <translation>Der Lernprozess wurde von außen beendet oder ist abgestürzt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>If memory was short, choose smaller batches. What was finished is kept: start the job again.</source>
            <translation>War der Arbeitsspeicher knapp, nehmen Sie weniger auf einmal. Was fertig war, bleibt: Starten Sie den Auftrag neu.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Repair it under Settings ▸ Options ▸ GeoEmbed.</source>
            <translation>Reparieren Sie es unter Einstellungen ▸ Optionen ▸ GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer ended with code {code} and said nothing.</source>
            <translation>Der Lernprozess endete mit Code {code}, ohne etwas zu melden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>{program} cannot be started: {why}</source>
            <translation>{program} kann nicht gestartet werden: {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer's interpreter lacks the package {name}.</source>
            <translation>Dem Python, das lernt und einbettet, fehlt das Paket {name}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>Copy the path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>This desktop has no program that opens it: {path}</source>
            <translation>Auf diesem Rechner öffnet das kein Programm: {path}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Distance within a place</source>
            <translation>Abstand innerhalb eines Orts</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Distance between places</source>
            <translation>Abstand zwischen Orten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Validation error (km)</source>
            <translation>Validierungsfehler (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Error on held-out points (1: as the mean)</source>
            <translation>Fehler an zurückgehaltenen Punkten (1: wie der Mittelwert)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>blocks</source>
            <translation>Blöcken</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>folds</source>
            <translation>Teilungen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>numbers tried</source>
            <translation>versuchten Anzahlen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>parts</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>passes</source>
            <translation>Durchgängen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>pictures</source>
            <translation>Bildern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>variants</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>windows</source>
            <translation>Fenstern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{done} of {total} {unit}</source>
            <translation>{done} von {total} {unit}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/trainer_texts.py" />
            <source>“{option}”</source>
            <translation>„{option}“</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/trainer_texts.py" />
            <source>“{window}” in the menu GeoEmbed</source>
            <translation>„{window}“ im Menü GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Picture of the tile that is asked for</source>
            <translation>Bild der Kachel, nach der gefragt wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>It is what the map says</source>
            <translation>Es ist, was die Karte sagt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Pass over this tile: it is not clear (S)</source>
            <translation>Diese Kachel übergehen: sie ist nicht klar (S)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Stop asking</source>
            <translation>Nicht mehr fragen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Back to labelling on the map</source>
            <translation>Zurück zum Benennen auf der Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Press the key of its class.</source>
            <translation>Drücken Sie die Taste ihrer Klasse.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>The chosen class is given by clicks; a double click changes its name or its colour</source>
            <translation>Klicks geben die gewählte Klasse; ein Doppelklick ändert ihren Namen oder ihre Farbe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Everything else: it is learned from, and not drawn on the map</source>
            <translation>Alles andere: daraus wird gelernt, und es wird auf der Karte nicht gezeichnet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Colour of {name}</source>
            <translation>Farbe von {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>{share} right on held-out blocks, with {count} labels.</source>
            <translation>{share} richtig auf zurückgehaltenen Blöcken, mit {count} benannten Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>Share that is right, by the number of labels</source>
            <translation>Anteil, der stimmt, nach der Zahl der benannten Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>Share of the labels on blocks of land that were held out which the map has right. Labels that were asked for are harder than the map as a whole.</source>
            <translation>Anteil der benannten Kacheln auf zurückgehaltenen Landblöcken, den die Karte richtig hat. Erfragte Kacheln sind schwieriger als die Karte im Ganzen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>From {count} labels of at least two classes on, it is tried how right the map is.</source>
            <translation>Ab {count} benannten Kacheln von mindestens zwei Klassen wird geprüft, wie richtig die Karte ist.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>More labels still help.</source>
            <translation>Weitere helfen noch.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>More labels hardly help now.</source>
            <translation>Weitere helfen kaum noch.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>{count} labels</source>
            <translation>{count} benannte Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of {count} labels, each tried on a block of land that was not learned from, the map has {share} right; with more labels of this kind that would be between {low} and {high}.</source>
            <translation>Von {count} benannten Kacheln, jede geprüft auf einem Landblock, von dem nicht gelernt wurde, hat die Karte {share} richtig; mit mehr Kacheln dieser Art läge das zwischen {low} und {high}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>How well these are found is not known, as all their labels lie together: {names}.</source>
            <translation>Wie gut diese gefunden werden, ist nicht bekannt, da ihre benannten Kacheln alle beisammen liegen: {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Corrected for errors: {area} ± {half} ha.</source>
            <translation>Um die Fehler berichtigt: {area} ± {half} ha.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of {count} labels, {found} are found again when they are held out (between {low} and {high}). How many other places are taken for them is not known: label some that are not of this class.</source>
            <translation>Von {count} benannten Kacheln werden {found} wiedergefunden, wenn sie zurückgehalten werden (zwischen {low} und {high}). Wie viele andere Orte dafür gehalten werden, ist nicht bekannt: Benennen Sie einige, die nicht von dieser Klasse sind.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Corrected areas take the labels for places chosen at random; places that were chosen because they are typical make the map look better than it is.</source>
            <translation>Berichtigte Flächen nehmen die benannten Kacheln für zufällig gewählte Orte; Orte, die gewählt wurden, weil sie typisch sind, lassen die Karte besser aussehen, als sie ist.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of 10 places that the map calls so, {count} are ({low} to {high}).</source>
            <translation>Von 10 Orten, die die Karte so nennt, sind es {count} ({low} bis {high}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of 10 that are so, it finds {count} ({low} to {high}).</source>
            <translation>Von 10, die es sind, findet sie {count} ({low} bis {high}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>&lt;b&gt;{name}&lt;/b&gt;: {area} ha on the map.</source>
            <translation>&lt;b&gt;{name}&lt;/b&gt;: {area} ha auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>How right the map is: {name}</source>
            <translation>Wie richtig die Karte ist: {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Workbench</source>
            <translation>Werkbank</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>There are {count} classes already, as many as a map can show.</source>
            <translation>Es gibt schon {count} Klassen, so viele wie eine Karte zeigen kann.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>{count} labels would be more than the {most} that can be learned from.</source>
            <translation>{count} benannte Kacheln wären mehr als die {most}, aus denen gelernt werden kann.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Label fewer tiles, all over the map.</source>
            <translation>Benennen Sie weniger Kacheln, über die ganze Karte verteilt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>There is a class '{name}' already.</source>
            <translation>Es gibt schon eine Klasse „{name}“.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>A class needs a name.</source>
            <translation>Eine Klasse braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>The labels cannot be kept in {path}: {error}.</source>
            <translation>Die benannten Kacheln lassen sich nicht in {path} aufbewahren: {error}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Choose another place for them.</source>
            <translation>Wählen Sie einen anderen Ort dafür.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Class 1</source>
            <translation>Klasse 1</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Not this</source>
            <translation>Nicht dies</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Remove or merge some first.</source>
            <translation>Entfernen oder vereinen Sie zuerst einige.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Write another name.</source>
            <translation>Schreiben Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Class {number}</source>
            <translation>Klasse {number}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>{count} tiles lie there, more than the {most} labels that can be learned from.</source>
            <translation>Dort liegen {count} Kacheln, mehr als die {most}, aus denen gelernt werden kann.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Take smaller places, all over the map.</source>
            <translation>Nehmen Sie kleinere Orte, über die ganze Karte verteilt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Does it lie on the same ground, and has it a class?</source>
            <translation>Liegt sie auf demselben Boden, und hat sie eine Klasse?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Make clusters first, and name them.</source>
            <translation>Bilden Sie zuerst Cluster und benennen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>There are no clusters of these tiles.</source>
            <translation>Es gibt keine Cluster dieser Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>This layer has no field with a class.</source>
            <translation>Dieser Layer hat kein Feld mit einer Klasse.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Choose the layer and its field.</source>
            <translation>Wählen Sie den Layer und sein Feld.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>{name} labels none of the tiles.</source>
            <translation>{name} benennt keine der Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_tool.py" />
            <source>Label tiles</source>
            <translation>Kacheln benennen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Labels from a layer</source>
            <translation>Klassen aus einem Layer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Points or polygons with a class, or a raster of classes, of which some tiles are taken</source>
            <translation>Punkte oder Polygone mit einer Klasse, oder ein Raster von Klassen, von dem einige Kacheln genommen werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Field with the class</source>
            <translation>Feld mit der Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/live_classes.py" />
            <source>Classes so far</source>
            <translation>Klassen bisher</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Click a tile, or drag around several; Shift takes labels away. The keys 1–9 choose the class</source>
            <translation>Klicken Sie eine Kachel an oder ziehen Sie um mehrere; Umschalt nimmt die Klasse weg. Die Tasten 1–9 wählen die Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Draw a polygon: all tiles whose centre lies in it get the chosen class</source>
            <translation>Zeichnen Sie ein Polygon: Alle Kacheln, deren Mitte darin liegt, bekommen die gewählte Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Ten tiles whose label helps most: the map is unsure of them, and they are unlike each other (N)</source>
            <translation>Zehn Kacheln, deren Klasse am meisten hilft: Die Karte ist sich dort unsicher, und sie sind einander unähnlich (N)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Look through the places of the chosen class, the surest first; corrections count more (R)</source>
            <translation>Die Orte der gewählten Klasse durchsehen, die sichersten zuerst; Berichtigungen zählen mehr (R)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>On the map</source>
            <translation>Auf der Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>From…</source>
            <translation>Aus…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Labels from a layer, from the clusters, or kept in another file</source>
            <translation>Klassen aus einem Layer, aus den Clustern, oder in einer anderen Datei aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>A layer with a class…</source>
            <translation>Einem Layer mit einer Klasse…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Keep the labels in another file…</source>
            <translation>In einer anderen Datei aufbewahren…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Take the last change back (Ctrl+Z)</source>
            <translation>Die letzte Änderung zurücknehmen (Strg+Z)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Make it again (Ctrl+Y)</source>
            <translation>Sie wieder vornehmen (Strg+Y)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>What to label next</source>
            <translation>Was als Nächstes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Which next?</source>
            <translation>Welche nun?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Check the map</source>
            <translation>Karte prüfen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Add</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>One more class</source>
            <translation>Eine weitere Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Another name for the chosen class; its labels keep to it</source>
            <translation>Ein anderer Name für die gewählte Klasse; ihre Kacheln bleiben bei ihr</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Colour…</source>
            <translation>Farbe…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Another colour for the chosen class</source>
            <translation>Eine andere Farbe für die gewählte Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Take the chosen class away, with its labels</source>
            <translation>Die gewählte Klasse mit ihren Kacheln wegnehmen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{name} has {count} labels, which go with it. Undo brings them back.</source>
            <translation>{name} hat {count} benannte Kacheln, die mit ihr gehen. Rückgängig bringt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Remove the class?</source>
            <translation>Die Klasse entfernen?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Make the map…</source>
            <translation>Karte machen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Open a folder of embeddings; 'Embed' makes one.</source>
            <translation>Öffnen Sie einen Einbettungsordner; „Einbetten“ erstellt einen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Click tiles of each class on the map: {count} labels are needed for a map, and there are {known}.</source>
            <translation>Klicken Sie auf der Karte Kacheln jeder Klasse an: {count} sind für eine Karte nötig, und es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{count} further ones there lie on none of these tiles.</source>
            <translation>{count} weitere dort liegen auf keiner dieser Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Keep the labels in</source>
            <translation>Aufbewahren in</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Looking for tiles…</source>
            <translation>Kacheln werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The tiles of these embeddings have no positions: there is no map to make of them.</source>
            <translation>Die Kacheln dieser Einbettungen haben keine Positionen: Daraus lässt sich keine Karte machen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{count} labels, kept in {path}.</source>
            <translation>{count} benannte Kacheln, aufbewahrt in {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Label some tiles first: then there is a map to check.</source>
            <translation>Benennen Sie zuerst einige Kacheln: Dann gibt es eine Karte zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Map of {name}</source>
            <translation>Karte von {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>There is no tile here.</source>
            <translation>Hier ist keine Kachel.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The map says: {name} ({share})</source>
            <translation>Die Karte sagt: {name} ({share})</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Add a class first.</source>
            <translation>Legen Sie zuerst eine Klasse an.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The map has no unlabelled place of the class '{name}'.</source>
            <translation>Die Karte hat keinen unbenannten Ort der Klasse „{name}“.</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>False alarms</source>
            <translation>Fehlalarme</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Share of the places that did not change which may be called changed: smaller finds less, and surer</source>
            <translation>Anteil der unveränderten Orte, die als verändert gelten dürfen: kleiner findet weniger, und sicherer</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Polygons in which nothing changed</source>
            <translation>Polygone, in denen sich nichts verändert hat</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>They tell how many false alarms there are; without, the quieter half of all places does</source>
            <translation>Sie sagen, wie viele Fehlalarme es gibt; ohne sie sagt es die ruhigere Hälfte aller Orte</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Changed like these</source>
            <translation>Verändert wie diese</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Points on examples of a change; places that changed in the same way are found</source>
            <translation>Punkte auf Beispielen einer Veränderung; gefunden werden Orte, die sich ebenso verändert haben</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>embeddings and pixels</source>
            <translation>Embeddings und Pixel</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>embeddings alone</source>
            <translation>nur Embeddings</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings see what kind of place it is, pixels that something is there or gone; without, it is quicker</source>
            <translation>Embeddings sehen, was für ein Ort es ist, Pixel, dass etwas da oder weg ist; ohne diese geht es schneller</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>One model made all of them</source>
            <translation>Ein Modell hat alle gemacht</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>For imported embeddings, which do not say what made them</source>
            <translation>Für importierte Einbettungen, die nicht sagen, was sie gemacht hat</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings, first date</source>
            <translation>Einbettungen, erster Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>A folder that 'Embed' or 'Import embeddings' made</source>
            <translation>Ein Ordner von „Einbetten“ oder „Einbettungen importieren“</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings, second date</source>
            <translation>Einbettungen, zweiter Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Made by the same encoder</source>
            <translation>Vom selben Encoder gemacht</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Changes</source>
            <translation>Veränderungen</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Points, polygons or a raster with a class; empty where a classifier is used again</source>
            <translation>Punkte, Polygone oder ein Raster mit einer Klasse; leer, wenn ein Klassifikator wiederverwendet wird</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>By the labels: logistic regression, or 'find all of these' where the labels have one class</source>
            <translation>Je nachdem: logistische Regression, oder „alle davon finden“, wo es eine einzige Klasse gibt</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>by the labels (recommended)</source>
            <translation>nach den Klassen (empfohlen)</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>logistic regression</source>
            <translation>logistische Regression</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>nearest class mean</source>
            <translation>nächstes Klassenmittel</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>nearest neighbours</source>
            <translation>nächste Nachbarn</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>boosted trees</source>
            <translation>verstärkte Entscheidungsbäume</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>one class: find all of these</source>
            <translation>eine Klasse: alle davon finden</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Classifier of an earlier classification</source>
            <translation>Klassifikator einer früheren Klassifikation</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>A folder that 'Classify' made, with embeddings of the same encoder; instead of labels</source>
            <translation>Ein Ordner, den „Klassifizieren“ erstellt hat, mit Einbettungen desselben Encoders; statt bekannter Klassen</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Class that is left off the map</source>
            <translation>Klasse, die auf der Karte fehlt</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Such as 'not this': it is learned from, and its tiles stay empty</source>
            <translation>Wie „nicht dies“: Daraus wird gelernt, und ihre Kacheln bleiben leer</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Field with how much a label counts</source>
            <translation>Feld damit, wie viel eine Angabe zählt</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>A whole number from 1 to 10; every label counts once if empty</source>
            <translation>Eine ganze Zahl von 1 bis 10; jede Angabe zählt einmal, wenn leer</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>So many tiles whose label would help most, as points with an empty class; none if 0</source>
            <translation>So viele Kacheln, deren Klasse am meisten hilft, als Punkte mit leerer Klasse; keine bei 0</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Classification</source>
            <translation>Klassifikation</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>How vectors are stored</source>
            <translation>Wie Vektoren gespeichert werden</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>8 bits halve the size and lose very little</source>
            <translation>8 Bit halbieren die Größe und verlieren sehr wenig</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>16 bits a number</source>
            <translation>16 Bit je Zahl</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>8 bits a number</source>
            <translation>8 Bit je Zahl</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>32 bits a number</source>
            <translation>32 Bit je Zahl</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>no rasters</source>
            <translation>keine Raster</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Build no index</source>
            <translation>Keinen Index bauen</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>An index makes searching millions of tiles quicker; exact without</source>
            <translation>Ein Index macht die Suche in Millionen Kacheln schneller; ohne ist sie exakt</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>The folder that 'Learn' made, an ONNX file that 'Export' made, or the word starter: the encoder that comes with GeoEmbed, without learning</source>
            <translation>Der Ordner, den 'Lernen' gemacht hat, eine ONNX-Datei, die 'Exportieren' gemacht hat, oder das Wort starter: der Encoder, der mit GeoEmbed kommt, ohne zu lernen</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Pixels that become one tile</source>
            <translation>Pixel, die zu einer Kachel werden</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>1: every pixel; 4: 4 × 4 pixels are averaged</source>
            <translation>1: jedes Pixel; 4: 4 × 4 Pixel werden gemittelt</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Empty: as the raster says</source>
            <translation>Leer: wie das Raster es sagt</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>How integers become numbers</source>
            <translation>Wie aus ganzen Zahlen Werte werden</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Google's AlphaEarth Foundations stores them in 8 bits, in a way of its own</source>
            <translation>Googles AlphaEarth Foundations speichert sie auf eigene Art in 8 Bit</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>value × scale</source>
            <translation>Wert × Skala</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>as AlphaEarth stores them</source>
            <translation>wie AlphaEarth sie speichert</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Least share of pixels with data</source>
            <translation>Kleinster Anteil der Pixel mit Daten</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>A raster with a band a dimension</source>
            <translation>Ein Raster mit einem Kanal je Dimension</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>2 to 32; 0: let it choose</source>
            <translation>2 bis 32; 0: selbst wählen lassen</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/options.py" />
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>contrastive (recommended)</source>
            <translation>kontrastiv (empfohlen)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>triplets, as Loc2Vec</source>
            <translation>Tripel, wie Loc2Vec</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>slim is the best for small tiles and little time; resnet50 wants a GPU and hours</source>
            <translation>slim ist das Beste für kleine Kacheln und wenig Zeit; resnet50 braucht eine GPU und Stunden</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>What the network knows at the start</source>
            <translation>Was das Netz am Anfang weiß</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Or a file of weights, or the folder of an earlier run</source>
            <translation>Oder eine Datei mit Gewichten, oder der Ordner eines früheren Laufs</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>photos of everyday things (ImageNet, fetched once)</source>
            <translation>Fotos alltäglicher Dinge (ImageNet, einmal geladen)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Numbers in an embedding</source>
            <translation>Zahlen in einer Einbettung</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>64 suit most; more keep finer differences and take more room</source>
            <translation>64 passen meist; mehr behalten feinere Unterschiede und brauchen mehr Platz</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Places in a batch</source>
            <translation>Orte auf einmal</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Sampling</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Tiles with much to see may come as often as plain ones</source>
            <translation>Kacheln, auf denen viel zu sehen ist, können so oft kommen wie schlichte</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>every tile alike</source>
            <translation>jede Kachel gleich oft</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>busy tiles as often as plain ones</source>
            <translation>reiche Kacheln so oft wie schlichte</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Other dates of a place are views of it</source>
            <translation>Andere Daten eines Ortes sind Ansichten von ihm</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The tiles of a place at other dates, and where scenes overlap, count as the same: what changes with season, light and sensor is learned to be no difference</source>
            <translation>Die Kacheln eines Ortes an anderen Tagen, und wo Szenen sich überlappen, gelten als gleich: Was mit Jahreszeit, Licht und Sensor wechselt, wird als kein Unterschied gelernt</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Longitude and latitude as a second input</source>
            <translation>Länge und Breite als zweite Eingabe</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Tile set</source>
            <translation>Kachelsatz</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The folder that 'Make tiles' made</source>
            <translation>Der Ordner, den „Kacheln erstellen“ gemacht hat</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Learn from the training split alone</source>
            <translation>Nur aus dem Trainingsteil lernen</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Go on with the run in the output folder</source>
            <translation>Mit dem Lauf im Ausgabeordner weitermachen</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Leave the other settings as they were</source>
            <translation>Lassen Sie die anderen Einstellungen, wie sie waren</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>Minutes to learn</source>
            <translation>Lerndauer (Minuten)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>Give one of minutes, epochs and steps, or none. In so many minutes a slow machine learns less.</source>
            <translation>Geben Sie eines von Minuten, Epochen und Schritten an oder nichts. In so vielen Minuten lernt ein langsamer Rechner weniger.</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>… or epochs</source>
            <translation>… oder Epochen</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>How often each tile is seen</source>
            <translation>Wie oft jede Kachel gesehen wird</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>… or steps</source>
            <translation>… oder Schritte</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A tile's class is</source>
            <translation>Die Klasse einer Kachel ist</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>the commonest in it</source>
            <translation>die häufigste darin</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>the one at its centre</source>
            <translation>die in ihrer Mitte</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Least share of its class</source>
            <translation>Kleinster Anteil ihrer Klasse</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A raster of classes, or polygons with a class</source>
            <translation>Ein Raster mit Klassen, oder Polygone mit einer Klasse</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Do not measure baselines</source>
            <translation>Keine Vergleichswerte messen</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Neighbours that vote</source>
            <translation>Nachbarn, die abstimmen</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measure at most so many tiles</source>
            <translation>Höchstens so viele Kacheln messen</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measure what the tiles' places add</source>
            <translation>Messen, was die Orte der Kacheln hinzufügen</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A classifier on the image alone, on the location alone, and on both</source>
            <translation>Ein Klassifikator nur mit dem Bild, nur mit dem Ort und mit beidem</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measured figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The folder that 'Learn' or 'Geolocate: train' made; for a page also an ONNX file made of one</source>
            <translation>Der Ordner, den „Lernen“ oder „Verorten: trainieren“ gemacht hat; für eine Seite auch eine ONNX-Datei daraus</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>ONNX file</source>
            <translation>ONNX-Datei</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Page for a browser</source>
            <translation>Seite für einen Browser</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>A folder for any web server: the page does what the run does, with a camera or any picture</source>
            <translation>Ein Ordner für jeden Webserver: Die Seite tut, was der Lauf tut, mit einer Kamera oder jedem Bild</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Tiles that the page searches</source>
            <translation>Kacheln, in denen die Seite sucht</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>For the page of an encoder: a folder of embeddings that it made</source>
            <translation>Für die Seite eines Encoders: ein Ordner mit Embeddings, die er gemacht hat</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>onnxruntime-web</source>
            <translation>onnxruntime-web</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>What computes in the browser: the file .tgz that `npm pack onnxruntime-web@1.30.0` fetches</source>
            <translation>Was im Browser rechnet: die Datei .tgz, die `npm pack onnxruntime-web@1.30.0` holt</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Precision</source>
            <translation>Genauigkeit der Zahlen</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>What a smaller file costs is measured and told</source>
            <translation>Was eine kleinere Datei kostet, wird gemessen und gesagt</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>full (32 bits)</source>
            <translation>voll (32 Bit)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>half the file (16 bits)</source>
            <translation>halbe Datei (16 Bit)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>a quarter of the file (8 bits)</source>
            <translation>ein Viertel der Datei (8 Bit)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Made for</source>
            <translation>Gemacht für</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The Deepness plugin opens such a file as a recognition model</source>
            <translation>Das Plugin Deepness öffnet eine solche Datei als Modell zum Wiedererkennen</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>GeoEmbed and other programs</source>
            <translation>GeoEmbed und andere Programme</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>the Deepness plugin</source>
            <translation>das Plugin Deepness</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The encoder alone</source>
            <translation>Der Encoder allein</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Let the nearest training places vote</source>
            <translation>Die nächsten Trainingsorte abstimmen lassen</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>As 'Geolocate: predict' does; the training places take room in the file</source>
            <translation>Wie „Verorten: vorhersagen“ es tut; die Trainingsorte brauchen Platz in der Datei</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Credits for the imagery</source>
            <translation>Quellenangabe der Bilder</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Measured with</source>
            <translation>Gemessen mit</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>For float16 and int8: a tile set (empty: the run's own), or pictures of known position for a head</source>
            <translation>Für float16 und int8: ein Kachelsatz (leer: der des Laufs), oder für einen Kopf Bilder mit bekanntem Ort</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Location encoder</source>
            <translation>Ortsencoder</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>How a place is told to the network; waves suit most</source>
            <translation>Wie dem Netz ein Ort gesagt wird; Wellen passen meistens</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>waves of many lengths</source>
            <translation>Wellen vieler Längen</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>a grid</source>
            <translation>ein Gitter</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>waves on the globe (Sphere2Vec)</source>
            <translation>Wellen auf der Erdkugel (Sphere2Vec)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>spherical harmonics, for the globe</source>
            <translation>Kugelflächenfunktionen, für die Erdkugel</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>cells, small where points are dense</source>
            <translation>Zellen, klein, wo Punkte dicht liegen</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Folds of the validation</source>
            <translation>Teilungen der Validierung</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Size of a validation block (km)</source>
            <translation>Größe eines Validierungsblocks (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Members of the ensemble</source>
            <translation>Mitglieder des Ensembles</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Training steps at most</source>
            <translation>Höchstens Trainingsschritte</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Values to learn</source>
            <translation>Zu lernende Werte</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>One or several fields; each becomes a band</source>
            <translation>Ein oder mehrere Felder; jedes wird ein Kanal</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Positive numbers: how far each point is trusted</source>
            <translation>Positive Zahlen: wie weit jedem Punkt zu trauen ist</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>CRS of the raster</source>
            <translation>KBS des Rasters</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Side of a pixel (units of the CRS)</source>
            <translation>Seite eines Pixels (Einheiten des KBS)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Empty: by the points</source>
            <translation>Leer: nach den Punkten</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Extent</source>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Empty: that of the points</source>
            <translation>Leer: die der Punkte</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>No data farther than (km)</source>
            <translation>Keine Daten weiter weg als (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>from every point</source>
            <translation>von jedem Punkt</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Measured error</source>
            <translation>Gemessener Fehler</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A folder of photos with EXIF positions or with a CSV beside them, or a tile set</source>
            <translation>Ein Ordner mit Fotos mit EXIF-Positionen oder einer CSV daneben, oder ein Kachelsatz</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>The folder that 'Geolocate: train' made, or an ONNX file that 'Export' made of it</source>
            <translation>Der Ordner, den „Verorten: trainieren“ gemacht hat, oder eine ONNX-Datei, die „Exportieren“ daraus gemacht hat</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A folder of pictures</source>
            <translation>Ein Ordner mit Bildern</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>Which places are measured</source>
            <translation>Welche Orte gemessen werden</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A set that the run has not seen is measured as a whole</source>
            <translation>Ein Satz, den der Lauf nicht gesehen hat, wird im Ganzen gemessen</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those kept for the test</source>
            <translation>die für die Prüfung zurückgehaltenen</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those kept for choosing</source>
            <translation>die für die Auswahl zurückgehaltenen</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those that it learned from</source>
            <translation>die, aus denen gelernt wurde</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>all of them</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells of a region (grid)</source>
            <translation>Zellen einer Region (Gitter)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells of the world (S2)</source>
            <translation>Zellen der Welt (S2)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>a position (small site)</source>
            <translation>eine Position (kleines Gebiet)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>a position on the globe</source>
            <translation>eine Position auf dem Globus</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells, and a position within</source>
            <translation>Zellen, und eine Position darin</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>the place of the most similar pictures</source>
            <translation>der Ort der ähnlichsten Bilder</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Side of a cell (km)</source>
            <translation>Seite einer Zelle (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Of a grid; empty: about 100 cells</source>
            <translation>Eines Gitters; leer: etwa 100 Zellen</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>How a place is told: by equal cells in a region, by cells that are smaller where there are more pictures, or by a position at once</source>
            <translation>Wie ein Ort gesagt wird: durch gleiche Zellen in einer Region, durch Zellen, die kleiner sind, wo es mehr Bilder gibt, oder sofort durch eine Position</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Epochs of the head alone</source>
            <translation>Epochen des Kopfs allein</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Epochs of all layers after it</source>
            <translation>Epochen aller Schichten danach</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Side of a tile (pixels)</source>
            <translation>Seite einer Kachel (Pixel)</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>From one tile to the next (pixels)</source>
            <translation>Von einer Kachel zur nächsten (Pixel)</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map.</source>
            <translation>Leer: Kacheln liegen nebeneinander. Die halbe Größe: sie überlappen zur Hälfte, für eine feinere Karte.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: the image's own pixels, and for a map from a server what makes a picture of up to 4096 pixels. An encoder works best at the resolution that it was trained at.</source>
            <translation>Leer: die Pixel des Bildes, und bei einer Karte von einem Server, was ein Bild von bis zu 4096 Pixeln ergibt. Ein Encoder arbeitet am besten in der Auflösung, in der er gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: all but transparency</source>
            <translation>Leer: alle außer Transparenz</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Band that is a mask</source>
            <translation>Kanal, der eine Maske ist</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>The number of the band that says which pixels have data. Empty: as the file says.</source>
            <translation>Die Nummer des Kanals, der sagt, welche Pixel Daten haben. Leer: wie die Datei es sagt.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Only tiles whose centre lies in it. Empty: all of the image.</source>
            <translation>Nur Kacheln, deren Mitte darin liegt. Leer: das ganze Bild.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Polygons</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Only tiles whose centre lies in one of them; tick 'selected features' for these alone</source>
            <translation>Nur Kacheln, deren Mitte in einem davon liegt; „gewählte Objekte“ für nur diese</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Tiles at the edge of an image or of its clouds' mask are left out below this</source>
            <translation>Kacheln am Rand eines Bilds oder seiner Wolkenmaske fallen darunter weg</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Information threshold</source>
            <translation>Informationsschwelle</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Leaves out tiles with little to see: fewer compressed bytes a pixel than this number, or auto. Empty: all tiles.</source>
            <translation>Lässt Kacheln weg, auf denen wenig zu sehen ist: weniger komprimierte Bytes je Pixel als diese Zahl, oder auto. Leer: alle Kacheln.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>A uniform border counts as data</source>
            <translation>Ein einfarbiger Rand gilt als Daten</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Further images are further bands of the same pixels</source>
            <translation>Weitere Bilder sind weitere Kanäle derselben Pixel</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>How further images are resampled</source>
            <translation>Wie weitere Bilder neu abgetastet werden</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Onto the pixels of the first image: bilinear or average for what is measured, near or mode for classes; one for all, or one for each further image. Empty: all lie on the same pixels.</source>
            <translation>Auf die Pixel des ersten Bildes: bilinear oder average für Gemessenes, near oder mode für Klassen; eines für alle, oder eines für jedes weitere Bild. Leer: Alle liegen auf denselben Pixeln.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Surroundings as further bands</source>
            <translation>Umgebung als weitere Kanäle</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Such as 4,16: the same place at four and at sixteen times its side. Empty: the tile alone.</source>
            <translation>Etwa 4,16: derselbe Ort mit der vierfachen und der sechzehnfachen Seite. Leer: die Kachel allein.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Zoom level of a folder of map tiles</source>
            <translation>Zoomstufe eines Ordners mit Kartenkacheln</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Dates of the images</source>
            <translation>Aufnahmedaten der Bilder</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Where to find when each image was taken, or a pattern of its name, such as %Y%m%d. Empty: dates are left alone.</source>
            <translation>Wo steht, wann jedes Bild aufgenommen wurde, oder ein Muster seines Namens wie %Y%m%d. Leer: Daten bleiben unbeachtet.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>wherever they stand</source>
            <translation>wo immer sie stehen</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>a STAC item beside it</source>
            <translation>ein STAC-Item daneben</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>its metadata</source>
            <translation>seine Metadaten</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>its name</source>
            <translation>sein Name</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Side of a split's block</source>
            <translation>Seite eines Teilungsblocks</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Neighbouring tiles go to one split together. Degrees for geographic images, metres otherwise.</source>
            <translation>Benachbarte Kacheln kommen zusammen in einen Teil. Grad bei geographischen Bildern, sonst Meter.</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>What computes; with several GPUs write cuda:1 for the second</source>
            <translation>Was rechnet; bei mehreren GPUs cuda:1 für die zweite schreiben</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU where there is a usable one</source>
            <translation>die GPU, wo eine brauchbare da ist</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the processor</source>
            <translation>der Prozessor</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU (NVIDIA)</source>
            <translation>die GPU (NVIDIA)</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU (Apple)</source>
            <translation>die GPU (Apple)</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>The text half of the very model that embedded the tiles</source>
            <translation>Die Texthälfte ebenjenes Modells, das die Kacheln eingebettet hat</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>tokenizer.json or merges.txt of that model. Empty: tokenizer.json beside the text tower.</source>
            <translation>tokenizer.json oder merges.txt dieses Modells. Leer: tokenizer.json neben dem Textturm.</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Measured values</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Points or polygons with a number, such as a yield, a biomass, a price</source>
            <translation>Punkte oder Polygone mit einer Zahl, etwa einem Ertrag, einer Biomasse, einem Preis</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Field with the number</source>
            <translation>Feld mit der Zahl</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>A straight line needs the fewest values, boosted trees the most</source>
            <translation>Eine Gerade braucht die wenigsten Werte, verstärkte Entscheidungsbäume die meisten</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>a straight line (ridge)</source>
            <translation>eine Gerade (ridge)</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>True values in the interval (share)</source>
            <translation>Wahre Werte im Intervall (Anteil)</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Map of values</source>
            <translation>Karte der Werte</translation>
        </message>
        <message>
            <location filename="../../trainer/report/options.py" />
            <source>Figures of 'Evaluate'</source>
            <translation>Kennzahlen von „Bewerten“</translation>
        </message>
        <message>
            <location filename="../../trainer/report/options.py" />
            <source>Shown as a table</source>
            <translation>Wird als Tabelle gezeigt</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like this place</source>
            <translation>Wie dieser Ort</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Click on it on the map</source>
            <translation>Klicken Sie ihn auf der Karte an</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like tiles with these ids</source>
            <translation>Wie Kacheln mit diesen Nummern</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Numbers with commas between, as in the layer of tiles</source>
            <translation>Zahlen mit Komma dazwischen, wie im Layer der Kacheln</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like this picture</source>
            <translation>Wie dieses Bild</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>A picture file; needs the encoder</source>
            <translation>Eine Bilddatei; braucht den Encoder</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like these words</source>
            <translation>Wie diese Wörter</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>For embeddings of an encoder of the CLIP kind, with its text tower: 'a stadium'</source>
            <translation>Für Einbettungen eines Encoders der Art CLIP, mit dessen Textturm: 'a stadium'</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like these places (points)</source>
            <translation>Wie diese Orte (Punkte)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Several examples are averaged</source>
            <translation>Mehrere Beispiele werden gemittelt</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Unlike these places (points)</source>
            <translation>Anders als diese Orte (Punkte)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Counter-examples push the answer away from what looks like them</source>
            <translation>Gegenbeispiele schieben die Antwort weg von dem, was so aussieht</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>How many tiles</source>
            <translation>Wie viele Kacheln</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only farther than (km)</source>
            <translation>Nur weiter weg als (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Leaves out what lies near the examples, and so looks alike for a dull reason</source>
            <translation>Lässt weg, was nahe bei den Beispielen liegt und darum aus einem langweiligen Grund ähnlich aussieht</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only nearer than (km)</source>
            <translation>Nur näher als (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only inside these polygons</source>
            <translation>Nur innerhalb dieser Polygone</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only of this date</source>
            <translation>Nur von diesem Datum</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>A year, a month or a day (2018, 2018-06, 2018-06-21), or from one to another (2016..2018)</source>
            <translation>Ein Jahr, ein Monat oder ein Tag (2018, 2018-06, 2018-06-21), oder von einem zum anderen (2016..2018)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Answer the examples' own tiles as well</source>
            <translation>Auch die Kacheln der Beispiele selbst ausgeben</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Answer overlapping tiles as well</source>
            <translation>Auch überlappende Kacheln ausgeben</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Tiles that share ground look alike: without this, no answer lies on an example or on a better answer</source>
            <translation>Kacheln, die sich Boden teilen, sehen ähnlich aus: Ohne dies liegt keine Antwort auf einem Beispiel oder auf einer besseren Antwort</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Exactly there</source>
            <translation>Genau dort</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Embed a tile centred on each place afresh, instead of taking the tile that it lies in</source>
            <translation>Eine Kachel um jeden Ort neu einbetten, statt die Kachel zu nehmen, in der er liegt</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Engine</source>
            <translation>Suchverfahren</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>by the number of tiles</source>
            <translation>nach der Zahl der Kacheln</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>all tiles are compared</source>
            <translation>alle Kacheln werden verglichen</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>the index</source>
            <translation>der Index</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Annoy's index</source>
            <translation>der Index von Annoy</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>For pictures and 'exactly there'. Empty: the one that made the embeddings.</source>
            <translation>Für Bilder und „genau dort“. Leer: der, der die Einbettungen gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Text tower (ONNX)</source>
            <translation>Textturm (ONNX)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Tokenizer</source>
            <translation>Tokenizer</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Polygons or points</source>
            <translation>Polygone oder Punkte</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Each gets the values of its tiles; a point, those of the tile it lies in</source>
            <translation>Jedes bekommt die Werte seiner Kacheln; ein Punkt die der Kachel, in der er liegt</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Values of the polygons</source>
            <translation>Werte der Polygone</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Look-alikes of each polygon</source>
            <translation>Ähnliches zu jedem Polygon</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Tiles elsewhere that look like the polygon's own, as a second layer; 0: none</source>
            <translation>Kacheln anderswo, die denen des Polygons ähnlich sehen, als zweiter Layer; 0: keine</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Spread over the look-alikes</source>
            <translation>Streuung über das Ähnliche</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>0: the most alike; more: look-alikes that differ from each other, too</source>
            <translation>0: das Ähnlichste; mehr: Ähnliches, das sich auch untereinander unterscheidet</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Add the mean of the numbers, a column each</source>
            <translation>Den Mittelwert der Zahlen anfügen, je eine Spalte</translation>
        </message>
    </context>
    <context>
        <name>trainer</name>
        <message id="change.matching">
            <location filename="../../trainer/change/find_changes.py" />
            <source>finding the same ground at {count} dates</source>
            <translation>derselbe Boden wird an {count} Zeitpunkten gesucht</translation>
        </message>
        <message id="change.aligning">
            <location filename="../../trainer/change/find_changes.py" />
            <source>checking that the pictures lie on each other</source>
            <translation>es wird geprüft, ob die Bilder aufeinander liegen</translation>
        </message>
        <message id="change.comparing">
            <location filename="../../trainer/change/find_changes.py" />
            <source>comparing {tiles:,} tiles</source>
            <translation>{tiles:,} Kacheln werden verglichen</translation>
        </message>
        <message id="change.looking-for-unusual">
            <location filename="../../trainer/change/find_changes.py" />
            <source>looking for unusual places</source>
            <translation>ungewöhnliche Orte werden gesucht</translation>
        </message>
        <message id="change.asked-for">
            <location filename="../../trainer/change/find_changes.py" />
            <source>as was asked for</source>
            <translation>wie verlangt</translation>
        </message>
        <message id="change.alignment-not-checked">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Whether the pictures lie on each other is not known: {why}.</source>
            <translation>Ob die Bilder aufeinander liegen, ist nicht bekannt: {why}.</translation>
        </message>
        <message id="change.not-aligned">
            <location filename="../../trainer/change/find_changes.py" />
            <source>The pictures of {last} lie {pixels:.1f} pixels off those of {first} ({down:+.1f} down, {right:+.1f} to the right): edges may look changed.</source>
            <translation>Die Bilder von {last} liegen {pixels:.1f} Pixel neben denen von {first} ({down:+.1f} nach unten, {right:+.1f} nach rechts): Kanten können verändert aussehen.</translation>
        </message>
        <message id="change.align-first">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Bring them onto each other first, in QGIS with the Georeferencer.</source>
            <translation>Bringen Sie sie erst aufeinander, in QGIS mit der Georeferenzierung.</translation>
        </message>
        <message id="change.pixels-of-other-size">
            <location filename="../../trainer/change/find_changes.py" />
            <source>their pixels are not of one size and direction</source>
            <translation>ihre Pixel haben nicht dieselbe Größe und Richtung</translation>
        </message>
        <message id="change.other-bands">
            <location filename="../../trainer/change/find_changes.py" />
            <source>the dates have not the same bands</source>
            <translation>die Zeitpunkte haben nicht dieselben Kanäle</translation>
        </message>
        <message id="change.too-few-unchanged">
            <location filename="../../trainer/change/find_changes.py" />
            <source>{path} holds {count} of the tiles: too few to tell a share of {limit:g} false alarms.</source>
            <translation>In {path} liegen {count} der Kacheln: zu wenige, um einen Anteil von {limit:g} Fehlalarmen zu erkennen.</translation>
        </message>
        <message id="change.more-unchanged">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Draw more of what did not change, or allow more --false-alarms.</source>
            <translation>Zeichnen Sie mehr, was sich nicht verändert hat, oder lassen Sie mehr --false-alarms zu.</translation>
        </message>
        <message id="change.example-not-at-every-date">
            <location filename="../../trainer/change/find_changes.py" />
            <source>There is no tile at every date at {position}.</source>
            <translation>Bei {position} gibt es nicht an jedem Zeitpunkt eine Kachel.</translation>
        </message>
        <message id="any.choose-place-imagery">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Choose a place on the imagery.</source>
            <translation>Wählen Sie einen Ort auf dem Bild.</translation>
        </message>
        <message id="change.no-position">
            <location filename="../../trainer/change/find_changes.py" />
            <source>--like {text} is no position.</source>
            <translation>--like {text} ist keine Position.</translation>
        </message>
        <message id="change.give-lon-lat">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Give LON,LAT, such as --like 15.97,45.81.</source>
            <translation>Geben Sie LÄNGE,BREITE an, etwa --like 15.97,45.81.</translation>
        </message>
        <message id="change.another-encoder">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{other} was made by another encoder than {first}: their vectors cannot be compared.</source>
            <translation>{other} wurde von einem anderen Encoder gemacht als {first}: ihre Vektoren lassen sich nicht vergleichen.</translation>
        </message>
        <message id="change.embed-all-with-one-run">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Embed all dates with the same run.</source>
            <translation>Betten Sie alle Zeitpunkte mit demselben Lauf ein.</translation>
        </message>
        <message id="change.encoder-not-known">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{first} and {other} do not say what made them, so nobody knows whether it was the same.</source>
            <translation>{first} und {other} sagen nicht, was sie gemacht hat; so weiß niemand, ob es dasselbe war.</translation>
        </message>
        <message id="change.say-same-encoder">
            <location filename="../../trainer/change/same_ground.py" />
            <source>If it was, say so with --same-encoder.</source>
            <translation>Wenn ja, sagen Sie es mit --same-encoder.</translation>
        </message>
        <message id="change.too-few-tiles">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{count} tiles are there at every date; {fewest} are needed to tell what differs everywhere.</source>
            <translation>{count} Kacheln sind an jedem Zeitpunkt da; {fewest} braucht es, um zu erkennen, was überall anders ist.</translation>
        </message>
        <message id="change.embed-more-ground">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Embed more ground, or with a smaller --stride.</source>
            <translation>Betten Sie mehr Boden ein, oder mit kleinerem --stride.</translation>
        </message>
        <message id="change.tiles-left-out">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{left:,} of {count:,} tiles of {folder} are left out: at another date there is none of which half lies on them.</source>
            <translation>{left:,} von {count:,} Kacheln in {folder} bleiben weg: an einem anderen Zeitpunkt gibt es keine, die zur Hälfte auf ihnen liegt.</translation>
        </message>
        <message id="change.twice">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{folder} stands there twice.</source>
            <translation>{folder} steht zweimal da.</translation>
        </message>
        <message id="change.give-two-dates">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Give embeddings of two dates or more.</source>
            <translation>Geben Sie Einbettungen von zwei oder mehr Zeitpunkten an.</translation>
        </message>
        <message id="any.tiles-have-no-positions">
            <location filename="../../trainer/change/same_ground.py" />
            <source>The tiles of {folder} have no positions.</source>
            <translation>Die Kacheln von {folder} haben keine Positionen.</translation>
        </message>
        <message id="change.embed-imagery-with-crs">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Dates are compared where they lie: embed imagery with a CRS.</source>
            <translation>Zeitpunkte werden dort verglichen, wo sie liegen: betten Sie Bilder mit KBS ein.</translation>
        </message>
        <message id="change.no-overlap">
            <location filename="../../trainer/change/same_ground.py" />
            <source>No tile of {other} lies on one of {first}: they show different ground.</source>
            <translation>Keine Kachel von {other} liegt auf einer von {first}: sie zeigen verschiedenen Boden.</translation>
        </message>
        <message id="change.same-ground-and-size">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Give dates of the same ground, with tiles of about the same size on it.</source>
            <translation>Geben Sie Zeitpunkte desselben Bodens an, mit dort etwa gleich großen Kacheln.</translation>
        </message>
        <message id="classification.no-pictures">
            <location filename="../../trainer/classification/class_map.py" />
            <source>The areas have no pictures: {why}</source>
            <translation>Die Flächen haben keine Bilder: {why}</translation>
        </message>
        <message id="classification.classify-again">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Classify again.</source>
            <translation>Klassifizieren Sie neu.</translation>
        </message>
        <message id="classification.arrays-do-not-fit">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>the arrays of {name} do not fit its card</source>
            <translation>die Arrays von {name} passen nicht zu seiner Karte</translation>
        </message>
        <message id="classification.another-encoder">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>The classifier of {folder} is of other embeddings: {embeddings} was made by another encoder.</source>
            <translation>Der Klassifikator von {folder} gehört zu anderen Einbettungen: {embeddings} stammt von einem anderen Encoder.</translation>
        </message>
        <message id="classification.embed-with-same-run">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Embed with the same run, or classify with labels.</source>
            <translation>Betten Sie mit demselben Lauf ein, oder klassifizieren Sie mit bekannten Klassen.</translation>
        </message>
        <message id="classification.later-version">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{path} was made by a later version of GeoEmbed.</source>
            <translation>{path} wurde von einer späteren Version von GeoEmbed erstellt.</translation>
        </message>
        <message id="classification.update">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Update GeoEmbed.</source>
            <translation>Aktualisieren Sie GeoEmbed.</translation>
        </message>
        <message id="classification.no-classifier">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{folder} holds no classifier.</source>
            <translation>{folder} enthält keinen Klassifikator.</translation>
        </message>
        <message id="classification.give-classification">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Give a folder that `classify` made.</source>
            <translation>Geben Sie einen Ordner an, den `classify` erstellt hat.</translation>
        </message>
        <message id="any.damaged">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{folder} is damaged: {error}.</source>
            <translation>{folder} ist beschädigt: {error}.</translation>
        </message>
        <message id="evaluation.reading-labels">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>reading labels</source>
            <translation>Klassen werden gelesen</translation>
        </message>
        <message id="classification.learning">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>learning {count} classes</source>
            <translation>{count} Klassen werden gelernt</translation>
        </message>
        <message id="classification.mapping">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>mapping {tiles:,} tiles</source>
            <translation>{tiles:,} Kacheln werden kartiert</translation>
        </message>
        <message id="classification.labels-or-model">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Give either --labels or --model, and not both.</source>
            <translation>Geben Sie entweder --labels oder --model an, und nicht beides.</translation>
        </message>
        <message id="cli.see-help">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>See `{prog} --help`.</source>
            <translation>Siehe `{prog} --help`.</translation>
        </message>
        <message id="classification.embed-imagery-with-crs">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>A map needs them: embed imagery that has a CRS.</source>
            <translation>Eine Karte braucht sie: betten Sie Bilder ein, die ein KBS haben.</translation>
        </message>
        <message id="classification.one-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} has one class, '{name}', of which --method {method} tells nothing apart.</source>
            <translation>{source} hat eine einzige Klasse, „{name}“; --method {method} hat da nichts zu unterscheiden.</translation>
        </message>
        <message id="classification.label-another-or-one-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some tiles that are not of it, or give --method one-class to find all that are.</source>
            <translation>Geben Sie auch einigen Kacheln, die nicht dazugehören, eine andere Klasse, oder geben Sie --method one-class an, um alle zu finden, die es tun.</translation>
        </message>
        <message id="classification.several-classes">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} has {count} classes, and --method one-class takes one.</source>
            <translation>{source} hat {count} Klassen, und --method one-class nimmt eine.</translation>
        </message>
        <message id="classification.ignore-the-others">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Leave the others out with --ignore, or give another method.</source>
            <translation>Lassen Sie die anderen mit --ignore weg, oder geben Sie ein anderes Verfahren an.</translation>
        </message>
        <message id="classification.rest-has-no-label">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>No tile is labelled '{name}'; {source} has {classes}.</source>
            <translation>Keine Kachel ist als „{name}“ benannt; {source} hat {classes}.</translation>
        </message>
        <message id="classification.give-rest">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Give the name of one of these with --rest.</source>
            <translation>Geben Sie den Namen einer davon mit --rest an.</translation>
        </message>
        <message id="classification.class-in-one-block">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>All labels of {names} lie in one block: how well it is found is not known, and counts as not at all.</source>
            <translation>Alle Kacheln der Klasse {names} liegen in einem Block: wie gut das gefunden wird, ist nicht bekannt und zählt als gar nicht.</translation>
        </message>
        <message id="classification.label-elsewhere">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some in another part of the map.</source>
            <translation>Geben Sie die Klasse auch Kacheln in einem anderen Teil der Karte.</translation>
        </message>
        <message id="classification.areas-not-corrected">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Areas are as mapped: fewer than two held-out labels were taken for {names}, so that the errors there are not known.</source>
            <translation>Die Flächen sind, wie sie kartiert sind: Weniger als zwei zurückgehaltene Labels wurden für {names} gehalten, sodass die Fehler dort nicht bekannt sind.</translation>
        </message>
        <message id="classification.label-elsewhere-too">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Labels in more parts of the map tell more.</source>
            <translation>Labels in mehr Teilen der Karte sagen mehr.</translation>
        </message>
        <message id="classification.all-are-labelled">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} gives every tile the class '{name}': there is nothing to find.</source>
            <translation>{source} gibt jeder Kachel die Klasse „{name}“: es gibt nichts zu finden.</translation>
        </message>
        <message id="classification.label-another-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some tiles of another class, too.</source>
            <translation>Geben Sie auch einigen Kacheln eine andere Klasse.</translation>
        </message>
        <message id="classification.no-label-file">
            <location filename="../../trainer/classification/label_file.py" />
            <source>{path} is no file of labels.</source>
            <translation>{path} ist keine Datei mit benannten Kacheln.</translation>
        </message>
        <message id="classification.choose-another-label-file">
            <location filename="../../trainer/classification/label_file.py" />
            <source>Choose another file, or a new name.</source>
            <translation>Wählen Sie eine andere Datei oder einen neuen Namen.</translation>
        </message>
        <message id="evaluation.give-field">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Give {name}:FIELD; it has: {fields}.</source>
            <translation>Geben Sie {name}:FELD an; es hat: {fields}.</translation>
        </message>
        <message id="classification.points-of">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path}, field {field}</source>
            <translation>{path}, Feld {field}</translation>
        </message>
        <message id="classification.single-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{count} with a class have no place, or several points, which 'Multipart to singleparts' of QGIS parts.</source>
            <translation>{count} mit einer Klasse haben keinen Ort, oder mehrere Punkte, die „Mehr- zu einteilig“ von QGIS trennt.</translation>
        </message>
        <message id="classification.random-labels-are-used">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{tiles:,} tiles have a label; a random {most:,} of them are learned from.</source>
            <translation>{tiles:,} Kacheln haben eine Klasse; aus zufälligen {most:,} davon wird gelernt.</translation>
        </message>
        <message id="evaluation.has-no-field">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} has no field '{field}'.</source>
            <translation>{path} hat kein Feld „{field}“.</translation>
        </message>
        <message id="classification.no-labelled-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} has no point with a class.</source>
            <translation>{path} hat keinen Punkt mit einer Klasse.</translation>
        </message>
        <message id="classification.no-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path}: '{cell}' in the field '{field}' is no whole number from 1 to {most}.</source>
            <translation>{path}: „{cell}“ im Feld „{field}“ ist keine ganze Zahl von 1 bis {most}.</translation>
        </message>
        <message id="classification.correct-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Correct it, or leave out --weight.</source>
            <translation>Berichtigen Sie es oder lassen Sie --weight weg.</translation>
        </message>
        <message id="classification.too-many-classes">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{source} has {count} classes on these tiles; a map has {most} at most.</source>
            <translation>{source} hat auf diesen Kacheln {count} Klassen; eine Karte hat höchstens {most}.</translation>
        </message>
        <message id="classification.give-field-of-classes">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Is the field a number that was measured? Give one of classes.</source>
            <translation>Ist das Feld eine gemessene Zahl? Geben Sie eines mit Klassen an.</translation>
        </message>
        <message id="classification.too-few-labels">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{source} labels {count} of the {tiles:,} tiles; {fewest} are needed.</source>
            <translation>{source} gibt {count} der {tiles:,} Kacheln eine Klasse; {fewest} werden gebraucht.</translation>
        </message>
        <message id="classification.label-more">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Label more tiles.</source>
            <translation>Geben Sie mehr Kacheln eine Klasse.</translation>
        </message>
        <message id="classification.points-lie-elsewhere">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>None of the {count} points of {path} with a class lies on one of the {tiles:,} tiles.</source>
            <translation>Keiner der {count} Punkte von {path} mit einer Klasse liegt auf einer der {tiles:,} Kacheln.</translation>
        </message>
        <message id="classification.same-ground">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Do they lie on the same ground, and is their CRS right?</source>
            <translation>Liegen sie auf demselben Gebiet, und stimmt ihr KBS?</translation>
        </message>
        <message id="classification.points-disagree">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{count} tiles with points of several classes are left out.</source>
            <translation>{count} Kacheln mit Punkten mehrerer Klassen werden weggelassen.</translation>
        </message>
        <message id="classification.embed-smaller-tiles">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Smaller tiles, or a smaller --stride, would keep them apart.</source>
            <translation>Kleinere Kacheln oder ein kleineres --stride würden sie auseinanderhalten.</translation>
        </message>
        <message id="classification.weight-of-no-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} holds no points, and --weight {field} is a field of points.</source>
            <translation>{path} enthält keine Punkte, und --weight {field} ist ein Feld von Punkten.</translation>
        </message>
        <message id="classification.leave-out-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Leave out --weight, or give the labels as points.</source>
            <translation>Lassen Sie --weight weg, oder geben Sie die Klassen als Punkte an.</translation>
        </message>
        <message id="cli.bad-arguments">
            <location filename="../../trainer/cli/arguments.py" />
            <source>{prog}: {message}.</source>
            <translation>{prog}: {message}.</translation>
        </message>
        <message id="cli.no-command">
            <location filename="../../trainer/cli/arguments.py" />
            <source>There is no command '{name}'.</source>
            <translation>Es gibt keinen Befehl „{name}“.</translation>
        </message>
        <message id="cli.commands">
            <location filename="../../trainer/cli/arguments.py" />
            <source>The commands are: {known}.</source>
            <translation>Es gibt die Befehle: {known}.</translation>
        </message>
        <message id="cli.config-unreadable">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: {error}.</source>
            <translation>--config {path}: {error}.</translation>
        </message>
        <message id="cli.give-readable-toml-file">
            <location filename="../../trainer/cli/arguments.py" />
            <source>Give a readable TOML file.</source>
            <translation>Geben Sie eine lesbare TOML-Datei an.</translation>
        </message>
        <message id="cli.config-no-option">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: '{written}' is no option of {command}.</source>
            <translation>--config {path}: „{written}“ ist keine Option von {command}.</translation>
        </message>
        <message id="cli.known">
            <location filename="../../trainer/cli/arguments.py" />
            <source>Known: {listed}.</source>
            <translation>Bekannt: {listed}.</translation>
        </message>
        <message id="cli.config">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: '{written}' is {value!r}: {error}.</source>
            <translation>--config {path}: „{written}“ ist {value!r}: {error}.</translation>
        </message>
        <message id="change.writing">
            <location filename="../../trainer/cli/change.py" />
            <source>writing rasters, layer and page</source>
            <translation>Raster, Layer und Seite werden geschrieben</translation>
        </message>
        <message id="classification.writing">
            <location filename="../../trainer/cli/classify.py" />
            <source>writing the map</source>
            <translation>die Karte wird geschrieben</translation>
        </message>
        <message id="cli.output-is-input">
            <location filename="../../trainer/cli/classify.py" />
            <source>{option} {path} is an input of this command.</source>
            <translation>{option} {path} ist eine Eingabe dieses Befehls.</translation>
        </message>
        <message id="cli.choose-another-name">
            <location filename="../../trainer/cli/classify.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message id="cli.give-your-own-raster-source">
            <location filename="../../trainer/cli/demo.py" />
            <source>Give your own raster with --source, or use a checkout of GeoEmbed.</source>
            <translation>Geben Sie mit --source ein eigenes Raster an, oder verwenden Sie einen Checkout von GeoEmbed.</translation>
        </message>
        <message id="cli.give-out-new-folder">
            <location filename="../../trainer/cli/demo.py" />
            <source>Give --out a new folder.</source>
            <translation>Geben Sie --out einen neuen Ordner.</translation>
        </message>
        <message id="cli.what-was-found">
            <location filename="../../trainer/cli/demo.py" />
            <source>What it found, and where to look</source>
            <translation>Was gefunden wurde, und wo man hinsieht</translation>
        </message>
        <message id="cli.sample-script-missing">
            <location filename="../../trainer/cli/demo.py" />
            <source>The sample's script is not here: {path}.</source>
            <translation>Das Skript für das Beispielbild ist nicht da: {path}.</translation>
        </message>
        <message id="cli.demo-looks-at-middle">
            <location filename="../../trainer/cli/demo.py" />
            <source>The raster is large; the demo looks at {columns:,} × {rows:,} pixels in its middle.</source>
            <translation>Das Raster ist groß; die Demo betrachtet {columns:,} × {rows:,} Pixel in seiner Mitte.</translation>
        </message>
        <message id="cli.no-raster">
            <location filename="../../trainer/cli/demo.py" />
            <source>There is no raster {source}.</source>
            <translation>Es gibt kein Raster {source}.</translation>
        </message>
        <message id="cli.check-source">
            <location filename="../../trainer/cli/demo.py" />
            <source>Check --source.</source>
            <translation>Prüfen Sie --source.</translation>
        </message>
        <message id="cli.holds-other-things-than-demo">
            <location filename="../../trainer/cli/demo.py" />
            <source>{out} holds other things than a demo.</source>
            <translation>{out} enthält anderes als eine Demo.</translation>
        </message>
        <message id="cli.demo-made-anew">
            <location filename="../../trainer/cli/demo.py" />
            <source>The folder holds a demo of another source, length or version: it is made anew.</source>
            <translation>Der Ordner enthält eine Demo mit anderer Quelle, Dauer oder Version: Sie wird neu erstellt.</translation>
        </message>
        <message id="cli.making-sample">
            <location filename="../../trainer/cli/demo.py" />
            <source>Making the synthetic sample: an imagined coast (no real place)</source>
            <translation>Das künstliche Beispiel wird gemacht: eine erdachte Küste (kein wirklicher Ort)</translation>
        </message>
        <message id="cli.interpreter-lacks-packages">
            <location filename="../../trainer/cli/doctor.py" />
            <source>This interpreter lacks what the trainer needs: {names}.</source>
            <translation>Diesem Interpreter fehlt, was der Trainer braucht: {names}.</translation>
        </message>
        <message id="cli.run">
            <location filename="../../trainer/cli/doctor.py" />
            <source>Run: {remedy}</source>
            <translation>Führen Sie aus: {remedy}</translation>
        </message>
        <message id="cli.no-permission-choose-another">
            <location filename="../../trainer/cli/main.py" />
            <source>You may not read or write there: choose another folder, or change its permissions.</source>
            <translation>Sie dürfen dort nicht lesen oder schreiben: Wählen Sie einen anderen Ordner, oder ändern Sie seine Rechte.</translation>
        </message>
        <message id="cli.no-permission-or-open-elsewhere">
            <location filename="../../trainer/cli/main.py" />
            <source>You may not read or write there: choose another folder, or change its permissions. Or close the program that has it open.</source>
            <translation>Sie dürfen dort nicht lesen oder schreiben: Wählen Sie einen anderen Ordner, oder ändern Sie seine Rechte. Oder schließen Sie das Programm, das die Datei offen hält.</translation>
        </message>
        <message id="cli.too-many-open-files">
            <location filename="../../trainer/cli/main.py" />
            <source>Close other programs, or let this one open more files (`ulimit -n 4096`).</source>
            <translation>Schließen Sie andere Programme, oder lassen Sie dieses mehr Dateien öffnen (`ulimit -n 4096`).</translation>
        </message>
        <message id="cli.disk-full">
            <location filename="../../trainer/cli/main.py" />
            <source>The disk is full: free some space, then run the same command again.</source>
            <translation>Die Platte ist voll: Schaffen Sie Platz, dann starten Sie dasselbe noch einmal.</translation>
        </message>
        <message id="cli.quota-used-up">
            <location filename="../../trainer/cli/main.py" />
            <source>Your quota is used up: free some space, then run the same command again.</source>
            <translation>Ihr Speicherkontingent ist aufgebraucht: Schaffen Sie Platz, und starten Sie denselben Befehl noch einmal.</translation>
        </message>
        <message id="cli.folder-read-only">
            <location filename="../../trainer/cli/main.py" />
            <source>That folder is read-only: choose another one.</source>
            <translation>Dieser Ordner ist schreibgeschützt: Wählen Sie einen anderen.</translation>
        </message>
        <message id="any.check-path">
            <location filename="../../trainer/cli/main.py" />
            <source>Check the path.</source>
            <translation>Prüfen Sie den Pfad.</translation>
        </message>
        <message id="cli.file-in-place-of-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>A file stands where a folder is wanted: choose another path.</source>
            <translation>Wo ein Ordner sein soll, steht eine Datei: Wählen Sie einen anderen Pfad.</translation>
        </message>
        <message id="cli.folder-in-place-of-file">
            <location filename="../../trainer/cli/main.py" />
            <source>A folder stands where a file is wanted: choose another path.</source>
            <translation>Wo eine Datei sein soll, steht ein Ordner: Wählen Sie einen anderen Pfad.</translation>
        </message>
        <message id="cli.already-there">
            <location filename="../../trainer/cli/main.py" />
            <source>Something is already there: choose another path.</source>
            <translation>Dort ist schon etwas: Wählen Sie einen anderen Pfad.</translation>
        </message>
        <message id="cli.choose-shorter-path">
            <location filename="../../trainer/cli/main.py" />
            <source>Choose a shorter path.</source>
            <translation>Wählen Sie einen kürzeren Pfad.</translation>
        </message>
        <message id="any.bug">
            <location filename="../../trainer/cli/main.py" />
            <source>{kind}: {error}</source>
            <translation>{kind}: {error}</translation>
        </message>
        <message id="any.report-bug">
            <location filename="../../trainer/cli/main.py" />
            <source>This is a bug in GeoEmbed: please report it.</source>
            <translation>Das ist ein Fehler in GeoEmbed: Bitte melden Sie ihn.</translation>
        </message>
        <message id="cli.events-take-standard-output">
            <location filename="../../trainer/cli/main.py" />
            <source>{words} answers on standard output, which --events - would take.</source>
            <translation>{words} antwortet auf der Standardausgabe, die --events - belegen würde.</translation>
        </message>
        <message id="cli.job-takes-one-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>--job takes one folder.</source>
            <translation>--job nimmt einen einzigen Ordner.</translation>
        </message>
        <message id="cli.usage-of-job">
            <location filename="../../trainer/cli/main.py" />
            <source>python -m trainer --job FOLDER</source>
            <translation>python -m trainer --job ORDNER</translation>
        </message>
        <message id="cli.system-error-at">
            <location filename="../../trainer/cli/main.py" />
            <source>{what}: {where}.</source>
            <translation>{what}: {where}.</translation>
        </message>
        <message id="cli.system-error">
            <location filename="../../trainer/cli/main.py" />
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message id="cli.not-enough-memory">
            <location filename="../../trainer/cli/main.py" />
            <source>There is not enough memory for what was asked.</source>
            <translation>Für das Verlangte reicht der Arbeitsspeicher nicht.</translation>
        </message>
        <message id="cli.ask-for-less-at-once">
            <location filename="../../trainer/cli/main.py" />
            <source>Ask for less at once (a smaller --batch, --size or --dimension), or close other programs.</source>
            <translation>Verlangen Sie weniger auf einmal (kleinere --batch, --size oder --dimension), oder schließen Sie andere Programme.</translation>
        </message>
        <message id="cli.name-not-utf-8">
            <location filename="../../trainer/cli/main.py" />
            <source>'{text}' holds a name that is not UTF-8.</source>
            <translation>„{text}“ enthält einen Namen, der nicht UTF-8 ist.</translation>
        </message>
        <message id="cli.rename-file-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>Rename the file or folder.</source>
            <translation>Benennen Sie die Datei oder den Ordner um.</translation>
        </message>
        <message id="cli.interpreter-lacks-package">
            <location filename="../../trainer/cli/main.py" />
            <source>This interpreter ({interpreter}) lacks the package '{name}'.</source>
            <translation>Diesem Interpreter ({interpreter}) fehlt das Paket „{name}“.</translation>
        </message>
        <message id="cli.doctor-says-how">
            <location filename="../../trainer/cli/main.py" />
            <source>`python -m trainer doctor` says how to install it.</source>
            <translation>`python -m trainer doctor` sagt, wie es installiert wird.</translation>
        </message>
        <message id="cli.use-events-file">
            <location filename="../../trainer/cli/main.py" />
            <source>Use --events FILE.</source>
            <translation>Verwenden Sie --events DATEI.</translation>
        </message>
        <message id="cli.give-output-name">
            <location filename="../../trainer/cli/outputs.py" />
            <source>An output is made whole under its own name, beside which it grows: give one, such as ./result.</source>
            <translation>Eine Ausgabe wächst neben ihrem endgültigen Namen heran und bekommt ihn erst, wenn sie vollständig ist: Geben Sie einen an, etwa ./result.</translation>
        </message>
        <message id="cli.has-no-name">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{option} '{path}' has no name of its own.</source>
            <translation>{option} „{path}“ hat keinen eigenen Namen.</translation>
        </message>
        <message id="cli.two-outputs-one-file">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{other} and {option} are both {path}.</source>
            <translation>{other} und {option} sind beide {path}.</translation>
        </message>
        <message id="cli.give-each-file">
            <location filename="../../trainer/cli/outputs.py" />
            <source>Give each a file of its own.</source>
            <translation>Geben Sie jedem eine eigene Datei.</translation>
        </message>
        <message id="cli.output-holds-input">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{option} {out} holds {path}, which is read.</source>
            <translation>{option} {out} enthält {path}, das gelesen wird.</translation>
        </message>
        <message id="cli.no-position">
            <location filename="../../trainer/cli/report.py" />
            <source>--at {text} is no position.</source>
            <translation>--at {text} ist keine Position.</translation>
        </message>
        <message id="cli.give-lon-lat">
            <location filename="../../trainer/cli/report.py" />
            <source>Give LON,LAT, such as --at 15.97,45.81.</source>
            <translation>Geben Sie LON,LAT an, etwa --at 15.97,45.81.</translation>
        </message>
        <message id="cli.searching-tiles">
            <location filename="../../trainer/cli/search.py" />
            <source>Searching {tiles:,} tiles</source>
            <translation>{tiles:,} Kacheln werden durchsucht</translation>
        </message>
        <message id="cli.what-an-example-is">
            <location filename="../../trainer/cli/search.py" />
            <source>An example is LON,LAT, a tile's id, or the path of a picture.</source>
            <translation>Ein Beispiel ist LON,LAT, die Nummer einer Kachel oder der Pfad eines Bilds.</translation>
        </message>
        <message id="cli.heat-map-is-no-geotiff">
            <location filename="../../trainer/cli/search.py" />
            <source>--heatmap {heatmap}: a heat map is a GeoTIFF.</source>
            <translation>--heatmap {heatmap}: Eine Heatmap ist ein GeoTIFF.</translation>
        </message>
        <message id="cli.name-file-tif">
            <location filename="../../trainer/cli/search.py" />
            <source>Name it FILE.tif.</source>
            <translation>Nennen Sie sie DATEI.tif.</translation>
        </message>
        <message id="cli.nothing-to-look-for">
            <location filename="../../trainer/cli/search.py" />
            <source>Say what to look for: --at, --tile, --image, --text or --like; or --between A B alone.</source>
            <translation>Sagen Sie, was gesucht wird: --at, --tile, --image, --text oder --like; oder --between A B allein.</translation>
        </message>
        <message id="cli.example-of-search">
            <location filename="../../trainer/cli/search.py" />
            <source>For example: --at 15.97,45.81 --out found.gpkg</source>
            <translation>Zum Beispiel: --at 15.97,45.81 --out found.gpkg</translation>
        </message>
        <message id="cli.example-of-position">
            <location filename="../../trainer/cli/search.py" />
            <source>Longitude, comma, latitude: --at 15.97,45.81</source>
            <translation>Länge, Komma, Breite: --at 15.97,45.81</translation>
        </message>
        <message id="cli.no-tile-id">
            <location filename="../../trainer/cli/search.py" />
            <source>--tile {text} is no tile id.</source>
            <translation>--tile {text} ist keine Kachelnummer.</translation>
        </message>
        <message id="cli.tile-ids-are-whole-numbers">
            <location filename="../../trainer/cli/search.py" />
            <source>Ids are whole numbers, as in tiles.gpkg.</source>
            <translation>Kachelnummern sind ganze Zahlen, wie in tiles.gpkg.</translation>
        </message>
        <message id="cli.no-picture">
            <location filename="../../trainer/cli/search.py" />
            <source>There is no picture {text}.</source>
            <translation>Es gibt kein Bild {text}.</translation>
        </message>
        <message id="cli.nobody-listens">
            <location filename="../../trainer/cli/serve.py" />
            <source>Whoever asked is gone.</source>
            <translation>Wer gefragt hat, ist nicht mehr da.</translation>
        </message>
        <message id="cli.tiles-missing">
            <location filename="../../trainer/cli/train.py" />
            <source>TILES is missing.</source>
            <translation>KACHELN fehlt.</translation>
        </message>
        <message id="cli.give-folder-tile-set">
            <location filename="../../trainer/cli/train.py" />
            <source>Give the folder of a tile set.</source>
            <translation>Geben Sie den Ordner eines Kachelsatzes an.</translation>
        </message>
        <message id="cli.share-of-no-tags">
            <location filename="../../trainer/cli/train.py" />
            <source>--pretrain-share says how long tags are learned, and there are none.</source>
            <translation>--pretrain-share sagt, wie lange Tags gelernt werden, und es gibt keine.</translation>
        </message>
        <message id="cli.give-tags-too">
            <location filename="../../trainer/cli/train.py" />
            <source>Give them with --pretrain-on, or leave it out.</source>
            <translation>Geben Sie sie mit --pretrain-on an, oder lassen Sie es weg.</translation>
        </message>
        <message id="cli.run-began">
            <location filename="../../trainer/cli/train.py" />
            <source>The run {out} began with {path} = {known}, not {value}.</source>
            <translation>Der Lauf {out} begann mit {path} = {known}, nicht {value}.</translation>
        </message>
        <message id="cli.leave-option-out-when-resuming">
            <location filename="../../trainer/cli/train.py" />
            <source>Leave the option out when resuming, or begin again in another folder.</source>
            <translation>Lassen Sie diese Option beim Fortsetzen weg, oder beginnen Sie in einem anderen Ordner von vorn.</translation>
        </message>
        <message id="zones.gathering">
            <location filename="../../trainer/cli/zones.py" />
            <source>gathering the tiles of each polygon</source>
            <translation>die Kacheln jedes Polygons werden gesammelt</translation>
        </message>
        <message id="zones.looking">
            <location filename="../../trainer/cli/zones.py" />
            <source>looking for look-alikes of {count} polygons</source>
            <translation>zu {count} Polygonen wird Ähnliches gesucht</translation>
        </message>
        <message id="job.cancelled">
            <location filename="../../trainer/contract.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message id="options.missing">
            <location filename="../../trainer/declared.py" />
            <source>{name} is missing.</source>
            <translation>{name} fehlt.</translation>
        </message>
        <message id="environment.examining-interpreter">
            <location filename="../../trainer/doctor.py" />
            <source>Examining this interpreter</source>
            <translation>Dieser Interpreter wird untersucht</translation>
        </message>
        <message id="embeddings.grouping-tiles-into-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Grouping {total:,} tiles into {count} clusters</source>
            <translation>{total:,} Kacheln werden zu {count} Clustern gruppiert</translation>
        </message>
        <message id="embeddings.choosing-number-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Choosing the number of clusters</source>
            <translation>Die Zahl der Cluster wird gewählt</translation>
        </message>
        <message id="embeddings.no-such-number-of-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>-k {count} clusters cannot be made.</source>
            <translation>-k {count} Cluster sind nicht möglich.</translation>
        </message>
        <message id="embeddings.give-number-of-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Give a number between 2 and {most}, or auto.</source>
            <translation>Geben Sie eine Zahl von 2 bis {most} an, oder auto.</translation>
        </message>
        <message id="embeddings.too-few-tiles-for-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>{folder} holds {total} tiles, too few for {count} clusters.</source>
            <translation>{folder} enthält {total} Kacheln, zu wenige für {count} Cluster.</translation>
        </message>
        <message id="embeddings.ask-fewer-clusters-embed">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Ask for fewer clusters, or embed more tiles (a smaller --stride).</source>
            <translation>Wählen Sie weniger Cluster, oder betten Sie mehr Kacheln ein (ein kleineres --stride).</translation>
        </message>
        <message id="embeddings.too-few-different-tiles">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>{folder} has only {kinds} kinds of different tiles, not {count}.</source>
            <translation>{folder} hat nur {kinds} Arten verschiedener Kacheln, nicht {count}.</translation>
        </message>
        <message id="embeddings.ask-fewer-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Ask for fewer clusters.</source>
            <translation>Wählen Sie weniger Cluster.</translation>
        </message>
        <message id="embeddings.fitting-starter">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Fitting the starter to the tiles; nothing is learned</source>
            <translation>Der Starter wird an die Kacheln angepasst; gelernt wird nichts</translation>
        </message>
        <message id="embeddings.no-source">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>SOURCE_OR_TILES is missing.</source>
            <translation>SOURCE_OR_TILES fehlt.</translation>
        </message>
        <message id="embeddings.give-source">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Give a tile set, or imagery.</source>
            <translation>Geben Sie einen Kachelsatz oder Bilder an.</translation>
        </message>
        <message id="embeddings.batch-not-number-tiles">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>--batch {batch} is not a number of tiles.</source>
            <translation>--batch {batch} ist keine Anzahl von Kacheln.</translation>
        </message>
        <message id="embeddings.give-one-or-more-or-none">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Give 1 or more, or 0 to choose.</source>
            <translation>Geben Sie 1 oder mehr an, oder 0, um sie wählen zu lassen.</translation>
        </message>
        <message id="embeddings.embedding-goes-on">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embedding up to {total:,} tiles on {device}, going on after {rows:,}</source>
            <translation>Bis zu {total:,} Kacheln werden eingebettet, auf {device}, weiter nach {rows:,}</translation>
        </message>
        <message id="embeddings.embedding-tiles">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embedding up to {total:,} tiles on {device}</source>
            <translation>Bis zu {total:,} Kacheln werden eingebettet, auf {device}</translation>
        </message>
        <message id="embeddings.has-bands">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Number of bands of {path}: {count} ({bands}).</source>
            <translation>Anzahl der Kanäle von {path}: {count} ({bands}).</translation>
        </message>
        <message id="embeddings.tiles-of-another-size">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>The tiles are {size} pixels wide; the encoder learned from tiles of {trained}.</source>
            <translation>Die Kacheln sind {size} Pixel breit; der Encoder hat aus Kacheln von {trained} gelernt.</translation>
        </message>
        <message id="embeddings.size-of-training-is-best">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Results are best with the size of the training.</source>
            <translation>Am besten sind die Ergebnisse mit der Größe des Trainings.</translation>
        </message>
        <message id="embeddings.scaled-otherwise-than-training">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>The tile set was scaled to 8 bits otherwise than the one that the encoder learned from.</source>
            <translation>Der Kachelsatz wurde anders auf 8 Bit gebracht als der, aus dem der Encoder gelernt hat.</translation>
        </message>
        <message id="embeddings.embed-imagery-itself">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embed the imagery itself: it is then scaled as in training.</source>
            <translation>Betten Sie das Bild selbst ein: Dann wird es wie beim Lernen skaliert.</translation>
        </message>
        <message id="embeddings.other-ground-resolution">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>A pixel is {found:.4g} m here and was {trained:.4g} m in training.</source>
            <translation>Ein Pixel misst hier {found:.4g} m, beim Lernen waren es {trained:.4g} m.</translation>
        </message>
        <message id="embeddings.add-resolution">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>To compare like with like, add --resolution {trained:.4g}.</source>
            <translation>Um Gleiches mit Gleichem zu vergleichen, fügen Sie --resolution {trained:.4g} hinzu.</translation>
        </message>
        <message id="embeddings.check-extent-nodata-keep-borders">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Check the extent, the nodata value and --min-valid; --keep-borders keeps uniform borders.</source>
            <translation>Prüfen Sie die Ausdehnung, den Leerwert und --min-valid; --keep-borders behält einfarbige Ränder.</translation>
        </message>
        <message id="embeddings.no-tile-holds-data">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>No tile of {path} holds data.</source>
            <translation>Keine Kachel von {path} enthält Daten.</translation>
        </message>
        <message id="embeddings.principal-components-colours">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Principal components as colours</source>
            <translation>Hauptkomponenten als Farben</translation>
        </message>
        <message id="embeddings.layer-tiles">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Layer of {count:,} tiles</source>
            <translation>Layer mit {count:,} Kacheln</translation>
        </message>
        <message id="embeddings.rasters">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Rasters of {name}</source>
            <translation>Raster von {name}</translation>
        </message>
        <message id="embeddings.nearly-coincide">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>{path}: its {count:,} embeddings nearly coincide (mean cosine {cosine:.4f}): a search cannot tell its tiles apart.</source>
            <translation>{path}: Die {count:,} Einbettungen fallen fast zusammen (mittlerer Kosinus {cosine:.4f}): Eine Suche kann die Kacheln nicht unterscheiden.</translation>
        </message>
        <message id="embeddings.look-at-values-or-train">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Check that its bands, values and resolution are those of the training; or train an encoder on it.</source>
            <translation>Prüfen Sie, ob Bänder, Werte und Auflösung die des Lernens sind; oder lernen Sie daraus einen Encoder.</translation>
        </message>
        <message id="embeddings.no-index-built">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>No index was built: {reason}</source>
            <translation>Es wurde kein Index gebaut: {reason}</translation>
        </message>
        <message id="embeddings.no-picture-names">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>{path}: which picture is which tile is not known any more: {error}</source>
            <translation>{path}: Welches Bild welche Kachel ist, ist nicht mehr bekannt: {error}</translation>
        </message>
        <message id="embeddings.leave-layer-out-or-coarsen">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>--no-layer leaves it out; --cell 4 makes sixteen pixels one tile.</source>
            <translation>--no-layer lässt es weg; --cell 4 macht aus sechzehn Pixeln eine Kachel.</translation>
        </message>
        <message id="embeddings.assign-crs">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Assign one: gdal_edit.py -a_srs EPSG:… FILE</source>
            <translation>Weisen Sie eines zu: gdal_edit.py -a_srs EPSG:… DATEI</translation>
        </message>
        <message id="embeddings.layer-will-be-large">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{name} gives up to {tiles:,} tiles: tiles.gpkg will be large.</source>
            <translation>{name} ergibt bis zu {tiles:,} Kacheln: tiles.gpkg wird groß.</translation>
        </message>
        <message id="embeddings.reading-bands-pixels">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Reading {name}: {width} × {height} pixels, number of bands: {bands}</source>
            <translation>Lesen von {name}: {width} × {height} Pixel, Anzahl der Kanäle: {bands}</translation>
        </message>
        <message id="embeddings.check-nodata-value-gdalinfo-min">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Check its nodata value (gdalinfo) and --min-valid.</source>
            <translation>Prüfen Sie seinen Leerwert (gdalinfo) und --min-valid.</translation>
        </message>
        <message id="embeddings.looks-like-a-picture">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{name} has {bands} unsigned bands: it looks like a picture, not like embeddings.</source>
            <translation>{name} hat {bands} vorzeichenlose Kanäle: Das sieht nach einem Bild aus, nicht nach Einbettungen.</translation>
        </message>
        <message id="embeddings.train-to-embed-a-picture">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>To embed a picture, train an encoder and use `python -m trainer embed`.</source>
            <translation>Um ein Bild einzubetten, lernen Sie einen Encoder und verwenden Sie `python -m trainer embed`.</translation>
        </message>
        <message id="embeddings.one-band-is-no-embedding">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has one band; an embedding has a band a dimension, two or more.</source>
            <translation>{path} hat ein Band; eine Einbettung hat je Dimension ein Band, zwei oder mehr.</translation>
        </message>
        <message id="embeddings.use-embed-for-imagery">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>To embed imagery, use `python -m trainer embed RUN RASTER --out FOLDER`.</source>
            <translation>Um Bilder einzubetten, verwenden Sie `python -m trainer embed LAUF RASTER --out ORDNER`.</translation>
        </message>
        <message id="any.no-crs">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has no coordinate reference system.</source>
            <translation>{path} hat kein Koordinatenbezugssystem.</translation>
        </message>
        <message id="embeddings.has-no-place">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has {without_place}: where its pixels are is unknown.</source>
            <translation>{path} hat {without_place}: Wo seine Pixel liegen, ist nicht bekannt.</translation>
        </message>
        <message id="embeddings.georeference-it-first">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Georeference it first (gdal_edit.py -a_srs … -a_ullr … FILE).</source>
            <translation>Georeferenzieren Sie es zuerst (gdal_edit.py -a_srs … -a_ullr … DATEI).</translation>
        </message>
        <message id="embeddings.raster-rotated">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} is rotated.</source>
            <translation>{path} ist gedreht.</translation>
        </message>
        <message id="embeddings.make-north-up-first-gdalwarp">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Make it north-up first: gdalwarp IN OUT</source>
            <translation>Richten Sie es zuerst nach Norden aus: gdalwarp EIN AUS</translation>
        </message>
        <message id="embeddings.no-such-file">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} does not exist.</source>
            <translation>{path} gibt es nicht.</translation>
        </message>
        <message id="any.holds-complex-numbers">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} holds complex numbers.</source>
            <translation>{path} enthält komplexe Zahlen.</translation>
        </message>
        <message id="embeddings.give-real-valued-bands">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Give real-valued bands.</source>
            <translation>Geben Sie reellwertige Bänder an.</translation>
        </message>
        <message id="embeddings.cannot-read-raster">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} cannot be read as a raster: {reason}.</source>
            <translation>{path} ist als Raster nicht lesbar: {reason}.</translation>
        </message>
        <message id="embeddings.give-geotiff-another-raster-gdal">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Give a GeoTIFF or another raster that GDAL reads, complete and undamaged.</source>
            <translation>Geben Sie ein GeoTIFF oder ein anderes Raster an, das GDAL liest, vollständig und unbeschädigt.</translation>
        </message>
        <message id="embeddings.has-no-valid-pixels">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{raster} has no valid pixels.</source>
            <translation>{raster} hat keine gültigen Pixel.</translation>
        </message>
        <message id="embeddings.undeclared-nodata">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path}: {share:.0f} % of it are {value:g}, which nothing declares: counted as no data.</source>
            <translation>{path}: {share:.0f} % haben den Wert {value:g}, den nichts ausweist, und gelten als ohne Daten.</translation>
        </message>
        <message id="embeddings.declare-what-is-none">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>If it is not, declare what is no data (gdal_edit.py -a_nodata … FILE).</source>
            <translation>Wenn das nicht stimmt, geben Sie den wahren Leerwert an (gdal_edit.py -a_nodata … DATEI).</translation>
        </message>
        <message id="embeddings.gives-dimensions">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{run} gives {found} dimensions; {folder} has {wanted}.</source>
            <translation>{run} ergibt {found} Dimensionen; {folder} hat {wanted}.</translation>
        </message>
        <message id="embeddings.name-run">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name the run that made these embeddings with --run.</source>
            <translation>Nennen Sie mit --run den Lauf, der diese Einbettungen erzeugt hat.</translation>
        </message>
        <message id="embeddings.another-encoder">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>The encoder in {run} is not the one that made {folder}: its weights or its card are others.</source>
            <translation>Der Encoder in {run} ist nicht der, der {folder} erstellt hat: Seine Gewichte oder seine Angaben sind andere.</translation>
        </message>
        <message id="embeddings.name-run-or-embed-again">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name the run that made these embeddings with --run, or embed again.</source>
            <translation>Nennen Sie mit --run den Lauf, der diese Einbettungen erzeugt hat, oder betten Sie neu ein.</translation>
        </message>
        <message id="embeddings.has-no-data">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{name} has no data there.</source>
            <translation>{name} hat dort keine Daten.</translation>
        </message>
        <message id="embeddings.without-words">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{folder} was not made by an encoder of the CLIP kind: words mean nothing there.</source>
            <translation>{folder} wurde nicht von einem Encoder der Art CLIP gemacht: Wörter bedeuten dort nichts.</translation>
        </message>
        <message id="embeddings.embed-with-clip">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Embed with `embed --encoder FILE.onnx`, the image tower of the same model.</source>
            <translation>Betten Sie mit `embed --encoder FILE.onnx` ein, dem Bildturm desselben Modells.</translation>
        </message>
        <message id="embeddings.words-need-tower">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Words need the text tower of the encoder that made the embeddings.</source>
            <translation>Wörter brauchen den Textturm des Encoders, der die Einbettungen gemacht hat.</translation>
        </message>
        <message id="embeddings.name-text-tower">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name it with --text-encoder FILE.onnx.</source>
            <translation>Nennen Sie ihn mit --text-encoder FILE.onnx.</translation>
        </message>
        <message id="embeddings.made-elsewhere-no-encoder-embed">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{folder} was made elsewhere: there is no encoder to embed with.</source>
            <translation>{folder} wurde anderswo erstellt: Es gibt keinen Encoder zum Einbetten.</translation>
        </message>
        <message id="embeddings.ask-by-tile-or-name-run">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Ask for a tile or a position, or name a run with --run.</source>
            <translation>Fragen Sie nach einer Kachel oder einem Ort, oder nennen Sie mit --run einen Lauf.</translation>
        </message>
        <message id="embeddings.run-gone">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{named}, which made {folder}, is not a run any more.</source>
            <translation>{named}, womit {folder} erstellt wurde, ist kein Lauf mehr.</translation>
        </message>
        <message id="embeddings.put-run-back">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Put the run back, or beside {name}; or name where it is with --run.</source>
            <translation>Legen Sie den Lauf zurück, oder neben {name}; oder nennen Sie mit --run, wo er ist.</translation>
        </message>
        <message id="embeddings.placing-other-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Placing the other tiles</source>
            <translation>Die anderen Kacheln werden angeordnet</translation>
        </message>
        <message id="embeddings.placing-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Placing {count:,} tiles by their looks</source>
            <translation>{count:,} Kacheln werden nach ihrem Aussehen angeordnet</translation>
        </message>
        <message id="embeddings.too-few-tiles-for-plane">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>{folder} holds {count} tiles; a plane of neighbours needs {least}.</source>
            <translation>{folder} enthält {count} Kacheln; eine Anordnung nach Nachbarn braucht {least}.</translation>
        </message>
        <message id="embeddings.embed-more-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Embed more tiles (a smaller --stride).</source>
            <translation>Mehr Kacheln einbetten (ein kleineres --stride).</translation>
        </message>
        <message id="embeddings.vectors-not-finite">
            <location filename="../../trainer/embeddings/staging.py" />
            <source>{count:,} vectors for {out} are not finite numbers below {largest:,.0f}.</source>
            <translation>{count:,} Vektoren für {out} sind keine endlichen Zahlen unter {largest:,.0f}.</translation>
        </message>
        <message id="embeddings.check-encoder-or-raster">
            <location filename="../../trainer/embeddings/staging.py" />
            <source>Train the encoder again, or check the raster that is imported, its scale and its nodata value.</source>
            <translation>Lernen Sie den Encoder erneut, oder prüfen Sie das Raster, das importiert wird, seine Skalierung und seinen Leerwert.</translation>
        </message>
        <message id="embeddings.encoder-wants">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>{found} The encoder wants {channels}: {bands}.</source>
            <translation>{found} Der Encoder braucht {channels}: {bands}.</translation>
        </message>
        <message id="embeddings.choose-bands-of-training">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Choose {channels} of them, in the order of the training, with --bands.</source>
            <translation>Wählen Sie mit --bands {channels} davon, in der Reihenfolge des Lernens.</translation>
        </message>
        <message id="embeddings.only-one-tile-set">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Only one tile set can be embedded at once.</source>
            <translation>Es lässt sich nur ein Kachelsatz auf einmal einbetten.</translation>
        </message>
        <message id="embeddings.give-one-tiles-folder">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Give one TILES folder.</source>
            <translation>Geben Sie einen einzigen Ordner KACHELN an.</translation>
        </message>
        <message id="embeddings.tile-set-how-cut">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>{folder} is a tile set: how it is cut cannot be changed any more.</source>
            <translation>{folder} ist ein Kachelsatz: Wie er geschnitten ist, lässt sich nicht mehr ändern.</translation>
        </message>
        <message id="embeddings.leave-stride-resolution-extent">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Leave --stride, --resolution, --extent and the like out, or name the imagery itself.</source>
            <translation>Lassen Sie --stride, --resolution, --extent und dergleichen weg, oder nennen Sie die Bilder selbst.</translation>
        </message>
        <message id="embeddings.imported-without-pixels">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>these embeddings were imported and know of no pixels</source>
            <translation>diese Einbettungen wurden importiert und kennen keine Pixel</translation>
        </message>
        <message id="embeddings.another-tile-set">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>{folder} is not the tile set that was embedded: it has other tiles</source>
            <translation>{folder} ist nicht der Kachelsatz, der eingebettet wurde: Er hat andere Kacheln</translation>
        </message>
        <message id="embeddings.pixels-gone">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>{pixels}, which the tiles were cut from, is gone</source>
            <translation>{pixels}, woraus die Kacheln geschnitten wurden, ist nicht mehr da</translation>
        </message>
        <message id="encoders.backbones">
            <location filename="../../trainer/encoders/backbones.py" />
            <source>The backbones are: {known}.</source>
            <translation>Es gibt die Backbones: {known}.</translation>
        </message>
        <message id="encoders.no-backbone">
            <location filename="../../trainer/encoders/backbones.py" />
            <source>There is no backbone '{name}'.</source>
            <translation>Es gibt kein Backbone „{name}“.</translation>
        </message>
        <message id="encoders.train-again-or-other-version">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again with this version, or use the version that made it.</source>
            <translation>Lernen Sie mit dieser Version erneut, oder verwenden Sie die Version, die es erzeugt hat.</translation>
        </message>
        <message id="any.train-again-copy-whole-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again, or copy the whole run folder.</source>
            <translation>Lernen Sie erneut, oder kopieren Sie den ganzen Ordner des Laufs.</translation>
        </message>
        <message id="encoders.make-a-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>Make one with `python -m trainer train TILES --out FOLDER`.</source>
            <translation>Erstellen Sie einen mit `python -m trainer train KACHELN --out ORDNER`.</translation>
        </message>
        <message id="encoders.no-weights-file">
            <location filename="../../trainer/encoders/card.py" />
            <source>{path} is missing: there is no file of weights.</source>
            <translation>{path} fehlt: Es gibt keine Datei mit Gewichten.</translation>
        </message>
        <message id="encoders.finish-training">
            <location filename="../../trainer/encoders/card.py" />
            <source>Finish it with `python -m trainer train --out {run} --resume`.</source>
            <translation>Beenden Sie es mit `python -m trainer train --out {run} --resume`.</translation>
        </message>
        <message id="encoders.not-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>{run} is not a run: it has no {name}.</source>
            <translation>{run} ist kein Lauf: {name} fehlt.</translation>
        </message>
        <message id="any.train-again">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again.</source>
            <translation>Lernen Sie erneut.</translation>
        </message>
        <message id="encoders.training-not-finished">
            <location filename="../../trainer/encoders/card.py" />
            <source>The training of {run} is not finished.</source>
            <translation>Das Lernen von {run} ist nicht abgeschlossen.</translation>
        </message>
        <message id="encoders.begin-elsewhere-or-that-version">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>Begin again in another folder, or go on with the version that made it.</source>
            <translation>Beginnen Sie in einem anderen Ordner von vorn, oder machen Sie mit der Version weiter, die es erzeugt hat.</translation>
        </message>
        <message id="encoders.checkpoint">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>checkpoint</source>
            <translation>Zwischenstand</translation>
        </message>
        <message id="encoders.another-checkpoint-version">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>{path} is a checkpoint of version {version}; this version reads {known}.</source>
            <translation>{path} ist ein Zwischenstand der Version {version}; diese Version liest {known}.</translation>
        </message>
        <message id="encoders.device-has-no-float64">
            <location filename="../../trainer/encoders/device.py" />
            <source>it has no float64, in which places are computed</source>
            <translation>es hat kein float64, womit Orte berechnet werden</translation>
        </message>
        <message id="encoders.torch-sees-no-cuda-gpu">
            <location filename="../../trainer/encoders/device.py" />
            <source>torch sees no CUDA GPU (no driver, or a build of torch without CUDA)</source>
            <translation>torch sieht keine CUDA-GPU (kein Treiber, oder ein torch ohne CUDA)</translation>
        </message>
        <message id="encoders.torch-sees-no-apple-gpu">
            <location filename="../../trainer/encoders/device.py" />
            <source>torch sees no Apple GPU</source>
            <translation>torch sieht keine Apple-GPU</translation>
        </message>
        <message id="encoders.test-convolution-wrong">
            <location filename="../../trainer/encoders/device.py" />
            <source>a test convolution gave {total} and not 36</source>
            <translation>eine Probefaltung ergab {total} statt 36</translation>
        </message>
        <message id="encoders.device-cannot-used">
            <location filename="../../trainer/encoders/device.py" />
            <source>The device '{name}' cannot be used: {trouble}.</source>
            <translation>Das Gerät „{name}“ kann nicht verwendet werden: {trouble}.</translation>
        </message>
        <message id="encoders.use-another-device">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use --device auto or --device cpu.</source>
            <translation>Verwenden Sie --device auto oder --device cpu.</translation>
        </message>
        <message id="encoders.no-precision">
            <location filename="../../trainer/encoders/device.py" />
            <source>'{name}' is no precision.</source>
            <translation>„{name}“ ist keine Genauigkeit.</translation>
        </message>
        <message id="any.use-one-of">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use one of {known}.</source>
            <translation>Verwenden Sie eines von {known}.</translation>
        </message>
        <message id="encoders.fp16-not-work">
            <location filename="../../trainer/encoders/device.py" />
            <source>fp16 does not work on {type}.</source>
            <translation>fp16 geht nicht auf {type}.</translation>
        </message>
        <message id="encoders.use-another-precision">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use --precision auto, bf16 or fp32.</source>
            <translation>Verwenden Sie --precision auto, bf16 oder fp32.</translation>
        </message>
        <message id="encoders.no-device">
            <location filename="../../trainer/encoders/device.py" />
            <source>'{name}' is no device.</source>
            <translation>„{name}“ ist kein Gerät.</translation>
        </message>
        <message id="encoders.devices">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use auto, cpu, cuda, cuda:1 or mps.</source>
            <translation>Verwenden Sie auto, cpu, cuda, cuda:1 oder mps.</translation>
        </message>
        <message id="encoders.no-picture-input">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>{path} is no encoder of pictures: its inputs are {inputs}.</source>
            <translation>{path} ist kein Encoder von Bildern: Seine Eingänge sind {inputs}.</translation>
        </message>
        <message id="encoders.one-picture-input">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>It must have one input (n, bands, height, width), float or uint8.</source>
            <translation>Er muss einen Eingang (n, Kanäle, Höhe, Breite) haben, float oder uint8.</translation>
        </message>
        <message id="encoders.foreign-not-described">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>It is not known what {path} wants: {count} bands are named {bands}, its tiles are {size} px wide.</source>
            <translation>Es ist nicht bekannt, was {path} braucht: {count} Kanäle heißen {bands}, seine Kacheln sind {size} px breit.</translation>
        </message>
        <message id="encoders.describe-foreign">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Say it with --encoder-bands and --encoder-size, or with --mlm.</source>
            <translation>Sagen Sie es mit --encoder-bands und --encoder-size, oder mit --mlm.</translation>
        </message>
        <message id="encoders.foreign-uint8">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>{path} takes pixels as they are.</source>
            <translation>{path} nimmt Pixel, wie sie sind.</translation>
        </message>
        <message id="encoders.leave-scaling-out">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Leave --encoder-range, --encoder-factor, mean and std out.</source>
            <translation>Lassen Sie --encoder-range, --encoder-factor, Mittelwert und Streuung weg.</translation>
        </message>
        <message id="encoders.foreign-as-many">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>--encoder-{name} has {found} values for {count} bands.</source>
            <translation>--encoder-{name} hat {found} Werte für {count} Kanäle.</translation>
        </message>
        <message id="encoders.a-value-a-band">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Give a value a band, or one for all.</source>
            <translation>Geben Sie einen Wert je Kanal an, oder einen für alle.</translation>
        </message>
        <message id="encoders.name-mlm-item">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Name a STAC item with mlm:input, or use --encoder-bands and the like.</source>
            <translation>Nennen Sie ein STAC-Item mit mlm:input, oder verwenden Sie --encoder-bands und dergleichen.</translation>
        </message>
        <message id="any.embed-again">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Embed again.</source>
            <translation>Betten Sie erneut ein.</translation>
        </message>
        <message id="record.unknown-value-scaling">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>value_scaling of the type {kind} is not known</source>
            <translation>value_scaling der Art {kind} ist unbekannt</translation>
        </message>
        <message id="encoders.file-weights">
            <location filename="../../trainer/encoders/inference.py" />
            <source>file of weights</source>
            <translation>Datei mit Gewichten</translation>
        </message>
        <message id="encoders.not-hold-weights-describes">
            <location filename="../../trainer/encoders/inference.py" />
            <source>{path} does not hold the weights that {card} describes.</source>
            <translation>{path} enthält nicht die Gewichte, die {card} beschreibt.</translation>
        </message>
        <message id="encoders.step-in-parts">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Memory ran out: each step is now computed in {parts} parts.</source>
            <translation>Der Arbeitsspeicher ging aus: Jeder Schritt wird jetzt in {parts} Teilen gerechnet.</translation>
        </message>
        <message id="encoders.fewer-places-say-the-same">
            <location filename="../../trainer/encoders/loop.py" />
            <source>A step still sees as many places, but compares them only within a part; fewer --places would say the same.</source>
            <translation>Ein Schritt sieht ebenso viele Orte, vergleicht sie aber nur innerhalb eines Teils; kleineres --places hieße dasselbe.</translation>
        </message>
        <message id="encoders.last-checkpoint-kept">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The last checkpoint is kept</source>
            <translation>Der letzte Zwischenstand ist erhalten</translation>
        </message>
        <message id="encoders.nothing-kept">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Nothing was kept</source>
            <translation>Nichts wurde aufbewahrt</translation>
        </message>
        <message id="encoders.loss-not-finite">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The loss or its gradient is no longer finite at step {step}.</source>
            <translation>Der Verlust oder sein Gradient ist seit Schritt {step} nicht mehr endlich.</translation>
        </message>
        <message id="encoders.use-lower-learning-rate">
            <location filename="../../trainer/encoders/loop.py" />
            <source>{kept}. Use a lower --learning-rate (now {rate:g}), a smaller --clip, or --precision fp32.</source>
            <translation>{kept}. Verwenden Sie eine kleinere --learning-rate (jetzt {rate:g}), ein kleineres --clip oder --precision fp32.</translation>
        </message>
        <message id="encoders.not-enough-memory">
            <location filename="../../trainer/encoders/loop.py" />
            <source>There is not enough memory on {device} for the smallest batch.</source>
            <translation>Auf {device} reicht der Speicher nicht einmal für die kleinste Menge auf einmal.</translation>
        </message>
        <message id="encoders.use-smaller-backbone">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Use a smaller backbone, smaller tiles or --device cpu, or close other programs.</source>
            <translation>Verwenden Sie ein kleineres Backbone, kleinere Kacheln oder --device cpu, oder schließen Sie andere Programme.</translation>
        </message>
        <message id="encoders.settling">
            <location filename="../../trainer/encoders/loop.py" />
            <source>It is enough: what was learned settles, and is kept</source>
            <translation>Es ist genug: Das Gelernte setzt sich und wird behalten</translation>
        </message>
        <message id="encoders.try-lower-learning-rate">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Try a lower --learning-rate, or --method contrastive.</source>
            <translation>Versuchen Sie eine kleinere --learning-rate, oder --method contrastive.</translation>
        </message>
        <message id="encoders.checkpoint-not-fit">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The checkpoint in {run} does not fit: {error}.</source>
            <translation>Der Zwischenstand in {run} passt nicht: {error}.</translation>
        </message>
        <message id="encoders.resume-with-same-options">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Resume with the options that the run began with, or begin again in another folder.</source>
            <translation>Setzen Sie mit den Optionen fort, mit denen der Lauf begann, oder beginnen Sie in einem anderen Ordner von vorn.</translation>
        </message>
        <message id="encoders.embedding-collapsing">
            <location filename="../../trainer/encoders/methods.py" />
            <source>The embedding is collapsing: places look the same to it (spread {width:.3f}, effective rank {rank:.1f}).</source>
            <translation>Die Einbettung fällt in sich zusammen: Für sie sehen die Orte gleich aus (Streuung {width:.3f}, wirksamer Rang {rank:.1f}).</translation>
        </message>
        <message id="encoders.install-tensorboard">
            <location filename="../../trainer/encoders/metrics_log.py" />
            <source>Install it with `pip install tensorboard`, or leave --tensorboard out.</source>
            <translation>Installieren Sie es mit `pip install tensorboard`, oder lassen Sie --tensorboard weg.</translation>
        </message>
        <message id="encoders.tensorboard-not-installed">
            <location filename="../../trainer/encoders/metrics_log.py" />
            <source>TensorBoard is not installed.</source>
            <translation>TensorBoard ist nicht installiert.</translation>
        </message>
        <message id="encoders.no-dimension-embedding">
            <location filename="../../trainer/encoders/model.py" />
            <source>{dimension} is no dimension for an embedding.</source>
            <translation>{dimension} ist keine Dimension für eine Einbettung.</translation>
        </message>
        <message id="encoders.use-dimension">
            <location filename="../../trainer/encoders/model.py" />
            <source>Use 16 to 512.</source>
            <translation>Verwenden Sie 16 bis 512.</translation>
        </message>
        <message id="encoders.weights-of-another-backbone">
            <location filename="../../trainer/encoders/model.py" />
            <source>The weights are not of the backbone {name}: {wrong} of {wanted} tensors are missing or of another shape, the first is {first}.</source>
            <translation>Die Gewichte gehören nicht zum Backbone {name}: {wrong} von {wanted} Tensoren fehlen oder haben eine andere Form, der erste ist {first}.</translation>
        </message>
        <message id="encoders.name-backbone-of-weights">
            <location filename="../../trainer/encoders/model.py" />
            <source>Name the backbone that the weights were made with (--backbone).</source>
            <translation>Nennen Sie das Backbone, mit dem die Gewichte gemacht wurden (--backbone).</translation>
        </message>
        <message id="encoders.export-again">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>Export it again with this version.</source>
            <translation>Exportieren Sie erneut mit dieser Version.</translation>
        </message>
        <message id="encoders.onnx-without-card">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>{path} has no card: it was not made by `export`.</source>
            <translation>{path} hat keine Karte: Die Datei wurde nicht mit `export` gemacht.</translation>
        </message>
        <message id="encoders.say-what-onnx-wants">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>For an encoder that was made elsewhere use `embed --encoder`.</source>
            <translation>Für einen Encoder von anderswo verwenden Sie `embed --encoder`.</translation>
        </message>
        <message id="any.cannot-read">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message id="encoders.export-again-or-newer">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Export it again, or use a newer onnxruntime.</source>
            <translation>Exportieren Sie erneut, oder verwenden Sie ein neueres onnxruntime.</translation>
        </message>
        <message id="encoders.images-of-another-shape">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>The images are {shape}; the encoder wants (n, H, W, {channels}): the bands {bands}.</source>
            <translation>Die Bilder haben die Form {shape}; der Encoder braucht (n, H, W, {channels}): die Bänder {bands}.</translation>
        </message>
        <message id="encoders.give-bands-of-training">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Give imagery with the bands that the encoder was trained on.</source>
            <translation>Geben Sie Bilder mit den Bändern an, mit denen der Encoder gelernt hat.</translation>
        </message>
        <message id="encoders.no-provider">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>'{name}' is no provider.</source>
            <translation>„{name}“ ist kein Provider.</translation>
        </message>
        <message id="encoders.onnx-missing">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} is missing.</source>
            <translation>{path} fehlt.</translation>
        </message>
        <message id="encoders.provider-not-there">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>onnxruntime cannot use the provider '{name}' here.</source>
            <translation>onnxruntime kann den Provider „{name}“ hier nicht verwenden.</translation>
        </message>
        <message id="encoders.providers-there">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Use --provider auto, or install the onnxruntime that has it. It has: {known}.</source>
            <translation>Verwenden Sie --provider auto, oder installieren Sie das onnxruntime, das ihn hat. Dieses hat: {known}.</translation>
        </message>
        <message id="encoders.onnx-does-not-take">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} does not take {shapes}: {error}.</source>
            <translation>{path} nimmt {shapes} nicht: {error}.</translation>
        </message>
        <message id="encoders.onnx-size">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Give pictures of the size and with the bands that it was made for.</source>
            <translation>Geben Sie Bilder der Größe und mit den Kanälen an, für die die Datei gemacht wurde.</translation>
        </message>
        <message id="encoders.no-place-twice">
            <location filename="../../trainer/encoders/place_batches.py" />
            <source>No place of {folder} is in two of its sources.</source>
            <translation>Kein Ort von {folder} liegt in zweien seiner Quellen.</translation>
        </message>
        <message id="encoders.cut-several-dates">
            <location filename="../../trainer/encoders/place_batches.py" />
            <source>Cut images of several dates of the same ground into one tile set, or leave --dates out.</source>
            <translation>Schneiden Sie Bilder desselben Gebiets von mehreren Tagen in einen Kachelsatz, oder lassen Sie --dates weg.</translation>
        </message>
        <message id="encoders.go-on-with-version-that-began">
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Go on with the version that began it.</source>
            <translation>Machen Sie mit der Version weiter, die ihn begonnen hat.</translation>
        </message>
        <message id="encoders.setting-unknown">
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The run has the setting '{setting}', unknown here.</source>
            <translation>Der Lauf hat die Einstellung „{setting}“, die hier unbekannt ist.</translation>
        </message>
        <message id="encoders.too-few-tiles">
            <location filename="../../trainer/encoders/sampling.py" />
            <source>There are {tiles} tiles to learn from; at least two are needed.</source>
            <translation>Zum Lernen gibt es {tiles} Kacheln; mindestens zwei werden gebraucht.</translation>
        </message>
        <message id="encoders.use-more-imagery">
            <location filename="../../trainer/encoders/sampling.py" />
            <source>Make a tile set of more imagery, or with smaller tiles or a smaller stride.</source>
            <translation>Erstellen Sie einen Kachelsatz aus mehr Bildern, oder mit kleineren Kacheln oder kleinerer Schrittweite.</translation>
        </message>
        <message id="encoders.bad-budget">
            <location filename="../../trainer/encoders/schedule.py" />
            <source>The budget must be in steps, epochs or minutes, and above nought.</source>
            <translation>Das Budget muss in Schritten, Durchgängen oder Minuten sein, und über null.</translation>
        </message>
        <message id="encoders.starter-sees-nothing">
            <location filename="../../trainer/encoders/starter.py" />
            <source>There is no tile with data to fit the starter to.</source>
            <translation>Es gibt keine Kachel mit Daten, an die der Starter angepasst werden könnte.</translation>
        </message>
        <message id="encoders.check-extent-and-nodata">
            <location filename="../../trainer/encoders/starter.py" />
            <source>Check the extent, the nodata value and --min-valid.</source>
            <translation>Prüfen Sie die Ausdehnung, den Wert für keine Daten und --min-valid.</translation>
        </message>
        <message id="encoders.no-byte-pairs">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>it has no byte pairs</source>
            <translation>er hat keine Bytepaare</translation>
        </message>
        <message id="encoders.no-text-tower">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>{path} is no text tower for these embeddings: it has {found}; wanted are tokens, and a vector of {dimension} numbers.</source>
            <translation>{path} ist kein Textturm für diese Einbettungen: Er hat {found}; gebraucht werden Token und ein Vektor von {dimension} Zahlen.</translation>
        </message>
        <message id="encoders.export-text-tower">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Export the text half of the very model that embedded the tiles.</source>
            <translation>Exportieren Sie die Texthälfte ebenjenes Modells, das die Kacheln eingebettet hat.</translation>
        </message>
        <message id="encoders.tokenizer-too-large">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>it is too large</source>
            <translation>er ist zu groß</translation>
        </message>
        <message id="encoders.text-length">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>The text has {count} tokens; the encoder takes 1 to {most}.</source>
            <translation>Der Text hat {count} Token; der Encoder nimmt 1 bis {most}.</translation>
        </message>
        <message id="encoders.write-a-few-words">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Describe in a few words what is to be seen, such as 'a stadium'.</source>
            <translation>Beschreiben Sie in wenigen Wörtern, was zu sehen sein soll, etwa 'a stadium'.</translation>
        </message>
        <message id="encoders.no-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>There is no tokenizer {path}.</source>
            <translation>Es gibt keinen Tokenizer {path}.</translation>
        </message>
        <message id="encoders.name-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Name it with --tokenizer, or put {name} beside the graph.</source>
            <translation>Nennen Sie ihn mit --tokenizer, oder legen Sie {name} neben den Graphen.</translation>
        </message>
        <message id="encoders.bad-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>{path} is no tokenizer of CLIP's kind: {error}.</source>
            <translation>{path} ist kein Tokenizer der Art von CLIP: {error}.</translation>
        </message>
        <message id="encoders.give-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Give tokenizer.json or merges.txt of the model that the graph is of.</source>
            <translation>Geben Sie tokenizer.json oder merges.txt des Modells, aus dem der Graph ist.</translation>
        </message>
        <message id="encoders.preparing-encoder">
            <location filename="../../trainer/encoders/training.py" />
            <source>Preparing the encoder</source>
            <translation>Der Encoder wird vorbereitet</translation>
        </message>
        <message id="encoders.learning-from-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Learning from {tiles:,} tiles on {device}</source>
            <translation>Lernen aus {tiles:,} Kacheln, auf {device}</translation>
        </message>
        <message id="encoders.go-on-with-version-of-run">
            <location filename="../../trainer/encoders/training.py" />
            <source>Go on with the version that began the run.</source>
            <translation>Machen Sie mit der Version weiter, die den Lauf begonnen hat.</translation>
        </message>
        <message id="any.already-holds-run">
            <location filename="../../trainer/encoders/training.py" />
            <source>{run} already holds a run.</source>
            <translation>{run} enthält schon einen Lauf.</translation>
        </message>
        <message id="any.resume-or-elsewhere">
            <location filename="../../trainer/encoders/training.py" />
            <source>Add --resume to go on with it, or choose another folder.</source>
            <translation>Fügen Sie --resume hinzu, um damit weiterzumachen, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message id="encoders.weights-spread">
            <location filename="../../trainer/encoders/training.py" />
            <source>The weights look at {known} bands; here they are spread over {seen}: {channels} bands, and each of them relative to the picture's brightness.</source>
            <translation>Die Gewichte betrachten {known} Bänder; hier werden sie auf {seen} verteilt: {channels} Bänder, und jedes davon relativ zur Helligkeit des Bilds.</translation>
        </message>
        <message id="encoders.weights-spread-over-bands">
            <location filename="../../trainer/encoders/training.py" />
            <source>The weights look at {known} bands; here they are spread over {seen}.</source>
            <translation>Die Gewichte betrachten {known} Bänder; hier werden sie auf {seen} verteilt.</translation>
        </message>
        <message id="encoders.use-no-relative-bands">
            <location filename="../../trainer/encoders/training.py" />
            <source>With --no-relative-bands they look at the bands alone.</source>
            <translation>Mit --no-relative-bands betrachten sie nur die Bänder selbst.</translation>
        </message>
        <message id="encoders.tiles-too-small-for-backbone">
            <location filename="../../trainer/encoders/training.py" />
            <source>The tiles have {size} px; the backbone {backbone} needs {smallest} px.</source>
            <translation>Die Kacheln haben {size} px; das Backbone {backbone} braucht {smallest} px.</translation>
        </message>
        <message id="encoders.use-larger-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Make a tile set with larger tiles, or use --backbone slim.</source>
            <translation>Erstellen Sie einen Kachelsatz mit größeren Kacheln, oder verwenden Sie --backbone slim.</translation>
        </message>
        <message id="encoders.run-began-other-settings">
            <location filename="../../trainer/encoders/training.py" />
            <source>The run {run} began with other settings ({settings}).</source>
            <translation>Der Lauf {run} begann mit anderen Einstellungen ({settings}).</translation>
        </message>
        <message id="encoders.leave-those-options">
            <location filename="../../trainer/encoders/training.py" />
            <source>Leave those options out when resuming, or begin again in another folder.</source>
            <translation>Lassen Sie diese Optionen beim Fortsetzen weg, oder beginnen Sie in einem anderen Ordner von vorn.</translation>
        </message>
        <message id="encoders.validation-places-too-few">
            <location filename="../../trainer/encoders/training.py" />
            <source>The tile set has {count} validation tiles; --best triplets needs two.</source>
            <translation>Der Kachelsatz hat {count} Kacheln zur Validierung; --best triplets braucht zwei.</translation>
        </message>
        <message id="encoders.make-validation-split">
            <location filename="../../trainer/encoders/training.py" />
            <source>Make it with a share of validation (--split), or leave --best out.</source>
            <translation>Erstellen Sie ihn mit einem Anteil zur Validierung (--split), oder lassen Sie --best weg.</translation>
        </message>
        <message id="encoders.run-began-with-other-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>The run {run} began with a tile set whose {name} was {old}; {tiles} has {new}.</source>
            <translation>Der Lauf {run} begann mit einem Kachelsatz, dessen {name} {old} war; {tiles} hat {new}.</translation>
        </message>
        <message id="encoders.resume-with-same-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Resume with the tile set that it began with, or begin again in another folder.</source>
            <translation>Setzen Sie mit dem Kachelsatz fort, mit dem er begann, oder beginnen Sie in einem anderen Ordner von vorn.</translation>
        </message>
        <message id="encoders.begin-elsewhere">
            <location filename="../../trainer/encoders/training.py" />
            <source>Begin again in another folder.</source>
            <translation>Beginnen Sie in einem anderen Ordner von vorn.</translation>
        </message>
        <message id="any.install-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Install GeoEmbed again.</source>
            <translation>Installieren Sie GeoEmbed noch einmal.</translation>
        </message>
        <message id="encoders.give-weights">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --weights random, --weights starter, --weights imagenet, a file or a run.</source>
            <translation>Nehmen Sie --weights random, --weights starter, --weights imagenet, eine Datei oder einen Lauf.</translation>
        </message>
        <message id="encoders.fetch-weights-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Remove it, so that it is fetched again, or use --weights random.</source>
            <translation>Entfernen Sie sie, damit sie neu geholt wird, oder verwenden Sie --weights random.</translation>
        </message>
        <message id="encoders.weights-not-finite">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} holds weights that are not finite numbers ({name}).</source>
            <translation>{path} enthält Gewichte, die keine endlichen Zahlen sind ({name}).</translation>
        </message>
        <message id="encoders.holds-no-state-dict">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} holds no state dict.</source>
            <translation>{path} enthält keine Gewichte (state dict).</translation>
        </message>
        <message id="encoders.give-file-named-tensors">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Give a file of named tensors.</source>
            <translation>Geben Sie eine Datei mit benannten Tensoren an.</translation>
        </message>
        <message id="encoders.starter-of-another-backbone">
            <location filename="../../trainer/encoders/weights.py" />
            <source>The starter is of the backbone {known}, not of {backbone}.</source>
            <translation>Der Starter hat das Backbone {known}, nicht {backbone}.</translation>
        </message>
        <message id="encoders.use-backbone-of-starter">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --backbone {known}, or --weights random.</source>
            <translation>Nehmen Sie --backbone {known} oder --weights random.</translation>
        </message>
        <message id="encoders.no-imagenet-weights">
            <location filename="../../trainer/encoders/weights.py" />
            <source>There are no ImageNet weights of '{backbone}'.</source>
            <translation>Für „{backbone}“ gibt es keine ImageNet-Gewichte.</translation>
        </message>
        <message id="encoders.use-weights-random">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --weights random, or one of {known}.</source>
            <translation>Verwenden Sie --weights random, oder eines von {known}.</translation>
        </message>
        <message id="encoders.missing-no">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is missing: there is no {what}.</source>
            <translation>{path} fehlt (gesucht: {what}).</translation>
        </message>
        <message id="encoders.weights-are-folder">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is a folder, not a {what}.</source>
            <translation>{path} ist ein Ordner (gesucht: {what}).</translation>
        </message>
        <message id="encoders.refused-carries-something">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is refused: it carries something other than tensors and plain values.</source>
            <translation>{path} wird abgelehnt: Es trägt anderes als Tensoren und einfache Werte.</translation>
        </message>
        <message id="encoders.take-from-source-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>A {what} of GeoEmbed or torchvision never does. Take it from its source again. {hint}</source>
            <translation>In GeoEmbed oder torchvision kommt das nicht vor ({what}). Holen Sie es noch einmal von seiner Quelle. {hint}</translation>
        </message>
        <message id="encoders.cannot-read">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} cannot be read as a {what}: {reason}.</source>
            <translation>{path} ist nicht lesbar (gesucht: {what}): {reason}.</translation>
        </message>
        <message id="encoders.weights-cannot-be-fetched">
            <location filename="../../trainer/encoders/weights.py" />
            <source>ImageNet weights of {backbone} cannot be fetched ({reason}).</source>
            <translation>Die ImageNet-Gewichte von {backbone} lassen sich nicht holen ({reason}).</translation>
        </message>
        <message id="encoders.put-weights-there">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Fetch {url} on a machine with a network and put {name} into {parent}, or use --weights random or --weights FILE.</source>
            <translation>Holen Sie {url} auf einem Rechner mit Netz und legen Sie {name} in {parent}, oder verwenden Sie --weights random oder --weights DATEI.</translation>
        </message>
        <message id="evaluation.image-alone">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>the image alone</source>
            <translation>das Bild allein</translation>
        </message>
        <message id="evaluation.location-alone">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>the location alone</source>
            <translation>der Ort allein</translation>
        </message>
        <message id="evaluation.both">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>both</source>
            <translation>beides</translation>
        </message>
        <message id="evaluation.measuring-embedding">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>measuring the embedding</source>
            <translation>Einbettung wird gemessen</translation>
        </message>
        <message id="evaluation.tiles-have-label-random-measured">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>{tiles:,} tiles have a label; a random {most:,} of them are measured.</source>
            <translation>{tiles:,} Kacheln haben eine Klasse; {most:,} davon werden zufällig gewählt und gemessen.</translation>
        </message>
        <message id="evaluation.see-max-tiles">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>See --max-tiles.</source>
            <translation>Siehe --max-tiles.</translation>
        </message>
        <message id="evaluation.changing-pictures-looking">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>changing pictures and looking for them</source>
            <translation>Bilder werden verändert und wiedergesucht</translation>
        </message>
        <message id="evaluation.measuring-baselines-same-tiles">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>measuring baselines on the same tiles</source>
            <translation>Vergleichswerte werden auf denselben Kacheln gemessen</translation>
        </message>
        <message id="evaluation.column-is-empty">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>{path} has no '{column}' for {missing} of the {tiles} labelled tiles.</source>
            <translation>{path} hat kein „{column}“ für {missing} der {tiles} Kacheln mit Klasse.</translation>
        </message>
        <message id="evaluation.every-labelled-tile-needs-fold">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Every labelled tile needs a fold.</source>
            <translation>Jede Kachel mit Klasse braucht einen Teil.</translation>
        </message>
        <message id="evaluation.test-marks">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>--test {reference} marks {marked} of {tiles} tiles.</source>
            <translation>--test {reference} markiert {marked} von {tiles} Kacheln.</translation>
        </message>
        <message id="evaluation.how-test-is-marked">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>1 marks a test tile, 0 the others.</source>
            <translation>1 markiert eine Testkachel, 0 die anderen.</translation>
        </message>
        <message id="evaluation.one-class">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>All labelled tiles are of one class ({name}), so there is nothing to tell apart.</source>
            <translation>Alle Kacheln mit Klasse gehören zu einer einzigen ({name}), es gibt also nichts zu unterscheiden.</translation>
        </message>
        <message id="evaluation.give-two-classes">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Give labels with at least two classes; these come from {source}.</source>
            <translation>Geben Sie Daten mit mindestens zwei Klassen an; diese stammen aus {source}.</translation>
        </message>
        <message id="evaluation.one-fold">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>All labelled tiles lie in one fold.</source>
            <translation>Alle Kacheln mit Klasse liegen in einem Teil.</translation>
        </message>
        <message id="evaluation.two-folds-needed">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>At least two are needed; see --folds.</source>
            <translation>Mindestens zwei sind nötig; siehe --folds.</translation>
        </message>
        <message id="evaluation.place-is-in-the-embeddings">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>These embeddings were made with the place as a second input: 'the image alone' knows it already.</source>
            <translation>Diese Einbettungen wurden mit dem Ort als zweiter Eingabe gemacht: „das Bild allein“ kennt ihn schon.</translation>
        </message>
        <message id="evaluation.train-without-location">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Measure embeddings of an encoder that was trained without --with-location.</source>
            <translation>Messen Sie Einbettungen eines Encoders, der ohne --with-location gelernt hat.</translation>
        </message>
        <message id="evaluation.what-place-adds">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>what the place adds: {way}</source>
            <translation>was der Ort beiträgt: {way}</translation>
        </message>
        <message id="evaluation.imagenet-wants-three-bands">
            <location filename="../../trainer/evaluation/baselines.py" />
            <source>ImageNet's weights want three bands, not {channels}.</source>
            <translation>Die ImageNet-Gewichte wollen drei Bänder, nicht {channels}.</translation>
        </message>
        <message id="evaluation.imagenet-not-here">
            <location filename="../../trainer/evaluation/baselines.py" />
            <source>those of {name} are not on this machine (--imagenet fetches them)</source>
            <translation>die von {name} sind nicht auf diesem Rechner (--imagenet holt sie)</translation>
        </message>
        <message id="evaluation.features-without-class">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path}: {count} features have no class, or no shape: they label nothing.</source>
            <translation>{path}: {count} Objekte haben keine Klasse oder keine Form: Sie bezeichnen nichts.</translation>
        </message>
        <message id="evaluation.neither-raster-nor-layer">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} is neither a raster nor a vector layer that GDAL can read.</source>
            <translation>{path} ist weder ein Raster noch ein Vektorlayer, den GDAL lesen kann.</translation>
        </message>
        <message id="evaluation.file-whole">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Is the file whole?</source>
            <translation>Ist die Datei vollständig?</translation>
        </message>
        <message id="evaluation.give-band">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give {name}:BAND with a band from 1 to {most}.</source>
            <translation>Geben Sie {name}:BAND mit einem Band von 1 bis {most} an.</translation>
        </message>
        <message id="evaluation.no-such-band">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} is a raster and has no band '{field}'.</source>
            <translation>{path} ist ein Raster und hat kein Band „{field}“.</translation>
        </message>
        <message id="evaluation.assign-crs">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Assign one: gdal_edit.py -a_srs.</source>
            <translation>Weisen Sie eines zu: gdal_edit.py -a_srs.</translation>
        </message>
        <message id="evaluation.layer-without-crs">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} has no layer with a coordinate reference system.</source>
            <translation>{path} hat keinen Layer mit einem Koordinatenbezugssystem.</translation>
        </message>
        <message id="evaluation.assign-one">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Assign one.</source>
            <translation>Weisen Sie eines zu.</translation>
        </message>
        <message id="evaluation.holds-no-polygons">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} holds no polygons with a '{field}'.</source>
            <translation>{path} enthält keine Polygone mit einem „{field}“.</translation>
        </message>
        <message id="evaluation.give-polygon-layer">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a polygon layer.</source>
            <translation>Geben Sie einen Polygonlayer an.</translation>
        </message>
        <message id="evaluation.too-many-values">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path}: '{field}' has {count} different values, which are no classes.</source>
            <translation>{path}: „{field}“ hat {count} verschiedene Werte, das sind keine Klassen.</translation>
        </message>
        <message id="evaluation.give-field-of-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a field with at most {most}.</source>
            <translation>Wählen Sie ein Feld mit höchstens {most}.</translation>
        </message>
        <message id="any.copy-file-again">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>The file is damaged or cut short: copy or download it again.</source>
            <translation>Die Datei ist beschädigt oder abgeschnitten: Kopieren oder laden Sie sie noch einmal.</translation>
        </message>
        <message id="evaluation.raster-of-no-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} holds no classes: its values are not at most {most} different whole numbers.</source>
            <translation>{path} enthält keine Klassen: Die Werte sind nicht höchstens {most} verschiedene ganze Zahlen.</translation>
        </message>
        <message id="evaluation.give-raster-of-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a raster of class numbers.</source>
            <translation>Geben Sie ein Raster mit Klassennummern an.</translation>
        </message>
        <message id="evaluation.cannot-read">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message id="evaluation.no-file">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>There is no file {name}.</source>
            <translation>Es gibt keine Datei {name}.</translation>
        </message>
        <message id="evaluation.give-labels-file-file-field">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give --labels FILE or FILE:FIELD.</source>
            <translation>Geben Sie --labels DATEI oder DATEI:FELD an.</translation>
        </message>
        <message id="evaluation.id-or-row-col-source">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>a column id, or row, col and source (there are several sources)</source>
            <translation>eine Spalte id, oder row, col und source (es gibt mehrere Quellen)</translation>
        </message>
        <message id="evaluation.id-row-col">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>id, or row and col</source>
            <translation>id, oder row und col</translation>
        </message>
        <message id="evaluation.lines-name-no-tile">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} does not say which tile a line is about.</source>
            <translation>{path} sagt nicht, um welche Kachel es in einer Zeile geht.</translation>
        </message>
        <message id="evaluation.needs">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>It needs {wants}.</source>
            <translation>Es braucht {wants}.</translation>
        </message>
        <message id="evaluation.give-column">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give {name}:COLUMN; it has: {header}.</source>
            <translation>Geben Sie {name}:SPALTE an; es hat: {header}.</translation>
        </message>
        <message id="evaluation.stands-twice">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where}: {keys} {key} stands there twice.</source>
            <translation>{path}, {where}: {keys} {key} steht dort zweimal.</translation>
        </message>
        <message id="evaluation.lists-none-tiles">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} lists none of the {tiles} tiles by {keys}.</source>
            <translation>{path} führt keine der {tiles} Kacheln nach {keys} auf.</translation>
        </message>
        <message id="evaluation.made-for-other-tiles">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>row and col count strides from the source's top left; was it made for other tiles?</source>
            <translation>row und col zählen Schrittweiten von der linken oberen Ecke der Quelle; wurde die Tabelle für andere Kacheln gemacht?</translation>
        </message>
        <message id="evaluation.gives-none-tiles-class">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} gives none of the {tiles} tiles a class.</source>
            <translation>{path} gibt keiner der {tiles} Kacheln eine Klasse.</translation>
        </message>
        <message id="evaluation.labels-without-column">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>--labels {path} does not say which column.</source>
            <translation>--labels {path} sagt nicht, welche Spalte.</translation>
        </message>
        <message id="evaluation.line-of-other-width">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where} has {width} columns, the header {count}.</source>
            <translation>{path}, {where} hat {width} Spalten, die Kopfzeile {count}.</translation>
        </message>
        <message id="evaluation.mend-line">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Mend the line.</source>
            <translation>Verbessern Sie die Zeile.</translation>
        </message>
        <message id="evaluation.no-whole-numbers">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where}: {keys} must be whole numbers.</source>
            <translation>{path}, {where}: {keys} müssen ganze Zahlen sein.</translation>
        </message>
        <message id="evaluation.does-it-cover-the-ground">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Does it cover the same ground? A smaller --min-labelled accepts tiles that are labelled in part.</source>
            <translation>Deckt es denselben Boden ab? Ein kleineres --min-labelled nimmt auch Kacheln, die nur zum Teil eine Klasse haben.</translation>
        </message>
        <message id="evaluation.has-no-position">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{name} has no position, so {source} cannot label it.</source>
            <translation>{name} hat keine Lage, also kann {source} ihm keine Klasse geben.</translation>
        </message>
        <message id="evaluation.give-csv-tile-ids">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give a CSV of tile ids.</source>
            <translation>Geben Sie eine CSV mit Kachelnummern an.</translation>
        </message>
        <message id="evaluation.tiles-without-position">
            <location filename="../../trainer/evaluation/measurement.py" />
            <source>{unknown:,} of the {tiles:,} labelled tiles have no position, so it cannot be measured what their place adds.</source>
            <translation>{unknown:,} der {tiles:,} Kacheln mit Klasse haben keine Lage, also lässt sich nicht messen, was ihr Ort beiträgt.</translation>
        </message>
        <message id="evaluation.leave-location-out">
            <location filename="../../trainer/evaluation/measurement.py" />
            <source>Leave out --with-location, or embed imagery that has a CRS.</source>
            <translation>Lassen Sie --with-location weg, oder betten Sie Bilder mit einem KBS ein.</translation>
        </message>
        <message id="export.writing-table">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Table of {count:,} tiles</source>
            <translation>Tabelle mit {count:,} Kacheln</translation>
        </message>
        <message id="any.no-such-kind-result">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>{name}: no such kind of result.</source>
            <translation>{name}: So ein Ergebnis gibt es nicht.</translation>
        </message>
        <message id="export.use-parquet">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Use .parquet or .geoparquet.</source>
            <translation>Nehmen Sie .parquet oder .geoparquet.</translation>
        </message>
        <message id="export.no-pyarrow">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Parquet needs the package pyarrow, which this interpreter lacks.</source>
            <translation>Für Parquet braucht es das Paket pyarrow, das dieser Interpreter nicht hat.</translation>
        </message>
        <message id="export.install-pyarrow">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Install it: pip install pyarrow.</source>
            <translation>Installieren Sie es: pip install pyarrow.</translation>
        </message>
        <message id="export.several-views">
            <location filename="../../trainer/export/graph.py" />
            <source>The run looks at {views} pictures of a place at once; a graph looks at one.</source>
            <translation>Der Lauf sieht {views} Bilder eines Ortes zugleich an; ein Graph sieht eines an.</translation>
        </message>
        <message id="geolocation.use-another-fusion">
            <location filename="../../trainer/export/graph.py" />
            <source>Use --fusion mean or attention, which allow a missing view.</source>
            <translation>Verwenden Sie --fusion mean oder attention, bei denen eine Ansicht fehlen darf.</translation>
        </message>
        <message id="export.projection-too-wide">
            <location filename="../../trainer/export/inverse_projection.py" />
            <source>The run's CRS cannot be taken into the graph: over its region the way back is {off:.3g} km off.</source>
            <translation>Das KBS des Laufs lässt sich nicht in den Graphen nehmen: Über seinem Gebiet liegt der Rückweg {off:.3g} km daneben.</translation>
        </message>
        <message id="export.use-head-on-the-sphere">
            <location filename="../../trainer/export/inverse_projection.py" />
            <source>Train with --head regression3d, or with --decode-in sphere.</source>
            <translation>Trainieren Sie mit --head regression3d oder mit --decode-in sphere.</translation>
        </message>
        <message id="export.opening-run">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Opening {run}</source>
            <translation>{run} wird geöffnet</translation>
        </message>
        <message id="export.measuring-precision">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Measuring what {name} costs</source>
            <translation>Es wird gemessen, was {name} kostet</translation>
        </message>
        <message id="export.writing-graph">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Writing the graph</source>
            <translation>Der Graph wird geschrieben</translation>
        </message>
        <message id="export.comparing-with-torch">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Comparing the graph with torch</source>
            <translation>Der Graph wird mit torch verglichen</translation>
        </message>
        <message id="export.nothing-to-write">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>There is nothing to write.</source>
            <translation>Es gibt nichts zu schreiben.</translation>
        </message>
        <message id="export.name-file-or-folder">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Name a file with --onnx FILE.onnx, or a folder with --web FOLDER.</source>
            <translation>Nennen Sie eine Datei mit --onnx FILE.onnx oder einen Ordner mit --web FOLDER.</translation>
        </message>
        <message id="export.name-file-onnx">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Name it FILE.onnx.</source>
            <translation>Nennen Sie die Datei NAME.onnx.</translation>
        </message>
        <message id="export.deepness-float32">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>--layout deepness is written in float32.</source>
            <translation>--layout deepness wird in float32 geschrieben.</translation>
        </message>
        <message id="export.leave-precision-out">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Leave --precision out.</source>
            <translation>Lassen Sie --precision weg.</translation>
        </message>
        <message id="export.file-there">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>--onnx {path} is there already.</source>
            <translation>--onnx {path} ist schon da.</translation>
        </message>
        <message id="any.choose-another-name-or-replace">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Choose another name, or add --replace.</source>
            <translation>Wählen Sie einen anderen Namen, oder fügen Sie --replace hinzu.</translation>
        </message>
        <message id="export.differs-from-torch">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>{name} was not written: with {count} pictures the graph is {worst:.2g} of the largest value and {off:.3g} km from torch.</source>
            <translation>{name} wurde nicht geschrieben: Mit {count} Bildern liegt der Graph {worst:.2g} des größten Wertes und {off:.3g} km neben torch.</translation>
        </message>
        <message id="export.geolocation-needs-data">
            <location filename="../../trainer/export/precision.py" />
            <source>What {precision} costs a geolocation run is measured on pictures of known position.</source>
            <translation>Was {precision} einen Verortungslauf kostet, wird an Bildern mit bekanntem Ort gemessen.</translation>
        </message>
        <message id="export.name-data">
            <location filename="../../trainer/export/precision.py" />
            <source>Name them with --data, as `geolocate train` took them.</source>
            <translation>Nennen Sie sie mit --data, wie `geolocate train` sie nahm.</translation>
        </message>
        <message id="export.other-tiles">
            <location filename="../../trainer/export/precision.py" />
            <source>The tiles of {folder} have {found} bands; the run looks at {wanted}.</source>
            <translation>Die Kacheln von {folder} haben {found} Kanäle; der Lauf sieht {wanted} an.</translation>
        </message>
        <message id="export.name-own-tiles">
            <location filename="../../trainer/export/precision.py" />
            <source>Name the tile set that the run learned from with --data.</source>
            <translation>Nennen Sie mit --data den Kachelsatz, aus dem der Lauf gelernt hat.</translation>
        </message>
        <message id="export.writing-thumbnails">
            <location filename="../../trainer/export/web_page.py" />
            <source>Writing small pictures of the tiles</source>
            <translation>Kleine Bilder der Kacheln werden geschrieben</translation>
        </message>
        <message id="export.no-page-here">
            <location filename="../../trainer/export/web_page.py" />
            <source>The files of the page are missing: this installation is not whole.</source>
            <translation>Die Dateien der Seite fehlen: Diese Installation ist nicht vollständig.</translation>
        </message>
        <message id="export.page-needs-pictures">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} looks at {bands}; a browser has pictures in red, green and blue.</source>
            <translation>{run} sieht {bands}; ein Browser hat Bilder in Rot, Grün und Blau.</translation>
        </message>
        <message id="export.train-on-rgb">
            <location filename="../../trainer/export/web_page.py" />
            <source>Use a run that was trained on three bands, or on one, in the layout geoembed.</source>
            <translation>Verwenden Sie einen Lauf, der von drei Bändern oder von einem gelernt hat, im Layout geoembed.</translation>
        </message>
        <message id="export.page-without-answers">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} is an encoder: a page compares its vectors with tiles.</source>
            <translation>{run} ist ein Encoder: Eine Seite vergleicht seine Vektoren mit Kacheln.</translation>
        </message>
        <message id="export.name-embeddings">
            <location filename="../../trainer/export/web_page.py" />
            <source>Name a folder that `embed` made with it with --embeddings.</source>
            <translation>Nennen Sie mit --embeddings einen Ordner, den `embed` damit gemacht hat.</translation>
        </message>
        <message id="export.page-does-one">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} says positions; a page does that or compares with tiles.</source>
            <translation>{run} sagt Positionen; eine Seite tut das, oder sie vergleicht mit Kacheln.</translation>
        </message>
        <message id="export.leave-embeddings-out">
            <location filename="../../trainer/export/web_page.py" />
            <source>Leave --embeddings out, or add --encoder-only.</source>
            <translation>Lassen Sie --embeddings weg, oder fügen Sie --encoder-only hinzu.</translation>
        </message>
        <message id="export.page-holds-a-part">
            <location filename="../../trainer/export/web_page.py" />
            <source>The page holds {shown:,} of {count:,} tiles, evenly spread.</source>
            <translation>Die Seite enthält {shown:,} von {count:,} Kacheln, gleichmäßig verteilt.</translation>
        </message>
        <message id="export.raise-most-tiles">
            <location filename="../../trainer/export/web_page.py" />
            <source>More with --most-tiles.</source>
            <translation>Mehr mit --most-tiles.</translation>
        </message>
        <message id="export.page-without-thumbnails">
            <location filename="../../trainer/export/web_page.py" />
            <source>The page shows no pictures of tiles: {why}.</source>
            <translation>Die Seite zeigt keine Bilder der Kacheln: {why}.</translation>
        </message>
        <message id="export.get-runtime">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>Get it with `npm pack {package}@{version}` and name the file with --runtime {package}-{version}.tgz.</source>
            <translation>Holen Sie es mit `npm pack {package}@{version}`, und nennen Sie die Datei mit --runtime {package}-{version}.tgz.</translation>
        </message>
        <message id="export.page-needs-runtime">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>A page needs {package} {version}, 33 MB that do not come with GeoEmbed.</source>
            <translation>Eine Seite braucht {package} {version}, 33 MB, die nicht mit GeoEmbed kommen.</translation>
        </message>
        <message id="export.runtime-unreadable">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>--runtime {path} is not the package {package}: {error}.</source>
            <translation>--runtime {path} ist nicht das Paket {package}: {error}.</translation>
        </message>
        <message id="export.runtime-differs">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>--runtime {path}: {name} is not that of {package} {version}.</source>
            <translation>--runtime {path}: {name} ist nicht die Datei von {package} {version}.</translation>
        </message>
        <message id="fields.measuring-baselines">
            <location filename="../../trainer/fields/comparison.py" />
            <source>Measuring the baselines</source>
            <translation>Die Vergleichswerte werden gemessen</translation>
        </message>
        <message id="fields.predicting-every-point">
            <location filename="../../trainer/fields/field.py" />
            <source>Predicting every point from its neighbours</source>
            <translation>Jeder Punkt wird aus seinen Nachbarn vorhergesagt</translation>
        </message>
        <message id="any.no-location-encoder">
            <location filename="../../trainer/fields/field.py" />
            <source>There is no location encoder '{encoder}'.</source>
            <translation>Es gibt keinen Ortsencoder „{encoder}“.</translation>
        </message>
        <message id="any.known">
            <location filename="../../trainer/fields/field.py" />
            <source>Known: {known}.</source>
            <translation>Bekannt: {known}.</translation>
        </message>
        <message id="fields.too-few-folds">
            <location filename="../../trainer/fields/field.py" />
            <source>A field needs at least 3 folds, 2 members and 1 step.</source>
            <translation>Ein Feld braucht mindestens 3 Teile, 2 Mitglieder und 1 Schritt.</translation>
        </message>
        <message id="fields.give-larger-numbers">
            <location filename="../../trainer/fields/field.py" />
            <source>Give larger numbers.</source>
            <translation>Geben Sie größere Zahlen an.</translation>
        </message>
        <message id="fields.points-are-examples">
            <location filename="../../trainer/fields/field.py" />
            <source>{examples:,} of {points:,} points are training examples; all are neighbours.</source>
            <translation>{examples:,} von {points:,} Punkten sind Lernbeispiele; alle sind Nachbarn.</translation>
        </message>
        <message id="fields.points-left-out">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{dropped} points were left out: no position, no number or no positive weight.</source>
            <translation>{dropped} Punkte wurden ausgelassen: keine Position, keine Zahl oder kein positives Gewicht.</translation>
        </message>
        <message id="fields.thousands-are-parted">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Numbers such as '{number}' are read as ones whose thousands are parted by a mark.</source>
            <translation>Zahlen wie '{number}' werden als solche gelesen, deren Tausender durch ein Zeichen getrennt sind.</translation>
        </message>
        <message id="fields.points-at-0-0">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} points lie at 0, 0, which devices write without a fix: left out.</source>
            <translation>{count} Punkte liegen bei 0, 0, was Geräte ohne Empfang schreiben: weggelassen.</translation>
        </message>
        <message id="fields.values-stand-for-none">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} values of '{field}' are {value:g}, which stands for none: left out.</source>
            <translation>{count} Werte von „{field}“ sind {value:g}, das für keinen Wert steht: weggelassen.</translation>
        </message>
        <message id="fields.values-may-stand-for-none">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} values of '{field}' are {value:g}, apart from all others, and are learned.</source>
            <translation>{count} Werte von „{field}“ sind {value:g}, abseits aller anderen, und werden gelernt.</translation>
        </message>
        <message id="fields.say-null">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If that stands for no value, add --null={value:g}.</source>
            <translation>Wenn das für keinen Wert steht, fügen Sie --null={value:g} hinzu.</translation>
        </message>
        <message id="fields.degrees-may-be-exchanged">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} points lie far from the others, and among them with longitude and latitude exchanged.</source>
            <translation>{count} Punkte liegen weit von den anderen, mit vertauschter Länge und Breite aber unter ihnen.</translation>
        </message>
        <message id="geography.mend-exchanged">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If so, exchange the two in these rows.</source>
            <translation>Wenn es so ist, vertauschen Sie die beiden in diesen Zeilen.</translation>
        </message>
        <message id="fields.crs-of-column">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Positions are in {crs}, as a column of the table says.</source>
            <translation>Die Positionen sind in {crs}, wie eine Spalte der Tabelle sagt.</translation>
        </message>
        <message id="fields.degrees-beside-projection">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Positions are read as degrees, although a column of the table names the projection {crs}.</source>
            <translation>Positionen werden als Grad gelesen, obwohl eine Spalte der Tabelle die Projektion {crs} nennt.</translation>
        </message>
        <message id="fields.say-projection">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If they are in it, add --points-crs={crs}.</source>
            <translation>Sind sie in ihr, geben Sie --points-crs={crs} an.</translation>
        </message>
        <message id="fields.out-no-geotiff">
            <location filename="../../trainer/fields/field_job.py" />
            <source>--out {out} is no GeoTIFF.</source>
            <translation>--out {out} ist kein GeoTIFF.</translation>
        </message>
        <message id="fields.end-name-tif">
            <location filename="../../trainer/fields/field_job.py" />
            <source>End the name in .tif.</source>
            <translation>Der Name muss auf .tif enden.</translation>
        </message>
        <message id="fields.field-named-twice">
            <location filename="../../trainer/fields/field_job.py" />
            <source>--value names a field twice: {values}.</source>
            <translation>--value nennt ein Feld zweimal: {values}.</translation>
        </message>
        <message id="fields.name-each-once">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Name each once.</source>
            <translation>Nennen Sie jedes nur einmal.</translation>
        </message>
        <message id="fields.drawing-field">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Drawing the field</source>
            <translation>Das Feld wird gezeichnet</translation>
        </message>
        <message id="fields.extent-empty">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>--extent {west:g} {south:g} {east:g} {north:g} is empty.</source>
            <translation>--extent {west:g} {south:g} {east:g} {north:g} ist leer.</translation>
        </message>
        <message id="fields.give-extent">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give min x, min y, max x, max y.</source>
            <translation>Geben Sie kleinstes x, kleinstes y, größtes x, größtes y an.</translation>
        </message>
        <message id="fields.bad-pixel-size">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>--resolution {pixel:g} is no pixel size.</source>
            <translation>--resolution {pixel:g} ist keine Pixelgröße.</translation>
        </message>
        <message id="fields.give-positive-number">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give a positive number.</source>
            <translation>Geben Sie eine positive Zahl an.</translation>
        </message>
        <message id="fields.raster-too-large">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>A raster of {columns:,} x {rows:,} pixels is too large.</source>
            <translation>Ein Raster von {columns:,} x {rows:,} Pixeln ist zu groß.</translation>
        </message>
        <message id="fields.give-coarser-resolution">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give a coarser --resolution, in the CRS' units.</source>
            <translation>Geben Sie eine gröbere --resolution an, in den Einheiten des KBS.</translation>
        </message>
        <message id="fields.check-free-space-permissions">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Check the free space and the permissions of the folder.</source>
            <translation>Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
        </message>
        <message id="fields.points-outside-crs">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>The points do not lie where the raster's CRS can be used.</source>
            <translation>Die Punkte liegen nicht dort, wo das KBS des Rasters brauchbar ist.</translation>
        </message>
        <message id="fields.choose-another-crs">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Choose another --crs.</source>
            <translation>Wählen Sie ein anderes --crs.</translation>
        </message>
        <message id="fields.cannot-be-written">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>{path} cannot be written: {error}.</source>
            <translation>{path} kann nicht geschrieben werden: {error}.</translation>
        </message>
        <message id="fields.learning-field">
            <location filename="../../trainer/fields/field_training.py" />
            <source>Learning the field</source>
            <translation>Das Feld wird gelernt</translation>
        </message>
        <message id="fields.points-of-one-crs">
            <location filename="../../trainer/fields/points.py" />
            <source>Make a file of each, or give --points-crs if all are in one.</source>
            <translation>Machen Sie aus jedem eine Datei, oder geben Sie --points-crs an, wenn alle in einem sind.</translation>
        </message>
        <message id="fields.no-position-on-earth">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: no position lies on the globe (the first is {position}).</source>
            <translation>{path}: Keine Lage liegt auf dem Globus (die erste ist {position}).</translation>
        </message>
        <message id="fields.say-points-crs-x-first">
            <location filename="../../trainer/fields/points.py" />
            <source>Say what the coordinates are in with --points-crs; longitude or x comes first.</source>
            <translation>Sagen Sie mit --points-crs, worin die Koordinaten sind; Länge oder x steht zuerst.</translation>
        </message>
        <message id="fields.too-few-points">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: {good} of {points} points have a position and numbers in {columns}; {fewest} are needed.</source>
            <translation>{path}: {good} von {points} Punkten haben eine Lage und Zahlen in {columns}; {fewest} sind nötig.</translation>
        </message>
        <message id="fields.give-more-points">
            <location filename="../../trainer/fields/points.py" />
            <source>Give more points, or another field.</source>
            <translation>Geben Sie mehr Punkte an, oder ein anderes Feld.</translation>
        </message>
        <message id="fields.values-too-large">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: '{field}' reaches {largest:.3g}, which is too large to compute with.</source>
            <translation>{path}: „{field}“ reicht bis {largest:.3g}, was zum Rechnen zu groß ist.</translation>
        </message>
        <message id="fields.give-larger-units">
            <location filename="../../trainer/fields/points.py" />
            <source>Give it in larger units, or take out what stands for no value.</source>
            <translation>Geben Sie es in größeren Einheiten an, oder nehmen Sie heraus, was für keinen Wert steht.</translation>
        </message>
        <message id="fields.values-all-alike">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: '{field}' is the same at every point: there is nothing to learn.</source>
            <translation>{path}: „{field}“ ist an jedem Punkt gleich: Es gibt nichts zu lernen.</translation>
        </message>
        <message id="fields.choose-another-field">
            <location filename="../../trainer/fields/points.py" />
            <source>Choose another field.</source>
            <translation>Wählen Sie ein anderes Feld.</translation>
        </message>
        <message id="fields.say-points-crs">
            <location filename="../../trainer/fields/points.py" />
            <source>Say what the coordinates are in with --points-crs.</source>
            <translation>Sagen Sie mit --points-crs, worin die Koordinaten sind.</translation>
        </message>
        <message id="fields.has-no-coordinate-columns">
            <location filename="../../trainer/fields/points.py" />
            <source>{path} has no coordinate columns; it has: {header}.</source>
            <translation>{path} hat keine Koordinatenspalten; es hat: {header}.</translation>
        </message>
        <message id="fields.name-coordinate-columns">
            <location filename="../../trainer/fields/points.py" />
            <source>Name them lon and lat, or x and y (then say what they are in with --points-crs).</source>
            <translation>Nennen Sie sie lon und lat, oder x und y (und sagen Sie dann mit --points-crs, worin sie sind).</translation>
        </message>
        <message id="any.no-number">
            <location filename="../../trainer/fields/points.py" />
            <source>no number</source>
            <translation>keine Zahl</translation>
        </message>
        <message id="record.no-array">
            <location filename="../../trainer/files/arrays.py" />
            <source>{name} holds no array</source>
            <translation>{name} enthält kein Array</translation>
        </message>
        <message id="job.another-contract-version">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{path} is of contract version {contract}; this trainer knows {known}.</source>
            <translation>{path} hat die Vertragsversion {contract}; dieser Trainer kennt {known}.</translation>
        </message>
        <message id="job.update-environment">
            <location filename="../../trainer/files/job_folder.py" />
            <source>Update the trainer's environment.</source>
            <translation>Aktualisieren Sie die Umgebung des Trainers.</translation>
        </message>
        <message id="record.missing">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{name} is missing</source>
            <translation>{name} fehlt</translation>
        </message>
        <message id="record.no-words">
            <location filename="../../trainer/files/job_folder.py" />
            <source>command holds no words</source>
            <translation>command enthält keine Wörter</translation>
        </message>
        <message id="job.not-job">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{path} is not a job: {error}.</source>
            <translation>{path} ist kein Auftrag: {error}.</translation>
        </message>
        <message id="job.start-again">
            <location filename="../../trainer/files/job_folder.py" />
            <source>Start the job again from QGIS.</source>
            <translation>Starten Sie den Auftrag noch einmal aus QGIS.</translation>
        </message>
        <message id="environment.leads-to-network">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} leads to another machine ({name}).</source>
            <translation>{path} führt zu einem anderen Rechner ({name}).</translation>
        </message>
        <message id="environment.nothing-leaves">
            <location filename="../../trainer/files/linked_files.py" />
            <source>Nothing leaves this machine unasked: add --allow-network if it may be asked for, or give a copy that lies here.</source>
            <translation>Nichts verlässt diesen Rechner ungefragt: Fügen Sie --allow-network hinzu, wenn dort angefragt werden darf, oder geben Sie eine Kopie an, die hier liegt.</translation>
        </message>
        <message id="environment.is-on-network">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} lies on another machine.</source>
            <translation>{path} liegt auf einem anderen Rechner.</translation>
        </message>
        <message id="environment.is-address-of-server">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} is the address of a server ({root}).</source>
            <translation>{path} ist die Adresse eines Servers ({root}).</translation>
        </message>
        <message id="cli.is-another-file">
            <location filename="../../trainer/files/own_files.py" />
            <source>{path} is there already and is not what this command wrote.</source>
            <translation>{path} ist schon da und ist nicht, was dieser Befehl geschrieben hat.</translation>
        </message>
        <message id="record.no-object">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not an object</source>
            <translation>{name} ist {value}, kein Objekt</translation>
        </message>
        <message id="record.in-field">
            <location filename="../../trainer/files/records.py" />
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message id="record.too-large">
            <location filename="../../trainer/files/records.py" />
            <source>it is larger than {most} MiB</source>
            <translation>größer als {most} MiB</translation>
        </message>
        <message id="record.number-too-large">
            <location filename="../../trainer/files/records.py" />
            <source>the number {number} is too large</source>
            <translation>die Zahl {number} ist zu groß</translation>
        </message>
        <message id="record.word-is-no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{word} is no number</source>
            <translation>{word} ist keine Zahl</translation>
        </message>
        <message id="record.a-list">
            <location filename="../../trainer/files/records.py" />
            <source>a list of {count}</source>
            <translation>eine Liste von {count}</translation>
        </message>
        <message id="record.an-object">
            <location filename="../../trainer/files/records.py" />
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message id="record.no-json-object">
            <location filename="../../trainer/files/records.py" />
            <source>it is not a JSON object</source>
            <translation>kein JSON-Objekt</translation>
        </message>
        <message id="record.it">
            <location filename="../../trainer/files/records.py" />
            <source>it</source>
            <translation>was dort steht</translation>
        </message>
        <message id="record.key-is-no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} has {key} where a whole number stands</source>
            <translation>{name} hat {key}, wo eine ganze Zahl steht</translation>
        </message>
        <message id="record.not-true-or-false">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, neither true nor false</source>
            <translation>{name} ist {value}, weder true noch false</translation>
        </message>
        <message id="record.no-whole-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a whole number</source>
            <translation>{name} ist {value}, keine ganze Zahl</translation>
        </message>
        <message id="record.no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a number</source>
            <translation>{name} ist {value}, keine Zahl</translation>
        </message>
        <message id="record.not-finite">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a finite number</source>
            <translation>{name} ist {value}, keine endliche Zahl</translation>
        </message>
        <message id="record.no-text">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a text</source>
            <translation>{name} ist {value}, kein Text</translation>
        </message>
        <message id="record.half-of-a-character">
            <location filename="../../trainer/files/records.py" />
            <source>it holds half of a character (a lone surrogate)</source>
            <translation>ein Zeichen ist nur halb da (ein einzelnes Surrogat)</translation>
        </message>
        <message id="record.nested-too-deeply">
            <location filename="../../trainer/files/records.py" />
            <source>it is nested too deeply</source>
            <translation>zu tief verschachtelt</translation>
        </message>
        <message id="record.no-json">
            <location filename="../../trainer/files/records.py" />
            <source>it is no JSON ({error})</source>
            <translation>kein JSON ({error})</translation>
        </message>
        <message id="record.not-utf-8">
            <location filename="../../trainer/files/records.py" />
            <source>it is not UTF-8</source>
            <translation>kein UTF-8</translation>
        </message>
        <message id="record.no-list">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a list</source>
            <translation>{name} ist {value}, keine Liste</translation>
        </message>
        <message id="record.not-so-many">
            <location filename="../../trainer/files/records.py" />
            <source>{name} holds {count} values, not {wanted}</source>
            <translation>{name} hat {count} Werte, nicht {wanted}</translation>
        </message>
        <message id="record.not-one-of">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not one of {known}</source>
            <translation>{name} ist {value}, nichts von {known}</translation>
        </message>
        <message id="record.out-of-range">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, out of its range</source>
            <translation>{name} ist {value}, außerhalb des Bereichs</translation>
        </message>
        <message id="record.not-above">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not above {least:g}</source>
            <translation>{name} ist {value}, nicht über {least:g}</translation>
        </message>
        <message id="any.another-format">
            <location filename="../../trainer/files/refusals.py" />
            <source>{path} is of format {version}; this version reads {known}.</source>
            <translation>{path} hat das Format {version}; diese Version liest {known}.</translation>
        </message>
        <message id="cli.a-tile-set">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a tile set</source>
            <translation>eines Kachelsatzes</translation>
        </message>
        <message id="cli.a-folder-of-embeddings">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a folder of embeddings</source>
            <translation>eines Einbettungsordners</translation>
        </message>
        <message id="cli.a-run">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a run</source>
            <translation>eines Laufs</translation>
        </message>
        <message id="cli.a-page">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a page of `export --web`</source>
            <translation>eine Seite von `export --web`</translation>
        </message>
        <message id="cli.a-classification">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a classification</source>
            <translation>eine Klassifikation</translation>
        </message>
        <message id="cli.changes">
            <location filename="../../trainer/files/result_folders.py" />
            <source>what `change` found</source>
            <translation>was `change` gefunden hat</translation>
        </message>
        <message id="cli.a-regression">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a map of values of `regress`</source>
            <translation>eine Karte von Werten von `regress`</translation>
        </message>
        <message id="any.out-is-file">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} is a file.</source>
            <translation>{out} ist eine Datei.</translation>
        </message>
        <message id="any.give-out-name-folder">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Give --out the name of a folder.</source>
            <translation>Geben Sie --out den Namen eines Ordners.</translation>
        </message>
        <message id="any.holds-another-kind">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} holds {other}, not {kind}.</source>
            <translation>{out} enthält Dateien {other}, nicht {kind}.</translation>
        </message>
        <message id="any.choose-another-out">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Choose another folder for --out.</source>
            <translation>Wählen Sie einen anderen Ordner für --out.</translation>
        </message>
        <message id="any.there-is-something-else">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} is there already and is not {kind}.</source>
            <translation>{out} gibt es schon und enthält nicht die Dateien {kind}.</translation>
        </message>
        <message id="any.file-of-that-name-is-there">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} has a file {name} already, which is not of {kind}.</source>
            <translation>{out} enthält schon eine Datei {name}, die nicht zu den Dateien {kind} gehört.</translation>
        </message>
        <message id="cli.part-of-result">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{option} {path} is a part of {what}, {parent}.</source>
            <translation>{option} {path} ist ein Teil {what}, {parent}.</translation>
        </message>
        <message id="cli.being-written">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{path} is being written by another command.</source>
            <translation>{path} wird gerade von einem anderen Befehl geschrieben.</translation>
        </message>
        <message id="cli.wait-or-choose-another">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Wait until it has ended, or choose another place.</source>
            <translation>Warten Sie, bis er zu Ende ist, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message id="record.no-tile-table">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table of tiles is {dtype} of shape {shape}</source>
            <translation>die Tabelle der Kacheln ist {dtype} der Form {shape}</translation>
        </message>
        <message id="record.tiles-of-no-source">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles of a source that the manifest does not name</source>
            <translation>die Tabelle hat Kacheln einer Quelle, die das Manifest nicht nennt</translation>
        </message>
        <message id="record.tiles-of-no-split">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles of no split</source>
            <translation>die Tabelle hat Kacheln, die zu keinem Teil gehören</translation>
        </message>
        <message id="record.tiles-too-far">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles that are infinitely far away</source>
            <translation>die Tabelle hat Kacheln, die unendlich weit weg sind</translation>
        </message>
        <message id="record.bands-not-equally-many">
            <location filename="../../trainer/files/tile_table.py" />
            <source>bands, mean and std are not equally many</source>
            <translation>bands, mean und std sind nicht gleich viele</translation>
        </message>
        <message id="record.no-pixel">
            <location filename="../../trainer/files/tile_table.py" />
            <source>pixel_x and pixel_y must not be 0</source>
            <translation>pixel_x und pixel_y dürfen nicht 0 sein</translation>
        </message>
        <message id="record.no-scaling">
            <location filename="../../trainer/files/tile_table.py" />
            <source>scaling[{place}] is not two different numbers</source>
            <translation>scaling[{place}] sind keine zwei verschiedenen Zahlen</translation>
        </message>
        <message id="environment.gdal-cannot-work">
            <location filename="../../trainer/gdal_library.py" />
            <source>GDAL cannot work on {path}: {reason}.</source>
            <translation>GDAL kann {path} nicht bearbeiten: {reason}.</translation>
        </message>
        <message id="environment.interpreter-has-no-gdal">
            <location filename="../../trainer/gdal_library.py" />
            <source>This interpreter has no GDAL ({error}).</source>
            <translation>Dieser Interpreter hat kein GDAL ({error}).</translation>
        </message>
        <message id="environment.install-gdal">
            <location filename="../../trainer/gdal_library.py" />
            <source>Install it, on Debian or Ubuntu with `apt-get install python3-gdal`, elsewhere with `pip install gdal-wheel` (Python 3.12 to 3.14), and run `make setup` again.</source>
            <translation>Installieren Sie es, unter Debian oder Ubuntu mit `apt-get install python3-gdal`, anderswo mit `pip install gdal-wheel` (Python 3.12 bis 3.14), und führen Sie `make setup` noch einmal aus.</translation>
        </message>
        <message id="geography.too-few-blocks">
            <location filename="../../trainer/geography/blocks.py" />
            <source>The points fill {blocks} blocks of {side:.3g} km: too few for {folds} folds.</source>
            <translation>Die Punkte füllen {blocks} Blöcke von {side:.3g} km: zu wenige für {folds} Teile.</translation>
        </message>
        <message id="geography.give-smaller-block">
            <location filename="../../trainer/geography/blocks.py" />
            <source>Give a smaller --block, fewer --folds, or points that are further apart.</source>
            <translation>Geben Sie ein kleineres --block, weniger --folds, oder weiter verstreute Punkte an.</translation>
        </message>
        <message id="geography.extent-goes-west">
            <location filename="../../trainer/geography/crs.py" />
            <source>The extent {extent} goes from east to west.</source>
            <translation>Die Ausdehnung {extent} geht von Ost nach West.</translation>
        </message>
        <message id="geography.give-min-x-first">
            <location filename="../../trainer/geography/crs.py" />
            <source>Give min x,min y,max x,max y; only degrees may go over 180.</source>
            <translation>Geben Sie kleinstes x,kleinstes y,größtes x,größtes y an; nur Grad dürfen über 180 hinausgehen.</translation>
        </message>
        <message id="geography.check-extent-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>Check the extent and its CRS (--extent-crs).</source>
            <translation>Prüfen Sie die Ausdehnung und ihr KBS (--extent-crs).</translation>
        </message>
        <message id="geography.extent-lies-outside-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>The extent {extent} lies outside its CRS.</source>
            <translation>Die Ausdehnung {extent} liegt außerhalb ihres KBS.</translation>
        </message>
        <message id="geography.no-way-from-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>There is no way from the CRS '{source}' to '{target}'.</source>
            <translation>Es gibt keinen Weg vom KBS „{source}“ zu „{target}“.</translation>
        </message>
        <message id="geography.crs-is-local">
            <location filename="../../trainer/geography/crs.py" />
            <source>One of them is a local one: assign one that PROJ can place on the Earth, such as EPSG:3857.</source>
            <translation>Eines davon ist ein lokales: Weisen Sie eines zu, das PROJ auf der Erde einordnen kann, etwa EPSG:3857.</translation>
        </message>
        <message id="geography.draw-longitude-latitude">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Draw it in longitude and latitude.</source>
            <translation>Zeichnen Sie es in Länge und Breite.</translation>
        </message>
        <message id="geography.no-polygon-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>There is no polygon in the GeoJSON.</source>
            <translation>Im GeoJSON ist kein Polygon.</translation>
        </message>
        <message id="geography.give-polygon-multipolygon">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Give a Polygon or a MultiPolygon.</source>
            <translation>Geben Sie ein Polygon oder ein MultiPolygon an.</translation>
        </message>
        <message id="geography.ring-too-short">
            <location filename="../../trainer/geography/polygons.py" />
            <source>A polygon needs rings of at least three points.</source>
            <translation>Ein Polygon braucht Ringe aus mindestens drei Punkten.</translation>
        </message>
        <message id="geography.cannot-read-vector-layer">
            <location filename="../../trainer/geography/polygons.py" />
            <source>{path} cannot be read as a vector layer.</source>
            <translation>{path} ist als Vektorlayer nicht lesbar.</translation>
        </message>
        <message id="geography.polygon-reaches-outside-crs">
            <location filename="../../trainer/geography/polygons.py" />
            <source>The polygon reaches outside of its CRS.</source>
            <translation>Das Polygon reicht über sein KBS hinaus.</translation>
        </message>
        <message id="geography.cannot-read-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>{path} cannot be read as GeoJSON: {error}.</source>
            <translation>{path} ist als GeoJSON nicht lesbar: {error}.</translation>
        </message>
        <message id="geography.geojson-broken">
            <location filename="../../trainer/geography/polygons.py" />
            <source>The GeoJSON is broken: {error}.</source>
            <translation>Das GeoJSON ist beschädigt: {error}.</translation>
        </message>
        <message id="geography.polygons-ring-broken">
            <location filename="../../trainer/geography/polygons.py" />
            <source>A polygon's ring is broken: {error}.</source>
            <translation>Der Ring eines Polygons ist beschädigt: {error}.</translation>
        </message>
        <message id="geography.reading-needs-gdal">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Reading {name} needs GDAL.</source>
            <translation>Um {name} zu lesen, braucht es GDAL.</translation>
        </message>
        <message id="geography.give-polygon-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Give the polygon as GeoJSON.</source>
            <translation>Geben Sie das Polygon als GeoJSON an.</translation>
        </message>
        <message id="geography.no-such-crs">
            <location filename="../../trainer/geography/positions.py" />
            <source>'{definition}' is not a coordinate reference system.</source>
            <translation>„{definition}“ ist kein Koordinatenbezugssystem.</translation>
        </message>
        <message id="geography.give-wkt-authority-code">
            <location filename="../../trainer/geography/positions.py" />
            <source>Give WKT or an authority code such as EPSG:3857.</source>
            <translation>Geben Sie WKT oder einen Code wie EPSG:3857 an.</translation>
        </message>
        <message id="geography.nothing-transforms-coordinates">
            <location filename="../../trainer/geography/positions.py" />
            <source>This interpreter has neither pyproj nor GDAL to transform coordinates.</source>
            <translation>Dieser Interpreter hat weder pyproj noch GDAL, um Koordinaten umzurechnen.</translation>
        </message>
        <message id="geography.ask-by-id-or-install-pyproj">
            <location filename="../../trainer/geography/positions.py" />
            <source>Ask by tile id, or install pyproj.</source>
            <translation>Fragen Sie nach einer Kachelnummer, oder installieren Sie pyproj.</translation>
        </message>
        <message id="geography.no-crs">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no CRS.</source>
            <translation>{path} hat kein KBS.</translation>
        </message>
        <message id="geography.give-layer-crs">
            <location filename="../../trainer/geography/regions.py" />
            <source>Give the layer its CRS.</source>
            <translation>Geben Sie dem Layer sein KBS.</translation>
        </message>
        <message id="geography.cannot-read-polygons">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} cannot be read as polygons: {reason}.</source>
            <translation>{path} ist nicht als Polygone lesbar: {reason}.</translation>
        </message>
        <message id="geography.give-polygon-file">
            <location filename="../../trainer/geography/regions.py" />
            <source>Give a GeoPackage, GeoJSON or Shapefile of polygons.</source>
            <translation>Geben Sie ein GeoPackage, GeoJSON oder Shapefile mit Polygonen an.</translation>
        </message>
        <message id="geography.no-polygon-with">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no polygon with {where}.</source>
            <translation>{path} hat kein Polygon mit {where}.</translation>
        </message>
        <message id="geography.no-polygon">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no polygon.</source>
            <translation>{path} hat kein Polygon.</translation>
        </message>
        <message id="geography.no-geometry">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has a geometry that is none: {reason}.</source>
            <translation>{path} hat eine Geometrie, die keine ist: {reason}.</translation>
        </message>
        <message id="geography.fix-geometries">
            <location filename="../../trainer/geography/regions.py" />
            <source>Mend it, in QGIS with Processing ▸ Fix geometries.</source>
            <translation>Berichtigen Sie sie, in QGIS mit Verarbeitung ▸ Geometrien reparieren.</translation>
        </message>
        <message id="geography.rows-of-several-crs">
            <location filename="../../trainer/geography/table_doubts.py" />
            <source>{path}: the column '{column}' names several coordinate systems: {codes}.</source>
            <translation>{path}: Die Spalte „{column}“ nennt mehrere Koordinatensysteme: {codes}.</translation>
        </message>
        <message id="geography.give-point-file">
            <location filename="../../trainer/geography/tables.py" />
            <source>Give a CSV file or a point layer (GeoPackage, GeoJSON, Shapefile, …).</source>
            <translation>Geben Sie eine CSV-Datei oder einen Punktlayer an (GeoPackage, GeoJSON, Shapefile, …).</translation>
        </message>
        <message id="geography.no-csv">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} is not a CSV in UTF-8 text: {reason}.</source>
            <translation>{path} ist keine CSV in UTF-8: {reason}.</translation>
        </message>
        <message id="geography.save-as-csv">
            <location filename="../../trainer/geography/tables.py" />
            <source>Save the table as CSV in UTF-8.</source>
            <translation>Speichern Sie die Tabelle als CSV in UTF-8.</translation>
        </message>
        <message id="geography.cannot-read-point-layer">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} cannot be read as a point layer: {reason}.</source>
            <translation>{path} ist als Punktlayer nicht lesbar: {reason}.</translation>
        </message>
        <message id="geography.no-whole-number">
            <location filename="../../trainer/geography/tables.py" />
            <source>'{text}' is no whole number</source>
            <translation>„{text}“ ist keine ganze Zahl</translation>
        </message>
        <message id="geography.empty-table">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} is empty: it has no columns.</source>
            <translation>{path} ist leer: Es hat keine Spalten.</translation>
        </message>
        <message id="geography.name-first-line">
            <location filename="../../trainer/geography/tables.py" />
            <source>Name them in its first line.</source>
            <translation>Benennen Sie sie in der ersten Zeile.</translation>
        </message>
        <message id="any.has-no-layer">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has no layer '{layer}'.</source>
            <translation>{path} hat keinen Layer „{layer}“.</translation>
        </message>
        <message id="any.it-has-only">
            <location filename="../../trainer/geography/tables.py" />
            <source>It has: {known}.</source>
            <translation>Es hat: {known}.</translation>
        </message>
        <message id="geography.layer-not-points">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path}: layer '{name}' is of {kind}, not of points.</source>
            <translation>{path}: Layer „{name}“ ist vom Typ {kind}, nicht aus Punkten.</translation>
        </message>
        <message id="geography.layer-without-crs">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} does not say its CRS.</source>
            <translation>{path} nennt sein KBS nicht.</translation>
        </message>
        <message id="geography.has-no-column">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has no column '{name}'.</source>
            <translation>{path} hat keine Spalte „{name}“.</translation>
        </message>
        <message id="geography.it-has">
            <location filename="../../trainer/geography/tables.py" />
            <source>It has: {header}.</source>
            <translation>Es hat: {header}.</translation>
        </message>
        <message id="geography.has-two-columns">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has two columns '{name}'.</source>
            <translation>{path} hat zwei Spalten „{name}“.</translation>
        </message>
        <message id="geography.rename-one">
            <location filename="../../trainer/geography/tables.py" />
            <source>Rename one of them.</source>
            <translation>Benennen Sie eine davon um.</translation>
        </message>
        <message id="any.no-file">
            <location filename="../../trainer/geography/tables.py" />
            <source>There is no file {path}.</source>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message id="any.none">
            <location filename="../../trainer/geography/tables.py" />
            <source>none</source>
            <translation>nichts</translation>
        </message>
        <message id="geolocation.columns-of-gpkg">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>{name}: a layer with its style has all columns.</source>
            <translation>{name}: Ein Layer mit seinem Stil hat alle Spalten.</translation>
        </message>
        <message id="geolocation.columns-of-csv">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>Write a .csv or .geojson, or leave --columns out.</source>
            <translation>Schreiben Sie eine .csv oder .geojson, oder lassen Sie --columns weg.</translation>
        </message>
        <message id="any.use-gpkg-geojson-csv">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>Use .gpkg, .geojson or .csv.</source>
            <translation>Verwenden Sie .gpkg, .geojson oder .csv.</translation>
        </message>
        <message id="geolocation.no-such-column">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>--columns: '{column}' is no column, or named twice.</source>
            <translation>--columns: „{column}“ ist keine Spalte oder zweimal genannt.</translation>
        </message>
        <message id="geolocation.locating-places">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>Locating {places:,} places</source>
            <translation>{places:,} Orte werden verortet</translation>
        </message>
        <message id="geolocation.pictures-of-other-bands">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>The run looks at {wanted} bands; these pictures have {bands}.</source>
            <translation>Der Lauf sieht {wanted} Bänder; diese Bilder haben {bands}.</translation>
        </message>
        <message id="geolocation.give-pictures-of-training">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>Give pictures of the kind that it was trained on.</source>
            <translation>Geben Sie Bilder der Art an, aus denen er gelernt hat.</translation>
        </message>
        <message id="geolocation.no-cell-has-places">
            <location filename="../../trainer/geolocation/cells/adaptive.py" />
            <source>No S2 cell of level {level} has {least:,} training places; the fullest has {most:,}.</source>
            <translation>Keine S2-Zelle der Stufe {level} hat {least:,} Trainingsorte; die vollste hat {most:,}.</translation>
        </message>
        <message id="geolocation.use-smaller-drop-below">
            <location filename="../../trainer/geolocation/cells/adaptive.py" />
            <source>Use a smaller --drop-below or --min-level, or more places.</source>
            <translation>Verwenden Sie ein kleineres --drop-below oder --min-level, oder mehr Orte.</translation>
        </message>
        <message id="geolocation.train-again-version">
            <location filename="../../trainer/geolocation/cells/geocells.py" />
            <source>Train again with this version.</source>
            <translation>Lernen Sie mit dieser Version erneut.</translation>
        </message>
        <message id="record.no-parent">
            <location filename="../../trainer/geolocation/cells/geocells.py" />
            <source>the parent of cell {cell} is {parent}</source>
            <translation>die Zelle über Zelle {cell} ist {parent}</translation>
        </message>
        <message id="geolocation.give-projected-crs-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Give a projected CRS with --crs, such as EPSG:3035.</source>
            <translation>Geben Sie mit --crs ein projiziertes KBS an, etwa EPSG:3035.</translation>
        </message>
        <message id="geolocation.no-cell-has-training-place">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>No cell has a training place in it.</source>
            <translation>In keiner Zelle liegt ein Lernort.</translation>
        </message>
        <message id="geolocation.check-region-positions-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Check the region and the positions' CRS.</source>
            <translation>Prüfen Sie die Region und das KBS der Orte.</translation>
        </message>
        <message id="geolocation.square-cells-need-projected-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Square cells need a projected CRS; this one counts in degrees.</source>
            <translation>Quadratische Zellen brauchen ein projiziertes KBS; dieses zählt in Grad.</translation>
        </message>
        <message id="geolocation.too-many-cells">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>That would be {count:,} cells.</source>
            <translation>Das wären {count:,} Zellen.</translation>
        </message>
        <message id="geolocation.use-larger-cell-size">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Use a larger --cell-size (at most {most:,}).</source>
            <translation>Verwenden Sie eine größere --cell-size (höchstens {most:,}).</translation>
        </message>
        <message id="geolocation.has-no-place-split">
            <location filename="../../trainer/geolocation/evaluation/scoring.py" />
            <source>{source} has no place in the {split} split.</source>
            <translation>{source} hat keinen Ort im Teil {split}.</translation>
        </message>
        <message id="geolocation.use-split-validation-another-set">
            <location filename="../../trainer/geolocation/evaluation/scoring.py" />
            <source>Use --split validation, or another set.</source>
            <translation>Verwenden Sie --split validation, oder einen anderen Satz.</translation>
        </message>
        <message id="geolocation.no-way-decode">
            <location filename="../../trainer/geolocation/heads/decoding.py" />
            <source>'{how}' is no way to decode.</source>
            <translation>„{how}“ ist keine Art zu decodieren.</translation>
        </message>
        <message id="geolocation.all-training-places-lie">
            <location filename="../../trainer/geolocation/heads/grid_head.py" />
            <source>All training places lie in one cell.</source>
            <translation>Alle Trainingsorte liegen in einer Zelle.</translation>
        </message>
        <message id="geolocation.use-smaller-cell-size">
            <location filename="../../trainer/geolocation/heads/grid_head.py" />
            <source>Use a smaller --cell-size or more --cells.</source>
            <translation>Verwenden Sie eine kleinere --cell-size oder mehr --cells.</translation>
        </message>
        <message id="geolocation.head-without-cells">
            <location filename="../../trainer/geolocation/heads/head_protocol.py" />
            <source>The run's head needs cells, and there are none.</source>
            <translation>Der Kopf des Laufs braucht Zellen, und es gibt keine.</translation>
        </message>
        <message id="geolocation.copy-whole-run">
            <location filename="../../trainer/geolocation/heads/head_protocol.py" />
            <source>Copy the whole run folder.</source>
            <translation>Kopieren Sie den ganzen Ordner des Laufs.</translation>
        </message>
        <message id="geolocation.no-head">
            <location filename="../../trainer/geolocation/heads/registry.py" />
            <source>'{name}' is no head.</source>
            <translation>„{name}“ ist kein Kopf.</translation>
        </message>
        <message id="geolocation.use-another-head">
            <location filename="../../trainer/geolocation/heads/regression_head.py" />
            <source>Use another --crs, or --head regression3d, which needs none.</source>
            <translation>Verwenden Sie ein anderes --crs, oder --head regression3d, das keines braucht.</translation>
        </message>
        <message id="geolocation.training-place-lies-outside">
            <location filename="../../trainer/geolocation/heads/regression_head.py" />
            <source>A training place lies outside the projected CRS.</source>
            <translation>Ein Lernort liegt außerhalb des projizierten KBS.</translation>
        </message>
        <message id="geolocation.no-fusion">
            <location filename="../../trainer/geolocation/network/layers.py" />
            <source>'{kind}' is no fusion.</source>
            <translation>„{kind}“ ist keine Fusion.</translation>
        </message>
        <message id="geolocation.views-missing">
            <location filename="../../trainer/geolocation/network/layers.py" />
            <source>Concatenation needs exactly {views} views of each place; one has {found} of up to {most}.</source>
            <translation>Das Aneinanderhängen braucht genau {views} Ansichten von jedem Ort; einer hat {found} von bis zu {most}.</translation>
        </message>
        <message id="geolocation.radius-not-calibrated">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>The run has no calibrated radius for --decode {how}: that of its own decoder is used.</source>
            <translation>Der Lauf hat keinen kalibrierten Radius für --decode {how}: Der seines eigenen Decoders wird verwendet.</translation>
        </message>
        <message id="geolocation.train-with-decode">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>Train with --decode {how} to have one.</source>
            <translation>Lernen Sie mit --decode {how}, um einen zu haben.</translation>
        </message>
        <message id="geolocation.head-of-another-run">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>{path} is not of this run.</source>
            <translation>{path} gehört nicht zu diesem Lauf.</translation>
        </message>
        <message id="geolocation.onnx-without-head">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>{path} is an encoder alone: it says no positions.</source>
            <translation>{path} ist ein Encoder allein: Er sagt keine Positionen.</translation>
        </message>
        <message id="geolocation.export-run-of-geolocate">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export a run of `geolocate train`.</source>
            <translation>Exportieren Sie einen Lauf von `geolocate train`.</translation>
        </message>
        <message id="geolocation.onnx-not-refined">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made without votes of the nearest training places.</source>
            <translation>Die Datei wurde ohne Stimmen der nächsten Trainingsorte gemacht.</translation>
        </message>
        <message id="geolocation.export-with-refine">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export with --refine to have them; --no-refine says no more of it.</source>
            <translation>Exportieren Sie mit --refine, um sie zu haben; mit --no-refine wird nichts mehr davon gesagt.</translation>
        </message>
        <message id="geolocation.onnx-refined">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made with votes of the nearest training places.</source>
            <translation>Die Datei wurde mit Stimmen der nächsten Trainingsorte gemacht.</translation>
        </message>
        <message id="geolocation.export-without-refine">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export again without --refine, or leave --no-refine out.</source>
            <translation>Exportieren Sie erneut ohne --refine, oder lassen Sie --no-refine weg.</translation>
        </message>
        <message id="geolocation.onnx-decodes-otherwise">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made with --decode {made}; {how} cannot be asked of it.</source>
            <translation>Die Datei wurde mit --decode {made} gemacht; {how} kann von ihr nicht verlangt werden.</translation>
        </message>
        <message id="geolocation.export-with-decode">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export again with --decode {how}.</source>
            <translation>Exportieren Sie erneut mit --decode {how}.</translation>
        </message>
        <message id="geolocation.onnx-one-picture">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>{source} has up to {views} pictures of a place; an ONNX file looks at one.</source>
            <translation>{source} hat bis zu {views} Bilder eines Ortes; eine ONNX-Datei sieht eines an.</translation>
        </message>
        <message id="geolocation.use-the-run-itself">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Use the run itself, or give one picture of each place.</source>
            <translation>Verwenden Sie den Lauf selbst, oder geben Sie von jedem Ort ein Bild an.</translation>
        </message>
        <message id="geolocation.no-augmentation">
            <location filename="../../trainer/geolocation/network/picture_views.py" />
            <source>'{augmentation}' is no augmentation.</source>
            <translation>„{augmentation}“ ist keine Augmentierung.</translation>
        </message>
        <message id="geolocation.copy-run-or-train-again">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>Copy the whole run folder, or train again.</source>
            <translation>Kopieren Sie den ganzen Ordner des Laufs, oder lernen Sie erneut.</translation>
        </message>
        <message id="geolocation.head">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>head</source>
            <translation>Kopf</translation>
        </message>
        <message id="geolocation.not-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{cells} is not of this run.</source>
            <translation>{cells} gehört nicht zu diesem Lauf.</translation>
        </message>
        <message id="geolocation.not-finished-geolocation-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{run} is not a finished geolocation run: it has no {name}.</source>
            <translation>{run} ist kein abgeschlossener Lauf zur Verortung: {name} fehlt.</translation>
        </message>
        <message id="geolocation.make-a-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>Make one with `python -m trainer geolocate train DATA --out RUN`.</source>
            <translation>Erstellen Sie einen mit `python -m trainer geolocate train DATEN --out LAUF`.</translation>
        </message>
        <message id="any.lacks-value">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{path} lacks a value: {error}.</source>
            <translation>{path} fehlt ein Wert: {error}.</translation>
        </message>
        <message id="geolocation.damaged">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{path} is damaged: {error}.</source>
            <translation>{path} ist beschädigt: {error}.</translation>
        </message>
        <message id="geolocation.example-of-shares">
            <location filename="../../trainer/geolocation/options.py" />
            <source>For example 0.8 0.1 0.1.</source>
            <translation>Zum Beispiel 0.8 0.1 0.1.</translation>
        </message>
        <message id="geolocation.clipped-centroids-need-land">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Clipped centroids need land.</source>
            <translation>Zugeschnittene Zentroide brauchen Landflächen.</translation>
        </message>
        <message id="geolocation.give-land-region">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Give --land or --region.</source>
            <translation>Geben Sie --land oder --region an.</translation>
        </message>
        <message id="geolocation.bad-levels">
            <location filename="../../trainer/geolocation/options.py" />
            <source>The levels {min_level} to {max_level} cannot be.</source>
            <translation>Die Stufen {min_level} bis {max_level} kann es nicht geben.</translation>
        </message>
        <message id="geolocation.give-max-level-not-below">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Give a --max-level that is not below --min-level.</source>
            <translation>Geben Sie ein --max-level an, das nicht unter --min-level liegt.</translation>
        </message>
        <message id="geolocation.shares-do-not-sum">
            <location filename="../../trainer/geolocation/options.py" />
            <source>The shares {shares} of the splits must sum to one.</source>
            <translation>Die Anteile {shares} müssen zusammen eins ergeben.</translation>
        </message>
        <message id="geolocation.in-clusters-left-out">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>pictures in clusters {wanted}</source>
            <translation>Bilder in den Clustern {wanted}</translation>
        </message>
        <message id="geolocation.in-no-cluster">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>pictures that the clusters do not know</source>
            <translation>Bilder, die die Cluster nicht kennen</translation>
        </message>
        <message id="geolocation.leave-out-needs-both">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>--leave-out and --clusters belong together.</source>
            <translation>--leave-out und --clusters gehören zusammen.</translation>
        </message>
        <message id="geolocation.example-leave-out">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>For example --clusters EMB --leave-out 3,Indoors.</source>
            <translation>Zum Beispiel --clusters EMB --leave-out 3,Innenräume.</translation>
        </message>
        <message id="geolocation.clusters-of-others">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>{folder} holds embeddings of other pictures than {source}.</source>
            <translation>{folder} enthält Einbettungen anderer Bilder als {source}.</translation>
        </message>
        <message id="geolocation.embed-these-pictures">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>Embed and cluster these pictures, with a layer of tiles.</source>
            <translation>Betten Sie diese Bilder mit einem Layer der Kacheln ein, und clustern Sie sie.</translation>
        </message>
        <message id="geolocation.all-in-clusters">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>All pictures of {source} are left out.</source>
            <translation>Alle Bilder von {source} werden ausgelassen.</translation>
        </message>
        <message id="geolocation.leave-out-fewer">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>Leave out fewer clusters.</source>
            <translation>Lassen Sie weniger Cluster aus.</translation>
        </message>
        <message id="geolocation.no-such-cluster">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>{folder} has no cluster '{word}', or several of that name.</source>
            <translation>{folder} hat keinen Cluster „{word}“, oder mehrere dieses Namens.</translation>
        </message>
        <message id="geolocation.no-place-training-split">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>No place of {source} is in the training split.</source>
            <translation>Kein Ort von {source} ist im Lernteil.</translation>
        </message>
        <message id="geolocation.give-more-places">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>Give more places, a larger --fraction, or other --shares.</source>
            <translation>Geben Sie mehr Orte, eine größere --fraction oder andere --shares an.</translation>
        </message>
        <message id="geolocation.without-position">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>without a position</source>
            <translation>ohne Lage</translation>
        </message>
        <message id="geolocation.at-0-0">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>at 0, 0, which cameras write when they have no fix</source>
            <translation>bei 0, 0, was Kameras ohne Empfang schreiben</translation>
        </message>
        <message id="geolocation.problems-and-more">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>{shown} and {more:,} more</source>
            <translation>{shown} und {more:,} weitere</translation>
        </message>
        <message id="geolocation.left-out">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message id="geolocation.kept">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message id="geolocation.problems">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>{count:,} {kind} ({told}): {shown}.</source>
            <translation>{count:,} {kind} ({told}): {shown}.</translation>
        </message>
        <message id="geolocation.position-in-two-splits">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>places at a position that another split has too</source>
            <translation>Orte an einer Stelle, die auch ein anderer Teil hat</translation>
        </message>
        <message id="geolocation.position-out-range">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>position out of range</source>
            <translation>Lage außerhalb des Bereichs</translation>
        </message>
        <message id="geolocation.odd-photos">
            <location filename="../../trainer/geolocation/places/photo_files.py" />
            <source>photos with something odd in their EXIF</source>
            <translation>Fotos mit Auffälligem in ihren EXIF-Daten</translation>
        </message>
        <message id="geolocation.reading-pictures">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Reading {pictures:,} pictures</source>
            <translation>{pictures:,} Bilder werden gelesen</translation>
        </message>
        <message id="geolocation.unreadable-pictures">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>pictures that cannot be read</source>
            <translation>nicht lesbare Bilder</translation>
        </message>
        <message id="geolocation.no-picture-readable">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>No picture of {source} can be read.</source>
            <translation>Kein Bild von {source} ist lesbar.</translation>
        </message>
        <message id="geolocation.check-files">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Check the files.</source>
            <translation>Prüfen Sie die Dateien.</translation>
        </message>
        <message id="geolocation.tiles-of-another-size">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>The tiles have {native_side} px; the model looks at {size} px.</source>
            <translation>Die Kacheln haben {native_side} px; das Modell sieht {size} px.</translation>
        </message>
        <message id="geolocation.make-tiles-of-size">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Make a tile set with --size {size}.</source>
            <translation>Erstellen Sie einen Kachelsatz mit --size {size}.</translation>
        </message>
        <message id="geolocation.heif-photos">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>photos of the kind HEIC, which need {package}</source>
            <translation>Fotos im Format HEIC, die {package} brauchen</translation>
        </message>
        <message id="geolocation.rows-of-one-crs">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Make a table of each, or write all positions in degrees.</source>
            <translation>Machen Sie aus jedem eine Tabelle, oder schreiben Sie alle Positionen in Grad.</translation>
        </message>
        <message id="geolocation.give-places">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Give a CSV, a folder of photos, a point layer or a tile set.</source>
            <translation>Geben Sie eine CSV, einen Ordner mit Fotos, einen Punktlayer oder einen Kachelsatz an.</translation>
        </message>
        <message id="geolocation.perhaps-exchanged">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>far from the others, and among them if longitude and latitude were exchanged</source>
            <translation>fern von den anderen, mit vertauschter Länge und Breite aber unter ihnen</translation>
        </message>
        <message id="geolocation.name-columns-first-line">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Name the columns in its first line.</source>
            <translation>Benennen Sie die Spalten in der ersten Zeile.</translation>
        </message>
        <message id="geolocation.degrees-beside-projection">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>table of degrees beside the code of a projection</source>
            <translation>Tabelle mit Grad neben dem Code einer Projektion</translation>
        </message>
        <message id="geolocation.no-path-field">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has no attribute '{field}' that names a picture; it has {header}.</source>
            <translation>{path} hat kein Attribut „{field}“, das ein Bild nennt; es hat {header}.</translation>
        </message>
        <message id="geolocation.name-path-field">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Name it with --path-field.</source>
            <translation>Nennen Sie es mit --path-field.</translation>
        </message>
        <message id="geolocation.without-id">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>without an id</source>
            <translation>ohne Nummer</translation>
        </message>
        <message id="geolocation.no-coordinate-columns">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has the columns {header}; it needs latitude, longitude, and id or file.</source>
            <translation>{path} hat die Spalten {header}; es braucht latitude, longitude und id oder file.</translation>
        </message>
        <message id="geolocation.no-id-column">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has the columns {header}; it needs id or file.</source>
            <translation>{path} hat die Spalten {header}; es braucht id oder file.</translation>
        </message>
        <message id="geolocation.pictures-named-twice">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>pictures named twice</source>
            <translation>zweimal genannte Bilder</translation>
        </message>
        <message id="geolocation.without-picture">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>without a picture</source>
            <translation>ohne Bild</translation>
        </message>
        <message id="geolocation.split-none">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>with a split that is none of {splits}</source>
            <translation>mit einem Teil, der keiner von {splits} ist</translation>
        </message>
        <message id="geolocation.bad-weights">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>with a weight that is no number (1 is used)</source>
            <translation>mit einem Gewicht, das keine Zahl ist (1 gilt)</translation>
        </message>
        <message id="geolocation.ids-at-two-positions">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>ids that occur twice with different positions</source>
            <translation>Nummern, die zweimal mit verschiedener Lage vorkommen</translation>
        </message>
        <message id="geolocation.places-two-splits">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>places in two splits</source>
            <translation>Orte in zwei Teilen</translation>
        </message>
        <message id="geolocation.no-such-source">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>There is no {source}.</source>
            <translation>{source} gibt es nicht.</translation>
        </message>
        <message id="geolocation.no-usable-place">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} has no place that can be used: {kinds}.</source>
            <translation>{source} hat keinen brauchbaren Ort: {kinds}.</translation>
        </message>
        <message id="geolocation.what-a-source-is">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give a CSV with id, latitude, longitude beside its images, photos with EXIF positions, a point layer with a path field, or a tile set.</source>
            <translation>Geben Sie eine CSV mit id, latitude, longitude neben ihren Bildern an, Fotos mit EXIF-Positionen, einen Punktlayer mit einem Pfadfeld, oder einen Kachelsatz.</translation>
        </message>
        <message id="geolocation.several-tables">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} holds {count} tables: {names}.</source>
            <translation>{source} enthält {count} Tabellen: {names}.</translation>
        </message>
        <message id="geolocation.give-one-table">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give the one that is meant.</source>
            <translation>Geben Sie die an, die gemeint ist.</translation>
        </message>
        <message id="geolocation.views-far-apart">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>folders whose photos lie far apart, taken for one place</source>
            <translation>Ordner, deren Fotos weit auseinanderliegen und die als ein einziger Ort gelten</translation>
        </message>
        <message id="geolocation.tiles-of-unwanted-size">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>The tiles have {native_side} px, and {side} px are wanted.</source>
            <translation>Die Kacheln haben {native_side} px, gebraucht werden {side} px.</translation>
        </message>
        <message id="geolocation.make-tiles-of-training">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Make a tile set with the tile size that the model was trained on.</source>
            <translation>Erstellen Sie einen Kachelsatz mit der Kachelgröße, mit der das Modell gelernt hat.</translation>
        </message>
        <message id="geolocation.pictures-lie-deeper">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} has no pictures in places that are known; they lie in {folders}.</source>
            <translation>{source} hat keine Bilder an Stellen, die bekannt sind; sie liegen in {folders}.</translation>
        </message>
        <message id="geolocation.give-one-folder">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give one of these folders.</source>
            <translation>Geben Sie einen dieser Ordner an.</translation>
        </message>
        <message id="geolocation.exif-unsure">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>photos whose position is not sure, and not used</source>
            <translation>Fotos, deren Lage nicht sicher ist und nicht verwendet wird</translation>
        </message>
        <message id="geolocation.other-datum">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>photos whose position is in another datum, taken for WGS 84</source>
            <translation>Fotos, deren Lage in einem anderen Datum angegeben ist und als WGS 84 genommen wird</translation>
        </message>
        <message id="geolocation.no-curves">
            <location filename="../../trainer/geolocation/training/curves.py" />
            <source>matplotlib is not installed: what was learned is not drawn.</source>
            <translation>matplotlib ist nicht installiert: Was gelernt wurde, wird nicht gezeichnet.</translation>
        </message>
        <message id="geolocation.choosing-cells">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Choosing cells from the training places</source>
            <translation>Zellen werden aus den Trainingsorten gewählt</translation>
        </message>
        <message id="geolocation.choosing-decoders">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Choosing decoders and their radius on {places:,} held-out places</source>
            <translation>Decoder und ihr Radius werden auf {places:,} zurückgehaltenen Orten gewählt</translation>
        </message>
        <message id="geolocation.run-began-otherwise">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with other settings.</source>
            <translation>Der Lauf {run} begann mit anderen Einstellungen.</translation>
        </message>
        <message id="geolocation.no-validation-split">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>There is no validation split: the decoder and the radius are not fitted to these places.</source>
            <translation>Es gibt keinen Validierungsteil: Decoder und Radius sind nicht an diese Orte angepasst.</translation>
        </message>
        <message id="geolocation.deal-splits-again">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Deal one with --shares 0.8 0.1 0.1 --split-again.</source>
            <translation>Teilen Sie einen ab mit --shares 0.8 0.1 0.1 --split-again.</translation>
        </message>
        <message id="geolocation.run-began-elsewhere">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with other places or another split of them.</source>
            <translation>Der Lauf {run} begann mit anderen Orten oder einer anderen Aufteilung von ihnen.</translation>
        </message>
        <message id="geolocation.resume-with-same-data">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Resume with the data and options that it began with, or begin again in another folder.</source>
            <translation>Setzen Sie mit den Daten und Optionen fort, mit denen er begann, oder beginnen Sie in einem anderen Ordner von vorn.</translation>
        </message>
        <message id="geolocation.cross-fitting">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Cross-fit {number} of {folds}: a head without {without:,} of the places</source>
            <translation>Kreuzanpassung {number} von {folds}: ein Kopf ohne {without:,} der Orte</translation>
        </message>
        <message id="geolocation.begin-again-elsewhere">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Begin again elsewhere.</source>
            <translation>Beginnen Sie anderswo von vorn.</translation>
        </message>
        <message id="geolocation.run-began-with-encoder">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with another encoder than {encoder} holds now.</source>
            <translation>Der Lauf {run} begann mit einem anderen Encoder, als {encoder} jetzt enthält.</translation>
        </message>
        <message id="geolocation.phase-one">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase one: the head alone, {places:,} places</source>
            <translation>Phase eins: der Kopf allein, {places:,} Orte</translation>
        </message>
        <message id="geolocation.phase-two">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase two: all layers</source>
            <translation>Phase zwei: alle Schichten</translation>
        </message>
        <message id="geolocation.km">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>{error_km:,.4g} km</source>
            <translation>{error_km:,.4g} km</translation>
        </message>
        <message id="geolocation.no-longer-finite">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>no longer finite</source>
            <translation>nicht mehr endlich</translation>
        </message>
        <message id="geolocation.phase-two-is-worse">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase two did not lower the validation error ({after}; after phase one {error_km:,.4g} km): the weights of phase one are kept.</source>
            <translation>Phase zwei hat den Validierungsfehler nicht gesenkt ({after}; nach Phase eins {error_km:,.4g} km): Die Gewichte von Phase eins bleiben.</translation>
        </message>
        <message id="geolocation.try-lower-fine-rate">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Try a lower --fine-rate or more --epochs, or leave --epochs out.</source>
            <translation>Versuchen Sie eine kleinere --fine-rate oder mehr --epochs, oder lassen Sie --epochs weg.</translation>
        </message>
        <message id="geolocation.looking-at-pictures">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Looking at {pictures:,} pictures</source>
            <translation>{pictures:,} Bilder werden angesehen</translation>
        </message>
        <message id="geolocation.looking-at-changed-pictures">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Looking at changed training pictures</source>
            <translation>Veränderte Trainingsbilder werden angesehen</translation>
        </message>
        <message id="geolocation.encoder-of-other-bands">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>The encoder wants {channels} bands; the pictures have {bands}.</source>
            <translation>Der Encoder braucht {channels} Bänder; die Bilder haben {bands}.</translation>
        </message>
        <message id="geolocation.use-encoder-same-bands">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Use an encoder of the same bands.</source>
            <translation>Verwenden Sie einen Encoder mit denselben Bändern.</translation>
        </message>
        <message id="imagery.has-no-band">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path} has no band {band}.</source>
            <translation>{path} hat kein Band {band}.</translation>
        </message>
        <message id="imagery.it-has">
            <location filename="../../trainer/imagery/bands.py" />
            <source>It has {count}: {known}.</source>
            <translation>Es hat {count}: {known}.</translation>
        </message>
        <message id="imagery.make-amplitudes-first">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Make amplitudes of them first.</source>
            <translation>Machen Sie zuerst Amplituden daraus.</translation>
        </message>
        <message id="imagery.alpha-holds-many-values">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path}: band {number} is tagged as alpha and holds many values: it is read as a band like the others.</source>
            <translation>{path}: Band {number} ist als Alphaband gekennzeichnet und enthält viele Werte: Es wird als Band wie die anderen gelesen.</translation>
        </message>
        <message id="imagery.choose-bands-if-not-wanted">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Choose bands with --bands if it is not wanted.</source>
            <translation>Wählen Sie Bänder mit --bands, wenn das nicht gewollt ist.</translation>
        </message>
        <message id="imagery.mask-is-used">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path}: band {band} cannot be both a mask and used.</source>
            <translation>{path}: Kanal {band} kann nicht Maske sein und zugleich verwendet werden.</translation>
        </message>
        <message id="imagery.leave-mask-out">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Leave it out of --bands, or leave --mask-band out.</source>
            <translation>Lassen Sie ihn aus --bands weg, oder lassen Sie --mask-band weg.</translation>
        </message>
        <message id="imagery.name-a-layer">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Name one of its layers as the source, such as {layer}</source>
            <translation>Nennen Sie einen seiner Layer als Quelle, etwa {layer}</translation>
        </message>
        <message id="imagery.give-raster-bands">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Give a raster with bands.</source>
            <translation>Geben Sie ein Raster mit Bändern an.</translation>
        </message>
        <message id="imagery.holds-no-bands">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} holds no bands of its own.</source>
            <translation>{path} enthält keine eigenen Bänder.</translation>
        </message>
        <message id="imagery.claims-more-than-it-holds">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} claims to be {width} × {height} pixels, which it cannot hold.</source>
            <translation>{path} gibt vor, {width} × {height} Pixel zu haben, die es nicht enthalten kann.</translation>
        </message>
        <message id="imagery.bad-georeference">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} has a georeference that cannot be: its corner is {origin_x:g}, {origin_y:g} and a pixel {pixel_x:g} × {pixel_y:g}.</source>
            <translation>{path} hat eine Georeferenz, die es nicht geben kann: Die Ecke ist {origin_x:g}, {origin_y:g} und ein Pixel {pixel_x:g} × {pixel_y:g}.</translation>
        </message>
        <message id="imagery.mend-georeference">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Mend it (gdal_edit.py -a_ullr … FILE), or take it away (gdal_edit.py -unsetgt FILE).</source>
            <translation>Verbessern Sie sie (gdal_edit.py -a_ullr … DATEI), oder nehmen Sie sie weg (gdal_edit.py -unsetgt DATEI).</translation>
        </message>
        <message id="imagery.not-a-raster">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} is not a raster that GDAL can read: {reason}.</source>
            <translation>{path} ist kein Raster, das GDAL lesen kann: {reason}.</translation>
        </message>
        <message id="imagery.check-file">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Check that the file is whole and is imagery (gdalinfo FILE tells).</source>
            <translation>Prüfen Sie, ob die Datei vollständig und ein Bild ist (gdalinfo DATEI sagt es).</translation>
        </message>
        <message id="imagery.exif-damaged">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its EXIF is damaged</source>
            <translation>die EXIF-Daten sind beschädigt</translation>
        </message>
        <message id="imagery.exif-position-damaged">
            <location filename="../../trainer/imagery/exif.py" />
            <source>the part with its position is damaged</source>
            <translation>der Teil mit der Lage ist beschädigt</translation>
        </message>
        <message id="imagery.exif-n-or-s">
            <location filename="../../trainer/imagery/exif.py" />
            <source>N or S</source>
            <translation>N oder S</translation>
        </message>
        <message id="imagery.exif-e-or-w">
            <location filename="../../trainer/imagery/exif.py" />
            <source>E or W</source>
            <translation>E oder W</translation>
        </message>
        <message id="imagery.exif-no-degrees">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its position is not in degrees, minutes and seconds, or is out of range</source>
            <translation>die Lage ist nicht in Grad, Minuten und Sekunden angegeben, oder außerhalb des Bereichs</translation>
        </message>
        <message id="imagery.exif-half-position">
            <location filename="../../trainer/imagery/exif.py" />
            <source>it has a latitude or a longitude, not both</source>
            <translation>es gibt eine Breite oder eine Länge, nicht beides</translation>
        </message>
        <message id="imagery.exif-no-fix">
            <location filename="../../trainer/imagery/exif.py" />
            <source>it is at 0, 0, which cameras write when they have no fix</source>
            <translation>die Lage ist bei 0, 0, was Kameras ohne Empfang schreiben</translation>
        </message>
        <message id="imagery.exif-no-half">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its reference is '{word}' where {wanted} must be</source>
            <translation>die Himmelsrichtung ist „{word}“, wo {wanted} stehen muss</translation>
        </message>
        <message id="imagery.exif-two-signs">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its position is negative, and N or E too</source>
            <translation>die Lage ist negativ, und dazu N oder E</translation>
        </message>
        <message id="imagery.folder-otherwise">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>If that is not meant: --folder-as mosaic takes each file for itself, --folder-as pictures takes them as pictures without a place.</source>
            <translation>Wenn das nicht gemeint ist: --folder-as mosaic nimmt jede Datei für sich, --folder-as pictures nimmt sie als Bilder ohne Lage.</translation>
        </message>
        <message id="imagery.folder-pictures-takes-all">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>--folder-as pictures takes all as pictures without a place.</source>
            <translation>--folder-as pictures nimmt alle als Bilder ohne Lage.</translation>
        </message>
        <message id="imagery.positions-unused">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder}: {count:,} of {all:,} files say where they are ({names}); like the others, they are taken as pictures without a place.</source>
            <translation>{folder}: {count:,} von {all:,} Dateien sagen, wo sie liegen ({names}); wie die anderen werden sie als Bilder ohne Lage genommen.</translation>
        </message>
        <message id="imagery.folder-mosaic-takes-placed">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>--folder-as mosaic takes those alone, where they are.</source>
            <translation>--folder-as mosaic nimmt nur diese, dort, wo sie liegen.</translation>
        </message>
        <message id="imagery.folder-mostly-mosaic">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as a mosaic of {count:,} rasters that say where they are; {others:,} files that do not are left out: {names}.</source>
            <translation>{folder} wird als Mosaik aus {count:,} Rastern genommen, die sagen, wo sie liegen; {others:,} Dateien, die es nicht tun, werden weggelassen: {names}.</translation>
        </message>
        <message id="imagery.holds-no-placed">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>No file in {folder} says where it is.</source>
            <translation>Keine Datei in {folder} sagt, wo sie liegt.</translation>
        </message>
        <message id="imagery.give-world-files">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Give GeoTIFFs or world files, or leave --folder-as out.</source>
            <translation>Geben Sie GeoTIFFs oder World-Dateien an, oder lassen Sie --folder-as weg.</translation>
        </message>
        <message id="imagery.bands-of-several-sizes">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds the bands of a scene in pixels of several sizes ({listed}).</source>
            <translation>{folder} enthält die Bänder einer Szene in mehreren Pixelgrößen ({listed}).</translation>
        </message>
        <message id="imagery.name-bands-of-one-size">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Name those of one size with --stack, or resample the others onto them first (gdalwarp -tr …).</source>
            <translation>Nennen Sie mit --stack die einer Größe, oder rechnen Sie die anderen zuerst auf sie um (gdalwarp -tr …).</translation>
        </message>
        <message id="imagery.folder-taken-as-bands">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as {scenes:,} scene(s) of {bands} bands ({names}): files of one band on the same ground, named alike but for the band.</source>
            <translation>{folder} wird als {scenes:,} Szene(n) mit {bands} Bändern genommen ({names}): Dateien mit einem Band vom selben Boden, die bis auf das Band gleich heißen.</translation>
        </message>
        <message id="imagery.folder-taken-as-mosaic">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as a mosaic of {count:,} rasters, for they say where they are.</source>
            <translation>{folder} wird als Mosaik aus {count:,} Rastern genommen, denn sie sagen, wo sie liegen.</translation>
        </message>
        <message id="imagery.holds-no-bands-of-scenes">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds no bands of scenes.</source>
            <translation>{folder} enthält keine Bänder von Szenen.</translation>
        </message>
        <message id="imagery.name-bands-alike">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Give files of one band, of the same ground, named alike but for the band, such as a_B02.tif and a_B03.tif; or name the files with --stack.</source>
            <translation>Geben Sie Dateien mit einem Band vom selben Boden an, die bis auf das Band gleich heißen, etwa a_B02.tif und a_B03.tif; oder nennen Sie die Dateien mit --stack.</translation>
        </message>
        <message id="imagery.scenes-of-other-bands">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds scenes of several sets of bands: {first} and {other}.</source>
            <translation>{folder} enthält Szenen mit verschiedenen Bändern: {first} und {other}.</translation>
        </message>
        <message id="imagery.name-scene-with-stack">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Name the files of one scene with --stack.</source>
            <translation>Nennen Sie mit --stack die Dateien einer Szene.</translation>
        </message>
        <message id="imagery.beside-bands-left-out">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder}: {count:,} other files are left out: {names}.</source>
            <translation>{folder}: {count:,} andere Dateien werden weggelassen: {names}.</translation>
        </message>
        <message id="imagery.pictures-of-more-bits">
            <location filename="../../trainer/imagery/folders.py" />
            <source>{folder} holds pictures of more than 8 bits: {low:g} to {high:g} of their values become 0 to 255.</source>
            <translation>{folder} enthält Bilder mit mehr als 8 Bit: {low:g} bis {high:g} ihrer Werte werden zu 0 bis 255.</translation>
        </message>
        <message id="imagery.bring-pictures-to-eight-bits">
            <location filename="../../trainer/imagery/folders.py" />
            <source>If that is not their range, bring them to 8 bits first (gdal_translate -ot Byte -scale … IN OUT).</source>
            <translation>Ist das nicht ihr Wertebereich, bringen Sie sie zuerst auf 8 Bit (gdal_translate -ot Byte -scale … EIN AUS).</translation>
        </message>
        <message id="imagery.nothing-to-cut">
            <location filename="../../trainer/imagery/folders.py" />
            <source>{folder} holds no pictures and no {{z}}/{{x}}/{{y}} map tiles.</source>
            <translation>{folder} enthält weder Bilder noch Kartenkacheln {{z}}/{{x}}/{{y}}.</translation>
        </message>
        <message id="imagery.give-pictures-or-raster">
            <location filename="../../trainer/imagery/folders.py" />
            <source>Give a folder with {suffixes} files, or a raster file.</source>
            <translation>Geben Sie einen Ordner mit Dateien {suffixes} an, oder eine Rasterdatei.</translation>
        </message>
        <message id="imagery.archive-lost-its-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{path} has no longer the zoom level that the tiles were cut from.</source>
            <translation>{path} hat die Zoomstufe nicht mehr, aus der die Kacheln geschnitten wurden.</translation>
        </message>
        <message id="imagery.put-back-or-make-again">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Put the file back, or cut and embed again.</source>
            <translation>Legen Sie die Datei zurück, oder schneiden und betten Sie neu ein.</translation>
        </message>
        <message id="imagery.choose-level-zoom">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Choose a level with --zoom; there are {zooms}.</source>
            <translation>Wählen Sie mit --zoom eine Stufe; es gibt {zooms}.</translation>
        </message>
        <message id="imagery.there-are">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>There are {zooms}.</source>
            <translation>Es gibt {zooms}.</translation>
        </message>
        <message id="imagery.map-tiles-keep-their-pixels">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{folder}: map tiles have the pixels of their zoom level.</source>
            <translation>{folder}: Kartenkacheln haben die Pixel ihrer Zoomstufe.</translation>
        </message>
        <message id="imagery.has-no-zoom-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{folder} has no zoom level {zoom}.</source>
            <translation>{folder} hat keine Zoomstufe {zoom}.</translation>
        </message>
        <message id="imagery.no-zoom-in-common">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{names} have no zoom level in common.</source>
            <translation>{names} haben keine Zoomstufe gemeinsam.</translation>
        </message>
        <message id="imagery.render-one-zoom-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Render one zoom level of all of them.</source>
            <translation>Rendern Sie von allen dieselbe Zoomstufe.</translation>
        </message>
        <message id="imagery.map-tile-of-another-size">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{file} is {width}×{height} pixels, the others are {side}.</source>
            <translation>{file} hat {width}×{height} Pixel, die anderen haben {side}.</translation>
        </message>
        <message id="imagery.level-of-one-size">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>All tiles of a level must have the same size.</source>
            <translation>Alle Kacheln einer Stufe müssen gleich groß sein.</translation>
        </message>
        <message id="imagery.map-tile-in-colour">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{file} has colours; the others are grey.</source>
            <translation>{file} hat Farben; die anderen sind grau.</translation>
        </message>
        <message id="imagery.render-all-tiles-alike">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Render all tiles of a folder in grey, or all in colour.</source>
            <translation>Rendern Sie alle Kacheln eines Ordners in Grau, oder alle in Farbe.</translation>
        </message>
        <message id="imagery.source-is-another">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} is no longer the file that the tiles were cut from: its bytes are others.</source>
            <translation>{path} ist nicht mehr die Datei, aus der die Kacheln geschnitten wurden: Ihre Bytes sind andere.</translation>
        </message>
        <message id="imagery.version-has-no-reader">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path}: this version has no reader for '{kind}'.</source>
            <translation>{path}: Diese Version kann „{kind}“ nicht lesen.</translation>
        </message>
        <message id="imagery.rasters-on-same-ground">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path}: {count:,} rasters lie on the ground of another; each is cut for itself.</source>
            <translation>{path}: {count:,} Raster liegen auf dem Boden eines anderen; jedes wird für sich geschnitten.</translation>
        </message>
        <message id="imagery.name-files-with-stack">
            <location filename="../../trainer/imagery/opening.py" />
            <source>To join their bands, name the files with --stack.</source>
            <translation>Um ihre Bänder zu verbinden, nennen Sie die Dateien mit --stack.</translation>
        </message>
        <message id="imagery.folder-has-changed">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} holds {files} pictures, {before} when its tiles were cut.</source>
            <translation>{path} enthält {files} Bilder; als die Kacheln geschnitten wurden, waren es {before}.</translation>
        </message>
        <message id="imagery.put-back-or-cut-again">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Put back what was there, or make the tile set again.</source>
            <translation>Legen Sie zurück, was da war, oder erstellen Sie den Kachelsatz neu.</translation>
        </message>
        <message id="imagery.no-source-given">
            <location filename="../../trainer/imagery/opening.py" />
            <source>No source was given.</source>
            <translation>Es wurde keine Quelle angegeben.</translation>
        </message>
        <message id="imagery.name-a-source">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Name at least one raster or folder.</source>
            <translation>Nennen Sie mindestens ein Raster oder einen Ordner.</translation>
        </message>
        <message id="imagery.no-raster-no-mask-band">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} is no raster, so it has no mask band.</source>
            <translation>{path} ist kein Raster, hat also keinen Maskenkanal.</translation>
        </message>
        <message id="imagery.leave-mask-band-out">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Leave --mask-band out.</source>
            <translation>Lassen Sie --mask-band weg.</translation>
        </message>
        <message id="imagery.mask-band-with-stack">
            <location filename="../../trainer/imagery/opening.py" />
            <source>--mask-band with --stack would be ambiguous.</source>
            <translation>--mask-band mit --stack wäre mehrdeutig.</translation>
        </message>
        <message id="imagery.other-number-of-bands">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Number of bands: {path} {bands}, {first_path} {first_bands}.</source>
            <translation>Anzahl der Kanäle: {path} {bands}, {first_path} {first_bands}.</translation>
        </message>
        <message id="imagery.choose-equal-bands">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Choose the same number of bands of all with --bands, or cut them into tile sets of their own.</source>
            <translation>Wählen Sie mit --bands von allen gleich viele Bänder, oder schneiden Sie sie in eigene Kachelsätze.</translation>
        </message>
        <message id="imagery.too-few-bands-for">
            <location filename="../../trainer/imagery/options.py" />
            <source>{found}: {wanted}.</source>
            <translation>{found}: {wanted}.</translation>
        </message>
        <message id="imagery.heif-left-out">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{folder}: {count:,} photos of the kind HEIC are left out, for they need {package}: {names}.</source>
            <translation>{folder}: {count:,} Fotos im Format HEIC werden weggelassen, denn sie brauchen {package}: {names}.</translation>
        </message>
        <message id="any.install-package">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Install it with `pip install {package}`.</source>
            <translation>Installieren Sie es mit `pip install {package}`.</translation>
        </message>
        <message id="imagery.picture-too-large">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{path} has more than {most:,} pixels, too many for a plain picture.</source>
            <translation>{path} hat mehr als {most:,} Pixel, zu viele für ein einfaches Bild.</translation>
        </message>
        <message id="imagery.give-as-raster">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Give it as a raster of its own, which is read part by part, or take it out of the folder.</source>
            <translation>Geben Sie es als eigenes Raster an, das stückweise gelesen wird, oder nehmen Sie es aus dem Ordner.</translation>
        </message>
        <message id="imagery.no-picture">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>There is no picture {path}.</source>
            <translation>Es gibt kein Bild {path}.</translation>
        </message>
        <message id="imagery.unreadable-picture-because">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{path} is not a picture that can be read: {error}.</source>
            <translation>{path} ist kein lesbares Bild: {error}.</translation>
        </message>
        <message id="imagery.heif-needs-package">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Photos of the kind HEIC need {package}.</source>
            <translation>Fotos im Format HEIC brauchen {package}.</translation>
        </message>
        <message id="imagery.tiff-of-other-bands">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>It is damaged, or a TIFF of more bands or bits than pictures have: give such rasters as sources by name, or make pictures of them (gdal_translate -ot Byte -scale -b 1 -b 2 -b 3 IN OUT).</source>
            <translation>Es ist beschädigt, oder ein TIFF mit mehr Bändern oder Bits, als Bilder haben: geben Sie solche Raster als Quellen mit Namen an, oder machen Sie Bilder daraus (gdal_translate -ot Byte -scale -b 1 -b 2 -b 3 EIN AUS).</translation>
        </message>
        <message id="imagery.take-damaged-out">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>It is damaged or of another kind: take it out of the folder, or copy it again.</source>
            <translation>Es ist beschädigt oder von anderer Art: Nehmen Sie es aus dem Ordner, oder kopieren Sie es neu.</translation>
        </message>
        <message id="imagery.pmtiles-cut-short">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>it is cut short</source>
            <translation>die Datei ist abgeschnitten</translation>
        </message>
        <message id="imagery.pmtiles-part-too-large">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>a part of it is larger than {most} MiB</source>
            <translation>ein Teil davon ist größer als {most} MiB</translation>
        </message>
        <message id="imagery.pmtiles-levels">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its levels are {least} to {most}</source>
            <translation>die Zoomstufen sind {least} bis {most}</translation>
        </message>
        <message id="imagery.pmtiles-compressed-otherwise">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index is compressed in a way ({kind}) that is not read here</source>
            <translation>das Verzeichnis ist auf eine Weise gepackt ({kind}), die hier nicht gelesen wird</translation>
        </message>
        <message id="imagery.archive-cannot-be-read">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>{path} cannot be read as PMTiles: {reason}.</source>
            <translation>{path} lässt sich nicht als PMTiles lesen: {reason}.</translation>
        </message>
        <message id="imagery.archive-of-vector-tiles">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>{path} holds vector tiles, which are no pictures until a style has drawn them.</source>
            <translation>{path} enthält Vektorkacheln, die erst Bilder sind, wenn ein Stil sie gezeichnet hat.</translation>
        </message>
        <message id="imagery.render-vector-tiles">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>Add it to QGIS as a vector tile layer, style it, and render it into tiles (Generate XYZ tiles); or give an archive of PNG, JPEG or WebP tiles.</source>
            <translation>Fügen Sie die Datei in QGIS als Vektorkachel-Layer hinzu, gestalten Sie ihn, und zeichnen Sie ihn in Kacheln (XYZ-Kacheln erzeugen); oder geben Sie ein Archiv mit PNG-, JPEG- oder WebP-Kacheln an.</translation>
        </message>
        <message id="imagery.pmtiles-begin-otherwise">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>it does not begin as PMTiles of version 3 do</source>
            <translation>die Datei beginnt nicht wie PMTiles der Version 3</translation>
        </message>
        <message id="imagery.pmtiles-tile-twice">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index names a tile twice</source>
            <translation>das Verzeichnis nennt eine Kachel zweimal</translation>
        </message>
        <message id="imagery.pmtiles-index-order">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index is not in order</source>
            <translation>das Verzeichnis ist nicht geordnet</translation>
        </message>
        <message id="imagery.pmtiles-inflates-not">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>what is compressed in it is damaged</source>
            <translation>was darin gepackt ist, ist beschädigt</translation>
        </message>
        <message id="imagery.pmtiles-index-in-circle">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index leads round in a circle</source>
            <translation>das Verzeichnis führt im Kreis</translation>
        </message>
        <message id="imagery.raster-has-no-zoom">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} is a raster, which has no zoom levels to choose.</source>
            <translation>{path} ist ein Raster, das keine Zoomstufen zur Wahl hat.</translation>
        </message>
        <message id="imagery.leave-zoom-give-resolution">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Leave --zoom out; --resolution METRES makes its pixels coarser.</source>
            <translation>Lassen Sie --zoom weg; --resolution METRES macht seine Pixel gröber.</translation>
        </message>
        <message id="imagery.resolution-without-place">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} has {without_place}, so --resolution {resolution} metres mean nothing there.</source>
            <translation>{path} hat {without_place}, also bedeuten --resolution {resolution} Meter dort nichts.</translation>
        </message>
        <message id="imagery.assign-crs-or-leave-out">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave --resolution out.</source>
            <translation>Weisen Sie eines zu (gdal_edit.py -a_srs EPSG:… DATEI), oder lassen Sie --resolution weg.</translation>
        </message>
        <message id="imagery.mask-and-resampling">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} has a mask of its own, so --mask-band {band} is not for pixels that are resampled.</source>
            <translation>{path} hat eine eigene Maske, daher gilt --mask-band {band} nicht für Pixel, die neu abgetastet werden.</translation>
        </message>
        <message id="imagery.make-mask-first">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Make it the file's own mask first (gdal_translate -mask {band} IN OUT).</source>
            <translation>Machen Sie daraus zuerst die Maske der Datei (gdal_translate -mask {band} IN OUT).</translation>
        </message>
        <message id="imagery.overviews-disagree">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path}: its overviews show other pixels than it has, and are not used.</source>
            <translation>{path}: Die Pyramiden zeigen andere Pixel als das Raster selbst und werden nicht verwendet.</translation>
        </message>
        <message id="imagery.make-overviews-anew">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Make them anew (gdaladdo -clean FILE, then gdaladdo FILE).</source>
            <translation>Erstellen Sie sie neu (gdaladdo -clean DATEI, dann gdaladdo DATEI).</translation>
        </message>
        <message id="imagery.unreadable-part">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} cannot be read at columns {column} to {to_column}, rows {row} to {to_row}: {reason}.</source>
            <translation>{path} ist in den Spalten {column} bis {to_column}, Zeilen {row} bis {to_row} nicht lesbar: {reason}.</translation>
        </message>
        <message id="imagery.no-crs">
            <location filename="../../trainer/imagery/sources.py" />
            <source>no CRS</source>
            <translation>kein KBS</translation>
        </message>
        <message id="imagery.crs-but-no-georeference">
            <location filename="../../trainer/imagery/sources.py" />
            <source>a CRS but no georeference</source>
            <translation>ein KBS, aber keine Georeferenz</translation>
        </message>
        <message id="imagery.crs-not-earth">
            <location filename="../../trainer/imagery/sources.py" />
            <source>a CRS that is not of the Earth</source>
            <translation>ein KBS, das nicht auf der Erde liegt</translation>
        </message>
        <message id="imagery.bands-with-stack">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>--bands with --stack would be ambiguous.</source>
            <translation>--bands zusammen mit --stack wäre mehrdeutig.</translation>
        </message>
        <message id="imagery.stack-takes-all-bands">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Leave one of them out; a stack takes all bands.</source>
            <translation>Lassen Sie eines davon weg; ein Stapel nimmt alle Bänder.</translation>
        </message>
        <message id="imagery.map-tiles-not-resampled">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path}: map tiles are not resampled.</source>
            <translation>{path}: Kartenkacheln werden nicht neu abgetastet.</translation>
        </message>
        <message id="imagery.stack-rasters-or-leave-resampling">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Stack rasters, or leave --resampling out.</source>
            <translation>Stapeln Sie Raster, oder lassen Sie --resampling weg.</translation>
        </message>
        <message id="imagery.stack-of-folders-and-rasters">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{folder} holds map tiles, {other} does not, so they cannot be stacked.</source>
            <translation>{folder} enthält Kartenkacheln, {other} nicht, also lassen sie sich nicht stapeln.</translation>
        </message>
        <message id="imagery.stack-one-kind">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Stack rasters with rasters, and folders or archives of map tiles with their like.</source>
            <translation>Stapeln Sie Raster mit Rastern, und Ordner oder Archive von Kartenkacheln mit ihresgleichen.</translation>
        </message>
        <message id="imagery.resampling-of-each">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>--resampling names {methods} methods for {sources} sources after the first.</source>
            <translation>--resampling nennt {methods} Verfahren für {sources} Quellen nach der ersten.</translation>
        </message>
        <message id="imagery.give-one-method-or-each">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Give one method for all, or one for each of them.</source>
            <translation>Geben Sie ein Verfahren für alle an, oder eines für jede.</translation>
        </message>
        <message id="imagery.cannot-be-resampled-onto">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} cannot be resampled onto {first}: both need a CRS, and the first rows from the north.</source>
            <translation>{path} lässt sich nicht auf {first} abtasten: Beide brauchen ein KBS, und die erste Zeilen von Norden.</translation>
        </message>
        <message id="imagery.warp-onto-same-grid-first">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Warp it onto the same grid first (gdalwarp -te … -ts …).</source>
            <translation>Bringen Sie es zuerst auf dasselbe Gitter (gdalwarp -te … -ts …).</translation>
        </message>
        <message id="imagery.stack-of-two-grids">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} ({width}×{height} pixels) does not lie on the pixels of {first_path} ({first_width}×{first_height}), so they cannot be stacked.</source>
            <translation>{path} ({width}×{height} Pixel) liegt nicht auf den Pixeln von {first_path} ({first_width}×{first_height}), also lassen sie sich nicht stapeln.</translation>
        </message>
        <message id="imagery.resample-onto-first">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Add --resampling METHOD to bring it onto the pixels of the first.</source>
            <translation>Fügen Sie --resampling METHOD hinzu, um es auf die Pixel des ersten zu bringen.</translation>
        </message>
        <message id="imagery.stack-of-two-crs">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} is in {crs}, {first_path} in {first_crs}, so they cannot be stacked.</source>
            <translation>{path} ist in {crs}, {first_path} in {first_crs}, also lassen sie sich nicht stapeln.</translation>
        </message>
        <message id="imagery.tiles-of-another-grid">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path}: its tiles are on a grid of {crs}, not on that of web maps.</source>
            <translation>{path}: Seine Kacheln liegen auf einem Gitter von {crs}, nicht auf dem der Webkarten.</translation>
        </message>
        <message id="imagery.make-mercator-tiles">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Give the raster that they were made of, or make them anew (gdal2tiles.py --profile=mercator).</source>
            <translation>Geben Sie das Raster an, aus dem sie gemacht wurden, oder machen Sie sie neu (gdal2tiles.py --profile=mercator).</translation>
        </message>
        <message id="imagery.map-tile-beyond-its-zoom">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{file} is numbered beyond zoom {zoom}, which has {around:,} columns and rows.</source>
            <translation>{file} hat eine Nummer jenseits der Zoomstufe {zoom}, die {around:,} Spalten und Zeilen hat.</translation>
        </message>
        <message id="imagery.take-map-tile-away">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Take it away or rename it: map tiles are {{z}}/{{x}}/{{y}}.png.</source>
            <translation>Nehmen Sie die Datei weg oder benennen Sie sie um: Kartenkacheln heißen {{z}}/{{x}}/{{y}}.png.</translation>
        </message>
        <message id="imagery.archive-being-written">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path} is being written by another program.</source>
            <translation>{path} wird von einem anderen Programm geschrieben.</translation>
        </message>
        <message id="imagery.close-that-program">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Close it there first, or give a copy that is whole.</source>
            <translation>Schließen Sie es dort zuerst, oder geben Sie eine Kopie an, die ganz ist.</translation>
        </message>
        <message id="imagery.pmtiles-rows-from-north">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path}: PMTiles count rows from the north.</source>
            <translation>{path}: PMTiles zählen Zeilen von Norden.</translation>
        </message>
        <message id="imagery.leave-rows-out">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Leave --rows out.</source>
            <translation>Lassen Sie --rows weg.</translation>
        </message>
        <message id="imagery.holds-no-map-tiles">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{level} holds no map tiles.</source>
            <translation>{level} enthält keine Kartenkacheln.</translation>
        </message>
        <message id="imagery.give-folder-holds-png">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Give the folder that holds {{z}}/{{x}}/{{y}}.png.</source>
            <translation>Geben Sie den Ordner an, der {{z}}/{{x}}/{{y}}.png enthält.</translation>
        </message>
        <message id="imagery.mbtiles-cannot-be-read">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path} cannot be read as MBTiles: {error}.</source>
            <translation>{path} lässt sich nicht als MBTiles lesen: {error}.</translation>
        </message>
        <message id="imagery.raster-off-the-earth">
            <location filename="../../trainer/imagery/warping.py" />
            <source>No place of the raster has a longitude and latitude in its CRS.</source>
            <translation>Kein Ort des Rasters hat in seinem KBS Länge und Breite.</translation>
        </message>
        <message id="imagery.check-crs-georeference-gdalinfo">
            <location filename="../../trainer/imagery/warping.py" />
            <source>Check the CRS and the georeference (gdalinfo FILE).</source>
            <translation>Prüfen Sie das KBS und die Georeferenz (gdalinfo DATEI).</translation>
        </message>
        <message id="imagery.cannot-be-warped">
            <location filename="../../trainer/imagery/warping.py" />
            <source>{path} cannot be warped to ground metres: {reason}.</source>
            <translation>{path} lässt sich nicht auf Meter am Boden umrechnen: {reason}.</translation>
        </message>
        <message id="imagery.give-extent-within-crs">
            <location filename="../../trainer/imagery/warping.py" />
            <source>Give --extent within the part of the world that its CRS is for.</source>
            <translation>Geben Sie --extent innerhalb des Teils der Welt an, für den sein KBS ist.</translation>
        </message>
        <message id="location.not-number">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>is not a number</source>
            <translation>ist keine Zahl</translation>
        </message>
        <message id="location.lies-outside-exterior">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>lies outside the exterior</source>
            <translation>liegt außerhalb des Außenrahmens</translation>
        </message>
        <message id="location.bad-coordinate">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>Coordinate {place} ({position}) {found}: x {x0:g} to {x1:g}, y {y0:g} to {y1:g}.</source>
            <translation>Koordinate {place} ({position}) {found}: x {x0:g} bis {x1:g}, y {y0:g} bis {y1:g}.</translation>
        </message>
        <message id="location.drop-points">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>Drop such points, or give an exterior that holds them; longitude comes before latitude.</source>
            <translation>Lassen Sie solche Punkte weg, oder geben Sie einen Außenrahmen an, der sie enthält; die Länge kommt vor der Breite.</translation>
        </message>
        <message id="options.must-be-one-of">
            <location filename="../../trainer/options.py" />
            <source>it must be one of {choices}</source>
            <translation>es muss eines von {choices} sein</translation>
        </message>
        <message id="options.must-be-number">
            <location filename="../../trainer/options.py" />
            <source>it must be a finite number</source>
            <translation>es muss eine endliche Zahl sein</translation>
        </message>
        <message id="options.must-be">
            <location filename="../../trainer/options.py" />
            <source>it must be {range}</source>
            <translation>es muss {range} sein</translation>
        </message>
        <message id="options.from-to">
            <location filename="../../trainer/options.py" />
            <source>from {low} to {high}</source>
            <translation>von {low} bis {high}</translation>
        </message>
        <message id="options.both-bounds">
            <location filename="../../trainer/options.py" />
            <source>{lower} and {upper}</source>
            <translation>{lower} und {upper}</translation>
        </message>
        <message id="options.takes-values">
            <location filename="../../trainer/options.py" />
            <source>it takes {count} values, not {given}</source>
            <translation>es nimmt {count} Werte, nicht {given}</translation>
        </message>
        <message id="options.must-be-number-or">
            <location filename="../../trainer/options.py" />
            <source>it must be a finite number or {word}</source>
            <translation>es muss eine endliche Zahl oder {word} sein</translation>
        </message>
        <message id="options.above">
            <location filename="../../trainer/options.py" />
            <source>above {number}</source>
            <translation>über {number}</translation>
        </message>
        <message id="options.below">
            <location filename="../../trainer/options.py" />
            <source>below {number}</source>
            <translation>unter {number}</translation>
        </message>
        <message id="options.is">
            <location filename="../../trainer/options.py" />
            <source>{name} is {shown}; {fault}.</source>
            <translation>{name} ist {shown}; {fault}.</translation>
        </message>
        <message id="options.at-least">
            <location filename="../../trainer/options.py" />
            <source>{number} at least</source>
            <translation>mindestens {number}</translation>
        </message>
        <message id="options.at-most">
            <location filename="../../trainer/options.py" />
            <source>{number} at most</source>
            <translation>höchstens {number}</translation>
        </message>
        <message id="regression.too-few-values">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>{path} gives {count} of the {tiles:,} tiles a number; {fewest} are needed.</source>
            <translation>{path} gibt {count} der {tiles:,} Kacheln eine Zahl; {fewest} braucht es.</translation>
        </message>
        <message id="regression.one-value">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>{field} of {path} is {value:g} everywhere: there is nothing to learn.</source>
            <translation>{field} von {path} ist überall {value:g}: da gibt es nichts zu lernen.</translation>
        </message>
        <message id="regression.give-field-that-differs">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>Give a field that differs from place to place.</source>
            <translation>Geben Sie ein Feld an, das von Ort zu Ort verschieden ist.</translation>
        </message>
        <message id="regression.reading-values">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>reading measured values</source>
            <translation>Messwerte werden gelesen</translation>
        </message>
        <message id="regression.learning">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>learning from {count:,} tiles</source>
            <translation>es wird von {count:,} Kacheln gelernt</translation>
        </message>
        <message id="regression.one-block">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>The measured values of {source} lie too close together to hold some of them out.</source>
            <translation>Die Messwerte von {source} liegen zu nah beieinander, um einige zurückzuhalten.</translation>
        </message>
        <message id="regression.measure-elsewhere">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>Give values from more parts of the map.</source>
            <translation>Geben Sie Werte aus mehr Teilen der Karte an.</translation>
        </message>
        <message id="regression.no-field">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>--labels {path} does not say which field has the number.</source>
            <translation>--labels {path} sagt nicht, in welchem Feld die Zahl steht.</translation>
        </message>
        <message id="regression.give-field">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>Give {name}:FIELD.</source>
            <translation>Geben Sie {name}:FELD an.</translation>
        </message>
        <message id="report.axis-step">
            <location filename="../../trainer/report/figures.py" />
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message id="report.axis-loss">
            <location filename="../../trainer/report/figures.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message id="report.axis-share">
            <location filename="../../trainer/report/figures.py" />
            <source>Share of tiles (%)</source>
            <translation>Anteil der Kacheln (%)</translation>
        </message>
        <message id="report.axis-information">
            <location filename="../../trainer/report/figures.py" />
            <source>information: compressed bytes a pixel</source>
            <translation>Information: komprimierte Bytes je Pixel</translation>
        </message>
        <message id="report.same-place">
            <location filename="../../trainer/report/figures.py" />
            <source>views of the same place</source>
            <translation>Ansichten desselben Ortes</translation>
        </message>
        <message id="report.other-places">
            <location filename="../../trainer/report/figures.py" />
            <source>different places</source>
            <translation>verschiedene Orte</translation>
        </message>
        <message id="report.axis-distance">
            <location filename="../../trainer/report/figures.py" />
            <source>Mean distance between embeddings</source>
            <translation>Mittlerer Abstand zwischen Embeddings</translation>
        </message>
        <message id="report.as-they-are">
            <location filename="../../trainer/report/figures.py" />
            <source>as the tiles are</source>
            <translation>wie die Kacheln sind</translation>
        </message>
        <message id="report.as-drawn">
            <location filename="../../trainer/report/figures.py" />
            <source>as training draws them, balanced</source>
            <translation>wie beim Lernen gezogen wird, ausgeglichen</translation>
        </message>
        <message id="report.threshold">
            <location filename="../../trainer/report/figures.py" />
            <source>threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message id="report.panel-embedding">
            <location filename="../../trainer/report/maps.py" />
            <source>Embedding (three principal components as red, green, blue)</source>
            <translation>Embedding (drei Hauptkomponenten als Rot, Grün, Blau)</translation>
        </message>
        <message id="report.panel-imagery">
            <location filename="../../trainer/report/maps.py" />
            <source>Imagery (mean colour of each tile)</source>
            <translation>Bild (mittlere Farbe jeder Kachel)</translation>
        </message>
        <message id="report.count">
            <location filename="../../trainer/report/page.py" />
            <source>{count:,}</source>
            <translation>{count:,}</translation>
        </message>
        <message id="report.dimensions">
            <location filename="../../trainer/report/page.py" />
            <source>{dimension} dimensions, {kind}</source>
            <translation>{dimension} Dimensionen, {kind}</translation>
        </message>
        <message id="report.this-embedding">
            <location filename="../../trainer/report/page.py" />
            <source>this embedding</source>
            <translation>dieses Embedding</translation>
        </message>
        <message id="report.image-statistics">
            <location filename="../../trainer/report/page.py" />
            <source>image statistics (no learning)</source>
            <translation>Bildstatistik (nichts gelernt)</translation>
        </message>
        <message id="report.pixel-pca">
            <location filename="../../trainer/report/page.py" />
            <source>PCA of pixels</source>
            <translation>Hauptkomponenten der Pixel</translation>
        </message>
        <message id="report.untrained">
            <location filename="../../trainer/report/page.py" />
            <source>the same network, untrained</source>
            <translation>dasselbe Netz, ungelernt</translation>
        </message>
        <message id="report.imagenet">
            <location filename="../../trainer/report/page.py" />
            <source>ImageNet weights</source>
            <translation>Gewichte von ImageNet</translation>
        </message>
        <message id="report.commonest">
            <location filename="../../trainer/report/page.py" />
            <source>always the commonest class</source>
            <translation>immer die häufigste Klasse</translation>
        </message>
        <message id="report.resampled">
            <location filename="../../trainer/report/page.py" />
            <source>resampled to 66 % and back</source>
            <translation>auf 66 % und zurück umgerechnet</translation>
        </message>
        <message id="report.brighter">
            <location filename="../../trainer/report/page.py" />
            <source>10 % brighter</source>
            <translation>10 % heller</translation>
        </message>
        <message id="report.shifted">
            <location filename="../../trainer/report/page.py" />
            <source>shifted by a quarter tile</source>
            <translation>um eine Viertelkachel verschoben</translation>
        </message>
        <message id="report.jpeg">
            <location filename="../../trainer/report/page.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG in Qualität 50</translation>
        </message>
        <message id="report.turned">
            <location filename="../../trainer/report/page.py" />
            <source>quarter turn</source>
            <translation>Vierteldrehung</translation>
        </message>
        <message id="report.good-words">
            <location filename="../../trainer/report/page.py" />
            <source>Share of {tiles:,} tiles of {classes} classes that are given their own class ({labels}), by neighbours and by a linear probe from other spatial folds.</source>
            <translation>Anteil von {tiles:,} Kacheln in {classes} Klassen, denen ihre eigene Klasse ({labels}) gegeben wird: von Nachbarn und von einem linearen Klassifikator aus anderen räumlichen Blöcken.</translation>
        </message>
        <message id="report.tile-of-pixels">
            <location filename="../../trainer/report/page.py" />
            <source>{size} × {size} pixels, every {stride} pixels</source>
            <translation>{size} × {size} Pixel, alle {stride} Pixel</translation>
        </message>
        <message id="report.steady-words">
            <location filename="../../trainer/report/page.py" />
            <source>How often a tile is still found first among all tiles after a small change to its picture.</source>
            <translation>Wie oft eine Kachel nach einer kleinen Änderung ihres Bildes unter allen Kacheln noch als erste gefunden wird.</translation>
        </message>
        <message id="report.adds-words">
            <location filename="../../trainer/report/page.py" />
            <source>Share of the same tiles that a classification head tells right on the same folds, by what it is given.</source>
            <translation>Anteil derselben Kacheln, die ein Klassifikator auf denselben Blöcken richtig nennt, je nachdem, was er bekommt.</translation>
        </message>
        <message id="report.fact-sources">
            <location filename="../../trainer/report/page.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message id="report.fact-tiles">
            <location filename="../../trainer/report/page.py" />
            <source>Tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message id="report.tile-on-the-ground">
            <location filename="../../trainer/report/page.py" />
            <source>{size} × {size} pixels, {ground:,.4g} m a pixel, every {stride} pixels</source>
            <translation>{size} × {size} Pixel, {ground:,.4g} m je Pixel, alle {stride} Pixel</translation>
        </message>
        <message id="report.fact-embedding">
            <location filename="../../trainer/report/page.py" />
            <source>Embedding</source>
            <translation>Embedding</translation>
        </message>
        <message id="report.learned-for">
            <location filename="../../trainer/report/page.py" />
            <source>{how}, {minutes:.1f} minutes</source>
            <translation>{how}, {minutes:.1f} Minuten</translation>
        </message>
        <message id="report.give-evaluation">
            <location filename="../../trainer/report/page.py" />
            <source>Give a file that `python -m trainer evaluate … --json FILE` wrote.</source>
            <translation>Geben Sie eine Datei an, die `python -m trainer evaluate … --json DATEI` geschrieben hat.</translation>
        </message>
        <message id="report.linear-probe">
            <location filename="../../trainer/report/page.py" />
            <source>linear probe</source>
            <translation>linearer Klassifikator</translation>
        </message>
        <message id="report.fact-tile">
            <location filename="../../trainer/report/page.py" />
            <source>Tile</source>
            <translation>Kachel</translation>
        </message>
        <message id="report.fact-bands">
            <location filename="../../trainer/report/page.py" />
            <source>Bands</source>
            <translation>Kanäle</translation>
        </message>
        <message id="report.fact-encoder">
            <location filename="../../trainer/report/page.py" />
            <source>Encoder</source>
            <translation>Encoder</translation>
        </message>
        <message id="report.no-evaluation">
            <location filename="../../trainer/report/page.py" />
            <source>{path} is no evaluation: {error}.</source>
            <translation>{path} ist keine Auswertung: {error}.</translation>
        </message>
        <message id="report.good">
            <location filename="../../trainer/report/page.py" />
            <source>How good it is</source>
            <translation>Wie gut es ist</translation>
        </message>
        <message id="report.change">
            <location filename="../../trainer/report/page.py" />
            <source>change</source>
            <translation>Änderung</translation>
        </message>
        <message id="report.found-again">
            <location filename="../../trainer/report/page.py" />
            <source>found again</source>
            <translation>wiedergefunden</translation>
        </message>
        <message id="report.told-right">
            <location filename="../../trainer/report/page.py" />
            <source>told right</source>
            <translation>richtig</translation>
        </message>
        <message id="report.steady">
            <location filename="../../trainer/report/page.py" />
            <source>How steady it is</source>
            <translation>Wie beständig es ist</translation>
        </message>
        <message id="report.adds">
            <location filename="../../trainer/report/page.py" />
            <source>What the place adds</source>
            <translation>Was der Ort beiträgt</translation>
        </message>
        <message id="report.figures">
            <location filename="../../trainer/report/page.py" />
            <source>Figures</source>
            <translation>Abbildungen</translation>
        </message>
        <message id="report.about">
            <location filename="../../trainer/report/page.py" />
            <source>About this embedding</source>
            <translation>Über dieses Embedding</translation>
        </message>
        <message id="report.figure">
            <location filename="../../trainer/report/queries.py" />
            <source>{value:.3f}</source>
            <translation>{value:.3f}</translation>
        </message>
        <message id="report.away-hundredth">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:.2f} km away</source>
            <translation>{distance:.2f} km entfernt</translation>
        </message>
        <message id="report.away">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:,.0f} km away</source>
            <translation>{distance:,.0f} km entfernt</translation>
        </message>
        <message id="report.away-tenth">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:.1f} km away</source>
            <translation>{distance:.1f} km entfernt</translation>
        </message>
        <message id="report.tile-number">
            <location filename="../../trainer/report/queries.py" />
            <source>tile {tile}</source>
            <translation>Kachel {tile}</translation>
        </message>
        <message id="report.made-by">
            <location filename="../../trainer/report/report.py" />
            <source>Made by {maker} from {folder}.</source>
            <translation>Gemacht von {maker} aus {folder}.</translation>
        </message>
        <message id="report.drawing-figures">
            <location filename="../../trainer/report/report.py" />
            <source>drawing figures</source>
            <translation>Abbildungen werden gezeichnet</translation>
        </message>
        <message id="report.title">
            <location filename="../../trainer/report/report.py" />
            <source>How {names} looks to the encoder</source>
            <translation>Wie {names} für den Encoder aussieht</translation>
        </message>
        <message id="report.subtitle">
            <location filename="../../trainer/report/report.py" />
            <source>{tiles:,} tiles, each as {dimension} numbers; alike numbers, alike look.</source>
            <translation>{tiles:,} Kacheln, jede als {dimension} Zahlen; ähnliche Zahlen, ähnliches Aussehen.</translation>
        </message>
        <message id="report.too-few-tiles">
            <location filename="../../trainer/report/report.py" />
            <source>{folder} holds {tiles} tiles, too few for a report.</source>
            <translation>{folder} enthält {tiles} Kacheln, zu wenige für einen Bericht.</translation>
        </message>
        <message id="report.embed-more">
            <location filename="../../trainer/report/report.py" />
            <source>Embed more.</source>
            <translation>Betten Sie mehr ein.</translation>
        </message>
        <message id="report.imagery">
            <location filename="../../trainer/report/report.py" />
            <source>Imagery: {credits}.</source>
            <translation>Bilder: {credits}.</translation>
        </message>
        <message id="report.map-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each tile is coloured by its embedding: its first three principal components are its red, green and blue. Places in like colours look alike to the encoder; the colours themselves mean nothing.</source>
            <translation>Jede Kachel hat die Farbe ihres Embeddings: Seine ersten drei Hauptkomponenten sind ihr Rot, Grün und Blau. Orte in ähnlichen Farben sehen für den Encoder ähnlich aus; die Farben selbst bedeuten nichts.</translation>
        </message>
        <message id="report.neighbours-words">
            <location filename="../../trainer/report/report.py" />
            <source>The framed tile on the left is asked for; to its right are the tiles that look most like it, best first, with their cosine similarity (1 is the same look) and how far away they are.</source>
            <translation>Nach der gerahmten Kachel links wird gefragt; rechts davon stehen die Kacheln, die ihr am ähnlichsten sehen, die beste zuerst, mit ihrer Kosinus-Ähnlichkeit (1 ist dasselbe Aussehen) und ihrer Entfernung.</translation>
        </message>
        <message id="report.all-vectors-alike">
            <location filename="../../trainer/report/report.py" />
            <source>All {tiles:,} tiles of {folder} have the same vector: there is nothing to show.</source>
            <translation>Alle {tiles:,} Kacheln von {folder} haben denselben Vektor: Es gibt nichts zu zeigen.</translation>
        </message>
        <message id="report.embed-with-another-encoder">
            <location filename="../../trainer/report/report.py" />
            <source>Embed with an encoder that tells them apart.</source>
            <translation>Betten Sie mit einem Encoder ein, der sie unterscheidet.</translation>
        </message>
        <message id="report.map-imagery">
            <location filename="../../trainer/report/report.py" />
            <source>Beside it is the imagery, one mean colour a tile.</source>
            <translation>Daneben steht das Bild, eine mittlere Farbe je Kachel.</translation>
        </message>
        <message id="report.map">
            <location filename="../../trainer/report/report.py" />
            <source>The map as the encoder sees it</source>
            <translation>Die Karte, wie der Encoder sie sieht</translation>
        </message>
        <message id="report.map-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Map of all tiles in colours of their embeddings.</source>
            <translation>Karte aller Kacheln in den Farben ihrer Embeddings.</translation>
        </message>
        <message id="report.groups">
            <location filename="../../trainer/report/report.py" />
            <source>Groups of tiles that look alike</source>
            <translation>Gruppen von Kacheln, die ähnlich aussehen</translation>
        </message>
        <message id="report.groups-words">
            <location filename="../../trainer/report/report.py" />
            <source>The tiles fall into {count} groups by their embeddings alone, without any labels; each colour is a group, with its share of the tiles.</source>
            <translation>Die Kacheln fallen allein nach ihren Embeddings in {count} Gruppen, ohne ein Label; jede Farbe ist eine Gruppe, mit ihrem Anteil an den Kacheln.</translation>
        </message>
        <message id="report.groups-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Map of the clusters: {names}.</source>
            <translation>Karte der Gruppen: {names}.</translation>
        </message>
        <message id="report.neighbours-far">
            <location filename="../../trainer/report/report.py" />
            <source>Tiles within {distance:,.3g} km of the query are left out.</source>
            <translation>Kacheln näher als {distance:,.3g} km sind weggelassen.</translation>
        </message>
        <message id="report.neighbours">
            <location filename="../../trainer/report/report.py" />
            <source>Nearest neighbours</source>
            <translation>Nächste Nachbarn</translation>
        </message>
        <message id="report.neighbours-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Rows of tiles: a query and its nearest neighbours. Queries: {names}</source>
            <translation>Reihen von Kacheln: eine gefragte und ihre nächsten Nachbarn. Gefragt: {names}</translation>
        </message>
        <message id="report.between">
            <location filename="../../trainer/report/report.py" />
            <source>From one look to another</source>
            <translation>Von einem Aussehen zum anderen</translation>
        </message>
        <message id="report.between-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each row goes from the look of one place to the look of another in even steps; at each step stands the real tile that is nearest to it (below, its similarity to the step). A good embedding changes gradually.</source>
            <translation>Jede Reihe geht in gleichen Schritten vom Aussehen eines Ortes zu dem eines anderen; bei jedem Schritt steht die wirkliche Kachel, die ihm am nächsten ist (darunter ihre Ähnlichkeit mit dem Schritt). Ein gutes Embedding ändert sich allmählich.</translation>
        </message>
        <message id="report.between-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Rows of tiles whose look changes from that of the first to that of the last.</source>
            <translation>Reihen von Kacheln, deren Aussehen von der ersten zur letzten übergeht.</translation>
        </message>
        <message id="report.pca">
            <location filename="../../trainer/report/report.py" />
            <source>Tiles by what varies most</source>
            <translation>Kacheln nach dem, was sich am meisten unterscheidet</translation>
        </message>
        <message id="report.pca-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each tile stands where its first two principal components put it, so neighbours look alike, and what changes along an axis is what differs most to the encoder. Where tiles would overlap, one shows.</source>
            <translation>Jede Kachel steht, wohin ihre ersten zwei Hauptkomponenten sie stellen: Nachbarn sehen ähnlich aus, und was sich entlang einer Achse ändert, unterscheidet sich für den Encoder am meisten. Wo Kacheln sich überdecken würden, steht eine.</translation>
        </message>
        <message id="report.pca-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Scatter of tile pictures along two principal components.</source>
            <translation>Bilder der Kacheln entlang zweier Hauptkomponenten.</translation>
        </message>
        <message id="report.tsne">
            <location filename="../../trainer/report/report.py" />
            <source>Neighbourhoods of looks</source>
            <translation>Nachbarschaften des Aussehens</translation>
        </message>
        <message id="report.tsne-words">
            <location filename="../../trainer/report/report.py" />
            <source>t-SNE lays {count:,} of the tiles out so that each lies near those it resembles: islands are kinds of landscape. Only nearness means something here; directions and distances between islands do not.</source>
            <translation>t-SNE legt {count:,} der Kacheln so aus, dass jede nahe bei denen liegt, denen sie gleicht: Inseln sind Arten von Landschaft. Nur Nähe bedeutet hier etwas; Richtungen und Abstände zwischen Inseln nicht.</translation>
        </message>
        <message id="report.tsne-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Scatter of tile pictures, alike ones near each other.</source>
            <translation>Bilder der Kacheln, ähnliche nahe beieinander.</translation>
        </message>
        <message id="report.training">
            <location filename="../../trainer/report/report.py" />
            <source>How the encoder learned</source>
            <translation>Wie der Encoder lernte</translation>
        </message>
        <message id="report.training-words">
            <location filename="../../trainer/report/report.py" />
            <source>The loss falls as the encoder learns. Embeddings of views of the same place should come to lie closer together than those of different places: the wider the gap, the better they are told apart.</source>
            <translation>Der Verlust fällt, während der Encoder lernt. Embeddings von Ansichten desselben Ortes sollen näher beieinander liegen als die verschiedener Orte: Je größer der Unterschied, desto besser werden sie auseinandergehalten.</translation>
        </message>
        <message id="report.training-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Curves of loss and of mean distances over the steps of the training.</source>
            <translation>Kurven des Verlusts und der mittleren Abstände über die Schritte des Lernens.</translation>
        </message>
        <message id="report.information">
            <location filename="../../trainer/report/report.py" />
            <source>How much there is to see in a tile</source>
            <translation>Wie viel in einer Kachel zu sehen ist</translation>
        </message>
        <message id="report.information-words">
            <location filename="../../trainer/report/report.py" />
            <source>Grey is how many tiles have how much detail (bytes a pixel when compressed). Plain tiles are common; the blue line shows how often each level is drawn when training samples tiles in a balanced way.</source>
            <translation>Grau ist, wie viele Kacheln wie viel Einzelheiten haben (komprimierte Bytes je Pixel). Schlichte Kacheln sind häufig; die blaue Linie zeigt, wie oft jede Stufe gezogen wird, wenn das Lernen ausgeglichen zieht.</translation>
        </message>
        <message id="report.information-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Histogram of the information of the tiles, before and after balancing.</source>
            <translation>Histogramm der Information der Kacheln, vor und nach dem Ausgleich.</translation>
        </message>
        <message id="report.more-sources">
            <location filename="../../trainer/report/report.py" />
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message id="report.component">
            <location filename="../../trainer/report/report.py" />
            <source>principal component {number} ({percent:.0f} % of the variance)</source>
            <translation>Hauptkomponente {number} ({percent:.0f} % der Varianz)</translation>
        </message>
        <message id="report.colours-instead-of-pictures">
            <location filename="../../trainer/report/report.py" />
            <source>The report shows colours instead of pictures: {reason}.</source>
            <translation>Der Bericht zeigt Farben statt Bilder: {reason}.</translation>
        </message>
        <message id="report.query">
            <location filename="../../trainer/report/report.py" />
            <source>query</source>
            <translation>gefragt</translation>
        </message>
        <message id="results.no-centroids">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>The centres of these clusters are not known.</source>
            <translation>Die Mitten dieser Cluster sind nicht bekannt.</translation>
        </message>
        <message id="results.make-clusters-again">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Make the clusters anew.</source>
            <translation>Bilden Sie die Cluster neu.</translation>
        </message>
        <message id="results.cannot-split">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Cluster {number} cannot be split into {parts}.</source>
            <translation>Cluster {number} kann nicht in {parts} geteilt werden.</translation>
        </message>
        <message id="results.split-into-fewer">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>It takes at least two parts, and a tile for each.</source>
            <translation>Es braucht mindestens zwei Teile und für jeden eine Kachel.</translation>
        </message>
        <message id="results.too-many-clusters">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>{count} clusters would be more than {most}.</source>
            <translation>{count} Cluster wären mehr als {most}.</translation>
        </message>
        <message id="results.merge-some-first">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Merge some first.</source>
            <translation>Fassen Sie zuerst einige zusammen.</translation>
        </message>
        <message id="results.tiles-too-alike">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>The tiles of cluster {number} are too alike to be split.</source>
            <translation>Die Kacheln von Cluster {number} sind einander zu ähnlich, um geteilt zu werden.</translation>
        </message>
        <message id="results.new-name-cluster-blank">
            <location filename="../../trainer/results/clusters.py" />
            <source>The new name of cluster {number} is blank.</source>
            <translation>Der neue Name von Cluster {number} ist leer.</translation>
        </message>
        <message id="results.write-name">
            <location filename="../../trainer/results/clusters.py" />
            <source>Write a name.</source>
            <translation>Schreiben Sie einen Namen.</translation>
        </message>
        <message id="results.merge-two-clusters">
            <location filename="../../trainer/results/clusters.py" />
            <source>Merging takes at least two clusters.</source>
            <translation>Zum Zusammenfassen braucht es mindestens zwei Cluster.</translation>
        </message>
        <message id="results.select-two">
            <location filename="../../trainer/results/clusters.py" />
            <source>Select two or more.</source>
            <translation>Wählen Sie zwei oder mehr.</translation>
        </message>
        <message id="results.no-cluster">
            <location filename="../../trainer/results/clusters.py" />
            <source>There is no cluster {number}: there are {clusters}.</source>
            <translation>Es gibt keinen Cluster {number}: Es gibt {clusters}.</translation>
        </message>
        <message id="results.two-quick-looks">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{first} and {other} are quick looks of the starter, each evened out on its own image: their vectors cannot be compared.</source>
            <translation>{first} und {other} sind schnelle Blicke des Starters, jeder auf sein eigenes Bild abgestimmt: Ihre Vektoren lassen sich nicht vergleichen.</translation>
        </message>
        <message id="results.embed-with-the-first">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Embed the second image with the encoder of the first, {run}, or both with one run that learned.</source>
            <translation>Betten Sie das zweite Bild mit dem Encoder des ersten ein, {run}, oder beide mit einem Lauf, der gelernt hat.</translation>
        </message>
        <message id="record.clusters-not-equally-many">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>names, colours, sizes and medoids are not equally many</source>
            <translation>names, colours, sizes und medoids sind nicht gleich viele</translation>
        </message>
        <message id="record.no-colour">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>a colour is not #rrggbb</source>
            <translation>eine Farbe ist nicht #rrggbb</translation>
        </message>
        <message id="results.make-embeddings">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Make them with `python -m trainer embed RUN SOURCE --out FOLDER`.</source>
            <translation>Erstellen Sie sie mit `python -m trainer embed LAUF QUELLE --out ORDNER`.</translation>
        </message>
        <message id="results.not-embeddings-manifest-format">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{path} is not an embeddings manifest of format {known}.</source>
            <translation>{path} ist kein Einbettungsverzeichnis im Format {known}.</translation>
        </message>
        <message id="results.holds-no-embeddings-missing">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{folder} holds no embeddings: {name} is missing.</source>
            <translation>{folder} enthält keine Einbettungen: {name} fehlt.</translation>
        </message>
        <message id="results.make-embeddings-again">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Make the embeddings again.</source>
            <translation>Erstellen Sie die Einbettungen neu.</translation>
        </message>
        <message id="results.damaged-vectors-expected">
            <location filename="../../trainer/results/embedding_set.py" />
            <source>{folder} is damaged: vectors are {found} {shape}, expected {kind} {expected}.</source>
            <translation>{folder} ist beschädigt: Die Vektoren sind {found} {shape}, erwartet {kind} {expected}.</translation>
        </message>
        <message id="results.vectors-not-finite">
            <location filename="../../trainer/results/embedding_set.py" />
            <source>{folder} is damaged: not all of its vectors are finite numbers.</source>
            <translation>{folder} ist beschädigt: Nicht alle Vektoren sind endliche Zahlen.</translation>
        </message>
        <message id="results.no-such-file">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} does not exist.</source>
            <translation>{shown} gibt es nicht.</translation>
        </message>
        <message id="results.end-editing">
            <location filename="../../trainer/results/geopackage.py" />
            <source>Save or end the editing of this layer in QGIS, then run the command again.</source>
            <translation>Speichern oder beenden Sie die Bearbeitung dieses Layers in QGIS, dann starten Sie es noch einmal.</translation>
        </message>
        <message id="results.cannot-be-changed">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} cannot be changed: {error}.</source>
            <translation>{shown} lässt sich nicht ändern: {error}.</translation>
        </message>
        <message id="results.damaged">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} is damaged: {error}.</source>
            <translation>{shown} ist beschädigt: {error}.</translation>
        </message>
        <message id="results.in-use">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} is in use by another program.</source>
            <translation>{shown} wird von einem anderen Programm benutzt.</translation>
        </message>
        <message id="results.search-without-heat-map">
            <location filename="../../trainer/results/heat_map.py" />
            <source>Search without a heat map; the tiles found are a table.</source>
            <translation>Suchen Sie ohne Heatmap; die gefundenen Kacheln sind eine Tabelle.</translation>
        </message>
        <message id="results.install-again">
            <location filename="../../trainer/results/styles.py" />
            <source>Install GeoEmbed again, or use a whole checkout.</source>
            <translation>Installieren Sie GeoEmbed noch einmal, oder verwenden Sie einen vollständigen Checkout.</translation>
        </message>
        <message id="results.no-style">
            <location filename="../../trainer/results/styles.py" />
            <source>The style {name}.qml is not here: {folder}.</source>
            <translation>Der Stil {name}.qml ist nicht da: {folder}.</translation>
        </message>
        <message id="results.has-tiles-embeddings">
            <location filename="../../trainer/results/tile_layer.py" />
            <source>{path} has {last} tiles, the embeddings {count}.</source>
            <translation>{path} hat {last} Kacheln, die Einbettungen {count}.</translation>
        </message>
        <message id="results.raster-needs-positions">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>A raster needs tiles with positions; search and clusters work without one.</source>
            <translation>Ein Raster braucht Kacheln mit Lage; Suche und Cluster gehen ohne.</translation>
        </message>
        <message id="results.source-without-crs">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>'{name}' has no coordinate reference system.</source>
            <translation>„{name}“ hat kein Koordinatenbezugssystem.</translation>
        </message>
        <message id="results.grid-is-too-large">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>'{name}' claims a grid of {columns:,} × {rows:,} tiles, more than any imagery has.</source>
            <translation>'{name}' gibt ein Gitter von {columns:,} × {rows:,} Kacheln an, mehr, als irgendein Bild hat.</translation>
        </message>
        <message id="results.embed-source-again">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>The folder is damaged: embed the source again.</source>
            <translation>Der Ordner ist beschädigt: betten Sie die Quelle erneut ein.</translation>
        </message>
        <message id="search.exact-without-annoy">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Nothing is lost: search does without it. `pip install annoy` needs a C++ compiler.</source>
            <translation>Es ist nichts verloren: Die Suche kommt ohne aus. `pip install annoy` braucht einen C++-Compiler.</translation>
        </message>
        <message id="search.annoy-recall">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy: recall@10 {recall:.3f} when built</source>
            <translation>Annoy: Recall@10 von {recall:.3f} beim Bau</translation>
        </message>
        <message id="search.no-annoy">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy cannot be used by this interpreter.</source>
            <translation>Dieser Interpreter kann Annoy nicht verwenden.</translation>
        </message>
        <message id="search.building-index">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Building the index: {tiles:,} tiles, {trees} trees</source>
            <translation>Der Index wird gebaut: {tiles:,} Kacheln, {trees} Bäume</translation>
        </message>
        <message id="search.no-index">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>There is no index: search is exact.</source>
            <translation>Es gibt keinen Index: Die Suche ist exakt.</translation>
        </message>
        <message id="search.index-damaged">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>The index is damaged: search is exact. Embed again to rebuild it.</source>
            <translation>Der Index ist beschädigt: Die Suche ist exakt. Betten Sie neu ein, um ihn neu zu bauen.</translation>
        </message>
        <message id="search.no-annoy-exact">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy cannot be used by this interpreter: search is exact.</source>
            <translation>Dieser Interpreter kann Annoy nicht verwenden: Die Suche ist exakt.</translation>
        </message>
        <message id="search.index-unreadable">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>The index cannot be read ({error}): search is exact.</source>
            <translation>Der Index ist nicht lesbar ({error}): Die Suche ist exakt.</translation>
        </message>
        <message id="search.nothing-of-that-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>No tile is of {date}.</source>
            <translation>Keine Kachel ist von {date}.</translation>
        </message>
        <message id="search.there-are-dates">
            <location filename="../../trainer/search/date_filter.py" />
            <source>There are {dates}.</source>
            <translation>Es gibt {dates}.</translation>
        </message>
        <message id="search.no-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>'{date}' is no date.</source>
            <translation>„{date}“ ist kein Datum.</translation>
        </message>
        <message id="search.give-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>Give a year, month or day (2018, 2018-06, 2018-06-21), or two: 2016..2018.</source>
            <translation>Geben Sie Jahr, Monat oder Tag an (2018, 2018-06, 2018-06-21), oder zwei: 2016..2018.</translation>
        </message>
        <message id="search.dates-not-known">
            <location filename="../../trainer/search/date_filter.py" />
            <source>{folder} does not know its dates.</source>
            <translation>{folder} kennt seine Aufnahmedaten nicht.</translation>
        </message>
        <message id="search.cut-with-dates">
            <location filename="../../trainer/search/date_filter.py" />
            <source>Make tiles, or embed imagery, with --dates.</source>
            <translation>Machen Sie Kacheln, oder betten Sie Bilder ein, mit --dates.</translation>
        </message>
        <message id="search.no-engine">
            <location filename="../../trainer/search/engine.py" />
            <source>There is no engine '{engine}'.</source>
            <translation>Es gibt keine Suchmaschine „{engine}“.</translation>
        </message>
        <message id="any.choose-from">
            <location filename="../../trainer/search/engine.py" />
            <source>Choose from {known}.</source>
            <translation>Wählen Sie aus {known}.</translation>
        </message>
        <message id="search.index-of-other-embeddings">
            <location filename="../../trainer/search/index_quality.py" />
            <source>The index is of other embeddings: search is exact. Embed again to rebuild it.</source>
            <translation>Der Index gehört zu anderen Einbettungen: Die Suche ist exakt. Betten Sie neu ein, um ihn neu zu bauen.</translation>
        </message>
        <message id="search.index-outdated">
            <location filename="../../trainer/search/index_quality.py" />
            <source>The embeddings changed since the index was built: search is exact. Embed again to rebuild it.</source>
            <translation>Die Einbettungen haben sich seit dem Bau des Index geändert: Die Suche ist exakt. Betten Sie neu ein, um ihn neu zu bauen.</translation>
        </message>
        <message id="search.building-cells">
            <location filename="../../trainer/search/ivf_build.py" />
            <source>Building the index: {tiles:,} tiles, {cells:,} cells</source>
            <translation>Der Index wird gebaut: {tiles:,} Kacheln, {cells:,} Zellen</translation>
        </message>
        <message id="search.ivf-recall">
            <location filename="../../trainer/search/ivf_index.py" />
            <source>Index of cells: recall@10 {recall:.3f} when built</source>
            <translation>Index aus Zellen: Recall@10 von {recall:.3f} beim Bau</translation>
        </message>
        <message id="search.line-too-long">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line is longer than {most} MiB.</source>
            <translation>Die Zeile ist länger als {most} MiB.</translation>
        </message>
        <message id="search.write-one-json-object-line">
            <location filename="../../trainer/search/protocol.py" />
            <source>Write one JSON object a line.</source>
            <translation>Schreiben Sie ein JSON-Objekt je Zeile.</translation>
        </message>
        <message id="search.line-not-json-object">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line is not a JSON object.</source>
            <translation>Die Zeile ist kein JSON-Objekt.</translation>
        </message>
        <message id="search.example-of-request">
            <location filename="../../trainer/search/protocol.py" />
            <source>For example: {{"id": 1, "ask": "ping"}}</source>
            <translation>Zum Beispiel: {{"id": 1, "ask": "ping"}}</translation>
        </message>
        <message id="search.no-request">
            <location filename="../../trainer/search/protocol.py" />
            <source>There is no request {ask!r}.</source>
            <translation>Es gibt keine Anfrage {ask!r}.</translation>
        </message>
        <message id="search.ask-one">
            <location filename="../../trainer/search/protocol.py" />
            <source>Ask one of: {known}.</source>
            <translation>Stellen Sie eine dieser Anfragen: {known}.</translation>
        </message>
        <message id="search.fields">
            <location filename="../../trainer/search/protocol.py" />
            <source>Fields: {fields}.</source>
            <translation>Felder: {fields}.</translation>
        </message>
        <message id="search.line-not-json">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line cannot be read: {error}.</source>
            <translation>Die Zeile ist nicht lesbar: {error}.</translation>
        </message>
        <message id="search.id-cannot-be-written">
            <location filename="../../trainer/search/protocol.py" />
            <source>The id holds what JSON cannot write.</source>
            <translation>Die id enthält, was JSON nicht schreiben kann.</translation>
        </message>
        <message id="search.count-requests-say">
            <location filename="../../trainer/search/protocol.py" />
            <source>Count the requests, say.</source>
            <translation>Nummerieren Sie zum Beispiel die Anfragen.</translation>
        </message>
        <message id="search.bad-field">
            <location filename="../../trainer/search/protocol.py" />
            <source>{ask}: {reason}.</source>
            <translation>{ask}: {reason}.</translation>
        </message>
        <message id="search.bad-example">
            <location filename="../../trainer/search/protocol.py" />
            <source>{ask}: {message}</source>
            <translation>{ask}: {message}</translation>
        </message>
        <message id="search.no-tile-passes-filters">
            <location filename="../../trainer/search/query.py" />
            <source>No tile passes the filters.</source>
            <translation>Keine Kachel erfüllt die Filter.</translation>
        </message>
        <message id="search.widen-distance-polygon">
            <location filename="../../trainer/search/query.py" />
            <source>Widen the distance or the polygon.</source>
            <translation>Ändern Sie die Entfernung oder vergrößern Sie das Polygon.</translation>
        </message>
        <message id="search.all-overlap-examples">
            <location filename="../../trainer/search/query.py" />
            <source>Every tile that passes the filters overlaps an example.</source>
            <translation>Jede Kachel, die die Filter erfüllt, überlappt ein Beispiel.</translation>
        </message>
        <message id="search.widen-or-allow-overlap">
            <location filename="../../trainer/search/query.py" />
            <source>Widen the filters, or let overlapping tiles be answered, too.</source>
            <translation>Erweitern Sie die Filter, oder lassen Sie auch überlappende Kacheln ausgeben.</translation>
        </message>
        <message id="search.way-too-long">
            <location filename="../../trainer/search/query.py" />
            <source>A way of {steps:,} steps is too long.</source>
            <translation>Ein Weg von {steps:,} Schritten ist zu lang.</translation>
        </message>
        <message id="search.ask-fewer-steps">
            <location filename="../../trainer/search/query.py" />
            <source>Ask for {most:,} steps at most.</source>
            <translation>Wählen Sie höchstens {most:,} Schritte.</translation>
        </message>
        <message id="search.way-between-two-places">
            <location filename="../../trainer/search/query.py" />
            <source>A way between two places has at least two steps.</source>
            <translation>Ein Weg zwischen zwei Orten hat mindestens zwei Schritte.</translation>
        </message>
        <message id="search.too-few-asked-for">
            <location filename="../../trainer/search/query.py" />
            <source>{k} tiles were asked for.</source>
            <translation>Es wurden {k} Kacheln verlangt.</translation>
        </message>
        <message id="search.ask-for-one">
            <location filename="../../trainer/search/query.py" />
            <source>Ask for at least one.</source>
            <translation>Verlangen Sie mindestens eine.</translation>
        </message>
        <message id="search.holds-no-tiles">
            <location filename="../../trainer/search/query.py" />
            <source>{folder} holds no tiles.</source>
            <translation>{folder} enthält keine Kacheln.</translation>
        </message>
        <message id="search.no-example">
            <location filename="../../trainer/search/query.py" />
            <source>There is no example to look for.</source>
            <translation>Es gibt kein Beispiel, nach dem gesucht werden könnte.</translation>
        </message>
        <message id="search.give-example">
            <location filename="../../trainer/search/query.py" />
            <source>Give a tile, a position or an image.</source>
            <translation>Geben Sie eine Kachel, einen Ort oder ein Bild an.</translation>
        </message>
        <message id="search.examples-vector-not-finite">
            <location filename="../../trainer/search/query.py" />
            <source>An example's vector is not finite.</source>
            <translation>Der Vektor eines Beispiels ist nicht endlich.</translation>
        </message>
        <message id="search.give-example-with-place">
            <location filename="../../trainer/search/query.py" />
            <source>Give an example by tile or position, or leave the distance away.</source>
            <translation>Wählen Sie ein Beispiel auf der Karte, oder lassen Sie die Entfernung weg.</translation>
        </message>
        <message id="search.example-has-dimensions">
            <location filename="../../trainer/search/query.py" />
            <source>An example has {found} dimensions; {folder} has {wanted}.</source>
            <translation>Ein Beispiel hat {found} Dimensionen; {folder} hat {wanted}.</translation>
        </message>
        <message id="search.embed-with-same-encoder">
            <location filename="../../trainer/search/query.py" />
            <source>Embed it with the encoder that made these embeddings.</source>
            <translation>Betten Sie es mit dem Encoder ein, der diese Einbettungen erzeugt hat.</translation>
        </message>
        <message id="search.no-distance">
            <location filename="../../trainer/search/query.py" />
            <source>{value} km is no distance.</source>
            <translation>{value} km ist keine Entfernung.</translation>
        </message>
        <message id="search.give-kilometres-0">
            <location filename="../../trainer/search/query.py" />
            <source>Give kilometres, 0 or more.</source>
            <translation>Geben Sie Kilometer an, 0 oder mehr.</translation>
        </message>
        <message id="search.examples-without-place">
            <location filename="../../trainer/search/query.py" />
            <source>None of the examples has a place to measure distances from.</source>
            <translation>Keines der Beispiele hat einen Ort, von dem aus Entfernungen gemessen werden könnten.</translation>
        </message>
        <message id="record.no-such-field">
            <location filename="../../trainer/search/requests.py" />
            <source>there is no field {name!r}</source>
            <translation>es gibt kein Feld {name!r}</translation>
        </message>
        <message id="search.one-way-to-give-example">
            <location filename="../../trainer/search/requests.py" />
            <source>An example is given by one of: tile, at, source with x and y, vector, image, text.</source>
            <translation>Ein Beispiel wird durch eines davon angegeben: tile, at, source mit x und y, vector, image, text.</translation>
        </message>
        <message id="record.too-many-examples">
            <location filename="../../trainer/search/requests.py" />
            <source>{name} holds more than {most:,} examples</source>
            <translation>{name} hat mehr als {most:,} Beispiele</translation>
        </message>
        <message id="search.choose-embedded-place">
            <location filename="../../trainer/search/searcher.py" />
            <source>Choose a place that was embedded, or ask for exactly this place.</source>
            <translation>Wählen Sie einen Ort, der eingebettet wurde, oder fragen Sie genau nach diesem Ort.</translation>
        </message>
        <message id="search.vector-without-direction">
            <location filename="../../trainer/search/searcher.py" />
            <source>An example's vector is nought or not finite: it has no direction.</source>
            <translation>Der Vektor eines Beispiels ist null oder nicht endlich: Er hat keine Richtung.</translation>
        </message>
        <message id="search.no-tile-contains">
            <location filename="../../trainer/search/searcher.py" />
            <source>No tile of {folder} contains {position}.</source>
            <translation>Keine Kachel von {folder} enthält {position}.</translation>
        </message>
        <message id="search.example-without-position">
            <location filename="../../trainer/search/searcher.py" />
            <source>The example gives no position in a source.</source>
            <translation>Das Beispiel gibt keine Position in einer Quelle an.</translation>
        </message>
        <message id="search.give-source-x-y">
            <location filename="../../trainer/search/searcher.py" />
            <source>Give source with x and y.</source>
            <translation>Geben Sie source mit x und y an.</translation>
        </message>
        <message id="search.no-source">
            <location filename="../../trainer/search/searcher.py" />
            <source>There is no source {source}: there are {count}.</source>
            <translation>Es gibt keine Quelle {source}: Es gibt {count}.</translation>
        </message>
        <message id="search.no-encoder">
            <location filename="../../trainer/search/searcher.py" />
            <source>A picture, words or a place embedded afresh need the encoder, which is not loaded here.</source>
            <translation>Ein Bild, Wörter oder ein neu eingebetteter Ort brauchen den Encoder, der hier nicht geladen ist.</translation>
        </message>
        <message id="search.ask-by-tile">
            <location filename="../../trainer/search/searcher.py" />
            <source>Ask for a tile, or set up the trainer's environment.</source>
            <translation>Fragen Sie nach einer Kachel, oder richten Sie die Umgebung des Trainers ein.</translation>
        </message>
        <message id="search.nearest-tile">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>The nearest is tile {tile} at {position}, {distance:,.0f} km away.</source>
            <translation>Die nächste ist Kachel {tile} bei {position}, {distance:,.0f} km entfernt.</translation>
        </message>
        <message id="search.give-longitude-before-latitude">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Give longitude before latitude, in degrees: --at 15.97,45.81.</source>
            <translation>Geben Sie die Länge vor der Breite an, in Grad: --at 15.97,45.81.</translation>
        </message>
        <message id="search.ask-tile-id-image">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Ask by tile id or by an image.</source>
            <translation>Suchen Sie mit einem Bild.</translation>
        </message>
        <message id="search.ids-here">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Ids here go from {first} to {last}.</source>
            <translation>Die Nummern gehen hier von {first} bis {last}.</translation>
        </message>
        <message id="search.folder-holds-no-tiles">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>The folder holds no tiles.</source>
            <translation>Der Ordner enthält keine Kacheln.</translation>
        </message>
        <message id="search.has-no-tile">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{folder} has no tile {tile}.</source>
            <translation>{folder} hat keine Kachel {tile}.</translation>
        </message>
        <message id="search.off-the-sources">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{position} is on no source of {folder}.</source>
            <translation>{position} liegt auf keiner Quelle von {folder}.</translation>
        </message>
        <message id="search.off-the-earth">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{position} is no position on Earth.</source>
            <translation>{position} ist kein Ort auf der Erde.</translation>
        </message>
        <message id="search.served">
            <location filename="../../trainer/search/worker.py" />
            <source>Served are: {served}.</source>
            <translation>Bereitgestellt werden: {served}.</translation>
        </message>
        <message id="search.not-served-here">
            <location filename="../../trainer/search/worker.py" />
            <source>{name} is not served here.</source>
            <translation>{name} wird hier nicht bereitgestellt.</translation>
        </message>
        <message id="search.use-tif-npy">
            <location filename="../../trainer/search/worker.py" />
            <source>Use .tif or .npy.</source>
            <translation>Verwenden Sie .tif oder .npy.</translation>
        </message>
        <message id="search.system-error">
            <location filename="../../trainer/search/worker.py" />
            <source>{what}{where}.</source>
            <translation>{what}{where}.</translation>
        </message>
        <message id="search.check-path-space-disk">
            <location filename="../../trainer/search/worker.py" />
            <source>Check the path and the space on the disk.</source>
            <translation>Prüfen Sie den Pfad und den Platz auf der Festplatte.</translation>
        </message>
        <message id="search.report-bug">
            <location filename="../../trainer/search/worker.py" />
            <source>Please report this bug.</source>
            <translation>Bitte melden Sie diesen Fehler.</translation>
        </message>
        <message id="services.unknown-placeholder">
            <location filename="../../trainer/services/addresses.py" />
            <source>{address}: {{{name}}} is not known.</source>
            <translation>{address}: {{{name}}} ist nicht bekannt.</translation>
        </message>
        <message id="services.write-one-address">
            <location filename="../../trainer/services/addresses.py" />
            <source>Write one host's name for {{s}}, the size for {{r}}; {{z}}, {{x}}, {{y}} and {{-y}} are filled in.</source>
            <translation>Schreiben Sie einen Hostnamen für {{s}}, die Größe für {{r}}; {{z}}, {{x}}, {{y}} und {{-y}} werden eingesetzt.</translation>
        </message>
        <message id="services.not-a-template">
            <location filename="../../trainer/services/addresses.py" />
            <source>{address} has no {{z}}, {{x}} and {{y}}.</source>
            <translation>{address} hat kein {{z}}, {{x}} und {{y}}.</translation>
        </message>
        <message id="services.give-template">
            <location filename="../../trainer/services/addresses.py" />
            <source>Give an address such as https://HOST/{{z}}/{{x}}/{{y}}.png.</source>
            <translation>Geben Sie eine Adresse wie https://HOST/{{z}}/{{x}}/{{y}}.png an.</translation>
        </message>
        <message id="services.no-bulk-download">
            <location filename="../../trainer/services/addresses.py" />
            <source>{host} forbids to fetch many tiles.</source>
            <translation>{host} verbietet es, viele Kacheln zu holen.</translation>
        </message>
        <message id="services.render-instead">
            <location filename="../../trainer/services/addresses.py" />
            <source>Render the tiles from OpenStreetMap's data, or name a service that allows it.</source>
            <translation>Zeichnen Sie die Kacheln aus den Daten von OpenStreetMap, oder nennen Sie einen Dienst, der es erlaubt.</translation>
        </message>
        <message id="services.not-agreed">
            <location filename="../../trainer/services/addresses.py" />
            <source>{tiles:,} map tiles of zoom {zoom} would be fetched from {host}, whose terms of use must allow it.{known}</source>
            <translation>{tiles:,} Kartenkacheln der Zoomstufe {zoom} würden von {host} geholt, dessen Nutzungsbedingungen es erlauben müssen.{known}</translation>
        </message>
        <message id="services.add-agree">
            <location filename="../../trainer/services/addresses.py" />
            <source>Read them; if they do, add --agree {host}.</source>
            <translation>Lesen Sie sie; wenn sie es tun, fügen Sie --agree {host} hinzu.</translation>
        </message>
        <message id="services.no-attribution">
            <location filename="../../trainer/services/addresses.py" />
            <source>Nobody is credited for the map tiles of {host}.</source>
            <translation>Für die Kartenkacheln von {host} wird niemand genannt.</translation>
        </message>
        <message id="services.add-attribution">
            <location filename="../../trainer/services/addresses.py" />
            <source>Add --attribution "…", as the terms of the service ask for.</source>
            <translation>Fügen Sie --attribution "…" hinzu, wie es die Bedingungen des Dienstes verlangen.</translation>
        </message>
        <message id="services.answers-status">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it answers with status {status}</source>
            <translation>der Server antwortet mit Status {status}</translation>
        </message>
        <message id="services.leads-elsewhere">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it leads to {target} (give that address itself if its terms allow it)</source>
            <translation>der Server verweist auf {target} (geben Sie diese Adresse selbst an, wenn ihre Bedingungen es erlauben)</translation>
        </message>
        <message id="services.sent-html">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent a page of HTML ({kind})</source>
            <translation>der Server schickte eine HTML-Seite ({kind})</translation>
        </message>
        <message id="services.sent-other-picture">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent a picture of the kind {kind}</source>
            <translation>der Server schickte ein Bild der Art {kind}</translation>
        </message>
        <message id="services.address-cannot-be">
            <location filename="../../trainer/services/tile_client.py" />
            <source>its address cannot be ({error})</source>
            <translation>die Adresse kann es nicht geben ({error})</translation>
        </message>
        <message id="services.needs-httpx">
            <location filename="../../trainer/services/tile_client.py" />
            <source>Map tiles from a server need {package}.</source>
            <translation>Kartenkacheln von einem Server brauchen {package}.</translation>
        </message>
        <message id="services.sent-no-picture">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent what is no picture ({kind})</source>
            <translation>der Server schickte, was kein Bild ist ({kind})</translation>
        </message>
        <message id="services.connection-failed">
            <location filename="../../trainer/services/tile_client.py" />
            <source>the connection failed ({error})</source>
            <translation>die Verbindung scheiterte ({error})</translation>
        </message>
        <message id="services.no-answer">
            <location filename="../../trainer/services/tile_client.py" />
            <source>{address} does not answer: {reason}.</source>
            <translation>{address} antwortet nicht: {reason}.</translation>
        </message>
        <message id="services.check-address">
            <location filename="../../trainer/services/tile_client.py" />
            <source>Check the address and the network, and run it again.</source>
            <translation>Prüfen Sie Adresse und Netz, und starten Sie erneut.</translation>
        </message>
        <message id="services.sent-too-much">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent more than {most} MiB</source>
            <translation>der Server schickte mehr als {most} MiB</translation>
        </message>
        <message id="services.sent-a-part">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent {count:,} bytes of {told:,}</source>
            <translation>der Server schickte {count:,} von {told:,} Bytes</translation>
        </message>
        <message id="services.takes-too-long">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it takes too long</source>
            <translation>es dauert zu lange</translation>
        </message>
        <message id="services.fetching">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Fetching up to {count:,} map tiles from {host}</source>
            <translation>Bis zu {count:,} Kartenkacheln werden von {host} geholt</translation>
        </message>
        <message id="services.nothing-there">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host} has no map tiles there.</source>
            <translation>{host} hat dort keine Kartenkacheln.</translation>
        </message>
        <message id="services.other-extent-or-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Choose another --extent or --zoom.</source>
            <translation>Wählen Sie ein anderes --extent oder --zoom.</translation>
        </message>
        <message id="services.some-absent">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host} has no map tile at {absent:,} of {count:,} places, which have no data.</source>
            <translation>{host} hat an {absent:,} von {count:,} Stellen keine Kartenkachel; sie bleiben ohne Daten.</translation>
        </message>
        <message id="services.extent-and-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Of a server's map tiles, an extent and a zoom are needed.</source>
            <translation>Von den Kartenkacheln eines Servers braucht es eine Ausdehnung und eine Zoomstufe.</translation>
        </message>
        <message id="services.give-extent-and-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Add --extent X0,Y0,X1,Y1 --extent-crs EPSG:4326 and --zoom Z.</source>
            <translation>Fügen Sie --extent X0,Y0,X1,Y1 --extent-crs EPSG:4326 und --zoom Z hinzu.</translation>
        </message>
        <message id="services.extent-in-degrees">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent {extent} looks like degrees.</source>
            <translation>Die Ausdehnung {extent} sieht nach Grad aus.</translation>
        </message>
        <message id="services.say-extent-crs">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Add --extent-crs EPSG:4326 (or EPSG:3857, the CRS of map tiles).</source>
            <translation>Fügen Sie --extent-crs EPSG:4326 hinzu (oder EPSG:3857, das KBS der Kartenkacheln).</translation>
        </message>
        <message id="services.extent-off-the-map">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent lies outside of what map tiles show.</source>
            <translation>Die Ausdehnung liegt außerhalb dessen, was Kartenkacheln zeigen.</translation>
        </message>
        <message id="services.did-not-come">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host}: {missing:,} of {count:,} map tiles did not come; the last because {reason}.</source>
            <translation>{host}: {missing:,} von {count:,} Kartenkacheln kamen nicht; zur letzten: {reason}.</translation>
        </message>
        <message id="services.run-again">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>What came is kept in {folder}: run the same again later.</source>
            <translation>Was kam, bleibt in {folder}: Starten Sie später dasselbe noch einmal.</translation>
        </message>
        <message id="services.too-many-tiles">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent has {count:,} map tiles of zoom {zoom}, more than {most:,}.</source>
            <translation>Die Ausdehnung hat {count:,} Kartenkacheln der Zoomstufe {zoom}, mehr als {most:,}.</translation>
        </message>
        <message id="services.smaller-extent">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Choose a smaller --extent or --zoom, or allow more with --most-map-tiles (up to {cap:,}).</source>
            <translation>Wählen Sie ein kleineres --extent oder --zoom, oder erlauben Sie mehr mit --most-map-tiles (bis {cap:,}).</translation>
        </message>
        <message id="services.not-on-web-grid">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address}: {layer} has no zoom {zoom} on the grid of web maps.</source>
            <translation>{address}: {layer} hat auf dem Gitter der Webkarten keine Zoomstufe {zoom}.</translation>
        </message>
        <message id="services.other-grids-by-gdal">
            <location filename="../../trainer/services/wmts.py" />
            <source>Give another --zoom or --layer; other grids are read by GDAL (WMTS:ADDRESS,layer=NAME as the source).</source>
            <translation>Geben Sie ein anderes --zoom oder --layer an; andere Gitter liest GDAL (WMTS:ADDRESS,layer=NAME als Quelle).</translation>
        </message>
        <message id="services.name-a-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>Name one with --layer: {layers}.</source>
            <translation>Nennen Sie einen mit --layer: {layers}.</translation>
        </message>
        <message id="services.no-pictures">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address}: {layer} has no pictures of tiles.</source>
            <translation>{address}: {layer} hat keine Bilder von Kacheln.</translation>
        </message>
        <message id="services.formats">
            <location filename="../../trainer/services/wmts.py" />
            <source>PNG, JPEG and WebP are read.</source>
            <translation>PNG, JPEG und WebP werden gelesen.</translation>
        </message>
        <message id="services.no-capabilities">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} is no WMTS.</source>
            <translation>{address} ist kein WMTS.</translation>
        </message>
        <message id="services.give-template-or-capabilities">
            <location filename="../../trainer/services/wmts.py" />
            <source>Give the address of its capabilities, or of its tiles (https://HOST/{{z}}/{{x}}/{{y}}.png); a raster on a server is /vsicurl/ADDRESS.</source>
            <translation>Geben Sie die Adresse seiner Capabilities oder seiner Kacheln an (https://HOST/{{z}}/{{x}}/{{y}}.png); ein Raster auf einem Server ist /vsicurl/ADDRESS.</translation>
        </message>
        <message id="services.which-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} has {count} layers.</source>
            <translation>{address} hat {count} Layer.</translation>
        </message>
        <message id="services.no-such-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} has no layer {layer}.</source>
            <translation>{address} hat keinen Layer {layer}.</translation>
        </message>
        <message id="tiles.dates-by-pattern">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>--dates takes auto, stac (an item beside the file), metadata, name, or a pattern of the name such as %Y%m%d.</source>
            <translation>--dates nimmt auto, stac (ein Item neben der Datei), metadata, name, oder ein Muster des Namens wie %Y%m%d.</translation>
        </message>
        <message id="tiles.no-dates">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>No source says when it was taken: {names}.</source>
            <translation>Keine Quelle sagt, wann sie aufgenommen wurde: {names}.</translation>
        </message>
        <message id="tiles.some-without-dates">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>{count:,} of {total:,} sources do not say when they were taken: {names}.</source>
            <translation>{count:,} von {total:,} Quellen sagen nicht, wann sie aufgenommen wurden: {names}.</translation>
        </message>
        <message id="tiles.no-tile-has-data">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>{names}: none of the {total:,} tiles has {share:g} % of pixels with data.</source>
            <translation>{names}: Keine der {total:,} Kacheln hat {share:g} % Pixel mit Daten.</translation>
        </message>
        <message id="tiles.lower-min-valid-information">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Lower --min-valid or --information-threshold, choose a smaller --size, or check the nodata value (gdalinfo -mm FILE).</source>
            <translation>Senken Sie --min-valid oder --information-threshold, wählen Sie ein kleineres --size, oder prüfen Sie den Leerwert (gdalinfo -mm DATEI).</translation>
        </message>
        <message id="tiles.no-tile-has-information">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>{names}: none of the {total:,} tiles has {share:g} % of pixels with data and information of {threshold:g}.</source>
            <translation>{names}: Keine der {total:,} Kacheln hat {share:g} % Pixel mit Daten und eine Information von {threshold:g}.</translation>
        </message>
        <message id="tiles.keep-borders-or-lower-min-valid">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Use --keep-borders if what was counted as border or as no data is picture; or lower --min-valid or --information-threshold.</source>
            <translation>Verwenden Sie --keep-borders, wenn zum Bild gehört, was als Rand oder als ohne Daten galt; oder senken Sie --min-valid oder --information-threshold.</translation>
        </message>
        <message id="tiles.cutting">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Cutting up to {total:,} tiles of {size} pixels</source>
            <translation>Bis zu {total:,} Kacheln von {size} Pixeln werden geschnitten</translation>
        </message>
        <message id="tiles.going-on">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Going on after {tiles:,} tiles of an earlier run.</source>
            <translation>Es geht nach {tiles:,} Kacheln eines früheren Durchgangs weiter.</translation>
        </message>
        <message id="tiles.picture-of-other-bands">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>{path} is a picture in RGB, but {count} bands are wanted.</source>
            <translation>{path} ist ein RGB-Bild, gebraucht werden aber {count} Kanäle.</translation>
        </message>
        <message id="tiles.give-place-instead">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>Give a place on the imagery instead, or use an encoder that was trained on RGB.</source>
            <translation>Wählen Sie stattdessen einen Ort auf dem Bild, oder nehmen Sie einen Encoder, der mit RGB gelernt hat.</translation>
        </message>
        <message id="tiles.no-place-crs">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>{position} is no place in the CRS of {path}.</source>
            <translation>{position} ist kein Ort im KBS von {path}.</translation>
        </message>
        <message id="tiles.place-lies-off">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>The place lies off {path}.</source>
            <translation>Der Ort liegt außerhalb von {path}.</translation>
        </message>
        <message id="tiles.choose-one">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>Choose one on it.</source>
            <translation>Wählen Sie einen darauf.</translation>
        </message>
        <message id="tiles.check-crs-georeference-gdalinfo">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Check its CRS and its georeference (gdalinfo FILE): are degrees taken for metres, or the reverse?</source>
            <translation>Prüfen Sie sein KBS und seine Georeferenz (gdalinfo DATEI): Sind Grad für Meter gehalten, oder umgekehrt?</translation>
        </message>
        <message id="tiles.georeference-crs-earth">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Georeference it in a CRS of the Earth to have results on the map.</source>
            <translation>Georeferenzieren Sie es in einem KBS der Erde, um Ergebnisse auf der Karte zu haben.</translation>
        </message>
        <message id="tiles.without-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has no CRS: where its tiles are is unknown.</source>
            <translation>{path} hat kein KBS: Wo seine Kacheln liegen, ist nicht bekannt.</translation>
        </message>
        <message id="tiles.without-georeference">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has a CRS but no georeference: where its tiles are is unknown.</source>
            <translation>{path} hat ein KBS, aber keine Georeferenz: Wo seine Kacheln liegen, ist nicht bekannt.</translation>
        </message>
        <message id="tiles.crs-not-of-earth">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has a CRS that is not of the Earth: where its tiles are is unknown.</source>
            <translation>{path} hat ein KBS, das nichts über die Lage auf der Erde sagt: Wo seine Kacheln liegen, ist nicht bekannt.</translation>
        </message>
        <message id="tiles.assign-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE) to have results on the map.</source>
            <translation>Weisen Sie eines zu (gdal_edit.py -a_srs EPSG:… DATEI), um Ergebnisse auf der Karte zu haben.</translation>
        </message>
        <message id="tiles.undeclared-nodata">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % is the undeclared nodata value {value:g}, counted as no data.</source>
            <translation>{path}: {share:.0f} % haben den nicht als solchen angegebenen Leerwert {value:g} und gelten als ohne Daten.</translation>
        </message>
        <message id="tiles.uniform-border">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % is a uniform border of value {value:g}, counted as no data.</source>
            <translation>{path}: {share:.0f} % sind ein einfarbiger Rand mit dem Wert {value:g} und gelten als ohne Daten.</translation>
        </message>
        <message id="tiles.use-keep-borders">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Use --keep-borders if it is not.</source>
            <translation>Verwenden Sie --keep-borders, wenn nicht.</translation>
        </message>
        <message id="tiles.odd-pictures">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {count:,} pictures are used although {what}: {names}.</source>
            <translation>{path}: {count:,} Bilder werden verwendet, obwohl etwas auffällt ({what}): {names}.</translation>
        </message>
        <message id="tiles.at-origin-of-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} lies at {x:g}, {y:g} of a CRS of metres: its origin, where hardly any imagery is.</source>
            <translation>{path} liegt bei {x:g}, {y:g} eines KBS in Metern: an dessen Ursprung, wo es kaum je Bilder gibt.</translation>
        </message>
        <message id="tiles.outside-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % of its tiles lie outside of what its CRS can say.</source>
            <translation>{path}: {share:.0f} % seiner Kacheln liegen außerhalb dessen, was sein KBS beschreibt.</translation>
        </message>
        <message id="tiles.lies-beyond-range">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: {share:.0f} % of its values lie beyond those that become 0 to 255, so little of it is left to see.</source>
            <translation>{path}: {share:.0f} % der Werte liegen außerhalb derer, die zu 0 bis 255 werden, also bleibt davon wenig zu sehen.</translation>
        </message>
        <message id="tiles.scaled-by-own-statistics">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path} ({kind}) is of another depth than the training's: it is brought to it by its own statistics.</source>
            <translation>{path} ({kind}) hat eine andere Bittiefe als beim Lernen: Es wird mit seiner eigenen Statistik darauf gebracht.</translation>
        </message>
        <message id="tiles.depth-of-training-compares-best">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Imagery of the depth of the training compares best.</source>
            <translation>Bilder mit der Bittiefe des Lernens lassen sich am besten vergleichen.</translation>
        </message>
        <message id="tiles.each-depth-by-itself">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path} ({kind}) is of another depth than other sources: each depth is brought to 8 bits by itself.</source>
            <translation>{path} ({kind}) hat eine andere Bittiefe als andere Quellen: Jede Bittiefe wird für sich auf 8 Bit gebracht.</translation>
        </message>
        <message id="tiles.one-depth-compares-best">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Sources of one depth, or with scale and offset that say what values mean, compare best.</source>
            <translation>Quellen mit derselben Bittiefe, oder mit Skalierung und Offset, die sagen, was die Werte bedeuten, lassen sich am besten vergleichen.</translation>
        </message>
        <message id="tiles.takes-little-of-range">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: its values take {levels:.0f} of 256 steps, so little of it is left to see.</source>
            <translation>{path}: Die Werte belegen {levels:.0f} von 256 Stufen, also bleibt davon wenig zu sehen.</translation>
        </message>
        <message id="tiles.cut-set-of-its-own">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Cut it into a tile set of its own, or tag its scale and offset.</source>
            <translation>Schneiden Sie es in einen eigenen Kachelsatz, oder tragen Sie Skalierung und Offset in die Datei ein.</translation>
        </message>
        <message id="tiles.no-pixel-has-data">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{names}: no pixel has data.</source>
            <translation>{names}: Kein Pixel hat Daten.</translation>
        </message>
        <message id="tiles.check-nodata-value-alpha-band">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Check the nodata value, the alpha band and the mask (gdalinfo -mm FILE).</source>
            <translation>Prüfen Sie den Leerwert, das Alphaband und die Maske (gdalinfo -mm DATEI).</translation>
        </message>
        <message id="tiles.bytes-take-few-levels">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: its bytes are {least:.0f} to {most:.0f}, of 0 to 255: nearly black to what learns from them, which takes 8-bit imagery as it is.</source>
            <translation>{path}: die Bytes reichen von {least:.0f} bis {most:.0f}, von 0 bis 255: fast schwarz für das, was daraus lernt und 8-Bit-Bilder nimmt, wie sie sind.</translation>
        </message>
        <message id="tiles.stretch-bytes-first">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>If it is no such picture, stretch it first (gdal_translate -scale IN OUT).</source>
            <translation>Ist das kein solches Bild, strecken Sie es zuerst (gdal_translate -scale EIN AUS).</translation>
        </message>
        <message id="tiles.bring-to-units-of-training">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>If its units are not those of the training, bring it to them (gdal_translate -scale), or train with it.</source>
            <translation>Wenn die Einheiten nicht die des Lernens sind, rechnen Sie es in diese um (gdal_translate -scale), oder lernen Sie damit.</translation>
        </message>
        <message id="tiles.tag-all-sources">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Cut it into a tile set of its own, or tag scale and offset of all sources: some have another or none.</source>
            <translation>Schneiden Sie sie in einen eigenen Kachelsatz, oder tragen Sie Skala und Versatz bei allen Quellen ein: manche haben andere oder keine.</translation>
        </message>
        <message id="tiles.extent">
            <location filename="../../trainer/tiles/selection.py" />
            <source>extent</source>
            <translation>der Ausdehnung</translation>
        </message>
        <message id="tiles.polygons">
            <location filename="../../trainer/tiles/selection.py" />
            <source>polygons of {polygons}</source>
            <translation>den Polygonen von {polygons}</translation>
        </message>
        <message id="tiles.no-tile-within">
            <location filename="../../trainer/tiles/selection.py" />
            <source>No tile's centre lies in the {what}.</source>
            <translation>Kein Mittelpunkt einer Kachel liegt in {what}.</translation>
        </message>
        <message id="tiles.check-extent">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Check its CRS (--extent-crs), or choose a smaller --stride.</source>
            <translation>Prüfen Sie ihr KBS (--extent-crs), oder wählen Sie ein kleineres --stride.</translation>
        </message>
        <message id="tiles.has-no-crs-needs">
            <location filename="../../trainer/tiles/selection.py" />
            <source>{path} has no CRS, which {option} needs.</source>
            <translation>{path} hat kein KBS, das {option} braucht.</translation>
        </message>
        <message id="tiles.assign-crs-or-leave-out">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave the option out.</source>
            <translation>Weisen Sie eines zu (gdal_edit.py -a_srs EPSG:… DATEI), oder lassen Sie die Option weg.</translation>
        </message>
        <message id="tiles.holds-chips-without-positions">
            <location filename="../../trainer/tiles/selection.py" />
            <source>{path} holds chips without positions; --extent means nothing there.</source>
            <translation>{path} enthält Bilder ohne Lage; --extent bedeutet dort nichts.</translation>
        </message>
        <message id="tiles.only-has-columns">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} has the columns {header}.</source>
            <translation>--only {path} hat die Spalten {header}.</translation>
        </message>
        <message id="tiles.needs-row-col-count-strides">
            <location filename="../../trainer/tiles/selection.py" />
            <source>It needs row and col, which count strides from the top left.</source>
            <translation>Es braucht row und col, die Schrittweiten von der linken oberen Ecke zählen.</translation>
        </message>
        <message id="tiles.only-has-no-column-source">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} has no column source, and there are {sources} sources.</source>
            <translation>--only {path} hat keine Spalte source, und es gibt {sources} Quellen.</translation>
        </message>
        <message id="tiles.add-0-first-source">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Add it: 0 for the first source.</source>
            <translation>Fügen Sie sie hinzu: 0 für die erste Quelle.</translation>
        </message>
        <message id="tiles.only-lists-no-tiles">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} lists no tiles.</source>
            <translation>--only {path} führt keine Kacheln auf.</translation>
        </message>
        <message id="tiles.only-off-the-grid">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path}: tile row {first_row}, col {first_col} of source {where} is not on the grid ({rows} rows, {columns} columns in the first source); {outside} of {tiles} are not.</source>
            <translation>--only {path}: Die Kachel row {first_row}, col {first_col} der Quelle {where} liegt nicht auf dem Gitter ({rows} Zeilen, {columns} Spalten in der ersten Quelle); {outside} von {tiles} liegen nicht darauf.</translation>
        </message>
        <message id="tiles.list-of-another-grid">
            <location filename="../../trainer/tiles/selection.py" />
            <source>The list must be made for the same --size, --stride and --resolution.</source>
            <translation>Die Liste muss für dieselben --size, --stride und --resolution gemacht sein.</translation>
        </message>
        <message id="tiles.polygons-unreadable">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--polygons {path} cannot be read: {reason}.</source>
            <translation>--polygons {path} ist nicht lesbar: {reason}.</translation>
        </message>
        <message id="tiles.give-vector-file-polygons">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Give a vector file with polygons, such as a GeoPackage or a GeoJSON.</source>
            <translation>Geben Sie eine Vektordatei mit Polygonen an, etwa ein GeoPackage oder ein GeoJSON.</translation>
        </message>
        <message id="tiles.only">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path}, {where}: {error}.</source>
            <translation>--only {path}, {where}: {error}.</translation>
        </message>
        <message id="tiles.row-col-whole-numbers">
            <location filename="../../trainer/tiles/selection.py" />
            <source>row and col must be whole numbers.</source>
            <translation>row und col müssen ganze Zahlen sein.</translation>
        </message>
        <message id="tiles.sources-differ-by-a-constant">
            <location filename="../../trainer/tiles/shifted_sources.py" />
            <source>{path} is like {other}, but for some {shift:g} more in every band: one may be stored with an offset.</source>
            <translation>{path} ist wie {other}, nur um {shift:g} höher in jedem Kanal: Eines ist vielleicht mit einem Versatz gespeichert.</translation>
        </message>
        <message id="tiles.tag-the-offset">
            <location filename="../../trainer/tiles/shifted_sources.py" />
            <source>Sentinel-2 is stored 1000 higher from 2022 on: tag the offset of such files (gdal_edit.py -offset -1000 FILE), or cut a tile set of each.</source>
            <translation>Sentinel-2 ist ab 2022 um 1000 höher gespeichert: Kennzeichnen Sie den Versatz solcher Dateien (gdal_edit.py -offset -1000 FILE), oder schneiden Sie aus jeder einen eigenen Kachelsatz.</translation>
        </message>
        <message id="tiles.others-have-no-place">
            <location filename="../../trainer/tiles/stream.py" />
            <source>The same holds of {count:,} other sources.</source>
            <translation>Dasselbe gilt für {count:,} weitere Quellen.</translation>
        </message>
        <message id="tiles.every-source-smaller">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Every source is smaller than one tile of {size} pixels.</source>
            <translation>Jede Quelle ist kleiner als eine Kachel von {size} Pixeln.</translation>
        </message>
        <message id="tiles.choose-smaller-size">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose a smaller --size.</source>
            <translation>Wählen Sie ein kleineres --size.</translation>
        </message>
        <message id="tiles.scaling-of-other-bands">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Scaling is given for {given} bands, the source has {count} ({bands}).</source>
            <translation>Für {given} Bänder ist eine Skalierung angegeben, die Quelle hat {count} ({bands}).</translation>
        </message>
        <message id="tiles.choose-bands">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose bands with --bands.</source>
            <translation>Wählen Sie Bänder mit --bands.</translation>
        </message>
        <message id="tiles.pictures-without-surroundings">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} holds pictures, which have no surroundings.</source>
            <translation>{path} enthält Bilder, und die haben keine Umgebung.</translation>
        </message>
        <message id="tiles.leave-context-out">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Leave --context out.</source>
            <translation>Lassen Sie --context weg.</translation>
        </message>
        <message id="tiles.source-left-out">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} is {width}×{height} pixels, smaller than one tile of {size}: left out.</source>
            <translation>{path} hat {width}×{height} Pixel, weniger als eine Kachel von {size}: weggelassen.</translation>
        </message>
        <message id="tiles.source-too-small">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} is {width}×{height} pixels, smaller than one tile of {size}.</source>
            <translation>{path} hat {width}×{height} Pixel, weniger als eine Kachel von {size}.</translation>
        </message>
        <message id="tiles.choose-smaller-tiles">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose --size {size} or less.</source>
            <translation>Wählen Sie --size {size} oder weniger.</translation>
        </message>
        <message id="tiles.tags-cannot-be-read">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path} cannot be read as layers of tags: {reason}</source>
            <translation>{path} lässt sich nicht als Layer mit Tags lesen: {reason}</translation>
        </message>
        <message id="tiles.give-a-vector-file">
            <location filename="../../trainer/tiles/tags.py" />
            <source>Give a vector file, such as the GeoPackage of an OpenStreetMap extract.</source>
            <translation>Geben Sie eine Vektordatei an, etwa das GeoPackage eines OpenStreetMap-Auszugs.</translation>
        </message>
        <message id="tiles.tags-elsewhere">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path} has nothing with a {field} in any of the tiles.</source>
            <translation>{path} hat in keiner der Kacheln etwas mit {field}.</translation>
        </message>
        <message id="tiles.no-tag-tells">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path}: no value of the field {field} lies in {fewest} tiles at least, and is missing in as many; {name} lies in {count} of {tiles}.</source>
            <translation>{path}: Kein Wert des Feldes {field} liegt in mindestens {fewest} Kacheln und fehlt in ebenso vielen; {name} liegt in {count} von {tiles}.</translation>
        </message>
        <message id="tiles.name-another-field">
            <location filename="../../trainer/tiles/tags.py" />
            <source>Name another field (FILE:FIELD), or give layers of this ground.</source>
            <translation>Nennen Sie ein anderes Feld (DATEI:FELD), oder geben Sie Layer dieses Gebiets an.</translation>
        </message>
        <message id="tiles.make-again">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make the tile set again.</source>
            <translation>Erstellen Sie den Kachelsatz neu.</translation>
        </message>
        <message id="tiles.make-a-tile-set">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make one with `python -m trainer tiles SOURCE --out FOLDER`.</source>
            <translation>Erstellen Sie einen mit `python -m trainer tiles QUELLE --out ORDNER`.</translation>
        </message>
        <message id="tiles.another-format">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{path} is not a tile set of format {known}.</source>
            <translation>{path} ist kein Kachelsatz im Format {known}.</translation>
        </message>
        <message id="tiles.make-again-with-this-version">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make the tile set again with this version.</source>
            <translation>Erstellen Sie den Kachelsatz mit dieser Version neu.</translation>
        </message>
        <message id="tiles.damaged-pixels">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{folder} is damaged: pixels are {kind} {shape}, expected uint8 {expected}.</source>
            <translation>{folder} ist beschädigt: Die Pixel sind {kind} {shape}, erwartet uint8 {expected}.</translation>
        </message>
        <message id="tiles.not-tile-set">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{folder} is not a tile set: it has no {name}.</source>
            <translation>{folder} ist kein Kachelsatz: {name} fehlt.</translation>
        </message>
        <message id="zones.embed-imagery-with-crs">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>Polygons need them: embed imagery that has a CRS.</source>
            <translation>Polygone brauchen sie: betten Sie Bilder mit KBS ein.</translation>
        </message>
        <message id="zones.no-tile-in-a-polygon">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>None of the {tiles:,} tiles has its middle in one of the {count} polygons of {path}.</source>
            <translation>Keine der {tiles:,} Kacheln hat ihre Mitte in einem der {count} Polygone von {path}.</translation>
        </message>
        <message id="zones.polygons-without-tiles">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>{count} of {total} polygons have no tile's middle in them and are left out.</source>
            <translation>{count} von {total} Polygonen enthalten keine Mitte einer Kachel und bleiben weg.</translation>
        </message>
        <message id="zones.smaller-stride">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>A smaller --stride of the embeddings would give them some.</source>
            <translation>Ein kleinerer --stride der Einbettungen gäbe ihnen welche.</translation>
        </message>
        <message id="zones.no-geopackage">
            <location filename="../../trainer/zones/zone_layer.py" />
            <source>--out {path} is no GeoPackage.</source>
            <translation>--out {path} ist kein GeoPackage.</translation>
        </message>
        <message id="zones.give-gpkg">
            <location filename="../../trainer/zones/zone_layer.py" />
            <source>Give a name that ends in .gpkg.</source>
            <translation>Geben Sie einen Namen an, der auf .gpkg endet.</translation>
        </message>
    </context>
</TS>
