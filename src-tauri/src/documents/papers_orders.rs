//! The papers made before the forms come back: catalogue, order form and price cards at the cost price, the same for
//! all; the phone round for the office.

use super::allergens;
use super::call_list::{CallList, CallRow, call_list};
use super::catalogue_sheet::{CatalogueSheet, Family, Good, catalogue_sheet};
use super::frame::Frame;
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::mixed::Said;
use super::order_form::{FormLine, FormOf, FormRow, FormWords, OrderForms, order_forms};
use super::page::Size;
use super::price_cards::{PriceCard, PriceCards, price_cards};
use crate::baskets;
use crate::campaigns::{self, Campaign, CampaignPlace, CampaignRefusal, Offer, Tolerance};
use crate::catalogue::{self, Allergens};
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId, PickupPlaceId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::search::{compact, fold};
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::members;
use crate::router::Router;
use chrono::{NaiveTime, Timelike};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "catalogue",
        command: "documents.catalogue",
        audience: Audience::Hall,
        title: "print-catalogue",
        file: "print-file-catalogue",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "order_form",
        command: "documents.order_form",
        audience: Audience::Private,
        title: "print-order-form",
        file: "print-file-order-form",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "price_cards",
        command: "documents.price_cards",
        audience: Audience::Hall,
        title: "print-price-cards",
        file: "print-file-price-cards",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "call_list",
        command: "documents.call_list",
        audience: Audience::Office,
        title: "print-call-list",
        file: "print-file-call-list",
        large: true,
        from: Some("campaign"),
    },
];

pub(super) fn register(router: &mut Router) {
    router.read("documents.catalogue", WRITERS, make_catalogue);
    router.read("documents.order_form", WRITERS, make_order_form);
    router.read("documents.price_cards", WRITERS, make_price_cards);
    router.read("documents.call_list", WRITERS, make_call_list);
}

/// Print the catalogue of a group order for the hall, at the cost price.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintCatalogue {
    campaign: CampaignId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the order form of a group order: blank, for one household, or one for each household.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintOrderForm {
    campaign: CampaignId,
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
    /// One form for each household, in one file.
    #[ts(optional = nullable)]
    all: Option<bool>,
    /// With `all`: only the households that usually come to this place.
    #[ts(optional = nullable)]
    place: Option<PickupPlaceId>,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the price cards that stand before the goods, six on a sheet.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintPriceCards {
    campaign: CampaignId,
    /// Four on a sheet instead of six.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the list of the households to call before the deadline, with their phone numbers.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintCallList {
    campaign: CampaignId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum OrderPaperRefusal {
    #[error("nothing is offered")]
    NothingOffered,
    #[error("no household is known there")]
    NobodyThere,
    #[error("no such household")]
    NoSuchHousehold,
}

impl Refusal for OrderPaperRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            OrderPaperRefusal::NothingOffered => Sentence::new("refusal-paper-nothing-offered"),
            OrderPaperRefusal::NobodyThere => Sentence::new("refusal-paper-nobody-there"),
            OrderPaperRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
        }
    }
}

/// An offer with what is known of its allergens today, and its cost price in words.
struct Offered {
    offer: Offer,
    allergens: Allergens,
    /// As in `1,75 €/kg`.
    price: String,
    /// The price of one step; none when it is the price above.
    step: Option<String>,
    /// The price of one step, always.
    step_price: String,
    /// The price of a kilogram or a litre; none when it is that of a step, or when pieces are sold.
    per_kilo: Option<String>,
}

