//! Who would receive less when less comes than was to come, while it is counted: tried, nothing is noted.

use super::gather::{Line, Restricted, gather_as_if};
use super::model::{Shared, Stage};
use super::refusal::SharingRefusal;
use super::says;
use super::view::seed;
use crate::campaigns::{self, ShortageRule};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{HouseholdId, OfferId};
use crate::kernel::number::{Sign, read_quantity};
use crate::kernel::quantity::Quantity;
use crate::kernel::sentence::Sentence;
use crate::kernel::text::told;
use crate::{members, purchasing};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// See who would receive less of a product, were this all that came.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct PreviewReception {
    offer: OfferId,
    /// What is sound of all that came, as typed: `38,5 kg`; what the suppliers said would come unless told.
    #[ts(optional = nullable)]
    sound: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct ReceptionLosses {
    /// How many receive less, in one sentence.
    says: String,
    /// By name.
    households: Vec<LosesView>,
}

#[derive(Debug, Serialize, TS)]
struct LosesView {
    household: HouseholdId,
    /// `A-003 Paul Martin : 4,5 kg au lieu de 6,5 kg, soit 2 kg de moins`.
    says: String,
}

pub(super) fn preview(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewReception,
) -> Result<ReceptionLosses, Failure> {
    let missing = || Failure::not_found(&SharingRefusal::NoSuchOffer).at("offer");
    let (campaign, offer) = campaigns::offer(conn, input.offer)?.ok_or_else(missing)?;
    let sound = match told(input.sound.as_deref()) {
        Some(text) => read_quantity(text, offer.dimension, Sign::NotNegative)
            .map_err(|refusal| Failure::bad_input("sound", &refusal))?
            .amount(),
        None => {
            let lines = purchasing::expected(conn, campaign)?.into_iter();
            lines.filter(|line| line.offer == Some(offer.id)).map(|line| line.confirmed_qty).sum()
        }
    };
    let as_if = Some((offer.id, sound));
    let gathered = gather_as_if(conn, ctx, campaign, (Stage::Received, Restricted::Unread), as_if)?;
    if gathered.rules.shortage == ShortageRule::Priority {
        return Err(Failure::refused(&SharingRefusal::PriorityOnlyShared));
    }
    let line = gathered.lines.iter().find(|line| line.offer.id == offer.id);
    let mut households = Vec::new();
    if let Some((line, heap)) = line.and_then(|line| Some((line, line.heap()?))) {
        let seed = seed(&gathered, line);
        let shared =
            super::model::share(gathered.rules.shortage, heap, &line.claims, &line.agreements, &seed);
        let shared = shared.map_err(|hand| {
            let quantity = |qty| Quantity::new(offer.dimension, qty);
            let (given, usable) = (quantity(hand.given), quantity(heap.usable));
            Failure::refused(&SharingRefusal::HandTooMuch { name: offer.name.clone(), given, usable })
        })?;
        households = loses(conn, ctx, line, &shared)?;
    }
    let count = i64::try_from(households.len()).unwrap_or(i64::MAX);
    let says = ctx.say(&Sentence::new("core-sharing-loses").count("households", count));
    Ok(ReceptionLosses { says, households })
}

/// Who gets less than was shared of what is ordered, or than it asked when that was not shared.
fn loses(
    conn: &Connection,
    ctx: &Context<'_>,
    line: &Line,
    shared: &Shared,
) -> Result<Vec<LosesView>, Failure> {
    let quantity = |qty: i64| says::quantity(ctx, &line.offer, qty);
    let mut households = Vec::new();
    for (claim, part) in line.claims.iter().zip(&shared.parts) {
        let before = match line.kept(Stage::Adjusted) {
            Some(kept) => kept.parts.get(&claim.household).copied().unwrap_or(0),
            None => claim.firm,
        };
        if before <= *part {
            continue;
        }
        let called = members::called(conn, claim.household)?.map(|one| one.to_string()).unwrap_or_default();
        let sentence = Sentence::new("core-sharing-loses-line").text("household", called);
        let sentence = sentence.text("now", quantity(*part));
        let sentence = sentence.text("before", quantity(before)).text("less", quantity(before - part));
        households.push(LosesView { household: claim.household, says: ctx.say(&sentence) });
    }
    households.sort_by(|one, other| one.says.cmp(&other.says));
    Ok(households)
}
