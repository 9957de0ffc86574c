// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/http_sign_in.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

std::vector<HttpChallenge> challengesOf(const char *field) { return httpChallenges({QByteArray(field)}); }

std::string schemesIn(const char *field)
{
    return schemesOf(challengesOf(field)).join(QLatin1StringView("|")).toStdString();
}

/// What the field's best challenge is answered with.
QByteArray answerTo(const char *field, const SignInCredentials &who, const char *method, const char *uri,
                    const char *clientNonce)
{
    auto signIn = HttpSignIn::choose(challengesOf(field));
    return signIn ? signIn->answer(who, method, uri, clientNonce) : QByteArray();
}

QByteArray responseIn(const QByteArray &answer)
{
    const qsizetype from = answer.indexOf("response=\"") + 10;
    return answer.sliced(from, answer.indexOf('"', from) - from);
}

const SignInCredentials mufasa{QStringLiteral("Mufasa"), QStringLiteral("Circle of Life")};
constexpr auto rfcNonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
constexpr auto rfcClientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";

} // namespace

// RFC 7616 section 3.9.1
TEST(HttpSignIn, TheStandardsExampleWithMd5)
{
    const QByteArray field =
        QByteArray("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=MD5, "
                   "nonce=\"") +
        rfcNonce + "\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    EXPECT_EQ(answerTo(field.constData(), mufasa, "GET", "/dir/index.html", rfcClientNonce).toStdString(),
              "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", "
              "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", uri=\"/dir/index.html\", "
              "response=\"8ca523f5e9506fed4657c9700eebdbec\", algorithm=MD5, "
              "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\", qop=auth, nc=00000001, "
              "cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\"");
}

TEST(HttpSignIn, TheStandardsExampleWithSha256)
{
    const QByteArray field = QByteArray("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
                                        "algorithm=SHA-256, nonce=\"") +
                             rfcNonce + "\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    EXPECT_EQ(responseIn(answerTo(field.constData(), mufasa, "GET", "/dir/index.html", rfcClientNonce)).toStdString(),
              "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
}

// RFC 2617 section 3.5, and its request without qop as RFC 2069 has it (erratum 749)
TEST(HttpSignIn, OldServersAreAnswered)
{
    EXPECT_EQ(responseIn(answerTo("Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                                  "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                                  "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"",
                                  {QStringLiteral("Mufasa"), QStringLiteral("Circle Of Life")}, "GET",
                                  "/dir/index.html", "0a4f113b"))
                  .toStdString(),
              "6629fae49393a05397450978507c4ef1");
    const QByteArray old =
        answerTo("Digest realm=\"testrealm@host.com\", "
                 "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"",
                 {QStringLiteral("Mufasa"), QStringLiteral("CircleOfLife")}, "GET", "/dir/index.html", "unused");
    EXPECT_EQ(responseIn(old).toStdString(), "1949323746fe6a43ef61f9606e7febea");
    EXPECT_FALSE(old.contains("nc=") || old.contains("qop=") || old.contains("algorithm=")) << old.toStdString();
}

// RFC 7617 section 2
TEST(HttpSignIn, BasicIsNameAndPassword)
{
    EXPECT_EQ(answerTo("Basic realm=\"WallyWorld\"", {QStringLiteral("Aladdin"), QStringLiteral("open sesame")}, "GET",
                       "/", "")
                  .toStdString(),
              "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    EXPECT_EQ(answerTo("Basic realm=\"foo\", charset=\"UTF-8\"",
                       {QStringLiteral("test"), QString::fromUtf8("123\xc2\xa3")}, "GET", "/", "")
                  .toStdString(),
              "Basic dGVzdDoxMjPCow==");
}

TEST(HttpSignIn, TheStrongestIsChosen)
{
    const auto chosen = [](const char *field) {
        auto signIn = HttpSignIn::choose(challengesOf(field));
        return signIn ? signIn->answer(mufasa, "GET", "/", "c").toStdString() : std::string();
    };
    EXPECT_NE(chosen("Basic realm=\"a\", Digest realm=\"a\", nonce=\"n\", qop=\"auth\"").find("Digest "),
              std::string::npos);
    EXPECT_NE(chosen("Digest realm=\"a\", nonce=\"n\", algorithm=MD5, Digest realm=\"a\", nonce=\"n\", "
                     "algorithm=SHA-256, Basic realm=\"a\"")
                  .find("algorithm=SHA-256"),
              std::string::npos);
    EXPECT_EQ(chosen("Negotiate, Basic realm=\"a\"").find("Basic "), 0U);
    EXPECT_EQ(chosen("Digest realm=\"a\", nonce=\"n\", algorithm=SHA-512-256, Basic realm=\"a\"").find("Basic "), 0U);
    EXPECT_EQ(chosen("Digest realm=\"a\", nonce=\"n\", qop=\"auth-int\", Basic realm=\"a\"").find("Basic "), 0U)
        << "a body is not signed";
    EXPECT_EQ(chosen("Digest realm=\"a\", nonce=\"\""), "");
    EXPECT_EQ(chosen("Negotiate, NTLM"), "");
    EXPECT_EQ(chosen(""), "");
}

