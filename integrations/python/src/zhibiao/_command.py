"""How the worker is started."""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Sequence
from pathlib import Path


class WorkerError(RuntimeError):
    """The worker cannot be started, or is none that this package can talk to."""


def find_command() -> list[str]:
    """The command that starts zhibiao: ``$ZHIBIAO_COMMAND``; node_modules here or in a folder above; ``zhibiao`` on PATH."""
    named = os.environ.get("ZHIBIAO_COMMAND", "").strip()
    if named:
        return shlex.split(named)
    here = Path.cwd()
    for folder in (here, *here.parents):
        script = folder / "node_modules" / "zhibiao" / "dist" / "cli.js"
        if script.is_file():
            return ["node", str(script)]
    installed = shutil.which("zhibiao")
    if installed:
        return [installed]
    raise WorkerError(
        "zhibiao is not installed: run `npm install zhibiao` in this folder or one above it (Node 20 or later), "
        "or name the command in ZHIBIAO_COMMAND"
    )


def check_command(command: Sequence[str]) -> list[str]:
    """The command with its program found. Raises WorkerError in one line that says what is missing."""
    program = shutil.which(command[0])
    if program is None:
        hint = "; zhibiao needs Node 20 or later" if Path(command[0]).name == "node" else ""
        raise WorkerError(f"{command[0]} is not found on this machine{hint}")
    for argument in command[1:2]:
        if argument.endswith(".js") and not Path(argument).is_file():
            raise WorkerError(f"{argument} does not exist; it should be the cli.js of the package zhibiao")
    return [program, *command[1:]]
