//! The books hold whatever happens: five hundred acts at random (the seed is printed) over adhesions, accounts,
//! cheques, tills, funds and the cash book, then a year that is closed and more acts. Every movement balances, numbers
//! have no hole, the books rebuilt from the facts are the books that are shown, and the journal is whole.

mod support;

use cabas::App;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use support::*;

const ACTS: usize = 500;
/// After the year was closed.
const ACTS_AFTER: usize = 100;
const NEXT_YEAR: &str = "2027-02-08";
const EUROS: [i64; 6] = [2_000, 1_000, 200, 50, 5, 1];
const TILLS: [&str; 2] = ["Adhésions", "Retrait"];

/// What the acts have to choose from, and how many of each were accepted.
struct Group {
    app: App,
    random: Random,
    households: Vec<Value>,
    movements: Vec<Value>,
    adhesions: Vec<Value>,
    done: BTreeMap<&'static str, usize>,
}

impl Group {
    /// Calls; a refusal is as it should be, anything else is a fault.
    fn tries(&mut self, name: &'static str, input: Value) -> Option<Value> {
        match self.app.call(name, input.clone()) {
            Ok(answer) => {
                *self.done.entry(name).or_default() += 1;
                self.movements.extend(answer.get("movement").filter(|id| !id.is_null()).cloned());
                Some(answer)
            }
            Err(failure) => {
                let code = text(&json!(failure)["code"]).to_owned();
                let expected = ["refused", "not_found", "bad_input"].contains(&code.as_str());
                let details = failure.params.get("details").map(String::as_str).unwrap_or_default();
                // There was none to choose from.
                let understood = details.is_empty() || details.starts_with("invalid type: null");
                assert!(expected && understood, "{name} {input}: {failure:?}");
                None
            }
        }
    }

    fn one_of(&mut self, list: &[Value]) -> Value {
        list.get(self.random.below(list.len().max(1))).cloned().unwrap_or_default()
    }

    /// One of a list that a command answers, by its id; null when there is none.
    fn known(&mut self, command: &str, list: &str, id: &str) -> Value {
        let answer = call(&self.app, command, json!({}));
        let ids: Vec<Value> = rows(&answer, list).iter().map(|row| row[id].clone()).collect();
        self.one_of(&ids)
    }

    /// Undoes one of the movements: a few are drawn until the command takes one.
    fn undo(&mut self, command: &'static str) {
        let movements = self.movements.clone();
        for _ in 0..8 {
            let movement = self.one_of(&movements);
            if self.tries(command, json!({"movement": movement, "reason": "au hasard"})).is_some() {
                return;
            }
        }
    }

    /// Takes back one of the deposits: a few are drawn until the command takes one.
    fn take_back(&mut self, command: &'static str, list: &str) {
        for _ in 0..8 {
            let deposit = self.known(list, "deposits", "deposit");
            if self.tries(command, json!({"deposit": deposit, "reason": "au hasard"})).is_some() {
                return;
            }
        }
    }

    fn household(&mut self) -> Value {
        let households = self.households.clone();
        self.one_of(&households)
    }

    fn amount(&mut self) -> String {
        format!("{},{:02}", self.random.below(40), self.random.below(100))
    }

    /// Mostly today.
    fn day(&mut self) -> Value {
        [Value::Null, Value::Null, json!("20/11/2026"), json!("31/12/2026")][self.random.below(4)].clone()
    }

    fn method(&mut self) -> Value {
        json!(["cash", "cash", "cheque", "transfer"][self.random.below(4)])
    }

    /// An open session, so that the program need not ask which.
    fn till(&mut self) -> Value {
        self.known("tills.list", "open", "till")
    }

    fn counts(&mut self, most: usize) -> Value {
        let random = &mut self.random;
        let line =
            |cents: i64| json!({"denomination_cents": cents, "pieces": random.below(most).to_string()});
        EUROS.map(line).into_iter().collect()
    }

    /// One act at random; some are refused, as they should be.
    fn act(&mut self) {
        match self.random.below(5) {
            0 => self.act_on_adhesions(),
            1 => self.act_on_the_book(),
            2 => self.act_on_accounts(),
            3 => self.act_on_tills(),
            _ => self.act_on_cheques(),
        }
    }

