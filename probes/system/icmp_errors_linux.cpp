// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/icmp_errors_linux.h"

// Needs struct timespec of <time.h>.
#include <ctime>

#include <linux/errqueue.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>

namespace selfcheck {

void keepIcmpErrors(qintptr descriptor, bool version6, bool keep)
{
    const int value = keep ? 1 : 0;
    ::setsockopt(static_cast<int>(descriptor), version6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP),
                 version6 ? IPV6_RECVERR : IP_RECVERR, &value, sizeof value);
}

std::optional<IcmpError> takeIcmpError(qintptr descriptor)
{
    alignas(cmsghdr) std::array<char, 512> control = {};
    msghdr message = {};
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (descriptor < 0 || ::recvmsg(static_cast<int>(descriptor), &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
        return std::nullopt;
    for (cmsghdr *head = CMSG_FIRSTHDR(&message); head; head = CMSG_NXTHDR(&message, head)) {
        const bool isReport = (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_RECVERR) ||
                              (head->cmsg_level == IPPROTO_IPV6 && head->cmsg_type == IPV6_RECVERR);
        constexpr std::size_t sizeWanted = CMSG_LEN(sizeof(sock_extended_err) + sizeof(sockaddr_in));
        if (!isReport || head->cmsg_len < sizeWanted)
            continue;
        auto *report = reinterpret_cast<sock_extended_err *>(CMSG_DATA(head));
        if (report->ee_origin != SO_EE_ORIGIN_ICMP && report->ee_origin != SO_EE_ORIGIN_ICMP6)
            continue;
        const sockaddr *sender = SO_EE_OFFENDER(report);
        return IcmpError{sender->sa_family == AF_UNSPEC ? QHostAddress() : QHostAddress(sender), report->ee_type,
                         report->ee_code, report->ee_origin == SO_EE_ORIGIN_ICMP6};
    }
    return std::nullopt;
}

} // namespace selfcheck
