import pytest
from apps.api.schema import execute


@pytest.mark.parametrize(
    "query, answer",
    [
        ("{ job(id: 1) { id } }", {"id": "1"}),
        ("query { job(id: 1) { name } }", {"name": "Job 1"}),
        ("{ job(id: 3) { id } }", None),
        ("{ job(id: 1) { jobneed { id } } }", {"jobneed": {"id": "3"}}),
        ("{ job(id: 2) { jobneed { id } } }", {"jobneed": None}),
        ("{ job(id: 1) { jobneeds { id } } }", {"jobneeds": [{"id": "3"}, {"id": "2"}, {"id": "1"}]}),
        ("{ job(id: 1) { jobneeds(limit: 1) { id jobstatus } } }", {"jobneeds": [{"id": "3", "jobstatus": "completed"}]}),
        ("{ job(id: 2) { jobneeds { id } } }", {"jobneeds": []}),
        ("{ job(id: 1) { jobneed { job { name } } } }", {"jobneed": {"job": {"name": "Job 1"}}}),
        ("{ job(id: 1) { jobneeds { details { seqno answer } } } }", {"jobneeds": [{"details": []}, {"details": []}, {"details": [{"seqno": 1, "answer": "yes"}]}]}),
    ],
)
def test_answers(query, answer):
    assert execute(query, 2) == {"data": {"job": answer}}


def test_what_came_with_version_2():
    assert "errors" in execute("{ job(id: 1) { jobneed { id } } }", 1)


def test_a_query_that_is_none():
    assert "errors" in execute("{ job(id: ", 2)
