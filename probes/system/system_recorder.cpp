// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/system_recorder.h"

#include "probes/system/asked_words.h"
#include "probes/system/browser_recorder.h"
#include "probes/system/cameras.h"
#include "probes/system/computer.h"
#include "probes/system/local_firewall.h"
#include "probes/system/network_links_record.h"
#include "probes/system/packet_filter_text.h"
#include "probes/system/port_holders.h"
#include "probes/system/power.h"
#include "probes/system/recorder_memory.h"
#include "probes/system/registry_recorder.h"
#include "probes/system/security_products.h"
#include "probes/system/services.h"
#include "probes/system/session.h"
#include "probes/system/sound_devices.h"
#include "probes/system/storage_recorder.h"
#include "probes/system/telephony.h"
#include "probes/system/video_encoders.h"

#include <QtCore/QJsonDocument>

#include <map>

namespace selfcheck {

namespace {

/// The one list of subjects that are told whole.
template<class SomeSystem, class Each>
void forEachSubject(SomeSystem &system, Each each)
{
    each(system.cameras, "cameras");
    each(system.localFirewall, "localFirewall");
    each(system.packetFilterText, "packetFilterText");
    each(system.portHolders, "portHolders");
    each(system.power, "power");
    each(system.securityProducts, "securityProducts");
    each(system.services, "services");
    each(system.session, "session");
    each(system.soundDevices, "soundDevices");
    each(system.telephony, "telephony");
    each(system.videoEncoders, "videoEncoders");
}

QString flat(const QJsonObject &record)
{
    return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

QJsonObject failureRecord(const Failure &failure)
{
    QJsonObject record{{QLatin1StringView("failure"), QString(wordOf(failure.kind()))}};
    if (!failure.place().isEmpty())
        record.insert(QLatin1StringView("place"), failure.place());
    if (!failure.detail().isEmpty())
        record.insert(QLatin1StringView("detail"), failure.detail());
    return record;
}

/// A subject that is told whole.
struct Told {
    virtual ~Told() = default;
    /// Empty when nobody asked.
    [[nodiscard]] virtual std::optional<QJsonObject> record() const = 0;
};

template<class T>
struct ToldWhole final : Told {
    RecorderMemory<int, Result<T>> memory; ///< one question, 0

    template<class Ask>
    [[nodiscard]] Result<T> answer(Ask ask, AskedWords &words)
    {
        const Result<T> heard = memory.answer(0, ask);
        words.hears(flat(recordOf(heard)));
        return heard;
    }
    [[nodiscard]] static QJsonObject recordOf(const Result<T> &answer)
    {
        return answer ? toRecord(*answer) : failureRecord(answer.failure());
    }
    [[nodiscard]] std::optional<QJsonObject> record() const override
    {
        const auto answers = memory.all();
        return answers.empty() ? std::nullopt : std::optional(recordOf(answers.begin()->second));
    }
};

class ListeningComputer final : public Computer {
public:
    using Log = RecorderMemory<int, ComputerInfo>;
    ListeningComputer(std::shared_ptr<const Computer> inner, std::shared_ptr<Log> log)
        : m_inner(std::move(inner)), m_log(std::move(log))
    {}
    ComputerInfo read() const override
    {
        return m_log->answer(0, [this] { return m_inner->read(); });
    }

private:
    std::shared_ptr<const Computer> m_inner;
    std::shared_ptr<Log> m_log;
};

struct LinksLog {
    ToldWhole<NetworkSnapshot> snapshot;
    RecorderMemory<QString, Result<Route>> routes; ///< by the address they lead to

    [[nodiscard]] std::optional<QJsonObject> record() const
    {
        std::optional<QJsonObject> whole = snapshot.record();
        QJsonObject ways;
        for (const auto &[address, route] : routes.all())
            ways.insert(address, route ? toRecord(*route) : failureRecord(route.failure()));
        if (!ways.isEmpty()) {
            whole = whole.value_or(QJsonObject());
            whole->insert(QLatin1StringView("routes"), ways);
        }
        return whole;
    }
};

class ListeningLinks final : public NetworkLinks {
public:
    ListeningLinks(std::shared_ptr<const NetworkLinks> inner, std::shared_ptr<LinksLog> log,
                   std::shared_ptr<AskedWords> words)
        : m_inner(std::move(inner)), m_log(std::move(log)), m_words(std::move(words))
    {}
    Result<NetworkSnapshot> read() const override
    {
        return m_log->snapshot.answer([this] { return m_inner->read(); }, *m_words);
    }
    Result<Route> routeTo(const IpAddress &address) const override
    {
        return m_log->routes.answer(address.toString(), [&] { return m_inner->routeTo(address); });
    }

private:
    std::shared_ptr<const NetworkLinks> m_inner;
    std::shared_ptr<LinksLog> m_log;
    std::shared_ptr<AskedWords> m_words;
};

} // namespace

class SystemRecorder::Log {
public:
    std::shared_ptr<OwnWords> own = std::make_shared<OwnWords>();
    std::shared_ptr<RegistryLog> registry = std::make_shared<RegistryLog>();
    std::shared_ptr<StorageLog> storage = std::make_shared<StorageLog>();
    std::shared_ptr<BrowserLog> browserFiles = std::make_shared<BrowserLog>();
    std::shared_ptr<ListeningComputer::Log> computer = std::make_shared<ListeningComputer::Log>();
    std::shared_ptr<LinksLog> networkLinks = std::make_shared<LinksLog>();
    /// By the member's name; one for each member the system has, never changed after the constructor.
    std::map<QString, std::shared_ptr<Told>> told;

