//! An agreed change request, brought into `pflichtenheft.yaml`: new values in the place of the old ones, everything else byte for byte.

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
    // What each affected criterion has to say afterwards.
    let mut agreed: Vec<(&str, Sollstand)> = Vec::new();
    // What is added to an entry stands before what is added behind it, whatever the order of the request.
    let (new, old): (Vec<_>, Vec<_>) = antrag.kriterien.iter().partition(|x| x.wirkung == Wirkung::Neu);
    for x in old {
        let id = x.kriterium.value.as_str();
        let found = datei.kriterien.iter().position(|known| known.id.as_str() == id);
        match found.and_then(|index| Some((index, datei.kriterien.get(index)?))) {
            Some((index, known)) => {
                let fields = fields(x, known, antrag);
                if !change(&mut criteria, index, &fields) {
                    return Err(Hindernis::Kriterium(id.to_owned()));
                }
                agreed.push((id, Sollstand::Felder(fields)));
            }
            None => agreed.push((id, Sollstand::Felder(vec![("entfallen", gone(antrag))]))),
        }
    }
    for x in new {
        let group = datei.kriterien.iter().rposition(|known| Some(known.gruppe) == x.gruppe);
        let entry = added(x, antrag);
        criteria.insert(group.or(datei.kriterien.len().checked_sub(1)), &entry);
        agreed.push((x.kriterium.value.as_str(), Sollstand::Eintrag(entry)));
    }
    let mut changes = criteria.changes();
    let is_affected = |id: &str| agreed.iter().any(|(known, _)| *known == id);
    if datei.abgrenzungen.iter().any(|known| is_affected(known.id.as_str())) {
        let mut exclusions = Eintraege::new(text, &tree, "abgrenzungen")?;
        for (index, known) in datei.abgrenzungen.iter().enumerate().filter(|(_, x)| is_affected(x.id.as_str())) {
            if !exclusions.extend(index, &gone(antrag)) {
                return Err(Hindernis::Kriterium(known.id.to_string()));
            }
        }
        changes.append(&mut exclusions.changes());
    }
    let edited = eintraege::apply(text, changes);
    if let Some(wrong) = deviation(&tree, &edited, &agreed) {
        return Err(wrong);
    }
    Ok(edit::append(&edited, "aenderungen", &format!("- {}\n", antrag.id))?)
}

/// What a criterion has to say after the change.
enum Sollstand {
    /// What it said, with these fields, each as lines of YAML.
    Felder(Vec<(&'static str, String)>),
    /// Exactly this, a YAML list of one entry.
    Eintrag(String),
}

/// That an exclusion is done away with.
fn gone(antrag: &Aenderungsantrag) -> String {
    format!("entfallen:\n  aenderung: {}\n", antrag.id)
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
        fields.clear();
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

/// What the edited text says otherwise than it has to: everything that it said before, and of the affected criteria exactly what was agreed.
fn deviation(before: &Node<'_>, edited: &str, agreed: &[(&str, Sollstand)]) -> Option<Hindernis> {
    let Ok(after) = yaml::parse(edited) else { return Some(Hindernis::Form) };
    let is_affected = |node: &&Node<'_>| id_of(node).is_some_and(|id| agreed.iter().any(|(known, _)| *known == id));
    let mut entries: Vec<(&Node<'_>, Option<&Node<'_>>)> = Vec::new();
    if before.entries().len() != after.entries().len() {
        return Some(Hindernis::Form);
    }
    for ((name, old), (other, new)) in before.entries().iter().zip(after.entries()) {
        let is_list = matches!(name.as_scalar(), Some("kriterien" | "abgrenzungen"));
        if !name.same(other) || !(is_list || old.same(new)) {
            return Some(Hindernis::Form);
        }
        if is_list {
            let untouched = |node: &Node<'_>| node.items().iter().filter(|x| !is_affected(x)).count();
            let kept = old.items().iter().filter(|x| !is_affected(x));
            let still = new.items().iter().filter(|x| !is_affected(x));
            if untouched(old) != untouched(new) || !kept.zip(still).all(|(a, b)| a.same(b)) {
                return Some(Hindernis::Form);
            }
            let of = |node: &Node<'_>| old.items().iter().find(|x| id_of(x) == id_of(node));
            entries.extend(new.items().iter().filter(is_affected).map(|x| (x, of(x))));
        }
    }
    let wrong = agreed.iter().find(|(id, soll)| {
        let mut found = entries.iter().filter(|(node, _)| id_of(node) == Some(id));
        let only = found.next().filter(|_| found.next().is_none());
        !only.is_some_and(|(node, old)| says(node, *old, soll).unwrap_or_default())
    });
    wrong.map(|(id, _)| Hindernis::Kriterium((*id).to_owned()))
}

/// Whether a criterion says what was agreed, and otherwise what it said before.
fn says(node: &Node<'_>, old: Option<&Node<'_>>, soll: &Sollstand) -> Option<bool> {
    let value = |node: &Node<'_>, key: &str| node.entries().iter().position(|(name, _)| name.as_scalar() == Some(key));
    match soll {
        Sollstand::Eintrag(entry) => Some(yaml::parse(entry).ok()?.items().first()?.same(node)),
        Sollstand::Felder(fields) => {
            let old = old?;
            let is_set = |key: &str| fields.iter().any(|(name, _)| *name == key);
            let names = |node: &Node<'_>| {
                node.entries().iter().filter_map(|(key, _)| key.as_scalar().map(str::to_owned)).collect::<Vec<_>>()
            };
            let kept = names(old).iter().filter(|key| !is_set(key)).all(|key| {
                let both = value(old, key).zip(value(node, key));
                both.is_some_and(|(a, b)| old.entries()[a].1.same(&node.entries()[b].1))
            });
            let set = fields.iter().all(|(name, lines)| {
                let wanted = yaml::parse(lines).ok();
                let wanted = wanted.as_ref().and_then(|x| x.entries().first()).map(|(_, value)| value);
                value(node, name).zip(wanted).is_some_and(|(at, wanted)| node.entries()[at].1.same(wanted))
            });
            let none_else = names(node).iter().all(|key| is_set(key) || value(old, key).is_some());
            Some(kept && set && none_else)
        }
    }
}

fn id_of<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    node.entries().iter().find(|(name, _)| name.as_scalar() == Some("id"))?.1.as_scalar()
}

#[cfg(test)]
mod tests;
