SELECT ship, due FROM arrivals ORDER BY due;
