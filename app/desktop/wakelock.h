// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace expunge {

// Keeps the computer from falling asleep by itself while it is held; the screen may go dark. Where the system
// offers nothing of the kind, it does nothing. Let go of when it is destroyed.
class WakeLock final : public QObject
{
    Q_OBJECT

public:
    explicit WakeLock(QObject *parent = nullptr);
    ~WakeLock() override;

    void hold(const QString &reason); // which the system may show
    void release();
    bool isWanted() const { return m_wanted; }

private:
    void take();
    void letGo();

    struct Hold; // what the system gave
    std::shared_ptr<Hold> m_hold;
    QString m_reason;
    bool m_wanted = false;
};

} // namespace expunge
