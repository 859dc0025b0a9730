//! Chapters 2 and 5 to 9: the criteria by class, and each on its own with both parties' words.

use super::Heft;
use super::nachweis::changed_by;
use crate::document::ansicht::{fehlt, oder_fehlt, zeile, zelle};
use crate::document::lastenheft::{anhaenge, soll};
use crate::document::{self, Angabe, Block, Inline, Section, Vertragswort};
use crate::model::informationen::Aufbewahrung;
use crate::model::lastenheft::{Abnahmekriterium, Anforderungsart, Gruppe};
use crate::model::pflichtenheft::{Kriterium, Zusage};
use crate::steps::pflichtenheft::stand::{Klasse, geltend, klasse};
use crate::text::{Arg, format};

/// Where a criterion is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kapitel {
    Funktionen,
    Daten,
    Leistungen,
    Qualitaet,
    Oberflaeche,
    Schnittstellen,
    Datenschutz,
    Migration,
    Einfuehrung,
    Betrieb,
}

/// Each criterion has one chapter: by its group where that says more than its kind.
fn kapitel(x: &Kriterium) -> Kapitel {
    match (x.gruppe, x.art) {
        (Gruppe::Datenschutz | Gruppe::Rechte, _) => Kapitel::Datenschutz,
        (Gruppe::Migration, _) => Kapitel::Migration,
        (Gruppe::Einfuehrung, _) | (_, Anforderungsart::Einfuehrung) => Kapitel::Einfuehrung,
        (Gruppe::Betrieb, Anforderungsart::Leistung) => Kapitel::Leistungen,
        (Gruppe::Betrieb | Gruppe::Vertrag, _) | (_, Anforderungsart::Betrieb) => Kapitel::Betrieb,
        (Gruppe::Schnittstellen, _) | (_, Anforderungsart::Schnittstelle) => Kapitel::Schnittstellen,
        (Gruppe::Bedienung, _) => Kapitel::Oberflaeche,
        (Gruppe::Qualitaet, _) => Kapitel::Qualitaet,
        (Gruppe::Daten, _) | (_, Anforderungsart::Daten) => Kapitel::Daten,
        (_, Anforderungsart::Leistung) => Kapitel::Leistungen,
        (_, Anforderungsart::Funktion) => Kapitel::Funktionen,
    }
}

/// The cards of a chapter behind what people wrote into it; if there is neither, that nothing was agreed.
pub(super) fn with_cards(text: Vec<Block>, heft: &Heft<'_>, wanted: Kapitel) -> Vec<Block> {
    let cards: Vec<Block> = geltend(heft.datei).filter(|x| kapitel(x) == wanted).map(|x| card(heft, x)).collect();
    let all = [text, cards].concat();
    if all.is_empty() { vec![Block::absatz(heft.t("pf-keine-kriterien"))] } else { all }
}

/// The cards of a chapter that holds nothing else.
pub(super) fn cards(heft: &Heft<'_>, wanted: Kapitel) -> Vec<Block> {
    with_cards(Vec::new(), heft, wanted)
}

pub(super) fn zielbestimmung(heft: &Heft<'_>) -> Section {
    let of = |class: Klasse| {
        let key = format!("pf-klasse-{}", class.word());
        let blocks = match class {
            Klasse::Abgrenzung => exclusions(heft),
            _ => goals(heft, class),
        };
        heft.section(&key, blocks, Vec::new())
    };
    let intro = vec![Block::absatz(heft.t("pf-zielbestimmung-einleitung")), legend(heft)];
    heft.section("pf-zielbestimmung", intro, Klasse::ALL.map(of).into())
}

/// What the classes oblige to.
fn legend(heft: &Heft<'_>) -> Block {
    let rows = Klasse::ALL.map(|class| {
        let word = class.word();
        let count = geltend(heft.datei).filter(|x| klasse(x) == class).count();
        let more = if class == Klasse::Abgrenzung { stated(heft).count() } else { 0 };
        zeile(vec![
            vec![Inline::stark(heft.t(&format!("titel-pf-klasse-{word}")))],
            zelle(heft.t(&format!("pf-verbindlich-{word}"))),
            zelle((count + more).to_string()),
        ])
    });
    let columns = [("pf-klasse", 4, false), ("pf-verbindlichkeit", 12, false), ("pf-anzahl", 2, true)];
    heft.ansicht.tabelle("pf-tabelle-klassen", &columns, rows.into())
}

