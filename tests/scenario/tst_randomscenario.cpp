// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "run/pastrun.h"
#include "run/history.h"
#include "scenario/randomperson.h"
#include "settings/places.h"
#include "settings/profilestore.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDir>

using namespace expunge;

// Whatever a person does, and in whatever order: nothing is deleted in another organisation than the one that
// was confirmed, and every result is shown as that of its own. EXPUNGE_RANDOM_STEPS and EXPUNGE_RANDOM_SEED
// make it longer and another one.
class TestRandomScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anything_deletesOnlyWhatWasMeant();

private:
    static int fromEnvironment(const char *name, int otherwise)
    {
        return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
    }
};

void TestRandomScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
    QApplication::setDoubleClickInterval(1);
    QDir(runsFolder()).removeRecursively();
}

void TestRandomScenario::anything_deletesOnlyWhatWasMeant()
{
    WatchedServer server;
    ProfileStore store(configFile());
    for (const char *name : {"One", "Two"}) {
        Profile profile;
        profile.name = QString::fromLatin1(name);
        profile.address = server.url();
        profile.pace = {100'000, std::chrono::seconds(60)};
        QVERIFY(store.save(profile));
    }
    const int steps = fromEnvironment("EXPUNGE_RANDOM_STEPS", 10'000);
    RandomPerson person(server, static_cast<quint32>(fromEnvironment("EXPUNGE_RANDOM_SEED", 1)));
    for (int step = 0; step < steps; ++step) {
        person.act();
        const QString fault = person.faultShown();
        QVERIFY2(fault.isEmpty(),
                 qPrintable(QStringLiteral("step %1, %2: %3").arg(step).arg(person.lastAct, fault)));
    }
    qInfo("%d steps: %d confirmed, %d of them went on, %lld deleted, %d kills", steps, person.confirmed,
          person.goneOn, static_cast<long long>(server.deletions()), person.kills);
    QVERIFY(person.confirmed * 50 >= steps); // or it would have shown nothing
    QVERIFY(person.kills > 0 && person.goneOn > 0);
    // Every journal says the same as the server.
    for (const RunInfo &info : History(runsFolder()).runs()) {
        const Result<PastRun> run = readPastRun(runsFolder(), info.id);
        QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
        for (const RowOutcome &outcome : run->outcomes) {
            if (outcome.state == RowState::Deleted)
                QVERIFY(server.deletedIn(info.organisationId.back().digitValue())
                            .contains(run->list->textAt(outcome.row)));
        }
    }
}

EXPUNGE_TEST(TestRandomScenario)
#include "tst_randomscenario.moc"
