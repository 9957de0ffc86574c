# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The configuration files of the far end's servers. Paths in them are as the servers see them (/lab)."""
from dataclasses import dataclass
from pathlib import Path

from . import addresses, packages
from .addresses import SERVICES, Plan
from .office import Office

TURN_USER, TURN_PASSWORD, TURN_SECRET = "agent", "lab-turn-password", "lab-turn-secret"
SIP_PASSWORD = "lab-sip-password"


@dataclass
class Files:
    root: Path
    office: Office
    plan: Plan
    portal_body: str

    def write(self, name: str, text: str) -> None:
        (self.root / "lab" / name).write_text(text, encoding="utf-8")


def nginx(files: Files) -> str:
    temporary = "\n".join(f"  {kind}_temp_path /lab/nginx-{kind};"
                          for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    servers = "\n".join(_web_server(files, service) for service in addresses.WEB_SERVICES)
    return f"""
daemon off;
master_process off;
user root;
pid /lab/nginx.pid;
env FAKETIME;
events {{ worker_connections 512; }}
http {{
{temporary}
  access_log /lab/nginx-access.log;
  default_type text/plain;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;
  geo $dollar {{ default "$"; }}
  map $http_upgrade $connection_word {{ default upgrade; '' close; }}
{_everywhere_server(files) if files.plan.everywhere else ''}
{servers}
}}
"""


def _everywhere_server(files: Files) -> str:
    """Every other address of the document's networks."""
    ipv6 = "    listen [::]:80 default_server; listen [::]:443 ssl default_server;\n" if files.office.ipv6 else ""
    return f"""  server {{
    listen 80 default_server; listen 443 ssl default_server;
{ipv6}    ssl_certificate /lab/tls/web.pem; ssl_certificate_key /lab/tls/web.key;
    return 200 "An address of the document's networks\\n";
  }}
"""


def _web_server(files: Files, service: str) -> str:
    host, (address, plan) = SERVICES[service][0], (files.plan.address[service], files.plan)
    if plan.everywhere:
        listen = "listen 80; listen 443 ssl;"
        if files.office.ipv6:
            listen += " listen [::]:80; listen [::]:443 ssl;"
    else:
        host = address
        listen = f"listen {address}:{plan.port_of(service, 80)}; listen {address}:{plan.port_of(service, 443)} ssl;"
    return f"""  server {{
    {listen}
    server_name {host};
    ssl_certificate /lab/tls/{service}.pem; ssl_certificate_key /lab/tls/{service}.key;
{_web_content(files, service)}  }}
"""


def _web_content(files: Files, service: str) -> str:
    if service == "portal":
        body = files.portal_body.replace("\\", "\\\\").replace('"', '\\"').replace("$", "${dollar}").replace("\n", "\\n")
        return f'    location / {{ return 200 "{body}"; }}\n'
    if service == "cdn":
        return """    add_header x-amz-cf-pop FRA56-P7 always;
    add_header x-amz-cf-id lab0Self1Check2Edge3Stand4In5== always;
    add_header via "1.1 0123456789abcdef.cloudfront.net (CloudFront)" always;
    add_header x-cache "Hit from cloudfront" always;
    location / { return 200 "engage Professional Client\\n"; }
"""
    if service == "chat":
        upgrade = ("''", "close") if files.office.chat == "upgrade-stripped" else ("$http_upgrade", "$connection_word")
        patience = 30 if files.office.chat == "idle-cut" else 300
        return f"""    location /ws {{
      proxy_pass http://{files.plan.address['chat']}:9001; proxy_http_version 1.1;
      proxy_set_header Upgrade {upgrade[0]}; proxy_set_header Connection {upgrade[1]};
      proxy_set_header Host $host; proxy_read_timeout {patience}s;
    }}
{_chat_script(files.office.website)}
    location / {{ return 200 "chat\\n"; }}
"""
    if service == "website":
        return _website(files)
    return f'    location / {{ return 200 "{service}\\n"; }}\n'


def _chat_script(website: str) -> str:
    if website == "script-not-found":
        return '    location = /chat.js { return 404; }'
    kind = "text/html" if website == "script-wrong-type" else "text/javascript"
    return f'    location = /chat.js {{ default_type {kind}; return 200 "/* chat interface */\\n"; }}'


def _website(files: Files) -> str:
    """The customer's page, as its author left it."""
    plan, website = files.plan, files.office.website
    place = SERVICES["chat"][0] if plan.everywhere else f"{plan.address['chat']}:{plan.port_of('chat', 443)}"
    script = f"<script src='https://{place}/chat.js'></script>"
    loader = f"var s = document.createElement('script'); s.src = 'https://{place}/chat.js'; document.head.append(s);"
    if website == "script-missing":
        script = f"<!-- {script} -->"
    elif website == "by-loader":
        script = "<script src='/loader.js'></script>"
    policy = ("    add_header Content-Security-Policy \"script-src 'self'\";\n" if website == "policy-forbids" else "")
    return f"""{policy}    location = /loader.js {{ default_type text/javascript; return 200 "{loader}\\n"; }}
    location / {{ default_type text/html; return 200 "<!DOCTYPE html><title>Shop</title>{script}\\n"; }}
"""


def turn_tls_port(plan: Plan) -> int:
    """With nginx on every address port 443 is translated on the way in; on loopback it is bound directly."""
    return 5349 if plan.everywhere else 443


def turn(files: Files, service: str) -> str:
    """Two servers: 'turn' relays, 'stun' answers bindings on two addresses (RFC 5780)."""
    plan = files.plan
    listening = [plan.address[service]] + ([plan.address["stun2"]] if service == "stun" else [])
    if files.office.ipv6 and plan.everywhere:
        listening.append(SERVICES[service][2])
    lines = [f"listening-ip={address}" for address in listening]
    lines += [f"relay-ip={plan.address[service]}",
              f"listening-port={plan.port_of(service, 3478)}", "alt-listening-port=3479",
              f"tls-listening-port={plan.port_of(service, turn_tls_port(plan))}", "alt-tls-listening-port=5350",
              "min-port=20000" if service == "turn" else "min-port=22000",
              "max-port=21999" if service == "turn" else "max-port=23999",
              f"realm={addresses.DOMAIN}", *_turn_rules(files.office.turn), "fingerprint",
              f"cert=/lab/tls/{service}.pem", f"pkey=/lab/tls/{service}.key", "no-cli", "no-dtls",
              "cli-password=unused", "log-file=stdout", "simple-log", f"pidfile=/lab/{service}.pid",
              f"userdb=/lab/{service}.db"]
    if service == "stun":
        lines.append("stun-only")
    if not plan.everywhere:
        lines.append("allow-loopback-peers")
        if service == "turn":   # every TCP listener of coturn also takes TLS
            lines.append(f"aux-server={plan.address[service]}:{plan.port_of(service, 5349)}")
    return "\n".join(lines) + "\n"


def _turn_rules(turn: str) -> list[str]:
    """Whom the server lets in, and how far."""
    if turn in ("time-limited", "credentials-expired"):
        return ["use-auth-secret", f"static-auth-secret={TURN_SECRET}"]
    rules = ["lt-cred-mech", f"user={TURN_USER}:{TURN_PASSWORD}"]
    quota = {"one-at-a-time": 1, "two-at-a-time": 2}.get(turn)
    if quota:
        rules.append(f"user-quota={quota}")
    if turn == "forbidden":
        rules.append("denied-peer-ip=0.0.0.0-255.255.255.255")
    return rules


def kamailio(files: Files) -> str:
    plan, address = files.plan, files.plan.address["sip"]
    modules = packages.library("usr/lib/*/kamailio/modules")
    sip6 = SERVICES["sip"][2]
    ipv6 = f"listen=tls:[{sip6}]:5061\n" if files.office.ipv6 and plan.everywhere else ""
    plain = plan.port_of("sip", 5060)
    return f"""#!KAMAILIO
debug=1
log_stderror=yes
fork=yes
children=1
tcp_children=1
enable_tls=yes
auto_aliases=no
dns=no
rev_dns=no
alias="{SERVICES['sip'][0]}"
alias="{addresses.DOMAIN}"
listen=udp:{address}:{plain}
listen=tcp:{address}:{plain}
listen=tls:{address}:{plan.port_of("sip", 5061)}
{ipv6}mpath="{modules}/"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "pv.so"
loadmodule "maxfwd.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "sanity.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "auth.so"
loadmodule "tls.so"
modparam("tls", "private_key", "/lab/tls/sip.key")
modparam("tls", "certificate", "/lab/tls/sip.pem")
modparam("tls", "tls_method", "TLSv1.2+")
modparam("usrloc", "db_mode", 0)
modparam("auth", "nonce_expire", 60)
request_route {{
  if (!mf_process_maxfwd_header("10")) {{ sl_send_reply("483", "Too Many Hops"); exit; }}
  if (!sanity_check("1511", "7")) {{ exit; }}
  if (is_method("OPTIONS")) {{ sl_send_reply("200", "OK"); exit; }}
  if (is_method("REGISTER")) {{
    if (!pv_www_authenticate("{addresses.DOMAIN}", "{SIP_PASSWORD}", "0")) {{ auth_challenge("{addresses.DOMAIN}", "1"); exit; }}
    save("location"); exit;
  }}
  sl_send_reply("405", "Method Not Allowed");
}}
"""


def sshd(files: Files) -> str:
    ipv6 = f"ListenAddress {SERVICES['sftp'][2]}\n" if files.office.ipv6 and files.plan.everywhere else ""
    return f"""Port {files.plan.port_of("sftp", 22)}
ListenAddress {files.plan.address["sftp"]}
{ipv6}HostKey /lab/host_key
PidFile /lab/sshd.pid
AuthorizedKeysFile /lab/authorized_keys
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin no
StrictModes no
UsePAM no
UseDNS no
MaxStartups 100:30:200
Subsystem sftp internal-sftp
"""


def postfix_main(files: Files) -> str:
    host = SERVICES["mail"][0]
    return f"""compatibility_level = 3.6
queue_directory = /var/spool/postfix
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
data_directory = /var/lib/postfix
mail_owner = postfix
setgid_group = postdrop
myhostname = {host}
mydestination = {addresses.MAIL_DOMAIN}
mynetworks =
inet_interfaces = all
inet_protocols = ipv4
smtpd_peername_lookup = no
smtpd_relay_restrictions = reject_unauth_destination
smtpd_tls_security_level = may
smtpd_tls_cert_file = /lab/tls/mail.pem
smtpd_tls_key_file = /lab/tls/mail.key
local_recipient_maps =
alias_maps =
"""


def postfix_master(files: Files) -> str:
    """Only what speaks with other mail servers: nothing is ever delivered."""
    listeners = "".join(_smtp_listener(files, service) for service in mail_servers(files))
    return f"""{listeners}cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
anvil unix - - n - 1 anvil
bounce unix - - n - 0 bounce
"""


def mail_servers(files: Files) -> list[str]:
    """Which mail servers are postfix; the others are responders that misbehave."""
    if not files.plan.everywhere:
        return ["mail"]
    return [service for service in addresses.MAIL_SERVICES if files.office.mail_servers.get(service, "plain") == "plain"]


def _smtp_listener(files: Files, service: str) -> str:
    level = "none" if files.office.mail_servers.get(service) == "plain" else "may"
    return f"""{files.plan.address[service]}:{files.plan.port_of(service, 25)} inet n - n - - smtpd
  -o myhostname={SERVICES[service][0]} -o smtpd_tls_security_level={level}
  -o smtpd_tls_cert_file=/lab/tls/{service}.pem -o smtpd_tls_key_file=/lab/tls/{service}.key
"""


def _mail_records(office: Office) -> list[str]:
    if office.mail_route == "null":   # RFC 7505: preference 0 and the root
        return [f"dns-rr={addresses.MAIL_DOMAIN},15,000000"]
    if office.mail_route == "none":
        return [f"host-record={addresses.MAIL_DOMAIN},{SERVICES['website'][1]}"]
    return [f"mx-host={addresses.MAIL_DOMAIN},{SERVICES[service][0]},{10 * (index + 1)}"
            for index, service in enumerate(office.mail_exchanges)]


def dnsmasq(files: Files, port: int) -> str:
    """Knows the lab's names and nothing else; what it does not know does not exist."""
    mode = files.office.names_mode
    lines = [f"port={port}", f"listen-address={addresses.DNS_SERVER}", "bind-interfaces", "no-resolv", "no-hosts",
             "user=root", "group=root", "pid-file=/lab/dnsmasq.pid", "cache-size=0", "local-ttl=60"]
    if mode in ("right", "unknown-answered"):
        for service, (host, address, address6) in SERVICES.items():
            both = files.office.ipv6 and service not in addresses.MAIL_SERVICES
            lines.append(f"host-record={host},{address}" + (f",{address6}" if both else ""))
        lines.append(f"host-record={addresses.PORTAL_NAME},{addresses.OFFICE_ROUTER}")
        lines += _mail_records(files.office)
    if mode in ("right", "not-found"):
        lines.append("address=/#/")
    elif mode in ("unknown-answered", "all-answered"):
        lines.append(f"address=/#/{addresses.FALSE_SERVER}")
    return "\n".join(lines) + "\n"   # "refused": no names and nobody to ask
