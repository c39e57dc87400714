//! The real window, driven as a person would: one test for each journey.
#![cfg(all(feature = "desktop", target_os = "linux"))]

mod stage;

use serde_json::json;
use stage::{Stage, pictures};
use std::path::Path;

/// The smallest laptop we draw for.
const LAPTOP: (u32, u32) = (1366, 768);

/// Calls the door from outside, while no window has the file.
fn call(data: &Path, name: &str, input: serde_json::Value) -> serde_json::Value {
    let opening = cabas::Opening { data: Some(data.to_owned()), ..cabas::Opening::default() };
    let app = cabas::App::open(opening).expect("the file is free");
    app.call(name, input).unwrap_or_else(|failure| panic!("{name}: {}", failure.message))
}

async fn look(stage: &Stage, name: &str) {
    if let Some(folder) = pictures() {
        stage.picture(&folder.join(format!("{name}.png"))).await;
    }
}

#[tokio::test]
async fn a_newcomer_starts_adds_a_member_and_finds_her_again_after_a_restart() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let stage = Stage::open(data.path(), LAPTOP).await;
    look(&stage, "welcome-1").await;
    stage.fill("#name", "Emplettes de la Moselle").await;
    stage.click("#welcome-next").await;
    look(&stage, "welcome-2").await;
    stage.click("label[for=profile-toul], #profile-toul").await;
    stage.click("#welcome-next").await;
    look(&stage, "welcome-3").await;
    stage.click("#welcome-next").await;
    look(&stage, "welcome-4").await;
    stage.click("#welcome-skip").await;
    look(&stage, "welcome-5").await;
    stage.click("#welcome-later").await;
    look(&stage, "today-first").await;
    stage.go("#members/edit").await;
    look(&stage, "members-new").await;
    stage.fill("#persons-0-first_name", "Hélène").await;
    stage.fill("#persons-0-last_name", "Œuvrard").await;
    stage.fill("#persons-0-phone", "06 39 98 12 34").await;
    stage.click("#members-save").await;
    assert_eq!(stage.text("#members-new-code").await, "B-001");
    look(&stage, "members-added").await;
    stage.close().await;

    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#members/list").await;
    for wanted in ["oeuvrard", "helene", "9812", "b001", "OEUVRAD"] {
        stage.fill("#members-search", wanted).await;
        stage.until("document.querySelectorAll('#members-table tbody tr').length === 1").await;
        assert!(stage.text("#members-table tbody tr").await.contains("Œuvrard"), "{wanted}");
    }
    look(&stage, "members-found").await;
    stage.close().await;
    let settings = call(data.path(), "settings.show", json!({}));
    assert_eq!(settings["name"], "Emplettes de la Moselle");
    assert_eq!(settings["profile"], "toul");
    let journal = call(data.path(), "journal.verify", json!({}));
    assert_eq!(journal["intact"], true);
}

#[tokio::test]
async fn the_language_changes_without_a_restart_and_stays() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#settings/show").await;
    for (lang, title) in
        [("it", "Impostazioni"), ("en", "Settings"), ("fr", "Réglages"), ("it", "Impostazioni")]
    {
        stage.click(&format!("label[for=language-{lang}]")).await;
        stage.until(&format!("document.querySelector('h1').textContent.includes('{title}')")).await;
        assert_eq!(stage.run("return document.documentElement.lang", vec![]).await, json!(lang));
    }
    stage.close().await;
    let stage = Stage::open(data.path(), LAPTOP).await;
    assert_eq!(stage.run("return document.documentElement.lang", vec![]).await, json!("it"));
    stage.close().await;
}

