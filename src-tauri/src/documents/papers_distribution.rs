//! The papers of distribution day, all for the hall: the pickup sheet of each household, the sheet of each stand, the
//! list at the door. They are gathered from codes, first names and quantities; nothing here knows a price.

use super::dispatch_sheet::{DispatchPlace, DispatchRow, DispatchSheet, dispatch_sheet};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::papers_orders::{campaign, pickup};
use super::papers_slips::in_bulk;
use super::pickup_sheets::{PickupGood, PickupSheet, PickupSheets, PickupStand, pickup_sheets};
use super::sign_in_list::{SignInList, SignInPlace, SignInRow, sign_in_list};
use super::stand_sheets::{StandGood, StandRow, StandSheet, StandSheets, stand_sheets};
use crate::campaigns::{self, Campaign, Offer};
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PickupPlaceId};
use crate::kernel::quantity::Quantity;
use crate::kernel::search::fold;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::router::Router;
use crate::{catalogue, members, sharing};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashMap;
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
        name: "dispatch_sheet",
        command: "documents.dispatch_sheet",
        audience: Audience::Hall,
        title: "print-dispatch-sheet",
        file: "print-file-dispatch-sheet",
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
    router.read("documents.pickup_sheets", WRITERS, make_pickup_sheets);
    router.read("documents.stand_sheets", WRITERS, make_stand_sheets);
    router.read("documents.sign_in_list", WRITERS, make_sign_in_list);
    router.read("documents.dispatch_sheet", WRITERS, make_dispatch_sheet);
}

/// The order of the sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum SheetOrder {
    Code,
    Name,
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

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum PickupPaperRefusal {
    #[error("nobody fetches anything there")]
    NothingToFetch,
}

impl Refusal for PickupPaperRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            PickupPaperRefusal::NothingToFetch => Sentence::new("refusal-paper-nothing-to-fetch"),
        }
    }
}

/// Who takes what home, without a price.
struct Gathered {
    campaign: Campaign,
    /// What is offered, in the order of the form.
    offers: Vec<Offer>,
    households: Vec<Waiting>,
    /// Whether some of it has not come yet.
    provisional: bool,
}

/// A household that fetches something.
struct Waiting {
    code: String,
    name: String,
    place: Option<PickupPlaceId>,
    goods: HashMap<OfferId, i64>,
}

impl Gathered {
    fn read(
        conn: &Connection,
        id: CampaignId,
        only: Option<HouseholdId>,
        place: Option<PickupPlaceId>,
        order: Option<SheetOrder>,
    ) -> Result<Gathered, Failure> {
        let campaign = campaign(conn, id)?;
        let handouts = sharing::handouts(conn, id)?;
        let mut households = Vec::new();
        for (household, goods) in handouts.households {
            let wanted = only.is_none_or(|only| only == household);
            let Some(called) = members::called(conn, household)?.filter(|_| wanted) else { continue };
            let at = handouts.places.get(&household).copied().flatten();
            if place.is_none() || at == place {
                households.push(Waiting { code: called.code, name: called.name, place: at, goods });
            }
        }
        if households.is_empty() {
            return Err(Failure::refused(&PickupPaperRefusal::NothingToFetch));
        }
        let number = |code: &str| code.rsplit('-').next().and_then(|digits| digits.parse::<u64>().ok());
        match order.unwrap_or(SheetOrder::Code) {
            SheetOrder::Code => households.sort_by_key(|one| number(&one.code)),
            SheetOrder::Name => households.sort_by_cached_key(|one| (fold(&one.name), number(&one.code))),
        }
        let offers = campaigns::offers(conn, id)?;
        Ok(Gathered { campaign, offers, households, provisional: handouts.provisional })
    }

    fn place(&self, ctx: &Context<'_>, place: Option<PickupPlaceId>) -> String {
        let known = self.campaign.places.iter().find(|one| Some(one.place) == place);
        match known {
            Some(known) => pickup(ctx, known),
            None => ctx.text("print-pickup-no-place"),
        }
    }

