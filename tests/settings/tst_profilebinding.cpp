// SPDX-License-Identifier: MIT
#include "settings/profilefixture.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

// Which organisation a profile is for.
class TestProfileBinding final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void organisation_isBoundOnceForTheProfile();
    void organisation_staysWithOtherChanges();
    void organisation_goesWithTheAddress();
    void copy_hasNoOrganisation();
    void whatIsNotStored_isNotBound();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const Organisation acme{QStringLiteral("org-1"), QStringLiteral("Acme")};
const Organisation globex{QStringLiteral("org-2"), QStringLiteral("Globex")};

} // namespace

void TestProfileBinding::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("expunge.ini"));
}

void TestProfileBinding::organisation_isBoundOnceForTheProfile()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    QVERIFY(store.save(ownProfile(QStringLiteral("Beside"))));
    QVERIFY(store.bind(QStringLiteral("staging"), acme));
    QVERIFY(store.bind(QStringLiteral("production"), globex));
    const ProfileStore other(m_path);
    QCOMPARE(other.find(u"staging")->organisation, acme);
    QCOMPARE(other.find(u"beside")->organisation, Organisation());
    QCOMPARE(other.find(u"production")->organisation, globex);
    QVERIFY(store.bind(QStringLiteral("staging"), globex));
    QCOMPARE(other.find(u"staging")->organisation, globex);
    QCOMPARE(other.problem(), QString());
}

void TestProfileBinding::organisation_staysWithOtherChanges()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    Profile profile = store.find(u"staging").value(); // as it was before its key showed the organisation
    QVERIFY(store.bind(profile.id, acme));
    profile.name = QStringLiteral("Staging EU");
    profile.address = QUrl(QStringLiteral("https://STAGING.example:443/"));
    QVERIFY(store.save(profile));
    QCOMPARE(store.find(u"staging")->organisation, acme);
    Profile production = store.find(u"production").value();
    QVERIFY(store.bind(production.id, globex));
    production.share = 50;
    QVERIFY(store.save(production));
    QCOMPARE(store.find(u"production")->organisation, globex);
}

void TestProfileBinding::organisation_goesWithTheAddress()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    QVERIFY(store.bind(QStringLiteral("staging"), acme));
    Profile profile = store.find(u"staging").value();
    profile.address = QUrl(QStringLiteral("https://other.example"));
    QVERIFY(store.save(profile));
    QCOMPARE(store.find(u"staging")->organisation, Organisation());
}

void TestProfileBinding::copy_hasNoOrganisation()
{
    ProfileStore store(m_path);
    QVERIFY(store.save(ownProfile(QStringLiteral("Staging"))));
    QVERIFY(store.bind(QStringLiteral("staging"), acme));
    Profile copy = store.find(u"staging").value();
    copy.id.clear();
    copy.name = QStringLiteral("Copy");
    QVERIFY(store.save(copy));
    QCOMPARE(store.find(u"copy")->organisation, Organisation());
    QVERIFY(store.find(u"copy")->keyEntry() != store.find(u"staging")->keyEntry());
}

void TestProfileBinding::whatIsNotStored_isNotBound()
{
    ProfileStore store(m_path);
    for (const QString &id : {sandboxProfile().id, QStringLiteral("nobody"),
                              sessionProfile(QUrl(QStringLiteral("https://a.example"))).id})
        QVERIFY(store.bind(id, acme));
    QVERIFY(!QFile::exists(m_path));
}

EXPUNGE_TEST(TestProfileBinding)
#include "tst_profilebinding.moc"
