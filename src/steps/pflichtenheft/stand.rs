//! What a criterion is, and what keeps it from being signed.

use std::collections::BTreeSet;

use super::{Anforderung, Grundlage};
use crate::model::lastenheft::Prioritaet;
use crate::model::pflichtenheft::{Abgrenzungskriterium, Abstimmung, Kriterium, Pflichtenheftdatei, Zusage};

/// The four classes of criteria (Balzert): what is owed, and what is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Klasse {
    /// Owed; without it the work is defective.
    Muss,
    /// Owed once it is promised.
    Soll,
    /// Owed if it is promised and priced.
    Kann,
    /// Not owed; a later wish is a change.
    Abgrenzung,
}

/// Who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Partei {
    /// The client.
    Auftraggeber,
    /// The contractor.
    Auftragnehmer,
    /// Both together.
    Beide,
}

/// What is open about a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offen {
    /// Nobody said whether it is promised.
    Zusage,
    /// It is promised, and nobody said how it is met.
    Loesung,
    /// It is a promised Kann without a price.
    Preis,
    /// It is promised for later, and nobody said when.
    Termin,
    /// It is promised in part, and nobody said which.
    Abweichung,
    /// It is not promised, and nobody said why.
    Begruendung,
    /// It is a Muss that is not promised in full, and nobody waived it.
    Verzicht,
    /// It is promised, and nobody said how it is accepted.
    Abnahme,
    /// It is noted as dropped, and the Lastenheft asks for it.
    Gefordert,
    /// Lastenheft or offer changed since, and nobody settled it.
    Quelle,
    /// Not both sides agree.
    Abstimmung,
}

impl Klasse {
    /// All classes in their order.
    pub const ALL: [Self; 4] = [Self::Muss, Self::Soll, Self::Kann, Self::Abgrenzung];

    /// The word for data and the text catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Muss => "muss",
            Self::Soll => "soll",
            Self::Kann => "kann",
            Self::Abgrenzung => "abgrenzung",
        }
    }
}

impl Partei {
    /// The word for data and the text catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Auftraggeber => "auftraggeber",
            Self::Auftragnehmer => "auftragnehmer",
            Self::Beide => "beide",
        }
    }
}

impl Offen {
    /// Who has to act.
    #[must_use]
    pub fn partei(self) -> Partei {
        match self {
            Self::Verzicht | Self::Abnahme | Self::Gefordert => Partei::Auftraggeber,
            Self::Quelle | Self::Abstimmung => Partei::Beide,
            _ => Partei::Auftragnehmer,
        }
    }

    /// The word for data and the text catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Zusage => "zusage",
            Self::Loesung => "loesung",
            Self::Preis => "preis",
            Self::Termin => "termin",
            Self::Abweichung => "abweichung",
            Self::Begruendung => "begruendung",
            Self::Verzicht => "verzicht",
            Self::Abnahme => "abnahme",
            Self::Gefordert => "gefordert",
            Self::Quelle => "quelle",
            Self::Abstimmung => "abstimmung",
        }
    }
}

/// What a criterion is: what is not promised is an Abgrenzung whatever its priority; while the commitment is open, the priority counts.
#[must_use]
pub fn klasse(x: &Kriterium) -> Klasse {
    match (x.zusage, x.prioritaet) {
        (Some(Zusage::Nein), _) => Klasse::Abgrenzung,
        (_, Prioritaet::Muss) => Klasse::Muss,
        (_, Prioritaet::Soll) => Klasse::Soll,
        (_, Prioritaet::Kann) => Klasse::Kann,
    }
}

/// The criteria that count: without what the Lastenheft does not ask for any more.
pub fn geltend(datei: &Pflichtenheftdatei) -> impl Iterator<Item = &Kriterium> {
    datei.kriterien.iter().filter(|x| x.entfallen.is_none())
}

/// The criteria that are owed, or open: without those that are not promised.
pub fn geschuldet(datei: &Pflichtenheftdatei) -> impl Iterator<Item = &Kriterium> {
    geltend(datei).filter(|x| klasse(x) != Klasse::Abgrenzung)
}

