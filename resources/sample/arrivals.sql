-- The arrivals as the live version knows them: the release gives each of them its berth.
CREATE TABLE arrivals (ship TEXT PRIMARY KEY, due TEXT NOT NULL);
INSERT INTO arrivals VALUES ('Aurora', '06:40'), ('Bergen Star', '09:15'), ('Kittiwake', '13:05');
