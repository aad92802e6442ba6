// Nothing happens here: the headers that all tests share are compiled with it.

int main() { return 0; }
