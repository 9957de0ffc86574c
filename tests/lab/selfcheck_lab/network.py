# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The wires: namespaces, links, addresses, routes, NAT and the rules of an office.

    office (PC) -- router (NAT, firewall) -- internet (name server) -- provider (all servers)

Links are made inside the namespaces and none of them leads to the machine's own network: nothing can get out.
"""
import os
import signal
import subprocess
import time

from . import addresses, bad_line, opener, paths
from .addresses import Plan
from .common import LabError, run
from .office import Office


def namespaces_of(lab_id: str) -> list[str]:
    return [name for name in _all_namespaces() if paths.lab_of_namespace(name) == lab_id]


def labs_with_namespaces() -> set[str]:
    return {lab for lab in map(paths.lab_of_namespace, _all_namespaces()) if lab}


def _all_namespaces() -> list[str]:
    try:
        return os.listdir("/run/netns")
    except OSError:
        return []


def build(lab_id: str, office: Office, plan: Plan) -> None:
    names = {role: paths.namespace(lab_id, role) for role in paths.ROLES}
    run(["ip", "-batch", "-"], text_in="".join(f"netns add {name}\n" for name in names.values()))
    for role, name in names.items():
        _set_up_kernel(name, forwards=role in ("router", "internet"), ipv6=office.ipv6)
    cables = [f"link add eth0 netns {names['office']} type veth peer name lan0 netns {names['router']}",
              f"link add core0 netns {names['internet']} type veth peer name core0 netns {names['provider']}"]
    if not office.bad_line:
        cables.append(f"link add wan0 netns {names['router']} type veth peer name line0 netns {names['internet']}")
    run(["ip", "-batch", "-"], text_in="\n".join(cables) + "\n")
    if office.bad_line:
        bad_line.lay(lab_id, office.bad_line)
    _ip(names["provider"], _provider_lines(plan))
    _ip(names["internet"], _internet_lines(office, plan))
    _ip(names["router"], _router_lines(office))
    _ip(names["office"], _office_lines(office))
    if office.vpn:
        _ip(names["office"], _vpn_lines(plan))
    if office.ipv6:
        _add_ipv6(names, office)
    _load_rules(names["router"], _router_rules(office, plan), office)
    _load_rules(names["provider"], _provider_rules(office, plan), office)
    if not office.tells_too_large:
        _load_rules(names["internet"], _silent_line_rules(), office)
    if office.carrier_nat != "none":
        _load_rules(names["internet"], _carrier_rules(), office)
    if office.binding_sec:
        _forget_bindings_after(names["router"], office.binding_sec)
    if office.pc_output:
        _load_rules(names["office"], _pc_rules(office, plan), office)


def await_link(lab_id: str) -> None:
    """The kernel tells a moment after the cable is plugged in that the link is up."""
    name, deadline = paths.namespace(lab_id, "office"), time.monotonic() + 3
    while "state UP" not in run(["ip", "-n", name, "link", "show", "eth0"]):
        if time.monotonic() > deadline:
            raise LabError("The link of the office's PC does not come up.")
        time.sleep(0.02)


def _set_up_kernel(name: str, *, forwards: bool, ipv6: bool) -> None:
    settings = {
        # Each refusal is told: with the usual rate limit a burst of refusals would look like silence.
        "ipv4/icmp_ratelimit": "0", "ipv6/icmp/ratelimit": "0", "ipv4/icmp_msgs_per_sec": "100000",
        "ipv4/ip_forward": "1" if forwards else "0", "ipv6/conf/all/forwarding": "1" if forwards else "0",
        "ipv6/conf/all/disable_ipv6": "0" if ipv6 else "1", "ipv6/conf/default/disable_ipv6": "0" if ipv6 else "1",
        "ipv6/conf/default/accept_dad": "0", "ipv4/ping_group_range": "0 2147483647",
    }
    # A kernel built without one of them has no such file; then its default holds.
    script = "".join(f"[ ! -w /proc/sys/net/{key} ] || echo '{value}' > /proc/sys/net/{key}\n"
                     for key, value in settings.items())
    run(["nsenter", f"--net=/run/netns/{name}", "sh", "-c", script])


def _ip(name: str, lines: list[str]) -> None:
    run(["ip", "-n", name, "-batch", "-"], text_in="\n".join(lines) + "\n")


def _provider_lines(plan: Plan) -> list[str]:
    lines = ["link set lo up", f"addr add {addresses.BACKBONE_PROVIDER}/30 dev core0", "link set core0 up",
             f"route add default via {addresses.BACKBONE_INTERNET}"]
    # A local route makes every address of a network this machine's own.
    every = [network for networks in plan.networks.values() for network in networks]
    return lines + [f"route add local {network} dev lo" for network in [*every, addresses.OUTSIDE]]


def _internet_lines(office: Office, plan: Plan) -> list[str]:
    # Nobody listens at the false server: what is led there is refused.
    lines = ["link set lo up", f"addr add {addresses.DNS_SERVER}/32 dev lo", f"addr add {addresses.FALSE_SERVER}/32 dev lo",
             f"addr add {_line(office)[1]}/24 dev line0", f"addr add {addresses.BACKBONE_INTERNET}/30 dev core0",
             f"link set line0 mtu {office.line_mtu}", "link set line0 up", "link set core0 up"]
    if office.carrier_nat == "only":
        lines.append(f"route add 192.168.178.0/24 via {_line(office)[0]}")
    every = [network for networks in plan.networks.values() for network in networks]
    return lines + [f"route add {network} via {addresses.BACKBONE_PROVIDER}" for network in [*every, addresses.OUTSIDE]]


def _line(office: Office) -> tuple[str, str]:
    """The line's two ends: the router's and the internet provider's."""
    if office.carrier_nat == "second":
        return addresses.CARRIER_ROUTER, addresses.CARRIER_INTERNET
    return addresses.LINE_ROUTER, addresses.LINE_INTERNET


