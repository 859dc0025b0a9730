//! The form for one bidder: instructions, requirements by group, price sheet, company, questions. Holds nothing internal.

use crate::document::mappe::{Arbeitsblatt, Eingabe, Mappe, Zelle};
use crate::model::Projekt;
use crate::model::angebot::Kostenart;
use crate::model::auswahl::Anbieter;
use crate::model::lastenheft::Gruppe;
use crate::steps::auswahl::formular::{
    ANFORDERUNGEN, ANGABEN, FELDER, FRAGEN, FRAGEZEILEN, Inhalt, PREISE, Spalte, ZEILEN_JE_ART, preiszeile, pruefsumme,
    wortlaut,
};
use crate::steps::auswahl::{Anforderung, Grundlage};
use crate::text::{Arg, Texte, format};

/// The form that `anbieter` is to fill in.
#[must_use]
pub fn build(projekt: &Projekt, grundlage: &Grundlage, anbieter: &Anbieter, texte: &Texte) -> Mappe {
    let angaben = &projekt.angaben;
    let groups = Gruppe::ALL.iter().filter_map(|gruppe| requirements(*gruppe, grundlage, texte));
    let fixed = [instructions(projekt, grundlage, anbieter, texte)];
    let rest = [prices(texte), company(texte), questions(texte)];
    let date = angaben.datum.date();
    let args = [
        ("firma", Arg::Text(angaben.auftraggeber.firma.clone())),
        ("version", Arg::Text(grundlage.version.clone())),
        ("anbieter", Arg::Text(anbieter.id.to_string())),
    ];
    Mappe {
        titel: format!("{}: {}", texte.get("formular-titel"), angaben.titel),
        firma: angaben.auftraggeber.firma.clone(),
        datum: [date.year().into(), date.month().into(), date.day().into()],
        fuss: texte.format("formular-fuss", &args),
        blaetter: fixed.into_iter().chain(groups).chain(rest).collect(),
    }
}

fn instructions(projekt: &Projekt, grundlage: &Grundlage, anbieter: &Anbieter, texte: &Texte) -> Arbeitsblatt {
    let text = |key: &str| Zelle::Text(texte.get(key));
    let pair = |key: &str, value: String| vec![text(key), Zelle::Text(value)];
    let angaben = &projekt.angaben;
    let mut zeilen = vec![
        vec![Zelle::Titel(texte.get("formular-titel"))],
        vec![Zelle::Leer],
        pair("formular-projekt", angaben.titel.clone()),
        pair("formular-auftraggeber", angaben.auftraggeber.firma.clone()),
        pair("formular-anbieter", anbieter.firma.clone()),
        pair("formular-kennung", anbieter.id.to_string()),
        pair("formular-fassung", grundlage.version.clone()),
    ];
    if let Some(frist) = projekt.auswahl.frist {
        zeilen.push(pair("formular-frist", format::datum(frist.date(), texte.sprache())));
    }
    zeilen.push(vec![Zelle::Leer]);
    let steps = (1..).map(|number| format!("formular-anleitung-{number}")).take_while(|key| texte.has(key));
    zeilen.extend(steps.map(|key| vec![Zelle::Leer, Zelle::Text(texte.get(&key))]));
    if let Some(kosten) = &projekt.auswahl.kosten {
        let args = [
            ("konten", Arg::Text(format::zahl(kosten.konten.0.into(), texte.sprache()))),
            ("jahre", Arg::Text(kosten.jahre.0.to_string())),
        ];
        zeilen.push(vec![Zelle::Leer, Zelle::Text(texte.format("formular-preise-annahmen", &args))]);
    }
    Arbeitsblatt { name: texte.get("formular-blatt-anleitung"), breiten: vec![26, 100], zeilen, ..protected() }
}

fn protected() -> Arbeitsblatt {
    Arbeitsblatt { geschuetzt: true, ..Arbeitsblatt::default() }
}

fn heads(columns: &[Spalte], texte: &Texte) -> Vec<Zelle> {
    columns.iter().map(|column| Zelle::Kopf(texte.get(column.kopf))).collect()
}

/// A table with these columns below its heads.
fn table(name: String, columns: &[Spalte], rows: impl Iterator<Item = Vec<Zelle>>, texte: &Texte) -> Arbeitsblatt {
    Arbeitsblatt {
        name,
        breiten: columns.iter().map(|column| column.breite).collect(),
        kopf: Some(0),
        zeilen: std::iter::once(heads(columns, texte)).chain(rows).collect(),
        ..protected()
    }
}

/// A row of which `fixed` tells the cells that the client states.
fn row(columns: &[Spalte], fixed: impl Fn(&str) -> String) -> Vec<Zelle> {
    let cell = |column: &Spalte| match column.inhalt {
        Inhalt::Fest => Zelle::Text(fixed(column.feld)),
        other => Zelle::Eingabe(input(other)),
    };
    columns.iter().map(cell).collect()
}

fn input(inhalt: Inhalt) -> Eingabe {
    match inhalt {
        Inhalt::Fest | Inhalt::Text => Eingabe::Text,
        Inhalt::Betrag | Inhalt::Zahl | Inhalt::Prozent | Inhalt::Anzahl => Eingabe::Zahl,
        Inhalt::Datum => Eingabe::Datum,
        Inhalt::Wort(keys) => Eingabe::Auswahl(keys),
    }
}

fn requirements(gruppe: Gruppe, grundlage: &Grundlage, texte: &Texte) -> Option<Arbeitsblatt> {
    let of_group: Vec<&Anforderung> = grundlage.anforderungen.iter().filter(|x| x.gruppe == gruppe).collect();
    let rows = of_group.iter().map(|x| {
        row(&ANFORDERUNGEN, |feld| match feld {
            "id" => x.id.clone(),
            "anforderung" => wortlaut(x),
            "prioritaet" if x.a_kriterium => texte.get("formular-a-kriterium"),
            "prioritaet" => texte.get(&format!("prioritaet-{}", x.prioritaet.word())),
            _ => pruefsumme(x),
        })
    });
    let name = texte.get(&format!("titel-gruppe-{}", gruppe.word()));
    (!of_group.is_empty()).then(|| table(name, &ANFORDERUNGEN, rows, texte))
}

fn prices(texte: &Texte) -> Arbeitsblatt {
    let rows = Kostenart::ALL.iter().flat_map(|art| {
        (1..=ZEILEN_JE_ART).map(move |number| {
            row(&PREISE, |feld| match feld {
                "zeile" => preiszeile(*art, number),
                _ if number == 1 && Kostenart::PFLICHT.contains(art) => {
                    format!("{} ({})", texte.get(&format!("kostenart-{}", art.word())), texte.get("formular-pflicht"))
                }
                _ if number == 1 => texte.get(&format!("kostenart-{}", art.word())),
                _ => texte.get("formular-weitere"),
            })
        })
    });
    table(texte.get("formular-blatt-preise"), &PREISE, rows, texte)
}

fn company(texte: &Texte) -> Arbeitsblatt {
    let rows = FELDER.iter().map(|(feld, inhalt)| {
        let label = texte.get(&format!("formular-{feld}"));
        vec![Zelle::Text((*feld).to_owned()), Zelle::Text(label), Zelle::Eingabe(input(*inhalt))]
    });
    table(texte.get("formular-blatt-unternehmen"), &ANGABEN, rows, texte)
}

fn questions(texte: &Texte) -> Arbeitsblatt {
    let rows = (1..=FRAGEZEILEN).map(|number| row(&FRAGEN, |_| number.to_string()));
    table(texte.get("formular-blatt-fragen"), &FRAGEN, rows, texte)
}
