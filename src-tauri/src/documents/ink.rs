//! What is drawn on one page, kept by kind until the page is written: shapes, then lines and boxes by their thickness,
//! then all text in one stretch, in the order in which it is read. So a thickness, a face or the beginning of a text
//! is said once where it changes, not once for each cell of a table. With page.rs and fonts.rs, it names printpdf.
#![expect(clippy::float_arithmetic, reason = "points from the top become points from the bottom here")]

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, FontId, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Op, PaintMode,
    PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, WindingOrder,
};

use super::fonts::{Content, Face, Run, Style, runs, width};
use super::page::{Align, Area, Paper};

/// The thickness of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stroke {
    Hair,
    Thin,
    Bold,
    Dotted,
}

/// Everything on one page.
#[derive(Default)]
pub(super) struct Ink {
    /// A colour (red, green and blue from 0 to 1) and the polygon it fills.
    shapes: Vec<([f32; 3], Polygon)>,
    black: Vec<Op>,
    /// Drawings by hand, with the thickness of their line in points.
    curves: Vec<(f32, Op)>,
    lines: BTreeMap<Stroke, Vec<Op>>,
    texts: Vec<Text>,
}

/// A line of text from a place on, both numbers in hundredths of a point from the bottom left corner.
struct Text {
    x: i32,
    y: i32,
    points: f32,
    runs: Vec<Run>,
}

impl Ink {
    /// Adds what is read after this.
    pub(super) fn append(&mut self, mut later: Ink) {
        self.shapes.append(&mut later.shapes);
        self.black.append(&mut later.black);
        self.curves.append(&mut later.curves);
        self.texts.append(&mut later.texts);
        for (stroke, mut lines) in later.lines {
            self.lines.entry(stroke).or_default().append(&mut lines);
        }
    }

    /// The operations of the page.
    pub(super) fn into_ops(self) -> Vec<Op> {
        let mut ops = Vec::new();
        put_shapes(self.shapes, &mut ops);
        ops.extend(self.black);
        put_curves(self.curves, &mut ops);
        for (stroke, lines) in self.lines {
            put_lines(stroke, lines, &mut ops);
        }
        put_texts(self.texts, &mut ops);
        ops
    }
}

fn put_shapes(shapes: Vec<([f32; 3], Polygon)>, ops: &mut Vec<Op>) {
    if shapes.is_empty() {
        return;
    }
    ops.push(Op::SetOutlineThickness { pt: Pt(thickness(Stroke::Thin)) });
    for (colour, polygon) in shapes {
        ops.push(fill(colour));
        ops.push(Op::DrawPolygon { polygon });
    }
    ops.push(fill([0.0; 3]));
}

fn put_curves(curves: Vec<(f32, Op)>, ops: &mut Vec<Op>) {
    if curves.is_empty() {
        return;
    }
    ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
    ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
    let mut pen = None;
    for (thick, curve) in curves {
        if pen.replace(thick) != Some(thick) {
            ops.push(Op::SetOutlineThickness { pt: Pt(thick) });
        }
        ops.push(curve);
    }
    ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
    ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Miter });
}

fn put_lines(stroke: Stroke, lines: Vec<Op>, ops: &mut Vec<Op>) {
    ops.push(Op::SetOutlineThickness { pt: Pt(thickness(stroke)) });
    if stroke == Stroke::Dotted {
        ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[1.0, 2.5]) });
    }
    ops.extend(lines);
    if stroke == Stroke::Dotted {
        ops.push(Op::SetLineDashPattern { dash: LineDashPattern::solid() });
    }
}

/// Each text begins so far from the beginning of the one before.
fn put_texts(texts: Vec<Text>, ops: &mut Vec<Op>) {
    ops.push(Op::StartTextSection);
    let (mut x, mut y, mut pen) = (0, 0, None);
    for text in texts {
        let step = Point { x: Pt((text.x - x) as f32 / 100.0), y: Pt((text.y - y) as f32 / 100.0) };
        ops.push(Op::SetTextCursor { pos: step });
        (x, y) = (text.x, text.y);
        for Run { face, content } in text.runs {
            if pen.replace((face, text.points)) != Some((face, text.points)) {
                let font = PdfFontHandle::External(font_id(face));
                ops.push(Op::SetFont { font, size: Pt(text.points) });
            }
            ops.push(Op::ShowText { items: vec![text_item(content)] });
        }
    }
    ops.push(Op::EndTextSection);
}

