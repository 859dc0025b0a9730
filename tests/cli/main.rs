//! The program as a user types it.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::format_push_string,
    clippy::indexing_slicing,
    clippy::needless_for_each,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests prepare files themselves, and end where something is not as expected"
)]

mod aenderung;
mod analyse;
mod aufruf;
mod ausgabe;
mod auswahl;
mod beweis;
mod befragung;
mod dateien;
mod faelle;
mod freigabe;
mod harness;
mod kapitel;
mod kundenorientierung;
mod lastenheft;
mod pflichtenheft;
mod pruefung;
mod umsatz;
mod vorlagen;
mod vorschlaege;
mod umsetzung;
mod zeitplan;
mod zeitplan_basis;
mod zeitplan_export;
mod zufall;
