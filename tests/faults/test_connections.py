"""Connections that are used in ways nobody meant them to be."""

from __future__ import annotations

import json
import socket
import time
from contextlib import suppress

import httpx
import pytest

from app.problems import Problem
from tests.app.live import wait_until
from tests.faults.conftest import NOTE, StartServer, read_all


def post(body: bytes = json.dumps(NOTE).encode(), *further: str) -> bytes:
    """A request to ``POST /triage`` with ``further`` lines in its head."""
    lines = ["POST /triage HTTP/1.1", "Host: x", "Content-Type: application/json", *further]
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode() + body


def heard(connection: socket.socket) -> bytes:
    """What came when nothing more has come for half a second."""
    connection.settimeout(0.5)
    received = b""
    with suppress(TimeoutError):
        while chunk := connection.recv(65536):
            received += chunk
    connection.settimeout(30)
    return received


TO_TRIAGE, _, _ = post(b"").partition(b"Content-Length")
H2C = ("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk")
INNER = b"GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n"


def test_a_wish_for_another_protocol_is_ignored_and_its_body_is_no_request(
    start: StartServer,
) -> None:
    server = start()
    head, end, body = post(json.dumps(NOTE).encode(), *H2C).partition(b"\r\n\r\n")
    for pieces in ((head + end + body,), (head + end, body), (head[:50], head[50:] + end, body)):
        with server.connect() as connection:
            for _ in range(2):
                for piece in pieces:
                    connection.sendall(piece)
                    time.sleep(0.05)
                assert heard(connection).startswith(b"HTTP/1.1 200 ")
    with server.connect() as connection:
        connection.sendall(post(INNER, *H2C))
        answer = heard(connection)
        assert answer.startswith(b"HTTP/1.1 400 ")
        assert answer.count(b"HTTP/1.1 ") == 1
    with server.connect() as connection:
        connection.sendall(b"CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n" + INNER)
        answer = read_all(connection)
        assert answer.startswith(b"HTTP/1.1 400 ")
        assert Problem.model_validate_json(answer.partition(b"\r\n\r\n")[2]).code == "bad_request"


def test_no_connection_is_held_by_what_is_neither_head_nor_body(start: StartServer) -> None:
    server = start(head_seconds=1, body_seconds=1)
    live = b"GET /health/live HTTP/1.1\r\nHost: x\r\n"
    chunked = b"Transfer-Encoding: chunked\r\n\r\n"
    cases = (
        (live + b"\r\n", b"200", b"\r\n"),
        (live + b"Content-Length: 100000000\r\n\r\n", b"200", b"a"),
        (post(b"{" * 900)[:-100], b"408", b"a"),
        (TO_TRIAGE + chunked + b"1\r\n{\r\n0\r\nA: ", b"408", b"a"),
    )
    for sent, status, drop in cases:
        with server.connect() as connection:
            connection.sendall(sent)
            assert connection.recv(65536).startswith(b"HTTP/1.1 " + status)
            began = time.monotonic()
            with suppress(BrokenPipeError, ConnectionResetError):
                while time.monotonic() - began < 20 and heard_nothing(connection):
                    connection.sendall(drop)
            assert time.monotonic() - began < 10, sent


def heard_nothing(connection: socket.socket) -> bool:
    """Whether it is still open."""
    connection.settimeout(0.2)
    try:
        return connection.recv(1) != b""
    except TimeoutError:
        return True


@pytest.mark.parametrize("trailer", [b"", b"0\r\nA: "])
def test_an_upload_without_an_end_is_cut(start: StartServer, trailer: bytes) -> None:
    server = start()
    with server.connect() as connection:
        connection.sendall(TO_TRIAGE + b"Transfer-Encoding: chunked\r\n\r\n" + trailer)
        sent, piece = 0, b" " * 65536
        with suppress(BrokenPipeError, ConnectionResetError):
            while sent < 200_000_000:
                connection.sendall(piece if trailer else b"10000\r\n" + piece + b"\r\n")
                sent += len(piece)
        assert sent < 100_000_000


def test_who_sends_too_much_still_gets_the_answer(start: StartServer) -> None:
    server = start()
    refused = httpx.post(f"{server.url}/triage", json={"narrative": "a" * 3_000_000})
    assert (refused.status_code, refused.headers["connection"]) == (413, "close")


def test_a_request_sent_too_early_harms_neither_the_answer_nor_hanging_up(
    start: StartServer,
) -> None:
    server = start(seconds=1.5, head_seconds=0.5)
    long = post(json.dumps(NOTE).encode().ljust(20_000))
    for early in (b"GET /hea", INNER):
        with server.connect() as connection:
            connection.sendall(long + early)
            answer = read_all(connection)
            assert answer.startswith(b"HTTP/1.1 200 ")
            assert b"\r\nconnection: close\r\n" in answer
            assert answer.count(b"HTTP/1.1 ") == 1
    slow = start(seconds=600)
    with slow.connect() as connection:
        connection.sendall(post())
        wait_until(lambda: slow.busy() == (1, 0))
        connection.sendall(post())
    wait_until(lambda: slow.busy() == (0, 0), 10)


def test_hanging_up_in_the_middle_of_an_upload_is_no_malformed_body(start: StartServer) -> None:
    server = start()
    with server.connect() as connection:
        connection.sendall(post()[:-5])
        time.sleep(0.2)

    def counted() -> bool:
        shown = httpx.get(f"{server.url}/metrics").text
        assert 'outcome="malformed_body"} 0.0' in shown
        return 'outcome="cancelled"} 1.0' in shown

    wait_until(counted)
