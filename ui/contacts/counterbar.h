// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QList>
#include <QWidget>

namespace expunge {

class CounterButton;

// The states with their counts. They are the filter, too: pressing one shows its rows, pressing "All"
// everything.
class CounterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CounterBar(QWidget *parent = nullptr);

    // runKnown: a run has been started, so its states are shown also while they are 0.
    void setCounts(const RowCounts &counts, bool runKnown);
    void showAll();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void filterChosen(QList<expunge::RowState> states); // empty: all

private:
    struct Counter
    {
        QList<RowState> states; // their counts are added up
        CounterButton *button = nullptr;
        enum When { List, Run, Always, IfAny } when = IfAny;
    };
    void addCounter(const QString &objectName, const QList<RowState> &states, Counter::When when);
    void fitHeight();
    void choose(const CounterButton *button);

    CounterButton *m_all;
    QList<Counter> m_counters;
    bool m_choosing = false;
};

} // namespace expunge
