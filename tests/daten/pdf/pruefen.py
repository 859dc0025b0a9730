#!/usr/bin/env python3
"""Proves finished PDF files: pruefen.py VERAPDF_FOLDER FILE.pdf...

VERAPDF_FOLDER is what verapdf.sh beside this file has filled. Needs java, qpdf, and pdfinfo and pdftotext of poppler-utils.

What is proven of each file:
  standards      it is PDF/A-3a and PDF/UA-1 by veraPDF
  structure      its tags hold all marked content in the order in which it is drawn; heading levels do not skip; tables have
                 header cells, figures alternative texts, links contents, the document a language
  reading order  the text runs down the page, and nothing that is to be read is hidden as an artifact
  geometry       no word leaves the type area or covers another
  metadata       they are complete, and tell nothing of the machine that built the file

Each failure is a line that begins with "FAIL", and then the exit code is 1.
"""

import concurrent.futures
import getpass
import html
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from pathlib import Path

MM = 72 / 25.4
# The type area in millimetres: left and right, then top and bottom. A cover has no header, and the report is set tighter.
SIDE, PAGE, COVER, TIGHT = 25, (30, 28), (25, 25), dict.fromkeys(("Statusbericht", "Status report"), (26, 22))
SLACK = 1

failures = []


def main(folder, files):
    passed, verdicts = standards(folder, files)
    for file in filter(verdicts.get, files):
        pdf = Pdf(file)
        tags = structure(pdf)
        reading_order(pdf)
        geometry(pdf, TIGHT.get(metadata(pdf), PAGE))
        print(f"{file}: {', '.join(verdicts[file])}, {len(pdf.pages)} pages, {tags}", flush=True)
    print(f"veraPDF: {len(files)} documents, {passed} rules passed, {len(failures)} failures")
    return 1 if failures else 0


def fail(file, text):
    failures.append(file)
    print(f"FAIL {file}: {text}")


def run(*command, codes=(0,)):
    done = subprocess.run(command, capture_output=True)
    if done.returncode not in codes:
        sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')[-800:]}")
    return done.stdout


# The checks


def standards(folder, files):
    """The number of rules passed, and what was found of each file that could be read."""
    passed, verdicts, flavours = 0, defaultdict(list), ("3a", "ua1")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        reports = pool.map(lambda flavour: verapdf(folder, flavour, files), flavours)
    for flavour, jobs in zip(flavours, reports):
        for file in files:
            # A run ends well even if it leaves out a file, so each must be found by its name.
            job = jobs.get(os.path.abspath(file), ET.Element("job"))
            verdict = job.find("validationReport")
            if verdict is None or verdict.get("jobEndStatus") != "normal":
                fail(file, f"{flavour}: not validated: {job.findtext('.//exceptionMessage', 'not in the report')}")
                continue
            rules, checks = (verdict.find("details").get(key) for key in ("passedRules", "passedChecks"))
            passed += int(rules)
            verdicts[file].append(f"{flavour} {rules} rules {checks} checks")
            broken = verdict.findall(".//rule")
            if verdict.get("isCompliant") != "true" and not broken:
                fail(file, f"{flavour}: not compliant")
            for rule in broken:
                fail(file, f"{flavour} clause {rule.get('clause')} test {rule.get('testNumber')}, {rule.get('failedChecks')}"
                           f" times: {rule.findtext('description')} at {rule.findtext('check/context')}")
    return passed, verdicts


def verapdf(folder, flavour, files):
    """The jobs of one run over all files. Code 1 means not compliant and 7 not readable; the report tells which file."""
    report = run("java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx700m", "-cp", os.path.join(folder, "*"),
                 "org.verapdf.apps.GreenfieldCliWrapper", "-f", flavour, "--format", "xml",
                 "--maxfailuresdisplayed", "1", "--loglevel", "0", *files, codes=(0, 1, 7))
    return {job.findtext("item/name"): job for job in ET.fromstring(report).iter("job")}