    fn act_on_adhesions(&mut self) {
        if self.random.below(3) == 0 {
            let adhesions = self.adhesions.clone();
            let adhesion = self.one_of(&adhesions);
            self.tries("adhesions.cancel", json!({"adhesion": adhesion, "reason": "au hasard"}));
            return;
        }
        let (household, amount, method, till) = (self.household(), self.amount(), self.method(), self.till());
        let advance = self.random.below(5) == 0;
        let cheque = if self.random.below(2) == 0 { json!({"number": "17"}) } else { Value::Null };
        let input = json!({
            "household": household, "amount": amount, "method": method, "till": till, "from_advance": advance,
            "cheque": cheque,
        });
        let recorded = self.tries("adhesions.record", input);
        self.adhesions.extend(recorded.map(|recorded| recorded["adhesion"].clone()));
    }

    fn act_on_the_book(&mut self) {
        let (amount, on_day, till, method) = (self.amount(), self.day(), self.till(), self.method());
        let fund = json!(["solidarity", "subsidy"][self.random.below(2)]);
        match self.random.below(6) {
            0 => self.undo("cash.reverse"),
            1 => {
                let input = json!({
                    "fund": fund, "label": "Au hasard", "amount": amount, "method": method, "on_day": on_day, "till": till,
                });
                self.tries("funds.receive", input);
            }
            2 => {
                let (household, used_for) = if self.random.below(2) == 0 {
                    (self.household(), "household")
                } else {
                    (Value::Null, "money")
                };
                let input = json!({
                    "fund": fund, "label": "Au hasard", "amount": "2,50", "used_for": used_for, "household": household,
                    "method": "cash", "on_day": on_day, "till": till,
                });
                self.tries("funds.give", input);
            }
            direction => {
                let direction = if direction == 3 { "out" } else { "in" };
                let account = ["607", "624", "707", "758"][self.random.below(4)];
                let input = json!({
                    "label": "Au hasard", "method": method, "amount": amount, "direction": direction,
                    "account": account, "on_day": on_day, "till": till,
                });
                self.tries("cash.record", input);
            }
        }
    }

    fn act_on_accounts(&mut self) {
        let (household, other, amount) = (self.household(), self.household(), self.amount());
        let (on_day, till) = (self.day(), self.till());
        match self.random.below(6) {
            0 | 1 => {
                let kind = ["owed", "owed", "credit"][self.random.below(3)];
                let input = json!({
                    "household": household, "label": "Au hasard", "amount": amount, "kind": kind, "on_day": on_day,
                });
                self.tries("accounts.charge", input);
            }
            2 => {
                let shares =
                    json!([{"household": household, "amount": "7,03"}, {"household": other, "amount": "2"}]);
                let input = json!({
                    "method": "cash", "amount": "20", "shares": shares, "change": "8", "gift": "2,97", "till": till,
                    "on_day": on_day,
                });
                self.tries("accounts.pay", input);
            }
            3 => {
                let shares =
                    json!([{"household": household, "amount": "7,03"}, {"household": other, "amount": "2"}]);
                let cheques = json!([{"amount": "5"}, {"amount": "5,53"}]);
                let cheques = if self.random.below(3) == 0 { Value::Null } else { cheques };
                let input = json!({
                    "method": "cheque", "amount": "10,53", "shares": shares, "credit": {"household": other, "amount": "1"},
                    "change": "0,50", "cheques": cheques, "till": till,
                });
                self.tries("accounts.pay", input);
            }
            4 => {
                let how = ["cash", "transfer", "gift"][self.random.below(3)];
                for household in [household, other] {
                    let input = json!({"household": household, "how": how, "till": till, "on_day": on_day});
                    self.tries("accounts.give_back", input);
                }
            }
            _ => self.undo("accounts.cancel"),
        }
    }

