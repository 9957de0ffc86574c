// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/catalogue/shipped_catalogue.h"

#include "core/catalogue_loader.h"
#include "probes/all_probes.h"
#include "probes/system/system.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <gtest/gtest.h>

namespace selfcheck::test {

namespace {

Catalogue load()
{
    auto catalogue = loadCatalogue(QStringLiteral(":/catalogue/engage-22.3"), shippedKinds());
    if (catalogue)
        return std::move(catalogue).value();
    ADD_FAILURE() << catalogue.failure().toString().toStdString();
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QSet<Verdict> lightsOf(const Requirement &row)
{
    QSet<Verdict> lights;
    for (const Band &band : row.bands)
        lights.insert(band.verdict);
    if (!row.bands.empty())
        lights.insert(row.otherwise.verdict);
    for (const QString &member : row.worstOf) {
        if (const Requirement *found = shippedCatalogue().find(member))
            lights.unite(lightsOf(*found));
    }
    lights.remove(Verdict::Grey);
    return lights;
}

} // namespace

const std::vector<ProbeKind> &shippedKinds()
{
    static const std::vector<ProbeKind> kinds = allProbes({std::make_shared<const System>(), {}});
    return kinds;
}

const Catalogue &shippedCatalogue()
{
    static const Catalogue catalogue = load();
    return catalogue;
}

QStringList expectedLines(const QString &name)
{
    const QString path = QStringLiteral(SELFCHECK_TEST_DATA) + QStringLiteral("/catalogue/expected/") + name;
    return QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts);
}

QStringList languages() { return {QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr")}; }

QHash<QString, QString> sentences(const QString &file, const QString &language)
{
    const QString path =
        QStringLiteral("%1/translations/%2_%3.ts").arg(QStringLiteral(SELFCHECK_SOURCE_DIR), file, language);
    QXmlStreamReader xml(contentOf(path));
    QHash<QString, QString> found;
    QString key;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("source")) {
            key = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            EXPECT_FALSE(found.contains(key)) << "twice: " << key.toStdString();
            found.insert(key, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return found;
}

QSet<QString> argumentsIn(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    QSet<QString> names;
    for (auto each = braces.globalMatch(text); each.hasNext();)
        names.insert(each.next().captured(1));
    return names;
}

std::vector<Case> reachableCases()
{
    std::vector<Case> cases;
    for (const Requirement &row : shippedCatalogue().requirements) {
        for (const Band &band : row.bands) {
            if (band.verdict != Verdict::Grey)
                cases.push_back({&row, band.verdict, band.say});
        }
        if (!row.bands.empty() && row.otherwise.verdict != Verdict::Grey)
            cases.push_back({&row, row.otherwise.verdict, row.otherwise.say});
        if (row.worstOf.isEmpty())
            continue;
        for (const Verdict light : lightsOf(row))
            cases.push_back({&row, light, {}});
    }
    return cases;
}

} // namespace selfcheck::test
