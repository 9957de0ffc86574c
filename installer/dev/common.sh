# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# What all commands of ./dev share: saying what happens, packages, builds, and counting test results.
# shellcheck shell=bash
export SELFCHECK_ROOT=$PWD

# step "Building": a line that says what happens now and when it began.
step() { printf '\n== %s  (%s)\n' "$*" "$(date +%H:%M:%S)"; }
complain() { printf '%s\n' "$*" >&2; }

jobs_count() { nproc 2>/dev/null || echo 2; }

# Packages by Debian's names. Ubuntu 24.04 has the same.
packages_build=(g++ cmake ninja-build ccache pkg-config git ca-certificates
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
    libssl-dev libspdlog-dev libcli11-dev libqpdf-dev libqrencode-dev libpulse-dev libgtest-dev libgmock-dev python3)
packages_lab=(iproute2 nftables python3 openssl)
packages_test=(qpdf poppler-utils fonts-dejavu-core pulseaudio)
packages_window=(fonts-dejavu-core xvfb xauth x11-utils)
packages_windows=(g++-mingw-w64-x86-64-posix libz-mingw-w64-dev wine64 xvfb googletest xz-utils
    nsis wixl msitools zip unzip osslsigncode openssl x11-utils)
packages_lint=(clang-format clang-tidy)
packages_fuzz=(clang libclang-rt-14-dev)

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed$' || printf '%s\n' "$package"
    done
}

# need PACKAGE...: installs what is missing (root on Debian or Ubuntu), else names it and ends.
need() {
    if ! command -v dpkg-query >/dev/null; then
        [ -n "${SELFCHECK_PACKAGES_ARE_THERE:-}" ] && return 0
        complain "This system is neither Debian nor Ubuntu. Self Check needs what these Debian packages bring:"
        complain "  $*"
        complain "Install their counterparts, then set SELFCHECK_PACKAGES_ARE_THERE=1 and start again."
        exit 69
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        complain "These packages are missing. Install them, then start again:"
        complain "  sudo apt-get install --no-install-recommends ${missing[*]}"
        exit 69
    fi
    step "Installing ${#missing[@]} packages: ${missing[*]}"
    mkdir -p build
    if ! { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "${missing[@]}"; } \
        >build/packages.log 2>&1; then
        tail -n 15 build/packages.log >&2
        complain "The packages could not be installed; build/packages.log says why."
        exit 69
    fi
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    local strict=()
    [ -n "${CI:-}" ] && strict=(-DSELFCHECK_WERROR=ON -DSELFCHECK_TEST_PARTS=ON)
    mkdir -p build
    step "Building ($preset${*:+: $*})"
    if ! cmake --preset "$preset" "${strict[@]}" >"build/$preset-configure.log" 2>&1; then
        tail -n 25 "build/$preset-configure.log" >&2
        exit 70
    fi
    cmake --build "build/$preset" --parallel "$(jobs_count)" ${*:+--target "$@"} >"build/$preset-build.log" 2>&1 || {
        grep -E -A8 'error|FAILED' "build/$preset-build.log" | head -n 60 >&2
        complain "The build stopped; build/$preset-build.log has everything."
        exit 70
    }
}

lab() { python3 tests/lab/lab.py "$@"; }
# True where network namespaces can be made; else says why not.
lab_possible() { lab check-host; }

# Results of all stages of one ./dev test, a line each: stage passed failed skipped.
results=build/results.txt
note_result() { printf '%s %s %s %s\n' "$@" >>"$results"; }

# note_junit STAGE FILE PARTS: counts of a ctest run. A test that is a part of a test program wrote its own count into
# the folder PARTS; one that broke off did not, and counts as one failure.
note_junit() {
    python3 - "$@" >>"$results" <<'PY'
import sys, xml.etree.ElementTree as tree
from pathlib import Path
stage, file, parts = sys.argv[1:]
number = lambda suite, *names: sum(int(suite.get(name) or 0) for name in names)
try:
    suite = tree.parse(file).getroot()
    skipped, failed = number(suite, "skipped", "disabled"), number(suite, "failures")
    passed = number(suite, "tests") - failed - skipped
    for case in suite.iter("testcase"):
        part = Path(parts, case.get("name") + ".xml")
        if case.find("failure") is None and part.exists():
            counts = tree.parse(part).getroot()
            # GoogleTest counts skipped tests of a suite only in the suite.
            left = sum(number(each, "skipped", "disabled") for each in counts.iter("testsuite"))
            passed, skipped = passed - 1 + number(counts, "tests") - left, skipped + left
        elif part.exists():
            counts = tree.parse(part).getroot()
            wrong = number(counts, "failures", "errors")
            passed, failed = passed + number(counts, "tests") - wrong, failed - 1 + max(wrong, 1)
    print(stage, passed, failed, skipped)
except (OSError, tree.ParseError):
    print(stage, 0, 1, 0)
PY
}

# sum_results: the table and, as the last line, "N passed, N failed, N skipped". Fails when a test did.
sum_results() {
    awk 'BEGIN { print "\nstage              passed  failed  skipped" }
         { printf "%-18s %6d  %6d  %7d\n", $1, $2, $3, $4; p += $2; f += $3; s += $4 }
         END { printf "\n%d passed, %d failed, %d skipped\n", p, f, s; exit f > 0 || p == 0 }' "$results"
}
