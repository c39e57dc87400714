//! The tables of forms, their lines and the phone round; no other file writes them, and `campaigns/store.rs` reads them twice (what the
//! last order came to, whether a place was chosen). Of a line and of what stands above the lines the last revision
//! holds, every one stays.

use super::model::{Asked, FormChannel};
use crate::context::Context;
use crate::kernel::ids::{
    BasketId, CampaignId, DeviceId, HouseholdId, OfferId, OfferVersionId, PickupPlaceId, ProductId,
};
use crate::kernel::instant;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::{HashMap, HashSet};

/// A form as it stands.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub(super) id: BasketId,
    pub(super) campaign: CampaignId,
    pub(super) household: HouseholdId,
    pub(super) number: i64,
    pub(super) late: bool,
    pub(super) who: String,
    pub(super) at: String,
    pub(super) head: Head,
    pub(super) withdrawn: Option<Withdrawn>,
}

/// What stands above the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) place: Option<PickupPlaceId>,
    pub(super) channel: FormChannel,
    /// Printed units, added up by the one who filled the form in.
    pub(super) control_total: Option<i64>,
    pub(super) note: String,
}

#[derive(Clone, Debug)]
pub(super) struct Withdrawn {
    pub(super) replaced_by: Option<i64>,
    pub(super) reason: String,
}

/// What a line asks now, and what it was typed with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) offer: OfferId,
    pub(super) version: OfferVersionId,
    pub(super) asked: Asked,
}

/// A line as it stood for a time.
#[derive(Clone, Debug)]
pub(super) struct Revision {
    pub(super) line: Line,
    pub(super) who: String,
    pub(super) at: String,
}

const FORM: &str = "
    select basket.id, campaign, household, number, late, basket.who, basket.at, head.place, head.channel,
           head.control_total, head.note, basket_withdrawn.reason,
           (select other.number from basket as other where other.id = replaced_by)
    from basket
    join basket_head as head on head.id = (select max(id) from basket_head where basket_head.basket = basket.id)
    left join basket_withdrawn on basket_withdrawn.basket = basket.id";

