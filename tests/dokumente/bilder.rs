//! The pictures of the README are key pages of all documents as they are set today.
//!
//! Small differences, such as those of another processor, are let pass. Whoever changes a template looks at the new pages in
//! `target/tmp/bilder/` and takes them over: `BILDER=annehmen cargo test --test dokumente bilder`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crmplan::document::aenderungen;
use crmplan::document::{Document, Sicht, Verborgen, Vergleich};
use crmplan::project::Opened;
use crmplan::render::pdf;
use crmplan::text::{Sprache, Texte};
use tiny_skia::{Color, Pixmap, PixmapPaint, Transform};
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::support::{example, lastenheft, root};

/// Pages side by side, each by project, document and number.
struct Bild {
    name: &'static str,
    /// Pixels per point.
    scale: f32,
    columns: usize,
    pages: &'static [(&'static str, &'static str, usize)],
}

const BILDER: [Bild; 7] = [
    Bild {
        name: "lastenheft",
        scale: 0.95,
        columns: 4,
        pages: &[
            ("foerdertechnik", "lastenheft", 1),
            ("foerdertechnik", "lastenheft", 10),
            ("foerdertechnik", "lastenheft", 30),
            ("foerdertechnik", "lastenheft", 14),
        ],
    },
    Bild {
        name: "analysebericht",
        scale: 0.95,
        columns: 4,
        pages: &[
            ("foerdertechnik", "analysebericht", 4),
            ("foerdertechnik", "analysebericht", 6),
            ("foerdertechnik", "analysebericht", 14),
            ("foerdertechnik", "analysebericht", 25),
        ],
    },
    Bild {
        name: "aenderungen",
        scale: 0.95,
        columns: 2,
        pages: &[("klein", "aenderungen", 2), ("klein", "aenderungen", 3)],
    },
    Bild {
        name: "entscheidungsvorlage",
        scale: 0.95,
        columns: 4,
        pages: &[
            ("foerdertechnik", "entscheidungsvorlage", 4),
            ("foerdertechnik", "entscheidungsvorlage", 7),
            ("foerdertechnik", "entscheidungsvorlage", 8),
            ("foerdertechnik", "entscheidungsvorlage", 9),
        ],
    },
    Bild {
        name: "pflichtenheft",
        scale: 0.95,
        columns: 4,
        pages: &[
            ("vertrag", "pflichtenheft", 5),
            ("vertrag", "pflichtenheft", 13),
            ("vertrag", "pflichtenheft", 56),
            ("vertrag", "pflichtenheft", 57),
        ],
    },
    Bild {
        name: "umsetzung",
        scale: 0.95,
        columns: 4,
        pages: &[
            ("vertrag", "zeitplan", 3),
            ("vertrag", "zeitplan", 4),
            ("vertrag", "statusbericht", 1),
            ("vertrag", "abnahmeprotokoll", 2),
        ],
    },
    Bild {
        name: "uebersicht",
        scale: 0.42,
        columns: 6,
        pages: &[
            ("foerdertechnik", "analysebericht", 1),
            ("foerdertechnik", "analysebericht", 8),
            ("foerdertechnik", "vvt", 3),
            ("foerdertechnik", "lastenheft", 1),
            ("foerdertechnik", "lastenheft", 26),
            ("klein", "lastenheft", 26),
            ("foerdertechnik", "entscheidungsvorlage", 1),
            ("foerdertechnik", "entscheidungsvorlage", 7),
            ("foerdertechnik", "drehbuch", 3),
            ("vertrag", "pflichtenheft", 1),
            ("vertrag", "pflichtenheft", 12),
            ("vertrag", "aenderungen", 2),
            ("vertrag", "zeitplan", 3),
            ("vertrag", "zeitplan", 4),
            ("vertrag", "statusbericht", 1),
            ("vertrag", "abnahmeprotokoll", 1),
            ("vertrag", "kundenorientierung", 2),
            ("klein", "aenderungen", 2),
        ],
    },
];

/// Of how many pixels of a tile a difference is let pass, in thousandths, and by how much one has to differ to count.
const TOLERANCE: (usize, u8) = (20, 40);

/// Height and width of a tile: a word that is gone is seen.
const TILE: usize = 48;

#[test]
fn the_pictures_of_the_readme_are_the_pages_of_today() {
    let accept = std::env::var("BILDER").is_ok_and(|value| value == "annehmen");
    let mut documents = BTreeMap::new();
    let mut wrong = Vec::new();
    for bild in BILDER {
        let made = sheet(&bild, &mut documents);
        let path = root().join(format!("examples/bilder/{}.png", bild.name));
        let kept = std::fs::read(&path).ok().and_then(|bytes| Pixmap::decode_png(&bytes).ok());
        if accept {
            std::fs::write(&path, made.encode_png().expect("a picture")).expect("it is written");
        } else if kept.is_none_or(|kept| !is_alike(&kept, &made)) {
            let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bilder");
            std::fs::create_dir_all(&folder).expect("a folder");
            std::fs::write(folder.join(format!("{}.png", bild.name)), made.encode_png().expect("a picture"))
                .expect("it is written");
            wrong.push(bild.name);
        }
    }
    assert_eq!(wrong, Vec::<&str>::new(), "look at target/tmp/bilder, then run again with BILDER=annehmen");
}

