//! The offers by points, cost and every award formula; who is excluded and why; what is open.

use std::collections::BTreeSet;

use crate::model::Projekt;
use crate::model::angebot::{Angebot, Kostenart, Ungeklaert};
use crate::model::auswahl::{
    Anbieter, Entscheidung, FehlendePreise, Kostenrechnung, Methode, Vergabeverfahren, Wertungspreis, Zahlung,
};
use crate::model::werte::Betrag;
use crate::steps::vergabe::bruch::{Bruch, aus, ganz, quotient};
use crate::steps::vergabe::formeln::{self, Bezug, Hindernis, Platz, Umrechnung, Verfahren, Vorrang};
use crate::steps::vergabe::kosten::{Kosten, Zahlungsweise};
use crate::steps::vergabe::matrix::{Bewertung, Knoten, LEISTUNG_MAX, PUNKTE_MAX, bewerte};

use super::Grundlage;
use super::kosten::{Angebotskosten, Posten, kosten, plus};
use super::matrix::{matrix, share};
use super::punkte::Urteil;

/// Weight of the benefit for formulas that are told for comparison, if `auswahl.yaml` states none: 60 percent.
const GEWICHT_LEISTUNG: i64 = 60;

/// Schwankungsbereich for the same purpose: 5 percent.
const SCHWANKUNG: i64 = 5;

/// Why an offer does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ausschlussgrund {
    /// It does not meet this A-Kriterium.
    AKriterium(String),
    /// It misses the minimum points of this group or criterion, whatever the open answers may be.
    Mindestpunkte(String),
    /// It costs more than the most that is paid.
    Preisobergrenze,
    /// What people decided, in their words.
    Entschieden(String),
}

/// One offer with all that follows from it.
#[derive(Debug)]
pub struct Bieter<'p> {
    /// Who makes it.
    pub anbieter: &'p Anbieter,
    /// The offer.
    pub angebot: &'p Angebot,
    /// What is said of each criterion.
    pub urteil: Urteil<'p>,
    /// What it reaches in the matrix; what is open earns nothing.
    pub bewertung: Bewertung,
    /// What it would reach if all that is open turned out well: what minimum points are measured by.
    pub bestenfalls: Bewertung,
    /// What it costs.
    pub kosten: Angebotskosten,
    /// All cost over the years, EUR net.
    pub gesamtkosten: Bruch,
    /// What that is worth today, EUR net.
    pub barwert: Bruch,
    /// What it is compared by; none while not all that has to be paid is known.
    pub wertungspreis: Option<Bruch>,
    /// What is put in the place of prices that it does not state, where the procedure says so; part of `wertungspreis` only.
    pub angesetzt: Vec<(Kostenart, Kosten)>,
    /// Why it does not count; empty if it does.
    pub ausschluss: Vec<Ausschlussgrund>,
    /// Requirements that it does not answer.
    pub offen: Vec<String>,
    /// Criteria beside the requirements that nobody has rated yet; they earn nothing so far.
    pub unbewertet: Vec<String>,
    /// Groups and criteria whose minimum points it reaches only if open answers turn out well.
    pub gefaehrdet: Vec<String>,
}

impl Bieter<'_> {
    /// Whether nothing excludes it.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.ausschluss.is_empty()
    }

    /// Whether it is compared: nothing excludes it, and its price is known.
    #[must_use]
    pub fn is_ranked(&self) -> bool {
        self.is_valid() && self.wertungspreis.is_some()
    }

    /// Its short name for charts, with a star if it does not say all that it has to.
    #[must_use]
    pub fn marke(&self) -> String {
        if self.is_complete() { self.anbieter.id.to_string() } else { format!("{}*", self.anbieter.id) }
    }

    /// Whether it says all that it has to: every price that is asked for, and every answer, in words that can be taken.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.kosten.is_known() && self.offen.is_empty() && self.ungeklaert().next().is_none()
    }

    /// What it says in words that nobody can take.
    pub fn ungeklaert(&self) -> impl Iterator<Item = &Ungeklaert> {
        let lines = self.angebot.preise.iter().flat_map(|x| &x.ungeklaert);
        let answers = self.angebot.antworten.iter().flat_map(|x| &x.ungeklaert);
        self.angebot.ungeklaert.iter().chain(lines).chain(answers)
    }
}

