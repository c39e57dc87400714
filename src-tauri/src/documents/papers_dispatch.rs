//! What is loaded and carried: the sheet of each place for the driver. Nobody is named on it.

use super::dispatch_sheet::{DispatchPlace, DispatchRow, DispatchSheet, dispatch_sheet};
use super::gathered::{Gathered, Waiting, Which, products, says};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use crate::campaigns::Offer;
use crate::catalogue;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, PickupPlaceId};
use crate::kernel::sentence::Sentence;
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[Paper {
    name: "dispatch_sheet",
    command: "documents.dispatch_sheet",
    audience: Audience::Hall,
    title: "print-dispatch-sheet",
    file: "print-file-dispatch-sheet",
    large: true,
    from: Some("campaign"),
}];

pub(super) fn register(router: &mut Router) {
    router.read("documents.dispatch_sheet", WRITERS, make_dispatch_sheet);
}

/// Print what goes to each place: full packs, and what is weighed out of an opened one.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintDispatchSheet {
    #[ts(optional = false)]
    campaign: CampaignId,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

fn make_dispatch_sheet(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintDispatchSheet,
) -> Result<PdfView, Failure> {
    let gathered = Gathered::read(conn, ctx, input.campaign, Which::default())?;
    let size = size(input.large);
    let sheet = DispatchSheet {
        about: about(ctx, "print-dispatch-sheet"),
        size,
        frame: frame(
            conn,
            ctx,
            "print-dispatch-sheet",
            gathered.rule_of_thumb("print-dispatch-sheet-thumb"),
        )?,
        headings: [
            "print-pickup-product",
            "print-pickup-quantity",
            "print-dispatch-packs",
            "print-dispatch-loose",
            "print-dispatch-loaded",
            "print-dispatch-arrived",
        ]
        .map(|key| ctx.text(key)),
        places: gathered.places().filter_map(|place| dispatch_place(ctx, &gathered, place)).collect(),
        signatures: ["print-dispatch-driver", "print-dispatch-receiver"].map(|key| ctx.text(key)).to_vec(),
    };
    write(ctx, "print-file-dispatch-sheet", ending(size), &dispatch_sheet(&sheet))
}

/// What goes to one place; none when nothing does.
fn dispatch_place(
    ctx: &Context<'_>,
    gathered: &Gathered,
    place: Option<PickupPlaceId>,
) -> Option<DispatchPlace> {
    let here: Vec<&Waiting> = gathered.households.iter().filter(|one| one.place == place).collect();
    let row = |offer: &Offer| {
        let qty: i64 = here.iter().filter_map(|one| one.goods.get(&offer.id)).sum();
        let (packs, loose) = gathered.pack_qty(offer).map_or_else(Default::default, |pack_qty| {
            let pack = catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, pack_qty);
            let (packs, loose) = (qty / pack_qty, qty % pack_qty);
            let packs = if packs == 0 { String::new() } else { format!("{packs} × {pack}") };
            (packs, if loose == 0 { String::new() } else { says(ctx, offer, loose) })
        });
        (0 < qty).then(|| DispatchRow {
            pictogram: offer.pictogram.clone(),
            name: offer.name.clone(),
            total: says(ctx, offer, qty),
            packs,
            loose,
        })
    };
    let rows: Vec<DispatchRow> = gathered.offers.iter().filter_map(row).collect();
    let sentence = Sentence::new("print-dispatch-says")
        .count("households", here.len())
        .text("products", products(ctx, rows.len()));
    (!rows.is_empty()).then(|| DispatchPlace {
        place: gathered.heading(ctx, place),
        says: ctx.say(&sentence),
        rows,
    })
}
