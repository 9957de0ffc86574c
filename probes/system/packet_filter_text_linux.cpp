// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/packet_filter_text.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstring>

namespace selfcheck {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds patience{3};
constexpr qsizetype longestText = 8 * 1024 * 1024;

// Only where the system itself keeps its programs: what is asked here runs with the rights of root.
std::optional<QByteArray> programNamed(const char *name)
{
    for (const char *folder : {"/usr/sbin/", "/sbin/", "/usr/bin/", "/bin/"}) {
        const QByteArray path = QByteArray(folder) + name;
        if (::access(path.constData(), X_OK) == 0)
            return path;
    }
    return std::nullopt;
}

// What a program prints, until it closes its output; nothing when that takes too long or is too much.
std::optional<QByteArray> readAll(int descriptor)
{
    const auto end = Clock::now() + patience;
    QByteArray text;
    std::array<char, 64 * 1024> buffer{};
    while (text.size() <= longestText) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd readable = {descriptor, POLLIN, 0};
        if (left <= 0 || ::poll(&readable, 1, static_cast<int>(left)) <= 0)
            return std::nullopt;
        const ssize_t received = ::read(descriptor, buffer.data(), buffer.size());
        if (received == 0)
            return text;
        if (received < 0 && errno != EINTR)
            return std::nullopt;
        text.append(buffer.data(), std::max<ssize_t>(received, 0));
    }
    return std::nullopt;
}

// posix_spawn() and not QProcess: this runs on a thread without an event loop.
std::optional<QByteArray> outputOf(const QByteArray &program, std::vector<const char *> arguments)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return std::nullopt;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    arguments.insert(arguments.begin(), program.constData());
    arguments.push_back(nullptr);
    const char *const environment[] = {"LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", nullptr};
    pid_t process = 0;
    const int failed =
        ::posix_spawn(&process, program.constData(), &actions, nullptr, const_cast<char *const *>(arguments.data()),
                      const_cast<char *const *>(environment));
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    std::optional<QByteArray> text = failed == 0 ? readAll(ends[0]) : std::nullopt;
    ::close(ends[0]);
    if (failed != 0)
        return std::nullopt;
    if (!text)
        ::kill(process, SIGKILL);
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? text : std::nullopt;
}

} // namespace

Result<PacketFilterText> readPacketFilterText()
{
    if (::geteuid() != 0)
        return Failure::permissionDenied(QStringLiteral("rules of the packet filter"));
    const auto nft = programNamed("nft");
    const auto iptables = programNamed("iptables-save");
    if (!nft && !iptables)
        return Failure::systemCall(QStringLiteral("packet filter"), QStringLiteral("neither nft nor iptables-save"));
    PacketFilterText text;
    if (nft)
        text.nft = outputOf(*nft, {"-j", "list", "ruleset"});
    if (iptables)
        text.iptables = outputOf(*iptables, {});
    // A part would look like all there is.
    if ((nft && !text.nft) || (iptables && !text.iptables))
        return Failure::systemCall(QStringLiteral("packet filter"),
                                   QStringLiteral("no answer from nft or iptables-save"));
    return text;
}

} // namespace selfcheck
