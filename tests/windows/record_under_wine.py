#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Lets the Windows program record this PC under Wine: the record has every part that on-real-windows.ps1 reads, and
what Wine cannot tell stands there as a failure with its reason.

    record_under_wine.py --wine PROGRAM --prefix FOLDER --program EXE

The last line counts: "N passed, M failed".
"""
import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from rows_under_wine import leave_the_network  # noqa: E402
from wine_prefix import Prefix  # noqa: E402

_SCRIPT = Path(__file__).resolve().with_name("on-real-windows.ps1")
# Of the parts, what Wine has not got.
_FAILURES = {"localFirewall": "INetFwPolicy2", "securityProducts": "", "telephony": "Wine has no telephony",
             "videoEncoders": "Wine lists no encoders", "cameras": "Wine has none"}


def parts_read() -> list[str]:
    found = re.findall(r"\$record(?:\.| ')(\w+)", _SCRIPT.read_text(encoding="utf-8"))
    return sorted(set(found))


def record_of(prefix: Prefix, program: Path) -> dict[str, Any]:
    done = prefix.run(str(program), "record-system", "--lang", "en", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise ValueError(f"the program ended with {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
    return json.loads(done.stdout)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wine", required=True)
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--program", type=Path, required=True)
    arguments = parser.parse_args()
    leave_the_network()
    prefix = Prefix(arguments.wine, arguments.prefix)
    try:
        record = record_of(prefix, arguments.program.resolve())
        missing = [part for part in parts_read() if part not in record]
        untrue = [part for part, reason in _FAILURES.items()
                  if "failure" not in record.get(part, {}) or reason not in record[part].get("detail", "")]
        wrong = [f"{part} is missing" for part in missing] + \
            [f"{part} is {json.dumps(record.get(part))}, though Wine has none" for part in untrue]
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        wrong = [str(error)]
    finally:
        prefix.end()
    print(f"  {'FAILED' if wrong else 'passed'}  a record of this PC has its {len(parts_read())} parts", flush=True)
    for each in wrong:
        print(f"          {each}")
    print(f"{int(not wrong)} passed, {int(bool(wrong))} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
