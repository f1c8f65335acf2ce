"""Where the worker is on an executor."""

from __future__ import annotations

import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from zhibiao import find_command


def find_worker() -> list[str]:
    """The command: ``$ZHIBIAO_COMMAND``; what came with the job, as an archive or as a packed module; what is installed."""
    if not os.environ.get("ZHIBIAO_COMMAND"):
        for root in _roots():
            script = _find_script(root)
            if script is not None:
                return [os.environ.get("ZHIBIAO_NODE", "node"), str(script)]
    return find_command()


def _roots() -> Iterator[Path]:
    """Where Spark puts the files of a job: a folder of its own, or on some clusters the working directory."""
    from pyspark import SparkFiles

    yield Path(SparkFiles.getRootDirectory())
    yield Path.cwd()


def _find_script(root: Path) -> Path | None:
    for pattern in ("*/package/dist/cli.js", "*/node_modules/zhibiao/dist/cli.js", "*/dist/cli.js"):
        for script in sorted(root.glob(pattern)):
            return script
    for tarball in sorted(root.glob("zhibiao-*.tgz")):
        if tarball.is_file():
            return _unpack(tarball)
    return None


def _unpack(tarball: Path) -> Path:
    """The script of a packed module, unpacked once beside it; any number of processes may try at once."""
    target = tarball.with_name(f".{tarball.name}.unpacked")
    script = target / "package" / "dist" / "cli.js"
    if not script.is_file():
        made = tempfile.mkdtemp(dir=tarball.parent)
        with tarfile.open(tarball) as archive:
            archive.extractall(made, filter="data")
        try:
            os.rename(made, target)
        except OSError:  # another process was first
            shutil.rmtree(made, ignore_errors=True)
    return script
