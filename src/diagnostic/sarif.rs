//! Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read.

use serde_json::{Value, json};

use super::gitlab::fingerprints;
use super::stelle::{Place, in_repository, place, place_of};
use super::{Diagnostic, Rule, Severity};
use crate::source::Sources;
use crate::text::Texte;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The findings as a log with one run; `prefix` is the folder of the project within its repository, `describe` says in a
/// sentence what a rule is about.
///
/// # Errors
/// Never for findings that came from texts; the signature is that of the serializer.
pub fn render(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    prefix: &str,
    texte: &Texte,
    describe: impl Fn(&Rule) -> Option<String>,
) -> serde_json::Result<String> {
    let mut rules: Vec<&Rule> = diagnostics.iter().map(|diagnostic| &diagnostic.rule).collect();
    rules.sort_unstable_by_key(|rule| rule.name);
    rules.dedup();
    let descriptors: Vec<Value> = rules.iter().map(|rule| descriptor(rule, describe(rule))).collect();
    let prints = fingerprints(diagnostics, sources, texte);
    let results = diagnostics.iter().zip(prints).map(|(diagnostic, print)| {
        let index = rules.iter().position(|rule| **rule == diagnostic.rule);
        result(diagnostic, (index, &print), sources, prefix, texte)
    });
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": descriptors,
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"PROJECTROOT": {"description": {"text": texte.get("sarif-wurzel")}}},
            "results": results.collect::<Vec<_>>(),
        }],
    });
    serde_json::to_string_pretty(&log).map(|text| text + "\n")
}

fn descriptor(rule: &Rule, description: Option<String>) -> Value {
    let mut value = json!({
        "id": rule.name,
        "helpUri": rule.url(),
        "defaultConfiguration": {"level": level(rule.severity)},
    });
    if let (Some(object), Some(text)) = (value.as_object_mut(), description) {
        object.insert("shortDescription".to_owned(), json!({"text": text}));
    }
    value
}

fn result(
    diagnostic: &Diagnostic,
    (index, print): (Option<usize>, &str),
    sources: &Sources,
    prefix: &str,
    texte: &Texte,
) -> Value {
    let mut value = json!({
        "ruleId": diagnostic.rule.name,
        "ruleIndex": index,
        "level": level(diagnostic.severity),
        "message": {"text": super::stelle::with_help(diagnostic, texte)},
        "partialFingerprints": {"crmplan/v1": print},
    });
    let Some(object) = value.as_object_mut() else { return value };
    if let Some(place) = place_of(diagnostic, sources) {
        object.insert("locations".to_owned(), json!([location(&place, prefix)]));
    }
    let related = diagnostic.related.iter().filter_map(|(origin, key)| {
        let mut value = location(&place(*origin, sources)?, prefix);
        value.as_object_mut()?.insert("message".to_owned(), json!({"text": texte.get(key)}));
        Some(value)
    });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        object.insert("relatedLocations".to_owned(), Value::Array(related));
    }
    value
}

fn location(place: &Place, prefix: &str) -> Value {
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(&in_repository(prefix, &place.file)), "uriBaseId": "PROJECTROOT"},
        "region": {
            "startLine": place.line, "startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column,
        },
    }})
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Fehler => "error",
        Severity::Warnung => "warning",
        Severity::Hinweis => "note",
    }
}

/// A path as the path of a URI (RFC 3986, section 3.3).
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte);
    let encode = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(encode).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_become_uris() {
        assert_eq!(super::uri("lastenheft/über uns.yaml"), "lastenheft/%C3%BCber%20uns.yaml");
    }
}
