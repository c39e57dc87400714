//! The commands of one form: begin, change a line, change what stands above the lines, take back.

use super::line::{self, Typed};
use super::model::{FormChannel, Reception, may_change, reception};
use super::refusal::FormRefusal;
use super::store::{self, Form, Head};
use super::view::{self, BasketView, Told};
use super::{box_fill, household, model};
use crate::campaigns::{Campaign, State};
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{BasketId, CampaignId, HouseholdId, OfferId, PickupPlaceId};
use crate::kernel::instant;
use crate::kernel::number::{Sign, read_count};
use crate::kernel::sentence::Sentence;
use crate::kernel::text::{ADDRESS_CHARS_MAX, NOTE_CHARS_MAX, line as read_line, lines};
use crate::members;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("baskets.show", WRITERS, show);
    router.write("baskets.begin", WRITERS, begin);
    router.write("baskets.set_line", WRITERS, set_line);
    router.write("baskets.set_head", WRITERS, set_head);
    router.write("baskets.withdraw", WRITERS, withdraw);
}

/// Show a household's form in a campaign, with every product that may be asked.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowBasket {
    campaign: CampaignId,
    household: HouseholdId,
    /// The last one that counts unless told.
    #[ts(optional = nullable)]
    basket: Option<BasketId>,
}

/// What becomes of the forms a household has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
pub(super) enum SecondForm {
    /// Both count, both keep their number.
    Add,
    /// The others no longer count.
    Replace,
}

/// Begin a household's form in a campaign.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct BeginBasket {
    campaign: CampaignId,
    household: HouseholdId,
    channel: FormChannel,
    /// Where the household usually goes, unless told.
    #[ts(optional = nullable)]
    place: Option<PickupPlaceId>,
    /// Asked for when the household has a form already.
    #[ts(optional = nullable)]
    form: Option<SecondForm>,
    /// The form was handed in before the deadline and is typed after it; only while the campaign is open.
    #[ts(optional = nullable)]
    handed_in_time: Option<bool>,
}

/// Write what a household asks of one product.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetBasketLine {
    basket: BasketId,
    offer: OfferId,
    /// As typed: `3` counts printed units, `1,5 kg` is a quantity; nothing clears the line.
    firm: String,
    /// As typed: what is accepted beyond; as before unless told.
    #[ts(optional = nullable)]
    more: Option<String>,
    /// As typed: what is accepted below; as before unless told.
    #[ts(optional = nullable)]
    less: Option<String>,
    /// Yes, it is that much.
    #[ts(optional = nullable)]
    sure: Option<bool>,
}

/// Change the place, the channel, the control total or the note of a form; what is not told stays.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetBasketHead {
    basket: BasketId,
    #[ts(optional = nullable)]
    place: Option<PickupPlaceId>,
    #[ts(optional = nullable)]
    channel: Option<FormChannel>,
    /// As typed; empty when the paper has none.
    #[ts(optional = nullable)]
    control_total: Option<String>,
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// Take a form back: it stays in the file and no longer counts.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct WithdrawBasket {
    basket: BasketId,
    reason: String,
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowBasket) -> Result<BasketView, Failure> {
    let campaign = view::campaign(conn, input.campaign)?;
    view::show(conn, ctx, &campaign, input.household, input.basket, None)
}

fn begin(tx: &Transaction<'_>, ctx: &Context<'_>, input: BeginBasket) -> Result<BasketView, Failure> {
    let campaign = view::campaign(tx, input.campaign)?;
    let new = New {
        household: input.household,
        channel: input.channel,
        place: input.place,
        second: input.form,
        handed_in_time: input.handed_in_time == Some(true),
    };
    let (form, told) = open(tx, ctx, &campaign, &new)?;
    ctx.tell("household", household::called(tx, input.household)?.to_string());
    ctx.about(input.household.0);
    ctx.tell("number", form.number.to_string());
    ctx.tell("campaign", campaign.title.clone());
    Ok(view::show(tx, ctx, &campaign, input.household, Some(form.id), None)?.telling(told))
}

/// A form that is about to be begun.
pub(super) struct New {
    pub(super) household: HouseholdId,
    pub(super) channel: FormChannel,
    pub(super) place: Option<PickupPlaceId>,
    pub(super) second: Option<SecondForm>,
    pub(super) handed_in_time: bool,
}

/// Begins a form and takes back those it replaces; answers what there is to say.
pub(super) fn open(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    new: &New,
) -> Result<(Form, Told), Failure> {
    let mut told = Told::default();
    let after = view::after_deadline(ctx, campaign) && !new.handed_in_time;
    let late =
        reception(campaign.state, after).map_err(|refusal| Failure::refused(&refusal))? == Reception::Late;
    let called = household::called(tx, new.household)?.to_string();
    if members::get(tx, new.household)?.is_some_and(|household| household.archived_on.is_some()) {
        return Err(Failure::refused(&FormRefusal::Archived { household: called }));
    }
    let place = match new.place {
        Some(place) => Some(goes_to(campaign, place)?),
        None => household::usual_place(tx, campaign, new.household)?,
    };
    told.private.extend(household::check(tx, ctx, new.household, view::pickup_day(campaign, place))?);
    let mut forms = store::forms_of(tx, campaign.id, new.household)?;
    forms.retain(|form| form.withdrawn.is_none());
    if let (Some(last), None) = (forms.last(), new.second) {
        let refusal = FormRefusal::SecondForm { household: called, number: last.number };
        return Err(Failure::refused(&refusal));
    }
    let head = Head { place, channel: new.channel, control_total: None, note: String::new() };
    let mut form = Form {
        id: BasketId(ctx.new_id()),
        campaign: campaign.id,
        household: new.household,
        number: 0,
        late,
        who: ctx.who().to_owned(),
        at: instant::write(ctx.now),
        head,
        withdrawn: None,
    };
    form.number = store::insert(tx, ctx, &form)?;
    if new.second == Some(SecondForm::Replace) {
        told.open.extend(replace(tx, ctx, campaign, &form, &forms)?);
    }
    if late {
        told.open.push(ctx.text("core-basket-told-late"));
    }
    Ok((form, told))
}

