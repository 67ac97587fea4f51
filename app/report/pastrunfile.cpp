// SPDX-License-Identifier: MIT
#include "report/pastrunfile.h"

namespace expunge {

ReportRun reportRunOf(const RunInfo &run)
{
    return {run.id, run.profileName, run.organisation, run.organisationId,
            run.server.isEmpty() ? run.host : run.server};
}

Result<QStringList> writePastRun(const QString &path, const PastRun &run)
{
    std::vector<RowOutcome> rows(static_cast<size_t>(run.list->size()));
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] = {static_cast<int>(row), RowState::NotAttempted, 0, 0, {}, {}};
    for (const RowOutcome &outcome : run.outcomes)
        rows[static_cast<size_t>(outcome.row)] = outcome;
    return writeResults(path, reportRunOf(run.info), *run.list, [&](int row) {
        const RowOutcome &outcome = rows[static_cast<size_t>(row)];
        const Origin origin = run.list->originAt(row);
        return ReportRow{run.list->textAt(row), outcome.state,      outcome.httpStatus, outcome.message,
                         outcome.attempts,      outcome.finishedAt, origin.source,      origin.place};
    });
}

} // namespace expunge
