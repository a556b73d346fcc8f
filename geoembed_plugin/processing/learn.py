"""Algorithm "Learn": an encoder learns from a tile set which places look alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from trainer.contract import RunFiles
from trainer.declared import Declared
from trainer.encoders.recipe import TrainForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm

ASKED_ANEW = frozenset({"MINUTES", "EPOCHS", "STEPS", "DEVICE", "RESUME", "OUTPUT"})
"""What a resumed run takes; the rest it keeps as it began."""


class Learn(TrainerAlgorithm):
    """``train TILES --out RUN``."""

    ID = "learn"
    ICON = "learn"
    HELP = "maketiles"
    TAGS = ("train", "self-supervised", "contrastive", "loc2vec", "deep learning", "encoder")
    COMMAND = ("train",)
    FORM = TrainForm
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

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """A run that goes on keeps the settings that it began with."""
        if item.option.parameter not in ASKED_ANEW and self.parameterAsBoolean(parameters, "RESUME", context):
            folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
            if (folder / RunFiles.CONFIGURATION).exists():
                return []
        return super().option(item, parameters, context, feedback)
