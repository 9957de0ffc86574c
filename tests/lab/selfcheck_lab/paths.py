# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Where everything of the lab lies, and what it is called. Nothing outside build/lab is ever written."""
import hashlib
import re
from pathlib import Path

TREE = Path(__file__).resolve().parents[3]
LAB_SOURCE = TREE / "tests" / "lab"
OFFICES = LAB_SOURCE / "offices"
PROFILE_DRAFT = TREE / "resources" / "profiles" / "lab.json"
CATALOGUE = TREE / "resources" / "catalogue" / "engage-22.3" / "catalogue.json"
DOCUMENT_NETWORKS = CATALOGUE.with_name("networks.json")

BUILD = TREE / "build" / "lab"
PACKAGES = BUILD / "packages"   # downloaded .deb files
ROOT = BUILD / "root"           # the far end's private root, shared by hard links
BROWSER = BUILD / "browser"     # the program of the office PC's browser and what names its version
AUTHORITY = BUILD / "ca"        # the lab's own certification authority
RUNNING = BUILD / "running"     # one folder per lab that is up

ROLES = ("office", "router", "internet", "provider")

# Two clones of the repository on one machine must not take each other's labs down.
_TREE_MARK = hashlib.sha256(str(TREE).encode()).hexdigest()[:4]
_PREFIX = "selfcheck-"
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


def valid_id(lab_id: str) -> bool:
    return _ID.fullmatch(lab_id) is not None


def namespace(lab_id: str, role: str) -> str:
    return f"{_PREFIX}{_TREE_MARK}-{lab_id}-{role}"


def lab_of_namespace(name: str) -> str | None:
    """The lab id a namespace of this tree belongs to; None for anybody else's."""
    start = f"{_PREFIX}{_TREE_MARK}-"
    if not name.startswith(start):
        return None
    lab_id, _, role = name[len(start):].rpartition("-")
    return lab_id if role in ROLES and lab_id else None


def folder(lab_id: str) -> Path:
    return RUNNING / lab_id
