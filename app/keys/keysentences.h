// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keyanswer.h"
#include "keys/keychainjob.h"

namespace expunge {

enum class KeyTask { Read, Store, Forget };

// What an error of the keychain means, in the words of the task. The reply must hold an error.
KeyAnswer failedAnswer(KeyTask task, const KeychainReply &reply);

// The keychain is silent. underWay: something that changes the keychain was begun and may still take effect.
KeyAnswer silentAnswer(KeyTask task, bool underWay);

KeyAnswer foundAnswer(ApiKey key);
KeyAnswer storedAnswer();
KeyAnswer forgottenAnswer();
KeyAnswer damagedAnswer(); // the stored value is no API key
KeyAnswer nothingToStoreAnswer();
KeyAnswer notKeptAnswer(); // written without an error, yet the read-back differs
KeyAnswer notRemovedAnswer(); // deleted without an error, yet still there
KeyAnswer
unsureRemovalAnswer(const KeychainReply &reply); // deleted without an error, but this kept us from looking

} // namespace expunge
