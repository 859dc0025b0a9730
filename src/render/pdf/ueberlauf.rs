//! Where text of a set document does not fit: beyond the edge of the page, or cut off by what it stands in.

use serde::{Deserialize, Serialize};
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst_layout::PagedDocument;

/// On how many pages is looked for what does not fit, once there is something: whoever mends the first sees the next.
const MOST: usize = 20;

/// What may stick out unseen: overhanging letters.
fn spiel() -> Abs {
    Abs::pt(1.5)
}

/// Texts of a page that do not fit in the same way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ueberlauf {
    /// The number of the page, from 1.
    pub seite: usize,
    /// The first of them, a line at most.
    pub text: String,
    /// How many there are.
    pub anzahl: usize,
    /// Whether they are cut off, and do not run over the edge of the page.
    pub abgeschnitten: bool,
}

/// A run of text on a page: its corners in points, and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Textstelle {
    /// Left edge.
    pub links: Abs,
    /// About the top of its capitals.
    pub oben: Abs,
    /// Right edge.
    pub rechts: Abs,
    /// About the bottom of its descenders.
    pub unten: Abs,
    /// The text.
    pub text: String,
    /// Whether what it stands in cuts it off.
    pub abgeschnitten: bool,
}

/// The texts that do not fit, page by page.
pub(super) fn find(document: &PagedDocument) -> Vec<Ueberlauf> {
    let mut found = Vec::new();
    for (page, seite) in document.pages().iter().zip(1..) {
        let size = page.frame.size();
        let texts = texts(&page.frame);
        for abgeschnitten in [true, false] {
            let mut wrong = texts.iter().filter(|text| {
                if abgeschnitten { text.abgeschnitten } else { !text.abgeschnitten && !text.is_within(size) }
            });
            if found.len() == MOST {
                return found;
            }
            if let Some(first) = wrong.next() {
                let text = first.text.clone();
                found.push(Ueberlauf { seite, text, anzahl: 1 + wrong.count(), abgeschnitten });
            }
        }
    }
    found
}

/// Every run of text on a page.
#[must_use]
pub fn texts(page: &Frame) -> Vec<Textstelle> {
    let mut found = Vec::new();
    visit(page, Transform::identity(), None, &mut found);
    found
}

/// What cuts off: the upper left and lower right corner of what is left to be seen, on the page.
type Schnitt = Option<[Point; 2]>;

fn visit(frame: &Frame, place: Transform, schnitt: Schnitt, found: &mut Vec<Textstelle>) {
    for (point, item) in frame.items() {
        let here = place.pre_concat(Transform::translate(point.x, point.y));
        match item {
            FrameItem::Group(group) => {
                let inner = here.pre_concat(group.transform);
                let own = group.clip.as_ref().map(|_| corners(inner, Point::zero(), group.frame.size().to_point()));
                let cut = match (own, schnitt) {
                    (Some([first, second]), Some([outer, last])) => Some([first.max(outer), second.min(last)]),
                    (own, outer) => own.or(outer),
                };
                visit(&group.frame, inner, cut, found);
            }
            FrameItem::Text(text) if !text.text.trim().is_empty() => {
                // Where letters really are; the line they stand in is higher.
                let (top, bottom) = (Point::with_y(-text.size * 0.7), Point::new(text.width(), text.size * 0.2));
                let [first, second] = corners(here, top, bottom);
                let mut stelle = Textstelle {
                    links: first.x,
                    oben: first.y,
                    rechts: second.x,
                    unten: second.y,
                    text: text.text.to_string(),
                    abgeschnitten: false,
                };
                stelle.abgeschnitten = schnitt.is_some_and(|[first, second]| !stelle.lies_between(first, second));
                found.push(stelle);
            }
            _ => {}
        }
    }
}

/// The upper left and the lower right corner of a box on the page, however it is turned.
fn corners(place: Transform, top_left: Point, bottom_right: Point) -> [Point; 2] {
    let all = [top_left, Point::new(bottom_right.x, top_left.y), bottom_right, Point::new(top_left.x, bottom_right.y)]
        .map(|corner| corner.transform(place));
    all.into_iter().fold([all[0]; 2], |[first, second], corner| [first.min(corner), second.max(corner)])
}

impl Textstelle {
    fn is_within(&self, page: Size) -> bool {
        self.lies_between(Point::zero(), page.to_point())
    }

    /// Whether it lies in the box with these corners.
    #[must_use]
    pub fn lies_between(&self, top_left: Point, bottom_right: Point) -> bool {
        self.links >= top_left.x - spiel()
            && self.oben >= top_left.y - spiel()
            && self.rechts <= bottom_right.x + spiel()
            && self.unten <= bottom_right.y + spiel()
    }
}
