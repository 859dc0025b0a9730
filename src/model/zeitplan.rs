//! `zeitplan.yaml`: in which stages the project goes, who has how much time for it beside daily business, and what depends on what.

use super::aenderung::{Aenderungsantrag, Vertragspartei};
use super::lastenheft::Ausbaustufe;
use super::pflichtenheft::{Kriterium, Strang};
use super::prozesse::Rolle;
use super::werte::{Anteil, Anzahl, Benannt, Betrag, Datum, Kennung, Kennzahl, Verweis};
use crate::decode::schema::{self, Schemata};
use crate::decode::{Decode, Decoder};
use crate::source::Located;
use crate::source::yaml::{Kind, Node};
use crate::{choice, file_record, record};
use serde_json::Value;

choice! {
    /// The Bundesland whose public holidays count.
    pub enum Land {
        BadenWuerttemberg = "BW",
        Bayern = "BY",
        Berlin = "BE",
        Brandenburg = "BB",
        Bremen = "HB",
        Hamburg = "HH",
        Hessen = "HE",
        MecklenburgVorpommern = "MV",
        Niedersachsen = "NI",
        NordrheinWestfalen = "NW",
        RheinlandPfalz = "RP",
        Saarland = "SL",
        Sachsen = "SN",
        SachsenAnhalt = "ST",
        SchleswigHolstein = "SH",
        Thueringen = "TH",
    }
}

choice! {
    /// How two tasks hang together (DIN 69900): end and begin, from the predecessor to the successor.
    pub enum Anordnung { EndeAnfang = "EA", AnfangAnfang = "AA", EndeEnde = "EE", AnfangEnde = "AE" }
}

choice! {
    /// What a milestone is about.
    pub enum Meilensteinart {
        Betriebsvereinbarung = "betriebsvereinbarung",
        Auftragsverarbeitung = "auftragsverarbeitung",
        Abnahme = "abnahme",
        Zahlung = "zahlung",
        Sonstig = "sonstig",
    }
}

record! {
    /// A period without work, both days included.
    pub struct Zeitraumangabe {
        pub von: Datum,
        pub bis: Datum,
        pub grund: Option<String>,
    }
}

record! {
    /// Where the work is done. Holidays are those of the Land; those of the town are stated.
    pub struct Standort {
        pub land: Land,
        /// Days that are holidays in the town only.
        pub feiertage: Vec<Datum>,
    }
}

record! {
    /// Somebody who works for the project. A role or a name.
    pub struct Mitwirkende {
        pub id: Kennung<Mitwirkende>,
        pub name: String,
        pub rolle: Option<Verweis<Rolle>>,
        pub partei: Option<Vertragspartei>,
        /// Of a working day, beside daily business.
        pub anteil: Anteil,
        /// Who or what takes over of daily business, if the share is large.
        pub entlastung: Option<String>,
        /// Where they work, if it is another Land than that of the project: its holidays are theirs as well.
        pub land: Option<Land>,
        pub abwesend: Vec<Zeitraumangabe>,
    }
}

record! {
    /// What a task takes, estimated three times, in person-days (PERT).
    pub struct Schaetzung {
        pub optimistisch: Kennzahl,
        pub wahrscheinlich: Kennzahl,
        pub pessimistisch: Kennzahl,
    }
}

record! {
    /// That a task waits for another one.
    pub struct Vorgaengerangabe {
        pub vorgang: Verweis<Vorgang>,
        /// End to begin if nothing is stated.
        pub art: Option<Anordnung>,
        /// Working days in between; a negative number lets both overlap.
        pub versatz: Option<Versatz>,
    }
}

/// Working days between two tasks, from -2000 to 2000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Versatz(pub i32);

impl Decode for Versatz {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        let text = cx.scalar(node, "typ-versatz")?;
        let days = text.trim().parse().ok().filter(|days: &i32| days.abs() <= 2000);
        days.map(Self).or_else(|| cx.wrong_value(node, text, "typ-versatz"))
    }

    fn schema(_: &mut Schemata) -> Value {
        schema::number_between(-2000, 2000, "")
    }
}

/// A predecessor: its identifier alone, or with relation and lag.
#[derive(Debug, Clone, serde::Serialize)]
#[serde(transparent)]
pub struct Vorgaenger(pub Vorgaengerangabe);

