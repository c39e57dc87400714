//! The sheet of paper: its size and measures, the place where the next block goes, and the writing of the
//! file. What is drawn on a page is in `ink.rs`; with it and `fonts.rs`, the only file that names printpdf.
#![expect(clippy::float_arithmetic, reason = "millimetres become points here")]

use std::collections::BTreeSet;
use std::num::NonZero;
use std::thread;

use chrono::{DateTime, Utc};
use printpdf::{
    CustomPdfConformance, Mm, OffsetDateTime, PdfConformance, PdfDocument, PdfFont, PdfPage, PdfSaveOptions,
    Pt,
};
use sha2::{Digest, Sha256};

use super::fonts::{Digits, Face, Run, Style, Weight};
use super::frame::Frame;
use super::ink::{Ink, font_id};
use super::text::wrap;
use crate::kernel::lang::Lang;

/// A finished paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    pub pages: usize,
}

/// How large the paper is written: 12 points, or 18 for tired eyes; lines and boxes follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    #[default]
    Normal,
    Large,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    #[default]
    Portrait,
    Landscape,
}

/// What the file says about itself: never a person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The kind of paper, as in "Receipt": shown by readers of PDF, not printed.
    pub kind: String,
    pub lang: Lang,
    /// The instant written in the file. The printed one is a text of the `Frame`.
    pub made_at: DateTime<Utc>,
}

/// Printers leave 4 mm white; hands and punches want more.
const MARGIN: Mm = Mm(12.0);
/// Some printers leave 6 mm white: no sheet goes nearer to the edge than this.
const NEAR: Mm = Mm(8.0);
const A4: (Mm, Mm) = (Mm(210.0), Mm(297.0));
const LINE_HEIGHT: f32 = 1.3;

/// How the identifier of a file begins in it.
const ID: &[u8] = b"/ID[(";

/// Where text stands in its box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// A box on the page, in points from the top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

struct Page {
    /// Which frame it wears, and its number among the pages of that frame.
    frame: usize,
    number: usize,
    /// Width and height, in points.
    sides: (f32, f32),
    ink: Ink,
}

/// A paper being written, from top to bottom. Several sheets, each with its own frame and page count,
/// may follow one another in one file.
pub struct Paper {
    about: About,
    size: Size,
    margin: f32,
    width: f32,
    height: f32,
    frames: Vec<Frame>,
    pages: Vec<Page>,
    faces: BTreeSet<&'static str>,
    /// The page being drawn on.
    at: usize,
    /// Where the next block goes, and where the blocks of a page start and end.
    y: f32,
    top: f32,
    bottom: f32,
}

impl Paper {
    pub fn new(about: About, size: Size, orientation: Orientation) -> Paper {
        let (width, height) = sides(orientation);
        let (frames, pages) = (Vec::new(), Vec::new());
        Paper {
            about,
            size,
            margin: Pt::from(MARGIN).0,
            width,
            height,
            frames,
            pages,
            faces: BTreeSet::new(),
            at: 0,
            y: 0.0,
            top: 0.0,
            bottom: 0.0,
        }
    }

    /// For the sheets where every line counts: smaller margins.
    #[must_use]
    pub fn near_the_edge(mut self) -> Paper {
        self.margin = Pt::from(NEAR).0;
        self
    }

    /// The sheets that begin from now on lie that way.
    pub fn turn(&mut self, orientation: Orientation) {
        (self.width, self.height) = sides(orientation);
    }

    /// Begins a sheet on a new page; its pages are counted on their own.
    pub fn start(&mut self, frame: Frame) {
        self.open_page(Page {
            frame: self.frames.len(),
            number: 1,
            sides: (self.width, self.height),
            ink: Ink::default(),
        });
        self.frames.push(frame.clone());
        let head = self.draw_head(&frame, "1/1");
        // Drawn for its height: how many pages there are is not known yet.
        *self.ink() = Ink::default();
        self.top = head + self.gap();
        self.bottom = self.height - self.margin() - self.foot_height(&frame);
        self.y = self.top;
    }

