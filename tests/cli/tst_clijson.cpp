// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace expunge;

// The lines of --json, against their description in docs/command-line.md.
class TestCliJson final : public QObject
{
    Q_OBJECT

private slots:
    void deletion_writesARowAsItEndsAndASummary();
    void deletion_writesRowsWhileItRuns();
    void deletionThatCannotBegin_writesNothing();
    void stoppedRun_writesTheRestAsNotAttempted();
    void missingReader_stopsTheRun();
    void check_writesRowsAndASummary();
    void runsAndShow_writeRuns();
    void profiles_areListed();
    void key_isTold();
    void sandbox_isTold();
};

namespace {

QList<QJsonObject> objectsOf(const QString &out)
{
    QList<QJsonObject> objects;
    const QStringList lines = out.split('\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        if (!document.isObject())
            qFatal("no JSON object: %s", qPrintable(line));
        objects += document.object();
    }
    return objects;
}

// The fields that the documentation lists below this heading.
QStringList documented(const QString &heading)
{
    const QString page
        = QString::fromUtf8(readFile(QStringLiteral(EXPUNGE_SOURCE_DIR "/docs/command-line.md")));
    const QString section = page.section("\n### " + heading + "\n", 1).section("\n#", 0, 0);
    static const QRegularExpression field(QStringLiteral("^\\| `([a-z0-9_]+)` \\|"),
                                          QRegularExpression::MultilineOption);
    QStringList fields;
    for (auto match = field.globalMatch(section); match.hasNext();)
        fields += match.next().captured(1);
    fields.sort();
    return fields;
}

QJsonObject ofId(const QList<QJsonObject> &objects, const QString &id)
{
    for (const QJsonObject &object : objects) {
        if (object["contact_id"] == id)
            return object;
    }
    return {};
}

bool isUtc(const QJsonValue &time)
{
    return time.toString().endsWith('Z') && QDateTime::fromString(time.toString(), Qt::ISODate).isValid();
}

} // namespace

void TestCliJson::deletion_writesARowAsItEndsAndASummary()
{
    FaultServer server(deletions([](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.target.endsWith("1"))
            FaultServer::respond(socket, 204);
        else if (request.target.endsWith("2"))
            FaultServer::respond(socket, 404, R"({"message":"Contact not found"})");
        else
            FaultServer::respond(socket, 422, R"({"message":"it is held"})");
    }));
    const QTemporaryDir folder;
    const QString list
        = writeFile(folder, "list.csv", "id\n" + cliContacts(3).join('\n').toLatin1() + "\n1.2E+15\n");
    const CliRun run = runCli({"delete", "--csv", list, "--yes", "--json"}, server.url());
    QVERIFY2(run.exitCode == 1, run.about());
    const QList<QJsonObject> objects = objectsOf(run.out);
    QCOMPARE(objects.size(), 5);
    for (const QJsonObject &row : objects.first(4)) {
        QCOMPARE(row["type"], "row");
        QCOMPARE(row.keys(), documented("`row`"));
        QCOMPARE(row["source"], "list.csv");
    }
    const QJsonObject rejected = objects.first();
    QCOMPARE(rejected["contact_id"], "1.2E+15");
    QCOMPARE(rejected["state"], "rejected");
    QVERIFY(rejected["http_status"].isNull() && rejected["finished_at"].isNull());
    QVERIFY(!rejected["message"].toString().isEmpty());
    QCOMPARE(rejected["attempts"], 0);
    QCOMPARE(rejected["row"], 5);
    const QJsonObject deleted = ofId(objects, cliContact(1));
    QCOMPARE(deleted["state"], "deleted");
    QCOMPARE(deleted["http_status"], 204);
    QCOMPARE(deleted["attempts"], 1);
    QCOMPARE(deleted["row"], 2);
    QVERIFY(isUtc(deleted["finished_at"]));
    QCOMPARE(ofId(objects, cliContact(2))["state"], "already_gone");
    QCOMPARE(ofId(objects, cliContact(3))["state"], "failed");
    QVERIFY(ofId(objects, cliContact(3))["message"].toString().contains("it is held"));

    const QJsonObject summary = objects.last();
    QCOMPARE(summary.keys(), documented("`summary` of a run"));
    QCOMPARE(summary["type"], "summary");
    QCOMPARE(summary["exit_code"], run.exitCode);
    QCOMPARE(summary["host"], "127.0.0.1:" + QString::number(server.serverPort()));
    QCOMPARE(summary["organisation"], "Acme GmbH");
    QCOMPARE(summary["requests"], 3);
    QVERIFY(isUtc(summary["started_at"]) && isUtc(summary["ended_at"]));
    QVERIFY(runCli({"show", summary["run"].toString()}).exitCode == 0);
    const QJsonObject counts = summary["counts"].toObject();
    QCOMPARE(counts.keys(),
             (QStringList{"already_gone", "deleted", "failed", "gone_unconfirmed", "not_attempted",
                          "rejected", "unknown"}));
    QCOMPARE(counts["deleted"], 1);
    QCOMPARE(counts["rejected"], 1);
}

