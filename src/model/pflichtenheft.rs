//! `pflichtenheft.yaml`: what is owed. `crmplan pflichtenheft derive` writes it from the Lastenheft and the chosen offer; what people agree on
//! is written into it by hand.

use super::aenderung::Aenderungsantrag;
use super::angebot::{Erfuellung, Kostenart};
use super::auswahl::Anbieter;
use super::lastenheft::{Abnahmekriterium, Anforderungsart, Ausbaustufe, Gruppe, Nachweis, OffenerPunkt, Prioritaet};
use super::werte::{Benannt, Betrag, Datum, Kennung, Kennzahl, Markdown, Version, Verweis};
use crate::source::Located;
use crate::{choice, file_record, record};

choice! {
    /// What the contractor commits to. The priority is the client's word and a field of its own.
    pub enum Zusage { Ja = "ja", Teilweise = "teilweise", Spaeter = "spaeter", Nein = "nein" }
}

choice! {
    /// Whose work it is: that of the software, of machines, or of people and rules (Orgware).
    pub enum Strang { Software = "software", Hardware = "hardware", Organisation = "organisation" }
}

choice! {
    /// How far both parties are.
    pub enum Abstimmung { Offen = "offen", Abgestimmt = "abgestimmt" }
}

record! {
    /// That the client does without something that it said it must have.
    pub struct Verzicht {
        /// Role or name of who may decide it.
        pub durch: String,
        pub grund: String,
        pub datum: Datum,
    }
}

record! {
    /// What Lastenheft or offer say otherwise since; `derive` notes it, and whoever has settled it deletes it.
    pub struct Quellenaenderung {
        pub feld: String,
        pub alt: Option<String>,
        pub neu: Option<String>,
        /// The version of the Lastenheft it came with.
        pub lastenheft: Option<Version>,
    }
}

record! {
    /// That it does not count any more: the Lastenheft does not ask for it, or a change did away with it.
    pub struct Entfall {
        /// The first version without it.
        pub lastenheft: Option<Version>,
        pub aenderung: Option<Verweis<Aenderungsantrag>>,
    }
}

record! {
    /// A criterion of the Pflichtenheft. `zusage` decides what becomes of it: with a commitment it is a Muss-, Soll- or Kannkriterium
    /// by its priority, without one an Abgrenzungskriterium.
    pub struct Kriterium {
        /// Kind and number, such as `F10`; printed as `/F10/`.
        pub id: Kennung<Kriterium>,
        /// The requirement behind it.
        pub lastenheft: Option<Located<String>>,
        pub titel: String,
        /// The client's word.
        pub anforderung: String,
        pub art: Anforderungsart,
        pub gruppe: Gruppe,
        pub prioritaet: Prioritaet,
        pub strang: Option<Strang>,
        pub zusage: Option<Zusage>,
        pub erfuellung: Option<Erfuellung>,
        /// The contractor's word.
        pub loesung: Option<String>,
        /// Person-days of the contractor.
        pub aufwand: Option<Kennzahl>,
        pub einmalpreis: Option<Betrag>,
        pub jahrespreis: Option<Betrag>,
        /// The line of the price sheet that pays for it, if it has no price of its own.
        pub preisbezug: Option<Kostenart>,
        pub bedingungen: Option<String>,
        /// What the client has to provide.
        pub mitwirkung: Option<String>,
        /// What the contractor refers to.
        pub beleg: Option<String>,
        pub termin: Option<Datum>,
        pub stufe: Option<Verweis<Ausbaustufe>>,
        /// What is promised otherwise than the Lastenheft asks for.
        pub abweichung: Option<String>,
        /// Why it is not promised.
        pub begruendung: Option<String>,
        pub verzicht: Option<Verzicht>,
        pub nachweis: Option<Nachweis>,
        pub abnahme: Vec<Abnahmekriterium>,
        /// Change requests that are worked in.
        pub aenderungen: Vec<Verweis<Aenderungsantrag>>,
        pub stand: Option<Abstimmung>,
        pub quelle_geaendert: Vec<Quellenaenderung>,
        pub entfallen: Option<Entfall>,
    }
}

