// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A provider's profile from anywhere: read or refused with places, never a crash; what is read can be signed and
// verified.
#include "core/profile.h"
#include "core/profile_shape.h"
#include "core/profile_signature.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto profile = parseProfile(bytes, QStringLiteral("fuzz"), {});
    if (!profile) {
        if (profile.failure().toString().isEmpty())
            std::abort();
        return 0;
    }
    static_cast<void>(profile->workplace());
    for (const QString &path : profilePaths())
        static_cast<void>(profile->value(path));
    static const auto key = makeSigningKey();
    const auto content = signProfile(profile->content(), key->privatePem, QStringLiteral("key"));
    if (!content || !verifyProfile(*content, QStringLiteral("fuzz")))
        std::abort();
    return 0;
}