def structure(pdf):
    """What is tagged, as a list of counts."""
    marks, pictured, count, level = defaultdict(list), set(), Counter(), 0
    if not pdf.text(pdf.root.get("/Lang")):
        fail(pdf.file, "no document language")
    for tag in pdf.tags:
        if isinstance(tag, tuple):
            marks[tag[0]].append(tag)
            continue
        kind = pdf.kind(tag)
        count[kind] += 1
        if re.fullmatch(r"H\d", kind):
            if int(kind[1]) > level + 1:
                fail(pdf.file, f"heading {sum(count[f'H{i}'] for i in range(1, 7))} jumps from H{level} to {kind}")
            level = int(kind[1])
        elif kind == "Table" and not any(pdf.kind(cell) == "TH" for cell in pdf.below(tag)):
            fail(pdf.file, f"table {count[kind]} has no header cell")
        elif kind == "Figure":
            pictured.update(mark for mark in pdf.below(tag) if isinstance(mark, tuple))
            if not pdf.text(tag.get("/Alt")):
                fail(pdf.file, f"figure {count[kind]} has no alternative text")
        elif kind == "Link":
            held = list(pdf.below(tag))
            targets = [pdf.get(kid["/Obj"]) for kid in held if isinstance(kid, dict) and "/Obj" in kid]
            if not any(isinstance(kid, tuple) for kid in held):
                fail(pdf.file, f"link {count[kind]} has no text")
            if not targets or not all(pdf.text(target.get("/Contents")) for target in targets):
                fail(pdf.file, f"link {count[kind]} has an annotation without contents")
    for number, page in enumerate(pdf.pages, 1):
        # Inside a figure the order does not matter, since its alternative text is read instead.
        drawn, told = ([mark for mark in order if mark not in pictured] for order in (pdf.drawn(page), marks[page["object"]]))
        if drawn != told:
            at = len(os.path.commonprefix([drawn, told]))
            fail(pdf.file, f"page {number}: tags and page are in another order from the {at + 1}th of {len(drawn)} marks on")
    if list(marks) != sorted(marks, key=[page["object"] for page in pdf.pages].index):
        fail(pdf.file, "the tags are in another order than the pages")
    return ", ".join(f"{count[kind]} {kind}" for kind in sorted(count) if re.fullmatch(r"H\d|Table|TH|Figure|Link", kind))


def reading_order(pdf):
    figures = pdf.figures()
    for number, (page, (_, height, boxes)) in enumerate(zip(pdf.pages, pdf.content), 1):
        # Without its box a figure cannot be told from the text around it; the order of the marks is proven all the same.
        if None in figures[page["object"]]:
            continue
        read = [box for box in boxes if not any(
            x0 - 3 < box[0] and box[2] < x1 + 3 and y0 - 3 < height - box[3] and height - box[1] < y1 + 3
            for x0, y0, x1, y1 in figures[page["object"]])]
        # To go up is right only from the end of a cell or the body of a requirement to what stands at the right of it.
        for before, after in zip(read, read[1:]):
            if after[3] < before[1] - 2 and after[0] < before[2]:
                fail(pdf.file, f"page {number}: after “{before[4]}” the text goes back up to “{after[4]}”")


def geometry(pdf, edges):
    for number, ((width, height, boxes), (_, _, hidden)) in enumerate(zip(pdf.content, pdf.artifacts), 1):
        top, bottom = (edge * MM for edge in (edges if hidden else COVER))
        first = min((box[1] for box in boxes), default=height)
        for x0, y0, x1, y1, word in boxes + hidden:
            if x0 < (SIDE - SLACK) * MM or x1 > width - (SIDE - SLACK) * MM or y0 < 0 or y1 > height:
                fail(pdf.file, f"page {number}: “{word}” leaves the type area: {x0 / MM:.1f} to {x1 / MM:.1f} mm from the left")
        for _, y0, _, y1, word in boxes:
            if y0 < top - SLACK * MM or y1 > height - bottom + SLACK * MM:
                fail(pdf.file, f"page {number}: “{word}” leaves the type area: {y0 / MM:.1f} to {y1 / MM:.1f} mm from the top")
        for _, y0, _, y1, word in hidden:
            # A table that goes on repeats its header, which stands above everything that is read on that page.
            if max(top, first - 2) < y0 and y1 < height - bottom and word.strip(". "):
                fail(pdf.file, f"page {number}: “{word}” is an artifact in the type area and never read aloud")
        for one, other, share in overlaps(boxes + hidden):
            fail(pdf.file, f"page {number}: “{one}” and “{other}” overlap by {share:.0%}")


