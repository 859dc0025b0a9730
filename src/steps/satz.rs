//! Requirement sentences after the `MASTeR` templates (SOPHIST), German and English.
//!
//! A sentence is kept in its parts, so that a change of priority changes exactly the modal verb, also where a
//! condition in front turns the word order: “Sobald …, *muss das CRM-System* …”.

use crate::choice;
use crate::model::lastenheft::Prioritaet;
use crate::text::Sprache;

choice! {
    /// The template a sentence follows.
    pub enum Schablone {
        /// `FunktionsMASTER` type 1: the system acts on its own.
        Funktion = "funktion",
        /// `FunktionsMASTER` type 2: the system offers somebody the possibility to act.
        Interaktion = "interaktion",
        /// `FunktionsMASTER` type 3: the system is able to act with others.
        Schnittstelle = "schnittstelle",
        /// `ProzessMASTER`: the contractor acts.
        Auftragnehmer = "auftragnehmer",
    }
}

/// The parts of a sentence in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Satz {
    /// The template.
    pub schablone: Schablone,
    /// When the requirement applies, without comma at its end.
    pub bedingung: Option<String>,
    /// To whom the possibility is offered (dative); used by [`Schablone::Interaktion`] only.
    pub akteur: Option<String>,
    /// Object and complements.
    pub inhalt: String,
    /// Infinitive; in German a separable part ends with `|`.
    pub verb: String,
}

impl Satz {
    /// The sentence with the modal verb of `prioritaet`.
    #[must_use]
    pub fn text(&self, prioritaet: Prioritaet, sprache: Sprache) -> String {
        match sprache {
            Sprache::De => self.german(prioritaet),
            Sprache::En => self.english(prioritaet),
        }
    }

    fn german(&self, prioritaet: Prioritaet) -> String {
        let subject = match self.schablone {
            Schablone::Auftragnehmer => "der Auftragnehmer",
            Schablone::Funktion | Schablone::Interaktion | Schablone::Schnittstelle => "das CRM-System",
        };
        let modal = prioritaet.word();
        let head = match &self.bedingung {
            Some(condition) => format!("{condition}, {modal} {subject}"),
            None => format!("{} {modal}", capitalized(subject)),
        };
        let (object, verb) = (&self.inhalt, &self.verb);
        let predicate = match (self.schablone, prioritaet) {
            (Schablone::Interaktion, _) => {
                let actor = self.akteur.as_deref().unwrap_or_default();
                format!("{actor} die Möglichkeit bieten, {object} {}", with_zu(verb))
            }
            (Schablone::Schnittstelle, Prioritaet::Muss | Prioritaet::Soll) => {
                format!("fähig sein, {object} {}", with_zu(verb))
            }
            _ => format!("{object} {}", verb.replace('|', "")),
        };
        format!("{head} {predicate}.")
    }

    fn english(&self, prioritaet: Prioritaet) -> String {
        let subject = match self.schablone {
            Schablone::Auftragnehmer => "the contractor",
            Schablone::Funktion | Schablone::Interaktion | Schablone::Schnittstelle => "the CRM system",
        };
        let modal = match prioritaet {
            Prioritaet::Muss => "shall",
            Prioritaet::Soll => "should",
            Prioritaet::Kann => "may",
        };
        let head = match &self.bedingung {
            Some(condition) => format!("{condition}, {subject} {modal}"),
            None => format!("{} {modal}", capitalized(subject)),
        };
        let action = format!("{} {}", self.verb.replace('|', ""), self.inhalt);
        let predicate = match (self.schablone, prioritaet) {
            (Schablone::Interaktion, _) => {
                format!("provide {} with the ability to {action}", self.akteur.as_deref().unwrap_or_default())
            }
            (Schablone::Schnittstelle, Prioritaet::Muss | Prioritaet::Soll) => format!("be able to {action}"),
            _ => action,
        };
        format!("{head} {predicate}.")
    }
}

