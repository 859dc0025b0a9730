//! The names of findings about looks: logo, fonts, templates of one's own, and what the set document is like.

use super::{Rule, Severity};

rules! {
    GESTALTUNG "gestaltung"

    /// A logo that is missing or no picture.
    LOGO_UNBRAUCHBAR = Fehler "logo-unbrauchbar";
    /// A logo of too few pixels.
    LOGO_GROB = Warnung "logo-grob";
    /// A file for templates that is missing, lies outside or takes the place of one of crmplan's.
    BEIGABE_UNBRAUCHBAR = Fehler "beigabe-unbrauchbar";
    /// A family that no font has.
    SCHRIFT_UNBEKANNT = Fehler "schrift-unbekannt";
    /// A file that holds no font, or one that must not be embedded.
    SCHRIFT_UNBRAUCHBAR = Fehler "schrift-unbrauchbar";
    /// A family without bold, slanted or German letters.
    SCHRIFT_UNVOLLSTAENDIG = Warnung "schrift-unvollstaendig";
    /// A template that is a link out of the project.
    VORLAGE_AUSSERHALB = Fehler "vorlage-ausserhalb";
    /// A layout that Typst cannot set.
    LAYOUT_FEHLERHAFT = Fehler "layout-fehlerhaft";
    /// Something that Typst warns of.
    LAYOUT_WARNUNG = Warnung "layout-warnung";
    /// A layout that takes too much time or memory.
    LAYOUT_OHNE_ENDE = Fehler "layout-ohne-ende";
    /// A layout of one's own that was made for older data.
    LAYOUT_VERALTET = Warnung "layout-veraltet";
    /// A layout of one's own that no document is set with.
    LAYOUT_UNBENUTZT = Warnung "layout-unbenutzt";
    /// Text that runs over the edge of the page or is cut off.
    TEXT_OHNE_PLATZ = Warnung "text-ohne-platz";
    /// Characters that the fonts do not have.
    ZEICHEN_OHNE_SCHRIFT = Warnung "zeichen-ohne-schrift";
}
