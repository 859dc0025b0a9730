//! What is promised more, less or otherwise: in a newer version than in an older one, or than the Lastenheft asks for.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::document::vergleich::wortweise;
use crate::document::{Angabe, Anhang, Block, Document, Inline, Section, Teil, aenderungen, gliederung};
use crate::steps::lastenheft::Kriterium;
use crate::steps::pflichtenheft::Grundlage;
use crate::text::{Arg, Texte, natural_key};

/// What happened to a criterion, in the order in which it is told: what is lost comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Richtung {
    /// Less is promised.
    Weniger,
    /// It is not there any more.
    Entfallen,
    /// As much is promised, on other terms or in other words.
    Anders,
    /// More is promised.
    Mehr,
    /// It was not there before.
    Neu,
}

impl Richtung {
    /// All of them in their order.
    pub const ALL: [Self; 5] = [Self::Weniger, Self::Entfallen, Self::Anders, Self::Mehr, Self::Neu];

    /// The word for the text catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Weniger => "weniger",
            Self::Entfallen => "entfallen",
            Self::Anders => "anders",
            Self::Mehr => "mehr",
            Self::Neu => "neu",
        }
    }
}

/// A criterion that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unterschied {
    /// Its identifier, or that of the requirement where a Lastenheft is compared.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// What happened to it.
    pub richtung: Richtung,
    /// Its fields that read otherwise; none for what came or went as a whole.
    pub felder: Vec<Feldunterschied>,
}

/// A field that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Feldunterschied {
    /// Its name.
    pub feld: String,
    /// Both texts as one, word by word.
    pub teile: Vec<Teil>,
}

/// Two versions beside each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Zusagenvergleich {
    /// The older one, in words.
    pub vorher: String,
    /// The newer one, in words.
    pub nachher: String,
    /// In the order of [`Richtung`], then by identifier.
    pub kriterien: Vec<Unterschied>,
}

/// A criterion as far as it is compared.
struct Eintrag {
    titel: String,
    /// How much is promised: nothing, later, in part, all.
    rang: u8,
    felder: BTreeMap<String, String>,
}

/// Fields that say nothing of what is agreed, or that follow from others.
const LEFT_OUT: [&str; 5] = ["id", "zeichen", "klasse", "offen", "titel"];

/// What `nachher` says otherwise than `vorher`, criterion by criterion.
#[must_use]
pub fn versionen(vorher: &Document, nachher: &Document) -> Vec<Unterschied> {
    compare(&by_key(vorher, "id"), &by_key(nachher, "id"))
}

/// What `nachher` promises otherwise than the Lastenheft asks for, requirement by requirement.
#[must_use]
pub fn gegen_lastenheft(gefragt: &Grundlage, nachher: &Document) -> Vec<Unterschied> {
    let asked = gefragt.anforderungen.iter().map(|x| {
        let fields = [
            ("anforderung", Some(x.text.clone())),
            ("prioritaet", Some(x.prioritaet.word().to_owned())),
            ("zusage", Some("ja".to_owned())),
            ("abnahme", in_words(&x.abnahme)),
        ];
        let felder = fields.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?))).collect();
        (x.id.clone(), Eintrag { titel: x.titel.clone(), rang: rank(Some("ja")), felder })
    });
    let excluded = gefragt.abgrenzungen.iter().map(|x| {
        let felder = BTreeMap::from([("text".to_owned(), x.text.clone())]);
        (x.id.clone(), Eintrag { titel: x.titel.clone(), rang: 0, felder })
    });
    let mut promised = by_key(nachher, "lastenheft");
    for entry in promised.values_mut() {
        entry.felder.retain(|name, _| {
            matches!(
                name.as_str(),
                "anforderung" | "prioritaet" | "zusage" | "abnahme" | "text" | "abweichung" | "verzicht"
            )
        });
    }
    compare(&asked.chain(excluded).collect(), &promised)
}

/// Criteria and exclusions of a document by one of their fields; those without it by their identifier.
fn by_key(document: &Document, key: &str) -> BTreeMap<String, Eintrag> {
    let lists =
        ["kriterien", "abgrenzungen"].into_iter().filter_map(|list| document.anhang.analyse.get(list)?.as_array());
    let entry = |value: &Value| {
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let id = text(key).or_else(|| text("id"))?.to_owned();
        let fields = value.as_object()?.iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str()) && *name != key);
        let felder = fields.filter_map(|(name, value)| Some((name.clone(), told(value)?))).collect();
        Some((id, Eintrag { titel: text("titel").unwrap_or_default().to_owned(), rang: rank(text("zusage")), felder }))
    };
    // Of several criteria of one requirement the first one counts.
    let all: Vec<(String, Eintrag)> = lists.flatten().filter_map(entry).collect();
    all.into_iter().rev().collect()
}

