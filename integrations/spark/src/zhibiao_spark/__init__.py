"""zhibiao on Spark: a row a figure, with one worker process for each partition that is read at a time.

    import zhibiao_spark
    figures = zhibiao_spark.extract(documents, text="text", id="id")

The executors need Node 20 or later and the Node package: installed there, or packed by ``npm pack`` and sent along with
``--archives zhibiao-0.1.0.tgz#zhibiao`` or ``--files zhibiao-0.1.0.tgz``.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from zhibiao import Client, Question, WorkerError
from zhibiao.rows import COLUMNS, ERROR, RECORD, Gathered

from ._command import find_worker

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.types import StructType

__all__ = ["WorkerError", "check", "extract"]

#: Rows that are handed to Spark at a time.
_ROWS = 8192


@dataclass(frozen=True)
class _Options:
    """What a partition is told; travels to the executors."""

    command: Sequence[str] | None
    reference_date: str | None
    kinds: Sequence[str] | None
    lexicon: Mapping[str, Any] | None

    def client(self) -> Client:
        return Client(
            self.command or find_worker(), lexicon=self.lexicon, reference_date=self.reference_date, kinds=self.kinds
        )


def extract(
    df: DataFrame,
    text: str = "text",
    id: str = "id",  # noqa: A002 - the name that a caller expects
    *,
    reference_date: str | None = None,
    reference_date_column: str | None = None,
    kinds: Sequence[str] | None = None,
    lexicon: Mapping[str, Any] | None = None,
    record: bool = False,
    command: Sequence[str] | None = None,
    checked: bool = True,
) -> DataFrame:
    """A row for each figure of each document, in the order of the text; documents without figures have none.

    The columns are ``id`` as it was, :data:`zhibiao.rows.COLUMNS`, ``record`` (JSON, to the byte as the package prints it)
    where that is asked for, and ``error``: a document that cannot be read is one row in which only ``id`` and ``error``
    are set, and never fails the job.

    :param reference_date: the day that 今年 refers to, for all documents; ``reference_date_column`` has one for each
    :param command: program and arguments of the worker on the executors, where it is not found by itself
    :param checked: first see on the executors that the worker runs; WorkerError says in one line what is missing
    """
    options = _Options(command, reference_date, kinds, lexicon)
    if checked:
        check(df.sparkSession, command=command)
    columns = [id, text, *([reference_date_column] if reference_date_column else [])]
    chosen = df.select(*columns)
    return chosen.mapInArrow(_reader(options, record), schema=_schema(chosen.schema, record))


def check(spark: SparkSession, *, command: Sequence[str] | None = None) -> str:
    """The version of the workers. Raises WorkerError in one line where one does not run, or where they are not the same."""
    options = _Options(command, None, None, None)
    slots = _slots(spark)
    probed = spark.range(0, slots, 1, slots).mapInArrow(_prober(options), schema="host string, version string, error string")
    try:
        found = sorted({(row.host, row.version, row.error) for row in probed.collect()}, key=repr)
    except Exception as error:
        if "No module named 'zhibiao" not in str(error):
            raise
        raise WorkerError(
            "the Python of the executors has no zhibiao and zhibiao_spark: install both there, or send them along with "
            "--py-files; PYSPARK_PYTHON names the Python that they use"
        ) from None
    failed = [f"on {host}: {error}" for host, _, error in found if error is not None]
    if failed:
        raise WorkerError(f"zhibiao does not run {'; '.join(failed)}")
    versions = {version for _, version, _ in found}
    if len(versions) > 1:
        raise WorkerError("different versions of zhibiao: " + ", ".join(f"{v} on {host}" for host, v, _ in found))
    return str(versions.pop())


def _slots(spark: SparkSession) -> int:
    """As many tasks as run at once, so that each executor is likely to have one."""
    try:
        return int(spark.sparkContext.defaultParallelism)
    except Exception:  # a client that is connected from afar does not know
        return 8


def _schema(chosen: StructType, record: bool) -> StructType:
    from pyspark.sql.types import BooleanType, IntegerType, StringType, StructField, StructType

    types = {"string": StringType(), "int": IntegerType(), "bool": BooleanType()}
    fields = [chosen.fields[0], *(StructField(name, types[kind]) for name, kind, _ in COLUMNS)]
    if record:
        fields.append(StructField(RECORD, StringType()))
    return StructType([*fields, StructField(ERROR, StringType())])


def _reader(options: _Options, record: bool) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        client = _kept_client(options)
        for batch in batches:
            yield from _read_batch(client, batch, record)

    return read


#: The client of this process and what it was made for. Spark gives a process one partition after the other, and a worker
#: that is warm reads several times as fast as one that has just started.
_kept: list[tuple[_Options, Client]] = []


def _kept_client(options: _Options) -> Client:
    for known, client in _kept:
        if known == options:
            return client
        client.close()
    client = options.client()
    _kept[:] = [(options, client)]
    return client


def _read_batch(client: Client, batch: pa.RecordBatch, record: bool) -> Iterator[pa.RecordBatch]:
    texts = batch.column(1).to_pylist()
    days = batch.column(2).to_pylist() if batch.num_columns > 2 else [None] * len(texts)
    documents = [Question(text=text, reference_date=day and str(day)) for text, day in zip(texts, days, strict=True)]
    gathered = Gathered(record)
    for place, answer in enumerate(client.extract_many(documents, errors="return")):
        gathered.add(place, answer)
        if len(gathered.places) >= _ROWS:
            yield _to_batch(batch, gathered)
            gathered = Gathered(record)
    if gathered.places:
        yield _to_batch(batch, gathered)


def _to_batch(batch: pa.RecordBatch, gathered: Gathered) -> pa.RecordBatch:
    import pyarrow as pa

    types = {name: {"string": pa.string(), "int": pa.int32(), "bool": pa.bool_()}[kind] for name, kind, _ in COLUMNS}
    ids = batch.column(0).take(pa.array(gathered.places, pa.int32()))
    columns = {name: pa.array(values, types.get(name, pa.string())) for name, values in gathered.columns().items()}
    return pa.RecordBatch.from_arrays([ids, *columns.values()], names=[batch.schema.names[0], *columns])


def _prober(options: _Options) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    def probe(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        for _ in batches:
            version, error = None, None
            try:
                with options.client() as client:
                    version = client.version
            except WorkerError as reason:
                error = str(reason)
            strings = [pa.array([value], pa.string()) for value in (socket.gethostname(), version, error)]
            yield pa.RecordBatch.from_arrays(strings, names=["host", "version", "error"])

    return probe
