//! The receipt of an adhesion: plain, private to the household, without any right to a tax reduction.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptSheet {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// The number, large.
    pub number: String,
    /// Label and value: who, how much in figures and in words, how, for which period.
    pub facts: Vec<(String, String)>,
    /// What the receipt is not.
    pub notice: String,
    /// Where the treasurer signs.
    pub signature: String,
}

pub fn receipt(sheet: &ReceiptSheet) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Portrait);
    paper.start(sheet.frame.clone());
    paper.display(std::slice::from_ref(&sheet.number));
    paper.pairs(&sheet.facts);
    paper.framed(&sheet.notice);
    paper.signatures(std::slice::from_ref(&sheet.signature));
    paper.finish()
}
