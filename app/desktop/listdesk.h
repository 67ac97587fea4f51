// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/listreading.h"
#include "ui/import/importoutlook.h"

#include <QObject>
#include <QStringList>

namespace expunge {

// The list that is being gathered. Takes in pastes and files one after the other, off the GUI thread. Before
// a file with several columns is taken in, a person is asked which of them is meant; meanwhile the file is
// read as it would be, so that the answer is there at once. A paste is asked about when no column is clear.
class ListDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ListDesk(QObject *parent = nullptr);
    ~ListDesk() override;

    std::shared_ptr<const ContactList> list() const { return m_list; }
    QStringList sources() const; // names of the files that are in it

    void addText(const QString &text);
    void addFiles(const QStringList &paths);
    void replace(std::shared_ptr<const ContactList> list); // rows were removed in the window, or came back
    void clear();
    void cancel(); // the import under way, and those that wait

    // The answers to asked().
    void readAs(const CsvOptions &options); // tries it out; asked() and outlook() follow
    void accept();
    void decline(); // this file is not wanted
    // Asks again about the file or table that was taken in last, as long as the list is what came of it.
    void askAgain();
    bool canAskAgain() const { return m_last.list && m_last.list == m_list; }

signals:
    void started(const QString &what);
    void progressed(qint64 done, qint64 total); // bytes of the file
    void asked(const expunge::CsvPreview &preview); // again whenever the options have changed
    void outlook(const expunge::ImportOutlook &outlook);
    // The list after an import.
    void changed(std::shared_ptr<const expunge::ContactList> list);
    void tickedOff(const std::vector<int> &rows); // in a list that was saved
    // summary: a sentence; isProblem: nothing was taken in, and the sentence says why.
    void reported(const QString &summary, bool isProblem);
    void noted(const QList<expunge::ImportNote> &notes);
    void idle();

private:
    struct Job
    {
        QString path; // empty for a paste
        QString text;
        bool alwaysAsk = false;
    };
    void enqueue(const Job &job);
    void startNext();
    void onLooked(const CsvPreview &preview);
    void onFinished();
    void take();
    void endJob();

    std::shared_ptr<const ContactList> m_list = std::make_shared<const ContactList>();
    QList<Job> m_jobs; // the first is under way while there is a reading
    std::unique_ptr<ListReading> m_reading;
    CsvPreview m_preview; // of the file under way
    bool m_asking = false;
    // The last answer of a person. Files of one go with the same columns are read alike.
    struct
    {
        QStringList header;
        CsvOptions options;
    } m_answer;
    struct
    {
        Job job;
        std::shared_ptr<const ContactList> before;
        std::shared_ptr<const ContactList> list; // after it
    } m_last;
};

} // namespace expunge
