//! How long one line of a form and the live view take with 300 households and 200 products, every one asked:
//! `cargo bench --no-default-features --bench orders`. The median, and its ratio to what SQLite itself needs in the
//! same run: for a line, its rows put into a bare file with the same promises; for the live view, one sum of as
//! many rows.
#![expect(clippy::print_stdout, reason = "a benchmark is read in the terminal")]

use cabas::{App, Opening};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

const HOUSEHOLDS: usize = 300;
/// As many as there are columns for them beside a household's code and name in the workbook.
const PRODUCTS: usize = 198;
const TYPED: usize = 100;

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Fallible<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let today = Some("2026-03-02".parse()?);
    let opening = Opening { data: Some(data.clone()), today, ..Opening::default() };
    let app = App::open(opening).map_err(|failure| failure.message)?;
    let campaign = fill(&app)?;
    let typed = set_lines(&app, &campaign)?;
    let seen = timed(20, || call(&app, "baskets.preview_demand", json!({"campaign": campaign})).map(drop))?;
    drop(app);
    let bare = folder.path().join("bare.sqlite");
    let (inserted, summed) = bare_loops(&data.join("cabas.sqlite"), &bare)?;
    say("baskets.set_line", typed, inserted);
    say("baskets.preview_demand", seen, summed);
    Ok(())
}

fn say(name: &str, asked: Duration, bare: Duration) {
    let ratio = asked.as_micros() * 100 / bare.as_micros().max(1);
    println!(
        "{name}, {HOUSEHOLDS} households, {PRODUCTS} products: {} µs; bare SQLite: {} µs; ratio {},{:02}",
        asked.as_micros(),
        bare.as_micros(),
        ratio / 100,
        ratio % 100
    );
}

/// A campaign in which every household asks some of every product, through the workbook.
fn fill(app: &App) -> Fallible<Value> {
    let supplier = call(app, "catalogue.save_supplier", json!({"name": "Grossiste", "kind": "wholesaler"}))?;
    let supplier = supplier["supplier"].clone();
    for number in 0..PRODUCTS {
        let product = json!({
            "name": format!("Produit {number:03}"), "measure": "mass", "step": "500 g", "vat": "5,5",
            "others_absent": true,
        });
        let product = call(app, "catalogue.save_product", product)?["product"].clone();
        let pack = json!({
            "product": product, "supplier": supplier, "name": "sac", "content": "25", "net": true,
            "price": {"breaks": [{"price": "41,37"}]},
        });
        call(app, "catalogue.save_pack", pack)?;
    }
    let place = json!({"place": "Toul", "on_day": "28/03/2026", "from_time": "10h", "to_time": "12h"});
    let new = json!({
        "title": "Mars", "suppliers": [{"supplier": supplier}], "places": [place], "closes_on": "13/03/2026",
    });
    call(app, "campaigns.create", new)?;
    let campaign = call(app, "campaigns.list", json!({}))?["campaigns"][0]["campaign"].clone();
    call(app, "campaigns.add_offers", json!({"campaign": campaign}))?;
    call(app, "campaigns.open", json!({"campaign": campaign}))?;
    let mut csv = "Nom;Prénom\n".to_owned();
    for number in 0..HOUSEHOLDS {
        csv.push_str(&format!("Foyer{number:05};Personne{:05}\n", number * 7_919 % 100_000));
    }
    let file = json!({"name": "foyers.csv", "content_base64": base64(&csv)});
    call(app, "members.import", json!({"file": file, "duplicates": "add", "errors": "refuse"}))?;
    let mut households = Vec::new();
    while households.len() < HOUSEHOLDS {
        let page = call(app, "members.list", json!({"offset": households.len(), "limit": 100}))?;
        households.extend(page["households"].as_array().ok_or("a list has households")?.iter().cloned());
    }
    let seen = call(app, "baskets.show", json!({"campaign": campaign, "household": households[0]["id"]}))?;
    let mut csv = "Code;Foyer".to_owned();
    for line in seen["lines"].as_array().ok_or("a form has lines")? {
        let word = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        csv.push_str(&format!(";{}. {} ({})", line["position"], word("name"), word("unit_says")));
    }
    for household in &households {
        csv.push_str(&format!("\n{};", household["code"].as_str().unwrap_or_default()));
        csv.push_str(&";2".repeat(PRODUCTS));
    }
    let file = json!({"name": "bons.csv", "content_base64": base64(&csv)});
    let start = Instant::now();
    call(app, "baskets.import_file", json!({"campaign": campaign, "file": file}))?;
    println!("baskets.import_file, {} lines: {} ms", HOUSEHOLDS * PRODUCTS, start.elapsed().as_millis());
    Ok(campaign)
}

