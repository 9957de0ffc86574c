# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Errors with a sentence, commands that fail loudly, a lock between processes."""
import contextlib
import fcntl
import subprocess
import sys
from pathlib import Path


class LabError(Exception):
    """Something a person can act on; its text is a whole sentence."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def run(arguments: list[str], *, text_in: str | None = None, cwd: Path | None = None) -> str:
    """Output of a command; its own words when it fails."""
    try:
        done = subprocess.run(arguments, input=text_in, capture_output=True, text=True, cwd=cwd, check=False,
                              stdin=None if text_in is not None else subprocess.DEVNULL)
    except FileNotFoundError as error:
        raise LabError(f"The program {arguments[0]} is missing.") from error
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip()
        raise LabError(f"'{' '.join(arguments)}' failed ({done.returncode}): {words}")
    return done.stdout


@contextlib.contextmanager
def locked(file: Path):
    """One process at a time; released by the system when the process dies."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with open(file, "w", encoding="utf-8") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
