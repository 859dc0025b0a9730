//! What changed between two versions of a document, for a reader who sees both.
//!
//! Requirements and exclusions are compared by identifier and field, everything else chapter by chapter. Both documents show only
//! what their reader may know; of what became internal in between, no more than the identifier is told. What a document
//! merely repeats (overviews, links to what follows) is left out, so that one change is told once.

mod partner;
mod stellen;
mod woerter;

use stellen::Umfang;
pub use stellen::{Kapitelaenderung, Stellenaenderung};
pub use woerter::{Teil, Teilart};

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AnhangAbgrenzung, AnhangAnforderung, AnhangKriterium, Document, verweise};
use crate::text::natural_key;

/// Both texts as one: leaving out what was inserted gives the older, leaving out what was removed the newer.
#[must_use]
pub(in crate::document) fn wortweise(old: &str, new: &str) -> Vec<Teil> {
    woerter::compare(old, new)
}

/// The changes from one version to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Vergleich {
    /// The older one.
    pub vorher: Fassung,
    /// The newer one.
    pub nachher: Fassung,
    /// Changes of requirements, by identifier.
    pub anforderungen: Vec<Eintragsaenderung>,
    /// Changes of exclusions, by identifier.
    pub abgrenzungen: Vec<Eintragsaenderung>,
    /// Changes of everything else, by chapter.
    pub kapitel: Vec<Kapitelaenderung>,
}

/// Which version of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Fassung {
    /// Version number.
    pub version: String,
    /// Date in words.
    pub datum: String,
    /// State in words.
    pub status: String,
    /// Of a release: SHA-256 of its data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pruefsumme: Option<String>,
}

/// What happened to an entry or a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Aenderungsart {
    /// It is new.
    Neu,
    /// It is another one now.
    Geaendert,
    /// It says the same at another place.
    Verschoben,
    /// It is gone.
    Entfallen,
}

impl Aenderungsart {
    /// The word for data and text keys.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Neu => "neu",
            Self::Geaendert => "geaendert",
            Self::Verschoben => "verschoben",
            Self::Entfallen => "entfallen",
        }
    }
}

/// A changed requirement or exclusion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Eintragsaenderung {
    /// Its identifier.
    pub id: String,
    /// Its title, the newer one if there are two; empty if the reader must not learn it.
    pub titel: String,
    /// What happened to it.
    pub art: Aenderungsart,
    /// What it says otherwise than before; all it says if it is new or gone; nothing if the
    /// reader must not learn it.
    pub felder: Vec<Feldaenderung>,
}

impl Eintragsaenderung {
    /// The change of one field, if an existing entry has it.
    #[must_use]
    pub fn changed(&self, feld: Feld) -> Option<&Feldaenderung> {
        self.felder.iter().find(|x| x.feld == feld).filter(|_| self.art == Aenderungsart::Geaendert)
    }
}

/// A part of a requirement or exclusion that is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Feld {
    /// Title.
    Titel,
    /// The sentence.
    Text,
    /// How binding it is.
    Prioritaet,
    /// Why it excludes offers.
    AKriterium,
    /// The group it is printed in: another one means that it moved.
    Gruppe,
    /// Kind.
    Art,
    /// Why it exists, or is left out.
    Begruendung,
    /// Identifiers of what it comes from.
    Herkunft,
    /// Acceptance criteria.
    Abnahme,
    /// How fulfilment is shown.
    Nachweis,
    /// Values that are not confirmed.
    ZuBestaetigen,
    /// Whether vendors see it.
    Sichtbarkeit,
    /// The client's own marks.
    Tags,
}

impl Feld {
    /// The word for text keys.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Titel => "titel",
            Self::Text => "text",
            Self::Prioritaet => "prioritaet",
            Self::AKriterium => "a_kriterium",
            Self::Gruppe => "gruppe",
            Self::Art => "art",
            Self::Begruendung => "begruendung",
            Self::Herkunft => "herkunft",
            Self::Abnahme => "abnahme",
            Self::Nachweis => "nachweis",
            Self::ZuBestaetigen => "zu_bestaetigen",
            Self::Sichtbarkeit => "sichtbarkeit",
            Self::Tags => "tags",
        }
    }
}

