//! The mark of a household (a shape and a colour), for helpers who read with difficulty: on its sheet, its lines and its
//! crates. It is drawn from the number of its code and from nothing else. A printer without colour keeps the shape.
#![expect(clippy::float_arithmetic, reason = "shapes are placed in their square")]

use super::fonts::{Weight, width};
use super::page::{Align, Area, Paper};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Circle,
    Square,
    Triangle,
    Diamond,
    Star,
    Cross,
}

/// White stands for no colour at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    Red,
    Blue,
    Yellow,
    Green,
    White,
}

const SHAPES: [Shape; 6] =
    [Shape::Circle, Shape::Square, Shape::Triangle, Shape::Diamond, Shape::Star, Shape::Cross];
const COLOURS: [Colour; 5] = [Colour::Red, Colour::Blue, Colour::Yellow, Colour::Green, Colour::White];

/// Thirty of them; neighbours in the list differ in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub shape: Shape,
    pub colour: Colour,
}

impl Mark {
    /// Of a household's code, as in `B-047`.
    pub fn of(code: &str) -> Mark {
        let number = number(code);
        let nth = |count: usize| usize::try_from(number).unwrap_or(0) % count;
        Mark { shape: SHAPES[nth(SHAPES.len())], colour: COLOURS[nth(COLOURS.len())] }
    }
}

/// The number of a code: 47 for `B-047`, 0 for what is no code.
pub(super) fn number(code: &str) -> u64 {
    code.rsplit('-').next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// The key of a shape's name.
pub(super) fn shape_key(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "print-mark-circle",
        Shape::Square => "print-mark-square",
        Shape::Triangle => "print-mark-triangle",
        Shape::Diamond => "print-mark-diamond",
        Shape::Star => "print-mark-star",
        Shape::Cross => "print-mark-cross",
    }
}

/// The key of a colour's name.
pub(super) fn colour_key(colour: Colour) -> &'static str {
    match colour {
        Colour::Red => "print-mark-red",
        Colour::Blue => "print-mark-blue",
        Colour::Yellow => "print-mark-yellow",
        Colour::Green => "print-mark-green",
        Colour::White => "print-mark-white",
    }
}

/// Red, green and blue, from 0 to 1: apart in grey too.
fn ink(colour: Colour) -> [f32; 3] {
    match colour {
        Colour::Red => [0.78, 0.16, 0.12],
        Colour::Blue => [0.12, 0.31, 0.68],
        Colour::Yellow => [0.98, 0.83, 0.22],
        Colour::Green => [0.20, 0.58, 0.32],
        Colour::White => [1.0, 1.0, 1.0],
    }
}

/// Twenty-four corners are round enough at the size of a thumb.
const CIRCLE: [(f32, f32); 24] = [
    (1.0, 0.5),
    (0.983, 0.371),
    (0.933, 0.25),
    (0.854, 0.146),
    (0.75, 0.067),
    (0.629, 0.017),
    (0.5, 0.0),
    (0.371, 0.017),
    (0.25, 0.067),
    (0.146, 0.146),
    (0.067, 0.25),
    (0.017, 0.371),
    (0.0, 0.5),
    (0.017, 0.629),
    (0.067, 0.75),
    (0.146, 0.854),
    (0.25, 0.933),
    (0.371, 0.983),
    (0.5, 1.0),
    (0.629, 0.983),
    (0.75, 0.933),
    (0.854, 0.854),
    (0.933, 0.75),
    (0.983, 0.629),
];

/// The corners in a square of side 1, from the top left.
fn corners(shape: Shape) -> &'static [(f32, f32)] {
    match shape {
        Shape::Circle => &CIRCLE,
        Shape::Square => &[(0.07, 0.07), (0.93, 0.07), (0.93, 0.93), (0.07, 0.93)],
        Shape::Triangle => &[(0.5, 0.03), (1.0, 0.93), (0.0, 0.93)],
        Shape::Diamond => &[(0.5, 0.0), (0.92, 0.5), (0.5, 1.0), (0.08, 0.5)],
        Shape::Star => &[
            (0.5, 0.02),
            (0.624, 0.356),
            (0.976, 0.371),
            (0.7, 0.591),
            (0.794, 0.93),
            (0.5, 0.735),
            (0.206, 0.93),
            (0.3, 0.591),
            (0.024, 0.371),
            (0.376, 0.356),
        ],
        Shape::Cross => &[
            (0.33, 0.0),
            (0.67, 0.0),
            (0.67, 0.33),
            (1.0, 0.33),
            (1.0, 0.67),
            (0.67, 0.67),
            (0.67, 1.0),
            (0.33, 1.0),
            (0.33, 0.67),
            (0.0, 0.67),
            (0.0, 0.33),
            (0.33, 0.33),
        ],
    }
}

/// The side of the mark beside a name, and the size of the code, in millimetres and points.
const SIDE: f32 = 15.0;
const CODE: f32 = 30.0;
const NAME: f32 = 24.0;

impl Paper {
    pub(super) fn mark(&mut self, mark: Mark, square: Area) {
        let side = square.width;
        let place = |(x, y): &(f32, f32)| (square.left + x * side, square.top + y * side);
        let points: Vec<(f32, f32)> = corners(mark.shape).iter().map(place).collect();
        self.draw_shape(&points, ink(mark.colour));
    }

    /// Who a sheet is for, to be read at arm's length: code and name, and the mark with its words at the right.
    pub(super) fn called(&mut self, code: &str, name: &str, mark_says: &str) {
        let (big, large, small) =
            (self.style(Weight::Bold, CODE), self.style(Weight::Bold, NAME), self.body());
        let side = self.millimetres(SIDE);
        let beside = side.max(width(mark_says, small)) + self.gap();
        let names = self.wrapped(name, large, self.room() - beside);
        let texts = self.line_height(big) + super::page::count(names.len()) * self.line_height(large);
        let height = texts.max(side + self.line_height(small));
        self.need(height.min(self.page_height()));
        let area = self.take(height);
        self.draw_line_of_text(code, big, Align::Left, area);
        let mut at = Area { top: area.top + self.line_height(big), ..area };
        for line in names {
            self.draw_line_of_text(&line, large, Align::Left, at);
            at.top += self.line_height(large);
        }
        let right = Area { left: area.left + area.width - beside, width: beside, ..area };
        let middle = right.left + (beside - side) / 2.0;
        self.mark(Mark::of(code), Area { left: middle, width: side, height: side, ..right });
        let below = Area { top: area.top + side + self.gap() / 3.0, ..right };
        self.draw_line_of_text(mark_says, small, Align::Centre, below);
        self.skip(self.gap());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_households_in_a_row_have_thirty_marks() {
        for first in [1, 31, 580] {
            let marks: Vec<Mark> =
                (first..first + 30).map(|number| Mark::of(&format!("B-{number:03}"))).collect();
            for (index, mark) in marks.iter().enumerate() {
                assert!(!marks[..index].contains(mark), "{mark:?}");
            }
            let alike = |pair: &[Mark]| pair[0].shape == pair[1].shape || pair[0].colour == pair[1].colour;
            assert!(!marks.windows(2).any(alike));
        }
        assert_eq!(Mark::of(""), Mark::of("B-000"));
    }
}
