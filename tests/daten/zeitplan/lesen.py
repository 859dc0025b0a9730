#!/usr/bin/env python3
"""Reads the exported plan with the programs of others and compares it with the data: lesen.py CRMPLAN PROJECT [ARGUMENT…]

Needs icalendar, openpyxl and PyYAML; for the plan also mpxj with JPype1 and a Java runtime, without which that part is left out and said so. Further
arguments, such as --ohne V12, are what is tried. The calendar is read by icalendar, the workbook by openpyxl, the plan by MPXJ, which also schedules it again as
Microsoft Project would: every day has to stay where it is.
"""

import datetime
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import icalendar
import openpyxl
import yaml

try:
    import mpxj  # noqa: F401, puts its archives on the class path
    import jpype
except ImportError:
    jpype = None

program, project, tried = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), sys.argv[3:]
wrong = []


def same(what, found, expected):
    if found != expected:
        wrong.append(f"{what}: {found!r} instead of {expected!r}")


def close(what, found, expected, within):
    if abs(found - expected) > within:
        wrong.append(f"{what}: {found!r} instead of {expected!r}")


def export(kind, folder):
    target = folder / f"zeitplan.{kind}"
    command = [program, "-q", "-C", project, "zeitplan", "export", "--format", kind, "-o", target, *tried]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return target


def date(text):
    return datetime.date.fromisoformat(text)


def one_line(text):
    return " ".join(text.split())


def value(option):
    """What follows an option, every time it is given."""
    return [after for before, after in zip(tried, tried[1:]) if before == option]


