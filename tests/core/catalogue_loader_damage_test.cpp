// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Catalogues that nobody would write: cut, changed at random, of wrong types, endless. They are refused with a
// place or taken, and never end the program.
#include "core/catalogue_loader.h"

#include "tests/core/catalogue_samples.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace selfcheck::test {

TEST(CatalogueLoader, survivesAFileCutAnywhere)
{
    for (qsizetype length = 0; length < sampleCatalogue().size(); ++length) {
        CatalogueFiles files = sampleFiles();
        files.catalogue.truncate(length);
        ASSERT_FALSE(parseSample(files)) << length;
    }
}

TEST(CatalogueLoader, survivesAnyByteChanged)
{
    std::mt19937 random(20221001);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        CatalogueFiles files = sampleFiles();
        for (auto hits = 1 + random() % 3; hits > 0; --hits)
            files.catalogue[static_cast<qsizetype>(random()) % files.catalogue.size()] =
                static_cast<char>(random() % 256);
        const auto result = parseSample(files);
        if (result)
            continue;
        ++refused;
        for (const Failure &failure : result.failure().all())
            ASSERT_TRUE(failure.place().startsWith(QLatin1StringView("dir/"))) << failure.toString().toStdString();
    }
    EXPECT_GT(refused, 1000);
}

TEST(CatalogueLoader, survivesOtherTypesEverywhere)
{
    // Every value of the file in turn becomes one of each type.
    const QJsonArray others{QJsonValue::Null,
                            true,
                            0,
                            -1.5,
                            1e300,
                            QString(),
                            QStringLiteral("x"),
                            QJsonArray{},
                            QJsonArray{QJsonArray{}},
                            QJsonObject{},
                            QJsonObject{{QStringLiteral("profile"), QStringLiteral("hosts.web")}}};
    const std::function<void(const QJsonValue &, const std::function<void(QJsonValue)> &)> visit =
        [&](const QJsonValue &value, const std::function<void(QJsonValue)> &replace) {
            for (const QJsonValue &other : others)
                replace(other);
            const QJsonObject object = value.toObject();
            for (const QString &name : object.keys()) {
                visit(object.value(name), [&, name](const QJsonValue &inner) {
                    QJsonObject copy = object;
                    copy.insert(name, inner);
                    replace(copy);
                });
            }
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                visit(array.at(i), [&, i](const QJsonValue &inner) {
                    QJsonArray copy = array;
                    copy.replace(i, inner);
                    replace(copy);
                });
            }
        };
    int count = 0;
    int accepted = 0;
    visit(QJsonDocument::fromJson(sampleCatalogue()).object(), [&](const QJsonValue &damaged) {
        CatalogueFiles files = sampleFiles();
        files.catalogue =
            damaged.isArray() ? QJsonDocument(damaged.toArray()).toJson() : QJsonDocument(damaged.toObject()).toJson();
        ++count;
        accepted += parseSample(files) ? 1 : 0;
    });
    EXPECT_GT(count, 1000);
    EXPECT_LT(accepted, count / 8) << "most changes of type are mistakes";
}

TEST(CatalogueLoader, followsLongChains)
{
    QJsonArray ids;
    QJsonArray rows;
    constexpr int length = 20000;
    for (int i = 0; i < length; ++i) {
        const QString id = QStringLiteral("r%1").arg(i);
        ids.append(id);
        QJsonObject row{{QStringLiteral("id"), id}, {QStringLiteral("owner"), QStringLiteral("you")}};
        if (i + 1 < length)
            row.insert(QStringLiteral("worstOf"), QJsonArray{QStringLiteral("r%1").arg(i + 1)});
        rows.append(row);
    }
    QJsonObject root = QJsonDocument::fromJson(sampleCatalogue()).object();
    root.insert(QStringLiteral("chapters"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("rows"), ids}}});
    root.insert(QStringLiteral("requirements"), rows);
    CatalogueFiles files = sampleFiles();
    files.catalogue = QJsonDocument(root).toJson();
    files.ports = R"({"schema": 1, "ports": []})";
    const auto result = parseSample(files);
    ASSERT_TRUE(result) << result.failure().toString().left(500).toStdString();
    EXPECT_EQ(result->requirements.size(), static_cast<std::size_t>(length));
}

} // namespace selfcheck::test
