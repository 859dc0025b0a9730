//! Chapter of the Analysebericht: roles, systems and interfaces.

use serde_json::{Value, json};

use super::zahlen;
use crate::document::ansicht::{Ansicht, fehlt, join, oder_fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Feld, Fluss, Inline, Knoten, Netz, Section, Spalte, Tabelle};
use crate::model::prozesse::{Betriebsort, Fuehrung, Prozess, Richtung, Uebertragung, Zukunft};
use crate::model::werte::Betrag;
use crate::source::Located;
use crate::steps::prozessanalyse::raci::{self, Matrix, Racibefund};
use crate::steps::prozessanalyse::schnittstellen::{self, Anbindung};
use crate::text::{Arg, format};

/// Most roles in one table; more columns do not fit the page.
const SPALTEN: usize = 18;

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let kapitel = vec![
        ansicht.section("ab-struktur-rollen", roles(ansicht), Vec::new()),
        ansicht.section("ab-struktur-raci", responsibilities(ansicht), Vec::new()),
        ansicht.section("ab-struktur-systeme", systems(ansicht), Vec::new()),
        ansicht.section("ab-struktur-schnittstellen", interfaces(ansicht), Vec::new()),
    ];
    ansicht.section("ab-struktur", Vec::new(), kapitel)
}

fn roles(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let analyse = &ansicht.projekt.prozessanalyse;
    if analyse.rollen.is_empty() {
        return ansicht.nichts();
    }
    let money = |amount: &Located<Betrag>| format::euro(amount.eur(), ansicht.texte.sprache());
    let rows = analyse.rollen.iter().map(|rolle| {
        let deputy = rolle.vertretung.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        let cells = vec![
            zelle(rolle.id.as_str()),
            zelle(&rolle.name),
            zelle(ansicht.anzahl(rolle.anzahl)),
            deputy.unwrap_or_else(|| zelle(fehlt())),
            zelle(oder_fehlt(rolle.stundensatz.as_ref().map(money))),
        ];
        zeile_mit_anker(rolle.id.as_str(), cells)
    });
    let columns = [
        ("lh-id", 2, false),
        ("lh-rolle", 6, false),
        ("lh-personen", 2, true),
        ("lh-vertretung", 5, false),
        ("ab-stundensatz", 3, true),
    ];
    let general = analyse.struktur.as_ref().and_then(|struktur| struktur.stundensatz.as_ref()).map(|amount| {
        let args = [("betrag", Arg::Text(money(amount)))];
        Block::absatz(ansicht.texte.format("ab-stundensatz-allgemein", &args))
    });
    std::iter::once(ansicht.tabelle("lh-tabelle-rollen", &columns, rows.collect())).chain(general).collect()
}

fn responsibilities(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let matrix = raci::matrix(ansicht.projekt);
    if matrix.zeilen.is_empty() {
        return ansicht.nichts();
    }
    let args = [
        ("viele", Arg::Text(raci::MAX_C.to_string())),
        ("anteil", Arg::Text(raci::MAX_ANTEIL.to_string())),
        ("mindestens", Arg::Text(raci::MIN_R.to_string())),
    ];
    let mut blocks = vec![Block::absatz(ansicht.t("ab-raci-legende"))];
    // As many tables as needed, with about as many columns each.
    let columns = matrix.rollen.len().div_ceil(matrix.rollen.len().div_ceil(SPALTEN).max(1)).max(1);
    let starts = (0..matrix.rollen.len()).step_by(columns);
    blocks.extend(starts.map(|start| matrix_table(ansicht, &matrix, (start, columns))));
    blocks.push(Block::absatz(ansicht.texte.format("ab-raci-regel", &args)));
    blocks.push(findings(ansicht));
    blocks
}

/// So many columns of the matrix, from the role at `start` on.
fn matrix_table(ansicht: &Ansicht<'_>, matrix: &Matrix<'_>, (start, count): (usize, usize)) -> Block {
    let process = Spalte { titel: ansicht.t("lh-prozess"), breite: 9, zahlen: false };
    let roles = matrix.rollen.iter().skip(start).take(count);
    let columns = roles.map(|rolle| Spalte { titel: rolle.id.to_string(), breite: 2, zahlen: false });
    let row = |(prozess, cells): &(&Prozess, Vec<String>)| {
        let name = Inline::verweis(prozess.id.as_str(), format!("{} {}", prozess.id, prozess.name));
        let cells = cells.iter().skip(start).take(count).map(zelle);
        zeile(std::iter::once(vec![name]).chain(cells).collect())
    };
    Block::Tabelle(Tabelle {
        titel: ansicht.t("ab-tabelle-raci"),
        spalten: std::iter::once(process).chain(columns).collect(),
        zeilen: matrix.zeilen.iter().map(row).collect(),
        wiederholt: false,
    })
}

