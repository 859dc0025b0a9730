//! Chapters 4 to 9: the requirements by group, and their machine-readable form.

use crate::document::ansicht::{Ansicht, oder_fehlt, zeile, zelle};
use crate::document::{
    self, Angabe, Anhang, AnhangAbgrenzung, AnhangAnforderung, AnhangBefund, AnhangKriterium, AnhangProjekt,
    AnhangWert, Block, Inline, Section,
};
use crate::model::lastenheft::{Gruppe, Sichtbarkeit, Thema};
use crate::model::werte::Markdown;
use crate::steps::lastenheft::{Anforderung, Kriterium, Stand, Vorlage, uebernahme};
use crate::text::Arg;

/// The groups of chapter 4.
const FUNKTIONAL: [Gruppe; 11] = [
    Gruppe::Kontakte,
    Gruppe::Aktivitaeten,
    Gruppe::Vertrieb,
    Gruppe::Angebote,
    Gruppe::Bestandskunden,
    Gruppe::Marketing,
    Gruppe::Service,
    Gruppe::Verwaltung,
    Gruppe::Mobil,
    Gruppe::Dokumente,
    Gruppe::Auswertung,
];

pub(super) fn funktional(ansicht: &Ansicht<'_>) -> Section {
    let filled = FUNKTIONAL.into_iter().filter(|gruppe| members(ansicht, *gruppe).next().is_some());
    let kapitel: Vec<Section> = filled
        .map(|gruppe| ansicht.section(&format!("gruppe-{}", gruppe.word()), group(ansicht, gruppe), Vec::new()))
        .collect();
    let mut bloecke = vec![Block::absatz(ansicht.t("lh-anforderungen-einleitung")), overview(ansicht)];
    if kapitel.is_empty() {
        bloecke = ansicht.nichts();
    }
    bloecke.extend(ansicht.offen(Thema::Anforderungen));
    ansicht.section("funktional", bloecke, kapitel)
}

/// How many requirements of which priority each group has.
fn overview(ansicht: &Ansicht<'_>) -> Block {
    let rows = Gruppe::ALL.iter().filter(|gruppe| members(ansicht, **gruppe).next().is_some()).map(|gruppe| {
        let count = |word: &str| members(ansicht, *gruppe).filter(|x| x.prioritaet.word() == word).count();
        let cells = [count("muss"), count("soll"), count("kann")];
        let total: usize = cells.iter().sum();
        let name = ansicht.t(&format!("titel-gruppe-{}", gruppe.word()));
        let mut row = vec![zelle(name)];
        row.extend(cells.iter().chain([&total]).map(|n| zelle(n.to_string())));
        zeile(row)
    });
    let mut rows: Vec<_> = rows.collect();
    let all = || ansicht.lastenheft.anforderungen.iter().filter(|x| ansicht.shows(x.sichtbarkeit));
    let total = |word: &str| vec![Inline::stark(all().filter(|x| x.prioritaet.word() == word).count().to_string())];
    rows.push(zeile(vec![
        vec![Inline::stark(ansicht.t("lh-summe"))],
        total("muss"),
        total("soll"),
        total("kann"),
        vec![Inline::stark(all().count().to_string())],
    ]));
    let columns = [
        ("lh-gruppe", 6, false),
        ("prioritaet-muss", 2, true),
        ("prioritaet-soll", 2, true),
        ("prioritaet-kann", 2, true),
        ("lh-summe", 2, true),
    ];
    ansicht.uebersicht("lh-tabelle-uebersicht", &columns, rows)
}

pub(super) fn daten(ansicht: &Ansicht<'_>) -> Section {
    let kapitel = vec![
        ansicht.section("schnittstellenliste", schnittstellen(ansicht), Vec::new()),
        ansicht.section(
            "datenuebernahme",
            group_or(ansicht, Gruppe::Migration, Some(Thema::Datenuebernahme)),
            Vec::new(),
        ),
        ansicht.section("datenhaltung", group_or(ansicht, Gruppe::Daten, None), Vec::new()),
    ];
    ansicht.section("daten", Vec::new(), kapitel)
}

