// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace expunge {

class IdField;

// Where contacts come into the list: type, paste, or choose files. Says what came of it.
class EntryPanel final : public QFrame
{
    Q_OBJECT
public:
    enum class Locked { No, Running, Finished }; // why nothing can be added

    explicit EntryPanel(QWidget *parent = nullptr);

    void setLocked(Locked locked);
    bool takesEntries() const { return m_locked == Locked::No && !m_importing; }
    void focusField();
    void chooseFiles();

    void importStarted(const QString &what);
    void importProgress(qint64 done, qint64 total); // total 0: not known
    void importFinished();
    void showResult(const QString &summary, bool isProblem);
    void clearResult();

signals:
    void textEntered(const QString &text);
    void filesChosen(const QStringList &paths);
    void importCancelRequested();

private:
    void submit();
    void updateEnabled();

    IdField *m_field;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_cancelImport;
    QLabel *m_note;
    QProgressBar *m_bar;
    QString m_importName;
    Locked m_locked = Locked::No;
    bool m_importing = false;
};

} // namespace expunge
