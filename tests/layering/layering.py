#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Dependencies run one way: app -> probes -> core -> Qt Core (Qt Gui for the PDF).

Reads the includes and a few words of all sources and names each line that breaks the order. Usage:
layering.py [SOURCE_TREE]
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')

# folder, what its sources may not contain, why
INCLUDE_RULES = [
    ("core/", r"^(probes|app|tests)/", "core knows neither probes nor front ends"),
    ("core/", r"^(QtNetwork|QtWidgets|QtWebSockets|QtPrintSupport)/", "core stands on Qt Core and, for the PDF, Qt Gui"),
    ("core/", r"^(windows|winsock2|unistd|sys/|netinet/|arpa/)", "core knows no operating system"),
    ("probes/", r"^(app|tests)/", "probes know no front end"),
    ("probes/", r"^(QtWidgets|QtGui)/", "probes show nothing"),
    ("probes/wire/", r"^QtNetwork/", "wire classes have no sockets"),
    ("probes/wire/", r"^probes/(?!wire/)", "wire classes stand alone"),
    ("probes/system/", r"^core/(facts|catalogue|judge|plan|run|report|texts)", "system interfaces know no fact and no requirement"),
    ("app/cli/", r"^(app/gui|QtWidgets)/", "the terminal program has no windows"),
    ("app/gui/", r"^app/cli/", "the window does not use the terminal program"),
]
# Qt Gui in core is for the PDF alone.
CORE_GUI = re.compile(r"^QtGui/")
WORD_RULES = [
    (("core/", "probes/"), re.compile(r"\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP)\("), "words of windows belong into app/"),
    (("core/", "probes/", "app/"), re.compile(r"\b(Q_OS_\w+|_WIN32|__linux__|__APPLE__)\b"),
     "the platform stands in the file name and in CMake"),
    (("core/", "probes/", "app/"),
     re.compile(r"\b(QEventLoop|processEvents|waitFor(Connected|ReadyRead|BytesWritten|Encrypted|Disconnected|Finished|Started))\b"),
     "nothing waits and no loop is nested"),
    (("core/", "probes/", "app/"), re.compile(r"\b(fromLocal8Bit|toLocal8Bit|qPrintable)\b"),
     "text outside is UTF-8; through Windows' UTF-8 code page Qt 6.4 loses it"),
]


def breaches_in(path, text):
    """The breaches of one source; path is relative, with forward slashes."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        include = INCLUDE.match(line)
        if include:
            name = include.group(1)
            for folder, pattern, why in INCLUDE_RULES:
                if path.startswith(folder) and re.search(pattern, name):
                    found.append((path, number, f'includes "{name}": {why}'))
            if path.startswith("core/") and CORE_GUI.match(name) and not path.startswith("core/export/"):
                found.append((path, number, f'includes "{name}": Qt Gui in core is for core/export/ alone'))
            continue
        code = line.split("//", 1)[0]
        for folders, pattern, why in WORD_RULES:
            word = pattern.search(code)
            if word and path.startswith(folders):
                found.append((path, number, f'"{word.group(0).rstrip("(")}": {why}'))
    return found


def breaches(root):
    found = []
    for folder in ("core", "probes", "app"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix in (".cpp", ".h"):
                found += breaches_in(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))
    return found


def main():
    found = breaches(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    for path, number, why in found:
        print(f"{path}:{number}: {why}")
    print(f"{len(found)} breaches of the layering")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