fn schnittstellen(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let systems = ansicht.projekt.prozessanalyse.systeme.iter();
    let rows: Vec<_> = systems
        .filter_map(|system| {
            let schnittstelle = system.schnittstelle.as_ref()?;
            Some(zeile(vec![
                vec![ansicht.name_verweis(system.id.as_str())],
                zelle(ansicht.wort("richtung", Some(schnittstelle.richtung.word()))),
                zelle(schnittstelle.objekte.join(", ")),
                zelle(
                    ansicht
                        .wort("uebertragung", schnittstelle.ausloeser.map(crate::model::prozesse::Uebertragung::word)),
                ),
                zelle(oder_fehlt(schnittstelle.volumen.as_deref())),
            ]))
        })
        .collect();
    if rows.is_empty() {
        return group_or(ansicht, Gruppe::Schnittstellen, None);
    }
    let columns = [
        ("lh-system", 4, false),
        ("lh-richtung", 3, false),
        ("lh-objekte", 6, false),
        ("lh-ausloeser", 3, false),
        ("lh-volumen", 4, false),
    ];
    let mut blocks = vec![ansicht.tabelle("lh-tabelle-schnittstellen", &columns, rows)];
    blocks.extend(group(ansicht, Gruppe::Schnittstellen));
    blocks
}

pub(super) fn qualitaet(ansicht: &Ansicht<'_>) -> Section {
    pair(ansicht, "qualitaet", Gruppe::Qualitaet, Gruppe::Bedienung, Thema::Qualitaet)
}

pub(super) fn datenschutz(ansicht: &Ansicht<'_>) -> Section {
    pair(ansicht, "datenschutz", Gruppe::Datenschutz, Gruppe::Rechte, Thema::Datenschutz)
}

pub(super) fn betrieb(ansicht: &Ansicht<'_>) -> Section {
    pair(ansicht, "betrieb", Gruppe::Betrieb, Gruppe::Vertrag, Thema::Betrieb)
}

/// A chapter of two groups; the second one gets a section, and the first one too, only if there is something in it.
fn pair(ansicht: &Ansicht<'_>, key: &str, first: Gruppe, second: Gruppe, thema: Thema) -> Section {
    let section = |gruppe: Gruppe, blocks| ansicht.section(&format!("gruppe-{}", gruppe.word()), blocks, Vec::new());
    let blocks = group_or(ansicht, first, Some(thema));
    if members(ansicht, second).next().is_none() {
        return ansicht.section(key, blocks, Vec::new());
    }
    let kapitel = vec![section(first, blocks), section(second, group(ansicht, second))];
    ansicht.section(key, Vec::new(), kapitel)
}

pub(super) fn einfuehrung(ansicht: &Ansicht<'_>) -> Section {
    let stated = ansicht.projekt.lastenheft.einfuehrung.as_ref();
    let text = |field: Option<&Markdown>, thema| ansicht.langtext(field, thema);
    let duties = stated.map(|einfuehrung| einfuehrung.mitwirkung.as_slice()).unwrap_or_default();
    let mitwirkung = if duties.is_empty() {
        ansicht.leer(Thema::Mitwirkung)
    } else {
        std::iter::once(Block::punkte(duties)).chain(ansicht.offen(Thema::Mitwirkung)).collect()
    };
    let kapitel = vec![
        ansicht.section("vorgehen", text(stated.and_then(|x| x.vorgehen.as_ref()), Thema::Einfuehrung), Vec::new()),
        ansicht.section("schulung", text(stated.and_then(|x| x.schulung.as_ref()), Thema::Schulung), Vec::new()),
        ansicht.section("mitwirkung", mitwirkung, Vec::new()),
        ansicht.section("einfuehrung-anforderungen", group_or(ansicht, Gruppe::Einfuehrung, None), Vec::new()),
    ];
    ansicht.section("einfuehrung", Vec::new(), kapitel)
}

