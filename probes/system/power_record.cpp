// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/power.h"

#include "probes/system/record_members.h"

namespace selfcheck {

QJsonObject toRecord(const Power &power)
{
    using record::put;
    QJsonObject json;
    put(json, "mains", power.mains);
    put(json, "battery", power.battery);
    put(json, "batteryLevel", power.batteryLevel);
    put(json, "saver", power.saver);
    put(json, "plan", power.plan);
    put(json, "planName", power.planName);
    put(json, "overlay", power.overlay);
    put(json, "sleepOnMains", power.sleepOnMains);
    put(json, "sleepOnBattery", power.sleepOnBattery);
    put(json, "usbSuspendOnMains", power.usbSuspendOnMains);
    put(json, "usbSuspendOnBattery", power.usbSuspendOnBattery);
    return json;
}

Power powerFromRecord(const QJsonObject &json)
{
    using namespace record;
    Power power;
    power.mains = flag(json, "mains");
    power.battery = flag(json, "battery");
    power.batteryLevel = number(json, "batteryLevel");
    power.saver = flag(json, "saver");
    power.plan = text(json, "plan");
    power.planName = text(json, "planName");
    power.overlay = text(json, "overlay");
    power.sleepOnMains = number(json, "sleepOnMains");
    power.sleepOnBattery = number(json, "sleepOnBattery");
    power.usbSuspendOnMains = flag(json, "usbSuspendOnMains");
    power.usbSuspendOnBattery = flag(json, "usbSuspendOnBattery");
    return power;
}

} // namespace selfcheck
