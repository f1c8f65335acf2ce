"""A client that keeps one worker and loses nothing where that dies."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import threading
import weakref
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Literal, TypedDict

from ._command import WorkerError, find_command
from ._process import Died, Process
from ._records import Finding, Indicator, ZhibiaoError

Errors = Literal["raise", "return"]

_WINDOW = 64
_WINDOW_BYTES = 1 << 20
_DEATHS_OF_ONE = 2


class Question(TypedDict, total=False):
    """A document of :meth:`Client.extract_many` that says more than its text."""

    text: str
    reference_date: str | None
    kinds: Sequence[str] | None


class _Slot:
    """A line that waits for its answer."""

    __slots__ = ("answer", "line")

    def __init__(self, line: bytes) -> None:
        self.line = line
        self.answer: Future[bytes] = Future()


class _Worker:
    """A process and the slots that it has still to answer, in order."""

    __slots__ = ("process", "waiting")

    def __init__(self, process: Process) -> None:
        self.process = process
        self.waiting: deque[_Slot] = deque()


class Client:
    """Talks to one worker process, which is started at the first question.

    Any number of threads may ask at once. Where the worker dies, the lines that it has not answered are asked again of a
    new one, one after the other; a line that ends the worker twice is answered with an error. A forked child has a worker
    of its own.

    :param command: program and arguments, by default what :func:`zhibiao._command.find_command` finds
    :param lexicon: extra units, measure words, currencies, verbs and cues, as the package takes them
    :param reference_date: the day that 今年 refers to where a call names none
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        *,
        lexicon: Mapping[str, Any] | None = None,
        reference_date: str | None = None,
        kinds: Sequence[str] | None = None,
    ) -> None:
        self._command = list(command) if command is not None else None
        self._lexicon = dict(lexicon) if lexicon is not None else None
        self._defaults = {"referenceDate": reference_date, "kinds": list(kinds) if kinds is not None else None}
        #: how often a worker was started again
        self.restarts = 0
        # the one worker, or none: a list, so that it can be ended when the client is gone
        self._held: list[_Worker] = []
        self._lock = threading.Lock()
        weakref.finalize(self, _end_all, self._held)
        _clients.add(self)

    def _forget(self) -> None:
        self._held.clear()
        self._lock = threading.Lock()

    # asking

    def extract(
        self, text: str, *, reference_date: str | None = None, kinds: Sequence[str] | None = None
    ) -> list[Indicator]:
        """Every figure of a text. Raises ZhibiaoError for a wrong option, WorkerError where no worker can be started."""
        records: list[Indicator] = self._ask(text, reference_date, kinds, audit=False)["indicators"]
        return records

    def audit(
        self, text: str, *, reference_date: str | None = None, kinds: Sequence[str] | None = None
    ) -> list[Finding]:
        """The arithmetic that a text claims, checked. Raises as :meth:`extract`."""
        findings: list[Finding] = self._ask(text, reference_date, kinds, audit=True)["findings"]
        return findings

    def extract_many(
        self,
        documents: Iterable[str | Question],
        *,
        errors: Errors = "raise",
        reference_date: str | None = None,
        kinds: Sequence[str] | None = None,
    ) -> Iterator[Any]:
        """The records of each document, in order. Documents are read a window ahead, so that the worker never waits.

        With ``errors="return"`` a document that cannot be read yields its ZhibiaoError instead of a list, and the rest
        follows; with ``"raise"`` it is raised there.
        """
        defaults: Question = {"reference_date": reference_date, "kinds": kinds}
        lines = (_question_line(document, defaults, self._defaults) for document in documents)
        for answer in self.ask_many(lines):
            try:
                yield _parse(answer)["indicators"]
            except ZhibiaoError as error:
                if errors == "raise":
                    raise
                yield error

    def ask_many(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """Lines of the protocol, each with its line feed; yields the answers in order, as the worker wrote them."""
        window: deque[_Slot] = deque()
        held = 0
        for line in lines:
            while window and (len(window) >= _WINDOW or held + len(line) > _WINDOW_BYTES):
                slot = window.popleft()
                held -= len(slot.line)
                yield slot.answer.result()
            window.append(self._submit(line))
            held += len(line)
        while window:
            yield window.popleft().answer.result()

    @property
    def version(self) -> str:
        """The version of the worker."""
        with self._lock:
            return self._running().process.version

    @property
    def pid(self) -> int:
        """The process id of the worker."""
        with self._lock:
            return self._running().process.pid

    def close(self) -> None:
        """Ends the worker once it has answered what it was asked, after five seconds by force. A later question starts a
        new one."""
        with self._lock:
            held = list(self._held)
            self._held.clear()
        _end_all(held)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask(self, text: str, reference_date: str | None, kinds: Sequence[str] | None, audit: bool) -> dict[str, Any]:
        given: Question = {"text": text, "reference_date": reference_date, "kinds": kinds}
        return _parse(self._submit(_question_line(given, {}, self._defaults, audit)).answer.result())

    # the worker

    def _submit(self, line: bytes) -> _Slot:
        slot = _Slot(line)
        with self._lock:
            worker = self._running()
            worker.waiting.append(slot)
            # where the worker is dead by now, the thread that listens to it asks again
            with contextlib.suppress(Died):
                worker.process.send(line)
        return slot

    def _running(self) -> _Worker:
        return self._held[0] if self._held else self._adopt(self._start())

    def _start(self) -> Process:
        command = [*(self._command or find_command()), "--jsonl-in"]
        if self._lexicon is None:
            return Process(command)
        # the worker has read its lexicon once it has answered the greeting
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            json.dump(self._lexicon, file)
            file.flush()
            return Process([*command, "--lexicon", file.name])

    def _adopt(self, process: Process) -> _Worker:
        worker = _Worker(process)
        self._held.append(worker)
        threading.Thread(target=_listen, args=(weakref.ref(self), worker), daemon=True).start()
        return worker

    def _recover(self, dead: _Worker) -> None:
        """Asks again what the dead worker left unanswered, and goes on with the worker that answered it."""
        with self._lock:
            if dead not in self._held:
                return
            self._held.clear()
            dead.process.stop(0)
            process = self._answer_rest(dead.waiting)
            if process is not None:
                self._adopt(process)

    def _answer_rest(self, waiting: deque[_Slot]) -> Process | None:
        """One line after the other, so that the one that ends a worker is known."""
        process: Process | None = None
        deaths = 0
        while waiting:
            if process is None:
                process = self._start()
                self.restarts += 1
            try:
                process.send(waiting[0].line)
                answer = process.receive()
            except Died:
                deaths += 1
                answer = json.dumps({"error": f"the worker {process.epitaph()}"}).encode()
                process.stop(0)
                process = None
                if deaths < _DEATHS_OF_ONE:
                    continue
            deaths = 0
            waiting.popleft().answer.set_result(answer)
        return process


def _listen(client: weakref.ref[Client], worker: _Worker) -> None:
    """Hands each answer to the slot that waits longest; runs as long as the process."""
    failure: Exception = WorkerError("the client was closed before the answer came")
    while True:
        try:
            answer = worker.process.receive()
        except Died:
            break
        worker.waiting.popleft().answer.set_result(answer)
    owner = client()
    if owner is not None:
        try:
            owner._recover(worker)
        except Exception as error:  # no worker can be started
            failure = error
    # nobody may wait for ever
    for slot in worker.waiting:
        slot.answer.set_exception(failure)


def _end_all(held: list[_Worker]) -> None:
    for worker in held:
        worker.process.stop()


def _question_line(
    document: str | Question, defaults: Question, client: Mapping[str, Any], audit: bool = False
) -> bytes:
    given: Mapping[str, Any] = {"text": document} if isinstance(document, str) else document
    question: dict[str, Any] = {"text": given.get("text")}
    for key, name in (("reference_date", "referenceDate"), ("kinds", "kinds")):
        value: Any = given.get(key) or defaults.get(key) or client[name]
        if value is not None:
            question[name] = value if isinstance(value, str) else list(value)
    if audit:
        question["audit"] = True
    try:
        return json.dumps(question, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half a surrogate pair has no UTF-8, but can be escaped
        return json.dumps(question).encode() + b"\n"


def _parse(answer: bytes) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(answer)
    if "error" in parsed:
        # which line of its worker's life it was means nothing to the caller
        raise ZhibiaoError(_without_line(parsed["error"]))
    return parsed


def _without_line(message: str) -> str:
    head, separator, rest = message.partition(": ")
    return rest if separator and head.startswith("line ") and head[5:].isdigit() else message


_clients: weakref.WeakSet[Client] = weakref.WeakSet()


def _forget_workers() -> None:
    """In a forked child: the workers, locks and threads are the parent's."""
    for client in list(_clients):
        client._forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_workers)
