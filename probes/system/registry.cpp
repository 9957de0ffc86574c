// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/registry.h"

namespace selfcheck {

namespace {

QLatin1StringView kindOf(const RegistryValue &value)
{
    constexpr QLatin1StringView kinds[] = {QLatin1StringView("a text"), QLatin1StringView("a number"),
                                           QLatin1StringView("a list of texts"), QLatin1StringView("bytes")};
    return kinds[value.index()];
}

template<class T>
Result<std::optional<T>> checked(const RegistryAnswer &answer, const QString &key, const QString &name,
                                 QLatin1StringView wanted)
{
    const QString place = name.isEmpty() ? key : key + u'\\' + name;
    switch (answer.state) {
    case RegistryAnswer::State::Missing: return std::optional<T>();
    case RegistryAnswer::State::Denied: return Failure::permissionDenied(place);
    case RegistryAnswer::State::OtherKind:
        return Failure::badContent(place, QStringLiteral("%1 instead of %2").arg(answer.kind, wanted));
    case RegistryAnswer::State::Found: break;
    }
    if (const T *found = std::get_if<T>(&answer.value))
        return std::optional<T>(*found);
    return Failure::badContent(place, QStringLiteral("%1 instead of %2").arg(kindOf(answer.value), wanted));
}

} // namespace

std::optional<RegistryValue> Registry::value(const QString &key, const QString &name, RegistryView view) const
{
    const RegistryAnswer answer = ask(key, name, view);
    return answer.state == RegistryAnswer::State::Found ? std::optional<RegistryValue>(answer.value) : std::nullopt;
}

QString Registry::text(const QString &key, const QString &name, RegistryView view) const
{
    const auto found = value(key, name, view);
    const QString *text = found ? std::get_if<QString>(&*found) : nullptr;
    return text ? *text : QString();
}

std::optional<qint64> Registry::number(const QString &key, const QString &name, RegistryView view) const
{
    const auto found = value(key, name, view);
    const qint64 *number = found ? std::get_if<qint64>(&*found) : nullptr;
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

Result<std::optional<qint64>> Registry::checkedNumber(const QString &key, const QString &name, RegistryView view) const
{
    return checked<qint64>(ask(key, name, view), key, name, QLatin1StringView("a number"));
}

Result<std::optional<QString>> Registry::checkedText(const QString &key, const QString &name, RegistryView view) const
{
    return checked<QString>(ask(key, name, view), key, name, QLatin1StringView("a text"));
}

} // namespace selfcheck
