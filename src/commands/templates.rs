//! `crmplan templates …`: what experts and designers change, and how.

pub(super) mod check;
pub(super) mod daten;
pub(super) mod eject;
pub(super) mod list;

use std::ffi::OsString;

use anyhow::anyhow;
use clap::Subcommand;

use super::session::Session;
use super::{Outcome, help, run_with};
use crate::document::Document;
use crate::text::{self, Arg, Texte};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    List(list::Args),
    Eject(eject::Args),
    Check(check::Args),
    Daten(daten::Args),
}

/// A document that templates are for.
#[derive(Debug, Clone, Copy)]
struct Dokument {
    /// Its name on the command line; its label is the text `vorlage-NAME`.
    name: &'static str,
    /// The template it is set with.
    main: &'static str,
    /// The command that makes it, without the identifier that some need.
    befehl: &'static [&'static str],
}

/// All documents, in the order of the road.
const DOKUMENTE: [Dokument; 12] = [
    Dokument { name: "analysebericht", main: "typst/analysebericht.typ", befehl: &["analyse", "build"] },
    Dokument { name: "vvt", main: "typst/vvt.typ", befehl: &["analyse", "vvt"] },
    Dokument { name: "lastenheft", main: "typst/lastenheft.typ", befehl: &["lastenheft", "build"] },
    Dokument {
        name: "lastenheft-team",
        main: "typst/lastenheft.typ",
        befehl: &["lastenheft", "build", "--fuer", "team"],
    },
    Dokument { name: "entscheidungsvorlage", main: "typst/auswahl.typ", befehl: &["auswahl", "build"] },
    Dokument { name: "drehbuch", main: "typst/auswahl.typ", befehl: &["auswahl", "script"] },
    Dokument { name: "pflichtenheft", main: "typst/pflichtenheft.typ", befehl: &["pflichtenheft", "build"] },
    Dokument { name: "aenderungen", main: "typst/auswahl.typ", befehl: &["aenderung", "build"] },
    Dokument { name: "zeitplan", main: "typst/zeitplan.typ", befehl: &["zeitplan", "build"] },
    Dokument { name: "statusbericht", main: "typst/statusbericht.typ", befehl: &["umsetzung", "build"] },
    Dokument { name: "abnahmeprotokoll", main: "typst/protokoll.typ", befehl: &["umsetzung", "abnahme"] },
    Dokument { name: "kundenorientierung", main: "typst/auswahl.typ", befehl: &["kundenorientierung", "build"] },
];

impl Dokument {
    fn named(name: &str, texte: &Texte) -> anyhow::Result<Self> {
        DOKUMENTE.into_iter().find(|dokument| dokument.name == name).ok_or_else(|| {
            let names = DOKUMENTE.iter().map(|dokument| dokument.name);
            let near = text::nearest(name, names.clone()).unwrap_or_default().to_owned();
            let key = match (name, near.as_str()) {
                ("", _) => "fehler-dokument-ohne-namen",
                (_, "") => "fehler-dokument-unbekannt",
                _ => "fehler-dokument-meinten-sie",
            };
            let args =
                [("name", name.to_owned()), ("vorschlag", near), ("namen", names.collect::<Vec<_>>().join(", "))];
            anyhow!(texte.format(key, &args.map(|(key, value)| (key, Arg::Text(value)))))
        })
    }
}

/// What comes of rehearsing a command.
enum Probe {
    /// The document that it would set.
    Document(Box<Document>),
    /// Nothing: the project lacks the data.
    OhneDaten,
    /// Nothing: something is wrong with the data.
    Abgelehnt,
}

/// Rehearses the command that makes a document: everything but setting and writing. `stage` is an identifier for those that need one.
fn rehearse(dokument: Dokument, stage: Option<&str>, session: &Session) -> Probe {
    let words = ["crmplan"].into_iter().chain(dokument.befehl.iter().copied());
    let words = words.chain(stage.filter(|_| dokument.name == "abnahmeprotokoll"));
    let Ok(cli) = help::parse(words.map(OsString::from).collect(), &session.texte) else { return Probe::OhneDaten };
    let (rehearsal, documents) = session.rehearsal();
    let outcome = run_with(&cli, rehearsal);
    match (documents.take().pop(), outcome) {
        (Some(made), _) => Probe::Document(Box::new(made)),
        (None, Ok(Outcome::Findings)) => Probe::Abgelehnt,
        (None, _) => Probe::OhneDaten,
    }
}
