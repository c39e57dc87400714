//! The treasurer after the distribution, in the window: a household pays what it took, the rest is billed, each gap gets
//! its reason, the order ends, and its papers are printed.

use super::adjust::NAMES;
use super::day::says;
use super::look;
use super::stage::Stage;

pub(super) async fn settles_and_closes(stage: &Stage, campaign: &str, code: &str) {
    stage.go(&format!("#settlement/show/{campaign}")).await;
    // A code makes the bill; then the payment of its very amount.
    stage.fill("#settlement-code", code).await;
    stage.click("#settlement-find").await;
    let due = stage.text("#bill-due").await;
    let due: String = due.chars().filter(|one| one.is_ascii_digit() || *one == ',').collect();
    look(stage, "settling-bill").await;
    stage.click("#bill-pay").await;
    stage.fill("#amount", &due).await;
    stage.click("#payment-record").await;
    stage.see("#payment-made").await;
    // The others are billed at once, and pay later: that is said, or nothing ends.
    stage.go(&format!("#settlement/show/{campaign}")).await;
    stage.click("#settlement-bill-all").await;
    look(stage, "settling-all").await;
    let statements = stage.printed("#paper-statements").await;
    let mut said: Vec<&str> = NAMES.iter().map(|(_, last)| *last).collect();
    said.extend(["Farine de blé T80", "655 g", &due]);
    says(&statements, &said, &["Vermicelles"]);
    stage.go(&format!("#settlement/reconcile/{campaign}")).await;
    stage.click("#settlement-close").await;
    stage.see("[role=alert]").await;
    look(stage, "settling-refused").await;
    // Two cheeses that do not weigh the same: one household has less than its half.
    if stage.count("#explain-goods").await == 1 {
        stage.fill("#goods-reason", "Deux pièces de poids différents").await;
        stage.click("#explain-goods").await;
    }
    for _ in 1..NAMES.len() {
        stage.fill("#money-reason", "Paiera à la permanence").await;
        stage.click("#explain-money").await;
    }
    stage.click("#settlement-close").await;
    stage.until("document.querySelector('#reconcile-says').textContent.includes('terminée')").await;
    look(stage, "settling-closed").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    let balance = stage.printed("#paper-balance").await;
    says(&balance, &["Bilan de la distribution", "Commande terminée"], &[]);
    let reconciled = stage.printed("#paper-reconciliation").await;
    says(&reconciled, &["Farine de blé T80", &due], &[]);
}
