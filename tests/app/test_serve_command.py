"""``esi-triage serve`` where it cannot listen: one line and exit code 2, before anything else."""

from __future__ import annotations

import socket

import pytest
from typer.testing import CliRunner

from app.cli import cli
from tests.app.test_cli import one_line


@pytest.fixture(autouse=True)
def _rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRIAGE_BACKEND", "rules")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0"])
def test_a_port_in_use_is_named_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setattr("app.commands.serve.create_app", None)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = CliRunner().invoke(cli, ["serve", "--host", host, "--port", port])
    assert done.exit_code == 2
    assert one_line(done.stderr) == f"esi-triage: {host}:{port}: Address already in use"


@pytest.mark.parametrize("host", ["a..b", "192.0.2.1", "2001:db8::1"])
def test_a_host_that_is_not_here_is_named(host: str) -> None:
    done = CliRunner().invoke(cli, ["serve", "--host", host])
    assert done.exit_code == 2
    assert host in one_line(done.stderr)


def test_a_free_port_is_free_again_when_it_is_to_be_listened_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    served: list[int] = []

    def run(app: object, settings: object, host: str, port: int) -> None:
        with socket.create_server((host, port)):
            served.append(port)

    monkeypatch.setattr("app.server.run", run)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    done = CliRunner().invoke(cli, ["serve", "--port", str(port)])
    assert (done.exit_code, served) == (0, [port])
    assert f"http://127.0.0.1:{port}/triage" in done.stderr
