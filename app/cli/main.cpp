// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"
#include "app/shared/leaving.h"
#include "app/shared/library_search.h"
#include "probes/background.h"

int main(int argc, char *argv[])
{
    selfcheck::restrictLibrarySearch();
    const int code = selfcheck::runTerminal(argc, argv);
    selfcheck::leaveProgram(code, selfcheck::endBackground(std::chrono::milliseconds(0)));
}
