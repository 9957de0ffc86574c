// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/greeting.h"

#include "probes/wire/http_response.h"
#include "probes/wire/sip_message.h"
#include "probes/wire/ssh_banner.h"
#include "probes/wire/stun_message.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

/// An address literal of version 6 stands in brackets in HTTP and SIP, a name in its ASCII form.
QByteArray hostForUri(const QString &host)
{
    return host.contains(u':') ? '[' + host.toLatin1() + ']' : QUrl::toAce(host);
}

class HttpGreeting : public Greeting {
public:
    explicit HttpGreeting(quint16 usualPort) : m_usualPort(usualPort) {}

    QByteArray opening(const GreetingPlace &place) override
    {
        const QByteArray port = place.port == m_usualPort ? QByteArray() : ':' + QByteArray::number(place.port);
        return httpRequest("HEAD", "/", hostForUri(place.host) + port);
    }

    Greeted heard(QByteArrayView bytes) const override
    {
        const HttpResponse::Parsed parsed = HttpResponse::parse(bytes);
        if (parsed.heard != Heard::Complete)
            return {parsed.heard, {}, {}};
        return judge(parsed.response);
    }

protected:
    virtual Greeted judge(const HttpResponse &response) const
    {
        // RFC 6585 6: "network authentication required" is said by the network, never by the server asked.
        constexpr int captivePortal = 511;
        return {response.status() == captivePortal ? Heard::Alien : Heard::Complete, named(response), {}};
    }
    static QString named(const HttpResponse &response) { return QStringLiteral("HTTP %1").arg(response.status()); }

private:
    quint16 m_usualPort;
};

class CloudFrontGreeting : public HttpGreeting {
public:
    using HttpGreeting::HttpGreeting;

protected:
    Greeted judge(const HttpResponse &response) const override
    {
        const QByteArray edge = response.header("x-amz-cf-pop");
        const bool itself = !edge.isEmpty() || !response.header("x-amz-cf-id").isEmpty() ||
                            response.header("via").toLower().contains("cloudfront");
        return {itself ? Heard::Complete : Heard::Alien, named(response), QString::fromLatin1(printable(edge, 32))};
    }
};

class SshGreeting : public Greeting {
public:
    QByteArray opening(const GreetingPlace &) override { return {}; }
    Greeted heard(QByteArrayView bytes) const override
    {
        const SshBanner banner = parseSshBanner(bytes);
        return {banner.heard, QString::fromLatin1(banner.line), {}};
    }
};

class SipGreeting : public Greeting {
public:
    QByteArray opening(const GreetingPlace &place) override
    {
        m_request = SipOptions::fresh(hostForUri(place.host), hostForUri(place.localAddress), place.localPort, "TLS");
        return m_request.encode();
    }
    Greeted heard(QByteArrayView bytes) const override
    {
        const SipResponse::Parsed parsed = SipResponse::parse(bytes);
        if (parsed.heard != Heard::Complete)
            return {parsed.heard, {}, {}};
        const QString text = QStringLiteral("SIP %1").arg(parsed.response.status());
        return {parsed.response.answers(m_request) ? Heard::Complete : Heard::Alien, text, {}};
    }

private:
    SipOptions m_request;
};

/// An Allocate request without credentials: a TURN server answers 401 with realm and nonce (RFC 8656 7.2).
class TurnGreeting : public Greeting {
public:
    QByteArray opening(const GreetingPlace &) override
    {
        constexpr quint32 udpInTopByte = 17u << 24;
        m_request = StunMessage::request(StunMethod::Allocate);
        m_request->addNumber(StunAttribute::RequestedTransport, udpInTopByte).addFingerprint();
        return m_request->encode();
    }
    Greeted heard(QByteArrayView bytes) const override
    {
        const auto frame = StunMessage::frameBytes(bytes);
        if (!frame)
            return {mayBeStun(bytes) ? Heard::Incomplete : Heard::Alien, {}, {}};
        if (*frame == 0)
            return {Heard::Alien, {}, {}};
        if (bytes.size() < *frame)
            return {};
        const Result<StunMessage> message = StunMessage::parse(bytes.first(*frame));
        if (!message || !m_request || !message->answers(*m_request))
            return {Heard::Alien, {}, {}};
        return judge(*message);
    }

private:
    static bool mayBeStun(QByteArrayView bytes)
    {
        // RFC 8489 5: the two most significant bits are zero.
        return bytes.isEmpty() || (static_cast<unsigned char>(bytes.front()) & 0xc0u) == 0;
    }

