// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/support/recorded_system.h"

#include "probes/system/browser_files.h"
#include "probes/system/cameras.h"
#include "probes/system/computer.h"
#include "probes/system/local_firewall.h"
#include "probes/system/network_links_record.h"
#include "probes/system/packet_filter_text.h"
#include "probes/system/port_holders.h"
#include "probes/system/power.h"
#include "probes/system/registry.h"
#include "probes/system/registry_record.h"
#include "probes/system/security_products.h"
#include "probes/system/services.h"
#include "probes/system/session.h"
#include "probes/system/sound_devices.h"
#include "probes/system/storage.h"
#include "probes/system/telephony.h"
#include "probes/system/video_encoders.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>

#include <gtest/gtest.h>

#include <array>

namespace selfcheck::test {

namespace {

// Without regard to capitals, as in Windows; a key exists where one below it does.
class RecordedRegistry final : public Registry {
public:
    explicit RecordedRegistry(const QJsonObject &record)
        : m_halves{folded(record.value(QLatin1StringView("64")).toObject()),
                   folded(record.value(QLatin1StringView("32")).toObject())}
    {}

    RegistryAnswer ask(const QString &key, const QString &name, RegistryView view) const override
    {
        const Key &found = half(view).value(key.toLower());
        const QString folded = name.toLower();
        for (auto each = found.values.begin(); each != found.values.end(); ++each) {
            if (each.key().toLower() == folded)
                return registryAnswerFromRecord(each.value());
        }
        return {};
    }
    bool hasKey(const QString &key, RegistryView view) const override
    {
        return half(view).contains(key.toLower()) || !subkeys(key, view).isEmpty();
    }
    QStringList subkeys(const QString &key, RegistryView view) const override
    {
        QStringList names;
        const QString below = key.toLower() + u'\\';
        const Half &keys = half(view);
        for (auto each = keys.lowerBound(below); each != keys.end() && each.key().startsWith(below); ++each) {
            const QString name = each->spelling.sliced(below.size()).section(u'\\', 0, 0);
            if (!names.contains(name, Qt::CaseInsensitive))
                names += name;
        }
        return names;
    }
    QStringList valueNames(const QString &key, RegistryView view) const override
    {
        QStringList names = half(view).value(key.toLower()).values.keys();
        names.removeAll(QString());
        return names;
    }

private:
    struct Key {
        QString spelling;
        QJsonObject values;
    };
    using Half = QMap<QString, Key>;

    static Half folded(const QJsonObject &record)
    {
        Half half;
        for (auto each = record.begin(); each != record.end(); ++each)
            half.insert(each.key().toLower(), {each.key(), each.value().toObject()});
        return half;
    }
    const Half &half(RegistryView view) const { return m_halves[view == RegistryView::Bits64 ? 0 : 1]; }

    std::array<Half, 2> m_halves;
};

class RecordedComputer final : public Computer {
public:
    explicit RecordedComputer(const QJsonObject &record) : m_info(computerInfoFromRecord(record)) {}
    ComputerInfo read() const override { return m_info; }

private:
    ComputerInfo m_info;
};

class RecordedStorage final : public Storage {
public:
    explicit RecordedStorage(QJsonObject record) : m_record(std::move(record)) {}

    QString userFolder() const override { return m_record.value(QLatin1StringView("userFolder")).toString(); }
    QString systemFolder() const override { return m_record.value(QLatin1StringView("systemFolder")).toString(); }
    // The volume that names the folder; else the one whose root goes furthest.
    std::optional<Volume> volumeOf(const QString &folder) const override
    {
        if (m_record.value(QLatin1StringView("absent")).toArray().contains(folder))
            return std::nullopt;
        std::optional<Volume> nearest;
        const QJsonArray volumes = m_record.value(QLatin1StringView("volumes")).toArray();
        for (const QJsonValue &each : volumes) {
            const QJsonObject json = each.toObject();
            const Volume volume{json.value(QLatin1StringView("root")).toString(),
                                json.value(QLatin1StringView("totalBytes")).toInteger(),
                                json.value(QLatin1StringView("freeBytes")).toInteger()};
            if (json.value(QLatin1StringView("folders")).toArray().contains(folder))
                return volume;
            if (folder.startsWith(volume.root) && (!nearest || nearest->root.size() < volume.root.size()))
                nearest = volume;
        }
        return nearest;
    }

