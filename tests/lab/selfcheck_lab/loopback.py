# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The provider without namespaces: the same servers on addresses of 127.77.0.0/16.

For containers that forbid namespaces. Every lab takes a block 127.77.N.0/24 of its own; a port that somebody else
holds on all addresses is replaced by a high one, which the profile then names. Names, routes and faults are not
there: this is for trying the program, not for testing it against obstacles.
"""
import os
import socket
from contextlib import contextmanager

from . import lifecycle, packages, paths, pc, processes, profile, servers
from .addresses import SERVICES, WEB_SERVICES, Plan
from .authority import ensure_authority
from .common import LabError, locked
from .office import Office

_OFFICE = Office("loopback", "Loopback", "The provider on loopback addresses.", healthy=True)
_PORTS = {"sip": [("tcp", 5061), ("udp", 5060), ("tcp", 5060)], "sftp": [("tcp", 22)], "cockpit": [("tcp", 4747)],
          "wfm": [("tcp", 1549), ("udp", 47736)], "turn": [("tcp", 443), ("tcp", 3478), ("udp", 3478), ("tcp", 5349)],
          "stun": [("tcp", 443), ("tcp", 3478), ("udp", 3478)], "mail": [("tcp", 25)],
          **{service: [("tcp", 80), ("tcp", 443)] for service in WEB_SERVICES}}
_SHIFT = 20000   # 443 taken -> 20443


def _plan(block: int) -> Plan:
    base = f"127.77.{block}"
    address = {service: f"{base}.{10 + index}" for index, service in enumerate(SERVICES)}
    # Small stand-ins for the document's networks; one address of each region is the agent server's.
    plan = Plan(networks={"usa": [f"{base}.64/28"], "asia": [f"{base}.80/28"], "europe": [f"{base}.8/29"]},
                address=address, everywhere=False)
    for service, ports in _PORTS.items():
        for kind, port in ports:
            if not _free(kind, address[service], port):
                plan.port[(service, port)] = port + _SHIFT if port + _SHIFT < 65536 else port - _SHIFT
    plan.canaries = {"europe": [address["agent"]]}
    plan.port[("canary", 443)] = plan.port_of("agent", 443)
    return plan


def _free(kind: str, address: str, port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM) as probe:
        if kind == "tcp":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
            return True
        except OSError:
            return False


def raise_provider(lab_id: str, owner: str = "") -> lifecycle.Lab:
    if os.geteuid() != 0:
        raise LabError("The lab needs root: its servers run in a root folder of their own.")
    if not packages.prepared():
        raise LabError("The lab's servers are not there yet: run 'python3 tests/lab/lab.py prepare' first.")
    lifecycle.sweep()
    lab = lifecycle.claim(lab_id, _OFFICE, "loopback", owner)
    try:
        pc.give_browser(lab.folder)
        draft = profile.draft()
        with locked(paths.BUILD / "loopback.lock"):   # until the servers hold their addresses
            plan = _plan(_free_block())
            root = servers.make_root(lab.folder)
            wanted = servers.configure(root, _OFFICE, plan, profile.portal_body(draft), with_names=False)
            profile.write(profile.on_loopback(draft, plan, ensure_authority()), lab.folder)
            processes.start(root, wanted, None)
    except BaseException:
        lifecycle.take_down(lab_id)
        raise
    return lab


def _free_block() -> int:
    for block in range(1, 255):
        # The chat's WebSocket port is high and always the same: whoever holds it has the block.
        if _free("tcp", f"127.77.{block}.{10 + list(SERVICES).index('chat')}", 9001):
            return block
    raise LabError("All blocks of 127.77.0.0/16 are in use.")


@contextmanager
def visiting():
    with lifecycle.ends_on_signals():
        lab = raise_provider(lifecycle.fresh_id(_OFFICE), owner=lifecycle.this_process())
        try:
            yield lab
        finally:
            lifecycle.take_down(lab.id)
