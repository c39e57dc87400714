//! Forms typed in by somebody who never takes the mouse: the keyboard contract, refusals, mode salle, and how long a
//! key takes to be seen.

use super::{LAPTOP, look};
use crate::stage::Stage;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

const ENTER: &str = "\u{e007}";
const SHIFT_ENTER: &str = "\u{e008}\u{e007}\u{e000}";
const CTRL_D: &str = "\u{e009}d\u{e000}";
const CTRL_Z: &str = "\u{e009}z\u{e000}";
const ESCAPE: &str = "\u{e00c}";
const DELETE: &str = "\u{e017}";
const BACKSPACE: &str = "\u{e003}";
const F2: &str = "\u{e032}";
const F9: &str = "\u{e039}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";
const LEFT: &str = "\u{e012}";
const RIGHT: &str = "\u{e014}";

/// What is typed on the ten lines, and the grams or pieces that the file must hold.
const TYPED: [(&str, i64); 10] = [
    ("3", 1_500),
    ("2", 2_000),
    ("1,5 kg", 1_500),
    ("", 0),
    ("2*2", 2_000),
    ("4 kg", 4_000),
    ("1", 500),
    ("5", 5_000),
    ("500 g", 500),
    ("1", 1_000),
];

/// Calls the door from outside, many times for one opening.
struct Desk(cabas::App);

impl Desk {
    fn open(data: &Path) -> Desk {
        let opening = cabas::Opening { data: Some(data.to_owned()), ..cabas::Opening::default() };
        Desk(cabas::App::open(opening).expect("the file is free"))
    }

    fn call(&self, name: &str, input: Value) -> Value {
        self.0.call(name, input).unwrap_or_else(|failure| panic!("{name}: {}", failure.message))
    }

    /// A group order that is open, with so many products, two to a family, by 500 g and by 1 kg in turn; its id.
    fn campaign(&self, products: usize) -> String {
        let supplier =
            self.call("catalogue.save_supplier", json!({"name": "Ferme du Bois", "kind": "producer"}));
        let supplier = supplier["supplier"].clone();
        for number in 1..=products {
            let step = if number % 2 == 0 { "1 kg" } else { "500 g" };
            let product = json!({
                "name": format!("Produit {number:03}"), "measure": "mass", "step": step, "vat": "5,5 %",
                "family": format!("Famille {:02}", number.div_ceil(20)),
            });
            let product = self.call("catalogue.save_product", product)["product"].clone();
            let pack = json!({
                "product": product, "supplier": supplier, "name": "sac", "content": "25 kg",
                "price": {"breaks": [{"price": "32"}]},
            });
            self.call("catalogue.save_pack", pack);
        }
        let today = self.call("desk.show", json!({}))["today"].as_str().expect("a day").to_owned();
        let year: i32 = today[..4].parse().expect("a year");
        let campaign = json!({
            "title": "Commande de mars", "suppliers": [{"supplier": supplier}], "tolerance": "both",
            "opens_on": today, "closes_on": format!("{year}-12-31"),
            "places": [{"place": "Salle", "on_day": format!("{}-01-20", year + 1), "from_time": "10h", "to_time": "12h"}],
        });
        let campaign =
            self.call("campaigns.create", campaign)["campaign"].as_str().expect("an id").to_owned();
        self.call("campaigns.add_offers", json!({"campaign": campaign}));
        self.call("campaigns.open", json!({"campaign": campaign}));
        campaign
    }

    fn household(&self, last_name: &str) -> Value {
        self.call("members.add", json!({"persons": [{"last_name": last_name}], "even_if_similar": true}))["id"].clone()
    }

    /// The grams of each line of a household's form, in the order of the form.
    fn lines(&self, campaign: &str, household: &Value) -> Vec<i64> {
        let shown = self.call("baskets.show", json!({"campaign": campaign, "household": household}));
        let lines = shown["lines"].as_array().expect("a form has lines");
        lines.iter().map(|line| line["firm_qty"].as_i64().expect("grams")).collect()
    }
}

