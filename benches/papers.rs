//! How long all the papers of distribution day take for 600 households and 40 products, 15 of them on each form: 600
//! pickup sheets, the sheets of the stands, the sign-in list and the dispatch: `cargo bench --no-default-features --bench papers`. The median,
//! the size of the files, and the ratio to as many pages of plain text written by printpdf alone in the same run.
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
/// What stands on each page of the plain file.
const LINES: usize = 40;
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
    let plain = timed(TIMES, || Ok(std::fs::write(folder.path().join("plain.pdf"), plain_text(pages)?)?))?;
    let ratio = made.as_micros() * 100 / plain.as_micros().max(1);
    println!(
        "{HOUSEHOLDS} households, {PRODUCTS} products, {pages} pages, {} KB: {} ms; plain text: {} ms; ratio {},{:02}",
        bytes.get() / 1_000,
        made.as_millis(),
        plain.as_millis(),
        ratio / 100,
        ratio % 100
    );
    Ok(())
}

/// So many pages of plain text in the same face, with printpdf alone.
fn plain_text(pages: usize) -> Fallible<Vec<u8>> {
    let face = include_bytes!("../assets/fonts/atkinson-regular.ttf");
    let font = ParsedFont::from_bytes(face, 0, &mut Vec::new()).ok_or("the face cannot be read")?;
    let mut file = PdfDocument::new("plain");
    let id = FontId("ATKREG".to_owned());
    file.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
    file.pages = (0..pages)
        .map(|page| {
            let lines = (0..LINES).flat_map(|line| text(&id, page, line));
            PdfPage::new(Mm(210.0), Mm(297.0), lines.collect())
        })
        .collect();
    Ok(file.save(&PdfSaveOptions::default(), &mut Vec::new()))
}

fn text(id: &FontId, page: usize, line: usize) -> [Op; 5] {
    let below = u16::try_from(line * 18).unwrap_or(800);
    [
        Op::StartTextSection,
        Op::SetTextCursor { pos: Point { x: Pt(40.0), y: Pt(f32::from(800 - below)) } },
        Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(12.0) },
        Op::ShowText { items: vec![TextItem::Text(format!("Produit {line:03}  1,5 kg  feuille {page}"))] },
        Op::EndTextSection,
    ]
}
