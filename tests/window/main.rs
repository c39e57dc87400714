//! The real window, driven as a person would: one test for each journey.
#![cfg(all(feature = "desktop", target_os = "linux"))]

mod adjust;
mod day;
mod mistakes;
mod month;
mod orders;
mod people;
mod pickup;
mod purchases;
mod settling;
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

#[expect(clippy::too_many_lines, reason = "a journey is told in one go")]
#[tokio::test]
async fn a_price_list_is_seen_with_its_old_prices_imported_and_undone() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    for lang in ["fr", "it"] {
        call(data.path(), "desk.set_language", json!({"lang": lang}));
        if lang == "fr" {
            call(
                data.path(),
                "catalogue.save_supplier",
                json!({"name": "Ferme du Moulin", "kind": "producer"}),
            );
        }
        let size = if lang == "fr" { LAPTOP } else { (1024, 768) };
        let stage = Stage::open(data.path(), size).await;
        let choose = async |name: &str| {
            stage.go("#home/today").await;
            stage.go("#catalogue/import").await;
            stage.run("const one = document.querySelector('#supplier'); one.selectedIndex = 1; one.dispatchEvent(new Event('change'))", vec![]).await;
            let path = format!("{}/tests/fixtures/catalogue/{name}", env!("CARGO_MANIFEST_DIR"));
            stage.see("#import-file").await.send_keys(&path).await.expect("a file can be chosen");
            stage.see("#import-counts").await;
        };
        if lang == "fr" {
            choose("tarif.csv").await;
            assert!(
                stage.text(".screen").await.contains("Pois cassés"),
                "the rows are seen before accepting"
            );
            stage.click("#import-run").await;
            stage.see("#import-done").await;
        }
        choose("unites.csv").await;
        look(&stage, &format!("tarif-unites-{lang}")).await;
        choose("references_doubles.csv").await;
        look(&stage, &format!("tarif-faux-{lang}")).await;
        choose("avril.csv").await;
        look(&stage, &format!("tarif-apercu-{lang}")).await;
        stage.run("document.querySelector('.work').scrollTop = document.querySelector('#import-plan').offsetTop", vec![]).await;
        look(&stage, &format!("tarif-plan-{lang}")).await;
        stage.run("document.querySelector('.work').scrollTop = document.querySelector('#import-sample').offsetTop", vec![]).await;
        look(&stage, &format!("tarif-colonnes-{lang}")).await;
        let faults = stage.faults().await;
        assert_eq!(faults, Vec::<String>::new(), "{lang}");
        stage.click("#import-run").await;
        stage.see("#import-done").await;
        look(&stage, &format!("tarif-fait-{lang}")).await;
        stage.click("#import-undo").await;
        stage.see("#imports-table").await;
        look(&stage, &format!("tarif-annule-{lang}")).await;
        stage.close().await;
    }
    let imports = call(data.path(), "catalogue_files.list_imports", json!({}));
    let undone =
        imports["imports"].as_array().expect("a list").iter().filter(|one| one["undone_on"].is_string());
    assert_eq!(undone.count(), 2);
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
#[expect(clippy::too_many_lines, reason = "a journey is told in one go")]
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
    // Who is up to date opens on « Suivant »: reflexes take no second euro.
    stage.keys(&format!("{}{ENTER}", names[0])).await;
    assert_eq!(stage.count("#permanence-record").await, 0, "the payment is not open");
    look(&stage, "permanence-valid").await;
    stage.keys(ENTER).await;
    stage.keys(ENTER).await;
    assert_eq!(stage.count("#permanence-card").await, 0);
    // Renewing is possible, on purpose; the button says what it will do.
    stage.keys(&format!("{}{ENTER}", names[0])).await;
    stage.click("#permanence-renew").await;
    assert!(stage.text("#permanence-record").await.contains("1,00"), "the button says the amount");
    stage.fill("#amount", "2").await;
    stage.see("#amount-error").await;
    look(&stage, "permanence-refused").await;
    stage.click("#permanence-skip").await;
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

/// Types a count from the largest note to the smallest coin, Enter after each; empty for none.
async fn count_pieces(stage: &Stage, pieces: [&str; 15]) {
    for number in pieces {
        stage.keys(&format!("{number}\u{e007}")).await;
    }
}

