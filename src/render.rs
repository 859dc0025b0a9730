//! Documents → bytes. Knows the document tree and templates, nothing of the project behind them.

pub mod pdf;
pub mod vergleich;

use crate::document::Document;

/// The document as data, as templates see it.
///
/// # Errors
/// Never for documents; the signature is that of the serializer.
pub fn json(document: &Document) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(document)?;
    bytes.push(b'\n');
    Ok(bytes)
}
