//! With arguments the terminal, without any the window.
// No console window behind ours on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    cabas::cli::main()
}
