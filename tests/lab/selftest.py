#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The lab tried on itself, without Self Check.

    selftest.py healthy     two healthy offices at once, every server of both asked
    selftest.py crash       a lab whose owner is killed leaves nothing that 'down' does not find
    selftest.py loopback    the provider on loopback addresses, every server asked

Exit code: 0 good, 1 not, 77 where the lab can't be had.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from selfcheck_lab import lifecycle, loopback, network, packages, paths, processes  # noqa: E402
from selfcheck_lab.common import LabError, say  # noqa: E402
from selfcheck_lab.office import load_office  # noqa: E402

_VERIFY = [sys.executable, "-B", str(Path(__file__).with_name("verify.py")), "{profile}"]


def main() -> int:
    tries = {"healthy": _try_healthy, "crash": _try_crash, "loopback": _try_loopback}
    if len(sys.argv) != 2 or sys.argv[1] not in tries:
        say(__doc__)
        return 64
    reason = _why_not(needs_namespaces=sys.argv[1] != "loopback")
    if reason:
        say(f"selftest: skipped: {reason}")
        return 77
    try:
        mistakes = tries[sys.argv[1]]()
    except LabError as error:
        mistakes = [str(error)]
    for mistake in mistakes:
        say(f"selftest: {mistake}")
    return 1 if mistakes else 0


def _why_not(*, needs_namespaces: bool) -> str | None:
    if os.geteuid() != 0:
        return "the lab needs root."
    if not packages.prepared():
        return "the lab's servers are not there yet ('python3 tests/lab/lab.py prepare' brings them)."
    return network.check_host() if needs_namespaces else None


def _try_healthy() -> list[str]:
    office, mistakes = load_office("healthy"), []
    with lifecycle.visiting(office, lifecycle.fresh_id(office)) as first, \
            lifecycle.visiting(office, lifecycle.fresh_id(office)) as second:
        for lab in (first, second):
            if lifecycle.run_inside(lab, _VERIFY).returncode != 0:
                mistakes.append(f"not every server of '{lab.id}' answered as it should.")
        mistakes += _try_browser(first)
    return mistakes + _left_of(first.id) + _left_of(second.id)


def _try_browser(lab: lifecycle.Lab) -> list[str]:
    """The office's own browser is found, one of the machine is not."""
    with tempfile.TemporaryDirectory() as folder:
        foreign = Path(folder) / "chromium"
        foreign.write_text("#!/bin/sh\n", encoding="utf-8")
        foreign.chmod(0o755)
        with mock.patch.dict(os.environ, {"PATH": f"{folder}:{os.environ['PATH']}"}):
            found = lifecycle.run_inside(lab, ["sh", "-c", "command -v firefox-esr; command -v chromium"],
                                         capture_output=True, text=True).stdout.split()
    wanted = [str(lab.folder / "browser" / "firefox-esr")]
    return [] if found == wanted else [f"the PC's browsers should be {wanted}, but are {found}."]


def _try_loopback() -> list[str]:
    with loopback.visiting() as lab:
        wrong = lifecycle.run_inside(lab, _VERIFY).returncode
    return (["not every server answered as it should."] if wrong else []) + _left_of(lab.id)


def _try_crash() -> list[str]:
    before = {lab.id for lab in lifecycle.running()}
    run = [sys.executable, "-B", str(Path(__file__).with_name("lab.py")), "run", "healthy", "--", "sh", "-c",
           "echo ready; sleep 600"]
    # Two victims: one is found by the next lab that is raised, one is taken down by its name.
    for how in ("sweep", "down"):
        with subprocess.Popen(run, stdout=subprocess.PIPE, text=True) as victim:
            assert victim.stdout is not None
            victim.stdout.readline()
            os.kill(victim.pid, signal.SIGKILL)
        left = [lab.id for lab in lifecycle.running() if lab.id not in before and lab.owner.startswith(f"{victim.pid}:")]
        if len(left) != 1 or not network.pids_in(paths.namespace(left[0], "provider")):
            return [f"the killed lab should have left servers behind, found {left}: this test proves nothing."]
        if how == "sweep":
            lifecycle.sweep()
        else:
            lifecycle.take_down(left[0])
        mistakes = _left_of(left[0])
        if mistakes:
            return mistakes
    return []


def _left_of(lab_id: str) -> list[str]:
    """What is still there of a lab that should be gone."""
    deadline = time.monotonic() + 2
    while time.monotonic() < deadline:
        found = [f"namespace {name}" for name in network.namespaces_of(lab_id)]
        found += [f"process {pid}" for pid in processes.pids_of(paths.folder(lab_id))]
        found += [f"folder {paths.folder(lab_id)}"] if paths.folder(lab_id).exists() else []
        if not found:
            return []
        time.sleep(0.05)
    return [f"'{lab_id}' left behind: {', '.join(found)}"]


if __name__ == "__main__":
    sys.exit(main())
