//! An agreed change request, brought into `pflichtenheft.yaml`: new values in the place of the old ones, everything else byte for byte.

use std::collections::BTreeSet;

use super::eintrag::{abnahme, line};
use crate::model::aenderung::{Aenderungsantrag, Kriteriumswirkung, Wirkung};
use crate::model::lastenheft::{Abnahmekriterium, Prioritaet};
use crate::model::pflichtenheft::{Kriterium, Pflichtenheftdatei, Zusage};
use crate::source::edit::eintraege::{self, Eintraege};
use crate::source::edit::{self, EditError, indented};
use crate::source::yaml::{self, Node};
use crate::steps::abschnitt::scalar;

/// What cannot be worked in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hindernis {
    /// The file has a form in which nothing can be changed safely.
    Form,
    /// The criterion stands in a form that cannot be changed safely.
    Kriterium(String),
}

impl From<EditError> for Hindernis {
    fn from(_: EditError) -> Self {
        Self::Form
    }
}

/// The text of the file with the change, which is agreed and whose criteria are there or new.
///
/// # Errors
/// If the text has a form in which that cannot be done safely; then nothing is done.
pub fn einarbeiten(text: &str, datei: &Pflichtenheftdatei, antrag: &Aenderungsantrag) -> Result<String, Hindernis> {
    let tree = yaml::parse(text).map_err(|_| Hindernis::Form)?;
    let mut criteria = Eintraege::new(text, &tree, "kriterien")?;
    let mut affected = BTreeSet::new();
    for x in &antrag.kriterien {
        let id = x.kriterium.value.as_str();
        let found = datei.kriterien.iter().position(|known| known.id.as_str() == id);
        let done = match (x.wirkung, found.and_then(|index| Some((index, datei.kriterien.get(index)?)))) {
            (Wirkung::Neu, _) => {
                let gruppe = datei.kriterien.iter().rposition(|known| Some(known.gruppe) == x.gruppe);
                criteria.insert(gruppe.or(datei.kriterien.len().checked_sub(1)), &added(x, antrag));
                true
            }
            (_, Some((index, known))) => change(&mut criteria, index, &fields(x, known, antrag)),
            (_, None) => datei.abgrenzungen.iter().any(|known| known.id.as_str() == id),
        };
        if !done {
            return Err(Hindernis::Kriterium(id.to_owned()));
        }
        affected.insert(id);
    }
    let mut changes = criteria.changes();
    let is_changed = |id: &str| affected.contains(id);
    if datei.abgrenzungen.iter().any(|known| is_changed(known.id.as_str())) {
        let mut exclusions = Eintraege::new(text, &tree, "abgrenzungen")?;
        let gone = format!("entfallen:\n  aenderung: {}\n", antrag.id);
        for (index, known) in datei.abgrenzungen.iter().enumerate().filter(|(_, x)| is_changed(x.id.as_str())) {
            if !exclusions.extend(index, &gone) {
                return Err(Hindernis::Kriterium(known.id.to_string()));
            }
        }
        changes.append(&mut exclusions.changes());
    }
    let edited = eintraege::apply(text, changes);
    if !is_kept(&tree, &edited, &affected) {
        return Err(Hindernis::Form);
    }
    Ok(edit::append(&edited, "aenderungen", &format!("- {}\n", antrag.id))?)
}

