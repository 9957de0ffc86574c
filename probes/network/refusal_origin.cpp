// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/refusal_origin.h"

#include "probes/network/host_address.h"

#include <algorithm>
#include <cmath>

namespace selfcheck {

namespace {

constexpr std::size_t mostPlaces = 4;
// What systems send with: Linux and most devices, Windows, some routers.
constexpr int startValues[] = {64, 128, 255};
constexpr int highest = 255;

} // namespace

RefusalOrigin::RefusalOrigin(const IpEndpoint &refusing, std::vector<IpEndpoint> references, QObject *parent)
    : QObject(parent), m_places(std::move(references))
{
    std::erase(m_places, refusing);
    m_places.insert(m_places.begin(), refusing);
    if (m_places.size() > mostPlaces)
        m_places.resize(mostPlaces);
}

RefusalOrigin::~RefusalOrigin() = default;

std::chrono::milliseconds RefusalOrigin::patienceFor(double elapsedMs)
{
    constexpr long least = 150;
    constexpr long most = 500;
    return std::chrono::milliseconds(std::clamp(std::lround(elapsedMs * 4), least, most));
}

void RefusalOrigin::start(std::chrono::milliseconds patience)
{
    m_patience = patience;
    std::vector<Question> questions;
    for (const int value : startValues) {
        questions.push_back({0, value});
        if (value < highest)
            questions.push_back({0, value + 1});
    }
    ask(questions);
}

void RefusalOrigin::ask(const std::vector<Question> &questions)
{
    m_answered.clear();
    m_left = questions.size();
    bool canSee = true;
    for (const Question &question : questions) {
        auto connector = std::make_unique<Connector>();
        canSee = connector->ignoreBelowHopLimit(question.second) && canSee;
        connect(connector.get(), &Connector::finished, this,
                [this, question](const ConnectResult &result) { heard(question, result); });
        m_connectors.push_back(std::move(connector));
    }
    if (!canSee || m_places.size() < 2) {
        QMetaObject::invokeMethod(
            this, [this] { emit finished(false); }, Qt::QueuedConnection);
        return;
    }
    const std::size_t first = m_connectors.size() - questions.size();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const IpEndpoint &place = m_places[questions[i].first];
        m_connectors[first + i]->start(toHostAddress(place.address), place.port, m_patience);
    }
}

void RefusalOrigin::heard(Question question, const ConnectResult &result)
{
    if (result.reach == Reach::Open)
        m_opened.insert(question.first);
    m_answered[question] = result.reach == Reach::Refused || (question.first > 0 && result.reach == Reach::Open);
    if (--m_left > 0)
        return;
    if (m_start == 0)
        judgeFirst();
    else
        judgeSecond();
}

// It comes with this limit and not with a greater one.
bool RefusalOrigin::isAt(std::size_t place, int hopLimit) const
{
    const auto answered = [this, place](int least) {
        const auto found = m_answered.find({place, least});
        return found != m_answered.end() && found->second;
    };
    return answered(hopLimit) && !(hopLimit < highest && answered(hopLimit + 1));
}

void RefusalOrigin::judgeFirst()
{
    for (const int value : startValues) {
        if (isAt(0, value))
            m_start = value;
    }
    if (m_start == 0) {
        emit finished(false);
        return;
    }
    // Once more: a lost packet looks like one that came from afar.
    std::vector<Question> questions{{0, m_start}};
    if (m_start < highest)
        questions.push_back({0, m_start + 1});
    for (std::size_t place = 1; place < m_places.size(); ++place) {
        questions.push_back({place, 0});
        questions.push_back({place, m_start});
        if (m_start < highest)
            questions.push_back({place, m_start + 1});
    }
    ask(questions);
}

void RefusalOrigin::judgeSecond()
{
    bool isOtherwiseElsewhere = false;
    bool isOpenLikewise = false;
    for (std::size_t place = 1; place < m_places.size(); ++place) {
        // Refused likewise: perhaps by the same firewall.
        if (isAt(place, m_start))
            isOpenLikewise = isOpenLikewise || m_opened.contains(place);
        else if (m_answered[{place, 0}])
            isOtherwiseElsewhere = true;
    }
    emit finished(isAt(0, m_start) && isOtherwiseElsewhere && !isOpenLikewise);
}

} // namespace selfcheck
