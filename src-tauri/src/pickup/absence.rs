//! Goods nobody fetched: how long they wait by how they keep, then back to the stock or given away. Source: domain.md
//! case 67 and 8.1.

use super::absence_store::{self, NewOutcome, Outcome, Rule, ThenDo, What};
use super::gather::Round;
use super::refusal::PickupRefusal;
use super::serve::tell;
use super::{day, says, surplus, typed};
use crate::campaigns::Offer;
use crate::catalogue::Shelf;
use crate::context::{ANYONE, Context, OFFICERS, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, StockMovementId};
use crate::kernel::number::{Sign, read_count};
use crate::kernel::sentence::{Param, Sentence};
use crate::members::Called;
use crate::router::Router;
use crate::stock;
use chrono::{Days, NaiveDate};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("pickup.list_waiting", ANYONE, list);
    router.write("pickup.set_absence_rule", OFFICERS, set_rule);
    router.write("pickup.settle_absent", WRITERS, settle);
}

/// List what nobody fetched yet, until when it waits and what is then done with it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListUnfetched {
    campaign: CampaignId,
}

/// Set how long goods wait that nobody fetched, by how they keep, and what is then done with them.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetAbsenceRule {
    shelf: Shelf,
    /// Days they wait, as in `30`.
    grace_days: String,
    then_do: ThenDo,
    /// Whether the household owes them all the same once they are given away.
    charged: bool,
}

/// Note what is done with the goods of a household that did not come: by the rule, unless told. A line named and kept
/// takes back what was given away or put into stock by mistake.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct SettleAbsent {
    #[ts(optional = false)]
    campaign: CampaignId,
    #[ts(optional = false)]
    household: HouseholdId,
    /// All that waits for it unless told.
    offer: Option<OfferId>,
    /// By the rule unless told.
    outcome: Option<Outcome>,
    /// Whether the household owes it all the same; by the rule unless told.
    charged: Option<bool>,
    /// Until when it waits, when it is kept.
    until_on: Option<String>,
    reason: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct UnfetchedView {
    campaign: CampaignId,
    title: String,
    says: String,
    /// By code.
    households: Vec<WaitingHousehold>,
    /// What was given away or put back into stock, by code: each may be taken back.
    gone: Vec<GoneLine>,
    rules: Vec<AbsenceRuleView>,
}

#[derive(Debug, Serialize, TS)]
struct GoneLine {
    household: HouseholdId,
    code: String,
    name: String,
    offer: OfferId,
    product: String,
    quantity_says: String,
    /// `Personne n'est venu : donné.`
    says: String,
    reason: String,
}

#[derive(Debug, Serialize, TS)]
struct WaitingHousehold {
    household: HouseholdId,
    code: String,
    name: String,
    place_says: String,
    lines: Vec<WaitingLine>,
}

#[derive(Debug, Serialize, TS)]
struct WaitingLine {
    offer: OfferId,
    name: String,
    quantity_says: String,
    shelf: Shelf,
    until_on: NaiveDate,
    /// What the rule proposes today.
    proposed: Outcome,
    /// `Attend jusqu'au 27/04/2026, puis revient au stock.`
    says: String,
    /// Whether a person said that it is kept.
    kept: bool,
}

#[derive(Debug, Serialize, TS)]
struct AbsenceRuleView {
    shelf: Shelf,
    #[ts(type = "number")]
    grace_days: i64,
    then_do: ThenDo,
    charged: bool,
    says: String,
}

/// What a rule makes of one line.
struct Proposed {
    outcome: Outcome,
    until_on: NaiveDate,
    charged: bool,
}

fn rule(rules: &[Rule], shelf: Shelf) -> Rule {
    rules.iter().find(|rule| rule.shelf == shelf).copied().unwrap_or_else(|| Rule::usual(shelf))
}

/// Whose goods wait, and the day it said it would come.
#[derive(Clone, Copy)]
struct Waiter {
    household: HouseholdId,
    later_on: Option<NaiveDate>,
}

