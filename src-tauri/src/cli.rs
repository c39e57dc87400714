//! The terminal: `call`, `commands`, `play`, `demo`. A second caller of the one door, with the same rights.
//! Answers go to standard output as JSON; failures to standard error as JSON, with an exit code each.

use crate::app::{App, Opening};
use crate::context::Role;
use crate::failure::{Code, Failure};
use crate::kernel::lang::Lang;
use crate::kernel::sentence::Sentence;
use crate::{demo, play, words};
use chrono::NaiveDate;
use clap::{Parser, Subcommand};
use schemars::Schema;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Cabas: group purchasing for neighbours. Without any command the window opens.
#[derive(Parser)]
#[command(name = "cabas", version)]
struct Arguments {
    /// Data folder (the platform's unless told).
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Language of the answers: fr, it or en.
    #[arg(long, global = true, value_name = "LANG", value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Who calls, for the journal.
    #[arg(long, global = true, value_name = "NAME")]
    person: Option<String>,
    /// Role of the caller: all, treasurer, coordinator, distribution or reader.
    #[arg(long, global = true, value_name = "ROLE", value_parser = parse_role)]
    role: Option<Role>,
    /// Plays as if it were this day (YYYY-MM-DD); ids become repeatable.
    #[arg(long, global = true, value_name = "DAY")]
    today: Option<NaiveDate>,
    /// With --today: another series of ids.
    #[arg(long, global = true, value_name = "N", default_value_t = 0)]
    seed: u64,
    #[command(subcommand)]
    command: Option<Job>,
}

