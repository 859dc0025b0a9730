//! Which entries of the catalogue the findings select, and what they say in this project.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::{Error, Value};

use super::werte::{self, Bestaetigt};
use super::{Ausschluss, Eintrag, Katalog, Katalogname};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::Sichtbarkeit;
use crate::source::{Located, Origin};
use crate::steps::befunde::{Befund, Urteil};
use crate::steps::lastenheft::{Abgrenzung, Anforderung, Stand, Vorlage};
use crate::steps::vorlage::{Ausdruck, Vorlagen, describe};
use crate::text::Sprache;

/// Why an entry is proposed or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vorschlagsstand {
    /// Findings speak for it.
    Vorgeschlagen,
    /// Requirements of rules say the same: their identifiers.
    Ersetzt(Vec<String>),
    /// No finding speaks for it, but some are still unknown.
    Offen,
    /// No finding speaks for it, and none is unknown.
    Nicht,
    /// Its own condition, this expression, is not met.
    Bedingung(String),
    /// The user dropped it, with this reason.
    Gestrichen(String),
}

/// What an entry of the catalogue gives.
#[derive(Debug, Clone)]
pub enum Inhalt {
    /// A requirement.
    Anforderung(Box<Anforderung>),
    /// An exclusion.
    Abgrenzung(Box<Abgrenzung>),
}

/// An entry as it would stand in this project.
#[derive(Debug, Clone)]
pub struct Vorschlag {
    /// The catalogue.
    pub katalog: Katalogname,
    /// What it gives.
    pub inhalt: Inhalt,
    /// Whether it is proposed.
    pub stand: Vorschlagsstand,
    /// All findings it waits for, holding or not.
    pub befunde: Vec<String>,
}

impl Vorschlag {
    /// Its identifier.
    #[must_use]
    pub fn id(&self) -> &str {
        match &self.inhalt {
            Inhalt::Anforderung(x) => &x.id,
            Inhalt::Abgrenzung(x) => &x.id,
        }
    }

    /// Its title.
    #[must_use]
    pub fn titel(&self) -> &str {
        match &self.inhalt {
            Inhalt::Anforderung(x) => &x.titel,
            Inhalt::Abgrenzung(x) => &x.titel,
        }
    }

    /// The findings that hold and speak for it.
    #[must_use]
    pub fn herkunft(&self) -> &[String] {
        match &self.inhalt {
            Inhalt::Anforderung(x) => &x.herkunft,
            Inhalt::Abgrenzung(x) => &x.herkunft,
        }
    }
}

/// What the selection looks at.
pub(in crate::steps) struct Grundlage<'e, 'a> {
    pub projekt: &'e Projekt,
    pub befunde: &'e [Befund],
    /// Requirements of the rules.
    pub abgeleitet: &'e [Anforderung],
    pub vorlagen: &'e Vorlagen<'a>,
    /// The analysis as expressions see it.
    pub analyse: &'e Value,
}

/// All entries of the catalogue as they would stand in this project.
pub(in crate::steps) fn select<'a>(
    katalog: &'a Katalog,
    grundlage: &Grundlage<'_, 'a>,
    sink: &mut Sink,
) -> Vec<Vorschlag> {
    check_confirmed(katalog, grundlage.projekt, sink);
    let view = View::new(grundlage);
    let requirements = katalog.anforderungen.iter().map(|(name, entry)| (&entry.id, view.proposal(name, entry)));
    let exclusions = katalog.abgrenzungen.iter().map(|(name, entry)| (&entry.id, view.exclusion(name, entry)));
    let mut selected = Vec::new();
    for (id, entry) in requirements.chain(exclusions) {
        match entry {
            Ok(vorschlag) => selected.push(vorschlag),
            Err(error) => sink.push(unusable(id, &error)),
        }
    }
    selected
}

struct View<'e, 'a> {
    grundlage: &'e Grundlage<'e, 'a>,
    verdicts: BTreeMap<&'e str, Urteil>,
    /// Requirements by the rule that gave them.
    by_rule: BTreeMap<&'e str, Vec<&'e str>>,
    confirmed: Bestaetigt<'e>,
}

