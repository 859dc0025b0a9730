//! What is promised more, less or otherwise: in a newer version than in an older one, or than the Lastenheft asks for.

mod kriterien;

use serde::Serialize;

pub(in crate::document) use kriterien::told;

use crate::document::{
    Angabe, Anhang, Block, Document, Inline, Kapitelaenderung, Section, Teil, aenderungen, gliederung,
};
use crate::steps::pflichtenheft::Grundlage;
use crate::text::{Arg, Texte};
use kriterien::{gegen_lastenheft, versionen};

/// What happened to a criterion, in the order in which it is told: what is lost comes first.
///
/// Less is promised if commitment or priority is less, or, where both are the same, if there are fewer tests of acceptance or it comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Richtung {
    /// Less is promised.
    Weniger,
    /// It is not there any more, or not promised any more.
    Entfallen,
    /// As much is promised, in other words, at another price or on other terms.
    Anders,
    /// More is promised.
    Mehr,
    /// It was not there before.
    Neu,
}

impl Richtung {
    /// All of them in their order.
    pub const ALL: [Self; 5] = [Self::Weniger, Self::Entfallen, Self::Anders, Self::Mehr, Self::Neu];

    /// The word for the text catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Weniger => "weniger",
            Self::Entfallen => "entfallen",
            Self::Anders => "anders",
            Self::Mehr => "mehr",
            Self::Neu => "neu",
        }
    }
}

/// A criterion that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unterschied {
    /// Its identifier, or that of the requirement where a Lastenheft is compared.
    pub id: String,
    /// What it is called.
    pub titel: String,
    /// What happened to it.
    pub richtung: Richtung,
    /// Its fields that read otherwise; of what came or went as a whole, those that say what it is.
    pub felder: Vec<Feldunterschied>,
}

/// A field that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Feldunterschied {
    /// Its name.
    pub feld: String,
    /// Both texts as one, word by word.
    pub teile: Vec<Teil>,
}

/// Two versions beside each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Zusagenvergleich {
    /// Both in a few words: `1.0 → 1.1`.
    pub fassungen: String,
    /// The older one, in words.
    pub vorher: String,
    /// The newer one, in words.
    pub nachher: String,
    /// In the order of [`Richtung`], then by identifier.
    pub kriterien: Vec<Unterschied>,
    /// What changed beside criteria: parties, contract, order of precedence, chapters, price sheet.
    pub kapitel: Vec<Kapitelaenderung>,
}

/// Version, state, day and, of a release, the checksum of a document, in words.
fn named(document: &Document, texte: &Texte) -> String {
    let meta = &document.meta;
    let args = [
        ("version", Arg::Text(meta.version.clone())),
        ("status", Arg::Text(meta.status.clone())),
        ("datum", Arg::Text(meta.datum.clone())),
    ];
    let sum = meta.pruefsumme.as_ref().map(|sum| format!(", SHA-256 {sum}")).unwrap_or_default();
    texte.format("pf-diff-fassung", &args) + &sum
}

impl Zusagenvergleich {
    /// Both versions beside each other.
    #[must_use]
    pub fn of_versions(vorher: &Document, nachher: &Document, texte: &Texte) -> Self {
        let (kriterien, kapitel) = versionen(vorher, nachher, texte);
        let fassungen = format!("{} → {}", vorher.meta.version, nachher.meta.version);
        Self { fassungen, vorher: named(vorher, texte), nachher: named(nachher, texte), kriterien, kapitel }
    }

    /// A version beside the Lastenheft that it was derived from.
    #[must_use]
    pub fn with_lastenheft(gefragt: &Grundlage, nachher: &Document, texte: &Texte) -> Self {
        let sum = gefragt.pruefsumme.as_ref().map(|sum| format!(", SHA-256 {sum}")).unwrap_or_default();
        let short = texte.format("pf-diff-lastenheft", &[("version", Arg::Text(gefragt.version.clone()))]);
        let before = format!("{short}{sum}");
        let kriterien = gegen_lastenheft(gefragt, nachher, texte);
        let fassungen = format!("{short} → {}", nachher.meta.version);
        Self { fassungen, vorher: before, nachher: named(nachher, texte), kriterien, kapitel: Vec::new() }
    }

