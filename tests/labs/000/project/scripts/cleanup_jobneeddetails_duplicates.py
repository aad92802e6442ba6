"""Takes out what the constraints forbid: of two answers to one question the older stays, and places are counted anew."""
import os
import sys

sys.path.insert(0, os.getcwd())
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
import django

django.setup()
from apps.activity.models import JobneedDetails
from django.db import connection, transaction
from django.db.models import Count


def twice(field):
    return JobneedDetails.objects.values("jobneed", field).annotate(count=Count("id")).filter(count__gt=1).count()


def said():
    return f"{twice('question')} pairs of jobneed and question, {twice('seqno')} of jobneed and seqno"


def clean_up():
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM jobneeddetails one USING jobneeddetails other WHERE one.jobneed_id = other.jobneed_id AND one.question_id = other.question_id AND one.id > other.id")
        cursor.execute(
            "UPDATE jobneeddetails SET seqno = anew.seqno"
            " FROM (SELECT id, row_number() OVER (PARTITION BY jobneed_id ORDER BY seqno, id) AS seqno FROM jobneeddetails) anew"
            " WHERE jobneeddetails.id = anew.id AND jobneeddetails.seqno <> anew.seqno"
        )


if "--dry-run" in sys.argv:
    print("would clean up:", said())
else:
    clean_up()
    print("cleaned up; left:", said())
