//! How the figures of each team move from the value before the project to their target.
//!
//! The path is a straight line from the first value at its day to the target at its own. A value is compared with the path at the day on which it was
//! measured, because nothing is known of later days. Figures of fewer than five people are not here at all, neither alone nor as what is left if
//! the others are subtracted from the company (§ 87 (1) no. 6 `BetrVG`): whoever prints a [`Verlauf`] cannot tell of them.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::days;
use crate::choice;
use crate::model::kundenorientierung::{Kennzahlart, Kundenkennzahl, Messpunkt, Messreihe, Zielrichtung, Zielwert};
use crate::steps::befragung::MINDESTENS;

choice! {
    /// What is to be said of a series at a day.
    pub enum Urteil {
        /// The last value is at least the target.
        Erreicht = "erreicht",
        /// The day of the target is not over, and the last value is at least where the path was.
        AufDemWeg = "auf_dem_weg",
        /// The day of the target is not over, and the last value is behind the path.
        ImRueckstand = "im_rueckstand",
        /// The day of the target is over, and the last value is not there.
        Verfehlt = "verfehlt",
        /// No target, no value, or no value to begin from.
        Offen = "offen",
    }
}

choice! {
    /// Why the figures of a series are not told.
    pub enum Verdeckt {
        /// The team has fewer than five people.
        TeamZuKlein = "team_zu_klein",
        /// Nobody says how many people the team has.
        PersonenUnbekannt = "personen_unbekannt",
        /// They would give those of fewer than five people, with what the other teams say.
        Differenz = "differenz",
    }
}

/// The figures of one team.
#[derive(Debug, Clone)]
pub struct Verlauf<'p> {
    /// Of which indicator.
    pub kennzahl: &'p Kundenkennzahl,
    /// The team; none is the whole company.
    pub team: Option<&'p str>,
    /// Why there are no figures.
    pub verdeckt: Option<Verdeckt>,
    /// How many values are left out because they come from fewer than five people.
    pub ausgelassen: usize,
    /// The value before the project.
    pub ausgangswert: Option<&'p Messpunkt>,
    /// The values until the Stichtag, by day.
    pub werte: Vec<&'p Messpunkt>,
    /// The target of the team, or that of the indicator.
    pub ziel: Option<&'p Zielwert>,
    /// What is to be said of it.
    pub urteil: Urteil,
}

/// The straight line from the value before the project to the target.
#[derive(Debug, Clone, Copy)]
struct Pfad {
    von: (Date, Decimal),
    bis: (Date, Decimal),
}

impl Pfad {
    /// Days from its begin to `day`, and to its end; none if it has no length.
    fn tage(self, day: Date) -> Option<(Decimal, Decimal)> {
        let whole = days(self.von.0, self.bis.0);
        (whole > 0).then(|| (days(self.von.0, day).clamp(0, whole).into(), whole.into()))
    }
}

impl Verlauf<'_> {
    /// The last value.
    #[must_use]
    pub fn letzter(&self) -> Option<&Messpunkt> {
        self.werte.last().copied()
    }

    /// How much of the time until the day of the target was over when the last value was measured, and how much of the way was done; in
    /// percent, exact but for the quotient. The way may be more than whole, or negative.
    #[must_use]
    pub fn fortschritt(&self) -> Option<(Decimal, Decimal)> {
        let (pfad, last) = (self.pfad()?, self.letzter()?);
        let (gone, whole) = pfad.tage(last.datum.date())?;
        let way = pfad.bis.1 - pfad.von.1;
        let done = last.wert.wert() - pfad.von.1;
        let percent = |part: Decimal, of: Decimal| (part * Decimal::ONE_HUNDRED).checked_div(of);
        Some((percent(gone, whole)?, percent(done, way)?))
    }

    /// Where the path was when the last value was measured.
    #[must_use]
    pub fn soll(&self) -> Option<Decimal> {
        let (pfad, last) = (self.pfad()?, self.letzter()?);
        let (gone, whole) = pfad.tage(last.datum.date())?;
        Some(pfad.von.1 + ((pfad.bis.1 - pfad.von.1) * gone).checked_div(whole)?)
    }

    fn pfad(&self) -> Option<Pfad> {
        let (first, target) = (self.ausgangswert?, self.ziel?);
        Some(Pfad { von: (first.datum.date(), first.wert.wert()), bis: (target.bis?.date(), target.wert.wert()) })
    }
}

