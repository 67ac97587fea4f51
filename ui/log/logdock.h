// SPDX-License-Identifier: MIT
#pragma once

#include "log/logrecord.h"

#include <QDockWidget>
#include <QList>

class QCheckBox;
class QTableView;

namespace expunge {

class LogModel;

// The log at the bottom of the window: one event, one line.
class LogDock final : public QDockWidget
{
    Q_OBJECT
public:
    explicit LogDock(QWidget *parent = nullptr);

    void add(const QList<LogRecord> &records);
    LogModel *model() const { return m_model; }

signals:
    void saveRequested(const QString &path);

private:
    QWidget *makeTitle();
    void setUpView();
    void copy();
    void chooseFile();

    LogModel *m_model;
    QTableView *m_view;
    QCheckBox *m_follow;
};

} // namespace expunge
