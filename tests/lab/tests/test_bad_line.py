# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The bad line does what an office asks of it: the bridge's decisions on made-up packets, without a lab."""
import json
import statistics
import subprocess
import unittest

from selfcheck_lab import bad_line
from selfcheck_lab.bad_line import BadLine, Impairment
from selfcheck_lab.common import LabError
from selfcheck_lab.office import parse_office

_PACKETS, _EVERY_US, _BYTES = 50_000, 20_000, 214   # a telephone call's, for long


def fates(seed: int = 1, *, every_us: int = _EVERY_US, **impairment: float) -> list[tuple[str, int]]:
    """What becomes of each packet, and how many microseconds later it goes out."""
    packets = "".join(f"{number * every_us} {_BYTES}\n" for number in range(_PACKETS))
    said = subprocess.run([bad_line.program(), "--simulate", Impairment(**impairment).words(), str(seed)], input=packets,
                          capture_output=True, text=True, check=True).stdout.splitlines()
    pairs = [line.split() for line in said]
    return [(fate, int(when) - number * every_us) for number, (fate, when) in enumerate(pairs)]


def runs_of_losses(found: list[tuple[str, int]]) -> list[int]:
    runs, length = [], 0
    for fate, _ in [*found, ("passed", 0)]:
        if fate == "lost":
            length += 1
        elif length:
            runs.append(length)
            length = 0
    return runs


class BridgeTest(unittest.TestCase):
    def test_a_good_line_does_nothing(self):
        self.assertEqual(set(fates()), {("passed", 0)})

    def test_even_loss(self):
        found = fates(lossPercent=3)
        self.assertAlmostEqual(sum(fate == "lost" for fate, _ in found) / _PACKETS, 0.03, delta=0.003)
        self.assertAlmostEqual(statistics.mean(runs_of_losses(found)), 1 / 0.97, delta=0.05)

    def test_bursts_lose_as_much_but_together(self):
        found = fates(lossPercent=3, burstPackets=6)
        self.assertAlmostEqual(sum(fate == "lost" for fate, _ in found) / _PACKETS, 0.03, delta=0.008)
        self.assertAlmostEqual(statistics.mean(runs_of_losses(found)), 6, delta=1)

    def test_jitter_spreads_and_keeps_the_order(self):
        rare = [later for _, later in fates(every_us=200_000, delayMs=60, jitterMs=15)]
        self.assertAlmostEqual(statistics.median(rare), 60_000, delta=500)
        self.assertAlmostEqual(statistics.stdev(rare), 15_000, delta=500)
        found = fates(delayMs=60, jitterMs=15)
        departures = [number * _EVERY_US + later for number, (_, later) in enumerate(found)]
        self.assertEqual(departures, sorted(departures))

    def test_a_rate_serialises_and_its_queue_overflows(self):
        # 214 bytes take 34.24 ms at 50 kbit/s.
        found = fates(rateKbps=50, queueMs=300)
        passed = [later for fate, later in found if fate == "passed"]
        self.assertEqual(passed[0], 34_240)
        self.assertAlmostEqual(len(passed) / _PACKETS, 20 / 34.24, delta=0.01)
        self.assertTrue(all(later <= 300_000 + 34_240 for later in passed))

    def test_reordered_packets_overtake_and_some_come_twice(self):
        found = fates(delayMs=40, reorderPercent=2, duplicatePercent=1)
        kinds = [fate for fate, _ in found]
        self.assertAlmostEqual(kinds.count("reordered") / _PACKETS, 0.02, delta=0.004)
        self.assertAlmostEqual(kinds.count("duplicated") / _PACKETS, 0.01, delta=0.003)
        self.assertTrue(all(later == 0 for fate, later in found if fate == "reordered"))

    def test_the_same_seed_meets_the_same_fate(self):
        some = {"delayMs": 20, "jitterMs": 5, "lossPercent": 5, "burstPackets": 3}
        self.assertEqual(fates(7, **some), fates(7, **some))
        self.assertNotEqual(fates(7, **some), fates(8, **some))

    def test_nonsense_is_refused(self):
        for words in ("loss=101", "loss=-1", "loss=x", "loss", "wind=3", "burst=0.5", "loss=nan"):
            done = subprocess.run([bad_line.program(), "--simulate", words, "1"], input="", capture_output=True, text=True,
                                  check=False)
            self.assertEqual(done.returncode, 64, words)
            self.assertTrue(done.stderr, words)


class OfficeTest(unittest.TestCase):
    @staticmethod
    def office(line: dict):
        return parse_office(json.dumps({"name": "N", "sentence": "S", "healthy": True, "line": line,
                                        "expect": {"lights": {"12-internet": "green"}}}), "x", "x.json")

    def test_members(self):
        office = self.office({"up": {"delayMs": 20, "lossPercent": 1.5}, "seed": 4})
        self.assertEqual(office.bad_line, BadLine(Impairment(delayMs=20, lossPercent=1.5), Impairment(), 4))
        self.assertIsNone(self.office({}).bad_line)

    def test_words_of_the_bridge(self):
        self.assertEqual(Impairment(delayMs=2.5, rateKbps=16000).words(),
                         "delay=2.5,jitter=0,loss=0,burst=1,rate=16000,queue=100,reorder=0,duplicate=0")

    def test_mistakes_have_their_place(self):
        for line, place in (({"up": {"delay": 3}}, "/line/up/delay"), ({"down": {"lossPercent": "3"}}, "/line/down/lossPercent"),
                            ({"down": {"burstPackets": 0}}, "/line/down/burstPackets"), ({"up": 3}, "/line/up")):
            with self.assertRaisesRegex(LabError, place):
                self.office(line)


if __name__ == "__main__":
    unittest.main()
