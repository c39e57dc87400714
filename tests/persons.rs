//! Persons keep their ids: what is recorded about somebody later must still be about her after an edit.
#![expect(clippy::unwrap_used, reason = "a test may stop where a file cannot be read")]

use cabas::{App, Opening, play};
use serde_json::{Value, json};

fn ids(household: &Value) -> Vec<String> {
    let persons = household["persons"].as_array().unwrap();
    persons.iter().map(|person| person["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_edit_keeps_the_id_of_each_person_whatever_her_place() {
    let folder = tempfile::tempdir().unwrap();
    let opening =
        Opening { data: Some(folder.path().to_owned()), today: Some(play::FIRST_DAY), ..Opening::default() };
    let app = App::open(opening).unwrap();
    let added = app.call("members.add", json!({"persons": [{"first_name": "Awa"}, {"first_name": "Ben"}]}));
    let added = added.unwrap();
    let before = ids(&added);
    // Ben comes first, Awa's id is given twice, somebody brings an id of nobody here.
    let edited = app.call(
        "members.edit",
        json!({"household": added["id"], "persons": [
            {"id": before[1], "first_name": "Ben"},
            {"id": before[0], "first_name": "Awa", "phone": "06 39 98 10 01"},
            {"id": before[0], "first_name": "Carla"},
            {"id": added["id"], "first_name": "Dina"},
        ]}),
    );
    let after = ids(&edited.unwrap());
    assert_eq!(after[..2], [before[1].clone(), before[0].clone()]);
    assert!(after[2..].iter().all(|id| !before.contains(id) && *id != added["id"]), "{after:?}");
    // In another household the id is nobody's.
    let other = app.call("members.add", json!({"persons": [{"id": before[0], "first_name": "Louis"}]}));
    assert!(!before.contains(&ids(&other.unwrap())[0]));
    // A person emptied in the form is gone; the others stay who they are.
    let persons = json!([{"id": before[1], "first_name": ""}, {"id": before[0], "first_name": "Awa"}]);
    let last = app.call("members.edit", json!({"household": added["id"], "persons": persons}));
    assert_eq!(ids(&last.unwrap()), [before[0].clone()]);
}
