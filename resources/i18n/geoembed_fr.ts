<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>GeoEmbed</name>
        <message>
            <location filename="../../geoembed_plugin/panel/folder_rows.py" />
            <source>Embeddings of the same encoder that are searched, too; the tiles of all are ranked together</source>
            <translation>Plongements du même encodeur, cherchés aussi ; les tuiles de tous sont classées ensemble</translation>
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
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Make a polygon layer active and select what to search in.</source>
            <translation>Activez une couche de polygones et sélectionnez où chercher.</translation>
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
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>The log tab GeoEmbed has the details.</source>
            <translation>L'onglet GeoEmbed du journal donne les détails.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>There is not enough memory for this.</source>
            <translation>Il n'y a pas assez de mémoire pour cela.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/background.py" />
            <source>Close other programs or layers.</source>
            <translation>Fermez d'autres programmes ou couches.</translation>
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
            <location filename="../../geoembed_plugin/panel/examples_strip.py" />
            <source>Examples</source>
            <translation>Exemples</translation>
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
            <source>In a polygon that I draw</source>
            <translation>Dans un polygone que je dessine</translation>
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
            <source>Click the corners on the map; a right click or Enter ends it, Escape gives up.</source>
            <translation>Cliquez les sommets sur la carte ; un clic droit ou Entrée termine, Échap abandonne.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/filters_box.py" />
            <source>In the selected polygons of the active layer</source>
            <translation>Dans les polygones sélectionnés de la couche active</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/folders.py" />
            <source>Opening {folder}…</source>
            <translation>Ouverture de {folder}…</translation>
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
            <source>Style by similarity</source>
            <translation>Style selon la ressemblance</translation>
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
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Find look-alikes</source>
            <translation>Trouver les ressemblances</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/canvas/map_tool.py" />
            <source>Draw the area to search in</source>
            <translation>Dessiner la zone de recherche</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Find the tiles that look like a picture in a file; it can be dropped on the panel, too</source>
            <translation>Trouver les tuiles qui ressemblent à une image dans un fichier ; on peut aussi la déposer sur le panneau</translation>
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
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
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
            <source>Undo</source>
            <translation>Annuler</translation>
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
            <location filename="../../geoembed_plugin/panel/panel_tools.py" />
            <source>Pictures</source>
            <translation>Images</translation>
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
            <source>{count} tiles</source>
            <translation>{count} tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>Tiles found</source>
            <translation>Tuiles trouvées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/panel/results_list.py" />
            <source>A click or an arrow key goes to the tile; a right click offers more</source>
            <translation>Un clic ou une flèche mène à la tuile ; un clic droit propose plus</translation>
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
            <source>Copy position</source>
            <translation>Copier la position</translation>
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
            <translation>Tuile {id} de {source}
