import json
import urllib.request

import pytest
from utils.db_utils import TABLES, JobMatchDatabase


@pytest.fixture
def database(tmp_path):
    database = JobMatchDatabase(tmp_path / "test.db")
    database.connection.execute("CREATE TABLE job_matches (url TEXT PRIMARY KEY, term TEXT NOT NULL)")
    database.make_schema()
    return database


def test_dashboard():
    with urllib.request.urlopen("http://127.0.0.1:5000/") as answer:
        assert json.load(answer) == [{"matches": JobMatchDatabase().count()}]


@pytest.mark.parametrize("table", sorted(TABLES))
def test_tables(database, table):
    assert table in database.tables()


def test_cvs_are_kept():
    assert JobMatchDatabase().connection.execute("SELECT count(*) FROM cvs").fetchone() == (2,)


def test_schema_twice(database):
    database.make_schema()
    assert TABLES <= database.tables()


@pytest.mark.parametrize("matches, kept", [([], 0), (["a"], 1), (["a", "b"], 2), (["a", "a"], 1)])
def test_what_is_new_is_kept(database, matches, kept):
    assert database.keep(matches, "welder") == kept


def test_a_second_run_keeps_nothing(database):
    database.keep(["a", "b"], "welder")
    assert database.keep(["a", "b"], "welder") == 0


def test_terms(database):
    database.keep(["a"], "welder")
    database.keep(["b"], "baker")
    assert database.with_term("baker") == [("b",)]
