// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include <vector>

class QMenu;

namespace expunge {

class ContactsModel;

// The table of contacts: fixed row height, so that a million rows cost no more than ten.
class ContactsView final : public QTableView
{
    Q_OBJECT
public:
    explicit ContactsView(ContactsModel *model, QWidget *parent = nullptr);

    std::vector<int> selectedRows() const; // rows of the list, rising
    void copyIds() const; // one per line
    void copyRows() const; // as a spreadsheet takes them: tabs between the columns, with a header

    void setLocked(bool locked) { m_locked = locked; } // nothing is ticked off during a run
    void setRemovable(bool removable) { m_removable = removable; }

signals:
    void removeRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setSelectionLeftOut(bool leftOut);
    void showNameColumns();
    void addSortMenu(QMenu &menu);

    ContactsModel *m_model;
    bool m_locked = false;
    bool m_removable = true;
};

} // namespace expunge