/// Fields of an entry with their new values, each as lines of YAML: those that are there are replaced, the others added.
fn change(entries: &mut Eintraege<'_, '_>, index: usize, fields: &[(&'static str, String)]) -> bool {
    let (there, new): (Vec<_>, Vec<_>) = fields.iter().partition(|(name, _)| entries.has(index, name));
    let new: String = new.into_iter().map(|(_, lines)| lines.as_str()).collect();
    there.into_iter().all(|(name, lines)| entries.set(index, name, lines))
        && (new.is_empty() || entries.extend(index, &new))
}

/// What becomes of a criterion that is there.
fn fields(x: &Kriteriumswirkung, known: &Kriterium, antrag: &Aenderungsantrag) -> Vec<(&'static str, String)> {
    let one = |name: &'static str, value: &str| {
        let mut text = String::new();
        line(&mut text, 0, name, value);
        (name, text)
    };
    let mut fields: Vec<(&'static str, String)> = x.werte().iter().map(|(name, value)| one(name, value)).collect();
    if !x.abnahme.is_empty() {
        fields.push(("abnahme", abnahme(x.abnahme.iter().map(parts))));
    }
    let why =
        format!("{}: {}", antrag.id, x.begruendung.as_ref().or(antrag.begruendung.as_ref()).unwrap_or(&antrag.titel));
    if x.wirkung == Wirkung::Entfaellt {
        fields.retain(|(name, _)| !matches!(*name, "zusage"));
        fields.extend([one("zusage", Zusage::Nein.word()), one("begruendung", &why)]);
    }
    let zusage = if x.wirkung == Wirkung::Entfaellt { Some(Zusage::Nein) } else { x.zusage.or(known.zusage) };
    let is_lowered = x.prioritaet.is_some_and(|now| now != Prioritaet::Muss);
    let is_short = matches!(zusage, Some(Zusage::Nein | Zusage::Teilweise));
    let signed = antrag.entscheidung.as_ref().and_then(|x| Some((x.auftraggeber.as_deref()?, x.datum)));
    // Both parties signed, so whoever signed for the client waived what was a Muss.
    if known.prioritaet == Prioritaet::Muss
        && known.verzicht.is_none()
        && (is_lowered || is_short)
        && let Some((name, datum)) = signed
    {
        let waiver = [("durch", name), ("grund", &why), ("datum", &datum.date().to_string())];
        let waiver = waiver.map(|(name, value)| format!("{name}: {}", scalar(value))).join("\n  ");
        fields.push(("verzicht", format!("verzicht:\n  {waiver}\n")));
    }
    let ids = known.aenderungen.iter().map(crate::model::werte::Verweis::as_str).chain([antrag.id.as_str()]);
    fields.push(("aenderungen", format!("aenderungen: [{}]\n", ids.collect::<Vec<_>>().join(", "))));
    fields.push(one("stand", "abgestimmt"));
    fields
}

/// A criterion that was not there, as a YAML list of one entry.
fn added(x: &Kriteriumswirkung, antrag: &Aenderungsantrag) -> String {
    let mut text = format!("- id: {}\n", x.kriterium.value);
    x.werte().iter().for_each(|(name, value)| line(&mut text, 2, name, value));
    if !x.abnahme.is_empty() {
        text.push_str(&indented(&abnahme(x.abnahme.iter().map(parts)), 2));
    }
    text.push_str("  aenderungen: [");
    text.push_str(antrag.id.as_str());
    text.push_str("]\n  stand: abgestimmt\n");
    text
}

fn parts(x: &Abnahmekriterium) -> [(&'static str, &str); 3] {
    [("ausgangslage", &x.ausgangslage), ("aktion", &x.aktion), ("ergebnis", &x.ergebnis)]
}

/// Whether the edited text says all that it said before but for the criteria of the change.
fn is_kept(before: &Node<'_>, edited: &str, changed: &BTreeSet<&str>) -> bool {
    let Ok(after) = yaml::parse(edited) else { return false };
    before.entries().len() == after.entries().len()
        && before.entries().iter().zip(after.entries()).all(|((name, old), (other, new))| {
            let is_list = matches!(name.as_scalar(), Some("kriterien" | "abgrenzungen"));
            name.same(other) && if is_list { others_are_same(old, new, changed) } else { old.same(new) }
        })
}

fn others_are_same(old: &Node<'_>, new: &Node<'_>, changed: &BTreeSet<&str>) -> bool {
    let is_other = |node: &&Node<'_>| {
        let id = node.entries().iter().find(|(name, _)| name.as_scalar() == Some("id"));
        id.and_then(|(_, id)| id.as_scalar()).is_none_or(|id| !changed.contains(id))
    };
    let (old, new): (Vec<_>, Vec<_>) =
        (old.items().iter().filter(is_other).collect(), new.items().iter().filter(is_other).collect());
    old.len() == new.len() && old.iter().zip(&new).all(|(a, b)| a.same(b))
}

#[cfg(test)]
mod tests;
