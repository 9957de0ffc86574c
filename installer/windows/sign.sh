#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# sign.sh FILE...: signs programs, libraries, the installer and MSI packages with osslsigncode, in place. What is
# signed already, for instance a library by its maker, stays as it is.
#   SELFCHECK_SIGN_CERTIFICATE    a PKCS#12 file (.p12, .pfx) with key and certificates
#   SELFCHECK_SIGN_PASSWORD_FILE  a file with its password in the first line; or
#   SELFCHECK_SIGN_PASSWORD       the password
#   SELFCHECK_SIGN_TIMESTAMP      address of a time stamp service (RFC 3161); without, signatures end with the certificate
# The password is on no command line. ./dev windows signs by itself when a certificate is named.
set -euo pipefail
certificate=${SELFCHECK_SIGN_CERTIFICATE:?names the PKCS#12 file}
[ -r "$certificate" ] || { echo "$certificate cannot be read" >&2; exit 66; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 700 "$work"
password=${SELFCHECK_SIGN_PASSWORD_FILE:-}
if [ -z "$password" ]; then
    password=$work/password
    (umask 077 && printf '%s' "${SELFCHECK_SIGN_PASSWORD:-}" >"$password")
fi
unset SELFCHECK_SIGN_PASSWORD

is_signed() {
    local said
    said=$(osslsigncode verify -in "$1" 2>&1) || true
    ! grep -qE 'No signature found|MSI file has no signature' <<<"$said"
}

timestamp=()
[ -n "${SELFCHECK_SIGN_TIMESTAMP:-}" ] && timestamp=(-ts "$SELFCHECK_SIGN_TIMESTAMP")
for file in "$@"; do
    is_signed "$file" && continue
    more=()
    # The extended signature covers also the names inside the package.
    case "$file" in *.msi) more=(-add-msi-dse) ;; esac
    osslsigncode sign -pkcs12 "$certificate" -readpass "$password" -h sha256 -n "Self Check" \
        "${timestamp[@]}" "${more[@]}" -in "$file" -out "$work/signed" >"$work/said" 2>&1 || {
        cat "$work/said" >&2
        echo "$file could not be signed" >&2
        exit 70
    }
    cat "$work/signed" >"$file"
    rm -f "$work/signed"
done
