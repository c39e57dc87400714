//! Distribution day in the window: how a team serves its households; one of each screen for the tour.

use super::stage::Stage;
use super::{call, look};
use serde_json::{Value, json};
use std::path::Path;

/// A distribution: the ids of the campaign, its flour, the households in the order of their codes.
struct Day {
    campaign: String,
    flour: String,
    households: Vec<String>,
}

fn text(id: &Value) -> String {
    id.as_str().expect("a text").to_owned()
}

const ENTER: &str = "\u{e007}";

/// Calls the door.
pub(super) type Run<'a> = &'a dyn Fn(&str, Value) -> Value;

/// Flour, eggs and a cheese sold by weight, in a campaign that is open, and their packs.
fn open(run: Run<'_>, title: &str) -> (Value, Vec<Value>) {
    let supplier = run("catalogue.save_supplier", json!({"name": "Ferme du Stand", "kind": "producer"}));
    let supplier = supplier["supplier"].clone();
    let mut products = Vec::new();
    let mut packs = Vec::new();
    for (product, pack) in [
        (
            json!({"name": "Farine du Stand", "stand": "Vrac", "pictogram": "wheat", "measure": "mass", "step": "500 g", "vat": "5,5", "others_absent": true}),
            json!({"name": "sac", "content": "5 kg", "net": true, "price": {"breaks": [{"price": "8,40"}]}}),
        ),
        (
            json!({"name": "Œufs du Stand", "stand": "Frais", "pictogram": "egg", "shelf": "fresh", "measure": "count", "step": "6", "vat": "5,5", "others_absent": true}),
            json!({"name": "boîte", "content": "6", "net": true, "price": {"breaks": [{"price": "2,10"}]}}),
        ),
        (
            json!({"name": "Tomme du Stand", "stand": "Frais", "shelf": "cold", "measure": "mass", "step": "600 g", "vat": "5,5", "others_absent": true}),
            json!({"name": "pièce", "content": "600 g", "net": false, "priced_by": "unit", "variable_weight": true, "price": {"breaks": [{"price": "14,50"}]}}),
        ),
    ] {
        let product = run("catalogue.save_product", product)["product"].clone();
        let mut pack = pack;
        pack["product"] = product.clone();
        pack["supplier"] = supplier.clone();
        packs.push(run("catalogue.save_pack", pack)["packs"][0]["pack"].clone());
        products.push(product);
    }
    let today = text(&run("desk.show", json!({}))["today"]);
    let places = json!([{"place": "Salle", "on_day": today, "from_time": "10h", "to_time": "12h"}]);
    let campaign = json!({"title": title, "suppliers": [{"supplier": supplier}], "closes_on": today, "closes_at": "23h59", "places": places});
    let campaign = run("campaigns.create", campaign)["campaign"].clone();
    let picked: Vec<Value> = products.iter().map(|product| json!({"product": product})).collect();
    run("campaigns.add_offers", json!({"campaign": campaign, "products": picked}));
    run("campaigns.open", json!({"campaign": campaign}));
    (campaign, packs)
}

/// All that was ordered comes, the cheese over the scale.
fn receive(run: Run<'_>, campaign: &Value) {
    let here = json!({"campaign": campaign});
    let order = run("purchasing.prepare", here.clone())["orders"][0]["order"].clone();
    run("campaigns.order", here.clone());
    let lines = run("receptions.show", json!({"order": order}))["lines"].clone();
    let counted = |line: &Value| {
        if line["weighed"] == true {
            json!({"line": line["line"], "weight": "655 g", "lot": "T-12"})
        } else {
            json!({"line": line["line"], "packs": line["packs"], "lot": "L-7"})
        }
    };
    let counted: Vec<Value> = lines.as_array().expect("lines").iter().map(counted).collect();
    run("receptions.record", json!({"order": order, "lines": counted}));
    run("campaigns.receive", here);
    run("sharing.apply", json!({"campaign": campaign, "stage": "received"}));
}

