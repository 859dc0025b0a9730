#!/usr/bin/env python3
"""Compares the schedules of random networks with those computed by networkx: nachrechnen.py CRMPLAN COUNT

Each plan has tasks with durations and predecessors, end to begin with lags. Begin and end are longest paths of the network; the latest end is the end of
the project without the longest path that follows.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import networkx as nx

program, count = Path(sys.argv[1]).resolve(), int(sys.argv[2])
example = Path(__file__).resolve().parents[3] / "examples" / "klein"


def plan(rng):
    size = rng.randint(1, 40)
    tasks = [(f"V{i}", rng.randint(1, 20)) for i in range(size)]
    edges = []
    for i in range(1, size):
        for j in sorted(rng.sample(range(i), min(i, rng.randint(0, 3)))):
            edges.append((j, i, rng.choice([0, 0, 0, 1, 5])))
    return tasks, edges


def written(tasks, edges):
    lines = ["beginn: 2027-01-04", "teilprojekte:", "  - id: TP", "    titel: T", "    vorgaenge:"]
    for i, (name, days) in enumerate(tasks):
        nach = ", ".join(f"{{vorgang: V{a}, versatz: {lag}}}" for a, b, lag in edges if b == i)
        lines.append(f"      - {{id: {name}, titel: {name}, strang: software, dauer: {days}, nach: [{nach}]}}")
    return "\n".join(lines) + "\n"


def expected(tasks, edges):
    """Begin and end of each task are nodes; the weight of an edge is the time between them."""
    graph = nx.DiGraph()
    for i, (_, days) in enumerate(tasks):
        graph.add_edge("begin", (i, 0), weight=0)
        graph.add_edge((i, 0), (i, 1), weight=days)
        graph.add_edge((i, 1), "end", weight=0)
    for a, b, lag in edges:
        graph.add_edge((a, 1), (b, 0), weight=lag)

    def longest(a, b):
        rest = graph.subgraph((nx.descendants(graph, a) | {a}) & (nx.ancestors(graph, b) | {b}))
        return nx.dag_longest_path_length(rest, weight="weight")

    total = longest("begin", "end")
    rows = []
    for i, (_, days) in enumerate(tasks):
        end = longest("begin", (i, 1))
        free = [longest("begin", (b, 0)) - lag - end for a, b, lag in edges if a == i]
        rows.append((days, total - longest((i, 1), "end") - end, min(free + [total - end])))
    return rows


with tempfile.TemporaryDirectory() as folder:
    for path in example.rglob("*"):
        if path.is_file():
            target = Path(folder) / path.relative_to(example)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    for seed in range(count):
        tasks, edges = plan(random.Random(seed))
        (Path(folder) / "zeitplan.yaml").write_text(written(tasks, edges))
        command = [program, "-q", "-C", folder, "zeitplan", "show", "--format", "json"]
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode:
            sys.exit(f"plan {seed}: {run.stderr}")
        shown = [(x["dauer"], x["gesamtpuffer"], x["freier_puffer"]) for x in json.loads(run.stdout)["vorgaenge"]]
        if shown != expected(tasks, edges):
            sys.exit(f"plan {seed} differs:\n{shown}\n{expected(tasks, edges)}")
print(f"{count} plans: durations, total and free floats are those of networkx")