    bool hasFile(const QString &path) const override
    {
        return m_record.value(QLatin1StringView("files")).toArray().contains(path);
    }
    std::optional<FolderSize> sizeOf(const QString &path) const override
    {
        const QJsonObject told = folder(path);
        if (!told.contains(QLatin1StringView("bytes")))
            return std::nullopt;
        return FolderSize{told.value(QLatin1StringView("bytes")).toInteger(),
                          told.value(QLatin1StringView("files")).toInteger(),
                          told.value(QLatin1StringView("whole")).toBool(true)};
    }
    std::optional<bool> mayWriteInto(const QString &path) const override
    {
        const QJsonValue told = folder(path).value(QLatin1StringView("writable"));
        return told.isBool() ? std::optional<bool>(told.toBool()) : std::nullopt;
    }
    bool isOnNetwork(const QString &path) const override
    {
        return folder(path).value(QLatin1StringView("network")).toBool();
    }
    UserProfile userProfile() const override
    {
        return userProfileFromWord(m_record.value(QLatin1StringView("profile")).toString());
    }

private:
    /// "folders": {"C:/Users/agent/AppData/Local": {"bytes": 1, "files": 1, "writable": true, "network": true}}
    QJsonObject folder(const QString &path) const
    {
        return m_record.value(QLatin1StringView("folders")).toObject().value(path).toObject();
    }
    QJsonObject m_record;
};

class RecordedBrowserFiles final : public BrowserFiles {
public:
    explicit RecordedBrowserFiles(QJsonObject record) : m_record(std::move(record)) {}

    QString program(const QString &name) const override { return entry("programs", name); }
    QString fileVersion(const QString &program) const override { return entry("fileVersions", program); }
    QByteArray printedVersion(const QString &program) const override
    {
        return entry("printedVersions", program).toUtf8();
    }
    QByteArray text(const QString &file) const override { return entry("texts", file).toUtf8(); }
    /// A text, JSON, or {"failure": "permission_denied"} for what can't be read.
    Result<QByteArray> content(const QString &file, qint64 limitBytes) const override
    {
        const QJsonValue found = m_record.value(QLatin1StringView("texts")).toObject().value(file);
        if (found.isUndefined())
            return Failure::fileMissing(file);
        const QJsonObject told = found.toObject();
        if (const auto kind = failureKindFromWord(told.value(QLatin1StringView("failure")).toString()))
            return Failure::restored(*kind, file, told.value(QLatin1StringView("detail")).toString());
        const QByteArray bytes = found.isObject() ? QJsonDocument(told).toJson() : found.toString().toUtf8();
        return bytes.size() > limitBytes ? Result<QByteArray>(Failure::fileTooLarge(file, limitBytes)) : bytes;
    }
    Result<QStringList> names(const QString &folder) const override
    {
        const QJsonObject texts = m_record.value(QLatin1StringView("texts")).toObject();
        if (texts.value(folder).toObject().contains(QLatin1StringView("failure")))
            return Failure::fileUnreadable(folder, {});
        QStringList names;
        for (auto each = texts.begin(); each != texts.end(); ++each) {
            const QString name = each.key().sliced(each.key().lastIndexOf(u'/') + 1);
            if (each.key() == folder + u'/' + name)
                names += name;
        }
        return names;
    }
    QString httpsHandler() const override { return m_record.value(QLatin1StringView("httpsHandler")).toString(); }

private:
    QString entry(const char *group, const QString &name) const
    {
        return m_record.value(QLatin1StringView(group)).toObject().value(name).toString();
    }
    QJsonObject m_record;
};

Failure failureFromRecord(FailureKind kind, const QJsonObject &told)
{
    return Failure::restored(kind, told.value(QLatin1StringView("place")).toString(),
                             told.value(QLatin1StringView("detail")).toString());
}

/// "routes": {"203.0.113.1": {"gateway": "192.168.1.1", "interface": 2}}; other addresses have no way.
class RecordedLinks final : public NetworkLinks {
public:
    explicit RecordedLinks(QJsonObject record) : m_record(std::move(record)) {}

