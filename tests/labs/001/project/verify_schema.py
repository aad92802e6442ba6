import sys

from utils.db_utils import TABLES, JobMatchDatabase

missing = TABLES - JobMatchDatabase().tables()
print(f"Missing: {', '.join(sorted(missing))}" if missing else "Schema OK")
sys.exit(bool(missing))
