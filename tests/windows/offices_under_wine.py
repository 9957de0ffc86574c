#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the Windows program under Wine in a choice of the lab's home offices, one of each kind of trouble, and compares
its report with what the office expects of the line.

    offices_under_wine.py --wine PROGRAM --prefix FOLDER --program EXE [OFFICE...]

The PC also has a rule of the Windows Firewall that blocks the provider's networks in the USA. Wine does not tell
whether that firewall is on: no report may say that it blocks, nor that it lets anything through. The last line counts:
"N passed, M failed, K skipped"; skipped where the system allows no network namespaces.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from wine_prefix import Prefix  # noqa: E402

TREE = Path(__file__).resolve().parents[2]
OFFICES = ["healthy", "sip-silent", "agent-untrusted", "web-expired", "captive-portal", "everything-dropped",
           "names-not-found", "stun-udp-silent"]
_RULES = r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\FirewallRules"
_RULE = "v2.30|Action=Block|Active=TRUE|Dir=Out|RA4=204.124.15.0/255.255.255.0|RA4=192.0.2.0/24|Name=No America|"
_SKIPPED = 77


def visit(arguments: argparse.Namespace, office: str, reports: Path) -> int:
    environment = {**os.environ, "SELFCHECK_WINE": arguments.wine, "SELFCHECK_WINE_PREFIX": str(arguments.prefix.resolve()),
                   "SELFCHECK_WINE_PROGRAM": str(arguments.program.resolve())}
    return subprocess.run([sys.executable, str(TREE / "tests" / "lab" / "corpus.py"), "--one", office, "--line-only",
                           "--reports", str(reports), "--cli", str(TREE / "tests" / "windows" / "cli-under-wine.sh")],
                          env=environment, check=False).returncode


def firewalls_told(report: Path) -> set[str]:
    findings = json.loads(report.read_text(encoding="utf-8"))["findings"]
    return {fact["value"] for finding in findings for fact in finding.get("facts", [])
            if fact["key"] == "networks.localFirewall"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wine", required=True)
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("offices", nargs="*", default=OFFICES, metavar="OFFICE")
    arguments = parser.parse_args()
    prefix = Prefix(arguments.wine, arguments.prefix)
    prefix.save()
    prefix.restore()
    prefix.lay({"64": {_RULES: {"{A1B2C3D4-0000-4000-8000-000000000001}": _RULE}}}, {})
    prefix.end()
    passed = failed = skipped = 0
    firewall: set[str] = set()
    try:
        with tempfile.TemporaryDirectory() as folder:
            for office in arguments.offices:
                code = visit(arguments, office, Path(folder))
                passed, failed, skipped = passed + (code == 0), failed + (code not in (0, _SKIPPED)), skipped + (code == _SKIPPED)
                report = Path(folder) / f"{office}.json"
                if code == 0 and report.exists():
                    firewall |= firewalls_told(report)
    finally:
        prefix.restore()
    # "none": there is nothing to explain.
    if passed:
        honest = "unknown" in firewall and firewall <= {"none", "unknown"}
        print(f"  {'passed' if honest else 'FAILED'}  the firewall that Wine does not have is {sorted(firewall)}")
        passed, failed = passed + honest, failed + (not honest)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
