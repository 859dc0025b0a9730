//! Evaluates the rules over the analysis: entry × rule → requirement or Abgrenzung.

use std::cell::{OnceCell, RefCell};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use minijinja::value::Serde;
use minijinja::{Environment, Error, ErrorKind, Expression, Template, Value};

use super::regeln::{Abgrenzungsvorlage, Anforderungsvorlage, Gegenstand, Regel, Zweisprachig};
use super::satz::{Satz, Schablone};
use super::umgebung;
use super::{Abgrenzung, Anforderung, Kriterium, MENGENGERUEST, Stand};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::{Anforderungsart, Gruppe, Prioritaet, Sichtbarkeit};
use crate::text::{Sprache, Texte};

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
        let compiled = Compiled::new(&env);
        for entry in entries.get(&rule.fuer).into_iter().flatten() {
            let evaluation = Evaluation { compiled: &compiled, rule, entry, sprache: texte.sprache() };
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
struct Quelle {
    /// What identifiers of derived requirements are made from.
    id: String,
    /// What a requirement from this entry comes from: the entry, and the process of a weakness.
    herkunft: Vec<String>,
    variables: Value,
}

fn entries(projekt: &Projekt) -> BTreeMap<Gegenstand, Vec<Quelle>> {
    let kunden = &projekt.kundenanalyse;
    let analyse = &projekt.prozessanalyse;
    let mut entries: BTreeMap<Gegenstand, Vec<Quelle>> = BTreeMap::new();
    let mut push = |kind: Gegenstand, herkunft: &[&str], variables: Value| {
        let id = source_name(kind, herkunft.first().copied().unwrap_or_default());
        let herkunft = herkunft.iter().map(|id| (*id).to_owned()).collect();
        entries.entry(kind).or_default().push(Quelle { id, herkunft, variables });
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

/// The part of derived identifiers that names their source. That of a potential is a checksum of its identifier (FNV-1a),
/// because vendors read requirements and must not learn what the company hopes for.
fn source_name(kind: Gegenstand, id: &str) -> String {
    match kind {
        Gegenstand::Mengengeruest => "MG".to_owned(),
        Gegenstand::Potenzial => {
            let hash =
                id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
            format!("K{:05X}", hash & 0x000f_ffff)
        }
        _ => id.to_owned(),
    }
}

/// A model entry under the names of its YAML keys.
fn value<T: serde::Serialize>(entry: &T) -> Value {
    Value::from(Serde(entry))
}

/// The condition and texts of one rule, each compiled when it is first needed.
struct Compiled<'a> {
    env: &'a Environment<'static>,
    templates: RefCell<HashMap<&'a str, Template<'a, 'a>>>,
    condition: OnceCell<Expression<'a, 'a>>,
}

impl<'a> Compiled<'a> {
    fn new(env: &'a Environment<'static>) -> Self {
        Self { env, templates: RefCell::default(), condition: OnceCell::new() }
    }

    fn holds(&self, condition: &'a str, variables: &Value) -> Result<bool, Error> {
        let expression = if let Some(known) = self.condition.get() {
            known
        } else {
            let new = self.env.compile_expression(condition)?;
            self.condition.get_or_init(|| new)
        };
        Ok(expression.eval(variables)?.is_true())
    }

    fn render(&self, template: &'a str, variables: &Value) -> Result<String, Error> {
        if !template.contains('{') {
            return Ok(template.to_owned());
        }
        let mut templates = self.templates.borrow_mut();
        let compiled = match templates.entry(template) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(self.env.template_from_str(template)?),
        };
        compiled.render(variables)
    }
}

/// One rule applied to one entry.
struct Evaluation<'a> {
    compiled: &'a Compiled<'a>,
    rule: &'a Regel,
    entry: &'a Quelle,
    sprache: Sprache,
}

