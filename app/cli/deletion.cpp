// SPDX-License-Identifier: MIT
#include "cli/deletion.h"

#include "base/interrupt.h"
#include "base/text.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/pastruns.h"
#include "cli/rowlines.h"
#include "import/sourcetable.h"
#include "report/pastrunfile.h"
#include "report/summary.h"
#include "run/history.h"
#include "run/runlock.h"
#include "settings/places.h"
#include "settings/profilestore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include <csignal>

namespace expunge {

namespace {

struct DeletionText
{
    Q_DECLARE_TR_FUNCTIONS(Deletion)
};

std::vector<int> rejectedRows(const ContactList &list)
{
    std::vector<int> rows;
    for (int row = 0; row < list.size(); ++row) {
        if (!list.isSendable(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

Deletion::Deletion(const RunChoices &choices, const Profile &profile, const ApiKey &key)
    : m_choices(choices)
{
    m_order.profile = profile;
    if (choices.pace) {
        m_order.profile.pace = *choices.pace;
        m_order.profile.share = 100;
    }
    m_order.key = key;
    const std::optional<LearnedPace> learned = ProfileStore(configFile()).learnedPace(profile.limitGroup());
    if (learned && !choices.pace)
        m_order.learned = Learned{learned->limit, learned->credit};
    m_order.options.unattended = true;
    m_order.options.patience = choices.patience.value_or(std::chrono::hours(1));
    m_order.options.firstPatience = choices.patience.value_or(std::chrono::minutes(1));
    m_order.options.mostDeletions = choices.mostDeletions;
}

Status Deletion::meetApi(const Organisation &bound)
{
    // Before anything is sent: what the other run uses of the limit is not ours to use.
    if (const auto free = RunLock::take(runsFolder(), m_order.profile.limitGroup()); !free)
        return free.error();
    ConnectionCheck found;
    QEventLoop loop;
    QObject::connect(&m_task, &DeletionTask::connectionChecked, &loop, [&](const ConnectionCheck &check) {
        found = check;
        loop.quit();
    });
    QMetaObject::invokeMethod(
        &m_task, [this] { m_task.checkConnection(m_order); }, Qt::QueuedConnection);
    loop.exec();
    if (found.kind == ConnectionCheck::KeyRefused)
        return Error{ErrorKind::KeyRefused, DeletionText::tr("Nothing was deleted. %1").arg(found.sentence)};
    if (!found.isUsable())
        Console::note(found.sentence);
    if (found.kind != ConnectionCheck::Unreachable) // it is there, and will be again
        m_order.options.firstPatience.reset();
    m_order.organisation = found.organisation;
    m_organisationIsBound = bound.isKnown() && bound.isSameAs(found.organisation);
    m_organisationIsHidden = found.kind == ConnectionCheck::OrganisationHidden;
    m_order.hiddenIsMeant = !m_choices.confirmedProfile.isEmpty() || m_choices.canAsk();
    m_order.otherOrganisation = m_choices.otherOrganisation;
    return m_choices.otherOrganisation ? Status(Done{}) : organisationFits(bound, found.organisation);
}

int Deletion::begin(const ContactList &gathered, const QString &sourceName)
{
    ContactList whole = gathered;
    noteHashes(whole);
    m_order.list = std::make_shared<const ContactList>(whole.only(whole.sendableRows()));
    m_order.sourceName = sourceName;
    m_order.sourceSha256 = hashesOf(whole);
    return carryOut([this] { m_task.begin(m_order); }, whole);
}

int Deletion::goOn(const QString &runId)
{
    return carryOut([this, runId] { m_task.goOn(runId, m_order); }, {});
}

int Deletion::carryOut(const std::function<void()> &start, const ContactList &gathered)
{
    const Profile &profile = m_order.profile;
    Console::note(DeletionText::tr("Deleting in %1, %2 (profile \"%3\").")
                      .arg(place().text(), profile.server(), profile.name));
    if (m_order.organisation.isKnown() && !profile.organisation.isKnown())
        static_cast<void>(ProfileStore(configFile()).bind(profile.id, m_order.organisation));
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN); // a reader of stdout that goes stops the run, and does not kill it
#endif
    Interrupt interrupt;
    QEventLoop loop;
    int exitCode = exitcode::allGone;
    QObject::connect(&interrupt, &Interrupt::interrupted, &m_task, &DeletionTask::stop);
    QObject::connect(&m_task, &DeletionTask::done, &loop, [&](int code) {
        exitCode = code;
        loop.quit();
    });
    if (m_choices.json) {
        for (const int row : rejectedRows(gathered))
            writeJsonLine(jsonOf(listRow(gathered, row)));
        QObject::connect(&m_task, &DeletionTask::rowEnded, &loop, [this](const RowOutcome &outcome) {
            writeJsonLine(jsonOf(reportRow(m_task.list(), outcome)));
            if (Console::outFailed())
                m_task.stop();
        });
    }
    QMetaObject::invokeMethod(&m_task, start, Qt::QueuedConnection);
    loop.exec();
    return m_task.runId().isEmpty() ? exitCode : report(gathered, exitCode);
}

int Deletion::report(const ContactList &gathered, int exitCode) const
{
    RunSummary summary = m_task.summary();
    if (!summary.sentence.isEmpty() && summary.sentence != m_task.lastSaid())
        Console::err(summary.sentence);
    if (openRows(summary.counts) > 0)
        Console::err(goOnHint(m_task.runId(), m_order.profile));
    const int rejected = gathered.counts()[RowState::Rejected];
    summary.counts.add(RowState::Rejected, rejected);
    if (exitCode == exitcode::allGone && noneExisted(summary.end, m_task.summary().counts)
        && !m_organisationIsBound)
        exitCode = exitcode::endedEarly; // nobody knows that it was the right place
    if (exitCode == exitcode::allGone && rejected > 0)
        exitCode = exitcode::someLeft;
    if (!m_choices.resultFile.isEmpty()) {
        const ReportRun run = reportRunOf(History(runsFolder()).run(m_task.runId()));
        const Status saved
            = saveResults(m_choices.resultFile, run, m_task.list(), m_task.outcomes(), gathered);
        if (!saved) {
            Console::err(saved.error().text);
            if (exitCode == exitcode::allGone)
                exitCode = exitcode::someLeft;
        }
    }
    if (m_choices.json) {
        writeJsonLine(jsonOf(summary, m_task.runId(), m_order, exitCode));
    } else {
        for (const QString &line : summaryLines(summary.counts))
            Console::out(line);
    }
    return exitCode;
}

Status canSaveResults(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (path.isEmpty() || (!file.isDir() && folder.isDir() && folder.isWritable()))
        return Done{};
    return Error{ErrorKind::BadInput,
                 DeletionText::tr("The results cannot be written to %1. Nothing was deleted. Name a file in "
                                  "a folder that exists and can be written.")
                     .arg(plainPath(path))};
}

Status saveResults(const QString &path, const ReportRun &run, const ContactList &list,
                   const std::vector<RowOutcome> &outcomes, const ContactList &gathered)
{
    const ContactList &whole = gathered.isEmpty() ? list : gathered;
    const Result<QStringList> saved = writeResults(path, run, whole, [&](int row) {
        const int sent = whole.isSendable(row) && !outcomes.empty() ? list.rowOf(whole.idAt(row)) : -1;
        return sent >= 0 ? reportRow(list, outcomes[static_cast<size_t>(sent)]) : listRow(whole, row);
    });
    if (!saved)
        return saved.error();
    for (const QString &notice : *saved)
        Console::err(notice);
    return Done{};
}

} // namespace expunge
