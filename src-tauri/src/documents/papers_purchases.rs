//! The papers that go to suppliers: the order, and the same as an e-mail that waits in the mail program's drafts.

use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::supplier_order::{SupplierOrder, supplier_order};
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::PurchaseOrderId;
use crate::purchasing::{self, OrderSheet};
use crate::router::Router;
use mail_builder::MessageBuilder;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[Paper {
    name: "supplier_order",
    command: "documents.supplier_order",
    audience: Audience::Office,
    title: "print-purchase",
    file: "print-file-purchase",
    large: true,
    from: Some("purchase"),
}];

pub(super) fn register(router: &mut Router) {
    router.read("documents.supplier_order", WRITERS, make_order);
    router.read("documents.supplier_mail", WRITERS, make_mail);
}

/// Print the order to a supplier.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintSupplierOrder {
    order: PurchaseOrderId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Write the e-mail to a supplier, with the order attached, as a draft that a mail program opens.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct DraftSupplierMail {
    order: PurchaseOrderId,
}

#[derive(Debug, Serialize, TS)]
struct MailView {
    path: String,
}

fn make_order(conn: &Connection, ctx: &Context<'_>, input: PrintSupplierOrder) -> Result<PdfView, Failure> {
    let sheet = purchasing::sheet(conn, ctx, input.order)?;
    let ending = format!("-{}{}", sheet.number, ending(size(input.large)));
    write(ctx, "print-file-purchase", &ending, &pdf(conn, ctx, sheet, input.large)?)
}

fn pdf(
    conn: &Connection,
    ctx: &Context<'_>,
    sheet: OrderSheet,
    large: Option<bool>,
) -> Result<super::page::Pdf, Failure> {
    let mut frame = frame(conn, ctx, "print-purchase", "print-purchase-thumb")?;
    frame.title = format!("{} {}", frame.title, sheet.number);
    // Both requests stand at the foot of each page: none of them goes over to a page of its own.
    frame.rule_of_thumb = format!("{} {}", sheet.please, frame.rule_of_thumb);
    let mut facts = sheet.facts;
    if !facts.iter().any(|(label, _)| *label == ctx.text("print-purchase-contact")) {
        // Who is to be told of a change is written by hand where nobody answers for this supplier.
        facts.push((ctx.text("print-purchase-contact"), "…".repeat(24)));
    }
    Ok(supplier_order(&SupplierOrder {
        about: about(ctx, "print-purchase"),
        size: size(large),
        frame,
        facts,
        headings: sheet.headings,
        rows: sheet.rows,
        totals: sheet.totals,
    }))
}

fn make_mail(conn: &Connection, ctx: &Context<'_>, input: DraftSupplierMail) -> Result<MailView, Failure> {
    let sheet = purchasing::sheet(conn, ctx, input.order)?;
    let (text, number) = (purchasing::as_text(ctx, &sheet), sheet.number.clone());
    let name = format!("{}-{number}", ctx.text("print-file-purchase"));
    let mut mail = MessageBuilder::new()
        // The same order makes the same bytes: an id and a day that are not drawn.
        .message_id(format!("{}.{}@cabas.invalid", input.order, ctx.today))
        .date(ctx.now.timestamp())
        .subject(sheet.subject.clone())
        .header("X-Unsent", mail_builder::headers::raw::Raw::new("1"))
        .text_body(text);
    if !sheet.email.is_empty() {
        mail = mail.to((sheet.supplier.clone(), sheet.email.clone()));
    }
    let pdf = pdf(conn, ctx, sheet, None)?;
    let mail = mail.attachment("application/pdf", format!("{name}.pdf"), pdf.bytes);
    let bytes = mail.write_to_vec().map_err(Failure::from)?;
    std::fs::create_dir_all(ctx.folder.documents())?;
    let path = ctx.folder.documents().join(format!("{name}-{}.eml", ctx.today));
    std::fs::write(&path, bytes)?;
    Ok(MailView { path: path.to_string_lossy().into_owned() })
}
