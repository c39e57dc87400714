//! The papers of distribution day, all for the hall: the pickup sheet of each household, the sheet of each stand, the
//! list at the door. They are gathered from codes, first names and quantities; nothing here knows a price.

use super::frame::Frame;
use super::gathered::{Gathered, SheetOrder, Stop, Waiting, Which, mark_says, products, says, waits};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::page::Size;
use super::papers_slips::in_bulk;
use super::pickup_sheets::{PickupGood, PickupSheet, PickupSheets, PickupStand, pickup_sheets};
use super::sign_in_list::{SignInList, SignInPlace, SignInRow, sign_in_list};
use super::stand_sheets::{StandGood, StandRow, StandSheet, StandSheets, stand_sheets};
use crate::campaigns::Offer;
use crate::catalogue;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, PickupPlaceId};
use crate::kernel::sentence::Sentence;
use crate::pickup::ListedPaper;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "pickup_sheets",
        command: "documents.pickup_sheets",
        audience: Audience::Hall,
        title: "print-pickup-sheets",
        file: "print-file-pickup-sheets",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "stand_sheets",
        command: "documents.stand_sheets",
        audience: Audience::Hall,
        title: "print-stand-sheets",
        file: "print-file-stand-sheets",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "sign_in_list",
        command: "documents.sign_in_list",
        audience: Audience::Hall,
        title: "print-sign-in-list",
        file: "print-file-sign-in-list",
        large: true,
        from: Some("campaign"),
    },
];

pub(super) fn register(router: &mut Router) {
    router.write("documents.pickup_sheets", WRITERS, make_pickup_sheets);
    router.write("documents.stand_sheets", WRITERS, make_stand_sheets);
    router.write("documents.sign_in_list", WRITERS, make_sign_in_list);
}

/// Print the pickup sheets of a group order: one for each household, or one alone.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintPickupSheets {
    #[ts(optional = false)]
    campaign: CampaignId,
    household: Option<HouseholdId>,
    /// Only those who fetch their goods there.
    place: Option<PickupPlaceId>,
    /// By code unless told.
    order: Option<SheetOrder>,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

/// Print the sheets of the stands: each product, code beside quantity, when to open the next pack.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintStandSheets {
    #[ts(optional = false)]
    campaign: CampaignId,
    /// Only those who fetch their goods there.
    place: Option<PickupPlaceId>,
    /// By code unless told.
    order: Option<SheetOrder>,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

/// Print the list at the door, one sheet for each place.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintSignInList {
    #[ts(optional = false)]
    campaign: CampaignId,
    /// Only those who fetch their goods there.
    place: Option<PickupPlaceId>,
    /// By code unless told.
    order: Option<SheetOrder>,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

fn make_pickup_sheets(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: PrintPickupSheets,
) -> Result<PdfView, Failure> {
    let which = Which { household: input.household, place: input.place, order: input.order };
    let gathered = Gathered::read(tx, ctx, input.campaign, which)?;
    let size = size(input.large);
    let frame = pickup_frame(tx, ctx, &gathered)?;
    // One sheet alone is no list to be typed in again.
    let frame = match input.household {
        Some(_) => {
            ctx.tell("number", "none");
            ctx.tell("title", gathered.campaign.title.clone());
            frame
        }
        None => gathered.numbered(tx, ctx, (ListedPaper::PickupSheets, input.place), frame)?,
    };
    let sheets = pickup_paper(ctx, &gathered, size, frame);
    // The hour keeps the sheet of one household apart from those of all, without a name.
    let kind = input.household.map(|_| format!("-{}", ctx.now.format("%H%M%S"))).unwrap_or_default();
    write(ctx, "print-file-pickup-sheets", &format!("{kind}{}", ending(size)), &pickup_sheets(&sheets))
}

pub(super) fn pickup_frame(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
) -> Result<Frame, Failure> {
    frame(conn, ctx, "print-pickup-sheets", gathered.rule_of_thumb("print-pickup-sheets-thumb"))
}

