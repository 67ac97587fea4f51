// SPDX-License-Identifier: MIT
#include "cli/deletion.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/interrupt.h"
#include "cli/rowlines.h"
#include "import/sourcetable.h"
#include "report/summary.h"
#include "settings/places.h"
#include "settings/profilestore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

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

RunOrder orderOf(const RunChoices &choices, const Profile &profile, const ApiKey &key)
{
    RunOrder order;
    order.profile = profile;
    order.profile.pace = choices.pace.value_or(profile.pace);
    order.key = key;
    if (const auto learned = ProfileStore(configFile()).learnedPace(profile.id); learned && !choices.pace)
        order.learned = Learned{learned->limit, learned->credit};
    order.options.unattended = true;
    order.options.patience = choices.patience;
    order.options.mostDeletions = choices.mostDeletions;
    return order;
}

Deletion::Deletion(const RunChoices &choices, const RunOrder &order)
    : m_choices(choices)
    , m_order(order)
{
}

int Deletion::begin(const ContactList &gathered)
{
    ContactList whole = gathered;
    noteHashes(whole);
    m_order.list = std::make_shared<const ContactList>(whole.only(whole.sendableRows()));
    m_order.sourceSha256 = hashesOf(whole);
    return carryOut([](DeletionTask &task) { task.begin(); }, whole);
}

int Deletion::goOn(const QString &runId)
{
    return carryOut([runId](DeletionTask &task) { task.goOn(runId); }, {});
}

int Deletion::carryOut(const std::function<void(DeletionTask &)> &start, const ContactList &gathered)
{
    DeletionTask task(m_order);
    Interrupt interrupt;
    QEventLoop loop;
    int exitCode = exitcode::allGone;
    QObject::connect(&interrupt, &Interrupt::interrupted, &task, &DeletionTask::stop);
    QObject::connect(&task, &DeletionTask::done, &loop, [&](int code) {
        exitCode = code;
        loop.quit();
    });
    if (m_choices.json) {
        for (const int row : rejectedRows(gathered))
            writeJsonLine(jsonOf(listRow(gathered, row)));
        QObject::connect(&task, &DeletionTask::rowEnded, &task, [&task](const RowOutcome &outcome) {
            writeJsonLine(jsonOf(reportRow(task.list(), outcome)));
        });
    }
    QMetaObject::invokeMethod(
        &task, [&] { start(task); }, Qt::QueuedConnection);
    loop.exec();
    return task.runId().isEmpty() ? exitCode : report(task, gathered, exitCode);
}

int Deletion::report(const DeletionTask &task, const ContactList &gathered, int exitCode) const
{
    RunSummary summary = task.summary();
    const int left = summary.counts[RowState::NotAttempted] + summary.counts[RowState::Unknown];
    if (!summary.sentence.isEmpty())
        Console::err(summary.sentence);
    if (left > 0)
        Console::err(DeletionText::tr("The run is not complete. Go on with it: expunge-cli resume %1 --yes")
                         .arg(task.runId()));
    const int rejected = gathered.counts()[RowState::Rejected];
    summary.counts.add(RowState::Rejected, rejected);
    if (exitCode == exitcode::allGone && rejected > 0)
        exitCode = exitcode::someLeft;
    if (!m_choices.resultFile.isEmpty()) {
        const Status saved = saveResults(m_choices.resultFile, task.list(), task.outcomes(), gathered);
        if (!saved) {
            Console::err(saved.error().text);
            if (exitCode == exitcode::allGone)
                exitCode = exitcode::someLeft;
        }
    }
    if (m_choices.json) {
        writeJsonLine(jsonOf(summary, task.runId(), exitCode));
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
                                  "a folder that exists and "
                                  "can be written.")
                     .arg(path)};
}

Status saveResults(const QString &path, const ContactList &list, const std::vector<RowOutcome> &outcomes,
                   const ContactList &gathered)
{
    const ContactList &whole = gathered.isEmpty() ? list : gathered;
    const Result<QStringList> saved = writeResults(path, whole, [&](int row) {
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
