// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The root certificates this computer trusts: OpenSSL's own folder on Linux, the ROOT store on Windows. Also
// holds what a virus scanner or a company has put there.
#pragma once

#include "probes/wire/trust_store.h"

namespace selfcheck {

/// SystemCall when the store can't be opened. On Linux certificates are read from disk when first needed.
Status addSystemRoots(TrustStore &store);

} // namespace selfcheck
