// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace expunge {

// Which rows of a result file are wanted: those that still exist by default, with their numbers.
class StateChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit StateChoice(QWidget *parent = nullptr);

    QList<RowState> states() const;
    void reset(); // to what exists still
    void setCounts(const RowCounts &counts);

signals:
    void changed();

private:
    struct Box
    {
        RowState state;
        QCheckBox *box;
    };
    QList<Box> m_boxes;
};

} // namespace expunge
