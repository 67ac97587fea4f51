// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace expunge {

class ContactsModel;
class ContactsView;
class CounterBar;
class EmptyPage;

// The middle of the window: counters, search field and the table, or a word about how to begin.
class ContactsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactsPanel(ContactsModel *model, QWidget *parent = nullptr);

    ContactsView *view() const { return m_view; }
    EmptyPage *emptyPage() const { return m_emptyPage; }
    void focusSearch();
    void showAll(); // every filter off
    void updateCounts(); // at once; while a run is on they follow a moment later

private:
    void updateNothingFound();
    void updateFilterNote();

    ContactsModel *m_model;
    CounterBar *m_counters;
    QLineEdit *m_search;
    QFrame *m_filterNote;
    QLabel *m_filterText;
    QStackedWidget *m_pages;
    EmptyPage *m_emptyPage;
    ContactsView *m_view;
    QLabel *m_nothingFound;
    QTimer *m_searchDelay;
    QTimer *m_countDelay;
};

} // namespace expunge
