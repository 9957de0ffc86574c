# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""What the office's PC has of its own: how it finds names, and its browser. The machine's browsers are covered up
inside the office, so that a check concludes the same on every machine; all its other programs stay.
"""
import json
import os
from pathlib import Path

from . import addresses, opener, paths, proxies
from .office import Office

# Every program that Self Check takes for a browser (held by a test).
BROWSER_PROGRAMS = ("microsoft-edge-stable", "microsoft-edge", "google-chrome-stable", "google-chrome", "firefox",
                    "firefox-esr", "chromium", "chromium-browser")
_ENVIRONMENT = "environment.json"
_CHOICE_OF_BROWSER = "mimeapps.list"
# What the person and the organisation set in the machine's Firefox.
_FIREFOX_PROFILES = (".mozilla/firefox", "snap/firefox/common/.mozilla/firefox",
                     ".var/app/org.mozilla.firefox/.mozilla/firefox")
_FIREFOX_POLICIES = Path("/etc/firefox/policies/policies.json")


def furnish(folder: Path, office: Office) -> None:
    """Writes the PC's files into the lab's folder."""
    servers = ([addresses.SILENT_SERVER] if office.names_first_dead else []) + [addresses.OFFICE_ROUTER]
    texts = {"resolv.conf": "".join(f"nameserver {server}\n" for server in servers),
             "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
             "hosts": "127.0.0.1 localhost\n::1 localhost\n127.0.1.1 home-office\n", "nothing": "",
             "policies.json": '{"policies": {}}\n'}
    surroundings = proxies.environment(office.proxy_sign_in) if office.proxy else {}
    if office.trusts_opener:
        # OpenSSL takes these roots beside the system's.
        surroundings["SSL_CERT_FILE"] = opener.root_certificate(office.opens_encryption)
    if surroundings:
        texts[_ENVIRONMENT] = json.dumps(surroundings)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    if office.browser:
        give_browser(folder)


def give_browser(folder: Path) -> None:
    (folder / "browser").symlink_to(paths.BROWSER)


def environment(folder: Path) -> dict[str, str]:
    """What every program on this PC finds set."""
    try:
        return json.loads((folder / _ENVIRONMENT).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}


def search_path(folder: Path) -> str:
    """PATH of the PC: its own browser first, then what the machine has."""
    return f"{folder / 'browser'}:{os.environ.get('PATH', os.defpath)}"


def covered(folder: Path) -> list[tuple[Path, Path]]:
    """(file of the lab, file of the machine that it stands in for); a bare system lacks some of them."""
    own = [(folder / name, Path("/etc") / name) for name in ("resolv.conf", "nsswitch.conf", "hosts")]
    own = [(ours, theirs) for ours, theirs in own if theirs.exists()]
    own += [(folder / "policies.json", file) for file in (_FIREFOX_POLICIES,) if file.exists()]
    return own + [(folder / "nothing", file) for file in _browsers_of_machine()]


def _browsers_of_machine() -> list[Path]:
    """Programs, which of them was chosen as the usual one, and what was set in Firefox."""
    places = [Path(place) / program for place in os.environ.get("PATH", os.defpath).split(":") if place.startswith("/")
              for program in BROWSER_PROGRAMS]
    home = Path.home()
    settings = [os.environ.get("XDG_CONFIG_HOME") or home / ".config",
                *(os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")]
    data = [os.environ.get("XDG_DATA_HOME") or home / ".local/share",
            *(os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")]
    places += [Path(place) / _CHOICE_OF_BROWSER for place in settings]
    places += [Path(place) / "applications" / _CHOICE_OF_BROWSER for place in data]
    places += [home / place / "profiles.ini" for place in _FIREFOX_PROFILES]
    places.append(Path(settings[0]) / "mozilla/firefox/profiles.ini")
    return [place for place in places if place.is_file()]
