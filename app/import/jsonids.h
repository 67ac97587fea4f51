// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvoptions.h"
#include "import/intake.h"
#include "import/jsontokens.h"
#include "import/textsource.h"

namespace expunge {

// Takes the contact IDs out of JSON: an array of strings, an array of objects with an ID field, the same
// inside an object ("data", "contacts", ...), one object, or an object on each line. Of several ID fields
// contact_id goes before contact.id, id and uuid; fields of other nested objects never count. The place is
// the number of the element, or of the line. A mistake in JSON is an Error that names its line; in lines it
// rejects the line.
Status importJson(TextSource &source, JsonTokens::Mode mode, const CsvOptions &options, Intake &intake);

// Whether a text that begins like this is JSON, or JSON line by line. Nothing for any other text.
std::optional<JsonTokens::Mode> jsonModeOf(QByteArrayView head, bool complete);

} // namespace expunge
