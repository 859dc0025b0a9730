//! `crmplan lastenheft release`: freezes a state that nothing is open in.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{anyhow, bail};

use super::super::Outcome;
use super::super::session::{MessageFormat, Session};
use super::typeset;
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::document::{Document, Sicht, aenderungen};
use crate::freigabe::{self, Entwurf, Freigabe, Unreadable};
use crate::model::Projekt;
use crate::model::werte::{Datum, Version};
use crate::project::Opened;
use crate::steps::lastenheft::freigabe as schritt;
use crate::steps::lastenheft::freigabe::Vermerk;
use crate::text::{Arg, format};
use crate::write;

#[derive(Debug, clap::Args)]
pub(in crate::commands) struct Args {
    version: String,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    rolle: Option<String>,
    #[arg(long)]
    datum: Option<String>,
    #[arg(long)]
    aenderung: Option<String>,
    #[arg(long)]
    mit_warnungen: bool,
}

/// Checks the working state and freezes it as a release.
pub(in crate::commands) fn run(args: &Args, mut session: Session) -> anyhow::Result<Outcome> {
    let _lock = session.lock()?;
    let opened = session.open()?;
    let releases = session.freigaben();
    let Some(projekt) = opened.projekt.as_ref().filter(|_| !session.sink.has_errors()) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    schritt::check(projekt, &opened.lastenheft, &mut session.sink);
    let noted = vermerk(args, projekt, &releases, &mut session)?;
    let stand = Stand { projekt, opened: &opened, releases: &releases };
    let noted = noted.filter(|_| !session.sink.has_errors()).and_then(|noted| session.take(stand.described(noted)));
    let Some(vermerk) = noted else { return session.report(&opened.sources, MessageFormat::Text) };
    let Some([anbieter, team]) = session.take(stand.documents(&vermerk)) else {
        return session.report(&opened.sources, MessageFormat::Text);
    };
    if is_held_up(args, &session) {
        return hold_up(&opened, &session);
    }
    let sum = freigabe::checksum(&freigabe::canonical(&anbieter)?);
    let sealed = anbieter.clone().sealed(&sum);
    let rendered = typeset(&sealed, &opened.templates, opened.assets.clone(), &mut session)?;
    if is_held_up(args, &session) {
        return hold_up(&opened, &session);
    }
    session.report(&opened.sources, MessageFormat::Text)?;
    let mut files = stand.entwurf(&vermerk, [&anbieter, &team], &session).files()?;
    files.insert(freigabe::PDF.to_owned(), rendered.bytes);
    let ordner = format!("{}/{}{}", freigabe::FOLDER, freigabe::PREFIX, vermerk.version.as_str());
    write::folder(&session.root.join(&ordner), &freigabe::with_sums(files))?;
    let attributes = session.root.join(freigabe::FOLDER).join(".gitattributes");
    write::file(&attributes, freigabe::GITATTRIBUTES.as_bytes())?;
    let args = [
        ("version", Arg::Text(vermerk.version.as_str().to_owned())),
        ("ordner", Arg::Text(ordner)),
        ("pruefsumme", Arg::Text(sum)),
        ("anforderungen", Arg::Zahl(team.anhang.anforderungen.len())),
        ("seiten", Arg::Zahl(rendered.pages)),
    ];
    session.say(&session.texte.format("freigabe-fertig", &args))?;
    Ok(Outcome::Ok)
}

/// Whether there are warnings that nobody accepted.
fn is_held_up(args: &Args, session: &Session) -> bool {
    session.sink.count(Severity::Warnung) > 0 && !args.mit_warnungen
}

fn hold_up(opened: &Opened, session: &Session) -> anyhow::Result<Outcome> {
    session.report(&opened.sources, MessageFormat::Text)?;
    session.say(&session.texte.get("freigabe-warnungen"))?;
    Ok(Outcome::Findings)
}

