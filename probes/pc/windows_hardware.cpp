// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/windows_hardware.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace selfcheck {

namespace {

// The word after name: "Family 6 Model 158" has the model 158.
std::optional<int> numberAfter(const QStringList &words, QLatin1StringView name)
{
    const qsizetype place = words.indexOf(name);
    bool isNumber = false;
    const int number = place < 0 ? 0 : words.value(place + 1).toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional<int>(number) : std::nullopt;
}

std::optional<bool> isIntelListed(int family, int model, std::optional<int> stepping)
{
    constexpr int usualFamily = 6;
    constexpr int lastUnlistedModel = 95;
    constexpr int serverModel = 85; // Skylake-X and Cascade Lake
    if (family < usualFamily)
        return false;
    if (family != usualFamily)
        return std::nullopt;
    if (model <= lastUnlistedModel)
        return model == serverModel;
    // Kaby Lake counts in some PCs of some makers only.
    if ((model == 142 || model == 158) && stepping.value_or(9) == 9)
        return std::nullopt;
    return true;
}

bool isAmdListed(int family, int model)
{
    constexpr int zen = 23;
    return family > zen || (family == zen && model != 1 && model != 17);
}

} // namespace

QString windows11Processor(const QString &vendor, const QString &identifier)
{
    const QStringList words = identifier.simplified().split(u' ');
    const auto family = numberAfter(words, QLatin1StringView("Family"));
    const auto model = numberAfter(words, QLatin1StringView("Model"));
    std::optional<bool> listed;
    if (family && model && vendor == QLatin1StringView("GenuineIntel"))
        listed = isIntelListed(*family, *model, numberAfter(words, QLatin1StringView("Stepping")));
    else if (family && model && vendor == QLatin1StringView("AuthenticAMD"))
        listed = isAmdListed(*family, *model);
    if (!listed)
        return QStringLiteral("unknown");
    return *listed ? QStringLiteral("listed") : QStringLiteral("not-listed");
}

QString screenState(const QSize &size, const QString &generation)
{
    if (size.isEmpty())
        return QStringLiteral("unknown");
    const QSize least = generation == QLatin1StringView("windows-11") ? QSize(1280, 720) : QSize(800, 600);
    // A screen may stand upright.
    const bool fits = std::max(size.width(), size.height()) >= least.width() &&
                      std::min(size.width(), size.height()) >= least.height();
    return fits ? QStringLiteral("fits") : QStringLiteral("small");
}

bool isVirtualMachine(const QString &manufacturer, const QString &product)
{
    constexpr std::array signs{
        QLatin1StringView("Virtual Machine"),
        QLatin1StringView("VMware"),
        QLatin1StringView("VirtualBox"),
        QLatin1StringView("QEMU"),
        QLatin1StringView("KVM"),
        QLatin1StringView("Xen"),
        QLatin1StringView("HVM domU"),
        QLatin1StringView("Parallels"),
        QLatin1StringView("Amazon EC2"),
        QLatin1StringView("Google Compute"),
    };
    const QString both = manufacturer + u' ' + product;
    return std::ranges::any_of(signs, [&both](QLatin1StringView sign) { return both.contains(sign); });
}

} // namespace selfcheck
