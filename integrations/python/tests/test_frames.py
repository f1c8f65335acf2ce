from __future__ import annotations

import json

import pytest

from zhibiao import dumps, extract
from zhibiao.rows import COLUMNS, to_row

pandas = pytest.importorskip("pandas")


def test_every_column_is_filled_from_some_record(reports):
    rows = [to_row(record) for text in reports for record in extract(text)]
    filled = {name for index, (name, _, _) in enumerate(COLUMNS) if any(row[index] is not None for row in rows)}
    later = {"subject", "of"}
    assert {name for name, _, _ in COLUMNS} - filled - later <= {"part_of", "normalized_upper"}


def test_a_series_gives_a_row_a_figure_labelled_as_the_text():
    import zhibiao.pandas  # noqa: F401

    series = pandas.Series(["2023年收入4.6亿元，增长3%。", None, "无", "约3500余户"], index=["a", "b", "c", "d"])
    frame = series.zhibiao.extract()
    assert list(frame.index) == ["a", "a", "d"]
    assert list(frame["value"]) == ["460000000", "3", "3500"]
    assert list(frame["period_start"].fillna("")) == ["2023-01-01", "2023-01-01", ""]
    assert str(frame["start"].dtype) == "Int64"
    assert frame["error"].isna().all()
    assert list(pandas.Series([], dtype="string").zhibiao.extract().columns) == list(frame.columns)


def test_a_table_of_arrow_keeps_errors_and_half_pairs():
    pytest.importorskip("pyarrow")
    from zhibiao.arrow import SCHEMA, extract_table

    table = extract_table(["3家", {"text": "4家", "kinds": ["x"]}, "半\ud83d 收入5元"])
    assert table.schema == SCHEMA
    assert table["document"].to_pylist() == [0, 1, 2]
    assert table["value"].to_pylist() == ["3", None, "5"]
    assert table["error"].to_pylist()[1].startswith("option kinds takes")


def test_dumps_prints_as_the_package(library):
    text = "半\ud83d收入5元"
    assert json.loads(library([text])[0]) == extract(text)
    assert f"[{','.join(map(dumps, extract(text)))}]" == library([text])[0]
