//! The one chart: two bars a month, one hatched and one white, so that any printer shows which is which.
#![expect(clippy::float_arithmetic, reason = "bars are drawn to measure")]

use super::fonts::width;
use super::ink::Stroke;
use super::page::{Align, Area, Paper, count};

/// What two bars stand for, month by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What the hatched bar and the white bar say.
    pub legend: [String; 2],
    /// Below the bars, then the height of each in cents.
    pub bars: Vec<(String, [i64; 2])>,
    /// The lines across, with their words, from the lowest up; see `marks`.
    pub marks: Vec<(i64, String)>,
}

/// The space between two strokes of the hatching, in millimetres.
const HATCH: f32 = 1.3;
/// Of the room of a month, what its two bars take.
const SHARE: f32 = 0.8;

/// Round sums for the lines across: nought among them, at most five above it, enough to hold every bar.
pub(super) fn marks(heights: impl Iterator<Item = i64> + Clone) -> Vec<i64> {
    let most = heights.clone().max().unwrap_or(0).max(100);
    let least = heights.min().unwrap_or(0).min(0);
    let mut step = 100_i64;
    let mut next = [2, 5, 10].into_iter().cycle();
    let mut ten = 100_i64;
    while step.saturating_mul(5) < most - least {
        let factor = next.next().unwrap_or(10);
        step = ten.saturating_mul(factor);
        if factor == 10 {
            ten = step;
        }
    }
    let below = if least < 0 { (least - step + 1) / step } else { 0 };
    let above = (most + step - 1) / step;
    (below..=above).map(|times| times * step).collect()
}

impl Paper {
    /// Draws the chart over the width of the page, so many millimetres high.
    pub(super) fn chart(&mut self, chart: &Chart, high: f32) {
        let style = self.body();
        let line = self.line_height(style);
        let height = self.millimetres(high) + 2.5 * line;
        self.need(height);
        let area = self.take(height);
        let words = chart.marks.iter().map(|(_, words)| width(words, style)).fold(0.0, f32::max) + self.gap();
        let plot = Area {
            left: area.left + words,
            top: area.top + line / 2.0,
            width: area.width - words,
            height: self.millimetres(high),
        };
        let (Some((low, _)), Some((top, _))) = (chart.marks.first(), chart.marks.last()) else { return };
        let scale = Scale { low: *low, high: (*top).max(low + 1), plot };
        for (cents, words) in &chart.marks {
            let y = scale.y(*cents);
            let stroke = if *cents == 0 { Stroke::Thin } else { Stroke::Dotted };
            self.draw_stroke((plot.left, y), (plot.left + plot.width, y), stroke);
            let beside = Area { top: y - line / 2.0, width: plot.left - area.left - self.gap(), ..area };
            self.draw_line_of_text(words, style, Align::Right, beside);
        }
        self.draw_bars(chart, &scale, line);
        self.draw_legend(&chart.legend, Area { top: plot.top + plot.height + 1.3 * line, ..area });
        self.skip(self.gap());
    }

    fn draw_bars(&mut self, chart: &Chart, scale: &Scale, line: f32) {
        let (plot, style) = (scale.plot, self.body());
        let month = plot.width / count(chart.bars.len().max(1));
        let wide = month * SHARE / 2.0;
        let widest = chart.bars.iter().map(|(words, _)| width(words, style)).fold(0.0, f32::max);
        let every = (1..).find(|every| widest < month * count(*every) || *every == 12).unwrap_or(1);
        for (at, (words, heights)) in chart.bars.iter().enumerate() {
            let left = plot.left + month * count(at) + month * (1.0 - SHARE) / 2.0;
            for (which, cents) in heights.iter().enumerate() {
                let (zero, end) = (scale.y(0), scale.y(*cents));
                let bar = Area {
                    left: left + wide * count(which),
                    top: zero.min(end),
                    width: wide,
                    height: (zero - end).abs(),
                };
                if *cents != 0 {
                    self.draw_bar(bar, which == 0);
                }
            }
            if at % every == 0 {
                let below = Area {
                    left: left - month,
                    top: plot.top + plot.height,
                    width: 2.0 * wide + 2.0 * month,
                    height: line,
                };
                self.draw_line_of_text(words, style, Align::Centre, below);
            }
        }
    }

    fn draw_bar(&mut self, bar: Area, hatched: bool) {
        if hatched {
            self.draw_hatching(bar);
        }
        self.draw_box(bar, Stroke::Thin);
    }

    /// Strokes that rise from left to right, cut where the bar ends.
    fn draw_hatching(&mut self, bar: Area) {
        let step = self.millimetres(HATCH);
        let (right, bottom) = (bar.left + bar.width, bar.top + bar.height);
        let mut start = step;
        while start < bar.width + bar.height {
            // From the left edge or the bottom, to the top or the right edge.
            let down = (start - bar.height).max(0.0);
            let across = (start - bar.width).max(0.0);
            let from = (bar.left + down, (bar.top + start).min(bottom));
            let to = ((bar.left + start).min(right), bar.top + across);
            self.draw_stroke(from, to, Stroke::Hair);
            start += step;
        }
    }

    fn draw_legend(&mut self, legend: &[String; 2], area: Area) {
        let (style, line) = (self.body(), self.line_height(self.body()));
        let mut left = area.left;
        for (which, words) in legend.iter().enumerate() {
            let square = Area { left, top: area.top + line * 0.15, width: 1.5 * line, height: line * 0.7 };
            self.draw_bar(square, which == 0);
            left += 1.5 * line + self.gap();
            self.draw_line_of_text(words, style, Align::Left, Area { left, ..area });
            left += width(words, style) + 4.0 * self.gap();
        }
    }
}

/// From cents to places on the page.
struct Scale {
    low: i64,
    high: i64,
    plot: Area,
}

impl Scale {
    fn y(&self, cents: i64) -> f32 {
        let share = (cents - self.low) as f32 / (self.high - self.low) as f32;
        self.plot.top + self.plot.height * (1.0 - share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(heights: &[i64], expected: &[i64]) {
        assert_eq!(marks(heights.iter().copied()), expected, "{heights:?}");
    }

    #[test]
    fn the_lines_across_are_round_and_hold_every_bar() {
        check(&[], &[0, 100]);
        check(&[0, 42_000], &[0, 10_000, 20_000, 30_000, 40_000, 50_000]);
        check(&[26_740, 25_860], &[0, 10_000, 20_000, 30_000]);
        check(&[500], &[0, 100, 200, 300, 400, 500]);
        check(&[501], &[0, 200, 400, 600]);
        check(&[-900, 2_000], &[-1_000, 0, 1_000, 2_000]);
    }
}