pub(super) fn pickup_paper(ctx: &Context<'_>, gathered: &Gathered, size: Size, frame: Frame) -> PickupSheets {
    PickupSheets {
        about: about(ctx, "print-pickup-sheets"),
        size,
        frame,
        headings: [
            "print-pickup-product",
            "print-pickup-quantity",
            "print-pickup-served",
            "print-pickup-gap",
        ]
        .map(|key| ctx.text(key)),
        sheets: gathered.households.iter().map(|one| sheet(ctx, gathered, one)).collect(),
    }
}

fn sheet(ctx: &Context<'_>, gathered: &Gathered, one: &Waiting) -> PickupSheet {
    let goods: Vec<(&Offer, i64)> = gathered.goods(one).collect();
    let mut stands: Vec<PickupStand> = Vec::new();
    for (offer, qty) in &goods {
        let good = PickupGood {
            pictogram: offer.pictogram.clone(),
            name: offer.name.clone(),
            quantity: says(ctx, offer, *qty),
        };
        match stands.iter_mut().find(|stand| stand.name == offer.stand) {
            Some(stand) => stand.goods.push(good),
            None => stands.push(PickupStand { name: offer.stand.clone(), goods: vec![good] }),
        }
    }
    let bulk = goods.iter().filter(|(offer, _)| in_bulk(offer)).count();
    let containers = i64::try_from(bulk).unwrap_or(i64::MAX);
    let containers = Sentence::new("print-pickup-containers").count("count", containers);
    PickupSheet {
        code: one.code.clone(),
        name: one.name.clone(),
        mark: mark_says(ctx, &one.code),
        place: gathered.heading(ctx, one.place),
        lines: format!("{} · {}", number_says(ctx, gathered, one), waits(ctx, goods.len())),
        containers: if bulk == 0 { String::new() } else { ctx.say(&containers) },
        stands,
    }
}

/// `Fiche n° 12`: where it stands in the pile, and in the list to be typed in again.
fn number_says(ctx: &Context<'_>, gathered: &Gathered, one: &Waiting) -> String {
    ctx.say(&Sentence::new("print-pickup-position").text("number", gathered.position(one)))
}

fn make_stand_sheets(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: PrintStandSheets,
) -> Result<PdfView, Failure> {
    let which = Which { household: None, place: input.place, order: input.order };
    let mut gathered = Gathered::read(tx, ctx, input.campaign, which)?;
    gathered.group_by_place();
    let size = size(input.large);
    let frame = frame(tx, ctx, "print-stand-sheets", gathered.rule_of_thumb("print-stand-sheets-thumb"))?;
    let frame = gathered.numbered(tx, ctx, (ListedPaper::StandSheets, input.place), frame)?;
    let sheets = stand_paper(ctx, &gathered, (input.place, size), frame);
    write(ctx, "print-file-stand-sheets", ending(size), &stand_sheets(&sheets))
}

/// Each stand of each place is a sheet of its own: counts and packs begin anew where another day begins.
pub(super) fn stand_paper(
    ctx: &Context<'_>,
    gathered: &Gathered,
    (only, size): (Option<PickupPlaceId>, Size),
    frame: Frame,
) -> StandSheets {
    let mut stands = Vec::new();
    for stop in gathered.stops(ctx, only) {
        let mut here: Vec<StandSheet> = Vec::new();
        for offer in &gathered.offers {
            let Some(good) = stand_good(ctx, gathered, &stop, offer) else { continue };
            let place = stand_place(gathered, &stop, offer);
            match here.iter_mut().find(|stand| stand.place == place) {
                Some(stand) => stand.goods.push(good),
                None => here.push(StandSheet { place, goods: vec![good] }),
            }
        }
        stands.extend(here);
    }
    StandSheets {
        about: about(ctx, "print-stand-sheets"),
        size,
        frame,
        headings: [
            "print-column-code",
            "print-column-name",
            "print-pickup-quantity",
            "print-stand-so-far",
            "print-pickup-served",
            "print-pickup-gap",
        ]
        .map(|key| ctx.text(key)),
        stands,
    }
}

