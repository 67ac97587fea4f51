#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""operate.py EXPUNGE EXPUNGE_CLI: goes through the main job in the real program by the accessible names that README
and other tools rely on, against the sandbox of the command line. Needs a display, a session bus and a keychain."""
import csv
import json
import os
import subprocess
import sys

import pyatspi

from person import Person

PUSH, CHECK, TABLE, COMBO = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TABLE,
                             pyatspi.ROLE_COMBO_BOX)


def enter_key(person, key):
    person.press("Key")
    person.write("API key", key)
    person.press("Save key")
    person.wait("the key in the keychain", lambda: any("in keychain" in thing.name for thing in person.shown()))


def look_around(person):
    """Everything has its name and its role."""
    for name, role in [("Add to list", PUSH), ("Import file", PUSH), ("Delete contacts", PUSH), ("Pause", PUSH),
                       ("Stop", PUSH), ("Save results", PUSH), ("Log", TABLE), ("Profile", COMBO), ("Key", PUSH),
                       ("All", CHECK), ("Ready", CHECK), ("Warning", CHECK), ("Rejected", CHECK)]:
        person.find(name, role)
    for name in ("Contact IDs", "Filter"):
        person.find(name, *person.fields)
    nameless = [thing for thing in person.shown()
                if thing.getRole() in (PUSH, CHECK, COMBO, TABLE, *person.fields) and not thing.name]
    if nameless:
        raise SystemExit("These have no name: " + ", ".join(f"{thing.getRoleName()} in {thing.parent.name}" for thing in nameless))


def cancel_a_file_dialog(person, opener):
    person.press(opener)
    person.press("Cancel")
    person.gone("Cancel", PUSH)


def gather(person, ids):
    person.write("Contact IDs", "\n".join(ids[:1]))
    person.press("Add to list")
    person.wait("one row", lambda: person.rows("Contacts table") == 1)
    person.write("Contact IDs", "\n".join(ids + ["not@an.id"]))
    person.press("Add to list")
    person.wait("all rows", lambda: person.rows("Contacts table") == len(ids) + 1)
    person.wait("the count", lambda: person.count("Ready") == len(ids))
    person.press("Rejected", CHECK)
    person.wait("the rejected row alone", lambda: person.rows("Contacts table") == 1)
    person.press("All", CHECK)
    person.write("Filter", ids[0])
    person.wait("the row that was searched", lambda: person.rows("Contacts table") == 1)
    person.write("Filter", "")
    person.wait("all rows again", lambda: person.rows("Contacts table") == len(ids) + 1)


def delete(person, number):
    person.press("Delete contacts")
    person.find("Typed count", *person.fields)
    person.press("Cancel")
    person.gone("Typed count")
    person.press("Delete contacts")
    person.write("Typed count", str(number - 1))
    if person.find("Confirm deletion", PUSH).getState().contains(pyatspi.STATE_ENABLED):
        raise SystemExit("The wrong count can be confirmed.")
    person.write("Typed count", str(number))
    person.press("Confirm deletion")
    person.gone("Typed count")
    person.wait("the first deletions", lambda: person.count("Deleted") >= 3)
    person.press("Pause")
    person.find("Resume", PUSH)
    deleted = person.count("Deleted")
    if deleted >= number:
        raise SystemExit("The pause came too late to show anything.")
    person.press("Resume")
    person.find("Pause", PUSH)
    person.press("Stop")
    person.usable("Save results", PUSH)
    person.wait("the end", lambda: person.count("Left") == 0)
    if person.count("Deleted") + person.count("Not attempted") != number:
        raise SystemExit("The counters do not add up.")
    for state in ("Already gone", "Failed"):
        person.find(state, CHECK)


def main(expunge, expunge_cli):
    programs = []
    try:
        sandbox = subprocess.Popen([expunge_cli, "sandbox"], stdout=subprocess.PIPE, text=True)
        programs.append(sandbox)
        started = json.loads(sandbox.stdout.readline())
        with open(started["contacts"], encoding="utf-8") as file:
            ids = [row["id"] for row in csv.DictReader(file)][:60]
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        window = subprocess.Popen([expunge, "--api-url", started["url"]], env=environment)
        programs.append(window)
        person = Person("expunge")
        person.wait("the window", lambda: person.application() is not None)
        look_around(person)
        enter_key(person, started["key"])
        cancel_a_file_dialog(person, "Import file")
        gather(person, ids)
        delete(person, len(ids))
        cancel_a_file_dialog(person, "Save results")
        person.wait("lines in the log", lambda: person.rows("Log") > 0)
        person.press("Key")
        person.press("Forget key")
        person.wait("the question", lambda: any(thing.name.startswith("Forget the key") for thing in person.shown()))
        person.press("Forget key")
        person.press("Close")
        person.wait("no key", lambda: any(thing.name == "No key" for thing in person.shown()))
        person.press("Profile", COMBO)
        for profile in ("Production", "Sandbox"):
            person.find(profile, pyatspi.ROLE_LIST_ITEM)
        window.terminate()
        if window.wait(20) != 0:
            raise SystemExit(f"The window ended with {window.returncode}.")
    finally:
        for program in programs:
            program.terminate()
            program.wait(20)


if __name__ == "__main__":
    main(*sys.argv[1:])