fn goals(heft: &Heft<'_>, class: Klasse) -> Vec<Block> {
    let rows: Vec<_> = geltend(heft.datei)
        .filter(|x| klasse(x) == class)
        .map(|x| {
            zeile(vec![
                vec![link(x)],
                zelle(&x.titel),
                zelle(promised(heft, x)),
                zelle(when(heft, x)),
                zelle(oder_fehlt(x.lastenheft.as_ref().map(|id| id.value.clone()))),
            ])
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-kriterien"))];
    }
    let columns = [
        ("pf-kriterium", 2, false),
        ("pf-gegenstand", 8, false),
        ("pf-zusage", 3, false),
        ("pf-wann", 3, false),
        ("pf-lastenheft", 3, false),
    ];
    vec![heft.ansicht.uebersicht("pf-tabelle-kriterien", &columns, rows)]
}

/// What is not owed: what the Lastenheft leaves out, and what is not promised.
fn exclusions(heft: &Heft<'_>) -> Vec<Block> {
    let stated = stated(heft).map(|x| {
        zeile(vec![
            zelle(sign(x.id.as_str())),
            zelle(&x.titel),
            zelle(&x.text),
            zelle(oder_fehlt(x.begruendung.clone())),
        ])
    });
    let refused = geltend(heft.datei).filter(|x| klasse(x) == Klasse::Abgrenzung).map(|x| {
        let waived = x.verzicht.as_ref().map(|verzicht| waiver(heft, verzicht));
        let reasons: Vec<String> = x.begruendung.iter().cloned().chain(waived).collect();
        let reasons = if reasons.is_empty() { fehlt() } else { reasons.join(" ") };
        zeile(vec![vec![link(x)], zelle(&x.titel), zelle(heft.t("pf-nicht-zugesagt")), zelle(reasons)])
    });
    let rows: Vec<_> = stated.chain(refused).collect();
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-abgrenzung"))];
    }
    let columns =
        [("pf-kriterium", 2, false), ("pf-gegenstand", 5, false), ("pf-abgrenzung", 6, false), ("pf-grund", 6, false)];
    vec![heft.ansicht.tabelle("pf-tabelle-abgrenzung", &columns, rows)]
}

fn stated<'h>(heft: &'h Heft<'_>) -> impl Iterator<Item = &'h crate::model::pflichtenheft::Abgrenzungskriterium> {
    heft.datei.abgrenzungen.iter().filter(|x| x.entfallen.is_none())
}

/// Who waives a Muss, when and why.
pub(super) fn waiver(heft: &Heft<'_>, verzicht: &crate::model::pflichtenheft::Verzicht) -> String {
    let args = [
        ("durch", Arg::Text(verzicht.durch.clone())),
        ("datum", Arg::Text(heft.ansicht.datum(Some(verzicht.datum)))),
        ("grund", Arg::Text(verzicht.grund.clone())),
    ];
    heft.ansicht.texte.format("pf-verzicht", &args)
}

/// `/T-F10.1/`: a test of acceptance by its number, as other documents name it too.
pub(in crate::document) fn testfall(id: &str, number: usize) -> String {
    format!("/T-{id}.{number}/")
}

/// `/F10/`
pub(super) fn sign(id: &str) -> String {
    format!("/{id}/")
}

/// A link to a criterion, reading as its sign.
pub(super) fn link(x: &Kriterium) -> Inline {
    Inline::verweis(x.id.as_str(), sign(x.id.as_str()))
}

/// The commitment in words.
pub(super) fn promised(heft: &Heft<'_>, x: &Kriterium) -> String {
    x.zusage.map_or_else(|| heft.t("pf-offen"), |zusage| heft.t(&format!("zusage-{}", zusage.word())))
}

/// Stage and date; what the stage is stands with the stages.
pub(super) fn when(heft: &Heft<'_>, x: &Kriterium) -> String {
    let stage = x.stufe.as_ref().map(ToString::to_string);
    let date = x.termin.map(|date| heft.ansicht.datum(Some(date)));
    let both: Vec<String> = stage.into_iter().chain(date).collect();
    if both.is_empty() { fehlt() } else { both.join(", ") }
}

