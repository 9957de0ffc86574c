// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/parameters.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

namespace {

constexpr QLatin1StringView profileName("profile");
constexpr QLatin1StringView networksName("networks");
constexpr QLatin1StringView optionalName("optional");

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

struct Resolver {
    const Catalogue &catalogue;
    const Profile &profile;

    // Undefined: to be left out.
    [[nodiscard]] Result<QJsonValue> resolve(const QJsonValue &value) const
    {
        if (const auto reference = referenceIn(value))
            return reference->kind == Reference::Kind::Profile ? fromProfile(*reference) : networksOf(*reference);
        if (value.isObject())
            return resolveMembers(value.toObject());
        if (value.isArray())
            return resolveEntries(value.toArray());
        return value;
    }

    [[nodiscard]] Result<QJsonValue> resolveMembers(const QJsonObject &object) const
    {
        QJsonObject resolved;
        for (auto each = object.begin(); each != object.end(); ++each) {
            const auto value = resolve(each.value());
            if (!value)
                return value;
            if (!value->isUndefined())
                resolved.insert(each.key(), *value);
        }
        return QJsonValue(resolved);
    }

    [[nodiscard]] Result<QJsonValue> resolveEntries(const QJsonArray &array) const
    {
        QJsonArray resolved;
        for (const QJsonValue &entry : array) {
            const auto value = resolve(entry);
            if (!value)
                return value;
            if (!value->isUndefined())
                resolved.append(*value);
        }
        return QJsonValue(resolved);
    }

    [[nodiscard]] Result<QJsonValue> fromProfile(const Reference &reference) const
    {
        const QJsonValue value = profile.value(reference.name);
        if (!isNothing(value))
            return value;
        if (reference.isOptional)
            return QJsonValue(QJsonValue::Undefined);
        return Failure::notConfigured(reference.name);
    }

    [[nodiscard]] Result<QJsonValue> networksOf(const Reference &reference) const
    {
        const QString path = QStringLiteral("networks.") + reference.name;
        if (const QJsonValue own = profile.value(path); !isNothing(own))
            return own;
        QJsonArray list;
        for (const Network &network : catalogue.networks) {
            if (network.region == reference.name)
                list.append(network.cidr);
        }
        return list.isEmpty() ? Result<QJsonValue>(Failure::notConfigured(path)) : QJsonValue(list);
    }
};

} // namespace

std::optional<Reference> referenceIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue path = object.value(profileName);
    const QJsonValue optional = object.value(optionalName);
    if (path.isString() && object.size() == (optional.isBool() ? 2 : 1))
        return Reference{Reference::Kind::Profile, path.toString(), optional.toBool()};
    const QJsonValue region = object.value(networksName);
    if (region.isString() && object.size() == 1)
        return Reference{Reference::Kind::Networks, region.toString(), false};
    return std::nullopt;
}

Result<Parameters> resolveParameters(const QJsonObject &parameters, const Catalogue &catalogue, const Profile &profile)
{
    // The whole is never a reference, only what stands in it: {"networks": "usa"} would be ambiguous.
    const auto resolved = Resolver{catalogue, profile}.resolveMembers(parameters);
    if (!resolved)
        return resolved.failure();
    return Parameters(resolved->toObject());
}

} // namespace selfcheck
