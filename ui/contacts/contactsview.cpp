// SPDX-License-Identifier: MIT
#include "ui/contacts/contactsview.h"

#include "ui/contacts/contactcells.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/paddeddelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>

#include <algorithm>

namespace expunge {

ContactsView::ContactsView(ContactsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("contactsTable"));
    setAccessibleName(tr("Contacts table"));
    setModel(model);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);

    auto *delegate = new PaddedDelegate(this);
    delegate->setMiddleElidedColumn(ContactsModel::Source);
    delegate->setColumnDirection(ContactsModel::Contact, Qt::LeftToRight);
    delegate->setColumnDirection(ContactsModel::Source, Qt::LayoutDirectionAuto);
    delegate->setColumnDirection(ContactsModel::Message, Qt::LayoutDirectionAuto);
    setItemDelegate(delegate);

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(30);
    const int em = fontMetrics().horizontalAdvance(u'0');
    header->setSectionResizeMode(ContactsModel::Include, QHeaderView::Fixed);
    header->resizeSection(ContactsModel::Include, 32);
    header->resizeSection(ContactsModel::State, em * 20);
    header->resizeSection(ContactsModel::Contact, em * 38);
    const QString tries = model->headerData(ContactsModel::Tries, Qt::Horizontal, Qt::DisplayRole)
                              .toString(); // longer elsewhere
    header->resizeSection(ContactsModel::Tries,
                          qMax(em * 7, fontMetrics().horizontalAdvance(tries) + em * 3));
    header->resizeSection(ContactsModel::Time, em * 10);
    header->resizeSection(ContactsModel::Name, em * 15);
    header->resizeSection(ContactsModel::Email, em * 20);
    header->setSectionResizeMode(ContactsModel::Message, QHeaderView::Stretch);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as in the list
    header->setSortIndicatorClearable(true); // the third click
    setSortingEnabled(true);
    showNameColumns();
    connect(model, &ContactsModel::namesChanged, this, &ContactsView::showNameColumns);
    constexpr int fewestRows = 5;
    setMinimumHeight(fewestRows * verticalHeader()->defaultSectionSize() + header->sizeHint().height());
}

void ContactsView::resizeEvent(QResizeEvent *event)
{
    const int em = fontMetrics().horizontalAdvance(u'0');
    if (event->size().width() != event->oldSize().width())
        setColumnWidth(
            ContactsModel::Source,
            qBound(em * 13, event->size().width() / (isColumnHidden(ContactsModel::Name) ? 6 : 8), em * 30));
    QTableView::resizeEvent(event);
}

void ContactsView::showNameColumns()
{
    const auto &names = m_model->names();
    setColumnHidden(ContactsModel::Name, !names || !names->hasNames());
    setColumnHidden(ContactsModel::Email, !names || !names->hasEmails());
    // The message is what the room is needed for.
    const int em = fontMetrics().horizontalAdvance(u'0');
    setColumnWidth(ContactsModel::Source, qBound(em * 13, width() / (names ? 8 : 6), em * 30));
    setColumnWidth(ContactsModel::State, names ? em * 17 : em * 20);
}

std::vector<int> ContactsView::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            rows.push_back(m_model->rowAt(place));
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

void ContactsView::copyIds() const
{
    QString text;
    for (const int row : selectedRows())
        text += m_model->rows().list()->textAt(row) + u'\n';
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// In the order of the screen, with the columns that are there.
void ContactsView::copyRows() const
{
    std::vector<int> places;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.push_back(place);
    }
    if (places.empty())
        return;
    std::ranges::sort(places);
    std::vector<int> rows;
    std::ranges::transform(places, std::back_inserter(rows),
                           [this](int place) { return m_model->rowAt(place); });
    std::vector<int> columns;
    for (int column = ContactsModel::State; column < ContactsModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    QGuiApplication::clipboard()->setText(
        ContactCells::tabbed(m_model->rows(), m_model->names().get(), rows, columns));
}

void ContactsView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (!selectionModel()->hasSelection()) {
        addSortMenu(menu);
        menu.exec(event->globalPos());
        return;
    }
    menu.addAction(actionIcon(QStringLiteral("copy")), tr("Copy contact IDs"), this, &ContactsView::copyIds);
    menu.addAction(tr("Copy rows"), this, &ContactsView::copyRows);
    if (!m_locked) {
        menu.addSeparator();
        menu.addAction(tr("Leave out of the deletion"), this, [this] { setSelectionLeftOut(true); });
        menu.addAction(tr("Include in the deletion"), this, [this] { setSelectionLeftOut(false); });
    }
    if (m_removable) {
        menu.addSeparator();
        menu.addAction(tr("Remove from the list"), this, &ContactsView::removeRequested);
    }
    menu.addSeparator();
    addSortMenu(menu);
    menu.exec(event->globalPos());
}

// For the keyboard: a header cannot have the focus.
void ContactsView::addSortMenu(QMenu &menu)
{
    QHeaderView *header = horizontalHeader();
    QMenu *sort = menu.addMenu(tr("Sort by"));
    const auto add = [&](const QString &text, int column) {
        QAction *action = sort->addAction(text, this, [header, column] {
            const bool again = header->sortIndicatorSection() == column
                && header->sortIndicatorOrder() == Qt::AscendingOrder;
            header->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
    };
    for (int column = ContactsModel::State; column < ContactsModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            add(ContactCells::heading(column), column);
    }
    sort->addSeparator();
    add(tr("Order of the list"), -1);
}

void ContactsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyIds();
    } else if (event->matches(QKeySequence::Delete) && m_removable) {
        emit removeRequested();
    } else if (event->key() == Qt::Key_Space && !m_locked && selectionModel()->hasSelection()) {
        const std::vector<int> rows = selectedRows();
        setSelectionLeftOut(!m_model->rows().isLeftOut(rows.front()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ContactsView::setSelectionLeftOut(bool leftOut)
{
    m_model->setLeftOut(selectedRows(), leftOut);
}

} // namespace expunge
