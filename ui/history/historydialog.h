// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/historyentry.h"
#include "ui/run/deletionplan.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace expunge {

class HistoryModel;

// All runs that are kept on this computer. Stands beside the window, so that a run that is under way can be
// paused and stopped meanwhile. Only asks for what a person wants: the window does it.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryDialog(QWidget *parent = nullptr);

    void setRuns(const QList<HistoryEntry> &runs); // from now on it is not "being read" any more
    void setProfiles(const QList<Profile> &profiles);
    void setRunUnderWay(bool underWay); // in this window: then no other run can be shown in it
    void showProblem(const QString &text);

signals:
    void refreshRequested();
    void openRequested(const expunge::RunInfo &run);
    void continueRequested(const expunge::RunInfo &run, expunge::Scope scope); // shown, then the gate
    void exportRequested(const expunge::RunInfo &run);
    void deleteRequested(const QStringList &runIds); // a person has agreed

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    QPushButton *addButton(const QString &text, const char *objectName, const QString &name,
                           const QString &icon);
    void setUpView();
    void fitColumns();
    void connectParts();
    void updateButtons();
    void updatePage();
    QList<HistoryEntry> chosen() const;
    void open();
    void askToDelete();

    HistoryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_search;
    QTableView *m_view;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QLabel *m_details;
    QPushButton *m_open;
    QPushButton *m_continue;
    QPushButton *m_retry;
    QPushButton *m_export;
    QPushButton *m_delete;
    bool m_read = false;
    bool m_underWay = false;
};

} // namespace expunge
