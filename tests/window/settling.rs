//! The treasurer after the distribution, in the window: a household pays what it took, the rest is billed, each gap gets
//! its reason, the order ends, and its balance is printed.

use super::day::says;
use super::pickup::{Day, distribution};
use super::stage::Stage;
use super::{LAPTOP, call, look};
use serde_json::json;
use std::path::Path;

/// Three households took home what they ordered, the cheese over the scale.
fn served(data: &Path) -> Day {
    call(data, "settings.finish_first_start", json!({}));
    for name in ["Awa Sow", "Rosa Bianchi", "Paul Martin", "Lina Haddad"] {
        call(data, "members.add", json!({"persons": [{"first_name": name}]}));
    }
    let day = distribution(data, "Mars", 0);
    let cheese = json!({"campaign": day.campaign, "household": day.households[0], "offer": day.cheese, "qty": "655 g"});
    call(data, "pickup.serve", cheese);
    for household in &day.households[..3] {
        call(data, "pickup.serve_all", json!({"campaign": day.campaign, "household": household}));
    }
    day
}

#[tokio::test]
async fn the_treasurer_settles_what_was_served() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let day = served(data.path());
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#settlement/show/{}", day.campaign)).await;
    // A code makes the bill; then the payment of its very amount.
    stage.fill("#settlement-code", &day.codes[0]).await;
    stage.click("#settlement-find").await;
    let due = stage.text("#bill-due").await;
    let due: String = due.chars().filter(|one| one.is_ascii_digit() || *one == ',').collect();
    look(&stage, "settling-bill").await;
    stage.click("#bill-pay").await;
    stage.fill("#amount", &due).await;
    stage.click("#payment-record").await;
    stage.see("#payment-made").await;
    // The others are billed at once, and pay later: that is said, or nothing ends.
    stage.go(&format!("#settlement/show/{}", day.campaign)).await;
    stage.click("#settlement-bill-all").await;
    stage.go(&format!("#settlement/reconcile/{}", day.campaign)).await;
    stage.click("#settlement-close").await;
    stage.see("[role=alert]").await;
    look(&stage, "settling-refused").await;
    for _ in 0..2 {
        stage.fill("#money-reason", "Paiera à la permanence").await;
        stage.click("#explain-money").await;
    }
    stage.click("#settlement-close").await;
    stage.until("document.querySelector('#reconcile-says').textContent.includes('terminée')").await;
    look(&stage, "settling-closed").await;
    stage.click("#paper-balance").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.close().await;
    assert_eq!(call(data.path(), "campaigns.show", json!({"campaign": day.campaign}))["state"], "settled");
    let papers = std::fs::read_dir(data.path().join("documents")).expect("the papers").flatten();
    let balance = papers.map(|paper| paper.path()).find(|path| path.to_string_lossy().contains("bilan"));
    let balance = balance.expect("the balance was made");
    says(&balance.to_string_lossy(), &["Bilan de la distribution", "Commande terminée"], &[]);
}
