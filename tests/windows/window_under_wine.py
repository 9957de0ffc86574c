#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Opens the Windows program's window under Wine in each language, before a check and with a report, and looks whether
something is drawn: the right size, text and lights, no two languages alike. The pictures are kept for a person to look
at; what they show nobody else judges.

    window_under_wine.py --wine PROGRAM --prefix FOLDER --program SelfCheck.exe --framebuffer FILE --pictures FOLDER

DISPLAY is an Xvfb that keeps its picture in the file (Xvfb -fbdir). The last line counts: "N passed, M failed".
"""
import argparse
import re
import struct
import subprocess
import sys
import time
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from wine_prefix import Prefix  # noqa: E402

REPORT = Path(__file__).resolve().parents[1] / "data" / "reports" / "input" / "sick.json"
_SIZE = (1180, 760)
_PATIENCE_SECONDS = 30
_RED = (0xC6, 0x28, 0x1F)


@dataclass
class Picture:
    width: int
    height: int
    rows: list[bytes]  # three bytes a pixel

    def colours(self) -> Counter:
        return Counter(row[i:i + 3] for row in self.rows for i in range(0, len(row), 3))

    def share_unlike(self, other: "Picture") -> float:
        unlike = sum(a[i:i + 3] != b[i:i + 3] for a, b in zip(self.rows, other.rows) for i in range(0, len(a), 3))
        return unlike / (self.width * self.height)

    def save(self, file: Path) -> None:
        def part(kind: bytes, data: bytes) -> bytes:
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        body = zlib.compress(b"".join(b"\0" + row for row in self.rows), 6)
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", body) + part(b"IEND", b""))


def screen_part(file: Path, left: int, top: int, width: int, height: int) -> Picture:
    """Of an XWD file as Xvfb keeps it: a head of big-endian numbers, a table of colours, then blue, green, red, 0."""
    data = file.read_bytes()
    numbers = struct.unpack(">25I", data[:100])
    head, bits, line, colours = numbers[0], numbers[11], numbers[12], numbers[19]
    if bits != 32:
        raise ValueError(f"{file} has {bits} bits a pixel")
    begin = head + colours * 12
    rows = []
    for y in range(top, top + height):
        row = bytearray(data[begin + y * line + left * 4:begin + y * line + (left + width) * 4])
        row[0::4], row[2::4] = row[2::4], row[0::4]
        del row[3::4]
        rows.append(bytes(row))
    return Picture(width, height, rows)


def window_place() -> tuple[int, int, int, int] | None:
    """left, top, width, height"""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], check=False, capture_output=True, text=True).stdout
    found = re.search(r'"Self Check": \("selfcheck\.exe".*?(\d+)x(\d+)\+-?\d+\+-?\d+ +\+(\d+)\+(\d+)', tree)
    return (int(found[3]), int(found[4]), int(found[1]), int(found[2])) if found else None


def settled_picture(framebuffer: Path) -> Picture:
    """What no longer changes."""
    before, end = None, time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end:
        time.sleep(0.3)
        place = window_place()
        picture = screen_part(framebuffer, *place) if place else None
        if picture and before and picture == before and len(picture.colours()) > 8:
            return picture
        before = picture
    raise ValueError("no window" if before is None else "nothing is drawn, or it never comes to rest")


def shoot(prefix: Prefix, program: Path, framebuffer: Path, *arguments: str) -> Picture:
    running = prefix.start(str(program), *arguments)
    try:
        return settled_picture(framebuffer)
    finally:
        prefix.run("taskkill", "/im", program.name, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            code = running.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            running.kill()
            code = "never"
        if code != 0:
            raise ValueError(f"closed, the program ended with {code}")


def complaints(picture: Picture, lights: bool) -> list[str]:
    found = []
    if (picture.width, picture.height) != _SIZE:
        found.append(f"it is {picture.width} x {picture.height}, expected {_SIZE[0]} x {_SIZE[1]}")
    colours = picture.colours()
    pixels = picture.width * picture.height
    # A page of text: one background, and much that is not it.
    if colours.most_common(1)[0][1] > 0.95 * pixels:
        found.append("nearly all of it has one colour")
    if colours[b"\0\0\0"] > 0.05 * pixels:
        found.append("a part of it is not drawn")
    red = sum(count for colour, count in colours.items() if all(abs(a - b) < 24 for a, b in zip(colour, _RED)))
    if lights and red < 500:
        found.append(f"only {red} points are as red as its lights")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wine", required=True)
    for name in ("prefix", "program", "framebuffer", "pictures"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.pictures.mkdir(parents=True, exist_ok=True)
    prefix = Prefix(arguments.wine, arguments.prefix)
    passed = failed = 0
    shot: dict[str, Picture] = {}
    report = f"Z:{REPORT}".replace("/", "\\")
    for kind, opened in (("start", []), ("report", [report])):
        for language in ("de", "en", "fr"):
            name = f"{kind}-{language}"
            try:
                picture = shoot(prefix, arguments.program.resolve(), arguments.framebuffer, "--language", language, *opened)
                picture.save(arguments.pictures / f"{name}.png")
                wrong = complaints(picture, lights=bool(opened))
                wrong += [f"it looks like {other}" for other, seen in shot.items()
                          if other.startswith(kind) and picture.share_unlike(seen) < 0.002]
                shot[name] = picture
            except (OSError, ValueError, subprocess.SubprocessError) as error:
                wrong = [str(error)]
            print(f"  {'FAILED' if wrong else 'passed'}  window: {name}", flush=True)
            for each in wrong:
                print(f"          {each}", flush=True)
            passed, failed = passed + (not wrong), failed + bool(wrong)
    prefix.end()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