/// An association without a fee, so that nobody has to be made a member first.
fn begin(data: &Path) -> Desk {
    let desk = Desk::open(data);
    desk.call("settings.finish_first_start", json!({}));
    desk.call("settings.set_association", json!({"name": "Emplettes", "profile": "gas"}));
    desk.call("adhesions.use_preset", json!({"profile": "gas"}));
    desk
}

/// For the tour of all screens: one open order with one form; the address of that form.
pub(super) fn furnish(data: &Path) -> String {
    let desk = Desk::open(data);
    let campaign = desk.campaign(6);
    let household = desk.household("Zola");
    desk.call("adhesions.record", json!({"household": household, "amount": "1", "method": "cash"}));
    let basket = json!({"campaign": campaign, "household": household, "channel": "paper"});
    let form = desk.call("baskets.begin", basket);
    let line =
        json!({"basket": form["basket"], "offer": form["lines"][0]["offer"], "firm": "3", "more": "2"});
    desk.call("baskets.set_line", line);
    format!("#baskets/entry/{campaign}/{}", household.as_str().expect("an id"))
}

#[tokio::test]
async fn ten_lines_of_a_form_are_typed_in_a_minute_without_the_mouse() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let (campaign, household) = {
        let desk = begin(data.path());
        let household = desk.household("Sow");
        desk.household("Rossi");
        (desk.campaign(24), household)
    };
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#baskets/entry/{campaign}")).await;
    let listen = "window.mice = 0; window.addEventListener('mousedown', () => { window.mice += 1; }, true);";
    stage.run(listen, vec![]).await;
    let began = Instant::now();
    // The keys do not wait for the form: what is typed ahead is not lost.
    let keys: String = TYPED.iter().map(|(text, _)| format!("{text}{ENTER}")).collect();
    stage.keys(&format!("sow{ENTER}{keys}")).await;
    caret(&stage, 10, "firm").await;
    let took = began.elapsed();
    look(&stage, "orders-typed").await;
    // A letter goes to « Produit »; there, Enter on nothing ends the form at its control total.
    stage.keys("/").await;
    stage.keys(ENTER).await;
    stage.see("#control_total:focus").await;
    stage.keys(&format!("20{ENTER}")).await;
    assert!(stage.text("#order-crossed").await.contains("4 de trop"), "the gap is said");
    stage.see("#control_total:focus").await;
    look(&stage, "orders-control").await;
    stage.keys(&format!("\u{e009}a\u{e000}24{ENTER}")).await;
    stage.see("#order-household:focus").await;
    assert!(stage.text("#order-told").await.contains("total 24"));
    assert_eq!(stage.run("return window.mice", vec![]).await, json!(0), "nobody took the mouse");
    stage.close().await;
    eprintln!("ten lines in {} ms", took.as_millis());
    assert!(took < Duration::from_secs(60), "ten lines took {took:?}");
    let desk = Desk::open(data.path());
    let wanted: Vec<i64> = TYPED.iter().map(|(_, grams)| *grams).collect();
    assert_eq!(desk.lines(&campaign, &household)[..10], wanted);
    assert_eq!(desk.call("journal.verify", json!({}))["intact"], true);
}

