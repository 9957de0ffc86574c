// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/browser_files.h"
#include "probes/system/cameras.h"
#include "probes/system/certificate_chains.h"
#include "probes/system/computer.h"
#include "probes/system/local_firewall.h"
#include "probes/system/network_links.h"
#include "probes/system/port_holders.h"
#include "probes/system/power.h"
#include "probes/system/proxies.h"
#include "probes/system/registry.h"
#include "probes/system/security_products.h"
#include "probes/system/services.h"
#include "probes/system/session.h"
#include "probes/system/sound_devices.h"
#include "probes/system/storage.h"
#include "probes/system/system.h"
#include "probes/system/telephony.h"
#include "probes/system/video_encoders.h"

namespace selfcheck {

std::shared_ptr<const System> thisSystem()
{
    auto system = std::make_shared<System>();
    system->registry = thisRegistry();
    system->computer = thisComputer();
    system->storage = thisStorage();
    system->browserFiles = thisBrowserFiles();
    system->networkLinks = thisNetworkLinks();
    system->localFirewall = readLocalFirewall;
    system->session = readSession;
    system->power = readPower;
    system->services = readServices;
    system->securityProducts = readSecurityProducts;
    system->soundDevices = readSoundDevices;
    system->cameras = readCameras;
    system->telephony = readTelephony;
    system->videoEncoders = readVideoEncoders;
    system->trustedRootOf = trustedRootOf;
    system->portHolders = readPortHolders;
    system->proxiesFor = askSystemForProxies;
    return system;
}

} // namespace selfcheck
