//! Chapter 3: how it shall be: vision, processes, rights, data, stages.

use crate::document::ansicht::{Ansicht, fehlt, join, oder_fehlt, zeile, zeile_mit_anker, zelle};
use crate::document::{Block, Inline, Section};
use crate::model::lastenheft::Thema;
use crate::model::prozesse::{Einbinden, Prozess};

pub(super) fn section(ansicht: &Ansicht<'_>) -> Section {
    let zielbild = ansicht.langtext(ansicht.projekt.angaben.zielbild.as_ref(), Thema::Zielbild);
    let kapitel = vec![
        ansicht.section("zielbild", zielbild, Vec::new()),
        ansicht.section("sollprozesse", sollprozesse(ansicht), Vec::new()),
        ansicht.section("berechtigungen", berechtigungen(ansicht), Vec::new()),
        ansicht.section("datenmodell", datenmodell(ansicht), Vec::new()),
        ansicht.section("ausbaustufen", ausbaustufen(ansicht), Vec::new()),
    ];
    ansicht.section("soll", Vec::new(), kapitel)
}

fn sollprozesse(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let all = &ansicht.projekt.prozessanalyse.prozesse;
    let included: Vec<&Prozess> = all.iter().filter(|x| x.einbinden == Einbinden::Ja).collect();
    if included.is_empty() {
        return ansicht.nichts();
    }
    let rows = included.iter().map(|prozess| {
        let mut change = vec![Inline::text(oder_fehlt(prozess.aenderung.as_deref()))];
        for step in &prozess.soll {
            change.extend([Inline::umbruch(), Inline::text(format!("– {step}"))]);
        }
        zeile(vec![
            vec![Inline::verweis(prozess.id.as_str(), &prozess.name)],
            zelle(oder_fehlt(prozess.kundennutzen.as_deref())),
            change,
        ])
    });
    let columns = [("lh-prozess", 4, false), ("lh-kundennutzen", 5, false), ("lh-veraenderung", 8, false)];
    vec![ansicht.tabelle("lh-tabelle-sollprozesse", &columns, rows.collect())]
}

/// Who may do what with which information item.
fn berechtigungen(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let informationen = ansicht.projekt.prozessanalyse.informationen.iter();
    let rows: Vec<_> = informationen
        .filter(|x| !x.zugriff.is_empty())
        .map(|x| {
            let of = |right: &str| {
                let roles = x.zugriff.iter().filter(|zugriff| zugriff.recht.word() == right);
                join(roles.map(|zugriff| ansicht.name_verweis(zugriff.rolle.as_str())))
            };
            zeile(vec![vec![Inline::verweis(x.id.as_str(), &x.name)], of("lesen"), of("bearbeiten"), of("verwalten")])
        })
        .collect();
    if rows.is_empty() {
        return ansicht.nichts();
    }
    let columns = [
        ("lh-information", 5, false),
        ("recht-lesen", 5, false),
        ("recht-bearbeiten", 5, false),
        ("recht-verwalten", 4, false),
    ];
    vec![ansicht.tabelle("lh-tabelle-berechtigungen", &columns, rows)]
}

/// What is kept of each kind of information, and which system leads.
pub(in crate::document) fn datenmodell(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let informationen = &ansicht.projekt.prozessanalyse.informationen;
    if informationen.is_empty() {
        return ansicht.nichts();
    }
    let rows = informationen.iter().map(|x| {
        let leading = x.fuehrend.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        let content = if x.angaben.is_empty() { fehlt() } else { x.angaben.join(", ") };
        zeile(vec![
            vec![Inline::verweis(x.id.as_str(), &x.name)],
            zelle(oder_fehlt(x.kategorie.as_deref())),
            zelle(content),
            leading.unwrap_or_else(|| zelle(ansicht.t("lh-crm"))),
        ])
    });
    let columns =
        [("lh-information", 4, false), ("lh-kategorie", 3, false), ("lh-angaben", 6, false), ("lh-fuehrend", 3, false)];
    vec![ansicht.tabelle("lh-tabelle-datenmodell", &columns, rows.collect())]
}

fn ausbaustufen(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let stages = &ansicht.projekt.lastenheft.ausbaustufen;
    if stages.is_empty() {
        return ansicht.leer(Thema::Ausbaustufen);
    }
    let rows = stages.iter().map(|stufe| {
        zeile_mit_anker(
            stufe.id.as_str(),
            vec![zelle(stufe.id.as_str()), zelle(&stufe.titel), zelle(&stufe.inhalt), zelle(ansicht.datum(stufe.bis))],
        )
    });
    let columns = [("lh-id", 2, false), ("lh-stufe", 4, false), ("lh-inhalt", 9, false), ("lh-bis", 3, false)];
    let mut blocks = vec![ansicht.tabelle("lh-tabelle-ausbaustufen", &columns, rows.collect())];
    blocks.extend(ansicht.offen(Thema::Ausbaustufen));
    blocks
}
