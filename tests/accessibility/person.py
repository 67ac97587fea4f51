# SPDX-License-Identifier: MIT
"""Somebody at the window who sees nothing of it: finds and uses what the desktop's accessibility service tells."""
import sys
import time

try:
    import pyatspi
except ImportError:
    print("python3-pyatspi is not installed", file=sys.stderr)
    sys.exit(77)


class Person:
    def __init__(self, program, patience=20):
        self.program = program  # the name of the application
        self.patience = patience  # seconds

    def wait(self, what, question):
        """The first answer that is not None or False."""
        end = time.monotonic() + self.patience
        while True:
            try:
                answer = question()
            except Exception as error:  # what was asked about has just gone
                answer = None
                last = error
            else:
                last = "never so"
            if answer is not None and answer is not False:
                return answer
            if time.monotonic() > end:
                raise SystemExit(f"Waited in vain for: {what} ({last})\n{self.outline()}")
            time.sleep(0.05)

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == self.program:
                return application
        return None

    def shown(self):
        """Everything that is shown, without the cells of tables."""
        todo = [self.application()]
        while todo:
            thing = todo.pop()
            if thing is None:
                continue
            try:
                states = thing.getState()
                if states.contains(pyatspi.STATE_SHOWING) or thing.getRole() == pyatspi.ROLE_APPLICATION:
                    yield thing
                if thing.getRole() != pyatspi.ROLE_TABLE:
                    todo.extend(thing.getChildAtIndex(i) for i in range(thing.childCount))
            except Exception:  # closed meanwhile
                continue

    def outline(self):
        return "\n".join(f"  {thing.getRoleName()}: {thing.name}" for thing in self.shown())

    def look(self, name, *roles):
        for thing in self.shown():
            if thing.name == name and (not roles or thing.getRole() in roles):
                return thing
        return None

    def find(self, name, *roles):
        return self.wait(f"{name} {[str(role) for role in roles]}",
                         lambda: self.look(name, *roles))

    def usable(self, name, *roles):
        def question():
            thing = self.look(name, *roles)
            return thing if thing is not None and thing.getState().contains(pyatspi.STATE_ENABLED) else None
        return self.wait(f"{name}, enabled", question)

    def gone(self, name, *roles):
        self.wait(f"{name} to be gone", lambda: self.look(name, *roles) is None)

    def press(self, name, *roles):
        action = self.usable(name, *(roles or (pyatspi.ROLE_PUSH_BUTTON,))).queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        action.doAction(names.index("Press") if "Press" in names else 0)

    def write(self, name, text, *roles):
        self.usable(name, *(roles or self.fields)).queryEditableText().setTextContents(text)

    fields = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT)

    def rows(self, name):
        return self.find(name, pyatspi.ROLE_TABLE).queryTable().nRows

    def count(self, state):
        """The number at a counter: it is the button's description."""
        description = self.find(state, pyatspi.ROLE_CHECK_BOX).description
        return int("".join(c for c in description if c.isdigit()))
