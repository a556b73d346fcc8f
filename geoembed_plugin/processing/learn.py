"""Algorithm "Learn": an encoder learns from a tile set which places look alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from trainer.contract import RunFiles

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm

ASKED_ANEW = frozenset({"MINUTES", "EPOCHS", "STEPS", "DEVICE", "RESUME", "OUTPUT"})
"""What a resumed run takes; the rest it keeps as it began."""
METHODS = ("contrastive", "loc2vec")
BACKBONES = (
    "slim",
    "resnet18",
    "resnet34",
    "resnet50",
    "resnext101_32x8d",
    "densenet121",
    "efficientnet_b0",
    "mobilenet_v3_small",
)


class Learn(TrainerAlgorithm):
    """``train TILES --out RUN``."""

    ID = "learn"
    ICON = "learn"
    HELP = "maketiles"
    TAGS = ("train", "self-supervised", "contrastive", "loc2vec", "deep learning", "encoder")
    COMMAND = ("train",)
    ARGUMENTS = ("TILES",)
    OPTIONS = (
        ("METHOD", "--method"),
        ("BACKBONE", "--backbone"),
        ("DIMENSION", "--dim"),
        ("MINUTES", "--minutes"),
        ("EPOCHS", "--epochs"),
        ("STEPS", "--steps"),
        ("WEIGHTS", "--weights"),
        ("PLACES", "--places"),
        ("SAMPLING", "--sampling"),
        ("LEARNING_RATE", "--learning-rate"),
        ("WITH_LOCATION", "--with-location"),
        ("TRAIN_SPLIT_ONLY", "--train-split-only"),
        ("SEED", "--seed"),
        ("DEVICE", "--device"),
        ("RESUME", "--resume"),
        ("OUTPUT", "--out"),
    )
    FIGURES = (("STEPS_DONE", "steps"), ("MINUTES_TAKEN", "minutes"))

    def title(self) -> str:
        """Its name."""
        return tr("Learn what looks alike")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "An encoder learns from a tile set which places look alike. No labels are needed. It runs for as many "
            "minutes, epochs or steps as you give it (as many steps as the tiles are worth if you give none), on the "
            "GPU where there is one. When it is cancelled, what was learned is kept; run it again with 'go on' and it "
            "resumes."
        )

    def declare(self) -> None:
        """Parameters."""
        self.add(
            QgsProcessingParameterFile("TILES", tr("Tile set"), QgsProcessingParameterFile.Behavior.Folder),
            tr("The folder that 'Make tiles' made"),
        )
        self.add_number(
            "MINUTES",
            tr("Minutes to learn"),
            tip=tr("Give one of minutes, epochs and steps, or none. In so many minutes a slow machine learns less."),
            whole=False,
            least=0.01,
        )
        self.add_number("EPOCHS", tr("… or epochs"), tip=tr("How often each tile is seen"), whole=False, least=0.01)
        self.add_choice(
            "METHOD",
            tr("Method"),
            METHODS,
            "contrastive",
            tr("contrastive: views of a place against all other places. loc2vec: triplets of places."),
        )
        self.add_choice(
            "BACKBONE",
            tr("Network"),
            BACKBONES,
            "slim",
            tr("slim is the best for small tiles and little time; resnet50 wants a GPU and hours"),
        )
        self.add_number(
            "DIMENSION",
            tr("Numbers in an embedding"),
            64,
            tr("64 suit most; more keep finer differences and take more room"),
            least=16,
            most=512,
        )
        self.add_number("STEPS", tr("… or steps"), least=1, advanced=True)
        self.add(
            QgsProcessingParameterString("WEIGHTS", tr("What the network knows at the start"), "random"),
            tr("random, imagenet (fetched once), a file of weights, or the folder of an earlier run"),
            advanced=True,
        )
        self.add_number("PLACES", tr("Places in a batch"), least=2, advanced=True)
        self.add_choice(
            "SAMPLING",
            tr("Sampling"),
            ("random", "balanced"),
            "",
            tr("balanced: tiles with much to see come as often as plain ones. Empty: as the method has it."),
            advanced=True,
        )
        self.add_number("LEARNING_RATE", tr("Learning rate"), whole=False, least=0, advanced=True)
        self.add_flag("WITH_LOCATION", tr("Longitude and latitude as a second input"))
        self.add_flag("TRAIN_SPLIT_ONLY", tr("Learn from the training split alone"))
        self.add_number("SEED", tr("Seed"), 0, advanced=True)
        self.add_device()
        self.add_flag(
            "RESUME",
            tr("Go on with the run in the output folder"),
            tip=tr("Leave the other settings as they were"),
        )
        self.add_further()
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Run")))

    def option(
        self,
        name: str,
        option: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """A run that goes on keeps the settings that it began with."""
        if name not in ASKED_ANEW and self.parameterAsBoolean(parameters, "RESUME", context):
            folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
            if (folder / RunFiles.CONFIGURATION).exists():
                return []
        return super().option(name, option, parameters, context, feedback)
