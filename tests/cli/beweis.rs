//! Whether a PDF in somebody's hand is what was signed, against everything that either party could try.

use std::fs;
use std::path::Path;

use crate::harness::without_sums;
use crate::pflichtenheft::{agreed, sign};

#[test]
fn what_was_signed_is_proven_and_whatever_else_is_told_apart() {
    let project = agreed();
    let signed = sign(&project, "1.0", &[]);
    assert_eq!(signed.code, 0, "{signed}");
    assert_eq!(sign(&project, "1.0", &[]).code, 2, "a version is given once");
    let ordner = project.path().join("freigaben/pflichtenheft-1.0");
    let original = fs::read(ordner.join("pflichtenheft.pdf")).expect("the PDF");
    let again = project.run(&["pflichtenheft", "build", "--version", "1.0", "-o", "kopie.pdf"]);
    assert_eq!(again.code, 0, "{again}");
    assert_eq!(fs::read(project.path().join("kopie.pdf")).expect("the copy"), original);
    let draft = project.run(&["pflichtenheft", "build", "-o", "entwurf.pdf"]);
    assert_eq!(draft.code, 0, "{draft}");
    let edited = |change: &dyn Fn(&mut lopdf::Document)| {
        let mut pdf = lopdf::Document::load_mem(&original).expect("a PDF");
        change(&mut pdf);
        let mut bytes = Vec::new();
        pdf.save_to(&mut bytes).expect("bytes");
        bytes
    };
    let mut empty = Vec::new();
    lopdf::Document::with_version("1.7").save_to(&mut empty).expect("bytes");
    let files: [(&str, Vec<u8>); 11] = [
        ("verwaist.pdf", edited(&orphaned)),
        ("beschnitten.pdf", edited(&cut)),
        ("verdeckt.pdf", edited(&covered)),
        ("steuerzeichen.pdf", edited(&cursor)),
        ("nachgetragen.pdf", appended(&original)),
        ("unterschrieben.pdf", [original.as_slice(), b"\n% signed\n"].concat()),
        ("neu.pdf", edited(&|_| {})),
        ("uebermalt.pdf", edited(&drawn_over)),
        ("daten.pdf", edited(&retold)),
        ("leer.pdf", empty),
        ("text.pdf", b"kein PDF".to_vec()),
    ];
    for (name, bytes) in &files {
        fs::write(project.path().join(name), bytes).expect("it is written");
    }
    let verify = |names: &[&str]| project.run(&[&["pflichtenheft", "verify"], names].concat());
    let proven = verify(&["kopie.pdf", "freigaben/pflichtenheft-1.0/pflichtenheft.pdf"]);
    assert_eq!(proven.code, 0, "{proven}");
    let lastenheft = "freigaben/lastenheft-1.0/lastenheft.pdf";
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).chain(["entwurf.pdf", lastenheft]).collect();
    let others = verify(&names);
    assert_eq!(others.code, 1, "{others}");
    assert!(!others.stdout.contains('\u{1b}'), "nothing in a file writes over what is said of it");
    let sum = without_sums(&format!("{proven}{others}"));
    insta::assert_snapshot!(sum);
    let missing = verify(&["gibtesnicht.pdf", "kopie.pdf"]);
    assert!(missing.code == 2 && missing.stdout.contains("lässt sich nicht lesen"), "{missing}");
    assert!(missing.stdout.contains("kopie.pdf: ist Byte für Byte"), "one bad file does not stop the rest: {missing}");
    fs::write(ordner.join("pflichtenheft.json"), "{}").expect("it is changed");
    let changed = verify(&["kopie.pdf"]);
    assert!(changed.code == 1 && changed.stderr.contains("freigabe-veraendert"), "{changed}");
    assert_eq!(project.run(&["check"]).code, 1, "check proves it too");
}

fn drawn_over(pdf: &mut lopdf::Document) {
    let page = *pdf.get_pages().get(&4).expect("a page");
    let mut content = pdf.get_page_content(page);
    content.extend(b"\n0 0 1 rg 100 100 50 50 re f\n");
    pdf.change_page_content(page, content).expect("it is changed");
}

fn retold(pdf: &mut lopdf::Document) {
    for object in pdf.objects.values_mut() {
        let Some(mut stream) = data_of(object) else { continue };
        let told = String::from_utf8(stream.get_plain_content().expect("content")).expect("a text");
        stream.set_plain_content(told.replacen("Maske KON-001", "Maske KON-999", 1).into_bytes());
        *object = stream.into();
    }
}

fn orphaned(pdf: &mut lopdf::Document) {
    let (old, mut copy) =
        pdf.objects.iter().find_map(|(id, object)| Some((*id, data_of(object)?))).expect("the attached data");
    let told = String::from_utf8(copy.get_plain_content().expect("content")).expect("a text");
    copy.set_plain_content(told.replacen("Maske KON-001", "Maske KON-999", 1).into_bytes());
    let new = pdf.add_object(copy);
    redirected(pdf, old, new);
}

fn cut(pdf: &mut lopdf::Document) {
    let page = *pdf.get_pages().get(&7).expect("a page");
    let edges = [0, 0, 100, 100].map(lopdf::Object::from).to_vec();
    pdf.get_dictionary_mut(page).expect("a page").set("MediaBox", edges);
}

fn covered(pdf: &mut lopdf::Document) {
    let note = lopdf::dictionary! { "Type" => "Annot", "Subtype" => "Square", "Rect" => [0, 0, 500, 500].map(lopdf::Object::from).to_vec() };
    let note = pdf.add_object(note);
    let page = *pdf.get_pages().get(&6).expect("a page");
    pdf.get_dictionary_mut(page).expect("a page").set("Annots", vec![note.into()]);
}

