//! `check --ausgabe`: what is internal is found in the bytes of files, however it came into them.

use std::io::Write;

use lopdf::{Dictionary, Document, IncrementalDocument, Object, Stream, dictionary};
use rust_xlsxwriter::{DocProperties, Workbook};

use crate::harness::Project;

const LASTENHEFT: &str = "rahmenbedingungen:
  - {id: RB-GELD, art: budget, text: Im ersten Jahr stehen höchstens 120.000 EUR bereit.}
anforderungen:
  - id: LF-GEHEIM
    titel: Ablösung der alten Software
    text: Das CRM-System muss der Geschäftsleitung bis zum Verkauf der Sparte eine Liste aller Verträge liefern.
    art: funktion
    gruppe: vertrieb
    prioritaet: muss
    sichtbarkeit: intern
    abnahme: [{ausgangslage: Drei Verträge liegen vor., aktion: Die Liste wird abgerufen., ergebnis: Sie zeigt drei Verträge.}]
    herkunft: [P-01]
";

const AUSWAHL: &str = "anbieter:
  - {id: ALPHA, firma: Alpha Beispiel GmbH, produkt: Alpha Kontakt}
  - {id: BETA, firma: Beta Beispiel AG}
";

const ZEITPLAN: &str = "mitwirkende:
  - {id: M-1, name: Erika Beispielfrau, partei: auftraggeber, anteil: 20 %}
";

const KUNDEN: &str = "segmente:
  - {id: SEG-1, name: Handwerk, umsatz: 2350000}
kunden:
  - {schluessel: K-4711X, segment: SEG-1}
";

fn project() -> Project {
    Project::from_example("klein")
        .with("lastenheft.yaml", LASTENHEFT)
        .with("auswahl.yaml", AUSWAHL)
        .with("zeitplan.yaml", ZEITPLAN)
        .with("analyse/kunden.yaml", KUNDEN)
}

/// The rules of what a run found in written files.
fn rules(project: &Project, files: &[&str]) -> Vec<String> {
    let args: Vec<&str> = ["check", "--format", "json", "--ausgabe"].into_iter().chain(files.iter().copied()).collect();
    let run = project.run(&args);
    let found: Vec<serde_json::Value> = serde_json::from_str(&run.stdout).unwrap_or_else(|_| panic!("{run}"));
    let names = found.iter().filter_map(|x| x["rule"].as_str()).filter(|rule| rule.starts_with("ausgabe-"));
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort();
    names
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
        archive.write_all(text.as_bytes()).expect("it is written");
    }
    archive.finish().expect("an archive").into_inner()
}

/// A PDF with a page that draws a text.
fn pdf(text: &str) -> Document {
    let mut pdf = Document::with_version("1.7");
    let font = pdf.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    });
    let content = pdf.add_object(drawing(text));
    let pages = pdf.new_object_id();
    let page = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    });
    pdf.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into());
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    pdf.trailer.set("Root", catalog);
    pdf
}

fn drawing(text: &str) -> Stream {
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(text);
    let content = [b"BT /F1 12 Tf 72 720 Td (".as_slice(), &latin, b") Tj ET"].concat();
    Stream::new(Dictionary::new(), content)
}

fn bytes(mut pdf: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).expect("bytes");
    bytes
}

#[test]
fn what_crmplan_writes_for_others_holds_nothing_internal() {
    let project = project();
    for args in [["lastenheft", "build"].as_slice(), &["lastenheft", "build", "--fuer", "team"]] {
        let run = project.run(args);
        assert_eq!(run.code, 0, "{run}");
    }
    let run = project.run(&["check", "--ausgabe"]);
    assert!(run.stderr.contains("Eine geschriebene Datei nach Internem durchsucht; eine fürs eigene Team"), "{run}");
    assert_eq!(rules(&project, &[]), Vec::<String>::new());
    let team = rules(&project, &["ausgabe/lastenheft-team.pdf"]);
    for rule in ["ausgabe-intern", "ausgabe-kunde", "ausgabe-betrag"] {
        assert!(team.iter().any(|found| found == rule), "{rule}: {team:?}");
    }
}