/// The forms that no longer count because of a new one.
fn replace(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    form: &Form,
    before: &[Form],
) -> Result<Vec<String>, Failure> {
    let mut told = Vec::new();
    for old in before {
        if form.late && !old.late {
            return Err(Failure::refused(&FormRefusal::LateReplaces { number: old.number }));
        }
        may_change(campaign.state, old.late).map_err(|refusal| Failure::refused(&refusal))?;
        box_fill::check_taken_back(tx, ctx, campaign, old)?;
        let numbers = |key| Sentence::new(key).count("old", old.number).count("new", form.number);
        let reason = ctx.say(&numbers("core-basket-replaced"));
        store::insert_withdrawn(tx, ctx, old.id, Some(form.id), &reason)?;
        told.push(ctx.say(&numbers("core-basket-told-replaced")));
    }
    Ok(told)
}

fn goes_to(campaign: &Campaign, place: PickupPlaceId) -> Result<PickupPlaceId, Failure> {
    let known = campaign.places.iter().any(|one| one.place == place);
    if known { Ok(place) } else { Err(Failure::bad_input("place", &FormRefusal::NoSuchPlace)) }
}

/// A form that counts, and its campaign.
pub(super) fn live(conn: &Connection, id: BasketId) -> Result<(Campaign, Form), Failure> {
    let form = store::form(conn, id)?.ok_or_else(|| Failure::not_found(&FormRefusal::NoSuchForm))?;
    if form.withdrawn.is_some() {
        return Err(Failure::refused(&FormRefusal::Withdrawn { number: form.number }));
    }
    Ok((view::campaign(conn, form.campaign)?, form))
}

fn tell(tx: &Transaction<'_>, ctx: &Context<'_>, form: &Form) -> Result<(), Failure> {
    ctx.about(form.household.0);
    ctx.tell("household", household::called(tx, form.household)?.to_string());
    ctx.tell("number", form.number.to_string());
    Ok(())
}

fn set_line(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetBasketLine) -> Result<BasketView, Failure> {
    let (campaign, form) = live(tx, input.basket)?;
    let typed = Typed {
        firm: &input.firm,
        more: input.more.as_deref(),
        less: input.less.as_deref(),
        sure: input.sure == Some(true),
    };
    let written = line::write(tx, ctx, &campaign, &form, input.offer, &typed)?;
    tell(tx, ctx, &form)?;
    ctx.tell("product", written.name);
    ctx.tell("quantity", written.says);
    Ok(view::show(tx, ctx, &campaign, form.household, Some(form.id), Some(input.offer))?
        .telling(written.told))
}

fn set_head(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetBasketHead) -> Result<BasketView, Failure> {
    let (campaign, form) = live(tx, input.basket)?;
    if matches!(campaign.state, State::Settled | State::Distributing) {
        return Err(Failure::refused(&FormRefusal::TooLate));
    }
    let mut told = Told::default();
    let mut head = form.head.clone();
    if let Some(place) = input.place {
        head.place = Some(goes_to(&campaign, place)?);
        let day = view::pickup_day(&campaign, head.place);
        told.private.extend(household::check(tx, ctx, form.household, day)?);
    }
    head.channel = input.channel.unwrap_or(head.channel);
    if let Some(typed) = input.control_total {
        let read = |typed: &str| read_count(typed, Sign::NotNegative);
        let total = Some(typed.trim()).filter(|typed| !typed.is_empty()).map(read).transpose();
        head.control_total = total.map_err(|refusal| Failure::bad_input("control_total", &refusal))?;
    }
    if let Some(note) = input.note {
        head.note = lines(&note, NOTE_CHARS_MAX).map_err(|refusal| Failure::bad_input("note", &refusal))?;
    }
    if head != form.head {
        store::insert_head(tx, ctx, form.id, &head)?;
    }
    tell(tx, ctx, &form)?;
    Ok(view::show(tx, ctx, &campaign, form.household, Some(form.id), None)?.telling(told))
}

fn withdraw(tx: &Transaction<'_>, ctx: &Context<'_>, input: WithdrawBasket) -> Result<BasketView, Failure> {
    let (campaign, form) = live(tx, input.basket)?;
    model::may_change(campaign.state, form.late).map_err(|refusal| Failure::refused(&refusal))?;
    let reason = read_line(&input.reason, ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &FormRefusal::NoReason));
    }
    box_fill::check_taken_back(tx, ctx, &campaign, &form)?;
    store::insert_withdrawn(tx, ctx, form.id, None, &reason)?;
    tell(tx, ctx, &form)?;
    ctx.tell("reason", reason);
    view::show(tx, ctx, &campaign, form.household, None, None)
}
