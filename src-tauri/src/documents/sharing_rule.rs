//! How the group shares when there is not enough, on one page of the wall. It knows no household and no price.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharingRule {
    pub about: About,
    pub frame: Frame,
    pub lead: String,
    /// A heading and its sentence, in the order given; the first one stands in a frame.
    pub rules: Vec<(String, String)>,
}

/// Always in 18 points: it is read from afar.
pub fn sharing_rule(sheet: &SharingRule) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), Size::Large, Orientation::Portrait);
    paper.start(sheet.frame.clone());
    paper.paragraph(&sheet.lead);
    for (at, (heading, sentence)) in sheet.rules.iter().enumerate() {
        paper.heading(heading);
        if at == 0 { paper.framed(sentence) } else { paper.paragraph(sentence) }
    }
    paper.finish()
}
