//! Tables: weighted columns, headings repeated on each page, a hairline under each row and a bolder
//! line under each fifth. A row is never cut by a page unless it is higher than a whole page.
#![expect(clippy::float_arithmetic, reason = "columns share the measured width of the page")]

use super::blocks::TICK;
use super::fonts::{Digits, Style, Weight, width};
use super::ink::Stroke;
use super::mark::Mark;
use super::page::{Align, Area, Paper, Size, count};
use super::text::clean;

/// A bolder line helps the eye every so many rows.
const ROWS_BETWEEN_BOLD_LINES: usize = 5;
/// A title is not left at the foot of a page without so many rows of its table.
const ROWS_UNDER_A_TITLE: usize = 2;
/// One word asks for this part of the page at most; words of up to so many letters stay whole.
const WORD_SHARE_MAX: f32 = 0.3;
const WHOLE_UP_TO: usize = 14;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    heading: String,
    /// Its share of the width; none for a column of squares, as narrow as they are.
    share: Option<usize>,
    align: Align,
    weight: Weight,
}

impl Column {
    pub fn left(heading: &str, share: usize) -> Column {
        Column {
            heading: heading.to_owned(),
            share: Some(share),
            align: Align::Left,
            weight: Weight::Regular,
        }
    }

    pub fn centre(heading: &str, share: usize) -> Column {
        Column { align: Align::Centre, ..Column::left(heading, share) }
    }

    /// Amounts and quantities: their digits stand under one another.
    pub fn right(heading: &str, share: usize) -> Column {
        Column { align: Align::Right, ..Column::left(heading, share) }
    }

    /// What people look for first: bold.
    pub fn code(heading: &str, share: usize) -> Column {
        Column { weight: Weight::Bold, ..Column::left(heading, share) }
    }

    pub fn tick(heading: &str) -> Column {
        Column { share: None, align: Align::Centre, ..Column::left(heading, 0) }
    }

    /// For the drawings of products, without a heading.
    pub fn picture() -> Column {
        Column::tick("")
    }

    #[must_use]
    pub fn to_the_right(self) -> Column {
        Column { align: Align::Right, ..self }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    /// A square to tick.
    Tick,
    /// The drawing of a code of the catalogue.
    Picture(String),
    /// The shape and colour of a household.
    Mark(Mark),
    /// Left white, to write in.
    Blank,
    /// Alone in its row: bold, over the whole width.
    Across(String),
}

/// One cell, its text already cut into lines.
enum Laid {
    Lines(Vec<String>),
    Tick,
    Picture(String),
    Mark(Mark),
    Blank,
    Across(Vec<String>),
}

struct Grid {
    columns: Vec<Placed>,
    headings: Vec<Vec<String>>,
}

struct Placed {
    left: f32,
    width: f32,
    align: Align,
    style: Style,
}

impl Paper {
    /// A table under its title and a sentence about it, all three beginning on one page. An empty text takes no room.
    pub fn titled_table(&mut self, title: &str, says: &str, columns: &[Column], rows: &[Vec<Cell>]) {
        let mut height = self.beginning_height(&self.grid(columns, rows), rows, ROWS_UNDER_A_TITLE);
        if !title.is_empty() {
            height += self.heading_height(title);
        }
        if !says.is_empty() {
            height += self.paragraph_height(says);
        }
        self.need(height.min(self.page_height()));
        if !title.is_empty() {
            self.heading(title);
        }
        if !says.is_empty() {
            self.paragraph(says);
        }
        self.table(columns, rows);
    }

    pub fn table(&mut self, columns: &[Column], rows: &[Vec<Cell>]) {
        self.table_above(columns, rows, 0.0);
    }

