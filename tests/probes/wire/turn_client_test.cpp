// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/turn_client.h"

#include "tests/probes/support/turn_responder.h"
#include "tests/support/bytes.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;
using enum StunAttribute;

namespace {

using Time = TurnClient::Time;

const IpEndpoint peer{IpAddress::v4(0xc0000201), 5000}; // 192.0.2.1

/// A client and a server that hears it at once; time stands still unless a test moves it.
class TurnClientTest : public testing::Test {
protected:
    TurnClient &client(TurnManners manners = {}, bool isStream = false)
    {
        TurnClient::Settings settings;
        settings.credentials = {QStringLiteral("agent"), QStringLiteral("secret")};
        settings.isStream = isStream;
        m_isStream = isStream;
        responder.emplace(std::move(manners));
        return m_client.emplace(std::move(settings));
    }
    /// Lets both talk until nobody has anything to say; what happened to the client.
    std::vector<TurnClient::Event> talk(Time now = 0ms)
    {
        std::vector<TurnClient::Event> events;
        for (QByteArrayList sent = m_client->takeOutgoing(); !sent.isEmpty(); sent = m_client->takeOutgoing()) {
            for (const QByteArray &bytes : sent) {
                requests += bytes;
                for (const auto &answer : responder->heard(1, bytes, m_isStream))
                    m_client->heard(answer.bytes, now);
            }
        }
        for (auto &event : m_client->takeEvents())
            events.push_back(std::move(event));
        return events;
    }
    std::optional<TurnClient::Failed> failureOf(TurnManners manners)
    {
        client(std::move(manners)).allocate(0ms);
        return only<TurnClient::Failed>(talk());
    }
    template<class T>
    static std::optional<T> only(const std::vector<TurnClient::Event> &events)
    {
        EXPECT_EQ(events.size(), 1u);
        const T *event = events.size() == 1 ? std::get_if<T>(&events.front()) : nullptr;
        return event ? std::optional(*event) : std::nullopt;
    }
    StunMessage request(qsizetype index) const
    {
        const auto message = StunMessage::parse(requests.value(index));
        EXPECT_TRUE(message) << index;
        return message ? *message : StunMessage(StunClass::Error, StunMethod::Data, {});
    }

    std::optional<TurnResponder> responder;
    QByteArrayList requests;

private:
    std::optional<TurnClient> m_client;
    bool m_isStream = false;
};

} // namespace

TEST_F(TurnClientTest, AllocatesAfterTheChallenge)
{
    client().allocate(0ms);
    const auto allocated = only<TurnClient::Allocated>(talk());
    ASSERT_TRUE(allocated);
    EXPECT_EQ(allocated->relayed.toString(), QStringLiteral("198.51.100.7:50000"));
    EXPECT_EQ(allocated->mapped->toString(), QStringLiteral("203.0.113.7:40001"));
    EXPECT_EQ(allocated->lifetimeSec, 600u);
    EXPECT_EQ(allocated->software, QStringLiteral("Responder 1"));
    ASSERT_EQ(requests.size(), 2);
    // REQUESTED-TRANSPORT UDP and the fingerprint, nothing else: 0003, 20 bytes of header, 8 + 8 bytes.
    EXPECT_EQ(requests[0].first(8).toHex(), "000300102112a442");
    EXPECT_EQ(requests[0].sliced(20, 8).toHex(), "0019000411000000");
    EXPECT_TRUE(request(0).hasFingerprint());
    EXPECT_EQ(request(1).text(Username), QStringLiteral("agent"));
    EXPECT_TRUE(request(1).hasIntegrity(StunMessage::longTermKey(
        QStringLiteral("agent"), QStringLiteral("provider.example"), QStringLiteral("secret"))));
    EXPECT_NE(request(0).transactionId(), request(1).transactionId());
    EXPECT_FALSE(requests[1].contains("secret"));
}

TEST_F(TurnClientTest, UsesSha256WhereItIsOffered)
{
    client({.usesSha256 = true}).allocate(0ms);
    EXPECT_TRUE(only<TurnClient::Allocated>(talk()));
    EXPECT_TRUE(request(1).has(MessageIntegritySha256));
    EXPECT_FALSE(request(1).has(MessageIntegrity));
}

TEST_F(TurnClientTest, AServerWithoutCredentialsIsFine)
{
    client({.demandsCredentials = false}).allocate(0ms);
    EXPECT_TRUE(only<TurnClient::Allocated>(talk()));
    EXPECT_EQ(requests.size(), 1);
}