fn make_catalogue(conn: &Connection, ctx: &Context<'_>, input: PrintCatalogue) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let mut offered = offered(conn, ctx, &campaign)?;
    allergens::check(ctx, offered.iter().map(|one| (&one.offer, &one.allergens)))?;
    offered.sort_by_cached_key(|one| (fold(&one.offer.family), fold(&one.offer.name), one.offer.position));
    let mut families: Vec<Family> = Vec::new();
    for one in &offered {
        if families.last().is_none_or(|family| family.name != one.offer.family) {
            families.push(Family { name: one.offer.family.clone(), goods: Vec::new() });
        }
        if let Some(family) = families.last_mut() {
            family.goods.push(good(ctx, one));
        }
    }
    let size = size(input.large);
    let sheet = CatalogueSheet {
        about: about(ctx, "print-catalogue"),
        size,
        frame: until(ctx, &campaign, frame(conn, ctx, "print-catalogue", "print-catalogue-thumb")?),
        families,
        nothing: ctx.text("print-catalogue-empty"),
    };
    write(ctx, "print-file-catalogue", ending(size), &catalogue_sheet(&sheet))
}

fn make_order_form(conn: &Connection, ctx: &Context<'_>, input: PrintOrderForm) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let whose = whose(conn, &campaign, &input)?;
    let size = size(input.large);
    // The hour keeps two files of one day apart, without a name.
    let kind = match (input.household, whose.len()) {
        (None, 1) if input.all != Some(true) => String::new(),
        (None | Some(_), _) => format!("-{}", ctx.now.format("%H%M%S")),
    };
    let forms = forms(conn, ctx, &campaign, size, whose)?;
    write(ctx, "print-file-order-form", &format!("{kind}{}", ending(size)), &order_forms(&forms))
}

/// The forms of a group order; refused when nothing is offered.
pub(super) fn forms(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    size: Size,
    forms: Vec<FormOf>,
) -> Result<OrderForms, Failure> {
    let mut rows = Vec::new();
    let mut family = None;
    for one in offered(conn, ctx, campaign)? {
        if family.as_ref() != Some(&one.offer.family) {
            rows.push(FormRow::Family(one.offer.family.clone()));
            family = Some(one.offer.family.clone());
        }
        let unit = catalogue::step_says(ctx, one.offer.dimension, one.offer.step_qty);
        rows.push(FormRow::Line(FormLine {
            number: one.offer.position.to_string(),
            priced: match &one.per_kilo {
                None => priced(ctx, &unit, &one.step_price),
                Some(_) => priced(ctx, &unit, &format!("{}, {}", one.step_price, one.price)),
            },
            per_kilo: one.per_kilo.unwrap_or_default(),
            unit,
            pictogram: one.offer.pictogram,
            name: one.offer.name,
            price: one.step_price,
        }));
    }
    let mut frame = frame(conn, ctx, "print-order-form", "print-order-form-thumb")?;
    frame.place.clone_from(&campaign.title);
    Ok(OrderForms {
        about: about(ctx, "print-order-form"),
        size,
        frame,
        words: form_words(ctx, campaign),
        places: campaign.places.iter().map(|place| pickup(ctx, place)).collect(),
        rows,
        forms,
    })
}

fn make_price_cards(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintPriceCards,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let offered = offered(conn, ctx, &campaign)?;
    allergens::check(ctx, offered.iter().map(|one| (&one.offer, &one.allergens)))?;
    let size = size(input.large);
    let card = |one: &Offered| PriceCard {
        pictogram: one.offer.pictogram.clone(),
        name: one.offer.name.clone(),
        price: one.price.clone(),
        step: one.step.clone().unwrap_or_default(),
        origin: origin(ctx, &one.offer).join(" · "),
        allergens: allergens::said(ctx, &one.allergens),
    };
    let sheet = PriceCards {
        about: about(ctx, "print-price-cards"),
        size,
        by_hand: ["print-price-cards-lot", "print-price-cards-opened"].map(|key| ctx.text(key)),
        cards: offered.iter().map(card).collect(),
    };
    write(ctx, "print-file-price-cards", ending(size), &price_cards(&sheet))
}