/// What three households ordered and a fourth did not: four of the list from `first` on, members from now on where the
/// association asks a fee.
fn distribution(data: &Path, title: &str, first: usize) -> Day {
    let run = |name: &str, input: Value| call(data, name, input);
    let (campaign, packs) = open(&run, title);
    let here = json!({"campaign": campaign});
    let offers = run("campaigns.show", here.clone())["offers"].clone();
    let offer = |at: usize| offers[at]["offer"].clone();
    let members = run("members.list", json!({}))["households"].clone();
    let households: Vec<Value> = (first..first + 4).map(|at| members[at].clone()).collect();
    for (at, household) in households.iter().take(3).enumerate() {
        if 0 < first {
            run("adhesions.record", json!({"household": household["id"], "amount": "1", "method": "cash"}));
        }
        let begun = json!({"campaign": campaign, "household": household["id"], "channel": "paper"});
        let basket = run("baskets.begin", begun)["basket"].clone();
        run("baskets.set_line", json!({"basket": basket, "offer": offer(0), "firm": "1,5 kg"}));
        run("baskets.set_line", json!({"basket": basket, "offer": offer(1), "firm": "6"}));
        if at == 0 {
            run("baskets.set_line", json!({"basket": basket, "offer": offer(2), "firm": "600 g"}));
        }
    }
    run("campaigns.close", here.clone());
    for (at, count) in ["1", "3", "1"].iter().enumerate() {
        let chosen = json!([{"pack": packs[at], "packs": count}]);
        run(
            "consolidation.decide",
            json!({"offer": offer(at), "way": "typed", "reason": "Ce qu'il faut", "packs": chosen}),
        );
    }
    run("campaigns.adjust", here.clone());
    receive(&run, &campaign);
    Day {
        campaign: text(&campaign),
        flour: text(&offer(0)),
        households: households.iter().map(|one| text(&one["id"])).collect(),
    }
}

/// A distribution under way; the addresses of its screens.
pub(super) fn furnish(data: &Path) -> Vec<(String, &'static str)> {
    let day = distribution(data, "Distribution du tour", 5);
    let run = |name: &str, input: Value| call(data, name, input);
    let (campaign, households) = (&day.campaign, &day.households);
    let whose = |at: usize| json!({"campaign": campaign, "household": households[at]});
    let flour =
        |qty: &str| json!({"campaign": campaign, "household": households[0], "offer": day.flour, "qty": qty});
    let list = text(&run("documents.pickup_sheets", json!({"campaign": campaign}))["path"]);
    assert!(list.ends_with(".pdf"));
    let lots = run("pickup.product", json!({"campaign": campaign, "offer": day.flour}))["lots"].clone();
    run("pickup.open_lot", json!({"campaign": campaign, "lot": lots[0]["lot"]}));
    run("pickup.save_container", json!({"household": households[0], "label": "bocal 1 L", "tare": "412 g"}));
    run("pickup.save_container", json!({"label": "caisse verte", "tare": "1,25"}));
    run("pickup.serve", flour("1,48"));
    run("pickup.serve_all", whose(1));
    run("pickup.absent", whose(2));
    let lists = run("pickup.list_printed", json!({"campaign": campaign}))["lists"].clone();
    let printed =
        lists[0]["list"].as_str().map(|list| (format!("#pickup/reenter/{campaign}/{list}"), "saisie-liste"));
    [
        (format!("#pickup/day/{campaign}"), "distribution"),
        (format!("#pickup/household/{campaign}/{}", households[0]), "distribution-foyer"),
        (format!("#pickup/household/{campaign}/{}", households[3]), "distribution-sans-commande"),
        (format!("#pickup/product/{campaign}"), "stands"),
        (format!("#pickup/product/{campaign}/{}", day.flour), "stand"),
        (format!("#pickup/absent/{campaign}"), "absents"),
        (format!("#pickup/reenter/{campaign}"), "saisie-papier"),
        (format!("#pickup/containers/{campaign}"), "contenants"),
        (format!("#pickup/recall/{}", text(&lots[0]["lot"])), "rappel"),
    ]
    .into_iter()
    .chain(printed)
    .collect()
}

