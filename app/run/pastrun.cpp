// SPDX-License-Identifier: MIT
#include "run/pastrun.h"

#include "run/continuation.h"
#include "run/history.h"

namespace expunge {

Result<PastRun> readPastRun(const QString &runsFolder, const QString &id)
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(History(runsFolder).path(id));
    if (!journal)
        return journal.error();
    Result<Journal::Content> loaded = journal.value()->load();
    if (!loaded)
        return loaded.error();
    Journal::Content content = std::move(loaded).value();
    PastRun run;
    run.outcomes = settledOutcomes(content);
    run.info = std::move(content.info);
    run.list = std::make_shared<const ContactList>(std::move(content.list));
    return run;
}

} // namespace expunge