fn cursor(pdf: &mut lopdf::Document) {
    for object in pdf.objects.values_mut() {
        let Some(mut stream) = data_of(object) else { continue };
        let told = String::from_utf8(stream.get_plain_content().expect("content")).expect("a text");
        let at = told.rfind("\"pruefsumme\"").expect("the checksum") + "\"pruefsumme\"".len();
        let (before, after) = told.split_at(at);
        stream.set_plain_content(format!("{before}:\"\\u001b[2K\\rbewiesen\",\"alt\"{after}").into_bytes());
        *object = stream.into();
    }
}

/// The attached data of the document, unpacked, if the object is that.
fn data_of(object: &lopdf::Object) -> Option<lopdf::Stream> {
    let mut stream = object.as_stream().ok()?.clone();
    let is_file = stream.dict.get(b"Type").and_then(lopdf::Object::as_name).is_ok_and(|name| name == b"EmbeddedFile");
    stream.decompress().ok()?;
    // The released data is attached too, as a document.
    let told = String::from_utf8(stream.content.clone()).ok().filter(|text| !text.contains("format_version"))?;
    (is_file && told.contains("\"projekt\"")).then_some(stream)
}

/// Lets everything that led to one object lead to another.
fn redirected(pdf: &mut lopdf::Document, old: lopdf::ObjectId, new: lopdf::ObjectId) {
    for object in pdf.objects.values_mut() {
        let Ok(dict) = object.as_dict_mut() else { continue };
        let files = match dict.get_mut(b"EF").and_then(lopdf::Object::as_dict_mut) {
            Ok(files) => files,
            Err(_) => dict,
        };
        for (_, value) in files.iter_mut() {
            if value.as_reference().is_ok_and(|id| id == old) {
                *value = new.into();
            }
        }
    }
}

/// The file with an update behind it that draws a page anew.
fn appended(original: &[u8]) -> Vec<u8> {
    let before = lopdf::Document::load_mem(original).expect("a PDF");
    let page = *before.get_pages().get(&5).expect("a page");
    let content = *before.get_page_contents(page).first().expect("content");
    let mut update = lopdf::IncrementalDocument::create_from(original.to_vec(), before);
    let empty = lopdf::Stream::new(lopdf::dictionary! {}, b"0 0 1 rg 0 0 500 500 re f".to_vec());
    update.new_document.objects.insert(content, empty.into());
    let mut bytes = Vec::new();
    update.save_to(&mut bytes).expect("bytes");
    bytes
}

/// Makes the checksums of a release right again, as somebody with write access would.
fn with_right_sums(ordner: &Path) {
    let listed = fs::read_to_string(ordner.join("SHA256SUMS")).expect("the checksums");
    let line = |line: &str| {
        let (_, path) = line.split_once("  ").expect("a line");
        let sum = crmplan::freigabe::checksum(&fs::read(ordner.join(path)).expect("a file"));
        [&sum, "  ", path, "\n"].concat()
    };
    fs::write(ordner.join("SHA256SUMS"), listed.lines().map(line).collect::<Vec<_>>().concat()).expect("written");
}

#[test]
fn a_release_that_was_forged_with_its_checksums_proves_nothing() {
    let project = agreed();
    assert_eq!(sign(&project, "1.0", &[]).code, 0);
    let ordner = project.path().join("freigaben/pflichtenheft-1.0");
    let keep = |name: &str| fs::read_to_string(ordner.join(name)).expect("a text");
    let (data, record) = (keep("pflichtenheft.json"), keep("freigabe.json"));
    fs::copy(ordner.join("pflichtenheft.pdf"), project.path().join("echt.pdf")).expect("copied");
    let forgeries = [
        ("pflichtenheft.json", data.replace("Maske KON-005", "Nur gegen Aufpreis")),
        ("freigabe.json", record.replace("B. Beispiel", "E. Falsch")),
        ("freigabe.json", record.replace("2027-05-03", "2020-01-01")),
    ];
    for (name, forged) in forgeries {
        let genuine = keep(name);
        fs::write(ordner.join(name), &forged).expect("written");
        with_right_sums(&ordner);
        let verified = project.run(&["pflichtenheft", "verify", "echt.pdf"]);
        assert!(verified.code == 2 && verified.stdout.contains("lässt sich nicht beweisen"), "{name}: {verified}");
        let built = project.run(&["pflichtenheft", "build", "--version", "1.0"]);
        assert!(built.code == 1 && built.stderr.contains("freigabe-veraendert"), "{name}: {built}");
        fs::write(ordner.join(name), genuine).expect("written");
        with_right_sums(&ordner);
    }
    let proven = project.run(&["pflichtenheft", "verify", "echt.pdf"]);
    assert_eq!(proven.code, 0, "{proven}");
}

#[test]
fn whoever_has_nothing_but_the_pdf_can_prove_its_data() {
    let project = agreed();
    assert_eq!(sign(&project, "1.0", &[]).code, 0);
    let ordner = project.path().join("freigaben/pflichtenheft-1.0");
    fs::copy(ordner.join("pflichtenheft.pdf"), project.path().join("echt.pdf")).expect("copied");
    let sum = crmplan::freigabe::checksum(&fs::read(ordner.join("pflichtenheft.json")).expect("the data"));
    fs::remove_dir_all(&ordner).expect("the release is gone");
    let told = project.run(&["pflichtenheft", "verify", "echt.pdf"]);
    assert!(told.code == 1 && told.stdout.contains(&sum) && told.stdout.contains("freigabe.json"), "{told}");
}
