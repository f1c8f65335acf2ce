"""One worker process: a line in, a line out, in order."""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Sequence

from ._command import WorkerError, check_command

PROTOCOL = 1
_GREETING = b'{"protocol":%d}\n' % PROTOCOL


class Died(Exception):
    """The process ended before it answered."""


class Process:
    """Started and greeted: ``version`` is the worker's. Raises WorkerError where that fails."""

    def __init__(self, command: Sequence[str]) -> None:
        self._said = tempfile.TemporaryFile()
        program = check_command(command)
        try:
            # in a session of its own: an interrupt from the keyboard is for the caller to answer
            self._popen = subprocess.Popen(
                program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, start_new_session=True
            )
        except OSError as error:
            raise WorkerError(f"{program[0]} cannot be started: {error.strerror}") from error
        self.version = self._greet(program)

    @property
    def pid(self) -> int:
        return self._popen.pid

    def send(self, line: bytes) -> None:
        """Raises Died. The line counts as sent only once it is answered."""
        stdin = self._popen.stdin
        assert stdin is not None
        try:
            stdin.write(line)
            stdin.flush()
        except (OSError, ValueError) as error:
            raise Died from error

    def receive(self) -> bytes:
        """The next answer without its line feed. Raises Died, also where only a part of an answer came."""
        stdout = self._popen.stdout
        assert stdout is not None
        try:
            line = stdout.readline()
        except (OSError, ValueError) as error:
            raise Died from error
        if not line.endswith(b"\n"):
            raise Died
        return line[:-1]

    def stop(self, patience: float = 5.0) -> None:
        """Ends the process, if need be by force, and waits for it."""
        stdin = self._popen.stdin
        if stdin is not None:
            with contextlib.suppress(OSError, ValueError):
                stdin.close()
        try:
            self._popen.wait(patience)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait()
        if self._popen.stdout is not None:
            self._popen.stdout.close()
        self._said.close()

    def epitaph(self) -> str:
        """How it ended and the last line that it said on standard error."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(5)
        self._said.seek(0)
        said = self._said.read()[-4096:].decode("utf-8", "replace").strip().splitlines()
        code = self._popen.returncode
        how = f"was ended by signal {-code}" if code is not None and code < 0 else f"ended with status {code}"
        return f"{how}: {said[-1]}" if said else how

    def _greet(self, program: Sequence[str]) -> str:
        try:
            self.send(_GREETING)
            answer = json.loads(self.receive())
        except Died:
            said = self.epitaph()
            self.stop(0)
            raise WorkerError(f"the worker ({' '.join(program)}) {said}") from None
        except ValueError:
            self.stop(0)
            raise WorkerError(f"{' '.join(program)} is no worker of zhibiao: its answer is not JSON") from None
        if answer.get("protocol") == PROTOCOL:
            return str(answer["version"])
        self.stop(0)
        raise WorkerError(
            f"this package speaks protocol {PROTOCOL} of zhibiao, the worker ({' '.join(program)}) does not: "
            f"{answer.get('error', 'no error given')}; install versions that go together"
        )
