# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Small servers for what no package speaks: Cockpit and workforce management, a WebSocket echo, a hotspot's
sign-in page, a slow name server, proxies with faults that squid can't be given. Run as a program of its own: responders.py ROOT KIND/ADDRESS/PORT...
"""
import asyncio
import base64
import functools
import hashlib
import os
import socket
import struct
import sys

_COOKIE = 0x2112A442
_WEBSOCKET_KEY = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def stun_answer(request: bytes, address: tuple) -> bytes | None:
    """RFC 8489: the binding success for a binding request; None for anything else."""
    if len(request) < 20 or struct.unpack_from(">HHI", request)[0] != 1 or struct.unpack_from(">I", request, 4)[0] != _COOKIE:
        return None
    is_ipv6 = ":" in address[0]
    plain = socket.inet_pton(socket.AF_INET6 if is_ipv6 else socket.AF_INET, address[0])
    hidden = bytes(byte ^ mask for byte, mask in zip(plain, request[4:20]))   # cookie, then transaction
    mapped = struct.pack(">HHBBH", 0x0020, 4 + len(plain), 0, 2 if is_ipv6 else 1, address[1] ^ (_COOKIE >> 16)) + hidden
    return struct.pack(">HHI", 0x0101, len(mapped), _COOKIE) + request[8:20] + mapped


class Datagrams(asyncio.DatagramProtocol):
    """Answers STUN as STUN and gives anything else back, up to its own size: no amplifier."""

    def connection_made(self, transport) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, address: tuple) -> None:
        self._transport.sendto(stun_answer(data, address) or data, address)


class SlowNames(asyncio.DatagramProtocol):
    """Hands questions on to the real name server, later."""

    def __init__(self, server: str, port: int, delay_ms: int):
        self._server, self._port, self._delay = server, port, delay_ms / 1000

    def connection_made(self, transport) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, address: tuple) -> None:
        asyncio.ensure_future(self._answer(data, address))

    async def _answer(self, question: bytes, address: tuple[str, int]) -> None:
        await asyncio.sleep(self._delay)
        loop = asyncio.get_running_loop()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as upstream:
            upstream.setblocking(False)
            await loop.sock_connect(upstream, (self._server, self._port))
            await loop.sock_sendall(upstream, question)
            try:
                answer = await asyncio.wait_for(loop.sock_recv(upstream, 4096), 2)
            except (TimeoutError, asyncio.TimeoutError, OSError):
                return
        self._transport.sendto(answer, address)


async def banner(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Says who it is and then echoes lines."""
    try:
        writer.write(b"Self Check lab: ready\r\n")
        await writer.drain()
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
    except (ConnectionError, ValueError):
        pass
    finally:
        writer.close()


