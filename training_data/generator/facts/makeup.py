"""What a composition says, before it is written: components and the shares of their fibres."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """One fibre of a component; `index` counts the fibres of the whole product."""

    index: int
    fibre: str
    percent: float | None
    qualifier: str | None = None


@dataclass(frozen=True, slots=True)
class Component:
    """The fibres of one part of a product, under its heading if it has one."""

    heading: str | None
    shares: tuple[Share, ...]

    @property
    def first(self) -> int:
        """Index of the first fibre."""
        return self.shares[0].index
