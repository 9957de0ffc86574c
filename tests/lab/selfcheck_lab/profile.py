# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The provider's profile for one lab: resources/profiles/lab.json with the lab's authority in it."""
import base64
import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

from . import configurations, paths
from .addresses import SERVICES, Plan
from .common import LabError

# profile's name of a host -> (service, the port that an entry may have to replace); "udp" needs redirected ports
_HOSTS = {"agent": ("agent", 443), "web": ("web", 443), "webrtc": ("webrtc", 443), "sip": ("sip", 5061),
          "sftp": ("sftp", 22), "cockpit": ("cockpit", 4747), "workforce": ("wfm", 1549), "cloudfront": ("cdn", 443),
          "cobrowsing": ("surfly", 443), "chat": ("chat", 443), "turn": ("turn", 443), "stun": ("stun", 3478)}


def draft() -> dict[str, Any]:
    try:
        content = json.loads(paths.PROFILE_DRAFT.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise LabError(f"The lab's profile {paths.PROFILE_DRAFT} can't be read: {error}") from error
    # A signature covers every byte; ours would be broken by what is filled in below.
    content.pop("signature", None)
    return content


def portal_body(content: dict[str, Any]) -> str:
    body = content.get("internet", {}).get("portalBody")
    if not isinstance(body, str) or not body:
        raise LabError(f"{paths.PROFILE_DRAFT.name}#/internet/portalBody: a text is expected")
    return body


def complete(content: dict[str, Any], authority: Path) -> dict[str, Any]:
    _check_hosts(content)
    return {**content, "trust": {**content.get("trust", {}), "roots": [authority.read_text(encoding="utf-8")]}}


def with_turn(content: dict[str, Any], turn: str) -> dict[str, Any]:
    """The credentials the provider gave out for its TURN server, good ones or not."""
    if turn == "time-limited":
        credentials = {"username": configurations.TURN_USER, "secret": configurations.TURN_SECRET}
    elif turn == "credentials-expired":
        username = f"1700000000:{configurations.TURN_USER}"   # valid until November 2023
        code = hmac.new(configurations.TURN_SECRET.encode(), username.encode(), hashlib.sha1).digest()
        credentials = {"username": username, "password": base64.b64encode(code).decode()}
    else:
        password = "of-last-year" if turn == "password-wrong" else configurations.TURN_PASSWORD
        credentials = {"username": configurations.TURN_USER, "password": password}
    return {**content, "turn": credentials}


def _check_hosts(content: dict[str, Any]) -> None:
    known = {host for host, _, _ in SERVICES.values()}
    for name, hosts in content.get("hosts", {}).items():
        for host in hosts:
            if host.split(":")[0] not in known:
                raise LabError(f"{paths.PROFILE_DRAFT.name}#/hosts/{name}: the lab has no server '{host}'")


def on_loopback(content: dict[str, Any], plan: Plan, authority: Path) -> dict[str, Any]:
    """The same provider without names and without the document's networks."""
    changed = complete(content, authority)
    changed["name"] = f"{content.get('name', 'Lab')} (loopback)"
    changed["networks"] = plan.networks
    changed["canaries"] = {region: [f"{host}:{plan.port_of('canary', 443)}" for host in hosts]
                           for region, hosts in plan.canaries.items()}
    changed["hosts"] = {name: [_entry(plan, *_HOSTS[name])] for name in content.get("hosts", {}) if name in _HOSTS}
    if plan.port_of("turn", 3478) != 3478:
        changed["turn"] = {**changed["turn"], "port": plan.port_of("turn", 3478)}
    portal = _entry(plan, "portal", 80)
    changed["internet"] = {"portalUrl": f"http://{portal}/", "portalBody": portal_body(content)}
    if "websocket" in content:
        changed["websocket"] = {"chat": f"wss://{_entry(plan, 'chat', 443)}/ws"}
    if "website" in content:
        changed["website"] = {"page": f"https://{_entry(plan, 'website', 443)}/",
                              "script": f"https://{_entry(plan, 'chat', 443)}/chat.js"}
    changed.pop("mail", None)   # its servers are found through MX records, and there is no name server
    return changed


def _entry(plan: Plan, service: str, usual: int) -> str:
    port = plan.port_of(service, usual)
    return plan.address[service] + ("" if port == usual else f":{port}")


def write(content: dict[str, Any], folder: Path) -> Path:
    file = folder / "profile.json"
    file.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return file
