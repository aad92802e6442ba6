import django.db.models.deletion
from django.db import migrations, models


def key():
    return ("id", models.IntegerField(primary_key=True, serialize=False))


def to(model, **more):
    return models.ForeignKey(on_delete=django.db.models.deletion.DO_NOTHING, to=model, **more)


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel("Job", [key(), ("name", models.TextField())], options={"db_table": "job"}),
        migrations.CreateModel("Question", [key(), ("words", models.TextField())], options={"db_table": "question"}),
        migrations.CreateModel(
            "Jobneed",
            [key(), ("jobstatus", models.TextField()), ("plandatetime", models.DateTimeField()), ("job", to("activity.job", related_name="jobneeds"))],
            options={"db_table": "jobneed"},
        ),
        migrations.CreateModel(
            "JobneedDetails",
            [
                key(),
                ("seqno", models.IntegerField()),
                ("answer", models.TextField(null=True)),
                ("jobneed", to("activity.jobneed", related_name="details")),
                ("question", to("activity.question")),
            ],
            options={"db_table": "jobneeddetails"},
        ),
    ]
