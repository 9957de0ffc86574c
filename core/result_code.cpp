// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/result_code.h"

#include "core/code_check.h"
#include "core/crockford.h"

#include <algorithm>
#include <array>
#include <optional>

namespace selfcheck {

namespace {

// Layout, most significant bit first: version 4, catalogue 7, two bits per chapter, three findings of nine
// bits (place in the catalogue from 1, 0 for none), zeros up to a whole character; then the check characters.
// Fifteen chapters give sixteen characters.
constexpr unsigned formatVersion = 1;
constexpr int versionBits = 4;
constexpr int catalogueBits = 7;
constexpr int lightBits = 2;
constexpr int findingBits = 9;
constexpr std::size_t findingsCarried = 3;
constexpr std::size_t bitsPerCharacter = 5;
constexpr qsizetype charactersPerGroup = 4;

class BitWriter {
public:
    void put(unsigned value, int bits)
    {
        for (int bit = bits - 1; bit >= 0; --bit)
            m_bits.push_back((value >> bit & 1U) != 0);
    }
    [[nodiscard]] Symbols symbols() const
    {
        Symbols result((m_bits.size() + bitsPerCharacter - 1) / bitsPerCharacter, 0);
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            if (m_bits[i])
                result[i / bitsPerCharacter] |=
                    static_cast<quint8>(1U << (bitsPerCharacter - 1 - i % bitsPerCharacter));
        }
        return result;
    }

private:
    std::vector<bool> m_bits;
};

class BitReader {
public:
    explicit BitReader(Symbols symbols) : m_symbols(std::move(symbols)) {}
    [[nodiscard]] unsigned take(int bits)
    {
        unsigned value = 0;
        for (int i = 0; i < bits; ++i, ++m_place) {
            const unsigned symbol = m_symbols.at(m_place / bitsPerCharacter);
            value = value << 1 | (symbol >> (bitsPerCharacter - 1 - m_place % bitsPerCharacter) & 1U);
        }
        return value;
    }
    [[nodiscard]] bool onlyZerosLeft()
    {
        unsigned rest = 0;
        while (m_place < m_symbols.size() * bitsPerCharacter)
            rest |= take(1);
        return rest == 0;
    }

private:
    Symbols m_symbols;
    std::size_t m_place = 0;
};

std::size_t lengthFor(std::size_t chapters)
{
    const std::size_t bits = versionBits + catalogueBits + chapters * lightBits + findingsCarried * findingBits;
    return (bits + bitsPerCharacter - 1) / bitsPerCharacter + checkSymbols;
}

unsigned bitsOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Green: return 0;
    case Verdict::Amber: return 1;
    case Verdict::Red: return 2;
    case Verdict::Grey: break;
    }
    return 3;
}

Verdict verdictOf(unsigned bits)
{
    constexpr std::array verdicts{Verdict::Green, Verdict::Amber, Verdict::Red, Verdict::Grey};
    return verdicts.at(bits & 3U);
}

/// From 1; 0 for a row that can't be named in a code.
unsigned placeOf(const QString &id, const Catalogue &catalogue)
{
    const auto row = std::ranges::find(catalogue.requirements, id, &Requirement::id);
    const auto place = static_cast<std::size_t>(row - catalogue.requirements.begin()) + 1;
    const bool fits = row != catalogue.requirements.end() && place < (1U << findingBits);
    return fits ? static_cast<unsigned>(place) : 0;
}

std::array<unsigned, findingsCarried> importantPlaces(const Report &report, const Catalogue &catalogue)
{
    std::array<unsigned, findingsCarried> places{};
    std::size_t used = 0;
    for (const Finding *finding : report.mostImportant(report.findings.size())) {
        const unsigned place = placeOf(finding->id, catalogue);
        if (place != 0 && used < findingsCarried)
            places.at(used++) = place;
    }
    return places;
}

bool separates(QChar character)
{
    return character.isSpace() || character == u'-' || character == u'.' || character == u'\u2010' ||
           character == u'\u2011' || character == u'\u2013';
}

