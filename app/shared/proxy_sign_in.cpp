// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/proxy_sign_in.h"

#include <QtCore/QtGlobal>

namespace selfcheck {

std::optional<SignInCredentials> proxySignInFromEnvironment()
{
    const QString user = qEnvironmentVariable(proxyUserVariable);
    if (user.isEmpty())
        return std::nullopt;
    return SignInCredentials{user, qEnvironmentVariable(proxyPasswordVariable)};
}

} // namespace selfcheck
