//! The proposal for `zeitplan.yaml`: small stages in the usual order, from the criteria of the Pflichtenheft.

use jiff::civil::Date;
use minijinja::Error;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::model::Projekt;
use crate::model::aenderung::Vertragspartei;
use crate::model::lastenheft::Gruppe;
use crate::model::pflichtenheft::{Kriterium, Strang, Zusage};
use crate::model::werte::{Anteil, Kennzahl, Verweis};
use crate::model::zeitplan::{Land, Meilensteinart};
use crate::steps::abschnitt::{render, scalar};
use crate::templates::Templates;
use crate::text::{Arg, Texte};
use crate::{file_record, record};

/// The template of the file below `templates/`.
const TEMPLATE: &str = "daten/zeitplan.yaml";

record! {
    /// Somebody who usually takes part.
    pub struct Mitwirkendenvorschlag {
        pub id: String,
        pub partei: Vertragspartei,
        pub anteil: Anteil,
    }
}

record! {
    /// A usual stage: which groups of criteria it delivers, and person-days by strand; none where nothing is needed.
    pub struct Etappenvorschlag {
        pub id: String,
        pub gruppen: Vec<Gruppe>,
        pub software: Option<Kennzahl>,
        pub hardware: Option<Kennzahl>,
        pub organisation: Option<Kennzahl>,
    }
}

file_record! {
    /// The file `templates/zeitplan/etappen.yaml`.
    pub struct Etappendatei {
        pub mitwirkende: Vec<Mitwirkendenvorschlag>,
        pub etappen: Vec<Etappenvorschlag>,
    }
}

#[derive(Debug, Serialize)]
struct Vorschlag {
    beginn: String,
    land: Option<&'static str>,
    kommentar_land: String,
    kommentar_mitwirkende: String,
    kommentar_sperrzeiten: String,
    kommentar_teilprojekte: String,
    kommentar_erfolg: String,
    mitwirkende: Vec<Person>,
    teilprojekte: Vec<Etappe>,
    meilensteine: Vec<Ziel>,
}

#[derive(Debug, Serialize)]
struct Person {
    id: String,
    name: String,
    partei: &'static str,
    anteil: String,
}

#[derive(Debug, Serialize)]
struct Etappe {
    id: String,
    titel: String,
    ergebnis: String,
    erfolg: String,
    kundenwirkung: Option<String>,
    stufe: Option<String>,
    kriterien: Vec<String>,
    ohne: Vec<Ohne>,
    vorgaenge: Vec<Aufgabe>,
}

#[derive(Debug, Serialize)]
struct Ohne {
    strang: &'static str,
    grund: String,
}

#[derive(Debug, Serialize)]
struct Aufgabe {
    id: String,
    titel: String,
    strang: &'static str,
    aufwand: String,
    wer: Vec<&'static str>,
    nach: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Ziel {
    id: String,
    titel: String,
    art: &'static str,
    teilprojekt: Option<String>,
    nach: Vec<String>,
}

/// What is promised, of one stage of the contract.
fn promised<'p>(projekt: &'p Projekt, stufe: Option<&str>, gruppen: &[Gruppe]) -> Vec<&'p Kriterium> {
    let first = projekt.lastenheft.ausbaustufen.first().map(|x| x.id.as_str());
    let is_promised = |k: &&Kriterium| {
        k.entfallen.is_none() && matches!(k.zusage, Some(Zusage::Ja | Zusage::Teilweise | Zusage::Spaeter))
    };
    // What names no stage of the contract belongs to the first one.
    let of_stage = |k: &&Kriterium| k.stufe.as_ref().map(Verweis::as_str).or(first) == stufe;
    let criteria = projekt.pflichtenheft.kriterien.iter().filter(is_promised).filter(of_stage);
    criteria.filter(|k| gruppen.contains(&k.gruppe)).collect()
}

/// The proposed text of `zeitplan.yaml`.
///
/// # Errors
/// If the template cannot be rendered.
pub fn yaml(
    datei: &Etappendatei,
    projekt: &Projekt,
    (beginn, land): (Date, Option<Land>),
    (templates, texte): (&Templates, &Texte),
) -> Result<String, Error> {
    let contract: Vec<Option<&str>> = match projekt.lastenheft.ausbaustufen.as_slice() {
        [] => vec![None],
        stages => stages.iter().map(|x| Some(x.id.as_str())).collect(),
    };
    let mut teilprojekte: Vec<Etappe> = Vec::new();
    for (round, stufe) in contract.iter().enumerate() {
        for (place, vorschlag) in datei.etappen.iter().enumerate() {
            let criteria = promised(projekt, *stufe, &vorschlag.gruppen);
            let is_first = round == 0 && place == 0;
            if !criteria.is_empty() || is_first {
                let stage = etappe(&teilprojekte, vorschlag, (*stufe, &criteria), texte);
                teilprojekte.push(stage);
            }
        }
    }
    let person = |x: &Mitwirkendenvorschlag| Person {
        name: texte.get(&format!("etappe-person-{}", x.id.to_lowercase())),
        partei: x.partei.word(),
        anteil: x.anteil.prozent().normalize().to_string(),
        id: x.id.clone(),
    };
    let vorschlag = Vorschlag {
        beginn: beginn.to_string(),
        land: land.map(Land::word),
        kommentar_land: texte.get("etappe-kommentar-land"),
        kommentar_mitwirkende: texte.get("etappe-kommentar-mitwirkende"),
        kommentar_sperrzeiten: texte.get("etappe-kommentar-sperrzeiten"),
        kommentar_teilprojekte: texte.get("etappe-kommentar-teilprojekte"),
        kommentar_erfolg: texte.get("etappe-kommentar-erfolg"),
        mitwirkende: datei.mitwirkende.iter().map(person).collect(),
        meilensteine: milestones(projekt, &teilprojekte, texte),
        teilprojekte,
    };
    render(TEMPLATE, &vorschlag, &texte.get("etappe-hinweis"), templates)
}

