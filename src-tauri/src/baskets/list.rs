//! The households that ordered in a campaign, and every change of a form in words.

use super::model::Asked;
use super::refusal::FormRefusal;
use super::store::{self, Form};
use super::view::{self, BasketForm, unit};
use super::{household, says};
use crate::campaigns::{self, Offer};
use crate::context::{ANYONE, Context};
use crate::failure::Failure;
use crate::kernel::ids::{BasketId, CampaignId, HouseholdId, OfferId, OfferVersionId, PickupPlaceId};
use crate::members::{self, Called};
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("baskets.list", ANYONE, list);
    router.read("baskets.list_revisions", ANYONE, list_revisions);
}

/// List the households that ordered in a campaign.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListBaskets {
    campaign: CampaignId,
}

/// Show every change of a form's lines: who, when, before, after.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListRevisions {
    basket: BasketId,
}

#[derive(Debug, Serialize, TS)]
struct BasketList {
    /// In the order of a list of households.
    households: Vec<BasketRow>,
}

#[derive(Debug, Serialize, TS)]
struct BasketRow {
    household: HouseholdId,
    code: String,
    name: String,
    forms: Vec<BasketForm>,
    /// Of the last form that counts.
    place: Option<PickupPlaceId>,
    /// Of the forms that count, like what follows.
    #[ts(type = "number")]
    lines: i64,
    #[ts(type = "number")]
    crossed: i64,
    /// Null where no form has a control total.
    agrees: Option<bool>,
}

#[derive(Debug, Serialize, TS)]
struct RevisionsView {
    basket: BasketId,
    #[ts(type = "number")]
    number: i64,
    household: HouseholdId,
    code: String,
    name: String,
    /// The last one first.
    revisions: Vec<RevisionView>,
}

#[derive(Debug, Serialize, TS)]
struct RevisionView {
    who: String,
    /// In universal time.
    at: String,
    offer: OfferId,
    /// The product.
    name: String,
    before: String,
    after: String,
}

fn list(conn: &Connection, _: &Context<'_>, input: ListBaskets) -> Result<BasketList, Failure> {
    let campaign = view::campaign(conn, input.campaign)?;
    let counted = store::counted(conn, campaign.id)?;
    let mut forms: HashMap<HouseholdId, Vec<Form>> = HashMap::new();
    for form in store::forms(conn, campaign.id)? {
        forms.entry(form.household).or_default().push(form);
    }
    let mut called = members::list_called(conn)?;
    called.retain(|household| forms.contains_key(&household.id));
    let mut gone: Vec<HouseholdId> = forms.keys().copied().collect();
    gone.retain(|household| called.iter().all(|one| one.id != *household));
    gone.sort();
    for household in gone {
        called.push(household::called(conn, household)?);
    }
    let row = |called: Called| row(&counted, forms.get(&called.id).map_or(&[], Vec::as_slice), called);
    Ok(BasketList { households: called.into_iter().map(row).collect() })
}

fn row(counted: &HashMap<BasketId, (i64, i64)>, forms: &[Form], called: Called) -> BasketRow {
    let (mut lines, mut crossed, mut agrees, mut place) = (0, 0, None, None);
    for form in forms.iter().filter(|form| form.withdrawn.is_none()) {
        let (of_form, steps) = counted.get(&form.id).copied().unwrap_or_default();
        (lines, crossed) = (lines + of_form, crossed + steps);
        if let Some(total) = form.head.control_total {
            agrees = Some(agrees != Some(false) && total == steps);
        }
        place = form.head.place;
    }
    BasketRow {
        household: called.id,
        code: called.code,
        name: called.name,
        forms: forms.iter().map(view::form_view).collect(),
        place,
        lines,
        crossed,
        agrees,
    }
}

fn list_revisions(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ListRevisions,
) -> Result<RevisionsView, Failure> {
    let form =
        store::form(conn, input.basket)?.ok_or_else(|| Failure::not_found(&FormRefusal::NoSuchForm))?;
    let called = household::called(conn, form.household)?;
    let mut versions: HashMap<OfferVersionId, Offer> = HashMap::new();
    let mut stood: HashMap<OfferId, String> = HashMap::new();
    let mut revisions = Vec::new();
    for revision in store::revisions(conn, form.id)? {
        let line = revision.line;
        let offer = match versions.entry(line.version) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let offer = campaigns::offer_as(conn, line.version)?;
                new.insert(offer.ok_or_else(|| Failure::bug("a version is missing"))?)
            }
        };
        let after = says::line(ctx, unit(offer), line.asked);
        let nothing = || says::line(ctx, unit(offer), Asked::default());
        let before = stood.insert(line.offer, after.clone()).unwrap_or_else(nothing);
        let name = offer.name.clone();
        revisions.push(RevisionView {
            who: revision.who,
            at: revision.at,
            offer: line.offer,
            name,
            before,
            after,
        });
    }
    revisions.reverse();
    Ok(RevisionsView {
        basket: form.id,
        number: form.number,
        household: form.household,
        code: called.code,
        name: called.name,
        revisions,
    })
}
