//! Handing over: one tick, one weight, everything at once, and taking a line back. A tick is never refused because the
//! stock does not add up: it is told. What was typed is replaced only when that is said (domain.md case 81).

use super::absence_store::Outcome;
use super::gather::{self, Round};
use super::household::{self, Noted, PickupView};
use super::lot_store;
use super::model::How;
use super::refusal::PickupRefusal;
use super::store::{NewLine, Stands};
use super::{says, surplus, typed, weighing, write};
use crate::campaigns::Offer;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, ContainerId, HouseholdId, LotId, OfferId, PrintedListId};
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::Sentence;
use crate::kernel::text::told;
use crate::members::Called;
use crate::router::Router;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("pickup.serve", WRITERS, serve);
    router.write("pickup.serve_all", WRITERS, serve_all);
    router.write("pickup.undo_line", WRITERS, undo_line);
}

/// Note what a household got of a product in all: what was shared, unless a quantity or a weight is typed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct ServeLine {
    #[ts(optional = false)]
    campaign: CampaignId,
    #[ts(optional = false)]
    household: HouseholdId,
    #[ts(optional = false)]
    offer: OfferId,
    /// As in `1,48 kg`, `580 g + 655 g`, `2`; `0` when it did not want it.
    qty: Option<String>,
    /// What the scale shows with the container.
    gross: Option<String>,
    /// What the container weighs empty.
    tare: Option<String>,
    /// Or a container that was weighed before.
    container: Option<ContainerId>,
    /// The lot it came from; the open one unless told.
    lot: Option<LotId>,
    reason: Option<String>,
    /// Replaces what was typed before.
    replaces_typed: Option<bool>,
    /// It is right though it is much more than was shared.
    sure: Option<bool>,
}

/// Note that a household got all the rest as it was shared; what was typed stays as it is.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ServeAll {
    campaign: CampaignId,
    household: HouseholdId,
}

/// Take back a line that was noted by mistake.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct UndoLine {
    campaign: CampaignId,
    household: HouseholdId,
    offer: OfferId,
    #[ts(optional = nullable)]
    reason: Option<String>,
}

/// What a line is to say in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Total {
    /// In grams, millilitres or pieces.
    pub(super) qty: i64,
    pub(super) how: How,
    pub(super) gross_tare_g: Option<(i64, i64)>,
    pub(super) container: Option<ContainerId>,
}

impl Total {
    pub(super) fn plain(qty: i64, how: How) -> Total {
        Total { qty, how, gross_tare_g: None, container: None }
    }

    /// Whether a line says the same already.
    pub(super) fn same(&self, line: &Stands) -> bool {
        self.qty == line.qty
    }

    /// Whether it is a tick that says no more than what a person typed before.
    fn ticks_again(&self, line: &Stands) -> bool {
        self.how == How::Ticked && line.how.by_hand() && self.same(line)
    }

    pub(super) fn line<'a>(
        &self,
        campaign: CampaignId,
        household: HouseholdId,
        offer: OfferId,
        happened_at: DateTime<Utc>,
        printed_list: Option<PrintedListId>,
        reason: &'a str,
    ) -> NewLine<'a> {
        NewLine {
            campaign,
            household,
            offer,
            qty: self.qty,
            how: self.how,
            gross_tare_g: self.gross_tare_g,
            container: self.container,
            printed_list,
            happened_at,
            reason,
        }
    }
}

impl From<&Stands> for Total {
    fn from(line: &Stands) -> Total {
        let gross_tare_g = line.gross_g.zip(line.tare_g);
        Total { gross_tare_g, container: line.container, ..Total::plain(line.qty, line.how) }
    }
}