    fn act_on_tills(&mut self) {
        match self.random.below(6) {
            0 => {
                let (name, counts) = (TILLS[self.random.below(2)], self.counts(4));
                let input =
                    json!({"name": name, "counts": counts, "note": "au hasard", "opened_by": "Jeanne"});
                self.tries("tills.open", input);
            }
            1 => {
                let till = self.till();
                self.close(till);
            }
            2 => {
                let tills = call(&self.app, "tills.list", json!({}));
                let closed = rows(&tills, "closed").iter().find(|till| till["depositable"] == true);
                let till = closed.filter(|_| 0 < self.random.below(3)).map(|till| till["till"].clone());
                let counts = self.counts(3);
                self.tries("tills.deposit", json!({"till": till, "counts": counts, "who": "Marc"}));
            }
            3 => {
                self.take_back("tills.take_back_deposit", "tills.list_deposits");
            }
            _ => {
                let (deposit, amount) =
                    (self.known("tills.list_deposits", "deposits", "deposit"), self.amount());
                let input = json!({"deposit": deposit, "amount": amount, "reason": "recompté"});
                self.tries("tills.credit_deposit", input);
            }
        }
    }

    fn close(&mut self, till: Value) {
        let counts = self.counts(9);
        let input = json!({
            "till": till, "counts": counts, "closed_by": "Jeanne", "witness": "Ali", "reason": "au hasard",
        });
        self.tries("tills.close", input);
    }

    fn act_on_cheques(&mut self) {
        let (cheque, other) = (
            self.known("cheques.list", "cheques", "cheque"),
            self.known("cheques.list", "cheques", "cheque"),
        );
        match self.random.below(7) {
            0 => {
                let movement = self.known("cheques.list", "without_details", "movement");
                self.tries(
                    "cheques.describe",
                    json!({"movement": movement, "number": "23", "bank": "Crédit"}),
                );
            }
            1 => self.undo("cheques.cancel"),
            2 => {
                self.take_back("cheques.take_back_deposit", "cheques.list_deposits");
            }
            3 | 4 => {
                let cheques = if cheque == other { json!([cheque]) } else { json!([cheque, other]) };
                self.tries("cheques.deposit", json!({"cheques": cheques}));
            }
            _ => {
                let deposited = call(&self.app, "cheques.list", json!({"state": "deposited"}));
                let cheques: Vec<Value> =
                    rows(&deposited, "cheques").iter().map(|row| row["cheque"].clone()).collect();
                let fee_to = ["household", "association"][self.random.below(2)];
                let cheque = self.one_of(&cheques);
                let input = json!({"cheque": cheque, "reason": "au hasard", "fee": "3", "fee_to": fee_to});
                self.tries("cheques.bounce", input);
            }
        }
    }
}

fn rows<'a>(answer: &'a Value, name: &str) -> &'a Vec<Value> {
    answer[name].as_array().unwrap_or_else(|| panic!("{name} is a list"))
}

fn cents(answer: &Value, name: &str) -> i64 {
    answer[name].as_i64().unwrap_or_else(|| panic!("{name} is a sum in {answer}"))
}

#[test]
fn after_five_hundred_acts_at_random_the_books_hold() {
    let dir = folder();
    let mut group = Group {
        app: app(dir.path(), TODAY),
        random: Random::new(3),
        households: Vec::new(),
        movements: Vec::new(),
        adhesions: Vec::new(),
        done: BTreeMap::new(),
    };
    call(&group.app, "adhesions.use_preset", json!({"profile": "vrac"}));
    group.households = (1..=12).map(|number| add(&group.app, &name(number))["id"].clone()).collect();
    for _ in 0..ACTS {
        group.act();
    }
    the_books_hold(&group.app, &sqlite(dir.path()));
    let missing: Vec<&str> = EVERY_ACT.into_iter().filter(|act| !group.done.contains_key(act)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "acts that never were accepted; {:?}", group.done);
    group.app = {
        drop(group.app);
        app(dir.path(), NEXT_YEAR)
    };
    the_year_is_closed(&mut group, &sqlite(dir.path()));
    the_books_hold(&group.app, &sqlite(dir.path()));
}

const EVERY_ACT: [&str; 20] = [
    "accounts.cancel",
    "accounts.charge",
    "accounts.give_back",
    "accounts.pay",
    "adhesions.cancel",
    "adhesions.record",
    "cash.record",
    "cash.reverse",
    "cheques.bounce",
    "cheques.cancel",
    "cheques.deposit",
    "cheques.describe",
    "cheques.take_back_deposit",
    "funds.give",
    "funds.receive",
    "tills.close",
    "tills.credit_deposit",
    "tills.deposit",
    "tills.open",
    "tills.take_back_deposit",
];

