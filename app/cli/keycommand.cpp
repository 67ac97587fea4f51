// SPDX-License-Identifier: MIT
#include "cli/keycommand.h"

#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/keycheck.h"
#include "cli/keysource.h"
#include "cli/rowlines.h"
#include "cli/runchoices.h"
#include "cli/target.h"
#include "cli/terminal.h"
#include "keys/keystore.h"
#include "settings/places.h"
#include "settings/profilestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

struct KeyCommandText
{
    Q_DECLARE_TR_FUNCTIONS(KeyCommand)
};

QString keyCommandHelp()
{
    return KeyCommandText::tr(R"(Usage: expunge-cli key set [OPTION]...
       expunge-cli key status [OPTION]... [--json]
       expunge-cli key adopt [OPTION]...
       expunge-cli key forget [OPTION]... [--old]

Keeps API keys in the keychain of this system (the Secret Service), one per
profile, for the window and the command line alike.

set asks for the key on the terminal and does not show what is typed; without a
terminal it takes the first line of stdin. It asks the API whose key that is,
shows the organisation, and stores the key if it is that of the profile; the
first key decides which that is. It is read back and compared. status tells
where a deletion would get its key from: the keychain, OPENCX_API_KEY or
nowhere. forget removes the key and makes sure it is gone.

Earlier versions kept one key per address. Such a key is not used any more:
adopt gives it to the profile, after the same look at its organisation, and
forget --old removes it.

)") + targetHelp()
        + KeyCommandText::tr(
               R"(  --other-organisation  with set and adopt: the profile is for the organisation
                        of this key from now on
  --untested            with set: store the key without asking the API
  --old                 with forget: the key that an earlier version kept
  --no-input            do not ask on a terminal
  --json                with status: one JSON object

The key is never an argument: other users of this machine can see those. When
the keychain does not answer within ten seconds, it is not waited for. In cron
and on servers there is often none, or it is locked: set OPENCX_API_KEY there.

Exit code: 0 done, for status: there is a key; 2 bad usage, or a key of another
organisation; 3 there is no key, it is none, it was refused, or the keychain did
not do it; 4 the API was not reached. The message says why.

Examples:
  expunge-cli key set --profile staging
  pass opencx/staging | expunge-cli key set --profile staging
  expunge-cli key status
)");
}

// The names of the outcomes in lines and JSON.
QString wordOf(KeyOutcome outcome)
{
    switch (outcome) {
    case KeyOutcome::Found:
        return QStringLiteral("found");
    case KeyOutcome::NotFound:
        return QStringLiteral("not_found");
    case KeyOutcome::Stored:
        return QStringLiteral("stored");
    case KeyOutcome::Forgotten:
        return QStringLiteral("forgotten");
    case KeyOutcome::Locked:
        return QStringLiteral("locked");
    case KeyOutcome::NoKeychain:
        return QStringLiteral("no_keychain");
    case KeyOutcome::Unusable:
        return QStringLiteral("unusable");
    case KeyOutcome::NoAnswer:
        return QStringLiteral("no_answer");
    case KeyOutcome::Trouble:
        break;
    }
    return QStringLiteral("trouble");
}

Result<ApiKey> askForKey(const Profile &profile, bool noInput)
{
    std::optional<QString> text;
    if (!terminal::inputIsTerminal())
        text = terminal::readSecret();
    else if (noInput || !terminal::canAsk())
        return Error{ErrorKind::BadInput,
                     KeyCommandText::tr("The key cannot be asked for here. Write it to stdin.")};
    else
        text = terminal::askSecret(
            KeyCommandText::tr("API key for %1 (what you type is not shown): ").arg(profile.host()));
    if (!text)
        return Error{ErrorKind::KeyMissing,
                     KeyCommandText::tr("No key was entered. Nothing has changed in the keychain.")};
    Result<ApiKey> key = ApiKey::fromPasted(*text);
    text->fill(u'\0');
    return key ? key : Error{ErrorKind::KeyMissing, key.error().text};
}

int tell(const KeyAnswer &answer, KeyOutcome wanted)
{
    if (answer.outcome == wanted) {
        Console::note(answer.text);
        return exitcode::allGone;
    }
    Console::err(answer.text);
    if (wanted == KeyOutcome::Stored)
        Console::note(KeyCommandText::tr("Commands of expunge-cli take a key from OPENCX_API_KEY, too."));
    return exitcode::keyRefused;
}

// Tests the key, keeps it, and binds the profile to its organisation.
int keep(KeyStore &store, const Profile &profile, const ApiKey &key, const QCommandLineParser &parser)
{
    ConnectionCheck check;
    const bool isTested = !parser.optionNames().contains(QStringLiteral("untested"));
    if (isTested) {
        check = checkKey(profile, key);
        const Status may = keyMayBeKept(profile, check, parser.isSet(QStringLiteral("other-organisation")));
        if (!may)
            return fail(may.error());
    }
    const int stored = tell(await(store.store(profile.keyEntry(), key)), KeyOutcome::Stored);
    if (stored != exitcode::allGone || !check.organisation.isKnown())
        return stored;
    const Status bound = ProfileStore(configFile()).bind(profile.id, check.organisation);
    return bound ? stored : fail(bound.error());
}