/// What is noted of the release; nothing if nobody answers for it.
fn vermerk(
    args: &Args,
    projekt: &Projekt,
    releases: &[Freigabe],
    session: &mut Session,
) -> anyhow::Result<Option<Vermerk>> {
    let angaben = &projekt.angaben;
    let Some(version) = Version::parse(&args.version) else {
        bail!(session.texte.format("fehler-version-form", &[("version", Arg::Text(args.version.clone()))]));
    };
    let planned = angaben.freigabe.as_ref();
    let stated = args.datum.as_ref().map(|text| {
        let problem = || anyhow!(session.texte.format("fehler-datum-form", &[("datum", Arg::Text(text.clone()))]));
        Datum::parse(text).ok_or_else(problem)
    });
    let datum = stated.transpose()?.or(planned.and_then(|freigabe| freigabe.datum)).unwrap_or(angaben.datum);
    if let Some(last) = releases.last().map(|last| &last.vermerk)
        && (!version.is_after(&last.version) || datum < last.datum)
    {
        let key = if version.is_after(&last.version) { "fehler-datum-frueher" } else { "fehler-version-vergeben" };
        let args = [
            ("version", Arg::Text(version.as_str().to_owned())),
            ("letzte", Arg::Text(last.version.as_str().to_owned())),
            ("datum", Arg::Text(format::datum(last.datum.date(), session.texte.sprache()))),
        ];
        bail!(session.texte.format(key, &args));
    }
    let is_plain = |text: &&String| !text.trim().is_empty() && !text.chars().any(char::is_control);
    if let Some(text) = [&args.name, &args.rolle, &args.aenderung].into_iter().flatten().find(|text| !is_plain(text)) {
        bail!(session.texte.format("fehler-angabe-leer", &[("text", Arg::Text(text.escape_debug().to_string()))]));
    }
    let Some(name) = args.name.clone().or(planned.map(|freigabe| freigabe.name.clone())) else {
        let diagnostic = Diagnostic::new(rules::FREIGABE_FEHLT).at(angaben.version.origin);
        session.sink.push(diagnostic.with_hint("hinweis-freigabe-fehlt"));
        return Ok(None);
    };
    let planned_role = planned.filter(|_| args.name.is_none()).and_then(|freigabe| freigabe.rolle.clone());
    let rolle = args.rolle.clone().or(planned_role);
    let beschreibung = args.aenderung.clone().unwrap_or_default();
    Ok(Some(Vermerk { version, datum, name, rolle, beschreibung }))
}

/// The state that is released.
struct Stand<'a> {
    projekt: &'a Projekt,
    opened: &'a Opened,
    releases: &'a [Freigabe],
}

impl<'a> Stand<'a> {
    /// The note with its line for the change history. If nobody gave one, it says that the release is the first, or counts
    /// what bidders see changed.
    fn described(&self, mut vermerk: Vermerk) -> Result<Vermerk, Unreadable> {
        if vermerk.beschreibung.is_empty() {
            let document = freigabe::document(self.opened, self.projekt, Sicht::Anbieter, self.releases)?;
            vermerk.beschreibung = match &document.anhang.aenderungen {
                Some(vergleich) => aenderungen::counts(vergleich, &self.opened.texte),
                None => self.opened.texte.get("lh-erste-freigabe"),
            };
        }
        Ok(vermerk)
    }

    /// The released documents for vendors and for the own team.
    fn documents(&self, vermerk: &Vermerk) -> Result<[Document; 2], Unreadable> {
        let released = schritt::released(self.projekt, vermerk);
        let dated = schritt::with_history(released, std::iter::once(vermerk));
        let document = |sicht| freigabe::document(self.opened, &dated, sicht, self.releases);
        Ok([document(Sicht::Anbieter)?, document(Sicht::Team)?])
    }

    fn entwurf(&self, vermerk: &'a Vermerk, [anbieter, team]: [&'a Document; 2], session: &Session) -> Entwurf<'a> {
        let catalogues = self.opened.lastenheft.vorschlaege.iter().map(|x| x.katalog.to_string());
        let warnings = session.sink.sorted(&self.opened.sources).into_iter().map(|found| found.rule.name.to_owned());
        Entwurf {
            vermerk,
            anbieter,
            team,
            vorlagen: self.templates(),
            kataloge: catalogues.collect::<BTreeSet<_>>().into_iter().collect(),
            warnungen: warnings.collect::<BTreeSet<_>>().into_iter().collect(),
            vorgaenger: self.releases.last(),
        }
    }

    /// The templates as they are used today, and the pictures.
    fn templates(&self) -> BTreeMap<String, Vec<u8>> {
        let templates = &self.opened.templates;
        let paths = templates.list("typst").into_iter();
        let text = |path: String| templates.get(&path).map(|text| (path.clone(), text.as_bytes().to_vec()));
        paths.filter_map(text).chain(self.opened.assets.clone()).collect()
    }
}
