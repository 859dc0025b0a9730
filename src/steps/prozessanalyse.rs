//! The Prozess- und Strukturanalyse as figures: effort, waiting and weaknesses of processes, roles, interfaces, effort of capture.
//!
//! Every module holds one method as pure functions on exact numbers. What is not stated gives no figure; nothing is assumed but
//! the conventions of [`zeit`], which every report prints.

pub mod aufwand;
pub mod erfassung;
pub mod medien;
pub mod raci;
pub mod schnittstellen;
pub mod schwachstellen;
pub mod zeit;
