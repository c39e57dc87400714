//! Members' files through the one door: what goes out comes back the same, ten thousand rows are one act,
//! and a damaged file gives a sentence and changes nothing.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop where a file cannot be read")]

use base64::Engine;
use cabas::kernel::lang::Lang;
use cabas::{App, Code, Opening, play};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

/// A fresh folder on the first day of every scenario.
struct Desk {
    app: App,
    _folder: TempDir,
}

impl Desk {
    fn new(lang: Lang) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let data = Some(folder.path().to_owned());
        let opening = Opening { data, today: Some(play::FIRST_DAY), lang: Some(lang), ..Opening::default() };
        Desk { app: App::open(opening).unwrap(), _folder: folder }
    }

    fn call(&self, name: &str, input: Value) -> Value {
        self.app.call(name, input).unwrap_or_else(|failure| panic!("{name}: {}", failure.message))
    }

    /// Every household as it is shown, without what each file gives of its own.
    fn households(&self) -> Vec<Value> {
        let list = self.call("members.list", json!({"limit": 200}));
        let ids = list["households"].as_array().unwrap().iter().map(|household| household["id"].clone());
        ids.map(|id| without_ids(self.call("members.show", json!({"household": id})))).collect()
    }

    fn export(&self, format: &str) -> Vec<u8> {
        let answer = self.call("members.export", json!({"format": format}));
        std::fs::read(Path::new(answer["path"].as_str().unwrap())).unwrap()
    }

    /// Rows of the journal, households and imports: nothing was changed when these are the same.
    fn footprint(&self) -> (Value, Value, Value) {
        let journal = self.call("journal.verify", json!({}));
        assert_eq!(journal["intact"], true);
        let list = self.call("members.list", json!({"limit": 1}));
        let imports = self.call("members.list_imports", json!({}));
        (journal["rows"].clone(), list["total"].clone(), imports)
    }
}

fn without_ids(mut household: Value) -> Value {
    let fields = household.as_object_mut().unwrap();
    fields.remove("id");
    fields.remove("import");
    for person in fields["persons"].as_array_mut().unwrap() {
        person.as_object_mut().unwrap().remove("id");
    }
    household
}

fn file(name: &str, bytes: &[u8]) -> Value {
    json!({"name": name, "content_base64": base64::engine::general_purpose::STANDARD.encode(bytes)})
}

fn whole(name: &str, bytes: &[u8]) -> Value {
    json!({"file": file(name, bytes), "duplicates": "add", "errors": "refuse"})
}

fn add(desk: &Desk, persons: Value, more: Value) {
    let mut input = more;
    input["persons"] = persons;
    input["even_if_similar"] = true.into();
    desk.call("members.add", input);
}

/// Households whose texts have broken other programs.
fn nasty(desk: &Desk) {
    for name in [
        "=SUM(A1:A9)",
        "+33",
        "-1",
        "@cmd",
        "'=1",
        "''=1",
        "'t Hof",
        "<img src=x onerror=alert(1)>",
        "'; drop table member; --",
        "O|Brien; \"Mimi\", dite",
        "فاطمة",
        "👩‍🌾",
        "2026-03-02",
        "0012",
        "1,5",
        "vrai",
        "N°",
    ] {
        add(desk, json!([{"last_name": name}]), json!({}));
    }
    let two = json!([
        {"first_name": "Jean-Noël", "last_name": "N’Diaye", "phone": "+33 6 39 98 10 01", "email": "jn@exemple.org"},
        {"first_name": "Œuvrarde", "last_name": "Nguyễn Thị", "phone": "06.39.98.10.02"},
    ]);
    let full = json!({
        "call_name": "=Famille", "address": "4, rue des Tilleuls ; appt 31", "pickup_place": "École \"Moselly\"",
        "size": 6, "channel": "visit", "reading_help": true,
        "proxies": ["Mme Vautrin, du 3e", "-Sam", "@Ben"], "note": "Deux lignes :\n=la seconde; \"entre guillemets\"",
    });
    add(desk, two.clone(), full);
    // Homonyms stay two households, with a code each.
    add(desk, two, json!({"channel": "paper", "proxies": ["Mme Vautrin, du 3e"]}));
    add(desk, json!([{"first_name": "Awa"}]), json!({"channel": "online", "size": 30}));
    add(desk, json!([{"first_name": "Awa"}]), json!({"channel": "phone", "note": "'+ rien"}));
}

