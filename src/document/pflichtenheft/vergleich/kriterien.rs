//! Criteria beside each other: how much is promised, and which fields read otherwise.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Feldunterschied, Richtung, Unterschied};
use crate::document::pflichtenheft::werte::in_worten;
use crate::document::vergleich::wortweise;
use crate::document::{Document, Kapitelaenderung, Vergleich};
use crate::steps::lastenheft::Kriterium;
use crate::steps::pflichtenheft::Grundlage;
use crate::text::{Texte, natural_key};

/// A criterion as far as it is compared.
struct Eintrag {
    titel: String,
    rang: Rang,
    felder: BTreeMap<String, String>,
}

/// How much is promised: not at all, later, in part or in full; how binding; how many tests show it; how soon.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Rang {
    zusage: u8,
    prioritaet: u8,
    tests: usize,
    /// ISO date; none is at once.
    termin: Option<String>,
}

impl Rang {
    /// What it means to get `self` instead of `before`.
    fn richtung(&self, before: &Self) -> Richtung {
        if self.zusage == 0 && before.zusage > 0 {
            return Richtung::Entfallen;
        }
        let owed = [self.zusage.cmp(&before.zusage), self.prioritaet.cmp(&before.prioritaet)];
        let shown = [self.tests.cmp(&before.tests), before.termin.cmp(&self.termin)];
        // What is owed decides; tests and time only where that is the same, and if they do not go against each other.
        let parts = if owed == [Ordering::Equal; 2] { shown } else { owed };
        match (parts.contains(&Ordering::Less), parts.contains(&Ordering::Greater)) {
            (true, false) => Richtung::Weniger,
            (true, true) if parts == owed => Richtung::Weniger,
            (false, true) => Richtung::Mehr,
            _ => Richtung::Anders,
        }
    }
}

/// Fields that say nothing of what is agreed, or that follow from others.
const LEFT_OUT: [&str; 4] = ["id", "zeichen", "klasse", "offen"];

/// What the Lastenheft says of a requirement too.
const ASKED: [&str; 8] = ["titel", "anforderung", "prioritaet", "zusage", "abnahme", "text", "abweichung", "verzicht"];

/// What is told of a criterion that came or went as a whole: what it is, and what it asks of either side.
const WHOLE: [&str; 14] = [
    "anforderung",
    "text",
    "prioritaet",
    "zusage",
    "loesung",
    "aufwand",
    "einmalpreis",
    "jahrespreis",
    "bedingungen",
    "mitwirkung",
    "termin",
    "stufe",
    "abnahme",
    "abweichung",
];

/// Chapters that follow from criteria, and the room for signatures, which a draft does not have.
const DERIVED: [&str; 10] = [
    "kap/pf-zielbestimmung",
    "kap/pf-klasse-abgrenzung",
    "kap/pf-klasse-muss",
    "kap/pf-klasse-soll",
    "kap/pf-klasse-kann",
    "kap/pf-entfallene",
    "kap/pf-offene-punkte",
    "kap/pf-qualitaetsmatrix",
    "kap/pf-termine",
    "kap/pf-unterschriften",
];

/// What `nachher` says otherwise than `vorher`: criterion by criterion, and chapter by chapter what is beside them.
pub(super) fn versionen(
    vorher: &Document,
    nachher: &Document,
    texte: &Texte,
) -> (Vec<Unterschied>, Vec<Kapitelaenderung>) {
    let by_id = |document: &Document| criteria(document).map(|(id, _, entry)| (id, entry)).collect();
    let beside = Vergleich::in_full(vorher, nachher).kapitel.into_iter();
    let mut beside: Vec<_> = beside.filter(|chapter| !DERIVED.contains(&chapter.anker.as_str())).collect();
    // The cover stands in the document control again.
    for chapter in &mut beside {
        chapter.stellen.dedup();
        let mut seen = Vec::new();
        chapter.stellen.retain(|place| {
            let is_new = !seen.contains(&place.teile);
            seen.push(place.teile.clone());
            is_new
        });
    }
    (compare(&by_id(vorher), &by_id(nachher), texte), beside)
}

/// What `nachher` promises otherwise than the Lastenheft asks for, requirement by requirement.
pub(super) fn gegen_lastenheft(gefragt: &Grundlage, nachher: &Document, texte: &Texte) -> Vec<Unterschied> {
    let asked = gefragt.anforderungen.iter().map(|x| {
        let fields = [
            ("titel", Some(x.titel.clone())),
            ("anforderung", Some(x.text.clone())),
            ("prioritaet", Some(x.prioritaet.word().to_owned())),
            ("zusage", Some("ja".to_owned())),
            ("abnahme", in_words(&x.abnahme)),
        ];
        let felder = fields.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?))).collect();
        let rang = Rang { zusage: 3, prioritaet: priority(x.prioritaet.word()), tests: x.abnahme.len(), termin: None };
        (x.id.clone(), Eintrag { titel: x.titel.clone(), rang, felder })
    });
    let excluded = gefragt.abgrenzungen.iter().map(|x| {
        let felder = [("titel", &x.titel), ("text", &x.text)].map(|(name, text)| (name.to_owned(), text.clone()));
        (x.id.clone(), Eintrag { titel: x.titel.clone(), rang: Rang::default(), felder: felder.into() })
    });
    let asked: BTreeMap<String, Eintrag> = asked.chain(excluded).collect();
    let promised: Vec<(String, Option<String>, Eintrag)> = criteria(nachher).collect();
    let mut before = BTreeMap::new();
    let mut after = BTreeMap::new();
    for (id, lastenheft, mut entry) in promised {
        entry.felder.retain(|name, _| ASKED.contains(&name.as_str()));
        // A later date shows in the commitment; the Lastenheft states none.
        entry.rang.termin = None;
        let wanted = lastenheft.as_ref().and_then(|wanted| Some((wanted, asked.get(wanted)?)));
        let key = wanted.map_or_else(|| id.clone(), |(wanted, _)| format!("{wanted} (/{id}/)"));
        before.extend(wanted.map(|(_, entry)| (key.clone(), entry.same())));
        after.insert(key, entry);
    }
    let is_covered = |id: &str| before.keys().any(|key| key.starts_with(&format!("{id} (")));
    let gaps: Vec<(String, Eintrag)> =
        asked.iter().filter(|(id, _)| !is_covered(id)).map(|(id, entry)| (id.clone(), entry.same())).collect();
    before.extend(gaps);
    compare(&before, &after, texte)
}