def overlaps(boxes):
    """The pairs of words that cover more than a quarter of the smaller one."""
    boxes = sorted(boxes, key=lambda box: box[1])
    for i, (ax0, ay0, ax1, ay1, one) in enumerate(boxes):
        for bx0, by0, bx1, by1, other in boxes[i + 1:]:
            if by0 > ay1:
                break
            across, down = min(ax1, bx1) - max(ax0, bx0), min(ay1, by1) - max(ay0, by0)
            smaller = min((ax1 - ax0) * (ay1 - ay0), (bx1 - bx0) * (by1 - by0))
            if across > 0 and down > 0 and across * down > smaller / 4:
                yield one, other, across * down / smaller


def metadata(pdf):
    """The kind of the document, which is the first of its keywords: kind, organisation, version or day."""
    info = dict(line.split(":", 1) for line in run("pdfinfo", pdf.file).decode().splitlines() if ":" in line)
    xmp = run("pdfinfo", "-meta", pdf.file).decode()
    for key, tag in (("Title", "dc:title"), ("Author", "dc:creator"), ("Keywords", "pdf:Keywords")):
        value = info.get(key, "").strip()
        if not value or value not in html.unescape(xmp.split(f"<{tag}>", 1)[-1].split(f"</{tag}>")[0]):
            fail(pdf.file, f"metadata: {key} is “{value}”, and {tag} of the XMP does not say the same")
    keywords = [word for word in info.get("Keywords", "").strip().strip(",").split(", ") if word]
    # A form that nobody has filled in has no version yet.
    if len(keywords) < 2:
        fail(pdf.file, f"metadata: the keywords {keywords} do not name kind and organisation")
    traces = r"/home/\w*|/tmp/|/root\b|/Users/\w*|\b[A-Za-z]:\\+\w+|file://"
    machine = "|".join(rf"\b{re.escape(name)}\b" for name in {getpass.getuser(), platform.node()})
    for trace in re.findall(traces, str(info) + xmp + pdf.dump) + re.findall(machine, str(info) + xmp):
        fail(pdf.file, f"metadata: “{trace}” tells of the machine that built the file")
    return keywords[0] if keywords else ""


# The file


