//! What is typed for a signature or a version, as it is meant.

use anyhow::anyhow;

use crate::model::werte::{Datum, Version};
use crate::text::{Arg, Texte};

/// A name, role or title without white space around; one that says nothing is refused.
pub(super) fn zeile<'t>(option: &str, text: &'t str, texte: &Texte) -> anyhow::Result<&'t str> {
    let is_plain = says_something(text) && !text.chars().any(char::is_control);
    if is_plain { Ok(text.trim()) } else { Err(refused("fehler-angabe-leer", option, text, texte)) }
}

/// The same of one or more lines.
pub(super) fn absatz<'t>(option: &str, text: &'t str, texte: &Texte) -> anyhow::Result<&'t str> {
    let is_plain = says_something(text) && !text.chars().any(|c| c.is_control() && c != '\n');
    if is_plain { Ok(text.trim()) } else { Err(refused("fehler-angabe-leer", option, text, texte)) }
}

/// Whether there is anything to be seen: characters without extent sign nothing.
fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The version of a release.
pub(super) fn version(text: &str, texte: &Texte) -> anyhow::Result<Version> {
    Version::parse(text).ok_or_else(|| refused("fehler-version-form", "VERSION", text, texte))
}

/// The day that `--datum` states, or `day`.
pub(super) fn datum(text: Option<&str>, day: Datum, texte: &Texte) -> anyhow::Result<Datum> {
    text.map_or(Ok(day), |text| tag(text, texte))
}

/// The day that `--datum` states.
pub(super) fn tag(text: &str, texte: &Texte) -> anyhow::Result<Datum> {
    Datum::parse(text).ok_or_else(|| refused("fehler-datum-form", "--datum", text, texte))
}

fn refused(key: &str, option: &str, text: &str, texte: &Texte) -> anyhow::Error {
    let args = [("text", Arg::Text(text.escape_debug().to_string())), ("option", Arg::Text(option.to_owned()))];
    anyhow!(texte.format(key, &args))
}