/// 412,35 expected, 410,85 counted (case 59), from the first coin to the paper, by keyboard.
#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a journey is told in one go")]
async fn a_cash_session_is_opened_counted_and_closed_by_keyboard() {
    const ENTER: &str = "\u{e007}";
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    call(data.path(), "desk.set_person", json!({"person": "Jeanne"}));
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#tills/day").await;
    look(&stage, "tills-none").await;
    stage.keys(ENTER).await;
    stage.see("#counts-0-pieces").await;
    stage.keys(&format!("Retrait{ENTER}")).await;
    count_pieces(&stage, ["", "", "", "", "", "5", "", "", "", "", "", "", "", "", ""]).await;
    stage.until("document.querySelector('#count-sum').textContent.includes('50,00')").await;
    look(&stage, "tills-open").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.keys(ENTER).await;
    assert!(stage.text("#tills-number").await.ends_with("-S1"));
    look(&stage, "tills-opened").await;
    stage.go("#cash/book").await;
    for (label, amount, button) in [("Paniers", "370", "#cash-in"), ("Sacs", "7,65", "#cash-out")] {
        stage.fill("#label", label).await;
        stage.fill("#amount", amount).await;
        stage.click(button).await;
    }
    stage.until("document.querySelector('#cash-closing').textContent.includes('362,35')").await;
    // Two tills are open for a moment: the screens ask which one takes the money.
    stage.go("#tills/open").await;
    stage.keys(&format!("Adhésions{ENTER}")).await;
    count_pieces(&stage, [""; 15]).await;
    stage.keys(ENTER).await;
    stage.see("#tills-number").await;
    stage.go("#cash/book").await;
    stage.fill("#label", "Œufs").await;
    stage.fill("#amount", "1").await;
    stage.click("#cash-in").await;
    assert!(stage.text("#till-error").await.contains("Adhésions"));
    look(&stage, "tills-which").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.go("#tills/day").await;
    look(&stage, "tills-two-open").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.keys(ENTER).await;
    stage.see("#counts-0-pieces").await;
    assert!(!stage.text(".screen").await.contains("412,35"), "what is expected is not seen while counting");
    count_pieces(&stage, ["", "", "", "4", "10", "1", "", "", "", "", "4", "", "1", "", ""]).await;
    stage.until("document.querySelector('#count-says')?.textContent.includes('1,50')").await;
    assert!(stage.text("#count-sum").await.contains("410,85"));
    look(&stage, "tills-close").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.keys(ENTER).await;
    stage.keys(&format!("Ali{ENTER}")).await;
    stage.keys("monnaie rendue deux fois").await;
    look(&stage, "tills-reason").await;
    stage.keys(ENTER).await;
    assert!(stage.text("#tills-says").await.contains("1,50"));
    look(&stage, "tills-closed").await;
    stage.keys(ENTER).await;
    let paper = stage.text("#made-path").await;
    assert!(Path::new(&paper).exists() && paper.ends_with("-S1.pdf"), "{paper}");
    stage.go("#tills/day").await;
    stage.click("#tills-past a").await;
    look(&stage, "tills-show").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.go("#tills/day").await;
    stage.click("[data-bank]").await;
    stage.see("#counts-0-pieces").await;
    count_pieces(&stage, ["", "", "", "3", "10", "1", "", "", "", "", "4", "", "1", "", ""]).await;
    stage.until("document.querySelector('#count-says')?.textContent.includes('50,00')").await;
    look(&stage, "tills-deposit").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.keys(ENTER).await;
    stage.keys(ENTER).await;
    assert!(stage.text("#tills-number").await.ends_with("-D1"));
    stage.go("#tills/day").await;
    stage.click("[data-credit]").await;
    stage.fill("#amount", "360,80").await;
    stage.keys(ENTER).await;
    assert!(stage.text("#reason-error").await.contains("360,85"));
    look(&stage, "tills-bank").await;
    stage.fill("#reason", "la banque a compté 5 centimes de moins").await;
    stage.keys(ENTER).await;
    stage.until("document.querySelector('#tills-deposits').textContent.includes('360,80')").await;
    look(&stage, "tills-day").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.close().await;
    let closed = call(data.path(), "tills.list", json!({}))["closed"][0].clone();
    let said = ["expected_cents", "counted_cents", "gap_cents"].map(|name| closed[name].clone());
    assert_eq!(said, [json!(41_235), json!(41_085), json!(-150)]);
    assert_eq!(closed["reason"], "monnaie rendue deux fois");
    assert_eq!(call(data.path(), "journal.verify", json!({}))["intact"], true);
}