/// Closes 2026, goes on at random, and finds the year as it was.
fn the_year_is_closed(group: &mut Group, conn: &Connection) {
    for till in rows(&call(&group.app, "tills.list", json!({})), "open") {
        group.close(till["till"].clone());
    }
    let year = call(&group.app, "books.open_year", json!({"from_on": "01/01/2026", "to_on": "31/12/2026"}));
    let year = year["year"].clone();
    call(&group.app, "books.close_year", json!({"year": year, "closed_by": "Jeanne"}));
    let before = call(&group.app, "books.show", json!({"year": year}));
    let lines = "select count(*) from movement where on_day <= '2026-12-31'";
    let written = count(conn, lines);
    for _ in 0..ACTS_AFTER {
        group.act();
    }
    assert_eq!(count(conn, lines), written, "a line was written in the closed year");
    assert!(0 < count(conn, "select count(*) from movement where '2026-12-31' < on_day"));
    assert_eq!(call(&group.app, "books.show", json!({"year": year})), before);
    assert_eq!(before["sealed"], true);
}

fn the_books_hold(app: &App, conn: &Connection) {
    assert!(verified(app));
    the_facts_agree(conn);
    let facts = Facts::read(conn);
    facts.are_the_books_of_accounts(app);
    facts.are_the_accounts_of_households(app);
    facts.are_the_funds(app);
    facts.are_the_summary(app);
    the_box_and_the_tills_hold_what_the_book_says(app, conn, &facts);
}

/// What must be true in the tables themselves.
fn the_facts_agree(conn: &Connection) {
    the_adhesions_agree(conn);
    the_cheques_agree(conn);
    none(
        conn,
        "unbalanced movements",
        "select movement from entry group by movement having sum(cents) <> 0 or count(*) < 2",
    );
    let numbers = [
        ("movement", "voucher"),
        ("till", "number"),
        ("cash_deposit", "number"),
        ("cheque_deposit", "number"),
    ];
    for (table, number) in numbers {
        none(
            conn,
            &format!("holes in the numbers of {table}"),
            &format!(
                "select 1 from {table} group by device, year having max({number}) <> count(*) or min({number}) <> 1"
            ),
        );
    }
    none(
        conn,
        "holes in the receipts",
        "select device from adhesion where receipt is not null
         group by device, receipt_year having max(receipt) <> count(*) or min(receipt) <> 1",
    );
    none(
        conn,
        "counter-entries that do not mirror the first",
        "select movement.id from movement
         where reverses is not null
           and exists (
               select account, household, fund, -cents from entry where movement = movement.id
               except select account, household, fund, cents from entry as first where first.movement = movement.reverses)",
    );
    none(
        conn,
        "movements of a session written after its closing",
        "select 1 from movement join till_closed on till_closed.till = movement.till
         where till_closed.at < movement.at",
    );
}

fn the_adhesions_agree(conn: &Connection) {
    none(
        conn,
        "cancelled adhesions whose money stayed",
        "select adhesion.id from adhesion join adhesion_cancelled on adhesion_cancelled.adhesion = adhesion.id
         where movement is not null
           and not exists (select 1 from movement as later where later.reverses = adhesion.movement)",
    );
    none(
        conn,
        "adhesions of one household that overlap",
        "select a.id from adhesion as a join adhesion as b on a.household = b.household and a.id < b.id
         where a.to_on >= b.from_on and b.to_on >= a.from_on
           and a.id not in (select adhesion from adhesion_cancelled)
           and b.id not in (select adhesion from adhesion_cancelled)",
    );
}

fn the_cheques_agree(conn: &Connection) {
    none(
        conn,
        "deposits that are not the sum of their cheques",
        "select cheque_deposit.id from cheque_deposit
         join cheque_deposit_line on cheque_deposit_line.deposit = cheque_deposit.id
         join cheque on cheque.id = cheque_deposit_line.cheque
         group by cheque_deposit.id having sum(cheque.cents) <> cheque_deposit.cents",
    );
    none(
        conn,
        "cheques in two deposits that hold, or of an undone payment at the bank",
        "select cheque.movement from cheque
         join cheque_deposit_line on cheque_deposit_line.cheque = cheque.id
         join cheque_deposit on cheque_deposit.id = cheque_deposit_line.deposit
         where not exists (select 1 from movement as undone where undone.reverses = cheque_deposit.movement)
         group by cheque.movement
         having sum(cheque.cents) > (select sum(cents) from entry
                                     where entry.movement = cheque.movement and account = '5112' and 0 < cents)
             or exists (select 1 from movement as undone where undone.reverses = cheque.movement)",
    );
}

