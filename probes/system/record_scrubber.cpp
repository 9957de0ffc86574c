// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/record_scrubber.h"

#include "probes/system/browser_scrubber.h"
#include "probes/system/text_scrubber.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView registryPart("registry");
constexpr QLatin1StringView browserPart("browserFiles");
constexpr QLatin1StringView telephonyPart("telephony");

// Names of values and members that hold somebody's name, whatever else the record says.
struct Telltale {
    QLatin1StringView name; ///< in small letters
    PrivateKind kind;
};
constexpr std::array telltales{
    Telltale{QLatin1StringView("client"), PrivateKind::Computer},
    Telltale{QLatin1StringView("computername"), PrivateKind::Computer},
    Telltale{QLatin1StringView("hostname"), PrivateKind::Computer},
    Telltale{QLatin1StringView("nv hostname"), PrivateKind::Computer},
    Telltale{QLatin1StringView("domain"), PrivateKind::Computer},
    Telltale{QLatin1StringView("nv domain"), PrivateKind::Computer},
    Telltale{QLatin1StringView("dhcpdomain"), PrivateKind::Computer},
    Telltale{QLatin1StringView("searchlist"), PrivateKind::Computer},
    Telltale{QLatin1StringView("registeredowner"), PrivateKind::Person},
    Telltale{QLatin1StringView("registeredorganization"), PrivateKind::Person},
    Telltale{QLatin1StringView("lastusedusername"), PrivateKind::Person},
    Telltale{QLatin1StringView("defaultusername"), PrivateKind::Person},
    Telltale{QLatin1StringView("wifiname"), PrivateKind::Wifi},
    Telltale{QLatin1StringView("ssid"), PrivateKind::Wifi},
    Telltale{QLatin1StringView("networkname"), PrivateKind::Wifi},
    Telltale{QLatin1StringView("profilename"), PrivateKind::Wifi},
};

// The same GUIDs on every PC: plans, modes and kinds of sockets.
constexpr std::array openMembers{QLatin1StringView("plan"), QLatin1StringView("overlay"), QLatin1StringView("jack")};

// Settings that hold web addresses.
constexpr std::array siteValues{QLatin1StringView("proxyserver"), QLatin1StringView("proxyoverride"),
                                QLatin1StringView("autoconfigurl")};

template<class Known>
bool isOneOf(const QString &name, const Known &known)
{
    return std::ranges::find(known, name.toLower()) != known.end();
}

bool isVersion(const QString &name)
{
    return name.contains("version"_L1, Qt::CaseInsensitive) || name.compare("pv"_L1, Qt::CaseInsensitive) == 0 ||
           name == "kernelRelease"_L1 || name == "osRelease"_L1;
}

bool isSerial(const QString &name)
{
    return name.contains("serial"_L1, Qt::CaseInsensitive) || name == "MachineGuid"_L1 || name == "ProductId"_L1;
}

class RecordScrubber {
public:
    explicit RecordScrubber(const ScrubInput &input) : m_texts(input), m_browsers(m_texts) {}

    [[nodiscard]] ScrubbedRecord operator()(const QJsonObject &record);

private:
    void learn(const QJsonValue &value);
    /// name: of the member; within: the registry key or group it stands in.
    [[nodiscard]] QJsonValue value(const QJsonValue &value, const QString &name, const QString &within);
    [[nodiscard]] QString text(const QString &text, const QString &name, const QString &within);
    /// Names of members are values, too: paths, keys of the registry.
    [[nodiscard]] QJsonObject keyed(const QJsonObject &object, int depth);
    [[nodiscard]] QJsonObject subject(const QString &name, const QJsonObject &object);
    [[nodiscard]] QJsonObject bytes(const QJsonObject &object);
    [[nodiscard]] QJsonObject telephony(const QJsonObject &object);

    TextScrubber m_texts;
    BrowserScrubber m_browsers;
};

void RecordScrubber::learn(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            learn(each);
    }
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto told = std::ranges::find(telltales, each.key().toLower(), &Telltale::name);
        if (told != telltales.end() && each.value().isString())
            m_texts.learn(told->kind, each.value().toString());
        learn(each.value());
    }
}

