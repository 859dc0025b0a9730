//! Evaluates the rules over the analysis: entry × rule → requirement or Abgrenzung.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::value::Serde;
use minijinja::{Environment, Error, Value};

use super::regeln::{Abgrenzungsvorlage, Anforderungsvorlage, Gegenstand, Regel, Zweisprachig};
use super::satz::Satz;
use super::umgebung;
use super::{Abgrenzung, Anforderung, Kriterium, Stand};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::{Anforderungsart, Gruppe, Prioritaet, Sichtbarkeit};
use crate::text::{Sprache, Texte};

/// Identifier of the Mengengerüst as a source; there is only one, so it has none of its own.
const MENGENGERUEST: &str = "MG";

/// What the rules gave.
#[derive(Debug, Default)]
pub(super) struct Ableitung {
    pub anforderungen: Vec<Anforderung>,
    pub abgrenzungen: Vec<Abgrenzung>,
}

/// Applies every rule to every entry of its kind.
pub(super) fn derive(projekt: &Projekt, rules: &[Regel], texte: &Arc<Texte>, sink: &mut Sink) -> Ableitung {
    let env = umgebung::environment(projekt, texte);
    let mut result = Ableitung::default();
    let entries = entries(projekt);
    for rule in rules {
        for entry in entries.get(&rule.fuer).into_iter().flatten() {
            let evaluation = Evaluation { env: &env, rule, entry, sprache: texte.sprache() };
            if let Err(error) = evaluation.apply(&mut result) {
                let diagnostic = Diagnostic::new(rules::VORLAGE_FEHLERHAFT)
                    .with("regel", &rule.id.value)
                    .with("quelle", &entry.id)
                    .with("einzelheit", describe(&error));
                sink.push(diagnostic.at(rule.id.origin).with_hint("hinweis-vorlage-fehlerhaft"));
                break; // one broken rule is one finding, not one per entry
            }
        }
    }
    result
}

/// An entry of the analysis as the rules see it.
struct Entry {
    id: String,
    /// What a requirement from this entry comes from: the entry, and the process of a weakness.
    herkunft: Vec<String>,
    variables: Value,
}

fn entries(projekt: &Projekt) -> BTreeMap<Gegenstand, Vec<Entry>> {
    let kunden = &projekt.kundenanalyse;
    let analyse = &projekt.prozessanalyse;
    let mut entries: BTreeMap<Gegenstand, Vec<Entry>> = BTreeMap::new();
    let mut push = |kind: Gegenstand, herkunft: &[&str], variables: Value| {
        let id = herkunft.first().copied().unwrap_or_default().to_owned();
        let herkunft = herkunft.iter().map(|id| (*id).to_owned()).collect();
        entries.entry(kind).or_default().push(Entry { id, herkunft, variables });
    };
    for prozess in &analyse.prozesse {
        let process = value(prozess);
        for weak in &prozess.schwachstellen {
            let variables = [("schwachstelle", value(weak)), ("prozess", process.clone())];
            push(Gegenstand::Schwachstelle, &[weak.id.as_str(), prozess.id.as_str()], Value::from_pairs(variables));
        }
        push(Gegenstand::Prozess, &[prozess.id.as_str()], Value::from_pairs([("prozess", process)]));
    }
    for x in &analyse.informationen {
        push(Gegenstand::Information, &[x.id.as_str()], Value::from_pairs([("information", value(x))]));
    }
    for x in &analyse.systeme {
        push(Gegenstand::System, &[x.id.as_str()], Value::from_pairs([("system", value(x))]));
    }
    for x in &kunden.beduerfnisse {
        push(Gegenstand::Beduerfnis, &[x.id.as_str()], Value::from_pairs([("beduerfnis", value(x))]));
    }
    for x in &kunden.potenziale {
        push(Gegenstand::Potenzial, &[x.id.as_str()], Value::from_pairs([("potenzial", value(x))]));
    }
    if let Some(x) = &analyse.mengengeruest {
        push(Gegenstand::Mengengeruest, &[MENGENGERUEST], Value::from_pairs([("mengengeruest", value(x))]));
    }
    entries
}

/// A model entry under the names of its YAML keys.
fn value<T: serde::Serialize>(entry: &T) -> Value {
    Value::from(Serde(entry))
}

/// One rule applied to one entry.
struct Evaluation<'a> {
    env: &'a Environment<'static>,
    rule: &'a Regel,
    entry: &'a Entry,
    sprache: Sprache,
}

