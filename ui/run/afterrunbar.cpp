// SPDX-License-Identifier: MIT
#include "ui/run/afterrunbar.h"

#include "ui/style/icons.h"
#include "ui/style/words.h"

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
    connect(m_problems, &QPushButton::clicked, this, &AfterRunBar::problemsRequested);
    connect(m_retry, &QPushButton::clicked, this, &AfterRunBar::retryRequested);
    connect(m_summary, &QPushButton::clicked, this, &AfterRunBar::summaryRequested);
    connect(m_folder, &QPushButton::clicked, this, &AfterRunBar::folderRequested);
    offer(0, 0, {}, false);
}

void AfterRunBar::offer(int failed, int unknown, const QString &obstacle, bool hasFolder)
{
    m_problems->setVisible(failed + unknown > 0);
    m_retry->setVisible(failed + unknown > 0);
    m_retry->setEnabled(obstacle.isEmpty());
    m_retry->setToolTip(asTip(obstacle.isEmpty()
                                  ? tr("Goes through the confirmation again. What is gone is not sent again.")
                                  : obstacle));
    if (unknown == 0)
        m_retry->setText(tr("Retry %Ln failed…", nullptr, failed));
    else if (failed == 0)
        m_retry->setText(tr("Ask again about %Ln…", nullptr, unknown));
    else
        m_retry->setText(tr("Retry %1 failed, %2 unknown…").arg(grouped(failed), grouped(unknown)));
    m_folder->setVisible(hasFolder);
}

} // namespace expunge
