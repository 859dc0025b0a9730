//! D-14 and D-15: advertising by e-mail and by telephone, § 7 UWG.

use super::lage::Lage;
use super::pruefungen::objections;
use super::{Einwand, Urteil, angaben, frist};
use crate::model::informationen::{
    Adressaten, Art6, Bestandskunden, Information, Rechtsgrundlage, Werbekanal, Werbung,
};

/// Months for which the consent of consumers to calls is kept after granting and after each use, § 7a UWG.
const NACHWEIS: u32 = 60;

/// Advertising by e-mail needs consent, or all four conditions for existing customers; a survey is advertising.
pub(super) fn per_mail(lage: &Lage<'_>, item: &Information) -> Urteil {
    judge(lage, item, Werbekanal::Email, |x| {
        let allowed = x.art6 == Art6::A || werbung(x).and_then(|x| x.bestandskunden.as_ref()).is_some_and(all_four);
        Some(allowed)
    })
}

/// Calls to consumers need consent that is proven and kept for five years.
pub(super) fn per_telefon(lage: &Lage<'_>, item: &Information) -> Urteil {
    judge(lage, item, Werbekanal::Telefon, |x| {
        let kept = werbung(x).and_then(|x| x.nachweis_frist).and_then(frist::monate);
        match werbung(x).and_then(|x| x.adressaten)? {
            Adressaten::Geschaeft => Some(true),
            Adressaten::Verbraucher => {
                let proven = x.art6 == Art6::A && x.nachweis.is_some();
                Some(proven && kept.is_some_and(|months| months >= NACHWEIS.into()))
            }
        }
    })
}

/// Judges the purposes that are advertising on `kanal`; `allowed` gives none if it depends on whom they address.
fn judge(
    lage: &Lage<'_>,
    item: &Information,
    kanal: Werbekanal,
    allowed: impl Fn(&Rechtsgrundlage) -> Option<bool>,
) -> Urteil {
    if item.zwecke.is_empty() && item.rechtsgrundlagen.is_empty() {
        return Urteil::Offen(angaben::ZWECKE);
    }
    let is_advertising = |x: &&Rechtsgrundlage| x.werbung.is_some() || lage.nennt([&x.zweck], |words| &words.werbung);
    let advertising: Vec<&Rechtsgrundlage> = item.rechtsgrundlagen.iter().filter(is_advertising).collect();
    let (mut found, mut open, mut any): (Vec<Einwand>, Option<&'static str>, bool) = (Vec::new(), None, false);
    for x in advertising {
        match channel(lage, x) {
            None => open = Some(angaben::WERBUNG_KANAL),
            Some(used) if used != kanal => {}
            Some(_) => {
                any = true;
                match allowed(x) {
                    None => open = Some(angaben::WERBUNG_ADRESSATEN),
                    Some(false) => found.push((x.origin, Some(x.zweck.clone()))),
                    Some(true) => {}
                }
            }
        }
    }
    match (found.is_empty(), open) {
        (true, Some(field)) => Urteil::Offen(field),
        (true, None) if !any => Urteil::Entfaellt,
        _ => objections(found),
    }
}

/// The channel: stated, or named by the purpose.
fn channel(lage: &Lage<'_>, x: &Rechtsgrundlage) -> Option<Werbekanal> {
    let named = |words: fn(&super::recht::Begriffe) -> &Vec<String>| lage.nennt([&x.zweck], words);
    werbung(x).and_then(|x| x.kanal).or_else(|| {
        if named(|words| &words.email) {
            Some(Werbekanal::Email)
        } else if named(|words| &words.telefon) {
            Some(Werbekanal::Telefon)
        } else {
            named(|words| &words.brief).then_some(Werbekanal::Brief)
        }
    })
}

fn werbung(x: &Rechtsgrundlage) -> Option<&Werbung> {
    x.werbung.as_ref()
}

fn all_four(x: &Bestandskunden) -> bool {
    let conditions = [x.aus_verkauf, x.aehnliche_waren, x.kein_widerspruch, x.hinweis_bei_jeder_nutzung];
    conditions.iter().all(|condition| condition.is_some_and(|yes| yes.0))
}
