//! Which of the seven steps of the road are done, by what lies in the files and below `freigaben/`.

use super::Freigabe;
use super::entscheidung::Bewiesen;
use super::zeitplan::Basisplan;
use crate::model::Projekt;
use crate::model::werte::Datum;
use crate::steps::umsetzung::abnahme::abgenommen;
use crate::text::Arg;

/// The steps in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schritt {
    /// Customers and potentials.
    Kunden,
    /// Processes, structure, information.
    Prozesse,
    /// What is asked for.
    Lastenheft,
    /// Offers and decision.
    Auswahl,
    /// What is owed.
    Pflichtenheft,
    /// When it is done.
    Zeitplan,
    /// What was done.
    Umsetzung,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fortgang {
    /// Nothing is there.
    Offen,
    /// Something is there.
    Begonnen,
    /// It is done.
    Fertig,
}

impl Schritt {
    /// The word for texts and data.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kunden => "kunden",
            Self::Prozesse => "prozesse",
            Self::Lastenheft => "lastenheft",
            Self::Auswahl => "auswahl",
            Self::Pflichtenheft => "pflichtenheft",
            Self::Zeitplan => "zeitplan",
            Self::Umsetzung => "umsetzung",
        }
    }

    /// The file to open.
    #[must_use]
    pub const fn datei(self) -> &'static str {
        match self {
            Self::Kunden => "analyse/kunden.yaml",
            Self::Prozesse => "analyse/prozesse.yaml",
            Self::Lastenheft => "lastenheft.yaml",
            Self::Auswahl => "auswahl.yaml",
            Self::Pflichtenheft => "pflichtenheft.yaml",
            Self::Zeitplan => "zeitplan.yaml",
            Self::Umsetzung => "umsetzung.yaml",
        }
    }
}

impl Fortgang {
    /// The word for texts and data.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Offen => "offen",
            Self::Begonnen => "begonnen",
            Self::Fertig => "fertig",
        }
    }

    fn of(is_there: bool, is_done: bool) -> Self {
        match (is_done, is_there) {
            (true, _) => Self::Fertig,
            (false, true) => Self::Begonnen,
            (false, false) => Self::Offen,
        }
    }
}

/// A step and how far it is.
#[derive(Debug, Clone)]
pub struct Stand {
    /// Which.
    pub schritt: Schritt,
    /// How far.
    pub fortgang: Fortgang,
    /// What is told of it, for the text `status-SCHRITT-FORTGANG`.
    pub angaben: Vec<(&'static str, Arg)>,
    /// The commands that lead on, those that help first; none of a step that is done.
    pub befehle: &'static [&'static str],
}

/// What lies below `freigaben/`.
#[derive(Debug, Clone, Copy)]
pub struct Belege<'b> {
    /// Releases of the Lastenheft.
    pub lastenheft: &'b [Freigabe],
    /// Decisions.
    pub entscheidungen: &'b [Bewiesen],
    /// Releases of the Pflichtenheft.
    pub pflichtenheft: &'b [Freigabe],
    /// Fixed plans.
    pub basisplaene: &'b [Basisplan],
}

/// The seven steps. `anforderungen`: how many the Lastenheft has, if that is known. What comes first is done as well once what follows from it is released.
#[must_use]
pub fn schritte(projekt: &Projekt, anforderungen: Option<usize>, belege: Belege<'_>) -> Vec<Stand> {
    let mut steps = vec![
        kunden(projekt, belege),
        prozesse(projekt, belege),
        lastenheft(anforderungen, belege),
        auswahl(projekt, belege),
        pflichtenheft(projekt, belege),
        zeitplan(projekt, belege),
        umsetzung(projekt),
    ];
    for step in steps.iter_mut().filter(|x| x.fortgang == Fortgang::Fertig) {
        step.befehle = &[];
    }
    steps
}

fn count(number: usize) -> Arg {
    Arg::Zahl(number)
}

fn text(value: &str) -> Arg {
    Arg::Text(value.to_owned())
}

fn kunden(projekt: &Projekt, belege: Belege<'_>) -> Stand {
    let x = &projekt.kundenanalyse;
    let is_there = !x.segmente.is_empty() || !x.beduerfnisse.is_empty() || !x.potenziale.is_empty();
    let is_whole = !x.segmente.is_empty() && !x.beduerfnisse.is_empty() && !x.potenziale.is_empty();
    Stand {
        schritt: Schritt::Kunden,
        fortgang: Fortgang::of(is_there, is_whole || !belege.lastenheft.is_empty()),
        angaben: vec![
            ("segmente", count(x.segmente.len())),
            ("beduerfnisse", count(x.beduerfnisse.len())),
            ("potenziale", count(x.potenziale.len())),
        ],
        befehle: &["crmplan analyse kunden --umsatz export.csv", "crmplan analyse befragung antworten.csv"],
    }
}

