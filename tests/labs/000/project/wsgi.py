"""What gunicorn serves: the GraphQL of the version that lay here when it was started. Each query is logged, with how long it took."""
import json
import os
import pathlib
import time

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
from django.core.wsgi import get_wsgi_application

get_wsgi_application()
from apps.api.schema import execute
from django.db import close_old_connections

VERSION = int(pathlib.Path("VERSION").read_text(encoding="utf-8"))
LOG = pathlib.Path("/var/log/intelliwiz/graphql.log")


def application(environ, start_response):
    began = time.monotonic()
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    said = execute(json.loads(body)["query"], VERSION) if body else {"errors": [{"message": "Must provide query string."}]}
    close_old_connections()
    outcome = "ERROR" if "errors" in said and body else "INFO"
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"{outcome} query {environ['PATH_INFO']} {round(1000 * (time.monotonic() - began))} ms\n")
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps(said).encode()]
