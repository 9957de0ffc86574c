// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Where the program's libraries may come from. It is often started from a folder of downloads, where anybody
// may have put a library beside it or into the current folder. Says nothing about libraries that are linked:
// the system finds those before main() runs.
#pragma once

namespace selfcheck {

/// From now on libraries that are loaded by name come from the program's own folder and the system's, never
/// from the current folder or the search path. To be called before anything else.
void restrictLibrarySearch();

} // namespace selfcheck
