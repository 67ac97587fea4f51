// SPDX-License-Identifier: MIT
#include "ui/history/historydialog.h"

#include "ui/history/historymodel.h"
#include "ui/history/historywords.h"
#include "ui/style/icons.h"
#include "ui/style/paddeddelegate.h"
#include "ui/windowdialogs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>

#include <utility>

namespace expunge {

HistoryDialog::HistoryDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new HistoryModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_details(new QLabel(this))
    , m_open(addButton(tr("Open"), "openRun", tr("Open run"), {}))
    , m_continue(addButton(tr("Continue…"), "continueChosenRun", tr("Continue chosen run"),
                           QStringLiteral("resume")))
    , m_retry(addButton(tr("Retry failed…"), "retryChosenRun", tr("Retry failed of chosen run"),
                        QStringLiteral("undo")))
    , m_export(addButton(tr("Export…"), "exportChosenRun", tr("Export chosen run"), QStringLiteral("save")))
    , m_delete(addButton(tr("Delete…"), "deleteRun", tr("Delete run"), QStringLiteral("delete")))
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History of runs"));
    resize(1180, 520);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(HistoryModel::sortRole);
    m_sorted->setFilterKeyColumn(-1); // all of them
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Search by profile, organisation, list or end"));
    m_search->setClearButtonEnabled(true);
    if (const QIcon icon = actionIcon(QStringLiteral("search")); !icon.isNull())
        m_search->addAction(icon, QLineEdit::LeadingPosition);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_details->setObjectName(QStringLiteral("historyDetails"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    setUpView();
    makeLayout();
    connectParts();
    updatePage();
}

QPushButton *HistoryDialog::addButton(const QString &text, const char *objectName, const QString &name,
                                      const QString &icon)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(name);
    button->setIcon(actionIcon(icon));
    button->setAutoDefault(false);
    return button;
}

void HistoryDialog::setUpView()
{
    m_view->setObjectName(QStringLiteral("historyTable"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new PaddedDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setSelectionMode(QTableView::ExtendedSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(HistoryModel::Started, Qt::DescendingOrder);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(HistoryModel::Place, QHeaderView::Stretch);
    header->setSectionResizeMode(HistoryModel::List, QHeaderView::Stretch);
}

void HistoryDialog::makeLayout()
{
    auto *close = addButton(tr("Close"), "closeHistory", tr("Close history"), {});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_open->setProperty("look", QStringLiteral("primary"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_continue);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_export);
    buttons->addSpacing(16);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(close);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_pages, 1);
    column->addWidget(m_details);
    column->addLayout(buttons);
    m_details->setMinimumHeight(2 * fontMetrics().lineSpacing()); // choosing another run moves nothing
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void HistoryDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        updatePage();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryDialog::updateButtons);
    connect(m_view, &QTableView::doubleClicked, this, &HistoryDialog::open);
    connect(m_open, &QPushButton::clicked, this, &HistoryDialog::open);
    connect(m_continue, &QPushButton::clicked, this,
            [this] { emit continueRequested(chosen().first().run, Scope::Unfinished); });
    connect(m_retry, &QPushButton::clicked, this,
            [this] { emit continueRequested(chosen().first().run, Scope::Problems); });
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportRequested(chosen().first().run); });
    connect(m_delete, &QPushButton::clicked, this, &HistoryDialog::askToDelete);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this,
            &HistoryDialog::refreshRequested);
}

void HistoryDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_view->setFocus();
    emit refreshRequested();
}

void HistoryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool inTable = focusWidget() == m_view;
    if (inTable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open();
    else if (inTable && event->matches(QKeySequence::Delete) && m_delete->isEnabled())
        askToDelete();
    else
        QDialog::keyPressEvent(event); // Esc closes
}

