// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvpreview.h"

#include <QAbstractTableModel>

namespace expunge {

// The first rows of a file, with what each column looks like.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PreviewModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setPreview(const CsvPreview &preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString heading(int column) const;
    QString looks(int column) const;

    CsvPreview m_preview;
};

} // namespace expunge