int setKey(const Profile &profile, const QCommandLineParser &parser)
{
    const Result<ApiKey> key = askForKey(profile, parser.isSet(QStringLiteral("no-input")));
    if (!key)
        return fail(key.error());
    KeyStore store;
    return keep(store, profile, *key, parser);
}

int adoptKey(const Profile &profile, const QCommandLineParser &parser)
{
    KeyStore store;
    const KeyAnswer old = await(store.read(profile.oldKeyEntry()));
    if (old.outcome != KeyOutcome::Found)
        return fail({ErrorKind::KeyMissing,
                     KeyCommandText::tr("No key of an earlier version was found for %1. %2")
                         .arg(profile.addressText(), old.text)});
    if (const int kept = keep(store, profile, old.key, parser); kept != exitcode::allGone)
        return kept;
    return tell(await(store.forget(profile.oldKeyEntry())),
                KeyOutcome::Forgotten); // else others would be offered it
}

int tellStatus(const Profile &profile, bool json)
{
    const std::optional<Result<ApiKey>> given = takeKeyFromEnvironment();
    KeyStore store;
    const KeyAnswer answer = await(store.read(profile.keyEntry()));
    const bool inKeychain = answer.outcome == KeyOutcome::Found;
    const bool inEnvironment = given && given->ok();
    const ApiKey key = inKeychain ? answer.key : (inEnvironment ? given->value() : ApiKey());
    const QString used = inKeychain
        ? QStringLiteral("keychain")
        : (inEnvironment ? QStringLiteral("environment") : QStringLiteral("none"));
    const QString environment = !given
        ? QStringLiteral("not_set")
        : (inEnvironment ? QStringLiteral("found") : QStringLiteral("unusable"));
    const bool answers = answer.outcome == KeyOutcome::Found || answer.outcome == KeyOutcome::NotFound;
    const KeyAnswer old = answers ? await(store.read(profile.oldKeyEntry())) : KeyAnswer();
    const std::array<std::pair<const char *, QString>, 10> facts{{
        {"profile", profile.name},
        {"host", profile.host()},
        {"organisation", profile.organisation.text()},
        {"old_key", old.outcome == KeyOutcome::Found ? wordOf(old.outcome) : QString()},
        {"keychain", wordOf(answer.outcome)},
        {"environment", environment},
        {"used", used},
        {"hint", key.hint()},
        {"fingerprint", key.fingerprint()},
        {"message", given && !given->ok() ? given->error().text : answer.text},
    }};
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("key")}};
    for (const auto &[name, text] : facts) {
        object.insert(QLatin1String(name), text);
        if (!json && !text.isEmpty() && qstrcmp(name, "message") != 0)
            Console::out(QStringLiteral("%1 %2").arg(QLatin1String(name), text));
    }
    if (json)
        writeJsonLine(object);
    if (!inKeychain)
        Console::note(object.value(QLatin1String("message")).toString());
    if (old.outcome == KeyOutcome::Found)
        Console::note(oldKeyHint(profile, old.key));
    return key.isEmpty() ? exitcode::keyRefused : exitcode::allGone;
}

} // namespace

int keyCommand(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    CommandParser parser;
    parser.addValues({"profile", "api-url"});
    parser.addFlags({"no-input"});
    if (verb == QLatin1String("status"))
        parser.addFlags({"json"});
    if (verb == QLatin1String("set") || verb == QLatin1String("adopt"))
        parser.addFlags({"other-organisation"});
    if (verb == QLatin1String("set"))
        parser.addFlags({"untested"});
    if (verb == QLatin1String("forget"))
        parser.addFlags({"old"});
    if (const auto ended = parseCommand(parser, QStringLiteral("key"), arguments, keyCommandHelp()))
        return *ended;
    if (parser.positionalArguments().size() > 1)
        return fail(
            {ErrorKind::BadInput,
             KeyCommandText::tr("A key cannot be given as an argument, because other users of this "
                                "machine can see arguments. If that was one, replace it in OpenCX.")});
    const Result<Profile> profile
        = findTarget(parser.value(QStringLiteral("profile")), parser.value(QStringLiteral("api-url")));
    if (!profile)
        return fail(profile.error());
    if (verb == QLatin1String("set"))
        return setKey(*profile, parser);
    if (verb == QLatin1String("adopt"))
        return adoptKey(*profile, parser);
    if (verb == QLatin1String("status"))
        return tellStatus(*profile, parser.isSet(QStringLiteral("json")));
    if (verb == QLatin1String("forget")) {
        KeyStore store;
        const QString entry
            = parser.isSet(QStringLiteral("old")) ? profile->oldKeyEntry() : profile->keyEntry();
        return tell(await(store.forget(entry)), KeyOutcome::Forgotten);
    }
    return fail({ErrorKind::BadInput,
                 KeyCommandText::tr("\"key\" takes set, status, adopt or forget. See "
                                    "\"expunge-cli key --help\".")});
}

} // namespace expunge
