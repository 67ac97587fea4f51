// SPDX-License-Identifier: MIT

// The window with a million rows: how late a 1 ms timer comes and how much of a core it takes while rows
// change their state, how long a list takes to be seen, how many bytes a row takes; and its first paint and
// memory beside a bare QMainWindow. bench_window prints one line for each; "bench_window paint" makes only
// the last comparison, of which "bare" and "full" are the two sides. A real display counts there: the
// offscreen platform has no window to wait for, so that its bare window costs next to nothing.
#include "base/heap.h"
#include "resources/resources.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTableView>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <sys/resource.h>

using namespace expunge;

namespace {

constexpr int rowCount = 1'000'000;
constexpr int seconds = 6;

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double heapBytes()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

double cpuSeconds()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto of = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return of(use.ru_utime) + of(use.ru_stime);
}

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

std::shared_ptr<const ContactList> makeList()
{
    auto list = std::make_shared<ContactList>();
    list->reserve(rowCount);
    const int source = list->addSource(QStringLiteral("list.csv"));
    quint64 seed = 0x9E3779B97F4A7C15ULL;
    for (int row = 0; row < rowCount; ++row) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto b = [&](int shift) { return static_cast<uchar>(seed >> shift); };
        const QUuid uuid(static_cast<uint>(seed >> 32), static_cast<ushort>(row), 0x4b50, 0x88, b(0), b(8),
                         b(16), b(24), b(40), static_cast<uchar>(row >> 16), static_cast<uchar>(row >> 8));
        list->addUuid({uuid, {}}, source, row + 2);
    }
    return list;
}

struct Load
{
    double p50 = 0; // of the lag, in ms
    double p99 = 0;
    double worst = 0;
    double core = 0; // share
};

// Rows change as the engine tells it: from another thread, in groups of 50 ms.
Load measure(MainWindow &window, int changesPerSecond, int &nextRow)
{
    std::vector<double> lags;
    QElapsedTimer since;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, [&] {
        lags.push_back(std::max(0.0, static_cast<double>(since.nsecsElapsed()) / 1e6 - 1));
        since.start();
    });
    QThread thread;
    QTimer feeder;
    feeder.setTimerType(Qt::PreciseTimer);
    feeder.setInterval(50);
    feeder.moveToThread(&thread);
    const int group = changesPerSecond / 20;
    QObject::connect(&thread, &QThread::started, &feeder, qOverload<>(&QTimer::start));
    QObject::connect(&thread, &QThread::finished, &feeder, &QTimer::stop, Qt::DirectConnection);
    QObject::connect(&feeder, &QTimer::timeout, &feeder, [&] {
        RowOutcomes outcomes;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < group; ++i, nextRow = (nextRow + 1) % rowCount)
            outcomes.append(
                {nextRow, nextRow % 50 == 7 ? RowState::AlreadyGone : RowState::Deleted, 200, 1, {}, now});
        RunProgress progress;
        progress.counts.add(RowState::Deleted, nextRow);
        progress.counts.add(RowState::Left, rowCount - nextRow);
        progress.perMinute = changesPerSecond * 60;
        QMetaObject::invokeMethod(&window, [&window, outcomes, progress] {
            window.applyOutcomes(outcomes);
            window.setProgress(progress);
        });
    });
    if (group > 0)
        thread.start();
    spin(300);
    lags.clear();
    since.start();
    tick.start(1);
    const double before = cpuSeconds();
    spin(seconds * 1000);
    Load load;
    load.core = (cpuSeconds() - before) / seconds;
    thread.quit();
    thread.wait();
    std::ranges::sort(lags);
    load.p50 = lags[lags.size() / 2];
    load.p99 = lags[lags.size() * 99 / 100];
    load.worst = lags.back();
    return load;
}

