//! What is to be asked of a bidder before its offer can be compared.

use super::auswertung::Bieter;
use super::{Anforderung, Grundlage};
use crate::model::angebot::{Anforderungsantwort, Erfuellung, Kostenart};

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
}

/// All questions in the order of a letter: prices first, then requirements.
#[must_use]
pub fn fragen<'f>(bieter: &'f Bieter<'_>, grundlage: &'f Grundlage) -> Vec<Frage<'f>> {
    let kosten = bieter.kosten.fehlend.iter().map(|art| Frage::Kosten(*art));
    let answer = |x: &Anforderung| bieter.urteil.antwort(&x.id);
    let all = || grundlage.anforderungen.iter();
    let open = all().filter(|x| answer(x).and_then(|a| a.erfuellung).is_none()).map(Frage::Anforderung);
    let planned = |x: &&Anforderung| answer(x).is_some_and(|a| a.erfuellung == Some(Erfuellung::Geplant));
    let unbound = |x: &&Anforderung| planned(x) && bieter.urteil.is_met(&x.id) == Some(false);
    let without_price = |x: &&Anforderung| answer(x).is_some_and(|a| lacks_price(a, bieter));
    kosten
        .chain(open)
        .chain(all().filter(unbound).map(Frage::Geplant))
        .chain(all().filter(without_price).map(Frage::Preis))
        .collect()
}

/// Whether something that costs money has neither a price of its own nor a line in the price sheet.
fn lacks_price(antwort: &Anforderungsantwort, bieter: &Bieter<'_>) -> bool {
    let art = match antwort.erfuellung {
        Some(Erfuellung::Anpassung) => Kostenart::Anpassung,
        Some(Erfuellung::ZusatzmodulEigen | Erfuellung::ZusatzmodulDritt) => Kostenart::Zusatzmodule,
        _ => return false,
    };
    let in_sheet = bieter.angebot.preise.iter().any(|zeile| zeile.art.value == art);
    antwort.einmalpreis.is_none() && antwort.jahrespreis.is_none() && !in_sheet
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
        ];
        let projekt = probe::projekt(&probe::auswahl(""), &offers);
        let grundlage = probe::grundlage();
        let auswertung = auswerten(&projekt, &grundlage).expect("a comparison");
        let asked = |index: usize| {
            let found = fragen(&auswertung.bieter[index], &grundlage).into_iter();
            let name = |frage: Frage<'_>| match frage {
                Frage::Kosten(art) => art.word().to_owned(),
                Frage::Anforderung(x) => format!("{}?", x.id),
                Frage::Geplant(x) => format!("{} wann?", x.id),
                Frage::Preis(x) => format!("{} Preis?", x.id),
            };
            found.map(name).collect::<Vec<_>>()
        };
        assert_eq!(asked(0), ["erstschulung", "wartung", "datenpflege", "schulung", "LF-2?", "LF-1 Preis?"]);
        assert_eq!(asked(1), ["subskription", "erstschulung", "datenpflege", "schulung", "LF-1 wann?"]);
    }
}