fn members<'a>(ansicht: &'a Ansicht<'a>, gruppe: Gruppe) -> impl Iterator<Item = &'a Anforderung> {
    ansicht.lastenheft.anforderungen.iter().filter(move |x| x.gruppe == gruppe && ansicht.shows(x.sichtbarkeit))
}

fn group(ansicht: &Ansicht<'_>, gruppe: Gruppe) -> Vec<Block> {
    members(ansicht, gruppe).map(|x| Block::Anforderung(Box::new(card(ansicht, x)))).collect()
}

/// The cards of a group or, where there are none, that nothing was stated; `thema` where its open questions belong here.
fn group_or(ansicht: &Ansicht<'_>, gruppe: Gruppe, thema: Option<Thema>) -> Vec<Block> {
    let cards = group(ansicht, gruppe);
    match (cards.is_empty(), thema) {
        (true, Some(thema)) => ansicht.leer(thema),
        (true, None) => ansicht.nichts(),
        (false, thema) => cards.into_iter().chain(thema.into_iter().flat_map(|thema| ansicht.offen(thema))).collect(),
    }
}
fn card(ansicht: &Ansicht<'_>, x: &Anforderung) -> document::Anforderung {
    document::Anforderung {
        id: x.id.clone(),
        titel: x.titel.clone(),
        prioritaet: priority(ansicht, x),
        stufe: x.prioritaet.word().to_owned(),
        text: x.text.clone(),
        begruendung: x.begruendung.clone(),
        abnahme: x.abnahme.iter().map(|criterion| criterion_parts(ansicht, criterion)).collect(),
        nachweis: x.nachweis.map(|nachweis| ansicht.wort("nachweis", Some(nachweis.word()))),
        hinweise: notices(ansicht, x),
        herkunft: ansicht.herkunft(&x.herkunft),
        vermerk: note(ansicht, x),
        vertrag: None,
    }
}

/// The priority in words; A-Kriterien carry an additional mark, because they are something else than a Muss.
pub(super) fn priority(ansicht: &Ansicht<'_>, x: &Anforderung) -> String {
    let word = ansicht.wort("prioritaet", Some(x.prioritaet.word()));
    match x.a_kriterium {
        Some(_) => ansicht.texte.format("lh-a-marke", &[("prioritaet", Arg::Text(word))]),
        None => word,
    }
}

fn notices(ansicht: &Ansicht<'_>, x: &Anforderung) -> Vec<Angabe> {
    let excluding = x.a_kriterium.as_ref().map(|reason| ansicht.angabe("wort-a-kriterium", reason));
    let open: Vec<String> =
        uebernahme::open(&x.werte).map(|wert| format!("{} ({})", wert.wert, wert.bedeutung)).collect();
    let open = (!open.is_empty()).then(|| ansicht.angabe("wort-zu-bestaetigen", open.join("; ")));
    excluding.into_iter().chain(open).collect()
}

/// The requirements that exclude an offer, each with its reason.
pub(super) fn a_kriterien(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let shown = ansicht.lastenheft.anforderungen.iter().filter(|x| ansicht.shows(x.sichtbarkeit));
    let rows: Vec<_> = shown
        .filter_map(|x| {
            let reason = x.a_kriterium.as_ref()?;
            Some(zeile(vec![vec![Inline::verweis(x.id.as_str(), x.id.as_str())], zelle(&x.titel), zelle(reason)]))
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::absatz(ansicht.t("lh-keine-a-kriterien"))];
    }
    let columns = [("lh-id", 3, false), ("lh-titel", 6, false), ("lh-grund", 8, false)];
    vec![Block::absatz(ansicht.t("lh-a-kriterien")), ansicht.uebersicht("lh-tabelle-a-kriterien", &columns, rows)]
}

fn criterion_parts(ansicht: &Ansicht<'_>, criterion: &Kriterium) -> Vec<Angabe> {
    vec![
        ansicht.angabe("wort-ausgangslage", &criterion.ausgangslage),
        ansicht.angabe("wort-aktion", &criterion.aktion),
        ansicht.angabe("wort-ergebnis", &criterion.ergebnis),
    ]
}

