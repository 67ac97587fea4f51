// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ui/history/historyentry.h"

#include <QObject>
#include <QThreadPool>

namespace expunge {

// The runs of the past: listed, exported and deleted. Works in a thread of its own, because a long history
// must hold up neither the window nor a Stop that the engine is to carry out.
class HistoryDesk final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryDesk(const QString &runsFolder, QObject *parent = nullptr);
    ~HistoryDesk() override; // what has been begun is finished

    // runningId: the run that is under way in this window, or empty.
    void list(const QString &runningId);
    // Also of a run that is not complete: the file says what is known by now.
    void exportRun(const QString &id, const QString &path);
    // Overwrites and removes them. A run that is under way anywhere stays.
    void forget(const QStringList &ids);

signals:
    void listed(const QList<expunge::HistoryEntry> &runs);
    // sentences: what is to be said besides, such as a file that could not be read again.
    void exported(const QString &path, const QStringList &sentences);
    void forgotten(const QString &id);
    void failed(const expunge::Error &error);

private:
    QString m_folder;
    QThreadPool m_thread;
};

} // namespace expunge
