#!/usr/bin/python3
"""The desktop as a screen reader finds it: from another program, over the real bus.

    atspi_walk.py HOLDPOINT HOLDPOINT-CLI

Starts the real program with a release, walks its tree, and presses HOLD and ROLL BACK by their names. What is wrong is said in
lines of its own, and the exit code is 1 then. It waits on conditions; patience only ends what hangs.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 60       # seconds; far more than anything takes here

RUNBOOK = """# Harbour

## Step 1: Look

- [ ] The ticket is approved

## Step 2: Begin

```bash
true
```

## Rollback (within 5 minutes)

```bash
true
```
"""

# Roles of what is in a control and no control itself: a cell may be empty.
CONTENT = {pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_COLUMN_HEADER, pyatspi.ROLE_TABLE_ROW_HEADER}
NO_ROLE = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN}


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)    # between two looks from outside; there is nothing that would wake this program
    raise SystemExit(f"{what}: it never came")


def walk(node):
    """All that is shown below a node. What goes away meanwhile is left out."""
    try:
        children = [child for child in node if child is not None]
    except Exception:       # the bus has many words for 'it is gone'
        return
    for child in children:
        try:
            shown = child.getState().contains(pyatspi.STATE_SHOWING)
        except Exception:
            continue
        if shown:
            yield child
        yield from walk(child)


def faults_of(window):
    reached, faults = 0, []
    for node in walk(window):
        state, role = node.getState(), node.getRole()
        if role in CONTENT or not state.contains(pyatspi.STATE_FOCUSABLE) or not state.contains(pyatspi.STATE_ENABLED):
            continue
        reached += 1
        if not node.name.strip():
            faults.append(f"{node.getRoleName()} in '{node.parent.name}' has no name")
        if role in NO_ROLE:
            faults.append(f"'{node.name}' has no role")
    return reached, faults


def button(window, name):
    for node in walk(window):
        if node.getRole() == pyatspi.ROLE_PUSH_BUTTON and node.name == name:
            return node
    return None


def press(node):
    actions = node.queryAction()
    for i in range(actions.nActions):
        if actions.getName(i).lower() == "press":
            actions.doAction(i)
            return
    raise SystemExit(f"'{node.name}' has no action to press it: {[actions.getName(i) for i in range(actions.nActions)]}")


def application(name):
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name.lower() == name and app.childCount > 0:
            return app
    return None


def main():
    desktop, cli = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        runbook, store = os.path.join(folder, "deploy.md"), f"sqlite:{folder}/releases.db"
        with open(runbook, "w", encoding="utf-8") as file:
            file.write(RUNBOOK)
        begun = subprocess.run([cli, "run", runbook, "--store", store, "--drive", "step", "--json"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        release = json.loads(begun.stdout)["release"]

        def record():
            return json.loads(subprocess.run([cli, "status", release, "--store", store, "--json"], capture_output=True, text=True, check=True).stdout)

        surroundings = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=folder)
        with subprocess.Popen([desktop, "--store", store, "--by", "ann", "--language", "en", release], env=surroundings) as program:
            try:
                return look_at(wait_for("the program on the bus", lambda: application("holdpoint")), record)
            finally:
                program.terminate()


def look_at(app, record):
    window = wait_for("the window of the release", lambda: next((child for child in app if child is not None and "Harbour" in child.name), None))
    hold = wait_for("HOLD", lambda: button(window, "HOLD"))
    wait_for("the step's buttons", lambda: button(window, "Done"))
    reached, faults = faults_of(window)
    print(f"{reached} controls are reached by the keyboard and have a name and a role")
    if reached < 20:
        faults.append("hardly anything can be reached: the walk has seen no window")

    press(hold)
    wait_for("the hold in the journal", lambda: record()["held"])
    wait_for("GO ON in its place", lambda: button(window, "GO ON"))
    press(wait_for("ROLL BACK", lambda: button(window, "ROLL BACK")))
    dialog = wait_for("the dialog of the rollback", lambda: next((child for child in app if child is not None and child.name.startswith("Roll back")), None))
    wait_for("its own button", lambda: button(dialog, "Hold to roll back"))
    faults += faults_of(dialog)[1]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