fn is_alike(kept: &Pixmap, made: &Pixmap) -> bool {
    if (kept.width(), kept.height()) != (made.width(), made.height()) {
        return false;
    }
    let width = usize::try_from(made.width()).expect("a few");
    let mut tiles: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (index, (a, b)) in kept.data().chunks(4).zip(made.data().chunks(4)).enumerate() {
        if a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > TOLERANCE.1) {
            *tiles.entry((index / width / TILE, index % width / TILE)).or_default() += 1;
        }
    }
    tiles.values().all(|differing| differing * 1000 <= TOLERANCE.0 * TILE * TILE)
}

type Documents = BTreeMap<(&'static str, &'static str), PagedDocument>;

/// Pixels between pages.
const GAP: u32 = 8;

/// The pages of a picture on grey ground.
fn sheet(bild: &Bild, documents: &mut Documents) -> Pixmap {
    let options = RenderOptions { pixel_per_pt: f64::from(bild.scale).into(), ..RenderOptions::default() };
    let pages: Vec<Pixmap> = bild
        .pages
        .iter()
        .map(|&(project, document, number)| {
            let paged = documents.entry((project, document)).or_insert_with(|| set(project, document));
            let page = paged.pages().get(number - 1).unwrap_or_else(|| panic!("{document} has no page {number}"));
            typst_render::render(page, &options)
        })
        .collect();
    let (width, height) =
        (pages.iter().map(Pixmap::width).max().unwrap_or(1), pages.iter().map(Pixmap::height).max().unwrap_or(1));
    let columns = u32::try_from(bild.columns).expect("a few");
    let rows = u32::try_from(pages.len()).expect("a few").div_ceil(columns);
    let mut sheet = Pixmap::new(columns * (width + GAP) + GAP, rows * (height + GAP) + GAP).expect("a picture");
    sheet.fill(Color::from_rgba8(150, 152, 155, 255));
    for (page, index) in pages.iter().zip(0_u32..) {
        let place = |step: u32, size: u32| i32::try_from(GAP + step * (size + GAP)).expect("a few");
        let (x, y) = (place(index % columns, width), place(index / columns, height));
        sheet.draw_pixmap(x, y, page.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
    }
    sheet
}

/// A document of an example as pages.
fn set(project: &str, name: &str) -> PagedDocument {
    let opened = opened(project);
    let (document, main) = match (project, name) {
        ("klein", "aenderungen") => (changes(&opened), "typst/lastenheft.typ".to_owned()),
        _ => (data(project, name), template(name)),
    };
    pdf::pages(&document, &opened.templates, &main, opened.assets.clone()).expect("it is typeset")
}

fn opened(project: &str) -> Opened {
    if project == "vertrag" {
        // It has findings that belong to its story.
        return crmplan::project::open(
            &root().join("examples").join(project),
            &mut crmplan::diagnostic::Sink::default(),
        );
    }
    example(project)
}

/// What the program gives as data of a document.
fn data(project: &str, name: &str) -> Document {
    let output = Command::new(env!("CARGO_BIN_EXE_crmplan"))
        .args(["-q", "templates", "daten", name, "-C"])
        .arg(root().join("examples").join(project))
        .output()
        .expect("the program runs");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

fn template(name: &str) -> String {
    let file = match name {
        "entscheidungsvorlage" | "drehbuch" | "aenderungen" | "kundenorientierung" => "auswahl",
        "abnahmeprotokoll" => "protokoll",
        other => other,
    };
    let path = format!("typst/{file}.typ");
    assert!(Path::new(&root().join("templates").join(&path)).exists());
    path
}

/// A comparison of the Lastenheft with one in which something was changed, added and left out.
fn changes(opened: &Opened) -> Document {
    let before = lastenheft(opened, Sicht::Anbieter);
    let mut after = before.clone();
    "0.2".clone_into(&mut after.meta.version);
    let mut number = 0;
    after.anhang.anforderungen.retain_mut(|requirement| {
        number += 1;
        match number % 9 {
            2 => requirement.text = requirement.text.replace(" die Möglichkeit bieten,", " jederzeit ermöglichen,"),
            4 => requirement.titel.push_str(" und melden"),
            6 => "kann".clone_into(&mut requirement.prioritaet),
            _ => {}
        }
        number % 23 != 0
    });
    let comparison = Vergleich::new(&before, &after, &Verborgen::default());
    aenderungen::document(&comparison, &after, &Texte::new(Sprache::De))
}
