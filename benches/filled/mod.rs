//! A closed campaign of any size, for the benchmarks that need one.

use cabas::{App, Opening};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

pub(crate) type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

pub(crate) fn open(data: &Path) -> Fallible<App> {
    let today = Some("2026-03-02".parse()?);
    let opening = Opening { data: Some(data.to_owned()), today, ..Opening::default() };
    App::open(opening).map_err(|failure| failure.message.into())
}

/// A closed campaign in which every household asks `asked` of the products: the catalogue through the program, the
/// households and their forms by SQL.
pub(crate) fn fill(data: &Path, households: usize, products: usize, asked: usize) -> Fallible<()> {
    let app = open(data)?;
    let supplier = call(&app, "catalogue.save_supplier", json!({"name": "Grossiste", "kind": "wholesaler"}))?;
    let supplier = supplier["supplier"].clone();
    for number in 0..products {
        let product = json!({
            "name": format!("Produit {number:03}"), "measure": "mass", "step": "500 g", "vat": "5,5",
            "others_absent": true,
        });
        let product = call(&app, "catalogue.save_product", product)?["product"].clone();
        let pack = json!({
            "product": product, "supplier": supplier, "name": "sac", "content": "25", "net": true,
            "price": {"breaks": [{"price": "41,37"}]},
        });
        call(&app, "catalogue.save_pack", pack)?;
    }
    let place = json!({"place": "Toul", "on_day": "28/03/2026", "from_time": "10h", "to_time": "12h"});
    let new = json!({
        "title": "Mars", "suppliers": [{"supplier": supplier}], "places": [place], "closes_on": "13/03/2026",
    });
    call(&app, "campaigns.create", new)?;
    let campaign = call(&app, "campaigns.list", json!({}))?["campaigns"][0]["campaign"].clone();
    call(&app, "campaigns.add_offers", json!({"campaign": campaign}))?;
    call(&app, "campaigns.open", json!({"campaign": campaign}))?;
    call(&app, "campaigns.close", json!({"campaign": campaign}))?;
    // While the program holds the file: it seals what it finds when it closes.
    rows(&data.join("cabas.sqlite"), campaign.as_str().unwrap_or_default(), households, asked)?;
    drop(app);
    Ok(())
}

fn rows(file: &Path, campaign: &str, households: usize, asked: usize) -> Fallible<()> {
    let conn = Connection::open(file)?;
    let at = "2026-03-02T08:00:00.000Z";
    let device: String = conn.query_row("select id from device", [], |row| row.get(0))?;
    let offers: Vec<(String, String)> = conn
        .prepare("select offer, id from offer_version order by position")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let tx = conn.unchecked_transaction()?;
    let mut made = 0_u128;
    let mut id = || {
        made += 1;
        uuid::Uuid::from_u128((0x0190_0000_0000_7000_8000 << 48) + made).to_string()
    };
    for number in 1..=i64::try_from(households)? {
        let (household, basket) = (id(), id());
        self::household(&tx, &household, number)?;
        tx.prepare_cached(
            "insert into basket (id, device, campaign, household, number, late, who, at)
             values (?1, ?2, ?3, ?4, ?5, 0, '', ?6)",
        )?
        .execute(params![basket, device, campaign, household, number, at])?;
        tx.prepare_cached(
            "insert into basket_head (id, device, basket, channel, note, who, at) values (?1, ?2, ?3, 'paper', '', '', ?4)",
        )?
        .execute(params![id(), device, basket, at])?;
        // Not the same for all, and all products as often.
        let first = usize::try_from(number)? * asked;
        for (offer, version) in offers.iter().cycle().skip(first % offers.len()).take(asked) {
            let firm = 500 * (1 + number % 7);
            tx.prepare_cached(
                "insert into basket_line (id, device, basket, offer_version, offer, firm_qty, more_qty, less_qty, who, at)
                 values (?1, ?2, ?3, ?4, ?5, ?6, 500, 0, '', ?7)",
            )?
            .execute(params![id(), device, basket, version, offer, firm, at])?;
        }
    }
    Ok(tx.commit()?)
}

/// One household without a person, by SQL.
pub(crate) fn household(conn: &Connection, id: &str, number: i64) -> Fallible<()> {
    let sql = "
        insert into household (id, number, call_name, address, reading_help, note, sort_key, search_key, created_on,
                               changed_at)
        values (?1, ?2, 'Foyer ' || ?2, '', 0, '', '', '', '2026-03-02', '2026-03-02T08:00:00.000Z')";
    conn.prepare_cached(sql)?.execute(params![id, number])?;
    Ok(())
}

/// The median of so many times.
pub(crate) fn timed(times: usize, mut run: impl FnMut() -> Fallible<()>) -> Fallible<Duration> {
    let mut taken = Vec::new();
    for _ in 0..times {
        let start = Instant::now();
        run()?;
        taken.push(start.elapsed());
    }
    taken.sort();
    Ok(taken[times / 2])
}

pub(crate) fn call(app: &App, name: &str, input: Value) -> Fallible<Value> {
    app.call(name, input).map_err(|failure| format!("{name}: {}", failure.message).into())
}