class Pdf:
    """A file as qpdf and poppler read it: its objects, its tags in reading order, and the words of its pages."""

    def __init__(self, file):
        self.file = file
        with tempfile.TemporaryDirectory() as folder:
            part = os.path.join(folder, "part.pdf")
            # Code 3 means warnings only; what is wrong with a file is for veraPDF to say.
            run("qpdf", "--qdf", "--object-streams=disable", file, part, codes=(0, 3))
            plain = Path(part).read_bytes()
            self.dump = run("qpdf", "--json=2", "--json-key=qpdf", "--json-key=pages", part, codes=(0, 3)).decode()
            # The words come from copies of the file that hold nothing else, so no check has to guess by position what is
            # an artifact. A watermark is in neither copy: it may lie below everything.
            self.content, self.artifacts = (words(only(layer, plain, part)) for layer in ("content", "artifact"))
        parsed = json.loads(self.dump)
        self.objects, self.pages = parsed["qpdf"][1], parsed["pages"]
        self.streams = dict(re.findall(rb"\n(\d+) 0 obj\n(?:(?!endobj).)*?\nstream\n(.*?)\nendstream", plain, re.S))
        self.root = self.get(self.objects["trailer"]["value"]["/Root"])
        tree = self.get(self.root.get("/StructTreeRoot")) or {}
        self.roles = self.get(tree.get("/RoleMap")) or {}
        self.tags = list(self.below(tree))

    def get(self, value):
        """The value itself, or what a reference such as "12 0 R" refers to."""
        if not isinstance(value, str) or not re.fullmatch(r"\d+ \d+ R", value):
            return value
        held = self.objects.get(f"obj:{value}", {})
        return held["value"] if "value" in held else held.get("stream", {}).get("dict")

    def text(self, value):
        """A string without the mark of its encoding, "u:" or "b:"."""
        return (self.get(value) or "")[2:].strip()

    def many(self, value):
        held = self.get(value)
        return [self.get(each) for each in (held if isinstance(held, list) else [held])]

    def kind(self, tag):
        name = tag.get("/S", "/") if isinstance(tag, dict) else "/"
        return self.roles.get(name, name)[1:]

    def below(self, tag, page=None):
        """All below a tag in reading order: tags and annotations as they are, marks of content as (page, number)."""
        page = tag.get("/Pg", page)
        for kid in self.many(tag.get("/K", [])):
            if isinstance(kid, int):
                yield page, kid
            elif kid.get("/Type") == "/MCR":
                yield kid.get("/Pg", page), kid["/MCID"]
            else:
                yield kid
                yield from self.below(kid, page)

    def drawn(self, page):
        """The marks of a page in the order in which it is drawn."""
        streams = (self.streams[content.split()[0].encode()] for content in page["contents"])
        return [(page["object"], int(mark)) for stream in streams
                for mark in re.findall(rb"/MCID (\d+).*?>>\s*BDC", stream, re.S)]

    def figures(self):
        """The boxes of the figures of each page, measured from its lower left corner; None for one that states none."""
        boxes = defaultdict(list)
        for tag in self.tags:
            if self.kind(tag) == "Figure":
                page = next((mark[0] for mark in self.below(tag) if isinstance(mark, tuple)), None)
                boxes[page] += [held["/BBox"] for held in self.many(tag.get("/A", [])) if "/BBox" in held] or [None]
        return boxes


TOKEN = re.compile(rb"<<|>>|<[0-9A-Fa-f\s]*>|\((?:[^\\()]|\\.|\((?:[^\\()]|\\.)*\))*\)|/[^\s<>\[\]()/]+|[A-Z]+", re.S)


def only(layer, plain, part):
    """Writes the file with the text of one layer. Strings are blanked at their length, so that no offset changes."""
    def page(stream):
        return blanked(stream.group(), layer) if b"BT" in stream.group() else stream.group()

    Path(part).write_bytes(re.sub(rb"(?<=\nstream\n).*?(?=\nendstream)", page, plain, flags=re.S))
    return part


def blanked(stream, layer):
    out, open_tags, tag, depth = bytearray(stream), [], b"", 0
    for hit in TOKEN.finditer(stream):
        token = hit.group()
        if token in (b"<<", b">>"):
            depth += 1 if token == b"<<" else -1
        elif token == b"/Background" or token[:1] == b"/" and depth == 0:
            tag = token
        elif token in (b"BDC", b"BMC"):
            open_tags.append(tag)
        elif token == b"EMC" and open_tags:
            open_tags.pop()
        elif token[:1] in b"<(":
            here = ("background" if b"/Background" in open_tags else
                    "artifact" if b"/Artifact" in open_tags else "content")
            if here != layer:
                out[hit.start():hit.end()] = b"<" + b" " * (len(token) - 2) + b">"
    return bytes(out)


def words(file):
    """Each page as (width, height, [(x0, y0, x1, y1, word)]) from the upper left corner, in the order drawn."""
    pages = []
    for page in run("pdftotext", "-bbox", "-raw", file, "-").decode(errors="replace").split("<page ")[1:]:
        width, height = map(float, re.findall(r'(?:width|height)="(.*?)"', page)[:2])
        boxes = []
        for *box, word in re.findall(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', page):
            x0, y0, x1, y1 = map(float, box)
            # Poppler tells ascender to descender; without a quarter at each edge it is about capitals to baseline.
            air = (y1 - y0) / 4
            boxes.append((x0, y0 + air, x1, y1 - air, html.unescape(word)))
        pages.append((width, height, boxes))
    return pages


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
