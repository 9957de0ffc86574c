// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/http_sign_in.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr size_t challengesLimit = 8;
constexpr size_t parametersLimit = 16;
constexpr qsizetype schemeLengthLimit = 24;
constexpr qsizetype valueLengthLimit = 4096;
constexpr QLatin1StringView basicScheme("Basic");
constexpr QLatin1StringView digestScheme("Digest");

/// Where the element of the list ends that begins at `from`: at a comma that does not stand in quotes.
qsizetype endOfElement(QByteArrayView field, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < field.size(); ++i) {
        if (quoted && field[i] == '\\')
            ++i;
        else if (field[i] == '"')
            quoted = !quoted;
        else if (field[i] == ',' && !quoted)
            return i;
    }
    return field.size();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

QByteArrayView leadingName(QByteArrayView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isLetter);
    return text.first(end - text.begin());
}

/// The scheme with which the element begins; empty when it is a parameter of the challenge before it or nothing
/// sensible.
QByteArrayView schemeOf(QByteArrayView element)
{
    const QByteArrayView name = leadingName(element);
    const QByteArrayView after = element.sliced(name.size());
    const bool isFollowed = !after.isEmpty() && after.front() != ' ' && after.front() != '\t';
    if (name.isEmpty() || name.size() > schemeLengthLimit || isFollowed || after.trimmed().startsWith('='))
        return {};
    return name;
}

QByteArray unquoted(QByteArrayView text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return text.toByteArray();
    QByteArray value;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && i + 2 < text.size())
            ++i;
        value += text[i];
    }
    return value;
}

void addParameter(HttpChallenge &challenge, QByteArrayView element)
{
    const QByteArrayView name = leadingName(element);
    const QByteArrayView after = element.sliced(name.size()).trimmed();
    if (name.isEmpty() || !after.startsWith('=') || after.size() > valueLengthLimit ||
        challenge.parameters.size() >= parametersLimit)
        return;
    challenge.parameters.emplace_back(name.toByteArray().toLower(), unquoted(after.sliced(1).trimmed()));
}

void addChallenges(std::vector<HttpChallenge> &challenges, QByteArrayView field)
{
    bool isWithin = false; // the parameters belong to a challenge of this field
    for (qsizetype from = 0; from < field.size();) {
        const qsizetype end = endOfElement(field, from);
        const QByteArrayView element = field.sliced(from, end - from).trimmed();
        const QByteArrayView scheme = schemeOf(element);
        from = end + 1;
        if (!scheme.isEmpty()) {
            if (challenges.size() >= challengesLimit)
                return;
            challenges.push_back({QString::fromLatin1(scheme), {}});
            isWithin = true;
        }
        if (isWithin)
            addParameter(challenges.back(), element.sliced(scheme.size()).trimmed());
    }
}

std::optional<QCryptographicHash::Algorithm> hashOf(const HttpChallenge &challenge)
{
    const QByteArray name = challenge.parameter("algorithm").toUpper();
    if (name.isEmpty() || name == "MD5" || name == "MD5-SESS")
        return QCryptographicHash::Md5;
    if (name == "SHA-256" || name == "SHA-256-SESS")
        return QCryptographicHash::Sha256;
    return std::nullopt;
}

bool offersAuth(const HttpChallenge &challenge)
{
    const QByteArrayList offered = challenge.parameter("qop").toLower().split(',');
    return std::ranges::any_of(offered, [](const QByteArray &each) { return each.trimmed() == "auth"; });
}

/// How much better than nothing; 0: cannot be answered.
int strengthOf(const HttpChallenge &challenge)
{
    if (challenge.is(basicScheme))
        return 1;
    const auto hash = hashOf(challenge);
    const bool isReadable = !challenge.parameter("nonce").isEmpty() && !challenge.parameter("realm").isNull() &&
                            (challenge.parameter("qop").isEmpty() || offersAuth(challenge));
    if (!challenge.is(digestScheme) || !hash || !isReadable)
        return 0;
    return *hash == QCryptographicHash::Sha256 ? 3 : 2;
}

