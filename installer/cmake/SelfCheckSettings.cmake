# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# One interface target carries standard, warnings and strictness; everybody links it. Two helpers: which
# sources of a folder belong to this platform, and a test program.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# No header that moc reads is generated, so moc need not wait for the libraries below.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(SELFCHECK_CCACHE ccache)
if(SELFCHECK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${SELFCHECK_CCACHE})
endif()

add_library(selfcheck_settings INTERFACE)
target_compile_features(selfcheck_settings INTERFACE cxx_std_20)
target_include_directories(selfcheck_settings INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_definitions(selfcheck_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    SPDLOG_HEADER_ONLY FMT_HEADER_ONLY)
if(WIN32)
    target_compile_definitions(selfcheck_settings INTERFACE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN
        _WIN32_WINNT=0x0A00)
endif()
if(MSVC)
    target_compile_options(selfcheck_settings INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus /guard:cf /bigobj
        $<$<BOOL:${SELFCHECK_WERROR}>:/WX>)
else()
    target_compile_options(selfcheck_settings INTERFACE -Wall -Wextra -Wconversion -Wshadow
        -Woverloaded-virtual -Wold-style-cast $<$<BOOL:${SELFCHECK_WERROR}>:-Werror>)
    if(MINGW)
        # GCC 12 sees an overflow in its own std::string::insert once that is inlined (its bug 105651).
        target_compile_options(selfcheck_settings INTERFACE -Wno-stringop-overflow -Wno-restrict)
    endif()
    if(SELFCHECK_CCACHE AND SELFCHECK_PRECOMPILE)
        target_compile_options(selfcheck_settings INTERFACE -fpch-preprocess)
    endif()
endif()
if(SELFCHECK_SANITIZE)
    target_compile_options(selfcheck_settings INTERFACE -fsanitize=${SELFCHECK_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(selfcheck_settings INTERFACE -fsanitize=${SELFCHECK_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Between the checks that are woven in, GCC loses sight of what a std::variant or std::optional holds.
        target_compile_options(selfcheck_settings INTERFACE -Wno-maybe-uninitialized)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND SELFCHECK_SANITIZE MATCHES "undefined")
        # These four are woven in at every access and cost half of the compile time. The address sanitizer stops at a
        # null pointer as well, and the fuzzers' build (clang) checks everything where foreign bytes are read.
        target_compile_options(selfcheck_settings INTERFACE
            -fno-sanitize=null,alignment,nonnull-attribute,returns-nonnull-attribute)
    endif()
endif()

# Sources of a folder and its sub-folders, without those of another platform: the platform stands at the end
# of the file name and nowhere else.
function(selfcheck_platform_sources out folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    if(WIN32)
        list(FILTER files EXCLUDE REGEX "_linux(_test)?\\.(cpp|h)$")
    else()
        list(FILTER files EXCLUDE REGEX "_windows(_test)?\\.(cpp|h)$")
    endif()
    set(${out} ${files} PARENT_SCOPE)
endfunction()

# Compiles translations/<name>_*.ts of every name into the target, below ":/i18n".
function(selfcheck_add_translations target)
    set(words)
    foreach(name ${ARGN})
        file(GLOB found CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/${name}_*.ts)
        list(APPEND words ${found})
    endforeach()
    if(words)
        qt_add_lrelease(${target} TS_FILES ${words} QM_FILES_OUTPUT_VARIABLE compiled)
        qt_add_resources(${target} ${target}_words PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
    endif()
endfunction()

function(selfcheck_precompile target)
    if(SELFCHECK_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# A test program from every *_test.cpp below a folder of tests/.
function(selfcheck_add_test name folder)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBRARIES;SOURCES;ENVIRONMENT" ${ARGN})
    selfcheck_platform_sources(sources ${CMAKE_CURRENT_SOURCE_DIR}/${folder})
    add_executable(${name} ${sources} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} GTest::gtest GTest::gmock selfcheck_settings)
    target_compile_definitions(${name} PRIVATE SELFCHECK_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        SELFCHECK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    selfcheck_precompile(${name} <QtCore/QtCore> <gtest/gtest.h> <gmock/gmock.h>)
    if(CMAKE_CROSSCOMPILING)
        return() # started whole, on the other system
    endif()
    if(MSVC)
        # vcpkg puts libraries beside a program, but not Qt's plug-ins.
        file(GENERATE OUTPUT $<TARGET_FILE_DIR:${name}>/qt.conf CONTENT
            "[Paths]\nPlugins=${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/$<$<CONFIG:Debug>:debug/>Qt6/plugins\n")
    endif()
    if(NOT SELFCHECK_SANITIZE AND NOT SELFCHECK_TEST_PARTS)
        gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT ${arg_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${arg_ENVIRONMENT}")
        return()
    endif()
    # Thousands of starts of a program take minutes, with sanitizers many, so the tests are started in a few parts;
    # ./dev test counts the single ones from what each part writes.
    set(parts 4)
    foreach(part RANGE 1 ${parts})
        math(EXPR index "${part} - 1")
        add_test(NAME ${name}-${part} COMMAND ${name})
        set_tests_properties(${name}-${part} PROPERTIES TIMEOUT 600 ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;GTEST_BRIEF=1;GTEST_TOTAL_SHARDS=${parts};GTEST_SHARD_INDEX=${index};GTEST_OUTPUT=xml:${CMAKE_BINARY_DIR}/test-parts/${name}-${part}.xml;${arg_ENVIRONMENT}")
    endforeach()
endfunction()
