import json
import pathlib
import sys

import here
from utils.db_utils import JobMatchDatabase

wanted = {url for file in pathlib.Path("job_matches").glob("*.json") for url in json.loads(file.read_text(encoding="utf-8"))}
found = {url for (url,) in JobMatchDatabase().connection.execute("SELECT url FROM job_matches")}
if "--report" in sys.argv:
    print(f"{len(wanted)} in the files, {len(found)} in the database")
print("Validation passed" if wanted <= found else f"{len(wanted - found)} are missing")
sys.exit(not wanted <= found)
