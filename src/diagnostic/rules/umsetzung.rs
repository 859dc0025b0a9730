//! The names of findings about progress, defects and acceptance.

use super::{Rule, Severity};

rules! {
    UMSETZUNG "umsetzung"

    /// Progress without the day of which it tells.
    UMSETZUNG_OHNE_STAND = Fehler "umsetzung-ohne-stand";
    /// A task whose progress is told twice.
    FORTSCHRITT_DOPPELT = Fehler "fortschritt-doppelt";
    /// A task that is said to be done and not when.
    FORTSCHRITT_OHNE_TAG = Fehler "fortschritt-ohne-tag";
    /// A task that ended before it began.
    FORTSCHRITT_VERKEHRT = Fehler "fortschritt-verkehrt";
    /// Something that is told as done and lies in the future.
    UMSETZUNG_ZUKUNFT = Fehler "umsetzung-zukunft";
    /// A blocked or dropped task without a reason.
    FORTSCHRITT_OHNE_GRUND = Warnung "fortschritt-ohne-grund";
    /// A field that does not go with the state of the task.
    FORTSCHRITT_OHNE_WIRKUNG = Warnung "fortschritt-ohne-wirkung";
    /// A task that should go on by now and is still blocked.
    BLOCKADE_VORBEI = Warnung "blockade-vorbei";
    /// What is left cannot be planned.
    PROGNOSE_UNMOEGLICH = Fehler "prognose-unmoeglich";
    /// A defect that was mended before it was reported.
    MANGEL_VERKEHRT = Fehler "mangel-verkehrt";
    /// A period for defects that begins before the acceptance.
    GEWAEHRLEISTUNG_VERKEHRT = Fehler "gewaehrleistung-verkehrt";
    /// A refusal for minor defects only.
    VERWEIGERUNG_WEGEN_KLEINIGKEIT = Warnung "verweigerung-wegen-kleinigkeit";
    /// An acceptance by a Pflichtenheft that was never released.
    FASSUNG_UNBEKANNT = Fehler "fassung-unbekannt";
    /// A task in work that took what was planned and does not say what is left.
    REST_FEHLT = Warnung "rest-fehlt";
    /// A task that is done before the one that it waits for.
    VORGAENGER_OFFEN = Warnung "vorgaenger-offen";
    /// A defect that was to be mended by now.
    MANGEL_UEBERFAELLIG = Warnung "mangel-ueberfaellig";
    /// A test that was not passed and names no defect.
    TEST_OHNE_MANGEL = Warnung "test-ohne-mangel";
    /// An acceptance although nobody can work with it.
    ABNAHME_TROTZ_MANGEL = Warnung "abnahme-trotz-mangel";
    /// An acceptance without reservations although defects are open.
    ABNAHME_OHNE_VORBEHALT = Warnung "abnahme-ohne-vorbehalt";
    /// A refusal that names no defect.
    VERWEIGERUNG_OHNE_MANGEL = Fehler "verweigerung-ohne-mangel";
    /// An acceptance of criteria that no test has shown.
    ABNAHME_OHNE_TEST = Warnung "abnahme-ohne-test";
    /// A decision that was due.
    ENTSCHEIDUNG_UEBERFAELLIG = Warnung "entscheidung-ueberfaellig";
    /// A strand that falls behind its plan while another one does not.
    STRANG_HINKT = Warnung "strang-hinkt";
    /// A signed change that no task carries out.
    AENDERUNG_OHNE_VORGANG = Warnung "aenderung-ohne-vorgang";
}
