//! Charts as data: measures in thousandths of their axis, words ready to be printed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Feld;

/// A place on an axis with its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Marke {
    /// The place, in thousandths of the axis.
    pub promille: u32,
    /// Its label.
    pub text: String,
}

/// A curve of concentration with the classes below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pareto {
    /// What it shows.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// Label of the horizontal axis.
    pub x_achse: String,
    /// Label of the vertical axis.
    pub y_achse: String,
    /// The curve from the origin to everything, in thousandths of both axes.
    pub kurve: Vec<(u32, u32)>,
    /// Horizontal marks.
    pub marken: Vec<Marke>,
    /// Classes from left to right.
    pub klassen: Vec<Klasse>,
}

/// A class on the horizontal axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Klasse {
    /// Its name.
    pub name: String,
    /// Where it ends.
    pub bis: u32,
    /// What it holds.
    pub text: String,
}

/// A grid of numbers shaded by their size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Waermekarte {
    /// What it shows.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// Label of the horizontal axis.
    pub x_achse: String,
    /// Label of the vertical axis.
    pub y_achse: String,
    /// Heads of the columns.
    pub spalten: Vec<String>,
    /// The rows from top to bottom.
    pub zeilen: Vec<WaermeZeile>,
}

/// A row of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WaermeZeile {
    /// Its head.
    pub kopf: String,
    /// Its fields.
    pub felder: Vec<WaermeFeld>,
}

/// A field of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WaermeFeld {
    /// The number.
    pub wert: String,
    /// What is said below it.
    pub zusatz: Option<String>,
    /// How dark it is.
    pub promille: u32,
}

/// Points between two axes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Streubild {
    /// What it shows.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// Label of the horizontal axis.
    pub x_achse: String,
    /// Label of the vertical axis.
    pub y_achse: String,
    /// Marks of the horizontal axis.
    pub x_teilung: Vec<Marke>,
    /// Marks of the vertical axis.
    pub y_teilung: Vec<Marke>,
    /// Where the horizontal axis is divided.
    pub x_grenze: Option<u32>,
    /// Where the vertical axis is divided.
    pub y_grenze: Option<u32>,
    /// Names of the fields: top left, top right, bottom left, bottom right; or none.
    pub felder: Vec<String>,
    /// The points, largest first.
    pub punkte: Vec<Punkt>,
    /// A curve through the field, in thousandths of both axes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub linie: Vec<(u32, u32)>,
}

/// A point with its size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Punkt {
    /// Its place on the horizontal axis.
    pub x: u32,
    /// Its place on the vertical axis.
    pub y: u32,
    /// Its area, in thousandths of the largest.
    pub groesse: u32,
    /// Its label.
    pub marke: String,
}

/// Columns side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Saeulen {
    /// What they show.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// Label of the vertical axis.
    pub y_achse: String,
    /// The columns from left to right.
    pub saeulen: Vec<Saeule>,
    /// Lines between columns.
    pub trenner: Vec<Trenner>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Saeule {
    /// Its label.
    pub name: String,
    /// Its height.
    pub promille: u32,
    /// Its value in words, printed above it.
    pub text: Option<String>,
    /// Whether it is set off from the others.
    pub betont: bool,
}

/// A line between two columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Trenner {
    /// How many columns stand to its left.
    pub nach: u32,
    /// What begins behind it.
    pub text: String,
}

/// Ranges around a line, widest first: what moves a result, and how far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Spannen {
    /// What they show.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// Where the line of today stands, and its label.
    pub heute: Marke,
    /// Where the line stands at which the result changes, and its label.
    pub wende: Marke,
    /// The ranges from top to bottom.
    pub spannen: Vec<Spanne>,
}

/// A range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Spanne {
    /// What is varied.
    pub name: String,
    /// Where it begins, in thousandths of the axis.
    pub von: u32,
    /// Where it ends.
    pub bis: u32,
    /// Both ends in words.
    pub text: String,
}

