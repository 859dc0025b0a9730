//! `umsetzung.yaml`: how far the project is, what was tested, what is wrong, what was accepted and decided.

use super::aenderung::Vertragspartei;
use super::pflichtenheft::Kriterium;
use super::werte::{Benannt, Datum, Kennung, Kennzahl, Skalenwert, Version, Verweis};
use super::zeitplan::{Meilenstein, Teilprojekt, Vorgang};
use crate::source::Located;
use crate::{choice, file_record, record};

choice! {
    /// How far a task is. Reported done is not accepted.
    pub enum Vorgangsstand {
        Geplant = "geplant",
        InArbeit = "in_arbeit",
        Gemeldet = "fertig_gemeldet",
        Abgenommen = "abgenommen",
        Blockiert = "blockiert",
        Entfallen = "entfallen",
    }
}

choice! {
    /// How bad a defect is.
    pub enum Mangelklasse {
        Betriebsverhindernd = "betriebsverhindernd",
        Betriebsbehindernd = "betriebsbehindernd",
        Leicht = "leicht",
    }
}

choice! {
    /// How a test ended.
    pub enum Testergebnis {
        Bestanden = "bestanden",
        NichtBestanden = "nicht_bestanden",
        NichtDurchgefuehrt = "nicht_durchgefuehrt",
    }
}

choice! {
    /// Whether a part or everything is accepted.
    pub enum Abnahmeart { Teilabnahme = "teilabnahme", Gesamtabnahme = "gesamtabnahme" }
}

choice! {
    /// What the client declares.
    pub enum Erklaerung {
        Abgenommen = "abgenommen",
        MitMaengeln = "abgenommen_mit_maengeln",
        Verweigert = "verweigert",
    }
}

record! {
    /// How far a task is.
    pub struct Fortschritt {
        pub vorgang: Verweis<Vorgang>,
        pub stand: Vorgangsstand,
        /// Person-days that it took so far.
        pub aufwand: Option<Kennzahl>,
        /// Person-days that it still takes; if nothing is stated, what is left of the plan.
        pub rest: Option<Kennzahl>,
        /// Its first day.
        pub beginn: Option<Datum>,
        /// Its last day.
        pub ende: Option<Datum>,
        /// Why it is blocked or was dropped.
        pub grund: Option<String>,
        pub blockiert_seit: Option<Datum>,
        /// The day on which it can probably go on.
        pub blockiert_bis: Option<Datum>,
    }
}

record! {
    /// A test as it was carried out.
    pub struct Testlauf {
        pub id: Kennung<Testlauf>,
        /// What it shows; a walk through a process shows several.
        pub kriterien: Vec<Verweis<Kriterium>>,
        pub datum: Datum,
        pub erwartet: String,
        /// What was seen.
        pub ist: Option<String>,
        pub ergebnis: Testergebnis,
        pub mangel: Option<Verweis<Mangel>>,
        /// Role or name.
        pub durch: Option<String>,
    }
}

record! {
    /// Something that is not as it was agreed.
    pub struct Mangel {
        pub id: Kennung<Mangel>,
        pub titel: String,
        pub klasse: Mangelklasse,
        pub teilprojekt: Verweis<Teilprojekt>,
        pub kriterien: Vec<Verweis<Kriterium>>,
        pub gemeldet: Datum,
        /// The day by which it is to be mended.
        pub frist: Option<Datum>,
        /// How people work until then.
        pub umgehung: Option<String>,
        pub behoben: Option<Datum>,
    }
}

record! {
    /// Somebody who was there.
    pub struct Teilnehmer {
        pub name: String,
        pub rolle: Option<String>,
        pub partei: Vertragspartei,
    }
}

record! {
    /// A measured value beside the one that was agreed.
    pub struct Messwert {
        pub was: String,
        pub soll: String,
        pub ist: String,
    }
}

