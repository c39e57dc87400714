//! How long all the papers of distribution day take for 600 households and 40 products, 15 of them on each form: 600
//! pickup sheets, the sheets of the stands, the sign-in list and the dispatch: `cargo bench --no-default-features --bench papers`. The median,
//! the size of the files, and the ratio to as many pages written by printpdf alone in the same run: of text, and of a table.
#![expect(clippy::print_stdout, reason = "a benchmark is read in the terminal")]

mod filled;

use filled::{Fallible, call, fill, open, timed};
use printpdf::{
    FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt,
    TextItem,
};
use serde_json::json;
use std::cell::Cell;

const HOUSEHOLDS: usize = 600;
const PRODUCTS: usize = 40;
/// Products on one form.
const ASKED: usize = 15;
const TIMES: usize = 9;
/// What stands on each page written by printpdf alone.
struct Bare {
    what: &'static str,
    lines: usize,
    /// How often a line says its thirty letters.
    times: usize,
    /// Where its other texts begin, in points; each says a quantity.
    columns: &'static [u16],
}

const BARE: [Bare; 3] = [
    Bare { what: "forty short lines of text", lines: 40, times: 1, columns: &[] },
    Bare { what: "fifty full lines of text", lines: 50, times: 3, columns: &[] },
    Bare { what: "fifty lines of a table", lines: 50, times: 1, columns: &[300, 380, 460] },
];
const PAPERS: [&str; 4] = [
    "documents.pickup_sheets",
    "documents.stand_sheets",
    "documents.sign_in_list",
    "documents.dispatch_sheet",
];

fn main() -> Fallible<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    fill(&data, HOUSEHOLDS, PRODUCTS, ASKED)?;
    let app = open(&data)?;
    let campaign = call(&app, "campaigns.list", json!({}))?["campaigns"][0]["campaign"].clone();
    let (pages, bytes) = (Cell::new(0), Cell::new(0));
    let made = timed(TIMES, || {
        pages.set(0);
        bytes.set(0);
        for paper in PAPERS {
            let paper = call(&app, paper, json!({"campaign": campaign}))?;
            pages.set(pages.get() + paper["pages"].as_u64().ok_or("no pages")?);
            bytes.set(bytes.get() + std::fs::metadata(paper["path"].as_str().ok_or("no path")?)?.len());
        }
        Ok(())
    })?;
    let pages = usize::try_from(pages.get())?;
    println!(
        "{HOUSEHOLDS} households, {PRODUCTS} products, {pages} pages, {} KB: {} ms",
        bytes.get() / 1_000,
        made.as_millis()
    );
    for page in &BARE {
        let took = timed(TIMES, || Ok(std::fs::write(folder.path().join("bare.pdf"), bare(pages, page)?)?))?;
        let ratio = made.as_micros() * 100 / took.as_micros().max(1);
        println!(
            "as many pages of {}: {} ms; ratio {},{:02}",
            page.what,
            took.as_millis(),
            ratio / 100,
            ratio % 100
        );
    }
    Ok(())
}

/// So many pages in the same face, with printpdf alone.
fn bare(pages: usize, page: &Bare) -> Fallible<Vec<u8>> {
    let face = include_bytes!("../assets/fonts/atkinson-regular.ttf");
    let font = ParsedFont::from_bytes(face, 0, &mut Vec::new()).ok_or("the face cannot be read")?;
    let mut file = PdfDocument::new("plain");
    let id = FontId("ATKREG".to_owned());
    file.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
    file.pages = (0..pages)
        .map(|number| {
            let texts = (0..page.lines).flat_map(|line| {
                let below = u16::try_from(line * 720 / page.lines).unwrap_or_default();
                let says = format!("Produit {line:03}  1,5 kg  feuille {number} ").repeat(page.times);
                let others = page.columns.iter().map(|left| (*left, "1,5 kg".to_owned()));
                std::iter::once((40, says)).chain(others).map(move |(left, says)| (left, 800 - below, says))
            });
            let ops = texts.flat_map(|(left, top, says)| text(&id, (left, top), says));
            PdfPage::new(Mm(210.0), Mm(297.0), ops.collect())
        })
        .collect();
    Ok(file.save(&PdfSaveOptions::default(), &mut Vec::new()))
}

/// One text, its place in points.
fn text(id: &FontId, (left, top): (u16, u16), says: String) -> [Op; 5] {
    [
        Op::StartTextSection,
        Op::SetTextCursor { pos: Point { x: Pt(f32::from(left)), y: Pt(f32::from(top)) } },
        Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(12.0) },
        Op::ShowText { items: vec![TextItem::Text(says)] },
        Op::EndTextSection,
    ]
}
