//! A whole month in one window, from the closing of the order to its end: the coordinator adjusts, orders and prints, the
//! goods come, the team serves five households, the treasurer settles. Each paper is opened and read.

use super::adjust::{closes_and_adjusts, furnish};
use super::day::says;
use super::pickup::serves_five;
use super::settling::settles_and_closes;
use super::stage::Stage;
use super::{LAPTOP, call, look};
use serde_json::json;
use std::path::Path;

#[tokio::test]
async fn a_month_from_the_closing_of_the_order_to_its_end() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let campaign = furnish(data.path());
    let members = call(data.path(), "members.list", json!({}))["households"].clone();
    let code = |one: &serde_json::Value| one["code"].as_str().expect("a code").to_owned();
    let mut codes: Vec<String> = members.as_array().expect("households").iter().map(code).collect();
    // As they were added, not by name.
    codes.sort_by_key(|code| code.split_once('-').map(|(_, number)| number.to_owned()));
    let stage = Stage::open(data.path(), LAPTOP).await;
    closes_and_adjusts(&stage, &campaign).await;
    orders_from_the_mill(&stage, &campaign).await;
    receives_and_shares(&stage, &campaign).await;
    prints_the_day(&stage, &codes).await;
    serves_five(&stage, &campaign, &codes).await;
    settles_and_closes(&stage, &campaign, &codes[0]).await;
    stage.close().await;
    all_is_kept(data.path(), &campaign);
}

/// The order to the supplier, made, read, sent and confirmed.
async fn orders_from_the_mill(stage: &Stage, campaign: &str) {
    stage.go(&format!("#purchasing/list/{campaign}")).await;
    stage.click("#purchases-prepare").await;
    stage.click("#purchases-table [data-stop]").await;
    stage.see("#order-sent").await;
    look(stage, "month-supplier-order").await;
    let order = stage.printed("#order-paper").await;
    says(&order, &["Moulin des Prés", "Farine de blé T80", "Tomme fermière"], &["Sow", "Vermicelles"]);
    stage.click("#order-sent").await;
    stage.click("#order-confirm").await;
    stage.click("#order-to-list").await;
    stage.click("#purchases-ordered").await;
    stage.click("#to-receptions-list").await;
}

/// All comes as ordered, the cheese over the scale; then it is shared.
async fn receives_and_shares(stage: &Stage, campaign: &str) {
    stage.click("[id^=receive-]").await;
    stage.see("#reception-form").await;
    stage.fill("[name$='.weight']", "655 g + 610 g").await;
    stage.fill("[name='lines.0.lot']", "L-7").await;
    look(stage, "month-reception").await;
    stage.click("#reception-record").await;
    stage.until("document.querySelector('#reception-form') === null").await;
    stage.go(&format!("#receptions/list/{campaign}")).await;
    stage.click("#receptions-done").await;
    stage.click("#to-sharing-show").await;
    stage.click("#sharing-apply").await;
    stage.until("document.querySelector('#sharing-apply') === null").await;
    look(stage, "month-shared").await;
}

/// What hangs on the walls and lies at the stands: no price on any of it.
async fn prints_the_day(stage: &Stage, codes: &[String]) {
    let [first, second, ..] = codes else { panic!("five households order") };
    let sheets = stage.printed("#paper-pickup").await;
    says(&sheets, &[first, second, "Farine de blé T80", "Tomme fermière"], &["€", "Vermicelles", "Sow"]);
    let stands = stage.printed("#paper-stands").await;
    says(&stands, &[first, second, "Farine de blé T80"], &["€", "Bianchi"]);
    let sign_in = stage.printed("#paper-sign-in").await;
    says(&sign_in, &[first, second, "Awa S.", "Youssef K."], &["€", "Kaya"]);
    let kit = stage.printed("#paper-kit").await;
    says(&kit, &["Kit papier de secours", first, "Pendant la coupure", "Quand le courant revient"], &["€"]);
    let crates = stage.printed("#paper-crates").await;
    says(&crates, &[first, "Awa S."], &["€"]);
}

/// What the file says once the window is closed.
fn all_is_kept(data: &Path, campaign: &str) {
    let here = json!({"campaign": campaign});
    assert_eq!(call(data, "campaigns.show", here.clone())["state"], "settled");
    let adjusted = call(data, "consolidation.show", here.clone());
    let line = |name: &str| {
        let lines = adjusted["lines"].as_array().expect("lines");
        lines.iter().find(|line| line["name"] == name).expect("a line").clone()
    };
    assert_eq!(line("Vermicelles")["decision"]["reason"], "La récolte est perdue");
    let cheese = line("Tomme fermière")["offer"].clone();
    let stand = call(data, "pickup.product", json!({"campaign": campaign, "offer": cheese}));
    let handed = |at: usize| stand["rows"][at]["handed_says"].as_str().expect("a weight").to_owned();
    assert_eq!(handed(0), "1\u{202f}067\u{a0}g − 412\u{a0}g = 655\u{a0}g");
    assert_eq!(handed(1), "610\u{a0}g");
    assert_eq!(call(data, "journal.verify", json!({}))["intact"], true);
}
