// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
// impair NEAR FAR UP DOWN SEED LOG: a bad cable from NAMESPACE:DEVICE to NAMESPACE:DEVICE, until it is ended.
// impair --simulate WORDS SEED: reads "microseconds bytes" lines and writes "fate microseconds" for each.
#include "bridge.h"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace selfcheck::lab;

namespace {

int refuse(const std::string &mistake)
{
    std::cerr << "impair: " << mistake << '\n';
    return 64;
}

const char *wordOf(Fate::Kind kind)
{
    return kind == Fate::Kind::Passed ? "passed" : kind == Fate::Kind::Lost ? "lost" : "queue-full";
}

int simulate(const Impairment &impairment, std::uint64_t seed)
{
    ImpairedDirection direction(impairment, seed);
    std::int64_t whenUs = 0;
    std::size_t bytes = 0;
    while (std::cin >> whenUs >> bytes) {
        const Fate fate = direction.accept(whenUs, bytes);
        std::cout << (fate.isDuplicated  ? "duplicated"
                      : fate.isReordered ? "reordered"
                                         : wordOf(fate.kind))
                  << ' ' << fate.departsUs << '\n';
    }
    return std::cin.eof() ? 0 : refuse("a line is not 'microseconds bytes'");
}

int bridge(char **words, const Impairment &up, const Impairment &down, std::uint64_t seed)
{
    // Blocked before anything else, so that an early end is not missed.
    sigset_t ends;
    sigemptyset(&ends);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&ends, signal);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    const Descriptor stop(signalfd(-1, &ends, SFD_CLOEXEC));

    std::string mistake;
    Descriptor near = makeTap(words[0], mistake), far = near.number() < 0 ? Descriptor() : makeTap(words[1], mistake);
    if (far.number() < 0)
        return refuse(mistake);
    std::FILE *log = std::fopen(words[5], "w");
    if (!log)
        return refuse(std::string(words[5]) + " can't be written");
    std::setvbuf(log, nullptr, _IOLBF, 0); // readers find whole lines while it goes on
    std::puts("ready");
    std::fflush(stdout);
    const bool ended = Bridge(std::move(near), std::move(far), up, down, seed, log).run(stop.number());
    return std::fclose(log) == 0 && ended ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    std::string mistake;
    if (argc == 4 && std::string_view(argv[1]) == "--simulate") {
        const auto impairment = impairmentFrom(argv[2], mistake);
        return impairment ? simulate(*impairment, std::strtoull(argv[3], nullptr, 10)) : refuse(mistake);
    }
    if (argc != 7)
        return refuse("NEAR FAR UP DOWN SEED LOG are needed");
    const auto up = impairmentFrom(argv[3], mistake), down = up ? impairmentFrom(argv[4], mistake) : std::nullopt;
    if (!down)
        return refuse(mistake);
    return bridge(argv + 1, *up, *down, std::strtoull(argv[5], nullptr, 10));
}
