//! The blocks a paper is made of, apart from tables: headings, paragraphs, pairs, steps, tick lines,
//! lines and boxes to fill in by hand, signatures. Each goes below the last one.
#![expect(clippy::float_arithmetic, reason = "blocks are placed by measured lengths")]

use super::fonts::{Style, Weight, width};
use super::ink::Stroke;
use super::page::{Align, Area, Paper, count};

/// The side of a square to tick, in millimetres.
pub(super) const TICK: f32 = 6.0;
/// The room to write one line by hand, in millimetres.
const HAND_LINE: f32 = 10.0;

/// The room to sign, in millimetres; and what is enough of it at the foot of a page.
const SIGNING: f32 = 22.0;
const SIGNING_MIN: f32 = 12.0;

/// How a line to write on is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandLine {
    Dotted,
    Solid,
}

impl Paper {
    /// A heading inside the sheet; it stays with what follows.
    pub fn heading(&mut self, text: &str) {
        let style = self.heading_style();
        self.need(self.heading_height(text) + 2.0 * self.line_height(self.body()));
        self.text_lines(&self.wrapped(text, style, self.room()), style, 0.0);
        self.skip(self.gap() / 2.0);
    }

    fn heading_style(&self) -> Style {
        self.style(Weight::Bold, 14.0)
    }

    /// With the white below it; so is that of a paragraph.
    pub(super) fn heading_height(&self, text: &str) -> f32 {
        self.height_of(text, self.heading_style()) + self.gap() / 2.0
    }

    pub(super) fn paragraph_height(&self, text: &str) -> f32 {
        self.height_of(text, self.body()) + self.gap()
    }

    fn height_of(&self, text: &str, style: Style) -> f32 {
        count(self.wrapped(text, style, self.room()).len()) * self.line_height(style)
    }

    pub fn paragraph(&mut self, text: &str) {
        self.flowing(text, self.body());
    }

    /// Sentences that belong together, each on its own line.
    pub fn notes(&mut self, notes: &[String]) {
        let style = self.body();
        for (at, note) in notes.iter().enumerate() {
            if at != 0 {
                self.skip(self.gap() / 2.0);
            }
            self.text_lines(&self.wrapped(note, style, self.room()), style, 0.0);
        }
        if !notes.is_empty() {
            self.skip(self.gap());
        }
    }

    pub fn bold_paragraph(&mut self, text: &str) {
        self.flowing(text, self.bold());
    }