fn serve(tx: &Transaction<'_>, ctx: &Context<'_>, input: ServeLine) -> Result<PickupView, Failure> {
    let round = Round::begun(tx, input.campaign)?;
    let offer = round.offer(input.offer)?;
    let called = typed::called(tx, input.household)?;
    let wanted = round.wanted(called.id, offer.id);
    let stands = round.stands(called.id, offer.id);
    let reason = typed::text("reason", input.reason.as_deref())?;
    let typed_total = total(tx, &input, offer, wanted)?;
    let (total, told) = match stands.filter(|line| typed_total.ticks_again(line)) {
        // A tick over what was typed says nothing new: the weight stays, unless a lot or a reason is told.
        Some(line) => (Total::from(line), input.lot.is_some() || !reason.is_empty()),
        None => (typed_total, true),
    };
    if total.how == How::Ticked && gather::by_weight(tx, ctx, offer)? {
        return Err(Failure::refused(&PickupRefusal::ToWeigh { name: offer.name.clone() }).at("qty"));
    }
    if total.how == How::Ticked && wanted == 0 {
        let (household, name) = (called.to_string(), offer.name.clone());
        return Err(Failure::refused(&PickupRefusal::NothingShared { household, name }).at("qty"));
    }
    replaces(ctx, offer, &total, stands, input.replaces_typed)?;
    if input.sure != Some(true)
        && let Some(refusal) = surprise(tx, ctx, &round, &called, offer, &total)?
    {
        return Err(Failure::refused(&refusal).at(refusal.asked_at()));
    }
    if wanted == 0 {
        surplus::may_take(tx, ctx, &round, &called, offer, total.qty)?;
    }
    if told {
        let line = total.line(round.campaign.id, called.id, offer.id, ctx.now, None, &reason);
        write::line(tx, ctx, &round, offer, &line, input.lot)?;
    }
    tell(ctx, &round, &called);
    ctx.tell("product", &offer.name);
    ctx.tell("quantity", says::quantity(ctx, offer, total.qty));
    let warnings = surplus::warnings(tx, ctx, &round, offer)?;
    household::view(
        tx,
        ctx,
        round.campaign.id,
        called.id,
        Noted { line: Some(offer.id), warnings, ..Noted::default() },
    )
}

pub(super) fn tell(ctx: &Context<'_>, round: &Round, called: &Called) {
    ctx.tell("household", called.to_string());
    ctx.tell("campaign", &round.campaign.title);
    ctx.about(called.id.0);
}

/// What was typed, in all.
fn total(conn: &Connection, input: &ServeLine, offer: &Offer, wanted: i64) -> Result<Total, Failure> {
    let scale = scale(conn, input)?;
    let tared = input.container.is_some() || told(input.tare.as_deref()).is_some();
    if told(input.qty.as_deref()).is_some() && (tared || scale.is_some()) {
        return Err(Failure::bad_input("gross", &PickupRefusal::NetOrGross));
    }
    if scale.is_some() && offer.dimension != Dimension::Mass {
        return Err(Failure::bad_input("gross", &PickupRefusal::NotWeighed));
    }
    let net = scale.map(|(gross, tare)| weighing::net(gross, tare)).transpose();
    let net = net.map_err(|refusal| Failure::bad_input("gross", &refusal))?;
    let typed = told(input.qty.as_deref()).map(|text| typed::quantity("qty", text, offer)).transpose()?;
    Ok(match (net, typed) {
        (Some(net), _) => {
            Total { gross_tare_g: scale, container: input.container, ..Total::plain(net, How::Weighed) }
        }
        (None, Some(qty)) if offer.dimension == Dimension::Mass => Total::plain(qty, How::Weighed),
        (None, Some(qty)) => Total::plain(qty, How::Typed),
        (None, None) => Total::plain(wanted, How::Ticked),
    })
}

/// What the scale showed with its container, in grams; none when it was not used.
fn scale(conn: &Connection, input: &ServeLine) -> Result<Option<(i64, i64)>, Failure> {
    let Some(gross) = told(input.gross.as_deref()) else { return Ok(None) };
    let gross = typed::weight("gross", gross)?;
    let missing = || Failure::not_found(&PickupRefusal::NoSuchContainer).at("container");
    let tare = match (told(input.tare.as_deref()), input.container) {
        (Some(text), _) => typed::weight("tare", text)?,
        (None, Some(id)) => lot_store::container(conn, id)?.ok_or_else(missing)?.tare_g,
        (None, None) => return Err(Failure::bad_input("tare", &PickupRefusal::NoTare)),
    };
    Ok(Some((gross, tare)))
}

/// What a person typed stays until another says that it is replaced.
fn replaces(
    ctx: &Context<'_>,
    offer: &Offer,
    total: &Total,
    stands: Option<&Stands>,
    replaces: Option<bool>,
) -> Result<(), Failure> {
    match stands {
        Some(line) if line.how.by_hand() && !total.same(line) && replaces != Some(true) => {
            let [hour, before, now] = both(ctx, offer, line, total);
            let refusal = PickupRefusal::NotedBefore { hour, before, now };
            Err(Failure::refused(&refusal).at("replaces_typed"))
        }
        Some(_) | None => Ok(()),
    }
}

/// When a line was noted, what it says, and what it would say now.
pub(super) fn both(ctx: &Context<'_>, offer: &Offer, line: &Stands, total: &Total) -> [String; 3] {
    let now = says::quantity(ctx, offer, total.qty);
    [says::hour(ctx, line.happened_at), says::noted(ctx, offer, line), now]
}

