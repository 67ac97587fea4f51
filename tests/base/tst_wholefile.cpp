// SPDX-License-Identifier: MIT
#include "base/wholefile.h"
#include "support/filelimit.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

class TestWholeFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void commit_putsTheFileInItsPlace();
    void oldFile_staysUntilCommit();
    void fullDisk_leavesTheOldFileAlone();
    void badPlace_isNamedInTheError_data();
    void badPlace_isNamedInTheError();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWholeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWholeFile::commit_putsTheFileInItsPlace()
{
    WholeFile file(path("new.txt"));
    file.write("one\n");
    file.write("two\n");
    QVERIFY(file.commit());
    QCOMPARE(contentOf(path("new.txt")), "one\ntwo\n");
    QCOMPARE(files(), QStringList{QStringLiteral("new.txt")});
}

void TestWholeFile::oldFile_staysUntilCommit()
{
    QFile old(path("old.txt"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    {
        WholeFile file(path("old.txt"));
        file.write(QByteArray(100'000, 'x'));
        QCOMPARE(contentOf(path("old.txt")), "old");
    }
    QCOMPARE(contentOf(path("old.txt")), "old");
    QCOMPARE(files(), QStringList{QStringLiteral("old.txt")});
}

void TestWholeFile::fullDisk_leavesTheOldFileAlone()
{
    QFile old(path("old.txt"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    constexpr rlim_t limit = 4096;
    const FileLimit fullDisk(limit);
    WholeFile file(path("old.txt"));
    for (int i = 0; i < 100; ++i)
        file.write(QByteArray(1000, 'x'));
    const Status status = file.commit();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Unwritable);
    QVERIFY2(status.error().text.contains(path("old.txt")), qPrintable(status.error().text));
    QCOMPARE(contentOf(path("old.txt")), "old");
    QCOMPARE(files(), QStringList{QStringLiteral("old.txt")});
}

void TestWholeFile::badPlace_isNamedInTheError_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder that is not there") << QStringLiteral("missing/result.csv");
    QTest::newRow("a folder") << QStringLiteral(".");
    QTest::newRow("below a device") << QStringLiteral("/dev/null/result.csv");
}

void TestWholeFile::badPlace_isNamedInTheError()
{
    QFETCH(QString, name);
    const QString place = name.startsWith(QLatin1Char('/')) ? name : m_folder->filePath(name);
    WholeFile file(place);
    file.write("x");
    const Status status = file.commit();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Unwritable);
    QVERIFY2(status.error().text.contains(place), qPrintable(status.error().text));
}

EXPUNGE_TEST(TestWholeFile)
#include "tst_wholefile.moc"
