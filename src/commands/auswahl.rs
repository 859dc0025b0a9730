//! `crmplan auswahl …`: how offers are compared, and which one is chosen.

pub(super) mod absage;
pub(super) mod build;
pub(super) mod decide;
pub(super) mod freeze;
pub(super) mod init;
pub(super) mod script;

use clap::Subcommand;

use super::session::Session;
use crate::diagnostic::{Diagnostic, rules};
use crate::document::auswahl::vorlage::{Akte, Entscheidung, Festschreibung};
use crate::document::{Sicht, auswahl};
use crate::freigabe::{Freigabe, Stand, entscheidung};
use crate::model::Projekt;
use crate::model::werte::Datum;
use crate::project::Opened;
use crate::steps::auswahl::{Grundlage, matrix};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Init(init::Args),
    Freeze(freeze::Args),
    Build(build::Args),
    Decide(decide::Args),
    Script(script::Args),
    Absage(absage::Args),
}

/// What bidders are asked for: the release that `auswahl.yaml` names, or else the working state, which is told. Why there is none goes
/// to the findings.
pub(super) fn grundlage(opened: &Opened, releases: &[Freigabe], session: &mut Session) -> Option<Grundlage> {
    let projekt = opened.projekt.as_ref().filter(|_| !session.sink.has_errors())?;
    let Some(version) = &projekt.auswahl.lastenheft else {
        let diagnostic = Diagnostic::new(rules::AUSWAHL_OHNE_FREIGABE).in_file("auswahl.yaml");
        session.sink.push(diagnostic.with_hint("hinweis-auswahl-ohne-freigabe"));
        let stand = Stand { opened, projekt, releases };
        return Some(auswahl::grundlage(&stand.bare(Sicht::Anbieter)));
    };
    let Some(release) = releases.iter().find(|release| release.vermerk.version == version.value) else {
        let diagnostic = Diagnostic::new(rules::AUSWAHL_FREIGABE_FEHLT).with("version", version.value.as_str());
        session.sink.push(diagnostic.at(version.origin).with_hint("hinweis-auswahl-freigabe-fehlt"));
        return None;
    };
    session.take(release.document(Sicht::Anbieter)).map(|document| auswahl::grundlage(&document))
}

/// A project whose offers can be compared, and what they answer; why they cannot goes to the findings.
pub(super) fn verglichen<'o>(opened: &'o Opened, session: &mut Session) -> Option<(&'o Projekt, Grundlage)> {
    let releases = session.freigaben();
    let asked = grundlage(opened, &releases, session)?;
    let projekt = opened.projekt.as_ref()?;
    matrix::check(projekt, &asked, &mut session.sink);
    (!session.sink.has_errors()).then_some((projekt, asked))
}

/// What was fixed and decided so far, with what changed afterwards.
pub(super) fn akte(projekt: &Projekt, asked: &Grundlage, session: &mut Session) -> anyhow::Result<Akte> {
    let states = session.eingefroren();
    let mut festschreibungen = Vec::new();
    for (index, state) in states.iter().enumerate() {
        festschreibungen.push(Festschreibung {
            nummer: state.vermerk().nummer,
            datum: Datum::parse(&state.vermerk().datum),
            name: state.vermerk().name.clone(),
            pruefsumme: state.pruefsumme.clone(),
            angebote: state.vermerk().angebote.clone(),
            danach: match states.get(index + 1) {
                Some(next) => state.bis(next),
                None => state.abweichungen(&projekt.auswahl, asked)?,
            },
        });
    }
    let today = entscheidung::grundlage(projekt, asked)?;
    let decisions = session.entscheidungen().into_iter().map(|x| x.vermerk).map(|x| Entscheidung {
        nummer: x.nummer,
        anbieter: x.anbieter,
        rang: x.rang,
        begruendung: x.begruendung,
        durch: x.durch,
        datum: Datum::parse(&x.datum),
        unveraendert: x.grundlage == today,
    });
    Ok(Akte { entscheidungen: decisions.collect(), festschreibungen })
}
