<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>GeoEmbed</name>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Embeddings of the same encoder that are searched, too; the tiles of all are ranked together</source>
            <translation>Einbettungen desselben Encoders, die mitdurchsucht werden; die Kacheln aller werden gemeinsam gereiht</translation>
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
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Make a polygon layer active and select what to search in.</source>
            <translation>Aktivieren Sie einen Polygonlayer und wählen Sie aus, worin gesucht werden soll.</translation>
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
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>The log tab GeoEmbed has the details.</source>
            <translation>Einzelheiten stehen im Protokoll, Reiter GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>There is not enough memory for this.</source>
            <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>Close other programs or layers.</source>
            <translation>Schließen Sie andere Programme oder Layer.</translation>
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
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Examples</source>
            <translation>Beispiele</translation>
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
            <source>In a polygon that I draw</source>
            <translation>In einem Polygon, das ich zeichne</translation>
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
            <source>Click the corners on the map; a right click or Enter ends it, Escape gives up.</source>
            <translation>Klicken Sie die Ecken auf der Karte an; Rechtsklick oder Eingabe beendet, Escape bricht ab.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the selected polygons of the active layer</source>
            <translation>In den gewählten Polygonen des aktiven Layers</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Opening {folder}…</source>
            <translation>{folder} wird geöffnet…</translation>
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
            <source>Style by similarity</source>
            <translation>Nach Ähnlichkeit darstellen</translation>
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
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Find look-alikes</source>
            <translation>Ähnliches finden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw the area to search in</source>
            <translation>Suchgebiet zeichnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find the tiles that look like a picture in a file; it can be dropped on the panel, too</source>
            <translation>Die Kacheln finden, die wie ein Bild in einer Datei aussehen; es kann auch auf das Bedienfeld gezogen werden</translation>
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
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
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
            <source>Undo</source>
            <translation>Rückgängig</translation>
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
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
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
            <source>{count} tiles</source>
            <translation>{count} Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Tiles found</source>
            <translation>Gefundene Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>A click or an arrow key goes to the tile; a right click offers more</source>
            <translation>Ein Klick oder eine Pfeiltaste führt zur Kachel; ein Rechtsklick bietet mehr</translation>
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
            <source>Copy position</source>
            <translation>Position kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>E</source>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>{distance} km</source>
            <translation>{distance} km</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Tile {id} of {source}
Click: go there. Right click: more like this, less like this.</source>
            <translation>Kachel {id} von {source}
