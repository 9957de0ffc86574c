#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Home offices made of network namespaces, with real servers behind them; nothing leaves the machine.

    lab.py prepare                    downloads the far end's servers into build/lab (once)
    lab.py up [OFFICE] [--id ID]      raises an office and leaves it up
    lab.py shell [--id ID]            a shell at the office's PC
    lab.py down [--id ID | --all]     takes it down, leftovers of a crash too
    lab.py run OFFICE -- COMMAND...   raises an office, runs the command in it, takes it down; {profile} in the
                                      command becomes the profile's path, SELFCHECK_PROFILE names it too;
                                      exit code: the command's, 125 when the lab itself fails
    lab.py list                       offices there are, labs that are up
    lab.py check-host                 can namespaces be made here?
    lab.py loopback up|run ...        the same servers on 127.77.0.0/16, where namespaces are forbidden
"""
import argparse
import os
import signal
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from selfcheck_lab import lifecycle, loopback, network, packages, paths  # noqa: E402
from selfcheck_lab.common import LabError, say  # noqa: E402
from selfcheck_lab.office import load_office, office_ids  # noqa: E402


_LAB_FAILED = 125


def main() -> int:
    words = sys.argv[1:]
    cut = words.index("--") if "--" in words else len(words)
    arguments = _parser().parse_args(words[:cut])
    arguments.command = words[cut + 1:]
    try:
        return arguments.act(arguments)
    except LabError as error:
        say(f"lab: {error}")
        # The command's own exit codes are small numbers that mean something: a lab that fails is told apart.
        return _LAB_FAILED if arguments.act in (_run, _loopback_run) else 1
    except KeyboardInterrupt:
        say("lab: interrupted; the lab was taken down.")
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lab.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser("prepare", help="download and unpack the servers").set_defaults(act=_prepare)
    _add_up(commands.add_parser("up", help="raise an office")).set_defaults(act=_up)
    down = commands.add_parser("down", help="take a lab down")
    choice = down.add_mutually_exclusive_group()
    choice.add_argument("--id")
    choice.add_argument("--all", action="store_true")
    down.set_defaults(act=_down)
    shell = commands.add_parser("shell", help="a shell at the office's PC")
    shell.add_argument("--id")
    shell.set_defaults(act=_shell)
    _add_run(commands.add_parser("run", help="a command in an office", usage="%(prog)s [-h] OFFICE -- COMMAND...")).set_defaults(act=_run)
    commands.add_parser("list", help="offices and labs").set_defaults(act=_list)
    commands.add_parser("check-host", help="can namespaces be made here?").set_defaults(act=_check_host)
    own = commands.add_parser("loopback", help="without namespaces").add_subparsers(required=True, metavar="COMMAND")
    up = own.add_parser("up", help="start the servers on loopback addresses")
    up.add_argument("--id")
    up.set_defaults(act=_loopback_up)
    run = own.add_parser("run", help="a command beside the servers")
    run.add_argument("--profile-out", metavar="FILE", help="also write the profile there")
    run.set_defaults(act=_loopback_run)
    return parser


def _add_up(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("office", nargs="?", default="healthy", help="an office of tests/lab/offices, or a file")
    parser.add_argument("--id", help="a name for this lab (default: the office's)")
    return parser


def _add_run(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("office")
    parser.add_argument("--profile-out", metavar="FILE", help="also write the profile there")
    return parser


def _prepare(_arguments: argparse.Namespace) -> int:
    packages.prepare()
    return 0


def _up(arguments: argparse.Namespace) -> int:
    packages.prepare()
    office = load_office(arguments.office)
    lab = lifecycle.raise_office(office, arguments.id or office.id)
    _introduce(lab, office.sentence)
    return 0


def _introduce(lab: lifecycle.Lab, sentence: str) -> None:
    print(f"The lab '{lab.id}' is up: {sentence}")
    print(f"Profile: {lab.profile}")
    print(f"A shell in it: ./dev lab shell --id {lab.id}     Take it down: ./dev lab down --id {lab.id}")


def _down(arguments: argparse.Namespace) -> int:
    labs = lifecycle.running() if arguments.all else [lifecycle.find(arguments.id)]
    for lab in labs:
        lifecycle.take_down(lab.id)
        print(f"The lab '{lab.id}' is down.")
    if not labs:
        print("No lab is up.")
    return 0


def _shell(arguments: argparse.Namespace) -> int:
    lab = lifecycle.find(arguments.id)
    print(f"This is the PC of office '{lab.office}'; SELFCHECK_PROFILE names the profile. Leave with exit.")
    signal.signal(signal.SIGINT, signal.SIG_IGN)   # Ctrl-C belongs to the shell
    return lifecycle.run_inside(lab, [os.environ.get("SHELL") or "/bin/sh"]).returncode


def _command_of(arguments: argparse.Namespace) -> list[str]:
    if not arguments.command:
        raise LabError("A command is missing: it stands behind --, as in 'lab.py run healthy -- ip route'.")
    return arguments.command


def _exit_code(returned: int) -> int:
    return returned if returned >= 0 else 128 - returned   # killed by a signal, as a shell says it


def _run(arguments: argparse.Namespace) -> int:
    command = _command_of(arguments)
    packages.prepare()
    office = load_office(arguments.office)
    with lifecycle.visiting(office, lifecycle.fresh_id(office)) as lab:
        return _run_command(lab, command, arguments.profile_out)


def _run_command(lab: lifecycle.Lab, command: list[str], profile_out: str | None) -> int:
    if profile_out:
        Path(profile_out).write_bytes(lab.profile.read_bytes())
    return _exit_code(lifecycle.run_inside(lab, command).returncode)


def _list(_arguments: argparse.Namespace) -> int:
    for office_id in office_ids():
        print(f"{office_id:<32} {load_office(office_id).sentence}")
    labs = lifecycle.running()
    for lab in labs:
        print(f"up: {lab.id} (office {lab.office}, {lab.mode})")
    if not labs:
        print("No lab is up.")
    return 0


def _check_host(_arguments: argparse.Namespace) -> int:
    reason = network.check_host()
    print(reason or "Network namespaces can be made here.")
    return 1 if reason else 0


def _loopback_up(arguments: argparse.Namespace) -> int:
    packages.prepare()
    lab = loopback.raise_provider(arguments.id or "loopback")
    _introduce(lab, "the provider on loopback addresses, without an office.")
    return 0


def _loopback_run(arguments: argparse.Namespace) -> int:
    command = _command_of(arguments)
    packages.prepare()
    with loopback.visiting() as lab:
        return _run_command(lab, command, arguments.profile_out)


if __name__ == "__main__":
    sys.exit(main())
