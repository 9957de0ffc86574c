// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/support/recorded_system.h"

#include "probes/system/browser_files.h"
#include "probes/system/computer.h"
#include "probes/system/registry.h"
#include "probes/system/storage.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

namespace selfcheck::test {

namespace {

class RecordedRegistry final : public Registry {
public:
    explicit RecordedRegistry(QJsonObject record) : m_record(std::move(record)) {}

    RegistryAnswer ask(const QString &key, const QString &name, RegistryView view) const override
    {
        const QJsonValue found = half(view).value(key).toObject().value(name);
        using State = RegistryAnswer::State;
        if (found.isString())
            return {State::Found, found.toString(), {}};
        if (found.isDouble())
            return {State::Found, static_cast<qint64>(found.toDouble()), {}};
        if (found.isArray())
            return {State::Found, found.toVariant().toStringList(), {}};
        const QJsonObject special = found.toObject();
        if (special.contains(QLatin1StringView("binary")))
            return {State::Found,
                    QByteArray::fromHex(special.value(QLatin1StringView("binary")).toString().toLatin1()),
                    {}};
        if (special.contains(QLatin1StringView("denied")))
            return {State::Denied, {}, {}};
        if (special.contains(QLatin1StringView("kind")))
            return {State::OtherKind, {}, special.value(QLatin1StringView("kind")).toString()};
        return {};
    }
    bool hasKey(const QString &key, RegistryView view) const override { return half(view).contains(key); }
    QStringList subkeys(const QString &key, RegistryView view) const override
    {
        QStringList names;
        for (const QString &each : half(view).keys()) {
            if (each.startsWith(key + u'\\'))
                names += each.sliced(key.size() + 1).section(u'\\', 0, 0);
        }
        names.removeDuplicates();
        return names;
    }
    QStringList valueNames(const QString &key, RegistryView view) const override
    {
        QStringList names = half(view).value(key).toObject().keys();
        names.removeAll(QString());
        return names;
    }

private:
    QJsonObject half(RegistryView view) const
    {
        return m_record.value(view == RegistryView::Bits64 ? QLatin1StringView("64") : QLatin1StringView("32"))
            .toObject();
    }
    QJsonObject m_record;
};

class RecordedComputer final : public Computer {
public:
    explicit RecordedComputer(QJsonObject record) : m_record(std::move(record)) {}

    ComputerInfo read() const override
    {
        const auto text = [this](const char *name) { return m_record.value(QLatin1StringView(name)).toString(); };
        const auto number = [this](const char *name) -> std::optional<qint64> {
            const QJsonValue value = m_record.value(QLatin1StringView(name));
            return value.isDouble() ? std::optional<qint64>(static_cast<qint64>(value.toDouble())) : std::nullopt;
        };
        ComputerInfo info;
        info.kernel = text("kernel") == QLatin1StringView("windows") ? ComputerInfo::Kernel::Windows
                                                                     : ComputerInfo::Kernel::Linux;
        info.major = static_cast<int>(number("major").value_or(0));
        info.build = static_cast<int>(number("build").value_or(0));
        info.kernelRelease = text("kernelRelease");
        info.osRelease = text("osRelease").toUtf8();
        info.architecture = text("architecture");
        info.processorName = text("processorName");
        if (const auto count = number("logicalProcessors"))
            info.logicalProcessors = static_cast<int>(*count);
        info.clockMhz = number("clockMhz");
        info.memoryBytes = number("memoryBytes");
        info.firmware = text("firmware");
        const QJsonValue boot = m_record.value(QLatin1StringView("secureBoot"));
        if (boot.isBool())
            info.secureBoot = boot.toBool();
        info.tpm = text("tpm");
        const QJsonArray display = m_record.value(QLatin1StringView("display")).toArray();
        if (display.size() == 2)
            info.display = {display.at(0).toInt(), display.at(1).toInt()};
        info.rebootRequested = m_record.value(QLatin1StringView("rebootRequested")).toBool();
        return info;
    }

private:
    QJsonObject m_record;
};

class RecordedStorage final : public Storage {
public:
    explicit RecordedStorage(QJsonObject record) : m_record(std::move(record)) {}

    QString userFolder() const override { return m_record.value(QLatin1StringView("userFolder")).toString(); }
    QString systemFolder() const override { return m_record.value(QLatin1StringView("systemFolder")).toString(); }
    std::optional<Volume> volumeOf(const QString &folder) const override
    {
        const QJsonArray volumes = m_record.value(QLatin1StringView("volumes")).toArray();
        for (const QJsonValue &each : volumes) {
            const QJsonObject volume = each.toObject();
            const QString root = volume.value(QLatin1StringView("root")).toString();
            if (folder.startsWith(root))
                return Volume{root, static_cast<qint64>(volume.value(QLatin1StringView("totalBytes")).toDouble()),
                              static_cast<qint64>(volume.value(QLatin1StringView("freeBytes")).toDouble())};
        }
        return std::nullopt;
    }

private:
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
    QString httpsHandler() const override { return m_record.value(QLatin1StringView("httpsHandler")).toString(); }

private:
    QString entry(const char *group, const QString &name) const
    {
        return m_record.value(QLatin1StringView(group)).toObject().value(name).toString();
    }
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
        const QString detail = told.value(QLatin1StringView("detail")).toString();
        member = [kind, detail]() -> Result<T> { return Failure::restored(*kind, {}, detail); };
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
