// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/all_probes.h"

#include "probes/browsers/browsers_reading.h"
#include "probes/browsers/clickonce_browsers_reading.h"
#include "probes/browsers/flash_reading.h"
#include "probes/camera/cameras_reading.h"
#include "probes/mail/starttls_probe.h"
#include "probes/network/internet_probe.h"
#include "probes/network/nat_probe.h"
#include "probes/network/local_ports_probe.h"
#include "probes/network/networks_probe.h"
#include "probes/network/proxy_probe.h"
#include "probes/network/stun_probe.h"
#include "probes/network/tcp_probe.h"
#include "probes/network/udp_range_probe.h"
#include "probes/network/webpage_probe.h"
#include "probes/network/websocket_probe.h"
#include "probes/pc/clickonce_reading.h"
#include "probes/pc/computer_reading.h"
#include "probes/pc/deployment_reading.h"
#include "probes/pc/disk_reading.h"
#include "probes/pc/dotnet_reading.h"
#include "probes/pc/encoders_reading.h"
#include "probes/pc/installer_reading.h"
#include "probes/reading_probe.h"
#include "probes/sound/permission_reading.h"
#include "probes/sound/sound_reading.h"
#include "probes/voip/tapi_reading.h"
#include "probes/webrtc/turn_probe.h"

namespace selfcheck {

std::vector<ProbeKind> allProbes(const ProbeSurroundings &surroundings)
{
    using namespace std::chrono_literals;
    const auto &system = surroundings.system;
    const auto reading = [&system](Reading function) -> ProbeFactory {
        return [system, function](const Parameters &parameters) {
            return std::make_unique<ReadingProbe>(function, system, parameters);
        };
    };
    const auto dialling = [&surroundings](auto make) -> ProbeFactory {
        return [surroundings, make](const Parameters &parameters) { return make(surroundings, parameters); };
    };
    // A sample, or each of up to a hundred thousand ports at a rate that a home router survives.
    const bool isWhole = surroundings.wholeRanges;
    const std::chrono::milliseconds udpDeadline = isWhole ? std::chrono::milliseconds(1h) : 20s;
    const std::chrono::milliseconds udpExpected = isWhole ? std::chrono::milliseconds(8min) : 3s;
    const auto word = [](const char *id) { return QLatin1StringView(id); };
    return {
        {word("computer"), Lane::Machine, computer::yields(), 5s, 50ms, reading(computer::read)},
        {word("disk"), Lane::Machine, disk::yields(), 5s, 20ms, reading(disk::read)},
        {word("dotnet"), Lane::Machine, dotnet::yields(), 5s, 20ms, reading(dotnet::read)},
        {word("clickonce"), Lane::Machine, clickonce::yields(), 8s, 100ms, reading(clickonce::read)},
        {word("clickonce-browsers"), Lane::Machine, clickonce_browsers::yields(), 8s, 300ms,
         reading(clickonce_browsers::read)},
        {word("installer"), Lane::Machine, installer::yields(), 8s, 100ms, reading(installer::read)},
        {word("deployment"), Lane::Machine, deployment::yields(), 10s, 200ms, reading(deployment::read)},
        {word("browsers"), Lane::Machine, browsers::yields(), 8s, 300ms, reading(browsers::read)},
        {word("flash"), Lane::Machine, flash::yields(), 5s, 20ms, reading(flash::read)},
        {word("sound"), Lane::Machine, sound::yields(), 5s, 50ms, reading(sound::read)},
        {word("permission"), Lane::Machine, permission::yields(), 5s, 20ms, reading(permission::read)},
        {word("cameras"), Lane::Machine, cameras::yields(), 8s, 100ms, reading(cameras::read)},
        {word("encoders"), Lane::Machine, encoders::yields(), 8s, 100ms, reading(encoders::read)},
        // The telephony service of Windows is often not running yet, and a telephone system may have many lines.
        {word("tapi"), Lane::Machine, tapi::yields(), 20s, 1s, reading(tapi::read)},
        {word("internet"), Lane::Network, internet::yields(), 9s, 500ms,
         [system, clock = surroundings.clock](const Parameters &parameters) {
             auto probe = internet::make(system, parameters);
             // Whoever judges certificates has to know what the clock is worth.
             clock->isBeingMeasured = true;
             QObject::connect(probe.get(), &Probe::finished, probe.get(), [clock](const Outcome &outcome) {
                 clock->offsetSeconds = outcome ? outcome->get(internet::clockOffset) : std::nullopt;
                 clock->isBeingMeasured = false;
             });
             QObject::connect(probe.get(), &QObject::destroyed, [clock] { clock->isBeingMeasured = false; });
             return probe;
         }},
        {word("tcp"), Lane::Network, tcp::yields(), 9s, 400ms, dialling(tcp::make)},
        {word("stun"), Lane::Network, stun::yields(), 9s, 200ms, dialling(stun::make)},
        {word("nat"), Lane::Network, nat::yields(), 12s, 2s, dialling(nat::make), nat::watching},
        {word("udp-range"), Lane::Network, udp_range::yields(), udpDeadline, udpExpected, dialling(udp_range::make)},
        {word("local-ports"), Lane::Network, local_ports::yields(), udpDeadline, udpExpected,
         dialling(local_ports::make)},
        {word("networks"), Lane::Network, networks::yields(), 15s, 3s, dialling(networks::make)},
        {word("starttls"), Lane::Network, starttls::yields(), 10s, 400ms, dialling(starttls::make)},
        {word("turn"), Lane::Network, turn::yields(), 12s, 900ms, dialling(turn::make)},
        {word("websocket"), Lane::Network, websocket::yields(), 14s, 600ms, dialling(websocket::make), 240s},
        {word("webpage"), Lane::Network, webpage::yields(), 14s, 800ms, dialling(webpage::make)},
        {word("proxy"), Lane::Network, proxy::yields(), 12s, 2s, dialling(proxy::make)},
    };
}

} // namespace selfcheck
