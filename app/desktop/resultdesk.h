// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ui/contacts/rowtable.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace expunge {

// Writes result files and lists off the GUI thread: a list of a million rows, with the columns of its files,
// takes a while.
class ResultDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ResultDesk(const QString &runsFolder, QObject *parent = nullptr);
    ~ResultDesk() override; // a file that is being written is finished

    // rows: as they are now; what changes afterwards is not in the file. One file at a time. runId: of the
    // run that they are of, whose journal says where it deleted.
    void save(const QString &path, const QString &runId, const RowTable &rows);
    // Rows of the list, to be opened again or looked at elsewhere.
    void saveList(const QString &path, const RowTable &rows, const std::vector<int> &which);
    bool isSaving() const { return m_watcher.isRunning(); }

signals:
    // sentences: what is to be said besides, such as a file that could not be read again.
    void saved(const QString &path, const QStringList &sentences);
    void listSaved(const QString &path);
    void failed(const expunge::Error &error);

private:
    using Work = std::function<Result<QStringList>()>;
    void start(const QString &path, bool isList, Work work);

    QString m_folder;
    QString m_path;
    bool m_isList = false;
    QFutureWatcher<std::shared_ptr<Result<QStringList>>> m_watcher;
};

} // namespace expunge
