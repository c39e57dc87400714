//! Every paper is made by a command; `documents.list` names them all.

use super::frame::Frame;
use super::household_list::{Headings, HouseholdList, Row, household_list};
use super::page::{About, Pdf, Size};
use super::receipt::{ReceiptSheet, receipt as receipt_sheet};
use super::recovery_sheet::{RecoverySheet, recovery_sheet};
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::{Code, Failure};
use crate::kernel::format;
use crate::kernel::ids::AdhesionId;
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::kernel::spelled;
use crate::router::Router;
use crate::{adhesions, members, settings};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// Who may see a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
enum Audience {
    /// Those who answer for the association's file; never the hall.
    Office,
    /// One household, and the treasurer.
    Private,
}

/// A paper: its name, the command that makes it, the keys of its title and of its file's name.
struct Paper {
    name: &'static str,
    command: &'static str,
    audience: Audience,
    title: &'static str,
    file: &'static str,
    /// Whether it can be made in 18 points.
    large: bool,
    /// What it is made from, as in `adhesion`; nothing for a paper that stands alone.
    from: Option<&'static str>,
}

const PAPERS: &[Paper] = &[
    Paper {
        name: "household_list",
        command: "documents.household_list",
        audience: Audience::Office,
        title: "print-household-list",
        file: "print-file-household-list",
        large: true,
        from: None,
    },
    Paper {
        name: "recovery_sheet",
        command: "documents.recovery_sheet",
        audience: Audience::Office,
        title: "print-recovery-sheet",
        file: "print-file-recovery-sheet",
        large: false,
        from: None,
    },
    Paper {
        name: "receipt",
        command: "documents.receipt",
        audience: Audience::Private,
        title: "print-receipt",
        file: "print-file-receipt",
        large: true,
        from: Some("adhesion"),
    },
];

pub(crate) fn register(router: &mut Router) {
    router.read("documents.list", ANYONE, list);
    router.read("documents.household_list", OFFICERS, make_household_list);
    router.write("documents.recovery_sheet", OFFICERS, make_recovery_sheet);
    router.read("documents.receipt", OFFICERS, make_receipt);
    router.read("documents.copy", ANYONE, copy);
}

/// List every paper and the command that makes it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListDocuments {}

/// Print the list of households with their phone numbers, for the office.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintHouseholdList {
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the sheet that opens the protected copies when the laptop is gone.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintRecoverySheet {}

/// Print the receipt of an adhesion.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintReceipt {
    adhesion: AdhesionId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

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
struct PdfView {
    path: String,
    #[ts(type = "number")]
    pages: usize,
}

