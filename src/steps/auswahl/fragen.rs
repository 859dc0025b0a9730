//! What is to be asked of a bidder before its offer can be compared.

use super::auswertung::Bieter;
use super::{Anforderung, Grundlage};
use crate::model::angebot::{Anforderungsantwort, Erfuellung, Kostenart, Preiszeile, Ungeklaert};

/// A question to a bidder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frage<'f> {
    /// What does it cost? The offer says nothing of it.
    Kosten(Kostenart),
    /// How is it met? There is no answer.
    Anforderung(&'f Anforderung),
    /// From when on, and is it promised? It is planned only.
    Geplant(&'f Anforderung),
    /// What does it cost? It takes a customisation or an add-on, and no price is to be seen.
    Preis(&'f Anforderung),
    /// How is it meant? The words are no value for this field.
    Ungeklaert(Bezug<'f>, &'f str, Option<&'f str>),
}

/// What words that nobody can take are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bezug<'f> {
    /// The offer as a whole.
    Angebot,
    /// A line of the price sheet: its kind of cost, and what the bidder calls it.
    Preiszeile(Kostenart, Option<&'f str>),
    /// The answer to a requirement.
    Anforderung(&'f Anforderung),
}

/// All questions in the order of a letter: prices first, then requirements.
#[must_use]
pub fn fragen<'f>(bieter: &'f Bieter<'_>, grundlage: &'f Grundlage) -> Vec<Frage<'f>> {
    let kosten = bieter.kosten.fehlend.iter().map(|art| Frage::Kosten(*art));
    let answer = |x: &Anforderung| bieter.urteil.antwort(&x.id);
    let all = || grundlage.anforderungen.iter();
    // Words in the place of an answer are asked for as such.
    let is_silent =
        |a: &Anforderungsantwort| a.erfuellung.is_none() && !a.ungeklaert.iter().any(|x| x.feld == "erfuellung");
    let open = all().filter(|x| answer(x).is_none_or(is_silent)).map(Frage::Anforderung);
    let planned = |x: &&Anforderung| answer(x).is_some_and(|a| a.erfuellung == Some(Erfuellung::Geplant));
    let unbound = |x: &&Anforderung| planned(x) && bieter.urteil.is_met(&x.id) == Some(false);
    let without_price = |x: &&Anforderung| bieter.kosten.ohne_preis.contains(&x.id);
    kosten
        .chain(unclear(bieter, grundlage))
        .chain(open)
        .chain(all().filter(unbound).map(Frage::Geplant))
        .chain(all().filter(without_price).map(Frage::Preis))
        .collect()
}

/// What the bidder says in words that nobody can take: of the offer, of prices, of requirements.
fn unclear<'f>(bieter: &'f Bieter<'_>, grundlage: &'f Grundlage) -> impl Iterator<Item = Frage<'f>> {
    let of = |bezug: Bezug<'f>, words: &'f [Ungeklaert]| {
        words.iter().map(move |x| Frage::Ungeklaert(bezug, &x.feld, x.wert.as_deref()))
    };
    let line = |x: &'f Preiszeile| Bezug::Preiszeile(x.art.value, x.bezeichnung.as_deref());
    let prices = bieter.angebot.preise.iter().flat_map(move |x| of(line(x), &x.ungeklaert));
    let answers = grundlage.anforderungen.iter().filter_map(|x| Some((x, bieter.urteil.antwort(&x.id)?)));
    let answers = answers.flat_map(move |(x, answer)| of(Bezug::Anforderung(x), &answer.ungeklaert));
    of(Bezug::Angebot, &bieter.angebot.ungeklaert).chain(prices).chain(answers)
}

#[cfg(test)]
mod tests {
    use super::super::auswertung::auswerten;
    use super::super::probe;
    use super::*;

    #[test]
    fn whatever_an_offer_does_not_say_is_asked() {
        let offers = [
            ("A", "anpassung", "", "{art: subskription, preis: 10}"),
            ("B", "geplant", "standard", "{art: wartung, status: enthalten}"),
            ("C", "standard", "standard", "{art: hosting, preis: 5, ungeklaert: [{feld: takt, wert: nach Bedarf}]}"),
        ];
        let projekt = probe::wortkarg(&probe::auswahl(""), &offers);
        let grundlage = probe::grundlage();
        let auswertung = auswerten(&projekt, &grundlage).expect("a comparison");
        let asked = |index: usize| {
            let found = fragen(&auswertung.bieter[index], &grundlage).into_iter();
            let name = |frage: Frage<'_>| match frage {
                Frage::Kosten(art) => art.word().to_owned(),
                Frage::Anforderung(x) => format!("{}?", x.id),
                Frage::Geplant(x) => format!("{} wann?", x.id),
                Frage::Preis(x) => format!("{} Preis?", x.id),
                Frage::Ungeklaert(_, feld, wert) => format!("{feld}: {}?", wert.unwrap_or_default()),
            };
            found.map(name).collect::<Vec<_>>()
        };
        assert_eq!(asked(0), ["erstschulung", "wartung", "datenpflege", "schulung", "LF-2?", "LF-1 Preis?"]);
        assert_eq!(asked(1), ["subskription", "erstschulung", "datenpflege", "schulung", "LF-1 wann?"]);
        let c = ["subskription", "erstschulung", "wartung", "datenpflege", "schulung", "takt: nach Bedarf?"];
        assert_eq!(asked(2), c);
    }
}
