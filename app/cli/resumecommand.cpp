// SPDX-License-Identifier: MIT
#include "cli/resumecommand.h"

#include "cli/command.h"
#include "cli/confirmation.h"
#include "cli/console.h"
#include "cli/deletion.h"
#include "cli/exitcodes.h"
#include "cli/keysource.h"
#include "cli/pastruns.h"
#include "cli/target.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

struct ResumeCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ResumeCommand)
};

QString resumeHelp()
{
    return ResumeCommandText::tr(R"(Usage: expunge-cli resume [RUN] [OPTION]... --yes

Goes on with a run that was interrupted or ended early, also with one that was
begun in the window. What was not attempted is, and what is unknown is asked
again. Rows that have failed are not tried again. RUN is the ID that
"expunge-cli runs" shows; the default is the latest run.

The run goes on in its own profile, at its own address, with the key it had.

  --other-key           the key is meant, although it is another one than before
                        and may not read its organisation. On a terminal you are
                        asked instead

)") + runChoicesHelp()
        + QLatin1Char('\n') + confirmationHelp() + QLatin1Char('\n') + keyHelp() + QLatin1Char('\n')
        + runExitHelp() + ResumeCommandText::tr(R"(
Examples:
  expunge-cli resume
  expunge-cli resume 20260301-120000-3f9a2c --yes --profile-confirm Production
  expunge-cli resume --confirm-count 1250 --results results.csv --no-input
)");
}

// What the run has not deleted exists where it was begun, and maybe only there.
Result<Profile> placeToGoOn(const RunInfo &run, const RunChoices &choices)
{
    const std::optional<Profile> own = profileOfRun(run);
    const bool isNamed = !choices.profile.isEmpty() || !choices.apiUrl.isEmpty();
    const bool staysThere = own && !own->sandbox && !isNamed;
    Result<Profile> found
        = staysThere ? findTarget({}, own->addressText()) : findTarget(choices.profile, choices.apiUrl);
    if (!found)
        return found;
    Profile profile = staysThere && !isSessionProfile(*own) ? *own : std::move(found).value();
    if (profile.host() != run.host)
        return Error{ErrorKind::BadInput,
                     ResumeCommandText::tr("This run was begun on %1, not on %2. Name "
                                           "its address with --api-url.")
                         .arg(run.host, profile.host())};
    profile.id = run.profileId; // whose runs it is one of
    profile.pace = run.pace;
    profile.share = 100; // it is in the pace already
    return profile;
}

int resume(const RunInfo &run, const RunChoices &choices)
{
    const Result<Profile> profile = placeToGoOn(run, choices);
    if (!profile)
        return fail(profile.error());
    if (const Status possible = confirmable(choices, *profile); !possible)
        return fail(possible.error());
    if (const Status writable = canSaveResults(choices.resultFile); !writable)
        return fail(writable.error());
    const int left = openRows(run.counts);
    if (left == 0) {
        Console::note(ResumeCommandText::tr("Nothing is left to do in run %1.").arg(run.id));
        return run.counts.gone() == run.rows ? exitcode::allGone : exitcode::someLeft;
    }
    if (const Status counted = countIsConfirmed(choices, left); !counted)
        return fail(counted.error());
    const Result<ApiKey> key = findKey(*profile);
    if (!key)
        return fail(key.error());
    Deletion deletion(choices, *profile, *key);
    const Organisation before{run.organisationId, run.organisation};
    if (const Status met = deletion.meetApi(before.isKnown() ? before : profile->organisation); !met)
        return fail(met.error());
    if (const Status same = confirmKey(choices, run, *key, deletion.organisation()); !same)
        return fail(same.error());
    if (const Status confirmed = confirm(choices, *profile, deletion.place(), left); !confirmed)
        return fail(confirmed.error());
    return deletion.goOn(run.id);
}

} // namespace

int resumeCommand(const QStringList &arguments)
{
    CommandParser parser;
    RunChoices::addTo(parser);
    parser.addFlags({"other-key"});
    if (const auto ended = parseCommand(parser, QStringLiteral("resume"), arguments, resumeHelp()))
        return *ended;
    Result<RunChoices> read = RunChoices::read(parser);
    if (!read)
        return fail(read.error());
    RunChoices choices = std::move(read).value();
    choices.otherKey = parser.isSet(QStringLiteral("other-key"));
    Console::setQuiet(choices.quiet);
    const Result<RunInfo> run = findRun(parser.positionalArguments());
    return run ? resume(*run, choices) : fail(run.error());
}

} // namespace expunge
