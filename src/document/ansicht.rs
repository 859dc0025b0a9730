//! What every chapter needs: the project, the reader, the words, and who links to whom.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Angabe, Block, Form, Inline, Section, Sicht, Spalte, Tabelle, Zeile, markdown};
use crate::model::Projekt;
use crate::model::lastenheft::{OffenerPunkt, Sichtbarkeit, Thema};
use crate::model::werte::{Anzahl, Datum, Markdown};
use crate::steps::befunde::Befund;
use crate::steps::lastenheft::{Lastenheft, MENGENGERUEST};
use crate::text::{Arg, Texte, format};
use crate::vertraulich;

/// The project as one reader sees it.
pub(in crate::document) struct Ansicht<'a> {
    pub projekt: &'a Projekt,
    pub lastenheft: &'a Lastenheft,
    pub sicht: Sicht,
    /// What kind of document it is, in words.
    pub dokument: String,
    /// Whether it is a report for the own team, with no edition for others.
    pub ist_bericht: bool,
    pub texte: &'a Texte,
    namen: BTreeMap<&'a str, &'a str>,
    folgen: BTreeMap<&'a str, Vec<&'a str>>,
    verborgen: BTreeSet<&'a str>,
}

impl<'a> Ansicht<'a> {
    pub(in crate::document) fn new(
        projekt: &'a Projekt,
        lastenheft: &'a Lastenheft,
        sicht: Sicht,
        dokument: String,
        texte: &'a Texte,
    ) -> Self {
        let verborgen =
            if sicht == Sicht::Team { BTreeSet::new() } else { vertraulich::verborgen(projekt, lastenheft) };
        let requirements = lastenheft.anforderungen.iter().map(|a| (a.id.as_str(), a.herkunft.as_slice()));
        let exclusions = lastenheft.abgrenzungen.iter().map(|a| (a.id.as_str(), a.herkunft.as_slice()));
        let mut folgen: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, sources) in requirements.chain(exclusions).filter(|(id, _)| !verborgen.contains(id)) {
            for source in sources.iter().filter(|source| !verborgen.contains(source.as_str())) {
                folgen.entry(source.as_str()).or_default().push(id);
            }
        }
        let mut namen = projekt.bezeichnungen();
        namen.extend(lastenheft.befunde.iter().map(|befund| (befund.id.as_str(), befund.titel.as_str())));
        Self { projekt, lastenheft, sicht, dokument, ist_bericht: false, texte, namen, folgen, verborgen }
    }

    /// A report for the own team.
    pub(in crate::document) fn bericht(
        projekt: &'a Projekt,
        lastenheft: &'a Lastenheft,
        dokument: String,
        texte: &'a Texte,
    ) -> Self {
        Self { ist_bericht: true, ..Self::new(projekt, lastenheft, Sicht::Team, dokument, texte) }
    }

    /// The findings that hold and that the reader may see; what holds in every project is no news.
    pub(in crate::document) fn befunde(&self) -> impl Iterator<Item = &'a Befund> {
        let holding = self.lastenheft.befunde.iter().filter(|befund| befund.gilt() && !befund.is_grundlage());
        holding.filter(|befund| self.shows(befund.sichtbarkeit))
    }

    /// Whether the reader is one of the own team.
    pub(in crate::document) fn is_team(&self) -> bool {
        self.sicht == Sicht::Team
    }

    /// Whether the reader may see an entry.
    pub(in crate::document) fn shows(&self, sichtbarkeit: Sichtbarkeit) -> bool {
        self.is_team() || sichtbarkeit == Sichtbarkeit::Extern
    }

    /// A text of the catalogue.
    pub(in crate::document) fn t(&self, key: &str) -> String {
        self.texte.get(key)
    }

    /// The word for a variant of a `choice!`, or the mark for “not stated”.
    pub(in crate::document) fn wort(&self, list: &str, word: Option<&str>) -> String {
        word.map_or_else(fehlt, |word| self.texte.get(&format!("{list}-{word}")))
    }

    pub(in crate::document) fn datum(&self, datum: Option<Datum>) -> String {
        datum.map_or_else(fehlt, |datum| format::datum(datum.date(), self.texte.sprache()))
    }

    pub(in crate::document) fn anzahl(&self, anzahl: Option<Anzahl>) -> String {
        anzahl.map_or_else(fehlt, |anzahl| format::zahl(anzahl.0.into(), self.texte.sprache()))
    }

    /// What people call the thing behind an identifier.
    pub(in crate::document) fn name(&self, id: &str) -> String {
        self.namen.get(id).map_or_else(|| id.to_owned(), |name| (*name).to_owned())
    }

    /// A link to the thing behind an identifier, reading as its name.
    pub(in crate::document) fn name_verweis(&self, id: &str) -> Inline {
        Inline::verweis(id, self.name(id))
    }

    /// Links to what a source led to.
    pub(in crate::document) fn folgen(&self, source: &str) -> Vec<Inline> {
        let inhalt = verweise(self.folgen.get(source).into_iter().flatten());
        if inhalt.is_empty() { Vec::new() } else { vec![Inline::Form(Form::Folgen { inhalt })] }
    }

    /// Every source that led to something, with what it led to.
    pub(in crate::document) fn alle_folgen(&self) -> impl Iterator<Item = (&'a str, &[&'a str])> {
        self.folgen.iter().map(|(source, ids)| (*source, ids.as_slice()))
    }

    /// What a requirement comes from. Vendors learn of a potential only that the analysis of customers asks for it, and
    /// nothing of other internal sources.
    pub(in crate::document) fn herkunft(&self, sources: &[String]) -> Vec<Inline> {
        let from_potential = |id: &str| self.projekt.kundenanalyse.potenziale.iter().any(|x| x.id.as_str() == id);
        let finding = |id: &str| self.lastenheft.befunde.iter().find(|befund| befund.id == id);
        let mut inlines: Vec<Inline> = Vec::new();
        for source in sources {
            let inline = match source.as_str() {
                MENGENGERUEST => Inline::verweis("kap/mengengeruest", self.t("lh-mengengeruest")),
                id if finding(id).is_some_and(Befund::is_grundlage) => {
                    Inline::verweis("kap/befunde", self.t("lh-herkunft-grundlage"))
                }
                id if !self.is_hidden(id) => Inline::verweis(id, id),
                id if finding(id).is_some() => Inline::verweis("kap/befunde", self.t("lh-herkunft-analyse")),
                id if from_potential(id) => Inline::verweis("kap/kundenanalyse", self.t("lh-herkunft-kundenanalyse")),
                _ => continue,
            };
            if !inlines.contains(&inline) {
                inlines.push(inline);
            }
        }
        join(inlines.into_iter())
    }

    /// Whether an identifier belongs to something that the reader must not learn of.
    pub(in crate::document) fn is_hidden(&self, id: &str) -> bool {
        self.verborgen.contains(id)
    }

    /// The blocks of a long text, or of its absence.
    pub(in crate::document) fn langtext(&self, text: Option<&Markdown>, thema: Thema) -> Vec<Block> {
        match text {
            Some(text) => markdown::blocks(&text.0).into_iter().chain(self.offen(thema)).collect(),
            None => self.leer(thema),
        }
    }

    /// Says that nothing was agreed, and names the open questions on it or that there is none.
    pub(in crate::document) fn leer(&self, thema: Thema) -> Vec<Block> {
        let open = self.offen(thema);
        let key = if open.is_empty() && self.is_team() { "lh-leer-ohne-punkt" } else { "lh-leer" };
        std::iter::once(self.leersatz(key)).chain(open).collect()
    }

    /// Says that nothing was stated, where another chapter already names the open questions on it.
    pub(in crate::document) fn nichts(&self) -> Vec<Block> {
        vec![self.leersatz(if self.ist_bericht { "ab-leer" } else { "lh-leer" })]
    }

    fn leersatz(&self, key: &str) -> Block {
        let inhalt = vec![Inline::text(self.t(key))];
        Block::Absatz { inhalt: vec![Inline::Form(Form::Betont { inhalt })] }
    }

    /// The open questions of a chapter.
    pub(in crate::document) fn offen(&self, thema: Thema) -> Vec<Block> {
        let questions = self.offene_punkte().filter(|punkt| punkt.thema == Some(thema));
        questions.map(|punkt| Block::Hinweis { inhalt: self.frage(punkt) }).collect()
    }

    /// The open questions that the reader may see.
    pub(in crate::document) fn offene_punkte(&self) -> impl Iterator<Item = &'a OffenerPunkt> {
        let punkte = self.projekt.lastenheft.offene_punkte.iter();
        punkte.filter(|punkt| self.shows(punkt.sichtbarkeit.unwrap_or(Sichtbarkeit::Extern)))
    }

    fn frage(&self, punkt: &OffenerPunkt) -> Vec<Inline> {
        let mut inlines = vec![
            Inline::verweis(
                punkt.id.as_str(),
                self.texte.format("lh-offener-punkt", &[("id", Arg::Text(punkt.id.to_string()))]),
            ),
            Inline::text(format!(" {} ", punkt.frage)),
            Inline::text(
                self.texte.format("lh-entscheidet", &[("rolle", Arg::Text(self.name(punkt.entscheidet.as_str())))]),
            ),
        ];
        if let Some(bis) = punkt.bis {
            let bis = self.texte.format("lh-entscheidet-bis", &[("datum", Arg::Text(self.datum(Some(bis))))]);
            inlines.push(Inline::text(format!(" {bis}")));
        }
        inlines
    }

    /// A section with heading text `titel-KEY` and anchor `KEY`.
    pub(in crate::document) fn section(&self, key: &str, bloecke: Vec<Block>, kapitel: Vec<Section>) -> Section {
        let titel = self.t(&format!("titel-{key}"));
        Section { nummer: String::new(), titel, anker: format!("kap/{key}"), bloecke, kapitel }
    }

    /// A label with plain content.
    pub(in crate::document) fn angabe(&self, key: &str, text: impl Into<String>) -> Angabe {
        self.angabe_mit(key, vec![Inline::text(text)])
    }

    /// A label with plain content that says which version the document is.
    pub(in crate::document) fn fassung(&self, key: &str, text: impl Into<String>) -> Angabe {
        Angabe { fassung: true, ..self.angabe(key, text) }
    }

    /// A label with content.
    pub(in crate::document) fn angabe_mit(&self, key: &str, inhalt: Vec<Inline>) -> Angabe {
        Angabe::new(self.t(key), inhalt)
    }

    /// A table. Columns: key of the heading, relative width, whether numbers.
    pub(in crate::document) fn tabelle(&self, titel: &str, spalten: &[(&str, u32, bool)], zeilen: Vec<Zeile>) -> Block {
        Block::Tabelle(self.table(titel, spalten, zeilen, false))
    }

    /// A table that repeats what stands elsewhere in the document.
    pub(in crate::document) fn uebersicht(
        &self,
        titel: &str,
        spalten: &[(&str, u32, bool)],
        zeilen: Vec<Zeile>,
    ) -> Block {
        Block::Tabelle(self.table(titel, spalten, zeilen, true))
    }

    fn table(&self, titel: &str, spalten: &[(&str, u32, bool)], zeilen: Vec<Zeile>, wiederholt: bool) -> Tabelle {
        let column =
            |(key, breite, zahlen): &(&str, u32, bool)| Spalte { titel: self.t(key), breite: *breite, zahlen: *zahlen };
        Tabelle { titel: self.t(titel), spalten: spalten.iter().map(column).collect(), zeilen, wiederholt }
    }
}