    /// The same, its last row on the page of what follows, which takes that much height.
    pub(super) fn table_above(&mut self, columns: &[Column], rows: &[Vec<Cell>], below: f32) {
        let grid = self.grid(columns, rows);
        self.need(self.beginning_height(&grid, rows, 1));
        self.draw_headings(&grid);
        let mut since_bold = 0;
        for (at, row) in rows.iter().enumerate() {
            let laid = self.laid(&grid, row);
            let across = matches!(laid[..], [Laid::Across(_)]);
            let height = self.row_height(&laid);
            // What stands over the whole width is about what follows: it stays with it.
            let next =
                rows.get(at + 1).filter(|_| across).map(|next| self.row_height(&self.laid(&grid, next)));
            let last = if at + 1 == rows.len() && 0.0 < below { self.gap() + below } else { 0.0 };
            let whole = (height + next.unwrap_or(0.0) + last).min(self.page_height() / 2.0).max(height);
            if self.page_height() - self.headings_height(&grid) < height {
                self.draw_row_in_parts(&grid, laid);
            } else {
                if self.left_on_page() < whole {
                    self.break_page();
                    self.draw_headings(&grid);
                }
                self.draw_row(&grid, &laid, height);
            }
            since_bold = if across { ROWS_BETWEEN_BOLD_LINES } else { since_bold + 1 };
            let bold = ROWS_BETWEEN_BOLD_LINES <= since_bold;
            self.draw_row_line(if bold { Stroke::Bold } else { Stroke::Hair });
            since_bold = if bold { 0 } else { since_bold };
        }
        self.skip(self.gap());
    }

    fn grid(&self, columns: &[Column], rows: &[Vec<Cell>]) -> Grid {
        let pad = self.pad();
        let widths = self.widths(columns, rows);
        let mut left = self.margin();
        let mut placed = Vec::new();
        let mut headings = Vec::new();
        for ((at, column), wide) in columns.iter().enumerate().zip(widths) {
            let apart = self.apart(columns, at);
            let room = wide - 2.0 * pad - apart;
            headings.push(self.wrapped(&column.heading, self.bold(), room));
            placed.push(Placed {
                left: left + pad + apart,
                width: room,
                align: column.align,
                style: self.cell_style(column),
            });
            left += wide;
        }
        Grid { columns: placed, headings }
    }

    fn cell_style(&self, column: &Column) -> Style {
        let digits = if column.align == Align::Right { Digits::Aligned } else { Digits::Running };
        Style { digits, ..self.style(column.weight, 12.0) }
    }

    /// What is flush left must not read on from what is flush right before it.
    fn apart(&self, columns: &[Column], at: usize) -> f32 {
        let before = at.checked_sub(1).and_then(|before| columns.get(before));
        let beside = before.is_some_and(|before| before.align == Align::Right);
        if beside && columns[at].align == Align::Left { 3.0 * self.pad() } else { 0.0 }
    }

    /// Columns of squares are as narrow as they are; the others have their share of the rest, and room for their words.
    fn widths(&self, columns: &[Column], rows: &[Vec<Cell>]) -> Vec<f32> {
        let narrow = |column: &Column| {
            let words = column.heading.split_whitespace().map(|word| width(word, self.bold()));
            let widest = words.fold(self.millimetres(TICK), f32::max).min(self.room() / 6.0);
            // A heading in the middle must not read on into the one at its left.
            widest + if column.heading.is_empty() { 2.0 } else { 4.0 } * self.pad()
        };
        let ticks: f32 = columns.iter().filter(|column| column.share.is_none()).map(narrow).sum();
        let wanted: Vec<(usize, f32)> = columns
            .iter()
            .enumerate()
            .filter_map(|(at, column)| column.share.map(|share| (share, self.least(columns, at, rows))))
            .collect();
        let mut shared = shared_out(self.room() - ticks, &wanted).into_iter();
        columns
            .iter()
            .map(|column| match column.share {
                None => narrow(column),
                Some(_) => shared.next().unwrap_or_default(),
            })
            .collect()
    }

    /// What a column needs so that no word of its heading is broken; in large letters no word of its rows either.
    fn least(&self, columns: &[Column], at: usize, rows: &[Vec<Cell>]) -> f32 {
        let column = &columns[at];
        let heading = widest_word(&column.heading, self.bold());
        let rows = if self.size() == Size::Large { rows } else { &[] };
        let cells = rows.iter().filter_map(|row| match row.get(at) {
            Some(Cell::Text(text)) => Some(widest_word(text, self.cell_style(column))),
            Some(Cell::Tick | Cell::Picture(_) | Cell::Mark(_) | Cell::Blank | Cell::Across(_)) | None => {
                None
            }
        });
        // One word may not take the room of all other columns.
        let words = cells.fold(heading, f32::max).min(self.room() * WORD_SHARE_MAX);
        words + 2.0 * self.pad() + self.apart(columns, at)
    }

