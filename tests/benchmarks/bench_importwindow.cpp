// SPDX-License-Identifier: MIT

// The window while a big file is imported: how late its 1 ms timer comes, and how much memory the program
// takes at most. bench_importwindow FILE prints: idle lag, lag during the import (both the worst, in ms),
// peak of memory over idle (MiB), seconds until the list is shown.
#include "base/heap.h"
#include "desktop/listdesk.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace expunge;

namespace {

// Of /proc/self/status, in KiB.
double memory(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble();
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

// How late a timer of one millisecond comes, at worst.
class LagMeter final : public QObject
{
public:
    LagMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_worst = qMax(m_worst, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - 1);
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }
    double takeWorst() { return std::exchange(m_worst, 0.0); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worst = 0;
};

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    giveBigBlocksBack();
    QApplication application(argc, argv);
    MainWindow window;
    ListDesk desk;
    QObject::connect(&desk, &ListDesk::started, &window, &MainWindow::importStarted);
    QObject::connect(&desk, &ListDesk::progressed, &window, &MainWindow::importProgress);
    QObject::connect(&desk, &ListDesk::idle, &window, &MainWindow::importFinished);
    QObject::connect(&desk, &ListDesk::changed, &window, &MainWindow::setList);
    QObject::connect(&desk, &ListDesk::asked, &window, &MainWindow::askForColumn);
    QObject::connect(&desk, &ListDesk::outlook, &window, &MainWindow::showImportOutlook);
    QObject::connect(&window, &MainWindow::importConfirmed, &desk, &ListDesk::accept);
    window.show();
    spin(500);

    LagMeter lag;
    spin(1000);
    const double idleLag = lag.takeWorst();
    const double idle = memory("VmRSS:");
    forgetPeak();
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QObject::connect(&desk, &ListDesk::idle, &loop,
                     [&] { QTimer::singleShot(200, &loop, &QEventLoop::quit); });
    // As soon as the outlook is there, a person presses the button.
    QObject::connect(&desk, &ListDesk::outlook, &desk, [&window] {
        QTimer::singleShot(0, &window, [&window] {
            for (QDialog *dialog : window.findChildren<QDialog *>())
                dialog->accept();
        });
    });
    desk.addFiles({application.arguments().value(1)});
    loop.exec();
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e9 - 0.2;
    const double busyLag = lag.takeWorst();
    std::printf("%.2f %.2f %.1f %.3f %d\n", idleLag, busyLag, (memory("VmHWM:") - idle) / 1024, took,
                desk.list()->size());
    return desk.list()->isEmpty() ? 1 : 0;
}
