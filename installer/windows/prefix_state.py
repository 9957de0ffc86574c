#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""What a program leaves behind in a Wine prefix: files and registry values.

  prefix_state.py save PREFIX FILE       notes what is there
  prefix_state.py compare PREFIX FILE    prints what has come ("+") or gone ("-") since; exit code 1 when anything did

Wine has to have ended in that prefix, since it writes the registry late. Left out is what Wine itself writes
whenever any program runs, and the empty lists in which Windows Installer keeps what is installed.
"""
import pathlib
import re
import sys

NOT_OURS = re.compile("|".join((
    r"^file windows/(temp|inf)/.",
    r"^file (windows|users/[^/]+/AppData/Roaming/Microsoft)/Installer/$",
    r"^(user|system) \[.*\\Installer\\+(Features|Products|UpgradeCodes|UserData\\+S-[0-9-]+\\+(Components|Products))\]$",
    r"^file users/[^/]+/(AppData/Local/Temp|Temp)/",
    r"^file ProgramData/Microsoft/Windows/Caches",
    r"^(user|system) \[Software\\+Wine\b",
    r"^user \[Volatile Environment",
    r"^system \[Hardware\b",
    r"^system \[System\\+CurrentControlSet\\+(Enum|Hardware Profiles|Control\\+(Class|DeviceClasses|Video|Windows|Session Manager))\b",
    r"^system \[Software\\+Microsoft\\+Windows NT\\+CurrentVersion\\+(Fonts|FontLink|NetworkCards|Perflib)\b",
    r"^system \[Software\\+Microsoft\\+Cryptography\\+RNG\b",
    r"^user \[Software\\+Microsoft\\+Windows\\+CurrentVersion\\+(Explorer\\+(SessionInfo|MountPoints2|User Shell Folders"
    r"|Shell Folders)|Internet Settings)\b",
)), re.IGNORECASE)


def registry(file, name):
    key = ""
    value = ""
    for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.startswith("["):
            key = re.sub(r"\] \d+$", "]", line)
            yield f"{name} {key}"
        elif line.startswith(("\"", "@")) or value:
            # Long binary values go on in the next line.
            value += line.strip()
            if not line.endswith("\\"):
                yield f"{name} {key} {value}"
                value = ""


def state(prefix):
    drive = prefix / "drive_c"
    found = {f"file {path.relative_to(drive).as_posix()}" + ("/" if path.is_dir() and not path.is_symlink() else "")
             for path in drive.rglob("*")}
    for name in ("user", "system", "userdef"):
        found |= set(registry(prefix / f"{name}.reg", name))
    return {line for line in found if not NOT_OURS.search(line)}


def main():
    what, prefix, file = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    now = state(prefix)
    if what == "save":
        file.write_text("\n".join(sorted(now)), encoding="utf-8")
        return 0
    before = set(file.read_text(encoding="utf-8").split("\n"))
    for sign, lines in (("+", now - before), ("-", before - now)):
        for line in sorted(lines):
            print(sign, line[:300])
    return 1 if now != before else 0


if __name__ == "__main__":
    sys.exit(main())
