// SPDX-License-Identifier: MIT
#include "ui/contacts/counterbar.h"

#include "ui/contacts/counterbutton.h"
#include "ui/style/colours.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"

#include <QScopedValueRollback>

namespace expunge {

CounterBar::CounterBar(QWidget *parent)
    : QWidget(parent)
    , m_all(new CounterButton(tr("All"), this))
{
    auto *flow = new FlowLayout(6);
    setLayout(flow);
    m_all->setObjectName(QStringLiteral("allCounter"));
    m_all->setChecked(true);
    flow->addWidget(m_all);
    connect(m_all, &CounterButton::toggled, this, [this] { choose(m_all); });

    addCounter(QStringLiteral("readyCounter"), {RowState::Ready}, Counter::List);
    addCounter(QStringLiteral("warningCounter"), {RowState::Warning}, Counter::List);
    addCounter(QStringLiteral("rejectedCounter"), {RowState::Rejected}, Counter::Always);
    addCounter(QStringLiteral("leftCounter"), {RowState::Left, RowState::Sending}, Counter::Run);
    addCounter(QStringLiteral("deletedCounter"), {RowState::Deleted}, Counter::Run);
    addCounter(QStringLiteral("alreadyGoneCounter"), {RowState::AlreadyGone}, Counter::Run);
    addCounter(QStringLiteral("goneUnconfirmedCounter"), {RowState::GoneUnconfirmed}, Counter::IfAny);
    addCounter(QStringLiteral("failedCounter"), {RowState::Failed}, Counter::Run);
    addCounter(QStringLiteral("unknownCounter"), {RowState::Unknown}, Counter::IfAny);
    addCounter(QStringLiteral("notAttemptedCounter"), {RowState::NotAttempted}, Counter::IfAny);
    setCounts({}, false);
}

void CounterBar::addCounter(const QString &objectName, const QList<RowState> &states, Counter::When when)
{
    const RowState state = states.front();
    auto *button = new CounterButton(nameOf(state), this);
    button->setObjectName(objectName);
    button->setIcon(stateIcon(state));
    button->setColourSource([state](const QPalette &palette) { return stateColour(state, palette); });
    layout()->addWidget(button);
    m_counters.append({states, button, when});
    connect(button, &CounterButton::toggled, this, [this, button] { choose(button); });
}

void CounterBar::setCounts(const RowCounts &counts, bool runKnown)
{
    m_all->setCount(counts.total());
    for (const Counter &counter : m_counters) {
        int sum = 0;
        for (const RowState state : counter.states)
            sum += counts[state];
        counter.button->setCount(sum);
        const bool fixed
            = counter.when == Counter::Always || counter.when == (runKnown ? Counter::Run : Counter::List);
        counter.button->setVisible(fixed || sum > 0 || counter.button->isChecked());
    }
    fitHeight();
}

void CounterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

// A layout around this one asks for the least height of one line only.
void CounterBar::fitHeight()
{
    setMinimumHeight(layout()->heightForWidth(width()));
}

void CounterBar::showAll()
{
    choose(m_all);
}

// Toggled, not clicked, is what a screen reader makes of a button that can be checked.
void CounterBar::choose(const CounterButton *button)
{
    if (m_choosing)
        return;
    const QScopedValueRollback<bool> choosing(m_choosing, true);
    QList<RowState> states;
    for (const Counter &counter : m_counters) {
        const bool chosen = counter.button == button && counter.button->isChecked();
        counter.button->setChecked(chosen);
        if (chosen)
            states = counter.states;
    }
    m_all->setChecked(states.isEmpty());
    emit filterChosen(states);
}

} // namespace expunge
