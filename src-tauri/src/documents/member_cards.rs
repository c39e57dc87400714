//! The cards of members, the same for all: group, code, first name, until when, and the code once more as a QR
//! code. Ten on a sheet to cut up, eight in large letters. Nothing on a card tells a category.
#![expect(clippy::float_arithmetic, reason = "cards share the measured sheet")]

use super::fonts::{Style, Weight, width};
use super::frame::Frame;
use super::ink::Stroke;
use super::page::{About, Align, Area, Orientation, Paper, Pdf, Size, count};
use qrcode::{Color, QrCode};

const COLUMNS: usize = 2;
/// The white that readers of QR codes want around it, in modules.
const QUIET: usize = 4;

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberCards {
    pub about: About,
    pub size: Size,
    pub group: String,
    pub cards: Vec<Card>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// As it is called, and what the QR code says.
    pub code: String,
    pub name: String,
    /// Until when, in words.
    pub validity: String,
}

pub fn member_cards(sheet: &MemberCards) -> Pdf {
    let rows = match sheet.size {
        Size::Normal => 5,
        Size::Large => 4,
    };
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Portrait);
    for page in sheet.cards.chunks(COLUMNS * rows) {
        paper.start(Frame::default());
        let whole = paper.take(paper.page_height());
        let (wide, high) = (whole.width / count(COLUMNS), whole.height / count(rows));
        for (index, card) in page.iter().enumerate() {
            let left = whole.left + count(index % COLUMNS) * wide;
            let top = whole.top + count(index / COLUMNS) * high;
            paper.card(&sheet.group, card, Area { left, top, width: wide, height: high });
        }
        paper.cut_lines(whole, page.len().div_ceil(COLUMNS), (wide, high));
    }
    paper.finish()
}

impl Paper {
    fn card(&mut self, group: &str, card: &Card, area: Area) {
        let pad = self.gap() * 1.2;
        let inside = area.width - 2.0 * pad;
        let left = area.left + pad;
        let mut top = area.top + pad;
        for line in self.wrapped(group, self.bold(), inside).iter().take(2) {
            self.draw_line_of_text(line, self.bold(), Align::Left, Area { left, top, ..area });
            top += self.line_height(self.bold());
        }
        // Name and validity below over the whole width, code and QR code in between.
        let below = [(card.name.as_str(), self.bold()), (card.validity.as_str(), self.body())];
        let mut bottom = area.top + area.height - pad;
        for (text, style) in below.into_iter().rev() {
            bottom -= self.line_height(style);
            let text = shortened(text, style, inside);
            self.draw_line_of_text(&text, style, Align::Left, Area { left, top: bottom, ..area });
        }
        let side = (bottom - top).min(area.height * 0.5);
        self.qr_code(
            &card.code,
            Area { left: left + inside - side, top: bottom - side, width: side, height: side },
        );
        let code = self.style(Weight::Bold, 24.0);
        let top = bottom - side / 2.0 - self.line_height(code) / 2.0;
        self.draw_line_of_text(&card.code, code, Align::Left, Area { left, top, ..area });
    }

    /// Dotted lines along which cards two by two are cut.
    pub(super) fn cut_lines(&mut self, whole: Area, rows: usize, (wide, high): (f32, f32)) {
        let bottom = whole.top + count(rows) * high;
        for column in 0..=COLUMNS {
            let x = whole.left + count(column) * wide;
            self.draw_stroke((x, whole.top), (x, bottom), Stroke::Dotted);
        }
        for row in 0..=rows {
            let y = whole.top + count(row) * high;
            self.draw_stroke((whole.left, y), (whole.left + whole.width, y), Stroke::Dotted);
        }
    }

    /// The text as a QR code that fills the square, its white edge inside.
    pub(super) fn qr_code(&mut self, text: &str, square: Area) {
        let code = QrCode::new(text.as_bytes()).expect("a household's code is a few letters");
        let modules = code.width();
        let module = square.width / count(modules + 2 * QUIET);
        let colours = code.to_colors();
        for (row, line) in colours.chunks(modules).enumerate() {
            let mut column = 0;
            for run in line.chunk_by(|one, next| one == next) {
                if run.first() == Some(&Color::Dark) {
                    self.draw_black(Area {
                        left: square.left + count(column + QUIET) * module,
                        top: square.top + count(row + QUIET) * module,
                        width: count(run.len()) * module,
                        height: module,
                    });
                }
                column += run.len();
            }
        }
    }
}

/// The text on one line, its end left out when the card is too narrow.
pub(super) fn shortened(text: &str, style: Style, room: f32) -> String {
    if width(text, style) <= room {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let fits =
        |end: &usize| width(&format!("{}…", letters[..*end].iter().collect::<String>()), style) <= room;
    let end = (0..letters.len()).rev().find(fits).unwrap_or(0);
    format!("{}…", letters[..end].iter().collect::<String>())
}
