// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"

int main(int argc, char *argv[]) { return selfcheck::runTerminal(argc, argv); }
