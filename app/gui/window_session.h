// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a person does with the program between starting and closing it: runs a check, stops it, checks one
// row again, looks at a report from elsewhere and comes back to the own one. What is watched after a check goes
// on changing the own report meanwhile. Knows no widget; the window listens and shows showing().
#pragma once

#include "app/gui/showing.h"
#include "app/shared/front_end.h"

#include <QtCore/QObject>

#include <memory>

namespace selfcheck {

class WindowSession : public QObject {
    Q_OBJECT
public:
    explicit WindowSession(FrontEnd front, QObject *parent = nullptr);
    ~WindowSession() override;

    [[nodiscard]] const FrontEnd &frontEnd() const { return m_front; }
    /// A report from elsewhere while one is open, else this PC's.
    [[nodiscard]] const Showing &showing() const { return m_foreign ? *m_foreign : m_own; }
    /// This PC's, also while a report from elsewhere is open.
    [[nodiscard]] const Showing &own() const { return m_own; }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

    /// The language of reports made from now on.
    void setLanguage(const QString &language) { m_front.setLanguage(language); }
    void start(const Workplace &workplace);
    /// Ends the run at once; what is not measured is grey.
    void stop();
    void recheck(const QString &row);
    /// Back to the choice of the workplace; the last report is forgotten.
    void startOver();

    /// Reads the file in the background; opened() or failed() follows, but only for the file asked for last.
    void openFile(const QString &file);
    void show(const Report &report, const QString &file);
    [[nodiscard]] Status enterCode(const QString &typed);
    void closeForeign();

signals:
    /// Another report, another stage: draw everything again.
    void changed();
    void found(const selfcheck::Finding &finding);
    void progressed();
    void finished();
    /// Lights of this PC's report have changed by themselves; after changed(). Ids.
    void lightsChanged(const QStringList &rows);
    void opened();
    void failed(const selfcheck::Failure &failure);

private:
    void launch(const Selection &selection, const std::optional<Report> &previous);
    void take(const Finding &finding);
    void finish(const Report &report);
    void amend(const Report &report);
    void noteWatched();
    [[nodiscard]] Report emptyReport(const Workplace &workplace) const;

    FrontEnd m_front;
    Showing m_own;
    std::optional<Showing> m_foreign;
    std::unique_ptr<Run> m_run;
    /// Has finished; some of its probes go on watching.
    std::unique_ptr<Run> m_watching;
    int m_filesAskedFor = 0;
};

} // namespace selfcheck
