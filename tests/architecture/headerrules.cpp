// SPDX-License-Identifier: MIT
#include "headerrules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace expunge {

namespace {

// Which libraries may use a Qt module or another library; "*" means all.
const QHash<QString, QStringList> &owners()
{
    static const QString any = QStringLiteral("*");
    static const QStringList windows{QStringLiteral("ui"), QStringLiteral("desktop"), QStringLiteral("main")};
    static const QStringList networks{QStringLiteral("api"), QStringLiteral("sandbox")};
    static const QHash<QString, QStringList> table{
        {QStringLiteral("QtCore"), {any}},
        {QStringLiteral("QtConcurrent"), {any}},
        {QStringLiteral("QtGui"), windows},
        {QStringLiteral("QtWidgets"), windows},
        {QStringLiteral("QtSvg"), windows},
        {QStringLiteral("QtSvgWidgets"), windows},
        {QStringLiteral("QtNetwork"), networks},
        {QStringLiteral("QtSql"), {QStringLiteral("run")}},
        {QStringLiteral("QtDBus"), {QStringLiteral("keys"), QStringLiteral("desktop")}},
        {QStringLiteral("QLocalServer"),
         {QStringLiteral("desktop")}}, // talks to a second window, not to a network
        {QStringLiteral("QLocalSocket"), {QStringLiteral("desktop")}},
        {QStringLiteral("qt6keychain/keychain.h"), {QStringLiteral("keys")}},
        {QStringLiteral("uchardet/uchardet.h"), {QStringLiteral("import")}},
        {QStringLiteral("uchardet.h"), {QStringLiteral("import")}},
        {QStringLiteral("immintrin.h"), {QStringLiteral("import")}},
        {QStringLiteral("emmintrin.h"), {QStringLiteral("import")}},
        {QStringLiteral("arm_neon.h"), {QStringLiteral("import")}},
        {QStringLiteral("sqlite3.h"), {QStringLiteral("run")}},
        {QStringLiteral("sys/socket.h"), networks},
        {QStringLiteral("netinet/in.h"), networks},
        {QStringLiteral("netinet/tcp.h"), networks},
        {QStringLiteral("arpa/inet.h"), networks},
        {QStringLiteral("netdb.h"), networks},
    };
    return table;
}

bool isOfTheSystem(const QString &header)
{
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+\\z"));
    static const QRegularExpression system(QStringLiteral(
        "^((sys|linux)/"
        "[a-z_]+|unistd|fcntl|signal|termios|errno|poll|pwd|grp|dirent|io|malloc|windows|conio)\\.h\\z"));
    return standard.match(header).hasMatch() || system.match(header).hasMatch();
}

QString moduleOf(const QString &header, const QString &qtHeaders)
{
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
        return header.section(QLatin1Char('/'), 0, 0);
    const QStringList modules = QDir(qtHeaders).entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &module : modules) {
        if (QFileInfo::exists(qtHeaders + QLatin1Char('/') + module + QLatin1Char('/') + header))
            return module;
    }
    return {};
}

} // namespace

QString faultOfForeignHeader(const QString &library, const QString &header, const QString &qtHeaders)
{
    const QString module = moduleOf(header, qtHeaders);
    QString owned = header;
    if (!owners().contains(owned))
        owned = module;
    if (!owners().contains(owned))
        return module.isEmpty() && isOfTheSystem(header)
            ? QString()
            : QStringLiteral("<%1> is a library that nobody may use yet").arg(header);
    const QStringList allowed = owners().value(owned);
    if (allowed.contains(library) || allowed.contains(QStringLiteral("*")))
        return {};
    return QStringLiteral("<%1> is only for %2").arg(header, allowed.join(QStringLiteral(", ")));
}

} // namespace expunge
