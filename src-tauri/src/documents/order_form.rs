//! The order form on paper (bon de commande): the lines of the entry screen, in their order, with their numbers
//! and printed units. One crosses a number instead of writing it; the sum of the crosses checks the typing.
#![expect(clippy::float_arithmetic, reason = "boxes share the measured sheet")]

use super::blocks::TICK;
use super::fonts::{Style, Weight, width};
use super::frame::Frame;
use super::ink::Stroke;
use super::page::{About, Align, Area, Orientation, Paper, Pdf, Size, count};

/// The numbers to cross; any other goes in the free box.
const CROSSES: [&str; 6] = ["1", "2", "3", "4", "6", "8"];
/// Lengths in millimetres: white between two boxes and between two columns, free boxes, number of the line, code and
/// QR code.
const BETWEEN: f32 = 0.8;
const COLUMNS_BETWEEN: f32 = 2.0;
const FREE: f32 = 10.0;
const NUMBER: f32 = 8.0;
const HEAD: f32 = 23.0;
const FOOT: f32 = 14.0;
/// The height of a line in letters, and the white around a row in millimetres: the loosest is taken that needs
/// no further page.
const DENSITIES: [(f32, f32); 6] =
    [(1.3, 1.6), (1.25, 1.2), (1.2, 0.9), (1.15, 0.65), (1.08, 0.35), (1.02, 0.25)];
/// A bolder line helps the eye every so many rows.
const ROWS_BETWEEN_BOLD_LINES: usize = 5;

