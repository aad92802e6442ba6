-- A slip that nobody saw: no such column was ever added.
SELECT ship, due, pier FROM arrivals ORDER BY due;
