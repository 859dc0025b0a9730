//! Documents → bytes. Knows the document tree and templates, nothing of the project behind them.

pub mod ics;
pub mod mspdi;
pub mod pdf;
pub mod unterschied;
pub mod vergleich;
pub mod xlsx;
pub mod zusagen;
