//! The joining form, blank or with what is known: one sheet to sign. The category is a neutral letter that the
//! person ticks; the two agreements are asked apart from the rest and may be left white.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoiningForm {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Rows of labels, each with what is known or nothing.
    pub fields: Vec<Vec<(String, String)>>,
    pub category_heading: String,
    /// Letter and amount in words.
    pub categories: Vec<String>,
    pub payment_heading: String,
    pub amount: String,
    pub methods: Vec<String>,
    pub statutes: String,
    pub agreements_heading: String,
    pub agreements: Vec<String>,
    pub notice_heading: String,
    /// Who, why, how long, rights.
    pub notice: String,
    /// Above the line for whom to write to.
    pub contact: String,
    /// Date and place.
    pub signed: Vec<(String, String)>,
    pub signatures: Vec<String>,
    /// What the office writes: number in the folder, receipt.
    pub office: Vec<(String, String)>,
}

pub fn joining_form(form: &JoiningForm) -> Pdf {
    let mut paper = Paper::new(form.about.clone(), form.size, Orientation::Portrait);
    draw(&mut paper, form);
    paper.finish()
}

/// On a paper that may hold others too.
pub(super) fn draw(paper: &mut Paper, form: &JoiningForm) {
    paper.start(form.frame.clone());
    form.fields.iter().for_each(|row| paper.fill_in_row(row));
    paper.skip(paper.gap());
    paper.heading(&form.category_heading);
    paper.tick_row(&form.categories);
    paper.heading(&form.payment_heading);
    paper.tick_row(&form.methods);
    paper.fill_in_row(&[(form.amount.clone(), String::new())]);
    paper.skip(paper.gap());
    paper.tick_line(&form.statutes);
    paper.heading(&form.agreements_heading);
    form.agreements.iter().for_each(|agreement| paper.tick_line(agreement));
    paper.heading(&form.notice_heading);
    paper.paragraph(&form.notice);
    paper.fill_in_row(&[(form.contact.clone(), String::new())]);
    paper.fill_in_row(&form.signed);
    paper.skip(paper.gap());
    paper.signatures(&form.signatures);
    paper.fill_in_row(&form.office);
}
