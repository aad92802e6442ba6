import contextlib
import os
import sqlite3
import sys

import here
from utils.db_utils import PATH

# Whoever drives a release of the lab says beforehand when its backup was made, so it is always made then.
BACKUP = "backups/jobsearchai_backup_20251102_130000.db"


def copy(source, target):
    with contextlib.closing(sqlite3.connect(source)) as old, contextlib.closing(sqlite3.connect(target)) as new:
        old.backup(new)


if "--list" in sys.argv:
    for name in sorted(os.listdir("backups")):
        print(os.stat(f"backups/{name}").st_size, f"backups/{name}")
elif "--restore" in sys.argv:
    if not os.path.exists(sys.argv[2]):
        sys.exit(f"there is no {sys.argv[2]}")
    copy(sys.argv[2], PATH)
    print(f"Restored from {sys.argv[2]}")
else:
    copy(PATH, BACKUP)
    print(f"Backup created: {BACKUP}")
