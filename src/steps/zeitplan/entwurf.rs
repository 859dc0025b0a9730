//! The network of a plan: what the project says of its tasks, as nodes and relations.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::netz::{Bedarf, Kante, Knoten, Unmoeglich};
use super::plan::{Annahmen, HORIZONT, Ist};
use crate::diagnostic::{Diagnostic, Severity, Sink, rules};
use crate::model::werte::{Anzahl, Kennzahl};
use crate::model::zeitplan::{Anordnung, Meilenstein, Mitwirkende, Schaetzung, Vorgaenger, Vorgang, Zeitplandatei};
use crate::source::Origin;
use crate::steps::kalender::Achse;

/// Units of a person-day in one: shares have four decimals of a per cent, efforts four.
const EINHEITEN: i64 = 1_000_000;

/// Decimals of an effort.
const NACHKOMMA: u32 = 4;

/// More working days than are ever looked at.
const HORIZONT_TAGE: i64 = 10_000;

/// Person-days in units; exact for what people state.
pub(super) fn units(value: Decimal) -> i64 {
    value.checked_mul(Decimal::from(EINHEITEN)).and_then(|x| x.round().to_i64()).unwrap_or(i64::MAX)
}

/// Units as person-days.
pub(super) fn person_days(units: i64) -> Decimal {
    Decimal::new(units, 6).normalize()
}

/// Person-days of a task: stated, or the expectation of three estimates, (O + 4 M + P) / 6 (PERT), to four decimals.
#[must_use]
pub fn aufwand(x: &Vorgang) -> Option<Decimal> {
    let stated = x.aufwand.map(Kennzahl::wert);
    stated.or_else(|| x.schaetzung.as_ref().map(erwartung))
}

fn erwartung(x: &Schaetzung) -> Decimal {
    let four = Decimal::from(4);
    let sum = x.optimistisch.wert() + four * x.wahrscheinlich.wert() + x.pessimistisch.wert();
    (sum / Decimal::from(6)).round_dp(NACHKOMMA)
}

/// The network of a plan, and what its nodes are.
pub(super) struct Entwurf<'p, 'a> {
    pub datei: &'p Zeitplandatei,
    pub annahmen: &'a Annahmen,
    pub mitwirkende: Vec<&'p Mitwirkende>,
    /// Tasks with the place of their stage; milestones follow behind them in the network.
    pub vorgaenge: Vec<(usize, &'p Vorgang)>,
    pub meilensteine: Vec<&'p Meilenstein>,
    pub netz: Vec<Knoten>,
}

impl<'p, 'a> Entwurf<'p, 'a> {
    /// The network; what a task lacks to be planned goes to `sink`.
    pub(super) fn new(
        datei: &'p Zeitplandatei,
        achse: &Achse,
        annahmen: &'a Annahmen,
        sink: &mut Sink,
    ) -> Option<Self> {
        let mitwirkende: Vec<&Mitwirkende> =
            datei.mitwirkende.iter().filter(|x| !annahmen.ohne.contains(x.id.as_str())).collect();
        let stages = datei.teilprojekte.iter().enumerate();
        let vorgaenge: Vec<_> =
            stages.flat_map(|(stage, x)| x.vorgaenge.iter().map(move |task| (stage, task))).collect();
        let meilensteine: Vec<_> = datei.meilensteine.iter().collect();
        let mut entwurf = Self { datei, annahmen, mitwirkende, vorgaenge, meilensteine, netz: Vec::new() };
        let errors = sink.count(Severity::Fehler);
        entwurf.netz = entwurf.nodes(achse, sink);
        (sink.count(Severity::Fehler) == errors).then_some(entwurf)
    }