fn make_call_list(conn: &Connection, ctx: &Context<'_>, input: PrintCallList) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let size = size(input.large);
    let row = |call: baskets::Call| CallRow {
        code: call.code,
        name: call.name,
        phone: call.phone,
        last_order: call.last_title.unwrap_or_else(|| ctx.text("print-call-list-never")),
    };
    let list = CallList {
        about: about(ctx, "print-call-list"),
        size,
        frame: until(ctx, &campaign, frame(conn, ctx, "print-call-list", "print-call-list-thumb")?),
        headings: [
            "print-column-code",
            "print-column-name",
            "print-column-phone",
            "print-call-list-last",
            "print-call-list-called",
            "print-column-note",
        ]
        .map(|key| ctx.text(key)),
        rows: baskets::calls(conn, ctx, campaign.id)?.into_iter().map(row).collect(),
        nobody: ctx.text("print-call-list-empty"),
    };
    write(ctx, "print-file-call-list", ending(size), &call_list(&list))
}

pub(super) fn campaign(conn: &Connection, id: CampaignId) -> Result<Campaign, Failure> {
    campaigns::campaign(conn, id)?.ok_or_else(|| Failure::not_found(&CampaignRefusal::NotFound))
}

/// What a campaign offers now, in the form's order; refused when that is nothing.
fn offered(conn: &Connection, ctx: &Context<'_>, campaign: &Campaign) -> Result<Vec<Offered>, Failure> {
    let known = catalogue::allergens(conn)?;
    let mut all = Vec::new();
    for offer in campaigns::offers(conn, campaign.id)?.into_iter().filter(|offer| !offer.withdrawn) {
        let announced = catalogue::announced(offer.parts.cost_e4(), BasisPoints::ONE);
        let announced = announced.map_err(Failure::bug)?;
        let step = catalogue::charged(announced, offer.step_qty, offer.price_qty).map_err(Failure::bug)?;
        let price = catalogue::unit_price_says(ctx, offer.dimension, announced, offer.price_qty);
        let by_measure = offer.dimension != Dimension::Count && offer.step_qty != offer.price_qty;
        all.push(Offered {
            allergens: offer.allergens_today(&known),
            per_kilo: by_measure.then(|| format::money(announced, ctx.lang)),
            price,
            step: (offer.step_qty != offer.price_qty).then(|| step_price(ctx, &offer, step)),
            step_price: format::money(step, ctx.lang),
            offer,
        });
    }
    if all.is_empty() {
        return Err(Failure::refused(&OrderPaperRefusal::NothingOffered));
    }
    Ok(all)
}

/// `par 500 g : 0,88 €`.
fn priced(ctx: &Context<'_>, unit: &str, price: &str) -> String {
    ctx.say(&Sentence::new("print-unit-price").text("unit", unit).text("price", price))
}

/// `0,88 € les 500 g`.
fn step_price(ctx: &Context<'_>, offer: &Offer, price: Money) -> String {
    let step = catalogue::quantity_says(ctx, offer.dimension, offer.step_qty);
    let said = Sentence::new("print-price-for").with("price", Param::Cents(price.cents()));
    ctx.say(&said.text("step", step))
}

fn good(ctx: &Context<'_>, one: &Offered) -> Good {
    let offer = &one.offer;
    let unit = catalogue::step_says(ctx, offer.dimension, offer.step_qty);
    let unit = if one.step.is_some() { priced(ctx, &unit, &one.step_price) } else { unit };
    let mut details = vec![Said::plain(unit)];
    if 0 < offer.deposit.cents() {
        let deposit =
            Sentence::new("print-catalogue-deposit").with("amount", Param::Cents(offer.deposit.cents()));
        details.push(Said::plain(ctx.say(&deposit)));
    }
    details.extend(origin(ctx, offer).into_iter().map(Said::plain));
    details.extend(allergens::said(ctx, &one.allergens));
    Good {
        number: offer.position.to_string(),
        pictogram: offer.pictogram.clone(),
        name: offer.name.clone(),
        price: one.price.clone(),
        details,
    }
}

/// Where it comes from, then its labels; what is not known is left out.
fn origin(ctx: &Context<'_>, offer: &Offer) -> Vec<String> {
    let labels: Vec<String> =
        offer.labels.iter().map(|label| ctx.text(catalogue::label_key(*label))).collect();
    [offer.origin.clone(), labels.join(", ")].into_iter().filter(|text| !text.is_empty()).collect()
}

