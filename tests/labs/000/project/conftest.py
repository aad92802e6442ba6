"""The tests have tables of their own, as the newest migration leaves them, and nothing of what they do stays."""
import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
import django

django.setup()
import pytest
from apps.activity.models import Job, Jobneed, JobneedDetails, Question
from django.db import connection, transaction
from django.utils.timezone import datetime, utc


@pytest.fixture(scope="session")
def tables():
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("CREATE SCHEMA tests; SET LOCAL search_path = tests")
        with connection.schema_editor() as editor:
            for model in (Job, Question, Jobneed, JobneedDetails):
                editor.create_model(model)
        for job in (1, 2):
            Job.objects.create(id=job, name=f"Job {job}")
            Question.objects.create(id=job, words=f"Question {job}")
        for jobneed in (1, 2, 3):
            Jobneed.objects.create(id=jobneed, job_id=1, jobstatus="completed", plandatetime=datetime(2025, 9, jobneed, tzinfo=utc))
        JobneedDetails.objects.create(id=1, jobneed_id=1, question_id=1, seqno=1, answer="yes")
        yield
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def nothing_stays(tables):
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
