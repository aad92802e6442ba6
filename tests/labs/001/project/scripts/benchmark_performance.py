import json
import sys
import time

import here
from utils.db_utils import JobMatchDatabase

database = JobMatchDatabase()
times = []
for _ in range(100):
    began = time.monotonic()
    database.with_term("term 1")
    times.append(1000 * (time.monotonic() - began))
p95 = sorted(times)[94]
print(f"P95: {p95:.1f} ms")
if "--output" in sys.argv:
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump({"p95_ms": p95}, file)
