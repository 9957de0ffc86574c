# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""A Wine prefix that becomes one PC after the other: values and files are laid into it and taken out again."""
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

_BROWSERS = Path(__file__).resolve().parents[2] / "resources" / "tables" / "browsers.json"
_REGISTRY_FILES = ("system.reg", "user.reg", "userdef.reg")
_PATIENCE_SECONDS = 60
_HIVES = {"HKLM": "HKEY_LOCAL_MACHINE", "HKCU": "HKEY_CURRENT_USER", "HKCR": "HKEY_CLASSES_ROOT"}

Registry = dict[str, dict[str, dict[str, Any] | None]]


class Prefix:
    def __init__(self, wine: str, folder: Path) -> None:
        self.wine = shutil.which(wine) or wine
        self.folder = folder.resolve()
        self._saved = self.folder / ".registry-before-the-cases"
        self._laid_list = self.folder / ".files-of-the-cases"

    def run(self, *command: str, **options: Any) -> subprocess.CompletedProcess:
        return subprocess.run([self.wine, *command], env=self._environment(), timeout=_PATIENCE_SECONDS, check=False,
                              stdin=subprocess.DEVNULL, **options)

    def start(self, *command: str) -> subprocess.Popen:
        return subprocess.Popen([self.wine, *command], env=self._environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "WINEPREFIX": str(self.folder), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe="}

    def end(self) -> None:
        """Only a server that has ended lets its registry files be exchanged."""
        beside = Path(self.wine).resolve().parent
        server = next((str(beside / name) for name in ("wineserver64", "wineserver") if (beside / name).exists()),
                      shutil.which("wineserver") or "wineserver")
        for wish in ("-k", "-w"):
            subprocess.run([server, wish], env=self._environment(), check=False, stderr=subprocess.DEVNULL,
                           timeout=_PATIENCE_SECONDS)

    def save(self) -> None:
        """What was saved by a run that was interrupted is still the state to give back."""
        self.end()
        if self._saved.is_dir():
            return
        kept = Path(tempfile.mkdtemp(dir=self.folder))
        for name in _REGISTRY_FILES:
            shutil.copy2(self.folder / name, kept / name)
        kept.rename(self._saved)

    def restore(self) -> None:
        self.end()
        for path in reversed(self._laid()):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        self._laid_list.unlink(missing_ok=True)
        for name in _REGISTRY_FILES:
            shutil.copy2(self._saved / name, self.folder / name)

    def lay(self, registry: Registry, files: dict[str, Any]) -> None:
        """Null instead of a value, a key or a file takes it away."""
        for path, content in files.items():
            self._lay_file(self.path(path), content)
        if registry:
            file = self.folder / "case.reg"
            file.write_bytes(b"\xff\xfe" + registry_text(registry).encode("utf-16-le"))
            done = self.run("regedit", "/S", f"Z:{file}".replace("/", "\\"), stderr=subprocess.DEVNULL)
            if done.returncode != 0:
                raise ValueError(f"regedit ended with {done.returncode}")

    def path(self, windows_path: str) -> Path:
        """C:/... where it lies here; %LOCALAPPDATA% and %APPDATA% begin the paths of the account."""
        home = next(each for each in (self.folder / "drive_c" / "users").iterdir() if each.name != "Public")
        for name, below in (("%LOCALAPPDATA%", "Local"), ("%APPDATA%", "Roaming")):
            if windows_path.startswith(name):
                return home / "AppData" / below / windows_path[len(name) + 1:]
        if not windows_path.startswith("C:/"):
            raise ValueError(f"{windows_path} does not begin with C:/, %LOCALAPPDATA% or %APPDATA%")
        return self.folder / "drive_c" / windows_path[3:]

    def _laid(self) -> list[Path]:
        """On disk, so that an interrupted run leaves nothing to the next one."""
        lines = self._laid_list.read_text(encoding="utf-8").splitlines() if self._laid_list.exists() else []
        return [Path(line) for line in lines]

    def _lay_file(self, path: Path, content: Any) -> None:
        if content is None:
            if path not in self._laid():
                raise ValueError(f"{path} was not laid by this case")
            path.unlink()
            return
        if path.exists() and path not in self._laid():
            raise ValueError(f"{path} belongs to Wine")
        # The topmost folder that is new goes again with all that is in it.
        new = path
        while not new.parent.exists():
            new = new.parent
        with self._laid_list.open("a", encoding="utf-8") as laid:
            laid.writelines(f"{each}\n" for each in dict.fromkeys([new, path]))
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            path.write_text(content, encoding="utf-8")
        elif "version" in content:
            make_program(path, content["version"])
        else:
            make_library(path, content["library"])


def make_program(path: Path, version: str) -> None:
    """A program that does nothing, with this version in its resources: "1.2.3.4", or "edge-2" for two before the one
    that the program's table calls current."""
    if "-" in version:
        product, _, behind = version.partition("-")
        table = json.loads(_BROWSERS.read_text(encoding="utf-8"))["products"]
        version = f"{next(each['current'] for each in table if each['id'] == product) - int(behind)}.0.0.0"
    numbers = ",".join(version.split("."))
    resource = f'1 VERSIONINFO\nFILEVERSION {numbers}\nPRODUCTVERSION {numbers}\nFILEOS 4\nFILETYPE 1\nBEGIN\nEND\n'
    _link(path, "int start(void) { return 0; }\n", resource, "-Wl,--entry=start")


def make_library(path: Path, functions: dict[str, int]) -> None:
    """A library whose functions take a number and return always the same."""
    source = "".join(f"__declspec(dllexport) int {name}(unsigned n) {{ (void)n; return {value}; }}\n"
                     for name, value in functions.items())
    source += "int __stdcall begin(void *a, unsigned b, void *c) { (void)a; (void)b; (void)c; return 1; }\n"
    _link(path, source, "", "-shared", "-Wl,--entry=begin")


def _link(path: Path, source: str, resource: str, *options: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        parts = [str(Path(folder) / "program.c")]
        Path(parts[0]).write_text(source, encoding="utf-8")
        if resource:
            (Path(folder) / "program.rc").write_text(resource, encoding="utf-8")
            parts.append(str(Path(folder) / "resource.o"))
            subprocess.run(["x86_64-w64-mingw32-windres", str(Path(folder) / "program.rc"), parts[-1]], check=True)
        subprocess.run(["x86_64-w64-mingw32-gcc", "-nostdlib", *options, "-o", str(path), *parts], check=True)


def registry_text(registry: Registry) -> str:
    text = "Windows Registry Editor Version 5.00\r\n"
    for view, keys in registry.items():
        if view not in ("64", "32"):
            raise ValueError(f"{view} is no half of the registry")
        for key, values in keys.items():
            if values is None:
                text += f"\r\n[-{_full_key(key, view)}]\r\n"
                continue
            text += f"\r\n[{_full_key(key, view)}]\r\n"
            text += "".join(f"{_quoted(name) if name else '@'}={_value(value)}\r\n" for name, value in values.items())
    return text


def _full_key(key: str, view: str) -> str:
    hive, _, rest = key.partition("\\")
    if view == "32" and rest.upper().startswith("SOFTWARE\\"):
        rest = "SOFTWARE\\Wow6432Node\\" + rest[len("SOFTWARE\\"):]
    return f"{_HIVES[hive]}\\{rest}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _value(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        raise ValueError("a registry value is a text, a number, a list of texts or bytes")
    if isinstance(value, int):
        return f"dword:{value:08x}" if value < 1 << 32 else _bytes("hex(b)", value.to_bytes(8, "little"))
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        return _bytes("hex(7)", ("".join(each + "\0" for each in value) + "\0").encode("utf-16-le"))
    return _bytes("hex", bytes.fromhex(value["binary"]))


def _bytes(kind: str, data: bytes) -> str:
    return f"{kind}:" + ",".join(f"{byte:02x}" for byte in data)