pub(super) fn form(conn: &Connection, id: BasketId) -> rusqlite::Result<Option<Form>> {
    let sql = format!("{FORM} where basket.id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, form_in).optional()
}

/// A household's forms of a campaign, the first one first; those that no longer count too.
pub(super) fn forms_of(
    conn: &Connection,
    campaign: CampaignId,
    household: HouseholdId,
) -> rusqlite::Result<Vec<Form>> {
    let sql = format!("{FORM} where household = :household and campaign = :campaign order by basket.id");
    let params = named_params! {":household": household, ":campaign": campaign};
    conn.prepare_cached(&sql)?.query_map(params, form_in)?.collect()
}

/// Every form of a campaign, in the order in which they were typed.
pub(super) fn forms(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Form>> {
    let sql = format!("{FORM} where campaign = :campaign order by basket.id");
    conn.prepare_cached(&sql)?.query_map(named_params! {":campaign": campaign}, form_in)?.collect()
}

/// The forms on which something was typed on one laptop, and that still count.
pub(super) fn forms_of_device(
    conn: &Connection,
    campaign: CampaignId,
    device: DeviceId,
) -> rusqlite::Result<Vec<Form>> {
    let sql = format!(
        "{FORM} where campaign = :campaign and basket_withdrawn.basket is null
           and (basket.device = :device
                or exists (select 1 from basket_line where basket = basket.id and basket_line.device = :device))
         order by basket.id"
    );
    let params = named_params! {":campaign": campaign, ":device": device};
    conn.prepare_cached(&sql)?.query_map(params, form_in)?.collect()
}

/// Writes a new form with the next number of this campaign and device; answers its number.
pub(super) fn insert(conn: &Connection, ctx: &Context<'_>, form: &Form) -> rusqlite::Result<i64> {
    let sql = "
        insert into basket (id, device, campaign, household, number, late, who, at)
        values (:id, :device, :campaign, :household,
            (select coalesce(max(number), 0) + 1 from basket where campaign = :campaign and device = :device),
            :late, :who, :at)
        returning number";
    let number = conn.prepare_cached(sql)?.query_row(
        named_params! {
            ":id": form.id, ":device": ctx.device, ":campaign": form.campaign, ":household": form.household,
            ":late": form.late, ":who": ctx.who(), ":at": instant::write(ctx.now),
        },
        |row| row.get(0),
    )?;
    insert_head(conn, ctx, form.id, &form.head)?;
    Ok(number)
}

pub(super) fn insert_head(
    conn: &Connection,
    ctx: &Context<'_>,
    form: BasketId,
    head: &Head,
) -> rusqlite::Result<()> {
    let sql = "
        insert into basket_head (id, device, basket, place, channel, control_total, note, who, at)
        values (:id, :device, :basket, :place, :channel, :control_total, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":basket": form, ":place": head.place,
        ":channel": head.channel, ":control_total": head.control_total, ":note": head.note,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

pub(super) fn insert_withdrawn(
    conn: &Connection,
    ctx: &Context<'_>,
    form: BasketId,
    replaced_by: Option<BasketId>,
    reason: &str,
) -> rusqlite::Result<()> {
    let sql = "
        insert into basket_withdrawn (basket, device, replaced_by, reason, who, at)
        values (:basket, :device, :replaced_by, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":basket": form, ":device": ctx.device, ":replaced_by": replaced_by, ":reason": reason,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

pub(super) fn insert_line(
    conn: &Connection,
    ctx: &Context<'_>,
    form: BasketId,
    line: &Line,
) -> rusqlite::Result<()> {
    let sql = "
        insert into basket_line (id, device, basket, offer_version, offer, firm_qty, more_qty, less_qty, who, at)
        values (:id, :device, :basket, :version, :offer, :firm, :more, :less, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":basket": form, ":version": line.version,
        ":offer": line.offer, ":firm": line.asked.firm, ":more": line.asked.more, ":less": line.asked.less,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

const LINE: &str = "
    select line.offer, line.offer_version, line.firm_qty, line.more_qty, line.less_qty, line.who, line.at
    from basket_line as line";

/// Only the last revision of each line.
const LAST: &str = "
    line.id = (select max(later.id) from basket_line as later
               where later.basket = line.basket and later.offer = line.offer)";

/// A form that still counts.
const LIVE: &str = "not exists (select 1 from basket_withdrawn where basket_withdrawn.basket = line.basket)";

/// The lines of a form, the empty ones too.
pub(super) fn lines(conn: &Connection, form: BasketId) -> rusqlite::Result<Vec<Line>> {
    let sql = format!("{LINE} where line.basket = :basket and {LAST}");
    conn.prepare_cached(&sql)?.query_map(named_params! {":basket": form}, line_in)?.collect()
}

pub(super) fn line(conn: &Connection, form: BasketId, offer: OfferId) -> rusqlite::Result<Option<Line>> {
    let sql = format!("{LINE} where line.basket = :basket and line.offer = :offer and {LAST}");
    let params = named_params! {":basket": form, ":offer": offer};
    conn.prepare_cached(&sql)?.query_row(params, line_in).optional()
}

/// The first revision of a line that asked at least so much, whatever became of it since.
pub(super) fn first_asking(
    conn: &Connection,
    form: BasketId,
    offer: OfferId,
    firm: i64,
) -> rusqlite::Result<Option<Line>> {
    let sql = format!(
        "{LINE} where line.basket = :basket and line.offer = :offer
           and :firm <= line.firm_qty and 0 < line.firm_qty + line.more_qty
         order by line.id limit 1"
    );
    let params = named_params! {":basket": form, ":offer": offer, ":firm": firm};
    conn.prepare_cached(&sql)?.query_row(params, line_in).optional()
}

/// Every revision of a form's lines, the first one first.
pub(super) fn revisions(conn: &Connection, form: BasketId) -> rusqlite::Result<Vec<Revision>> {
    let sql = format!("{LINE} where line.basket = :basket order by line.id");
    let revision = |row: &Row<'_>| Ok(Revision { line: line_in(row)?, who: row.get(5)?, at: row.get(6)? });
    conn.prepare_cached(&sql)?.query_map(named_params! {":basket": form}, revision)?.collect()
}

/// What the other forms of everybody that count ask of an offer, and those of the same household among them.
pub(super) fn elsewhere(conn: &Connection, form: &Form, offer: OfferId) -> rusqlite::Result<(i64, i64)> {
    let sql = format!(
        "select coalesce(sum(line.firm_qty), 0),
                coalesce(sum(iif(basket.household = :household, line.firm_qty, 0)), 0)
         from basket_line as line join basket on basket.id = line.basket
         where line.offer = :offer and line.basket <> :basket and {LAST} and {LIVE}"
    );
    let params = named_params! {":offer": offer, ":basket": form.id, ":household": form.household};
    conn.prepare_cached(&sql)?.query_row(params, |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The largest quantity of a product that another form, in any campaign, asks; none when nobody ever did.
pub(super) fn largest(
    conn: &Connection,
    form: BasketId,
    product: ProductId,
) -> rusqlite::Result<Option<i64>> {
    let sql = format!(
        "select max(line.firm_qty)
         from offer join basket_line as line on line.offer = offer.id
         where offer.product = :product and line.basket <> :basket and 0 < line.firm_qty and {LAST} and {LIVE}"
    );
    let params = named_params! {":product": product, ":basket": form};
    conn.prepare_cached(&sql)?.query_row(params, |row| row.get(0))
}

/// The forms of a campaign that count, and their lines as they stand: of the rows of a line SQLite gives the columns
/// of the one with the greatest id. One walk along the index of lines.
pub(super) const STANDING: &str = "
    with form as materialized (
        select basket.id, household, late,
               (select place from basket_head where basket_head.basket = basket.id
                order by basket_head.id desc limit 1) as place
        from basket
        where campaign = :campaign
          and not exists (select 1 from basket_withdrawn where basket_withdrawn.basket = basket.id)),
    standing as materialized (
        select form.id as form, form.household, form.late, form.place, line.offer, line.offer_version,
               line.firm_qty, line.more_qty, line.less_qty, max(line.id)
        from form cross join basket_line as line on line.basket = form.id
        group by line.basket, line.offer)";

/// A form that counts, as the lines of everybody are added up.
struct Standing {
    id: BasketId,
    household: HouseholdId,
    late: bool,
    place: Option<PickupPlaceId>,
}

/// Hands over each line of a campaign as it stands, a household's forms one after the other. One look a form along the
/// index of lines: a single one over all forms would sort them all again, which takes three times as long.
fn each_line(
    conn: &Connection,
    campaign: CampaignId,
    mut see: impl FnMut(&Standing, OfferId, Asked),
) -> rusqlite::Result<()> {
    let forms = "
        select id, household, late, (select place from basket_head where basket = basket.id order by basket_head.id desc limit 1)
        from basket
        where campaign = :campaign
          and not exists (select 1 from basket_withdrawn where basket_withdrawn.basket = basket.id)
        order by household, id";
    let form = |row: &Row<'_>| {
        Ok(Standing { id: row.get(0)?, household: row.get(1)?, late: row.get(2)?, place: row.get(3)? })
    };
    let mut forms = conn.prepare_cached(forms)?;
    // Of the rows of a line SQLite gives the columns of the one with the greatest id.
    let lines = "
        select offer, firm_qty, more_qty, less_qty, max(id) from basket_line where basket = :basket group by offer";
    let mut lines = conn.prepare_cached(lines)?;
    for form in forms.query_map(named_params! {":campaign": campaign}, form)? {
        let form = form?;
        let mut rows = lines.query(named_params! {":basket": form.id})?;
        while let Some(row) = rows.next()? {
            see(&form, row.get(0)?, Asked { firm: row.get(1)?, more: row.get(2)?, less: row.get(3)? });
        }
    }
    Ok(())
}

/// What the forms that came in time ask of each offer.
pub(super) fn firm_by_offer(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<OfferId, i64>> {
    let mut firm: HashMap<OfferId, i64> = HashMap::new();
    each_line(conn, campaign, |form, offer, asked| {
        if !form.late {
            *firm.entry(offer).or_default() += asked.firm;
        }
    })?;
    Ok(firm)
}

/// The same of one offer.
pub(super) fn firm_of(conn: &Connection, offer: OfferId) -> rusqlite::Result<i64> {
    let sql = format!(
        "select coalesce(sum(line.firm_qty), 0)
         from basket_line as line join basket on basket.id = line.basket
         where line.offer = :offer and not basket.late and {LAST} and {LIVE}"
    );
    conn.prepare_cached(&sql)?.query_row(named_params! {":offer": offer}, |row| row.get(0))
}

/// What the forms that came in time ask of an offer, with what they accept beyond and below.
pub(super) fn asked_in_time(conn: &Connection, offer: OfferId) -> rusqlite::Result<Asked> {
    let sql = format!(
        "select coalesce(sum(line.firm_qty), 0), coalesce(sum(line.more_qty), 0), coalesce(sum(line.less_qty), 0)
         from basket_line as line join basket on basket.id = line.basket
         where line.offer = :offer and not basket.late and {LAST} and {LIVE}"
    );
    let asked = |row: &Row<'_>| Ok(Asked { firm: row.get(0)?, more: row.get(1)?, less: row.get(2)? });
    conn.prepare_cached(&sql)?.query_row(named_params! {":offer": offer}, asked)
}

/// What all the forms that count ask of one offer.
#[derive(Default)]
pub(super) struct Sum {
    /// In time.
    pub(super) asked: Asked,
    /// Those that ask some in time.
    pub(super) households: i64,
    /// The last of them.
    last: Option<HouseholdId>,
    /// Firmly, on forms that came too late.
    pub(super) late: i64,
    /// Firmly and in time, at each place where some is asked.
    pub(super) places: HashMap<Option<PickupPlaceId>, i64>,
}

/// What is asked of each offer of a campaign; one that nobody asks may be missing.
pub(super) fn demand(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<HashMap<OfferId, Sum>> {
    let mut sums: HashMap<OfferId, Sum> = HashMap::new();
    each_line(conn, campaign, |form, offer, asked| {
        let sum = sums.entry(offer).or_default();
        if form.late {
            sum.late += asked.firm;
            return;
        }
        sum.asked.firm += asked.firm;
        sum.asked.more += asked.more;
        sum.asked.less += asked.less;
        *sum.places.entry(form.place).or_default() += asked.firm;
        if 0 < asked.firm + asked.more && sum.last != Some(form.household) {
            sum.households += 1;
            sum.last = Some(form.household);
        }
    })?;
    Ok(sums)
}

/// How many lines of each form of a campaign that counts ask something, and their printed units.
pub(super) fn counted(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<BasketId, (i64, i64)>> {
    let sql = format!(
        "{STANDING}
         select form, count(*), sum(firm_qty / step_qty)
         from standing join offer_version on offer_version.id = standing.offer_version
         where 0 < firm_qty + more_qty group by form"
    );
    let params = named_params! {":campaign": campaign};
    let row = |row: &Row<'_>| Ok((row.get(0)?, (row.get(1)?, row.get(2)?)));
    conn.prepare_cached(&sql)?.query_map(params, row)?.collect()
}

/// The forms of a campaign on which a line asks something.
pub(super) fn filled(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<HashSet<BasketId>> {
    let sql = format!(
        "select distinct line.basket from basket_line as line join basket on basket.id = line.basket
         where basket.campaign = :campaign and 0 < line.firm_qty + line.more_qty and {LAST}"
    );
    let params = named_params! {":campaign": campaign};
    conn.prepare_cached(&sql)?.query_map(params, |row| row.get(0))?.collect()
}

/// How many lines of one form ask something, and their printed units.
pub(super) fn counted_of(conn: &Connection, form: BasketId) -> rusqlite::Result<(i64, i64)> {
    let sql = format!(
        "select count(*), coalesce(sum(line.firm_qty / step_qty), 0)
         from basket_line as line join offer_version on offer_version.id = line.offer_version
         where line.basket = :basket and 0 < line.firm_qty + line.more_qty and {LAST}"
    );
    conn.prepare_cached(&sql)?
        .query_row(named_params! {":basket": form}, |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The last other campaign in which each household has a form that counts.
pub(super) fn last_orders(
    conn: &Connection,
    except: CampaignId,
) -> rusqlite::Result<HashMap<HouseholdId, CampaignId>> {
    let sql = "
        select household, campaign, max(basket.id) from basket
        where campaign <> :campaign
          and not exists (select 1 from basket_withdrawn where basket_withdrawn.basket = basket.id)
        group by household";
    let params = named_params! {":campaign": except};
    conn.prepare_cached(sql)?.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// Marks a household as called in vain, or takes the mark back.
pub(super) fn insert_tried(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    household: HouseholdId,
    tried: bool,
) -> rusqlite::Result<()> {
    let sql = "
        insert into call_tried (id, device, campaign, household, tried, who, at)
        values (:id, :device, :campaign, :household, :tried, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": campaign, ":household": household,
        ":tried": tried, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// The households called in vain in a campaign, with who called last and when.
pub(super) fn tried(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<HouseholdId, (String, String)>> {
    let sql = "
        select household, who, at from call_tried
        where campaign = :campaign and tried = 1
          and id = (select max(later.id) from call_tried as later
                    where later.campaign = call_tried.campaign and later.household = call_tried.household)";
    let row = |row: &Row<'_>| Ok((row.get(0)?, (row.get(1)?, row.get(2)?)));
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, row)?.collect()
}

fn form_in(row: &Row<'_>) -> rusqlite::Result<Form> {
    let reason: Option<String> = row.get(11)?;
    let replaced_by = row.get(12)?;
    Ok(Form {
        id: row.get(0)?,
        campaign: row.get(1)?,
        household: row.get(2)?,
        number: row.get(3)?,
        late: row.get(4)?,
        who: row.get(5)?,
        at: row.get(6)?,
        head: Head {
            place: row.get(7)?,
            channel: row.get(8)?,
            control_total: row.get(9)?,
            note: row.get(10)?,
        },
        withdrawn: reason.map(|reason| Withdrawn { replaced_by, reason }),
    })
}

fn line_in(row: &Row<'_>) -> rusqlite::Result<Line> {
    let asked = Asked { firm: row.get(2)?, more: row.get(3)?, less: row.get(4)? };
    Ok(Line { offer: row.get(0)?, version: row.get(1)?, asked })
}
