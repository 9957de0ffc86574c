// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "bridge.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace selfcheck::lab {

namespace {

constexpr std::size_t ethernetHeader = 14;
constexpr std::size_t largestFrame = 65'536;

std::int64_t nowUs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
}

bool enter(int space) { return setns(space, CLONE_NEWNET) == 0; }

/// What is not IPv4 over UDP or TCP has no ports: "-".
struct Flow {
    std::string protocol = "-";
    std::string source = "-";
    std::string destination = "-";
};

std::string place(const unsigned char *address, const unsigned char *port)
{
    char text[INET_ADDRSTRLEN];
    inet_ntop(AF_INET, address, text, sizeof text);
    return std::string(text) + ":" + std::to_string(port[0] * 256 + port[1]);
}

Flow flowOf(const std::vector<unsigned char> &frame)
{
    Flow flow;
    if (frame.size() < ethernetHeader + 20 || frame[12] != 0x08 || frame[13] != 0x00)
        return flow;
    const unsigned char *ip = frame.data() + ethernetHeader;
    const std::size_t header = std::size_t{4} * (ip[0] & 0x0f);
    const bool isFragment = ((ip[6] & 0x1f) | ip[7]) != 0;
    if ((ip[9] != 17 && ip[9] != 6) || isFragment || frame.size() < ethernetHeader + header + 4)
        return flow;
    flow.protocol = ip[9] == 17 ? "udp" : "tcp";
    flow.source = place(ip + 12, ip + header);
    flow.destination = place(ip + 16, ip + header + 2);
    return flow;
}

const char *wordOf(const Fate &fate)
{
    switch (fate.kind) {
    case Fate::Kind::Lost: return "lost";
    case Fate::Kind::QueueFull: return "queue-full";
    case Fate::Kind::Passed: break;
    }
    return fate.isDuplicated ? "duplicated" : fate.isReordered ? "reordered" : "passed";
}

} // namespace

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

int Descriptor::release() { return std::exchange(m_number, -1); }

Descriptor makeTap(const std::string &place, std::string &mistake)
{
    const std::size_t colon = place.find(':');
    const std::string device = colon == std::string::npos ? "" : place.substr(colon + 1);
    if (device.empty() || device.size() >= IFNAMSIZ) {
        mistake = "'" + place + "' is no NAMESPACE:DEVICE";
        return Descriptor();
    }
    const Descriptor home(open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
    const Descriptor space(open(("/run/netns/" + place.substr(0, colon)).c_str(), O_RDONLY | O_CLOEXEC));
    if (home.number() < 0 || space.number() < 0 || !enter(space.number())) {
        mistake = "the namespace of " + place + " can't be entered: " + std::strerror(errno);
        return Descriptor();
    }
    Descriptor tap(open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC));
    ifreq request{};
    request.ifr_flags = IFF_TAP | IFF_NO_PI;
    std::memcpy(request.ifr_name, device.c_str(), device.size());
    if (tap.number() < 0 || ioctl(tap.number(), TUNSETIFF, &request) != 0) {
        mistake = "the device " + place + " can't be made: " + std::strerror(errno);
        tap = Descriptor();
    }
    if (!enter(home.number())) {
        mistake = std::string("there is no way back from ") + place;
        return Descriptor();
    }
    return tap;
}

Bridge::Bridge(Descriptor near, Descriptor far, const Impairment &up, const Impairment &down, std::uint64_t seed,
               std::FILE *log)
    : m_near(std::move(near)), m_far(std::move(far)), m_up(up, seed), m_down(down, seed + 1), m_log(log)
{
    std::fputs("came_us direction bytes protocol source destination fate went_us\n", m_log);
}

bool Bridge::run(int stop)
{
    for (;;) {
        timespec patience{1, 0};
        if (!m_waiting.empty()) {
            const std::int64_t leftUs = std::max<std::int64_t>(0, m_waiting.top().departsUs - nowUs());
            patience = {leftUs / 1'000'000, leftUs % 1'000'000 * 1000};
        }
        pollfd watched[] = {{m_near.number(), POLLIN, 0}, {m_far.number(), POLLIN, 0}, {stop, POLLIN, 0}};
        if (ppoll(watched, 3, &patience, nullptr) < 0 && errno != EINTR)
            return false;
        if (watched[2].revents != 0) {
            std::fflush(m_log);
            return true;
        }
        if (!deliver() || (watched[0].revents != 0 && !take(true)) || (watched[1].revents != 0 && !take(false)))
            return false;
    }
}

bool Bridge::take(bool isUp)
{
    std::vector<unsigned char> frame(largestFrame);
    const ssize_t size = read((isUp ? m_near : m_far).number(), frame.data(), frame.size());
    if (size <= 0)
        return size < 0 && (errno == EAGAIN || errno == EINTR);
    frame.resize(static_cast<std::size_t>(size));
    frame.shrink_to_fit();
    const std::int64_t now = nowUs();
    const Fate fate = (isUp ? m_up : m_down).accept(now, frame.size());
    note(now, isUp, frame, fate);
    if (fate.kind != Fate::Kind::Passed)
        return true;
    if (fate.isDuplicated)
        m_waiting.push({fate.departsUs, m_count++, isUp, frame});
    m_waiting.push({fate.departsUs, m_count++, isUp, std::move(frame)});
    return true;
}

bool Bridge::deliver()
{
    while (!m_waiting.empty() && m_waiting.top().departsUs <= nowUs()) {
        const Waiting &next = m_waiting.top();
        const int to = (next.isUp ? m_far : m_near).number();
        // A device that is down, or whose queue is full, takes nothing: the packet is lost as on a real cable.
        if (write(to, next.frame.data(), next.frame.size()) < 0 && errno == EBADFD)
            return false;
        m_waiting.pop();
    }
    return true;
}

void Bridge::note(std::int64_t now, bool isUp, const std::vector<unsigned char> &frame, const Fate &fate)
{
    const Flow flow = flowOf(frame);
    std::fprintf(m_log, "%lld %s %zu %s %s %s %s %lld\n", static_cast<long long>(now), isUp ? "up" : "down",
                 frame.size(), flow.protocol.c_str(), flow.source.c_str(), flow.destination.c_str(), wordOf(fate),
                 static_cast<long long>(fate.departsUs));
}

} // namespace selfcheck::lab
