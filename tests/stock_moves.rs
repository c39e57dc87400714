//! Random campaigns, from the forms to the shares, with losses, counts and mistakes taken back: what the stock says is
//! the sum of its movements in the file, and what is shared is what came, to the gram. The seed is printed.
#![expect(clippy::unwrap_used, reason = "a test may stop where an answer is not as expected")]

mod support;

use cabas::App;
use rusqlite::Connection;
use serde_json::{Value, json};
use support::{Random, TODAY, app, call, folder};

const CAMPAIGNS: usize = 8;
const PRODUCTS: usize = 3;
const HOUSEHOLDS: usize = 4;
const RULES: [&str; 5] = ["largest_remainder", "equal", "small_first", "arrival", "draw"];

struct Shop {
    supplier: Value,
    households: Vec<Value>,
}

fn furnish(office: &App, random: &mut Random) -> Shop {
    call(office, "settings.set_association", json!({"name": "Essai", "profile": "gas"}));
    call(office, "adhesions.use_preset", json!({"profile": "gas"}));
    let supplier = call(office, "catalogue.save_supplier", json!({"name": "Moulin", "kind": "producer"}));
    let supplier = supplier["supplier"].clone();
    for number in 0..PRODUCTS {
        let loss = ["0", "1", "2"][random.below(3)];
        let product = json!({"name": format!("Produit {number}"), "family": "Épicerie", "measure": "mass",
            "step": "500 g", "vat": "5,5", "loss": loss, "others_absent": true});
        let product = call(office, "catalogue.save_product", product)["product"].clone();
        let pack = json!({"product": product, "supplier": supplier, "name": "sac",
            "content": format!("{} kg", [5, 10, 25][random.below(3)]), "price": {"breaks": [{"price": "20"}]}});
        call(office, "catalogue.save_pack", pack);
        let opening = json!({"product": product, "qty": format!("{} kg", 1 + random.below(9)),
            "best_before_on": "01/12/2027"});
        call(office, "stock.add_opening", opening);
    }
    let households = (0..HOUSEHOLDS).map(|at| support::add(office, &support::name(at))["id"].clone());
    Shop { supplier, households: households.collect() }
}

