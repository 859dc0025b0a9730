//! The price sheet of an offer → what it costs once and in each year, by kind, EUR net in exact fractions.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::model::angebot::{Anforderungsantwort, Angebot, Erfuellung, Kostenart, Preisstatus, Preiszeile, Takt};
use crate::model::auswahl::Kostenrechnung;
use crate::model::bewertung::Eigenaufwand;
use crate::model::werte::{Anteil, Kennzahl, Veraenderung};
use crate::steps::vergabe::bruch::{Bruch, aus, ganz};
use crate::steps::vergabe::kosten::Kosten;

/// What an amount is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Posten {
    /// A kind of the price sheet.
    Art(Kostenart),
    /// Prices that stand at single requirements.
    Anforderungen,
    /// Days of the client's own staff.
    Eigenaufwand,
}

impl Angebotskosten {
    /// Whether all that has to be paid is known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.fehlend.is_empty() && self.is_clear()
    }

    /// Whether what the offer says can be taken as it stands, whatever it does not say.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.ungeklaert.is_empty() && self.ohne_preis.is_empty()
    }
}

impl Posten {
    /// The word for data and the text catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Art(art) => art.word(),
            Self::Anforderungen => "anforderungen",
            Self::Eigenaufwand => "eigenaufwand",
        }
    }
}

/// Everything that an offer costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Angebotskosten {
    /// By what is paid for, in the order of the price sheet; without what no price is stated for.
    pub posten: Vec<(Posten, Kosten)>,
    /// All of it.
    pub summe: Kosten,
    /// What the offer does not say and has to: no line is not zero.
    pub fehlend: Vec<Kostenart>,
    /// What it says in words that are no price; nothing of that is in the sums.
    pub ungeklaert: BTreeSet<Posten>,
    /// Requirements that take a customisation or an add-on, which no price is to be seen for.
    pub ohne_preis: Vec<String>,
    /// Kinds of cost that are said to be included, and those that are said not to come.
    pub enthalten: BTreeSet<Kostenart>,
    /// See `enthalten`.
    pub entfaellt: BTreeSet<Kostenart>,
}

/// What an offer costs, normalised to the accounts, years and assumptions of the selection.
#[must_use]
pub fn kosten<'e>(
    angebot: &Angebot,
    eigen: impl Iterator<Item = &'e Eigenaufwand>,
    rechnung: &Kostenrechnung,
) -> Angebotskosten {
    let years = usize::try_from(rechnung.jahre.0).unwrap_or_default();
    let kurs = angebot.kurs.filter(|_| angebot.fremdwaehrung().is_some());
    let tax = rechnung.umsatzsteuer.map_or_else(|| ganz(0), |tax| aus(tax.prozent()) / ganz(100));
    let kurs = kurs.map_or_else(|| ganz(1), |kurs| aus(kurs.wert())) * (ganz(1) + tax);
    let rate = aus(rechnung.personentag.eur());
    let mut sums: Vec<(Posten, Kosten)> = Vec::new();
    let mut add = |posten: Posten, kosten: Kosten| match sums.iter_mut().find(|(known, _)| *known == posten) {
        Some((_, known)) => *known = plus(known, &kosten),
        None => sums.push((posten, kosten)),
    };
    for zeile in angebot.preise.iter().filter(|zeile| zeile.ungeklaert.is_empty()) {
        let schedule = Zahlungsplan::new(zeile, rechnung);
        if let Some(preis) = zeile.preis {
            add(
                Posten::Art(zeile.art.value),
                schedule.kosten(&(aus(preis.eur()) * &kurs * schedule.menge(zeile)), years),
            );
        }
        if let Some(days) = zeile.eigene_tage {
            add(Posten::Eigenaufwand, schedule.plain().kosten(&(aus(days.wert()) * &rate), years));
        }
    }
    let prices = |once: bool| {
        let price = |x: &Anforderungsantwort| if once { x.einmalpreis } else { x.jahrespreis };
        angebot
            .antworten
            .iter()
            .filter(|x| !x.is_price_open())
            .filter_map(price)
            .fold(ganz(0), |sum, price| sum + aus(price.eur()))
            * &kurs
    };
    add(Posten::Anforderungen, Kosten::steigend(prices(true), &prices(false), &steigerung(rechnung.steigerung), years));
    for own in eigen {
        let amount = aus(own.personentage.wert()) * &rate;
        let yearly = own.jaehrlich.is_some_and(|yes| yes.0);
        let (once, each) = if yearly { (ganz(0), amount) } else { (amount, ganz(0)) };
        add(Posten::Eigenaufwand, Kosten::steigend(once, &each, &ganz(0), years));
    }
    // A price of zero is a price; where nothing was stated nothing is shown.
    sums.retain(|(posten, kosten)| matches!(posten, Posten::Art(_)) || kosten.gesamt() != ganz(0));
    sums.sort_by_key(|(posten, _)| *posten);
    let none = Kosten { einmalig: ganz(0), jahre: vec![ganz(0); years], am_ende: ganz(0) };
    let with = |status| {
        let lines = angebot.preise.iter().filter(move |x| x.status == Some(status) && x.ungeklaert.is_empty());
        lines.map(|x| x.art.value).collect()
    };
    Angebotskosten {
        summe: sums.iter().fold(none, |sum, (_, kosten)| plus(&sum, kosten)),
        fehlend: missing(angebot),
        ungeklaert: unclear(angebot),
        ohne_preis: angebot.antworten.iter().filter(|x| lacks_price(x, angebot)).map(|x| x.id.value.clone()).collect(),
        posten: sums,
        enthalten: with(Preisstatus::Enthalten),
        entfaellt: with(Preisstatus::Entfaellt),
    }
}

