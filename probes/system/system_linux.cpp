// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/browser_files.h"
#include "probes/system/cameras.h"
#include "probes/system/computer.h"
#include "probes/system/network_links.h"
#include "probes/system/packet_filter_text.h"
#include "probes/system/port_holders.h"
#include "probes/system/power.h"
#include "probes/system/proxies.h"
#include "probes/system/session.h"
#include "probes/system/sound_devices.h"
#include "probes/system/storage.h"
#include "probes/system/system.h"
#include "probes/system/video_encoders.h"

namespace selfcheck {

std::shared_ptr<const System> thisSystem()
{
    auto system = std::make_shared<System>();
    system->computer = thisComputer();
    system->storage = thisStorage();
    system->browserFiles = thisBrowserFiles();
    system->networkLinks = thisNetworkLinks();
    system->session = readSession;
    system->power = readPower;
    system->soundDevices = readSoundDevices;
    system->cameras = readCameras;
    system->videoEncoders = readVideoEncoders;
    system->portHolders = readPortHolders;
    system->packetFilterText = readPacketFilterText;
    system->proxiesFor = askSystemForProxies;
    return system;
}

} // namespace selfcheck
