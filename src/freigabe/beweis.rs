//! Whether a PDF in somebody's hand is what was released.
//!
//! A release is a file, so only the same bytes are proven. Everything else is told as exactly as can be: what stands behind the released
//! bytes, which pages are drawn otherwise, what the attached data says otherwise.

mod inhalt;
mod unterschiede;

use std::collections::BTreeSet;

use serde_json::Value;

pub use unterschiede::Stelle;

use super::{Freigabe, checksum};
use inhalt::{Inhalt, Unlesbar};

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Urteil<'r> {
    /// The release, byte for byte.
    Bewiesen(&'r Freigabe),
    /// The release, with something behind it: a signature, notes, or anything else; where that was seen to show. Readers do not agree on what
    /// appended bytes mean, so whatever was not seen may show as well.
    Ergaenzt(&'r Freigabe, Vec<Abweichung>),
    /// Another file with the data of the release: where it is not drawn like the release; nowhere if it was only saved anew.
    Neugespeichert(&'r Freigabe, Vec<Abweichung>),
    /// The file names the release, but its data says something else.
    Veraendert(&'r Freigabe, Vec<Stelle>),
    /// A release of the Lastenheft.
    Lastenheft(&'r Freigabe),
    /// The file names a release that is not in this project, by the checksum of its data, and whether the data attached to it has that.
    Fremd(String, bool),
    /// The file holds data and names no release: a draft, a comparison, or the checksum was taken out.
    OhneFreigabe,
    /// A PDF without data: printed and scanned, or written by another program.
    OhneDaten,
    /// Encrypted.
    Verschluesselt,
    /// Unpacked it is larger than any document.
    ZuGross,
    /// No PDF that can be read.
    KeinPdf,
}

/// A place where a file is not drawn like the release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Abweichung {
    /// Content, fonts, pictures or edges of a page.
    Seite(u32),
    /// Something laid over a page.
    Anmerkung(u32),
    /// Layers, forms, scripts.
    Dokument,
    /// Other files attached.
    Anhaenge,
}

/// Holds a file against the releases of Pflichtenheft and Lastenheft.
#[must_use]
pub fn judge<'r>(bytes: &[u8], pflichtenhefte: &'r [Freigabe], lastenhefte: &'r [Freigabe]) -> Urteil<'r> {
    if let Some(release) = pflichtenhefte.iter().find(|release| release.pdf() == bytes) {
        return Urteil::Bewiesen(release);
    }
    let found = match Inhalt::of(bytes) {
        Ok(found) => found,
        Err(Unlesbar::Verschluesselt) => return Urteil::Verschluesselt,
        Err(Unlesbar::ZuGross) => return Urteil::ZuGross,
        Err(Unlesbar::KeinPdf) => return Urteil::KeinPdf,
    };
    if let Some(release) = pflichtenhefte.iter().find(|x| !x.pdf().is_empty() && bytes.starts_with(x.pdf())) {
        let original = Inhalt::of(release.pdf());
        return Urteil::Ergaenzt(release, original.map(|x| differences(&x, &found)).unwrap_or_default());
    }
    let Some(data) = &found.daten else { return Urteil::OhneDaten };
    let Some(sum) = stated(data) else { return Urteil::OhneFreigabe };
    let is_named = |release: &&Freigabe| checksum(release.data(crate::document::Sicht::Anbieter)) == sum;
    if let Some(release) = lastenhefte.iter().find(is_named) {
        return Urteil::Lastenheft(release);
    }
    let Some(release) = pflichtenhefte.iter().find(is_named) else {
        return Urteil::Fremd(sum.to_owned(), found.freigegeben.as_deref() == Some(sum));
    };
    let Ok(original) = Inhalt::of(release.pdf()) else { return Urteil::Fremd(sum.to_owned(), false) };
    match &original.daten {
        Some(before) if before == data => Urteil::Neugespeichert(release, differences(&original, &found)),
        before => Urteil::Veraendert(release, unterschiede::stellen(before.as_ref().unwrap_or(&Value::Null), data)),
    }
}

/// Where a file is not drawn like the original, in the order of its pages.
fn differences(original: &Inhalt, found: &Inhalt) -> Vec<Abweichung> {
    let count = original.seiten.len().max(found.seiten.len());
    let numbered = (1_u32..).zip(0..count);
    let mut places = BTreeSet::new();
    for (number, index) in numbered {
        if original.seiten.get(index) != found.seiten.get(index) {
            places.insert(Abweichung::Seite(number));
        } else if original.anmerkungen.get(index) != found.anmerkungen.get(index) {
            places.insert(Abweichung::Anmerkung(number));
        }
    }
    if original.dokument != found.dokument {
        places.insert(Abweichung::Dokument);
    }
    if original.anhaenge != found.anhaenge {
        places.insert(Abweichung::Anhaenge);
    }
    places.into_iter().collect()
}

/// Whether the files of a release agree with each other: the data with the checksum and the data that the PDF holds, and with who released
/// it when. What was exchanged together with all checksums shows here.
#[must_use]
pub fn is_consistent(release: &Freigabe) -> bool {
    let data = release.data(crate::document::Sicht::Anbieter);
    let Ok(found) = Inhalt::of(release.pdf()) else { return false };
    let sum = checksum(data);
    let is_named = found.daten.as_ref().and_then(stated) == Some(sum.as_str());
    let vermerk = &release.vermerk;
    let recorded = serde_json::from_slice::<Value>(data).is_ok_and(|document| {
        let of = |name: &str| document.pointer(&format!("/anhang/analyse/freigabe/{name}")).and_then(Value::as_str);
        of("version") == Some(vermerk.version.as_str())
            && of("datum") == Some(vermerk.datum.date().to_string().as_str())
            && of("name") == Some(vermerk.name.as_str())
            && of("rolle") == vermerk.rolle.as_deref()
    });
    is_named && found.freigegeben.as_deref() == Some(sum.as_str()) && recorded
}

/// The checksum of the released data that the attachment names.
fn stated(data: &Value) -> Option<&str> {
    let sum = data.pointer("/projekt/pruefsumme")?.as_str()?;
    (sum.len() == 64 && sum.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(sum)
}
