//! Sixty households at the stands: the program is killed (kill -9) in the middle, again and again, and no tick that was
//! answered is lost; two windows at once lose none either. `CABAS_SEED=7 cargo test --test pickups` kills elsewhere.
#![expect(clippy::unwrap_used, reason = "a test may stop where an answer is not as expected")]

mod support;

use cabas::App;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::Stdio;
use support::*;

/// The day of the distribution.
const DAY: &str = "2026-03-28";
const HOUSEHOLDS: usize = 60;

/// A campaign where each of sixty households is to get 500 g of flour; the ids of the campaign, the offer, the households.
struct Distribution {
    campaign: String,
    offer: String,
    households: Vec<String>,
}

impl Distribution {
    fn made(data: &Path) -> Distribution {
        let (distribution, pack) = Distribution::ordered(&app(data, "2026-03-02"));
        distribution.received(&app(data, "2026-03-14"), &pack);
        distribution
    }

    /// What everybody ordered, and the pack it comes in.
    fn ordered(app: &App) -> (Distribution, Value) {
        let households: Vec<String> =
            (1..=HOUSEHOLDS).map(|number| id(&add(app, &name(number))["id"])).collect();
        let supplier = call(app, "catalogue.save_supplier", json!({"name": "Moulin", "kind": "producer"}));
        let product = json!({"name": "Farine", "measure": "mass", "step": "500 g", "vat": "5,5", "others_absent": true});
        let product = call(app, "catalogue.save_product", product);
        let pack = json!({"product": product["product"], "supplier": supplier["supplier"], "name": "sac",
            "content": "25 kg", "net": true, "price": {"breaks": [{"price": "41,37"}]}});
        let pack = call(app, "catalogue.save_pack", pack)["packs"][0]["pack"].clone();
        let campaign = json!({"title": "Mars", "suppliers": [{"supplier": supplier["supplier"]}],
            "places": [{"place": "Toul", "on_day": "28/03/2026", "from_time": "10h", "to_time": "12h"}],
            "closes_on": "13/03/2026", "closes_at": "18h", "tolerance": "none"});
        let campaign = call(app, "campaigns.create", campaign)["campaign"].clone();
        let here = json!({"campaign": campaign});
        call(app, "campaigns.add_offers", here.clone());
        let offer = call(app, "campaigns.open", here)["offers"][0]["offer"].clone();
        for household in &households {
            let form = json!({"campaign": campaign, "household": household, "channel": "paper"});
            let form = call(app, "baskets.begin", form)["basket"].clone();
            call(app, "baskets.set_line", json!({"basket": form, "offer": offer, "firm": "500 g"}));
        }
        (Distribution { campaign: id(&campaign), offer: id(&offer), households }, pack)
    }

    /// Two sacks come, a lot each, and are shared.
    fn received(&self, app: &App, pack: &Value) {
        let here = json!({"campaign": self.campaign});
        call(app, "campaigns.close", here.clone());
        let packs = json!([{"pack": pack, "packs": "2"}]);
        let decision = json!({"offer": self.offer, "way": "typed", "reason": "Deux sacs", "packs": packs});
        call(app, "consolidation.decide", decision);
        call(app, "campaigns.adjust", here.clone());
        let order = call(app, "purchasing.prepare", here.clone())["orders"][0]["order"].clone();
        call(app, "campaigns.order", here.clone());
        let line = call(app, "receptions.show", json!({"order": order}))["lines"][0]["line"].clone();
        for lot in ["A", "B"] {
            let lines = json!([{"line": line, "packs": "1", "lot": lot}]);
            call(app, "receptions.record", json!({"order": order, "lines": lines}));
        }
        call(app, "campaigns.receive", here);
        call(app, "sharing.apply", json!({"campaign": self.campaign, "stage": "received"}));
    }

    /// What a stand sends for one household; each weight is its own.
    fn serve(&self, at: usize) -> Value {
        let qty = format!("{} g", weight(at));
        json!({"campaign": self.campaign, "household": self.households[at], "offer": self.offer, "qty": qty})
    }

    /// The weight noted for each household, in grams.
    fn noted(&self, data: &Path) -> Vec<Option<i64>> {
        let conn = sqlite(data);
        let sql = "select qty from handover where household = ?1 order by id desc limit 1";
        let of = |household: &String| conn.query_row(sql, [household], |row| row.get(0)).ok();
        self.households.iter().map(of).collect()
    }

    /// What left the stock, in grams.
    fn left_the_stock(data: &Path) -> i64 {
        let sql = "select coalesce(-sum(qty), 0) from stock_movement where kind in ('handed_over', 'return')";
        count(&sqlite(data), sql)
    }
}

fn weight(at: usize) -> i64 {
    480 + i64::try_from(at).unwrap()
}

fn id(value: &Value) -> String {
    text(value).to_owned()
}