/// A field before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Feldaenderung {
    /// Which one.
    pub feld: Feld,
    /// What it said; empty if nothing.
    pub vorher: String,
    /// What it says; empty if nothing.
    pub nachher: String,
    /// Both word by word.
    pub teile: Vec<Teil>,
}

/// What the reader of a document must not learn although an older version showed it: everything with an anchor that stands in
/// the own team's document only.
#[derive(Debug, Default)]
pub struct Verborgen<'d>(BTreeSet<&'d str>);

impl<'d> Verborgen<'d> {
    /// What `team` shows and `shown` does not.
    #[must_use]
    pub fn new(team: &'d Document, shown: &Document) -> Self {
        let visible = verweise::anchors(shown);
        Self(verweise::anchors(team).into_iter().filter(|anchor| !visible.contains(anchor)).collect())
    }

    fn contains(&self, id: &str) -> bool {
        self.0.contains(id)
    }
}

impl Vergleich {
    /// Compares two documents for the same reader, who must not learn of what is `verborgen`.
    #[must_use]
    pub fn new(vorher: &Document, nachher: &Document, verborgen: &Verborgen<'_>) -> Self {
        Self::told(vorher, nachher, verborgen, Umfang::Knapp)
    }

    /// Compares two documents that bind their readers, who have to see every word that came or went.
    #[must_use]
    pub fn in_full(vorher: &Document, nachher: &Document) -> Self {
        Self::told(vorher, nachher, &Verborgen::default(), Umfang::Ganz)
    }

    fn told(vorher: &Document, nachher: &Document, verborgen: &Verborgen<'_>, umfang: Umfang) -> Self {
        let (old, new) = (&vorher.anhang, &nachher.anhang);
        let mut anforderungen = entries(requirements(&old.anforderungen), requirements(&new.anforderungen));
        let mut abgrenzungen = entries(exclusions(&old.abgrenzungen), exclusions(&new.abgrenzungen));
        for entry in anforderungen.iter_mut().chain(&mut abgrenzungen).filter(|entry| verborgen.contains(&entry.id)) {
            entry.titel.clear();
            entry.felder.clear();
        }
        Self {
            vorher: Fassung::of(vorher),
            nachher: Fassung::of(nachher),
            anforderungen,
            abgrenzungen,
            kapitel: stellen::compare(vorher, nachher, verborgen, umfang),
        }
    }

    /// Whether both say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.anforderungen.is_empty() && self.abgrenzungen.is_empty() && self.kapitel.is_empty()
    }

    /// How many requirements this happened to.
    #[must_use]
    pub fn count(&self, art: Aenderungsart) -> usize {
        self.anforderungen.iter().filter(|x| x.art == art).count()
    }

    /// How many requirements that were there before have another one in this field.
    #[must_use]
    pub fn count_changed(&self, feld: Feld) -> usize {
        self.anforderungen.iter().filter(|x| x.changed(feld).is_some()).count()
    }
}

/// Whether two documents for the same reader say the same; cheaper than to compare them.
#[must_use]
pub fn are_same(old: &Document, new: &Document) -> bool {
    old.anhang.anforderungen == new.anhang.anforderungen
        && old.anhang.abgrenzungen == new.anhang.abgrenzungen
        && stellen::are_same(old, new)
}

impl Fassung {
    fn of(document: &Document) -> Self {
        let meta = &document.meta;
        Self {
            version: meta.version.clone(),
            datum: meta.datum.clone(),
            status: meta.status.clone(),
            pruefsumme: meta.pruefsumme.clone(),
        }
    }
}

