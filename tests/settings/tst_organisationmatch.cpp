// SPDX-License-Identifier: MIT
#include "settings/organisationmatch.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestOrganisationMatch final : public QObject
{
    Q_OBJECT

private slots:
    void match_data();
    void match();
    void otherOne_isNamedBesideThePresentOne();
    void sameNames_areToldApartByTheirIds();
    void namesFromOutside_areHarmless();
};

namespace {

Organisation organisation(const char *id, const char *name)
{
    return {QString::fromLatin1(id), QString::fromLatin1(name)};
}

} // namespace

void TestOrganisationMatch::match_data()
{
    QTest::addColumn<Organisation>("bound");
    QTest::addColumn<Organisation>("found");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *what, const Organisation &bound, const Organisation &found,
                        OrganisationMatch expected) {
        QTest::newRow(what) << bound << found << static_cast<int>(expected);
    };
    using enum OrganisationMatch;
    const Organisation acme = organisation("org-1", "Acme");
    row("the same", acme, acme, Same);
    row("renamed", acme, organisation("org-1", "Acme Ltd"), Same);
    row("only the name is told", acme, organisation("", "Acme"), Same);
    row("only the ID is told", acme, organisation("org-1", ""), Same);
    row("the first one", {}, acme, First);
    row("another one", acme, organisation("org-2", "Globex"), Other);
    row("another one of the same name", acme, organisation("org-2", "Acme"), Other);
    row("another name, no ID", acme, organisation("", "Globex"), Other);
    row("not readable", acme, {}, Unreadable);
    row("not readable, and none before", {}, {}, Unreadable);
}

void TestOrganisationMatch::match()
{
    QFETCH(Organisation, bound);
    QFETCH(Organisation, found);
    QTEST(static_cast<int>(matchOf(bound, found)), "expected");
}

void TestOrganisationMatch::otherOne_isNamedBesideThePresentOne()
{
    QCOMPARE(otherOrganisationText(organisation("org-1", "Acme"), organisation("org-2", "Globex")),
             QStringLiteral("This key belongs to Globex; this profile is for Acme."));
    QCOMPARE(unreadableOrganisationText(),
             QStringLiteral("organisation not known: this key may not read it"));
}

void TestOrganisationMatch::sameNames_areToldApartByTheirIds()
{
    QCOMPARE(otherOrganisationText(organisation("org-1", "Acme"), organisation("org-2", "Acme")),
             QStringLiteral("This key belongs to Acme (org-2); this profile is for Acme (org-1)."));
}

void TestOrganisationMatch::namesFromOutside_areHarmless()
{
    const QString text = otherOrganisationText(organisation("1", "A\r\nB"), organisation("2", "C\x1b[31m"));
    QVERIFY(!text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\x1b')));
}

EXPUNGE_TEST(TestOrganisationMatch)
#include "tst_organisationmatch.moc"
