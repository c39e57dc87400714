//! Scenarios: commands, inputs and expected answers as a text that a treasurer can read.
//!
//! ```text
//! = 2026-03-12                       the day moves
//! as reader                          the role changes (person Marie: the person)
//! + members.add {"persons": [...]}   must succeed, whatever is written; the answer is not shown
//! > members.list {"search": "sow"}   | households.code households.name total
//!   households  code   name          the answer, or the fields after the bar
//! > members.show {"household": @R-001}
//! ! not_found: Ce foyer n'existe pas.
//! ```
//!
//! `@R-001` or `@"Anna Sow"` stands for the id an earlier answer gave beside that code or name;
//! `$HERE` for the scenario's folder.

mod render;

use crate::app::{App, Opening};
use crate::context::Role;
use crate::demo;
use crate::failure::{Code, Failure};
use crate::kernel::lang::Lang;
use crate::kernel::sentence::Sentence;
use chrono::NaiveDate;
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;

/// The day a scenario begins on unless it says another.
pub const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 2).expect("2 March 2026 exists");

/// What became of a scenario.
pub struct Played {
    /// The scenario with the answers that really came.
    pub text: String,
    /// The first line that could not be played: not understood, or a `+` that was refused.
    pub broken: Option<Failure>,
    /// The first answer that is not the expected one.
    pub differs: Option<Failure>,
}

impl Played {
    /// Nothing when all went as written.
    pub fn failure(self) -> Option<Failure> {
        self.broken.or(self.differs)
    }
}

/// Plays a scenario line by line; `say` hears each line as it is acknowledged.
pub fn play(app: &App, text: &str, here: &Path, say: &mut dyn FnMut(&str)) -> Played {
    let mut stage = Stage { app, here, ids: HashMap::new() };
    let mut out: Vec<String> = Vec::new();
    let (mut broken, mut differs) = (None, None);
    let mut lines = text.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        let mut expected = Vec::new();
        while let Some((_, next)) = lines.next_if(|(_, next)| next.starts_with("  ") || next.starts_with('!'))
        {
            expected.push(next.to_owned());
        }
        let played = stage.line(line);
        // Said once it is done: who hears a line can count on it (tests/loss.rs kills the program to see).
        say(line);
        out.push(line.to_owned());
        match played {
            Ok(came) => {
                came.iter().for_each(|line| say(line));
                if came != expected && differs.is_none() {
                    differs = Some(difference(number + 1, &expected, &came).spoken(app.lang()));
                }
                out.extend(came);
            }
            // What cannot be played is never written down as an answer.
            Err(mut failure) => {
                say(&format!("! {}", failure.message));
                failure.message = format!("{}: {}", number + 1, failure.message);
                broken = broken.or(Some(failure));
                out.extend(expected);
            }
        }
    }
    Played { text: out.join("\n") + "\n", broken, differs }
}

fn difference(line: usize, expected: &[String], came: &[String]) -> Failure {
    let sentence = Sentence::new("failure-scenario-differs")
        .count("line", line)
        .text("expected", expected.join("\n"))
        .text("came", came.join("\n"));
    Failure::new(Code::Refused, sentence)
}

/// Which id stands beside which name in an answer.
const NAMED: &[(&str, &str)] = &[
    ("id", "code"),
    ("id", "name"),
    ("import", "file_name"),
    ("category", "name"),
    ("category", "letter"),
    ("movement", "voucher"),
    ("adhesion", "receipt"),
    ("tier", "name"),
    ("till", "number"),
    ("deposit", "number"),
    ("waiting", "place"),
    ("year", "name"),
    ("line", "label"),
    ("cheque", "number"),
    ("supplier", "name"),
    ("product", "name"),
    ("pack", "label"),
    ("campaign", "title"),
    ("offer", "name"),
    ("shared_pack", "label"),
    ("wish", "label"),
    ("lot", "reference"),
    ("movement", "qty_says"),
    ("received_line", "received_says"),
    ("order", "number"),
    ("invoice", "reference"),
    ("container", "label"),
    ("list", "title"),
    ("shift", "post"),
];

/// Where a scenario stands: the ids it has seen.
struct Stage<'a> {
    app: &'a App,
    here: &'a Path,
    ids: HashMap<String, String>,
}

