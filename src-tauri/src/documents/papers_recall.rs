//! The call list of a recalled lot, for the office only: names and phone numbers stand on it.

use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::recall_calls::{RecallCalls, RecallRow, recall_calls};
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::LotId;
use crate::kernel::sentence::Sentence;
use crate::pickup::{self, Certainty, RecalledHousehold};
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[Paper {
    name: "recall_calls",
    command: "documents.recall_calls",
    audience: Audience::Office,
    title: "print-recall",
    file: "print-file-recall",
    large: true,
    from: Some("lot"),
}];

pub(super) fn register(router: &mut Router) {
    router.read("documents.recall_calls", WRITERS, make_recall_calls);
}

/// Print the households to call about a recalled lot, the surest first, with their phone numbers.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintRecallCalls {
    lot: LotId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

fn make_recall_calls(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintRecallCalls,
) -> Result<PdfView, Failure> {
    let recall = pickup::recalled(conn, ctx, input.lot)?;
    let size = size(input.large);
    let row = |one: RecalledHousehold| RecallRow {
        certainty: ctx.text(certainty_key(one.certainty)),
        code: one.code,
        name: one.name,
        phone: if one.phone.is_empty() { ctx.text("print-recall-no-phone") } else { one.phone },
        quantity: one.qty_says,
    };
    let mut frame = frame(conn, ctx, "print-recall", "print-recall-thumb")?;
    frame.place = format!("{} · {}", recall.product, recall.lot_says);
    let left = Sentence::new("print-recall-left").text("quantity", recall.left_says);
    let list = RecallCalls {
        about: about(ctx, "print-recall"),
        size,
        frame,
        says: [recall.says, ctx.say(&left), ctx.text("print-recall-certainty-help")],
        headings: [
            "print-recall-certainty",
            "print-column-code",
            "print-column-name",
            "print-column-phone",
            "print-recall-at-most",
            "print-call-list-called",
            "print-recall-said",
        ]
        .map(|key| ctx.text(key)),
        rows: recall.households.into_iter().map(row).collect(),
    };
    write(ctx, "print-file-recall", ending(size), &recall_calls(&list))
}

fn certainty_key(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "print-recall-certain",
        Certainty::Likely => "print-recall-likely",
        Certainty::Possible => "print-recall-possible",
    }
}
