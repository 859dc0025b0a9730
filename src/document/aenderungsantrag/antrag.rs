//! The chapters of one change request: what is wanted, what it takes, what was decided, what was done.

use serde_json::Value;

use super::{Bisher, nebenwirkungen, sign, termin, unterschriften};
use crate::document::ansicht::{Ansicht, fehlt, oder_fehlt, zeile, zelle};
use crate::document::pflichtenheft::vergleich::{label, told};
use crate::document::pflichtenheft::werte::in_worten;
use crate::document::{Block, Inline, Section, Zeile, markdown};
use crate::model::aenderung::{
    Aenderungsantrag, Ausloeser, Beschluss, Dringlichkeit, Einordnung, Erledigung, Kriteriumswirkung, Wirkung,
};
use crate::model::lastenheft::Abnahmekriterium;
use crate::model::werte::{Betrag, Kennzahl};
use crate::text::{Arg, Texte, format};

/// Who reads a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Zweck {
    /// Both parties, who sign it.
    Unterschrift,
    /// The own team, among all the others.
    Verzeichnis,
}

pub(super) fn chapters(ansicht: &Ansicht<'_>, x: &Aenderungsantrag, bisher: &Bisher, zweck: Zweck) -> Vec<Section> {
    let part = |key: &str, bloecke: Vec<Block>| Section {
        nummer: String::new(),
        titel: ansicht.t(&format!("titel-{key}")),
        anker: format!("{}/{key}", x.id),
        bloecke,
        kapitel: Vec::new(),
    };
    vec![
        part("aen-antrag", request(ansicht, x)),
        part("aen-inhalt", content(ansicht, x, bisher)),
        part("aen-auswirkung", effect(ansicht, x)),
        part("aen-entscheidung", decision(ansicht, x, zweck)),
        part("aen-umsetzung", vec![done(ansicht, x)]),
    ]
}

fn request(ansicht: &Ansicht<'_>, x: &Aenderungsantrag) -> Vec<Block> {
    let party = |party: &str| ansicht.t(&format!("partei-{party}"));
    let by = match x.partei {
        Some(partei) => format!("{} ({})", x.antragsteller, party(partei.word())),
        None => x.antragsteller.clone(),
    };
    let examined = x.pruefung.as_ref().map(|pruefung| {
        let args = [
            ("aufwand", Arg::Text(oder_fehlt(pruefung.aufwand.map(|x| days(x, ansicht.texte))))),
            ("partei", Arg::Text(party(pruefung.traegt.word()))),
            ("bis", Arg::Text(ansicht.datum(pruefung.bis))),
        ];
        ansicht.texte.format("aen-pruefung-satz", &args)
    });
    let pairs = [
        ("aen-stand", Some(ansicht.wort("antragsstand", Some(x.stand.value.word())))),
        ("aen-antragsteller", Some(by)),
        ("aen-beantragt-am", Some(ansicht.datum(Some(x.datum)))),
        ("aen-ausloeser", Some(ansicht.wort("ausloeser", x.ausloeser.map(Ausloeser::word)))),
        ("aen-einordnung", Some(ansicht.wort("einordnung", x.einordnung.map(Einordnung::word)))),
        ("aen-dringlichkeit", Some(ansicht.wort("dringlichkeit", x.dringlichkeit.map(Dringlichkeit::word)))),
        ("pf-begruendung", Some(oder_fehlt(x.begruendung.clone()))),
        ("aen-kundennutzen", x.kundennutzen.clone()),
        ("aen-pruefung", examined),
    ];
    let pairs = pairs.into_iter().filter_map(|(key, text)| Some(ansicht.angabe(key, text?)));
    vec![Block::Angaben { paare: pairs.collect() }]
}

