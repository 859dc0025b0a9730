//! What is usual for the indicators of an introduction (`templates/kundenorientierung/kennzahlen.yaml`): quoted, never applied.

use crate::diagnostic::Sink;
use crate::model::kundenorientierung::{Kennzahlart, Messeinheit, Messwert, Zielrichtung};
use crate::model::werte::{Anzahl, Veraenderung};
use crate::source::Sources;
use crate::templates::Templates;
use crate::{file_record, read, record};

const KENNZAHLEN: &str = "kundenorientierung/kennzahlen.yaml";

record! {
    /// What is usual for a kind of indicator.
    pub struct Vorschlag {
        pub art: Kennzahlart,
        pub einheit: Messeinheit,
        pub richtung: Zielrichtung,
        /// The usual target, in the unit.
        pub ziel: Option<Messwert>,
        /// The usual target as a change from the value before the project.
        pub veraenderung: Option<Veraenderung>,
        /// Days after people began to use the system.
        pub tage: Option<Anzahl>,
    }
}

file_record! {
    /// The file `kundenorientierung/kennzahlen.yaml`.
    pub struct Vorschlaege {
        pub kennzahlen: Vec<Vorschlag>,
    }
}

impl Vorschlaege {
    /// What comes with the program.
    pub fn load(templates: &Templates, sources: &mut Sources, sink: &mut Sink) -> Option<Self> {
        read::template(KENNZAHLEN, templates, sources, sink)
    }

    /// What is usual for a kind; nothing for kinds of one's own.
    #[must_use]
    pub fn get(&self, art: Kennzahlart) -> Option<&Vorschlag> {
        self.kennzahlen.iter().find(|x| x.art == art)
    }
}
