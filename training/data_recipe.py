"""The recipe of a data set: what it is mixed from, how large, and how it is split."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, model_validator

from training.sources.verification import Policy
from training.splits import Shares, Split
from triage.case import Frozen


class Casebook(Frozen):
    """Narratives from the casebook; they fill whatever the other sources leave open."""

    folder: Path | None = None
    """Presentations of your own; the shipped ones when left out."""
    first_draw: int = Field(0, ge=0)
    """Number of each presentation's first draw; beyond those of an earlier data set, every
    narrative is told anew."""


class Written(Frozen):
    """Notes written whole; all of them are for training, none is kept back to measure by."""

    folder: Path | None = None
    """Notes of your own; the shipped ones when left out."""
    files: tuple[str, ...] = ()
    """Names of the folder's files, without ``.yaml``; all of them when left out."""
    copies: int = Field(1, gt=0)
    """Rows of each note.  The set phrases of its answer are drawn anew for each: of most steps at
    ESI 3 to 5, of step A at 2; at 1 there are none, and the copies are alike."""


class Mimic(Frozen):
    """MIMIC-IV-ED 2.2, from a copy of your own."""

    folder: Path
    """The ``ed`` folder with its original ``.csv.gz`` files."""
    patients: Path
    """``patients.csv.gz`` of MIMIC-IV, for the ages."""
    share: float = Field(gt=0, le=1)
    policy: Policy = Policy.DROP
    """What becomes of a training record whose acuity contradicts a binding rule; those of
    validation and test are kept as they are."""


class Mietic(Frozen):
    """MIETIC 1.0.0, from a copy of your own; its expert rows become the evaluation file."""

    file: Path
    experts: Path | None = None
    """The validation samples, where they lie in a file of their own."""
    share: float = Field(gt=0, le=1)
    policy: Policy = Policy.DROP
    """As with MIMIC-IV-ED."""


class Records(Frozen):
    """Rows of each split, balanced over the five levels.

    Written notes that no binding rule contradicts are all taken: those beyond their level's
    share come on top.
    """

    train: int = Field(gt=0)
    validation: int = Field(gt=0)
    test: int = Field(gt=0)

    def of(self, split: Split) -> int:
        """The rows of ``split``."""
        return {
            Split.TRAIN: self.train,
            Split.VALIDATION: self.validation,
            Split.TEST: self.test,
        }[split]


class DataRecipe(Frozen):
    """A whole recipe; a relative path counts from where the command is run."""

    output: Path
    seed: int
    records: Records
    splits: Shares
    max_bad_rows: int = Field(ge=0)
    """Rows of a source that cannot be used are named and skipped up to this number."""
    guard: tuple[Path, ...] = ()
    """Labelled files that nothing in the data set may come near to, such as your test cases."""
    casebook: Casebook | None = None
    written: Written | None = None
    mimic: Mimic | None = None
    mietic: Mietic | None = None

    @model_validator(mode="after")
    def _something_to_mix(self) -> DataRecipe:
        shares = sum(source.share for source in (self.mimic, self.mietic) if source)
        if shares > 1:
            raise ValueError("the shares of mimic and mietic are more than 1")
        if not shares and self.casebook is None and self.written is None:
            raise ValueError("no source is named: casebook, written, mimic or mietic")
        return self
