SELECT ship, due, berth FROM arrivals ORDER BY due;
