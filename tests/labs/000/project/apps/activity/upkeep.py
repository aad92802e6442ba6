"""What this team does after each migration: the indexes of its largest table are built anew, for which nobody may write."""
import os
import pathlib

import psycopg2
from django.db import connection

TABLE = "jobneeddetails"


def somebody_writes():
    """In the journey in which that is what goes wrong."""
    if "busy" not in pathlib.Path(os.environ["LAB"], "faults").read_text(encoding="utf-8").split():
        return None
    writer = psycopg2.connect(os.environ["LAB_DATABASE"])
    writer.cursor().execute(f"LOCK TABLE {TABLE} IN ROW EXCLUSIVE MODE")
    return writer


def after_migration(plan, **_):
    forward = [migration for migration, backwards in plan if not backwards]
    if not forward:
        return
    writer = somebody_writes()
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"REINDEX TABLE {TABLE}")
    finally:
        if writer:
            writer.close()
