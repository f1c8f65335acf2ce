"""Data frames: importing this module gives every series of texts ``.zhibiao``.

>>> import pandas, zhibiao.pandas
>>> pandas.Series(["收入4.6亿元，增长3%。"], index=["a"]).zhibiao.extract()[["name", "value", "unit"]]
  name      value unit
a   收入  460000000    元
a   收入          3    %
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from . import Client, shared_client
from .rows import COLUMNS, ERROR, Gathered

_TYPES = {"string": "string", "int": "Int64", "bool": "boolean"}


@pd.api.extensions.register_series_accessor("zhibiao")
class ZhibiaoAccessor:
    """``series.zhibiao``: figures of the series' texts."""

    def __init__(self, series: Any) -> None:
        self._series = series

    def extract(
        self,
        *,
        reference_date: str | None = None,
        kinds: Sequence[str] | None = None,
        client: Client | None = None,
    ) -> Any:
        """A row a figure, labelled as the text is; a missing text has none. Columns: :data:`zhibiao.rows.COLUMNS`.

        ``error`` is the reason in the one row of a text that could not be read, and missing otherwise.
        """
        present = self._series[self._series.notna()]
        gathered = Gathered()
        answers = (client or shared_client()).extract_many(
            present, errors="return", reference_date=reference_date, kinds=kinds
        )
        for place, answer in enumerate(answers):
            gathered.add(place, answer)
        columns = gathered.columns()
        data = {name: pd.array(columns[name], dtype=_TYPES[kind]) for name, kind, _ in COLUMNS}
        data[ERROR] = pd.array(columns[ERROR], dtype="string")
        return pd.DataFrame(data, index=present.index.take(gathered.places))
