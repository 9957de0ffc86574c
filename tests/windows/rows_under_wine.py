#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the Windows program under Wine on PCs prepared through their registry, and compares its report row by row.

    rows_under_wine.py --wine PROGRAM --prefix FOLDER --program EXE [CASE...]

Each file of cases/ is one PC: values laid into the registry of the prefix, what the program is asked, and what its
report must say. The prefix gets its registry back afterwards. The last line counts: "N passed, M failed".
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

CASES = Path(__file__).resolve().parent / "cases"
_REGISTRY_FILES = ("system.reg", "user.reg", "userdef.reg")
_PATIENCE_SECONDS = 90
_HIVES = {"HKLM": "HKEY_LOCAL_MACHINE", "HKCU": "HKEY_CURRENT_USER", "HKCR": "HKEY_CLASSES_ROOT"}


class Prefix:
    """A Wine prefix whose registry is given back after every case."""

    def __init__(self, wine: str, folder: Path) -> None:
        self.wine = wine
        self.folder = folder.resolve()
        self.saved = self.folder / ".registry-before-the-cases"

    def run(self, *command: str, **options: Any) -> subprocess.CompletedProcess:
        environment = {**os.environ, "WINEPREFIX": str(self.folder), "WINEDEBUG": "-all",
                       "WINEDLLOVERRIDES": "mscoree,mshtml="}
        return subprocess.run([self.wine, *command], env=environment, timeout=_PATIENCE_SECONDS, check=False,
                              stdin=subprocess.DEVNULL, **options)

    def end(self) -> None:
        """Only a server that has ended lets its registry files be exchanged."""
        folder = Path(self.wine).resolve().parent
        server = next((str(folder / name) for name in ("wineserver64", "wineserver") if (folder / name).exists()),
                      shutil.which("wineserver") or "wineserver")
        environment = {**os.environ, "WINEPREFIX": str(self.folder)}
        for wish in ("-k", "-w"):
            subprocess.run([server, wish], env=environment, check=False, stderr=subprocess.DEVNULL,
                           timeout=_PATIENCE_SECONDS)

    def save(self) -> None:
        self.end()
        if self.saved.is_dir():
            self.restore()
            return
        self.saved.mkdir()
        for name in _REGISTRY_FILES:
            shutil.copy2(self.folder / name, self.saved / name)

    def restore(self) -> None:
        self.end()
        for name in _REGISTRY_FILES:
            shutil.copy2(self.saved / name, self.folder / name)

    def lay(self, registry: dict[str, dict[str, dict[str, Any]]]) -> None:
        text = "Windows Registry Editor Version 5.00\r\n"
        for view, keys in registry.items():
            for key, values in keys.items():
                text += f"\r\n[{_full_key(key, view)}]\r\n"
                text += "".join(f"{_quoted(name) if name else '@'}={_value(value)}\r\n" for name, value in values.items())
        file = self.folder / "case.reg"
        file.write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))
        done = self.run("regedit", "/S", f"Z:{file}".replace("/", "\\"))
        if done.returncode != 0:
            raise ValueError(f"regedit ended with {done.returncode}")


def _full_key(key: str, view: str) -> str:
    hive, _, rest = key.partition("\\")
    if view == "32" and rest.upper().startswith("SOFTWARE\\"):
        rest = "SOFTWARE\\Wow6432Node\\" + rest[len("SOFTWARE\\"):]
    return f"{_HIVES[hive]}\\{rest}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _value(value: Any) -> str:
    if isinstance(value, bool):
        raise ValueError("a registry value is a text, a number, a list of texts or bytes")
    if isinstance(value, int):
        return f"dword:{value:08x}"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        data = "".join(each + "\0" for each in value) + "\0"
        return "hex(7):" + ",".join(f"{byte:02x}" for byte in data.encode("utf-16-le"))
    return "hex:" + ",".join(f"{byte:02x}" for byte in bytes.fromhex(value["binary"]))


def complaints(report: dict[str, Any], expected: dict[str, dict[str, Any]]) -> list[str]:
    findings = {finding["id"]: finding for finding in report["findings"]}
    found = []
    for row, wanted in expected.items():
        finding = findings.get(row)
        if finding is None:
            found.append(f"{row} is not in the report")
            continue
        for key in ("verdict", "say", "grey"):
            if key in wanted and finding.get(key) != wanted[key]:
                found.append(f"{row}: {key} is {finding.get(key)!r}, expected {wanted[key]!r}")
        facts = {fact["key"]: fact["value"] for fact in finding.get("facts", [])}
        for key, value in wanted.get("facts", {}).items():
            if facts.get(key) != value:
                found.append(f"{row}: {key} is {facts.get(key)!r}, expected {value!r}")
    return found


def visit(prefix: Prefix, program: Path, case: dict[str, Any]) -> list[str]:
    prefix.restore()
    for folder in case.get("folders", []):
        (prefix.folder / folder).mkdir(parents=True, exist_ok=True)
    prefix.lay(case.get("registry", {}))
    done = prefix.run(str(program), "run", "--unattended", "--json", "--lang", "en", *case.get("arguments", []),
                      stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in (0, 1, 2, 3):
        return [f"the program ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()[-300:]}"]
    try:
        return complaints(json.loads(done.stdout), case["expect"])
    except (ValueError, KeyError) as error:
        return [f"no report: {error!r}; it begins with {done.stdout[:120]!r}"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wine", required=True)
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("cases", nargs="*", metavar="CASE")
    arguments = parser.parse_args()
    names = arguments.cases or sorted(file.stem for file in CASES.glob("*.json"))
    prefix = Prefix(arguments.wine, arguments.prefix)
    prefix.save()
    failed = 0
    try:
        for name in names:
            case = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
            try:
                wrong = visit(prefix, arguments.program.resolve(), case)
            except (ValueError, subprocess.TimeoutExpired) as error:
                wrong = [str(error)]
            failed += bool(wrong)
            print(f"  {'FAILED' if wrong else 'passed'}  {case['title']}", flush=True)
            for each in wrong:
                print(f"          {each}", flush=True)
    finally:
        prefix.restore()
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
