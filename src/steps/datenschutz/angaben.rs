//! The fields whose absence keeps a check from being made, as users write them.

pub(super) const AUFBEWAHRUNG: &str = "informationen.aufbewahrung";
pub(super) const BESONDERE: &str = "informationen.besondere_kategorien";
pub(super) const BETRIEBSRAT: &str = "mengengeruest.betriebsrat";
pub(super) const BETRIEBSVEREINBARUNG: &str = "struktur.betriebsvereinbarung";
pub(super) const BETROFFENE: &str = "informationen.betroffene";
pub(super) const EMPFAENGER: &str = "informationen.empfaenger";
pub(super) const INHALT: &str = "informationen.inhalt";
pub(super) const LAND: &str = "informationen.empfaenger.land";
pub(super) const NUTZUNG: &str = "prozesse.informationen";
pub(super) const RECHTSGRUNDLAGEN: &str = "informationen.rechtsgrundlagen";
pub(super) const WERBUNG_ADRESSATEN: &str = "informationen.rechtsgrundlagen.werbung.adressaten";
pub(super) const WERBUNG_KANAL: &str = "informationen.rechtsgrundlagen.werbung.kanal";
pub(super) const ZUGRIFF: &str = "informationen.zugriff";
pub(super) const ZWECKE: &str = "informationen.zwecke";