fn none(conn: &Connection, what: &str, sql: &str) {
    assert_eq!(count(conn, &format!("select count(*) from ({sql})")), 0, "{what}");
}

/// The sides of all movements in the order they happened.
struct Facts(Vec<Fact>);

struct Fact {
    movement: String,
    on_day: String,
    account: String,
    household: Option<String>,
    fund: Option<String>,
    cents: i64,
}

impl Facts {
    fn read(conn: &Connection) -> Facts {
        let sql = "
            select movement.id, on_day, account, household, fund, cents
            from entry join movement on movement.id = entry.movement order by on_day, at, movement.id, position";
        let mut statement = conn.prepare(sql).expect("the tables are there");
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Fact {
                movement: row.get(0)?,
                on_day: row.get(1)?,
                account: row.get(2)?,
                household: row.get(3)?,
                fund: row.get(4)?,
                cents: row.get(5)?,
            })
        };
        let facts = statement.query_map([], read).expect("facts can be read");
        Facts(facts.map(|fact| fact.expect("a fact has its columns")).collect())
    }

    fn sum(&self, keep: impl Fn(&Fact) -> bool) -> i64 {
        self.0.iter().filter(|fact| keep(fact)).map(|fact| fact.cents).sum()
    }

    /// The movements that touch what is kept, each with what it adds and what it comes to.
    fn book(&self, keep: impl Fn(&Fact) -> bool) -> Vec<(String, i64, i64)> {
        let mut book: Vec<(String, i64, i64)> = Vec::new();
        for fact in self.0.iter().filter(|fact| keep(fact)) {
            let before = book.last().map_or(0, |(.., balance)| *balance);
            match book.last_mut().filter(|(movement, ..)| *movement == fact.movement) {
                Some((_, adds, balance)) => {
                    *adds += fact.cents;
                    *balance += fact.cents;
                }
                None => book.push((fact.movement.clone(), fact.cents, before + fact.cents)),
            }
        }
        book
    }

    fn are_the_books_of_accounts(&self, app: &App) {
        let accounts = call(app, "cash.list", json!({}));
        let mut all = 0;
        for account in rows(&accounts, "accounts") {
            let code = text(&account["code"]);
            let book = call(app, "cash.list", json!({"account": code}));
            let shown: Vec<(String, i64, i64)> = rows(&book, "movements")
                .iter()
                .map(|line| {
                    let adds = cents(line, "in_cents") - cents(line, "out_cents");
                    (text(&line["movement"]).to_owned(), adds, cents(line, "balance_cents"))
                })
                .collect();
            assert_eq!(shown, self.book(|fact| fact.account == code), "the book of {code}");
            let facts = self.sum(|fact| fact.account == code);
            assert_eq!((cents(&book, "closing_cents"), cents(account, "balance_cents")), (facts, facts));
            all += facts;
        }
        assert_eq!(all, 0);
    }

    fn are_the_accounts_of_households(&self, app: &App) {
        let of = |fact: &Fact, household: &str| {
            fact.account.starts_with("41") && fact.household.as_deref() == Some(household)
        };
        let known = self.0.iter().filter(|fact| fact.account.starts_with("41"));
        let known: BTreeSet<&str> = known.filter_map(|fact| fact.household.as_deref()).collect();
        let list = call(app, "accounts.list", json!({"state": "all"}));
        assert_eq!(known.len(), rows(&list, "households").len());
        let (mut owing, mut advance) = (0, 0);
        for row in rows(&list, "households") {
            let household = text(&row["household"]);
            let account = call(app, "accounts.show", json!({"household": household}));
            let shown: Vec<(String, i64, i64)> = rows(&account, "lines")
                .iter()
                .map(|line| {
                    (
                        text(&line["movement"]).to_owned(),
                        -cents(line, "amount_cents"),
                        -cents(line, "balance_cents"),
                    )
                })
                .collect();
            assert_eq!(shown, self.book(|fact| of(fact, household)), "the account of {household}");
            let facts = -self.sum(|fact| of(fact, household));
            assert_eq!((cents(row, "balance_cents"), cents(&account, "balance_cents")), (facts, facts));
            owing -= facts.min(0);
            advance += facts.max(0);
        }
        assert_eq!((cents(&list, "owing_cents"), cents(&list, "advance_cents")), (owing, advance));
    }

    fn are_the_funds(&self, app: &App) {
        for name in ["solidarity", "suspended", "subsidy", "contingency"] {
            let fund = call(app, "funds.show", json!({"fund": name}));
            let facts = -self.sum(|fact| fact.fund.as_deref() == Some(name));
            let last = rows(&fund, "lines").last().map_or(0, |line| cents(line, "balance_cents"));
            assert_eq!(last, facts, "{name}");
        }
    }

    fn are_the_summary(&self, app: &App) {
        for (from, to) in [("2026-01-01", "2026-12-31"), ("2027-01-01", "2027-12-31")] {
            let books = call(app, "books.show", json!({"from_on": from, "to_on": to}));
            let moved = |class: char, sign: i64| {
                sign * self.sum(|fact| {
                    fact.account.starts_with(class) && *from <= *fact.on_day && *fact.on_day <= *to
                })
            };
            let (came, went) = (moved('7', -1), moved('6', 1));
            let shown = ["recettes_cents", "depenses_cents", "result_cents"].map(|name| cents(&books, name));
            assert_eq!(shown, [came, went, came - went], "{from}");
            let held = self.sum(|fact| fact.account.starts_with('5') && *fact.on_day <= *to);
            assert_eq!(cents(&books, "held_cents"), held, "{to}");
        }
    }
}

