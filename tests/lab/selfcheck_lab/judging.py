# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Does a report say of an office what it must, and nothing that it must not?"""
import json
from typing import Any

from .office import Office


def read_report(text: str) -> dict[str, dict[str, Any]]:
    """Row -> its finding. ValueError with a sentence when it is no report of Self Check."""
    try:
        report = json.loads(text)
        if report["format"] != "selfcheck-report":
            raise ValueError(f"its format is '{report['format']}'")
        return {finding["id"]: finding for finding in report["findings"]}
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"The program printed no report: {error}; it begins with {text[:120]!r}") from error


def complaints(office: Office, findings: dict[str, dict[str, Any]], line_only: bool = False) -> list[str]:
    """What is wrong with the report, one sentence each; empty when all is as expected. line_only leaves out what the
    PC itself must be like."""
    found: list[str] = []

    def counts(row: str) -> bool:
        probe = findings.get(row, {}).get("probe")
        return not line_only or (probe in _LINE_PROBES and probe not in _SET_ON_THE_PC)

    for row, allowed in office.lights.items():
        if not counts(row):
            continue
        finding = findings.get(row)
        if finding is None:
            found.append(f"{row} is not in the report")
        elif finding["verdict"] not in allowed:
            found.append(f"{row} is {_describe(finding)}, expected {' or '.join(allowed)}")
    for row, say in office.says.items():
        if not counts(row):
            continue
        found_say = findings.get(row, {}).get("say")
        if found_say != say:
            found.append(f"{row} says {json.dumps(found_say)}, expected {json.dumps(say)}")
    for row, wanted in office.facts.items():
        if not counts(row):
            continue
        measured = {fact["key"]: fact["value"] for fact in findings.get(row, {}).get("facts", [])}
        for key, condition in wanted.items():
            if key not in measured:
                found.append(f"{row} does not have the fact {key}, expected {json.dumps(condition)}")
            elif not _holds(measured[key], condition):
                found.append(f"{row} says {key} = {json.dumps(measured[key])}, expected {json.dumps(condition)}")
    for row, finding in findings.items():
        claimed = finding["verdict"] == "red" and row not in office.lights
        forbidden = row in office.must_not_be_red or ("*" in office.must_not_be_red and finding.get("probe") in _LINE_PROBES)
        if claimed and forbidden:
            found.append(f"{row} must not be red, but is {_describe(finding)}")
    return found


# "*" is about the line: what the machine's own disk or browser is like is no fault of the office.
_LINE_PROBES = ("internet", "networks", "tcp", "stun", "nat", "turn", "proxy")
# The environment of the office's PC names its proxy; another system's programs look elsewhere.
_SET_ON_THE_PC = ("proxy",)


def _holds(value: Any, condition: Any) -> bool:
    if isinstance(condition, list):
        # 1 and True are equal in Python, but not in a report.
        return any(value == allowed and type(value) is type(allowed) for allowed in condition)
    return (type(value) in (int, float) and condition.get("atLeast", value) <= value <= condition.get("atMost", value))


def _describe(finding: dict[str, Any]) -> str:
    more = [finding[key] for key in ("say", "grey", "because") if key in finding]
    more += [f"{fact['key']}={fact['value']}" for fact in finding.get("facts", []) if fact["key"].endswith(".state")]
    return finding["verdict"] + (f" ({', '.join(map(str, more))})" if more else "")
