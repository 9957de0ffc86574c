#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
#
# The Windows program as if it were one of this system, for tests/lab/corpus.py --cli. Wine's server holds the sockets,
# so each call starts and ends one of its own, in the network namespace it was called in.
#
#   SELFCHECK_WINE=wine64 SELFCHECK_WINE_PREFIX=build/wine-office SELFCHECK_WINE_PROGRAM=build/windows/selfcheck-cli.exe
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
wine=${SELFCHECK_WINE:-$(command -v wine64 || echo /usr/lib/wine/wine64)}
export WINEPREFIX=${SELFCHECK_WINE_PREFIX:-$here/build/wine} WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winedbg.exe='
program=${SELFCHECK_WINE_PROGRAM:-$here/build/windows/selfcheck-cli.exe}
server=$(dirname "$(realpath "$wine")")/wineserver64
[ -x "$server" ] || server=$(dirname "$(realpath "$wine")")/wineserver
# One call at a time: the server belongs to the namespace of whoever started it.
exec 9>"$WINEPREFIX/.in-use"
flock 9
"$server" -k 2>/dev/null 9>&- || true
"$server" -w 9>&-
status=0
"$wine" "$program" "$@" 9>&- || status=$?
"$server" -k 2>/dev/null 9>&- || true
"$server" -w 9>&-
exit "$status"
