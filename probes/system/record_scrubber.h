// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Takes private values out of a recorded system: whoever gets the record can rebuild the PC, but not say whose it is.
// Each value is replaced by the same stand-in wherever it occurs, so that the record replays as before. Works on texts
// and structures, not on meaning: a person looks through the file all the same.
#pragma once

#include "probes/system/private_names.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <map>
#include <vector>

namespace selfcheck {

enum class PrivateKind {
    Person,   ///< user name, also in paths
    Computer, ///< name of this or another PC, domain
    Account,  ///< security identifiers
    Device,   ///< serial numbers and GUIDs
    Hardware, ///< MAC and Bluetooth addresses
    Mail,
    Address, ///< IP addresses outside the private ranges
    Wifi,    ///< and other networks' names
    Phone,   ///< names and numbers of telephone lines
    Site,    ///< web addresses in the browsers' settings
    Browsing ///< other texts of the browsers' profiles
};

struct ScrubInput {
    PrivateNames names;
    /// Words of the program itself, in small letters: they are no names, whoever is called like that.
    QSet<QString> ownWords;
    /// Of the document and the provider: addresses in them are nobody's.
    std::vector<IpNetwork> publicNetworks;
    /// Of the document and the provider; everything below them stays readable, too.
    QStringList publicHosts;
};

struct ScrubbedRecord {
    QJsonObject record;
    /// How many different values of each kind were replaced.
    std::map<PrivateKind, int> replaced;
};

[[nodiscard]] ScrubbedRecord scrubbed(const QJsonObject &record, const ScrubInput &input);

} // namespace selfcheck