/// The ranking by one formula.
#[derive(Debug, Clone)]
pub struct Rangfolge {
    /// The formula.
    pub methode: Methode,
    /// The places of the valid offers, best first, by their index in [`Auswertung::bieter`].
    pub plaetze: Result<Vec<Platz>, Grund>,
}

/// Why there is no ranking by a formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grund {
    /// It needs values that nobody fixed beforehand.
    OhneVergleichswerte,
    /// It cannot be applied to these offers.
    Hindernis(Hindernis),
}

/// The comparison of all offers.
#[derive(Debug)]
pub struct Auswertung<'p> {
    /// The matrix.
    pub matrix: Knoten,
    /// The offers in the order of `auswahl.yaml`.
    pub bieter: Vec<Bieter<'p>>,
    /// Who was asked and made none.
    pub ohne_angebot: Vec<&'p Anbieter>,
    /// What cost was computed with.
    pub rechnung: &'p Kostenrechnung,
    /// What decides.
    pub verfahren: &'p Vergabeverfahren,
    /// By the formula that decides, then by all others.
    pub rangfolgen: Vec<Rangfolge>,
}

/// Compares the offers; none while `auswahl.yaml` lacks what that takes.
#[must_use]
pub fn auswerten<'p>(projekt: &'p Projekt, grundlage: &Grundlage) -> Option<Auswertung<'p>> {
    let auswahl = &projekt.auswahl;
    let (rechnung, verfahren) = (auswahl.kosten.as_ref()?, auswahl.verfahren.as_ref()?);
    let matrix = matrix(auswahl, grundlage);
    let mut bieter = Vec::new();
    let mut ohne_angebot = Vec::new();
    for anbieter in &auswahl.anbieter {
        match projekt.angebote.iter().find(|x| x.anbieter.as_str() == anbieter.id.as_str()) {
            Some(angebot) => bieter.push(judge(projekt, grundlage, &matrix, (anbieter, angebot))?),
            None => ohne_angebot.push(anbieter),
        }
    }
    if verfahren.fehlende_preise == Some(FehlendePreise::HoechsterPreis) {
        ansetzen(&mut bieter, rechnung, verfahren.preisobergrenze);
    }
    let mut auswertung = Auswertung { matrix, bieter, ohne_angebot, rechnung, verfahren, rangfolgen: Vec::new() };
    let chosen = verfahren.methode.value;
    let others = Methode::ALL.iter().copied().filter(|methode| *methode != chosen);
    auswertung.rangfolgen =
        std::iter::once(chosen).chain(others).map(|methode| auswertung.rangfolge(methode)).collect();
    Some(auswertung)
}

fn judge<'p>(
    projekt: &'p Projekt,
    grundlage: &Grundlage,
    matrix: &Knoten,
    (anbieter, angebot): (&'p Anbieter, &'p Angebot),
) -> Option<Bieter<'p>> {
    let auswahl = &projekt.auswahl;
    let (rechnung, verfahren) = (auswahl.kosten.as_ref()?, auswahl.verfahren.as_ref()?);
    let urteil = Urteil::new(projekt, angebot, auswahl.punkte.as_ref()?);
    let bewertung = bewerte(matrix, &|id: &str| urteil.punkte(id));
    let bestenfalls = bewerte(matrix, &|id: &str| Some(urteil.punkte(id).unwrap_or_else(|| ganz(PUNKTE_MAX))));
    let own = projekt.bewertungen.eigenaufwand.iter().filter(|x| x.anbieter.as_str() == anbieter.id.as_str());
    let kosten = kosten(angebot, own, rechnung);
    let gesamtkosten = kosten.summe.gesamt();
    let barwert = kosten.summe.barwert(&share(rechnung.zins), zahlungsweise(rechnung))?;
    let stated = wertungspreis(&kosten.summe, rechnung)?;
    let unmet = grundlage.anforderungen.iter().filter(|x| x.a_kriterium && urteil.is_met(&x.id) == Some(false));
    let decided = projekt.bewertungen.ausschluesse.iter().filter(|x| x.anbieter.as_str() == anbieter.id.as_str());
    // What is not stated yet can only be added.
    let above = verfahren.preisobergrenze.filter(|most| stated > aus(most.eur()));
    let ausschluss = unmet
        .map(|x| Ausschlussgrund::AKriterium(x.id.clone()))
        .chain(missed(&bestenfalls).into_iter().map(Ausschlussgrund::Mindestpunkte))
        .chain(above.map(|_| Ausschlussgrund::Preisobergrenze))
        .chain(decided.map(|x| Ausschlussgrund::Entschieden(x.grund.clone())));
    let open = |id: &str| urteil.antwort(id).and_then(|x| x.erfuellung).is_none();
    let asked: BTreeSet<&str> = grundlage.anforderungen.iter().map(|x| x.id.as_str()).collect();
    let criteria = matrix.kriterien().into_iter().filter(|x| !asked.contains(x.id.as_str()));
    let unrated = criteria.filter(|x| urteil.punkte(&x.id).is_none());
    let sure = missed(&bestenfalls);
    Some(Bieter {
        anbieter,
        angebot,
        ausschluss: ausschluss.collect(),
        unbewertet: unrated.map(|x| x.id.clone()).collect(),
        offen: grundlage.anforderungen.iter().filter(|x| open(&x.id)).map(|x| x.id.clone()).collect(),
        gefaehrdet: missed(&bewertung).into_iter().filter(|id| !sure.contains(id)).collect(),
        urteil,
        bewertung,
        bestenfalls,
        wertungspreis: kosten.is_known().then_some(stated),
        kosten,
        gesamtkosten,
        barwert,
        angesetzt: Vec::new(),
    })
}