    /// Chapters that do not follow from criteria and read otherwise, by name.
    #[must_use]
    pub fn eigene_kapitel(&self) -> Vec<String> {
        let follows = |anker: &str| {
            let of_criteria = ["kap/pf-abweichungen", "kap/pf-testfaelle", "kap/pf-eingearbeitet", "kap/pf-entfallene"];
            of_criteria.contains(&anker)
        };
        let own = self.kapitel.iter().filter(|chapter| !follows(&chapter.anker));
        own.map(aenderungen::name).collect()
    }

    /// Whether both say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kriterien.is_empty() && self.kapitel.is_empty()
    }

    /// How many criteria there are of each kind, in words.
    #[must_use]
    pub fn counts(&self, texte: &Texte) -> String {
        let count = |richtung: Richtung| self.kriterien.iter().filter(|x| x.richtung == richtung).count();
        let args = Richtung::ALL.map(|richtung| (richtung.word(), Arg::Zahl(count(richtung))));
        let args = [args.as_slice(), &[("kapitel", Arg::Zahl(self.kapitel.len()))]].concat();
        texte.format("pf-diff-zahlen", &args)
    }

    /// The comparison as a document with marks, in language and looks of the newer version.
    #[must_use]
    pub fn document(&self, nachher: &Document, texte: &Texte) -> Document {
        let sections = Richtung::ALL.into_iter().filter_map(|richtung| {
            let entries = self.kriterien.iter().filter(|x| x.richtung == richtung);
            let blocks: Vec<Block> = entries.flat_map(|x| entry(x, texte)).collect();
            let titel = texte.get(&format!("pf-diff-{}", richtung.word()));
            let anker = format!("kap/pf-diff-{}", richtung.word());
            (!blocks.is_empty()).then_some(Section {
                nummer: String::new(),
                titel,
                anker,
                bloecke: blocks,
                kapitel: Vec::new(),
            })
        });
        let overview = vec![Block::absatz(self.counts(texte)), Block::absatz(texte.get("pf-diff-marken"))];
        let overview = Section {
            nummer: String::new(),
            titel: texte.get("titel-aenderungen-ueberblick"),
            anker: "kap/pf-diff-ueberblick".to_owned(),
            bloecke: overview,
            kapitel: Vec::new(),
        };
        let mut kapitel: Vec<Section> = std::iter::once(overview).chain(sections).collect();
        if !self.kapitel.is_empty() {
            kapitel.push(Section {
                nummer: String::new(),
                titel: texte.get("pf-diff-kapitel"),
                anker: "kap/pf-diff-kapitel".to_owned(),
                bloecke: self.kapitel.iter().flat_map(|x| aenderungen::chapter_blocks(x, texte)).collect(),
                kapitel: Vec::new(),
            });
        }
        gliederung::number(&mut kapitel);
        let mut document = nachher.clone();
        document.meta.dokument = texte.get("pf-diff-dokument");
        document.meta.pruefsumme = None;
        document.meta.entwurf = false;
        // A comparison is neither of the two, nor released as they are.
        document.meta.version.clone_from(&self.fassungen);
        document.meta.status = String::new();
        let pair = |key: &str, text: &str| Angabe::new(texte.get(key), vec![Inline::text(text)]);
        document
            .deckblatt
            .retain(|x| ["lh-auftraggeber", "pf-auftragnehmer"].iter().any(|key| x.name == texte.get(key)));
        document.deckblatt.extend([
            pair("lh-von-version", &self.vorher),
            pair("lh-auf-version", &self.nachher),
            pair("lh-vertraulichkeit", &nachher.meta.vertraulichkeit),
        ]);
        document.vorspann = Vec::new();
        document.kapitel = kapitel;
        document.anhang = Anhang { projekt: nachher.anhang.projekt.clone(), ..Anhang::default() };
        document
    }
}

fn entry(x: &Unterschied, texte: &Texte) -> Vec<Block> {
    let title = Block::Zwischentitel { titel: format!("{} {}", x.id, x.titel), anker: None };
    if x.felder.is_empty() {
        return vec![title];
    }
    let pairs = x.felder.iter().map(|field| {
        let parts: Vec<Inline> = field.teile.iter().map(|part| aenderungen::marked(part.art, &part.text)).collect();
        Angabe::new(label(&field.feld, texte), parts)
    });
    vec![title, Block::Angaben { paare: pairs.collect() }]
}

/// What a field is called.
#[must_use]
pub fn label(feld: &str, texte: &Texte) -> String {
    texte.get(&format!("pf-feld-{feld}"))
}
