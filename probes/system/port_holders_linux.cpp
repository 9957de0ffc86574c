// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/port_holders.h"

#include "probes/system/proc_net.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>

#include <unistd.h>

#include <array>

namespace selfcheck {

namespace {

struct Owner {
    qint64 process = 0;
    QString program;
};

// "socket:[12345]" behind an open descriptor; 0 for anything else.
quint64 socketBehind(const QByteArray &link)
{
    std::array<char, 64> target{};
    const ssize_t length = ::readlink(link.constData(), target.data(), target.size());
    const QByteArrayView text(target.data(), std::max<ssize_t>(length, 0));
    if (!text.startsWith("socket:[") || !text.endsWith("]"))
        return 0;
    return text.sliced(8).chopped(1).toByteArray().toULongLong();
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

// Of the processes this account may look into.
QHash<quint64, Owner> socketOwners()
{
    QHash<quint64, Owner> owners;
    const QDir processes(QStringLiteral("/proc"));
    for (const QString &name : processes.entryList(QDir::Dirs)) {
        bool isProcess = false;
        const qint64 id = name.toLongLong(&isProcess);
        if (!isProcess)
            continue;
        const QString folder = QStringLiteral("/proc/%1/").arg(name);
        const QString program = QString::fromUtf8(contentOf(folder + QStringLiteral("comm")).trimmed());
        const QDir descriptors(folder + QStringLiteral("fd"));
        for (const QString &descriptor :
             descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            if (const quint64 socket = socketBehind(QFile::encodeName(descriptors.filePath(descriptor))))
                owners.insert(socket, {id, program});
        }
    }
    return owners;
}

} // namespace

Result<PortHolders> readPortHolders()
{
    const QHash<quint64, Owner> owners = socketOwners();
    PortHolders holders;
    for (const char *table : {"udp", "udp6", "tcp", "tcp6"}) {
        const bool udp = table[0] == 'u';
        const QByteArray text = contentOf(QStringLiteral("/proc/self/net/") + QLatin1StringView(table));
        for (const ProcNetSocket &socket : procNetSockets(text)) {
            if (!udp && !socket.isListening)
                continue;
            const Owner owner = owners.value(socket.inode);
            holders.list.push_back({udp, socket.local.address, socket.local.port, owner.process, owner.program});
        }
    }
    return holders;
}

} // namespace selfcheck
