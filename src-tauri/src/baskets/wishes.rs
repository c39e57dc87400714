//! What everybody asks of each offer, for those who buy and share: in all, and household by household. Only forms
//! that count.

use super::store::{self, STANDING};
use crate::kernel::ids::{BasketId, CampaignId, HouseholdId, OfferId, PickupPlaceId};
use rusqlite::{Connection, named_params};
use std::collections::HashMap;
use uuid::Uuid;

/// What is asked of an offer in all, in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    /// Firmly and in time; accepted beyond, and below.
    pub(crate) firm: i64,
    pub(crate) more: i64,
    pub(crate) less: i64,
    /// Firmly, on forms that came too late.
    pub(crate) late: i64,
    /// Households that ask some in time.
    pub(crate) households: i64,
}

/// What each offer of a campaign is asked in all, in one look; one that nobody asks is missing.
pub(crate) fn totals(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<HashMap<OfferId, Totals>> {
    let sql = format!(
        "{STANDING}
         select offer, sum(iif(late, 0, firm_qty)), sum(iif(late, 0, more_qty)), sum(iif(late, 0, less_qty)),
                sum(iif(late, firm_qty, 0)),
                count(distinct iif(not late and 0 < firm_qty + more_qty, household, null))
         from standing group by offer"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! {":campaign": campaign}, |row| {
        let totals = Totals {
            firm: row.get(1)?,
            more: row.get(2)?,
            less: row.get(3)?,
            late: row.get(4)?,
            households: row.get(5)?,
        };
        Ok((row.get(0)?, totals))
    })?;
    rows.collect()
}

/// What a household asks of an offer, its forms added up; in grams, millilitres or pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HouseholdWish {
    pub(crate) household: HouseholdId,
    /// Firmly and in time; accepted beyond, and below.
    pub(crate) firm: i64,
    pub(crate) more: i64,
    pub(crate) less: i64,
    /// Firmly, on forms that came too late.
    pub(crate) late: i64,
    /// The firm quantity in the order in which it was asked; what was taken back went from the newest first.
    pub(crate) increments: Vec<Increment>,
}

/// A part of a firm quantity, in time or late, with its own time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Increment {
    pub(crate) since: Uuid,
    pub(crate) qty: i64,
    pub(crate) late: bool,
}

/// What each household asks of each offer of a campaign, in the order of the households' ids; who asks nothing is
/// missing.
pub(crate) fn wishes(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<OfferId, Vec<HouseholdWish>>> {
    let sql = "
        select basket.household, basket.id, basket.late, line.offer, line.id, line.firm_qty, line.more_qty,
               line.less_qty
        from basket join basket_line as line on line.basket = basket.id
        where basket.campaign = :campaign
          and not exists (select 1 from basket_withdrawn where basket_withdrawn.basket = basket.id)
        order by basket.household, line.offer, basket.id, line.id";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":campaign": campaign})?;
    let mut wishes: HashMap<OfferId, Vec<HouseholdWish>> = HashMap::new();
    let mut running: Option<(OfferId, BasketId, HouseholdWish)> = None;
    let mut form = Form::default();
    while let Some(row) = rows.next()? {
        let (household, basket, offer): (HouseholdId, BasketId, OfferId) =
            (row.get(0)?, row.get(1)?, row.get(3)?);
        let id = Uuid::parse_str(row.get_ref(4)?.as_str()?).map_err(|_| rusqlite::Error::InvalidQuery)?;
        let begun = running.take();
        let wish = match begun {
            Some((known, before, mut wish)) if known == offer && wish.household == household => {
                if before != basket {
                    std::mem::take(&mut form).into_wish(&mut wish);
                }
                wish
            }
            begun => {
                finish(&mut wishes, begun, std::mem::take(&mut form));
                let (firm, more, less, late) = (0, 0, 0, 0);
                HouseholdWish { household, firm, more, less, late, increments: Vec::new() }
            }
        };
        form.revise(id, row.get(2)?, row.get(5)?, row.get(6)?, row.get(7)?);
        running = Some((offer, basket, wish));
    }
    finish(&mut wishes, running, form);
    Ok(wishes)
}

/// Where each household fetches its goods: from its last form that counts; none where no place was chosen.
pub(crate) fn places(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<HouseholdId, Option<PickupPlaceId>>> {
    let forms = store::forms(conn, campaign)?.into_iter().filter(|form| form.withdrawn.is_none());
    Ok(forms.map(|form| (form.household, form.head.place)).collect())
}

fn finish(
    wishes: &mut HashMap<OfferId, Vec<HouseholdWish>>,
    begun: Option<(OfferId, BasketId, HouseholdWish)>,
    form: Form,
) {
    let Some((offer, _, mut wish)) = begun else { return };
    form.into_wish(&mut wish);
    if wish.firm + wish.more + wish.late == 0 {
        return;
    }
    wish.increments.sort_by_key(|one| one.since);
    wishes.entry(offer).or_default().push(wish);
}

/// One line of one form, followed through its revisions.
#[derive(Default)]
struct Form {
    late: bool,
    firm: i64,
    more: i64,
    less: i64,
    increments: Vec<Increment>,
}

impl Form {
    /// A later revision: what is added has its time, what is taken back goes from the newest first (peer case A3.8).
    fn revise(&mut self, since: Uuid, late: bool, firm: i64, more: i64, less: i64) {
        let mut taken = self.firm - firm;
        if taken < 0 {
            self.increments.push(Increment { since, qty: -taken, late });
        }
        while 0 < taken {
            let Some(last) = self.increments.last_mut() else { break };
            let part = taken.min(last.qty);
            last.qty -= part;
            taken -= part;
            if last.qty == 0 {
                self.increments.pop();
            }
        }
        (self.late, self.firm, self.more, self.less) = (late, firm, more, less);
    }

    fn into_wish(self, wish: &mut HouseholdWish) {
        if self.late {
            wish.late += self.firm;
        } else {
            wish.firm += self.firm;
            wish.more += self.more;
            wish.less += self.less;
        }
        wish.increments.extend(self.increments);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A asks 2 at 17 h, raises to 4 at 19 h: the second 2 come after B's of 18 h (peer case A3.8).
    #[test]
    fn what_is_added_has_its_own_time_and_what_is_taken_back_goes_from_the_newest() {
        let at = |hour: u128| Uuid::from_u128(hour);
        let mut form = Form::default();
        form.revise(at(17), false, 2, 3, 0);
        form.revise(at(19), false, 4, 1, 0);
        let increment = |hour, qty| Increment { since: at(hour), qty, late: false };
        assert_eq!(form.increments, [increment(17, 2), increment(19, 2)]);
        form.revise(at(20), false, 3, 1, 0);
        assert_eq!(form.increments, [increment(17, 2), increment(19, 1)]);
        form.revise(at(21), false, 1, 1, 0);
        assert_eq!(form.increments, [increment(17, 1)]);
        form.revise(at(22), false, 0, 0, 0);
        assert_eq!(form.increments, []);
    }
}