#[tokio::test]
async fn the_keys_of_the_grid_do_what_the_help_says() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let (campaign, household, code) = {
        let desk = begin(data.path());
        let household = desk.household("Sow");
        let other = desk.call("members.add", json!({"persons": [{"last_name": "Rossi"}]}));
        (desk.campaign(24), household, other["code"].as_str().expect("a code").to_owned())
    };
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#baskets/entry/{campaign}")).await;
    stage.keys(&format!("sow{ENTER}")).await;
    caret(&stage, 0, "firm").await;
    refusals_keep_what_was_typed(&stage).await;
    lines_are_copied_cleared_and_taken_back(&stage).await;
    products_are_found(&stage).await;
    prices_leave_with_f9(&stage).await;
    // The card of the next household, scanned in the middle of a form, opens its own.
    stage.keys(&format!("{code}{ENTER}")).await;
    assert!(stage.text("#order-name").await.contains("Rossi"));
    // The first household again: nothing is guessed about its second form.
    stage.click("#order-household").await;
    stage.keys(&format!("sow{ENTER}")).await;
    stage.see("#form-same:focus").await;
    look(&stage, "orders-second").await;
    stage.click("#form-replace").await;
    caret(&stage, 0, "firm").await;
    stage.keys(&format!("1{ENTER}")).await;
    // With a mouse, the control total is asked for once: a form may have none.
    stage.click("#order-next").await;
    stage.see("#control_total:focus").await;
    stage.click("#order-next").await;
    stage.see("#order-household:focus").await;
    stage.close().await;
    let desk = Desk::open(data.path());
    let shown = desk.call("baskets.show", json!({"campaign": campaign, "household": household}));
    let forms: Vec<Value> =
        shown["forms"].as_array().expect("forms").iter().map(|form| form["withdrawn"].clone()).collect();
    assert_eq!(forms, [json!(true), json!(false)]);
    assert_eq!(desk.lines(&campaign, &household)[..2], [500, 0]);
}

async fn refusals_keep_what_was_typed(stage: &Stage) {
    stage.keys(&format!("3{ENTER}1,7 kg{ENTER}")).await;
    stage.see(".said").await;
    caret(stage, 1, "firm").await;
    assert_eq!(cell(stage, 1, "firm").await, "1,7 kg", "a refusal keeps what was typed");
    look(stage, "orders-refused").await;
    stage.keys(ESCAPE).await;
    assert_eq!(cell(stage, 1, "firm").await, "");
    stage.keys(&format!("300{ENTER}")).await;
    stage.until("document.querySelector('.said kbd') !== null").await;
    caret(stage, 1, "firm").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.keys(ESCAPE).await;
    assert_eq!(stage.count(".said").await, 0);
    stage.keys(&format!("300{ENTER}")).await;
    stage.until("document.querySelector('.said kbd') !== null").await;
    // An answer typed ahead is none: the question must have been seen, by the page's own clock.
    let wait = "window.seen = performance.now();";
    stage.run(wait, vec![]).await;
    stage.until("performance.now() - window.seen > 400").await;
    // Nor is one typed on from the line below, which brings the caret back to it.
    stage.keys(DOWN).await;
    caret(stage, 2, "firm").await;
    stage.keys(&format!("2{ENTER}{ENTER}")).await;
    caret(stage, 1, "firm").await;
    assert_eq!(stage.count(".said kbd").await, 2, "it is still asked");
    stage.run(wait, vec![]).await;
    stage.until("performance.now() - window.seen > 400").await;
    stage.keys(ENTER).await;
    caret(stage, 2, "firm").await;
    assert_eq!(cell(stage, 1, "firm").await, "300");
}

async fn lines_are_copied_cleared_and_taken_back(stage: &Stage) {
    stage.keys(&format!("2{ENTER}{CTRL_D}")).await;
    assert_eq!(cell(stage, 3, "firm").await, "2");
    stage.keys(UP).await;
    caret(stage, 2, "firm").await;
    stage.keys(DELETE).await;
    assert_eq!(cell(stage, 2, "firm").await, "");
    assert!(stage.text("#order-told").await.contains("mise à zéro"));
    stage.keys(CTRL_Z).await;
    assert_eq!(cell(stage, 2, "firm").await, "2");
    stage.keys(&format!("{RIGHT}2{RIGHT}1{ENTER}")).await;
    caret(stage, 3, "firm").await;
    assert_eq!((cell(stage, 2, "more").await.as_str(), cell(stage, 2, "less").await.as_str()), ("2", "1"));
    stage.keys(SHIFT_ENTER).await;
    caret(stage, 2, "firm").await;
    stage.keys(&format!("{F2}{LEFT}1")).await;
    assert_eq!(cell(stage, 2, "firm").await, "12", "F2 writes inside the cell");
    stage.keys(&format!("{BACKSPACE}{ESCAPE}")).await;
    assert_eq!(cell(stage, 2, "firm").await, "2", "Escape puts it back");
    stage.keys(&format!("{DELETE}{RIGHT}")).await;
    caret(stage, 2, "more").await;
    stage.until("document.querySelector('#order-told').textContent.includes('mise à zéro')").await;
    stage.keys(ESCAPE).await;
    assert_eq!(cell(stage, 2, "more").await, "", "Escape shows what the file holds");
    stage.keys(CTRL_Z).await;
    caret(stage, 2, "firm").await;
    assert_eq!((cell(stage, 2, "firm").await.as_str(), cell(stage, 2, "more").await.as_str()), ("2", "2"));
}

