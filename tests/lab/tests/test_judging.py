# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""A report is compared with what an office expects, and every difference is told."""
import json
import unittest

from selfcheck_lab import judging
from selfcheck_lab.office import Office


def finding(row: str, verdict: str, probe: str = "tcp", **facts) -> dict:
    return {"id": row, "verdict": verdict, "probe": probe,
            "facts": [{"key": key.replace("_", "."), "value": value} for key, value in facts.items()]}


def report(*findings: dict) -> dict:
    return {entry["id"]: entry for entry in findings}


class JudgingTest(unittest.TestCase):
    def setUp(self):
        self.office = Office("x", "n", "s", lights={"a": ["red"]})

    def test_as_expected(self):
        self.assertEqual(judging.complaints(self.office, report(finding("a", "red"))), [])

    def test_the_reason_of_a_light_counts(self):
        self.office.says = {"a": "silent"}
        self.assertEqual(judging.complaints(self.office, report({**finding("a", "red"), "say": "silent"})), [])
        self.assertEqual(judging.complaints(self.office, report({**finding("a", "red"), "say": "refused"})),
                         ['a says "refused", expected "silent"'])
        self.assertEqual(judging.complaints(self.office, report(finding("a", "red"))), ['a says null, expected "silent"'])

    def test_wrong_light_names_what_was_measured(self):
        found = judging.complaints(self.office, report(finding("a", "green", tcp_state="open")))
        self.assertEqual(found, ["a is green (tcp.state=open), expected red"])

    def test_missing_row(self):
        self.assertEqual(judging.complaints(self.office, {}), ["a is not in the report"])

    def test_facts_are_compared_with_their_type(self):
        self.office.facts = {"a": {"n.count": [1]}}
        self.assertEqual(judging.complaints(self.office, report(finding("a", "red", n_count=1))), [])
        self.assertEqual(len(judging.complaints(self.office, report(finding("a", "red", n_count=True)))), 1)
        self.assertEqual(len(judging.complaints(self.office, report(finding("a", "red", n_count=2)))), 1)
        self.assertEqual(judging.complaints(self.office, report(finding("a", "red"))),
                         ["a does not have the fact n.count, expected [1]"])

    def test_bounds(self):
        self.office.facts = {"a": {"n": {"atLeast": 5, "atMost": 6}}}
        verdicts = [bool(judging.complaints(self.office, report(finding("a", "red", n=value)))) for value in (4, 5, 6, 7, "5")]
        self.assertEqual(verdicts, [True, False, False, True, True])

    def test_false_alarms(self):
        self.office.must_not_be_red = ["b"]
        found = judging.complaints(self.office, report(finding("a", "red"), finding("b", "red")))
        self.assertEqual(found, ["b must not be red, but is red"])

    def test_star_is_about_the_line(self):
        self.office.must_not_be_red = ["*"]
        rows = (finding("a", "red"), finding("disk", "red", probe="disk"), finding("c", "red", probe="stun"))
        self.assertEqual(judging.complaints(self.office, report(*rows)), ["c must not be red, but is red"])

    def test_another_system_answers_for_the_line_alone(self):
        for probe, judged in (("tcp", True), ("proxy", False), ("disk", False)):
            found = judging.complaints(self.office, report(finding("a", "green", probe=probe)), line_only=True)
            self.assertEqual(bool(found), judged, probe)

    def test_no_report(self):
        for text in ("", "[]", '{"format": "other"}', json.dumps({"format": "selfcheck-report"})):
            with self.assertRaisesRegex(ValueError, "no report"):
                judging.read_report(text)


if __name__ == "__main__":
    unittest.main()