#[test]
fn what_is_exported_comes_back_the_same_in_every_format_and_language() {
    for lang in Lang::ALL {
        let desk = Desk::new(lang);
        nasty(&desk);
        for format in ["csv", "xlsx"] {
            let other = Desk::new(lang);
            let bytes = desk.export(format);
            let answer = other.call("members.import", whole(&format!("liste.{format}"), &bytes));
            assert_eq!(answer["added"], 21, "{format}");
            assert_eq!(other.households(), desk.households(), "{lang:?} {format}");
            // And once more: the file made from the copy is the file, to the byte.
            assert_eq!(other.export(format), bytes, "{lang:?} {format}");
        }
    }
}

#[test]
fn a_csv_is_as_french_excel_opens_it_and_runs_nothing() {
    let desk = Desk::new(Lang::Fr);
    add(
        &desk,
        json!([{"first_name": "Anna", "last_name": "=SUM(A1)", "phone": "+33 6 39 98 10 01"}, {"first_name": "@Ben"}]),
        json!({"size": 4, "channel": "paper", "note": "-un;deux"}),
    );
    let expected = "\u{feff}Code;Nom;Prénom;Nom à appeler;Téléphone;E-mail;Adresse;Lieu de retrait;Personnes;Canal;\
                    Aide à la lecture;Mandataires;Note\r\n\
                    B-001;'=SUM(A1);Anna;;'+33 6 39 98 10 01;;;;4;papier;;;\"'-un;deux\"\r\n\
                    B-001;;'@Ben;;;;;;4;papier;;;\"'-un;deux\"\r\n";
    assert_eq!(String::from_utf8(desk.export("csv")).unwrap(), expected);
}

#[test]
fn codes_of_the_file_are_kept_even_after_rows_without_one() {
    let desk = Desk::new(Lang::Fr);
    desk.call("members.import", whole("a.csv", "Code;Nom\n;Sow\nB-001;Ba\nM-999999;Ly\n".as_bytes()));
    add(&desk, json!([{"last_name": "Konan"}]), json!({}));
    let codes = desk.households().iter().map(|h| format!("{} {}", h["code"], h["name"])).collect::<Vec<_>>();
    assert_eq!(
        codes,
        ["\"B-001\" \"Ba\"", "\"A-003\" \"Konan\"", "\"M-999999\" \"Ly\"", "\"W-002\" \"Sow\""]
    );
}

/// Ten thousand households, each with a code, a name and a phone of its own.
fn ten_thousand() -> Vec<u8> {
    let mut text = "Nom;Prénom;Téléphone;Lieu de retrait;Personnes\r\n".to_owned();
    for n in 0..10_000 {
        text += &format!("Nom{n};Prénom{};0639{n:06};Lieu {};{}\r\n", n % 97, n % 7, n % 9 + 1);
    }
    text.into_bytes()
}

#[test]
fn ten_thousand_rows_are_one_act_and_are_undone_in_one() {
    let desk = Desk::new(Lang::Fr);
    let before = desk.footprint();
    let bytes = ten_thousand();
    let preview = desk.call("members.preview_import", json!({"file": file("liste.csv", &bytes)}));
    assert_eq!((&preview["new"], &preview["errors_total"]), (&json!(10_000), &json!(0)));
    let answer = desk.call("members.import", whole("liste.csv", &bytes));
    assert_eq!(answer["added"], 10_000);
    let after = desk.footprint();
    assert_eq!((after.0, after.1), (json!(before.0.as_i64().unwrap() + 1), json!(10_000)));
    let found = desk.call("members.list", json!({"search": "nom9999"}));
    assert_eq!(found["households"][0]["phone"], "0639009999");
    let undone = desk.call("members.undo_import", json!({"import": answer["import"]}));
    assert_eq!(undone, json!({"removed": 10_000, "kept": 0}));
    assert_eq!(desk.footprint().1, 0);
}

