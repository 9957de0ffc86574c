#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Is the healthy office what it claims to be? Asked with Python's own means, not with Self Check.

    lab.py run healthy -- python3 tests/lab/verify.py {profile}

A lab that is broken by itself would make every office's result meaningless. Prints one line per question; the exit
code is the number of wrong answers.
"""
import json
import os
import smtplib
import socket
import ssl
import struct
import sys
import urllib.request

_FAMILY = socket.AF_INET


class Questions:
    def __init__(self, profile_file: str):
        with open(profile_file, encoding="utf-8") as file:
            self.profile = json.load(file)
        self.trust = ssl.create_default_context(cadata="".join(self.profile["trust"]["roots"]))
        self.wrong = 0

    def ask(self, name: str, question) -> None:
        try:
            answer = question()
            print(f"ok     {name}: {answer}")
        except Exception as error:  # noqa: BLE001  whatever it is, the answer is wrong
            self.wrong += 1
            print(f"WRONG  {name}: {type(error).__name__}: {error}")

    def host(self, name: str) -> str:
        return self.profile["hosts"][name][0]


def expect(condition: bool, found) -> str:
    if not condition:
        raise ValueError(f"unexpected: {found!r}")
    return str(found)


def connect(host: str, port: int) -> socket.socket:
    address = socket.getaddrinfo(host, port, _FAMILY, socket.SOCK_STREAM)[0][4]
    link = socket.socket(_FAMILY, socket.SOCK_STREAM)
    link.settimeout(3)
    link.connect(address)
    return link


def secure(questions: Questions, host: str, port: int) -> ssl.SSLSocket:
    return questions.trust.wrap_socket(connect(host, port), server_hostname=host)


def https(questions: Questions, host: str, path: str = "/", wanted: str = "") -> str:
    with secure(questions, host, 443) as link:
        link.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        answer = read_all(link)
    return expect(answer.startswith("HTTP/1.1 200") and wanted in answer, answer.splitlines()[0] if not wanted else wanted)


def read_all(link: socket.socket) -> str:
    data = b""
    while piece := link.recv(65536):
        data += piece
    return data.decode("latin-1")


def sip_options(questions: Questions, host: str) -> str:
    with secure(questions, host, 5061) as link:
        link.sendall(f"OPTIONS sip:{host} SIP/2.0\r\nVia: SIP/2.0/TLS 192.0.2.1:5061;branch=z9hG4bKlab\r\nMax-Forwards: 70\r\n"
                     f"From: <sip:lab@{host}>;tag=1\r\nTo: <sip:{host}>\r\nCall-ID: lab\r\nCSeq: 1 OPTIONS\r\n"
                     "Content-Length: 0\r\n\r\n".encode())
        line = link.recv(4096).decode().splitlines()[0]
    return expect(line == "SIP/2.0 200 OK", line)


def banner(host: str, port: int, start: bytes) -> str:
    with connect(host, port) as link:
        line = link.recv(256)
    return expect(line.startswith(start), line)


def binding_request() -> bytes:
    return struct.pack(">HHI", 1, 0, 0x2112A442) + os.urandom(12)


def stun(host: str, port: int, kind: str) -> str:
    request = binding_request()
    if kind == "tcp":
        with connect(host, port) as link:
            link.sendall(request)
            answer = link.recv(1500)
    else:
        with socket.socket(_FAMILY, socket.SOCK_DGRAM) as link:
            link.settimeout(2)
            link.connect(socket.getaddrinfo(host, port, _FAMILY, socket.SOCK_DGRAM)[0][4])
            link.send(request)
            answer = link.recv(1500)
    return expect(answer[:2] == b"\x01\x01" and answer[8:20] == request[8:20], f"{len(answer)} bytes, success")


def turns(questions: Questions, host: str, port: int) -> str:
    """An Allocate without credentials is answered by 401, inside TLS."""
    request = struct.pack(">HHI", 3, 8, 0x2112A442) + os.urandom(12) + bytes.fromhex("0019000411000000")
    with secure(questions, host, port) as link:
        link.sendall(request)
        answer = link.recv(1500)
    return expect(answer[:2] == b"\x01\x13" and b"\x00\x00\x04\x01" in answer, "Allocate error 401")


def dns(name: str, kind: int) -> tuple[int, int]:
    """Answer code and number of answers, from the server of resolv.conf."""
    with open("/etc/resolv.conf", encoding="utf-8") as file:
        server = file.readline().split()[1]
    question = b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0" + struct.pack(">HH", kind, 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as link:
        link.settimeout(3)
        link.connect((server, 53))
        link.send(struct.pack(">HHHHHH", 77, 0x0100, 1, 0, 0, 0) + question)
        answer = link.recv(1500)
    return answer[3] & 0x0F, struct.unpack_from(">H", answer, 6)[0]


def starttls(questions: Questions, host: str) -> str:
    with smtplib.SMTP(host, 25, timeout=5, local_hostname="home-office.example") as mail:
        mail.ehlo()
        expect("starttls" in mail.esmtp_features, mail.esmtp_features)
        mail.starttls(context=questions.trust)
        return mail.ehlo()[1].decode().splitlines()[0]


def websocket(questions: Questions, host: str) -> str:
    with secure(questions, host, 443) as link:
        link.sendall(f"GET /ws HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        head = link.recv(4096)
        expect(head.startswith(b"HTTP/1.1 101") and b"s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in head, head)
        link.sendall(b"\x81\x85\x01\x02\x03\x04" + bytes(b ^ m for b, m in zip(b"hello", b"\x01\x02\x03\x04\x01")))
        echo = link.recv(100)
    return expect(echo == b"\x81\x05hello", echo)


def portal(questions: Questions) -> str:
    expected = questions.profile["internet"]
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(expected["portalUrl"], timeout=3) as answer:
        body = answer.read().decode()
        date = answer.headers["Date"]
    return expect(body == expected["portalBody"], body) + f" at {date}"


def nowhere_else() -> str:
    """No address outside the lab may answer; the far end of the lab says there is no way."""
    with socket.socket(_FAMILY, socket.SOCK_STREAM) as link:
        link.settimeout(3)
        failure = link.connect_ex(("192.0.2.1", 80))
    return expect(failure in (101, 113), os.strerror(failure))


def ask_servers(q: Questions) -> None:
    q.ask("portal", lambda: portal(q))
    for name in ("agent", "web", "webrtc", "cobrowsing", "chat"):
        q.ask(f"https {name}", lambda name=name: https(q, q.host(name)))
    q.ask("cloudfront", lambda: https(q, q.host("cloudfront"), wanted="x-amz-cf-pop"))
    page = q.profile["website"]["page"].split("/")[2]
    q.ask("website", lambda: https(q, page, wanted="chat.js"))
    q.ask("chat script", lambda: https(q, q.host("chat"), "/chat.js"))
    q.ask("websocket", lambda: websocket(q, q.host("chat")))
    q.ask("sips", lambda: sip_options(q, q.host("sip")))
    q.ask("ssh", lambda: banner(q.host("sftp"), 22, b"SSH-2.0-OpenSSH"))
    q.ask("cockpit", lambda: banner(q.host("cockpit"), 4747, b"Self Check lab"))
    q.ask("workforce", lambda: banner(q.host("workforce"), 1549, b"Self Check lab"))
    q.ask("workforce udp", lambda: stun(q.host("workforce"), 47736, "udp"))
    q.ask("stun udp", lambda: stun(q.host("stun"), 3478, "udp"))
    q.ask("stun tcp", lambda: stun(q.host("stun"), 3478, "tcp"))
    q.ask("turn tls 443", lambda: turns(q, q.host("turn"), 443))


def ask_surroundings(q: Questions) -> None:
    """What only namespaces can have: port ranges, names, the document's networks. Never asked outside them."""
    for port in (25000, 35000, 50000, 65535):
        q.ask(f"stun udp {port}", lambda port=port: stun(q.host("stun"), port, "udp"))
        q.ask(f"voip udp {port}", lambda port=port: stun(q.host("sip"), port, "udp"))
    q.ask("turn tls 5349", lambda: turns(q, q.host("turn"), 5349))
    q.ask("mail", lambda: starttls(q, "mail.company.example"))
    q.ask("MX", lambda: expect(dns("company.example", 15) == (0, 1), dns("company.example", 15)))
    q.ask("no such name", lambda: expect(dns("nobody.provider.example", 1) == (3, 0), dns("nobody.provider.example", 1)))
    q.ask("no IPv6 address", lambda: expect(dns("web.provider.example", 28) == (0, 0), dns("web.provider.example", 28)))
    for address in ("204.124.15.1", "204.2.23.200", "128.241.11.65", "116.202.169.204", "94.130.43.92", "217.89.134.63"):
        q.ask(f"document {address}", lambda address=address: connect(address, 443).close() or "answers")
    q.ask("nothing leaves", nowhere_else)


def main() -> int:
    q = Questions(sys.argv[1])
    ask_servers(q)
    if not q.host("agent").startswith("127."):
        ask_surroundings(q)
    print(f"{q.wrong} wrong answers")
    return min(q.wrong, 100)


if __name__ == "__main__":
    sys.exit(main())
