// SPDX-License-Identifier: MIT
#include "ui/run/problemsdialog.h"

#include "ui/style/icons.h"
#include "ui/style/paddeddelegate.h"
#include "ui/style/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace expunge {

ProblemsDialog::ProblemsDialog(const QList<ProblemGroup> &problems, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("problemsDialog"));
    setWindowTitle(tr("Problems of this run"));
    resize(720, 360);
    auto *table = new QTableWidget(qMin(mostShown, static_cast<int>(problems.size())), 3, this);
    table->setObjectName(QStringLiteral("problemsTable"));
    table->setAccessibleName(tr("Problems"));
    table->setHorizontalHeaderLabels({tr("Contacts"), tr("State"), tr("Message")});
    table->verticalHeader()->hide();
    auto *delegate = new PaddedDelegate(table);
    delegate->setColumnDirection(2, Qt::LayoutDirectionAuto); // the API's own words
    table->setItemDelegate(delegate);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ProblemGroup &group = problems[row];
        auto *count = new QTableWidgetItem(grouped(group.count));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 0, count);
        table->setItem(row, 1, new QTableWidgetItem(stateIcon(group.state), nameOf(group.state)));
        auto *message = new QTableWidgetItem(group.message);
        message->setToolTip(asTip(group.message));
        table->setItem(row, 2, message);
    }
    auto *none = new QLabel(tr("No contact of this run failed, and none is unknown."), this);
    none->setVisible(problems.isEmpty());
    table->setVisible(!problems.isEmpty());
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(none);
    column->addWidget(table);
    column->addLayout(buttons);
}

} // namespace expunge
