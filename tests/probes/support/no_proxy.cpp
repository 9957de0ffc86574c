// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The tests' own servers ask for no proxy: Qt would load the system's proxy settings, in a thread of its own, whenever
// one of them opens its socket. The program's sockets say so themselves.
#include <QtNetwork/QNetworkProxy>

#include <gtest/gtest.h>

namespace {

class NoProxy : public testing::Environment {
public:
    void SetUp() override { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
};

[[maybe_unused]] const testing::Environment *const registered = testing::AddGlobalTestEnvironment(new NoProxy);

} // namespace