TEST_F(TurnClientTest, EachErrorHasItsName)
{
    const std::vector<std::pair<int, TurnFailure>> cases{{300, TurnFailure::TryAlternate},
                                                         {400, TurnFailure::BadRequest},
                                                         {401, TurnFailure::WrongCredentials},
                                                         {403, TurnFailure::Forbidden},
                                                         {420, TurnFailure::UnknownAttribute},
                                                         {437, TurnFailure::Mismatch},
                                                         {440, TurnFailure::FamilyUnsupported},
                                                         {441, TurnFailure::WrongUser},
                                                         {442, TurnFailure::TransportUnsupported},
                                                         {443, TurnFailure::PeerFamily},
                                                         {486, TurnFailure::Quota},
                                                         {500, TurnFailure::ServerError},
                                                         {508, TurnFailure::Overloaded},
                                                         {499, TurnFailure::OtherError}};
    for (const auto &[code, failure] : cases) {
        const auto failed = failureOf({.errors = {{StunMethod::Allocate, code}}});
        ASSERT_TRUE(failed) << code;
        EXPECT_EQ(failed->failure, failure) << code;
        EXPECT_EQ(failed->code, code);
        EXPECT_EQ(failed->step, TurnStep::Allocate);
    }
}

TEST_F(TurnClientTest, AWrongPasswordIsToldFromAMissingOne)
{
    const auto wrong = failureOf({.password = QStringLiteral("another")});
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->failure, TurnFailure::WrongCredentials);
    EXPECT_EQ(requests.size(), 2) << "not tried over and over";

    TurnClient none{TurnClient::Settings()};
    none.allocate(0ms);
    const QByteArray sent = none.takeOutgoing().value(0);
    TurnResponder server{TurnManners()};
    none.heard(server.heard(1, sent, false).at(0).bytes, 0ms);
    const auto failed = only<TurnClient::Failed>(none.takeEvents());
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->failure, TurnFailure::NoCredentials);
}

TEST_F(TurnClientTest, AStaleNonceIsReplacedButNotForEver)
{
    TurnClient &fresh = client({.staleNonces = 1});
    fresh.allocate(0ms);
    EXPECT_TRUE(only<TurnClient::Allocated>(talk()));
    fresh.bind(peer, 0ms);
    EXPECT_TRUE(only<TurnClient::Bound>(talk()));
    EXPECT_EQ(requests.size(), 4);
    EXPECT_TRUE(request(3).value(Nonce).endsWith("nonce1"));

    TurnClient &never = client({.staleNonces = 100});
    never.allocate(0ms);
    talk();
    never.bind(peer, 0ms);
    const auto failed = only<TurnClient::Failed>(talk());
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->failure, TurnFailure::StaleNonce);
}

TEST_F(TurnClientTest, AnAnswerSignedByAnotherIsNone)
{
    TurnClient &deceived = client({.signsWrongly = true});
    deceived.allocate(0ms);
    EXPECT_TRUE(talk().empty()) << "over UDP the right one may still come";
    for (const Time now : {250ms, 750ms, 1750ms}) {
        deceived.elapsed(now);
        EXPECT_TRUE(talk(now).empty());
    }
    deceived.elapsed(2750ms);
    EXPECT_EQ(only<TurnClient::Failed>(talk())->failure, TurnFailure::WrongIntegrity);

    client({.signsWrongly = true}, true).allocate(0ms);
    EXPECT_EQ(only<TurnClient::Failed>(talk())->failure, TurnFailure::WrongIntegrity);
}

TEST_F(TurnClientTest, RepeatsOverUdpAndGivesUp)
{
    TurnClient &lonely = client();
    lonely.allocate(100ms);
    QByteArrayList sent = lonely.takeOutgoing();
    for (const Time now : {350ms, 850ms, 1850ms}) {
        EXPECT_EQ(lonely.wakeAt(), now);
        lonely.elapsed(now - 1ms);
        EXPECT_TRUE(lonely.takeOutgoing().isEmpty());
        lonely.elapsed(now);
        sent += lonely.takeOutgoing();
    }
    EXPECT_EQ(sent, QByteArrayList(4, sent.first())) << "the same transaction";
    EXPECT_EQ(lonely.wakeAt(), 2850ms);
    lonely.elapsed(2850ms);
    const auto failed = only<TurnClient::Failed>(lonely.takeEvents());
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->failure, TurnFailure::Silent);
    EXPECT_FALSE(lonely.wakeAt());
}

TEST_F(TurnClientTest, RepeatsNothingOverAStream)
{
    TurnClient &lonely = client({}, true);
    lonely.allocate(0ms);
    EXPECT_EQ(lonely.takeOutgoing().size(), 1);
    EXPECT_EQ(lonely.wakeAt(), 2500ms);
    lonely.elapsed(2500ms);
    EXPECT_TRUE(lonely.takeOutgoing().isEmpty());
    EXPECT_EQ(only<TurnClient::Failed>(lonely.takeEvents())->failure, TurnFailure::Silent);
}

TEST_F(TurnClientTest, SomebodyElsesTransactionIsNoAnswer)
{
    TurnClient &lonely = client();
    lonely.allocate(0ms);
    static_cast<void>(lonely.takeOutgoing());
    lonely.heard(StunMessage(StunClass::Success, StunMethod::Allocate, {1, 2, 3}).encode(), 0ms);
    lonely.heard("220 mail.example ESMTP", 0ms);
    EXPECT_TRUE(lonely.takeEvents().empty());
    for (const Time now : {250ms, 750ms, 1750ms, 2750ms})
        lonely.elapsed(now);
    EXPECT_EQ(only<TurnClient::Failed>(lonely.takeEvents())->failure, TurnFailure::BadAnswer);

    TurnClient &stream = client({}, true);
    stream.allocate(0ms);
    stream.heard("\x80 nonsense", 0ms);
    EXPECT_EQ(only<TurnClient::Failed>(stream.takeEvents())->failure, TurnFailure::BadAnswer);
}

