//! The confirmation of a household: what it asked on the forms that count, at its own price. Private.

use super::model::Asked;
use super::store;
use super::view::{self, Priced};
use super::{household, says};
use crate::campaigns::Offer;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId};
use crate::kernel::money::Money;
use crate::kernel::sentence::Sentence;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("baskets.preview_slip", WRITERS, preview);
}

/// See the confirmation of a household: what it asked, where and when it fetches it, what it costs.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewSlip {
    campaign: CampaignId,
    household: HouseholdId,
}

/// A household's confirmation.
#[derive(Debug, Serialize, TS)]
pub(crate) struct Slip {
    pub(crate) title: String,
    pub(crate) code: String,
    pub(crate) name: String,
    /// One for each form that counts.
    pub(crate) forms: Vec<SlipForm>,
    #[ts(type = "number")]
    pub(crate) total_cents: i64,
    pub(crate) total_says: String,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct SlipForm {
    #[ts(type = "number")]
    pub(crate) number: i64,
    /// Served from what is left.
    pub(crate) late: bool,
    /// Null when no place was chosen.
    pub(crate) place: Option<String>,
    pub(crate) on_day: Option<NaiveDate>,
    /// As in `18:00`.
    pub(crate) from_time: Option<String>,
    pub(crate) to_time: Option<String>,
    /// In the order of the paper; only what is asked.
    pub(crate) lines: Vec<SlipLine>,
    #[ts(type = "number")]
    pub(crate) total_cents: i64,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct SlipLine {
    #[ts(type = "number")]
    pub(crate) position: i64,
    pub(crate) name: String,
    /// `3 × 500 g = 1,5 kg`; null when only a spare quantity is accepted.
    pub(crate) firm_says: Option<String>,
    pub(crate) more_says: Option<String>,
    pub(crate) less_says: Option<String>,
    pub(crate) price_says: String,
    #[ts(type = "number")]
    pub(crate) line_cents: i64,
    pub(crate) line_says: String,
}

fn preview(conn: &Connection, ctx: &Context<'_>, input: PreviewSlip) -> Result<Slip, Failure> {
    slip(conn, ctx, input.campaign, input.household)
}

/// What a household asked in a campaign, at its own price.
pub(crate) fn slip(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    household: HouseholdId,
) -> Result<Slip, Failure> {
    let campaign = view::campaign(conn, campaign)?;
    let called = household::called(conn, household)?;
    let mut forms = Vec::new();
    for form in store::forms_of(conn, campaign.id, household)? {
        if form.withdrawn.is_some() {
            continue;
        }
        let place = campaign.places.iter().find(|place| Some(place.place) == form.head.place);
        let mut asked: Vec<(Offer, Asked)> = view::asked_of(conn, campaign.id, Some(&form))?;
        asked.retain(|(_, asked)| !asked.is_nothing());
        let mut lines = view::priced(conn, household, view::begun_on(ctx, Some(&form)), asked)?;
        // What was withdrawn stays on the slip and costs nothing: it is no longer bought.
        lines.iter_mut().filter(|line| line.offer.withdrawn).for_each(|line| line.charged = Money::ZERO);
        let hour = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
        forms.push(SlipForm {
            number: form.number,
            late: form.late,
            place: place.map(|place| place.name.clone()),
            on_day: place.map(|place| place.on_day),
            from_time: place.map(|place| hour(place.from_time)),
            to_time: place.map(|place| hour(place.to_time)),
            total_cents: view::total(&lines)?,
            lines: lines.iter().map(|line| line_view(ctx, line)).collect::<Result<_, _>>()?,
        });
    }
    let total = Money::sum(forms.iter().map(|form| Money::from_cents(form.total_cents)));
    let total = total.map_err(Failure::bug)?;
    Ok(Slip {
        title: campaign.title,
        code: called.code,
        name: called.name,
        forms,
        total_cents: total.cents(),
        total_says: format::money(total, ctx.lang),
    })
}

fn line_view(ctx: &Context<'_>, line: &Priced) -> Result<SlipLine, Failure> {
    let (unit, asked) = (line.unit(), line.asked);
    Ok(SlipLine {
        position: line.offer.position,
        name: match line.offer.withdrawn {
            true => ctx.say(&Sentence::new("core-basket-slip-withdrawn").text("name", &line.offer.name)),
            false => line.offer.name.clone(),
        },
        firm_says: says::firm(ctx, unit, asked.firm),
        more_says: says::more(ctx, unit, asked),
        less_says: says::less(ctx, unit, asked),
        price_says: view::price_says(ctx, line)?,
        line_cents: line.charged.cents(),
        line_says: format::money(line.charged, ctx.lang),
    })
}