#[test]
fn a_long_import_shows_its_progress_and_stops_when_asked_and_keeps_nothing() {
    let desk = Desk::new(Lang::It);
    let before = desk.footprint();
    let input = whole("liste.csv", &ten_thousand());
    let failure = std::thread::scope(|scope| {
        let import = scope.spawn(|| desk.app.call("members.import", input));
        // The window asks over and over; asking must not make the import look finished.
        let seen = loop {
            let progress = desk.call("progress.show", json!({}));
            if progress["running"] == true && progress["done"].as_u64().unwrap() >= 100 {
                let again = desk.call("progress.show", json!({}));
                assert_eq!(again["running"], true);
                break desk.call("progress.cancel", json!({}));
            }
            assert!(!import.is_finished(), "the import ended unseen");
            std::thread::yield_now();
        };
        assert_eq!(seen["total"], 10_000);
        assert_eq!(seen["sentence"], format!("{} su 10000", seen["done"]));
        import.join().unwrap().unwrap_err()
    });
    assert_eq!(
        (failure.code, failure.message.as_str()),
        (Code::Refused, "Interrotto su vostra richiesta. Nulla è stato modificato.")
    );
    assert_eq!(desk.footprint(), before);
    assert_eq!(desk.call("progress.show", json!({}))["running"], false);
    // A cancel that came too late does not stop the next import.
    desk.call("progress.cancel", json!({}));
    let answer = desk.call("members.import", whole("a.csv", b"Cognome;Nome\nRossi;Giulia\n"));
    assert_eq!(answer["added"], 1);
}

/// What the import of a file answers, after checking that nothing was changed.
fn refusal(desk: &Desk, input: Value) -> (Code, String) {
    let before = desk.footprint();
    let failure = desk.app.call("members.import", input).unwrap_err();
    assert_eq!(desk.footprint(), before, "{}", failure.message);
    (failure.code, failure.message)
}

fn check(name: &str, bytes: &[u8], code: Code, message: &str) {
    let desk = Desk::new(Lang::Fr);
    add(&desk, json!([{"first_name": "Anna", "last_name": "Sow"}]), json!({}));
    assert_eq!(refusal(&desk, whole(name, bytes)), (code, message.to_owned()), "{name}");
}

const UNREADABLE: &str = "Le fichier n'a pas pu être lu. Rien n'a été changé. Il vient peut-être d'une ancienne version d'Excel\u{a0}: ouvrez-le, choisissez «\u{a0}Enregistrer sous…\u{a0}» puis «\u{a0}Classeur Excel (.xlsx)\u{a0}», et recommencez.";
const EMPTY: &str = "Ce fichier ne contient aucune ligne. Vérifiez que c'est bien le bon fichier.";
const NO_NAME: &str = "Aucune colonne ne contient les noms. Choisissez laquelle.";
const ONE_CELL: &str =
    "Une case ne peut pas être lue. Rien n'a été importé. Corrigez-la, ou importez sans cette ligne.";

