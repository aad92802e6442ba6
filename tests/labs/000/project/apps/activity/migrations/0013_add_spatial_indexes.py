from django.db import migrations


class Migration(migrations.Migration):
    """Nothing that the lab has."""

    dependencies = [("activity", "0012_initial")]
    operations = []
