//! Annexes: forms to fill in, quantities, processes, interfaces, data protection, open points, trace.

use super::anforderungen::priority;
use crate::document::ansicht::{Ansicht, fehlt, join, oder_fehlt, verweise, zeile, zelle};
use crate::document::{Angabe, Block, Form, Inline, Section, offenes};
use crate::model::informationen::Information;
use crate::model::lastenheft::Thema;
use crate::model::prozesse::{Prozess, Schnittstelle, System};
use crate::steps::lastenheft::MENGENGERUEST;
use crate::text::format;

pub(super) fn sections(ansicht: &Ansicht<'_>) -> Vec<Section> {
    vec![
        ansicht.section("katalog", katalog(ansicht), Vec::new()),
        ansicht.section("preisblatt", preisblatt(ansicht), Vec::new()),
        ansicht.section("mengengeruest", mengengeruest(ansicht), Vec::new()),
        ansicht.section("prozessmodelle", prozessmodelle(ansicht), Vec::new()),
        ansicht.section("schnittstellensteckbriefe", schnittstellen(ansicht), Vec::new()),
        ansicht.section("verarbeitungsuebersicht", verarbeitung(ansicht), Vec::new()),
        ansicht.section("checkliste", checkliste(ansicht), Vec::new()),
        ansicht.section("offene-punkte", offenes::blocks(ansicht), Vec::new()),
        ansicht.section("nachverfolgung", nachverfolgung(ansicht), Vec::new()),
    ]
}

/// Every requirement with empty columns for the vendor's answer.
fn katalog(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let visible = ansicht.lastenheft.anforderungen.iter().filter(|x| ansicht.shows(x.sichtbarkeit));
    let rows: Vec<_> = visible
        .map(|x| {
            let mut cells = vec![vec![Inline::verweis(&x.id, &x.id)], zelle(&x.titel), zelle(priority(ansicht, x))];
            cells.extend([Vec::new(), Vec::new(), Vec::new(), Vec::new()]);
            zeile(cells)
        })
        .collect();
    if rows.is_empty() {
        return ansicht.nichts();
    }
    let columns = [
        ("lh-id", 5, false),
        ("lh-titel", 8, false),
        ("wort-prioritaet", 2, false),
        ("lh-antwort", 4, false),
        ("lh-aufwand", 3, false),
        ("lh-preis", 3, false),
        ("lh-erlaeuterung", 6, false),
    ];
    vec![Block::absatz(ansicht.t("lh-katalog-einleitung")), ansicht.uebersicht("lh-tabelle-katalog", &columns, rows)]
}

/// Kinds of cost that every offer has to answer, one-off and running.
fn preisblatt(ansicht: &Ansicht<'_>) -> Vec<Block> {
    const EINMALIG: [&str; 8] = [
        "lizenz",
        "installation",
        "entwicklung",
        "schnittstellen",
        "migration",
        "projektleitung",
        "erstschulung",
        "hardware",
    ];
    const LAUFEND: [&str; 6] = ["lizenz", "wartung", "hosting", "support", "datenpflege", "schulung"];
    let rows = |kinds: &[&str]| {
        let row = |kind: &&str| {
            let mut cells = vec![zelle(ansicht.t(&format!("kosten-{kind}")))];
            cells.extend([Vec::new(), Vec::new(), Vec::new(), Vec::new()]);
            zeile(cells)
        };
        kinds.iter().map(row).collect()
    };
    let columns = |price: &'static str| {
        [
            ("lh-kostenart", 6, false),
            ("lh-menge", 2, false),
            ("lh-einheit", 3, false),
            ("lh-einzelpreis", 3, false),
            (price, 3, false),
        ]
    };
    vec![
        Block::absatz(ansicht.t("lh-preisblatt-einleitung")),
        ansicht.tabelle("lh-tabelle-einmalig", &columns("lh-gesamtpreis"), rows(&EINMALIG)),
        ansicht.tabelle("lh-tabelle-laufend", &columns("lh-jahrespreis"), rows(&LAUFEND)),
    ]
}