/// Criteria and exclusions of a document: identifier, requirement behind it, content.
fn criteria(document: &Document) -> impl Iterator<Item = (String, Option<String>, Eintrag)> {
    let lists =
        ["kriterien", "abgrenzungen"].into_iter().filter_map(|list| document.anhang.analyse.get(list)?.as_array());
    lists.flatten().filter_map(|value| {
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let fields = value.as_object()?.iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str()));
        let felder = fields.filter_map(|(name, value)| Some((name.clone(), told(value)?))).collect();
        let rang = Rang {
            zusage: commitment(text("zusage")),
            prioritaet: text("prioritaet").map(priority).unwrap_or_default(),
            tests: value.get("abnahme").and_then(Value::as_array).map_or(0, Vec::len),
            termin: text("termin").map(str::to_owned),
        };
        let titel = text("titel").unwrap_or_default().to_owned();
        Some((text("id")?.to_owned(), text("lastenheft").map(str::to_owned), Eintrag { titel, rang, felder }))
    })
}

fn commitment(zusage: Option<&str>) -> u8 {
    match zusage {
        Some("ja") => 3,
        Some("teilweise") => 2,
        Some("spaeter") => 1,
        _ => 0,
    }
}

fn priority(prioritaet: &str) -> u8 {
    match prioritaet {
        "muss" => 3,
        "soll" => 2,
        _ => 1,
    }
}

impl Eintrag {
    fn same(&self) -> Self {
        Self { titel: self.titel.clone(), rang: self.rang.clone(), felder: self.felder.clone() }
    }
}

/// A value in words; none for what is not stated.
pub(in crate::document) fn told(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(items) if items.is_empty() => None,
        Value::Array(items) => Some(items.iter().filter_map(told).collect::<Vec<_>>().join("\n")),
        Value::Object(fields) => {
            // Acceptance criteria are told in their order, waivers by whom, when and why.
            let of = |names: &[&str]| names.iter().filter_map(|name| told(fields.get(*name)?)).collect::<Vec<_>>();
            let acceptance = of(&["ausgangslage", "aktion", "ergebnis"]).join(" → ");
            Some(if acceptance.is_empty() { of(&["durch", "datum", "grund"]).join(", ") } else { acceptance })
        }
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
    }
}

fn in_words(abnahme: &[Kriterium]) -> Option<String> {
    let one = |x: &Kriterium| [x.ausgangslage.as_str(), &x.aktion, &x.ergebnis].join(" → ");
    (!abnahme.is_empty()).then(|| abnahme.iter().map(one).collect::<Vec<_>>().join("\n"))
}

fn compare(old: &BTreeMap<String, Eintrag>, new: &BTreeMap<String, Eintrag>, texte: &Texte) -> Vec<Unterschied> {
    let none = Eintrag { titel: String::new(), rang: Rang::default(), felder: BTreeMap::new() };
    let whole = |id: &String, (before, after): (&Eintrag, &Eintrag), richtung| {
        let mut felder = fields(before, after, texte);
        felder.retain(|x| WHOLE.contains(&x.feld.as_str()));
        let titel = [after, before].into_iter().find(|x| !x.titel.is_empty()).map(|x| x.titel.clone());
        Unterschied { id: id.clone(), titel: titel.unwrap_or_default(), richtung, felder }
    };
    let gone = old.iter().filter(|(id, _)| !new.contains_key(*id));
    let gone = gone.map(|(id, x)| whole(id, (x, &none), Richtung::Entfallen));
    let here = new.iter().filter_map(|(id, x)| {
        let Some(before) = old.get(id) else { return Some(whole(id, (&none, x), Richtung::Neu)) };
        let mut felder = fields(before, x, texte);
        let richtung = x.rang.richtung(&before.rang);
        // Whoever loses something has to read what it was.
        if richtung == Richtung::Entfallen && !felder.iter().any(|field| field.feld == "anforderung") {
            let text = before.felder.get("anforderung");
            felder.extend(
                text.map(|text| Feldunterschied { feld: "anforderung".to_owned(), teile: wortweise(text, text) }),
            );
        }
        (!felder.is_empty()).then(|| Unterschied { id: id.clone(), titel: x.titel.clone(), richtung, felder })
    });
    let mut all: Vec<Unterschied> = gone.chain(here).collect();
    all.sort_by_cached_key(|x| (x.richtung, natural_key(&x.id)));
    all
}

fn fields(before: &Eintrag, after: &Eintrag, texte: &Texte) -> Vec<Feldunterschied> {
    let names: BTreeSet<&String> = before.felder.keys().chain(after.felder.keys()).collect();
    let differing = names.into_iter().filter(|name| before.felder.get(*name) != after.felder.get(*name));
    let text = |x: &Eintrag, name: &str| x.felder.get(name).map(|text| in_worten(name, text, texte));
    let one = |name: &String| {
        let [old, new] = [before, after].map(|x| text(x, name).unwrap_or_default());
        Feldunterschied { feld: name.clone(), teile: wortweise(&old, &new) }
    };
    differing.map(one).collect()
}