    /// Goes on at the top of a new page of the same sheet.
    pub fn break_page(&mut self) {
        let (frame, number) = (self.page().frame, self.page().number + 1);
        self.open_page(Page { frame, number, sides: (self.width, self.height), ink: Ink::default() });
        self.y = self.top;
    }

    fn open_page(&mut self, page: Page) {
        self.at = self.pages.len();
        self.pages.push(page);
    }

    fn page(&mut self) -> &mut Page {
        self.pages.get_mut(self.at).expect("a sheet is started before anything is written on it")
    }

    /// What is drawn on the page being written.
    pub(super) fn ink(&mut self) -> &mut Ink {
        &mut self.page().ink
    }

    /// The file carries the faces that its texts need.
    pub(super) fn note_faces(&mut self, runs: &[Run]) {
        self.faces.extend(runs.iter().map(|run| run.face.id()));
    }

    /// Writes the file. The same paper always gives the same bytes.
    pub fn finish(mut self) -> Pdf {
        let mut counts = vec![0; self.frames.len()];
        self.pages.iter().for_each(|page| counts[page.frame] += 1);
        let pages: Vec<PdfPage> =
            (0..self.pages.len()).map(|index| self.dressed(index, counts[self.pages[index].frame])).collect();
        let count = pages.len();
        let mut file = PdfDocument::new(&self.about.kind);
        let instant = self.about.made_at.timestamp();
        let instant = OffsetDateTime::from_unix_timestamp(instant).expect("chrono's instants are real ones");
        let info = &mut file.metadata.info;
        info.creation_date = instant;
        info.modification_date = instant;
        info.metadata_date = instant;
        info.creator = "Cabas".to_owned();
        info.producer = "Cabas".to_owned();
        info.conformance = PdfConformance::Custom(CustomPdfConformance::default());
        for face in Face::ALL.into_iter().filter(|face| self.faces.contains(face.id())) {
            file.resources.fonts.map.insert(font_id(face), PdfFont::new(face.parsed().clone()));
        }
        file.pages = pages;
        Pdf { bytes: self.bytes(&file), pages: count }
    }

    /// Takes out what printpdf adds of its own: random identifiers, a claim to be PDF/X, empty entries.
    fn bytes(&self, file: &PdfDocument) -> Vec<u8> {
        let mut file = file.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
        // As lopdf's own `compress`, on every core: a large part of the work.
        let streams = file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
        let mut streams: Vec<_> = streams.filter(|stream| stream.allows_compression).collect();
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let each = streams.len().div_ceil(cores).max(1);
        thread::scope(|scope| {
            for part in streams.chunks_mut(each) {
                scope.spawn(|| {
                    for stream in part {
                        stream.compress().expect("memory takes any bytes");
                    }
                });
            }
        });
        if let Ok(info) = file.trailer.get(b"Info").and_then(|info| info.as_reference())
            && let Ok(info) = file.get_dictionary_mut(info)
        {
            for entry in ["GTS_PDFXVersion", "Identifier", "Author", "Subject", "Keywords", "Trapped"] {
                info.remove(entry.as_bytes());
            }
        }
        let mut any_text = None;
        if let Ok(ids) = file.trailer.get_mut(b"ID").and_then(|ids| ids.as_array_mut()) {
            any_text = ids.first().cloned();
            let blank = vec![b'0'; 32];
            ids.iter_mut().filter_map(|id| id.as_str_mut().ok()).for_each(|id| id.clone_from(&blank));
        }
        if let Some(mut lang) = any_text
            && let Ok(text) = lang.as_str_mut()
            && let Ok(catalogue) = file.catalog_mut()
        {
            *text = self.about.lang.code().as_bytes().to_vec();
            catalogue.set("Lang", lang);
        }
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).expect("memory takes any bytes");
        // The identifier of the file, twice in its trailer, is drawn from its content and takes the room of the blank one.
        let id: String = Sha256::digest(&bytes)[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        let at = bytes.windows(ID.len()).rposition(|some| some == ID).expect("the trailer has an identifier");
        let first = at + ID.len();
        for start in [first, first + id.len() + ")(".len()] {
            bytes[start..start + id.len()].copy_from_slice(id.as_bytes());
        }
        bytes
    }

