//! Typing in from paper after a power cut: the list has a number and an order, and what the computer already has stands
//! beside each line. The same total twice counts once; another one is asked. Source: domain.md case 65.

use super::absence;
use super::absence_store::{self, NewPassage, What};
use super::gather::{self, Round};
use super::household::{self, PickupStatus};
use super::model::{How, ListedPaper};
use super::printed::{self, List};
use super::refusal::PickupRefusal;
use super::serve::{Total, both, surprise, tell};
use super::{says, surplus, typed, write};
use crate::campaigns::Offer;
use crate::context::{ANYONE, Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PrintedListId};
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::Sentence;
use crate::kernel::text::told;
use crate::members::Called;
use crate::router::Router;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("pickup.list_printed", ANYONE, list);
    router.read("pickup.printed", ANYONE, show);
    router.write("pickup.reenter", WRITERS, reenter);
}

/// List the lists of a distribution as they were printed, to type one in again.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListPrinted {
    campaign: CampaignId,
}

/// Show a printed list in its order, with what the computer already has of each line.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowPrinted {
    campaign: CampaignId,
    list: PrintedListId,
}

/// Type in one row of a printed list; a line that says the same as the computer counts once.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct ReenterRow {
    #[ts(optional = false)]
    campaign: CampaignId,
    #[ts(optional = false)]
    list: PrintedListId,
    /// Or its row on the list.
    household: Option<HouseholdId>,
    /// As in `12`.
    position: Option<String>,
    /// The hour on the sheet, as in `15h40`.
    came_at: Option<String>,
    proxy: Option<String>,
    /// It did not come.
    absent: Option<bool>,
    #[ts(optional = false)]
    lines: Vec<ReenteredLine>,
}

/// A line that is ticked on the sheet.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ReenteredLine {
    offer: OfferId,
    /// What stands in the column of differences; as printed unless told.
    #[ts(optional = nullable)]
    qty: Option<String>,
    /// The sheet is right, not the computer.
    #[ts(optional = nullable)]
    replaces: Option<bool>,
}

#[derive(Debug, Serialize, TS)]
struct PrintedLists {
    title: String,
    /// The last one first.
    lists: Vec<PrintedListRow>,
}

#[derive(Debug, Serialize, TS)]
struct PrintedListRow {
    list: PrintedListId,
    /// `Liste n° 3`
    title: String,
    paper: ListedPaper,
    paper_says: String,
    place_says: Option<String>,
    at: DateTime<Utc>,
    who: String,
    /// `22 foyers saisis sur 60`
    says: String,
}

