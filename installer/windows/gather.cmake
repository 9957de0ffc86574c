# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Puts the Windows programs and the libraries they need into one folder that can be started as it is.
#   cmake -DBUILD=build/windows-cross -DSYSROOT=<libraries> -DTO=build/windows -P gather.cmake
file(GLOB programs ${BUILD}/app/*/*.exe ${BUILD}/tests/*_tests.exe ${BUILD}/tests/*/*_tests.exe)
file(GLOB libraries ${SYSROOT}/bin/*.dll ${SYSROOT}/lib/*.dll)
list(FILTER libraries EXCLUDE REGEX "Qt6(Xml|PrintSupport|Concurrent)|libpcre2-posix")
file(COPY ${programs} ${libraries} DESTINATION ${TO})
foreach(folder platforms styles tls imageformats)
    file(GLOB plugins ${SYSROOT}/plugins/${folder}/*.dll)
    list(FILTER plugins EXCLUDE REGEX "qdirect2d|qminimal|qgif")
    file(COPY ${plugins} DESTINATION ${TO}/${folder})
endforeach()
