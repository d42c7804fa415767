"""A server that is told to stop goes, however busy it is."""

import socket
import threading
from contextlib import suppress
from pathlib import Path

from tests.databases import Databases
from tests.servers import served

SECONDS_TO_STOP = 30
"""It takes five on a machine of its own; one that did not listen would serve for ever."""
CLIENTS = 4
FORM = b"a" * 900_000


def test_a_server_under_load_stops_when_it_is_told_to(databases: Databases, tmp_path: Path) -> None:
    stop = threading.Event()
    with served(tmp_path, databases.fresh()) as server:
        clients = [threading.Thread(target=ask, args=(server.port, stop)) for _ in range(CLIENTS)]
        for client in clients:
            client.start()
        try:
            stop.wait(0.5)  # until connections are being read all the time
            server.process.terminate()
            server.process.wait(timeout=SECONDS_TO_STOP)
        finally:
            stop.set()
            for client in clients:
                client.join()
    assert server.process.returncode == 0


def ask(port: int, stop: threading.Event) -> None:
    """Send long forms again and again, which the server is reading whenever it is told to stop."""
    head = "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n"
    request = head.format(port, len(FORM)).encode() + FORM
    while not stop.is_set():
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(request)
