//! The drawings beside the products, for those who read little: the strokes of `assets/pictograms.txt`.
#![expect(clippy::float_arithmetic, reason = "strokes are placed in their square")]

use super::page::{Area, Paper};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The side of the square the strokes of the file stand on.
const SIDE: f32 = 240.0;

type Stroke = Vec<(f32, f32)>;

/// The strokes of each code.
static DRAWINGS: LazyLock<BTreeMap<&'static str, Vec<Stroke>>> = LazyLock::new(|| {
    let mut drawings: BTreeMap<&str, Vec<Stroke>> = BTreeMap::new();
    let lines = include_str!("../../../assets/pictograms.txt").lines().filter(|line| !line.starts_with('#'));
    for line in lines {
        let mut words = line.split(' ');
        let code = words.next().unwrap_or_default();
        let numbers: Vec<f32> = words.filter_map(|word| word.parse().ok()).collect();
        let points = numbers.chunks_exact(2).map(|pair| (pair[0] / SIDE, pair[1] / SIDE));
        drawings.entry(code).or_default().push(points.collect());
    }
    drawings
});

impl Paper {
    /// The drawing of a code of the catalogue; nothing for a code it does not know.
    pub(super) fn pictogram(&mut self, code: &str, square: Area) {
        let side = square.width;
        for stroke in DRAWINGS.get(code).into_iter().flatten() {
            let points: Stroke =
                stroke.iter().map(|(x, y)| (square.left + x * side, square.top + y * side)).collect();
            self.draw_curve(&points, side / 16.0);
        }
    }
}
