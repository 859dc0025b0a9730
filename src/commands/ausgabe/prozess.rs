//! Setting what a project brings along in a process of its own: whatever a layout, picture or font does to it, this one goes on.
//!
//! The document goes there by a pipe, as one line of data and the files behind it; what was set comes back in the same way.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::document::Document;
use crate::render::pdf::{self, Fehlstelle, RenderError, Rendered, Ueberlauf, Ursache};
use crate::templates::Templates;

/// The word by which the program is asked to set what comes in; nobody types it.
pub(in crate::commands) const WORD: &str = "__setzen";

/// What is to be set; files follow in the order of their names.
#[derive(Serialize, Deserialize)]
struct Auftrag {
    main: String,
    templates: BTreeMap<String, String>,
    document: Document,
    /// The lengths of files by name.
    assets: BTreeMap<String, usize>,
}

/// What came of it; the PDF follows.
#[derive(Serialize, Deserialize)]
enum Antwort {
    Gesetzt { pages: usize, ersetzt: Vec<char>, ueberlauf: Vec<Ueberlauf>, warnungen: Vec<Fehlstelle> },
    Template(Vec<Fehlstelle>, Option<Ursache>),
    Zeit(Duration),
    Speicher(usize),
    Absturz,
}

/// Sets a document in another process; as [`pdf::render`] otherwise.
pub(super) fn render(
    document: &Document,
    templates: &Templates,
    main: &str,
    assets: &BTreeMap<String, Vec<u8>>,
) -> Result<Rendered, RenderError> {
    let auftrag = Auftrag {
        main: main.to_owned(),
        templates: templates.own().clone(),
        document: document.clone(),
        assets: assets.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect(),
    };
    let mut request = line(&auftrag)?;
    for bytes in assets.values() {
        request.extend_from_slice(bytes);
    }
    match answered(&request) {
        Ok(answer) => understood(&answer),
        // Where no other process can be had, this one does it.
        Err(_) => pdf::render(document, templates, main, assets.clone()),
    }
}

fn line(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    Ok(line)
}

/// What the other process says; nothing of use if it came to a bad end.
fn answered(request: &[u8]) -> io::Result<Vec<u8>> {
    let program = std::env::current_exe()?;
    let mut child = Command::new(program)
        .arg(WORD)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        // What a broken process says of itself is no message for people.
        .stderr(Stdio::null())
        .spawn()?;
    let mut answer = Vec::new();
    if let Some(mut input) = child.stdin.take() {
        // Everything is read there before anything is answered; one that ended before is seen by its answer.
        let _ = input.write_all(request);
    }
    if let Some(mut output) = child.stdout.take() {
        output.read_to_end(&mut answer)?;
    }
    child.wait()?;
    Ok(answer)
}

/// An answer as the process itself would have had it.
fn understood(answer: &[u8]) -> Result<Rendered, RenderError> {
    let end = answer.iter().position(|byte| *byte == b'\n').unwrap_or(answer.len());
    let (head, bytes) = answer.split_at(end);
    match serde_json::from_slice(head) {
        Ok(Antwort::Gesetzt { pages, ersetzt, ueberlauf, warnungen }) => {
            let bytes = bytes.get(1..).unwrap_or_default().to_vec();
            Ok(Rendered { bytes, pages, ersetzt, ueberlauf, warnungen })
        }
        Ok(Antwort::Template(wrong, cause)) => Err(RenderError::Template(wrong, cause)),
        Ok(Antwort::Zeit(time)) => Err(RenderError::Zeit(time)),
        Ok(Antwort::Speicher(bytes)) => Err(RenderError::Speicher(bytes)),
        Ok(Antwort::Absturz) | Err(_) => Err(RenderError::Absturz),
    }
}

/// The other side: sets what comes in and gives what comes of it.
pub(in crate::commands) fn serve() -> anyhow::Result<()> {
    let mut request = Vec::new();
    io::stdin().lock().read_to_end(&mut request)?;
    let end = request.iter().position(|byte| *byte == b'\n').unwrap_or(request.len());
    let (head, mut rest) = request.split_at(end);
    rest = rest.get(1..).unwrap_or_default();
    let auftrag: Auftrag = serde_json::from_slice(head)?;
    let mut assets = BTreeMap::new();
    for (name, length) in auftrag.assets {
        let (bytes, behind) = rest.split_at_checked(length).unwrap_or_default();
        assets.insert(name, bytes.to_vec());
        rest = behind;
    }
    let templates = Templates::with_own(auftrag.templates);
    let (answer, bytes) = match pdf::render(&auftrag.document, &templates, &auftrag.main, assets) {
        Ok(Rendered { bytes, pages, ersetzt, ueberlauf, warnungen }) => {
            (Antwort::Gesetzt { pages, ersetzt, ueberlauf, warnungen }, bytes)
        }
        Err(RenderError::Template(wrong, cause)) => (Antwort::Template(wrong, cause), Vec::new()),
        Err(RenderError::Zeit(time)) => (Antwort::Zeit(time), Vec::new()),
        Err(RenderError::Speicher(bytes)) => (Antwort::Speicher(bytes), Vec::new()),
        Err(RenderError::Absturz) => (Antwort::Absturz, Vec::new()),
        Err(RenderError::Data(error)) => return Err(error.into()),
    };
    crate::write::stdout(&[line(&answer)?, bytes].concat())?;
    Ok(())
}
