// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/library_search.h"

// The loader never looks into the current folder.
void selfcheck::restrictLibrarySearch() {}
