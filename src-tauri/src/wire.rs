//! The wire types as TypeScript, so that the type check of the screens knows every command's input and
//! answer. `ui/core/wire.d.ts` is this text (tests/wire.rs; UPDATE=1 writes it).

use crate::failure::Failure;
use crate::router::WireTypes;

/// The whole of `ui/core/wire.d.ts`.
pub fn declarations() -> String {
    let router = crate::app::commands();
    let mut types = WireTypes::default();
    types.declare::<Failure>();
    let mut pairs = String::new();
    for command in router.commands() {
        (command.wire)(&mut types);
        let (input, output) = &types.last_pair;
        pairs += &format!("  \"{}\": {{ input: {input}, output: {output} }};\n", command.name);
    }
    let mut text =
        "// Written by tests/wire.rs from the Rust types: do not edit (UPDATE=1 writes it anew).\n\n"
            .to_owned();
    for declaration in types.declarations() {
        text += declaration;
        text += "\n\n";
    }
    text + "/** Every command: what it takes and what it answers. */\nexport interface Commands {\n"
        + &pairs
        + "}\n"
}

/// Name and kind (`live`, `read`, `write`) of every command.
pub fn commands() -> Vec<(&'static str, &'static str)> {
    crate::app::commands().commands().iter().map(|command| (command.name, command.kind())).collect()
}