/// All series of an indicator at `stichtag`.
#[must_use]
pub fn verlaeufe(kennzahl: &Kundenkennzahl, stichtag: Date) -> Vec<Verlauf<'_>> {
    kennzahl.reihen.iter().map(|reihe| verlauf(kennzahl, reihe, stichtag)).collect()
}

fn verlauf<'p>(kennzahl: &'p Kundenkennzahl, reihe: &'p Messreihe, stichtag: Date) -> Verlauf<'p> {
    let verdeckt = verdeckt(kennzahl, reihe);
    let there = |x: &&Messpunkt| verdeckt.is_none() && x.datum.date() <= stichtag;
    let told = |x: &&Messpunkt| !is_small(kennzahl.art, x);
    let mut werte: Vec<&Messpunkt> = reihe.werte.iter().filter(there).collect();
    let count = werte.len();
    werte.retain(told);
    werte.sort_by_key(|x| x.datum);
    let ausgelassen = count - werte.len();
    let ausgangswert = reihe.ausgangswert.as_ref().filter(there).filter(told);
    let ziel = reihe.ziel.as_ref().or(kennzahl.ziel.as_ref());
    let team = reihe.team.as_deref();
    let mut verlauf =
        Verlauf { kennzahl, team, verdeckt, ausgelassen, ausgangswert, werte, ziel, urteil: Urteil::Offen };
    verlauf.urteil = urteil(&verlauf, stichtag);
    verlauf
}

fn urteil(x: &Verlauf<'_>, stichtag: Date) -> Urteil {
    let (Some(ziel), Some(last)) = (x.ziel, x.letzter()) else { return Urteil::Offen };
    // Upwards, whatever is better: so one comparison does for both directions.
    let up = |value: Decimal| if x.kennzahl.richtung.value == Zielrichtung::Hoch { value } else { -value };
    let (value, target) = (up(last.wert.wert()), up(ziel.wert.wert()));
    if value >= target {
        return Urteil::Erreicht;
    }
    if ziel.bis.is_some_and(|day| day.date() < stichtag) {
        return Urteil::Verfehlt;
    }
    let Some((gone, whole)) = x.pfad().and_then(|pfad| pfad.tage(last.datum.date())) else { return Urteil::Offen };
    let Some(first) = x.ausgangswert.map(|first| up(first.wert.wert())) else { return Urteil::Offen };
    // value ≥ first + (target − first) · gone / whole, without the quotient; a first value beyond the target is no way down to it.
    let way = (target - first).max(Decimal::ZERO);
    if (value - first) * whole >= way * gone && first < target { Urteil::AufDemWeg } else { Urteil::ImRueckstand }
}

/// Whether a value comes from fewer than five people; of offers and records there may be few.
#[must_use]
pub fn is_small(art: Kennzahlart, punkt: &Messpunkt) -> bool {
    let counts_people = matches!(
        art,
        Kennzahlart::AktiveNutzung
            | Kennzahlart::ZufriedenheitNutzende
            | Kennzahlart::Kundenwirkung
            | Kennzahlart::Sonstig
    );
    counts_people && punkt.n.is_some_and(|n| n.0 < MINDESTENS)
}

/// Why the figures of a series must not be told.
#[must_use]
pub fn verdeckt(kennzahl: &Kundenkennzahl, reihe: &Messreihe) -> Option<Verdeckt> {
    match (&reihe.team, reihe.personen) {
        (_, Some(people)) if people.0 < MINDESTENS => Some(Verdeckt::TeamZuKlein),
        (Some(_), None) => Some(Verdeckt::PersonenUnbekannt),
        (Some(_), Some(_)) => None,
        (None, people) => rest(kennzahl, people.map(|x| x.0)).then_some(Verdeckt::Differenz),
    }
}

/// Whether what is left of the company without the teams that are told are fewer than five people.
fn rest(kennzahl: &Kundenkennzahl, company: Option<u64>) -> bool {
    let teams = kennzahl.reihen.iter().filter(|x| x.team.is_some());
    let (told, hidden): (Vec<&Messreihe>, Vec<&Messreihe>) =
        teams.partition(|x| x.personen.is_some_and(|people| people.0 >= MINDESTENS));
    let people = |of: &[&Messreihe]| of.iter().filter_map(|x| Some(x.personen?.0)).fold(0, u64::saturating_add);
    match company {
        _ if told.is_empty() => false,
        Some(company) => (1..MINDESTENS).contains(&company.saturating_sub(people(&told))),
        None => !hidden.is_empty() && people(&hidden) < MINDESTENS,
    }
}
