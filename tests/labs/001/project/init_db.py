from utils.db_utils import JobMatchDatabase

JobMatchDatabase().make_schema()
print("Database initialized")