/// What is open about a criterion, in the order of [`Offen`]. `gefordert`: the requirement of the Lastenheft behind it, if that still asks
/// for it; what is a Muss there has to be waived, whatever the criterion calls it.
#[must_use]
pub fn offen(x: &Kriterium, gefordert: Option<&Anforderung>) -> Vec<Offen> {
    if x.entfallen.is_some() {
        return if gefordert.is_some() { vec![Offen::Gefordert] } else { Vec::new() };
    }
    let is_muss = x.prioritaet == Prioritaet::Muss;
    let was_muss = gefordert.is_some_and(|asked| asked.prioritaet == Prioritaet::Muss);
    let promised = matches!(x.zusage, Some(Zusage::Ja | Zusage::Teilweise | Zusage::Spaeter));
    let priced = x.einmalpreis.is_some() || x.jahrespreis.is_some() || x.preisbezug.is_some();
    let short = matches!(x.zusage, Some(Zusage::Nein | Zusage::Teilweise));
    let lowered = was_muss && !is_muss;
    let waived = lowered || (is_muss && short);
    let found = [
        (Offen::Zusage, x.zusage.is_none()),
        (Offen::Loesung, promised && x.loesung.is_none()),
        (Offen::Preis, promised && x.prioritaet == Prioritaet::Kann && !priced),
        (Offen::Termin, x.zusage == Some(Zusage::Spaeter) && x.termin.is_none() && x.stufe.is_none()),
        (Offen::Abweichung, x.zusage == Some(Zusage::Teilweise) && x.abweichung.is_none()),
        (Offen::Begruendung, x.zusage == Some(Zusage::Nein) && x.begruendung.is_none()),
        (Offen::Verzicht, waived && x.verzicht.is_none()),
        (Offen::Abnahme, promised && x.abnahme.is_empty()),
        (Offen::Quelle, !x.quelle_geaendert.is_empty()),
        (Offen::Abstimmung, x.stand != Some(Abstimmung::Abgestimmt)),
    ];
    found.into_iter().filter(|(_, found)| *found).map(|(open, _)| open).collect()
}

/// What is open about something that the Lastenheft leaves out. `gefordert`: whether the Lastenheft still leaves it out.
#[must_use]
pub fn offene_abgrenzung(x: &Abgrenzungskriterium, gefordert: bool) -> Vec<Offen> {
    if let Some(gone) = &x.entfallen {
        // Both parties signed a change; a note alone does away with nothing.
        return if gefordert && gone.aenderung.is_none() { vec![Offen::Gefordert] } else { Vec::new() };
    }
    let changed = (!x.quelle_geaendert.is_empty()).then_some(Offen::Quelle);
    let unsettled = (x.stand != Some(Abstimmung::Abgestimmt)).then_some(Offen::Abstimmung);
    changed.into_iter().chain(unsettled).collect()
}

