from django.db import models


class Job(models.Model):
    id = models.IntegerField(primary_key=True)
    name = models.TextField()

    class Meta:
        db_table = "job"

    @property
    def jobneed(self):
        """The latest one."""
        return self.jobneeds.order_by("-plandatetime").first()


class Question(models.Model):
    id = models.IntegerField(primary_key=True)
    words = models.TextField()

    class Meta:
        db_table = "question"


class Jobneed(models.Model):
    id = models.IntegerField(primary_key=True)
    job = models.ForeignKey(Job, models.DO_NOTHING, related_name="jobneeds")
    jobstatus = models.TextField()
    plandatetime = models.DateTimeField()

    class Meta:
        db_table = "jobneed"


class JobneedDetails(models.Model):
    id = models.IntegerField(primary_key=True)
    jobneed = models.ForeignKey(Jobneed, models.DO_NOTHING, related_name="details")
    question = models.ForeignKey(Question, models.DO_NOTHING)
    seqno = models.IntegerField()
    answer = models.TextField(null=True)

    class Meta:
        db_table = "jobneeddetails"
        constraints = [
            models.UniqueConstraint(fields=["jobneed", "question"], name="jobneeddetails_jobneed_question_uk"),
            models.UniqueConstraint(fields=["jobneed", "seqno"], name="jobneeddetails_jobneed_seqno_uk"),
        ]
