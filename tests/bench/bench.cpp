// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Times what needs no network: loading a catalogue of 1,000 rows, making and reading back a PDF, a report's
// JSON. Prints one "name value unit" per line for tests/bench/bench.py.
#include "core/catalogue_loader.h"
#include "core/export/pdf.h"
#include "core/report_json.h"
#include "core/result_code.h"
#include "core/texts.h"
#include "probes/all_probes.h"
#include "probes/system/system.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace selfcheck;

namespace {

constexpr int rounds = 7;

// The median of a few rounds, in milliseconds.
template<class Work>
double timed(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    return times.at(rounds / 2);
}

void print(const char *name, double value, const char *unit) { std::printf("%s %.1f %s\n", name, value, unit); }

bool write(const QString &path, const QJsonObject &json)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0;
}

bool writeLargeCatalogue(const QString &folder, int rows)
{
    QJsonArray ids;
    QJsonArray requirements;
    for (int i = 0; i < rows; ++i) {
        const QString id = QStringLiteral("1-row-%1").arg(i);
        ids.append(id);
        const QJsonObject condition{{QStringLiteral("fact"), QStringLiteral("disk.freeBytes")},
                                    {QStringLiteral("atLeast"), i}};
        const QJsonObject band{{QStringLiteral("verdict"), QStringLiteral("green")},
                               {QStringLiteral("all"), QJsonArray{condition}}};
        requirements.append(QJsonObject{{QStringLiteral("id"), id},
                                        {QStringLiteral("probe"), QStringLiteral("disk")},
                                        {QStringLiteral("owner"), QStringLiteral("you")},
                                        {QStringLiteral("bands"), QJsonArray{band}},
                                        {QStringLiteral("otherwise"), QStringLiteral("red")}});
    }
    const QJsonObject chapter{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("rows"), ids}};
    return write(folder + QStringLiteral("/catalogue.json"), {{QStringLiteral("schema"), 1},
                                                              {QStringLiteral("id"), QStringLiteral("large")},
                                                              {QStringLiteral("version"), QStringLiteral("1")},
                                                              {QStringLiteral("date"), QStringLiteral("2026-01")},
                                                              {QStringLiteral("codeNumber"), 99},
                                                              {QStringLiteral("chapters"), QJsonArray{chapter}},
                                                              {QStringLiteral("requirements"), requirements}}) &&
           write(folder + QStringLiteral("/networks.json"),
                 {{QStringLiteral("schema"), 1}, {QStringLiteral("networks"), QJsonArray()}}) &&
           write(folder + QStringLiteral("/ports.json"),
                 {{QStringLiteral("schema"), 1}, {QStringLiteral("ports"), QJsonArray()}});
}

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::vector<ProbeKind> kinds = allProbes({thisSystem(), {}});

    const QTemporaryDir folder;
    if (!writeLargeCatalogue(folder.path(), 1000))
        return fail(QStringLiteral("the large catalogue could not be written"));
    if (const auto loaded = loadCatalogue(folder.path(), kinds); !loaded)
        return fail(loaded.failure().toString());
    print("catalogue_1000_rows", timed([&] { (void)loadCatalogue(folder.path(), kinds); }), "ms");

    const auto report = openReport(QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/sick.json"));
    if (!report)
        return fail(report.failure().toString());
    const Texts texts(QStringLiteral("de"));
    QByteArray pdf;
    print("pdf", timed([&] {
              if (const auto made = toPdf(*report, texts, QStringLiteral("7KQ2 M3XD 0A9F 77QW")))
                  pdf = *made;
          }),
          "ms");
    if (pdf.isEmpty())
        return fail(QStringLiteral("no PDF was made"));
    print("pdf_size", static_cast<double>(pdf.size()) / 1000, "kB");
    print("pdf_read_back", timed([&] { (void)reportJsonInPdf(pdf, QStringLiteral("x.pdf")); }), "ms");
    const QByteArray json = toJson(*report);
    print("report_json_read", timed([&] { (void)reportFromJson(json, QStringLiteral("x.json")); }), "ms");
    return 0;
}