#[test]
fn every_way_out_is_told_with_its_place() {
    let root = |project: &Project| project.path().canonicalize().expect("a path").display().to_string();
    let project = project();
    let mut mappe = Workbook::new();
    mappe.set_properties(&DocProperties::new().set_author("Erika Beispielfrau").set_comment(root(&project)));
    mappe.add_worksheet().set_name("Preise").expect("a name").write(4, 1, "Umsatz 2,35 Mio. €").expect("a cell");
    let notes = mappe.add_worksheet().set_name("Notizen").expect("a name").set_hidden(true);
    notes.write(0, 0, "mehr als 120.000 EUR haben wir nicht").expect("a cell");
    let letter = "<w:t>Alpha Bei</w:t><w:t>spiel GmbH und Beta Beispiel AG, Kunde K-4711X</w:t>";
    let project = project
        .with("ausgabe/angebot-ALPHA.xlsx", mappe.save_to_buffer().expect("bytes"))
        .with("ausgabe/Anschreiben.docx", zipped(&[("word/document.xml", letter)]))
        .with("ausgabe/Alt.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
        .with("ausgabe/Scan.pdf", bytes(pdf("")))
        .with("ausgabe/analysebericht.json", "[\"K-4711X\"]");
    let shown = |args: &[&str]| {
        let run = project.run(args);
        assert_eq!(run.code, 1, "{run}");
        run.to_string().replace(&root(&project), "/projekt")
    };
    insta::assert_snapshot!("ausgabe", shown(&["check", "--ausgabe"]));
    insta::assert_snapshot!("ausgabe-en", shown(&["--lang", "en", "check", "--ausgabe"]));
}

#[test]
fn a_sentence_is_known_by_a_part_of_it_in_any_format() {
    let sentence = "zum Verkauf der Sparte eine Liste aller Verträge";
    let folded = sentence.replace("eine Liste", "ei\r\n ne Liste");
    let (cp1252, ..) = encoding_rs::WINDOWS_1252.encode(sentence);
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(sentence.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let cases: [(&str, Vec<u8>); 11] = [
        ("a.txt", format!("Es heißt {} …", sentence.replace(' ', "\n")).into_bytes()),
        ("a.csv", cp1252.into_owned()),
        ("b.csv", utf16),
        ("a.json", format!("{{\"x\": \"{}\"}}", sentence.replace('ä', "\\u00e4")).into_bytes()),
        (
            "a.html",
            format!("<p>{}<br>", sentence.replace("Verkauf", "<b>Ver</b>kauf").replace('ä', "&#228;")).into_bytes(),
        ),
        ("a.ics", format!("BEGIN:VCALENDAR\r\nSUMMARY:{folded}\r\nEND:VCALENDAR\r\n").into_bytes()),
        ("a.zip", zipped(&[("innen/a.zip", ""), ("innen/b.xml", &format!("<a titel='{sentence}'/>"))])),
        ("a.pdf", bytes(pdf(sentence))),
        ("b.html", format!("<p>5 < 7 {sentence} >").into_bytes()),
        ("a.jsonl", format!("{{\"a\": 1}}\n{{\"b\": \"{}\"}}\n", sentence.replace('ä', "\\u00e4")).into_bytes()),
        ("a.png", [b"\x89PNG\r\n\x1a\n\0\0tEXtComment\0".as_slice(), sentence.as_bytes(), b"\0"].concat()),
    ];
    for (name, content) in cases {
        let project = project().with(&format!("ausgabe/{name}"), content);
        let found = rules(&project, &[]);
        assert!(found.iter().all(|rule| rule == "ausgabe-intern" || rule == "ausgabe-ohne-text"), "{name}: {found:?}");
        assert!(found.contains(&"ausgabe-intern".to_owned()), "{name}");
    }
}

#[test]
fn every_corner_of_an_office_file_is_read() {
    let sheet = |inner: &str| format!("<worksheet><sheetData/>{inner}</worksheet>");
    let cases: [(&str, Vec<u8>, &[&str]); 9] = [
        ("a.zip", zipped(&[("Kunde K-4711X/leer.txt", "")]), &["ausgabe-kunde"]),
        (
            "kopf.xlsx",
            zipped(&[(
                "xl/worksheets/sheet1.xml",
                &sheet("<oddHeader>&amp;L&amp;\"Arial\"&amp;12K-4711X&amp;RErika Beispielfrau</oddHeader>"),
            )]),
            &["ausgabe-kunde", "ausgabe-person"],
        ),
        (
            "lauf.docx",
            zipped(&[(
                "word/document.xml",
                "<w:p><w:r><w:t>Budget 120</w:t></w:r><w:r><w:t>.000 EUR</w:t></w:r></w:p>",
            )]),
            &["ausgabe-intern"],
        ),
        ("pivot.xlsx", zipped(&[("xl/pivotCache/records.xml", "<r><n v=\"2350000\"/></r>")]), &["ausgabe-betrag"]),
        (
            "a.ods",
            zipped(&[("content.xml", "<table:table-cell office:value=\"2350000\"/><s table:display=\"false\"/>")]),
            &["ausgabe-betrag", "ausgabe-verborgen"],
        ),
        (
            "mac.zip",
            zipped(&[("__MACOSX/._a.txt", "\0\u{5}\0K-4711X\0"), (".DS_Store", "\0\0\u{1}Bud1\0")]),
            &["ausgabe-kunde"],
        ),
        ("bild.docx", zipped(&[("word/media/image1.emf", "\0\0K-4711X\0")]), &["ausgabe-kunde"]),
        ("drucker.xlsx", zipped(&[("xl/printerSettings/printerSettings1.bin", "\0\u{1}\0")]), &[]),
        (
            "kommentar.docx",
            zipped(&[("word/comments.xml", "<w:comment w:author=\"Erika Beispielfrau\"/>")]),
            &["ausgabe-person"],
        ),
    ];
    for (name, content, expected) in cases {
        let project = project().with(&format!("ausgabe/{name}"), content);
        assert_eq!(rules(&project, &[]), expected, "{name}");
    }
}

/// What it shows, and how a PDF is changed for it.
type Change<'c> = (&'c str, &'c dyn Fn(&mut Document));

#[test]
fn what_readers_of_a_pdf_do_not_show_is_read_too() {
    let secret = || Object::string_literal("mehr als 120.000 EUR haben wir nicht");
    let stream = |dict: Dictionary| Stream::new(dict, b"app.alert('mehr als 120.000 EUR haben wir nicht')".to_vec());
    let cases: [Change<'_>; 6] = [
        ("an attachment by way of a reference", &|pdf| {
            let file = pdf.add_object(stream(dictionary! { "Type" => "EmbeddedFile" }));
            let files = pdf.add_object(dictionary! { "F" => file });
            pdf.add_object(dictionary! { "Type" => "Filespec", "F" => Object::string_literal("a.txt"), "EF" => files });
        }),
        ("a script", &|pdf| _ = pdf.add_object(stream(Dictionary::new()))),
        ("a comment", &|pdf| _ = pdf.add_object(dictionary! { "Subtype" => "Text", "Contents" => secret() })),
        ("properties in the trailer", &|pdf| pdf.trailer.set("Info", dictionary! { "Title" => secret() })),
        ("a drawing that no page shows", &|pdf| {
            let mut form = drawing("mehr als 120.000 EUR haben wir nicht");
            form.dict.set("Subtype", "Form");
            pdf.add_object(form);
        }),
        ("a page that was taken out", &|pdf| {
            let content = pdf.add_object(drawing("mehr als 120.000 EUR haben wir nicht"));
            pdf.add_object(dictionary! { "Type" => "Page", "Contents" => content });
        }),
    ];
    for (what, change) in cases {
        let mut changed = pdf("Nichts Besonderes");
        change(&mut changed);
        let project = project().with("ausgabe/a.pdf", bytes(changed));
        assert_eq!(rules(&project, &[]), ["ausgabe-intern"], "{what}");
    }
}

#[test]
fn a_page_whose_font_does_not_tell_its_letters_is_told() {
    let mut changed = pdf("Nichts Besonderes");
    for object in changed.objects.values_mut() {
        if let Object::Dictionary(dict) = object
            && dict.has(b"BaseFont")
        {
            dict.set("Encoding", "Identity-H");
        }
    }
    let project = project().with("ausgabe/a.pdf", bytes(changed));
    assert_eq!(rules(&project, &[]), ["ausgabe-ohne-text"]);
}

#[test]
fn what_may_be_the_same_by_chance_is_no_error() {
    let auswahl = "anbieter:
  - {id: A, firma: Alpha Beispiel GmbH, produkt: Beispiel CRM}
  - {id: B, firma: Beta Beispiel AG, produkt: Beispiel CRM}
  - {id: C, firma: Gamma Beispiel KG, produkt: Vertrieb}
";
    let kunden = "segmente: [{id: SEG-1, name: Handwerk}]\nkunden: [{schluessel: '1200'}, {schluessel: '10023'}]\n";
    let text =
        "Beta Beispiel AG liefert Beispiel CRM an den Vertrieb um 12:00 Uhr für 10.023 EUR oder 100,23 EUR, 1200 Stück";
    let project =
        project().with("auswahl.yaml", auswahl).with("analyse/kunden.yaml", kunden).with("ausgabe/a.txt", text);
    assert_eq!(rules(&project, &[]), Vec::<String>::new());
    let project = project.with("ausgabe/a.txt", "Bis zu 120.000 Kontakte; Kunde 10023");
    assert_eq!(rules(&project, &[]), ["ausgabe-betrag", "ausgabe-kunde"]);
}

#[test]
fn a_number_beyond_all_money_is_no_reason_to_stop() {
    let project = project()
        .with("ausgabe/a.txt", "Preis 79228162514264337593543950 Tsd. EUR, 9999999999999999999999999999999999 Mio. €");
    assert_eq!(rules(&project, &[]), Vec::<String>::new());
}

#[test]
fn an_identifier_stays_internal_when_a_requirement_that_comes_from_it_is_adopted() {
    let project = Project::from_example("klein").with("ausgabe/a.txt", "Siehe POT-01 dazu.");
    assert_eq!(rules(&project, &[]), ["ausgabe-intern"]);
    let run = project.run(&["lastenheft", "adopt", "--all"]);
    assert_eq!(run.code, 0, "{run}");
    assert_eq!(rules(&project, &[]), ["ausgabe-intern"]);
}

#[test]
fn the_last_release_is_looked_at_as_what_others_have() {
    let project = Project::from_example("klein");
    for args in [
        ["lastenheft", "adopt", "--all"].as_slice(),
        &["lastenheft", "confirm", "--all"],
        &["lastenheft", "release", "1.0", "--name", "Erika Mustermann"],
    ] {
        let run = project.run(args);
        assert_eq!(run.code, 0, "{run}");
    }
    let run = project.run(&["check", "--ausgabe"]);
    assert!(run.stderr.starts_with("Eine geschriebene Datei nach Internem durchsucht."), "{run}");
    assert_eq!(rules(&project, &[]), Vec::<String>::new());
    let lastenheft = std::fs::read_to_string(project.path().join("lastenheft.yaml")).expect("a file");
    let internal = lastenheft.replacen("    gruppe: vertrieb\n", "    gruppe: vertrieb\n    sichtbarkeit: intern\n", 1);
    let run = project.with("lastenheft.yaml", internal).run(&["check", "--ausgabe"]);
    assert!(run.stderr.contains("„freigaben/lastenheft-1.0/lastenheft.pdf“, Seite"), "{run}");
    assert!(run.stderr.contains("sagt, was intern ist (LF-101)"), "{run}");
}

#[test]
fn what_systems_and_programs_leave_in_a_folder_is_not_for_others() {
    let project = project()
        .with("ausgabe/a.txt", "Nichts")
        .with("ausgabe/.DS_Store", [0, 0, 0, 1])
        .with("ausgabe/.~lock.angebot.xlsx#", "Erika Beispielfrau")
        .with("ausgabe/~$angebot.xlsx", [1, 0, 2])
        .with("ausgabe/a.txt~", "K-4711X");
    assert_eq!(rules(&project, &[]), Vec::<String>::new());
    assert_eq!(rules(&project, &["ausgabe/a.txt~"]), ["ausgabe-kunde"]);
}

#[test]
fn the_same_number_of_something_else_makes_no_budget_public() {
    let crmplan = "projekt:\n  zielbild: 120.000 Datensätze werden übernommen.\n";
    let project = project();
    let text = std::fs::read_to_string(project.path().join("crmplan.yaml")).expect("a file");
    let project = project.with("crmplan.yaml", text.replace("projekt:\n", crmplan));
    let project = project.with("ausgabe/a.txt", "Bis zu 120.000 Datensätze");
    assert_eq!(rules(&project, &[]), Vec::<String>::new());
    let project = project.with("ausgabe/a.txt", "Bis zu 120.000 EUR");
    assert_eq!(rules(&project, &[]), ["ausgabe-intern"]);
}

#[test]
fn words_that_stand_in_every_document_are_no_secret() {
    let named = LASTENHEFT.replace("Ablösung der alten Software", "Prozesse, die in das CRM-System kommen");
    let project = project().with("lastenheft.yaml", named);
    assert_eq!(project.run(&["lastenheft", "build"]).code, 0);
    assert_eq!(rules(&project, &[]), Vec::<String>::new());
}

#[test]
fn only_files_with_the_names_of_our_own_are_left_out() {
    let project = project()
        .with("ausgabe/Anbindung-Teams.txt", "K-4711X")
        .with("ausgabe/zeitplan-anbieter.txt", "K-4711X")
        .with("ausgabe/zeitplan.ics", "K-4711X")
        .with("ausgabe/analysebericht/umsatz.csv", "K-4711X");
    assert_eq!(rules(&project, &[]), ["ausgabe-kunde", "ausgabe-kunde"]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("fehlt.txt", project.path().join("ausgabe/verweis.txt")).expect("a link");
        std::os::unix::fs::symlink(".", project.path().join("ausgabe/kreis")).expect("a link");
        let found = rules(&project, &[]);
        assert_eq!(found.iter().filter(|rule| *rule == "ausgabe-unlesbar").count(), 2, "{found:?}");
    }
}

#[test]
fn names_are_found_as_a_whole_only() {
    let harmless = "K-4711XY, AK-4711X, K-4711X-2, LF-GEHEIMNIS, Erika Beispielfraus, 12.350.000 €, 2.350.001 €, SEG-1";
    let project = project().with("ausgabe/a.txt", harmless);
    assert_eq!(rules(&project, &[]), Vec::<String>::new());
    let project = project.with("ausgabe/a.txt", "k 4711x; LF–GEHEIM: 2'350'000; erika beispielfrau");
    assert_eq!(rules(&project, &[]), ["ausgabe-betrag", "ausgabe-intern", "ausgabe-kunde", "ausgabe-person"]);
}

#[test]
fn what_the_project_says_to_everybody_is_no_secret() {
    let file = "Erika Beispielfrau, 2.350.000";
    let project = project().with("ausgabe/a.txt", file);
    assert_eq!(rules(&project, &[]), ["ausgabe-betrag", "ausgabe-person"]);
    let crmplan = std::fs::read_to_string(project.path().join("crmplan.yaml")).expect("a file");
    let public = crmplan
        .replace("projekt:\n", "projekt:\n  verteiler: [Erika Beispielfrau]\n  zielbild: 2.350.000 Datensätze\n");
    assert_eq!(rules(&project.with("crmplan.yaml", public), &[]), Vec::<String>::new());
}

#[test]
fn an_earlier_version_within_a_pdf_is_read_too() {
    let before = bytes(pdf("mehr als 120.000 EUR haben wir nicht"));
    let mut change = IncrementalDocument::create_from(before.clone(), Document::load_mem(&before).expect("a PDF"));
    let old = change.get_prev_documents();
    let page = old.page_iter().next().expect("a page");
    let content = old.get_page_contents(page)[0];
    change.new_document.objects.insert(content, Object::Stream(drawing("Nichts Besonderes")));
    let mut after = Vec::new();
    change.save_to(&mut after).expect("bytes");
    let project = project().with("ausgabe/a.pdf", after);
    let run = project.run(&["check", "--ausgabe"]);
    assert!(run.stderr.contains("in einer früheren Fassung, die noch in der Datei steckt"), "{run}");
}

#[test]
fn what_cannot_be_searched_is_not_cleared() {
    let good = bytes(pdf("Nichts Besonderes"));
    let cases: [(&str, Vec<u8>); 7] = [
        ("a.rtf", b"{\\rtf1 Nichts}".to_vec()),
        ("a.eml", b"Subject: Nichts".to_vec()),
        ("a.pdf", good[..good.len() / 2].to_vec()),
        ("b.pdf", [good.as_slice(), b"/Encrypt"].concat().replace_header()),
        ("a.xlsx", b"PK\x03\x04nothing".to_vec()),
        ("a.bin", vec![1, 0, 2, 0, 3]),
        ("a.xls", b"\xd0\xcf\x11\xe0".to_vec()),
    ];
    for (name, content) in cases {
        let project = project().with(&format!("ausgabe/{name}"), content);
        assert_eq!(rules(&project, &[]), ["ausgabe-unlesbar"], "{name}");
    }
}

trait Broken {
    fn replace_header(self) -> Self;
}

impl Broken for Vec<u8> {
    /// The same without its table of objects.
    fn replace_header(self) -> Self {
        String::from_utf8_lossy(&self).replace("startxref", "startnone").replace(" obj", " nix").into_bytes()
    }
}

#[test]
fn nothing_to_search_is_an_error_of_the_call() {
    let project = project();
    for args in [["check", "--ausgabe"].as_slice(), &["check", "--ausgabe", "gibt/es/nicht.pdf"]] {
        let run = project.run(args);
        assert_eq!(run.code, 2, "{run}");
    }
    let run = project.run(&["check", "--seit", "HEAD", "--ausgabe"]);
    assert_eq!(run.code, 2, "{run}");
}
