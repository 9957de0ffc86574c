# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The far end: real servers out of the private root, each with a configuration made for this lab.

Every lab runs in its own copy of the root (hard links), under build/lab/running/<id>/root: a process belongs to
the lab when its root folder lies there, which is how leftovers are found. Configurations and logs lie in /lab of it.
"""
import os
import shutil
import sys
import time
from pathlib import Path

from . import addresses, configurations, opener, packages, paths, proxies
from .addresses import SERVICES, Plan
from .authority import certificate, ensure_authority
from .common import LabError, run
from .office import Office
from .processes import Server

def make_root(folder: Path) -> Path:
    root = folder / "root"
    run(["cp", "-al", str(paths.ROOT), str(root)])
    # What servers write must be this lab's own, not a link to everybody's.
    for name in ("etc/resolv.conf", "etc/hosts"):
        (root / name).unlink(missing_ok=True)
    (root / "etc/hosts").write_text("127.0.0.1 localhost\n", encoding="utf-8")
    return root


def configure(root: Path, office: Office, plan: Plan, portal_body: str, *, with_names: bool) -> list[Server]:
    """Writes every configuration; returns what is to be started."""
    lab = root / "lab"
    _write_certificates(lab, office, plan, with_names)
    files = configurations.Files(root=root, office=office, plan=plan, portal_body=portal_body)
    servers = [_nginx(files), _turn(files, "turn"), _turn(files, "stun"), _kamailio(files), _sshd(files), _postfix(files),
               _responders(files)]
    if with_names:
        servers += _name_servers(files) + proxies.servers(files) + opener.servers(files)
        (root / "etc/resolv.conf").write_text(f"nameserver {addresses.DNS_SERVER}\n", encoding="utf-8")
    else:
        (root / "etc/resolv.conf").write_text("nameserver 127.77.0.254\noptions timeout:1 attempts:1\n", encoding="utf-8")
    if office.vpn and plan.everywhere:
        servers.append(Server("vpn", [sys.executable, str(Path(__file__).with_name("vpn.py")), "tun0"], [],
                              role="office", in_root=False))
    if office.pc_holds and plan.everywhere:
        servers.append(Server("held-ports", [sys.executable, str(Path(__file__).with_name("responders.py")), str(root),
                                             *(f"datagram/0.0.0.0/{port}" for port in office.pc_holds)],
                              [("udp", "0.0.0.0", port) for port in office.pc_holds], role="office", in_root=False))
    return [server for server in servers if server.name not in office.stopped]


def _write_certificates(lab: Path, office: Office, plan: Plan, with_names: bool) -> None:
    folder = lab / "tls"
    folder.mkdir(parents=True)
    for service, (host, _, _) in SERVICES.items():
        variant = office.certificates.get(service, "good")
        subject, alternative = ((host, f"DNS:{host}") if with_names else
                                (plan.address[service], f"IP:{plan.address[service]}"))
        pem, key = certificate(subject, alternative, variant)
        shutil.copy(pem, folder / f"{service}.pem")
        shutil.copy(key, folder / f"{service}.key")
        os.chmod(folder / f"{service}.key", 0o600)


def _nginx(files: configurations.Files) -> Server:
    files.write("nginx.conf", configurations.nginx(files))
    if files.plan.everywhere:
        listens = [("tcp", "0.0.0.0", 80), ("tcp", "0.0.0.0", 443)]
    else:
        listens = [("tcp", files.plan.address[s], files.plan.port_of(s, port))
                   for s in addresses.WEB_SERVICES for port in (80, 443)]
    environment = {}
    if files.office.server_clock_sec:
        library = packages.library("usr/lib/*/faketime/libfaketime.so.1")
        if library is None:
            raise LabError("libfaketime is missing from the lab's root.")
        environment = {"LD_PRELOAD": library, "FAKETIME": f"{files.office.server_clock_sec:+d}s",
                       "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    return Server("nginx", ["/usr/sbin/nginx", "-c", "/lab/nginx.conf", "-e", "/lab/nginx-error.log"], listens,
                  environment=environment)


def _turn(files: configurations.Files, service: str) -> Server:
    files.write(f"{service}.conf", configurations.turn(files, service))
    address, plan = files.plan.address[service], files.plan
    listens = [("udp", address, plan.port_of(service, 3478)), ("tcp", address, plan.port_of(service, 3478)),
               ("tcp", address, plan.port_of(service, configurations.turn_tls_port(plan)))]
    if service == "turn" and not plan.everywhere:
        listens.append(("tcp", address, plan.port_of(service, 5349)))
    return Server(service, ["/usr/bin/turnserver", "-c", f"/lab/{service}.conf"], listens)


def _kamailio(files: configurations.Files) -> Server:
    files.write("kamailio.cfg", configurations.kamailio(files))
    address = files.plan.address["sip"]
    return Server("kamailio", ["/usr/sbin/kamailio", "-f", "/lab/kamailio.cfg", "-DD", "-E", "-m", "16", "-M", "4",
                               "-Y", "/lab", "-P", "/lab/kamailio.pid"],
                  [("tcp", address, files.plan.port_of("sip", 5061)), ("udp", address, files.plan.port_of("sip", 5060))])


def _sshd(files: configurations.Files) -> Server:
    key = paths.AUTHORITY / "ssh_host_key"
    ensure_authority()
    if not key.exists():
        made = paths.AUTHORITY / f"ssh_host_key.{os.getpid()}"
        run(["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", str(made)])
        made.rename(key)
    shutil.copy(key, files.root / "lab/host_key")
    os.chmod(files.root / "lab/host_key", 0o600)
    files.write("sshd_config", configurations.sshd(files))
    return Server("sshd", ["/usr/sbin/sshd", "-D", "-e", "-f", "/lab/sshd_config"],
                  [("tcp", files.plan.address["sftp"], files.plan.port_of("sftp", 22))])


def _postfix(files: configurations.Files) -> Server:
    folder = files.root / "lab/postfix"
    folder.mkdir()
    files.write("postfix/main.cf", configurations.postfix_main(files))
    files.write("postfix/master.cf", configurations.postfix_master(files))
    # Postfix waits for a configuration of this very second to come to rest.
    a_while_ago = time.time() - 60
    os.utime(folder / "main.cf", (a_while_ago, a_while_ago))
    queue = files.root / "var/spool/postfix"
    for name in ("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "maildrop", "pid",
                 "private", "public", "saved", "trace"):
        (queue / name).mkdir(parents=True, exist_ok=True)
        if name != "pid":
            os.chown(queue / name, packages.POSTFIX_USER, 0)
    data = files.root / "var/lib/postfix"
    data.mkdir(parents=True, exist_ok=True)
    os.chown(data, packages.POSTFIX_USER, 0)
    return Server("postfix", ["/usr/lib/postfix/sbin/master", "-d", "-c", "/lab/postfix"],
                  [("tcp", files.plan.address[service], files.plan.port_of(service, 25))
                   for service in configurations.mail_servers(files)])


def _responders(files: configurations.Files) -> Server:
    a, plan = files.plan.address, files.plan
    wanted = [("banner", a["cockpit"], plan.port_of("cockpit", 4747)), ("banner", a["wfm"], plan.port_of("wfm", 1549)),
              ("datagram", a["wfm"], plan.port_of("wfm", 47736)), *_chat(files)]
    also = []
    if files.office.ipv6 and plan.everywhere:
        cockpit6, wfm6 = SERVICES["cockpit"][2], SERVICES["wfm"][2]
        also = [("banner", cockpit6, 4747), ("banner", wfm6, 1549), ("datagram", wfm6, 47736)]
    if plan.everywhere:
        wanted += [(f"smtp-{mode}", a[service], 25) for service, mode in files.office.mail_servers.items()
                   if mode != "plain"]
    return Server("responders", [sys.executable, str(Path(__file__).with_name("responders.py")), str(files.root),
                                 *(f"{kind}/{address}/{port}" for kind, address, port in wanted + also)],
                  [("udp" if kind == "datagram" else "tcp", address, port) for kind, address, port in wanted],
                  in_root=False)


def _chat(files: configurations.Files) -> list[tuple[str, str, int]]:
    """What stands behind nginx's /ws; nothing when the chat's server is down."""
    kinds = {"answer-altered": "websocket-altered", "mute": "websocket-mute", "down": ""}
    kind = kinds.get(files.office.chat, "websocket")
    return [(kind, files.plan.address["chat"], 9001)] if kind else []


def _name_servers(files: configurations.Files) -> list[Server]:
    delay = files.office.names_delay_ms
    port = 5300 if delay else 53
    files.write("dnsmasq.conf", configurations.dnsmasq(files, port))
    servers = [Server("dnsmasq", ["/usr/sbin/dnsmasq", "--keep-in-foreground", "--conf-file=/lab/dnsmasq.conf"],
                      [("udp", addresses.DNS_SERVER, port)], role="internet")]
    if delay:
        servers.append(Server("slow-names", [sys.executable, str(Path(__file__).with_name("responders.py")),
                                             str(files.root), f"slow-names/{addresses.DNS_SERVER}/53/{port}/{delay}"],
                              [("udp", addresses.DNS_SERVER, 53)], role="internet", in_root=False))
    if files.office.captive_portal:
        servers.append(Server("captive-portal", [sys.executable, str(Path(__file__).with_name("responders.py")),
                                                 str(files.root), f"portal/{addresses.OFFICE_ROUTER}/8080"],
                              [("tcp", addresses.OFFICE_ROUTER, 8080)], role="router", in_root=False))
    return servers
