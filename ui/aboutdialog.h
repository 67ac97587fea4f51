// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace expunge {

// What Expunge is, what it is made of, in which versions and under which licences.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace expunge