TEST(HttpSignIn, EachAnswerIsCounted)
{
    auto signIn = HttpSignIn::choose(challengesOf("Digest realm=\"a\", nonce=\"n\", qop=auth, stale=TRUE"));
    ASSERT_TRUE(signIn);
    EXPECT_TRUE(signIn->isStale());
    const QByteArray first = signIn->answer(mufasa, "CONNECT", "h:443");
    const QByteArray second = signIn->answer(mufasa, "CONNECT", "h:443");
    EXPECT_TRUE(first.contains("nc=00000001,")) << first.toStdString();
    EXPECT_TRUE(second.contains("nc=00000002,")) << second.toStdString();
    EXPECT_NE(responseIn(first), responseIn(second));
    EXPECT_NE(first.sliced(first.indexOf("cnonce")), second.sliced(second.indexOf("cnonce")))
        << "a nonce of the client is used once";
}

TEST(HttpSignIn, SessionsAndHiddenNames)
{
    const QByteArray session =
        answerTo("Digest realm=\"r\", nonce=\"n\", qop=auth, algorithm=MD5-sess", mufasa, "GET", "/", "c");
    const QByteArray plain =
        answerTo("Digest realm=\"r\", nonce=\"n\", qop=auth, algorithm=MD5", mufasa, "GET", "/", "c");
    EXPECT_NE(responseIn(session), responseIn(plain));
    EXPECT_TRUE(session.contains("algorithm=MD5-sess")) << session.toStdString();
    const QByteArray hidden =
        answerTo("Digest realm=\"r\", nonce=\"n\", qop=auth, userhash=true", mufasa, "GET", "/", "c");
    EXPECT_FALSE(hidden.contains("Mufasa")) << hidden.toStdString();
    EXPECT_TRUE(hidden.contains("userhash=true"));
}

TEST(HttpSignIn, NothingBreaksTheLine)
{
    const QByteArray answer = answerTo("Digest realm=\"a\\\"b\\\\c\r\nX: y\", nonce=\"n\r\nY: z\", qop=auth",
                                       {QStringLiteral("u\"\r\nZ: 1"), QStringLiteral("p")}, "GET", "/", "c");
    EXPECT_FALSE(answer.contains('\r') || answer.contains('\n')) << answer.toStdString();
    EXPECT_TRUE(answer.contains("realm=\"a\\\"b\\\\c")) << answer.toStdString();
}

TEST(HttpSignIn, ListsOfChallengesAreTakenApart)
{
    EXPECT_EQ(schemesIn("Negotiate, Basic realm=\"x\", charset=\"UTF-8\""), "Negotiate|Basic");
    EXPECT_EQ(schemesIn("Digest realm=\"a\", nonce=\"b\", qop = auth, Basic realm=\"c\""), "Digest|Basic");
    EXPECT_EQ(schemesIn("NTLM TlRMTVNTUAAB, basic"), "NTLM|basic");
    EXPECT_EQ(schemesIn("Basic, BASIC"), "Basic");
    EXPECT_EQ(schemesIn("Basic realm=\"a\\\", NTLM, \""), "Basic") << "an escaped quote ends nothing";
    EXPECT_EQ(schemesIn("Basic realm=\"never closed, NTLM"), "Basic");
    EXPECT_EQ(schemesIn(""), "");
    EXPECT_EQ(schemesIn(",,= ,\x01\x02,\xc3\xa4"), "");
    EXPECT_EQ(challengesOf("a,b,c,d,e,f,g,h,i,j,k").size(), 8U);
    EXPECT_TRUE(httpChallenges({QByteArray(100, 'a')}).empty());
    const auto two = challengesOf("Digest Realm = \"a, \\\"b\\\"\", nonce=n/+==, qop=\"auth\", Basic realm=c");
    ASSERT_EQ(two.size(), 2U);
    EXPECT_EQ(two[0].parameter("realm"), "a, \"b\"");
    EXPECT_EQ(two[0].parameter("nonce"), "n/+==");
    EXPECT_EQ(two[1].parameter("realm"), "c");
    EXPECT_TRUE(two[1].parameter("nonce").isNull());
    EXPECT_LE(challengesOf(("Digest " + QByteArray("a=b,").repeated(100)).constData())[0].parameters.size(), 16U);
}
