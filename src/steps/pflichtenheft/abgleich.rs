//! What Lastenheft and offer say now, brought into a file that people work on, without losing a byte of theirs.
//!
//! The file keeps what it was derived from (`quellen`). An entry that still is what the program made of that is made anew; any other entry is
//! left as it is, and what its sources say otherwise is added to it. So nobody's words are weighed against anybody's: either nobody
//! touched the entry, or people decide.

use std::collections::{BTreeMap, BTreeSet};

use super::eintrag;
use super::vorgabe::Vorgabe;
use crate::model::pflichtenheft::{Abgrenzungskriterium, Entfall, Kriterium, Pflichtenheftdatei, Quellenaenderung};
use crate::model::werte::Version;
use crate::source::edit::eintraege::Eintraege;
use crate::source::edit::{self, EditError, eintraege};
use crate::source::yaml::{self, Node};

/// The lists of the file, in the order of [`super::vorgabe::vorgaben`].
const LISTS: [&str; 2] = ["kriterien", "abgrenzungen"];

/// The program's own section.
const QUELLEN: &str = "quellen";

/// What is derived from now.
#[derive(Debug, Clone, Copy)]
pub struct Stand<'s> {
    /// The bidder.
    pub anbieter: &'s str,
    /// The version of the Lastenheft.
    pub lastenheft: &'s str,
    /// Identifiers that something else in the project has.
    pub vergeben: &'s BTreeSet<&'s str>,
    /// The comment above a new file.
    pub kopf: &'s str,
    /// The comment above the program's section, in all languages, the one to be written first.
    pub hinweise: &'s [String],
}

/// What became of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bericht {
    /// Criteria that were added.
    pub neu: Vec<String>,
    /// Criteria that people had deleted and the Lastenheft still asks for; they are there again.
    pub wieder: Vec<String>,
    /// Criteria that nobody had touched and that say what their sources say now.
    pub aktualisiert: Vec<String>,
    /// Criteria that people work on, whose sources say otherwise now: which fields.
    pub geaendert: Vec<(String, Vec<&'static str>)>,
    /// Criteria that the Lastenheft does not ask for any more.
    pub entfallen: Vec<String>,
    /// Criteria marked as such that the Lastenheft asks for again.
    pub gefordert: Vec<String>,
    /// Criteria in a form that nothing can be added to; the change is told again next time.
    pub unveraenderlich: Vec<String>,
}

/// The new text of the file and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abgleich {
    /// The text.
    pub text: String,
    /// See [`Bericht`].
    pub bericht: Bericht,
}

/// An entry as far as deriving is concerned.
struct Vorhanden<'d> {
    id: &'d str,
    lastenheft: Option<&'d str>,
    /// What it says itself, where nothing is known of what it was derived from.
    heute: Vorgabe,
    vermerkt: &'d [Quellenaenderung],
    entfallen: Option<&'d Entfall>,
}

/// Brings `vorgaben` into `text`, which is read as `datei`; an empty text becomes a new file.
///
/// # Errors
/// If the text has a form in which nothing can be changed safely.
pub fn abgleichen(
    text: &str,
    datei: &Pflichtenheftdatei,
    vorgaben: &[Vec<Vorgabe>; 2],
    stand: Stand<'_>,
) -> Result<Abgleich, EditError> {
    let bases = datei.quellen.iter().flat_map(|x| &x.vorgaben);
    let bases: BTreeMap<&str, (&str, Vorgabe)> =
        bases.map(|x| (x.id.value.as_str(), (x.kriterium.as_str(), Vorgabe::from(x)))).collect();
    let there = [
        datei.kriterien.iter().map(Vorhanden::from).collect::<Vec<_>>(),
        datei.abgrenzungen.iter().map(Vorhanden::from).collect(),
    ];
    let retired = datei.quellen.iter().flat_map(|x| &x.vergeben).map(String::as_str);
    let taken = there.iter().flatten().map(|x| x.id).chain(bases.values().map(|(id, _)| *id)).chain(retired);
    let mut arbeit = Arbeit {
        numbers: taken.filter_map(number).collect(),
        there: there.iter().flatten().map(|x| x.id).collect(),
        retired: datei.quellen.iter().flat_map(|x| &x.vergeben).cloned().collect(),
        bases,
        stand,
        bericht: Bericht::default(),
        sources: BTreeMap::new(),
    };
    let tree = if text.trim().is_empty() { None } else { Some(yaml::parse(text).map_err(|_| EditError::NoMapping)?) };
    let (mut changes, mut appended) = (Vec::new(), Vec::new());
    for ((key, there), vorgaben) in LISTS.into_iter().zip(&there).zip(vorgaben) {
        match &tree {
            Some(tree) if !there.is_empty() => {
                let mut entries = Eintraege::new(text, tree, key)?;
                arbeit.existing(&mut entries, there, vorgaben);
                arbeit.missing(there, vorgaben).into_iter().for_each(|(after, item)| entries.insert(after, &item));
                changes.append(&mut entries.changes());
            }
            _ => {
                let items = arbeit.missing(&[], vorgaben).into_iter().map(|(_, item)| item);
                appended.push((key, items.collect::<String>()));
            }
        }
    }
    let mut edited = eintraege::apply(text, changes);
    if let Some(tree) = &tree {
        check(tree, &edited, &arbeit.bericht)?;
    }
    for (key, items) in appended.iter().filter(|(_, items)| !items.is_empty()) {
        edited = match &tree {
            Some(_) => edit::append(&edited, key, items)?,
            None => format!("{edited}{key}:\n{}", edit::indented(items, 2)) + "\n",
        };
    }
    if tree.is_none() {
        edited = format!("# {}\n{}\n", stand.kopf, edited.trim_end());
    }
    let edited = edit::replace(&edited, QUELLEN, &arbeit.section(vorgaben), stand.hinweise)?;
    Ok(Abgleich { text: edited, bericht: arbeit.bericht })
}

