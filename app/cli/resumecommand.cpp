// SPDX-License-Identifier: MIT
#include "cli/resumecommand.h"

#include "cli/confirmation.h"
#include "cli/console.h"
#include "cli/deletion.h"
#include "cli/exitcodes.h"
#include "cli/keysource.h"
#include "cli/pastruns.h"
#include "cli/target.h"
#include "settings/places.h"
#include "settings/profilestore.h"

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
    return ResumeCommandText::tr(
               "Usage: expunge-cli resume [RUN] [OPTION]... --yes\n\n"
               "Goes on with a run that was interrupted or ended early; default: the latest. What\n"
               "was not attempted is, and what is unknown is asked again. Rows that have failed\n"
               "are not tried again.\n\n"
               "The run goes on in its profile. One that was begun with --api-url needs the same\n"
               "address again.\n\n")
        + runChoicesHelp();
}

int fail(const Error &error, int exitCode)
{
    Console::err(error.text);
    return exitCode;
}

// The profile in which the run was begun: what it has not deleted exists there, and maybe only there.
Result<Profile> profileOf(const RunInfo &run, const RunChoices &choices)
{
    const bool stored = choices.profile.isEmpty() && choices.apiUrl.isEmpty()
        && ProfileStore(configFile()).find(run.profileId).has_value();
    Result<Profile> found = findTarget(stored ? run.profileId : choices.profile, choices.apiUrl);
    if (!found)
        return found;
    Profile profile = std::move(found).value();
    if (profile.host() != run.host)
        return Error{
            ErrorKind::BadInput,
            ResumeCommandText::tr("This run was begun on %1, not on %2. Name its address with --api-url.")
                .arg(run.host, profile.host())};
    profile.id = run.profileId; // it holds the lock and the memory of what was sent
    profile.pace = run.pace;
    profile.share = 100; // it is in the pace already
    return profile;
}

int resume(const RunInfo &run, const RunChoices &choices)
{
    const Result<Profile> profile = profileOf(run, choices);
    if (!profile)
        return fail(profile.error(), exitcode::usage);
    if (const Status possible = confirmable(choices, *profile, false); !possible)
        return fail(possible.error(), exitcode::usage);
    if (const Status writable = canSaveResults(choices.resultFile); !writable)
        return fail(writable.error(), exitcode::usage);
    const int left = openRows(run.counts);
    if (left == 0) {
        Console::note(ResumeCommandText::tr("Nothing is left to do in run %1.").arg(run.id));
        return run.counts.gone() == run.rows ? exitcode::allGone : exitcode::someLeft;
    }
    const Result<ApiKey> key = findKey(*profile);
    if (!key)
        return fail(key.error(), exitcode::keyRefused);
    if (const Status confirmed = confirm(choices, *profile, false, left); !confirmed)
        return fail(confirmed.error(), exitcode::usage);
    return Deletion(choices, orderOf(choices, *profile, *key)).goOn(run.id);
}

} // namespace

int resumeCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    RunChoices::addTo(parser);
    parser.addOption(help);
    if (!parser.parse(QStringList(QStringLiteral("resume")) + arguments))
        return fail({ErrorKind::BadInput, parser.errorText()}, exitcode::usage);
    if (parser.isSet(help)) {
        Console::out(resumeHelp().trimmed());
        return exitcode::allGone;
    }
    const Result<RunChoices> choices = RunChoices::read(parser);
    if (!choices)
        return fail(choices.error(), exitcode::usage);
    Console::setQuiet(choices->quiet);
    const Result<RunInfo> run = findRun(parser.positionalArguments());
    if (!run)
        return fail(run.error(),
                    run.error().kind == ErrorKind::BadInput ? exitcode::usage : exitcode::badList);
    return resume(*run, *choices);
}

} // namespace expunge