impl<'a> Evaluation<'a> {
    fn apply(&self, result: &mut Ableitung) -> Result<(), Error> {
        if let Some(condition) = &self.rule.wenn
            && !self.compiled.holds(condition, &self.entry.variables)?
        {
            return Ok(());
        }
        if let Some(template) = &self.rule.anforderung {
            result.anforderungen.push(self.anforderung(template)?);
        }
        if let Some(template) = &self.rule.abgrenzung {
            result.abgrenzungen.push(self.abgrenzung(template)?);
        }
        Ok(())
    }

    fn anforderung(&self, template: &'a Anforderungsvorlage) -> Result<Anforderung, Error> {
        let satz = Satz {
            schablone: template.satz.schablone,
            bedingung: self.optional(template.satz.bedingung.as_ref())?,
            akteur: self.optional(template.satz.akteur.as_ref())?,
            inhalt: self.text(&template.satz.inhalt)?,
            verb: self.text(&template.satz.verb)?,
        };
        if satz.schablone == Schablone::Interaktion && satz.akteur.is_none() {
            return Err(Error::new(ErrorKind::InvalidOperation, "schablone interaktion: akteur?"));
        }
        let prioritaet = choose(Prioritaet::ALL, Prioritaet::word, &self.render(&template.prioritaet)?)?;
        let abnahme = template.abnahme.iter().map(|criterion| {
            Ok(Kriterium {
                ausgangslage: self.text(&criterion.ausgangslage)?,
                aktion: self.text(&criterion.aktion)?,
                ergebnis: self.text(&criterion.ergebnis)?,
            })
        });
        Ok(Anforderung {
            id: self.id(code(template.art), template.zusatz.as_deref())?,
            titel: self.text(&template.titel)?,
            text: satz.text(prioritaet, self.sprache),
            satz: Some(satz),
            art: template.art,
            gruppe: choose(Gruppe::ALL, Gruppe::word, &self.render(&template.gruppe)?)?,
            prioritaet,
            begruendung: self.optional(template.begruendung.as_ref())?,
            herkunft: self.entry.herkunft.clone(),
            abnahme: abnahme.collect::<Result<_, Error>>()?,
            nachweis: Some(template.nachweis),
            sichtbarkeit: Sichtbarkeit::Extern,
            stand: Stand::Vorschlag { regel: self.rule.id.value.clone(), angepasst: None },
            tags: Vec::new(),
        })
    }

    fn abgrenzung(&self, template: &'a Abgrenzungsvorlage) -> Result<Abgrenzung, Error> {
        Ok(Abgrenzung {
            id: self.id("AB", template.zusatz.as_deref())?,
            titel: self.text(&template.titel)?,
            text: self.text(&template.text)?,
            grund: self.optional(template.grund.as_ref())?,
            herkunft: self.entry.herkunft.clone(),
            sichtbarkeit: Sichtbarkeit::Extern,
            regel: Some(self.rule.id.value.clone()),
        })
    }

    fn id(&self, code: &str, zusatz: Option<&str>) -> Result<String, Error> {
        let ending = zusatz.map(|zusatz| format!("-{zusatz}")).unwrap_or_default();
        let id = format!("{code}-{}{ending}", self.entry.id);
        let form = || Error::new(ErrorKind::InvalidOperation, format!("zusatz: “{ending}”"));
        // A source's identifier may fill all of its 64 characters; what the rule adds does not count.
        ending.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')).then_some(id).ok_or_else(form)
    }

    fn optional(&self, text: Option<&'a Zweisprachig>) -> Result<Option<String>, Error> {
        let rendered = text.map(|text| self.text(text)).transpose()?;
        Ok(rendered.filter(|text| !text.is_empty()))
    }

    fn text(&self, text: &'a Zweisprachig) -> Result<String, Error> {
        self.render(text.get(self.sprache))
    }

    /// Renders a template; the result is one line, however the template was wrapped.
    fn render(&self, template: &'a str) -> Result<String, Error> {
        let text = self.compiled.render(template, &self.entry.variables)?;
        // Only what wraps a line: no-break spaces between number and unit stay.
        Ok(text.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
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
        Error::new(ErrorKind::InvalidOperation, detail)
    })
}

/// The cause of an error without the template around it.
fn describe(error: &Error) -> String {
    error.detail().map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()))
}
