// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Drives a fuzz target without a fuzzing engine: every seed as it is, cut at many lengths, and with bytes
// changed, doubled and removed by a generator with a fixed seed. A fault ends the program (sanitizers, signal).
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes read(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

// An exact heap copy, so that a read one past the end is seen.
void feed(const Bytes &bytes)
{
    const Bytes copy(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
}

void damage(Bytes &bytes, std::mt19937 &random)
{
    if (bytes.empty())
        return;
    const std::size_t place = random() % bytes.size();
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(place);
    switch (random() % 5) {
    case 0: bytes[place] ^= static_cast<std::uint8_t>(1u << (random() % 8)); break;
    case 1: bytes[place] = static_cast<std::uint8_t>(random()); break;
    case 2: bytes.erase(at); break;
    case 3: bytes.insert(at, static_cast<std::uint8_t>(random())); break;
    default: {
        const Bytes piece(at, bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), place + 16)));
        bytes.insert(at, piece.begin(), piece.end());
    }
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fputs("usage: replay FOLDER\n", stderr);
        return 64;
    }
    std::mt19937 random(20221001);
    std::size_t inputs = 0;
    std::size_t seeds = 0;
    for (const auto &entry : std::filesystem::directory_iterator(arguments[1])) {
        const Bytes seed = read(entry.path());
        ++seeds;
        feed(seed);
        const std::size_t stride = seed.size() / 64 + 1;
        for (std::size_t length = 0; length < seed.size(); length += stride, ++inputs)
            feed(Bytes(seed.begin(), seed.begin() + static_cast<std::ptrdiff_t>(length)));
        for (int round = 0; round < 300; ++round, ++inputs) {
            Bytes changed = seed;
            for (unsigned hits = 1 + random() % 4; hits > 0; --hits)
                damage(changed, random);
            feed(changed);
        }
    }
    std::printf("%zu seeds, %zu damaged inputs\n", seeds, inputs);
    return seeds > 0 ? 0 : 1;
}
