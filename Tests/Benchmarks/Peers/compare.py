"""Runs Weaklink and the programs that people would use instead on the same files, in turn, and
prints a table of what each took.

Peers are timed without the start of Python and its imports, Weaklink from start to end; pm4py as a
whole process, since that is how it is used. Processor seconds are those of whole processes: they
tell more than the clock where the machine has other work to do.
"""
import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import time

DUCKDB = """
import duckdb, sys, time
start = time.perf_counter()
connection = duckdb.connect()
connection.execute("set threads = 2")
rows = connection.execute('''
  select customer_team, provider_team, count(*),
    avg((delivered <= promised)::int),
    median(date_diff('second', opened, delivered)),
    quantile_cont(date_diff('second', opened, delivered), 0.9)
  from read_csv(?, header = true, columns = {
    'id': 'VARCHAR', 'parent': 'VARCHAR', 'case': 'VARCHAR', 'customer': 'VARCHAR',
    'customer_team': 'VARCHAR', 'provider': 'VARCHAR', 'provider_team': 'VARCHAR',
    'kind': 'VARCHAR', 'opened': 'TIMESTAMP', 'promised': 'TIMESTAMP',
    'delivered': 'TIMESTAMP', 'complaint': 'VARCHAR'})
  group by all''', [sys.argv[1]]).fetchall()
print("seconds", time.perf_counter() - start)
"""

DUCKDB_LAG = """
import duckdb, sys, time
start = time.perf_counter()
connection = duckdb.connect()
connection.execute("set threads = 2")
rows = connection.execute('''
  with steps as (
    select team, lag(team) over w as before, date_diff('second', lag("time") over w, "time") as lag
    from read_csv(?, header = true)
    window w as (partition by "case" order by "time"))
  select before, team, count(*), avg(lag) from steps where before is not null
  group by all''', [sys.argv[1]]).fetchall()
print("seconds", time.perf_counter() - start)
"""

POLARS = """
import polars, sys, time
start = time.perf_counter()
response = (polars.col("delivered") - polars.col("opened")).dt.total_seconds()
(polars.scan_csv(sys.argv[1], try_parse_dates=True)
  .group_by("customer_team", "provider_team")
  .agg(polars.len(), (polars.col("delivered") <= polars.col("promised")).mean(),
    response.median().alias("median"), response.quantile(0.9).alias("high"))
  .collect(engine="streaming"))
print("seconds", time.perf_counter() - start)
"""

PANDAS = """
import pandas, sys, time
start = time.perf_counter()
times = ["opened", "promised", "delivered"]
rows = pandas.read_csv(sys.argv[1], parse_dates=times)
rows["response"] = (rows.delivered - rows.opened).dt.total_seconds()
rows["kept"] = rows.delivered <= rows.promised
groups = rows.groupby(["customer_team", "provider_team"], dropna=False)
groups.agg({"kept": "mean", "response": ["count", "median", lambda x: x.quantile(0.9)]})
print("seconds", time.perf_counter() - start)
"""

PM4PY = """
import pandas, pm4py, sys
rows = pandas.read_csv(sys.argv[1], parse_dates=["time"])
log = pm4py.format_dataframe(rows, case_id="case", activity_key="state", timestamp_key="time")
pm4py.discover_handover_of_work_network(log, resource_key="team")
"""


def processor_seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run(command, counts_itself=False, phase=None):
    """The seconds of a command by the clock and of all processors."""
    before, start = processor_seconds(), time.perf_counter()
    process = subprocess.run(command, capture_output=True, text=True)
    seconds, processor = time.perf_counter() - start, processor_seconds() - before
    if process.returncode:
        sys.exit(f"{command[0]} failed: {process.stderr[-2000:]}")
    for line in process.stdout.splitlines():
        words = line.split()
        if counts_itself and words and words[0] == "seconds":
            seconds = float(words[1])
        if phase and words and words[0] == phase:
            seconds, processor = float(words[1]), float(words[2])
    return seconds, processor


def peak_memory(command):
    """The most memory that a command held, in bytes."""
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    if status:
        sys.exit(f"{command[0]} failed")
    return usage.ru_maxrss * 1024


class Table:
    def __init__(self, runs):
        self.runs = runs
        print("| work | yardstick | seconds | Weaklink | ratio | of processor time | bar | |")
        print("| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |", flush=True)

    def compare(self, work, yardstick, bar, theirs, ours):
        """Runs both in turn; `theirs` and `ours` return both sorts of seconds."""
        pairs = [(theirs(), ours()) for _ in range(self.runs)]
        left, right = ([pair[side][0] for pair in pairs] for side in (0, 1))
        used = [statistics.median(pair[side][1] for pair in pairs) for side in (0, 1)]
        ratio = statistics.median(right) / statistics.median(left)
        self.row(work, yardstick, spread(left), spread(right), ratio, bar,
                 f"{used[1] / max(used[0], 0.001):.2f}")

    def row(self, work, yardstick, left, right, ratio, bar, used=""):
        met = "met" if ratio <= bar else "**missed**"
        print(f"| {work} | {yardstick} | {left} | {right} | {ratio:.2f} | {used} | {bar:g} | {met} |",
              flush=True)


def spread(values):
    return f"{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