shown = [program, "-C", project, "zeitplan", "show", "--format", "json", *tried]
plan = json.loads(subprocess.run(shown, check=True, capture_output=True).stdout)
# Numbers and days as they are written: what is a number to YAML is none to crmplan.
source = yaml.load((project / "zeitplan.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
own = yaml.load((project / "crmplan.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
state = date(source.get("stand", own["projekt"]["datum"]))
left_out, shares = set(value("--ohne")), dict(x.split("=") for x in value("--anteil"))
people = [x for x in source["mitwirkende"] if x["id"] not in left_out]
stages = {x["id"]: x for x in source["teilprojekte"]}
sources = {task["id"]: task for stage in source["teilprojekte"] for task in stage["vorgaenge"]}
milestones = {x["id"]: x for x in source["meilensteine"]}
planned = {x["id"] for x in plan["vorgaenge"]}


def links(entry):
    """Predecessors with relation and lag, without what is left out."""
    found = set()
    for x in entry.get("nach", []):
        x = {"vorgang": x} if isinstance(x, str) else x
        if x["vorgang"] in planned:
            found.add((x["vorgang"], x.get("art", "EA"), int(x.get("versatz", 0))))
    return found


def days(periods, first, last):
    """The days of periods as far as they are within two others."""
    found = set()
    for x in periods:
        day = max(date(x["von"]), first)
        while day <= min(date(x["bis"]), last):
            found.add(day)
            day += datetime.timedelta(days=1)
    return found


def read_calendar(path):
    raw = path.read_bytes()
    same("length of the longest line", max(map(len, raw.split(b"\r\n"))) <= 75, True)
    same("line ends", raw.count(b"\n"), raw.count(b"\r\n"))
    expected = {}
    for x in plan["teilprojekte"]:
        stage = stages[x["id"]]
        expected[f"teilprojekt-{x['id']}"] = (x["titel"], date(x["anfang"]), date(x["ende"]), False)
        for kind in ("vorfuehrung", "rueckmeldung"):
            if kind in stage:
                day = date(stage[kind])
                expected[f"{kind}-{x['id']}"] = (x["titel"], day, day, kind == "vorfuehrung")
    for x in plan["meilensteine"]:
        expected[f"meilenstein-{x['id']}"] = (x["titel"], date(x["tag"]), date(x["tag"]), True)
    calendar = icalendar.Calendar.from_ical(raw)
    events = {str(event["UID"]).split("@")[0]: event for event in calendar.walk("VEVENT")}
    same("events", sorted(events), sorted(expected))
    for uid, event in events.items():
        title, first, last, reminded = expected.get(uid, ("", None, None, None))
        # The last day is that before the end.
        found = (event.decoded("DTSTART"), event.decoded("DTEND") - datetime.timedelta(days=1))
        same(f"{uid}, days", found, (first, last))
        same(f"{uid}, title", one_line(str(event["SUMMARY"])).endswith(one_line(title)), True)
        same(f"{uid}, state", event.decoded("DTSTAMP").date(), state)
        triggers = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
        same(f"{uid}, reminders", triggers, [datetime.timedelta(days=-7)] if reminded else [])
        same(f"{uid}, errors", list(event.errors), [])
    return f"{len(events)} events"


def read_workbook(path):
    book = openpyxl.load_workbook(path)
    tasks, parts, reached, load = (
        [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] for sheet in book.worksheets
    )
    for sheet in book.worksheets:
        same(f"{sheet.title}, formulas", [c.coordinate for row in sheet for c in row if c.data_type == "f"], [])
    same("rows of tasks", len(tasks), len(plan["vorgaenge"]))
    for row, x in zip(tasks, plan["vorgaenge"]):
        found = (row[0], row[1], row[2], row[6].date(), row[7].date(), row[8], row[9], row[10])
        same(x["id"], found, (x["id"], x["titel"], x["teilprojekt"], date(x["anfang"]), date(x["ende"]), x["dauer"], x["gesamtpuffer"], x["freier_puffer"]))
        close(f"{x['id']}, effort", row[5], float(x["aufwand"]), 1e-9)
        same(f"{x['id']}, critical", row[11] in ("ja", "yes"), x["kritisch"])
        same(f"{x['id']}, people", row[4] or "", "; ".join(p["name"] for p in people if p["id"] in sources[x["id"]].get("wer", [])))
        written = [i + (a if (a, v) != ("EA", 0) else "") + (f"{v:+}" if v else "") for i, a, v in links(sources[x["id"]])]
        same(f"{x['id']}, predecessors", sorted((row[12] or "").split("; ")), sorted(written or [""]))
    same("rows of stages", [row[0] for row in parts], [x["id"] for x in plan["teilprojekte"]])
    for row, x in zip(parts, plan["teilprojekte"]):
        found = (row[1], *(cell.date() for cell in row[2:5]), row[5])
        same(x["id"], found, (x["titel"], date(x["anfang"]), date(x["ende"]), date(x["zugesagt"]), x["dauer"]))
        close(f"{x['id']}, effort", row[6], float(x["aufwand"]), 1e-9)
    same("rows of milestones", [(r[0], r[1], r[4].date()) for r in reached], [(x["id"], x["titel"], date(x["tag"])) for x in plan["meilensteine"]])
    same("rows of load", [(r[0], r[2], r[3]) for r in load], [(x["wer"], str(x["jahr"]), x["woche"]) for x in plan["auslastung"]])
    for row, x in zip(load, plan["auslastung"]):
        close(f"{x['wer']} {x['woche']}, planned", row[4], float(x["geplant"]), 1e-9)
        close(f"{x['wer']} {x['woche']}, available", row[5], float(x["verfuegbar"]), 1e-9)
    return ", ".join(f"{sheet.title}: {sheet.max_row - 1} rows" for sheet in book.worksheets)


def check_order(path):
    """Elements have to stand in the order of the schema; the classes of MPXJ were made from it."""
    from java.lang import Class
    from jakarta.xml.bind.annotation import XmlType

    places = {
        "Project": "", "Calendar": "$Calendars$Calendar", "WeekDay": "$Calendars$Calendar$WeekDays$WeekDay",
        "Exception": "$Calendars$Calendar$Exceptions$Exception", "Task": "$Tasks$Task", "PredecessorLink": "$Tasks$Task$PredecessorLink",
        "Resource": "$Resources$Resource", "Assignment": "$Assignments$Assignment",
    }
    for element in ElementTree.parse(path).iter():
        name = element.tag.split("}")[1]
        if name in places:
            known = Class.forName(f"org.mpxj.mspdi.schema.Project{places[name]}").getAnnotation(XmlType.class_).propOrder()
            order = [str(x).lower() for x in known]
            children = [child.tag.split("}")[1].lower() for child in element]
            same(f"{name}, unknown elements", [x for x in children if x not in order], [])
            indexes = [order.index(x) for x in children if x in order]
            same(f"{name}, order", indexes, sorted(indexes))


def read_plan(path):
    from java.time import LocalDateTime
    from org.mpxj.cpm import MicrosoftScheduler
    from org.mpxj.mspdi import MSPDIReader

    check_order(path)
    reader = MSPDIReader()
    read = reader.read(str(path))
    same("errors of the reader", [str(x) for x in read.getIgnoredErrors()], [])
    relations = {"FF": "EE", "FS": "EA", "SF": "AE", "SS": "AA"}
    first, last = date(plan["beginn"]), date(plan["zugesagt"])

    def off(calendar):
        found = {}
        for x in calendar.getCalendarExceptions():
            day = date(str(x.getFromDate()))
            while day <= date(str(x.getToDate())):
                found[day] = str(x.getName() or "")
                day += datetime.timedelta(days=1)
            same("an exception works", bool(x.getWorking()), False)
        return found

    same("days off", off(read.getDefaultCalendar()), {date(x["tag"]): one_line(x["grund"]) for x in plan["frei"]})
    resources = {str(x.getCode()): x for x in read.getResources()}
    same("people", list(resources), [x["id"] for x in people])
    for x in people:
        resource = resources[x["id"]]
        same(f"{x['id']}, name", str(resource.getName()), one_line(x["name"]))
        share = shares.get(x["id"], x["anteil"]).rstrip("% ").replace(",", ".")
        close(f"{x['id']}, share", float(resource.getMaxUnits()), float(share), 1e-9)
        same(f"{x['id']}, away", set(off(resource.getCalendar())), days(x.get("abwesend", []), first, last))

    def state_of(task):
        """Name, first and last day of a line."""
        return str(task.getName()), date(str(task.getStart().toLocalDate())), date(str(task.getFinish().toLocalDate()))

    def compare(when):
        tasks = {str(x.getWBS()): x for x in read.getTasks()}
        expected = {x["id"]: (one_line(x["titel"]), date(x["anfang"]), date(x["ende"])) for x in plan["teilprojekte"] + plan["vorgaenge"]}
        expected |= {x["id"]: (one_line(x["titel"]), date(x["tag"]), date(x["tag"])) for x in plan["meilensteine"]}
        same(f"{when}, lines", sorted(tasks), sorted(expected))
        for key in tasks:
            same(f"{when}, {key}", state_of(tasks[key]), expected.get(key))
        return tasks

    tasks = compare("as read")
    for x in plan["vorgaenge"]:
        task = tasks[x["id"]]
        found = {(str(r.getPredecessorTask().getWBS()), relations[str(r.getType())], float(r.getLag().getDuration())) for r in task.getPredecessors()}
        same(f"{x['id']}, predecessors", found, {(i, a, float(v)) for i, a, v in links(sources[x["id"]])})
        same(f"{x['id']}, stage", str(task.getParentTask().getWBS()), x["teilprojekt"])
        same(f"{x['id']}, duration", str(task.getDuration()), f"{float(x['dauer'])}d")
        hours = sum(float(a.getWork().getDuration()) for a in task.getResourceAssignments())
        # Work is shared out in thousandths of a day and stated in minutes, both rounded.
        close(f"{x['id']}, work", hours / 8, float(x["aufwand"]), 0.004)
    for x in plan["teilprojekte"]:
        same(f"{x['id']}, summary", bool(tasks[x["id"]].getSummary()), True)
        same(f"{x['id']}, promised", str(tasks[x["id"]].getDeadline().toLocalDate()), x["zugesagt"])
    for x in plan["meilensteine"]:
        task = tasks[x["id"]]
        same(f"{x['id']}, milestone", (bool(task.getMilestone()), float(task.getDuration().getDuration())), (True, 0.0))
        found = {(str(r.getPredecessorTask().getWBS()), relations[str(r.getType())], float(r.getLag().getDuration())) for r in task.getPredecessors()}
        same(f"{x['id']}, predecessors", found, {(i, a, float(v)) for i, a, v in links(milestones[x["id"]])})
    MicrosoftScheduler().schedule(read, LocalDateTime.of(first.year, first.month, first.day, 8, 0))
    compare("scheduled again")
    return f"{len(tasks)} lines, {len(resources)} people, {read.getResourceAssignments().size()} assignments, the same days when scheduled again"


with tempfile.TemporaryDirectory() as temporary:
    folder = Path(temporary)
    print("ics:  ", read_calendar(export("ics", folder)))
    print("xlsx: ", read_workbook(export("xlsx", folder)))
    if jpype is None:
        ElementTree.parse(export("mspdi", folder))
        print("mspdi: well-formed; MPXJ is not here to read it")
    else:
        jpype.startJVM()
        import jpype.imports  # noqa: E402, F401, lets Java packages be imported

        print("mspdi:", read_plan(export("mspdi", folder)))
for line in wrong:
    print("differs:", line)
sys.exit(1 if wrong else 0)
