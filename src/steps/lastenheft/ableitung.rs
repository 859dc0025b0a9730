//! Evaluates the rules over the analysis: entry × rule → requirement or Abgrenzung.

use std::collections::BTreeMap;

use minijinja::{Error, ErrorKind, Value};

use super::{Abgrenzung, Anforderung, MENGENGERUEST, Stand, Vorlage};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::model::Projekt;
use crate::model::lastenheft::{Anforderungsart, Gruppe, Prioritaet, Sichtbarkeit};
use crate::steps::regeln::{Abgrenzungsvorlage, Anforderungsvorlage, Gegenstand, Regel};
use crate::steps::vorlage::{Vorlagen, describe, value};

/// What the rules gave.
#[derive(Debug, Default)]
pub(super) struct Ableitung {
    pub anforderungen: Vec<Anforderung>,
    pub abgrenzungen: Vec<Abgrenzung>,
}

/// Applies every rule to every entry of its kind.
pub(super) fn derive<'a>(projekt: &Projekt, rules: &'a [Regel], vorlagen: &Vorlagen<'a>, sink: &mut Sink) -> Ableitung {
    let mut result = Ableitung::default();
    let entries = entries(projekt);
    for rule in rules {
        for entry in entries.get(&rule.fuer).into_iter().flatten() {
            if let Err(error) = (Evaluation { vorlagen, rule, entry }).apply(&mut result) {
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

/// One rule applied to one entry.
struct Evaluation<'e, 'a> {
    vorlagen: &'e Vorlagen<'a>,
    rule: &'a Regel,
    entry: &'e Quelle,
}

impl<'a> Evaluation<'_, 'a> {
    fn apply(&self, result: &mut Ableitung) -> Result<(), Error> {
        if let Some(condition) = &self.rule.wenn
            && !self.vorlagen.eval(condition, &self.entry.variables)?.is_true()
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
        let (vorlagen, variables) = (self.vorlagen, &self.entry.variables);
        let satz = vorlagen.satz(&template.satz, variables)?;
        let prioritaet = choose(Prioritaet::ALL, Prioritaet::word, &vorlagen.render(&template.prioritaet, variables)?)?;
        Ok(Anforderung {
            id: self.id(code(template.art), template.zusatz.as_deref())?,
            titel: vorlagen.text(&template.titel, variables)?,
            text: satz.text(prioritaet, vorlagen.sprache()),
            satz: Some(satz),
            art: template.art,
            gruppe: choose(Gruppe::ALL, Gruppe::word, &vorlagen.render(&template.gruppe, variables)?)?,
            prioritaet,
            a_kriterium: None,
            begruendung: vorlagen.optional(template.begruendung.as_ref(), variables)?,
            herkunft: self.entry.herkunft.clone(),
            abnahme: vorlagen.abnahme(&template.abnahme, variables)?,
            nachweis: Some(template.nachweis),
            werte: Vec::new(),
            sichtbarkeit: Sichtbarkeit::Extern,
            stand: Stand::Vorschlag { vorlage: self.vorlage(), angepasst: None },
            tags: Vec::new(),
        })
    }

    fn abgrenzung(&self, template: &'a Abgrenzungsvorlage) -> Result<Abgrenzung, Error> {
        let (vorlagen, variables) = (self.vorlagen, &self.entry.variables);
        Ok(Abgrenzung {
            id: self.id("AB", template.zusatz.as_deref())?,
            titel: vorlagen.text(&template.titel, variables)?,
            text: vorlagen.text(&template.text, variables)?,
            grund: vorlagen.optional(template.grund.as_ref(), variables)?,
            herkunft: self.entry.herkunft.clone(),
            sichtbarkeit: Sichtbarkeit::Extern,
            stand: Stand::Vorschlag { vorlage: self.vorlage(), angepasst: None },
        })
    }

    fn vorlage(&self) -> Vorlage {
        Vorlage::Regel(self.rule.id.value.clone())
    }

    fn id(&self, code: &str, zusatz: Option<&str>) -> Result<String, Error> {
        let ending = zusatz.map(|zusatz| format!("-{zusatz}")).unwrap_or_default();
        let id = format!("{code}-{}{ending}", self.entry.id);
        let form = || Error::new(ErrorKind::InvalidOperation, format!("zusatz: “{ending}”"));
        // A source's identifier may fill all of its 64 characters; what the rule adds does not count.
        ending.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')).then_some(id).ok_or_else(form)
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
