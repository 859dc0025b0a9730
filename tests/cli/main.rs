//! The program as a user types it.

mod aufruf;
mod dateien;
mod faelle;
mod harness;
mod lastenheft;
