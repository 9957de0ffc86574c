# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""How long the UDP ports take on a line of 40 ms that loses two packets of a hundred each way: the 101 ports of the
softphone, a sample of the range of telephony and, when asked for, each of its ports. Run inside the office as
udp_bench.py PROGRAM [--whole-ranges]; measure() raises the office.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
_WAY = {"delayMs": 20, "lossPercent": 2}
OFFICE = {"name": "A line of 40 ms", "sentence": "The line loses two packets of a hundred each way.",
          "line": {"up": _WAY, "down": _WAY, "seed": 7}, "healthy": True,
          "expect": {"lights": {"12-internet": "green"}}}
# row -> (name of the figure, what its answer must be)
ROWS = {"11-rtp-ports": ("stun_mappings_101", {"ports.askedCount": 101, "ports.usableCount": 101}),
        "12-udp-35000-65535": ("udp_sample", {"udp.state": "open"})}
WHOLE = {"12-udp-35000-65535": ("udp_whole_range", {"udp.state": "open", "udp.askedCount": 30536})}


def inside(program: str, rows: dict, more: list[str]) -> bool:
    """Each row by itself, so that none waits for another."""
    fine = True
    for row, (name, wanted) in rows.items():
        # Not below 3: the worst light.
        run = subprocess.run([program, "run", "--unattended", "--json", "--only", row, "--profile",
                              os.environ["SELFCHECK_PROFILE"], *more],
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        found = next(each for each in json.loads(run.stdout)["findings"] if each["id"] == row)
        facts = {each["key"]: each["value"] for each in found.get("facts", [])}
        if any(facts.get(key) != value for key, value in wanted.items()):
            print(f"{row} came out otherwise: {facts}", file=sys.stderr)
            fine = False
        print(name, found["durationMs"], "ms")
    return fine


def measure(program: pathlib.Path, whole: bool) -> dict[str, float] | None:
    """Name of the figure -> ms; nothing when it could not be measured."""
    with tempfile.TemporaryDirectory() as folder:
        office = pathlib.Path(folder) / "line-of-40-ms.json"
        office.write_text(json.dumps(OFFICE), encoding="utf-8")
        run = subprocess.run([sys.executable, ROOT / "tests/lab/lab.py", "run", office, "--", sys.executable,
                              pathlib.Path(__file__).resolve(), program, *(["--whole-ranges"] if whole else [])],
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if run.returncode:
        print(f"UDP ports: could not be measured\n{run.stdout}{run.stderr}", file=sys.stderr)
        return None
    lines = [line.split() for line in run.stdout.splitlines() if line.endswith(" ms")]
    return {name: float(value) for name, value, _ in lines}


if __name__ == "__main__":
    is_fine = inside(sys.argv[1], ROWS, [])
    if "--whole-ranges" in sys.argv[2:]:
        is_fine &= inside(sys.argv[1], WHOLE, ["--whole-ranges"])
    sys.exit(0 if is_fine else 1)
