//! Labels for crates and bags, the list of containers, what is left to use up: papers of those who prepare.

use super::allergens;
use super::gathered::{Gathered, SheetOrder, Waiting, Which, products, says};
use super::labels::{Label, LabelSheet, Labels, labels};
use super::making::{Audience, Paper, PdfView, about, ending, size, write};
use super::mixed::Said;
use crate::campaigns::Offer;
use crate::catalogue::{self, Allergens};
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PickupPlaceId, ProductId};
use crate::kernel::number::{Sign, read_count, read_decimal};
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::router::Router;
use crate::stock;
use rusqlite::Connection;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[Paper {
    name: "labels",
    command: "documents.labels",
    audience: Audience::Hall,
    title: "print-labels",
    file: "print-file-labels",
    large: true,
    from: Some("label"),
}];

pub(super) fn register(router: &mut Router) {
    router.read("documents.labels", WRITERS, make_labels);
}

/// What is labelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum Labelled {
    /// One label for each household.
    Crates,
    /// One for each bag that was weighed or drawn before.
    Bags,
}

/// A sheet of labels as it is sold, by the size of its labels in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
enum LabelFormat {
    #[serde(rename = "70x36")]
    Small,
    #[serde(rename = "63x38")]
    Middle,
    #[serde(rename = "99x38")]
    Wide,
}

impl LabelFormat {
    fn sheet(self) -> LabelSheet {
        match self {
            LabelFormat::Small => LabelSheet::Small,
            LabelFormat::Middle => LabelSheet::Middle,
            LabelFormat::Wide => LabelSheet::Wide,
        }
    }
}

/// Print labels on sheets of labels: for crates, or for bags prepared before.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PrintLabels {
    #[ts(optional = false)]
    campaign: CampaignId,
    #[ts(optional = false)]
    what: Labelled,
    #[ts(optional = false)]
    format: LabelFormat,
    /// The first free label of a sheet begun before, as typed; 1 unless told.
    first: Option<String>,
    /// Where this printer draws, in millimetres to the right of where it should and below, as typed: from -10 to 10.
    shift_right: Option<String>,
    shift_down: Option<String>,
    /// Only these; all unless told.
    household: Option<HouseholdId>,
    offer: Option<OfferId>,
    place: Option<PickupPlaceId>,
    /// By code unless told.
    order: Option<SheetOrder>,
    /// In 18 points instead of 12.
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum LabelRefusal {
    #[error("the sheet has {labels} labels")]
    NotOnTheSheet { labels: i64 },
    #[error("a sheet is shifted by {most} mm at most")]
    TooFar { most: i64 },
    #[error("nothing is prepared in bags")]
    NoBag,
}

impl Refusal for LabelRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            LabelRefusal::NotOnTheSheet { labels } => {
                Sentence::new("refusal-label-not-on-the-sheet").count("labels", *labels)
            }
            LabelRefusal::TooFar { most } => Sentence::new("refusal-label-too-far").count("most", *most),
            LabelRefusal::NoBag => Sentence::new("refusal-label-no-bag"),
        }
    }
}

fn make_labels(conn: &Connection, ctx: &Context<'_>, input: PrintLabels) -> Result<PdfView, Failure> {
    let sheet = input.format.sheet();
    let skip = skipped(input.first.as_deref(), sheet)?;
    let shift = (
        shifted("shift_right", input.shift_right.as_deref())?,
        shifted("shift_down", input.shift_down.as_deref())?,
    );
    let which = Which { household: input.household, place: input.place, order: input.order };
    let gathered = Gathered::read(conn, ctx, input.campaign, which)?;
    let (labels_made, kind) = match input.what {
        Labelled::Crates => (crates(ctx, &gathered), "print-labels-crates"),
        Labelled::Bags => (bags(conn, ctx, &gathered, input.offer)?, "print-labels-bags"),
    };
    let size = size(input.large);
    let sheets = Labels {
        about: about(ctx, "print-labels"),
        size,
        sheet,
        shift,
        skip,
        goes_on: ctx.text("print-label-goes-on"),
        labels: labels_made,
    };
    write(ctx, "print-file-labels", &format!("-{}{}", ctx.text(kind), ending(size)), &labels(&sheets))
}

/// How many labels of the first sheet are gone.
fn skipped(first: Option<&str>, sheet: LabelSheet) -> Result<usize, Failure> {
    let Some(typed) = first.map(str::trim).filter(|typed| !typed.is_empty()) else { return Ok(0) };
    let first =
        read_count(typed, Sign::NotNegative).map_err(|refusal| Failure::bad_input("first", &refusal))?;
    let on_sheet = usize::try_from(first).ok().filter(|first| (1..=sheet.count()).contains(first));
    let labels = i64::try_from(sheet.count()).unwrap_or(i64::MAX);
    let refused = || Failure::bad_input("first", &LabelRefusal::NotOnTheSheet { labels });
    on_sheet.map(|first| first - 1).ok_or_else(refused)
}

