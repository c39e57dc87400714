//! The financial report for the meeting, on two pages: the first in plain words, the second with the chart and the
//! figures beside those of the year before. Written for people who are not accountants.

use super::chart::Chart;
use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinancialReport {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Heading and sentence: what came in, what went out.
    pub words: Vec<(String, String)>,
    /// The result, in a frame.
    pub result: String,
    /// Heading and pairs: what we have, what is owed, the funds.
    pub holdings: Vec<(String, Vec<(String, String)>)>,
    pub signatures: Vec<String>,
    pub chart_title: String,
    pub chart: Chart,
    pub figures_title: String,
    /// Account, this year, the year before.
    pub headings: [String; 3],
    /// The same rows, each time with fewer small accounts apart: the first that leaves two pages is printed.
    pub figures: Vec<Vec<[String; 3]>>,
}

/// The pages of a report in letters of the usual size.
const PAGES: usize = 2;

pub fn financial_report(report: &FinancialReport) -> Pdf {
    let mut drawn = None;
    for figures in &report.figures {
        let pdf = draw(report, figures);
        if pdf.pages <= PAGES || report.size == Size::Large {
            return pdf;
        }
        drawn = Some(pdf);
    }
    drawn.unwrap_or_else(|| draw(report, &[]))
}

fn draw(report: &FinancialReport, figures: &[[String; 3]]) -> Pdf {
    let mut paper = Paper::new(report.about.clone(), report.size, Orientation::Portrait);
    paper.start(report.frame.clone());
    for (heading, words) in &report.words {
        paper.heading(heading);
        paper.paragraph(words);
    }
    paper.framed(&report.result);
    for (heading, pairs) in &report.holdings {
        paper.heading(heading);
        paper.pairs(pairs);
    }
    paper.signatures(&report.signatures);
    paper.break_page();
    paper.heading(&report.chart_title);
    let high = match report.size {
        Size::Normal => 62.0,
        Size::Large => 70.0,
    };
    paper.chart(&report.chart, high);
    paper.heading(&report.figures_title);
    let [account, now, before] = &report.headings;
    let columns = [Column::left(account, 50), Column::right(now, 25), Column::right(before, 25)];
    let rows: Vec<Vec<Cell>> =
        figures.iter().map(|row| row.iter().cloned().map(Cell::Text).collect()).collect();
    paper.table(&columns, &rows);
    paper.finish()
}