void TestCliJson::deletion_writesRowsWhileItRuns()
{
    QTcpSocket *held = nullptr;
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.target.endsWith("2"))
            held = &socket;
        else
            FaultServer::respond(socket, 204);
    }));
    CliProcess process;
    process.start(
        {"delete", cliContact(1), cliContact(2), "--yes", "--json", "--api-url", server.url().toString()});
    const QByteArray first = process.firstLine();
    QVERIFY(process.isRunning() && held);
    QCOMPARE(QJsonDocument::fromJson(first).object()["contact_id"], cliContact(1));
    FaultServer::respond(*held, 204);
    QVERIFY(process.waitForEnd());
    QCOMPARE(objectsOf(process.out()).size(), 3);
}

void TestCliJson::deletionThatCannotBegin_writesNothing()
{
    FaultServer server(FaultServer::always(401));
    server.organisation.clear();
    const CliRun run = runCli({"delete", cliContact(1), "--yes", "--json"}, server.url());
    QVERIFY2(run.exitCode == 3 && run.out.isEmpty() && !run.err.isEmpty(), run.about());
    QCOMPARE(deletedAt(server).size(), 0);
}

void TestCliJson::stoppedRun_writesTheRestAsNotAttempted()
{
    FaultServer server(confirming());
    const CliRun run
        = runCli(QStringList{"delete"} + cliContacts(5) + QStringList{"--yes", "--json", "--max-delete", "2"},
                 server.url());
    QVERIFY2(run.exitCode == 5, run.about());
    const QList<QJsonObject> objects = objectsOf(run.out);
    QCOMPARE(objects.size(), 6);
    QStringList states;
    for (const QJsonObject &row : objects.first(5))
        states += row["state"].toString();
    states.sort();
    QCOMPARE(states, (QStringList{"deleted", "deleted", "not_attempted", "not_attempted", "not_attempted"}));
    QVERIFY(!objects.last()["message"].toString().isEmpty());
    QCOMPARE(objects.last()["exit_code"], 5);
}

void TestCliJson::missingReader_stopsTheRun()
{
    constexpr int many = 60; // more than can leave at once
    FaultServer server(confirming());
    CliProcess process;
    process.closeOut();
    process.start(QStringList{"delete"} + cliContacts(many)
                  + QStringList{"--yes", "--json", "--api-url", server.url().toString()});
    QVERIFY(process.waitForEnd());
    QVERIFY(!process.wasKilled()); // not by SIGPIPE either
    QVERIFY2(process.exitCode() == 130, qPrintable(process.err()));
    QVERIFY(deletedAt(server).size() < many);
    QVERIFY2(process.err().contains("standard output"), qPrintable(process.err()));
    QVERIFY2(process.err().contains("expunge-cli resume "), qPrintable(process.err()));
}

