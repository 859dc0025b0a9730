//! The project as typed data: what the files say, and nothing about files, commands or typesetting.
//!
//! Names are those of the YAML keys, which are those of the printed terms.

pub mod aenderung;
pub mod angebot;
pub mod antworten;
pub mod auswahl;
pub mod befragung;
pub mod befragungsergebnis;
pub mod bewertung;
pub mod informationen;
pub mod kunden;
pub mod kundenorientierung;
pub mod lastenheft;
pub mod pflichtenheft;
pub mod projekt;
pub mod prozesse;
pub mod struktur;
pub mod umsatz;
pub mod umsatzanalyse;
pub mod umsetzung;
pub mod werte;
pub mod zeitplan;

use std::collections::BTreeMap;

/// Everything a project says.
#[derive(Debug, Clone)]
pub struct Projekt {
    /// `crmplan.yaml`: the project itself.
    pub angaben: projekt::Projektangaben,
    /// `crmplan.yaml`: the looks.
    pub gestaltung: Option<projekt::Gestaltung>,
    /// `crmplan.yaml`: the catalogues that make proposals; all of them if none is named.
    pub kataloge: Option<Vec<projekt::Katalogwahl>>,
    /// `crmplan.yaml`: what is set for the checks.
    pub pruefung: Option<projekt::Pruefung>,
    /// `analyse/kunden.yaml`
    pub kundenanalyse: kunden::Kundendatei,
    /// `analyse/umsatz.yaml`
    pub umsatz: umsatz::Umsatzdatei,
    /// `analyse/befragung.yaml`
    pub befragung: befragung::Befragungsdatei,
    /// `analyse/prozesse.yaml`
    pub prozessanalyse: prozesse::Prozessdatei,
    /// `analyse/antworten.yaml`
    pub antworten: Vec<antworten::Antwort>,
    /// `lastenheft.yaml`
    pub lastenheft: lastenheft::Lastenheftdatei,
    /// `auswahl.yaml`
    pub auswahl: auswahl::Auswahldatei,
    /// `angebote/*.yaml`
    pub angebote: Vec<angebot::Angebot>,
    /// `bewertungen.yaml`
    pub bewertungen: bewertung::Bewertungsdatei,
    /// `pflichtenheft.yaml`
    pub pflichtenheft: pflichtenheft::Pflichtenheftdatei,
    /// `aenderungen/*.yaml`, in the order of their identifiers
    pub aenderungen: Vec<aenderung::Aenderungsantrag>,
    /// `zeitplan.yaml`
    pub zeitplan: zeitplan::Zeitplandatei,
    /// `umsetzung.yaml`
    pub umsetzung: umsetzung::Umsetzungsdatei,
    /// `kundenorientierung.yaml`
    pub kundenorientierung: kundenorientierung::Kundenorientierungsdatei,
}

impl Projekt {
    /// What people call the thing behind each identifier.
    #[must_use]
    pub fn bezeichnungen(&self) -> BTreeMap<&str, &str> {
        let mut names = BTreeMap::new();
        let kunden = &self.kundenanalyse;
        let prozesse = &self.prozessanalyse;
        let lastenheft = &self.lastenheft;
        names.extend(kunden.segmente.iter().map(|x| (x.id.as_str(), x.name.as_str())));
        names.extend(kunden.beduerfnisse.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(kunden.potenziale.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(kunden.staerken.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(prozesse.rollen.iter().map(|x| (x.id.as_str(), x.name.as_str())));
        names.extend(prozesse.systeme.iter().map(|x| (x.id.as_str(), x.name.as_str())));
        names.extend(prozesse.informationen.iter().map(|x| (x.id.as_str(), x.name.as_str())));
        for prozess in &prozesse.prozesse {
            names.insert(prozess.id.as_str(), prozess.name.as_str());
            let weak = prozess.schwachstellen.iter();
            names.extend(weak.map(|x| (x.id.as_str(), x.beschreibung.as_str())));
        }
        names.extend(lastenheft.ziele.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(lastenheft.anforderungen.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(lastenheft.abgrenzung.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(lastenheft.rahmenbedingungen.iter().map(|x| (x.id.as_str(), x.text.as_str())));
        names.extend(lastenheft.ausbaustufen.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(lastenheft.offene_punkte.iter().map(|x| (x.id.as_str(), x.frage.as_str())));
        names.extend(self.auswahl.anbieter.iter().map(|x| (x.id.as_str(), x.firma.as_str())));
        for hauptgruppe in &self.auswahl.hauptgruppen {
            names.insert(hauptgruppe.id.as_str(), hauptgruppe.titel.as_str());
            for gruppe in &hauptgruppe.gruppen {
                names.insert(gruppe.id.as_str(), gruppe.titel.as_str());
                names.extend(gruppe.kriterien.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
            }
        }
        names.extend(self.pflichtenheft.kriterien.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(self.pflichtenheft.abgrenzungen.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(self.aenderungen.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(self.zeitplan.mitwirkende.iter().map(|x| (x.id.as_str(), x.name.as_str())));
        names.extend(self.zeitplan.meilensteine.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        for teilprojekt in &self.zeitplan.teilprojekte {
            names.insert(teilprojekt.id.as_str(), teilprojekt.titel.as_str());
            names.extend(teilprojekt.vorgaenge.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        }
        names.extend(self.umsetzung.maengel.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(self.umsetzung.entscheidungen.iter().map(|x| (x.id.as_str(), x.frage.as_str())));
        names.extend(self.umsetzung.risiken.iter().map(|x| (x.id.as_str(), x.was.as_str())));
        let kundenorientierung = &self.kundenorientierung;
        names.extend(kundenorientierung.massnahmen.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names.extend(kundenorientierung.wuensche.iter().map(|x| (x.id.as_str(), x.wunsch.as_str())));
        names.extend(kundenorientierung.kennzahlen.iter().map(|x| (x.id.as_str(), x.titel.as_str())));
        names
    }
}
