//! The working state between its releases: what it says against the last one, and what it becomes as the next.

use std::collections::{BTreeMap, BTreeSet};

use super::{Dokument, FORMAT, Freigabe, RECORD, Record, TEMPLATES, Unreadable};
use crate::diagnostic::{Diagnostic, Sink, rules};
use crate::document::{self, Document, Sicht, Verborgen, Vergleich, aenderungen, lastenheft};
use crate::model::Projekt;
use crate::project::Opened;
use crate::steps::lastenheft::freigabe::{Vermerk, released, with_history};
use crate::templates::LAYOUTS;

/// A project and its releases.
#[derive(Debug, Clone, Copy)]
pub struct Stand<'a> {
    /// What follows from the project.
    pub opened: &'a Opened,
    /// The project itself.
    pub projekt: &'a Projekt,
    /// Its releases, oldest first.
    pub releases: &'a [Freigabe],
}

impl Stand<'_> {
    /// The document of the working state: with the releases in its history, and what changed since the last one in an annex.
    ///
    /// # Errors
    /// If this version of crmplan cannot read the last release.
    pub fn document(&self, sicht: Sicht) -> Result<Document, Unreadable> {
        self.with_changes(self.projekt.clone(), sicht).map(|document| self.named(document))
    }

    /// A document of the working state under a name that no release has.
    #[must_use]
    pub fn named(&self, document: Document) -> Document {
        let version = &self.projekt.angaben.version.value;
        let is_taken = self.releases.iter().any(|release| release.vermerk.version == *version);
        if is_taken { document.continued(&self.opened.texte) } else { document }
    }

    /// The documents of the next release for vendors and for the own team.
    ///
    /// # Errors
    /// As [`Stand::document`].
    pub fn released(&self, vermerk: &Vermerk) -> Result<[Document; 2], Unreadable> {
        let dated = with_history(released(self.projekt, vermerk), std::iter::once(vermerk));
        Ok([self.with_changes(dated.clone(), Sicht::Anbieter)?, self.with_changes(dated, Sicht::Team)?])
    }

    /// The document of the working state, without what changed since the last release.
    #[must_use]
    pub fn bare(&self, sicht: Sicht) -> Document {
        self.dated(self.projekt.clone(), sicht).1
    }

    /// The project with its releases in the change history, and its document.
    fn dated(&self, projekt: Projekt, sicht: Sicht) -> (Projekt, Document) {
        let projekt = with_history(projekt, self.releases.iter().map(|release| &release.vermerk));
        let document = lastenheft::build(&projekt, &self.opened.lastenheft, sicht, &self.opened.texte);
        (projekt, document)
    }

    fn with_changes(&self, projekt: Projekt, sicht: Sicht) -> Result<Document, Unreadable> {
        let (projekt, document) = self.dated(projekt, sicht);
        let Some(last) = self.releases.last() else { return Ok(document) };
        let team = (sicht == Sicht::Anbieter).then(|| self.dated(projekt, Sicht::Team).1);
        let verborgen = team.as_ref().map(|team| Verborgen::new(team, &document)).unwrap_or_default();
        let vergleich = Vergleich::new(&last.document(sicht)?, &document, &verborgen);
        Ok(aenderungen::append(document, vergleich, &self.opened.texte))
    }

    /// Reports a working state that says something else than the last release under a version that is not newer, be it to
    /// vendors or to the own team.
    pub fn check_version(&self, sink: &mut Sink) {
        let Some(last) = self.releases.last() else { return };
        let version = &self.projekt.angaben.version;
        if version.value > last.vermerk.version {
            return;
        }
        for sicht in [Sicht::Team, Sicht::Anbieter] {
            match last.document(sicht) {
                Ok(before) if document::are_same(&before, &self.bare(sicht)) => {}
                Ok(_) => {
                    let diagnostic = Diagnostic::new(rules::VERSION_VERGEBEN).with("version", version.as_str());
                    let diagnostic = diagnostic.with("freigegeben", last.vermerk.version.as_str()).at(version.origin);
                    return sink.push(diagnostic.with_hint("hinweis-version-vergeben"));
                }
                Err(unreadable) => return sink.push(*unreadable.0),
            }
        }
    }

    /// The line of the change history for the next release: that it is the first, or how much bidders see changed.
    ///
    /// # Errors
    /// As [`Stand::document`].
    pub fn description(&self) -> Result<String, Unreadable> {
        let document = self.document(Sicht::Anbieter)?;
        Ok(match &document.anhang.aenderungen {
            Some(vergleich) => aenderungen::counts(vergleich, &self.opened.texte),
            None => self.opened.texte.get("lh-erste-freigabe"),
        })
    }

    /// The files of the next release by path, but for the PDF and the checksums. `warnungen`: findings that were accepted.
    ///
    /// # Errors
    /// Never for documents; the signature is that of the serializer.
    pub fn files(
        &self,
        vermerk: &Vermerk,
        [anbieter, team]: [&Document; 2],
        warnungen: BTreeSet<String>,
    ) -> serde_json::Result<BTreeMap<String, Vec<u8>>> {
        let catalogues = self.opened.lastenheft.vorschlaege.iter().map(|x| x.katalog.to_string());
        let record = Record {
            format: FORMAT,
            dokument: Dokument::Lastenheft.word().to_owned(),
            version: vermerk.version.as_str().to_owned(),
            datum: vermerk.datum.date().to_string(),
            name: vermerk.name.clone(),
            rolle: vermerk.rolle.clone(),
            beschreibung: vermerk.beschreibung.clone(),
            crmplan: env!("CARGO_PKG_VERSION").to_owned(),
            kataloge: catalogues.collect::<BTreeSet<_>>().into_iter().collect(),
            warnungen: warnungen.into_iter().collect(),
            vorgaenger: self.releases.last().map(Freigabe::link),
        };
        let mut files = templates(self.opened);
        files.insert(RECORD.to_owned(), document::canonical(&record)?);
        for (name, document) in Dokument::Lastenheft.data().iter().zip([anbieter, team]) {
            files.insert((*name).to_owned(), document::canonical(document)?);
        }
        Ok(files)
    }
}

/// The templates as they are used today, and the pictures.
pub(super) fn templates(opened: &Opened) -> BTreeMap<String, Vec<u8>> {
    let templates = &opened.templates;
    let paths = templates.list(LAYOUTS).into_iter();
    let text = |path: String| templates.get(&path).map(|text| (path.clone(), text.as_bytes().to_vec()));
    let all = paths.filter_map(text).chain(opened.assets.clone());
    all.map(|(path, bytes)| (format!("{TEMPLATES}{path}"), bytes)).collect()
}