/// The infinitive with “zu”: `ab|gleichen` → `abzugleichen`, `zur Verfügung stellen` → `zur Verfügung zu stellen`.
fn with_zu(verb: &str) -> String {
    if let Some((prefix, stem)) = verb.split_once('|') {
        return format!("{prefix}zu{stem}");
    }
    match verb.rsplit_once(' ') {
        Some((complement, verb)) => format!("{complement} zu {verb}"),
        None => format!("zu {verb}"),
    }
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn satz(schablone: Schablone, bedingung: Option<&str>, inhalt: &str, verb: &str) -> Satz {
        Satz {
            schablone,
            bedingung: bedingung.map(str::to_owned),
            akteur: Some("dem Vertrieb".to_owned()),
            inhalt: inhalt.to_owned(),
            verb: verb.to_owned(),
        }
    }

    /// The examples of the `MASTeR` booklet's templates in the wording of the domain reference.
    #[test]
    fn every_template_gives_its_model_sentence() {
        use Prioritaet::{Kann, Muss, Soll};
        use Schablone::{Auftragnehmer, Funktion, Interaktion, Schnittstelle};
        let cases = [
            (
                Funktion,
                None,
                "den gewichteten Wert einer Vertriebschance",
                "berechnen",
                Muss,
                "Das CRM-System muss den gewichteten Wert einer Vertriebschance berechnen.",
            ),
            (
                Interaktion,
                None,
                "ein Telefonat",
                "dokumentieren",
                Soll,
                "Das CRM-System soll dem Vertrieb die Möglichkeit bieten, ein Telefonat zu dokumentieren.",
            ),
            (
                Interaktion,
                None,
                "Berichte",
                "zur Verfügung stellen",
                Kann,
                "Das CRM-System kann dem Vertrieb die Möglichkeit bieten, Berichte zur Verfügung zu stellen.",
            ),
            (
                Schnittstelle,
                None,
                "Kundenstammdaten mit dem ERP-System",
                "ab|gleichen",
                Muss,
                "Das CRM-System muss fähig sein, Kundenstammdaten mit dem ERP-System abzugleichen.",
            ),
            (
                Schnittstelle,
                None,
                "Kundenstammdaten mit dem ERP-System",
                "ab|gleichen",
                Kann,
                "Das CRM-System kann Kundenstammdaten mit dem ERP-System abgleichen.",
            ),
            (
                Auftragnehmer,
                None,
                "ein Schulungskonzept",
                "liefern",
                Muss,
                "Der Auftragnehmer muss ein Schulungskonzept liefern.",
            ),
        ];
        for (schablone, bedingung, inhalt, verb, prioritaet, expected) in cases {
            assert_eq!(satz(schablone, bedingung, inhalt, verb).text(prioritaet, Sprache::De), expected);
        }
    }

    #[test]
    fn a_condition_turns_the_word_order_and_only_the_modal_verb_changes_with_the_priority() {
        let satz = satz(
            Schablone::Funktion,
            Some("Sobald eine Aufgabe fällig wird"),
            "die zuständige Person",
            "benachrichtigen",
        );
        let expected = |modal: &str| {
            format!("Sobald eine Aufgabe fällig wird, {modal} das CRM-System die zuständige Person benachrichtigen.")
        };
        for prioritaet in Prioritaet::ALL {
            assert_eq!(satz.text(*prioritaet, Sprache::De), expected(prioritaet.word()));
        }
    }

    #[test]
    fn english_sentences_put_the_verb_first() {
        let satz = satz(
            Schablone::Schnittstelle,
            Some("As soon as an order is booked"),
            "the order with the ERP system",
            "synchronise",
        );
        let text = |prioritaet| satz.text(prioritaet, Sprache::En);
        assert_eq!(
            text(Prioritaet::Muss),
            "As soon as an order is booked, the CRM system shall be able to synchronise the order with the ERP system."
        );
        assert_eq!(
            text(Prioritaet::Kann),
            "As soon as an order is booked, the CRM system may synchronise the order with the ERP system."
        );
    }
}