pub(in crate::document) fn mengengeruest(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let Some(m) = &ansicht.projekt.prozessanalyse.mengengeruest else { return ansicht.leer(Thema::Mengengeruest) };
    let sprache = ansicht.texte.sprache();
    let counts = [
        ("lh-nutzer", m.nutzer),
        ("lh-gleichzeitige-nutzer", m.gleichzeitige_nutzer),
        ("lh-mobile-nutzer", m.mobile_nutzer),
        ("lh-firmen", m.firmen),
        ("lh-ansprechpartner-anzahl", m.ansprechpartner),
        ("lh-dokumente", m.dokumente),
        ("lh-anfragen", m.anfragen_je_monat),
        ("lh-angebote", m.angebote_je_monat),
        ("lh-auftraege", m.auftraege_je_monat),
        ("lh-servicefaelle", m.servicefaelle_je_monat),
        ("lh-mails", m.mails_je_tag),
        ("lh-anrufe", m.anrufe_je_tag),
    ];
    let texts = [
        ("lh-standorte", (!m.standorte.is_empty()).then(|| m.standorte.join(", "))),
        ("lh-wachstum-mengen", m.wachstum.map(|x| format::prozent(x.prozent(), sprache))),
        ("lh-verfuegbarkeit", m.verfuegbarkeit.map(|x| format::prozent(x.prozent(), sprache))),
        ("lh-servicezeit", m.servicezeit.clone()),
        ("lh-antwortzeit", m.antwortzeit.map(|x| x.in_words(ansicht.texte))),
        ("lh-betriebsrat", m.betriebsrat.map(|x| ansicht.t(if x.0 { "janein-ja" } else { "janein-nein" }))),
    ];
    let counts = counts.into_iter().map(|(key, count)| (key, count.map(|count| ansicht.anzahl(Some(count)))));
    let rows = counts.chain(texts).map(|(key, value)| zeile(vec![zelle(ansicht.t(key)), zelle(oder_fehlt(value))]));
    let columns = [("lh-groesse", 6, false), ("lh-wert", 6, false)];
    let mut blocks = vec![ansicht.tabelle("lh-tabelle-mengengeruest", &columns, rows.collect())];
    blocks.extend(follow_up(ansicht, MENGENGERUEST));
    blocks.extend(ansicht.offen(Thema::Mengengeruest));
    blocks
}

/// “Leads to: …”, if anything follows from the source.
fn follow_up(ansicht: &Ansicht<'_>, source: &str) -> Option<Block> {
    let links = ansicht.folgen(source);
    (!links.is_empty()).then(|| Block::Angaben { paare: vec![ansicht.angabe_mit("lh-folgt", links)] })
}

fn prozessmodelle(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let processes = &ansicht.projekt.prozessanalyse.prozesse;
    if processes.is_empty() {
        return ansicht.nichts();
    }
    processes.iter().flat_map(|prozess| prozessmodell(ansicht, prozess)).collect()
}

fn prozessmodell(ansicht: &Ansicht<'_>, x: &Prozess) -> Vec<Block> {
    let titel = format!("{} {}", x.id, x.name);
    let mut blocks = vec![
        Block::Zwischentitel { titel, anker: Some(x.id.as_str().to_owned()) },
        Block::Angaben { paare: steckbrief(ansicht, x) },
    ];
    if !x.schritte.is_empty() {
        blocks.push(schritte(ansicht, x));
    }
    blocks
}

