//! The volunteers' rota for the wall, and the sheet on which hours are signed. First names only.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Lines for those who come without having signed up.
const SPARE_LINES: usize = 2;

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rota {
    pub about: About,
    pub size: Size,
    /// Of the rota, then of the hours sheet.
    pub frames: [Frame; 2],
    /// To be done, who comes.
    pub headings: [String; 2],
    /// First name, arrival, departure, hours, signature.
    pub hours: [String; 5],
    /// A place nobody took, as in `une place libre`.
    pub free: String,
    pub shifts: Vec<RotaShift>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RotaShift {
    /// Day and hours.
    pub when: String,
    pub post: String,
    /// Place and note; may be empty.
    pub details: String,
    pub names: Vec<String>,
    /// Places nobody took.
    pub free: usize,
}

pub fn rota(rota: &Rota) -> Pdf {
    let mut paper = Paper::new(rota.about.clone(), rota.size, Orientation::Portrait);
    let [planning, hours] = &rota.frames;
    paper.start(planning.clone());
    let [post, who] = &rota.headings;
    let columns = [Column::code(post, 12), Column::left(who, 14)];
    let mut rest = rota.shifts.as_slice();
    while let Some(first) = rest.first() {
        let together = rest.iter().take_while(|shift| shift.when == first.when).count();
        let (now, later) = rest.split_at(together);
        let rows: Vec<Vec<Cell>> = now.iter().map(|shift| planned(shift, &rota.free)).collect();
        paper.titled_table(&first.when, "", &columns, &rows);
        rest = later;
    }
    paper.start(hours.clone());
    let [name, from, to, long, signature] = &rota.hours;
    let columns = [
        Column::code(name, 12),
        Column::left(from, 7),
        Column::left(to, 7),
        Column::left(long, 7),
        Column::left(signature, 12),
    ];
    for shift in &rota.shifts {
        let blank = || vec![Cell::Blank; columns.len()];
        let named = shift.names.iter().map(|name| {
            let mut row = blank();
            row[0] = Cell::Text(name.clone());
            row
        });
        let spare = std::iter::repeat_with(blank).take(shift.free + SPARE_LINES);
        let rows: Vec<Vec<Cell>> = named.chain(spare).collect();
        paper.titled_table(&format!("{} · {}", shift.post, shift.when), "", &columns, &rows);
    }
    paper.finish()
}

/// Who comes, one a line, then a dotted line for each free place.
fn planned(shift: &RotaShift, free: &str) -> Vec<Cell> {
    let post = if shift.details.is_empty() {
        shift.post.clone()
    } else {
        format!("{}\n{}", shift.post, shift.details)
    };
    let free = std::iter::repeat_n(format!("{free} ………………"), shift.free);
    let who: Vec<String> = shift.names.iter().cloned().chain(free).collect();
    vec![Cell::Text(post), Cell::Text(who.join("\n"))]
}
