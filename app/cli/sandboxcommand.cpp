// SPDX-License-Identifier: MIT
#include "cli/sandboxcommand.h"

#include "base/interrupt.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "sandbox/contactscsv.h"
#include "sandbox/sandboxserver.h"
#include "settings/pace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace expunge {

namespace {

struct SandboxCommandText
{
    Q_DECLARE_TR_FUNCTIONS(SandboxCommand)
};

QString sandboxHelp()
{
    return SandboxCommandText::tr(R"(Usage: expunge-cli sandbox [OPTION]...

Serves a stand-in for the OpenCX API on this machine, with made-up contacts, for
trying things out. Prints one line of JSON with the address (url), the key (key,
and read_only_key, which may not delete) and the file with the list of contacts
(contacts), and serves until it is told to stop. With several organisations
there are contacts and keys for each, all at one address and under one limit.

  --port N              port; default: a free one
  --organisations N     how many organisations it has, 1 to 9 (default 1)
  --contacts N          how many contacts each has (default 250)
  --limit N/SECONDS     requests it accepts (default 100/60)
  --latency MS          how long each answer takes (default 40)
  --error-rate PERCENT  answers that are 500 or 503 instead (default 0)
  --lost-rate PERCENT   deletions whose answer gets lost (default 0)
  --key KEY             the key it accepts, KEY-2 for the second organisation
                        and so on; default: made-up ones. Only for sandboxes:
                        arguments can be seen by other users
  --contacts-file FILE  where the list of contacts is written, with -2 in its
                        name for the second organisation and so on; default: a
                        file in the folder for temporary files

Exit code: 0 it was told to stop, 2 bad usage or a file that cannot be written,
4 the port is taken.

Example, in two terminals:
  expunge-cli sandbox --port 8080 --key sandbox-key --contacts-file contacts.csv
  OPENCX_API_KEY=sandbox-key expunge-cli delete --csv contacts.csv \
      --api-url http://127.0.0.1:8080
)");
}

Result<int> number(const QCommandLineParser &parser, const QString &name, int least, int most, int otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < least || value > most) {
        return Error{
            ErrorKind::BadInput,
            SandboxCommandText::tr("--%1 takes a number from %2 to %3.").arg(name).arg(least).arg(most)};
    }
    return value;
}

struct SandboxSetup
{
    SandboxOptions options;
    QString contactsFile;
};

Result<SandboxSetup> readOptions(const QCommandLineParser &parser)
{
    SandboxSetup setup;
    const auto take = [&parser](const char *name, int least, int most, int otherwise, auto use) -> Status {
        const Result<int> value = number(parser, QLatin1String(name), least, most, otherwise);
        if (!value)
            return value.error();
        use(*value);
        return Done{};
    };
    SandboxOptions &options = setup.options;
    const std::array<Status, 6> taken{
        take("port", 0, 65'535, 0, [&](int n) { options.port = static_cast<quint16>(n); }),
        take("organisations", 1, 9, 1, [&](int n) { options.organisations = n; }),
        take("contacts", 0, 1'000'000, 250, [&](int n) { options.contacts = n; }),
        take("latency", 0, 60'000, 40, [&](int n) { options.latency = std::chrono::milliseconds(n); }),
        take("error-rate", 0, 100, 0, [&](int n) { options.serverErrorRate = n / 100.0; }),
        take("lost-rate", 0, 100, 0, [&](int n) { options.lostAnswerRate = n / 100.0; }),
    };
    for (const Status &status : taken) {
        if (!status)
            return status.error();
    }
    if (parser.isSet(QStringLiteral("limit"))) {
        const Result<Pace> pace = Pace::parse(parser.value(QStringLiteral("limit")));
        if (!pace)
            return pace.error();
        options.limit = pace->requests;
        options.window = pace->window;
    }
    options.key = parser.value(QStringLiteral("key"));
    setup.contactsFile = parser.value(QStringLiteral("contacts-file"));
    return setup;
}

// "contacts.csv", "contacts-2.csv" ...
QString numbered(const QString &path, int number)
{
    if (number == 0)
        return path;
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.dir().filePath(
        QStringLiteral("%1-%2%3").arg(file.completeBaseName()).arg(number + 1).arg(suffix));
}

Status writeContacts(const QString &path, const QList<SandboxContact> &contacts)
{
    QFile file(path);
    const QByteArray csv = contactsCsv(contacts);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return Error{ErrorKind::Unwritable,
                     SandboxCommandText::tr("%1 cannot be written: %2").arg(path, file.errorString())};
    return Done{};
}

} // namespace

int sandboxCommand(const QStringList &arguments)
{
    CommandParser parser;
    parser.addValues({"port", "contacts", "limit", "latency", "error-rate", "lost-rate", "key",
                      "contacts-file", "organisations"});
    if (const auto ended = parseCommand(parser, QStringLiteral("sandbox"), arguments, sandboxHelp()))
        return *ended;
    if (!parser.positionalArguments().isEmpty())
        return fail({ErrorKind::BadInput,
                     SandboxCommandText::tr("The sandbox takes options only. See "
                                            "\"expunge-cli sandbox --help\".")});
    const Result<SandboxSetup> setup = readOptions(parser);
    if (!setup)
        return fail(setup.error());

    Interrupt interrupt; // before it can be seen that we serve
    SandboxServer server(setup->options);
    if (!server.start()) {
        Console::err(server.error());
        return exitcode::notReached;
    }
    const QString path = setup->contactsFile.isEmpty() ? QDir::temp().filePath(
                             QStringLiteral("expunge-sandbox-contacts-%1.csv").arg(server.baseUrl().port()))
                                                       : setup->contactsFile;
    QStringList written;
    QJsonArray organisations;
    for (int number = 0; number < setup->options.organisations; ++number) {
        const QString file = numbered(path, number);
        if (const Status status = writeContacts(file, server.contacts(number)); !status) {
            Console::err(status.error().text);
            return exitcode::usage;
        }
        written += file;
        organisations += QJsonObject{{QStringLiteral("id"), server.organisationId(number)},
                                     {QStringLiteral("name"), server.organisationName(number)},
                                     {QStringLiteral("key"), server.key(number)},
                                     {QStringLiteral("read_only_key"), server.readOnlyKey(number)},
                                     {QStringLiteral("contacts"), QFileInfo(file).absoluteFilePath()}};
    }
    QJsonObject line = organisations.first().toObject();
    line.remove(QStringLiteral("id"));
    line.remove(QStringLiteral("name"));
    line.insert(QStringLiteral("url"), server.baseUrl().toString());
    if (organisations.size() > 1)
        line.insert(QStringLiteral("organisations"), organisations);
    Console::out(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));

    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, &QEventLoop::quit);
    loop.exec();
    server.stop();
    for (const QString &file : std::as_const(written)) {
        if (setup->contactsFile.isEmpty())
            QFile::remove(file);
    }
    return exitcode::allGone;
}

} // namespace expunge
