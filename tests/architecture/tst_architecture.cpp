// SPDX-License-Identifier: MIT
#include "sourcerules.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

class TestArchitecture final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void expunge_keepsTheRules();
    void picture_hasTheArrowsOfTheBuild();
    void goodSources_haveNoFault();
    void badSource_isFound_data();
    void badSource_isFound();
    void badArrow_isFound_data();
    void badArrow_isFound();
    void emptyTree_isAFault();

private:
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    const QString m_qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath);
};

namespace {

const QByteArray spdx = "// SPDX-License-Identifier: MIT\n";
const QString goodArrows = QStringLiteral("resources: resources: \n"
                                          "app/base: base: \n"
                                          "app/contacts: contacts: base\n"
                                          "app/keys: keys: base\n"
                                          "app/api: api: base contacts keys\n"
                                          "app/run: run: base contacts api\n"
                                          "app/sandbox: sandbox: \n"
                                          "ui: ui: base contacts run resources\n"
                                          "app/desktop: desktop: ui run sandbox\n");

// A small tree of sources that keeps every rule.
class Tree final
{
public:
    Tree()
    {
        write("app/base/text.h",
              "#pragma once\n#include <QString>\n#include <vector>\n#include <unistd.h>\n");
        write("app/contacts/list.h", "#pragma once\n#include \"base/text.h\"\n");
        write("app/contacts/list.cpp", "#include \"contacts/list.h\"\n#include \"list.moc\"\n");
        write("app/keys/store.cpp", "#include <qt6keychain/keychain.h>\n#include <QDBusConnection>\n");
        write("app/api/client.h",
              "#pragma once\n#include <QNetworkReply>\nconst char name[] = \"Authorization\";\n");
        write("app/run/journal.cpp",
              "#include \"api/client.h\"\n#include <QSqlQuery>\n#include <QtSql/QSqlError>\n");
        write("app/sandbox/server.cpp", "#include <QTcpServer>\n#include <QHostAddress>\n");
        write("ui/run/panel.h", "#pragma once\n#include <QWidget>\n#include \"contacts/list.h\"\n");
        write("ui/mainwindow.h",
              "#pragma once\n#include \"ui/run/panel.h\"\n#include \"resources/icons.h\"\n");
        write("resources/icons.h", "#pragma once\n");
        write("app/desktop/program.cpp", "#include \"ui/mainwindow.h\"\n#include <QLocalServer>\n");
        write("app/main.cpp",
              "#include <QApplication>\n#include \"ui/mainwindow.h\"\n#include \"api/client.h\"\n");
        write("tests/base/tst_text.cpp", "#include <QTest>\n#include <QSqlQuery>\n");
    }

    void write(const QString &path, const QByteArray &content, const QByteArray &head = spdx) const
    {
        const QString whole = m_folder.filePath(path);
        QDir().mkpath(whole.section(QLatin1Char('/'), 0, -2));
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly) || file.write(head + content) < 0)
            qFatal("cannot write the tree");
    }
    void write(const char *path, const QByteArray &content) const { write(QLatin1String(path), content); }
    QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

void TestArchitecture::initTestCase()
{
    QVERIFY2(QFile::exists(m_qtHeaders + QStringLiteral("/QtCore/QString")), qPrintable(m_qtHeaders));
}

