// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/content_policy.h"
#include "probes/wire/html_scripts.h"
#include "probes/wire/http_body.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace selfcheck;

namespace {

void readBody(QByteArrayView bytes)
{
    constexpr qsizetype limit = 64;
    const HttpResponse::Parsed parsed = HttpResponse::parse(bytes);
    if (parsed.heard != Heard::Complete)
        return;
    const QByteArrayView rest = bytes.sliced(parsed.response.headBytes());
    HttpBody whole(parsed.response, limit);
    HttpBody pieces(parsed.response, limit);
    whole.heard(rest);
    for (qsizetype i = 0; i < rest.size(); ++i)
        pieces.heard(rest.sliced(i, 1));
    if (whole.data().size() > limit || whole.data() != pieces.data() || whole.state() != pieces.state())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    readBody(bytes);
    const QUrl wanted(QStringLiteral("https://chat.example/chat.js"));
    const HtmlPage page = scanHtml(bytes);
    if (page.scripts.size() > HtmlPage::scriptsAtMost)
        std::abort();
    for (const HtmlScript &script : page.scripts) {
        const ScriptRequest request{QUrl(QStringLiteral("https://www.example/")),
                                    wanted.resolved(QUrl::fromEncoded(script.source)), script.nonce,
                                    script.hasIntegrity, true};
        (void)isScript(request.script, wanted);
        (void)namesScript(script.text, wanted);
        if (forbiddingDirective(page.policies + QByteArrayList{bytes.toByteArray()}, request).size() > 200)
            std::abort();
    }
    return 0;
}