fn zahlungsweise(rechnung: &Kostenrechnung) -> Zahlungsweise {
    match rechnung.zahlung {
        Zahlung::Nachschuessig => Zahlungsweise::Nachschuessig,
        Zahlung::Vorschuessig => Zahlungsweise::Vorschuessig,
    }
}

/// What a cost is compared by.
pub(super) fn wertungspreis(kosten: &Kosten, rechnung: &Kostenrechnung) -> Option<Bruch> {
    match rechnung.wertungspreis {
        Wertungspreis::Gesamtkosten => Some(kosten.gesamt()),
        Wertungspreis::Barwert => kosten.barwert(&share(rechnung.zins), zahlungsweise(rechnung)),
    }
}

/// Puts the highest price of the offers with a known one where one does not state what it has to. Nothing stands for the product itself, for
/// what nobody asks money for, or for words that are no price: such an offer has no price to be compared by.
fn ansetzen(bieter: &mut [Bieter<'_>], rechnung: &Kostenrechnung, most: Option<Betrag>) {
    let highest = |art: Kostenart| {
        let compared = bieter.iter().filter(|x| x.is_ranked());
        let stated = compared.flat_map(|x| &x.kosten.posten).filter(|(posten, _)| *posten == Posten::Art(art));
        stated
            .map(|(_, kosten)| kosten)
            .filter(|kosten| kosten.gesamt() > ganz(0))
            .max_by_key(|kosten| kosten.gesamt())
            .map(|kosten| (art, kosten.clone()))
    };
    let highest: Vec<(Kostenart, Kosten)> = Kostenart::PFLICHT.into_iter().filter_map(highest).collect();
    for offer in bieter.iter_mut().filter(|x| x.kosten.is_clear() && !x.kosten.fehlend.is_empty()) {
        let of = |art: &Kostenart| highest.iter().find(|(known, _)| known == art).cloned();
        let Some(found) = offer.kosten.fehlend.iter().map(of).collect::<Option<Vec<_>>>() else { continue };
        let all = found.iter().fold(offer.kosten.summe.clone(), |sum, (_, kosten)| plus(&sum, kosten));
        offer.wertungspreis = wertungspreis(&all, rechnung);
        offer.angesetzt = found;
        let is_above = most.zip(offer.wertungspreis.as_ref()).is_some_and(|(most, price)| *price > aus(most.eur()));
        if is_above && !offer.ausschluss.contains(&Ausschlussgrund::Preisobergrenze) {
            offer.ausschluss.push(Ausschlussgrund::Preisobergrenze);
        }
    }
}

/// Groups and criteria whose minimum points are missed.
fn missed(bewertung: &Bewertung) -> Vec<String> {
    let groups = bewertung.gruppen.iter().filter(|x| x.verfehlt).map(|x| x.id.clone());
    groups.chain(bewertung.verfehlt.iter().cloned()).collect()
}

impl Auswertung<'_> {
    /// The offers that are compared, with their index in [`Auswertung::bieter`] and their price.
    pub fn gewertet(&self) -> impl Iterator<Item = (usize, &Bieter<'_>, &Bruch)> {
        let offers = self.bieter.iter().enumerate().filter(|(_, bieter)| bieter.is_valid());
        offers.filter_map(|(index, bieter)| Some((index, bieter, bieter.wertungspreis.as_ref()?)))
    }

    /// The offers that nothing excludes and whose price is not known.
    pub fn ohne_preis(&self) -> impl Iterator<Item = &Bieter<'_>> {
        self.bieter.iter().filter(|bieter| bieter.is_valid() && !bieter.is_ranked())
    }

    /// Benefit and price of the offers that are compared.
    #[must_use]
    pub fn wertungen(&self) -> Vec<formeln::Angebot> {
        let offer = |(_, bieter, preis): (usize, &Bieter<'_>, &Bruch)| formeln::Angebot {
            leistung: bieter.bewertung.leistung(),
            preis: preis.clone(),
        };
        self.gewertet().map(offer).collect()
    }

    /// What decides between equal offers: the lower price, unless stated otherwise.
    #[must_use]
    pub fn gleichstand(&self) -> Vorrang {
        vorrang(self.verfahren.gleichstand.unwrap_or(Entscheidung::Preis))
    }

    /// The ranking that decides.
    #[must_use]
    pub fn ergebnis(&self) -> Option<&Rangfolge> {
        self.rangfolgen.first()
    }

    /// The offers in the first place of the ranking that decides.
    #[must_use]
    pub fn erste(&self) -> Vec<&Bieter<'_>> {
        let places = self.ergebnis().and_then(|x| x.plaetze.as_ref().ok()).into_iter().flatten();
        places.filter(|platz| platz.rang == 1).filter_map(|platz| self.bieter.get(platz.angebot)).collect()
    }

    /// Weight of the benefit: as stated, or what is usual where a formula is told for comparison only.
    #[must_use]
    pub fn gewicht_leistung(&self) -> Bruch {
        self.verfahren.gewicht_leistung.map_or_else(|| ganz(GEWICHT_LEISTUNG) / ganz(100), share)
    }

    /// Schwankungsbereich, likewise.
    #[must_use]
    pub fn schwankung(&self) -> Bruch {
        self.verfahren.schwankung.map_or_else(|| ganz(SCHWANKUNG) / ganz(100), share)
    }

    /// The formula of a method with the stated parameters, or the usual ones where it is told for comparison only.
    ///
    /// # Errors
    /// If it needs values that nobody fixed beforehand.
    pub fn formel(&self, methode: Methode) -> Result<Verfahren, Grund> {
        let stated = self.verfahren;
        let gl = self.gewicht_leistung();
        let sum = |umrechnung| Verfahren::Punktesumme { gl: gl.clone(), leistung_max: ganz(LEISTUNG_MAX), umrechnung };
        Ok(match methode {
            Methode::NiedrigsterPreis => Verfahren::NiedrigsterPreis,
            Methode::EinfacheRichtwertmethode => Verfahren::EinfacheRichtwert,
            Methode::ErweiterteRichtwertmethode => Verfahren::ErweiterteRichtwert {
                schwankung: self.schwankung(),
                vorrang: vorrang(stated.entscheidung.unwrap_or(Entscheidung::Leistung)),
            },
            Methode::Medianmethode => Verfahren::GewichteteRichtwert { gl, bezug: Bezug::Median },
            Methode::Referenzwertmethode => {
                let fixed = stated.referenz.as_ref().ok_or(Grund::OhneVergleichswerte)?;
                let (leistung, preis) = (aus(fixed.leistung.wert()), aus(fixed.preis.eur()));
                Verfahren::GewichteteRichtwert { gl, bezug: Bezug::Fest { leistung, preis } }
            }
            Methode::Preisquotient => sum(Umrechnung::Preisquotient),
            Methode::EinseitigeInterpolation => sum(Umrechnung::Einseitig),
            Methode::ZweiseitigeInterpolation => sum(Umrechnung::Zweiseitig),
            Methode::FesteSpanne => {
                let fixed = stated.spanne.as_ref().ok_or(Grund::OhneVergleichswerte)?;
                sum(Umrechnung::FesteSpanne { unten: aus(fixed.unten.eur()), oben: aus(fixed.oben.eur()) })
            }
            Methode::Exponentiell => Verfahren::Exponentiell { a: gl },
            Methode::Nutzwert => Verfahren::Nutzwert,
        })
    }

    /// The benefit that an offer of price `preis` needs to be worth as much as the first one by the formula that decides; none for
    /// formulas without such a curve (within the Schwankungsbereich more than the value decides), and for prices outside of those offered, which would change what the formula measures by.
    #[must_use]
    pub fn gleichwertig(&self, preis: &Bruch) -> Option<Bruch> {
        let formel = self.formel(self.verfahren.methode.value).ok()?;
        let offers = self.wertungen();
        let first = *self.erste().first()?;
        let (leistung, price) = (first.bewertung.leistung(), first.wertungspreis.as_ref()?);
        let prices = || offers.iter().map(|x| &x.preis);
        let within =
            prices().min().is_some_and(|least| preis >= least) && prices().max().is_some_and(|most| preis <= most);
        match formel {
            Verfahren::EinfacheRichtwert => quotient(&(preis * leistung), price),
            Verfahren::GewichteteRichtwert { gl, bezug } => {
                let (level, reference) = formeln::bezugswerte(&offers, &bezug).ok()?;
                let dearer = quotient(&(preis - price), &reference)? * (ganz(1) - &gl);
                Some(leistung + quotient(&(dearer * level), &gl)?)
            }
            Verfahren::Punktesumme { gl, leistung_max, umrechnung } if within => {
                let both = [formeln::Angebot { leistung: ganz(0), preis: preis.clone() }];
                let all: Vec<formeln::Angebot> = offers.into_iter().chain(both).collect();
                let points = formeln::preispunkte(&all, &umrechnung).ok()?;
                let own = all.iter().zip(&points).find(|(offer, _)| offer.preis == *price).map(|(_, points)| points)?;
                let fewer = (own - points.last()?) * (ganz(1) - &gl);
                Some(leistung + quotient(&(fewer * leistung_max), &(gl * ganz(PUNKTE_MAX)))?)
            }
            _ => None,
        }
    }

    fn rangfolge(&self, methode: Methode) -> Rangfolge {
        let indexes: Vec<usize> = self.gewertet().map(|(index, ..)| index).collect();
        let places = self.formel(methode).and_then(|formel| {
            formeln::rangfolge(&self.wertungen(), &formel, self.gleichstand()).map_err(Grund::Hindernis)
        });
        let of_all = |platz: Platz| Platz { angebot: indexes.get(platz.angebot).copied().unwrap_or_default(), ..platz };
        Rangfolge { methode, plaetze: places.map(|places| places.into_iter().map(of_all).collect()) }
    }
}