    static Greeted judge(const StunMessage &message)
    {
        if (message.messageClass() == StunClass::Success)
            return {Heard::Complete, QStringLiteral("TURN 200"), {}};
        const auto error = message.error();
        if (!error)
            return {Heard::Alien, {}, {}};
        // What a relay says that could relay: credentials wanted, try another one, full. 400 and 403 come from
        // servers that do not relay at all.
        static constexpr std::array relaying{300, 401, 438, 440, 442, 486, 508};
        const bool right = std::find(relaying.begin(), relaying.end(), error->code) != relaying.end();
        return {right ? Heard::Complete : Heard::Alien, QStringLiteral("TURN %1").arg(error->code), {}};
    }

    std::optional<StunMessage> m_request;
};

class BannerGreeting : public Greeting {
public:
    QByteArray opening(const GreetingPlace &) override { return {}; }
    Greeted heard(QByteArrayView bytes) const override
    {
        if (bytes.isEmpty())
            return {};
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView line = (end < 0 ? bytes : bytes.first(end)).trimmed();
        return {Heard::Complete, QString::fromLatin1(printable(line)), {}};
    }
};

struct Word {
    QLatin1StringView word;
    GreetingKind kind;
};

constexpr std::array<Word, 9> words{{{QLatin1StringView("none"), GreetingKind::None},
                                     {QLatin1StringView("tls"), GreetingKind::Tls},
                                     {QLatin1StringView("https"), GreetingKind::Https},
                                     {QLatin1StringView("http"), GreetingKind::Http},
                                     {QLatin1StringView("ssh"), GreetingKind::Ssh},
                                     {QLatin1StringView("sips"), GreetingKind::Sips},
                                     {QLatin1StringView("turns"), GreetingKind::Turns},
                                     {QLatin1StringView("cloudfront"), GreetingKind::CloudFront},
                                     {QLatin1StringView("banner"), GreetingKind::Banner}}};

} // namespace

std::optional<GreetingKind> greetingKindFromWord(QStringView word)
{
    for (const Word &known : words)
        if (word == known.word)
            return known.kind;
    return std::nullopt;
}

bool needsTls(GreetingKind kind)
{
    switch (kind) {
    case GreetingKind::Tls:
    case GreetingKind::Https:
    case GreetingKind::Sips:
    case GreetingKind::Turns:
    case GreetingKind::CloudFront: return true;
    default: return false;
    }
}

std::unique_ptr<Greeting> makeGreeting(GreetingKind kind)
{
    constexpr quint16 httpPort = 80;
    constexpr quint16 httpsPort = 443;
    switch (kind) {
    case GreetingKind::None:
    case GreetingKind::Tls: return nullptr;
    case GreetingKind::Http: return std::make_unique<HttpGreeting>(httpPort);
    case GreetingKind::Https: return std::make_unique<HttpGreeting>(httpsPort);
    case GreetingKind::CloudFront: return std::make_unique<CloudFrontGreeting>(httpsPort);
    case GreetingKind::Ssh: return std::make_unique<SshGreeting>();
    case GreetingKind::Sips: return std::make_unique<SipGreeting>();
    case GreetingKind::Turns: return std::make_unique<TurnGreeting>();
    case GreetingKind::Banner: return std::make_unique<BannerGreeting>();
    }
    return nullptr;
}

} // namespace selfcheck