    fn laid(&self, grid: &Grid, row: &[Cell]) -> Vec<Laid> {
        let cells = row.iter().zip(&grid.columns);
        cells
            .map(|(cell, column)| match cell {
                Cell::Text(text) => Laid::Lines(self.wrapped(text, column.style, column.width)),
                Cell::Tick => Laid::Tick,
                Cell::Picture(code) => Laid::Picture(code.clone()),
                Cell::Mark(mark) => Laid::Mark(*mark),
                Cell::Blank => Laid::Blank,
                Cell::Across(text) => {
                    Laid::Across(self.wrapped(text, self.bold(), self.room() - 2.0 * self.pad()))
                }
            })
            .collect()
    }

    fn row_height(&self, row: &[Laid]) -> f32 {
        let drop = self.drop(row);
        let heights = row.iter().map(|cell| match cell {
            Laid::Lines(lines) | Laid::Across(lines) => {
                drop + count(lines.len()) * self.line_height(self.body())
            }
            Laid::Tick | Laid::Picture(_) | Laid::Mark(_) | Laid::Blank => self.millimetres(TICK),
        });
        heights.fold(self.line_height(self.body()), f32::max) + 2.0 * self.pad()
    }

    /// How far the text comes down to stand half way up a square of its row, however many lines it has.
    fn drop(&self, row: &[Laid]) -> f32 {
        let square = row.iter().any(|cell| !matches!(cell, Laid::Lines(_) | Laid::Across(_)));
        if square { ((self.millimetres(TICK) - self.line_height(self.body())) / 2.0).max(0.0) } else { 0.0 }
    }

    /// Of the headings and the first rows, no more than half a page of these.
    fn beginning_height(&self, grid: &Grid, rows: &[Vec<Cell>], first: usize) -> f32 {
        let rows = rows.iter().take(first).map(|row| self.row_height(&self.laid(grid, row)));
        self.headings_height(grid) + rows.sum::<f32>().min(self.page_height() / 2.0)
    }

    fn headings_height(&self, grid: &Grid) -> f32 {
        let most = grid.headings.iter().map(Vec::len).max().unwrap_or(0);
        count(most) * self.line_height(self.bold()) + self.pad()
    }

    fn draw_headings(&mut self, grid: &Grid) {
        let area = self.take(self.headings_height(grid));
        let style = self.bold();
        for (column, lines) in grid.columns.iter().zip(&grid.headings) {
            let bottom = area.top + area.height - self.pad();
            let top = bottom - count(lines.len()) * self.line_height(style);
            self.draw_cell_lines(lines, style, column, top);
        }
        self.draw_row_line(Stroke::Bold);
    }

    /// Squares stand beside the first line, where the code is.
    fn draw_row(&mut self, grid: &Grid, row: &[Laid], height: f32) {
        let area = self.take(height);
        let top = area.top + self.pad() + self.drop(row);
        let square = self.millimetres(TICK);
        for (cell, column) in row.iter().zip(&grid.columns) {
            match cell {
                Laid::Lines(lines) => self.draw_cell_lines(lines, column.style, column, top),
                Laid::Tick => {
                    let top = area.top + self.pad();
                    self.draw_tick(
                        Area { left: column.left, top, width: column.width, height: square },
                        column.align,
                    );
                }
                Laid::Picture(code) => {
                    let top = area.top + self.pad();
                    self.pictogram(code, Area { left: column.left, top, width: square, height: square });
                }
                Laid::Mark(mark) => {
                    let top = area.top + self.pad();
                    self.mark(*mark, Area { left: column.left, top, width: square, height: square });
                }
                // Who writes by hand sees where a cell begins.
                Laid::Blank => {
                    let left = column.left - self.pad();
                    self.draw_stroke((left, area.top), (left, area.top + height), Stroke::Hair);
                }
                Laid::Across(lines) => {
                    let style = self.bold();
                    let whole = Placed { width: self.room(), align: Align::Left, style, ..*column };
                    self.draw_cell_lines(lines, style, &whole, top);
                }
            }
        }
    }