/// From the day its place was open on; the day after the last one the goods do not wait any more. They wait for who
/// said when it comes.
fn proposed(
    ctx: &Context<'_>,
    round: &Round,
    rules: &[Rule],
    Waiter { household, later_on }: Waiter,
    offer: &Offer,
) -> Proposed {
    let rule = rule(rules, offer.shelf);
    let places = &round.campaign.places;
    let on_day = places.iter().find(|one| Some(one.place) == round.place(household)).map(|one| one.on_day);
    let on_day = on_day.or_else(|| round.campaign.last_pickup()).unwrap_or(ctx.today);
    let days = Days::new(u64::try_from(rule.grace_days).unwrap_or(0));
    let by_rule = on_day.checked_add_days(days).unwrap_or(on_day);
    let kept = round.outcomes.get(&(household, offer.id)).and_then(|one| one.until_on);
    let coming = later_on.filter(|day| ctx.today <= *day);
    let until_on = kept.unwrap_or(by_rule).max(coming.unwrap_or(NaiveDate::MIN));
    let then = match rule.then_do {
        ThenDo::Stock => Outcome::Stock,
        ThenDo::Give => Outcome::Given,
    };
    // On the day itself the household may still come.
    let outcome = if until_on < ctx.today
        || (rule.grace_days == 0 && kept.is_none() && coming.is_none() && on_day <= ctx.today)
    {
        then
    } else {
        Outcome::Kept
    };
    let charged = outcome == Outcome::Given && rule.charged;
    Proposed { outcome, until_on, charged }
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListUnfetched) -> Result<UnfetchedView, Failure> {
    let round = Round::read(conn, input.campaign)?;
    let rules = absence_store::rules(conn)?;
    let passages = absence_store::passages(conn, input.campaign)?;
    let over = round.campaign.last_pickup().is_some_and(|day| day < ctx.today);
    let mut households = Vec::new();
    for (household, goods) in &round.handouts.households {
        let missed =
            passages.get(household).is_some_and(|one| matches!(one.what, What::Absent | What::Later));
        if !(missed || over) {
            continue;
        }
        let later_on = passages.get(household).and_then(|one| one.later_on);
        let waiter = Waiter { household: *household, later_on };
        let waiting = round.offers.iter().filter(|offer| goods.contains_key(&offer.id));
        let waiting = waiting.filter(|offer| round.waits(*household, offer.id));
        let lines: Vec<WaitingLine> =
            waiting.map(|offer| waiting_line(ctx, &round, &rules, waiter, offer)).collect();
        if !lines.is_empty() {
            let Called { code, name, .. } = typed::called(conn, *household)?;
            let place_says = says::place(ctx, &round.campaign, round.place(*household));
            households.push(WaitingHousehold { household: *household, code, name, place_says, lines });
        }
    }
    households.sort_by_key(|one| day::number(&one.code));
    Ok(UnfetchedView {
        campaign: round.campaign.id,
        title: round.campaign.title.clone(),
        says: ctx.say(&Sentence::new("core-pickup-waiting").count("count", households.len())),
        households,
        gone: gone(conn, ctx, &round)?,
        rules: Shelf::ALL.iter().map(|shelf| rule_view(ctx, rule(&rules, *shelf))).collect(),
    })
}

/// What is gone, by code, then in the order of the form.
fn gone(conn: &Connection, ctx: &Context<'_>, round: &Round) -> Result<Vec<GoneLine>, Failure> {
    let mut lines = Vec::new();
    for household in round.households() {
        for (offer, wanted, _) in round.of(household) {
            let Some(gone) = round.gone(household, offer.id) else { continue };
            let Called { code, name, .. } = typed::called(conn, household)?;
            lines.push(GoneLine {
                household,
                code,
                name,
                offer: offer.id,
                product: offer.name.clone(),
                quantity_says: says::quantity(ctx, offer, wanted),
                says: says::gone(ctx, gone),
                reason: gone.reason.clone(),
            });
        }
    }
    lines.sort_by_key(|one| day::number(&one.code));
    Ok(lines)
}

