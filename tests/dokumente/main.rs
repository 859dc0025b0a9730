//! Documents: what stands in them, what must not, and what becomes of values on their way into a PDF.
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

mod analyse;
mod befunde;
mod bilder;
mod inhalt;
mod katalog;
mod pdf;
mod regeln;
mod stress;
mod support;
mod vertraulich;
mod werte;
