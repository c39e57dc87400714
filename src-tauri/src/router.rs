//! The table of commands: name, kind, who may call it, and the function it points to.
//! The one place with generics: typed functions become JSON to JSON.

use crate::app::App;
use crate::context::{Context, Role, Roles};
use crate::failure::{Code, Failure};
use crate::kernel::ids::NOT_AN_ID;
use crate::kernel::sentence::Sentence;
use rusqlite::{Connection, Transaction};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

type Answer = Result<Value, Failure>;
type LiveFn = Box<dyn Fn(&App, Value) -> Answer + Send + Sync>;
type ReadFn = Box<dyn Fn(&Connection, &Context<'_>, Value) -> Answer + Send + Sync>;
type WriteFn = Box<dyn Fn(&Transaction<'_>, &Context<'_>, Value) -> Answer + Send + Sync>;

/// How a command runs.
pub(crate) enum Run {
    /// Needs no open file: texts, progress, and what acts on the file as a whole (copies, restoring).
    Live(LiveFn),
    /// On the read-only connection.
    Read(ReadFn),
    /// In one transaction with its row of the journal.
    Write(WriteFn),
}

/// One line of the table.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) run: Run,
    pub(crate) roles: Roles,
    pub(crate) input: fn() -> Schema,
    pub(crate) wire: fn(&mut WireTypes),
}

impl Command {
    pub(crate) fn kind(&self) -> &'static str {
        match self.run {
            Run::Live(_) => "live",
            Run::Read(_) => "read",
            Run::Write(_) => "write",
        }
    }

    pub(crate) fn open_to(&self, role: Role) -> bool {
        role.is_one_of(self.roles)
    }

    /// Who may, for the sentence of a refusal: the names of the roles.
    pub(crate) fn who_may(&self) -> String {
        self.roles.iter().map(|role| role.name()).collect::<Vec<_>>().join("-")
    }
}

#[derive(Default)]
pub(crate) struct Router {
    commands: Vec<Command>,
}

impl Router {
    pub(crate) fn live<I: Input, O: Output>(
        &mut self,
        name: &'static str,
        roles: Roles,
        function: fn(&App, I) -> Result<O, Failure>,
    ) {
        let run = Run::Live(Box::new(move |app, input| answer(function(app, read(input)?))));
        self.add::<I, O>(name, roles, run);
    }

    pub(crate) fn read<I: Input, O: Output>(
        &mut self,
        name: &'static str,
        roles: Roles,
        function: fn(&Connection, &Context<'_>, I) -> Result<O, Failure>,
    ) {
        let run = Run::Read(Box::new(move |conn, ctx, input| answer(function(conn, ctx, read(input)?))));
        self.add::<I, O>(name, roles, run);
    }

    pub(crate) fn write<I: Input, O: Output>(
        &mut self,
        name: &'static str,
        roles: Roles,
        function: fn(&Transaction<'_>, &Context<'_>, I) -> Result<O, Failure>,
    ) {
        let run = Run::Write(Box::new(move |tx, ctx, input| answer(function(tx, ctx, read(input)?))));
        self.add::<I, O>(name, roles, run);
    }

    pub(crate) fn commands(&self) -> &[Command] {
        &self.commands
    }

    pub(crate) fn find(&self, name: &str) -> Result<&Command, Failure> {
        self.commands.iter().find(|command| command.name == name).ok_or_else(|| {
            let sentence = Sentence::new("failure-unknown-command").text("name", name);
            Failure::new(Code::NotFound, sentence)
        })
    }

    fn add<I: Input, O: Output>(&mut self, name: &'static str, roles: Roles, run: Run) {
        assert!(self.commands.iter().all(|command| command.name != name), "{name} is registered twice");
        let wire = |types: &mut WireTypes| types.command::<I, O>();
        self.commands.push(Command { name, run, roles, input: || schema_for!(I), wire });
    }
}

/// What a command takes: read from JSON, described to the terminal and to the screens.
pub(crate) trait Input: DeserializeOwned + JsonSchema + TS + 'static {}
impl<T: DeserializeOwned + JsonSchema + TS + 'static> Input for T {}

/// What a command answers.
pub(crate) trait Output: Serialize + TS + 'static {}
impl<T: Serialize + TS + 'static> Output for T {}

fn read<I: Input>(input: Value) -> Result<I, Failure> {
    let bad = |details: String| {
        Failure::new(Code::BadInput, Sentence::new("failure-bad-json").text("details", details))
    };
    if let Some(name) = unknown_field(&schema_for!(I), &input) {
        return Err(bad(format!("unknown field `{name}`")));
    }
    serde_json::from_value(input).map_err(|error| {
        let error = error.to_string();
        match error.strip_prefix(NOT_AN_ID) {
            Some(given) => {
                Failure::new(Code::BadInput, Sentence::new("failure-not-an-id").text("given", given))
            }
            None => bad(error),
        }
    })
}

/// A field the command does not have: a misspelt one must not be lost in silence. (Serde refuses it too,
/// but not in a struct that is flattened.)
fn unknown_field(schema: &Schema, input: &Value) -> Option<String> {
    let known = schema.get("properties").and_then(Value::as_object)?;
    input.as_object()?.keys().find(|name| !known.contains_key(*name)).cloned()
}

fn answer<O: Serialize>(result: Result<O, Failure>) -> Answer {
    serde_json::to_value(result?).map_err(Failure::bug)
}

/// Collects the TypeScript declarations of every wire type, each once.
#[derive(Default)]
pub(crate) struct WireTypes {
    declared: std::collections::BTreeMap<String, String>,
    pub(crate) last_pair: (String, String),
}

impl WireTypes {
    fn command<I: TS + 'static, O: TS + 'static>(&mut self) {
        self.declare::<I>();
        self.declare::<O>();
        let config = ts_rs::Config::default();
        self.last_pair = (I::name(&config), O::name(&config));
    }

    pub(crate) fn declare<T: TS + 'static>(&mut self) {
        ts_rs::TypeVisitor::visit::<T>(self);
        T::visit_dependencies(self);
    }

    pub(crate) fn declarations(&self) -> impl Iterator<Item = &String> {
        self.declared.values()
    }
}

impl ts_rs::TypeVisitor for WireTypes {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let config = ts_rs::Config::default();
        // Types of the language itself (numbers, lists) have no declaration of their own.
        if T::output_path().is_none() {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}", T::decl(&config));
        if let Some(known) = self.declared.get(&T::name(&config)) {
            assert_eq!(*known, declaration, "two wire types have one name");
            return;
        }
        self.declared.insert(T::name(&config), declaration);
        T::visit_dependencies(self);
    }
}
