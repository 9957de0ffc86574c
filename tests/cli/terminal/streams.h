// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A terminal made of two texts, and the program called in it.
#pragma once

#include "app/cli/program.h"
#include "core/report_json.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

namespace selfcheck::test {

class TextStream : public Stream {
public:
    explicit TextStream(const Canvas &canvas) : m_canvas(canvas) {}
    bool write(const QByteArray &bytes) override
    {
        if (!isBroken)
            m_bytes += bytes;
        return !isBroken;
    }
    [[nodiscard]] Canvas canvas() const override { return m_canvas; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_bytes); }

    /// Like a full disk.
    bool isBroken = false;

private:
    Canvas m_canvas;
    QByteArray m_bytes;
};

struct Ended {
    int code = -1;
    QByteArray bytes;
    QString out;
    QString err;
};

/// Speaks English unless the arguments say otherwise.
inline Ended ran(QStringList arguments, const Canvas &canvas = {})
{
    if (!arguments.join(u' ').contains(QLatin1StringView("--lang")))
        arguments = QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments;
    TextStream out(canvas);
    TextStream err(canvas);
    const int code = runCommand(arguments, {out, err});
    return {code, out.bytes(), out.text(), err.text()};
}

inline QString sample(const char *name)
{
    return QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/%1.json").arg(QString::fromLatin1(name));
}

inline QByteArray contentOf(const QString &name)
{
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

inline void put(const QString &name, const QByteArray &content)
{
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    ASSERT_EQ(file.write(content), content.size());
}

} // namespace selfcheck::test