/// What only the own team needs: proposal or not, adjusted or not, internal or not.
fn note(ansicht: &Ansicht<'_>, x: &Anforderung) -> Option<String> {
    if !ansicht.is_team() {
        return None;
    }
    let mut notes = Vec::new();
    if let Stand::Vorschlag { vorlage, angepasst } = &x.stand {
        notes.push(match vorlage {
            Vorlage::Regel(name) => ansicht.texte.format("lh-vorschlag", &[("regel", Arg::Text(name.clone()))]),
            Vorlage::Katalog(name) => {
                let args = [("katalog", Arg::Text(name.id.clone())), ("version", Arg::Text(name.version.clone()))];
                ansicht.texte.format("lh-vorschlag-katalog", &args)
            }
        });
        if let Some(grund) = angepasst {
            notes.push(ansicht.texte.format("lh-angepasst", &[("grund", Arg::Text(grund.clone()))]));
        }
    }
    if x.sichtbarkeit == Sichtbarkeit::Intern {
        notes.push(ansicht.t("lh-intern"));
    }
    (!notes.is_empty()).then(|| notes.join(" "))
}

/// The requirements as data, as far as the reader may see them.
pub(super) fn anhang(ansicht: &Ansicht<'_>) -> Anhang {
    let requirements = ansicht.lastenheft.anforderungen.iter().filter(|x| ansicht.shows(x.sichtbarkeit));
    let exclusions = ansicht.lastenheft.abgrenzungen.iter().filter(|x| ansicht.shows(x.sichtbarkeit));
    Anhang {
        projekt: AnhangProjekt::of(ansicht.projekt),
        anforderungen: requirements.map(|x| for_machines(ansicht, x)).collect(),
        befunde: ansicht
            .befunde()
            .map(|befund| AnhangBefund { id: befund.id.clone(), titel: befund.titel.clone() })
            .collect(),
        abgrenzungen: exclusions
            .map(|x| AnhangAbgrenzung {
                id: x.id.clone(),
                titel: x.titel.clone(),
                text: x.text.clone(),
                grund: x.grund.clone(),
                herkunft: known(ansicht, &x.herkunft),
                sichtbarkeit: internal(x.sichtbarkeit),
            })
            .collect(),
        ..Anhang::default()
    }
}

/// Those of the identifiers that the reader may know.
fn known(ansicht: &Ansicht<'_>, ids: &[String]) -> Vec<String> {
    ids.iter().filter(|id| !ansicht.is_hidden(id)).cloned().collect()
}

fn internal(sichtbarkeit: Sichtbarkeit) -> Option<String> {
    (sichtbarkeit == Sichtbarkeit::Intern).then(|| sichtbarkeit.word().to_owned())
}

fn for_machines(ansicht: &Ansicht<'_>, x: &Anforderung) -> AnhangAnforderung {
    let criterion = |criterion: &Kriterium| AnhangKriterium {
        ausgangslage: criterion.ausgangslage.clone(),
        aktion: criterion.aktion.clone(),
        ergebnis: criterion.ergebnis.clone(),
    };
    AnhangAnforderung {
        id: x.id.clone(),
        titel: x.titel.clone(),
        text: x.text.clone(),
        art: x.art.word().to_owned(),
        gruppe: x.gruppe.word().to_owned(),
        prioritaet: x.prioritaet.word().to_owned(),
        a_kriterium: x.a_kriterium.clone(),
        begruendung: x.begruendung.clone(),
        zu_bestaetigen: uebernahme::open(&x.werte)
            .map(|wert| AnhangWert { bedeutung: wert.bedeutung.clone(), wert: wert.wert.clone() })
            .collect(),
        herkunft: known(ansicht, &x.herkunft),
        abnahme: x.abnahme.iter().map(criterion).collect(),
        nachweis: x.nachweis.map(|nachweis| nachweis.word().to_owned()),
        sichtbarkeit: internal(x.sichtbarkeit),
        tags: if ansicht.is_team() { x.tags.clone() } else { Vec::new() },
    }
}