TEST_F(TurnClientTest, AnAllocationWithoutAddressIsABadAnswer)
{
    TurnClient &deceived = client({.demandsCredentials = false});
    deceived.allocate(0ms);
    const auto asked = StunMessage::parse(deceived.takeOutgoing().first());
    ASSERT_TRUE(asked);
    deceived.heard(StunMessage(StunClass::Success, StunMethod::Allocate, asked->transactionId()).encode(), 0ms);
    EXPECT_EQ(only<TurnClient::Failed>(deceived.takeEvents())->failure, TurnFailure::BadAnswer);
}

TEST_F(TurnClientTest, AChallengeWithoutRealmIsABadAnswer)
{
    TurnClient &deceived = client();
    deceived.allocate(0ms);
    const auto asked = StunMessage::parse(deceived.takeOutgoing().first());
    ASSERT_TRUE(asked);
    StunMessage challenge(StunClass::Error, StunMethod::Allocate, asked->transactionId());
    deceived.heard(challenge.addError(401, {}).encode(), 0ms);
    EXPECT_EQ(only<TurnClient::Failed>(deceived.takeEvents())->failure, TurnFailure::BadAnswer);
}

TEST_F(TurnClientTest, SendsByChannelOrAsIndication)
{
    TurnClient &sender = client();
    sender.allocate(0ms);
    talk();
    sender.permit(peer.address, 0ms);
    EXPECT_EQ(only<TurnClient::Permitted>(talk())->peer, peer.address);
    sender.send(peer, "abcde");
    const QByteArray indication = sender.takeOutgoing().value(0);
    // 0016, XOR-PEER-ADDRESS of 192.0.2.1:5000, DATA with padding.
    EXPECT_EQ(indication.first(8).toHex(), "001600182112a442");
    EXPECT_EQ(indication.sliced(20).toHex(), "001200080001329ae112a643001300056162636465000000");

    sender.bind(peer, 0ms);
    EXPECT_EQ(only<TurnClient::Bound>(talk())->peer, peer);
    sender.send(peer, "abcde");
    EXPECT_EQ(sender.takeOutgoing(), QByteArrayList{hex("4000 0005 6162636465")});

    sender.heard(hex("4000 0003 787978"), 0ms);
    const auto received = only<TurnClient::Received>(sender.takeEvents());
    ASSERT_TRUE(received);
    EXPECT_EQ(received->peer, peer);
    EXPECT_EQ(received->data, "xyx");
    sender.heard(hex("4001 0003 787978"), 0ms);
    EXPECT_TRUE(sender.takeEvents().empty()) << "a channel that is not bound";

    StunMessage data(StunClass::Indication, StunMethod::Data, {9});
    data.addXorAddress(XorPeerAddress, peer).add(Data, "z");
    sender.heard(data.encode(), 0ms);
    EXPECT_EQ(only<TurnClient::Received>(sender.takeEvents())->data, "z");
}

TEST_F(TurnClientTest, RenewsWhatItHasUntilItIsClosed)
{
    TurnClient &lasting = client();
    lasting.allocate(0ms);
    talk();
    lasting.bind(peer, 0ms);
    talk();
    EXPECT_EQ(lasting.wakeAt(), 240s) << "a permission lasts five minutes";
    requests.clear();
    lasting.elapsed(240s);
    EXPECT_TRUE(talk(240s).empty()) << "nobody needs to hear of it";
    ASSERT_EQ(requests.size(), 2);
    EXPECT_EQ(request(0).method(), StunMethod::Refresh);
    EXPECT_EQ(request(0).number(Lifetime), 600u);
    EXPECT_EQ(request(1).method(), StunMethod::ChannelBind);
    EXPECT_EQ(lasting.wakeAt(), 480s);

    lasting.close(300s);
    EXPECT_TRUE(only<TurnClient::Closed>(talk(300s)));
    EXPECT_EQ(request(2).number(Lifetime), 0u);
    EXPECT_EQ(responder->allocations(), 0);
    EXPECT_FALSE(lasting.wakeAt());
}

TEST_F(TurnClientTest, TheEndOfAnAllocationTheServerForgotIsAnEnd)
{
    TurnClient &forgotten = client({.errors = {{StunMethod::Refresh, 437}}});
    forgotten.allocate(0ms);
    talk();
    forgotten.close(0ms);
    EXPECT_TRUE(only<TurnClient::Closed>(talk()));
}

TEST_F(TurnClientTest, TellsWhereItIsSentOn)
{
    const IpEndpoint other{IpAddress::v4(0x7f000001), 3479};
    const auto failed = failureOf({.alternate = other});
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->failure, TurnFailure::TryAlternate);
    EXPECT_EQ(failed->alternate, other);
}
