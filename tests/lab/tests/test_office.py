# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Offices are read strictly: every mistake is named with its place."""
import json
import unittest

from selfcheck_lab import office
from selfcheck_lab.common import LabError

GOOD = {"name": "n", "sentence": "s", "expect": {"lights": {"12-internet": "red"}}}


def mistakes(**changes) -> str:
    try:
        office.parse_office(json.dumps({**GOOD, **changes}), "x", "x.json")
    except LabError as error:
        return str(error)
    return ""


class OfficeTest(unittest.TestCase):
    def test_small_office_has_an_ordinary_line(self):
        read = office.parse_office(json.dumps(GOOD), "x", "x.json")
        self.assertTrue(read.link)
        self.assertEqual((read.gateway, read.nat, read.names_mode), ("right", "ordinary", "right"))
        self.assertEqual(read.lights, {"12-internet": ["red"]})

    def test_unknown_member_is_refused_with_its_place(self):
        self.assertIn("x.json#/router/forwards: is not a member", mistakes(router={"forwards": []}))
        self.assertIn("x.json#/colour: is not a member", mistakes(colour="red"))

    def test_wrong_types_and_words_are_refused(self):
        self.assertIn("x.json#/line/link: a bool is expected, not 1", mistakes(line={"link": 1}))
        self.assertIn("x.json#/names/delayMs: a int is expected, not true", mistakes(names={"delayMs": True}))
        self.assertIn("x.json#/line/gateway: 'left' is none of", mistakes(line={"gateway": "left"}))
        self.assertIn("x.json#/pc/output/0: a text is expected", mistakes(pc={"output": [1]}))
        self.assertIn("x.json#/provider: a dict is expected", mistakes(provider=[]))

    def test_every_mistake_is_listed(self):
        text = mistakes(line={"link": 1}, router={"x": 1}, sentence=3)
        self.assertEqual(len(text.splitlines()), 3, text)

    def test_certificates_name_services_and_variants(self):
        self.assertIn("/provider/certificates/fax: there is no service", mistakes(provider={"certificates": {"fax": "good"}}))
        self.assertIn("/provider/certificates/sip: 'old' is none of", mistakes(provider={"certificates": {"sip": "old"}}))

    def test_expectations_must_be_able_to_fail(self):
        self.assertIn("at least one light", mistakes(expect={"lights": {}}))
        self.assertIn("must turn a light red or amber", mistakes(expect={"lights": {"12-internet": "green"}}))
        self.assertIn("has no red light", mistakes(healthy=True))

    def test_rows_must_be_in_the_catalogue(self):
        self.assertIn("/expect/lights/12-fax: the catalogue has no such row", mistakes(expect={"lights": {"12-fax": "red"}}))
        self.assertIn("/expect/facts/12-fax: the catalogue has no such row",
                      mistakes(expect={"lights": {"12-internet": "red"}, "facts": {"12-fax": {"a": 1}}}))
        self.assertIn("/expect/mustNotBeRed/0: '12-fax' is none of",
                      mistakes(expect={"lights": {"12-internet": "red"}, "mustNotBeRed": ["12-fax"]}))

    def test_says_are_words_of_rows(self):
        lights = {"12-internet": "red"}
        self.assertIn("/expect/says/12-fax: the catalogue has no such row",
                      mistakes(expect={"lights": lights, "says": {"12-fax": "a"}}))
        self.assertIn("/expect/says/12-internet: the word", mistakes(expect={"lights": lights, "says": {"12-internet": 1}}))

    def test_bounds_of_facts(self):
        text = mistakes(expect={"lights": {"12-internet": "red"}, "facts": {"12-internet": {"a": {"atLeats": 1}}}})
        self.assertIn("/expect/facts/12-internet/a: a value, a list", text)

    def test_held_ports_are_ports(self):
        lights = {"lights": {"12-internet": "red"}}
        self.assertIn("/pc/holdsUdp: a list of ports", mistakes(pc={"holdsUdp": [0]}, expect=lights))
        self.assertIn("/pc/holdsUdp: a list of ports", mistakes(pc={"holdsUdp": ["5062"]}, expect=lights))

    def test_broken_json_is_named(self):
        with self.assertRaisesRegex(LabError, "x.json: is not JSON"):
            office.parse_office("{", "x", "x.json")
        with self.assertRaisesRegex(LabError, "stands twice"):
            office.parse_office('{"name": "a", "name": "b"}', "x", "x.json")

    def test_unknown_office_lists_those_there_are(self):
        with self.assertRaisesRegex(LabError, "There is no office 'fax'.*healthy"):
            office.load_office("fax")

    def test_all_offices_are_valid(self):
        ids = office.office_ids()
        self.assertEqual(ids[0], "healthy")
        sick = [office_id for office_id in ids if not office.load_office(office_id).healthy]
        self.assertGreaterEqual(len(sick), 10)


if __name__ == "__main__":
    unittest.main()
