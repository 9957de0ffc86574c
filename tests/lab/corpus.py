#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the check in every office and compares its report with what the office's file expects.

    corpus.py [--jobs N] [OFFICE...]     all offices, or these
    corpus.py --one OFFICE               for CTest: exit code 77 where the lab can't be had

Exit code: 0 all as expected, 1 something is not, 77 skipped.
"""
import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from selfcheck_lab import judging, lifecycle, network, packages, paths  # noqa: E402
from selfcheck_lab.common import LabError, say  # noqa: E402
from selfcheck_lab.office import load_office, office_ids  # noqa: E402

SKIPPED = 77
CLI = paths.TREE / "build" / "linux" / "app" / "cli" / "selfcheck-cli"
_PATIENCE_SECONDS = 60


@dataclass
class Outcome:
    office: str
    seconds: float = 0
    check_seconds: float = 0
    complaints: list[str] = field(default_factory=list)


def main() -> int:
    arguments = _arguments()
    reason = _why_not(arguments.cli)
    if reason:
        say(f"corpus: skipped: {reason}")
        return SKIPPED
    names = [arguments.one] if arguments.one else (arguments.offices or office_ids())
    with lifecycle.ends_on_signals():
        try:
            outcomes = _visit_all(names, arguments)
        except KeyboardInterrupt:
            say("corpus: interrupted")
            return 130
    wrong = [outcome for outcome in outcomes if outcome.complaints]
    if not arguments.one:
        print(f"{len(outcomes)} offices, {len(outcomes) - len(wrong)} as expected, {len(wrong)} not")
    return 1 if wrong else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("offices", nargs="*", metavar="OFFICE")
    parser.add_argument("--one", metavar="OFFICE")
    parser.add_argument("--jobs", type=int, default=1, help="offices at a time")
    parser.add_argument("--cli", type=Path, default=CLI, help="the program (default: of the linux build)")
    parser.add_argument("--line-only", action="store_true",
                        help="judge the line and the network, not the PC (for the program of another system)")
    parser.add_argument("--reports", type=Path, metavar="FOLDER", help="keep the reports there")
    return parser.parse_args()


def _why_not(cli: Path) -> str | None:
    if not packages.prepared():
        return "the lab's servers are not there yet ('python3 tests/lab/lab.py prepare' brings them)."
    if not os.access(cli, os.X_OK):
        return f"the program {cli} is not built."
    return network.check_host()


def _visit_all(names: list[str], arguments: argparse.Namespace) -> list[Outcome]:
    outcomes = []
    with ThreadPoolExecutor(max_workers=max(1, arguments.jobs)) as pool:
        for outcome in pool.map(lambda name: _visit(name, arguments), names):
            outcomes.append(outcome)
            state = "as expected" if not outcome.complaints else "NOT AS EXPECTED"
            print(f"{outcome.office:<24} {state:<16} check {outcome.check_seconds:4.1f} s, all {outcome.seconds:4.1f} s",
                  flush=True)
            for complaint in outcome.complaints:
                print(f"    {complaint}", flush=True)
    return outcomes


def _visit(name: str, arguments: argparse.Namespace) -> Outcome:
    outcome, started = Outcome(name), time.monotonic()
    lab_id = None
    try:
        office = load_office(name)
        lab_id = lifecycle.fresh_id(office)
        lab = lifecycle.raise_office(office, lab_id, owner=lifecycle.this_process())
        check_started = time.monotonic()
        report = _check(lab, arguments.cli, office.watch_sec)
        outcome.check_seconds = time.monotonic() - check_started
        if arguments.reports:
            arguments.reports.mkdir(parents=True, exist_ok=True)
            (arguments.reports / f"{name}.json").write_text(report, encoding="utf-8")
        outcome.complaints = judging.complaints(office, judging.read_report(report), arguments.line_only)
    except (LabError, ValueError) as error:
        outcome.complaints = [str(error)]
    finally:
        if lab_id:
            lifecycle.take_down(lab_id)
    outcome.seconds = time.monotonic() - started
    return outcome


def _check(lab: lifecycle.Lab, cli: Path, watch_sec: int) -> str:
    """What the program printed. Its exit code is the worst light and no matter here, unless it is none of those."""
    command = [str(cli), "run", "--unattended", "--json", "--lang", "en", "--profile", "{profile}"]
    # A test leaves nothing in the folders of whoever runs it.
    own = {f"XDG_{kind}_HOME": str(lab.folder / "home" / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    try:
        if watch_sec:
            done = lifecycle.watch_inside(lab, [*command, "--watch"], own, watch_sec, _PATIENCE_SECONDS)
        else:
            done = lifecycle.run_inside(lab, command, own, capture_output=True, text=True, timeout=_PATIENCE_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise LabError(f"The check did not end within {_PATIENCE_SECONDS} s.") from error
    if done.returncode not in (0, 1, 2, 3):
        raise LabError(f"The program ended with {done.returncode}: {done.stderr.strip()[-400:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