/// Kinds of cost that the offer has to answer and does not. The product has a price too, bought or rented: that one of both does not come
/// or is included says nothing of the other.
fn missing(angebot: &Angebot) -> Vec<Kostenart> {
    let answered: BTreeSet<Kostenart> = angebot.preise.iter().map(|x| x.art.value).collect();
    let is_product = |x: &Preiszeile| matches!(x.art.value, Kostenart::Lizenzkauf | Kostenart::Subskription);
    let is_priced = |x: &Preiszeile| x.preis.is_some() || !x.ungeklaert.is_empty();
    let product = (!angebot.preise.iter().any(|x| is_product(x) && is_priced(x))).then_some(Kostenart::Subskription);
    product.into_iter().chain(Kostenart::PFLICHT.into_iter().filter(|art| !answered.contains(art))).collect()
}

/// Where the offer uses words that are no price.
fn unclear(angebot: &Angebot) -> BTreeSet<Posten> {
    let lines = angebot.preise.iter().filter(|x| !x.ungeklaert.is_empty()).map(|x| Posten::Art(x.art.value));
    let answers = angebot.antworten.iter().filter(|x| x.is_price_open()).map(|_| Posten::Anforderungen);
    lines.chain(answers).collect()
}

/// Whether something that costs money has neither a price of its own nor a line in the price sheet.
fn lacks_price(antwort: &Anforderungsantwort, angebot: &Angebot) -> bool {
    let art = match antwort.erfuellung {
        Some(Erfuellung::Anpassung) => Kostenart::Anpassung,
        Some(Erfuellung::ZusatzmodulEigen | Erfuellung::ZusatzmodulDritt) => Kostenart::Zusatzmodule,
        _ => return false,
    };
    let in_sheet = angebot.preise.iter().any(|zeile| zeile.art.value == art);
    antwort.einmalpreis.is_none() && antwort.jahrespreis.is_none() && !antwort.is_price_open() && !in_sheet
}

/// Both together, year by year.
pub(super) fn plus(a: &Kosten, b: &Kosten) -> Kosten {
    Kosten {
        einmalig: &a.einmalig + &b.einmalig,
        jahre: a.jahre.iter().zip(&b.jahre).map(|(a, b)| a + b).collect(),
        am_ende: &a.am_ende + &b.am_ende,
    }
}

/// A change in percent as a fraction.
fn steigerung(veraenderung: Veraenderung) -> Bruch {
    aus(veraenderung.prozent()) / ganz(100)
}

/// When the price of a line is paid.
struct Zahlungsplan {
    takt: Takt,
    ab: u64,
    bis: u64,
    frei_monate: u64,
    /// What is paid of the price within the years of the discount (0.9: ten percent less), and for how many years.
    nachlass: (Bruch, u64),
    /// What the price grows by each year.
    faktor: Bruch,
    konten: u64,
}