async fn products_are_found(stage: &Stage) {
    stage.keys(&format!("/12{ENTER}")).await;
    caret(stage, 11, "firm").await;
    stage.keys(&format!("2*3{ENTER}")).await;
    stage.see("#order-product-field:focus").await;
    assert_eq!(cell(stage, 11, "firm").await, "6");
    stage.keys(&format!("duit 005{ENTER}")).await;
    caret(stage, 4, "firm").await;
}

async fn prices_leave_with_f9(stage: &Stage) {
    let seen = "[...document.querySelectorAll('.private')].some((one) => one.offsetParent !== null)";
    stage.until(seen).await;
    stage.keys(F9).await;
    stage.until(&format!("!{seen}")).await;
    assert!(!stage.text(".screen").await.contains('€'), "no price is left");
    look(stage, "orders-hall").await;
    stage.keys(F9).await;
    stage.until(seen).await;
}

/// A household with a form of one line that owes 60,00 €, beyond the limit.
fn owing(data: &Path, mode: &str) -> (String, Value) {
    let desk = begin(data);
    let household = desk.household("Sow");
    let campaign = desk.campaign(4);
    let basket = json!({"campaign": campaign, "household": household, "channel": "phone"});
    let form = desk.call("baskets.begin", basket);
    let line = json!({"basket": form["basket"], "offer": form["lines"][0]["offer"], "firm": "3"});
    desk.call("baskets.set_line", line);
    desk.call("accounts.set_floor", json!({"floor": "50", "mode": "warn"}));
    desk.call("accounts.charge", json!({"household": household, "label": "Février", "amount": "60"}));
    desk.call("accounts.set_floor", json!({"floor": "50", "mode": mode}));
    (campaign, household)
}

async fn nothing_of_money(stage: &Stage) {
    let hall = stage.text(".screen").await;
    assert!(!hall.contains('€') && !hall.to_lowercase().contains("doit"), "{hall}");
}

#[tokio::test]
async fn a_warning_of_what_a_household_owes_leaves_with_f9() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let (campaign, _) = owing(data.path(), "warn");
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#baskets/entry/{campaign}")).await;
    stage.keys(&format!("sow{ENTER}")).await;
    stage.see("#form-same:focus").await;
    stage.keys(ENTER).await;
    caret(&stage, 0, "firm").await;
    stage.keys(&format!("4{ENTER}")).await;
    stage.see("#order-told .private").await;
    stage.keys(F9).await;
    stage.until("document.querySelector('#order-told .private').offsetParent === null").await;
    nothing_of_money(&stage).await;
    stage.close().await;
}

