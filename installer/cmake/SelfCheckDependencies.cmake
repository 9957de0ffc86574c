# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Libraries that come by pkg-config on Debian and by CMake config from vcpkg: one imported name for each.
find_package(PkgConfig QUIET)

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
