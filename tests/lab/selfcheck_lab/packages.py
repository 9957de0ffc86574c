# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The far end's servers and the office PC's browser: Debian packages, downloaded and unpacked, never installed.

The servers' root contains every library they need (their own C library too), so it does not depend on what the
machine has. Of the browser only the program and the file that names its version are kept: it is looked at, not
started. Nothing is registered, enabled or started by the system.
"""
import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

from . import paths
from .common import LabError, locked, run, say

SERVERS = ["coturn", "nginx", "nginx-common", "kamailio", "kamailio-tls-modules", "openssh-server",
           "openssh-sftp-server", "postfix", "dnsmasq-base", "libfaketime", "media-types",
           "squid-openssl", "squid-common", "netbase"]
BROWSER = "firefox-esr"
_BROWSER_FILES = ("firefox-esr", "application.ini")
# Of everything the servers depend on only libraries are needed: set-up scripts are never run here.
_SCRIPTING = re.compile(r"lib(perl|python|.*-perl$|pam-(modules|runtime)|semanage|sepol|gdbm)")
PROGRAMS = {"coturn": "usr/bin/turnserver", "nginx": "usr/sbin/nginx", "kamailio": "usr/sbin/kamailio",
            "sshd": "usr/sbin/sshd", "postfix": "usr/lib/postfix/sbin/master", "dnsmasq": "usr/sbin/dnsmasq",
            "squid": "usr/sbin/squid"}
POSTFIX_USER, SQUID_USER = 102, 13   # inside the root only
_MARK = paths.BUILD / "root.complete"
_FORMAT = "6"  # raised when this file lays the root out differently


def prepared() -> bool:
    return _MARK.exists() and _MARK.read_text(encoding="utf-8").startswith(_FORMAT + "\n")


def prepare() -> None:
    """Downloads what is missing and unpacks; goes on where an earlier attempt stopped."""
    if prepared():
        return
    if os.geteuid() != 0:
        raise LabError("The lab needs root: its servers run in namespaces and a root of their own.")
    with locked(paths.BUILD / "prepare.lock"):
        if prepared():
            return
        names = _closure()
        files = _download([*names, BROWSER])
        browser = next(file for file in files if file.name.startswith(f"{BROWSER}_"))
        _unpack([file for file in files if file != browser])
        _unpack_browser(browser)
        _furnish()
        _check_programs()
        _MARK.write_text(_FORMAT + "\n" + "\n".join(sorted(f.name for f in files)) + "\n", encoding="utf-8")
        say(f"lab: servers and browser are ready ({len(files)} packages below {paths.BUILD.relative_to(paths.TREE)}).")


def unpacked_program(package: str, program: str) -> list[str]:
    """The command line of one more program (a measure to compare with), unpacked with all its libraries into a folder
    of its own; LabError where it can't be had. Needs no root."""
    root = paths.BUILD / package
    if not (root / program).exists():
        with locked(paths.BUILD / f"{package}.lock"):
            shutil.rmtree(root, ignore_errors=True)
            files = _download(_needed_by([package], keeps=lambda name: name.startswith((package, "lua-"))))
            for folder in ("usr/bin", "usr/sbin", "usr/lib", "usr/lib64"):
                (root / folder).mkdir(parents=True)
            for folder in ("bin", "sbin", "lib", "lib64"):
                (root / folder).symlink_to("usr/" + folder)
            for file in sorted(files, key=lambda file: file.name.startswith(f"{package}_")):
                _extract(file, root, ["--exclude=./usr/share/doc", "--exclude=./usr/share/man"])
    linker = next((root / "usr").glob("lib*/ld-linux*"), None)
    if linker is None or not (root / program).exists():
        raise LabError(f"{package} is laid out differently on this system.")
    folders = {file.parent for file in (root / "usr/lib").rglob("*.so.*")}
    return [str(linker), "--library-path", ":".join(map(str, sorted(folders))), str(root / program)]


def _closure() -> list[str]:
    say("lab: asking apt which packages the far end's servers need")
    return _needed_by(SERVERS, keeps=lambda name: name in SERVERS)


def _needed_by(packages: list[str], keeps) -> list[str]:
    """Package names, as apt would install them on an empty machine: those to keep, and libraries."""
    try:
        text = run(["apt-get", "-o", "Dir::State::status=/dev/null", "-o", "Debug::NoLocking=1", "install",
                    "--simulate", "--no-install-recommends", *packages])
    except LabError as error:
        raise LabError(f"apt does not know the lab's packages; 'apt-get update' may be due. {error}") from error
    names = re.findall(r"^Inst (\S+)", text, re.MULTILINE)
    return [name for name in names if keeps(name) or (name.startswith(("lib", "zlib")) and not _SCRIPTING.match(name))]


def _download(names: list[str]) -> list[Path]:
    paths.PACKAGES.mkdir(parents=True, exist_ok=True)
    uris = run(["apt-get", "download", "--print-uris", *names])
    wanted = {}  # file name -> size
    for _, file, size in re.findall(r"^'([^']*)' (\S+) (\d+)", uris, re.MULTILINE):
        wanted[file] = int(size)
    by_name = {file.split("_")[0]: file for file in wanted}
    missing = [name for name in names
               if not _is_whole(paths.PACKAGES / by_name.get(name.split(":")[0], "?"), wanted)]
    if missing:
        megabytes = sum(wanted.get(by_name.get(n.split(":")[0], ""), 0) for n in missing) / 1e6
        say(f"lab: downloading {len(missing)} packages, {megabytes:.0f} MB")
        run(["apt-get", "download", "-o", "APT::Sandbox::User=root", *missing], cwd=paths.PACKAGES)
    files = [paths.PACKAGES / file for file in wanted]
    for file in files:
        if not _is_whole(file, wanted):
            raise LabError(f"The package {file.name} did not arrive whole; please try again.")
    return files


