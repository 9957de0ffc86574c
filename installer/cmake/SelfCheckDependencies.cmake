# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# What is found differently on Debian, with vcpkg and when cross-building: one imported name for each.
find_package(PkgConfig QUIET)

# lrelease and lupdate run on this machine, also when the programs will not.
if(CMAKE_CROSSCOMPILING)
    find_package(Qt6LinguistTools CONFIG REQUIRED PATHS ${QT_HOST_PATH_CMAKE_DIR} NO_CMAKE_FIND_ROOT_PATH)
else()
    find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
endif()

# Libraries that come by pkg-config on Debian and by CMake config from vcpkg.
function(selfcheck_find_library name module package target)
    find_package(${package} CONFIG QUIET)
    if(TARGET ${target})
        add_library(selfcheck::${name} ALIAS ${target})
        return()
    endif()
    pkg_check_modules(SELFCHECK_${name} REQUIRED IMPORTED_TARGET GLOBAL ${module})
    add_library(selfcheck::${name} ALIAS PkgConfig::SELFCHECK_${name})
endfunction()

selfcheck_find_library(qpdf libqpdf qpdf qpdf::libqpdf)
selfcheck_find_library(qrencode libqrencode qrencode QRencode::QRencode)

# What installer/windows/libraries.sh could not build.
if(CMAKE_CROSSCOMPILING AND EXISTS ${SELFCHECK_WINDOWS_SYSROOT}/MISSING)
    file(READ ${SELFCHECK_WINDOWS_SYSROOT}/MISSING missing)
    message(WARNING "${missing}")
endif()

# The sound server of Linux; Windows has its own interface.
if(NOT WIN32)
    pkg_check_modules(SELFCHECK_pulse REQUIRED IMPORTED_TARGET GLOBAL libpulse)
    add_library(selfcheck::pulse ALIAS PkgConfig::SELFCHECK_pulse)
endif()

# Header-only libraries. A cross build borrows the headers of this machine, and only these: its other headers
# belong to another system.
function(selfcheck_header_only name package target folder)
    if(NOT CMAKE_CROSSCOMPILING)
        find_package(${package} CONFIG REQUIRED)
        add_library(selfcheck::${name} ALIAS ${target})
        return()
    endif()
    find_path(SELFCHECK_${name}_HEADERS ${folder} PATHS /usr/include NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/borrowed/${name})
    foreach(each ${folder} ${ARGN})
        file(CREATE_LINK ${SELFCHECK_${name}_HEADERS}/${each} ${CMAKE_BINARY_DIR}/borrowed/${name}/${each} SYMBOLIC)
    endforeach()
    add_library(selfcheck_${name} INTERFACE)
    target_include_directories(selfcheck_${name} SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/borrowed/${name})
    add_library(selfcheck::${name} ALIAS selfcheck_${name})
endfunction()

selfcheck_header_only(cli11 CLI11 CLI11::CLI11 CLI)
selfcheck_header_only(spdlog spdlog spdlog::spdlog_header_only spdlog fmt)
