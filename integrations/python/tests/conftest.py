from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CLI = ROOT / "dist" / "cli.js"

os.environ["ZHIBIAO_COMMAND"] = f"node {CLI}"


@pytest.fixture(scope="session")
def library():
    """What the library itself prints: JSON.stringify of each text's records, one line a text."""

    def ask(texts: list[str]) -> list[str]:
        script = (
            f"import {{ extract }} from {json.dumps(str(ROOT / 'dist' / 'index.js'))};"
            "const texts = JSON.parse(await new Response(process.stdin).text());"
            "console.log(JSON.stringify(texts.map((text) => JSON.stringify(extract(text)))));"
        )
        given = subprocess.run(
            ["node", "--input-type=module", "-e", script], input=json.dumps(texts).encode(), capture_output=True, check=True
        )
        return json.loads(given.stdout)

    return ask


@pytest.fixture(scope="session")
def reports() -> list[str]:
    """The sample reports, sentence by sentence."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "seeds").glob("*.txt"))]
    return [line for text in texts for line in text.splitlines() if line.strip()]


@pytest.fixture()
def fake_worker(tmp_path: Path):
    """A worker made of a few lines of Python that have ``line`` and ``number``."""

    def make(body: str) -> list[str]:
        script = tmp_path / "worker.py"
        script.write_text(
            "import json, os, sys\n"
            "def say(**answer): print(json.dumps(answer), flush=True)\n"
            "for number, line in enumerate(sys.stdin):\n"
            "    question = json.loads(line)\n"
            "    if 'protocol' in question:\n"
            "        say(protocol=1, version='0')\n"
            "        continue\n" + "".join(f"    {each}\n" for each in body.splitlines()),
            "utf-8",
        )
        return [sys.executable, str(script)]

    return make