/// Bars that are wholes, each cut into its parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Anteilsbalken {
    /// What they show.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// What the parts mean, from left to right.
    pub legende: Vec<String>,
    /// The bars from top to bottom.
    pub balken: Vec<Ganzes>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ganzes {
    /// What it stands for.
    pub name: String,
    /// Its parts, in thousandths of it and in words.
    pub teile: Vec<Marke>,
    /// What is said behind it.
    pub text: String,
}

/// Things around one in the middle, with what flows between them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Netz {
    /// What it shows.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// What stands in the middle.
    pub mitte: String,
    /// The things around it.
    pub knoten: Vec<Knoten>,
    /// Legend of the levels.
    pub legende: Vec<Feld>,
}

/// A thing and what flows between it and the middle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Knoten {
    /// Its name.
    pub name: String,
    /// What is said below it.
    pub zusatz: Option<String>,
    /// Which way data flows.
    pub richtung: Fluss,
    /// How much of it.
    pub kante: Option<String>,
    /// Its level, for the looks: `ja`, `spaeter`, `nein`.
    pub stufe: String,
}

/// Which way data flows, seen from the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fluss {
    /// Into the middle.
    Ein,
    /// Out of the middle.
    Aus,
    /// Both ways.
    Beide,
    /// None.
    Keine,
}

/// Tasks over time as bars below each other (Gantt).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Balkenplan {
    /// What it shows.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// Where each month begins, and its name.
    pub monate: Vec<Marke>,
    /// Where each week begins, and its number.
    pub wochen: Vec<Marke>,
    /// Days on which nobody works: where they begin and end.
    pub frei: Vec<(u32, u32)>,
    /// A day that is marked across all rows.
    pub stichtag: Option<Marke>,
    /// The rows from top to bottom.
    pub zeilen: Vec<Balkenzeile>,
    /// What the forms mean, in the order of [`Balkenzeile::form`].
    pub legende: Vec<Feld>,
}

/// A row of a [`Balkenplan`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Balkenzeile {
    /// Its label.
    pub name: String,
    /// What is said behind the label: the strand of a task.
    pub marke: String,
    /// For the looks: `teilprojekt`, `kritisch`, `puffer`, `fertig`, `meilenstein`.
    pub form: String,
    /// Where its bar begins.
    pub von: u32,
    /// Where its bar ends.
    pub bis: u32,
    /// How far it may slip; of a stage the end of its buffer.
    pub spielraum: Option<u32>,
    /// Where its bar lies in the plan that it is compared with.
    pub basis: Option<(u32, u32)>,
}

/// A line for each thing through points over time, such as the forecasts of milestones (Meilensteintrendanalyse).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Verlauf {
    /// What it shows.
    pub titel: String,
    /// The same in a sentence for people who cannot see it.
    pub alt: String,
    /// Label of the horizontal axis.
    pub x_achse: String,
    /// Label of the vertical axis.
    pub y_achse: String,
    /// Marks of the horizontal axis.
    pub x_teilung: Vec<Marke>,
    /// Marks of the vertical axis.
    pub y_teilung: Vec<Marke>,
    /// Where both axes show the same day, from one end to the other.
    pub diagonale: Option<[(u32, u32); 2]>,
    /// The lines.
    pub linien: Vec<Linie>,
}

/// A line of a [`Verlauf`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Linie {
    /// Its label.
    pub name: String,
    /// Its points from left to right, in thousandths of both axes.
    pub punkte: Vec<(u32, u32)>,
}

/// Traffic lights with their reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ampeln {
    /// What they show.
    pub titel: String,
    /// The lights from top to bottom.
    pub ampeln: Vec<Licht>,
}

/// A light.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Licht {
    /// What it tells of.
    pub name: String,
    /// For the looks: `gruen`, `gelb`, `rot`.
    pub stufe: String,
    /// The same in a word.
    pub wort: String,
    /// Why.
    pub text: String,
}
