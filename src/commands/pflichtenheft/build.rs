//! `crmplan pflichtenheft build`: the Pflichtenheft as PDF or as data.

use std::path::PathBuf;

use anyhow::bail;
use clap::ValueEnum;

use super::super::Outcome;
use super::super::ausgabe::{Vorlage, deliver, say_written, typeset};
use super::super::session::{MessageFormat, Session};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::document::pflichtenheft::{self, Fassungen, Leser};
use crate::document::{self, Document, Sicht};
use crate::freigabe::beweis::is_consistent;
use crate::freigabe::{Dokument, Freigabe, Stand};
use crate::model::Projekt;
use crate::project::Opened;
use crate::render::pdf::Rendered;
use crate::steps::lastenheft::freigabe::Vermerk;
use crate::{check, project};

/// The template of the Pflichtenheft.
pub(super) const TEMPLATE: &str = "typst/pflichtenheft.typ";

/// The data of a release beside the document data, as the template attaches it.
pub(super) const RELEASED: &str = "freigabe.json";

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    #[arg(long, value_enum, default_value_t)]
    fuer: Fuer,
    #[arg(long, conflicts_with = "fuer")]
    version: Option<String>,
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Fuer {
    #[default]
    Auftraggeber,
    Auftragnehmer,
    Team,
}

impl From<Fuer> for Leser {
    fn from(fuer: Fuer) -> Self {
        match fuer {
            Fuer::Auftraggeber => Self::Auftraggeber,
            Fuer::Auftragnehmer => Self::Auftragnehmer,
            Fuer::Team => Self::Team,
        }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Pdf,
    Json,
}

/// Sets the draft; nothing is written while the project has errors.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    if let Some(version) = &args.version {
        return again(args, version, session);
    }
    let opened = session.open()?;
    let (releases, agreed) = (session.freigaben(), session.vereinbarungen());
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    check::pflichtenheft::check(projekt, opened.complete, &mut session.sink);
    if projekt.pflichtenheft.kriterien.is_empty() {
        bail!(session.texte.get("fehler-kein-pflichtenheft"));
    }
    let version = projekt.pflichtenheft.quellen.as_ref().map(|x| &x.lastenheft);
    let release = releases.iter().find(|release| Some(&release.vermerk.version) == version);
    let asked = release.and_then(|release| session.take(release.document(Sicht::Anbieter)));
    if let Some(document) = &asked {
        check_state(document, (&opened, projekt, &releases), &mut session);
    }
    let asked = asked.map(|document| pflichtenheft::grundlage(&document));
    let history: Vec<Vermerk> = agreed.iter().map(|x| x.vermerk.clone()).collect();
    let versions = Fassungen { freigaben: &history, ist_freigabe: false };
    let reader = (args.fuer.into(), versions);
    let built = pflichtenheft::build((projekt, &opened.lastenheft), asked.as_ref(), reader, &opened.texte);
    let (bytes, pages, ending) = match args.format {
        Format::Json => (document::canonical(&built)?, None, "json"),
        Format::Pdf => {
            let rendered = typeset(&built, &Vorlage::today(&opened, TEMPLATE), &mut session)?;
            (rendered.bytes, Some(rendered.pages), "pdf")
        }
    };
    let outcome = session.report(&opened.sources, MessageFormat::Text)?;
    let name = match args.fuer {
        Fuer::Auftraggeber => "pflichtenheft",
        Fuer::Auftragnehmer => "pflichtenheft-auftragnehmer",
        Fuer::Team => "pflichtenheft-team",
    };
    let target = deliver(&session, &opened, args.output.as_deref(), &format!("{name}.{ending}"), &bytes)?;
    say_written(&session, target.as_deref(), pages)?;
    Ok(outcome)
}

/// Reports a working state of the Lastenheft that says something else than the version that criteria come from: chapters around them would
/// tell of it.
pub(super) fn check_state(
    agreed: &Document,
    (opened, projekt, releases): (&Opened, &Projekt, &[Freigabe]),
    session: &mut Session,
) {
    let today = Stand { opened, projekt, releases }.bare(Sicht::Anbieter);
    if !document::are_same(agreed, &today) {
        let diagnostic = Diagnostic::new(rules::PFLICHTENHEFT_ARBEITSSTAND).in_file("lastenheft.yaml");
        let diagnostic = diagnostic.with("version", &agreed.meta.version);
        session.sink.push(diagnostic.with_hint("hinweis-pflichtenheft-arbeitsstand"));
    }
}

/// A release as it was signed. Only what its data gives is handed out, or, if another version of crmplan made it, what was kept.
fn again(args: &Args, version: &str, mut session: Session) -> anyhow::Result<Outcome> {
    session.find_root()?;
    let agreed = session.vereinbarungen();
    // The working state may say whatever it likes.
    let opened = project::open(&session.root, &mut Sink::default());
    if session.sink.has_errors() {
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let release = session.freigabe(version, &agreed, Dokument::Pflichtenheft)?;
    let (bytes, ending) = match args.format {
        Format::Json => (release.data(Sicht::Anbieter), "json"),
        Format::Pdf => (release.pdf(), "pdf"),
    };
    let is_ours = release.crmplan == env!("CARGO_PKG_VERSION");
    let again = if is_ours { set_again(release, &mut session)?.map(|again| again.bytes) } else { None };
    if !is_consistent(release) || (is_ours && again.as_deref() != Some(release.pdf())) {
        session.sink.push(release.exchanged());
        return session.report(&opened.sources, MessageFormat::Text);
    }
    let name = format!("pflichtenheft-{}.{ending}", release.vermerk.version.as_str());
    let target = deliver(&session, &opened, args.output.as_deref(), &name, bytes)?;
    say_written(&session, target.as_deref(), None)?;
    Ok(Outcome::Ok)
}

/// The PDF that the data and the templates of a release give.
pub(super) fn set_again(release: &Freigabe, session: &mut Session) -> anyhow::Result<Option<Rendered>> {
    let Some(document) = session.take(release.document(Sicht::Anbieter)) else { return Ok(None) };
    let data = release.data(Sicht::Anbieter).to_vec();
    typeset(&document, &Vorlage::released(release, TEMPLATE).with(RELEASED, data), session).map(Some)
}
