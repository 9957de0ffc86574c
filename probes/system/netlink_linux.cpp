// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/netlink_linux.h"

#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace selfcheck {

namespace {

// Documentation addresses (RFC 5737, RFC 3849) stand for "somewhere in the internet".
const QByteArray somewhereV4 = QByteArray::fromHex("c6336401");
const QByteArray somewhereV6 = QByteArray::fromHex("20010db8000000000000000000000001");

template<class T>
T copied(const char *from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

struct Attribute {
    quint16 type = 0;
    QByteArray value;
};

std::vector<Attribute> attributesIn(QByteArrayView bytes)
{
    std::vector<Attribute> attributes;
    while (static_cast<std::size_t>(bytes.size()) >= sizeof(rtattr)) {
        const auto head = copied<rtattr>(bytes.data());
        if (head.rta_len < sizeof(rtattr) || head.rta_len > bytes.size())
            break;
        const auto headBytes = static_cast<qsizetype>(sizeof(rtattr));
        attributes.push_back(
            {static_cast<quint16>(head.rta_type), bytes.sliced(headBytes, head.rta_len - headBytes).toByteArray()});
        bytes = bytes.sliced(std::min<qsizetype>((head.rta_len + 3) & ~3, bytes.size()));
    }
    return attributes;
}

quint32 numberIn(const QByteArray &value) { return value.size() == 4 ? copied<quint32>(value.constData()) : 0; }

// One question, all its answers as payloads (without the message header).
std::vector<QByteArray> askKernel(quint16 type, quint16 flags, const QByteArray &payload)
{
    const int descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (descriptor < 0)
        return {};
    const timeval patience = {1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    nlmsghdr head = {};
    head.nlmsg_len = static_cast<quint32>(sizeof head + static_cast<std::size_t>(payload.size()));
    head.nlmsg_type = type;
    head.nlmsg_flags = static_cast<quint16>(NLM_F_REQUEST | flags);
    const QByteArray request = QByteArray(reinterpret_cast<const char *>(&head), sizeof head) + payload;
    std::vector<QByteArray> answers;
    bool isDone = ::send(descriptor, request.constData(), static_cast<std::size_t>(request.size()), 0) < 0;
    std::vector<char> buffer(64 * 1024);
    while (!isDone) {
        const ssize_t received = ::recv(descriptor, buffer.data(), buffer.size(), 0);
        isDone = received <= 0;
        QByteArrayView rest(buffer.data(), isDone ? 0 : received);
        while (static_cast<std::size_t>(rest.size()) >= sizeof(nlmsghdr) && !isDone) {
            const auto each = copied<nlmsghdr>(rest.data());
            if (each.nlmsg_len < sizeof each || each.nlmsg_len > static_cast<std::size_t>(rest.size()))
                break;
            isDone = each.nlmsg_type == NLMSG_DONE || each.nlmsg_type == NLMSG_ERROR;
            const auto headBytes = static_cast<qsizetype>(sizeof each);
            if (!isDone)
                answers.push_back(rest.sliced(headBytes, each.nlmsg_len - headBytes).toByteArray());
            // A single answer has no end mark.
            isDone = isDone || !(each.nlmsg_flags & NLM_F_MULTI);
            rest = rest.sliced(std::min<qsizetype>((each.nlmsg_len + 3) & ~3u, rest.size()));
        }
    }
    ::close(descriptor);
    return answers;
}

struct RouteEntry {
    rtmsg head = {};
    Route route;
    quint32 table = 0;
};

std::optional<RouteEntry> routeIn(const QByteArray &payload)
{
    if (static_cast<std::size_t>(payload.size()) < sizeof(rtmsg))
        return std::nullopt;
    RouteEntry found;
    found.head = copied<rtmsg>(payload.constData());
    found.table = found.head.rtm_table;
    const auto headBytes = static_cast<qsizetype>((sizeof(rtmsg) + 3) & ~std::size_t(3));
    for (const Attribute &attribute : attributesIn(QByteArrayView(payload).sliced(headBytes))) {
        switch (attribute.type) {
        case RTA_GATEWAY: found.route.gateway = IpAddress::fromBytes(attribute.value); break;
        case RTA_OIF: found.route.interfaceIndex = static_cast<int>(numberIn(attribute.value)); break;
        case RTA_PRIORITY: found.route.metric = numberIn(attribute.value); break;
        case RTA_TABLE: found.table = numberIn(attribute.value); break;
        // Several ways of equal weight: the first one stands for all.
        case RTA_MULTIPATH:
            if (static_cast<std::size_t>(attribute.value.size()) >= sizeof(rtnexthop)) {
                const auto hop = copied<rtnexthop>(attribute.value.constData());
                found.route.interfaceIndex = hop.rtnh_ifindex;
                const qsizetype end = std::min<qsizetype>(hop.rtnh_len, attribute.value.size());
                const auto headOfHop = static_cast<qsizetype>(sizeof(rtnexthop));
                for (const Attribute &inner :
                     attributesIn(QByteArrayView(attribute.value).first(std::max(end, headOfHop)).sliced(headOfHop)))
                    if (inner.type == RTA_GATEWAY)
                        found.route.gateway = IpAddress::fromBytes(inner.value);
            }
            break;
        default: break;
        }
    }
    std::array<char, IF_NAMESIZE> name = {};
    if (::if_indextoname(static_cast<unsigned>(found.route.interfaceIndex), name.data()))
        found.route.interfaceName = QString::fromUtf8(name.data());
    if (found.route.gateway.isLinkLocal() && found.route.gateway.isV6()) {
        std::array<quint8, 16> bytes{};
        const QByteArray plain = found.route.gateway.toBytes();
        std::copy(plain.begin(), plain.end(), bytes.begin());
        found.route.gateway = IpAddress::v6(bytes, found.route.interfaceName);
    }
    return found;
}

QByteArray routeRequest(quint8 family, const QByteArray &destination)
{
    rtmsg head = {};
    head.rtm_family = family;
    head.rtm_dst_len = static_cast<quint8>(destination.size() * 8);
    QByteArray payload(reinterpret_cast<const char *>(&head), sizeof head);
    if (destination.isEmpty())
        return payload;
    rtattr attribute = {};
    attribute.rta_type = RTA_DST;
    attribute.rta_len = static_cast<quint16>(sizeof attribute + static_cast<std::size_t>(destination.size()));
    return payload + QByteArray(reinterpret_cast<const char *>(&attribute), sizeof attribute) + destination;
}

bool isUsable(const RouteEntry &route) { return route.head.rtm_type == RTN_UNICAST && route.route.interfaceIndex > 0; }

} // namespace

std::vector<Route> defaultRoutesByNetlink(IpAddress::Family family)
{
    const bool isV6 = family == IpAddress::Family::V6;
    const quint8 native = isV6 ? AF_INET6 : AF_INET;
    std::vector<Route> routes;
    for (const QByteArray &payload : askKernel(RTM_GETROUTE, NLM_F_DUMP, routeRequest(native, {}))) {
        const auto route = routeIn(payload);
        if (route && isUsable(*route) && route->head.rtm_dst_len == 0 && route->head.rtm_family == native &&
            route->table == RT_TABLE_MAIN)
            routes.push_back(route->route);
    }
    std::stable_sort(routes.begin(), routes.end(), [](const Route &a, const Route &b) { return a.metric < b.metric; });
    for (const QByteArray &payload :
         askKernel(RTM_GETROUTE, 0, routeRequest(native, isV6 ? somewhereV6 : somewhereV4))) {
        const auto used = routeIn(payload);
        if (!used || !isUsable(*used))
            continue;
        const auto known = std::find_if(routes.begin(), routes.end(), [&used](const Route &route) {
            return route.interfaceIndex == used->route.interfaceIndex && route.gateway == used->route.gateway;
        });
        if (known == routes.end())
            routes.insert(routes.begin(), used->route);
        else
            std::rotate(routes.begin(), known, known + 1);
    }
    return routes;
}

std::optional<Route> routeByNetlink(const IpAddress &address)
{
    const quint8 native = address.isV6() ? AF_INET6 : AF_INET;
    for (const QByteArray &payload : askKernel(RTM_GETROUTE, 0, routeRequest(native, address.toBytes()))) {
        const auto used = routeIn(payload);
        if (used && used->route.interfaceIndex > 0)
            return used->route;
    }
    return std::nullopt;
}

void addNeighboursByNetlink(NetworkSnapshot &snapshot)
{
    const ndmsg request = {};
    for (const QByteArray &payload :
         askKernel(RTM_GETNEIGH, NLM_F_DUMP, QByteArray(reinterpret_cast<const char *>(&request), sizeof request))) {
        if (static_cast<std::size_t>(payload.size()) < sizeof(ndmsg))
            continue;
        const auto head = copied<ndmsg>(payload.constData());
        std::vector<IpAddress> *list = head.ndm_state & NUD_REACHABLE                   ? &snapshot.reachableNeighbours
                                       : head.ndm_state & (NUD_INCOMPLETE | NUD_FAILED) ? &snapshot.missingNeighbours
                                                                                        : nullptr;
        if (!list)
            continue;
        for (const Attribute &attribute : attributesIn(QByteArrayView(payload).sliced(sizeof(ndmsg))))
            if (attribute.type == NDA_DST)
                list->push_back(IpAddress::fromBytes(attribute.value));
    }
}

} // namespace selfcheck