record! {
    /// An acceptance, prepared or declared.
    pub struct Abnahme {
        pub id: Kennung<Abnahme>,
        pub teilprojekt: Verweis<Teilprojekt>,
        pub art: Abnahmeart,
        pub datum: Datum,
        pub ort: Option<String>,
        /// Version of what is accepted.
        pub fassung: Option<String>,
        pub umgebung: Option<String>,
        /// Version of the Pflichtenheft that it rests on.
        pub pflichtenheft: Option<Version>,
        pub teilnehmende: Vec<Teilnehmer>,
        pub messwerte: Vec<Messwert>,
        /// Documentation, training, source and the like that is still to come.
        pub fehlende_leistungen: Vec<String>,
        pub vorbehalte: Vec<String>,
        /// None while it is only prepared.
        pub erklaerung: Option<Erklaerung>,
        pub begruendung: Option<String>,
        /// The day on which the period for defects begins.
        pub gewaehrleistung_ab: Option<Datum>,
        pub naechster_termin: Option<Datum>,
    }
}

record! {
    /// What was decided.
    pub struct Beschluss {
        pub am: Datum,
        pub was: String,
    }
}

record! {
    /// A decision that the project needs.
    pub struct Entscheidungsbedarf {
        pub id: Kennung<Entscheidungsbedarf>,
        pub frage: String,
        /// Role or name.
        pub wer: String,
        pub bis: Option<Datum>,
        pub entschieden: Option<Beschluss>,
    }
}

record! {
    /// The day for which a milestone was forecast.
    pub struct Prognose {
        pub meilenstein: Verweis<Meilenstein>,
        pub tag: Datum,
    }
}

record! {
    /// What was forecast on a day. `crmplan umsetzung record` adds one.
    pub struct Prognosestand {
        pub stand: Datum,
        pub meilensteine: Vec<Prognose>,
    }
}

record! {
    /// Something that may go wrong.
    pub struct Projektrisiko {
        pub id: Kennung<Projektrisiko>,
        pub was: String,
        /// From 1 to 5.
        pub wahrscheinlichkeit: Skalenwert,
        /// From 1 to 5.
        pub schaden: Skalenwert,
        pub massnahme: Option<String>,
        pub wer: Option<String>,
    }
}

record! {
    /// What a customer said.
    pub struct Kundenstimme {
        pub am: Datum,
        pub aussage: String,
        /// Where it comes from; no name.
        pub quelle: Option<String>,
    }
}

record! {
    /// That a milestone was reached that no task and no acceptance tells of.
    pub struct Erreichung {
        pub meilenstein: Verweis<Meilenstein>,
        pub am: Datum,
    }
}

file_record! {
    /// The file `umsetzung.yaml`.
    pub struct Umsetzungsdatei {
        /// The day of this state.
        pub stand: Option<Located<Datum>>,
        /// What the project is for, in a sentence.
        pub ziel: Option<String>,
        pub vorgaenge: Vec<Fortschritt>,
        /// Milestones that no task and no acceptance tells of, such as a signed agreement.
        pub erreicht: Vec<Erreichung>,
        pub testlaeufe: Vec<Testlauf>,
        pub maengel: Vec<Mangel>,
        pub abnahmen: Vec<Abnahme>,
        pub entscheidungen: Vec<Entscheidungsbedarf>,
        pub prognosen: Vec<Prognosestand>,
        pub risiken: Vec<Projektrisiko>,
        pub kundenstimmen: Vec<Kundenstimme>,
    }
}

impl Mangel {
    /// Whether it is there and not mended on this day.
    #[must_use]
    pub fn is_offen(&self, tag: Datum) -> bool {
        self.gemeldet <= tag && self.behoben.is_none_or(|mended| mended > tag)
    }
}

impl Vorgangsstand {
    /// Whether nothing is left to be done.
    #[must_use]
    pub fn is_fertig(self) -> bool {
        matches!(self, Self::Gemeldet | Self::Abgenommen)
    }
}

impl Benannt for Testlauf {
    const ART: &'static str = "testlauf";
}

impl Benannt for Mangel {
    const ART: &'static str = "mangel";
}

impl Benannt for Abnahme {
    const ART: &'static str = "abnahme";
}

impl Benannt for Entscheidungsbedarf {
    const ART: &'static str = "entscheidung";
}

impl Benannt for Projektrisiko {
    const ART: &'static str = "projektrisiko";
}