fn content(ansicht: &Ansicht<'_>, x: &Aenderungsantrag, bisher: &Bisher) -> Vec<Block> {
    let heading = |key: &str| Block::Zwischentitel { titel: ansicht.t(key), anker: None };
    let mut blocks = Vec::new();
    if let Some(text) = &x.bisher {
        blocks.push(heading("aen-bisher"));
        blocks.extend(markdown::blocks(&text.0));
    }
    blocks.push(heading("aen-kuenftig"));
    blocks.extend(markdown::blocks(&x.kuenftig.0));
    if x.kriterien.is_empty() {
        blocks.push(Block::absatz(ansicht.t("aen-keine-kriterien")));
    }
    for wirkung in &x.kriterien {
        let before = bisher.kriterien.get(&wirkung.kriterium.value);
        let known = before.and_then(|x| x.get("titel")).and_then(Value::as_str);
        let titel = wirkung.titel.as_deref().or(known).unwrap_or_default();
        let was = ansicht.t(&format!("wirkung-{}", wirkung.wirkung.word()));
        let titel = format!("{} {titel}: {was}", sign(&wirkung.kriterium.value));
        blocks.push(Block::Zwischentitel { titel, anker: None });
        blocks.push(effect_on(ansicht, wirkung, before));
    }
    let lists = [("aen-testfaelle", &x.testfaelle), ("aen-schnittstellen", &x.schnittstellen)];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
    let pairs: Vec<_> = lists.map(|(key, list)| ansicht.angabe(key, list.join(", "))).collect();
    if !pairs.is_empty() {
        blocks.push(Block::Angaben { paare: pairs });
    }
    blocks
}

/// A criterion before and after, field by field.
fn effect_on(ansicht: &Ansicht<'_>, x: &Kriteriumswirkung, before: Option<&Value>) -> Block {
    let said = |name: &str| before.and_then(|x| told(x.get(name)?));
    if x.wirkung == Wirkung::Entfaellt {
        let text = said("anforderung").or_else(|| said("text")).unwrap_or_default();
        let sentence = ansicht.texte.format("aen-entfaellt-satz", &[("text", Arg::Text(text))]);
        return Block::absatz(
            [Some(sentence), x.begruendung.clone()].into_iter().flatten().collect::<Vec<_>>().join(" "),
        );
    }
    let is_new = x.wirkung == Wirkung::Neu;
    let mut rows: Vec<Zeile> = Vec::new();
    let mut row = |name: &str, new: String| {
        let old = (!is_new).then(|| said(name).map_or_else(fehlt, |text| shown(ansicht, name, &text)));
        let cells = [Some(label(name, ansicht.texte)), old, Some(new)];
        rows.push(zeile(cells.into_iter().flatten().map(zelle).collect()));
    };
    // The kind shows in the sign.
    for (name, value) in x.werte().into_iter().filter(|(name, _)| *name != "art") {
        row(name, shown(ansicht, name, &value));
    }
    if !x.abnahme.is_empty() {
        let one = |x: &Abnahmekriterium| [x.ausgangslage.as_str(), &x.aktion, &x.ergebnis].join(" → ");
        row("abnahme", x.abnahme.iter().map(one).collect::<Vec<_>>().join(" · "));
    }
    let columns = [("aen-feld", 3, false), ("aen-bisher", 7, false), ("aen-kuenftig", 7, false)];
    let columns: Vec<_> = columns.into_iter().filter(|(key, ..)| !is_new || *key != "aen-bisher").collect();
    ansicht.tabelle("aen-tabelle-kriterium", &columns, rows)
}

/// A value of a criterion as people read it.
fn shown(ansicht: &Ansicht<'_>, name: &str, value: &str) -> String {
    if name == "stufe" { ansicht.name(value) } else { in_worten(name, value, ansicht.texte) }
}

fn effect(ansicht: &Ansicht<'_>, x: &Aenderungsantrag) -> Vec<Block> {
    let sprache = ansicht.texte.sprache();
    let wirkung = x.auswirkung.as_ref();
    let eur = |x: Option<Betrag>| oder_fehlt(x.map(|x| format::euro(x.eur(), sprache)));
    let dates: Vec<String> = wirkung.iter().flat_map(|x| &x.termine).map(|x| termin(ansicht, x)).collect();
    let pairs = [
        ("aen-aufwand", Some(oder_fehlt(wirkung.and_then(|x| x.aufwand).map(|x| days(x, ansicht.texte))))),
        ("aen-einmal", Some(eur(wirkung.and_then(|x| x.einmalpreis)))),
        ("aen-jaehrlich", Some(eur(wirkung.and_then(|x| x.jahrespreis)))),
        ("aen-termine", Some(oder_fehlt((!dates.is_empty()).then(|| dates.join("; "))))),
    ];
    let without = [("aen-alternativen", x.alternativen.clone()), ("aen-folgen-ablehnung", x.folgen_ablehnung.clone())];
    let told = |pairs: &[(&str, Option<String>)]| {
        let pairs = pairs.iter().filter_map(|(key, text)| Some(ansicht.angabe(key, text.clone()?)));
        pairs.collect::<Vec<_>>()
    };
    let paare = [told(&pairs), nebenwirkungen(ansicht, x), told(&without)].concat();
    vec![Block::Angaben { paare }]
}

