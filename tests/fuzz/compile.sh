#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# Compiler launcher of ./dev fuzz. clang 14 can't read libqpdf's headers in C++20 (a std::vector of a class that is not
# complete yet); the two sources that include them are compiled by g++, unwatched, and link with the rest.
compiler=$1
shift
case "$*" in
    *core/export/pdf_finish.cpp* | *core/export/pdf_reading.cpp*)
        arguments=()
        for argument in "$@"; do
            case "$argument" in -fsanitize=*) ;; *) arguments+=("$argument") ;; esac
        done
        exec g++ "${arguments[@]}"
        ;;
esac
exec "$compiler" "$@"
