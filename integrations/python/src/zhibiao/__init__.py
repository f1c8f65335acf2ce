"""zhibiao: figures of Chinese report prose as typed records.

    >>> from zhibiao import extract
    >>> extract("财政收入4.6亿元")[0]["value"]
    '460000000'

The work is done by the Node package of the same name (Node 20 or later): one worker process, started at the first call,
kept, restarted where it dies. Records are those of the package to the byte; offsets are UTF-16 code units, see
:func:`in_code_points`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ._client import Client, Errors, Question
from ._command import WorkerError, find_command
from ._records import Clause, Finding, Indicator, Normalized, Period, ZhibiaoError, dumps, in_code_points

__all__ = [
    "Clause",
    "Client",
    "Finding",
    "Indicator",
    "Normalized",
    "Period",
    "Question",
    "WorkerError",
    "ZhibiaoError",
    "audit",
    "dumps",
    "extract",
    "extract_many",
    "find_command",
    "in_code_points",
]

__version__ = "0.1.0"

_shared: Client | None = None


def shared_client() -> Client:
    """The client of the functions of this module, made at the first call."""
    global _shared
    if _shared is None:
        _shared = Client()
    return _shared


def extract(text: str, *, reference_date: str | None = None, kinds: Sequence[str] | None = None) -> list[Indicator]:
    """Every figure of a text, in order. Raises ZhibiaoError for a wrong option, WorkerError where Node does not run."""
    return shared_client().extract(text, reference_date=reference_date, kinds=kinds)


def extract_many(documents: Iterable[str | Question], *, errors: Errors = "raise", **options: Any) -> Iterator[Any]:
    """The records of each text, in order, read a window ahead; see :meth:`Client.extract_many`."""
    return shared_client().extract_many(documents, errors=errors, **options)


def audit(text: str, *, reference_date: str | None = None, kinds: Sequence[str] | None = None) -> list[Finding]:
    """The arithmetic that a text claims, checked; ``indicators`` are indices into what :func:`extract` gives."""
    return shared_client().audit(text, reference_date=reference_date, kinds=kinds)
