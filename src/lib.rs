#![doc = include_str!("ARCHITECTURE.md")]

// In reading order: a module may use only those above it (held by tests/tidy.rs).
pub mod check;
pub mod commands;
pub mod decode;
pub mod diagnostic;
pub mod document;
pub mod load;
pub mod model;
pub mod project;
pub mod read;
pub mod render;
pub mod source;
pub mod steps;
pub mod templates;
pub mod text;
pub mod write;
