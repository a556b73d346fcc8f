"""What the trainer and its search say when something does not work, in the person's language.

They say it in English, with names and numbers in it. Here are the sentences that are met in the panel and in the
windows; one that is not in the table (on an option of the command line, say) is shown as it was said.
"""

from __future__ import annotations

from .stage_texts import in_own_words
from .translation import later

SENTENCES = (
    # a search
    later("No tile of {0} contains {1},{2}."),
    later("The nearest is tile {0} at {1},{2}, {3} km away."),
    later("No tile passes the filters."),
    later("Widen the distance or the polygon."),
    later("None of the examples has a place to measure distances from."),
    later("Give an example by tile or position, or leave the distance away."),
    later("The polygon reaches outside of its CRS."),
    later("Draw it in longitude and latitude."),
    later("The tiles of {0} have no positions."),
    later("Ask by tile id or by an image."),
    # a folder of embeddings
    later("{0} holds no embeddings: {1} is missing."),
    later("{0} holds no tiles."),
    later("{0} is damaged: {1}."),
    later("{0} cannot be read: {1}."),
    later("Make the embeddings again."),
    later("Embed again."),
    later("{0} is in use by another program."),
    later("Save or end the editing of this layer in QGIS, then run the command again."),
    # a place or a picture embedded afresh
    later("{0},{1} is on no source of {2}."),
    later("{0} has no data there."),
    later("The place lies off {0}."),
    later("Choose a place on the imagery."),
    later("Choose one on it."),
    later("{0} was made elsewhere: there is no encoder to embed with."),
    later("{0}, which made {1}, is not a run any more."),
    later("The encoder in {0} is not the one that made {1}: its weights or its card are others."),
    later("{0} is not a picture that can be read: {1}."),
    later("It is damaged or of another kind: take it out of the folder, or copy it again."),
    later("{0} is a picture in RGB, but {1} bands are wanted."),
    later("Give a place on the imagery instead, or use an encoder that was trained on RGB."),
    # tiles and learning
    later("{0} is not a raster that GDAL can read: {1}."),
    later("{0}: no pixel has data."),
    later("No tile of {0} holds data."),
    later("There are {0} tiles to learn from; at least two are needed."),
    later("Make a tile set of more imagery, or with smaller tiles or a smaller stride."),
    later("There is not enough memory on {0} for the smallest batch."),
    later("{0} already holds a run."),
    later("The disk is full: free some space, then run the same command again."),
    # clusters, labels
    later("{0} holds {1} tiles, too few for {2} clusters."),
    later("{0} has only {1} kinds of different tiles, not {2}."),
    later("Ask for fewer clusters."),
    later("All labelled tiles are of one class ({0}), so there is nothing to tell apart."),
    later("Give labels with at least two classes; these come from {0}."),
    later("{0} gives none of the {1} tiles a class."),
    later("{0} holds no classes: its values are not at most {1} different whole numbers."),
    later("Give a raster of class numbers."),
    later("{0}: '{1}' has {2} different values, which are no classes."),
    later("Give a field with at most {0}."),
    # places of pictures
    later("{0} has no place that can be used: {1}."),
    later("All training places lie in one cell."),
    later("Train again."),
    later("Check the path."),
    # warnings of jobs that go on
    later("The tiles are {0} pixels wide; the encoder learned from tiles of {1}."),
    later("Results are best with the size of the training."),
    later("The tile set was scaled to 8 bits otherwise than the one that the encoder learned from."),
    later("Embed the imagery itself: it is then scaled as in training."),
    later("A pixel is {0} m here and was {1} m in training."),
    later("No index was built: {0}"),
    later("{0} has {1} unsigned bands: it looks like a picture, not like embeddings."),
    later("The report shows colours instead of pictures: {0}."),
    later("Memory ran out: each step is now computed in {0} parts."),
    later("{0} tiles have a label; a random {1} of them are measured."),
    later("Going on after {0} tiles of an earlier run."),
    later("{0} has no CRS: where its tiles are is unknown."),
    later("{0} has a CRS but no georeference: where its tiles are is unknown."),
    later("{0} has a CRS that is not of the Earth: where its tiles are is unknown."),
    later("{0}: {1} % of its tiles lie outside of what its CRS can say."),
    later("{0}: {1} % is a uniform border of value {2}, counted as no data."),
    later("{0}: {1} % is the undeclared nodata value {2}, counted as no data."),
    later("{0} points were left out: no position, no number or no positive weight."),
    later("There is no validation split: the decoder and the radius are not fitted to these places."),
)
"""With {0}, {1} … for what differs."""


def sentence_text(said: str) -> str:
    """A sentence as the person reads it."""
    return in_own_words(said, SENTENCES)