#[test]
fn killed_in_the_middle_of_sixty_pickups_nothing_answered_is_lost() {
    let dir = folder();
    let distribution = Distribution::made(dir.path());
    let mut random = Random::new(28_032_026);
    let (mut served, mut kills) = (0, 0);
    while served < HOUSEHOLDS {
        let answered = served + serve_until_killed(dir.path(), &distribution, &mut random, served);
        kills += 1;
        let noted = distribution.noted(dir.path());
        let there = noted.iter().take_while(|one| one.is_some()).count();
        assert!(
            there == answered || there == answered + 1,
            "kill {kills}: {answered} answered, {there} there"
        );
        let expected: Vec<Option<i64>> = (0..HOUSEHOLDS).map(|at| (at < there).then(|| weight(at))).collect();
        assert_eq!(noted, expected, "kill {kills}");
        let sum: i64 = (0..there).map(weight).sum();
        assert_eq!(
            Distribution::left_the_stock(dir.path()),
            sum,
            "kill {kills}: the stock moved with each tick"
        );
        let app = app(dir.path(), DAY);
        assert!(verified(&app), "kill {kills}: the journal's chain is broken");
        drop(app);
        assert_eq!(integrity(dir.path()), "ok", "kill {kills}");
        served = there;
    }
    assert!(6 < kills, "only {kills} kills: they mean nothing");
    let app = app(dir.path(), DAY);
    let day = call(&app, "pickup.day", json!({"campaign": distribution.campaign}));
    let all_served = day["households"].as_array().unwrap().iter().all(|row| row["status"] == "served");
    assert!(all_served, "{}", day["says"]);
}

/// How many pickups the program answered from `from` on, before it was killed.
fn serve_until_killed(data: &Path, distribution: &Distribution, random: &mut Random, from: usize) -> usize {
    let play = data.join("play.txt");
    let mut story = format!("= {DAY}\n");
    for at in from..HOUSEHOLDS {
        writeln!(story, "+ pickup.serve {}", distribution.serve(at)).unwrap();
    }
    write(&play, story);
    let child = program(data).arg("play").arg(&play).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = child.expect("the program starts");
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut heard = String::new();
    for _ in 0..=random.below(9) {
        said.read_line(&mut heard).unwrap();
    }
    random.turn(4_000);
    child.kill().unwrap();
    child.wait().unwrap();
    said.read_to_string(&mut heard).unwrap();
    // Only a whole line is an answer.
    heard
        .split_inclusive('\n')
        .filter(|line| line.starts_with("+ pickup.serve") && line.ends_with('\n'))
        .count()
}

#[test]
fn two_windows_at_once_lose_no_tick() {
    let dir = folder();
    let distribution = Distribution::made(dir.path());
    let app = app(dir.path(), DAY);
    let stand = |first: usize| {
        for at in (first..HOUSEHOLDS).step_by(2) {
            call(&app, "pickup.serve", distribution.serve(at));
        }
    };
    std::thread::scope(|both| {
        both.spawn(|| stand(0));
        both.spawn(|| stand(1));
    });
    let noted = distribution.noted(dir.path());
    assert_eq!(noted, (0..HOUSEHOLDS).map(|at| Some(weight(at))).collect::<Vec<_>>());
    assert_eq!(Distribution::left_the_stock(dir.path()), (0..HOUSEHOLDS).map(weight).sum::<i64>());
    assert!(verified(&app));
}

/// Invariant 1 of the trade (domain.md 3.3): what was received is what was handed over and what is there, to the gram,
/// whatever is ticked, weighed again, taken back, said to come from another lot, or given away and kept after all.
#[test]
fn to_the_gram_what_came_is_what_was_handed_over_and_what_is_there() {
    let dir = folder();
    let distribution = Distribution::made(dir.path());
    let app = app(dir.path(), DAY);
    let stand = json!({"campaign": distribution.campaign, "offer": distribution.offer});
    let lots: Vec<String> = call(&app, "pickup.product", stand)["lots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|lot| id(&lot["lot"]))
        .collect();
    let mut random = Random::new(6_112_026);
    for step in 0..300 {
        let household = &distribution.households[random.below(12)];
        let whose =
            json!({"campaign": distribution.campaign, "household": household, "offer": distribution.offer});
        let (name, more) = match random.below(8) {
            6 => ("pickup.settle_absent", json!({"outcome": "given"})),
            7 => ("pickup.settle_absent", json!({"outcome": "kept"})),
            0 => ("pickup.serve", json!({})),
            1 => ("pickup.undo_line", json!({})),
            2 => ("pickup.serve", json!({"lot": lots[random.below(2)], "replaces_typed": true})),
            _ => {
                let qty = format!("{} g", random.below(4_000));
                ("pickup.serve", json!({"qty": qty, "replaces_typed": true, "sure": true}))
            }
        };
        let mut input = whose;
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        // A refusal changes nothing either: the sums must hold after each step.
        let _ = app.call(name, input);
        let conn = sqlite(dir.path());
        let there = count(&conn, "select sum(qty) from stock_movement");
        let handed = count(
            &conn,
            "select coalesce(sum(qty), 0) from handover
             where id in (select max(id) from handover group by household, offer)",
        );
        let by_lot = count(&conn, "select coalesce(sum(qty), 0) from handover_lot");
        // Gifts, less those that were taken back.
        let gifts = "select coalesce(-sum(qty), 0) from stock_movement where kind in ('gift', 'reversal')";
        let given = count(&conn, gifts);
        assert!(0 <= given, "step {step}: a gift comes back once");
        assert_eq!((there + handed + given, by_lot), (50_000, handed), "step {step}");
    }
}
