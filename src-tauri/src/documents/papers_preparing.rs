//! Two lists for those who prepare: which containers each household fills, with the tares that are known; and what is left
//! to use up, the shortest date first, what waits for somebody set apart. No price on either.

use super::frame::Frame;
use super::gathered::{Gathered, SheetOrder, Waiting, Which};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::papers_orders::campaign;
use super::papers_slips::in_bulk;
use super::papers_stock::columns;
use super::stock_sheet::{StockSheet, stock_sheet};
use crate::campaigns;
use crate::catalogue;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, PickupPlaceId, ProductId};
use crate::kernel::quantity::{Dimension, Quantity};
use crate::pickup::{self, Tare};
use crate::router::Router;
use crate::stock;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "container_list",
        command: "documents.container_list",
        audience: Audience::Hall,
        title: "print-containers",
        file: "print-file-containers",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "leftovers",
        command: "documents.leftovers",
        audience: Audience::Hall,
        title: "print-leftovers",
        file: "print-file-leftovers",
        large: true,
        from: Some("campaign"),
    },
];

pub(super) fn register(router: &mut Router) {
    router.read("documents.container_list", WRITERS, make_container_list);
    router.read("documents.leftovers", WRITERS, make_leftovers);
}

/// Print the list of containers: how many each household fills, the tares that are known, room for others.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintContainerList {
    #[ts(optional = false)]
    campaign: CampaignId,
    /// Only those who fetch their goods there.
    place: Option<PickupPlaceId>,
    /// By code unless told.
    order: Option<SheetOrder>,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

/// Print what is left to use up, the shortest date first; what waits for somebody is set apart.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintLeftovers {
    #[ts(optional = false)]
    campaign: CampaignId,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

fn make_container_list(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintContainerList,
) -> Result<PdfView, Failure> {
    let which = Which { household: None, place: input.place, order: input.order };
    let gathered = Gathered::read(conn, ctx, input.campaign, which)?;
    let size = size(input.large);
    let tares = pickup::tares(conn)?;
    let row = |one: &Waiting| {
        let filled = gathered.goods(one).filter(|(offer, _)| in_bulk(offer)).count();
        let known: Vec<String> = tares
            .iter()
            .filter(|tare| tare.household == Some(one.id))
            .map(|tare| weighed(ctx, tare))
            .collect();
        (0 < filled || !known.is_empty())
            .then(|| vec![one.code.clone(), one.name.clone(), filled.to_string(), known.join("\n")])
    };
    let ours: Vec<String> =
        tares.iter().filter(|tare| tare.household.is_none()).map(|tare| weighed(ctx, tare)).collect();
    let own = ctx.text("print-containers-own");
    let place = match input.place {
        Some(place) => gathered.heading(ctx, Some(place)),
        None => gathered.campaign.title.clone(),
    };
    let sheet = StockSheet {
        about: about(ctx, "print-containers"),
        size,
        frame: Frame { place, ..frame(conn, ctx, "print-containers", "print-containers-thumb")? },
        facts: if ours.is_empty() { Vec::new() } else { vec![(own, ours.join("\n"))] },
        columns: columns(
            ctx,
            &[
                ("print-column-code", 9),
                ("print-column-name", 20),
                ("print-containers-fill", 10),
                ("print-containers-known", 22),
                ("print-containers-which", 22),
                ("print-containers-tare", 14),
            ],
        ),
        rows: gathered.households.iter().filter_map(row).collect(),
        nothing: ctx.text("print-containers-empty"),
    };
    write(ctx, "print-file-containers", ending(size), &stock_sheet(&sheet))
}

/// `bocal vert : 412 g`.
fn weighed(ctx: &Context<'_>, tare: &Tare) -> String {
    let weight = format::quantity(Quantity::new(Dimension::Mass, tare.tare_g), ctx.lang);
    format!("{} · {weight}", tare.label)
}

fn make_leftovers(conn: &Connection, ctx: &Context<'_>, input: PrintLeftovers) -> Result<PdfView, Failure> {
    let title = campaign(conn, input.campaign)?.title;
    let size = size(input.large);
    let mut waiting: HashMap<ProductId, i64> = HashMap::new();
    let offers = campaigns::offers(conn, input.campaign)?;
    for left in pickup::left_to_fetch(conn, input.campaign)? {
        if let Some(offer) = offers.iter().find(|offer| offer.id == left.offer) {
            *waiting.entry(offer.product).or_default() += left.qty;
        }
    }
    let mut rows = Vec::new();
    for product in stock::inventory(conn, ctx)?.products {
        let kept = waiting.get(&product.product).copied().unwrap_or(0);
        // A product that is wholly promised is nobody's to take.
        if product.there_qty <= kept {
            continue;
        }
        let dimension = Dimension::parse(product.dimension).unwrap_or(Dimension::Count);
        let promised = if kept == 0 { String::new() } else { catalogue::quantity_says(ctx, dimension, kept) };
        for (index, lot) in product.lots.into_iter().filter(|lot| 0 < lot.there_qty).enumerate() {
            let promised = if index == 0 { promised.clone() } else { String::new() };
            let date = lot.date_says.unwrap_or_default();
            rows.push(vec![product.name.clone(), lot.reference, date, lot.there_says, promised]);
        }
    }
    let sheet = StockSheet {
        about: about(ctx, "print-leftovers"),
        size,
        frame: Frame { place: title, ..frame(conn, ctx, "print-leftovers", "print-leftovers-thumb")? },
        facts: Vec::new(),
        columns: columns(
            ctx,
            &[
                ("print-purchase-product", 22),
                ("print-stock-lot", 12),
                ("print-stock-date", 20),
                ("print-leftovers-there", 11),
                ("print-leftovers-promised", 12),
                ("print-leftovers-taken", 11),
                ("print-leftovers-by", 16),
            ],
        ),
        rows,
        nothing: ctx.text("print-leftovers-empty"),
    };
    write(ctx, "print-file-leftovers", ending(size), &stock_sheet(&sheet))
}