/// Cheques in the box, sessions, and cash on its way to the bank: their own tables say what the accounts say.
fn the_box_and_the_tills_hold_what_the_book_says(app: &App, conn: &Connection, facts: &Facts) {
    let cheques = call(app, "cheques.list", json!({}));
    let without: i64 = rows(&cheques, "without_details").iter().map(|one| cents(one, "amount_cents")).sum();
    assert_eq!(cents(&cheques, "total_cents") + without, facts.sum(|fact| fact.account == "5112"));
    let deposits = call(app, "tills.list_deposits", json!({}));
    let on_the_way = rows(&deposits, "deposits").iter();
    let on_the_way = on_the_way.filter(|one| one["credited"].is_null() && one["taken_back_by"].is_null());
    let on_the_way: i64 = on_the_way.map(|one| cents(one, "deposited_cents")).sum();
    assert_eq!(on_the_way, facts.sum(|fact| fact.account == "580"));
    let tills = call(app, "tills.list", json!({}));
    for till in rows(&tills, "open").iter().chain(rows(&tills, "closed")) {
        let shown = call(app, "tills.show", json!({"till": till["till"]}));
        let lines = format!(
            "select coalesce(sum(cents), 0) from entry join movement on movement.id = entry.movement
             where account = '530' and till = '{}'",
            text(&till["till"])
        );
        assert_eq!(cents(&shown, "expected_cents"), cents(&shown, "float_cents") + count(conn, &lines));
        if !shown["closing"].is_null() {
            assert_eq!(shown["closing"]["sealed"], true, "{}", till["number"]);
        }
    }
}

#[test]
fn the_report_of_the_first_year_says_that_there_is_none_before() {
    let dir = folder();
    let earlier = app(dir.path(), TODAY);
    let fee =
        json!({"label": "Vente", "method": "cash", "amount": "12", "direction": "in", "account": "707"});
    let gift = json!({"label": "Don", "method": "cash", "amount": "3", "direction": "in", "account": "754"});
    call(&earlier, "cash.record", fee);
    call(&earlier, "cash.record", gift);
    let first = words(&call(&earlier, "documents.financial_report", json!({})));
    assert!(first.contains("C'est la première année des livres"), "{first}");
    assert!(first.replace('\u{a0}', " ").contains("12,00 € ; Dons"), "{first}");
    drop(earlier);
    let later = app(dir.path(), NEXT_YEAR);
    let second = words(&call(&later, "documents.financial_report", json!({})));
    assert!(!second.contains("première année") && second.contains("L'année d'avant"), "{second}");
}
