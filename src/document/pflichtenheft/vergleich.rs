//! What is promised more, less or otherwise: in a newer version than in an older one, or than the Lastenheft asks for.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::werte::in_worten;
use crate::document::vergleich::wortweise;
use crate::document::{
    Angabe, Anhang, Block, Document, Inline, Kapitelaenderung, Section, Teil, Verborgen, Vergleich, aenderungen,
    gliederung,
};
use crate::steps::lastenheft::Kriterium;
use crate::steps::pflichtenheft::Grundlage;
use crate::text::{Arg, Texte, natural_key};

/// What happened to a criterion, in the order in which it is told: what is lost comes first.
///
/// Less is promised if any of these is less: the commitment, the priority, the tests of acceptance, or the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Richtung {
    /// Less is promised.
    Weniger,
    /// It is not there any more.
    Entfallen,
    /// As much is promised, in other words, at another price or on other terms.
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
    /// Its fields that read otherwise; of what came or went as a whole, those that say what it is.
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
    /// What changed beside criteria: parties, contract, order of precedence, chapters, price sheet.
    pub kapitel: Vec<Kapitelaenderung>,
}

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
        let parts = [
            self.zusage.cmp(&before.zusage),
            self.prioritaet.cmp(&before.prioritaet),
            self.tests.cmp(&before.tests),
            before.termin.cmp(&self.termin),
        ];
        if parts.contains(&Ordering::Less) {
            Richtung::Weniger
        } else if parts.contains(&Ordering::Greater) {
            Richtung::Mehr
        } else {
            Richtung::Anders
        }
    }
}

/// Fields that say nothing of what is agreed, or that follow from others.
const LEFT_OUT: [&str; 4] = ["id", "zeichen", "klasse", "offen"];

/// What the Lastenheft says of a requirement too.
const ASKED: [&str; 8] = ["titel", "anforderung", "prioritaet", "zusage", "abnahme", "text", "abweichung", "verzicht"];

/// What is told of a criterion that came or went as a whole.
const WHOLE: [&str; 7] = ["anforderung", "text", "prioritaet", "zusage", "loesung", "einmalpreis", "jahrespreis"];

/// Chapters that follow from criteria.
const DERIVED: [&str; 8] = [
    "kap/pf-zielbestimmung",
    "kap/pf-klasse-abgrenzung",
    "kap/pf-klasse-muss",
    "kap/pf-klasse-soll",
    "kap/pf-klasse-kann",
    "kap/pf-entfallene",
    "kap/pf-offene-punkte",
    "kap/pf-eingearbeitet",
];

/// What `nachher` says otherwise than `vorher`: criterion by criterion, and chapter by chapter what is beside them.
fn versionen(vorher: &Document, nachher: &Document, texte: &Texte) -> (Vec<Unterschied>, Vec<Kapitelaenderung>) {
    let by_id = |document: &Document| criteria(document).map(|(id, _, entry)| (id, entry)).collect();
    let beside = Vergleich::new(vorher, nachher, &Verborgen::default()).kapitel.into_iter();
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
fn gegen_lastenheft(gefragt: &Grundlage, nachher: &Document, texte: &Texte) -> Vec<Unterschied> {
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

/// Version, state, day and, of a release, the checksum of a document, in words.
fn named(document: &Document, texte: &Texte) -> String {
    let meta = &document.meta;
    let args = [
        ("version", Arg::Text(meta.version.clone())),
        ("status", Arg::Text(meta.status.clone())),
        ("datum", Arg::Text(meta.datum.clone())),
    ];
    let sum = meta.pruefsumme.as_ref().map(|sum| format!(", SHA-256 {sum}")).unwrap_or_default();
    texte.format("pf-diff-fassung", &args) + &sum
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
        let felder = fields(before, x, texte);
        let richtung = x.rang.richtung(&before.rang);
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

impl Zusagenvergleich {
    /// Both versions beside each other.
    #[must_use]
    pub fn of_versions(vorher: &Document, nachher: &Document, texte: &Texte) -> Self {
        let (kriterien, kapitel) = versionen(vorher, nachher, texte);
        Self { vorher: named(vorher, texte), nachher: named(nachher, texte), kriterien, kapitel }
    }

    /// A version beside the Lastenheft that it was derived from.
    #[must_use]
    pub fn with_lastenheft(gefragt: &Grundlage, nachher: &Document, texte: &Texte) -> Self {
        let before = texte.format("pf-diff-lastenheft", &[("version", Arg::Text(gefragt.version.clone()))]);
        let kriterien = gegen_lastenheft(gefragt, nachher, texte);
        Self { vorher: before, nachher: named(nachher, texte), kriterien, kapitel: Vec::new() }
    }

    /// Chapters that do not follow from criteria and read otherwise, by name.
    #[must_use]
    pub fn eigene_kapitel(&self) -> Vec<String> {
        let follows = |anker: &str| anker.starts_with("kap/pf-abweichungen") || anker.starts_with("kap/pf-testfaelle");
        let own = self.kapitel.iter().filter(|chapter| !follows(&chapter.anker));
        own.map(aenderungen::name).collect()
    }

    /// Whether both say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kriterien.is_empty() && self.kapitel.is_empty()
    }

    /// How many criteria there are of each kind, in words.
    #[must_use]
    pub fn counts(&self, texte: &Texte) -> String {
        let count = |richtung: Richtung| self.kriterien.iter().filter(|x| x.richtung == richtung).count();
        let args = Richtung::ALL.map(|richtung| (richtung.word(), Arg::Zahl(count(richtung))));
        let args = [args.as_slice(), &[("kapitel", Arg::Zahl(self.kapitel.len()))]].concat();
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
        if !self.kapitel.is_empty() {
            kapitel.push(Section {
                nummer: String::new(),
                titel: texte.get("pf-diff-kapitel"),
                anker: "kap/pf-diff-kapitel".to_owned(),
                bloecke: self.kapitel.iter().flat_map(|x| aenderungen::chapter_blocks(x, texte)).collect(),
                kapitel: Vec::new(),
            });
        }
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