/// A row of a table.
pub(in crate::document) fn zeile(zellen: Vec<Vec<Inline>>) -> Zeile {
    Zeile { anker: None, zellen }
}

/// A row that links lead to.
pub(in crate::document) fn zeile_mit_anker(anker: &str, zellen: Vec<Vec<Inline>>) -> Zeile {
    Zeile { anker: Some(anker.to_owned()), zellen }
}

/// A cell of plain text.
pub(in crate::document) fn zelle(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::text(text)]
}

/// Inlines with commas between them.
pub(in crate::document) fn join(inlines: impl Iterator<Item = Inline>) -> Vec<Inline> {
    let mut joined = Vec::new();
    for inline in inlines {
        if !joined.is_empty() {
            joined.push(Inline::text(", "));
        }
        joined.push(inline);
    }
    joined
}

/// The mark for “not stated”.
pub(in crate::document) fn fehlt() -> String {
    "–".to_owned()
}

/// Links with commas between them.
pub(in crate::document) fn verweise<S: AsRef<str>>(ids: impl IntoIterator<Item = S>) -> Vec<Inline> {
    join(ids.into_iter().map(|id| Inline::verweis(id.as_ref(), id.as_ref())))
}

/// The text, or the mark for “not stated”.
pub(in crate::document) fn oder_fehlt<S: Into<String>>(text: Option<S>) -> String {
    text.map_or_else(fehlt, Into::into)
}

/// The blocks of a chapter with its open questions behind them.
pub(in crate::document) fn with_open(mut blocks: Vec<Block>, ansicht: &Ansicht<'_>, thema: Thema) -> Vec<Block> {
    blocks.extend(ansicht.offen(thema));
    blocks
}
