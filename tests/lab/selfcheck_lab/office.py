# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""An office as data: what is broken in it and what Self Check must conclude.

Read strictly: an unknown member, a wrong type or a wrong word is refused with its place, because an expectation
that nobody looks at would be a test that can't fail. Which members there are says offices/README.md.
"""
import json
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from . import paths
from .addresses import MAIL_SERVICES, SERVICES
from .authority import VARIANTS
from .bad_line import BadLine, Impairment
from .common import LabError

LIGHTS = ("green", "amber", "red", "grey")
NATS = ("ordinary", "symmetric")
CARRIER_NATS = ("none", "second", "only")
GATEWAYS = ("right", "silent", "none")
CHATS = ("good", "upgrade-stripped", "answer-altered", "mute", "idle-cut", "down")
TURNS = ("good", "time-limited", "two-at-a-time", "password-wrong", "credentials-expired", "one-at-a-time", "forbidden")
WEBSITES = ("good", "by-loader", "script-missing", "script-not-found", "script-wrong-type", "policy-forbids")
VPNS = ("swallowing",)
PROXIES = ("behaving", "sign-in", "digest", "windows-sign-in", "slow", "no-connect", "caching", "intercepting", "bad-gateway", "silent", "changing")
OPENED = ("everywhere", "web")
MAIL_ROUTES = ("mx", "null", "none")
# What a mail server does instead of its work; "plain" is postfix without STARTTLS.
MAIL_MODES = ("plain", "silent", "drip", "flood", "turns-away", "stripped", "refuses-tls")
NAME_MODES = ("right", "unknown-answered", "all-answered", "refused", "not-found")


@dataclass
class Office:
    id: str
    name: str
    sentence: str
    healthy: bool = False
    # line
    link: bool = True
    gateway: str = "right"
    nat: str = "ordinary"
    carrier_nat: str = "none"   # of the internet provider: behind the router's, or instead of it (DS-Lite)
    binding_sec: int = 0        # how long the router's NAT keeps what is silent; 0: as usual
    ipv6: bool = False
    line_mtu: int = 1500      # the largest packet between the router and the internet
    tells_too_large: bool = True   # says so of a larger one (ICMP)
    bad_line: BadLine | None = None   # slow, lossy or uneven
    # rules of nftables
    router_forward: list[str] = field(default_factory=list)
    router_input: list[str] = field(default_factory=list)
    router_prerouting: list[str] = field(default_factory=list)
    pc_output: list[str] = field(default_factory=list)
    pc_holds: list[int] = field(default_factory=list)   # UDP ports that a program on the PC holds
    browser: bool = True
    vpn: str = ""     # a VPN that takes the document's networks; empty: there is none
    proxy: str = ""   # how the office's proxy is; empty: there is none
    proxy_sign_in: dict[str, str] = field(default_factory=dict)   # user and password that the person gives to the check
    provider_input: list[str] = field(default_factory=list)
    captive_portal: bool = False
    opens_encryption: str = ""   # what the router's gateway opens; empty: there is none
    trusts_opener: bool = False
    # name lookup
    names_mode: str = "right"
    names_delay_ms: int = 0
    names_first_dead: bool = False
    # mail
    mail_route: str = "mx"
    mail_exchanges: list[str] = field(default_factory=lambda: ["mail"])
    mail_servers: dict[str, str] = field(default_factory=dict)
    # far end
    certificates: dict[str, str] = field(default_factory=dict)
    stopped: list[str] = field(default_factory=list)
    server_clock_sec: int = 0
    chat: str = "good"
    turn: str = "good"
    website: str = "good"
    # expectations
    lights: dict[str, list[str]] = field(default_factory=dict)
    says: dict[str, str] = field(default_factory=dict)
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    must_not_be_red: list[str] = field(default_factory=list)
    watch_sec: int = 0   # how long the check is let watch what shows up only in time


class _Reader:
    """One object of the file; every member is taken once, what is left over is a mistake."""

    def __init__(self, content: Any, place: str, mistakes: list[str]):
        self._place, self._mistakes = place, mistakes
        self._left: dict[str, Any] = {}
        if isinstance(content, dict):
            self._left = dict(content)
        else:
            mistakes.append(f"{place or '/'}: an object is expected")

    def take(self, key: str, kind: type, default: Any = None, *, needed: bool = False, words: tuple[str, ...] = ()):
        if key not in self._left:
            if needed:
                self._mistakes.append(f"{self._place}/{key}: is missing")
            return default
        value = self._left.pop(key)
        if type(value) is not kind:
            self._mistakes.append(f"{self._place}/{key}: a {kind.__name__} is expected, not {json.dumps(value)}")
            return default
        if words and value not in words:
            self._mistakes.append(f"{self._place}/{key}: '{value}' is none of {', '.join(words)}")
            return default
        return value

    def take_texts(self, key: str, words: tuple[str, ...] = ()) -> list[str]:
        values = self.take(key, list, [])
        for index, value in enumerate(values):
            if not isinstance(value, str) or not value:
                self._mistakes.append(f"{self._place}/{key}/{index}: a text is expected")
            elif words and value not in words:
                self._mistakes.append(f"{self._place}/{key}/{index}: '{value}' is none of {', '.join(words)}")
        return values

    def take_object(self, key: str, *, needed: bool = False) -> "_Reader":
        return _Reader(self.take(key, dict, {}, needed=needed), f"{self._place}/{key}", self._mistakes)

    def rest(self) -> dict[str, Any]:
        left, self._left = self._left, {}
        return left

    def place(self, key: str) -> str:
        return f"{self._place}/{key}"

    def finish(self) -> None:
        for key in self._left:
            self._mistakes.append(f"{self._place}/{key}: is not a member of an office")


def parse_office(text: str, office_id: str, file: str) -> Office:
    """Every mistake at once, each with its JSON pointer."""
    try:
        content = json.loads(text, object_pairs_hook=_no_duplicates)
    except ValueError as error:
        raise LabError(f"{file}: is not JSON: {error}") from error
    mistakes: list[str] = []
    office = _read(content, office_id, mistakes)
    if mistakes:
        raise LabError("\n".join(f"{file}#{mistake}" for mistake in mistakes))
    return office


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(f"a member stands twice among {', '.join(key for key, _ in pairs)}")
    return found


def _read(content: Any, office_id: str, mistakes: list[str]) -> Office:
    top = _Reader(content, "", mistakes)
    office = Office(office_id, top.take("name", str, "", needed=True), top.take("sentence", str, "", needed=True),
                    top.take("healthy", bool, False))
    line = top.take_object("line")
    office.link = line.take("link", bool, True)
    office.gateway = line.take("gateway", str, "right", words=GATEWAYS)
    office.nat = line.take("nat", str, "ordinary", words=NATS)
    office.carrier_nat = line.take("carrierNat", str, "none", words=CARRIER_NATS)
    office.binding_sec = line.take("bindingSec", int, 0)
    office.ipv6 = line.take("ipv6", bool, False)
    office.line_mtu = line.take("mtu", int, 1500)
    office.tells_too_large = line.take("tellsTooLarge", bool, True)
    if not 1280 <= office.line_mtu <= 1500:
        mistakes.append("/line/mtu: from 1280 (what IPv6 needs) to 1500 bytes")
    office.bad_line = _read_bad_line(line, mistakes)
    line.finish()
    router = top.take_object("router")
    office.router_forward = router.take_texts("forward")
    office.router_input = router.take_texts("input")
    office.router_prerouting = router.take_texts("prerouting")
    office.captive_portal = router.take("captivePortal", bool, False)
    office.opens_encryption = router.take("opensEncryption", str, "", words=OPENED)
    router.finish()
    pc = top.take_object("pc")
    office.pc_output = pc.take_texts("output")
    office.pc_holds = pc.take("holdsUdp", list, [])
    if any(type(port) is not int or not 1 <= port <= 65535 for port in office.pc_holds):
        mistakes.append("/pc/holdsUdp: a list of ports from 1 to 65535")
    office.browser = pc.take("browser", bool, True)
    office.vpn = pc.take("vpn", str, "", words=VPNS)
    office.proxy = pc.take("proxy", str, "", words=PROXIES)
    sign_in = pc.take_object("proxySignIn")
    office.proxy_sign_in = {key: value for key in ("user", "password") if (value := sign_in.take(key, str))}
    sign_in.finish()
    office.trusts_opener = pc.take("trustsOpener", bool, False)
    if office.trusts_opener and not office.opens_encryption:
        mistakes.append("/pc/trustsOpener: nobody opens encryption in this office")
    pc.finish()
    names = top.take_object("names")
    office.names_mode = names.take("mode", str, "right", words=NAME_MODES)
    office.names_delay_ms = names.take("delayMs", int, 0)
    office.names_first_dead = names.take("firstDead", bool, False)
    names.finish()
    _read_mail(top.take_object("mail"), office, mistakes)
    _read_provider(top.take_object("provider"), office, mistakes)
    _read_expectations(top.take_object("expect", needed=True), office, mistakes)
    top.finish()
    return office


def _read_bad_line(line: _Reader, mistakes: list[str]) -> BadLine | None:
    up, down = (_read_impairment(line.take_object(direction), mistakes) for direction in ("up", "down"))
    seed = line.take("seed", int, 1)
    return None if up == down == Impairment() else BadLine(up, down, seed)


def _read_impairment(direction: _Reader, mistakes: list[str]) -> Impairment:
    impairment = Impairment()
    known = {each.name for each in fields(Impairment)}
    for name, value in direction.rest().items():
        if name not in known:
            mistakes.append(f"{direction.place(name)}: is none of {', '.join(sorted(known))}")
        elif type(value) not in (int, float) or value < 0:
            mistakes.append(f"{direction.place(name)}: a number from 0 up is expected")
        else:
            setattr(impairment, name, value)
    if impairment.burstPackets < 1:
        mistakes.append(f"{direction.place('burstPackets')}: a burst has at least one packet")
    return impairment


def _read_mail(mail: _Reader, office: Office, mistakes: list[str]) -> None:
    office.mail_route = mail.take("route", str, "mx", words=MAIL_ROUTES)
    office.mail_exchanges = mail.take_texts("exchanges", words=MAIL_SERVICES) or office.mail_exchanges
    servers = mail.take_object("servers")
    for service, mode in servers.rest().items():
        if service not in MAIL_SERVICES:
            mistakes.append(f"{servers.place(service)}: there is no mail server of that name")
        elif mode not in MAIL_MODES:
            mistakes.append(f"{servers.place(service)}: '{mode}' is none of {', '.join(MAIL_MODES)}")
        else:
            office.mail_servers[service] = mode
    mail.finish()


def _read_provider(provider: _Reader, office: Office, mistakes: list[str]) -> None:
    office.provider_input = provider.take_texts("input")
    office.stopped = provider.take_texts("stopped")
    office.server_clock_sec = provider.take("clockSec", int, 0)
    office.chat = provider.take("chat", str, "good", words=CHATS)
    office.turn = provider.take("turn", str, "good", words=TURNS)
    office.website = provider.take("website", str, "good", words=WEBSITES)
    certificates = provider.take_object("certificates")
    for service, variant in certificates.rest().items():
        if service not in SERVICES:
            mistakes.append(f"{certificates.place(service)}: there is no service of that name")
        elif variant not in VARIANTS:
            mistakes.append(f"{certificates.place(service)}: '{variant}' is none of {', '.join(VARIANTS)}")
        else:
            office.certificates[service] = variant
    provider.finish()


def _read_expectations(expect: _Reader, office: Office, mistakes: list[str]) -> None:
    rows = _rows_of_catalogue()
    lights = expect.take_object("lights", needed=True)
    for row, value in lights.rest().items():
        allowed = value if isinstance(value, list) else [value]
        if row not in rows:
            mistakes.append(f"{lights.place(row)}: the catalogue has no such row")
        elif not allowed or any(light not in LIGHTS for light in allowed):
            mistakes.append(f"{lights.place(row)}: one or several of {', '.join(LIGHTS)} are expected")
        office.lights[row] = allowed
    says = expect.take_object("says")
    for row, say in says.rest().items():
        if row not in rows:
            mistakes.append(f"{says.place(row)}: the catalogue has no such row")
        elif not isinstance(say, str) or not say:
            mistakes.append(f"{says.place(row)}: the word of a sentence is expected")
        office.says[row] = say
    facts = expect.take_object("facts")
    for row, wanted in facts.rest().items():
        if row not in rows:
            mistakes.append(f"{facts.place(row)}: the catalogue has no such row")
        elif not isinstance(wanted, dict) or not wanted:
            mistakes.append(f"{facts.place(row)}: an object of facts is expected")
        else:
            office.facts[row] = {key: _condition(value, f"{facts.place(row)}/{key}", mistakes)
                                 for key, value in wanted.items()}
    office.watch_sec = expect.take("watchSec", int, 0)
    office.must_not_be_red = expect.take_texts("mustNotBeRed", words=("*", *rows))
    expect.finish()
    if not office.lights and not mistakes:
        mistakes.append("/expect/lights: at least one light is expected")
    shows = any("red" in allowed or "amber" in allowed for allowed in office.lights.values()) or office.facts
    if not office.healthy and not shows:
        mistakes.append("/expect: a sick office must turn a light red or amber, or show in a fact")
    if office.healthy and any("red" in allowed for allowed in office.lights.values()):
        mistakes.append("/expect/lights: a healthy office has no red light")


def _condition(value: Any, place: str, mistakes: list[str]) -> Any:
    """A list of allowed values, or bounds of a number."""
    if not isinstance(value, dict):
        return value if isinstance(value, list) else [value]
    numbers = all(type(bound) in (int, float) for bound in value.values())
    if not value or not set(value) <= {"atLeast", "atMost"} or not numbers:
        mistakes.append(f"{place}: a value, a list of values or numbers atLeast, atMost are expected")
    return value


def _rows_of_catalogue() -> tuple[str, ...]:
    try:
        content = json.loads(paths.CATALOGUE.read_text(encoding="utf-8"))
        return tuple(row["id"] for row in content["requirements"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LabError(f"The rows of {paths.CATALOGUE} can't be read: {error}") from error


def load_office(name: str) -> Office:
    """By its id, or by the path of a file of one's own."""
    file = Path(name) if name.endswith(".json") else paths.OFFICES / f"{name}.json"
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        known = ", ".join(office_ids())
        raise LabError(f"There is no office '{name}' ({error.strerror}). There are: {known}.") from error
    return parse_office(text, file.stem, file.name)


def office_ids() -> list[str]:
    """Healthy first, then by name."""
    ids = sorted(file.stem for file in paths.OFFICES.glob("*.json"))
    return sorted(ids, key=lambda office_id: (office_id != "healthy", not office_id.startswith("healthy"), office_id))
