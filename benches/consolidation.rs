//! How long it takes to consolidate a campaign read from the file: 18,000 lines (600 households) and 600,000 lines
//! (20,000 households), 30 products each: `cargo bench --no-default-features --bench consolidation`. The median, its
//! ratio to the plain sum of the same table in the same run, and the most memory the program ever held: each size is
//! seen by a process of its own that opens the file and consolidates.
#![expect(clippy::print_stdout, reason = "a benchmark is read in the terminal")]

use cabas::{App, Opening};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const PRODUCTS: usize = 30;
const TIMES: usize = 9;
/// The folder of the file a child process consolidates.
const CHILD: &str = "CABAS_BENCH_CHILD";

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Fallible<()> {
    if let Some(data) = std::env::var_os(CHILD) {
        return consolidate(&PathBuf::from(data));
    }
    let folder = tempfile::tempdir()?;
    for households in [600, 20_000] {
        let data = folder.path().join(households.to_string());
        fill(&data, households)?;
        println!("{} lines ({households} households, {PRODUCTS} products):", households * PRODUCTS);
        let child = std::process::Command::new(std::env::current_exe()?).env(CHILD, &data).output()?;
        print!("{}", String::from_utf8_lossy(&child.stdout));
        if !child.status.success() {
            return Err(String::from_utf8_lossy(&child.stderr).into());
        }
    }
    Ok(())
}

fn open(data: &Path) -> Fallible<App> {
    let today = Some("2026-03-02".parse()?);
    let opening = Opening { data: Some(data.to_owned()), today, ..Opening::default() };
    App::open(opening).map_err(|failure| failure.message.into())
}

/// Consolidates what is in the file, beside the plain sum of the same table.
fn consolidate(data: &Path) -> Fallible<()> {
    let app = open(data)?;
    let campaign = call(&app, "campaigns.list", json!({}))?["campaigns"][0]["campaign"].clone();
    let seen = timed(|| {
        let seen = call(&app, "consolidation.show", json!({"campaign": campaign}))?;
        assert_eq!(seen["lines"].as_array().map(Vec::len), Some(PRODUCTS));
        Ok(())
    })?;
    let memory = peak_memory()?;
    drop(app);
    let conn = Connection::open(data.join("cabas.sqlite"))?;
    let summed = timed(|| {
        let mut statement =
            conn.prepare_cached("select offer, sum(firm_qty) from basket_line group by offer")?;
        assert_eq!(statement.query_map([], |row| row.get::<_, i64>(1))?.count(), PRODUCTS);
        Ok(())
    })?;
    let ratio = seen.as_micros() * 100 / summed.as_micros().max(1);
    println!(
        "  consolidation.show: {} ms; plain sum: {} ms; ratio {},{:02}; peak memory {memory}",
        seen.as_millis(),
        summed.as_millis(),
        ratio / 100,
        ratio % 100
    );
    Ok(())
}

/// The most this process ever held, as Linux says it.
fn peak_memory() -> Fallible<String> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(line.ok_or("no peak memory")?.trim().to_owned())
}

/// A closed campaign in which every household asks some of every product: the catalogue through the program, the
/// households and their forms by SQL.
fn fill(data: &Path, households: usize) -> Fallible<()> {
    let app = open(data)?;
    let supplier = call(&app, "catalogue.save_supplier", json!({"name": "Grossiste", "kind": "wholesaler"}))?;
    let supplier = supplier["supplier"].clone();
    for number in 0..PRODUCTS {
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
    rows(&data.join("cabas.sqlite"), campaign.as_str().unwrap_or_default(), households)?;
    drop(app);
    Ok(())
}

fn rows(file: &Path, campaign: &str, households: usize) -> Fallible<()> {
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
        tx.prepare_cached(
            "insert into household (id, number, call_name, address, reading_help, note, sort_key, search_key,
                                    created_on, changed_at)
             values (?1, ?2, 'Foyer', '', 0, '', '', '', '2026-03-02', ?3)",
        )?
        .execute(params![household, number, at])?;
        tx.prepare_cached(
            "insert into basket (id, device, campaign, household, number, late, who, at)
             values (?1, ?2, ?3, ?4, ?5, 0, '', ?6)",
        )?
        .execute(params![basket, device, campaign, household, number, at])?;
        tx.prepare_cached(
            "insert into basket_head (id, device, basket, channel, note, who, at) values (?1, ?2, ?3, 'paper', '', '', ?4)",
        )?
        .execute(params![id(), device, basket, at])?;
        for (offer, version) in &offers {
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

fn timed(mut run: impl FnMut() -> Fallible<()>) -> Fallible<Duration> {
    let mut taken = Vec::new();
    for _ in 0..TIMES {
        let start = Instant::now();
        run()?;
        taken.push(start.elapsed());
    }
    taken.sort();
    Ok(taken[TIMES / 2])
}

fn call(app: &App, name: &str, input: Value) -> Fallible<Value> {
    app.call(name, input).map_err(|failure| format!("{name}: {}", failure.message).into())
}
