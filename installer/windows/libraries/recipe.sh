# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# What the recipes beside this file share. libraries.sh runs each recipe as a program of its own and tells it
#   here    this folder             sysroot  where the library is installed
#   source  the unpacked source     work     a folder to build in, kept when the build is interrupted
#   jobs    how many at once        launcher "ccache" or nothing
# shellcheck shell=bash disable=SC2154
set -euo pipefail
triplet=x86_64-w64-mingw32
# A recipe that changed starts with an empty folder; one that was interrupted goes on where it stopped.
out=$work/out
mkdir -p "$out"

# No path of this machine in what is shipped. Named from the compiler's folder, it is the same in every checkout.
plain_paths="-ffile-prefix-map=$work=. -ffile-prefix-map=$sysroot=."
export c_compiler="${launcher:+$launcher }$triplet-gcc-posix"
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
export CCACHE_BASEDIR=$work CCACHE_NOHASHDIR=1
export SELFCHECK_WINDOWS_SYSROOT=$sysroot
# Only what lies in the sysroot: pkg-config's other folders describe this machine.
export PKG_CONFIG_LIBDIR=$sysroot/lib/pkgconfig
unset PKG_CONFIG_PATH CFLAGS CXXFLAGS CPPFLAGS LDFLAGS

# configure_cmake FOLDER [OPTION...]
configure_cmake() {
    local folder=$1
    shift
    cmake -S "$folder" -B "$out" -G Ninja -Wno-dev \
        -DCMAKE_TOOLCHAIN_FILE="$here/../mingw-toolchain.cmake" \
        -DCMAKE_INSTALL_PREFIX="$sysroot" -DCMAKE_INSTALL_LIBDIR:STRING=lib -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_C_FLAGS="$plain_paths" -DCMAKE_CXX_FLAGS="$plain_paths" \
        ${launcher:+-DCMAKE_C_COMPILER_LAUNCHER="$launcher" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} "$@"
}

# build_cmake TARGET
build_cmake() { cmake --build "$out" --parallel "$jobs" --target "$1"; }
install_cmake() { cmake --install "$out" >"$work/install.log"; }

# with_meson [OPTION...]: configures, builds and installs.
with_meson() {
    local launched=${launcher:+\'$launcher\', } arguments=${plain_paths// /\', \'}
    cat >"$work/windows.ini" <<INI
[binaries]
c = [$launched'$triplet-gcc-posix']
cpp = [$launched'$triplet-g++-posix']
ar = '$triplet-ar'
strip = '$triplet-strip'
windres = '$triplet-windres'
pkgconfig = 'pkg-config'
[built-in options]
c_args = ['-I$sysroot/include', '-DLC_MESSAGES=1729', '$arguments']
cpp_args = ['-I$sysroot/include', '$arguments']
c_link_args = ['-L$sysroot/lib']
cpp_link_args = ['-L$sysroot/lib']
[host_machine]
system = 'windows'
cpu_family = 'x86_64'
cpu = 'x86_64'
endian = 'little'
INI
    if [ ! -f "$out/build.ninja" ]; then
        meson setup "$out" "$source" --cross-file "$work/windows.ini" --prefix "$sysroot" --libdir lib \
            --buildtype release -Doptimization=2 --default-library shared --wrap-mode nodownload "$@"
    fi
    ninja -C "$out" -j "$jobs"
    meson install -C "$out" --no-rebuild >"$work/install.log"
}

# write_pkgconfig NAME DESCRIPTION VERSION LIBS
write_pkgconfig() {
    mkdir -p "$sysroot/lib/pkgconfig"
    cat >"$sysroot/lib/pkgconfig/$1.pc" <<PC
prefix=\${pcfiledir}/../..
libdir=\${prefix}/lib
includedir=\${prefix}/include

Name: $1
Description: $2
Version: $3
Libs: -L\${libdir} $4
Cflags: -I\${includedir}
PC
}

# Some libraries install their DLL beside the import library. It belongs where Windows' programs look.
move_dlls() {
    local dll
    for dll in "$sysroot"/lib/*.dll; do
        [ -e "$dll" ] || continue
        mv "$dll" "$sysroot/bin/"
        find "$sysroot/lib/cmake" -name '*.cmake' -exec sed -i "s|/lib/${dll##*/}\"|/bin/${dll##*/}\"|g" {} + 2>/dev/null || true
    done
}