/// The team at the stands: five households, each found and served in another way; nobody takes a paper home.
pub(super) async fn serves_five(stage: &Stage, campaign: &str, codes: &[String]) {
    stage.go(&format!("#pickup/day/{campaign}")).await;
    look(stage, "pickup-day").await;
    // A code and Enter: the first line has the keyboard; the space bar ticks it.
    stage.keys(&format!("{}{ENTER}", codes[1])).await;
    stage.see("#pickup-serve-all").await;
    stage.keys(" ").await;
    stage.until("document.querySelectorAll('[data-tick][aria-pressed=true]').length === 1").await;
    look(stage, "pickup-one-ticked").await;
    all_handed_over(stage).await;
    // The caret is in the field of the next one: three letters.
    stage.keys(&format!("had{ENTER}")).await;
    arrived(stage, &codes[3]).await;
    all_handed_over(stage).await;
    // A scanner types the code of a card at once.
    stage.keys(&format!("{}{ENTER}", codes[4].to_lowercase())).await;
    arrived(stage, &codes[4]).await;
    all_handed_over(stage).await;
    stage.keys(&format!("{}{ENTER}", codes[0])).await;
    arrived(stage, &codes[0]).await;
    weighs_the_cheese(stage).await;
    stage.keys(&format!("{}{ENTER}", codes[2])).await;
    arrived(stage, &codes[2]).await;
    gives_the_cheese_by_mistake(stage, campaign, &codes[2]).await;
    a_proxy_comes(stage).await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.go(&format!("#pickup/day/{campaign}")).await;
    let shown = stage.text("body").await;
    assert!(shown.contains("5 foyers servis sur 5") && !shown.contains('€'), "{shown}");
    look(stage, "pickup-all-served").await;
}

/// The household of a code is on the screen.
async fn arrived(stage: &Stage, code: &str) {
    stage.until(&format!("document.querySelector('.pickup-name b')?.textContent === '{code}'")).await;
}

async fn all_handed_over(stage: &Stage) {
    stage.click("#pickup-serve-all").await;
    stage.until("document.querySelectorAll('[data-tick][aria-pressed=false]').length === 0").await;
    stage.see("#pickup-code:focus").await;
}

/// The cheese goes over the scale in its jar; everything else at once, and what was typed stays.
async fn weighs_the_cheese(stage: &Stage) {
    stage.click("[data-line^='Tomme'] [data-type]").await;
    stage.fill("#gross", "1.067").await;
    stage.fill("#tare", "412").await;
    look(stage, "pickup-weighing").await;
    stage.click("#pickup-note").await;
    stage.until("document.querySelector('[data-line^=Tomme]').textContent.includes('655')").await;
    stage.click("#pickup-serve-all").await;
    stage.until("document.querySelectorAll('[data-tick][aria-pressed=false]').length === 0").await;
    // Another weight is asked back.
    stage.click("[data-line^='Tomme'] [data-type]").await;
    stage.fill("#qty", "600 g").await;
    look(stage, "pickup-typed-again").await;
    stage.keys(ENTER).await;
    stage.see("#pickup-sure").await;
    look(stage, "pickup-asked-back").await;
    assert!(!stage.text("body").await.contains('€'), "no price on the screens of the hall");
    stage.click("#pickup-code").await;
}

/// He is noted absent and his cheese given away; then he is there after all.
async fn gives_the_cheese_by_mistake(stage: &Stage, campaign: &str, code: &str) {
    stage.click("#pickup-say-absent").await;
    stage.see("#pickup-undo-passage").await;
    stage.go(&format!("#pickup/absent/{campaign}")).await;
    stage.click(&format!("[data-household='{code}'] [data-line^='Tomme'] [data-outcome=given]")).await;
    stage.click("#pickup-settle").await;
    stage.see(&format!("[data-gone='{code}']")).await;
    stage.go(&format!("#pickup/day/{campaign}")).await;
    stage.keys(&format!("{code}{ENTER}")).await;
    arrived(stage, code).await;
}

/// The sister comes in his place; his cheese is weighed without a jar. It was his, so the gift comes back.
async fn a_proxy_comes(stage: &Stage) {
    stage.click("#pickup-say-came").await;
    stage.fill("#proxy", "Inès, sa sœur").await;
    stage.click("#pickup-came-note").await;
    stage
        .until("document.querySelector('#pickup-says').closest('section').textContent.includes('Inès')")
        .await;
    stage.click("[data-line^='Tomme'] [data-tick]").await;
    stage.fill("#qty", "610").await;
    stage.click("#pickup-note").await;
    stage.see("#pickup-others").await;
    look(stage, "pickup-whose").await;
    stage.click("#pickup-theirs").await;
    stage.until("document.querySelector('[data-line^=Tomme]').textContent.includes('610')").await;
    look(stage, "pickup-proxy").await;
    all_handed_over(stage).await;
}
