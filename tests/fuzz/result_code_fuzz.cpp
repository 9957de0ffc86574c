// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What people type as a result code: decoded or refused with a detail, never a crash. A code that is right stays
// right when it is spelt.
#include "core/result_code.h"

#include <cstdint>
#include <cstdlib>

namespace {

selfcheck::Catalogue document(int code, int chapters)
{
    selfcheck::Catalogue catalogue;
    catalogue.codeNumber = code;
    for (int chapter = 1; chapter <= chapters; ++chapter) {
        catalogue.chapters.push_back({QString::number(chapter), {}});
        selfcheck::Requirement row;
        row.id = QStringLiteral("%1-row").arg(chapter);
        row.chapter = QString::number(chapter);
        catalogue.requirements.push_back(row);
    }
    return catalogue;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    static const std::vector<Catalogue> known{document(1, 15), document(2, 3)};
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto decoded = decodeResultCode(typed, known);
    if (!decoded && (decoded.failure().kind() != FailureKind::BadCode || decoded.failure().detail().isEmpty()))
        std::abort();
    if (decoded && decoded->findings.size() > 3)
        std::abort();
    for (const char *language : {"de", "en", "fr"}) {
        const QStringList words = spellingOf(typed, QString::fromLatin1(language));
        if (words.size() > typed.size())
            std::abort();
    }
    return 0;
}
