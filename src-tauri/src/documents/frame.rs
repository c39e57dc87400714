//! What stands around the content of every page: group, place, date and page number above, then the
//! title and a thin line; below, the rule of thumb, when it was printed and by which version.
#![expect(clippy::float_arithmetic, reason = "the frame is placed by measured lengths")]

use super::fonts::Style;
use super::ink::Stroke;
use super::page::{Align, Area, Paper, count};

/// The texts of the frame, already in the reader's language. Empty ones take no room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    pub group: String,
    pub place: String,
    pub date: String,
    /// The word before `2/3`.
    pub page: String,
    pub title: String,
    /// As in "printed on 12 March 2026 at 10:42".
    pub printed: String,
    pub version: String,
    /// At most one rule of thumb, in plain words.
    pub rule_of_thumb: String,
}

/// The share of the width kept for group and place, against date and page.
const LEFT_SHARE: f32 = 0.66;
/// Longer texts end in an ellipsis: a frame must leave room for the content.
const LINES_MAX: usize = 3;

impl Paper {
    /// Draws the heading and answers where it ends.
    pub(super) fn draw_head(&mut self, frame: &Frame, numbers: &str) -> f32 {
        let (left, room, top) = (self.margin(), self.room(), self.margin());
        if *frame == Frame::default() {
            // A sheet to cut up wears no frame.
            return top;
        }
        let (bold, body) = (self.bold(), self.body());
        let beside = room * LEFT_SHARE;
        let mut y = top;
        y = self.frame_text(&frame.group, bold, Align::Left, (left, beside), y);
        y = self.frame_text(&frame.place, body, Align::Left, (left, beside), y);
        let right = (left + beside + self.gap(), room - beside - self.gap());
        let page = format!("{} {numbers}", frame.page);
        let mut other = top;
        other = self.frame_text(&frame.date, body, Align::Right, right, other);
        other = self.frame_text(page.trim(), body, Align::Right, right, other);
        y = y.max(other) + self.gap() / 2.0;
        y = self.frame_text(&frame.title, self.title(), Align::Left, (left, room), y) + self.gap() / 2.0;
        self.draw_stroke((left, y), (left + room, y), Stroke::Thin);
        y
    }

    pub(super) fn foot_height(&self, frame: &Frame) -> f32 {
        let lines = self.frame_lines(&frame.rule_of_thumb, self.bold(), self.room()).len()
            + self.frame_lines(&printed(frame), self.body(), self.room()).len();
        if lines == 0 { 0.0 } else { self.line_height(self.body()) * count(lines) + self.gap() * 1.5 }
    }

    pub(super) fn draw_foot(&mut self, frame: &Frame) {
        let (left, width, gap) = (self.margin(), self.room(), self.gap());
        let height = self.foot_height(frame);
        if height <= 0.0 {
            return;
        }
        let mut y = self.height() - self.margin() - height + gap;
        self.draw_stroke((left, y), (left + width, y), Stroke::Hair);
        y = self.frame_text(&frame.rule_of_thumb, self.bold(), Align::Left, (left, width), y + gap / 2.0);
        self.frame_text(&printed(frame), self.body(), Align::Left, (left, width), y);
    }

    /// Writes a text of the frame from `top` and answers where it ends.
    fn frame_text(
        &mut self,
        text: &str,
        style: Style,
        align: Align,
        (left, width): (f32, f32),
        top: f32,
    ) -> f32 {
        let mut area = Area { left, top, width, height: 0.0 };
        for line in self.frame_lines(text, style, width) {
            self.draw_line_of_text(&line, style, align, area);
            area.top += self.line_height(style);
        }
        area.top
    }

    fn frame_lines(&self, text: &str, style: Style, room: f32) -> Vec<String> {
        let mut lines = self.wrapped(text, style, room);
        if LINES_MAX < lines.len() {
            lines.truncate(LINES_MAX);
            if let Some(last) = lines.last_mut() {
                let shorter: String = last.chars().take(last.chars().count().saturating_sub(2)).collect();
                *last = format!("{}…", shorter.trim_end());
            }
        }
        lines
    }
}

fn printed(frame: &Frame) -> String {
    let parts = [frame.printed.as_str(), frame.version.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