#[derive(Debug, Serialize, TS)]
struct PrintedView {
    campaign: CampaignId,
    list: PrintedListId,
    title: String,
    paper_says: String,
    place_says: Option<String>,
    closed_says: Option<String>,
    at: DateTime<Utc>,
    says: String,
    /// In the order of the list.
    rows: Vec<PrintedRow>,
    /// What was just typed in, as it was understood.
    noted_says: Option<String>,
    /// What the stock says of it.
    warnings: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct PrintedRow {
    #[ts(type = "number")]
    position: i64,
    household: HouseholdId,
    code: String,
    name: String,
    status: PickupStatus,
    /// What the computer has: `3 lignes sur 5`.
    says: String,
    came_at: Option<DateTime<Utc>>,
    lines: Vec<PrintedLineView>,
}

#[derive(Debug, Serialize, TS)]
struct PrintedLineView {
    offer: OfferId,
    name: String,
    /// What the list says.
    printed_says: String,
    /// What the computer has: `noté à 15:38 : 1,5 kg`; none when it has nothing.
    noted_says: Option<String>,
    by_weight: bool,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListPrinted) -> Result<PrintedLists, Failure> {
    let round = Round::read(conn, input.campaign)?;
    let row = |list: List| PrintedListRow {
        list: list.id,
        title: title(ctx, &list),
        paper: list.paper,
        paper_says: paper_says(ctx, list.paper),
        place_says: list.place.map(|place| says::place(ctx, &round.campaign, Some(place))),
        at: list.at,
        says: typed_says(ctx, &list),
        who: list.who,
    };
    let lists = printed::lists(conn, input.campaign)?.into_iter().map(row).collect();
    Ok(PrintedLists { title: round.campaign.title.clone(), lists })
}

fn title(ctx: &Context<'_>, list: &List) -> String {
    ctx.say(&Sentence::new("core-pickup-list").text("number", list.number.to_string()))
}

fn typed_says(ctx: &Context<'_>, list: &List) -> String {
    ctx.say(&Sentence::new("core-pickup-list-typed").count("typed", list.typed).count("all", list.households))
}

fn paper_says(ctx: &Context<'_>, paper: ListedPaper) -> String {
    ctx.say(&Sentence::new("core-pickup-paper").text("paper", paper.code()))
}

fn found(conn: &Connection, campaign: CampaignId, id: PrintedListId) -> Result<List, Failure> {
    let list = printed::lists(conn, campaign)?.into_iter().find(|list| list.id == id);
    list.ok_or_else(|| Failure::not_found(&PickupRefusal::NoSuchList).at("list"))
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowPrinted) -> Result<PrintedView, Failure> {
    view(conn, ctx, input.campaign, input.list, None, Vec::new())
}

fn view(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    list: PrintedListId,
    noted_says: Option<String>,
    warnings: Vec<String>,
) -> Result<PrintedView, Failure> {
    let round = Round::read(conn, campaign)?;
    let list = found(conn, campaign, list)?;
    let passages = absence_store::passages(conn, campaign)?;
    let mut by_weight = HashSet::new();
    for offer in &round.offers {
        if gather::by_weight(conn, ctx, offer)? {
            by_weight.insert(offer.id);
        }
    }
    let mut rows = Vec::new();
    for (position, id, goods) in printed::rows(conn, list.id)? {
        let called = typed::called(conn, id)?;
        let passage = passages.get(&id);
        rows.push(PrintedRow {
            position,
            household: id,
            code: called.code,
            name: called.name,
            status: household::status(&round, id, passage),
            says: household::lines_says(ctx, &round, id),
            came_at: passage.filter(|one| one.what == What::Came).map(|one| one.happened_at),
            lines: lines(ctx, &round, id, &goods, &by_weight),
        });
    }
    let closed = round.closed();
    Ok(PrintedView {
        campaign,
        title: title(ctx, &list),
        paper_says: paper_says(ctx, list.paper),
        place_says: list.place.map(|place| says::place(ctx, &round.campaign, Some(place))),
        closed_says: closed.map(|refusal| ctx.say(&crate::kernel::sentence::Refusal::sentence(&refusal))),
        at: list.at,
        says: typed_says(ctx, &list),
        list: list.id,
        rows,
        noted_says,
        warnings,
    })
}

fn lines(
    ctx: &Context<'_>,
    round: &Round,
    household: HouseholdId,
    goods: &BTreeMap<OfferId, i64>,
    by_weight: &HashSet<OfferId>,
) -> Vec<PrintedLineView> {
    let mut lines = Vec::new();
    for offer in &round.offers {
        let Some(qty) = goods.get(&offer.id) else { continue };
        let noted = round.stands(household, offer.id).map(|line| {
            let sentence =
                Sentence::new("core-pickup-noted-at").text("hour", says::hour(ctx, line.happened_at));
            ctx.say(&sentence.text("quantity", says::noted(ctx, offer, line)))
        });
        lines.push(PrintedLineView {
            offer: offer.id,
            name: offer.name.clone(),
            printed_says: says::quantity(ctx, offer, *qty),
            noted_says: noted,
            by_weight: by_weight.contains(&offer.id),
        });
    }
    lines
}

fn reenter(tx: &Transaction<'_>, ctx: &Context<'_>, input: ReenterRow) -> Result<PrintedView, Failure> {
    let round = Round::begun(tx, input.campaign)?;
    let list = found(tx, input.campaign, input.list)?;
    let (household, goods) = row_of(tx, &list, &input)?;
    let called = typed::called(tx, household)?;
    // A sheet typed in on the morrow speaks of the day of its place.
    let place = round.campaign.places.iter().find(|one| Some(one.place) == round.place(household));
    let day = place.map(|one| one.on_day).filter(|day| *day <= ctx.today).unwrap_or(ctx.today);
    let happened_at = typed::happened(ctx, day, "came_at", input.came_at.as_deref())?;
    passage(tx, ctx, &round, &list, &called, &input, happened_at)?;
    let (mut noted, mut warnings) = (0_usize, Vec::new());
    for (at, typed_line) in input.lines.iter().enumerate() {
        let line = Typed { round: &round, list: list.id, called: &called, goods: &goods, happened_at };
        let field = |failure: Failure| {
            let name = failure.field.clone().unwrap_or_else(|| "offer".to_owned());
            failure.at(format!("lines.{at}.{name}"))
        };
        if line.note(tx, ctx, typed_line).map_err(field)? {
            noted += 1;
            warnings.extend(surplus::warnings(tx, ctx, &round, round.offer(typed_line.offer)?)?);
        }
    }
    tell(ctx, &round, &called);
    ctx.tell("number", list.number.to_string());
    ctx.tell("lines", noted.to_string());
    let same = input.lines.len() - noted;
    let sentence = Sentence::new("core-pickup-reentered")
        .text("household", called.to_string())
        .count("count", noted)
        .count("same", same);
    view(tx, ctx, input.campaign, input.list, Some(ctx.say(&sentence)), warnings)
}

/// The household of a row, by itself or by the row's number.
fn row_of(
    conn: &Connection,
    list: &List,
    input: &ReenterRow,
) -> Result<(HouseholdId, BTreeMap<OfferId, i64>), Failure> {
    let position = told(input.position.as_deref()).and_then(|text| text.parse::<i64>().ok());
    let matches = |at: i64, id: HouseholdId| match input.household {
        Some(household) => household == id,
        None => Some(at) == position,
    };
    let row = printed::rows(conn, list.id)?.into_iter().find(|(at, id, _)| matches(*at, *id));
    let field = if input.household.is_some() { "household" } else { "position" };
    row.map(|(_, id, goods)| (id, goods))
        .ok_or_else(|| Failure::not_found(&PickupRefusal::NotOnTheList).at(field))
}

fn passage(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    list: &List,
    called: &Called,
    input: &ReenterRow,
    happened_at: DateTime<Utc>,
) -> Result<(), Failure> {
    let absent = input.absent == Some(true);
    let known = absence_store::passage(conn, round.campaign.id, called.id)?;
    let served = round.of(called.id).any(|(_, _, stands)| stands.is_some_and(|line| 0 < line.qty));
    if absent && (served || !input.lines.is_empty()) {
        let household = called.to_string();
        return Err(Failure::refused(&PickupRefusal::WasServed { household }).at("absent"));
    }
    let what = if absent { What::Absent } else { What::Came };
    let proxy = typed::text("proxy", input.proxy.as_deref())?;
    if known.is_some_and(|one| one.what == what && (proxy.is_empty() || one.proxy == proxy)) {
        return Ok(());
    }
    let new = NewPassage {
        campaign: round.campaign.id,
        household: called.id,
        what,
        proxy: &proxy,
        later_on: None,
        printed_list: Some(list.id),
        happened_at,
        note: "",
    };
    Ok(absence_store::insert_passage(conn, ctx, &new)?)
}

/// A row of a list as it is typed in.
struct Typed<'a> {
    round: &'a Round,
    list: PrintedListId,
    called: &'a Called,
    /// What the list says.
    goods: &'a BTreeMap<OfferId, i64>,
    happened_at: DateTime<Utc>,
}