fn steckbrief(ansicht: &Ansicht<'_>, x: &Prozess) -> Vec<Angabe> {
    let names = |ids: &mut dyn Iterator<Item = &str>| join(ids.map(|id| ansicht.name_verweis(id)));
    let raci = x.raci.iter().map(|entry| format!("{} ({})", ansicht.name(entry.rolle.as_str()), entry.teil.word()));
    let texts = [
        ("lh-einbinden", Some(ansicht.wort("einbinden", Some(x.einbinden.word())))),
        ("lh-grund", x.grund.clone()),
        ("lh-zweck-prozess", x.zweck.clone()),
        ("lh-kundennutzen", x.kundennutzen.clone()),
        ("lh-ausloeser", x.ausloeser.clone()),
        ("lh-prozessergebnis", x.ergebnis.clone()),
        ("lh-haeufigkeit", x.haeufigkeit.map(|h| h.in_words(ansicht.texte))),
        ("lh-bearbeitungszeit", x.bearbeitungszeit.map(|d| d.in_words(ansicht.texte))),
        ("lh-durchlaufzeit", x.durchlaufzeit.map(|d| d.in_words(ansicht.texte))),
        ("lh-erhebung", x.erhebung.map(|e| ansicht.wort("erhebung", Some(e.word())))),
        ("lh-kanaele", some_list(x.kanaele.iter().map(|k| ansicht.wort("kanal", Some(k.word()))))),
        ("lh-extern", some_list(x.extern_beteiligte.iter().cloned())),
        ("lh-raci", some_list(raci)),
    ];
    let links = [
        ("lh-verantwortlich", names(&mut x.verantwortlich.iter().map(crate::model::werte::Verweis::as_str))),
        ("lh-beteiligte", names(&mut x.beteiligte.iter().map(crate::model::werte::Verweis::as_str))),
        ("lh-systeme", names(&mut x.systeme.iter().map(crate::model::werte::Verweis::as_str))),
        ("lh-informationen", names(&mut x.informationen.iter().map(crate::model::werte::Verweis::as_str))),
        ("lh-folgt", ansicht.folgen(x.id.as_str())),
    ];
    let texts = texts.into_iter().filter_map(|(key, text)| text.map(|text| ansicht.angabe(key, text)));
    let links = links.into_iter().filter(|(_, inlines)| !inlines.is_empty());
    texts.chain(links.map(|(key, inlines)| ansicht.angabe_mit(key, inlines))).collect()
}

fn some_list(texts: impl Iterator<Item = String>) -> Option<String> {
    let joined = texts.collect::<Vec<_>>().join(", ");
    (!joined.is_empty()).then_some(joined)
}

fn schritte(ansicht: &Ansicht<'_>, x: &Prozess) -> Block {
    let rows = x.schritte.iter().map(|schritt| {
        let medium = |medium: Option<crate::model::prozesse::Medium>| {
            ansicht.wort("medium", medium.map(crate::model::prozesse::Medium::word))
        };
        let media = match (schritt.medium_ein, schritt.medium_aus) {
            (None, None) => fehlt(),
            (from, to) => format!("{} → {}", medium(from), medium(to)),
        };
        let role = schritt.rolle.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        let system = schritt.system.as_ref().map(|id| vec![ansicht.name_verweis(id.as_str())]);
        zeile(vec![
            zelle(schritt.nr.0.to_string()),
            zelle(&schritt.taetigkeit),
            role.unwrap_or_else(|| zelle(fehlt())),
            system.unwrap_or_else(|| zelle(fehlt())),
            zelle(media),
            zelle(oder_fehlt(schritt.bearbeitung.map(|d| d.in_words(ansicht.texte)))),
            zelle(oder_fehlt(schritt.liegezeit.map(|d| d.in_words(ansicht.texte)))),
        ])
    });
    let columns = [
        ("lh-nr", 1, true),
        ("lh-taetigkeit", 7, false),
        ("lh-rolle", 5, false),
        ("lh-system", 5, false),
        ("lh-medium", 4, false),
        ("lh-bearbeitungszeit", 3, true),
        ("lh-liegezeit", 3, true),
    ];
    ansicht.tabelle("lh-tabelle-schritte", &columns, rows.collect())
}

pub(in crate::document) fn schnittstellen(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let systems = ansicht.projekt.prozessanalyse.systeme.iter();
    let described: Vec<Block> = systems
        .filter_map(|system| system.schnittstelle.as_ref().map(|schnittstelle| (system, schnittstelle)))
        .flat_map(|(system, schnittstelle)| schnittstellensteckbrief(ansicht, system, schnittstelle))
        .collect();
    if described.is_empty() { ansicht.nichts() } else { described }
}

