// SPDX-License-Identifier: MIT
#include "cli/profilecommand.h"

#include "api/endpoint.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/keysource.h"
#include "cli/profilefiles.h"
#include "cli/rowlines.h"
#include "cli/target.h"
#include "cli/terminal.h"
#include "keys/keystore.h"
#include "settings/places.h"
#include "settings/profileentry.h"
#include "settings/profilestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace expunge {

namespace {

struct ProfileCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCommand)
};

QString profileHelp()
{
    return ProfileCommandText::tr(R"(Usage: expunge-cli profile list [--json]
       expunge-cli profile add NAME --api-url URL [OPTION]...
       expunge-cli profile edit PROFILE [OPTION]...
       expunge-cli profile remove PROFILE [--forget-key]
       expunge-cli profile export FILE|-
       expunge-cli profile import FILE|-

A profile stands for one organisation: a name, the address of the API, a key of
its own, the organisation that the key showed first, the pace, and whether it is
production. The window and the command line share them. PROFILE is a name or an
ID. Production and Sandbox are built in; of Production, limit, share and colour
can be edited.

list writes one line per profile to stdout with its ID, name, address, limit,
"production" or "-", and the name of its organisation or "-", with tabs between
them. add writes the ID of the new one.

  --api-url URL         address of the API: https, or http on this machine
  --rate N/SECONDS      the limit of that API (default 100/60)
  --share PERCENT       how much of that limit Expunge may use (default: 100);
                        the rest is room for other integrations
  --own-limit yes|no    whether its organisation has a limit of its own; else
                        all profiles on a server share one (default: no)
  --production yes|no   whether a deletion must name the profile as well;
                        default: yes for https, no for http on this machine
  --colour "#RRGGBB"    the colour of its edge in the window
  --name NAME           another name, with edit
  --forget-key          with remove: its key in the keychain goes, too; on a
                        terminal you are asked
  --json                with list: one JSON object per profile

export writes your own profiles to a file, import reads such a file. It changes
no profile that exists: where a name is taken, the imported one gets a number.
It writes the IDs of the new ones. With one wrong profile nothing is imported.

No profile holds a key. Keys are kept in the keychain, one per profile: see
"expunge-cli key --help". At another address a profile has neither key nor
organisation, nor has a copy or an imported one.

Exit code: 0 done, 1 something could not be written, 2 bad usage or no such
profile, 6 a file that cannot be read or is no file of profiles.

Examples:
  expunge-cli profile add Staging --api-url https://api.staging.example \
      --production no
  expunge-cli profile edit staging --rate 300/60
  expunge-cli profile list
  expunge-cli profile export profiles.json
)");
}

Error wrong(const QString &text)
{
    return {ErrorKind::BadInput, text};
}

// Puts what the options say into the profile.
Status apply(const QCommandLineParser &parser, Profile &profile)
{
    if (parser.optionNames().contains(QStringLiteral("name"))) // "add" has no such option
        profile.name = parser.value(QStringLiteral("name"));
    if (parser.isSet(QStringLiteral("api-url"))) {
        const QUrl address(parser.value(QStringLiteral("api-url")), QUrl::StrictMode);
        const Result<Endpoint> endpoint = Endpoint::parse(address);
        if (!endpoint)
            return endpoint.error();
        profile.address = endpoint->base();
    }
    if (parser.isSet(QStringLiteral("rate"))) {
        const Result<Pace> pace = Pace::parse(parser.value(QStringLiteral("rate")));
        if (!pace)
            return pace.error();
        profile.pace = *pace;
    }
    if (parser.isSet(QStringLiteral("share"))) {
        bool isNumber = false;
        profile.share = parser.value(QStringLiteral("share")).toInt(&isNumber);
        if (!isNumber || profile.share < 1 || profile.share > 100)
            return wrong(ProfileCommandText::tr("--share takes a whole number from 1 to 100."));
    }
    if (parser.isSet(QStringLiteral("colour"))) {
        profile.colour = parser.value(QStringLiteral("colour"));
        if (!isColour(profile.colour))
            return wrong(ProfileCommandText::tr("--colour takes a colour such as \"#0f766e\"."));
    }
    for (const auto &[name, value] :
         {std::pair{"production", &profile.production}, std::pair{"own-limit", &profile.ownLimit}}) {
        if (!parser.isSet(QLatin1String(name)))
            continue;
        const QString answer = parser.value(QLatin1String(name));
        if (answer != QLatin1String("yes") && answer != QLatin1String("no"))
            return wrong(ProfileCommandText::tr("--%1 takes yes or no.").arg(QLatin1String(name)));
        *value = answer == QLatin1String("yes");
    }
    return Done{};
}

int listProfiles(const QCommandLineParser &parser)
{
    const ProfileStore store(configFile());
    const QList<Profile> profiles = store.profiles();
    for (const Profile &profile : profiles) {
        if (parser.isSet(QStringLiteral("json")))
            writeJsonLine(jsonOf(profile));
        else
            Console::out(QStringList{profile.id, profile.name, profile.addressText(), profile.pace.text(),
                                     profile.production ? QStringLiteral("production") : QStringLiteral("-"),
                                     profile.organisation.isKnown() ? profile.organisation.text()
                                                                    : QStringLiteral("-")}
                             .join(QLatin1Char('\t')));
    }
    if (const QString problem = store.problem(); !problem.isEmpty())
        Console::err(problem);
    return exitcode::allGone;
}

