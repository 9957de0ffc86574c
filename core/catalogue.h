// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The requirements document as data: chapters, requirements, networks and ports of one version of the
// document. Immutable once loaded. Reading and checking it is core/catalogue_loader.h, judging by it
// core/judge.h, its sentences core/texts.h (they follow from the ids).
#pragma once

#include "core/facts.h"
#include "core/verdict.h"
#include "core/workplace.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace selfcheck {

enum class Operator { AtLeast, AtMost, Is, IsNot, OneOf, VersionAtLeast };

/// A fact compared with a value, or with a value of the provider's profile.
struct Condition {
    QString fact;
    Operator op = Operator::Is;
    /// Number, text, flag, or a list for OneOf. Null when profilePath says where the value stands.
    QJsonValue operand;
    /// Dotted path into the profile ("load.sessions"); empty for a fixed operand.
    QString profilePath;
};

/// The first band whose conditions all hold gives the verdict.
struct Band {
    Verdict verdict = Verdict::Grey;
    std::vector<Condition> all;
    /// Names the sentence: "<id>.<verdict>.<say>", else "<probe>.<verdict>.<say>", else "<id>.<verdict>".
    QString say;
    /// Who does the next step in this case; the requirement's owner when empty.
    std::optional<Owner> owner;
    /// Only with Verdict::Grey: NotConfigured, Unsupported, NotApplicable, Information, NeedsPerson, MissingFact.
    GreyReason greyReason = GreyReason::None;
};

/// While `row` is red with one of the sentences in `when` (any, when empty), the dependent is not
/// measured and comes out grey: Blocked.
struct Dependency {
    QString row;
    QStringList when;
};

/// Every member that is set must match the workplace; an empty one matches all.
struct AppliesTo {
    QStringList roles;
    QStringList clients;
    QStringList channels;
    QStringList hostings;

    [[nodiscard]] bool matches(const Workplace &workplace) const;
};

/// A number the sentence may show as {required}; formatted like a fact of that key.
struct Demand {
    QString key;
    FactValue value;
    /// True where the document gives no number and the limit is our own.
    bool ours = false;
};

struct Requirement {
    QString id;      ///< stable: "4.2-dotnet"
    QString chapter; ///< "4.2"
    QString number;  ///< read aloud: "4.2.3", made from the order in the file
    /// Empty: this version has no measurement for it (or worstOf is set, or information is).
    QString probe;
    /// Values may be {"profile": "dotted.path"}; core/plan.h resolves them.
    QJsonObject parameters;
    AppliesTo appliesTo;
    std::vector<Dependency> dependsOn;
    /// Row ids whose worst light this row takes instead of measuring.
    QStringList worstOf;
    bool guided = false;
    /// States a choice of the workplace; never judged. Sentence "<id>.grey.information[.<hosting>]".
    bool information = false;
    /// "where": "remote-matters": in a remote session this was measured on the wrong PC, and the finding says so.
    /// Rows measured on the network or by sound say it anyway.
    bool remoteMatters = false;
    Owner owner = Owner::You;
    std::vector<Band> bands;
    Band otherwise;
    std::optional<Demand> demand;
};

struct Chapter {
    QString id; ///< the document's own number: "4.2"
    std::vector<QString> rows;
};

/// One network of the document, as printed there.
struct Network {
    QString region; ///< "usa", "asia", "europe"
    QString cidr;   ///< "212.18.201.24/29"
};

/// One line of the document's port table.
struct PortRule {
    QString protocol; ///< "udp", "tcp", "tcp/tls"
    int first = 0;
    int last = 0;
    QString purpose; ///< sentence id: "port.<purpose>"
    QString row;     ///< the requirement that tests it
};

struct Catalogue {
    QString id;      ///< "engage"
    QString version; ///< "22.3"
    QString date;    ///< "2022-10"
    /// 1..127, part of the result code; never reused for another document version.
    int codeNumber = 0;
    std::vector<Chapter> chapters;
    std::vector<Requirement> requirements; ///< in the order of the document
    std::vector<Network> networks;
    std::vector<PortRule> ports;

    /// Null for an unknown id.
    [[nodiscard]] const Requirement *find(QStringView id) const;
    [[nodiscard]] const Chapter *chapter(QStringView id) const;
};

} // namespace selfcheck
