from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from conftest import MASTER
from pyspark.sql.types import LongType, StringType, StructField, StructType

import zhibiao_spark
from zhibiao.rows import COLUMNS, to_row
from zhibiao_spark import WorkerError


def workers(command: list[str]) -> list[int]:
    """The process ids of the workers of this command."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if command[1].encode() in words and b"--jsonl-in" in words:
                found.append(int(entry.name))
    return found


def test_20000_documents_are_read_as_by_the_library_though_workers_are_killed(spark, command, documents, library):
    frame = spark.createDataFrame(list(enumerate(documents)), "id long, text string").repartition(2)
    figures = zhibiao_spark.extract(frame, record=True, command=command)
    killed: list[int] = []
    done = threading.Event()

    def kill() -> None:
        while not done.is_set() and len(killed) < 2:
            time.sleep(1)  # in the middle of its partition of 10,000
            for pid in workers(command)[:1]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)

    killer = threading.Thread(target=kill)
    killer.start()
    table = figures.toArrow()
    done.set()
    killer.join()
    assert len(killed) == 2
    rows = table.sort_by([("id", "ascending"), ("start", "ascending")]).to_pydict()
    assert set(rows["error"]) == {None}
    given: list[list[str]] = [[] for _ in documents]
    for id, record in zip(rows["id"], rows["record"], strict=True):
        given[id].append(record)
    assert given == library(documents)
    flat = zip(*(rows[name] for name, _, _ in COLUMNS), strict=True)
    assert [list(row) for row in flat] == [to_row(json.loads(record)) for record in rows["record"]]
    # kept for the next job of their processes, and no more of them than partitions are read at a time
    assert len(workers(command)) <= 2


def test_a_bad_document_is_a_row_with_its_error(spark, command):
    schema = StructType([StructField("key", StringType()), StructField("body", StringType()), StructField("day", StringType())])
    data = [("a", "1-5月收入3元", "2021-07-01"), ("b", None, None), ("c", "3元", "2021-02-30"), ("d", "无", None)]
    frame = spark.createDataFrame(data, schema).coalesce(1)
    figures = zhibiao_spark.extract(frame, text="body", id="key", reference_date_column="day", command=command)
    rows = {row.key: row for row in figures.collect()}
    assert sorted(rows) == ["a", "b", "c"]
    assert (rows["a"].period_start, rows["a"].error) == ("2021-01-01", None)
    assert (rows["b"].error, rows["b"].value) == ('"text" must be a string, not null', None)
    assert rows["c"].error.startswith("option referenceDate takes")


def test_the_identifier_keeps_its_type_and_options_apply(spark, command):
    data = [(9007199254740993, "入库30驮，收入3元")]
    frame = spark.createDataFrame(data, StructType([StructField("id", LongType()), StructField("text", StringType())]))
    lexicon = {"units": [{"name": "驮", "kind": "mass", "base": {"unit": "公斤", "factor": "60"}}]}
    figures = zhibiao_spark.extract(frame, lexicon=lexicon, kinds=["mass"], command=command)
    assert [(row.id, row.normalized_value) for row in figures.collect()] == [(9007199254740993, "1800")]
    assert figures.schema["id"].dataType == LongType()


def test_a_document_that_ends_the_worker_is_a_row_and_the_rest_is_read(spark, tmp_path):
    script = tmp_path / "worker.py"
    script.write_text(
        "import json, os, sys\n"
        "for line in sys.stdin:\n"
        "    question = json.loads(line)\n"
        "    if question.get('text') == 'bad': os._exit(9)\n"
        "    print(json.dumps({'protocol': 1, 'version': '0', 'indicators': [{'text': question.get('text')}]}), flush=True)\n"
    )
    frame = spark.createDataFrame(list(enumerate(["a", "bad", "b"])), "id long, text string").coalesce(1)
    rows = zhibiao_spark.extract(frame, command=[sys.executable, str(script)]).collect()
    assert [(row.id, row.text, row.error) for row in rows] == [
        (0, "a", None),
        (1, None, "the worker ended with status 9"),
        (2, "b", None),
    ]


def test_what_is_missing_is_said_on_the_driver_in_one_line(spark, tmp_path, command):
    frame = spark.createDataFrame([(1, "3家")], "id long, text string")

    def fails(given: list[str], message: str) -> None:
        with pytest.raises(WorkerError, match=message) as caught:
            zhibiao_spark.extract(frame, command=given)
        assert "\n" not in str(caught.value)

    fails(["no-node-here", command[1]], "^zhibiao does not run on .*: no-node-here is not found on this machine")
    fails(["node", "/no/cli.js"], "/no/cli.js does not exist")
    script = tmp_path / "worker.py"
    script.write_text("import sys; sys.stdin.readline(); print('{\"error\": \"line 1: unknown\"}')")
    fails([sys.executable, str(script)], "speaks protocol 1 .* install versions that go together")
    script.write_text("import os, sys; sys.stdin.readline(); print('{\"protocol\": 1, \"version\": \"%d\"}' % os.getpid())")
    fails([sys.executable, str(script)], r"^different versions of zhibiao: \d+ on \S+, \d+ on")


JOB = """
import sys
from pyspark.sql import SparkSession
import zhibiao_spark
spark = SparkSession.builder.getOrCreate()
frame = spark.createDataFrame([(1, "收入4.6亿元"), (2, "共3家")], "id long, text string")
rows = zhibiao_spark.extract(frame).orderBy("id").collect()
print("RESULT", [(row.id, row.value, row.unit) for row in rows], zhibiao_spark.__file__)
"""


@pytest.mark.parametrize(("way", "master"), [("--archives", MASTER), ("--files", "local[2]")])
def test_spark_submit_brings_the_packed_module(way, master, tarball, python_files, tmp_path):
    job = tmp_path / "job.py"
    job.write_text(JOB)
    brought = f"{tarball}#zhibiao" if way == "--archives" else str(tarball)
    submit = Path(sys.executable).with_name("spark-submit")
    arguments = ["--master", master, way, brought, "--py-files", str(python_files), "--conf", "spark.ui.enabled=false"]
    given = subprocess.run([submit, *arguments, job], capture_output=True, text=True, cwd=tmp_path, timeout=600)
    result = [line for line in given.stdout.splitlines() if line.startswith("RESULT")]
    assert result, given.stderr[-3000:]
    assert result[0].startswith("RESULT [(1, '460000000', '元'), (2, '3', '家')]")
    assert "zhibiao-python.zip" in result[0]
