//! The tables of campaigns and offers; no other file writes them, and `baskets/store.rs` reads what was announced.

use super::model::{Campaign, CampaignPlace, CampaignSupplier, Comes, Done, Offer, Rules, State};
use crate::catalogue::{Allergen, Allergens, CostParts, Presence, dimension_in, read_labels, write_labels};
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{
    CampaignId, MovementId, OfferId, OfferVersionId, PickupPlaceId, ProductId, SupplierId,
};
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const CAMPAIGN: &str = "
    select id, title, opens_on, closes_on, closes_at, tolerance, note, made_from,
           (select state from campaign_step where campaign = campaign.id order by id desc limit 1)
    from campaign";

/// Every campaign, the last to close first.
pub(crate) fn campaigns(conn: &Connection) -> rusqlite::Result<Vec<Campaign>> {
    let sql = format!("{CAMPAIGN} order by closes_on desc, id desc");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], campaign_in)?;
    rows.map(|campaign| filled(conn, campaign?)).collect()
}

pub(crate) fn campaign(conn: &Connection, id: CampaignId) -> rusqlite::Result<Option<Campaign>> {
    let sql = format!("{CAMPAIGN} where id = :id");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, campaign_in).optional()?;
    found.map(|campaign| filled(conn, campaign)).transpose()
}

/// Writes a campaign, its suppliers and places, new or known; its state is written by `step`.
pub(crate) fn save(conn: &Connection, ctx: &Context<'_>, campaign: &Campaign) -> rusqlite::Result<()> {
    let sql = "
        insert into campaign (id, device, title, opens_on, closes_on, closes_at, tolerance, note, made_from)
        values (:id, :device, :title, :opens_on, :closes_on, :closes_at, :tolerance, :note, :made_from)
        on conflict (id) do update set title = :title, opens_on = :opens_on, closes_on = :closes_on,
            closes_at = :closes_at, tolerance = :tolerance, note = :note";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": campaign.id, ":device": ctx.device, ":title": campaign.title,
        ":opens_on": campaign.opens_on.to_string(), ":closes_on": campaign.closes_on.to_string(),
        ":closes_at": hour(campaign.closes_at), ":tolerance": campaign.tolerance, ":note": campaign.note,
        ":made_from": campaign.made_from,
    })?;
    for gone in [
        "delete from campaign_supplier where campaign = :campaign",
        "delete from campaign_place where campaign = :campaign",
    ] {
        conn.prepare_cached(gone)?.execute(named_params! {":campaign": campaign.id})?;
    }
    let sql = "insert into campaign_supplier (campaign, supplier, carriage_bp) values (:campaign, :supplier, :carriage)";
    for one in &campaign.suppliers {
        let carriage = one.carriage.basis_points();
        conn.prepare_cached(sql)?.execute(named_params! {
            ":campaign": campaign.id, ":supplier": one.supplier, ":carriage": carriage,
        })?;
    }
    let sql = "
        insert into campaign_place (campaign, place, on_day, from_time, to_time)
        values (:campaign, :place, :on_day, :from_time, :to_time)";
    for one in &campaign.places {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":campaign": campaign.id, ":place": one.place, ":on_day": one.on_day.to_string(),
            ":from_time": hour(one.from_time), ":to_time": hour(one.to_time),
        })?;
    }
    Ok(())
}

