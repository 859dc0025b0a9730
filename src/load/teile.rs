//! The parts of a project, and where they stand.

use super::PROJECT_FILE;

/// A part of a project: one file, a folder of files, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `crmplan.yaml`
    Projekt,
    /// `analyse/kunden.yaml`, `analyse/kunden/*.yaml`
    Kunden,
    /// `analyse/umsatz.yaml`, `analyse/umsatz/*.yaml`
    Umsatz,
    /// `analyse/befragung.yaml`, `analyse/befragung/*.yaml`
    Befragung,
    /// `analyse/prozesse.yaml`, `analyse/prozesse/*.yaml`
    Prozesse,
    /// `analyse/antworten.yaml`, `analyse/antworten/*.yaml`
    Antworten,
    /// `lastenheft.yaml`, `lastenheft/*.yaml`
    Lastenheft,
    /// `auswahl.yaml`, `auswahl/*.yaml`
    Auswahl,
    /// `angebote/*.yaml`: one offer in each
    Angebote,
    /// `bewertungen.yaml`, `bewertungen/*.yaml`
    Bewertungen,
    /// `pflichtenheft.yaml`, `pflichtenheft/*.yaml`
    Pflichtenheft,
    /// `aenderungen/*.yaml`: one change request in each
    Aenderungen,
    /// `zeitplan.yaml`, `zeitplan/*.yaml`
    Zeitplan,
    /// `umsetzung.yaml`, `umsetzung/*.yaml`
    Umsetzung,
    /// `kundenorientierung.yaml`, `kundenorientierung/*.yaml`
    Kundenorientierung,
}

impl Part {
    /// All parts in the order of the road.
    pub const ALL: [Self; 15] = [
        Self::Projekt,
        Self::Kunden,
        Self::Umsatz,
        Self::Befragung,
        Self::Prozesse,
        Self::Antworten,
        Self::Lastenheft,
        Self::Auswahl,
        Self::Angebote,
        Self::Bewertungen,
        Self::Pflichtenheft,
        Self::Aenderungen,
        Self::Zeitplan,
        Self::Umsetzung,
        Self::Kundenorientierung,
    ];

    /// Path of the part's single file, relative to the root.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Projekt => PROJECT_FILE,
            Self::Kunden => "analyse/kunden.yaml",
            Self::Umsatz => "analyse/umsatz.yaml",
            Self::Befragung => "analyse/befragung.yaml",
            Self::Prozesse => "analyse/prozesse.yaml",
            Self::Antworten => "analyse/antworten.yaml",
            Self::Lastenheft => "lastenheft.yaml",
            Self::Auswahl => "auswahl.yaml",
            Self::Angebote => "angebote.yaml",
            Self::Bewertungen => "bewertungen.yaml",
            Self::Pflichtenheft => "pflichtenheft.yaml",
            Self::Aenderungen => "aenderungen.yaml",
            Self::Zeitplan => "zeitplan.yaml",
            Self::Umsetzung => "umsetzung.yaml",
            Self::Kundenorientierung => "kundenorientierung.yaml",
        }
    }

    /// Whether a project can do without the part.
    #[must_use]
    pub const fn is_optional(self) -> bool {
        !matches!(self, Self::Projekt | Self::Kunden | Self::Prozesse)
    }

    /// Whether all files of the part say one thing together; otherwise each stands for itself.
    #[must_use]
    pub const fn is_joined(self) -> bool {
        !matches!(self, Self::Angebote | Self::Aenderungen)
    }
}
