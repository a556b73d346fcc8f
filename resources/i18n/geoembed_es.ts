<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>GeoEmbed</name>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Embeddings of the same encoder that are searched, too; the tiles of all are ranked together</source>
            <translation>Incrustaciones del mismo codificador en las que también se busca; las teselas de todas se ordenan juntas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>no other folder</source>
            <translation>ninguna otra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Also in</source>
            <translation>También en</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Make a polygon layer active and select what to search in.</source>
            <translation>Active una capa de polígonos y seleccione dónde buscar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>This is no polygon.</source>
            <translation>Esto no es un polígono.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw or select at least one polygon.</source>
            <translation>Dibuje o seleccione al menos un polígono.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>The active layer has no polygons.</source>
            <translation>La capa activa no tiene polígonos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>The log tab GeoEmbed has the details.</source>
            <translation>La pestaña GeoEmbed del registro da los detalles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>There is not enough memory for this.</source>
            <translation>No hay memoria suficiente para esto.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>Close other programs or layers.</source>
            <translation>Cierre otros programas o capas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/encoder_worker.py" />
            <source>Starting the encoder of {folder}</source>
            <translation>Iniciando el codificador de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/encoder_worker.py" />
            <source>The encoder's process ended with code {code}.</source>
            <translation>El proceso del codificador terminó con el código {code}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Examples (plus) and counter-examples (minus). Delete takes the selected one away.</source>
            <translation>Ejemplos (más) y contraejemplos (menos). Supr quita el elegido.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Counter-example</source>
            <translation>Contraejemplo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>tile {id}</source>
            <translation>tesela {id}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>So many tiles are found at most</source>
            <translation>Número máximo de teselas encontradas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>How many</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>any distance</source>
            <translation>cualquier distancia</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Leaves out what is nearer than this to an example, since neighbours often look alike</source>
            <translation>Omite lo que está más cerca que esto de un ejemplo, pues los vecinos suelen parecerse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Not within</source>
            <translation>No a menos de</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the view, as it is now</source>
            <translation>En la vista, tal como está</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In a polygon that I draw</source>
            <translation>En un polígono que dibujo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Only tiles whose centre lies there are found</source>
            <translation>Solo se encuentran teselas cuyo centro está allí</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>All sources</source>
            <translation>Todas las fuentes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Only tiles of these sources are found</source>
            <translation>Solo se encuentran teselas de estas fuentes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Click the corners on the map; a right click or Enter ends it, Escape gives up.</source>
            <translation>Haga clic en los vértices sobre el mapa; clic derecho o Intro termina, Esc abandona.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the selected polygons of the active layer</source>
            <translation>En los polígonos seleccionados de la capa activa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Opening {folder}…</source>
            <translation>Abriendo {folder}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>The embeddings that are searched</source>
            <translation>Las incrustaciones en las que se busca</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Open an embeddings folder</source>
            <translation>Abrir una carpeta de incrustaciones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Open an embeddings folder…</source>
            <translation>Abrir una carpeta de incrustaciones…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Use an embedding raster made elsewhere…</source>
            <translation>Usar un ráster de incrustaciones hecho en otra parte…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Show it as layers</source>
            <translation>Mostrar como capas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Use an embedding raster made elsewhere</source>
            <translation>Usar un ráster de incrustaciones hecho en otra parte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>No embeddings are open</source>
            <translation>Nada abierto todavía</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Rasters</source>
            <translation>Rásteres</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Import {name}</source>
            <translation>Importar {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Importing {name}…</source>
            <translation>Importando {name}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Another encoder made {folder}: its vectors cannot be compared with those of {other}.</source>
            <translation>Otro codificador hizo {folder}: sus vectores no pueden compararse con los de {other}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>{folder} was made elsewhere: nothing tells whether its vectors can be compared with others.</source>
            <translation>{folder} se hizo en otro lugar: nada indica si sus vectores pueden compararse con otros.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Save look-alikes</source>
            <translation>Guardar los parecidos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Similarity heat map</source>
            <translation>Mapa de calor del parecido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Style by similarity</source>
            <translation>Estilo según el parecido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Click a place on the map.</source>
            <translation>Haga clic en un lugar del mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Saved one tile to {path}.</source>
            <translation>Una tesela guardada en {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Saved {count} tiles to {path}.</source>
            <translation>{count} teselas guardadas en {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>There is nothing to save.</source>
            <translation>No hay nada que guardar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Search first.</source>
            <translation>Busque primero.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>There is no example yet.</source>
            <translation>Aún no hay ningún ejemplo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>{count} examples</source>
            <translation>{count} ejemplos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Similarity to {what}</source>
            <translation>Parecido con {what}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Find look-alikes</source>
            <translation>Encontrar parecidos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw the area to search in</source>
            <translation>Dibujar la zona de búsqueda</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find the tiles that look like a picture in a file; it can be dropped on the panel, too</source>
            <translation>Encontrar las teselas que se parecen a una imagen de un archivo; también puede soltarse sobre el panel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Style by cluster</source>
            <translation>Estilo según el grupo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Style by look (PCA colours)</source>
            <translation>Estilo según el aspecto (colores ACP)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Exactly here</source>
            <translation>Exactamente aquí</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search for a tile centred on the click, embedded afresh, instead of the tile under it</source>
            <translation>Busca con una tesela centrada en el clic, incrustada de nuevo, en vez de la tesela que hay debajo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Take back the last example</source>
            <translation>Retirar el último ejemplo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Start afresh</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Forget examples and answer</source>
            <translation>Olvidar ejemplos y respuesta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Between these two</source>
            <translation>Entre estos dos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The tiles that lead from the first example to the last</source>
            <translation>Las teselas que llevan del primer ejemplo al último</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with a picture…</source>
            <translation>Buscar con una imagen…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a picture as an example…</source>
            <translation>Añadir una imagen como ejemplo…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find what looks like the examples and the picture; as a drop with Shift</source>
            <translation>Encontrar lo que se parece a los ejemplos y a la imagen; como soltar con Mayús</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a picture as a counter-example…</source>
            <translation>Añadir una imagen como contraejemplo…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Avoid what looks like the picture; as a drop with Ctrl</source>
            <translation>Evitar lo que se parece a la imagen; como soltar con Ctrl</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Show as heat map</source>
            <translation>Mostrar como mapa de calor</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>A raster of the similarity of every tile to the examples</source>
            <translation>Un ráster del parecido de cada tesela con los ejemplos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Colour the tile layer by similarity to the examples</source>
            <translation>Colorear la capa de teselas según el parecido con los ejemplos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save as layer</source>
            <translation>Guardar como capa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save the tiles shown, with rank and similarity, as a styled layer</source>
            <translation>Guardar las teselas mostradas, con rango y parecido, como capa con estilo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>At least</source>
            <translation>Al menos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Shows only tiles that are at least so similar</source>
            <translation>Muestra solo teselas al menos tan parecidas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Least similarity</source>
            <translation>Parecido mínimo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Open an embeddings folder with the button above, or make one with Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Abra una carpeta de incrustaciones con el botón de arriba, o cree una con Ráster ▸ GeoEmbed ▸ Incrustar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Click a place on the map to find what looks like it.

Shift-click adds an example, Ctrl-click a counter-example. Drop a picture here to search for it.</source>
            <translation>Haga clic en un lugar del mapa para encontrar lo que se le parece.

Mayús-clic añade un ejemplo, Ctrl-clic un contraejemplo. Suelte aquí una imagen para buscarla.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Nothing is so similar.</source>
            <translation>Nada es tan parecido.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>1 tile</source>
            <translation>1 tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{shown} of {count} tiles · {time} ms</source>
            <translation>{shown} de {count} teselas · {time} ms</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} tiles</source>
            <translation>{count} teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Tiles found</source>
            <translation>Teselas encontradas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>A click or an arrow key goes to the tile; a right click offers more</source>
            <translation>Un clic o una flecha lleva a la tesela; un clic derecho ofrece más</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>More like this</source>
            <translation>Más como esto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Less like this</source>
            <translation>Menos como esto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Search from here</source>
            <translation>Buscar desde aquí</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Zoom to this tile</source>
            <translation>Acercar a esta tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Copy position</source>
            <translation>Copiar la posición</translation>
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
            <translation>E</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>W</source>
            <translation>O</translation>
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
            <translation>Tesela {id} de {source}
Clic: ir allí. Clic derecho: más como esto, menos como esto.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Open one in the GeoEmbed panel, or make one with Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Abra unas en el panel de GeoEmbed, o créelas con Ráster ▸ GeoEmbed ▸ Incrustar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click a place to search for first; then Ctrl-click what is unlike it.</source>
            <translation>Haga clic primero en un lugar que buscar; después Ctrl-clic en lo que es distinto.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click one place, Shift-click the other, then ask for what is between them.</source>
            <translation>Haga clic en un lugar, Mayús-clic en el otro, y pida luego lo que hay entre ellos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Embedding…</source>
            <translation>Incrustando…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Loading the encoder… (only the first time)</source>
            <translation>Cargando el codificador… (solo la primera vez)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>This is no place on Earth.</source>
            <translation>Esto no es un lugar de la Tierra.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click on the map.</source>
            <translation>Haga clic en el mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>No embeddings are open.</source>
            <translation>No hay incrustaciones abiertas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>These embeddings were made anew.</source>
            <translation>Estas incrustaciones se hicieron de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click once more.</source>
            <translation>Haga clic una vez más.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>“Between these two” needs two examples.</source>
            <translation>«Entre estos dos» necesita dos ejemplos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Make clusters</source>
            <translation>Formar grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>A folder that 'Embed' or 'Import' made</source>
            <translation>Una carpeta hecha por «Incrustar» o «Importar»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>let it choose</source>
            <translation>dejar que elija</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>The number whose clusters are most distinct (the best silhouette)</source>
            <translation>El número cuyos grupos son más distintos (la mejor silueta)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Number of clusters</source>
            <translation>Número de grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>How many groups; 8 is a good start</source>
            <translation>Cuántos grupos; 8 es un buen comienzo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Embeddings</source>
            <translation>Incrustaciones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>The clusters</source>
            <translation>Los grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Select several rows to merge them; double-click a name to change it</source>
            <translation>Seleccione varias filas para fusionarlas; haga doble clic en un nombre para cambiarlo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Merge</source>
            <translation>Fusionar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Make one cluster of the selected rows; the first one's name and colour stay</source>
            <translation>Hacer un grupo de las filas seleccionadas; quedan el nombre y el color de la primera</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>distinct colours</source>
            <translation>colores distintos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Distinct colours can be told apart by colour-blind people; a ramp shows the order of the clusters</source>
            <translation>Los colores distintos también los distinguen las personas daltónicas; una rampa muestra el orden de los grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Apply palette</source>
            <translation>Aplicar la paleta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Give all clusters the colours that are chosen here</source>
            <translation>Dar a todos los grupos los colores elegidos aquí</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Take back the last change of names, colours or numbers</source>
            <translation>Deshacer el último cambio de nombres, colores o número</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Choose a folder of embeddings; 'Embed' makes one.</source>
            <translation>Elija una carpeta de incrustaciones; «Incrustar» hace una.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Names that you gave stay with clusters that are mostly the same.</source>
            <translation>Los nombres que usted dio quedan en los grupos que son casi los mismos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colour of the cluster</source>
            <translation>Color del grupo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>The colour of this cluster on the map</source>
            <translation>El color de este grupo en el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colouring clusters</source>
            <translation>Coloreando grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Merging clusters</source>
            <translation>Fusionando grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Naming a cluster</source>
            <translation>Nombrando un grupo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Taking back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Name (double-click to change)</source>
            <translation>Nombre (doble clic para cambiar)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Tiles</source>
            <translation>Teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters of {folder}</source>
            <translation>Grupos de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colour of {cluster}</source>
            <translation>Color de {cluster}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Curves of the training</source>
            <translation>Curvas del entrenamiento</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Distance within a place</source>
            <translation>Distancia dentro de un lugar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Distance between places</source>
            <translation>Distancia entre lugares</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>drawn while it learns</source>
            <translation>se dibujan mientras aprende</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>step {step}</source>
            <translation>paso {step}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/diagnostics.py" />
            <source>The diagnostics are on the clipboard.</source>
            <translation>El diagnóstico está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Embed</source>
            <translation>Incrustar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Encoder</source>
            <translation>Codificador</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The folder of a run, from 'Make tiles and learn'</source>
            <translation>La carpeta de un entrenamiento, de «Crear teselas y aprender»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Run</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>What to embed</source>
            <translation>Qué incrustar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>the tiles that it learned from</source>
            <translation>las teselas de las que aprendió</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Nothing is cut anew</source>
            <translation>No se corta nada de nuevo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>a layer</source>
            <translation>una capa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The image that was learned from, with another step, or another image of the kind</source>
            <translation>La imagen de la que se aprendió, con otro paso, u otra imagen del mismo tipo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Empty: 'embeddings' beside the run, or a new folder</source>
            <translation>Vacío: «embeddings» junto al entrenamiento, o una carpeta nueva</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>beside the run, or a new folder</source>
            <translation>junto al entrenamiento, o una carpeta nueva</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Result folder</source>
            <translation>Carpeta de resultados</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Choose the folder of a run; 'Make tiles and learn' makes one.</source>
            <translation>Elija la carpeta de un entrenamiento; «Crear teselas y aprender» hace una.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Done. Click to search, or open Clusters.</source>
            <translation>Hecho. Haga clic para buscar, o abra Grupos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The tiles that it learned from are not there any more.</source>
            <translation>Las teselas de las que aprendió ya no están.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Embedding into {folder}</source>
            <translation>Incrustando en {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{folder} holds no finished run.</source>
            <translation>{folder} no contiene un entrenamiento terminado.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{backbone}, {dimension} numbers, tiles of {size} pixels at {resolution} m</source>
            <translation>{backbone}, {dimension} números, teselas de {size} píxeles a {resolution} m</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>One tile, {time} (min:s), {room} on disk ({free} free)</source>
            <translation>Una tesela, {time} (min:s), {room} en disco ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>About {tiles} tiles, {time} (min:s), {room} on disk ({free} free)</source>
            <translation>Unas {tiles} teselas, {time} (min:s), {room} en disco ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Measures on blocks of land that were held out, then writes the report.</source>
            <translation>Mide en bloques de terreno apartados y escribe después el informe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on the image alone</source>
            <translation>un clasificador sobre la imagen sola</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on the location alone</source>
            <translation>un clasificador sobre el lugar solo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on both</source>
            <translation>un clasificador sobre ambos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Evaluate and report</source>
            <translation>Evaluar e informar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A raster of classes, or polygons with a class. Empty: a report without figures.</source>
            <translation>Un ráster de clases, o polígonos con una clase. Vacío: un informe sin medidas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The attribute with the class; a raster's first band is taken</source>
            <translation>El atributo con la clase; en un ráster cuenta la primera banda</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>measure baselines beside it (takes longer)</source>
            <translation>medir también referencias (tarda más)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Image statistics and untrained networks: is the embedding better than these?</source>
            <translation>Estadísticas de imagen y redes sin entrenar: ¿es mejor la incrustación?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>measure what the tiles' places add, too (takes longer)</source>
            <translation>medir también lo que aportan los lugares de las teselas (tarda más)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A classifier on the image alone, on the location alone, and on both: for some labels, such as the climate, the place says as much as the picture.</source>
            <translation>Un clasificador sobre la imagen sola, sobre el lugar solo y sobre ambos: para algunas clases, como el clima, el lugar dice tanto como la imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Labels</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The share that is right on blocks of land that were held out</source>
            <translation>La parte que es correcta en bloques de terreno apartados</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Figures</source>
            <translation>Figuras</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Open the report</source>
            <translation>Abrir el informe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Open the page in the browser</source>
            <translation>Abrir la página en el navegador</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Export as HTML…</source>
            <translation>Exportar como HTML…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Save the page and its figures elsewhere</source>
            <translation>Guardar la página y sus figuras en otro sitio</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Choose the field with the class.</source>
            <translation>Elija el campo con la clase.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>No labels: a report alone.</source>
            <translation>Sin clases: solo un informe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Export the report</source>
            <translation>Exportar el informe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Nearest tiles right</source>
            <translation>Aciertos de las teselas cercanas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Classifier right</source>
            <translation>Aciertos del clasificador</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>image statistics, nothing learned</source>
            <translation>estadísticas de la imagen, sin aprendizaje</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>PCA of the pixels</source>
            <translation>ACP de los píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>the same network, untrained</source>
            <translation>la misma red, sin entrenar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a network that learned from photos (ImageNet)</source>
            <translation>una red que aprendió con fotos (ImageNet)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>always the commonest class</source>
            <translation>siempre la clase más frecuente</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>resampled to 66 % and back</source>
            <translation>remuestreado al 66 % y de vuelta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>10 % brighter</source>
            <translation>un 10 % más claro</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>shifted by a quarter of a tile</source>
            <translation>desplazado un cuarto de tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG de calidad 50</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a quarter turn</source>
            <translation>un cuarto de vuelta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Evaluating {folder}</source>
            <translation>Evaluando {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Report on {folder}</source>
            <translation>Informe sobre {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>This embedding</source>
            <translation>Esta incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The report's figures are shown here.</source>
            <translation>Aquí se muestran las figuras del informe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Saved as {file}.</source>
            <translation>Guardado como {file}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>found again after: {change}</source>
            <translation>reencontradas tras: {change}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Close this window; jobs that run go on</source>
            <translation>Cerrar esta ventana; las tareas en marcha continúan</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Open this window's help page in the browser</source>
            <translation>Abrir la página de ayuda de esta ventana en el navegador</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Begin with what 'Learn' learned; empty: a fresh network</source>
            <translation>Empezar con lo que «Aprender» aprendió; vacío: una red nueva</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Geolocate</source>
            <translation>Geolocalizar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Where was this taken?</source>
            <translation>¿Dónde se tomó esto?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learn it first</source>
            <translation>Aprenderlo primero</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>A run with a head, from the other page</source>
            <translation>Un entrenamiento con cabeza, de la otra página</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>A folder of pictures to place on the map</source>
            <translation>Una carpeta de imágenes que situar en el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>A layer of photos, as 'Import geotagged photos' makes it, in place of a folder</source>
            <translation>Una capa de fotos, como la hace «Importar fotos geoetiquetadas», en vez de una carpeta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>The attribute with the photo's file</source>
            <translation>El atributo con el archivo de la foto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Gives a point for each picture, the cells with their probability, and a line to the true place where the picture knows it.</source>
            <translation>Da un punto por imagen, las celdas con su probabilidad y una línea al lugar verdadero cuando la imagen lo conoce.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>… or a layer of photos</source>
            <translation>… o una capa de fotos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Field with the file</source>
            <translation>Campo con el archivo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Photos with EXIF positions or with a CSV of positions, or a tile set</source>
            <translation>Fotos con posiciones EXIF o con un CSV de posiciones, o un juego de teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>cells of a region (grid)</source>
            <translation>celdas de una región (cuadrícula)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>cells of the world (S2)</source>
            <translation>celdas del mundo (S2)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>a position (small site)</source>
            <translation>una posición (sitio pequeño)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>a position on the globe</source>
            <translation>una posición en el globo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>cells, and a position within</source>
            <translation>celdas, y una posición dentro</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>the place of the most similar pictures</source>
            <translation>el lugar de las imágenes más parecidas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>How the answer looks: probabilities over cells, or one position</source>
            <translation>Cómo es la respuesta: probabilidades sobre celdas, o una posición</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learns from pictures whose place is known. Some hundred are the least.</source>
            <translation>Aprende de imágenes cuyo lugar se conoce. Unos cientos son lo mínimo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Pictures with positions</source>
            <translation>Imágenes con posiciones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Head</source>
            <translation>Cabeza</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Encoder (run)</source>
            <translation>Codificador (entrenamiento)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a run with a head; the other page makes one.</source>
            <translation>Elija un entrenamiento con cabeza; la otra página hace uno.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a folder of pictures, or a layer of photos.</source>
            <translation>Elija una carpeta de imágenes, o una capa de fotos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a folder of pictures with positions.</source>
            <translation>Elija una carpeta de imágenes con posiciones.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Placing {data}</source>
            <translation>Situando {data}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learning where {data} was taken</source>
            <translation>Aprendiendo dónde se tomó {data}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>press 'Look' to measure a sample</source>
            <translation>«Examinar» mide una muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>How much there is to see in the tiles</source>
            <translation>Cuánto hay que ver en las teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>bytes a pixel</source>
            <translation>bytes por píxel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>Looking at a sample of tiles</source>
            <translation>Mirando una muestra de teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>no tile fits in</source>
            <translation>no cabe ninguna tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Let it write what it has, then stop it; 'Go on' resumes exactly there</source>
            <translation>Escribe lo que tiene y se detiene; «Continuar» sigue exactamente ahí</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Waiting for another job to leave the GPU…</source>
            <translation>Esperando a que otra tarea deje la GPU…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopping: it writes what it has…</source>
            <translation>Deteniéndose: escribe lo que tiene…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Paused. What was done is kept.</source>
            <translation>En pausa. Lo hecho se conserva.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed jobs</source>
            <translation>Tareas de GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>The latest job comes first; below is what came of the selected one</source>
            <translation>La tarea más reciente va primero; abajo, lo que dio la seleccionada</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Let it write what it has, then stop it; it can be resumed</source>
            <translation>Escribe lo que tiene y se detiene; se puede reanudar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Go on where this job stopped</source>
            <translation>Seguir donde se detuvo esta tarea</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Open log</source>
            <translation>Abrir el registro</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Show what the job has said</source>
            <translation>Mostrar lo que la tarea ha dicho</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Show the job's folder in the file manager</source>
            <translation>Mostrar la carpeta de la tarea en el gestor de archivos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>stopping</source>
            <translation>deteniéndose</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>interrupted</source>
            <translation>interrumpida</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Job</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>No job yet.</source>
            <translation>Aún no hay tareas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Make tiles and learn</source>
            <translation>Crear teselas y aprender</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Leave out tiles with little to see</source>
            <translation>Omitir teselas con poco que ver</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>keep all</source>
            <translation>conservar todas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles that compress to fewer bytes a pixel are left out: open water, snow, cloud. 0 keeps all.</source>
            <translation>Se omiten las teselas que se comprimen en menos bytes por píxel: agua, nieve, nubes. 0 conserva todas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>A sample of the tiles. Drag the line, or move it with the arrow keys.</source>
            <translation>Una muestra de las teselas. Arrastre la línea, o muévala con las flechas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Look</source>
            <translation>Examinar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Measure some hundred tiles of the chosen area</source>
            <translation>Medir unos cientos de teselas de la zona elegida</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Propose</source>
            <translation>Proponer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Where the sample parts into plain tiles and others</source>
            <translation>Donde la muestra se parte en teselas lisas y otras</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>How to learn</source>
            <translation>Cómo aprender</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>How it is told what looks alike; no labels are needed either way</source>
            <translation>Cómo se le dice qué se parece; en ningún caso hacen falta clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>slim suits small tiles and little time, also without a GPU; the others want a GPU</source>
            <translation>slim va bien con teselas pequeñas y poco tiempo, también sin GPU; las otras piden una GPU</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Numbers in an embedding; 64 suit most</source>
            <translation>Números de una incrustación; 64 suelen ir bien</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn for</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>How long to learn. More is better, ever more slowly.</source>
            <translation>Cuánto aprender. Más es mejor, cada vez más despacio.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>as much as the tiles are worth</source>
            <translation>tanto como valgan las teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>epochs</source>
            <translation>épocas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>steps</source>
            <translation>pasos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>An epoch sees each tile once, a step one batch of them. In so many minutes a slow machine learns less.</source>
            <translation>Una época ve cada tesela una vez; un paso, un lote de ellas. En los mismos minutos una máquina lenta aprende menos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Unit of the time to learn</source>
            <translation>Unidad de la duración</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles and run go into this folder. Empty: a new one among GeoEmbed's results.</source>
            <translation>Teselas y entrenamiento van a esta carpeta. Vacío: una nueva entre los resultados de GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>a new folder</source>
            <translation>una carpeta nueva</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Dimension</source>
            <translation>Dimensión</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learned. Next: Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Aprendido. Siga con Ráster ▸ GeoEmbed ▸ Incrustar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>contrastive (recommended)</source>
            <translation>contrastivo (recomendado)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>triplets, as Loc2Vec</source>
            <translation>tripletes, como Loc2Vec</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>That is few: some hundred at least are better.</source>
            <translation>Son pocas: convienen al menos unos cientos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of {layer}</source>
            <translation>Teselas de {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>slim (recommended)</source>
            <translation>slim (recomendada)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learning from {tiles}</source>
            <translation>Aprendiendo de {tiles}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>leaves out {share} of the sample</source>
            <translation>omite {share} de la muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed log</source>
            <translation>Registro de GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>The end of the log; the whole of it is in the folder</source>
            <translation>El final del registro; está entero en la carpeta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Copy the log to the clipboard</source>
            <translation>Copiar el registro al portapapeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed log: {folder}</source>
            <translation>Registro de GeoEmbed: {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>There is no time limit on a job. After this long without a sign of life you are asked about it.</source>
            <translation>Una tarea no tiene límite de tiempo. Tras este tiempo sin señales de vida se le pregunta por ella.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>Tell me when a job says nothing for</source>
            <translation>Avisarme si una tarea no dice nada durante</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_assistant.py" />
            <source>Set up GeoEmbed</source>
            <translation>Preparar GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_assistant.py" />
            <source>GeoEmbed learns from your imagery on this machine; nothing is sent anywhere. The learning runs in a Python of its own beside QGIS, so that neither can break the other. Making it loads some gigabytes once (torch). Searching embeddings that exist already works without it.</source>
            <translation>GeoEmbed aprende de sus imágenes en esta máquina; no se envía nada a ninguna parte. El aprendizaje se ejecuta en un Python propio junto a QGIS, para que ninguno pueda estropear al otro. Al crearlo se descargan una vez unos gigabytes (torch). En las incrustaciones existentes se puede buscar sin él.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Which Python runs the trainer</source>
            <translation>El Python que aprende e incrusta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>An environment that GeoEmbed makes and keeps (recommended)</source>
            <translation>Un entorno que GeoEmbed crea y mantiene (recomendado)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>For machines without a network: a folder with all packages as wheels</source>
            <translation>Para máquinas sin red: una carpeta con todos los paquetes como wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>optional: install from this folder, without a network</source>
            <translation>opcional: instalar desde aquí, sin red</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Make it</source>
            <translation>Crearlo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Load and install what the learning needs; it can be cancelled and goes on later</source>
            <translation>Descargar e instalar lo que necesita el aprendizaje; puede cancelarse y seguir más tarde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Stop the installation; what was loaded is kept</source>
            <translation>Detener la instalación; lo descargado se conserva</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>A Python of my own (conda, venv)</source>
            <translation>Un Python propio (conda, venv)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>One that has torch and GDAL already; nothing is installed into it</source>
            <translation>Uno que ya tiene torch y GDAL; no se instala nada en él</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>The python program of an environment that has torch and GDAL</source>
            <translation>El programa python de un entorno que tiene torch y GDAL</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Folder of wheels</source>
            <translation>Carpeta de wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>How it is</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Start it and ask what it can do; a GPU is really tried</source>
            <translation>Iniciarlo y preguntar qué sabe hacer; una GPU se prueba de verdad</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy diagnostics</source>
            <translation>Copiar el diagnóstico</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>A report for a question or a bug report, without your name in it</source>
            <translation>Un informe para una pregunta o un fallo, sin su nombre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Log of the installation</source>
            <translation>Registro de la instalación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>What the installer says, as it says it</source>
            <translation>Lo que dice el instalador, tal cual</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy log</source>
            <translation>Copiar el registro</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy the log to the clipboard, without your name in it</source>
            <translation>Copiar el registro al portapapeles, sin su nombre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Repair or update it</source>
            <translation>Repararlo o actualizarlo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>the environment that GeoEmbed made</source>
            <translation>el entorno que GeoEmbed creó</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>a Python of your own</source>
            <translation>un Python propio</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>the checkout's .venv</source>
            <translation>el .venv de la carpeta de fuentes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>In use: {origin}, {program}</source>
            <translation>En uso: {origin}, {program}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Wait for the running jobs, or cancel them: they use the environment.</source>
            <translation>Espere a las tareas en marcha, o cancélelas: usan el entorno.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Made in {folder}, beside QGIS and never inside it. Needs no administrator.</source>
            <translation>Se crea en {folder}, junto a QGIS y nunca dentro. No necesita administrador.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Asking {program}…</source>
            <translation>Preguntando a {program}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Cancelled. What was loaded is kept; the button goes on from here.</source>
            <translation>Cancelado. Lo descargado se conserva; el botón sigue desde aquí.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Ready.</source>
            <translation>Listo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Image and tiles</source>
            <translation>Imagen y teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Any raster layer: satellite, aerial, a scanned map; also a map from a server, of which a picture is fetched first</source>
            <translation>Cualquier capa ráster: satélite, foto aérea, un mapa escaneado; también un mapa de un servidor, del que primero se obtiene una imagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>all but transparency</source>
            <translation>todas menos la transparencia</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Bands to learn from; none ticked means all</source>
            <translation>Bandas de las que aprender; ninguna marcada significa todas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Ground metres of a pixel of the picture that is fetched of this layer: as the map shows it now, or the layer's own pixels. It is fetched once, kept, and used again. Mind the terms of the server.</source>
            <translation>Metros de terreno por píxel de la imagen que se obtiene de esta capa: como la muestra ahora el mapa, o los píxeles propios de la capa. Se obtiene una vez, se conserva y se reutiliza. Respete las condiciones del servidor.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source> pixels</source>
            <translation> píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>So much ground that a person could tell the place by it: 64 pixels suit most images</source>
            <translation>Tanto terreno que una persona reconocería el lugar: 64 píxeles van bien con la mayoría de las imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>From one tile to the next: the size for tiles side by side, half of it for overlap</source>
            <translation>De una tesela a la siguiente: el tamaño para teselas contiguas, la mitad para que se solapen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Ground metres a pixel</source>
            <translation>Metros de terreno por píxel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Step (stride)</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Area</source>
            <translation>Zona</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only this extent</source>
            <translation>Solo esta extensión</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>The layer's, the map's, or drawn on the map; unticked: all of the layer</source>
            <translation>La de la capa, la del mapa, o dibujada en el mapa; sin marcar: toda la capa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only tiles whose centre lies in one of its polygons</source>
            <translation>Solo teselas cuyo centro está en uno de sus polígonos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>selected features only</source>
            <translation>solo objetos seleccionados</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only the polygons that are selected in that layer</source>
            <translation>Solo los polígonos seleccionados en esa capa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only inside</source>
            <translation>Solo dentro de</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Add a raster layer to the project first, or use Raster ▸ GeoEmbed ▸ Try it.</source>
            <translation>Añada primero una capa ráster al proyecto, o use Ráster ▸ GeoEmbed ▸ Probar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>The extent is empty: choose the layer's, the map's, or draw one.</source>
            <translation>La extensión está vacía: elija la de la capa, la del mapa, o dibuje una.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Tile size</source>
            <translation>Tamaño de tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>{layer} has no CRS: set it in the layer's properties.</source>
            <translation>{layer} no tiene SRC: defínalo en las propiedades de la capa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>No polygon is selected in {layer}.</source>
            <translation>No hay ningún polígono seleccionado en {layer}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>No tile of {size} pixels fits into that area.</source>
            <translation>Ninguna tesela de {size} píxeles cabe en esa zona.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>A tile covers {size} of ground, the next begins after {stride}.</source>
            <translation>Una tesela cubre {size} de terreno, la siguiente empieza a {stride}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>These are the pixels of zoom level {zoom}.</source>
            <translation>Son los píxeles del nivel de zoom {zoom}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Try GeoEmbed</source>
            <translation>Probar GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Begin again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Forget what the tour made, and start with the sample</source>
            <translation>Olvidar lo que hizo el recorrido y empezar por la imagen de muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Making the sample</source>
            <translation>Creando la imagen de muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Tiles of the sample</source>
            <translation>Teselas de la muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Learning from the sample</source>
            <translation>Aprendiendo de la muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Embedding the sample</source>
            <translation>Incrustando la muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Clusters of the sample</source>
            <translation>Grupos de la muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Make the sample</source>
            <translation>Crear la muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>An image of an imagined coast: villages, a town, woods, fields, water. It is made on this machine and opened as a layer. It shows how GeoEmbed works, not how good it is on your imagery.</source>
            <translation>Una imagen de una costa imaginada: pueblos, una ciudad, bosques, campos, agua. Se crea en esta máquina y se abre como capa. Muestra cómo funciona GeoEmbed, no lo bueno que es con sus imágenes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>The image is cut into tiles, and an encoder learns for a minute and a half which of them look alike. Nobody tells it what a village is. The loss below should fall.</source>
            <translation>La imagen se corta en teselas, y un codificador aprende durante minuto y medio cuáles se parecen. Nadie le dice qué es un pueblo. La pérdida de abajo debería bajar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Each tile becomes 64 numbers. As colours they make a map: like colours look alike.</source>
            <translation>Cada tesela se convierte en 64 números. Como colores hacen un mapa: colores parecidos, aspecto parecido.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Click</source>
            <translation>Hacer clic</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Press the button, then click on a village on the map. The tiles that look most like it are outlined, and listed in the dock. Shift-click adds an example, Ctrl-click a counter-example.</source>
            <translation>Pulse el botón y haga clic en un pueblo del mapa. Las teselas más parecidas se perfilan y aparecen en el panel. Mayús-clic añade un ejemplo, Ctrl-clic un contraejemplo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Let me click</source>
            <translation>Hacer clic ahora</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>All tiles in six groups, each with a colour. In the window 'Clusters' you can name and merge them.</source>
            <translation>Todas las teselas en seis grupos, cada uno con un color. En la ventana «Grupos» puede nombrarlos y fusionarlos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Your own image</source>
            <translation>Su propia imagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>That was all of it. Now add your own image to the project, and open 'Make tiles and learn'.</source>
            <translation>Eso fue todo. Añada ahora su propia imagen al proyecto y abra «Crear teselas y aprender».</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Make tiles and learn…</source>
            <translation>Crear teselas y aprender…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Sample</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Restart the machine or reinstall the driver, then repair; until then the processor is used.</source>
            <translation>Reinicie la máquina o reinstale el controlador, y repare después; hasta entonces calcula el procesador.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The driver {driver} of {gpu} is too old for this torch.</source>
            <translation>El controlador {driver} de {gpu} es demasiado antiguo para este torch.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install NVIDIA driver {least} or later and repair the environment; until then the processor is used.</source>
            <translation>Instale el controlador NVIDIA {least} o posterior y repare el entorno; hasta entonces calcula el procesador.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The NVIDIA driver does not answer: {text}</source>
            <translation>El controlador NVIDIA no responde: {text}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled. What was finished is kept.</source>
            <translation>Cancelado. Lo terminado se conserva.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Waiting for another GeoEmbed job to leave the GPU…</source>
            <translation>Esperando a que otra tarea de GeoEmbed deje la GPU…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Log:</source>
            <translation>Registro:</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The log has the details.</source>
            <translation>El registro da los detalles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Choose another interpreter, or make a new environment, under Settings ▸ Options ▸ GeoEmbed.</source>
            <translation>Elija otro intérprete, o cree un entorno nuevo, en Configuración ▸ Opciones ▸ GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>GeoEmbed has no interpreter for its trainer yet.</source>
            <translation>GeoEmbed aún no tiene un Python que aprenda e incruste.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Set it up with Raster ▸ GeoEmbed ▸ Set up…; searching existing embeddings works without.</source>
            <translation>Prepárelo con Ráster ▸ GeoEmbed ▸ Preparar…; en las incrustaciones existentes se puede buscar sin él.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The job ran out of memory.</source>
            <translation>La tarea se quedó sin memoria.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Choose a smaller batch or smaller tiles, or close other programs, and start it again.</source>
            <translation>Tome menos a la vez o teselas más pequeñas, o cierre otros programas, e iníciela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer's process was ended from outside or crashed.</source>
            <translation>El proceso de aprendizaje fue terminado desde fuera o falló.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>If memory was short, choose smaller batches. What was finished is kept: start the job again.</source>
            <translation>Si faltaba memoria, tome menos a la vez. Lo terminado se conserva: inicie la tarea de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Repair it under Settings ▸ Options ▸ GeoEmbed.</source>
            <translation>Repárelo en Configuración ▸ Opciones ▸ GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer ended with code {code} and said nothing.</source>
            <translation>El proceso de aprendizaje terminó con el código {code} sin decir nada.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>{program} cannot be started: {why}</source>
            <translation>{program} no se puede iniciar: {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer's interpreter lacks the package {name}.</source>
            <translation>Al Python que aprende e incrusta le falta el paquete {name}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Free some space, or set GEOEMBED_HOME to a folder on a larger disk and restart QGIS.</source>
            <translation>Libere espacio, o ponga GEOEMBED_HOME en una carpeta de un disco mayor y reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv) instead.</source>
            <translation>Elija en su lugar un intérprete propio (conda o venv).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Fill it on a machine with a network: pip download -r requirements.txt -d FOLDER.</source>
            <translation>Llénela en una máquina con red: pip download -r requirements.txt -d CARPETA.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv with Python 3.10 or later), or a newer QGIS.</source>
            <translation>Elija un intérprete propio (conda o venv con Python 3.10 o posterior), o un QGIS más nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python is not 64 bit.</source>
            <translation>El Python de QGIS no es de 64 bits.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install the 64-bit QGIS.</source>
            <translation>Instale el QGIS de 64 bits.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>This Python cannot make virtual environments.</source>
            <translation>Este Python no puede crear entornos virtuales.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install the package python3-venv (sudo apt-get install python3-venv), then press the button again.</source>
            <translation>Instale el paquete python3-venv (sudo apt-get install python3-venv) y pulse el botón otra vez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The wheel of numpy {version}, which goes with QGIS' GDAL, is not in {folder}.</source>
            <translation>El wheel de numpy {version}, que va con el GDAL de QGIS, no está en {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Add it on a machine with a network: pip download "numpy=={version}" -d FOLDER.</source>
            <translation>Añádalo en una máquina con red: pip download "numpy=={version}" -d FOLDER.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>{needed} GB of free space are needed on the disk of {folder}; there are {free}.</source>
            <translation>Hacen falta {needed} GB libres en el disco de {folder}; hay {free}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The Python that QGIS uses was not found at {path}.</source>
            <translation>El Python que usa QGIS no se encontró en {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>There are no wheels in {folder}.</source>
            <translation>No hay wheels en {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python is {version}; the trainer needs 3.10 or later.</source>
            <translation>El Python de QGIS es {version}; GeoEmbed necesita 3.10 o posterior para aprender.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Looking at QGIS' Python</source>
            <translation>Mirando el Python de QGIS</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Making the environment</source>
            <translation>Creando el entorno</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Installing torch (some minutes: it is large)</source>
            <translation>Instalando torch (unos minutos: es grande)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Installing the other packages</source>
            <translation>Instalando los demás paquetes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Building Annoy, for quicker search</source>
            <translation>Construyendo Annoy, para buscar más rápido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Checking that it works</source>
            <translation>Comprobando que funciona</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Asking the graphics driver</source>
            <translation>Preguntando al controlador gráfico</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Another QGIS window is making the environment just now.</source>
            <translation>Otra ventana de QGIS está creando el entorno ahora mismo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Wait until it has finished; this window will find the result.</source>
            <translation>Espere a que termine; esta ventana encontrará el resultado.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The processor is used. Restart the machine after a driver update, then repair.</source>
            <translation>Calcula el procesador. Reinicie la máquina tras actualizar el controlador, y repare después.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Annoy was not installed, and search is exact: {cause}</source>
            <translation>Annoy no se instaló y la búsqueda es exacta: {cause}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The GPU is there, but a multiplication on it failed: {why}</source>
            <translation>La GPU está, pero una multiplicación en ella falló: {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Choose a Python 3.10 or later with torch, or make the managed environment.</source>
            <translation>Elija un Python 3.10 o posterior con torch, o cree el entorno gestionado.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>it is not there any more.</source>
            <translation>ya no está.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>GPU {name}: usable</source>
            <translation>GPU {name}: utilizable</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>GPU {name}: seen, but not usable. {why}</source>
            <translation>GPU {name}: vista, pero no utilizable. {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>No GPU seen: everything runs on the processor, more slowly.</source>
            <translation>No se ve ninguna GPU: todo corre en el procesador, más despacio.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Without Annoy: search is exact, which is slower over millions of tiles.</source>
            <translation>Sin Annoy: la búsqueda es exacta, más lenta con millones de teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>This interpreter lacks: {names}.</source>
            <translation>A este intérprete le falta: {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Make the managed environment with the button below.</source>
            <translation>Cree el entorno gestionado con el botón «Crearlo».</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Python {python}, torch {torch}</source>
            <translation>Python {python}, torch {torch}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>It ended with code {code} and said nothing.</source>
            <translation>Terminó con el código {code} y no dijo nada.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>see the report</source>
            <translation>vea el informe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>it is no Python.</source>
            <translation>no es un Python.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Stop it</source>
            <translation>Detenerla</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>{title} has said nothing for {minutes} min.</source>
            <translation>{title} no ha dicho nada en {minutes} min.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>{file} cannot be written.</source>
            <translation>{file} no se puede escribir.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>Set up…</source>
            <translation>Preparar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>The picture could not be written: {why}</source>
            <translation>No se pudo escribir la imagen: {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>fetching</source>
            <translation>obteniendo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>{share} of the picture of {layer} is empty, and tiles there are left out. If the server did not answer, delete {file} to fetch it anew.</source>
            <translation>El {share} de la imagen de {layer} está vacío y sus teselas se omiten. Si el servidor no respondió, borre {file} para obtenerla de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>looking at it</source>
            <translation>revisando</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The server gave nothing for that area: is it reachable, and does {layer} show something there?</source>
            <translation>El servidor no dio nada para esa zona: ¿está accesible, y muestra {layer} algo allí?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The server did not answer for all of {layer}: start again when it does.</source>
            <translation>El servidor no respondió para toda la capa {layer}: empiece de nuevo cuando responda.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>Looking at a picture</source>
            <translation>Revisando una imagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>Picture of {layer}</source>
            <translation>Imagen de {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>{layer} is not in the project any more.</source>
            <translation>{layer} ya no está en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The picture could not be written.</source>
            <translation>No se pudo escribir la imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>First a picture of {layer} is fetched: {size} pixels, {requests} requests, up to {room} on disk.</source>
            <translation>Primero se obtiene una imagen de {layer}: {size} píxeles, {requests} peticiones, hasta {room} en disco.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>{layer} would become a picture of {size} pixels, from {requests} requests: choose a smaller extent, or more ground metres a pixel.</source>
            <translation>{layer} sería una imagen de {size} píxeles, de {requests} peticiones: elija una extensión menor, o más metros de terreno por píxel.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>The picture of {layer} may take {room} and {free} are free: choose a smaller extent.</source>
            <translation>La imagen de {layer} puede ocupar {room} y hay {free} libres: elija una extensión menor.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>{layer} has nothing in that area.</source>
            <translation>{layer} no muestra nada en esa zona.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>The picture of {layer} that was fetched earlier is used ({size} pixels, {file}).</source>
            <translation>Se usa la imagen de {layer} obtenida antes ({size} píxeles, {file}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Copy the log and report it, please.</source>
            <translation>Copie el registro y comuníquelo, por favor.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The installer said nothing.</source>
            <translation>El instalador no dijo nada.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>{done} of {total} MB</source>
            <translation>{done} de {total} MB</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Free some space (torch with CUDA needs about 8 GB, without about 2 GB), then press the button again.</source>
            <translation>Libere espacio (torch con CUDA necesita unos 8 GB, sin ella unos 2 GB) y pulse el botón otra vez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The proxy refused the connection.</source>
            <translation>El proxy rechazó la conexión.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check Settings ▸ Options ▸ Network ▸ Proxy (address, user, password), then press the button again.</source>
            <translation>Revise Configuración ▸ Opciones ▸ Red ▸ Proxy (dirección, usuario, contraseña) y pulse el botón otra vez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The server's certificate could not be verified.</source>
            <translation>No se pudo verificar el certificado del servidor.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A proxy may be reading the traffic: set PIP_CERT to its certificate, or use a folder of wheels.</source>
            <translation>Quizá un proxy lee el tráfico: ponga PIP_CERT en su certificado, o use una carpeta de wheels.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The package index cannot be reached.</source>
            <translation>No se alcanza el índice de paquetes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check the network and QGIS' proxy, or choose a folder of wheels; what was loaded is kept.</source>
            <translation>Revise la red y el proxy de QGIS, o elija una carpeta de wheels; lo descargado se conserva.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The connection broke down while loading.</source>
            <translation>La conexión se cortó durante la descarga.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Press the button again: what was loaded is kept.</source>
            <translation>Pulse el botón otra vez: lo descargado se conserva.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>There is no C++ compiler, or Python's headers are missing: Annoy cannot be built.</source>
            <translation>No hay compilador de C++, o faltan las cabeceras de Python: Annoy no se puede construir.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Search is exact without it. For the index, install a compiler (g++, python3-dev) and repair.</source>
            <translation>La búsqueda es exacta sin él. Para el índice, instale un compilador (g++, python3-dev) y repare.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A path became too long for this system.</source>
            <translation>Una ruta resultó demasiado larga para este sistema.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Set GEOEMBED_HOME to a short folder such as C:\ge, restart QGIS and try again.</source>
            <translation>Ponga GEOEMBED_HOME en una carpeta corta como C:\ge, reinicie QGIS e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check who owns that folder, or set GEOEMBED_HOME to one that you may write to, and restart QGIS.</source>
            <translation>Vea de quién es esa carpeta, o ponga GEOEMBED_HOME en una donde pueda escribir, y reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A file of the environment is in use.</source>
            <translation>Un archivo del entorno está en uso.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Stop all GeoEmbed jobs and close other QGIS windows, then press the button again.</source>
            <translation>Detenga todas las tareas de GeoEmbed y cierre otras ventanas de QGIS, y pulse el botón otra vez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Set GEOEMBED_HOME to a folder without spaces, restart QGIS and try again.</source>
            <translation>Ponga GEOEMBED_HOME en una carpeta sin espacios, reinicie QGIS e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A folder of wheels must hold all packages, for this Python; otherwise check the network.</source>
            <translation>Una carpeta de wheels debe contener todos los paquetes, para este Python; si no, revise la red.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The machine ran out of memory.</source>
            <translation>La máquina se quedó sin memoria.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Close other programs, then press the button again.</source>
            <translation>Cierre otros programas y pulse el botón otra vez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Downloading {name}</source>
            <translation>Descargando {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Have {name} already</source>
            <translation>{name} ya está</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Building {name}</source>
            <translation>Construyendo {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Installing {name}</source>
            <translation>Instalando {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Looking for {name}</source>
            <translation>Buscando {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A file may not be written: {folder}</source>
            <translation>No se puede escribir un archivo: {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The space in the path {folder} stands in the way.</source>
            <translation>El espacio en la ruta {folder} estorba.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>No fitting version of {name} was found.</source>
            <translation>No se encontró una versión adecuada de {name}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>a package</source>
            <translation>un paquete</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{done} of {total} {unit}</source>
            <translation>{done} de {total} {unit}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>blocks</source>
            <translation>bloques</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>folds</source>
            <translation>particiones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>numbers tried</source>
            <translation>números probados</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>parts</source>
            <translation>partes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>passes</source>
            <translation>pasadas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>pictures</source>
            <translation>imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>tiles</source>
            <translation>teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>variants</source>
            <translation>variantes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>windows</source>
            <translation>ventanas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile of {0} contains {1},{2}.</source>
            <translation>Ninguna tesela de {0} contiene {1},{2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The nearest is tile {0} at {1},{2}, {3} km away.</source>
            <translation>La más cercana es la tesela {0} en {1},{2}, a {3} km.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile passes the filters.</source>
            <translation>Ninguna tesela pasa los filtros.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Widen the distance or the polygon.</source>
            <translation>Amplíe la distancia o el polígono.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>None of the examples has a place to measure distances from.</source>
            <translation>Ninguno de los ejemplos tiene un lugar desde el que medir distancias.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give an example by tile or position, or leave the distance away.</source>
            <translation>Elija un ejemplo en el mapa, o quite la distancia.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The polygon reaches outside of its CRS.</source>
            <translation>El polígono sobresale del ámbito de su SRC.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Draw it in longitude and latitude.</source>
            <translation>Dibújelo en longitud y latitud.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tiles of {0} have no positions.</source>
            <translation>Las teselas de {0} no tienen posiciones.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Ask by tile id or by an image.</source>
            <translation>Busque con una imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no embeddings: {1} is missing.</source>
            <translation>{0} no contiene incrustaciones: falta {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no tiles.</source>
            <translation>{0} no contiene teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is damaged: {1}.</source>
            <translation>{0} está dañado: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} no se puede leer: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Make the embeddings again.</source>
            <translation>Haga las incrustaciones de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Embed again.</source>
            <translation>Incruste de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is in use by another program.</source>
            <translation>{0} está en uso por otro programa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Save or end the editing of this layer in QGIS, then run the command again.</source>
            <translation>Guarde o termine la edición de esta capa en QGIS y vuelva a ejecutarlo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0},{1} is on no source of {2}.</source>
            <translation>{0},{1} no está en ninguna fuente de {2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no data there.</source>
            <translation>{0} no tiene datos ahí.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The place lies off {0}.</source>
            <translation>El lugar está fuera de {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Choose a place on the imagery.</source>
            <translation>Elija un lugar en la imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Choose one on it.</source>
            <translation>Elija uno dentro.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} was made elsewhere: there is no encoder to embed with.</source>
            <translation>{0} se hizo en otro lugar: no hay codificador con que incrustar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}, which made {1}, is not a run any more.</source>
            <translation>{0}, que hizo {1}, ya no es un entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The encoder in {0} is not the one that made {1}: its weights or its card are others.</source>
            <translation>El codificador de {0} no es el que hizo {1}: sus pesos o su ficha son otros.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is not a picture that can be read: {1}.</source>
            <translation>{0} no es una imagen legible: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>It is damaged or of another kind: take it out of the folder, or copy it again.</source>
            <translation>Está dañada o es de otro tipo: sáquela de la carpeta, o cópiela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is a picture in RGB, but {1} bands are wanted.</source>
            <translation>{0} es una imagen RGB, pero hacen falta {1} bandas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a place on the imagery instead, or use an encoder that was trained on RGB.</source>
            <translation>Elija en su lugar un sitio de la imagen, o use un codificador entrenado con RGB.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is not a raster that GDAL can read: {1}.</source>
            <translation>{0} no es un ráster que GDAL pueda leer: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: no pixel has data.</source>
            <translation>{0}: ningún píxel tiene datos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile of {0} holds data.</source>
            <translation>Ninguna tesela de {0} contiene datos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There are {0} tiles to learn from; at least two are needed.</source>
            <translation>Hay {0} teselas para aprender; hacen falta al menos dos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Make a tile set of more imagery, or with smaller tiles or a smaller stride.</source>
            <translation>Cree un juego de teselas con más imágenes, o con teselas más pequeñas o un paso menor.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There is not enough memory on {0} for the smallest batch.</source>
            <translation>No hay memoria suficiente en {0} ni para el lote más pequeño.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} already holds a run.</source>
            <translation>{0} ya contiene un entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The disk is full: free some space, then run the same command again.</source>
            <translation>El disco está lleno: libere espacio y vuelva a ejecutar lo mismo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds {1} tiles, too few for {2} clusters.</source>
            <translation>{0} contiene {1} teselas, muy pocas para {2} grupos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has only {1} kinds of different tiles, not {2}.</source>
            <translation>{0} solo tiene {1} clases de teselas distintas, no {2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Ask for fewer clusters.</source>
            <translation>Pida menos grupos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>All labelled tiles are of one class ({0}), so there is nothing to tell apart.</source>
            <translation>Todas las teselas con clase son de una sola ({0}): no hay nada que distinguir.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give labels with at least two classes; these come from {0}.</source>
            <translation>Dé al menos dos clases; estas vienen de {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} gives none of the {1} tiles a class.</source>
            <translation>{0} no da clase a ninguna de las {1} teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no classes: its values are not at most {1} different whole numbers.</source>
            <translation>{0} no contiene clases: sus valores no son como mucho {1} números enteros distintos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a raster of class numbers.</source>
            <translation>Dé un ráster de números de clase.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: '{1}' has {2} different values, which are no classes.</source>
            <translation>{0}: «{1}» tiene {2} valores distintos, que no son clases.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a field with at most {0}.</source>
            <translation>Elija un campo con {0} como mucho.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no place that can be used: {1}.</source>
            <translation>{0} no tiene ningún lugar utilizable: {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>All training places lie in one cell.</source>
            <translation>Todos los lugares de entrenamiento están en una celda.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Train again.</source>
            <translation>Repita el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Check the path.</source>
            <translation>Revise la ruta.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tiles are {0} pixels wide; the encoder learned from tiles of {1}.</source>
            <translation>Las teselas tienen {0} píxeles de ancho; el codificador aprendió de teselas de {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Results are best with the size of the training.</source>
            <translation>Los resultados son mejores con el tamaño del entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tile set was scaled to 8 bits otherwise than the one that the encoder learned from.</source>
            <translation>El juego de teselas se pasó a 8 bits de otro modo que aquel del que aprendió el codificador.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Embed the imagery itself: it is then scaled as in training.</source>
            <translation>Incruste la propia imagen: así se escala como en el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>A pixel is {0} m here and was {1} m in training.</source>
            <translation>Un píxel mide aquí {0} m y medía {1} m en el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No index was built: {0}</source>
            <translation>No se construyó ningún índice: {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has {1} unsigned bands: it looks like a picture, not like embeddings.</source>
            <translation>{0} tiene {1} bandas sin signo: parece una imagen, no incrustaciones.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The report shows colours instead of pictures: {0}.</source>
            <translation>El informe muestra colores en vez de imágenes: {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Memory ran out: each step is now computed in {0} parts.</source>
            <translation>Faltó memoria: cada paso se calcula ahora en {0} partes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} tiles have a label; a random {1} of them are measured.</source>
            <translation>{0} teselas tienen clase; se miden {1} de ellas elegidas al azar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Going on after {0} tiles of an earlier run.</source>
            <translation>Se continúa tras {0} teselas de una ejecución anterior.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no CRS: where its tiles are is unknown.</source>
            <translation>{0} no tiene SRC: no se sabe dónde están sus teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has a CRS but no georeference: where its tiles are is unknown.</source>
            <translation>{0} tiene SRC pero no georreferencia: no se sabe dónde están sus teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has a CRS that is not of the Earth: where its tiles are is unknown.</source>
            <translation>{0} tiene un SRC local, que nada dice de la Tierra: no se sabe dónde están sus teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % of its tiles lie outside of what its CRS can say.</source>
            <translation>{0}: el {1} % de sus teselas está fuera de lo que su SRC puede describir.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % is a uniform border of value {2}, counted as no data.</source>
            <translation>{0}: el {1} % es un borde uniforme de valor {2}, que cuenta como sin datos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % is the undeclared nodata value {2}, counted as no data.</source>
            <translation>{0}: el {1} % tiene el valor {2}, no declarado como sin datos, y cuenta como sin datos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} points were left out: no position, no number or no positive weight.</source>
            <translation>Se omitieron {0} puntos: sin posición, sin número o sin peso positivo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There is no validation split: the decoder and the radius are not fitted to these places.</source>
            <translation>No hay parte de validación: el decodificador y el radio no se ajustan a estos lugares.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Cutting up to {0} tiles of {1} pixels</source>
            <translation>Cortando hasta {0} teselas de {1} píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Preparing the encoder</source>
            <translation>Preparando el codificador</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Learning from {0} tiles on {1}</source>
            <translation>Aprendiendo de {0} teselas, en {1}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Embedding up to {0} tiles on {1}</source>
            <translation>Incrustando hasta {0} teselas, en {1}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Embedding up to {0} tiles on {1}, going on after {2}</source>
            <translation>Incrustando hasta {0} teselas, en {1}, se sigue tras {2}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Principal components as colours</source>
            <translation>Componentes principales como colores</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Layer of {0} tiles</source>
            <translation>Capa de {0} teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Rasters of {0}</source>
            <translation>Ráster de {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Building the index: {0} tiles, {1} trees</source>
            <translation>Construyendo el índice: {0} teselas, {1} árboles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Reading {0}: {1} bands, {2} × {3} pixels</source>
            <translation>Leyendo {0}: {1} bandas, {2} × {3} píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing the number of clusters</source>
            <translation>Eligiendo el número de grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Grouping {0} tiles into {1} clusters</source>
            <translation>Agrupando {0} teselas en {1} grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Searching {0} tiles</source>
            <translation>Buscando entre {0} teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>reading labels</source>
            <translation>leyendo las clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>measuring the embedding</source>
            <translation>midiendo la incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>measuring baselines on the same tiles</source>
            <translation>midiendo las referencias en las mismas teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>what the place adds: {0}</source>
            <translation>lo que aporta el lugar: {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>changing pictures and looking for them</source>
            <translation>cambiando imágenes y buscándolas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>drawing figures</source>
            <translation>dibujando las figuras</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Reading {0} pictures</source>
            <translation>Leyendo {0} imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Looking at {0} pictures</source>
            <translation>Mirando {0} imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Looking at changed training pictures</source>
            <translation>Mirando imágenes de entrenamiento cambiadas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing cells from the training places</source>
            <translation>Eligiendo celdas según los lugares de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Phase one: the head alone, {0} places</source>
            <translation>Fase uno: solo la cabeza, {0} lugares</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Phase two: all layers</source>
            <translation>Fase dos: todas las capas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Cross-fit {0} of {1}: a head without {2} of the places</source>
            <translation>Ajuste cruzado {0} de {1}: una cabeza sin {2} de los lugares</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing decoders and their radius on {0} held-out places</source>
            <translation>Eligiendo decodificadores y su radio en {0} lugares apartados</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Locating {0} places</source>
            <translation>Localizando {0} lugares</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Learning the field</source>
            <translation>Aprendiendo el campo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Predicting every point from its neighbours</source>
            <translation>Prediciendo cada punto a partir de sus vecinos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Drawing the field</source>
            <translation>Dibujando el campo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Measuring the baselines</source>
            <translation>Midiendo las referencias</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Examining this interpreter</source>
            <translation>Examinando este intérprete</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>What it found, and where to look</source>
            <translation>Lo que se encontró y dónde mirar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Making the synthetic sample: an imagined coast (no real place)</source>
            <translation>Haciendo el ejemplo sintético: una costa imaginada (ningún lugar real)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>the image alone</source>
            <translation>la imagen sola</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>the location alone</source>
            <translation>el lugar solo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>both</source>
            <translation>ambos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Choose the folder that Embed or Import made; it holds manifest.json.</source>
            <translation>Elija la carpeta que hizo Incrustar o Importar; contiene manifest.json.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Embedding colours (PCA)</source>
            <translation>Colores de la incrustación (ACP)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Embedding raster</source>
            <translation>Ráster de incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Is the file whole, and not open in another program?</source>
            <translation>¿Está completo el archivo, y no abierto en otro programa?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Predict again.</source>
            <translation>Prediga de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{folder} holds no embeddings.</source>
            <translation>{folder} no contiene incrustaciones.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{path} holds no layer.</source>
            <translation>{path} no contiene ninguna capa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{path} cannot be opened as a layer.</source>
            <translation>{path} no se puede abrir como capa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>Make them first: Raster ▸ GeoEmbed ▸ Clusters…</source>
            <translation>Fórmelos primero: Ráster ▸ GeoEmbed ▸ Grupos…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>Similarity</source>
            <translation>Parecido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>by GeoEmbed</source>
            <translation>por GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>{folder} has no clusters.</source>
            <translation>{folder} no tiene grupos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Learn and embed</source>
            <translation>Aprender e incrustar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Search and group</source>
            <translation>Buscar y agrupar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Photos and fields</source>
            <translation>Fotos y campos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Measure and share</source>
            <translation>Medir y compartir</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Set-up</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Embedding</source>
            <translation>Incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Colours of the embedding</source>
            <translation>Colores de la incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Look-alikes</source>
            <translation>Parecidos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Predicted positions</source>
            <translation>Posiciones predichas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Learned field</source>
            <translation>Campo aprendido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Check the environment</source>
            <translation>Comprobar el entorno</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Says which Python runs the GeoEmbed trainer and what it can do: versions, whether a GPU is seen and really usable, GDAL, what is missing and how to install it.</source>
            <translation>Dice con qué Python aprende e incrusta GeoEmbed y qué sabe hacer: versiones, si se ve una GPU y es de verdad utilizable, GDAL, qué falta y cómo instalarlo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Interpreter</source>
            <translation>Intérprete</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Cluster</source>
            <translation>Agrupar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Groups the tiles of an embeddings folder by how they look. The number of groups is yours, or is chosen by the silhouette. The groups get distinct colours that colour-blind people can tell apart; names that you gave earlier stay with a group that is mostly the same.</source>
            <translation>Agrupa las teselas de una carpeta de incrustaciones por su aspecto. El número de grupos es suyo, o lo elige la silueta. Los grupos reciben colores distintos, también para personas daltónicas; los nombres que dio antes quedan en un grupo que es casi el mismo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>A folder that 'Embed' or 'Import embeddings' made</source>
            <translation>Una carpeta hecha por «Incrustar» o «Importar incrustaciones»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>2 to 32; 0: let it choose</source>
            <translation>2 a 32; 0: dejar que elija</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>auto takes the GPU where there is a usable one; or cpu, cuda, cuda:1, mps</source>
            <translation>auto toma la GPU si hay una utilizable; o cpu, cuda, cuda:1, mps</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Open the results as layers</source>
            <translation>Abrir los resultados como capas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Further options</source>
            <translation>Más opciones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Written as for python -m trainer {command}; see its --help</source>
            <translation>Escritas como para python -m trainer {command}; vea su --help</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>Turns every tile of an image, or of a tile set, into an embedding: numbers that are near each other where places look alike. Gives a folder to search and to cluster, with a layer of the tiles, a raster with one pixel a tile, and a picture in the colours of the first three principal components.</source>
            <translation>Convierte cada tesela de una imagen, o de un juego de teselas, en una incrustación: números cercanos donde los lugares se parecen. Da una carpeta donde buscar y agrupar, con una capa de las teselas, un ráster con un píxel por tesela y una imagen con los colores de las tres primeras componentes principales.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>The folder that 'Learn' made</source>
            <translation>La carpeta que hizo «Aprender»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>… or a tile set, or a folder of pictures</source>
            <translation>… o un juego de teselas, o una carpeta de imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>A tile set is embedded as it is: stride, extent and bands are then those that it was made with.</source>
            <translation>Un juego de teselas se incrusta tal cual: paso, extensión y bandas son los que tenía al hacerse.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Evaluate</source>
            <translation>Evaluar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measures how well an embedding tells the classes of your labels apart: by the nearest-looking tiles and by a linear classifier, on spatial blocks that were held out, beside simple baselines on the same tiles; and whether a tile is still found after a small change to its picture.</source>
            <translation>Mide lo bien que una incrustación distingue sus clases: por las teselas más parecidas y por un clasificador lineal, en bloques apartados, junto a referencias simples sobre las mismas teselas; y si una tesela se reencuentra tras un pequeño cambio de su imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A raster of classes, or polygons with a class</source>
            <translation>Un ráster de clases, o polígonos con una clase</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A raster's first band if empty</source>
            <translation>Vacío: la primera banda de un ráster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A tile's class is</source>
            <translation>La clase de una tesela es</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>area: the commonest in it; centre: the one at its centre</source>
            <translation>area: la más frecuente en ella; centre: la de su centro</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Least labelled share of a tile</source>
            <translation>Parte mínima de una tesela con clase</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Least share of its class</source>
            <translation>Parte mínima de su clase</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Neighbours that vote</source>
            <translation>Vecinos que votan</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measure at most so many tiles</source>
            <translation>Número máximo de teselas medidas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Do not measure baselines</source>
            <translation>No medir referencias</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measure what the tiles' places add</source>
            <translation>Medir lo que aportan los lugares de las teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Field (or band) with the class</source>
            <translation>Campo (o banda) con la clase</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A classifier on the image alone, on the location alone, and on both</source>
            <translation>Un clasificador con la imagen sola, con el lugar solo y con ambos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measured figures</source>
            <translation>Medidas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>The labels cannot be opened.</source>
            <translation>Las clases no se pueden abrir.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Click on it on the map</source>
            <translation>Haga clic en él sobre el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Several examples are averaged</source>
            <translation>Varios ejemplos se promedian</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Counter-examples push the answer away from what looks like them</source>
            <translation>Los contraejemplos alejan la respuesta de lo que se les parece</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Numbers with commas between, as in the layer of tiles</source>
            <translation>Números separados por comas, como en la capa de teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>A picture file; needs the encoder</source>
            <translation>Un archivo de imagen; necesita el codificador</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Exactly there</source>
            <translation>Exactamente allí</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>For pictures and 'exactly there'. Empty: the one that made the embeddings.</source>
            <translation>Para imágenes y «exactamente allí». Vacío: el que hizo las incrustaciones.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>{count} points are too many for examples: select up to {most} of them.</source>
            <translation>{count} puntos son demasiados como ejemplos: seleccione hasta {most}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like this place</source>
            <translation>Como este lugar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like these places (points)</source>
            <translation>Como estos lugares (puntos)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Unlike these places (points)</source>
            <translation>Distinto de estos lugares (puntos)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like tiles with these ids</source>
            <translation>Como las teselas de estos números</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like this picture</source>
            <translation>Como esta imagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Embed a tile centred on each place afresh, instead of taking the tile that it lies in</source>
            <translation>Incrustar de nuevo una tesela centrada en cada lugar, en vez de tomar la tesela en que está</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Say what to look for: a place, points, tile ids or a picture.</source>
            <translation>Diga qué buscar: un lugar, puntos, números de tesela o una imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Geolocate: evaluate</source>
            <translation>Geolocalizar: evaluar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Measures how far predicted positions are from the true ones: the great-circle error, the share within 1, 25, 200, 750 and 2500 km, beside the best that the cells allow and beside always saying the same place.</source>
            <translation>Mide lo lejos que están las posiciones predichas de las verdaderas: el error ortodrómico, la parte a menos de 1, 25, 200, 750 y 2500 km, junto a lo mejor que permiten las celdas y a decir siempre el mismo lugar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>The folder that 'Geolocate: train' made</source>
            <translation>La carpeta que hizo «Geolocalizar: entrenar»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>A folder of photos with EXIF positions or with a CSV beside them, or a tile set</source>
            <translation>Una carpeta de fotos con posiciones EXIF o con un CSV al lado, o un juego de teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Which places are measured</source>
            <translation>Qué lugares se miden</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>A set that the run has not seen is measured as a whole</source>
            <translation>Un juego que el entrenamiento no ha visto se mide entero</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>Geolocate: predict</source>
            <translation>Geolocalizar: predecir</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>Places pictures on the map with a run of 'Geolocate: train': a point for each, the cells with their probability, and a line to the true position where that is known.</source>
            <translation>Sitúa imágenes en el mapa con un entrenamiento de «Geolocalizar: entrenar»: un punto por cada una, las celdas con su probabilidad y una línea a la posición verdadera si se conoce.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>A folder of pictures</source>
            <translation>Una carpeta de imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Geolocate: train</source>
            <translation>Geolocalizar: entrenar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Learns from pictures whose place is known (photos with EXIF positions, a CSV of positions, or a tile set) to tell where another picture was taken: as probabilities over cells, or as a position.</source>
            <translation>Aprende de imágenes cuyo lugar se conoce (fotos con posiciones EXIF, un CSV de posiciones, o un juego de teselas) a decir dónde se tomó otra: como probabilidades sobre celdas, o como posición.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>grid: cells of equal size in a region. s2: cells that are smaller where there are more pictures, for the whole world. regression: a position at once, for a small site.</source>
            <translation>grid: celdas iguales de una región. s2: celdas menores donde hay más imágenes, para todo el mundo. regression: una posición directa, para un sitio pequeño.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Side of a cell (km)</source>
            <translation>Lado de una celda (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Epochs of the head alone</source>
            <translation>Épocas de la cabeza sola</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Epochs of all layers after it</source>
            <translation>Épocas de todas las capas después</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Go on with the run in the output folder</source>
            <translation>Seguir con el entrenamiento de la carpeta de salida</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Of a grid; empty: about 100 cells</source>
            <translation>De una cuadrícula; vacío: unas 100 celdas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Import embeddings</source>
            <translation>Importar incrustaciones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Takes a raster of embeddings that was made elsewhere, such as AlphaEarth's with 64 bands, and makes a folder of it that can be searched and clustered like your own.</source>
            <translation>Toma un ráster de incrustaciones hecho en otra parte, como el de AlphaEarth con 64 bandas, y hace de él una carpeta donde buscar y agrupar como en las suyas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>A raster with a band a dimension</source>
            <translation>Un ráster con una banda por dimensión</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Pixels that become one tile</source>
            <translation>Píxeles que forman una tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>1: every pixel; 4: 4 × 4 pixels are averaged</source>
            <translation>1: cada píxel; 4: se promedian 4 × 4 píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>How integers become numbers</source>
            <translation>Cómo los enteros pasan a números</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>linear: value × scale. alphaearth: as Google's AlphaEarth Foundations stores them in 8 bits.</source>
            <translation>linear: valor × escala. alphaearth: como AlphaEarth Foundations de Google los guarda en 8 bits.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Least share of pixels with data</source>
            <translation>Parte mínima de píxeles con datos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Empty: as the raster says</source>
            <translation>Vacío: como dice el ráster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learn what looks alike</source>
            <translation>Aprender qué se parece</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>An encoder learns from a tile set which places look alike. No labels are needed. It runs for as many minutes, epochs or steps as you give it (as many steps as the tiles are worth if you give none), on the GPU where there is one. When it is cancelled, what was learned is kept; run it again with 'go on' and it resumes.</source>
            <translation>Un codificador aprende de un juego de teselas qué lugares se parecen. No hacen falta clases. Corre tantos minutos, épocas o pasos como le dé (tantos pasos como valgan las teselas si no da nada), en la GPU si hay una. Si se cancela, lo aprendido se conserva; inícielo de nuevo con «seguir» y continúa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>The folder that 'Make tiles' made</source>
            <translation>La carpeta que hizo «Crear teselas»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Minutes to learn</source>
            <translation>Duración (minutos)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>… or epochs</source>
            <translation>… o épocas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>contrastive: views of a place against all other places. loc2vec: triplets of places.</source>
            <translation>contrastive: vistas de un lugar contra todos los demás. loc2vec: tripletes de lugares.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>slim is the best for small tiles and little time; resnet50 wants a GPU and hours</source>
            <translation>slim es lo mejor para teselas pequeñas y poco tiempo; resnet50 pide una GPU y horas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Numbers in an embedding</source>
            <translation>Números de una incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>64 suit most; more keep finer differences and take more room</source>
            <translation>64 suelen ir bien; más conservan diferencias más finas y ocupan más</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>… or steps</source>
            <translation>… o pasos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>random, imagenet (fetched once), a file of weights, or the folder of an earlier run</source>
            <translation>random, imagenet (se descarga una vez), un archivo de pesos, o la carpeta de un entrenamiento anterior</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Places in a batch</source>
            <translation>Lugares a la vez</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Sampling</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>balanced: tiles with much to see come as often as plain ones. Empty: as the method has it.</source>
            <translation>balanced: las teselas con mucho que ver salen tanto como las lisas. Vacío: como diga el método.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Longitude and latitude as a second input</source>
            <translation>Longitud y latitud como segunda entrada</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learn from the training split alone</source>
            <translation>Aprender solo de la parte de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Tile set</source>
            <translation>Juego de teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Give one of minutes, epochs and steps, or none. In so many minutes a slow machine learns less.</source>
            <translation>Dé minutos, épocas o pasos, o nada. En los mismos minutos una máquina lenta aprende menos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>How often each tile is seen</source>
            <translation>Cuántas veces se ve cada tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>What the network knows at the start</source>
            <translation>Lo que la red sabe al empezar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Leave the other settings as they were</source>
            <translation>Deje los demás ajustes como estaban</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Learn a field from points</source>
            <translation>Aprender un campo a partir de puntos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Learns one or several values over the map from scattered points and draws them as a raster, each with a band of uncertainty (one standard deviation). The error is measured on blocks of points that were held out, beside nearest neighbours, inverse distances and a Gaussian process, so that you see whether learning helps.</source>
            <translation>Aprende uno o varios valores sobre el mapa a partir de puntos dispersos y los dibuja como ráster, cada uno con una banda de incertidumbre (una desviación típica). El error se mide en bloques de puntos apartados, junto a vecinos más próximos, distancias inversas y un proceso gaussiano, para que vea si aprender ayuda.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>One or several fields; each becomes a band</source>
            <translation>Uno o varios campos; cada uno será una banda</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Positive numbers: how far each point is trusted</source>
            <translation>Números positivos: cuánto se confía en cada punto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Side of a pixel (units of the CRS)</source>
            <translation>Lado de un píxel (unidades del SRC)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Empty: that of the points</source>
            <translation>Vacío: la de los puntos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>No data farther than (km)</source>
            <translation>Sin datos más allá de (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Location encoder</source>
            <translation>Codificador de posición</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>fourier suits most; sphere2vec and harmonics are for the whole globe</source>
            <translation>fourier suele ir bien; sphere2vec y harmonics son para todo el globo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Folds of the validation</source>
            <translation>Partes de la validación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Size of a validation block (km)</source>
            <translation>Tamaño de un bloque de validación (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Members of the ensemble</source>
            <translation>Miembros del conjunto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Training steps at most</source>
            <translation>Pasos de entrenamiento como mucho</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Values to learn</source>
            <translation>Valores que aprender</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Empty: by the points</source>
            <translation>Vacío: según los puntos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Extent</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>CRS of the raster</source>
            <translation>SRC del ráster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>from every point</source>
            <translation>de cada punto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Measured error</source>
            <translation>Error medido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Make tiles</source>
            <translation>Crear teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Cuts an image or a map into small square tiles, which GeoEmbed learns from. Several images, a folder of map tiles {z}/{x}/{y}.png or a folder of pictures are taken too. Of a layer that comes from a server or a database, a picture is fetched first. Tiles without data are left out. A tile set that was interrupted goes on where it stopped when the same is run again.</source>
            <translation>Corta una imagen o un mapa en pequeñas teselas cuadradas, de las que GeoEmbed aprende. También valen varias imágenes, una carpeta de teselas de mapa {z}/{x}/{y}.png o una carpeta de imágenes. De una capa que viene de un servidor o de una base de datos se obtiene primero una imagen. Las teselas sin datos se omiten. Un conjunto de teselas interrumpido continúa donde se detuvo cuando se ejecuta de nuevo lo mismo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>… or a folder of map tiles or pictures</source>
            <translation>… o una carpeta de teselas de mapa o de imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>A folder {z}/{x}/{y}.png of map tiles, or any folder of pictures. It is used in place of the layer.</source>
            <translation>Una carpeta {z}/{x}/{y}.png de teselas de mapa, o cualquier carpeta de imágenes. Se usa en vez de la capa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Side of a tile (pixels)</source>
            <translation>Lado de una tesela (píxeles)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Leaves out tiles with little to see: fewer compressed bytes a pixel than this number, or auto. Empty: all tiles.</source>
            <translation>Omite teselas con poco que ver: menos bytes comprimidos por píxel que este número, o auto. Vacío: todas las teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Side of a split's block</source>
            <translation>Lado de un bloque de reparto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Another seed, other blocks</source>
            <translation>Otra semilla, otros bloques</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Information threshold</source>
            <translation>Umbral de información</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Neighbouring tiles go to one split together. Degrees for geographic images, metres otherwise.</source>
            <translation>Las teselas vecinas van juntas a una parte. Grados en imágenes geográficas, metros en las demás.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>How vectors are stored</source>
            <translation>Cómo se guardan los vectores</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>int8 halves the size and loses very little</source>
            <translation>int8 reduce el tamaño a la mitad y pierde muy poco</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>none leaves the rasters out</source>
            <translation>none omite los rásteres</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>Build no index</source>
            <translation>No construir índice</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>An index makes searching millions of tiles quicker; exact without</source>
            <translation>Un índice acelera la búsqueda en millones de teselas; sin él es exacta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Makes one page with figures about an embedding: the map in its colours, clusters, nearest neighbours, the way between two looks, how the tiles lie to each other, and the curves of the training.</source>
            <translation>Hace una página con figuras sobre una incrustación: el mapa en sus colores, grupos, vecinos más próximos, el camino entre dos aspectos, cómo se sitúan las teselas, y las curvas del entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Shown as a table</source>
            <translation>Se muestran como tabla</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Figures of 'Evaluate'</source>
            <translation>Medidas de «Evaluar»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Credits for the imagery</source>
            <translation>Créditos de las imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Finds the tiles of an embeddings folder that look most like given places, and least like given counter-examples. The result is a layer with rank, similarity and distance, drawn stronger where it is more alike.</source>
            <translation>Encuentra las teselas de una carpeta de incrustaciones que más se parecen a lugares dados y menos a contraejemplos dados. El resultado es una capa con rango, parecido y distancia, de trazo más fuerte donde más se parece.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>How many tiles</source>
            <translation>Cuántas teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only farther than (km)</source>
            <translation>Solo a más de (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only nearer than (km)</source>
            <translation>Solo a menos de (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Answer the examples' own tiles as well</source>
            <translation>Dar también las teselas de los ejemplos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Leaves out what lies near the examples, and so looks alike for a dull reason</source>
            <translation>Omite lo que está cerca de los ejemplos y se parece por un motivo trivial</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only inside these polygons</source>
            <translation>Solo dentro de estos polígonos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/similarity_raster.py" />
            <source>Similarity raster</source>
            <translation>Ráster de parecido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/similarity_raster.py" />
            <source>Makes a raster with one pixel a tile that tells how much each tile looks like given places (1: the same, 0: nothing in common). It comes with a colour ramp.</source>
            <translation>Hace un ráster con un píxel por tesela que dice cuánto se parece cada tesela a lugares dados (1: igual, 0: nada en común). Viene con una rampa de color.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Image or map</source>
            <translation>Imagen o mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>More images with the same bands, also in other CRSs; or further bands of the same pixels, see below</source>
            <translation>Más imágenes con las mismas bandas, también en otros SRC; o más bandas de los mismos píxeles, vea abajo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>From one tile to the next (pixels)</source>
            <translation>De una tesela a la siguiente (píxeles)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Only tiles whose centre lies in it. Empty: all of the image.</source>
            <translation>Solo teselas cuyo centro está en ella. Vacío: toda la imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Only tiles whose centre lies in one of them; tick 'selected features' for these alone</source>
            <translation>Solo teselas cuyo centro está en uno de ellos; marque «objetos seleccionados» para solo estos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: all but transparency</source>
            <translation>Vacío: todas menos la transparencia</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Further images are further bands of the same pixels</source>
            <translation>Las otras imágenes son más bandas de los mismos píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Zoom level of a folder of map tiles</source>
            <translation>Nivel de zoom de una carpeta de teselas de mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Tiles at the edge of an image or of its clouds' mask are left out below this</source>
            <translation>Por debajo se omiten teselas del borde de una imagen o de su máscara de nubes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>A uniform border counts as data</source>
            <translation>Un borde uniforme cuenta como datos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Further images</source>
            <translation>Más imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map.</source>
            <translation>Vacío: teselas contiguas. La mitad del tamaño: se solapan a medias, para un mapa más fino.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Polygons</source>
            <translation>Polígonos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: the image's own pixels, and for a map from a server what makes a picture of up to 4096 pixels. An encoder works best at the resolution that it was trained at.</source>
            <translation>Vacío: los píxeles de la imagen, y para un mapa de un servidor lo que dé una imagen de hasta 4096 píxeles. Un codificador funciona mejor a la resolución con la que se entrenó.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>A white or black border that nothing declares is otherwise left out</source>
            <translation>Un borde blanco o negro que nada declara se omite si no</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Choose an image, or a folder.</source>
            <translation>Elija una imagen, o una carpeta.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/words.py" />
            <source>{layer} is a map that a server draws: its colours are no values. Choose a raster of values.</source>
            <translation>{layer} es un mapa que dibuja un servidor: sus colores no son valores. Elija un ráster de valores.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>GeoEmbed toolbar</source>
            <translation>Barra de GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Click a place on the map to see where else it looks like that</source>
            <translation>Haga clic en un lugar del mapa para ver dónde más se le parece</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Search panel</source>
            <translation>Panel de búsqueda</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Show the panel with the tiles found</source>
            <translation>Mostrar el panel con las teselas encontradas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Cut an image into tiles and learn which of them look alike</source>
            <translation>Cortar una imagen en teselas y aprender cuáles se parecen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Embed…</source>
            <translation>Incrustar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Turn every tile of an image into numbers to search and to cluster</source>
            <translation>Convertir cada tesela de una imagen en números para buscar y agrupar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Clusters…</source>
            <translation>Grupos…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Group the tiles by how they look; name, merge and colour the groups</source>
            <translation>Agrupar las teselas por su aspecto; nombrar, fusionar y colorear los grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Geolocate…</source>
            <translation>Geolocalizar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Learn where pictures were taken, and place others on the map</source>
            <translation>Aprender dónde se tomaron imágenes y situar otras en el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Evaluate and report…</source>
            <translation>Evaluar e informar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Measure an embedding against labels; figures on a page</source>
            <translation>Medir una incrustación con clases; figuras en una página</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Try it…</source>
            <translation>Probar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Make a sample and walk through learning, clicking and clusters in a few minutes</source>
            <translation>Crear una muestra y recorrer aprender, hacer clic y agrupar en unos minutos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Jobs…</source>
            <translation>Tareas…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What GeoEmbed is doing and has done, also before QGIS was started anew</source>
            <translation>Lo que GeoEmbed hace y ha hecho, también antes de reiniciar QGIS</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Choose or make the Python that learns and embeds</source>
            <translation>Elegir o crear el Python que aprende e incrusta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Copy a report on versions and set-up to the clipboard, without your name in it</source>
            <translation>Copiar al portapapeles un informe de versiones y preparación, sin su nombre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What each window is for, in plain words</source>
            <translation>Para qué es cada ventana, en palabras sencillas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Open an embeddings folder to search it.</source>
            <translation>Abra una carpeta de incrustaciones para buscar en ella.</translation>
        </message>
    </context>
</TS>
