#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the sizes of the Windows packages and how fast the programs start under Wine:

  bench_windows.py WINE PROGRAMS PACKAGES

The environment names prefix and screen (WINEPREFIX, DISPLAY). Wine runs already when the times are taken: they are
the middle ones of five.
"""
import pathlib
import subprocess
import sys
import time

from bench import LIGHT, show

RUNS = 5


def first_light(wine, program):
    begin = time.monotonic()
    # Everything that chapter needs lies on this PC; the network's rows have no part in how fast it starts.
    check = subprocess.Popen([wine, program, "run", "--unattended", "--lang", "en", "--only", "1,4.2"],
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                             encoding="utf-8", errors="replace")
    seen = None
    for line in check.stdout:
        if seen is None and LIGHT.match(line):
            seen = (time.monotonic() - begin) * 1000
    check.wait()
    return seen


def window_is_there():
    look = subprocess.run(["xwininfo", "-name", "Self Check"], text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return "IsViewable" in look.stdout


def within(seconds, is_reached):
    begin = time.monotonic()
    while not is_reached():
        if time.monotonic() - begin > seconds:
            return False
        time.sleep(0.02)
    return True


def window_shown(wine, program):
    # The window of the program before stays a moment longer than that.
    if not within(20, lambda: not window_is_there()):
        return None
    begin = time.monotonic()
    shown = subprocess.Popen([wine, program, "--language", "en"], stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return (time.monotonic() - begin) * 1000 if within(20, window_is_there) else None
    finally:
        subprocess.run([wine, "taskkill", "/im", program.name], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, timeout=30)
        try:
            shown.wait(20)
        except subprocess.TimeoutExpired:
            shown.kill()
            shown.wait()


def middle(name, measure, *arguments):
    measure(*arguments)
    times = [measure(*arguments) for _ in range(RUNS)]
    if None in times:
        print(f"{name}: nothing was seen", file=sys.stderr)
        return False
    show(name, sorted(times)[RUNS // 2], "ms")
    return True


def main():
    wine, programs, packages = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    endings = {".zip": "windows_zip", "-setup.exe": "windows_installer", "-x64.msi": "windows_msi"}
    for ending, name in endings.items():
        for file in packages.glob("*" + ending):
            show(name, file.stat().st_size / 1e6, "MB")
    fine = middle("wine_first_light", first_light, wine, programs / "selfcheck-cli.exe")
    fine &= middle("wine_window_shown", window_shown, wine, programs / "SelfCheck.exe")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
