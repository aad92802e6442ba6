"""How long the queries took that the service has logged ("INFO query 123 14 ms")."""
with open("/var/log/intelliwiz/graphql.log", encoding="utf-8") as log:
    times = sorted(int(line.split()[-2]) for line in log)


def percentile(share):
    return times[min(round(len(times) * share), len(times) - 1)]


print(f"p95 = {percentile(0.95)} ms, p99 = {percentile(0.99)} ms")
