from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import zhibiao
from zhibiao import Client, WorkerError, ZhibiaoError, dumps, extract, extract_many

STRANGE = ["", "\ud83d\ude00 3家", "半个\ud83d字3家", "\u0000\u2028\u20293家\r\n4%", '"\\" 3家', "３．５万元", "𠮷野家3家"]


def printed(records) -> str:
    return f"[{','.join(dumps(record) for record in records)}]"


def test_records_are_the_librarys_to_the_byte(library, reports):
    texts = reports + STRANGE
    assert [printed(records) for records in extract_many(texts)] == library(texts)
    assert [printed(extract(text)) for text in STRANGE] == library(STRANGE)


def test_options():
    text = "1-5月，罚款2万元，下降3%。"
    assert [record["unit"] for record in extract(text, kinds=["percent"])] == ["%"]
    assert extract(text, reference_date="2020-03-01")[0]["period"]["start"] == "2020-01-01"
    documents = [{"text": text, "reference_date": "2021-06-01"}, text]
    starts = [records[0]["period"]["start"] for records in extract_many(documents, reference_date="2019-06-01")]
    assert starts == ["2021-01-01", "2019-01-01"]
    with Client(lexicon={"classifiers": ["羽次"]}, reference_date="2018-06-01", kinds=["count"]) as client:
        (record,) = client.extract("1-5月投放1.2万羽次，增长3%。")
        assert (record["unit"], record["period"]["start"]) == ("羽次", "2018-01-01")
    with pytest.raises(ZhibiaoError, match="^option kinds takes"):
        extract(text, kinds=["colour"])


def test_audit():
    (finding, *_) = zhibiao.audit("收入46151万元，同比增收3809万元，增长9.5%。")
    assert (finding["check"], finding["ok"], finding["stated"]) == ("growth", False, "9.5")


def test_places_as_python_counts():
    text = "😀在建😀3家，𠮷野家2.5万元"
    records = extract(text)
    assert [text[record["start"] : record["end"]] for record in records] != [record["text"] for record in records]
    counted = zhibiao.in_code_points(text, records)
    assert [text[record["start"] : record["end"]] for record in counted] == ["3家", "2.5万元"]
    assert text[counted[1]["clause"]["start"] : counted[1]["clause"]["end"]].endswith("2.5万元")
    assert zhibiao.in_code_points("3家", extract("3家")) == extract("3家")


def test_a_bad_document_raises_or_is_returned():
    documents = ["3家", {"text": 5}, {"text": "4家", "kinds": ["x"]}, "5家"]
    given = list(extract_many(documents, errors="return"))
    assert [type(each) for each in given] == [list, ZhibiaoError, ZhibiaoError, list]
    assert str(given[1]) == '"text" must be a string, not a number'
    several = extract_many(documents)
    next(several)
    with pytest.raises(ZhibiaoError):
        next(several)


def test_documents_are_read_no_further_than_a_window_ahead():
    taken = 0

    def documents():
        nonlocal taken
        for taken in range(1, 10_001):
            yield f"{taken}家"

    records = extract_many(documents())
    assert next(records)[0]["value"] == "1"
    assert taken < 100
    records.close()
    assert extract("3家")[0]["value"] == "3"


def test_a_large_text_and_large_answers_do_not_stop_the_pipes():
    large = "收入46151万元，增长9.0%。\n" * 60_000
    sizes = [len(records) for records in extract_many([large, "3家", large])]
    assert sizes == [120_000, 1, 120_000]


@pytest.mark.parametrize("every", [1, 7, 500])
def test_a_killed_worker_loses_and_doubles_nothing(every):
    with Client() as client:
        given = []
        for index, records in enumerate(client.extract_many(f"收入{number}元" for number in range(1500))):
            given.append(records[0]["value"])
            if index % every == 0 and client.restarts < 20:
                os.kill(client.pid, signal.SIGKILL)
        assert given == [str(number) for number in range(1500)]
        assert client.restarts > 0


def test_threads_share_one_worker():
    with Client() as client, ThreadPoolExecutor(8) as pool:
        values = list(pool.map(lambda number: client.extract(f"{number}元")[0]["value"], range(400)))
        assert values == [str(number) for number in range(400)]
        assert client.restarts == 0