    fn nodes(&self, achse: &Achse, sink: &mut Sink) -> Vec<Knoten> {
        let people: BTreeMap<&str, usize> = (0..).zip(&self.mitwirkende).map(|(at, x)| (x.id.as_str(), at)).collect();
        let tasks: BTreeMap<&str, usize> = (0..).zip(&self.vorgaenge).map(|(at, (_, x))| (x.id.as_str(), at)).collect();
        let waits = |nach: &[Vorgaenger]| -> Vec<Kante> {
            let edge = |x: &Vorgaenger| {
                let art = x.0.art.unwrap_or(Anordnung::EndeAnfang);
                let versatz = x.0.versatz.map_or(0, |days| i64::from(days.0));
                Some(Kante { von: *tasks.get(x.0.vorgang.as_str())?, art, versatz })
            };
            nach.iter().filter_map(edge).collect()
        };
        let task = |(rang, (stage, x)): (usize, &(usize, &'p Vorgang))| {
            let knoten = Knoten { nach: waits(&x.nach), rang, ..Knoten::default() };
            if is_left_out(self.datei, *stage, x, self.annahmen) {
                // It takes nothing, but whatever waits for it still waits for what it waits for.
                return Knoten { ist_marke: true, ..knoten };
            }
            let wer = x.wer.iter().filter_map(|id| people.get(id.as_str()).copied()).collect();
            let bedarf = demand(x, wer, sink);
            let ab = x.ab.map_or(0, |day| achse.ab(day.date()));
            with_progress(Knoten { bedarf, ab, ..knoten }, self.annahmen, x.id.as_str(), achse)
        };
        let mut netz: Vec<Knoten> = self.vorgaenge.iter().enumerate().map(task).collect();
        let milestones = self.meilensteine.iter().enumerate();
        netz.extend(milestones.map(|(index, x)| {
            let rang = self.vorgaenge.len() + index;
            Knoten { nach: waits(&x.nach), rang, ist_marke: true, ..Knoten::default() }
        }));
        netz
    }

    /// Identifier and place of a node.
    fn node(&self, index: usize) -> (&'p str, Origin) {
        let task = self.vorgaenge.get(index).map(|(_, x)| (x.id.as_str(), x.origin));
        let milestone = index.checked_sub(self.vorgaenge.len()).and_then(|index| self.meilensteine.get(index));
        task.or_else(|| milestone.map(|x| (x.id.as_str(), x.origin))).unwrap_or_default()
    }

    /// Why there is no schedule.
    pub(super) fn explain(&self, unmoeglich: &Unmoeglich) -> Diagnostic {
        match unmoeglich {
            Unmoeglich::Kreis(indexes) => {
                let ids: Vec<&str> = indexes.iter().chain(indexes.first()).map(|index| self.node(*index).0).collect();
                let place = indexes.first().map(|index| self.node(*index).1).unwrap_or_default();
                let diagnostic = Diagnostic::new(rules::ZEITPLAN_KREIS).with("vorgaenge", ids.join(" → ")).at(place);
                diagnostic.with_hint("hinweis-zeitplan-kreis")
            }
            Unmoeglich::ZuSpaet(index) => {
                let (id, place) = self.node(*index);
                let diagnostic = Diagnostic::new(rules::ZEITPLAN_ZU_SPAET).with("kennung", id).at(place);
                diagnostic.with("jahre", HORIZONT.to_string()).with_hint("hinweis-zeitplan-zu-spaet")
            }
            Unmoeglich::OhneKapazitaet(index) => {
                let (id, place) = self.node(*index);
                let diagnostic = Diagnostic::new(rules::KAPAZITAET_FEHLT).with("kennung", id).at(place);
                diagnostic.with("jahre", HORIZONT.to_string()).with_hint("hinweis-kapazitaet-fehlt")
            }
        }
    }
}

/// What a task takes; what it does not say goes to `sink`.
fn demand(x: &Vorgang, wer: Vec<usize>, sink: &mut Sink) -> Bedarf {
    let work = aufwand(x).map(units);
    let rule = match (work, x.dauer) {
        (None, None) => Some(rules::VORGANG_OHNE_AUFWAND),
        (Some(work), _) if work > 0 && wer.is_empty() => Some(rules::VORGANG_OHNE_MITWIRKENDE),
        _ => None,
    };
    if let Some(rule) = rule {
        let diagnostic = Diagnostic::new(rule).with("kennung", x.id.as_str()).at(x.origin);
        sink.push(diagnostic.with_hint("hinweis-vorgang-ohne-aufwand"));
    }
    Bedarf { dauer: x.dauer.map_or(0, working_days), arbeit: work.unwrap_or_default(), wer }
}

/// A stated number of working days, as far as anybody plans.
#[must_use]
pub fn working_days(stated: Anzahl) -> i64 {
    i64::try_from(stated.0).unwrap_or(HORIZONT_TAGE).min(HORIZONT_TAGE)
}

/// A task as it is today: done, begun, or not before tomorrow.
fn with_progress(knoten: Knoten, annahmen: &Annahmen, id: &str, achse: &Achse) -> Knoten {
    let ab = annahmen.ab.map_or(knoten.ab, |day| knoten.ab.max(achse.ab(day)));
    match annahmen.ist.get(id) {
        None => Knoten { ab, ..knoten },
        Some(Ist::Fertig { anfang, ende }) => {
            let after = ende.tomorrow().unwrap_or(*ende);
            let anfang = achse.ab(*anfang);
            Knoten { fest: Some((anfang, achse.ab(after).max(anfang))), ..knoten }
        }
        Some(Ist::Rest { anfang, ab: stated, arbeit, dauer }) => {
            let bedarf = Bedarf { arbeit: units(*arbeit), dauer: *dauer, ..knoten.bedarf };
            let begonnen = anfang.map(|day| achse.ab(day));
            // Whatever kept it from beginning is over.
            let ends = |kante: &Kante| matches!(kante.art, Anordnung::EndeEnde | Anordnung::AnfangEnde);
            let nach = knoten.nach.into_iter().filter(|kante| begonnen.is_none() || ends(kante)).collect();
            let from = if begonnen.is_some() { annahmen.ab.map_or(0, |day| achse.ab(day)) } else { ab };
            let ab = stated.map_or(from, |day| from.max(achse.ab(day)));
            Knoten { bedarf, nach, ab, begonnen, ..knoten }
        }
    }
}

/// Whether a task is tried without.
pub(super) fn is_left_out(datei: &Zeitplandatei, stage: usize, x: &Vorgang, annahmen: &Annahmen) -> bool {
    let of = datei.teilprojekte.get(stage).is_some_and(|stage| annahmen.ohne.contains(stage.id.as_str()));
    of || annahmen.ohne.contains(x.id.as_str())
}
