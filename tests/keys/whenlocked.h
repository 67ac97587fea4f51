// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keystorefixture.h"

namespace expunge {

class WhenLocked final : public KeyStoreFixture
{
    Q_OBJECT

private slots:
    void read_saysThatTheKeyringMayBeLocked();
    void store_saysThatNothingIsStored();
    void forget_doesNotClaimWhatItCannotKnow();
};

} // namespace expunge
