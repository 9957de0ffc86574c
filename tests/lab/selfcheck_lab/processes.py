# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Starting the servers of a lab, knowing when they listen, and ending every one of them, also after a crash."""
import ipaddress
import os
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from .common import LabError

_PATIENCE_SECONDS = 15


@dataclass
class Server:
    name: str
    command: list[str]
    listens: list[tuple[str, str, int]]     # ("tcp", address, port) that must be there when it is up
    role: str = "provider"                  # the namespace it lives in
    in_root: bool = True                    # a program of the private root, else one of this machine
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen | None = None


def start(root: Path, servers: list[Server], namespaces: dict[str, str] | None) -> None:
    """All at once; returns when each of them listens. Without namespaces they run on this machine's loopback."""
    for server in servers:
        command = ["chroot", str(root), *server.command] if server.in_root else server.command
        if namespaces is not None:
            command = ["nsenter", f"--net=/run/netns/{namespaces[server.role]}", *command]
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **server.environment}
        with open(_log(root, server), "wb") as log:
            server.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/",
                                              start_new_session=True, env=environment)
    deadline = time.monotonic() + _PATIENCE_SECONDS
    waiting = list(servers)
    while waiting:
        waiting = [server for server in waiting if not _listens(root, server)]
        if waiting and time.monotonic() > deadline:
            server = waiting[0]
            raise LabError(f"The server {server.name} does not listen after {_PATIENCE_SECONDS} s. {_last_words(root, server)}")
        if waiting:
            time.sleep(0.02)


def _log(root: Path, server: Server) -> Path:
    return root / "lab" / f"{server.name}.log"


def _last_words(root: Path, server: Server) -> str:
    lines = _log(root, server).read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return "Its last words: " + " | ".join(lines[-6:]) if lines else "It said nothing."


def _listens(root: Path, server: Server) -> bool:
    assert server.process is not None
    if server.process.poll() is not None:
        raise LabError(f"The server {server.name} ended at once ({server.process.returncode}). {_last_words(root, server)}")
    sockets = _sockets_seen_by(server.process.pid)
    return all((kind, address, port) in sockets or (kind, "0.0.0.0", port) in sockets
               for kind, address, port in server.listens)


def _sockets_seen_by(pid: int) -> set[tuple[str, str, int]]:
    """Listening TCP and bound UDP sockets of the process's network namespace, IPv4 addresses only."""
    found = set()
    for kind, state in (("tcp", "0A"), ("udp", "07")):
        try:
            lines = Path(f"/proc/{pid}/net/{kind}").read_text(encoding="ascii").splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if fields[3] == state:
                number, _, port = fields[1].partition(":")
                # The kernel prints the address as this machine's own word.
                address = socket.inet_ntoa(int(number, 16).to_bytes(4, "little"))
                found.add((kind, str(ipaddress.ip_address(address)), int(port, 16)))
    return found


def pids_of(folder: Path) -> list[int]:
    """Processes whose root lies in the lab's folder, or whose command line names it."""
    mark, found = str(folder), []
    for entry in os.listdir("/proc"):
        if not entry.isdigit() or int(entry) == os.getpid():
            continue
        try:
            root = os.readlink(f"/proc/{entry}/root")
            words = Path(f"/proc/{entry}/cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        is_responder = len(words) > 2 and words[1].endswith(b"responders.py") and words[2].startswith(mark.encode() + b"/")
        if root.startswith(mark + "/") or is_responder:
            found.append(int(entry))
    return found


def end_all(folder: Path) -> None:
    deadline = time.monotonic() + 5
    while pids := pids_of(folder):
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        if time.monotonic() > deadline:
            raise LabError(f"The processes {pids} of {folder} can't be ended.")
        time.sleep(0.02)

