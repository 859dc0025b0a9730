#![doc = include_str!("ARCHITECTURE.md")]

// In reading order: a module may use only those above it (held by tests/tidy.rs).
pub mod text;
pub mod source;
pub mod diagnostic;
pub mod decode;
pub mod model;
pub mod load;
pub mod templates;
pub mod read;
pub mod tabelle;
pub mod check;
pub mod steps;
pub mod vertraulich;
pub mod schemata;
pub mod project;
pub mod document;
pub mod freigabe;
pub mod render;
pub mod write;
pub mod commands;