impl Evaluation<'_> {
    fn apply(&self, result: &mut Ableitung) -> Result<(), Error> {
        if let Some(condition) = &self.rule.wenn {
            let expression = self.env.compile_expression(condition)?;
            if !expression.eval(&self.entry.variables)?.is_true() {
                return Ok(());
            }
        }
        if let Some(template) = &self.rule.anforderung {
            result.anforderungen.push(self.anforderung(template)?);
        }
        if let Some(template) = &self.rule.abgrenzung {
            result.abgrenzungen.push(self.abgrenzung(template)?);
        }
        Ok(())
    }

    fn anforderung(&self, template: &Anforderungsvorlage) -> Result<Anforderung, Error> {
        let satz = Satz {
            schablone: template.satz.schablone,
            bedingung: self.optional(template.satz.bedingung.as_ref())?,
            akteur: self.optional(template.satz.akteur.as_ref())?,
            inhalt: self.text(&template.satz.inhalt)?,
            verb: self.text(&template.satz.verb)?,
        };
        let prioritaet =
            choose(Prioritaet::ALL, crate::model::lastenheft::Prioritaet::word, &self.render(&template.prioritaet)?)?;
        let abnahme = template.abnahme.iter().map(|criterion| {
            Ok(Kriterium {
                ausgangslage: self.text(&criterion.ausgangslage)?,
                aktion: self.text(&criterion.aktion)?,
                ergebnis: self.text(&criterion.ergebnis)?,
            })
        });
        Ok(Anforderung {
            id: self.id(code(template.art), template.zusatz.as_deref()),
            titel: self.text(&template.titel)?,
            text: satz.text(prioritaet, self.sprache),
            satz: Some(satz),
            art: template.art,
            gruppe: choose(Gruppe::ALL, crate::model::lastenheft::Gruppe::word, &self.render(&template.gruppe)?)?,
            prioritaet,
            begruendung: self.optional(template.begruendung.as_ref())?,
            herkunft: self.entry.herkunft.clone(),
            abnahme: abnahme.collect::<Result<_, Error>>()?,
            nachweis: Some(template.nachweis),
            sichtbarkeit: Sichtbarkeit::Extern,
            stand: Stand::Vorschlag { regel: self.rule.id.value.clone(), angepasst: None },
        })
    }

    fn abgrenzung(&self, template: &Abgrenzungsvorlage) -> Result<Abgrenzung, Error> {
        Ok(Abgrenzung {
            id: self.id("AB", template.zusatz.as_deref()),
            titel: self.text(&template.titel)?,
            text: self.text(&template.text)?,
            grund: self.optional(template.grund.as_ref())?,
            herkunft: self.entry.herkunft.clone(),
            sichtbarkeit: Sichtbarkeit::Extern,
            regel: Some(self.rule.id.value.clone()),
        })
    }

    fn id(&self, code: &str, zusatz: Option<&str>) -> String {
        let ending = zusatz.map(|zusatz| format!("-{zusatz}")).unwrap_or_default();
        format!("{code}-{}{ending}", self.entry.id)
    }

    fn optional(&self, text: Option<&Zweisprachig>) -> Result<Option<String>, Error> {
        let rendered = text.map(|text| self.text(text)).transpose()?;
        Ok(rendered.filter(|text| !text.is_empty()))
    }

    fn text(&self, text: &Zweisprachig) -> Result<String, Error> {
        self.render(text.get(self.sprache))
    }

    /// Renders a template; the result is one line, however the template was wrapped.
    fn render(&self, template: &str) -> Result<String, Error> {
        let text = self.env.render_str(template, &self.entry.variables)?;
        Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// Code of a kind of requirement, the start of derived identifiers.
fn code(art: Anforderungsart) -> &'static str {
    match art {
        Anforderungsart::Funktion => "LF",
        Anforderungsart::Daten => "LD",
        Anforderungsart::Leistung => "LL",
        Anforderungsart::Schnittstelle => "LS",
        Anforderungsart::Betrieb => "LB",
        Anforderungsart::Einfuehrung => "LE",
    }
}

fn choose<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str, found: &str) -> Result<T, Error> {
    all.iter().copied().find(|variant| word(*variant) == found).ok_or_else(|| {
        let words: Vec<&str> = all.iter().map(|variant| word(*variant)).collect();
        let detail = format!("“{found}”: {}", words.join(", "));
        Error::new(minijinja::ErrorKind::InvalidOperation, detail)
    })
}

/// The cause of an error without the template around it.
fn describe(error: &Error) -> String {
    error.detail().map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()))
}