    /// The places of the order, and none at the end for who chose none.
    fn places(&self) -> impl Iterator<Item = Option<PickupPlaceId>> {
        self.campaign.places.iter().map(|place| Some(place.place)).chain([None])
    }

    fn rule_of_thumb(&self, usual: &'static str) -> &'static str {
        if self.provisional { "print-pickup-provisional" } else { usual }
    }

    /// What one household takes home, in the order of the form.
    fn goods<'a>(&'a self, one: &'a Waiting) -> impl Iterator<Item = (&'a Offer, i64)> {
        let quantity = |offer: &Offer| one.goods.get(&offer.id).copied().filter(|qty| 0 < *qty);
        self.offers.iter().filter_map(move |offer| quantity(offer).map(|qty| (offer, qty)))
    }
}

fn says(ctx: &Context<'_>, offer: &Offer, qty: i64) -> String {
    format::quantity(Quantity::new(offer.dimension, qty), ctx.lang)
}

fn waits(ctx: &Context<'_>, products: usize) -> String {
    let products = i64::try_from(products).unwrap_or(i64::MAX);
    ctx.say(&Sentence::new("print-pickup-products").count("count", products))
}

fn make_pickup_sheets(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintPickupSheets,
) -> Result<PdfView, Failure> {
    let gathered = Gathered::read(conn, input.campaign, input.household, input.place, input.order)?;
    let size = size(input.large);
    let sheets = PickupSheets {
        about: about(ctx, "print-pickup-sheets"),
        size,
        frame: frame(conn, ctx, "print-pickup-sheets", gathered.rule_of_thumb("print-pickup-sheets-thumb"))?,
        headings: [
            "print-pickup-product",
            "print-pickup-quantity",
            "print-pickup-served",
            "print-pickup-gap",
        ]
        .map(|key| ctx.text(key)),
        sheets: gathered.households.iter().map(|one| sheet(ctx, &gathered, one)).collect(),
    };
    // The hour keeps the sheet of one household apart from those of all, without a name.
    let kind = input.household.map(|_| format!("-{}", ctx.now.format("%H%M%S"))).unwrap_or_default();
    write(ctx, "print-file-pickup-sheets", &format!("{kind}{}", ending(size)), &pickup_sheets(&sheets))
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
        place: gathered.place(ctx, one.place),
        lines: waits(ctx, goods.len()),
        containers: if bulk == 0 { String::new() } else { ctx.say(&containers) },
        stands,
    }
}

fn make_stand_sheets(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintStandSheets,
) -> Result<PdfView, Failure> {
    let gathered = Gathered::read(conn, input.campaign, None, input.place, None)?;
    let size = size(input.large);
    let mut stands: Vec<StandSheet> = Vec::new();
    for offer in &gathered.offers {
        let Some(good) = stand_good(ctx, &gathered, offer) else { continue };
        let place = stand_place(ctx, &gathered, input.place, offer);
        match stands.iter_mut().find(|stand| stand.place == place) {
            Some(stand) => stand.goods.push(good),
            None => stands.push(StandSheet { place, goods: vec![good] }),
        }
    }
    let sheets = StandSheets {
        about: about(ctx, "print-stand-sheets"),
        size,
        frame: frame(conn, ctx, "print-stand-sheets", gathered.rule_of_thumb("print-stand-sheets-thumb"))?,
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
    };
    write(ctx, "print-file-stand-sheets", ending(size), &stand_sheets(&sheets))
}

/// The stand and, when one was asked for, the place.
fn stand_place(
    ctx: &Context<'_>,
    gathered: &Gathered,
    place: Option<PickupPlaceId>,
    offer: &Offer,
) -> String {
    let at = place.map(|place| gathered.place(ctx, Some(place)));
    let stand = (!offer.stand.is_empty()).then(|| offer.stand.clone());
    let parts: Vec<String> = stand.into_iter().chain(at).collect();
    if parts.is_empty() { gathered.campaign.title.clone() } else { parts.join(" · ") }
}