/// Requirements and exclusions that no criterion is made of.
#[must_use]
pub fn luecken<'g>(datei: &Pflichtenheftdatei, gefragt: &'g Grundlage) -> Vec<&'g str> {
    let criteria = datei.kriterien.iter().map(|x| &x.lastenheft);
    let behind = criteria.chain(datei.abgrenzungen.iter().map(|x| &x.lastenheft)).flatten();
    let covered: BTreeSet<&str> = behind.map(|id| id.value.as_str()).collect();
    let requirements = gefragt.anforderungen.iter().map(|x| x.id.as_str());
    let asked = requirements.chain(gefragt.abgrenzungen.iter().map(|x| x.id.as_str()));
    asked.filter(|id| !covered.contains(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sink;
    use crate::read;
    use crate::source::Sources;

    fn kriterium(more: &str) -> Kriterium {
        let text =
            format!("{{id: F10, lastenheft: K-1, titel: T, anforderung: A, art: funktion, gruppe: kontakte, {more}}}");
        let (mut sources, mut sink) = (Sources::default(), Sink::default());
        let file = sources.add("k.yaml".to_owned(), text);
        read::text(file, &sources, &mut sink).expect("a criterion")
    }

    #[test]
    fn the_commitment_decides_what_a_criterion_is() {
        let cases = [
            ("prioritaet: muss, zusage: ja", Klasse::Muss),
            ("prioritaet: muss, zusage: teilweise", Klasse::Muss),
            ("prioritaet: muss, zusage: nein", Klasse::Abgrenzung),
            ("prioritaet: soll, zusage: spaeter", Klasse::Soll),
            ("prioritaet: kann, zusage: ja", Klasse::Kann),
            ("prioritaet: kann", Klasse::Kann),
        ];
        for (more, expected) in cases {
            assert_eq!(klasse(&kriterium(more)), expected, "{more}");
        }
    }

    #[test]
    fn whatever_keeps_a_criterion_from_being_signed_is_open() {
        let whole = "loesung: L, abnahme: [{ausgangslage: a, aktion: b, ergebnis: c}], stand: abgestimmt";
        let cases = [
            ("prioritaet: muss, zusage: ja", vec![]),
            ("prioritaet: muss", vec![Offen::Zusage]),
            ("prioritaet: kann, zusage: ja", vec![Offen::Preis]),
            ("prioritaet: kann, zusage: ja, preisbezug: subskription", vec![]),
            ("prioritaet: muss, zusage: nein", vec![Offen::Begruendung, Offen::Verzicht]),
            ("prioritaet: soll, zusage: nein, begruendung: B", vec![]),
            ("prioritaet: muss, zusage: teilweise, abweichung: A", vec![Offen::Verzicht]),
            ("prioritaet: soll, zusage: spaeter", vec![Offen::Termin]),
            ("prioritaet: soll, zusage: ja, quelle_geaendert: [{feld: titel, neu: N}]", vec![Offen::Quelle]),
            ("prioritaet: soll, entfallen: {lastenheft: '1.1'}", vec![Offen::Gefordert]),
        ];
        let asked = gefordert(Prioritaet::Soll);
        for (more, expected) in cases {
            assert_eq!(offen(&kriterium(&format!("{more}, {whole}")), Some(&asked)), expected, "{more}");
        }
        let bare = offen(&kriterium("prioritaet: soll, zusage: ja"), Some(&asked));
        assert_eq!(bare, [Offen::Loesung, Offen::Abnahme, Offen::Abstimmung]);
        assert_eq!(offen(&kriterium("prioritaet: soll, entfallen: {lastenheft: '1.1'}"), None), []);
    }

    #[test]
    fn a_muss_of_the_lastenheft_is_waived_by_somebody_whatever_it_is_called_since() {
        let whole =
            "loesung: L, begruendung: B, abnahme: [{ausgangslage: a, aktion: b, ergebnis: c}], stand: abgestimmt";
        let waiver = "verzicht: {durch: GL, grund: G, datum: 2027-04-01}";
        let asked = gefordert(Prioritaet::Muss);
        for (more, expected) in [
            ("prioritaet: soll, zusage: nein".to_owned(), vec![Offen::Verzicht]),
            ("prioritaet: soll, zusage: ja".to_owned(), vec![Offen::Verzicht]),
            (format!("prioritaet: soll, zusage: ja, {waiver}"), vec![]),
            ("prioritaet: muss, zusage: ja".to_owned(), vec![]),
        ] {
            assert_eq!(offen(&kriterium(&format!("{more}, {whole}")), Some(&asked)), expected, "{more}");
        }
    }

    fn gefordert(prioritaet: Prioritaet) -> Anforderung {
        Anforderung {
            id: "K-1".to_owned(),
            titel: "T".to_owned(),
            text: "A".to_owned(),
            art: crate::model::lastenheft::Anforderungsart::Funktion,
            gruppe: crate::model::lastenheft::Gruppe::Kontakte,
            prioritaet,
            nachweis: None,
            abnahme: Vec::new(),
        }
    }
}