void TestCliJson::check_writesRowsAndASummary()
{
    const CliRun run = runCli({"check", cliContact(1), "legacy-4711", "a@b.example", "--json"});
    QVERIFY2(run.exitCode == 1, run.about());
    const QList<QJsonObject> objects = objectsOf(run.out);
    QCOMPARE(objects.size(), 4);
    QCOMPARE(objects[0].keys(), documented("`row`"));
    QCOMPARE(objects[0]["state"], "ready");
    QCOMPARE(objects[1]["state"], "warning");
    QCOMPARE(objects[2]["state"], "rejected");
    QStringList fields = documented("`summary` of a check");
    const CliRun dry = runCli({"delete", cliContact(1), "--json", "--dry-run"}, QUrl("http://127.0.0.1:9"));
    QVERIFY2(dry.exitCode == 0, dry.about());
    QCOMPARE(objectsOf(dry.out).last().keys(), fields);
    QCOMPARE(objectsOf(dry.out).last()["host"], "127.0.0.1:9");
    fields.removeAll("host");
    fields.removeAll("profile");
    const QJsonObject summary = objects.last();
    QCOMPARE(summary.keys(), fields);
    QCOMPARE(summary["exit_code"], 1);
    QCOMPARE(summary["counts"].toObject(), (QJsonObject{{"ready", 1}, {"warning", 1}, {"rejected", 1}}));
}

void TestCliJson::runsAndShow_writeRuns()
{
    FaultServer server(confirming());
    runCli({"delete", cliContact(1), "--yes"}, server.url());
    runCli(QStringList{"delete"} + cliContacts(3) + QStringList{"--yes", "--max-delete", "1"}, server.url());
    const QList<QJsonObject> runs = objectsOf(runCli({"runs", "--json"}).out);
    QVERIFY(runs.size() >= 2);
    const QJsonObject latest = runs[0];
    QCOMPARE(latest.keys(), documented("`run`"));
    QCOMPARE(latest["type"], "run");
    QCOMPARE(latest["end"], "cap_reached");
    QCOMPARE(latest["rows"], 3);
    QCOMPARE(latest["organisation"], "Acme GmbH");
    QCOMPARE(latest["user"], QFileInfo(QDir::homePath()).owner());
    QCOMPARE(latest["key_fingerprint"].toString().size(), 12);
    QCOMPARE(latest["counts"].toObject()["not_attempted"], 2);
    QCOMPARE(runs[1]["end"], "completed");
    QCOMPARE(objectsOf(runCli({"show", "--json"}).out), QList<QJsonObject>{latest});
    QCOMPARE(objectsOf(runCli({"show", runs[1]["run"].toString(), "--json"}).out),
             QList<QJsonObject>{runs[1]});
}

void TestCliJson::profiles_areListed()
{
    const QList<QJsonObject> profiles = objectsOf(runCli({"profile", "list", "--json"}).out);
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles[0].keys(), documented("`profile`"));
    QCOMPARE(profiles[0]["address"], "https://api.open.cx");
    QVERIFY(profiles[0]["production"].toBool() && profiles[0]["built_in"].toBool());
    QCOMPARE(profiles[1]["id"], "sandbox");
}

void TestCliJson::key_isTold()
{
    const CliRun run = runCli({"key", "status", "--json"});
    QVERIFY2(run.exitCode == 0, run.about());
    const QJsonObject key = objectsOf(run.out).value(0);
    QCOMPARE(key.keys(), documented("`key`"));
    QCOMPARE(key["used"], "environment");
    QCOMPARE(key["keychain"], "no_keychain");
    QCOMPARE(key["hint"], QString::fromUtf8("…f3a9"));
}

void TestCliJson::sandbox_isTold()
{
    CliProcess sandbox;
    sandbox.start({"sandbox", "--contacts", "1"});
    QCOMPARE(QJsonDocument::fromJson(sandbox.firstLine()).object().keys(), documented("`sandbox`"));
}

EXPUNGE_TEST(TestCliJson)
#include "tst_clijson.moc"