#[derive(Debug, Serialize, TS)]
struct CopiedView {
    path: String,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum DocumentRefusal {
    #[error("no passphrase is set")]
    NoPassphrase,
    #[error("no payment, no receipt")]
    NoReceipt,
    #[error("not a file of the documents folder")]
    NotADocument,
}

impl Refusal for DocumentRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            DocumentRefusal::NoPassphrase => Sentence::new("refusal-no-passphrase"),
            DocumentRefusal::NoReceipt => Sentence::new("refusal-no-receipt"),
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
    Ok(DocumentsView { papers: PAPERS.iter().map(view).collect::<std::io::Result<_>>()? })
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

fn make_household_list(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintHouseholdList,
) -> Result<PdfView, Failure> {
    let size = if input.large.unwrap_or(false) { Size::Large } else { Size::Normal };
    let rows = members::list_all(conn)?.into_iter().map(|household| Row {
        code: household.code.to_string(),
        name: household.draft.name(),
        persons: household.draft.size.map(|size| size.to_string()).unwrap_or_default(),
        phone: household.draft.phone().to_owned(),
        pickup_place: household.draft.pickup_place,
    });
    let list = HouseholdList {
        about: about(ctx, "print-household-list"),
        size,
        frame: frame(conn, ctx, "print-household-list", "print-household-list-thumb")?,
        headings: Headings {
            code: ctx.text("print-column-code"),
            name: ctx.text("print-column-name"),
            persons: ctx.text("print-column-persons"),
            phone: ctx.text("print-column-phone"),
            pickup_place: ctx.text("print-column-pickup-place"),
            tick: ctx.text("print-column-tick"),
        },
        rows: rows.collect(),
        nobody: ctx.text("print-household-list-empty"),
    };
    let ending = if size == Size::Large { "-18pt" } else { "" };
    write(ctx, "print-file-household-list", ending, &household_list(&list))
}

fn make_recovery_sheet(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    _: PrintRecoverySheet,
) -> Result<PdfView, Failure> {
    let association = settings::read(tx)?;
    let Some(passphrase) = association.backup_passphrase else {
        return Err(Failure::refused(&DocumentRefusal::NoPassphrase));
    };
    let place = association.backup_folder.unwrap_or_else(|| ctx.text("print-recovery-no-place"));
    let sheet = RecoverySheet {
        about: about(ctx, "print-recovery-sheet"),
        size: Size::Normal,
        frame: frame(tx, ctx, "print-recovery-sheet", "print-recovery-thumb")?,
        facts: vec![
            (ctx.text("print-association"), association.name.unwrap_or_default()),
            (ctx.text("print-recovery-place"), place),
            (ctx.text("print-date"), format::day_long(ctx.today, ctx.lang)),
        ],
        warning: ctx.text("print-recovery-warning"),
        passphrase_label: ctx.text("print-recovery-passphrase"),
        passphrase: passphrase.split_whitespace().map(str::to_owned).collect(),
        steps_label: ctx.text("print-recovery-steps"),
        steps: [
            "print-recovery-step-1",
            "print-recovery-step-2",
            "print-recovery-step-3",
            "print-recovery-step-4",
        ]
        .map(|key| ctx.text(key))
        .to_vec(),
        kept_in: ctx.text("print-recovery-kept-in"),
        signatures: vec![ctx.text("print-signature-1"), ctx.text("print-signature-2")],
    };
    write(ctx, "print-file-recovery-sheet", "", &recovery_sheet(&sheet))
}

fn make_receipt(conn: &Connection, ctx: &Context<'_>, input: PrintReceipt) -> Result<PdfView, Failure> {
    let no_receipt = || Failure::not_found(&DocumentRefusal::NoReceipt);
    let receipt = adhesions::receipt(conn, input.adhesion)?.ok_or_else(no_receipt)?;
    let called = members::called(conn, receipt.household)?.ok_or_else(no_receipt)?;
    let money = |cents: i64| format::money(Money::from_cents(cents), ctx.lang);
    let period = Sentence::new("print-receipt-period-value")
        .with("from", Param::Day(receipt.from_on))
        .with("to", Param::Day(receipt.to_on));
    let mut facts = vec![
        (ctx.text("print-receipt-who"), called.to_string()),
        (ctx.text("print-receipt-category"), receipt.category_name),
        (ctx.text("print-receipt-amount"), money(receipt.cents)),
        (ctx.text("print-receipt-in-words"), spelled::euros(receipt.cents, ctx.lang)),
        (ctx.text("print-receipt-method"), ctx.text(method_key(&receipt.method))),
        (ctx.text("print-receipt-period"), ctx.say(&period)),
        (ctx.text("print-date"), format::day_long(receipt.recorded_on, ctx.lang)),
    ];
    if receipt.fund_cents != 0 {
        facts.insert(4, (ctx.text("print-receipt-fund"), money(receipt.fund_cents)));
    }
    let size = if input.large.unwrap_or(false) { Size::Large } else { Size::Normal };
    let number = Sentence::new("print-receipt-number").text("number", &receipt.number);
    let sheet = ReceiptSheet {
        about: about(ctx, "print-receipt"),
        size,
        frame: frame(conn, ctx, "print-receipt", "print-receipt-thumb")?,
        number: ctx.say(&number),
        facts,
        notice: ctx.text("print-receipt-notice"),
        signature: ctx.text("print-receipt-signature"),
    };
    write(ctx, "print-file-receipt", &format!("-{}", receipt.number), &receipt_sheet(&sheet))
}

fn method_key(method: &str) -> &'static str {
    match method {
        "cash" => "print-method-cash",
        "cheque" => "print-method-cheque",
        "card" => "print-method-card",
        "transfer" => "print-method-transfer",
        _ => "print-method-helloasso",
    }
}

fn about(ctx: &Context<'_>, title: &'static str) -> About {
    About { kind: ctx.text(title), lang: ctx.lang, made_at: ctx.now }
}

/// What stands around every paper of the association.
fn frame(
    conn: &Connection,
    ctx: &Context<'_>,
    title: &'static str,
    rule_of_thumb: &'static str,
) -> Result<Frame, Failure> {
    let printed = Sentence::new("print-printed").with("at", Param::Instant(ctx.now));
    let version = Sentence::new("print-version").text("version", env!("CARGO_PKG_VERSION"));
    Ok(Frame {
        group: settings::read(conn)?.name.unwrap_or_else(|| ctx.text("print-no-association")),
        place: String::new(),
        date: format::day_long(ctx.today, ctx.lang),
        page: ctx.text("print-page"),
        title: ctx.text(title),
        printed: ctx.say(&printed),
        version: ctx.say(&version),
        rule_of_thumb: ctx.text(rule_of_thumb),
    })
}

/// Leaves a paper in the documents folder; the name says what and when, never who.
fn write(ctx: &Context<'_>, file: &'static str, ending: &str, pdf: &Pdf) -> Result<PdfView, Failure> {
    let folder = ctx.folder.documents();
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}-{}{ending}.pdf", ctx.text(file), ctx.today));
    std::fs::write(&path, &pdf.bytes)?;
    Ok(PdfView { path: path.to_string_lossy().into_owned(), pages: pdf.pages })
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