fn decision(ansicht: &Ansicht<'_>, x: &Aenderungsantrag, zweck: Zweck) -> Vec<Block> {
    let decided = x.entscheidung.as_ref();
    let mut blocks = match decided {
        Some(entscheidung) => {
            let args = [
                ("ergebnis", Arg::Text(ansicht.wort("beschluss", Some(entscheidung.ergebnis.word())))),
                ("datum", Arg::Text(ansicht.datum(Some(entscheidung.datum)))),
            ];
            let sentence = Inline::stark(ansicht.texte.format("aen-entschieden", &args));
            let why = entscheidung.begruendung.as_ref().map(Block::absatz);
            std::iter::once(Block::Absatz { inhalt: vec![sentence] }).chain(why).collect()
        }
        None if zweck == Zweck::Verzeichnis => vec![Block::absatz(ansicht.t("aen-noch-offen"))],
        None => vec![Block::absatz(ansicht.t("aen-entscheidung-offen"))],
    };
    if zweck == Zweck::Verzeichnis {
        return blocks;
    }
    if decided.is_none_or(|x| x.ergebnis == Beschluss::Angenommen) {
        blocks.push(Block::absatz(ansicht.t("aen-unterschrift-satz")));
        blocks.push(Block::absatz(subject(ansicht, x)));
    } else {
        blocks.push(Block::absatz(ansicht.t("aen-unterschrift-nicht")));
    }
    let names = [decided.and_then(|x| x.auftraggeber.clone()), decided.and_then(|x| x.auftragnehmer.clone())];
    blocks.push(unterschriften(ansicht, names));
    blocks
}

/// What the signatures are for, so that price and dates stand beside them.
fn subject(ansicht: &Ansicht<'_>, x: &Aenderungsantrag) -> String {
    let wirkung = x.auswirkung.as_ref();
    let eur = |x: Option<Betrag>| Arg::Text(oder_fehlt(x.map(|x| format::euro(x.eur(), ansicht.texte.sprache()))));
    let dates: Vec<String> = wirkung.iter().flat_map(|x| &x.termine).map(|x| termin(ansicht, x)).collect();
    let criteria = x
        .kriterien
        .iter()
        .map(|k| format!("{} {}", sign(&k.kriterium.value), ansicht.t(&format!("wirkung-{}", k.wirkung.word()))));
    let criteria: Vec<String> = criteria.collect();
    let args = [
        ("antrag", Arg::Text(format!("{} {}", x.id, x.titel))),
        (
            "kriterien",
            Arg::Text(if criteria.is_empty() { String::new() } else { format!("{}. ", criteria.join(", ")) }),
        ),
        ("einmal", eur(wirkung.and_then(|x| x.einmalpreis))),
        ("jaehrlich", eur(wirkung.and_then(|x| x.jahrespreis))),
        ("aufwand", Arg::Text(oder_fehlt(wirkung.and_then(|x| x.aufwand).map(|x| days(x, ansicht.texte))))),
        ("termine", Arg::Text(oder_fehlt((!dates.is_empty()).then(|| dates.join("; "))))),
    ];
    ansicht.texte.format("aen-vereinbarung-satz", &args)
}

/// What was done of it, with room for what is still to be done.
fn done(ansicht: &Ansicht<'_>, x: &Aenderungsantrag) -> Block {
    let row = |key: &str, step: Option<&Erledigung>| {
        let text = |of: fn(&Erledigung) -> String| step.map(of).unwrap_or_default();
        let day = step.map(|x| ansicht.datum(Some(x.datum))).unwrap_or_default();
        let cells = [ansicht.t(key), day, text(|x| x.durch.clone()), text(|x| x.bemerkung.clone().unwrap_or_default())];
        zeile(cells.map(zelle).into())
    };
    let rows = vec![
        row("aen-schritt-umsetzung", x.umsetzung.as_ref()),
        row("aen-schritt-test", x.test.as_ref()),
        row("aen-schritt-abnahme", x.abnahme.as_ref()),
    ];
    let columns =
        [("aen-schritt", 4, false), ("lh-datum", 3, false), ("aen-durch", 4, false), ("drehbuch-bemerkung", 7, false)];
    ansicht.tabelle("aen-tabelle-schritte", &columns, rows)
}

/// “2,5 Personentage”
fn days(x: Kennzahl, texte: &Texte) -> String {
    texte.format("aen-personentage", &[("tage", Arg::Text(format::zahl(x.wert().normalize(), texte.sprache())))])
}