/// The next stage: software and hardware side by side after the stage before, people and rules behind the software. In the first one all three
/// begin at once.
fn etappe(
    davor: &[Etappe],
    vorschlag: &Etappenvorschlag,
    (stufe, criteria): (Option<&str>, &[&Kriterium]),
    texte: &Texte,
) -> Etappe {
    let number = davor.len() + 1;
    let word = |part: &str| texte.get(&format!("etappe-{}-{part}", vorschlag.id));
    let own = |part: &str| texte.has(&format!("etappe-{}-{part}", vorschlag.id)).then(|| word(part));
    let stated: Decimal = criteria.iter().filter_map(|k| k.aufwand).map(Kennzahl::wert).sum();
    let software = if stated.is_zero() { vorschlag.software.map(Kennzahl::wert) } else { Some(stated) };
    let strands = [
        (Strang::Software, software, "BERATUNG", "1"),
        (Strang::Hardware, vorschlag.hardware.map(Kennzahl::wert), "TECHNIK", "2"),
        (Strang::Organisation, vorschlag.organisation.map(Kennzahl::wert), "SCHLUESSEL", "3"),
    ];
    let id = |suffix: &str| format!("V{number}{suffix}");
    let before = davor.last().map(ends).unwrap_or_default();
    let mut vorgaenge = Vec::new();
    let mut ohne = Vec::new();
    for (strang, effort, wer, suffix) in strands {
        let Some(effort) = effort else {
            ohne.push(Ohne { strang: strang.word(), grund: texte.get("etappe-ohne-strang") });
            continue;
        };
        // Preparing is the work of whoever leads the project.
        let wer = if number == 1 && strang == Strang::Organisation { "LEITUNG" } else { wer };
        let own: Vec<String> = vorgaenge.iter().map(|x: &Aufgabe| x.id.clone()).collect();
        let waits = strang == Strang::Organisation && !own.is_empty() && number > 1;
        let nach = if waits { own } else { before.clone() };
        vorgaenge.push(Aufgabe {
            id: id(suffix),
            titel: word(strang.word()),
            strang: strang.word(),
            aufwand: scalar(&effort.normalize().to_string()),
            wer: vec![wer],
            nach,
        });
    }
    let titel = word("titel");
    let is_again = davor.iter().any(|x| x.titel == titel);
    Etappe {
        id: format!("TP-{number}"),
        titel: if is_again { texte.format("etappe-ausbau", &[("titel", Arg::Text(titel))]) } else { titel },
        ergebnis: word("ergebnis"),
        erfolg: word("erfolg"),
        kundenwirkung: own("kundenwirkung"),
        stufe: stufe.map(str::to_owned),
        kriterien: criteria.iter().map(|k| k.id.to_string()).collect(),
        ohne,
        vorgaenge,
    }
}

/// The tasks of a stage that nobody in it waits for.
fn ends(stage: &Etappe) -> Vec<String> {
    let waited: Vec<&String> = stage.vorgaenge.iter().flat_map(|x| &x.nach).collect();
    stage.vorgaenge.iter().map(|x| &x.id).filter(|id| !waited.contains(id)).cloned().collect()
}

/// The agreements that come first, and an acceptance for each stage.
fn milestones(projekt: &Projekt, stages: &[Etappe], texte: &Texte) -> Vec<Ziel> {
    let prepared: Vec<String> = stages.first().map(ends).unwrap_or_default();
    let first = |id: &str, art: Meilensteinart| Ziel {
        id: id.to_owned(),
        titel: texte.get(&format!("etappe-meilenstein-{}", art.word())),
        art: art.word(),
        teilprojekt: None,
        nach: prepared.clone(),
    };
    let council = projekt.prozessanalyse.mengengeruest.as_ref().and_then(|x| x.betriebsrat).is_some_and(|x| x.0);
    let works = council.then(|| first("M-BV", Meilensteinart::Betriebsvereinbarung));
    let accepted = stages.iter().map(|x| Ziel {
        id: format!("M-{}", x.id.trim_start_matches("TP-")),
        titel: texte.format("etappe-abnahme", &[("titel", Arg::Text(x.titel.clone()))]),
        art: Meilensteinart::Abnahme.word(),
        teilprojekt: Some(x.id.clone()),
        nach: x.vorgaenge.iter().map(|task| task.id.clone()).collect(),
    });
    std::iter::once(first("M-AVV", Meilensteinart::Auftragsverarbeitung)).chain(works).chain(accepted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_of_criteria_has_one_usual_stage() {
        let templates = Templates::default();
        let (mut sources, mut sink) = (crate::source::Sources::default(), crate::diagnostic::Sink::default());
        let datei: Option<Etappendatei> =
            crate::read::template("zeitplan/etappen.yaml", &templates, &mut sources, &mut sink);
        let datei = datei.expect("the embedded file");
        for gruppe in Gruppe::ALL {
            let count = datei.etappen.iter().filter(|x| x.gruppen.contains(gruppe)).count();
            assert_eq!(count, 1, "{}", gruppe.word());
        }
    }
}