fn vorrang(entscheidung: Entscheidung) -> Vorrang {
    match entscheidung {
        Entscheidung::Leistung => Vorrang::Leistung,
        Entscheidung::Preis => Vorrang::Preis,
    }
}

#[cfg(test)]
mod tests {
    use super::super::probe;
    use super::*;
    use crate::steps::vergabe::bruch::gerundet;

    /// Rank, points, price and state of each offer by the formula that decides.
    fn shown(auswertung: &Auswertung<'_>) -> Vec<String> {
        let places = auswertung.ergebnis().and_then(|x| x.plaetze.clone().ok()).unwrap_or_default();
        let line = |(index, bieter): (usize, &Bieter<'_>)| {
            let rank = places.iter().find(|x| x.angebot == index).map_or("–".to_owned(), |x| x.rang.to_string());
            let number = |x: &Bruch| gerundet(x, 0).map(|x| x.to_string()).unwrap_or_default();
            format!(
                "{rank} {} {} {} {:?}",
                bieter.anbieter.id,
                number(&bieter.bewertung.leistung()),
                bieter.wertungspreis.as_ref().map_or("offen".to_owned(), number),
                bieter.ausschluss
            )
        };
        auswertung.bieter.iter().enumerate().map(line).collect()
    }

    #[test]
    fn offers_are_ranked_excluded_with_their_reason_and_called_incomplete() {
        let projekt = probe::projekt(
            &probe::auswahl(""),
            &[
                ("A", "standard", "standard", "{art: subskription, preis: 1000}"),
                (
                    "B",
                    "konfiguration",
                    "anpassung",
                    "{art: subskription, preis: 500}, {art: anpassung, status: enthalten}",
                ),
                ("C", "nicht_erfuellt", "standard", "{art: subskription, preis: 1}"),
            ],
        );
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        assert_eq!(shown(&auswertung), ["2 A 10000 3000 []", "1 B 7400 1500 []", "– C 4000 3 [AKriterium(\"LF-1\")]",]);
        assert_eq!(auswertung.rangfolgen.len(), Methode::ALL.len());
        let lowest = auswertung.rangfolgen.iter().find(|x| x.methode == Methode::NiedrigsterPreis).expect("a ranking");
        let first = lowest.plaetze.as_ref().ok().and_then(|places| places.first()).map(|platz| platz.angebot);
        assert_eq!(first, Some(1), "an excluded offer is not the cheapest one");
    }

