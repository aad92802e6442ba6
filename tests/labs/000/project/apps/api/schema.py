"""The team's GraphQL: queries of fields with arguments, which is what its apps send."""
import re

from apps.activity.models import Job


class Refused(Exception):
    """What the query asks for is not there."""


def of_all(records, limit=None):
    return list(records.all().order_by("-plandatetime")[:limit])


# What each type offers: by version where it came later, and of which type it is.
TYPES = {
    "Query": {"job": (1, "JobType", lambda _, id: Job.objects.filter(id=id).first())},
    "JobType": {
        "id": (1, None, lambda job: str(job.id)),
        "name": (1, None, lambda job: job.name),
        "jobneed_details": (1, "JobneedType", lambda job: job.jobneed),
        "jobneed": (2, "JobneedType", lambda job: job.jobneed),
        "jobneeds": (2, "JobneedType", lambda job, limit=None: of_all(job.jobneeds, limit)),
    },
    "JobneedType": {
        "id": (1, None, lambda jobneed: str(jobneed.id)),
        "jobstatus": (1, None, lambda jobneed: jobneed.jobstatus),
        "details": (2, "DetailsType", lambda jobneed: list(jobneed.details.order_by("seqno"))),
        "job": (2, "JobType", lambda jobneed: jobneed.job),
    },
    "DetailsType": {"id": (1, None, lambda one: str(one.id)), "seqno": (1, None, lambda one: one.seqno), "answer": (1, None, lambda one: one.answer)},
}


class Query:
    def __init__(self, text, version):
        self.words = re.findall(r"\w+|[^\s\w,]", text)
        self.version = version

    def take(self, expected=None):
        if not self.words or expected not in (None, self.words[0]):
            raise Refused(f"Syntax Error: Expected {expected or 'Name'}")
        return self.words.pop(0)

    def arguments(self):
        given = {}
        if self.words[:1] == ["("]:
            self.take("(")
            while self.words[:1] != [")"]:
                name = self.take()
                self.take(":")
                given[name] = int(self.take())
            self.take(")")
        return given

    def fields(self):
        """[(name, arguments, fields)], or None where there are none."""
        if self.words[:1] != ["{"]:
            return None
        self.take("{")
        found = []
        while self.words[:1] != ["}"]:
            found.append((self.take(), self.arguments(), self.fields()))
        self.take("}")
        return found

    def answer(self, type_name, record, fields):
        if record is None:
            return None
        if isinstance(record, list):
            return [self.answer(type_name, one, fields) for one in record]
        answered = {}
        for name, arguments, inner in fields:
            since, of_type, resolve = TYPES[type_name].get(name, (self.version + 1, None, None))
            if since > self.version:
                raise Refused(f'Cannot query field "{name}" on type "{type_name}".')
            value = resolve(record, **arguments)
            answered[name] = self.answer(of_type, value, inner or []) if of_type else value
        return answered


def execute(text, version):
    query = Query(text, version)
    try:
        if query.words[:1] == ["query"]:
            query.take("query")
        return {"data": query.answer("Query", query, query.fields() or [])}
    except (Refused, TypeError, ValueError) as problem:
        return {"errors": [{"message": str(problem)}]}
