// SPDX-License-Identifier: MIT
#include "ui/import/statechoice.h"

#include "ui/style/flowlayout.h"
#include "ui/style/words.h"

#include <QCheckBox>
#include <QLabel>

namespace expunge {

StateChoice::StateChoice(QWidget *parent)
    : QWidget(parent)
{
    constexpr int spacing = 12;
    auto *row = new FlowLayout(spacing);
    setLayout(row);
    row->addWidget(new QLabel(tr("Take the contacts that are:"), this));
    for (const RowState state : {RowState::Failed, RowState::Unknown, RowState::NotAttempted,
                                 RowState::GoneUnconfirmed, RowState::AlreadyGone, RowState::Deleted}) {
        auto *box = new QCheckBox(nameOf(state), this);
        box->setObjectName(QLatin1String("take_") + keyOf(state));
        connect(box, &QCheckBox::toggled, this, &StateChoice::changed);
        m_boxes.append({state, box});
        row->addWidget(box);
    }
    reset();
}

void StateChoice::reset()
{
    for (const Box &one : m_boxes)
        one.box->setChecked(!isGone(one.state));
}

QList<RowState> StateChoice::states() const
{
    QList<RowState> states;
    for (const Box &one : m_boxes) {
        if (one.box->isChecked())
            states += one.state;
    }
    return states;
}

void StateChoice::setCounts(const RowCounts &counts)
{
    for (const Box &one : m_boxes)
        one.box->setText(tr("%1 (%2)", "state, number").arg(nameOf(one.state), grouped(counts[one.state])));
}

} // namespace expunge
