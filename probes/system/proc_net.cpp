// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/proc_net.h"

#include <QtCore/QByteArrayList>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr int listening = 0x0a;

// Words of four bytes, each in the order of this machine, which all our systems share: the last byte first.
IpAddress addressFrom(const QByteArray &hex)
{
    QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() * 2 != hex.size() || (bytes.size() != 4 && bytes.size() != 16))
        return {};
    for (qsizetype word = 0; word < bytes.size(); word += 4)
        std::reverse(bytes.begin() + word, bytes.begin() + word + 4);
    return IpAddress::fromBytes(bytes);
}

} // namespace

std::vector<ProcNetSocket> procNetSockets(const QByteArray &table)
{
    constexpr qsizetype localWord = 1;
    constexpr qsizetype stateWord = 3;
    constexpr qsizetype inodeWord = 9;
    std::vector<ProcNetSocket> sockets;
    for (const QByteArray &line : table.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() <= inodeWord)
            continue;
        const QByteArrayList local = words[localWord].split(':');
        bool hasPort = false;
        bool hasState = false;
        const ushort port = local.size() == 2 ? local[1].toUShort(&hasPort, 16) : ushort(0);
        const int state = words[stateWord].toInt(&hasState, 16);
        const IpAddress address = addressFrom(local[0]);
        if (hasPort && hasState && !address.isNull())
            sockets.push_back({{address, port}, state == listening, words[inodeWord].toULongLong()});
    }
    return sockets;
}

} // namespace selfcheck
