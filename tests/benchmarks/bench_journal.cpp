// SPDX-License-Identifier: MIT

// How fast a journal of a million rows is written, extended and read, and how big it is.
// Usage: bench_journal [FOLDER [ROWS]]. Give a folder on a real disk: /tmp may be memory.

#include "run/history.h"
#include "run/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace expunge;

namespace {

QTextStream out(stdout);

void print(const char *what, double value, const char *unit)
{
    out << qSetFieldWidth(52) << Qt::left << what << qSetFieldWidth(10) << Qt::right
        << QString::number(value, 'f', 3) << qSetFieldWidth(0) << ' ' << unit << Qt::endl;
}

template <typename T> T orFail(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(result).value();
}

ContactList madeUpList(int rows)
{
    ContactList list;
    const int source = list.addSource(QStringLiteral("contacts.csv"));
    for (int row = 0; row < rows; ++row) {
        const quint32 n = static_cast<quint32>(row);
        const QUuid uuid(n * 2654435761U, static_cast<ushort>(n), 0x4b50, 0x88, 0x88, 1, 2,
                         static_cast<uchar>(n), static_cast<uchar>(n >> 8), static_cast<uchar>(n >> 16), 9);
        const QString text = uuid.toString(QUuid::WithoutBraces);
        list.add(checkId(text), text, source, row + 2);
    }
    return list;
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void load(const QString &path, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<Journal> journal = orFail(Journal::open(path));
    const double opened = seconds(timer);
    const Journal::Content content = orFail(journal->load());
    print(what, seconds(timer), "s (goal for unfinished: 1.0)");
    print("    of that opening, with the check of every page", opened, "s");
}

void record(Journal &journal, int rows, int first, int perCommit, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    const QDateTime utc = QDateTime::currentDateTimeUtc();
    for (int row = first; row < first + rows; row += perCommit) {
        std::vector<int> intents;
        RowOutcomes outcomes;
        for (int i = row; i < row + perCommit; ++i) {
            intents.push_back(i);
            outcomes.append({i, RowState::Deleted, 204, 1, {}, utc});
        }
        orFail(journal.intend(intents, utc));
        orFail(journal.record(outcomes));
    }
    print(what, rows / seconds(timer), "rows/s");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir temporary(
        QDir(arguments.value(1, QDir::tempPath())).filePath(QStringLiteral("bench-XXXXXX")));
    const int rows = arguments.size() > 2 ? arguments.at(2).toInt() : 1'000'000;
    const ContactList list = madeUpList(rows);

    RunInfo info;
    info.profileId = QStringLiteral("bench");
    info.startedAt = QDateTime::currentDateTimeUtc();
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<Journal> journal = orFail(Journal::create(temporary.path(), info, list));
    const QString path = journal->path();
    print("new journal", seconds(timer), "s (goal: 2.5)");
    print("size on disk", double(QFileInfo(path).size()) / rows, "bytes a row (goal: 32)");
    {
        QByteArray plain(qsizetype(rows) * 16, 'x');
        timer.restart();
        QFile file(temporary.filePath(QStringLiteral("floor")));
        if (!file.open(QIODevice::WriteOnly) || file.write(plain) != plain.size())
            return 1;
        file.close();
        print("    floor: the same IDs written to a plain file", seconds(timer), "s");
    }
    journal.reset();
    load(path, "open and load, nothing done yet");

    journal = orFail(Journal::open(path));
    record(*journal, 2000, 0, 1, "intent and outcome, two commits for each row");
    record(*journal, rows / 10, 2000, 50, "intents and outcomes, two commits for 50 rows");
    record(*journal, rows / 2, rows / 4, 10'000, "intents and outcomes, two commits for 10,000 rows");
    journal.reset();
    load(path, "open and load, half of it done");

    const History history(temporary.path());
    timer.restart();
    const qsizetype runs = history.runs().size();
    print("list of runs with one of these", seconds(timer) * 1000, "ms");
    return runs == 1 ? 0 : 1;
}
