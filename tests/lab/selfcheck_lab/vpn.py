# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The far end of a VPN that swallows everything: reads what the PC sends into the tunnel, and says nothing.

    vpn.py INTERFACE
"""
import fcntl
import os
import struct
import sys

_SET_INTERFACE = 0x400454CA       # TUNSETIFF
_TUN_WITHOUT_HEADER = 0x0001 | 0x1000  # IFF_TUN | IFF_NO_PI


def main() -> None:
    tunnel = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(tunnel, _SET_INTERFACE, struct.pack("16sH22x", sys.argv[1].encode("ascii"), _TUN_WITHOUT_HEADER))
    while os.read(tunnel, 65536):
        pass


if __name__ == "__main__":
    main()
