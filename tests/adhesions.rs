//! Case 43 of domain.md with its own figures: a quota of 20 %, ninety-nine valid adhesions, twenty of them of
//! the category with the quota.

mod support;

use cabas::App;
use serde_json::{Value, json};
use support::*;

fn record(app: &App, name: &str, category: &Value) -> Value {
    let household = add(app, name)["id"].clone();
    call(app, "adhesions.record", json!({"household": household, "category": category}));
    household
}

fn neighbours(app: &App, numbers: std::ops::RangeInclusive<usize>, category: &Value) -> Vec<Value> {
    numbers.map(|number| record(app, &name(number), category)).collect()
}

fn categories(app: &App) -> (Value, Value) {
    let rules = call(app, "adhesions.show_rules", json!({}));
    (rules["categories"][0]["category"].clone(), rules["categories"][1]["category"].clone())
}

#[test]
fn twenty_of_ninety_nine_wait_and_an_expiry_elsewhere_expels_nobody() {
    let dir = folder();
    // Six neighbours join five days before the others, and so will end five days before.
    let before = app(dir.path(), "2026-03-02");
    call(&before, "adhesions.use_preset", json!({"profile": "vrac"}));
    neighbours(&before, 1..=6, &categories(&before).0);
    drop(before);

    let program = app(dir.path(), "2026-03-07");
    let (neighbour, solidarity) = categories(&program);
    let joined = neighbours(&program, 7..=80, &neighbour);
    (81..=100).for_each(|number| drop(record(&program, &name(number), &solidarity)));
    // The hundred become ninety-nine: one was a mistake.
    let mistaken = call(&program, "adhesions.show", json!({"household": joined[0]}));
    let adhesion = mistaken["history"][0]["adhesion"].clone();
    call(&program, "adhesions.cancel", json!({"adhesion": adhesion, "reason": "inscrite deux fois"}));

    let (first, second) = (add(&program, "Première")["id"].clone(), add(&program, "Seconde")["id"].clone());
    let ask = |household: &Value| json!({"household": household, "category": solidarity, "amount": "20"});
    let refused = fails(&program, "adhesions.record", ask(&first));
    assert_eq!(
        refused.message,
        "Cette catégorie a 20 des 99 adhésions valides\u{a0}: avec une de plus, sa part de 20\u{a0}% serait \
         dépassée. Personne n'est exclu\u{a0}; la prochaine place s'ouvrira avec d'autres adhésions."
    );
    for household in [&first, &second] {
        call(&program, "adhesions.wait", json!({"household": household, "category": solidarity}));
    }
    // With the hundredth, a twenty-first would still be too many; with the hundred and fourth the place is open.
    neighbours(&program, 101..=101, &neighbour);
    fails(&program, "adhesions.record", ask(&first));
    neighbours(&program, 102..=105, &neighbour);
    fails(&program, "adhesions.record", ask(&second));
    call(&program, "adhesions.record", ask(&first));
    let refused = fails(&program, "adhesions.record", ask(&second));
    assert_eq!(refused.params["category"], "21");
    let rows = call(&program, "adhesions.list_waiting", json!({}))["rows"].clone();
    assert_eq!((&rows[0]["household"], &rows[0]["rank"]), (&second, &json!(1)));
    assert_eq!(rows.as_array().map(Vec::len), Some(1));
    drop(program);

    let later = app(dir.path(), "2027-03-05");
    let rules = call(&later, "adhesions.show_rules", json!({}));
    assert_eq!(rules["valid"], 99, "six of a hundred and five ended");
    assert_eq!(rules["categories"][1]["valid"], 21, "nobody was expelled");
    // Who holds a place renews it, over the quota or not.
    let renewed = call(&later, "adhesions.record", ask(&first));
    assert_eq!(renewed["from_on"], "2027-03-07");
    assert!(verified(&later));
}

#[test]
fn the_papers_of_members_name_no_category_no_tariff_and_no_amount() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    call(&app, "settings.set_association", json!({"name": "Les Paniers"}));
    call(&app, "adhesions.use_preset", json!({"profile": "vrac"}));
    let (neighbour, solidarity) = categories(&app);
    call(
        &app,
        "adhesions.set_category",
        json!({
            "category": solidarity, "letter": "B", "name": "Solidaire", "holder": "qui veut soutenir",
            "kind": "minimum", "amount": "20", "fund_rule": "excess", "fund": "20",
        }),
    );
    let person = json!([{"first_name": "Awa", "last_name": "Sow", "phone": "06 39 98 12 34"}]);
    let awa = call(&app, "members.add", json!({"persons": person}))["id"].clone();
    let ask = json!({"household": awa, "category": solidarity, "amount": "25"});
    call(&app, "adhesions.record", ask);
    record(&app, "Rossi", &neighbour);
    add(&app, "Haddad");
    for (command, pages, seen) in [
        ("documents.member_register", 1, &["Sow", "Awa", "Rossi", "B-001", "2 voix"][..]),
        ("documents.member_cards", 1, &["Les Paniers", "B-001", "Awa S.", "Rossi", "23/11/2027"][..]),
        ("documents.membership_list", 1, &["06 39 98 12 34", "Haddad", "à jour", "jamais"][..]),
    ] {
        let made = call(&app, command, json!({}));
        let words = words(&made);
        assert_eq!(made["pages"], pages, "{command}");
        seen.iter().for_each(|seen| assert!(words.contains(seen), "{command} lacks {seen}:\n{words}"));
        for told in ["Solidaire", "quartier", "soutenir", "€", "25,00", "20,00", "Catégorie"] {
            assert!(!words.contains(told), "{command} tells {told}:\n{words}");
        }
        assert!(!words.contains("Haddad") || command == "documents.membership_list", "who is no member");
        let path = text(&made["path"]);
        assert!(!path.contains("Sow") && !path.contains("B-001"), "the file's name says nobody: {path}");
    }
    let soon = call(&app, "documents.membership_list", json!({"state": "soon"}));
    assert!(words(&soon).contains("Aucun foyer dans cette liste."));
}

#[test]
fn the_joining_form_is_one_sheet_blank_or_prefilled() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    call(&app, "adhesions.use_preset", json!({"profile": "vrac"}));
    let blank = call(&app, "documents.joining_form", json!({}));
    let said = words(&blank);
    assert_eq!(blank["pages"], 1);
    let asked =
        ["A · 1,00", "B · 20,00", "statuts", "Signature", "mineure", "photo", "douze mois", "Classeur"];
    asked.iter().for_each(|asked| assert!(said.contains(asked), "{asked} in\n{said}"));
    assert!(!said.contains("Solidaire"), "the letter is neutral");
    let person = json!([{"first_name": "Awa", "last_name": "Sow", "phone": "06 39 98 12 34"}]);
    let awa = call(&app, "members.add", json!({"persons": person, "size": 4}));
    let filled = call(&app, "documents.joining_form", json!({"household": awa["id"]}));
    let said = words(&filled);
    assert_eq!(filled["pages"], 1);
    ["B-001", "Sow", "Awa", "06 39 98 12 34"]
        .iter()
        .for_each(|known| assert!(said.contains(known), "{said}"));
    let large = call(&app, "documents.joining_form", json!({"household": awa["id"], "large": true}));
    assert_eq!(large["pages"], 2);
    let nobody = fails(&app, "documents.member_cards", json!({}));
    assert!(nobody.message.contains("pas de carte"), "{}", nobody.message);
}
