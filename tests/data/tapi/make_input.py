#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Writes input/*.json and the seeds of the fuzzer: structures as a telephony driver fills them in (tapi.h, packed).

Built by hand from the layout, not recorded: no PC with a telephone system was at hand.
"""
import json
import pathlib
import struct

HERE = pathlib.Path(__file__).parent
VOICE, MODEM, DIGITAL = 0x4, 0x10, 0x100
ACCEPT, ANSWER, DIAL, DROP, HOLD, REDIRECT, UNHOLD = 0x1, 0x4, 0x40, 0x80, 0x800, 0x20000, 0x8000000
ALL = ACCEPT | ANSWER | DIAL | DROP | HOLD | REDIRECT | UNHOLD
ROUTEPOINT, MAKECALL = 0x02000000, 0x2
UNIMODEM = "Windows Telephony Service Provider for Universal Modem Driver"
NDIS = "NDIS Proxy TAPI Service Provider"
PROVIDERS = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Telephony\Providers"
OWN_FILES = ["unimdm.tsp", "kmddsp.tsp", "ndptsp.tsp", "hidphone.tsp"]


class Structure:
    def __init__(self, fixed):
        self.data = bytearray(fixed)

    def put(self, at, number):
        struct.pack_into("<I", self.data, at, number)

    def text(self, at, text):
        if text:
            part = text.encode("utf-16-le") + b"\0\0"
            self.put(at, len(part))
            self.put(at + 4, len(self.data))
            self.data += part

    def done(self):
        for at in (0, 4, 8):
            self.put(at, len(self.data))
        return bytes(self.data)


def line_caps(name, provider, media=VOICE, addresses=1, classes="tapi/line\0", version=0x20002):
    caps = Structure(268 if version >= 0x20000 else 240)
    caps.put(40, 3)
    caps.put(48, addresses)
    caps.put(60, media)
    caps.text(32, name)
    caps.text(12, provider)
    if version >= 0x20000:
        caps.text(244, classes)
    return caps.done()


def address_caps(address, features, route_point=False, make_call=True, version=0x20002):
    caps = Structure(228 if version >= 0x20000 else 180)
    caps.put(104, ROUTEPOINT if route_point else 0)
    caps.put(108, features)
    caps.put(176, MAKECALL if make_call else 0)
    caps.text(16, address)
    return caps.done()


def line(number, caps, addresses, version=0x20002):
    return {"id": number, "apiVersion": version, "caps": caps.hex(), "addresses": [{"caps": each.hex()} for each in addresses]}


def record(name, lines, files=(), count=None):
    values = {"NumProviders": len(OWN_FILES) + len(files)}
    for index, file in enumerate(OWN_FILES + list(files)):
        values[f"ProviderFilename{index}"] = file
        values[f"ProviderID{index}"] = index + 1
    content = {"registry": {"64": {PROVIDERS: values}},
               "telephony": {"lineCount": len(lines) if count is None else count, "lines": lines}}
    (HERE / "input" / f"{name}.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def wan(number):
    return line(number, line_caps("WAN Miniport (L2TP)", NDIS, DIGITAL, classes="ndis\0tapi/line\0"),
                [address_caps("", ANSWER | DROP)])


def modem(number):
    return line(number, line_caps("Conexant USB CX93010 ACF Modem", UNIMODEM, VOICE | MODEM,
                                  classes="comm\0comm/datamodem\0tapi/line\0"), [address_caps("", ACCEPT | ANSWER | DIAL | DROP)])


def phone(number, name, extension, features=ALL, **more):
    return line(number, line_caps(name, "CallBridge TSP"), [address_caps(extension, features, **more)])


def queue(number, name, features=ACCEPT | DROP | REDIRECT, **more):
    return line(number, line_caps(name, "CallBridge TSP"), [address_caps("100", features, True, False, **more)])


def main():
    ours = ["cbtsp.tsp"]
    record("complete", [wan(0), modem(1), queue(2, "Sammelruf 100"), phone(3, "Anna Berger", "201")], ours)
    record("user_line_without_hold", [queue(0, "Sammelruf 100"), phone(1, "Anna Berger", "201", ALL & ~(HOLD | UNHOLD)),
                                      phone(2, "Jörg Weiß", "202", ACCEPT | DROP, make_call=False)], ours)
    record("no_route_point", [phone(0, "Anna Berger", "201"), phone(1, "Jörg Weiß", "202", ALL & ~REDIRECT)], ours)
    record("route_point_without_redirect", [phone(0, "Anna Berger", "201"), queue(1, "Sammelruf 100", ACCEPT | DROP)], ours)
    record("only_route_points", [queue(0, "Sammelruf 100")], ours)
    record("line_without_address", [line(0, line_caps("Anna Berger", "CallBridge TSP", addresses=0), [])], ours)
    record("only_lines_of_windows", [wan(0), wan(1), modem(2)])
    record("no_lines_at_all", [])
    record("driver_without_lines", [wan(0)], ours)
    record("two_addresses", [line(0, line_caps("Team", "CallBridge TSP", addresses=2),
                                  [address_caps("301", DROP), address_caps("302", ALL)])], ours)
    record("nameless", [line(0, line_caps("", "", classes=""), [address_caps("", ALL)])], ours)
    old = 0x10004
    record("old_driver", [line(0, line_caps("Nebenstelle 201", "Old TSP", version=old),
                               [address_caps("201", ALL, True, version=old)], old)], ["oldtsp.tsp"])
    refused = {"id": 0, "apiVersion": 0, "error": "lineNegotiateAPIVersion 0x8000000c", "addresses": []}
    record("one_refuses_others_complete", [refused, queue(1, "Sammelruf 100"), phone(2, "Anna Berger", "201")], ours)
    record("one_refuses_others_lack", [refused, phone(1, "Anna Berger", "201", ALL & ~HOLD)], ours)
    outside = bytearray(line_caps("Anna Berger", "CallBridge TSP"))
    struct.pack_into("<I", outside, 36, 0xFFFFFFF0)
    record("name_outside", [line(0, bytes(outside), [address_caps("201", ALL)])], ours)
    record("cut_short", [line(0, line_caps("Anna Berger", "CallBridge TSP"), [address_caps("201", ALL)[:100]])], ours)
    record("more_lines_than_looked_at", [wan(0)], ours, count=0x80000000)

    seeds = HERE.parent / "fuzz" / "tapi"
    seeds.mkdir(exist_ok=True)
    (seeds / "line").write_bytes(line_caps("Anna Berger", "CallBridge TSP"))
    (seeds / "line_old").write_bytes(line_caps("Nebenstelle 201", "Old TSP", version=old))
    (seeds / "address").write_bytes(address_caps("201", ALL))


if __name__ == "__main__":
    main()