/// A household beyond its limit: what it owes leaves with F9, and its form may still shrink (domain.md case 72).
#[tokio::test]
async fn what_a_household_owes_is_hidden_in_the_hall_and_its_form_may_still_shrink() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let (campaign, household) = owing(data.path(), "refuse");
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#baskets/entry/{campaign}")).await;
    stage.keys(&format!("sow{ENTER}")).await;
    stage.see("#order-blocked").await;
    stage.see("#form-same:focus").await;
    stage.keys(ENTER).await;
    caret(&stage, 0, "firm").await;
    assert!(stage.text("#order-balance").await.contains("60,00"), "what it owes stands beside its form");
    stage.keys(&format!("4{ENTER}")).await;
    stage.see(".said.private").await;
    look(&stage, "orders-owes").await;
    stage.keys(F9).await;
    stage.until("document.querySelector('.said').offsetParent === null").await;
    nothing_of_money(&stage).await;
    stage.keys(F9).await;
    caret(&stage, 0, "firm").await;
    stage.keys(&format!("{ESCAPE}1{ENTER}")).await;
    caret(&stage, 1, "firm").await;
    stage.close().await;
    assert_eq!(Desk::open(data.path()).lines(&campaign, &household), [500, 0, 0, 0]);
}

/// From a key to the task after the frame in which it is seen, by the page's own clock: what drives the window is left
/// out. `handled`: until its handlers are done; `drawn`: until the frame begins; `seen`: until the frame is out.
const MEASURE: &str = "
    window.took = [];
    window.addEventListener('keydown', (event) => {
      const began = event.timeStamp;
      const one = { key: event.key.length === 1 ? 'figure' : event.key };
      queueMicrotask(() => { one.handled = performance.now() - began; });
      requestAnimationFrame(() => {
        one.drawn = performance.now() - began;
        const after = new MessageChannel();
        after.port1.onmessage = () => { one.seen = performance.now() - began; window.took.push(one); };
        after.port2.postMessage(null);
      });
    }, { capture: true });";

/// A field alone on the page: what WebKit and the screen take for any key.
const BARE: &str = "
    document.body.replaceChildren(document.createElement('input'));
    document.querySelector('input').focus();";

/// What the keys took since the last time, in words: each kind of key in the middle and at worst.
async fn say_keys(stage: &Stage, place: &str) {
    let took = stage.run("return window.took.splice(0)", vec![]).await;
    for key in ["figure", "Enter"] {
        let of = |part: &str| {
            let all = took.as_array().into_iter().flatten().filter(|one| one["key"] == key);
            let mut times: Vec<f64> = all.filter_map(|one| one[part].as_f64()).collect();
            times.sort_by(f64::total_cmp);
            let middle = times.get(times.len() / 2).copied().unwrap_or_default();
            format!("{middle:.0} ms (at worst {:.0})", times.last().copied().unwrap_or_default())
        };
        eprintln!("{place}, {key}: handled {}, drawn {}, seen {}", of("handled"), of("drawn"), of("seen"));
    }
}

/// A file whose columns were guessed wrongly is read again with others, and a household gives up after closing.
#[tokio::test]
async fn orders_come_from_a_file_and_are_given_up_after_closing() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let campaign = {
        let desk = begin(data.path());
        desk.household("Sow");
        desk.campaign(4)
    };
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#baskets/files/{campaign}")).await;
    // The heading holds commas, so that they are counted first.
    let rows = "Code|Foyer (nom, prénom, et la suite)|1. Produit 001 (par 500 g)|3. Produit 003 (par 500 g)\nB-001|Sow|3|2\n";
    drop_file(&stage, "bons.csv", rows).await;
    stage.see("#files-counts, [role=alert]").await;
    stage.see("#import-reading").await;
    look(&stage, "orders-file").await;
    stage.run(PICK, vec![json!("delimiter"), json!("|")]).await;
    stage.see("#files-counts").await;
    stage.see("#files-run:not([disabled])").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    look(&stage, "orders-file-read").await;
    stage.click("#files-run").await;
    stage.see("#files-done").await;
    stage.go(&format!("#campaigns/show/{campaign}")).await;
    stage.click("#campaign-closed").await;
    stage.click("#close-early-yes").await;
    stage.go(&format!("#baskets/list/{campaign}")).await;
    stage.click("[data-give-up]").await;
    stage.see("#list-giving-up").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.fill("[name=keeps]", "1").await;
    stage.click("#list-give-up").await;
    stage.see("#list-giving-up .wrong").await;
    look(&stage, "orders-give-up-refused").await;
    assert_eq!(stage.run("return document.querySelector('[name=keeps]').value", vec![]).await, "1");
    let offered = "return document.querySelector('[name=offer]').value";
    let first = stage.run(offered, vec![]).await;
    assert_ne!(first, "", "one product is proposed first, not the whole form");
    // One of what? It is asked, and nothing is given up meanwhile.
    stage.fill("[name=reason]", "Elle part en vacances").await;
    stage.run(PICK, vec![json!("offer"), json!("")]).await;
    stage.click("#list-give-up").await;
    stage.until("document.querySelector('[name=keeps]').closest('.field').matches('.wrong')").await;
    stage.run(PICK, vec![json!("offer"), first]).await;
    stage.click("#list-give-up").await;
    stage.until("document.querySelector('#list-giving-up') === null").await;
    look(&stage, "orders-given-up").await;
    stage.close().await;
    let desk = Desk::open(data.path());
    let demand = desk.call("baskets.preview_demand", json!({"campaign": campaign}));
    let firm = |at: usize| demand["offers"][at]["firm_qty"].clone();
    assert_eq!([firm(0), firm(1), firm(2)], [500, 0, 1_000]);
}

