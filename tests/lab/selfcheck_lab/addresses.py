# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Who has which address: the document's networks, the provider's services, the world outside them.

Every service has an address of its own, so that names, certificates and firewall rules are independent. The
services lie in the document's European networks; name server, portal, website, mail and the stand-ins for
CloudFront and Surfly lie outside, as in life.
"""
import ipaddress
import json
from dataclasses import dataclass, field

from . import paths
from .common import LabError

DOMAIN = "provider.example"
WEBSITE = "www.shop.example"
MAIL_DOMAIN = "company.example"
REGIONS = ("usa", "asia", "europe")

# service -> (host name, IPv4 address, IPv6 address)
SERVICES = {
    "agent": (f"agent.{DOMAIN}", "212.18.201.25", "2001:db8:f::25"),
    "web": (f"web.{DOMAIN}", "212.18.201.26", "2001:db8:f::26"),
    "webrtc": (f"webrtc.{DOMAIN}", "212.18.201.27", "2001:db8:f::27"),
    "sip": (f"sip.{DOMAIN}", "212.18.201.28", "2001:db8:f::28"),
    "sftp": (f"sftp.{DOMAIN}", "212.18.201.29", "2001:db8:f::29"),
    "cockpit": (f"cockpit.{DOMAIN}", "212.18.201.30", "2001:db8:f::30"),
    "wfm": (f"wfm.{DOMAIN}", "145.14.231.10", "2001:db8:f::10"),
    "chat": (f"chat.{DOMAIN}", "145.14.231.20", "2001:db8:f::20"),
    "turn": (f"turn.{DOMAIN}", "145.14.231.30", "2001:db8:f::31"),
    "stun": (f"stun.{DOMAIN}", "145.14.231.40", "2001:db8:f::40"),
    "stun2": (f"stun2.{DOMAIN}", "145.14.231.41", "2001:db8:f::41"),
    "portal": (f"portal.{DOMAIN}", "203.0.113.10", "2001:db8:e::10"),
    "website": (WEBSITE, "203.0.113.20", "2001:db8:e::20"),
    "mail": (f"mail.{MAIL_DOMAIN}", "203.0.113.25", "2001:db8:e::25"),
    "cdn": (f"cdn.{DOMAIN}", "203.0.113.40", "2001:db8:e::40"),
    "surfly": (f"surfly.{DOMAIN}", "203.0.113.50", "2001:db8:e::50"),
    "mail2": (f"mx2.{MAIL_DOMAIN}", "203.0.113.26", "2001:db8:e::26"),
    "relay": (f"mail.{DOMAIN}", "203.0.113.27", "2001:db8:e::27"),   # the provider's own mail server
}
# Mail servers; their names have IPv4 addresses only.
MAIL_SERVICES = ("mail", "mail2", "relay")
# What nginx answers for, over http and https.
WEB_SERVICES = ("agent", "web", "webrtc", "chat", "portal", "website", "cdn", "surfly")
# One address of each region that always answers on 443.
CANARIES = {"usa": ["204.124.15.10"], "asia": ["204.2.23.193", "128.241.11.57"], "europe": ["212.18.201.25"]}

DNS_SERVER = "203.0.113.53"      # the internet provider's, in the internet namespace
FALSE_SERVER = "203.0.113.99"    # where hijacked names lead to
SILENT_SERVER = "203.0.113.254"  # whom the router lets nobody ask
PORTAL_NAME = "login.hotspot.example"

OFFICE_PC, OFFICE_ROUTER, OFFICE_NOBODY = "192.168.178.20", "192.168.178.1", "192.168.178.254"
OFFICE_IN_VPN = "10.77.0.2"
OFFICE_PC6, OFFICE_ROUTER6 = "2001:db8:a::20", "2001:db8:a::1"
LINE_ROUTER, LINE_INTERNET = "198.51.100.2", "198.51.100.1"
CARRIER_ROUTER, CARRIER_INTERNET = "100.64.0.2", "100.64.0.1"   # RFC 6598: behind the internet provider's own NAT
LINE_ROUTER6, LINE_INTERNET6 = "2001:db8:b::2", "2001:db8:b::1"
BACKBONE_INTERNET, BACKBONE_PROVIDER = "198.18.0.1", "198.18.0.2"
BACKBONE_INTERNET6, BACKBONE_PROVIDER6 = "2001:db8:c::1", "2001:db8:c::2"
OUTSIDE = "203.0.113.0/24"
SERVERS6 = "2001:db8:e::/47"     # e:: and f::


@dataclass
class Plan:
    """Where the services of one lab answer. The loopback lab has its own figures for all of it."""
    networks: dict[str, list[str]]
    address: dict[str, str] = field(default_factory=dict)   # service -> address
    canaries: dict[str, list[str]] = field(default_factory=dict)
    everywhere: bool = True      # nginx answers on every address, not only on its services'
    port: dict[tuple[str, int], int] = field(default_factory=dict)  # (service, usual port) -> port in use

    def port_of(self, service: str, usual: int) -> int:
        return self.port.get((service, usual), usual)


def document_networks() -> dict[str, list[str]]:
    """Region -> networks, as the catalogue of document 22.3 lists them."""
    try:
        content = json.loads(paths.DOCUMENT_NETWORKS.read_text(encoding="utf-8"))
        found: dict[str, list[str]] = {region: [] for region in REGIONS}
        for entry in content["networks"]:
            found[entry["region"]].append(str(ipaddress.ip_network(entry["cidr"], strict=False)))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LabError(f"The document's networks can't be read from {paths.DOCUMENT_NETWORKS}: {error}") from error
    return found


def namespace_plan() -> Plan:
    return Plan(networks=document_networks(),
                address={service: address for service, (_, address, _) in SERVICES.items()},
                canaries={region: list(hosts) for region, hosts in CANARIES.items()})
