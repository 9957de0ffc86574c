# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# The Windows packages: a folder with the programs, the portable ZIP, the installer (NSIS) and two MSI packages,
# in build/packages. Signed when a certificate is named (installer/windows/sign.sh). Their checks under Wine are in
# package_checks.sh.
# shellcheck shell=bash

product=$PWD/build/windows
packages=$PWD/build/packages

# Checks make packages of other versions, too.
package_version() {
    [ -n "${other_version:-}" ] && echo "$other_version" && return
    sed -n 's/^project(selfcheck VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt
}
package_name() { echo "SelfCheck-$(package_version)-windows-x64"; }

# The same sources give the same packages: files are as old as the last change of the sources.
package_time() { echo "${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}"; }

is_signing() { [ -n "${SELFCHECK_SIGN_CERTIFICATE:-}" ]; }

# Programs and libraries in build/windows, test programs in build/windows-tests.
gather_windows_programs() {
    step "Gathering the programs with their libraries in build/windows"
    cmake -DBUILD="$PWD/build/windows-cross" "-DLIBRARIES=$windows_sysroot/bin;$windows_sysroot/lib" \
        -DPLUGINS="$windows_sysroot/plugins" -DTO="$product" -DTESTS="$PWD/build/windows-tests" \
        -P installer/windows/gather.cmake
}

make_zip() {
    local file=$packages/$(package_name).zip folder
    folder=$(mktemp -d)
    cp -a "$product" "$folder/SelfCheck-$(package_version)"
    (cd "$folder" && find . -mindepth 1 -printf '%P\n' | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$file" -@)
    rm -rf "$folder"
}

# The macros with which setup.nsi installs and removes exactly these files.
list_files_for_setup() {
    local path
    echo '!macro InstallFiles'
    while IFS= read -r path; do
        printf '  SetOutPath "$INSTDIR%s"\n' "$(dirname "/$path" | sed 's|^/$||; s|/|\\|g')"
        printf '  File "%s"\n' "$product/$path"
    done < <(find "$product" -type f -printf '%P\n' | LC_ALL=C sort)
    echo '!macroend'
    # shellcheck disable=SC2016
    echo '!macro RemoveFiles'
    # shellcheck disable=SC2016
    find "$product" -type f -printf '%P\n' | LC_ALL=C sort | sed 's|/|\\|g; s|.*|  Delete "$INSTDIR\\&"|'
    # shellcheck disable=SC2016
    find "$product" -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r | sed 's|/|\\|g; s|.*|  RMDir "$INSTDIR\\&"|'
    echo '!macroend'
}

make_setup() {
    local files=$packages/setup-files.nsh signing=()
    list_files_for_setup >"$files"
    is_signing && signing=(-DSIGN="$PWD/installer/windows/sign.sh")
    SOURCE_DATE_EPOCH=$(package_time) makensis -V2 -INPUTCHARSET UTF8 "${signing[@]}" \
        -DVERSION="$(package_version)" -DSIZE="$(du -sk "$product" | cut -f1)" -DOUT="$packages/$(package_name)-setup.exe" \
        -DICON="$PWD/resources/windows/selfcheck.ico" -DPICTURE="$PWD/resources/windows/setup.bmp" \
        -DFILES="$files" \
        installer/windows/setup.nsi >"$packages/setup.log" 2>&1 || { tail -n 20 "$packages/setup.log" >&2; return 1; }
    rm -f "$files" "$packages/setup.log"
}

# make_msi machine|user
make_msi() {
    local file=$packages/$(package_name)$([ "$1" = user ] && echo -user).msi wxs=$packages/$1.wxs settings
    settings=$(python3 installer/windows/wxs.py "${product#"$PWD/"}" "$(package_version)" resources/windows/selfcheck.ico "$1" \
        2>&1 >"$wxs")
    # It says what it cannot do as a warning, and goes on.
    wixl -a x64 -o "$file" "$wxs" >"$packages/msi.log" 2>&1 && ! grep -qE 'CRITICAL|WARNING' "$packages/msi.log" || {
        cat "$packages/msi.log" >&2
        return 1
    }
    # msibuild leaves its files of work behind.
    msibuild "$file" -q "INSERT INTO \`RemoveFile\` (\`FileKey\`, \`Component_\`, \`FileName\`, \`DirProperty\`, \`InstallMode\`) VALUES ('settings', '$settings', 'window.ini', 'SettingsFolder', 2)"
    rm -f "$wxs" "$packages/msi.log" "$packages"/.gsf-save-*
}

make_packages() {
    step "Packing"
    rm -rf "$packages"
    mkdir -p "$packages"
    if is_signing; then
        find "$product" \( -name '*.exe' -o -name '*.dll' \) -exec installer/windows/sign.sh {} + || return 1
    fi
    find "$product" -exec touch -h -d "@$(package_time)" {} +
    make_zip && make_setup && make_msi machine && make_msi user || return 1
    if is_signing; then
        installer/windows/sign.sh "$packages"/*.exe "$packages"/*.msi || return 1
    fi
    (cd "$packages" && sha256sum -- * >SHA256SUMS)
    (cd "$packages" && du -b -- *.zip *.exe *.msi | awk '{ printf "  %-48s %5.1f MB\n", $2, $1 / 1e6 }')
}
