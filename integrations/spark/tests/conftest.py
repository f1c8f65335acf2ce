from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("pyspark")

ROOT = Path(__file__).resolve().parents[3]

os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
os.environ.pop("ZHIBIAO_COMMAND", None)

# two executors, each a process of its own, with one core and 1 GiB
MASTER = "local-cluster[2,1,1024]"


@pytest.fixture(scope="session")
def tarball(tmp_path_factory) -> Path:
    """The packed Node module, as `npm pack` makes it."""
    folder = tmp_path_factory.mktemp("packed")
    packed = subprocess.run(
        ["npm", "pack", "--json", "--pack-destination", str(folder)], cwd=ROOT, capture_output=True, check=True
    )
    return folder / json.loads(packed.stdout)[0]["filename"]


@pytest.fixture(scope="session")
def command(tarball) -> list[str]:
    """A worker at a place that only this session knows, so that its processes are known too."""
    subprocess.run(["tar", "-xzf", tarball.name], cwd=tarball.parent, check=True)
    return ["node", str(tarball.parent / "package" / "dist" / "cli.js")]


@pytest.fixture(scope="session")
def python_files(tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("python") / "zhibiao-python.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for source in (ROOT / "integrations" / "python" / "src", ROOT / "integrations" / "spark" / "src"):
            for file in source.glob("zhibiao*/*.py"):
                archive.write(file, file.relative_to(source))
    return target


@pytest.fixture(scope="session")
def spark():
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master(MASTER).config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture(scope="session")
def documents() -> list[str]:
    """20,000 documents: the lines of the sample reports, each time with another number at its head."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "seeds").glob("*.txt"))]
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    return [f"第{number}号文件，投入{number}元。{lines[number % len(lines)][:100]}" for number in range(20_000)]


@pytest.fixture(scope="session")
def library():
    """What the library itself prints: JSON.stringify of each record of each text."""

    def ask(texts: list[str]) -> list[list[str]]:
        script = (
            f"import {{ extract }} from {json.dumps(str(ROOT / 'dist' / 'index.js'))};"
            "const texts = JSON.parse(await new Response(process.stdin).text());"
            "console.log(JSON.stringify(texts.map((text) => extract(text).map((record) => JSON.stringify(record)))));"
        )
        command = ["node", "--input-type=module", "-e", script]
        given = subprocess.run(command, input=json.dumps(texts).encode(), capture_output=True, check=True)
        return json.loads(given.stdout)

    return ask
