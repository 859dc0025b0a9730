//! The proposal for `auswahl.yaml`: matrix, weights and procedure before anybody has thought about them.

use minijinja::Error;
use serde::Serialize;

use super::Grundlage;
use crate::model::auswahl::{FehlendePreise, Methode};
use crate::model::lastenheft::Gruppe;
use crate::steps::abschnitt::render;
use crate::templates::Templates;
use crate::text::Texte;
use crate::{file_record, record};

/// The template of the file below `templates/`.
const TEMPLATE: &str = "daten/auswahl.yaml";

/// Accounts if the project does not say how many there are.
const KONTEN: u64 = 10;

record! {
    /// A group of criteria.
    pub struct Gruppenvorschlag {
        pub id: String,
        pub lastenheft: Vec<Gruppe>,
        pub kriterien: Vec<String>,
    }
}

record! {
    /// A main group.
    pub struct Hauptgruppenvorschlag {
        pub id: String,
        pub gewicht: crate::model::werte::Anzahl,
        pub gruppen: Vec<Gruppenvorschlag>,
    }
}

file_record! {
    /// The file `templates/auswahl/vorschlag.yaml`.
    pub struct Vorschlagsdatei {
        pub hauptgruppen: Vec<Hauptgruppenvorschlag>,
    }
}

/// Somebody who is to be asked.
#[derive(Debug, Clone, Serialize)]
pub struct Eingeladen {
    /// The identifier.
    pub id: String,
    /// The company.
    pub firma: String,
}

#[derive(Debug, Serialize)]
struct Vorschlag<'a> {
    lastenheft: Option<&'a str>,
    anbieter: &'a [Eingeladen],
    konten: u64,
    methoden: String,
    fehlende_preise: String,
    kommentar_punkte: String,
    kommentar_gewichte: String,
    hauptgruppen: Vec<Hauptgruppe>,
}

#[derive(Debug, Serialize)]
struct Hauptgruppe {
    id: String,
    titel: String,
    gewicht: u64,
    gruppen: Vec<Kriteriengruppe>,
}

#[derive(Debug, Serialize)]
struct Kriteriengruppe {
    id: String,
    titel: String,
    gewicht: u64,
    lastenheft: Vec<&'static str>,
    kriterien: Vec<Kriterium>,
}

#[derive(Debug, Serialize)]
struct Kriterium {
    id: String,
    titel: String,
    erwartung: String,
}

/// The proposed text of `auswahl.yaml`. `version`: the release that is asked for; `konten`: how many accounts the project plans.
///
/// # Errors
/// If the template cannot be rendered.
pub fn yaml(
    datei: &Vorschlagsdatei,
    grundlage: &Grundlage,
    (version, konten): (Option<&str>, Option<u64>),
    anbieter: &[Eingeladen],
    (templates, texte): (&Templates, &Texte),
) -> Result<String, Error> {
    let title = |id: &str| texte.get(&format!("auswahl-{}", id.to_lowercase()));
    let asked = |gruppe: &Gruppe| grundlage.anforderungen.iter().any(|x| x.gruppe == *gruppe);
    let gruppen = |x: &Hauptgruppenvorschlag| {
        let found = x.gruppen.iter().filter_map(|gruppe| {
            let lastenheft: Vec<&str> = gruppe.lastenheft.iter().filter(|x| asked(x)).map(|x| x.word()).collect();
            let kriterien: Vec<Kriterium> = gruppe
                .kriterien
                .iter()
                .map(|id| Kriterium { titel: title(id), erwartung: title(&format!("{id}-erwartung")), id: id.clone() })
                .collect();
            let is_empty = lastenheft.is_empty() && kriterien.is_empty();
            let (id, titel) = (gruppe.id.clone(), title(&gruppe.id));
            (!is_empty).then_some(Kriteriengruppe { id, titel, gewicht: 1, lastenheft, kriterien })
        });
        let mut found: Vec<Kriteriengruppe> = found.collect();
        let shares = shared(&vec![1; found.len()]);
        for (gruppe, share) in found.iter_mut().zip(shares) {
            gruppe.gewicht = share;
        }
        found
    };
    let mut hauptgruppen: Vec<Hauptgruppe> = datei
        .hauptgruppen
        .iter()
        .map(|x| Hauptgruppe { id: x.id.clone(), titel: title(&x.id), gewicht: x.gewicht.0, gruppen: gruppen(x) })
        .filter(|x| !x.gruppen.is_empty())
        .collect();
    let weights: Vec<u64> = hauptgruppen.iter().map(|x| x.gewicht).collect();
    for (hauptgruppe, share) in hauptgruppen.iter_mut().zip(shared(&weights)) {
        hauptgruppe.gewicht = share;
    }
    let vorschlag = Vorschlag {
        lastenheft: version,
        anbieter,
        konten: konten.unwrap_or(KONTEN),
        methoden: Methode::ALL.iter().map(|x| x.word()).collect::<Vec<_>>().join(" | "),
        fehlende_preise: FehlendePreise::ALL.iter().map(|x| x.word()).collect::<Vec<_>>().join(" | "),
        kommentar_punkte: texte.get("auswahl-kommentar-punkte"),
        kommentar_gewichte: texte.get("auswahl-kommentar-gewichte"),
        hauptgruppen,
    };
    render(TEMPLATE, &vorschlag, &texte.get("auswahl-hinweis"), templates)
}

/// A hundred percent in whole ones by these weights; what rounding leaves goes to the first ones.
fn shared(weights: &[u64]) -> Vec<u64> {
    let sum: u64 = weights.iter().sum();
    let mut shares: Vec<u64> = weights.iter().filter_map(|weight| (weight * 100).checked_div(sum)).collect();
    let rest = 100 - shares.iter().sum::<u64>();
    for share in shares.iter_mut().take(usize::try_from(rest).unwrap_or_default()) {
        *share += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_make_a_whole() {
        let cases =
            [(vec![1, 1, 1], vec![34, 33, 33]), (vec![50, 25], vec![67, 33]), (vec![7], vec![100]), (vec![], vec![])];
        for (weights, expected) in cases {
            assert_eq!(shared(&weights), expected);
        }
    }
}
