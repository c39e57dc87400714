//! The rules of the house, read from the sources: who may name whom, where floats and libraries may stand,
//! how long a file may be, which words are banned. ARCHITECTURE.md must say the same.
#![expect(clippy::unwrap_used, reason = "a test may stop where a file cannot be read")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A module sees what stands on its line, and itself; the door's own modules may be seen by all slices.
const MAY_SEE: &[(&str, &[&str])] = &[
    ("kernel", &[]),
    ("words", &["kernel"]),
    ("failure", &["kernel", "words"]),
    ("progress", &["kernel", "failure"]),
    ("clock", &[]),
    ("db", &[]),
    ("context", &["kernel", "db", "clock", "progress", "words"]),
    ("router", &["kernel", "failure", "context", "app"]),
    ("sheets", &["kernel"]),
    ("journal", &["kernel", "db", "words", "failure", "context", "router"]),
    ("settings", &["kernel", "failure", "context", "router"]),
    ("safety", &["kernel", "db", "words", "failure"]),
    ("desk", &["kernel", "db", "clock", "failure", "context", "router", "journal", "safety", "settings"]),
    ("members", &["kernel", "failure", "context", "router"]),
    ("cash", &["kernel", "failure", "context", "router"]),
    ("tills", &["kernel", "failure", "context", "router", "journal", "cash"]),
    ("cheques", &["kernel", "failure", "context", "router", "members", "cash"]),
    ("accounts", &["kernel", "failure", "context", "router", "members", "cash", "cheques"]),
    ("tiers", &["kernel", "failure", "context", "router", "members"]),
    (
        "adhesions",
        &[
            "kernel", "failure", "context", "router", "members", "cash", "cheques", "accounts", "tiers",
            "settings",
        ],
    ),
    ("funds", &["kernel", "failure", "context", "router", "members", "cash"]),
    (
        "books",
        &["kernel", "failure", "context", "router", "members", "journal", "sheets", "settings", "cash"],
    ),
    ("bank", &["kernel", "failure", "context", "router", "sheets", "cash"]),
    ("catalogue", &["kernel", "failure", "context", "router", "members"]),
    (
        "catalogue_files",
        &["kernel", "words", "failure", "context", "router", "sheets", "catalogue", "settings"],
    ),
    ("campaigns", &["kernel", "failure", "context", "router", "members", "settings", "catalogue"]),
    (
        "baskets",
        &[
            "kernel",
            "failure",
            "context",
            "router",
            "members",
            "sheets",
            "settings",
            "tiers",
            "accounts",
            "adhesions",
            "catalogue",
            "campaigns",
        ],
    ),
    ("stock", &["kernel", "failure", "context", "router", "sheets", "cash", "catalogue", "campaigns"]),
    (
        "consolidation",
        &[
            "kernel",
            "failure",
            "context",
            "router",
            "members",
            "settings",
            "catalogue",
            "campaigns",
            "baskets",
            "stock",
        ],
    ),
    (
        "purchasing",
        &[
            "kernel",
            "failure",
            "context",
            "router",
            "members",
            "settings",
            "sheets",
            "cash",
            "catalogue",
            "campaigns",
            "consolidation",
            "stock",
        ],
    ),
    (
        "receptions",
        &["kernel", "failure", "context", "router", "catalogue", "campaigns", "purchasing", "stock"],
    ),
    (
        "sharing",
        &[
            "kernel",
            "failure",
            "context",
            "router",
            "members",
            "settings",
            "tiers",
            "catalogue",
            "campaigns",
            "baskets",
            "consolidation",
            "purchasing",
            "receptions",
            "stock",
        ],
    ),
    ("member_files", &["kernel", "failure", "context", "router", "members", "sheets"]),
    (
        "erasure",
        &[
            "kernel",
            "failure",
            "context",
            "router",
            "members",
            "journal",
            "accounts",
            "tiers",
            "campaigns",
            "baskets",
            "pickup",
        ],
    ),
    ("numbers", &["kernel", "failure", "context", "router", "app"]),
    (
        "pickup",
        &[
            "kernel",
            "failure",
            "context",
            "router",
            "members",
            "settings",
            "adhesions",
            "catalogue",
            "campaigns",
            "baskets",
            "receptions",
            "sharing",
            "stock",
        ],
    ),
    (
        "settlement",
        &[
            "kernel",
            "failure",
            "context",
            "router",
            "members",
            "settings",
            "tiers",
            "cash",
            "tills",
            "cheques",
            "accounts",
            "funds",
            "bank",
            "catalogue",
            "campaigns",
            "baskets",
            "stock",
            "purchasing",
            "receptions",
            "sharing",
            "pickup",
        ],
    ),
    ("volunteers", &["kernel", "failure", "context", "router", "members", "campaigns"]),
    (
        "documents",
        &[
            "kernel",
            "failure",
            "context",
            "router",
            "members",
            "cash",
            "tills",
            "cheques",
            "accounts",
            "adhesions",
            "funds",
            "books",
            "catalogue",
            "campaigns",
            "baskets",
            "stock",
            "consolidation",
            "purchasing",
            "receptions",
            "sharing",
            "pickup",
            "settlement",
            "volunteers",
            "settings",
        ],
    ),
    (
        "app",
        &[
            "kernel",
            "db",
            "words",
            "failure",
            "clock",
            "context",
            "progress",
            "router",
            "accounts",
            "adhesions",
            "bank",
            "baskets",
            "campaigns",
            "catalogue",
            "catalogue_files",
            "books",
            "cash",
            "cheques",
            "desk",
            "documents",
            "funds",
            "journal",
            "member_files",
            "members",
            "numbers",
            "play",
            "safety",
            "settings",
            "tiers",
            "tills",
            "stock",
            "consolidation",
            "purchasing",
            "receptions",
            "sharing",
            "pickup",
            "settlement",
            "volunteers",
            "erasure",
        ],
    ),
    ("wire", &["app", "failure", "router"]),
    ("play", &["kernel", "app", "context", "demo", "failure"]),
    ("demo", &["kernel", "app", "failure", "play", "words"]),
    ("cli", &["kernel", "app", "context", "failure", "words", "demo", "play", "desktop"]),
    ("desktop", &["kernel", "app", "db", "failure"]),
];