/// Nobody of that name: the fields are filled already, a look-alike opens with one key, Enter adds and pays.
#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a journey is told in one go")]
async fn a_new_household_is_added_and_pays_at_the_permanence_in_one_go() {
    const ENTER: &str = "\u{e007}";
    const F2: &str = "\u{e032}";
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    call(data.path(), "settings.set_association", json!({"profile": "vrac"}));
    let awa = json!([{"first_name": "Awa", "last_name": "Sow", "phone": "06 39 98 12 34"}]);
    call(data.path(), "members.add", json!({"persons": awa}));
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#adhesions/permanence").await;
    look(&stage, "permanence-presets").await;
    stage.click("#adhesions-preset-vrac").await;
    // Only nearly the name: Enter shows it and asks for no money.
    stage.keys(&format!("Awa Sowe{ENTER}")).await;
    assert_eq!(stage.count("#permanence-card").await, 0);
    stage.until("document.activeElement?.closest('#permanence-found') !== null").await;
    look(&stage, "permanence-nearly").await;
    // The same phone number: perhaps the same household.
    stage.fill("#permanence-search", "fatou traoré").await;
    stage.keys(ENTER).await;
    stage.fill("#persons-0-phone", "0639981234").await;
    assert!(stage.text("#newcomer-similar").await.contains("B-001"));
    look(&stage, "permanence-newcomer").await;
    stage.keys(ENTER).await;
    assert_eq!(stage.count("#permanence-card").await, 0, "a look-alike is not added by reflex");
    stage.keys(F2).await;
    assert!(stage.text("#permanence-card").await.contains("B-001"));
    stage.click("#permanence-skip").await;
    // Somebody else: name, Enter, Enter, Enter.
    stage.keys(&format!("fatou traoré{ENTER}")).await;
    stage.keys(ENTER).await;
    assert!(stage.text("#permanence-card").await.contains("W-002 Fatou Traoré"));
    look(&stage, "permanence-two-categories").await;
    stage.keys(ENTER).await;
    assert!(stage.text("#permanence-receipt").await.ends_with("-000001"));
    stage.click("#permanence-next").await;
    // No place in the category: the figures, and the queue.
    stage.keys(&format!("sow{ENTER}")).await;
    stage.click("#permanence-card .radios label:nth-of-type(2)").await;
    stage.see("#permanence-wait").await;
    look(&stage, "permanence-over-quota").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.click("#permanence-wait").await;
    stage.go("#adhesions/list").await;
    stage.click("#adhesions-tab-waiting").await;
    assert!(stage.text("#adhesions-waiting-table").await.contains("Awa Sow"));
    stage.click("[data-waiting]").await;
    look(&stage, "adhesions-waiting").await;
    stage.click("#adhesions-history [data-cancel]").await;
    stage.keys("a déménagé").await;
    stage.keys(ENTER).await;
    stage.until("document.querySelector('#adhesions-waiting-table') === null").await;
    // A rule is changed with its example before the eyes.
    stage.go("#adhesions/rules").await;
    stage.click("[data-edit=B]").await;
    stage.fill("#quota_percent", "50").await;
    stage.until("document.querySelector('#rules-preview').textContent.includes('50')").await;
    look(&stage, "rules-edit").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.click("#rules-save").await;
    stage.until("document.querySelector('[data-category=B]').textContent.includes('50')").await;
    stage.close().await;
    assert_eq!(call(data.path(), "members.list", json!({}))["total"], 2);
    assert_eq!(call(data.path(), "cash.list", json!({}))["closing_cents"], 100);
}

