// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The very end of the program, which has to come whatever the operating system, drivers and other people's libraries
// in this process are still doing. Everything of ours must have been put away before.
#pragma once

namespace selfcheck {

/// To be called last in main(), when the application object is gone. isQuiet: no thread of ours still works
/// (endBackground()). Windows ends the other threads of a program wherever they are and then lets libraries clean up:
/// who was ended while holding a lock stops that for ever, so none of it is waited for.
[[noreturn]] void leaveProgram(int exitCode, bool isQuiet);

} // namespace selfcheck
