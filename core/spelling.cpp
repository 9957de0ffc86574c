// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crockford.h"
#include "core/result_code.h"

#include <array>

namespace selfcheck {

namespace {

/// In the order of crockfordCharacters.
using Alphabet = std::array<const char16_t *, 32>;

// International (ICAO).
constexpr Alphabet english{u"zero",  u"one",    u"two",     u"three",  u"four",    u"five",     u"six",    u"seven",
                           u"eight", u"nine",   u"Alfa",    u"Bravo",  u"Charlie", u"Delta",    u"Echo",   u"Foxtrot",
                           u"Golf",  u"Hotel",  u"Juliett", u"Kilo",   u"Mike",    u"November", u"Papa",   u"Quebec",
                           u"Romeo", u"Sierra", u"Tango",   u"Victor", u"Whiskey", u"X-ray",    u"Yankee", u"Zulu"};

// DIN 5009 of May 2022; "zwo", because "zwei" sounds like "drei" on the phone.
constexpr Alphabet german{
    u"null",          u"eins",      u"zwo",       u"drei",    u"vier",      u"f\u00fcnf",     u"sechs",
    u"sieben",        u"acht",      u"neun",      u"Aachen",  u"Berlin",    u"Chemnitz",      u"D\u00fcsseldorf",
    u"Essen",         u"Frankfurt", u"Goslar",    u"Hamburg", u"Jena",      u"K\u00f6ln",     u"M\u00fcnchen",
    u"N\u00fcrnberg", u"Potsdam",   u"Quickborn", u"Rostock", u"Salzwedel", u"T\u00fcbingen", u"V\u00f6lklingen",
    u"Wuppertal",     u"Xanten",    u"Ypsilon",   u"Zwickau"};

// The customary first names of France.
constexpr Alphabet french{u"z\u00e9ro",
                          u"un",
                          u"deux",
                          u"trois",
                          u"quatre",
                          u"cinq",
                          u"six",
                          u"sept",
                          u"huit",
                          u"neuf",
                          u"Anatole",
                          u"Berthe",
                          u"C\u00e9lestin",
                          u"D\u00e9sir\u00e9",
                          u"Eug\u00e8ne",
                          u"Fran\u00e7ois",
                          u"Gaston",
                          u"Henri",
                          u"Joseph",
                          u"Kl\u00e9ber",
                          u"Marcel",
                          u"Nicolas",
                          u"Pierre",
                          u"Quintal",
                          u"Raoul",
                          u"Suzanne",
                          u"Th\u00e9r\u00e8se",
                          u"Victor",
                          u"William",
                          u"Xavier",
                          u"Yvonne",
                          u"Zo\u00e9"};

const Alphabet &alphabetOf(const QString &language)
{
    if (language == QLatin1StringView("de"))
        return german;
    if (language == QLatin1StringView("fr"))
        return french;
    return english;
}

} // namespace

QStringList spellingOf(const QString &code, const QString &language)
{
    QStringList words;
    for (const QChar character : code) {
        const int value = crockfordValue(character);
        if (value >= 0)
            words += QString::fromUtf16(alphabetOf(language).at(static_cast<std::size_t>(value)));
    }
    return words;
}

} // namespace selfcheck