def _router_lines(office: Office) -> list[str]:
    socket = "up" if office.link else "down"   # the other end of the PC's cable
    return ["link set lo up", f"addr add {addresses.OFFICE_ROUTER}/24 dev lan0", f"link set lan0 {socket}",
            f"addr add {_line(office)[0]}/24 dev wan0", f"link set wan0 mtu {office.line_mtu}", "link set wan0 up",
            f"route add default via {_line(office)[1]}"]


def _office_lines(office: Office) -> list[str]:
    lines = ["link set lo up", "link set eth0 up"]
    if not office.link:
        return lines   # no carrier, hence no address either
    lines.append(f"addr add {addresses.OFFICE_PC}/24 dev eth0")
    if office.gateway != "none":
        gateway = addresses.OFFICE_ROUTER if office.gateway == "right" else addresses.OFFICE_NOBODY
        lines.append(f"route add default via {gateway}")
    return lines


def _vpn_lines(plan: Plan) -> list[str]:
    """A tunnel that takes the document's networks and no other; what comes out of it is the business of vpn.py."""
    lines = ["tuntap add dev tun0 mode tun", f"addr add {addresses.OFFICE_IN_VPN}/32 dev tun0", "link set tun0 up"]
    return lines + [f"route add {network} dev tun0" for networks in plan.networks.values() for network in networks]


def _add_ipv6(names: dict[str, str], office: Office) -> None:
    _ip(names["provider"], [f"addr add {addresses.BACKBONE_PROVIDER6}/64 dev core0 nodad",
                            f"route add default via {addresses.BACKBONE_INTERNET6}",
                            *(f"addr add {address}/128 dev lo nodad" for _, _, address in addresses.SERVICES.values())])
    _ip(names["internet"], [f"addr add {addresses.LINE_INTERNET6}/64 dev line0 nodad",
                            f"addr add {addresses.BACKBONE_INTERNET6}/64 dev core0 nodad",
                            f"route add {addresses.SERVERS6} via {addresses.BACKBONE_PROVIDER6}",
                            f"route add 2001:db8:a::/64 via {addresses.LINE_ROUTER6}"])
    _ip(names["router"], [f"addr add {addresses.OFFICE_ROUTER6}/64 dev lan0 nodad",
                          f"addr add {addresses.LINE_ROUTER6}/64 dev wan0 nodad",
                          f"route add default via {addresses.LINE_INTERNET6}"])
    if office.link:
        _ip(names["office"], [f"addr add {addresses.OFFICE_PC6}/64 dev eth0 nodad",
                              f"route add default via {addresses.OFFICE_ROUTER6}"])


def _load_rules(name: str, rules: str, office: Office) -> None:
    try:
        run(["nsenter", f"--net=/run/netns/{name}", "nft", "-f", "-"], text_in=rules)
    except LabError as error:
        raise LabError(f"Office '{office.id}': nft refuses a rule. {error}") from error


def _definitions(plan: Plan) -> str:
    """What rules of offices may use: $sip, $dns..., and $usa, $asia, $europe, $document (all three)."""
    lines = [f"define {service} = {address}" for service, address in plan.address.items()]
    every = [network for networks in plan.networks.values() for network in networks]
    lines += [f"define {region} = {{ {', '.join(plan.networks[region])} }}" for region in addresses.REGIONS]
    lines += [f"define document = {{ {', '.join(every)} }}", f"define dns = {addresses.DNS_SERVER}",
              f"define router = {addresses.OFFICE_ROUTER}"]
    return "\n".join(lines) + "\n"


def _block(rules: list[str]) -> str:
    return "".join(f"    {rule}\n" for rule in rules)


