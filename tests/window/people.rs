//! Those who help and those who leave: the rota of the volunteers, filled in and printed; a person who asks is forgotten.

use super::day::says;
use super::stage::Stage;
use super::{LAPTOP, call, look};
use serde_json::json;

#[tokio::test]
async fn a_shift_is_filled_and_the_rota_printed_without_a_contact() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#volunteers/show").await;
    stage.click("#shift-add").await;
    for (field, text) in
        [("post", "Pesée"), ("on_day", "01/12/2030"), ("from_at", "tôt"), ("to_at", "12h"), ("needed", "2")]
    {
        stage.fill(&format!("#{field}"), text).await;
    }
    stage.click("#shift-save").await;
    assert!(stage.text("#from_at-error").await.contains("tôt"), "an hour that cannot be read is said");
    stage.fill("#from_at", "9h30").await;
    stage.click("#shift-save").await;
    for (name, missing) in [("Rosa", "1"), ("Ibrahim", "0")] {
        stage.fill("[data-shift='Pesée'] [name^='name']", name).await;
        stage.keys("\u{e007}").await;
        stage.until(&format!("document.querySelector('#shifts').textContent.includes('{name}')")).await;
        look(&stage, &format!("rota-missing-{missing}")).await;
    }
    assert!(stage.text("#volunteers-says").await.contains("tout le monde est trouvé"));
    assert_eq!(stage.faults().await, Vec::<String>::new());
    let rota = stage.printed("#paper-rota").await;
    says(&rota, &["Pesée", "Rosa", "Ibrahim"], &["€", "@"]);
    stage.close().await;
}

#[tokio::test]
async fn who_asks_is_forgotten_once_it_is_read_what_goes_and_what_stays() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    let person = json!({"first_name": "Ada", "last_name": "Zwanenburg", "phone": "06 39 98 12 34"});
    let household = call(data.path(), "members.add", json!({"persons": [person]}))["id"].clone();
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#members/show/{}", household.as_str().expect("an id"))).await;
    stage.click("#members-erase summary").await;
    stage.click("#members-erase-look").await;
    stage.see("#members-erase-do").await;
    look(&stage, "erase-read-first").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    // Without the tick nothing goes, and the reason that was typed stays.
    stage.fill("#members-erase #reason", "Demande écrite").await;
    stage.click("#members-erase-do").await;
    stage.see("#members-erase [role=alert], #members-erase .error").await;
    look(&stage, "erase-not-sure").await;
    let kept = stage.run("return document.querySelector('#members-erase #reason').value", vec![]).await;
    assert_eq!(kept, "Demande écrite");
    stage.click("#members-erase label[for=sure]").await;
    stage.keys("\u{e007}").await;
    stage.until("!document.querySelector('h1').textContent.includes('Zwanenburg')").await;
    look(&stage, "erase-done").await;
    assert!(!stage.text("body").await.contains("Zwanenburg"), "the name is nowhere on the screen");
    stage.close().await;
    assert_eq!(call(data.path(), "members.list", json!({"search": "Zwanenburg"}))["total"], 0);
}
