// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "impaired_direction.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace selfcheck::lab {

namespace {

struct Setting {
    std::string_view name;
    double Impairment::*value;
    double most;
};

constexpr Setting settings[] = {
    {"delay", &Impairment::delayMs, 10'000},       {"jitter", &Impairment::jitterMs, 1'000},
    {"loss", &Impairment::lossPercent, 100},       {"burst", &Impairment::burstPackets, 1'000},
    {"rate", &Impairment::rateKbps, 1'000'000},    {"queue", &Impairment::queueMs, 10'000},
    {"reorder", &Impairment::reorderPercent, 100}, {"duplicate", &Impairment::duplicatePercent, 100},
};

const Setting *settingOf(std::string_view name)
{
    const auto found = std::ranges::find(settings, name, &Setting::name);
    return found == std::end(settings) ? nullptr : found;
}

bool read(std::string_view word, Impairment &impairment)
{
    const std::size_t sign = word.find('=');
    const Setting *setting = settingOf(word.substr(0, sign));
    if (!setting || sign == std::string_view::npos)
        return false;
    const std::string_view number = word.substr(sign + 1);
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !(value >= 0 && value <= setting->most))
        return false;
    impairment.*setting->value = value;
    return true;
}

} // namespace

std::optional<Impairment> impairmentFrom(std::string_view words, std::string &mistake)
{
    Impairment impairment;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(','));
        if (!read(word, impairment)) {
            mistake = "'" + std::string(word) +
                      "' is no impairment: delay, jitter, loss, burst, rate, queue, reorder or "
                      "duplicate, each with a number";
            return std::nullopt;
        }
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
    if (impairment.burstPackets < 1) {
        mistake = "a burst has at least one packet";
        return std::nullopt;
    }
    return impairment;
}

ImpairedDirection::ImpairedDirection(const Impairment &impairment, std::uint64_t seed)
    : m_impairment(impairment), m_random(seed)
{}

Fate ImpairedDirection::accept(std::int64_t nowUs, std::size_t bytes)
{
    if (isLost())
        return {Fate::Kind::Lost, nowUs};
    double leavesUs = static_cast<double>(nowUs);
    if (m_impairment.rateKbps > 0) {
        const double startsUs = std::max(leavesUs, m_lineFreeUs);
        if (startsUs - leavesUs > m_impairment.queueMs * 1000)
            return {Fate::Kind::QueueFull, nowUs};
        leavesUs = m_lineFreeUs = startsUs + static_cast<double>(bytes) * 8000 / m_impairment.rateKbps;
    }
    Fate fate;
    fate.isDuplicated = chance(m_impairment.duplicatePercent);
    fate.isReordered = chance(m_impairment.reorderPercent);
    if (fate.isReordered) {
        fate.departsUs = std::llround(leavesUs);
        return fate;
    }
    fate.departsUs =
        std::max<std::int64_t>(m_lastDepartsUs, std::llround(leavesUs + m_impairment.delayMs * 1000 + jitterUs()));
    m_lastDepartsUs = fate.departsUs;
    return fate;
}

bool ImpairedDirection::chance(double percent)
{
    return percent > 0 && std::uniform_real_distribution<double>(0, 100)(m_random) < percent;
}

// Gilbert: good packets all pass, bad ones are all lost; the mean stay among the bad ones is the burst, and the share
// of bad ones the loss.
bool ImpairedDirection::isLost()
{
    const double loss = m_impairment.lossPercent, burst = m_impairment.burstPackets;
    if (burst <= 1 || loss >= 100)
        return chance(loss);
    m_isInBurst = m_isInBurst ? !chance(100 / burst) : chance(100 * loss / (burst * (100 - loss)));
    return m_isInBurst;
}

double ImpairedDirection::jitterUs()
{
    if (m_impairment.jitterMs <= 0)
        return 0;
    const double deviationUs = m_impairment.jitterMs * 1000;
    return std::clamp(std::normal_distribution<double>(0, deviationUs)(m_random), -m_impairment.delayMs * 1000,
                      3 * deviationUs);
}

} // namespace selfcheck::lab
