"""Real servers for tests: `workbench serve` in a process of its own, and TLS in front of it."""

import os
import socket
import ssl
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

SECONDS_TO_START = 30


@dataclass(frozen=True)
class Server:
    """A workbench that answers."""

    url: str
    port: int
    process: "subprocess.Popen[bytes]"


def free_port() -> int:
    """A loopback port that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(data: Path, database_url: str, **environment: str) -> Iterator[Server]:
    """Serve a migrated database from its own process; ends it by SIGTERM and checks that it goes."""
    port = free_port()
    env = os.environ | {"WORKBENCH_DATA": str(data), "WORKBENCH_DATABASE_URL": database_url}
    env |= {"WORKBENCH_SECRET_KEY": "a key for tests, long enough to be one"} | environment
    with (data / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "workbench", "serve", "--port", str(port)], env=env, stdout=log, stderr=log
        )
        try:
            _await(f"http://127.0.0.1:{port}/healthz", process, data / "server.log")
            yield Server(url=f"http://127.0.0.1:{port}", port=port, process=process)
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            finally:
                process.kill()


def _await(url: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended: {log.read_text()}")
        with suppress(urllib.error.URLError, ConnectionError):
            urllib.request.urlopen(url, timeout=1).close()
            return
        time.sleep(0.1)
    raise RuntimeError(f"the server did not answer: {log.read_text()}")


@contextmanager
def tls_in_front(listen: int, port: int, context: ssl.SSLContext) -> Iterator[None]:
    """TLS on the port `listen`, every byte handed on to a plain loopback port, as a reverse proxy's outside does."""
    listener = socket.create_server(("127.0.0.1", listen))
    stop = threading.Event()

    def accept() -> None:
        while not stop.is_set():
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=_relay, args=(plain, port, context), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield
    finally:
        stop.set()
        listener.close()


def _relay(plain: socket.socket, port: int, context: ssl.SSLContext) -> None:
    with (
        suppress(OSError),
        plain,
        context.wrap_socket(plain, server_side=True) as outside,
        socket.create_connection(("127.0.0.1", port)) as inside,
    ):
        back = threading.Thread(target=_pump, args=(inside, outside), daemon=True)
        back.start()
        _pump(outside, inside)
        back.join()


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
