// SPDX-License-Identifier: MIT
#include "base/versions.h"
#include "support/testprogram.h"

#include <QTest>
#include <QVersionNumber>

#include <algorithm>

using namespace expunge;

class TestVersions final : public QObject
{
    Q_OBJECT

private slots:
    void expunge_comesFirst();
    void versions_areThoseOfTheParts();
    void everyPart_hasALicence();
    void everyPart_hasAVersion();
};

namespace {

QString versionOf(const QString &name)
{
    const QList<Part> all = parts(QStringLiteral("3.40.1"));
    const auto found = std::ranges::find(all, name, &Part::name);
    return found == all.end() ? QStringLiteral("no such part") : found->version;
}

} // namespace

void TestVersions::expunge_comesFirst()
{
    QCOMPARE(parts({}).first().name, QStringLiteral("Expunge"));
}

void TestVersions::versions_areThoseOfTheParts()
{
    QCOMPARE(versionOf(QStringLiteral("Expunge")), QStringLiteral(EXPUNGE_VERSION));
    QCOMPARE(versionOf(QStringLiteral("Qt")), QLatin1String(qVersion()));
    QCOMPARE(versionOf(QStringLiteral("SQLite")), QStringLiteral("3.40.1"));
    QVERIFY(QVersionNumber::fromString(versionOf(QStringLiteral("QtKeychain"))) >= QVersionNumber(0, 10));
}

void TestVersions::everyPart_hasALicence()
{
    for (const Part &part : parts({}))
        QVERIFY2(!part.licence.isEmpty(), qPrintable(part.name));
}

void TestVersions::everyPart_hasAVersion()
{
    for (const Part &part : parts(QStringLiteral("3.40.1")))
        QVERIFY2(!QVersionNumber::fromString(part.version).isNull(), qPrintable(part.name));
}

EXPUNGE_TEST(TestVersions)
#include "tst_versions.moc"
