// SPDX-License-Identifier: MIT
#include "sourcerules.h"

#include "headerrules.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace expunge {

namespace {

class Checker final
{
public:
    Checker(QString root, const House &house, QString qtHeaders)
        : m_root(std::move(root))
        , m_house(house)
        , m_qtHeaders(std::move(qtHeaders))
    {
    }

    QStringList check();

private:
    QStringList sourcesIn(const QString &folder) const;
    void checkShape(const QString &file, const QStringList &lines);
    void checkProgramFile(const QString &file, const QStringList &lines);
    void checkOwnHeader(const QString &file, const QString &place, const QString &header);
    QString pathOf(const QString &header) const;
    void checkCircles();

    QString m_root;
    const House &m_house;
    QString m_qtHeaders;
    QStringList m_faults;
    QHash<QString, QStringList> m_includes; // file -> files of ours
};

QStringList Checker::sourcesIn(const QString &folder) const
{
    QStringList files;
    QDirIterator walk(m_root + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += walk.next().mid(m_root.size() + 1);
    files.sort();
    return files;
}

void Checker::checkShape(const QString &file, const QStringList &lines)
{
    constexpr qsizetype mostLines = 300;
    if (lines.first() != QLatin1String("// SPDX-License-Identifier: MIT"))
        m_faults += file + QStringLiteral(":1: does not begin with the SPDX line");
    const qsizetype count = lines.last().isEmpty() ? lines.size() - 1 : lines.size();
    if (count > mostLines)
        m_faults += file + QStringLiteral(":%1: is longer than 300 lines: it is two files").arg(count);
}

// As the compiler looks for it: below app/ first, then from the root.
QString Checker::pathOf(const QString &header) const
{
    for (const QString &path : {QStringLiteral("app/") + header, header}) {
        if (QFile::exists(m_root + QLatin1Char('/') + path))
            return path;
    }
    return {};
}

void Checker::checkOwnHeader(const QString &file, const QString &place, const QString &header)
{
    const QString ownMoc
        = file.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0) + QLatin1String(".moc");
    if (header == ownMoc)
        return;
    const QString path = pathOf(header);
    const std::optional<Library> owner = m_house.libraryOf(path);
    if (path.isEmpty() || !owner || !header.contains(QLatin1Char('/'))) {
        m_faults
            += place + QStringLiteral("\"%1\" is no header of ours, written with its folder").arg(header);
        return;
    }
    m_includes[file] += path;
    const std::optional<Library> library = m_house.libraryOf(file);
    if (library && owner->name != library->name && !library->uses.contains(owner->name))
        m_faults += place
            + QStringLiteral("%1 does not use %2, so not \"%3\"").arg(library->name, owner->name, header);
}

void Checker::checkProgramFile(const QString &file, const QStringList &lines)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    const std::optional<Library> library = m_house.libraryOf(file);
    if (!library && file != QLatin1String("app/main.cpp")) {
        m_faults += file + QStringLiteral(":1: belongs to no library");
        return;
    }
    const QString name = library ? library->name : QStringLiteral("main");
    const bool maySign = name == QLatin1String("api") || name == QLatin1String("sandbox");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString place = QStringLiteral("%1:%2: ").arg(file).arg(i + 1);
        if (!maySign && lines[i].contains(QLatin1String("authorization"), Qt::CaseInsensitive))
            m_faults += place + QStringLiteral("Authorization is the business of api and sandbox only");
        const QRegularExpressionMatch found = include.match(lines[i]);
        if (!found.hasMatch())
            continue;
        if (found.captured(1) == QLatin1String("\"")) {
            checkOwnHeader(file, place, found.captured(2));
        } else if (const QString fault = faultOfForeignHeader(name, found.captured(2), m_qtHeaders);
                   !fault.isEmpty()) {
            m_faults += place + fault;
        }
    }
}

// Takes away files that include none of the rest, and files that none of the rest includes, until none goes:
// what remains is circles and the ways between them.
void Checker::checkCircles()
{
    QHash<QString, QStringList> left = m_includes;
    for (QStringList open; open != left.keys();) {
        open = left.keys();
        QSet<QString> included;
        for (const QStringList &files : std::as_const(left))
            included.unite(QSet<QString>(files.begin(), files.end()));
        for (const QString &file : std::as_const(open)) {
            const QStringList others = left.value(file);
            const bool ends = std::ranges::none_of(
                others, [&left](const QString &other) { return left.contains(other); });
            if (ends || !included.contains(file))
                left.remove(file);
        }
    }
    QStringList files = left.keys();
    files.sort();
    if (!files.isEmpty())
        m_faults += files.join(QStringLiteral(", ")) + QStringLiteral(": include each other in a circle");
}

QStringList Checker::check()
{
    m_faults = m_house.faults();
    if (m_house.isEmpty())
        m_faults += QStringLiteral("no arrows");
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("resources"),
                                  QStringLiteral("tests")}) {
        const QStringList files = sourcesIn(folder);
        if (files.isEmpty() && folder == QLatin1String("app"))
            m_faults += QStringLiteral("app: no sources");
        for (const QString &path : files) {
            QFile file(m_root + QLatin1Char('/') + path);
            if (!file.open(QIODevice::ReadOnly)) {
                m_faults += path + QStringLiteral(": cannot be read");
                continue;
            }
            const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            checkShape(path, lines);
            if (folder != QLatin1String("tests"))
                checkProgramFile(path, lines);
        }
    }
    checkCircles();
    return m_faults;
}

} // namespace

QStringList faultsOfSources(const QString &root, const House &house, const QString &qtHeaders)
{
    return Checker(root, house, qtHeaders).check();
}

} // namespace expunge