impl<'e, 'a> View<'e, 'a> {
    fn new(grundlage: &'e Grundlage<'e, 'a>) -> Self {
        let mut by_rule: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for anforderung in grundlage.abgeleitet {
            if let Some(Vorlage::Regel(rule)) = anforderung.stand.vorlage() {
                by_rule.entry(rule).or_default().push(&anforderung.id);
            }
        }
        let verdicts = grundlage.befunde.iter().map(|befund| (befund.id.as_str(), befund.urteil)).collect();
        Self { grundlage, verdicts, by_rule, confirmed: werte::confirmed(grundlage.projekt) }
    }

    /// Of the findings that would select an entry, those that hold.
    fn holding(&self, findings: &[Located<String>]) -> Vec<String> {
        let holds = |id: &&Located<String>| self.verdicts.get(id.value.as_str()) == Some(&Urteil::Gilt);
        findings.iter().filter(holds).map(|id| id.value.clone()).collect()
    }

    /// The condition of an entry, if it is not met.
    fn unmet(&self, wenn: Option<&'a Ausdruck>) -> Result<Option<&'a str>, Error> {
        let Some(wenn) = wenn else { return Ok(None) };
        let is_met = self.grundlage.vorlagen.eval(wenn, self.grundlage.analyse)?.is_true();
        Ok((!is_met).then_some(wenn.as_str()))
    }

    /// Requirements of the rules that say the same, or the contrary.
    fn replacing(&self, rules: &[Located<String>]) -> BTreeSet<&'e str> {
        rules.iter().filter_map(|rule| self.by_rule.get(rule.value.as_str())).flatten().copied().collect()
    }

    fn proposal(&self, katalog: &Katalogname, entry: &'a Eintrag) -> Result<Vorschlag, Error> {
        let vorlagen = self.grundlage.vorlagen;
        let id = &entry.id.value;
        let werte = werte::resolve(id, &entry.werte, &self.confirmed, vorlagen, self.grundlage.analyse)?;
        let variables = Value::from_pairs(werte.iter().map(|wert| (wert.name.as_str(), wert.wert.as_str())));
        let satz = vorlagen.satz(&entry.satz, &variables)?;
        let herkunft = self.holding(&entry.vorschlag_wenn);
        let stand = match self.unmet(entry.wenn.as_ref())? {
            Some(wenn) => Vorschlagsstand::Bedingung(wenn.to_owned()),
            None => self.stand(&entry.vorschlag_wenn, &entry.ersetzt_durch, &herkunft),
        };
        let anforderung = Anforderung {
            id: id.clone(),
            titel: vorlagen.text(&entry.titel, &variables)?,
            text: satz.text(entry.prioritaet, vorlagen.sprache()),
            satz: Some(satz),
            art: entry.art,
            gruppe: entry.gruppe,
            prioritaet: entry.prioritaet,
            a_kriterium: None,
            begruendung: vorlagen.optional(entry.begruendung.as_ref(), &variables)?,
            herkunft,
            abnahme: vorlagen.abnahme(&entry.abnahme, &variables)?,
            nachweis: Some(entry.nachweis),
            werte,
            sichtbarkeit: Sichtbarkeit::Extern,
            stand: Stand::Vorschlag { vorlage: Vorlage::Katalog(katalog.clone()), angepasst: None },
            tags: Vec::new(),
        };
        let befunde = entry.vorschlag_wenn.iter().map(|id| id.value.clone()).collect();
        Ok(Vorschlag { katalog: katalog.clone(), inhalt: Inhalt::Anforderung(Box::new(anforderung)), stand, befunde })
    }

    fn stand(&self, findings: &[Located<String>], rules: &[Located<String>], holding: &[String]) -> Vorschlagsstand {
        let same = self.replacing(rules);
        let is_open = |id: &Located<String>| self.verdicts.get(id.value.as_str()) == Some(&Urteil::Offen);
        if holding.is_empty() {
            let open = findings.iter().any(is_open);
            if open { Vorschlagsstand::Offen } else { Vorschlagsstand::Nicht }
        } else if same.is_empty() {
            Vorschlagsstand::Vorgeschlagen
        } else {
            Vorschlagsstand::Ersetzt(same.into_iter().map(str::to_owned).collect())
        }
    }