    /// A row higher than a page goes on, with the headings, on the next ones.
    fn draw_row_in_parts(&mut self, grid: &Grid, mut row: Vec<Laid>) {
        let line_height = self.line_height(self.body());
        loop {
            let lines_left = row.iter().map(line_count).max().unwrap_or(0);
            let room = ((self.left_on_page() - 2.0 * self.pad()) / line_height).floor();
            let fits = (1..=lines_left).take_while(|lines| count(*lines) <= room).last().unwrap_or(0);
            let fresh = self.page_height() - self.headings_height(grid) - self.pad() < self.left_on_page();
            let taken = if fits == 0 && fresh { 1 } else { fits };
            if 0 < taken {
                let part: Vec<Laid> = row.iter_mut().map(|cell| first_lines(cell, taken)).collect();
                let height = self.row_height(&part).min(self.left_on_page().max(line_height));
                self.draw_row(grid, &part, height);
            }
            if 0 < taken && row.iter().all(|cell| line_count(cell) == 0) {
                return;
            }
            self.break_page();
            self.draw_headings(grid);
        }
    }

    fn draw_cell_lines(&mut self, lines: &[String], style: Style, column: &Placed, top: f32) {
        let mut area = Area { left: column.left, top, width: column.width, height: 0.0 };
        for line in lines {
            self.draw_line_of_text(line, style, column.align, area);
            area.top += self.line_height(style);
        }
    }

    fn draw_row_line(&mut self, stroke: Stroke) {
        let area = self.take(0.0);
        self.draw_stroke((area.left, area.top), (area.left + area.width, area.top), stroke);
    }

    fn pad(&self) -> f32 {
        self.millimetres(1.0)
    }
}

/// Shares of a width, each at least as wide as it must be; plain shares where that is not possible.
fn shared_out(room: f32, wanted: &[(usize, f32)]) -> Vec<f32> {
    let fits = wanted.iter().map(|(_, least)| least).sum::<f32>() <= room;
    let mut fixed = vec![false; wanted.len()];
    loop {
        let mut rest = (room, 0);
        for ((share, least), fixed) in wanted.iter().zip(&fixed) {
            rest = if *fixed { (rest.0 - least, rest.1) } else { (rest.0, rest.1 + share) };
        }
        let of_rest = |share: usize| rest.0 * count(share) / count(rest.1.max(1));
        let short =
            wanted.iter().zip(&fixed).map(|((share, least), fixed)| !fixed && of_rest(*share) < *least);
        let short: Vec<bool> = short.collect();
        if !fits || !short.contains(&true) {
            let wide = |((share, least), fixed): (&(usize, f32), &bool)| {
                if *fixed { *least } else { of_rest(*share) }
            };
            return wanted.iter().zip(&fixed).map(wide).collect();
        }
        fixed.iter_mut().zip(short).for_each(|(fixed, short)| *fixed |= short);
    }
}

/// A long word may go on below after its hyphen; a code or a day may not.
fn widest_word(text: &str, style: Style) -> f32 {
    let text = clean(text);
    let parts = text.split([' ', '\n']).flat_map(|word| {
        let whole = word.chars().count() <= WHOLE_UP_TO;
        word.split_inclusive(move |letter| letter == '-' && !whole)
    });
    parts.map(|part| width(part, style)).fold(0.0, f32::max)
}

fn line_count(cell: &Laid) -> usize {
    match cell {
        Laid::Lines(lines) | Laid::Across(lines) => lines.len(),
        Laid::Tick | Laid::Picture(_) | Laid::Mark(_) | Laid::Blank => 0,
    }
}

/// Takes the first lines out of a cell; a square goes with the first part.
fn first_lines(cell: &mut Laid, count: usize) -> Laid {
    match cell {
        Laid::Lines(lines) => Laid::Lines(lines.drain(..count.min(lines.len())).collect()),
        Laid::Across(lines) => Laid::Across(lines.drain(..count.min(lines.len())).collect()),
        Laid::Tick | Laid::Picture(_) | Laid::Mark(_) => std::mem::replace(cell, Laid::Blank),
        Laid::Blank => Laid::Blank,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_a_width_and_keep_room_for_their_words() {
        for (wanted, shares) in [
            ([(1, 10.0), (1, 10.0), (2, 10.0)], [25.0, 25.0, 50.0]),
            // One needs more than its share: the others share what is left.
            ([(1, 40.0), (1, 10.0), (2, 10.0)], [40.0, 20.0, 40.0]),
            // What is left is too little for the next one.
            ([(1, 40.0), (1, 22.0), (2, 10.0)], [40.0, 22.0, 38.0]),
            // All is narrow together: nobody is more right than another.
            ([(1, 40.0), (1, 40.0), (2, 40.0)], [25.0, 25.0, 50.0]),
        ] {
            assert_eq!(shared_out(100.0, &wanted), shares, "{wanted:?}");
        }
    }
}
