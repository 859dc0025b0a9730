//! Small selections for tests.

use super::{Anforderung, Grundlage};
use crate::diagnostic::Sink;
use crate::model::Projekt;
use crate::model::angebot::Angebot;
use crate::model::auswahl::{Auswahldatei, Kostenrechnung};
use crate::model::lastenheft::{Gruppe, Prioritaet};
use crate::read;
use crate::source::Sources;

fn parsed<T: crate::decode::Decode>(text: &str) -> T {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let file = sources.add("probe.yaml".to_owned(), text);
    let value = read::text(file, &sources, &mut sink);
    assert!(!sink.has_errors(), "{:?}\n{text}", sink.sorted(&sources));
    value.expect("a value")
}

/// An offer with one line in its price sheet.
pub(super) fn angebot(preis: &str) -> Angebot {
    parsed(&format!("anbieter: A\npreise: [{preis}]\n"))
}

/// Three years, 20 accounts.
pub(super) fn rechnung() -> Kostenrechnung {
    parsed(
        "{jahre: 3, zins: 0, steigerung: 3, zahlung: vorschuessig, wertungspreis: gesamtkosten, konten: 20, personentag: 500}",
    )
}

/// Two groups of one requirement each, 60 and 40 percent; `second` is said of the second one too.
pub(super) fn auswahl(second: &str) -> String {
    format!(
        "anbieter: [{{id: A, firma: A}}, {{id: B, firma: B}}, {{id: C, firma: C}}]
verfahren: {{methode: preisquotient, gewicht_leistung: 60 %}}
kosten: {{jahre: 3, zins: 0, steigerung: 0, zahlung: vorschuessig, wertungspreis: gesamtkosten, konten: 20, personentag: 500}}
punkte: {{standard: 10, konfiguration: 9, zusatzmodul_eigen: 8, zusatzmodul_dritt: 6, anpassung: 5, geplant: 3}}
hauptgruppen:
  - {{id: H-1, titel: H, gewicht: 60, gruppen: [{{id: G-1, titel: G, gewicht: 100, lastenheft: [kontakte]}}]}}
  - {{id: H-2, titel: H, gewicht: 40, gruppen: [{{id: G-2, titel: G, gewicht: 100, {second}lastenheft: [vertrieb]}}]}}
"
    )
}

/// What every offer has to say of its price, beside the product.
const UEBRIGES: &str = "{art: erstschulung, status: enthalten}, {art: wartung, status: enthalten}, \
     {art: datenpflege, status: enthalten}, {art: schulung, status: enthalten}";

/// Offers of these bidders: how they meet both requirements, and what they say of their price beside that nothing else is paid.
pub(super) fn projekt(auswahl: &str, offers: &[(&str, &str, &str, &str)]) -> Projekt {
    let whole: Vec<String> = offers.iter().map(|(.., price)| format!("{price}, {UEBRIGES}")).collect();
    let offers =
        offers.iter().zip(&whole).map(|((id, first, second, _), price)| (*id, *first, *second, price.as_str()));
    wortkarg(auswahl, &offers.collect::<Vec<_>>())
}

/// Offers whose price sheet says nothing else.
pub(super) fn wortkarg(auswahl: &str, offers: &[(&str, &str, &str, &str)]) -> Projekt {
    let mut projekt = crate::steps::probe::projekt("prozesse: []\n");
    projekt.auswahl = parsed::<Auswahldatei>(auswahl);
    let answer = |id: &str, how: &str| match how {
        "" => format!("{{id: {id}}}"),
        how => format!("{{id: {id}, erfuellung: {how}}}"),
    };
    let offer = |(id, first, second, price): &(&str, &str, &str, &str)| {
        let answers = [answer("LF-1", first), answer("LF-2", second)].join(", ");
        parsed(&format!("anbieter: {id}\nantworten: [{answers}]\npreise: [{price}]\n"))
    };
    projekt.angebote = offers.iter().map(offer).collect();
    projekt
}

/// Two requirements of which the first is an A-Kriterium.
pub(super) fn grundlage() -> Grundlage {
    let requirement = |id: &str, gruppe, a_kriterium| Anforderung {
        id: id.to_owned(),
        titel: id.to_owned(),
        text: String::new(),
        gruppe,
        prioritaet: Prioritaet::Muss,
        a_kriterium,
    };
    Grundlage {
        version: "1.0".to_owned(),
        pruefsumme: None,
        anforderungen: vec![requirement("LF-1", Gruppe::Kontakte, true), requirement("LF-2", Gruppe::Vertrieb, false)],
    }
}
