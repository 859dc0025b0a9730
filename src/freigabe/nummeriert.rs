//! What is fixed once under a number and never changes again: matrix and procedure, decisions, plans. Each names the one before.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::{FOLDER, FORMAT, Files, checksum, finding, foreign, intact};
use crate::diagnostic::{Sink, rules};
use crate::load::Frozen;

/// What is noted of something fixed, read from its folder.
pub trait Nummeriert: DeserializeOwned {
    /// What the folders begin with; their number follows.
    const PREFIX: &'static str;
    /// The file that holds the note.
    const RECORD: &'static str;

    /// Version of the form in which it is kept.
    fn format(&self) -> u32;
    /// The first one has 1.
    fn nummer(&self) -> u32;
    /// Checksum of the one before.
    fn vorgaenger(&self) -> Option<&str>;
}

/// Something fixed whose files are as they were written.
#[derive(Debug, Clone)]
pub struct Festgelegt<V> {
    /// What is noted of it.
    pub vermerk: V,
    /// Its files by path.
    pub(super) files: Files,
    /// The checksum of its checksums, by which the next one names it.
    pub(super) kette: String,
}

impl<V: Nummeriert> Festgelegt<V> {
    /// Its folder, relative to the root of the project.
    #[must_use]
    pub fn ordner(&self) -> String {
        folder::<V>(self.vermerk.nummer())
    }
}

/// The folder of a number, relative to the root of the project.
#[must_use]
pub fn folder<V: Nummeriert>(nummer: u32) -> String {
    format!("{FOLDER}/{}{nummer}", V::PREFIX)
}

/// Number and link of the next one after `before`.
pub(super) fn next<V: Nummeriert>(before: Option<&Festgelegt<V>>) -> (u32, Option<String>) {
    (before.map_or(0, |before| before.vermerk.nummer()) + 1, before.map(|before| before.kette.clone()))
}

/// The files of something fixed, by path: the note and `data` beside it, with their checksums.
pub(super) fn files<V: Nummeriert>(vermerk: Vec<u8>, data: Option<(&str, Vec<u8>)>) -> Files {
    let data = data.into_iter().map(|(name, bytes)| (name.to_owned(), bytes));
    super::with_sums(data.chain([(V::RECORD.to_owned(), vermerk)]).collect::<BTreeMap<_, _>>())
}

/// Reads and proves everything fixed of a kind, oldest first; `data` are the files beside the note. What is not as it was written is reported
/// and left out.
pub(super) fn read<V: Nummeriert>(frozen: Vec<Frozen>, data: &[&str], sink: &mut Sink) -> Vec<Festgelegt<V>> {
    let must = [&[V::RECORD], data].concat();
    let mut found: Vec<Festgelegt<V>> = frozen.into_iter().filter_map(|folder| prove(folder, &must, sink)).collect();
    found.sort_by_key(|x| x.vermerk.nummer());
    let mut before: Option<&Festgelegt<V>> = None;
    for x in &found {
        let (nummer, link) = next(before);
        if x.vermerk.vorgaenger() != link.as_deref() || x.vermerk.nummer() != nummer {
            sink.push(finding(rules::FREIGABE_VERAENDERT, &x.ordner(), V::RECORD));
        }
        before = Some(x);
    }
    found
}

fn prove<V: Nummeriert>(frozen: Frozen, must: &[&str], sink: &mut Sink) -> Option<Festgelegt<V>> {
    let ordner = frozen.ordner.clone();
    let (files, listed) = intact(frozen, must, sink)?;
    let vermerk: Option<V> = files.get(V::RECORD).and_then(|bytes| serde_json::from_slice(bytes).ok());
    let Some(vermerk) = vermerk.filter(|x| x.format() == FORMAT) else {
        sink.push(finding(rules::FREIGABE_UNLESBAR, &ordner, V::RECORD));
        return None;
    };
    if ordner != folder::<V>(vermerk.nummer()) {
        sink.push(foreign(&ordner));
        return None;
    }
    Some(Festgelegt { vermerk, files, kette: checksum(&listed) })
}