/// Chooses a value as a person does.
const PICK: &str = "
    const field = document.querySelector(`[name='${arguments[0]}']`);
    field.value = arguments[1];
    field.dispatchEvent(new Event('change', { bubbles: true }));";

/// Drops a file on the screen.
async fn drop_file(stage: &Stage, name: &str, text: &str) {
    let script = "
        const moved = new DataTransfer();
        moved.items.add(new File([arguments[1]], arguments[0]));
        const field = document.querySelector('#orders-file');
        field.files = moved.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    stage.run(script, vec![json!(name), json!(text)]).await;
}

#[tokio::test]
async fn a_key_is_seen_soon_with_two_hundred_products_and_three_hundred_households() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let campaign = {
        let desk = begin(data.path());
        let campaign = desk.campaign(200);
        for number in 1..=300 {
            let household = desk.household(&format!("Foyer {number}"));
            let basket = json!({"campaign": campaign, "household": household, "channel": "paper"});
            let form = desk.call("baskets.begin", basket);
            let offer = form["lines"][number % 200]["offer"].clone();
            desk.call("baskets.set_line", json!({"basket": form["basket"], "offer": offer, "firm": "2"}));
        }
        desk.household("Sow");
        campaign
    };
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#baskets/entry/{campaign}")).await;
    let began = Instant::now();
    stage.keys(&format!("sow{ENTER}")).await;
    caret(&stage, 0, "firm").await;
    let opened = began.elapsed();
    stage.run(MEASURE, vec![]).await;
    for line in 0..20 {
        stage.keys("2").await;
        stage.keys(ENTER).await;
        caret(&stage, line + 1, "firm").await;
    }
    look(&stage, "orders-many").await;
    say_keys(&stage, "the grid").await;
    stage.run(BARE, vec![]).await;
    for _ in 0..20 {
        stage
            .client
            .active_element()
            .await
            .expect("a field")
            .send_keys(&format!("2{ENTER}"))
            .await
            .expect("keys");
    }
    say_keys(&stage, "a bare field").await;
    stage.close().await;
    eprintln!("a household's form is there after {} ms", opened.as_millis());
}

/// Waits until a cell has the caret.
async fn caret(stage: &Stage, row: usize, name: &str) {
    stage.see(&format!("input[data-row='{row}'][data-name={name}]:focus")).await;
}

async fn cell(stage: &Stage, row: usize, name: &str) -> String {
    let script = "return document.querySelector(arguments[0]).value";
    let css = format!("input[data-row='{row}'][data-name={name}]");
    stage.run(script, vec![json!(css)]).await.as_str().expect("a cell holds text").to_owned()
}
