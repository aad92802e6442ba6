"""Where the project keeps its matches. A match that is known is not kept twice."""
import sqlite3

PATH = "instance/jobsearchai.db"
SCHEMA = """
CREATE TABLE IF NOT EXISTS cv_versions (id INTEGER PRIMARY KEY, path TEXT);
CREATE TABLE IF NOT EXISTS scrape_history (at TEXT, found INTEGER);
CREATE INDEX IF NOT EXISTS job_matches_term ON job_matches (term);
"""
TABLES = {"job_matches", "cv_versions", "scrape_history"}


class JobMatchDatabase:
    def __init__(self, path=PATH):
        self.connection = sqlite3.connect(path)

    def make_schema(self):
        self.connection.executescript(SCHEMA)

    def tables(self):
        return {name for (name,) in self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def keep(self, matches, term):
        """How many of them are new."""
        with self.connection:
            return sum(self.connection.execute("INSERT OR IGNORE INTO job_matches VALUES (?, ?)", (url, term)).rowcount for url in matches)

    def count(self):
        return self.connection.execute("SELECT count(*) FROM job_matches").fetchone()[0]

    def with_term(self, term):
        return self.connection.execute("SELECT url FROM job_matches WHERE term = ?", (term,)).fetchall()