/// Forms, decisions, orders, what comes, shares; answers the campaign.
fn play(office: &App, random: &mut Random, shop: &Shop, number: usize) -> Value {
    let campaign = json!({"title": format!("Essai {number}"), "suppliers": [{"supplier": shop.supplier}],
        "closes_on": "28/11/2026", "tolerance": "both",
        "places": [{"place": "Salle", "on_day": "12/12/2026", "from_time": "10h", "to_time": "12h"}]});
    let campaign = call(office, "campaigns.create", campaign)["campaign"].clone();
    let of = json!({"campaign": campaign});
    call(office, "campaigns.add_offers", of.clone());
    let rule = RULES[random.below(RULES.len())];
    call(office, "campaigns.set_rules", json!({"campaign": campaign, "shortage": rule}));
    call(office, "campaigns.open", of.clone());
    for household in &shop.households {
        let form = json!({"campaign": campaign, "household": household, "channel": "paper"});
        let form = call(office, "baskets.begin", form);
        for line in form["lines"].as_array().unwrap() {
            let steps = [random.below(20), random.below(4)].map(|steps| steps.to_string());
            let line = json!({"basket": form["basket"], "offer": line["offer"], "firm": steps[0],
                "more": if steps[0] == "0" { "0" } else { &steps[1] }, "sure": true});
            call(office, "baskets.set_line", line);
        }
    }
    call(office, "campaigns.close", of.clone());
    for line in call(office, "consolidation.show", of.clone())["lines"].as_array().unwrap() {
        let plans = line["plans"].as_array().unwrap();
        let plan = &plans[random.below(plans.len())];
        let packs: Vec<Value> = plan["packs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pack| json!({"pack": pack["pack"], "packs": pack["packs"]}))
            .collect();
        call(
            office,
            "consolidation.decide",
            json!({"offer": line["offer"], "way": plan["way"], "packs": packs, "reason": "Essai"}),
        );
    }
    call(office, "campaigns.adjust", of.clone());
    if let Ok(orders) = office.call("purchasing.prepare", of.clone()) {
        call(office, "campaigns.order", of.clone());
        for order in orders["orders"].as_array().unwrap() {
            receive(office, random, &order["order"]);
        }
    } else {
        call(office, "campaigns.order", of.clone());
    }
    // Nothing to share is an answer too.
    let _nothing = office.call("sharing.apply", json!({"campaign": campaign, "stage": "received"}));
    campaign
}

/// Less, more or spoilt; sometimes a line is typed by mistake and taken back.
fn receive(office: &App, random: &mut Random, order: &Value) {
    for line in call(office, "receptions.show", json!({"order": order}))["lines"].as_array().unwrap() {
        let weight = 1 + random.below(30);
        let damaged = random.below(weight.min(4));
        let lines = json!([{"line": line["line"], "weight": format!("{weight} kg"),
            "damaged": format!("{damaged} kg"), "sure": true}]);
        let shown = call(office, "receptions.record", json!({"order": order, "lines": lines}));
        if random.below(4) == 0 {
            let last = shown["receptions"].as_array().unwrap().last().unwrap()["lines"][0].clone();
            let back = json!({"line": last["received_line"], "reason": "Essai"});
            call(office, "receptions.take_back", back);
        }
    }
}

/// Some of a lot is lost, or given to another group.
fn wear(office: &App, random: &mut Random) {
    let stock = call(office, "stock.list", json!({}));
    for product in stock["products"].as_array().unwrap() {
        for lot in product["lots"].as_array().unwrap().iter().take(2) {
            let lost = json!({"lot": lot["lot"], "kind": "loss", "qty": "250 g", "reason": "Essai"});
            let given = json!({"lot": lot["lot"], "qty": "500 g", "to_group": "Ailleurs"});
            // What is not there, or kept for somebody, is refused.
            let _refused = match random.below(3) {
                0 => office.call("stock.note_loss", lost),
                1 => office.call("stock.transfer", given),
                _ => continue,
            };
        }
    }
}

fn number(conn: &Connection, sql: &str, of: &str) -> i64 {
    conn.query_row(sql, [of], |row| row.get::<_, Option<i64>>(0)).unwrap().unwrap_or(0)
}

#[test]
fn the_stock_is_the_sum_of_its_movements_and_shares_are_what_came() {
    let mut random = Random::new(1_165);
    let folder = folder();
    let office = app(folder.path(), TODAY);
    let shop = furnish(&office, &mut random);
    let mut shared = 0;
    for at in 0..CAMPAIGNS {
        let campaign = play(&office, &mut random, &shop, at);
        wear(&office, &mut random);
        let conn = support::sqlite(folder.path());
        let stock = call(&office, "stock.list", json!({}));
        for product in stock["products"].as_array().unwrap() {
            let id = product["product"].as_str().unwrap();
            let moved = "select sum(qty) from stock_movement join lot on lot.id = lot where lot.product = ?1";
            let there = number(&conn, moved, id);
            assert_eq!(product["there_qty"], there, "campaign {at}: {}", product["name"]);
            assert!(0 <= there);
            let sound = "
                select sum(received_qty - damaged_qty) from reception_line
                join purchase_line on purchase_line.id = purchase_line where purchase_line.product = ?1";
            let opening = "
                select sum(qty) from stock_movement join lot on lot.id = lot
                where kind = 'opening' and lot.product = ?1";
            let gone = "
                select -sum(qty) from stock_movement join lot on lot.id = lot
                where kind in ('loss', 'breakage', 'gift', 'tasting', 'transfer') and lot.product = ?1";
            let [opening, sound, gone] = [opening, sound, gone].map(|sql| number(&conn, sql, id));
            assert_eq!(opening + sound - gone, there, "campaign {at}: opening + received - gone");
        }
        let id = campaign.as_str().unwrap();
        let usable =
            "select sum(usable_qty - left_qty) from share join offer on offer.id = offer where campaign = ?1";
        let parts = "
            select sum(qty) from share_part join share on share.id = share join offer on offer.id = offer
            where campaign = ?1";
        assert_eq!(number(&conn, usable, id), number(&conn, parts, id), "campaign {at}: shares");
        shared += number(&conn, parts, id);
    }
    assert!(0 < shared, "something was shared");
}