fn set_lines(app: &App, campaign: &Value) -> Fallible<Duration> {
    let list = call(app, "baskets.list", json!({"campaign": campaign}))?;
    let household = &list["households"][0]["household"];
    let seen = call(app, "baskets.show", json!({"campaign": campaign, "household": household}))?;
    let mut times = Vec::new();
    for line in seen["lines"].as_array().ok_or("a form has lines")?.iter().take(TYPED) {
        let input = json!({"basket": seen["basket"], "offer": line["offer"], "firm": "3"});
        let start = Instant::now();
        call(app, "baskets.set_line", input)?;
        times.push(start.elapsed());
    }
    Ok(median(times))
}

/// One line's rows (line, journal, subject) into tables without index, trigger or key, one transaction each; and one
/// sum of all lines by offer over such a table.
fn bare_loops(file: &Path, bare: &Path) -> Fallible<(Duration, Duration)> {
    let conn = Connection::open(bare)?;
    conn.execute_batch("pragma journal_mode = wal; pragma synchronous = full;")?;
    conn.execute("attach ?1 as full", params![file.to_string_lossy()])?;
    for table in ["basket_line", "journal", "journal_subject"] {
        conn.execute(&format!("create table main.{table} as select * from full.{table} where false"), [])?;
    }
    let rows: Vec<i64> = conn
        .prepare("select seq from full.journal where command = 'baskets.set_line' order by seq")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let lines: Vec<String> = conn
        .prepare("select id from full.basket_line order by id desc limit ?1")?
        .query_map([i64::try_from(rows.len())?], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut times = Vec::new();
    for (line, seq) in lines.iter().zip(rows) {
        let start = Instant::now();
        let tx = conn.unchecked_transaction()?;
        tx.prepare_cached("insert into main.basket_line select * from full.basket_line where id = ?1")?
            .execute([line])?;
        for table in ["journal", "journal_subject"] {
            let sql = format!("insert into main.{table} select * from full.{table} where seq = ?1");
            tx.prepare_cached(&sql)?.execute([seq])?;
        }
        tx.commit()?;
        times.push(start.elapsed());
    }
    conn.execute("insert into main.basket_line select * from full.basket_line", [])?;
    let summed = timed(20, || {
        let mut statement =
            conn.prepare_cached("select offer, sum(firm_qty) from main.basket_line group by offer")?;
        let rows = statement.query_map([], |row| row.get::<_, i64>(1))?.count();
        assert_eq!(rows, PRODUCTS);
        Ok(())
    })?;
    Ok((median(times), summed))
}

fn timed(times: usize, mut run: impl FnMut() -> Fallible<()>) -> Fallible<Duration> {
    let mut taken = Vec::new();
    for _ in 0..times {
        let start = Instant::now();
        run()?;
        taken.push(start.elapsed());
    }
    Ok(median(taken))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn call(app: &App, name: &str, input: Value) -> Fallible<Value> {
    app.call(name, input).map_err(|failure| format!("{name}: {}", failure.message).into())
}

fn base64(text: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(text)
}
