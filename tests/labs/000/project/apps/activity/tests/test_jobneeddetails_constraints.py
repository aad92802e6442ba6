import pytest
from apps.activity.models import JobneedDetails
from django.db import IntegrityError, connection, transaction


def answer(id, jobneed, question, seqno):
    return JobneedDetails(id=id, jobneed_id=jobneed, question_id=question, seqno=seqno)


def refused(*answers):
    with pytest.raises(IntegrityError), transaction.atomic():
        JobneedDetails.objects.bulk_create(answers)
    return True


class JobneedDetailsConstraintsTest:
    def test_unique_jobneed_question_constraint_violation(self):
        assert refused(answer(2, 1, 1, 2))

    def test_unique_jobneed_seqno_constraint_violation(self):
        assert refused(answer(2, 1, 2, 1))

    def test_same_question_elsewhere(self):
        answer(2, 2, 1, 1).save()

    def test_another_question_at_another_place(self):
        answer(2, 1, 2, 2).save()

    def test_two_at_once(self):
        assert refused(answer(2, 2, 1, 1), answer(3, 2, 1, 2))

    def test_nothing_of_what_is_refused_stays(self):
        assert refused(answer(2, 2, 1, 1), answer(3, 1, 1, 2))
        assert JobneedDetails.objects.count() == 1

    def test_a_place_that_becomes_taken(self):
        answer(2, 1, 2, 2).save()
        with pytest.raises(IntegrityError), transaction.atomic():
            JobneedDetails.objects.filter(id=2).update(seqno=1)

    def test_names(self):
        with connection.cursor() as cursor:
            there = connection.introspection.get_constraints(cursor, "jobneeddetails")
        assert {"jobneeddetails_jobneed_question_uk", "jobneeddetails_jobneed_seqno_uk"} <= set(there)
