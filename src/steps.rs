//! The steps of the road as pure functions: project in, results out.

pub mod aenderung;
pub mod abschnitt;
pub mod auswahl;
pub mod befragung;
pub mod befunde;
pub mod datenschutz;
pub mod kalender;
pub mod katalog;
pub mod kundenorientierung;
pub mod lastenheft;
pub mod lesestoff;
pub mod nachverfolgung;
pub mod pflichtenheft;
pub mod portfolio;
#[cfg(test)]
mod probe;
pub mod prozessanalyse;
pub mod regeln;
pub mod regelwerk;
pub mod satz;
mod umgebung;
pub mod umsatz;
pub mod umsetzung;
pub mod vollstaendigkeit;
pub mod vergabe;
pub mod vorlage;
pub mod zeitplan;
