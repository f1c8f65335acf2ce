"""Arrow tables of figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pyarrow as pa

from . import Client, Question, shared_client
from .rows import COLUMNS, ERROR, Gathered

_TYPES = {"string": pa.string(), "int": pa.int64(), "bool": pa.bool_()}

#: ``document`` is the place of the text among those given, from 0.
SCHEMA = pa.schema(
    [("document", pa.int64()), *((name, _TYPES[kind]) for name, kind, _ in COLUMNS), (ERROR, pa.string())]
)


def extract_table(
    documents: Iterable[str | Question],
    *,
    reference_date: str | None = None,
    kinds: Sequence[str] | None = None,
    client: Client | None = None,
) -> Any:
    """A table with a row a figure; a document that could not be read has one row, with ``error``."""
    gathered = Gathered()
    answers = (client or shared_client()).extract_many(
        documents, errors="return", reference_date=reference_date, kinds=kinds
    )
    for place, answer in enumerate(answers):
        gathered.add(place, answer)
    return pa.table({"document": gathered.places, **gathered.columns()}, schema=SCHEMA)
