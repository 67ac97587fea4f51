// SPDX-License-Identifier: MIT
#include "cli/profilecommand.h"

#include "api/endpoint.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/profilefiles.h"
#include "cli/rowlines.h"
#include "cli/target.h"
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
       expunge-cli profile remove PROFILE
       expunge-cli profile export FILE|-
       expunge-cli profile import FILE|-

A profile is an address of the API under a name, with the pace that it allows
and whether it is production. The window and the command line share them.
PROFILE is a name or an ID. Production and Sandbox are built in; of Production,
limit, share and colour can be edited.

list writes one line per profile to stdout with its ID, name, address, limit and
"production" or "-", with tabs between them. add writes the ID of the new one.

  --api-url URL         address of the API: https, or http on this machine
  --rate N/SECONDS      the limit of that API (default 100/60)
  --share PERCENT       how much of that limit Expunge may use (default: 100);
                        the rest is room for other integrations
  --production yes|no   whether a deletion must name the profile as well;
                        default: yes for https, no for http on this machine
  --colour "#RRGGBB"    the colour of its edge in the window
  --name NAME           another name, with edit
  --json                with list: one JSON object per profile

export writes your own profiles to a file, import reads such a file. It changes
no profile that exists: where a name is taken, the imported one gets a number.
It writes the IDs of the new ones. With one wrong profile nothing is imported.

No profile holds a key. Keys are kept in the keychain, one per address: see
"expunge-cli key --help". Removing a profile leaves the key of its address.

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
    if (parser.isSet(QStringLiteral("production"))) {
        const QString answer = parser.value(QStringLiteral("production"));
        if (answer != QLatin1String("yes") && answer != QLatin1String("no"))
            return wrong(ProfileCommandText::tr("--production takes yes or no."));
        profile.production = answer == QLatin1String("yes");
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
                                     profile.production ? QStringLiteral("production") : QStringLiteral("-")}
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
        Console::note(ProfileCommandText::tr("Keys are kept per address. Store one for the new address: "
                                             "expunge-cli key set --profile %1")
                          .arg(profile.id));
    return exitcode::allGone;
}

int removeProfile(const Profile &profile)
{
    if (const Status removed = ProfileStore(configFile()).remove(profile.id); !removed)
        return fail(removed.error());
    Console::note(ProfileCommandText::tr("The profile \"%1\" was removed. A key for its address stays in the "
                                         "keychain: expunge-cli key forget --api-url %2")
                      .arg(profile.name, profile.addressText()));
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
        parser.addValues({"api-url", "rate", "share", "production", "colour"});
    if (verb == QLatin1String("edit"))
        parser.addValues({"name"});
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
        return changes ? editProfile(parser, *found) : removeProfile(*found);
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