    Result<NetworkSnapshot> read() const override
    {
        if (const auto kind = failureKindFromWord(m_record.value(QLatin1StringView("failure")).toString()))
            return failureFromRecord(*kind, m_record);
        return networkSnapshotFromRecord(m_record);
    }
    Result<Route> routeTo(const IpAddress &address) const override
    {
        const QJsonObject told =
            m_record.value(QLatin1StringView("routes")).toObject().value(address.toString()).toObject();
        if (const auto kind = failureKindFromWord(told.value(QLatin1StringView("failure")).toString()))
            return failureFromRecord(*kind, told);
        if (told.isEmpty())
            return Failure::systemCall(QStringLiteral("route"), QStringLiteral("not recorded"));
        return routeFromRecord(told);
    }

private:
    QJsonObject m_record;
};

template<class Interface, class Recorded>
void fill(std::shared_ptr<const Interface> &member, const QJsonObject &record, const char *name)
{
    const QJsonValue part = record.value(QLatin1StringView(name));
    if (part.isObject())
        member = std::make_shared<Recorded>(part.toObject());
}

/// A part {"failure": "permission_denied", "detail": "..."} stands for a system that refused.
template<class T>
void fill(Ask<T> &member, const QJsonObject &record, const char *name, T (*read)(const QJsonObject &))
{
    const QJsonValue part = record.value(QLatin1StringView(name));
    if (!part.isObject())
        return;
    const QJsonObject told = part.toObject();
    if (const auto kind = failureKindFromWord(told.value(QLatin1StringView("failure")).toString())) {
        member = [failure = failureFromRecord(*kind, told)]() -> Result<T> { return failure; };
    } else {
        member = [told, read]() -> Result<T> { return read(told); };
    }
}

} // namespace

std::shared_ptr<const System> recordedSystem(const QJsonObject &record)
{
    auto system = std::make_shared<System>();
    fill<Registry, RecordedRegistry>(system->registry, record, "registry");
    fill<Computer, RecordedComputer>(system->computer, record, "computer");
    fill<Storage, RecordedStorage>(system->storage, record, "storage");
    fill<BrowserFiles, RecordedBrowserFiles>(system->browserFiles, record, "browserFiles");
    fill<NetworkLinks, RecordedLinks>(system->networkLinks, record, "networkLinks");
    fill(system->localFirewall, record, "localFirewall", localFirewallFromRecord);
    fill(system->cameras, record, "cameras", camerasFromRecord);
    fill(system->telephony, record, "telephony", telephonyFromRecord);
    fill(system->videoEncoders, record, "videoEncoders", videoEncodersFromRecord);
    fill(system->session, record, "session", sessionFromRecord);
    fill(system->power, record, "power", powerFromRecord);
    fill(system->services, record, "services", servicesFromRecord);
    fill(system->securityProducts, record, "securityProducts", securityProductsFromRecord);
    fill(system->soundDevices, record, "soundDevices", soundDevicesFromRecord);
    fill(system->packetFilterText, record, "packetFilterText", packetFilterTextFromRecord);
    fill(system->portHolders, record, "portHolders", portHoldersFromRecord);
    return system;
}

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << path.toStdString() << ": " << error.errorString().toStdString();
    EXPECT_TRUE(document.isObject()) << path.toStdString();
    return document.object();
}

} // namespace selfcheck::test