def test_a_forked_child_has_a_worker_of_its_own():
    parent = zhibiao.shared_client().pid
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(write, f"{zhibiao.shared_client().pid} {extract('3家')[0]['value']}".encode())
        zhibiao.shared_client().close()
        os._exit(0)
    os.waitpid(child, 0)
    pid, value = os.read(read, 100).decode().split()
    assert (int(pid) != parent, value) == (True, "3")
    assert zhibiao.shared_client().pid == parent


def test_a_document_that_ends_the_worker_twice_is_an_error_and_the_rest_is_answered(fake_worker):
    command = fake_worker("if question['text'] == 'bad': os._exit(7)\nsay(indicators=[question['text']])")
    with Client(command) as client:
        given = list(client.extract_many(["a", "bad", "b", "bad", "c"], errors="return"))
    assert [each if isinstance(each, list) else str(each) for each in given] == [
        ["a"],
        "the worker ended with status 7",
        ["b"],
        "the worker ended with status 7",
        ["c"],
    ]


def test_half_an_answer_is_none(fake_worker, tmp_path):
    once = tmp_path / "once"
    command = fake_worker(
        f"if not os.path.exists({str(once)!r}):\n"
        f"    open({str(once)!r}, 'w').close()\n"
        "    sys.stdout.write('{\"indicators\":[1'); sys.stdout.flush(); os._exit(1)\n"
        "say(indicators=[question['text']])"
    )
    with Client(command) as client:
        assert list(client.extract_many(["a", "b"])) == [["a"], ["b"]]
        assert client.restarts == 1


def test_a_closed_client_starts_again():
    client = Client()
    first = client.pid
    client.close()
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    assert client.extract("3家")[0]["value"] == "3"
    client.close()


def test_the_worker_ends_with_its_client():
    code = "import zhibiao; zhibiao.extract('3家'); print(zhibiao.shared_client().pid)"
    pid = int(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=30).stdout)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_what_is_missing_is_said_in_one_line(fake_worker, tmp_path, monkeypatch):
    def fails(command, message):
        with pytest.raises(WorkerError, match=message) as caught:
            Client(command).extract("3家")
        assert "\n" not in str(caught.value)

    fails(["node-that-is-not-there", "x.js"], "^node-that-is-not-there is not found on this machine$")
    fails(["node", "/no/cli.js"], "^/no/cli.js does not exist")
    fails([sys.executable, "-c", "import sys; sys.exit('out of order')"], "ended with status 1: out of order$")
    fails([sys.executable, "-c", "print('hello')"], "is no worker of zhibiao")
    old = "import sys; sys.stdin.readline(); print('{\"error\":\"line 1: is old\"}')"
    fails([sys.executable, "-c", old], "speaks protocol 1 .* line 1: is old; install versions that go together$")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ZHIBIAO_COMMAND")
    monkeypatch.setenv("PATH", str(tmp_path))
    fails(None, "^zhibiao is not installed: run `npm install zhibiao`")


def test_a_worker_that_cannot_be_started_again_leaves_nobody_waiting(fake_worker, tmp_path):
    command = fake_worker("os.remove(sys.argv[0]); os._exit(3)")
    with Client(command) as client, pytest.raises(WorkerError):
        list(client.extract_many(["a", "b"]))


def test_it_is_found_in_node_modules(tmp_path, monkeypatch):
    command = os.environ["ZHIBIAO_COMMAND"].split()
    package = tmp_path / "node_modules" / "zhibiao"
    package.parent.mkdir()
    package.symlink_to(os.path.dirname(os.path.dirname(command[1])))
    inside = tmp_path / "reports"
    inside.mkdir()
    monkeypatch.chdir(inside)
    monkeypatch.delenv("ZHIBIAO_COMMAND")
    with Client() as client:
        assert client.extract("3家")[0]["value"] == "3"


def test_a_waiting_thread_is_answered_when_another_closes_the_client(fake_worker):
    with Client(fake_worker("import time; time.sleep(60)")) as client:
        failed = []

        def ask():
            try:
                client.extract("3家")
            except WorkerError as error:
                failed.append(str(error))

        client.version  # noqa: B018 - starts the worker
        thread = threading.Thread(target=ask)
        thread.start()
        while not client._held[0].waiting:
            pass
        client.close()
        thread.join(10)
    assert failed == ["the client was closed before the answer came"]