    template<class T>
    void expect(const Ask<T> &member, const char *name)
    {
        if (member)
            told[QString::fromLatin1(name)] = std::make_shared<ToldWhole<T>>();
    }
    template<class T>
    void listen(Ask<T> &member, const char *name, const std::shared_ptr<AskedWords> &words) const
    {
        if (!member)
            return;
        const auto whole = std::static_pointer_cast<ToldWhole<T>>(told.at(QString::fromLatin1(name)));
        member = [inner = member, whole, words]() -> Result<T> { return whole->answer(inner, *words); };
    }
};

SystemRecorder::SystemRecorder(std::shared_ptr<const System> system)
    : m_log(std::make_shared<Log>()), m_system(std::move(system))
{
    forEachSubject(*m_system, [this](const auto &member, const char *name) { m_log->expect(member, name); });
}

SystemRecorder::~SystemRecorder() = default;

std::shared_ptr<const System> SystemRecorder::listen() const
{
    const auto words = std::make_shared<AskedWords>(m_log->own);
    const auto system = std::make_shared<System>(*m_system);
    if (system->registry)
        system->registry = listeningRegistry(m_system->registry, m_log->registry, words);
    if (system->storage)
        system->storage = listeningStorage(m_system->storage, m_log->storage, words);
    if (system->browserFiles)
        system->browserFiles = listeningBrowserFiles(m_system->browserFiles, m_log->browserFiles, words);
    if (system->computer)
        system->computer = std::make_shared<ListeningComputer>(m_system->computer, m_log->computer);
    if (system->networkLinks)
        system->networkLinks = std::make_shared<ListeningLinks>(m_system->networkLinks, m_log->networkLinks, words);
    forEachSubject(*system, [&](auto &member, const char *name) { m_log->listen(member, name, words); });
    return system;
}

QJsonObject SystemRecorder::record() const
{
    QJsonObject record;
    if (m_system->registry)
        record.insert(QLatin1StringView("registry"), m_log->registry->record());
    if (m_system->storage)
        record.insert(QLatin1StringView("storage"), m_log->storage->record());
    if (m_system->browserFiles)
        record.insert(QLatin1StringView("browserFiles"), m_log->browserFiles->record());
    for (const auto &[asked, info] : m_log->computer->all())
        record.insert(QLatin1StringView("computer"), toRecord(info));
    if (const auto links = m_log->networkLinks->record())
        record.insert(QLatin1StringView("networkLinks"), *links);
    for (const auto &[name, told] : m_log->told) {
        if (const auto subject = told->record())
            record.insert(name, *subject);
    }
    return record;
}

QSet<QString> SystemRecorder::ownWords() const { return m_log->own->all(); }

} // namespace selfcheck
