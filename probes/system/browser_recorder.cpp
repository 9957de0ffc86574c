// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/browser_recorder.h"

namespace selfcheck {

namespace {

class ListeningBrowserFiles final : public BrowserFiles {
public:
    ListeningBrowserFiles(std::shared_ptr<const BrowserFiles> inner, std::shared_ptr<BrowserLog> log,
                          std::shared_ptr<AskedWords> words)
        : m_inner(std::move(inner)), m_log(std::move(log)), m_words(std::move(words))
    {}

    QString program(const QString &name) const override
    {
        return heard(m_log->programs, name, [&] { return m_inner->program(name); });
    }
    QString fileVersion(const QString &program) const override
    {
        return heard(m_log->fileVersions, program, [&] { return m_inner->fileVersion(program); });
    }
    QByteArray printedVersion(const QString &program) const override
    {
        const auto ask = [&] { return QString::fromUtf8(m_inner->printedVersion(program)); };
        return heard(m_log->printedVersions, program, ask).toUtf8();
    }
    QByteArray text(const QString &file) const override
    {
        return heard(m_log->texts, file, [&] { return QString::fromUtf8(m_inner->text(file)); }).toUtf8();
    }
    Result<QByteArray> content(const QString &file, qint64 limitBytes) const override
    {
        m_words->asks(file);
        Result<QByteArray> bytes = m_log->contents.answer(file, [&] { return m_inner->content(file, limitBytes); });
        if (bytes)
            m_words->hears(QString::fromUtf8(*bytes));
        return bytes;
    }
    Result<QStringList> names(const QString &folder) const override
    {
        m_words->asks(folder);
        Result<QStringList> list = m_log->names.answer(folder, [&] { return m_inner->names(folder); });
        if (list)
            m_words->hears(list->join(u' '));
        return list;
    }
    QString httpsHandler() const override
    {
        return m_log->handler.answer(0, [this] { return m_inner->httpsHandler(); });
    }

private:
    template<class Ask>
    QString heard(BrowserLog::Texts &memory, const QString &question, Ask ask) const
    {
        m_words->asks(question);
        const QString answer = memory.answer(question, ask);
        m_words->hears(answer);
        return answer;
    }

    std::shared_ptr<const BrowserFiles> m_inner;
    std::shared_ptr<BrowserLog> m_log;
    std::shared_ptr<AskedWords> m_words;
};

QJsonObject failureRecord(const Failure &failure)
{
    return {{QLatin1StringView("failure"), QString(wordOf(failure.kind()))},
            {QLatin1StringView("detail"), failure.detail()}};
}

// What is empty was not there.
QJsonObject groupOf(const BrowserLog::Texts &memory)
{
    QJsonObject group;
    for (const auto &[question, answer] : memory.all()) {
        if (!answer.isEmpty())
            group.insert(question, answer);
    }
    return group;
}

QJsonObject textsOf(const BrowserLog &log)
{
    QJsonObject texts;
    for (const auto &[folder, list] : log.names.all()) {
        if (!list) {
            texts.insert(folder, failureRecord(list.failure()));
            continue;
        }
        for (const QString &name : *list)
            texts.insert(folder + u'/' + name, QJsonObject{{QLatin1StringView("unread"), true}});
    }
    const QJsonObject read = groupOf(log.texts);
    for (auto each = read.begin(); each != read.end(); ++each)
        texts.insert(each.key(), each.value());
    for (const auto &[file, bytes] : log.contents.all()) {
        if (bytes)
            texts.insert(file, QString::fromUtf8(*bytes));
        else if (bytes.failure().kind() != FailureKind::FileMissing)
            texts.insert(file, failureRecord(bytes.failure()));
    }
    return texts;
}

} // namespace

QJsonObject BrowserLog::record() const
{
    QJsonObject record;
    const auto put = [&record](const char *name, const QJsonObject &group) {
        if (!group.isEmpty())
            record.insert(QLatin1StringView(name), group);
    };
    put("programs", groupOf(programs));
    put("fileVersions", groupOf(fileVersions));
    put("printedVersions", groupOf(printedVersions));
    put("texts", textsOf(*this));
    for (const auto &[asked, answer] : handler.all()) {
        if (!answer.isEmpty())
            record.insert(QLatin1StringView("httpsHandler"), answer);
    }
    return record;
}

std::shared_ptr<const BrowserFiles> listeningBrowserFiles(std::shared_ptr<const BrowserFiles> inner,
                                                          std::shared_ptr<BrowserLog> log,
                                                          std::shared_ptr<AskedWords> words)
{
    return std::make_shared<ListeningBrowserFiles>(std::move(inner), std::move(log), std::move(words));
}

} // namespace selfcheck
