"""What leans a model's choices: known before any reading, and stored with the model."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from extractor.generation.choice import CHOICE_FILE, Choice
from extractor.generation.inclusion import INCLUSION_FILE, Inclusion
from extractor.generation.presence import PRESENCE_FILE, Presence
from extractor.generation.tagged import TAGGER_CARD, TAGGER_FILE

LEANING_FILES = (PRESENCE_FILE, CHOICE_FILE, INCLUSION_FILE, TAGGER_FILE, TAGGER_CARD)


@dataclass(frozen=True, slots=True)
class Leaning:
    """Three things that are asked of every question.

    Attributes:
        presence: How likely attributes have values.
        choice: Which of several places holds one.
        inclusion: Which of several groups of rows belong to one.
    """

    presence: Presence = field(default_factory=Presence)
    choice: Choice = field(default_factory=Choice)
    inclusion: Inclusion = field(default_factory=Inclusion)

    @staticmethod
    def load(folder: Path) -> Leaning:
        """Read what is stored with a model; what is not there leans nothing.

        Raises:
            ConfigError: a file is there but damaged (`bad_presence`, `bad_choice`,
                `bad_inclusion`).
        """
        return Leaning(Presence.load(folder), Choice.load(folder), Inclusion.load(folder))