    /// Nearly twice as large as the rest, for what is copied by hand: groups well apart, in even columns.
    pub fn display(&mut self, groups: &[String]) {
        let style = self.style(Weight::Bold, 22.0);
        let room = self.room() - 2.0 * self.gap();
        let widest = groups.iter().map(|group| width(group, style)).fold(1.0, f32::max) + 3.0 * self.gap();
        let fit = (1..=groups.len()).take_while(|each| count(*each) * widest <= room).last().unwrap_or(1);
        let rows = groups.len().div_ceil(fit).max(1);
        let each = groups.len().div_ceil(rows).max(1);
        let column = (room / count(each)).min(widest);
        let height = self.line_height(style);
        self.need((count(rows) * height).min(self.page_height()));
        for row in groups.chunks(each) {
            let cells: Vec<Vec<String>> =
                row.iter().map(|group| self.wrapped(group, style, column)).collect();
            for index in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
                self.need(height);
                let area = self.take(height);
                for (at, cell) in cells.iter().enumerate() {
                    let left = area.left + self.gap() + count(at) * column;
                    let line = cell.get(index).map_or("", String::as_str);
                    self.draw_line_of_text(line, style, Align::Left, Area { left, width: column, ..area });
                }
            }
        }
        self.skip(self.gap());
    }

    /// What must be read: bold, in a frame.
    pub fn framed(&mut self, text: &str) {
        let (style, pad) = (self.bold(), self.gap());
        let lines = self.wrapped(text, style, self.room() - 2.0 * pad);
        let height = count(lines.len()) * self.line_height(style) + 1.5 * pad;
        self.need(height);
        let area = self.take(height);
        self.draw_box(area, Stroke::Bold);
        self.lines_in(&lines, style, Area { left: area.left + pad, top: area.top + 0.75 * pad, ..area });
        self.skip(self.gap());
    }

    /// A label in bold and its value beside it, the values under one another.
    pub fn pairs(&mut self, pairs: &[(String, String)]) {
        let labels = pairs.iter().map(|(label, _)| width(label, self.bold()));
        let indent = (labels.fold(0.0, f32::max) + self.gap()).min(self.room() * 0.45);
        for (label, value) in pairs {
            let labels = self.wrapped(label, self.bold(), indent - self.gap());
            let values = self.wrapped(value, self.body(), self.room() - indent);
            self.side_by_side(&labels, self.bold(), &values, indent);
        }
        self.skip(self.gap());
    }

    /// Numbered steps.
    pub fn steps(&mut self, steps: &[String]) {
        let indent = self.millimetres(10.0);
        for (index, step) in steps.iter().enumerate() {
            let number = [format!("{}.", index + 1)];
            let lines = self.wrapped(step, self.body(), self.room() - indent);
            self.side_by_side(&number, self.bold(), &lines, indent);
            self.skip(self.gap() / 2.0);
        }
        self.skip(self.gap() / 2.0);
    }

    /// A square to tick, and what it stands for.
    pub fn tick_line(&mut self, text: &str) {
        let (side, style) = (self.millimetres(TICK), self.body());
        let indent = side + self.gap();
        let lines = self.wrapped(text, style, self.room() - indent);
        let line_height = self.line_height(style);
        let height = (count(lines.len()) * line_height).max(side);
        self.need(height);
        let area = self.take(height);
        self.draw_tick(Area { height: side, ..area }, Align::Left);
        let top = area.top + ((side - line_height) / 2.0).max(0.0);
        self.lines_in(
            &lines,
            style,
            Area { left: area.left + indent, top, width: area.width - indent, ..area },
        );
        self.skip(self.gap() / 2.0);
    }

    /// Short squares to tick, side by side as far as the line goes.
    pub fn tick_row(&mut self, texts: &[String]) {
        let (side, gap, style) = (self.millimetres(TICK), self.gap(), self.body());
        let line_height = self.line_height(style);
        let mut rows: Vec<Vec<(f32, &str)>> = vec![Vec::new()];
        let mut left = 0.0;
        for text in texts {
            let wide = side + gap / 2.0 + width(text, style) + 2.0 * gap;
            if 0.0 < left && self.room() < left + wide - 2.0 * gap {
                rows.push(Vec::new());
                left = 0.0;
            }
            if let Some(row) = rows.last_mut() {
                row.push((left, text));
            }
            left += wide;
        }
        for row in rows {
            self.need(side);
            let area = self.take(side);
            for (left, text) in row {
                self.draw_tick(Area { left: area.left + left, ..area }, Align::Left);
                let beside = left + side + gap / 2.0;
                let top = area.top + ((side - line_height) / 2.0).max(0.0);
                self.draw_line_of_text(
                    text,
                    style,
                    Align::Left,
                    Area { left: area.left + beside, top, ..area },
                );
            }
            self.skip(gap / 2.0);
        }
        self.skip(gap / 2.0);
    }

    /// Labels side by side, each with what is known already or a line to write on.
    pub fn fill_in_row(&mut self, fields: &[(String, String)]) {
        let (step, gap) = (self.millimetres(HAND_LINE), self.gap());
        let each = (self.room() + gap) / count(fields.len().max(1)) - gap;
        let narrow = fields.iter().any(|(label, value)| {
            each < width(label, self.body())
                + gap / 2.0
                + width(value, self.bold()).max(self.millimetres(30.0))
        });
        if narrow && 1 < fields.len() {
            fields.iter().for_each(|field| self.fill_in_row(std::slice::from_ref(field)));
            return;
        }
        if let [(label, value)] = fields
            && narrow
            && self.room() < width(label, self.body()) + gap / 2.0 + width(value, self.bold())
        {
            // Too long for one line: it goes on below, and nothing is cut.
            self.pairs(&[(label.clone(), value.clone())]);
            return;
        }
        self.need(step);
        let area = self.take(step);
        let top = area.top + (step - self.line_height(self.body())).max(0.0);
        for (index, (label, value)) in fields.iter().enumerate() {
            let left = area.left + count(index) * (each + gap);
            let beside = left + width(label, self.body()) + gap / 2.0;
            self.draw_line_of_text(label, self.body(), Align::Left, Area { left, top, ..area });
            if value.is_empty() {
                let y = area.top + step - self.millimetres(1.0);
                self.draw_stroke((beside, y), (left + each, y), Stroke::Dotted);
            } else {
                self.draw_line_of_text(value, self.bold(), Align::Left, Area { left: beside, top, ..area });
            }
        }
    }

    /// A label, and after it one or more lines to write on.
    pub fn fill_in(&mut self, label: &str, lines: usize, line: HandLine) {
        let (style, step) = (self.body(), self.millimetres(HAND_LINE));
        let stroke = match line {
            HandLine::Dotted => Stroke::Dotted,
            HandLine::Solid => Stroke::Thin,
        };
        let texts = self.wrapped(label, style, self.room() * 0.6);
        let beside = texts.last().map_or(0.0, |last| width(last, style) + self.gap());
        let above = count(texts.len().saturating_sub(1)) * self.line_height(style);
        self.need(above + step * count(lines.max(1)));
        let area = self.take(above + step * count(lines.max(1)));
        let drop = (step - self.line_height(style)).max(0.0);
        self.lines_in(&texts, style, Area { top: area.top + drop, ..area });
        for index in 0..lines.max(1) {
            let y = area.top + above + step * count(index + 1) - self.millimetres(1.0);
            let from = if index == 0 { area.left + beside } else { area.left };
            self.draw_stroke((from, y), (area.left + area.width, y), stroke);
        }
        self.skip(self.gap());
    }

    /// A frame to write in by hand, its label in the corner.
    pub fn box_to_fill(&mut self, label: &str, lines: usize) {
        let (style, pad) = (self.body(), self.gap());
        let texts = self.wrapped(label, style, self.room() - 2.0 * pad);
        let height = count(texts.len()) * self.line_height(style)
            + count(lines.max(1)) * self.millimetres(HAND_LINE)
            + pad;
        self.need(height);
        let area = self.take(height);
        self.draw_box(area, Stroke::Thin);
        self.lines_in(&texts, style, Area { left: area.left + pad, top: area.top + 0.5 * pad, ..area });
        self.skip(self.gap());
    }

    pub fn rule(&mut self) {
        self.skip(self.gap() / 2.0);
        let area = self.take(0.0);
        self.draw_stroke((area.left, area.top), (area.left + area.width, area.top), Stroke::Thin);
        self.skip(self.gap());
    }

    /// What the frames to sign in take.
    pub(super) fn signatures_height(&self, labels: &[String]) -> f32 {
        let most = self.signature_texts(labels).iter().map(Vec::len).max().unwrap_or(0);
        count(most) * self.line_height(self.body()) + self.millimetres(SIGNING)
    }

    fn signature_texts(&self, labels: &[String]) -> Vec<Vec<String>> {
        let each = self.signature_room(labels) - self.gap();
        labels.iter().map(|label| self.wrapped(label, self.body(), each)).collect()
    }

    fn signature_room(&self, labels: &[String]) -> f32 {
        (self.room() + self.gap()) / count(labels.len().max(1)) - self.gap()
    }

    /// One frame to sign in for each label, side by side.
    pub fn signatures(&mut self, labels: &[String]) {
        let (style, gap, pad) = (self.body(), self.gap(), self.gap() / 2.0);
        let (each, texts) = (self.signature_room(labels), self.signature_texts(labels));
        let high = self.signatures_height(labels);
        let low = high - self.millimetres(SIGNING - SIGNING_MIN);
        self.need(low);
        let height = self.left_on_page().clamp(low, high);
        let area = self.take(height);
        for (index, lines) in texts.iter().enumerate() {
            let left = area.left + count(index) * (each + gap);
            self.draw_box(Area { left, width: each, ..area }, Stroke::Thin);
            self.lines_in(lines, style, Area { left: left + pad, top: area.top + pad, ..area });
        }
        self.skip(gap);
    }

    /// A square to tick in its box, half way up.
    pub(super) fn draw_tick(&mut self, area: Area, align: Align) {
        let side = self.millimetres(TICK);
        let left = match align {
            Align::Left => area.left,
            Align::Centre => area.left + (area.width - side) / 2.0,
            Align::Right => area.left + area.width - side,
        };
        let top = area.top + (area.height - side) / 2.0;
        self.draw_box(Area { left, top, width: side, height: side }, Stroke::Thin);
    }

    fn flowing(&mut self, text: &str, style: Style) {
        let lines = self.wrapped(text, style, self.room());
        self.text_lines(&lines, style, 0.0);
        self.skip(self.gap());
    }

    /// Lines one below the other, over as many pages as it takes.
    fn text_lines(&mut self, lines: &[String], style: Style, indent: f32) {
        let height = self.line_height(style);
        for line in lines {
            self.need(height);
            let area = self.take(height);
            let (left, width) = (area.left + indent, area.width - indent);
            self.draw_line_of_text(line, style, Align::Left, Area { left, width, ..area });
        }
    }

    pub(super) fn lines_in(&mut self, lines: &[String], style: Style, area: Area) {
        let mut top = area.top;
        for line in lines {
            self.draw_line_of_text(line, style, Align::Left, Area { top, ..area });
            top += self.line_height(style);
        }
    }

    /// A short text at the margin and a long one beside it; a page break falls before or after both.
    fn side_by_side(&mut self, first: &[String], style: Style, second: &[String], indent: f32) {
        let height = self.line_height(self.body());
        let body = self.body();
        let lines = first.len().max(second.len());
        self.need((count(lines) * height).min(self.page_height()));
        for index in 0..lines {
            self.need(height);
            let area = self.take(height);
            if let Some(line) = first.get(index) {
                self.draw_line_of_text(line, style, Align::Left, area);
            }
            if let Some(line) = second.get(index) {
                let (left, width) = (area.left + indent, area.width - indent);
                self.draw_line_of_text(line, body, Align::Left, Area { left, width, ..area });
            }
        }
    }
}