impl Zahlungsplan {
    fn new(zeile: &Preiszeile, rechnung: &Kostenrechnung) -> Self {
        let usual = if zeile.art.value.is_laufend() { Takt::Jaehrlich } else { Takt::Einmalig };
        let usual = if zeile.art.value == Kostenart::Ausstieg { Takt::AmEnde } else { usual };
        let rabatt = zeile.rabatt.map_or(Decimal::ZERO, Anteil::prozent);
        Self {
            takt: zeile.takt.unwrap_or(usual),
            ab: zeile.ab_jahr.map_or(1, |year| year.0),
            bis: zeile.bis_jahr.map_or(u64::MAX, |year| year.0),
            frei_monate: zeile.frei_monate.map_or(0, |months| months.0),
            nachlass: (ganz(1) - aus(rabatt) / ganz(100), zeile.rabatt_jahre.map_or(u64::MAX, |years| years.0)),
            faktor: ganz(1) + steigerung(zeile.steigerung.unwrap_or(rechnung.steigerung)),
            konten: rechnung.konten.0,
        }
    }

    /// The same days without discount, rise and free months: for work of the own staff.
    fn plain(&self) -> Self {
        Self { frei_monate: 0, nachlass: (ganz(1), u64::MAX), faktor: ganz(1), ..*self }
    }

    /// How many units are paid for: the accounts of the selection where the price is for each of them, whatever the offer counts with.
    fn menge(&self, zeile: &Preiszeile) -> Bruch {
        let each = zeile.je_konto.is_some_and(|yes| yes.0);
        let stated = if each { Bruch::from_integer(self.konten.into()) } else { quantity(zeile.menge, ganz(1)) };
        stated.max(quantity(zeile.mindestmenge, ganz(0)))
    }

    /// The cost of so many years if `betrag` is paid each time.
    fn kosten(&self, betrag: &Bruch, years: usize) -> Kosten {
        let (reduced, reduced_years) = &self.nachlass;
        let full = ganz(1);
        let paid = |year: u64| if year - self.ab < *reduced_years { betrag * reduced } else { betrag * &full };
        let (mut einmalig, mut am_ende) = (ganz(0), ganz(0));
        let mut jahre = vec![ganz(0); years];
        let mut growth = ganz(1);
        for (year, amount) in (1_u64..).zip(&mut jahre) {
            if year >= self.ab && year <= self.bis {
                let months = self.months(year);
                match self.takt {
                    Takt::Einmalig if year == self.ab && self.ab > 1 => *amount += paid(year),
                    Takt::Monatlich => *amount += paid(year) * &growth * Bruch::from_integer(months.into()),
                    Takt::Jaehrlich => {
                        *amount += paid(year) * &growth * Bruch::from_integer(months.into()) / ganz(12);
                    }
                    Takt::Einmalig | Takt::AmEnde => {}
                }
            }
            growth *= &self.faktor;
        }
        if self.takt == Takt::Einmalig && self.ab <= 1 {
            einmalig = betrag * reduced;
        }
        if self.takt == Takt::AmEnde {
            let last = u64::try_from(years).unwrap_or(u64::MAX);
            am_ende = if last >= self.ab && last <= self.bis { paid(last) } else { ganz(0) };
        }
        Kosten { einmalig, jahre, am_ende }
    }

    /// Months of a year that are paid for.
    fn months(&self, year: u64) -> u64 {
        let before = (year - self.ab).saturating_mul(12);
        12 - self.frei_monate.saturating_sub(before).min(12)
    }
}

