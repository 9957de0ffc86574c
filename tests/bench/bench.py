#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Prints how fast and how large Self Check is, beside what it should be: bench.py BUILD_FOLDER [--whole-ranges]

The check runs in the healthy office and in one where every packet is dropped; the window opens under Xvfb.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import reach_bench
import udp_bench

ROOT = pathlib.Path(__file__).resolve().parents[2]

# name: what it should stay below
TARGETS = {
    "first_light": (1000, "ms"),
    "healthy_run": (8000, "ms"),
    "dropped_run": (18000, "ms"),
    "silent_longer": (10000, "ms"),
    "stun_mappings_101": (5000, "ms"),
    "udp_sample": (4000, "ms"),
    "udp_whole_range": (360000, "ms"),
    "cli_memory": (100, "MB"),
    "window_shown": (300, "ms"),
    "window_memory": (100, "MB"),
    "pdf": (300, "ms"),
    "pdf_size": (500, "kB"),
    "catalogue_1000_rows": (100, "ms"),
    "wine_first_light": (1500, "ms"),
    "wine_window_shown": (3000, "ms"),
    "windows_zip": (30, "MB"),
}
# A row with a light of its own (green, amber, red), not the grey ones known without measuring.
LIGHT = re.compile(r"\s*(✔|▲|✖)")


def show(name, value, unit):
    target = TARGETS.get(name)
    verdict = ""
    if target:
        verdict = f"  (target {target[0]} {target[1]}) {'ok' if value <= target[0] else 'MISSED'}"
    print(f"{name:<22}{value:>10.1f} {unit}{verdict}", flush=True)


def check_inside(build):
    """Runs inside an office: times the check, prints its figures for the outside."""
    program = build / "app/cli/selfcheck-cli"
    begin = time.monotonic()
    check = subprocess.Popen(
        [program, "run", "--unattended", "--lang", "en", "--profile", os.environ["SELFCHECK_PROFILE"]],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    first = None
    for line in check.stdout:
        now = (time.monotonic() - begin) * 1000
        if LIGHT.match(line):
            first = first or now
    _, status, usage = os.wait4(check.pid, 0)
    print("first_light", first or -1, "ms")
    print("run", (time.monotonic() - begin) * 1000, "ms")
    print("cli_memory", usage.ru_maxrss / 1024, "MB")
    print("cli_cpu", (usage.ru_utime + usage.ru_stime) * 1000, "ms")
    return 0 if os.waitstatus_to_exitcode(status) <= 3 else 1


def office_run(build, office, rename, figures=None):
    lab = [sys.executable, ROOT / "tests/lab/lab.py", "run", office, "--",
           sys.executable, pathlib.Path(__file__).resolve(), "--inside", build]
    output = subprocess.run(lab, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if output.returncode:
        print(f"{office}: could not be measured\n{output.stdout}{output.stderr}", file=sys.stderr)
        return False
    for line in output.stdout.splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[0] in rename:
            show(rename[parts[0]], float(parts[1]), parts[2])
            if figures is not None:
                figures[rename[parts[0]]] = float(parts[1])
    return True


def silence(build, healthy):
    """How much longer a line or a provider that says nothing makes the run."""
    figures = {}
    fine = all([office_run(build, office, {"run": name}, figures)
                for office, name in (("everything-dropped", "dropped_run"), ("line-dead", "line_dead_run"),
                                     ("provider-silent", "provider_silent_run"))])
    if fine and healthy:
        show("silent_longer", max(figures.values()) - healthy, "ms")
    return fine


def reach(build):
    """Which networks and ports can be reached while half of them are silent, beside nmap."""
    measured = reach_bench.measure(build / "app/cli/selfcheck-cli")
    if measured is None:
        return True
    ours, theirs = measured
    show("reach_nmap", theirs, "ms")
    TARGETS["reach"] = (round(theirs), "ms")
    show("reach", ours, "ms")
    return True


def udp_ports(build, whole):
    """The UDP ports on a line of 40 ms with loss."""
    measured = udp_bench.measure(build / "app/cli/selfcheck-cli", whole)
    for name, value in (measured or {}).items():
        show(name, value, "ms")
    return measured is not None


def window_inside(program):
    """Runs under Xvfb: times the program from its start until its window is on the screen."""
    begin = time.monotonic()
    shown = subprocess.Popen([program, "--language", "en"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - begin < 20:
            look = subprocess.run(["xwininfo", "-name", "Self Check"], text=True, stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL)
            if "IsViewable" in look.stdout:
                print("shown", (time.monotonic() - begin) * 1000)
                break
        time.sleep(1)  # until everything that follows the first frame is done
        status = pathlib.Path(f"/proc/{shown.pid}/status").read_text()
        print("memory", int(re.search(r"VmHWM:\s*(\d+)", status).group(1)) / 1024)
    finally:
        shown.kill()
    return 0


def window(build):
    program = build / "app/gui/selfcheck"
    figures = {"shown": [], "memory": []}
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_RUNTIME_DIR=home)
        for _ in range(5):
            run = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", sys.executable,
                                  pathlib.Path(__file__).resolve(), "--window", program],
                                 env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            for line in run.stdout.splitlines():
                name, value = line.split()
                figures[name].append(float(value))
    if not figures["shown"] or not figures["memory"]:
        print("the window was not seen on the screen", file=sys.stderr)
        return False
    show("window_shown", sorted(figures["shown"])[len(figures["shown"]) // 2], "ms")
    show("window_memory", max(figures["memory"]), "MB")
    return True


def main():
    if sys.argv[1] == "--inside":
        return check_inside(pathlib.Path(sys.argv[2]))
    if sys.argv[1] == "--window":
        return window_inside(sys.argv[2])
    build = pathlib.Path(sys.argv[1]).resolve()
    fine = True
    for line in subprocess.run([build / "tests/bench/selfcheck_bench"], text=True, check=True,
                               stdout=subprocess.PIPE).stdout.splitlines():
        name, value, unit = line.split()
        show(name, float(value), unit)
    names = {"first_light": "first_light", "run": "healthy_run", "cli_memory": "cli_memory", "cli_cpu": "cli_cpu"}
    figures = {}
    fine &= office_run(build, "healthy", names, figures)
    fine &= silence(build, figures.get("healthy_run"))
    fine &= reach(build)
    fine &= udp_ports(build, "--whole-ranges" in sys.argv[2:])
    fine &= window(build)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
