// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QIcon>

namespace expunge {

// The mark of a state. Drawn in the state's colour when its picture is missing.
QIcon stateIcon(RowState state);

// A one-coloured picture from resources/icons/actions, painted in the palette's text colour; null when
// missing.
QIcon actionIcon(const QString &name);

// As actionIcon, in a colour of its own.
QIcon actionIcon(const QString &name, const QColor &colour);

QIcon programIcon();

// A filled circle: marks profiles.
QIcon dotIcon(const QColor &colour);

} // namespace expunge
