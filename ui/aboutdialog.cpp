// SPDX-License-Identifier: MIT
#include "ui/aboutdialog.h"

#include "base/versions.h"
#include "run/sqliteversion.h"
#include "ui/style/icons.h"
#include "ui/style/paddeddelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace expunge {

namespace {

QTableWidget *partsTable(const QList<Part> &parts, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(parts.size()), 3, parent);
    table->setObjectName(QStringLiteral("aboutParts"));
    table->setAccessibleName(AboutDialog::tr("Parts and licences"));
    table->setHorizontalHeaderLabels(
        {AboutDialog::tr("Part"), AboutDialog::tr("Version"), AboutDialog::tr("Licence")});
    table->verticalHeader()->hide();
    table->setItemDelegate(new PaddedDelegate(table));
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(parts[row].name));
        table->setItem(row, 1, new QTableWidgetItem(parts[row].version));
        table->setItem(row, 2, new QTableWidgetItem(parts[row].licence));
    }
    return table;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    const QList<Part> all = parts(sqliteVersion());
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Expunge"));
    resize(640, 420);
    auto *icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(64));
    auto *title = new QLabel(tr("Expunge %1").arg(all.first().version), this);
    title->setObjectName(QStringLiteral("aboutTitle"));
    title->setProperty("look", QStringLiteral("title"));
    auto *what
        = new QLabel(tr("Deletes contacts from an OpenCX organisation, in bulk and accountably."), this);
    what->setWordWrap(true);
    auto *copy = new QPushButton(tr("Copy versions"), this);
    copy->setObjectName(QStringLiteral("copyVersions"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [all] {
        QStringList lines;
        for (const Part &part : all)
            lines += QStringLiteral("%1 %2").arg(part.name, part.version).trimmed();
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });

    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(what);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon);
    head->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(partsTable(all, this), 1);
    column->addLayout(buttons);
}

} // namespace expunge
