// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace expunge {

// What can be done with a run that has ended, beside its numbers.
class AfterRunBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AfterRunBar(QWidget *parent = nullptr);

    // failed, unknown: contacts. obstacle: why no deletion can begin now; empty when one can. hasFolder: the
    // results of this run were saved.
    void offer(int failed, int unknown, const QString &obstacle, bool hasFolder);

signals:
    void retryRequested();
    void problemsRequested();
    void summaryRequested();
    void folderRequested();

private:
    QPushButton *m_problems;
    QPushButton *m_retry;
    QPushButton *m_summary;
    QPushButton *m_folder;
};

} // namespace expunge
