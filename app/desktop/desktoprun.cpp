// SPDX-License-Identifier: MIT
// A run and its results; the rest of the desktop is in desktop.cpp.
#include "desktop/desktop.h"

#include "base/text.h"
#include "log/logfile.h"

namespace expunge {

void Desktop::connectRun()
{
    connect(&m_runs, &RunDesk::connectionChecked, this, &Desktop::showCheck);
    connect(&m_window, &MainWindow::deletionConfirmed, this, &Desktop::beginRun);
    connect(&m_window, &MainWindow::pauseRequested, &m_runs, &RunDesk::pause);
    connect(&m_window, &MainWindow::resumeRequested, &m_runs, &RunDesk::resume);
    connect(&m_window, &MainWindow::stopRequested, &m_runs, &RunDesk::stop);
    connect(&m_window, &MainWindow::logSaveRequested, this, [this](const QString &path) {
        const Status saved = saveLog(path, m_log.records());
        note(saved ? LogLevel::Info : LogLevel::Error,
             saved ? tr("Log saved: %1").arg(path) : saved.error().text);
    });
    connect(&m_runs, &RunDesk::started, &m_window, &MainWindow::runStarted);
    connect(&m_runs, &RunDesk::learned, this, &Desktop::keepLearned);
    connect(&m_runs, &RunDesk::refused, this, [this](const Error &error) {
        m_window.runRefused();
        refuse(error);
    });
    connect(&m_runs, &RunDesk::outcomesReady, &m_window, &MainWindow::applyOutcomes);
    connect(&m_runs, &RunDesk::progressed, &m_window, &MainWindow::setProgress);
    connect(&m_runs, &RunDesk::finished, &m_window, &MainWindow::runFinished);
    connect(&m_runs, &RunDesk::finished, this, &Desktop::runEnded);
    connect(&m_runs, &RunDesk::logged, this, [this](const LogRecord &record) {
        m_log.append(record);
        m_window.addLog({record});
    });
}

void Desktop::beginRun(const ConfirmedDeletion &confirmed)
{
    RunOrder order;
    order.profile = confirmed.profile;
    order.key = m_keys.key();
    order.list = confirmed.list;
    order.organisation = confirmed.organisation;
    order.learned = learnedOf(confirmed.profile);
    order.sourceName = m_lists.sources().join(QLatin1String(", "));
    order.options.trial = confirmed.choices.trial;
    order.options.mostDeletions = confirmed.choices.mostDeletions;
    if (const Status begun = m_runs.begin(order, confirmed.rows))
        m_window.prepareRun(confirmed);
    else
        refuse(begun.error());
}

std::optional<Learned> Desktop::learnedOf(const Profile &profile)
{
    const std::optional<LearnedPace> kept = m_profiles.store().learnedPace(profile.limitGroup());
    return kept ? std::optional(Learned{kept->limit, kept->credit}) : std::nullopt;
}

void Desktop::keepLearned(const Profile &profile, const std::optional<Learned> &learned)
{
    if (isSessionProfile(profile) || profile.sandbox)
        return;
    static_cast<void>(m_profiles.store().setLearnedPace( // the next run learns anew
        profile.limitGroup(),
        learned ? std::optional(LearnedPace{learned->limit, learned->credit}) : std::nullopt));
}

void Desktop::refuse(const Error &error)
{
    note(LogLevel::Error, error.text);
    m_window.showImportResult(error.text, true);
}

void Desktop::connectResults()
{
    connect(&m_window, &MainWindow::resultsRequested, this,
            [this](const QString &path) { m_results.save(path, m_runs.shownRunId(), m_window.rows()); });
    connect(&m_window, &MainWindow::listSaveRequested, this,
            [this](const QString &path, const std::vector<int> &rows) {
                m_results.saveList(path, m_window.rows(), rows);
            });
    connect(&m_results, &ResultDesk::listSaved, this, [this](const QString &path) {
        const QString done = tr("List saved: %1").arg(plainPath(path));
        note(LogLevel::Info, done);
        m_window.showImportResult(done, false);
    });
    connect(&m_results, &ResultDesk::saved, this, &Desktop::tellSaved);
    connect(&m_results, &ResultDesk::failed, this, [this](const Error &error) {
        note(LogLevel::Error, error.text);
        m_window.showImportResult(error.text, true);
    });
}

void Desktop::tellSaved(const QString &path, const QStringList &sentences)
{
    const QString done = tr("Results saved: %1").arg(plainPath(path));
    note(LogLevel::Info, done);
    for (const QString &sentence : sentences)
        note(LogLevel::Warning, sentence);
    m_window.resultsSaved(path);
    m_window.showImportResult((QStringList(done) + sentences).join(u' '), !sentences.isEmpty());
}

} // namespace expunge
