"""Counts what reading and analysis do for each record, and fails where that is more than it was.

Instructions are those of the byte loops under valgrind's callgrind, allocations those of the whole
program; both are the difference between a log and one of twice its length, so that what a process
does once does not count, and both are the same in every run but for what threads do.
"""
import argparse
import os
import subprocess
import sys

# What is allowed for each record. Raise a figure only with the reason in the commit.
INSTRUCTIONS = 1_600
READING_ALLOCATIONS = 0.02
ANALYSIS_ALLOCATIONS = 0.9


def moment(minute):
    day, minute = divmod(minute, 1440)
    month, day = divmod(day, 28)
    return f"2025-{month % 12 + 1:02}-{day + 1:02} {minute // 60:02}:{minute % 60:02}:00"


def write(path, records):
    """A log of cases of four requests between few parties."""
    teams = [f"Team {number}" for number in range(12)]
    with open(path, "w") as file:
        file.write("id,parent,case,customer,customer_team,provider,provider_team,kind,opened,"
                   "promised,delivered,complaint\n")
        for number in range(records):
            case, step = divmod(number, 4)
            team = teams[(case + step) % 12]
            asker = f"Client {case % 50}," if step == 0 else f"Person {case % 12},{teams[case % 12]}"
            parent = "" if step == 0 else f"R{number - step}"
            opened = case * 3 % 400_000 + step * 20
            file.write(f"R{number},{parent},C{case},{asker},{team} person {case % 5},{team},"
                       f"kind {case % 6},{moment(opened)},"
                       f"{moment(opened + 600) if step == 0 else ''},"
                       f"{moment(opened + (case * 7919 % 900) // (step + 1))},\n")


def output(command, **environment):
    process = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **environment})
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed: {process.stderr[-2000:]}")
    return process.stdout + process.stderr


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weaklink", required=True)
    parser.add_argument("--sources", required=True, help="the folder of CByteScan")
    parser.add_argument("--folder", required=True)
    parser.add_argument("--records", type=int, default=100_000)
    options = parser.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    loops, counter = (os.path.join(options.folder, name) for name in ("loops", "allocations.so"))
    scan = [os.path.join(options.sources, name) for name in sorted(os.listdir(options.sources))
            if name.endswith(".c")]
    output(["cc", "-O2", "-I", os.path.join(options.sources, "include"),
            os.path.join(here, "loops.c"), *scan, "-o", loops])
    output(["cc", "-O2", "-shared", "-fPIC", os.path.join(here, "allocations.c"), "-o", counter])
    logs = [os.path.join(options.folder, f"guard-{times}.csv") for times in (1, 2)]
    for times, log in enumerate(logs, 1):
        write(log, options.records * times)

    def instructions(log):
        told = output(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", loops, log])
        return next(int(line.split()[-1]) for line in told.splitlines() if "Collected" in line)

    def allocations(*command):
        told = os.path.join(options.folder, "allocations.txt")
        output([options.weaklink, *command], LD_PRELOAD=counter, ALLOCATIONS=told)
        with open(told) as file:
            return int(file.read())

    def growth(count):
        return (count(logs[1]) - count(logs[0])) / options.records

    nowhere = os.path.join(options.folder, "guard.json")
    figures = [
        ("instructions of the byte loops", INSTRUCTIONS, growth(instructions)),
        ("allocations of reading", READING_ALLOCATIONS,
         growth(lambda log: allocations("columns", log))),
        ("allocations of reading and analysis", ANALYSIS_ALLOCATIONS,
         growth(lambda log: allocations("analyze", log, "--format", "json", "-o", nowhere))),
    ]
    print("| for each record | count | at most | |")
    print("| --- | ---: | ---: | --- |")
    for name, most, count in figures:
        print(f"| {name} | {count:.3f} | {most:g} | {'met' if count <= most else '**missed**'} |")
    if any(count > most for _, most, count in figures):
        sys.exit(1)


main()