/// Five times what was shared is a slip of a finger, unless it is said to be right: 15 for 1.5.
const MUCH_MORE: i64 = 5;

/// What is asked before it is noted: goods that were given away, which would leave the stock twice, goods put back that
/// others took since, much more than was shared.
pub(super) fn surprise(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    called: &Called,
    offer: &Offer,
    total: &Total,
) -> Result<Option<PickupRefusal>, Failure> {
    if total.qty == 0 {
        return Ok(None);
    }
    let name = offer.name.clone();
    match round.gone(called.id, offer.id).map(|gone| gone.outcome) {
        Some(Outcome::Given) => return Ok(Some(PickupRefusal::GivenAway { name })),
        Some(Outcome::Stock) => {
            let free = surplus::free(conn, ctx, round, Some(called.id), offer)?;
            if let Some(free) = free.filter(|free| *free < total.qty) {
                let free = says::quantity(ctx, offer, free.max(0));
                return Ok(Some(PickupRefusal::TakenMeanwhile { name, free }));
            }
        }
        Some(Outcome::Kept) | None => {}
    }
    let wanted = round.wanted(called.id, offer.id);
    if 0 < wanted && wanted.saturating_mul(MUCH_MORE) <= total.qty {
        let (quantity, shared) = (says::quantity(ctx, offer, total.qty), says::quantity(ctx, offer, wanted));
        return Ok(Some(PickupRefusal::MuchMore { quantity, shared }));
    }
    Ok(None)
}

fn serve_all(tx: &Transaction<'_>, ctx: &Context<'_>, input: ServeAll) -> Result<PickupView, Failure> {
    let round = Round::begun(tx, input.campaign)?;
    let called = typed::called(tx, input.household)?;
    let (mut noted, mut typed_before, mut to_weigh) = (0, 0, 0);
    let mut warnings = Vec::new();
    for (offer, wanted, stands) in round.of(called.id) {
        match stands {
            Some(line) if line.how.by_hand() => typed_before += 1,
            Some(_) => {}
            None if !round.waits(called.id, offer.id) => {}
            None if gather::by_weight(tx, ctx, offer)? => to_weigh += 1,
            None => {
                let total = Total::plain(wanted, How::All);
                let line = total.line(round.campaign.id, called.id, offer.id, ctx.now, None, "");
                write::line(tx, ctx, &round, offer, &line, None)?;
                warnings.extend(surplus::warnings(tx, ctx, &round, offer)?);
                noted += 1;
            }
        }
    }
    if round.of(called.id).next().is_none() {
        let household = called.to_string();
        return Err(Failure::refused(&PickupRefusal::NothingWaits { household }).at("household"));
    }
    tell(ctx, &round, &called);
    ctx.tell("lines", noted.to_string());
    let mut said = vec![ctx.say(&Sentence::new("core-pickup-all").count("count", noted))];
    if 0 < typed_before {
        said.push(ctx.say(&Sentence::new("core-pickup-all-typed").count("count", typed_before)));
    }
    if 0 < to_weigh {
        said.push(ctx.say(&Sentence::new("core-pickup-all-to-weigh").count("count", to_weigh)));
    }
    household::view(
        tx,
        ctx,
        round.campaign.id,
        called.id,
        Noted { says: Some(said.join(" ")), warnings, ..Noted::default() },
    )
}

fn undo_line(tx: &Transaction<'_>, ctx: &Context<'_>, input: UndoLine) -> Result<PickupView, Failure> {
    let round = Round::begun(tx, input.campaign)?;
    let offer = round.offer(input.offer)?;
    let called = typed::called(tx, input.household)?;
    if round.stands(called.id, offer.id).is_none() {
        return Err(Failure::refused(&PickupRefusal::NothingToTakeBack).at("offer"));
    }
    let reason = typed::text("reason", input.reason.as_deref())?;
    let total = Total::plain(0, How::Undone);
    let line = total.line(round.campaign.id, called.id, offer.id, ctx.now, None, &reason);
    write::line(tx, ctx, &round, offer, &line, None)?;
    tell(ctx, &round, &called);
    ctx.tell("product", &offer.name);
    // What was taken besides, and what was given away before, does not wait again.
    let gone = round.outcomes.get(&(called.id, offer.id)).is_some_and(|one| one.outcome != Outcome::Kept);
    let waits = 0 < round.wanted(called.id, offer.id) && !gone;
    let key = if waits { "core-pickup-taken-back" } else { "core-pickup-taken-off" };
    let says = ctx.say(&Sentence::new(key).text("product", &offer.name));
    household::view(tx, ctx, round.campaign.id, called.id, Noted { says: Some(says), ..Noted::default() })
}