fn schnittstellensteckbrief(ansicht: &Ansicht<'_>, system: &System, x: &Schnittstelle) -> Vec<Block> {
    let leading = x.fuehrend.map(|fuehrend| ansicht.wort("fuehrung", Some(fuehrend.word())));
    let texts = [
        ("lh-richtung", Some(ansicht.wort("richtung", Some(x.richtung.word())))),
        ("lh-objekte", some_list(x.objekte.iter().cloned())),
        ("lh-ausloeser", x.ausloeser.map(|a| ansicht.wort("uebertragung", Some(a.word())))),
        ("lh-haeufigkeit", x.haeufigkeit.map(|h| h.in_words(ansicht.texte))),
        ("lh-volumen", x.volumen.clone()),
        ("lh-format", x.format.clone()),
        ("lh-fuehrend", leading),
        ("lh-fehlerbehandlung", x.fehlerbehandlung.clone()),
    ];
    let mut paare: Vec<Angabe> = texts.into_iter().map(|(key, text)| ansicht.angabe(key, oder_fehlt(text))).collect();
    let follow = ansicht.folgen(system.id.as_str());
    if !follow.is_empty() {
        paare.push(ansicht.angabe_mit("lh-folgt", follow));
    }
    let titel = format!("{} {}", system.id, system.name);
    vec![Block::Zwischentitel { titel, anker: None }, Block::Angaben { paare }]
}

/// What Art. 30 (1) DSGVO asks for, per information item.
fn verarbeitung(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let items = &ansicht.projekt.prozessanalyse.informationen;
    if items.is_empty() {
        return ansicht.nichts();
    }
    let described = items.iter().flat_map(|x| {
        let titel = format!("{} {}", x.id, x.name);
        let anker = Some(x.id.as_str().to_owned());
        [Block::Zwischentitel { titel, anker }, Block::Angaben { paare: verarbeitungsangaben(ansicht, x) }]
    });
    std::iter::once(Block::absatz(ansicht.t("lh-verarbeitung-einleitung"))).chain(described).collect()
}

/// “24 Monate nach Absage”
pub(in crate::document) fn loeschregel(ansicht: &Ansicht<'_>, x: &Information) -> Option<String> {
    let rule = x.loeschregel.as_ref()?;
    let end = if rule.zum_jahresende.is_some_and(|yes| yes.0) { ansicht.t("lh-zum-jahresende") } else { String::new() };
    Some(format!("{} {} {}{end}", rule.frist.in_words(ansicht.texte), ansicht.t("lh-nach"), rule.start))
}

fn verarbeitungsangaben(ansicht: &Ansicht<'_>, x: &Information) -> Vec<Angabe> {
    let basis = x.rechtsgrundlagen.iter().map(|g| {
        let proof = g.abwaegung.as_ref().or(g.nachweis.as_ref()).map(|p| format!(" ({p})")).unwrap_or_default();
        format!("{}: {}{proof}", g.zweck, ansicht.wort("art6", Some(g.art6.word())))
    });
    let recipients = x.empfaenger.iter().map(|e| {
        let details = [
            Some(ansicht.wort("empfaengerart", Some(e.art.word()))),
            e.land.clone(),
            e.avv.map(|datum| format!("{} {}", ansicht.t("lh-avv"), ansicht.datum(Some(datum)))),
            e.drittland_grundlage.clone(),
        ];
        format!("{} ({})", e.name, details.into_iter().flatten().collect::<Vec<_>>().join(", "))
    });
    let personal = ansicht.wort("janein", Some(if x.personenbezug.0 { "ja" } else { "nein" }));
    let texts = [
        ("lh-angaben", some_list(x.angaben.iter().cloned())),
        ("lh-personenbezug", Some(personal)),
        ("lh-betroffene", some_list(x.betroffene.iter().cloned())),
        ("lh-datenkategorien", some_list(x.datenkategorien.iter().cloned())),
        ("lh-zwecke", some_list(x.zwecke.iter().cloned())),
        ("lh-rechtsgrundlagen", some_list(basis)),
        ("lh-datenherkunft", some_list(x.herkunft.iter().cloned())),
        ("lh-empfaenger", some_list(recipients)),
        ("lh-loeschregel", loeschregel(ansicht, x)),
        ("lh-aufbewahrung", x.aufbewahrung.map(|a| ansicht.wort("aufbewahrung", Some(a.word())))),
        ("lh-erfassungsaufwand", x.erfassungsaufwand.map(|d| d.in_words(ansicht.texte))),
    ];
    let roles = |ids: &mut dyn Iterator<Item = &str>| join(ids.map(|id| ansicht.name_verweis(id)));
    let links = [
        (
            "lh-fachlich-verantwortlich",
            roles(&mut x.fachlich_verantwortlich.iter().map(crate::model::werte::Verweis::as_str)),
        ),
        ("lh-erfasst-von", roles(&mut x.erfasst_von.iter().map(crate::model::werte::Verweis::as_str))),
        ("lh-folgt", ansicht.folgen(x.id.as_str())),
    ];
    let texts = texts.into_iter().filter_map(|(key, text)| text.map(|text| ansicht.angabe(key, text)));
    let links = links.into_iter().filter(|(_, inlines)| !inlines.is_empty());
    texts.chain(links.map(|(key, inlines)| ansicht.angabe_mit(key, inlines))).collect()
}