    /// A says nothing of training, B has a word where a price should be, C is complete.
    const LUECKEN: [(&str, &str, &str, &str); 3] = [
        (
            "A",
            "standard",
            "standard",
            "{art: subskription, preis: 1000}, {art: erstschulung, preis: 50}, {art: wartung, status: enthalten}, \
             {art: datenpflege, status: enthalten}",
        ),
        (
            "B",
            "standard",
            "standard",
            "{art: subskription, preis: 10, ungeklaert: [{feld: je_konto, wert: pro Nutzer}]}, \
             {art: erstschulung, status: enthalten}, {art: wartung, status: enthalten}, \
             {art: datenpflege, status: enthalten}, {art: schulung, status: enthalten}",
        ),
        (
            "C",
            "anpassung",
            "standard",
            "{art: subskription, preis: 2000}, {art: anpassung, status: enthalten}, {art: schulung, preis: 100}, \
             {art: erstschulung, status: enthalten}, {art: wartung, status: enthalten}, \
             {art: datenpflege, status: enthalten}",
        ),
    ];

    #[test]
    fn an_offer_whose_price_is_not_known_is_not_ranked_and_measures_nobody() {
        let projekt = probe::wortkarg(&probe::auswahl(""), &LUECKEN);
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        assert_eq!(shown(&auswertung), ["– A 10000 offen []", "– B 10000 offen []", "1 C 7000 6300 []"]);
        let complete: Vec<bool> = auswertung.bieter.iter().map(Bieter::is_complete).collect();
        assert_eq!(complete, [false, false, true]);
        let places = auswertung.ergebnis().and_then(|x| x.plaetze.as_ref().ok()).expect("a ranking");
        // 0.6 × 7 + 0.4 × 10: all points of the price, which neither 1,000 nor 10 EUR take away.
        assert_eq!(places.first().and_then(|x| gerundet(&x.wert, 2)), Some(rust_decimal::Decimal::new(820, 2)));
    }

