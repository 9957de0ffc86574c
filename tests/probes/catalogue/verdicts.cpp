// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/catalogue/verdicts.h"

#include "tests/probes/catalogue/shipped_catalogue.h"

#include <QtCore/QJsonDocument>
#include <gtest/gtest.h>

#include <ostream>

namespace selfcheck {

void PrintTo(const Judgement &judgement, std::ostream *out)
{
    *out << wordOf(judgement.verdict).data() << ' ' << wordOf(judgement.greyReason).data() << " \""
         << judgement.say.toStdString() << "\" " << wordOf(judgement.owner).data();
}

} // namespace selfcheck

namespace selfcheck::test {

namespace {

FactValue valueOf(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toInteger();
    return json.toString();
}

} // namespace

QJsonObject jsonOf(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text));
    EXPECT_TRUE(document.isObject()) << text;
    return document.object();
}

Facts factsOf(const QJsonObject &base, const QJsonObject &changes)
{
    QJsonObject all = base;
    for (auto each = changes.begin(); each != changes.end(); ++each)
        all.insert(each.key(), each.value());
    Facts facts;
    for (auto each = all.begin(); each != all.end(); ++each) {
        if (!each.value().isNull())
            facts.insert({each.key(), valueOf(each.value()), Privacy::Open});
    }
    return facts;
}

const Requirement &rowNamed(const QString &id)
{
    const Requirement *found = shippedCatalogue().find(id);
    EXPECT_NE(found, nullptr) << id.toStdString();
    static const Requirement none;
    return found ? *found : none;
}

Judgement judged(const QString &id, const Facts &facts) { return judge(rowNamed(id), facts, Profile()); }

Judgement light(Verdict verdict, const char *say, Owner owner)
{
    return {verdict, GreyReason::None, QString::fromLatin1(say), owner};
}

Judgement grey(const QString &id, GreyReason reason) { return {Verdict::Grey, reason, {}, rowNamed(id).owner}; }

std::vector<QString> rowsOf(const char *probe)
{
    std::vector<QString> ids;
    for (const Requirement &each : shippedCatalogue().requirements) {
        if (each.probe == QLatin1StringView(probe))
            ids.push_back(each.id);
    }
    EXPECT_FALSE(ids.empty()) << probe;
    return ids;
}

const std::vector<StateCase> &waysOfNotReaching()
{
    static const std::vector<StateCase> cases{
        {"name-not-found", Verdict::Red, Owner::Provider},
        {"name-server-silent", Verdict::Red, Owner::You},
        {"refused", Verdict::Red, Owner::Provider},
        {"refused-on-the-way", Verdict::Red, Owner::It},
        {"unreachable", Verdict::Red, Owner::Provider},
        {"no-route", Verdict::Red, Owner::It},
        {"silent", Verdict::Red, Owner::It},
        {"local-firewall", Verdict::Red, Owner::It},
    };
    return cases;
}

const std::vector<StateCase> &waysOfNotSecuring()
{
    static const std::vector<StateCase> cases{
        {"tls-failed", Verdict::Red, Owner::It},
        {"certificate-expired", Verdict::Red, Owner::Provider},
        {"certificate-not-yet-valid", Verdict::Red, Owner::You},
        {"certificate-name", Verdict::Red, Owner::Provider},
        {"certificate-untrusted", Verdict::Red, Owner::It},
    };
    return cases;
}

void expectStates(const QString &row, const char *fact, const std::vector<StateCase> &cases, const QJsonObject &base)
{
    for (const StateCase &each : cases) {
        const QJsonObject state{{QString::fromLatin1(fact), QString::fromLatin1(each.state)}};
        EXPECT_EQ(judged(row, factsOf(base, state)), light(each.verdict, each.state, each.owner)) << row.toStdString();
    }
}

} // namespace selfcheck::test
