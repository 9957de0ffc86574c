// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/chromium_product.h"

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

QString text(const char *word) { return QString::fromLatin1(word); }

const std::array<ChromiumProduct, 3> &products()
{
    static const std::array<ChromiumProduct, 3> all{
        ChromiumProduct{QLatin1StringView("edge"),
                        QLatin1StringView("SOFTWARE\\Policies\\Microsoft\\Edge"),
                        {text("/etc/opt/edge/policies")},
                        text("%LOCALAPPDATA%\\Microsoft\\Edge\\User Data"),
                        {text("%XDG_CONFIG_HOME%/microsoft-edge")},
                        QLatin1StringView("edge")},
        ChromiumProduct{QLatin1StringView("chrome"),
                        QLatin1StringView("SOFTWARE\\Policies\\Google\\Chrome"),
                        {text("/etc/opt/chrome/policies")},
                        text("%LOCALAPPDATA%\\Google\\Chrome\\User Data"),
                        {text("%XDG_CONFIG_HOME%/google-chrome")},
                        QLatin1StringView("chrome")},
        ChromiumProduct{QLatin1StringView("chromium"),
                        QLatin1StringView("SOFTWARE\\Policies\\Chromium"),
                        {text("/etc/chromium/policies"), text("/etc/chromium-browser/policies")},
                        text("%LOCALAPPDATA%\\Chromium\\User Data"),
                        {text("%XDG_CONFIG_HOME%/chromium"), text("%HOME%/snap/chromium/common/chromium")},
                        QLatin1StringView("chrome")},
    };
    return all;
}

} // namespace

const ChromiumProduct *chromiumProduct(QStringView id)
{
    const auto found =
        std::ranges::find_if(products(), [id](const ChromiumProduct &product) { return product.id == id; });
    return found == products().end() ? nullptr : &*found;
}

} // namespace selfcheck