#[derive(Subcommand)]
enum Job {
    /// Calls one command and prints its answer as JSON.
    Call {
        /// Name of the command, as in members.list.
        name: String,
        /// Its input as JSON; - reads standard input.
        #[arg(default_value = "{}")]
        input: String,
    },
    /// Lists every command: kind, fields, one line of help.
    Commands {
        /// As JSON, for programs.
        #[arg(long)]
        json: bool,
    },
    /// Plays a scenario and stops at the first difference.
    Play {
        file: PathBuf,
        /// Writes the answers into the file instead of comparing them.
        #[arg(long)]
        update: bool,
    },
    /// Plays the demonstration association and leaves its papers in a folder.
    Demo {
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

/// Reads the arguments and does the job; usage errors end with 2, as clap does.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let lang = arguments.lang.unwrap_or_default();
    let done = match &arguments.command {
        None => open_window(&arguments),
        Some(Job::Call { name, input }) => call(&arguments, name, input),
        Some(Job::Commands { json }) => list_commands(lang, *json),
        Some(Job::Play { file, update }) => play_file(&arguments, file, *update),
        Some(Job::Demo { out }) => demo::make(out, arguments.today, lang).and_then(|summary| print(&summary)),
    };
    done.map_or_else(|failure| report(failure, lang), |()| ExitCode::SUCCESS)
}

fn opening(arguments: &Arguments) -> Opening {
    Opening {
        data: arguments.data.clone(),
        holder: holder(arguments.lang.unwrap_or_default(), "core-holder-terminal"),
        today: arguments.today,
        seed: arguments.seed,
        lang: arguments.lang,
        person: arguments.person.clone(),
        role: arguments.role.unwrap_or_default(),
        ..Opening::default()
    }
}

/// Who has the file, as the next one will read it.
fn holder(lang: Lang, key: &'static str) -> String {
    words::say(lang, &Sentence::new(key).text("process", std::process::id().to_string()))
}

fn call(arguments: &Arguments, name: &str, input: &str) -> Result<(), Failure> {
    let text = if input == "-" { read_standard_input()? } else { input.to_owned() };
    let input: Value = serde_json::from_str(&text).map_err(|error| {
        let sentence = Sentence::new("failure-bad-json").text("details", error.to_string());
        Failure::new(Code::BadInput, sentence)
    })?;
    let app = App::open(opening(arguments))?;
    let answer = app.call(name, input)?;
    print(&format!("{answer:#}"))
}

fn read_standard_input() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

fn list_commands(lang: Lang, as_json: bool) -> Result<(), Failure> {
    let router = crate::app::commands();
    let described: Vec<Value> = router
        .commands()
        .iter()
        .map(|command| {
            let roles: Vec<&str> = command.roles.iter().map(|role| role.name()).collect();
            json!({
                "name": command.name, "kind": command.kind(), "roles": roles,
                "help": words::text(lang, &help_key(command.name)), "input": (command.input)(),
            })
        })
        .collect();
    if as_json {
        return print(&format!("{:#}", Value::Array(described)));
    }
    let mut text = String::new();
    for command in router.commands() {
        let help = words::text(lang, &help_key(command.name));
        text += &format!("{:<28} {:<6} {help}\n", command.name, command.kind());
        text += &fields(&(command.input)());
    }
    print(text.trim_end())
}

/// `members.add` is explained by the message `help-members-add`.
pub(crate) fn help_key(command: &str) -> String {
    format!("help-{}", command.replace(['.', '_'], "-"))
}

/// One line for each field: name, type, whether it may be left out, what it means.
fn fields(schema: &Schema) -> String {
    let value = schema.as_value();
    let required: Vec<&str> =
        value["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut text = String::new();
    for (name, field) in value["properties"].as_object().into_iter().flatten() {
        let optional = if required.contains(&name.as_str()) { "" } else { "?" };
        let about = field["description"].as_str().unwrap_or_default().replace('\n', " ");
        text += &format!("    {name}{optional}: {}  {about}\n", type_of(field));
    }
    text
}

/// The type of a field in a few letters, as in `integer` or `[string]`.
fn type_of(field: &Value) -> String {
    let name_of =
        |reference: &Value| reference.as_str().and_then(|path| path.rsplit('/').next()).map(str::to_owned);
    match (&field["type"], name_of(&field["$ref"])) {
        (_, Some(name)) => name,
        (Value::String(kind), None) if kind == "array" => format!("[{}]", type_of(&field["items"])),
        (Value::String(kind), None) => kind.clone(),
        (Value::Array(kinds), None) => {
            let kinds = kinds.iter().filter_map(Value::as_str).filter(|kind| *kind != "null");
            kinds.collect::<Vec<_>>().join("|")
        }
        _ => {
            let any = field["anyOf"].as_array().or(field["oneOf"].as_array()).into_iter().flatten();
            let kinds: Vec<String> =
                any.map(type_of).filter(|kind| kind != "null" && !kind.is_empty()).collect();
            kinds.join("|")
        }
    }
}

fn play_file(arguments: &Arguments, file: &std::path::Path, update: bool) -> Result<(), Failure> {
    let text = std::fs::read_to_string(file)?;
    let update = update || std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    // A scenario plays on a day of its own, so that its answers can be written down.
    let today = arguments.today.or(Some(play::FIRST_DAY));
    let app = App::open(Opening { today, ..opening(arguments) })?;
    let folder = file.parent().unwrap_or(std::path::Path::new("."));
    let mut out = std::io::stdout().lock();
    // A reader that went away must not stop the play.
    let mut say = |line: &str| drop(writeln!(out, "{line}").and_then(|()| out.flush()));
    let played = play::play(&app, &text, folder, &mut say);
    if update {
        std::fs::write(file, &played.text)?;
        return played.broken.map_or(Ok(()), Err);
    }
    played.failure().map_or(Ok(()), Err)
}

fn print(text: &str) -> Result<(), Failure> {
    match writeln!(std::io::stdout(), "{text}") {
        // Whoever reads has read enough, as `head` does.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(Failure::from),
    }
}

fn report(failure: Failure, lang: Lang) -> ExitCode {
    let failure = if failure.message.is_empty() { failure.spoken(lang) } else { failure };
    let code = ExitCode::from(failure.exit_code());
    let text = serde_json::to_string_pretty(&failure).unwrap_or(failure.message);
    // Nobody reads standard error any more: the exit code still tells.
    drop(writeln!(std::io::stderr(), "{text}"));
    code
}

fn parse_lang(code: &str) -> Result<Lang, String> {
    Lang::parse(code).ok_or_else(|| "fr, it, en".to_owned())
}

fn parse_role(name: &str) -> Result<Role, String> {
    Role::parse(name).ok_or_else(|| "all, treasurer, coordinator, distribution, reader".to_owned())
}

#[cfg(feature = "desktop")]
fn open_window(arguments: &Arguments) -> Result<(), Failure> {
    let holder = holder(arguments.lang.unwrap_or_default(), "core-holder-window");
    crate::desktop::run(Opening { holder, ..opening(arguments) })
}

#[cfg(not(feature = "desktop"))]
fn open_window(_: &Arguments) -> Result<(), Failure> {
    Err(Failure::new(Code::Unavailable, Sentence::new("failure-no-window")))
}
