//! `templates …`, and what a project may do with looks: logo, colour, fonts, layouts of its own, and nothing beyond.

use std::fs;

use crate::harness::{Project, Run, root};

const KOPF: &str = "projekt:
  titel: Einführung eines CRM-Systems
  auftraggeber: {firma: Tischlerei Beispiel GmbH}
  version: \"0.1\"
  datum: 2027-01-11
";

/// The smallest example with looks of its own.
fn with_looks(looks: &str) -> Project {
    Project::from_example("klein").with("crmplan.yaml", format!("{KOPF}gestaltung: {looks}\n"))
}

/// The smallest example whose Lastenheft is set with the embedded layout and `more` behind it.
fn with_layout(more: &str) -> Project {
    let usual = fs::read_to_string(root().join("templates/typst/lastenheft.typ")).expect("a layout");
    Project::from_example("klein").with("templates/typst/lastenheft.typ", usual + more)
}

fn build(project: &Project) -> Run {
    project.run(&["-q", "lastenheft", "build"])
}

/// A font file whose maker forbids to embed it (OS/2 `fsType` 2).
fn forbidden_font() -> Vec<u8> {
    let mut font = fs::read(root().join("templates/schriften/NotoSansHebrew-Regular.ttf")).expect("a font");
    let entry = font.windows(4).position(|bytes| bytes == b"OS/2").expect("an entry for OS/2");
    let offset = u32::from_be_bytes(font[entry + 8..entry + 12].try_into().expect("four bytes"));
    let at = usize::try_from(offset).expect("an offset") + 8;
    font[at..at + 2].copy_from_slice(&[0, 2]);
    font
}

#[test]
fn all_templates_are_listed_with_what_they_are_for() {
    insta::assert_snapshot!(
        Project::from_example("klein").with("templates/typst/crmplan.typ", "#let x = 1").run(&["templates", "list"])
    );
    let outside = Project::empty().run(&["--lang", "en", "templates", "list", "--format", "json"]);
    let listed: Vec<serde_json::Value> = serde_json::from_str(&outside.stdout).expect("JSON");
    assert!(listed.iter().any(|line| line["name"] == "typst/lastenheft.typ" && line["eigen"] == false), "{outside}");
}