fn quantity(stated: Option<Kennzahl>, otherwise: Bruch) -> Bruch {
    stated.map_or(otherwise, |x| aus(x.wert()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::auswahl::probe::{angebot, rechnung};
    use crate::steps::vergabe::bruch::gerundet;

    /// One-off and yearly cost of a price sheet, to the cent.
    fn shown(preise: &str) -> String {
        let kosten = kosten(&angebot(preise), std::iter::empty(), &rechnung());
        let eur = |x: &Bruch| gerundet(x, 2).map(|x| x.normalize().to_string()).unwrap_or_default();
        let years: Vec<String> = kosten.summe.jahre.iter().map(eur).collect();
        let end =
            if kosten.summe.am_ende == ganz(0) { String::new() } else { format!(" | {}", eur(&kosten.summe.am_ende)) };
        format!("{} | {}{end}", eur(&kosten.summe.einmalig), years.join(" "))
    }

    #[test]
    fn prices_are_paid_when_their_line_says() {
        // Three years, 20 accounts, three percent more each year, a day of the own staff costs 500 EUR.
        let cases = [
            ("{art: einrichtung, preis: 1000}", "1000 | 0 0 0"),
            ("{art: wartung, preis: 100}", "0 | 100 103 106.09"),
            ("{art: subskription, preis: 30, je_konto: ja, takt: monatlich}", "0 | 7200 7416 7638.48"),
            (
                "{art: subskription, preis: 30, je_konto: ja, menge: 5, takt: monatlich, steigerung: 0}",
                "0 | 7200 7200 7200",
            ),
            (
                "{art: subskription, preis: 30, je_konto: ja, mindestmenge: 25, takt: monatlich, steigerung: 0}",
                "0 | 9000 9000 9000",
            ),
            ("{art: subskription, preis: 10, takt: monatlich, frei_monate: 3, steigerung: 0}", "0 | 90 120 120"),
            ("{art: subskription, preis: 10, takt: monatlich, frei_monate: 15, steigerung: 0}", "0 | 0 90 120"),
            ("{art: hosting, preis: 120, rabatt: 50 %, rabatt_jahre: 1, steigerung: 0}", "0 | 60 120 120"),
            ("{art: hosting, preis: 120, rabatt: 50 %, steigerung: 0}", "0 | 60 60 60"),
            ("{art: support, preis: 100, ab_jahr: 2}", "0 | 0 103 106.09"),
            ("{art: support, preis: 100, bis_jahr: 1}", "0 | 100 0 0"),
            ("{art: hardware, preis: 500, menge: 2, ab_jahr: 2}", "0 | 0 1000 0"),
            ("{art: ausstieg, preis: 700}", "0 | 0 0 0 | 700"),
            ("{art: ausstieg, preis: 700, bis_jahr: 2}", "0 | 0 0 0"),
            ("{art: datenpflege, status: entfaellt, eigene_tage: 2}", "0 | 1000 1000 1000"),
            ("{art: einrichtung, preis: 100, eigene_tage: 3}", "1600 | 0 0 0"),
            ("{art: wartung, status: enthalten}", "0 | 0 0 0"),
        ];
        for (line, expected) in cases {
            assert_eq!(shown(line), expected, "{line}");
        }
    }

    #[test]
    fn tax_and_rate_raise_prices_and_not_the_days_of_the_own_staff() {
        let mut rechnung = rechnung();
        rechnung.umsatzsteuer = Anteil::parse("19 %");
        let mut offer = angebot("{art: einrichtung, preis: 1000, eigene_tage: 2}");
        let once = |offer: &Angebot| kosten(offer, std::iter::empty(), &rechnung).summe.einmalig;
        assert_eq!(once(&offer), ganz(2_190));
        offer.waehrung =
            Some(crate::source::Located { value: "CHF".to_owned(), origin: crate::source::Origin::default() });
        offer.kurs = Kennzahl::parse("1.10");
        assert_eq!(once(&offer), ganz(2_309));
    }

    #[test]
    fn what_an_offer_does_not_say_is_missing_and_not_zero() {
        let found = kosten(&angebot("{art: wartung, status: enthalten}"), std::iter::empty(), &rechnung());
        let missing: Vec<&str> = found.fehlend.iter().map(|art| art.word()).collect();
        assert_eq!(missing, ["subskription", "erstschulung", "datenpflege", "schulung"]);
        assert!(found.enthalten.contains(&Kostenart::Wartung) && found.posten.is_empty());
    }

    #[test]
    fn a_product_has_a_price_even_if_one_way_to_buy_it_does_not_come() {
        let cases = [
            ("{art: lizenzkauf, status: entfaellt}", true),
            ("{art: lizenzkauf, status: enthalten}", true),
            ("{art: lizenzkauf, status: entfaellt}, {art: subskription, preis: 10}", false),
            ("{art: lizenzkauf, preis: 0}", false),
            ("{art: lizenzkauf, ungeklaert: [{feld: preis, wert: auf Anfrage}]}", false),
        ];
        for (sheet, is_missing) in cases {
            let found = kosten(&angebot(sheet), std::iter::empty(), &rechnung());
            assert_eq!(found.fehlend.contains(&Kostenart::Subskription), is_missing, "{sheet}");
        }
    }
}
