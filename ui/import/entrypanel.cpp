// SPDX-License-Identifier: MIT
#include "ui/import/entrypanel.h"

#include "base/text.h"
#include "ui/import/idfield.h"
#include "ui/style/icons.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace expunge {

EntryPanel::EntryPanel(QWidget *parent)
    : QFrame(parent)
    , m_field(new IdField(this))
    , m_add(new QPushButton(tr("Add to list"), this))
    , m_import(new QPushButton(tr("Import file…"), this))
    , m_cancelImport(new QPushButton(tr("Cancel import"), this))
    , m_note(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    auto *label = new QLabel(tr("Contact &IDs"), this);
    label->setBuddy(m_field);
    label->setProperty("look", QStringLiteral("title"));
    m_add->setObjectName(QStringLiteral("addToList"));
    m_add->setAccessibleName(tr("Add to list"));
    m_add->setIcon(actionIcon(QStringLiteral("add")));
    m_import->setObjectName(QStringLiteral("importFile"));
    m_import->setAccessibleName(tr("Import file"));
    m_import->setIcon(actionIcon(QStringLiteral("import")));
    m_cancelImport->setObjectName(QStringLiteral("cancelImport"));
    m_cancelImport->hide();
    m_note->setObjectName(QStringLiteral("importResult"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Import progress"));
    m_bar->hide();

    m_add->setMinimumHeight(m_field->height());
    m_import->setMinimumHeight(m_field->height());
    label->setFixedHeight(m_field->height());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add, 0, Qt::AlignTop);
    buttons->addWidget(m_import, 0, Qt::AlignTop);
    auto *result = new QHBoxLayout;
    result->setSpacing(12);
    result->addWidget(m_note, 1);
    result->addWidget(m_bar);
    result->addWidget(m_cancelImport);
    m_bar->setFixedWidth(200);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 6);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_field, 0, 1);
    grid->addLayout(buttons, 0, 2);
    grid->addLayout(result, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_field, &IdField::submitted, this, &EntryPanel::submit);
    connect(m_field, &IdField::longTextPasted, this, &EntryPanel::textEntered);
    connect(m_field, &IdField::textChanged, this, &EntryPanel::updateEnabled);
    connect(m_add, &QPushButton::clicked, this, &EntryPanel::submit);
    connect(m_import, &QPushButton::clicked, this, &EntryPanel::chooseFiles);
    connect(m_cancelImport, &QPushButton::clicked, this, &EntryPanel::importCancelRequested);
    clearResult();
    updateEnabled();
}

void EntryPanel::setLocked(Locked locked)
{
    m_locked = locked;
    m_field->setPlaceholderText(
        locked == Locked::No
            ? tr("Type or paste one contact ID or many")
            : (locked == Locked::Running
                   ? tr("The list cannot change while contacts are being deleted")
                   : tr("This list has been worked through. Start a new list to add contacts")));
    updateEnabled();
}

void EntryPanel::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void EntryPanel::submit()
{
    const QString text = m_field->toPlainText();
    if (text.trimmed().isEmpty() || !takesEntries())
        return;
    m_field->clear();
    emit textEntered(text);
}

void EntryPanel::chooseFiles()
{
    if (!takesEntries())
        return;
    auto *dialog = new QFileDialog(this, tr("Import contact IDs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Lists (*.csv *.tsv *.tab *.txt *.json *.ndjson *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &EntryPanel::filesChosen);
    dialog->open();
}

void EntryPanel::importStarted(const QString &what)
{
    m_importing = true;
    m_importName = plainLine(what);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancelImport->show();
    showResult(tr("Reading %1").arg(m_importName), false);
    updateEnabled();
}

void EntryPanel::importProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(steps * qBound<qint64>(0, done, total) / total));
}

void EntryPanel::importFinished()
{
    m_importing = false;
    m_bar->hide();
    m_cancelImport->hide();
    updateEnabled();
}

void EntryPanel::showResult(const QString &summary, bool isProblem)
{
    m_note->setText(plainLine(summary, 600));
    m_note->setProperty("look", isProblem ? QStringLiteral("problem") : QStringLiteral("muted"));
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

void EntryPanel::clearResult()
{
    showResult(tr("One per line, or separated by commas, semicolons or blanks. A file can be dropped "
                  "anywhere here."),
               false);
}

void EntryPanel::updateEnabled()
{
    m_field->setEnabled(m_locked == Locked::No);
    m_add->setEnabled(takesEntries() && !m_field->document()->isEmpty());
    m_import->setEnabled(takesEntries());
}

} // namespace expunge
