//! The TypeScript declarations in the window's folder are those of the Rust types.

use std::path::Path;

#[test]
fn the_wire_types_of_the_screens_are_those_of_rust() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/core/wire.d.ts");
    let declarations = cabas::wire::declarations();
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        std::fs::write(&path, &declarations).expect("ui/core can be written");
    }
    let written = std::fs::read_to_string(&path).expect("ui/core/wire.d.ts is there");
    assert!(written == declarations, "ui/core/wire.d.ts is out of step: run UPDATE=1 cargo test --test wire");
}