/// The stand and, where there are several, the place with its day.
fn stand_place(gathered: &Gathered, stop: &Stop<'_>, offer: &Offer) -> String {
    let stand = (!offer.stand.is_empty()).then(|| offer.stand.clone());
    let title = [gathered.campaign.title.clone()];
    let parts: Vec<String> = title.into_iter().chain(stand).chain(stop.says.clone()).collect();
    parts.join(" · ")
}

fn stand_good(ctx: &Context<'_>, gathered: &Gathered, stop: &Stop<'_>, offer: &Offer) -> Option<StandGood> {
    let asked = stop.households.iter().filter_map(|one| {
        let qty = one.goods.get(&offer.id).copied().filter(|qty| 0 < *qty)?;
        Some((one, qty))
    });
    let counted = gathered.pack_qty(offer);
    let mut rows = Vec::new();
    let (mut so_far, mut households, mut pack) = (0, 0, 1);
    for (one, qty) in asked {
        so_far += qty;
        households += 1;
        if let Some(pack_qty) = counted.filter(|_| in_bulk(offer)) {
            let needed = (so_far - 1) / pack_qty + 1;
            if pack < needed {
                let left = pack * pack_qty - (so_far - qty);
                rows.push(StandRow::NextPack(next_pack(ctx, offer, (needed, pack), left)));
            }
            pack = pack.max(needed);
        }
        rows.push(StandRow::Household {
            code: one.code.clone(),
            name: one.name.clone(),
            quantity: says(ctx, offer, qty),
            so_far: says(ctx, offer, so_far),
        });
    }
    let total = Sentence::new("print-stand-total")
        .text("quantity", says(ctx, offer, so_far))
        .count("households", households);
    let pack = counted.map(|qty| catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, qty));
    let total: Vec<String> = [ctx.say(&total)].into_iter().chain(pack).collect();
    (0 < households).then(|| StandGood { name: offer.name.clone(), total: total.join(" · "), rows })
}

/// `sac n° 2 : il reste 4,5 kg du n° 1, puis ouvrez-le.`
fn next_pack(ctx: &Context<'_>, offer: &Offer, (needed, pack): (i64, i64), left: i64) -> String {
    let sentence = Sentence::new("print-stand-next-pack")
        .text("pack", &offer.pack_name)
        .count("number", needed)
        .count("before", pack)
        .text("left", says(ctx, offer, left));
    ctx.say(&sentence)
}

fn make_sign_in_list(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: PrintSignInList,
) -> Result<PdfView, Failure> {
    let which = Which { household: None, place: input.place, order: input.order };
    let mut gathered = Gathered::read(tx, ctx, input.campaign, which)?;
    gathered.group_by_place();
    let size = size(input.large);
    let frame = frame(tx, ctx, "print-sign-in-list", "print-sign-in-list-thumb")?;
    let frame = gathered.numbered(tx, ctx, (ListedPaper::SignInList, input.place), frame)?;
    let list = sign_in_paper(ctx, &gathered, size, frame);
    write(ctx, "print-file-sign-in-list", ending(size), &sign_in_list(&list))
}

/// Place after place: the households stand in that order already.
pub(super) fn sign_in_paper(ctx: &Context<'_>, gathered: &Gathered, size: Size, frame: Frame) -> SignInList {
    let places = gathered.places().filter_map(|place| {
        let here = gathered.households.iter().filter(|one| one.place == place);
        let row = |one: &Waiting| SignInRow {
            number: gathered.position(one),
            code: one.code.clone(),
            name: one.name.clone(),
            waits: products(ctx, gathered.goods(one).count()),
        };
        let rows: Vec<SignInRow> = here.map(row).collect();
        (!rows.is_empty()).then(|| SignInPlace { place: gathered.heading(ctx, place), rows })
    });
    SignInList {
        about: about(ctx, "print-sign-in-list"),
        size,
        frame,
        headings: [
            "print-column-number",
            "print-column-code",
            "print-column-name",
            "print-sign-in-waits",
            "print-sign-in-time",
            "print-sign-in-signature",
            "print-sign-in-proxy",
        ]
        .map(|key| ctx.text(key)),
        places: places.collect(),
    }
}
