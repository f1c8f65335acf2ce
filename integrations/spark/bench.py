"""How much a cluster on this machine reads, with one and with two executors of one core each.

    python integrations/spark/bench.py [DOCUMENTS]

Needs the built package in `dist`. The documents are lines of the sample reports, each with another number at its head.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from pyspark.sql import SparkSession

import zhibiao_spark

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ["node", str(ROOT / "dist" / "cli.js")]
NUMBER = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000

os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")


def documents() -> list[str]:
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "seeds").glob("*.txt"))]
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    return [f"第{number}号，投入{number}元。{lines[number % len(lines)]}" for number in range(NUMBER)]


def measure(executors: int, texts: list[str], folder: str) -> tuple[float, int]:
    """Seconds of the second run, when everything has started, and the figures that it found."""
    builder = SparkSession.builder.master(f"local-cluster[{executors},1,1024]").config("spark.ui.enabled", "false")
    spark = builder.config("spark.sql.files.maxPartitionBytes", str(1 << 20)).getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    if not os.path.exists(folder):
        frame = spark.createDataFrame(list(enumerate(texts)), "id long, text string")
        frame.repartition(16).write.parquet(folder)
    seconds, figures = 0.0, 0
    for _ in range(2):
        started = time.perf_counter()
        figures = zhibiao_spark.extract(spark.read.parquet(folder), command=COMMAND, checked=False).count()
        seconds = time.perf_counter() - started
    spark.stop()
    return seconds, figures


def main() -> None:
    import tempfile

    texts = documents()
    characters = sum(map(len, texts))
    print(f"{NUMBER} documents, {characters} characters; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print("| executors | s | documents/s | characters/s | figures |\n|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for executors in (1, 2):
            seconds, figures = measure(executors, texts, f"{folder}/documents")
            print(f"| {executors} | {seconds:.1f} | {NUMBER / seconds:,.0f} | {characters / seconds:,.0f} | {figures} |")


if __name__ == "__main__":
    main()