impl Stage<'_> {
    /// Plays one line and answers the lines that belong under it.
    fn line(&mut self, line: &str) -> Result<Vec<String>, Failure> {
        if line.is_empty() || line.starts_with('#') {
            return Ok(Vec::new());
        }
        let (mark, rest) = line.split_once(' ').ok_or_else(|| self.misread(line))?;
        match mark {
            "=" => self.app.set_today(rest.trim().parse().map_err(|_| self.misread(line))?),
            "as" => {
                let role = Role::parse(rest.trim()).ok_or_else(|| self.misread(line))?;
                self.app.set_caller(|caller| caller.role = role);
            }
            "person" => self.app.set_caller(|caller| caller.person = Some(rest.trim().to_owned())),
            "+" | ">" => return self.call(line, mark, rest),
            _ => return Err(self.misread(line)),
        }
        Ok(Vec::new())
    }

    fn call(&mut self, line: &str, mark: &str, rest: &str) -> Result<Vec<String>, Failure> {
        let (call, shown) = rest.rsplit_once(" | ").unwrap_or((rest, ""));
        let (name, input) = call.trim().split_once(' ').unwrap_or((call.trim(), "{}"));
        let input = self.with_ids(input).ok_or_else(|| self.misread(line))?;
        let input = serde_json::from_str(&input).map_err(|_| self.misread(line))?;
        let answer = match self.app.call(name, input) {
            Err(failure) if mark == "+" => return Err(failure),
            Err(failure) => {
                let code = serde_json::to_value(failure.code).unwrap_or_default();
                return Ok(vec![format!("! {}: {}", code.as_str().unwrap_or_default(), failure.message)]);
            }
            Ok(answer) => answer,
        };
        self.learn(&answer);
        let shown: Vec<&str> = shown.split_whitespace().collect();
        if let Some(field) = render::unknown(&answer, &shown) {
            let sentence = Sentence::new("failure-scenario-field").text("field", field).text("command", name);
            return Err(Failure::new(Code::BadInput, sentence).spoken(self.app.lang()));
        }
        Ok(if mark == ">" { render::lines(&answer, &shown) } else { Vec::new() })
    }

    fn misread(&self, line: &str) -> Failure {
        let sentence = Sentence::new("failure-scenario-line").text("line", line);
        Failure::new(Code::BadInput, sentence).spoken(self.app.lang())
    }

    /// Puts ids in the place of `@R-001` and `@"Anna Sow"`; `None` when nobody gave that name an id.
    fn with_ids(&self, input: &str) -> Option<String> {
        let here = serde_json::to_string(&self.here.to_string_lossy()).ok()?;
        let input = input.replace("$HERE", here.trim_matches('"'));
        let mut pieces = input.split('@');
        let mut whole = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            // Inside a text (an e-mail address, `"@SUM(1)"`) an @ is an @.
            if !whole.ends_with([' ', ':', '[', ',']) {
                whole += &format!("@{piece}");
                continue;
            }
            let (name, rest) = match piece.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"')?,
                None => {
                    let end = piece.find(|c: char| !(c.is_alphanumeric() || c == '-')).unwrap_or(piece.len());
                    piece.split_at(end)
                }
            };
            whole += &format!("\"{}\"{rest}", self.ids.get(name)?);
        }
        Some(whole)
    }

    /// Remembers each id with the code, name or file it stands beside.
    fn learn(&mut self, answer: &Value) {
        match answer {
            Value::Array(items) => items.iter().for_each(|item| self.learn(item)),
            Value::Object(fields) => {
                let text = |key: &str| fields.get(key).and_then(Value::as_str).map(str::to_owned);
                for (id, name) in NAMED {
                    if let (Some(id), Some(name)) = (text(id), text(name)) {
                        // As one types it: `sac de 25 kg` with a plain space.
                        self.ids.insert(name.replace(['\u{a0}', '\u{202f}'], " "), id);
                    }
                }
                if let (Some(basket), Some(number)) = (text("basket"), fields.get("number")) {
                    self.ids.insert(format!("bon {number}"), basket);
                }
                if fields.contains_key("import")
                    && let Some(import) = fields["import"].as_str()
                {
                    self.ids.insert("import".to_owned(), import.to_owned());
                }
                fields.values().for_each(|value| self.learn(value));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// Builds the example association in a folder of its own, through the same commands as the screens.
pub(crate) fn build_example(folder: &Path, lang: Lang) -> Result<(), Failure> {
    build(folder, lang, demo::ASSOCIATION)
}

/// Plays a story in an empty folder.
pub(crate) fn build(folder: &Path, lang: Lang, story: &str) -> Result<(), Failure> {
    // The file is born on the day its life begins, so that its journal never goes back in time.
    let born = days(story).next();
    let opening = Opening {
        data: Some(folder.to_owned()),
        today: born.or(Some(FIRST_DAY)),
        lang: Some(lang),
        ..Opening::default()
    };
    let app = App::open(opening)?;
    play(&app, story, folder, &mut |_| ()).failure().map_or(Ok(()), Err)
}

/// The days of a story, in its order.
pub(crate) fn days(story: &str) -> impl Iterator<Item = NaiveDate> {
    story.lines().filter_map(|line| line.strip_prefix("= ")?.parse().ok())
}