struct Arbeit<'d> {
    /// What each requirement said last, with the criterion that was made of it.
    bases: BTreeMap<&'d str, (&'d str, Vorgabe)>,
    stand: Stand<'d>,
    /// Identifiers of all entries.
    there: BTreeSet<&'d str>,
    /// Identifiers that were given once and that no source has any more.
    retired: BTreeSet<String>,
    bericht: Bericht,
    /// Letters and numbers that are taken.
    numbers: BTreeSet<(char, u32)>,
    /// What is to be kept as derived, by requirement: the criterion, and an older state where the change could not be noted.
    sources: BTreeMap<String, (String, Option<Vorgabe>)>,
}

impl Arbeit<'_> {
    /// Entries that are there already.
    fn existing(&mut self, entries: &mut Eintraege<'_, '_>, there: &[Vorhanden<'_>], vorgaben: &[Vorgabe]) {
        let asked: BTreeMap<&str, &Vorgabe> = vorgaben.iter().map(|x| (x.id.as_str(), x)).collect();
        for (index, entry) in there.iter().enumerate() {
            let Some(id) = entry.lastenheft else { continue };
            let before = self.bases.get(id).map(|(_, base)| base.clone());
            let noted = match (asked.get(id), &before) {
                (Some(now), _) => self.asked(entries, (index, entry), before.as_ref(), now),
                (None, Some(_)) if entry.entfallen.is_none() => self.dropped(entries, (index, entry)),
                (None, _) => continue,
            };
            if !noted {
                self.bericht.unveraenderlich.push(entry.id.to_owned());
            }
            let kept = self.sources.entry(id.to_owned()).or_insert_with(|| (entry.id.to_owned(), None));
            if !noted {
                kept.1 = before.or_else(|| Some(entry.heute.clone()));
            }
        }
    }

    /// Brings in what the sources say now; gives whether that can be told in the entry.
    fn asked(
        &mut self,
        entries: &mut Eintraege<'_, '_>,
        (index, entry): (usize, &Vorhanden<'_>),
        before: Option<&Vorgabe>,
        now: &Vorgabe,
    ) -> bool {
        // What a change did away with stays away, whatever the Lastenheft asks for.
        if entry.entfallen.is_some_and(|gone| gone.aenderung.is_none()) {
            self.bericht.gefordert.push(entry.id.to_owned());
        }
        let changes = before.unwrap_or(&entry.heute).unterschiede(now);
        if changes.is_empty() {
            return true;
        }
        let made = |vorgabe: &Vorgabe| eintrag::kriterium(entry.id, vorgabe);
        if entries.is(index, &made(now)) {
            return true;
        }
        if before.is_some_and(|before| entries.replace(index, &made(before), &made(now))) {
            self.bericht.aktualisiert.push(entry.id.to_owned());
            return true;
        }
        let version = self.stand.lastenheft;
        let is_noted = |(feld, alt, neu): &(&str, Option<String>, Option<String>)| {
            let last = entry.vermerkt.iter().rfind(|x| x.feld == *feld);
            last.is_some_and(|x| {
                let with = x.lastenheft.as_ref().map(Version::as_str) == Some(version);
                x.alt == *alt && x.neu == *neu && with
            })
        };
        let open: Vec<_> = changes.iter().filter(|change| !is_noted(change)).collect();
        let items: String = open.iter().map(|change| eintrag::aenderung(change, version)).collect();
        let noted = items.is_empty()
            || if entry.vermerkt.is_empty() {
                entries.extend(index, &format!("quelle_geaendert:\n{}", edit::indented(&items, 2)))
            } else {
                entries.append(index, "quelle_geaendert", &items)
            };
        if noted {
            let fields = changes.iter().map(|(feld, ..)| *feld).collect();
            self.bericht.geaendert.push((entry.id.to_owned(), fields));
        }
        noted
    }

    fn dropped(&mut self, entries: &mut Eintraege<'_, '_>, (index, entry): (usize, &Vorhanden<'_>)) -> bool {
        let noted = entries.extend(index, &eintrag::entfallen(self.stand.lastenheft));
        if noted {
            self.bericht.entfallen.push(entry.id.to_owned());
        }
        noted
    }

    /// Entries that are not there yet, each with the one that it stands behind; none for the beginning.
    fn missing(&mut self, there: &[Vorhanden<'_>], vorgaben: &[Vorgabe]) -> Vec<(Option<usize>, String)> {
        let mut places: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
        for (index, entry) in there.iter().enumerate() {
            places.extend(entry.lastenheft.map(|id| (id, (index, entry.id))));
        }
        // The numbers of the entries that follow, nearest last.
        let mut following: Vec<(char, u32)> =
            vorgaben.iter().rev().filter_map(|x| number(places.get(x.id.as_str())?.1)).collect();
        let mut before: BTreeMap<char, u32> = BTreeMap::new();
        let mut after = None;
        let mut added = Vec::new();
        for vorgabe in vorgaben {
            let letter = vorgabe.buchstabe;
            if let Some((index, id)) = places.get(vorgabe.id.as_str()) {
                after = after.max(Some(*index));
                if let Some(known) = number(id) {
                    following.pop();
                    before.insert(known.0, known.1);
                }
                continue;
            }
            let is_own = |id: &&str| id.starts_with(letter) && !self.there.contains(id);
            let known = self.bases.get(vorgabe.id.as_str()).map(|(id, _)| *id).filter(is_own);
            let id = known.map_or_else(
                || {
                    let next = following.iter().rev().find(|(other, _)| *other == letter).map(|(_, next)| *next);
                    let number = self.next_number(letter, before.get(&letter).copied(), next);
                    before.insert(letter, number);
                    format!("{letter}{number}")
                },
                str::to_owned,
            );
            if known.is_some() { &mut self.bericht.wieder } else { &mut self.bericht.neu }.push(id.clone());
            added.push((after, eintrag::kriterium(&id, vorgabe)));
            self.sources.insert(vorgabe.id.clone(), (id, None));
        }
        added
    }

    /// A number that was never used: between its neighbours if there is room, else the next ten, as Balzert numbers so that there is room.
    fn next_number(&mut self, letter: char, before: Option<u32>, next: Option<u32>) -> u32 {
        let low = before.unwrap_or_default();
        let middle = next.map_or(low, |next| low + next.saturating_sub(low) / 2);
        let within = low.saturating_add(1)..next.unwrap_or_default();
        let is_free = |number: &u32| {
            !self.numbers.contains(&(letter, *number))
                && !self.stand.vergeben.contains(format!("{letter}{number}").as_str())
        };
        let between = within.filter(is_free).min_by_key(|number| number.abs_diff(middle));
        let highest = self.numbers.iter().filter(|(other, _)| *other == letter).map(|(_, number)| *number).max();
        let next_ten = (highest.unwrap_or_default() / 10).saturating_add(1).saturating_mul(10);
        let mut tens = (next_ten..=u32::MAX - 10).step_by(10).filter(is_free);
        let number = between.or_else(|| tens.next()).unwrap_or(u32::MAX);
        self.numbers.insert((letter, number));
        number
    }

    /// Whether an identifier is that of something the sources ask for.
    fn is_source(&self, id: &str, asked: &BTreeMap<&str, &Vorgabe>) -> bool {
        self.sources.iter().any(|(requirement, (known, _))| known == id && asked.contains_key(requirement.as_str()))
    }

    /// The program's section.
    fn section(&self, vorgaben: &[Vec<Vorgabe>; 2]) -> String {
        let asked: BTreeMap<&str, &Vorgabe> = vorgaben.iter().flatten().map(|x| (x.id.as_str(), x)).collect();
        let kept = self.sources.iter().filter_map(|(id, (kriterium, older))| {
            let vorgabe = older.as_ref().or_else(|| asked.get(id.as_str()).copied())?;
            Some(eintrag::vorgabe(kriterium, vorgabe))
        });
        let hinweis = self.stand.hinweise.first().map(String::as_str).unwrap_or_default();
        let (anbieter, lastenheft) = (self.stand.anbieter, self.stand.lastenheft);
        let kept: String = kept.collect();
        let list = if kept.is_empty() { String::new() } else { format!("  vorgaben:\n{kept}") };
        // A number that was given once is never given again, even if its entry was deleted.
        let used: BTreeSet<&str> = self.sources.values().map(|(id, _)| id.as_str()).collect();
        let before = self.bases.values().map(|(id, _)| (*id).to_owned()).chain(self.retired.iter().cloned());
        let gone: BTreeSet<String> =
            before.filter(|id| !used.contains(id.as_str()) || !self.is_source(id, &asked)).collect();
        let gone: Vec<String> = gone.into_iter().collect();
        let gone = if gone.is_empty() { String::new() } else { format!("  vergeben: [{}]\n", gone.join(", ")) };
        format!("{hinweis}\n{QUELLEN}:\n  anbieter: {anbieter}\n  lastenheft: \"{lastenheft}\"\n{gone}{list}")
    }
}

/// Beyond that an identifier is no number that the program counts on from.
const MAX_NUMBER: u32 = 99_999;

/// Letter and number of an identifier such as `F10`.
fn number(id: &str) -> Option<(char, u32)> {
    let letter = id.chars().next()?;
    let number = id.strip_prefix(letter)?.parse().ok().filter(|number| *number <= MAX_NUMBER)?;
    Some((letter, number))
}

/// That the edited text says all that people wrote: every entry that was not made anew begins with all its fields, in its order, and
/// every other section is as it was.
fn check(before: &Node<'_>, edited: &str, bericht: &Bericht) -> Result<(), EditError> {
    let after = yaml::parse(edited).map_err(|_| EditError::Layout)?;
    let same_names = before.entries().len() == after.entries().len();
    let is_kept = before.entries().iter().zip(after.entries()).all(|((name, old), (other, new))| {
        let is_list = name.as_scalar().is_some_and(|name| LISTS.contains(&name));
        name.same(other) && if is_list { are_kept(old, new, bericht) } else { old.same(new) }
    });
    if same_names && is_kept { Ok(()) } else { Err(EditError::Layout) }
}

fn are_kept(old: &Node<'_>, new: &Node<'_>, bericht: &Bericht) -> bool {
    let id = |node: &Node<'_>| {
        node.entries().iter().find(|(name, _)| name.as_scalar() == Some("id"))?.1.as_scalar().map(str::to_owned)
    };
    let made: BTreeSet<&String> = bericht.aktualisiert.iter().collect();
    let mut rest = new.items().iter();
    old.items().iter().all(|entry| {
        let is_made = id(entry).is_some_and(|id| made.contains(&id));
        rest.any(|other| if is_made { id(other) == id(entry) } else { begins_with(other, entry) })
    })
}

/// Whether a mapping has all fields of another one first, with the same values; what changed may be noted once more.
fn begins_with(whole: &Node<'_>, part: &Node<'_>) -> bool {
    part.entries().len() <= whole.entries().len()
        && part.entries().iter().zip(whole.entries()).all(|((name, old), (other, new))| {
            let is_noted = name.as_scalar() == Some("quelle_geaendert")
                && old.items().len() <= new.items().len()
                && old.items().iter().zip(new.items()).all(|(a, b)| a.same(b));
            name.same(other) && (old.same(new) || is_noted)
        })
}

impl<'d> From<&'d Kriterium> for Vorhanden<'d> {
    fn from(x: &'d Kriterium) -> Self {
        Self {
            id: x.id.as_str(),
            lastenheft: x.lastenheft.as_ref().map(|id| id.value.as_str()),
            heute: Vorgabe::of_criterion(x),
            vermerkt: &x.quelle_geaendert,
            entfallen: x.entfallen.as_ref(),
        }
    }
}

impl<'d> From<&'d Abgrenzungskriterium> for Vorhanden<'d> {
    fn from(x: &'d Abgrenzungskriterium) -> Self {
        Self {
            id: x.id.as_str(),
            lastenheft: x.lastenheft.as_ref().map(|id| id.value.as_str()),
            heute: Vorgabe::of_exclusion(x),
            vermerkt: &x.quelle_geaendert,
            entfallen: x.entfallen.as_ref(),
        }
    }
}

#[cfg(test)]
mod tests;
