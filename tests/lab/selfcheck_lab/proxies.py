# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The office's proxy, where it has one: at the router, named in the environment of the office's PC.

Squid where squid can be so, else a small one of responders.py.
"""
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from . import addresses, configurations, packages, paths
from .authority import proxy_authority
from .common import run
from .processes import Server

PORT = 3128
_OF_SQUID = ("behaving", "sign-in", "digest", "no-connect", "caching", "intercepting")
_BY_NAME = ("changing", "slow")   # those of responders.py that must know where the provider's names lead
# Who may sign in.
USER, PASSWORD = "agent1", "Example 1: correct"
_REALM = "Example office"


def environment(sign_in: dict[str, str] | None = None) -> dict[str, str]:
    proxy = f"http://{addresses.OFFICE_ROUTER}:{PORT}"
    given = {f"SELFCHECK_PROXY_{key.upper()}": value for key, value in (sign_in or {}).items()}
    return {"http_proxy": proxy, "https_proxy": proxy, "no_proxy": "localhost,127.0.0.1", **given}


def servers(files: configurations.Files) -> list[Server]:
    kind = files.office.proxy
    if not kind:
        return []
    listens = [("tcp", addresses.OFFICE_ROUTER, PORT)]
    if kind in _OF_SQUID:
        _furnish_squid(files, kind)
        return [Server("proxy", ["/usr/sbin/squid", "-N", "-f", "/lab/squid.conf"], listens, role="router")]
    hosts = ",".join(f"{host}={address}" for host, address, _ in addresses.SERVICES.values())
    responder = f"{kind}-proxy/{addresses.OFFICE_ROUTER}/{PORT}" + (f"/{hosts}" if kind in _BY_NAME else "")
    return [Server("proxy", [sys.executable, str(Path(__file__).with_name("responders.py")), str(files.root), responder],
                   listens, role="router", in_root=False)]


def _furnish_squid(files: configurations.Files, kind: str) -> None:
    folder = files.root / "lab/squid"
    folder.mkdir()
    files.write("squid.conf", _configuration(kind))
    hashed = subprocess.run(["openssl", "passwd", "-1", "-salt", "lab", "-stdin"], input=PASSWORD, text=True,
                            capture_output=True, check=True).stdout.strip()
    (folder / "basic").write_text(f"{USER}:{hashed}\n", encoding="utf-8")
    digest = hashlib.md5(f"{USER}:{_REALM}:{PASSWORD}".encode()).hexdigest()
    (folder / "digest").write_text(f"{USER}:{_REALM}:{digest}\n", encoding="utf-8")
    if kind == "intercepting":
        for source, name in zip(proxy_authority(), ("root.pem", "root.key")):
            shutil.copy(source, folder / name)
        shutil.copy(paths.AUTHORITY / "root.pem", folder / "provider.pem")
        run(["chroot", str(files.root), "/usr/lib/squid/security_file_certgen", "-c", "-s", "/lab/squid/issued", "-M", "4MB"])
    # Squid gives up its rights and keeps its own things as another user.
    for place in [folder, *folder.rglob("*")]:
        os.chown(place, packages.SQUID_USER, packages.SQUID_USER)


def _configuration(kind: str) -> str:
    listen = f"http_port {addresses.OFFICE_ROUTER}:{PORT}"
    special = {
        "behaving": "cache deny all",
        "sign-in": ("cache deny all\nauth_param basic program /usr/lib/squid/basic_ncsa_auth /lab/squid/basic\n"
                    f"auth_param basic realm {_REALM}\nacl known proxy_auth REQUIRED\nhttp_access deny !known"),
        # A nonce holds for a few requests only, so that a new one must be asked for on the way.
        "digest": ("cache deny all\nauth_param digest program /usr/lib/squid/digest_file_auth -c /lab/squid/digest\n"
                   f"auth_param digest realm {_REALM}\nauth_param digest nonce_max_count 3\n"
                   "auth_param digest check_nonce_count off\nacl known proxy_auth REQUIRED\nhttp_access deny !known"),
        "no-connect": "cache deny all\nacl tunnel method CONNECT\nhttp_access deny tunnel",
        "caching": ("cache_mem 8 MB\nrefresh_pattern . 60 100% 60 override-expire override-lastmod ignore-reload "
                    "ignore-no-store ignore-private"),
        "intercepting": ("cache deny all\nsslcrtd_program /usr/lib/squid/security_file_certgen -s /lab/squid/issued -M 4MB\n"
                         "acl first at_step SslBump1\nssl_bump peek first\nssl_bump bump all\n"
                         "tls_outgoing_options cafile=/lab/squid/provider.pem"),
    }[kind]
    if kind == "intercepting":
        listen += (" ssl-bump tls-cert=/lab/squid/root.pem tls-key=/lab/squid/root.key generate-host-certificates=on "
                   "dynamic_cert_mem_cache_size=4MB")
    return f"""{listen}
{special}
http_access allow all
dns_nameservers {addresses.DNS_SERVER}
visible_hostname proxy.office.example
pid_filename /lab/squid/pid
cache_log /lab/squid/cache.log
access_log stdio:/lab/squid/access.log
coredump_dir /lab/squid
pinger_enable off
shutdown_lifetime 0 seconds
"""