fn findings(ansicht: &Ansicht<'_>) -> Block {
    let found = raci::pruefe(ansicht.projekt);
    if found.is_empty() {
        return Block::absatz(ansicht.t("ab-raci-keine"));
    }
    let rows = found.iter().map(|befund| {
        let process = befund.prozess.map(|prozess| vec![ansicht.name_verweis(prozess.id.as_str())]);
        let roles = join(befund.rollen.iter().map(|id| ansicht.name_verweis(id)));
        zeile(vec![
            process.unwrap_or_else(|| zelle(fehlt())),
            zelle(finding_text(ansicht, befund)),
            if roles.is_empty() { zelle(fehlt()) } else { roles },
        ])
    });
    let columns = [("lh-prozess", 5, false), ("ab-auffaelligkeit", 8, false), ("lh-rolle", 6, false)];
    ansicht.tabelle("ab-tabelle-racibefunde", &columns, rows.collect())
}

fn finding_text(ansicht: &Ansicht<'_>, befund: &Racibefund<'_>) -> String {
    let args =
        [("anzahl", Arg::Zahl(befund.rollen.len())), ("anteil", Arg::Text(zahlen::prozent(ansicht, befund.anteil)))];
    ansicht.texte.format(&format!("racimangel-{}", befund.mangel.word()), &args)
}

fn systems(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let systems = &ansicht.projekt.prozessanalyse.systeme;
    if systems.is_empty() {
        return ansicht.nichts();
    }
    let rows = systems.iter().map(|system| {
        let owner = system.verantwortlich.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        zeile_mit_anker(
            system.id.as_str(),
            vec![
                zelle(system.id.as_str()),
                zelle(&system.name),
                zelle(ansicht.wort("systemart", Some(system.art.word()))),
                zelle(ansicht.wort("betriebsort", system.betrieb.map(Betriebsort::word))),
                owner.unwrap_or_else(|| zelle(fehlt())),
                zelle(ansicht.anzahl(system.nutzer)),
                zelle(ansicht.datum(system.vertragsende)),
                zelle(ansicht.wort("zukunft", Some(system.zukunft.word()))),
            ],
        )
    });
    let columns = [
        ("lh-id", 3, false),
        ("lh-system", 6, false),
        ("lh-art", 4, false),
        ("lh-betrieb", 3, false),
        ("lh-fachlich-verantwortlich", 4, false),
        ("ab-nutzer", 2, true),
        ("ab-vertragsende", 3, false),
        ("lh-zukunft", 3, false),
    ];
    vec![ansicht.tabelle("lh-tabelle-systeme", &columns, rows.collect())]
}

fn interfaces(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let inventory = schnittstellen::inventar(ansicht.projekt);
    if inventory.is_empty() {
        return ansicht.nichts();
    }
    let rows = inventory.iter().map(|x| {
        let interface = x.schnittstelle;
        let objects = interface.map(|i| i.objekte.join(", ")).filter(|objects| !objects.is_empty());
        zeile(vec![
            vec![ansicht.name_verweis(x.system.id.as_str())],
            zelle(ansicht.wort("richtung", interface.map(|i| i.richtung).map(Richtung::word))),
            zelle(oder_fehlt(objects)),
            zelle(ansicht.wort("uebertragung", interface.and_then(|i| i.ausloeser).map(Uebertragung::word))),
            zelle(zahlen::zahl(ansicht, x.je_jahr)),
            zelle(oder_fehlt(interface.and_then(|i| i.volumen.as_deref()))),
            zelle(ansicht.wort("fuehrung", interface.and_then(|i| i.fuehrend).map(Fuehrung::word))),
        ])
    });
    let columns = [
        ("lh-system", 5, false),
        ("lh-richtung", 3, false),
        ("lh-objekte", 6, false),
        ("lh-ausloeser", 3, false),
        ("ab-je-jahr", 2, true),
        ("lh-volumen", 5, false),
        ("lh-fuehrend", 3, false),
    ];
    let mut blocks = vec![
        Block::absatz(ansicht.t("ab-schnittstellen-regel")),
        karte(ansicht, &inventory),
        ansicht.tabelle("ab-tabelle-schnittstellen", &columns, rows.collect()),
    ];
    blocks.push(open_questions(ansicht, &inventory));
    blocks
}

