//! Whoever asks is forgotten: nothing in the file says the name any more but the vouchers, and no sum changes.
//! Source: domain.md case 49 and invariant 13.
#![expect(clippy::unwrap_used, reason = "a test may stop where a file cannot be read")]

mod support;

use rusqlite::Connection;
use serde_json::{Value, json};
use support::{TODAY, app, call, folder};

/// A name that stands nowhere else.
const NAME: &str = "Zwanenburg";

/// Every column of every table that holds the name, as `table.column`.
fn where_it_stands(conn: &Connection) -> Vec<String> {
    let columns = "
        select m.name, c.name from sqlite_schema as m join pragma_table_info(m.name) as c
        where m.type = 'table' and c.type = 'TEXT'";
    let mut statement = conn.prepare(columns).unwrap();
    let columns: Vec<(String, String)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    assert!(300 < columns.len(), "all tables are looked into");
    let holds = |(table, column): &(String, String)| {
        let sql = format!("select exists (select 1 from \"{table}\" where lower(\"{column}\") like :name)");
        let name = format!("%{}%", NAME.to_lowercase());
        conn.query_row(&sql, [name], |row| row.get::<_, bool>(0)).unwrap()
    };
    columns.iter().filter(|one| holds(one)).map(|(table, column)| format!("{table}.{column}")).collect()
}

fn sums(app: &cabas::App, household: &Value) -> Vec<Value> {
    let books = call(app, "books.show", json!({}));
    let account = call(app, "accounts.show", json!({"household": household}));
    let cents = |view: &Value, name: &str| view[name].clone();
    vec![
        cents(&books, "recettes_cents"),
        cents(&books, "depenses_cents"),
        cents(&books, "result_cents"),
        books["recettes"].clone(),
        cents(&account, "balance_cents"),
    ]
}

#[test]
fn who_asks_is_forgotten_and_no_sum_changes() {
    let folder = folder();
    let office = app(folder.path(), TODAY);
    call(&office, "adhesions.use_preset", json!({"profile": "vrac"}));
    let persons = json!([
        {"first_name": "Ada", "last_name": NAME, "phone": "06 39 98 12 34", "email": "ada.zwanenburg@example.org"},
        {"first_name": "Bo", "last_name": NAME},
    ]);
    let household = json!({"persons": persons, "call_name": "Chez Zwanenburg", "address": "1 cour Zwanenburg",
        "proxies": ["Carl Zwanenburg"], "note": "Demander Zwanenburg"});
    let id = call(&office, "members.add", household)["id"].clone();
    let other = call(&office, "members.add", json!({"persons": [{"last_name": "Martin"}]}))["id"].clone();
    call(&office, "members.archive", json!({"household": id}));
    call(&office, "members.unarchive", json!({"household": id}));
    call(&office, "accounts.charge", json!({"household": id, "amount": "12,40", "label": "Farine"}));
    call(&office, "accounts.charge", json!({"household": other, "amount": "7,10", "label": "Farine"}));
    let cheque = json!({"payer": "Ada Zwanenburg", "method": "cheque", "amount": "12",
        "shares": [{"household": id, "amount": "5"}, {"household": other, "amount": "7"}],
        "cheques": [{"number": "0000041", "bank": "Crédit Mutuel"}]});
    call(&office, "accounts.pay", cheque);
    let before = sums(&office, &id);
    let erase = json!({"household": id, "reason": "demande écrite", "sure": true});
    assert_eq!(call(&office, "erasure.erase_household", erase)["called"], "adhérent supprimé 0001");
    assert_eq!(sums(&office, &id), before, "not a cent changes");
    assert_eq!(before[4], -740, "12,40 less 5");
    assert_eq!(call(&office, "journal.verify", json!({}))["intact"], true);
    drop(office);
    let conn = Connection::open(folder.path().join("cabas.sqlite")).unwrap();
    // The law keeps vouchers and cheques for ten years.
    for place in where_it_stands(&conn) {
        assert!(["movement.who", "movement.label", "cheque.drawer"].contains(&place.as_str()), "{place}");
    }
    let forgotten: i64 =
        conn.query_row("select count(*) from journal where content is null", [], |row| row.get(0)).unwrap();
    assert!(5 <= forgotten, "{forgotten} rows");
}
