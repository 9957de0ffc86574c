# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""The lab's own certification authority and its certificates, good ones and bad ones.

Made once with openssl, kept in build/lab/ca, renewed before they run out. Nobody's trust store is touched: the
authority stands in the lab's profile only.
"""
import shutil
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

from . import paths
from .common import locked, run

VARIANTS = ("good", "expired", "not-yet-valid", "other-name", "self-signed")
_CURVE = "ec_paramgen_curve:P-256"
_LIFE_DAYS = 90
_RENEW_AFTER_SECONDS = 45 * 86400

_CONFIGURATION = """
[ca]
default_ca = lab
[lab]
database = {folder}/index.txt
new_certs_dir = {folder}/issued
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
copy_extensions = none
[any]
commonName = supplied
organizationName = optional
[leaf]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = {names}
"""


def ensure_authority() -> Path:
    """The authority's certificate (PEM)."""
    root = paths.AUTHORITY / "root.pem"
    with locked(paths.BUILD / "ca.lock"):
        if root.exists() and time.time() - root.stat().st_mtime < _RENEW_AFTER_SECONDS:
            return root
        shutil.rmtree(paths.AUTHORITY, ignore_errors=True)
        (paths.AUTHORITY / "leaves").mkdir(parents=True)
        run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", _CURVE, "-nodes",
             "-days", str(_LIFE_DAYS), "-subj", "/O=Self Check lab/CN=Self Check lab root",
             "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-addext", "basicConstraints=critical,CA:TRUE",
             "-keyout", str(paths.AUTHORITY / "root.key"), "-out", str(root)])
    return root


def proxy_authority(organisation: str = "Example office",
                    name: str = "Example office proxy root") -> tuple[Path, Path]:
    """Certificate and key of an authority which a proxy that opens encryption signs with."""
    ensure_authority()
    stem = name.lower().replace(" ", "-")
    pem, key = paths.AUTHORITY / f"{stem}.pem", paths.AUTHORITY / f"{stem}.key"
    with locked(paths.BUILD / "ca.lock"):
        if not pem.exists():
            made = pem.with_name(f"{stem}.made")
            run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", str(_LIFE_DAYS),
                 "-subj", f"/O={organisation}/CN={name}",
                 "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-addext", "basicConstraints=critical,CA:TRUE",
                 "-keyout", str(key), "-out", str(made)])
            made.rename(pem)
    return pem, key


def certificate(name: str, alternative: str, variant: str = "good") -> tuple[Path, Path]:
    """Certificate and key for a host name or address (alternative: "DNS:web.example" or "IP:127.0.0.1")."""
    ensure_authority()
    leaf = paths.AUTHORITY / "leaves" / f"{name}.{variant}"
    pem, key = leaf.with_name(leaf.name + ".pem"), leaf.with_name(leaf.name + ".key")
    with locked(paths.BUILD / "ca.lock"):
        if not pem.exists():
            _issue(name, alternative, variant, pem, key)
    return pem, key


def _issue(name: str, alternative: str, variant: str, pem: Path, key: Path) -> None:
    work = paths.AUTHORITY / f"work-{name}-{variant}"
    shutil.rmtree(work, ignore_errors=True)
    (work / "issued").mkdir(parents=True)
    (work / "index.txt").write_text("", encoding="utf-8")
    subject, names = name, alternative
    if variant == "other-name":
        subject, names = "elsewhere.example", "DNS:elsewhere.example"
    config = work / "openssl.cnf"
    config.write_text(_CONFIGURATION.format(folder=work, names=names), encoding="utf-8")
    request, made = work / "request.pem", work / "leaf.pem"
    run(["openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", _CURVE, "-nodes",
         "-subj", f"/CN={subject}", "-keyout", str(key), "-out", str(request)])
    signing = (["-selfsign", "-keyfile", str(key)] if variant == "self-signed" else
               ["-cert", str(paths.AUTHORITY / "root.pem"), "-keyfile", str(paths.AUTHORITY / "root.key")])
    begin, end = _validity(variant)
    run(["openssl", "ca", "-batch", "-notext", "-config", str(config), *signing, "-extensions", "leaf",
         "-startdate", begin, "-enddate", end, "-in", str(request), "-out", str(made)])
    made.rename(pem)
    shutil.rmtree(work)


def _validity(variant: str) -> tuple[str, str]:
    now = datetime.now(timezone.utc)
    # A day's wrong clock must not turn a good certificate into a bad one: that is another fault.
    begin, end = now - timedelta(days=3), now + timedelta(days=_LIFE_DAYS - 1)
    if variant == "expired":
        begin, end = now - timedelta(days=60), now - timedelta(days=2)
    elif variant == "not-yet-valid":
        begin = now + timedelta(days=2)
    return begin.strftime("%Y%m%d%H%M%SZ"), end.strftime("%Y%m%d%H%M%SZ")
