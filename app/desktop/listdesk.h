// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "contacts/contactlist.h"
#include "import/importreport.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace expunge {

// The list that is being gathered. Takes in pastes and files one after the other, off the GUI thread.
class ListDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ListDesk(QObject *parent = nullptr);
    ~ListDesk() override;

    std::shared_ptr<const ContactList> list() const { return m_list; }
    QStringList sources() const { return m_sources; } // names of the files that are in it

    void addText(const QString &text);
    void addFiles(const QStringList &paths);
    void replace(std::shared_ptr<const ContactList> list); // rows were removed in the window
    void clear();
    void cancel(); // the import under way, and those that wait

signals:
    void started(const QString &what);
    void progressed(qint64 done, qint64 total); // bytes of the file
    // The list after an import. summary: a sentence; isProblem: nothing was taken in, and the sentence says
    // why.
    void changed(std::shared_ptr<const expunge::ContactList> list);
    void reported(const QString &summary, bool isProblem);
    void noted(const QList<expunge::ImportNote> &notes);
    void idle();

private:
    using Work = std::function<Result<ImportReport>(ContactList &, std::stop_token)>;
    struct Job
    {
        QString name; // of the file; empty for a paste
        Work work;
    };
    struct Outcome
    {
        std::shared_ptr<const ContactList> list;
        Result<ImportReport> report;
    };
    void enqueue(Job job);
    void startNext();
    void finish();

    std::shared_ptr<const ContactList> m_list = std::make_shared<const ContactList>();
    QStringList m_sources;
    QList<Job> m_jobs; // the first is under way while the watcher runs
    std::stop_source m_stop;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
};

} // namespace expunge
