#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the Windows program under Wine on PCs prepared through their registry and files, and compares its report row
by row.

    rows_under_wine.py --wine PROGRAM --prefix FOLDER --program EXE [CASE...]

Each file of cases/ is one PC: what is laid into the prefix, what the program is asked, what its report must say, and
under "then" what is laid on top of that and how the report changes. README.md tells the members. The prefix gets its
registry back after each PC. All of it runs without a network where the system allows that. The last line counts:
"N passed, M failed".
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from wine_prefix import Prefix  # noqa: E402

CASES = Path(__file__).resolve().parent / "cases"
_ISOLATED = "SELFCHECK_WITHOUT_NETWORK"
_STEP = {"title", "registry", "files", "expect", "green"}
_CASE = _STEP | {"arguments", "then"}
_FINDING = {"verdict", "say", "grey", "because", "owner", "facts", "failure"}


def leave_the_network() -> None:
    """Starts this program again where there is nothing but loopback; goes on as it is where that is forbidden."""
    if _ISOLATED in os.environ:
        subprocess.run(["ip", "link", "set", "lo", "up"], check=False)
        return
    alone = ["unshare", "--net"] + (["--map-current-user", "--keep-caps"] if os.getuid() else [])
    possible = shutil.which("unshare") and subprocess.run([*alone, "true"], check=False, capture_output=True).returncode == 0
    if not possible:
        print("  (this system allows no network of one's own: the cases ask only rows about the PC)", flush=True)
        return
    os.environ[_ISOLATED] = "yes"
    os.execvp(alone[0], [*alone, sys.executable, *sys.argv])


def load(file: Path) -> dict[str, Any]:
    case = json.loads(file.read_text(encoding="utf-8"))
    for part, known in [(case, _CASE), *((step, _STEP) for step in case.get("then", []))]:
        _refuse_unknown(part, known, file.name)
        for row, wanted in part["expect"].items():
            _refuse_unknown(wanted, _FINDING, f"{file.name}: {row}")
    return case


def _refuse_unknown(part: dict[str, Any], known: set[str], place: str) -> None:
    if part.keys() - known:
        raise ValueError(f"{place} has the unknown member {sorted(part.keys() - known)[0]}")


def complaints(report: dict[str, Any], step: dict[str, Any]) -> list[str]:
    findings = {finding["id"]: finding for finding in report["findings"]}
    found = []
    for row, wanted in step["expect"].items():
        if row in findings:
            found += [f"{row}: {each}" for each in _complaints(findings[row], wanted)]
        else:
            found.append(f"{row} is not in the report")
    if "green" in step:
        green = sorted(row for row, finding in findings.items() if finding["verdict"] == "green")
        if green != sorted(step["green"]):
            found.append(f"green are {green}, expected {sorted(step['green'])}")
    return found


def _complaints(finding: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    found = []
    for key in _FINDING - {"facts", "failure"}:
        if key not in wanted:
            continue
        # A list: what depends on the day of the test.
        if finding.get(key) not in (wanted[key] if isinstance(wanted[key], list) else [wanted[key]]):
            found.append(f"{key} is {finding.get(key)!r}, expected {wanted[key]!r}")
    facts = {fact["key"]: fact["value"] for fact in finding.get("facts", [])}
    for given, expected in ((facts, wanted.get("facts", {})),
                            (finding.get("failure", {}), wanted.get("failure", {}))):
        for key, value in expected.items():
            if given.get(key) != value or type(given.get(key)) is not type(value):
                found.append(f"{key} is {given.get(key)!r}, expected {value!r}")
    return found


def measure(prefix: Prefix, program: Path, step: dict[str, Any], arguments: list[str]) -> list[str]:
    """What is wrong, one sentence each."""
    try:
        prefix.lay(step.get("registry", {}), step.get("files", {}))
        done = prefix.run(str(program), "run", "--unattended", "--json", "--lang", "en", *arguments,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except (ValueError, subprocess.SubprocessError) as error:
        return [str(error)]
    # 0 to 3 are lights.
    if done.returncode not in (0, 1, 2, 3):
        return [f"the program ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()[-300:]}"]
    try:
        return complaints(json.loads(done.stdout), step)
    except (ValueError, KeyError) as error:
        return [f"no report: {error!r}; it begins with {done.stdout[:120]!r}"]


def visit(prefix: Prefix, program: Path, file: Path) -> tuple[int, int]:
    """How many steps of this PC are as expected, and how many are not."""
    passed = failed = 0
    try:
        case = load(file)
        prefix.restore()
    except (OSError, ValueError, KeyError, subprocess.SubprocessError) as error:
        print(f"  FAILED  {file.name}: {error!r}", flush=True)
        return 0, 1
    for step in [case, *case.get("then", [])]:
        wrong = measure(prefix, program, step, case.get("arguments", []))
        title = step["title"] if step is case else f"... {step['title']}"
        print(f"  {'FAILED' if wrong else 'passed'}  {title}", flush=True)
        for each in wrong:
            print(f"          {each}", flush=True)
        passed, failed = passed + (not wrong), failed + bool(wrong)
    return passed, failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wine", required=True)
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--cases", type=Path, default=CASES, metavar="FOLDER", help="the PCs (default: cases)")
    parser.add_argument("only", nargs="*", metavar="CASE")
    arguments = parser.parse_args()
    leave_the_network()
    prefix = Prefix(arguments.wine, arguments.prefix)
    prefix.save()
    passed = failed = 0
    try:
        for name in arguments.only or sorted(file.stem for file in arguments.cases.glob("*.json")):
            well, badly = visit(prefix, arguments.program.resolve(), arguments.cases / f"{name}.json")
            passed, failed = passed + well, failed + badly
    finally:
        prefix.restore()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
