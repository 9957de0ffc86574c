#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The layering check notices what it is there for, and nothing else."""
import unittest

from layering import breaches_in


class Layering(unittest.TestCase):
    def breach(self, path, line):
        return [why for _, _, why in breaches_in(path, line)]

    def test_core_stays_below(self):
        self.assertTrue(self.breach("core/run.cpp", '#include "probes/all_probes.h"'))
        self.assertTrue(self.breach("core/run.cpp", "#include <QtNetwork/QTcpSocket>"))
        self.assertTrue(self.breach("core/run.cpp", "#include <QtGui/QPainter>"))
        self.assertFalse(self.breach("core/export/pdf.cpp", "#include <QtGui/QPainter>"))

    def test_wire_has_no_sockets(self):
        self.assertTrue(self.breach("probes/wire/stun.h", "#include <QtNetwork/QHostAddress>"))
        self.assertFalse(self.breach("probes/network/stun_probe.cpp", "#include <QtNetwork/QHostAddress>"))

    def test_platforms_and_waiting(self):
        self.assertTrue(self.breach("app/gui/main.cpp", "#ifdef Q_OS_WIN"))
        self.assertTrue(self.breach("probes/network/x.cpp", "socket.waitForConnected(10);"))
        self.assertFalse(self.breach("probes/network/x.cpp", "// never waitForConnected here"))

    def test_words(self):
        self.assertTrue(self.breach("core/report.cpp", 'const auto a = QObject::tr("x");'))
        self.assertFalse(self.breach("app/gui/page.cpp", 'tr("x")'))
        self.assertFalse(self.breach("core/report.cpp", "str(x)"))


if __name__ == "__main__":
    unittest.main()
