// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keystorefixture.h"

namespace expunge {

// No bus, no service, or no keyring.
class WhenAbsent final : public KeyStoreFixture
{
    Q_OBJECT

private slots:
    void store_saysThatThereIsNoKeychain();
    void forget_removesNothing();
    void read_findsNothing();
};

} // namespace expunge