/// Title and fields of entries by identifier.
type Entries<'a> = BTreeMap<&'a str, (&'a str, Vec<(Feld, String)>)>;

fn requirements(list: &[AnhangAnforderung]) -> Entries<'_> {
    list.iter().map(|x| (x.id.as_str(), (x.titel.as_str(), requirement(x)))).collect()
}

fn requirement(x: &AnhangAnforderung) -> Vec<(Feld, String)> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let criterion = |k: &AnhangKriterium| format!("{} → {} → {}", k.ausgangslage, k.aktion, k.ergebnis);
    let open = x.zu_bestaetigen.iter().map(|wert| format!("{} ({})", wert.wert, wert.bedeutung));
    vec![
        (Feld::Titel, x.titel.clone()),
        (Feld::Text, x.text.clone()),
        (Feld::Prioritaet, x.prioritaet.clone()),
        (Feld::AKriterium, text(&x.a_kriterium)),
        (Feld::Gruppe, x.gruppe.clone()),
        (Feld::Art, x.art.clone()),
        (Feld::Begruendung, text(&x.begruendung)),
        (Feld::Herkunft, x.herkunft.join(", ")),
        (Feld::Abnahme, x.abnahme.iter().map(criterion).collect::<Vec<_>>().join("\n")),
        (Feld::Nachweis, text(&x.nachweis)),
        (Feld::ZuBestaetigen, open.collect::<Vec<_>>().join("; ")),
        (Feld::Sichtbarkeit, text(&x.sichtbarkeit)),
        (Feld::Tags, x.tags.join(", ")),
    ]
}

fn exclusions(list: &[AnhangAbgrenzung]) -> Entries<'_> {
    let fields = |x: &AnhangAbgrenzung| {
        vec![
            (Feld::Titel, x.titel.clone()),
            (Feld::Text, x.text.clone()),
            (Feld::Begruendung, x.grund.clone().unwrap_or_default()),
            (Feld::Herkunft, x.herkunft.join(", ")),
            (Feld::Sichtbarkeit, x.sichtbarkeit.clone().unwrap_or_default()),
        ]
    };
    list.iter().map(|x| (x.id.as_str(), (x.titel.as_str(), fields(x)))).collect()
}

fn entries(mut old: Entries<'_>, mut new: Entries<'_>) -> Vec<Eintragsaenderung> {
    let ids: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let mut changes: Vec<Eintragsaenderung> =
        ids.into_iter().filter_map(|id| entry(id, old.remove(id), new.remove(id))).collect();
    changes.sort_by_cached_key(|change| natural_key(&change.id));
    changes
}

fn entry(
    id: &str,
    old: Option<(&str, Vec<(Feld, String)>)>,
    new: Option<(&str, Vec<(Feld, String)>)>,
) -> Option<Eintragsaenderung> {
    let art = match (&old, &new) {
        (Some(_), Some(_)) => Aenderungsart::Geaendert,
        (None, _) => Aenderungsart::Neu,
        (Some(_), None) => Aenderungsart::Entfallen,
    };
    let titel = new.as_ref().or(old.as_ref()).map(|(titel, _)| (*titel).to_owned()).unwrap_or_default();
    let (old, new) = (old.map(|(_, fields)| fields).unwrap_or_default(), new.map(|(_, f)| f).unwrap_or_default());
    let fields: Vec<Feld> = if new.is_empty() { &old } else { &new }.iter().map(|(feld, _)| *feld).collect();
    let of = |fields: &[(Feld, String)], feld| {
        fields.iter().find(|(name, _)| *name == feld).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let felder: Vec<Feldaenderung> = fields
        .into_iter()
        .map(|feld| (feld, of(&old, feld), of(&new, feld)))
        .filter(|(_, vorher, nachher)| vorher != nachher)
        .map(|(feld, vorher, nachher)| Feldaenderung {
            feld,
            teile: woerter::compare(&vorher, &nachher),
            vorher,
            nachher,
        })
        .collect();
    (!felder.is_empty()).then(|| Eintragsaenderung { id: id.to_owned(), titel, art, felder })
}
