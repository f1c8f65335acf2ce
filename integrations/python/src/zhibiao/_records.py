"""The records, typed as the package's schemas have them, and what Python needs to know of them."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from typing import Any, Literal, TypedDict, TypeVar

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    # only type checkers ask
    NotRequired = dict  # type: ignore[assignment,misc]


class ZhibiaoError(ValueError):
    """A document that could not be read; the message is the worker's."""


class Normalized(TypedDict):
    """The same amount in the base unit: ISO 4217, UCUM, "1" for ratios, "{家}" for counts. Decimals are strings."""

    value: str
    upper: NotRequired[str]
    unit: str


class Clause(TypedDict):
    """A stretch of text, in UTF-16 code units, end exclusive."""

    start: int
    end: int


class Period(TypedDict):
    """ISO days, both inclusive; an open or unknown side is absent."""

    text: str
    start: NotRequired[str]
    end: NotRequired[str]
    inherited: NotRequired[Literal[True]]


class Indicator(TypedDict):
    """A figure with what it says about what. ``start`` and ``end`` are UTF-16 code units."""

    text: str
    start: int
    end: int
    kind: str
    value: str
    upper: NotRequired[str]
    unit: str
    normalized: Normalized
    bound: Literal["exact", "approx", "over", "under", "atLeast", "atMost", "range"]
    name: str
    relation: Literal["level", "base", "change", "growth", "share", "rank"]
    direction: NotRequired[Literal["up", "down"]]
    basis: NotRequired[Literal["yoy", "sequential", "ytd", "other"]]
    status: Literal["actual", "planned", "forecast"]
    period: NotRequired[Period]
    clause: Clause
    partOf: NotRequired[int]


class Finding(TypedDict):
    """One arithmetic claim, checked."""

    check: str
    ok: bool
    expected: str
    stated: str
    tolerance: str
    indicators: list[int]
    message: str


_half_pair = re.compile("[\ud800-\udfff]")


def dumps(record: Mapping[str, Any]) -> str:
    """A record as JSON text, to the byte as the package prints it."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return _half_pair.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


_Value = TypeVar("_Value")


def in_code_points(text: str, records: _Value) -> _Value:
    """Records (one, or a list) with every ``start`` and ``end`` counted as Python counts: ``text[start:end]``.

    Records count UTF-16 code units, in which a character beyond U+FFFF takes two.
    """
    if text.isascii() or max(text, default="") <= "\uffff":
        return records
    places: list[int] = []
    for index, character in enumerate(text):
        places.extend([index] * (2 if character > "\uffff" else 1))
    places.append(len(text))
    return _map_places(records, places)  # type: ignore[no-any-return]


def _map_places(value: Any, places: list[int]) -> Any:
    if isinstance(value, list):
        return [_map_places(item, places) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: places[item] if key in ("start", "end") and isinstance(item, int) else _map_places(item, places)
        for key, item in value.items()
    }
