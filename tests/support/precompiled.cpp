// Nothing stands here: the headers that all tests share are compiled with it.
