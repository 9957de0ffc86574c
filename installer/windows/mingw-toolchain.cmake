# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Cross-building for Windows with Debian's mingw-w64 (posix threads). The environment variable
# SELFCHECK_WINDOWS_SYSROOT names the folder with Qt, OpenSSL, qpdf and qrencode for Windows.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

if(NOT "$ENV{SELFCHECK_WINDOWS_SYSROOT}" STREQUAL "")
    set(SELFCHECK_WINDOWS_SYSROOT "$ENV{SELFCHECK_WINDOWS_SYSROOT}" CACHE PATH "Libraries for Windows" FORCE)
endif()
if(NOT IS_DIRECTORY "${SELFCHECK_WINDOWS_SYSROOT}")
    message(FATAL_ERROR "SELFCHECK_WINDOWS_SYSROOT does not name a folder with the Windows libraries")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SELFCHECK_WINDOWS_SYSROOT)

set(CMAKE_PREFIX_PATH ${SELFCHECK_WINDOWS_SYSROOT})
set(CMAKE_FIND_ROOT_PATH ${SELFCHECK_WINDOWS_SYSROOT} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(QT_HOST_PATH /usr CACHE PATH "Qt's tools for this machine")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "Their CMake files")
