"""A record as one flat row: the columns of the data frames, Arrow tables and Spark rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ._records import ZhibiaoError, dumps

Type = Literal["string", "int", "bool"]

#: Column, its type, and the way to its value in a record.
COLUMNS: tuple[tuple[str, Type, tuple[str, ...]], ...] = (
    ("text", "string", ("text",)),
    ("start", "int", ("start",)),
    ("end", "int", ("end",)),
    ("kind", "string", ("kind",)),
    ("value", "string", ("value",)),
    ("upper", "string", ("upper",)),
    ("unit", "string", ("unit",)),
    ("normalized_value", "string", ("normalized", "value")),
    ("normalized_upper", "string", ("normalized", "upper")),
    ("normalized_unit", "string", ("normalized", "unit")),
    ("bound", "string", ("bound",)),
    ("name", "string", ("name",)),
    ("subject", "string", ("subject", "text")),
    ("of", "string", ("of",)),
    ("relation", "string", ("relation",)),
    ("direction", "string", ("direction",)),
    ("basis", "string", ("basis",)),
    ("status", "string", ("status",)),
    ("period_text", "string", ("period", "text")),
    ("period_start", "string", ("period", "start")),
    ("period_end", "string", ("period", "end")),
    ("period_inherited", "bool", ("period", "inherited")),
    ("clause_start", "int", ("clause", "start")),
    ("clause_end", "int", ("clause", "end")),
    ("part_of", "int", ("partOf",)),
)

#: The record as JSON text, to the byte as the package prints it.
RECORD = "record"

#: Why a document could not be read, in its only row.
ERROR = "error"


def to_row(record: Mapping[str, Any]) -> list[Any]:
    """The values of the columns, None where the record has none. ``period_inherited`` is False for a period of its own."""
    row = [_follow(record, way) for _, _, way in COLUMNS]
    if "period" in record:
        row[_INHERITED] = row[_INHERITED] is True
    return row


class Gathered:
    """Records of many documents on their way into columns; ``places[i]`` is the document of row ``i``, from 0."""

    def __init__(self, with_record: bool = False) -> None:
        self.places: list[int] = []
        self.errors: list[str | None] = []
        self._records: list[Mapping[str, Any]] = []
        self._with_record = with_record

    def add(self, place: int, answer: list[Any] | ZhibiaoError) -> None:
        """A row a figure; one row without any for a document that could not be read."""
        failed = isinstance(answer, ZhibiaoError)
        found: list[Any] = [{}] if isinstance(answer, ZhibiaoError) else answer
        self._records.extend(found)
        self.places.extend([place] * len(found))
        self.errors.extend([str(answer) if failed else None] * len(found))

    def columns(self) -> dict[str, list[Any]]:
        """All columns, ``error`` last."""
        rows = [to_row(record) for record in self._records]
        columns: dict[str, list[Any]] = {
            name: [_printable(row[index]) for row in rows] for index, (name, _, _) in enumerate(COLUMNS)
        }
        if self._with_record:
            columns[RECORD] = [dumps(record) if record else None for record in self._records]
        columns[ERROR] = self.errors
        return columns


_INHERITED = [name for name, _, _ in COLUMNS].index("period_inherited")


def _follow(value: Any, way: tuple[str, ...]) -> Any:
    for step in way:
        if value is None:
            return None
        value = value.get(step)
    return value


def _printable(value: Any) -> Any:
    """Half a surrogate pair, which no UTF-8 column can hold, becomes U+FFFD."""
    if not isinstance(value, str) or value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value