/// Writes the state a campaign enters.
pub(crate) fn step(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    state: State,
    back: Option<&str>,
) -> rusqlite::Result<()> {
    let sql = "
        insert into campaign_step (id, device, campaign, state, back, reason, who, at)
        values (:id, :device, :campaign, :state, :back, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": campaign, ":state": state,
        ":back": back.is_some(), ":reason": back.unwrap_or_default(),
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// A state a campaign entered.
pub(super) struct Step {
    pub(super) state: State,
    /// Why one went back to it; empty forwards.
    pub(super) reason: String,
    pub(super) at: DateTime<Utc>,
}

/// The states a campaign went through, the first one first.
pub(super) fn steps(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Step>> {
    let sql = "select state, reason, at from campaign_step where campaign = :campaign order by id";
    let step = |row: &Row<'_>| {
        let at: String = row.get(2)?;
        let at = instant::read(&at).ok_or(rusqlite::Error::InvalidQuery)?;
        Ok(Step { state: row.get(0)?, reason: row.get(1)?, at })
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, step)?.collect()
}

/// Whether orders were ever taken for a campaign: from then on its numbers stand on people's forms.
pub(super) fn was_open(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<bool> {
    let sql = "select exists (select 1 from campaign_step where campaign = :campaign and state = 'open')";
    conn.prepare_cached(sql)?.query_row(named_params! {":campaign": campaign}, |row| row.get(0))
}

/// What the households' forms last asked of a supplier came to, without VAT or carriage, in the last campaign
/// before this one that has any. Zero when nothing was asked.
pub(super) fn last_order(
    conn: &Connection,
    campaign: Option<CampaignId>,
    supplier: SupplierId,
) -> rusqlite::Result<Money> {
    let sql = "
        select sum(line.firm_qty * version.goods_e4 / version.price_qty) / 100
        from basket
        join campaign on campaign.id = basket.campaign
        join basket_line as line on line.basket = basket.id
        join offer_version as version on version.id = line.offer_version
        where version.supplier = :supplier and campaign.id is not :campaign and line.firm_qty > 0
              and not exists (select 1 from basket_withdrawn where basket = basket.id)
              and not exists (select 1 from basket_line as later
                              where later.basket = line.basket and later.offer = line.offer
                                    and line.id < later.id)
        group by campaign.id
        order by closes_on desc, campaign.id desc limit 1";
    let params = named_params! {":supplier": supplier, ":campaign": campaign};
    let cents = conn.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?;
    Ok(Money::from_cents(cents.unwrap_or_default()))
}

/// Whether a form of this campaign that still counts is to be fetched at that place.
pub(super) fn place_chosen(
    conn: &Connection,
    campaign: CampaignId,
    place: PickupPlaceId,
) -> rusqlite::Result<bool> {
    let sql = "
        select exists (
            select 1 from basket
            join basket_head as head on head.basket = basket.id
            where basket.campaign = :campaign and head.place = :place
                  and not exists (select 1 from basket_withdrawn where basket = basket.id)
                  and not exists (select 1 from basket_head as later
                                  where later.basket = basket.id and head.id < later.id))";
    let params = named_params! {":campaign": campaign, ":place": place};
    conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))
}

/// The rules a campaign was last given.
pub(super) fn rules(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Option<Rules>> {
    let sql = "
        select shortage, carriage, box_fill_from, stock_budget_cents from campaign_rules
        where campaign = :campaign order by id desc limit 1";
    let rules = |row: &Row<'_>| {
        let from: Option<String> = row.get(2)?;
        let from = from.map(|text| NaiveDateTime::parse_from_str(&text, MINUTE)).transpose();
        let budget: Option<i64> = row.get(3)?;
        Ok(Rules {
            shortage: row.get(0)?,
            carriage: row.get(1)?,
            box_fill_from: from.map_err(|_| rusqlite::Error::InvalidQuery)?,
            stock_budget: budget.map(Money::from_cents),
        })
    };
    conn.prepare_cached(sql)?.query_row(named_params! {":campaign": campaign}, rules).optional()
}

pub(super) fn insert_rules(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    rules: &Rules,
) -> rusqlite::Result<()> {
    let sql = "
        insert into campaign_rules (id, device, campaign, shortage, carriage, box_fill_from, stock_budget_cents, who, at)
        values (:id, :device, :campaign, :shortage, :carriage, :from, :budget, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": campaign,
        ":shortage": rules.shortage, ":carriage": rules.carriage,
        ":from": rules.box_fill_from.map(|from| from.format(MINUTE).to_string()),
        ":budget": rules.stock_budget.map(Money::cents),
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// What was done for a campaign: money that moved, goods that were handed over and not taken back.
pub(super) fn done(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Done> {
    let sql = "
        select exists (select 1 from campaign_movement where campaign = :campaign),
               exists (select 1 from handover
                       where campaign = :campaign and qty > 0
                         and not exists (select 1 from handover as later
                                         where later.campaign = handover.campaign
                                           and later.household = handover.household
                                           and later.offer = handover.offer and handover.id < later.id))";
    let done = |row: &Row<'_>| Ok(Done { money_moved: row.get(0)?, handed_over: row.get(1)? });
    conn.prepare_cached(sql)?.query_row(named_params! {":campaign": campaign}, done)
}

/// Notes that a movement of money was made for a campaign: from then on it does not go back.
pub(crate) fn note_movement(
    conn: &Connection,
    campaign: CampaignId,
    movement: MovementId,
) -> rusqlite::Result<()> {
    let sql = "insert into campaign_movement (campaign, movement) values (:campaign, :movement)";
    conn.prepare_cached(sql)?.execute(named_params! {":campaign": campaign, ":movement": movement})?;
    Ok(())
}

/// A civil minute as it is written.
const MINUTE: &str = "%Y-%m-%dT%H:%M";

const OFFER: &str = "
    select offer.id, version.id, version.version, version.position, version.withdrawn, offer.product,
           version.supplier, version.pack, offer.wish, version.name, version.family, version.stand,
           version.pictogram, version.dimension, version.pack_name, version.pack_qty, version.pack_divisor,
           version.pack_minimum, version.step_qty, version.min_qty, version.max_qty, version.available_qty,
           version.price_qty, version.goods_e4, version.carriage_e4, version.vat_e4, version.loss_e4,
           version.vat_bp, version.deposit_cents, version.food, version.origin, version.labels, version.shelf,
           version.bulk, version.bulk_reason, version.allergens, version.reason, version.instead, version.instead_products
    from offer join offer_version as version on version.offer = offer.id";

const NEWEST: &str = "version.version = (select max(version) from offer_version where offer = offer.id)";

/// What a campaign announces now, in the form's order; the withdrawn ones too.
pub(crate) fn offers(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Offer>> {
    let sql = format!("{OFFER} where campaign = :campaign and {NEWEST} order by version.position, offer.id");
    conn.prepare_cached(&sql)?.query_map(named_params! {":campaign": campaign}, offer_in)?.collect()
}

/// The products in whose place, or beside which, suppliers put others.
pub(crate) fn replaced(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<HashSet<ProductId>> {
    let sql = format!(
        "select product from offer join offer_version as version on version.offer = offer.id
         where campaign = :campaign and version.instead <> 0 and {NEWEST}"
    );
    let params = named_params! {":campaign": campaign};
    conn.prepare_cached(&sql)?.query_map(params, |row| row.get(0))?.collect()
}

/// In how many campaigns made earlier the product of each offer of a campaign was offered.
pub(crate) fn offered_before(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<OfferId, i64>> {
    let sql = "
        select id, (select count(*) from offer as earlier
                    where earlier.product = offer.product and earlier.campaign < offer.campaign)
        from offer where campaign = :campaign";
    let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, row)?.collect()
}

/// An offer as it is announced now, with its campaign.
pub(crate) fn offer(conn: &Connection, id: OfferId) -> rusqlite::Result<Option<(CampaignId, Offer)>> {
    let sql = format!("{OFFER} where offer.id = :id and {NEWEST}");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, offer_in).optional()?;
    let of = "select campaign from offer where id = :id";
    let campaign = |id: OfferId| conn.query_row(of, named_params! {":id": id}, |row| row.get(0));
    found.map(|offer| Ok((campaign(offer.id)?, offer))).transpose()
}

/// An offer as one version announced it: what a line of an order was typed with.
pub(crate) fn offer_as(conn: &Connection, version: OfferVersionId) -> rusqlite::Result<Option<Offer>> {
    let sql = format!("{OFFER} where version.id = :version");
    conn.prepare_cached(&sql)?.query_row(named_params! {":version": version}, offer_in).optional()
}

/// Writes a version of an offer, and the offer when it is the first.
pub(crate) fn insert_offer(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    offer: &Offer,
) -> rusqlite::Result<()> {
    if offer.version == 1 {
        let sql = "
            insert into offer (id, device, campaign, product, wish)
            values (:id, :device, :campaign, :product, :wish)";
        conn.prepare_cached(sql)?.execute(named_params! {
            ":id": offer.id, ":device": ctx.device, ":campaign": campaign, ":product": offer.product,
            ":wish": offer.wish,
        })?;
    }
    let sql = "
        insert into offer_version (id, device, offer, version, position, withdrawn, supplier, pack, name, family,
            stand, pictogram, dimension, pack_name, pack_qty, pack_divisor, pack_minimum, step_qty, min_qty,
            max_qty, available_qty, price_qty, goods_e4, carriage_e4, vat_e4, loss_e4, cost_e4, vat_bp,
            deposit_cents, food, origin, labels, shelf, bulk, bulk_reason, allergens, instead, instead_products, reason,
            who, at)
        values (:id, :device, :offer, :version, :position, :withdrawn, :supplier, :pack, :name, :family,
            :stand, :pictogram, :dimension, :pack_name, :pack_qty, :pack_divisor, :pack_minimum, :step, :min,
            :max, :available, :price_qty, :goods, :carriage, :vat_part, :loss, :cost, :vat,
            :deposit, :food, :origin, :labels, :shelf, :bulk, :bulk_reason, :allergens, :instead, :others,
            :reason, :who, :at)";
    let (instead, others) = write_comes(&offer.comes);
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": offer.version_id, ":device": ctx.device, ":offer": offer.id, ":version": offer.version,
        ":position": offer.position, ":withdrawn": offer.withdrawn, ":supplier": offer.supplier,
        ":pack": offer.pack, ":name": offer.name, ":family": offer.family, ":stand": offer.stand,
        ":pictogram": offer.pictogram, ":dimension": offer.dimension.code(), ":pack_name": offer.pack_name,
        ":pack_qty": offer.pack_qty, ":pack_divisor": offer.pack_divisor, ":pack_minimum": offer.pack_minimum,
        ":step": offer.step_qty, ":min": offer.min_qty, ":max": offer.max_qty,
        ":available": offer.available_qty, ":price_qty": offer.price_qty, ":goods": offer.parts.goods_e4,
        ":carriage": offer.parts.carriage_e4, ":vat_part": offer.parts.vat_e4, ":loss": offer.parts.loss_e4,
        ":cost": offer.parts.cost_e4(), ":vat": offer.vat.basis_points(), ":deposit": offer.deposit.cents(),
        ":food": offer.food, ":origin": offer.origin, ":labels": write_labels(&offer.labels),
        ":shelf": offer.shelf, ":bulk": offer.bulk, ":bulk_reason": offer.bulk_reason,
        ":allergens": write_allergens(&offer.allergens), ":instead": instead,
        ":others": others, ":reason": offer.reason, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

fn filled(conn: &Connection, mut campaign: Campaign) -> rusqlite::Result<Campaign> {
    let sql = "
        select supplier, name, carriage_bp from campaign_supplier
        join supplier on supplier.id = supplier
        where campaign = :campaign order by name_key";
    let params = named_params! {":campaign": campaign.id};
    let suppliers = |row: &Row<'_>| {
        let carriage = BasisPoints::new(row.get(2)?);
        Ok(CampaignSupplier { supplier: row.get(0)?, name: row.get(1)?, carriage })
    };
    campaign.suppliers =
        conn.prepare_cached(sql)?.query_map(params, suppliers)?.collect::<rusqlite::Result<_>>()?;
    let sql = "
        select place, name, on_day, from_time, to_time from campaign_place
        join pickup_place on pickup_place.id = place
        where campaign = :campaign order by on_day, name_key";
    let places = |row: &Row<'_>| {
        let (from_time, to_time) = (hour_in(row, 3)?, hour_in(row, 4)?);
        Ok(CampaignPlace {
            place: row.get(0)?,
            name: row.get(1)?,
            on_day: day_in(row, 2)?,
            from_time,
            to_time,
        })
    };
    campaign.places =
        conn.prepare_cached(sql)?.query_map(params, places)?.collect::<rusqlite::Result<_>>()?;
    Ok(campaign)
}

fn campaign_in(row: &Row<'_>) -> rusqlite::Result<Campaign> {
    Ok(Campaign {
        id: row.get(0)?,
        title: row.get(1)?,
        opens_on: day_in(row, 2)?,
        closes_on: day_in(row, 3)?,
        closes_at: hour_in(row, 4)?,
        tolerance: row.get(5)?,
        note: row.get(6)?,
        made_from: row.get(7)?,
        state: row.get(8)?,
        suppliers: Vec::new(),
        places: Vec::new(),
    })
}

fn offer_in(row: &Row<'_>) -> rusqlite::Result<Offer> {
    Ok(Offer {
        id: row.get(0)?,
        version_id: row.get(1)?,
        version: row.get(2)?,
        position: row.get(3)?,
        withdrawn: row.get(4)?,
        product: row.get(5)?,
        supplier: row.get(6)?,
        pack: row.get(7)?,
        wish: row.get(8)?,
        name: row.get(9)?,
        family: row.get(10)?,
        stand: row.get(11)?,
        pictogram: row.get(12)?,
        dimension: dimension_in(row, 13)?,
        pack_name: row.get(14)?,
        pack_qty: row.get(15)?,
        pack_divisor: row.get(16)?,
        pack_minimum: row.get(17)?,
        step_qty: row.get(18)?,
        min_qty: row.get(19)?,
        max_qty: row.get(20)?,
        available_qty: row.get(21)?,
        price_qty: row.get(22)?,
        parts: CostParts {
            goods_e4: row.get(23)?,
            carriage_e4: row.get(24)?,
            vat_e4: row.get(25)?,
            loss_e4: row.get(26)?,
        },
        vat: BasisPoints::new(row.get(27)?),
        deposit: Money::from_cents(row.get(28)?),
        food: row.get(29)?,
        origin: row.get(30)?,
        labels: read_labels(&row.get::<_, String>(31)?),
        shelf: row.get(32)?,
        bulk: row.get(33)?,
        bulk_reason: row.get(34)?,
        allergens: read_allergens(&row.get::<_, String>(35)?),
        comes: read_comes(row.get(37)?, &row.get::<_, String>(38)?),
        reason: row.get(36)?,
    })
}

/// One for others in its place, two for others beside it; the ids, `?` for one whose label nobody read.
fn write_comes(comes: &Comes) -> (i64, String) {
    let ids = |others: &[Option<ProductId>]| {
        let word = |other: &Option<ProductId>| other.map_or_else(|| "?".to_owned(), |id| id.to_string());
        others.iter().map(word).collect::<Vec<_>>().join(" ")
    };
    match comes {
        Comes::Itself => (0, String::new()),
        Comes::Instead(others) => (1, ids(others)),
        Comes::Beside(others) => (2, ids(others)),
    }
}

fn read_comes(instead: i64, ids: &str) -> Comes {
    let others = ids.split_whitespace().map(|id| Uuid::parse_str(id).ok().map(ProductId)).collect();
    match instead {
        0 => Comes::Itself,
        1 => Comes::Instead(others),
        _ => Comes::Beside(others),
    }
}

/// As in `gluten:contains nuts:traces milk:none`.
fn write_allergens(allergens: &Allergens) -> String {
    let words =
        allergens.iter().map(|(allergen, presence)| format!("{}:{}", allergen.code(), presence.code()));
    words.collect::<Vec<_>>().join(" ")
}

fn read_allergens(text: &str) -> Allergens {
    let pair = |word: &str| {
        let (allergen, presence) = word.split_once(':')?;
        Some((Allergen::parse(allergen)?, Presence::parse(presence)?))
    };
    text.split_whitespace().filter_map(pair).collect()
}

/// As in `18:00`.
fn hour(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn hour_in(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveTime> {
    let text: String = row.get(column)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(|_| rusqlite::Error::InvalidQuery)
}
