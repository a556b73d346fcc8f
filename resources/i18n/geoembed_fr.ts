<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>GeoEmbed</name>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Make a polygon layer active and select what to search in.</source>
            <translation>Activez une couche de polygones et sélectionnez où chercher.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Click the corners on the map; a right click or Enter ends it, Escape gives up.</source>
            <translation>Cliquez les sommets sur la carte ; un clic droit ou Entrée termine, Échap abandonne.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Find look-alikes</source>
            <translation>Trouver les ressemblances</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw a polygon</source>
            <translation>Dessiner un polygone</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>This is no polygon.</source>
            <translation>Ce n'est pas un polygone.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw or select at least one polygon.</source>
            <translation>Dessinez ou sélectionnez au moins un polygone.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>The active layer has no polygons.</source>
            <translation>La couche active n'a pas de polygones.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} photos of {folder} say nothing of where they were taken.</source>
            <translation>{count} photos de {folder} ne disent pas où elles ont été prises.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>May they be placed by what {run} learned? It says how far off each may be.</source>
            <translation>Peut-on les placer d'après ce que {run} a appris ? Il dit de combien chacune peut s'écarter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>1 photo is on the map.</source>
            <translation>1 photo est sur la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} photos are on the map.</source>
            <translation>{count} photos sont sur la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Learn where photos were taken first: Raster ▸ GeoEmbed ▸ Geolocate…</source>
            <translation>Apprenez d'abord où des photos ont été prises : Raster ▸ GeoEmbed ▸ Géolocaliser…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Placing {data}</source>
            <translation>Placement de {data}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Photos of {folder}</source>
            <translation>Photos de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>Reading photos of {folder}</source>
            <translation>Lecture des photos de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>None of these photos says where it was taken.</source>
            <translation>Aucune de ces photos ne dit où elle a été prise.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{photos}, placed by {run}</source>
            <translation>{photos}, placées par {run}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/photo_drop.py" />
            <source>{count} say nothing of where they were taken.</source>
            <translation>{count} ne disent pas où elles ont été prises.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>all but transparency</source>
            <translation>toutes sauf la transparence</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Bands to learn from; none ticked means all</source>
            <translation>Bandes dont on apprend ; aucune cochée veut dire toutes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Composite</source>
            <translation>Composition</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Tick the three bands of a picture in natural or in false colour</source>
            <translation>Cocher les trois bandes d'une image en couleurs naturelles ou fausses</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Natural colour</source>
            <translation>Couleurs naturelles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>False colour (near infrared)</source>
            <translation>Fausses couleurs (proche infrarouge)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/band_choice.py" />
            <source>All bands</source>
            <translation>Toutes les bandes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Tiles</source>
            <translation>Tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>ha</source>
            <translation>ha</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>The clusters</source>
            <translation>Les groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Select several rows to merge them; double-click a name to change it; the tiles of the row under the mouse are shown on the map</source>
            <translation>Sélectionnez plusieurs lignes pour les fusionner ; double-cliquez un nom pour le changer ; les tuiles de la ligne sous la souris s'affichent sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour of the cluster</source>
            <translation>Couleur du groupe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>The colour of this cluster on the map</source>
            <translation>La couleur de ce groupe sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_table.py" />
            <source>Colour of {cluster}</source>
            <translation>Couleur de {cluster}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Tree of the clusters</source>
            <translation>Arbre des groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Number of clusters</source>
            <translation>Nombre de groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>What hangs together to the left of the line becomes one cluster</source>
            <translation>Ce qui se rejoint à gauche de la ligne devient un groupe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>'Undo' in the window of the clusters takes it back</source>
            <translation>« Annuler » dans la fenêtre des groupes le défait</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>Leave the clusters as they are</source>
            <translation>Laisser les groupes tels quels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cluster_tree.py" />
            <source>The farther to the right two are joined, the less alike they look; click where to cut</source>
            <translation>Plus deux groupes se rejoignent à droite, moins ils se ressemblent ; cliquez où couper</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>{image} has {count} clusters already. Made anew, names stay with clusters that are mostly the same; what you merged and coloured is lost. 'Undo' brings it back until QGIS is closed.</source>
            <translation>{image} a déjà {count} groupes. S'ils sont refaits, les noms restent aux groupes qui sont à peu près les mêmes ; ce que vous avez fusionné et coloré est perdu. « Annuler » le ramène jusqu'à la fermeture de QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Into how many clusters?</source>
            <translation>En combien de groupes ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Make clusters</source>
            <translation>Former les groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>A folder that 'Embed' or 'Import' made</source>
            <translation>Un dossier fait par « Plonger » ou « Importer »</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>let it choose</source>
            <translation>laisser choisir</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>The number whose clusters are most distinct (the best silhouette)</source>
            <translation>Le nombre dont les groupes sont les plus distincts (la meilleure silhouette)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>How many groups; 8 is a good start</source>
            <translation>Combien de groupes ; 8 est un bon début</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Embeddings</source>
            <translation>Plongements</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Make one cluster of the selected rows; the first one's name and colour stay</source>
            <translation>Faire un seul groupe des lignes sélectionnées ; le nom et la couleur de la première restent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Split…</source>
            <translation>Diviser…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Group the tiles of the selected cluster anew, among themselves</source>
            <translation>Regrouper à nouveau les tuiles du groupe choisi, entre elles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Tree…</source>
            <translation>Arbre…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Which clusters look most alike, and a level to merge at</source>
            <translation>Quels groupes se ressemblent le plus, et un niveau où fusionner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>distinct colours</source>
            <translation>couleurs distinctes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Distinct colours can be told apart by colour-blind people; a ramp shows the order of the clusters</source>
            <translation>Les couleurs distinctes se distinguent aussi pour les daltoniens ; une rampe montre l'ordre des groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Apply palette</source>
            <translation>Appliquer la palette</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Give all clusters the colours that are chosen here</source>
            <translation>Donner à tous les groupes les couleurs choisies ici</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Take back the last change of names, colours or numbers</source>
            <translation>Annuler la dernière modification de noms, de couleurs ou de nombre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Choose a folder of embeddings; 'Embed' makes one.</source>
            <translation>Choisissez un dossier de plongements ; « Plonger » en fait un.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Names that you gave stay with clusters that are mostly the same.</source>
            <translation>Les noms que vous avez donnés restent aux groupes qui sont à peu près les mêmes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colouring clusters</source>
            <translation>Coloration des groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Merging clusters</source>
            <translation>Fusion de groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Naming a cluster</source>
            <translation>Nommage d'un groupe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Split a cluster</source>
            <translation>Diviser un groupe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Splitting a cluster</source>
            <translation>Division d'un groupe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Taking back</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters of {folder}</source>
            <translation>Groupes de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/counting.py" />
            <source>{labelled} of {tiles} tiles get a class: {classes}</source>
            <translation>{labelled} tuiles sur {tiles} reçoivent une classe : {classes}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It hardly changes any more.</source>
            <translation>Cela ne change plus guère.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Curves of the training</source>
            <translation>Courbes de l'apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It is too early to say whether it gets better.</source>
            <translation>Il est trop tôt pour dire si cela s'améliore.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>It is still getting better.</source>
            <translation>Cela s'améliore encore.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Two views of a place lie {near} apart, two places {far}: {times} times as far.</source>
            <translation>Deux vues d'un lieu sont à {near} l'une de l'autre, deux lieux à {far} : {times} fois plus loin.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>drawn while it learns</source>
            <translation>dessinées pendant l'apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>step {step}</source>
            <translation>pas {step}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>cut the image into tiles</source>
            <translation>découper l'image en tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>draw the map as it looks, and cut that into tiles</source>
            <translation>dessiner la carte telle qu'elle se voit, et la découper en tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>Cut anew, or learn once more from tiles of the image that were cut earlier</source>
            <translation>Découper à nouveau, ou apprendre encore des tuiles de l'image découpées plus tôt</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>{folder} holds no tiles.</source>
            <translation>{folder} ne contient pas de tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/cut_choice.py" />
            <source>{count} tiles of {size} pixels in {folder}</source>
            <translation>{count} tuiles de {size} pixels dans {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/diagnostics.py" />
            <source>The diagnostics are on the clipboard.</source>
            <translation>Le diagnostic est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Embed</source>
            <translation>Plonger</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Encoder</source>
            <translation>Encodeur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The folder of a run, or an ONNX file that 'Export' made</source>
            <translation>Le dossier d'un apprentissage, ou un fichier ONNX fait par « Exporter »</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>the starter, without learning (a quick look)</source>
            <translation>l'encodeur de départ, sans apprendre (un coup d'œil)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>An encoder that comes with GeoEmbed and has learned from many open images; it sees images of any bands. One that learns from your own image tells its places apart better.</source>
            <translation>Un encodeur fourni avec GeoEmbed, qui a appris de nombreuses images libres ; il voit des images de bandes quelconques. Un encodeur qui apprend de votre propre image en distingue mieux les lieux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>what was learned from an image</source>
            <translation>ce qui a été appris d'une image</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The encoder of a run, as 'Make tiles and learn' makes one, or an ONNX file</source>
            <translation>L'encodeur d'un apprentissage, tel que « Créer des tuiles et apprendre » en fait un, ou un fichier ONNX</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Run</source>
            <translation>Apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>What to embed</source>
            <translation>Que plonger</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>the tiles that it learned from</source>
            <translation>les tuiles dont il a appris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Nothing is cut anew</source>
            <translation>Rien n'est redécoupé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>a layer</source>
            <translation>une couche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The image that was learned from, with another step, or another image of the kind</source>
            <translation>L'image dont on a appris, avec un autre pas, ou une autre image du même genre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Empty: a new folder beside the run; what was made before stays</source>
            <translation>Vide : un nouveau dossier à côté de l'apprentissage ; ce qui a été fait avant reste</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>a new folder beside the run</source>
            <translation>un nouveau dossier à côté de l'apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Result folder</source>
            <translation>Dossier des résultats</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Choose the folder of a run; 'Make tiles and learn' makes one.</source>
            <translation>Choisissez le dossier d'un apprentissage ; « Créer des tuiles et apprendre » en fait un.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Done. Click to search, or open Clusters.</source>
            <translation>Terminé. Cliquez pour chercher, ou ouvrez Groupes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>The tiles that it learned from are not there any more.</source>
            <translation>Les tuiles dont il a appris n'existent plus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Embedding {image}</source>
            <translation>Plongement de {image}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{folder} holds no finished run.</source>
            <translation>{folder} ne contient pas d'apprentissage terminé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>Nothing of your image is learned; tiles of {size} pixels</source>
            <translation>Rien n'est appris de votre image ; tuiles de {size} pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{backbone}, {dimension} numbers, tiles of {size} pixels at {resolution} m</source>
            <translation>{backbone}, {dimension} nombres, tuiles de {size} pixels à {resolution} m</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>One tile, {time}, {room} on disk ({free} free)</source>
            <translation>Une tuile, {time}, {room} sur le disque ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>About {tiles} tiles, {time}, {room} on disk ({free} free)</source>
            <translation>Environ {tiles} tuiles, {time}, {room} sur le disque ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>At most {tiles} tiles, {time}, {room} on disk ({free} free)</source>
            <translation>Au plus {tiles} tuiles, {time}, {room} sur le disque ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Measures on blocks of land that were held out, then writes the report.</source>
            <translation>Mesure sur des blocs de terrain mis de côté, puis écrit le rapport.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Evaluate and report</source>
            <translation>Évaluer et faire le rapport</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A raster of classes, or polygons with a class. Empty: a report without figures.</source>
            <translation>Un raster de classes, ou des polygones avec une classe. Vide : un rapport sans mesures.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The attribute with the class; a raster's first band is taken</source>
            <translation>L'attribut de la classe ; pour un raster, la première bande compte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>any part</source>
            <translation>toute partie</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A tile gets a class where at least so much of it is labelled; with small polygons choose less</source>
            <translation>Une tuile reçoit une classe si au moins cette part en est étiquetée ; avec de petits polygones, choisissez moins</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A tile gets the class of its labelled part, however small that is</source>
            <translation>Une tuile reçoit la classe de sa partie étiquetée, si petite soit-elle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>measure baselines beside it (takes longer)</source>
            <translation>mesurer aussi des références (plus long)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Image statistics and untrained networks: is the embedding better than these?</source>
            <translation>Statistiques d'image et réseaux non entraînés : le plongement est-il meilleur ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>measure what the tiles' places add, too (takes longer)</source>
            <translation>mesurer aussi ce qu'apportent les lieux des tuiles (plus long)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>A classifier on the image alone, on the location alone, and on both: for some labels, such as the climate, the place says as much as the picture.</source>
            <translation>Un classifieur sur l'image seule, sur le lieu seul et sur les deux : pour certaines classes, comme le climat, le lieu en dit autant que l'image.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Labels</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Least labelled share of a tile</source>
            <translation>Part minimale d'une tuile avec classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The share that is right on blocks of land that were held out</source>
            <translation>La part qui est juste sur des blocs de terrain mis de côté</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Open the report</source>
            <translation>Ouvrir le rapport</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Open the page in the browser</source>
            <translation>Ouvrir la page dans le navigateur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Export as HTML…</source>
            <translation>Exporter en HTML…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Save the page and its figures elsewhere</source>
            <translation>Enregistrer ailleurs la page et ses figures</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Choose the field with the class.</source>
            <translation>Choisissez le champ de la classe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>At least two classes are needed: choose another field, or a smaller labelled share of a tile.</source>
            <translation>Il faut au moins deux classes : choisissez un autre champ, ou une part minimale plus petite d'une tuile avec classe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>No labels: a report alone.</source>
            <translation>Pas de classes : un rapport seul.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Export the report</source>
            <translation>Exporter le rapport</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Nearest tiles right</source>
            <translation>Tuiles proches justes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Classifier right</source>
            <translation>Classifieur juste</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Counting the tiles that get a class…</source>
            <translation>Comptage des tuiles qui reçoivent une classe…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Evaluating {folder}</source>
            <translation>Évaluation de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Report on {folder}</source>
            <translation>Rapport sur {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The report's figures are shown here.</source>
            <translation>Les figures du rapport sont affichées ici.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Saved as {file}.</source>
            <translation>Enregistré sous {file}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>The labels are small beside a tile: too few tiles are labelled to {share}. Smaller tiles suit such labels, or any labelled part counts.</source>
            <translation>Les étiquettes sont petites à côté d'une tuile : trop peu de tuiles sont étiquetées à {share}. De plus petites tuiles leur conviennent, ou toute partie étiquetée compte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Take any labelled part: {tiles} tiles in {classes} classes</source>
            <translation>Prendre toute partie étiquetée : {tiles} tuiles en {classes} classes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>found again after: {change}</source>
            <translation>retrouvées après : {change}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on the image alone</source>
            <translation>un classifieur sur l'image seule</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on the location alone</source>
            <translation>un classifieur sur le lieu seul</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a classifier on both</source>
            <translation>un classifieur sur les deux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>This embedding</source>
            <translation>Ce plongement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>image statistics, nothing learned</source>
            <translation>statistiques de l'image, sans apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>PCA of the pixels</source>
            <translation>ACP des pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>the same network, untrained</source>
            <translation>le même réseau, non entraîné</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a network that learned from photos (ImageNet)</source>
            <translation>un réseau qui a appris sur des photos (ImageNet)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>always the commonest class</source>
            <translation>toujours la classe la plus fréquente</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>resampled to 66 % and back</source>
            <translation>rééchantillonné à 66 % et retour</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>10 % brighter</source>
            <translation>10 % plus clair</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>shifted by a quarter of a tile</source>
            <translation>décalé d'un quart de tuile</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG de qualité 50</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluation_files.py" />
            <source>a quarter turn</source>
            <translation>un quart de tour</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Close this window; jobs that run go on</source>
            <translation>Fermer cette fenêtre ; les tâches en cours continuent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Open this window's help page</source>
            <translation>Ouvrir la page d'aide de cette fenêtre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Further images</source>
            <translation>Autres images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Used together with the first image; Delete takes the selected ones out of the list</source>
            <translation>Utilisées avec la première image ; Suppr retire de la liste celles choisies</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Add images</source>
            <translation>Ajouter des images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>More images with the same bands, such as the other parts of a mosaic; CRSs may differ</source>
            <translation>D'autres images avec les mêmes bandes, comme les autres parties d'une mosaïque ; les SCR peuvent différer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Take the selected images out of the list; nothing is deleted</source>
            <translation>Retirer de la liste les images choisies ; rien n'est supprimé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Images that are learned from together have the same bands; number of bands: {layer} {count}, {first} {others}.</source>
            <translation>Les images dont on apprend ensemble ont les mêmes bandes ; nombre de bandes : {layer} {count}, {first} {others}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>{layer} has no CRS: set it in the layer's properties.</source>
            <translation>{layer} n'a pas de SCR : définissez-le dans les propriétés de la couche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>Files…</source>
            <translation>Fichiers…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/further_images.py" />
            <source>{path} cannot be opened as an image.</source>
            <translation>{path} ne peut pas être ouvert comme image.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Begin with what 'Learn' learned; empty: a fresh network</source>
            <translation>Partir de ce que « Apprendre » a appris ; vide : un réseau neuf</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Geolocate</source>
            <translation>Géolocaliser</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Where was this taken?</source>
            <translation>Où cela a-t-il été pris ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learn it first</source>
            <translation>L'apprendre d'abord</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>The folder that the page 'Learn it first' made, or an ONNX file that 'Export' made of it</source>
            <translation>Le dossier fait par la page « L'apprendre d'abord », ou un fichier ONNX qu'« Exporter » en a fait</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>A folder of pictures to place on the map</source>
            <translation>Un dossier d'images à placer sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>A layer of photos, as 'Import geotagged photos' makes it, in place of a folder</source>
            <translation>Une couche de photos, comme la fait « Importer des photos géolocalisées », à la place d'un dossier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>The attribute with the photo's file</source>
            <translation>L'attribut du fichier de la photo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Gives a point for each picture, the cells with their probability, and a line to the true place where the picture knows it.</source>
            <translation>Donne un point pour chaque image, les cellules avec leur probabilité, et une ligne vers le vrai lieu quand l'image le connaît.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>What was learned</source>
            <translation>Ce qui a été appris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>… or a layer of photos</source>
            <translation>… ou une couche de photos</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Field with the file</source>
            <translation>Champ du fichier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Photos with EXIF positions or with a CSV of positions, or a tile set</source>
            <translation>Photos avec positions EXIF ou avec un CSV de positions, ou un jeu de tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>How the answer looks: probabilities over cells, or one position</source>
            <translation>Forme de la réponse : des probabilités sur des cellules, ou une position</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learns from pictures whose place is known. Some hundred are the least.</source>
            <translation>Apprend d'images dont le lieu est connu. Quelques centaines sont le minimum.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Pictures with positions</source>
            <translation>Images avec positions</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Encoder (run)</source>
            <translation>Encodeur (apprentissage)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Map of the errors</source>
            <translation>Carte des erreurs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose the folder that the page 'Learn it first' made, or an ONNX file.</source>
            <translation>Choisissez le dossier fait par la page « L'apprendre d'abord », ou un fichier ONNX.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a folder of pictures, or a layer of photos.</source>
            <translation>Choisissez un dossier d'images, ou une couche de photos.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a folder of pictures with positions.</source>
            <translation>Choisissez un dossier d'images avec positions.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learned. No place was kept for a test, so nothing tells how good it is.</source>
            <translation>Appris. Aucun lieu n'a été mis de côté pour un test, rien ne dit donc ce que cela vaut.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learned. Of {places} places that it had not seen, half are placed within {median}.</source>
            <translation>Appris. Sur {places} lieux jamais vus, la moitié est située à moins de {median}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>They are too few to say how far off a position may be.</source>
            <translation>Ils sont trop peu nombreux pour dire de combien une position peut s'écarter.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Measuring what was learned of {data}</source>
            <translation>Mesure de ce qui a été appris de {data}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learning where {data} was taken</source>
            <translation>Apprendre où {data} a été pris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>{share} lie within the radius that is told.</source>
            <translation>{share} sont dans le rayon indiqué.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>In the browser</source>
            <translation>Dans le navigateur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>All pages</source>
            <translation>Toutes les pages</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>The page before</source>
            <translation>La page précédente</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>What there is help on</source>
            <translation>Les sujets de l'aide</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/help_window.py" />
            <source>Open this page in the browser, to print it or to read it larger</source>
            <translation>Ouvrir cette page dans le navigateur, pour l'imprimer ou la lire en plus grand</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>press 'Look' to measure a sample</source>
            <translation>« Examiner » mesure un échantillon</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>Looking at a sample of tiles</source>
            <translation>Examen d'un échantillon de tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>How much there is to see in the tiles</source>
            <translation>Ce qu'il y a à voir dans les tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>little to see … much to see</source>
            <translation>peu à voir … beaucoup à voir</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>no tile fits in</source>
            <translation>aucune tuile n'y tient</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Let it write what it has, then stop it; 'Go on' resumes exactly there</source>
            <translation>Il écrit ce qu'il a puis s'arrête ; « Continuer » reprend exactement là</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Good enough: stop and keep</source>
            <translation>Assez bon : arrêter et garder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>It settles for a tenth of the time so far, then a whole run is kept, which can be used like any other</source>
            <translation>Le tout se pose encore un dixième du temps passé, puis un entraînement entier est gardé, utilisable comme tout autre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Replace it</source>
            <translation>Le remplacer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>What was learned settles in a few more steps, and is kept then…</source>
            <translation>Ce qui a été appris se stabilise en quelques étapes de plus, puis est conservé…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Keep it, use a new name</source>
            <translation>Le garder, prendre un nouveau nom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Done.</source>
            <translation>Terminé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>It can stay: the new result then goes to {folder}.</source>
            <translation>Il peut rester : le nouveau résultat va alors dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopping: it writes what it has…</source>
            <translation>Arrêt : il écrit ce qu'il a…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Paused. What was done is kept.</source>
            <translation>En pause. Ce qui est fait est gardé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed log</source>
            <translation>Journal de GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>The end of the log; the whole of it is in the folder</source>
            <translation>La fin du journal ; il est en entier dans le dossier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed jobs</source>
            <translation>Tâches de GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>The latest job comes first; below is what came of the selected one</source>
            <translation>La tâche la plus récente vient en tête ; dessous, ce qu'a donné celle qui est sélectionnée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Let it write what it has, then stop it; it can be resumed</source>
            <translation>Il écrit ce qu'il a puis s'arrête ; il peut être repris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Go on where this job stopped</source>
            <translation>Continuer là où cette tâche s'est arrêtée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Open log</source>
            <translation>Ouvrir le journal</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Show what the job has said</source>
            <translation>Afficher ce que la tâche a dit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Show the job's folder in the file manager</source>
            <translation>Afficher le dossier de la tâche dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>stopping</source>
            <translation>s'arrête</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>failed</source>
            <translation>échouée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>interrupted</source>
            <translation>interrompue</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Copy the log to the clipboard</source>
            <translation>Copier le journal dans le presse-papiers</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Job</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>No job yet.</source>
            <translation>Pas encore de tâche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>GeoEmbed log: {folder}</source>
            <translation>Journal de GeoEmbed : {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Make tiles and learn</source>
            <translation>Créer des tuiles et apprendre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn from</source>
            <translation>Apprendre de</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Leave out tiles with little to see</source>
            <translation>Écarter les tuiles où il y a peu à voir</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>keep all</source>
            <translation>tout garder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles with less to see than this are left out: open water, snow, cloud. 0 keeps all.</source>
            <translation>Les tuiles où il y a moins à voir sont écartées : eau libre, neige, nuages. 0 les garde toutes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>A sample of the tiles. Drag the line, or move it with the arrow keys.</source>
            <translation>Un échantillon des tuiles. Déplacez la ligne à la souris ou avec les flèches.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Look</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Measure some hundred tiles of the chosen area</source>
            <translation>Mesurer quelques centaines de tuiles de la zone choisie</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Propose</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Where the sample parts into plain tiles and others</source>
            <translation>Là où l'échantillon se partage entre tuiles unies et autres</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles and run go into this folder. Empty: a new one among GeoEmbed's results.</source>
            <translation>Tuiles et apprentissage vont dans ce dossier. Vide : un nouveau parmi les résultats de GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>a new folder</source>
            <translation>un nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learned. Next: Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Appris. Ensuite : Raster ▸ GeoEmbed ▸ Plonger…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>These are few tiles: some hundred at least are better.</source>
            <translation>C'est peu de tuiles : mieux vaut quelques centaines au moins.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of {layer}</source>
            <translation>Tuiles de {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of the map</source>
            <translation>Tuiles de la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learning from {tiles}</source>
            <translation>Apprentissage de {tiles}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>leaves out {share} of the sample</source>
            <translation>écarte {share} de l'échantillon</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>The map as it looks</source>
            <translation>La carte telle qu'elle se voit</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Of the grid of web maps; one more is twice as fine. Proposed is what gives enough tiles</source>
            <translation>De la grille des cartes web ; un de plus est deux fois plus fin. Est proposé ce qui donne assez de tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source> pixels</source>
            <translation> pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>So much ground that a person could tell the place by it: 64 pixels suit most images</source>
            <translation>Assez de terrain pour qu'une personne y reconnaisse le lieu : 64 pixels conviennent à la plupart des images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>draw labels</source>
            <translation>dessiner les étiquettes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Words are learned from, too, as shapes; as a rule they are better left out</source>
            <translation>Des mots aussi il est appris, comme formes ; en général mieux vaut les laisser de côté</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Zoom level</source>
            <translation>Niveau de zoom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>Tile size</source>
            <translation>Taille des tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>The map shows no layer.</source>
            <translation>La carte ne montre aucune couche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>What the map shows cannot be drawn as a web map.</source>
            <translation>Ce que montre la carte ne peut pas être dessiné comme carte web.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>What the map shows now, with its styles: {count} map tiles. A tile covers {size} of ground.</source>
            <translation>Ce que la carte montre à présent, avec ses styles : {count} tuiles de carte. Une tuile couvre {size} au sol.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>That is {count} map tiles: choose a lower zoom level, or show less of the map.</source>
            <translation>Cela fait {count} tuiles de carte : choisissez un niveau de zoom plus bas, ou montrez moins de la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/map_choice.py" />
            <source>No tile of {size} pixels fits into that area.</source>
            <translation>Aucune tuile de {size} pixels ne tient dans cette zone.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How to learn</source>
            <translation>Comment apprendre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How it is told what looks alike; no labels are needed either way</source>
            <translation>Comment on lui dit ce qui se ressemble ; aucune classe n'est requise</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>slim suits small tiles and little time, also without a GPU; the others want a GPU</source>
            <translation>slim convient aux petites tuiles et à peu de temps, même sans GPU ; les autres veulent un GPU</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>the starter that comes with GeoEmbed</source>
            <translation>l'encodeur de départ fourni avec GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>What the network knows before it sees your image. The starter is a network of the kind slim.</source>
            <translation>Ce que le réseau sait avant de voir votre image. L'encodeur de départ est un réseau du genre slim.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Numbers in an embedding; 64 suit most</source>
            <translation>Nombres d'un plongement ; 64 conviennent le plus souvent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Learn for</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>How long to learn. More is better, ever more slowly.</source>
            <translation>Durée de l'apprentissage. Plus est mieux, de plus en plus lentement.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>as much as the tiles are worth</source>
            <translation>autant que les tuiles le valent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>epochs</source>
            <translation>époques</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>steps</source>
            <translation>pas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>An epoch sees each tile once, a step one batch of them. In so many minutes a slow machine learns less.</source>
            <translation>Une époque voit chaque tuile une fois, un pas en voit un lot. En autant de minutes, une machine lente apprend moins.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Unit of the time to learn</source>
            <translation>Unité de la durée d'apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Start from</source>
            <translation>Partir de</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/recipe_choice.py" />
            <source>slim (recommended)</source>
            <translation>slim (conseillé)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Which Python runs the trainer</source>
            <translation>Le Python qui apprend et plonge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>An environment that GeoEmbed makes and keeps (recommended)</source>
            <translation>Un environnement que GeoEmbed crée et entretient (conseillé)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>For machines without a network: a folder with all packages as wheels</source>
            <translation>Pour les machines sans réseau : un dossier avec tous les paquets en wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>optional: install from this folder, without a network</source>
            <translation>facultatif : installer d'ici, sans réseau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Make it</source>
            <translation>Le créer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Load and install what the learning needs; it can be cancelled and goes on later</source>
            <translation>Télécharger et installer ce que demande l'apprentissage ; peut être annulé et repris plus tard</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Light: no learning</source>
            <translation>Léger : sans apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Without torch, half a gigabyte instead of several: embeds, searches and predicts with ONNX files</source>
            <translation>Sans torch, un demi-gigaoctet au lieu de plusieurs : plonge, cherche et prédit avec des fichiers ONNX</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Stop the installation; what was loaded is kept</source>
            <translation>Arrêter l'installation ; ce qui a été téléchargé est gardé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>A Python of my own (conda, venv)</source>
            <translation>Mon propre Python (conda, venv)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>One that has torch and GDAL already; nothing is installed into it</source>
            <translation>Un Python qui a déjà torch et GDAL ; rien n'y est installé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>The python program of an environment that has torch and GDAL</source>
            <translation>Le programme python d'un environnement qui a torch et GDAL</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Folder of wheels</source>
            <translation>Dossier de wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>How it is</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Start it and ask what it can do; a GPU is really tried</source>
            <translation>Le démarrer et demander ce qu'il sait faire ; un GPU est vraiment essayé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>A report for a question or a bug report, without your name in it</source>
            <translation>Un compte rendu pour une question ou un bogue, sans votre nom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Log of the installation</source>
            <translation>Journal de l'installation</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>What the installer says, as it says it</source>
            <translation>Ce que dit l'installateur, tel quel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy log</source>
            <translation>Copier le journal</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copy the log to the clipboard, without your name in it</source>
            <translation>Copier le journal dans le presse-papiers, sans votre nom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Repair or update it</source>
            <translation>Le réparer ou mettre à jour</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Set up GeoEmbed</source>
            <translation>Installer GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>GeoEmbed learns from your imagery on this machine; nothing is sent anywhere. The learning runs in a Python of its own beside QGIS, so that neither can break the other. Making it loads some gigabytes once (torch). Searching embeddings that exist already works without it.</source>
            <translation>GeoEmbed apprend de vos images sur cette machine ; rien n'est envoyé nulle part. L'apprentissage tourne dans un Python à part, à côté de QGIS, pour qu'aucun ne puisse abîmer l'autre. Sa création télécharge une fois quelques gigaoctets (torch). Les plongements existants peuvent être parcourus sans lui.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>There is no time limit on a job. After this long without a sign of life you are asked about it.</source>
            <translation>Une tâche n'a pas de limite de temps. Après ce délai sans signe de vie, on vous interroge à son sujet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Tell me when a job says nothing for</source>
            <translation>M'avertir si une tâche ne dit rien pendant</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Wait for the running jobs, or cancel them: they use the environment.</source>
            <translation>Attendez les tâches en cours, ou annulez-les : elles utilisent l'environnement.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>The check was ended when the window was closed. 'Check' asks again.</source>
            <translation>La vérification a été arrêtée à la fermeture de la fenêtre. « Vérifier » la relance.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Made in {folder}, beside QGIS and never inside it. Needs no administrator.</source>
            <translation>Créé dans {folder}, à côté de QGIS et jamais dedans. Sans droits d'administrateur.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Asking {program}…</source>
            <translation>Interrogation de {program}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Cancelled. What was loaded is kept; the button goes on from here.</source>
            <translation>Annulé. Ce qui a été téléchargé est gardé ; le bouton continue d'ici.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_windows.py" />
            <source>Ready.</source>
            <translation>Prêt.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>The polygons of {layer} are {side} wide as a rule: a tile holds several. Smaller tiles may suit them better.</source>
            <translation>Les polygones de {layer} ont en général {side} de large : une tuile en contient plusieurs. De plus petites leur iraient peut-être mieux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>The polygons of {layer} are {side} wide as a rule: a tile shows a small part. Larger tiles may suit them better.</source>
            <translation>Les polygones de {layer} ont en général {side} de large : une tuile en montre une petite partie. De plus grandes leur iraient peut-être mieux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>So few pixels show little to tell a place by: {count} or more are better.</source>
            <translation>Si peu de pixels montrent peu de quoi reconnaître un lieu : {count} ou plus valent mieux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/size_advice.py" />
            <source>So many pixels show many things at once: {count} or fewer are better.</source>
            <translation>Tant de pixels montrent beaucoup de choses à la fois : {count} ou moins valent mieux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Image and tiles</source>
            <translation>Image et tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Any raster layer: satellite, aerial, a scanned map; also a map from a server, of which a picture is fetched first</source>
            <translation>N'importe quelle couche raster : satellite, photo aérienne, carte numérisée ; aussi la carte d'un serveur, dont une image est d'abord récupérée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Ground metres of a pixel of the picture that is fetched of this layer: as the map shows it now, or the layer's own pixels. It is fetched once, kept, and used again. Mind the terms of the server.</source>
            <translation>Mètres au sol par pixel de l'image récupérée de cette couche : comme la carte la montre maintenant, ou les pixels propres de la couche. Elle est récupérée une fois, conservée et réutilisée. Respectez les conditions du serveur.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>From one tile to the next: the size for tiles side by side, half of it for overlap</source>
            <translation>D'une tuile à la suivante : la taille pour des tuiles côte à côte, la moitié pour un recouvrement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Ground metres a pixel</source>
            <translation>Mètres au sol par pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Step (stride)</source>
            <translation>Pas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only this extent</source>
            <translation>Seulement cette emprise</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>The layer's, the map's, or drawn on the map; unticked: all of the layer</source>
            <translation>Celle de la couche, de la carte, ou dessinée sur la carte ; non cochée : toute la couche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only tiles whose centre lies in one of its polygons</source>
            <translation>Seulement les tuiles dont le centre est dans un de ses polygones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>selected features only</source>
            <translation>entités sélectionnées uniquement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only the polygons that are selected in that layer</source>
            <translation>Seulement les polygones sélectionnés dans cette couche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>a uniform border counts as data</source>
            <translation>un bord uni compte comme données</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>A white or black border that nothing declares is otherwise left out</source>
            <translation>Un bord blanc ou noir que rien ne déclare est sinon écarté</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Only inside</source>
            <translation>Seulement dans</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Add a raster layer to the project first, or use Raster ▸ GeoEmbed ▸ Try it.</source>
            <translation>Ajoutez d'abord une couche raster au projet, ou prenez Raster ▸ GeoEmbed ▸ Essayer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>The extent is empty: choose the layer's, the map's, or draw one.</source>
            <translation>L'emprise est vide : prenez celle de la couche, de la carte, ou dessinez-en une.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>No polygon is selected in {layer}.</source>
            <translation>Aucun polygone n'est sélectionné dans {layer}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>A tile covers {size} of ground, the next begins after {stride}.</source>
            <translation>Une tuile couvre {size} de terrain, la suivante commence après {stride}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>These are the pixels of zoom level {zoom}.</source>
            <translation>Ce sont les pixels du niveau de zoom {zoom}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Try GeoEmbed</source>
            <translation>Essayer GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Begin again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Forget what the tour made, and start with the sample</source>
            <translation>Oublier ce que la visite a fait, et repartir de l'image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Making the sample</source>
            <translation>Création de l'image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Tiles of the sample</source>
            <translation>Tuiles de l'image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Learning from the sample</source>
            <translation>Apprentissage de l'image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Embedding the sample</source>
            <translation>Plongement de l'image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Now click in the circle on the map.</source>
            <translation>Cliquez maintenant dans le cercle sur la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Clusters of the sample</source>
            <translation>Groupes de l'image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Make the sample</source>
            <translation>Créer l'image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>An image of an imagined coast: villages, a town, woods, fields, water. It is made on this machine and opened as a layer. It shows how GeoEmbed works, not how good it is on your imagery.</source>
            <translation>Une image d'une côte imaginaire : villages, une ville, bois, champs, eau. Elle est créée sur cette machine et ouverte comme couche. Elle montre comment GeoEmbed marche, non ce qu'il vaut sur vos images.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>The image is cut into tiles, and an encoder learns for a minute and a half which of them look alike. Nobody tells it what a village is. The loss below should fall.</source>
            <translation>L'image est découpée en tuiles, et un encodeur apprend pendant une minute et demie lesquelles se ressemblent. Personne ne lui dit ce qu'est un village. La perte ci-dessous devrait baisser.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Each tile becomes 64 numbers. As colours they make a map: like colours look alike.</source>
            <translation>Chaque tuile devient 64 nombres. En couleurs, ils font une carte : couleurs proches, aspect proche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Click</source>
            <translation>Cliquer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Press the button: the map goes to a village, with a circle round it. Click in the circle. The tiles that look most like it are outlined on the map, and listed in the panel at its right. Shift-click adds an example, Ctrl-click a counter-example.</source>
            <translation>Appuyez sur le bouton : la carte va à un village, entouré d'un cercle. Cliquez dans le cercle. Les tuiles les plus ressemblantes sont entourées sur la carte et listées dans le panneau à sa droite. Maj-clic ajoute un exemple, Ctrl-clic un contre-exemple.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Let me click</source>
            <translation>Cliquer maintenant</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>All tiles in six groups, each with a colour. In the window 'Clusters' you can name and merge them.</source>
            <translation>Toutes les tuiles en six groupes, chacun avec une couleur. La fenêtre « Groupes » permet de les nommer et de les fusionner.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Your own image</source>
            <translation>Votre propre image</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>That was all of it. Now add your own image to the project, and open 'Make tiles and learn'.</source>
            <translation>C'était tout. Ajoutez maintenant votre propre image au projet et ouvrez « Créer des tuiles et apprendre ».</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Make tiles and learn…</source>
            <translation>Créer des tuiles et apprendre…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>The sample and all that was made of it are deleted, in {folder}.</source>
            <translation>L'image d'exemple et tout ce qui en a été tiré sont supprimés, dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tour.py" />
            <source>Sample</source>
            <translation>Image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Back to what was taken for alike earlier, to see how it got better</source>
            <translation>Retour à ce qui était tenu pour semblable plus tôt, pour voir les progrès</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Look-alikes at a step</source>
            <translation>Semblables à un pas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Examples and what is taken for alike</source>
            <translation>Exemples et ce qui est tenu pour semblable</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>An example and what is most alike by now; framed in blue: new since the look before</source>
            <translation>Un exemple et ce qui lui ressemble le plus à présent ; encadré de bleu : nouveau depuis le regard précédent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>Here, about every minute: three tiles, and what is taken for alike by then</source>
            <translation>Ici, environ chaque minute : trois tuiles, et ce qui est alors tenu pour semblable</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>At step {step}: each example with its most alike among {count} tiles.</source>
            <translation>Au pas {step} : chaque exemple avec les plus semblables parmi {count} tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/watching.py" />
            <source>{new} of {all} are new since the look before.</source>
            <translation>{new} sur {all} sont nouvelles depuis le regard précédent.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>First a picture of {layer} is fetched: {size} pixels, {requests} requests, up to {room} on disk.</source>
            <translation>Une image de {layer} est d'abord récupérée : {size} pixels, {requests} requêtes, jusqu'à {room} sur le disque.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>{layer} would become a picture of {size} pixels, from {requests} requests: choose a smaller extent, or more ground metres a pixel.</source>
            <translation>{layer} deviendrait une image de {size} pixels, en {requests} requêtes : choisissez une emprise plus petite, ou plus de mètres au sol par pixel.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>The picture of {layer} may take {room} and {free} are free: choose a smaller extent.</source>
            <translation>L'image de {layer} peut prendre {room} et {free} sont libres : choisissez une emprise plus petite.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>{layer} has nothing in that area.</source>
            <translation>{layer} ne montre rien dans cette zone.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/layer_pictures.py" />
            <source>The picture of {layer} that was fetched earlier is used ({size} pixels, {file}).</source>
            <translation>L'image de {layer} récupérée auparavant est utilisée ({size} pixels, {file}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_drawing.py" />
            <source>Drawing the map</source>
            <translation>Dessin de la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_drawing.py" />
            <source>The map could not be drawn.</source>
            <translation>La carte n'a pas pu être dessinée.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>These are {tiles} tiles. Choose a smaller area or a lower zoom level.</source>
            <translation>Cela fait {tiles} tuiles. Choisissez une zone plus petite ou un niveau de zoom plus bas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{folder} is not empty, and its files are no rendered map. Choose another folder.</source>
            <translation>{folder} n'est pas vide, et ses fichiers ne sont pas une carte dessinée. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>Layer {layer} cannot be drawn: {reason}</source>
            <translation>La couche {layer} ne peut pas être dessinée : {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{folder} holds map tiles of other layers, features, styles or settings. Choose another folder.</source>
            <translation>{folder} contient des tuiles d'autres couches, entités, styles ou réglages. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>the disk may be full</source>
            <translation>le disque est peut-être plein</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/map_rendering.py" />
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} ne peut pas être écrit : {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} is no OpenStreetMap extract (.osm.pbf, .osm).</source>
            <translation>{path} n'est pas un extrait d'OpenStreetMap (.osm.pbf, .osm).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} cannot be read to its end; it may be damaged or cut short: {reason}</source>
            <translation>{path} ne peut pas être lu jusqu'au bout ; le fichier est peut-être endommagé ou tronqué : {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} holds something else than the map data of {extract}. Choose another file.</source>
            <translation>{path} contient autre chose que les données cartographiques de {extract}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} is not there.</source>
            <translation>{path} n'existe pas.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/osm_extract.py" />
            <source>{path} holds no ways, so there is no map to make.</source>
            <translation>{path} ne contient aucun chemin (way) : il n'y a pas de carte à faire.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>The picture could not be written: {why}</source>
            <translation>L'image n'a pas pu être écrite : {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>fetching</source>
            <translation>récupération</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>{share} of the picture of {layer} is empty, and tiles there are left out. If the server did not answer, delete {file} to fetch it anew.</source>
            <translation>{share} de l'image de {layer} est vide ; les tuiles y sont omises. Si le serveur n'a pas répondu, supprimez {file} pour la récupérer à nouveau.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>looking at it</source>
            <translation>vérification</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The server gave nothing for that area: is it reachable, and does {layer} show something there?</source>
            <translation>Le serveur n'a rien donné pour cette zone : est-il joignable, et {layer} y montre-t-elle quelque chose ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The server did not answer for all of {layer}: start again when it does.</source>
            <translation>Le serveur n'a pas répondu pour toute la couche {layer} : recommencez quand il répondra.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>Looking at a picture</source>
            <translation>Vérification d'une image</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>Picture of {layer}</source>
            <translation>Image de {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>{layer} is not in the project any more.</source>
            <translation>{layer} n'est plus dans le projet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_writing.py" />
            <source>The picture could not be written.</source>
            <translation>L'image n'a pas pu être écrite.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>The log tab GeoEmbed has the details.</source>
            <translation>L'onglet GeoEmbed du journal donne les détails.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>There is not enough memory for this.</source>
            <translation>Il n'y a pas assez de mémoire pour cela.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/background.py" />
            <source>Close other programs or layers.</source>
            <translation>Fermez d'autres programmes ou couches.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled. What was finished is kept.</source>
            <translation>Annulé. Ce qui était terminé est gardé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Run it again from the list of jobs, which asks whether it may.</source>
            <translation>Relancez-le depuis la liste des tâches, qui demande si c'est permis.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Log:</source>
            <translation>Journal :</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>{title} has said nothing for {minutes} min.</source>
            <translation>{title} n'a rien dit depuis {minutes} min.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Written: {path}</source>
            <translation>Écrit : {path}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/gpu_slot.py" />
            <source>Waiting for another job to end…</source>
            <translation>Attend qu'une autre tâche se termine…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/gpu_slot.py" />
            <source>Waiting for another job to end: {job}</source>
            <translation>Attend qu'une autre tâche se termine : {job}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>This is QGIS' own Python, into which GeoEmbed installs nothing, so that QGIS stays as it is. Let GeoEmbed make an environment, or choose another Python.</source>
            <translation>C'est le Python de QGIS lui-même, où GeoEmbed n'installe rien, pour que QGIS reste tel qu'il est. Laissez GeoEmbed créer un environnement, ou choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Choose a Python 3.10 or later with torch, or make the managed environment.</source>
            <translation>Choisissez un Python 3.10 ou plus avec torch, ou créez l'environnement géré.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>it is not there any more.</source>
            <translation>il n'est plus là.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>GPU {name}: usable</source>
            <translation>GPU {name} : utilisable</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>GPU {name}: seen, but not usable. {why}</source>
            <translation>GPU {name} : vu, mais pas utilisable. {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>No GPU seen: everything runs on the processor, more slowly.</source>
            <translation>Aucun GPU vu : tout tourne sur le processeur, plus lentement.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>the environment that GeoEmbed made</source>
            <translation>l'environnement que GeoEmbed a créé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>a Python of your own</source>
            <translation>votre propre Python</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>the checkout's .venv</source>
            <translation>le .venv du dossier des sources</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>In use: {origin}, {program}</source>
            <translation>Utilisé : {origin}, {program}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>This interpreter lacks: {names}.</source>
            <translation>Il manque à cet interpréteur : {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Make the managed environment with the button below.</source>
            <translation>Créez l'environnement géré avec le bouton « Le créer ».</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>Python {python}, torch {torch}</source>
            <translation>Python {python}, torch {torch}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>It ended with code {code} and said nothing.</source>
            <translation>Il s'est terminé avec le code {code} et n'a rien dit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>see the report</source>
            <translation>voir le compte rendu</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/interpreter.py" />
            <source>it is no Python.</source>
            <translation>ce n'est pas un Python.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/job_folders.py" />
            <source>{file} cannot be written.</source>
            <translation>{file} ne peut pas être écrit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Allow and run again…</source>
            <translation>Autoriser et relancer…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Stop it</source>
            <translation>L'arrêter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Another machine</source>
            <translation>Une autre machine</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>May it be asked for? The job then runs again.</source>
            <translation>Peut-on le demander ? La tâche est alors relancée.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/file_styles.py" />
            <source>{path} brings a style that may ask other machines: it is left out.</source>
            <translation>{path} apporte un style qui peut interroger d'autres machines : il est écarté.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Choose the folder that Embed or Import made; it holds manifest.json.</source>
            <translation>Choisissez le dossier fait par Plonger ou Importer ; il contient manifest.json.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Embedding colours (PCA)</source>
            <translation>Couleurs du plongement (ACP)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Embedding raster</source>
            <translation>Raster du plongement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Is the file whole, and not open in another program?</source>
            <translation>Le fichier est-il complet, et pas ouvert dans un autre programme ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Areas of the classes</source>
            <translation>Surfaces des classes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Probabilities of the classes</source>
            <translation>Probabilités des classes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Tiles to label next</source>
            <translation>Tuiles à étiqueter ensuite</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Places that changed alike</source>
            <translation>Lieux changés de même</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Changed alike</source>
            <translation>Changé de même</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Places that changed</source>
            <translation>Lieux qui ont changé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Unusual places</source>
            <translation>Lieux inhabituels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>How unusual</source>
            <translation>Degré d'étrangeté</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>Predict again.</source>
            <translation>Prédisez de nouveau.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{folder} holds no embeddings.</source>
            <translation>{folder} ne contient pas de plongements.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{path} holds no layer.</source>
            <translation>{path} ne contient pas de couche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/groups.py" />
            <source>{path} cannot be opened as a layer.</source>
            <translation>{path} ne peut pas être ouvert comme couche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/names.py" />
            <source>{image} and {count} more</source>
            <translation>{image} et {count} de plus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Direction (° from north)</source>
            <translation>Direction (° depuis le nord)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Altitude (m)</source>
            <translation>Altitude (m)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Placed by</source>
            <translation>Placée par</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/photos.py" />
            <source>Radius (km)</source>
            <translation>Rayon (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/renderers.py" />
            <source>{area} ha, {tiles} tiles, mean probability {share} %</source>
            <translation>{area} ha, {tiles} tuiles, probabilité moyenne {share} %</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>Make them first: Raster ▸ GeoEmbed ▸ Clusters…</source>
            <translation>Formez-les d'abord : Raster ▸ GeoEmbed ▸ Groupes…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>Similarity</source>
            <translation>Ressemblance</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>by GeoEmbed</source>
            <translation>par GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/layers/styling.py" />
            <source>{folder} has no clusters.</source>
            <translation>{folder} n'a pas de groupes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Examples (plus) and counter-examples (minus). Delete takes the selected one away.</source>
            <translation>Exemples (plus) et contre-exemples (moins). Suppr retire celui qui est choisi.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Counter-example</source>
            <translation>Contre-exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>tile {id}</source>
            <translation>tuile {id}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>So many tiles are found at most</source>
            <translation>Nombre maximal de tuiles trouvées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>any distance</source>
            <translation>toute distance</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Leaves out what is nearer than this to an example, since neighbours often look alike</source>
            <translation>Écarte ce qui est plus proche que cela d'un exemple, car les voisins se ressemblent souvent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Not within</source>
            <translation>Pas à moins de</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>tiles that overlap, too</source>
            <translation>aussi les tuiles qui se recouvrent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Otherwise no tile found lies on an example or on a better tile: those share ground, and so look alike</source>
            <translation>Sinon aucune tuile trouvée ne recouvre un exemple ou une meilleure tuile : elles partagent du terrain, et se ressemblent donc</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Only tiles whose centre lies there are found</source>
            <translation>Seules les tuiles dont le centre s'y trouve sont cherchées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>All sources</source>
            <translation>Toutes les sources</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Only tiles of these sources are found</source>
            <translation>Seules les tuiles de ces sources sont cherchées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the view, as it is now</source>
            <translation>Dans la vue, telle qu'elle est</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the view, wherever it moves</source>
            <translation>Dans la vue, où qu'elle aille</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In a polygon that I draw</source>
            <translation>Dans un polygone que je dessine</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the selected polygons of the active layer</source>
            <translation>Dans les polygones sélectionnés de la couche active</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Embeddings of the same encoder that are searched, too; the tiles of all are ranked together</source>
            <translation>Plongements du même encodeur, cherchés aussi ; les tuiles de tous sont classées ensemble</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>The embeddings that are searched</source>
            <translation>Les plongements dans lesquels on cherche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Open an embeddings folder</source>
            <translation>Ouvrir un dossier de plongements</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Open an embeddings folder…</source>
            <translation>Ouvrir un dossier de plongements…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Use an embedding raster made elsewhere…</source>
            <translation>Utiliser un raster de plongements fait ailleurs…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Show it as layers</source>
            <translation>Afficher comme couches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Use an embedding raster made elsewhere</source>
            <translation>Utiliser un raster de plongements fait ailleurs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>no other folder</source>
            <translation>aucun autre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Also in</source>
            <translation>Aussi dans</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>No embeddings are open</source>
            <translation>Aucun plongement ouvert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Rasters</source>
            <translation>Rasters</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Import {name}</source>
            <translation>Importer {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Importing {name}…</source>
            <translation>Importation de {name}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>Threshold</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>On the map, everything is coloured that is at least so similar to the examples</source>
            <translation>Sur la carte est coloré tout ce qui ressemble au moins autant aux exemples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/live_row.py" />
            <source>{threshold} · {count} tiles</source>
            <translation>{threshold} · {count} tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find the tiles that look like a picture in a file; it can be dropped on the panel, too</source>
            <translation>Trouver les tuiles qui ressemblent à une image dans un fichier ; on peut aussi la déposer sur le panneau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>All tiles whose centre lies in it, {most} at most, are one example: their mean</source>
            <translation>Toutes les tuiles dont le centre s'y trouve, {most} au plus, forment un exemple : leur moyenne</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The selected polygons of the active layer, or all where none is selected</source>
            <translation>Les polygones sélectionnés de la couche active, ou tous si aucun ne l'est</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add the selected polygons as a counter-example</source>
            <translation>Ajouter les polygones sélectionnés comme contre-exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Scatter plot…</source>
            <translation>Nuage de points…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The tiles by their looks, linked with the map; a lasso makes examples of them</source>
            <translation>Les tuiles selon leur aspect, liées à la carte ; un lasso en fait des exemples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Style by cluster</source>
            <translation>Style selon le groupe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Style by look (PCA colours)</source>
            <translation>Style selon l'aspect (couleurs ACP)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Exactly here</source>
            <translation>Exactement ici</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search for a tile centred on the click, embedded afresh, instead of the tile under it</source>
            <translation>Cherche avec une tuile centrée sur le clic, plongée à neuf, au lieu de la tuile de la grille</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Take back the last example</source>
            <translation>Reprendre le dernier exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Start afresh</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Forget examples and answer</source>
            <translation>Oublier les exemples et la réponse</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Between these two</source>
            <translation>Entre ces deux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>The tiles that lead from the first example to the last</source>
            <translation>Les tuiles qui mènent du premier exemple au dernier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with a picture…</source>
            <translation>Chercher avec une image…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a picture as an example…</source>
            <translation>Ajouter une image comme exemple…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find what looks like the examples and the picture; as a drop with Shift</source>
            <translation>Trouver ce qui ressemble aux exemples et à l'image ; comme un dépôt avec Maj</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a picture as a counter-example…</source>
            <translation>Ajouter une image comme contre-exemple…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Avoid what looks like the picture; as a drop with Ctrl</source>
            <translation>Éviter ce qui ressemble à l'image ; comme un dépôt avec Ctrl</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with words: name a text tower…</source>
            <translation>Chercher avec des mots : indiquer une tour de texte…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>An encoder of the CLIP kind has a half for words, an ONNX file with its tokenizer.json; with it there is a field for words here</source>
            <translation>Un encodeur du genre CLIP a une moitié pour les mots, un fichier ONNX avec son tokenizer.json ; avec elle, il y a ici un champ pour les mots</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with a polygon…</source>
            <translation>Chercher avec un polygone…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a polygon as an example…</source>
            <translation>Ajouter un polygone comme exemple…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add a polygon as a counter-example…</source>
            <translation>Ajouter un polygone comme contre-exemple…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Search with the selected polygons</source>
            <translation>Chercher avec les polygones sélectionnés</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Add the selected polygons as an example</source>
            <translation>Ajouter les polygones sélectionnés comme exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Show as heat map</source>
            <translation>Afficher en carte de chaleur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>A raster of the similarity of every tile to the examples</source>
            <translation>Un raster de la ressemblance de chaque tuile avec les exemples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Style by similarity</source>
            <translation>Style selon la ressemblance</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Colour the tile layer by similarity to the examples</source>
            <translation>Colorer la couche des tuiles selon la ressemblance avec les exemples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save as layer</source>
            <translation>Enregistrer comme couche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Save the tiles shown, with rank and similarity, as a styled layer</source>
            <translation>Enregistrer les tuiles affichées, avec rang et ressemblance, comme couche stylée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>May it be asked for, as long as these embeddings are open?</source>
            <translation>Peut-on l'y demander, tant que ces plongements sont ouverts ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Zoom there</source>
            <translation>Zoomer sur ce lieu</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Show the nearest tile on the map</source>
            <translation>Montrer la tuile la plus proche sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Shows only tiles that are at least so similar</source>
            <translation>N'affiche que les tuiles au moins aussi ressemblantes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Least similarity</source>
            <translation>Ressemblance minimale</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Only in the view</source>
            <translation>Seulement dans la vue</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Only tiles that are to be seen on the map are found, wherever it is moved</source>
            <translation>Seules les tuiles visibles sur la carte sont trouvées, où qu'on la déplace</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Pictures side by side</source>
            <translation>Images côte à côte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Each tile framed in its surroundings; otherwise a list with distances and positions</source>
            <translation>Chaque tuile encadrée dans ses alentours ; sinon une liste avec distances et positions</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Similarity on the map</source>
            <translation>Similarité sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Colours everything that is similar to the examples, above a threshold that you move; a temporary layer</source>
            <translation>Colore tout ce qui ressemble aux exemples, au-dessus d'un seuil que vous déplacez ; une couche temporaire</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Open an embeddings folder with the button above, or make one with Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Ouvrez un dossier de plongements avec le bouton ci-dessus, ou créez-en un avec Raster ▸ GeoEmbed ▸ Plonger…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Click a place on the map to find what looks like it.

Shift-click adds an example, Ctrl-click a counter-example. Drop a picture here to search for it.</source>
            <translation>Cliquez un lieu de la carte pour trouver ce qui lui ressemble.

Maj-clic ajoute un exemple, Ctrl-clic un contre-exemple. Déposez une image ici pour la chercher.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>Nothing is so similar.</source>
            <translation>Rien n'est aussi ressemblant.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>These tiles have no position.</source>
            <translation>Ces tuiles n'ont pas de position.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{position} is on the clipboard.</source>
            <translation>{position} est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} positions are on the clipboard.</source>
            <translation>{count} positions sont dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>1 tile</source>
            <translation>1 tuile</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{shown} of {count} tiles · {time} ms</source>
            <translation>{shown} sur {count} tuiles · {time} ms</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>1 left out (Undo brings it back)</source>
            <translation>1 écartée (Annuler la ramène)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} tiles</source>
            <translation>{count} tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_dock.py" />
            <source>{count} left out (Undo brings them back)</source>
            <translation>{count} écartées (Annuler les ramène)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Tiles found</source>
            <translation>Tuiles trouvées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>A click or an arrow key goes to the tile, Enter zooms to it, Delete leaves it out, Ctrl+C copies positions; a right click offers more</source>
            <translation>Un clic ou une flèche va à la tuile, Entrée zoome dessus, Suppr l'écarte, Ctrl+C copie les positions ; un clic droit propose davantage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>More like this</source>
            <translation>Plus comme ceci</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Less like this</source>
            <translation>Moins comme ceci</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Search from here</source>
            <translation>Chercher à partir d'ici</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Zoom to this tile</source>
            <translation>Zoomer sur cette tuile</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Leave out</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Copy position</source>
            <translation>Copier la position</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Copy position in {crs}</source>
            <translation>Copier la position en {crs}</translation>
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
            <translation>Tuile {id} de {source}
Clic : y aller. Clic droit : plus comme ceci, moins comme ceci.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_plot.py" />
            <source>The tiles by their looks</source>
            <translation>Les tuiles selon leur aspect</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Scatter plot</source>
            <translation>Nuage de points</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Tiles that look alike lie near each other. Click: go there. Drag: a lasso that selects. Wheel: zoom; double click: all of it.</source>
            <translation>Les tuiles qui se ressemblent sont proches. Clic : y aller. Glisser : un lasso qui sélectionne. Molette : zoomer ; double clic : tout voir.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>How the tiles are placed</source>
            <translation>Comment les tuiles sont placées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>By their two main differences (PCA)</source>
            <translation>Selon leurs deux différences principales (ACP)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Look-alikes side by side (t-SNE)</source>
            <translation>Les semblables côte à côte (t-SNE)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Main differences are there at once; look-alikes side by side show groups better; made once, they are kept.</source>
            <translation>Les différences principales sont là tout de suite ; les semblables côte à côte montrent mieux les groupes ; calculés une fois, ils sont conservés.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Stop placing them</source>
            <translation>Arrêter le placement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Search with these</source>
            <translation>Chercher avec celles-ci</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The selected tiles are one example: their mean</source>
            <translation>Les tuiles sélectionnées forment un exemple : leur moyenne</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Less like these</source>
            <translation>Moins comme celles-ci</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The selected tiles are one counter-example: their mean</source>
            <translation>Les tuiles sélectionnées forment un contre-exemple : leur moyenne</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Select in the layer</source>
            <translation>Sélectionner dans la couche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Selects them in the layer of the tiles, as QGIS' own tools do</source>
            <translation>Les sélectionne dans la couche des tuiles, comme les outils de QGIS</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Placing the tiles by their looks…</source>
            <translation>Placement des tuiles selon leur aspect…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles; neighbours look alike, and how far groups lie apart says little.</source>
            <translation>{count} tuiles ; les voisines se ressemblent, et la distance entre les groupes dit peu de chose.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles, all of them drawn; the two axes (PCA) hold {share} % of what differs.</source>
            <translation>{count} tuiles, toutes dessinées ; les deux axes (ACP) contiennent {share} % des différences.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>1 tile is selected.</source>
            <translation>1 tuile est sélectionnée.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Show it first: the folder's button in the panel ▸ Show it as layers.</source>
            <translation>Affichez-la d'abord : le bouton du dossier dans le panneau ▸ Afficher comme couches.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>Scatter plot of {folder}</source>
            <translation>Nuage de points de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles are selected; a layer takes {most} at most.</source>
            <translation>{count} tuiles sont sélectionnées ; une couche en prend {most} au plus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>{count} tiles are selected.</source>
            <translation>{count} tuiles sont sélectionnées.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/scatter_window.py" />
            <source>The project has no layer of these tiles.</source>
            <translation>Le projet n'a pas de couche de ces tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>&amp;Words</source>
            <translation>&amp;Mots</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>for example: a stadium</source>
            <translation>par exemple : a stadium</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Search with words</source>
            <translation>Chercher avec des mots</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Finds the tiles that look like what the words say, in a language that the encoder learned: most know English best. Shift+Return adds an example, Ctrl+Return a counter-example.</source>
            <translation>Trouve les tuiles qui ressemblent à ce que disent les mots, dans une langue que l’encodeur a apprise : la plupart connaissent surtout l’anglais. Maj+Entrée ajoute un exemple, Ctrl+Entrée un contre-exemple.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>What the words are</source>
            <translation>Ce que sont les mots</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Search with these words</source>
            <translation>Chercher avec ces mots</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Another text tower…</source>
            <translation>Une autre tour de texte…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Text tower of the encoder</source>
            <translation>Tour de texte de l’encodeur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Add these words as an example</source>
            <translation>Ajouter ces mots comme exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/words_row.py" />
            <source>Add these words as a counter-example</source>
            <translation>Ajouter ces mots comme contre-exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Learn and embed</source>
            <translation>Apprendre et plonger</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Search and group</source>
            <translation>Chercher et grouper</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Photos and fields</source>
            <translation>Photos et champs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Measure and share</source>
            <translation>Mesurer et partager</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Set-up</source>
            <translation>Installation</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>{layer} is a map that a server draws: its colours are no values. Choose a raster of values.</source>
            <translation>{layer} est une carte dessinée par un serveur : ses couleurs ne sont pas des valeurs. Choisissez un raster de valeurs.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Further options</source>
            <translation>Autres options</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Open the results as layers</source>
            <translation>Ouvrir les résultats comme couches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Written as for python -m trainer {command}; see its --help</source>
            <translation>Écrites comme pour python -m trainer {command} ; voir son --help</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Compares embeddings of two dates or more that one encoder made. What differs everywhere (season, light, sensor) is taken out; what is left is a raster and a layer of the places that changed, each with the share of unchanged places that look as changed, and a page with pictures before and after. Places that changed like an example are found, and places that are unusual.</source>
            <translation>Compare des plongements de deux dates ou plus faits par un même encodeur. Ce qui diffère partout (saison, lumière, capteur) est retiré ; il reste un raster et une couche des lieux qui ont changé, chacun avec la part des lieux inchangés qui paraissent autant changés, et une page d'images avant et après. Les lieux qui ont changé comme un exemple sont trouvés, ainsi que les lieux inhabituels.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, third date</source>
            <translation>Plongements, troisième date</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, fourth date</source>
            <translation>Plongements, quatrième date</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/change.py" />
            <source>Embeddings, fifth date</source>
            <translation>Plongements, cinquième date</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Check the environment</source>
            <translation>Vérifier l'environnement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Says which Python runs the GeoEmbed trainer and what it can do: versions, whether a GPU is seen and really usable, GDAL, what is missing and how to install it.</source>
            <translation>Dit avec quel Python GeoEmbed apprend et plonge, et ce qu'il sait faire : versions, si un GPU est vu et vraiment utilisable, GDAL, ce qui manque et comment l'installer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/check_environment.py" />
            <source>Interpreter</source>
            <translation>Interpréteur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/choice_widgets.py" />
            <source>chosen by itself</source>
            <translation>choisi automatiquement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/classify.py" />
            <source>Classify</source>
            <translation>Classer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/classify.py" />
            <source>Learns classes from a few labelled places and maps them: a raster and polygons of classes, and the probability of each. Points, polygons or a raster give the labels; where they have one class, all places like it are found. Says how right the map is on blocks of land that were held out, and the area of each class, corrected for the errors.</source>
            <translation>Apprend des classes à partir de quelques lieux dont la classe est connue et les cartographie : un raster et des polygones de classes, et la probabilité de chacune. Des points, des polygones ou un raster donnent les classes ; s'il n'y en a qu'une, tout ce qui lui ressemble est trouvé. Dit à quel point la carte est juste sur des blocs de terrain mis de côté, et la surface de chaque classe, corrigée des erreurs.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Cluster</source>
            <translation>Grouper</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Groups the tiles of an embeddings folder by how they look. The number of groups is yours, or is chosen by the silhouette. The groups get distinct colours that colour-blind people can tell apart; names that you gave earlier stay with a group that is mostly the same.</source>
            <translation>Groupe les tuiles d'un dossier de plongements selon leur aspect. Le nombre de groupes est le vôtre, ou choisi par la silhouette. Les groupes reçoivent des couleurs distinctes, aussi pour les daltoniens ; les noms donnés auparavant restent à un groupe qui est à peu près le même.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>Turns every tile of an image, or of a tile set, into an embedding: numbers that are near each other where places look alike. Gives a folder to search and to cluster, with a layer of the tiles, a raster with one pixel a tile, and a picture in the colours of the first three principal components.</source>
            <translation>Fait de chaque tuile d'une image, ou d'un jeu de tuiles, un plongement : des nombres proches là où les lieux se ressemblent. Donne un dossier où chercher et grouper, avec une couche des tuiles, un raster d'un pixel par tuile, et une image aux couleurs des trois premières composantes principales.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>… or a tile set, or a folder of pictures</source>
            <translation>… ou un jeu de tuiles, ou un dossier d'images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>A tile set is embedded as it is: stride, extent and bands are then those that it was made with.</source>
            <translation>Un jeu de tuiles est plongé tel quel : pas, emprise et bandes sont ceux avec lesquels il a été fait.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Evaluate</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measures how well an embedding tells the classes of your labels apart: by the nearest-looking tiles and by a linear classifier, on spatial blocks that were held out, beside simple baselines on the same tiles; and whether a tile is still found after a small change to its picture.</source>
            <translation>Mesure à quel point un plongement distingue vos classes : par les tuiles les plus ressemblantes et par un classifieur linéaire, sur des blocs mis de côté, à côté de références simples sur les mêmes tuiles ; et si une tuile est encore retrouvée après un petit changement de son image.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Field (or band) with the class</source>
            <translation>Champ (ou bande) de la classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A raster's first band if empty</source>
            <translation>Vide : la première bande d'un raster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>{count} points are too many for examples: select up to {most} of them.</source>
            <translation>{count} points sont trop pour des exemples : sélectionnez-en jusqu'à {most}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Say what to look for: a place, points, tile ids or a picture.</source>
            <translation>Dites quoi chercher : un lieu, des points, des numéros de tuiles ou une image.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/export.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/export.py" />
            <source>Writes a run as an ONNX file that runs without torch: here, in other programs and in a browser. All that is done to pixels is inside; a card and a STAC item say what it learned from. It is compared with torch first.</source>
            <translation>Écrit un apprentissage en fichier ONNX qui tourne sans torch : ici, dans d'autres programmes et dans un navigateur. Tout ce qui est fait aux pixels est dedans ; une fiche et un item STAC disent de quoi il a appris. Il est d'abord comparé à torch.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Geolocate: evaluate</source>
            <translation>Géolocaliser : évaluer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Measures how far predicted positions are from the true ones: the great-circle error, the share within 1, 25, 200, 750 and 2500 km, beside the best that the cells allow and beside always saying the same place.</source>
            <translation>Mesure l'écart entre positions prédites et vraies : l'erreur orthodromique, la part à moins de 1, 25, 200, 750 et 2500 km, à côté du mieux que permettent les cellules et du lieu toujours le même.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>Geolocate: predict</source>
            <translation>Géolocaliser : prédire</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>Places pictures on the map with a run of 'Geolocate: train': a point for each, the cells with their probability, and a line to the true position where that is known.</source>
            <translation>Place des images sur la carte avec un apprentissage de « Géolocaliser : entraîner » : un point chacune, les cellules avec leur probabilité, et une ligne vers la vraie position si elle est connue.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Geolocate: train</source>
            <translation>Géolocaliser : entraîner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Learns from pictures whose place is known (photos with EXIF positions, a CSV of positions, or a tile set) to tell where another picture was taken: as probabilities over cells, or as a position.</source>
            <translation>Apprend d'images dont le lieu est connu (photos avec positions EXIF, un CSV de positions, ou un jeu de tuiles) à dire où une autre a été prise : en probabilités sur des cellules, ou en position.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Import embeddings</source>
            <translation>Importer des plongements</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Takes a raster of embeddings that was made elsewhere, such as AlphaEarth's with 64 bands, and makes a folder of it that can be searched and clustered like your own.</source>
            <translation>Prend un raster de plongements fait ailleurs, comme celui d'AlphaEarth à 64 bandes, et en fait un dossier où chercher et grouper comme dans les vôtres.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learn what looks alike</source>
            <translation>Apprendre ce qui se ressemble</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>An encoder learns from a tile set which places look alike. No labels are needed. It runs for as many minutes, epochs or steps as you give it (as many steps as the tiles are worth if you give none), on the GPU where there is one. When it is cancelled, what was learned is kept; run it again with 'go on' and it resumes.</source>
            <translation>Un encodeur apprend d'un jeu de tuiles quels lieux se ressemblent. Aucune classe n'est requise. Il tourne autant de minutes, d'époques ou de pas que vous lui donnez (autant de pas que les tuiles le valent si vous ne donnez rien), sur le GPU s'il y en a un. S'il est annulé, ce qui est appris est gardé ; relancez-le avec « continuer » et il reprend.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Learn a field from points</source>
            <translation>Apprendre un champ à partir de points</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Learns one or several values over the map from scattered points and draws them as a raster, each with a band of uncertainty (one standard deviation). The error is measured on blocks of points that were held out, beside nearest neighbours, inverse distances and a Gaussian process, so that you see whether learning helps.</source>
            <translation>Apprend une ou plusieurs valeurs sur la carte à partir de points épars et les dessine en raster, chacune avec une bande d'incertitude (un écart-type). L'erreur est mesurée sur des blocs de points mis de côté, à côté des plus proches voisins, des distances inverses et d'un processus gaussien, pour voir si apprendre aide.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Make tiles</source>
            <translation>Créer des tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Cuts an image or a map into small square tiles, which GeoEmbed learns from. Several images, a folder of map tiles {z}/{x}/{y}.png or a folder of pictures are taken too. Of a layer that comes from a server or a database, a picture is fetched first. Tiles without data are left out. A tile set that was interrupted goes on where it stopped when the same is run again.</source>
            <translation>Découpe une image ou une carte en petites tuiles carrées, dont GeoEmbed apprend. Plusieurs images, un dossier de tuiles de carte {z}/{x}/{y}.png ou un dossier d'images conviennent aussi. D'une couche qui vient d'un serveur ou d'une base de données, une image est d'abord récupérée. Les tuiles sans données sont omises. Un jeu de tuiles interrompu reprend où il s'était arrêté quand la même commande est relancée.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>… or a folder of map tiles or pictures</source>
            <translation>… ou un dossier de tuiles de carte ou d'images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>A folder {z}/{x}/{y}.png of map tiles, or any folder of pictures. It is used in place of the layer.</source>
            <translation>Un dossier {z}/{x}/{y}.png de tuiles de carte, ou tout dossier d'images. Il remplace la couche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extract to map channels</source>
            <translation>Extrait OpenStreetMap en canaux de carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Draws twelve channels of map tiles from a file .osm.pbf, such as Geofabrik has of every country: major and minor roads, paths, rail, barriers, buildings, amenities, water, green, farmland, woods, built-up land. Make tiles joins them when it is given the folder. No server is asked. The layers are kept in a GeoPackage and are yours to edit, and so are the styles. What is there is kept: run it again to go on.</source>
            <translation>Dessine douze canaux de tuiles de carte à partir d'un fichier .osm.pbf, tel que Geofabrik en a pour chaque pays : grandes et petites routes, chemins, rail, barrières, bâtiments, équipements, eau, espaces verts, cultures, bois, zones bâties. « Créer des tuiles » les réunit quand on lui donne le dossier. Aucun serveur n'est interrogé. Les couches restent dans un GeoPackage que vous pouvez modifier, tout comme les styles. Ce qui existe est gardé : relancez pour continuer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path} has no layer {layer} any more. Move it away to make it anew.</source>
            <translation>{path} n'a plus de couche {layer}. Déplacez le fichier pour le refaire.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extracts</source>
            <translation>Extraits OpenStreetMap</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>A file .osm.pbf or .osm; that of a city or a small country is quickest</source>
            <translation>Un fichier .osm.pbf ou .osm ; celui d'une ville ou d'un petit pays est le plus rapide</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Twelve channels</source>
            <translation>Douze canaux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>One picture in colour</source>
            <translation>Une image en couleur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>A channel says how much of each pixel the symbols of its theme cover</source>
            <translation>Un canal dit quelle part de chaque pixel les symboles de son thème recouvrent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Styles of QGIS (.qml), named like the layers; those that it lacks are taken as they came with GeoEmbed</source>
            <translation>Styles de QGIS (.qml), nommés comme les couches ; ceux qui manquent sont pris tels que livrés avec GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Where the layers are kept. Empty: beside the folder of the map tiles.</source>
            <translation>Où les couches sont gardées. Vide : à côté du dossier des tuiles de carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>OpenStreetMap extract</source>
            <translation>Extrait OpenStreetMap</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Folder of your own styles</source>
            <translation>Dossier de vos propres styles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>Map data</source>
            <translation>Données de la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path}: the layers of the map. {attribution}</source>
            <translation>{path} : les couches de la carte. {attribution}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{path} cannot be read as a style: {reason}</source>
            <translation>{path} ne peut pas être lu comme style : {reason}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/osm_channels.py" />
            <source>{folder} holds no styles (.qml).</source>
            <translation>{folder} ne contient aucun style (.qml).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/publish.py" />
            <source>Publish as a table</source>
            <translation>Publier comme table</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/publish.py" />
            <source>Writes embeddings as GeoParquet: a row a tile, with its footprint in longitude and latitude and its embedding as a list of numbers, which DuckDB, geopandas and databases in the cloud read without a plugin.</source>
            <translation>Écrit les embeddings en GeoParquet : une ligne par tuile, avec son emprise en longitude et latitude et son embedding comme liste de nombres, que DuckDB, geopandas et les bases de données en ligne lisent sans extension.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/regress.py" />
            <source>Map a measured value</source>
            <translation>Cartographier une valeur mesurée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/regress.py" />
            <source>Learns a number that was measured at some places (a yield, a biomass, a price) and maps it: a raster with the value and the two ends of an interval. Says how far off the map is on blocks of land that were held out, beside the mean, beside what the place alone tells, and beside both together.</source>
            <translation>Apprend un nombre qui a été mesuré en quelques lieux (un rendement, une biomasse, un prix) et le cartographie : un raster avec la valeur et les deux bouts d'un intervalle. Dit de combien la carte se trompe sur des blocs de terrain mis de côté, à côté de la moyenne, de ce que le lieu seul dit, et des deux ensemble.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>{tiles} tiles of zoom level {zoom}, in {channels} channels</source>
            <translation>{tiles} tuiles du niveau de zoom {zoom}, en {channels} canaux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Render map tiles</source>
            <translation>Dessiner des tuiles de carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Draws layers, or a map theme, as map tiles {z}/{x}/{y}.png, from which Make tiles cuts a tile set: the map as it looks. Layers may be drawn together in colour, or each into a folder of its own, which the trainer stacks (tiles --stack). No symbol up to the margin is cut at a tile's edge. The same input gives the same bytes. What is there is kept: run it again to go on, or several times at once.</source>
            <translation>Dessine des couches, ou un thème de carte, en tuiles {z}/{x}/{y}.png, dont « Faire des tuiles » tire un jeu de tuiles : la carte telle qu'elle se voit. Les couches peuvent être dessinées ensemble en couleur, ou chacune dans un dossier à elle, que l'entraîneur empile (tiles --stack). Aucun symbole plus petit que la marge n'est coupé au bord d'une tuile. Les mêmes entrées donnent les mêmes octets. Ce qui est là est gardé : relancez pour continuer, ou plusieurs fois à la fois.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>The project has no map theme {name}. It has: {names}</source>
            <translation>Le projet n'a pas de thème de carte {name}. Il a : {names}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Layer {layer} cannot be read; its data are gone: {source}</source>
            <translation>La couche {layer} ne peut pas être lue ; ses données ont disparu : {source}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Of the grid of web maps: at 17 a tile of 256 pixels is 306 m wide at the equator, at 18 half of it</source>
            <translation>De la grille des cartes web : à 17 une tuile de 256 pixels fait 306 m de large à l'équateur, à 18 la moitié</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Default: all layers</source>
            <translation>Par défaut : toutes les couches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>256 or 512 as web maps have it</source>
            <translation>256 ou 512, comme les cartes web</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Drawn around every block of tiles and cut off; as wide as the largest symbol or label</source>
            <translation>Dessinée autour de chaque bloc de tuiles puis coupée ; aussi large que le plus grand symbole ou la plus grande étiquette</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>The first lies on top</source>
            <translation>La première est au-dessus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Its layers with its styles; used in place of the layers</source>
            <translation>Ses couches avec ses styles ; remplace les couches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>All layers together, in colour</source>
            <translation>Toutes les couches ensemble, en couleur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel, in colour</source>
            <translation>Chaque couche un canal, en couleur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel, in grey</source>
            <translation>Chaque couche un canal, en gris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Each layer a channel: coverage</source>
            <translation>Chaque couche un canal : couverture</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Coverage is how much of each pixel a layer's symbols cover</source>
            <translation>La couverture est la part de chaque pixel que recouvrent les symboles d'une couche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Only this area</source>
            <translation>Seulement cette zone</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Pixels of a map tile</source>
            <translation>Pixels d'une tuile de carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Margin in pixels</source>
            <translation>Marge en pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Folder of the map tiles</source>
            <translation>Dossier des tuiles de carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Tiles of a channel</source>
            <translation>Tuiles d'un canal</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Tiles drawn now, of all channels</source>
            <translation>Tuiles dessinées maintenant, tous canaux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>There is nothing to draw: the layers, or the area, are empty.</source>
            <translation>Il n'y a rien à dessiner : les couches, ou la zone, sont vides.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>… or a map theme</source>
            <translation>… ou un thème de carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Draw labels</source>
            <translation>Dessiner les étiquettes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Background</source>
            <translation>Arrière-plan</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/render_map.py" />
            <source>Choose layers, or a map theme.</source>
            <translation>Choisissez des couches, ou un thème de carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Makes one page with figures about an embedding: the map in its colours, clusters, nearest neighbours, the way between two looks, how the tiles lie to each other, and the curves of the training.</source>
            <translation>Fait une page de figures sur un plongement : la carte à ses couleurs, les groupes, les plus proches voisins, le chemin entre deux aspects, la disposition des tuiles, et les courbes de l'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Embedding</source>
            <translation>Plongement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Colours of the embedding</source>
            <translation>Couleurs du plongement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Mapped value</source>
            <translation>Valeur cartographiée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Look-alikes</source>
            <translation>Ressemblances</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Predicted positions</source>
            <translation>Positions prédites</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/result_layers.py" />
            <source>Learned field</source>
            <translation>Champ appris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>ONNX…</source>
            <translation>ONNX…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>An ONNX file that 'Export' made, instead of the folder of a run</source>
            <translation>Un fichier ONNX fait par « Exporter », au lieu du dossier d'un apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/run_choice.py" />
            <source>Choose an ONNX file</source>
            <translation>Choisir un fichier ONNX</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Finds the tiles of an embeddings folder that look most like given places, and least like given counter-examples. The result is a layer with rank, similarity and distance, drawn stronger where it is more alike.</source>
            <translation>Trouve les tuiles d'un dossier de plongements qui ressemblent le plus à des lieux donnés, et le moins à des contre-exemples donnés. Le résultat est une couche avec rang, ressemblance et distance, au trait plus fort là où c'est plus ressemblant.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/similarity_raster.py" />
            <source>Similarity raster</source>
            <translation>Raster de ressemblance</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/similarity_raster.py" />
            <source>Makes a raster with one pixel a tile that tells how much each tile looks like given places (1: the same, 0: nothing in common). It comes with a colour ramp.</source>
            <translation>Fait un raster d'un pixel par tuile qui dit à quel point chaque tuile ressemble à des lieux donnés (1 : pareil, 0 : rien de commun). Il vient avec une rampe de couleurs.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>More images with the same bands, also in other CRSs; or further bands of the same pixels, see below</source>
            <translation>D'autres images aux mêmes bandes, aussi dans d'autres SCR ; ou d'autres bandes des mêmes pixels, voir ci-dessous</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Image or map</source>
            <translation>Image ou carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Choose an image, or a folder.</source>
            <translation>Choisissez une image, ou un dossier.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/zones.py" />
            <source>Values of polygons</source>
            <translation>Valeurs de polygones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/zones.py" />
            <source>Gives each polygon of a layer the values of its tiles: how many they are, how alike, the most typical one, the share of each cluster, and if you want the mean. It can also look for each polygon's look-alikes elsewhere, none of which lies over another; they are a second layer in the same file.</source>
            <translation>Donne à chaque polygone d'une couche les valeurs de ses tuiles : leur nombre, leur ressemblance, la plus typique, la part de chaque groupe et, si vous voulez, la moyenne. Peut aussi chercher ailleurs ce qui ressemble à chaque polygone, sans que l'un recouvre l'autre ; c'est une deuxième couche du même fichier.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/at_work.py" />
            <source>loss {loss}</source>
            <translation>perte {loss}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Deleted for good, it cannot be brought back.</source>
            <translation>Supprimé définitivement, il ne peut pas être récupéré.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>The system has no trash for {folder}.</source>
            <translation>Le système n'a pas de corbeille pour {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Measuring {folder}…</source>
            <translation>Mesure de {folder}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>It takes {size}.</source>
            <translation>Il occupe {size}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>What was made with it stays, but cannot be made again: {names}.</source>
            <translation>Ce qui en a été fait reste, mais ne peut pas être refait : {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Layers of the project that show it are removed: {count}.</source>
            <translation>Les couches du projet qui le montrent sont retirées : {count}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/deletion.py" />
            <source>Files that GeoEmbed did not make go with it: {names}.</source>
            <translation>Des fichiers que GeoEmbed n'a pas faits partent avec : {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds an encoder that learned for {minutes} min.</source>
            <translation>{folder} contient un encodeur qui a appris pendant {minutes} min.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds the embeddings of {count} tiles.</source>
            <translation>{folder} contient les plongements de {count} tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>Its evaluation and report would be lost, too.</source>
            <translation>Son évaluation et son rapport seraient perdus aussi.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>{folder} holds tiles that were cut earlier.</source>
            <translation>{folder} contient des tuiles découpées auparavant.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/earlier_results.py" />
            <source>Its {count} clusters, with their names and colours, would be lost.</source>
            <translation>Ses {count} groupes, avec leurs noms et leurs couleurs, seraient perdus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Is it open in another program, or not yours to change?</source>
            <translation>Est-il ouvert dans un autre programme, ou n'avez-vous pas le droit de le modifier ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Use letters, digits, spaces, hyphens.</source>
            <translation>Utilisez des lettres, des chiffres, des espaces, des tirets.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{folder} cannot be changed: {error}.</source>
            <translation>{folder} ne peut pas être modifié : {error}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{name} cannot be the name of a folder.</source>
            <translation>{name} ne peut pas être le nom d'un dossier.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>Wait for its end, or stop it in Jobs.</source>
            <translation>Attendez sa fin, ou arrêtez-la dans Tâches.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{folder} is there already.</source>
            <translation>{folder} existe déjà.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/keeping.py" />
            <source>{job} works in {folder}.</source>
            <translation>{job} : cette tâche travaille dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>The image whose tiles, runs and embeddings are shown</source>
            <translation>L'image dont les tuiles, les entraînements et les plongements sont montrés</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Results of all images</source>
            <translation>Résultats de toutes les images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Also what was made of images that are not in the project</source>
            <translation>Aussi ce qui a été fait d'images qui ne sont pas dans le projet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Results of the image</source>
            <translation>Résultats de l'image</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Select one to see its chain above; a right click shows what can be done with it</source>
            <translation>Choisissez-en un pour voir sa chaîne ci-dessus ; un clic droit montre ce qu'on peut en faire</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>New name of the folder:</source>
            <translation>Nouveau nom du dossier :</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Load</source>
            <translation>Charger</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Show the embeddings as layers</source>
            <translation>Montrer les plongements comme couches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Show the folder in the file manager</source>
            <translation>Montrer le dossier dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Give the folder another name; layers of the project follow</source>
            <translation>Donner un autre nom au dossier ; les couches du projet suivent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Move the folder to the trash; asks first</source>
            <translation>Mettre le dossier à la corbeille ; demande d'abord</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Looking for results…</source>
            <translation>Recherche de résultats…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>not there</source>
            <translation>absent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Next: {step}</source>
            <translation>Ensuite : {step}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>Nothing was made of this image yet.</source>
            <translation>Rien n'a encore été fait de cette image.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>1 result</source>
            <translation>1 résultat</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/project_panel.py" />
            <source>{count} results</source>
            <translation>{count} résultats</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Learned</source>
            <translation>Appris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Embedded</source>
            <translation>Plongé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Clusters and labels</source>
            <translation>Groupes et classes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>today {time}</source>
            <translation>aujourd'hui {time}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Again with…</source>
            <translation>Refaire avec…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>Open the window with what this was made with, to make another beside it</source>
            <translation>Ouvrir la fenêtre avec ce qui a servi ici, pour en faire un autre à côté</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{dimension} numbers a tile</source>
            <translation>{dimension} nombres par tuile</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{count} clusters: {names}</source>
            <translation>{count} groupes : {names}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{steps} steps</source>
            <translation>{steps} pas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>{size} pixels</source>
            <translation>{size} pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/project/stages.py" />
            <source>measured against labels</source>
            <translation>mesuré sur des classes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/encoder_worker.py" />
            <source>Starting the encoder of {folder}</source>
            <translation>Démarrage de l'encodeur de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/encoder_worker.py" />
            <source>The encoder's process ended with code {code}.</source>
            <translation>Le processus de l'encodeur s'est terminé avec le code {code}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Another encoder made {folder}: its vectors cannot be compared with those of {other}.</source>
            <translation>Un autre encodeur a fait {folder} : ses vecteurs ne sont pas comparables à ceux de {other}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>{folder} was made elsewhere: nothing tells whether its vectors can be compared with others.</source>
            <translation>{folder} a été fait ailleurs : rien ne dit si ses vecteurs sont comparables à d'autres.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Opening {folder}…</source>
            <translation>Ouverture de {folder}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>Draw or select a larger one, or one on the tiles.</source>
            <translation>Dessinez ou sélectionnez-en un plus grand, ou un sur les tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>{count} tiles are too many for one example, which is made of {most} at most.</source>
            <translation>{count} tuiles sont trop pour un exemple, qui en compte {most} au plus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>Take a smaller polygon or selection: what is meant is how a place looks.</source>
            <translation>Prenez un polygone ou une sélection plus petits : il s'agit de l'aspect d'un lieu.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>polygon of 1 tile</source>
            <translation>polygone d'une tuile</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>polygon of {count} tiles</source>
            <translation>polygone de {count} tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>No tile has its centre in the polygon.</source>
            <translation>Aucune tuile n'a son centre dans le polygone.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>1 selected tile</source>
            <translation>1 tuile sélectionnée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/question.py" />
            <source>{count} selected tiles</source>
            <translation>{count} tuiles sélectionnées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Save look-alikes</source>
            <translation>Enregistrer les ressemblances</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Similarity heat map</source>
            <translation>Carte de chaleur de la ressemblance</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Click a place on the map.</source>
            <translation>Cliquez un lieu sur la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Saved one tile to {path}.</source>
            <translation>Une tuile enregistrée dans {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Saved {count} tiles to {path}.</source>
            <translation>{count} tuiles enregistrées dans {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>There is nothing to save.</source>
            <translation>Il n'y a rien à enregistrer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Search first.</source>
            <translation>Cherchez d'abord.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>There is no example yet.</source>
            <translation>Il n'y a pas encore d'exemple.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>{count} examples</source>
            <translation>{count} exemples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/saving.py" />
            <source>Similarity to {what}</source>
            <translation>Ressemblance avec {what}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Search for one of the two first.</source>
            <translation>Cherchez d'abord l'un des deux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Open one in the GeoEmbed panel, or make one with Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Ouvrez-en dans le panneau GeoEmbed, ou créez-en avec Raster ▸ GeoEmbed ▸ Plonger…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click a place to search for first; then Ctrl-click what is unlike it.</source>
            <translation>Cliquez d'abord un lieu à chercher ; puis Ctrl-clic sur ce qui est différent.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click one place, Shift-click the other, then ask for what is between them.</source>
            <translation>Cliquez un lieu, Maj-clic sur l'autre, puis demandez ce qui est entre eux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Embedding…</source>
            <translation>Plongement…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Loading the encoder… (only the first time)</source>
            <translation>Chargement de l'encodeur… (la première fois seulement)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>This is no place on Earth.</source>
            <translation>Ce n'est pas un lieu sur Terre.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click on the map.</source>
            <translation>Cliquez sur la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>No tile of {image} lies here.</source>
            <translation>Aucune tuile de {image} ne se trouve ici.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>The nearest is {distance} away.</source>
            <translation>La plus proche est à {distance}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>A way between two examples leaves nothing out.</source>
            <translation>Un chemin entre deux exemples n'écarte rien.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>No embeddings are open.</source>
            <translation>Aucun plongement n'est ouvert.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>These embeddings were made anew.</source>
            <translation>Ces plongements ont été refaits.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Click once more.</source>
            <translation>Cliquez encore une fois.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>“Between these two” needs two examples.</source>
            <translation>« Entre ces deux » demande deux exemples.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/thumbnails.py" />
            <source>{path} is no longer the file that was embedded: its bytes are others.</source>
            <translation>{path} n'est plus le fichier qui a été plongé : ses octets sont autres.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Restart the machine or reinstall the driver, then repair; until then the processor is used.</source>
            <translation>Redémarrez la machine ou réinstallez le pilote, puis réparez ; d'ici là, le processeur calcule.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Free some space, or set GEOEMBED_HOME to a folder on a larger disk and restart QGIS.</source>
            <translation>Libérez de la place, ou mettez GEOEMBED_HOME sur un dossier d'un plus grand disque et redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Fill it on a machine with a network: pip download -r requirements.txt -d FOLDER.</source>
            <translation>Remplissez-le sur une machine avec réseau : pip download -r requirements.txt -d DOSSIER.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv with Python 3.10 or later), or a newer QGIS.</source>
            <translation>Choisissez votre propre interpréteur (conda ou venv avec Python 3.10 ou plus récent), ou un QGIS plus récent.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python is not 64 bit.</source>
            <translation>Le Python de QGIS n'est pas en 64 bits.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install the 64-bit QGIS.</source>
            <translation>Installez le QGIS 64 bits.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>This Python cannot make virtual environments.</source>
            <translation>Ce Python ne peut pas créer d'environnements virtuels.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install the package python3-venv (sudo apt-get install python3-venv), then press the button again.</source>
            <translation>Installez le paquet python3-venv (sudo apt-get install python3-venv), puis appuyez de nouveau sur le bouton.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda with GDAL and Python 3.10 or later).</source>
            <translation>Choisissez un interpréteur à vous (conda avec GDAL et Python 3.10 ou plus récent).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The driver {driver} of {gpu} is too old for this torch.</source>
            <translation>Le pilote {driver} de {gpu} est trop vieux pour ce torch.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install NVIDIA driver {least} or later and repair the environment; until then the processor is used.</source>
            <translation>Installez le pilote NVIDIA {least} ou plus récent et réparez l'environnement ; d'ici là, le processeur calcule.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The NVIDIA driver does not answer: {text}</source>
            <translation>Le pilote NVIDIA ne répond pas : {text}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Install Python 3.12 to 3.14 from python.org, then press the button again.</source>
            <translation>Installez Python 3.12 à 3.14 depuis python.org, puis appuyez de nouveau sur le bouton.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv) instead.</source>
            <translation>Choisissez plutôt votre propre interpréteur (conda ou venv).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The wheel of numpy {version}, which goes with QGIS' GDAL, is not in {folder}.</source>
            <translation>Le wheel de numpy {version}, qui va avec le GDAL de QGIS, n'est pas dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Add it on a machine with a network: pip download "numpy=={version}" -d FOLDER.</source>
            <translation>Ajoutez-le sur une machine avec réseau : pip download "numpy=={version}" -d FOLDER.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>{needed} GB of free space are needed on the disk of {folder}; there are {free}.</source>
            <translation>{needed} Go libres sont nécessaires sur le disque de {folder} ; il y en a {free}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>The Python that QGIS uses was not found at {path}.</source>
            <translation>Le Python qu'utilise QGIS n'a pas été trouvé dans {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>There are no wheels in {folder}.</source>
            <translation>Il n'y a pas de wheels dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python is {version}; the trainer needs 3.10 or later.</source>
            <translation>Le Python de QGIS est {version} ; GeoEmbed demande 3.10 ou plus récent pour apprendre.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>QGIS' Python {version} has no GDAL, and there is none to install for it on this system.</source>
            <translation>Le Python {version} de QGIS n'a pas de GDAL, et il n'y en a pas à installer pour lui sur ce système.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Looking at QGIS' Python</source>
            <translation>Examen du Python de QGIS</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Making the environment</source>
            <translation>Création de l'environnement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Installing torch (some minutes: it is large)</source>
            <translation>Installation de torch (quelques minutes : il est gros)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Installing the other packages</source>
            <translation>Installation des autres paquets</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Building Annoy, another index of search</source>
            <translation>Construction d'Annoy, un autre index de recherche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Checking that it works</source>
            <translation>Vérification du fonctionnement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Asking the graphics driver</source>
            <translation>Interrogation du pilote graphique</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Another QGIS window is making the environment just now.</source>
            <translation>Une autre fenêtre QGIS crée l'environnement en ce moment.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Wait until it has finished; this window will find the result.</source>
            <translation>Attendez qu'elle ait fini ; cette fenêtre trouvera le résultat.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The processor is used. Restart the machine after a driver update, then repair.</source>
            <translation>Le processeur calcule. Redémarrez la machine après une mise à jour du pilote, puis réparez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>Annoy was not installed, and search does without it: {cause}</source>
            <translation>Annoy n'a pas été installé ; la recherche s'en passe : {cause}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The GPU is there, but a multiplication on it failed: {why}</source>
            <translation>Le GPU est là, mais une multiplication y a échoué : {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Copy the log and report it, please.</source>
            <translation>Copiez le journal et signalez-le, s'il vous plaît.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The installer said nothing.</source>
            <translation>L'installateur n'a rien dit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>{done} of {total} MB</source>
            <translation>{done} sur {total} Mo</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Free some space (torch with CUDA needs about 8 GB, without about 2 GB), then press the button again.</source>
            <translation>Libérez de la place (torch avec CUDA demande environ 8 Go, sans environ 2 Go), puis appuyez de nouveau sur le bouton.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The proxy refused the connection.</source>
            <translation>Le proxy a refusé la connexion.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check Settings ▸ Options ▸ Network ▸ Proxy (address, user, password), then press the button again.</source>
            <translation>Vérifiez Préférences ▸ Options ▸ Réseau ▸ Proxy (adresse, utilisateur, mot de passe), puis appuyez de nouveau sur le bouton.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The server's certificate could not be verified.</source>
            <translation>Le certificat du serveur n'a pas pu être vérifié.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A proxy may be reading the traffic: set PIP_CERT to its certificate, or use a folder of wheels.</source>
            <translation>Un proxy lit peut-être le trafic : donnez son certificat à PIP_CERT, ou prenez un dossier de wheels.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The package index cannot be reached.</source>
            <translation>L'index des paquets est injoignable.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check the network and QGIS' proxy, or choose a folder of wheels; what was loaded is kept.</source>
            <translation>Vérifiez le réseau et le proxy de QGIS, ou choisissez un dossier de wheels ; ce qui a été téléchargé est gardé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The connection broke down while loading.</source>
            <translation>La connexion s'est rompue pendant le téléchargement.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Press the button again: what was loaded is kept.</source>
            <translation>Appuyez de nouveau sur le bouton : ce qui a été téléchargé est gardé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>There is no C++ compiler, or Python's headers are missing: Annoy cannot be built.</source>
            <translation>Il n'y a pas de compilateur C++, ou les en-têtes de Python manquent : Annoy ne peut pas être construit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Search is exact without it. For the index, install a compiler (g++, python3-dev) and repair.</source>
            <translation>La recherche est exacte sans lui. Pour l'index, installez un compilateur (g++, python3-dev) et réparez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A path became too long for this system.</source>
            <translation>Un chemin est devenu trop long pour ce système.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Set GEOEMBED_HOME to a short folder such as C:\ge, restart QGIS and try again.</source>
            <translation>Mettez GEOEMBED_HOME sur un dossier court comme C:\ge, redémarrez QGIS et réessayez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Check who owns that folder, or set GEOEMBED_HOME to one that you may write to, and restart QGIS.</source>
            <translation>Vérifiez à qui est ce dossier, ou mettez GEOEMBED_HOME sur un où vous pouvez écrire, et redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A file of the environment is in use.</source>
            <translation>Un fichier de l'environnement est utilisé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Stop all GeoEmbed jobs and close other QGIS windows, then press the button again.</source>
            <translation>Arrêtez toutes les tâches GeoEmbed et fermez les autres fenêtres QGIS, puis appuyez de nouveau sur le bouton.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Set GEOEMBED_HOME to a folder without spaces, restart QGIS and try again.</source>
            <translation>Mettez GEOEMBED_HOME sur un dossier sans espaces, redémarrez QGIS et réessayez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A folder of wheels must hold all packages, for this Python; otherwise check the network.</source>
            <translation>Un dossier de wheels doit contenir tous les paquets, pour ce Python ; sinon vérifiez le réseau.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The machine ran out of memory.</source>
            <translation>La machine a manqué de mémoire.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Close other programs, then press the button again.</source>
            <translation>Fermez d'autres programmes, puis appuyez de nouveau sur le bouton.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Downloading {name}</source>
            <translation>Téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Have {name} already</source>
            <translation>{name} est déjà là</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Building {name}</source>
            <translation>Construction de {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Installing {name}</source>
            <translation>Installation de {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>Looking for {name}</source>
            <translation>Recherche de {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>A file may not be written: {folder}</source>
            <translation>Un fichier ne peut pas être écrit : {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>The space in the path {folder} stands in the way.</source>
            <translation>L'espace dans le chemin {folder} fait obstacle.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>No fitting version of {name} was found.</source>
            <translation>Aucune version convenable de {name} n'a été trouvée.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/pip_output.py" />
            <source>a package</source>
            <translation>un paquet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>GeoEmbed project</source>
            <translation>Projet GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>GeoEmbed toolbar</source>
            <translation>Barre d'outils GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Click a place on the map to see where else it looks like that</source>
            <translation>Cliquez un lieu sur la carte pour voir où cela lui ressemble ailleurs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Search panel</source>
            <translation>Panneau de recherche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Show the panel with the tiles found</source>
            <translation>Afficher le panneau des tuiles trouvées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Project panel</source>
            <translation>Panneau du projet</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What was made of an image, from tiles to clusters, and what comes next</source>
            <translation>Ce qui a été fait d'une image, des tuiles aux groupes, et ce qui vient ensuite</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Cut an image into tiles and learn which of them look alike</source>
            <translation>Découper une image en tuiles et apprendre lesquelles se ressemblent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Embed…</source>
            <translation>Plonger…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Turn every tile of an image into numbers to search and to cluster</source>
            <translation>Faire de chaque tuile d'une image des nombres pour chercher et grouper</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Import embeddings…</source>
            <translation>Importer des plongements…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Search and cluster a raster of embeddings that was made elsewhere, such as AlphaEarth's</source>
            <translation>Chercher et grouper dans un raster de plongements fait ailleurs, comme celui d'AlphaEarth</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Clusters…</source>
            <translation>Groupes…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Group the tiles by how they look; name, merge and colour the groups</source>
            <translation>Grouper les tuiles selon leur aspect ; nommer, fusionner et colorer les groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Workbench…</source>
            <translation>Atelier…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>From clicks to a map of classes: label tiles, see the map follow, and be asked what helps most</source>
            <translation>Des clics à la carte des classes : étiqueter des tuiles, voir la carte suivre et être interrogé sur ce qui aide le plus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Geolocate…</source>
            <translation>Géolocaliser…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Learn where pictures were taken, and place others on the map</source>
            <translation>Apprendre où des images ont été prises, et en placer d'autres sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Learn a field from points…</source>
            <translation>Apprendre un champ à partir de points…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Turn scattered points with values into a raster, with its uncertainty</source>
            <translation>Faire de points épars qui portent des valeurs un raster, avec son incertitude</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Evaluate and report…</source>
            <translation>Évaluer et faire le rapport…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Measure an embedding against labels; figures on a page</source>
            <translation>Mesurer un plongement avec des classes ; figures sur une page</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>A run as an ONNX file, for other programs, a browser, or an environment without torch</source>
            <translation>Un apprentissage en fichier ONNX, pour d'autres programmes, un navigateur ou un environnement sans torch</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Try it…</source>
            <translation>Essayer…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Make a sample and walk through learning, clicking and clusters in a few minutes</source>
            <translation>Créer une image d'exemple et parcourir apprendre, cliquer et grouper en quelques minutes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Jobs…</source>
            <translation>Tâches…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What GeoEmbed is doing and has done, also before QGIS was started anew</source>
            <translation>Ce que GeoEmbed fait et a fait, aussi avant le redémarrage de QGIS</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Set up…</source>
            <translation>Installer…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Choose or make the Python that learns and embeds</source>
            <translation>Choisir ou créer le Python qui apprend et plonge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Copy a report on versions and set-up to the clipboard, without your name in it</source>
            <translation>Copier dans le presse-papiers un compte rendu des versions et de l'installation, sans votre nom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What each window is for, in plain words</source>
            <translation>À quoi sert chaque fenêtre, en mots simples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>{folder} cannot be reached: it was moved or deleted, or its disk or share is not connected.</source>
            <translation>{folder} est hors d'atteinte : déplacé ou supprimé, ou son disque ou partage n'est pas connecté.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Connect it, or open the folder where it lies now.</source>
            <translation>Reconnectez-le, ou ouvrez le dossier là où il se trouve maintenant.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The log has the details.</source>
            <translation>Le journal donne les détails.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Choose another interpreter, or make a new environment, under Settings ▸ Options ▸ GeoEmbed.</source>
            <translation>Choisissez un autre interpréteur, ou créez un nouvel environnement, dans Préférences ▸ Options ▸ GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>GeoEmbed has no interpreter for its trainer yet.</source>
            <translation>GeoEmbed n'a pas encore de Python pour apprendre et plonger.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Set it up with Raster ▸ GeoEmbed ▸ Set up…; searching existing embeddings works without.</source>
            <translation>Installez-le avec Raster ▸ GeoEmbed ▸ Installer… ; les plongements existants peuvent être parcourus sans lui.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Nothing leaves this machine unasked.</source>
            <translation>Rien ne quitte cette machine sans qu'on le demande.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The job ran out of memory.</source>
            <translation>La tâche a manqué de mémoire.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Choose a smaller batch or smaller tiles, or close other programs, and start it again.</source>
            <translation>Prenez moins à la fois ou des tuiles plus petites, ou fermez d'autres programmes, et relancez-la.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer's process was ended from outside or crashed.</source>
            <translation>Le processus d'apprentissage a été arrêté de l'extérieur ou a planté.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>If memory was short, choose smaller batches. What was finished is kept: start the job again.</source>
            <translation>Si la mémoire manquait, prenez moins à la fois. Ce qui était terminé est gardé : relancez la tâche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>Repair it under Settings ▸ Options ▸ GeoEmbed.</source>
            <translation>Réparez-le dans Préférences ▸ Options ▸ GeoEmbed.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer ended with code {code} and said nothing.</source>
            <translation>Le processus d'apprentissage s'est terminé avec le code {code} sans rien dire.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>{program} cannot be started: {why}</source>
            <translation>{program} ne peut pas démarrer : {why}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/failures.py" />
            <source>The trainer's interpreter lacks the package {name}.</source>
            <translation>Il manque le paquet {name} au Python qui apprend et plonge.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>Copy the path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>This desktop has no program that opens it: {path}</source>
            <translation>Aucun programme de ce poste ne l'ouvre : {path}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Distance within a place</source>
            <translation>Distance dans un même lieu</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Distance between places</source>
            <translation>Distance entre lieux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Validation error (km)</source>
            <translation>Erreur de validation (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>Error on held-out points (1: as the mean)</source>
            <translation>Erreur sur les points mis de côté (1 : comme la moyenne)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{number} %</source>
            <translation>{number} %</translation>
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
            <translation>blocs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>folds</source>
            <translation>plis</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>numbers tried</source>
            <translation>nombres essayés</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>parts</source>
            <translation>parties</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>passes</source>
            <translation>passages</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>pictures</source>
            <translation>images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>tiles</source>
            <translation>tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>variants</source>
            <translation>variantes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>windows</source>
            <translation>fenêtres</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{done} of {total} {unit}</source>
            <translation>{done} sur {total} {unit}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/trainer_texts.py" />
            <source>“{option}”</source>
            <translation>« {option} »</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/trainer_texts.py" />
            <source>“{window}” in the menu GeoEmbed</source>
            <translation>« {window} » du menu GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Picture of the tile that is asked for</source>
            <translation>Image de la tuile dont il est question</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Right</source>
            <translation>Juste</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>It is what the map says</source>
            <translation>C'est bien ce que dit la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Pass over this tile: it is not clear (S)</source>
            <translation>Laisser cette tuile de côté : elle n'est pas claire (S)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Stop asking</source>
            <translation>Arrêter les questions</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Back to labelling on the map</source>
            <translation>Revenir à l'étiquetage sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Press the key of its class.</source>
            <translation>Appuyez sur la touche de sa classe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/asking.py" />
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>The chosen class is given by clicks; a double click changes its name or its colour</source>
            <translation>Les clics donnent la classe choisie ; un double clic change son nom ou sa couleur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Everything else: it is learned from, and not drawn on the map</source>
            <translation>Tout le reste : on en apprend, et il n'est pas dessiné sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/class_list.py" />
            <source>Colour of {name}</source>
            <translation>Couleur de {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>{share} right on held-out blocks, with {count} labels.</source>
            <translation>{share} de justes sur des blocs tenus à l'écart, avec {count} étiquettes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>Share that is right, by the number of labels</source>
            <translation>Part qui est juste, selon le nombre d'étiquettes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>Share of the labels on blocks of land that were held out which the map has right. Labels that were asked for are harder than the map as a whole.</source>
            <translation>Part des étiquettes, sur des blocs de terrain tenus à l'écart, que la carte a justes. Les tuiles demandées sont plus difficiles que la carte entière.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>From {count} labels of at least two classes on, it is tried how right the map is.</source>
            <translation>À partir de {count} étiquettes d'au moins deux classes, on éprouve si la carte est juste.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>More labels still help.</source>
            <translation>D'autres étiquettes aident encore.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>More labels hardly help now.</source>
            <translation>D'autres étiquettes n'aident plus guère.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/curve_plot.py" />
            <source>{count} labels</source>
            <translation>{count} étiquettes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of {count} labels, each tried on a block of land that was not learned from, the map has {share} right; with more labels of this kind that would be between {low} and {high}.</source>
            <translation>Sur {count} étiquettes, chacune éprouvée sur un bloc de terrain dont on n'a pas appris, la carte en a {share} de justes ; avec plus d'étiquettes de cette sorte, ce serait entre {low} et {high}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>How well these are found is not known, as all their labels lie together: {names}.</source>
            <translation>On ne sait pas si celles-ci sont bien trouvées, car toutes leurs étiquettes sont ensemble : {names}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Corrected for errors: {area} ± {half} ha.</source>
            <translation>Corrigé des erreurs : {area} ± {half} ha.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of {count} labels, {found} are found again when they are held out (between {low} and {high}). How many other places are taken for them is not known: label some that are not of this class.</source>
            <translation>Sur {count} étiquettes, {found} sont retrouvées quand on les tient à l'écart (entre {low} et {high}). On ne sait pas combien d'autres lieux sont pris pour elles : étiquetez-en qui ne sont pas de cette classe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Corrected areas take the labels for places chosen at random; places that were chosen because they are typical make the map look better than it is.</source>
            <translation>Les surfaces corrigées prennent les étiquettes pour des lieux choisis au hasard ; des lieux choisis parce qu'ils sont typiques font paraître la carte meilleure qu'elle n'est.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of 10 places that the map calls so, {count} are ({low} to {high}).</source>
            <translation>Sur 10 lieux que la carte nomme ainsi, {count} le sont ({low} à {high}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Of 10 that are so, it finds {count} ({low} to {high}).</source>
            <translation>Sur 10 qui le sont, elle en trouve {count} ({low} à {high}).</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>&lt;b&gt;{name}&lt;/b&gt;: {area} ha on the map.</source>
            <translation>&lt;b&gt;{name}&lt;/b&gt; : {area} ha sur la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>How right the map is: {name}</source>
            <translation>La carte est-elle juste : {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/finished_map.py" />
            <source>Workbench</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>There are {count} classes already, as many as a map can show.</source>
            <translation>Il y a déjà {count} classes, autant qu'une carte peut en montrer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>{count} labels would be more than the {most} that can be learned from.</source>
            <translation>{count} étiquettes seraient plus que les {most} dont on peut apprendre.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Label fewer tiles, all over the map.</source>
            <translation>Étiquetez moins de tuiles, sur toute la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>There is a class '{name}' already.</source>
            <translation>Il y a déjà une classe « {name} ».</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>A class needs a name.</source>
            <translation>Une classe a besoin d'un nom.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>The labels cannot be kept in {path}: {error}.</source>
            <translation>Les étiquettes ne peuvent pas être gardées dans {path} : {error}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Choose another place for them.</source>
            <translation>Choisissez un autre endroit pour elles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Class 1</source>
            <translation>Classe 1</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Not this</source>
            <translation>Pas ceci</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Remove or merge some first.</source>
            <translation>Retirez-en ou réunissez-en d'abord.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Write another name.</source>
            <translation>Écrivez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_book.py" />
            <source>Class {number}</source>
            <translation>Classe {number}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>{count} tiles lie there, more than the {most} labels that can be learned from.</source>
            <translation>{count} tuiles s'y trouvent, plus que les {most} étiquettes dont on peut apprendre.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Take smaller places, all over the map.</source>
            <translation>Prenez des lieux plus petits, sur toute la carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Does it lie on the same ground, and has it a class?</source>
            <translation>Couvre-t-elle le même terrain, et a-t-elle une classe ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Make clusters first, and name them.</source>
            <translation>Faites d'abord des groupes, et nommez-les.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>There are no clusters of these tiles.</source>
            <translation>Il n'y a pas de groupes de ces tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>This layer has no field with a class.</source>
            <translation>Cette couche n'a pas de champ avec une classe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>Choose the layer and its field.</source>
            <translation>Choisissez la couche et son champ.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_sources.py" />
            <source>{name} labels none of the tiles.</source>
            <translation>{name} n'étiquette aucune des tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/label_tool.py" />
            <source>Label tiles</source>
            <translation>Étiqueter des tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Labels from a layer</source>
            <translation>Étiquettes d'une couche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Points or polygons with a class, or a raster of classes, of which some tiles are taken</source>
            <translation>Points ou polygones avec une classe, ou un raster de classes, dont quelques tuiles sont prises</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/layer_choice.py" />
            <source>Field with the class</source>
            <translation>Champ avec la classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/live_classes.py" />
            <source>Classes so far</source>
            <translation>Classes jusqu'ici</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Click a tile, or drag around several; Shift takes labels away. The keys 1–9 choose the class</source>
            <translation>Cliquez sur une tuile, ou entourez-en plusieurs ; Maj retire l'étiquette. Les touches 1–9 choisissent la classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Draw a polygon: all tiles whose centre lies in it get the chosen class</source>
            <translation>Dessinez un polygone : toutes les tuiles dont le centre s'y trouve reçoivent la classe choisie</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Ten tiles whose label helps most: the map is unsure of them, and they are unlike each other (N)</source>
            <translation>Dix tuiles dont l'étiquette aide le plus : la carte en doute, et elles ne se ressemblent pas (N)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Look through the places of the chosen class, the surest first; corrections count more (R)</source>
            <translation>Parcourir les lieux de la classe choisie, les plus sûrs d'abord ; les corrections comptent davantage (R)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Polygon</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>From…</source>
            <translation>Depuis…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Labels from a layer, from the clusters, or kept in another file</source>
            <translation>Étiquettes d'une couche, des groupes, ou gardées dans un autre fichier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>A layer with a class…</source>
            <translation>Une couche avec une classe…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Keep the labels in another file…</source>
            <translation>Garder les étiquettes dans un autre fichier…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Take the last change back (Ctrl+Z)</source>
            <translation>Annuler le dernier changement (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Make it again (Ctrl+Y)</source>
            <translation>Le refaire (Ctrl+Y)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>What to label next</source>
            <translation>Que demander ensuite</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Which next?</source>
            <translation>Laquelle ensuite ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Check the map</source>
            <translation>Vérifier la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>One more class</source>
            <translation>Une classe de plus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Another name for the chosen class; its labels keep to it</source>
            <translation>Un autre nom pour la classe choisie ; ses étiquettes lui restent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Colour…</source>
            <translation>Couleur…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Another colour for the chosen class</source>
            <translation>Une autre couleur pour la classe choisie</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_form.py" />
            <source>Take the chosen class away, with its labels</source>
            <translation>Retirer la classe choisie, avec ses étiquettes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{name} has {count} labels, which go with it. Undo brings them back.</source>
            <translation>{name} a {count} étiquettes, qui partent avec elle. Annuler les ramène.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Remove the class?</source>
            <translation>Retirer la classe ?</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Make the map…</source>
            <translation>Faire la carte…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Open a folder of embeddings; 'Embed' makes one.</source>
            <translation>Ouvrez un dossier de plongements ; « Plonger » en fait un.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Click tiles of each class on the map: {count} labels are needed for a map, and there are {known}.</source>
            <translation>Cliquez sur la carte des tuiles de chaque classe : il faut {count} étiquettes pour une carte, et il y en a {known}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{count} further ones there lie on none of these tiles.</source>
            <translation>{count} autres qui s'y trouvent ne sont sur aucune de ces tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Keep the labels in</source>
            <translation>Garder les étiquettes dans</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Looking for tiles…</source>
            <translation>Recherche de tuiles…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The tiles of these embeddings have no positions: there is no map to make of them.</source>
            <translation>Les tuiles de ces plongements n'ont pas de position : on ne peut en faire une carte.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>{count} labels, kept in {path}.</source>
            <translation>{count} étiquettes, gardées dans {path}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Label some tiles first: then there is a map to check.</source>
            <translation>Étiquetez d'abord quelques tuiles : il y aura alors une carte à vérifier.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Map of {name}</source>
            <translation>Carte de {name}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>There is no tile here.</source>
            <translation>Il n'y a pas de tuile ici.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The map says: {name} ({share})</source>
            <translation>La carte dit : {name} ({share})</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>Add a class first.</source>
            <translation>Ajoutez d'abord une classe.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/workbench/workbench_window.py" />
            <source>The map has no unlabelled place of the class '{name}'.</source>
            <translation>La carte n'a aucun lieu sans étiquette de la classe « {name} ».</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>False alarms</source>
            <translation>Fausses alertes</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Share of the places that did not change which may be called changed: smaller finds less, and surer</source>
            <translation>Part des lieux inchangés qui peuvent passer pour changés : plus petite, elle trouve moins, et plus sûrement</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Polygons in which nothing changed</source>
            <translation>Polygones où rien n'a changé</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>They tell how many false alarms there are; without, the quieter half of all places does</source>
            <translation>Ils disent combien il y a de fausses alertes ; sans eux, c'est la moitié la plus calme des lieux</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Changed like these</source>
            <translation>Changés comme ceux-ci</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Points on examples of a change; places that changed in the same way are found</source>
            <translation>Points sur des exemples d'un changement ; les lieux qui ont changé de la même façon sont trouvés</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>embeddings and pixels</source>
            <translation>plongements et pixels</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>embeddings alone</source>
            <translation>plongements seuls</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings see what kind of place it is, pixels that something is there or gone; without, it is quicker</source>
            <translation>Les plongements voient de quel genre de lieu il s'agit, les pixels que quelque chose est là ou a disparu ; sans eux, c'est plus rapide</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>One model made all of them</source>
            <translation>Un seul modèle les a tous faits</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>For imported embeddings, which do not say what made them</source>
            <translation>Pour des plongements importés, qui ne disent pas ce qui les a faits</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings, first date</source>
            <translation>Plongements, première date</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>A folder that 'Embed' or 'Import embeddings' made</source>
            <translation>Un dossier fait par « Plonger » ou « Importer des plongements »</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Embeddings, second date</source>
            <translation>Plongements, deuxième date</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Made by the same encoder</source>
            <translation>Faits par le même encodeur</translation>
        </message>
        <message>
            <location filename="../../trainer/change/options.py" />
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Points, polygons or a raster with a class; empty where a classifier is used again</source>
            <translation>Points, polygones ou raster avec une classe ; vide si un classificateur est réutilisé</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>By the labels: logistic regression, or 'find all of these' where the labels have one class</source>
            <translation>Selon le cas : régression logistique, ou « trouver tous ceux-ci » s'il n'y a qu'une classe</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>by the labels (recommended)</source>
            <translation>selon les classes (recommandé)</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>logistic regression</source>
            <translation>régression logistique</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>nearest class mean</source>
            <translation>moyenne de classe la plus proche</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>nearest neighbours</source>
            <translation>plus proches voisins</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>boosted trees</source>
            <translation>arbres de décision renforcés</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>one class: find all of these</source>
            <translation>une classe : trouver tous ceux-ci</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Classifier of an earlier classification</source>
            <translation>Classificateur d'une classification antérieure</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>A folder that 'Classify' made, with embeddings of the same encoder; instead of labels</source>
            <translation>Un dossier créé par « Classer », avec des plongements du même encodeur ; à la place de classes connues</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Class that is left off the map</source>
            <translation>Classe laissée hors de la carte</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Such as 'not this': it is learned from, and its tiles stay empty</source>
            <translation>Comme « pas ceci » : on en apprend, et ses tuiles restent vides</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Field with how much a label counts</source>
            <translation>Champ de ce que compte une étiquette</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>A whole number from 1 to 10; every label counts once if empty</source>
            <translation>Un nombre entier de 1 à 10 ; chaque étiquette compte une fois si vide</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>So many tiles whose label would help most, as points with an empty class; none if 0</source>
            <translation>Autant de tuiles dont l'étiquette aiderait le plus, en points à classe vide ; aucune si 0</translation>
        </message>
        <message>
            <location filename="../../trainer/classification/options.py" />
            <source>Classification</source>
            <translation>Classification</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>How vectors are stored</source>
            <translation>Comment les vecteurs sont gardés</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>8 bits halve the size and lose very little</source>
            <translation>8 bits divisent la taille par deux et perdent très peu</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>16 bits a number</source>
            <translation>16 bits par nombre</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>8 bits a number</source>
            <translation>8 bits par nombre</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>32 bits a number</source>
            <translation>32 bits par nombre</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>no rasters</source>
            <translation>pas de rasters</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Build no index</source>
            <translation>Ne pas construire d'index</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>An index makes searching millions of tiles quicker; exact without</source>
            <translation>Un index accélère la recherche dans des millions de tuiles ; sans, elle est exacte</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>The folder that 'Learn' made, an ONNX file that 'Export' made, or the word starter: the encoder that comes with GeoEmbed, without learning</source>
            <translation>Le dossier fait par « Apprendre », un fichier ONNX fait par « Exporter », ou le mot starter : l'encodeur fourni avec GeoEmbed, sans apprendre</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Pixels that become one tile</source>
            <translation>Pixels qui deviennent une tuile</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>1: every pixel; 4: 4 × 4 pixels are averaged</source>
            <translation>1 : chaque pixel ; 4 : 4 × 4 pixels sont moyennés</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Empty: as the raster says</source>
            <translation>Vide : comme le dit le raster</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>How integers become numbers</source>
            <translation>Comment les entiers deviennent des nombres</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Google's AlphaEarth Foundations stores them in 8 bits, in a way of its own</source>
            <translation>AlphaEarth Foundations de Google les enregistre sur 8 bits, à sa façon</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>value × scale</source>
            <translation>valeur × échelle</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>as AlphaEarth stores them</source>
            <translation>comme AlphaEarth les enregistre</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>Least share of pixels with data</source>
            <translation>Part minimale de pixels avec données</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>A raster with a band a dimension</source>
            <translation>Un raster avec une bande par dimension</translation>
        </message>
        <message>
            <location filename="../../trainer/embeddings/options.py" />
            <source>2 to 32; 0: let it choose</source>
            <translation>2 à 32 ; 0 : laisser choisir</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/options.py" />
            <source>Learning rate</source>
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>contrastive (recommended)</source>
            <translation>contrastive (conseillée)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>triplets, as Loc2Vec</source>
            <translation>triplets, comme Loc2Vec</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>slim is the best for small tiles and little time; resnet50 wants a GPU and hours</source>
            <translation>slim est le meilleur pour de petites tuiles et peu de temps ; resnet50 veut un GPU et des heures</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>What the network knows at the start</source>
            <translation>Ce que le réseau sait au départ</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Or a file of weights, or the folder of an earlier run</source>
            <translation>Ou un fichier de poids, ou le dossier d'un entraînement précédent</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>photos of everyday things (ImageNet, fetched once)</source>
            <translation>des photos d'objets courants (ImageNet, téléchargé une fois)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Numbers in an embedding</source>
            <translation>Nombres d'un plongement</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>64 suit most; more keep finer differences and take more room</source>
            <translation>64 conviennent le plus souvent ; plus gardent des différences plus fines et prennent plus de place</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Places in a batch</source>
            <translation>Lieux à la fois</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Sampling</source>
            <translation>Tirage</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Tiles with much to see may come as often as plain ones</source>
            <translation>Les tuiles où il y a beaucoup à voir peuvent venir aussi souvent que les autres</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>every tile alike</source>
            <translation>chaque tuile aussi souvent</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>busy tiles as often as plain ones</source>
            <translation>les tuiles riches aussi souvent que les simples</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Other dates of a place are views of it</source>
            <translation>Les autres dates d'un lieu sont des vues de lui</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The tiles of a place at other dates, and where scenes overlap, count as the same: what changes with season, light and sensor is learned to be no difference</source>
            <translation>Les tuiles d'un lieu à d'autres dates, et là où des scènes se recouvrent, comptent comme pareilles : ce qui change avec la saison, la lumière et le capteur est appris comme n'étant pas une différence</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Longitude and latitude as a second input</source>
            <translation>Longitude et latitude comme seconde entrée</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Tile set</source>
            <translation>Jeu de tuiles</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The folder that 'Make tiles' made</source>
            <translation>Le dossier fait par « Créer des tuiles »</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Learn from the training split alone</source>
            <translation>N'apprendre que de la part d'entraînement</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Go on with the run in the output folder</source>
            <translation>Continuer l'apprentissage du dossier de sortie</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Leave the other settings as they were</source>
            <translation>Laissez les autres réglages comme ils étaient</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>Minutes to learn</source>
            <translation>Durée (minutes)</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>Give one of minutes, epochs and steps, or none. In so many minutes a slow machine learns less.</source>
            <translation>Donnez des minutes, des époques ou des pas, ou rien. En autant de minutes, une machine lente apprend moins.</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>… or epochs</source>
            <translation>… ou époques</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>How often each tile is seen</source>
            <translation>Combien de fois chaque tuile est vue</translation>
        </message>
        <message>
            <location filename="../../trainer/encoders/schedule.py" />
            <source>… or steps</source>
            <translation>… ou pas</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A tile's class is</source>
            <translation>La classe d'une tuile est</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>the commonest in it</source>
            <translation>la plus fréquente qu'elle contient</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>the one at its centre</source>
            <translation>celle de son centre</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Least share of its class</source>
            <translation>Part minimale de sa classe</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A raster of classes, or polygons with a class</source>
            <translation>Un raster de classes, ou des polygones avec une classe</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Do not measure baselines</source>
            <translation>Ne pas mesurer de références</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Neighbours that vote</source>
            <translation>Voisins qui votent</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measure at most so many tiles</source>
            <translation>Nombre maximal de tuiles mesurées</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measure what the tiles' places add</source>
            <translation>Mesurer ce qu'apportent les lieux des tuiles</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>A classifier on the image alone, on the location alone, and on both</source>
            <translation>Un classifieur avec l'image seule, avec le lieu seul et avec les deux</translation>
        </message>
        <message>
            <location filename="../../trainer/evaluation/options.py" />
            <source>Measured figures</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The folder that 'Learn' or 'Geolocate: train' made; for a page also an ONNX file made of one</source>
            <translation>Le dossier fait par « Apprendre » ou « Géolocaliser : entraîner » ; pour une page, aussi un fichier ONNX qui en est fait</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>ONNX file</source>
            <translation>Fichier ONNX</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Page for a browser</source>
            <translation>Page pour un navigateur</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>A folder for any web server: the page does what the run does, with a camera or any picture</source>
            <translation>Un dossier pour tout serveur web : la page fait ce que fait l'entraînement, avec un appareil photo ou toute image</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Tiles that the page searches</source>
            <translation>Tuiles dans lesquelles la page cherche</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>For the page of an encoder: a folder of embeddings that it made</source>
            <translation>Pour la page d'un encodeur : un dossier d'embeddings qu'il a faits</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>onnxruntime-web</source>
            <translation>onnxruntime-web</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>What computes in the browser: the file .tgz that `npm pack onnxruntime-web@1.30.0` fetches</source>
            <translation>Ce qui calcule dans le navigateur : le fichier .tgz que `npm pack onnxruntime-web@1.30.0` télécharge</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Precision</source>
            <translation>Précision des nombres</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>What a smaller file costs is measured and told</source>
            <translation>Ce que coûte un fichier plus petit est mesuré et dit</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>full (32 bits)</source>
            <translation>pleine (32 bits)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>half the file (16 bits)</source>
            <translation>moitié du fichier (16 bits)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>a quarter of the file (8 bits)</source>
            <translation>un quart du fichier (8 bits)</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Made for</source>
            <translation>Fait pour</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The Deepness plugin opens such a file as a recognition model</source>
            <translation>L'extension Deepness ouvre un tel fichier comme modèle de reconnaissance</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>GeoEmbed and other programs</source>
            <translation>GeoEmbed et d'autres programmes</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>the Deepness plugin</source>
            <translation>l'extension Deepness</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>The encoder alone</source>
            <translation>L'encodeur seul</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Let the nearest training places vote</source>
            <translation>Laisser voter les lieux d'entraînement les plus proches</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>As 'Geolocate: predict' does; the training places take room in the file</source>
            <translation>Comme le fait « Géolocaliser : prédire » ; les lieux d'entraînement prennent de la place dans le fichier</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Credits for the imagery</source>
            <translation>Mention des sources des images</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>Measured with</source>
            <translation>Mesuré avec</translation>
        </message>
        <message>
            <location filename="../../trainer/export/options.py" />
            <source>For float16 and int8: a tile set (empty: the run's own), or pictures of known position for a head</source>
            <translation>Pour float16 et int8 : un jeu de tuiles (vide : celui de l'apprentissage), ou pour une tête des images de position connue</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Location encoder</source>
            <translation>Encodeur de position</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>How a place is told to the network; waves suit most</source>
            <translation>Comment un lieu est dit au réseau ; les ondes conviennent le plus souvent</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>waves of many lengths</source>
            <translation>ondes de nombreuses longueurs</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>a grid</source>
            <translation>une grille</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>waves on the globe (Sphere2Vec)</source>
            <translation>ondes sur le globe (Sphere2Vec)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>spherical harmonics, for the globe</source>
            <translation>harmoniques sphériques, pour le globe</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>cells, small where points are dense</source>
            <translation>cellules, petites où les points sont denses</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Folds of the validation</source>
            <translation>Parts de la validation</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Size of a validation block (km)</source>
            <translation>Taille d'un bloc de validation (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Members of the ensemble</source>
            <translation>Membres de l'ensemble</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Training steps at most</source>
            <translation>Pas d'entraînement au plus</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Values to learn</source>
            <translation>Valeurs à apprendre</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>One or several fields; each becomes a band</source>
            <translation>Un ou plusieurs champs ; chacun devient une bande</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Positive numbers: how far each point is trusted</source>
            <translation>Nombres positifs : la confiance en chaque point</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>CRS of the raster</source>
            <translation>SCR du raster</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Side of a pixel (units of the CRS)</source>
            <translation>Côté d'un pixel (unités du SCR)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Empty: by the points</source>
            <translation>Vide : selon les points</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Extent</source>
            <translation>Emprise</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Empty: that of the points</source>
            <translation>Vide : celle des points</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>No data farther than (km)</source>
            <translation>Pas de données au-delà de (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>from every point</source>
            <translation>de chaque point</translation>
        </message>
        <message>
            <location filename="../../trainer/fields/options.py" />
            <source>Measured error</source>
            <translation>Erreur mesurée</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A folder of photos with EXIF positions or with a CSV beside them, or a tile set</source>
            <translation>Un dossier de photos avec positions EXIF ou un CSV à côté, ou un jeu de tuiles</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>The folder that 'Geolocate: train' made, or an ONNX file that 'Export' made of it</source>
            <translation>Le dossier fait par « Géolocaliser : entraîner », ou un fichier ONNX que « Exporter » en a fait</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A folder of pictures</source>
            <translation>Un dossier d'images</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>Which places are measured</source>
            <translation>Quels lieux sont mesurés</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>A set that the run has not seen is measured as a whole</source>
            <translation>Un jeu que l'apprentissage n'a pas vu est mesuré en entier</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those kept for the test</source>
            <translation>ceux gardés pour le test</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those kept for choosing</source>
            <translation>ceux gardés pour le choix</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>those that it learned from</source>
            <translation>ceux dont il a appris</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/forms.py" />
            <source>all of them</source>
            <translation>tous</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells of a region (grid)</source>
            <translation>cellules d'une région (grille)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells of the world (S2)</source>
            <translation>cellules du monde (S2)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>a position (small site)</source>
            <translation>une position (petit site)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>a position on the globe</source>
            <translation>une position sur le globe</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>cells, and a position within</source>
            <translation>cellules, et une position dedans</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>the place of the most similar pictures</source>
            <translation>le lieu des images les plus ressemblantes</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Side of a cell (km)</source>
            <translation>Côté d'une cellule (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Of a grid; empty: about 100 cells</source>
            <translation>D'une grille ; vide : environ 100 cellules</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Head</source>
            <translation>Tête</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>How a place is told: by equal cells in a region, by cells that are smaller where there are more pictures, or by a position at once</source>
            <translation>Comment un lieu est dit : par des cellules égales dans une région, par des cellules plus petites où il y a plus d'images, ou directement par une position</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Epochs of the head alone</source>
            <translation>Époques de la tête seule</translation>
        </message>
        <message>
            <location filename="../../trainer/geolocation/options.py" />
            <source>Epochs of all layers after it</source>
            <translation>Époques de toutes les couches ensuite</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Side of a tile (pixels)</source>
            <translation>Côté d'une tuile (pixels)</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>From one tile to the next (pixels)</source>
            <translation>D'une tuile à la suivante (pixels)</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map.</source>
            <translation>Vide : tuiles côte à côte. La moitié de la taille : recouvrement de moitié, pour une carte plus fine.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: the image's own pixels, and for a map from a server what makes a picture of up to 4096 pixels. An encoder works best at the resolution that it was trained at.</source>
            <translation>Vide : les pixels de l'image, et pour la carte d'un serveur ce qui donne une image d'au plus 4096 pixels. Un encodeur travaille au mieux à la résolution à laquelle il a été entraîné.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Empty: all but transparency</source>
            <translation>Vide : toutes sauf la transparence</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Band that is a mask</source>
            <translation>Bande qui est un masque</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>The number of the band that says which pixels have data. Empty: as the file says.</source>
            <translation>Le numéro de la bande qui dit quels pixels ont des données. Vide : comme le fichier le dit.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Only tiles whose centre lies in it. Empty: all of the image.</source>
            <translation>Seulement les tuiles dont le centre y est. Vide : toute l'image.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Polygons</source>
            <translation>Polygones</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Only tiles whose centre lies in one of them; tick 'selected features' for these alone</source>
            <translation>Seulement les tuiles dont le centre est dans l'un d'eux ; cochez « entités sélectionnées » pour celles-ci seules</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Tiles at the edge of an image or of its clouds' mask are left out below this</source>
            <translation>Les tuiles au bord d'une image ou de son masque de nuages sont écartées en dessous</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Information threshold</source>
            <translation>Seuil d'information</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Leaves out tiles with little to see: fewer compressed bytes a pixel than this number, or auto. Empty: all tiles.</source>
            <translation>Écarte les tuiles où il y a peu à voir : moins d'octets comprimés par pixel que ce nombre, ou auto. Vide : toutes les tuiles.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>A uniform border counts as data</source>
            <translation>Un bord uni compte comme données</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Further images are further bands of the same pixels</source>
            <translation>Les autres images sont d'autres bandes des mêmes pixels</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>How further images are resampled</source>
            <translation>Comment les autres images sont rééchantillonnées</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Onto the pixels of the first image: bilinear or average for what is measured, near or mode for classes; one for all, or one for each further image. Empty: all lie on the same pixels.</source>
            <translation>Sur les pixels de la première image : bilinear ou average pour ce qui est mesuré, near ou mode pour des classes ; une pour toutes, ou une pour chaque autre image. Vide : toutes sont sur les mêmes pixels.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Surroundings as further bands</source>
            <translation>Environs comme bandes supplémentaires</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Such as 4,16: the same place at four and at sixteen times its side. Empty: the tile alone.</source>
            <translation>Par exemple 4,16 : le même lieu à quatre et à seize fois son côté. Vide : la tuile seule.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Zoom level of a folder of map tiles</source>
            <translation>Niveau de zoom d'un dossier de tuiles de carte</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Dates of the images</source>
            <translation>Dates des images</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Where to find when each image was taken, or a pattern of its name, such as %Y%m%d. Empty: dates are left alone.</source>
            <translation>Où se trouve la date de chaque image, ou un motif de son nom, comme %Y%m%d. Vide : les dates ne sont pas notées.</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>wherever they stand</source>
            <translation>où qu'elles se trouvent</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>a STAC item beside it</source>
            <translation>un élément STAC à côté</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>its metadata</source>
            <translation>ses métadonnées</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>its name</source>
            <translation>son nom</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Side of a split's block</source>
            <translation>Côté d'un bloc de partage</translation>
        </message>
        <message>
            <location filename="../../trainer/imagery/options.py" />
            <source>Neighbouring tiles go to one split together. Degrees for geographic images, metres otherwise.</source>
            <translation>Les tuiles voisines vont ensemble dans une part. Degrés pour les images géographiques, mètres sinon.</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>What computes; with several GPUs write cuda:1 for the second</source>
            <translation>Ce qui calcule ; avec plusieurs GPU, écrire cuda:1 pour le deuxième</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU where there is a usable one</source>
            <translation>le GPU s'il y en a un utilisable</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the processor</source>
            <translation>le processeur</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU (NVIDIA)</source>
            <translation>le GPU (NVIDIA)</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>the GPU (Apple)</source>
            <translation>le GPU (Apple)</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>The text half of the very model that embedded the tiles</source>
            <translation>La moitié texte du modèle même qui a plongé les tuiles</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>tokenizer.json or merges.txt of that model. Empty: tokenizer.json beside the text tower.</source>
            <translation>tokenizer.json ou merges.txt de ce modèle. Vide : tokenizer.json à côté de la tour de texte.</translation>
        </message>
        <message>
            <location filename="../../trainer/options.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Measured values</source>
            <translation>Valeurs mesurées</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Points or polygons with a number, such as a yield, a biomass, a price</source>
            <translation>Points ou polygones avec un nombre, tel un rendement, une biomasse, un prix</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Field with the number</source>
            <translation>Champ avec le nombre</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>A straight line needs the fewest values, boosted trees the most</source>
            <translation>Une droite demande le moins de valeurs, les arbres boostés le plus</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>a straight line (ridge)</source>
            <translation>une droite (ridge)</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>True values in the interval (share)</source>
            <translation>Vraies valeurs dans l'intervalle (part)</translation>
        </message>
        <message>
            <location filename="../../trainer/regression/options.py" />
            <source>Map of values</source>
            <translation>Carte des valeurs</translation>
        </message>
        <message>
            <location filename="../../trainer/report/options.py" />
            <source>Figures of 'Evaluate'</source>
            <translation>Mesures de « Évaluer »</translation>
        </message>
        <message>
            <location filename="../../trainer/report/options.py" />
            <source>Shown as a table</source>
            <translation>Affichées en tableau</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like this place</source>
            <translation>Comme ce lieu</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Click on it on the map</source>
            <translation>Cliquez-le sur la carte</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like tiles with these ids</source>
            <translation>Comme les tuiles de ces numéros</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Numbers with commas between, as in the layer of tiles</source>
            <translation>Nombres séparés par des virgules, comme dans la couche des tuiles</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like this picture</source>
            <translation>Comme cette image</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>A picture file; needs the encoder</source>
            <translation>Un fichier d'image ; demande l'encodeur</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like these words</source>
            <translation>Comme ces mots</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>For embeddings of an encoder of the CLIP kind, with its text tower: 'a stadium'</source>
            <translation>Pour les plongements d’un encodeur du genre CLIP, avec sa tour de texte : 'a stadium'</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Like these places (points)</source>
            <translation>Comme ces lieux (points)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Several examples are averaged</source>
            <translation>Plusieurs exemples sont moyennés</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Unlike these places (points)</source>
            <translation>Pas comme ces lieux (points)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Counter-examples push the answer away from what looks like them</source>
            <translation>Les contre-exemples éloignent la réponse de ce qui leur ressemble</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>How many tiles</source>
            <translation>Combien de tuiles</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only farther than (km)</source>
            <translation>Seulement à plus de (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Leaves out what lies near the examples, and so looks alike for a dull reason</source>
            <translation>Écarte ce qui est près des exemples, et se ressemble donc pour une raison banale</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only nearer than (km)</source>
            <translation>Seulement à moins de (km)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only inside these polygons</source>
            <translation>Seulement dans ces polygones</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Only of this date</source>
            <translation>Seulement de cette date</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>A year, a month or a day (2018, 2018-06, 2018-06-21), or from one to another (2016..2018)</source>
            <translation>Une année, un mois ou un jour (2018, 2018-06, 2018-06-21), ou de l'un à l'autre (2016..2018)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Answer the examples' own tiles as well</source>
            <translation>Donner aussi les tuiles des exemples</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Answer overlapping tiles as well</source>
            <translation>Donner aussi les tuiles qui se recouvrent</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Tiles that share ground look alike: without this, no answer lies on an example or on a better answer</source>
            <translation>Les tuiles qui partagent du terrain se ressemblent : sans cela, aucune réponse ne recouvre un exemple ou une meilleure réponse</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Exactly there</source>
            <translation>Exactement là</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Embed a tile centred on each place afresh, instead of taking the tile that it lies in</source>
            <translation>Plonger à neuf une tuile centrée sur chaque lieu, au lieu de prendre la tuile où il se trouve</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>by the number of tiles</source>
            <translation>selon le nombre de tuiles</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>all tiles are compared</source>
            <translation>toutes les tuiles sont comparées</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>the index</source>
            <translation>l'index</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Annoy's index</source>
            <translation>l'index d'Annoy</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>For pictures and 'exactly there'. Empty: the one that made the embeddings.</source>
            <translation>Pour les images et « exactement là ». Vide : celui qui a fait les plongements.</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Text tower (ONNX)</source>
            <translation>Tour de texte (ONNX)</translation>
        </message>
        <message>
            <location filename="../../trainer/search/options.py" />
            <source>Tokenizer</source>
            <translation>Tokenizer</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Polygons or points</source>
            <translation>Polygones ou points</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Each gets the values of its tiles; a point, those of the tile it lies in</source>
            <translation>Chacun reçoit les valeurs de ses tuiles ; un point, celles de la tuile où il se trouve</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Values of the polygons</source>
            <translation>Valeurs des polygones</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Look-alikes of each polygon</source>
            <translation>Ressemblances de chaque polygone</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Tiles elsewhere that look like the polygon's own, as a second layer; 0: none</source>
            <translation>Tuiles d'ailleurs qui ressemblent à celles du polygone, en deuxième couche ; 0 : aucune</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Spread over the look-alikes</source>
            <translation>Diversité des ressemblances</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>0: the most alike; more: look-alikes that differ from each other, too</source>
            <translation>0 : les plus ressemblants ; plus : des ressemblances qui diffèrent aussi entre elles</translation>
        </message>
        <message>
            <location filename="../../trainer/zones/options.py" />
            <source>Add the mean of the numbers, a column each</source>
            <translation>Ajouter la moyenne des nombres, une colonne chacun</translation>
        </message>
    </context>
    <context>
        <name>trainer</name>
        <message id="change.matching">
            <location filename="../../trainer/change/find_changes.py" />
            <source>finding the same ground at {count} dates</source>
            <translation>recherche du même terrain à {count} dates</translation>
        </message>
        <message id="change.aligning">
            <location filename="../../trainer/change/find_changes.py" />
            <source>checking that the pictures lie on each other</source>
            <translation>vérification que les images se superposent</translation>
        </message>
        <message id="change.comparing">
            <location filename="../../trainer/change/find_changes.py" />
            <source>comparing {tiles:,} tiles</source>
            <translation>comparaison de {tiles:,} tuiles</translation>
        </message>
        <message id="change.looking-for-unusual">
            <location filename="../../trainer/change/find_changes.py" />
            <source>looking for unusual places</source>
            <translation>recherche de lieux inhabituels</translation>
        </message>
        <message id="change.asked-for">
            <location filename="../../trainer/change/find_changes.py" />
            <source>as was asked for</source>
            <translation>comme demandé</translation>
        </message>
        <message id="change.alignment-not-checked">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Whether the pictures lie on each other is not known: {why}.</source>
            <translation>On ne sait pas si les images se superposent : {why}.</translation>
        </message>
        <message id="change.not-aligned">
            <location filename="../../trainer/change/find_changes.py" />
            <source>The pictures of {last} lie {pixels:.1f} pixels off those of {first} ({down:+.1f} down, {right:+.1f} to the right): edges may look changed.</source>
            <translation>Les images de {last} sont décalées de {pixels:.1f} pixels par rapport à celles de {first} ({down:+.1f} vers le bas, {right:+.1f} vers la droite) : des bords peuvent paraître changés.</translation>
        </message>
        <message id="change.align-first">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Bring them onto each other first, in QGIS with the Georeferencer.</source>
            <translation>Superposez-les d'abord, dans QGIS avec le géoréférenceur.</translation>
        </message>
        <message id="change.pixels-of-other-size">
            <location filename="../../trainer/change/find_changes.py" />
            <source>their pixels are not of one size and direction</source>
            <translation>leurs pixels n'ont pas la même taille et la même direction</translation>
        </message>
        <message id="change.other-bands">
            <location filename="../../trainer/change/find_changes.py" />
            <source>the dates have not the same bands</source>
            <translation>les dates n'ont pas les mêmes bandes</translation>
        </message>
        <message id="change.too-few-unchanged">
            <location filename="../../trainer/change/find_changes.py" />
            <source>{path} holds {count} of the tiles: too few to tell a share of {limit:g} false alarms.</source>
            <translation>{path} contient {count} des tuiles : trop peu pour reconnaître une part de {limit:g} fausses alertes.</translation>
        </message>
        <message id="change.more-unchanged">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Draw more of what did not change, or allow more --false-alarms.</source>
            <translation>Dessinez davantage de ce qui n'a pas changé, ou admettez plus de --false-alarms.</translation>
        </message>
        <message id="change.example-not-at-every-date">
            <location filename="../../trainer/change/find_changes.py" />
            <source>There is no tile at every date at {position}.</source>
            <translation>Il n'y a pas de tuile à chaque date à {position}.</translation>
        </message>
        <message id="any.choose-place-imagery">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Choose a place on the imagery.</source>
            <translation>Choisissez un lieu sur l'image.</translation>
        </message>
        <message id="change.no-position">
            <location filename="../../trainer/change/find_changes.py" />
            <source>--like {text} is no position.</source>
            <translation>--like {text} n'est pas une position.</translation>
        </message>
        <message id="change.give-lon-lat">
            <location filename="../../trainer/change/find_changes.py" />
            <source>Give LON,LAT, such as --like 15.97,45.81.</source>
            <translation>Donnez LON,LAT, par exemple --like 15.97,45.81.</translation>
        </message>
        <message id="change.another-encoder">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{other} was made by another encoder than {first}: their vectors cannot be compared.</source>
            <translation>{other} a été fait par un autre encodeur que {first} : leurs vecteurs ne se comparent pas.</translation>
        </message>
        <message id="change.embed-all-with-one-run">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Embed all dates with the same run.</source>
            <translation>Calculez toutes les dates avec le même entraînement.</translation>
        </message>
        <message id="change.encoder-not-known">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{first} and {other} do not say what made them, so nobody knows whether it was the same.</source>
            <translation>{first} et {other} ne disent pas ce qui les a faits ; personne ne sait donc si c'était le même.</translation>
        </message>
        <message id="change.say-same-encoder">
            <location filename="../../trainer/change/same_ground.py" />
            <source>If it was, say so with --same-encoder.</source>
            <translation>Si oui, dites-le avec --same-encoder.</translation>
        </message>
        <message id="change.too-few-tiles">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{count} tiles are there at every date; {fewest} are needed to tell what differs everywhere.</source>
            <translation>{count} tuiles existent à chaque date ; il en faut {fewest} pour savoir ce qui diffère partout.</translation>
        </message>
        <message id="change.embed-more-ground">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Embed more ground, or with a smaller --stride.</source>
            <translation>Calculez plus de terrain, ou avec un --stride plus petit.</translation>
        </message>
        <message id="change.tiles-left-out">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{left:,} of {count:,} tiles of {folder} are left out: at another date there is none of which half lies on them.</source>
            <translation>{left:,} des {count:,} tuiles de {folder} sont laissées de côté : à une autre date il n'y en a aucune dont la moitié les recouvre.</translation>
        </message>
        <message id="change.twice">
            <location filename="../../trainer/change/same_ground.py" />
            <source>{folder} stands there twice.</source>
            <translation>{folder} figure deux fois.</translation>
        </message>
        <message id="change.give-two-dates">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Give embeddings of two dates or more.</source>
            <translation>Donnez des plongements de deux dates ou plus.</translation>
        </message>
        <message id="any.tiles-have-no-positions">
            <location filename="../../trainer/change/same_ground.py" />
            <source>The tiles of {folder} have no positions.</source>
            <translation>Les tuiles de {folder} n'ont pas de positions.</translation>
        </message>
        <message id="change.embed-imagery-with-crs">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Dates are compared where they lie: embed imagery with a CRS.</source>
            <translation>Les dates se comparent là où elles se trouvent : calculez à partir d'images ayant un SCR.</translation>
        </message>
        <message id="change.no-overlap">
            <location filename="../../trainer/change/same_ground.py" />
            <source>No tile of {other} lies on one of {first}: they show different ground.</source>
            <translation>Aucune tuile de {other} ne recouvre une de {first} : elles montrent un autre terrain.</translation>
        </message>
        <message id="change.same-ground-and-size">
            <location filename="../../trainer/change/same_ground.py" />
            <source>Give dates of the same ground, with tiles of about the same size on it.</source>
            <translation>Donnez des dates du même terrain, avec des tuiles d'à peu près la même taille au sol.</translation>
        </message>
        <message id="classification.no-pictures">
            <location filename="../../trainer/classification/class_map.py" />
            <source>The areas have no pictures: {why}</source>
            <translation>Les surfaces n'ont pas d'images : {why}</translation>
        </message>
        <message id="classification.classify-again">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Classify again.</source>
            <translation>Classez à nouveau.</translation>
        </message>
        <message id="classification.arrays-do-not-fit">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>the arrays of {name} do not fit its card</source>
            <translation>les tableaux de {name} ne correspondent pas à sa fiche</translation>
        </message>
        <message id="classification.another-encoder">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>The classifier of {folder} is of other embeddings: {embeddings} was made by another encoder.</source>
            <translation>Le classificateur de {folder} appartient à d'autres plongements : {embeddings} provient d'un autre encodeur.</translation>
        </message>
        <message id="classification.embed-with-same-run">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Embed with the same run, or classify with labels.</source>
            <translation>Calculez les plongements avec le même entraînement, ou classez avec des étiquettes.</translation>
        </message>
        <message id="classification.later-version">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{path} was made by a later version of GeoEmbed.</source>
            <translation>{path} a été créé par une version ultérieure de GeoEmbed.</translation>
        </message>
        <message id="classification.update">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Update GeoEmbed.</source>
            <translation>Mettez GeoEmbed à jour.</translation>
        </message>
        <message id="classification.no-classifier">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{folder} holds no classifier.</source>
            <translation>{folder} ne contient pas de classificateur.</translation>
        </message>
        <message id="classification.give-classification">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>Give a folder that `classify` made.</source>
            <translation>Indiquez un dossier créé par `classify`.</translation>
        </message>
        <message id="any.damaged">
            <location filename="../../trainer/classification/classifier_file.py" />
            <source>{folder} is damaged: {error}.</source>
            <translation>{folder} est endommagé : {error}.</translation>
        </message>
        <message id="evaluation.reading-labels">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>reading labels</source>
            <translation>lecture des classes</translation>
        </message>
        <message id="classification.learning">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>learning {count} classes</source>
            <translation>apprentissage de {count} classes</translation>
        </message>
        <message id="classification.mapping">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>mapping {tiles:,} tiles</source>
            <translation>cartographie de {tiles:,} tuiles</translation>
        </message>
        <message id="classification.labels-or-model">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Give either --labels or --model, and not both.</source>
            <translation>Donnez soit --labels, soit --model, et pas les deux.</translation>
        </message>
        <message id="cli.see-help">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>See `{prog} --help`.</source>
            <translation>Voir `{prog} --help`.</translation>
        </message>
        <message id="classification.embed-imagery-with-crs">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>A map needs them: embed imagery that has a CRS.</source>
            <translation>Une carte en a besoin : calculez les plongements d'images qui ont un SCR.</translation>
        </message>
        <message id="classification.one-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} has one class, '{name}', of which --method {method} tells nothing apart.</source>
            <translation>{source} n'a qu'une classe, « {name} » : --method {method} n'a rien à distinguer.</translation>
        </message>
        <message id="classification.label-another-or-one-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some tiles that are not of it, or give --method one-class to find all that are.</source>
            <translation>Étiquetez aussi des tuiles qui n'en sont pas, ou indiquez --method one-class pour trouver toutes celles qui en sont.</translation>
        </message>
        <message id="classification.several-classes">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} has {count} classes, and --method one-class takes one.</source>
            <translation>{source} a {count} classes, et --method one-class n'en prend qu'une.</translation>
        </message>
        <message id="classification.ignore-the-others">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Leave the others out with --ignore, or give another method.</source>
            <translation>Écartez les autres avec --ignore, ou indiquez une autre méthode.</translation>
        </message>
        <message id="classification.rest-has-no-label">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>No tile is labelled '{name}'; {source} has {classes}.</source>
            <translation>Aucune tuile n'est étiquetée « {name} » ; {source} a {classes}.</translation>
        </message>
        <message id="classification.give-rest">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Give the name of one of these with --rest.</source>
            <translation>Donnez le nom de l'une d'elles avec --rest.</translation>
        </message>
        <message id="classification.class-in-one-block">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>All labels of {names} lie in one block: how well it is found is not known, and counts as not at all.</source>
            <translation>Toutes les étiquettes de {names} sont dans un seul bloc : on ne sait pas si cela se retrouve, et cela compte comme non trouvé.</translation>
        </message>
        <message id="classification.label-elsewhere">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some in another part of the map.</source>
            <translation>Étiquetez-en aussi dans une autre partie de la carte.</translation>
        </message>
        <message id="classification.areas-not-corrected">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Areas are as mapped: fewer than two held-out labels were taken for {names}, so that the errors there are not known.</source>
            <translation>Les surfaces sont telles que cartographiées : moins de deux étiquettes mises de côté ont été prises pour {names}, si bien que les erreurs y sont inconnues.</translation>
        </message>
        <message id="classification.label-elsewhere-too">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Labels in more parts of the map tell more.</source>
            <translation>Des étiquettes dans plus de parties de la carte en disent plus.</translation>
        </message>
        <message id="classification.all-are-labelled">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>{source} gives every tile the class '{name}': there is nothing to find.</source>
            <translation>{source} donne à toutes les tuiles la classe « {name} » : il n'y a rien à trouver.</translation>
        </message>
        <message id="classification.label-another-class">
            <location filename="../../trainer/classification/classify_tiles.py" />
            <source>Label some tiles of another class, too.</source>
            <translation>Étiquetez aussi des tuiles d'une autre classe.</translation>
        </message>
        <message id="classification.no-label-file">
            <location filename="../../trainer/classification/label_file.py" />
            <source>{path} is no file of labels.</source>
            <translation>{path} n'est pas un fichier d'étiquettes.</translation>
        </message>
        <message id="classification.choose-another-label-file">
            <location filename="../../trainer/classification/label_file.py" />
            <source>Choose another file, or a new name.</source>
            <translation>Choisissez un autre fichier, ou un nouveau nom.</translation>
        </message>
        <message id="evaluation.give-field">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Give {name}:FIELD; it has: {fields}.</source>
            <translation>Indiquez {name}:CHAMP ; il a : {fields}.</translation>
        </message>
        <message id="classification.points-of">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path}, field {field}</source>
            <translation>{path}, champ {field}</translation>
        </message>
        <message id="classification.single-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{count} with a class have no place, or several points, which 'Multipart to singleparts' of QGIS parts.</source>
            <translation>{count} avec une classe n’ont pas de lieu, ou plusieurs points, que « De morceaux multiples à morceaux uniques » de QGIS sépare.</translation>
        </message>
        <message id="classification.random-labels-are-used">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{tiles:,} tiles have a label; a random {most:,} of them are learned from.</source>
            <translation>{tiles:,} tuiles ont une étiquette ; l'apprentissage en prend {most:,} au hasard.</translation>
        </message>
        <message id="evaluation.has-no-field">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} has no field '{field}'.</source>
            <translation>{path} n'a pas de champ « {field} ».</translation>
        </message>
        <message id="classification.no-labelled-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} has no point with a class.</source>
            <translation>{path} n’a aucun point avec une classe.</translation>
        </message>
        <message id="classification.no-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path}: '{cell}' in the field '{field}' is no whole number from 1 to {most}.</source>
            <translation>{path} : « {cell} » dans le champ « {field} » n'est pas un nombre entier de 1 à {most}.</translation>
        </message>
        <message id="classification.correct-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Correct it, or leave out --weight.</source>
            <translation>Corrigez-le, ou laissez --weight de côté.</translation>
        </message>
        <message id="classification.too-many-classes">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{source} has {count} classes on these tiles; a map has {most} at most.</source>
            <translation>{source} a {count} classes sur ces tuiles ; une carte en a {most} au plus.</translation>
        </message>
        <message id="classification.give-field-of-classes">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Is the field a number that was measured? Give one of classes.</source>
            <translation>Le champ est-il un nombre mesuré ? Indiquez-en un de classes.</translation>
        </message>
        <message id="classification.too-few-labels">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{source} labels {count} of the {tiles:,} tiles; {fewest} are needed.</source>
            <translation>{source} étiquette {count} des {tiles:,} tuiles ; il en faut {fewest}.</translation>
        </message>
        <message id="classification.label-more">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Label more tiles.</source>
            <translation>Étiquetez davantage de tuiles.</translation>
        </message>
        <message id="classification.points-lie-elsewhere">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>None of the {count} points of {path} with a class lies on one of the {tiles:,} tiles.</source>
            <translation>Aucun des {count} points de {path} avec une classe n'est sur l'une des {tiles:,} tuiles.</translation>
        </message>
        <message id="classification.same-ground">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Do they lie on the same ground, and is their CRS right?</source>
            <translation>Sont-ils sur le même terrain, et leur SCR est-il le bon ?</translation>
        </message>
        <message id="classification.points-disagree">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{count} tiles with points of several classes are left out.</source>
            <translation>{count} tuiles avec des points de plusieurs classes sont écartées.</translation>
        </message>
        <message id="classification.embed-smaller-tiles">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Smaller tiles, or a smaller --stride, would keep them apart.</source>
            <translation>Des tuiles plus petites, ou un --stride plus petit, les sépareraient.</translation>
        </message>
        <message id="classification.weight-of-no-points">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>{path} holds no points, and --weight {field} is a field of points.</source>
            <translation>{path} ne contient pas de points, et --weight {field} est un champ de points.</translation>
        </message>
        <message id="classification.leave-out-weight">
            <location filename="../../trainer/classification/labelled_tiles.py" />
            <source>Leave out --weight, or give the labels as points.</source>
            <translation>Omettez --weight, ou donnez les étiquettes sous forme de points.</translation>
        </message>
        <message id="cli.bad-arguments">
            <location filename="../../trainer/cli/arguments.py" />
            <source>{prog}: {message}.</source>
            <translation>{prog} : {message}.</translation>
        </message>
        <message id="cli.no-command">
            <location filename="../../trainer/cli/arguments.py" />
            <source>There is no command '{name}'.</source>
            <translation>Il n'y a pas de commande « {name} ».</translation>
        </message>
        <message id="cli.commands">
            <location filename="../../trainer/cli/arguments.py" />
            <source>The commands are: {known}.</source>
            <translation>Les commandes sont : {known}.</translation>
        </message>
        <message id="cli.config-unreadable">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: {error}.</source>
            <translation>--config {path} : {error}.</translation>
        </message>
        <message id="cli.give-readable-toml-file">
            <location filename="../../trainer/cli/arguments.py" />
            <source>Give a readable TOML file.</source>
            <translation>Donnez un fichier TOML lisible.</translation>
        </message>
        <message id="cli.config-no-option">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: '{written}' is no option of {command}.</source>
            <translation>--config {path} : « {written} » n'est pas une option de {command}.</translation>
        </message>
        <message id="cli.known">
            <location filename="../../trainer/cli/arguments.py" />
            <source>Known: {listed}.</source>
            <translation>Connus : {listed}.</translation>
        </message>
        <message id="cli.config">
            <location filename="../../trainer/cli/arguments.py" />
            <source>--config {path}: '{written}' is {value!r}: {error}.</source>
            <translation>--config {path} : « {written} » vaut {value!r} : {error}.</translation>
        </message>
        <message id="change.writing">
            <location filename="../../trainer/cli/change.py" />
            <source>writing rasters, layer and page</source>
            <translation>écriture des rasters, de la couche et de la page</translation>
        </message>
        <message id="classification.writing">
            <location filename="../../trainer/cli/classify.py" />
            <source>writing the map</source>
            <translation>écriture de la carte</translation>
        </message>
        <message id="cli.output-is-input">
            <location filename="../../trainer/cli/classify.py" />
            <source>{option} {path} is an input of this command.</source>
            <translation>{option} {path} est une entrée de cette commande.</translation>
        </message>
        <message id="cli.choose-another-name">
            <location filename="../../trainer/cli/classify.py" />
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message id="cli.give-your-own-raster-source">
            <location filename="../../trainer/cli/demo.py" />
            <source>Give your own raster with --source, or use a checkout of GeoEmbed.</source>
            <translation>Donnez votre propre raster avec --source, ou utilisez une copie complète des sources de GeoEmbed.</translation>
        </message>
        <message id="cli.give-out-new-folder">
            <location filename="../../trainer/cli/demo.py" />
            <source>Give --out a new folder.</source>
            <translation>Donnez à --out un nouveau dossier.</translation>
        </message>
        <message id="cli.what-was-found">
            <location filename="../../trainer/cli/demo.py" />
            <source>What it found, and where to look</source>
            <translation>Ce qui a été trouvé, et où regarder</translation>
        </message>
        <message id="cli.sample-script-missing">
            <location filename="../../trainer/cli/demo.py" />
            <source>The sample's script is not here: {path}.</source>
            <translation>Le script de l'exemple n'est pas là : {path}.</translation>
        </message>
        <message id="cli.demo-looks-at-middle">
            <location filename="../../trainer/cli/demo.py" />
            <source>The raster is large; the demo looks at {columns:,} × {rows:,} pixels in its middle.</source>
            <translation>Le raster est grand ; la démonstration regarde {columns:,} × {rows:,} pixels en son milieu.</translation>
        </message>
        <message id="cli.no-raster">
            <location filename="../../trainer/cli/demo.py" />
            <source>There is no raster {source}.</source>
            <translation>Il n'y a pas de raster {source}.</translation>
        </message>
        <message id="cli.check-source">
            <location filename="../../trainer/cli/demo.py" />
            <source>Check --source.</source>
            <translation>Vérifiez --source.</translation>
        </message>
        <message id="cli.holds-other-things-than-demo">
            <location filename="../../trainer/cli/demo.py" />
            <source>{out} holds other things than a demo.</source>
            <translation>{out} contient autre chose qu'une démonstration.</translation>
        </message>
        <message id="cli.demo-made-anew">
            <location filename="../../trainer/cli/demo.py" />
            <source>The folder holds a demo of another source, length or version: it is made anew.</source>
            <translation>Le dossier contient une démonstration d'une autre source, durée ou version : elle est refaite.</translation>
        </message>
        <message id="cli.making-sample">
            <location filename="../../trainer/cli/demo.py" />
            <source>Making the synthetic sample: an imagined coast (no real place)</source>
            <translation>Création de l'exemple de synthèse : une côte imaginée (aucun lieu réel)</translation>
        </message>
        <message id="cli.interpreter-lacks-packages">
            <location filename="../../trainer/cli/doctor.py" />
            <source>This interpreter lacks what the trainer needs: {names}.</source>
            <translation>Il manque à cet interpréteur ce dont l'entraîneur a besoin : {names}.</translation>
        </message>
        <message id="cli.run">
            <location filename="../../trainer/cli/doctor.py" />
            <source>Run: {remedy}</source>
            <translation>Exécutez : {remedy}</translation>
        </message>
        <message id="cli.no-permission-choose-another">
            <location filename="../../trainer/cli/main.py" />
            <source>You may not read or write there: choose another folder, or change its permissions.</source>
            <translation>Vous ne pouvez pas y lire ou écrire : choisissez un autre dossier, ou changez ses droits.</translation>
        </message>
        <message id="cli.no-permission-or-open-elsewhere">
            <location filename="../../trainer/cli/main.py" />
            <source>You may not read or write there: choose another folder, or change its permissions. Or close the program that has it open.</source>
            <translation>Vous ne pouvez pas y lire ou écrire : choisissez un autre dossier, ou changez ses droits. Ou fermez le programme qui l'a ouvert.</translation>
        </message>
        <message id="cli.too-many-open-files">
            <location filename="../../trainer/cli/main.py" />
            <source>Close other programs, or let this one open more files (`ulimit -n 4096`).</source>
            <translation>Fermez d'autres programmes, ou laissez celui-ci ouvrir plus de fichiers (`ulimit -n 4096`).</translation>
        </message>
        <message id="cli.disk-full">
            <location filename="../../trainer/cli/main.py" />
            <source>The disk is full: free some space, then run the same command again.</source>
            <translation>Le disque est plein : libérez de la place, puis relancez la même chose.</translation>
        </message>
        <message id="cli.quota-used-up">
            <location filename="../../trainer/cli/main.py" />
            <source>Your quota is used up: free some space, then run the same command again.</source>
            <translation>Votre quota est épuisé : libérez de la place, puis relancez la même commande.</translation>
        </message>
        <message id="cli.folder-read-only">
            <location filename="../../trainer/cli/main.py" />
            <source>That folder is read-only: choose another one.</source>
            <translation>Ce dossier est en lecture seule : choisissez-en un autre.</translation>
        </message>
        <message id="any.check-path">
            <location filename="../../trainer/cli/main.py" />
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message id="cli.file-in-place-of-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>A file stands where a folder is wanted: choose another path.</source>
            <translation>Un fichier occupe la place d'un dossier : choisissez un autre chemin.</translation>
        </message>
        <message id="cli.folder-in-place-of-file">
            <location filename="../../trainer/cli/main.py" />
            <source>A folder stands where a file is wanted: choose another path.</source>
            <translation>Un dossier occupe la place d'un fichier : choisissez un autre chemin.</translation>
        </message>
        <message id="cli.already-there">
            <location filename="../../trainer/cli/main.py" />
            <source>Something is already there: choose another path.</source>
            <translation>Il y a déjà quelque chose : choisissez un autre chemin.</translation>
        </message>
        <message id="cli.choose-shorter-path">
            <location filename="../../trainer/cli/main.py" />
            <source>Choose a shorter path.</source>
            <translation>Choisissez un chemin plus court.</translation>
        </message>
        <message id="any.bug">
            <location filename="../../trainer/cli/main.py" />
            <source>{kind}: {error}</source>
            <translation>{kind} : {error}</translation>
        </message>
        <message id="any.report-bug">
            <location filename="../../trainer/cli/main.py" />
            <source>This is a bug in GeoEmbed: please report it.</source>
            <translation>C'est une erreur de GeoEmbed : merci de la signaler.</translation>
        </message>
        <message id="cli.events-take-standard-output">
            <location filename="../../trainer/cli/main.py" />
            <source>{words} answers on standard output, which --events - would take.</source>
            <translation>{words} répond sur la sortie standard, que --events - occuperait.</translation>
        </message>
        <message id="cli.job-takes-one-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>--job takes one folder.</source>
            <translation>--job prend un seul dossier.</translation>
        </message>
        <message id="cli.usage-of-job">
            <location filename="../../trainer/cli/main.py" />
            <source>python -m trainer --job FOLDER</source>
            <translation>python -m trainer --job DOSSIER</translation>
        </message>
        <message id="cli.system-error-at">
            <location filename="../../trainer/cli/main.py" />
            <source>{what}: {where}.</source>
            <translation>{what} : {where}.</translation>
        </message>
        <message id="cli.system-error">
            <location filename="../../trainer/cli/main.py" />
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message id="cli.not-enough-memory">
            <location filename="../../trainer/cli/main.py" />
            <source>There is not enough memory for what was asked.</source>
            <translation>La mémoire ne suffit pas pour ce qui est demandé.</translation>
        </message>
        <message id="cli.ask-for-less-at-once">
            <location filename="../../trainer/cli/main.py" />
            <source>Ask for less at once (a smaller --batch, --size or --dimension), or close other programs.</source>
            <translation>Demandez-en moins à la fois (--batch, --size ou --dimension plus petits), ou fermez d'autres programmes.</translation>
        </message>
        <message id="cli.name-not-utf-8">
            <location filename="../../trainer/cli/main.py" />
            <source>'{text}' holds a name that is not UTF-8.</source>
            <translation>« {text} » contient un nom qui n'est pas en UTF-8.</translation>
        </message>
        <message id="cli.rename-file-folder">
            <location filename="../../trainer/cli/main.py" />
            <source>Rename the file or folder.</source>
            <translation>Renommez le fichier ou le dossier.</translation>
        </message>
        <message id="cli.interpreter-lacks-package">
            <location filename="../../trainer/cli/main.py" />
            <source>This interpreter ({interpreter}) lacks the package '{name}'.</source>
            <translation>Il manque à cet interpréteur ({interpreter}) le paquet « {name} ».</translation>
        </message>
        <message id="cli.doctor-says-how">
            <location filename="../../trainer/cli/main.py" />
            <source>`python -m trainer doctor` says how to install it.</source>
            <translation>`python -m trainer doctor` dit comment l'installer.</translation>
        </message>
        <message id="cli.use-events-file">
            <location filename="../../trainer/cli/main.py" />
            <source>Use --events FILE.</source>
            <translation>Utilisez --events FICHIER.</translation>
        </message>
        <message id="cli.give-output-name">
            <location filename="../../trainer/cli/outputs.py" />
            <source>An output is made whole under its own name, beside which it grows: give one, such as ./result.</source>
            <translation>Une sortie est écrite en entier sous son propre nom, à côté duquel elle se forme : donnez-en un, comme ./result.</translation>
        </message>
        <message id="cli.has-no-name">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{option} '{path}' has no name of its own.</source>
            <translation>{option} « {path} » n'a pas de nom à lui.</translation>
        </message>
        <message id="cli.two-outputs-one-file">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{other} and {option} are both {path}.</source>
            <translation>{other} et {option} sont tous deux {path}.</translation>
        </message>
        <message id="cli.give-each-file">
            <location filename="../../trainer/cli/outputs.py" />
            <source>Give each a file of its own.</source>
            <translation>Donnez à chacun son propre fichier.</translation>
        </message>
        <message id="cli.output-holds-input">
            <location filename="../../trainer/cli/outputs.py" />
            <source>{option} {out} holds {path}, which is read.</source>
            <translation>{option} {out} contient {path}, qui est lu.</translation>
        </message>
        <message id="cli.no-position">
            <location filename="../../trainer/cli/report.py" />
            <source>--at {text} is no position.</source>
            <translation>--at {text} n'est pas une position.</translation>
        </message>
        <message id="cli.give-lon-lat">
            <location filename="../../trainer/cli/report.py" />
            <source>Give LON,LAT, such as --at 15.97,45.81.</source>
            <translation>Donnez LON,LAT, comme --at 15.97,45.81.</translation>
        </message>
        <message id="cli.searching-tiles">
            <location filename="../../trainer/cli/search.py" />
            <source>Searching {tiles:,} tiles</source>
            <translation>Recherche parmi {tiles:,} tuiles</translation>
        </message>
        <message id="cli.what-an-example-is">
            <location filename="../../trainer/cli/search.py" />
            <source>An example is LON,LAT, a tile's id, or the path of a picture.</source>
            <translation>Un exemple est LON,LAT, le numéro d'une tuile, ou le chemin d'une image.</translation>
        </message>
        <message id="cli.heat-map-is-no-geotiff">
            <location filename="../../trainer/cli/search.py" />
            <source>--heatmap {heatmap}: a heat map is a GeoTIFF.</source>
            <translation>--heatmap {heatmap} : une carte de chaleur est un GeoTIFF.</translation>
        </message>
        <message id="cli.name-file-tif">
            <location filename="../../trainer/cli/search.py" />
            <source>Name it FILE.tif.</source>
            <translation>Nommez-la FICHIER.tif.</translation>
        </message>
        <message id="cli.nothing-to-look-for">
            <location filename="../../trainer/cli/search.py" />
            <source>Say what to look for: --at, --tile, --image, --text or --like; or --between A B alone.</source>
            <translation>Dites que chercher : --at, --tile, --image, --text ou --like ; ou --between A B seul.</translation>
        </message>
        <message id="cli.example-of-search">
            <location filename="../../trainer/cli/search.py" />
            <source>For example: --at 15.97,45.81 --out found.gpkg</source>
            <translation>Par exemple : --at 15.97,45.81 --out found.gpkg</translation>
        </message>
        <message id="cli.example-of-position">
            <location filename="../../trainer/cli/search.py" />
            <source>Longitude, comma, latitude: --at 15.97,45.81</source>
            <translation>Longitude, virgule, latitude : --at 15.97,45.81</translation>
        </message>
        <message id="cli.no-tile-id">
            <location filename="../../trainer/cli/search.py" />
            <source>--tile {text} is no tile id.</source>
            <translation>--tile {text} n'est pas un numéro de tuile.</translation>
        </message>
        <message id="cli.tile-ids-are-whole-numbers">
            <location filename="../../trainer/cli/search.py" />
            <source>Ids are whole numbers, as in tiles.gpkg.</source>
            <translation>Les numéros sont des nombres entiers, comme dans tiles.gpkg.</translation>
        </message>
        <message id="cli.no-picture">
            <location filename="../../trainer/cli/search.py" />
            <source>There is no picture {text}.</source>
            <translation>Il n'y a pas d'image {text}.</translation>
        </message>
        <message id="cli.nobody-listens">
            <location filename="../../trainer/cli/serve.py" />
            <source>Whoever asked is gone.</source>
            <translation>Le demandeur n'est plus là.</translation>
        </message>
        <message id="cli.tiles-missing">
            <location filename="../../trainer/cli/train.py" />
            <source>TILES is missing.</source>
            <translation>TUILES manque.</translation>
        </message>
        <message id="cli.give-folder-tile-set">
            <location filename="../../trainer/cli/train.py" />
            <source>Give the folder of a tile set.</source>
            <translation>Indiquez le dossier d'un jeu de tuiles.</translation>
        </message>
        <message id="cli.share-of-no-tags">
            <location filename="../../trainer/cli/train.py" />
            <source>--pretrain-share says how long tags are learned, and there are none.</source>
            <translation>--pretrain-share dit combien de temps les tags sont appris, et il n'y en a pas.</translation>
        </message>
        <message id="cli.give-tags-too">
            <location filename="../../trainer/cli/train.py" />
            <source>Give them with --pretrain-on, or leave it out.</source>
            <translation>Indiquez-les avec --pretrain-on, ou retirez l'option.</translation>
        </message>
        <message id="cli.run-began">
            <location filename="../../trainer/cli/train.py" />
            <source>The run {out} began with {path} = {known}, not {value}.</source>
            <translation>L'apprentissage {out} a commencé avec {path} = {known}, et non {value}.</translation>
        </message>
        <message id="cli.leave-option-out-when-resuming">
            <location filename="../../trainer/cli/train.py" />
            <source>Leave the option out when resuming, or begin again in another folder.</source>
            <translation>Omettez cette option en reprenant, ou recommencez dans un autre dossier.</translation>
        </message>
        <message id="zones.gathering">
            <location filename="../../trainer/cli/zones.py" />
            <source>gathering the tiles of each polygon</source>
            <translation>les tuiles de chaque polygone sont rassemblées</translation>
        </message>
        <message id="zones.looking">
            <location filename="../../trainer/cli/zones.py" />
            <source>looking for look-alikes of {count} polygons</source>
            <translation>recherche de ressemblances de {count} polygones</translation>
        </message>
        <message id="job.cancelled">
            <location filename="../../trainer/contract.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message id="options.missing">
            <location filename="../../trainer/declared.py" />
            <source>{name} is missing.</source>
            <translation>{name} manque.</translation>
        </message>
        <message id="environment.examining-interpreter">
            <location filename="../../trainer/doctor.py" />
            <source>Examining this interpreter</source>
            <translation>Examen de cet interpréteur</translation>
        </message>
        <message id="embeddings.grouping-tiles-into-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Grouping {total:,} tiles into {count} clusters</source>
            <translation>Regroupement de {total:,} tuiles en {count} groupes</translation>
        </message>
        <message id="embeddings.choosing-number-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Choosing the number of clusters</source>
            <translation>Choix du nombre de groupes</translation>
        </message>
        <message id="embeddings.no-such-number-of-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>-k {count} clusters cannot be made.</source>
            <translation>-k {count} groupes ne sont pas possibles.</translation>
        </message>
        <message id="embeddings.give-number-of-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Give a number between 2 and {most}, or auto.</source>
            <translation>Indiquez un nombre de 2 à {most}, ou auto.</translation>
        </message>
        <message id="embeddings.too-few-tiles-for-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>{folder} holds {total} tiles, too few for {count} clusters.</source>
            <translation>{folder} contient {total} tuiles, trop peu pour {count} groupes.</translation>
        </message>
        <message id="embeddings.ask-fewer-clusters-embed">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Ask for fewer clusters, or embed more tiles (a smaller --stride).</source>
            <translation>Demandez moins de groupes, ou plongez plus de tuiles (un --stride plus petit).</translation>
        </message>
        <message id="embeddings.too-few-different-tiles">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>{folder} has only {kinds} kinds of different tiles, not {count}.</source>
            <translation>{folder} n'a que {kinds} sortes de tuiles différentes, pas {count}.</translation>
        </message>
        <message id="embeddings.ask-fewer-clusters">
            <location filename="../../trainer/embeddings/clustering.py" />
            <source>Ask for fewer clusters.</source>
            <translation>Demandez moins de groupes.</translation>
        </message>
        <message id="embeddings.fitting-starter">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Fitting the starter to the tiles; nothing is learned</source>
            <translation>L'encodeur de départ est ajusté aux tuiles ; rien n'est appris</translation>
        </message>
        <message id="embeddings.no-source">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>SOURCE_OR_TILES is missing.</source>
            <translation>SOURCE_OR_TILES manque.</translation>
        </message>
        <message id="embeddings.give-source">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Give a tile set, or imagery.</source>
            <translation>Indiquez un jeu de tuiles, ou des images.</translation>
        </message>
        <message id="embeddings.batch-not-number-tiles">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>--batch {batch} is not a number of tiles.</source>
            <translation>--batch {batch} n'est pas un nombre de tuiles.</translation>
        </message>
        <message id="embeddings.give-one-or-more-or-none">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Give 1 or more, or 0 to choose.</source>
            <translation>Donnez 1 ou plus, ou 0 pour laisser choisir.</translation>
        </message>
        <message id="embeddings.embedding-goes-on">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embedding up to {total:,} tiles on {device}, going on after {rows:,}</source>
            <translation>Plongement de {total:,} tuiles au plus, sur {device}, reprise après {rows:,}</translation>
        </message>
        <message id="embeddings.embedding-tiles">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embedding up to {total:,} tiles on {device}</source>
            <translation>Plongement de {total:,} tuiles au plus, sur {device}</translation>
        </message>
        <message id="embeddings.has-bands">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Number of bands of {path}: {count} ({bands}).</source>
            <translation>Nombre de bandes de {path} : {count} ({bands}).</translation>
        </message>
        <message id="embeddings.tiles-of-another-size">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>The tiles are {size} pixels wide; the encoder learned from tiles of {trained}.</source>
            <translation>Les tuiles font {size} pixels de large ; l'encodeur a appris de tuiles de {trained}.</translation>
        </message>
        <message id="embeddings.size-of-training-is-best">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Results are best with the size of the training.</source>
            <translation>Les résultats sont les meilleurs avec la taille de l'apprentissage.</translation>
        </message>
        <message id="embeddings.scaled-otherwise-than-training">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>The tile set was scaled to 8 bits otherwise than the one that the encoder learned from.</source>
            <translation>Le jeu de tuiles a été ramené à 8 bits autrement que celui dont l'encodeur a appris.</translation>
        </message>
        <message id="embeddings.embed-imagery-itself">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Embed the imagery itself: it is then scaled as in training.</source>
            <translation>Plongez l'image elle-même : elle est alors mise à l'échelle comme à l'apprentissage.</translation>
        </message>
        <message id="embeddings.other-ground-resolution">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>A pixel is {found:.4g} m here and was {trained:.4g} m in training.</source>
            <translation>Un pixel fait {found:.4g} m ici et faisait {trained:.4g} m à l'apprentissage.</translation>
        </message>
        <message id="embeddings.add-resolution">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>To compare like with like, add --resolution {trained:.4g}.</source>
            <translation>Pour comparer ce qui est comparable, ajoutez --resolution {trained:.4g}.</translation>
        </message>
        <message id="embeddings.check-extent-nodata-keep-borders">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>Check the extent, the nodata value and --min-valid; --keep-borders keeps uniform borders.</source>
            <translation>Vérifiez l'emprise, la valeur d'absence de données et --min-valid ; --keep-borders garde les bords unis.</translation>
        </message>
        <message id="embeddings.no-tile-holds-data">
            <location filename="../../trainer/embeddings/embed.py" />
            <source>No tile of {path} holds data.</source>
            <translation>Aucune tuile de {path} ne contient de données.</translation>
        </message>
        <message id="embeddings.principal-components-colours">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Principal components as colours</source>
            <translation>Composantes principales en couleurs</translation>
        </message>
        <message id="embeddings.layer-tiles">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Layer of {count:,} tiles</source>
            <translation>Couche de {count:,} tuiles</translation>
        </message>
        <message id="embeddings.rasters">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Rasters of {name}</source>
            <translation>Rasters de {name}</translation>
        </message>
        <message id="embeddings.nearly-coincide">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>{path}: its {count:,} embeddings nearly coincide (mean cosine {cosine:.4f}): a search cannot tell its tiles apart.</source>
            <translation>{path} : ses {count:,} plongements coïncident presque (cosinus moyen {cosine:.4f}) : une recherche ne peut pas distinguer ses tuiles.</translation>
        </message>
        <message id="embeddings.look-at-values-or-train">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>Check that its bands, values and resolution are those of the training; or train an encoder on it.</source>
            <translation>Vérifiez que ses bandes, ses valeurs et sa résolution sont celles de l'apprentissage ; ou apprenez un encodeur dessus.</translation>
        </message>
        <message id="embeddings.no-index-built">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>No index was built: {reason}</source>
            <translation>Aucun index n'a été construit : {reason}</translation>
        </message>
        <message id="embeddings.no-picture-names">
            <location filename="../../trainer/embeddings/folder.py" />
            <source>{path}: which picture is which tile is not known any more: {error}</source>
            <translation>{path} : on ne sait plus quelle image est quelle tuile : {error}</translation>
        </message>
        <message id="embeddings.leave-layer-out-or-coarsen">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>--no-layer leaves it out; --cell 4 makes sixteen pixels one tile.</source>
            <translation>--no-layer l'omet ; --cell 4 fait une tuile de seize pixels.</translation>
        </message>
        <message id="embeddings.assign-crs">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Assign one: gdal_edit.py -a_srs EPSG:… FILE</source>
            <translation>Attribuez-en un : gdal_edit.py -a_srs EPSG:… FICHIER</translation>
        </message>
        <message id="embeddings.layer-will-be-large">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{name} gives up to {tiles:,} tiles: tiles.gpkg will be large.</source>
            <translation>{name} donne jusqu'à {tiles:,} tuiles : tiles.gpkg sera gros.</translation>
        </message>
        <message id="embeddings.reading-bands-pixels">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Reading {name}: {width} × {height} pixels, number of bands: {bands}</source>
            <translation>Lecture de {name} : {width} × {height} pixels, nombre de bandes : {bands}</translation>
        </message>
        <message id="embeddings.check-nodata-value-gdalinfo-min">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Check its nodata value (gdalinfo) and --min-valid.</source>
            <translation>Vérifiez sa valeur d'absence de données (gdalinfo) et --min-valid.</translation>
        </message>
        <message id="embeddings.looks-like-a-picture">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{name} has {bands} unsigned bands: it looks like a picture, not like embeddings.</source>
            <translation>{name} a {bands} bandes non signées : cela ressemble à une image, pas à des plongements.</translation>
        </message>
        <message id="embeddings.train-to-embed-a-picture">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>To embed a picture, train an encoder and use `python -m trainer embed`.</source>
            <translation>Pour plonger une image, apprenez un encodeur et utilisez `python -m trainer embed`.</translation>
        </message>
        <message id="embeddings.one-band-is-no-embedding">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has one band; an embedding has a band a dimension, two or more.</source>
            <translation>{path} a une bande ; un plongement a une bande par dimension, deux ou plus.</translation>
        </message>
        <message id="embeddings.use-embed-for-imagery">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>To embed imagery, use `python -m trainer embed RUN RASTER --out FOLDER`.</source>
            <translation>Pour plonger des images, utilisez `python -m trainer embed APPRENTISSAGE RASTER --out DOSSIER`.</translation>
        </message>
        <message id="any.no-crs">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has no coordinate reference system.</source>
            <translation>{path} n'a pas de système de coordonnées de référence.</translation>
        </message>
        <message id="embeddings.has-no-place">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} has {without_place}: where its pixels are is unknown.</source>
            <translation>{path} : {without_place} ; on ne sait pas où sont ses pixels.</translation>
        </message>
        <message id="embeddings.georeference-it-first">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Georeference it first (gdal_edit.py -a_srs … -a_ullr … FILE).</source>
            <translation>Géoréférencez-le d'abord (gdal_edit.py -a_srs … -a_ullr … FICHIER).</translation>
        </message>
        <message id="embeddings.raster-rotated">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} is rotated.</source>
            <translation>{path} est tourné.</translation>
        </message>
        <message id="embeddings.make-north-up-first-gdalwarp">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Make it north-up first: gdalwarp IN OUT</source>
            <translation>Orientez-le d'abord vers le nord : gdalwarp ENTRÉE SORTIE</translation>
        </message>
        <message id="embeddings.no-such-file">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} does not exist.</source>
            <translation>{path} n'existe pas.</translation>
        </message>
        <message id="any.holds-complex-numbers">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} holds complex numbers.</source>
            <translation>{path} contient des nombres complexes.</translation>
        </message>
        <message id="embeddings.give-real-valued-bands">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Give real-valued bands.</source>
            <translation>Donnez des bandes à valeurs réelles.</translation>
        </message>
        <message id="embeddings.cannot-read-raster">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path} cannot be read as a raster: {reason}.</source>
            <translation>{path} n'est pas lisible comme raster : {reason}.</translation>
        </message>
        <message id="embeddings.give-geotiff-another-raster-gdal">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>Give a GeoTIFF or another raster that GDAL reads, complete and undamaged.</source>
            <translation>Donnez un GeoTIFF ou un autre raster que GDAL lit, complet et intact.</translation>
        </message>
        <message id="embeddings.has-no-valid-pixels">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{raster} has no valid pixels.</source>
            <translation>{raster} n'a pas de pixels valides.</translation>
        </message>
        <message id="embeddings.undeclared-nodata">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>{path}: {share:.0f} % of it are {value:g}, which nothing declares: counted as no data.</source>
            <translation>{path} : {share:.0f} % ont la valeur {value:g}, que rien ne déclare, et comptent comme sans données.</translation>
        </message>
        <message id="embeddings.declare-what-is-none">
            <location filename="../../trainer/embeddings/import_raster.py" />
            <source>If it is not, declare what is no data (gdal_edit.py -a_nodata … FILE).</source>
            <translation>Si ce n'est pas le cas, déclarez ce qui est absence de données (gdal_edit.py -a_nodata … FICHIER).</translation>
        </message>
        <message id="embeddings.gives-dimensions">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{run} gives {found} dimensions; {folder} has {wanted}.</source>
            <translation>{run} donne {found} dimensions ; {folder} en a {wanted}.</translation>
        </message>
        <message id="embeddings.name-run">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name the run that made these embeddings with --run.</source>
            <translation>Indiquez avec --run l'apprentissage qui a fait ces plongements.</translation>
        </message>
        <message id="embeddings.another-encoder">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>The encoder in {run} is not the one that made {folder}: its weights or its card are others.</source>
            <translation>L'encodeur dans {run} n'est pas celui qui a fait {folder} : ses poids ou sa fiche sont autres.</translation>
        </message>
        <message id="embeddings.name-run-or-embed-again">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name the run that made these embeddings with --run, or embed again.</source>
            <translation>Indiquez avec --run l'apprentissage qui a fait ces plongements, ou refaites-les.</translation>
        </message>
        <message id="embeddings.has-no-data">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{name} has no data there.</source>
            <translation>{name} n'a pas de données à cet endroit.</translation>
        </message>
        <message id="embeddings.without-words">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{folder} was not made by an encoder of the CLIP kind: words mean nothing there.</source>
            <translation>{folder} n’a pas été fait par un encodeur du genre CLIP : les mots n’y veulent rien dire.</translation>
        </message>
        <message id="embeddings.embed-with-clip">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Embed with `embed --encoder FILE.onnx`, the image tower of the same model.</source>
            <translation>Plongez avec `embed --encoder FILE.onnx`, la tour d’images du même modèle.</translation>
        </message>
        <message id="embeddings.words-need-tower">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Words need the text tower of the encoder that made the embeddings.</source>
            <translation>Les mots ont besoin de la tour de texte de l’encodeur qui a fait les plongements.</translation>
        </message>
        <message id="embeddings.name-text-tower">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Name it with --text-encoder FILE.onnx.</source>
            <translation>Nommez-la avec --text-encoder FILE.onnx.</translation>
        </message>
        <message id="embeddings.made-elsewhere-no-encoder-embed">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{folder} was made elsewhere: there is no encoder to embed with.</source>
            <translation>{folder} a été fait ailleurs : il n'y a pas d'encodeur pour plonger.</translation>
        </message>
        <message id="embeddings.ask-by-tile-or-name-run">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Ask for a tile or a position, or name a run with --run.</source>
            <translation>Demandez une tuile ou une position, ou indiquez un apprentissage avec --run.</translation>
        </message>
        <message id="embeddings.run-gone">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>{named}, which made {folder}, is not a run any more.</source>
            <translation>{named}, qui a fait {folder}, n'est plus un apprentissage.</translation>
        </message>
        <message id="embeddings.put-run-back">
            <location filename="../../trainer/embeddings/matching_encoder.py" />
            <source>Put the run back, or beside {name}; or name where it is with --run.</source>
            <translation>Remettez l'apprentissage à sa place, ou à côté de {name} ; ou dites avec --run où il est.</translation>
        </message>
        <message id="embeddings.placing-other-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Placing the other tiles</source>
            <translation>Placement des autres tuiles</translation>
        </message>
        <message id="embeddings.placing-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Placing {count:,} tiles by their looks</source>
            <translation>Placement de {count:,} tuiles selon leur apparence</translation>
        </message>
        <message id="embeddings.too-few-tiles-for-plane">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>{folder} holds {count} tiles; a plane of neighbours needs {least}.</source>
            <translation>{folder} contient {count} tuiles ; un plan de voisinage en demande {least}.</translation>
        </message>
        <message id="embeddings.embed-more-tiles">
            <location filename="../../trainer/embeddings/plane.py" />
            <source>Embed more tiles (a smaller --stride).</source>
            <translation>Intégrer plus de tuiles (un --stride plus petit).</translation>
        </message>
        <message id="embeddings.vectors-not-finite">
            <location filename="../../trainer/embeddings/staging.py" />
            <source>{count:,} vectors for {out} are not finite numbers below {largest:,.0f}.</source>
            <translation>{count:,} vecteurs pour {out} ne sont pas des nombres finis inférieurs à {largest:,.0f}.</translation>
        </message>
        <message id="embeddings.check-encoder-or-raster">
            <location filename="../../trainer/embeddings/staging.py" />
            <source>Train the encoder again, or check the raster that is imported, its scale and its nodata value.</source>
            <translation>Refaites l'apprentissage de l'encodeur, ou vérifiez le raster importé, son échelle et sa valeur d'absence de données.</translation>
        </message>
        <message id="embeddings.encoder-wants">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>{found} The encoder wants {channels}: {bands}.</source>
            <translation>{found} L'encodeur en veut {channels} : {bands}.</translation>
        </message>
        <message id="embeddings.choose-bands-of-training">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Choose {channels} of them, in the order of the training, with --bands.</source>
            <translation>Choisissez-en {channels} avec --bands, dans l'ordre de l'apprentissage.</translation>
        </message>
        <message id="embeddings.only-one-tile-set">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Only one tile set can be embedded at once.</source>
            <translation>Un seul jeu de tuiles peut être plongé à la fois.</translation>
        </message>
        <message id="embeddings.give-one-tiles-folder">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Give one TILES folder.</source>
            <translation>Donnez un seul dossier TUILES.</translation>
        </message>
        <message id="embeddings.tile-set-how-cut">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>{folder} is a tile set: how it is cut cannot be changed any more.</source>
            <translation>{folder} est un jeu de tuiles : son découpage ne peut plus être changé.</translation>
        </message>
        <message id="embeddings.leave-stride-resolution-extent">
            <location filename="../../trainer/embeddings/tile_origins.py" />
            <source>Leave --stride, --resolution, --extent and the like out, or name the imagery itself.</source>
            <translation>Omettez --stride, --resolution, --extent et semblables, ou indiquez les images elles-mêmes.</translation>
        </message>
        <message id="embeddings.imported-without-pixels">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>these embeddings were imported and know of no pixels</source>
            <translation>ces plongements ont été importés et ne connaissent pas de pixels</translation>
        </message>
        <message id="embeddings.another-tile-set">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>{folder} is not the tile set that was embedded: it has other tiles</source>
            <translation>{folder} n'est pas le jeu de tuiles qui a été plongé : il a d'autres tuiles</translation>
        </message>
        <message id="embeddings.pixels-gone">
            <location filename="../../trainer/embeddings/tile_pictures.py" />
            <source>{pixels}, which the tiles were cut from, is gone</source>
            <translation>{pixels}, d'où les tuiles ont été découpées, n'est plus là</translation>
        </message>
        <message id="encoders.backbones">
            <location filename="../../trainer/encoders/backbones.py" />
            <source>The backbones are: {known}.</source>
            <translation>Les architectures sont : {known}.</translation>
        </message>
        <message id="encoders.no-backbone">
            <location filename="../../trainer/encoders/backbones.py" />
            <source>There is no backbone '{name}'.</source>
            <translation>Il n'y a pas d'architecture « {name} ».</translation>
        </message>
        <message id="encoders.train-again-or-other-version">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again with this version, or use the version that made it.</source>
            <translation>Refaites l'apprentissage avec cette version, ou utilisez celle qui l'a fait.</translation>
        </message>
        <message id="any.train-again-copy-whole-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again, or copy the whole run folder.</source>
            <translation>Refaites l'apprentissage, ou copiez tout son dossier.</translation>
        </message>
        <message id="encoders.make-a-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>Make one with `python -m trainer train TILES --out FOLDER`.</source>
            <translation>Faites-en un avec `python -m trainer train TUILES --out DOSSIER`.</translation>
        </message>
        <message id="encoders.no-weights-file">
            <location filename="../../trainer/encoders/card.py" />
            <source>{path} is missing: there is no file of weights.</source>
            <translation>{path} manque : il n'y a pas de fichier de poids.</translation>
        </message>
        <message id="encoders.finish-training">
            <location filename="../../trainer/encoders/card.py" />
            <source>Finish it with `python -m trainer train --out {run} --resume`.</source>
            <translation>Terminez-le avec `python -m trainer train --out {run} --resume`.</translation>
        </message>
        <message id="encoders.not-run">
            <location filename="../../trainer/encoders/card.py" />
            <source>{run} is not a run: it has no {name}.</source>
            <translation>{run} n'est pas un apprentissage : {name} manque.</translation>
        </message>
        <message id="any.train-again">
            <location filename="../../trainer/encoders/card.py" />
            <source>Train again.</source>
            <translation>Refaites l'apprentissage.</translation>
        </message>
        <message id="encoders.training-not-finished">
            <location filename="../../trainer/encoders/card.py" />
            <source>The training of {run} is not finished.</source>
            <translation>L'apprentissage de {run} n'est pas terminé.</translation>
        </message>
        <message id="encoders.begin-elsewhere-or-that-version">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>Begin again in another folder, or go on with the version that made it.</source>
            <translation>Recommencez dans un autre dossier, ou continuez avec la version qui l'a fait.</translation>
        </message>
        <message id="encoders.checkpoint">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>checkpoint</source>
            <translation>point de reprise</translation>
        </message>
        <message id="encoders.another-checkpoint-version">
            <location filename="../../trainer/encoders/checkpoints.py" />
            <source>{path} is a checkpoint of version {version}; this version reads {known}.</source>
            <translation>{path} est un point de reprise de la version {version} ; cette version lit {known}.</translation>
        </message>
        <message id="encoders.device-has-no-float64">
            <location filename="../../trainer/encoders/device.py" />
            <source>it has no float64, in which places are computed</source>
            <translation>il n'a pas de float64, dans lequel les lieux sont calculés</translation>
        </message>
        <message id="encoders.torch-sees-no-cuda-gpu">
            <location filename="../../trainer/encoders/device.py" />
            <source>torch sees no CUDA GPU (no driver, or a build of torch without CUDA)</source>
            <translation>torch ne voit pas de GPU CUDA (pas de pilote, ou un torch sans CUDA)</translation>
        </message>
        <message id="encoders.torch-sees-no-apple-gpu">
            <location filename="../../trainer/encoders/device.py" />
            <source>torch sees no Apple GPU</source>
            <translation>torch ne voit pas de GPU Apple</translation>
        </message>
        <message id="encoders.test-convolution-wrong">
            <location filename="../../trainer/encoders/device.py" />
            <source>a test convolution gave {total} and not 36</source>
            <translation>une convolution d'essai a donné {total} et non 36</translation>
        </message>
        <message id="encoders.device-cannot-used">
            <location filename="../../trainer/encoders/device.py" />
            <source>The device '{name}' cannot be used: {trouble}.</source>
            <translation>L'appareil « {name} » ne peut pas être utilisé : {trouble}.</translation>
        </message>
        <message id="encoders.use-another-device">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use --device auto or --device cpu.</source>
            <translation>Utilisez --device auto ou --device cpu.</translation>
        </message>
        <message id="encoders.no-precision">
            <location filename="../../trainer/encoders/device.py" />
            <source>'{name}' is no precision.</source>
            <translation>« {name} » n'est pas une précision.</translation>
        </message>
        <message id="any.use-one-of">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use one of {known}.</source>
            <translation>Utilisez l'un de {known}.</translation>
        </message>
        <message id="encoders.fp16-not-work">
            <location filename="../../trainer/encoders/device.py" />
            <source>fp16 does not work on {type}.</source>
            <translation>fp16 ne fonctionne pas sur {type}.</translation>
        </message>
        <message id="encoders.use-another-precision">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use --precision auto, bf16 or fp32.</source>
            <translation>Utilisez --precision auto, bf16 ou fp32.</translation>
        </message>
        <message id="encoders.no-device">
            <location filename="../../trainer/encoders/device.py" />
            <source>'{name}' is no device.</source>
            <translation>« {name} » n'est pas un appareil.</translation>
        </message>
        <message id="encoders.devices">
            <location filename="../../trainer/encoders/device.py" />
            <source>Use auto, cpu, cuda, cuda:1 or mps.</source>
            <translation>Utilisez auto, cpu, cuda, cuda:1 ou mps.</translation>
        </message>
        <message id="encoders.no-picture-input">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>{path} is no encoder of pictures: its inputs are {inputs}.</source>
            <translation>{path} n'est pas un encodeur d'images : ses entrées sont {inputs}.</translation>
        </message>
        <message id="encoders.one-picture-input">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>It must have one input (n, bands, height, width), float or uint8.</source>
            <translation>Il doit avoir une entrée (n, bandes, hauteur, largeur), float ou uint8.</translation>
        </message>
        <message id="encoders.foreign-not-described">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>It is not known what {path} wants: {count} bands are named {bands}, its tiles are {size} px wide.</source>
            <translation>On ne sait pas ce que veut {path} : {count} bandes sont nommées {bands}, ses tuiles font {size} px de large.</translation>
        </message>
        <message id="encoders.describe-foreign">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Say it with --encoder-bands and --encoder-size, or with --mlm.</source>
            <translation>Dites-le avec --encoder-bands et --encoder-size, ou avec --mlm.</translation>
        </message>
        <message id="encoders.foreign-uint8">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>{path} takes pixels as they are.</source>
            <translation>{path} prend les pixels comme ils sont.</translation>
        </message>
        <message id="encoders.leave-scaling-out">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Leave --encoder-range, --encoder-factor, mean and std out.</source>
            <translation>Omettez --encoder-range, --encoder-factor, moyenne et écart type.</translation>
        </message>
        <message id="encoders.foreign-as-many">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>--encoder-{name} has {found} values for {count} bands.</source>
            <translation>--encoder-{name} a {found} valeurs pour {count} bandes.</translation>
        </message>
        <message id="encoders.a-value-a-band">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Give a value a band, or one for all.</source>
            <translation>Donnez une valeur par bande, ou une pour toutes.</translation>
        </message>
        <message id="encoders.name-mlm-item">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Name a STAC item with mlm:input, or use --encoder-bands and the like.</source>
            <translation>Nommez un item STAC avec mlm:input, ou utilisez --encoder-bands et semblables.</translation>
        </message>
        <message id="any.embed-again">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>Embed again.</source>
            <translation>Plongez de nouveau.</translation>
        </message>
        <message id="record.unknown-value-scaling">
            <location filename="../../trainer/encoders/foreign.py" />
            <source>value_scaling of the type {kind} is not known</source>
            <translation>value_scaling du type {kind} est inconnu</translation>
        </message>
        <message id="encoders.file-weights">
            <location filename="../../trainer/encoders/inference.py" />
            <source>file of weights</source>
            <translation>fichier de poids</translation>
        </message>
        <message id="encoders.not-hold-weights-describes">
            <location filename="../../trainer/encoders/inference.py" />
            <source>{path} does not hold the weights that {card} describes.</source>
            <translation>{path} ne contient pas les poids que {card} décrit.</translation>
        </message>
        <message id="encoders.step-in-parts">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Memory ran out: each step is now computed in {parts} parts.</source>
            <translation>La mémoire a manqué : chaque pas est maintenant calculé en {parts} parties.</translation>
        </message>
        <message id="encoders.fewer-places-say-the-same">
            <location filename="../../trainer/encoders/loop.py" />
            <source>A step still sees as many places, but compares them only within a part; fewer --places would say the same.</source>
            <translation>Un pas voit autant de lieux, mais ne les compare que dans une part ; un --places plus petit reviendrait au même.</translation>
        </message>
        <message id="encoders.last-checkpoint-kept">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The last checkpoint is kept</source>
            <translation>Le dernier point de reprise est gardé</translation>
        </message>
        <message id="encoders.nothing-kept">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Nothing was kept</source>
            <translation>Rien n'a été gardé</translation>
        </message>
        <message id="encoders.loss-not-finite">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The loss or its gradient is no longer finite at step {step}.</source>
            <translation>La perte ou son gradient n'est plus fini au pas {step}.</translation>
        </message>
        <message id="encoders.use-lower-learning-rate">
            <location filename="../../trainer/encoders/loop.py" />
            <source>{kept}. Use a lower --learning-rate (now {rate:g}), a smaller --clip, or --precision fp32.</source>
            <translation>{kept}. Utilisez un --learning-rate plus petit (maintenant {rate:g}), un --clip plus petit, ou --precision fp32.</translation>
        </message>
        <message id="encoders.not-enough-memory">
            <location filename="../../trainer/encoders/loop.py" />
            <source>There is not enough memory on {device} for the smallest batch.</source>
            <translation>Il n'y a pas assez de mémoire sur {device}, même pour le plus petit lot.</translation>
        </message>
        <message id="encoders.use-smaller-backbone">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Use a smaller backbone, smaller tiles or --device cpu, or close other programs.</source>
            <translation>Utilisez une architecture plus petite, des tuiles plus petites ou --device cpu, ou fermez d'autres programmes.</translation>
        </message>
        <message id="encoders.settling">
            <location filename="../../trainer/encoders/loop.py" />
            <source>It is enough: what was learned settles, and is kept</source>
            <translation>C'est assez : ce qui est appris se pose, et est gardé</translation>
        </message>
        <message id="encoders.try-lower-learning-rate">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Try a lower --learning-rate, or --method contrastive.</source>
            <translation>Essayez un --learning-rate plus petit, ou --method contrastive.</translation>
        </message>
        <message id="encoders.checkpoint-not-fit">
            <location filename="../../trainer/encoders/loop.py" />
            <source>The checkpoint in {run} does not fit: {error}.</source>
            <translation>Le point de reprise dans {run} ne convient pas : {error}.</translation>
        </message>
        <message id="encoders.resume-with-same-options">
            <location filename="../../trainer/encoders/loop.py" />
            <source>Resume with the options that the run began with, or begin again in another folder.</source>
            <translation>Reprenez avec les options du début, ou recommencez dans un autre dossier.</translation>
        </message>
        <message id="encoders.embedding-collapsing">
            <location filename="../../trainer/encoders/methods.py" />
            <source>The embedding is collapsing: places look the same to it (spread {width:.3f}, effective rank {rank:.1f}).</source>
            <translation>Le plongement s'effondre : les lieux lui semblent pareils (dispersion {width:.3f}, rang effectif {rank:.1f}).</translation>
        </message>
        <message id="encoders.install-tensorboard">
            <location filename="../../trainer/encoders/metrics_log.py" />
            <source>Install it with `pip install tensorboard`, or leave --tensorboard out.</source>
            <translation>Installez-le avec `pip install tensorboard`, ou omettez --tensorboard.</translation>
        </message>
        <message id="encoders.tensorboard-not-installed">
            <location filename="../../trainer/encoders/metrics_log.py" />
            <source>TensorBoard is not installed.</source>
            <translation>TensorBoard n'est pas installé.</translation>
        </message>
        <message id="encoders.no-dimension-embedding">
            <location filename="../../trainer/encoders/model.py" />
            <source>{dimension} is no dimension for an embedding.</source>
            <translation>{dimension} n'est pas une dimension de plongement.</translation>
        </message>
        <message id="encoders.use-dimension">
            <location filename="../../trainer/encoders/model.py" />
            <source>Use 16 to 512.</source>
            <translation>Utilisez de 16 à 512.</translation>
        </message>
        <message id="encoders.weights-of-another-backbone">
            <location filename="../../trainer/encoders/model.py" />
            <source>The weights are not of the backbone {name}: {wrong} of {wanted} tensors are missing or of another shape, the first is {first}.</source>
            <translation>Les poids ne sont pas ceux de l'architecture {name} : {wrong} tenseurs sur {wanted} manquent ou ont une autre forme, le premier est {first}.</translation>
        </message>
        <message id="encoders.name-backbone-of-weights">
            <location filename="../../trainer/encoders/model.py" />
            <source>Name the backbone that the weights were made with (--backbone).</source>
            <translation>Indiquez l'architecture avec laquelle les poids ont été faits (--backbone).</translation>
        </message>
        <message id="encoders.export-again">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>Export it again with this version.</source>
            <translation>Exportez-le de nouveau avec cette version.</translation>
        </message>
        <message id="encoders.onnx-without-card">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>{path} has no card: it was not made by `export`.</source>
            <translation>{path} n'a pas de fiche : il n'a pas été fait par `export`.</translation>
        </message>
        <message id="encoders.say-what-onnx-wants">
            <location filename="../../trainer/encoders/onnx_card.py" />
            <source>For an encoder that was made elsewhere use `embed --encoder`.</source>
            <translation>Pour un encodeur fait ailleurs, utilisez `embed --encoder`.</translation>
        </message>
        <message id="any.cannot-read">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} ne peut pas être lu : {error}.</translation>
        </message>
        <message id="encoders.export-again-or-newer">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Export it again, or use a newer onnxruntime.</source>
            <translation>Exportez-le de nouveau, ou utilisez un onnxruntime plus récent.</translation>
        </message>
        <message id="encoders.images-of-another-shape">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>The images are {shape}; the encoder wants (n, H, W, {channels}): the bands {bands}.</source>
            <translation>Les images sont {shape} ; l'encodeur veut (n, H, W, {channels}) : les bandes {bands}.</translation>
        </message>
        <message id="encoders.give-bands-of-training">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Give imagery with the bands that the encoder was trained on.</source>
            <translation>Donnez des images avec les bandes sur lesquelles l'encodeur a appris.</translation>
        </message>
        <message id="encoders.no-provider">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>'{name}' is no provider.</source>
            <translation>« {name} » n'est pas un fournisseur.</translation>
        </message>
        <message id="encoders.onnx-missing">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} is missing.</source>
            <translation>{path} manque.</translation>
        </message>
        <message id="encoders.provider-not-there">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>onnxruntime cannot use the provider '{name}' here.</source>
            <translation>onnxruntime ne peut pas utiliser ici le fournisseur « {name} ».</translation>
        </message>
        <message id="encoders.providers-there">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Use --provider auto, or install the onnxruntime that has it. It has: {known}.</source>
            <translation>Utilisez --provider auto, ou installez l'onnxruntime qui l'a. Celui-ci a : {known}.</translation>
        </message>
        <message id="encoders.onnx-does-not-take">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>{path} does not take {shapes}: {error}.</source>
            <translation>{path} ne prend pas {shapes} : {error}.</translation>
        </message>
        <message id="encoders.onnx-size">
            <location filename="../../trainer/encoders/onnx_encoder.py" />
            <source>Give pictures of the size and with the bands that it was made for.</source>
            <translation>Donnez des images de la taille et avec les bandes pour lesquelles il a été fait.</translation>
        </message>
        <message id="encoders.no-place-twice">
            <location filename="../../trainer/encoders/place_batches.py" />
            <source>No place of {folder} is in two of its sources.</source>
            <translation>Aucun lieu de {folder} n'est dans deux de ses sources.</translation>
        </message>
        <message id="encoders.cut-several-dates">
            <location filename="../../trainer/encoders/place_batches.py" />
            <source>Cut images of several dates of the same ground into one tile set, or leave --dates out.</source>
            <translation>Découpez des images du même terrain à plusieurs dates en un jeu de tuiles, ou omettez --dates.</translation>
        </message>
        <message id="encoders.go-on-with-version-that-began">
            <location filename="../../trainer/encoders/recipe.py" />
            <source>Go on with the version that began it.</source>
            <translation>Continuez avec la version qui l'a commencé.</translation>
        </message>
        <message id="encoders.setting-unknown">
            <location filename="../../trainer/encoders/recipe.py" />
            <source>The run has the setting '{setting}', unknown here.</source>
            <translation>L'apprentissage a le réglage « {setting} », inconnu ici.</translation>
        </message>
        <message id="encoders.too-few-tiles">
            <location filename="../../trainer/encoders/sampling.py" />
            <source>There are {tiles} tiles to learn from; at least two are needed.</source>
            <translation>Il y a {tiles} tuiles pour apprendre ; il en faut au moins deux.</translation>
        </message>
        <message id="encoders.use-more-imagery">
            <location filename="../../trainer/encoders/sampling.py" />
            <source>Make a tile set of more imagery, or with smaller tiles or a smaller stride.</source>
            <translation>Créez un jeu de tuiles de plus d'images, ou avec des tuiles plus petites ou un pas plus petit.</translation>
        </message>
        <message id="encoders.bad-budget">
            <location filename="../../trainer/encoders/schedule.py" />
            <source>The budget must be in steps, epochs or minutes, and above nought.</source>
            <translation>Le budget doit être en pas, passages ou minutes, et supérieur à zéro.</translation>
        </message>
        <message id="encoders.starter-sees-nothing">
            <location filename="../../trainer/encoders/starter.py" />
            <source>There is no tile with data to fit the starter to.</source>
            <translation>Il n'y a aucune tuile avec des données à laquelle ajuster l'encodeur de départ.</translation>
        </message>
        <message id="encoders.check-extent-and-nodata">
            <location filename="../../trainer/encoders/starter.py" />
            <source>Check the extent, the nodata value and --min-valid.</source>
            <translation>Vérifiez l'étendue, la valeur nodata et --min-valid.</translation>
        </message>
        <message id="encoders.no-byte-pairs">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>it has no byte pairs</source>
            <translation>il n’a pas de paires d’octets</translation>
        </message>
        <message id="encoders.no-text-tower">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>{path} is no text tower for these embeddings: it has {found}; wanted are tokens, and a vector of {dimension} numbers.</source>
            <translation>{path} n’est pas une tour de texte pour ces plongements : elle a {found} ; il faut des jetons et un vecteur de {dimension} nombres.</translation>
        </message>
        <message id="encoders.export-text-tower">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Export the text half of the very model that embedded the tiles.</source>
            <translation>Exportez la moitié texte du modèle même qui a plongé les tuiles.</translation>
        </message>
        <message id="encoders.tokenizer-too-large">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>it is too large</source>
            <translation>il est trop grand</translation>
        </message>
        <message id="encoders.text-length">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>The text has {count} tokens; the encoder takes 1 to {most}.</source>
            <translation>Le texte a {count} jetons ; l’encodeur en prend 1 à {most}.</translation>
        </message>
        <message id="encoders.write-a-few-words">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Describe in a few words what is to be seen, such as 'a stadium'.</source>
            <translation>Décrivez en quelques mots ce qui doit se voir, par exemple 'a stadium'.</translation>
        </message>
        <message id="encoders.no-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>There is no tokenizer {path}.</source>
            <translation>Il n’y a pas de tokenizer {path}.</translation>
        </message>
        <message id="encoders.name-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Name it with --tokenizer, or put {name} beside the graph.</source>
            <translation>Nommez-le avec --tokenizer, ou mettez {name} à côté du graphe.</translation>
        </message>
        <message id="encoders.bad-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>{path} is no tokenizer of CLIP's kind: {error}.</source>
            <translation>{path} n’est pas un tokenizer du genre de CLIP : {error}.</translation>
        </message>
        <message id="encoders.give-tokenizer">
            <location filename="../../trainer/encoders/text_tower.py" />
            <source>Give tokenizer.json or merges.txt of the model that the graph is of.</source>
            <translation>Donnez tokenizer.json ou merges.txt du modèle dont vient le graphe.</translation>
        </message>
        <message id="encoders.preparing-encoder">
            <location filename="../../trainer/encoders/training.py" />
            <source>Preparing the encoder</source>
            <translation>Préparation de l'encodeur</translation>
        </message>
        <message id="encoders.learning-from-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Learning from {tiles:,} tiles on {device}</source>
            <translation>Apprentissage sur {tiles:,} tuiles, sur {device}</translation>
        </message>
        <message id="encoders.go-on-with-version-of-run">
            <location filename="../../trainer/encoders/training.py" />
            <source>Go on with the version that began the run.</source>
            <translation>Continuez avec la version qui a commencé l'apprentissage.</translation>
        </message>
        <message id="any.already-holds-run">
            <location filename="../../trainer/encoders/training.py" />
            <source>{run} already holds a run.</source>
            <translation>{run} contient déjà un apprentissage.</translation>
        </message>
        <message id="any.resume-or-elsewhere">
            <location filename="../../trainer/encoders/training.py" />
            <source>Add --resume to go on with it, or choose another folder.</source>
            <translation>Ajoutez --resume pour continuer avec lui, ou choisissez un autre dossier.</translation>
        </message>
        <message id="encoders.weights-spread">
            <location filename="../../trainer/encoders/training.py" />
            <source>The weights look at {known} bands; here they are spread over {seen}: {channels} bands, and each of them relative to the picture's brightness.</source>
            <translation>Les poids regardent {known} bandes ; ici ils sont répartis sur {seen} : {channels} bandes, et chacune d'elles relativement à la luminosité de l'image.</translation>
        </message>
        <message id="encoders.weights-spread-over-bands">
            <location filename="../../trainer/encoders/training.py" />
            <source>The weights look at {known} bands; here they are spread over {seen}.</source>
            <translation>Les poids regardent {known} bandes ; ici ils sont répartis sur {seen}.</translation>
        </message>
        <message id="encoders.use-no-relative-bands">
            <location filename="../../trainer/encoders/training.py" />
            <source>With --no-relative-bands they look at the bands alone.</source>
            <translation>Avec --no-relative-bands, ils ne regardent que les bandes elles-mêmes.</translation>
        </message>
        <message id="encoders.tiles-too-small-for-backbone">
            <location filename="../../trainer/encoders/training.py" />
            <source>The tiles have {size} px; the backbone {backbone} needs {smallest} px.</source>
            <translation>Les tuiles ont {size} px ; l'architecture {backbone} a besoin de {smallest} px.</translation>
        </message>
        <message id="encoders.use-larger-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Make a tile set with larger tiles, or use --backbone slim.</source>
            <translation>Créez un jeu de tuiles plus grandes, ou utilisez --backbone slim.</translation>
        </message>
        <message id="encoders.run-began-other-settings">
            <location filename="../../trainer/encoders/training.py" />
            <source>The run {run} began with other settings ({settings}).</source>
            <translation>L'apprentissage {run} a commencé avec d'autres réglages ({settings}).</translation>
        </message>
        <message id="encoders.leave-those-options">
            <location filename="../../trainer/encoders/training.py" />
            <source>Leave those options out when resuming, or begin again in another folder.</source>
            <translation>Omettez ces options en reprenant, ou recommencez dans un autre dossier.</translation>
        </message>
        <message id="encoders.validation-places-too-few">
            <location filename="../../trainer/encoders/training.py" />
            <source>The tile set has {count} validation tiles; --best triplets needs two.</source>
            <translation>Le jeu de tuiles a {count} tuiles de validation ; --best triplets en demande deux.</translation>
        </message>
        <message id="encoders.make-validation-split">
            <location filename="../../trainer/encoders/training.py" />
            <source>Make it with a share of validation (--split), or leave --best out.</source>
            <translation>Créez-le avec une part de validation (--split), ou omettez --best.</translation>
        </message>
        <message id="encoders.run-began-with-other-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>The run {run} began with a tile set whose {name} was {old}; {tiles} has {new}.</source>
            <translation>L'apprentissage {run} a commencé avec un jeu de tuiles dont {name} était {old} ; {tiles} a {new}.</translation>
        </message>
        <message id="encoders.resume-with-same-tiles">
            <location filename="../../trainer/encoders/training.py" />
            <source>Resume with the tile set that it began with, or begin again in another folder.</source>
            <translation>Reprenez avec le jeu de tuiles du début, ou recommencez dans un autre dossier.</translation>
        </message>
        <message id="encoders.begin-elsewhere">
            <location filename="../../trainer/encoders/training.py" />
            <source>Begin again in another folder.</source>
            <translation>Recommencez dans un autre dossier.</translation>
        </message>
        <message id="any.install-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Install GeoEmbed again.</source>
            <translation>Installez GeoEmbed de nouveau.</translation>
        </message>
        <message id="encoders.give-weights">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --weights random, --weights starter, --weights imagenet, a file or a run.</source>
            <translation>Utilisez --weights random, --weights starter, --weights imagenet, un fichier ou un apprentissage.</translation>
        </message>
        <message id="encoders.fetch-weights-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Remove it, so that it is fetched again, or use --weights random.</source>
            <translation>Retirez-le pour qu'il soit téléchargé à nouveau, ou utilisez --weights random.</translation>
        </message>
        <message id="encoders.weights-not-finite">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} holds weights that are not finite numbers ({name}).</source>
            <translation>{path} contient des poids qui ne sont pas des nombres finis ({name}).</translation>
        </message>
        <message id="encoders.holds-no-state-dict">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} holds no state dict.</source>
            <translation>{path} ne contient pas de poids (state dict).</translation>
        </message>
        <message id="encoders.give-file-named-tensors">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Give a file of named tensors.</source>
            <translation>Donnez un fichier de tenseurs nommés.</translation>
        </message>
        <message id="encoders.starter-of-another-backbone">
            <location filename="../../trainer/encoders/weights.py" />
            <source>The starter is of the backbone {known}, not of {backbone}.</source>
            <translation>L'encodeur de départ est du backbone {known}, pas de {backbone}.</translation>
        </message>
        <message id="encoders.use-backbone-of-starter">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --backbone {known}, or --weights random.</source>
            <translation>Utilisez --backbone {known}, ou --weights random.</translation>
        </message>
        <message id="encoders.no-imagenet-weights">
            <location filename="../../trainer/encoders/weights.py" />
            <source>There are no ImageNet weights of '{backbone}'.</source>
            <translation>Il n'y a pas de poids ImageNet de « {backbone} ».</translation>
        </message>
        <message id="encoders.use-weights-random">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Use --weights random, or one of {known}.</source>
            <translation>Utilisez --weights random, ou l'un de {known}.</translation>
        </message>
        <message id="encoders.missing-no">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is missing: there is no {what}.</source>
            <translation>{path} manque (attendu : {what}).</translation>
        </message>
        <message id="encoders.weights-are-folder">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is a folder, not a {what}.</source>
            <translation>{path} est un dossier (attendu : {what}).</translation>
        </message>
        <message id="encoders.refused-carries-something">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} is refused: it carries something other than tensors and plain values.</source>
            <translation>{path} est refusé : il contient autre chose que des tenseurs et des valeurs simples.</translation>
        </message>
        <message id="encoders.take-from-source-again">
            <location filename="../../trainer/encoders/weights.py" />
            <source>A {what} of GeoEmbed or torchvision never does. Take it from its source again. {hint}</source>
            <translation>Cela n'arrive jamais dans GeoEmbed ou torchvision ({what}). Reprenez-le à sa source. {hint}</translation>
        </message>
        <message id="encoders.cannot-read">
            <location filename="../../trainer/encoders/weights.py" />
            <source>{path} cannot be read as a {what}: {reason}.</source>
            <translation>{path} n'est pas lisible (attendu : {what}) : {reason}.</translation>
        </message>
        <message id="encoders.weights-cannot-be-fetched">
            <location filename="../../trainer/encoders/weights.py" />
            <source>ImageNet weights of {backbone} cannot be fetched ({reason}).</source>
            <translation>Les poids ImageNet de {backbone} ne peuvent pas être téléchargés ({reason}).</translation>
        </message>
        <message id="encoders.put-weights-there">
            <location filename="../../trainer/encoders/weights.py" />
            <source>Fetch {url} on a machine with a network and put {name} into {parent}, or use --weights random or --weights FILE.</source>
            <translation>Téléchargez {url} sur une machine reliée au réseau et mettez {name} dans {parent}, ou utilisez --weights random ou --weights FICHIER.</translation>
        </message>
        <message id="evaluation.image-alone">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>the image alone</source>
            <translation>l'image seule</translation>
        </message>
        <message id="evaluation.location-alone">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>the location alone</source>
            <translation>le lieu seul</translation>
        </message>
        <message id="evaluation.both">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message id="evaluation.measuring-embedding">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>measuring the embedding</source>
            <translation>mesure du plongement</translation>
        </message>
        <message id="evaluation.tiles-have-label-random-measured">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>{tiles:,} tiles have a label; a random {most:,} of them are measured.</source>
            <translation>{tiles:,} tuiles ont une classe ; {most:,} d'entre elles, tirées au hasard, sont mesurées.</translation>
        </message>
        <message id="evaluation.see-max-tiles">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>See --max-tiles.</source>
            <translation>Voir --max-tiles.</translation>
        </message>
        <message id="evaluation.changing-pictures-looking">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>changing pictures and looking for them</source>
            <translation>modification d'images, puis recherche de celles-ci</translation>
        </message>
        <message id="evaluation.measuring-baselines-same-tiles">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>measuring baselines on the same tiles</source>
            <translation>mesure des références sur les mêmes tuiles</translation>
        </message>
        <message id="evaluation.column-is-empty">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>{path} has no '{column}' for {missing} of the {tiles} labelled tiles.</source>
            <translation>{path} n'a pas de « {column} » pour {missing} des {tiles} tuiles étiquetées.</translation>
        </message>
        <message id="evaluation.every-labelled-tile-needs-fold">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Every labelled tile needs a fold.</source>
            <translation>Chaque tuile étiquetée a besoin d'un pli.</translation>
        </message>
        <message id="evaluation.test-marks">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>--test {reference} marks {marked} of {tiles} tiles.</source>
            <translation>--test {reference} marque {marked} tuiles sur {tiles}.</translation>
        </message>
        <message id="evaluation.how-test-is-marked">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>1 marks a test tile, 0 the others.</source>
            <translation>1 marque une tuile de test, 0 les autres.</translation>
        </message>
        <message id="evaluation.one-class">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>All labelled tiles are of one class ({name}), so there is nothing to tell apart.</source>
            <translation>Toutes les tuiles classées sont d'une seule classe ({name}) : il n'y a rien à distinguer.</translation>
        </message>
        <message id="evaluation.give-two-classes">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Give labels with at least two classes; these come from {source}.</source>
            <translation>Donnez au moins deux classes ; celles-ci viennent de {source}.</translation>
        </message>
        <message id="evaluation.one-fold">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>All labelled tiles lie in one fold.</source>
            <translation>Toutes les tuiles étiquetées sont dans un seul pli.</translation>
        </message>
        <message id="evaluation.two-folds-needed">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>At least two are needed; see --folds.</source>
            <translation>Il en faut au moins deux ; voir --folds.</translation>
        </message>
        <message id="evaluation.place-is-in-the-embeddings">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>These embeddings were made with the place as a second input: 'the image alone' knows it already.</source>
            <translation>Ces plongements ont été faits avec le lieu comme seconde entrée : « l'image seule » le connaît déjà.</translation>
        </message>
        <message id="evaluation.train-without-location">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>Measure embeddings of an encoder that was trained without --with-location.</source>
            <translation>Mesurez des plongements d'un encodeur appris sans --with-location.</translation>
        </message>
        <message id="evaluation.what-place-adds">
            <location filename="../../trainer/evaluation/assessment.py" />
            <source>what the place adds: {way}</source>
            <translation>ce que le lieu apporte : {way}</translation>
        </message>
        <message id="evaluation.imagenet-wants-three-bands">
            <location filename="../../trainer/evaluation/baselines.py" />
            <source>ImageNet's weights want three bands, not {channels}.</source>
            <translation>Les poids ImageNet veulent trois bandes, pas {channels}.</translation>
        </message>
        <message id="evaluation.imagenet-not-here">
            <location filename="../../trainer/evaluation/baselines.py" />
            <source>those of {name} are not on this machine (--imagenet fetches them)</source>
            <translation>ceux de {name} ne sont pas sur cette machine (--imagenet les télécharge)</translation>
        </message>
        <message id="evaluation.features-without-class">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path}: {count} features have no class, or no shape: they label nothing.</source>
            <translation>{path} : {count} entités n'ont pas de classe, ou pas de forme : elles n'étiquettent rien.</translation>
        </message>
        <message id="evaluation.neither-raster-nor-layer">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} is neither a raster nor a vector layer that GDAL can read.</source>
            <translation>{path} n'est ni un raster ni une couche vectorielle que GDAL peut lire.</translation>
        </message>
        <message id="evaluation.file-whole">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Is the file whole?</source>
            <translation>Le fichier est-il entier ?</translation>
        </message>
        <message id="evaluation.give-band">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give {name}:BAND with a band from 1 to {most}.</source>
            <translation>Indiquez {name}:BANDE avec une bande de 1 à {most}.</translation>
        </message>
        <message id="evaluation.no-such-band">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} is a raster and has no band '{field}'.</source>
            <translation>{path} est un raster et n'a pas de bande « {field} ».</translation>
        </message>
        <message id="evaluation.assign-crs">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Assign one: gdal_edit.py -a_srs.</source>
            <translation>Attribuez-en un : gdal_edit.py -a_srs.</translation>
        </message>
        <message id="evaluation.layer-without-crs">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} has no layer with a coordinate reference system.</source>
            <translation>{path} n'a pas de couche avec un système de coordonnées de référence.</translation>
        </message>
        <message id="evaluation.assign-one">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Assign one.</source>
            <translation>Attribuez-en un.</translation>
        </message>
        <message id="evaluation.holds-no-polygons">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} holds no polygons with a '{field}'.</source>
            <translation>{path} ne contient pas de polygones avec un « {field} ».</translation>
        </message>
        <message id="evaluation.give-polygon-layer">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a polygon layer.</source>
            <translation>Donnez une couche de polygones.</translation>
        </message>
        <message id="evaluation.too-many-values">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path}: '{field}' has {count} different values, which are no classes.</source>
            <translation>{path} : « {field} » a {count} valeurs différentes, ce ne sont pas des classes.</translation>
        </message>
        <message id="evaluation.give-field-of-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a field with at most {most}.</source>
            <translation>Choisissez un champ avec au plus {most}.</translation>
        </message>
        <message id="any.copy-file-again">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>The file is damaged or cut short: copy or download it again.</source>
            <translation>Le fichier est endommagé ou tronqué : copiez-le ou téléchargez-le à nouveau.</translation>
        </message>
        <message id="evaluation.raster-of-no-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} holds no classes: its values are not at most {most} different whole numbers.</source>
            <translation>{path} ne contient pas de classes : ses valeurs ne sont pas au plus {most} nombres entiers différents.</translation>
        </message>
        <message id="evaluation.give-raster-of-classes">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>Give a raster of class numbers.</source>
            <translation>Donnez un raster de numéros de classes.</translation>
        </message>
        <message id="evaluation.cannot-read">
            <location filename="../../trainer/evaluation/label_layers.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message id="evaluation.no-file">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>There is no file {name}.</source>
            <translation>Il n'y a pas de fichier {name}.</translation>
        </message>
        <message id="evaluation.give-labels-file-file-field">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give --labels FILE or FILE:FIELD.</source>
            <translation>Indiquez --labels FICHIER ou FICHIER:CHAMP.</translation>
        </message>
        <message id="evaluation.id-or-row-col-source">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>a column id, or row, col and source (there are several sources)</source>
            <translation>une colonne id, ou row, col et source (il y a plusieurs sources)</translation>
        </message>
        <message id="evaluation.id-row-col">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>id, or row and col</source>
            <translation>id, ou row et col</translation>
        </message>
        <message id="evaluation.lines-name-no-tile">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} does not say which tile a line is about.</source>
            <translation>{path} ne dit pas de quelle tuile parle une ligne.</translation>
        </message>
        <message id="evaluation.needs">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>It needs {wants}.</source>
            <translation>Il lui faut {wants}.</translation>
        </message>
        <message id="evaluation.give-column">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give {name}:COLUMN; it has: {header}.</source>
            <translation>Indiquez {name}:COLONNE ; il a : {header}.</translation>
        </message>
        <message id="evaluation.stands-twice">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where}: {keys} {key} stands there twice.</source>
            <translation>{path}, {where} : {keys} {key} y figure deux fois.</translation>
        </message>
        <message id="evaluation.lists-none-tiles">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} lists none of the {tiles} tiles by {keys}.</source>
            <translation>{path} ne liste aucune des {tiles} tuiles par {keys}.</translation>
        </message>
        <message id="evaluation.made-for-other-tiles">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>row and col count strides from the source's top left; was it made for other tiles?</source>
            <translation>row et col comptent des pas depuis le coin supérieur gauche de la source ; le fichier a-t-il été fait pour d'autres tuiles ?</translation>
        </message>
        <message id="evaluation.gives-none-tiles-class">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path} gives none of the {tiles} tiles a class.</source>
            <translation>{path} ne donne de classe à aucune des {tiles} tuiles.</translation>
        </message>
        <message id="evaluation.labels-without-column">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>--labels {path} does not say which column.</source>
            <translation>--labels {path} ne dit pas quelle colonne.</translation>
        </message>
        <message id="evaluation.line-of-other-width">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where} has {width} columns, the header {count}.</source>
            <translation>{path}, {where} a {width} colonnes, l'en-tête {count}.</translation>
        </message>
        <message id="evaluation.mend-line">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Mend the line.</source>
            <translation>Corrigez la ligne.</translation>
        </message>
        <message id="evaluation.no-whole-numbers">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{path}, {where}: {keys} must be whole numbers.</source>
            <translation>{path}, {where} : {keys} doivent être des nombres entiers.</translation>
        </message>
        <message id="evaluation.does-it-cover-the-ground">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Does it cover the same ground? A smaller --min-labelled accepts tiles that are labelled in part.</source>
            <translation>Couvre-t-il le même terrain ? Un --min-labelled plus petit accepte des tuiles étiquetées en partie.</translation>
        </message>
        <message id="evaluation.has-no-position">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>{name} has no position, so {source} cannot label it.</source>
            <translation>{name} n'a pas de position, donc {source} ne peut pas l'étiqueter.</translation>
        </message>
        <message id="evaluation.give-csv-tile-ids">
            <location filename="../../trainer/evaluation/labels.py" />
            <source>Give a CSV of tile ids.</source>
            <translation>Donnez un CSV de numéros de tuiles.</translation>
        </message>
        <message id="evaluation.tiles-without-position">
            <location filename="../../trainer/evaluation/measurement.py" />
            <source>{unknown:,} of the {tiles:,} labelled tiles have no position, so it cannot be measured what their place adds.</source>
            <translation>{unknown:,} des {tiles:,} tuiles étiquetées n'ont pas de position : on ne peut pas mesurer ce que leur lieu apporte.</translation>
        </message>
        <message id="evaluation.leave-location-out">
            <location filename="../../trainer/evaluation/measurement.py" />
            <source>Leave out --with-location, or embed imagery that has a CRS.</source>
            <translation>Omettez --with-location, ou plongez des images qui ont un SCR.</translation>
        </message>
        <message id="export.writing-table">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Table of {count:,} tiles</source>
            <translation>Table de {count:,} tuiles</translation>
        </message>
        <message id="any.no-such-kind-result">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>{name}: no such kind of result.</source>
            <translation>{name} : il n'y a pas de résultat de ce genre.</translation>
        </message>
        <message id="export.use-parquet">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Use .parquet or .geoparquet.</source>
            <translation>Utilisez .parquet ou .geoparquet.</translation>
        </message>
        <message id="export.no-pyarrow">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Parquet needs the package pyarrow, which this interpreter lacks.</source>
            <translation>Parquet demande le paquet pyarrow, que cet interpréteur n'a pas.</translation>
        </message>
        <message id="export.install-pyarrow">
            <location filename="../../trainer/export/geoparquet.py" />
            <source>Install it: pip install pyarrow.</source>
            <translation>Installez-le : pip install pyarrow.</translation>
        </message>
        <message id="export.several-views">
            <location filename="../../trainer/export/graph.py" />
            <source>The run looks at {views} pictures of a place at once; a graph looks at one.</source>
            <translation>L'apprentissage regarde {views} images d'un lieu à la fois ; un graphe en regarde une.</translation>
        </message>
        <message id="geolocation.use-another-fusion">
            <location filename="../../trainer/export/graph.py" />
            <source>Use --fusion mean or attention, which allow a missing view.</source>
            <translation>Utilisez --fusion mean ou attention, qui acceptent qu'une vue manque.</translation>
        </message>
        <message id="export.projection-too-wide">
            <location filename="../../trainer/export/inverse_projection.py" />
            <source>The run's CRS cannot be taken into the graph: over its region the way back is {off:.3g} km off.</source>
            <translation>Le SCR de l'apprentissage ne peut pas entrer dans le graphe : sur sa région, le retour s'écarte de {off:.3g} km.</translation>
        </message>
        <message id="export.use-head-on-the-sphere">
            <location filename="../../trainer/export/inverse_projection.py" />
            <source>Train with --head regression3d, or with --decode-in sphere.</source>
            <translation>Entraînez avec --head regression3d, ou avec --decode-in sphere.</translation>
        </message>
        <message id="export.opening-run">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Opening {run}</source>
            <translation>Ouverture de {run}</translation>
        </message>
        <message id="export.measuring-precision">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Measuring what {name} costs</source>
            <translation>Mesure de ce que coûte {name}</translation>
        </message>
        <message id="export.writing-graph">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Writing the graph</source>
            <translation>Écriture du graphe</translation>
        </message>
        <message id="export.comparing-with-torch">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Comparing the graph with torch</source>
            <translation>Comparaison du graphe avec torch</translation>
        </message>
        <message id="export.nothing-to-write">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>There is nothing to write.</source>
            <translation>Il n’y a rien à écrire.</translation>
        </message>
        <message id="export.name-file-or-folder">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Name a file with --onnx FILE.onnx, or a folder with --web FOLDER.</source>
            <translation>Nommez un fichier avec --onnx FILE.onnx, ou un dossier avec --web FOLDER.</translation>
        </message>
        <message id="export.name-file-onnx">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Name it FILE.onnx.</source>
            <translation>Nommez-le FILE.onnx.</translation>
        </message>
        <message id="export.deepness-float32">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>--layout deepness is written in float32.</source>
            <translation>--layout deepness s'écrit en float32.</translation>
        </message>
        <message id="export.leave-precision-out">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Leave --precision out.</source>
            <translation>Omettez --precision.</translation>
        </message>
        <message id="export.file-there">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>--onnx {path} is there already.</source>
            <translation>--onnx {path} existe déjà.</translation>
        </message>
        <message id="any.choose-another-name-or-replace">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>Choose another name, or add --replace.</source>
            <translation>Choisissez un autre nom, ou ajoutez --replace.</translation>
        </message>
        <message id="export.differs-from-torch">
            <location filename="../../trainer/export/onnx_file.py" />
            <source>{name} was not written: with {count} pictures the graph is {worst:.2g} of the largest value and {off:.3g} km from torch.</source>
            <translation>{name} n'a pas été écrit : avec {count} images, le graphe s'écarte de torch de {worst:.2g} de la plus grande valeur et de {off:.3g} km.</translation>
        </message>
        <message id="export.geolocation-needs-data">
            <location filename="../../trainer/export/precision.py" />
            <source>What {precision} costs a geolocation run is measured on pictures of known position.</source>
            <translation>Ce que {precision} coûte à une géolocalisation se mesure sur des images de position connue.</translation>
        </message>
        <message id="export.name-data">
            <location filename="../../trainer/export/precision.py" />
            <source>Name them with --data, as `geolocate train` took them.</source>
            <translation>Indiquez-les avec --data, comme `geolocate train` les a prises.</translation>
        </message>
        <message id="export.other-tiles">
            <location filename="../../trainer/export/precision.py" />
            <source>The tiles of {folder} have {found} bands; the run looks at {wanted}.</source>
            <translation>Les tuiles de {folder} ont {found} bandes ; l'apprentissage en regarde {wanted}.</translation>
        </message>
        <message id="export.name-own-tiles">
            <location filename="../../trainer/export/precision.py" />
            <source>Name the tile set that the run learned from with --data.</source>
            <translation>Indiquez avec --data le jeu de tuiles dont l'apprentissage est parti.</translation>
        </message>
        <message id="export.writing-thumbnails">
            <location filename="../../trainer/export/web_page.py" />
            <source>Writing small pictures of the tiles</source>
            <translation>Écriture de petites images des tuiles</translation>
        </message>
        <message id="export.no-page-here">
            <location filename="../../trainer/export/web_page.py" />
            <source>The files of the page are missing: this installation is not whole.</source>
            <translation>Les fichiers de la page manquent : cette installation n’est pas complète.</translation>
        </message>
        <message id="export.page-needs-pictures">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} looks at {bands}; a browser has pictures in red, green and blue.</source>
            <translation>{run} regarde {bands} ; un navigateur a des images en rouge, vert et bleu.</translation>
        </message>
        <message id="export.train-on-rgb">
            <location filename="../../trainer/export/web_page.py" />
            <source>Use a run that was trained on three bands, or on one, in the layout geoembed.</source>
            <translation>Utilisez un apprentissage sur trois bandes, ou sur une, dans la disposition geoembed.</translation>
        </message>
        <message id="export.page-without-answers">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} is an encoder: a page compares its vectors with tiles.</source>
            <translation>{run} est un encodeur : une page compare ses vecteurs avec des tuiles.</translation>
        </message>
        <message id="export.name-embeddings">
            <location filename="../../trainer/export/web_page.py" />
            <source>Name a folder that `embed` made with it with --embeddings.</source>
            <translation>Nommez avec --embeddings un dossier que `embed` en a fait.</translation>
        </message>
        <message id="export.page-does-one">
            <location filename="../../trainer/export/web_page.py" />
            <source>{run} says positions; a page does that or compares with tiles.</source>
            <translation>{run} donne des positions ; une page fait cela, ou compare avec des tuiles.</translation>
        </message>
        <message id="export.leave-embeddings-out">
            <location filename="../../trainer/export/web_page.py" />
            <source>Leave --embeddings out, or add --encoder-only.</source>
            <translation>Omettez --embeddings, ou ajoutez --encoder-only.</translation>
        </message>
        <message id="export.page-holds-a-part">
            <location filename="../../trainer/export/web_page.py" />
            <source>The page holds {shown:,} of {count:,} tiles, evenly spread.</source>
            <translation>La page contient {shown:,} tuiles sur {count:,}, réparties également.</translation>
        </message>
        <message id="export.raise-most-tiles">
            <location filename="../../trainer/export/web_page.py" />
            <source>More with --most-tiles.</source>
            <translation>Davantage avec --most-tiles.</translation>
        </message>
        <message id="export.page-without-thumbnails">
            <location filename="../../trainer/export/web_page.py" />
            <source>The page shows no pictures of tiles: {why}.</source>
            <translation>La page ne montre pas d’images des tuiles : {why}.</translation>
        </message>
        <message id="export.get-runtime">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>Get it with `npm pack {package}@{version}` and name the file with --runtime {package}-{version}.tgz.</source>
            <translation>Obtenez-le avec `npm pack {package}@{version}` et nommez le fichier avec --runtime {package}-{version}.tgz.</translation>
        </message>
        <message id="export.page-needs-runtime">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>A page needs {package} {version}, 33 MB that do not come with GeoEmbed.</source>
            <translation>Une page a besoin de {package} {version}, 33 Mo qui ne viennent pas avec GeoEmbed.</translation>
        </message>
        <message id="export.runtime-unreadable">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>--runtime {path} is not the package {package}: {error}.</source>
            <translation>--runtime {path} n’est pas le paquet {package} : {error}.</translation>
        </message>
        <message id="export.runtime-differs">
            <location filename="../../trainer/export/web_runtime.py" />
            <source>--runtime {path}: {name} is not that of {package} {version}.</source>
            <translation>--runtime {path} : {name} n’est pas celui de {package} {version}.</translation>
        </message>
        <message id="fields.measuring-baselines">
            <location filename="../../trainer/fields/comparison.py" />
            <source>Measuring the baselines</source>
            <translation>Mesure des références</translation>
        </message>
        <message id="fields.predicting-every-point">
            <location filename="../../trainer/fields/field.py" />
            <source>Predicting every point from its neighbours</source>
            <translation>Prédiction de chaque point d'après ses voisins</translation>
        </message>
        <message id="any.no-location-encoder">
            <location filename="../../trainer/fields/field.py" />
            <source>There is no location encoder '{encoder}'.</source>
            <translation>Il n'y a pas d'encodeur de lieux « {encoder} ».</translation>
        </message>
        <message id="any.known">
            <location filename="../../trainer/fields/field.py" />
            <source>Known: {known}.</source>
            <translation>Connus : {known}.</translation>
        </message>
        <message id="fields.too-few-folds">
            <location filename="../../trainer/fields/field.py" />
            <source>A field needs at least 3 folds, 2 members and 1 step.</source>
            <translation>Un champ a besoin d'au moins 3 plis, 2 membres et 1 pas.</translation>
        </message>
        <message id="fields.give-larger-numbers">
            <location filename="../../trainer/fields/field.py" />
            <source>Give larger numbers.</source>
            <translation>Donnez des nombres plus grands.</translation>
        </message>
        <message id="fields.points-are-examples">
            <location filename="../../trainer/fields/field.py" />
            <source>{examples:,} of {points:,} points are training examples; all are neighbours.</source>
            <translation>{examples:,} points sur {points:,} sont des exemples d'apprentissage ; tous sont des voisins.</translation>
        </message>
        <message id="fields.points-left-out">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{dropped} points were left out: no position, no number or no positive weight.</source>
            <translation>{dropped} points ont été écartés : pas de position, pas de nombre ou pas de poids positif.</translation>
        </message>
        <message id="fields.thousands-are-parted">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Numbers such as '{number}' are read as ones whose thousands are parted by a mark.</source>
            <translation>Les nombres tels que '{number}' sont lus comme ayant des milliers séparés par un signe.</translation>
        </message>
        <message id="fields.points-at-0-0">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} points lie at 0, 0, which devices write without a fix: left out.</source>
            <translation>{count} points sont à 0, 0, ce que les appareils écrivent sans réception : laissés de côté.</translation>
        </message>
        <message id="fields.values-stand-for-none">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} values of '{field}' are {value:g}, which stands for none: left out.</source>
            <translation>{count} valeurs de « {field} » sont {value:g}, qui tient lieu d'absence de valeur : laissées de côté.</translation>
        </message>
        <message id="fields.values-may-stand-for-none">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} values of '{field}' are {value:g}, apart from all others, and are learned.</source>
            <translation>{count} valeurs de « {field} » sont {value:g}, à l'écart de toutes les autres, et sont apprises.</translation>
        </message>
        <message id="fields.say-null">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If that stands for no value, add --null={value:g}.</source>
            <translation>Si cela veut dire aucune valeur, ajoutez --null={value:g}.</translation>
        </message>
        <message id="fields.degrees-may-be-exchanged">
            <location filename="../../trainer/fields/field_job.py" />
            <source>{count} points lie far from the others, and among them with longitude and latitude exchanged.</source>
            <translation>{count} points sont loin des autres, et parmi eux si l'on échange longitude et latitude.</translation>
        </message>
        <message id="geography.mend-exchanged">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If so, exchange the two in these rows.</source>
            <translation>Si c'est le cas, échangez les deux dans ces lignes.</translation>
        </message>
        <message id="fields.crs-of-column">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Positions are in {crs}, as a column of the table says.</source>
            <translation>Les positions sont en {crs}, comme le dit une colonne de la table.</translation>
        </message>
        <message id="fields.degrees-beside-projection">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Positions are read as degrees, although a column of the table names the projection {crs}.</source>
            <translation>Les positions sont lues en degrés, bien qu'une colonne de la table nomme la projection {crs}.</translation>
        </message>
        <message id="fields.say-projection">
            <location filename="../../trainer/fields/field_job.py" />
            <source>If they are in it, add --points-crs={crs}.</source>
            <translation>Si elles y sont, ajoutez --points-crs={crs}.</translation>
        </message>
        <message id="fields.out-no-geotiff">
            <location filename="../../trainer/fields/field_job.py" />
            <source>--out {out} is no GeoTIFF.</source>
            <translation>--out {out} n'est pas un GeoTIFF.</translation>
        </message>
        <message id="fields.end-name-tif">
            <location filename="../../trainer/fields/field_job.py" />
            <source>End the name in .tif.</source>
            <translation>Terminez le nom par .tif.</translation>
        </message>
        <message id="fields.field-named-twice">
            <location filename="../../trainer/fields/field_job.py" />
            <source>--value names a field twice: {values}.</source>
            <translation>--value nomme un champ deux fois : {values}.</translation>
        </message>
        <message id="fields.name-each-once">
            <location filename="../../trainer/fields/field_job.py" />
            <source>Name each once.</source>
            <translation>Nommez chacun une fois.</translation>
        </message>
        <message id="fields.drawing-field">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Drawing the field</source>
            <translation>Dessin du champ</translation>
        </message>
        <message id="fields.extent-empty">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>--extent {west:g} {south:g} {east:g} {north:g} is empty.</source>
            <translation>--extent {west:g} {south:g} {east:g} {north:g} est vide.</translation>
        </message>
        <message id="fields.give-extent">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give min x, min y, max x, max y.</source>
            <translation>Donnez x min, y min, x max, y max.</translation>
        </message>
        <message id="fields.bad-pixel-size">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>--resolution {pixel:g} is no pixel size.</source>
            <translation>--resolution {pixel:g} n'est pas une taille de pixel.</translation>
        </message>
        <message id="fields.give-positive-number">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give a positive number.</source>
            <translation>Donnez un nombre positif.</translation>
        </message>
        <message id="fields.raster-too-large">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>A raster of {columns:,} x {rows:,} pixels is too large.</source>
            <translation>Un raster de {columns:,} x {rows:,} pixels est trop grand.</translation>
        </message>
        <message id="fields.give-coarser-resolution">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Give a coarser --resolution, in the CRS' units.</source>
            <translation>Donnez un --resolution plus grossier, dans les unités du SCR.</translation>
        </message>
        <message id="fields.check-free-space-permissions">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Check the free space and the permissions of the folder.</source>
            <translation>Vérifiez la place libre et les droits du dossier.</translation>
        </message>
        <message id="fields.points-outside-crs">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>The points do not lie where the raster's CRS can be used.</source>
            <translation>Les points ne sont pas là où le SCR du raster est utilisable.</translation>
        </message>
        <message id="fields.choose-another-crs">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>Choose another --crs.</source>
            <translation>Choisissez un autre --crs.</translation>
        </message>
        <message id="fields.cannot-be-written">
            <location filename="../../trainer/fields/field_raster.py" />
            <source>{path} cannot be written: {error}.</source>
            <translation>{path} ne peut pas être écrit : {error}.</translation>
        </message>
        <message id="fields.learning-field">
            <location filename="../../trainer/fields/field_training.py" />
            <source>Learning the field</source>
            <translation>Apprentissage du champ</translation>
        </message>
        <message id="fields.points-of-one-crs">
            <location filename="../../trainer/fields/points.py" />
            <source>Make a file of each, or give --points-crs if all are in one.</source>
            <translation>Faites un fichier de chacun, ou donnez --points-crs si tous sont dans un seul.</translation>
        </message>
        <message id="fields.no-position-on-earth">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: no position lies on the globe (the first is {position}).</source>
            <translation>{path} : aucune position n'est sur le globe (la première est {position}).</translation>
        </message>
        <message id="fields.say-points-crs-x-first">
            <location filename="../../trainer/fields/points.py" />
            <source>Say what the coordinates are in with --points-crs; longitude or x comes first.</source>
            <translation>Dites avec --points-crs dans quoi sont les coordonnées ; la longitude ou x vient d'abord.</translation>
        </message>
        <message id="fields.too-few-points">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: {good} of {points} points have a position and numbers in {columns}; {fewest} are needed.</source>
            <translation>{path} : {good} points sur {points} ont une position et des nombres dans {columns} ; il en faut {fewest}.</translation>
        </message>
        <message id="fields.give-more-points">
            <location filename="../../trainer/fields/points.py" />
            <source>Give more points, or another field.</source>
            <translation>Donnez plus de points, ou un autre champ.</translation>
        </message>
        <message id="fields.values-too-large">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: '{field}' reaches {largest:.3g}, which is too large to compute with.</source>
            <translation>{path} : « {field} » va jusqu'à {largest:.3g}, ce qui est trop grand pour calculer.</translation>
        </message>
        <message id="fields.give-larger-units">
            <location filename="../../trainer/fields/points.py" />
            <source>Give it in larger units, or take out what stands for no value.</source>
            <translation>Donnez-le en unités plus grandes, ou retirez ce qui tient lieu d'absence de valeur.</translation>
        </message>
        <message id="fields.values-all-alike">
            <location filename="../../trainer/fields/points.py" />
            <source>{path}: '{field}' is the same at every point: there is nothing to learn.</source>
            <translation>{path} : « {field} » est le même à chaque point : il n'y a rien à apprendre.</translation>
        </message>
        <message id="fields.choose-another-field">
            <location filename="../../trainer/fields/points.py" />
            <source>Choose another field.</source>
            <translation>Choisissez un autre champ.</translation>
        </message>
        <message id="fields.say-points-crs">
            <location filename="../../trainer/fields/points.py" />
            <source>Say what the coordinates are in with --points-crs.</source>
            <translation>Dites avec --points-crs dans quoi sont les coordonnées.</translation>
        </message>
        <message id="fields.has-no-coordinate-columns">
            <location filename="../../trainer/fields/points.py" />
            <source>{path} has no coordinate columns; it has: {header}.</source>
            <translation>{path} n'a pas de colonnes de coordonnées ; il a : {header}.</translation>
        </message>
        <message id="fields.name-coordinate-columns">
            <location filename="../../trainer/fields/points.py" />
            <source>Name them lon and lat, or x and y (then say what they are in with --points-crs).</source>
            <translation>Nommez-les lon et lat, ou x et y (dites alors avec --points-crs dans quoi elles sont).</translation>
        </message>
        <message id="any.no-number">
            <location filename="../../trainer/fields/points.py" />
            <source>no number</source>
            <translation>pas un nombre</translation>
        </message>
        <message id="record.no-array">
            <location filename="../../trainer/files/arrays.py" />
            <source>{name} holds no array</source>
            <translation>{name} ne contient pas de tableau</translation>
        </message>
        <message id="job.another-contract-version">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{path} is of contract version {contract}; this trainer knows {known}.</source>
            <translation>{path} est de la version de contrat {contract} ; cet entraîneur connaît {known}.</translation>
        </message>
        <message id="job.update-environment">
            <location filename="../../trainer/files/job_folder.py" />
            <source>Update the trainer's environment.</source>
            <translation>Mettez à jour l'environnement de l'entraîneur.</translation>
        </message>
        <message id="record.missing">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{name} is missing</source>
            <translation>{name} manque</translation>
        </message>
        <message id="record.no-words">
            <location filename="../../trainer/files/job_folder.py" />
            <source>command holds no words</source>
            <translation>command ne contient aucun mot</translation>
        </message>
        <message id="job.not-job">
            <location filename="../../trainer/files/job_folder.py" />
            <source>{path} is not a job: {error}.</source>
            <translation>{path} n'est pas une tâche : {error}.</translation>
        </message>
        <message id="job.start-again">
            <location filename="../../trainer/files/job_folder.py" />
            <source>Start the job again from QGIS.</source>
            <translation>Relancez la tâche depuis QGIS.</translation>
        </message>
        <message id="environment.leads-to-network">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} leads to another machine ({name}).</source>
            <translation>{path} mène à une autre machine ({name}).</translation>
        </message>
        <message id="environment.nothing-leaves">
            <location filename="../../trainer/files/linked_files.py" />
            <source>Nothing leaves this machine unasked: add --allow-network if it may be asked for, or give a copy that lies here.</source>
            <translation>Rien ne quitte cette machine sans qu'on le demande : ajoutez --allow-network si le réseau est permis, ou donnez une copie locale.</translation>
        </message>
        <message id="environment.is-on-network">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} lies on another machine.</source>
            <translation>{path} est sur une autre machine.</translation>
        </message>
        <message id="environment.is-address-of-server">
            <location filename="../../trainer/files/linked_files.py" />
            <source>{path} is the address of a server ({root}).</source>
            <translation>{path} est l'adresse d'un serveur ({root}).</translation>
        </message>
        <message id="cli.is-another-file">
            <location filename="../../trainer/files/own_files.py" />
            <source>{path} is there already and is not what this command wrote.</source>
            <translation>{path} existe déjà et n’est pas ce que cette commande a écrit.</translation>
        </message>
        <message id="record.no-object">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not an object</source>
            <translation>{name} est {value}, pas un objet</translation>
        </message>
        <message id="record.in-field">
            <location filename="../../trainer/files/records.py" />
            <source>{name}: {reason}</source>
            <translation>{name} : {reason}</translation>
        </message>
        <message id="record.too-large">
            <location filename="../../trainer/files/records.py" />
            <source>it is larger than {most} MiB</source>
            <translation>plus de {most} Mio</translation>
        </message>
        <message id="record.number-too-large">
            <location filename="../../trainer/files/records.py" />
            <source>the number {number} is too large</source>
            <translation>le nombre {number} est trop grand</translation>
        </message>
        <message id="record.word-is-no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{word} is no number</source>
            <translation>{word} n'est pas un nombre</translation>
        </message>
        <message id="record.a-list">
            <location filename="../../trainer/files/records.py" />
            <source>a list of {count}</source>
            <translation>une liste de {count}</translation>
        </message>
        <message id="record.an-object">
            <location filename="../../trainer/files/records.py" />
            <source>an object</source>
            <translation>un objet</translation>
        </message>
        <message id="record.no-json-object">
            <location filename="../../trainer/files/records.py" />
            <source>it is not a JSON object</source>
            <translation>ce n'est pas un objet JSON</translation>
        </message>
        <message id="record.it">
            <location filename="../../trainer/files/records.py" />
            <source>it</source>
            <translation>ce qui s'y trouve</translation>
        </message>
        <message id="record.key-is-no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} has {key} where a whole number stands</source>
            <translation>{name} a {key} là où il faut un nombre entier</translation>
        </message>
        <message id="record.not-true-or-false">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, neither true nor false</source>
            <translation>{name} est {value}, ni true ni false</translation>
        </message>
        <message id="record.no-whole-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a whole number</source>
            <translation>{name} est {value}, pas un nombre entier</translation>
        </message>
        <message id="record.no-number">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a number</source>
            <translation>{name} est {value}, pas un nombre</translation>
        </message>
        <message id="record.not-finite">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a finite number</source>
            <translation>{name} est {value}, pas un nombre fini</translation>
        </message>
        <message id="record.no-text">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a text</source>
            <translation>{name} est {value}, pas un texte</translation>
        </message>
        <message id="record.half-of-a-character">
            <location filename="../../trainer/files/records.py" />
            <source>it holds half of a character (a lone surrogate)</source>
            <translation>un caractère n'est là qu'à moitié (un substitut isolé)</translation>
        </message>
        <message id="record.nested-too-deeply">
            <location filename="../../trainer/files/records.py" />
            <source>it is nested too deeply</source>
            <translation>imbrication trop profonde</translation>
        </message>
        <message id="record.no-json">
            <location filename="../../trainer/files/records.py" />
            <source>it is no JSON ({error})</source>
            <translation>ce n'est pas du JSON ({error})</translation>
        </message>
        <message id="record.not-utf-8">
            <location filename="../../trainer/files/records.py" />
            <source>it is not UTF-8</source>
            <translation>ce n'est pas de l'UTF-8</translation>
        </message>
        <message id="record.no-list">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not a list</source>
            <translation>{name} est {value}, pas une liste</translation>
        </message>
        <message id="record.not-so-many">
            <location filename="../../trainer/files/records.py" />
            <source>{name} holds {count} values, not {wanted}</source>
            <translation>{name} a {count} valeurs, pas {wanted}</translation>
        </message>
        <message id="record.not-one-of">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not one of {known}</source>
            <translation>{name} est {value}, rien parmi {known}</translation>
        </message>
        <message id="record.out-of-range">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, out of its range</source>
            <translation>{name} est {value}, hors de ses limites</translation>
        </message>
        <message id="record.not-above">
            <location filename="../../trainer/files/records.py" />
            <source>{name} is {value}, not above {least:g}</source>
            <translation>{name} est {value}, pas au-dessus de {least:g}</translation>
        </message>
        <message id="any.another-format">
            <location filename="../../trainer/files/refusals.py" />
            <source>{path} is of format {version}; this version reads {known}.</source>
            <translation>{path} est au format {version} ; cette version lit {known}.</translation>
        </message>
        <message id="cli.a-tile-set">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a tile set</source>
            <translation>un jeu de tuiles</translation>
        </message>
        <message id="cli.a-folder-of-embeddings">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a folder of embeddings</source>
            <translation>un dossier de plongements</translation>
        </message>
        <message id="cli.a-run">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a run</source>
            <translation>un apprentissage</translation>
        </message>
        <message id="cli.a-page">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a page of `export --web`</source>
            <translation>une page de `export --web`</translation>
        </message>
        <message id="cli.a-classification">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a classification</source>
            <translation>une classification</translation>
        </message>
        <message id="cli.changes">
            <location filename="../../trainer/files/result_folders.py" />
            <source>what `change` found</source>
            <translation>ce que `change` a trouvé</translation>
        </message>
        <message id="cli.a-regression">
            <location filename="../../trainer/files/result_folders.py" />
            <source>a map of values of `regress`</source>
            <translation>une carte de valeurs de `regress`</translation>
        </message>
        <message id="any.out-is-file">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} is a file.</source>
            <translation>{out} est un fichier.</translation>
        </message>
        <message id="any.give-out-name-folder">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Give --out the name of a folder.</source>
            <translation>Donnez à --out le nom d'un dossier.</translation>
        </message>
        <message id="any.holds-another-kind">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} holds {other}, not {kind}.</source>
            <translation>{out} contient {other}, pas {kind}.</translation>
        </message>
        <message id="any.choose-another-out">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Choose another folder for --out.</source>
            <translation>Choisissez un autre dossier pour --out.</translation>
        </message>
        <message id="any.there-is-something-else">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} is there already and is not {kind}.</source>
            <translation>{out} existe déjà et n'est pas {kind}.</translation>
        </message>
        <message id="any.file-of-that-name-is-there">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{out} has a file {name} already, which is not of {kind}.</source>
            <translation>{out} a déjà un fichier {name}, qui n'appartient pas à {kind}.</translation>
        </message>
        <message id="cli.part-of-result">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{option} {path} is a part of {what}, {parent}.</source>
            <translation>{option} {path} fait partie d'un résultat ({what}) : {parent}.</translation>
        </message>
        <message id="cli.being-written">
            <location filename="../../trainer/files/result_folders.py" />
            <source>{path} is being written by another command.</source>
            <translation>Une autre commande est en train d'écrire {path}.</translation>
        </message>
        <message id="cli.wait-or-choose-another">
            <location filename="../../trainer/files/result_folders.py" />
            <source>Wait until it has ended, or choose another place.</source>
            <translation>Attendez qu'elle soit finie, ou choisissez un autre endroit.</translation>
        </message>
        <message id="record.no-tile-table">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table of tiles is {dtype} of shape {shape}</source>
            <translation>la table des tuiles est {dtype} de forme {shape}</translation>
        </message>
        <message id="record.tiles-of-no-source">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles of a source that the manifest does not name</source>
            <translation>la table a des tuiles d'une source que le manifeste ne nomme pas</translation>
        </message>
        <message id="record.tiles-of-no-split">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles of no split</source>
            <translation>la table a des tuiles qui ne sont d'aucune partition</translation>
        </message>
        <message id="record.tiles-too-far">
            <location filename="../../trainer/files/tile_table.py" />
            <source>the table has tiles that are infinitely far away</source>
            <translation>la table a des tuiles infiniment loin</translation>
        </message>
        <message id="record.bands-not-equally-many">
            <location filename="../../trainer/files/tile_table.py" />
            <source>bands, mean and std are not equally many</source>
            <translation>bands, mean et std ne sont pas aussi nombreux</translation>
        </message>
        <message id="record.no-pixel">
            <location filename="../../trainer/files/tile_table.py" />
            <source>pixel_x and pixel_y must not be 0</source>
            <translation>pixel_x et pixel_y ne doivent pas être 0</translation>
        </message>
        <message id="record.no-scaling">
            <location filename="../../trainer/files/tile_table.py" />
            <source>scaling[{place}] is not two different numbers</source>
            <translation>scaling[{place}] n'est pas deux nombres différents</translation>
        </message>
        <message id="environment.gdal-cannot-work">
            <location filename="../../trainer/gdal_library.py" />
            <source>GDAL cannot work on {path}: {reason}.</source>
            <translation>GDAL ne peut pas travailler sur {path} : {reason}.</translation>
        </message>
        <message id="environment.interpreter-has-no-gdal">
            <location filename="../../trainer/gdal_library.py" />
            <source>This interpreter has no GDAL ({error}).</source>
            <translation>Cet interpréteur n'a pas GDAL ({error}).</translation>
        </message>
        <message id="environment.install-gdal">
            <location filename="../../trainer/gdal_library.py" />
            <source>Install it, on Debian or Ubuntu with `apt-get install python3-gdal`, elsewhere with `pip install gdal-wheel` (Python 3.12 to 3.14), and run `make setup` again.</source>
            <translation>Installez-le, sous Debian ou Ubuntu avec `apt-get install python3-gdal`, ailleurs avec `pip install gdal-wheel` (Python 3.12 à 3.14), puis relancez `make setup`.</translation>
        </message>
        <message id="geography.too-few-blocks">
            <location filename="../../trainer/geography/blocks.py" />
            <source>The points fill {blocks} blocks of {side:.3g} km: too few for {folds} folds.</source>
            <translation>Les points remplissent {blocks} blocs de {side:.3g} km : trop peu pour {folds} plis.</translation>
        </message>
        <message id="geography.give-smaller-block">
            <location filename="../../trainer/geography/blocks.py" />
            <source>Give a smaller --block, fewer --folds, or points that are further apart.</source>
            <translation>Donnez un --block plus petit, moins de --folds, ou des points plus éloignés.</translation>
        </message>
        <message id="geography.extent-goes-west">
            <location filename="../../trainer/geography/crs.py" />
            <source>The extent {extent} goes from east to west.</source>
            <translation>L'emprise {extent} va de l'est à l'ouest.</translation>
        </message>
        <message id="geography.give-min-x-first">
            <location filename="../../trainer/geography/crs.py" />
            <source>Give min x,min y,max x,max y; only degrees may go over 180.</source>
            <translation>Donnez x min,y min,x max,y max ; seuls des degrés peuvent dépasser 180.</translation>
        </message>
        <message id="geography.check-extent-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>Check the extent and its CRS (--extent-crs).</source>
            <translation>Vérifiez l'emprise et son SCR (--extent-crs).</translation>
        </message>
        <message id="geography.extent-lies-outside-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>The extent {extent} lies outside its CRS.</source>
            <translation>L'emprise {extent} est hors de son SCR.</translation>
        </message>
        <message id="geography.no-way-from-crs">
            <location filename="../../trainer/geography/crs.py" />
            <source>There is no way from the CRS '{source}' to '{target}'.</source>
            <translation>Il n'y a pas de passage du SCR « {source} » à « {target} ».</translation>
        </message>
        <message id="geography.crs-is-local">
            <location filename="../../trainer/geography/crs.py" />
            <source>One of them is a local one: assign one that PROJ can place on the Earth, such as EPSG:3857.</source>
            <translation>L'un d'eux est local : attribuez-en un que PROJ sait placer sur la Terre, comme EPSG:3857.</translation>
        </message>
        <message id="geography.draw-longitude-latitude">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Draw it in longitude and latitude.</source>
            <translation>Dessinez-le en longitude et latitude.</translation>
        </message>
        <message id="geography.no-polygon-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>There is no polygon in the GeoJSON.</source>
            <translation>Il n'y a pas de polygone dans le GeoJSON.</translation>
        </message>
        <message id="geography.give-polygon-multipolygon">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Give a Polygon or a MultiPolygon.</source>
            <translation>Donnez un Polygon ou un MultiPolygon.</translation>
        </message>
        <message id="geography.ring-too-short">
            <location filename="../../trainer/geography/polygons.py" />
            <source>A polygon needs rings of at least three points.</source>
            <translation>Un polygone a besoin d'anneaux d'au moins trois points.</translation>
        </message>
        <message id="geography.cannot-read-vector-layer">
            <location filename="../../trainer/geography/polygons.py" />
            <source>{path} cannot be read as a vector layer.</source>
            <translation>{path} n'est pas lisible comme couche vectorielle.</translation>
        </message>
        <message id="geography.polygon-reaches-outside-crs">
            <location filename="../../trainer/geography/polygons.py" />
            <source>The polygon reaches outside of its CRS.</source>
            <translation>Le polygone sort du domaine de son SCR.</translation>
        </message>
        <message id="geography.cannot-read-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>{path} cannot be read as GeoJSON: {error}.</source>
            <translation>{path} n'est pas lisible comme GeoJSON : {error}.</translation>
        </message>
        <message id="geography.geojson-broken">
            <location filename="../../trainer/geography/polygons.py" />
            <source>The GeoJSON is broken: {error}.</source>
            <translation>Le GeoJSON est endommagé : {error}.</translation>
        </message>
        <message id="geography.polygons-ring-broken">
            <location filename="../../trainer/geography/polygons.py" />
            <source>A polygon's ring is broken: {error}.</source>
            <translation>L'anneau d'un polygone est endommagé : {error}.</translation>
        </message>
        <message id="geography.reading-needs-gdal">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Reading {name} needs GDAL.</source>
            <translation>Lire {name} demande GDAL.</translation>
        </message>
        <message id="geography.give-polygon-geojson">
            <location filename="../../trainer/geography/polygons.py" />
            <source>Give the polygon as GeoJSON.</source>
            <translation>Donnez le polygone en GeoJSON.</translation>
        </message>
        <message id="geography.no-such-crs">
            <location filename="../../trainer/geography/positions.py" />
            <source>'{definition}' is not a coordinate reference system.</source>
            <translation>« {definition} » n'est pas un système de coordonnées de référence.</translation>
        </message>
        <message id="geography.give-wkt-authority-code">
            <location filename="../../trainer/geography/positions.py" />
            <source>Give WKT or an authority code such as EPSG:3857.</source>
            <translation>Donnez du WKT ou un code comme EPSG:3857.</translation>
        </message>
        <message id="geography.nothing-transforms-coordinates">
            <location filename="../../trainer/geography/positions.py" />
            <source>This interpreter has neither pyproj nor GDAL to transform coordinates.</source>
            <translation>Cet interpréteur n'a ni pyproj ni GDAL pour transformer des coordonnées.</translation>
        </message>
        <message id="geography.ask-by-id-or-install-pyproj">
            <location filename="../../trainer/geography/positions.py" />
            <source>Ask by tile id, or install pyproj.</source>
            <translation>Demandez par numéro de tuile, ou installez pyproj.</translation>
        </message>
        <message id="geography.no-crs">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no CRS.</source>
            <translation>{path} n'a pas de SCR.</translation>
        </message>
        <message id="geography.give-layer-crs">
            <location filename="../../trainer/geography/regions.py" />
            <source>Give the layer its CRS.</source>
            <translation>Donnez à la couche son SCR.</translation>
        </message>
        <message id="geography.cannot-read-polygons">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} cannot be read as polygons: {reason}.</source>
            <translation>{path} n'est pas lisible comme polygones : {reason}.</translation>
        </message>
        <message id="geography.give-polygon-file">
            <location filename="../../trainer/geography/regions.py" />
            <source>Give a GeoPackage, GeoJSON or Shapefile of polygons.</source>
            <translation>Donnez un GeoPackage, GeoJSON ou Shapefile de polygones.</translation>
        </message>
        <message id="geography.no-polygon-with">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no polygon with {where}.</source>
            <translation>{path} n'a pas de polygone avec {where}.</translation>
        </message>
        <message id="geography.no-polygon">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has no polygon.</source>
            <translation>{path} n'a pas de polygone.</translation>
        </message>
        <message id="geography.no-geometry">
            <location filename="../../trainer/geography/regions.py" />
            <source>{path} has a geometry that is none: {reason}.</source>
            <translation>{path} a une géométrie qui n'en est pas une : {reason}.</translation>
        </message>
        <message id="geography.fix-geometries">
            <location filename="../../trainer/geography/regions.py" />
            <source>Mend it, in QGIS with Processing ▸ Fix geometries.</source>
            <translation>Corrigez-la, dans QGIS avec Traitement ▸ Réparer les géométries.</translation>
        </message>
        <message id="geography.rows-of-several-crs">
            <location filename="../../trainer/geography/table_doubts.py" />
            <source>{path}: the column '{column}' names several coordinate systems: {codes}.</source>
            <translation>{path} : la colonne « {column} » nomme plusieurs systèmes de coordonnées : {codes}.</translation>
        </message>
        <message id="geography.give-point-file">
            <location filename="../../trainer/geography/tables.py" />
            <source>Give a CSV file or a point layer (GeoPackage, GeoJSON, Shapefile, …).</source>
            <translation>Donnez un fichier CSV ou une couche de points (GeoPackage, GeoJSON, Shapefile, …).</translation>
        </message>
        <message id="geography.no-csv">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} is not a CSV in UTF-8 text: {reason}.</source>
            <translation>{path} n'est pas un CSV en UTF-8 : {reason}.</translation>
        </message>
        <message id="geography.save-as-csv">
            <location filename="../../trainer/geography/tables.py" />
            <source>Save the table as CSV in UTF-8.</source>
            <translation>Enregistrez la table en CSV, en UTF-8.</translation>
        </message>
        <message id="geography.cannot-read-point-layer">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} cannot be read as a point layer: {reason}.</source>
            <translation>{path} n'est pas lisible comme couche de points : {reason}.</translation>
        </message>
        <message id="geography.no-whole-number">
            <location filename="../../trainer/geography/tables.py" />
            <source>'{text}' is no whole number</source>
            <translation>« {text} » n'est pas un nombre entier</translation>
        </message>
        <message id="geography.empty-table">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} is empty: it has no columns.</source>
            <translation>{path} est vide : il n'a pas de colonnes.</translation>
        </message>
        <message id="geography.name-first-line">
            <location filename="../../trainer/geography/tables.py" />
            <source>Name them in its first line.</source>
            <translation>Nommez-les dans sa première ligne.</translation>
        </message>
        <message id="any.has-no-layer">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has no layer '{layer}'.</source>
            <translation>{path} n'a pas de couche « {layer} ».</translation>
        </message>
        <message id="any.it-has-only">
            <location filename="../../trainer/geography/tables.py" />
            <source>It has: {known}.</source>
            <translation>Il a : {known}.</translation>
        </message>
        <message id="geography.layer-not-points">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path}: layer '{name}' is of {kind}, not of points.</source>
            <translation>{path} : la couche « {name} » est de type {kind}, pas de points.</translation>
        </message>
        <message id="geography.layer-without-crs">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} does not say its CRS.</source>
            <translation>{path} ne dit pas son SCR.</translation>
        </message>
        <message id="geography.has-no-column">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has no column '{name}'.</source>
            <translation>{path} n'a pas de colonne « {name} ».</translation>
        </message>
        <message id="geography.it-has">
            <location filename="../../trainer/geography/tables.py" />
            <source>It has: {header}.</source>
            <translation>Il a : {header}.</translation>
        </message>
        <message id="geography.has-two-columns">
            <location filename="../../trainer/geography/tables.py" />
            <source>{path} has two columns '{name}'.</source>
            <translation>{path} a deux colonnes « {name} ».</translation>
        </message>
        <message id="geography.rename-one">
            <location filename="../../trainer/geography/tables.py" />
            <source>Rename one of them.</source>
            <translation>Renommez l'une d'elles.</translation>
        </message>
        <message id="any.no-file">
            <location filename="../../trainer/geography/tables.py" />
            <source>There is no file {path}.</source>
            <translation>Il n'y a pas de fichier {path}.</translation>
        </message>
        <message id="any.none">
            <location filename="../../trainer/geography/tables.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message id="geolocation.columns-of-gpkg">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>{name}: a layer with its style has all columns.</source>
            <translation>{name} : une couche avec son style a toutes les colonnes.</translation>
        </message>
        <message id="geolocation.columns-of-csv">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>Write a .csv or .geojson, or leave --columns out.</source>
            <translation>Écrivez un .csv ou un .geojson, ou omettez --columns.</translation>
        </message>
        <message id="any.use-gpkg-geojson-csv">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>Use .gpkg, .geojson or .csv.</source>
            <translation>Utilisez .gpkg, .geojson ou .csv.</translation>
        </message>
        <message id="geolocation.no-such-column">
            <location filename="../../trainer/geolocation/answers/prediction_files.py" />
            <source>--columns: '{column}' is no column, or named twice.</source>
            <translation>--columns : « {column} » n'est pas une colonne, ou est nommée deux fois.</translation>
        </message>
        <message id="geolocation.locating-places">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>Locating {places:,} places</source>
            <translation>Localisation de {places:,} lieux</translation>
        </message>
        <message id="geolocation.pictures-of-other-bands">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>The run looks at {wanted} bands; these pictures have {bands}.</source>
            <translation>L'apprentissage regarde {wanted} bandes ; ces images en ont {bands}.</translation>
        </message>
        <message id="geolocation.give-pictures-of-training">
            <location filename="../../trainer/geolocation/answers/predictions.py" />
            <source>Give pictures of the kind that it was trained on.</source>
            <translation>Donnez des images du genre sur lequel il a appris.</translation>
        </message>
        <message id="geolocation.no-cell-has-places">
            <location filename="../../trainer/geolocation/cells/adaptive.py" />
            <source>No S2 cell of level {level} has {least:,} training places; the fullest has {most:,}.</source>
            <translation>Aucune cellule S2 de niveau {level} n'a {least:,} lieux d'apprentissage ; la plus remplie en a {most:,}.</translation>
        </message>
        <message id="geolocation.use-smaller-drop-below">
            <location filename="../../trainer/geolocation/cells/adaptive.py" />
            <source>Use a smaller --drop-below or --min-level, or more places.</source>
            <translation>Utilisez un --drop-below ou un --min-level plus petit, ou plus de lieux.</translation>
        </message>
        <message id="geolocation.train-again-version">
            <location filename="../../trainer/geolocation/cells/geocells.py" />
            <source>Train again with this version.</source>
            <translation>Refaites l'apprentissage avec cette version.</translation>
        </message>
        <message id="record.no-parent">
            <location filename="../../trainer/geolocation/cells/geocells.py" />
            <source>the parent of cell {cell} is {parent}</source>
            <translation>la cellule parente de la cellule {cell} est {parent}</translation>
        </message>
        <message id="geolocation.give-projected-crs-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Give a projected CRS with --crs, such as EPSG:3035.</source>
            <translation>Donnez un SCR projeté avec --crs, comme EPSG:3035.</translation>
        </message>
        <message id="geolocation.no-cell-has-training-place">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>No cell has a training place in it.</source>
            <translation>Aucune cellule ne contient de lieu d'apprentissage.</translation>
        </message>
        <message id="geolocation.check-region-positions-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Check the region and the positions' CRS.</source>
            <translation>Vérifiez la région et le SCR des positions.</translation>
        </message>
        <message id="geolocation.square-cells-need-projected-crs">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Square cells need a projected CRS; this one counts in degrees.</source>
            <translation>Des cellules carrées demandent un SCR projeté ; celui-ci compte en degrés.</translation>
        </message>
        <message id="geolocation.too-many-cells">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>That would be {count:,} cells.</source>
            <translation>Cela ferait {count:,} cellules.</translation>
        </message>
        <message id="geolocation.use-larger-cell-size">
            <location filename="../../trainer/geolocation/cells/projected_grid.py" />
            <source>Use a larger --cell-size (at most {most:,}).</source>
            <translation>Utilisez un --cell-size plus grand (au plus {most:,}).</translation>
        </message>
        <message id="geolocation.has-no-place-split">
            <location filename="../../trainer/geolocation/evaluation/scoring.py" />
            <source>{source} has no place in the {split} split.</source>
            <translation>{source} n'a pas de lieu dans la part {split}.</translation>
        </message>
        <message id="geolocation.use-split-validation-another-set">
            <location filename="../../trainer/geolocation/evaluation/scoring.py" />
            <source>Use --split validation, or another set.</source>
            <translation>Utilisez --split validation, ou un autre jeu.</translation>
        </message>
        <message id="geolocation.no-way-decode">
            <location filename="../../trainer/geolocation/heads/decoding.py" />
            <source>'{how}' is no way to decode.</source>
            <translation>« {how} » n'est pas une façon de décoder.</translation>
        </message>
        <message id="geolocation.all-training-places-lie">
            <location filename="../../trainer/geolocation/heads/grid_head.py" />
            <source>All training places lie in one cell.</source>
            <translation>Tous les lieux d'entraînement sont dans une seule cellule.</translation>
        </message>
        <message id="geolocation.use-smaller-cell-size">
            <location filename="../../trainer/geolocation/heads/grid_head.py" />
            <source>Use a smaller --cell-size or more --cells.</source>
            <translation>Utilisez un --cell-size plus petit ou plus de --cells.</translation>
        </message>
        <message id="geolocation.head-without-cells">
            <location filename="../../trainer/geolocation/heads/head_protocol.py" />
            <source>The run's head needs cells, and there are none.</source>
            <translation>La tête de l'apprentissage demande des cellules, et il n'y en a pas.</translation>
        </message>
        <message id="geolocation.copy-whole-run">
            <location filename="../../trainer/geolocation/heads/head_protocol.py" />
            <source>Copy the whole run folder.</source>
            <translation>Copiez tout le dossier de l'apprentissage.</translation>
        </message>
        <message id="geolocation.no-head">
            <location filename="../../trainer/geolocation/heads/registry.py" />
            <source>'{name}' is no head.</source>
            <translation>« {name} » n'est pas une tête.</translation>
        </message>
        <message id="geolocation.use-another-head">
            <location filename="../../trainer/geolocation/heads/regression_head.py" />
            <source>Use another --crs, or --head regression3d, which needs none.</source>
            <translation>Utilisez un autre --crs, ou --head regression3d, qui n'en demande pas.</translation>
        </message>
        <message id="geolocation.training-place-lies-outside">
            <location filename="../../trainer/geolocation/heads/regression_head.py" />
            <source>A training place lies outside the projected CRS.</source>
            <translation>Un lieu d'apprentissage est hors du SCR projeté.</translation>
        </message>
        <message id="geolocation.no-fusion">
            <location filename="../../trainer/geolocation/network/layers.py" />
            <source>'{kind}' is no fusion.</source>
            <translation>« {kind} » n'est pas une fusion.</translation>
        </message>
        <message id="geolocation.views-missing">
            <location filename="../../trainer/geolocation/network/layers.py" />
            <source>Concatenation needs exactly {views} views of each place; one has {found} of up to {most}.</source>
            <translation>La concaténation demande exactement {views} vues de chaque lieu ; l'un en a {found}, sur {most} au plus.</translation>
        </message>
        <message id="geolocation.radius-not-calibrated">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>The run has no calibrated radius for --decode {how}: that of its own decoder is used.</source>
            <translation>L'apprentissage n'a pas de rayon calibré pour --decode {how} : celui de son propre décodeur est utilisé.</translation>
        </message>
        <message id="geolocation.train-with-decode">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>Train with --decode {how} to have one.</source>
            <translation>Faites l'apprentissage avec --decode {how} pour en avoir un.</translation>
        </message>
        <message id="geolocation.head-of-another-run">
            <location filename="../../trainer/geolocation/network/locator.py" />
            <source>{path} is not of this run.</source>
            <translation>{path} n'est pas de cet apprentissage.</translation>
        </message>
        <message id="geolocation.onnx-without-head">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>{path} is an encoder alone: it says no positions.</source>
            <translation>{path} est un encodeur seul : il ne dit pas de positions.</translation>
        </message>
        <message id="geolocation.export-run-of-geolocate">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export a run of `geolocate train`.</source>
            <translation>Exportez un apprentissage de `geolocate train`.</translation>
        </message>
        <message id="geolocation.onnx-not-refined">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made without votes of the nearest training places.</source>
            <translation>Le fichier a été fait sans votes des lieux d'entraînement les plus proches.</translation>
        </message>
        <message id="geolocation.export-with-refine">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export with --refine to have them; --no-refine says no more of it.</source>
            <translation>Exportez avec --refine pour les avoir ; avec --no-refine, il n'en est plus question.</translation>
        </message>
        <message id="geolocation.onnx-refined">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made with votes of the nearest training places.</source>
            <translation>Le fichier a été fait avec les votes des lieux d'entraînement les plus proches.</translation>
        </message>
        <message id="geolocation.export-without-refine">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export again without --refine, or leave --no-refine out.</source>
            <translation>Exportez de nouveau sans --refine, ou omettez --no-refine.</translation>
        </message>
        <message id="geolocation.onnx-decodes-otherwise">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>The file was made with --decode {made}; {how} cannot be asked of it.</source>
            <translation>Le fichier a été fait avec --decode {made} ; {how} ne peut pas lui être demandé.</translation>
        </message>
        <message id="geolocation.export-with-decode">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Export again with --decode {how}.</source>
            <translation>Exportez de nouveau avec --decode {how}.</translation>
        </message>
        <message id="geolocation.onnx-one-picture">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>{source} has up to {views} pictures of a place; an ONNX file looks at one.</source>
            <translation>{source} a jusqu'à {views} images d'un lieu ; un fichier ONNX en regarde une.</translation>
        </message>
        <message id="geolocation.use-the-run-itself">
            <location filename="../../trainer/geolocation/network/onnx_locator.py" />
            <source>Use the run itself, or give one picture of each place.</source>
            <translation>Utilisez l'apprentissage lui-même, ou donnez une image de chaque lieu.</translation>
        </message>
        <message id="geolocation.no-augmentation">
            <location filename="../../trainer/geolocation/network/picture_views.py" />
            <source>'{augmentation}' is no augmentation.</source>
            <translation>« {augmentation} » n'est pas une augmentation.</translation>
        </message>
        <message id="geolocation.copy-run-or-train-again">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>Copy the whole run folder, or train again.</source>
            <translation>Copiez tout le dossier de l'apprentissage, ou refaites-le.</translation>
        </message>
        <message id="geolocation.head">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>head</source>
            <translation>tête</translation>
        </message>
        <message id="geolocation.not-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{cells} is not of this run.</source>
            <translation>{cells} n'est pas de cet apprentissage.</translation>
        </message>
        <message id="geolocation.not-finished-geolocation-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{run} is not a finished geolocation run: it has no {name}.</source>
            <translation>{run} n'est pas un apprentissage de géolocalisation terminé : {name} manque.</translation>
        </message>
        <message id="geolocation.make-a-run">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>Make one with `python -m trainer geolocate train DATA --out RUN`.</source>
            <translation>Faites-en un avec `python -m trainer geolocate train DONNÉES --out APPRENTISSAGE`.</translation>
        </message>
        <message id="any.lacks-value">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{path} lacks a value: {error}.</source>
            <translation>Il manque une valeur à {path} : {error}.</translation>
        </message>
        <message id="geolocation.damaged">
            <location filename="../../trainer/geolocation/network/run_folder.py" />
            <source>{path} is damaged: {error}.</source>
            <translation>{path} est endommagé : {error}.</translation>
        </message>
        <message id="geolocation.example-of-shares">
            <location filename="../../trainer/geolocation/options.py" />
            <source>For example 0.8 0.1 0.1.</source>
            <translation>Par exemple 0.8 0.1 0.1.</translation>
        </message>
        <message id="geolocation.clipped-centroids-need-land">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Clipped centroids need land.</source>
            <translation>Les centroïdes « clipped » demandent des terres.</translation>
        </message>
        <message id="geolocation.give-land-region">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Give --land or --region.</source>
            <translation>Donnez --land ou --region.</translation>
        </message>
        <message id="geolocation.bad-levels">
            <location filename="../../trainer/geolocation/options.py" />
            <source>The levels {min_level} to {max_level} cannot be.</source>
            <translation>Les niveaux {min_level} à {max_level} sont impossibles.</translation>
        </message>
        <message id="geolocation.give-max-level-not-below">
            <location filename="../../trainer/geolocation/options.py" />
            <source>Give a --max-level that is not below --min-level.</source>
            <translation>Donnez un --max-level qui ne soit pas inférieur à --min-level.</translation>
        </message>
        <message id="geolocation.shares-do-not-sum">
            <location filename="../../trainer/geolocation/options.py" />
            <source>The shares {shares} of the splits must sum to one.</source>
            <translation>La somme des parts {shares} doit être un.</translation>
        </message>
        <message id="geolocation.in-clusters-left-out">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>pictures in clusters {wanted}</source>
            <translation>images des groupes {wanted}</translation>
        </message>
        <message id="geolocation.in-no-cluster">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>pictures that the clusters do not know</source>
            <translation>images que les groupes ne connaissent pas</translation>
        </message>
        <message id="geolocation.leave-out-needs-both">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>--leave-out and --clusters belong together.</source>
            <translation>--leave-out et --clusters vont ensemble.</translation>
        </message>
        <message id="geolocation.example-leave-out">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>For example --clusters EMB --leave-out 3,Indoors.</source>
            <translation>Par exemple --clusters EMB --leave-out 3,Intérieurs.</translation>
        </message>
        <message id="geolocation.clusters-of-others">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>{folder} holds embeddings of other pictures than {source}.</source>
            <translation>{folder} contient les plongements d'autres images que {source}.</translation>
        </message>
        <message id="geolocation.embed-these-pictures">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>Embed and cluster these pictures, with a layer of tiles.</source>
            <translation>Plongez et groupez ces images, avec une couche des tuiles.</translation>
        </message>
        <message id="geolocation.all-in-clusters">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>All pictures of {source} are left out.</source>
            <translation>Toutes les images de {source} sont écartées.</translation>
        </message>
        <message id="geolocation.leave-out-fewer">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>Leave out fewer clusters.</source>
            <translation>Écartez moins de groupes.</translation>
        </message>
        <message id="geolocation.no-such-cluster">
            <location filename="../../trainer/geolocation/places/clustered.py" />
            <source>{folder} has no cluster '{word}', or several of that name.</source>
            <translation>{folder} n'a pas de groupe « {word} », ou en a plusieurs de ce nom.</translation>
        </message>
        <message id="geolocation.no-place-training-split">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>No place of {source} is in the training split.</source>
            <translation>Aucun lieu de {source} n'est dans la part d'apprentissage.</translation>
        </message>
        <message id="geolocation.give-more-places">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>Give more places, a larger --fraction, or other --shares.</source>
            <translation>Donnez plus de lieux, un --fraction plus grand, ou d'autres --shares.</translation>
        </message>
        <message id="geolocation.without-position">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>without a position</source>
            <translation>sans position</translation>
        </message>
        <message id="geolocation.at-0-0">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>at 0, 0, which cameras write when they have no fix</source>
            <translation>à 0, 0, ce que les appareils écrivent sans réception</translation>
        </message>
        <message id="geolocation.problems-and-more">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>{shown} and {more:,} more</source>
            <translation>{shown} et {more:,} autres</translation>
        </message>
        <message id="geolocation.left-out">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>left out</source>
            <translation>laissés de côté</translation>
        </message>
        <message id="geolocation.kept">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>kept</source>
            <translation>gardés</translation>
        </message>
        <message id="geolocation.problems">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>{count:,} {kind} ({told}): {shown}.</source>
            <translation>{count:,} {kind} ({told}) : {shown}.</translation>
        </message>
        <message id="geolocation.position-in-two-splits">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>places at a position that another split has too</source>
            <translation>lieux à une position qu'une autre part a aussi</translation>
        </message>
        <message id="geolocation.position-out-range">
            <location filename="../../trainer/geolocation/places/geotagged.py" />
            <source>position out of range</source>
            <translation>position hors limites</translation>
        </message>
        <message id="geolocation.odd-photos">
            <location filename="../../trainer/geolocation/places/photo_files.py" />
            <source>photos with something odd in their EXIF</source>
            <translation>photos dont l'EXIF a quelque chose d'anormal</translation>
        </message>
        <message id="geolocation.reading-pictures">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Reading {pictures:,} pictures</source>
            <translation>Lecture de {pictures:,} images</translation>
        </message>
        <message id="geolocation.unreadable-pictures">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>pictures that cannot be read</source>
            <translation>images illisibles</translation>
        </message>
        <message id="geolocation.no-picture-readable">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>No picture of {source} can be read.</source>
            <translation>Aucune image de {source} n'est lisible.</translation>
        </message>
        <message id="geolocation.check-files">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Check the files.</source>
            <translation>Vérifiez les fichiers.</translation>
        </message>
        <message id="geolocation.tiles-of-another-size">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>The tiles have {native_side} px; the model looks at {size} px.</source>
            <translation>Les tuiles ont {native_side} px ; le modèle regarde {size} px.</translation>
        </message>
        <message id="geolocation.make-tiles-of-size">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>Make a tile set with --size {size}.</source>
            <translation>Créez un jeu de tuiles avec --size {size}.</translation>
        </message>
        <message id="geolocation.heif-photos">
            <location filename="../../trainer/geolocation/places/place_pictures.py" />
            <source>photos of the kind HEIC, which need {package}</source>
            <translation>photos de type HEIC, qui demandent {package}</translation>
        </message>
        <message id="geolocation.rows-of-one-crs">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Make a table of each, or write all positions in degrees.</source>
            <translation>Faites une table de chacun, ou écrivez toutes les positions en degrés.</translation>
        </message>
        <message id="geolocation.give-places">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Give a CSV, a folder of photos, a point layer or a tile set.</source>
            <translation>Donnez un CSV, un dossier de photos, une couche de points ou un jeu de tuiles.</translation>
        </message>
        <message id="geolocation.perhaps-exchanged">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>far from the others, and among them if longitude and latitude were exchanged</source>
            <translation>loin des autres, et parmi eux si longitude et latitude étaient échangées</translation>
        </message>
        <message id="geolocation.name-columns-first-line">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Name the columns in its first line.</source>
            <translation>Nommez les colonnes dans la première ligne.</translation>
        </message>
        <message id="geolocation.degrees-beside-projection">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>table of degrees beside the code of a projection</source>
            <translation>table en degrés à côté du code d'une projection</translation>
        </message>
        <message id="geolocation.no-path-field">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has no attribute '{field}' that names a picture; it has {header}.</source>
            <translation>{path} n'a pas d'attribut « {field} » qui nomme une image ; il a {header}.</translation>
        </message>
        <message id="geolocation.name-path-field">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>Name it with --path-field.</source>
            <translation>Indiquez-le avec --path-field.</translation>
        </message>
        <message id="geolocation.without-id">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>without an id</source>
            <translation>sans identifiant</translation>
        </message>
        <message id="geolocation.no-coordinate-columns">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has the columns {header}; it needs latitude, longitude, and id or file.</source>
            <translation>{path} a les colonnes {header} ; il lui faut latitude, longitude, et id ou file.</translation>
        </message>
        <message id="geolocation.no-id-column">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>{path} has the columns {header}; it needs id or file.</source>
            <translation>{path} a les colonnes {header} ; il lui faut id ou file.</translation>
        </message>
        <message id="geolocation.pictures-named-twice">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>pictures named twice</source>
            <translation>images nommées deux fois</translation>
        </message>
        <message id="geolocation.without-picture">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>without a picture</source>
            <translation>sans image</translation>
        </message>
        <message id="geolocation.split-none">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>with a split that is none of {splits}</source>
            <translation>avec une part qui n'est aucune de {splits}</translation>
        </message>
        <message id="geolocation.bad-weights">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>with a weight that is no number (1 is used)</source>
            <translation>avec un poids qui n'est pas un nombre (1 est pris)</translation>
        </message>
        <message id="geolocation.ids-at-two-positions">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>ids that occur twice with different positions</source>
            <translation>identifiants présents deux fois avec des positions différentes</translation>
        </message>
        <message id="geolocation.places-two-splits">
            <location filename="../../trainer/geolocation/places/place_rows.py" />
            <source>places in two splits</source>
            <translation>lieux dans deux parts</translation>
        </message>
        <message id="geolocation.no-such-source">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>There is no {source}.</source>
            <translation>Il n'y a pas de {source}.</translation>
        </message>
        <message id="geolocation.no-usable-place">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} has no place that can be used: {kinds}.</source>
            <translation>{source} n'a aucun lieu utilisable : {kinds}.</translation>
        </message>
        <message id="geolocation.what-a-source-is">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give a CSV with id, latitude, longitude beside its images, photos with EXIF positions, a point layer with a path field, or a tile set.</source>
            <translation>Donnez un CSV avec id, latitude, longitude à côté de ses images, des photos avec positions EXIF, une couche de points avec un champ de chemin, ou un jeu de tuiles.</translation>
        </message>
        <message id="geolocation.several-tables">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} holds {count} tables: {names}.</source>
            <translation>{source} contient {count} tables : {names}.</translation>
        </message>
        <message id="geolocation.give-one-table">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give the one that is meant.</source>
            <translation>Donnez celle qui est voulue.</translation>
        </message>
        <message id="geolocation.views-far-apart">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>folders whose photos lie far apart, taken for one place</source>
            <translation>dossiers dont les photos sont éloignées les unes des autres, pris pour un seul lieu</translation>
        </message>
        <message id="geolocation.tiles-of-unwanted-size">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>The tiles have {native_side} px, and {side} px are wanted.</source>
            <translation>Les tuiles ont {native_side} px ; il faut {side} px.</translation>
        </message>
        <message id="geolocation.make-tiles-of-training">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Make a tile set with the tile size that the model was trained on.</source>
            <translation>Créez un jeu de tuiles de la taille sur laquelle le modèle a appris.</translation>
        </message>
        <message id="geolocation.pictures-lie-deeper">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>{source} has no pictures in places that are known; they lie in {folders}.</source>
            <translation>{source} n'a pas d'images aux emplacements connus ; elles sont dans {folders}.</translation>
        </message>
        <message id="geolocation.give-one-folder">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>Give one of these folders.</source>
            <translation>Donnez l'un de ces dossiers.</translation>
        </message>
        <message id="geolocation.exif-unsure">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>photos whose position is not sure, and not used</source>
            <translation>photos dont la position n'est pas sûre, et pas utilisée</translation>
        </message>
        <message id="geolocation.other-datum">
            <location filename="../../trainer/geolocation/places/reading.py" />
            <source>photos whose position is in another datum, taken for WGS 84</source>
            <translation>photos dont la position est dans un autre datum, pris pour WGS 84</translation>
        </message>
        <message id="geolocation.no-curves">
            <location filename="../../trainer/geolocation/training/curves.py" />
            <source>matplotlib is not installed: what was learned is not drawn.</source>
            <translation>matplotlib n'est pas installé : ce qui a été appris n'est pas dessiné.</translation>
        </message>
        <message id="geolocation.choosing-cells">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Choosing cells from the training places</source>
            <translation>Choix des cellules d'après les lieux d'entraînement</translation>
        </message>
        <message id="geolocation.choosing-decoders">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Choosing decoders and their radius on {places:,} held-out places</source>
            <translation>Choix des décodeurs et de leur rayon sur {places:,} lieux mis de côté</translation>
        </message>
        <message id="geolocation.run-began-otherwise">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with other settings.</source>
            <translation>L'apprentissage {run} a commencé avec d'autres réglages.</translation>
        </message>
        <message id="geolocation.no-validation-split">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>There is no validation split: the decoder and the radius are not fitted to these places.</source>
            <translation>Il n'y a pas de part de validation : le décodeur et le rayon ne sont pas ajustés à ces lieux.</translation>
        </message>
        <message id="geolocation.deal-splits-again">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Deal one with --shares 0.8 0.1 0.1 --split-again.</source>
            <translation>Faites-en une avec --shares 0.8 0.1 0.1 --split-again.</translation>
        </message>
        <message id="geolocation.run-began-elsewhere">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with other places or another split of them.</source>
            <translation>L'apprentissage {run} a commencé avec d'autres lieux ou une autre répartition.</translation>
        </message>
        <message id="geolocation.resume-with-same-data">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Resume with the data and options that it began with, or begin again in another folder.</source>
            <translation>Reprenez avec les données et options du début, ou recommencez dans un autre dossier.</translation>
        </message>
        <message id="geolocation.cross-fitting">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Cross-fit {number} of {folds}: a head without {without:,} of the places</source>
            <translation>Ajustement croisé {number} sur {folds} : une tête sans {without:,} des lieux</translation>
        </message>
        <message id="geolocation.begin-again-elsewhere">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>Begin again elsewhere.</source>
            <translation>Recommencez ailleurs.</translation>
        </message>
        <message id="geolocation.run-began-with-encoder">
            <location filename="../../trainer/geolocation/training/head_training.py" />
            <source>The run {run} began with another encoder than {encoder} holds now.</source>
            <translation>L'apprentissage {run} a commencé avec un autre encodeur que celui que {encoder} contient maintenant.</translation>
        </message>
        <message id="geolocation.phase-one">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase one: the head alone, {places:,} places</source>
            <translation>Phase un : la tête seule, {places:,} lieux</translation>
        </message>
        <message id="geolocation.phase-two">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase two: all layers</source>
            <translation>Phase deux : toutes les couches</translation>
        </message>
        <message id="geolocation.km">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>{error_km:,.4g} km</source>
            <translation>{error_km:,.4g} km</translation>
        </message>
        <message id="geolocation.no-longer-finite">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>no longer finite</source>
            <translation>n'est plus finie</translation>
        </message>
        <message id="geolocation.phase-two-is-worse">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Phase two did not lower the validation error ({after}; after phase one {error_km:,.4g} km): the weights of phase one are kept.</source>
            <translation>La phase deux n'a pas réduit l'erreur de validation ({after} ; après la phase un {error_km:,.4g} km) : les poids de la phase un sont gardés.</translation>
        </message>
        <message id="geolocation.try-lower-fine-rate">
            <location filename="../../trainer/geolocation/training/phases.py" />
            <source>Try a lower --fine-rate or more --epochs, or leave --epochs out.</source>
            <translation>Essayez un --fine-rate plus petit ou plus de --epochs, ou omettez --epochs.</translation>
        </message>
        <message id="geolocation.looking-at-pictures">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Looking at {pictures:,} pictures</source>
            <translation>Examen de {pictures:,} images</translation>
        </message>
        <message id="geolocation.looking-at-changed-pictures">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Looking at changed training pictures</source>
            <translation>Examen d'images d'entraînement modifiées</translation>
        </message>
        <message id="geolocation.encoder-of-other-bands">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>The encoder wants {channels} bands; the pictures have {bands}.</source>
            <translation>L'encodeur veut {channels} bandes ; les images en ont {bands}.</translation>
        </message>
        <message id="geolocation.use-encoder-same-bands">
            <location filename="../../trainer/geolocation/training/prepare.py" />
            <source>Use an encoder of the same bands.</source>
            <translation>Utilisez un encodeur des mêmes bandes.</translation>
        </message>
        <message id="imagery.has-no-band">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path} has no band {band}.</source>
            <translation>{path} n'a pas de bande {band}.</translation>
        </message>
        <message id="imagery.it-has">
            <location filename="../../trainer/imagery/bands.py" />
            <source>It has {count}: {known}.</source>
            <translation>Il en a {count} : {known}.</translation>
        </message>
        <message id="imagery.make-amplitudes-first">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Make amplitudes of them first.</source>
            <translation>Faites-en d'abord des amplitudes.</translation>
        </message>
        <message id="imagery.alpha-holds-many-values">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path}: band {number} is tagged as alpha and holds many values: it is read as a band like the others.</source>
            <translation>{path} : la bande {number} est marquée comme alpha et contient beaucoup de valeurs : elle est lue comme une bande ordinaire.</translation>
        </message>
        <message id="imagery.choose-bands-if-not-wanted">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Choose bands with --bands if it is not wanted.</source>
            <translation>Choisissez les bandes avec --bands si elle n'est pas voulue.</translation>
        </message>
        <message id="imagery.mask-is-used">
            <location filename="../../trainer/imagery/bands.py" />
            <source>{path}: band {band} cannot be both a mask and used.</source>
            <translation>{path} : la bande {band} ne peut pas être à la fois un masque et utilisée.</translation>
        </message>
        <message id="imagery.leave-mask-out">
            <location filename="../../trainer/imagery/bands.py" />
            <source>Leave it out of --bands, or leave --mask-band out.</source>
            <translation>Omettez-la de --bands, ou omettez --mask-band.</translation>
        </message>
        <message id="imagery.name-a-layer">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Name one of its layers as the source, such as {layer}</source>
            <translation>Indiquez une de ses couches comme source, telle que {layer}</translation>
        </message>
        <message id="imagery.give-raster-bands">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Give a raster with bands.</source>
            <translation>Donnez un raster avec des bandes.</translation>
        </message>
        <message id="imagery.holds-no-bands">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} holds no bands of its own.</source>
            <translation>{path} ne contient pas de bandes à lui.</translation>
        </message>
        <message id="imagery.claims-more-than-it-holds">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} claims to be {width} × {height} pixels, which it cannot hold.</source>
            <translation>{path} prétend faire {width} × {height} pixels, ce qu'il ne peut pas contenir.</translation>
        </message>
        <message id="imagery.bad-georeference">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} has a georeference that cannot be: its corner is {origin_x:g}, {origin_y:g} and a pixel {pixel_x:g} × {pixel_y:g}.</source>
            <translation>{path} a un géoréférencement impossible : son coin est {origin_x:g}, {origin_y:g} et un pixel {pixel_x:g} × {pixel_y:g}.</translation>
        </message>
        <message id="imagery.mend-georeference">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Mend it (gdal_edit.py -a_ullr … FILE), or take it away (gdal_edit.py -unsetgt FILE).</source>
            <translation>Corrigez-le (gdal_edit.py -a_ullr … FICHIER), ou retirez-le (gdal_edit.py -unsetgt FICHIER).</translation>
        </message>
        <message id="imagery.not-a-raster">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>{path} is not a raster that GDAL can read: {reason}.</source>
            <translation>{path} n'est pas un raster que GDAL puisse lire : {reason}.</translation>
        </message>
        <message id="imagery.check-file">
            <location filename="../../trainer/imagery/datasets.py" />
            <source>Check that the file is whole and is imagery (gdalinfo FILE tells).</source>
            <translation>Vérifiez que le fichier est entier et que c'est une image (gdalinfo FICHIER le dit).</translation>
        </message>
        <message id="imagery.exif-damaged">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its EXIF is damaged</source>
            <translation>son EXIF est endommagé</translation>
        </message>
        <message id="imagery.exif-position-damaged">
            <location filename="../../trainer/imagery/exif.py" />
            <source>the part with its position is damaged</source>
            <translation>la partie qui contient sa position est endommagée</translation>
        </message>
        <message id="imagery.exif-n-or-s">
            <location filename="../../trainer/imagery/exif.py" />
            <source>N or S</source>
            <translation>N ou S</translation>
        </message>
        <message id="imagery.exif-e-or-w">
            <location filename="../../trainer/imagery/exif.py" />
            <source>E or W</source>
            <translation>E ou W</translation>
        </message>
        <message id="imagery.exif-no-degrees">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its position is not in degrees, minutes and seconds, or is out of range</source>
            <translation>sa position n'est pas en degrés, minutes et secondes, ou est hors limites</translation>
        </message>
        <message id="imagery.exif-half-position">
            <location filename="../../trainer/imagery/exif.py" />
            <source>it has a latitude or a longitude, not both</source>
            <translation>elle a une latitude ou une longitude, pas les deux</translation>
        </message>
        <message id="imagery.exif-no-fix">
            <location filename="../../trainer/imagery/exif.py" />
            <source>it is at 0, 0, which cameras write when they have no fix</source>
            <translation>elle est à 0, 0, ce que les appareils écrivent sans réception</translation>
        </message>
        <message id="imagery.exif-no-half">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its reference is '{word}' where {wanted} must be</source>
            <translation>sa référence est « {word} » là où il faut {wanted}</translation>
        </message>
        <message id="imagery.exif-two-signs">
            <location filename="../../trainer/imagery/exif.py" />
            <source>its position is negative, and N or E too</source>
            <translation>sa position est négative, mais aussi N ou E</translation>
        </message>
        <message id="imagery.folder-otherwise">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>If that is not meant: --folder-as mosaic takes each file for itself, --folder-as pictures takes them as pictures without a place.</source>
            <translation>Si ce n'est pas voulu : --folder-as mosaic prend chaque fichier à part, --folder-as pictures les prend comme images sans position.</translation>
        </message>
        <message id="imagery.folder-pictures-takes-all">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>--folder-as pictures takes all as pictures without a place.</source>
            <translation>--folder-as pictures les prend tous comme images sans position.</translation>
        </message>
        <message id="imagery.positions-unused">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder}: {count:,} of {all:,} files say where they are ({names}); like the others, they are taken as pictures without a place.</source>
            <translation>{folder} : {count:,} fichiers sur {all:,} disent où ils sont ({names}) ; comme les autres, ils sont pris comme images sans position.</translation>
        </message>
        <message id="imagery.folder-mosaic-takes-placed">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>--folder-as mosaic takes those alone, where they are.</source>
            <translation>--folder-as mosaic prend ceux-là seuls, là où ils sont.</translation>
        </message>
        <message id="imagery.folder-mostly-mosaic">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as a mosaic of {count:,} rasters that say where they are; {others:,} files that do not are left out: {names}.</source>
            <translation>{folder} est pris comme une mosaïque de {count:,} rasters qui disent où ils sont ; {others:,} fichiers qui ne le disent pas sont laissés de côté : {names}.</translation>
        </message>
        <message id="imagery.holds-no-placed">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>No file in {folder} says where it is.</source>
            <translation>Aucun fichier de {folder} ne dit où il est.</translation>
        </message>
        <message id="imagery.give-world-files">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Give GeoTIFFs or world files, or leave --folder-as out.</source>
            <translation>Donnez des GeoTIFF ou des fichiers de calage (world files), ou omettez --folder-as.</translation>
        </message>
        <message id="imagery.bands-of-several-sizes">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds the bands of a scene in pixels of several sizes ({listed}).</source>
            <translation>{folder} contient les bandes d'une scène en pixels de plusieurs tailles ({listed}).</translation>
        </message>
        <message id="imagery.name-bands-of-one-size">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Name those of one size with --stack, or resample the others onto them first (gdalwarp -tr …).</source>
            <translation>Indiquez celles d'une même taille avec --stack, ou rééchantillonnez d'abord les autres sur elles (gdalwarp -tr …).</translation>
        </message>
        <message id="imagery.folder-taken-as-bands">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as {scenes:,} scene(s) of {bands} bands ({names}): files of one band on the same ground, named alike but for the band.</source>
            <translation>{folder} est pris comme {scenes:,} scène(s) de {bands} bandes ({names}) : des fichiers d'une bande sur le même terrain, aux noms semblables sauf pour la bande.</translation>
        </message>
        <message id="imagery.folder-taken-as-mosaic">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} is taken as a mosaic of {count:,} rasters, for they say where they are.</source>
            <translation>{folder} est pris comme une mosaïque de {count:,} rasters, car ils disent où ils sont.</translation>
        </message>
        <message id="imagery.holds-no-bands-of-scenes">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds no bands of scenes.</source>
            <translation>{folder} ne contient pas de bandes de scènes.</translation>
        </message>
        <message id="imagery.name-bands-alike">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Give files of one band, of the same ground, named alike but for the band, such as a_B02.tif and a_B03.tif; or name the files with --stack.</source>
            <translation>Donnez des fichiers d'une bande, du même terrain, aux noms semblables sauf pour la bande, comme a_B02.tif et a_B03.tif ; ou indiquez les fichiers avec --stack.</translation>
        </message>
        <message id="imagery.scenes-of-other-bands">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder} holds scenes of several sets of bands: {first} and {other}.</source>
            <translation>{folder} contient des scènes de plusieurs jeux de bandes : {first} et {other}.</translation>
        </message>
        <message id="imagery.name-scene-with-stack">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>Name the files of one scene with --stack.</source>
            <translation>Indiquez les fichiers d'une scène avec --stack.</translation>
        </message>
        <message id="imagery.beside-bands-left-out">
            <location filename="../../trainer/imagery/folder_contents.py" />
            <source>{folder}: {count:,} other files are left out: {names}.</source>
            <translation>{folder} : {count:,} autres fichiers sont laissés de côté : {names}.</translation>
        </message>
        <message id="imagery.pictures-of-more-bits">
            <location filename="../../trainer/imagery/folders.py" />
            <source>{folder} holds pictures of more than 8 bits: {low:g} to {high:g} of their values become 0 to 255.</source>
            <translation>{folder} contient des images de plus de 8 bits : de {low:g} à {high:g}, leurs valeurs deviennent 0 à 255.</translation>
        </message>
        <message id="imagery.bring-pictures-to-eight-bits">
            <location filename="../../trainer/imagery/folders.py" />
            <source>If that is not their range, bring them to 8 bits first (gdal_translate -ot Byte -scale … IN OUT).</source>
            <translation>Si ce n'est pas leur étendue, ramenez-les d'abord à 8 bits (gdal_translate -ot Byte -scale … ENTRÉE SORTIE).</translation>
        </message>
        <message id="imagery.nothing-to-cut">
            <location filename="../../trainer/imagery/folders.py" />
            <source>{folder} holds no pictures and no {{z}}/{{x}}/{{y}} map tiles.</source>
            <translation>{folder} ne contient ni images ni tuiles de carte {{z}}/{{x}}/{{y}}.</translation>
        </message>
        <message id="imagery.give-pictures-or-raster">
            <location filename="../../trainer/imagery/folders.py" />
            <source>Give a folder with {suffixes} files, or a raster file.</source>
            <translation>Donnez un dossier de fichiers {suffixes}, ou un fichier raster.</translation>
        </message>
        <message id="imagery.archive-lost-its-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{path} has no longer the zoom level that the tiles were cut from.</source>
            <translation>{path} n'a plus le niveau de zoom dont les tuiles ont été tirées.</translation>
        </message>
        <message id="imagery.put-back-or-make-again">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Put the file back, or cut and embed again.</source>
            <translation>Remettez le fichier, ou refaites la découpe et le plongement.</translation>
        </message>
        <message id="imagery.choose-level-zoom">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Choose a level with --zoom; there are {zooms}.</source>
            <translation>Choisissez un niveau avec --zoom ; il y a {zooms}.</translation>
        </message>
        <message id="imagery.there-are">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>There are {zooms}.</source>
            <translation>Il y a {zooms}.</translation>
        </message>
        <message id="imagery.map-tiles-keep-their-pixels">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{folder}: map tiles have the pixels of their zoom level.</source>
            <translation>{folder} : les tuiles de carte ont les pixels de leur niveau de zoom.</translation>
        </message>
        <message id="imagery.has-no-zoom-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{folder} has no zoom level {zoom}.</source>
            <translation>{folder} n'a pas de niveau de zoom {zoom}.</translation>
        </message>
        <message id="imagery.no-zoom-in-common">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{names} have no zoom level in common.</source>
            <translation>{names} n'ont aucun niveau de zoom en commun.</translation>
        </message>
        <message id="imagery.render-one-zoom-level">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Render one zoom level of all of them.</source>
            <translation>Faites le rendu d'un même niveau de zoom pour tous.</translation>
        </message>
        <message id="imagery.map-tile-of-another-size">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{file} is {width}×{height} pixels, the others are {side}.</source>
            <translation>{file} a {width}×{height} pixels, les autres {side}.</translation>
        </message>
        <message id="imagery.level-of-one-size">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>All tiles of a level must have the same size.</source>
            <translation>Toutes les tuiles d'un niveau doivent avoir la même taille.</translation>
        </message>
        <message id="imagery.map-tile-in-colour">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>{file} has colours; the others are grey.</source>
            <translation>{file} a des couleurs ; les autres sont en gris.</translation>
        </message>
        <message id="imagery.render-all-tiles-alike">
            <location filename="../../trainer/imagery/map_tiles.py" />
            <source>Render all tiles of a folder in grey, or all in colour.</source>
            <translation>Faites le rendu de toutes les tuiles d'un dossier en gris, ou de toutes en couleur.</translation>
        </message>
        <message id="imagery.source-is-another">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} is no longer the file that the tiles were cut from: its bytes are others.</source>
            <translation>{path} n'est plus le fichier dont les tuiles ont été découpées : ses octets ont changé.</translation>
        </message>
        <message id="imagery.version-has-no-reader">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path}: this version has no reader for '{kind}'.</source>
            <translation>{path} : cette version ne sait pas lire « {kind} ».</translation>
        </message>
        <message id="imagery.rasters-on-same-ground">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path}: {count:,} rasters lie on the ground of another; each is cut for itself.</source>
            <translation>{path} : {count:,} rasters couvrent le terrain d'un autre ; chacun est découpé à part.</translation>
        </message>
        <message id="imagery.name-files-with-stack">
            <location filename="../../trainer/imagery/opening.py" />
            <source>To join their bands, name the files with --stack.</source>
            <translation>Pour réunir leurs bandes, indiquez les fichiers avec --stack.</translation>
        </message>
        <message id="imagery.folder-has-changed">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} holds {files} pictures, {before} when its tiles were cut.</source>
            <translation>{path} contient {files} images, {before} quand ses tuiles ont été découpées.</translation>
        </message>
        <message id="imagery.put-back-or-cut-again">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Put back what was there, or make the tile set again.</source>
            <translation>Remettez ce qui était là, ou refaites le jeu de tuiles.</translation>
        </message>
        <message id="imagery.no-source-given">
            <location filename="../../trainer/imagery/opening.py" />
            <source>No source was given.</source>
            <translation>Aucune source n'a été donnée.</translation>
        </message>
        <message id="imagery.name-a-source">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Name at least one raster or folder.</source>
            <translation>Indiquez au moins un raster ou un dossier.</translation>
        </message>
        <message id="imagery.no-raster-no-mask-band">
            <location filename="../../trainer/imagery/opening.py" />
            <source>{path} is no raster, so it has no mask band.</source>
            <translation>{path} n'est pas un raster, et n'a donc pas de bande de masque.</translation>
        </message>
        <message id="imagery.leave-mask-band-out">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Leave --mask-band out.</source>
            <translation>Omettez --mask-band.</translation>
        </message>
        <message id="imagery.mask-band-with-stack">
            <location filename="../../trainer/imagery/opening.py" />
            <source>--mask-band with --stack would be ambiguous.</source>
            <translation>--mask-band avec --stack serait ambigu.</translation>
        </message>
        <message id="imagery.other-number-of-bands">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Number of bands: {path} {bands}, {first_path} {first_bands}.</source>
            <translation>Nombre de bandes : {path} {bands}, {first_path} {first_bands}.</translation>
        </message>
        <message id="imagery.choose-equal-bands">
            <location filename="../../trainer/imagery/opening.py" />
            <source>Choose the same number of bands of all with --bands, or cut them into tile sets of their own.</source>
            <translation>Choisissez avec --bands le même nombre de bandes partout, ou découpez-les en jeux de tuiles séparés.</translation>
        </message>
        <message id="imagery.too-few-bands-for">
            <location filename="../../trainer/imagery/options.py" />
            <source>{found}: {wanted}.</source>
            <translation>{found} : {wanted}.</translation>
        </message>
        <message id="imagery.heif-left-out">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{folder}: {count:,} photos of the kind HEIC are left out, for they need {package}: {names}.</source>
            <translation>{folder} : {count:,} photos de type HEIC sont laissées de côté, car elles demandent {package} : {names}.</translation>
        </message>
        <message id="any.install-package">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Install it with `pip install {package}`.</source>
            <translation>Installez-le avec `pip install {package}`.</translation>
        </message>
        <message id="imagery.picture-too-large">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{path} has more than {most:,} pixels, too many for a plain picture.</source>
            <translation>{path} a plus de {most:,} pixels, trop pour une simple image.</translation>
        </message>
        <message id="imagery.give-as-raster">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Give it as a raster of its own, which is read part by part, or take it out of the folder.</source>
            <translation>Donnez-la comme raster à part, qui est lu par morceaux, ou retirez-la du dossier.</translation>
        </message>
        <message id="imagery.no-picture">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>There is no picture {path}.</source>
            <translation>Il n'y a pas d'image {path}.</translation>
        </message>
        <message id="imagery.unreadable-picture-because">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>{path} is not a picture that can be read: {error}.</source>
            <translation>{path} n'est pas une image lisible : {error}.</translation>
        </message>
        <message id="imagery.heif-needs-package">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>Photos of the kind HEIC need {package}.</source>
            <translation>Les photos de type HEIC demandent {package}.</translation>
        </message>
        <message id="imagery.tiff-of-other-bands">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>It is damaged, or a TIFF of more bands or bits than pictures have: give such rasters as sources by name, or make pictures of them (gdal_translate -ot Byte -scale -b 1 -b 2 -b 3 IN OUT).</source>
            <translation>Il est endommagé, ou c'est un TIFF de plus de bandes ou de bits que n'en ont les images : donnez de tels rasters comme sources par leur nom, ou faites-en des images (gdal_translate -ot Byte -scale -b 1 -b 2 -b 3 ENTRÉE SORTIE).</translation>
        </message>
        <message id="imagery.take-damaged-out">
            <location filename="../../trainer/imagery/pictures.py" />
            <source>It is damaged or of another kind: take it out of the folder, or copy it again.</source>
            <translation>Elle est endommagée ou d'un autre type : retirez-la du dossier, ou recopiez-la.</translation>
        </message>
        <message id="imagery.pmtiles-cut-short">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>it is cut short</source>
            <translation>le fichier est tronqué</translation>
        </message>
        <message id="imagery.pmtiles-part-too-large">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>a part of it is larger than {most} MiB</source>
            <translation>une partie dépasse {most} Mio</translation>
        </message>
        <message id="imagery.pmtiles-levels">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its levels are {least} to {most}</source>
            <translation>les niveaux vont de {least} à {most}</translation>
        </message>
        <message id="imagery.pmtiles-compressed-otherwise">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index is compressed in a way ({kind}) that is not read here</source>
            <translation>l'index est compressé d'une façon ({kind}) qui n'est pas lue ici</translation>
        </message>
        <message id="imagery.archive-cannot-be-read">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>{path} cannot be read as PMTiles: {reason}.</source>
            <translation>{path} ne peut pas être lu comme PMTiles : {reason}.</translation>
        </message>
        <message id="imagery.archive-of-vector-tiles">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>{path} holds vector tiles, which are no pictures until a style has drawn them.</source>
            <translation>{path} contient des tuiles vectorielles, qui ne sont pas des images avant qu'un style les dessine.</translation>
        </message>
        <message id="imagery.render-vector-tiles">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>Add it to QGIS as a vector tile layer, style it, and render it into tiles (Generate XYZ tiles); or give an archive of PNG, JPEG or WebP tiles.</source>
            <translation>Ajoutez-le à QGIS comme couche de tuiles vectorielles, donnez-lui un style et dessinez-la en tuiles (Générer des tuiles XYZ) ; ou donnez une archive de tuiles PNG, JPEG ou WebP.</translation>
        </message>
        <message id="imagery.pmtiles-begin-otherwise">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>it does not begin as PMTiles of version 3 do</source>
            <translation>le fichier ne commence pas comme du PMTiles version 3</translation>
        </message>
        <message id="imagery.pmtiles-tile-twice">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index names a tile twice</source>
            <translation>l'index nomme une tuile deux fois</translation>
        </message>
        <message id="imagery.pmtiles-index-order">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index is not in order</source>
            <translation>l'index n'est pas en ordre</translation>
        </message>
        <message id="imagery.pmtiles-inflates-not">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>what is compressed in it is damaged</source>
            <translation>ce qui y est compressé est endommagé</translation>
        </message>
        <message id="imagery.pmtiles-index-in-circle">
            <location filename="../../trainer/imagery/pmtiles.py" />
            <source>its index leads round in a circle</source>
            <translation>l'index tourne en rond</translation>
        </message>
        <message id="imagery.raster-has-no-zoom">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} is a raster, which has no zoom levels to choose.</source>
            <translation>{path} est un raster, qui n'a pas de niveaux de zoom à choisir.</translation>
        </message>
        <message id="imagery.leave-zoom-give-resolution">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Leave --zoom out; --resolution METRES makes its pixels coarser.</source>
            <translation>Omettez --zoom ; --resolution METRES rend ses pixels plus grossiers.</translation>
        </message>
        <message id="imagery.resolution-without-place">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} has {without_place}, so --resolution {resolution} metres mean nothing there.</source>
            <translation>{path} : {without_place} ; --resolution {resolution} mètres n'y veut rien dire.</translation>
        </message>
        <message id="imagery.assign-crs-or-leave-out">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave --resolution out.</source>
            <translation>Attribuez-en un (gdal_edit.py -a_srs EPSG:… FICHIER), ou omettez --resolution.</translation>
        </message>
        <message id="imagery.mask-and-resampling">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} has a mask of its own, so --mask-band {band} is not for pixels that are resampled.</source>
            <translation>{path} a son propre masque, --mask-band {band} n'est donc pas pour des pixels rééchantillonnés.</translation>
        </message>
        <message id="imagery.make-mask-first">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Make it the file's own mask first (gdal_translate -mask {band} IN OUT).</source>
            <translation>Faites-en d'abord le masque du fichier (gdal_translate -mask {band} IN OUT).</translation>
        </message>
        <message id="imagery.overviews-disagree">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path}: its overviews show other pixels than it has, and are not used.</source>
            <translation>{path} : ses aperçus montrent d'autres pixels que les siens, et ne sont pas utilisés.</translation>
        </message>
        <message id="imagery.make-overviews-anew">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>Make them anew (gdaladdo -clean FILE, then gdaladdo FILE).</source>
            <translation>Refaites-les (gdaladdo -clean FICHIER, puis gdaladdo FICHIER).</translation>
        </message>
        <message id="imagery.unreadable-part">
            <location filename="../../trainer/imagery/rasters.py" />
            <source>{path} cannot be read at columns {column} to {to_column}, rows {row} to {to_row}: {reason}.</source>
            <translation>{path} n'est pas lisible aux colonnes {column} à {to_column}, lignes {row} à {to_row} : {reason}.</translation>
        </message>
        <message id="imagery.no-crs">
            <location filename="../../trainer/imagery/sources.py" />
            <source>no CRS</source>
            <translation>pas de SCR</translation>
        </message>
        <message id="imagery.crs-but-no-georeference">
            <location filename="../../trainer/imagery/sources.py" />
            <source>a CRS but no georeference</source>
            <translation>un SCR mais pas de géoréférencement</translation>
        </message>
        <message id="imagery.crs-not-earth">
            <location filename="../../trainer/imagery/sources.py" />
            <source>a CRS that is not of the Earth</source>
            <translation>un SCR qui n'est pas de la Terre</translation>
        </message>
        <message id="imagery.bands-with-stack">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>--bands with --stack would be ambiguous.</source>
            <translation>--bands avec --stack serait ambigu.</translation>
        </message>
        <message id="imagery.stack-takes-all-bands">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Leave one of them out; a stack takes all bands.</source>
            <translation>Omettez l'un des deux ; un empilement prend toutes les bandes.</translation>
        </message>
        <message id="imagery.map-tiles-not-resampled">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path}: map tiles are not resampled.</source>
            <translation>{path} : les tuiles de carte ne sont pas rééchantillonnées.</translation>
        </message>
        <message id="imagery.stack-rasters-or-leave-resampling">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Stack rasters, or leave --resampling out.</source>
            <translation>Empilez des rasters, ou omettez --resampling.</translation>
        </message>
        <message id="imagery.stack-of-folders-and-rasters">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{folder} holds map tiles, {other} does not, so they cannot be stacked.</source>
            <translation>{folder} contient des tuiles de carte, {other} non : ils ne peuvent pas être empilés.</translation>
        </message>
        <message id="imagery.stack-one-kind">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Stack rasters with rasters, and folders or archives of map tiles with their like.</source>
            <translation>Empilez des rasters avec des rasters, et des dossiers ou archives de tuiles avec leurs semblables.</translation>
        </message>
        <message id="imagery.resampling-of-each">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>--resampling names {methods} methods for {sources} sources after the first.</source>
            <translation>--resampling nomme {methods} méthodes pour {sources} sources après la première.</translation>
        </message>
        <message id="imagery.give-one-method-or-each">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Give one method for all, or one for each of them.</source>
            <translation>Donnez une méthode pour toutes, ou une pour chacune.</translation>
        </message>
        <message id="imagery.cannot-be-resampled-onto">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} cannot be resampled onto {first}: both need a CRS, and the first rows from the north.</source>
            <translation>{path} ne peut pas être rééchantillonné sur {first} : les deux ont besoin d'un SCR, et le premier de lignes depuis le nord.</translation>
        </message>
        <message id="imagery.warp-onto-same-grid-first">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Warp it onto the same grid first (gdalwarp -te … -ts …).</source>
            <translation>Mettez-le d'abord sur la même grille (gdalwarp -te … -ts …).</translation>
        </message>
        <message id="imagery.stack-of-two-grids">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} ({width}×{height} pixels) does not lie on the pixels of {first_path} ({first_width}×{first_height}), so they cannot be stacked.</source>
            <translation>{path} ({width}×{height} pixels) n'est pas sur les pixels de {first_path} ({first_width}×{first_height}) : ils ne peuvent pas être empilés.</translation>
        </message>
        <message id="imagery.resample-onto-first">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>Add --resampling METHOD to bring it onto the pixels of the first.</source>
            <translation>Ajoutez --resampling METHOD pour l'amener sur les pixels du premier.</translation>
        </message>
        <message id="imagery.stack-of-two-crs">
            <location filename="../../trainer/imagery/stacks.py" />
            <source>{path} is in {crs}, {first_path} in {first_crs}, so they cannot be stacked.</source>
            <translation>{path} est en {crs}, {first_path} en {first_crs} : ils ne peuvent pas être empilés.</translation>
        </message>
        <message id="imagery.tiles-of-another-grid">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path}: its tiles are on a grid of {crs}, not on that of web maps.</source>
            <translation>{path} : ses tuiles sont sur une grille de {crs}, pas sur celle des cartes web.</translation>
        </message>
        <message id="imagery.make-mercator-tiles">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Give the raster that they were made of, or make them anew (gdal2tiles.py --profile=mercator).</source>
            <translation>Donnez le raster dont elles viennent, ou refaites-les (gdal2tiles.py --profile=mercator).</translation>
        </message>
        <message id="imagery.map-tile-beyond-its-zoom">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{file} is numbered beyond zoom {zoom}, which has {around:,} columns and rows.</source>
            <translation>{file} a un numéro hors du niveau de zoom {zoom}, qui a {around:,} colonnes et lignes.</translation>
        </message>
        <message id="imagery.take-map-tile-away">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Take it away or rename it: map tiles are {{z}}/{{x}}/{{y}}.png.</source>
            <translation>Retirez-la ou renommez-la : les tuiles de carte s'appellent {{z}}/{{x}}/{{y}}.png.</translation>
        </message>
        <message id="imagery.archive-being-written">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path} is being written by another program.</source>
            <translation>{path} est en cours d'écriture par un autre programme.</translation>
        </message>
        <message id="imagery.close-that-program">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Close it there first, or give a copy that is whole.</source>
            <translation>Fermez-le d'abord là, ou donnez une copie entière.</translation>
        </message>
        <message id="imagery.pmtiles-rows-from-north">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path}: PMTiles count rows from the north.</source>
            <translation>{path} : PMTiles compte les lignes depuis le nord.</translation>
        </message>
        <message id="imagery.leave-rows-out">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Leave --rows out.</source>
            <translation>Omettez --rows.</translation>
        </message>
        <message id="imagery.holds-no-map-tiles">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{level} holds no map tiles.</source>
            <translation>{level} ne contient pas de tuiles de carte.</translation>
        </message>
        <message id="imagery.give-folder-holds-png">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>Give the folder that holds {{z}}/{{x}}/{{y}}.png.</source>
            <translation>Donnez le dossier qui contient {{z}}/{{x}}/{{y}}.png.</translation>
        </message>
        <message id="imagery.mbtiles-cannot-be-read">
            <location filename="../../trainer/imagery/tile_stores.py" />
            <source>{path} cannot be read as MBTiles: {error}.</source>
            <translation>{path} ne peut pas être lu comme MBTiles : {error}.</translation>
        </message>
        <message id="imagery.raster-off-the-earth">
            <location filename="../../trainer/imagery/warping.py" />
            <source>No place of the raster has a longitude and latitude in its CRS.</source>
            <translation>Aucun lieu du raster n'a de longitude et latitude dans son SCR.</translation>
        </message>
        <message id="imagery.check-crs-georeference-gdalinfo">
            <location filename="../../trainer/imagery/warping.py" />
            <source>Check the CRS and the georeference (gdalinfo FILE).</source>
            <translation>Vérifiez le SCR et le géoréférencement (gdalinfo FICHIER).</translation>
        </message>
        <message id="imagery.cannot-be-warped">
            <location filename="../../trainer/imagery/warping.py" />
            <source>{path} cannot be warped to ground metres: {reason}.</source>
            <translation>{path} ne peut pas être ramené à des mètres au sol : {reason}.</translation>
        </message>
        <message id="imagery.give-extent-within-crs">
            <location filename="../../trainer/imagery/warping.py" />
            <source>Give --extent within the part of the world that its CRS is for.</source>
            <translation>Donnez --extent dans la partie du monde pour laquelle son SCR est fait.</translation>
        </message>
        <message id="location.not-number">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>is not a number</source>
            <translation>n'est pas un nombre</translation>
        </message>
        <message id="location.lies-outside-exterior">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>lies outside the exterior</source>
            <translation>est hors de l'emprise « exterior »</translation>
        </message>
        <message id="location.bad-coordinate">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>Coordinate {place} ({position}) {found}: x {x0:g} to {x1:g}, y {y0:g} to {y1:g}.</source>
            <translation>La coordonnée {place} ({position}) {found} : x de {x0:g} à {x1:g}, y de {y0:g} à {y1:g}.</translation>
        </message>
        <message id="location.drop-points">
            <location filename="../../trainer/location/embedding2d.py" />
            <source>Drop such points, or give an exterior that holds them; longitude comes before latitude.</source>
            <translation>Retirez ces points, ou donnez un « exterior » qui les contient ; la longitude vient avant la latitude.</translation>
        </message>
        <message id="options.must-be-one-of">
            <location filename="../../trainer/options.py" />
            <source>it must be one of {choices}</source>
            <translation>il faut l'un de {choices}</translation>
        </message>
        <message id="options.must-be-number">
            <location filename="../../trainer/options.py" />
            <source>it must be a finite number</source>
            <translation>il faut un nombre fini</translation>
        </message>
        <message id="options.must-be">
            <location filename="../../trainer/options.py" />
            <source>it must be {range}</source>
            <translation>il faut {range}</translation>
        </message>
        <message id="options.from-to">
            <location filename="../../trainer/options.py" />
            <source>from {low} to {high}</source>
            <translation>de {low} à {high}</translation>
        </message>
        <message id="options.both-bounds">
            <location filename="../../trainer/options.py" />
            <source>{lower} and {upper}</source>
            <translation>{lower} et {upper}</translation>
        </message>
        <message id="options.takes-values">
            <location filename="../../trainer/options.py" />
            <source>it takes {count} values, not {given}</source>
            <translation>il prend {count} valeurs, pas {given}</translation>
        </message>
        <message id="options.must-be-number-or">
            <location filename="../../trainer/options.py" />
            <source>it must be a finite number or {word}</source>
            <translation>il faut un nombre fini ou {word}</translation>
        </message>
        <message id="options.above">
            <location filename="../../trainer/options.py" />
            <source>above {number}</source>
            <translation>plus de {number}</translation>
        </message>
        <message id="options.below">
            <location filename="../../trainer/options.py" />
            <source>below {number}</source>
            <translation>moins de {number}</translation>
        </message>
        <message id="options.is">
            <location filename="../../trainer/options.py" />
            <source>{name} is {shown}; {fault}.</source>
            <translation>{name} vaut {shown} ; {fault}.</translation>
        </message>
        <message id="options.at-least">
            <location filename="../../trainer/options.py" />
            <source>{number} at least</source>
            <translation>au moins {number}</translation>
        </message>
        <message id="options.at-most">
            <location filename="../../trainer/options.py" />
            <source>{number} at most</source>
            <translation>au plus {number}</translation>
        </message>
        <message id="regression.too-few-values">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>{path} gives {count} of the {tiles:,} tiles a number; {fewest} are needed.</source>
            <translation>{path} donne un nombre à {count} des {tiles:,} tuiles ; il en faut {fewest}.</translation>
        </message>
        <message id="regression.one-value">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>{field} of {path} is {value:g} everywhere: there is nothing to learn.</source>
            <translation>{field} de {path} vaut partout {value:g} : il n'y a rien à apprendre.</translation>
        </message>
        <message id="regression.give-field-that-differs">
            <location filename="../../trainer/regression/measured_tiles.py" />
            <source>Give a field that differs from place to place.</source>
            <translation>Donnez un champ qui diffère d'un lieu à l'autre.</translation>
        </message>
        <message id="regression.reading-values">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>reading measured values</source>
            <translation>lecture des valeurs mesurées</translation>
        </message>
        <message id="regression.learning">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>learning from {count:,} tiles</source>
            <translation>apprentissage sur {count:,} tuiles</translation>
        </message>
        <message id="regression.one-block">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>The measured values of {source} lie too close together to hold some of them out.</source>
            <translation>Les valeurs mesurées de {source} sont trop proches pour en mettre de côté.</translation>
        </message>
        <message id="regression.measure-elsewhere">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>Give values from more parts of the map.</source>
            <translation>Donnez des valeurs de plus d'endroits de la carte.</translation>
        </message>
        <message id="regression.no-field">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>--labels {path} does not say which field has the number.</source>
            <translation>--labels {path} ne dit pas dans quel champ est le nombre.</translation>
        </message>
        <message id="regression.give-field">
            <location filename="../../trainer/regression/regress_tiles.py" />
            <source>Give {name}:FIELD.</source>
            <translation>Donnez {name}:CHAMP.</translation>
        </message>
        <message id="report.axis-step">
            <location filename="../../trainer/report/figures.py" />
            <source>step</source>
            <translation>pas</translation>
        </message>
        <message id="report.axis-loss">
            <location filename="../../trainer/report/figures.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message id="report.axis-share">
            <location filename="../../trainer/report/figures.py" />
            <source>Share of tiles (%)</source>
            <translation>Part des tuiles (%)</translation>
        </message>
        <message id="report.axis-information">
            <location filename="../../trainer/report/figures.py" />
            <source>information: compressed bytes a pixel</source>
            <translation>information : octets compressés par pixel</translation>
        </message>
        <message id="report.same-place">
            <location filename="../../trainer/report/figures.py" />
            <source>views of the same place</source>
            <translation>vues d'un même lieu</translation>
        </message>
        <message id="report.other-places">
            <location filename="../../trainer/report/figures.py" />
            <source>different places</source>
            <translation>lieux différents</translation>
        </message>
        <message id="report.axis-distance">
            <location filename="../../trainer/report/figures.py" />
            <source>Mean distance between embeddings</source>
            <translation>Distance moyenne entre embeddings</translation>
        </message>
        <message id="report.as-they-are">
            <location filename="../../trainer/report/figures.py" />
            <source>as the tiles are</source>
            <translation>telles que sont les tuiles</translation>
        </message>
        <message id="report.as-drawn">
            <location filename="../../trainer/report/figures.py" />
            <source>as training draws them, balanced</source>
            <translation>telles que l'entraînement les tire, équilibrées</translation>
        </message>
        <message id="report.threshold">
            <location filename="../../trainer/report/figures.py" />
            <source>threshold</source>
            <translation>seuil</translation>
        </message>
        <message id="report.panel-embedding">
            <location filename="../../trainer/report/maps.py" />
            <source>Embedding (three principal components as red, green, blue)</source>
            <translation>Embedding (trois composantes principales en rouge, vert, bleu)</translation>
        </message>
        <message id="report.panel-imagery">
            <location filename="../../trainer/report/maps.py" />
            <source>Imagery (mean colour of each tile)</source>
            <translation>Image (couleur moyenne de chaque tuile)</translation>
        </message>
        <message id="report.count">
            <location filename="../../trainer/report/page.py" />
            <source>{count:,}</source>
            <translation>{count:,}</translation>
        </message>
        <message id="report.dimensions">
            <location filename="../../trainer/report/page.py" />
            <source>{dimension} dimensions, {kind}</source>
            <translation>{dimension} dimensions, {kind}</translation>
        </message>
        <message id="report.this-embedding">
            <location filename="../../trainer/report/page.py" />
            <source>this embedding</source>
            <translation>cet embedding</translation>
        </message>
        <message id="report.image-statistics">
            <location filename="../../trainer/report/page.py" />
            <source>image statistics (no learning)</source>
            <translation>statistiques de l'image (rien d'appris)</translation>
        </message>
        <message id="report.pixel-pca">
            <location filename="../../trainer/report/page.py" />
            <source>PCA of pixels</source>
            <translation>ACP des pixels</translation>
        </message>
        <message id="report.untrained">
            <location filename="../../trainer/report/page.py" />
            <source>the same network, untrained</source>
            <translation>le même réseau, non entraîné</translation>
        </message>
        <message id="report.imagenet">
            <location filename="../../trainer/report/page.py" />
            <source>ImageNet weights</source>
            <translation>poids d'ImageNet</translation>
        </message>
        <message id="report.commonest">
            <location filename="../../trainer/report/page.py" />
            <source>always the commonest class</source>
            <translation>toujours la classe la plus fréquente</translation>
        </message>
        <message id="report.resampled">
            <location filename="../../trainer/report/page.py" />
            <source>resampled to 66 % and back</source>
            <translation>rééchantillonnée à 66 % et retour</translation>
        </message>
        <message id="report.brighter">
            <location filename="../../trainer/report/page.py" />
            <source>10 % brighter</source>
            <translation>10 % plus claire</translation>
        </message>
        <message id="report.shifted">
            <location filename="../../trainer/report/page.py" />
            <source>shifted by a quarter tile</source>
            <translation>décalée d'un quart de tuile</translation>
        </message>
        <message id="report.jpeg">
            <location filename="../../trainer/report/page.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG de qualité 50</translation>
        </message>
        <message id="report.turned">
            <location filename="../../trainer/report/page.py" />
            <source>quarter turn</source>
            <translation>quart de tour</translation>
        </message>
        <message id="report.good-words">
            <location filename="../../trainer/report/page.py" />
            <source>Share of {tiles:,} tiles of {classes} classes that are given their own class ({labels}), by neighbours and by a linear probe from other spatial folds.</source>
            <translation>Part de {tiles:,} tuiles de {classes} classes auxquelles leur propre classe ({labels}) est donnée, par les voisines et par un classifieur linéaire d'autres blocs spatiaux.</translation>
        </message>
        <message id="report.tile-of-pixels">
            <location filename="../../trainer/report/page.py" />
            <source>{size} × {size} pixels, every {stride} pixels</source>
            <translation>{size} × {size} pixels, tous les {stride} pixels</translation>
        </message>
        <message id="report.steady-words">
            <location filename="../../trainer/report/page.py" />
            <source>How often a tile is still found first among all tiles after a small change to its picture.</source>
            <translation>Combien de fois une tuile est encore trouvée la première parmi toutes après un petit changement de son image.</translation>
        </message>
        <message id="report.adds-words">
            <location filename="../../trainer/report/page.py" />
            <source>Share of the same tiles that a classification head tells right on the same folds, by what it is given.</source>
            <translation>Part des mêmes tuiles qu'un classifieur nomme justement sur les mêmes blocs, selon ce qu'il reçoit.</translation>
        </message>
        <message id="report.fact-sources">
            <location filename="../../trainer/report/page.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message id="report.fact-tiles">
            <location filename="../../trainer/report/page.py" />
            <source>Tiles</source>
            <translation>Tuiles</translation>
        </message>
        <message id="report.tile-on-the-ground">
            <location filename="../../trainer/report/page.py" />
            <source>{size} × {size} pixels, {ground:,.4g} m a pixel, every {stride} pixels</source>
            <translation>{size} × {size} pixels, {ground:,.4g} m par pixel, tous les {stride} pixels</translation>
        </message>
        <message id="report.fact-embedding">
            <location filename="../../trainer/report/page.py" />
            <source>Embedding</source>
            <translation>Embedding</translation>
        </message>
        <message id="report.learned-for">
            <location filename="../../trainer/report/page.py" />
            <source>{how}, {minutes:.1f} minutes</source>
            <translation>{how}, {minutes:.1f} minutes</translation>
        </message>
        <message id="report.give-evaluation">
            <location filename="../../trainer/report/page.py" />
            <source>Give a file that `python -m trainer evaluate … --json FILE` wrote.</source>
            <translation>Donnez un fichier que `python -m trainer evaluate … --json FICHIER` a écrit.</translation>
        </message>
        <message id="report.linear-probe">
            <location filename="../../trainer/report/page.py" />
            <source>linear probe</source>
            <translation>classifieur linéaire</translation>
        </message>
        <message id="report.fact-tile">
            <location filename="../../trainer/report/page.py" />
            <source>Tile</source>
            <translation>Tuile</translation>
        </message>
        <message id="report.fact-bands">
            <location filename="../../trainer/report/page.py" />
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message id="report.fact-encoder">
            <location filename="../../trainer/report/page.py" />
            <source>Encoder</source>
            <translation>Encodeur</translation>
        </message>
        <message id="report.no-evaluation">
            <location filename="../../trainer/report/page.py" />
            <source>{path} is no evaluation: {error}.</source>
            <translation>{path} n'est pas une évaluation : {error}.</translation>
        </message>
        <message id="report.good">
            <location filename="../../trainer/report/page.py" />
            <source>How good it is</source>
            <translation>Sa qualité</translation>
        </message>
        <message id="report.change">
            <location filename="../../trainer/report/page.py" />
            <source>change</source>
            <translation>changement</translation>
        </message>
        <message id="report.found-again">
            <location filename="../../trainer/report/page.py" />
            <source>found again</source>
            <translation>retrouvées</translation>
        </message>
        <message id="report.told-right">
            <location filename="../../trainer/report/page.py" />
            <source>told right</source>
            <translation>justes</translation>
        </message>
        <message id="report.steady">
            <location filename="../../trainer/report/page.py" />
            <source>How steady it is</source>
            <translation>Sa stabilité</translation>
        </message>
        <message id="report.adds">
            <location filename="../../trainer/report/page.py" />
            <source>What the place adds</source>
            <translation>Ce que le lieu apporte</translation>
        </message>
        <message id="report.figures">
            <location filename="../../trainer/report/page.py" />
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message id="report.about">
            <location filename="../../trainer/report/page.py" />
            <source>About this embedding</source>
            <translation>À propos de cet embedding</translation>
        </message>
        <message id="report.figure">
            <location filename="../../trainer/report/queries.py" />
            <source>{value:.3f}</source>
            <translation>{value:.3f}</translation>
        </message>
        <message id="report.away-hundredth">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:.2f} km away</source>
            <translation>à {distance:.2f} km</translation>
        </message>
        <message id="report.away">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:,.0f} km away</source>
            <translation>à {distance:,.0f} km</translation>
        </message>
        <message id="report.away-tenth">
            <location filename="../../trainer/report/queries.py" />
            <source>{distance:.1f} km away</source>
            <translation>à {distance:.1f} km</translation>
        </message>
        <message id="report.tile-number">
            <location filename="../../trainer/report/queries.py" />
            <source>tile {tile}</source>
            <translation>tuile {tile}</translation>
        </message>
        <message id="report.made-by">
            <location filename="../../trainer/report/report.py" />
            <source>Made by {maker} from {folder}.</source>
            <translation>Fait par {maker} à partir de {folder}.</translation>
        </message>
        <message id="report.drawing-figures">
            <location filename="../../trainer/report/report.py" />
            <source>drawing figures</source>
            <translation>dessin des figures</translation>
        </message>
        <message id="report.title">
            <location filename="../../trainer/report/report.py" />
            <source>How {names} looks to the encoder</source>
            <translation>Comment l'encodeur voit {names}</translation>
        </message>
        <message id="report.subtitle">
            <location filename="../../trainer/report/report.py" />
            <source>{tiles:,} tiles, each as {dimension} numbers; alike numbers, alike look.</source>
            <translation>{tiles:,} tuiles, chacune en {dimension} nombres ; nombres proches, aspect proche.</translation>
        </message>
        <message id="report.too-few-tiles">
            <location filename="../../trainer/report/report.py" />
            <source>{folder} holds {tiles} tiles, too few for a report.</source>
            <translation>{folder} contient {tiles} tuiles, trop peu pour un rapport.</translation>
        </message>
        <message id="report.embed-more">
            <location filename="../../trainer/report/report.py" />
            <source>Embed more.</source>
            <translation>Plongez-en plus.</translation>
        </message>
        <message id="report.imagery">
            <location filename="../../trainer/report/report.py" />
            <source>Imagery: {credits}.</source>
            <translation>Images : {credits}.</translation>
        </message>
        <message id="report.map-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each tile is coloured by its embedding: its first three principal components are its red, green and blue. Places in like colours look alike to the encoder; the colours themselves mean nothing.</source>
            <translation>Chaque tuile a la couleur de son embedding : ses trois premières composantes principales sont son rouge, son vert et son bleu. Des lieux de couleurs proches se ressemblent pour l'encodeur ; les couleurs elles-mêmes ne signifient rien.</translation>
        </message>
        <message id="report.neighbours-words">
            <location filename="../../trainer/report/report.py" />
            <source>The framed tile on the left is asked for; to its right are the tiles that look most like it, best first, with their cosine similarity (1 is the same look) and how far away they are.</source>
            <translation>La tuile encadrée à gauche est demandée ; à sa droite, les tuiles qui lui ressemblent le plus, la meilleure d'abord, avec leur similarité cosinus (1 : même aspect) et leur distance.</translation>
        </message>
        <message id="report.all-vectors-alike">
            <location filename="../../trainer/report/report.py" />
            <source>All {tiles:,} tiles of {folder} have the same vector: there is nothing to show.</source>
            <translation>Les {tiles:,} tuiles de {folder} ont toutes le même vecteur : il n'y a rien à montrer.</translation>
        </message>
        <message id="report.embed-with-another-encoder">
            <location filename="../../trainer/report/report.py" />
            <source>Embed with an encoder that tells them apart.</source>
            <translation>Plongez avec un encodeur qui les distingue.</translation>
        </message>
        <message id="report.map-imagery">
            <location filename="../../trainer/report/report.py" />
            <source>Beside it is the imagery, one mean colour a tile.</source>
            <translation>À côté, l'image, une couleur moyenne par tuile.</translation>
        </message>
        <message id="report.map">
            <location filename="../../trainer/report/report.py" />
            <source>The map as the encoder sees it</source>
            <translation>La carte vue par l'encodeur</translation>
        </message>
        <message id="report.map-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Map of all tiles in colours of their embeddings.</source>
            <translation>Carte de toutes les tuiles aux couleurs de leurs embeddings.</translation>
        </message>
        <message id="report.groups">
            <location filename="../../trainer/report/report.py" />
            <source>Groups of tiles that look alike</source>
            <translation>Groupes de tuiles qui se ressemblent</translation>
        </message>
        <message id="report.groups-words">
            <location filename="../../trainer/report/report.py" />
            <source>The tiles fall into {count} groups by their embeddings alone, without any labels; each colour is a group, with its share of the tiles.</source>
            <translation>Les tuiles forment {count} groupes par leurs seuls embeddings, sans étiquettes ; chaque couleur est un groupe, avec sa part des tuiles.</translation>
        </message>
        <message id="report.groups-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Map of the clusters: {names}.</source>
            <translation>Carte des groupes : {names}.</translation>
        </message>
        <message id="report.neighbours-far">
            <location filename="../../trainer/report/report.py" />
            <source>Tiles within {distance:,.3g} km of the query are left out.</source>
            <translation>Les tuiles à moins de {distance:,.3g} km sont laissées de côté.</translation>
        </message>
        <message id="report.neighbours">
            <location filename="../../trainer/report/report.py" />
            <source>Nearest neighbours</source>
            <translation>Plus proches voisines</translation>
        </message>
        <message id="report.neighbours-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Rows of tiles: a query and its nearest neighbours. Queries: {names}</source>
            <translation>Rangées de tuiles : une demandée et ses plus proches voisines. Demandées : {names}</translation>
        </message>
        <message id="report.between">
            <location filename="../../trainer/report/report.py" />
            <source>From one look to another</source>
            <translation>D'un aspect à un autre</translation>
        </message>
        <message id="report.between-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each row goes from the look of one place to the look of another in even steps; at each step stands the real tile that is nearest to it (below, its similarity to the step). A good embedding changes gradually.</source>
            <translation>Chaque rangée va, par pas égaux, de l'aspect d'un lieu à celui d'un autre ; à chaque pas se trouve la tuile réelle la plus proche (dessous, sa similarité avec le pas). Un bon embedding change peu à peu.</translation>
        </message>
        <message id="report.between-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Rows of tiles whose look changes from that of the first to that of the last.</source>
            <translation>Rangées de tuiles dont l'aspect passe de la première à la dernière.</translation>
        </message>
        <message id="report.pca">
            <location filename="../../trainer/report/report.py" />
            <source>Tiles by what varies most</source>
            <translation>Les tuiles selon ce qui varie le plus</translation>
        </message>
        <message id="report.pca-words">
            <location filename="../../trainer/report/report.py" />
            <source>Each tile stands where its first two principal components put it, so neighbours look alike, and what changes along an axis is what differs most to the encoder. Where tiles would overlap, one shows.</source>
            <translation>Chaque tuile est là où la placent ses deux premières composantes principales : les voisines se ressemblent, et ce qui change le long d'un axe est ce qui diffère le plus pour l'encodeur. Là où des tuiles se couvriraient, une seule est montrée.</translation>
        </message>
        <message id="report.pca-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Scatter of tile pictures along two principal components.</source>
            <translation>Images des tuiles le long de deux composantes principales.</translation>
        </message>
        <message id="report.tsne">
            <location filename="../../trainer/report/report.py" />
            <source>Neighbourhoods of looks</source>
            <translation>Voisinages d'aspects</translation>
        </message>
        <message id="report.tsne-words">
            <location filename="../../trainer/report/report.py" />
            <source>t-SNE lays {count:,} of the tiles out so that each lies near those it resembles: islands are kinds of landscape. Only nearness means something here; directions and distances between islands do not.</source>
            <translation>t-SNE étale {count:,} des tuiles de sorte que chacune soit près de celles qui lui ressemblent : les îlots sont des sortes de paysage. Seule la proximité a ici un sens ; directions et distances entre îlots n'en ont pas.</translation>
        </message>
        <message id="report.tsne-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Scatter of tile pictures, alike ones near each other.</source>
            <translation>Images des tuiles, les semblables proches les unes des autres.</translation>
        </message>
        <message id="report.training">
            <location filename="../../trainer/report/report.py" />
            <source>How the encoder learned</source>
            <translation>Comment l'encodeur a appris</translation>
        </message>
        <message id="report.training-words">
            <location filename="../../trainer/report/report.py" />
            <source>The loss falls as the encoder learns. Embeddings of views of the same place should come to lie closer together than those of different places: the wider the gap, the better they are told apart.</source>
            <translation>La perte baisse à mesure que l'encodeur apprend. Les embeddings de vues d'un même lieu doivent se rapprocher plus que ceux de lieux différents : plus l'écart est grand, mieux ils sont distingués.</translation>
        </message>
        <message id="report.training-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Curves of loss and of mean distances over the steps of the training.</source>
            <translation>Courbes de la perte et des distances moyennes au fil des pas de l'entraînement.</translation>
        </message>
        <message id="report.information">
            <location filename="../../trainer/report/report.py" />
            <source>How much there is to see in a tile</source>
            <translation>Ce qu'il y a à voir dans une tuile</translation>
        </message>
        <message id="report.information-words">
            <location filename="../../trainer/report/report.py" />
            <source>Grey is how many tiles have how much detail (bytes a pixel when compressed). Plain tiles are common; the blue line shows how often each level is drawn when training samples tiles in a balanced way.</source>
            <translation>En gris, combien de tuiles ont combien de détail (octets compressés par pixel). Les tuiles unies sont fréquentes ; la ligne bleue montre combien de fois chaque niveau est tiré quand l'entraînement équilibre le tirage.</translation>
        </message>
        <message id="report.information-alternative">
            <location filename="../../trainer/report/report.py" />
            <source>Histogram of the information of the tiles, before and after balancing.</source>
            <translation>Histogramme de l'information des tuiles, avant et après équilibrage.</translation>
        </message>
        <message id="report.more-sources">
            <location filename="../../trainer/report/report.py" />
            <source>{count} more</source>
            <translation>{count} autres</translation>
        </message>
        <message id="report.component">
            <location filename="../../trainer/report/report.py" />
            <source>principal component {number} ({percent:.0f} % of the variance)</source>
            <translation>composante principale {number} ({percent:.0f} % de la variance)</translation>
        </message>
        <message id="report.colours-instead-of-pictures">
            <location filename="../../trainer/report/report.py" />
            <source>The report shows colours instead of pictures: {reason}.</source>
            <translation>Le rapport montre des couleurs au lieu d'images : {reason}.</translation>
        </message>
        <message id="report.query">
            <location filename="../../trainer/report/report.py" />
            <source>query</source>
            <translation>demandée</translation>
        </message>
        <message id="results.no-centroids">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>The centres of these clusters are not known.</source>
            <translation>Les centres de ces groupes ne sont pas connus.</translation>
        </message>
        <message id="results.make-clusters-again">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Make the clusters anew.</source>
            <translation>Refaites les groupes.</translation>
        </message>
        <message id="results.cannot-split">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Cluster {number} cannot be split into {parts}.</source>
            <translation>Le groupe {number} ne peut pas être divisé en {parts}.</translation>
        </message>
        <message id="results.split-into-fewer">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>It takes at least two parts, and a tile for each.</source>
            <translation>Il faut au moins deux parties, et une tuile pour chacune.</translation>
        </message>
        <message id="results.too-many-clusters">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>{count} clusters would be more than {most}.</source>
            <translation>{count} groupes seraient plus que {most}.</translation>
        </message>
        <message id="results.merge-some-first">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>Merge some first.</source>
            <translation>Fusionnez-en d'abord.</translation>
        </message>
        <message id="results.tiles-too-alike">
            <location filename="../../trainer/results/cluster_tree.py" />
            <source>The tiles of cluster {number} are too alike to be split.</source>
            <translation>Les tuiles du groupe {number} se ressemblent trop pour être divisées.</translation>
        </message>
        <message id="results.new-name-cluster-blank">
            <location filename="../../trainer/results/clusters.py" />
            <source>The new name of cluster {number} is blank.</source>
            <translation>Le nouveau nom du groupe {number} est vide.</translation>
        </message>
        <message id="results.write-name">
            <location filename="../../trainer/results/clusters.py" />
            <source>Write a name.</source>
            <translation>Écrivez un nom.</translation>
        </message>
        <message id="results.merge-two-clusters">
            <location filename="../../trainer/results/clusters.py" />
            <source>Merging takes at least two clusters.</source>
            <translation>Fusionner demande au moins deux groupes.</translation>
        </message>
        <message id="results.select-two">
            <location filename="../../trainer/results/clusters.py" />
            <source>Select two or more.</source>
            <translation>Sélectionnez-en deux ou plus.</translation>
        </message>
        <message id="results.no-cluster">
            <location filename="../../trainer/results/clusters.py" />
            <source>There is no cluster {number}: there are {clusters}.</source>
            <translation>Il n'y a pas de groupe {number} : il y en a {clusters}.</translation>
        </message>
        <message id="results.two-quick-looks">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{first} and {other} are quick looks of the starter, each evened out on its own image: their vectors cannot be compared.</source>
            <translation>{first} et {other} sont des coups d'œil de l'encodeur de départ, chacun ajusté à sa propre image : leurs vecteurs ne se comparent pas.</translation>
        </message>
        <message id="results.embed-with-the-first">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Embed the second image with the encoder of the first, {run}, or both with one run that learned.</source>
            <translation>Encodez la seconde image avec l'encodeur de la première, {run}, ou les deux avec un même entraînement.</translation>
        </message>
        <message id="record.clusters-not-equally-many">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>names, colours, sizes and medoids are not equally many</source>
            <translation>names, colours, sizes et medoids ne sont pas aussi nombreux</translation>
        </message>
        <message id="record.no-colour">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>a colour is not #rrggbb</source>
            <translation>une couleur n'est pas #rrggbb</translation>
        </message>
        <message id="results.make-embeddings">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Make them with `python -m trainer embed RUN SOURCE --out FOLDER`.</source>
            <translation>Faites-les avec `python -m trainer embed APPRENTISSAGE SOURCE --out DOSSIER`.</translation>
        </message>
        <message id="results.not-embeddings-manifest-format">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{path} is not an embeddings manifest of format {known}.</source>
            <translation>{path} n'est pas un manifeste de plongements au format {known}.</translation>
        </message>
        <message id="results.holds-no-embeddings-missing">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>{folder} holds no embeddings: {name} is missing.</source>
            <translation>{folder} ne contient pas de plongements : {name} manque.</translation>
        </message>
        <message id="results.make-embeddings-again">
            <location filename="../../trainer/results/embedding_manifest.py" />
            <source>Make the embeddings again.</source>
            <translation>Refaites les plongements.</translation>
        </message>
        <message id="results.damaged-vectors-expected">
            <location filename="../../trainer/results/embedding_set.py" />
            <source>{folder} is damaged: vectors are {found} {shape}, expected {kind} {expected}.</source>
            <translation>{folder} est endommagé : les vecteurs sont {found} {shape}, attendu {kind} {expected}.</translation>
        </message>
        <message id="results.vectors-not-finite">
            <location filename="../../trainer/results/embedding_set.py" />
            <source>{folder} is damaged: not all of its vectors are finite numbers.</source>
            <translation>{folder} est endommagé : ses vecteurs ne sont pas tous des nombres finis.</translation>
        </message>
        <message id="results.no-such-file">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} does not exist.</source>
            <translation>{shown} n'existe pas.</translation>
        </message>
        <message id="results.end-editing">
            <location filename="../../trainer/results/geopackage.py" />
            <source>Save or end the editing of this layer in QGIS, then run the command again.</source>
            <translation>Enregistrez ou terminez l'édition de cette couche dans QGIS, puis relancez.</translation>
        </message>
        <message id="results.cannot-be-changed">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} cannot be changed: {error}.</source>
            <translation>{shown} ne peut pas être changé : {error}.</translation>
        </message>
        <message id="results.damaged">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} is damaged: {error}.</source>
            <translation>{shown} est endommagé : {error}.</translation>
        </message>
        <message id="results.in-use">
            <location filename="../../trainer/results/geopackage.py" />
            <source>{shown} is in use by another program.</source>
            <translation>{shown} est utilisé par un autre programme.</translation>
        </message>
        <message id="results.search-without-heat-map">
            <location filename="../../trainer/results/heat_map.py" />
            <source>Search without a heat map; the tiles found are a table.</source>
            <translation>Cherchez sans carte de chaleur ; les tuiles trouvées sont une table.</translation>
        </message>
        <message id="results.install-again">
            <location filename="../../trainer/results/styles.py" />
            <source>Install GeoEmbed again, or use a whole checkout.</source>
            <translation>Réinstallez GeoEmbed, ou utilisez une copie complète de ses sources.</translation>
        </message>
        <message id="results.no-style">
            <location filename="../../trainer/results/styles.py" />
            <source>The style {name}.qml is not here: {folder}.</source>
            <translation>Le style {name}.qml n'est pas là : {folder}.</translation>
        </message>
        <message id="results.has-tiles-embeddings">
            <location filename="../../trainer/results/tile_layer.py" />
            <source>{path} has {last} tiles, the embeddings {count}.</source>
            <translation>{path} a {last} tuiles, les plongements {count}.</translation>
        </message>
        <message id="results.raster-needs-positions">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>A raster needs tiles with positions; search and clusters work without one.</source>
            <translation>Un raster demande des tuiles avec positions ; la recherche et les groupes s'en passent.</translation>
        </message>
        <message id="results.source-without-crs">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>'{name}' has no coordinate reference system.</source>
            <translation>« {name} » n'a pas de système de coordonnées de référence.</translation>
        </message>
        <message id="results.grid-is-too-large">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>'{name}' claims a grid of {columns:,} × {rows:,} tiles, more than any imagery has.</source>
            <translation>'{name}' annonce une grille de {columns:,} × {rows:,} tuiles, plus qu'aucune image n'en a.</translation>
        </message>
        <message id="results.embed-source-again">
            <location filename="../../trainer/results/tile_raster.py" />
            <source>The folder is damaged: embed the source again.</source>
            <translation>Le dossier est endommagé : calculez de nouveau les embeddings de la source.</translation>
        </message>
        <message id="search.exact-without-annoy">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Nothing is lost: search does without it. `pip install annoy` needs a C++ compiler.</source>
            <translation>Rien n'est perdu : la recherche s'en passe. `pip install annoy` demande un compilateur C++.</translation>
        </message>
        <message id="search.annoy-recall">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy: recall@10 {recall:.3f} when built</source>
            <translation>Annoy : rappel@10 de {recall:.3f} à la construction</translation>
        </message>
        <message id="search.no-annoy">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy cannot be used by this interpreter.</source>
            <translation>Cet interpréteur ne peut pas utiliser Annoy.</translation>
        </message>
        <message id="search.building-index">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Building the index: {tiles:,} tiles, {trees} trees</source>
            <translation>Construction de l'index : {tiles:,} tuiles, {trees} arbres</translation>
        </message>
        <message id="search.no-index">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>There is no index: search is exact.</source>
            <translation>Il n'y a pas d'index : la recherche est exacte.</translation>
        </message>
        <message id="search.index-damaged">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>The index is damaged: search is exact. Embed again to rebuild it.</source>
            <translation>L'index est endommagé : la recherche est exacte. Refaites les plongements pour le reconstruire.</translation>
        </message>
        <message id="search.no-annoy-exact">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>Annoy cannot be used by this interpreter: search is exact.</source>
            <translation>Cet interpréteur ne peut pas utiliser Annoy : la recherche est exacte.</translation>
        </message>
        <message id="search.index-unreadable">
            <location filename="../../trainer/search/annoy_index.py" />
            <source>The index cannot be read ({error}): search is exact.</source>
            <translation>L'index n'est pas lisible ({error}) : la recherche est exacte.</translation>
        </message>
        <message id="search.nothing-of-that-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>No tile is of {date}.</source>
            <translation>Aucune tuile n'est de {date}.</translation>
        </message>
        <message id="search.there-are-dates">
            <location filename="../../trainer/search/date_filter.py" />
            <source>There are {dates}.</source>
            <translation>Il y a {dates}.</translation>
        </message>
        <message id="search.no-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>'{date}' is no date.</source>
            <translation>« {date} » n'est pas une date.</translation>
        </message>
        <message id="search.give-date">
            <location filename="../../trainer/search/date_filter.py" />
            <source>Give a year, month or day (2018, 2018-06, 2018-06-21), or two: 2016..2018.</source>
            <translation>Donnez une année, un mois ou un jour (2018, 2018-06, 2018-06-21), ou deux : 2016..2018.</translation>
        </message>
        <message id="search.dates-not-known">
            <location filename="../../trainer/search/date_filter.py" />
            <source>{folder} does not know its dates.</source>
            <translation>{folder} ne connaît pas ses dates.</translation>
        </message>
        <message id="search.cut-with-dates">
            <location filename="../../trainer/search/date_filter.py" />
            <source>Make tiles, or embed imagery, with --dates.</source>
            <translation>Faites des tuiles, ou plongez des images, avec --dates.</translation>
        </message>
        <message id="search.no-engine">
            <location filename="../../trainer/search/engine.py" />
            <source>There is no engine '{engine}'.</source>
            <translation>Il n'y a pas de moteur « {engine} ».</translation>
        </message>
        <message id="any.choose-from">
            <location filename="../../trainer/search/engine.py" />
            <source>Choose from {known}.</source>
            <translation>Choisissez parmi {known}.</translation>
        </message>
        <message id="search.index-of-other-embeddings">
            <location filename="../../trainer/search/index_quality.py" />
            <source>The index is of other embeddings: search is exact. Embed again to rebuild it.</source>
            <translation>L'index est d'autres plongements : la recherche est exacte. Refaites les plongements pour le reconstruire.</translation>
        </message>
        <message id="search.index-outdated">
            <location filename="../../trainer/search/index_quality.py" />
            <source>The embeddings changed since the index was built: search is exact. Embed again to rebuild it.</source>
            <translation>Les plongements ont changé depuis la construction de l'index : la recherche est exacte. Refaites les plongements pour le reconstruire.</translation>
        </message>
        <message id="search.building-cells">
            <location filename="../../trainer/search/ivf_build.py" />
            <source>Building the index: {tiles:,} tiles, {cells:,} cells</source>
            <translation>Construction de l'index : {tiles:,} tuiles, {cells:,} cellules</translation>
        </message>
        <message id="search.ivf-recall">
            <location filename="../../trainer/search/ivf_index.py" />
            <source>Index of cells: recall@10 {recall:.3f} when built</source>
            <translation>Index de cellules : rappel@10 de {recall:.3f} à la construction</translation>
        </message>
        <message id="search.line-too-long">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line is longer than {most} MiB.</source>
            <translation>La ligne dépasse {most} Mio.</translation>
        </message>
        <message id="search.write-one-json-object-line">
            <location filename="../../trainer/search/protocol.py" />
            <source>Write one JSON object a line.</source>
            <translation>Écrivez un objet JSON par ligne.</translation>
        </message>
        <message id="search.line-not-json-object">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line is not a JSON object.</source>
            <translation>La ligne n'est pas un objet JSON.</translation>
        </message>
        <message id="search.example-of-request">
            <location filename="../../trainer/search/protocol.py" />
            <source>For example: {{"id": 1, "ask": "ping"}}</source>
            <translation>Par exemple : {{"id": 1, "ask": "ping"}}</translation>
        </message>
        <message id="search.no-request">
            <location filename="../../trainer/search/protocol.py" />
            <source>There is no request {ask!r}.</source>
            <translation>Il n'y a pas de requête {ask!r}.</translation>
        </message>
        <message id="search.ask-one">
            <location filename="../../trainer/search/protocol.py" />
            <source>Ask one of: {known}.</source>
            <translation>Demandez l'une de : {known}.</translation>
        </message>
        <message id="search.fields">
            <location filename="../../trainer/search/protocol.py" />
            <source>Fields: {fields}.</source>
            <translation>Champs : {fields}.</translation>
        </message>
        <message id="search.line-not-json">
            <location filename="../../trainer/search/protocol.py" />
            <source>The line cannot be read: {error}.</source>
            <translation>La ligne est illisible : {error}.</translation>
        </message>
        <message id="search.id-cannot-be-written">
            <location filename="../../trainer/search/protocol.py" />
            <source>The id holds what JSON cannot write.</source>
            <translation>L'id contient ce que JSON ne peut pas écrire.</translation>
        </message>
        <message id="search.count-requests-say">
            <location filename="../../trainer/search/protocol.py" />
            <source>Count the requests, say.</source>
            <translation>Numérotez les requêtes, par exemple.</translation>
        </message>
        <message id="search.bad-field">
            <location filename="../../trainer/search/protocol.py" />
            <source>{ask}: {reason}.</source>
            <translation>{ask} : {reason}.</translation>
        </message>
        <message id="search.bad-example">
            <location filename="../../trainer/search/protocol.py" />
            <source>{ask}: {message}</source>
            <translation>{ask} : {message}</translation>
        </message>
        <message id="search.no-tile-passes-filters">
            <location filename="../../trainer/search/query.py" />
            <source>No tile passes the filters.</source>
            <translation>Aucune tuile ne passe les filtres.</translation>
        </message>
        <message id="search.widen-distance-polygon">
            <location filename="../../trainer/search/query.py" />
            <source>Widen the distance or the polygon.</source>
            <translation>Élargissez la distance ou le polygone.</translation>
        </message>
        <message id="search.all-overlap-examples">
            <location filename="../../trainer/search/query.py" />
            <source>Every tile that passes the filters overlaps an example.</source>
            <translation>Toute tuile qui passe les filtres recouvre un exemple.</translation>
        </message>
        <message id="search.widen-or-allow-overlap">
            <location filename="../../trainer/search/query.py" />
            <source>Widen the filters, or let overlapping tiles be answered, too.</source>
            <translation>Élargissez les filtres, ou acceptez aussi les tuiles qui se recouvrent.</translation>
        </message>
        <message id="search.way-too-long">
            <location filename="../../trainer/search/query.py" />
            <source>A way of {steps:,} steps is too long.</source>
            <translation>Un chemin de {steps:,} étapes est trop long.</translation>
        </message>
        <message id="search.ask-fewer-steps">
            <location filename="../../trainer/search/query.py" />
            <source>Ask for {most:,} steps at most.</source>
            <translation>Demandez {most:,} étapes au plus.</translation>
        </message>
        <message id="search.way-between-two-places">
            <location filename="../../trainer/search/query.py" />
            <source>A way between two places has at least two steps.</source>
            <translation>Un chemin entre deux lieux a au moins deux étapes.</translation>
        </message>
        <message id="search.too-few-asked-for">
            <location filename="../../trainer/search/query.py" />
            <source>{k} tiles were asked for.</source>
            <translation>{k} tuiles ont été demandées.</translation>
        </message>
        <message id="search.ask-for-one">
            <location filename="../../trainer/search/query.py" />
            <source>Ask for at least one.</source>
            <translation>Demandez-en au moins une.</translation>
        </message>
        <message id="search.holds-no-tiles">
            <location filename="../../trainer/search/query.py" />
            <source>{folder} holds no tiles.</source>
            <translation>{folder} ne contient pas de tuiles.</translation>
        </message>
        <message id="search.no-example">
            <location filename="../../trainer/search/query.py" />
            <source>There is no example to look for.</source>
            <translation>Il n'y a pas d'exemple à chercher.</translation>
        </message>
        <message id="search.give-example">
            <location filename="../../trainer/search/query.py" />
            <source>Give a tile, a position or an image.</source>
            <translation>Donnez une tuile, une position ou une image.</translation>
        </message>
        <message id="search.examples-vector-not-finite">
            <location filename="../../trainer/search/query.py" />
            <source>An example's vector is not finite.</source>
            <translation>Le vecteur d'un exemple n'est pas fini.</translation>
        </message>
        <message id="search.give-example-with-place">
            <location filename="../../trainer/search/query.py" />
            <source>Give an example by tile or position, or leave the distance away.</source>
            <translation>Choisissez un exemple sur la carte, ou retirez la distance.</translation>
        </message>
        <message id="search.example-has-dimensions">
            <location filename="../../trainer/search/query.py" />
            <source>An example has {found} dimensions; {folder} has {wanted}.</source>
            <translation>Un exemple a {found} dimensions ; {folder} en a {wanted}.</translation>
        </message>
        <message id="search.embed-with-same-encoder">
            <location filename="../../trainer/search/query.py" />
            <source>Embed it with the encoder that made these embeddings.</source>
            <translation>Plongez-le avec l'encodeur qui a fait ces plongements.</translation>
        </message>
        <message id="search.no-distance">
            <location filename="../../trainer/search/query.py" />
            <source>{value} km is no distance.</source>
            <translation>{value} km n'est pas une distance.</translation>
        </message>
        <message id="search.give-kilometres-0">
            <location filename="../../trainer/search/query.py" />
            <source>Give kilometres, 0 or more.</source>
            <translation>Donnez des kilomètres, 0 ou plus.</translation>
        </message>
        <message id="search.examples-without-place">
            <location filename="../../trainer/search/query.py" />
            <source>None of the examples has a place to measure distances from.</source>
            <translation>Aucun des exemples n'a de lieu d'où mesurer des distances.</translation>
        </message>
        <message id="record.no-such-field">
            <location filename="../../trainer/search/requests.py" />
            <source>there is no field {name!r}</source>
            <translation>il n'y a pas de champ {name!r}</translation>
        </message>
        <message id="search.one-way-to-give-example">
            <location filename="../../trainer/search/requests.py" />
            <source>An example is given by one of: tile, at, source with x and y, vector, image, text.</source>
            <translation>Un exemple est donné par l'un de : tile, at, source avec x et y, vector, image, text.</translation>
        </message>
        <message id="record.too-many-examples">
            <location filename="../../trainer/search/requests.py" />
            <source>{name} holds more than {most:,} examples</source>
            <translation>{name} contient plus de {most:,} exemples</translation>
        </message>
        <message id="search.choose-embedded-place">
            <location filename="../../trainer/search/searcher.py" />
            <source>Choose a place that was embedded, or ask for exactly this place.</source>
            <translation>Choisissez un lieu qui a été plongé, ou demandez exactement ce lieu.</translation>
        </message>
        <message id="search.vector-without-direction">
            <location filename="../../trainer/search/searcher.py" />
            <source>An example's vector is nought or not finite: it has no direction.</source>
            <translation>Le vecteur d'un exemple est nul ou n'est pas fini : il n'a pas de direction.</translation>
        </message>
        <message id="search.no-tile-contains">
            <location filename="../../trainer/search/searcher.py" />
            <source>No tile of {folder} contains {position}.</source>
            <translation>Aucune tuile de {folder} ne contient {position}.</translation>
        </message>
        <message id="search.example-without-position">
            <location filename="../../trainer/search/searcher.py" />
            <source>The example gives no position in a source.</source>
            <translation>L'exemple ne donne pas de position dans une source.</translation>
        </message>
        <message id="search.give-source-x-y">
            <location filename="../../trainer/search/searcher.py" />
            <source>Give source with x and y.</source>
            <translation>Donnez source avec x et y.</translation>
        </message>
        <message id="search.no-source">
            <location filename="../../trainer/search/searcher.py" />
            <source>There is no source {source}: there are {count}.</source>
            <translation>Il n'y a pas de source {source} : il y en a {count}.</translation>
        </message>
        <message id="search.no-encoder">
            <location filename="../../trainer/search/searcher.py" />
            <source>A picture, words or a place embedded afresh need the encoder, which is not loaded here.</source>
            <translation>Une image, des mots ou un lieu à plonger demandent l'encodeur, qui n'est pas chargé ici.</translation>
        </message>
        <message id="search.ask-by-tile">
            <location filename="../../trainer/search/searcher.py" />
            <source>Ask for a tile, or set up the trainer's environment.</source>
            <translation>Demandez une tuile, ou préparez l'environnement de l'entraîneur.</translation>
        </message>
        <message id="search.nearest-tile">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>The nearest is tile {tile} at {position}, {distance:,.0f} km away.</source>
            <translation>La plus proche est la tuile {tile} en {position}, à {distance:,.0f} km.</translation>
        </message>
        <message id="search.give-longitude-before-latitude">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Give longitude before latitude, in degrees: --at 15.97,45.81.</source>
            <translation>Donnez la longitude avant la latitude, en degrés : --at 15.97,45.81.</translation>
        </message>
        <message id="search.ask-tile-id-image">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Ask by tile id or by an image.</source>
            <translation>Cherchez avec une image.</translation>
        </message>
        <message id="search.ids-here">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>Ids here go from {first} to {last}.</source>
            <translation>Les numéros vont ici de {first} à {last}.</translation>
        </message>
        <message id="search.folder-holds-no-tiles">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>The folder holds no tiles.</source>
            <translation>Le dossier ne contient pas de tuiles.</translation>
        </message>
        <message id="search.has-no-tile">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{folder} has no tile {tile}.</source>
            <translation>{folder} n'a pas de tuile {tile}.</translation>
        </message>
        <message id="search.off-the-sources">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{position} is on no source of {folder}.</source>
            <translation>{position} n'est sur aucune source de {folder}.</translation>
        </message>
        <message id="search.off-the-earth">
            <location filename="../../trainer/search/tile_lookup.py" />
            <source>{position} is no position on Earth.</source>
            <translation>{position} n'est pas une position sur la Terre.</translation>
        </message>
        <message id="search.served">
            <location filename="../../trainer/search/worker.py" />
            <source>Served are: {served}.</source>
            <translation>Sont servis : {served}.</translation>
        </message>
        <message id="search.not-served-here">
            <location filename="../../trainer/search/worker.py" />
            <source>{name} is not served here.</source>
            <translation>{name} n'est pas servi ici.</translation>
        </message>
        <message id="search.use-tif-npy">
            <location filename="../../trainer/search/worker.py" />
            <source>Use .tif or .npy.</source>
            <translation>Utilisez .tif ou .npy.</translation>
        </message>
        <message id="search.system-error">
            <location filename="../../trainer/search/worker.py" />
            <source>{what}{where}.</source>
            <translation>{what}{where}.</translation>
        </message>
        <message id="search.check-path-space-disk">
            <location filename="../../trainer/search/worker.py" />
            <source>Check the path and the space on the disk.</source>
            <translation>Vérifiez le chemin et la place sur le disque.</translation>
        </message>
        <message id="search.report-bug">
            <location filename="../../trainer/search/worker.py" />
            <source>Please report this bug.</source>
            <translation>Merci de signaler cette erreur.</translation>
        </message>
        <message id="services.unknown-placeholder">
            <location filename="../../trainer/services/addresses.py" />
            <source>{address}: {{{name}}} is not known.</source>
            <translation>{address} : {{{name}}} n'est pas connu.</translation>
        </message>
        <message id="services.write-one-address">
            <location filename="../../trainer/services/addresses.py" />
            <source>Write one host's name for {{s}}, the size for {{r}}; {{z}}, {{x}}, {{y}} and {{-y}} are filled in.</source>
            <translation>Écrivez un nom d'hôte pour {{s}}, la taille pour {{r}} ; {{z}}, {{x}}, {{y}} et {{-y}} sont remplis.</translation>
        </message>
        <message id="services.not-a-template">
            <location filename="../../trainer/services/addresses.py" />
            <source>{address} has no {{z}}, {{x}} and {{y}}.</source>
            <translation>{address} n'a pas {{z}}, {{x}} et {{y}}.</translation>
        </message>
        <message id="services.give-template">
            <location filename="../../trainer/services/addresses.py" />
            <source>Give an address such as https://HOST/{{z}}/{{x}}/{{y}}.png.</source>
            <translation>Donnez une adresse telle que https://HOST/{{z}}/{{x}}/{{y}}.png.</translation>
        </message>
        <message id="services.no-bulk-download">
            <location filename="../../trainer/services/addresses.py" />
            <source>{host} forbids to fetch many tiles.</source>
            <translation>{host} interdit de prendre beaucoup de tuiles.</translation>
        </message>
        <message id="services.render-instead">
            <location filename="../../trainer/services/addresses.py" />
            <source>Render the tiles from OpenStreetMap's data, or name a service that allows it.</source>
            <translation>Dessinez les tuiles à partir des données d'OpenStreetMap, ou nommez un service qui le permet.</translation>
        </message>
        <message id="services.not-agreed">
            <location filename="../../trainer/services/addresses.py" />
            <source>{tiles:,} map tiles of zoom {zoom} would be fetched from {host}, whose terms of use must allow it.{known}</source>
            <translation>{tiles:,} tuiles de carte du zoom {zoom} seraient prises à {host}, dont les conditions doivent le permettre.{known}</translation>
        </message>
        <message id="services.add-agree">
            <location filename="../../trainer/services/addresses.py" />
            <source>Read them; if they do, add --agree {host}.</source>
            <translation>Lisez-les ; si elles le font, ajoutez --agree {host}.</translation>
        </message>
        <message id="services.no-attribution">
            <location filename="../../trainer/services/addresses.py" />
            <source>Nobody is credited for the map tiles of {host}.</source>
            <translation>Personne n'est crédité pour les tuiles de carte de {host}.</translation>
        </message>
        <message id="services.add-attribution">
            <location filename="../../trainer/services/addresses.py" />
            <source>Add --attribution "…", as the terms of the service ask for.</source>
            <translation>Ajoutez --attribution "…", comme les conditions du service le demandent.</translation>
        </message>
        <message id="services.answers-status">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it answers with status {status}</source>
            <translation>le serveur répond avec le statut {status}</translation>
        </message>
        <message id="services.leads-elsewhere">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it leads to {target} (give that address itself if its terms allow it)</source>
            <translation>le serveur renvoie vers {target} (donnez cette adresse elle-même si ses conditions le permettent)</translation>
        </message>
        <message id="services.sent-html">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent a page of HTML ({kind})</source>
            <translation>le serveur a envoyé une page HTML ({kind})</translation>
        </message>
        <message id="services.sent-other-picture">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent a picture of the kind {kind}</source>
            <translation>le serveur a envoyé une image du type {kind}</translation>
        </message>
        <message id="services.address-cannot-be">
            <location filename="../../trainer/services/tile_client.py" />
            <source>its address cannot be ({error})</source>
            <translation>l'adresse ne peut pas exister ({error})</translation>
        </message>
        <message id="services.needs-httpx">
            <location filename="../../trainer/services/tile_client.py" />
            <source>Map tiles from a server need {package}.</source>
            <translation>Les tuiles de carte d'un serveur ont besoin de {package}.</translation>
        </message>
        <message id="services.sent-no-picture">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent what is no picture ({kind})</source>
            <translation>le serveur a envoyé ce qui n'est pas une image ({kind})</translation>
        </message>
        <message id="services.connection-failed">
            <location filename="../../trainer/services/tile_client.py" />
            <source>the connection failed ({error})</source>
            <translation>la connexion a échoué ({error})</translation>
        </message>
        <message id="services.no-answer">
            <location filename="../../trainer/services/tile_client.py" />
            <source>{address} does not answer: {reason}.</source>
            <translation>{address} ne répond pas : {reason}.</translation>
        </message>
        <message id="services.check-address">
            <location filename="../../trainer/services/tile_client.py" />
            <source>Check the address and the network, and run it again.</source>
            <translation>Vérifiez l'adresse et le réseau, et relancez.</translation>
        </message>
        <message id="services.sent-too-much">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent more than {most} MiB</source>
            <translation>le serveur a envoyé plus de {most} Mio</translation>
        </message>
        <message id="services.sent-a-part">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it sent {count:,} bytes of {told:,}</source>
            <translation>le serveur a envoyé {count:,} octets sur {told:,}</translation>
        </message>
        <message id="services.takes-too-long">
            <location filename="../../trainer/services/tile_client.py" />
            <source>it takes too long</source>
            <translation>cela dure trop longtemps</translation>
        </message>
        <message id="services.fetching">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Fetching up to {count:,} map tiles from {host}</source>
            <translation>Chargement de {count:,} tuiles de carte au plus depuis {host}</translation>
        </message>
        <message id="services.nothing-there">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host} has no map tiles there.</source>
            <translation>{host} n'a pas de tuiles de carte à cet endroit.</translation>
        </message>
        <message id="services.other-extent-or-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Choose another --extent or --zoom.</source>
            <translation>Choisissez un autre --extent ou --zoom.</translation>
        </message>
        <message id="services.some-absent">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host} has no map tile at {absent:,} of {count:,} places, which have no data.</source>
            <translation>{host} n'a pas de tuile de carte à {absent:,} endroits sur {count:,}, qui restent sans données.</translation>
        </message>
        <message id="services.extent-and-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Of a server's map tiles, an extent and a zoom are needed.</source>
            <translation>Pour les tuiles de carte d'un serveur, il faut une emprise et un zoom.</translation>
        </message>
        <message id="services.give-extent-and-zoom">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Add --extent X0,Y0,X1,Y1 --extent-crs EPSG:4326 and --zoom Z.</source>
            <translation>Ajoutez --extent X0,Y0,X1,Y1 --extent-crs EPSG:4326 et --zoom Z.</translation>
        </message>
        <message id="services.extent-in-degrees">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent {extent} looks like degrees.</source>
            <translation>L'emprise {extent} ressemble à des degrés.</translation>
        </message>
        <message id="services.say-extent-crs">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Add --extent-crs EPSG:4326 (or EPSG:3857, the CRS of map tiles).</source>
            <translation>Ajoutez --extent-crs EPSG:4326 (ou EPSG:3857, le SCR des tuiles de carte).</translation>
        </message>
        <message id="services.extent-off-the-map">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent lies outside of what map tiles show.</source>
            <translation>L'emprise est hors de ce que montrent les tuiles de carte.</translation>
        </message>
        <message id="services.did-not-come">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>{host}: {missing:,} of {count:,} map tiles did not come; the last because {reason}.</source>
            <translation>{host} : {missing:,} tuiles de carte sur {count:,} ne sont pas venues ; pour la dernière : {reason}.</translation>
        </message>
        <message id="services.run-again">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>What came is kept in {folder}: run the same again later.</source>
            <translation>Ce qui est venu reste dans {folder} : relancez la même chose plus tard.</translation>
        </message>
        <message id="services.too-many-tiles">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>The extent has {count:,} map tiles of zoom {zoom}, more than {most:,}.</source>
            <translation>L'emprise a {count:,} tuiles de carte du zoom {zoom}, plus de {most:,}.</translation>
        </message>
        <message id="services.smaller-extent">
            <location filename="../../trainer/services/tile_fetch.py" />
            <source>Choose a smaller --extent or --zoom, or allow more with --most-map-tiles (up to {cap:,}).</source>
            <translation>Choisissez un --extent ou un --zoom plus petit, ou permettez-en plus avec --most-map-tiles (jusqu'à {cap:,}).</translation>
        </message>
        <message id="services.not-on-web-grid">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address}: {layer} has no zoom {zoom} on the grid of web maps.</source>
            <translation>{address} : {layer} n'a pas de zoom {zoom} sur la grille des cartes web.</translation>
        </message>
        <message id="services.other-grids-by-gdal">
            <location filename="../../trainer/services/wmts.py" />
            <source>Give another --zoom or --layer; other grids are read by GDAL (WMTS:ADDRESS,layer=NAME as the source).</source>
            <translation>Donnez un autre --zoom ou --layer ; les autres grilles sont lues par GDAL (WMTS:ADDRESS,layer=NAME comme source).</translation>
        </message>
        <message id="services.name-a-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>Name one with --layer: {layers}.</source>
            <translation>Nommez-en une avec --layer : {layers}.</translation>
        </message>
        <message id="services.no-pictures">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address}: {layer} has no pictures of tiles.</source>
            <translation>{address} : {layer} n'a pas d'images de tuiles.</translation>
        </message>
        <message id="services.formats">
            <location filename="../../trainer/services/wmts.py" />
            <source>PNG, JPEG and WebP are read.</source>
            <translation>PNG, JPEG et WebP sont lus.</translation>
        </message>
        <message id="services.no-capabilities">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} is no WMTS.</source>
            <translation>{address} n'est pas un WMTS.</translation>
        </message>
        <message id="services.give-template-or-capabilities">
            <location filename="../../trainer/services/wmts.py" />
            <source>Give the address of its capabilities, or of its tiles (https://HOST/{{z}}/{{x}}/{{y}}.png); a raster on a server is /vsicurl/ADDRESS.</source>
            <translation>Donnez l'adresse de ses capacités, ou de ses tuiles (https://HOST/{{z}}/{{x}}/{{y}}.png) ; un raster sur un serveur est /vsicurl/ADDRESS.</translation>
        </message>
        <message id="services.which-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} has {count} layers.</source>
            <translation>{address} a {count} couches.</translation>
        </message>
        <message id="services.no-such-layer">
            <location filename="../../trainer/services/wmts.py" />
            <source>{address} has no layer {layer}.</source>
            <translation>{address} n'a pas de couche {layer}.</translation>
        </message>
        <message id="tiles.dates-by-pattern">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>--dates takes auto, stac (an item beside the file), metadata, name, or a pattern of the name such as %Y%m%d.</source>
            <translation>--dates prend auto, stac (un item à côté du fichier), metadata, name, ou un motif du nom tel que %Y%m%d.</translation>
        </message>
        <message id="tiles.no-dates">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>No source says when it was taken: {names}.</source>
            <translation>Aucune source ne dit quand elle a été prise : {names}.</translation>
        </message>
        <message id="tiles.some-without-dates">
            <location filename="../../trainer/tiles/dated_grids.py" />
            <source>{count:,} of {total:,} sources do not say when they were taken: {names}.</source>
            <translation>{count:,} sources sur {total:,} ne disent pas quand elles ont été prises : {names}.</translation>
        </message>
        <message id="tiles.no-tile-has-data">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>{names}: none of the {total:,} tiles has {share:g} % of pixels with data.</source>
            <translation>{names} : aucune des {total:,} tuiles n'a {share:g} % de pixels avec données.</translation>
        </message>
        <message id="tiles.lower-min-valid-information">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Lower --min-valid or --information-threshold, choose a smaller --size, or check the nodata value (gdalinfo -mm FILE).</source>
            <translation>Baissez --min-valid ou --information-threshold, choisissez un --size plus petit, ou vérifiez la valeur d'absence de données (gdalinfo -mm FICHIER).</translation>
        </message>
        <message id="tiles.no-tile-has-information">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>{names}: none of the {total:,} tiles has {share:g} % of pixels with data and information of {threshold:g}.</source>
            <translation>{names} : aucune des {total:,} tuiles n'a {share:g} % de pixels avec données et une information de {threshold:g}.</translation>
        </message>
        <message id="tiles.keep-borders-or-lower-min-valid">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Use --keep-borders if what was counted as border or as no data is picture; or lower --min-valid or --information-threshold.</source>
            <translation>Utilisez --keep-borders si ce qui a compté comme bord ou comme sans données fait partie de l'image ; ou baissez --min-valid ou --information-threshold.</translation>
        </message>
        <message id="tiles.cutting">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Cutting up to {total:,} tiles of {size} pixels</source>
            <translation>Découpe de {total:,} tuiles au plus, de {size} pixels</translation>
        </message>
        <message id="tiles.going-on">
            <location filename="../../trainer/tiles/ingest.py" />
            <source>Going on after {tiles:,} tiles of an earlier run.</source>
            <translation>Reprise après {tiles:,} tuiles d'un passage antérieur.</translation>
        </message>
        <message id="tiles.picture-of-other-bands">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>{path} is a picture in RGB, but {count} bands are wanted.</source>
            <translation>{path} est une image RVB, mais il faut {count} bandes.</translation>
        </message>
        <message id="tiles.give-place-instead">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>Give a place on the imagery instead, or use an encoder that was trained on RGB.</source>
            <translation>Choisissez plutôt un lieu sur l'image, ou un encodeur entraîné en RVB.</translation>
        </message>
        <message id="tiles.no-place-crs">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>{position} is no place in the CRS of {path}.</source>
            <translation>{position} n'est pas un lieu dans le SCR de {path}.</translation>
        </message>
        <message id="tiles.place-lies-off">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>The place lies off {path}.</source>
            <translation>Le lieu est hors de {path}.</translation>
        </message>
        <message id="tiles.choose-one">
            <location filename="../../trainer/tiles/place_pixels.py" />
            <source>Choose one on it.</source>
            <translation>Choisissez-en un dessus.</translation>
        </message>
        <message id="tiles.check-crs-georeference-gdalinfo">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Check its CRS and its georeference (gdalinfo FILE): are degrees taken for metres, or the reverse?</source>
            <translation>Vérifiez son SCR et son géoréférencement (gdalinfo FICHIER) : des degrés sont-ils pris pour des mètres, ou l'inverse ?</translation>
        </message>
        <message id="tiles.georeference-crs-earth">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Georeference it in a CRS of the Earth to have results on the map.</source>
            <translation>Géoréférencez-le dans un SCR de la Terre pour avoir des résultats sur la carte.</translation>
        </message>
        <message id="tiles.without-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has no CRS: where its tiles are is unknown.</source>
            <translation>{path} n'a pas de SCR : on ne sait pas où sont ses tuiles.</translation>
        </message>
        <message id="tiles.without-georeference">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has a CRS but no georeference: where its tiles are is unknown.</source>
            <translation>{path} a un SCR mais pas de géoréférencement : on ne sait pas où sont ses tuiles.</translation>
        </message>
        <message id="tiles.crs-not-of-earth">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} has a CRS that is not of the Earth: where its tiles are is unknown.</source>
            <translation>{path} a un SCR local, sans lien avec la Terre : on ne sait pas où sont ses tuiles.</translation>
        </message>
        <message id="tiles.assign-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE) to have results on the map.</source>
            <translation>Attribuez-en un (gdal_edit.py -a_srs EPSG:… FICHIER) pour avoir des résultats sur la carte.</translation>
        </message>
        <message id="tiles.undeclared-nodata">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % is the undeclared nodata value {value:g}, counted as no data.</source>
            <translation>{path} : {share:.0f} % ont la valeur {value:g}, non déclarée comme absence de données, et comptent comme sans données.</translation>
        </message>
        <message id="tiles.uniform-border">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % is a uniform border of value {value:g}, counted as no data.</source>
            <translation>{path} : {share:.0f} % sont un bord uni de valeur {value:g}, compté comme sans données.</translation>
        </message>
        <message id="tiles.use-keep-borders">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>Use --keep-borders if it is not.</source>
            <translation>Utilisez --keep-borders si ce n'est pas le cas.</translation>
        </message>
        <message id="tiles.odd-pictures">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {count:,} pictures are used although {what}: {names}.</source>
            <translation>{path} : {count:,} images sont utilisées malgré un défaut ({what}) : {names}.</translation>
        </message>
        <message id="tiles.at-origin-of-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path} lies at {x:g}, {y:g} of a CRS of metres: its origin, where hardly any imagery is.</source>
            <translation>{path} se trouve à {x:g}, {y:g} d'un SCR en mètres : à son origine, où il n'y a presque jamais d'image.</translation>
        </message>
        <message id="tiles.outside-crs">
            <location filename="../../trainer/tiles/remarks.py" />
            <source>{path}: {share:.0f} % of its tiles lie outside of what its CRS can say.</source>
            <translation>{path} : {share:.0f} % de ses tuiles sont hors de ce que son SCR peut décrire.</translation>
        </message>
        <message id="tiles.lies-beyond-range">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: {share:.0f} % of its values lie beyond those that become 0 to 255, so little of it is left to see.</source>
            <translation>{path} : {share:.0f} % de ses valeurs sont au-delà de celles qui deviennent 0 à 255 : il en reste peu à voir.</translation>
        </message>
        <message id="tiles.scaled-by-own-statistics">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path} ({kind}) is of another depth than the training's: it is brought to it by its own statistics.</source>
            <translation>{path} ({kind}) a une autre profondeur que les images de l'apprentissage : il y est ramené selon ses propres statistiques.</translation>
        </message>
        <message id="tiles.depth-of-training-compares-best">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Imagery of the depth of the training compares best.</source>
            <translation>Des images de la profondeur de l'apprentissage se comparent le mieux.</translation>
        </message>
        <message id="tiles.each-depth-by-itself">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path} ({kind}) is of another depth than other sources: each depth is brought to 8 bits by itself.</source>
            <translation>{path} ({kind}) a une autre profondeur que d'autres sources : chaque profondeur est ramenée à 8 bits à part.</translation>
        </message>
        <message id="tiles.one-depth-compares-best">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Sources of one depth, or with scale and offset that say what values mean, compare best.</source>
            <translation>Des sources d'une même profondeur, ou avec une échelle et un décalage qui disent ce que valent les nombres, se comparent le mieux.</translation>
        </message>
        <message id="tiles.takes-little-of-range">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: its values take {levels:.0f} of 256 steps, so little of it is left to see.</source>
            <translation>{path} : ses valeurs occupent {levels:.0f} niveaux sur 256 : il en reste peu à voir.</translation>
        </message>
        <message id="tiles.cut-set-of-its-own">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Cut it into a tile set of its own, or tag its scale and offset.</source>
            <translation>Découpez-le en un jeu de tuiles à part, ou déclarez son échelle et son décalage.</translation>
        </message>
        <message id="tiles.no-pixel-has-data">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{names}: no pixel has data.</source>
            <translation>{names} : aucun pixel n'a de données.</translation>
        </message>
        <message id="tiles.check-nodata-value-alpha-band">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Check the nodata value, the alpha band and the mask (gdalinfo -mm FILE).</source>
            <translation>Vérifiez la valeur d'absence de données, la bande alpha et le masque (gdalinfo -mm FICHIER).</translation>
        </message>
        <message id="tiles.bytes-take-few-levels">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>{path}: its bytes are {least:.0f} to {most:.0f}, of 0 to 255: nearly black to what learns from them, which takes 8-bit imagery as it is.</source>
            <translation>{path} : ses octets vont de {least:.0f} à {most:.0f}, sur 0 à 255 : presque noir pour ce qui en apprend et prend les images 8 bits telles quelles.</translation>
        </message>
        <message id="tiles.stretch-bytes-first">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>If it is no such picture, stretch it first (gdal_translate -scale IN OUT).</source>
            <translation>Si ce n'est pas une telle image, étirez-la d'abord (gdal_translate -scale ENTRÉE SORTIE).</translation>
        </message>
        <message id="tiles.bring-to-units-of-training">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>If its units are not those of the training, bring it to them (gdal_translate -scale), or train with it.</source>
            <translation>Si ses unités ne sont pas celles de l'apprentissage, ramenez-le à celles-ci (gdal_translate -scale), ou apprenez avec lui.</translation>
        </message>
        <message id="tiles.tag-all-sources">
            <location filename="../../trainer/tiles/scaling.py" />
            <source>Cut it into a tile set of its own, or tag scale and offset of all sources: some have another or none.</source>
            <translation>Découpez-la dans un jeu de tuiles à elle, ou renseignez l'échelle et le décalage de toutes les sources : certaines en ont d'autres ou aucun.</translation>
        </message>
        <message id="tiles.extent">
            <location filename="../../trainer/tiles/selection.py" />
            <source>extent</source>
            <translation>l'emprise</translation>
        </message>
        <message id="tiles.polygons">
            <location filename="../../trainer/tiles/selection.py" />
            <source>polygons of {polygons}</source>
            <translation>les polygones de {polygons}</translation>
        </message>
        <message id="tiles.no-tile-within">
            <location filename="../../trainer/tiles/selection.py" />
            <source>No tile's centre lies in the {what}.</source>
            <translation>Aucun centre de tuile n'est dans {what}.</translation>
        </message>
        <message id="tiles.check-extent">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Check its CRS (--extent-crs), or choose a smaller --stride.</source>
            <translation>Vérifiez son SCR (--extent-crs), ou choisissez un --stride plus petit.</translation>
        </message>
        <message id="tiles.has-no-crs-needs">
            <location filename="../../trainer/tiles/selection.py" />
            <source>{path} has no CRS, which {option} needs.</source>
            <translation>{path} n'a pas de SCR, dont {option} a besoin.</translation>
        </message>
        <message id="tiles.assign-crs-or-leave-out">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Assign one (gdal_edit.py -a_srs EPSG:… FILE), or leave the option out.</source>
            <translation>Attribuez-en un (gdal_edit.py -a_srs EPSG:… FICHIER), ou omettez l'option.</translation>
        </message>
        <message id="tiles.holds-chips-without-positions">
            <location filename="../../trainer/tiles/selection.py" />
            <source>{path} holds chips without positions; --extent means nothing there.</source>
            <translation>{path} contient des images sans position ; --extent n'y veut rien dire.</translation>
        </message>
        <message id="tiles.only-has-columns">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} has the columns {header}.</source>
            <translation>--only {path} a les colonnes {header}.</translation>
        </message>
        <message id="tiles.needs-row-col-count-strides">
            <location filename="../../trainer/tiles/selection.py" />
            <source>It needs row and col, which count strides from the top left.</source>
            <translation>Il lui faut row et col, qui comptent des pas depuis le coin supérieur gauche.</translation>
        </message>
        <message id="tiles.only-has-no-column-source">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} has no column source, and there are {sources} sources.</source>
            <translation>--only {path} n'a pas de colonne source, et il y a {sources} sources.</translation>
        </message>
        <message id="tiles.add-0-first-source">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Add it: 0 for the first source.</source>
            <translation>Ajoutez-la : 0 pour la première source.</translation>
        </message>
        <message id="tiles.only-lists-no-tiles">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path} lists no tiles.</source>
            <translation>--only {path} ne liste aucune tuile.</translation>
        </message>
        <message id="tiles.only-off-the-grid">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path}: tile row {first_row}, col {first_col} of source {where} is not on the grid ({rows} rows, {columns} columns in the first source); {outside} of {tiles} are not.</source>
            <translation>--only {path} : la tuile row {first_row}, col {first_col} de la source {where} n'est pas sur la grille ({rows} lignes, {columns} colonnes dans la première source) ; {outside} sur {tiles} n'y sont pas.</translation>
        </message>
        <message id="tiles.list-of-another-grid">
            <location filename="../../trainer/tiles/selection.py" />
            <source>The list must be made for the same --size, --stride and --resolution.</source>
            <translation>La liste doit être faite pour les mêmes --size, --stride et --resolution.</translation>
        </message>
        <message id="tiles.polygons-unreadable">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--polygons {path} cannot be read: {reason}.</source>
            <translation>--polygons {path} n'est pas lisible : {reason}.</translation>
        </message>
        <message id="tiles.give-vector-file-polygons">
            <location filename="../../trainer/tiles/selection.py" />
            <source>Give a vector file with polygons, such as a GeoPackage or a GeoJSON.</source>
            <translation>Donnez un fichier vectoriel avec des polygones, comme un GeoPackage ou un GeoJSON.</translation>
        </message>
        <message id="tiles.only">
            <location filename="../../trainer/tiles/selection.py" />
            <source>--only {path}, {where}: {error}.</source>
            <translation>--only {path}, {where} : {error}.</translation>
        </message>
        <message id="tiles.row-col-whole-numbers">
            <location filename="../../trainer/tiles/selection.py" />
            <source>row and col must be whole numbers.</source>
            <translation>row et col doivent être des nombres entiers.</translation>
        </message>
        <message id="tiles.sources-differ-by-a-constant">
            <location filename="../../trainer/tiles/shifted_sources.py" />
            <source>{path} is like {other}, but for some {shift:g} more in every band: one may be stored with an offset.</source>
            <translation>{path} est comme {other}, à {shift:g} de plus près dans chaque bande : l'un est peut-être stocké avec un décalage.</translation>
        </message>
        <message id="tiles.tag-the-offset">
            <location filename="../../trainer/tiles/shifted_sources.py" />
            <source>Sentinel-2 is stored 1000 higher from 2022 on: tag the offset of such files (gdal_edit.py -offset -1000 FILE), or cut a tile set of each.</source>
            <translation>Sentinel-2 est stocké 1000 plus haut à partir de 2022 : marquez le décalage de ces fichiers (gdal_edit.py -offset -1000 FILE), ou découpez un jeu de tuiles de chacun.</translation>
        </message>
        <message id="tiles.others-have-no-place">
            <location filename="../../trainer/tiles/stream.py" />
            <source>The same holds of {count:,} other sources.</source>
            <translation>Il en est de même de {count:,} autres sources.</translation>
        </message>
        <message id="tiles.every-source-smaller">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Every source is smaller than one tile of {size} pixels.</source>
            <translation>Chaque source est plus petite qu'une tuile de {size} pixels.</translation>
        </message>
        <message id="tiles.choose-smaller-size">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose a smaller --size.</source>
            <translation>Choisissez un --size plus petit.</translation>
        </message>
        <message id="tiles.scaling-of-other-bands">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Scaling is given for {given} bands, the source has {count} ({bands}).</source>
            <translation>L'échelle est donnée pour {given} bandes, la source en a {count} ({bands}).</translation>
        </message>
        <message id="tiles.choose-bands">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose bands with --bands.</source>
            <translation>Choisissez les bandes avec --bands.</translation>
        </message>
        <message id="tiles.pictures-without-surroundings">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} holds pictures, which have no surroundings.</source>
            <translation>{path} contient des images, qui n'ont pas d'environs.</translation>
        </message>
        <message id="tiles.leave-context-out">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Leave --context out.</source>
            <translation>Retirez --context.</translation>
        </message>
        <message id="tiles.source-left-out">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} is {width}×{height} pixels, smaller than one tile of {size}: left out.</source>
            <translation>{path} a {width}×{height} pixels, moins qu'une tuile de {size} : laissé de côté.</translation>
        </message>
        <message id="tiles.source-too-small">
            <location filename="../../trainer/tiles/stream.py" />
            <source>{path} is {width}×{height} pixels, smaller than one tile of {size}.</source>
            <translation>{path} a {width}×{height} pixels, moins qu'une tuile de {size}.</translation>
        </message>
        <message id="tiles.choose-smaller-tiles">
            <location filename="../../trainer/tiles/stream.py" />
            <source>Choose --size {size} or less.</source>
            <translation>Choisissez --size {size} ou moins.</translation>
        </message>
        <message id="tiles.tags-cannot-be-read">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path} cannot be read as layers of tags: {reason}</source>
            <translation>{path} ne peut pas être lu comme couches d'étiquettes : {reason}</translation>
        </message>
        <message id="tiles.give-a-vector-file">
            <location filename="../../trainer/tiles/tags.py" />
            <source>Give a vector file, such as the GeoPackage of an OpenStreetMap extract.</source>
            <translation>Donnez un fichier vecteur, tel que le GeoPackage d'un extrait OpenStreetMap.</translation>
        </message>
        <message id="tiles.tags-elsewhere">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path} has nothing with a {field} in any of the tiles.</source>
            <translation>{path} n’a rien avec {field} dans aucune des tuiles.</translation>
        </message>
        <message id="tiles.no-tag-tells">
            <location filename="../../trainer/tiles/tags.py" />
            <source>{path}: no value of the field {field} lies in {fewest} tiles at least, and is missing in as many; {name} lies in {count} of {tiles}.</source>
            <translation>{path} : aucune valeur du champ {field} n’est dans au moins {fewest} tuiles tout en manquant dans autant ; {name} est dans {count} sur {tiles}.</translation>
        </message>
        <message id="tiles.name-another-field">
            <location filename="../../trainer/tiles/tags.py" />
            <source>Name another field (FILE:FIELD), or give layers of this ground.</source>
            <translation>Indiquez un autre champ (FICHIER:CHAMP), ou donnez des couches de ce terrain.</translation>
        </message>
        <message id="tiles.make-again">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make the tile set again.</source>
            <translation>Refaites le jeu de tuiles.</translation>
        </message>
        <message id="tiles.make-a-tile-set">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make one with `python -m trainer tiles SOURCE --out FOLDER`.</source>
            <translation>Faites-en un avec `python -m trainer tiles SOURCE --out DOSSIER`.</translation>
        </message>
        <message id="tiles.another-format">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{path} is not a tile set of format {known}.</source>
            <translation>{path} n'est pas un jeu de tuiles au format {known}.</translation>
        </message>
        <message id="tiles.make-again-with-this-version">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>Make the tile set again with this version.</source>
            <translation>Refaites le jeu de tuiles avec cette version.</translation>
        </message>
        <message id="tiles.damaged-pixels">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{folder} is damaged: pixels are {kind} {shape}, expected uint8 {expected}.</source>
            <translation>{folder} est endommagé : les pixels sont {kind} {shape}, attendu uint8 {expected}.</translation>
        </message>
        <message id="tiles.not-tile-set">
            <location filename="../../trainer/tiles/tileset.py" />
            <source>{folder} is not a tile set: it has no {name}.</source>
            <translation>{folder} n'est pas un jeu de tuiles : {name} manque.</translation>
        </message>
        <message id="zones.embed-imagery-with-crs">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>Polygons need them: embed imagery that has a CRS.</source>
            <translation>Les polygones en demandent : plongez des images ayant un SCR.</translation>
        </message>
        <message id="zones.no-tile-in-a-polygon">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>None of the {tiles:,} tiles has its middle in one of the {count} polygons of {path}.</source>
            <translation>Aucune des {tiles:,} tuiles n'a son milieu dans un des {count} polygones de {path}.</translation>
        </message>
        <message id="zones.polygons-without-tiles">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>{count} of {total} polygons have no tile's middle in them and are left out.</source>
            <translation>{count} polygones sur {total} ne contiennent le milieu d'aucune tuile et sont laissés de côté.</translation>
        </message>
        <message id="zones.smaller-stride">
            <location filename="../../trainer/zones/polygon_zones.py" />
            <source>A smaller --stride of the embeddings would give them some.</source>
            <translation>Un --stride plus petit des plongements leur en donnerait.</translation>
        </message>
        <message id="zones.no-geopackage">
            <location filename="../../trainer/zones/zone_layer.py" />
            <source>--out {path} is no GeoPackage.</source>
            <translation>--out {path} n'est pas un GeoPackage.</translation>
        </message>
        <message id="zones.give-gpkg">
            <location filename="../../trainer/zones/zone_layer.py" />
            <source>Give a name that ends in .gpkg.</source>
            <translation>Donnez un nom qui finit par .gpkg.</translation>
        </message>
    </context>
</TS>