/// Four lines of the bank: three are found in the books and matched by Enter alone, the fourth is written there.
#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a journey is told in one go")]
async fn a_statement_of_four_lines_is_read_and_matched() {
    const ENTER: &str = "\u{e007}";
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    for (label, amount, direction, method) in [
        ("Cotisation en ligne", "1", "in", "helloasso"),
        ("Cotisation en ligne", "20", "in", "helloasso"),
        ("Distribution, cartes", "61,20", "in", "card"),
        ("Farine", "120", "out", "transfer"),
    ] {
        let account = if direction == "in" { "707" } else { "607" };
        let input = json!({
            "label": label, "method": method, "amount": amount, "direction": direction, "account": account,
            "on_day": "1/3/2026",
        });
        call(data.path(), "cash.record", input);
    }
    let list = data.path().join("releve.csv");
    std::fs::write(
        &list,
        b"Date;Libell\xe9;D\xe9bit;Cr\xe9dit\n02/03/2026;VIR HELLOASSO;;21,00\n03/03/2026;REMISE CB;;61,20\n\
          04/03/2026;VIR MOULIN;-120,00;\n05/03/2026;FRAIS DE TENUE DE COMPTE;-8,10;\n",
    )
    .expect("a file");
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#bank/statement").await;
    look(&stage, "bank-empty").await;
    let field = stage.see("#bank-file").await;
    field.send_keys(&list.to_string_lossy()).await.expect("a file can be chosen");
    stage.see("#bank-keep").await;
    assert!(stage.text("#bank-sample").await.contains("Libellé"), "the accents are seen before accepting");
    look(&stage, "bank-preview").await;
    stage.click("#bank-keep").await;
    stage.until("document.querySelectorAll('#bank-lines > li').length === 4").await;
    look(&stage, "bank-lines").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    // The newest line has nothing to suggest: its fee is written into the books.
    stage.keys(ENTER).await;
    stage.see("#bank-writing").await;
    look(&stage, "bank-write").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.click("#bank-write-do").await;
    for left in [2, 1] {
        stage.until(&format!("document.querySelectorAll('#bank-lines > li').length === {}", left + 1)).await;
        stage.keys(ENTER).await;
    }
    stage.until("document.querySelectorAll('#bank-lines > li').length === 1").await;
    assert!(stage.text("#bank-lines").await.contains("2 paiements (HelloAsso)"));
    stage.keys(ENTER).await;
    stage.until("document.querySelector('#bank-lines') === null").await;
    assert!(stage.text("#bank-statement-ends").await.contains("-45,90"));
    look(&stage, "bank-done").await;
    stage.go("#books/years").await;
    stage.click("#books-open-do").await;
    stage.see("#books-years").await;
    look(&stage, "books-years").await;
    // A year that is not over says so before anything is asked.
    stage.click("#books-close").await;
    stage.see("#books-hindered").await;
    look(&stage, "books-close").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.close().await;
    let shown = call(data.path(), "bank.show", json!({}));
    assert_eq!((&shown["books_cents"], &shown["open_movements"]), (&json!(-4_590), &json!(0)));
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
const SCREENS: &[(&str, &str)] = &[
    ("#home/today", "aujourdhui"),
    ("#adhesions/permanence", "permanence"),
    ("#adhesions/list", "adhesions"),
    ("#adhesions/rules", "regles"),
    ("#cash/book", "caisse"),
    ("#funds/list", "fonds"),
    ("#funds/list/solidarity", "fonds-solidaire"),
    ("#tiers/list", "paliers"),
    ("#tills/day", "caisses"),
    ("#tills/open", "caisse-ouvrir"),
    ("#tills/close", "caisse-fermer"),
    ("#tills/deposit", "caisse-banque"),
    ("#tills/show", "caisse-seance"),
    ("#books/years", "exercices"),
    ("#books/accounts", "plan-de-comptes"),
    ("#bank/statement", "releve"),
    ("#members/list", "foyers"),
    ("#members/edit", "foyer-nouveau"),
    ("#members/import", "import"),
    ("#papers/list", "papiers"),
    ("#journal/list", "journal"),
    ("#safety/backups", "copies"),
    ("#settings/show", "reglages"),
    ("#welcome/first_start/4", "premier-demarrage"),
    ("#accounts/list", "comptes"),
    ("#accounts/pay", "paiement"),
    ("#cheques/list", "cheques"),
    ("#catalogue/list", "catalogue"),
    ("#catalogue/edit", "produit-nouveau"),
    ("#catalogue/suppliers", "fournisseurs"),
    ("#catalogue/supplier", "fournisseur-nouveau"),
    ("#campaigns/list", "commandes"),
    ("#campaigns/show", "commande"),
    ("#campaigns/edit", "commande-nouvelle"),
    ("#campaigns/wishes", "souhaits"),
    ("#consolidation/show", "ajustement"),
    ("#consolidation/shared", "partages"),
    ("#baskets/entry", "bons-saisie"),
    ("#baskets/list", "bons-recus"),
    ("#baskets/demand", "demande"),
    ("#baskets/calls", "appels"),
    ("#baskets/files", "bons-fichiers"),
    ("#sharing/show", "partage"),
    ("#settlement/show", "releves"),
    ("#settlement/household", "releve-foyer"),
    ("#settlement/reconcile", "rapprochements"),
    ("#settlement/producers", "releves-fournisseurs"),
    ("#catalogue/import", "tarif"),
    ("#purchasing/list", "commandes-fournisseurs"),
    ("#stock/list", "stock"),
    ("#receptions/list", "receptions"),
    ("#volunteers/show", "benevoles"),
    ("#pickup/day", "distribution-vide"),
    ("#pickup/recall", "rappel-vide"),
];

/// What never stands on a screen: raw keys, and words of the machine.
const SLIPS: &str = r"
    const text = document.body.innerText;
    const slips = text.match(/\b(ui|core|refusal|failure|done|help|print)-[a-z0-9-]+|\b(null|undefined|NaN)\b|\[object|\{ ?\$/g) ?? [];
    const wide = document.querySelector('.work')?.scrollWidth > document.querySelector('.work')?.clientWidth + 1;
    return wide ? [...slips, 'wider than the window'] : slips;";

/// Two shifts: one that is full, one that is not.
fn ask_for_hands(data: &std::path::Path) {
    for (post, needed) in [("Accueil", "1"), ("Pesée", "3")] {
        let shift = json!({"post": post, "on_day": "01/12/2030", "from_at": "9h30", "to_at": "12h", "needed": needed});
        let shown = call(data, "volunteers.add_shift", shift);
        let shifts = shown["shifts"].as_array().expect("a list has shifts");
        let shift = shifts.iter().find(|one| one["post"] == post).expect("the shift was added");
        call(data, "volunteers.sign_up", json!({"shift": shift["shift"], "name": "Rosa"}));
    }
}

async fn every_screen_is_sound(lang: &str, percent: i64, size: (u32, u32)) {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "example.open", json!({}));
    let example = data.path().join("example");
    call(&example, "desk.set_language", json!({"lang": lang}));
    call(&example, "desk.set_text_size", json!({"percent": percent}));
    let shown = call(&example, "members.list", json!({"limit": 1}));
    let household = shown["households"][0]["id"].as_str().expect("the example has households").to_owned();
    let one = format!("#members/show/{household}");
    let form = orders::furnish(&example);
    let bought = purchases::furnish(&example);
    ask_for_hands(&example);
    let handed = pickup::furnish(&example);
    let stage = Stage::open(&example, size).await;
    let mut faults = Vec::new();
    for (hash, name) in SCREENS
        .iter()
        .copied()
        .chain([(one.as_str(), "foyer"), (form.as_str(), "bon")])
        .chain(bought.iter().map(|(hash, name)| (hash.as_str(), *name)))
        .chain(handed.iter().map(|(hash, name)| (hash.as_str(), *name)))
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

#[tokio::test]
async fn a_product_gets_its_allergens_and_its_price_by_the_keyboard() {
    let data = tempfile::tempdir().expect("a temporary folder");
    call(data.path(), "settings.finish_first_start", json!({}));
    call(data.path(), "catalogue.save_supplier", json!({"name": "Moulin des Prés", "kind": "producer"}));
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#catalogue/edit").await;
    stage.keys("Farine de blé T80\tÉpicerie\t").await;
    stage.fill("#step", "500 g").await;
    // From the row of gluten, the space bar takes "contains"; the rest in one gesture.
    stage.run("document.querySelector('[name=\"allergens.gluten\"][value=contains]').focus()", vec![]).await;
    stage.keys(" ").await;
    stage.click("#allergens-none").await;
    look(&stage, "catalogue-product-new").await;
    stage.click("#product-save").await;
    stage.see("#product-packs").await;
    let missing = stage.text("#product-lacks").await;
    assert!(missing.contains("Aucun conditionnement") && !missing.contains("llergène"), "{missing}");
    stage.click("#pack-add").await;
    stage.fill("#name", "sac").await;
    stage.fill("#content", "25 kg").await;
    stage.fill("#price-breaks-0-price", "mille").await;
    look(&stage, "catalogue-pack-new").await;
    stage.click("#pack-save").await;
    assert!(stage.text("#price-breaks-0-price-error").await.contains("mille"));
    stage.fill("#price-breaks-0-price", "41,37").await;
    stage.click("#pack-save").await;
    assert!(stage.text(".big-price").await.contains("1,75"));
    assert_eq!(stage.count("#product-lacks").await, 0);
    look(&stage, "catalogue-product-priced").await;
    stage.click("[data-price]").await;
    stage.fill("#breaks-0-price", "40").await;
    stage.click("#price-break").await;
    stage.fill("#breaks-1-from_packs", "10").await;
    stage.fill("#breaks-1-price", "38,50").await;
    stage.click("#price-save").await;
    stage.until("document.querySelector('.big-price').textContent.includes('1,69')").await;
    stage.go("#catalogue/list").await;
    assert!(stage.text("#catalogue-results").await.contains("38,50"));
    stage.close().await;
    let product = call(data.path(), "catalogue.list", json!({}))["products"][0].clone();
    assert_eq!((&product["missing"], &product["not_stated"]), (&json!([]), &json!([])));
}