/// The characters' values, or the first that can't be one.
Result<Symbols> symbolsOf(const QString &typed)
{
    Symbols symbols;
    for (const QChar character : typed) {
        if (separates(character))
            continue;
        const std::size_t position = symbols.size() + 1;
        if (character.toUpper() == u'U')
            return Failure::badCode(QStringLiteral("letter_u:%1").arg(position));
        const int value = crockfordValue(character);
        if (value < 0)
            return Failure::badCode(QStringLiteral("character:%1").arg(position));
        symbols.push_back(static_cast<quint8>(value));
    }
    return symbols;
}

Failure tooShort(std::size_t missing) { return Failure::badCode(QStringLiteral("too_short:%1").arg(missing)); }
Failure tooLong(std::size_t extra) { return Failure::badCode(QStringLiteral("too_long:%1").arg(extra)); }

/// Empty when some known catalogue makes codes of this length.
std::optional<Failure> wrongLength(std::size_t length, const std::vector<Catalogue> &known)
{
    constexpr std::size_t usualChapters = 15;
    std::vector<std::size_t> lengths;
    for (const Catalogue &catalogue : known)
        lengths.push_back(lengthFor(catalogue.chapters.size()));
    if (lengths.empty())
        lengths.push_back(lengthFor(usualChapters));
    std::ranges::sort(lengths);
    const auto enough = std::ranges::lower_bound(lengths, length);
    if (enough == lengths.end())
        return tooLong(length - lengths.back());
    if (*enough != length)
        return tooShort(*enough - length);
    return std::nullopt;
}

Result<DecodedCode> contentOf(BitReader &bits, const Catalogue &catalogue)
{
    DecodedCode decoded;
    decoded.catalogueCode = catalogue.codeNumber;
    for (const Chapter &chapter : catalogue.chapters)
        decoded.chapters.emplace_back(chapter.id, verdictOf(bits.take(lightBits)));
    for (std::size_t i = 0; i < findingsCarried; ++i) {
        const unsigned place = bits.take(findingBits);
        // A row this catalogue does not have yet: made by a later edition of it.
        if (place > catalogue.requirements.size())
            return Failure::badCode(QStringLiteral("version"));
        if (place != 0)
            decoded.findings += catalogue.requirements[place - 1].id;
    }
    if (!bits.onlyZerosLeft())
        return Failure::badCode(QStringLiteral("version"));
    return decoded;
}

} // namespace

QString resultCode(const Report &report, const Catalogue &catalogue)
{
    BitWriter bits;
    bits.put(formatVersion, versionBits);
    bits.put(static_cast<unsigned>(catalogue.codeNumber), catalogueBits);
    for (const Chapter &chapter : catalogue.chapters)
        bits.put(bitsOf(report.chapterLight(chapter.id)), lightBits);
    for (const unsigned place : importantPlaces(report, catalogue))
        bits.put(place, findingBits);
    QString code;
    qsizetype written = 0;
    for (const quint8 symbol : withCheck(bits.symbols())) {
        if (written > 0 && written % charactersPerGroup == 0)
            code += u' ';
        code += crockfordCharacter(symbol);
        ++written;
    }
    return code;
}

Result<DecodedCode> decodeResultCode(const QString &typed, const std::vector<Catalogue> &known)
{
    const Result<Symbols> symbols = symbolsOf(typed);
    if (!symbols)
        return symbols.failure();
    const std::optional<Failure> length = wrongLength(symbols->size(), known);
    const std::optional<Symbols> data = withoutCheck(*symbols);
    if (!data || data->size() * bitsPerCharacter < versionBits + catalogueBits)
        return length.value_or(Failure::badCode(QStringLiteral("check")));
    BitReader bits(*data);
    // Only a code whose check is right is believed when it says that it comes from elsewhere; its length may
    // be one that nothing here makes.
    if (bits.take(versionBits) != formatVersion)
        return Failure::badCode(QStringLiteral("version"));
    const unsigned number = bits.take(catalogueBits);
    const auto catalogue = std::ranges::find(known, static_cast<int>(number), &Catalogue::codeNumber);
    if (catalogue == known.end())
        return Failure::badCode(QStringLiteral("catalogue:%1").arg(number));
    const std::size_t expected = lengthFor(catalogue->chapters.size());
    if (symbols->size() < expected)
        return tooShort(expected - symbols->size());
    if (symbols->size() > expected)
        return tooLong(symbols->size() - expected);
    return contentOf(bits, *catalogue);
}

} // namespace selfcheck
