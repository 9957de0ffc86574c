# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""How long it takes to know which networks and ports can be reached while half of them say nothing: Self Check beside
"nmap -sT -Pn", in one office, one after the other, asking the same hosts on the same ports with the same patience.

nmap comes from Debian like the lab's servers: unpacked below build/lab, never installed.
"""
import ipaddress
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lab"))

from selfcheck_lab import addresses, lifecycle, packages, paths  # noqa: E402
from selfcheck_lab.common import LabError  # noqa: E402
from selfcheck_lab.office import load_office  # noqa: E402

ROWS = ("12-range-usa", "12-range-asia", "12-range-europe", "4.4-agent-server", "12-tcp-5061", "12-tcp-443-webrtc",
        "12-tcp-80-443", "12-tcp-22", "12-tcp-4747", "12-tcp-1549", "12-cloudfront")
# What these rows ask of the services.
SERVICE_PORTS = {443: ("agent", "web", "webrtc", "cdn"), 80: ("web",), 5061: ("sip",), 22: ("sftp",), 4747: ("cockpit",),
                 1549: ("wfm",)}
SILENT_SERVICES = ("web", "sip", "cockpit", "cdn")
# Milliseconds that a connection is waited for (networks_probe.cpp, tcp_target_check.h).
NETWORK_PATIENCE, SERVICE_PATIENCE = 1400, 4000
HOSTS_PER_NETWORK = 2
REPETITIONS = 3


def measure(program: Path) -> tuple[float, float] | None:
    """Milliseconds of Self Check and of nmap (medians); None where nmap can't be had."""
    try:
        nmap = packages.unpacked_program("nmap", "usr/bin/nmap")
        nmap += ["--datadir", str(paths.BUILD / "nmap/usr/share/nmap")]
    except LabError as error:
        print(f"reach_nmap            skipped: nmap can't be had: {error}", file=sys.stderr)
        return None
    plan = addresses.namespace_plan()
    networks = [ipaddress.ip_network(network) for region in addresses.REGIONS for network in plan.networks[region]]
    office = load_office("healthy")
    office.provider_input = [f"ip daddr {network} drop" for network in _silent(networks, plan)]
    office.provider_input += [f"ip daddr ${service} drop" for service in SILENT_SERVICES]
    ours, theirs = [], []
    with lifecycle.visiting(office, lifecycle.fresh_id(office)) as lab:
        check = [str(program), "run", "--unattended", "--profile", str(lab.profile)]
        for row in ROWS:
            check += ["--only", row]
        for _ in range(REPETITIONS):
            ours.append(_wall_clock(lab, [check]))
            theirs.append(_wall_clock(lab, _scans(nmap, networks, plan)))
    return statistics.median(ours), statistics.median(theirs)


def _silent(networks: list, plan: addresses.Plan) -> list:
    """Every second network, except those in which services live: their hosts are silenced one by one."""
    lived_in = [network for network in networks
                if any(ipaddress.ip_address(address) in network for address in plan.address.values())]
    return [network for network in networks[::2] if network not in lived_in]


def _scans(nmap: list[str], networks: list, plan: addresses.Plan) -> list[list[str]]:
    """nmap asks every host on the same ports, hence one for each set of ports, all at once."""
    hosts = [str(host) for network in networks for host in _hosts(network)]
    scans = [_scan(nmap, "80,443", NETWORK_PATIENCE, hosts)]
    for port, services in SERVICE_PORTS.items():
        scans.append(_scan(nmap, str(port), SERVICE_PATIENCE, [plan.address[service] for service in services]))
    return scans


def _hosts(network) -> list:
    every = [network.network_address] if network.num_addresses == 1 else network.hosts()
    return [host for _, host in zip(range(HOSTS_PER_NETWORK), every)]


def _scan(nmap: list[str], ports: str, patience: int, hosts: list[str]) -> list[str]:
    rtt = [word for bound in ("min", "initial", "max") for word in (f"--{bound}-rtt-timeout", f"{patience}ms")]
    return [*nmap, "-sT", "-Pn", "-n", "--max-retries", "0", *rtt, "-p", ports, *hosts]


def _wall_clock(lab, commands: list[list[str]]) -> float:
    begin = time.monotonic()
    running = [subprocess.Popen(lifecycle.inside(lab, command), env=lifecycle.environment(lab),
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for command in commands]
    for process, command in zip(running, commands):
        _, errors = process.communicate()
        if process.returncode > 3:
            raise LabError(f"{command[0]} failed ({process.returncode}): {errors.strip()}")
    return (time.monotonic() - begin) * 1000