fn stand_good(ctx: &Context<'_>, gathered: &Gathered, offer: &Offer) -> Option<StandGood> {
    let asked = gathered.households.iter().filter_map(|one| {
        let qty = one.goods.get(&offer.id).copied().filter(|qty| 0 < *qty)?;
        Some((one, qty))
    });
    let mut rows = Vec::new();
    let (mut so_far, mut households, mut pack) = (0, 0, 1);
    for (one, qty) in asked {
        so_far += qty;
        households += 1;
        let needed = (so_far - 1) / offer.pack_qty + 1;
        if pack < needed && in_bulk(offer) {
            let left = pack * offer.pack_qty - (so_far - qty);
            let sentence = Sentence::new("print-stand-next-pack")
                .text("pack", &offer.pack_name)
                .count("number", needed)
                .count("before", pack)
                .text("left", says(ctx, offer, left));
            rows.push(StandRow::NextPack(ctx.say(&sentence)));
        }
        pack = pack.max(needed);
        rows.push(StandRow::Household {
            code: one.code.clone(),
            name: one.name.clone(),
            quantity: says(ctx, offer, qty),
            so_far: says(ctx, offer, so_far),
        });
    }
    let total = Sentence::new("print-stand-total")
        .text("quantity", says(ctx, offer, so_far))
        .count("households", households)
        .text("pack", catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, offer.pack_qty));
    (0 < households).then(|| StandGood { name: offer.name.clone(), total: ctx.say(&total), rows })
}

fn make_sign_in_list(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintSignInList,
) -> Result<PdfView, Failure> {
    let gathered = Gathered::read(conn, input.campaign, None, input.place, input.order)?;
    let size = size(input.large);
    let places = gathered.places().filter_map(|place| {
        let here = gathered.households.iter().filter(|one| one.place == place);
        let row = |one: &Waiting| SignInRow {
            code: one.code.clone(),
            name: one.name.clone(),
            waits: waits(ctx, gathered.goods(one).count()),
        };
        let rows: Vec<SignInRow> = here.map(row).collect();
        (!rows.is_empty()).then(|| SignInPlace { place: gathered.place(ctx, place), rows })
    });
    let list = SignInList {
        about: about(ctx, "print-sign-in-list"),
        size,
        frame: frame(conn, ctx, "print-sign-in-list", "print-sign-in-list-thumb")?,
        headings: [
            "print-column-code",
            "print-column-name",
            "print-sign-in-waits",
            "print-sign-in-time",
            "print-sign-in-signature",
            "print-sign-in-proxy",
        ]
        .map(|key| ctx.text(key)),
        places: places.collect(),
    };
    write(ctx, "print-file-sign-in-list", ending(size), &sign_in_list(&list))
}

fn make_dispatch_sheet(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintDispatchSheet,
) -> Result<PdfView, Failure> {
    let gathered = Gathered::read(conn, input.campaign, None, None, None)?;
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
        let (packs, loose) = (qty / offer.pack_qty, qty % offer.pack_qty);
        let pack = catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, offer.pack_qty);
        (0 < qty).then(|| DispatchRow {
            pictogram: offer.pictogram.clone(),
            name: offer.name.clone(),
            total: says(ctx, offer, qty),
            packs: if packs == 0 { String::new() } else { format!("{packs} × {pack}") },
            loose: if loose == 0 { String::new() } else { says(ctx, offer, loose) },
        })
    };
    let rows: Vec<DispatchRow> = gathered.offers.iter().filter_map(row).collect();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let sentence = Sentence::new("print-dispatch-says")
        .count("households", count(here.len()))
        .text("products", waits(ctx, rows.len()));
    (!rows.is_empty()).then(|| DispatchPlace {
        place: gathered.place(ctx, place),
        says: ctx.say(&sentence),
        rows,
    })
}
