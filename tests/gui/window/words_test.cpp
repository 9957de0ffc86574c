// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The window's words are finished in every language.
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;

class WordsTest : public testing::TestWithParam<const char *> {};

TEST_P(WordsTest, AreFinishedAndKeepTheirArguments)
{
    QFile file(u"%1/translations/selfcheck_%2.ts"_s.arg(QStringLiteral(SELFCHECK_SOURCE_DIR),
                                                        QString::fromLatin1(GetParam())));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    const QRegularExpression arguments(u"%[0-9]"_s);
    QString source;
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source"_s)
            source = xml.readElementText();
        if (xml.name() != u"translation"_s)
            continue;
        EXPECT_FALSE(xml.attributes().hasAttribute(u"type"_s)) << qPrintable(source);
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        EXPECT_FALSE(text.trimmed().isEmpty()) << qPrintable(source);
        for (const QRegularExpressionMatch &match : arguments.globalMatch(source))
            EXPECT_TRUE(text.contains(match.captured())) << qPrintable(source);
        ++count;
    }
    EXPECT_FALSE(xml.hasError());
    EXPECT_GT(count, 100);
}

INSTANTIATE_TEST_SUITE_P(All, WordsTest, testing::Values("de", "en", "fr"));

} // namespace