impl Decode for Vorgaenger {
    fn decode(node: &Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        if let Kind::Scalar(_) = node.kind {
            let origin = cx.origin(node);
            let vorgang = Verweis::decode(node, cx)?;
            return Some(Self(Vorgaengerangabe { origin, vorgang, art: None, versatz: None }));
        }
        Vorgaengerangabe::decode(node, cx).map(Self)
    }

    fn schema(schemata: &mut Schemata) -> Value {
        serde_json::json!({"anyOf": [Verweis::<Vorgang>::schema(schemata), Vorgaengerangabe::schema(schemata)]})
    }
}

record! {
    /// A task.
    pub struct Vorgang {
        pub id: Kennung<Vorgang>,
        pub titel: String,
        pub strang: Strang,
        /// Person-days of all together.
        pub aufwand: Option<Kennzahl>,
        pub schaetzung: Option<Schaetzung>,
        /// Working days, for what takes time and nobody's work.
        pub dauer: Option<Anzahl>,
        pub wer: Vec<Verweis<Mitwirkende>>,
        pub nach: Vec<Vorgaenger>,
        /// It does not begin before this day.
        pub ab: Option<Datum>,
        /// The change request that asks for it.
        pub aenderung: Option<Verweis<Aenderungsantrag>>,
    }
}

record! {
    /// Why a Teilprojekt has nothing to do in a strand.
    pub struct OhneStrang {
        pub strang: Strang,
        pub grund: String,
    }
}

record! {
    /// A stage with a result that people see.
    pub struct Teilprojekt {
        pub id: Kennung<Teilprojekt>,
        pub titel: String,
        /// What is there afterwards.
        pub ergebnis: Option<String>,
        /// How people see that it is a success.
        pub erfolg: Option<String>,
        /// What proves it.
        pub nachweis: Option<String>,
        /// Who gains first.
        pub nutzen_fuer: Vec<Verweis<Rolle>>,
        /// What customers notice.
        pub kundenwirkung: Option<String>,
        /// The day it is shown.
        pub vorfuehrung: Option<Datum>,
        /// The day customers are asked.
        pub rueckmeldung: Option<Datum>,
        pub stufe: Option<Verweis<Ausbaustufe>>,
        pub kriterien: Vec<Verweis<Kriterium>>,
        pub ohne: Vec<OhneStrang>,
        pub vorgaenge: Vec<Vorgang>,
    }
}

record! {
    /// A state that can be verified; takes no time.
    pub struct Meilenstein {
        pub id: Kennung<Meilenstein>,
        pub titel: String,
        pub art: Option<Meilensteinart>,
        /// The day it has to be reached.
        pub datum: Option<Datum>,
        pub nach: Vec<Vorgaenger>,
        pub teilprojekt: Option<Verweis<Teilprojekt>>,
        /// EUR net that is paid with it.
        pub zahlung: Option<Betrag>,
    }
}

choice! {
    /// Where the time for surprises is kept.
    pub enum Pufferart { JeTeilprojekt = "je_teilprojekt", Projekt = "projekt" }
}

record! {
    /// Time for surprises, in one place and not hidden in every task.
    pub struct Puffer {
        pub art: Pufferart,
        /// Of the duration of each Teilprojekt; the project's is the root of the sum of variances (PERT).
        pub anteil: Option<Anteil>,
    }
}

file_record! {
    /// The file `zeitplan.yaml`.
    pub struct Zeitplandatei {
        /// The day of this state of the plan.
        pub stand: Option<Datum>,
        pub beginn: Option<Located<Datum>>,
        pub standort: Option<Standort>,
        pub puffer: Option<Puffer>,
        /// Person-days of the client that a stage takes at most.
        pub hoechstens_auftraggeber: Option<Kennzahl>,
        pub mitwirkende: Vec<Mitwirkende>,
        pub sperrzeiten: Vec<Zeitraumangabe>,
        pub teilprojekte: Vec<Teilprojekt>,
        pub meilensteine: Vec<Meilenstein>,
    }
}

impl Benannt for Mitwirkende {
    const ART: &'static str = "mitwirkende";
}

impl Benannt for Vorgang {
    const ART: &'static str = "vorgang";
}

impl Benannt for Teilprojekt {
    const ART: &'static str = "teilprojekt";
}

impl Benannt for Meilenstein {
    const ART: &'static str = "meilenstein";
}