def _router_rules(office: Office, plan: Plan) -> str:
    masquerade = "masquerade fully-random" if office.nat == "symmetric" else "masquerade"
    if office.carrier_nat == "only":
        masquerade = "accept"
    forward = list(office.router_forward)
    prerouting = list(office.router_prerouting) + opener.rules(office.opens_encryption)
    if office.names_first_dead:
        forward.append(f"ip daddr {addresses.SILENT_SERVER} drop")
    if office.captive_portal:
        prerouting.append('iifname "lan0" tcp dport 80 redirect to :8080')
        forward.append('iifname "lan0" udp dport 53 accept')
        forward.append('iifname "lan0" drop')
    # The router is the office's name server: it hands questions on to the internet provider's.
    prerouting += [f'iifname "lan0" ip daddr {addresses.OFFICE_ROUTER} {protocol} dport 53 dnat ip to '
                   f"{addresses.DNS_SERVER}" for protocol in ("udp", "tcp")]
    return _definitions(plan) + f"""
table inet router {{
  chain before {{
    type nat hook prerouting priority dstnat; policy accept;
{_block(prerouting)}  }}
  chain after {{
    type nat hook postrouting priority srcnat; policy accept;
    oifname "wan0" meta nfproto ipv4 {masquerade}
  }}
  chain forward {{
    type filter hook forward priority filter; policy accept;
{_block(forward)}  }}
  chain input {{
    type filter hook input priority filter; policy accept;
{_block(office.router_input)}  }}
}}
""" + ("" if office.tells_too_large else _silent_line_rules())


def _carrier_rules() -> str:
    """The internet provider translates addresses, too."""
    return """
table inet carrier {
  chain after {
    type nat hook postrouting priority srcnat; policy accept;
    oifname "core0" meta nfproto ipv4 masquerade
  }
}
"""


def _forget_bindings_after(name: str, seconds: int) -> None:
    kinds = ("nf_conntrack_udp_timeout", "nf_conntrack_udp_timeout_stream")
    run(["nsenter", f"--net=/run/netns/{name}", "sh", "-c",
         "\n".join(f"echo {seconds} > /proc/sys/net/netfilter/{kind} || exit 1" for kind in kinds)])


def _silent_line_rules() -> str:
    """A box that drops what is too large for the line and does not say so."""
    return """
table inet silent {
  chain output {
    type filter hook output priority filter; policy accept;
    icmp type destination-unreachable icmp code frag-needed drop
    icmpv6 type packet-too-big drop
  }
}
"""


def _provider_rules(office: Office, plan: Plan) -> str:
    a = plan.address
    turn6 = addresses.SERVICES["turn"][2]
    # Every port of the telephony ranges answers as STUN, TURN over TLS also on 443: what a provider can deploy, too.
    return _definitions(plan) + f"""
table inet provider {{
  chain before {{
    type nat hook prerouting priority dstnat; policy accept;
    ip daddr {a['turn']} tcp dport 443 dnat ip to {a['turn']}:5349
    ip6 daddr {turn6} tcp dport 443 dnat ip6 to [{turn6}]:5349
    ip daddr {{ {a['sip']}, {a['stun']} }} udp dport 25000-65535 dnat ip to {a['stun']}:3478
  }}
  chain input {{
    type filter hook input priority filter; policy accept;
{_block(office.provider_input)}  }}
}}
"""


def _pc_rules(office: Office, plan: Plan) -> str:
    return _definitions(plan) + f"""
table inet pc {{
  chain output {{
    type filter hook output priority filter; policy accept;
{_block(office.pc_output)}  }}
}}
"""


def pids_in(name: str) -> list[int]:
    try:
        return [int(word) for word in run(["ip", "netns", "pids", name]).split()]
    except LabError:
        return []


def tear_down(lab_id: str) -> None:
    """Ends every process of the lab's namespaces and removes them; harmless when nothing is there."""
    names = namespaces_of(lab_id)
    deadline = time.monotonic() + 5
    while names:
        running = [pid for name in names for pid in pids_in(name)]
        for pid in running:
            _kill(pid)
        if not running:
            break
        if time.monotonic() > deadline:
            raise LabError(f"Processes of the lab '{lab_id}' can't be ended: {running}.")
        time.sleep(0.02)
    for name in names:
        subprocess.run(["ip", "netns", "delete", name], capture_output=True, check=False)
    left = namespaces_of(lab_id)
    if left:
        raise LabError(f"The namespaces {', '.join(left)} can't be removed.")


def _kill(pid: int) -> None:
    if pid == os.getpid():
        return
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def check_host() -> str | None:
    """None when namespaces can be made here, else the sentence that says why not."""
    if os.geteuid() != 0:
        return "Network namespaces need root."
    names = [f"selfcheck-try-{os.getpid()}-{end}" for end in ("a", "b")]
    try:
        for name in names:
            run(["ip", "netns", "add", name])
        run(["ip", "link", "add", "t0", "netns", names[0], "type", "veth", "peer", "name", "t1", "netns", names[1]])
        run(["nsenter", f"--net=/run/netns/{names[0]}", "nft", "-f", "-"],
            text_in="table ip t {\n chain c {\n  type nat hook postrouting priority 100;\n  masquerade\n }\n}\n")
        # A mount namespace with /etc and /sys of its own: not everywhere where a network namespace can be made.
        run(["ip", "netns", "exec", names[0], "true"])
    except LabError as error:
        return f"Network namespaces can't be made here: {error}"
    finally:
        for name in names:
            subprocess.run(["ip", "netns", "delete", name], capture_output=True, check=False)
    return None
