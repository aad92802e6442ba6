import pytest
from apps.activity import models


@pytest.mark.parametrize("name", ["Job", "Jobneed", "JobneedDetails", "Question"])
def test_names(name):
    assert getattr(models, name).__name__ == name


@pytest.mark.parametrize("name, table", [("Job", "job"), ("Jobneed", "jobneed"), ("JobneedDetails", "jobneeddetails"), ("Question", "question")])
def test_tables(name, table):
    assert getattr(models, name)._meta.db_table == table