fn rank(zusage: Option<&str>) -> u8 {
    match zusage {
        Some("ja") => 3,
        Some("teilweise") => 2,
        Some("spaeter") => 1,
        _ => 0,
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

fn compare(old: &BTreeMap<String, Eintrag>, new: &BTreeMap<String, Eintrag>) -> Vec<Unterschied> {
    let whole = |id: &String, x: &Eintrag, richtung| Unterschied {
        id: id.clone(),
        titel: x.titel.clone(),
        richtung,
        felder: Vec::new(),
    };
    let gone = old.iter().filter(|(id, _)| !new.contains_key(*id)).map(|(id, x)| whole(id, x, Richtung::Entfallen));
    let here = new.iter().filter_map(|(id, x)| {
        let Some(before) = old.get(id) else { return Some(whole(id, x, Richtung::Neu)) };
        let felder = fields(before, x);
        let richtung = match x.rang.cmp(&before.rang) {
            std::cmp::Ordering::Less => Richtung::Weniger,
            std::cmp::Ordering::Greater => Richtung::Mehr,
            std::cmp::Ordering::Equal => Richtung::Anders,
        };
        (!felder.is_empty()).then(|| Unterschied { felder, ..whole(id, x, richtung) })
    });
    let mut all: Vec<Unterschied> = gone.chain(here).collect();
    all.sort_by_cached_key(|x| (x.richtung, natural_key(&x.id)));
    all
}

fn fields(before: &Eintrag, after: &Eintrag) -> Vec<Feldunterschied> {
    let mut names: Vec<&String> = before.felder.keys().chain(after.felder.keys()).collect();
    names.sort();
    names.dedup();
    let differing = names.into_iter().filter(|name| before.felder.get(*name) != after.felder.get(*name));
    let text = |x: &Eintrag, name: &str| x.felder.get(name).cloned().unwrap_or_default();
    let one = |name: &String| Feldunterschied {
        feld: name.clone(),
        teile: wortweise(&text(before, name), &text(after, name)),
    };
    differing.map(one).collect()
}

impl Zusagenvergleich {
    /// How many criteria there are of each kind, in words.
    #[must_use]
    pub fn counts(&self, texte: &Texte) -> String {
        let count = |richtung: Richtung| self.kriterien.iter().filter(|x| x.richtung == richtung).count();
        let args = Richtung::ALL.map(|richtung| (richtung.word(), Arg::Zahl(count(richtung))));
        texte.format("pf-diff-zahlen", &args)
    }

    /// The comparison as a document with marks, in language and looks of the newer version.
    #[must_use]
    pub fn document(&self, nachher: &Document, texte: &Texte) -> Document {
        let sections = Richtung::ALL.into_iter().filter_map(|richtung| {
            let entries = self.kriterien.iter().filter(|x| x.richtung == richtung);
            let blocks: Vec<Block> = entries.flat_map(|x| entry(x, texte)).collect();
            let titel = texte.get(&format!("pf-diff-{}", richtung.word()));
            let anker = format!("kap/pf-diff-{}", richtung.word());
            (!blocks.is_empty()).then_some(Section {
                nummer: String::new(),
                titel,
                anker,
                bloecke: blocks,
                kapitel: Vec::new(),
            })
        });
        let mut kapitel: Vec<Section> = sections.collect();
        gliederung::number(&mut kapitel);
        let mut document = nachher.clone();
        document.meta.dokument = texte.get("pf-diff-dokument");
        document.meta.pruefsumme = None;
        document.meta.entwurf = false;
        document.vorspann = vec![
            Block::absatz(format!("{} → {}", self.vorher, self.nachher)),
            Block::absatz(self.counts(texte)),
            Block::absatz(texte.get("pf-diff-marken")),
        ];
        document.kapitel = kapitel;
        document.anhang = Anhang { projekt: nachher.anhang.projekt.clone(), ..Anhang::default() };
        document
    }
}

fn entry(x: &Unterschied, texte: &Texte) -> Vec<Block> {
    let title = Block::Zwischentitel { titel: format!("{} {}", x.id, x.titel), anker: None };
    if x.felder.is_empty() {
        return vec![title];
    }
    let pairs = x.felder.iter().map(|field| {
        let parts: Vec<Inline> = field.teile.iter().map(|part| aenderungen::marked(part.art, &part.text)).collect();
        Angabe::new(label(&field.feld, texte), parts)
    });
    vec![title, Block::Angaben { paare: pairs.collect() }]
}

/// What a field is called.
#[must_use]
pub fn label(feld: &str, texte: &Texte) -> String {
    texte.get(&format!("pf-feld-{feld}"))
}