#[tokio::test]
async fn a_damaged_file_opens_a_plain_page_and_the_newest_good_copy_comes_back() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    call(data.path(), "members.add", json!({"persons": [{"first_name": "Awa", "last_name": "Sow"}]}));
    call(data.path(), "safety.back_up", json!({}));
    let file = data.path().join("cabas.sqlite");
    let mut bytes = std::fs::read(&file).expect("the file");
    let half = bytes.len() / 2;
    bytes.truncate(half);
    std::fs::write(&file, &bytes).expect("half the file");

    let stage = Stage::open(data.path(), LAPTOP).await;
    look(&stage, "rescue").await;
    stage.see(".screen[data-screen='safety/rescue'], #rescue-problem[data-kind=damaged]").await;
    assert_eq!(std::fs::read(&file).expect("the file"), bytes, "the damaged file is not touched");
    stage.click("#rescue-restore").await;
    stage.go("#members/list").await;
    assert!(stage.text("#members-table").await.contains("Awa Sow"));
    stage.close().await;
    let replaced = std::fs::read_dir(data.path().join("replaced")).expect("the replaced file is kept");
    let kept = replaced.map(|entry| std::fs::read(entry.expect("an entry").path()).expect("a file"));
    assert_eq!(kept.collect::<Vec<_>>(), [bytes]);
}

#[tokio::test]
async fn dangerous_names_are_shown_as_text() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    let names = [
        "<img src=x onerror=\"document.title='gone'\">",
        "'; drop table household; --",
        "فاطمة 👍",
        "{{7*7}}${7*7}",
    ];
    for name in names {
        call(data.path(), "members.add", json!({"persons": [{"last_name": name}]}));
    }
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#members/list").await;
    let shown = stage.text("#members-table").await;
    for name in names {
        assert!(shown.contains(name), "{name} in {shown}");
    }
    look(&stage, "dangerous").await;
    assert_eq!(stage.count("#members-table img").await, 0);
    assert_eq!(stage.client.title().await.expect("a title"), "Foyers · Cabas");
    stage.close().await;
}

#[tokio::test]
async fn a_look_alike_is_suggested_and_never_merged() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    call(data.path(), "members.add", json!({"persons": [{"first_name": "Awa", "last_name": "N'Diaye"}]}));
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#members/edit").await;
    stage.fill("#persons-0-first_name", "AWA").await;
    stage.fill("#persons-0-last_name", "N DIAYE").await;
    assert!(stage.text("#members-similar").await.contains("B-001"));
    look(&stage, "look-alike").await;
    stage.click("#members-add-anyway").await;
    assert_eq!(stage.text("#members-new-code").await, "W-002");
    stage.close().await;
    assert_eq!(call(data.path(), "members.list", json!({}))["total"], 2);
}

#[tokio::test]
async fn a_list_is_imported_and_undone_in_the_window() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    let list = data.path().join("liste.csv");
    // Windows-1252, as Excel saves it.
    std::fs::write(&list, b"Nom;Pr\xe9nom;T\xe9l\xe9phone\nSow;Awa;639981234\nBa;Ren\xe9e;chez Awa\n")
        .expect("a file");
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#members/import").await;
    let field = stage.see("#import-file").await;
    field.send_keys(&list.to_string_lossy()).await.expect("a file can be chosen");
    stage.see("#import-counts").await;
    assert!(stage.text(".screen").await.contains("Renée"), "the accents are seen before accepting");
    look(&stage, "import-preview").await;
    // Everything in the cell is chosen and typed over, as a person would.
    let fix = stage.see("[id^=fix-3-]").await;
    fix.send_keys("\u{e009}a").await.expect("the whole cell can be chosen");
    fix.send_keys("06 39 98 55 66\u{e004}").await.expect("the cell can be put right");
    stage.see("#import-run:not([disabled], [aria-disabled=true])").await;
    look(&stage, "import-fixed").await;
    stage.click("#import-run").await;
    stage.see("#import-done").await;
    look(&stage, "import-done").await;
    stage.go("#members/list").await;
    assert_eq!(stage.count("#members-table tbody tr").await, 2);
    stage.go("#members/import").await;
    stage.click("button[data-import]").await;
    stage.go("#members/list").await;
    stage.see("#members-empty, #members-nothing").await;
    stage.close().await;
}

#[tokio::test]
async fn the_example_is_another_association_and_one_comes_back_from_it() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.click("#welcome-example").await;
    assert!(stage.text("#banner-example").await.to_uppercase().contains("EXEMPLE"));
    stage.go("#members/list").await;
    look(&stage, "example").await;
    stage.click("#example-leave").await;
    stage.see("#welcome-example").await;
    stage.close().await;
    assert_eq!(call(data.path(), "members.list", json!({}))["total"], 0);
}