fn rule_view(ctx: &Context<'_>, rule: Rule) -> AbsenceRuleView {
    let sentence = Sentence::new("core-pickup-absence-rule")
        .count("days", rule.grace_days)
        .text("then", rule.then_do.code())
        .text("charged", if rule.charged { "yes" } else { "no" });
    let Rule { shelf, grace_days, then_do, charged } = rule;
    AbsenceRuleView { shelf, grace_days, then_do, charged, says: ctx.say(&sentence) }
}

fn waiting_line(
    ctx: &Context<'_>,
    round: &Round,
    rules: &[Rule],
    waiter: Waiter,
    offer: &Offer,
) -> WaitingLine {
    let proposed = proposed(ctx, round, rules, waiter, offer);
    let sentence = Sentence::new("core-pickup-waits")
        .text("outcome", proposed.outcome.code())
        .text("then", rule(rules, offer.shelf).then_do.code())
        .with("until", Param::Day(proposed.until_on));
    WaitingLine {
        offer: offer.id,
        name: offer.name.clone(),
        quantity_says: says::quantity(ctx, offer, round.wanted(waiter.household, offer.id)),
        shelf: offer.shelf,
        until_on: proposed.until_on,
        proposed: proposed.outcome,
        says: ctx.say(&sentence),
        kept: round.outcomes.contains_key(&(waiter.household, offer.id)),
    }
}

fn set_rule(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SetAbsenceRule,
) -> Result<AbsenceRuleView, Failure> {
    let days = read_count(&input.grace_days, Sign::NotNegative);
    let grace_days = days.map_err(|refusal| Failure::bad_input("grace_days", &refusal))?;
    if 366 < grace_days {
        return Err(Failure::bad_input("grace_days", &PickupRefusal::Days));
    }
    let rule = Rule { shelf: input.shelf, grace_days, then_do: input.then_do, charged: input.charged };
    absence_store::insert_rule(tx, ctx, rule)?;
    let view = rule_view(ctx, rule);
    ctx.tell("shelf", rule.shelf.code());
    ctx.tell("rule", &view.says);
    Ok(view)
}

fn settle(tx: &Transaction<'_>, ctx: &Context<'_>, input: SettleAbsent) -> Result<UnfetchedView, Failure> {
    let round = Round::begun(tx, input.campaign)?;
    let called = typed::called(tx, input.household)?;
    let later_on = absence_store::passage(tx, input.campaign, called.id)?.and_then(|one| one.later_on);
    let settling = Settling {
        round: &round,
        waiter: Waiter { household: called.id, later_on },
        rules: absence_store::rules(tx)?,
        outcome: input.outcome,
        charged: input.charged,
        until_on: typed::coming(ctx, "until_on", input.until_on.as_deref())?,
        reason: typed::text("reason", input.reason.as_deref())?,
    };
    if let Some(offer) = input.offer {
        round.offer(offer)?;
    }
    let mut settled = 0;
    let asked = round.offers.iter().filter(|one| input.offer.is_none_or(|asked| asked == one.id));
    for offer in asked.filter(|one| 0 < round.wanted(called.id, one.id)) {
        let again = input.offer.is_some() && input.outcome == Some(Outcome::Kept);
        if again && round.gone(called.id, offer.id).is_some() {
            settling.keep_again(tx, ctx, offer)?;
        } else if round.waits(called.id, offer.id) {
            settling.settle(tx, ctx, offer)?;
        } else {
            continue;
        }
        settled += 1;
    }
    if settled == 0 {
        let household = called.to_string();
        return Err(Failure::refused(&PickupRefusal::NothingWaits { household }).at("household"));
    }
    tell(ctx, &round, &called);
    ctx.tell("outcome", input.outcome.map_or("rule", Outcome::code));
    ctx.tell("lines", settled.to_string());
    list(tx, ctx, ListUnfetched { campaign: input.campaign })
}

/// What is said of the goods of a household that did not come.
struct Settling<'a> {
    round: &'a Round,
    waiter: Waiter,
    rules: Vec<Rule>,
    /// By the rule unless told.
    outcome: Option<Outcome>,
    charged: Option<bool>,
    until_on: Option<NaiveDate>,
    reason: String,
}