QByteArray quoted(QByteArrayView text)
{
    QByteArray value = "\"";
    for (const char c : text) {
        // What a field must not hold cannot be sent in one.
        const auto byte = static_cast<unsigned char>(c);
        if (byte < ' ' || byte == 0x7f)
            continue;
        if (c == '"' || c == '\\')
            value += '\\';
        value += c;
    }
    return value + '"';
}

QByteArray freshNonce()
{
    QByteArray bytes;
    for (int i = 0; i < 2; ++i)
        bytes += QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    return bytes;
}

} // namespace

QByteArray HttpChallenge::parameter(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(parameters, [name](const auto &each) { return each.first == name; });
    if (found == parameters.end())
        return {};
    return found->second.isNull() ? QByteArray("") : found->second;
}

std::vector<HttpChallenge> httpChallenges(const QByteArrayList &fields)
{
    std::vector<HttpChallenge> challenges;
    for (const QByteArray &field : fields)
        addChallenges(challenges, field);
    return challenges;
}

QStringList schemesOf(const std::vector<HttpChallenge> &challenges)
{
    QStringList schemes;
    for (const HttpChallenge &challenge : challenges)
        if (!schemes.contains(challenge.scheme, Qt::CaseInsensitive))
            schemes.append(challenge.scheme);
    return schemes;
}

std::optional<HttpSignIn> HttpSignIn::choose(const std::vector<HttpChallenge> &challenges)
{
    const auto best = std::ranges::max_element(challenges, {}, strengthOf);
    if (best == challenges.end() || strengthOf(*best) == 0)
        return std::nullopt;
    HttpSignIn signIn;
    signIn.m_challenge = *best;
    return signIn;
}

bool HttpSignIn::isStale() const { return m_challenge.parameter("stale").toLower() == "true"; }

QByteArray HttpSignIn::answer(const SignInCredentials &credentials, const QByteArray &method, const QByteArray &uri)
{
    return answer(credentials, method, uri, freshNonce());
}

// RFC 7616 section 3.4
QByteArray HttpSignIn::answer(const SignInCredentials &credentials, const QByteArray &method, const QByteArray &uri,
                              const QByteArray &clientNonce)
{
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray password = credentials.password.toUtf8();
    if (m_challenge.is(basicScheme))
        return "Basic " + (user + ':' + password).toBase64();
    const auto algorithm = hashOf(m_challenge).value_or(QCryptographicHash::Md5);
    const auto hash = [algorithm](const QByteArray &text) { return QCryptographicHash::hash(text, algorithm).toHex(); };
    const QByteArray realm = m_challenge.parameter("realm");
    const QByteArray nonce = m_challenge.parameter("nonce");
    const QByteArray named = m_challenge.parameter("algorithm");
    const QByteArray count = QByteArray::number(++m_count, 16).rightJustified(8, '0');
    QByteArray secret = hash(user + ':' + realm + ':' + password);
    if (named.toLower().endsWith("-sess"))
        secret = hash(secret + ':' + nonce + ':' + clientNonce);
    const QByteArray request = hash(method + ':' + uri);
    const bool isWithQop = offersAuth(m_challenge);
    const QByteArray between = isWithQop ? count + ':' + clientNonce + ":auth:" : QByteArray();
    const QByteArray response = hash(secret + ':' + nonce + ':' + between + request);
    const bool hidesUser = m_challenge.parameter("userhash").toLower() == "true";
    QByteArray value = "Digest username=" + quoted(hidesUser ? hash(user + ':' + realm) : user) +
                       ", realm=" + quoted(realm) + ", nonce=" + quoted(nonce) + ", uri=" + quoted(uri) +
                       ", response=\"" + response + '"';
    if (!named.isEmpty())
        value += ", algorithm=" + QByteArray(algorithm == QCryptographicHash::Md5 ? "MD5" : "SHA-256") +
                 (named.toLower().endsWith("-sess") ? "-sess" : "");
    if (!m_challenge.parameter("opaque").isNull())
        value += ", opaque=" + quoted(m_challenge.parameter("opaque"));
    if (isWithQop)
        value += ", qop=auth, nc=" + count + ", cnonce=" + quoted(clientNonce);
    if (hidesUser)
        value += ", userhash=true";
    return value;
}

} // namespace selfcheck
