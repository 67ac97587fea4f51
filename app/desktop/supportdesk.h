// SPDX-License-Identifier: MIT
#pragma once

#include "report/supportbundle.h"
#include "run/runinfo.h"
#include "settings/profilestore.h"

#include <QFuture>
#include <QObject>

namespace expunge {

// Gathers what a support bundle holds. Nothing leaves the machine.
class SupportDesk final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Reads the history off the window's thread; then ready().
    void gather(const ProfileStore &store, const QList<LogRecord> &log);

signals:
    void ready(const expunge::SupportFacts &facts);

private:
    QFuture<QList<RunInfo>> m_reading; // of the history
};

} // namespace expunge