void HistoryDialog::setRuns(const QList<HistoryEntry> &runs)
{
    const QList<HistoryEntry> before = chosen();
    const bool first = !std::exchange(m_read, true);
    m_model->setRuns(runs);
    for (const HistoryEntry &entry : before) {
        const QModelIndex at = m_sorted->mapFromSource(m_model->index(m_model->rowOf(entry.run.id), 0));
        if (at.isValid())
            m_view->selectionModel()->select(at, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (chosen().isEmpty() && m_sorted->rowCount() > 0)
        m_view->selectRow(0);
    updatePage();
    if (first) {
        fitColumns();
        m_view->setFocus(); // it can have it only once it is seen
    }
}

// As wide as their words, in whatever language; organisation and list share the rest. Only once: then a
// person may have chosen other widths.
void HistoryDialog::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (const int column : {HistoryModel::Started, HistoryModel::ProfileName, HistoryModel::End}) {
        m_view->resizeColumnToContents(column);
        header->resizeSection(column, header->sectionSize(column) + 2 * PaddedDelegate::padding);
    }
    for (int column = HistoryModel::Contacts; column <= HistoryModel::Left; ++column)
        m_view->resizeColumnToContents(column);
}

void HistoryDialog::setProfiles(const QList<Profile> &profiles)
{
    m_model->setProfiles(profiles);
}

void HistoryDialog::setRunUnderWay(bool underWay)
{
    m_underWay = underWay;
    updateButtons();
}

void HistoryDialog::showProblem(const QString &text)
{
    m_details->setText(text);
    m_details->setProperty("look", QStringLiteral("caution"));
    m_details->style()->unpolish(m_details);
    m_details->style()->polish(m_details);
}

void HistoryDialog::updatePage()
{
    if (!m_read)
        m_empty->setText(tr("The history is being read."));
    else if (m_model->rowCount() == 0)
        m_empty->setText(tr("No runs yet. Every deletion that you confirm is kept here with what became of "
                            "each contact, until you delete it."));
    else
        m_empty->setText(tr("No run matches this search."));
    m_pages->setCurrentIndex(int(m_sorted->rowCount() > 0));
    updateButtons();
}

void HistoryDialog::updateButtons()
{
    const QList<HistoryEntry> runs = chosen();
    const HistoryEntry one = runs.size() == 1 ? runs.first() : HistoryEntry();
    const bool readable = !one.run.id.isEmpty() && one.run.problem.isEmpty();
    const bool showable = readable && !one.underWay && !m_underWay;
    m_open->setEnabled(showable);
    m_continue->setEnabled(showable && leftIn(one.run) + unknownIn(one.run) > 0);
    m_retry->setEnabled(showable && failedIn(one.run) + unknownIn(one.run) > 0);
    m_export->setEnabled(readable);
    m_delete->setEnabled(!runs.isEmpty());
    m_details->setProperty("look", QStringLiteral("muted"));
    m_details->style()->unpolish(m_details);
    m_details->style()->polish(m_details);
    if (one.run.id.isEmpty())
        m_details->setText(runs.isEmpty() ? QString() : tr("%Ln run(s) chosen.", nullptr, int(runs.size())));
    else
        m_details->setText(detailText(one));
}

QList<HistoryEntry> HistoryDialog::chosen() const
{
    QList<HistoryEntry> entries;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        entries += m_model->at(m_sorted->mapToSource(row).row());
    return entries;
}

void HistoryDialog::open()
{
    if (m_open->isEnabled())
        emit openRequested(chosen().first().run);
}

void HistoryDialog::askToDelete()
{
    QStringList ids;
    bool unfinished = false;
    for (const HistoryEntry &entry : chosen()) {
        if (entry.underWay) {
            showProblem(tr("The run %1 is under way. Stop it first, or wait for its end.").arg(entry.run.id));
            return;
        }
        ids += entry.run.id;
        unfinished |= entry.run.isUnfinished();
    }
    if (!ids.isEmpty())
        askBeforeHistoryDeletion(this, static_cast<int>(ids.size()), unfinished,
                                 [this, ids] { emit deleteRequested(ids); });
}

} // namespace expunge