#[test]
fn a_template_is_taken_once_and_changes_nothing_until_it_is_changed() {
    let project = Project::from_example("klein");
    let usual = project.run(&["lastenheft", "build", "-o", "vorher.pdf"]);
    assert_eq!(usual.code, 0, "{usual}");
    let taken = project.run(&["templates", "eject", "lastenheft"]);
    assert_eq!(taken.code, 0, "{taken}");
    let text = fs::read_to_string(project.path().join("templates/typst/lastenheft.typ")).expect("it is there");
    assert!(text.starts_with("// crmplan: typst/lastenheft.typ, daten "), "{text}");
    project.run(&["lastenheft", "build", "-o", "nachher.pdf"]);
    let read = |name: &str| fs::read(project.path().join(name)).expect("a PDF");
    assert!(read("vorher.pdf") == read("nachher.pdf"), "the same bytes");
    let again = project.run(&["templates", "eject", "typst/lastenheft.typ"]);
    assert_eq!(again.code, 2, "{again}");
    assert!(again.stderr.contains("--neben"), "{again}");
    assert_eq!(project.run(&["templates", "eject", "lastenheft", "--neben"]).code, 0);
    assert!(project.path().join("templates/typst/lastenheft.typ.neu").exists());
    assert_eq!(project.run(&["check"]).code, 0, "what lies beside is no layout");
    assert_eq!(project.run(&["templates", "eject", "10-prozesse"]).code, 0);
    let unknown = project.run(&["templates", "eject", "lastenhaft"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("„lastenheft“"), "{unknown}");
}

#[test]
fn every_document_with_data_is_set_by_the_check() {
    insta::assert_snapshot!(Project::from_example("klein").run(&["templates", "check"]));
    insta::assert_snapshot!(Project::from_example("vertrag").run(&["templates", "check"]));
}

#[test]
fn a_broken_layout_fails_the_check_of_its_document_only() {
    let run = Project::from_example("klein")
        .with("templates/typst/vvt.typ", "#let doc = json(\"/document.json\")\n#doc.titel\n");
    insta::assert_snapshot!(run.run(&["templates", "check"]));
}

#[test]
fn the_data_of_a_template_is_printed_and_has_a_schema() {
    let project = Project::from_example("klein");
    let data = project.run(&["templates", "daten", "lastenheft"]);
    let printed: serde_json::Value = serde_json::from_str(&data.stdout).expect("JSON");
    project.run(&["lastenheft", "build", "--format", "json", "-o", "daten.json"]);
    let built = fs::read_to_string(project.path().join("daten.json")).expect("data");
    assert_eq!(printed, serde_json::from_str::<serde_json::Value>(&built).expect("JSON"));
    let schema = project.run(&["templates", "daten", "--schema"]);
    let schema: serde_json::Value = serde_json::from_str(&schema.stdout).expect("JSON");
    assert!(schema["properties"]["kapitel"]["description"].is_string());
    let missing = project.run(&["templates", "daten", "zeitplan"]);
    assert!(missing.code == 2 && missing.stderr.contains("crmplan zeitplan build"), "{missing}");
    let unknown = project.run(&["templates", "daten", "lastenhefd"]);
    assert!(unknown.code == 2 && unknown.stderr.contains("Meinten Sie „lastenheft“?"), "{unknown}");
}

#[test]
fn a_mistake_in_a_layout_is_shown_there_and_at_the_value_that_brings_it_to_light() {
    let walk = |what: &str| {
        format!(
            "
#let gehe(teil) = {{
  for b in teil.bloecke {{ if b.art == \"anforderung\" {{ {what} }} }}
  for unter in teil.kapitel {{ gehe(unter) }}
}}
#for teil in doc.kapitel {{ gehe(teil) }}
"
        )
    };
    let by_value = with_layout(&walk("assert(not b.titel.contains(\"Aufmaß\"), message: \"Aufmaß\")"));
    let by_nothing = with_layout(&walk("if b.nachweis == none { b.nachweis.len() }"));
    let by_head = with_layout("\n#assert(doc.meta.firma.len() < 10, message: \"Firma zu lang\")\n");
    let by_itself = with_layout("\n#doc.titel\n");
    let called = with_layout("\n#crmplan.kapitel(stil, \"kein Teil\")\n");
    let shown = [by_value, by_nothing, by_head, by_itself, called].map(|project| build(&project).to_string());
    insta::assert_snapshot!(shown.join("\n----\n"));
    insta::assert_snapshot!(with_layout("\n#doc.titel\n").run(&["--lang", "en", "-q", "lastenheft", "build"]));
}

#[test]
fn a_layout_sees_its_own_files_and_nothing_else() {
    let attempts = [
        "#read(\"/etc/passwd\")",
        "#read(\"../../crmplan.yaml\")",
        "#read(\"/crmplan.yaml\")",
        "#read(\"/templates/typst/lastenheft.typ\")",
        "#image(\"/bild.png\")",
        "#import \"@preview/cetz:0.3.0\"",
        "#import \"@local/eigenes:1.0.0\"",
        "#include \"https://example.org/x.typ\"",
        "#plugin(\"/x.wasm\")",
    ];
    let shown = attempts.map(|attempt| {
        let run = build(&with_layout(&format!("\n{attempt}\n")).with("bild.png", "kein Bild"));
        assert_eq!(run.code, 1, "{attempt}: {run}");
        run.stderr.lines().next().unwrap_or_default().to_owned()
    });
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
#[cfg(unix)]
fn links_out_of_the_project_are_not_followed() {
    let outside = Project::empty().with("geheim.typ", "#let geheim = 1").with("geheim.png", "x");
    let project = with_looks("{dateien: [stempel.png]}")
        .with("templates/typst/eigen.typ", "")
        .with("templates/schriften/x.txt", "");
    let link = |from: &str, to: &str| {
        let to = project.path().join(to);
        let _ = fs::remove_file(&to);
        std::os::unix::fs::symlink(outside.path().join(from), to).expect("a link");
    };
    link("geheim.typ", "templates/typst/lastenheft.typ");
    link("geheim.png", "stempel.png");
    link("geheim.png", "templates/schriften/Haus.otf");
    insta::assert_snapshot!(project.run(&["check"]));
}

#[test]
fn a_layout_without_end_is_given_up_with_a_message() {
    let attempts = [
        "#while true { }",
        "#let f(x) = f(x + 1)\n#f(1)",
        "#let g(x) = { show heading: it => g(it); heading[x] }\n#g(1)",
        "#for i in range(10000000) [#i ]",
        "#let x = (1,)\n#for i in range(64) { x = x + x }",
    ];
    let shown = attempts.map(|attempt| {
        let project = with_layout(&format!("\n{attempt}\n"));
        let run = build(&project);
        assert!(!project.has_output());
        format!("{attempt}\n{run}")
    });
    // Which limit is met first is a matter of the machine.
    insta::with_settings!({filters => vec![(r"abgebrochen: .*", "abgebrochen: […]")]}, {
        insta::assert_snapshot!(shown.join("\n----\n"));
    });
}

#[test]
fn what_brings_a_process_down_is_a_finding() {
    for attempt in [
        "#(\"a\" * 5000000000000000000)",
        "#{ let s = \"<a>\" * 100000 + \"</a>\" * 100000; [#xml(bytes(s)).len()] }",
        "#table(columns: 1, table.cell(x: 0, y: 9000000000000000)[x])",
    ] {
        let project = with_layout(&format!("\n{attempt}\n"));
        let run = build(&project);
        assert!(run.code == 1 && run.stderr.contains("Fehler[layout-ohne-ende]"), "{attempt}: {run}");
        assert!(!project.has_output());
    }
}

#[test]
#[cfg(unix)]
fn nothing_is_written_through_links_that_the_project_holds_ready() {
    let outside = Project::empty().with("opfer.txt", "bleibt");
    let link = |project: &Project, to: &str| {
        let to = project.path().join(to);
        fs::create_dir_all(to.parent().expect("a folder")).expect("it is made");
        std::os::unix::fs::symlink(outside.path().join("opfer.txt"), to).expect("a link");
    };
    let project = Project::from_example("klein");
    link(&project, "ausgabe/lastenheft.pdf");
    link(&project, "templates/typst/lastenheft.typ.neu");
    let (built, taken) = (build(&project), project.run(&["templates", "eject", "lastenheft", "--neben"]));
    assert!(built.code == 2 && built.stderr.contains("--output"), "{built}");
    assert_eq!(taken.code, 2, "{taken}");
    let kept = fs::read_to_string(outside.path().join("opfer.txt")).expect("a file");
    assert_eq!(kept, "bleibt");
}

#[test]
fn files_and_fonts_of_layouts_are_never_overwritten() {
    let font = fs::read(root().join("templates/schriften/NotoSansHebrew-Regular.ttf")).expect("a font");
    let project =
        with_looks("{dateien: [hinweis.txt]}").with("hinweis.txt", "x").with("templates/schriften/Haus.ttf", font);
    for target in ["hinweis.txt", "templates/schriften/Haus.ttf"] {
        let run = project.run(&["lastenheft", "build", "-o", target]);
        assert_eq!(run.code, 2, "{target}: {run}");
    }
}

#[test]
fn looks_that_cannot_be_used_are_reported() {
    let small = fs::read(root().join("examples/bilder/lastenheft.png")).expect("a picture");
    // A picture of 120 by 80 pixels, as far as its head says.
    let small = [&small[..16], &[0, 0, 0, 120, 0, 0, 0, 80], &small[24..]].concat();
    let looks = "{logo: klein.png, schrift: Source Serif, schrift_titel: Haus Grotesk, dateien: [../x.png, typst/x.typ, da/fehlt.png]}";
    let project = with_looks(looks)
        .with("klein.png", small)
        .with("templates/schriften/Keine.otf", "Text")
        .with("templates/schriften/Verboten.ttf", forbidden_font())
        .with("templates/typst/lastenhef.typ", "")
        .with("templates/typst/vvt.typ", "// crmplan: typst/vvt.typ, daten 1, 0123456789abcdef\n");
    let (german, english) = (project.run(&["check"]), project.run(&["--lang", "en", "check"]));
    insta::assert_snapshot!(format!("{german}\n----\n{english}"));
}

#[test]
fn what_only_the_finished_document_shows_is_told_where_it_can_be_mended() {
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";
    let with_logo = |logo: &str, more: &str| {
        let usual = fs::read_to_string(root().join("templates/typst/lastenheft.typ")).expect("a layout");
        with_looks("{logo: logo.svg}").with("logo.svg", logo).with("templates/typst/lastenheft.typ", usual + more)
    };
    let without_alt = with_logo(logo, "\n#image(\"/logo.svg\")\n");
    let unknown_font = with_logo(logo, "\n#text(font: \"Futura\")[Hallo]\n");
    let broken = with_logo(&logo[..70], "");
    let loading = with_logo(&logo.replace("<rect", "<image href=\"stempel.png\" width=\"9\" height=\"9\"/><rect"), "");
    let shown = [without_alt, unknown_font, broken, loading].map(|project| build(&project).to_string());
    insta::assert_snapshot!(shown.join("\n----\n"));
}

#[test]
fn a_family_that_lacks_something_is_told() {
    let font = |name: &str| fs::read(root().join("templates/schriften").join(name)).expect("a font");
    // As if they were the company's: the embedded ones are complete, or not meant for German text.
    let serif =
        with_looks("{schrift: Source Serif 4}").with("templates/schriften/Haus.otf", font("SourceSerif4-Regular.otf"));
    let arabic = with_looks("{schrift: Noto Naskh Arabic}")
        .with("templates/schriften/Haus.ttf", font("NotoNaskhArabic-Regular.ttf"));
    let hebrew = with_looks("{schrift: Noto Sans Hebrew}")
        .with("templates/schriften/Haus.ttf", font("NotoSansHebrew-Regular.ttf"));
    insta::assert_snapshot!(
        [serif, arabic, hebrew].map(|project| project.run(&["check"]).to_string()).join("\n----\n")
    );
}

#[test]
fn own_logo_colour_font_and_file_stand_in_the_document() {
    let font = fs::read(root().join("templates/schriften/NotoNaskhArabic-Regular.ttf")).expect("a font");
    let project = with_looks("{farbe: \"#7a1f3d\", schrift: Noto Naskh Arabic, dateien: [bilder/hinweis.txt]}")
        .with("bilder/hinweis.txt", "Gelesen aus dem Projekt")
        .with("templates/schriften/Haus.ttf", font)
        .with("templates/typst/lastenheft.typ", "#let doc = json(\"/document.json\")\n#import \"crmplan.typ\" as crmplan\n#let stil = crmplan.stil(doc)\n#show: crmplan.dokument.with(doc, stil)\n= Titel\n#read(\"/bilder/hinweis.txt\")");
    let run = build(&project);
    assert_eq!(run.code, 0, "{run}");
    let pdf = lopdf::Document::load(project.path().join("ausgabe/lastenheft.pdf")).expect("a PDF");
    let text: String = pdf.extract_text(&[1]).expect("text").split_whitespace().collect();
    assert!(text.contains("GelesenausdemProjekt"), "{text}");
    let fonts = pdf.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok());
    assert!(fonts.into_iter().any(|name| String::from_utf8_lossy(name).contains("NotoNaskhArabic")));
}

#[test]
fn text_that_does_not_fit_is_told() {
    let project = with_layout(
        "
#place(dx: 150mm, box(width: 90mm)[Weit über den Rand hinaus])
#block(width: 20mm, height: 5mm, clip: true, box(width: 90mm)[Abgeschnittener Text])
#block(width: 40mm, height: 20mm, clip: true)[Passt]
",
    );
    insta::assert_snapshot!(
        project
            .run(&["lastenheft", "build", "-o", "x.pdf"])
            .to_string()
            .lines()
            .filter(|line| !line.contains("x.pdf"))
            .collect::<Vec<_>>()
            .join("\n")
    );
}
