//! `documents.list` names every paper and the command that makes it; each group of papers has its own file.

use super::making::{Audience, Paper};
use super::{
    papers_accounts, papers_adjustment, papers_allergens, papers_balance, papers_books, papers_dispatch,
    papers_distribution, papers_kit, papers_labels, papers_members, papers_orders, papers_preparing,
    papers_producer, papers_purchases, papers_recall, papers_settlement, papers_slips, papers_stock,
    papers_tills, papers_volunteers,
};
use crate::context::{ANYONE, Context};
use crate::failure::{Code, Failure};
use crate::kernel::sentence::{Refusal, Sentence};
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

const PAPERS: [&[Paper]; 18] = [
    papers_members::PAPERS,
    papers_tills::PAPERS,
    papers_accounts::PAPERS,
    papers_books::PAPERS,
    papers_orders::PAPERS,
    papers_adjustment::PAPERS,
    papers_allergens::PAPERS,
    papers_purchases::PAPERS,
    papers_slips::PAPERS,
    papers_distribution::PAPERS,
    papers_settlement::PAPERS,
    papers_dispatch::PAPERS,
    papers_preparing::PAPERS,
    papers_labels::PAPERS,
    papers_kit::PAPERS,
    papers_recall::PAPERS,
    papers_stock::PAPERS,
    papers_volunteers::PAPERS,
];

pub(crate) fn register(router: &mut Router) {
    papers_members::register(router);
    papers_tills::register(router);
    papers_accounts::register(router);
    papers_books::register(router);
    papers_orders::register(router);
    papers_adjustment::register(router);
    papers_allergens::register(router);
    papers_purchases::register(router);
    papers_slips::register(router);
    papers_distribution::register(router);
    papers_settlement::register(router);
    papers_balance::register(router);
    papers_producer::register(router);
    papers_dispatch::register(router);
    papers_preparing::register(router);
    papers_labels::register(router);
    papers_kit::register(router);
    papers_recall::register(router);
    papers_stock::register(router);
    papers_volunteers::register(router);
    router.read("documents.list", ANYONE, list);
    router.read("documents.copy", ANYONE, copy);
}

/// List every paper and the command that makes it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListDocuments {}

/// Copy a paper or a list to another folder, as a USB stick.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CopyDocument {
    /// Full path of a file in the documents folder.
    path: String,
    folder: String,
}

#[derive(Debug, Serialize, TS)]
struct DocumentsView {
    papers: Vec<PaperView>,
}

#[derive(Debug, Serialize, TS)]
struct PaperView {
    name: String,
    title: String,
    command: String,
    audience: Audience,
    /// Whether it can be made in 18 points.
    large: bool,
    /// What it is made from, as in `adhesion`; null for a paper that stands alone.
    from: Option<String>,
    /// The newest one made.
    made: Option<MadeView>,
}

#[derive(Debug, Serialize, TS)]
struct MadeView {
    path: String,
    at: String,
}

#[derive(Debug, Serialize, TS)]
struct CopiedView {
    path: String,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum DocumentRefusal {
    #[error("not a file of the documents folder")]
    NotADocument,
}

impl Refusal for DocumentRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            DocumentRefusal::NotADocument => Sentence::new("refusal-not-a-document"),
        }
    }
}

fn list(_: &Connection, ctx: &Context<'_>, _: ListDocuments) -> Result<DocumentsView, Failure> {
    let view = |paper: &Paper| {
        Ok(PaperView {
            name: paper.name.to_owned(),
            title: ctx.text(paper.title),
            command: paper.command.to_owned(),
            audience: paper.audience,
            large: paper.large,
            from: paper.from.map(str::to_owned),
            made: newest(&ctx.folder.documents(), &ctx.text(paper.file))?,
        })
    };
    Ok(DocumentsView { papers: PAPERS.into_iter().flatten().map(view).collect::<std::io::Result<_>>()? })
}

/// The newest file whose name begins as the paper's.
fn newest(folder: &Path, beginning: &str) -> std::io::Result<Option<MadeView>> {
    if !folder.exists() {
        return Ok(None);
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(beginning) {
            files.push((entry.metadata()?.modified()?, entry.path()));
        }
    }
    Ok(files.into_iter().max().map(|(modified, path)| MadeView {
        path: path.to_string_lossy().into_owned(),
        at: crate::kernel::instant::write(modified.into()),
    }))
}

/// Only papers and lists of the documents folder: no other file can be opened or copied through the window.
pub(crate) fn one_of_ours(documents: &Path, path: &str) -> Result<PathBuf, Failure> {
    let path = Path::new(path).canonicalize()?;
    let inside = documents.canonicalize().is_ok_and(|documents| path.starts_with(documents));
    if inside { Ok(path) } else { Err(Failure::refused(&DocumentRefusal::NotADocument).at("path")) }
}

fn copy(_: &Connection, ctx: &Context<'_>, input: CopyDocument) -> Result<CopiedView, Failure> {
    let path = one_of_ours(&ctx.folder.documents(), &input.path)?;
    let folder = Path::new(&input.folder);
    if !folder.is_dir() {
        return Err(Failure::no_such_folder(input.folder));
    }
    let name = path
        .file_name()
        .ok_or_else(|| Failure::new(Code::NotFound, Sentence::new("failure-no-such-file")))?;
    std::fs::copy(&path, folder.join(name))?;
    Ok(CopiedView { path: folder.join(name).to_string_lossy().into_owned() })
}