    #[test]
    fn the_highest_price_of_the_others_stands_for_a_missing_one_if_the_procedure_says_so() {
        let stated = |rest: &str| {
            probe::auswahl("").replace("methode: preisquotient", &format!("methode: preisquotient, {rest}"))
        };
        let projekt = probe::wortkarg(&stated("fehlende_preise: hoechster_preis"), &LUECKEN);
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        // 50 + 3 × 1,000, and 3 × 100 for the training of which A says nothing; B stays unclear.
        assert_eq!(shown(&auswertung), ["1 A 10000 3350 []", "– B 10000 offen []", "2 C 7000 6300 []"]);
        assert!(auswertung.bieter.first().is_some_and(|a| !a.is_complete() && a.angesetzt.len() == 1));
        let projekt = probe::wortkarg(&stated("fehlende_preise: hoechster_preis, preisobergrenze: 3200"), &LUECKEN);
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        let above = "– A 10000 offen []";
        assert_eq!(
            shown(&auswertung).first().map(String::as_str),
            Some(above),
            "C is out, and nobody else says a price"
        );
    }

    #[test]
    fn a_customisation_without_any_price_leaves_the_price_open() {
        let projekt =
            probe::projekt(&probe::auswahl(""), &[("A", "anpassung", "standard", "{art: subskription, preis: 10}")]);
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        assert_eq!(shown(&auswertung), ["– A 7000 offen []"]);
    }

    #[test]
    fn an_open_answer_excludes_nobody_but_is_told() {
        let least = "mindestpunkte: 6, ";
        let projekt = probe::projekt(
            &probe::auswahl(least),
            &[
                ("A", "standard", "", "{art: subskription, preis: 10}"),
                ("B", "standard", "nicht_erfuellt", "{art: subskription, preis: 10}"),
            ],
        );
        let auswertung = auswerten(&projekt, &probe::grundlage()).expect("a comparison");
        let [a, b] = auswertung.bieter.as_slice() else { return };
        assert_eq!(
            (a.is_valid(), a.gefaehrdet.as_slice(), a.offen.as_slice()),
            (true, ["G-2".to_owned()].as_slice(), ["LF-2".to_owned()].as_slice())
        );
        assert_eq!(b.ausschluss, [Ausschlussgrund::Mindestpunkte("G-2".into())]);
    }
}
