// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace expunge {

// SIGINT, SIGTERM and SIGHUP as a signal of the event loop. The first asks to end cleanly; a second one ends
// the program at once, as it would have without this class. What the caller has the program ignore, as nohup
// does, stays ignored. One at a time.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace expunge
