//! The recovery sheet: how to open the encrypted copies when the computer is gone. It carries the
//! passphrase, so it is printed once, signed by two persons and put away.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoverySheet {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Label and value: the association, where the copies are, the date.
    pub facts: Vec<(String, String)>,
    pub warning: String,
    pub passphrase_label: String,
    /// The groups of the passphrase, in order.
    pub passphrase: Vec<String>,
    pub steps_label: String,
    pub steps: Vec<String>,
    /// Above the box to fill in: where the sheet is kept.
    pub kept_in: String,
    /// One place to sign for each.
    pub signatures: Vec<String>,
}

pub fn recovery_sheet(sheet: &RecoverySheet) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Portrait);
    paper.start(sheet.frame.clone());
    paper.pairs(&sheet.facts);
    paper.framed(&sheet.warning);
    paper.heading(&sheet.passphrase_label);
    paper.display(&sheet.passphrase);
    paper.heading(&sheet.steps_label);
    paper.steps(&sheet.steps);
    paper.box_to_fill(&sheet.kept_in, 1);
    paper.signatures(&sheet.signatures);
    paper.finish()
}
