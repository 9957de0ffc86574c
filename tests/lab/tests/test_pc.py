# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The office's PC has its own browser or none, never the machine's."""
import os
import re
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from selfcheck_lab import paths, pc
from selfcheck_lab.office import Office


class PcTest(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)
        self.machine = self.folder / "machine"
        self.machine.mkdir()

    def covered(self) -> list[Path]:
        surroundings = {"PATH": f"{self.machine}:/nowhere", "XDG_CONFIG_DIRS": str(self.machine),
                        "XDG_DATA_DIRS": "/nowhere", "HOME": "/nowhere"}
        with mock.patch.dict(os.environ, surroundings, clear=True):
            return [target for source, target in pc.covered(self.folder) if source.name == "nothing"]

    def test_browsers_of_the_machine_are_covered_and_nothing_else(self):
        for name in ("chromium", "ls", "mimeapps.list"):
            (self.machine / name).write_text("", encoding="utf-8")
        self.assertEqual(self.covered(), [self.machine / "chromium", self.machine / "mimeapps.list"])

    def test_settings_of_the_machines_firefox_are_covered(self):
        profiles = self.machine / ".mozilla/firefox/profiles.ini"
        profiles.parent.mkdir(parents=True)
        profiles.write_text("[Profile0]\nPath=x\n", encoding="utf-8")
        with mock.patch.dict(os.environ, {"HOME": str(self.machine), "PATH": "/nowhere"}, clear=True):
            self.assertIn((self.folder / "nothing", profiles), pc.covered(self.folder))

    def test_a_link_to_nothing_is_no_browser(self):
        (self.machine / "firefox").symlink_to("/nowhere/firefox")
        self.assertEqual(self.covered(), [])

    def test_every_browser_the_program_knows_is_covered(self):
        source = (paths.TREE / "probes/browsers/installed_browsers.cpp").read_text(encoding="utf-8")
        table = re.search(r"linuxBrowsers\(\)\n{(.*?)\n}\n", source, re.DOTALL)
        assert table is not None
        self.assertEqual(set(re.findall(r'text\("([^"]+)"\)', table[1])), set(pc.BROWSER_PROGRAMS))

    def test_own_browser_comes_first_where_there_is_one(self):
        self.assertTrue(pc.search_path(self.folder).startswith(f"{self.folder}/browser:"))
        pc.furnish(self.folder, Office("x", "n", "s", browser=False))
        self.assertFalse((self.folder / "browser").is_symlink())
        pc.furnish(self.folder, Office("x", "n", "s"))
        self.assertEqual((self.folder / "browser").readlink(), paths.BROWSER)


if __name__ == "__main__":
    unittest.main()