    /// A page with its heading before its content and its foot after: the order in which it is read.
    fn dressed(&mut self, index: usize, of: usize) -> PdfPage {
        self.at = index;
        (self.width, self.height) = self.page().sides;
        let body = std::mem::take(self.ink());
        let number = self.page().number;
        let frame = self.frames[self.pages[index].frame].clone();
        self.draw_head(&frame, &format!("{number}/{of}"));
        self.ink().append(body);
        self.draw_foot(&frame);
        let ops = std::mem::take(self.ink()).into_ops();
        PdfPage::new(Mm::from(Pt(self.width)), Mm::from(Pt(self.height)), ops)
    }
}

/// The measures of a paper: everything follows the size of its letters.
impl Paper {
    pub(super) fn size(&self) -> Size {
        self.size
    }

    pub(super) fn scale(&self) -> f32 {
        match self.size {
            Size::Normal => 1.0,
            Size::Large => 1.5,
        }
    }

    pub(super) fn style(&self, weight: Weight, points: f32) -> Style {
        Style { weight, points: points * self.scale(), digits: Digits::Running }
    }

    pub(super) fn body(&self) -> Style {
        self.style(Weight::Regular, 12.0)
    }

    pub(super) fn bold(&self) -> Style {
        self.style(Weight::Bold, 12.0)
    }

    pub(super) fn title(&self) -> Style {
        self.style(Weight::Bold, 18.0)
    }

    pub(super) fn line_height(&self, style: Style) -> f32 {
        style.points * LINE_HEIGHT
    }

    /// The white between two blocks.
    pub(super) fn gap(&self) -> f32 {
        self.millimetres(3.0)
    }

    /// A length that grows with the letters.
    pub(super) fn millimetres(&self, length: f32) -> f32 {
        Pt::from(Mm(length)).0 * self.scale()
    }

    pub(super) fn margin(&self) -> f32 {
        self.margin
    }

    /// The width between the margins.
    pub(super) fn room(&self) -> f32 {
        self.width - 2.0 * self.margin()
    }

    /// The height of the sheet, margins and all.
    pub(super) fn height(&self) -> f32 {
        self.height
    }

    /// The height that a whole page offers to blocks, and what is left of this one.
    pub(super) fn page_height(&self) -> f32 {
        self.bottom - self.top
    }

    pub(super) fn left_on_page(&self) -> f32 {
        self.bottom - self.y
    }

    /// Goes to a new page unless that much height is left, or the page is still empty.
    pub(super) fn need(&mut self, height: f32) {
        if self.left_on_page() < height && self.top < self.y {
            self.break_page();
        }
    }

    /// Takes that much height for a block and answers its box, as wide as the page.
    pub(super) fn take(&mut self, height: f32) -> Area {
        let area = Area { left: self.margin(), top: self.y, width: self.room(), height };
        self.y += height;
        area
    }

    /// White below a block; it never carries over to the next page.
    pub(super) fn skip(&mut self, height: f32) {
        self.y = (self.y + height).min(self.bottom.max(self.y));
    }

    pub(super) fn wrapped(&self, text: &str, style: Style, room: f32) -> Vec<String> {
        wrap(text, style, room)
    }
}

fn sides(orientation: Orientation) -> (f32, f32) {
    match orientation {
        Orientation::Portrait => (Pt::from(A4.0).0, Pt::from(A4.1).0),
        Orientation::Landscape => (Pt::from(A4.1).0, Pt::from(A4.0).0),
    }
}

/// A length of the sheet itself, whatever the size of its letters.
pub(super) fn points(millimetres: f32) -> f32 {
    Pt::from(Mm(millimetres)).0
}

/// A number of lines, columns or shares, to multiply a length with.
pub(super) fn count(things: usize) -> f32 {
    things as f32
}