def write_links(path, parties, links):
    """A log in which so many parties have so many links, of a few requests each."""
    draw = random.Random(1)
    pairs = set()
    while len(pairs) < links:
        customer, provider = draw.randrange(parties), draw.randrange(parties)
        if customer != provider:
            pairs.add((customer, provider))
    with open(path, "w") as file:
        file.write("id,parent,customer,provider,opened,promised,delivered\n")
        row = 0
        for customer, provider in sorted(pairs):
            root = row
            hour = row % 8000
            file.write(f"R{row},,Client {row % 500},Team {customer},{moment(hour)},"
                       f"{moment(hour + 30)},{moment(hour + draw.randrange(10, 50))}\n")
            for _ in range(2):
                row += 1
                file.write(f"R{row},R{root},Team {customer},Team {provider},{moment(hour)},,"
                           f"{moment(hour + draw.randrange(2, 30))}\n")
            row += 1


def moment(hour):
    return time.strftime("%Y-%m-%d %H:%M", time.gmtime(1735689600 + 3600 * hour))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weaklink", required=True)
    parser.add_argument("--benchmarks", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--requests", type=int, default=10_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--curve", action="store_true")
    options = parser.parse_args()

    def made(name, cases, shape="requests"):
        path = os.path.join(options.folder, name)
        if not os.path.exists(path):
            subprocess.run([options.weaklink, "simulate", "--cases", str(cases), "--shape", shape,
                            "-o", path], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
        return path

    def peer(code, path, counts_itself=True):
        return lambda: run([sys.executable, "-c", code, path], counts_itself)

    result = os.path.join(options.folder, "analysis.json")

    def analysis(path):
        return [options.weaklink, "analyze", path, "--format", "json", "-o", result]

    def ours(path):
        return lambda: run(analysis(path))

    if options.curve:
        print("| requests | MB | seconds | seconds a million | peak MB | peak / size |")
        print("| ---: | ---: | ---: | ---: | ---: | ---: |")
        for millions in (1, 10, 30):
            path = made(f"curve-{millions}.csv", int(millions * 1e6 / 4.25))
            size = os.path.getsize(path)
            seconds = statistics.median(run(analysis(path))[0] for _ in range(options.runs))
            peak = peak_memory(analysis(path))
            print(f"| {millions},000,000 | {size / 1e6:.0f} | {seconds:.2f} | "
                  f"{seconds / millions:.3f} | {peak / 1e6:.0f} | {peak / size:.2f} |", flush=True)
            os.remove(path)
        return

    requests = made("requests.csv", int(options.requests / 4.25))
    size = os.path.getsize(requests)
    table = Table(options.runs)
    name = f"{options.requests:,} requests, {size / 1e9:.2f} GB, to the whole analysis"
    table.compare(name, "DuckDB, figures by link", 0.8, peer(DUCKDB, requests), ours(requests))
    table.compare("the same", "polars, streaming", 0.25, peer(POLARS, requests), ours(requests))
    table.compare("the same", "pandas", 0.25, peer(PANDAS, requests), ours(requests))
    table.compare(
        "reading alone", "`wc -l`", 6, lambda: run(["wc", "-l", requests]),
        lambda: run([options.benchmarks, "phases", requests], phase="read"))
    peak = peak_memory(analysis(requests))
    table.row("peak memory of the analysis, MB", "size of the file", f"{size / 1e6:.0f}",
              f"{peak / 1e6:.0f}", peak / size, 0.6)
    events = made("events.csv", 110_000, "events")
    table.compare("1,000,000 events", "pm4py, handover network, whole process", 0.05,
                  peer(PM4PY, events, False), ours(events))
    many = made("many-events.csv", int(options.requests * 0.11), "events")
    table.compare(f"{options.requests:,} events", "DuckDB, lag between events", 1,
                  peer(DUCKDB_LAG, many), ours(many))
    one = lambda: run(["taskset", "-c", "0", *analysis(requests)])
    table.compare("the whole analysis on two cores", "the same on one", 1 / 1.7, one,
                  ours(requests))
    for teams, links, bar in ((78, 2_000, 2), (2_000, 100_000, 3)):
        log = os.path.join(options.folder, f"links-{links}.csv")
        dot, picture = (os.path.join(options.folder, f"links-{links}.{end}") for end in ("dot", "svg"))
        write_links(log, teams, links)
        run([options.weaklink, "diagram", log, "-o", dot])
        draw = lambda: run([options.weaklink, "diagram", log, "-o", picture])
        if links == 2_000:
            table.compare(f"diagram of {teams} teams, {links:,} links", "`dot -Tsvg` of what is drawn",
                          1.2, lambda: run(["dot", "-Tsvg", dot, "-o", picture]), draw)
        seconds = [draw()[0] for _ in range(options.runs)]
        table.row(f"diagram of {teams:,} teams, {links:,} links", "seconds", "1", spread(seconds),
                  statistics.median(seconds), bar)
    few = os.path.join(options.folder, "few.csv")
    with open(requests) as source, open(few, "w") as target:
        for _ in range(101):
            target.write(source.readline())
    for work, command, bar in (("`weaklink --version`", [options.weaklink, "--version"], 0.02),
                               ("`weaklink analyze`, 100 rows", analysis(few), 0.12)):
        seconds = [run(command)[0] for _ in range(options.runs * 3)]
        table.row(work, "seconds", "1", f"{statistics.median(seconds):.3f}",
                  statistics.median(seconds), bar)


main()
