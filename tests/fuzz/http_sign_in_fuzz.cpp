// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/http_sign_in.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::vector<HttpChallenge> challenges = httpChallenges(bytes.split('\n'));
    if (challenges.size() > 8)
        std::abort();
    for (const HttpChallenge &challenge : challenges)
        if (challenge.scheme.isEmpty() || challenge.scheme.size() > 24 || challenge.parameters.size() > 16)
            std::abort();
    auto signIn = HttpSignIn::choose(challenges);
    if (!signIn)
        return 0;
    // Whatever was asked, the answer is one field of one line, and the password is not in it.
    const SignInCredentials who{QString::fromUtf8(bytes.left(40)), QStringLiteral("correct horse battery")};
    const QByteArray answer = signIn->answer(who, "CONNECT", "agent.example:443");
    const bool isSound = answer.startsWith("Basic ") || answer.startsWith("Digest ");
    if (!isSound || answer.contains('\r') || answer.contains('\n') || answer.contains("correct horse"))
        std::abort();
    return 0;
}