int addProfile(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(QStringLiteral("api-url")))
        return fail(wrong(ProfileCommandText::tr("Name the address of the API with --api-url.")));
    Profile profile;
    profile.name = name;
    if (const Status applied = apply(parser, profile); !applied)
        return fail(applied.error());
    if (!parser.isSet(QStringLiteral("production")))
        profile.production = profile.address.scheme() == QLatin1String("https");
    ProfileStore store(configFile());
    if (const Status saved = store.save(profile); !saved)
        return fail(saved.error());
    const QString id = store.find(plainName(name)).value_or(profile).id;
    Console::out(id);
    Console::note(ProfileCommandText::tr("The profile \"%1\" was added. Store its key: expunge-cli key set "
                                         "--profile %2")
                      .arg(plainName(name), id));
    return exitcode::allGone;
}

int editProfile(const QCommandLineParser &parser, const Profile &old)
{
    Profile profile = old;
    if (const Status applied = apply(parser, profile); !applied)
        return fail(applied.error());
    if (parser.optionNames().isEmpty())
        return fail(wrong(ProfileCommandText::tr("Nothing is to be changed. Name an option.")));
    if (const Status saved = ProfileStore(configFile()).save(profile); !saved)
        return fail(saved.error());
    if (profile.addressText() != old.addressText())
        Console::note(ProfileCommandText::tr("At the new address the profile has no key yet. Store one: "
                                             "expunge-cli key set --profile %1")
                          .arg(profile.id));
    return exitcode::allGone;
}

// Whether a key of the profile is to go with it: by option, or asked on a terminal.
bool keyIsToGo(const Profile &profile, bool byOption)
{
    if (byOption || !terminal::canAsk())
        return byOption;
    const std::optional<QString> typed = terminal::ask(
        ProfileCommandText::tr("Forget the key of \"%1\" in the keychain, too? Type yes or no: ")
            .arg(profile.name));
    return typed && typed->trimmed() == ProfileCommandText::tr("yes", "to be typed");
}

int removeProfile(const Profile &profile, bool forgetKey)
{
    if (!canBeChanged(profile)) // says why
        return fail(ProfileStore(configFile()).remove(profile.id).error());
    // First the key: without the profile nobody would find it.
    const bool keyGoes = keyIsToGo(profile, forgetKey);
    if (keyGoes) {
        KeyStore store;
        const KeyAnswer answer = await(store.forget(profile.keyEntry()));
        if (answer.outcome != KeyOutcome::Forgotten) {
            Console::err(ProfileCommandText::tr("The profile stays. %1").arg(answer.text));
            return exitcode::keyRefused;
        }
        Console::note(answer.text);
    }
    if (const Status removed = ProfileStore(configFile()).remove(profile.id); !removed)
        return fail(removed.error());
    Console::note(
        keyGoes ? ProfileCommandText::tr("The profile \"%1\" was removed.").arg(profile.name)
                : ProfileCommandText::tr("The profile \"%1\" was removed. If it had a key, that stays in the "
                                         "keychain as \"%2\" of Expunge.")
                      .arg(profile.name, profile.keyEntry()));
    return exitcode::allGone;
}

} // namespace

int profileCommand(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const bool changes = verb == QLatin1String("add") || verb == QLatin1String("edit");
    CommandParser parser;
    if (verb == QLatin1String("list"))
        parser.addFlags({"json"});
    if (changes)
        parser.addValues({"api-url", "rate", "share", "own-limit", "production", "colour"});
    if (verb == QLatin1String("edit"))
        parser.addValues({"name"});
    if (verb == QLatin1String("remove"))
        parser.addFlags({"forget-key"});
    if (const auto ended = parseCommand(parser, QStringLiteral("profile"), arguments, profileHelp()))
        return *ended;
    const QStringList named = parser.positionalArguments().mid(1);
    if (verb == QLatin1String("list") && named.isEmpty())
        return listProfiles(parser);
    if (named.size() == 1 && verb == QLatin1String("add"))
        return addProfile(parser, named.first());
    if (named.size() == 1 && (changes || verb == QLatin1String("remove"))) {
        const Result<Profile> found = findProfile(named.first());
        if (!found)
            return fail(found.error());
        return changes ? editProfile(parser, *found)
                       : removeProfile(*found, parser.isSet(QStringLiteral("forget-key")));
    }
    if (named.size() == 1 && verb == QLatin1String("export"))
        return exportProfiles(named.first());
    if (named.size() == 1 && verb == QLatin1String("import"))
        return importProfilesFrom(named.first());
    return fail(wrong(
        ProfileCommandText::tr("\"profile\" takes list, add NAME, edit PROFILE, remove "
                               "PROFILE, export FILE or import FILE. See \"expunge-cli profile --help\".")));
}

} // namespace expunge