#[test]
fn a_damaged_file_gives_a_sentence_and_changes_nothing() {
    let desk = Desk::new(Lang::Fr);
    nasty(&desk);
    let workbook = desk.export("xlsx");
    check("coupe.xlsx", &workbook[..workbook.len() / 2], Code::BadInput, UNREADABLE);
    let ods = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sheets/foyers.ods"))
        .unwrap();
    check("coupe.ods", &ods[..ods.len() / 2], Code::BadInput, UNREADABLE);
    let html = "<html><body><table><tr><td>Nom</td></tr><tr><td>Sow</td></tr></table></body></html>";
    check("export-du-site.xls", html.as_bytes(), Code::BadInput, UNREADABLE);
    check("affiche.csv", b"%PDF-1.7\n1 0 obj\nNom;Prenom\n", Code::BadInput, UNREADABLE);
    check("photo.csv", b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\0;;;", Code::BadInput, UNREADABLE);
    check("vide.csv", b"", Code::BadInput, EMPTY);
    check("presque-vide.csv", b";;;\r\n;;;\r\n", Code::BadInput, EMPTY);
    check("sans-noms.csv", "Téléphone;Adresse\n0639981001;4 rue A\n".as_bytes(), Code::BadInput, NO_NAME);
    check("titre.csv", "Nos adhérents en 2026;\nNom;Prénom\nBa;Moussa\n".as_bytes(), Code::BadInput, NO_NAME);
    check(
        "deux-entetes.csv",
        "Nom;Téléphone\nBa;0639981001\nNom;Téléphone\nLy;0639981002\n".as_bytes(),
        Code::Refused,
        ONE_CELL,
    );
    check(
        "rien-que-des-titres.csv",
        "Nom;Prénom\n".as_bytes(),
        Code::Refused,
        "Il n'y a aucun nouveau foyer dans ce fichier. Rien n'a été changé.",
    );
}

#[test]
fn a_cell_that_swallows_the_file_is_named_by_its_place() {
    check(
        "guillemet.csv",
        "Nom;Prénom\nBa;Moussa\n\"Ly;Mai\nSow;Awa\n".as_bytes(),
        Code::BadInput,
        "Ligne 3\u{a0}: un guillemet est ouvert et jamais fermé, et il avale toutes les lignes suivantes. Rien n'a été changé. Ouvrez le fichier dans votre tableur, corrigez cette ligne et recommencez.",
    );
    let huge = format!("Nom;Prénom\nBa;{}\n", "a".repeat(20_001));
    check(
        "enorme.csv",
        huge.as_bytes(),
        Code::BadInput,
        "Ligne 2, colonne 2\u{a0}: le texte est trop long (au plus 20000 caractères). Rien n'a été changé. Il manque peut-être un guillemet fermant.",
    );
    let wide = format!("Nom;{}\n", "x;".repeat(300));
    check(
        "large.csv",
        wide.as_bytes(),
        Code::BadInput,
        "Le tableau a trop de colonnes\u{a0}: au plus 200. Rien n'a été changé. Supprimez celles qui ne servent pas.",
    );
}

#[test]
fn letters_read_wrongly_are_refused_and_not_kept() {
    let desk = Desk::new(Lang::Fr);
    let windows = b"Nom;Pr\xE9nom\nBena\xEFssa;Fatima\n";
    let mut input = whole("windows.csv", windows);
    input["encoding"] = "utf-8".into();
    assert_eq!(refusal(&desk, input), (Code::Refused, ONE_CELL.to_owned()));
    let mut preview = json!({"file": file("windows.csv", windows), "encoding": "utf-8"});
    let error = &desk.call("members.preview_import", preview.clone())["errors"][0];
    assert_eq!(
        error["message"],
        "Ce texte contient un signe qui ne s'imprime pas\u{a0}: un accent a sans doute été mal lu. Rien n'a été enregistré. Plus bas, essayez d'autres lettres accentuées, par exemple «\u{a0}Ancien Mac\u{a0}»\u{a0}; sinon, corrigez la case dans le fichier."
    );
    // Left to itself the program finds the right letters.
    preview["encoding"] = Value::Null;
    let seen = desk.call("members.preview_import", preview);
    assert_eq!((&seen["encoding"], &seen["sample"][0][0]), (&json!("windows-1252"), &json!("Benaïssa")));
    let broken = json!({"file": {"name": "a.csv", "content_base64": "pas du base64"}, "duplicates": "add", "errors": "skip"});
    assert_eq!(refusal(&desk, broken), (Code::BadInput, UNREADABLE.to_owned()));
}
