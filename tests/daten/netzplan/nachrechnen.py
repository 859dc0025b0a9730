#!/usr/bin/env python3
"""Compares the schedules of random networks with those computed by networkx: nachrechnen.py CRMPLAN COUNT

Each plan has tasks with durations and predecessors in all four relations, with lags that may be negative. A relation is the least time between two begins: so
begins are longest paths of the network, and the latest begin is the end of the project without the longest path that follows.
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
            edges.append((j, i, rng.choice(["EA", "EA", "EA", "AA", "EE", "AE"]), rng.choice([0, 0, 0, 1, 5, -2])))
    return tasks, edges


def written(tasks, edges):
    lines = ["beginn: 2027-01-04", "teilprojekte:", "  - id: TP", "    titel: T", "    vorgaenge:"]
    for i, (name, days) in enumerate(tasks):
        nach = ", ".join(f"{{vorgang: V{a}, art: {art}, versatz: {lag}}}" for a, b, art, lag in edges if b == i)
        lines.append(f"      - {{id: {name}, titel: {name}, strang: software, dauer: {days}, nach: [{nach}]}}")
    return "\n".join(lines) + "\n"


def expected(tasks, edges):
    """A node is the begin of a task; the weight of an edge is the least time between two begins."""
    days = [duration for _, duration in tasks]

    def between(a, b, art, lag):
        return lag + (days[a] if art in ("EA", "EE") else 0) - (days[b] if art in ("EE", "AE") else 0)

    graph = nx.DiGraph()
    for i, duration in enumerate(days):
        graph.add_edge("begin", i, weight=0)
        graph.add_edge(i, "end", weight=duration)
    for a, b, art, lag in edges:
        graph.add_edge(a, b, weight=between(a, b, art, lag))

    def longest(a, b):
        """The longest path from one node to another; networkx looks for the longest of all, so what does not lead there is left out."""
        rest = graph.subgraph((nx.descendants(graph, a) | {a}) & (nx.ancestors(graph, b) | {b}))
        length = {a: 0}
        for node in nx.topological_sort(rest):
            for _, after, weight in rest.out_edges(node, data="weight"):
                if node in length:
                    length[after] = max(length.get(after, -10**9), length[node] + weight)
        return length[b]

    begin = [longest("begin", i) for i in range(len(days))]
    total = longest("begin", "end")
    rows = []
    for i, duration in enumerate(days):
        whole = total - longest(i, "end") - begin[i]
        free = [begin[b] - begin[i] - between(a, b, art, lag) for a, b, art, lag in edges if a == i]
        rows.append((duration, whole, min(free + [total - begin[i] - duration, whole])))
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