/// In millimetres; more than this is another sheet of labels.
const SHIFT_MM_MAX: i64 = 10;

/// How far from its place everything is printed, as typed.
fn shifted(field: &str, typed: Option<&str>) -> Result<f32, Failure> {
    let Some(typed) = typed.map(str::trim).filter(|typed| !typed.is_empty()) else { return Ok(0.0) };
    let read = read_decimal(typed, Sign::Any).map_err(|refusal| Failure::bad_input(field, &refusal))?;
    let refused = || Failure::bad_input(field, &LabelRefusal::TooFar { most: SHIFT_MM_MAX });
    let near = Some(read).filter(|read| read.abs() <= Decimal::from(SHIFT_MM_MAX));
    near.and_then(|read| read.to_f32()).ok_or_else(refused)
}

fn crates(ctx: &Context<'_>, gathered: &Gathered) -> Vec<Label> {
    let label = |one: &Waiting| Label {
        code: one.code.clone(),
        name: one.name.clone(),
        what: gathered
            .campaign
            .places
            .iter()
            .find(|place| Some(place.place) == one.place)
            .map_or_else(|| ctx.text("print-pickup-no-place"), |place| place.name.clone()),
        quantity: products(ctx, gathered.goods(one).count()),
        small: Vec::new(),
        if_room: vec![Said::plain(gathered.campaign.title.clone())],
    };
    gathered.households.iter().map(label).collect()
}

/// Product after product, as they are prepared.
fn bags(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
    only: Option<OfferId>,
) -> Result<Vec<Label>, Failure> {
    let weighed: Vec<&Offer> = gathered
        .offers
        .iter()
        .filter(|offer| offer.dimension != Dimension::Count && only.is_none_or(|only| only == offer.id))
        .collect();
    let stated = catalogue::allergens(conn)?;
    let known: HashMap<OfferId, Allergens> =
        weighed.iter().map(|offer| (offer.id, offer.allergens_today(&stated))).collect();
    let wanted = |offer: &&&Offer| gathered.households.iter().any(|one| one.goods.contains_key(&offer.id));
    allergens::check(
        ctx,
        weighed.iter().filter(wanted).filter_map(|offer| known.get(&offer.id).map(|stated| (*offer, stated))),
    )?;
    let lots = only_lots(conn, ctx)?;
    let mut made = Vec::new();
    for offer in weighed {
        let mut small = known.get(&offer.id).map(|stated| allergens::said(ctx, stated)).unwrap_or_default();
        small.extend(lots.get(&offer.product).cloned().unwrap_or_else(|| unknown_lot(ctx)));
        for one in &gathered.households {
            let Some(qty) = one.goods.get(&offer.id).copied().filter(|qty| 0 < *qty) else { continue };
            made.push(Label {
                code: one.code.clone(),
                name: one.name.clone(),
                what: offer.name.clone(),
                quantity: says(ctx, offer, qty),
                small: small.clone(),
                if_room: vec![Said::plain(ctx.text("print-label-opened"))],
            });
        }
    }
    if made.is_empty() { Err(Failure::refused(&LabelRefusal::NoBag)) } else { Ok(made) }
}

/// Lot and date of each product that has one lot only: where there are several, who fills the bag writes it.
fn only_lots(conn: &Connection, ctx: &Context<'_>) -> Result<HashMap<ProductId, Vec<Said>>, Failure> {
    let mut lots = HashMap::new();
    for product in stock::inventory(conn, ctx)?.products {
        let mut there = product.lots.into_iter().filter(|lot| 0 < lot.there_qty);
        if let (Some(lot), None) = (there.next(), there.next()) {
            let reference = match lot.reference.as_str() {
                "" => ctx.text("print-label-lot-blank"),
                known => ctx.say(&Sentence::new("print-label-lot").text("lot", known)),
            };
            let date = lot.date_says.unwrap_or_else(|| ctx.text("print-label-date-blank"));
            lots.insert(product.product, vec![Said::plain(reference), Said::plain(date)]);
        }
    }
    Ok(lots)
}

fn unknown_lot(ctx: &Context<'_>) -> Vec<Said> {
    ["print-label-lot-blank", "print-label-date-blank"].map(|key| Said::plain(ctx.text(key))).to_vec()
}