impl Settling<'_> {
    fn settle(&self, conn: &Connection, ctx: &Context<'_>, offer: &Offer) -> Result<(), Failure> {
        let by_rule = proposed(ctx, self.round, &self.rules, self.waiter, offer);
        let outcome = self.outcome.unwrap_or(by_rule.outcome);
        let charged = outcome == by_rule.outcome && by_rule.charged;
        let qty = self.round.wanted(self.waiter.household, offer.id);
        let movement = match outcome {
            Outcome::Given => give(conn, ctx, self.round, offer, qty, &self.reason)?,
            Outcome::Kept | Outcome::Stock => None,
        };
        let charged = self.charged.unwrap_or(charged) && outcome == Outcome::Given;
        self.note(conn, ctx, offer, outcome, (charged, movement))
    }

    /// Takes a gift back that was noted by mistake. Answers whether goods came back now.
    fn ungive(&self, conn: &Connection, ctx: &Context<'_>, offer: &Offer) -> Result<bool, Failure> {
        let gift = self.round.gone(self.waiter.household, offer.id).and_then(|gone| gone.movement);
        Ok(gift.map(|gift| stock::ungive(conn, ctx, gift, &self.reason)).transpose()? == Some(true))
    }

    /// Keeps goods that were given away or put back into stock by mistake. Errors: others have them by now.
    fn keep_again(&self, conn: &Connection, ctx: &Context<'_>, offer: &Offer) -> Result<(), Failure> {
        let household = self.waiter.household;
        // A gift that comes back brings its goods along; what lies on the shelf may have gone to others since.
        let free = if self.ungive(conn, ctx, offer)? {
            None
        } else {
            surplus::free(conn, ctx, self.round, Some(household), offer)?
        };
        if let Some(free) = free.filter(|free| *free < self.round.wanted(household, offer.id)) {
            let free = says::quantity(ctx, offer, free.max(0));
            let refusal = PickupRefusal::TakenSince { name: offer.name.clone(), free };
            return Err(Failure::refused(&refusal).at("offer"));
        }
        self.note(conn, ctx, offer, Outcome::Kept, (false, None))
    }

    fn note(
        &self,
        conn: &Connection,
        ctx: &Context<'_>,
        offer: &Offer,
        outcome: Outcome,
        (charged, movement): (bool, Option<StockMovementId>),
    ) -> Result<(), Failure> {
        let until_on = match (outcome, self.until_on) {
            (Outcome::Stock | Outcome::Given, _) => None,
            (Outcome::Kept, Some(typed)) => Some(typed),
            (Outcome::Kept, None) => {
                let by_rule = proposed(ctx, self.round, &self.rules, self.waiter, offer);
                Some(by_rule.until_on.max(ctx.today))
            }
        };
        let new = NewOutcome {
            campaign: self.round.campaign.id,
            household: self.waiter.household,
            offer: offer.id,
            qty: self.round.wanted(self.waiter.household, offer.id),
            outcome,
            until_on,
            charged,
            movement,
            reason: &self.reason,
        };
        Ok(absence_store::insert_outcome(conn, ctx, &new)?)
    }
}

/// What was given away or put back into stock was fetched after all: a sheet says so. The gift comes back, and nothing
/// is refused: the goods have left the table.
pub(super) fn was_fetched(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    household: HouseholdId,
    offer: &Offer,
) -> Result<(), Failure> {
    let settling = Settling {
        round,
        waiter: Waiter { household, later_on: None },
        rules: absence_store::rules(conn)?,
        outcome: Some(Outcome::Kept),
        charged: None,
        until_on: None,
        reason: ctx.text("core-pickup-on-the-sheet"),
    };
    settling.ungive(conn, ctx, offer)?;
    settling.note(conn, ctx, offer, Outcome::Kept, (false, None))
}

/// Out of the lot that has the most of it left; none where no lot is known.
fn give(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    offer: &Offer,
    qty: i64,
    reason: &str,
) -> Result<Option<StockMovementId>, Failure> {
    let lots = stock::servable(conn, ctx, offer.product, round.campaign.id)?;
    let Some(lot) = lots.iter().max_by_key(|lot| lot.there) else { return Ok(None) };
    stock::give_away(conn, ctx, lot.lot, round.campaign.id, qty, reason).map(Some)
}
