# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
dev_lint() {
    need "${packages_build[@]}" "${packages_test[@]}" "${packages_lint[@]}" python3
    local status=0
    step "Layering"
    python3 tests/layering/layering.py . || status=1
    step "clang-format"
    git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror || status=1
    # clang can't read GCC's precompiled headers, so this needs a configuration without them.
    cmake -S . -B build/lint -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER= -DSELFCHECK_PRECOMPILE=OFF >build/lint-configure.log
    cmake --build build/lint --target help | sed -n 's/^\([a-z_]*_autogen\): .*/\1/p' |
        xargs -r cmake --build build/lint --target >>build/lint-configure.log
    step "clang-tidy"
    # The headers of qpdf hold a std::vector of a type that is not complete yet, which clang refuses in C++20.
    git ls-files 'core/*.cpp' 'probes/*.cpp' 'app/*.cpp' | grep -v '_windows\.cpp$' | xargs grep -L '<qpdf/' |
        xargs -P "$(jobs_count)" -n 4 clang-tidy -p build/lint --quiet --warnings-as-errors='*' 2>/dev/null || status=1
    return $status
}