#[tokio::test]
async fn a_second_start_brings_the_first_window_to_the_front() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let bus = Bus::start(data.path());
    let address = bus.address.as_str();
    let stage = Stage::open_with(data.path(), LAPTOP, &[("DBUS_SESSION_BUS_ADDRESS", address)]).await;
    let second = std::process::Command::new(env!("CARGO_BIN_EXE_cabas"))
        .env("CABAS_DATA", data.path())
        .env("DISPLAY", &stage.display)
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "0")
        .output()
        .expect("the program starts");
    assert!(second.status.success(), "{}", String::from_utf8_lossy(&second.stderr));
    assert!(second.stdout.is_empty(), "the second start leaves at once");
    stage.see("#welcome-next").await;
    stage.close().await;
}

/// A session bus of our own.
struct Bus {
    process: std::process::Child,
    address: String,
}

impl Bus {
    fn start(folder: &Path) -> Bus {
        use std::io::BufRead;
        let address = format!("--address=unix:path={}", folder.join("bus").display());
        let mut process = std::process::Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1", &address])
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("dbus-daemon is installed (script/test installs it)");
        let mut address = String::new();
        let out = process.stdout.take().expect("the bus tells its address");
        std::io::BufReader::new(out).read_line(&mut address).expect("the bus tells its address");
        Bus { process, address: address.trim().to_owned() }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

#[tokio::test]
async fn a_file_that_somebody_else_holds_is_said_on_a_plain_page() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let opening = cabas::Opening {
        data: Some(data.path().to_owned()),
        holder: "un autre poste".to_owned(),
        ..cabas::Opening::default()
    };
    let held = cabas::App::open(opening).expect("the file is free");
    let stage = Stage::open(data.path(), LAPTOP).await;
    let said = stage.text("#plain").await;
    assert!(said.contains("déjà ouvert par un autre poste"), "{said}");
    stage.close().await;
    drop(held);
}

/// The permanence as it goes at the table: three letters, Enter, Enter; nobody touches the mouse.
#[tokio::test]
async fn adhesions_are_recorded_by_keyboard_alone_and_stand_in_the_books() {
    const ENTER: &str = "\u{e007}";
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    call(data.path(), "adhesions.use_preset", json!({"profile": "toul"}));
    let names =
        ["Sow", "Rossi", "Haddad", "Nguyen", "Martin", "Ferreira", "Demir", "Colin", "Barry", "Petit"];
    for name in names {
        call(data.path(), "members.add", json!({"persons": [{"last_name": name}]}));
    }
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#adhesions/permanence").await;
    for (number, name) in (1..).zip(names) {
        stage.keys(&format!("{name}{ENTER}")).await;
        stage.see("#permanence-card").await;
        if number == 1 {
            look(&stage, "permanence").await;
        }
        stage.keys(ENTER).await;
        let receipt = stage.text("#permanence-receipt").await;
        assert!(receipt.ends_with(&format!("-{number:06}")), "{name}: {receipt}");
        if number == 1 {
            look(&stage, "permanence-receipt").await;
        }
        stage.keys(ENTER).await;
    }
    stage.go("#cash/book").await;
    assert!(stage.text("#cash-closing").await.contains("10,00"), "ten euros are in the box");
    look(&stage, "cash").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.fill("#label", "Sacs en papier").await;
    stage.fill("#amount", "3*2,40").await;
    stage.click("#cash-out").await;
    stage.until("document.querySelector('#cash-closing').textContent.includes('2,80')").await;
    stage.go("#adhesions/list").await;
    look(&stage, "adhesions").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.close().await;
    let book = call(data.path(), "cash.list", json!({}));
    assert_eq!(book["closing_cents"], 280);
    assert_eq!(call(data.path(), "journal.verify", json!({}))["intact"], true);
}

/// 17,85 € paid with 20 €: the rest is kept in advance, and no coin is handed back.
#[tokio::test]
async fn a_payment_is_taken_and_its_change_kept_in_advance() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    let added =
        call(data.path(), "members.add", json!({"persons": [{"first_name": "Awa", "last_name": "Sow"}]}));
    let household = added["id"].clone();
    let charge = json!({"household": household, "label": "Commande de mars", "amount": "17,85"});
    call(data.path(), "accounts.charge", charge);
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#accounts/list").await;
    look(&stage, "accounts-owing").await;
    stage.click("#accounts-pay").await;
    stage.see("#payment-search").await;
    stage.keys("sow\u{e007}").await;
    stage.see("#payment-form").await;
    stage.fill("#amount", "20").await;
    stage.until("document.querySelector('#payment-says').textContent.includes('2,15')").await;
    look(&stage, "accounts-pay").await;
    stage.click("#payment-record").await;
    let refused = stage.text("#amount-error").await;
    assert!(refused.contains("il reste 2,15"), "nothing is decided in silence: {refused}");
    stage.click("label[for=rest-credit]").await;
    stage.click("#payment-record").await;
    stage.see("#payment-done").await;
    assert!(stage.text("#payment-done").await.contains("2,15"), "the advance is told");
    look(&stage, "accounts-paid").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.close().await;
    let account = call(data.path(), "accounts.show", json!({"household": household}));
    assert_eq!((&account["balance_cents"], &account["advance"]), (&json!(215), &json!("2,15\u{a0}€")));
    assert_eq!(call(data.path(), "cash.list", json!({}))["closing_cents"], 2_000);
}

