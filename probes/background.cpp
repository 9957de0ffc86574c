// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/background.h"

#include <algorithm>
#include <condition_variable>
#include <list>
#include <thread>

namespace selfcheck {

namespace {

struct Entry {
    std::thread thread;
    bool hasEnded = false;
};

// The operating system keeps threads for the whole program, and so does this: one list for all who ask.
struct Threads {
    std::mutex lock;
    std::condition_variable ended;
    std::list<Entry> entries;
};

// Never destroyed: threads that are left to the end of the program still look into it.
Threads &threads()
{
    static auto &all = *new Threads;
    return all;
}

std::list<Entry> takeEnded(Threads &all)
{
    std::list<Entry> ended;
    for (auto each = all.entries.begin(); each != all.entries.end();) {
        const auto next = std::next(each);
        if (each->hasEnded)
            ended.splice(ended.end(), all.entries, each);
        each = next;
    }
    return ended;
}

// An ended one has nothing more to do than to leave: this takes no time worth naming.
void join(std::list<Entry> ended)
{
    for (Entry &each : ended)
        each.thread.join();
}

} // namespace

void runInBackground(std::function<void()> work)
{
    Threads &all = threads();
    std::list<Entry> ended;
    {
        const std::lock_guard guard(all.lock);
        ended = takeEnded(all);
        Entry &own = all.entries.emplace_back();
        own.thread = std::thread([&all, &own, work = std::move(work)]() mutable {
            work();
            // What it captured goes while the program is still whole.
            work = nullptr;
            const std::lock_guard inner(all.lock);
            own.hasEnded = true;
            all.ended.notify_all();
        });
    }
    join(std::move(ended));
}

bool endBackground(std::chrono::milliseconds patience)
{
    Threads &all = threads();
    std::list<Entry> ended;
    bool isQuiet = false;
    {
        std::unique_lock guard(all.lock);
        const auto isDone = [&all] {
            return std::all_of(all.entries.begin(), all.entries.end(), [](const Entry &each) { return each.hasEnded; });
        };
        isQuiet = all.ended.wait_for(guard, patience, isDone);
        ended = takeEnded(all);
    }
    join(std::move(ended));
    return isQuiet;
}

} // namespace selfcheck