fn prozesse(projekt: &Projekt, belege: Belege<'_>) -> Stand {
    let x = &projekt.prozessanalyse;
    let is_there = !x.prozesse.is_empty() || !x.informationen.is_empty();
    let is_whole = !x.prozesse.is_empty() && !x.informationen.is_empty();
    Stand {
        schritt: Schritt::Prozesse,
        fortgang: Fortgang::of(is_there, is_whole || !belege.lastenheft.is_empty()),
        angaben: vec![
            ("prozesse", count(x.prozesse.len())),
            ("systeme", count(x.systeme.len())),
            ("informationen", count(x.informationen.len())),
        ],
        befehle: &["crmplan analyse befunde", "crmplan analyse datenschutz", "crmplan analyse build"],
    }
}

fn lastenheft(anforderungen: Option<usize>, belege: Belege<'_>) -> Stand {
    let last = belege.lastenheft.last().map(|x| &x.vermerk);
    Stand {
        schritt: Schritt::Lastenheft,
        fortgang: Fortgang::of(anforderungen.is_none_or(|count| count > 0), last.is_some()),
        angaben: released(last.map(|x| (x.version.as_str(), x.datum)))
            .chain([("anforderungen", anforderungen.map_or_else(|| text("?"), count))])
            .collect(),
        befehle: &["crmplan lastenheft build", "crmplan lastenheft adopt --all", "crmplan lastenheft release 1.0"],
    }
}

/// Version and day of a release.
fn released(release: Option<(&str, Datum)>) -> impl Iterator<Item = (&'static str, Arg)> {
    let (version, day) =
        release.map_or_else(Default::default, |(version, day)| (version.to_owned(), day.date().to_string()));
    [("version", Arg::Text(version)), ("datum", Arg::Text(day))].into_iter()
}

fn auswahl(projekt: &Projekt, belege: Belege<'_>) -> Stand {
    let decided = belege.entscheidungen.last().map(|x| &x.vermerk);
    Stand {
        schritt: Schritt::Auswahl,
        fortgang: Fortgang::of(!projekt.auswahl.anbieter.is_empty(), decided.is_some()),
        angaben: vec![
            ("anbieter", count(projekt.auswahl.anbieter.len())),
            ("angebote", count(projekt.angebote.len())),
            ("gewaehlt", text(decided.map_or("", |x| &x.anbieter))),
            ("datum", text(decided.map_or("", |x| &x.datum))),
        ],
        befehle: if projekt.auswahl.anbieter.is_empty() {
            &["crmplan auswahl init --anbieter ID=Firma"]
        } else {
            &[
                "crmplan auswahl freeze --durch NAME",
                "crmplan angebot form",
                "crmplan auswahl build",
                "crmplan auswahl decide --anbieter ID",
            ]
        },
    }
}

fn pflichtenheft(projekt: &Projekt, belege: Belege<'_>) -> Stand {
    let last = belege.pflichtenheft.last().map(|x| &x.vermerk);
    let open = projekt.aenderungen.iter().filter(|x| x.entscheidung.is_none()).count();
    let criteria = projekt.pflichtenheft.kriterien.len();
    Stand {
        schritt: Schritt::Pflichtenheft,
        fortgang: Fortgang::of(criteria > 0, last.is_some()),
        angaben: released(last.map(|x| (x.version.as_str(), x.datum)))
            .chain([("kriterien", count(criteria)), ("aenderungen", count(open))])
            .collect(),
        befehle: if criteria == 0 {
            &["crmplan pflichtenheft derive --anbieter ID"]
        } else {
            &["crmplan pflichtenheft build", "crmplan pflichtenheft release 1.0"]
        },
    }
}

fn zeitplan(projekt: &Projekt, belege: Belege<'_>) -> Stand {
    let last = belege.basisplaene.last().map(|x| &x.stand.vermerk);
    let stages = projekt.zeitplan.teilprojekte.len();
    Stand {
        schritt: Schritt::Zeitplan,
        fortgang: Fortgang::of(stages > 0, last.is_some()),
        angaben: vec![
            ("teilprojekte", count(stages)),
            ("nummer", text(&last.map_or(0, |x| x.nummer).to_string())),
            ("datum", text(last.map_or("", |x| &x.datum))),
        ],
        befehle: if stages == 0 {
            &["crmplan zeitplan init --land NI"]
        } else {
            &["crmplan zeitplan show", "crmplan zeitplan build", "crmplan zeitplan freeze --durch NAME"]
        },
    }
}

fn umsetzung(projekt: &Projekt) -> Stand {
    let x = &projekt.umsetzung;
    let stages = &projekt.zeitplan.teilprojekte;
    let accepted = stages.iter().filter(|stage| abgenommen(projekt, stage.id.as_str()).is_some()).count();
    let stand = x.stand.as_ref().map(|x| x.value.date().to_string()).unwrap_or_default();
    Stand {
        schritt: Schritt::Umsetzung,
        fortgang: Fortgang::of(x.stand.is_some(), !stages.is_empty() && accepted == stages.len()),
        angaben: vec![
            ("stand", Arg::Text(stand)),
            ("abgenommen", count(accepted)),
            ("teilprojekte", count(stages.len())),
        ],
        befehle: &["crmplan umsetzung status", "crmplan umsetzung build", "crmplan umsetzung abnahme TP-ID"],
    }
}