    fn exclusion(&self, katalog: &Katalogname, entry: &'a Ausschluss) -> Result<Vorschlag, Error> {
        let (vorlagen, none) = (self.grundlage.vorlagen, Value::from_pairs::<_, &str, &str>([]));
        let herkunft = self.holding(&entry.vorschlag_wenn);
        let stand = match self.unmet(entry.wenn.as_ref())? {
            Some(wenn) => Vorschlagsstand::Bedingung(wenn.to_owned()),
            None => self.stand(&entry.vorschlag_wenn, &entry.ersetzt_durch, &herkunft),
        };
        let abgrenzung = Abgrenzung {
            id: entry.id.value.clone(),
            titel: vorlagen.text(&entry.titel, &none)?,
            text: vorlagen.text(&entry.text, &none)?,
            grund: vorlagen.optional(entry.grund.as_ref(), &none)?,
            herkunft,
            sichtbarkeit: Sichtbarkeit::Extern,
            stand: Stand::Vorschlag { vorlage: Vorlage::Katalog(katalog.clone()), angepasst: None },
        };
        let befunde = entry.vorschlag_wenn.iter().map(|id| id.value.clone()).collect();
        Ok(Vorschlag { katalog: katalog.clone(), inhalt: Inhalt::Abgrenzung(Box::new(abgrenzung)), stand, befunde })
    }
}

/// Reports confirmed values that no entry has, and values confirmed twice. What was adopted has its own values, and those that
/// were confirmed before: a newer catalogue without them changes nothing.
fn check_confirmed(katalog: &Katalog, projekt: &Projekt, sink: &mut Sink) {
    let mut proposed: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for (_, entry) in &katalog.anforderungen {
        // Whether a value is a number is the same in every language.
        let values = entry.werte.iter().map(|x| (x.name.as_str(), x.wert.get(Sprache::De).as_str()));
        proposed.extend(values.map(|(name, value)| ((entry.id.value.as_str(), name), value)));
    }
    let adopted = projekt.lastenheft.anforderungen.iter().filter(|own| own.vorlage.is_some());
    for own in &projekt.lastenheft.anforderungen {
        let open = own.werte_zu_bestaetigen.iter();
        proposed.extend(open.map(|x| ((own.id.as_str(), x.name.as_str()), x.wert.as_str())));
    }
    let adopted: BTreeSet<&str> = adopted.map(|own| own.id.as_str()).collect();
    let mut seen: BTreeMap<(&str, &str), Origin> = BTreeMap::new();
    for wert in &projekt.lastenheft.werte {
        let (id, name) = (wert.anforderung.value.as_str(), wert.name.value.as_str());
        let describe = |rule| Diagnostic::new(rule).with("kennung", id).with("name", name).at(wert.name.origin);
        match proposed.get(&(id, name)) {
            Some(proposed) if werte::is_number(proposed) && !werte::is_number(&wert.wert.value) => {
                let diagnostic = Diagnostic::new(rules::WERT_KEINE_ZAHL).with("wert", &wert.wert.value);
                sink.push(diagnostic.at(wert.wert.origin).with_hint("hinweis-wert-keine-zahl"));
            }
            None if !adopted.contains(id) => {
                let of_entry = proposed.keys().filter(|(entry, _)| *entry == id).map(|(_, name)| *name);
                let of_entry: Vec<&str> = of_entry.collect();
                let list = if of_entry.is_empty() { "–".to_owned() } else { of_entry.join(", ") };
                sink.push(describe(rules::WERT_UNBEKANNT).with("werte", list).with_hint("hinweis-wert-unbekannt"));
            }
            _ => {}
        }
        if let Some(first) = seen.insert((id, name), wert.origin) {
            let diagnostic = describe(rules::WERT_DOPPELT).related(first, "marke-zuerst-hier");
            sink.push(diagnostic.with_hint("hinweis-wert-doppelt"));
        }
    }
}

fn unusable(id: &Located<String>, error: &Error) -> Diagnostic {
    let diagnostic = Diagnostic::new(rules::KATALOGEINTRAG_FEHLERHAFT).with("kennung", &id.value);
    diagnostic.with("einzelheit", describe(error)).at(id.origin).with_hint("hinweis-katalogeintrag-fehlerhaft")
}