/// Content of the contract after Art. 28 (3) DSGVO and measures after Art. 32 DSGVO, for the vendor to answer.
fn checkliste(ansicht: &Ansicht<'_>) -> Vec<Block> {
    const AVV: [&str; 12] = [
        "gegenstand",
        "art-zweck",
        "daten",
        "weisung",
        "vertraulichkeit",
        "sicherheit",
        "unterauftrag",
        "betroffenenrechte",
        "unterstuetzung",
        "rueckgabe",
        "nachweise",
        "hinweis",
    ];
    const TOM: [&str; 6] =
        ["verschluesselung", "vertraulichkeit", "integritaet", "verfuegbarkeit", "wiederherstellung", "ueberpruefung"];
    let rows = |prefix: &str, keys: &[&str]| {
        let row = |key: &&str| zeile(vec![zelle(ansicht.t(&format!("{prefix}-{key}"))), Vec::new(), Vec::new()]);
        keys.iter().map(row).collect()
    };
    let columns = [("lh-pruefpunkt", 8, false), ("lh-antwort", 3, false), ("lh-fundstelle", 4, false)];
    vec![
        Block::absatz(ansicht.t("lh-checkliste-einleitung")),
        ansicht.tabelle("lh-tabelle-avv", &columns, rows("avv", &AVV)),
        ansicht.tabelle("lh-tabelle-tom", &columns, rows("tom", &TOM)),
    ]
}

/// Source → requirements and Abgrenzungen. The other direction stands with each requirement.
fn nachverfolgung(ansicht: &Ansicht<'_>) -> Vec<Block> {
    let rows: Vec<_> = ansicht
        .alle_folgen()
        .map(|(source, ids)| {
            let name = if source == MENGENGERUEST { ansicht.t("lh-mengengeruest") } else { ansicht.name(source) };
            let target = if source == MENGENGERUEST { "kap/mengengeruest" } else { source };
            zeile(vec![vec![Inline::verweis(target, source)], zelle(name), verweise(ids)])
        })
        .collect();
    if rows.is_empty() {
        return ansicht.nichts();
    }
    let columns = [("lh-quelle-kennung", 3, false), ("lh-quelle", 7, false), ("lh-folgt", 8, false)];
    let mut blocks = vec![
        Block::absatz(ansicht.t("lh-nachverfolgung-einleitung")),
        ansicht.uebersicht("lh-tabelle-nachverfolgung", &columns, rows),
    ];
    blocks.extend(without_origin(ansicht));
    blocks
}

/// Requirements that say nothing of where they come from.
fn without_origin(ansicht: &Ansicht<'_>) -> Option<Block> {
    let visible = ansicht.lastenheft.anforderungen.iter().filter(|x| ansicht.shows(x.sichtbarkeit));
    let ids: Vec<&str> = visible.filter(|x| x.herkunft.is_empty()).map(|x| x.id.as_str()).collect();
    let mut inhalt = vec![Inline::text(ansicht.t("lh-ohne-herkunft")), Inline::text(" ")];
    inhalt.extend(verweise(&ids));
    (!ids.is_empty()).then(|| Block::Absatz { inhalt: vec![Inline::Form(Form::Folgen { inhalt })] })
}