def _is_whole(file: Path, sizes: dict[str, int]) -> bool:
    return file.exists() and file.stat().st_size == sizes.get(file.name, -1)


def _unpack(files: list[Path]) -> None:
    say("lab: unpacking them")
    shutil.rmtree(paths.ROOT, ignore_errors=True)
    for folder in ("usr/bin", "usr/sbin", "usr/lib", "usr/lib64"):
        (paths.ROOT / folder).mkdir(parents=True)
    for folder in ("bin", "sbin", "lib", "lib64"):
        (paths.ROOT / folder).symlink_to("usr/" + folder)
    for file in files:
        _extract(file, paths.ROOT, ["--exclude=./usr/share/doc", "--exclude=./usr/share/man",
                                    "--exclude=./usr/share/locale", "--exclude=./usr/share/i18n",
                                    "--exclude=./usr/lib/*/gconv", "--exclude=./usr/lib/*/perl*"])


def _unpack_browser(file: Path) -> None:
    shutil.rmtree(paths.BROWSER, ignore_errors=True)
    paths.BROWSER.mkdir()
    folder = f"./usr/lib/{BROWSER}"
    _extract(file, paths.BROWSER, ["--strip-components=4", *(f"{folder}/{name}" for name in _BROWSER_FILES)])


def _extract(package: Path, target: Path, options: list[str]) -> None:
    # Not dpkg-deb -x: tar follows our links (/lib -> usr/lib) only when told to keep them.
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(package)], stdout=subprocess.PIPE) as content:
        done = subprocess.run(["tar", "-x", "--keep-directory-symlink", "--no-same-owner", "-C", str(target), *options],
                              stdin=content.stdout, capture_output=True, text=True, check=False)
    if content.returncode != 0 or done.returncode != 0:
        raise LabError(f"{package.name} can't be unpacked: {done.stderr.strip()}")


def _furnish() -> None:
    """Users, folders and devices the servers expect of a system; all of it inside the private root."""
    root = paths.ROOT
    for folder in ("dev/shm", "etc", "run/sshd", "tmp", "var/empty", "var/log", "var/lib/nginx", "var/log/nginx",
                   "var/spool", "lab", "home/agent"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    if not (root / "var/run").exists():
        (root / "var/run").symlink_to("../run")
    users = [("root", 0, "/root"), ("nobody", 65534, "/var/empty"), ("sshd", 101, "/run/sshd"),
             ("postfix", POSTFIX_USER, "/var/empty"), ("postdrop", 103, "/var/empty"),
             ("proxy", SQUID_USER, "/var/empty"), ("agent", 1000, "/home/agent")]
    lines = [f"{name}:x:{number}:{number}::{home}:/usr/sbin/nologin\n" for name, number, home in users]
    (root / "etc/passwd").write_text("".join(lines), encoding="utf-8")
    (root / "etc/group").write_text("".join(f"{name}:x:{number}:\n" for name, number, _ in users)
                                    + "nogroup:x:65533:\n", encoding="utf-8")
    (root / "etc/shells").write_text("", encoding="utf-8")
    (root / "etc/nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files dns\n", encoding="utf-8")
    (root / "etc/hosts").write_text("127.0.0.1 localhost\n", encoding="utf-8")
    (root / "etc/hostname").write_text("provider.example\n", encoding="utf-8")
    (root / "etc/mailname").write_text("mail.company.example\n", encoding="utf-8")
    os.chmod(root / "var/empty", 0o755)
    os.chmod(root / "tmp", 0o1777)
    os.chmod(root / "dev/shm", 0o1777)
    _make_devices(root / "dev")


def _make_devices(folder: Path) -> None:
    for name, major, minor in (("null", 1, 3), ("zero", 1, 5), ("random", 1, 8), ("urandom", 1, 9)):
        node = folder / name
        try:
            os.mknod(node, 0o666 | stat.S_IFCHR, os.makedev(major, minor))
            os.chmod(node, 0o666)
            with open(node, "rb"):
                pass
        except OSError as error:
            raise LabError(f"The device {node} can't be made usable ({error.strerror}): the file system of build/lab "
                           "must allow device files.") from error


def _check_programs() -> None:
    for name, program in PROGRAMS.items():
        if not (paths.ROOT / program).exists():
            raise LabError(f"The package of {name} has no {program}; this system's packages are laid out differently.")
        linker = next((paths.ROOT / "usr").glob("lib*/ld-linux*"), None)
        if linker is None:
            raise LabError("The C library is missing from the lab's root.")
        try:
            run(["chroot", str(paths.ROOT), "/" + str(linker.relative_to(paths.ROOT)), "--list", "/" + program])
        except LabError as error:
            raise LabError(f"{name} can't start from the lab's root: {error}") from error


def library(pattern: str) -> str | None:
    """Path inside the root of the first file that matches, for preloading and modules."""
    found = next(iter(sorted(paths.ROOT.glob(pattern))), None)
    return "/" + str(found.relative_to(paths.ROOT)) if found else None