/// Drawing on the page being written.
impl Paper {
    pub(super) fn draw_line_of_text(&mut self, line: &str, style: Style, align: Align, area: Area) {
        if line.trim().is_empty() {
            return;
        }
        let x = match align {
            Align::Left => area.left,
            Align::Centre => area.left + (area.width - width(line, style)) / 2.0,
            Align::Right => area.left + area.width - width(line, style),
        };
        // The foot of the letters is as far below the top of a line as they are high.
        let y = self.height() - area.top - style.points;
        let runs = runs(line, style);
        self.note_faces(&runs);
        let text = Text { x: hundredths(x), y: hundredths(y), points: style.points, runs };
        self.ink().texts.push(text);
    }

    pub(super) fn draw_stroke(&mut self, from: (f32, f32), to: (f32, f32), stroke: Stroke) {
        let line = Line { points: self.places(&[from, to]), is_closed: false };
        self.ink().lines.entry(stroke).or_default().push(Op::DrawLine { line });
    }

    pub(super) fn draw_box(&mut self, area: Area, stroke: Stroke) {
        let rectangle = self.rectangle(area, PaintMode::Stroke);
        self.ink().lines.entry(stroke).or_default().push(Op::DrawRectangle { rectangle });
    }

    /// A drawing by hand: a stroke through points, its ends and corners round.
    pub(super) fn draw_curve(&mut self, points: &[(f32, f32)], thick: f32) {
        let line = Line { points: self.places(points), is_closed: false };
        self.ink().curves.push((thick, Op::DrawLine { line }));
    }

    /// A black area.
    pub(super) fn draw_black(&mut self, area: Area) {
        let rectangle = self.rectangle(area, PaintMode::Fill);
        self.ink().black.push(Op::DrawRectangle { rectangle });
    }

    /// A shape with a black line around a colour (red, green and blue from 0 to 1).
    pub(super) fn draw_shape(&mut self, corners: &[(f32, f32)], colour: [f32; 3]) {
        let polygon = Polygon {
            rings: vec![PolygonRing { points: self.places(corners) }],
            mode: PaintMode::FillStroke,
            winding_order: WindingOrder::NonZero,
        };
        self.ink().shapes.push((colour, polygon));
    }

    fn places(&self, points: &[(f32, f32)]) -> Vec<LinePoint> {
        let place = |(x, y): &(f32, f32)| {
            let p = Point { x: Pt(round(*x)), y: Pt(round(self.height() - y)) };
            LinePoint { p, bezier: false }
        };
        points.iter().map(place).collect()
    }

    fn rectangle(&self, area: Area, mode: PaintMode) -> Rect {
        let (left, bottom) = (round(area.left), round(self.height() - area.top - area.height));
        let (wide, high) = (round(area.width), round(area.height));
        Rect { mode: Some(mode), ..Rect::from_xywh(Pt(left), Pt(bottom), Pt(wide), Pt(high)) }
    }
}

fn fill([red, green, blue]: [f32; 3]) -> Op {
    Op::SetFillColor { col: Color::Rgb(Rgb::new(red, green, blue, None)) }
}

fn text_item(content: Content) -> TextItem {
    match content {
        Content::Plain(text) => TextItem::Text(text),
        Content::Shaped(glyphs) => TextItem::GlyphIds(
            glyphs.into_iter().map(|(glyph, means)| Codepoint::with_cid(glyph, 0.0, means)).collect(),
        ),
    }
}

pub(super) fn font_id(face: Face) -> FontId {
    FontId(face.id().to_owned())
}

/// In points.
fn thickness(stroke: Stroke) -> f32 {
    match stroke {
        Stroke::Hair => 0.4,
        Stroke::Thin => 0.8,
        Stroke::Bold => 1.5,
        Stroke::Dotted => 1.0,
    }
}

/// A hundredth of a point is finer than any printer and keeps the file short.
fn hundredths(points: f32) -> i32 {
    (points * 100.0).round() as i32
}

fn round(points: f32) -> f32 {
    hundredths(points) as f32 / 100.0
}