async def portal(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """What a hotspot answers to every plain request before the sign-in."""
    try:
        await reader.readuntil(b"\r\n\r\n")
        page = b"<html><body><h1>Please sign in</h1></body></html>"
        writer.write(b"HTTP/1.1 302 Found\r\nLocation: http://login.hotspot.example/sign-in\r\nContent-Type: text/html\r\n"
                     b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(page) + page)
        await writer.drain()
    except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        pass
    finally:
        writer.close()


async def bad_gateway_proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A proxy whose own way out is broken."""
    try:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
    except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        pass
    finally:
        writer.close()


async def windows_sign_in_proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A proxy that knows computers of its own Windows domain only."""
    try:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\n"
                     b"Proxy-Authenticate: NTLM\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
    except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        pass
    finally:
        writer.close()


async def silent_proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Takes everything and says nothing."""
    try:
        while await reader.read(4096):
            pass
    except ConnectionError:
        pass
    finally:
        writer.close()


class ChangingProxy:
    """Tunnels faithfully; writes a line of its own into every page that passes unencrypted. Or changes nothing and is
    slow: holds everything back for a while."""

    def __init__(self, hosts: dict[str, str], note: bytes = b"<!-- checked by your office -->", delay_sec: float = 0):
        self._hosts, self._note, self._delay_sec = hosts, note, delay_sec

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            method, target, _ = head.split(b"\r\n")[0].decode("latin-1").split(" ", 2)
            if method == "CONNECT":
                host, _, port = target.rpartition(":")
                await self._tunnel(reader, writer, self._hosts[host], int(port))
            else:
                host, _, path = target.removeprefix("http://").partition("/")
                await self._page(writer, host, "/" + path)
        except (OSError, KeyError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()

    async def _tunnel(self, reader, writer, address: str, port: int) -> None:
        up_reader, up_writer = await asyncio.open_connection(address, port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_pour(reader, up_writer, self._delay_sec), _pour(up_reader, writer, self._delay_sec))

    async def _page(self, writer, host: str, path: str) -> None:
        name, _, port = host.partition(":")
        up_reader, up_writer = await asyncio.open_connection(self._hosts[name], int(port or 80))
        up_writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode("latin-1"))
        answer = await up_reader.read(1 << 20)
        while more := await up_reader.read(1 << 20):
            answer += more
        up_writer.close()
        head, _, body = answer.partition(b"\r\n\r\n")
        body += self._note
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length:")]
        writer.write(b"\r\n".join([*lines, b"Content-Length: %d" % len(body)]) + b"\r\n\r\n" + body)
        await writer.drain()


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay_sec: float = 0) -> None:
    try:
        while data := await reader.read(65536):
            await asyncio.sleep(delay_sec)
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def smtp(mode: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A mail server that does not do its work."""
    try:
        if mode == "drip":
            for byte in b"220 mail.company.example ESMTP in no hurry\r\n":
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(1)
        elif mode == "flood":
            writer.write(b"2" * 4_000_000)
            await writer.drain()
        elif mode == "turns-away":
            writer.write(b"554 5.7.1 No access from dynamic addresses\r\n")
            await writer.drain()
        elif mode in ("stripped", "refuses-tls"):
            await _half_a_mail_server(mode, reader, writer)
        while await reader.read(4096):   # "silent", and what is left of the others
            pass
    except ConnectionError:
        pass
    finally:
        writer.close()


async def _half_a_mail_server(mode: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    offer = b"XXXXXXXA" if mode == "stripped" else b"STARTTLS"
    writer.write(b"220 mail.company.example ESMTP\r\n")
    while line := await reader.readline():
        verb = line.strip().upper().split(b" ")[0]
        if verb == b"EHLO":
            writer.write(b"250-mail.company.example\r\n250-PIPELINING\r\n250 " + offer + b"\r\n")
        elif verb == b"QUIT":
            writer.write(b"221 Bye\r\n")
            return
        else:
            writer.write(b"454 4.7.0 TLS not available\r\n" if verb == b"STARTTLS" else b"502 Not here\r\n")
        await writer.drain()


async def websocket(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, proof: bytes = _WEBSOCKET_KEY,
                    is_mute: bool = False) -> None:
    """RFC 6455 echo: text and binary come back, ping is answered, close is confirmed. Mute: nothing comes back."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        fields = dict(line.split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
        named = {name.lower(): value.strip() for name, value in fields.items()}
        key = named.get(b"sec-websocket-key")
        if key is None or named.get(b"upgrade", b"").lower() != b"websocket":
            writer.write(b"HTTP/1.1 426 Upgrade Required\r\nUpgrade: websocket\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            await writer.drain()
            return
        accept = base64.b64encode(hashlib.sha1(key + proof).digest())
        writer.write(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        while is_mute and await reader.read(4096):
            pass
        while not is_mute and await _echo_frame(reader, writer):
            pass
    except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        pass
    finally:
        writer.close()


async def _echo_frame(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    first, second = await reader.readexactly(2)
    length = second & 0x7F
    if length == 126:
        length = struct.unpack(">H", await reader.readexactly(2))[0]
    elif length == 127:
        length = struct.unpack(">Q", await reader.readexactly(8))[0]
    if length > 1 << 20 or not second & 0x80:
        return False
    mask = await reader.readexactly(4)
    payload = bytes(byte ^ mask[index % 4] for index, byte in enumerate(await reader.readexactly(length)))
    kind = first & 0x0F
    if kind == 9:
        first = (first & 0xF0) | 10
    if kind != 10:
        size = bytes([length]) if length < 126 else (struct.pack(">BH", 126, length) if length < 65536
                                                     else struct.pack(">BQ", 127, length))
        writer.write(bytes([first]) + size + payload)
        await writer.drain()
    return kind != 8


async def serve(specifications: list[str]) -> None:
    loop = asyncio.get_running_loop()
    streams = {"banner": banner, "portal": portal, "websocket": websocket,
               "websocket-altered": functools.partial(websocket, proof=b"another"),
               "websocket-mute": functools.partial(websocket, is_mute=True), "bad-gateway-proxy": bad_gateway_proxy,
               "silent-proxy": silent_proxy, "windows-sign-in-proxy": windows_sign_in_proxy}
    kept = []
    for specification in specifications:
        kind, address, port, *more = specification.split("/")
        if kind in streams:
            kept.append(await asyncio.start_server(streams[kind], address, int(port), backlog=100))
        elif kind in ("changing-proxy", "slow-proxy"):
            hosts = dict(entry.split("=") for entry in more[0].split(","))
            proxy = ChangingProxy(hosts) if kind == "changing-proxy" else ChangingProxy(hosts, b"", delay_sec=0.08)
            kept.append(await asyncio.start_server(proxy.serve, address, int(port), backlog=100))
        elif kind.startswith("smtp-"):
            serve_mail = functools.partial(smtp, kind.removeprefix("smtp-"))
            kept.append(await asyncio.start_server(serve_mail, address, int(port), backlog=100))
        elif kind == "datagram":
            kept.append(await loop.create_datagram_endpoint(Datagrams, local_addr=(address, int(port))))
        elif kind == "slow-names":
            upstream, delay = int(more[0]), int(more[1])
            kept.append(await loop.create_datagram_endpoint(lambda: SlowNames(address, upstream, delay),
                                                            local_addr=(address, int(port))))
        else:
            raise SystemExit(f"responders.py: unknown kind '{kind}'")
    await asyncio.Event().wait()


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    os.umask(0o077)
    asyncio.run(serve(sys.argv[2:]))
