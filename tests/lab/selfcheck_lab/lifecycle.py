# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""A lab's life: up, commands inside it, down. What a crash leaves is found by name and taken down later."""
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from . import addresses, network, packages, paths, pc, processes, profile, servers
from .authority import ensure_authority
from .common import LabError, locked
from .office import Office

# They lead to the machine's own network or to its services, which an office does not have.
_FOREIGN_ENVIRONMENT = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY",
                        "FTP_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "LOCALDOMAIN",
                        "RES_OPTIONS")


@dataclass
class Lab:
    id: str
    office: str
    mode: str            # "namespaces" or "loopback"
    owner: str           # mark of the process it ends with; empty: stays until somebody takes it down

    @property
    def folder(self) -> Path:
        return paths.folder(self.id)

    @property
    def profile(self) -> Path:
        return self.folder / "profile.json"


def running() -> list[Lab]:
    """Every lab of this tree, also a half one that a crash left."""
    ids = {folder.name for folder in paths.RUNNING.glob("*") if folder.is_dir()} | network.labs_with_namespaces()
    return [_recorded(lab_id) for lab_id in sorted(ids)]


def _recorded(lab_id: str) -> Lab:
    try:
        record = json.loads((paths.folder(lab_id) / "lab.json").read_text(encoding="utf-8"))
        return Lab(lab_id, str(record["office"]), str(record["mode"]), str(record["owner"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Lab(lab_id, "?", "namespaces", "")


def find(lab_id: str | None) -> Lab:
    labs = [lab for lab in running() if lab_id is None or lab.id == lab_id]
    if len(labs) == 1:
        return labs[0]
    if not labs:
        raise LabError(f"No lab '{lab_id}' is up." if lab_id else "No lab is up.")
    raise LabError(f"Several labs are up ({', '.join(lab.id for lab in labs)}): say which with --id.")


def claim(lab_id: str, office: Office, mode: str, owner: str) -> Lab:
    """Takes the id for this process; two at once can't both get it."""
    if not paths.valid_id(lab_id):
        raise LabError(f"'{lab_id}' can't be a lab's id: small letters, digits and hyphens, at most 40.")
    lab = Lab(lab_id, office.id, mode, owner)
    paths.RUNNING.mkdir(parents=True, exist_ok=True)
    try:
        lab.folder.mkdir()
    except FileExistsError as error:
        raise LabError(f"The lab '{lab_id}' is up already; take it down or choose another --id.") from error
    record = {"office": office.id, "mode": mode, "owner": owner}
    (lab.folder / "lab.json").write_text(json.dumps(record), encoding="utf-8")
    return lab


def raise_office(office: Office, lab_id: str, owner: str = "") -> Lab:
    """Namespaces, servers, profile; on any failure nothing stays behind."""
    if not packages.prepared():
        raise LabError("The lab's servers are not there yet: run 'python3 tests/lab/lab.py prepare' first.")
    if os.geteuid() != 0:
        raise LabError("The lab needs root: network namespaces can't be made otherwise.")
    sweep()
    lab = claim(lab_id, office, "namespaces", owner)
    try:
        plan, draft = addresses.namespace_plan(), profile.draft()
        root = servers.make_root(lab.folder)
        wanted = servers.configure(root, office, plan, profile.portal_body(draft), with_names=True)
        profile.write(profile.with_turn(profile.complete(draft, ensure_authority()), office.turn), lab.folder)
        pc.furnish(lab.folder, office)
        network.build(lab_id, office, plan)
        processes.start(root, wanted, {role: paths.namespace(lab_id, role) for role in paths.ROLES})
        if office.link:
            network.await_link(lab_id)
    except BaseException:
        take_down(lab_id)
        raise
    return lab


def take_down(lab_id: str) -> None:
    """Everything of this lab, whatever state it is in."""
    network.tear_down(lab_id)
    folder = paths.folder(lab_id)
    processes.end_all(folder)
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        raise LabError(f"The folder {folder} can't be removed.")


def sweep() -> None:
    """Takes down labs whose owner died without doing it."""
    with locked(paths.BUILD / "sweep.lock"):
        for lab in running():
            if lab.owner and not _lives(lab.owner):
                take_down(lab.id)


def this_process() -> str:
    """Number and start of this process: the number alone is used again by the system."""
    return _mark_of(os.getpid())


def _mark_of(pid: int) -> str:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return ""
    return f"{pid}:{fields[19]}"


def _lives(mark: str) -> bool:
    number = mark.partition(":")[0]
    return number.isdigit() and mark == _mark_of(int(number))


def inside(lab: Lab, command: list[str]) -> list[str]:
    """The command line that runs a command as the office's PC would."""
    if lab.mode == "loopback":
        return command
    # ip netns exec gives a mount namespace of its own: nothing of this is seen outside.
    script = "".join(f"mount --bind {shlex.quote(str(source))} {shlex.quote(str(target))} || exit 126\n"
                     for source, target in pc.covered(lab.folder))
    script += "[ ! -d /run/nscd ] || mount -t tmpfs none /run/nscd\nexec \"$@\"\n"
    return ["ip", "netns", "exec", paths.namespace(lab.id, "office"), "sh", "-c", script, "lab", *command]


def environment(lab: Lab) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in _FOREIGN_ENVIRONMENT}
    kept["PATH"] = pc.search_path(lab.folder)
    return {**kept, **pc.environment(lab.folder), "SELFCHECK_PROFILE": str(lab.profile), "SELFCHECK_LAB": lab.id}


def run_inside(lab: Lab, command: list[str], more: dict[str, str] | None = None, **options) -> subprocess.CompletedProcess:
    filled = [word.replace("{profile}", str(lab.profile)) for word in command]
    return subprocess.run(inside(lab, filled), env={**environment(lab), **(more or {})}, check=False, **options)


def watch_inside(lab: Lab, command: list[str], more: dict[str, str], watch_sec: int,
                 patience_sec: int) -> subprocess.CompletedProcess:
    """The same for a command that waits until somebody has enough of it (Ctrl-C): after watch_sec."""
    filled = inside(lab, [word.replace("{profile}", str(lab.profile)) for word in command])
    with subprocess.Popen(filled, env={**environment(lab), **more}, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as process:
        try:
            out, err = process.communicate(timeout=watch_sec)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
            try:
                out, err = process.communicate(timeout=patience_sec)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
    return subprocess.CompletedProcess(filled, process.returncode, out, err)


@contextmanager
def ends_on_signals():
    """SIGTERM and SIGHUP unwind like Ctrl-C, so that the lab is taken down."""
    def stop(number, _frame):
        raise KeyboardInterrupt(signal.Signals(number).name)
    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def visiting(office: Office, lab_id: str):
    """Up, then the caller's work, then down."""
    with ends_on_signals():
        lab = raise_office(office, lab_id, owner=this_process())
        try:
            yield lab
        finally:
            take_down(lab_id)


def fresh_id(office: Office) -> str:
    return f"{office.id[:24]}-{os.getpid()}-{time.monotonic_ns() % 100000}"
