"""The real server in a process of its own: signals, slow clients, endless heads."""

from __future__ import annotations

import signal
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import httpx

from app.problems import Problem
from tests.app.live import wait_until
from tests.faults.conftest import HANGS, HANGS_ANEW, NOTE, StartServer, read_all


def test_sigterm_answers_all_who_are_there_refuses_who_comes_and_exits_0(
    start: StartServer,
) -> None:
    server = start(seconds=2, max_in_flight=2)
    with ThreadPoolExecutor(8) as callers:
        begun = [callers.submit(server.ask) for _ in range(6)]
        wait_until(lambda: server.busy() == (2, 4))
        server.process.send_signal(signal.SIGTERM)
        wait_until(lambda: httpx.get(f"{server.url}/health/ready").status_code == 503)
        assert httpx.get(f"{server.url}/health/ready").json()["code"] == "draining"
        assert httpx.get(f"{server.url}/health/live").status_code == 200
        late = server.ask()
        assert (late.status_code, late.json()["code"]) == (503, "draining")
        assert int(late.headers["Retry-After"]) >= 1
        assert [answer.result().status_code for answer in begun] == [200] * 6
    assert server.process.wait(10) == 0


def test_sigterm_does_not_wait_for_ever(start: StartServer) -> None:
    server = start(seconds=600, drain_seconds=0.5)
    with ThreadPoolExecutor(2) as callers:
        begun = callers.submit(server.ask)
        wait_until(lambda: server.busy() == (1, 0))
        signalled = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        stopped = begun.result()
        assert (stopped.status_code, stopped.json()["code"]) == (503, "draining")
    assert server.process.wait(10) == 0
    assert time.monotonic() - signalled < 8


def test_a_service_given_up_ends_where_it_is_told_to_though_its_thread_hangs(
    start: StartServer,
) -> None:
    server = start(HANGS, stall_seconds=0.3, exit_when_dead="true")
    first = server.ask()
    assert (first.status_code, first.json()["code"]) == (503, "backend_failed")
    wait_until(lambda: httpx.get(f"{server.url}/health/ready").status_code == 200)
    assert server.ask().status_code == 503
    assert server.process.wait(30) == 1


def test_a_model_that_hangs_while_it_is_loaded_anew_does_not_keep_the_process(
    start: StartServer,
) -> None:
    server = start(HANGS_ANEW, stall_seconds=0.3, exit_when_dead="true")
    assert server.ask().status_code == 503
    assert server.process.wait(30) == 1


def test_sigterm_does_not_wait_for_a_thread_that_hangs(start: StartServer) -> None:
    server = start(HANGS, stall_seconds=0.3)
    assert server.ask().status_code == 503
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(30) == 0


def test_an_idle_service_stops_at_once(start: StartServer) -> None:
    server = start()
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(10) == 0


def test_a_head_that_does_not_end_is_cut_by_size_or_time(start: StartServer) -> None:
    server = start(head_seconds=1, max_head_bytes=4096)
    big = f"GET /health/live HTTP/1.1\r\nHost: x\r\nCookie: {'c' * 5000}\r\n\r\n".encode()
    many = b"GET /health/live HTTP/1.1\r\n" + b"A: b\r\n" * 2000 + b"\r\n"
    for head in (big, many, b"GET /" + b"x" * 5000 + b" HTTP/1.1\r\nHost: x\r\n\r\n"):
        with server.connect() as connection:
            connection.sendall(head)
            answer = read_all(connection)
        assert answer.startswith(b"HTTP/1.1 431 ")
        refused = Problem.model_validate_json(answer.partition(b"\r\n\r\n")[2])
        assert refused.code == "request_header_fields_too_large"
    with server.connect() as connection:
        connection.sendall(b"GET /health/live HTTP/1.1\r\nCookie: ")
        with suppress(BrokenPipeError, ConnectionResetError):
            for _ in range(100):
                connection.sendall(b"c" * 1000)
                time.sleep(0.005)
        assert b"200" not in read_all(connection)
    began = time.monotonic()
    silent, slow = server.connect(), server.connect()
    slow.sendall(b"GET /health/live HTTP/1.1\r\n")
    assert httpx.get(f"{server.url}/health/live").status_code == 200
    assert read_all(silent) == read_all(slow) == b""
    assert time.monotonic() - began < 10
    silent.close()
    slow.close()


def test_a_second_request_on_a_connection_has_its_own_time_for_its_head(
    start: StartServer,
) -> None:
    server = start(seconds=0.6, head_seconds=0.4)
    with httpx.Client(base_url=server.url, timeout=30) as client:
        for _ in range(3):
            assert client.post("/triage", json=NOTE).status_code == 200


def test_a_body_that_drips_holds_no_place_and_ends_with_408(start: StartServer) -> None:
    server = start(max_in_flight=1, max_queue=0, body_seconds=1)
    dripping = [server.connect() for _ in range(5)]
    for connection in dripping:
        connection.sendall(
            b"POST /triage HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            b'Content-Length: 60\r\n\r\n{"narrative": '
        )
    time.sleep(0.2)
    assert server.ask().status_code == 200
    for connection in dripping:
        connection.settimeout(10)
        assert connection.recv(65536).startswith(b"HTTP/1.1 408 ")
        connection.close()
    assert server.ask().status_code == 200