QString RecordScrubber::text(const QString &text, const QString &name, const QString &within)
{
    if (isOneOf(name, openMembers))
        return text;
    if (isSerial(name) && !text.isEmpty())
        return m_texts.standIn(PrivateKind::Device, text);
    // However short: a name of two letters is replaced nowhere else.
    const auto told = std::ranges::find(telltales, name.toLower(), &Telltale::name);
    if (told != telltales.end() && !text.trimmed().isEmpty())
        return m_texts.standIn(told->kind, text.trimmed());
    if (isVersion(name) || within.endsWith("Versions"_L1))
        return m_texts.version(text);
    const bool hasSites = within.contains("\\Policies\\"_L1, Qt::CaseInsensitive) || isOneOf(name, siteValues);
    return m_texts.text(hasSites && (text.contains("://"_L1) || text.contains(u'*') || isOneOf(name, siteValues))
                            ? m_texts.sites(text)
                            : text);
}

// Text hidden in bytes is blotted out as a whole: nothing that is read as bytes needs it.
QJsonObject RecordScrubber::bytes(const QJsonObject &object)
{
    const QByteArray raw = QByteArray::fromHex(object.value("binary"_L1).toString().toLatin1());
    if (raw.size() % 2 != 0)
        return object;
    const QString text(reinterpret_cast<const QChar *>(raw.constData()), raw.size() / 2);
    const QString clean = m_texts.text(text);
    if (clean == text)
        return object;
    QString blotted = text;
    for (QChar &each : blotted) {
        if (each.isLetterOrNumber())
            each = u'x';
    }
    const QByteArray blottedBytes(reinterpret_cast<const char *>(blotted.utf16()), raw.size());
    return {{u"binary"_s, QString::fromLatin1(blottedBytes.toHex())}};
}

QJsonValue RecordScrubber::value(const QJsonValue &value, const QString &name, const QString &within)
{
    if (value.isString())
        return text(value.toString(), name, within);
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray old = value.toArray();
        for (const QJsonValue &each : old)
            list.append(this->value(each, name, within));
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (object.size() == 1 && object.contains("binary"_L1))
        return bytes(object);
    return subject(within, object);
}

QJsonObject RecordScrubber::subject(const QString &name, const QJsonObject &object)
{
    QJsonObject clean;
    for (auto each = object.begin(); each != object.end(); ++each)
        clean.insert(each.key(), value(each.value(), each.key(), name));
    return clean;
}

// depth: how many levels of names are values.
QJsonObject RecordScrubber::keyed(const QJsonObject &object, int depth)
{
    QJsonObject clean;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QString key = m_texts.text(each.key());
        if (depth > 1 && each.value().isObject()) {
            QJsonObject inner;
            const QJsonObject old = each.value().toObject();
            for (auto one = old.begin(); one != old.end(); ++one)
                inner.insert(m_texts.text(one.key()), value(one.value(), one.key(), each.key()));
            clean.insert(key, inner);
        } else {
            clean.insert(key, value(each.value(), each.key(), each.key()));
        }
    }
    return clean;
}

// Names and numbers were taken out when the record was made (telephony.h); here they are only counted.
QJsonObject RecordScrubber::telephony(const QJsonObject &object)
{
    const QJsonArray lines = object.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        m_texts.count(PrivateKind::Phone, QString::number(line.toObject().value("id"_L1).toInteger()));
    return subject(QString(telephonyPart), object);
}

ScrubbedRecord RecordScrubber::operator()(const QJsonObject &record)
{
    learn(record);
    QJsonObject clean;
    for (auto part = record.begin(); part != record.end(); ++part) {
        if (!part.value().isObject()) {
            clean.insert(part.key(), part.value());
            continue;
        }
        QJsonObject object = part.value().toObject();
        if (part.key() == registryPart) {
            for (auto half = object.begin(); half != object.end(); ++half)
                *half = keyed(half->toObject(), 2);
        } else if (part.key() == browserPart) {
            object = m_browsers.clean(object);
        } else if (part.key() == telephonyPart) {
            object = telephony(object);
        } else {
            object = subject(part.key(), object);
            for (const char *group : {"folders", "routes"}) {
                if (object.contains(QLatin1StringView(group)))
                    object.insert(QLatin1StringView(group),
                                  keyed(part.value().toObject().value(QLatin1StringView(group)).toObject(), 1));
            }
        }
        clean.insert(part.key(), object);
    }
    return {clean, m_texts.replaced()};
}

} // namespace

ScrubbedRecord scrubbed(const QJsonObject &record, const ScrubInput &input) { return RecordScrubber(input)(record); }

} // namespace selfcheck