/// Texts are already in the reader's language; one form for each of `forms`, all with the same lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderForms {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    pub words: FormWords,
    /// Where and when the goods are handed out; a square stands before each when there are several.
    pub places: Vec<String>,
    pub rows: Vec<FormRow>,
    pub forms: Vec<FormOf>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormWords {
    pub code: String,
    pub name: String,
    pub deadline: String,
    /// What stands before the places, with its colon.
    pub pickup: String,
    /// How to fill it in, in one sentence.
    pub how_to: String,
    /// Headings of the columns.
    pub product: String,
    pub unit: String,
    pub price: String,
    /// Of a kilogram or a litre.
    pub per_kilo: String,
    pub how_many: String,
    pub other: String,
    /// What a household accepts beside its wish, one column each: none, one or two; and what stands above two.
    pub accept: String,
    pub accepted: Vec<String>,
    pub control_total: String,
    pub signature: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormRow {
    Family(String),
    Line(FormLine),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormLine {
    /// Its number on the entry screen.
    pub number: String,
    pub pictogram: String,
    pub name: String,
    /// As in `par 500 g`.
    pub unit: String,
    /// Of one unit.
    pub price: String,
    /// Of a kilogram or a litre, beside it; empty where it is the same or where pieces are sold.
    pub per_kilo: String,
    /// All of it, as in `par 500 g : 0,88 €, 1,75 €/kg`: below the name in large letters.
    pub priced: String,
}

/// Whose form; blank when nobody's yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormOf {
    pub code: String,
    pub name: String,
}

/// Where the columns stand, from the left margin, in points.
struct Grid {
    number: f32,
    name: (f32, f32),
    unit: (f32, f32),
    price: (f32, f32),
    /// Without width where no line has one.
    per_kilo: (f32, f32),
    boxes: f32,
    free: f32,
    accepted: Vec<(f32, f32)>,
    box_width: f32,
    line: f32,
    pad: f32,
    /// How far close lines go up, to stand half way between two rules.
    lift: f32,
    /// In large letters unit and price stand below the name.
    stacked: bool,
}

pub fn order_forms(sheet: &OrderForms) -> Pdf {
    let density = density(sheet);
    let mut paper = blank(sheet);
    sheet.forms.iter().for_each(|form| draw(&mut paper, sheet, form, density));
    paper.finish()
}

fn blank(sheet: &OrderForms) -> Paper {
    Paper::new(sheet.about.clone(), sheet.size, Orientation::Portrait).near_the_edge()
}

/// The loosest density that needs no further page.
pub(super) fn density(sheet: &OrderForms) -> (f32, f32) {
    let pages = |density| {
        let mut paper = blank(sheet);
        sheet.forms.iter().take(1).for_each(|form| draw(&mut paper, sheet, form, density));
        paper.finish().pages
    };
    let tightest = DENSITIES[DENSITIES.len() - 1];
    let fewest = pages(tightest);
    DENSITIES.into_iter().find(|density| pages(*density) == fewest).unwrap_or(tightest)
}

/// On a paper near the edge that may hold others too.
pub(super) fn draw(paper: &mut Paper, sheet: &OrderForms, form: &FormOf, density: (f32, f32)) {
    paper.start(sheet.frame.clone());
    paper.order_form(sheet, form, density);
}

impl FormWords {
    /// One column says it all; above two stands what they have in common.
    fn accepted_headings(&self) -> Vec<String> {
        match self.accepted.as_slice() {
            [only] => vec![format!("{} {only}", self.accept)],
            several => several.to_vec(),
        }
    }
}

impl Paper {
    fn order_form(&mut self, sheet: &OrderForms, form: &FormOf, density: (f32, f32)) {
        self.form_head(&sheet.words, form);
        self.framed(&sheet.words.deadline);
        self.pickup(&sheet.words.pickup, &sheet.places);
        self.paragraph(&sheet.words.how_to);
        let grid = self.form_grid(sheet, density);
        self.form_headings(&sheet.words, &grid);
        let mut number = 0;
        for (index, row) in sheet.rows.iter().enumerate() {
            let after = sheet.rows.get(index + 1);
            let height = self.form_row_height(row, &grid);
            let needed = match (row, after) {
                (FormRow::Family(_), Some(after)) => height + self.form_row_height(after, &grid),
                (FormRow::Family(_) | FormRow::Line(_), _) => height,
            };
            if self.left_on_page() < needed {
                self.break_page();
                self.form_headings(&sheet.words, &grid);
            }
            match row {
                FormRow::Family(name) => self.form_family(name, height),
                FormRow::Line(line) => {
                    number += 1;
                    self.form_line(line, &grid, height);
                    let bold = number % ROWS_BETWEEN_BOLD_LINES == 0;
                    self.form_rule(if bold { Stroke::Bold } else { Stroke::Hair });
                }
            }
        }
        self.form_foot(&sheet.words);
    }

    /// The code in large letters and as a QR code; room to write both when the form is nobody's yet.
    fn form_head(&mut self, words: &FormWords, form: &FormOf) {
        let (side, pad) = (self.millimetres(HEAD), self.gap());
        let area = self.take(side);
        let code_width = self.room() * 0.36;
        let wide = area.width - side - pad;
        self.draw_box(Area { width: code_width, ..area }, Stroke::Bold);
        self.draw_box(Area { left: area.left + code_width, width: wide - code_width, ..area }, Stroke::Bold);
        let top = area.top + pad / 2.0;
        let (code, name) = (area.left + pad, area.left + code_width + pad);
        self.draw_line_of_text(&words.code, self.body(), Align::Left, Area { left: code, top, ..area });
        self.draw_line_of_text(&words.name, self.body(), Align::Left, Area { left: name, top, ..area });
        let large = self.style(Weight::Bold, 26.0);
        let below = top + self.line_height(self.body()) + pad / 2.0;
        self.draw_line_of_text(&form.code, large, Align::Left, Area { left: code, top: below, ..area });
        let style = self.style(Weight::Bold, 14.0);
        let room = wide - code_width - 2.0 * pad;
        for (index, line) in self.wrapped(&form.name, style, room).iter().take(2).enumerate() {
            let top = below + count(index) * self.line_height(style);
            self.draw_line_of_text(line, style, Align::Left, Area { left: name, top, ..area });
        }
        if !form.code.is_empty() {
            self.qr_code(&form.code, Area { left: area.left + area.width - side, width: side, ..area });
        }
        self.skip(self.gap());
    }

    fn pickup(&mut self, label: &str, places: &[String]) {
        match places {
            [] => {}
            [only] => self.paragraph(&format!("{label} {only}")),
            several => {
                self.paragraph(label);
                several.iter().for_each(|place| self.tick_line(place));
                self.skip(self.gap() / 2.0);
            }
        }
    }

    fn form_grid(&self, sheet: &OrderForms, (line, pad): (f32, f32)) -> Grid {
        let (tick, between, free) =
            (self.millimetres(TICK), self.millimetres(BETWEEN), self.millimetres(FREE));
        let columns = count(CROSSES.len()) * (tick + between);
        let longest = |text: &String| {
            let words = text.split(' ').map(|word| width(word, self.bold()));
            words.map(|wide| wide + between).fold(free, f32::max)
        };
        let mut accepted: Vec<(f32, f32)> = Vec::new();
        let mut right = self.room();
        for heading in sheet.words.accepted_headings().iter().rev() {
            let wide = longest(heading);
            accepted.insert(0, (right - wide, wide));
            right -= wide + between;
        }
        let free = longest(&sheet.words.other);
        let boxes = right - free - columns;
        let stacked = sheet.size == Size::Large;
        let number = self.millimetres(NUMBER);
        let gap = self.millimetres(COLUMNS_BETWEEN);
        let [unit, price, per_kilo] = self.priced_columns(sheet);
        let from = number + self.millimetres(7.0);
        let per_kilo_at = boxes - gap - per_kilo;
        let price_at = per_kilo_at - price - if 0.0 < per_kilo { gap } else { 0.0 };
        let unit_at = price_at - gap - unit;
        let name = if stacked { (number, boxes - gap - number) } else { (from, unit_at - gap - from) };
        Grid {
            number,
            name,
            unit: (unit_at, unit),
            price: (price_at, price),
            per_kilo: (per_kilo_at, per_kilo),
            boxes,
            free: boxes + columns,
            accepted,
            box_width: free,
            line: self.body().points * line,
            pad: self.millimetres(pad),
            lift: self.body().points * (1.3 - line) * 0.6,
            stacked,
        }
    }

    /// How wide unit, price and price of a kilogram are; the last one nothing where no line has one.
    fn priced_columns(&self, sheet: &OrderForms) -> [f32; 3] {
        let most = self.room() * 0.16;
        let widest = |of: fn(&FormLine) -> &str| {
            let lines = sheet.rows.iter().filter_map(|row| match row {
                FormRow::Family(_) => None,
                FormRow::Line(line) => Some(line),
            });
            lines.map(|line| width(of(line), self.body())).fold(0.0, f32::max).min(most)
        };
        let heading = |text: &str| text.split(' ').map(|word| width(word, self.bold())).fold(0.0, f32::max);
        let per_kilo = widest(|line| &line.per_kilo);
        [
            widest(|line| &line.unit).max(heading(&sheet.words.unit)),
            widest(|line| &line.price).max(heading(&sheet.words.price)),
            if 0.0 < per_kilo { per_kilo.max(heading(&sheet.words.per_kilo)) } else { 0.0 },
        ]
    }

    fn form_headings(&mut self, words: &FormWords, grid: &Grid) {
        let style = self.bold();
        let half = self.millimetres(BETWEEN) / 2.0;
        let crosses = grid.free - grid.boxes - self.millimetres(BETWEEN);
        let mut cells: Vec<(f32, f32, Align, &str)> = vec![
            (grid.name.0, grid.name.1, Align::Left, &words.product),
            (grid.boxes, crosses, Align::Centre, &words.how_many),
            (grid.free - half, grid.box_width + 2.0 * half, Align::Centre, &words.other),
        ];
        if !grid.stacked {
            cells.push((grid.unit.0, grid.unit.1, Align::Left, &words.unit));
            cells.push((grid.price.0, grid.price.1, Align::Right, &words.price));
        }
        if !grid.stacked && 0.0 < grid.per_kilo.1 {
            cells.push((grid.per_kilo.0, grid.per_kilo.1, Align::Right, &words.per_kilo));
        }
        let accepted = words.accepted_headings();
        for ((left, wide), heading) in grid.accepted.iter().zip(&accepted) {
            cells.push((left - half, wide + 2.0 * half, Align::Centre, heading));
        }
        let mut cells: Vec<_> = cells
            .into_iter()
            .map(|(left, wide, align, text)| (left, wide, align, self.wrapped(text, style, wide)))
            .collect();
        if let [(left, first), (_, second)] = grid.accepted[..] {
            let under = cells.iter().rev().take(2).map(|(.., lines)| lines.len()).max().unwrap_or(0);
            let mut lines = vec![String::new(); under + 1];
            lines[0].clone_from(&words.accept);
            cells.push((left, first + second + 2.0 * half, Align::Centre, lines));
        }
        let most = cells.iter().map(|(.., lines)| lines.len()).max().unwrap_or(0);
        let height = count(most) * grid.line + self.millimetres(1.0);
        let area = self.take(height);
        for (left, wide, align, lines) in cells {
            let from = area.top + count(most - lines.len()) * grid.line;
            self.form_texts(
                &lines,
                style,
                align,
                grid.line,
                Area { left: area.left + left, top: from, width: wide, height },
            );
        }
        self.form_rule(Stroke::Bold);
    }

    fn form_row_height(&self, row: &FormRow, grid: &Grid) -> f32 {
        match row {
            FormRow::Family(_) => self.bold().points * 1.2 + grid.pad + self.millimetres(1.0),
            FormRow::Line(line) => {
                let mut texts = self.wrapped(&line.name, self.name_style(grid), grid.name.1).len();
                if grid.stacked {
                    texts += self.wrapped(&line.priced, self.body(), grid.name.1).len();
                } else {
                    texts = texts.max(self.wrapped(&line.unit, self.body(), grid.unit.1).len());
                }
                (count(texts) * grid.line).max(self.millimetres(TICK)) + 2.0 * grid.pad
            }
        }
    }

    /// Bold where unit and price stand below it; the narrow column of a tight sheet has no room for that.
    fn name_style(&self, grid: &Grid) -> Style {
        if grid.stacked { self.bold() } else { self.body() }
    }

    fn form_family(&mut self, name: &str, height: f32) {
        let area = self.take(height);
        let style = self.bold();
        let top = area.top + height - style.points * 1.2 - self.millimetres(0.5);
        self.draw_line_of_text(&name.to_uppercase(), style, Align::Left, Area { top, ..area });
        self.form_rule(Stroke::Thin);
    }

    fn form_line(&mut self, line: &FormLine, grid: &Grid, height: f32) {
        let area = self.take(height);
        let side = self.millimetres(TICK);
        let middle = area.top + (height - side) / 2.0;
        let text = middle + (side - grid.line) / 2.0 - grid.lift;
        let at = |(left, width): (f32, f32), top: f32| Area { left: area.left + left, top, width, height };
        let small = self.millimetres(5.5);
        let name = self.wrapped(&line.name, self.name_style(grid), grid.name.1);
        if grid.stacked {
            let top = area.top + grid.pad - grid.lift;
            self.draw_line_of_text(&line.number, self.bold(), Align::Left, at((0.0, grid.number), top));
            self.pictogram(&line.pictogram, at((0.0, small), top + grid.line));
            self.form_texts(&name, self.bold(), Align::Left, grid.line, at(grid.name, top));
            let below = self.wrapped(&line.priced, self.body(), grid.name.1);
            let top = top + count(name.len()) * grid.line;
            self.form_texts(&below, self.body(), Align::Left, grid.line, at(grid.name, top));
        } else {
            self.draw_line_of_text(&line.number, self.bold(), Align::Left, at((0.0, grid.number), text));
            self.pictogram(&line.pictogram, at((grid.number, small), middle));
            let centred = |lines: usize| area.top + (height - count(lines) * grid.line) / 2.0 - grid.lift;
            self.form_texts(&name, self.body(), Align::Left, grid.line, at(grid.name, centred(name.len())));
            let unit = self.wrapped(&line.unit, self.body(), grid.unit.1);
            self.form_texts(&unit, self.body(), Align::Left, grid.line, at(grid.unit, centred(unit.len())));
            self.draw_line_of_text(&line.price, self.body(), Align::Right, at(grid.price, text));
            self.draw_line_of_text(&line.per_kilo, self.body(), Align::Right, at(grid.per_kilo, text));
        }
        for (index, number) in CROSSES.iter().enumerate() {
            let left = grid.boxes + count(index) * (side + self.millimetres(BETWEEN));
            self.draw_box(Area { height: side, ..at((left, side), middle) }, Stroke::Thin);
            let digit = middle + (side - self.line_height(self.body())) / 2.0;
            self.draw_line_of_text(number, self.body(), Align::Centre, at((left, side), digit));
        }
        for free in std::iter::once(&(grid.free, grid.box_width)).chain(&grid.accepted) {
            self.draw_box(Area { height: side, ..at(*free, middle) }, Stroke::Thin);
        }
    }

    /// Where the crosses are added up, and where one signs.
    fn form_foot(&mut self, words: &FormWords) {
        self.skip(self.gap());
        let (height, pad) = (self.millimetres(FOOT), self.gap());
        self.need(height);
        let area = self.take(height);
        let half = (area.width - pad) / 2.0;
        let square = Area { left: area.left + half - height * 1.2, width: height * 1.2, ..area };
        self.draw_box(square, Stroke::Bold);
        let style = self.bold();
        let lines = self.wrapped(&words.control_total, style, half - square.width - pad);
        self.form_texts(&lines, style, Align::Left, self.line_height(style), area);
        let sign = Area { left: area.left + half + pad, width: half, ..area };
        self.draw_box(sign, Stroke::Thin);
        let inside = Area { left: sign.left + pad / 2.0, top: sign.top + pad / 4.0, ..sign };
        self.draw_line_of_text(&words.signature, self.body(), Align::Left, inside);
    }

    fn form_texts(&mut self, lines: &[String], style: Style, align: Align, step: f32, area: Area) {
        for (index, line) in lines.iter().enumerate() {
            self.draw_line_of_text(line, style, align, Area { top: area.top + count(index) * step, ..area });
        }
    }

    fn form_rule(&mut self, stroke: Stroke) {
        let area = self.take(0.0);
        self.draw_stroke((area.left, area.top), (area.left + area.width, area.top), stroke);
    }
}
