//! The papers of an adjustment: the sheet for the office, with what goods cost; the rule of sharing for the wall.

use super::adjustment_sheet::{AdjustmentPaper, OpenProduct, SettledProduct, adjustment_sheet};
use super::frame::Frame;
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::papers_orders::campaign;
use super::sharing_rule::{SharingRule, sharing_rule};
use crate::campaigns::{self, Tolerance};
use crate::consolidation::{self, AdjustmentSheet, SheetOpen, SheetSettled, SheetWay};
use crate::context::{Context, OFFICERS, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use crate::kernel::sentence::Sentence;
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "adjustment_sheet",
        command: "documents.adjustment_sheet",
        audience: Audience::Office,
        title: "print-adjustment-sheet",
        file: "print-file-adjustment-sheet",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "sharing_rule",
        command: "documents.sharing_rule",
        audience: Audience::Hall,
        title: "print-sharing-rule",
        file: "print-file-sharing-rule",
        large: false,
        from: Some("campaign"),
    },
];

pub(super) fn register(router: &mut Router) {
    router.read("documents.adjustment_sheet", OFFICERS, make_adjustment_sheet);
    router.read("documents.sharing_rule", WRITERS, make_sharing_rule);
}

/// Print what can be bought of each product and what was decided, for the office.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintAdjustmentSheet {
    campaign: CampaignId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print how goods are shared when there is not enough, for the wall.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintSharingRule {
    campaign: CampaignId,
}

fn make_adjustment_sheet(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintAdjustmentSheet,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let AdjustmentSheet { totals, open, settled, suppliers, shared } =
        consolidation::sheet(conn, ctx, campaign.id)?;
    let frame = frame(conn, ctx, "print-adjustment-sheet", "print-adjustment-sheet-thumb")?;
    let size = size(input.large);
    let sheet = AdjustmentPaper {
        about: about(ctx, "print-adjustment-sheet"),
        size,
        frame: Frame { place: campaign.title, ..frame },
        totals,
        headings: [
            "print-adjustment-sheet-product",
            "print-adjustment-sheet-way",
            "print-adjustment-sheet-effects",
            "print-adjustment-sheet-cost",
            "print-adjustment-sheet-decision",
        ]
        .map(|key| ctx.text(key)),
        titles: ["print-adjustment-sheet-open", "print-adjustment-sheet-settled"].map(|key| ctx.text(key)),
        open: open.into_iter().map(|product| to_decide(ctx, product)).collect(),
        settled: settled.into_iter().map(|product| needs_none(ctx, product)).collect(),
        lists: vec![
            (ctx.text("print-adjustment-sheet-suppliers"), suppliers),
            (ctx.text("print-adjustment-sheet-shared"), shared),
        ],
        signed: ctx.text("print-adjustment-sheet-signed"),
        nothing: ctx.text("print-adjustment-sheet-empty"),
    };
    write(ctx, "print-file-adjustment-sheet", ending(size), &adjustment_sheet(&sheet))
}

fn to_decide(ctx: &Context<'_>, product: SheetOpen) -> OpenProduct {
    let way = |way: SheetWay| {
        let packs = format!("{}. {}", way.key, way.packs);
        let proposed = format!("{packs}\n{}", ctx.text("print-adjustment-sheet-proposed"));
        [if way.proposed { proposed } else { packs }, way.effects, way.cost]
    };
    OpenProduct { name: product.name, need: product.need, ways: product.ways.into_iter().map(way).collect() }
}

fn needs_none(ctx: &Context<'_>, product: SheetSettled) -> SettledProduct {
    let decided =
        |decided| ctx.say(&Sentence::new("print-adjustment-sheet-decided").text("decided", decided));
    SettledProduct {
        name: product.name,
        way: [product.way.packs, product.way.effects, product.way.cost],
        decided: product.why.map(decided).unwrap_or_default(),
    }
}

fn make_sharing_rule(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintSharingRule,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let said = campaigns::rules_says(ctx, &campaigns::rules(conn, campaign.id)?);
    let frame = frame(conn, ctx, "print-sharing-rule", "print-sharing-rule-thumb")?;
    let shortage = match campaign.tolerance {
        Tolerance::Both => format!("{} {}", said.shortage, ctx.text("print-sharing-rule-less")),
        Tolerance::Strict | Tolerance::More => said.shortage,
    };
    let mut rules = vec![
        (ctx.text("print-sharing-rule-shortage"), shortage),
        (ctx.text("print-sharing-rule-more"), ctx.text("print-sharing-rule-more-says")),
        (ctx.text("print-sharing-rule-carriage"), said.carriage),
    ];
    rules.extend(said.box_fill.map(|says| (ctx.text("print-sharing-rule-box-fill"), says)));
    let sheet = SharingRule {
        about: about(ctx, "print-sharing-rule"),
        frame: Frame { place: campaign.title, ..frame },
        lead: ctx.text("print-sharing-rule-lead"),
        rules,
    };
    write(ctx, "print-file-sharing-rule", "", &sharing_rule(&sheet))
}