/// The campaign and its deadline, under the name of the group.
fn until(ctx: &Context<'_>, campaign: &Campaign, frame: Frame) -> Frame {
    let sentence = Sentence::new("print-order-until")
        .text("title", &campaign.title)
        .text("day", format::day_long(campaign.closes_on, ctx.lang))
        .text("hour", hour(ctx, campaign.closes_at));
    Frame { place: ctx.say(&sentence), ..frame }
}

/// `18 h`, `18 h 30`; `18:30` in Italian and English.
pub(super) fn hour(ctx: &Context<'_>, time: NaiveTime) -> String {
    let key = if time.minute() == 0 { "print-hour" } else { "print-hour-minutes" };
    let minutes = format!("{:02}", time.minute());
    ctx.say(&Sentence::new(key).text("hour", time.hour().to_string()).text("minutes", minutes))
}

/// Where and when the goods are handed out, in words.
pub(super) fn pickup(ctx: &Context<'_>, place: &CampaignPlace) -> String {
    let sentence = Sentence::new("print-order-pickup")
        .text("place", &place.name)
        .text("day", format::day_long(place.on_day, ctx.lang))
        .text("from", hour(ctx, place.from_time))
        .text("to", hour(ctx, place.to_time));
    ctx.say(&sentence)
}

fn form_words(ctx: &Context<'_>, campaign: &Campaign) -> FormWords {
    let deadline = Sentence::new("print-order-form-deadline")
        .text("day", format::day_long(campaign.closes_on, ctx.lang))
        .text("hour", hour(ctx, campaign.closes_at));
    // The columns of the entry screen, in its order.
    let (more, less) = ("print-order-form-more", "print-order-form-less");
    let (accepted, how_to): (&[&'static str], _) = match campaign.tolerance {
        Tolerance::Strict => (&[], "print-order-form-how"),
        Tolerance::More => (&[more], "print-order-form-how-more"),
        Tolerance::Both => (&[more, less], "print-order-form-how-both"),
    };
    FormWords {
        code: ctx.text("print-column-code"),
        name: ctx.text("print-column-name"),
        deadline: ctx.say(&deadline),
        pickup: ctx.text("print-order-form-pickup"),
        how_to: ctx.text(how_to),
        product: ctx.text("print-order-form-product"),
        unit: ctx.text("print-order-form-unit"),
        price: ctx.text("print-order-form-price"),
        per_kilo: ctx.text("print-order-form-per-kilo"),
        how_many: ctx.text("print-order-form-how-many"),
        other: ctx.text("print-order-form-other"),
        accept: ctx.text("print-order-form-accept"),
        accepted: accepted.iter().map(|key| ctx.text(key)).collect(),
        control_total: ctx.text("print-order-form-control-total"),
        signature: ctx.text("print-order-form-signature"),
    }
}

/// One blank form, the form of a household, or one for each.
fn whose(conn: &Connection, campaign: &Campaign, input: &PrintOrderForm) -> Result<Vec<FormOf>, Failure> {
    if let Some(household) = input.household {
        let called = members::called(conn, household)?
            .ok_or_else(|| Failure::not_found(&OrderPaperRefusal::NoSuchHousehold))?;
        return Ok(vec![FormOf { code: called.code, name: called.name }]);
    }
    if input.all != Some(true) {
        return Ok(vec![FormOf::default()]);
    }
    let place = campaign.places.iter().find(|place| Some(place.place) == input.place);
    let place = place.map(|place| compact(&place.name));
    let mut forms = Vec::new();
    for household in members::list_all(conn)? {
        let there = place.as_ref().is_none_or(|place| *place == compact(&household.draft.pickup_place));
        if let Some(called) = members::called(conn, household.id)?.filter(|_| there) {
            forms.push(FormOf { code: called.code, name: called.name });
        }
    }
    if forms.is_empty() {
        return Err(Failure::refused(&OrderPaperRefusal::NobodyThere).at("place"));
    }
    Ok(forms)
}
