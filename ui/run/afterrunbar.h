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

    // problems: contacts that failed or are unknown. canRetry: a deletion could begin now.
    void offer(int problems, bool canRetry, bool hasFolder);

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