/// Every screen by its address, with a short name for its picture.
const SCREENS: [(&str, &str); 15] = [
    ("#home/today", "aujourdhui"),
    ("#adhesions/permanence", "permanence"),
    ("#adhesions/list", "adhesions"),
    ("#cash/book", "caisse"),
    ("#accounts/list", "comptes"),
    ("#accounts/pay", "paiement"),
    ("#cheques/list", "cheques"),
    ("#members/list", "foyers"),
    ("#members/edit", "foyer-nouveau"),
    ("#members/import", "import"),
    ("#papers/list", "papiers"),
    ("#journal/list", "journal"),
    ("#safety/backups", "copies"),
    ("#settings/show", "reglages"),
    ("#welcome/first_start/4", "premier-demarrage"),
];

/// What never stands on a screen: raw keys, and words of the machine.
const SLIPS: &str = r"
    const text = document.body.innerText;
    const slips = text.match(/\b(ui|core|refusal|failure|done|help|print)-[a-z0-9-]+|\b(null|undefined|NaN)\b|\[object|\{ ?\$/g) ?? [];
    const wide = document.querySelector('.work')?.scrollWidth > document.querySelector('.work')?.clientWidth + 1;
    return wide ? [...slips, 'wider than the window'] : slips;";

async fn every_screen_is_sound(lang: &str, percent: i64, size: (u32, u32)) {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "example.open", json!({}));
    let example = data.path().join("example");
    call(&example, "desk.set_language", json!({"lang": lang}));
    call(&example, "desk.set_text_size", json!({"percent": percent}));
    let shown = call(&example, "members.list", json!({"limit": 1}));
    let household = shown["households"][0]["id"].as_str().expect("the example has households").to_owned();
    let one = format!("#members/show/{household}");
    let account = format!("#accounts/show/{household}");
    let stage = Stage::open(&example, size).await;
    let mut faults = Vec::new();
    for (hash, name) in SCREENS.iter().copied().chain([(one.as_str(), "foyer"), (account.as_str(), "compte")])
    {
        stage.go(hash).await;
        let slips = stage.run(SLIPS, vec![]).await;
        faults.extend(slips.as_array().into_iter().flatten().map(|slip| format!("{name}: {slip}")));
        faults.extend(stage.faults().await.into_iter().map(|fault| format!("{name}: {fault}")));
        look(&stage, &format!("{name}-{lang}-{percent}")).await;
    }
    stage.close().await;
    assert_eq!(faults, Vec::<String>::new(), "{lang} at {percent} %");
}

#[tokio::test]
async fn every_screen_is_sound_in_french() {
    every_screen_is_sound("fr", 100, LAPTOP).await;
}

#[tokio::test]
async fn every_screen_is_sound_in_italian_on_a_small_laptop() {
    every_screen_is_sound("it", 100, (1024, 768)).await;
}

#[tokio::test]
async fn every_screen_is_sound_in_english_at_twice_the_size() {
    every_screen_is_sound("en", 200, LAPTOP).await;
}
