// SPDX-License-Identifier: MIT
#include "ui/run/afterrunbar.h"

#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace expunge {

AfterRunBar::AfterRunBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &text, const char *objectName, const QString &icon) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(objectName));
        button->setAccessibleName(text);
        button->setIcon(actionIcon(icon));
        row->addWidget(button);
        return button;
    };
    m_problems = add(tr("Problems"), "problemsButton", {});
    m_retry = add(tr("Retry failed"), "retryButton", QStringLiteral("undo"));
    m_summary = add(tr("Copy summary"), "summaryButton", QStringLiteral("copy"));
    m_folder = add(tr("Open folder"), "folderButton", {});
    m_folder->setToolTip(tr("The folder of the saved results"));
    m_problems->setText(tr("Problems…"));
    m_retry->setToolTip(tr("Goes through the confirmation again. What is gone is not sent again."));
    connect(m_problems, &QPushButton::clicked, this, &AfterRunBar::problemsRequested);
    connect(m_retry, &QPushButton::clicked, this, &AfterRunBar::retryRequested);
    connect(m_summary, &QPushButton::clicked, this, &AfterRunBar::summaryRequested);
    connect(m_folder, &QPushButton::clicked, this, &AfterRunBar::folderRequested);
    offer(0, false, false);
}

void AfterRunBar::offer(int problems, bool canRetry, bool hasFolder)
{
    m_problems->setVisible(problems > 0);
    m_retry->setVisible(problems > 0);
    m_retry->setEnabled(canRetry);
    m_retry->setText(tr("Retry %Ln failed…", nullptr, problems));
    m_folder->setVisible(hasFolder);
}

} // namespace expunge