record! {
    /// Something that the Lastenheft leaves out already.
    pub struct Abgrenzungskriterium {
        /// `A` and a number.
        pub id: Kennung<Abgrenzungskriterium>,
        pub lastenheft: Option<Located<String>>,
        pub titel: String,
        pub text: String,
        pub begruendung: Option<String>,
        pub stand: Option<Abstimmung>,
        pub quelle_geaendert: Vec<Quellenaenderung>,
        pub entfallen: Option<Entfall>,
    }
}

record! {
    /// What Lastenheft and offer said of one requirement when it was derived last, field by field as text.
    pub struct Vorgabe {
        pub id: Located<String>,
        /// The criterion that was made of it.
        pub kriterium: String,
        pub titel: Option<String>,
        pub anforderung: Option<String>,
        pub text: Option<String>,
        pub art: Option<String>,
        pub gruppe: Option<String>,
        pub prioritaet: Option<String>,
        pub strang: Option<String>,
        pub zusage: Option<String>,
        pub erfuellung: Option<String>,
        pub loesung: Option<String>,
        pub aufwand: Option<String>,
        pub einmalpreis: Option<String>,
        pub jahrespreis: Option<String>,
        pub preisbezug: Option<String>,
        pub bedingungen: Option<String>,
        pub mitwirkung: Option<String>,
        pub beleg: Option<String>,
        pub termin: Option<String>,
        pub begruendung: Option<String>,
        pub nachweis: Option<String>,
        pub abnahme: Vec<Abnahmekriterium>,
    }
}

record! {
    /// What the file was derived from. The program's own section: it tells what people wrote from what it wrote itself.
    pub struct Quellen {
        pub anbieter: Verweis<Anbieter>,
        pub lastenheft: Version,
        /// Numbers that were given once and that nothing has any more.
        pub vergeben: Vec<String>,
        pub vorgaben: Vec<Vorgabe>,
    }
}

record! {
    /// The contract that the Pflichtenheft belongs to.
    pub struct Vertrag {
        pub bezeichnung: String,
        pub nummer: Option<String>,
        /// The day it was or will be signed.
        pub vom: Option<Datum>,
        /// Number or letter of the annex that the Pflichtenheft is.
        pub anlage: Option<String>,
        /// EUR net, what is paid once.
        pub auftragswert: Option<Betrag>,
        pub beginn: Option<Datum>,
        pub ende: Option<Datum>,
    }
}

record! {
    /// What people write into chapters; where nothing stands, the chapter tells what Lastenheft and offer say.
    pub struct Kapiteltexte {
        pub zweck: Option<Markdown>,
        pub produkteinsatz: Option<Markdown>,
        pub loesung: Option<Markdown>,
        pub oberflaeche: Option<Markdown>,
        pub umgebung: Option<Markdown>,
        pub datenschutz: Option<Markdown>,
        pub migration: Option<Markdown>,
        pub einfuehrung: Option<Markdown>,
        pub abnahme: Option<Markdown>,
        pub betrieb: Option<Markdown>,
        pub aenderungen: Option<Markdown>,
    }
}

file_record! {
    /// The file `pflichtenheft.yaml`.
    pub struct Pflichtenheftdatei {
        /// Version of the working state; none is 0.1.
        pub version: Option<Version>,
        pub datum: Option<Datum>,
        pub vertrag: Option<Vertrag>,
        /// Contract documents, those that prevail first.
        pub rangfolge: Vec<String>,
        pub kapitel: Option<Kapiteltexte>,
        pub offene_punkte: Vec<OffenerPunkt>,
        pub kriterien: Vec<Kriterium>,
        pub abgrenzungen: Vec<Abgrenzungskriterium>,
        /// Change requests that are worked in, in that order.
        pub aenderungen: Vec<Verweis<Aenderungsantrag>>,
        pub quellen: Option<Quellen>,
    }
}

impl Pflichtenheftdatei {
    /// Whether a change request is worked in.
    #[must_use]
    pub fn enthaelt(&self, antrag: &Aenderungsantrag) -> bool {
        self.aenderungen.iter().any(|x| x.as_str() == antrag.id.as_str())
    }
}

impl Benannt for Kriterium {
    const ART: &'static str = "pflichtkriterium";
}

impl Benannt for Abgrenzungskriterium {
    const ART: &'static str = "abgrenzungskriterium";
}
