// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The machine as a bundle of narrow interfaces. A null member means "not on this operating system", and the
// reading that asks for it answers Failure::unsupported. Knows no fact and no requirement. Each interface
// lives in a header of its own beside this one, with x_windows.cpp and x_linux.cpp.
#pragma once

#include "probes/system/ask.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QUrl>

#include <memory>

namespace selfcheck {

class BrowserFiles;
class Computer;
class NetworkLinks;
class Registry;
class Storage;
struct Cameras;
struct HostNames;
struct LocalFirewall;
struct PacketFilterText;
struct PortHolders;
struct Power;
struct ProxyAnswer;
struct SecurityProducts;
struct Services;
struct Session;
struct SoundDevices;
struct Telephony;
struct VideoEncoders;

struct System {
    std::shared_ptr<const Registry> registry;         ///< Windows only
    std::shared_ptr<const Computer> computer;         ///< operating system and hardware
    std::shared_ptr<const Storage> storage;           ///< drives and free space
    std::shared_ptr<const BrowserFiles> browserFiles; ///< what browsers leave on disk
    std::shared_ptr<const NetworkLinks> networkLinks; ///< adapters, routes, name servers

    Ask<Session> session;                   ///< at this PC or from afar, with which rights
    Ask<Power> power;                       ///< mains, power plan, sleep, USB saving
    Ask<Services> services;                 ///< Windows services
    Ask<SoundDevices> soundDevices;         ///< endpoints, their roles and states
    Ask<Cameras> cameras;                   ///< cameras
    Ask<VideoEncoders> videoEncoders;       ///< what can encode video
    Ask<Telephony> telephony;               ///< TAPI lines, as bytes
    Ask<LocalFirewall> localFirewall;       ///< profiles and rules of the PC's own firewall
    Ask<PacketFilterText> packetFilterText; ///< Linux only: rules of nftables and iptables
    Ask<SecurityProducts> securityProducts; ///< virus scanners and firewalls that registered themselves
    /// The system's own resolver, where another one is to stand for it; else askSystemForHost().
    std::function<HostNames(const QString &)> hostNames;
    /// Windows' opinion of a TLS server's certificates: probes/system/certificate_chains.h. Empty elsewhere.
    std::function<Result<QByteArray>(const QByteArrayList &)> trustedRootOf;
    /// Which proxies the system would take for an address: probes/system/proxies.h. Blocks.
    std::function<Result<ProxyAnswer>(const QUrl &)> proxiesFor;
    Ask<PortHolders> portHolders; ///< which program holds which local port
};

/// The machine this program runs on.
[[nodiscard]] std::shared_ptr<const System> thisSystem();

} // namespace selfcheck
