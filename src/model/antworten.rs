//! `analyse/antworten.yaml`: answers to questions that the data of the analysis leaves open.

use super::werte::{Datum, JaNein};
use crate::source::Located;
use crate::{file_record, record};

record! {
    /// The answer whether a finding holds.
    pub struct Antwort {
        pub befund: Located<String>,
        pub gilt: JaNein,
        /// What the answer rests on.
        pub beleg: Option<String>,
        pub datum: Option<Datum>,
    }
}

file_record! {
    /// The file `analyse/antworten.yaml`.
    pub struct Antwortdatei {
        pub antworten: Vec<Antwort>,
    }
}
