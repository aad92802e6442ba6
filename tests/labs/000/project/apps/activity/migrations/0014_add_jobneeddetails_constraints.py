from django.db import migrations, models


def unique(*fields):
    name = f"jobneeddetails_{'_'.join(fields)}_uk"
    return migrations.AddConstraint("jobneeddetails", models.UniqueConstraint(fields=fields, name=name))


class Migration(migrations.Migration):
    dependencies = [("activity", "0013_add_spatial_indexes")]
    operations = [unique("jobneed", "question"), unique("jobneed", "seqno")]