/// Crates that only these files may name.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("tauri", &["desktop.rs"]),
    ("printpdf", &["documents/page.rs", "documents/ink.rs", "documents/fonts.rs"]),
    ("calamine", &["sheets/book.rs", "sheets/guard.rs"]),
    ("rust_xlsxwriter", &["sheets/write.rs"]),
    ("csv", &["sheets/text.rs", "sheets/write.rs"]),
    ("age", &["safety/crypt.rs"]),
    ("mail_builder", &["documents/papers_purchases.rs"]),
    ("qrcode", &["documents/member_cards.rs"]),
    ("sysinfo", &["safety/drives.rs"]),
    ("fluent_bundle", &["words.rs"]),
    ("clap", &["cli.rs"]),
];

/// Lines above which a file certainly has more than one reason.
const LINES_MAX: usize = 600;

#[test]
fn modules_look_only_upstream() {
    let mut wrong = Vec::new();
    for (module, visible) in MAY_SEE {
        for (path, code) in module_files(module) {
            for (other, _) in MAY_SEE {
                let allowed = other == module || visible.contains(other);
                if !allowed && names(&code, other) {
                    wrong.push(format!("{path} names {other}"));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_module_stands_in_the_table() {
    let listed: Vec<&str> = MAY_SEE.iter().map(|(module, _)| *module).collect();
    let library = read("src-tauri/src/lib.rs");
    let declared = library.lines().filter_map(|line| {
        let line = line.trim_start_matches("pub ");
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    for module in declared {
        assert!(listed.contains(&module), "{module} is missing in MAY_SEE");
    }
    for module in listed {
        assert!(!module_files(module).is_empty(), "{module} stands in MAY_SEE and is gone");
    }
}

#[test]
fn architecture_md_says_the_same() {
    let text = read("ARCHITECTURE.md");
    for (module, visible) in MAY_SEE {
        let seen = if visible.is_empty() { "nothing of ours".to_owned() } else { visible.join(", ") };
        let row = format!("| {module} | {seen} |");
        assert!(text.contains(&row), "ARCHITECTURE.md lacks the row\n{row}");
    }
    for (module, _) in MAY_SEE {
        assert!(text.contains(&format!("`{module}")), "the code map of ARCHITECTURE.md lacks {module}");
    }
}

#[test]
fn libraries_stay_in_their_file() {
    for (path, code) in rust_files("src-tauri/src") {
        let name = path.strip_prefix("src-tauri/src/").unwrap();
        for (library, homes) in ONLY_IN {
            let named = names(&code, library);
            assert!(!named || homes.contains(&name), "{name} names {library}");
        }
    }
}

#[test]
fn models_know_neither_tables_nor_json() {
    for (path, code) in rust_files("src-tauri/src") {
        let model = ["/model.rs", "/plan.rs", "/keep.rs", "/code.rs"].iter().any(|end| path.ends_with(end));
        let forbidden = ["rusqlite", "serde::"];
        if model {
            for library in forbidden {
                assert!(!code.contains(library), "{path} names {library}");
            }
        }
    }
}

#[test]
fn floats_stand_only_where_paper_is_measured() {
    for (path, code) in rust_files("src-tauri/src") {
        let allowed =
            path.contains("/documents/") || path.ends_with("/sheets/book.rs") || path.ends_with("desktop.rs");
        let float = words(&code).any(|word| word == "f32" || word == "f64");
        assert!(allowed || !float, "{path} has a float");
    }
}

/// Who pays which tier is read in one place, and nothing that is printed or shown elsewhere may name it.
#[test]
fn the_restricted_table_is_named_by_its_own_slice_only() {
    for (path, code) in rust_files("src-tauri/src") {
        let own = path.contains("/tiers/") || path.contains("/db/");
        for table in ["price_tier", "household_tier"] {
            assert!(own || !code.contains(table), "{path} names {table}");
        }
        let paper = path.contains("/documents/");
        assert!(!paper || !words(&code).any(|word| word == "tier" || word == "tiers"), "{path} names a tier");
    }
    for path in files("ui", "js").into_iter().filter(|path| !path.contains("/vendor/")) {
        let code = read(&path);
        let own = path.starts_with("ui/tiers/");
        assert!(own || !code.contains("'tiers."), "{path} asks for a tier");
    }
    for lang in ["fr", "it", "en"] {
        let printed = read(&format!("assets/locales/{lang}/print.ftl")).to_lowercase();
        for word in ["palier", "fascia", "tier", "tarif"] {
            assert!(!words(&printed).any(|found| found == word), "print.ftl ({lang}) says {word}");
        }
    }
}

/// Tables of what happened.
const FACTS: &[&str] = &[
    "journal",
    "journal_subject",
    "device",
    "movement",
    "entry",
    "adhesion",
    "adhesion_cancelled",
    "adhesion_terms",
    "till",
    "till_count",
    "till_closed",
    "cash_deposit",
    "cash_deposit_count",
    "cash_deposit_credited",
    "cheque_deposit",
    "cheque_deposit_line",
    "cheque_bounced",
    "account_floor",
    "fund_terms",
    "fiscal_year",
    "fiscal_year_closed",
    "bank_import",
    "bank_line",
    "price_tier_terms",
    "adhesion_year",
    "adhesion_waiting",
    "adhesion_waiting_ended",
    "wish",
    "wish_vote",
    "wish_decision",
    "campaign_step",
    "campaign_movement",
    "offer",
    "offer_version",
    "basket",
    "basket_head",
    "basket_line",
    "basket_withdrawn",
    "campaign_rules",
    "adjustment",
    "adjustment_pack",
    "supplier_choice",
    "shared_pack",
    "shared_pack_part",
    "shared_pack_ended",
    "purchase_order",
    "purchase_line",
    "purchase_sent",
    "purchase_withdrawn",
    "purchase_confirmation",
    "invoice",
    "invoice_line",
    "invoice_cancelled",
    "lot",
    "stock_movement",
    "reception",
    "reception_line",
    "share",
    "share_part",
    "share_by_hand",
    "container",
    "lot_use",
    "printed_list",
    "printed_line",
    "handover",
    "handover_lot",
    "passage",
    "absence_rule",
    "absence_outcome",
    "settlement_rules",
    "bill",
    "bill_line",
    "bill_subsidy",
    "deposit_back",
    "price_drift",
    "gap_explained",
    "supplier_payment",
    "shift",
    "shift_cancelled",
    "shift_person",
];

#[test]
fn what_happened_is_never_updated_nor_deleted() {
    for (path, code) in rust_files("src-tauri/src") {
        for table in FACTS {
            for verb in ["update", "delete from"] {
                // For a person who asks: what the journal said, and who came in somebody's place.
                let forgets = matches!(
                    (path.as_str(), *table, verb),
                    ("src-tauri/src/journal/store.rs", "journal", "update")
                        | ("src-tauri/src/pickup/absence_store.rs", "passage", "update")
                );
                let many = code.matches(&format!("{verb} {table} ")).count();
                assert!(many == usize::from(forgets), "{path}: {verb} {table}");
            }
        }
    }
}

#[test]
fn files_have_one_reason_and_a_head() {
    for (path, code) in rust_files("src-tauri/src") {
        assert!(code.lines().count() <= LINES_MAX, "{path} is longer than {LINES_MAX} lines");
        assert!(code.starts_with("//!"), "{path} does not say what it is for");
    }
    for path in files("ui", "js").into_iter().filter(|path| !path.contains("/vendor/")) {
        assert!(read(&path).lines().count() <= LINES_MAX, "{path} is longer than {LINES_MAX} lines");
    }
}

#[test]
fn some_words_are_never_used() {
    let banned_names = ["manager", "helper", "utils", "processor", "misc"];
    for path in files("src-tauri/src", "rs").into_iter().chain(files("ui", "js")) {
        let name = Path::new(&path).file_stem().unwrap().to_string_lossy().to_lowercase();
        assert!(!banned_names.contains(&name.as_str()), "{path}: a name that says nothing");
    }
    let all = files("assets", "ftl").into_iter().chain(files("ui", "js")).chain(files("src-tauri/src", "rs"));
    for path in all.filter(|path| !path.contains("/vendor/")) {
        let text = read(&path).to_lowercase();
        for word in ["bénéficiaire", "beneficiaire", "base de données", "synchroniser"] {
            assert!(!text.contains(word), "{path} says {word}");
        }
    }
}

#[test]
fn screens_look_only_at_the_core() {
    for path in files("ui", "js").into_iter().filter(|path| !path.contains("/vendor/")) {
        let code = read(&path);
        let inside = |prefix: &str| path.starts_with(&format!("ui/{prefix}"));
        let tauri = code.contains("__TAURI__");
        assert!(!tauri || path == "ui/core/call.js", "{path} names Tauri");
        assert!(!code.contains("innerHTML") || path == "ui/core/html.js", "{path} sets innerHTML");
        assert!(!code.contains("vendor/lit-html") || path == "ui/core/html.js", "{path} names lit-html");
        let slice = Path::new(&path).parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        for line in code.lines().filter(|line| line.starts_with("import ") || line.contains("} from '")) {
            let free = inside("app.js") || inside("core/") || inside("shell/") || inside("boot.js");
            let own = line.contains("'./") || line.contains("'../core/");
            assert!(free || own, "{path} ({slice}) imports outside the core: {line}");
        }
    }
}

/// The files of one module: `name.rs` or everything under `name/`.
fn module_files(module: &str) -> Vec<(String, String)> {
    let single = format!("src-tauri/src/{module}.rs");
    if Path::new(&root().join(&single)).exists() {
        return vec![(single.clone(), without_tests(&read(&single)))];
    }
    rust_files(&format!("src-tauri/src/{module}"))
}

fn rust_files(folder: &str) -> Vec<(String, String)> {
    files(folder, "rs").into_iter().map(|path| (path.clone(), without_tests(&read(&path)))).collect()
}

/// Tests at the bottom may look anywhere.
fn without_tests(code: &str) -> String {
    code.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()
}

/// Whether the code goes through a path that begins with this name, as in `cash::charge` or `use crate::{cash}`.
fn names(code: &str, other: &str) -> bool {
    let code: String =
        code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let path = code.match_indices(&format!("{other}::")).any(|(at, _)| {
        let before = code[..at].chars().next_back().unwrap_or(' ');
        let crate_path = code[..at].ends_with("crate::");
        crate_path || !(before.is_alphanumeric() || before == '_' || before == ':')
    });
    let grouped = code.split("use crate::{").skip(1).any(|rest| {
        let group = rest.split('}').next().unwrap_or_default();
        words(group).any(|word| word == other)
    });
    path || grouped
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
}

fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(name, ());
            }
        }
    }
    found.into_keys().collect()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
