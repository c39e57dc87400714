//! How long all the papers of distribution day take for 600 households and 40 products, 15 of them on each form: 600
//! pickup sheets, the sheets of the stands, the sign-in list and the dispatch: `cargo bench --no-default-features --bench papers`. The median,
//! the size of the files, and the ratio to as many pages written by printpdf alone in the same run: of plain text, and of
//! 50 table lines.
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
/// What stands on each page of plain text: lines, and where the texts of a line begin.
const TEXT: (usize, &[u16]) = (40, &[40]);
/// The same of a table of four columns.
const TABLE: (usize, &[u16]) = (50, &[40, 300, 380, 460]);
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
    for (what, page) in [("plain text", TEXT), ("table lines", TABLE)] {
        let took = timed(TIMES, || Ok(std::fs::write(folder.path().join("bare.pdf"), bare(pages, page)?)?))?;
        let ratio = made.as_micros() * 100 / took.as_micros().max(1);
        println!(
            "as many pages of {what}: {} ms; ratio {},{:02}",
            took.as_millis(),
            ratio / 100,
            ratio % 100
        );
    }
    Ok(())
}

/// So many pages in the same face, with printpdf alone.
fn bare(pages: usize, (lines, columns): (usize, &[u16])) -> Fallible<Vec<u8>> {
    let face = include_bytes!("../assets/fonts/atkinson-regular.ttf");
    let font = ParsedFont::from_bytes(face, 0, &mut Vec::new()).ok_or("the face cannot be read")?;
    let mut file = PdfDocument::new("plain");
    let id = FontId("ATKREG".to_owned());
    file.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
    file.pages = (0..pages)
        .map(|page| {
            let texts = (0..lines).flat_map(|line| columns.iter().map(move |left| (line, *left)));
            let texts = texts.flat_map(|(line, left)| text(&id, page, (line, lines), left));
            PdfPage::new(Mm(210.0), Mm(297.0), texts.collect())
        })
        .collect();
    Ok(file.save(&PdfSaveOptions::default(), &mut Vec::new()))
}

fn text(id: &FontId, page: usize, (line, lines): (usize, usize), left: u16) -> [Op; 5] {
    let below = u16::try_from(line * 720 / lines).unwrap_or_default();
    let says = match left {
        ..=40 => format!("Produit {line:03}  1,5 kg  feuille {page}"),
        _ => "1,5 kg".to_owned(),
    };
    [
        Op::StartTextSection,
        Op::SetTextCursor { pos: Point { x: Pt(f32::from(left)), y: Pt(f32::from(800 - below)) } },
        Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(12.0) },
        Op::ShowText { items: vec![TextItem::Text(says)] },
        Op::EndTextSection,
    ]
}
