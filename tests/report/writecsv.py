# writecsv.py FOLDER: reads IDs from the standard input, one a line, and writes them as CSV in every way that Python's csv
# module knows: each quoting, delimiter and line end, the IDs first or last in rows of other cells.
import csv
import itertools
import os
import random
import sys

folder = sys.argv[1]
ids = sys.stdin.read().split()
random.seed(len(ids))
quotings = {"minimal": csv.QUOTE_MINIMAL, "all": csv.QUOTE_ALL, "nonnumeric": csv.QUOTE_NONNUMERIC, "none": csv.QUOTE_NONE}
delimiters = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
ends = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}


def note(quoting, end):
    if quoting == csv.QUOTE_NONE:  # nothing that would need quotes
        return random.choice(["", "Ada Lovelace", "2024-01-12T12:00:00Z", "it's", "ÄÖÜ"])
    # Where only what must be quoted is, older versions do not quote the line end of the other systems.
    breaks = end if quoting == csv.QUOTE_MINIMAL else "\r\n"
    return "".join(random.choice('ab,;|\t"\' \u00e4\U0001f600' + breaks) for _ in range(random.randrange(8)))


for (quoting, delimiter, end), first in itertools.product(
        itertools.product(quotings, delimiters, ends), (True, False)):
    name = "-".join([quoting, delimiter, end, "first" if first else "last"]) + ".csv"
    with open(os.path.join(folder, name), "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, quoting=quotings[quoting], delimiter=delimiters[delimiter], lineterminator=ends[end])
        rows = [("contact_id", "note", "number")]
        rows += [(id, note(quotings[quoting], ends[end]), number) for number, id in enumerate(ids)]
        for id, text, number in rows:
            writer.writerow([id, text, number] if first else [number, text, id])