// A window of the comparison: milliseconds from main() to its first paint, and MiB.
int showOne(QMainWindow &window, const QElapsedTimer &timer)
{
    class Eye final : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                QTimer::singleShot(0, qApp, &QCoreApplication::quit); // when it is done
            return false;
        }
    };
    Eye eye;
    window.installEventFilter(&eye);
    window.show();
    QApplication::exec();
    const double painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    spin(500);
    std::printf("%.1f %.1f\n", painted, residentMiB());
    return 0;
}

void compare(const QString &program)
{
    std::vector<double> paints[2];
    std::vector<double> sizes[2];
    for (int i = 0; i < 9; ++i) {
        for (const int full : {0, 1}) {
            QProcess process;
            process.start(program, {full ? QStringLiteral("full") : QStringLiteral("bare")});
            process.waitForFinished();
            const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
            paints[full].push_back(words.value(0).toDouble());
            sizes[full].push_back(words.value(1).toDouble());
        }
    }
    const auto median = [](std::vector<double> &values) {
        std::ranges::sort(values);
        return values[values.size() / 2];
    };
    std::printf("first paint: %.1f ms, bare %.1f ms, ratio %.2f (2.5 at most)\n", median(paints[1]),
                median(paints[0]), median(paints[1]) / median(paints[0]));
    std::printf("memory: %.1f MiB, bare %.1f MiB, ratio %.2f (1.6 at most)\n", median(sizes[1]),
                median(sizes[0]), median(sizes[1]) / median(sizes[0]));
}

void tell(const char *what, const Load &load)
{
    std::printf("%s: lag p50 %.2f, p99 %.2f, worst %.1f ms; %.1f %% of a core\n", what, load.p50, load.p99,
                load.worst, load.core * 100);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    giveBigBlocksBack();
    QApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    if (mode == QLatin1String("bare")) {
        QMainWindow window;
        window.resize(1180, 800);
        return showOne(window, timer);
    }
    if (mode == QLatin1String("paint")) {
        compare(application.arguments().first());
        return 0;
    }
    initResources();
    MainWindow window;
    if (mode == QLatin1String("full"))
        return showOne(window, timer);

    window.setProfiles({productionProfile()}, productionProfile().id);
    window.setKeyStatus({KeyStatus::SessionOnly, {}, {}});
    window.show();
    spin(1000);
    const double empty = heapBytes();
    std::shared_ptr<const ContactList> list = makeList();
    auto *view = window.findChild<QTableView *>(QStringLiteral("contactsTable"));
    timer.start();
    window.setList(list);
    view->viewport()->repaint();
    const double shown = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    spin(1500);
    std::printf("list into the view: %.1f ms (100 at most); %d rows\n", shown, view->model()->rowCount());
    std::printf("bytes a row: %.1f with the list shown (48 at most)\n", (heapBytes() - empty) / rowCount);
    int nextRow = 0;
    const Load idle = measure(window, 0, nextRow);
    tell("idle", idle);
    window.prepareRun({window.list(), window.rows().deletableRows(), {}, {}, {}});
    window.runStarted({});
    spin(1000);

    tell("1,000 changes a second", measure(window, 1000, nextRow));
    tell("20,000 changes a second", measure(window, 20'000, nextRow));
    std::printf("bytes a row: %.1f during a run\n", (heapBytes() - empty) / rowCount);
    timer.start();
    QEventLoop loop;
    auto *model = qobject_cast<ContactsModel *>(view->model());
    QObject::connect(model, &ContactsModel::sorted, &loop, &QEventLoop::quit);
    view->sortByColumn(ContactsModel::Contact, Qt::AscendingOrder);
    const double held = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    loop.exec();
    std::printf("sorted: after %.0f ms, begun in %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6,
                held);
    spin(500);
    std::printf("bytes a row: %.1f during a run, sorted\n", (heapBytes() - empty) / rowCount);
    tell("1,000 changes a second, sorted", measure(window, 1000, nextRow));
    compare(application.arguments().first());
    return 0;
}
