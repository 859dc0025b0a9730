//! Projects for tests, written as the YAML of `analyse/prozesse.yaml`.

use crate::diagnostic::Sink;
use crate::model::Projekt;
use crate::model::auswahl::Auswahldatei;
use crate::model::befragung::Befragungsdatei;
use crate::model::bewertung::Bewertungsdatei;
use crate::model::kunden::Kundendatei;
use crate::model::kundenorientierung::Kundenorientierungsdatei;
use crate::model::lastenheft::Lastenheftdatei;
use crate::model::pflichtenheft::Pflichtenheftdatei;
use crate::model::projekt::Projektdatei;
use crate::model::prozesse::Prozessdatei;
use crate::model::umsatz::Umsatzdatei;
use crate::model::umsetzung::Umsetzungsdatei;
use crate::model::zeitplan::Zeitplandatei;
use crate::read;
use crate::source::Sources;

const PROJEKT: &str = "projekt: {titel: T, auftraggeber: {firma: F}, version: '1', datum: 2027-01-11}";

/// A project that says only `prozesse`.
pub(super) fn projekt(prozesse: &str) -> Projekt {
    let (mut sources, mut sink) = (Sources::default(), Sink::default());
    let file = sources.add("crmplan.yaml".to_owned(), PROJEKT);
    let datei: Projektdatei = read::text(file, &sources, &mut sink).expect("a project");
    let file = sources.add("prozesse.yaml".to_owned(), prozesse);
    let prozessanalyse: Prozessdatei = read::text(file, &sources, &mut sink).expect("processes");
    assert!(!sink.has_errors(), "{:?}", sink.sorted(&sources));
    Projekt {
        angaben: datei.projekt,
        gestaltung: None,
        kataloge: None,
        pruefung: None,
        antworten: Vec::new(),
        kundenanalyse: Kundendatei::default(),
        umsatz: Umsatzdatei::default(),
        befragung: Befragungsdatei::default(),
        prozessanalyse,
        lastenheft: Lastenheftdatei::default(),
        auswahl: Auswahldatei::default(),
        angebote: Vec::new(),
        bewertungen: Bewertungsdatei::default(),
        aenderungen: Vec::new(),
        pflichtenheft: Pflichtenheftdatei::default(),
        zeitplan: Zeitplandatei::default(),
        umsetzung: Umsetzungsdatei::default(),
        kundenorientierung: Kundenorientierungsdatei::default(),
    }
}