Clic : y aller. Clic droit : plus comme ceci, moins comme ceci.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/search/session.py" />
            <source>Searching…</source>
            <translation>Recherche…</translation>
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
            <source>Number of clusters</source>
            <translation>Nombre de groupes</translation>
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
            <source>The clusters</source>
            <translation>Les groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Select several rows to merge them; double-click a name to change it</source>
            <translation>Sélectionnez plusieurs lignes pour les fusionner ; double-cliquez un nom pour le changer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Make one cluster of the selected rows; the first one's name and colour stay</source>
            <translation>Faire un seul groupe des lignes sélectionnées ; le nom et la couleur de la première restent</translation>
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
            <source>Colour of the cluster</source>
            <translation>Couleur du groupe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>The colour of this cluster on the map</source>
            <translation>La couleur de ce groupe sur la carte</translation>
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
            <source>Taking back</source>
            <translation>Annulation</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Name (double-click to change)</source>
            <translation>Nom (double-clic pour changer)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Tiles</source>
            <translation>Tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Clusters of {folder}</source>
            <translation>Groupes de {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/clusters.py" />
            <source>Colour of {cluster}</source>
            <translation>Couleur de {cluster}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Curves of the training</source>
            <translation>Courbes de l'apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Distance within a place</source>
            <translation>Distance dans un même lieu</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/curves.py" />
            <source>Distance between places</source>
            <translation>Distance entre lieux</translation>
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
            <source>The folder of a run, from 'Make tiles and learn'</source>
            <translation>Le dossier d'un apprentissage, de « Créer des tuiles et apprendre »</translation>
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
            <source>Empty: 'embeddings' beside the run, or a new folder</source>
            <translation>Vide : « embeddings » à côté de l'apprentissage, ou un nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>beside the run, or a new folder</source>
            <translation>à côté de l'apprentissage, ou un nouveau dossier</translation>
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
            <source>Embedding into {folder}</source>
            <translation>Plongement dans {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{folder} holds no finished run.</source>
            <translation>{folder} ne contient pas d'apprentissage terminé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/embed.py" />
            <source>{backbone}, {dimension} numbers, tiles of {size} pixels at {resolution} m</source>
            <translation>{backbone}, {dimension} nombres, tuiles de {size} pixels à {resolution} m</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>One tile, {time} (min:s), {room} on disk ({free} free)</source>
            <translation>Une tuile, {time} (min:s), {room} sur disque ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/estimates.py" />
            <source>About {tiles} tiles, {time} (min:s), {room} on disk ({free} free)</source>
            <translation>Environ {tiles} tuiles, {time} (min:s), {room} sur disque ({free} libres)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>Measures on blocks of land that were held out, then writes the report.</source>
            <translation>Mesure sur des blocs de terrain mis de côté, puis écrit le rapport.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on the image alone</source>
            <translation>un classifieur sur l'image seule</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on the location alone</source>
            <translation>un classifieur sur le lieu seul</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a classifier on both</source>
            <translation>un classifieur sur les deux</translation>
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
            <source>image statistics, nothing learned</source>
            <translation>statistiques de l'image, sans apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>PCA of the pixels</source>
            <translation>ACP des pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>the same network, untrained</source>
            <translation>le même réseau, non entraîné</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a network that learned from photos (ImageNet)</source>
            <translation>un réseau qui a appris sur des photos (ImageNet)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>always the commonest class</source>
            <translation>toujours la classe la plus fréquente</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>resampled to 66 % and back</source>
            <translation>rééchantillonné à 66 % et retour</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>10 % brighter</source>
            <translation>10 % plus clair</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>shifted by a quarter of a tile</source>
            <translation>décalé d'un quart de tuile</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>JPEG at quality 50</source>
            <translation>JPEG de qualité 50</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/evaluate.py" />
            <source>a quarter turn</source>
            <translation>un quart de tour</translation>
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
            <source>This embedding</source>
            <translation>Ce plongement</translation>
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
            <source>found again after: {change}</source>
            <translation>retrouvées après : {change}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Close this window; jobs that run go on</source>
            <translation>Fermer cette fenêtre ; les tâches en cours continuent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/framing.py" />
            <source>Open this window's help page in the browser</source>
            <translation>Ouvrir la page d'aide de cette fenêtre dans le navigateur</translation>
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
            <source>A run with a head, from the other page</source>
            <translation>Un apprentissage avec tête, de l'autre page</translation>
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
            <source>cells of a region (grid)</source>
            <translation>cellules d'une région (grille)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>cells of the world (S2)</source>
            <translation>cellules du monde (S2)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>a position (small site)</source>
            <translation>une position (petit site)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>a position on the globe</source>
            <translation>une position sur le globe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>cells, and a position within</source>
            <translation>cellules, et une position dedans</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>the place of the most similar pictures</source>
            <translation>le lieu des images les plus ressemblantes</translation>
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
            <source>Head</source>
            <translation>Tête</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Encoder (run)</source>
            <translation>Encodeur (apprentissage)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Choose a run with a head; the other page makes one.</source>
            <translation>Choisissez un apprentissage avec tête ; l'autre page en fait un.</translation>
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
            <source>Placing {data}</source>
            <translation>Placement de {data}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/geolocate.py" />
            <source>Learning where {data} was taken</source>
            <translation>Apprendre où {data} a été pris</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>press 'Look' to measure a sample</source>
            <translation>« Examiner » mesure un échantillon</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>How much there is to see in the tiles</source>
            <translation>Ce qu'il y a à voir dans les tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>bytes a pixel</source>
            <translation>octets par pixel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/histogram.py" />
            <source>Looking at a sample of tiles</source>
            <translation>Examen d'un échantillon de tuiles</translation>
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
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Waiting for another job to leave the GPU…</source>
            <translation>Attend qu'une autre tâche libère le GPU…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/job_window.py" />
            <source>Done.</source>
            <translation>Terminé.</translation>
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
            <source>Cancel</source>
            <translation>Annuler</translation>
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
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/jobs_list.py" />
            <source>interrupted</source>
            <translation>interrompue</translation>
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
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Make tiles and learn</source>
            <translation>Créer des tuiles et apprendre</translation>
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
            <source>Tiles that compress to fewer bytes a pixel are left out: open water, snow, cloud. 0 keeps all.</source>
            <translation>Les tuiles qui se compriment en moins d'octets par pixel sont écartées : eau, neige, nuages. 0 garde tout.</translation>
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
            <source>How to learn</source>
            <translation>Comment apprendre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>How it is told what looks alike; no labels are needed either way</source>
            <translation>Comment on lui dit ce qui se ressemble ; aucune classe n'est requise</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>slim suits small tiles and little time, also without a GPU; the others want a GPU</source>
            <translation>slim convient aux petites tuiles et à peu de temps, même sans GPU ; les autres veulent un GPU</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Numbers in an embedding; 64 suit most</source>
            <translation>Nombres d'un plongement ; 64 conviennent le plus souvent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learn for</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>How long to learn. More is better, ever more slowly.</source>
            <translation>Durée de l'apprentissage. Plus est mieux, de plus en plus lentement.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>as much as the tiles are worth</source>
            <translation>autant que les tuiles le valent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>epochs</source>
            <translation>époques</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>steps</source>
            <translation>pas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>An epoch sees each tile once, a step one batch of them. In so many minutes a slow machine learns less.</source>
            <translation>Une époque voit chaque tuile une fois, un pas en voit un lot. En autant de minutes, une machine lente apprend moins.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Unit of the time to learn</source>
            <translation>Unité de la durée d'apprentissage</translation>
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
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Learned. Next: Raster ▸ GeoEmbed ▸ Embed…</source>
            <translation>Appris. Ensuite : Raster ▸ GeoEmbed ▸ Plonger…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>contrastive (recommended)</source>
            <translation>contrastive (conseillée)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>triplets, as Loc2Vec</source>
            <translation>triplets, comme Loc2Vec</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>That is few: some hundred at least are better.</source>
            <translation>C'est peu : il en faudrait quelques centaines.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>Tiles of {layer}</source>
            <translation>Tuiles de {layer}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/learn.py" />
            <source>slim (recommended)</source>
            <translation>slim (conseillé)</translation>
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
            <source>GeoEmbed log: {folder}</source>
            <translation>Journal de GeoEmbed : {folder}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>There is no time limit on a job. After this long without a sign of life you are asked about it.</source>
            <translation>Une tâche n'a pas de limite de temps. Après ce délai sans signe de vie, on vous interroge à son sujet.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/options_page.py" />
            <source>Tell me when a job says nothing for</source>
            <translation>M'avertir si une tâche ne dit rien pendant</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_assistant.py" />
            <source>Set up GeoEmbed</source>
            <translation>Installer GeoEmbed</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_assistant.py" />
            <source>GeoEmbed learns from your imagery on this machine; nothing is sent anywhere. The learning runs in a Python of its own beside QGIS, so that neither can break the other. Making it loads some gigabytes once (torch). Searching embeddings that exist already works without it.</source>
            <translation>GeoEmbed apprend de vos images sur cette machine ; rien n'est envoyé nulle part. L'apprentissage tourne dans un Python à part, à côté de QGIS, pour qu'aucun ne puisse abîmer l'autre. Sa création télécharge une fois quelques gigaoctets (torch). Les plongements existants peuvent être parcourus sans lui.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Which Python runs the trainer</source>
            <translation>Le Python qui apprend et plonge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>An environment that GeoEmbed makes and keeps (recommended)</source>
            <translation>Un environnement que GeoEmbed crée et entretient (conseillé)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>For machines without a network: a folder with all packages as wheels</source>
            <translation>Pour les machines sans réseau : un dossier avec tous les paquets en wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>optional: install from this folder, without a network</source>
            <translation>facultatif : installer d'ici, sans réseau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Make it</source>
            <translation>Le créer</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Load and install what the learning needs; it can be cancelled and goes on later</source>
            <translation>Télécharger et installer ce que demande l'apprentissage ; peut être annulé et repris plus tard</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Stop the installation; what was loaded is kept</source>
            <translation>Arrêter l'installation ; ce qui a été téléchargé est gardé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>A Python of my own (conda, venv)</source>
            <translation>Mon propre Python (conda, venv)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>One that has torch and GDAL already; nothing is installed into it</source>
            <translation>Un Python qui a déjà torch et GDAL ; rien n'y est installé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>The python program of an environment that has torch and GDAL</source>
            <translation>Le programme python d'un environnement qui a torch et GDAL</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Folder of wheels</source>
            <translation>Dossier de wheels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>How it is</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Start it and ask what it can do; a GPU is really tried</source>
            <translation>Le démarrer et demander ce qu'il sait faire ; un GPU est vraiment essayé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>A report for a question or a bug report, without your name in it</source>
            <translation>Un compte rendu pour une question ou un bogue, sans votre nom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Log of the installation</source>
            <translation>Journal de l'installation</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>What the installer says, as it says it</source>
            <translation>Ce que dit l'installateur, tel quel</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy log</source>
            <translation>Copier le journal</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Copy the log to the clipboard, without your name in it</source>
            <translation>Copier le journal dans le presse-papiers, sans votre nom</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Repair or update it</source>
            <translation>Le réparer ou mettre à jour</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>the environment that GeoEmbed made</source>
            <translation>l'environnement que GeoEmbed a créé</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>a Python of your own</source>
            <translation>votre propre Python</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>the checkout's .venv</source>
            <translation>le .venv du dossier des sources</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>In use: {origin}, {program}</source>
            <translation>Utilisé : {origin}, {program}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Wait for the running jobs, or cancel them: they use the environment.</source>
            <translation>Attendez les tâches en cours, ou annulez-les : elles utilisent l'environnement.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Made in {folder}, beside QGIS and never inside it. Needs no administrator.</source>
            <translation>Créé dans {folder}, à côté de QGIS et jamais dedans. Sans droits d'administrateur.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Asking {program}…</source>
            <translation>Interrogation de {program}…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Cancelled. What was loaded is kept; the button goes on from here.</source>
            <translation>Annulé. Ce qui a été téléchargé est gardé ; le bouton continue d'ici.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/setup_panel.py" />
            <source>Ready.</source>
            <translation>Prêt.</translation>
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
            <source>all but transparency</source>
            <translation>toutes sauf la transparence</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Bands to learn from; none ticked means all</source>
            <translation>Bandes dont on apprend ; aucune cochée veut dire toutes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Ground metres of a pixel of the picture that is fetched of this layer: as the map shows it now, or the layer's own pixels. It is fetched once, kept, and used again. Mind the terms of the server.</source>
            <translation>Mètres au sol par pixel de l'image récupérée de cette couche : comme la carte la montre maintenant, ou les pixels propres de la couche. Elle est récupérée une fois, conservée et réutilisée. Respectez les conditions du serveur.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source> pixels</source>
            <translation> pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>So much ground that a person could tell the place by it: 64 pixels suit most images</source>
            <translation>Assez de terrain pour qu'une personne y reconnaisse le lieu : 64 pixels conviennent à la plupart des images</translation>
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
            <source>Bands</source>
            <translation>Bandes</translation>
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
            <source>Tile size</source>
            <translation>Taille des tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>{layer} has no CRS: set it in the layer's properties.</source>
            <translation>{layer} n'a pas de SCR : définissez-le dans les propriétés de la couche.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>No polygon is selected in {layer}.</source>
            <translation>Aucun polygone n'est sélectionné dans {layer}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>No tile of {size} pixels fits into that area.</source>
            <translation>Aucune tuile de {size} pixels ne tient dans cette zone.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/dialogs/tile_choice.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
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
            <source>Learn</source>
            <translation>Apprendre</translation>
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
            <source>Press the button, then click on a village on the map. The tiles that look most like it are outlined, and listed in the dock. Shift-click adds an example, Ctrl-click a counter-example.</source>
            <translation>Appuyez sur le bouton, puis cliquez un village sur la carte. Les tuiles les plus ressemblantes sont entourées et listées dans le panneau. Maj-clic ajoute un exemple, Ctrl-clic un contre-exemple.</translation>
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
            <source>Sample</source>
            <translation>Image d'exemple</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Restart the machine or reinstall the driver, then repair; until then the processor is used.</source>
            <translation>Redémarrez la machine ou réinstallez le pilote, puis réparez ; d'ici là, le processeur calcule.</translation>
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
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled. What was finished is kept.</source>
            <translation>Annulé. Ce qui était terminé est gardé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Waiting for another GeoEmbed job to leave the GPU…</source>
            <translation>Attend qu'une autre tâche GeoEmbed libère le GPU…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/blocking.py" />
            <source>Log:</source>
            <translation>Journal :</translation>
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
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Free some space, or set GEOEMBED_HOME to a folder on a larger disk and restart QGIS.</source>
            <translation>Libérez de la place, ou mettez GEOEMBED_HOME sur un dossier d'un plus grand disque et redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/install_plan.py" />
            <source>Choose an interpreter of your own (conda or venv) instead.</source>
            <translation>Choisissez plutôt votre propre interpréteur (conda ou venv).</translation>
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
            <source>Building Annoy, for quicker search</source>
            <translation>Construction d'Annoy, pour chercher plus vite</translation>
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
            <source>Annoy was not installed, and search is exact: {cause}</source>
            <translation>Annoy n'a pas été installé, la recherche est exacte : {cause}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/setup/installer.py" />
            <source>The GPU is there, but a multiplication on it failed: {why}</source>
            <translation>Le GPU est là, mais une multiplication y a échoué : {why}</translation>
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
            <source>Without Annoy: search is exact, which is slower over millions of tiles.</source>
            <translation>Sans Annoy : la recherche est exacte, plus lente sur des millions de tuiles.</translation>
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
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>Stop it</source>
            <translation>L'arrêter</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>{title} has said nothing for {minutes} min.</source>
            <translation>{title} n'a rien dit depuis {minutes} min.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/jobs/queue.py" />
            <source>{file} cannot be written.</source>
            <translation>{file} ne peut pas être écrit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/messages.py" />
            <source>Set up…</source>
            <translation>Installer…</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/imagery/picture_checks.py" />
            <source>The picture could not be written: {why}</source>
            <translation>L'image n'a pas pu être écrite : {why}</translation>
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
            <location filename="../../geoembed_plugin/texts/numbers.py" />
            <source>{done} of {total} {unit}</source>
            <translation>{done} sur {total} {unit}</translation>
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
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile of {0} contains {1},{2}.</source>
            <translation>Aucune tuile de {0} ne contient {1},{2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The nearest is tile {0} at {1},{2}, {3} km away.</source>
            <translation>La plus proche est la tuile {0} en {1},{2}, à {3} km.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile passes the filters.</source>
            <translation>Aucune tuile ne passe les filtres.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Widen the distance or the polygon.</source>
            <translation>Élargissez la distance ou le polygone.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>None of the examples has a place to measure distances from.</source>
            <translation>Aucun des exemples n'a de lieu d'où mesurer des distances.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give an example by tile or position, or leave the distance away.</source>
            <translation>Choisissez un exemple sur la carte, ou retirez la distance.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The polygon reaches outside of its CRS.</source>
            <translation>Le polygone sort du domaine de son SCR.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Draw it in longitude and latitude.</source>
            <translation>Dessinez-le en longitude et latitude.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tiles of {0} have no positions.</source>
            <translation>Les tuiles de {0} n'ont pas de positions.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Ask by tile id or by an image.</source>
            <translation>Cherchez avec une image.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no embeddings: {1} is missing.</source>
            <translation>{0} ne contient pas de plongements : {1} manque.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no tiles.</source>
            <translation>{0} ne contient pas de tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is damaged: {1}.</source>
            <translation>{0} est endommagé : {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} ne peut pas être lu : {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Make the embeddings again.</source>
            <translation>Refaites les plongements.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Embed again.</source>
            <translation>Plongez de nouveau.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is in use by another program.</source>
            <translation>{0} est utilisé par un autre programme.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Save or end the editing of this layer in QGIS, then run the command again.</source>
            <translation>Enregistrez ou terminez l'édition de cette couche dans QGIS, puis relancez.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0},{1} is on no source of {2}.</source>
            <translation>{0},{1} n'est sur aucune source de {2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no data there.</source>
            <translation>{0} n'a pas de données à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The place lies off {0}.</source>
            <translation>Le lieu est hors de {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Choose a place on the imagery.</source>
            <translation>Choisissez un lieu sur l'image.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Choose one on it.</source>
            <translation>Choisissez-en un dessus.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} was made elsewhere: there is no encoder to embed with.</source>
            <translation>{0} a été fait ailleurs : il n'y a pas d'encodeur pour plonger.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}, which made {1}, is not a run any more.</source>
            <translation>{0}, qui a fait {1}, n'est plus un apprentissage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The encoder in {0} is not the one that made {1}: its weights or its card are others.</source>
            <translation>L'encodeur dans {0} n'est pas celui qui a fait {1} : ses poids ou sa fiche sont autres.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is not a picture that can be read: {1}.</source>
            <translation>{0} n'est pas une image lisible : {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>It is damaged or of another kind: take it out of the folder, or copy it again.</source>
            <translation>Elle est endommagée ou d'un autre type : retirez-la du dossier, ou recopiez-la.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is a picture in RGB, but {1} bands are wanted.</source>
            <translation>{0} est une image RVB, mais il faut {1} bandes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a place on the imagery instead, or use an encoder that was trained on RGB.</source>
            <translation>Choisissez plutôt un lieu sur l'image, ou un encodeur entraîné en RVB.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} is not a raster that GDAL can read: {1}.</source>
            <translation>{0} n'est pas un raster que GDAL puisse lire : {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: no pixel has data.</source>
            <translation>{0} : aucun pixel n'a de données.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No tile of {0} holds data.</source>
            <translation>Aucune tuile de {0} ne contient de données.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There are {0} tiles to learn from; at least two are needed.</source>
            <translation>Il y a {0} tuiles pour apprendre ; il en faut au moins deux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Make a tile set of more imagery, or with smaller tiles or a smaller stride.</source>
            <translation>Créez un jeu de tuiles de plus d'images, ou avec des tuiles plus petites ou un pas plus petit.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There is not enough memory on {0} for the smallest batch.</source>
            <translation>Il n'y a pas assez de mémoire sur {0}, même pour le plus petit lot.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} already holds a run.</source>
            <translation>{0} contient déjà un apprentissage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The disk is full: free some space, then run the same command again.</source>
            <translation>Le disque est plein : libérez de la place, puis relancez la même chose.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds {1} tiles, too few for {2} clusters.</source>
            <translation>{0} contient {1} tuiles, trop peu pour {2} groupes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has only {1} kinds of different tiles, not {2}.</source>
            <translation>{0} n'a que {1} sortes de tuiles différentes, pas {2}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Ask for fewer clusters.</source>
            <translation>Demandez moins de groupes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>All labelled tiles are of one class ({0}), so there is nothing to tell apart.</source>
            <translation>Toutes les tuiles classées sont d'une seule classe ({0}) : il n'y a rien à distinguer.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give labels with at least two classes; these come from {0}.</source>
            <translation>Donnez au moins deux classes ; celles-ci viennent de {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} gives none of the {1} tiles a class.</source>
            <translation>{0} ne donne de classe à aucune des {1} tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} holds no classes: its values are not at most {1} different whole numbers.</source>
            <translation>{0} ne contient pas de classes : ses valeurs ne sont pas au plus {1} nombres entiers différents.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a raster of class numbers.</source>
            <translation>Donnez un raster de numéros de classes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: '{1}' has {2} different values, which are no classes.</source>
            <translation>{0} : « {1} » a {2} valeurs différentes, ce ne sont pas des classes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Give a field with at most {0}.</source>
            <translation>Choisissez un champ avec au plus {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no place that can be used: {1}.</source>
            <translation>{0} n'a aucun lieu utilisable : {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>All training places lie in one cell.</source>
            <translation>Tous les lieux d'entraînement sont dans une seule cellule.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Train again.</source>
            <translation>Refaites l'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tiles are {0} pixels wide; the encoder learned from tiles of {1}.</source>
            <translation>Les tuiles font {0} pixels de large ; l'encodeur a appris de tuiles de {1}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Results are best with the size of the training.</source>
            <translation>Les résultats sont les meilleurs avec la taille de l'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The tile set was scaled to 8 bits otherwise than the one that the encoder learned from.</source>
            <translation>Le jeu de tuiles a été ramené à 8 bits autrement que celui dont l'encodeur a appris.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Embed the imagery itself: it is then scaled as in training.</source>
            <translation>Plongez l'image elle-même : elle est alors mise à l'échelle comme à l'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>A pixel is {0} m here and was {1} m in training.</source>
            <translation>Un pixel fait {0} m ici et faisait {1} m à l'apprentissage.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>No index was built: {0}</source>
            <translation>Aucun index n'a été construit : {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has {1} unsigned bands: it looks like a picture, not like embeddings.</source>
            <translation>{0} a {1} bandes non signées : cela ressemble à une image, pas à des plongements.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>The report shows colours instead of pictures: {0}.</source>
            <translation>Le rapport montre des couleurs au lieu d'images : {0}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Memory ran out: each step is now computed in {0} parts.</source>
            <translation>La mémoire a manqué : chaque pas est maintenant calculé en {0} parties.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} tiles have a label; a random {1} of them are measured.</source>
            <translation>{0} tuiles ont une classe ; {1} d'entre elles, tirées au hasard, sont mesurées.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>Going on after {0} tiles of an earlier run.</source>
            <translation>Reprise après {0} tuiles d'un passage antérieur.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has no CRS: where its tiles are is unknown.</source>
            <translation>{0} n'a pas de SCR : on ne sait pas où sont ses tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has a CRS but no georeference: where its tiles are is unknown.</source>
            <translation>{0} a un SCR mais pas de géoréférencement : on ne sait pas où sont ses tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} has a CRS that is not of the Earth: where its tiles are is unknown.</source>
            <translation>{0} a un SCR local, sans lien avec la Terre : on ne sait pas où sont ses tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % of its tiles lie outside of what its CRS can say.</source>
            <translation>{0} : {1} % de ses tuiles sont hors de ce que son SCR peut décrire.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % is a uniform border of value {2}, counted as no data.</source>
            <translation>{0} : {1} % sont un bord uni de valeur {2}, compté comme sans données.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0}: {1} % is the undeclared nodata value {2}, counted as no data.</source>
            <translation>{0} : {1} % ont la valeur {2}, non déclarée comme absence de données, et comptent comme sans données.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>{0} points were left out: no position, no number or no positive weight.</source>
            <translation>{0} points ont été écartés : pas de position, pas de nombre ou pas de poids positif.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/sentence_texts.py" />
            <source>There is no validation split: the decoder and the radius are not fitted to these places.</source>
            <translation>Il n'y a pas de part de validation : le décodeur et le rayon ne sont pas ajustés à ces lieux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Cutting up to {0} tiles of {1} pixels</source>
            <translation>Découpe de {0} tuiles au plus, de {1} pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Preparing the encoder</source>
            <translation>Préparation de l'encodeur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Learning from {0} tiles on {1}</source>
            <translation>Apprentissage sur {0} tuiles, sur {1}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Embedding up to {0} tiles on {1}</source>
            <translation>Plongement de {0} tuiles au plus, sur {1}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Embedding up to {0} tiles on {1}, going on after {2}</source>
            <translation>Plongement de {0} tuiles au plus, sur {1}, reprise après {2}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Principal components as colours</source>
            <translation>Composantes principales en couleurs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Layer of {0} tiles</source>
            <translation>Couche de {0} tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Rasters of {0}</source>
            <translation>Rasters de {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Building the index: {0} tiles, {1} trees</source>
            <translation>Construction de l'index : {0} tuiles, {1} arbres</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Reading {0}: {1} bands, {2} × {3} pixels</source>
            <translation>Lecture de {0} : {1} bandes, {2} × {3} pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing the number of clusters</source>
            <translation>Choix du nombre de groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Grouping {0} tiles into {1} clusters</source>
            <translation>Regroupement de {0} tuiles en {1} groupes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Searching {0} tiles</source>
            <translation>Recherche parmi {0} tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>reading labels</source>
            <translation>lecture des classes</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>measuring the embedding</source>
            <translation>mesure du plongement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>measuring baselines on the same tiles</source>
            <translation>mesure des références sur les mêmes tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>what the place adds: {0}</source>
            <translation>ce que le lieu apporte : {0}</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>changing pictures and looking for them</source>
            <translation>modification d'images, puis recherche de celles-ci</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>drawing figures</source>
            <translation>dessin des figures</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Reading {0} pictures</source>
            <translation>Lecture de {0} images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Looking at {0} pictures</source>
            <translation>Examen de {0} images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Looking at changed training pictures</source>
            <translation>Examen d'images d'entraînement modifiées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing cells from the training places</source>
            <translation>Choix des cellules d'après les lieux d'entraînement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Phase one: the head alone, {0} places</source>
            <translation>Phase un : la tête seule, {0} lieux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Phase two: all layers</source>
            <translation>Phase deux : toutes les couches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Cross-fit {0} of {1}: a head without {2} of the places</source>
            <translation>Ajustement croisé {0} sur {1} : une tête sans {2} des lieux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Choosing decoders and their radius on {0} held-out places</source>
            <translation>Choix des décodeurs et de leur rayon sur {0} lieux mis de côté</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Locating {0} places</source>
            <translation>Localisation de {0} lieux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Learning the field</source>
            <translation>Apprentissage du champ</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Predicting every point from its neighbours</source>
            <translation>Prédiction de chaque point d'après ses voisins</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Drawing the field</source>
            <translation>Dessin du champ</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Measuring the baselines</source>
            <translation>Mesure des références</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Examining this interpreter</source>
            <translation>Examen de cet interpréteur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>What it found, and where to look</source>
            <translation>Ce qui a été trouvé, et où regarder</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>Making the synthetic sample: an imagined coast (no real place)</source>
            <translation>Création de l'exemple de synthèse : une côte imaginée (aucun lieu réel)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>the image alone</source>
            <translation>l'image seule</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>the location alone</source>
            <translation>le lieu seul</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/texts/stage_texts.py" />
            <source>both</source>
            <translation>les deux</translation>
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
            <source>Embedding</source>
            <translation>Plongement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Colours of the embedding</source>
            <translation>Couleurs du plongement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Look-alikes</source>
            <translation>Ressemblances</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Predicted positions</source>
            <translation>Positions prédites</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/algorithm.py" />
            <source>Learned field</source>
            <translation>Champ appris</translation>
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
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>A folder that 'Embed' or 'Import embeddings' made</source>
            <translation>Un dossier fait par « Plonger » ou « Importer des plongements »</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>2 to 32; 0: let it choose</source>
            <translation>2 à 32 ; 0 : laisser choisir</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/cluster.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>auto takes the GPU where there is a usable one; or cpu, cuda, cuda:1, mps</source>
            <translation>auto prend le GPU s'il y en a un utilisable ; ou cpu, cuda, cuda:1, mps</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Open the results as layers</source>
            <translation>Ouvrir les résultats comme couches</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Further options</source>
            <translation>Autres options</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/declaring.py" />
            <source>Written as for python -m trainer {command}; see its --help</source>
            <translation>Écrites comme pour python -m trainer {command} ; voir son --help</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>Turns every tile of an image, or of a tile set, into an embedding: numbers that are near each other where places look alike. Gives a folder to search and to cluster, with a layer of the tiles, a raster with one pixel a tile, and a picture in the colours of the first three principal components.</source>
            <translation>Fait de chaque tuile d'une image, ou d'un jeu de tuiles, un plongement : des nombres proches là où les lieux se ressemblent. Donne un dossier où chercher et grouper, avec une couche des tuiles, un raster d'un pixel par tuile, et une image aux couleurs des trois premières composantes principales.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/embed.py" />
            <source>The folder that 'Learn' made</source>
            <translation>Le dossier fait par « Apprendre »</translation>
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
            <source>A raster of classes, or polygons with a class</source>
            <translation>Un raster de classes, ou des polygones avec une classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A raster's first band if empty</source>
            <translation>Vide : la première bande d'un raster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A tile's class is</source>
            <translation>La classe d'une tuile est</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>area: the commonest in it; centre: the one at its centre</source>
            <translation>area : la plus fréquente dedans ; centre : celle de son centre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Least labelled share of a tile</source>
            <translation>Part minimale d'une tuile avec classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Least share of its class</source>
            <translation>Part minimale de sa classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Neighbours that vote</source>
            <translation>Voisins qui votent</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measure at most so many tiles</source>
            <translation>Nombre maximal de tuiles mesurées</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Do not measure baselines</source>
            <translation>Ne pas mesurer de références</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measure what the tiles' places add</source>
            <translation>Mesurer ce qu'apportent les lieux des tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Field (or band) with the class</source>
            <translation>Champ (ou bande) de la classe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>A classifier on the image alone, on the location alone, and on both</source>
            <translation>Un classifieur avec l'image seule, avec le lieu seul et avec les deux</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>Measured figures</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/evaluate.py" />
            <source>The labels cannot be opened.</source>
            <translation>Les classes ne peuvent pas être ouvertes.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Click on it on the map</source>
            <translation>Cliquez-le sur la carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Several examples are averaged</source>
            <translation>Plusieurs exemples sont moyennés</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Counter-examples push the answer away from what looks like them</source>
            <translation>Les contre-exemples éloignent la réponse de ce qui leur ressemble</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Numbers with commas between, as in the layer of tiles</source>
            <translation>Nombres séparés par des virgules, comme dans la couche des tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>A picture file; needs the encoder</source>
            <translation>Un fichier d'image ; demande l'encodeur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Exactly there</source>
            <translation>Exactement là</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>For pictures and 'exactly there'. Empty: the one that made the embeddings.</source>
            <translation>Pour les images et « exactement là ». Vide : celui qui a fait les plongements.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>{count} points are too many for examples: select up to {most} of them.</source>
            <translation>{count} points sont trop pour des exemples : sélectionnez-en jusqu'à {most}.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like this place</source>
            <translation>Comme ce lieu</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like these places (points)</source>
            <translation>Comme ces lieux (points)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Unlike these places (points)</source>
            <translation>Pas comme ces lieux (points)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like tiles with these ids</source>
            <translation>Comme les tuiles de ces numéros</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Like this picture</source>
            <translation>Comme cette image</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Embed a tile centred on each place afresh, instead of taking the tile that it lies in</source>
            <translation>Plonger à neuf une tuile centrée sur chaque lieu, au lieu de prendre la tuile où il se trouve</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/examples.py" />
            <source>Say what to look for: a place, points, tile ids or a picture.</source>
            <translation>Dites quoi chercher : un lieu, des points, des numéros de tuiles ou une image.</translation>
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
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>The folder that 'Geolocate: train' made</source>
            <translation>Le dossier fait par « Géolocaliser : entraîner »</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>A folder of photos with EXIF positions or with a CSV beside them, or a tile set</source>
            <translation>Un dossier de photos avec positions EXIF ou un CSV à côté, ou un jeu de tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>Which places are measured</source>
            <translation>Quels lieux sont mesurés</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_evaluate.py" />
            <source>A set that the run has not seen is measured as a whole</source>
            <translation>Un jeu que l'apprentissage n'a pas vu est mesuré en entier</translation>
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
            <location filename="../../geoembed_plugin/processing/geolocate_predict.py" />
            <source>A folder of pictures</source>
            <translation>Un dossier d'images</translation>
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
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>grid: cells of equal size in a region. s2: cells that are smaller where there are more pictures, for the whole world. regression: a position at once, for a small site.</source>
            <translation>grid : cellules égales d'une région. s2 : cellules plus petites là où il y a plus d'images, pour le monde entier. regression : une position directe, pour un petit site.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Side of a cell (km)</source>
            <translation>Côté d'une cellule (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Epochs of the head alone</source>
            <translation>Époques de la tête seule</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Epochs of all layers after it</source>
            <translation>Époques de toutes les couches ensuite</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Go on with the run in the output folder</source>
            <translation>Continuer l'apprentissage du dossier de sortie</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/geolocate_train.py" />
            <source>Of a grid; empty: about 100 cells</source>
            <translation>D'une grille ; vide : environ 100 cellules</translation>
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
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>A raster with a band a dimension</source>
            <translation>Un raster avec une bande par dimension</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Pixels that become one tile</source>
            <translation>Pixels qui deviennent une tuile</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>1: every pixel; 4: 4 × 4 pixels are averaged</source>
            <translation>1 : chaque pixel ; 4 : 4 × 4 pixels sont moyennés</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>How integers become numbers</source>
            <translation>Comment les entiers deviennent des nombres</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>linear: value × scale. alphaearth: as Google's AlphaEarth Foundations stores them in 8 bits.</source>
            <translation>linear : valeur × échelle. alphaearth : comme AlphaEarth Foundations de Google les garde sur 8 bits.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Least share of pixels with data</source>
            <translation>Part minimale de pixels avec données</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/import_embeddings.py" />
            <source>Empty: as the raster says</source>
            <translation>Vide : comme le dit le raster</translation>
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
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>The folder that 'Make tiles' made</source>
            <translation>Le dossier fait par « Créer des tuiles »</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Minutes to learn</source>
            <translation>Durée (minutes)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>… or epochs</source>
            <translation>… ou époques</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>contrastive: views of a place against all other places. loc2vec: triplets of places.</source>
            <translation>contrastive : vues d'un lieu contre tous les autres lieux. loc2vec : triplets de lieux.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>slim is the best for small tiles and little time; resnet50 wants a GPU and hours</source>
            <translation>slim est le meilleur pour de petites tuiles et peu de temps ; resnet50 veut un GPU et des heures</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Numbers in an embedding</source>
            <translation>Nombres d'un plongement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>64 suit most; more keep finer differences and take more room</source>
            <translation>64 conviennent le plus souvent ; plus gardent des différences plus fines et prennent plus de place</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>… or steps</source>
            <translation>… ou pas</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>random, imagenet (fetched once), a file of weights, or the folder of an earlier run</source>
            <translation>random, imagenet (téléchargé une fois), un fichier de poids, ou le dossier d'un apprentissage antérieur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Places in a batch</source>
            <translation>Lieux à la fois</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Sampling</source>
            <translation>Tirage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>balanced: tiles with much to see come as often as plain ones. Empty: as the method has it.</source>
            <translation>balanced : les tuiles où il y a beaucoup à voir viennent aussi souvent que les unies. Vide : selon la méthode.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learning rate</source>
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Longitude and latitude as a second input</source>
            <translation>Longitude et latitude comme seconde entrée</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Learn from the training split alone</source>
            <translation>N'apprendre que de la part d'entraînement</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Tile set</source>
            <translation>Jeu de tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Give one of minutes, epochs and steps, or none. In so many minutes a slow machine learns less.</source>
            <translation>Donnez des minutes, des époques ou des pas, ou rien. En autant de minutes, une machine lente apprend moins.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>How often each tile is seen</source>
            <translation>Combien de fois chaque tuile est vue</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>What the network knows at the start</source>
            <translation>Ce que le réseau sait au départ</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn.py" />
            <source>Leave the other settings as they were</source>
            <translation>Laissez les autres réglages comme ils étaient</translation>
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
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>One or several fields; each becomes a band</source>
            <translation>Un ou plusieurs champs ; chacun devient une bande</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Positive numbers: how far each point is trusted</source>
            <translation>Nombres positifs : la confiance en chaque point</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Side of a pixel (units of the CRS)</source>
            <translation>Côté d'un pixel (unités du SCR)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Empty: that of the points</source>
            <translation>Vide : celle des points</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>No data farther than (km)</source>
            <translation>Pas de données au-delà de (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Location encoder</source>
            <translation>Encodeur de position</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>fourier suits most; sphere2vec and harmonics are for the whole globe</source>
            <translation>fourier convient le plus souvent ; sphere2vec et harmonics sont pour tout le globe</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Folds of the validation</source>
            <translation>Parts de la validation</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Size of a validation block (km)</source>
            <translation>Taille d'un bloc de validation (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Members of the ensemble</source>
            <translation>Membres de l'ensemble</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Training steps at most</source>
            <translation>Pas d'entraînement au plus</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Values to learn</source>
            <translation>Valeurs à apprendre</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Empty: by the points</source>
            <translation>Vide : selon les points</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Extent</source>
            <translation>Emprise</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>CRS of the raster</source>
            <translation>SCR du raster</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>from every point</source>
            <translation>de chaque point</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/learn_field.py" />
            <source>Measured error</source>
            <translation>Erreur mesurée</translation>
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
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Side of a tile (pixels)</source>
            <translation>Côté d'une tuile (pixels)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Leaves out tiles with little to see: fewer compressed bytes a pixel than this number, or auto. Empty: all tiles.</source>
            <translation>Écarte les tuiles où il y a peu à voir : moins d'octets comprimés par pixel que ce nombre, ou auto. Vide : toutes les tuiles.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Side of a split's block</source>
            <translation>Côté d'un bloc de partage</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Another seed, other blocks</source>
            <translation>Autre graine, autres blocs</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Information threshold</source>
            <translation>Seuil d'information</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/make_tiles.py" />
            <source>Neighbouring tiles go to one split together. Degrees for geographic images, metres otherwise.</source>
            <translation>Les tuiles voisines vont ensemble dans une part. Degrés pour les images géographiques, mètres sinon.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>How vectors are stored</source>
            <translation>Comment les vecteurs sont gardés</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>int8 halves the size and loses very little</source>
            <translation>int8 réduit la taille de moitié et perd très peu</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>none leaves the rasters out</source>
            <translation>none laisse les rasters de côté</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>Build no index</source>
            <translation>Ne pas construire d'index</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/outputs.py" />
            <source>An index makes searching millions of tiles quicker; exact without</source>
            <translation>Un index accélère la recherche dans des millions de tuiles ; sans, elle est exacte</translation>
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
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Shown as a table</source>
            <translation>Affichées en tableau</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Figures of 'Evaluate'</source>
            <translation>Mesures de « Évaluer »</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/report.py" />
            <source>Credits for the imagery</source>
            <translation>Mention des sources des images</translation>
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
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>How many tiles</source>
            <translation>Combien de tuiles</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only farther than (km)</source>
            <translation>Seulement à plus de (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only nearer than (km)</source>
            <translation>Seulement à moins de (km)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Answer the examples' own tiles as well</source>
            <translation>Donner aussi les tuiles des exemples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Leaves out what lies near the examples, and so looks alike for a dull reason</source>
            <translation>Écarte ce qui est près des exemples, et se ressemble donc pour une raison banale</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/search.py" />
            <source>Only inside these polygons</source>
            <translation>Seulement dans ces polygones</translation>
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
            <source>Image or map</source>
            <translation>Image ou carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>More images with the same bands, also in other CRSs; or further bands of the same pixels, see below</source>
            <translation>D'autres images aux mêmes bandes, aussi dans d'autres SCR ; ou d'autres bandes des mêmes pixels, voir ci-dessous</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>From one tile to the next (pixels)</source>
            <translation>D'une tuile à la suivante (pixels)</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Only tiles whose centre lies in it. Empty: all of the image.</source>
            <translation>Seulement les tuiles dont le centre y est. Vide : toute l'image.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Only tiles whose centre lies in one of them; tick 'selected features' for these alone</source>
            <translation>Seulement les tuiles dont le centre est dans l'un d'eux ; cochez « entités sélectionnées » pour celles-ci seules</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: all but transparency</source>
            <translation>Vide : toutes sauf la transparence</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Further images are further bands of the same pixels</source>
            <translation>Les autres images sont d'autres bandes des mêmes pixels</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Zoom level of a folder of map tiles</source>
            <translation>Niveau de zoom d'un dossier de tuiles de carte</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Tiles at the edge of an image or of its clouds' mask are left out below this</source>
            <translation>Les tuiles au bord d'une image ou de son masque de nuages sont écartées en dessous</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>A uniform border counts as data</source>
            <translation>Un bord uni compte comme données</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Further images</source>
            <translation>Autres images</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: tiles lie side by side. Half the size: they overlap by half, for a finer map.</source>
            <translation>Vide : tuiles côte à côte. La moitié de la taille : recouvrement de moitié, pour une carte plus fine.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Polygons</source>
            <translation>Polygones</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Empty: the image's own pixels, and for a map from a server what makes a picture of up to 4096 pixels. An encoder works best at the resolution that it was trained at.</source>
            <translation>Vide : les pixels de l'image, et pour la carte d'un serveur ce qui donne une image d'au plus 4096 pixels. Un encodeur travaille au mieux à la résolution à laquelle il a été entraîné.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>A white or black border that nothing declares is otherwise left out</source>
            <translation>Un bord blanc ou noir que rien ne déclare est sinon écarté</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/sources.py" />
            <source>Choose an image, or a folder.</source>
            <translation>Choisissez une image, ou un dossier.</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/processing/words.py" />
            <source>{layer} is a map that a server draws: its colours are no values. Choose a raster of values.</source>
            <translation>{layer} est une carte dessinée par un serveur : ses couleurs ne sont pas des valeurs. Choisissez un raster de valeurs.</translation>
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
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>What each window is for, in plain words</source>
            <translation>À quoi sert chaque fenêtre, en mots simples</translation>
        </message>
        <message>
            <location filename="../../geoembed_plugin/shell.py" />
            <source>Open an embeddings folder to search it.</source>
            <translation>Ouvrez un dossier de plongements pour y chercher.</translation>
        </message>
    </context>
</TS>
