// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"
#include "app/shared/library_search.h"

int main(int argc, char *argv[])
{
    selfcheck::restrictLibrarySearch();
    return selfcheck::runTerminal(argc, argv);
}