impl Typed<'_> {
    /// Whether something new was written.
    fn note(&self, conn: &Connection, ctx: &Context<'_>, typed: &ReenteredLine) -> Result<bool, Failure> {
        let offer = self.round.offer(typed.offer)?;
        let total = self.total(offer, typed)?;
        if total.how == How::Ticked && gather::by_weight(conn, ctx, offer)? {
            return Err(Failure::refused(&PickupRefusal::ToWeigh { name: offer.name.clone() }).at("qty"));
        }
        let stands = self.round.stands(self.called.id, offer.id);
        match stands {
            Some(line) if total.same(line) => return Ok(false),
            Some(line) if typed.replaces != Some(true) => {
                let [hour, before, now] = both(ctx, offer, line, &total);
                let refusal = PickupRefusal::SheetDiffers { hour, before, now };
                return Err(Failure::refused(&refusal).at("replaces"));
            }
            Some(_) | None => {}
        }
        self.right(conn, ctx, offer, &total, typed.replaces == Some(true))?;
        let campaign = self.round.campaign.id;
        let line = total.line(campaign, self.called.id, offer.id, self.happened_at, Some(self.list), "");
        write::line(conn, ctx, self.round, offer, &line, None)?;
        Ok(true)
    }

    /// Asks what is surprising. Where the sheet is right, a tick means these very goods: what was noted as given away or
    /// put back in the meantime was not.
    fn right(
        &self,
        conn: &Connection,
        ctx: &Context<'_>,
        offer: &Offer,
        total: &Total,
        sure: bool,
    ) -> Result<(), Failure> {
        let gone = self.round.gone(self.called.id, offer.id).filter(|_| total.qty != 0);
        match (surprise(conn, ctx, self.round, self.called, offer, total)?, gone) {
            (_, Some(_)) if sure => absence::was_fetched(conn, ctx, self.round, self.called.id, offer),
            (
                Some(PickupRefusal::GivenAway { name } | PickupRefusal::TakenMeanwhile { name, .. }),
                Some(gone),
            ) => {
                let refusal = PickupRefusal::SheetGone { name, gone: says::gone(ctx, gone) };
                Err(Failure::refused(&refusal).at("replaces"))
            }
            (Some(refusal), _) if !sure => Err(Failure::refused(&refusal).at("sure")),
            (Some(_) | None, _) => Ok(()),
        }
    }

    fn total(&self, offer: &Offer, typed: &ReenteredLine) -> Result<Total, Failure> {
        let printed = self.goods.get(&offer.id).copied().unwrap_or(0);
        Ok(match told(typed.qty.as_deref()) {
            Some(text) if offer.dimension == Dimension::Mass => {
                Total::plain(typed::quantity("qty", text, offer)?, How::Weighed)
            }
            Some(text) => Total::plain(typed::quantity("qty", text, offer)?, How::Typed),
            None => Total::plain(printed, How::Ticked),
        })
    }
}
