// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How a reading asks the machine for a subject that is told whole (all sound devices, all firewall rules): a
// function that may take its time and is called outside the main thread. What a subject is stands in the
// header of its value type; subjects that are asked piece by piece (the registry) are interfaces of their own.
#pragma once

#include "core/result.h"

#include <functional>

namespace selfcheck {

/// Empty where this operating system has no such subject.
template<class T>
using Ask = std::function<Result<T>()>;

} // namespace selfcheck
