# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The office's gateway that opens encrypted connections without asking: squid at the router, to which the router
leads them. Nobody's settings name it."""
import os
import shutil

from . import addresses, configurations, packages, paths
from .authority import proxy_authority
from .common import run
from .processes import Server

PORT = 3129
# What is opened -> who signs: an authority nobody has heard of, or a known product's.
SIGNERS = {"everywhere": ("Example office", "Example office gateway root"), "web": ("Zscaler Inc.", "Zscaler Root CA")}
FOLDER = "lab/opener"


def rules(opened: str) -> list[str]:
    """For the router's nftables. "web" leaves alone what only looks like the web: TURN on 443."""
    if not opened:
        return []
    which = "tcp dport { 443, 5061, 5349 }" if opened == "everywhere" else "ip daddr != $turn tcp dport 443"
    return [f'iifname "lan0" {which} redirect to :{PORT}']


def root_certificate(opened: str) -> str:
    """Path of the signer's certificate, for a PC that trusts it."""
    return str(proxy_authority(*SIGNERS[opened])[0])


def servers(files: configurations.Files) -> list[Server]:
    opened = files.office.opens_encryption
    if not opened:
        return []
    folder = files.root / FOLDER
    folder.mkdir()
    for source, name in zip(proxy_authority(*SIGNERS[opened]), ("root.pem", "root.key")):
        shutil.copy(source, folder / name)
    shutil.copy(paths.AUTHORITY / "root.pem", folder / "provider.pem")
    run(["chroot", str(files.root), "/usr/lib/squid/security_file_certgen", "-c", "-s", f"/{FOLDER}/issued", "-M", "4MB"])
    files.write("opener.conf", _configuration())
    for place in [folder, *folder.rglob("*")]:
        os.chown(place, packages.SQUID_USER, packages.SQUID_USER)
    return [Server("opener", ["/usr/sbin/squid", "-N", "-n", "opener", "-f", "/lab/opener.conf"],
                   [("tcp", addresses.OFFICE_ROUTER, PORT)], role="router")]


def _configuration() -> str:
    # Squid wants an ordinary port beside it, though nobody uses it.
    return f"""http_port 127.0.0.1:3130
https_port {addresses.OFFICE_ROUTER}:{PORT} intercept ssl-bump tls-cert=/{FOLDER}/root.pem tls-key=/{FOLDER}/root.key \
generate-host-certificates=on dynamic_cert_mem_cache_size=4MB
sslcrtd_program /usr/lib/squid/security_file_certgen -s /{FOLDER}/issued -M 4MB
acl first at_step SslBump1
ssl_bump peek first
ssl_bump bump all
tls_outgoing_options cafile=/{FOLDER}/provider.pem
http_upgrade_request_protocols websocket allow all
cache deny all
http_access allow all
dns_nameservers {addresses.DNS_SERVER}
visible_hostname gateway.office.example
pid_filename /{FOLDER}/pid
cache_log /{FOLDER}/cache.log
access_log stdio:/{FOLDER}/access.log
coredump_dir /{FOLDER}
pinger_enable off
shutdown_lifetime 0 seconds
"""
