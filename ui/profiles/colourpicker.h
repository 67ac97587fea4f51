// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;

namespace expunge {

// A row of colours to choose a profile's from. All are dark enough for white text, and each has its name
// as tool tip.
class ColourPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit ColourPicker(QWidget *parent = nullptr);

    void setColour(const QString &colour); // "#b3261e"; one that is not offered is offered from then on
    QString colour() const;

private:
    void offer(const QString &colour, const QString &name);

    QButtonGroup *m_colours;
};

} // namespace expunge