pub(super) fn funktionen(heft: &Heft<'_>) -> Section {
    let groups = Gruppe::ALL.iter().filter_map(|gruppe| {
        let cards: Vec<Block> = geltend(heft.datei)
            .filter(|x| x.gruppe == *gruppe && kapitel(x) == Kapitel::Funktionen)
            .map(|x| card(heft, x))
            .collect();
        let key = format!("gruppe-{}", gruppe.word());
        (!cards.is_empty()).then(|| heft.section(&key, cards, Vec::new()))
    });
    let mut intro = vec![Block::absatz(heft.t("pf-funktionen-einleitung"))];
    let groups: Vec<Section> = groups.collect();
    if groups.is_empty() {
        intro.push(Block::absatz(heft.t("pf-keine-kriterien")));
    }
    heft.section("pf-funktionen", intro, groups)
}

pub(super) fn daten(heft: &Heft<'_>) -> Section {
    let stated = heft.ansicht.projekt.prozessanalyse.mengengeruest.is_some();
    let quantities = stated.then(|| heft.section("pf-mengen", anhaenge::mengengeruest(&heft.ansicht), Vec::new()));
    let mut sections = vec![heft.section("pf-datenobjekte", soll::datenmodell(&heft.ansicht), Vec::new())];
    sections.extend(quantities);
    sections.push(heft.section("pf-aufbewahrung", retention(heft), Vec::new()));
    sections.push(heft.section("pf-daten-kriterien", cards(heft, Kapitel::Daten), Vec::new()));
    heft.section("pf-daten", Vec::new(), sections)
}

/// When which data is deleted, and what has to be kept.
fn retention(heft: &Heft<'_>) -> Vec<Block> {
    let rows: Vec<_> = heft
        .ansicht
        .projekt
        .prozessanalyse
        .informationen
        .iter()
        .filter(|x| x.loeschregel.is_some() || x.aufbewahrung.is_some())
        .map(|x| {
            let kept = heft.ansicht.wort("aufbewahrung", x.aufbewahrung.map(Aufbewahrung::word));
            zeile(vec![zelle(&x.name), zelle(oder_fehlt(anhaenge::loeschregel(&heft.ansicht, x))), zelle(kept)])
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(heft.t("pf-keine-kriterien"))];
    }
    let columns = [("lh-information", 5, false), ("lh-loeschregel", 7, false), ("lh-aufbewahrung", 4, false)];
    vec![heft.ansicht.tabelle("pf-tabelle-aufbewahrung", &columns, rows)]
}

pub(super) fn leistungen(heft: &Heft<'_>) -> Section {
    heft.section("pf-leistungen", cards(heft, Kapitel::Leistungen), Vec::new())
}

pub(super) fn oberflaeche(heft: &Heft<'_>) -> Section {
    let own = heft.datei.kapitel.as_ref().and_then(|x| x.oberflaeche.as_ref());
    let text = own.map(|text| document::markdown::blocks(&text.0)).unwrap_or_default();
    heft.section("pf-oberflaeche", with_cards(text, heft, Kapitel::Oberflaeche), Vec::new())
}

