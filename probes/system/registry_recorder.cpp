// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/registry_recorder.h"

#include "probes/system/registry_record.h"

#include <QtCore/QMap>

namespace selfcheck {

namespace {

RegistryLog::Place placeOf(RegistryView view, const QString &key, const QString &name = {})
{
    return {view, key.toLower(), name.toLower()};
}

class ListeningRegistry final : public Registry {
public:
    ListeningRegistry(std::shared_ptr<const Registry> inner, std::shared_ptr<RegistryLog> log,
                      std::shared_ptr<AskedWords> words)
        : m_inner(std::move(inner)), m_log(std::move(log)), m_words(std::move(words))
    {}

    RegistryAnswer ask(const QString &key, const QString &name, RegistryView view) const override
    {
        m_words->asks(key);
        m_words->asks(name);
        const auto heard = m_log->values.answer(placeOf(view, key, name), [&] {
            return RegistryLog::Value{key, name, m_inner->ask(key, name, view)};
        });
        if (const QString *text = std::get_if<QString>(&heard.answer.value))
            m_words->hears(*text);
        else if (const QStringList *list = std::get_if<QStringList>(&heard.answer.value))
            m_words->hears(list->join(u' '));
        return heard.answer;
    }

    bool hasKey(const QString &key, RegistryView view) const override
    {
        m_words->asks(key);
        const auto ask = [&] { return RegistryLog::Existence{key, m_inner->hasKey(key, view)}; };
        return m_log->keys.answer(placeOf(view, key), ask).exists;
    }

    QStringList subkeys(const QString &key, RegistryView view) const override
    {
        const auto ask = [&] { return RegistryLog::Names{key, m_inner->subkeys(key, view)}; };
        return names(m_log->subkeys, placeOf(view, key), key, ask);
    }

    QStringList valueNames(const QString &key, RegistryView view) const override
    {
        const auto ask = [&] { return RegistryLog::Names{key, m_inner->valueNames(key, view)}; };
        return names(m_log->valueNames, placeOf(view, key), key, ask);
    }

private:
    template<class Ask>
    QStringList names(RecorderMemory<RegistryLog::Place, RegistryLog::Names> &memory, const RegistryLog::Place &place,
                      const QString &key, Ask ask) const
    {
        m_words->asks(key);
        const QStringList heard = memory.answer(place, ask).names;
        m_words->hears(heard.join(u' '));
        return heard;
    }

    std::shared_ptr<const Registry> m_inner;
    std::shared_ptr<RegistryLog> m_log;
    std::shared_ptr<AskedWords> m_words;
};

/// One half while its record is put together.
class Half {
public:
    QJsonObject &key(const QString &spelling)
    {
        const QString &known = *m_spellings.insert(spelling.toLower(), m_spellings.value(spelling.toLower(), spelling));
        return m_keys[known];
    }
    void value(const QString &keySpelling, const QString &name, const QJsonValue &record)
    {
        QJsonObject &values = key(keySpelling);
        for (auto each = values.begin(); each != values.end(); ++each) {
            if (each.key().compare(name, Qt::CaseInsensitive) == 0) {
                *each = record;
                return;
            }
        }
        values.insert(name, record);
    }
    [[nodiscard]] QJsonObject record() const
    {
        QJsonObject all;
        for (auto each = m_keys.begin(); each != m_keys.end(); ++each)
            all.insert(each.key(), each.value());
        return all;
    }

private:
    QMap<QString, QString> m_spellings;
    QMap<QString, QJsonObject> m_keys;
};

} // namespace

QJsonObject RegistryLog::record() const
{
    std::map<RegistryView, Half> halves;
    for (const auto &[place, existence] : keys.all()) {
        if (existence.exists)
            halves[std::get<RegistryView>(place)].key(existence.key);
    }
    for (const auto &[place, list] : subkeys.all()) {
        for (const QString &name : list.names)
            halves[std::get<RegistryView>(place)].key(list.key + u'\\' + name);
    }
    for (const auto &[place, list] : valueNames.all()) {
        for (const QString &name : list.names)
            halves[std::get<RegistryView>(place)].value(list.key, name,
                                                        QJsonObject{{QLatin1StringView("unread"), true}});
    }
    for (const auto &[place, value] : values.all()) {
        const QJsonValue told = toRecord(value.answer);
        if (!told.isUndefined())
            halves[std::get<RegistryView>(place)].value(value.key, value.name, told);
    }
    return {{QLatin1StringView("64"), halves[RegistryView::Bits64].record()},
            {QLatin1StringView("32"), halves[RegistryView::Bits32].record()}};
}

std::shared_ptr<const Registry> listeningRegistry(std::shared_ptr<const Registry> inner,
                                                  std::shared_ptr<RegistryLog> log, std::shared_ptr<AskedWords> words)
{
    return std::make_shared<ListeningRegistry>(std::move(inner), std::move(log), std::move(words));
}

} // namespace selfcheck