Klick: dorthin gehen. Rechtsklick: mehr wie dies, weniger wie dies.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
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
            <source>Number of clusters</source>
            <translation>Anzahl der Cluster</translation>
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
            <source>The clusters</source>
            <translation>Die Cluster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Select several rows to merge them; double-click a name to change it</source>
            <translation>Wählen Sie mehrere Zeilen, um sie zusammenzufassen; ein Doppelklick auf einen Namen ändert ihn</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Merge</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Make one cluster of the selected rows; the first one's name and colour stay</source>
            <translation>Aus den gewählten Zeilen einen Cluster machen; Name und Farbe der ersten bleiben</translation>
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
            <source>Colour of the cluster</source>
            <translation>Farbe des Clusters</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>The colour of this cluster on the map</source>
            <translation>Die Farbe dieses Clusters auf der Karte</translation>
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
            <source>Taking back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Name (double-click to change)</source>
            <translation>Name (Doppelklick zum Ändern)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters of {folder}</source>
            <translation>Cluster von {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colour of {cluster}</source>
            <translation>Farbe von {cluster}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Curves of the training</source>
            <translation>Kurven des Trainings</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Distance within a place</source>
            <translation>Abstand innerhalb eines Orts</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Distance between places</source>
            <translation>Abstand zwischen Orten</translation>
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
            <source>The folder of a run, from 'Make tiles and learn'</source>
            <translation>Der Ordner eines Laufs von „Kacheln erstellen und lernen“</translation>
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
            <source>Empty: 'embeddings' beside the run, or a new folder</source>
            <translation>Leer: „embeddings“ neben dem Lauf, oder ein neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>beside the run, or a new folder</source>
            <translation>neben dem Lauf, oder ein neuer Ordner</translation>
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
            <source>Embedding into {folder}</source>
            <translation>Einbetten nach {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{folder} holds no finished run.</source>
            <translation>{folder} enthält keinen fertigen Lauf.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{backbone}, {dimension} numbers, tiles of {size} pixels at {resolution} m</source>
            <translation>{backbone}, {dimension} Zahlen, Kacheln von {size} Pixeln zu {resolution} m</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>One tile, {time} (min:s), {room} on disk ({free} free)</source>
            <translation>Eine Kachel, {time} (min:s), {room} auf der Platte ({free} frei)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>About {tiles} tiles, {time} (min:s), {room} on disk ({free} free)</source>
            <translation>Etwa {tiles} Kacheln, {time} (min:s), {room} auf der Platte ({free} frei)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Measures on blocks of land that were held out, then writes the report.</source>
            <translation>Misst auf zurückgehaltenen Landblöcken und schreibt dann den Bericht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on the image alone</source>
            <translation>ein Klassifikator auf dem Bild allein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on the location alone</source>
            <translation>ein Klassifikator auf dem Ort allein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on both</source>
            <translation>ein Klassifikator auf beidem</translation>
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
            <source>image statistics, nothing learned</source>
            <translation>Bildstatistik, nichts gelernt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>PCA of the pixels</source>
            <translation>Hauptkomponenten der Pixel (PCA)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>the same network, untrained</source>
            <translation>dasselbe Netz, untrainiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a network that learned from photos (ImageNet)</source>
            <translation>ein Netz, das an Fotos gelernt hat (ImageNet)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>always the commonest class</source>
            <translation>immer die häufigste Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>resampled to 66 % and back</source>
            <translation>auf 66 % verkleinert und zurück</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>10 % brighter</source>
            <translation>10 % heller</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>shifted by a quarter of a tile</source>
            <translation>um eine Viertelkachel verschoben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG mit Qualität 50</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a quarter turn</source>
            <translation>eine Vierteldrehung</translation>
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
            <source>This embedding</source>
            <translation>Diese Einbettung</translation>
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
            <source>found again after: {change}</source>
            <translation>wiedergefunden nach: {change}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Close this window; jobs that run go on</source>
            <translation>Dieses Fenster schließen; laufende Aufträge gehen weiter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Open this window's help page in the browser</source>
            <translation>Die Hilfeseite dieses Fensters im Browser öffnen</translation>
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
            <source>A run with a head, from the other page</source>
            <translation>Ein Lauf mit Kopf, von der anderen Seite</translation>
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
            <source>cells of a region (grid)</source>
            <translation>Zellen einer Region (Gitter)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>cells of the world (S2)</source>
            <translation>Zellen der Welt (S2)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>a position (small site)</source>
            <translation>eine Position (kleines Gebiet)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>a position on the globe</source>
            <translation>eine Position auf dem Globus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>cells, and a position within</source>
            <translation>Zellen, und eine Position darin</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>the place of the most similar pictures</source>
            <translation>der Ort der ähnlichsten Bilder</translation>
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
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Encoder (run)</source>
            <translation>Encoder (Lauf)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a run with a head; the other page makes one.</source>
            <translation>Wählen Sie einen Lauf mit Kopf; die andere Seite macht einen.</translation>
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
            <source>Placing {data}</source>
            <translation>{data} wird verortet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learning where {data} was taken</source>
            <translation>Lernen, wo {data} aufgenommen wurde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>press 'Look' to measure a sample</source>
            <translation>„Ansehen“ misst eine Stichprobe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>How much there is to see in the tiles</source>
            <translation>Wie viel auf den Kacheln zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>bytes a pixel</source>
            <translation>Bytes je Pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>Looking at a sample of tiles</source>
            <translation>Eine Stichprobe von Kacheln wird angesehen</translation>
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
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Waiting for another job to leave the GPU…</source>
            <translation>Wartet, bis ein anderer Auftrag die GPU freigibt…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Done.</source>
            <translation>Fertig.</translation>
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
            <source>Cancel</source>
            <translation>Abbrechen</translation>
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
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>interrupted</source>
            <translation>unterbrochen</translation>
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
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Make tiles and learn</source>
            <translation>Kacheln erstellen und lernen</translation>
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
            <source>Tiles that compress to fewer bytes a pixel are left out: open water, snow, cloud. 0 keeps all.</source>
            <translation>Kacheln, die sich auf weniger Bytes je Pixel komprimieren lassen, fallen weg: offenes Wasser, Schnee, Wolken. 0 behält alle.</translation>
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
            <source>How to learn</source>
            <translation>Wie gelernt wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>How it is told what looks alike; no labels are needed either way</source>
            <translation>Wie ihm gesagt wird, was ähnlich aussieht; Klassen braucht es in keinem Fall</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>slim suits small tiles and little time, also without a GPU; the others want a GPU</source>
            <translation>slim passt zu kleinen Kacheln und wenig Zeit, auch ohne GPU; die anderen brauchen eine GPU</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Numbers in an embedding; 64 suit most</source>
            <translation>Zahlen in einer Einbettung; 64 passen meist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn for</source>
            <translation>Lerndauer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>How long to learn. More is better, ever more slowly.</source>
            <translation>Wie lange gelernt wird. Mehr ist besser, immer langsamer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>as much as the tiles are worth</source>
            <translation>so viel, wie die Kacheln hergeben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>steps</source>
            <translation>Schritten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>An epoch sees each tile once, a step one batch of them. In so many minutes a slow machine learns less.</source>
            <translation>Eine Epoche sieht jede Kachel einmal, ein Schritt einen Stapel davon. In so vielen Minuten lernt ein langsamer Rechner weniger.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Unit of the time to learn</source>
            <translation>Einheit der Lerndauer</translation>
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
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learned. Next: Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Gelernt. Weiter mit Raster ▸ GeoEmbed ▸ Einbetten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>contrastive (recommended)</source>
            <translation>kontrastiv (empfohlen)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>triplets, as Loc2Vec</source>
            <translation>Tripel, wie Loc2Vec</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>That is few: some hundred at least are better.</source>
            <translation>Das sind wenige: einige hundert sollten es sein.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of {layer}</source>
            <translation>Kacheln von {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>slim (recommended)</source>
            <translation>slim (empfohlen)</translation>
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
            <source>GeoEmbed log: {folder}</source>
            <translation>GeoEmbed-Protokoll: {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>There is no time limit on a job. After this long without a sign of life you are asked about it.</source>
            <translation>Ein Auftrag hat keine Zeitgrenze. Nach so langer Zeit ohne Lebenszeichen werden Sie nach ihm gefragt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>Tell me when a job says nothing for</source>
            <translation>Melden, wenn ein Auftrag schweigt seit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_assistant.py" />
            <source>Set up GeoEmbed</source>
            <translation>GeoEmbed einrichten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_assistant.py" />
            <source>GeoEmbed learns from your imagery on this machine; nothing is sent anywhere. The learning runs in a Python of its own beside QGIS, so that neither can break the other. Making it loads some gigabytes once (torch). Searching embeddings that exist already works without it.</source>
            <translation>GeoEmbed lernt auf diesem Rechner aus Ihren Bildern; nichts wird irgendwohin gesendet. Das Lernen läuft in einem eigenen Python neben QGIS, sodass keines das andere beschädigen kann. Beim Erstellen werden einmal einige Gigabyte heruntergeladen (torch). Vorhandene Einbettungen lassen sich auch ohne dieses Python durchsuchen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Which Python runs the trainer</source>
            <translation>Welches Python lernt und einbettet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>An environment that GeoEmbed makes and keeps (recommended)</source>
            <translation>Eine Umgebung, die GeoEmbed erstellt und pflegt (empfohlen)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>For machines without a network: a folder with all packages as wheels</source>
            <translation>Für Rechner ohne Netz: ein Ordner mit allen Paketen als Wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>optional: install from this folder, without a network</source>
            <translation>optional: von hier installieren, ohne Netz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Make it</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Load and install what the learning needs; it can be cancelled and goes on later</source>
            <translation>Laden und installieren, was das Lernen braucht; lässt sich abbrechen und geht später weiter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Stop the installation; what was loaded is kept</source>
            <translation>Die Installation anhalten; was geladen wurde, bleibt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>A Python of my own (conda, venv)</source>
            <translation>Ein eigenes Python (conda, venv)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>One that has torch and GDAL already; nothing is installed into it</source>
            <translation>Eines, das torch und GDAL schon hat; darin wird nichts installiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>The python program of an environment that has torch and GDAL</source>
            <translation>Das Python-Programm einer Umgebung, die torch und GDAL hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Folder of wheels</source>
            <translation>Ordner mit Wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>How it is</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Start it and ask what it can do; a GPU is really tried</source>
            <translation>Starten und fragen, was es kann; eine GPU wird wirklich erprobt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy diagnostics</source>
            <translation>Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>A report for a question or a bug report, without your name in it</source>
            <translation>Ein Bericht für eine Frage oder Fehlermeldung, ohne Ihren Namen darin</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Log of the installation</source>
            <translation>Protokoll der Installation</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>What the installer says, as it says it</source>
            <translation>Was das Installationsprogramm meldet, wie es das meldet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy log</source>
            <translation>Protokoll kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy the log to the clipboard, without your name in it</source>
            <translation>Das Protokoll ohne Ihren Namen darin in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Repair or update it</source>
            <translation>Reparieren oder aktualisieren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>the environment that GeoEmbed made</source>
            <translation>die Umgebung, die GeoEmbed erstellt hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>a Python of your own</source>
            <translation>ein eigenes Python</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>the checkout's .venv</source>
            <translation>die .venv des Quellordners</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>In use: {origin}, {program}</source>
            <translation>In Gebrauch: {origin}, {program}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Wait for the running jobs, or cancel them: they use the environment.</source>
            <translation>Warten Sie auf die laufenden Aufträge, oder brechen Sie sie ab: Sie benutzen die Umgebung.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Made in {folder}, beside QGIS and never inside it. Needs no administrator.</source>
            <translation>Liegt in {folder}, neben QGIS und nie darin. Braucht keine Administratorrechte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Asking {program}…</source>
            <translation>{program} wird gefragt…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Cancelled. What was loaded is kept; the button goes on from here.</source>
            <translation>Abgebrochen. Was geladen wurde, bleibt; die Schaltfläche macht hier weiter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Ready.</source>
            <translation>Bereit.</translation>
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
            <source>all but transparency</source>
            <translation>alle außer Transparenz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Bands to learn from; none ticked means all</source>
            <translation>Kanäle, aus denen gelernt wird; keiner angehakt heißt alle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Ground metres of a pixel of the picture that is fetched of this layer: as the map shows it now, or the layer's own pixels. It is fetched once, kept, and used again. Mind the terms of the server.</source>
            <translation>Bodenmeter je Pixel des Bildes, das von diesem Layer geholt wird: wie die Karte ihn jetzt zeigt, oder die eigenen Pixel des Layers. Es wird einmal geholt, behalten und wiederverwendet. Beachten Sie die Nutzungsbedingungen des Servers.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source> pixels</source>
            <translation> Pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>So much ground that a person could tell the place by it: 64 pixels suit most images</source>
            <translation>So viel Boden, dass ein Mensch den Ort daran erkennen könnte: 64 Pixel passen zu den meisten Bildern</translation>
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
            <source>Bands</source>
            <translation>Kanäle</translation>
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
            <source>Tile size</source>
            <translation>Kachelgröße</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>{layer} has no CRS: set it in the layer's properties.</source>
            <translation>{layer} hat kein KBS: Setzen Sie es in den Eigenschaften des Layers.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>No polygon is selected in {layer}.</source>
            <translation>In {layer} ist kein Polygon gewählt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>No tile of {size} pixels fits into that area.</source>
            <translation>Keine Kachel von {size} Pixeln passt in dieses Gebiet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Blue</source>
            <translation>Blau</translation>
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
            <source>Learn</source>
            <translation>Lernen</translation>
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
            <source>Press the button, then click on a village on the map. The tiles that look most like it are outlined, and listed in the dock. Shift-click adds an example, Ctrl-click a counter-example.</source>
            <translation>Drücken Sie die Schaltfläche und klicken Sie dann auf der Karte auf ein Dorf. Die ähnlichsten Kacheln werden umrandet und im Bedienfeld aufgeführt. Umschalt-Klick fügt ein Beispiel hinzu, Strg-Klick ein Gegenbeispiel.</translation>
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
            <source>Sample</source>
            <translation>Beispielbild</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Restart the machine or reinstall the driver, then repair; until then the processor is used.</source>
            <translation>Starten Sie den Rechner neu oder installieren Sie den Treiber neu, dann reparieren Sie; bis dahin rechnet der Prozessor.</translation>
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
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled. What was finished is kept.</source>
            <translation>Abgebrochen. Was fertig war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Waiting for another GeoEmbed job to leave the GPU…</source>
            <translation>Wartet, bis ein anderer GeoEmbed-Auftrag die GPU freigibt…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Log:</source>
            <translation>Protokoll:</translation>
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
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Free some space, or set GEOEMBED_HOME to a folder on a larger disk and restart QGIS.</source>
            <translation>Schaffen Sie Platz, oder setzen Sie GEOEMBED_HOME auf einen Ordner einer größeren Platte und starten Sie QGIS neu.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv) instead.</source>
            <translation>Wählen Sie stattdessen einen eigenen Interpreter (conda oder venv).</translation>
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
            <source>Building Annoy, for quicker search</source>
            <translation>Annoy wird gebaut, für schnellere Suche</translation>
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
            <source>Annoy was not installed, and search is exact: {cause}</source>
            <translation>Annoy wurde nicht installiert, die Suche ist exakt: {cause}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The GPU is there, but a multiplication on it failed: {why}</source>
            <translation>Die GPU ist da, aber eine Multiplikation darauf schlug fehl: {why}</translation>
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
            <source>Without Annoy: search is exact, which is slower over millions of tiles.</source>
            <translation>Ohne Annoy: Die Suche ist exakt, was bei Millionen Kacheln langsamer ist.</translation>
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
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Stop it</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>{title} has said nothing for {minutes} min.</source>
            <translation>{title} hat seit {minutes} min nichts gemeldet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>{file} cannot be written.</source>
            <translation>{file} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>The picture could not be written: {why}</source>
            <translation>Das Bild konnte nicht geschrieben werden: {why}</translation>
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
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{done} of {total} {unit}</source>
            <translation>{done} von {total} {unit}</translation>
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
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile of {0} contains {1},{2}.</source>
            <translation>Keine Kachel von {0} enthält {1},{2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The nearest is tile {0} at {1},{2}, {3} km away.</source>
            <translation>Die nächste ist Kachel {0} bei {1},{2}, {3} km entfernt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile passes the filters.</source>
            <translation>Keine Kachel erfüllt die Filter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Widen the distance or the polygon.</source>
            <translation>Ändern Sie die Entfernung oder vergrößern Sie das Polygon.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>None of the examples has a place to measure distances from.</source>
            <translation>Keines der Beispiele hat einen Ort, von dem aus Entfernungen gemessen werden könnten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give an example by tile or position, or leave the distance away.</source>
            <translation>Wählen Sie ein Beispiel auf der Karte, oder lassen Sie die Entfernung weg.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The polygon reaches outside of its CRS.</source>
            <translation>Das Polygon reicht über sein KBS hinaus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Draw it in longitude and latitude.</source>
            <translation>Zeichnen Sie es in Länge und Breite.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tiles of {0} have no positions.</source>
            <translation>Die Kacheln von {0} haben keine Positionen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Ask by tile id or by an image.</source>
            <translation>Suchen Sie mit einem Bild.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no embeddings: {1} is missing.</source>
            <translation>{0} enthält keine Einbettungen: {1} fehlt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no tiles.</source>
            <translation>{0} enthält keine Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is damaged: {1}.</source>
            <translation>{0} ist beschädigt: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Make the embeddings again.</source>
            <translation>Erstellen Sie die Einbettungen neu.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Embed again.</source>
            <translation>Betten Sie erneut ein.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is in use by another program.</source>
            <translation>{0} wird von einem anderen Programm benutzt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Save or end the editing of this layer in QGIS, then run the command again.</source>
            <translation>Speichern oder beenden Sie die Bearbeitung dieses Layers in QGIS, dann starten Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0},{1} is on no source of {2}.</source>
            <translation>{0},{1} liegt auf keiner Quelle von {2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no data there.</source>
            <translation>{0} hat dort keine Daten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The place lies off {0}.</source>
            <translation>Der Ort liegt außerhalb von {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Choose a place on the imagery.</source>
            <translation>Wählen Sie einen Ort auf dem Bild.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Choose one on it.</source>
            <translation>Wählen Sie einen darauf.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} was made elsewhere: there is no encoder to embed with.</source>
            <translation>{0} wurde anderswo erstellt: Es gibt keinen Encoder zum Einbetten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}, which made {1}, is not a run any more.</source>
            <translation>{0}, womit {1} erstellt wurde, ist kein Lauf mehr.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The encoder in {0} is not the one that made {1}: its weights or its card are others.</source>
            <translation>Der Encoder in {0} ist nicht der, der {1} erstellt hat: Seine Gewichte oder seine Angaben sind andere.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is not a picture that can be read: {1}.</source>
            <translation>{0} ist kein lesbares Bild: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>It is damaged or of another kind: take it out of the folder, or copy it again.</source>
            <translation>Es ist beschädigt oder von anderer Art: Nehmen Sie es aus dem Ordner, oder kopieren Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is a picture in RGB, but {1} bands are wanted.</source>
            <translation>{0} ist ein RGB-Bild, gebraucht werden aber {1} Kanäle.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a place on the imagery instead, or use an encoder that was trained on RGB.</source>
            <translation>Wählen Sie stattdessen einen Ort auf dem Bild, oder nehmen Sie einen Encoder, der mit RGB gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is not a raster that GDAL can read: {1}.</source>
            <translation>{0} ist kein Raster, das GDAL lesen kann: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: no pixel has data.</source>
            <translation>{0}: Kein Pixel hat Daten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile of {0} holds data.</source>
            <translation>Keine Kachel von {0} enthält Daten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There are {0} tiles to learn from; at least two are needed.</source>
            <translation>Zum Lernen gibt es {0} Kacheln; mindestens zwei werden gebraucht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Make a tile set of more imagery, or with smaller tiles or a smaller stride.</source>
            <translation>Erstellen Sie einen Kachelsatz aus mehr Bildern, oder mit kleineren Kacheln oder kleinerer Schrittweite.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There is not enough memory on {0} for the smallest batch.</source>
            <translation>Auf {0} reicht der Speicher nicht einmal für die kleinste Menge auf einmal.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} already holds a run.</source>
            <translation>{0} enthält schon einen Lauf.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The disk is full: free some space, then run the same command again.</source>
            <translation>Die Platte ist voll: Schaffen Sie Platz, dann starten Sie dasselbe noch einmal.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds {1} tiles, too few for {2} clusters.</source>
            <translation>{0} enthält {1} Kacheln, zu wenige für {2} Cluster.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has only {1} kinds of different tiles, not {2}.</source>
            <translation>{0} hat nur {1} Arten verschiedener Kacheln, nicht {2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Ask for fewer clusters.</source>
            <translation>Wählen Sie weniger Cluster.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>All labelled tiles are of one class ({0}), so there is nothing to tell apart.</source>
            <translation>Alle Kacheln mit Klasse gehören zu einer einzigen ({0}), es gibt also nichts zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give labels with at least two classes; these come from {0}.</source>
            <translation>Geben Sie Daten mit mindestens zwei Klassen an; diese stammen aus {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} gives none of the {1} tiles a class.</source>
            <translation>{0} gibt keiner der {1} Kacheln eine Klasse.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no classes: its values are not at most {1} different whole numbers.</source>
            <translation>{0} enthält keine Klassen: Die Werte sind nicht höchstens {1} verschiedene ganze Zahlen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a raster of class numbers.</source>
            <translation>Geben Sie ein Raster mit Klassennummern an.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: '{1}' has {2} different values, which are no classes.</source>
            <translation>{0}: „{1}“ hat {2} verschiedene Werte, das sind keine Klassen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a field with at most {0}.</source>
            <translation>Wählen Sie ein Feld mit höchstens {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no place that can be used: {1}.</source>
            <translation>{0} hat keinen brauchbaren Ort: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>All training places lie in one cell.</source>
            <translation>Alle Trainingsorte liegen in einer Zelle.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Train again.</source>
            <translation>Lernen Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Check the path.</source>
            <translation>Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tiles are {0} pixels wide; the encoder learned from tiles of {1}.</source>
            <translation>Die Kacheln sind {0} Pixel breit; der Encoder hat aus Kacheln von {1} gelernt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Results are best with the size of the training.</source>
            <translation>Am besten sind die Ergebnisse mit der Größe des Trainings.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tile set was scaled to 8 bits otherwise than the one that the encoder learned from.</source>
            <translation>Der Kachelsatz wurde anders auf 8 Bit gebracht als der, aus dem der Encoder gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Embed the imagery itself: it is then scaled as in training.</source>
            <translation>Betten Sie das Bild selbst ein: Dann wird es wie beim Lernen skaliert.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>A pixel is {0} m here and was {1} m in training.</source>
            <translation>Ein Pixel misst hier {0} m, beim Lernen waren es {1} m.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No index was built: {0}</source>
            <translation>Es wurde kein Index gebaut: {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has {1} unsigned bands: it looks like a picture, not like embeddings.</source>
            <translation>{0} hat {1} vorzeichenlose Kanäle: Das sieht nach einem Bild aus, nicht nach Einbettungen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The report shows colours instead of pictures: {0}.</source>
            <translation>Der Bericht zeigt Farben statt Bilder: {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Memory ran out: each step is now computed in {0} parts.</source>
            <translation>Der Arbeitsspeicher ging aus: Jeder Schritt wird jetzt in {0} Teilen gerechnet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} tiles have a label; a random {1} of them are measured.</source>
            <translation>{0} Kacheln haben eine Klasse; {1} davon werden zufällig gewählt und gemessen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Going on after {0} tiles of an earlier run.</source>
            <translation>Es geht nach {0} Kacheln eines früheren Durchgangs weiter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no CRS: where its tiles are is unknown.</source>
            <translation>{0} hat kein KBS: Wo seine Kacheln liegen, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has a CRS but no georeference: where its tiles are is unknown.</source>
            <translation>{0} hat ein KBS, aber keine Georeferenz: Wo seine Kacheln liegen, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has a CRS that is not of the Earth: where its tiles are is unknown.</source>
            <translation>{0} hat ein KBS, das nichts über die Lage auf der Erde sagt: Wo seine Kacheln liegen, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % of its tiles lie outside of what its CRS can say.</source>
            <translation>{0}: {1} % seiner Kacheln liegen außerhalb dessen, was sein KBS beschreibt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % is a uniform border of value {2}, counted as no data.</source>
            <translation>{0}: {1} % sind ein einfarbiger Rand mit dem Wert {2} und gelten als ohne Daten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % is the undeclared nodata value {2}, counted as no data.</source>
            <translation>{0}: {1} % haben den nicht als solchen angegebenen Leerwert {2} und gelten als ohne Daten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} points were left out: no position, no number or no positive weight.</source>
            <translation>{0} Punkte wurden ausgelassen: keine Position, keine Zahl oder kein positives Gewicht.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There is no validation split: the decoder and the radius are not fitted to these places.</source>
            <translation>Es gibt keinen Validierungsteil: Decoder und Radius sind nicht an diese Orte angepasst.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Cutting up to {0} tiles of {1} pixels</source>
            <translation>Bis zu {0} Kacheln von {1} Pixeln werden geschnitten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Preparing the encoder</source>
            <translation>Der Encoder wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Learning from {0} tiles on {1}</source>
            <translation>Lernen aus {0} Kacheln, auf {1}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Embedding up to {0} tiles on {1}</source>
            <translation>Bis zu {0} Kacheln werden eingebettet, auf {1}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Embedding up to {0} tiles on {1}, going on after {2}</source>
            <translation>Bis zu {0} Kacheln werden eingebettet, auf {1}, weiter nach {2}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Principal components as colours</source>
            <translation>Hauptkomponenten als Farben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Layer of {0} tiles</source>
            <translation>Layer mit {0} Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Rasters of {0}</source>
            <translation>Raster von {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Building the index: {0} tiles, {1} trees</source>
            <translation>Der Index wird gebaut: {0} Kacheln, {1} Bäume</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Reading {0}: {1} bands, {2} × {3} pixels</source>
            <translation>{0} wird gelesen: {1} Kanäle, {2} × {3} Pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing the number of clusters</source>
            <translation>Die Zahl der Cluster wird gewählt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Grouping {0} tiles into {1} clusters</source>
            <translation>{0} Kacheln werden zu {1} Clustern gruppiert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Searching {0} tiles</source>
            <translation>{0} Kacheln werden durchsucht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>reading labels</source>
            <translation>Klassen werden gelesen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>measuring the embedding</source>
            <translation>Einbettung wird gemessen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>measuring baselines on the same tiles</source>
            <translation>Vergleichswerte werden auf denselben Kacheln gemessen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>what the place adds: {0}</source>
            <translation>was der Ort beiträgt: {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>changing pictures and looking for them</source>
            <translation>Bilder werden verändert und wiedergesucht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>drawing figures</source>
            <translation>Abbildungen werden gezeichnet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Reading {0} pictures</source>
            <translation>{0} Bilder werden gelesen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Looking at {0} pictures</source>
            <translation>{0} Bilder werden angesehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Looking at changed training pictures</source>
            <translation>Veränderte Trainingsbilder werden angesehen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing cells from the training places</source>
            <translation>Zellen werden aus den Trainingsorten gewählt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Phase one: the head alone, {0} places</source>
            <translation>Phase eins: der Kopf allein, {0} Orte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Phase two: all layers</source>
            <translation>Phase zwei: alle Schichten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Cross-fit {0} of {1}: a head without {2} of the places</source>
            <translation>Kreuzanpassung {0} von {1}: ein Kopf ohne {2} der Orte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing decoders and their radius on {0} held-out places</source>
            <translation>Decoder und ihr Radius werden auf {0} zurückgehaltenen Orten gewählt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Locating {0} places</source>
            <translation>{0} Orte werden verortet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Learning the field</source>
            <translation>Das Feld wird gelernt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Predicting every point from its neighbours</source>
            <translation>Jeder Punkt wird aus seinen Nachbarn vorhergesagt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Drawing the field</source>
            <translation>Das Feld wird gezeichnet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Measuring the baselines</source>
            <translation>Die Vergleichswerte werden gemessen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Examining this interpreter</source>
            <translation>Dieser Interpreter wird untersucht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>What it found, and where to look</source>
            <translation>Was gefunden wurde, und wo man hinsieht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Making the synthetic sample: an imagined coast (no real place)</source>
            <translation>Das künstliche Beispiel wird gemacht: eine erdachte Küste (kein wirklicher Ort)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>the image alone</source>
            <translation>das Bild allein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>the location alone</source>
            <translation>der Ort allein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>both</source>
            <translation>beides</translation>
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
            <source>Embedding</source>
            <translation>Einbettung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Colours of the embedding</source>
            <translation>Farben der Einbettung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Look-alikes</source>
            <translation>Ähnliches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Predicted positions</source>
            <translation>Vorhergesagte Positionen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Learned field</source>
            <translation>Gelerntes Feld</translation>
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
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>A folder that 'Embed' or 'Import embeddings' made</source>
            <translation>Ein Ordner von „Einbetten“ oder „Einbettungen importieren“</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>2 to 32; 0: let it choose</source>
            <translation>2 bis 32; 0: selbst wählen lassen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>auto takes the GPU where there is a usable one; or cpu, cuda, cuda:1, mps</source>
            <translation>auto nimmt die GPU, wo eine brauchbare ist; oder cpu, cuda, cuda:1, mps</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Open the results as layers</source>
            <translation>Die Ergebnisse als Layer öffnen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Further options</source>
            <translation>Weitere Optionen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Written as for python -m trainer {command}; see its --help</source>
            <translation>Geschrieben wie für python -m trainer {command}; siehe dessen --help</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>Turns every tile of an image, or of a tile set, into an embedding: numbers that are near each other where places look alike. Gives a folder to search and to cluster, with a layer of the tiles, a raster with one pixel a tile, and a picture in the colours of the first three principal components.</source>
            <translation>Macht aus jeder Kachel eines Bilds oder eines Kachelsatzes eine Einbettung: Zahlen, die nahe beieinander liegen, wo Orte ähnlich aussehen. Ergibt einen Ordner zum Suchen und Clustern, mit einem Layer der Kacheln, einem Raster mit einem Pixel je Kachel und einem Bild in den Farben der ersten drei Hauptkomponenten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>The folder that 'Learn' made</source>
            <translation>Der Ordner, den „Lernen“ gemacht hat</translation>
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
            <source>A raster of classes, or polygons with a class</source>
            <translation>Ein Raster mit Klassen, oder Polygone mit einer Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A raster's first band if empty</source>
            <translation>Leer: der erste Kanal eines Rasters</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A tile's class is</source>
            <translation>Die Klasse einer Kachel ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>area: the commonest in it; centre: the one at its centre</source>
            <translation>area: die häufigste darin; centre: die in ihrer Mitte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Least labelled share of a tile</source>
            <translation>Kleinster Anteil einer Kachel mit Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Least share of its class</source>
            <translation>Kleinster Anteil ihrer Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Neighbours that vote</source>
            <translation>Nachbarn, die abstimmen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measure at most so many tiles</source>
            <translation>Höchstens so viele Kacheln messen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Do not measure baselines</source>
            <translation>Keine Vergleichswerte messen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measure what the tiles' places add</source>
            <translation>Messen, was die Orte der Kacheln hinzufügen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Field (or band) with the class</source>
            <translation>Feld (oder Kanal) mit der Klasse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A classifier on the image alone, on the location alone, and on both</source>
            <translation>Ein Klassifikator nur mit dem Bild, nur mit dem Ort und mit beidem</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measured figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>The labels cannot be opened.</source>
            <translation>Die Klassen können nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Click on it on the map</source>
            <translation>Klicken Sie ihn auf der Karte an</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Several examples are averaged</source>
            <translation>Mehrere Beispiele werden gemittelt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Counter-examples push the answer away from what looks like them</source>
            <translation>Gegenbeispiele schieben die Antwort weg von dem, was so aussieht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Numbers with commas between, as in the layer of tiles</source>
            <translation>Zahlen mit Komma dazwischen, wie im Layer der Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>A picture file; needs the encoder</source>
            <translation>Eine Bilddatei; braucht den Encoder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Exactly there</source>
            <translation>Genau dort</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>For pictures and 'exactly there'. Empty: the one that made the embeddings.</source>
            <translation>Für Bilder und „genau dort“. Leer: der, der die Einbettungen gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>{count} points are too many for examples: select up to {most} of them.</source>
            <translation>{count} Punkte sind zu viele als Beispiele: Wählen Sie bis zu {most} davon aus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like this place</source>
            <translation>Wie dieser Ort</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like these places (points)</source>
            <translation>Wie diese Orte (Punkte)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Unlike these places (points)</source>
            <translation>Anders als diese Orte (Punkte)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like tiles with these ids</source>
            <translation>Wie Kacheln mit diesen Nummern</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like this picture</source>
            <translation>Wie dieses Bild</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Embed a tile centred on each place afresh, instead of taking the tile that it lies in</source>
            <translation>Eine Kachel um jeden Ort neu einbetten, statt die Kachel zu nehmen, in der er liegt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Say what to look for: a place, points, tile ids or a picture.</source>
            <translation>Sagen Sie, wonach gesucht wird: ein Ort, Punkte, Kachelnummern oder ein Bild.</translation>
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
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>The folder that 'Geolocate: train' made</source>
            <translation>Der Ordner, den „Verorten: trainieren“ gemacht hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>A folder of photos with EXIF positions or with a CSV beside them, or a tile set</source>
            <translation>Ein Ordner mit Fotos mit EXIF-Positionen oder einer CSV daneben, oder ein Kachelsatz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Which places are measured</source>
            <translation>Welche Orte gemessen werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>A set that the run has not seen is measured as a whole</source>
            <translation>Ein Satz, den der Lauf nicht gesehen hat, wird im Ganzen gemessen</translation>
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
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>A folder of pictures</source>
            <translation>Ein Ordner mit Bildern</translation>
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
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>grid: cells of equal size in a region. s2: cells that are smaller where there are more pictures, for the whole world. regression: a position at once, for a small site.</source>
            <translation>grid: gleich große Zellen einer Region. s2: Zellen, die kleiner sind, wo es mehr Bilder gibt, für die ganze Welt. regression: gleich eine Position, für ein kleines Gebiet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Side of a cell (km)</source>
            <translation>Seite einer Zelle (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Epochs of the head alone</source>
            <translation>Epochen des Kopfs allein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Epochs of all layers after it</source>
            <translation>Epochen aller Schichten danach</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Go on with the run in the output folder</source>
            <translation>Mit dem Lauf im Ausgabeordner weitermachen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Of a grid; empty: about 100 cells</source>
            <translation>Eines Gitters; leer: etwa 100 Zellen</translation>
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
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>A raster with a band a dimension</source>
            <translation>Ein Raster mit einem Kanal je Dimension</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Pixels that become one tile</source>
            <translation>Pixel, die zu einer Kachel werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>1: every pixel; 4: 4 × 4 pixels are averaged</source>
            <translation>1: jedes Pixel; 4: 4 × 4 Pixel werden gemittelt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>How integers become numbers</source>
            <translation>Wie aus ganzen Zahlen Werte werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>linear: value × scale. alphaearth: as Google's AlphaEarth Foundations stores them in 8 bits.</source>
            <translation>linear: Wert × Skala. alphaearth: wie Googles AlphaEarth Foundations sie in 8 Bit speichert.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Least share of pixels with data</source>
            <translation>Kleinster Anteil der Pixel mit Daten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Empty: as the raster says</source>
            <translation>Leer: wie das Raster es sagt</translation>
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
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>The folder that 'Make tiles' made</source>
            <translation>Der Ordner, den „Kacheln erstellen“ gemacht hat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Minutes to learn</source>
            <translation>Lerndauer (Minuten)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>… or epochs</source>
            <translation>… oder Epochen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>contrastive: views of a place against all other places. loc2vec: triplets of places.</source>
            <translation>contrastive: Ansichten eines Orts gegen alle anderen Orte. loc2vec: Tripel von Orten.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>slim is the best for small tiles and little time; resnet50 wants a GPU and hours</source>
            <translation>slim ist das Beste für kleine Kacheln und wenig Zeit; resnet50 braucht eine GPU und Stunden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Numbers in an embedding</source>
            <translation>Zahlen in einer Einbettung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>64 suit most; more keep finer differences and take more room</source>
            <translation>64 passen meist; mehr behalten feinere Unterschiede und brauchen mehr Platz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>… or steps</source>
            <translation>… oder Schritte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>random, imagenet (fetched once), a file of weights, or the folder of an earlier run</source>
            <translation>random, imagenet (wird einmal geladen), eine Datei mit Gewichten, oder der Ordner eines früheren Laufs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Places in a batch</source>
            <translation>Orte auf einmal</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Sampling</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>balanced: tiles with much to see come as often as plain ones. Empty: as the method has it.</source>
            <translation>balanced: Kacheln, auf denen viel zu sehen ist, kommen so oft wie schlichte. Leer: wie das Verfahren es hat.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Longitude and latitude as a second input</source>
            <translation>Länge und Breite als zweite Eingabe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learn from the training split alone</source>
            <translation>Nur aus dem Trainingsteil lernen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Tile set</source>
            <translation>Kachelsatz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Give one of minutes, epochs and steps, or none. In so many minutes a slow machine learns less.</source>
            <translation>Geben Sie eines von Minuten, Epochen und Schritten an oder nichts. In so vielen Minuten lernt ein langsamer Rechner weniger.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>How often each tile is seen</source>
            <translation>Wie oft jede Kachel gesehen wird</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>What the network knows at the start</source>
            <translation>Was das Netz am Anfang weiß</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Leave the other settings as they were</source>
            <translation>Lassen Sie die anderen Einstellungen, wie sie waren</translation>
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
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>One or several fields; each becomes a band</source>
            <translation>Ein oder mehrere Felder; jedes wird ein Kanal</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Positive numbers: how far each point is trusted</source>
            <translation>Positive Zahlen: wie weit jedem Punkt zu trauen ist</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Side of a pixel (units of the CRS)</source>
            <translation>Seite eines Pixels (Einheiten des KBS)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Empty: that of the points</source>
            <translation>Leer: die der Punkte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>No data farther than (km)</source>
            <translation>Keine Daten weiter weg als (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Location encoder</source>
            <translation>Ortsencoder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>fourier suits most; sphere2vec and harmonics are for the whole globe</source>
            <translation>fourier passt meist; sphere2vec und harmonics sind für den ganzen Globus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Folds of the validation</source>
            <translation>Teilungen der Validierung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Size of a validation block (km)</source>
            <translation>Größe eines Validierungsblocks (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Members of the ensemble</source>
            <translation>Mitglieder des Ensembles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Training steps at most</source>
            <translation>Höchstens Trainingsschritte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Values to learn</source>
            <translation>Zu lernende Werte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Empty: by the points</source>
            <translation>Leer: nach den Punkten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Extent</source>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>CRS of the raster</source>
            <translation>KBS des Rasters</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>from every point</source>
            <translation>von jedem Punkt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Measured error</source>
            <translation>Gemessener Fehler</translation>
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
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Side of a tile (pixels)</source>
            <translation>Seite einer Kachel (Pixel)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Leaves out tiles with little to see: fewer compressed bytes a pixel than this number, or auto. Empty: all tiles.</source>
            <translation>Lässt Kacheln weg, auf denen wenig zu sehen ist: weniger komprimierte Bytes je Pixel als diese Zahl, oder auto. Leer: alle Kacheln.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Side of a split's block</source>
            <translation>Seite eines Teilungsblocks</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Another seed, other blocks</source>
            <translation>Anderer Startwert, andere Blöcke</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Information threshold</source>
            <translation>Informationsschwelle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Neighbouring tiles go to one split together. Degrees for geographic images, metres otherwise.</source>
            <translation>Benachbarte Kacheln kommen zusammen in einen Teil. Grad bei geographischen Bildern, sonst Meter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>How vectors are stored</source>
            <translation>Wie Vektoren gespeichert werden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>int8 halves the size and loses very little</source>
            <translation>int8 halbiert die Größe und verliert sehr wenig</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>none leaves the rasters out</source>
            <translation>none lässt die Raster weg</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>Build no index</source>
            <translation>Keinen Index bauen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>An index makes searching millions of tiles quicker; exact without</source>
            <translation>Ein Index macht die Suche in Millionen Kacheln schneller; ohne ist sie exakt</translation>
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
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Shown as a table</source>
            <translation>Wird als Tabelle gezeigt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Figures of 'Evaluate'</source>
            <translation>Kennzahlen von „Bewerten“</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Credits for the imagery</source>
            <translation>Quellenangabe der Bilder</translation>
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
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>How many tiles</source>
            <translation>Wie viele Kacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only farther than (km)</source>
            <translation>Nur weiter weg als (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only nearer than (km)</source>
            <translation>Nur näher als (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Answer the examples' own tiles as well</source>
            <translation>Auch die Kacheln der Beispiele selbst ausgeben</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Engine</source>
            <translation>Suchverfahren</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Leaves out what lies near the examples, and so looks alike for a dull reason</source>
            <translation>Lässt weg, was nahe bei den Beispielen liegt und darum aus einem langweiligen Grund ähnlich aussieht</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only inside these polygons</source>
            <translation>Nur innerhalb dieser Polygone</translation>
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
            <source>Image or map</source>
            <translation>Bild oder Karte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>More images with the same bands, also in other CRSs; or further bands of the same pixels, see below</source>
            <translation>Weitere Bilder mit denselben Kanälen, auch in anderen KBS; oder weitere Kanäle derselben Pixel, siehe unten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>From one tile to the next (pixels)</source>
            <translation>Von einer Kachel zur nächsten (Pixel)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Only tiles whose centre lies in it. Empty: all of the image.</source>
            <translation>Nur Kacheln, deren Mitte darin liegt. Leer: das ganze Bild.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Only tiles whose centre lies in one of them; tick 'selected features' for these alone</source>
            <translation>Nur Kacheln, deren Mitte in einem davon liegt; „gewählte Objekte“ für nur diese</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: all but transparency</source>
            <translation>Leer: alle außer Transparenz</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Further images are further bands of the same pixels</source>
            <translation>Weitere Bilder sind weitere Kanäle derselben Pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Zoom level of a folder of map tiles</source>
            <translation>Zoomstufe eines Ordners mit Kartenkacheln</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Tiles at the edge of an image or of its clouds' mask are left out below this</source>
            <translation>Kacheln am Rand eines Bilds oder seiner Wolkenmaske fallen darunter weg</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>A uniform border counts as data</source>
            <translation>Ein einfarbiger Rand gilt als Daten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Further images</source>
            <translation>Weitere Bilder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map.</source>
            <translation>Leer: Kacheln liegen nebeneinander. Die halbe Größe: sie überlappen zur Hälfte, für eine feinere Karte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Polygons</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: the image's own pixels, and for a map from a server what makes a picture of up to 4096 pixels. An encoder works best at the resolution that it was trained at.</source>
            <translation>Leer: die Pixel des Bildes, und bei einer Karte von einem Server, was ein Bild von bis zu 4096 Pixeln ergibt. Ein Encoder arbeitet am besten in der Auflösung, in der er gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>A white or black border that nothing declares is otherwise left out</source>
            <translation>Ein weißer oder schwarzer Rand, den nichts ausweist, fällt sonst weg</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Choose an image, or a folder.</source>
            <translation>Wählen Sie ein Bild oder einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/words.py" />
            <source>{layer} is a map that a server draws: its colours are no values. Choose a raster of values.</source>
            <translation>{layer} ist eine Karte, die ein Server zeichnet: Ihre Farben sind keine Werte. Wählen Sie ein Raster mit Werten.</translation>
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
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What each window is for, in plain words</source>
            <translation>Wofür jedes Fenster da ist, in einfachen Worten</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Open an embeddings folder to search it.</source>
            <translation>Öffnen Sie einen Einbettungsordner, um ihn zu durchsuchen.</translation>
        </message>
    </context>
</TS>
