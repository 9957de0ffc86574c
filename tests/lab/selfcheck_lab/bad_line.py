# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The line between router and internet where it is slow, lossy or uneven: the bridge of impair/, built when it is first
needed. Its log, running/ID/line.log, says what happened to each packet: the truth that measurements are held against.
"""
import os
import subprocess
from dataclasses import dataclass, fields
from pathlib import Path

from . import paths
from .common import LabError, locked, run

_SOURCES = paths.LAB_SOURCE / "impair"
_PROGRAM = paths.BUILD / "impair"


@dataclass
class Impairment:
    """Of one direction; the names of an office's members."""
    delayMs: float = 0
    jitterMs: float = 0
    lossPercent: float = 0
    burstPackets: float = 1
    rateKbps: float = 0
    queueMs: float = 100
    reorderPercent: float = 0
    duplicatePercent: float = 0

    def words(self) -> str:
        """As the bridge takes them."""
        units = ("Ms", "Percent", "Packets", "Kbps")
        named = {each.name: getattr(self, each.name) for each in fields(self)}
        for unit in units:
            named = {name.removesuffix(unit): value for name, value in named.items()}
        return ",".join(f"{name}={value:g}" for name, value in named.items())


@dataclass
class BadLine:
    up: Impairment
    down: Impairment
    seed: int = 1


def program() -> Path:
    """Compiled where it is missing or older than its sources."""
    sources = sorted(_SOURCES.glob("*.cpp"))
    newest = max(file.stat().st_mtime for file in _SOURCES.iterdir())
    with locked(paths.BUILD / "impair.lock"):
        if not _PROGRAM.exists() or _PROGRAM.stat().st_mtime < newest:
            fresh = _PROGRAM.with_suffix(".new")
            run(["c++", "-std=c++20", "-O2", "-o", str(fresh), *map(str, sources)])
            fresh.replace(_PROGRAM)
    return _PROGRAM


def lay(lab_id: str, line: BadLine) -> None:
    """Makes wan0 in the router and line0 in the internet; ends with the router's namespace."""
    router, internet = paths.namespace(lab_id, "router"), paths.namespace(lab_id, "internet")
    command = ["nsenter", f"--net=/run/netns/{router}", str(program()), f"{router}:wan0", f"{internet}:line0",
               line.up.words(), line.down.words(), str(line.seed), str(log_of(lab_id))]
    said = paths.folder(lab_id) / "line.said"
    with open(said, "wb") as mistakes:
        bridge = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=mistakes,
                                  start_new_session=True, cwd="/")
    assert bridge.stdout is not None
    # One line when both devices are there; the end of the pipe when it could not.
    ready = bridge.stdout.readline()
    bridge.stdout.close()
    if not ready:
        raise LabError(f"The bad line can't be laid: {said.read_text(encoding='utf-8', errors='replace').strip()}")


def log_of(lab_id: str) -> Path:
    return paths.folder(lab_id) / "line.log"


def possible() -> bool:
    """TAP devices are not to be had in every container."""
    return os.path.exists("/dev/net/tun")
