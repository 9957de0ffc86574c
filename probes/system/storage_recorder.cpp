// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/storage_recorder.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

namespace {

class ListeningStorage final : public Storage {
public:
    ListeningStorage(std::shared_ptr<const Storage> inner, std::shared_ptr<StorageLog> log,
                     std::shared_ptr<AskedWords> words)
        : m_inner(std::move(inner)), m_log(std::move(log)), m_words(std::move(words))
    {}

    QString userFolder() const override
    {
        return heard(m_log->folders.answer(true, [this] { return m_inner->userFolder(); }));
    }
    QString systemFolder() const override
    {
        return heard(m_log->folders.answer(false, [this] { return m_inner->systemFolder(); }));
    }
    std::optional<Volume> volumeOf(const QString &folder) const override
    {
        m_words->asks(folder);
        const auto volume = m_log->volumes.answer(folder, [&] { return m_inner->volumeOf(folder); });
        if (volume)
            m_words->hears(volume->root);
        return volume;
    }
    bool hasFile(const QString &path) const override
    {
        m_words->asks(path);
        return m_log->files.answer(path, [&] { return m_inner->hasFile(path); });
    }
    std::optional<FolderSize> sizeOf(const QString &folder) const override
    {
        m_words->asks(folder);
        return m_log->sizes.answer(folder, [&] { return m_inner->sizeOf(folder); });
    }
    std::optional<bool> mayWriteInto(const QString &folder) const override
    {
        m_words->asks(folder);
        return m_log->rights.answer(folder, [&] { return m_inner->mayWriteInto(folder); });
    }
    bool isOnNetwork(const QString &folder) const override
    {
        m_words->asks(folder);
        return m_log->network.answer(folder, [&] { return m_inner->isOnNetwork(folder); });
    }
    UserProfile userProfile() const override
    {
        return m_log->profile.answer(0, [this] { return m_inner->userProfile(); });
    }

private:
    [[nodiscard]] QString heard(const QString &text) const
    {
        m_words->hears(text);
        return text;
    }

    std::shared_ptr<const Storage> m_inner;
    std::shared_ptr<StorageLog> m_log;
    std::shared_ptr<AskedWords> m_words;
};

} // namespace

void StorageLog::recordVolumes(QJsonObject &record) const
{
    QJsonArray found;
    QJsonArray absent;
    for (const auto &[folder, volume] : volumes.all()) {
        if (volume)
            found.append(QJsonObject{{QLatin1StringView("root"), volume->root},
                                     {QLatin1StringView("totalBytes"), volume->totalBytes},
                                     {QLatin1StringView("freeBytes"), volume->freeBytes},
                                     {QLatin1StringView("folders"), QJsonArray{folder}}});
        else
            absent.append(folder);
    }
    record.insert(QLatin1StringView("volumes"), found);
    if (!absent.isEmpty())
        record.insert(QLatin1StringView("absent"), absent);
}

QJsonObject StorageLog::foldersRecord() const
{
    std::map<QString, QJsonObject> found;
    for (const auto &[folder, size] : sizes.all()) {
        if (!size)
            continue;
        QJsonObject &told = found[folder];
        told.insert(QLatin1StringView("bytes"), size->bytes);
        told.insert(QLatin1StringView("files"), size->files);
        if (!size->whole)
            told.insert(QLatin1StringView("whole"), false);
    }
    for (const auto &[folder, right] : rights.all()) {
        if (right)
            found[folder].insert(QLatin1StringView("writable"), *right);
    }
    for (const auto &[folder, isRemote] : network.all()) {
        if (isRemote)
            found[folder].insert(QLatin1StringView("network"), true);
    }
    QJsonObject record;
    for (const auto &[folder, told] : found)
        record.insert(folder, told);
    return record;
}

QJsonObject StorageLog::record() const
{
    QJsonObject record;
    for (const auto &[isUser, folder] : folders.all())
        record.insert(isUser ? QLatin1StringView("userFolder") : QLatin1StringView("systemFolder"), folder);
    recordVolumes(record);
    QJsonArray present;
    for (const auto &[path, isThere] : files.all()) {
        if (isThere)
            present.append(path);
    }
    if (!present.isEmpty())
        record.insert(QLatin1StringView("files"), present);
    if (const QJsonObject told = foldersRecord(); !told.isEmpty())
        record.insert(QLatin1StringView("folders"), told);
    for (const auto &[asked, kind] : profile.all())
        record.insert(QLatin1StringView("profile"), QString(wordOf(kind)));
    return record;
}

std::shared_ptr<const Storage> listeningStorage(std::shared_ptr<const Storage> inner, std::shared_ptr<StorageLog> log,
                                                std::shared_ptr<AskedWords> words)
{
    return std::make_shared<ListeningStorage>(std::move(inner), std::move(log), std::move(words));
}

} // namespace selfcheck
