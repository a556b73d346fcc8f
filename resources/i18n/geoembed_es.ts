<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>GeoEmbed</name>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Make a polygon layer active and select what to search in.</source>
            <translation>Active una capa de polígonos y seleccione dónde buscar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Click the corners on the map; a right click or Enter ends it, Escape gives up.</source>
            <translation>Haga clic en los vértices sobre el mapa; clic derecho o Intro termina, Esc abandona.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Find look-alikes</source>
            <translation>Encontrar parecidos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw a polygon</source>
            <translation>Dibujar un polígono</translation>
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
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} photos of {folder} say nothing of where they were taken.</source>
            <translation>{count} fotos de {folder} no dicen dónde se tomaron.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>May they be placed by what {run} learned? It says how far off each may be.</source>
            <translation>¿Se pueden situar según lo que {run} aprendió? Dice cuánto puede desviarse cada una.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>1 photo is on the map.</source>
            <translation>1 foto está en el mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} photos are on the map.</source>
            <translation>{count} fotos están en el mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Learn where photos were taken first: Raster ▸ GeoEmbed ▸ Geolocate…</source>
            <translation>Aprenda primero dónde se tomaron fotos: Ráster ▸ GeoEmbed ▸ Geolocalizar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Placing {data}</source>
            <translation>Situando {data}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Photos of {folder}</source>
            <translation>Fotos de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Reading photos of {folder}</source>
            <translation>Leyendo las fotos de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>None of these photos says where it was taken.</source>
            <translation>Ninguna de estas fotos dice dónde se tomó.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{photos}, placed by {run}</source>
            <translation>{photos}, situadas por {run}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} say nothing of where they were taken.</source>
            <translation>{count} no dicen dónde se tomaron.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>all but transparency</source>
            <translation>todas menos la transparencia</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Bands to learn from; none ticked means all</source>
            <translation>Bandas de las que aprender; ninguna marcada significa todas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Composite</source>
            <translation>Composición</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Tick the three bands of a picture in natural or in false colour</source>
            <translation>Marcar las tres bandas de una imagen en color natural o falso</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Natural colour</source>
            <translation>Color natural</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>False colour (near infrared)</source>
            <translation>Falso color (infrarrojo cercano)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>All bands</source>
            <translation>Todas las bandas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Tiles</source>
            <translation>Teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>ha</source>
            <translation>ha</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>The clusters</source>
            <translation>Los grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Select several rows to merge them; double-click a name to change it; the tiles of the row under the mouse are shown on the map</source>
            <translation>Seleccione varias filas para fusionarlas; haga doble clic en un nombre para cambiarlo; las teselas de la fila bajo el ratón se muestran en el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour of the cluster</source>
            <translation>Color del grupo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>The colour of this cluster on the map</source>
            <translation>El color de este grupo en el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour of {cluster}</source>
            <translation>Color de {cluster}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Tree of the clusters</source>
            <translation>Árbol de los grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Number of clusters</source>
            <translation>Número de grupos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>What hangs together to the left of the line becomes one cluster</source>
            <translation>Lo que se une a la izquierda de la línea pasa a ser un grupo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Merge</source>
            <translation>Fusionar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>'Undo' in the window of the clusters takes it back</source>
            <translation>«Deshacer» en la ventana de los grupos lo revierte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Leave the clusters as they are</source>
            <translation>Dejar los grupos como están</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>The farther to the right two are joined, the less alike they look; click where to cut</source>
            <translation>Cuanto más a la derecha se unen dos, menos se parecen; haga clic donde cortar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>{image} has {count} clusters already. Made anew, names stay with clusters that are mostly the same; what you merged and coloured is lost. 'Undo' brings it back until QGIS is closed.</source>
            <translation>{image} ya tiene {count} grupos. Si se hacen de nuevo, los nombres se quedan con los grupos que son en su mayoría los mismos; lo que fusionó y coloreó se pierde. «Deshacer» lo recupera hasta que se cierre QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Into how many clusters?</source>
            <translation>¿En cuántos grupos?</translation>
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
            <source>Make one cluster of the selected rows; the first one's name and colour stay</source>
            <translation>Hacer un grupo de las filas seleccionadas; quedan el nombre y el color de la primera</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Split…</source>
            <translation>Dividir…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Group the tiles of the selected cluster anew, among themselves</source>
            <translation>Agrupar de nuevo las teselas del grupo elegido, entre sí</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Tree…</source>
            <translation>Árbol…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Which clusters look most alike, and a level to merge at</source>
            <translation>Qué grupos se parecen más, y un nivel en el que fusionarlos</translation>
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
            <source>Undo</source>
            <translation>Deshacer</translation>
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
            <source>Split a cluster</source>
            <translation>Dividir un grupo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Splitting a cluster</source>
            <translation>Dividiendo un grupo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Taking back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters of {folder}</source>
            <translation>Grupos de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/counting.py" />
            <source>{labelled} of {tiles} tiles get a class: {classes}</source>
            <translation>{labelled} de {tiles} teselas reciben una clase: {classes}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It hardly changes any more.</source>
            <translation>Ya apenas cambia.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Curves of the training</source>
            <translation>Curvas del entrenamiento</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It is too early to say whether it gets better.</source>
            <translation>Es pronto para decir si mejora.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It is still getting better.</source>
            <translation>Todavía mejora.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Two views of a place lie {near} apart, two places {far}: {times} times as far.</source>
            <translation>Dos vistas de un lugar distan {near}, dos lugares {far}: {times} veces más.</translation>
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
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>cut the image into tiles</source>
            <translation>cortar la imagen en teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>draw the map as it looks, and cut that into tiles</source>
            <translation>dibujar el mapa tal como se ve, y cortarlo en teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>Cut anew, or learn once more from tiles of the image that were cut earlier</source>
            <translation>Cortar de nuevo, o aprender otra vez de teselas de la imagen cortadas antes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>{folder} holds no tiles.</source>
            <translation>{folder} no contiene teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>{count} tiles of {size} pixels in {folder}</source>
            <translation>{count} teselas de {size} píxeles en {folder}</translation>
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
            <source>The folder of a run, or an ONNX file that 'Export' made</source>
            <translation>La carpeta de un entrenamiento, o un archivo ONNX que hizo «Exportar»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>the starter, without learning (a quick look)</source>
            <translation>el codificador inicial, sin aprender (un vistazo)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>An encoder that comes with GeoEmbed and has learned from many open images; it sees images of any bands. One that learns from your own image tells its places apart better.</source>
            <translation>Un codificador que viene con GeoEmbed y ha aprendido de muchas imágenes abiertas; ve imágenes de cualesquiera bandas. Uno que aprende de su propia imagen distingue mejor sus lugares.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>what was learned from an image</source>
            <translation>lo que se aprendió de una imagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The encoder of a run, as 'Make tiles and learn' makes one, or an ONNX file</source>
            <translation>El codificador de un entrenamiento, como el que hace «Crear teselas y aprender», o un archivo ONNX</translation>
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
            <source>Empty: a new folder beside the run; what was made before stays</source>
            <translation>Vacío: una carpeta nueva junto al entrenamiento; lo hecho antes se conserva</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>a new folder beside the run</source>
            <translation>una carpeta nueva junto al entrenamiento</translation>
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
            <source>Embedding {image}</source>
            <translation>Incrustando {image}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{folder} holds no finished run.</source>
            <translation>{folder} no contiene un entrenamiento terminado.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Nothing of your image is learned; tiles of {size} pixels</source>
            <translation>No se aprende nada de su imagen; teselas de {size} píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{backbone}, {dimension} numbers, tiles of {size} pixels at {resolution} m</source>
            <translation>{backbone}, {dimension} números, teselas de {size} píxeles a {resolution} m</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>One tile, {time}, {room} on disk ({free} free)</source>
            <translation>Una tesela, {time}, {room} en disco ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>About {tiles} tiles, {time}, {room} on disk ({free} free)</source>
            <translation>Unas {tiles} teselas, {time}, {room} en disco ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>At most {tiles} tiles, {time}, {room} on disk ({free} free)</source>
            <translation>Como máximo {tiles} teselas, {time}, {room} en disco ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Measures on blocks of land that were held out, then writes the report.</source>
            <translation>Mide en bloques de terreno apartados y escribe después el informe.</translation>
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
            <source>any part</source>
            <translation>cualquier parte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A tile gets a class where at least so much of it is labelled; with small polygons choose less</source>
            <translation>Una tesela recibe una clase si al menos esta parte de ella está etiquetada; con polígonos pequeños, elija menos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A tile gets the class of its labelled part, however small that is</source>
            <translation>Una tesela recibe la clase de su parte etiquetada, por pequeña que sea</translation>
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
            <source>Least labelled share of a tile</source>
            <translation>Parte mínima de una tesela con clase</translation>
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
            <source>At least two classes are needed: choose another field, or a smaller labelled share of a tile.</source>
            <translation>Hacen falta al menos dos clases: elija otro campo, o una parte mínima menor de una tesela con clase.</translation>
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
            <source>Counting the tiles that get a class…</source>
            <translation>Contando las teselas que reciben una clase…</translation>
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
            <source>The labels are small beside a tile: too few tiles are labelled to {share}. Smaller tiles suit such labels, or any labelled part counts.</source>
            <translation>Las etiquetas son pequeñas junto a una tesela: demasiado pocas teselas están etiquetadas al {share}. Les convienen teselas más pequeñas, o cuenta cualquier parte etiquetada.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Take any labelled part: {tiles} tiles in {classes} classes</source>
            <translation>Tomar cualquier parte etiquetada: {tiles} teselas en {classes} clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>found again after: {change}</source>
            <translation>reencontradas tras: {change}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on the image alone</source>
            <translation>un clasificador sobre la imagen sola</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on the location alone</source>
            <translation>un clasificador sobre el lugar solo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on both</source>
            <translation>un clasificador sobre ambos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>This embedding</source>
            <translation>Esta incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>image statistics, nothing learned</source>
            <translation>estadísticas de la imagen, sin aprendizaje</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>PCA of the pixels</source>
            <translation>ACP de los píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>the same network, untrained</source>
            <translation>la misma red, sin entrenar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a network that learned from photos (ImageNet)</source>
            <translation>una red que aprendió con fotos (ImageNet)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>always the commonest class</source>
            <translation>siempre la clase más frecuente</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>resampled to 66 % and back</source>
            <translation>remuestreado al 66 % y de vuelta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>10 % brighter</source>
            <translation>un 10 % más claro</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>shifted by a quarter of a tile</source>
            <translation>desplazado un cuarto de tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG de calidad 50</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a quarter turn</source>
            <translation>un cuarto de vuelta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Close this window; jobs that run go on</source>
            <translation>Cerrar esta ventana; las tareas en marcha continúan</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Open this window's help page</source>
            <translation>Abrir la página de ayuda de esta ventana</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Further images</source>
            <translation>Más imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Used together with the first image; Delete takes the selected ones out of the list</source>
            <translation>Se usan junto con la primera imagen; Supr quita de la lista las elegidas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Add images</source>
            <translation>Añadir imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>More images with the same bands, such as the other parts of a mosaic; CRSs may differ</source>
            <translation>Más imágenes con las mismas bandas, como las otras partes de un mosaico; los SRC pueden ser distintos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Take the selected images out of the list; nothing is deleted</source>
            <translation>Quitar de la lista las imágenes elegidas; no se borra nada</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Images that are learned from together have the same bands; number of bands: {layer} {count}, {first} {others}.</source>
            <translation>Las imágenes de las que se aprende juntas tienen las mismas bandas; número de bandas: {layer} {count}, {first} {others}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>{layer} has no CRS: set it in the layer's properties.</source>
            <translation>{layer} no tiene SRC: defínalo en las propiedades de la capa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Files…</source>
            <translation>Archivos…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>{path} cannot be opened as an image.</source>
            <translation>{path} no se puede abrir como imagen.</translation>
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
            <source>The folder that the page 'Learn it first' made, or an ONNX file that 'Export' made of it</source>
            <translation>La carpeta que hizo la página «Aprenderlo primero», o un archivo ONNX que «Exportar» hizo de ella</translation>
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
            <source>What was learned</source>
            <translation>Lo aprendido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
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
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Encoder (run)</source>
            <translation>Codificador (entrenamiento)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Map of the errors</source>
            <translation>Mapa de los errores</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose the folder that the page 'Learn it first' made, or an ONNX file.</source>
            <translation>Elija la carpeta que hizo la página «Aprenderlo primero», o un archivo ONNX.</translation>
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
            <source>Learned. No place was kept for a test, so nothing tells how good it is.</source>
            <translation>Aprendido. No se apartó ningún lugar para una prueba, así que nada dice lo bueno que es.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learned. Of {places} places that it had not seen, half are placed within {median}.</source>
            <translation>Aprendido. De {places} lugares que no había visto, la mitad se sitúa a menos de {median}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>They are too few to say how far off a position may be.</source>
            <translation>Son demasiado pocos para decir cuánto puede desviarse una posición.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Measuring what was learned of {data}</source>
            <translation>Midiendo lo aprendido de {data}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learning where {data} was taken</source>
            <translation>Aprendiendo dónde se tomó {data}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>{share} lie within the radius that is told.</source>
            <translation>El {share} está dentro del radio indicado.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>In the browser</source>
            <translation>En el navegador</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>All pages</source>
            <translation>Todas las páginas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>The page before</source>
            <translation>La página anterior</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>What there is help on</source>
            <translation>Los temas de la ayuda</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Open this page in the browser, to print it or to read it larger</source>
            <translation>Abrir esta página en el navegador, para imprimirla o leerla más grande</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>press 'Look' to measure a sample</source>
            <translation>«Examinar» mide una muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>Looking at a sample of tiles</source>
            <translation>Mirando una muestra de teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>How much there is to see in the tiles</source>
            <translation>Cuánto hay que ver en las teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>little to see … much to see</source>
            <translation>poco que ver … mucho que ver</translation>
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
            <source>Good enough: stop and keep</source>
            <translation>Suficiente: parar y conservar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>It settles for a tenth of the time so far, then a whole run is kept, which can be used like any other</source>
            <translation>Se asienta una décima parte del tiempo transcurrido, y queda un entrenamiento completo, que se usa como cualquier otro</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Replace it</source>
            <translation>Reemplazarlo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>What was learned settles in a few more steps, and is kept then…</source>
            <translation>Lo aprendido se asienta en unos pasos más y después se conserva…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Keep it, use a new name</source>
            <translation>Conservarlo, usar otro nombre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>It can stay: the new result then goes to {folder}.</source>
            <translation>Puede quedarse: el nuevo resultado va entonces a {folder}.</translation>
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
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>interrupted</source>
            <translation>interrumpida</translation>
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
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed log: {folder}</source>
            <translation>Registro de GeoEmbed: {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Make tiles and learn</source>
            <translation>Crear teselas y aprender</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn from</source>
            <translation>Aprender de</translation>
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
            <source>Tiles with less to see than this are left out: open water, snow, cloud. 0 keeps all.</source>
            <translation>Se omiten las teselas con menos que ver que esto: agua abierta, nieve, nubes. 0 las conserva todas.</translation>
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
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learned. Next: Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Aprendido. Siga con Ráster ▸ GeoEmbed ▸ Incrustar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>These are few tiles: some hundred at least are better.</source>
            <translation>Son pocas teselas: mejor unos cientos como mínimo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of {layer}</source>
            <translation>Teselas de {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of the map</source>
            <translation>Teselas del mapa</translation>
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
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>The map as it looks</source>
            <translation>El mapa tal como se ve</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Of the grid of web maps; one more is twice as fine. Proposed is what gives enough tiles</source>
            <translation>De la cuadrícula de los mapas web; uno más es el doble de fino. Se propone el que da teselas suficientes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source> pixels</source>
            <translation> píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>So much ground that a person could tell the place by it: 64 pixels suit most images</source>
            <translation>Tanto terreno que una persona reconocería el lugar: 64 píxeles van bien con la mayoría de las imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>draw labels</source>
            <translation>dibujar las etiquetas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Words are learned from, too, as shapes; as a rule they are better left out</source>
            <translation>También se aprende de las palabras, como formas; por lo general es mejor omitirlas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Zoom level</source>
            <translation>Nivel de zoom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Tile size</source>
            <translation>Tamaño de tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>The map shows no layer.</source>
            <translation>El mapa no muestra ninguna capa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>What the map shows cannot be drawn as a web map.</source>
            <translation>Lo que muestra el mapa no se puede dibujar como mapa web.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>What the map shows now, with its styles: {count} map tiles. A tile covers {size} of ground.</source>
            <translation>Lo que el mapa muestra ahora, con sus estilos: {count} teselas de mapa. Una tesela cubre {size} de terreno.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>That is {count} map tiles: choose a lower zoom level, or show less of the map.</source>
            <translation>Son {count} teselas de mapa: elija un nivel de zoom más bajo, o muestre menos del mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>No tile of {size} pixels fits into that area.</source>
            <translation>Ninguna tesela de {size} píxeles cabe en esa zona.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How to learn</source>
            <translation>Cómo aprender</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How it is told what looks alike; no labels are needed either way</source>
            <translation>Cómo se le dice qué se parece; en ningún caso hacen falta clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>slim suits small tiles and little time, also without a GPU; the others want a GPU</source>
            <translation>slim va bien con teselas pequeñas y poco tiempo, también sin GPU; las otras piden una GPU</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>the starter that comes with GeoEmbed</source>
            <translation>el codificador inicial que viene con GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>What the network knows before it sees your image. The starter is a network of the kind slim.</source>
            <translation>Lo que sabe la red antes de ver su imagen. El codificador inicial es una red del tipo slim.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Numbers in an embedding; 64 suit most</source>
            <translation>Números de una incrustación; 64 suelen ir bien</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Learn for</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How long to learn. More is better, ever more slowly.</source>
            <translation>Cuánto aprender. Más es mejor, cada vez más despacio.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>as much as the tiles are worth</source>
            <translation>tanto como valgan las teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>epochs</source>
            <translation>épocas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>steps</source>
            <translation>pasos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>An epoch sees each tile once, a step one batch of them. In so many minutes a slow machine learns less.</source>
            <translation>Una época ve cada tesela una vez; un paso, un lote de ellas. En los mismos minutos una máquina lenta aprende menos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Unit of the time to learn</source>
            <translation>Unidad de la duración</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Start from</source>
            <translation>Partir de</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Dimension</source>
            <translation>Dimensión</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>slim (recommended)</source>
            <translation>slim (recomendada)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Which Python runs the trainer</source>
            <translation>El Python que aprende e incrusta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>An environment that GeoEmbed makes and keeps (recommended)</source>
            <translation>Un entorno que GeoEmbed crea y mantiene (recomendado)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>For machines without a network: a folder with all packages as wheels</source>
            <translation>Para máquinas sin red: una carpeta con todos los paquetes como wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>optional: install from this folder, without a network</source>
            <translation>opcional: instalar desde aquí, sin red</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Make it</source>
            <translation>Crearlo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Load and install what the learning needs; it can be cancelled and goes on later</source>
            <translation>Descargar e instalar lo que necesita el aprendizaje; puede cancelarse y seguir más tarde</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Light: no learning</source>
            <translation>Ligero: sin aprender</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Without torch, half a gigabyte instead of several: embeds, searches and predicts with ONNX files</source>
            <translation>Sin torch, medio gigabyte en vez de varios: incrusta, busca y predice con archivos ONNX</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Stop the installation; what was loaded is kept</source>
            <translation>Detener la instalación; lo descargado se conserva</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>A Python of my own (conda, venv)</source>
            <translation>Un Python propio (conda, venv)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>One that has torch and GDAL already; nothing is installed into it</source>
            <translation>Uno que ya tiene torch y GDAL; no se instala nada en él</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>The python program of an environment that has torch and GDAL</source>
            <translation>El programa python de un entorno que tiene torch y GDAL</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Folder of wheels</source>
            <translation>Carpeta de wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>How it is</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Start it and ask what it can do; a GPU is really tried</source>
            <translation>Iniciarlo y preguntar qué sabe hacer; una GPU se prueba de verdad</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy diagnostics</source>
            <translation>Copiar el diagnóstico</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>A report for a question or a bug report, without your name in it</source>
            <translation>Un informe para una pregunta o un fallo, sin su nombre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Log of the installation</source>
            <translation>Registro de la instalación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>What the installer says, as it says it</source>
            <translation>Lo que dice el instalador, tal cual</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy log</source>
            <translation>Copiar el registro</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy the log to the clipboard, without your name in it</source>
            <translation>Copiar el registro al portapapeles, sin su nombre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Repair or update it</source>
            <translation>Repararlo o actualizarlo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Set up GeoEmbed</source>
            <translation>Preparar GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>GeoEmbed learns from your imagery on this machine; nothing is sent anywhere. The learning runs in a Python of its own beside QGIS, so that neither can break the other. Making it loads some gigabytes once (torch). Searching embeddings that exist already works without it.</source>
            <translation>GeoEmbed aprende de sus imágenes en esta máquina; no se envía nada a ninguna parte. El aprendizaje se ejecuta en un Python propio junto a QGIS, para que ninguno pueda estropear al otro. Al crearlo se descargan una vez unos gigabytes (torch). En las incrustaciones existentes se puede buscar sin él.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>There is no time limit on a job. After this long without a sign of life you are asked about it.</source>
            <translation>Una tarea no tiene límite de tiempo. Tras este tiempo sin señales de vida se le pregunta por ella.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Tell me when a job says nothing for</source>
            <translation>Avisarme si una tarea no dice nada durante</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Wait for the running jobs, or cancel them: they use the environment.</source>
            <translation>Espere a las tareas en marcha, o cancélelas: usan el entorno.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>The check was ended when the window was closed. 'Check' asks again.</source>
            <translation>La comprobación se interrumpió al cerrar la ventana. «Comprobar» pregunta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Made in {folder}, beside QGIS and never inside it. Needs no administrator.</source>
            <translation>Se crea en {folder}, junto a QGIS y nunca dentro. No necesita administrador.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Asking {program}…</source>
            <translation>Preguntando a {program}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Cancelled. What was loaded is kept; the button goes on from here.</source>
            <translation>Cancelado. Lo descargado se conserva; el botón sigue desde aquí.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Ready.</source>
            <translation>Listo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>The polygons of {layer} are {side} wide as a rule: a tile holds several. Smaller tiles may suit them better.</source>
            <translation>Los polígonos de {layer} suelen tener {side} de ancho: una tesela contiene varios. Quizá les convengan teselas menores.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>The polygons of {layer} are {side} wide as a rule: a tile shows a small part. Larger tiles may suit them better.</source>
            <translation>Los polígonos de {layer} suelen tener {side} de ancho: una tesela muestra una parte pequeña. Quizá les convengan teselas mayores.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>So few pixels show little to tell a place by: {count} or more are better.</source>
            <translation>Tan pocos píxeles muestran poco para reconocer un lugar: mejor {count} o más.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>So many pixels show many things at once: {count} or fewer are better.</source>
            <translation>Tantos píxeles muestran muchas cosas a la vez: mejor {count} o menos.</translation>
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
            <source>Ground metres of a pixel of the picture that is fetched of this layer: as the map shows it now, or the layer's own pixels. It is fetched once, kept, and used again. Mind the terms of the server.</source>
            <translation>Metros de terreno por píxel de la imagen que se obtiene de esta capa: como la muestra ahora el mapa, o los píxeles propios de la capa. Se obtiene una vez, se conserva y se reutiliza. Respete las condiciones del servidor.</translation>
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
            <source>a uniform border counts as data</source>
            <translation>un borde uniforme cuenta como datos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>A white or black border that nothing declares is otherwise left out</source>
            <translation>Un borde blanco o negro que nada declara se omite si no</translation>
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
            <source>No polygon is selected in {layer}.</source>
            <translation>No hay ningún polígono seleccionado en {layer}.</translation>
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
            <source>Now click in the circle on the map.</source>
            <translation>Haga clic ahora en el círculo del mapa.</translation>
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
            <source>Press the button: the map goes to a village, with a circle round it. Click in the circle. The tiles that look most like it are outlined on the map, and listed in the panel at its right. Shift-click adds an example, Ctrl-click a counter-example.</source>
            <translation>Pulse el botón: el mapa va a un pueblo, rodeado por un círculo. Haga clic en el círculo. Las teselas más parecidas se perfilan en el mapa y aparecen en el panel a su derecha. Mayús-clic añade un ejemplo, Ctrl-clic un contraejemplo.</translation>
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
            <source>The sample and all that was made of it are deleted, in {folder}.</source>
            <translation>Se eliminan la muestra y todo lo que se hizo con ella, en {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Sample</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Back to what was taken for alike earlier, to see how it got better</source>
            <translation>Volver a lo que antes se tenía por parecido, para ver cómo mejoró</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Look-alikes at a step</source>
            <translation>Parecidos en un paso</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Examples and what is taken for alike</source>
            <translation>Ejemplos y lo que se tiene por parecido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>An example and what is most alike by now; framed in blue: new since the look before</source>
            <translation>Un ejemplo y lo que más se le parece por ahora; con marco azul: nuevo desde la vez anterior</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Here, about every minute: three tiles, and what is taken for alike by then</source>
            <translation>Aquí, más o menos cada minuto: tres teselas, y lo que se tiene por parecido hasta entonces</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>At step {step}: each example with its most alike among {count} tiles.</source>
            <translation>En el paso {step}: cada ejemplo con los más parecidos entre {count} teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>{new} of {all} are new since the look before.</source>
            <translation>{new} de {all} son nuevas desde la vez anterior.</translation>
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
            <location filename="../../geoembed_plugin/imagery/map_drawing.py" />
            <source>Drawing the map</source>
            <translation>Dibujando el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_drawing.py" />
            <source>The map could not be drawn.</source>
            <translation>El mapa no se pudo dibujar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>These are {tiles} tiles. Choose a smaller area or a lower zoom level.</source>
            <translation>Son {tiles} teselas. Elija una extensión menor o un nivel de zoom más bajo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{folder} is not empty, and its files are no rendered map. Choose another folder.</source>
            <translation>{folder} no está vacía, y sus archivos no son un mapa renderizado. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>Layer {layer} cannot be drawn: {reason}</source>
            <translation>La capa {layer} no se puede dibujar: {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{folder} holds map tiles of other layers, features, styles or settings. Choose another folder.</source>
            <translation>{folder} contiene teselas de otras capas, objetos, estilos o ajustes. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>the disk may be full</source>
            <translation>puede que el disco esté lleno</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} no se puede escribir: {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} is no OpenStreetMap extract (.osm.pbf, .osm).</source>
            <translation>{path} no es un extracto de OpenStreetMap (.osm.pbf, .osm).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} cannot be read to its end; it may be damaged or cut short: {reason}</source>
            <translation>{path} no se puede leer hasta el final; quizá el archivo esté dañado o cortado: {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} holds something else than the map data of {extract}. Choose another file.</source>
            <translation>{path} contiene otra cosa que los datos de mapa de {extract}. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} is not there.</source>
            <translation>{path} no existe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} holds no ways, so there is no map to make.</source>
            <translation>{path} no contiene ninguna vía (way), así que no hay mapa que hacer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>The picture could not be written: {why}</source>
            <translation>No se pudo escribir la imagen: {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
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
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>The log tab GeoEmbed has the details.</source>
            <translation>La pestaña GeoEmbed del registro da los detalles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>There is not enough memory for this.</source>
            <translation>No hay memoria suficiente para esto.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>Close other programs or layers.</source>
            <translation>Cierre otros programas o capas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled. What was finished is kept.</source>
            <translation>Cancelado. Lo terminado se conserva.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Run it again from the list of jobs, which asks whether it may.</source>
            <translation>Ejecútelo otra vez desde la lista de tareas, que pregunta si se permite.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Log:</source>
            <translation>Registro:</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>{title} has said nothing for {minutes} min.</source>
            <translation>{title} no ha dicho nada en {minutes} min.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Written: {path}</source>
            <translation>Escrito: {path}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/gpu_slot.py" />
            <source>Waiting for another job to end…</source>
            <translation>Esperando a que termine otra tarea…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/gpu_slot.py" />
            <source>Waiting for another job to end: {job}</source>
            <translation>Esperando a que termine otra tarea: {job}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>This is QGIS' own Python, into which GeoEmbed installs nothing, so that QGIS stays as it is. Let GeoEmbed make an environment, or choose another Python.</source>
            <translation>Este es el Python propio de QGIS, en el que GeoEmbed no instala nada, para que QGIS quede como está. Deje que GeoEmbed cree un entorno, o elija otro Python.</translation>
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
            <source>the environment that GeoEmbed made</source>
            <translation>el entorno que GeoEmbed creó</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>a Python of your own</source>
            <translation>un Python propio</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>the checkout's .venv</source>
            <translation>el .venv de la carpeta de fuentes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>In use: {origin}, {program}</source>
            <translation>En uso: {origin}, {program}</translation>
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
            <location filename="../../geoembed_plugin/jobs/job_folders.py" />
            <source>{file} cannot be written.</source>
            <translation>{file} no se puede escribir.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Allow and run again…</source>
            <translation>Permitir y ejecutar otra vez…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Stop it</source>
            <translation>Detenerla</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Another machine</source>
            <translation>Otra máquina</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>May it be asked for? The job then runs again.</source>
            <translation>¿Se puede pedir? La tarea se ejecuta entonces otra vez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/file_styles.py" />
            <source>{path} brings a style that may ask other machines: it is left out.</source>
            <translation>{path} trae un estilo que puede consultar a otras máquinas: se omite.</translation>
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
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Areas of the classes</source>
            <translation>Superficies de las clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Probabilities of the classes</source>
            <translation>Probabilidades de las clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Tiles to label next</source>
            <translation>Próximas teselas por etiquetar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Places that changed alike</source>
            <translation>Lugares que cambiaron igual</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Changed alike</source>
            <translation>Cambió igual</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Places that changed</source>
            <translation>Lugares que cambiaron</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Unusual places</source>
            <translation>Lugares inusuales</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>How unusual</source>
            <translation>Grado de rareza</translation>
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
            <location filename="../../geoembed_plugin/layers/names.py" />
            <source>{image} and {count} more</source>
            <translation>{image} y {count} más</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Taken</source>
            <translation>Tomada</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Direction (° from north)</source>
            <translation>Dirección (° desde el norte)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Altitude (m)</source>
            <translation>Altitud (m)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Placed by</source>
            <translation>Situada por</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Radius (km)</source>
            <translation>Radio (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/renderers.py" />
            <source>{area} ha, {tiles} tiles, mean probability {share} %</source>
            <translation>{area} ha, {tiles} teselas, probabilidad media {share} %</translation>
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
            <source>tiles that overlap, too</source>
            <translation>también teselas que se solapan</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Otherwise no tile found lies on an example or on a better tile: those share ground, and so look alike</source>
            <translation>Si no, ninguna tesela encontrada está sobre un ejemplo o sobre una tesela mejor: comparten terreno, y por eso se parecen</translation>
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
            <source>In the view, wherever it moves</source>
            <translation>En la vista, adondequiera que vaya</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In a polygon that I draw</source>
            <translation>En un polígono que dibujo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the selected polygons of the active layer</source>
            <translation>En los polígonos seleccionados de la capa activa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Embeddings of the same encoder that are searched, too; the tiles of all are ranked together</source>
            <translation>Incrustaciones del mismo codificador en las que también se busca; las teselas de todas se ordenan juntas</translation>
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
            <source>no other folder</source>
            <translation>ninguna otra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Also in</source>
            <translation>También en</translation>
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
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>On the map, everything is coloured that is at least so similar to the examples</source>
            <translation>En el mapa se colorea todo lo que se parece al menos tanto a los ejemplos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>{threshold} · {count} tiles</source>
            <translation>{threshold} · {count} teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find the tiles that look like a picture in a file; it can be dropped on the panel, too</source>
            <translation>Encontrar las teselas que se parecen a una imagen de un archivo; también puede soltarse sobre el panel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>All tiles whose centre lies in it, {most} at most, are one example: their mean</source>
            <translation>Todas las teselas cuyo centro está dentro, {most} como máximo, son un ejemplo: su media</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The selected polygons of the active layer, or all where none is selected</source>
            <translation>Los polígonos seleccionados de la capa activa, o todos si no hay ninguno seleccionado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add the selected polygons as a counter-example</source>
            <translation>Añadir los polígonos seleccionados como contraejemplo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Scatter plot…</source>
            <translation>Diagrama de dispersión…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The tiles by their looks, linked with the map; a lasso makes examples of them</source>
            <translation>Las teselas según su aspecto, enlazadas con el mapa; un lazo hace de ellas ejemplos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save as…</source>
            <translation>Guardar como…</translation>
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
            <source>Search with words: name a text tower…</source>
            <translation>Buscar con palabras: indicar una torre de texto…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>An encoder of the CLIP kind has a half for words, an ONNX file with its tokenizer.json; with it there is a field for words here</source>
            <translation>Un codificador del tipo CLIP tiene una mitad para las palabras, un archivo ONNX con su tokenizer.json; con ella hay aquí un campo para palabras</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with a polygon…</source>
            <translation>Buscar con un polígono…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a polygon as an example…</source>
            <translation>Añadir un polígono como ejemplo…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a polygon as a counter-example…</source>
            <translation>Añadir un polígono como contraejemplo…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with the selected polygons</source>
            <translation>Buscar con los polígonos seleccionados</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add the selected polygons as an example</source>
            <translation>Añadir los polígonos seleccionados como ejemplo</translation>
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
            <source>Style by similarity</source>
            <translation>Estilo según el parecido</translation>
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
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>May it be asked for, as long as these embeddings are open?</source>
            <translation>¿Se puede pedir allí, mientras estas incrustaciones estén abiertas?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Zoom there</source>
            <translation>Acercar allí</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Show the nearest tile on the map</source>
            <translation>Mostrar en el mapa la tesela más cercana</translation>
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
            <source>Only in the view</source>
            <translation>Solo en la vista</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Only tiles that are to be seen on the map are found, wherever it is moved</source>
            <translation>Solo se encuentran teselas visibles en el mapa, adondequiera que se mueva</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Pictures side by side</source>
            <translation>Imágenes una al lado de otra</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Each tile framed in its surroundings; otherwise a list with distances and positions</source>
            <translation>Cada tesela enmarcada en su entorno; si no, una lista con distancias y posiciones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Similarity on the map</source>
            <translation>Similitud en el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Colours everything that is similar to the examples, above a threshold that you move; a temporary layer</source>
            <translation>Colorea todo lo que se parece a los ejemplos, por encima de un umbral que usted mueve; una capa temporal</translation>
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
            <source>These tiles have no position.</source>
            <translation>Estas teselas no tienen posición.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{position} is on the clipboard.</source>
            <translation>{position} está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} positions are on the clipboard.</source>
            <translation>{count} posiciones están en el portapapeles.</translation>
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
            <source>1 left out (Undo brings it back)</source>
            <translation>1 descartada (Deshacer la recupera)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} tiles</source>
            <translation>{count} teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} left out (Undo brings them back)</source>
            <translation>{count} descartadas (Deshacer las recupera)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Tiles found</source>
            <translation>Teselas encontradas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>A click or an arrow key goes to the tile, Enter zooms to it, Delete leaves it out, Ctrl+C copies positions; a right click offers more</source>
            <translation>Un clic o una flecha va a la tesela, Intro acerca a ella, Supr la descarta, Ctrl+C copia posiciones; un clic derecho ofrece más</translation>
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
            <source>Leave out</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Copy position</source>
            <translation>Copiar la posición</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Copy position in {crs}</source>
            <translation>Copiar la posición en {crs}</translation>
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
            <translation>E</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_model.py" />
            <source>W</source>
            <translation>O</translation>
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
            <translation>Tesela {id} de {source}
Clic: ir allí. Clic derecho: más como esto, menos como esto.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_plot.py" />
            <source>The tiles by their looks</source>
            <translation>Las teselas según su aspecto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Scatter plot</source>
            <translation>Diagrama de dispersión</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Tiles that look alike lie near each other. Click: go there. Drag: a lasso that selects. Wheel: zoom; double click: all of it.</source>
            <translation>Las teselas que se parecen están cerca. Clic: ir allí. Arrastrar: un lazo que selecciona. Rueda: acercar; doble clic: verlo todo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>How the tiles are placed</source>
            <translation>Cómo se colocan las teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>By their two main differences (PCA)</source>
            <translation>Según sus dos diferencias principales (ACP)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Look-alikes side by side (t-SNE)</source>
            <translation>Las parecidas una junto a otra (t-SNE)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Main differences are there at once; look-alikes side by side show groups better; made once, they are kept.</source>
            <translation>Las diferencias principales están al momento; las parecidas juntas muestran mejor los grupos; hechas una vez, se conservan.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Stop placing them</source>
            <translation>Detener la colocación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Search with these</source>
            <translation>Buscar con estas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The selected tiles are one example: their mean</source>
            <translation>Las teselas seleccionadas son un ejemplo: su media</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Less like these</source>
            <translation>Menos como estas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The selected tiles are one counter-example: their mean</source>
            <translation>Las teselas seleccionadas son un contraejemplo: su media</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Select in the layer</source>
            <translation>Seleccionar en la capa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Selects them in the layer of the tiles, as QGIS' own tools do</source>
            <translation>Las selecciona en la capa de las teselas, como las herramientas de QGIS</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Placing the tiles by their looks…</source>
            <translation>Colocando las teselas según su aspecto…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles; neighbours look alike, and how far groups lie apart says little.</source>
            <translation>{count} teselas; las vecinas se parecen, y la distancia entre grupos dice poco.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles, all of them drawn; the two axes (PCA) hold {share} % of what differs.</source>
            <translation>{count} teselas, todas dibujadas; los dos ejes (ACP) contienen el {share} % de las diferencias.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>1 tile is selected.</source>
            <translation>1 tesela está seleccionada.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Show it first: the folder's button in the panel ▸ Show it as layers.</source>
            <translation>Muéstrela primero: el botón de la carpeta en el panel ▸ Mostrar como capas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Scatter plot of {folder}</source>
            <translation>Diagrama de dispersión de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles are selected; a layer takes {most} at most.</source>
            <translation>{count} teselas están seleccionadas; una capa admite {most} como máximo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles are selected.</source>
            <translation>{count} teselas están seleccionadas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The project has no layer of these tiles.</source>
            <translation>El proyecto no tiene ninguna capa de estas teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>&amp;Words</source>
            <translation>&amp;Palabras</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>for example: a stadium</source>
            <translation>por ejemplo: a stadium</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Search with words</source>
            <translation>Buscar con palabras</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Finds the tiles that look like what the words say, in a language that the encoder learned: most know English best. Shift+Return adds an example, Ctrl+Return a counter-example.</source>
            <translation>Encuentra las teselas que se parecen a lo que dicen las palabras, en un idioma que el codificador haya aprendido: la mayoría sabe sobre todo inglés. Mayús+Intro añade un ejemplo, Ctrl+Intro un contraejemplo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>What the words are</source>
            <translation>Qué son las palabras</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Search with these words</source>
            <translation>Buscar con estas palabras</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Another text tower…</source>
            <translation>Otra torre de texto…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Text tower of the encoder</source>
            <translation>Torre de texto del codificador</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Add these words as an example</source>
            <translation>Añadir estas palabras como ejemplo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Add these words as a counter-example</source>
            <translation>Añadir estas palabras como contraejemplo</translation>
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
            <source>{layer} is a map that a server draws: its colours are no values. Choose a raster of values.</source>
            <translation>{layer} es un mapa que dibuja un servidor: sus colores no son valores. Elija un ráster de valores.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Further options</source>
            <translation>Más opciones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Open the results as layers</source>
            <translation>Abrir los resultados como capas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Written as for python -m trainer {command}; see its --help</source>
            <translation>Escritas como para python -m trainer {command}; vea su --help</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Compares embeddings of two dates or more that one encoder made. What differs everywhere (season, light, sensor) is taken out; what is left is a raster and a layer of the places that changed, each with the share of unchanged places that look as changed, and a page with pictures before and after. Places that changed like an example are found, and places that are unusual.</source>
            <translation>Compara incrustaciones de dos o más fechas hechas por un mismo codificador. Lo que difiere en todas partes (estación, luz, sensor) se quita; quedan un ráster y una capa de los lugares que cambiaron, cada uno con la parte de lugares sin cambio que parecen igual de cambiados, y una página con imágenes de antes y después. Se encuentran los lugares que cambiaron como un ejemplo y los lugares inusuales.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, third date</source>
            <translation>Incrustaciones, tercera fecha</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, fourth date</source>
            <translation>Incrustaciones, cuarta fecha</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, fifth date</source>
            <translation>Incrustaciones, quinta fecha</translation>
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
            <location filename="../../geoembed_plugin/processing/choice_widgets.py" />
            <source>chosen by itself</source>
            <translation>elegido automáticamente</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/classify.py" />
            <source>Classify</source>
            <translation>Clasificar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/classify.py" />
            <source>Learns classes from a few labelled places and maps them: a raster and polygons of classes, and the probability of each. Points, polygons or a raster give the labels; where they have one class, all places like it are found. Says how right the map is on blocks of land that were held out, and the area of each class, corrected for the errors.</source>
            <translation>Aprende clases de unos pocos lugares cuya clase se conoce y las cartografía: un ráster y polígonos de clases, y la probabilidad de cada una. Puntos, polígonos o un ráster dan las clases; si solo hay una, se encuentra todo lo que se le parece. Dice lo acertado que es el mapa en bloques de terreno apartados, y la superficie de cada clase, corregida por los errores.</translation>
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
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>Turns every tile of an image, or of a tile set, into an embedding: numbers that are near each other where places look alike. Gives a folder to search and to cluster, with a layer of the tiles, a raster with one pixel a tile, and a picture in the colours of the first three principal components.</source>
            <translation>Convierte cada tesela de una imagen, o de un juego de teselas, en una incrustación: números cercanos donde los lugares se parecen. Da una carpeta donde buscar y agrupar, con una capa de las teselas, un ráster con un píxel por tesela y una imagen con los colores de las tres primeras componentes principales.</translation>
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
            <source>Field (or band) with the class</source>
            <translation>Campo (o banda) con la clase</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A raster's first band if empty</source>
            <translation>Vacío: la primera banda de un ráster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>{count} points are too many for examples: select up to {most} of them.</source>
            <translation>{count} puntos son demasiados como ejemplos: seleccione hasta {most}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Say what to look for: a place, points, tile ids or a picture.</source>
            <translation>Diga qué buscar: un lugar, puntos, números de tesela o una imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/export.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/export.py" />
            <source>Writes a run as an ONNX file that runs without torch: here, in other programs and in a browser. All that is done to pixels is inside; a card and a STAC item say what it learned from. It is compared with torch first.</source>
            <translation>Escribe un entrenamiento como archivo ONNX que funciona sin torch: aquí, en otros programas y en un navegador. Todo lo que se hace con los píxeles va dentro; una ficha y un ítem STAC dicen de qué aprendió. Antes se compara con torch.</translation>
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
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extract to map channels</source>
            <translation>Extracto de OpenStreetMap en canales de mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Draws twelve channels of map tiles from a file .osm.pbf, such as Geofabrik has of every country: major and minor roads, paths, rail, barriers, buildings, amenities, water, green, farmland, woods, built-up land. Make tiles joins them when it is given the folder. No server is asked. The layers are kept in a GeoPackage and are yours to edit, and so are the styles. What is there is kept: run it again to go on.</source>
            <translation>Dibuja doce canales de teselas de mapa a partir de un archivo .osm.pbf, como los que Geofabrik tiene de cada país: carreteras mayores y menores, caminos, ferrocarril, barreras, edificios, servicios, agua, zonas verdes, cultivos, bosques, suelo construido. «Crear teselas» los une cuando se le da la carpeta. No se pregunta a ningún servidor. Las capas quedan en un GeoPackage que usted puede editar, igual que los estilos. Lo que hay se conserva: ejecútelo otra vez para continuar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path} has no layer {layer} any more. Move it away to make it anew.</source>
            <translation>{path} ya no tiene la capa {layer}. Mueva el archivo para hacerlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extracts</source>
            <translation>Extractos de OpenStreetMap</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>A file .osm.pbf or .osm; that of a city or a small country is quickest</source>
            <translation>Un archivo .osm.pbf u .osm; el de una ciudad o de un país pequeño es el más rápido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Twelve channels</source>
            <translation>Doce canales</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>One picture in colour</source>
            <translation>Una imagen en color</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>A channel says how much of each pixel the symbols of its theme cover</source>
            <translation>Un canal dice cuánto de cada píxel cubren los símbolos de su tema</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Styles of QGIS (.qml), named like the layers; those that it lacks are taken as they came with GeoEmbed</source>
            <translation>Estilos de QGIS (.qml), con los nombres de las capas; los que falten se toman tal como vinieron con GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Where the layers are kept. Empty: beside the folder of the map tiles.</source>
            <translation>Dónde se guardan las capas. Vacío: junto a la carpeta de las teselas del mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extract</source>
            <translation>Extracto de OpenStreetMap</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Folder of your own styles</source>
            <translation>Carpeta con sus propios estilos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Map data</source>
            <translation>Datos del mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path}: the layers of the map. {attribution}</source>
            <translation>{path}: las capas del mapa. {attribution}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path} cannot be read as a style: {reason}</source>
            <translation>{path} no se puede leer como estilo: {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{folder} holds no styles (.qml).</source>
            <translation>{folder} no contiene estilos (.qml).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/publish.py" />
            <source>Publish as a table</source>
            <translation>Publicar como tabla</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/publish.py" />
            <source>Writes embeddings as GeoParquet: a row a tile, with its footprint in longitude and latitude and its embedding as a list of numbers, which DuckDB, geopandas and databases in the cloud read without a plugin.</source>
            <translation>Escribe los embeddings como GeoParquet: una fila por tesela, con su contorno en longitud y latitud y su embedding como lista de números, que DuckDB, geopandas y las bases de datos en la nube leen sin complementos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/regress.py" />
            <source>Map a measured value</source>
            <translation>Cartografiar un valor medido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/regress.py" />
            <source>Learns a number that was measured at some places (a yield, a biomass, a price) and maps it: a raster with the value and the two ends of an interval. Says how far off the map is on blocks of land that were held out, beside the mean, beside what the place alone tells, and beside both together.</source>
            <translation>Aprende un número que se midió en algunos lugares (un rendimiento, una biomasa, un precio) y lo cartografía: un ráster con el valor y los dos extremos de un intervalo. Dice cuánto se aparta el mapa en bloques de terreno reservados, junto a la media, a lo que dice el lugar por sí solo y a ambos a la vez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>{tiles} tiles of zoom level {zoom}, in {channels} channels</source>
            <translation>{tiles} teselas del nivel de zoom {zoom}, en {channels} canales</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Render map tiles</source>
            <translation>Renderizar teselas de mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Draws layers, or a map theme, as map tiles {z}/{x}/{y}.png, from which Make tiles cuts a tile set: the map as it looks. Layers may be drawn together in colour, or each into a folder of its own, which the trainer stacks (tiles --stack). No symbol up to the margin is cut at a tile's edge. The same input gives the same bytes. What is there is kept: run it again to go on, or several times at once.</source>
            <translation>Dibuja capas, o un tema de mapa, como teselas de mapa {z}/{x}/{y}.png, de las que «Crear teselas» corta un juego de teselas: el mapa tal como se ve. Las capas se pueden dibujar juntas en color, o cada una en una carpeta propia, que GeoEmbed apila al cortar (tiles --stack). Ningún símbolo de hasta el ancho del margen se corta en el borde de una tesela. Las mismas entradas dan los mismos bytes. Lo que ya hay se conserva: ejecútelo otra vez para seguir, o varias veces a la vez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>The project has no map theme {name}. It has: {names}</source>
            <translation>El proyecto no tiene ningún tema de mapa {name}. Tiene: {names}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Layer {layer} cannot be read; its data are gone: {source}</source>
            <translation>La capa {layer} no se puede leer; sus datos han desaparecido: {source}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Of the grid of web maps: at 17 a tile of 256 pixels is 306 m wide at the equator, at 18 half of it</source>
            <translation>De la cuadrícula de los mapas web: en el 17 una tesela de 256 píxeles mide 306 m de ancho en el ecuador, en el 18 la mitad</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Default: all layers</source>
            <translation>Por defecto: todas las capas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>256 or 512 as web maps have it</source>
            <translation>256 o 512, como los mapas web</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Drawn around every block of tiles and cut off; as wide as the largest symbol or label</source>
            <translation>Se dibuja alrededor de cada bloque de teselas y se recorta; tan ancho como el símbolo o la etiqueta mayor</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>The first lies on top</source>
            <translation>La primera queda encima</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Its layers with its styles; used in place of the layers</source>
            <translation>Sus capas con sus estilos; se usa en lugar de las capas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>All layers together, in colour</source>
            <translation>Todas las capas juntas, en color</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel, in colour</source>
            <translation>Cada capa un canal, en color</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel, in grey</source>
            <translation>Cada capa un canal, en gris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel: coverage</source>
            <translation>Cada capa un canal: cobertura</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Coverage is how much of each pixel a layer's symbols cover</source>
            <translation>La cobertura es cuánto de cada píxel cubren los símbolos de una capa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Only this area</source>
            <translation>Solo esta extensión</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Pixels of a map tile</source>
            <translation>Píxeles de una tesela de mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Margin in pixels</source>
            <translation>Margen en píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Folder of the map tiles</source>
            <translation>Carpeta de las teselas de mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Tiles of a channel</source>
            <translation>Teselas de un canal</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Tiles drawn now, of all channels</source>
            <translation>Teselas dibujadas ahora, de todos los canales</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>There is nothing to draw: the layers, or the area, are empty.</source>
            <translation>No hay nada que dibujar: las capas, o la extensión, están vacías.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>… or a map theme</source>
            <translation>… o un tema de mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Draw labels</source>
            <translation>Dibujar etiquetas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Background</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Choose layers, or a map theme.</source>
            <translation>Elija capas, o un tema de mapa.</translation>
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
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Embedding</source>
            <translation>Incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Colours of the embedding</source>
            <translation>Colores de la incrustación</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Mapped value</source>
            <translation>Valor cartografiado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Look-alikes</source>
            <translation>Parecidos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Predicted positions</source>
            <translation>Posiciones predichas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Learned field</source>
            <translation>Campo aprendido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>ONNX…</source>
            <translation>ONNX…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>An ONNX file that 'Export' made, instead of the folder of a run</source>
            <translation>Un archivo ONNX hecho por «Exportar», en lugar de la carpeta de un entrenamiento</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>Choose an ONNX file</source>
            <translation>Elegir un archivo ONNX</translation>
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
            <source>More images with the same bands, also in other CRSs; or further bands of the same pixels, see below</source>
            <translation>Más imágenes con las mismas bandas, también en otros SRC; o más bandas de los mismos píxeles, vea abajo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Image or map</source>
            <translation>Imagen o mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Choose an image, or a folder.</source>
            <translation>Elija una imagen, o una carpeta.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/zones.py" />
            <source>Values of polygons</source>
            <translation>Valores de polígonos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/zones.py" />
            <source>Gives each polygon of a layer the values of its tiles: how many they are, how alike, the most typical one, the share of each cluster, and if you want the mean. It can also look for each polygon's look-alikes elsewhere, none of which lies over another; they are a second layer in the same file.</source>
            <translation>Da a cada polígono de una capa los valores de sus teselas: cuántas son, cuánto se parecen, la más típica, la parte de cada grupo y, si quiere, la media. También puede buscar en otra parte lo que se parece a cada polígono, sin que uno quede sobre otro; es una segunda capa del mismo archivo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/at_work.py" />
            <source>loss {loss}</source>
            <translation>pérdida {loss}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Deleted for good, it cannot be brought back.</source>
            <translation>Borrado para siempre, no se puede recuperar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Delete for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Move to the trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>The system has no trash for {folder}.</source>
            <translation>El sistema no tiene papelera para {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Measuring {folder}…</source>
            <translation>Midiendo {folder}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>It takes {size}.</source>
            <translation>Ocupa {size}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>What was made with it stays, but cannot be made again: {names}.</source>
            <translation>Lo que se hizo con él se queda, pero no se puede volver a hacer: {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Layers of the project that show it are removed: {count}.</source>
            <translation>Las capas del proyecto que lo muestran se quitan: {count}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Files that GeoEmbed did not make go with it: {names}.</source>
            <translation>Se van con él archivos que no son de GeoEmbed: {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds an encoder that learned for {minutes} min.</source>
            <translation>{folder} contiene un codificador que aprendió durante {minutes} min.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds the embeddings of {count} tiles.</source>
            <translation>{folder} contiene las incrustaciones de {count} teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>Its evaluation and report would be lost, too.</source>
            <translation>También se perderían su evaluación y su informe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds tiles that were cut earlier.</source>
            <translation>{folder} contiene teselas cortadas antes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>Its {count} clusters, with their names and colours, would be lost.</source>
            <translation>Se perderían sus {count} grupos, con sus nombres y colores.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Is it open in another program, or not yours to change?</source>
            <translation>¿Está abierto en otro programa, o no tiene permiso para cambiarlo?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Use letters, digits, spaces, hyphens.</source>
            <translation>Use letras, cifras, espacios, guiones.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{folder} cannot be changed: {error}.</source>
            <translation>{folder} no se puede cambiar: {error}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{name} cannot be the name of a folder.</source>
            <translation>{name} no puede ser el nombre de una carpeta.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Wait for its end, or stop it in Jobs.</source>
            <translation>Espere a que termine, o deténgala en Tareas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{folder} is there already.</source>
            <translation>{folder} ya existe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{job} works in {folder}.</source>
            <translation>{job}: esta tarea está usando {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>The image whose tiles, runs and embeddings are shown</source>
            <translation>La imagen cuyas teselas, entrenamientos e incrustaciones se muestran</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Results of all images</source>
            <translation>Resultados de todas las imágenes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Also what was made of images that are not in the project</source>
            <translation>También lo que se hizo de imágenes que no están en el proyecto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Results of the image</source>
            <translation>Resultados de la imagen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Select one to see its chain above; a right click shows what can be done with it</source>
            <translation>Elija uno para ver arriba su cadena; un clic derecho muestra lo que se puede hacer con él</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>New name of the folder:</source>
            <translation>Nuevo nombre de la carpeta:</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Load</source>
            <translation>Cargar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Show the embeddings as layers</source>
            <translation>Mostrar las incrustaciones como capas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Show the folder in the file manager</source>
            <translation>Mostrar la carpeta en el gestor de archivos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Give the folder another name; layers of the project follow</source>
            <translation>Dar otro nombre a la carpeta; las capas del proyecto la siguen</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Delete…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Move the folder to the trash; asks first</source>
            <translation>Mover la carpeta a la papelera; pregunta antes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Looking for results…</source>
            <translation>Buscando resultados…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>not there</source>
            <translation>no está</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Next: {step}</source>
            <translation>Siguiente: {step}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Nothing was made of this image yet.</source>
            <translation>Todavía no se ha hecho nada de esta imagen.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>1 result</source>
            <translation>1 resultado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>{count} results</source>
            <translation>{count} resultados</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Learned</source>
            <translation>Aprendido</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Embedded</source>
            <translation>Incrustado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Clusters and labels</source>
            <translation>Grupos y clases</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>today {time}</source>
            <translation>hoy {time}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Again with…</source>
            <translation>Otra vez con…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Open the window with what this was made with, to make another beside it</source>
            <translation>Abrir la ventana con lo que se usó aquí, para hacer otro al lado</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{dimension} numbers a tile</source>
            <translation>{dimension} números por tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{count} clusters: {names}</source>
            <translation>{count} grupos: {names}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{steps} steps</source>
            <translation>{steps} pasos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{size} pixels</source>
            <translation>{size} píxeles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>measured against labels</source>
            <translation>medido con clases</translation>
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
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Opening {folder}…</source>
            <translation>Abriendo {folder}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>Draw or select a larger one, or one on the tiles.</source>
            <translation>Dibuje o seleccione uno mayor, o uno sobre las teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>{count} tiles are too many for one example, which is made of {most} at most.</source>
            <translation>{count} teselas son demasiadas para un ejemplo, que consta de {most} como máximo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>Take a smaller polygon or selection: what is meant is how a place looks.</source>
            <translation>Tome un polígono o una selección menor: se trata del aspecto de un lugar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>polygon of 1 tile</source>
            <translation>polígono de 1 tesela</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>polygon of {count} tiles</source>
            <translation>polígono de {count} teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>No tile has its centre in the polygon.</source>
            <translation>Ninguna tesela tiene su centro en el polígono.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>1 selected tile</source>
            <translation>1 tesela seleccionada</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>{count} selected tiles</source>
            <translation>{count} teselas seleccionadas</translation>
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
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Search for one of the two first.</source>
            <translation>Busque primero uno de los dos.</translation>
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
            <source>“{words}”</source>
            <translation>«{words}»</translation>
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
            <source>No tile of {image} lies here.</source>
            <translation>Aquí no hay ninguna tesela de {image}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>The nearest is {distance} away.</source>
            <translation>La más cercana está a {distance}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>A way between two examples leaves nothing out.</source>
            <translation>Un camino entre dos ejemplos no descarta nada.</translation>
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
            <location filename="../../geoembed_plugin/search/thumbnails.py" />
            <source>{path} is no longer the file that was embedded: its bytes are others.</source>
            <translation>{path} ya no es el archivo que se incrustó: sus bytes son otros.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Restart the machine or reinstall the driver, then repair; until then the processor is used.</source>
            <translation>Reinicie la máquina o reinstale el controlador, y repare después; hasta entonces calcula el procesador.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Free some space, or set GEOEMBED_HOME to a folder on a larger disk and restart QGIS.</source>
            <translation>Libere espacio, o ponga GEOEMBED_HOME en una carpeta de un disco mayor y reinicie QGIS.</translation>
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
            <source>Choose an interpreter of your own (conda with GDAL and Python 3.10 or later).</source>
            <translation>Elija un intérprete propio (conda con GDAL y Python 3.10 o posterior).</translation>
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
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install Python 3.12 to 3.14 from python.org, then press the button again.</source>
            <translation>Instale Python 3.12 a 3.14 desde python.org y pulse de nuevo el botón.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv) instead.</source>
            <translation>Elija en su lugar un intérprete propio (conda o venv).</translation>
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
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python {version} has no GDAL, and there is none to install for it on this system.</source>
            <translation>El Python {version} de QGIS no tiene GDAL, y no hay ninguno que instalar para él en este sistema.</translation>
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
            <source>Building Annoy, another index of search</source>
            <translation>Construyendo Annoy, otro índice de búsqueda</translation>
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
            <source>Annoy was not installed, and search does without it: {cause}</source>
            <translation>Annoy no se instaló; la búsqueda prescinde de él: {cause}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The GPU is there, but a multiplication on it failed: {why}</source>
            <translation>La GPU está, pero una multiplicación en ella falló: {why}</translation>
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
            <location filename="../../geoembed_plugin/shell.py" />
            <source>GeoEmbed project</source>
            <translation>Proyecto GeoEmbed</translation>
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
            <source>Project panel</source>
            <translation>Panel del proyecto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What was made of an image, from tiles to clusters, and what comes next</source>
            <translation>Lo que se hizo de una imagen, de las teselas a los grupos, y qué viene después</translation>
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
            <source>Import embeddings…</source>
            <translation>Importar incrustaciones…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Search and cluster a raster of embeddings that was made elsewhere, such as AlphaEarth's</source>
            <translation>Buscar y agrupar en un ráster de incrustaciones hecho en otra parte, como el de AlphaEarth</translation>
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
            <source>Workbench…</source>
            <translation>Banco de trabajo…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>From clicks to a map of classes: label tiles, see the map follow, and be asked what helps most</source>
            <translation>De los clics al mapa de clases: etiquetar teselas, ver cómo el mapa las sigue y recibir preguntas sobre lo que más ayuda</translation>
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
            <source>Learn a field from points…</source>
            <translation>Aprender un campo a partir de puntos…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Turn scattered points with values into a raster, with its uncertainty</source>
            <translation>Convertir puntos dispersos con valores en un ráster, con su incertidumbre</translation>
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
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>A run as an ONNX file, for other programs, a browser, or an environment without torch</source>
            <translation>Un entrenamiento como archivo ONNX, para otros programas, un navegador o un entorno sin torch</translation>
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
            <source>Set up…</source>
            <translation>Preparar…</translation>
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
            <source>What each window is for, in plain words</source>
            <translation>Para qué es cada ventana, en palabras sencillas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>{folder} cannot be reached: it was moved or deleted, or its disk or share is not connected.</source>
            <translation>No se llega a {folder}: se movió o se borró, o su disco o recurso compartido no está conectado.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Connect it, or open the folder where it lies now.</source>
            <translation>Vuelva a conectarlo o abra la carpeta donde está ahora.</translation>
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
            <source>Nothing leaves this machine unasked.</source>
            <translation>Nada sale de esta máquina sin permiso.</translation>
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
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>Copy the path</source>
            <translation>Copiar la ruta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>This desktop has no program that opens it: {path}</source>
            <translation>Ningún programa de este equipo lo abre: {path}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Distance within a place</source>
            <translation>Distancia dentro de un lugar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Distance between places</source>
            <translation>Distancia entre lugares</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Validation error (km)</source>
            <translation>Error de validación (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Error on held-out points (1: as the mean)</source>
            <translation>Error en los puntos reservados (1: como la media)</translation>
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
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{done} of {total} {unit}</source>
            <translation>{done} de {total} {unit}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/trainer_texts.py" />
            <source>“{option}”</source>
            <translation>«{option}»</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/trainer_texts.py" />
            <source>“{window}” in the menu GeoEmbed</source>
            <translation>«{window}» del menú GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Picture of the tile that is asked for</source>
            <translation>Imagen de la tesela por la que se pregunta</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Right</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>It is what the map says</source>
            <translation>Es lo que dice el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Pass over this tile: it is not clear (S)</source>
            <translation>Dejar esta tesela: no está clara (S)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Stop asking</source>
            <translation>Dejar de preguntar</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Back to labelling on the map</source>
            <translation>Volver a etiquetar en el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Press the key of its class.</source>
            <translation>Pulse la tecla de su clase.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>The chosen class is given by clicks; a double click changes its name or its colour</source>
            <translation>Los clics dan la clase elegida; un doble clic cambia su nombre o su color</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Everything else: it is learned from, and not drawn on the map</source>
            <translation>Todo lo demás: se aprende de ello y no se dibuja en el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Colour of {name}</source>
            <translation>Color de {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>{share} right on held-out blocks, with {count} labels.</source>
            <translation>{share} correcto en bloques apartados, con {count} etiquetas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>Share that is right, by the number of labels</source>
            <translation>Parte que es correcta, según el número de etiquetas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>Share of the labels on blocks of land that were held out which the map has right. Labels that were asked for are harder than the map as a whole.</source>
            <translation>Parte de las etiquetas, en bloques de terreno apartados, que el mapa tiene bien. Las teselas por las que se pregunta son más difíciles que el mapa entero.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>From {count} labels of at least two classes on, it is tried how right the map is.</source>
            <translation>A partir de {count} etiquetas de al menos dos clases se comprueba si el mapa es correcto.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>More labels still help.</source>
            <translation>Más etiquetas todavía ayudan.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>More labels hardly help now.</source>
            <translation>Más etiquetas apenas ayudan ya.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>{count} labels</source>
            <translation>{count} etiquetas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of {count} labels, each tried on a block of land that was not learned from, the map has {share} right; with more labels of this kind that would be between {low} and {high}.</source>
            <translation>De {count} etiquetas, cada una probada en un bloque de terreno del que no se aprendió, el mapa acierta {share}; con más etiquetas de este tipo sería entre {low} y {high}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>How well these are found is not known, as all their labels lie together: {names}.</source>
            <translation>No se sabe si estas se encuentran bien, pues todas sus etiquetas están juntas: {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Corrected for errors: {area} ± {half} ha.</source>
            <translation>Corregido por los errores: {area} ± {half} ha.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of {count} labels, {found} are found again when they are held out (between {low} and {high}). How many other places are taken for them is not known: label some that are not of this class.</source>
            <translation>De {count} etiquetas, {found} se vuelven a encontrar cuando se apartan (entre {low} y {high}). No se sabe cuántos otros lugares se toman por ellas: etiquete algunos que no sean de esta clase.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Corrected areas take the labels for places chosen at random; places that were chosen because they are typical make the map look better than it is.</source>
            <translation>Las áreas corregidas toman las etiquetas por lugares elegidos al azar; los lugares elegidos por ser típicos hacen que el mapa parezca mejor de lo que es.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of 10 places that the map calls so, {count} are ({low} to {high}).</source>
            <translation>De 10 lugares que el mapa llama así, {count} lo son (de {low} a {high}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of 10 that are so, it finds {count} ({low} to {high}).</source>
            <translation>De 10 que lo son, encuentra {count} (de {low} a {high}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>&lt;b&gt;{name}&lt;/b&gt;: {area} ha on the map.</source>
            <translation>&lt;b&gt;{name}&lt;/b&gt;: {area} ha en el mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>How right the map is: {name}</source>
            <translation>Cómo de correcto es el mapa: {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Workbench</source>
            <translation>Banco de trabajo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>There are {count} classes already, as many as a map can show.</source>
            <translation>Ya hay {count} clases, tantas como un mapa puede mostrar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>{count} labels would be more than the {most} that can be learned from.</source>
            <translation>{count} etiquetas serían más que las {most} de las que se puede aprender.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Label fewer tiles, all over the map.</source>
            <translation>Etiquete menos teselas, por todo el mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>There is a class '{name}' already.</source>
            <translation>Ya hay una clase «{name}».</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>A class needs a name.</source>
            <translation>Una clase necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>The labels cannot be kept in {path}: {error}.</source>
            <translation>Las etiquetas no se pueden guardar en {path}: {error}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Choose another place for them.</source>
            <translation>Elija otro lugar para ellas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Class 1</source>
            <translation>Clase 1</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Not this</source>
            <translation>Esto no</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Remove or merge some first.</source>
            <translation>Quite o una algunas primero.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Write another name.</source>
            <translation>Escriba otro nombre.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Class {number}</source>
            <translation>Clase {number}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>{count} tiles lie there, more than the {most} labels that can be learned from.</source>
            <translation>Allí hay {count} teselas, más que las {most} etiquetas de las que se puede aprender.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Take smaller places, all over the map.</source>
            <translation>Tome lugares más pequeños, por todo el mapa.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Does it lie on the same ground, and has it a class?</source>
            <translation>¿Cubre el mismo terreno y tiene una clase?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Make clusters first, and name them.</source>
            <translation>Haga primero grupos y póngales nombre.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>There are no clusters of these tiles.</source>
            <translation>No hay grupos de estas teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>This layer has no field with a class.</source>
            <translation>Esta capa no tiene un campo con una clase.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Choose the layer and its field.</source>
            <translation>Elija la capa y su campo.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>{name} labels none of the tiles.</source>
            <translation>{name} no etiqueta ninguna de las teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_tool.py" />
            <source>Label tiles</source>
            <translation>Etiquetar teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Labels from a layer</source>
            <translation>Etiquetas de una capa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Points or polygons with a class, or a raster of classes, of which some tiles are taken</source>
            <translation>Puntos o polígonos con una clase, o un ráster de clases, del que se toman algunas teselas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Field with the class</source>
            <translation>Campo con la clase</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/live_classes.py" />
            <source>Classes so far</source>
            <translation>Clases hasta ahora</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Click a tile, or drag around several; Shift takes labels away. The keys 1–9 choose the class</source>
            <translation>Haga clic en una tesela o rodee varias; Mayús quita la etiqueta. Las teclas 1–9 eligen la clase</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Draw a polygon: all tiles whose centre lies in it get the chosen class</source>
            <translation>Dibuje un polígono: todas las teselas cuyo centro esté dentro reciben la clase elegida</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Ten tiles whose label helps most: the map is unsure of them, and they are unlike each other (N)</source>
            <translation>Diez teselas cuya etiqueta ayuda más: el mapa duda de ellas y no se parecen entre sí (N)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Look through the places of the chosen class, the surest first; corrections count more (R)</source>
            <translation>Revisar los lugares de la clase elegida, los más seguros primero; las correcciones cuentan más (R)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>On the map</source>
            <translation>En el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>From…</source>
            <translation>Desde…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Labels from a layer, from the clusters, or kept in another file</source>
            <translation>Etiquetas de una capa, de los grupos, o guardadas en otro archivo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>A layer with a class…</source>
            <translation>Una capa con una clase…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Keep the labels in another file…</source>
            <translation>Guardar las etiquetas en otro archivo…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Take the last change back (Ctrl+Z)</source>
            <translation>Deshacer el último cambio (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Make it again (Ctrl+Y)</source>
            <translation>Volver a hacerlo (Ctrl+Y)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>What to label next</source>
            <translation>Qué etiquetar después</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Which next?</source>
            <translation>¿Cuál ahora?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Check the map</source>
            <translation>Revisar el mapa</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>One more class</source>
            <translation>Una clase más</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Another name for the chosen class; its labels keep to it</source>
            <translation>Otro nombre para la clase elegida; sus etiquetas siguen con ella</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Colour…</source>
            <translation>Color…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Another colour for the chosen class</source>
            <translation>Otro color para la clase elegida</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Take the chosen class away, with its labels</source>
            <translation>Quitar la clase elegida, con sus etiquetas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{name} has {count} labels, which go with it. Undo brings them back.</source>
            <translation>{name} tiene {count} etiquetas, que se van con ella. Deshacer las trae de vuelta.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Remove the class?</source>
            <translation>¿Quitar la clase?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Make the map…</source>
            <translation>Hacer el mapa…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Open a folder of embeddings; 'Embed' makes one.</source>
            <translation>Abra una carpeta de incrustaciones; «Incrustar» hace una.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Click tiles of each class on the map: {count} labels are needed for a map, and there are {known}.</source>
            <translation>Haga clic en el mapa en teselas de cada clase: hacen falta {count} etiquetas para un mapa, y hay {known}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{count} further ones there lie on none of these tiles.</source>
            <translation>{count} más de allí no están en ninguna de estas teselas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Keep the labels in</source>
            <translation>Guardar las etiquetas en</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Looking for tiles…</source>
            <translation>Buscando teselas…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The tiles of these embeddings have no positions: there is no map to make of them.</source>
            <translation>Las teselas de estas incrustaciones no tienen posición: no se puede hacer un mapa con ellas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{count} labels, kept in {path}.</source>
            <translation>{count} etiquetas, guardadas en {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Label some tiles first: then there is a map to check.</source>
            <translation>Etiquete primero algunas teselas: entonces habrá un mapa que revisar.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Map of {name}</source>
            <translation>Mapa de {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>There is no tile here.</source>
            <translation>Aquí no hay ninguna tesela.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The map says: {name} ({share})</source>
            <translation>El mapa dice: {name} ({share})</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Add a class first.</source>
            <translation>Añada primero una clase.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The map has no unlabelled place of the class '{name}'.</source>
            <translation>El mapa no tiene ningún lugar sin etiqueta de la clase «{name}».</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>False alarms</source>
            <translation>Falsas alarmas</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Share of the places that did not change which may be called changed: smaller finds less, and surer</source>
            <translation>Parte de los lugares sin cambio que pueden darse por cambiados: menor encuentra menos, y con más seguridad</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Polygons in which nothing changed</source>
            <translation>Polígonos en los que nada cambió</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>They tell how many false alarms there are; without, the quieter half of all places does</source>
            <translation>Dicen cuántas falsas alarmas hay; sin ellos lo dice la mitad más tranquila de los lugares</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Changed like these</source>
            <translation>Cambiados como estos</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Points on examples of a change; places that changed in the same way are found</source>
            <translation>Puntos sobre ejemplos de un cambio; se encuentran los lugares que cambiaron del mismo modo</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>embeddings and pixels</source>
            <translation>embeddings y píxeles</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>embeddings alone</source>
            <translation>solo embeddings</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings see what kind of place it is, pixels that something is there or gone; without, it is quicker</source>
            <translation>Los embeddings ven qué clase de lugar es, los píxeles que algo está o ya no está; sin ellos va más rápido</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>One model made all of them</source>
            <translation>Un solo modelo las hizo todas</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>For imported embeddings, which do not say what made them</source>
            <translation>Para incrustaciones importadas, que no dicen qué las hizo</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings, first date</source>
            <translation>Incrustaciones, primera fecha</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>A folder that 'Embed' or 'Import embeddings' made</source>
            <translation>Una carpeta hecha por «Incrustar» o «Importar incrustaciones»</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings, second date</source>
            <translation>Incrustaciones, segunda fecha</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Made by the same encoder</source>
            <translation>Hechas por el mismo codificador</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Points, polygons or a raster with a class; empty where a classifier is used again</source>
            <translation>Puntos, polígonos o un ráster con una clase; vacío si se reutiliza un clasificador</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>By the labels: logistic regression, or 'find all of these' where the labels have one class</source>
            <translation>Según el caso: regresión logística, o «encontrar todos estos» si solo hay una clase</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>by the labels (recommended)</source>
            <translation>según las clases (recomendado)</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>logistic regression</source>
            <translation>regresión logística</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>nearest class mean</source>
            <translation>media de clase más cercana</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>nearest neighbours</source>
            <translation>vecinos más cercanos</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>boosted trees</source>
            <translation>árboles de decisión potenciados</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>one class: find all of these</source>
            <translation>una clase: encontrar todos estos</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Classifier of an earlier classification</source>
            <translation>Clasificador de una clasificación anterior</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>A folder that 'Classify' made, with embeddings of the same encoder; instead of labels</source>
            <translation>Una carpeta creada por «Clasificar», con incrustaciones del mismo codificador; en lugar de clases conocidas</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Class that is left off the map</source>
            <translation>Clase que se deja fuera del mapa</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Such as 'not this': it is learned from, and its tiles stay empty</source>
            <translation>Como «esto no»: se aprende de ella y sus teselas quedan vacías</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Field with how much a label counts</source>
            <translation>Campo con cuánto cuenta una etiqueta</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>A whole number from 1 to 10; every label counts once if empty</source>
            <translation>Un número entero de 1 a 10; cada etiqueta cuenta una vez si está vacío</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>So many tiles whose label would help most, as points with an empty class; none if 0</source>
            <translation>Tantas teselas cuya etiqueta ayudaría más, como puntos con la clase vacía; ninguna si es 0</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Classification</source>
            <translation>Clasificación</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>How vectors are stored</source>
            <translation>Cómo se guardan los vectores</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>8 bits halve the size and lose very little</source>
            <translation>8 bits reducen el tamaño a la mitad y pierden muy poco</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>16 bits a number</source>
            <translation>16 bits por número</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>8 bits a number</source>
            <translation>8 bits por número</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>32 bits a number</source>
            <translation>32 bits por número</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>no rasters</source>
            <translation>sin rásteres</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Build no index</source>
            <translation>No construir índice</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>An index makes searching millions of tiles quicker; exact without</source>
            <translation>Un índice acelera la búsqueda en millones de teselas; sin él es exacta</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>The folder that 'Learn' made, an ONNX file that 'Export' made, or the word starter: the encoder that comes with GeoEmbed, without learning</source>
            <translation>La carpeta que hizo «Aprender», un archivo ONNX que hizo «Exportar», o la palabra starter: el codificador que viene con GeoEmbed, sin aprender</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Pixels that become one tile</source>
            <translation>Píxeles que forman una tesela</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>1: every pixel; 4: 4 × 4 pixels are averaged</source>
            <translation>1: cada píxel; 4: se promedian 4 × 4 píxeles</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Empty: as the raster says</source>
            <translation>Vacío: como dice el ráster</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>How integers become numbers</source>
            <translation>Cómo los enteros pasan a números</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Google's AlphaEarth Foundations stores them in 8 bits, in a way of its own</source>
            <translation>AlphaEarth Foundations de Google los guarda en 8 bits, a su manera</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>value × scale</source>
            <translation>valor × escala</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>as AlphaEarth stores them</source>
            <translation>como los guarda AlphaEarth</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Least share of pixels with data</source>
            <translation>Parte mínima de píxeles con datos</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>A raster with a band a dimension</source>
            <translation>Un ráster con una banda por dimensión</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>2 to 32; 0: let it choose</source>
            <translation>2 a 32; 0: dejar que elija</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/options.py" />
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>contrastive (recommended)</source>
            <translation>contrastivo (recomendado)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>triplets, as Loc2Vec</source>
            <translation>tripletes, como Loc2Vec</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>slim is the best for small tiles and little time; resnet50 wants a GPU and hours</source>
            <translation>slim es lo mejor para teselas pequeñas y poco tiempo; resnet50 pide una GPU y horas</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>What the network knows at the start</source>
            <translation>Lo que la red sabe al empezar</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Or a file of weights, or the folder of an earlier run</source>
            <translation>O un archivo de pesos, o la carpeta de un entrenamiento anterior</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>photos of everyday things (ImageNet, fetched once)</source>
            <translation>fotos de objetos cotidianos (ImageNet, se descarga una vez)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Numbers in an embedding</source>
            <translation>Números de una incrustación</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>64 suit most; more keep finer differences and take more room</source>
            <translation>64 suelen ir bien; más conservan diferencias más finas y ocupan más</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Places in a batch</source>
            <translation>Lugares a la vez</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Sampling</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Tiles with much to see may come as often as plain ones</source>
            <translation>Las teselas en las que hay mucho que ver pueden salir tan a menudo como las sencillas</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>every tile alike</source>
            <translation>cada tesela por igual</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>busy tiles as often as plain ones</source>
            <translation>las teselas ricas tan a menudo como las sencillas</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Other dates of a place are views of it</source>
            <translation>Otras fechas de un lugar son vistas de él</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The tiles of a place at other dates, and where scenes overlap, count as the same: what changes with season, light and sensor is learned to be no difference</source>
            <translation>Las teselas de un lugar en otras fechas, y donde las escenas se solapan, cuentan como iguales: aprende que lo que cambia con la estación, la luz y el sensor no es una diferencia</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Longitude and latitude as a second input</source>
            <translation>Longitud y latitud como segunda entrada</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Tile set</source>
            <translation>Juego de teselas</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The folder that 'Make tiles' made</source>
            <translation>La carpeta que hizo «Crear teselas»</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Learn from the training split alone</source>
            <translation>Aprender solo de la parte de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Go on with the run in the output folder</source>
            <translation>Seguir con el entrenamiento de la carpeta de salida</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Leave the other settings as they were</source>
            <translation>Deje los demás ajustes como estaban</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>Minutes to learn</source>
            <translation>Duración (minutos)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>Give one of minutes, epochs and steps, or none. In so many minutes a slow machine learns less.</source>
            <translation>Dé minutos, épocas o pasos, o nada. En los mismos minutos una máquina lenta aprende menos.</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>… or epochs</source>
            <translation>… o épocas</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>How often each tile is seen</source>
            <translation>Cuántas veces se ve cada tesela</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>… or steps</source>
            <translation>… o pasos</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A tile's class is</source>
            <translation>La clase de una tesela es</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>the commonest in it</source>
            <translation>la más frecuente en ella</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>the one at its centre</source>
            <translation>la de su centro</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Least share of its class</source>
            <translation>Parte mínima de su clase</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A raster of classes, or polygons with a class</source>
            <translation>Un ráster de clases, o polígonos con una clase</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Do not measure baselines</source>
            <translation>No medir referencias</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Neighbours that vote</source>
            <translation>Vecinos que votan</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measure at most so many tiles</source>
            <translation>Número máximo de teselas medidas</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measure what the tiles' places add</source>
            <translation>Medir lo que aportan los lugares de las teselas</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A classifier on the image alone, on the location alone, and on both</source>
            <translation>Un clasificador con la imagen sola, con el lugar solo y con ambos</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measured figures</source>
            <translation>Medidas</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The folder that 'Learn' or 'Geolocate: train' made; for a page also an ONNX file made of one</source>
            <translation>La carpeta que hizo «Aprender» o «Geolocalizar: entrenar»; para una página, también un archivo ONNX hecho de ella</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>ONNX file</source>
            <translation>Archivo ONNX</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Page for a browser</source>
            <translation>Página para un navegador</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>A folder for any web server: the page does what the run does, with a camera or any picture</source>
            <translation>Una carpeta para cualquier servidor web: la página hace lo que hace el entrenamiento, con una cámara o cualquier imagen</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Tiles that the page searches</source>
            <translation>Teselas en las que busca la página</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>For the page of an encoder: a folder of embeddings that it made</source>
            <translation>Para la página de un codificador: una carpeta de embeddings que hizo</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>onnxruntime-web</source>
            <translation>onnxruntime-web</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>What computes in the browser: the file .tgz that `npm pack onnxruntime-web@1.30.0` fetches</source>
            <translation>Lo que calcula en el navegador: el archivo .tgz que descarga `npm pack onnxruntime-web@1.30.0`</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Precision</source>
            <translation>Precisión numérica</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>What a smaller file costs is measured and told</source>
            <translation>Lo que cuesta un archivo más pequeño se mide y se dice</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>full (32 bits)</source>
            <translation>completa (32 bits)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>half the file (16 bits)</source>
            <translation>mitad del archivo (16 bits)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>a quarter of the file (8 bits)</source>
            <translation>un cuarto del archivo (8 bits)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Made for</source>
            <translation>Hecho para</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The Deepness plugin opens such a file as a recognition model</source>
            <translation>El complemento Deepness abre un archivo así como modelo de reconocimiento</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>GeoEmbed and other programs</source>
            <translation>GeoEmbed y otros programas</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>the Deepness plugin</source>
            <translation>el complemento Deepness</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The encoder alone</source>
            <translation>Solo el codificador</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Let the nearest training places vote</source>
            <translation>Dejar votar a los lugares de entrenamiento más cercanos</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>As 'Geolocate: predict' does; the training places take room in the file</source>
            <translation>Como hace «Geolocalizar: predecir»; los lugares de entrenamiento ocupan sitio en el archivo</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Credits for the imagery</source>
            <translation>Créditos de las imágenes</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Measured with</source>
            <translation>Medido con</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>For float16 and int8: a tile set (empty: the run's own), or pictures of known position for a head</source>
            <translation>Para float16 e int8: un juego de teselas (vacío: el del propio entrenamiento), o imágenes de posición conocida para una cabeza</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Location encoder</source>
            <translation>Codificador de posición</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>How a place is told to the network; waves suit most</source>
            <translation>Cómo se indica un lugar a la red; las ondas sirven casi siempre</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>waves of many lengths</source>
            <translation>ondas de muchas longitudes</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>a grid</source>
            <translation>una cuadrícula</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>waves on the globe (Sphere2Vec)</source>
            <translation>ondas sobre el globo (Sphere2Vec)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>spherical harmonics, for the globe</source>
            <translation>armónicos esféricos, para el globo</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>cells, small where points are dense</source>
            <translation>celdas, pequeñas donde los puntos son densos</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Folds of the validation</source>
            <translation>Partes de la validación</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Size of a validation block (km)</source>
            <translation>Tamaño de un bloque de validación (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Members of the ensemble</source>
            <translation>Miembros del conjunto</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Training steps at most</source>
            <translation>Pasos de entrenamiento como mucho</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Values to learn</source>
            <translation>Valores que aprender</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>One or several fields; each becomes a band</source>
            <translation>Uno o varios campos; cada uno será una banda</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Positive numbers: how far each point is trusted</source>
            <translation>Números positivos: cuánto se confía en cada punto</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>CRS of the raster</source>
            <translation>SRC del ráster</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Side of a pixel (units of the CRS)</source>
            <translation>Lado de un píxel (unidades del SRC)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Empty: by the points</source>
            <translation>Vacío: según los puntos</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Extent</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Empty: that of the points</source>
            <translation>Vacío: la de los puntos</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>No data farther than (km)</source>
            <translation>Sin datos más allá de (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>from every point</source>
            <translation>de cada punto</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Measured error</source>
            <translation>Error medido</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A folder of photos with EXIF positions or with a CSV beside them, or a tile set</source>
            <translation>Una carpeta de fotos con posiciones EXIF o con un CSV al lado, o un juego de teselas</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>The folder that 'Geolocate: train' made, or an ONNX file that 'Export' made of it</source>
            <translation>La carpeta que hizo «Geolocalizar: entrenar», o un archivo ONNX que «Exportar» hizo de ella</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A folder of pictures</source>
            <translation>Una carpeta de imágenes</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>Which places are measured</source>
            <translation>Qué lugares se miden</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A set that the run has not seen is measured as a whole</source>
            <translation>Un juego que el entrenamiento no ha visto se mide entero</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those kept for the test</source>
            <translation>los reservados para la prueba</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those kept for choosing</source>
            <translation>los reservados para la elección</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those that it learned from</source>
            <translation>aquellos de los que aprendió</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>all of them</source>
            <translation>todos</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells of a region (grid)</source>
            <translation>celdas de una región (cuadrícula)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells of the world (S2)</source>
            <translation>celdas del mundo (S2)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>a position (small site)</source>
            <translation>una posición (sitio pequeño)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>a position on the globe</source>
            <translation>una posición en el globo</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells, and a position within</source>
            <translation>celdas, y una posición dentro</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>the place of the most similar pictures</source>
            <translation>el lugar de las imágenes más parecidas</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Side of a cell (km)</source>
            <translation>Lado de una celda (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Of a grid; empty: about 100 cells</source>
            <translation>De una cuadrícula; vacío: unas 100 celdas</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Head</source>
            <translation>Cabeza</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>How a place is told: by equal cells in a region, by cells that are smaller where there are more pictures, or by a position at once</source>
            <translation>Cómo se indica un lugar: por celdas iguales en una región, por celdas más pequeñas donde hay más imágenes, o directamente por una posición</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Epochs of the head alone</source>
            <translation>Épocas de la cabeza sola</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Epochs of all layers after it</source>
            <translation>Épocas de todas las capas después</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Side of a tile (pixels)</source>
            <translation>Lado de una tesela (píxeles)</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>From one tile to the next (pixels)</source>
            <translation>De una tesela a la siguiente (píxeles)</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map.</source>
            <translation>Vacío: teselas contiguas. La mitad del tamaño: se solapan a medias, para un mapa más fino.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: the image's own pixels, and for a map from a server what makes a picture of up to 4096 pixels. An encoder works best at the resolution that it was trained at.</source>
            <translation>Vacío: los píxeles de la imagen, y para un mapa de un servidor lo que dé una imagen de hasta 4096 píxeles. Un codificador funciona mejor a la resolución con la que se entrenó.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: all but transparency</source>
            <translation>Vacío: todas menos la transparencia</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Band that is a mask</source>
            <translation>Banda que es una máscara</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>The number of the band that says which pixels have data. Empty: as the file says.</source>
            <translation>El número de la banda que dice qué píxeles tienen datos. Vacío: lo que diga el archivo.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Only tiles whose centre lies in it. Empty: all of the image.</source>
            <translation>Solo teselas cuyo centro está en ella. Vacío: toda la imagen.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Polygons</source>
            <translation>Polígonos</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Only tiles whose centre lies in one of them; tick 'selected features' for these alone</source>
            <translation>Solo teselas cuyo centro está en uno de ellos; marque «objetos seleccionados» para solo estos</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Tiles at the edge of an image or of its clouds' mask are left out below this</source>
            <translation>Por debajo se omiten teselas del borde de una imagen o de su máscara de nubes</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Information threshold</source>
            <translation>Umbral de información</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Leaves out tiles with little to see: fewer compressed bytes a pixel than this number, or auto. Empty: all tiles.</source>
            <translation>Omite teselas con poco que ver: menos bytes comprimidos por píxel que este número, o auto. Vacío: todas las teselas.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>A uniform border counts as data</source>
            <translation>Un borde uniforme cuenta como datos</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Further images are further bands of the same pixels</source>
            <translation>Las otras imágenes son más bandas de los mismos píxeles</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>How further images are resampled</source>
            <translation>Cómo se remuestrean las demás imágenes</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Onto the pixels of the first image: bilinear or average for what is measured, near or mode for classes; one for all, or one for each further image. Empty: all lie on the same pixels.</source>
            <translation>Sobre los píxeles de la primera imagen: bilinear o average para lo medido, near o mode para clases; uno para todas, o uno para cada una de las demás imágenes. Vacío: todas están sobre los mismos píxeles.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Surroundings as further bands</source>
            <translation>Alrededores como bandas adicionales</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Such as 4,16: the same place at four and at sixteen times its side. Empty: the tile alone.</source>
            <translation>Por ejemplo 4,16: el mismo lugar a cuatro y a dieciséis veces su lado. Vacío: solo la tesela.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Zoom level of a folder of map tiles</source>
            <translation>Nivel de zoom de una carpeta de teselas de mapa</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Dates of the images</source>
            <translation>Fechas de las imágenes</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Where to find when each image was taken, or a pattern of its name, such as %Y%m%d. Empty: dates are left alone.</source>
            <translation>Dónde está la fecha de cada imagen, o un patrón de su nombre, como %Y%m%d. Vacío: las fechas no se anotan.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>wherever they stand</source>
            <translation>dondequiera que estén</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>a STAC item beside it</source>
            <translation>un elemento STAC al lado</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>its metadata</source>
            <translation>sus metadatos</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>its name</source>
            <translation>su nombre</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Side of a split's block</source>
            <translation>Lado de un bloque de reparto</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Neighbouring tiles go to one split together. Degrees for geographic images, metres otherwise.</source>
            <translation>Las teselas vecinas van juntas a una parte. Grados en imágenes geográficas, metros en las demás.</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>What computes; with several GPUs write cuda:1 for the second</source>
            <translation>Qué calcula; con varias GPU, escriba cuda:1 para la segunda</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU where there is a usable one</source>
            <translation>la GPU si hay una utilizable</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the processor</source>
            <translation>el procesador</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU (NVIDIA)</source>
            <translation>la GPU (NVIDIA)</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU (Apple)</source>
            <translation>la GPU (Apple)</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>The text half of the very model that embedded the tiles</source>
            <translation>La mitad de texto del mismo modelo que incrustó las teselas</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>tokenizer.json or merges.txt of that model. Empty: tokenizer.json beside the text tower.</source>
            <translation>tokenizer.json o merges.txt de ese modelo. Vacío: tokenizer.json junto a la torre de texto.</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Measured values</source>
            <translation>Valores medidos</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Points or polygons with a number, such as a yield, a biomass, a price</source>
            <translation>Puntos o polígonos con un número, como un rendimiento, una biomasa, un precio</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Field with the number</source>
            <translation>Campo con el número</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>A straight line needs the fewest values, boosted trees the most</source>
            <translation>Una recta necesita menos valores, los árboles potenciados más</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>a straight line (ridge)</source>
            <translation>una recta (ridge)</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>True values in the interval (share)</source>
            <translation>Valores verdaderos en el intervalo (parte)</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Map of values</source>
            <translation>Mapa de valores</translation>
        </message>
        <message>
            <location filename="../../trainer/report/options.py" />
            <source>Figures of 'Evaluate'</source>
            <translation>Medidas de «Evaluar»</translation>
        </message>
        <message>
            <location filename="../../trainer/report/options.py" />
            <source>Shown as a table</source>
            <translation>Se muestran como tabla</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like this place</source>
            <translation>Como este lugar</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Click on it on the map</source>
            <translation>Haga clic en él sobre el mapa</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like tiles with these ids</source>
            <translation>Como las teselas de estos números</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Numbers with commas between, as in the layer of tiles</source>
            <translation>Números separados por comas, como en la capa de teselas</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like this picture</source>
            <translation>Como esta imagen</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>A picture file; needs the encoder</source>
            <translation>Un archivo de imagen; necesita el codificador</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like these words</source>
            <translation>Como estas palabras</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>For embeddings of an encoder of the CLIP kind, with its text tower: 'a stadium'</source>
            <translation>Para incrustaciones de un codificador del tipo CLIP, con su torre de texto: 'a stadium'</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like these places (points)</source>
            <translation>Como estos lugares (puntos)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Several examples are averaged</source>
            <translation>Varios ejemplos se promedian</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Unlike these places (points)</source>
            <translation>Distinto de estos lugares (puntos)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Counter-examples push the answer away from what looks like them</source>
            <translation>Los contraejemplos alejan la respuesta de lo que se les parece</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>How many tiles</source>
            <translation>Cuántas teselas</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only farther than (km)</source>
            <translation>Solo a más de (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Leaves out what lies near the examples, and so looks alike for a dull reason</source>
            <translation>Omite lo que está cerca de los ejemplos y se parece por un motivo trivial</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only nearer than (km)</source>
            <translation>Solo a menos de (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only inside these polygons</source>
            <translation>Solo dentro de estos polígonos</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only of this date</source>
            <translation>Solo de esta fecha</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>A year, a month or a day (2018, 2018-06, 2018-06-21), or from one to another (2016..2018)</source>
            <translation>Un año, un mes o un día (2018, 2018-06, 2018-06-21), o de uno a otro (2016..2018)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Answer the examples' own tiles as well</source>
            <translation>Dar también las teselas de los ejemplos</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Answer overlapping tiles as well</source>
            <translation>Dar también las teselas que se solapan</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Tiles that share ground look alike: without this, no answer lies on an example or on a better answer</source>
            <translation>Las teselas que comparten terreno se parecen: sin esto, ninguna respuesta está sobre un ejemplo o sobre una respuesta mejor</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Exactly there</source>
            <translation>Exactamente allí</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Embed a tile centred on each place afresh, instead of taking the tile that it lies in</source>
            <translation>Incrustar de nuevo una tesela centrada en cada lugar, en vez de tomar la tesela en que está</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>by the number of tiles</source>
            <translation>según el número de teselas</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>all tiles are compared</source>
            <translation>se comparan todas las teselas</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>the index</source>
            <translation>el índice</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Annoy's index</source>
            <translation>el índice de Annoy</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>For pictures and 'exactly there'. Empty: the one that made the embeddings.</source>
            <translation>Para imágenes y «exactamente allí». Vacío: el que hizo las incrustaciones.</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Text tower (ONNX)</source>
            <translation>Torre de texto (ONNX)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Tokenizer</source>
            <translation>Tokenizador</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Polygons or points</source>
            <translation>Polígonos o puntos</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Each gets the values of its tiles; a point, those of the tile it lies in</source>
            <translation>Cada uno recibe los valores de sus teselas; un punto, los de la tesela en la que está</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Values of the polygons</source>
            <translation>Valores de los polígonos</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Look-alikes of each polygon</source>
            <translation>Parecidos de cada polígono</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Tiles elsewhere that look like the polygon's own, as a second layer; 0: none</source>
            <translation>Teselas de otra parte que se parecen a las del polígono, como segunda capa; 0: ninguna</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Spread over the look-alikes</source>
            <translation>Variedad de los parecidos</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>0: the most alike; more: look-alikes that differ from each other, too</source>
            <translation>0: los más parecidos; más: parecidos que también difieren entre sí</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Add the mean of the numbers, a column each</source>
            <translation>Añadir la media de los números, una columna cada uno</translation>
        </message>
    </context>
    <context>
        <name>trainer</name>
        <message id="change.matching">
            <location filename="../../trainer/change/find_changes.py" />
            <source>finding the same ground at {count} dates</source>
            <translation>se busca el mismo terreno en {count} fechas</translation>
        </message>
        <message id="change.aligning">
            <location filename="../../trainer/change/find_changes.py" />
            <source>checking that the pictures lie on each other</source>
            <translation>se comprueba que las imágenes coinciden</translation>
        </message>
        <message id="change.comparing">
            <location filename="../../trainer/change/find_changes.py" />
            <source>comparing {tiles:,} tiles</source>
            <translation>se comparan {tiles:,} teselas</translation>
        </message>
        <message id="change.looking-for-unusual">
            <location filename="../../trainer/change/find_changes.py" />
            <source>looking for unusual places</source>
            <translation>se buscan lugares inusuales</translation>
        </message>
        <message id="change.asked-for">
            <location filename="../../trainer/change/find_changes.py" />
            <source>as was asked for</source>
            <translation>como se pidió</translation>
        </message>
        <message id="change.alignment-not-checked">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Whether the pictures lie on each other is not known: {why}.</source>
            <translation>No se sabe si las imágenes coinciden: {why}.</translation>
        </message>
        <message id="change.not-aligned">
            <location filename="../../trainer/change/find_changes.py" />
            <source>The pictures of {last} lie {pixels:.1f} pixels off those of {first} ({down:+.1f} down, {right:+.1f} to the right): edges may look changed.</source>
            <translation>Las imágenes de {last} están a {pixels:.1f} píxeles de las de {first} ({down:+.1f} hacia abajo, {right:+.1f} a la derecha): los bordes pueden parecer cambiados.</translation>
        </message>
        <message id="change.align-first">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Bring them onto each other first, in QGIS with the Georeferencer.</source>
            <translation>Hágalas coincidir antes, en QGIS con el georreferenciador.</translation>
        </message>
        <message id="change.pixels-of-other-size">
            <location filename="../../trainer/change/find_changes.py" />
            <source>their pixels are not of one size and direction</source>
            <translation>sus píxeles no tienen el mismo tamaño y la misma dirección</translation>
        </message>
        <message id="change.other-bands">
            <location filename="../../trainer/change/find_changes.py" />
            <source>the dates have not the same bands</source>
            <translation>las fechas no tienen las mismas bandas</translation>
        </message>
        <message id="change.too-few-unchanged">
            <location filename="../../trainer/change/find_changes.py" />
            <source>{path} holds {count} of the tiles: too few to tell a share of {limit:g} false alarms.</source>
            <translation>{path} contiene {count} de las teselas: muy pocas para reconocer una parte de {limit:g} falsas alarmas.</translation>
        </message>
        <message id="change.more-unchanged">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Draw more of what did not change, or allow more --false-alarms.</source>
            <translation>Dibuje más de lo que no cambió, o admita más --false-alarms.</translation>
        </message>
        <message id="change.example-not-at-every-date">
            <location filename="../../trainer/change/find_changes.py" />
            <source>There is no tile at every date at {position}.</source>
            <translation>No hay tesela en todas las fechas en {position}.</translation>
        </message>
        <message id="any.choose-place-imagery">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Choose a place on the imagery.</source>
            <translation>Elija un lugar en la imagen.</translation>
        </message>
        <message id="change.no-position">
            <location filename="../../trainer/change/find_changes.py" />
            <source>--like {text} is no position.</source>
            <translation>--like {text} no es una posición.</translation>
        </message>
        <message id="change.give-lon-lat">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Give LON,LAT, such as --like 15.97,45.81.</source>
            <translation>Indique LON,LAT, por ejemplo --like 15.97,45.81.</translation>
        </message>
        <message id="change.another-encoder">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{other} was made by another encoder than {first}: their vectors cannot be compared.</source>
            <translation>{other} fue hecho por otro codificador que {first}: sus vectores no se pueden comparar.</translation>
        </message>
        <message id="change.embed-all-with-one-run">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Embed all dates with the same run.</source>
            <translation>Calcule todas las fechas con el mismo entrenamiento.</translation>
        </message>
        <message id="change.encoder-not-known">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{first} and {other} do not say what made them, so nobody knows whether it was the same.</source>
            <translation>{first} y {other} no dicen qué las hizo, así que nadie sabe si fue lo mismo.</translation>
        </message>
        <message id="change.say-same-encoder">
            <location filename="../../trainer/change/same_ground.py" />
            <source>If it was, say so with --same-encoder.</source>
            <translation>Si lo fue, dígalo con --same-encoder.</translation>
        </message>
        <message id="change.too-few-tiles">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{count} tiles are there at every date; {fewest} are needed to tell what differs everywhere.</source>
            <translation>{count} teselas están en todas las fechas; hacen falta {fewest} para saber qué difiere en todas partes.</translation>
        </message>
        <message id="change.embed-more-ground">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Embed more ground, or with a smaller --stride.</source>
            <translation>Calcule más terreno, o con un --stride menor.</translation>
        </message>
        <message id="change.tiles-left-out">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{left:,} of {count:,} tiles of {folder} are left out: at another date there is none of which half lies on them.</source>
            <translation>{left:,} de {count:,} teselas de {folder} quedan fuera: en otra fecha no hay ninguna cuya mitad esté sobre ellas.</translation>
        </message>
        <message id="change.twice">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{folder} stands there twice.</source>
            <translation>{folder} figura dos veces.</translation>
        </message>
        <message id="change.give-two-dates">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Give embeddings of two dates or more.</source>
            <translation>Indique incrustaciones de dos o más fechas.</translation>
        </message>
        <message id="any.tiles-have-no-positions">
            <location filename="../../trainer/change/same_ground.py" />
            <source>The tiles of {folder} have no positions.</source>
            <translation>Las teselas de {folder} no tienen posiciones.</translation>
        </message>
        <message id="change.embed-imagery-with-crs">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Dates are compared where they lie: embed imagery with a CRS.</source>
            <translation>Las fechas se comparan donde están: calcule a partir de imágenes con SRC.</translation>
        </message>
        <message id="change.no-overlap">
            <location filename="../../trainer/change/same_ground.py" />
            <source>No tile of {other} lies on one of {first}: they show different ground.</source>
            <translation>Ninguna tesela de {other} está sobre una de {first}: muestran otro terreno.</translation>
        </message>
        <message id="change.same-ground-and-size">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Give dates of the same ground, with tiles of about the same size on it.</source>
            <translation>Indique fechas del mismo terreno, con teselas de un tamaño parecido sobre él.</translation>
        </message>
        <message id="classification.no-pictures">
            <location filename="../../trainer/classification/class_map.py" />
            <source>The areas have no pictures: {why}</source>
            <translation>Las áreas no tienen imágenes: {why}</translation>
        </message>
        <message id="classification.classify-again">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Classify again.</source>
            <translation>Clasifique de nuevo.</translation>
        </message>
        <message id="classification.arrays-do-not-fit">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>the arrays of {name} do not fit its card</source>
            <translation>las matrices de {name} no encajan con su ficha</translation>
        </message>
        <message id="classification.another-encoder">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>The classifier of {folder} is of other embeddings: {embeddings} was made by another encoder.</source>
            <translation>El clasificador de {folder} es de otras incrustaciones: {embeddings} procede de otro codificador.</translation>
        </message>
        <message id="classification.embed-with-same-run">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Embed with the same run, or classify with labels.</source>
            <translation>Calcule las incrustaciones con el mismo entrenamiento, o clasifique con etiquetas.</translation>
        </message>
        <message id="classification.later-version">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{path} was made by a later version of GeoEmbed.</source>
            <translation>{path} fue creado por una versión posterior de GeoEmbed.</translation>
        </message>
        <message id="classification.update">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Update GeoEmbed.</source>
            <translation>Actualice GeoEmbed.</translation>
        </message>
        <message id="classification.no-classifier">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{folder} holds no classifier.</source>
            <translation>{folder} no contiene ningún clasificador.</translation>
        </message>
        <message id="classification.give-classification">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Give a folder that `classify` made.</source>
            <translation>Indique una carpeta creada por `classify`.</translation>
        </message>
        <message id="any.damaged">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{folder} is damaged: {error}.</source>
            <translation>{folder} está dañado: {error}.</translation>
        </message>
        <message id="evaluation.reading-labels">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>reading labels</source>
            <translation>leyendo las clases</translation>
        </message>
        <message id="classification.learning">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>learning {count} classes</source>
            <translation>se aprenden {count} clases</translation>
        </message>
        <message id="classification.mapping">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>mapping {tiles:,} tiles</source>
            <translation>se cartografían {tiles:,} teselas</translation>
        </message>
        <message id="classification.labels-or-model">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Give either --labels or --model, and not both.</source>
            <translation>Dé --labels o --model, y no los dos.</translation>
        </message>
        <message id="cli.see-help">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>See `{prog} --help`.</source>
            <translation>Vea `{prog} --help`.</translation>
        </message>
        <message id="classification.embed-imagery-with-crs">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>A map needs them: embed imagery that has a CRS.</source>
            <translation>Un mapa las necesita: calcule incrustaciones de imágenes que tengan un SRC.</translation>
        </message>
        <message id="classification.one-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} has one class, '{name}', of which --method {method} tells nothing apart.</source>
            <translation>{source} tiene una sola clase, «{name}»: --method {method} no tiene nada que distinguir.</translation>
        </message>
        <message id="classification.label-another-or-one-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some tiles that are not of it, or give --method one-class to find all that are.</source>
            <translation>Etiquete también teselas que no lo sean, o indique --method one-class para encontrar todas las que lo son.</translation>
        </message>
        <message id="classification.several-classes">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} has {count} classes, and --method one-class takes one.</source>
            <translation>{source} tiene {count} clases, y --method one-class admite una.</translation>
        </message>
        <message id="classification.ignore-the-others">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Leave the others out with --ignore, or give another method.</source>
            <translation>Deje fuera las demás con --ignore, o indique otro método.</translation>
        </message>
        <message id="classification.rest-has-no-label">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>No tile is labelled '{name}'; {source} has {classes}.</source>
            <translation>Ninguna tesela está etiquetada «{name}»; {source} tiene {classes}.</translation>
        </message>
        <message id="classification.give-rest">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Give the name of one of these with --rest.</source>
            <translation>Dé el nombre de una de ellas con --rest.</translation>
        </message>
        <message id="classification.class-in-one-block">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>All labels of {names} lie in one block: how well it is found is not known, and counts as not at all.</source>
            <translation>Todas las etiquetas de {names} están en un solo bloque: no se sabe lo bien que se encuentra, y cuenta como no encontrado.</translation>
        </message>
        <message id="classification.label-elsewhere">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some in another part of the map.</source>
            <translation>Etiquete también algunas en otra parte del mapa.</translation>
        </message>
        <message id="classification.areas-not-corrected">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Areas are as mapped: fewer than two held-out labels were taken for {names}, so that the errors there are not known.</source>
            <translation>Las superficies son las cartografiadas: menos de dos etiquetas reservadas se tomaron por {names}, de modo que allí no se conocen los errores.</translation>
        </message>
        <message id="classification.label-elsewhere-too">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Labels in more parts of the map tell more.</source>
            <translation>Etiquetas en más partes del mapa dicen más.</translation>
        </message>
        <message id="classification.all-are-labelled">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} gives every tile the class '{name}': there is nothing to find.</source>
            <translation>{source} da a todas las teselas la clase «{name}»: no hay nada que encontrar.</translation>
        </message>
        <message id="classification.label-another-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some tiles of another class, too.</source>
            <translation>Etiquete también teselas de otra clase.</translation>
        </message>
        <message id="classification.no-label-file">
            <location filename="../../trainer/classification/label_file.py" />
            <source>{path} is no file of labels.</source>
            <translation>{path} no es un archivo de etiquetas.</translation>
        </message>
        <message id="classification.choose-another-label-file">
            <location filename="../../trainer/classification/label_file.py" />
            <source>Choose another file, or a new name.</source>
            <translation>Elija otro archivo o un nombre nuevo.</translation>
        </message>
        <message id="evaluation.give-field">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Give {name}:FIELD; it has: {fields}.</source>
            <translation>Indique {name}:CAMPO; tiene: {fields}.</translation>
        </message>
        <message id="classification.points-of">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path}, field {field}</source>
            <translation>{path}, campo {field}</translation>
        </message>
        <message id="classification.single-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{count} with a class have no place, or several points, which 'Multipart to singleparts' of QGIS parts.</source>
            <translation>{count} con una clase no tienen lugar, o tienen varios puntos, que «Multiparte a monoparte» de QGIS separa.</translation>
        </message>
        <message id="classification.random-labels-are-used">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{tiles:,} tiles have a label; a random {most:,} of them are learned from.</source>
            <translation>{tiles:,} teselas tienen etiqueta; se aprende de {most:,} de ellas al azar.</translation>
        </message>
        <message id="evaluation.has-no-field">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} has no field '{field}'.</source>
            <translation>{path} no tiene campo «{field}».</translation>
        </message>
        <message id="classification.no-labelled-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} has no point with a class.</source>
            <translation>{path} no tiene ningún punto con una clase.</translation>
        </message>
        <message id="classification.no-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path}: '{cell}' in the field '{field}' is no whole number from 1 to {most}.</source>
            <translation>{path}: «{cell}» en el campo «{field}» no es un número entero de 1 a {most}.</translation>
        </message>
        <message id="classification.correct-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Correct it, or leave out --weight.</source>
            <translation>Corríjalo o quite --weight.</translation>
        </message>
        <message id="classification.too-many-classes">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{source} has {count} classes on these tiles; a map has {most} at most.</source>
            <translation>{source} tiene {count} clases en estas teselas; un mapa tiene {most} como máximo.</translation>
        </message>
        <message id="classification.give-field-of-classes">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Is the field a number that was measured? Give one of classes.</source>
            <translation>¿Es el campo un número medido? Indique uno de clases.</translation>
        </message>
        <message id="classification.too-few-labels">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{source} labels {count} of the {tiles:,} tiles; {fewest} are needed.</source>
            <translation>{source} etiqueta {count} de las {tiles:,} teselas; se necesitan {fewest}.</translation>
        </message>
        <message id="classification.label-more">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Label more tiles.</source>
            <translation>Etiquete más teselas.</translation>
        </message>
        <message id="classification.points-lie-elsewhere">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>None of the {count} points of {path} with a class lies on one of the {tiles:,} tiles.</source>
            <translation>Ninguno de los {count} puntos de {path} con una clase está en una de las {tiles:,} teselas.</translation>
        </message>
        <message id="classification.same-ground">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Do they lie on the same ground, and is their CRS right?</source>
            <translation>¿Están en el mismo terreno y es correcto su SRC?</translation>
        </message>
        <message id="classification.points-disagree">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{count} tiles with points of several classes are left out.</source>
            <translation>{count} teselas con puntos de varias clases se dejan fuera.</translation>
        </message>
        <message id="classification.embed-smaller-tiles">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Smaller tiles, or a smaller --stride, would keep them apart.</source>
            <translation>Teselas más pequeñas, o un --stride menor, las separarían.</translation>
        </message>
        <message id="classification.weight-of-no-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} holds no points, and --weight {field} is a field of points.</source>
            <translation>{path} no contiene puntos, y --weight {field} es un campo de puntos.</translation>
        </message>
        <message id="classification.leave-out-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Leave out --weight, or give the labels as points.</source>
            <translation>Omita --weight o indique las etiquetas como puntos.</translation>
        </message>
        <message id="cli.bad-arguments">
            <location filename="../../trainer/cli/arguments.py" />
            <source>{prog}: {message}.</source>
            <translation>{prog}: {message}.</translation>
        </message>
        <message id="cli.no-command">
            <location filename="../../trainer/cli/arguments.py" />
            <source>There is no command '{name}'.</source>
            <translation>No hay ninguna orden «{name}».</translation>
        </message>
        <message id="cli.commands">
            <location filename="../../trainer/cli/arguments.py" />
            <source>The commands are: {known}.</source>
            <translation>Las órdenes son: {known}.</translation>
        </message>
        <message id="cli.config-unreadable">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: {error}.</source>
            <translation>--config {path}: {error}.</translation>
        </message>
        <message id="cli.give-readable-toml-file">
            <location filename="../../trainer/cli/arguments.py" />
            <source>Give a readable TOML file.</source>
            <translation>Dé un archivo TOML legible.</translation>
        </message>
        <message id="cli.config-no-option">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: '{written}' is no option of {command}.</source>
            <translation>--config {path}: «{written}» no es una opción de {command}.</translation>
        </message>
        <message id="cli.known">
            <location filename="../../trainer/cli/arguments.py" />
            <source>Known: {listed}.</source>
            <translation>Conocidos: {listed}.</translation>
        </message>
        <message id="cli.config">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: '{written}' is {value!r}: {error}.</source>
            <translation>--config {path}: «{written}» es {value!r}: {error}.</translation>
        </message>
        <message id="change.writing">
            <location filename="../../trainer/cli/change.py" />
            <source>writing rasters, layer and page</source>
            <translation>se escriben los rásteres, la capa y la página</translation>
        </message>
        <message id="classification.writing">
            <location filename="../../trainer/cli/classify.py" />
            <source>writing the map</source>
            <translation>se escribe el mapa</translation>
        </message>
        <message id="cli.output-is-input">
            <location filename="../../trainer/cli/classify.py" />
            <source>{option} {path} is an input of this command.</source>
            <translation>{option} {path} es una entrada de esta orden.</translation>
        </message>
        <message id="cli.choose-another-name">
            <location filename="../../trainer/cli/classify.py" />
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message id="cli.give-your-own-raster-source">
            <location filename="../../trainer/cli/demo.py" />
            <source>Give your own raster with --source, or use a checkout of GeoEmbed.</source>
            <translation>Dé su propio ráster con --source, o use una copia del repositorio de GeoEmbed.</translation>
        </message>
        <message id="cli.give-out-new-folder">
            <location filename="../../trainer/cli/demo.py" />
            <source>Give --out a new folder.</source>
            <translation>Dé a --out una carpeta nueva.</translation>
        </message>
        <message id="cli.what-was-found">
            <location filename="../../trainer/cli/demo.py" />
            <source>What it found, and where to look</source>
            <translation>Lo que se encontró y dónde mirar</translation>
        </message>
        <message id="cli.sample-script-missing">
            <location filename="../../trainer/cli/demo.py" />
            <source>The sample's script is not here: {path}.</source>
            <translation>El script de la muestra no está: {path}.</translation>
        </message>
        <message id="cli.demo-looks-at-middle">
            <location filename="../../trainer/cli/demo.py" />
            <source>The raster is large; the demo looks at {columns:,} × {rows:,} pixels in its middle.</source>
            <translation>El ráster es grande; la demostración mira {columns:,} × {rows:,} píxeles de su centro.</translation>
        </message>
        <message id="cli.no-raster">
            <location filename="../../trainer/cli/demo.py" />
            <source>There is no raster {source}.</source>
            <translation>No hay ningún ráster {source}.</translation>
        </message>
        <message id="cli.check-source">
            <location filename="../../trainer/cli/demo.py" />
            <source>Check --source.</source>
            <translation>Compruebe --source.</translation>
        </message>
        <message id="cli.holds-other-things-than-demo">
            <location filename="../../trainer/cli/demo.py" />
            <source>{out} holds other things than a demo.</source>
            <translation>{out} contiene otras cosas que una demostración.</translation>
        </message>
        <message id="cli.demo-made-anew">
            <location filename="../../trainer/cli/demo.py" />
            <source>The folder holds a demo of another source, length or version: it is made anew.</source>
            <translation>La carpeta contiene una demostración de otra fuente, duración o versión: se hace de nuevo.</translation>
        </message>
        <message id="cli.making-sample">
            <location filename="../../trainer/cli/demo.py" />
            <source>Making the synthetic sample: an imagined coast (no real place)</source>
            <translation>Haciendo el ejemplo sintético: una costa imaginada (ningún lugar real)</translation>
        </message>
        <message id="cli.interpreter-lacks-packages">
            <location filename="../../trainer/cli/doctor.py" />
            <source>This interpreter lacks what the trainer needs: {names}.</source>
            <translation>A este intérprete le falta lo que el entrenador necesita: {names}.</translation>
        </message>
        <message id="cli.run">
            <location filename="../../trainer/cli/doctor.py" />
            <source>Run: {remedy}</source>
            <translation>Ejecute: {remedy}</translation>
        </message>
        <message id="cli.no-permission-choose-another">
            <location filename="../../trainer/cli/main.py" />
            <source>You may not read or write there: choose another folder, or change its permissions.</source>
            <translation>No puede leer o escribir ahí: elija otra carpeta, o cambie sus permisos.</translation>
        </message>
        <message id="cli.no-permission-or-open-elsewhere">
            <location filename="../../trainer/cli/main.py" />
            <source>You may not read or write there: choose another folder, or change its permissions. Or close the program that has it open.</source>
            <translation>No puede leer o escribir ahí: elija otra carpeta, o cambie sus permisos. O cierre el programa que lo tiene abierto.</translation>
        </message>
        <message id="cli.too-many-open-files">
            <location filename="../../trainer/cli/main.py" />
            <source>Close other programs, or let this one open more files (`ulimit -n 4096`).</source>
            <translation>Cierre otros programas, o deje que este abra más archivos (`ulimit -n 4096`).</translation>
        </message>
        <message id="cli.disk-full">
            <location filename="../../trainer/cli/main.py" />
            <source>The disk is full: free some space, then run the same command again.</source>
            <translation>El disco está lleno: libere espacio y vuelva a ejecutar lo mismo.</translation>
        </message>
        <message id="cli.quota-used-up">
            <location filename="../../trainer/cli/main.py" />
            <source>Your quota is used up: free some space, then run the same command again.</source>
            <translation>Su cuota está agotada: libere espacio y repita la misma orden.</translation>
        </message>
        <message id="cli.folder-read-only">
            <location filename="../../trainer/cli/main.py" />
            <source>That folder is read-only: choose another one.</source>
            <translation>Esa carpeta es de solo lectura: elija otra.</translation>
        </message>
        <message id="any.check-path">
            <location filename="../../trainer/cli/main.py" />
            <source>Check the path.</source>
            <translation>Revise la ruta.</translation>
        </message>
        <message id="cli.file-in-place-of-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>A file stands where a folder is wanted: choose another path.</source>
            <translation>Hay un archivo donde se quiere una carpeta: elija otra ruta.</translation>
        </message>
        <message id="cli.folder-in-place-of-file">
            <location filename="../../trainer/cli/main.py" />
            <source>A folder stands where a file is wanted: choose another path.</source>
            <translation>Hay una carpeta donde se quiere un archivo: elija otra ruta.</translation>
        </message>
        <message id="cli.already-there">
            <location filename="../../trainer/cli/main.py" />
            <source>Something is already there: choose another path.</source>
            <translation>Ya hay algo ahí: elija otra ruta.</translation>
        </message>
        <message id="cli.choose-shorter-path">
            <location filename="../../trainer/cli/main.py" />
            <source>Choose a shorter path.</source>
            <translation>Elija una ruta más corta.</translation>
        </message>
        <message id="any.bug">
            <location filename="../../trainer/cli/main.py" />
            <source>{kind}: {error}</source>
            <translation>{kind}: {error}</translation>
        </message>
        <message id="any.report-bug">
            <location filename="../../trainer/cli/main.py" />
            <source>This is a bug in GeoEmbed: please report it.</source>
            <translation>Es un error de GeoEmbed: por favor, informe de él.</translation>
        </message>
        <message id="cli.events-take-standard-output">
            <location filename="../../trainer/cli/main.py" />
            <source>{words} answers on standard output, which --events - would take.</source>
            <translation>{words} responde por la salida estándar, que --events - ocuparía.</translation>
        </message>
        <message id="cli.job-takes-one-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>--job takes one folder.</source>
            <translation>--job toma una sola carpeta.</translation>
        </message>
        <message id="cli.usage-of-job">
            <location filename="../../trainer/cli/main.py" />
            <source>python -m trainer --job FOLDER</source>
            <translation>python -m trainer --job CARPETA</translation>
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
            <translation>No hay memoria suficiente para lo que se pide.</translation>
        </message>
        <message id="cli.ask-for-less-at-once">
            <location filename="../../trainer/cli/main.py" />
            <source>Ask for less at once (a smaller --batch, --size or --dimension), or close other programs.</source>
            <translation>Pida menos a la vez (--batch, --size o --dimension menores), o cierre otros programas.</translation>
        </message>
        <message id="cli.name-not-utf-8">
            <location filename="../../trainer/cli/main.py" />
            <source>'{text}' holds a name that is not UTF-8.</source>
            <translation>«{text}» contiene un nombre que no es UTF-8.</translation>
        </message>
        <message id="cli.rename-file-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>Rename the file or folder.</source>
            <translation>Cambie el nombre del archivo o de la carpeta.</translation>
        </message>
        <message id="cli.interpreter-lacks-package">
            <location filename="../../trainer/cli/main.py" />
            <source>This interpreter ({interpreter}) lacks the package '{name}'.</source>
            <translation>A este intérprete ({interpreter}) le falta el paquete «{name}».</translation>
        </message>
        <message id="cli.doctor-says-how">
            <location filename="../../trainer/cli/main.py" />
            <source>`python -m trainer doctor` says how to install it.</source>
            <translation>`python -m trainer doctor` dice cómo instalarlo.</translation>
        </message>
        <message id="cli.use-events-file">
            <location filename="../../trainer/cli/main.py" />
            <source>Use --events FILE.</source>
            <translation>Use --events ARCHIVO.</translation>
        </message>
        <message id="cli.give-output-name">
            <location filename="../../trainer/cli/outputs.py" />
            <source>An output is made whole under its own name, beside which it grows: give one, such as ./result.</source>
            <translation>Una salida crece junto a su nombre definitivo, y solo lo recibe cuando está completa: dé uno, como ./result.</translation>
        </message>
        <message id="cli.has-no-name">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{option} '{path}' has no name of its own.</source>
            <translation>{option} «{path}» no tiene nombre propio.</translation>
        </message>
        <message id="cli.two-outputs-one-file">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{other} and {option} are both {path}.</source>
            <translation>{other} y {option} son ambos {path}.</translation>
        </message>
        <message id="cli.give-each-file">
            <location filename="../../trainer/cli/outputs.py" />
            <source>Give each a file of its own.</source>
            <translation>Dé a cada uno su propio archivo.</translation>
        </message>
        <message id="cli.output-holds-input">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{option} {out} holds {path}, which is read.</source>
            <translation>{option} {out} contiene {path}, que se lee.</translation>
        </message>
        <message id="cli.no-position">
            <location filename="../../trainer/cli/report.py" />
            <source>--at {text} is no position.</source>
            <translation>--at {text} no es una posición.</translation>
        </message>
        <message id="cli.give-lon-lat">
            <location filename="../../trainer/cli/report.py" />
            <source>Give LON,LAT, such as --at 15.97,45.81.</source>
            <translation>Dé LON,LAT, como --at 15.97,45.81.</translation>
        </message>
        <message id="cli.searching-tiles">
            <location filename="../../trainer/cli/search.py" />
            <source>Searching {tiles:,} tiles</source>
            <translation>Buscando entre {tiles:,} teselas</translation>
        </message>
        <message id="cli.what-an-example-is">
            <location filename="../../trainer/cli/search.py" />
            <source>An example is LON,LAT, a tile's id, or the path of a picture.</source>
            <translation>Un ejemplo es LON,LAT, el número de una tesela o la ruta de una imagen.</translation>
        </message>
        <message id="cli.heat-map-is-no-geotiff">
            <location filename="../../trainer/cli/search.py" />
            <source>--heatmap {heatmap}: a heat map is a GeoTIFF.</source>
            <translation>--heatmap {heatmap}: un mapa de calor es un GeoTIFF.</translation>
        </message>
        <message id="cli.name-file-tif">
            <location filename="../../trainer/cli/search.py" />
            <source>Name it FILE.tif.</source>
            <translation>Llámelo ARCHIVO.tif.</translation>
        </message>
        <message id="cli.nothing-to-look-for">
            <location filename="../../trainer/cli/search.py" />
            <source>Say what to look for: --at, --tile, --image, --text or --like; or --between A B alone.</source>
            <translation>Diga qué buscar: --at, --tile, --image, --text o --like; o solo --between A B.</translation>
        </message>
        <message id="cli.example-of-search">
            <location filename="../../trainer/cli/search.py" />
            <source>For example: --at 15.97,45.81 --out found.gpkg</source>
            <translation>Por ejemplo: --at 15.97,45.81 --out found.gpkg</translation>
        </message>
        <message id="cli.example-of-position">
            <location filename="../../trainer/cli/search.py" />
            <source>Longitude, comma, latitude: --at 15.97,45.81</source>
            <translation>Longitud, coma, latitud: --at 15.97,45.81</translation>
        </message>
        <message id="cli.no-tile-id">
            <location filename="../../trainer/cli/search.py" />
            <source>--tile {text} is no tile id.</source>
            <translation>--tile {text} no es un número de tesela.</translation>
        </message>
        <message id="cli.tile-ids-are-whole-numbers">
            <location filename="../../trainer/cli/search.py" />
            <source>Ids are whole numbers, as in tiles.gpkg.</source>
            <translation>Los números de tesela son enteros, como en tiles.gpkg.</translation>
        </message>
        <message id="cli.no-picture">
            <location filename="../../trainer/cli/search.py" />
            <source>There is no picture {text}.</source>
            <translation>No hay ninguna imagen {text}.</translation>
        </message>
        <message id="cli.nobody-listens">
            <location filename="../../trainer/cli/serve.py" />
            <source>Whoever asked is gone.</source>
            <translation>Quien preguntó ya no está.</translation>
        </message>
        <message id="cli.tiles-missing">
            <location filename="../../trainer/cli/train.py" />
            <source>TILES is missing.</source>
            <translation>Falta TESELAS.</translation>
        </message>
        <message id="cli.give-folder-tile-set">
            <location filename="../../trainer/cli/train.py" />
            <source>Give the folder of a tile set.</source>
            <translation>Indique la carpeta de un juego de teselas.</translation>
        </message>
        <message id="cli.share-of-no-tags">
            <location filename="../../trainer/cli/train.py" />
            <source>--pretrain-share says how long tags are learned, and there are none.</source>
            <translation>--pretrain-share dice cuánto tiempo se aprenden las etiquetas, y no hay ninguna.</translation>
        </message>
        <message id="cli.give-tags-too">
            <location filename="../../trainer/cli/train.py" />
            <source>Give them with --pretrain-on, or leave it out.</source>
            <translation>Indíquelas con --pretrain-on, o quite la opción.</translation>
        </message>
        <message id="cli.run-began">
            <location filename="../../trainer/cli/train.py" />
            <source>The run {out} began with {path} = {known}, not {value}.</source>
            <translation>El entrenamiento {out} empezó con {path} = {known}, no {value}.</translation>
        </message>
        <message id="cli.leave-option-out-when-resuming">
            <location filename="../../trainer/cli/train.py" />
            <source>Leave the option out when resuming, or begin again in another folder.</source>
            <translation>Omita esa opción al reanudar, o empiece de nuevo en otra carpeta.</translation>
        </message>
        <message id="zones.gathering">
            <location filename="../../trainer/cli/zones.py" />
            <source>gathering the tiles of each polygon</source>
            <translation>se reúnen las teselas de cada polígono</translation>
        </message>
        <message id="zones.looking">
            <location filename="../../trainer/cli/zones.py" />
            <source>looking for look-alikes of {count} polygons</source>
            <translation>se buscan parecidos de {count} polígonos</translation>
        </message>
        <message id="job.cancelled">
            <location filename="../../trainer/contract.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message id="options.missing">
            <location filename="../../trainer/declared.py" />
            <source>{name} is missing.</source>
            <translation>Falta {name}.</translation>
        </message>
        <message id="environment.examining-interpreter">
            <location filename="../../trainer/doctor.py" />
            <source>Examining this interpreter</source>
            <translation>Examinando este intérprete</translation>
        </message>
        <message id="embeddings.grouping-tiles-into-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Grouping {total:,} tiles into {count} clusters</source>
            <translation>Agrupando {total:,} teselas en {count} grupos</translation>
        </message>
        <message id="embeddings.choosing-number-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Choosing the number of clusters</source>
            <translation>Eligiendo el número de grupos</translation>
        </message>
        <message id="embeddings.no-such-number-of-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>-k {count} clusters cannot be made.</source>
            <translation>-k {count} grupos no son posibles.</translation>
        </message>
        <message id="embeddings.give-number-of-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Give a number between 2 and {most}, or auto.</source>
            <translation>Indique un número de 2 a {most}, o auto.</translation>
        </message>
        <message id="embeddings.too-few-tiles-for-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>{folder} holds {total} tiles, too few for {count} clusters.</source>
            <translation>{folder} contiene {total} teselas, muy pocas para {count} grupos.</translation>
        </message>
        <message id="embeddings.ask-fewer-clusters-embed">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Ask for fewer clusters, or embed more tiles (a smaller --stride).</source>
            <translation>Pida menos grupos, o incruste más teselas (un --stride menor).</translation>
        </message>
        <message id="embeddings.too-few-different-tiles">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>{folder} has only {kinds} kinds of different tiles, not {count}.</source>
            <translation>{folder} solo tiene {kinds} clases de teselas distintas, no {count}.</translation>
        </message>
        <message id="embeddings.ask-fewer-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Ask for fewer clusters.</source>
            <translation>Pida menos grupos.</translation>
        </message>
        <message id="embeddings.fitting-starter">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Fitting the starter to the tiles; nothing is learned</source>
            <translation>El codificador inicial se ajusta a las teselas; no se aprende nada</translation>
        </message>
        <message id="embeddings.no-source">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>SOURCE_OR_TILES is missing.</source>
            <translation>Falta SOURCE_OR_TILES.</translation>
        </message>
        <message id="embeddings.give-source">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Give a tile set, or imagery.</source>
            <translation>Dé un juego de teselas, o imágenes.</translation>
        </message>
        <message id="embeddings.batch-not-number-tiles">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>--batch {batch} is not a number of tiles.</source>
            <translation>--batch {batch} no es un número de teselas.</translation>
        </message>
        <message id="embeddings.give-one-or-more-or-none">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Give 1 or more, or 0 to choose.</source>
            <translation>Dé 1 o más, o 0 para que se elija.</translation>
        </message>
        <message id="embeddings.embedding-goes-on">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embedding up to {total:,} tiles on {device}, going on after {rows:,}</source>
            <translation>Incrustando hasta {total:,} teselas, en {device}, se sigue tras {rows:,}</translation>
        </message>
        <message id="embeddings.embedding-tiles">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embedding up to {total:,} tiles on {device}</source>
            <translation>Incrustando hasta {total:,} teselas, en {device}</translation>
        </message>
        <message id="embeddings.has-bands">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Number of bands of {path}: {count} ({bands}).</source>
            <translation>Número de bandas de {path}: {count} ({bands}).</translation>
        </message>
        <message id="embeddings.tiles-of-another-size">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>The tiles are {size} pixels wide; the encoder learned from tiles of {trained}.</source>
            <translation>Las teselas tienen {size} píxeles de ancho; el codificador aprendió de teselas de {trained}.</translation>
        </message>
        <message id="embeddings.size-of-training-is-best">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Results are best with the size of the training.</source>
            <translation>Los resultados son mejores con el tamaño del entrenamiento.</translation>
        </message>
        <message id="embeddings.scaled-otherwise-than-training">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>The tile set was scaled to 8 bits otherwise than the one that the encoder learned from.</source>
            <translation>El juego de teselas se pasó a 8 bits de otro modo que aquel del que aprendió el codificador.</translation>
        </message>
        <message id="embeddings.embed-imagery-itself">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embed the imagery itself: it is then scaled as in training.</source>
            <translation>Incruste la propia imagen: así se escala como en el entrenamiento.</translation>
        </message>
        <message id="embeddings.other-ground-resolution">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>A pixel is {found:.4g} m here and was {trained:.4g} m in training.</source>
            <translation>Un píxel mide aquí {found:.4g} m y medía {trained:.4g} m en el entrenamiento.</translation>
        </message>
        <message id="embeddings.add-resolution">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>To compare like with like, add --resolution {trained:.4g}.</source>
            <translation>Para comparar lo comparable, añada --resolution {trained:.4g}.</translation>
        </message>
        <message id="embeddings.check-extent-nodata-keep-borders">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Check the extent, the nodata value and --min-valid; --keep-borders keeps uniform borders.</source>
            <translation>Compruebe la extensión, el valor sin datos y --min-valid; --keep-borders conserva los bordes uniformes.</translation>
        </message>
        <message id="embeddings.no-tile-holds-data">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>No tile of {path} holds data.</source>
            <translation>Ninguna tesela de {path} contiene datos.</translation>
        </message>
        <message id="embeddings.principal-components-colours">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Principal components as colours</source>
            <translation>Componentes principales como colores</translation>
        </message>
        <message id="embeddings.layer-tiles">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Layer of {count:,} tiles</source>
            <translation>Capa de {count:,} teselas</translation>
        </message>
        <message id="embeddings.rasters">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Rasters of {name}</source>
            <translation>Ráster de {name}</translation>
        </message>
        <message id="embeddings.nearly-coincide">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>{path}: its {count:,} embeddings nearly coincide (mean cosine {cosine:.4f}): a search cannot tell its tiles apart.</source>
            <translation>{path}: sus {count:,} incrustaciones casi coinciden (coseno medio {cosine:.4f}): una búsqueda no puede distinguir sus teselas.</translation>
        </message>
        <message id="embeddings.look-at-values-or-train">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Check that its bands, values and resolution are those of the training; or train an encoder on it.</source>
            <translation>Compruebe que sus bandas, valores y resolución son los del entrenamiento; o entrene un codificador con él.</translation>
        </message>
        <message id="embeddings.no-index-built">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>No index was built: {reason}</source>
            <translation>No se construyó ningún índice: {reason}</translation>
        </message>
        <message id="embeddings.no-picture-names">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>{path}: which picture is which tile is not known any more: {error}</source>
            <translation>{path}: ya no se sabe qué imagen es qué tesela: {error}</translation>
        </message>
        <message id="embeddings.leave-layer-out-or-coarsen">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>--no-layer leaves it out; --cell 4 makes sixteen pixels one tile.</source>
            <translation>--no-layer lo omite; --cell 4 hace de dieciséis píxeles una tesela.</translation>
        </message>
        <message id="embeddings.assign-crs">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Assign one: gdal_edit.py -a_srs EPSG:… FILE</source>
            <translation>Asigne uno: gdal_edit.py -a_srs EPSG:… ARCHIVO</translation>
        </message>
        <message id="embeddings.layer-will-be-large">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{name} gives up to {tiles:,} tiles: tiles.gpkg will be large.</source>
            <translation>{name} da hasta {tiles:,} teselas: tiles.gpkg será grande.</translation>
        </message>
        <message id="embeddings.reading-bands-pixels">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Reading {name}: {width} × {height} pixels, number of bands: {bands}</source>
            <translation>Lectura de {name}: {width} × {height} píxeles, número de bandas: {bands}</translation>
        </message>
        <message id="embeddings.check-nodata-value-gdalinfo-min">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Check its nodata value (gdalinfo) and --min-valid.</source>
            <translation>Compruebe su valor sin datos (gdalinfo) y --min-valid.</translation>
        </message>
        <message id="embeddings.looks-like-a-picture">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{name} has {bands} unsigned bands: it looks like a picture, not like embeddings.</source>
            <translation>{name} tiene {bands} bandas sin signo: parece una imagen, no incrustaciones.</translation>
        </message>
        <message id="embeddings.train-to-embed-a-picture">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>To embed a picture, train an encoder and use `python -m trainer embed`.</source>
            <translation>Para incrustar una imagen, entrene un codificador y use `python -m trainer embed`.</translation>
        </message>
        <message id="embeddings.one-band-is-no-embedding">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has one band; an embedding has a band a dimension, two or more.</source>
            <translation>{path} tiene una banda; una incrustación tiene una banda por dimensión, dos o más.</translation>
        </message>
        <message id="embeddings.use-embed-for-imagery">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>To embed imagery, use `python -m trainer embed RUN RASTER --out FOLDER`.</source>
            <translation>Para incrustar imágenes, use `python -m trainer embed ENTRENAMIENTO RÁSTER --out CARPETA`.</translation>
        </message>
        <message id="any.no-crs">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has no coordinate reference system.</source>
            <translation>{path} no tiene sistema de referencia de coordenadas.</translation>
        </message>
        <message id="embeddings.has-no-place">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has {without_place}: where its pixels are is unknown.</source>
            <translation>{path}: {without_place}; no se sabe dónde están sus píxeles.</translation>
        </message>
        <message id="embeddings.georeference-it-first">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Georeference it first (gdal_edit.py -a_srs … -a_ullr … FILE).</source>
            <translation>Georreferéncielo primero (gdal_edit.py -a_srs … -a_ullr … ARCHIVO).</translation>
        </message>
        <message id="embeddings.raster-rotated">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} is rotated.</source>
            <translation>{path} está girado.</translation>
        </message>
        <message id="embeddings.make-north-up-first-gdalwarp">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Make it north-up first: gdalwarp IN OUT</source>
            <translation>Oriéntelo primero al norte: gdalwarp ENTRADA SALIDA</translation>
        </message>
        <message id="embeddings.no-such-file">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} does not exist.</source>
            <translation>{path} no existe.</translation>
        </message>
        <message id="any.holds-complex-numbers">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} holds complex numbers.</source>
            <translation>{path} contiene números complejos.</translation>
        </message>
        <message id="embeddings.give-real-valued-bands">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Give real-valued bands.</source>
            <translation>Dé bandas de valores reales.</translation>
        </message>
        <message id="embeddings.cannot-read-raster">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} cannot be read as a raster: {reason}.</source>
            <translation>{path} no se puede leer como ráster: {reason}.</translation>
        </message>
        <message id="embeddings.give-geotiff-another-raster-gdal">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Give a GeoTIFF or another raster that GDAL reads, complete and undamaged.</source>
            <translation>Dé un GeoTIFF u otro ráster que GDAL lea, completo e intacto.</translation>
        </message>
        <message id="embeddings.has-no-valid-pixels">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{raster} has no valid pixels.</source>
            <translation>{raster} no tiene píxeles válidos.</translation>
        </message>
        <message id="embeddings.undeclared-nodata">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path}: {share:.0f} % of it are {value:g}, which nothing declares: counted as no data.</source>
            <translation>{path}: el {share:.0f} % tiene el valor {value:g}, que nada declara, y cuenta como sin datos.</translation>
        </message>
        <message id="embeddings.declare-what-is-none">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>If it is not, declare what is no data (gdal_edit.py -a_nodata … FILE).</source>
            <translation>Si no lo es, declare el valor sin datos verdadero (gdal_edit.py -a_nodata … ARCHIVO).</translation>
        </message>
        <message id="embeddings.gives-dimensions">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{run} gives {found} dimensions; {folder} has {wanted}.</source>
            <translation>{run} da {found} dimensiones; {folder} tiene {wanted}.</translation>
        </message>
        <message id="embeddings.name-run">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name the run that made these embeddings with --run.</source>
            <translation>Indique con --run el entrenamiento que hizo estas incrustaciones.</translation>
        </message>
        <message id="embeddings.another-encoder">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>The encoder in {run} is not the one that made {folder}: its weights or its card are others.</source>
            <translation>El codificador de {run} no es el que hizo {folder}: sus pesos o su ficha son otros.</translation>
        </message>
        <message id="embeddings.name-run-or-embed-again">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name the run that made these embeddings with --run, or embed again.</source>
            <translation>Indique con --run el entrenamiento que hizo estas incrustaciones, o incruste de nuevo.</translation>
        </message>
        <message id="embeddings.has-no-data">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{name} has no data there.</source>
            <translation>{name} no tiene datos ahí.</translation>
        </message>
        <message id="embeddings.without-words">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{folder} was not made by an encoder of the CLIP kind: words mean nothing there.</source>
            <translation>{folder} no se hizo con un codificador del tipo CLIP: las palabras no significan nada ahí.</translation>
        </message>
        <message id="embeddings.embed-with-clip">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Embed with `embed --encoder FILE.onnx`, the image tower of the same model.</source>
            <translation>Incruste con `embed --encoder FILE.onnx`, la torre de imágenes del mismo modelo.</translation>
        </message>
        <message id="embeddings.words-need-tower">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Words need the text tower of the encoder that made the embeddings.</source>
            <translation>Las palabras necesitan la torre de texto del codificador que hizo las incrustaciones.</translation>
        </message>
        <message id="embeddings.name-text-tower">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name it with --text-encoder FILE.onnx.</source>
            <translation>Indíquela con --text-encoder FILE.onnx.</translation>
        </message>
        <message id="embeddings.made-elsewhere-no-encoder-embed">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{folder} was made elsewhere: there is no encoder to embed with.</source>
            <translation>{folder} se hizo en otro lugar: no hay codificador con que incrustar.</translation>
        </message>
        <message id="embeddings.ask-by-tile-or-name-run">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Ask for a tile or a position, or name a run with --run.</source>
            <translation>Pida una tesela o una posición, o indique un entrenamiento con --run.</translation>
        </message>
        <message id="embeddings.run-gone">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{named}, which made {folder}, is not a run any more.</source>
            <translation>{named}, que hizo {folder}, ya no es un entrenamiento.</translation>
        </message>
        <message id="embeddings.put-run-back">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Put the run back, or beside {name}; or name where it is with --run.</source>
            <translation>Devuelva el entrenamiento a su sitio, o junto a {name}; o diga con --run dónde está.</translation>
        </message>
        <message id="embeddings.placing-other-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Placing the other tiles</source>
            <translation>Colocación de las demás teselas</translation>
        </message>
        <message id="embeddings.placing-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Placing {count:,} tiles by their looks</source>
            <translation>Colocación de {count:,} teselas según su aspecto</translation>
        </message>
        <message id="embeddings.too-few-tiles-for-plane">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>{folder} holds {count} tiles; a plane of neighbours needs {least}.</source>
            <translation>{folder} contiene {count} teselas; un plano de vecinas necesita {least}.</translation>
        </message>
        <message id="embeddings.embed-more-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Embed more tiles (a smaller --stride).</source>
            <translation>Incrustar más teselas (un --stride menor).</translation>
        </message>
        <message id="embeddings.vectors-not-finite">
            <location filename="../../trainer/embeddings/staging.py" />
            <source>{count:,} vectors for {out} are not finite numbers below {largest:,.0f}.</source>
            <translation>{count:,} vectores para {out} no son números finitos menores que {largest:,.0f}.</translation>
        </message>
        <message id="embeddings.check-encoder-or-raster">
            <location filename="../../trainer/embeddings/staging.py" />
            <source>Train the encoder again, or check the raster that is imported, its scale and its nodata value.</source>
            <translation>Entrene de nuevo el codificador, o compruebe el ráster que se importa, su escala y su valor sin datos.</translation>
        </message>
        <message id="embeddings.encoder-wants">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>{found} The encoder wants {channels}: {bands}.</source>
            <translation>{found} El codificador quiere {channels}: {bands}.</translation>
        </message>
        <message id="embeddings.choose-bands-of-training">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Choose {channels} of them, in the order of the training, with --bands.</source>
            <translation>Elija {channels} de ellas con --bands, en el orden del entrenamiento.</translation>
        </message>
        <message id="embeddings.only-one-tile-set">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Only one tile set can be embedded at once.</source>
            <translation>Solo se puede incrustar un juego de teselas a la vez.</translation>
        </message>
        <message id="embeddings.give-one-tiles-folder">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Give one TILES folder.</source>
            <translation>Dé una sola carpeta TESELAS.</translation>
        </message>
        <message id="embeddings.tile-set-how-cut">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>{folder} is a tile set: how it is cut cannot be changed any more.</source>
            <translation>{folder} es un juego de teselas: ya no se puede cambiar cómo está cortado.</translation>
        </message>
        <message id="embeddings.leave-stride-resolution-extent">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Leave --stride, --resolution, --extent and the like out, or name the imagery itself.</source>
            <translation>Omita --stride, --resolution, --extent y similares, o indique las propias imágenes.</translation>
        </message>
        <message id="embeddings.imported-without-pixels">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>these embeddings were imported and know of no pixels</source>
            <translation>estas incrustaciones fueron importadas y no conocen píxeles</translation>
        </message>
        <message id="embeddings.another-tile-set">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>{folder} is not the tile set that was embedded: it has other tiles</source>
            <translation>{folder} no es el juego de teselas que se incrustó: tiene otras teselas</translation>
        </message>
        <message id="embeddings.pixels-gone">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>{pixels}, which the tiles were cut from, is gone</source>
            <translation>{pixels}, de donde se cortaron las teselas, ya no está</translation>
        </message>
        <message id="encoders.backbones">
            <location filename="../../trainer/encoders/backbones.py" />
            <source>The backbones are: {known}.</source>
            <translation>Las arquitecturas son: {known}.</translation>
        </message>
        <message id="encoders.no-backbone">
            <location filename="../../trainer/encoders/backbones.py" />
            <source>There is no backbone '{name}'.</source>
            <translation>No hay ninguna arquitectura «{name}».</translation>
        </message>
        <message id="encoders.train-again-or-other-version">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again with this version, or use the version that made it.</source>
            <translation>Entrene de nuevo con esta versión, o use la que lo hizo.</translation>
        </message>
        <message id="any.train-again-copy-whole-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again, or copy the whole run folder.</source>
            <translation>Repita el entrenamiento, o copie toda su carpeta.</translation>
        </message>
        <message id="encoders.make-a-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>Make one with `python -m trainer train TILES --out FOLDER`.</source>
            <translation>Haga uno con `python -m trainer train TESELAS --out CARPETA`.</translation>
        </message>
        <message id="encoders.no-weights-file">
            <location filename="../../trainer/encoders/card.py" />
            <source>{path} is missing: there is no file of weights.</source>
            <translation>Falta {path}: no hay archivo de pesos.</translation>
        </message>
        <message id="encoders.finish-training">
            <location filename="../../trainer/encoders/card.py" />
            <source>Finish it with `python -m trainer train --out {run} --resume`.</source>
            <translation>Termínelo con `python -m trainer train --out {run} --resume`.</translation>
        </message>
        <message id="encoders.not-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>{run} is not a run: it has no {name}.</source>
            <translation>{run} no es un entrenamiento: falta {name}.</translation>
        </message>
        <message id="any.train-again">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again.</source>
            <translation>Repita el entrenamiento.</translation>
        </message>
        <message id="encoders.training-not-finished">
            <location filename="../../trainer/encoders/card.py" />
            <source>The training of {run} is not finished.</source>
            <translation>El entrenamiento de {run} no ha terminado.</translation>
        </message>
        <message id="encoders.begin-elsewhere-or-that-version">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>Begin again in another folder, or go on with the version that made it.</source>
            <translation>Empiece de nuevo en otra carpeta, o siga con la versión que lo hizo.</translation>
        </message>
        <message id="encoders.checkpoint">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>checkpoint</source>
            <translation>punto de control</translation>
        </message>
        <message id="encoders.another-checkpoint-version">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>{path} is a checkpoint of version {version}; this version reads {known}.</source>
            <translation>{path} es un punto de control de la versión {version}; esta versión lee {known}.</translation>
        </message>
        <message id="encoders.device-has-no-float64">
            <location filename="../../trainer/encoders/device.py" />
            <source>it has no float64, in which places are computed</source>
            <translation>no tiene float64, con el que se calculan los lugares</translation>
        </message>
        <message id="encoders.torch-sees-no-cuda-gpu">
            <location filename="../../trainer/encoders/device.py" />
            <source>torch sees no CUDA GPU (no driver, or a build of torch without CUDA)</source>
            <translation>torch no ve ninguna GPU CUDA (sin controlador, o un torch sin CUDA)</translation>
        </message>
        <message id="encoders.torch-sees-no-apple-gpu">
            <location filename="../../trainer/encoders/device.py" />
            <source>torch sees no Apple GPU</source>
            <translation>torch no ve ninguna GPU de Apple</translation>
        </message>
        <message id="encoders.test-convolution-wrong">
            <location filename="../../trainer/encoders/device.py" />
            <source>a test convolution gave {total} and not 36</source>
            <translation>una convolución de prueba dio {total} y no 36</translation>
        </message>
        <message id="encoders.device-cannot-used">
            <location filename="../../trainer/encoders/device.py" />
            <source>The device '{name}' cannot be used: {trouble}.</source>
            <translation>El dispositivo «{name}» no se puede usar: {trouble}.</translation>
        </message>
        <message id="encoders.use-another-device">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use --device auto or --device cpu.</source>
            <translation>Use --device auto o --device cpu.</translation>
        </message>
        <message id="encoders.no-precision">
            <location filename="../../trainer/encoders/device.py" />
            <source>'{name}' is no precision.</source>
            <translation>«{name}» no es una precisión.</translation>
        </message>
        <message id="any.use-one-of">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use one of {known}.</source>
            <translation>Use uno de {known}.</translation>
        </message>
        <message id="encoders.fp16-not-work">
            <location filename="../../trainer/encoders/device.py" />
            <source>fp16 does not work on {type}.</source>
            <translation>fp16 no funciona en {type}.</translation>
        </message>
        <message id="encoders.use-another-precision">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use --precision auto, bf16 or fp32.</source>
            <translation>Use --precision auto, bf16 o fp32.</translation>
        </message>
        <message id="encoders.no-device">
            <location filename="../../trainer/encoders/device.py" />
            <source>'{name}' is no device.</source>
            <translation>«{name}» no es un dispositivo.</translation>
        </message>
        <message id="encoders.devices">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use auto, cpu, cuda, cuda:1 or mps.</source>
            <translation>Use auto, cpu, cuda, cuda:1 o mps.</translation>
        </message>
        <message id="encoders.no-picture-input">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>{path} is no encoder of pictures: its inputs are {inputs}.</source>
            <translation>{path} no es un codificador de imágenes: sus entradas son {inputs}.</translation>
        </message>
        <message id="encoders.one-picture-input">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>It must have one input (n, bands, height, width), float or uint8.</source>
            <translation>Debe tener una entrada (n, bandas, alto, ancho), float o uint8.</translation>
        </message>
        <message id="encoders.foreign-not-described">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>It is not known what {path} wants: {count} bands are named {bands}, its tiles are {size} px wide.</source>
            <translation>No se sabe qué espera {path}: hay {count} bandas con nombre {bands}, y sus teselas miden {size} px de ancho.</translation>
        </message>
        <message id="encoders.describe-foreign">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Say it with --encoder-bands and --encoder-size, or with --mlm.</source>
            <translation>Dígalo con --encoder-bands y --encoder-size, o con --mlm.</translation>
        </message>
        <message id="encoders.foreign-uint8">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>{path} takes pixels as they are.</source>
            <translation>{path} toma los píxeles tal cual.</translation>
        </message>
        <message id="encoders.leave-scaling-out">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Leave --encoder-range, --encoder-factor, mean and std out.</source>
            <translation>Omita --encoder-range, --encoder-factor, mean y std.</translation>
        </message>
        <message id="encoders.foreign-as-many">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>--encoder-{name} has {found} values for {count} bands.</source>
            <translation>--encoder-{name} tiene {found} valores para {count} bandas.</translation>
        </message>
        <message id="encoders.a-value-a-band">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Give a value a band, or one for all.</source>
            <translation>Dé un valor por banda, o uno para todas.</translation>
        </message>
        <message id="encoders.name-mlm-item">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Name a STAC item with mlm:input, or use --encoder-bands and the like.</source>
            <translation>Indique un ítem STAC con mlm:input, o use --encoder-bands y similares.</translation>
        </message>
        <message id="any.embed-again">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Embed again.</source>
            <translation>Incruste de nuevo.</translation>
        </message>
        <message id="record.unknown-value-scaling">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>value_scaling of the type {kind} is not known</source>
            <translation>value_scaling del tipo {kind} es desconocido</translation>
        </message>
        <message id="encoders.file-weights">
            <location filename="../../trainer/encoders/inference.py" />
            <source>file of weights</source>
            <translation>archivo de pesos</translation>
        </message>
        <message id="encoders.not-hold-weights-describes">
            <location filename="../../trainer/encoders/inference.py" />
            <source>{path} does not hold the weights that {card} describes.</source>
            <translation>{path} no contiene los pesos que {card} describe.</translation>
        </message>
        <message id="encoders.step-in-parts">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Memory ran out: each step is now computed in {parts} parts.</source>
            <translation>Faltó memoria: cada paso se calcula ahora en {parts} partes.</translation>
        </message>
        <message id="encoders.fewer-places-say-the-same">
            <location filename="../../trainer/encoders/loop.py" />
            <source>A step still sees as many places, but compares them only within a part; fewer --places would say the same.</source>
            <translation>Un paso ve los mismos lugares, pero los compara solo dentro de una parte; un --places menor sería lo mismo.</translation>
        </message>
        <message id="encoders.last-checkpoint-kept">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The last checkpoint is kept</source>
            <translation>El último punto de control se conserva</translation>
        </message>
        <message id="encoders.nothing-kept">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Nothing was kept</source>
            <translation>No se guardó nada</translation>
        </message>
        <message id="encoders.loss-not-finite">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The loss or its gradient is no longer finite at step {step}.</source>
            <translation>La pérdida o su gradiente ya no es finita en el paso {step}.</translation>
        </message>
        <message id="encoders.use-lower-learning-rate">
            <location filename="../../trainer/encoders/loop.py" />
            <source>{kept}. Use a lower --learning-rate (now {rate:g}), a smaller --clip, or --precision fp32.</source>
            <translation>{kept}. Use un --learning-rate menor (ahora {rate:g}), un --clip menor, o --precision fp32.</translation>
        </message>
        <message id="encoders.not-enough-memory">
            <location filename="../../trainer/encoders/loop.py" />
            <source>There is not enough memory on {device} for the smallest batch.</source>
            <translation>No hay memoria suficiente en {device} ni para el lote más pequeño.</translation>
        </message>
        <message id="encoders.use-smaller-backbone">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Use a smaller backbone, smaller tiles or --device cpu, or close other programs.</source>
            <translation>Use una arquitectura menor, teselas más pequeñas o --device cpu, o cierre otros programas.</translation>
        </message>
        <message id="encoders.settling">
            <location filename="../../trainer/encoders/loop.py" />
            <source>It is enough: what was learned settles, and is kept</source>
            <translation>Es suficiente: lo aprendido se asienta y se conserva</translation>
        </message>
        <message id="encoders.try-lower-learning-rate">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Try a lower --learning-rate, or --method contrastive.</source>
            <translation>Pruebe un --learning-rate menor, o --method contrastive.</translation>
        </message>
        <message id="encoders.checkpoint-not-fit">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The checkpoint in {run} does not fit: {error}.</source>
            <translation>El punto de control de {run} no encaja: {error}.</translation>
        </message>
        <message id="encoders.resume-with-same-options">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Resume with the options that the run began with, or begin again in another folder.</source>
            <translation>Reanude con las opciones con que empezó, o empiece de nuevo en otra carpeta.</translation>
        </message>
        <message id="encoders.embedding-collapsing">
            <location filename="../../trainer/encoders/methods.py" />
            <source>The embedding is collapsing: places look the same to it (spread {width:.3f}, effective rank {rank:.1f}).</source>
            <translation>La incrustación se derrumba: los lugares le parecen iguales (dispersión {width:.3f}, rango efectivo {rank:.1f}).</translation>
        </message>
        <message id="encoders.install-tensorboard">
            <location filename="../../trainer/encoders/metrics_log.py" />
            <source>Install it with `pip install tensorboard`, or leave --tensorboard out.</source>
            <translation>Instálelo con `pip install tensorboard`, u omita --tensorboard.</translation>
        </message>
        <message id="encoders.tensorboard-not-installed">
            <location filename="../../trainer/encoders/metrics_log.py" />
            <source>TensorBoard is not installed.</source>
            <translation>TensorBoard no está instalado.</translation>
        </message>
        <message id="encoders.no-dimension-embedding">
            <location filename="../../trainer/encoders/model.py" />
            <source>{dimension} is no dimension for an embedding.</source>
            <translation>{dimension} no es una dimensión para una incrustación.</translation>
        </message>
        <message id="encoders.use-dimension">
            <location filename="../../trainer/encoders/model.py" />
            <source>Use 16 to 512.</source>
            <translation>Use de 16 a 512.</translation>
        </message>
        <message id="encoders.weights-of-another-backbone">
            <location filename="../../trainer/encoders/model.py" />
            <source>The weights are not of the backbone {name}: {wrong} of {wanted} tensors are missing or of another shape, the first is {first}.</source>
            <translation>Los pesos no son de la arquitectura {name}: {wrong} de {wanted} tensores faltan o tienen otra forma, el primero es {first}.</translation>
        </message>
        <message id="encoders.name-backbone-of-weights">
            <location filename="../../trainer/encoders/model.py" />
            <source>Name the backbone that the weights were made with (--backbone).</source>
            <translation>Indique la arquitectura con que se hicieron los pesos (--backbone).</translation>
        </message>
        <message id="encoders.export-again">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>Export it again with this version.</source>
            <translation>Expórtelo de nuevo con esta versión.</translation>
        </message>
        <message id="encoders.onnx-without-card">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>{path} has no card: it was not made by `export`.</source>
            <translation>{path} no tiene ficha: no se hizo con `export`.</translation>
        </message>
        <message id="encoders.say-what-onnx-wants">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>For an encoder that was made elsewhere use `embed --encoder`.</source>
            <translation>Para un codificador hecho en otro lugar, use `embed --encoder`.</translation>
        </message>
        <message id="any.cannot-read">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} no se puede leer: {error}.</translation>
        </message>
        <message id="encoders.export-again-or-newer">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Export it again, or use a newer onnxruntime.</source>
            <translation>Expórtelo de nuevo, o use un onnxruntime más reciente.</translation>
        </message>
        <message id="encoders.images-of-another-shape">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>The images are {shape}; the encoder wants (n, H, W, {channels}): the bands {bands}.</source>
            <translation>Las imágenes son {shape}; el codificador quiere (n, H, W, {channels}): las bandas {bands}.</translation>
        </message>
        <message id="encoders.give-bands-of-training">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Give imagery with the bands that the encoder was trained on.</source>
            <translation>Dé imágenes con las bandas con las que el codificador aprendió.</translation>
        </message>
        <message id="encoders.no-provider">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>'{name}' is no provider.</source>
            <translation>«{name}» no es ningún proveedor.</translation>
        </message>
        <message id="encoders.onnx-missing">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} is missing.</source>
            <translation>Falta {path}.</translation>
        </message>
        <message id="encoders.provider-not-there">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>onnxruntime cannot use the provider '{name}' here.</source>
            <translation>onnxruntime no puede usar aquí el proveedor «{name}».</translation>
        </message>
        <message id="encoders.providers-there">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Use --provider auto, or install the onnxruntime that has it. It has: {known}.</source>
            <translation>Use --provider auto, o instale el onnxruntime que lo tenga. Este tiene: {known}.</translation>
        </message>
        <message id="encoders.onnx-does-not-take">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} does not take {shapes}: {error}.</source>
            <translation>{path} no acepta {shapes}: {error}.</translation>
        </message>
        <message id="encoders.onnx-size">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Give pictures of the size and with the bands that it was made for.</source>
            <translation>Dé imágenes del tamaño y con las bandas para las que se hizo.</translation>
        </message>
        <message id="encoders.no-place-twice">
            <location filename="../../trainer/encoders/place_batches.py" />
            <source>No place of {folder} is in two of its sources.</source>
            <translation>Ningún lugar de {folder} está en dos de sus fuentes.</translation>
        </message>
        <message id="encoders.cut-several-dates">
            <location filename="../../trainer/encoders/place_batches.py" />
            <source>Cut images of several dates of the same ground into one tile set, or leave --dates out.</source>
            <translation>Corte imágenes de varias fechas del mismo terreno en un solo juego de teselas, u omita --dates.</translation>
        </message>
        <message id="encoders.go-on-with-version-that-began">
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Go on with the version that began it.</source>
            <translation>Siga con la versión que lo empezó.</translation>
        </message>
        <message id="encoders.setting-unknown">
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The run has the setting '{setting}', unknown here.</source>
            <translation>El entrenamiento tiene el ajuste «{setting}», desconocido aquí.</translation>
        </message>
        <message id="encoders.too-few-tiles">
            <location filename="../../trainer/encoders/sampling.py" />
            <source>There are {tiles} tiles to learn from; at least two are needed.</source>
            <translation>Hay {tiles} teselas para aprender; hacen falta al menos dos.</translation>
        </message>
        <message id="encoders.use-more-imagery">
            <location filename="../../trainer/encoders/sampling.py" />
            <source>Make a tile set of more imagery, or with smaller tiles or a smaller stride.</source>
            <translation>Cree un juego de teselas con más imágenes, o con teselas más pequeñas o un paso menor.</translation>
        </message>
        <message id="encoders.bad-budget">
            <location filename="../../trainer/encoders/schedule.py" />
            <source>The budget must be in steps, epochs or minutes, and above nought.</source>
            <translation>El presupuesto debe ser en pasos, pasadas o minutos, y mayor que cero.</translation>
        </message>
        <message id="encoders.starter-sees-nothing">
            <location filename="../../trainer/encoders/starter.py" />
            <source>There is no tile with data to fit the starter to.</source>
            <translation>No hay ninguna tesela con datos a la que ajustar el codificador inicial.</translation>
        </message>
        <message id="encoders.check-extent-and-nodata">
            <location filename="../../trainer/encoders/starter.py" />
            <source>Check the extent, the nodata value and --min-valid.</source>
            <translation>Compruebe la extensión, el valor sin datos y --min-valid.</translation>
        </message>
        <message id="encoders.no-byte-pairs">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>it has no byte pairs</source>
            <translation>no tiene pares de bytes</translation>
        </message>
        <message id="encoders.no-text-tower">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>{path} is no text tower for these embeddings: it has {found}; wanted are tokens, and a vector of {dimension} numbers.</source>
            <translation>{path} no es una torre de texto para estas incrustaciones: tiene {found}; hacen falta tokens y un vector de {dimension} números.</translation>
        </message>
        <message id="encoders.export-text-tower">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Export the text half of the very model that embedded the tiles.</source>
            <translation>Exporte la mitad de texto del mismo modelo que incrustó las teselas.</translation>
        </message>
        <message id="encoders.tokenizer-too-large">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>it is too large</source>
            <translation>es demasiado grande</translation>
        </message>
        <message id="encoders.text-length">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>The text has {count} tokens; the encoder takes 1 to {most}.</source>
            <translation>El texto tiene {count} tokens; el codificador admite de 1 a {most}.</translation>
        </message>
        <message id="encoders.write-a-few-words">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Describe in a few words what is to be seen, such as 'a stadium'.</source>
            <translation>Describa en pocas palabras lo que debe verse, por ejemplo 'a stadium'.</translation>
        </message>
        <message id="encoders.no-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>There is no tokenizer {path}.</source>
            <translation>No hay ningún tokenizador {path}.</translation>
        </message>
        <message id="encoders.name-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Name it with --tokenizer, or put {name} beside the graph.</source>
            <translation>Indíquelo con --tokenizer o ponga {name} junto al grafo.</translation>
        </message>
        <message id="encoders.bad-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>{path} is no tokenizer of CLIP's kind: {error}.</source>
            <translation>{path} no es un tokenizador del tipo de CLIP: {error}.</translation>
        </message>
        <message id="encoders.give-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Give tokenizer.json or merges.txt of the model that the graph is of.</source>
            <translation>Dé tokenizer.json o merges.txt del modelo del que es el grafo.</translation>
        </message>
        <message id="encoders.preparing-encoder">
            <location filename="../../trainer/encoders/training.py" />
            <source>Preparing the encoder</source>
            <translation>Preparando el codificador</translation>
        </message>
        <message id="encoders.learning-from-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Learning from {tiles:,} tiles on {device}</source>
            <translation>Aprendiendo de {tiles:,} teselas, en {device}</translation>
        </message>
        <message id="encoders.go-on-with-version-of-run">
            <location filename="../../trainer/encoders/training.py" />
            <source>Go on with the version that began the run.</source>
            <translation>Siga con la versión que empezó el entrenamiento.</translation>
        </message>
        <message id="any.already-holds-run">
            <location filename="../../trainer/encoders/training.py" />
            <source>{run} already holds a run.</source>
            <translation>{run} ya contiene un entrenamiento.</translation>
        </message>
        <message id="any.resume-or-elsewhere">
            <location filename="../../trainer/encoders/training.py" />
            <source>Add --resume to go on with it, or choose another folder.</source>
            <translation>Añada --resume para seguir con él, o elija otra carpeta.</translation>
        </message>
        <message id="encoders.weights-spread">
            <location filename="../../trainer/encoders/training.py" />
            <source>The weights look at {known} bands; here they are spread over {seen}: {channels} bands, and each of them relative to the picture's brightness.</source>
            <translation>Los pesos miran {known} bandas; aquí se reparten entre {seen}: {channels} bandas, y cada una de ellas relativa al brillo de la imagen.</translation>
        </message>
        <message id="encoders.weights-spread-over-bands">
            <location filename="../../trainer/encoders/training.py" />
            <source>The weights look at {known} bands; here they are spread over {seen}.</source>
            <translation>Los pesos miran {known} bandas; aquí se reparten entre {seen}.</translation>
        </message>
        <message id="encoders.use-no-relative-bands">
            <location filename="../../trainer/encoders/training.py" />
            <source>With --no-relative-bands they look at the bands alone.</source>
            <translation>Con --no-relative-bands miran solo las bandas mismas.</translation>
        </message>
        <message id="encoders.tiles-too-small-for-backbone">
            <location filename="../../trainer/encoders/training.py" />
            <source>The tiles have {size} px; the backbone {backbone} needs {smallest} px.</source>
            <translation>Las teselas tienen {size} px; la arquitectura {backbone} necesita {smallest} px.</translation>
        </message>
        <message id="encoders.use-larger-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Make a tile set with larger tiles, or use --backbone slim.</source>
            <translation>Cree un juego de teselas más grandes, o use --backbone slim.</translation>
        </message>
        <message id="encoders.run-began-other-settings">
            <location filename="../../trainer/encoders/training.py" />
            <source>The run {run} began with other settings ({settings}).</source>
            <translation>El entrenamiento {run} empezó con otros ajustes ({settings}).</translation>
        </message>
        <message id="encoders.leave-those-options">
            <location filename="../../trainer/encoders/training.py" />
            <source>Leave those options out when resuming, or begin again in another folder.</source>
            <translation>Omita esas opciones al reanudar, o empiece de nuevo en otra carpeta.</translation>
        </message>
        <message id="encoders.validation-places-too-few">
            <location filename="../../trainer/encoders/training.py" />
            <source>The tile set has {count} validation tiles; --best triplets needs two.</source>
            <translation>El juego de teselas tiene {count} teselas de validación; --best triplets necesita dos.</translation>
        </message>
        <message id="encoders.make-validation-split">
            <location filename="../../trainer/encoders/training.py" />
            <source>Make it with a share of validation (--split), or leave --best out.</source>
            <translation>Hágalo con una parte de validación (--split), u omita --best.</translation>
        </message>
        <message id="encoders.run-began-with-other-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>The run {run} began with a tile set whose {name} was {old}; {tiles} has {new}.</source>
            <translation>El entrenamiento {run} empezó con un juego de teselas cuyo {name} era {old}; {tiles} tiene {new}.</translation>
        </message>
        <message id="encoders.resume-with-same-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Resume with the tile set that it began with, or begin again in another folder.</source>
            <translation>Reanude con el juego de teselas con que empezó, o empiece de nuevo en otra carpeta.</translation>
        </message>
        <message id="encoders.begin-elsewhere">
            <location filename="../../trainer/encoders/training.py" />
            <source>Begin again in another folder.</source>
            <translation>Empiece de nuevo en otra carpeta.</translation>
        </message>
        <message id="any.install-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Install GeoEmbed again.</source>
            <translation>Instale GeoEmbed otra vez.</translation>
        </message>
        <message id="encoders.give-weights">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --weights random, --weights starter, --weights imagenet, a file or a run.</source>
            <translation>Use --weights random, --weights starter, --weights imagenet, un archivo o un entrenamiento.</translation>
        </message>
        <message id="encoders.fetch-weights-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Remove it, so that it is fetched again, or use --weights random.</source>
            <translation>Quítelo para que se descargue de nuevo, o use --weights random.</translation>
        </message>
        <message id="encoders.weights-not-finite">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} holds weights that are not finite numbers ({name}).</source>
            <translation>{path} contiene pesos que no son números finitos ({name}).</translation>
        </message>
        <message id="encoders.holds-no-state-dict">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} holds no state dict.</source>
            <translation>{path} no contiene pesos (state dict).</translation>
        </message>
        <message id="encoders.give-file-named-tensors">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Give a file of named tensors.</source>
            <translation>Dé un archivo de tensores con nombre.</translation>
        </message>
        <message id="encoders.starter-of-another-backbone">
            <location filename="../../trainer/encoders/weights.py" />
            <source>The starter is of the backbone {known}, not of {backbone}.</source>
            <translation>El codificador inicial es del backbone {known}, no de {backbone}.</translation>
        </message>
        <message id="encoders.use-backbone-of-starter">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --backbone {known}, or --weights random.</source>
            <translation>Use --backbone {known}, o --weights random.</translation>
        </message>
        <message id="encoders.no-imagenet-weights">
            <location filename="../../trainer/encoders/weights.py" />
            <source>There are no ImageNet weights of '{backbone}'.</source>
            <translation>No hay pesos ImageNet de «{backbone}».</translation>
        </message>
        <message id="encoders.use-weights-random">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --weights random, or one of {known}.</source>
            <translation>Use --weights random, o uno de {known}.</translation>
        </message>
        <message id="encoders.missing-no">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is missing: there is no {what}.</source>
            <translation>Falta {path} (se busca: {what}).</translation>
        </message>
        <message id="encoders.weights-are-folder">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is a folder, not a {what}.</source>
            <translation>{path} es una carpeta (se busca: {what}).</translation>
        </message>
        <message id="encoders.refused-carries-something">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is refused: it carries something other than tensors and plain values.</source>
            <translation>{path} se rechaza: lleva algo más que tensores y valores simples.</translation>
        </message>
        <message id="encoders.take-from-source-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>A {what} of GeoEmbed or torchvision never does. Take it from its source again. {hint}</source>
            <translation>Eso nunca ocurre en GeoEmbed ni torchvision ({what}). Tómelo otra vez de su origen. {hint}</translation>
        </message>
        <message id="encoders.cannot-read">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} cannot be read as a {what}: {reason}.</source>
            <translation>{path} no se puede leer (se busca: {what}): {reason}.</translation>
        </message>
        <message id="encoders.weights-cannot-be-fetched">
            <location filename="../../trainer/encoders/weights.py" />
            <source>ImageNet weights of {backbone} cannot be fetched ({reason}).</source>
            <translation>Los pesos ImageNet de {backbone} no se pueden descargar ({reason}).</translation>
        </message>
        <message id="encoders.put-weights-there">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Fetch {url} on a machine with a network and put {name} into {parent}, or use --weights random or --weights FILE.</source>
            <translation>Descargue {url} en una máquina con red y ponga {name} en {parent}, o use --weights random o --weights ARCHIVO.</translation>
        </message>
        <message id="evaluation.image-alone">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>the image alone</source>
            <translation>la imagen sola</translation>
        </message>
        <message id="evaluation.location-alone">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>the location alone</source>
            <translation>el lugar solo</translation>
        </message>
        <message id="evaluation.both">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>both</source>
            <translation>ambos</translation>
        </message>
        <message id="evaluation.measuring-embedding">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>measuring the embedding</source>
            <translation>midiendo la incrustación</translation>
        </message>
        <message id="evaluation.tiles-have-label-random-measured">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>{tiles:,} tiles have a label; a random {most:,} of them are measured.</source>
            <translation>{tiles:,} teselas tienen clase; se miden {most:,} de ellas elegidas al azar.</translation>
        </message>
        <message id="evaluation.see-max-tiles">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>See --max-tiles.</source>
            <translation>Vea --max-tiles.</translation>
        </message>
        <message id="evaluation.changing-pictures-looking">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>changing pictures and looking for them</source>
            <translation>cambiando imágenes y buscándolas</translation>
        </message>
        <message id="evaluation.measuring-baselines-same-tiles">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>measuring baselines on the same tiles</source>
            <translation>midiendo las referencias en las mismas teselas</translation>
        </message>
        <message id="evaluation.column-is-empty">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>{path} has no '{column}' for {missing} of the {tiles} labelled tiles.</source>
            <translation>{path} no tiene «{column}» para {missing} de las {tiles} teselas etiquetadas.</translation>
        </message>
        <message id="evaluation.every-labelled-tile-needs-fold">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Every labelled tile needs a fold.</source>
            <translation>Cada tesela etiquetada necesita un pliegue.</translation>
        </message>
        <message id="evaluation.test-marks">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>--test {reference} marks {marked} of {tiles} tiles.</source>
            <translation>--test {reference} marca {marked} de {tiles} teselas.</translation>
        </message>
        <message id="evaluation.how-test-is-marked">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>1 marks a test tile, 0 the others.</source>
            <translation>1 marca una tesela de prueba, 0 las demás.</translation>
        </message>
        <message id="evaluation.one-class">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>All labelled tiles are of one class ({name}), so there is nothing to tell apart.</source>
            <translation>Todas las teselas con clase son de una sola ({name}): no hay nada que distinguir.</translation>
        </message>
        <message id="evaluation.give-two-classes">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Give labels with at least two classes; these come from {source}.</source>
            <translation>Dé al menos dos clases; estas vienen de {source}.</translation>
        </message>
        <message id="evaluation.one-fold">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>All labelled tiles lie in one fold.</source>
            <translation>Todas las teselas etiquetadas están en un solo pliegue.</translation>
        </message>
        <message id="evaluation.two-folds-needed">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>At least two are needed; see --folds.</source>
            <translation>Hacen falta al menos dos; vea --folds.</translation>
        </message>
        <message id="evaluation.place-is-in-the-embeddings">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>These embeddings were made with the place as a second input: 'the image alone' knows it already.</source>
            <translation>Estas incrustaciones se hicieron con el lugar como segunda entrada: «la imagen sola» ya lo conoce.</translation>
        </message>
        <message id="evaluation.train-without-location">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Measure embeddings of an encoder that was trained without --with-location.</source>
            <translation>Mida incrustaciones de un codificador entrenado sin --with-location.</translation>
        </message>
        <message id="evaluation.what-place-adds">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>what the place adds: {way}</source>
            <translation>lo que aporta el lugar: {way}</translation>
        </message>
        <message id="evaluation.imagenet-wants-three-bands">
            <location filename="../../trainer/evaluation/baselines.py" />
            <source>ImageNet's weights want three bands, not {channels}.</source>
            <translation>Los pesos ImageNet quieren tres bandas, no {channels}.</translation>
        </message>
        <message id="evaluation.imagenet-not-here">
            <location filename="../../trainer/evaluation/baselines.py" />
            <source>those of {name} are not on this machine (--imagenet fetches them)</source>
            <translation>los de {name} no están en esta máquina (--imagenet los descarga)</translation>
        </message>
        <message id="evaluation.features-without-class">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path}: {count} features have no class, or no shape: they label nothing.</source>
            <translation>{path}: {count} objetos no tienen clase, o no tienen forma: no etiquetan nada.</translation>
        </message>
        <message id="evaluation.neither-raster-nor-layer">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} is neither a raster nor a vector layer that GDAL can read.</source>
            <translation>{path} no es ni un ráster ni una capa vectorial que GDAL pueda leer.</translation>
        </message>
        <message id="evaluation.file-whole">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Is the file whole?</source>
            <translation>¿Está entero el archivo?</translation>
        </message>
        <message id="evaluation.give-band">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give {name}:BAND with a band from 1 to {most}.</source>
            <translation>Indique {name}:BANDA con una banda de 1 a {most}.</translation>
        </message>
        <message id="evaluation.no-such-band">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} is a raster and has no band '{field}'.</source>
            <translation>{path} es un ráster y no tiene banda «{field}».</translation>
        </message>
        <message id="evaluation.assign-crs">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Assign one: gdal_edit.py -a_srs.</source>
            <translation>Asigne uno: gdal_edit.py -a_srs.</translation>
        </message>
        <message id="evaluation.layer-without-crs">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} has no layer with a coordinate reference system.</source>
            <translation>{path} no tiene ninguna capa con sistema de referencia de coordenadas.</translation>
        </message>
        <message id="evaluation.assign-one">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Assign one.</source>
            <translation>Asigne uno.</translation>
        </message>
        <message id="evaluation.holds-no-polygons">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} holds no polygons with a '{field}'.</source>
            <translation>{path} no contiene polígonos con un «{field}».</translation>
        </message>
        <message id="evaluation.give-polygon-layer">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a polygon layer.</source>
            <translation>Dé una capa de polígonos.</translation>
        </message>
        <message id="evaluation.too-many-values">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path}: '{field}' has {count} different values, which are no classes.</source>
            <translation>{path}: «{field}» tiene {count} valores distintos, que no son clases.</translation>
        </message>
        <message id="evaluation.give-field-of-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a field with at most {most}.</source>
            <translation>Elija un campo con {most} como mucho.</translation>
        </message>
        <message id="any.copy-file-again">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>The file is damaged or cut short: copy or download it again.</source>
            <translation>El archivo está dañado o cortado: cópielo o descárguelo de nuevo.</translation>
        </message>
        <message id="evaluation.raster-of-no-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} holds no classes: its values are not at most {most} different whole numbers.</source>
            <translation>{path} no contiene clases: sus valores no son como mucho {most} números enteros distintos.</translation>
        </message>
        <message id="evaluation.give-raster-of-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a raster of class numbers.</source>
            <translation>Dé un ráster de números de clase.</translation>
        </message>
        <message id="evaluation.cannot-read">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} no se puede leer: {reason}.</translation>
        </message>
        <message id="evaluation.no-file">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>There is no file {name}.</source>
            <translation>No hay ningún archivo {name}.</translation>
        </message>
        <message id="evaluation.give-labels-file-file-field">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give --labels FILE or FILE:FIELD.</source>
            <translation>Indique --labels ARCHIVO o ARCHIVO:CAMPO.</translation>
        </message>
        <message id="evaluation.id-or-row-col-source">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>a column id, or row, col and source (there are several sources)</source>
            <translation>una columna id, o row, col y source (hay varias fuentes)</translation>
        </message>
        <message id="evaluation.id-row-col">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>id, or row and col</source>
            <translation>id, o row y col</translation>
        </message>
        <message id="evaluation.lines-name-no-tile">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} does not say which tile a line is about.</source>
            <translation>{path} no dice de qué tesela trata una línea.</translation>
        </message>
        <message id="evaluation.needs">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>It needs {wants}.</source>
            <translation>Necesita {wants}.</translation>
        </message>
        <message id="evaluation.give-column">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give {name}:COLUMN; it has: {header}.</source>
            <translation>Indique {name}:COLUMNA; tiene: {header}.</translation>
        </message>
        <message id="evaluation.stands-twice">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where}: {keys} {key} stands there twice.</source>
            <translation>{path}, {where}: {keys} {key} está dos veces.</translation>
        </message>
        <message id="evaluation.lists-none-tiles">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} lists none of the {tiles} tiles by {keys}.</source>
            <translation>{path} no enumera ninguna de las {tiles} teselas por {keys}.</translation>
        </message>
        <message id="evaluation.made-for-other-tiles">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>row and col count strides from the source's top left; was it made for other tiles?</source>
            <translation>row y col cuentan pasos desde la esquina superior izquierda de la fuente; ¿se hizo la tabla para otras teselas?</translation>
        </message>
        <message id="evaluation.gives-none-tiles-class">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} gives none of the {tiles} tiles a class.</source>
            <translation>{path} no da clase a ninguna de las {tiles} teselas.</translation>
        </message>
        <message id="evaluation.labels-without-column">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>--labels {path} does not say which column.</source>
            <translation>--labels {path} no dice qué columna.</translation>
        </message>
        <message id="evaluation.line-of-other-width">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where} has {width} columns, the header {count}.</source>
            <translation>{path}, {where} tiene {width} columnas, la cabecera {count}.</translation>
        </message>
        <message id="evaluation.mend-line">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Mend the line.</source>
            <translation>Corrija la línea.</translation>
        </message>
        <message id="evaluation.no-whole-numbers">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where}: {keys} must be whole numbers.</source>
            <translation>{path}, {where}: {keys} deben ser números enteros.</translation>
        </message>
        <message id="evaluation.does-it-cover-the-ground">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Does it cover the same ground? A smaller --min-labelled accepts tiles that are labelled in part.</source>
            <translation>¿Cubre el mismo terreno? Un --min-labelled menor acepta teselas etiquetadas en parte.</translation>
        </message>
        <message id="evaluation.has-no-position">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{name} has no position, so {source} cannot label it.</source>
            <translation>{name} no tiene posición, así que {source} no puede etiquetarlo.</translation>
        </message>
        <message id="evaluation.give-csv-tile-ids">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give a CSV of tile ids.</source>
            <translation>Dé un CSV de números de teselas.</translation>
        </message>
        <message id="evaluation.tiles-without-position">
            <location filename="../../trainer/evaluation/measurement.py" />
            <source>{unknown:,} of the {tiles:,} labelled tiles have no position, so it cannot be measured what their place adds.</source>
            <translation>{unknown:,} de las {tiles:,} teselas etiquetadas no tienen posición: no se puede medir lo que aporta su lugar.</translation>
        </message>
        <message id="evaluation.leave-location-out">
            <location filename="../../trainer/evaluation/measurement.py" />
            <source>Leave out --with-location, or embed imagery that has a CRS.</source>
            <translation>Omita --with-location, o incruste imágenes con SRC.</translation>
        </message>
        <message id="export.writing-table">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Table of {count:,} tiles</source>
            <translation>Tabla de {count:,} teselas</translation>
        </message>
        <message id="any.no-such-kind-result">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>{name}: no such kind of result.</source>
            <translation>{name}: no hay resultados de esa clase.</translation>
        </message>
        <message id="export.use-parquet">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Use .parquet or .geoparquet.</source>
            <translation>Use .parquet o .geoparquet.</translation>
        </message>
        <message id="export.no-pyarrow">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Parquet needs the package pyarrow, which this interpreter lacks.</source>
            <translation>Parquet necesita el paquete pyarrow, que este intérprete no tiene.</translation>
        </message>
        <message id="export.install-pyarrow">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Install it: pip install pyarrow.</source>
            <translation>Instálelo: pip install pyarrow.</translation>
        </message>
        <message id="export.several-views">
            <location filename="../../trainer/export/graph.py" />
            <source>The run looks at {views} pictures of a place at once; a graph looks at one.</source>
            <translation>El entrenamiento mira {views} imágenes de un lugar a la vez; un grafo mira una.</translation>
        </message>
        <message id="geolocation.use-another-fusion">
            <location filename="../../trainer/export/graph.py" />
            <source>Use --fusion mean or attention, which allow a missing view.</source>
            <translation>Use --fusion mean o attention, que permiten que falte una vista.</translation>
        </message>
        <message id="export.projection-too-wide">
            <location filename="../../trainer/export/inverse_projection.py" />
            <source>The run's CRS cannot be taken into the graph: over its region the way back is {off:.3g} km off.</source>
            <translation>El SRC del entrenamiento no se puede llevar al grafo: en su región la vuelta se desvía {off:.3g} km.</translation>
        </message>
        <message id="export.use-head-on-the-sphere">
            <location filename="../../trainer/export/inverse_projection.py" />
            <source>Train with --head regression3d, or with --decode-in sphere.</source>
            <translation>Entrene con --head regression3d, o con --decode-in sphere.</translation>
        </message>
        <message id="export.opening-run">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Opening {run}</source>
            <translation>Abriendo {run}</translation>
        </message>
        <message id="export.measuring-precision">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Measuring what {name} costs</source>
            <translation>Midiendo lo que cuesta {name}</translation>
        </message>
        <message id="export.writing-graph">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Writing the graph</source>
            <translation>Escribiendo el grafo</translation>
        </message>
        <message id="export.comparing-with-torch">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Comparing the graph with torch</source>
            <translation>Comparando el grafo con torch</translation>
        </message>
        <message id="export.nothing-to-write">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>There is nothing to write.</source>
            <translation>No hay nada que escribir.</translation>
        </message>
        <message id="export.name-file-or-folder">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Name a file with --onnx FILE.onnx, or a folder with --web FOLDER.</source>
            <translation>Nombre un archivo con --onnx FILE.onnx o una carpeta con --web FOLDER.</translation>
        </message>
        <message id="export.name-file-onnx">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Name it FILE.onnx.</source>
            <translation>Llámelo FILE.onnx.</translation>
        </message>
        <message id="export.deepness-float32">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>--layout deepness is written in float32.</source>
            <translation>--layout deepness se escribe en float32.</translation>
        </message>
        <message id="export.leave-precision-out">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Leave --precision out.</source>
            <translation>Omita --precision.</translation>
        </message>
        <message id="export.file-there">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>--onnx {path} is there already.</source>
            <translation>--onnx {path} ya existe.</translation>
        </message>
        <message id="any.choose-another-name-or-replace">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Choose another name, or add --replace.</source>
            <translation>Elija otro nombre, o añada --replace.</translation>
        </message>
        <message id="export.differs-from-torch">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>{name} was not written: with {count} pictures the graph is {worst:.2g} of the largest value and {off:.3g} km from torch.</source>
            <translation>{name} no se escribió: con {count} imágenes el grafo se aparta de torch {worst:.2g} del valor mayor y {off:.3g} km.</translation>
        </message>
        <message id="export.geolocation-needs-data">
            <location filename="../../trainer/export/precision.py" />
            <source>What {precision} costs a geolocation run is measured on pictures of known position.</source>
            <translation>Lo que {precision} cuesta a un entrenamiento de geolocalización se mide con imágenes de posición conocida.</translation>
        </message>
        <message id="export.name-data">
            <location filename="../../trainer/export/precision.py" />
            <source>Name them with --data, as `geolocate train` took them.</source>
            <translation>Indíquelas con --data, como las tomó `geolocate train`.</translation>
        </message>
        <message id="export.other-tiles">
            <location filename="../../trainer/export/precision.py" />
            <source>The tiles of {folder} have {found} bands; the run looks at {wanted}.</source>
            <translation>Las teselas de {folder} tienen {found} bandas; el entrenamiento mira {wanted}.</translation>
        </message>
        <message id="export.name-own-tiles">
            <location filename="../../trainer/export/precision.py" />
            <source>Name the tile set that the run learned from with --data.</source>
            <translation>Indique con --data el juego de teselas del que aprendió el entrenamiento.</translation>
        </message>
        <message id="export.writing-thumbnails">
            <location filename="../../trainer/export/web_page.py" />
            <source>Writing small pictures of the tiles</source>
            <translation>Se escriben imágenes pequeñas de las teselas</translation>
        </message>
        <message id="export.no-page-here">
            <location filename="../../trainer/export/web_page.py" />
            <source>The files of the page are missing: this installation is not whole.</source>
            <translation>Faltan los archivos de la página: esta instalación no está completa.</translation>
        </message>
        <message id="export.page-needs-pictures">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} looks at {bands}; a browser has pictures in red, green and blue.</source>
            <translation>{run} mira {bands}; un navegador tiene imágenes en rojo, verde y azul.</translation>
        </message>
        <message id="export.train-on-rgb">
            <location filename="../../trainer/export/web_page.py" />
            <source>Use a run that was trained on three bands, or on one, in the layout geoembed.</source>
            <translation>Use un entrenamiento con tres bandas, o con una, en la disposición geoembed.</translation>
        </message>
        <message id="export.page-without-answers">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} is an encoder: a page compares its vectors with tiles.</source>
            <translation>{run} es un codificador: una página compara sus vectores con teselas.</translation>
        </message>
        <message id="export.name-embeddings">
            <location filename="../../trainer/export/web_page.py" />
            <source>Name a folder that `embed` made with it with --embeddings.</source>
            <translation>Nombre con --embeddings una carpeta que `embed` haya hecho con él.</translation>
        </message>
        <message id="export.page-does-one">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} says positions; a page does that or compares with tiles.</source>
            <translation>{run} da posiciones; una página hace eso o compara con teselas.</translation>
        </message>
        <message id="export.leave-embeddings-out">
            <location filename="../../trainer/export/web_page.py" />
            <source>Leave --embeddings out, or add --encoder-only.</source>
            <translation>Omita --embeddings o añada --encoder-only.</translation>
        </message>
        <message id="export.page-holds-a-part">
            <location filename="../../trainer/export/web_page.py" />
            <source>The page holds {shown:,} of {count:,} tiles, evenly spread.</source>
            <translation>La página contiene {shown:,} de {count:,} teselas, repartidas por igual.</translation>
        </message>
        <message id="export.raise-most-tiles">
            <location filename="../../trainer/export/web_page.py" />
            <source>More with --most-tiles.</source>
            <translation>Más con --most-tiles.</translation>
        </message>
        <message id="export.page-without-thumbnails">
            <location filename="../../trainer/export/web_page.py" />
            <source>The page shows no pictures of tiles: {why}.</source>
            <translation>La página no muestra imágenes de las teselas: {why}.</translation>
        </message>
        <message id="export.get-runtime">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>Get it with `npm pack {package}@{version}` and name the file with --runtime {package}-{version}.tgz.</source>
            <translation>Obténgalo con `npm pack {package}@{version}` y nombre el archivo con --runtime {package}-{version}.tgz.</translation>
        </message>
        <message id="export.page-needs-runtime">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>A page needs {package} {version}, 33 MB that do not come with GeoEmbed.</source>
            <translation>Una página necesita {package} {version}, 33 MB que no vienen con GeoEmbed.</translation>
        </message>
        <message id="export.runtime-unreadable">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>--runtime {path} is not the package {package}: {error}.</source>
            <translation>--runtime {path} no es el paquete {package}: {error}.</translation>
        </message>
        <message id="export.runtime-differs">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>--runtime {path}: {name} is not that of {package} {version}.</source>
            <translation>--runtime {path}: {name} no es el de {package} {version}.</translation>
        </message>
        <message id="fields.measuring-baselines">
            <location filename="../../trainer/fields/comparison.py" />
            <source>Measuring the baselines</source>
            <translation>Midiendo las referencias</translation>
        </message>
        <message id="fields.predicting-every-point">
            <location filename="../../trainer/fields/field.py" />
            <source>Predicting every point from its neighbours</source>
            <translation>Prediciendo cada punto a partir de sus vecinos</translation>
        </message>
        <message id="any.no-location-encoder">
            <location filename="../../trainer/fields/field.py" />
            <source>There is no location encoder '{encoder}'.</source>
            <translation>No hay codificador de lugares «{encoder}».</translation>
        </message>
        <message id="any.known">
            <location filename="../../trainer/fields/field.py" />
            <source>Known: {known}.</source>
            <translation>Conocidos: {known}.</translation>
        </message>
        <message id="fields.too-few-folds">
            <location filename="../../trainer/fields/field.py" />
            <source>A field needs at least 3 folds, 2 members and 1 step.</source>
            <translation>Un campo necesita al menos 3 pliegues, 2 miembros y 1 paso.</translation>
        </message>
        <message id="fields.give-larger-numbers">
            <location filename="../../trainer/fields/field.py" />
            <source>Give larger numbers.</source>
            <translation>Dé números mayores.</translation>
        </message>
        <message id="fields.points-are-examples">
            <location filename="../../trainer/fields/field.py" />
            <source>{examples:,} of {points:,} points are training examples; all are neighbours.</source>
            <translation>{examples:,} de {points:,} puntos son ejemplos de entrenamiento; todos son vecinos.</translation>
        </message>
        <message id="fields.points-left-out">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{dropped} points were left out: no position, no number or no positive weight.</source>
            <translation>Se omitieron {dropped} puntos: sin posición, sin número o sin peso positivo.</translation>
        </message>
        <message id="fields.thousands-are-parted">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Numbers such as '{number}' are read as ones whose thousands are parted by a mark.</source>
            <translation>Los números como '{number}' se leen como si un signo separara los millares.</translation>
        </message>
        <message id="fields.points-at-0-0">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} points lie at 0, 0, which devices write without a fix: left out.</source>
            <translation>{count} puntos están en 0, 0, que los aparatos escriben sin señal: se omiten.</translation>
        </message>
        <message id="fields.values-stand-for-none">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} values of '{field}' are {value:g}, which stands for none: left out.</source>
            <translation>{count} valores de «{field}» son {value:g}, que representa la falta de valor: se omiten.</translation>
        </message>
        <message id="fields.values-may-stand-for-none">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} values of '{field}' are {value:g}, apart from all others, and are learned.</source>
            <translation>{count} valores de «{field}» son {value:g}, lejos de todos los demás, y se aprenden.</translation>
        </message>
        <message id="fields.say-null">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If that stands for no value, add --null={value:g}.</source>
            <translation>Si eso significa que no hay valor, añada --null={value:g}.</translation>
        </message>
        <message id="fields.degrees-may-be-exchanged">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} points lie far from the others, and among them with longitude and latitude exchanged.</source>
            <translation>{count} puntos están lejos de los demás, y entre ellos si se intercambian longitud y latitud.</translation>
        </message>
        <message id="geography.mend-exchanged">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If so, exchange the two in these rows.</source>
            <translation>Si es así, intercambie ambas en estas filas.</translation>
        </message>
        <message id="fields.crs-of-column">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Positions are in {crs}, as a column of the table says.</source>
            <translation>Las posiciones están en {crs}, según una columna de la tabla.</translation>
        </message>
        <message id="fields.degrees-beside-projection">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Positions are read as degrees, although a column of the table names the projection {crs}.</source>
            <translation>Las posiciones se leen como grados, aunque una columna de la tabla nombra la proyección {crs}.</translation>
        </message>
        <message id="fields.say-projection">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If they are in it, add --points-crs={crs}.</source>
            <translation>Si están en ella, añada --points-crs={crs}.</translation>
        </message>
        <message id="fields.out-no-geotiff">
            <location filename="../../trainer/fields/field_job.py" />
            <source>--out {out} is no GeoTIFF.</source>
            <translation>--out {out} no es un GeoTIFF.</translation>
        </message>
        <message id="fields.end-name-tif">
            <location filename="../../trainer/fields/field_job.py" />
            <source>End the name in .tif.</source>
            <translation>Termine el nombre en .tif.</translation>
        </message>
        <message id="fields.field-named-twice">
            <location filename="../../trainer/fields/field_job.py" />
            <source>--value names a field twice: {values}.</source>
            <translation>--value nombra un campo dos veces: {values}.</translation>
        </message>
        <message id="fields.name-each-once">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Name each once.</source>
            <translation>Nombre cada uno una vez.</translation>
        </message>
        <message id="fields.drawing-field">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Drawing the field</source>
            <translation>Dibujando el campo</translation>
        </message>
        <message id="fields.extent-empty">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>--extent {west:g} {south:g} {east:g} {north:g} is empty.</source>
            <translation>--extent {west:g} {south:g} {east:g} {north:g} está vacía.</translation>
        </message>
        <message id="fields.give-extent">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give min x, min y, max x, max y.</source>
            <translation>Dé x mín., y mín., x máx., y máx.</translation>
        </message>
        <message id="fields.bad-pixel-size">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>--resolution {pixel:g} is no pixel size.</source>
            <translation>--resolution {pixel:g} no es un tamaño de píxel.</translation>
        </message>
        <message id="fields.give-positive-number">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give a positive number.</source>
            <translation>Dé un número positivo.</translation>
        </message>
        <message id="fields.raster-too-large">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>A raster of {columns:,} x {rows:,} pixels is too large.</source>
            <translation>Un ráster de {columns:,} x {rows:,} píxeles es demasiado grande.</translation>
        </message>
        <message id="fields.give-coarser-resolution">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give a coarser --resolution, in the CRS' units.</source>
            <translation>Dé un --resolution más grueso, en las unidades del SRC.</translation>
        </message>
        <message id="fields.check-free-space-permissions">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Check the free space and the permissions of the folder.</source>
            <translation>Compruebe el espacio libre y los permisos de la carpeta.</translation>
        </message>
        <message id="fields.points-outside-crs">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>The points do not lie where the raster's CRS can be used.</source>
            <translation>Los puntos no están donde el SRC del ráster sirve.</translation>
        </message>
        <message id="fields.choose-another-crs">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Choose another --crs.</source>
            <translation>Elija otro --crs.</translation>
        </message>
        <message id="fields.cannot-be-written">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>{path} cannot be written: {error}.</source>
            <translation>{path} no se puede escribir: {error}.</translation>
        </message>
        <message id="fields.learning-field">
            <location filename="../../trainer/fields/field_training.py" />
            <source>Learning the field</source>
            <translation>Aprendiendo el campo</translation>
        </message>
        <message id="fields.points-of-one-crs">
            <location filename="../../trainer/fields/points.py" />
            <source>Make a file of each, or give --points-crs if all are in one.</source>
            <translation>Haga un archivo de cada uno, o dé --points-crs si todas están en uno solo.</translation>
        </message>
        <message id="fields.no-position-on-earth">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: no position lies on the globe (the first is {position}).</source>
            <translation>{path}: ninguna posición está en el globo (la primera es {position}).</translation>
        </message>
        <message id="fields.say-points-crs-x-first">
            <location filename="../../trainer/fields/points.py" />
            <source>Say what the coordinates are in with --points-crs; longitude or x comes first.</source>
            <translation>Diga con --points-crs en qué están las coordenadas; la longitud o x va primero.</translation>
        </message>
        <message id="fields.too-few-points">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: {good} of {points} points have a position and numbers in {columns}; {fewest} are needed.</source>
            <translation>{path}: {good} de {points} puntos tienen posición y números en {columns}; hacen falta {fewest}.</translation>
        </message>
        <message id="fields.give-more-points">
            <location filename="../../trainer/fields/points.py" />
            <source>Give more points, or another field.</source>
            <translation>Dé más puntos, u otro campo.</translation>
        </message>
        <message id="fields.values-too-large">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: '{field}' reaches {largest:.3g}, which is too large to compute with.</source>
            <translation>{path}: «{field}» llega a {largest:.3g}, demasiado grande para calcular.</translation>
        </message>
        <message id="fields.give-larger-units">
            <location filename="../../trainer/fields/points.py" />
            <source>Give it in larger units, or take out what stands for no value.</source>
            <translation>Délo en unidades mayores, o quite lo que representa la falta de valor.</translation>
        </message>
        <message id="fields.values-all-alike">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: '{field}' is the same at every point: there is nothing to learn.</source>
            <translation>{path}: «{field}» es igual en todos los puntos: no hay nada que aprender.</translation>
        </message>
        <message id="fields.choose-another-field">
            <location filename="../../trainer/fields/points.py" />
            <source>Choose another field.</source>
            <translation>Elija otro campo.</translation>
        </message>
        <message id="fields.say-points-crs">
            <location filename="../../trainer/fields/points.py" />
            <source>Say what the coordinates are in with --points-crs.</source>
            <translation>Diga con --points-crs en qué están las coordenadas.</translation>
        </message>
        <message id="fields.has-no-coordinate-columns">
            <location filename="../../trainer/fields/points.py" />
            <source>{path} has no coordinate columns; it has: {header}.</source>
            <translation>{path} no tiene columnas de coordenadas; tiene: {header}.</translation>
        </message>
        <message id="fields.name-coordinate-columns">
            <location filename="../../trainer/fields/points.py" />
            <source>Name them lon and lat, or x and y (then say what they are in with --points-crs).</source>
            <translation>Llámelas lon y lat, o x e y (diga entonces con --points-crs en qué están).</translation>
        </message>
        <message id="any.no-number">
            <location filename="../../trainer/fields/points.py" />
            <source>no number</source>
            <translation>no es un número</translation>
        </message>
        <message id="record.no-array">
            <location filename="../../trainer/files/arrays.py" />
            <source>{name} holds no array</source>
            <translation>{name} no contiene ninguna matriz</translation>
        </message>
        <message id="job.another-contract-version">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{path} is of contract version {contract}; this trainer knows {known}.</source>
            <translation>{path} es de la versión de contrato {contract}; este entrenador conoce {known}.</translation>
        </message>
        <message id="job.update-environment">
            <location filename="../../trainer/files/job_folder.py" />
            <source>Update the trainer's environment.</source>
            <translation>Actualice el entorno del entrenador.</translation>
        </message>
        <message id="record.missing">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{name} is missing</source>
            <translation>falta {name}</translation>
        </message>
        <message id="record.no-words">
            <location filename="../../trainer/files/job_folder.py" />
            <source>command holds no words</source>
            <translation>command no contiene palabras</translation>
        </message>
        <message id="job.not-job">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{path} is not a job: {error}.</source>
            <translation>{path} no es una tarea: {error}.</translation>
        </message>
        <message id="job.start-again">
            <location filename="../../trainer/files/job_folder.py" />
            <source>Start the job again from QGIS.</source>
            <translation>Inicie de nuevo la tarea desde QGIS.</translation>
        </message>
        <message id="environment.leads-to-network">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} leads to another machine ({name}).</source>
            <translation>{path} lleva a otra máquina ({name}).</translation>
        </message>
        <message id="environment.nothing-leaves">
            <location filename="../../trainer/files/linked_files.py" />
            <source>Nothing leaves this machine unasked: add --allow-network if it may be asked for, or give a copy that lies here.</source>
            <translation>Nada sale de esta máquina sin permiso: añada --allow-network si se puede pedir allí, o dé una copia que esté aquí.</translation>
        </message>
        <message id="environment.is-on-network">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} lies on another machine.</source>
            <translation>{path} está en otra máquina.</translation>
        </message>
        <message id="environment.is-address-of-server">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} is the address of a server ({root}).</source>
            <translation>{path} es la dirección de un servidor ({root}).</translation>
        </message>
        <message id="cli.is-another-file">
            <location filename="../../trainer/files/own_files.py" />
            <source>{path} is there already and is not what this command wrote.</source>
            <translation>{path} ya existe y no es lo que escribió esta orden.</translation>
        </message>
        <message id="record.no-object">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not an object</source>
            <translation>{name} es {value}, no un objeto</translation>
        </message>
        <message id="record.in-field">
            <location filename="../../trainer/files/records.py" />
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message id="record.too-large">
            <location filename="../../trainer/files/records.py" />
            <source>it is larger than {most} MiB</source>
            <translation>más de {most} MiB</translation>
        </message>
        <message id="record.number-too-large">
            <location filename="../../trainer/files/records.py" />
            <source>the number {number} is too large</source>
            <translation>el número {number} es demasiado grande</translation>
        </message>
        <message id="record.word-is-no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{word} is no number</source>
            <translation>{word} no es un número</translation>
        </message>
        <message id="record.a-list">
            <location filename="../../trainer/files/records.py" />
            <source>a list of {count}</source>
            <translation>una lista de {count}</translation>
        </message>
        <message id="record.an-object">
            <location filename="../../trainer/files/records.py" />
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message id="record.no-json-object">
            <location filename="../../trainer/files/records.py" />
            <source>it is not a JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message id="record.it">
            <location filename="../../trainer/files/records.py" />
            <source>it</source>
            <translation>lo que hay ahí</translation>
        </message>
        <message id="record.key-is-no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} has {key} where a whole number stands</source>
            <translation>{name} tiene {key} donde va un número entero</translation>
        </message>
        <message id="record.not-true-or-false">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, neither true nor false</source>
            <translation>{name} es {value}, ni true ni false</translation>
        </message>
        <message id="record.no-whole-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a whole number</source>
            <translation>{name} es {value}, no un número entero</translation>
        </message>
        <message id="record.no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a number</source>
            <translation>{name} es {value}, no un número</translation>
        </message>
        <message id="record.not-finite">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a finite number</source>
            <translation>{name} es {value}, no un número finito</translation>
        </message>
        <message id="record.no-text">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a text</source>
            <translation>{name} es {value}, no un texto</translation>
        </message>
        <message id="record.half-of-a-character">
            <location filename="../../trainer/files/records.py" />
            <source>it holds half of a character (a lone surrogate)</source>
            <translation>un carácter está solo a medias (un sustituto suelto)</translation>
        </message>
        <message id="record.nested-too-deeply">
            <location filename="../../trainer/files/records.py" />
            <source>it is nested too deeply</source>
            <translation>anidado demasiado profundo</translation>
        </message>
        <message id="record.no-json">
            <location filename="../../trainer/files/records.py" />
            <source>it is no JSON ({error})</source>
            <translation>no es JSON ({error})</translation>
        </message>
        <message id="record.not-utf-8">
            <location filename="../../trainer/files/records.py" />
            <source>it is not UTF-8</source>
            <translation>no es UTF-8</translation>
        </message>
        <message id="record.no-list">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a list</source>
            <translation>{name} es {value}, no una lista</translation>
        </message>
        <message id="record.not-so-many">
            <location filename="../../trainer/files/records.py" />
            <source>{name} holds {count} values, not {wanted}</source>
            <translation>{name} tiene {count} valores, no {wanted}</translation>
        </message>
        <message id="record.not-one-of">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not one of {known}</source>
            <translation>{name} es {value}, nada de {known}</translation>
        </message>
        <message id="record.out-of-range">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, out of its range</source>
            <translation>{name} es {value}, fuera de sus límites</translation>
        </message>
        <message id="record.not-above">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not above {least:g}</source>
            <translation>{name} es {value}, no mayor que {least:g}</translation>
        </message>
        <message id="any.another-format">
            <location filename="../../trainer/files/refusals.py" />
            <source>{path} is of format {version}; this version reads {known}.</source>
            <translation>{path} es del formato {version}; esta versión lee {known}.</translation>
        </message>
        <message id="cli.a-tile-set">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a tile set</source>
            <translation>un juego de teselas</translation>
        </message>
        <message id="cli.a-folder-of-embeddings">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a folder of embeddings</source>
            <translation>una carpeta de incrustaciones</translation>
        </message>
        <message id="cli.a-run">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a run</source>
            <translation>un entrenamiento</translation>
        </message>
        <message id="cli.a-page">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a page of `export --web`</source>
            <translation>una página de `export --web`</translation>
        </message>
        <message id="cli.a-classification">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a classification</source>
            <translation>una clasificación</translation>
        </message>
        <message id="cli.changes">
            <location filename="../../trainer/files/result_folders.py" />
            <source>what `change` found</source>
            <translation>lo que encontró `change`</translation>
        </message>
        <message id="cli.a-regression">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a map of values of `regress`</source>
            <translation>un mapa de valores de `regress`</translation>
        </message>
        <message id="any.out-is-file">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} is a file.</source>
            <translation>{out} es un archivo.</translation>
        </message>
        <message id="any.give-out-name-folder">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Give --out the name of a folder.</source>
            <translation>Dé a --out el nombre de una carpeta.</translation>
        </message>
        <message id="any.holds-another-kind">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} holds {other}, not {kind}.</source>
            <translation>{out} contiene {other}, no {kind}.</translation>
        </message>
        <message id="any.choose-another-out">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Choose another folder for --out.</source>
            <translation>Elija otra carpeta para --out.</translation>
        </message>
        <message id="any.there-is-something-else">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} is there already and is not {kind}.</source>
            <translation>{out} ya existe y no es {kind}.</translation>
        </message>
        <message id="any.file-of-that-name-is-there">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} has a file {name} already, which is not of {kind}.</source>
            <translation>{out} ya tiene un archivo {name}, que no es de {kind}.</translation>
        </message>
        <message id="cli.part-of-result">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{option} {path} is a part of {what}, {parent}.</source>
            <translation>{option} {path} es parte de un resultado ({what}): {parent}.</translation>
        </message>
        <message id="cli.being-written">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{path} is being written by another command.</source>
            <translation>Otra orden está escribiendo {path}.</translation>
        </message>
        <message id="cli.wait-or-choose-another">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Wait until it has ended, or choose another place.</source>
            <translation>Espere a que termine, o elija otro lugar.</translation>
        </message>
        <message id="record.no-tile-table">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table of tiles is {dtype} of shape {shape}</source>
            <translation>la tabla de teselas es {dtype} de forma {shape}</translation>
        </message>
        <message id="record.tiles-of-no-source">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles of a source that the manifest does not name</source>
            <translation>la tabla tiene teselas de una fuente que el manifiesto no nombra</translation>
        </message>
        <message id="record.tiles-of-no-split">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles of no split</source>
            <translation>la tabla tiene teselas que no son de ninguna partición</translation>
        </message>
        <message id="record.tiles-too-far">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles that are infinitely far away</source>
            <translation>la tabla tiene teselas infinitamente lejanas</translation>
        </message>
        <message id="record.bands-not-equally-many">
            <location filename="../../trainer/files/tile_table.py" />
            <source>bands, mean and std are not equally many</source>
            <translation>bands, mean y std no son igual de numerosos</translation>
        </message>
        <message id="record.no-pixel">
            <location filename="../../trainer/files/tile_table.py" />
            <source>pixel_x and pixel_y must not be 0</source>
            <translation>pixel_x y pixel_y no pueden ser 0</translation>
        </message>
        <message id="record.no-scaling">
            <location filename="../../trainer/files/tile_table.py" />
            <source>scaling[{place}] is not two different numbers</source>
            <translation>scaling[{place}] no son dos números distintos</translation>
        </message>
        <message id="environment.gdal-cannot-work">
            <location filename="../../trainer/gdal_library.py" />
            <source>GDAL cannot work on {path}: {reason}.</source>
            <translation>GDAL no puede trabajar con {path}: {reason}.</translation>
        </message>
        <message id="environment.interpreter-has-no-gdal">
            <location filename="../../trainer/gdal_library.py" />
            <source>This interpreter has no GDAL ({error}).</source>
            <translation>Este intérprete no tiene GDAL ({error}).</translation>
        </message>
        <message id="environment.install-gdal">
            <location filename="../../trainer/gdal_library.py" />
            <source>Install it, on Debian or Ubuntu with `apt-get install python3-gdal`, elsewhere with `pip install gdal-wheel` (Python 3.12 to 3.14), and run `make setup` again.</source>
            <translation>Instálelo, en Debian o Ubuntu con `apt-get install python3-gdal`, en otros sistemas con `pip install gdal-wheel` (Python 3.12 a 3.14), y ejecute `make setup` de nuevo.</translation>
        </message>
        <message id="geography.too-few-blocks">
            <location filename="../../trainer/geography/blocks.py" />
            <source>The points fill {blocks} blocks of {side:.3g} km: too few for {folds} folds.</source>
            <translation>Los puntos llenan {blocks} bloques de {side:.3g} km: muy pocos para {folds} pliegues.</translation>
        </message>
        <message id="geography.give-smaller-block">
            <location filename="../../trainer/geography/blocks.py" />
            <source>Give a smaller --block, fewer --folds, or points that are further apart.</source>
            <translation>Dé un --block menor, menos --folds, o puntos más separados.</translation>
        </message>
        <message id="geography.extent-goes-west">
            <location filename="../../trainer/geography/crs.py" />
            <source>The extent {extent} goes from east to west.</source>
            <translation>La extensión {extent} va de este a oeste.</translation>
        </message>
        <message id="geography.give-min-x-first">
            <location filename="../../trainer/geography/crs.py" />
            <source>Give min x,min y,max x,max y; only degrees may go over 180.</source>
            <translation>Dé x mín.,y mín.,x máx.,y máx.; solo los grados pueden pasar de 180.</translation>
        </message>
        <message id="geography.check-extent-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>Check the extent and its CRS (--extent-crs).</source>
            <translation>Compruebe la extensión y su SRC (--extent-crs).</translation>
        </message>
        <message id="geography.extent-lies-outside-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>The extent {extent} lies outside its CRS.</source>
            <translation>La extensión {extent} está fuera de su SRC.</translation>
        </message>
        <message id="geography.no-way-from-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>There is no way from the CRS '{source}' to '{target}'.</source>
            <translation>No hay paso del SRC «{source}» a «{target}».</translation>
        </message>
        <message id="geography.crs-is-local">
            <location filename="../../trainer/geography/crs.py" />
            <source>One of them is a local one: assign one that PROJ can place on the Earth, such as EPSG:3857.</source>
            <translation>Uno de ellos es local: asigne uno que PROJ pueda situar en la Tierra, como EPSG:3857.</translation>
        </message>
        <message id="geography.draw-longitude-latitude">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Draw it in longitude and latitude.</source>
            <translation>Dibújelo en longitud y latitud.</translation>
        </message>
        <message id="geography.no-polygon-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>There is no polygon in the GeoJSON.</source>
            <translation>No hay ningún polígono en el GeoJSON.</translation>
        </message>
        <message id="geography.give-polygon-multipolygon">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Give a Polygon or a MultiPolygon.</source>
            <translation>Dé un Polygon o un MultiPolygon.</translation>
        </message>
        <message id="geography.ring-too-short">
            <location filename="../../trainer/geography/polygons.py" />
            <source>A polygon needs rings of at least three points.</source>
            <translation>Un polígono necesita anillos de al menos tres puntos.</translation>
        </message>
        <message id="geography.cannot-read-vector-layer">
            <location filename="../../trainer/geography/polygons.py" />
            <source>{path} cannot be read as a vector layer.</source>
            <translation>{path} no se puede leer como capa vectorial.</translation>
        </message>
        <message id="geography.polygon-reaches-outside-crs">
            <location filename="../../trainer/geography/polygons.py" />
            <source>The polygon reaches outside of its CRS.</source>
            <translation>El polígono sobresale del ámbito de su SRC.</translation>
        </message>
        <message id="geography.cannot-read-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>{path} cannot be read as GeoJSON: {error}.</source>
            <translation>{path} no se puede leer como GeoJSON: {error}.</translation>
        </message>
        <message id="geography.geojson-broken">
            <location filename="../../trainer/geography/polygons.py" />
            <source>The GeoJSON is broken: {error}.</source>
            <translation>El GeoJSON está dañado: {error}.</translation>
        </message>
        <message id="geography.polygons-ring-broken">
            <location filename="../../trainer/geography/polygons.py" />
            <source>A polygon's ring is broken: {error}.</source>
            <translation>El anillo de un polígono está dañado: {error}.</translation>
        </message>
        <message id="geography.reading-needs-gdal">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Reading {name} needs GDAL.</source>
            <translation>Para leer {name} hace falta GDAL.</translation>
        </message>
        <message id="geography.give-polygon-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Give the polygon as GeoJSON.</source>
            <translation>Dé el polígono como GeoJSON.</translation>
        </message>
        <message id="geography.no-such-crs">
            <location filename="../../trainer/geography/positions.py" />
            <source>'{definition}' is not a coordinate reference system.</source>
            <translation>«{definition}» no es un sistema de referencia de coordenadas.</translation>
        </message>
        <message id="geography.give-wkt-authority-code">
            <location filename="../../trainer/geography/positions.py" />
            <source>Give WKT or an authority code such as EPSG:3857.</source>
            <translation>Dé WKT o un código como EPSG:3857.</translation>
        </message>
        <message id="geography.nothing-transforms-coordinates">
            <location filename="../../trainer/geography/positions.py" />
            <source>This interpreter has neither pyproj nor GDAL to transform coordinates.</source>
            <translation>Este intérprete no tiene ni pyproj ni GDAL para transformar coordenadas.</translation>
        </message>
        <message id="geography.ask-by-id-or-install-pyproj">
            <location filename="../../trainer/geography/positions.py" />
            <source>Ask by tile id, or install pyproj.</source>
            <translation>Pregunte por número de tesela, o instale pyproj.</translation>
        </message>
        <message id="geography.no-crs">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no CRS.</source>
            <translation>{path} no tiene SRC.</translation>
        </message>
        <message id="geography.give-layer-crs">
            <location filename="../../trainer/geography/regions.py" />
            <source>Give the layer its CRS.</source>
            <translation>Dé a la capa su SRC.</translation>
        </message>
        <message id="geography.cannot-read-polygons">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} cannot be read as polygons: {reason}.</source>
            <translation>{path} no se puede leer como polígonos: {reason}.</translation>
        </message>
        <message id="geography.give-polygon-file">
            <location filename="../../trainer/geography/regions.py" />
            <source>Give a GeoPackage, GeoJSON or Shapefile of polygons.</source>
            <translation>Dé un GeoPackage, GeoJSON o Shapefile de polígonos.</translation>
        </message>
        <message id="geography.no-polygon-with">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no polygon with {where}.</source>
            <translation>{path} no tiene ningún polígono con {where}.</translation>
        </message>
        <message id="geography.no-polygon">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no polygon.</source>
            <translation>{path} no tiene ningún polígono.</translation>
        </message>
        <message id="geography.no-geometry">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has a geometry that is none: {reason}.</source>
            <translation>{path} tiene una geometría que no lo es: {reason}.</translation>
        </message>
        <message id="geography.fix-geometries">
            <location filename="../../trainer/geography/regions.py" />
            <source>Mend it, in QGIS with Processing ▸ Fix geometries.</source>
            <translation>Corríjala, en QGIS con Procesos ▸ Corregir geometrías.</translation>
        </message>
        <message id="geography.rows-of-several-crs">
            <location filename="../../trainer/geography/table_doubts.py" />
            <source>{path}: the column '{column}' names several coordinate systems: {codes}.</source>
            <translation>{path}: la columna «{column}» nombra varios sistemas de coordenadas: {codes}.</translation>
        </message>
        <message id="geography.give-point-file">
            <location filename="../../trainer/geography/tables.py" />
            <source>Give a CSV file or a point layer (GeoPackage, GeoJSON, Shapefile, …).</source>
            <translation>Dé un archivo CSV o una capa de puntos (GeoPackage, GeoJSON, Shapefile, …).</translation>
        </message>
        <message id="geography.no-csv">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} is not a CSV in UTF-8 text: {reason}.</source>
            <translation>{path} no es un CSV en UTF-8: {reason}.</translation>
        </message>
        <message id="geography.save-as-csv">
            <location filename="../../trainer/geography/tables.py" />
            <source>Save the table as CSV in UTF-8.</source>
            <translation>Guarde la tabla como CSV en UTF-8.</translation>
        </message>
        <message id="geography.cannot-read-point-layer">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} cannot be read as a point layer: {reason}.</source>
            <translation>{path} no se puede leer como capa de puntos: {reason}.</translation>
        </message>
        <message id="geography.no-whole-number">
            <location filename="../../trainer/geography/tables.py" />
            <source>'{text}' is no whole number</source>
            <translation>«{text}» no es un número entero</translation>
        </message>
        <message id="geography.empty-table">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} is empty: it has no columns.</source>
            <translation>{path} está vacío: no tiene columnas.</translation>
        </message>
        <message id="geography.name-first-line">
            <location filename="../../trainer/geography/tables.py" />
            <source>Name them in its first line.</source>
            <translation>Nómbrelas en su primera línea.</translation>
        </message>
        <message id="any.has-no-layer">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has no layer '{layer}'.</source>
            <translation>{path} no tiene capa «{layer}».</translation>
        </message>
        <message id="any.it-has-only">
            <location filename="../../trainer/geography/tables.py" />
            <source>It has: {known}.</source>
            <translation>Tiene: {known}.</translation>
        </message>
        <message id="geography.layer-not-points">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path}: layer '{name}' is of {kind}, not of points.</source>
            <translation>{path}: la capa «{name}» es de {kind}, no de puntos.</translation>
        </message>
        <message id="geography.layer-without-crs">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} does not say its CRS.</source>
            <translation>{path} no dice su SRC.</translation>
        </message>
        <message id="geography.has-no-column">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has no column '{name}'.</source>
            <translation>{path} no tiene columna «{name}».</translation>
        </message>
        <message id="geography.it-has">
            <location filename="../../trainer/geography/tables.py" />
            <source>It has: {header}.</source>
            <translation>Tiene: {header}.</translation>
        </message>
        <message id="geography.has-two-columns">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has two columns '{name}'.</source>
            <translation>{path} tiene dos columnas «{name}».</translation>
        </message>
        <message id="geography.rename-one">
            <location filename="../../trainer/geography/tables.py" />
            <source>Rename one of them.</source>
            <translation>Cambie el nombre de una.</translation>
        </message>
        <message id="any.no-file">
            <location filename="../../trainer/geography/tables.py" />
            <source>There is no file {path}.</source>
            <translation>No hay ningún archivo {path}.</translation>
        </message>
        <message id="any.none">
            <location filename="../../trainer/geography/tables.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message id="geolocation.columns-of-gpkg">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>{name}: a layer with its style has all columns.</source>
            <translation>{name}: una capa con su estilo tiene todas las columnas.</translation>
        </message>
        <message id="geolocation.columns-of-csv">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>Write a .csv or .geojson, or leave --columns out.</source>
            <translation>Escriba un .csv o un .geojson, u omita --columns.</translation>
        </message>
        <message id="any.use-gpkg-geojson-csv">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>Use .gpkg, .geojson or .csv.</source>
            <translation>Use .gpkg, .geojson o .csv.</translation>
        </message>
        <message id="geolocation.no-such-column">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>--columns: '{column}' is no column, or named twice.</source>
            <translation>--columns: «{column}» no es una columna, o se nombra dos veces.</translation>
        </message>
        <message id="geolocation.locating-places">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>Locating {places:,} places</source>
            <translation>Localizando {places:,} lugares</translation>
        </message>
        <message id="geolocation.pictures-of-other-bands">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>The run looks at {wanted} bands; these pictures have {bands}.</source>
            <translation>El entrenamiento mira {wanted} bandas; estas imágenes tienen {bands}.</translation>
        </message>
        <message id="geolocation.give-pictures-of-training">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>Give pictures of the kind that it was trained on.</source>
            <translation>Dé imágenes de la clase con que se entrenó.</translation>
        </message>
        <message id="geolocation.no-cell-has-places">
            <location filename="../../trainer/geolocation/cells/adaptive.py" />
            <source>No S2 cell of level {level} has {least:,} training places; the fullest has {most:,}.</source>
            <translation>Ninguna celda S2 del nivel {level} tiene {least:,} lugares de entrenamiento; la más llena tiene {most:,}.</translation>
        </message>
        <message id="geolocation.use-smaller-drop-below">
            <location filename="../../trainer/geolocation/cells/adaptive.py" />
            <source>Use a smaller --drop-below or --min-level, or more places.</source>
            <translation>Use un --drop-below o un --min-level menor, o más lugares.</translation>
        </message>
        <message id="geolocation.train-again-version">
            <location filename="../../trainer/geolocation/cells/geocells.py" />
            <source>Train again with this version.</source>
            <translation>Entrene de nuevo con esta versión.</translation>
        </message>
        <message id="record.no-parent">
            <location filename="../../trainer/geolocation/cells/geocells.py" />
            <source>the parent of cell {cell} is {parent}</source>
            <translation>la celda superior de la celda {cell} es {parent}</translation>
        </message>
        <message id="geolocation.give-projected-crs-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Give a projected CRS with --crs, such as EPSG:3035.</source>
            <translation>Dé un SRC proyectado con --crs, como EPSG:3035.</translation>
        </message>
        <message id="geolocation.no-cell-has-training-place">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>No cell has a training place in it.</source>
            <translation>Ninguna celda contiene un lugar de entrenamiento.</translation>
        </message>
        <message id="geolocation.check-region-positions-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Check the region and the positions' CRS.</source>
            <translation>Compruebe la región y el SRC de las posiciones.</translation>
        </message>
        <message id="geolocation.square-cells-need-projected-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Square cells need a projected CRS; this one counts in degrees.</source>
            <translation>Las celdas cuadradas necesitan un SRC proyectado; este cuenta en grados.</translation>
        </message>
        <message id="geolocation.too-many-cells">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>That would be {count:,} cells.</source>
            <translation>Serían {count:,} celdas.</translation>
        </message>
        <message id="geolocation.use-larger-cell-size">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Use a larger --cell-size (at most {most:,}).</source>
            <translation>Use un --cell-size mayor (como mucho {most:,}).</translation>
        </message>
        <message id="geolocation.has-no-place-split">
            <location filename="../../trainer/geolocation/evaluation/scoring.py" />
            <source>{source} has no place in the {split} split.</source>
            <translation>{source} no tiene ningún lugar en la parte {split}.</translation>
        </message>
        <message id="geolocation.use-split-validation-another-set">
            <location filename="../../trainer/geolocation/evaluation/scoring.py" />
            <source>Use --split validation, or another set.</source>
            <translation>Use --split validation, u otro conjunto.</translation>
        </message>
        <message id="geolocation.no-way-decode">
            <location filename="../../trainer/geolocation/heads/decoding.py" />
            <source>'{how}' is no way to decode.</source>
            <translation>«{how}» no es un modo de decodificar.</translation>
        </message>
        <message id="geolocation.all-training-places-lie">
            <location filename="../../trainer/geolocation/heads/grid_head.py" />
            <source>All training places lie in one cell.</source>
            <translation>Todos los lugares de entrenamiento están en una celda.</translation>
        </message>
        <message id="geolocation.use-smaller-cell-size">
            <location filename="../../trainer/geolocation/heads/grid_head.py" />
            <source>Use a smaller --cell-size or more --cells.</source>
            <translation>Use un --cell-size menor o más --cells.</translation>
        </message>
        <message id="geolocation.head-without-cells">
            <location filename="../../trainer/geolocation/heads/head_protocol.py" />
            <source>The run's head needs cells, and there are none.</source>
            <translation>La cabeza del entrenamiento necesita celdas, y no hay ninguna.</translation>
        </message>
        <message id="geolocation.copy-whole-run">
            <location filename="../../trainer/geolocation/heads/head_protocol.py" />
            <source>Copy the whole run folder.</source>
            <translation>Copie toda la carpeta del entrenamiento.</translation>
        </message>
        <message id="geolocation.no-head">
            <location filename="../../trainer/geolocation/heads/registry.py" />
            <source>'{name}' is no head.</source>
            <translation>«{name}» no es una cabeza.</translation>
        </message>
        <message id="geolocation.use-another-head">
            <location filename="../../trainer/geolocation/heads/regression_head.py" />
            <source>Use another --crs, or --head regression3d, which needs none.</source>
            <translation>Use otro --crs, o --head regression3d, que no necesita ninguno.</translation>
        </message>
        <message id="geolocation.training-place-lies-outside">
            <location filename="../../trainer/geolocation/heads/regression_head.py" />
            <source>A training place lies outside the projected CRS.</source>
            <translation>Un lugar de entrenamiento está fuera del SRC proyectado.</translation>
        </message>
        <message id="geolocation.no-fusion">
            <location filename="../../trainer/geolocation/network/layers.py" />
            <source>'{kind}' is no fusion.</source>
            <translation>«{kind}» no es una fusión.</translation>
        </message>
        <message id="geolocation.views-missing">
            <location filename="../../trainer/geolocation/network/layers.py" />
            <source>Concatenation needs exactly {views} views of each place; one has {found} of up to {most}.</source>
            <translation>La concatenación necesita exactamente {views} vistas de cada lugar; uno tiene {found} de hasta {most}.</translation>
        </message>
        <message id="geolocation.radius-not-calibrated">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>The run has no calibrated radius for --decode {how}: that of its own decoder is used.</source>
            <translation>El entrenamiento no tiene radio calibrado para --decode {how}: se usa el de su propio decodificador.</translation>
        </message>
        <message id="geolocation.train-with-decode">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>Train with --decode {how} to have one.</source>
            <translation>Entrene con --decode {how} para tener uno.</translation>
        </message>
        <message id="geolocation.head-of-another-run">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>{path} is not of this run.</source>
            <translation>{path} no es de este entrenamiento.</translation>
        </message>
        <message id="geolocation.onnx-without-head">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>{path} is an encoder alone: it says no positions.</source>
            <translation>{path} es solo un codificador: no da posiciones.</translation>
        </message>
        <message id="geolocation.export-run-of-geolocate">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export a run of `geolocate train`.</source>
            <translation>Exporte un entrenamiento de `geolocate train`.</translation>
        </message>
        <message id="geolocation.onnx-not-refined">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made without votes of the nearest training places.</source>
            <translation>El archivo se hizo sin votos de los lugares de entrenamiento más cercanos.</translation>
        </message>
        <message id="geolocation.export-with-refine">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export with --refine to have them; --no-refine says no more of it.</source>
            <translation>Exporte con --refine para tenerlos; con --no-refine no se avisa más de ello.</translation>
        </message>
        <message id="geolocation.onnx-refined">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made with votes of the nearest training places.</source>
            <translation>El archivo se hizo con votos de los lugares de entrenamiento más cercanos.</translation>
        </message>
        <message id="geolocation.export-without-refine">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export again without --refine, or leave --no-refine out.</source>
            <translation>Exporte de nuevo sin --refine, u omita --no-refine.</translation>
        </message>
        <message id="geolocation.onnx-decodes-otherwise">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made with --decode {made}; {how} cannot be asked of it.</source>
            <translation>El archivo se hizo con --decode {made}; no se le puede pedir {how}.</translation>
        </message>
        <message id="geolocation.export-with-decode">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export again with --decode {how}.</source>
            <translation>Exporte de nuevo con --decode {how}.</translation>
        </message>
        <message id="geolocation.onnx-one-picture">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>{source} has up to {views} pictures of a place; an ONNX file looks at one.</source>
            <translation>{source} tiene hasta {views} imágenes de un lugar; un archivo ONNX mira una.</translation>
        </message>
        <message id="geolocation.use-the-run-itself">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Use the run itself, or give one picture of each place.</source>
            <translation>Use el propio entrenamiento, o dé una imagen de cada lugar.</translation>
        </message>
        <message id="geolocation.no-augmentation">
            <location filename="../../trainer/geolocation/network/picture_views.py" />
            <source>'{augmentation}' is no augmentation.</source>
            <translation>«{augmentation}» no es un aumento de datos.</translation>
        </message>
        <message id="geolocation.copy-run-or-train-again">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>Copy the whole run folder, or train again.</source>
            <translation>Copie toda la carpeta del entrenamiento, o repítalo.</translation>
        </message>
        <message id="geolocation.head">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>head</source>
            <translation>cabeza</translation>
        </message>
        <message id="geolocation.not-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{cells} is not of this run.</source>
            <translation>{cells} no es de este entrenamiento.</translation>
        </message>
        <message id="geolocation.not-finished-geolocation-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{run} is not a finished geolocation run: it has no {name}.</source>
            <translation>{run} no es un entrenamiento de geolocalización terminado: falta {name}.</translation>
        </message>
        <message id="geolocation.make-a-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>Make one with `python -m trainer geolocate train DATA --out RUN`.</source>
            <translation>Haga uno con `python -m trainer geolocate train DATOS --out ENTRENAMIENTO`.</translation>
        </message>
        <message id="any.lacks-value">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{path} lacks a value: {error}.</source>
            <translation>A {path} le falta un valor: {error}.</translation>
        </message>
        <message id="geolocation.damaged">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{path} is damaged: {error}.</source>
            <translation>{path} está dañado: {error}.</translation>
        </message>
        <message id="geolocation.example-of-shares">
            <location filename="../../trainer/geolocation/options.py" />
            <source>For example 0.8 0.1 0.1.</source>
            <translation>Por ejemplo 0.8 0.1 0.1.</translation>
        </message>
        <message id="geolocation.clipped-centroids-need-land">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Clipped centroids need land.</source>
            <translation>Los centroides recortados necesitan tierra firme.</translation>
        </message>
        <message id="geolocation.give-land-region">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Give --land or --region.</source>
            <translation>Dé --land o --region.</translation>
        </message>
        <message id="geolocation.bad-levels">
            <location filename="../../trainer/geolocation/options.py" />
            <source>The levels {min_level} to {max_level} cannot be.</source>
            <translation>Los niveles {min_level} a {max_level} no son posibles.</translation>
        </message>
        <message id="geolocation.give-max-level-not-below">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Give a --max-level that is not below --min-level.</source>
            <translation>Dé un --max-level que no sea menor que --min-level.</translation>
        </message>
        <message id="geolocation.shares-do-not-sum">
            <location filename="../../trainer/geolocation/options.py" />
            <source>The shares {shares} of the splits must sum to one.</source>
            <translation>Las partes {shares} deben sumar uno.</translation>
        </message>
        <message id="geolocation.in-clusters-left-out">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>pictures in clusters {wanted}</source>
            <translation>imágenes de los grupos {wanted}</translation>
        </message>
        <message id="geolocation.in-no-cluster">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>pictures that the clusters do not know</source>
            <translation>imágenes que los grupos no conocen</translation>
        </message>
        <message id="geolocation.leave-out-needs-both">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>--leave-out and --clusters belong together.</source>
            <translation>--leave-out y --clusters van juntos.</translation>
        </message>
        <message id="geolocation.example-leave-out">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>For example --clusters EMB --leave-out 3,Indoors.</source>
            <translation>Por ejemplo --clusters EMB --leave-out 3,Interiores.</translation>
        </message>
        <message id="geolocation.clusters-of-others">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>{folder} holds embeddings of other pictures than {source}.</source>
            <translation>{folder} contiene incrustaciones de otras imágenes que {source}.</translation>
        </message>
        <message id="geolocation.embed-these-pictures">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>Embed and cluster these pictures, with a layer of tiles.</source>
            <translation>Incruste y agrupe estas imágenes, con una capa de teselas.</translation>
        </message>
        <message id="geolocation.all-in-clusters">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>All pictures of {source} are left out.</source>
            <translation>Se omiten todas las imágenes de {source}.</translation>
        </message>
        <message id="geolocation.leave-out-fewer">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>Leave out fewer clusters.</source>
            <translation>Omita menos grupos.</translation>
        </message>
        <message id="geolocation.no-such-cluster">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>{folder} has no cluster '{word}', or several of that name.</source>
            <translation>{folder} no tiene ningún grupo «{word}», o tiene varios con ese nombre.</translation>
        </message>
        <message id="geolocation.no-place-training-split">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>No place of {source} is in the training split.</source>
            <translation>Ningún lugar de {source} está en la parte de entrenamiento.</translation>
        </message>
        <message id="geolocation.give-more-places">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>Give more places, a larger --fraction, or other --shares.</source>
            <translation>Dé más lugares, un --fraction mayor, u otros --shares.</translation>
        </message>
        <message id="geolocation.without-position">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>without a position</source>
            <translation>sin posición</translation>
        </message>
        <message id="geolocation.at-0-0">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>at 0, 0, which cameras write when they have no fix</source>
            <translation>en 0, 0, que las cámaras escriben sin señal</translation>
        </message>
        <message id="geolocation.problems-and-more">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>{shown} and {more:,} more</source>
            <translation>{shown} y {more:,} más</translation>
        </message>
        <message id="geolocation.left-out">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>left out</source>
            <translation>omitidos</translation>
        </message>
        <message id="geolocation.kept">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>kept</source>
            <translation>conservados</translation>
        </message>
        <message id="geolocation.problems">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>{count:,} {kind} ({told}): {shown}.</source>
            <translation>{count:,} {kind} ({told}): {shown}.</translation>
        </message>
        <message id="geolocation.position-in-two-splits">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>places at a position that another split has too</source>
            <translation>lugares en una posición que otra parte también tiene</translation>
        </message>
        <message id="geolocation.position-out-range">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>position out of range</source>
            <translation>posición fuera de rango</translation>
        </message>
        <message id="geolocation.odd-photos">
            <location filename="../../trainer/geolocation/places/photo_files.py" />
            <source>photos with something odd in their EXIF</source>
            <translation>fotos con algo raro en sus datos EXIF</translation>
        </message>
        <message id="geolocation.reading-pictures">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Reading {pictures:,} pictures</source>
            <translation>Leyendo {pictures:,} imágenes</translation>
        </message>
        <message id="geolocation.unreadable-pictures">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>pictures that cannot be read</source>
            <translation>imágenes que no se pueden leer</translation>
        </message>
        <message id="geolocation.no-picture-readable">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>No picture of {source} can be read.</source>
            <translation>Ninguna imagen de {source} es legible.</translation>
        </message>
        <message id="geolocation.check-files">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Check the files.</source>
            <translation>Compruebe los archivos.</translation>
        </message>
        <message id="geolocation.tiles-of-another-size">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>The tiles have {native_side} px; the model looks at {size} px.</source>
            <translation>Las teselas tienen {native_side} px; el modelo mira {size} px.</translation>
        </message>
        <message id="geolocation.make-tiles-of-size">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Make a tile set with --size {size}.</source>
            <translation>Cree un juego de teselas con --size {size}.</translation>
        </message>
        <message id="geolocation.heif-photos">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>photos of the kind HEIC, which need {package}</source>
            <translation>fotos en formato HEIC, que necesitan {package}</translation>
        </message>
        <message id="geolocation.rows-of-one-crs">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Make a table of each, or write all positions in degrees.</source>
            <translation>Haga una tabla de cada uno, o escriba todas las posiciones en grados.</translation>
        </message>
        <message id="geolocation.give-places">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Give a CSV, a folder of photos, a point layer or a tile set.</source>
            <translation>Dé un CSV, una carpeta de fotos, una capa de puntos o un juego de teselas.</translation>
        </message>
        <message id="geolocation.perhaps-exchanged">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>far from the others, and among them if longitude and latitude were exchanged</source>
            <translation>lejos de los demás, y entre ellos si se intercambiaran longitud y latitud</translation>
        </message>
        <message id="geolocation.name-columns-first-line">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Name the columns in its first line.</source>
            <translation>Nombre las columnas en la primera línea.</translation>
        </message>
        <message id="geolocation.degrees-beside-projection">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>table of degrees beside the code of a projection</source>
            <translation>tabla de grados junto al código de una proyección</translation>
        </message>
        <message id="geolocation.no-path-field">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has no attribute '{field}' that names a picture; it has {header}.</source>
            <translation>{path} no tiene ningún atributo «{field}» que nombre una imagen; tiene {header}.</translation>
        </message>
        <message id="geolocation.name-path-field">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Name it with --path-field.</source>
            <translation>Indíquelo con --path-field.</translation>
        </message>
        <message id="geolocation.without-id">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>without an id</source>
            <translation>sin identificador</translation>
        </message>
        <message id="geolocation.no-coordinate-columns">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has the columns {header}; it needs latitude, longitude, and id or file.</source>
            <translation>{path} tiene las columnas {header}; necesita latitude, longitude, e id o file.</translation>
        </message>
        <message id="geolocation.no-id-column">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has the columns {header}; it needs id or file.</source>
            <translation>{path} tiene las columnas {header}; necesita id o file.</translation>
        </message>
        <message id="geolocation.pictures-named-twice">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>pictures named twice</source>
            <translation>imágenes nombradas dos veces</translation>
        </message>
        <message id="geolocation.without-picture">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>without a picture</source>
            <translation>sin imagen</translation>
        </message>
        <message id="geolocation.split-none">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>with a split that is none of {splits}</source>
            <translation>con una parte que no es ninguna de {splits}</translation>
        </message>
        <message id="geolocation.bad-weights">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>with a weight that is no number (1 is used)</source>
            <translation>con un peso que no es un número (se usa 1)</translation>
        </message>
        <message id="geolocation.ids-at-two-positions">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>ids that occur twice with different positions</source>
            <translation>identificadores que aparecen dos veces con posiciones distintas</translation>
        </message>
        <message id="geolocation.places-two-splits">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>places in two splits</source>
            <translation>lugares en dos partes</translation>
        </message>
        <message id="geolocation.no-such-source">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>There is no {source}.</source>
            <translation>No hay ningún {source}.</translation>
        </message>
        <message id="geolocation.no-usable-place">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} has no place that can be used: {kinds}.</source>
            <translation>{source} no tiene ningún lugar utilizable: {kinds}.</translation>
        </message>
        <message id="geolocation.what-a-source-is">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give a CSV with id, latitude, longitude beside its images, photos with EXIF positions, a point layer with a path field, or a tile set.</source>
            <translation>Dé un CSV con id, latitude, longitude junto a sus imágenes, fotos con posiciones EXIF, una capa de puntos con un campo de ruta, o un juego de teselas.</translation>
        </message>
        <message id="geolocation.several-tables">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} holds {count} tables: {names}.</source>
            <translation>{source} contiene {count} tablas: {names}.</translation>
        </message>
        <message id="geolocation.give-one-table">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give the one that is meant.</source>
            <translation>Indique la que corresponde.</translation>
        </message>
        <message id="geolocation.views-far-apart">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>folders whose photos lie far apart, taken for one place</source>
            <translation>carpetas cuyas fotos están muy separadas, que se toman por un solo lugar</translation>
        </message>
        <message id="geolocation.tiles-of-unwanted-size">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>The tiles have {native_side} px, and {side} px are wanted.</source>
            <translation>Las teselas tienen {native_side} px; se necesitan {side} px.</translation>
        </message>
        <message id="geolocation.make-tiles-of-training">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Make a tile set with the tile size that the model was trained on.</source>
            <translation>Cree un juego de teselas del tamaño con que el modelo se entrenó.</translation>
        </message>
        <message id="geolocation.pictures-lie-deeper">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} has no pictures in places that are known; they lie in {folders}.</source>
            <translation>{source} no tiene imágenes en los sitios conocidos; están en {folders}.</translation>
        </message>
        <message id="geolocation.give-one-folder">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give one of these folders.</source>
            <translation>Dé una de estas carpetas.</translation>
        </message>
        <message id="geolocation.exif-unsure">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>photos whose position is not sure, and not used</source>
            <translation>fotos cuya posición no es segura y no se usa</translation>
        </message>
        <message id="geolocation.other-datum">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>photos whose position is in another datum, taken for WGS 84</source>
            <translation>fotos cuya posición está en otro datum, que se toma por WGS 84</translation>
        </message>
        <message id="geolocation.no-curves">
            <location filename="../../trainer/geolocation/training/curves.py" />
            <source>matplotlib is not installed: what was learned is not drawn.</source>
            <translation>matplotlib no está instalado: lo aprendido no se dibuja.</translation>
        </message>
        <message id="geolocation.choosing-cells">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Choosing cells from the training places</source>
            <translation>Eligiendo celdas según los lugares de entrenamiento</translation>
        </message>
        <message id="geolocation.choosing-decoders">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Choosing decoders and their radius on {places:,} held-out places</source>
            <translation>Eligiendo decodificadores y su radio en {places:,} lugares apartados</translation>
        </message>
        <message id="geolocation.run-began-otherwise">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with other settings.</source>
            <translation>El entrenamiento {run} empezó con otros ajustes.</translation>
        </message>
        <message id="geolocation.no-validation-split">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>There is no validation split: the decoder and the radius are not fitted to these places.</source>
            <translation>No hay parte de validación: el decodificador y el radio no se ajustan a estos lugares.</translation>
        </message>
        <message id="geolocation.deal-splits-again">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Deal one with --shares 0.8 0.1 0.1 --split-again.</source>
            <translation>Reparta una con --shares 0.8 0.1 0.1 --split-again.</translation>
        </message>
        <message id="geolocation.run-began-elsewhere">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with other places or another split of them.</source>
            <translation>El entrenamiento {run} empezó con otros lugares o con otro reparto de ellos.</translation>
        </message>
        <message id="geolocation.resume-with-same-data">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Resume with the data and options that it began with, or begin again in another folder.</source>
            <translation>Reanude con los datos y opciones con que empezó, o empiece de nuevo en otra carpeta.</translation>
        </message>
        <message id="geolocation.cross-fitting">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Cross-fit {number} of {folds}: a head without {without:,} of the places</source>
            <translation>Ajuste cruzado {number} de {folds}: una cabeza sin {without:,} de los lugares</translation>
        </message>
        <message id="geolocation.begin-again-elsewhere">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Begin again elsewhere.</source>
            <translation>Empiece de nuevo en otra parte.</translation>
        </message>
        <message id="geolocation.run-began-with-encoder">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with another encoder than {encoder} holds now.</source>
            <translation>El entrenamiento {run} empezó con un codificador distinto del que {encoder} contiene ahora.</translation>
        </message>
        <message id="geolocation.phase-one">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase one: the head alone, {places:,} places</source>
            <translation>Fase uno: solo la cabeza, {places:,} lugares</translation>
        </message>
        <message id="geolocation.phase-two">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase two: all layers</source>
            <translation>Fase dos: todas las capas</translation>
        </message>
        <message id="geolocation.km">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>{error_km:,.4g} km</source>
            <translation>{error_km:,.4g} km</translation>
        </message>
        <message id="geolocation.no-longer-finite">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>no longer finite</source>
            <translation>ya no es finito</translation>
        </message>
        <message id="geolocation.phase-two-is-worse">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase two did not lower the validation error ({after}; after phase one {error_km:,.4g} km): the weights of phase one are kept.</source>
            <translation>La fase dos no bajó el error de validación ({after}; tras la fase uno {error_km:,.4g} km): se conservan los pesos de la fase uno.</translation>
        </message>
        <message id="geolocation.try-lower-fine-rate">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Try a lower --fine-rate or more --epochs, or leave --epochs out.</source>
            <translation>Pruebe un --fine-rate menor o más --epochs, u omita --epochs.</translation>
        </message>
        <message id="geolocation.looking-at-pictures">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Looking at {pictures:,} pictures</source>
            <translation>Mirando {pictures:,} imágenes</translation>
        </message>
        <message id="geolocation.looking-at-changed-pictures">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Looking at changed training pictures</source>
            <translation>Mirando imágenes de entrenamiento cambiadas</translation>
        </message>
        <message id="geolocation.encoder-of-other-bands">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>The encoder wants {channels} bands; the pictures have {bands}.</source>
            <translation>El codificador quiere {channels} bandas; las imágenes tienen {bands}.</translation>
        </message>
        <message id="geolocation.use-encoder-same-bands">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Use an encoder of the same bands.</source>
            <translation>Use un codificador de las mismas bandas.</translation>
        </message>
        <message id="imagery.has-no-band">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path} has no band {band}.</source>
            <translation>{path} no tiene banda {band}.</translation>
        </message>
        <message id="imagery.it-has">
            <location filename="../../trainer/imagery/bands.py" />
            <source>It has {count}: {known}.</source>
            <translation>Tiene {count}: {known}.</translation>
        </message>
        <message id="imagery.make-amplitudes-first">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Make amplitudes of them first.</source>
            <translation>Conviértalos primero en amplitudes.</translation>
        </message>
        <message id="imagery.alpha-holds-many-values">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path}: band {number} is tagged as alpha and holds many values: it is read as a band like the others.</source>
            <translation>{path}: la banda {number} está marcada como alfa y contiene muchos valores: se lee como una banda más.</translation>
        </message>
        <message id="imagery.choose-bands-if-not-wanted">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Choose bands with --bands if it is not wanted.</source>
            <translation>Elija las bandas con --bands si no se desea.</translation>
        </message>
        <message id="imagery.mask-is-used">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path}: band {band} cannot be both a mask and used.</source>
            <translation>{path}: la banda {band} no puede ser máscara y usarse a la vez.</translation>
        </message>
        <message id="imagery.leave-mask-out">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Leave it out of --bands, or leave --mask-band out.</source>
            <translation>Quítela de --bands, u omita --mask-band.</translation>
        </message>
        <message id="imagery.name-a-layer">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Name one of its layers as the source, such as {layer}</source>
            <translation>Indique una de sus capas como fuente, como {layer}</translation>
        </message>
        <message id="imagery.give-raster-bands">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Give a raster with bands.</source>
            <translation>Dé un ráster con bandas.</translation>
        </message>
        <message id="imagery.holds-no-bands">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} holds no bands of its own.</source>
            <translation>{path} no contiene bandas propias.</translation>
        </message>
        <message id="imagery.claims-more-than-it-holds">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} claims to be {width} × {height} pixels, which it cannot hold.</source>
            <translation>{path} dice tener {width} × {height} píxeles, que no puede contener.</translation>
        </message>
        <message id="imagery.bad-georeference">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} has a georeference that cannot be: its corner is {origin_x:g}, {origin_y:g} and a pixel {pixel_x:g} × {pixel_y:g}.</source>
            <translation>{path} tiene una georreferencia imposible: su esquina es {origin_x:g}, {origin_y:g} y un píxel {pixel_x:g} × {pixel_y:g}.</translation>
        </message>
        <message id="imagery.mend-georeference">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Mend it (gdal_edit.py -a_ullr … FILE), or take it away (gdal_edit.py -unsetgt FILE).</source>
            <translation>Corríjala (gdal_edit.py -a_ullr … ARCHIVO), o quítela (gdal_edit.py -unsetgt ARCHIVO).</translation>
        </message>
        <message id="imagery.not-a-raster">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} is not a raster that GDAL can read: {reason}.</source>
            <translation>{path} no es un ráster que GDAL pueda leer: {reason}.</translation>
        </message>
        <message id="imagery.check-file">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Check that the file is whole and is imagery (gdalinfo FILE tells).</source>
            <translation>Compruebe que el archivo está entero y es una imagen (gdalinfo ARCHIVO lo dice).</translation>
        </message>
        <message id="imagery.exif-damaged">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its EXIF is damaged</source>
            <translation>los datos EXIF están dañados</translation>
        </message>
        <message id="imagery.exif-position-damaged">
            <location filename="../../trainer/imagery/exif.py" />
            <source>the part with its position is damaged</source>
            <translation>la parte con la posición está dañada</translation>
        </message>
        <message id="imagery.exif-n-or-s">
            <location filename="../../trainer/imagery/exif.py" />
            <source>N or S</source>
            <translation>N o S</translation>
        </message>
        <message id="imagery.exif-e-or-w">
            <location filename="../../trainer/imagery/exif.py" />
            <source>E or W</source>
            <translation>E o W</translation>
        </message>
        <message id="imagery.exif-no-degrees">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its position is not in degrees, minutes and seconds, or is out of range</source>
            <translation>la posición no está en grados, minutos y segundos, o está fuera de rango</translation>
        </message>
        <message id="imagery.exif-half-position">
            <location filename="../../trainer/imagery/exif.py" />
            <source>it has a latitude or a longitude, not both</source>
            <translation>hay una latitud o una longitud, no ambas</translation>
        </message>
        <message id="imagery.exif-no-fix">
            <location filename="../../trainer/imagery/exif.py" />
            <source>it is at 0, 0, which cameras write when they have no fix</source>
            <translation>la posición está en 0, 0, que las cámaras escriben sin señal</translation>
        </message>
        <message id="imagery.exif-no-half">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its reference is '{word}' where {wanted} must be</source>
            <translation>la referencia es «{word}» donde debe estar {wanted}</translation>
        </message>
        <message id="imagery.exif-two-signs">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its position is negative, and N or E too</source>
            <translation>la posición es negativa, y además N o E</translation>
        </message>
        <message id="imagery.folder-otherwise">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>If that is not meant: --folder-as mosaic takes each file for itself, --folder-as pictures takes them as pictures without a place.</source>
            <translation>Si no es lo que se quiere: --folder-as mosaic toma cada archivo por separado, --folder-as pictures los toma como imágenes sin posición.</translation>
        </message>
        <message id="imagery.folder-pictures-takes-all">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>--folder-as pictures takes all as pictures without a place.</source>
            <translation>--folder-as pictures los toma todos como imágenes sin posición.</translation>
        </message>
        <message id="imagery.positions-unused">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder}: {count:,} of {all:,} files say where they are ({names}); like the others, they are taken as pictures without a place.</source>
            <translation>{folder}: {count:,} de {all:,} archivos dicen dónde están ({names}); como los demás, se toman como imágenes sin posición.</translation>
        </message>
        <message id="imagery.folder-mosaic-takes-placed">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>--folder-as mosaic takes those alone, where they are.</source>
            <translation>--folder-as mosaic toma solo esos, donde están.</translation>
        </message>
        <message id="imagery.folder-mostly-mosaic">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as a mosaic of {count:,} rasters that say where they are; {others:,} files that do not are left out: {names}.</source>
            <translation>{folder} se toma como un mosaico de {count:,} rásteres que dicen dónde están; {others:,} archivos que no lo dicen se omiten: {names}.</translation>
        </message>
        <message id="imagery.holds-no-placed">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>No file in {folder} says where it is.</source>
            <translation>Ningún archivo de {folder} dice dónde está.</translation>
        </message>
        <message id="imagery.give-world-files">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Give GeoTIFFs or world files, or leave --folder-as out.</source>
            <translation>Dé archivos GeoTIFF o archivos world, u omita --folder-as.</translation>
        </message>
        <message id="imagery.bands-of-several-sizes">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds the bands of a scene in pixels of several sizes ({listed}).</source>
            <translation>{folder} contiene las bandas de una escena con píxeles de varios tamaños ({listed}).</translation>
        </message>
        <message id="imagery.name-bands-of-one-size">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Name those of one size with --stack, or resample the others onto them first (gdalwarp -tr …).</source>
            <translation>Indique con --stack las de un mismo tamaño, o remuestree antes las demás sobre ellas (gdalwarp -tr …).</translation>
        </message>
        <message id="imagery.folder-taken-as-bands">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as {scenes:,} scene(s) of {bands} bands ({names}): files of one band on the same ground, named alike but for the band.</source>
            <translation>{folder} se toma como {scenes:,} escena(s) de {bands} bandas ({names}): archivos de una banda del mismo terreno, con el mismo nombre salvo la banda.</translation>
        </message>
        <message id="imagery.folder-taken-as-mosaic">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as a mosaic of {count:,} rasters, for they say where they are.</source>
            <translation>{folder} se toma como un mosaico de {count:,} rásteres, pues dicen dónde están.</translation>
        </message>
        <message id="imagery.holds-no-bands-of-scenes">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds no bands of scenes.</source>
            <translation>{folder} no contiene bandas de escenas.</translation>
        </message>
        <message id="imagery.name-bands-alike">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Give files of one band, of the same ground, named alike but for the band, such as a_B02.tif and a_B03.tif; or name the files with --stack.</source>
            <translation>Dé archivos de una banda, del mismo terreno, con el mismo nombre salvo la banda, como a_B02.tif y a_B03.tif; o indique los archivos con --stack.</translation>
        </message>
        <message id="imagery.scenes-of-other-bands">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds scenes of several sets of bands: {first} and {other}.</source>
            <translation>{folder} contiene escenas con distintos juegos de bandas: {first} y {other}.</translation>
        </message>
        <message id="imagery.name-scene-with-stack">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Name the files of one scene with --stack.</source>
            <translation>Indique los archivos de una escena con --stack.</translation>
        </message>
        <message id="imagery.beside-bands-left-out">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder}: {count:,} other files are left out: {names}.</source>
            <translation>{folder}: se omiten otros {count:,} archivos: {names}.</translation>
        </message>
        <message id="imagery.pictures-of-more-bits">
            <location filename="../../trainer/imagery/folders.py" />
            <source>{folder} holds pictures of more than 8 bits: {low:g} to {high:g} of their values become 0 to 255.</source>
            <translation>{folder} contiene imágenes de más de 8 bits: de {low:g} a {high:g}, sus valores pasan a ser de 0 a 255.</translation>
        </message>
        <message id="imagery.bring-pictures-to-eight-bits">
            <location filename="../../trainer/imagery/folders.py" />
            <source>If that is not their range, bring them to 8 bits first (gdal_translate -ot Byte -scale … IN OUT).</source>
            <translation>Si ese no es su intervalo, llévelas antes a 8 bits (gdal_translate -ot Byte -scale … ENTRADA SALIDA).</translation>
        </message>
        <message id="imagery.nothing-to-cut">
            <location filename="../../trainer/imagery/folders.py" />
            <source>{folder} holds no pictures and no {{z}}/{{x}}/{{y}} map tiles.</source>
            <translation>{folder} no contiene ni imágenes ni teselas de mapa {{z}}/{{x}}/{{y}}.</translation>
        </message>
        <message id="imagery.give-pictures-or-raster">
            <location filename="../../trainer/imagery/folders.py" />
            <source>Give a folder with {suffixes} files, or a raster file.</source>
            <translation>Dé una carpeta con archivos {suffixes}, o un archivo ráster.</translation>
        </message>
        <message id="imagery.archive-lost-its-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{path} has no longer the zoom level that the tiles were cut from.</source>
            <translation>{path} ya no tiene el nivel de zoom del que se cortaron las teselas.</translation>
        </message>
        <message id="imagery.put-back-or-make-again">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Put the file back, or cut and embed again.</source>
            <translation>Devuelva el archivo a su sitio, o corte e incruste de nuevo.</translation>
        </message>
        <message id="imagery.choose-level-zoom">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Choose a level with --zoom; there are {zooms}.</source>
            <translation>Elija un nivel con --zoom; hay {zooms}.</translation>
        </message>
        <message id="imagery.there-are">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>There are {zooms}.</source>
            <translation>Hay {zooms}.</translation>
        </message>
        <message id="imagery.map-tiles-keep-their-pixels">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{folder}: map tiles have the pixels of their zoom level.</source>
            <translation>{folder}: las teselas de mapa tienen los píxeles de su nivel de zoom.</translation>
        </message>
        <message id="imagery.has-no-zoom-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{folder} has no zoom level {zoom}.</source>
            <translation>{folder} no tiene nivel de zoom {zoom}.</translation>
        </message>
        <message id="imagery.no-zoom-in-common">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{names} have no zoom level in common.</source>
            <translation>{names} no tienen ningún nivel de zoom en común.</translation>
        </message>
        <message id="imagery.render-one-zoom-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Render one zoom level of all of them.</source>
            <translation>Renderice un mismo nivel de zoom de todas.</translation>
        </message>
        <message id="imagery.map-tile-of-another-size">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{file} is {width}×{height} pixels, the others are {side}.</source>
            <translation>{file} tiene {width}×{height} píxeles, las demás {side}.</translation>
        </message>
        <message id="imagery.level-of-one-size">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>All tiles of a level must have the same size.</source>
            <translation>Todas las teselas de un nivel deben tener el mismo tamaño.</translation>
        </message>
        <message id="imagery.map-tile-in-colour">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{file} has colours; the others are grey.</source>
            <translation>{file} tiene colores; los demás están en gris.</translation>
        </message>
        <message id="imagery.render-all-tiles-alike">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Render all tiles of a folder in grey, or all in colour.</source>
            <translation>Renderice todas las teselas de una carpeta en gris, o todas en color.</translation>
        </message>
        <message id="imagery.source-is-another">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} is no longer the file that the tiles were cut from: its bytes are others.</source>
            <translation>{path} ya no es el archivo del que se cortaron las teselas: sus bytes son otros.</translation>
        </message>
        <message id="imagery.version-has-no-reader">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path}: this version has no reader for '{kind}'.</source>
            <translation>{path}: esta versión no sabe leer «{kind}».</translation>
        </message>
        <message id="imagery.rasters-on-same-ground">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path}: {count:,} rasters lie on the ground of another; each is cut for itself.</source>
            <translation>{path}: {count:,} rásteres están sobre el terreno de otro; cada uno se corta por separado.</translation>
        </message>
        <message id="imagery.name-files-with-stack">
            <location filename="../../trainer/imagery/opening.py" />
            <source>To join their bands, name the files with --stack.</source>
            <translation>Para unir sus bandas, indique los archivos con --stack.</translation>
        </message>
        <message id="imagery.folder-has-changed">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} holds {files} pictures, {before} when its tiles were cut.</source>
            <translation>{path} contiene {files} imágenes; eran {before} cuando se cortaron sus teselas.</translation>
        </message>
        <message id="imagery.put-back-or-cut-again">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Put back what was there, or make the tile set again.</source>
            <translation>Devuelva lo que había, o haga de nuevo el juego de teselas.</translation>
        </message>
        <message id="imagery.no-source-given">
            <location filename="../../trainer/imagery/opening.py" />
            <source>No source was given.</source>
            <translation>No se dio ninguna fuente.</translation>
        </message>
        <message id="imagery.name-a-source">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Name at least one raster or folder.</source>
            <translation>Indique al menos un ráster o una carpeta.</translation>
        </message>
        <message id="imagery.no-raster-no-mask-band">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} is no raster, so it has no mask band.</source>
            <translation>{path} no es un ráster, así que no tiene banda de máscara.</translation>
        </message>
        <message id="imagery.leave-mask-band-out">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Leave --mask-band out.</source>
            <translation>Omita --mask-band.</translation>
        </message>
        <message id="imagery.mask-band-with-stack">
            <location filename="../../trainer/imagery/opening.py" />
            <source>--mask-band with --stack would be ambiguous.</source>
            <translation>--mask-band con --stack sería ambiguo.</translation>
        </message>
        <message id="imagery.other-number-of-bands">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Number of bands: {path} {bands}, {first_path} {first_bands}.</source>
            <translation>Número de bandas: {path} {bands}, {first_path} {first_bands}.</translation>
        </message>
        <message id="imagery.choose-equal-bands">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Choose the same number of bands of all with --bands, or cut them into tile sets of their own.</source>
            <translation>Elija con --bands el mismo número de bandas de todas, o córtelas en juegos de teselas separados.</translation>
        </message>
        <message id="imagery.too-few-bands-for">
            <location filename="../../trainer/imagery/options.py" />
            <source>{found}: {wanted}.</source>
            <translation>{found}: {wanted}.</translation>
        </message>
        <message id="imagery.heif-left-out">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{folder}: {count:,} photos of the kind HEIC are left out, for they need {package}: {names}.</source>
            <translation>{folder}: se omiten {count:,} fotos en formato HEIC, pues necesitan {package}: {names}.</translation>
        </message>
        <message id="any.install-package">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Install it with `pip install {package}`.</source>
            <translation>Instálelo con `pip install {package}`.</translation>
        </message>
        <message id="imagery.picture-too-large">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{path} has more than {most:,} pixels, too many for a plain picture.</source>
            <translation>{path} tiene más de {most:,} píxeles, demasiados para una simple imagen.</translation>
        </message>
        <message id="imagery.give-as-raster">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Give it as a raster of its own, which is read part by part, or take it out of the folder.</source>
            <translation>Déla como ráster propio, que se lee por partes, o sáquela de la carpeta.</translation>
        </message>
        <message id="imagery.no-picture">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>There is no picture {path}.</source>
            <translation>No hay ninguna imagen {path}.</translation>
        </message>
        <message id="imagery.unreadable-picture-because">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{path} is not a picture that can be read: {error}.</source>
            <translation>{path} no es una imagen legible: {error}.</translation>
        </message>
        <message id="imagery.heif-needs-package">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Photos of the kind HEIC need {package}.</source>
            <translation>Las fotos en formato HEIC necesitan {package}.</translation>
        </message>
        <message id="imagery.tiff-of-other-bands">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>It is damaged, or a TIFF of more bands or bits than pictures have: give such rasters as sources by name, or make pictures of them (gdal_translate -ot Byte -scale -b 1 -b 2 -b 3 IN OUT).</source>
            <translation>Está dañado, o es un TIFF de más bandas o bits de los que tienen las imágenes: dé esos ráster como fuentes por su nombre, o haga imágenes de ellos (gdal_translate -ot Byte -scale -b 1 -b 2 -b 3 ENTRADA SALIDA).</translation>
        </message>
        <message id="imagery.take-damaged-out">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>It is damaged or of another kind: take it out of the folder, or copy it again.</source>
            <translation>Está dañada o es de otro tipo: sáquela de la carpeta, o cópiela de nuevo.</translation>
        </message>
        <message id="imagery.pmtiles-cut-short">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>it is cut short</source>
            <translation>el archivo está cortado</translation>
        </message>
        <message id="imagery.pmtiles-part-too-large">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>a part of it is larger than {most} MiB</source>
            <translation>una parte supera los {most} MiB</translation>
        </message>
        <message id="imagery.pmtiles-levels">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its levels are {least} to {most}</source>
            <translation>los niveles van de {least} a {most}</translation>
        </message>
        <message id="imagery.pmtiles-compressed-otherwise">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index is compressed in a way ({kind}) that is not read here</source>
            <translation>el índice está comprimido de un modo ({kind}) que aquí no se lee</translation>
        </message>
        <message id="imagery.archive-cannot-be-read">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>{path} cannot be read as PMTiles: {reason}.</source>
            <translation>{path} no se puede leer como PMTiles: {reason}.</translation>
        </message>
        <message id="imagery.archive-of-vector-tiles">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>{path} holds vector tiles, which are no pictures until a style has drawn them.</source>
            <translation>{path} contiene teselas vectoriales, que no son imágenes hasta que un estilo las dibuja.</translation>
        </message>
        <message id="imagery.render-vector-tiles">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>Add it to QGIS as a vector tile layer, style it, and render it into tiles (Generate XYZ tiles); or give an archive of PNG, JPEG or WebP tiles.</source>
            <translation>Añádalo a QGIS como capa de teselas vectoriales, dele un estilo y renderícela en teselas (Generar teselas XYZ); o dé un archivo de teselas PNG, JPEG o WebP.</translation>
        </message>
        <message id="imagery.pmtiles-begin-otherwise">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>it does not begin as PMTiles of version 3 do</source>
            <translation>el archivo no empieza como PMTiles de la versión 3</translation>
        </message>
        <message id="imagery.pmtiles-tile-twice">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index names a tile twice</source>
            <translation>el índice nombra una tesela dos veces</translation>
        </message>
        <message id="imagery.pmtiles-index-order">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index is not in order</source>
            <translation>el índice no está en orden</translation>
        </message>
        <message id="imagery.pmtiles-inflates-not">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>what is compressed in it is damaged</source>
            <translation>lo que contiene comprimido está dañado</translation>
        </message>
        <message id="imagery.pmtiles-index-in-circle">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index leads round in a circle</source>
            <translation>el índice lleva en círculo</translation>
        </message>
        <message id="imagery.raster-has-no-zoom">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} is a raster, which has no zoom levels to choose.</source>
            <translation>{path} es un ráster, y no tiene niveles de zoom que elegir.</translation>
        </message>
        <message id="imagery.leave-zoom-give-resolution">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Leave --zoom out; --resolution METRES makes its pixels coarser.</source>
            <translation>Omita --zoom; --resolution METRES hace sus píxeles más gruesos.</translation>
        </message>
        <message id="imagery.resolution-without-place">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} has {without_place}, so --resolution {resolution} metres mean nothing there.</source>
            <translation>{path}: {without_place}; --resolution {resolution} metros no significa nada ahí.</translation>
        </message>
        <message id="imagery.assign-crs-or-leave-out">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave --resolution out.</source>
            <translation>Asigne uno (gdal_edit.py -a_srs EPSG:… ARCHIVO), u omita --resolution.</translation>
        </message>
        <message id="imagery.mask-and-resampling">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} has a mask of its own, so --mask-band {band} is not for pixels that are resampled.</source>
            <translation>{path} tiene su propia máscara, así que --mask-band {band} no sirve para píxeles que se remuestrean.</translation>
        </message>
        <message id="imagery.make-mask-first">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Make it the file's own mask first (gdal_translate -mask {band} IN OUT).</source>
            <translation>Conviértala antes en la máscara propia del archivo (gdal_translate -mask {band} IN OUT).</translation>
        </message>
        <message id="imagery.overviews-disagree">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path}: its overviews show other pixels than it has, and are not used.</source>
            <translation>{path}: sus pirámides muestran otros píxeles que los suyos, y no se usan.</translation>
        </message>
        <message id="imagery.make-overviews-anew">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Make them anew (gdaladdo -clean FILE, then gdaladdo FILE).</source>
            <translation>Hágalas de nuevo (gdaladdo -clean ARCHIVO, después gdaladdo ARCHIVO).</translation>
        </message>
        <message id="imagery.unreadable-part">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} cannot be read at columns {column} to {to_column}, rows {row} to {to_row}: {reason}.</source>
            <translation>{path} no se puede leer en las columnas {column} a {to_column}, filas {row} a {to_row}: {reason}.</translation>
        </message>
        <message id="imagery.no-crs">
            <location filename="../../trainer/imagery/sources.py" />
            <source>no CRS</source>
            <translation>sin SRC</translation>
        </message>
        <message id="imagery.crs-but-no-georeference">
            <location filename="../../trainer/imagery/sources.py" />
            <source>a CRS but no georeference</source>
            <translation>con SRC pero sin georreferencia</translation>
        </message>
        <message id="imagery.crs-not-earth">
            <location filename="../../trainer/imagery/sources.py" />
            <source>a CRS that is not of the Earth</source>
            <translation>con un SRC que no es de la Tierra</translation>
        </message>
        <message id="imagery.bands-with-stack">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>--bands with --stack would be ambiguous.</source>
            <translation>--bands con --stack sería ambiguo.</translation>
        </message>
        <message id="imagery.stack-takes-all-bands">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Leave one of them out; a stack takes all bands.</source>
            <translation>Omita uno de los dos; una pila toma todas las bandas.</translation>
        </message>
        <message id="imagery.map-tiles-not-resampled">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path}: map tiles are not resampled.</source>
            <translation>{path}: las teselas de mapa no se remuestrean.</translation>
        </message>
        <message id="imagery.stack-rasters-or-leave-resampling">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Stack rasters, or leave --resampling out.</source>
            <translation>Apile ráster, u omita --resampling.</translation>
        </message>
        <message id="imagery.stack-of-folders-and-rasters">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{folder} holds map tiles, {other} does not, so they cannot be stacked.</source>
            <translation>{folder} contiene teselas de mapa, {other} no: no se pueden apilar.</translation>
        </message>
        <message id="imagery.stack-one-kind">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Stack rasters with rasters, and folders or archives of map tiles with their like.</source>
            <translation>Apile ráster con ráster, y carpetas o archivos de teselas de mapa con otros de su clase.</translation>
        </message>
        <message id="imagery.resampling-of-each">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>--resampling names {methods} methods for {sources} sources after the first.</source>
            <translation>--resampling indica {methods} métodos para {sources} fuentes después de la primera.</translation>
        </message>
        <message id="imagery.give-one-method-or-each">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Give one method for all, or one for each of them.</source>
            <translation>Dé un método para todas, o uno para cada una de ellas.</translation>
        </message>
        <message id="imagery.cannot-be-resampled-onto">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} cannot be resampled onto {first}: both need a CRS, and the first rows from the north.</source>
            <translation>{path} no se puede remuestrear sobre {first}: ambos necesitan un SRC, y el primero, filas desde el norte.</translation>
        </message>
        <message id="imagery.warp-onto-same-grid-first">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Warp it onto the same grid first (gdalwarp -te … -ts …).</source>
            <translation>Llévelo primero a la misma rejilla (gdalwarp -te … -ts …).</translation>
        </message>
        <message id="imagery.stack-of-two-grids">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} ({width}×{height} pixels) does not lie on the pixels of {first_path} ({first_width}×{first_height}), so they cannot be stacked.</source>
            <translation>{path} ({width}×{height} píxeles) no está sobre los píxeles de {first_path} ({first_width}×{first_height}): no se pueden apilar.</translation>
        </message>
        <message id="imagery.resample-onto-first">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Add --resampling METHOD to bring it onto the pixels of the first.</source>
            <translation>Añada --resampling METHOD para llevarlo a los píxeles del primero.</translation>
        </message>
        <message id="imagery.stack-of-two-crs">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} is in {crs}, {first_path} in {first_crs}, so they cannot be stacked.</source>
            <translation>{path} está en {crs}, {first_path} en {first_crs}: no se pueden apilar.</translation>
        </message>
        <message id="imagery.tiles-of-another-grid">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path}: its tiles are on a grid of {crs}, not on that of web maps.</source>
            <translation>{path}: sus teselas están en una cuadrícula de {crs}, no en la de los mapas web.</translation>
        </message>
        <message id="imagery.make-mercator-tiles">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Give the raster that they were made of, or make them anew (gdal2tiles.py --profile=mercator).</source>
            <translation>Dé el ráster del que se hicieron, o créelas de nuevo (gdal2tiles.py --profile=mercator).</translation>
        </message>
        <message id="imagery.map-tile-beyond-its-zoom">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{file} is numbered beyond zoom {zoom}, which has {around:,} columns and rows.</source>
            <translation>{file} tiene un número fuera del nivel de zoom {zoom}, que tiene {around:,} columnas y filas.</translation>
        </message>
        <message id="imagery.take-map-tile-away">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Take it away or rename it: map tiles are {{z}}/{{x}}/{{y}}.png.</source>
            <translation>Quítela o cámbiele el nombre: las teselas de mapa se llaman {{z}}/{{x}}/{{y}}.png.</translation>
        </message>
        <message id="imagery.archive-being-written">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path} is being written by another program.</source>
            <translation>Otro programa está escribiendo {path}.</translation>
        </message>
        <message id="imagery.close-that-program">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Close it there first, or give a copy that is whole.</source>
            <translation>Ciérrelo allí primero, o dé una copia completa.</translation>
        </message>
        <message id="imagery.pmtiles-rows-from-north">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path}: PMTiles count rows from the north.</source>
            <translation>{path}: PMTiles cuenta las filas desde el norte.</translation>
        </message>
        <message id="imagery.leave-rows-out">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Leave --rows out.</source>
            <translation>Omita --rows.</translation>
        </message>
        <message id="imagery.holds-no-map-tiles">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{level} holds no map tiles.</source>
            <translation>{level} no contiene teselas de mapa.</translation>
        </message>
        <message id="imagery.give-folder-holds-png">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Give the folder that holds {{z}}/{{x}}/{{y}}.png.</source>
            <translation>Dé la carpeta que contiene {{z}}/{{x}}/{{y}}.png.</translation>
        </message>
        <message id="imagery.mbtiles-cannot-be-read">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path} cannot be read as MBTiles: {error}.</source>
            <translation>{path} no se puede leer como MBTiles: {error}.</translation>
        </message>
        <message id="imagery.raster-off-the-earth">
            <location filename="../../trainer/imagery/warping.py" />
            <source>No place of the raster has a longitude and latitude in its CRS.</source>
            <translation>Ningún lugar del ráster tiene longitud y latitud en su SRC.</translation>
        </message>
        <message id="imagery.check-crs-georeference-gdalinfo">
            <location filename="../../trainer/imagery/warping.py" />
            <source>Check the CRS and the georeference (gdalinfo FILE).</source>
            <translation>Compruebe el SRC y la georreferencia (gdalinfo ARCHIVO).</translation>
        </message>
        <message id="imagery.cannot-be-warped">
            <location filename="../../trainer/imagery/warping.py" />
            <source>{path} cannot be warped to ground metres: {reason}.</source>
            <translation>{path} no se puede llevar a metros del terreno: {reason}.</translation>
        </message>
        <message id="imagery.give-extent-within-crs">
            <location filename="../../trainer/imagery/warping.py" />
            <source>Give --extent within the part of the world that its CRS is for.</source>
            <translation>Dé --extent dentro de la parte del mundo para la que es su SRC.</translation>
        </message>
        <message id="location.not-number">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>is not a number</source>
            <translation>no es un número</translation>
        </message>
        <message id="location.lies-outside-exterior">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>lies outside the exterior</source>
            <translation>está fuera del marco exterior</translation>
        </message>
        <message id="location.bad-coordinate">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>Coordinate {place} ({position}) {found}: x {x0:g} to {x1:g}, y {y0:g} to {y1:g}.</source>
            <translation>La coordenada {place} ({position}) {found}: x {x0:g} a {x1:g}, y {y0:g} a {y1:g}.</translation>
        </message>
        <message id="location.drop-points">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>Drop such points, or give an exterior that holds them; longitude comes before latitude.</source>
            <translation>Quite esos puntos, o dé un marco exterior que los contenga; la longitud va antes que la latitud.</translation>
        </message>
        <message id="options.must-be-one-of">
            <location filename="../../trainer/options.py" />
            <source>it must be one of {choices}</source>
            <translation>debe ser uno de {choices}</translation>
        </message>
        <message id="options.must-be-number">
            <location filename="../../trainer/options.py" />
            <source>it must be a finite number</source>
            <translation>debe ser un número finito</translation>
        </message>
        <message id="options.must-be">
            <location filename="../../trainer/options.py" />
            <source>it must be {range}</source>
            <translation>debe ser {range}</translation>
        </message>
        <message id="options.from-to">
            <location filename="../../trainer/options.py" />
            <source>from {low} to {high}</source>
            <translation>de {low} a {high}</translation>
        </message>
        <message id="options.both-bounds">
            <location filename="../../trainer/options.py" />
            <source>{lower} and {upper}</source>
            <translation>{lower} y {upper}</translation>
        </message>
        <message id="options.takes-values">
            <location filename="../../trainer/options.py" />
            <source>it takes {count} values, not {given}</source>
            <translation>admite {count} valores, no {given}</translation>
        </message>
        <message id="options.must-be-number-or">
            <location filename="../../trainer/options.py" />
            <source>it must be a finite number or {word}</source>
            <translation>debe ser un número finito o {word}</translation>
        </message>
        <message id="options.above">
            <location filename="../../trainer/options.py" />
            <source>above {number}</source>
            <translation>mayor que {number}</translation>
        </message>
        <message id="options.below">
            <location filename="../../trainer/options.py" />
            <source>below {number}</source>
            <translation>menor que {number}</translation>
        </message>
        <message id="options.is">
            <location filename="../../trainer/options.py" />
            <source>{name} is {shown}; {fault}.</source>
            <translation>{name} es {shown}; {fault}.</translation>
        </message>
        <message id="options.at-least">
            <location filename="../../trainer/options.py" />
            <source>{number} at least</source>
            <translation>{number} como mínimo</translation>
        </message>
        <message id="options.at-most">
            <location filename="../../trainer/options.py" />
            <source>{number} at most</source>
            <translation>{number} como máximo</translation>
        </message>
        <message id="regression.too-few-values">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>{path} gives {count} of the {tiles:,} tiles a number; {fewest} are needed.</source>
            <translation>{path} da un número a {count} de las {tiles:,} teselas; hacen falta {fewest}.</translation>
        </message>
        <message id="regression.one-value">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>{field} of {path} is {value:g} everywhere: there is nothing to learn.</source>
            <translation>{field} de {path} es {value:g} en todas partes: no hay nada que aprender.</translation>
        </message>
        <message id="regression.give-field-that-differs">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>Give a field that differs from place to place.</source>
            <translation>Indique un campo que difiera de un lugar a otro.</translation>
        </message>
        <message id="regression.reading-values">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>reading measured values</source>
            <translation>se leen los valores medidos</translation>
        </message>
        <message id="regression.learning">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>learning from {count:,} tiles</source>
            <translation>se aprende de {count:,} teselas</translation>
        </message>
        <message id="regression.one-block">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>The measured values of {source} lie too close together to hold some of them out.</source>
            <translation>Los valores medidos de {source} están demasiado juntos para reservar algunos.</translation>
        </message>
        <message id="regression.measure-elsewhere">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>Give values from more parts of the map.</source>
            <translation>Indique valores de más partes del mapa.</translation>
        </message>
        <message id="regression.no-field">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>--labels {path} does not say which field has the number.</source>
            <translation>--labels {path} no dice en qué campo está el número.</translation>
        </message>
        <message id="regression.give-field">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>Give {name}:FIELD.</source>
            <translation>Indique {name}:CAMPO.</translation>
        </message>
        <message id="report.axis-step">
            <location filename="../../trainer/report/figures.py" />
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message id="report.axis-loss">
            <location filename="../../trainer/report/figures.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message id="report.axis-share">
            <location filename="../../trainer/report/figures.py" />
            <source>Share of tiles (%)</source>
            <translation>Parte de las teselas (%)</translation>
        </message>
        <message id="report.axis-information">
            <location filename="../../trainer/report/figures.py" />
            <source>information: compressed bytes a pixel</source>
            <translation>información: bytes comprimidos por píxel</translation>
        </message>
        <message id="report.same-place">
            <location filename="../../trainer/report/figures.py" />
            <source>views of the same place</source>
            <translation>vistas del mismo lugar</translation>
        </message>
        <message id="report.other-places">
            <location filename="../../trainer/report/figures.py" />
            <source>different places</source>
            <translation>lugares distintos</translation>
        </message>
        <message id="report.axis-distance">
            <location filename="../../trainer/report/figures.py" />
            <source>Mean distance between embeddings</source>
            <translation>Distancia media entre embeddings</translation>
        </message>
        <message id="report.as-they-are">
            <location filename="../../trainer/report/figures.py" />
            <source>as the tiles are</source>
            <translation>como son las teselas</translation>
        </message>
        <message id="report.as-drawn">
            <location filename="../../trainer/report/figures.py" />
            <source>as training draws them, balanced</source>
            <translation>como las toma el entrenamiento, equilibradas</translation>
        </message>
        <message id="report.threshold">
            <location filename="../../trainer/report/figures.py" />
            <source>threshold</source>
            <translation>umbral</translation>
        </message>
        <message id="report.panel-embedding">
            <location filename="../../trainer/report/maps.py" />
            <source>Embedding (three principal components as red, green, blue)</source>
            <translation>Embedding (tres componentes principales en rojo, verde y azul)</translation>
        </message>
        <message id="report.panel-imagery">
            <location filename="../../trainer/report/maps.py" />
            <source>Imagery (mean colour of each tile)</source>
            <translation>Imagen (color medio de cada tesela)</translation>
        </message>
        <message id="report.count">
            <location filename="../../trainer/report/page.py" />
            <source>{count:,}</source>
            <translation>{count:,}</translation>
        </message>
        <message id="report.dimensions">
            <location filename="../../trainer/report/page.py" />
            <source>{dimension} dimensions, {kind}</source>
            <translation>{dimension} dimensiones, {kind}</translation>
        </message>
        <message id="report.this-embedding">
            <location filename="../../trainer/report/page.py" />
            <source>this embedding</source>
            <translation>este embedding</translation>
        </message>
        <message id="report.image-statistics">
            <location filename="../../trainer/report/page.py" />
            <source>image statistics (no learning)</source>
            <translation>estadísticas de la imagen (nada aprendido)</translation>
        </message>
        <message id="report.pixel-pca">
            <location filename="../../trainer/report/page.py" />
            <source>PCA of pixels</source>
            <translation>ACP de los píxeles</translation>
        </message>
        <message id="report.untrained">
            <location filename="../../trainer/report/page.py" />
            <source>the same network, untrained</source>
            <translation>la misma red, sin entrenar</translation>
        </message>
        <message id="report.imagenet">
            <location filename="../../trainer/report/page.py" />
            <source>ImageNet weights</source>
            <translation>pesos de ImageNet</translation>
        </message>
        <message id="report.commonest">
            <location filename="../../trainer/report/page.py" />
            <source>always the commonest class</source>
            <translation>siempre la clase más frecuente</translation>
        </message>
        <message id="report.resampled">
            <location filename="../../trainer/report/page.py" />
            <source>resampled to 66 % and back</source>
            <translation>remuestreada al 66 % y de vuelta</translation>
        </message>
        <message id="report.brighter">
            <location filename="../../trainer/report/page.py" />
            <source>10 % brighter</source>
            <translation>10 % más clara</translation>
        </message>
        <message id="report.shifted">
            <location filename="../../trainer/report/page.py" />
            <source>shifted by a quarter tile</source>
            <translation>desplazada un cuarto de tesela</translation>
        </message>
        <message id="report.jpeg">
            <location filename="../../trainer/report/page.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG con calidad 50</translation>
        </message>
        <message id="report.turned">
            <location filename="../../trainer/report/page.py" />
            <source>quarter turn</source>
            <translation>cuarto de vuelta</translation>
        </message>
        <message id="report.good-words">
            <location filename="../../trainer/report/page.py" />
            <source>Share of {tiles:,} tiles of {classes} classes that are given their own class ({labels}), by neighbours and by a linear probe from other spatial folds.</source>
            <translation>Parte de {tiles:,} teselas de {classes} clases a las que se da su propia clase ({labels}), por las vecinas y por un clasificador lineal de otros bloques espaciales.</translation>
        </message>
        <message id="report.tile-of-pixels">
            <location filename="../../trainer/report/page.py" />
            <source>{size} × {size} pixels, every {stride} pixels</source>
            <translation>{size} × {size} píxeles, cada {stride} píxeles</translation>
        </message>
        <message id="report.steady-words">
            <location filename="../../trainer/report/page.py" />
            <source>How often a tile is still found first among all tiles after a small change to its picture.</source>
            <translation>Cuántas veces se encuentra aún una tesela la primera entre todas tras un pequeño cambio de su imagen.</translation>
        </message>
        <message id="report.adds-words">
            <location filename="../../trainer/report/page.py" />
            <source>Share of the same tiles that a classification head tells right on the same folds, by what it is given.</source>
            <translation>Parte de las mismas teselas que un clasificador acierta en los mismos bloques, según lo que recibe.</translation>
        </message>
        <message id="report.fact-sources">
            <location filename="../../trainer/report/page.py" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message id="report.fact-tiles">
            <location filename="../../trainer/report/page.py" />
            <source>Tiles</source>
            <translation>Teselas</translation>
        </message>
        <message id="report.tile-on-the-ground">
            <location filename="../../trainer/report/page.py" />
            <source>{size} × {size} pixels, {ground:,.4g} m a pixel, every {stride} pixels</source>
            <translation>{size} × {size} píxeles, {ground:,.4g} m por píxel, cada {stride} píxeles</translation>
        </message>
        <message id="report.fact-embedding">
            <location filename="../../trainer/report/page.py" />
            <source>Embedding</source>
            <translation>Embedding</translation>
        </message>
        <message id="report.learned-for">
            <location filename="../../trainer/report/page.py" />
            <source>{how}, {minutes:.1f} minutes</source>
            <translation>{how}, {minutes:.1f} minutos</translation>
        </message>
        <message id="report.give-evaluation">
            <location filename="../../trainer/report/page.py" />
            <source>Give a file that `python -m trainer evaluate … --json FILE` wrote.</source>
            <translation>Dé un archivo que `python -m trainer evaluate … --json ARCHIVO` haya escrito.</translation>
        </message>
        <message id="report.linear-probe">
            <location filename="../../trainer/report/page.py" />
            <source>linear probe</source>
            <translation>clasificador lineal</translation>
        </message>
        <message id="report.fact-tile">
            <location filename="../../trainer/report/page.py" />
            <source>Tile</source>
            <translation>Tesela</translation>
        </message>
        <message id="report.fact-bands">
            <location filename="../../trainer/report/page.py" />
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message id="report.fact-encoder">
            <location filename="../../trainer/report/page.py" />
            <source>Encoder</source>
            <translation>Codificador</translation>
        </message>
        <message id="report.no-evaluation">
            <location filename="../../trainer/report/page.py" />
            <source>{path} is no evaluation: {error}.</source>
            <translation>{path} no es una evaluación: {error}.</translation>
        </message>
        <message id="report.good">
            <location filename="../../trainer/report/page.py" />
            <source>How good it is</source>
            <translation>Su calidad</translation>
        </message>
        <message id="report.change">
            <location filename="../../trainer/report/page.py" />
            <source>change</source>
            <translation>cambio</translation>
        </message>
        <message id="report.found-again">
            <location filename="../../trainer/report/page.py" />
            <source>found again</source>
            <translation>reencontradas</translation>
        </message>
        <message id="report.told-right">
            <location filename="../../trainer/report/page.py" />
            <source>told right</source>
            <translation>aciertos</translation>
        </message>
        <message id="report.steady">
            <location filename="../../trainer/report/page.py" />
            <source>How steady it is</source>
            <translation>Su estabilidad</translation>
        </message>
        <message id="report.adds">
            <location filename="../../trainer/report/page.py" />
            <source>What the place adds</source>
            <translation>Lo que aporta el lugar</translation>
        </message>
        <message id="report.figures">
            <location filename="../../trainer/report/page.py" />
            <source>Figures</source>
            <translation>Figuras</translation>
        </message>
        <message id="report.about">
            <location filename="../../trainer/report/page.py" />
            <source>About this embedding</source>
            <translation>Acerca de este embedding</translation>
        </message>
        <message id="report.figure">
            <location filename="../../trainer/report/queries.py" />
            <source>{value:.3f}</source>
            <translation>{value:.3f}</translation>
        </message>
        <message id="report.away-hundredth">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:.2f} km away</source>
            <translation>a {distance:.2f} km</translation>
        </message>
        <message id="report.away">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:,.0f} km away</source>
            <translation>a {distance:,.0f} km</translation>
        </message>
        <message id="report.away-tenth">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:.1f} km away</source>
            <translation>a {distance:.1f} km</translation>
        </message>
        <message id="report.tile-number">
            <location filename="../../trainer/report/queries.py" />
            <source>tile {tile}</source>
            <translation>tesela {tile}</translation>
        </message>
        <message id="report.made-by">
            <location filename="../../trainer/report/report.py" />
            <source>Made by {maker} from {folder}.</source>
            <translation>Hecho por {maker} a partir de {folder}.</translation>
        </message>
        <message id="report.drawing-figures">
            <location filename="../../trainer/report/report.py" />
            <source>drawing figures</source>
            <translation>dibujando las figuras</translation>
        </message>
        <message id="report.title">
            <location filename="../../trainer/report/report.py" />
            <source>How {names} looks to the encoder</source>
            <translation>Cómo ve {names} el codificador</translation>
        </message>
        <message id="report.subtitle">
            <location filename="../../trainer/report/report.py" />
            <source>{tiles:,} tiles, each as {dimension} numbers; alike numbers, alike look.</source>
            <translation>{tiles:,} teselas, cada una como {dimension} números; números parecidos, aspecto parecido.</translation>
        </message>
        <message id="report.too-few-tiles">
            <location filename="../../trainer/report/report.py" />
            <source>{folder} holds {tiles} tiles, too few for a report.</source>
            <translation>{folder} contiene {tiles} teselas, muy pocas para un informe.</translation>
        </message>
        <message id="report.embed-more">
            <location filename="../../trainer/report/report.py" />
            <source>Embed more.</source>
            <translation>Incruste más.</translation>
        </message>
        <message id="report.imagery">
            <location filename="../../trainer/report/report.py" />
            <source>Imagery: {credits}.</source>
            <translation>Imágenes: {credits}.</translation>
        </message>
        <message id="report.map-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each tile is coloured by its embedding: its first three principal components are its red, green and blue. Places in like colours look alike to the encoder; the colours themselves mean nothing.</source>
            <translation>Cada tesela tiene el color de su embedding: sus tres primeras componentes principales son su rojo, verde y azul. Los lugares de colores parecidos se parecen para el codificador; los colores en sí no significan nada.</translation>
        </message>
        <message id="report.neighbours-words">
            <location filename="../../trainer/report/report.py" />
            <source>The framed tile on the left is asked for; to its right are the tiles that look most like it, best first, with their cosine similarity (1 is the same look) and how far away they are.</source>
            <translation>Se pregunta por la tesela enmarcada de la izquierda; a su derecha están las que más se le parecen, la mejor primero, con su similitud coseno (1 es el mismo aspecto) y su distancia.</translation>
        </message>
        <message id="report.all-vectors-alike">
            <location filename="../../trainer/report/report.py" />
            <source>All {tiles:,} tiles of {folder} have the same vector: there is nothing to show.</source>
            <translation>Las {tiles:,} teselas de {folder} tienen todas el mismo vector: no hay nada que mostrar.</translation>
        </message>
        <message id="report.embed-with-another-encoder">
            <location filename="../../trainer/report/report.py" />
            <source>Embed with an encoder that tells them apart.</source>
            <translation>Incruste con un codificador que las distinga.</translation>
        </message>
        <message id="report.map-imagery">
            <location filename="../../trainer/report/report.py" />
            <source>Beside it is the imagery, one mean colour a tile.</source>
            <translation>Al lado está la imagen, un color medio por tesela.</translation>
        </message>
        <message id="report.map">
            <location filename="../../trainer/report/report.py" />
            <source>The map as the encoder sees it</source>
            <translation>El mapa visto por el codificador</translation>
        </message>
        <message id="report.map-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Map of all tiles in colours of their embeddings.</source>
            <translation>Mapa de todas las teselas con los colores de sus embeddings.</translation>
        </message>
        <message id="report.groups">
            <location filename="../../trainer/report/report.py" />
            <source>Groups of tiles that look alike</source>
            <translation>Grupos de teselas que se parecen</translation>
        </message>
        <message id="report.groups-words">
            <location filename="../../trainer/report/report.py" />
            <source>The tiles fall into {count} groups by their embeddings alone, without any labels; each colour is a group, with its share of the tiles.</source>
            <translation>Las teselas forman {count} grupos solo por sus embeddings, sin etiquetas; cada color es un grupo, con su parte de las teselas.</translation>
        </message>
        <message id="report.groups-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Map of the clusters: {names}.</source>
            <translation>Mapa de los grupos: {names}.</translation>
        </message>
        <message id="report.neighbours-far">
            <location filename="../../trainer/report/report.py" />
            <source>Tiles within {distance:,.3g} km of the query are left out.</source>
            <translation>Se omiten las teselas a menos de {distance:,.3g} km.</translation>
        </message>
        <message id="report.neighbours">
            <location filename="../../trainer/report/report.py" />
            <source>Nearest neighbours</source>
            <translation>Vecinas más cercanas</translation>
        </message>
        <message id="report.neighbours-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Rows of tiles: a query and its nearest neighbours. Queries: {names}</source>
            <translation>Filas de teselas: una consulta y sus vecinas más cercanas. Consultas: {names}</translation>
        </message>
        <message id="report.between">
            <location filename="../../trainer/report/report.py" />
            <source>From one look to another</source>
            <translation>De un aspecto a otro</translation>
        </message>
        <message id="report.between-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each row goes from the look of one place to the look of another in even steps; at each step stands the real tile that is nearest to it (below, its similarity to the step). A good embedding changes gradually.</source>
            <translation>Cada fila va, en pasos iguales, del aspecto de un lugar al de otro; en cada paso está la tesela real más cercana (debajo, su similitud con el paso). Un buen embedding cambia poco a poco.</translation>
        </message>
        <message id="report.between-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Rows of tiles whose look changes from that of the first to that of the last.</source>
            <translation>Filas de teselas cuyo aspecto pasa de la primera a la última.</translation>
        </message>
        <message id="report.pca">
            <location filename="../../trainer/report/report.py" />
            <source>Tiles by what varies most</source>
            <translation>Teselas según lo que más varía</translation>
        </message>
        <message id="report.pca-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each tile stands where its first two principal components put it, so neighbours look alike, and what changes along an axis is what differs most to the encoder. Where tiles would overlap, one shows.</source>
            <translation>Cada tesela está donde la ponen sus dos primeras componentes principales: las vecinas se parecen, y lo que cambia a lo largo de un eje es lo que más difiere para el codificador. Donde se taparían teselas, se muestra una.</translation>
        </message>
        <message id="report.pca-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Scatter of tile pictures along two principal components.</source>
            <translation>Imágenes de teselas a lo largo de dos componentes principales.</translation>
        </message>
        <message id="report.tsne">
            <location filename="../../trainer/report/report.py" />
            <source>Neighbourhoods of looks</source>
            <translation>Vecindades de aspecto</translation>
        </message>
        <message id="report.tsne-words">
            <location filename="../../trainer/report/report.py" />
            <source>t-SNE lays {count:,} of the tiles out so that each lies near those it resembles: islands are kinds of landscape. Only nearness means something here; directions and distances between islands do not.</source>
            <translation>t-SNE extiende {count:,} de las teselas de modo que cada una quede cerca de las que se le parecen: las islas son tipos de paisaje. Aquí solo la cercanía significa algo; las direcciones y distancias entre islas, no.</translation>
        </message>
        <message id="report.tsne-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Scatter of tile pictures, alike ones near each other.</source>
            <translation>Imágenes de teselas, las parecidas cerca unas de otras.</translation>
        </message>
        <message id="report.training">
            <location filename="../../trainer/report/report.py" />
            <source>How the encoder learned</source>
            <translation>Cómo aprendió el codificador</translation>
        </message>
        <message id="report.training-words">
            <location filename="../../trainer/report/report.py" />
            <source>The loss falls as the encoder learns. Embeddings of views of the same place should come to lie closer together than those of different places: the wider the gap, the better they are told apart.</source>
            <translation>La pérdida baja a medida que el codificador aprende. Los embeddings de vistas del mismo lugar deben quedar más cerca que los de lugares distintos: cuanto mayor la diferencia, mejor se distinguen.</translation>
        </message>
        <message id="report.training-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Curves of loss and of mean distances over the steps of the training.</source>
            <translation>Curvas de la pérdida y de las distancias medias a lo largo de los pasos del entrenamiento.</translation>
        </message>
        <message id="report.information">
            <location filename="../../trainer/report/report.py" />
            <source>How much there is to see in a tile</source>
            <translation>Cuánto hay que ver en una tesela</translation>
        </message>
        <message id="report.information-words">
            <location filename="../../trainer/report/report.py" />
            <source>Grey is how many tiles have how much detail (bytes a pixel when compressed). Plain tiles are common; the blue line shows how often each level is drawn when training samples tiles in a balanced way.</source>
            <translation>En gris, cuántas teselas tienen cuánto detalle (bytes comprimidos por píxel). Las teselas lisas son frecuentes; la línea azul muestra cuántas veces se toma cada nivel cuando el entrenamiento equilibra la muestra.</translation>
        </message>
        <message id="report.information-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Histogram of the information of the tiles, before and after balancing.</source>
            <translation>Histograma de la información de las teselas, antes y después de equilibrar.</translation>
        </message>
        <message id="report.more-sources">
            <location filename="../../trainer/report/report.py" />
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message id="report.component">
            <location filename="../../trainer/report/report.py" />
            <source>principal component {number} ({percent:.0f} % of the variance)</source>
            <translation>componente principal {number} ({percent:.0f} % de la varianza)</translation>
        </message>
        <message id="report.colours-instead-of-pictures">
            <location filename="../../trainer/report/report.py" />
            <source>The report shows colours instead of pictures: {reason}.</source>
            <translation>El informe muestra colores en vez de imágenes: {reason}.</translation>
        </message>
        <message id="report.query">
            <location filename="../../trainer/report/report.py" />
            <source>query</source>
            <translation>consulta</translation>
        </message>
        <message id="results.no-centroids">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>The centres of these clusters are not known.</source>
            <translation>No se conocen los centros de estos grupos.</translation>
        </message>
        <message id="results.make-clusters-again">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Make the clusters anew.</source>
            <translation>Haga los grupos de nuevo.</translation>
        </message>
        <message id="results.cannot-split">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Cluster {number} cannot be split into {parts}.</source>
            <translation>El grupo {number} no se puede dividir en {parts}.</translation>
        </message>
        <message id="results.split-into-fewer">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>It takes at least two parts, and a tile for each.</source>
            <translation>Hacen falta al menos dos partes, y una tesela para cada una.</translation>
        </message>
        <message id="results.too-many-clusters">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>{count} clusters would be more than {most}.</source>
            <translation>{count} grupos serían más de {most}.</translation>
        </message>
        <message id="results.merge-some-first">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Merge some first.</source>
            <translation>Fusione antes algunos.</translation>
        </message>
        <message id="results.tiles-too-alike">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>The tiles of cluster {number} are too alike to be split.</source>
            <translation>Las teselas del grupo {number} son demasiado parecidas para dividirse.</translation>
        </message>
        <message id="results.new-name-cluster-blank">
            <location filename="../../trainer/results/clusters.py" />
            <source>The new name of cluster {number} is blank.</source>
            <translation>El nuevo nombre del grupo {number} está vacío.</translation>
        </message>
        <message id="results.write-name">
            <location filename="../../trainer/results/clusters.py" />
            <source>Write a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message id="results.merge-two-clusters">
            <location filename="../../trainer/results/clusters.py" />
            <source>Merging takes at least two clusters.</source>
            <translation>Para fusionar hacen falta al menos dos grupos.</translation>
        </message>
        <message id="results.select-two">
            <location filename="../../trainer/results/clusters.py" />
            <source>Select two or more.</source>
            <translation>Seleccione dos o más.</translation>
        </message>
        <message id="results.no-cluster">
            <location filename="../../trainer/results/clusters.py" />
            <source>There is no cluster {number}: there are {clusters}.</source>
            <translation>No hay ningún grupo {number}: hay {clusters}.</translation>
        </message>
        <message id="results.two-quick-looks">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{first} and {other} are quick looks of the starter, each evened out on its own image: their vectors cannot be compared.</source>
            <translation>{first} y {other} son vistazos del codificador inicial, cada uno ajustado a su propia imagen: sus vectores no se pueden comparar.</translation>
        </message>
        <message id="results.embed-with-the-first">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Embed the second image with the encoder of the first, {run}, or both with one run that learned.</source>
            <translation>Codifique la segunda imagen con el codificador de la primera, {run}, o ambas con un mismo entrenamiento.</translation>
        </message>
        <message id="record.clusters-not-equally-many">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>names, colours, sizes and medoids are not equally many</source>
            <translation>names, colours, sizes y medoids no son igual de numerosos</translation>
        </message>
        <message id="record.no-colour">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>a colour is not #rrggbb</source>
            <translation>un color no es #rrggbb</translation>
        </message>
        <message id="results.make-embeddings">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Make them with `python -m trainer embed RUN SOURCE --out FOLDER`.</source>
            <translation>Hágalas con `python -m trainer embed ENTRENAMIENTO FUENTE --out CARPETA`.</translation>
        </message>
        <message id="results.not-embeddings-manifest-format">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{path} is not an embeddings manifest of format {known}.</source>
            <translation>{path} no es un manifiesto de incrustaciones del formato {known}.</translation>
        </message>
        <message id="results.holds-no-embeddings-missing">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{folder} holds no embeddings: {name} is missing.</source>
            <translation>{folder} no contiene incrustaciones: falta {name}.</translation>
        </message>
        <message id="results.make-embeddings-again">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Make the embeddings again.</source>
            <translation>Haga las incrustaciones de nuevo.</translation>
        </message>
        <message id="results.damaged-vectors-expected">
            <location filename="../../trainer/results/embedding_set.py" />
            <source>{folder} is damaged: vectors are {found} {shape}, expected {kind} {expected}.</source>
            <translation>{folder} está dañada: los vectores son {found} {shape}, se esperaba {kind} {expected}.</translation>
        </message>
        <message id="results.vectors-not-finite">
            <location filename="../../trainer/results/embedding_set.py" />
            <source>{folder} is damaged: not all of its vectors are finite numbers.</source>
            <translation>{folder} está dañada: no todos sus vectores son números finitos.</translation>
        </message>
        <message id="results.no-such-file">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} does not exist.</source>
            <translation>{shown} no existe.</translation>
        </message>
        <message id="results.end-editing">
            <location filename="../../trainer/results/geopackage.py" />
            <source>Save or end the editing of this layer in QGIS, then run the command again.</source>
            <translation>Guarde o termine la edición de esta capa en QGIS y vuelva a ejecutarlo.</translation>
        </message>
        <message id="results.cannot-be-changed">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} cannot be changed: {error}.</source>
            <translation>{shown} no se puede cambiar: {error}.</translation>
        </message>
        <message id="results.damaged">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} is damaged: {error}.</source>
            <translation>{shown} está dañado: {error}.</translation>
        </message>
        <message id="results.in-use">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} is in use by another program.</source>
            <translation>{shown} está en uso por otro programa.</translation>
        </message>
        <message id="results.search-without-heat-map">
            <location filename="../../trainer/results/heat_map.py" />
            <source>Search without a heat map; the tiles found are a table.</source>
            <translation>Busque sin mapa de calor; las teselas encontradas son una tabla.</translation>
        </message>
        <message id="results.install-again">
            <location filename="../../trainer/results/styles.py" />
            <source>Install GeoEmbed again, or use a whole checkout.</source>
            <translation>Instale GeoEmbed otra vez, o use una copia completa de su código.</translation>
        </message>
        <message id="results.no-style">
            <location filename="../../trainer/results/styles.py" />
            <source>The style {name}.qml is not here: {folder}.</source>
            <translation>El estilo {name}.qml no está: {folder}.</translation>
        </message>
        <message id="results.has-tiles-embeddings">
            <location filename="../../trainer/results/tile_layer.py" />
            <source>{path} has {last} tiles, the embeddings {count}.</source>
            <translation>{path} tiene {last} teselas, las incrustaciones {count}.</translation>
        </message>
        <message id="results.raster-needs-positions">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>A raster needs tiles with positions; search and clusters work without one.</source>
            <translation>Un ráster necesita teselas con posición; la búsqueda y los grupos no la necesitan.</translation>
        </message>
        <message id="results.source-without-crs">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>'{name}' has no coordinate reference system.</source>
            <translation>«{name}» no tiene sistema de referencia de coordenadas.</translation>
        </message>
        <message id="results.grid-is-too-large">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>'{name}' claims a grid of {columns:,} × {rows:,} tiles, more than any imagery has.</source>
            <translation>'{name}' declara una cuadrícula de {columns:,} × {rows:,} teselas, más de las que tiene ninguna imagen.</translation>
        </message>
        <message id="results.embed-source-again">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>The folder is damaged: embed the source again.</source>
            <translation>La carpeta está dañada: vuelva a calcular los embeddings de la fuente.</translation>
        </message>
        <message id="search.exact-without-annoy">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Nothing is lost: search does without it. `pip install annoy` needs a C++ compiler.</source>
            <translation>No se pierde nada: la búsqueda prescinde de él. `pip install annoy` necesita un compilador de C++.</translation>
        </message>
        <message id="search.annoy-recall">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy: recall@10 {recall:.3f} when built</source>
            <translation>Annoy: recall@10 de {recall:.3f} al construirlo</translation>
        </message>
        <message id="search.no-annoy">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy cannot be used by this interpreter.</source>
            <translation>Este intérprete no puede usar Annoy.</translation>
        </message>
        <message id="search.building-index">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Building the index: {tiles:,} tiles, {trees} trees</source>
            <translation>Construyendo el índice: {tiles:,} teselas, {trees} árboles</translation>
        </message>
        <message id="search.no-index">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>There is no index: search is exact.</source>
            <translation>No hay índice: la búsqueda es exacta.</translation>
        </message>
        <message id="search.index-damaged">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>The index is damaged: search is exact. Embed again to rebuild it.</source>
            <translation>El índice está dañado: la búsqueda es exacta. Incruste de nuevo para reconstruirlo.</translation>
        </message>
        <message id="search.no-annoy-exact">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy cannot be used by this interpreter: search is exact.</source>
            <translation>Este intérprete no puede usar Annoy: la búsqueda es exacta.</translation>
        </message>
        <message id="search.index-unreadable">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>The index cannot be read ({error}): search is exact.</source>
            <translation>El índice no se puede leer ({error}): la búsqueda es exacta.</translation>
        </message>
        <message id="search.nothing-of-that-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>No tile is of {date}.</source>
            <translation>Ninguna tesela es de {date}.</translation>
        </message>
        <message id="search.there-are-dates">
            <location filename="../../trainer/search/date_filter.py" />
            <source>There are {dates}.</source>
            <translation>Hay {dates}.</translation>
        </message>
        <message id="search.no-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>'{date}' is no date.</source>
            <translation>«{date}» no es ninguna fecha.</translation>
        </message>
        <message id="search.give-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>Give a year, month or day (2018, 2018-06, 2018-06-21), or two: 2016..2018.</source>
            <translation>Dé un año, un mes o un día (2018, 2018-06, 2018-06-21), o dos: 2016..2018.</translation>
        </message>
        <message id="search.dates-not-known">
            <location filename="../../trainer/search/date_filter.py" />
            <source>{folder} does not know its dates.</source>
            <translation>{folder} no conoce sus fechas.</translation>
        </message>
        <message id="search.cut-with-dates">
            <location filename="../../trainer/search/date_filter.py" />
            <source>Make tiles, or embed imagery, with --dates.</source>
            <translation>Cree teselas, o incruste imágenes, con --dates.</translation>
        </message>
        <message id="search.no-engine">
            <location filename="../../trainer/search/engine.py" />
            <source>There is no engine '{engine}'.</source>
            <translation>No hay ningún motor «{engine}».</translation>
        </message>
        <message id="any.choose-from">
            <location filename="../../trainer/search/engine.py" />
            <source>Choose from {known}.</source>
            <translation>Elija entre {known}.</translation>
        </message>
        <message id="search.index-of-other-embeddings">
            <location filename="../../trainer/search/index_quality.py" />
            <source>The index is of other embeddings: search is exact. Embed again to rebuild it.</source>
            <translation>El índice es de otras incrustaciones: la búsqueda es exacta. Incruste de nuevo para reconstruirlo.</translation>
        </message>
        <message id="search.index-outdated">
            <location filename="../../trainer/search/index_quality.py" />
            <source>The embeddings changed since the index was built: search is exact. Embed again to rebuild it.</source>
            <translation>Las incrustaciones cambiaron desde que se construyó el índice: la búsqueda es exacta. Incruste de nuevo para reconstruirlo.</translation>
        </message>
        <message id="search.building-cells">
            <location filename="../../trainer/search/ivf_build.py" />
            <source>Building the index: {tiles:,} tiles, {cells:,} cells</source>
            <translation>Construyendo el índice: {tiles:,} teselas, {cells:,} celdas</translation>
        </message>
        <message id="search.ivf-recall">
            <location filename="../../trainer/search/ivf_index.py" />
            <source>Index of cells: recall@10 {recall:.3f} when built</source>
            <translation>Índice de celdas: recall@10 de {recall:.3f} al construirlo</translation>
        </message>
        <message id="search.line-too-long">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line is longer than {most} MiB.</source>
            <translation>La línea supera los {most} MiB.</translation>
        </message>
        <message id="search.write-one-json-object-line">
            <location filename="../../trainer/search/protocol.py" />
            <source>Write one JSON object a line.</source>
            <translation>Escriba un objeto JSON por línea.</translation>
        </message>
        <message id="search.line-not-json-object">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line is not a JSON object.</source>
            <translation>La línea no es un objeto JSON.</translation>
        </message>
        <message id="search.example-of-request">
            <location filename="../../trainer/search/protocol.py" />
            <source>For example: {{"id": 1, "ask": "ping"}}</source>
            <translation>Por ejemplo: {{"id": 1, "ask": "ping"}}</translation>
        </message>
        <message id="search.no-request">
            <location filename="../../trainer/search/protocol.py" />
            <source>There is no request {ask!r}.</source>
            <translation>No hay ninguna petición {ask!r}.</translation>
        </message>
        <message id="search.ask-one">
            <location filename="../../trainer/search/protocol.py" />
            <source>Ask one of: {known}.</source>
            <translation>Haga una de estas peticiones: {known}.</translation>
        </message>
        <message id="search.fields">
            <location filename="../../trainer/search/protocol.py" />
            <source>Fields: {fields}.</source>
            <translation>Campos: {fields}.</translation>
        </message>
        <message id="search.line-not-json">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line cannot be read: {error}.</source>
            <translation>La línea no se puede leer: {error}.</translation>
        </message>
        <message id="search.id-cannot-be-written">
            <location filename="../../trainer/search/protocol.py" />
            <source>The id holds what JSON cannot write.</source>
            <translation>El id contiene lo que JSON no puede escribir.</translation>
        </message>
        <message id="search.count-requests-say">
            <location filename="../../trainer/search/protocol.py" />
            <source>Count the requests, say.</source>
            <translation>Numere las peticiones, por ejemplo.</translation>
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
            <translation>Ninguna tesela pasa los filtros.</translation>
        </message>
        <message id="search.widen-distance-polygon">
            <location filename="../../trainer/search/query.py" />
            <source>Widen the distance or the polygon.</source>
            <translation>Amplíe la distancia o el polígono.</translation>
        </message>
        <message id="search.all-overlap-examples">
            <location filename="../../trainer/search/query.py" />
            <source>Every tile that passes the filters overlaps an example.</source>
            <translation>Todas las teselas que pasan los filtros se solapan con un ejemplo.</translation>
        </message>
        <message id="search.widen-or-allow-overlap">
            <location filename="../../trainer/search/query.py" />
            <source>Widen the filters, or let overlapping tiles be answered, too.</source>
            <translation>Amplíe los filtros, o permita también las teselas que se solapan.</translation>
        </message>
        <message id="search.way-too-long">
            <location filename="../../trainer/search/query.py" />
            <source>A way of {steps:,} steps is too long.</source>
            <translation>Un camino de {steps:,} pasos es demasiado largo.</translation>
        </message>
        <message id="search.ask-fewer-steps">
            <location filename="../../trainer/search/query.py" />
            <source>Ask for {most:,} steps at most.</source>
            <translation>Pida {most:,} pasos como mucho.</translation>
        </message>
        <message id="search.way-between-two-places">
            <location filename="../../trainer/search/query.py" />
            <source>A way between two places has at least two steps.</source>
            <translation>Un camino entre dos lugares tiene al menos dos pasos.</translation>
        </message>
        <message id="search.too-few-asked-for">
            <location filename="../../trainer/search/query.py" />
            <source>{k} tiles were asked for.</source>
            <translation>Se pidieron {k} teselas.</translation>
        </message>
        <message id="search.ask-for-one">
            <location filename="../../trainer/search/query.py" />
            <source>Ask for at least one.</source>
            <translation>Pida al menos una.</translation>
        </message>
        <message id="search.holds-no-tiles">
            <location filename="../../trainer/search/query.py" />
            <source>{folder} holds no tiles.</source>
            <translation>{folder} no contiene teselas.</translation>
        </message>
        <message id="search.no-example">
            <location filename="../../trainer/search/query.py" />
            <source>There is no example to look for.</source>
            <translation>No hay ningún ejemplo que buscar.</translation>
        </message>
        <message id="search.give-example">
            <location filename="../../trainer/search/query.py" />
            <source>Give a tile, a position or an image.</source>
            <translation>Dé una tesela, una posición o una imagen.</translation>
        </message>
        <message id="search.examples-vector-not-finite">
            <location filename="../../trainer/search/query.py" />
            <source>An example's vector is not finite.</source>
            <translation>El vector de un ejemplo no es finito.</translation>
        </message>
        <message id="search.give-example-with-place">
            <location filename="../../trainer/search/query.py" />
            <source>Give an example by tile or position, or leave the distance away.</source>
            <translation>Elija un ejemplo en el mapa, o quite la distancia.</translation>
        </message>
        <message id="search.example-has-dimensions">
            <location filename="../../trainer/search/query.py" />
            <source>An example has {found} dimensions; {folder} has {wanted}.</source>
            <translation>Un ejemplo tiene {found} dimensiones; {folder} tiene {wanted}.</translation>
        </message>
        <message id="search.embed-with-same-encoder">
            <location filename="../../trainer/search/query.py" />
            <source>Embed it with the encoder that made these embeddings.</source>
            <translation>Incrústelo con el codificador que hizo estas incrustaciones.</translation>
        </message>
        <message id="search.no-distance">
            <location filename="../../trainer/search/query.py" />
            <source>{value} km is no distance.</source>
            <translation>{value} km no es una distancia.</translation>
        </message>
        <message id="search.give-kilometres-0">
            <location filename="../../trainer/search/query.py" />
            <source>Give kilometres, 0 or more.</source>
            <translation>Dé kilómetros, 0 o más.</translation>
        </message>
        <message id="search.examples-without-place">
            <location filename="../../trainer/search/query.py" />
            <source>None of the examples has a place to measure distances from.</source>
            <translation>Ninguno de los ejemplos tiene un lugar desde el que medir distancias.</translation>
        </message>
        <message id="record.no-such-field">
            <location filename="../../trainer/search/requests.py" />
            <source>there is no field {name!r}</source>
            <translation>no hay ningún campo {name!r}</translation>
        </message>
        <message id="search.one-way-to-give-example">
            <location filename="../../trainer/search/requests.py" />
            <source>An example is given by one of: tile, at, source with x and y, vector, image, text.</source>
            <translation>Un ejemplo se da con uno de estos: tile, at, source con x e y, vector, image, text.</translation>
        </message>
        <message id="record.too-many-examples">
            <location filename="../../trainer/search/requests.py" />
            <source>{name} holds more than {most:,} examples</source>
            <translation>{name} tiene más de {most:,} ejemplos</translation>
        </message>
        <message id="search.choose-embedded-place">
            <location filename="../../trainer/search/searcher.py" />
            <source>Choose a place that was embedded, or ask for exactly this place.</source>
            <translation>Elija un lugar que se haya incrustado, o pida exactamente este lugar.</translation>
        </message>
        <message id="search.vector-without-direction">
            <location filename="../../trainer/search/searcher.py" />
            <source>An example's vector is nought or not finite: it has no direction.</source>
            <translation>El vector de un ejemplo es nulo o no es finito: no tiene dirección.</translation>
        </message>
        <message id="search.no-tile-contains">
            <location filename="../../trainer/search/searcher.py" />
            <source>No tile of {folder} contains {position}.</source>
            <translation>Ninguna tesela de {folder} contiene {position}.</translation>
        </message>
        <message id="search.example-without-position">
            <location filename="../../trainer/search/searcher.py" />
            <source>The example gives no position in a source.</source>
            <translation>El ejemplo no da ninguna posición en una fuente.</translation>
        </message>
        <message id="search.give-source-x-y">
            <location filename="../../trainer/search/searcher.py" />
            <source>Give source with x and y.</source>
            <translation>Dé source con x e y.</translation>
        </message>
        <message id="search.no-source">
            <location filename="../../trainer/search/searcher.py" />
            <source>There is no source {source}: there are {count}.</source>
            <translation>No hay ninguna fuente {source}: hay {count}.</translation>
        </message>
        <message id="search.no-encoder">
            <location filename="../../trainer/search/searcher.py" />
            <source>A picture, words or a place embedded afresh need the encoder, which is not loaded here.</source>
            <translation>Una imagen, palabras o un lugar por incrustar necesitan el codificador, que no está cargado aquí.</translation>
        </message>
        <message id="search.ask-by-tile">
            <location filename="../../trainer/search/searcher.py" />
            <source>Ask for a tile, or set up the trainer's environment.</source>
            <translation>Pida una tesela, o prepare el entorno del entrenador.</translation>
        </message>
        <message id="search.nearest-tile">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>The nearest is tile {tile} at {position}, {distance:,.0f} km away.</source>
            <translation>La más cercana es la tesela {tile} en {position}, a {distance:,.0f} km.</translation>
        </message>
        <message id="search.give-longitude-before-latitude">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Give longitude before latitude, in degrees: --at 15.97,45.81.</source>
            <translation>Dé la longitud antes que la latitud, en grados: --at 15.97,45.81.</translation>
        </message>
        <message id="search.ask-tile-id-image">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Ask by tile id or by an image.</source>
            <translation>Busque con una imagen.</translation>
        </message>
        <message id="search.ids-here">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Ids here go from {first} to {last}.</source>
            <translation>Los números van aquí de {first} a {last}.</translation>
        </message>
        <message id="search.folder-holds-no-tiles">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>The folder holds no tiles.</source>
            <translation>La carpeta no contiene teselas.</translation>
        </message>
        <message id="search.has-no-tile">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{folder} has no tile {tile}.</source>
            <translation>{folder} no tiene la tesela {tile}.</translation>
        </message>
        <message id="search.off-the-sources">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{position} is on no source of {folder}.</source>
            <translation>{position} no está en ninguna fuente de {folder}.</translation>
        </message>
        <message id="search.off-the-earth">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{position} is no position on Earth.</source>
            <translation>{position} no es una posición en la Tierra.</translation>
        </message>
        <message id="search.served">
            <location filename="../../trainer/search/worker.py" />
            <source>Served are: {served}.</source>
            <translation>Se ofrecen: {served}.</translation>
        </message>
        <message id="search.not-served-here">
            <location filename="../../trainer/search/worker.py" />
            <source>{name} is not served here.</source>
            <translation>{name} no se ofrece aquí.</translation>
        </message>
        <message id="search.use-tif-npy">
            <location filename="../../trainer/search/worker.py" />
            <source>Use .tif or .npy.</source>
            <translation>Use .tif o .npy.</translation>
        </message>
        <message id="search.system-error">
            <location filename="../../trainer/search/worker.py" />
            <source>{what}{where}.</source>
            <translation>{what}{where}.</translation>
        </message>
        <message id="search.check-path-space-disk">
            <location filename="../../trainer/search/worker.py" />
            <source>Check the path and the space on the disk.</source>
            <translation>Compruebe la ruta y el espacio en el disco.</translation>
        </message>
        <message id="search.report-bug">
            <location filename="../../trainer/search/worker.py" />
            <source>Please report this bug.</source>
            <translation>Por favor, informe de este error.</translation>
        </message>
        <message id="services.unknown-placeholder">
            <location filename="../../trainer/services/addresses.py" />
            <source>{address}: {{{name}}} is not known.</source>
            <translation>{address}: {{{name}}} no se conoce.</translation>
        </message>
        <message id="services.write-one-address">
            <location filename="../../trainer/services/addresses.py" />
            <source>Write one host's name for {{s}}, the size for {{r}}; {{z}}, {{x}}, {{y}} and {{-y}} are filled in.</source>
            <translation>Escriba el nombre de un servidor en vez de {{s}}, el tamaño en vez de {{r}}; {{z}}, {{x}}, {{y}} y {{-y}} se rellenan.</translation>
        </message>
        <message id="services.not-a-template">
            <location filename="../../trainer/services/addresses.py" />
            <source>{address} has no {{z}}, {{x}} and {{y}}.</source>
            <translation>{address} no tiene {{z}}, {{x}} ni {{y}}.</translation>
        </message>
        <message id="services.give-template">
            <location filename="../../trainer/services/addresses.py" />
            <source>Give an address such as https://HOST/{{z}}/{{x}}/{{y}}.png.</source>
            <translation>Dé una dirección como https://HOST/{{z}}/{{x}}/{{y}}.png.</translation>
        </message>
        <message id="services.no-bulk-download">
            <location filename="../../trainer/services/addresses.py" />
            <source>{host} forbids to fetch many tiles.</source>
            <translation>{host} prohíbe obtener muchas teselas.</translation>
        </message>
        <message id="services.render-instead">
            <location filename="../../trainer/services/addresses.py" />
            <source>Render the tiles from OpenStreetMap's data, or name a service that allows it.</source>
            <translation>Renderice las teselas con los datos de OpenStreetMap, o indique un servicio que lo permita.</translation>
        </message>
        <message id="services.not-agreed">
            <location filename="../../trainer/services/addresses.py" />
            <source>{tiles:,} map tiles of zoom {zoom} would be fetched from {host}, whose terms of use must allow it.{known}</source>
            <translation>Se obtendrían {tiles:,} teselas de mapa del nivel de zoom {zoom} de {host}, cuyas condiciones de uso deben permitirlo.{known}</translation>
        </message>
        <message id="services.add-agree">
            <location filename="../../trainer/services/addresses.py" />
            <source>Read them; if they do, add --agree {host}.</source>
            <translation>Léalas; si lo permiten, añada --agree {host}.</translation>
        </message>
        <message id="services.no-attribution">
            <location filename="../../trainer/services/addresses.py" />
            <source>Nobody is credited for the map tiles of {host}.</source>
            <translation>No se menciona a ningún autor de las teselas de mapa de {host}.</translation>
        </message>
        <message id="services.add-attribution">
            <location filename="../../trainer/services/addresses.py" />
            <source>Add --attribution "…", as the terms of the service ask for.</source>
            <translation>Añada --attribution "…", como piden las condiciones del servicio.</translation>
        </message>
        <message id="services.answers-status">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it answers with status {status}</source>
            <translation>el servidor responde con el estado {status}</translation>
        </message>
        <message id="services.leads-elsewhere">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it leads to {target} (give that address itself if its terms allow it)</source>
            <translation>el servidor remite a {target} (indique esa misma dirección si sus condiciones lo permiten)</translation>
        </message>
        <message id="services.sent-html">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent a page of HTML ({kind})</source>
            <translation>el servidor envió una página HTML ({kind})</translation>
        </message>
        <message id="services.sent-other-picture">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent a picture of the kind {kind}</source>
            <translation>el servidor envió una imagen del tipo {kind}</translation>
        </message>
        <message id="services.address-cannot-be">
            <location filename="../../trainer/services/tile_client.py" />
            <source>its address cannot be ({error})</source>
            <translation>la dirección no puede existir ({error})</translation>
        </message>
        <message id="services.needs-httpx">
            <location filename="../../trainer/services/tile_client.py" />
            <source>Map tiles from a server need {package}.</source>
            <translation>Las teselas de mapa de un servidor necesitan {package}.</translation>
        </message>
        <message id="services.sent-no-picture">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent what is no picture ({kind})</source>
            <translation>el servidor envió lo que no es una imagen ({kind})</translation>
        </message>
        <message id="services.connection-failed">
            <location filename="../../trainer/services/tile_client.py" />
            <source>the connection failed ({error})</source>
            <translation>falló la conexión ({error})</translation>
        </message>
        <message id="services.no-answer">
            <location filename="../../trainer/services/tile_client.py" />
            <source>{address} does not answer: {reason}.</source>
            <translation>{address} no responde: {reason}.</translation>
        </message>
        <message id="services.check-address">
            <location filename="../../trainer/services/tile_client.py" />
            <source>Check the address and the network, and run it again.</source>
            <translation>Compruebe la dirección y la red, y ejecútelo otra vez.</translation>
        </message>
        <message id="services.sent-too-much">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent more than {most} MiB</source>
            <translation>el servidor envió más de {most} MiB</translation>
        </message>
        <message id="services.sent-a-part">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent {count:,} bytes of {told:,}</source>
            <translation>el servidor envió {count:,} bytes de {told:,}</translation>
        </message>
        <message id="services.takes-too-long">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it takes too long</source>
            <translation>tarda demasiado</translation>
        </message>
        <message id="services.fetching">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Fetching up to {count:,} map tiles from {host}</source>
            <translation>Obteniendo hasta {count:,} teselas de mapa de {host}</translation>
        </message>
        <message id="services.nothing-there">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host} has no map tiles there.</source>
            <translation>{host} no tiene teselas de mapa allí.</translation>
        </message>
        <message id="services.other-extent-or-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Choose another --extent or --zoom.</source>
            <translation>Elija otro --extent o --zoom.</translation>
        </message>
        <message id="services.some-absent">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host} has no map tile at {absent:,} of {count:,} places, which have no data.</source>
            <translation>{host} no tiene tesela de mapa en {absent:,} de {count:,} lugares, que quedan sin datos.</translation>
        </message>
        <message id="services.extent-and-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Of a server's map tiles, an extent and a zoom are needed.</source>
            <translation>Para las teselas de mapa de un servidor hacen falta una extensión y un nivel de zoom.</translation>
        </message>
        <message id="services.give-extent-and-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Add --extent X0,Y0,X1,Y1 --extent-crs EPSG:4326 and --zoom Z.</source>
            <translation>Añada --extent X0,Y0,X1,Y1 --extent-crs EPSG:4326 y --zoom Z.</translation>
        </message>
        <message id="services.extent-in-degrees">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent {extent} looks like degrees.</source>
            <translation>La extensión {extent} parece estar en grados.</translation>
        </message>
        <message id="services.say-extent-crs">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Add --extent-crs EPSG:4326 (or EPSG:3857, the CRS of map tiles).</source>
            <translation>Añada --extent-crs EPSG:4326 (o EPSG:3857, el SRC de las teselas de mapa).</translation>
        </message>
        <message id="services.extent-off-the-map">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent lies outside of what map tiles show.</source>
            <translation>La extensión queda fuera de lo que muestran las teselas de mapa.</translation>
        </message>
        <message id="services.did-not-come">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host}: {missing:,} of {count:,} map tiles did not come; the last because {reason}.</source>
            <translation>{host}: no llegaron {missing:,} de {count:,} teselas de mapa; de la última: {reason}.</translation>
        </message>
        <message id="services.run-again">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>What came is kept in {folder}: run the same again later.</source>
            <translation>Lo que llegó se conserva en {folder}: ejecute lo mismo otra vez más tarde.</translation>
        </message>
        <message id="services.too-many-tiles">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent has {count:,} map tiles of zoom {zoom}, more than {most:,}.</source>
            <translation>La extensión tiene {count:,} teselas de mapa del nivel de zoom {zoom}, más de {most:,}.</translation>
        </message>
        <message id="services.smaller-extent">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Choose a smaller --extent or --zoom, or allow more with --most-map-tiles (up to {cap:,}).</source>
            <translation>Elija un --extent o --zoom menor, o permita más con --most-map-tiles (hasta {cap:,}).</translation>
        </message>
        <message id="services.not-on-web-grid">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address}: {layer} has no zoom {zoom} on the grid of web maps.</source>
            <translation>{address}: {layer} no tiene el nivel de zoom {zoom} en la cuadrícula de los mapas web.</translation>
        </message>
        <message id="services.other-grids-by-gdal">
            <location filename="../../trainer/services/wmts.py" />
            <source>Give another --zoom or --layer; other grids are read by GDAL (WMTS:ADDRESS,layer=NAME as the source).</source>
            <translation>Dé otro --zoom o --layer; otras cuadrículas las lee GDAL (WMTS:ADDRESS,layer=NAME como fuente).</translation>
        </message>
        <message id="services.name-a-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>Name one with --layer: {layers}.</source>
            <translation>Indique una con --layer: {layers}.</translation>
        </message>
        <message id="services.no-pictures">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address}: {layer} has no pictures of tiles.</source>
            <translation>{address}: {layer} no tiene imágenes de teselas.</translation>
        </message>
        <message id="services.formats">
            <location filename="../../trainer/services/wmts.py" />
            <source>PNG, JPEG and WebP are read.</source>
            <translation>Se leen PNG, JPEG y WebP.</translation>
        </message>
        <message id="services.no-capabilities">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} is no WMTS.</source>
            <translation>{address} no es un WMTS.</translation>
        </message>
        <message id="services.give-template-or-capabilities">
            <location filename="../../trainer/services/wmts.py" />
            <source>Give the address of its capabilities, or of its tiles (https://HOST/{{z}}/{{x}}/{{y}}.png); a raster on a server is /vsicurl/ADDRESS.</source>
            <translation>Dé la dirección de sus capacidades, o de sus teselas (https://HOST/{{z}}/{{x}}/{{y}}.png); un ráster en un servidor es /vsicurl/ADDRESS.</translation>
        </message>
        <message id="services.which-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} has {count} layers.</source>
            <translation>{address} tiene {count} capas.</translation>
        </message>
        <message id="services.no-such-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} has no layer {layer}.</source>
            <translation>{address} no tiene ninguna capa {layer}.</translation>
        </message>
        <message id="tiles.dates-by-pattern">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>--dates takes auto, stac (an item beside the file), metadata, name, or a pattern of the name such as %Y%m%d.</source>
            <translation>--dates admite auto, stac (un ítem junto al archivo), metadata, name o un patrón del nombre como %Y%m%d.</translation>
        </message>
        <message id="tiles.no-dates">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>No source says when it was taken: {names}.</source>
            <translation>Ninguna fuente dice cuándo se tomó: {names}.</translation>
        </message>
        <message id="tiles.some-without-dates">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>{count:,} of {total:,} sources do not say when they were taken: {names}.</source>
            <translation>{count:,} de {total:,} fuentes no dicen cuándo se tomaron: {names}.</translation>
        </message>
        <message id="tiles.no-tile-has-data">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>{names}: none of the {total:,} tiles has {share:g} % of pixels with data.</source>
            <translation>{names}: ninguna de las {total:,} teselas tiene {share:g} % de píxeles con datos.</translation>
        </message>
        <message id="tiles.lower-min-valid-information">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Lower --min-valid or --information-threshold, choose a smaller --size, or check the nodata value (gdalinfo -mm FILE).</source>
            <translation>Baje --min-valid o --information-threshold, elija un --size menor, o compruebe el valor sin datos (gdalinfo -mm ARCHIVO).</translation>
        </message>
        <message id="tiles.no-tile-has-information">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>{names}: none of the {total:,} tiles has {share:g} % of pixels with data and information of {threshold:g}.</source>
            <translation>{names}: ninguna de las {total:,} teselas tiene {share:g} % de píxeles con datos e información de {threshold:g}.</translation>
        </message>
        <message id="tiles.keep-borders-or-lower-min-valid">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Use --keep-borders if what was counted as border or as no data is picture; or lower --min-valid or --information-threshold.</source>
            <translation>Use --keep-borders si lo que contó como borde o como sin datos es imagen; o baje --min-valid o --information-threshold.</translation>
        </message>
        <message id="tiles.cutting">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Cutting up to {total:,} tiles of {size} pixels</source>
            <translation>Cortando hasta {total:,} teselas de {size} píxeles</translation>
        </message>
        <message id="tiles.going-on">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Going on after {tiles:,} tiles of an earlier run.</source>
            <translation>Se continúa tras {tiles:,} teselas de una ejecución anterior.</translation>
        </message>
        <message id="tiles.picture-of-other-bands">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>{path} is a picture in RGB, but {count} bands are wanted.</source>
            <translation>{path} es una imagen RGB, pero hacen falta {count} bandas.</translation>
        </message>
        <message id="tiles.give-place-instead">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>Give a place on the imagery instead, or use an encoder that was trained on RGB.</source>
            <translation>Elija en su lugar un sitio de la imagen, o use un codificador entrenado con RGB.</translation>
        </message>
        <message id="tiles.no-place-crs">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>{position} is no place in the CRS of {path}.</source>
            <translation>{position} no es un lugar en el SRC de {path}.</translation>
        </message>
        <message id="tiles.place-lies-off">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>The place lies off {path}.</source>
            <translation>El lugar está fuera de {path}.</translation>
        </message>
        <message id="tiles.choose-one">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>Choose one on it.</source>
            <translation>Elija uno dentro.</translation>
        </message>
        <message id="tiles.check-crs-georeference-gdalinfo">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Check its CRS and its georeference (gdalinfo FILE): are degrees taken for metres, or the reverse?</source>
            <translation>Compruebe su SRC y su georreferencia (gdalinfo ARCHIVO): ¿se toman grados por metros, o al revés?</translation>
        </message>
        <message id="tiles.georeference-crs-earth">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Georeference it in a CRS of the Earth to have results on the map.</source>
            <translation>Georreferéncielo en un SRC de la Tierra para tener resultados en el mapa.</translation>
        </message>
        <message id="tiles.without-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has no CRS: where its tiles are is unknown.</source>
            <translation>{path} no tiene SRC: no se sabe dónde están sus teselas.</translation>
        </message>
        <message id="tiles.without-georeference">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has a CRS but no georeference: where its tiles are is unknown.</source>
            <translation>{path} tiene SRC pero no georreferencia: no se sabe dónde están sus teselas.</translation>
        </message>
        <message id="tiles.crs-not-of-earth">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has a CRS that is not of the Earth: where its tiles are is unknown.</source>
            <translation>{path} tiene un SRC local, que nada dice de la Tierra: no se sabe dónde están sus teselas.</translation>
        </message>
        <message id="tiles.assign-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE) to have results on the map.</source>
            <translation>Asigne uno (gdal_edit.py -a_srs EPSG:… ARCHIVO) para tener resultados en el mapa.</translation>
        </message>
        <message id="tiles.undeclared-nodata">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % is the undeclared nodata value {value:g}, counted as no data.</source>
            <translation>{path}: el {share:.0f} % tiene el valor {value:g}, no declarado como sin datos, y cuenta como sin datos.</translation>
        </message>
        <message id="tiles.uniform-border">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % is a uniform border of value {value:g}, counted as no data.</source>
            <translation>{path}: el {share:.0f} % es un borde uniforme de valor {value:g}, que cuenta como sin datos.</translation>
        </message>
        <message id="tiles.use-keep-borders">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Use --keep-borders if it is not.</source>
            <translation>Use --keep-borders si no lo es.</translation>
        </message>
        <message id="tiles.odd-pictures">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {count:,} pictures are used although {what}: {names}.</source>
            <translation>{path}: {count:,} imágenes se usan aunque hay algo raro ({what}): {names}.</translation>
        </message>
        <message id="tiles.at-origin-of-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} lies at {x:g}, {y:g} of a CRS of metres: its origin, where hardly any imagery is.</source>
            <translation>{path} está en {x:g}, {y:g} de un SRC en metros: en su origen, donde casi nunca hay imágenes.</translation>
        </message>
        <message id="tiles.outside-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % of its tiles lie outside of what its CRS can say.</source>
            <translation>{path}: el {share:.0f} % de sus teselas está fuera de lo que su SRC puede describir.</translation>
        </message>
        <message id="tiles.lies-beyond-range">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: {share:.0f} % of its values lie beyond those that become 0 to 255, so little of it is left to see.</source>
            <translation>{path}: el {share:.0f} % de sus valores está fuera de los que se convierten en 0 a 255, así que queda poco que ver.</translation>
        </message>
        <message id="tiles.scaled-by-own-statistics">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path} ({kind}) is of another depth than the training's: it is brought to it by its own statistics.</source>
            <translation>{path} ({kind}) es de otra profundidad de bits que la del entrenamiento: se lleva a ella con sus propias estadísticas.</translation>
        </message>
        <message id="tiles.depth-of-training-compares-best">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Imagery of the depth of the training compares best.</source>
            <translation>Las imágenes con la profundidad de bits del entrenamiento se comparan mejor.</translation>
        </message>
        <message id="tiles.each-depth-by-itself">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path} ({kind}) is of another depth than other sources: each depth is brought to 8 bits by itself.</source>
            <translation>{path} ({kind}) es de otra profundidad de bits que otras fuentes: cada profundidad se pasa a 8 bits por separado.</translation>
        </message>
        <message id="tiles.one-depth-compares-best">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Sources of one depth, or with scale and offset that say what values mean, compare best.</source>
            <translation>Las fuentes de una misma profundidad de bits, o con escala y desplazamiento que digan qué significan los valores, se comparan mejor.</translation>
        </message>
        <message id="tiles.takes-little-of-range">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: its values take {levels:.0f} of 256 steps, so little of it is left to see.</source>
            <translation>{path}: sus valores ocupan {levels:.0f} de 256 niveles, así que queda poco que ver.</translation>
        </message>
        <message id="tiles.cut-set-of-its-own">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Cut it into a tile set of its own, or tag its scale and offset.</source>
            <translation>Córtelo en un juego de teselas propio, o declare su escala y su desplazamiento.</translation>
        </message>
        <message id="tiles.no-pixel-has-data">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{names}: no pixel has data.</source>
            <translation>{names}: ningún píxel tiene datos.</translation>
        </message>
        <message id="tiles.check-nodata-value-alpha-band">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Check the nodata value, the alpha band and the mask (gdalinfo -mm FILE).</source>
            <translation>Compruebe el valor sin datos, la banda alfa y la máscara (gdalinfo -mm ARCHIVO).</translation>
        </message>
        <message id="tiles.bytes-take-few-levels">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: its bytes are {least:.0f} to {most:.0f}, of 0 to 255: nearly black to what learns from them, which takes 8-bit imagery as it is.</source>
            <translation>{path}: sus bytes van de {least:.0f} a {most:.0f}, de 0 a 255: casi negro para lo que aprende de ellos y toma las imágenes de 8 bits tal como son.</translation>
        </message>
        <message id="tiles.stretch-bytes-first">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>If it is no such picture, stretch it first (gdal_translate -scale IN OUT).</source>
            <translation>Si no es una imagen así, amplíe antes su contraste (gdal_translate -scale ENTRADA SALIDA).</translation>
        </message>
        <message id="tiles.bring-to-units-of-training">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>If its units are not those of the training, bring it to them (gdal_translate -scale), or train with it.</source>
            <translation>Si sus unidades no son las del entrenamiento, conviértalo a ellas (gdal_translate -scale), o entrene con él.</translation>
        </message>
        <message id="tiles.tag-all-sources">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Cut it into a tile set of its own, or tag scale and offset of all sources: some have another or none.</source>
            <translation>Córtela en un conjunto de teselas propio, o indique la escala y el desplazamiento de todas las fuentes: algunas tienen otros o ninguno.</translation>
        </message>
        <message id="tiles.extent">
            <location filename="../../trainer/tiles/selection.py" />
            <source>extent</source>
            <translation>la extensión</translation>
        </message>
        <message id="tiles.polygons">
            <location filename="../../trainer/tiles/selection.py" />
            <source>polygons of {polygons}</source>
            <translation>los polígonos de {polygons}</translation>
        </message>
        <message id="tiles.no-tile-within">
            <location filename="../../trainer/tiles/selection.py" />
            <source>No tile's centre lies in the {what}.</source>
            <translation>Ningún centro de tesela está en {what}.</translation>
        </message>
        <message id="tiles.check-extent">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Check its CRS (--extent-crs), or choose a smaller --stride.</source>
            <translation>Compruebe su SRC (--extent-crs), o elija un --stride menor.</translation>
        </message>
        <message id="tiles.has-no-crs-needs">
            <location filename="../../trainer/tiles/selection.py" />
            <source>{path} has no CRS, which {option} needs.</source>
            <translation>{path} no tiene SRC, que {option} necesita.</translation>
        </message>
        <message id="tiles.assign-crs-or-leave-out">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave the option out.</source>
            <translation>Asigne uno (gdal_edit.py -a_srs EPSG:… ARCHIVO), u omita la opción.</translation>
        </message>
        <message id="tiles.holds-chips-without-positions">
            <location filename="../../trainer/tiles/selection.py" />
            <source>{path} holds chips without positions; --extent means nothing there.</source>
            <translation>{path} contiene imágenes sin posición; --extent no significa nada ahí.</translation>
        </message>
        <message id="tiles.only-has-columns">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} has the columns {header}.</source>
            <translation>--only {path} tiene las columnas {header}.</translation>
        </message>
        <message id="tiles.needs-row-col-count-strides">
            <location filename="../../trainer/tiles/selection.py" />
            <source>It needs row and col, which count strides from the top left.</source>
            <translation>Necesita row y col, que cuentan pasos desde la esquina superior izquierda.</translation>
        </message>
        <message id="tiles.only-has-no-column-source">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} has no column source, and there are {sources} sources.</source>
            <translation>--only {path} no tiene columna source, y hay {sources} fuentes.</translation>
        </message>
        <message id="tiles.add-0-first-source">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Add it: 0 for the first source.</source>
            <translation>Añádala: 0 para la primera fuente.</translation>
        </message>
        <message id="tiles.only-lists-no-tiles">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} lists no tiles.</source>
            <translation>--only {path} no enumera teselas.</translation>
        </message>
        <message id="tiles.only-off-the-grid">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path}: tile row {first_row}, col {first_col} of source {where} is not on the grid ({rows} rows, {columns} columns in the first source); {outside} of {tiles} are not.</source>
            <translation>--only {path}: la tesela row {first_row}, col {first_col} de la fuente {where} no está en la cuadrícula ({rows} filas, {columns} columnas en la primera fuente); {outside} de {tiles} no lo están.</translation>
        </message>
        <message id="tiles.list-of-another-grid">
            <location filename="../../trainer/tiles/selection.py" />
            <source>The list must be made for the same --size, --stride and --resolution.</source>
            <translation>La lista debe estar hecha para los mismos --size, --stride y --resolution.</translation>
        </message>
        <message id="tiles.polygons-unreadable">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--polygons {path} cannot be read: {reason}.</source>
            <translation>--polygons {path} no se puede leer: {reason}.</translation>
        </message>
        <message id="tiles.give-vector-file-polygons">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Give a vector file with polygons, such as a GeoPackage or a GeoJSON.</source>
            <translation>Dé un archivo vectorial con polígonos, como un GeoPackage o un GeoJSON.</translation>
        </message>
        <message id="tiles.only">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path}, {where}: {error}.</source>
            <translation>--only {path}, {where}: {error}.</translation>
        </message>
        <message id="tiles.row-col-whole-numbers">
            <location filename="../../trainer/tiles/selection.py" />
            <source>row and col must be whole numbers.</source>
            <translation>row y col deben ser números enteros.</translation>
        </message>
        <message id="tiles.sources-differ-by-a-constant">
            <location filename="../../trainer/tiles/shifted_sources.py" />
            <source>{path} is like {other}, but for some {shift:g} more in every band: one may be stored with an offset.</source>
            <translation>{path} es como {other}, salvo unos {shift:g} más en cada banda: puede que uno esté guardado con un desplazamiento.</translation>
        </message>
        <message id="tiles.tag-the-offset">
            <location filename="../../trainer/tiles/shifted_sources.py" />
            <source>Sentinel-2 is stored 1000 higher from 2022 on: tag the offset of such files (gdal_edit.py -offset -1000 FILE), or cut a tile set of each.</source>
            <translation>Sentinel-2 se guarda 1000 más alto desde 2022: indique el desplazamiento de esos archivos (gdal_edit.py -offset -1000 FILE), o corte un juego de teselas de cada tipo.</translation>
        </message>
        <message id="tiles.others-have-no-place">
            <location filename="../../trainer/tiles/stream.py" />
            <source>The same holds of {count:,} other sources.</source>
            <translation>Lo mismo ocurre con otras {count:,} fuentes.</translation>
        </message>
        <message id="tiles.every-source-smaller">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Every source is smaller than one tile of {size} pixels.</source>
            <translation>Todas las fuentes son menores que una tesela de {size} píxeles.</translation>
        </message>
        <message id="tiles.choose-smaller-size">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose a smaller --size.</source>
            <translation>Elija un --size menor.</translation>
        </message>
        <message id="tiles.scaling-of-other-bands">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Scaling is given for {given} bands, the source has {count} ({bands}).</source>
            <translation>La escala se da para {given} bandas, la fuente tiene {count} ({bands}).</translation>
        </message>
        <message id="tiles.choose-bands">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose bands with --bands.</source>
            <translation>Elija las bandas con --bands.</translation>
        </message>
        <message id="tiles.pictures-without-surroundings">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} holds pictures, which have no surroundings.</source>
            <translation>{path} contiene imágenes, que no tienen alrededores.</translation>
        </message>
        <message id="tiles.leave-context-out">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Leave --context out.</source>
            <translation>Omita --context.</translation>
        </message>
        <message id="tiles.source-left-out">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} is {width}×{height} pixels, smaller than one tile of {size}: left out.</source>
            <translation>{path} tiene {width}×{height} píxeles, menos que una tesela de {size}: se omite.</translation>
        </message>
        <message id="tiles.source-too-small">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} is {width}×{height} pixels, smaller than one tile of {size}.</source>
            <translation>{path} tiene {width}×{height} píxeles, menos que una tesela de {size}.</translation>
        </message>
        <message id="tiles.choose-smaller-tiles">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose --size {size} or less.</source>
            <translation>Elija --size {size} o menos.</translation>
        </message>
        <message id="tiles.tags-cannot-be-read">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path} cannot be read as layers of tags: {reason}</source>
            <translation>{path} no se puede leer como capas de etiquetas: {reason}</translation>
        </message>
        <message id="tiles.give-a-vector-file">
            <location filename="../../trainer/tiles/tags.py" />
            <source>Give a vector file, such as the GeoPackage of an OpenStreetMap extract.</source>
            <translation>Dé un archivo vectorial, como el GeoPackage de un extracto de OpenStreetMap.</translation>
        </message>
        <message id="tiles.tags-elsewhere">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path} has nothing with a {field} in any of the tiles.</source>
            <translation>{path} no tiene nada con {field} en ninguna de las teselas.</translation>
        </message>
        <message id="tiles.no-tag-tells">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path}: no value of the field {field} lies in {fewest} tiles at least, and is missing in as many; {name} lies in {count} of {tiles}.</source>
            <translation>{path}: ningún valor del campo {field} está en al menos {fewest} teselas y falta en otras tantas; {name} está en {count} de {tiles}.</translation>
        </message>
        <message id="tiles.name-another-field">
            <location filename="../../trainer/tiles/tags.py" />
            <source>Name another field (FILE:FIELD), or give layers of this ground.</source>
            <translation>Indique otro campo (ARCHIVO:CAMPO), o dé capas de este terreno.</translation>
        </message>
        <message id="tiles.make-again">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make the tile set again.</source>
            <translation>Haga de nuevo el juego de teselas.</translation>
        </message>
        <message id="tiles.make-a-tile-set">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make one with `python -m trainer tiles SOURCE --out FOLDER`.</source>
            <translation>Haga uno con `python -m trainer tiles FUENTE --out CARPETA`.</translation>
        </message>
        <message id="tiles.another-format">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{path} is not a tile set of format {known}.</source>
            <translation>{path} no es un juego de teselas del formato {known}.</translation>
        </message>
        <message id="tiles.make-again-with-this-version">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make the tile set again with this version.</source>
            <translation>Haga de nuevo el juego de teselas con esta versión.</translation>
        </message>
        <message id="tiles.damaged-pixels">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{folder} is damaged: pixels are {kind} {shape}, expected uint8 {expected}.</source>
            <translation>{folder} está dañado: los píxeles son {kind} {shape}, se esperaba uint8 {expected}.</translation>
        </message>
        <message id="tiles.not-tile-set">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{folder} is not a tile set: it has no {name}.</source>
            <translation>{folder} no es un juego de teselas: falta {name}.</translation>
        </message>
        <message id="zones.embed-imagery-with-crs">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>Polygons need them: embed imagery that has a CRS.</source>
            <translation>Los polígonos las necesitan: incruste imágenes con SRC.</translation>
        </message>
        <message id="zones.no-tile-in-a-polygon">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>None of the {tiles:,} tiles has its middle in one of the {count} polygons of {path}.</source>
            <translation>Ninguna de las {tiles:,} teselas tiene su centro en uno de los {count} polígonos de {path}.</translation>
        </message>
        <message id="zones.polygons-without-tiles">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>{count} of {total} polygons have no tile's middle in them and are left out.</source>
            <translation>{count} de {total} polígonos no contienen el centro de ninguna tesela y quedan fuera.</translation>
        </message>
        <message id="zones.smaller-stride">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>A smaller --stride of the embeddings would give them some.</source>
            <translation>Un --stride menor de las incrustaciones les daría algunas.</translation>
        </message>
        <message id="zones.no-geopackage">
            <location filename="../../trainer/zones/zone_layer.py" />
            <source>--out {path} is no GeoPackage.</source>
            <translation>--out {path} no es un GeoPackage.</translation>
        </message>
        <message id="zones.give-gpkg">
            <location filename="../../trainer/zones/zone_layer.py" />
            <source>Give a name that ends in .gpkg.</source>
            <translation>Indique un nombre que termine en .gpkg.</translation>
        </message>
    </context>
</TS>