fn card(heft: &Heft<'_>, x: &Kriterium) -> Block {
    let class = klasse(x);
    let is_owed = class != Klasse::Abgrenzung;
    let level = if class == Klasse::Abgrenzung { "kann" } else { class.word() };
    let notices = [
        ("pf-abweichung", x.abweichung.clone()),
        ("pf-begruendung", x.begruendung.clone()),
        ("pf-verzicht-wort", x.verzicht.as_ref().map(|verzicht| waiver(heft, verzicht))),
        ("pf-mitwirkung", x.mitwirkung.clone()),
        ("pf-aenderung-wort", changed_by(heft, x)),
    ];
    let notices = notices.into_iter().filter_map(|(key, text)| Some(heft.ansicht.angabe(key, text?)));
    let changed = x.quelle_geaendert.iter().map(|change| {
        let text = |text: &Option<String>| text.clone().unwrap_or_else(fehlt);
        let args = [
            ("feld", Arg::Text(change.feld.clone())),
            ("alt", Arg::Text(text(&change.alt))),
            ("neu", Arg::Text(text(&change.neu))),
        ];
        heft.ansicht.angabe("pf-quelle", heft.ansicht.texte.format("pf-quelle-satz", &args))
    });
    Block::Anforderung(Box::new(document::Anforderung {
        id: x.id.to_string(),
        titel: x.titel.clone(),
        prioritaet: heft.t(&format!("titel-pf-marke-{}", class.word())),
        stufe: level.to_owned(),
        text: x.anforderung.clone(),
        begruendung: None,
        // What is not owed is not accepted either.
        abnahme: x.abnahme.iter().filter(|_| is_owed).map(|criterion| parts(heft, criterion)).collect(),
        nachweis: x.nachweis.filter(|_| is_owed).map(|way| heft.ansicht.wort("nachweis", Some(way.word()))),
        hinweise: notices.chain(changed).collect(),
        herkunft: x.lastenheft.iter().map(|id| Inline::text(&id.value)).collect(),
        vermerk: None,
        vertrag: Some(Vertragswort {
            zeichen: sign(x.id.as_str()),
            auftraggeber: heft.t("pf-wort-auftraggeber"),
            auftragnehmer: heft.t("pf-wort-auftragnehmer"),
            loesung: solution(heft, x),
        }),
    }))
}

/// The contractor's word: what it commits to, how it meets it, and on which terms.
fn solution(heft: &Heft<'_>, x: &Kriterium) -> Vec<Angabe> {
    let sprache = heft.ansicht.texte.sprache();
    let said = match (&x.loesung, x.zusage) {
        // Whatever was offered before is not owed any more.
        (_, Some(Zusage::Nein)) => {
            return vec![Angabe::new(String::new(), vec![Inline::text(heft.t("pf-nicht-zugesagt"))])];
        }
        (Some(text), _) => text.clone(),
        (None, _) => heft.t("pf-loesung-offen"),
    };
    let money = |x: Option<crate::model::werte::Betrag>| x.map(|x| format::euro(x.eur(), sprache));
    let effort = x.aufwand.map(|x| format::zahl(x.wert().normalize(), sprache));
    let stage = x.stufe.as_ref().map(|id| format!("{id} {}", heft.ansicht.name(id.as_str())));
    let date = x.termin.map(|date| heft.ansicht.datum(Some(date)));
    let stage: Vec<String> = stage.into_iter().chain(date).collect();
    let stage = (!stage.is_empty()).then(|| stage.join(", "));
    let strand = x.strang.map(|x| heft.t(&format!("strang-{}", x.word())));
    let answer = x.erfuellung.map(|x| heft.t(&format!("antwort-{}", x.word())));
    let terms = [
        ("pf-zusage", Some(promised(heft, x))),
        ("pf-erfuellung", answer),
        ("pf-strang", strand),
        ("pf-wann", stage),
        ("pf-aufwand", effort),
        ("pf-einmalpreis", money(x.einmalpreis)),
        ("pf-jahrespreis", money(x.jahrespreis)),
        ("pf-preisbezug", x.preisbezug.map(|art| heft.ansicht.wort("kostenart", Some(art.word())))),
        ("pf-beleg", x.beleg.clone()),
    ];
    let terms: Vec<String> =
        terms.into_iter().filter_map(|(key, text)| Some(format!("{}: {}", heft.t(key), text?))).collect();
    let mut all = vec![
        Angabe::new(String::new(), vec![Inline::text(said)]),
        Angabe::new(String::new(), vec![Inline::text(terms.join(" · "))]),
    ];
    all.extend(x.bedingungen.as_ref().map(|text| heft.ansicht.angabe("pf-bedingungen", text)));
    all
}

fn parts(heft: &Heft<'_>, criterion: &Abnahmekriterium) -> Vec<Angabe> {
    vec![
        heft.ansicht.angabe("wort-ausgangslage", &criterion.ausgangslage.value),
        heft.ansicht.angabe("wort-aktion", &criterion.aktion.value),
        heft.ansicht.angabe("wort-ergebnis", &criterion.ergebnis.value),
    ]
}