void TestArchitecture::expunge_keepsTheRules()
{
    const House house(contentOf(QStringLiteral(EXPUNGE_ARROWS_FILE)));
    const QStringList faults = faultsOfSources(QStringLiteral(EXPUNGE_SOURCE_DIR), house, m_qtHeaders);
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestArchitecture::picture_hasTheArrowsOfTheBuild()
{
    QStringList arrows;
    const QStringList lines = contentOf(QStringLiteral(EXPUNGE_ARROWS_FILE)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        arrows += line.section(QStringLiteral(": "), 1, 1);
        const QStringList uses = line.section(u':', 2).split(u' ', Qt::SkipEmptyParts);
        for (const QString &used : uses)
            arrows += line.section(QStringLiteral(": "), 1, 1) + QStringLiteral("->") + used;
    }
    QStringList drawn;
    static const QRegularExpression title(QStringLiteral("<title>([^<]+)</title>"));
    const QString picture = contentOf(QStringLiteral(EXPUNGE_SOURCE_DIR "/docs/architecture.svg"));
    for (auto match = title.globalMatch(picture); match.hasNext();)
        drawn += match.next().captured(1).replace(QLatin1String("&#45;&gt;"), QLatin1String("->"));
    drawn.removeAll(QStringLiteral("expunge")); // the picture as a whole
    arrows.sort();
    drawn.sort();
    QVERIFY(arrows.size() > 20);
    QCOMPARE(drawn, arrows); // else: build the target architecture-picture
}

void TestArchitecture::goodSources_haveNoFault()
{
    const Tree tree;
    QCOMPARE(faultsOfSources(tree.root(), House(goodArrows), m_qtHeaders), QStringList());
}

void TestArchitecture::badSource_isFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *path, const QByteArray &content, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(path) << spdx + content << QString::fromLatin1(fault);
    };
    row("up", "app/base/x.h", "#include \"contacts/list.h\"\n", "app/base/x.h:2: base does not use contacts");
    row("not declared", "app/contacts/x.h", "\n#include \"keys/store.cpp\"\n",
        "app/contacts/x.h:3: contacts does not use keys");
    row("spaced out", "app/base/x.h", "  #  include   \"contacts/list.h\"\n", "base does not use contacts");
    row("ui to api", "ui/run/x.cpp", "#include \"api/client.h\"\n", "ui does not use api");
    row("ui to the sandbox", "ui/x.cpp", "#include \"sandbox/server.cpp\"\n", "ui does not use sandbox");
    row("ui to SQL", "ui/x.cpp", "#include <QSqlQuery>\n", "<QSqlQuery> is only for run");
    row("ui to the network", "ui/x.cpp", "#include <QNetworkAccessManager>\n", "is only for api, sandbox");
    row("ui to a socket", "ui/x.cpp", "#include <QtNetwork/QTcpSocket>\n", "is only for api, sandbox");
    row("ui to the keychain", "ui/keys/x.cpp", "#include <qt6keychain/keychain.h>\n", "is only for keys");
    row("network in run", "app/run/x.cpp", "#include <QUrlQuery>\n#include <QHostInfo>\n",
        "app/run/x.cpp:3: <QHostInfo>");
    row("bare sockets", "app/run/x.cpp", "#include <sys/socket.h>\n", "<sys/socket.h> is only for");
    row("no such library", "app/api/x.cpp", "#include <httplib.h>\n", "nobody may use yet");
    row("a widget in app", "app/contacts/x.cpp", "#include <QLabel>\n", "<QLabel> is only for ui");
    row("SQL in main", "app/main.cpp", "#include <QSqlDatabase>\n", "is only for run");
    row("local server in ui", "ui/x.cpp", "#include <QLocalServer>\n", "is only for desktop");
    row("private Qt", "app/base/x.cpp", "#include <private/qobject_p.h>\n", "nobody may use yet");
    row("unknown library", "app/base/x.cpp", "#include <boost/any.hpp>\n", "nobody may use yet");
    row("unknown Qt module", "app/base/x.cpp", "#include <QTest>\n", "nobody may use yet");
    row("without its folder", "app/base/x.cpp", "#include \"text.h\"\n", "is no header of ours");
    row("not there", "app/base/x.cpp", "#include \"base/nothing.h\"\n", "is no header of ours");
    row("a header of the tests", "app/base/x.cpp", "#include \"tests/base/tst_text.cpp\"\n",
        "is no header of ours");
    row("a folder without a library", "app/extra/x.cpp", "", "app/extra/x.cpp:1: belongs to no library");
    row("the key in ui", "ui/x.cpp", "auto h = \"Authorization\";\n", "ui/x.cpp:2: Authorization is");
    row("the key in lower case", "app/main.cpp", "auto h = \"authorization\";\n",
        "app/main.cpp:2: Authorization is");
    row("too long", "app/base/x.cpp", QByteArray("\n").repeated(300), "app/base/x.cpp:301: is longer");
    row("too long a test", "tests/base/x.cpp", QByteArray("\n").repeated(300),
        "tests/base/x.cpp:301: is longer");
    row("a circle of one", "app/base/text.h", "#include \"base/text.h\"\n",
        "app/base/text.h: include each other");
    row("a circle of two", "ui/run/panel.h", "#include \"ui/mainwindow.h\"\n",
        "ui/mainwindow.h, ui/run/panel.h: include each other in a circle");
    QTest::newRow("no licence") << QStringLiteral("ui/x.h") << QByteArray("#pragma once\n")
                                << QStringLiteral("ui/x.h:1: does not begin");
    QTest::newRow("no licence in a test") << QStringLiteral("tests/x.cpp") << QByteArray("\n") + spdx
                                          << QStringLiteral("tests/x.cpp:1: does not");
    QTest::newRow("an empty file") << QStringLiteral("ui/x.h") << QByteArray()
                                   << QStringLiteral("ui/x.h:1: does not begin");
}

void TestArchitecture::badSource_isFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(QString, fault);
    const Tree tree;
    tree.write(path, content, {});
    const QStringList faults = faultsOfSources(tree.root(), House(goodArrows), m_qtHeaders);
    QVERIFY2(faults.size() == 1, qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY2(faults.constFirst().contains(fault), qPrintable(faults.constFirst()));
}

void TestArchitecture::badArrow_isFound_data()
{
    QTest::addColumn<QString>("arrow");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *arrow, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(arrow) << QString::fromLatin1(fault);
    };
    row("upwards", "app/settings: settings: run",
        "app/settings: the arrow to run does not lead to a lower floor");
    row("sideways", "app/import: import: api", "the arrow to api does not lead to a lower floor");
    row("to itself", "app/report: report: report", "does not lead to a lower floor");
    row("ui to api", "ui: ui: api", "the window does not know the network");
    row("ui to the sandbox", "ui: ui: sandbox", "only the programs start the sandbox");
    row("sandbox to base", "app/sandbox: sandbox: base", "the sandbox uses nobody");
    row("nowhere", "app/log: log: nothing", "leads nowhere");
    row("without a floor", "app/extra: extra: base", "has no floor");
    row("malformed", "app/log log base", "is no arrow");
}

void TestArchitecture::badArrow_isFound()
{
    QFETCH(QString, arrow);
    QFETCH(QString, fault);
    const QStringList faults = House(goodArrows + arrow).faults();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.constFirst().contains(fault), qPrintable(faults.constFirst()));
}

void TestArchitecture::emptyTree_isAFault()
{
    const QTemporaryDir nothing;
    QCOMPARE(faultsOfSources(nothing.path(), House(QString()), m_qtHeaders).size(), 2);
}

EXPUNGE_TEST(TestArchitecture)
#include "tst_architecture.moc"
