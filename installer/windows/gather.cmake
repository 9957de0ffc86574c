# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Puts the Windows programs into one folder that can be started as it is, with the libraries they need, found by
# what each of them imports, and the licences of all. The test programs go into a folder of their own that uses
# the first one's libraries.
#   cmake -DBUILD=<build folder> -DLIBRARIES=<folders> -DPLUGINS=<Qt's plug-ins> -DTO=build/windows
#         [-DTESTS=build/windows-tests] [-DCONFIGURATION=Release] -P gather.cmake
cmake_minimum_required(VERSION 3.25)
set(here ${CMAKE_CURRENT_LIST_DIR})
if(NOT CMAKE_HOST_WIN32)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND x86_64-w64-mingw32-objdump)
    set(strip x86_64-w64-mingw32-strip)
endif()

set(programs ${BUILD}/app/gui/${CONFIGURATION}/SelfCheck.exe ${BUILD}/app/cli/${CONFIGURATION}/selfcheck-cli.exe)
# Widgets are drawn by Fusion, which is in Qt Widgets; pictures are PNG alone, which is in Qt Gui. The platform
# is loaded when the programs start, so nothing imports it.
set(plugins ${PLUGINS}/platforms/qwindows.dll)

# CMake asks for libraries in lower case, as Windows would find them. Elsewhere links by those names help.
if(NOT CMAKE_HOST_WIN32)
    set(named ${BUILD}/libraries-in-lower-case)
    file(REMOVE_RECURSE ${named})
    file(MAKE_DIRECTORY ${named})
    foreach(folder ${LIBRARIES})
        file(GLOB files ${folder}/*.dll)
        foreach(file ${files})
            get_filename_component(name ${file} NAME)
            string(TOLOWER ${name} name)
            file(CREATE_LINK ${file} ${named}/${name} SYMBOLIC)
        endforeach()
    endforeach()
    set(LIBRARIES ${named})
endif()

# needed(OUT FILE...): the libraries of ours that these files need, whole paths.
function(needed out)
    file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${ARGN} DIRECTORIES ${LIBRARIES}
        RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing CONFLICTING_DEPENDENCIES_PREFIX conflict
        PRE_EXCLUDE_REGEXES "^(api|ext)-ms-" POST_EXCLUDE_REGEXES "[/\\][Ss]ystem32[/\\]")
    # Windows has the others.
    foreach(name ${missing})
        if(name MATCHES "^(qt6|lib|qpdf|zlib)")
            message(FATAL_ERROR "${name} is needed and lies in none of these folders: ${LIBRARIES}")
        endif()
    endforeach()
    set(real)
    foreach(file ${found})
        file(REAL_PATH ${file} file)
        list(APPEND real ${file})
    endforeach()
    set(${out} ${real} PARENT_SCOPE)
endfunction()

needed(libraries ${programs} ${plugins})
# Qt's WebSockets ask Qt for encryption, and Qt finds it among its plug-ins.
if("${libraries}" MATCHES "Qt6WebSockets")
    file(GLOB encryption ${PLUGINS}/tls/qopensslbackend.dll ${PLUGINS}/tls/qschannelbackend.dll)
    needed(more ${encryption})
    list(APPEND libraries ${more})
    list(REMOVE_DUPLICATES libraries)
endif()

file(REMOVE_RECURSE ${TO})
file(COPY ${programs} ${libraries} DESTINATION ${TO})
file(COPY ${plugins} DESTINATION ${TO}/platforms)
if(encryption)
    file(COPY ${encryption} DESTINATION ${TO}/tls)
endif()
# Qt looks beside the program, and nowhere else.
file(WRITE ${TO}/qt.conf "[Paths]\nPrefix=.\nPlugins=.\n")
if(strip)
    file(GLOB_RECURSE binaries ${TO}/*.exe ${TO}/*.dll)
    execute_process(COMMAND ${strip} --strip-unneeded ${binaries} COMMAND_ERROR_IS_FATAL ANY)
endif()

# The licences of exactly what is there.
file(GLOB_RECURSE shipped RELATIVE ${TO} ${TO}/*.dll)
file(STRINGS ${here}/../licences/libraries.txt lines REGEX "^[^#]")
set(text "Self Check is under the Apache License 2.0 (../LICENSE.txt). It uses these libraries, each under the licence\n")
string(APPEND text "named here, whose texts lie in this folder. Each library is a file of its own that can be replaced.\n")
set(known)
foreach(line ${lines})
    string(REGEX MATCH "^(.*) \\| (.*) \\| (.*) \\| (.*)$" fits "${line}")
    set(files "${CMAKE_MATCH_1}")
    set(name "${CMAKE_MATCH_2}")
    set(licence "${CMAKE_MATCH_3}")
    string(REPLACE " " ";" texts "${CMAKE_MATCH_4}")
    set(of)
    foreach(file ${shipped})
        if(NOT files STREQUAL "-" AND file MATCHES "${files}")
            list(APPEND of ${file})
            list(APPEND known ${file})
        endif()
    endforeach()
    if(of OR files STREQUAL "-")
        list(JOIN of ", " of)
        string(APPEND text "\n${name}\n    ${licence}\n    ${of}\n")
        foreach(each ${texts})
            file(COPY ${here}/../licences/${each}.txt DESTINATION ${TO}/licences)
        endforeach()
    endif()
endforeach()
list(REMOVE_ITEM shipped ${known})
if(shipped)
    message(FATAL_ERROR "No licence is named in installer/licences/libraries.txt for: ${shipped}")
endif()
file(WRITE ${TO}/licences/README.txt "${text}")
configure_file(${here}/../../LICENSE ${TO}/LICENSE.txt COPYONLY)

if(TESTS)
    file(REMOVE_RECURSE ${TESTS})
    file(GLOB tests ${BUILD}/tests/*_tests.exe ${BUILD}/tests/*/*_tests.exe)
    if(tests)
        needed(of_tests ${tests})
        list(REMOVE_ITEM of_tests ${libraries})
        file(COPY ${tests} ${of_tests} DESTINATION ${TESTS})
        file(RELATIVE_PATH product ${TESTS} ${TO})
        file(WRITE ${TESTS}/qt.conf "[Paths]\nPrefix=${product}\nPlugins=.\n")
    endif()
endif()
