# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Addresses, names and the small servers' protocols, without a lab."""
import asyncio
import ipaddress
import unittest

from selfcheck_lab import addresses, paths, proxies, responders
from selfcheck_lab.office import PROXIES


class AddressesTest(unittest.TestCase):
    def test_services_have_addresses_of_their_own(self):
        used = [address for _, address, _ in addresses.SERVICES.values()]
        self.assertEqual(len(used), len(set(used)))

    def test_services_lie_in_the_document_except_those_that_must_not(self):
        networks = [ipaddress.ip_network(n) for region in addresses.document_networks().values() for n in region]
        outside = {service for service, (_, address, _) in addresses.SERVICES.items()
                   if not any(ipaddress.ip_address(address) in network for network in networks)}
        self.assertEqual(outside, {"portal", "website", "mail", "mail2", "relay", "cdn", "surfly"})

    def test_canaries_lie_in_their_region(self):
        for region, hosts in addresses.CANARIES.items():
            networks = [ipaddress.ip_network(n) for n in addresses.document_networks()[region]]
            for host in hosts:
                self.assertTrue(any(ipaddress.ip_address(host) in network for network in networks), host)


class PathsTest(unittest.TestCase):
    def test_a_namespace_tells_its_lab(self):
        for lab_id in ("a", "healthy-2", "office-office"):
            self.assertEqual(paths.lab_of_namespace(paths.namespace(lab_id, "office")), lab_id)

    def test_foreign_namespaces_are_nobodys(self):
        for name in ("", "n1o", "selfcheck-0000-healthy-office", paths.namespace("x", "kitchen")):
            self.assertIsNone(paths.lab_of_namespace(name))

    def test_ids(self):
        self.assertTrue(paths.valid_id("healthy-2"))
        for bad in ("", "-x", "A", "a/b", "a b", "x" * 41):
            self.assertFalse(paths.valid_id(bad), bad)


class ResponderTest(unittest.TestCase):
    def test_stun_vector_of_rfc_5769(self):
        """2.2: 192.0.2.1:32853 seen for this transaction gives these XOR-MAPPED-ADDRESS bytes."""
        request = bytes.fromhex("000100002112a442b7e7a701bc34d686fa87dfae")
        answer = responders.stun_answer(request, ("192.0.2.1", 32853))
        self.assertEqual(answer.hex(), "0101000c2112a442b7e7a701bc34d686fa87dfae" "002000080001a147e112a643")

    def test_stun_over_ipv6_of_rfc_5769(self):
        request = bytes.fromhex("000100002112a442b7e7a701bc34d686fa87dfae")
        answer = responders.stun_answer(request, ("2001:db8:1234:5678:11:2233:4455:6677", 32853))
        self.assertEqual(answer[20:].hex(), "002000140002a147" "0113a9faa5d3f179bc25f4b5bed2b9d9")

    def test_anything_else_is_no_stun(self):
        for data in (b"", b"hello", bytes(20), bytes.fromhex("010100002112a442") + bytes(12)):
            self.assertIsNone(responders.stun_answer(data, ("192.0.2.1", 1)))


class ProxiesTest(unittest.TestCase):
    def test_every_kind_of_proxy_has_a_server(self):
        for kind in PROXIES:
            if kind in proxies._OF_SQUID:
                text = proxies._configuration(kind)
                self.assertIn(f"http_port {addresses.OFFICE_ROUTER}:{proxies.PORT}", text)
                self.assertIn(f"dns_nameservers {addresses.DNS_SERVER}", text)
            else:
                self.assertIn(kind, ("bad-gateway", "silent", "changing", "slow", "windows-sign-in"))

    def test_the_pc_finds_the_proxy_in_its_environment(self):
        found = proxies.environment()
        self.assertEqual(found["https_proxy"], f"http://{addresses.OFFICE_ROUTER}:{proxies.PORT}")

    def test_a_changing_proxy_changes_pages_and_tunnels_faithfully(self):
        async def scene():
            async def page(reader, writer):
                head = await reader.readuntil(b"\r\n\r\n")
                body = b"changed?" if head.startswith(b"GET /a ") else b"odd"
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
                await writer.drain()
                writer.close()

            async def ask(port, text):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(text)
                answer = await reader.read()
                writer.close()
                return answer

            far = await asyncio.start_server(page, "127.0.0.1", 0)
            far_port = far.sockets[0].getsockname()[1]
            proxy = responders.ChangingProxy({"a.example": "127.0.0.1"})
            near = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
            port, host = near.sockets[0].getsockname()[1], f"a.example:{far_port}".encode()
            plain = await ask(port, b"GET http://" + host + b"/a HTTP/1.1\r\nHost: " + host + b"\r\n\r\n")
            tunnelled = await ask(port, b"CONNECT " + host + b" HTTP/1.1\r\n\r\nGET /a HTTP/1.1\r\n\r\n")
            near.close()
            far.close()
            return plain, tunnelled

        plain, tunnelled = asyncio.run(asyncio.wait_for(scene(), 10))
        self.assertTrue(plain.endswith(b"changed?<!-- checked by your office -->"), plain)
        self.assertTrue(tunnelled.startswith(b"HTTP/1.1 200 Connection established"), tunnelled)
        self.assertTrue(tunnelled.endswith(b"changed?"), tunnelled)


if __name__ == "__main__":
    unittest.main()