/// The systems around the CRM, with what flows and how often.
fn karte(ansicht: &Ansicht<'_>, inventory: &[Anbindung<'_>]) -> Block {
    let knoten: Vec<Knoten> = inventory.iter().map(|x| knoten(ansicht, x)).collect();
    let told = inventory.iter().zip(&knoten).map(|(x, knoten)| {
        let richtung = ansicht.wort("richtung", x.schnittstelle.map(|i| i.richtung).map(Richtung::word));
        let zukunft = ansicht.wort("zukunft", Some(x.system.zukunft.word()));
        let parts = [Some(zukunft), Some(richtung), knoten.zusatz.clone(), knoten.kante.clone()];
        format!("{}: {}.", knoten.name, parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    });
    let args = [("anzahl", Arg::Zahl(knoten.len()))];
    let alt = std::iter::once(ansicht.texte.format("ab-bild-schnittstellen-alt", &args)).chain(told);
    let legende = Zukunft::ALL.iter().filter(|zukunft| inventory.iter().any(|x| x.system.zukunft == **zukunft));
    Block::Netz(Netz {
        titel: ansicht.t("ab-bild-schnittstellen"),
        alt: alt.collect::<Vec<_>>().join(" "),
        mitte: ansicht.t("ab-crm"),
        legende: legende
            .map(|x| Feld { inhalt: zelle(ansicht.wort("zukunft", Some(x.word()))), stufe: stufe(*x).to_owned() })
            .collect(),
        knoten,
    })
}

fn knoten(ansicht: &Ansicht<'_>, x: &Anbindung<'_>) -> Knoten {
    let interface = x.schnittstelle;
    let by_hand = interface.is_some_and(|i| i.ausloeser == Some(Uebertragung::Manuell));
    let per_year = x.je_jahr.map(|count| {
        ansicht.texte.format("ab-mal-je-jahr", &[("anzahl", Arg::Text(zahlen::zahl(ansicht, Some(count))))])
    });
    let by_hand = by_hand.then(|| ansicht.wort("uebertragung", Some(Uebertragung::Manuell.word())));
    let edge: Vec<String> = per_year.into_iter().chain(by_hand).collect();
    Knoten {
        name: x.system.name.clone(),
        zusatz: interface.map(|i| i.objekte.join(", ")).filter(|objects| !objects.is_empty()),
        richtung: match interface.map(|i| i.richtung) {
            Some(Richtung::InsCrm) => Fluss::Ein,
            Some(Richtung::AusCrm) => Fluss::Aus,
            Some(Richtung::Beide) => Fluss::Beide,
            None => Fluss::Keine,
        },
        kante: (!edge.is_empty()).then(|| edge.join(", ")),
        stufe: stufe(x.system.zukunft).to_owned(),
    }
}

/// How a system looks on the map.
const fn stufe(zukunft: Zukunft) -> &'static str {
    match zukunft {
        Zukunft::Anbinden => "ja",
        Zukunft::Ersetzen => "spaeter",
        Zukunft::Behalten => "nein",
    }
}

/// What nobody has said about the interfaces yet.
fn open_questions(ansicht: &Ansicht<'_>, inventory: &[Anbindung<'_>]) -> Block {
    let open = inventory.iter().filter(|x| x.schnittstelle.is_none() || !x.fehlend.is_empty());
    let texts: Vec<String> = open
        .map(|x| {
            let fields: Vec<String> = x.fehlend.iter().map(|field| ansicht.t(&format!("lh-{field}"))).collect();
            let args = [
                ("system", Arg::Text(x.system.name.clone())),
                ("anzahl", Arg::Zahl(fields.len())),
                ("angaben", Arg::Text(format::liste(&fields, ansicht.texte.sprache()))),
            ];
            ansicht.texte.format("ab-schnittstelle-offen", &args)
        })
        .collect();
    if texts.is_empty() { Block::absatz(ansicht.t("ab-schnittstellen-vollstaendig")) } else { Block::punkte(texts) }
}

/// The figures for machines.
pub(super) fn daten(ansicht: &Ansicht<'_>) -> Value {
    let matrix = raci::matrix(ansicht.projekt);
    let parts = matrix.zeilen.iter().flat_map(|(prozess, cells)| {
        let stated = matrix.rollen.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
        stated
            .map(move |(rolle, cell)| json!({"prozess": prozess.id.as_str(), "rolle": rolle.id.as_str(), "teil": cell}))
    });
    let findings = raci::pruefe(ansicht.projekt);
    let finding = |x: &Racibefund<'_>| {
        json!({
            "mangel": x.mangel.word(),
            "prozess": x.prozess.map(|prozess| prozess.id.as_str()),
            "rollen": x.rollen,
            "anteil_prozent": zahlen::exakt(x.anteil),
        })
    };
    let interface = |x: &Anbindung<'_>| json!({"system": x.system.id.as_str(), "je_jahr": zahlen::exakt(x.je_jahr), "fehlend": x.fehlend});
    json!({
        "raci": parts.collect::<Vec<_>>(),
        "racibefunde": findings.iter().map(finding).collect::<Vec<_>>(),
        "schnittstellen": schnittstellen::inventar(ansicht.projekt).iter().map(interface).collect::<Vec<_>>(),
    })
}
