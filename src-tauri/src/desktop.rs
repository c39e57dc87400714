//! The window: the only file that names Tauri. One command, `call`, is handed to the one door.

use crate::app::{App, Opening, lock};
use crate::failure::{Code, Failure};
use crate::kernel::sentence::Sentence;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, mpsc};
use tauri::{AppHandle, Manager, RunEvent, State, WebviewUrl, WebviewWindowBuilder};

/// The door; held while the file is examined, `None` once the window closes, so that the file is sealed before the
/// process ends. When the file could not be opened (somebody else has it), the window says so on its plain page.
type Door = Arc<Mutex<Option<Result<Arc<App>, Failure>>>>;

/// Opens the window and stays until it is closed.
pub(crate) fn run(opening: Opening) -> Result<(), Failure> {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    if cfg!(target_os = "linux") && !display {
        return Err(Failure::new(Code::Unavailable, Sentence::new("failure-no-display")));
    }
    avoid_blank_windows()?;
    let data = opening.data.clone().or_else(crate::db::folder::Folder::platform).unwrap_or_default();
    let opening = Mutex::new(Some(opening));
    let tauri = tauri::Builder::default()
        .plugin(single_instance(&data))
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![call])
        .setup(move |tauri| {
            let opening = lock(&opening).take().expect("the window is set up once");
            tauri.manage(open_door(opening));
            open_main_window(tauri.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!())
        .map_err(Failure::bug)?;
    tauri.run(|handle, event| {
        if let RunEvent::Exit = event
            && let Some(door) = handle.try_state::<Door>()
        {
            drop(lock(&door).take());
        }
    });
    Ok(())
}

/// On old graphics cards WebKitGTK draws nothing unless this variable is set, and it is read at the start of
/// the process: so the program starts itself once more with it. Whoever sets it (to 0 as well) is left alone.
#[cfg(target_os = "linux")]
fn avoid_blank_windows() -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;
    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(VARIABLE).is_some() {
        return Ok(());
    }
    let program = std::env::current_exe()?;
    Err(std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(VARIABLE, "1")
        .exec()
        .into())
}

#[cfg(not(target_os = "linux"))]
fn avoid_blank_windows() -> Result<(), Failure> {
    Ok(())
}

/// Opens the file while WebKit starts: who calls meanwhile waits at the door.
fn open_door(opening: Opening) -> Door {
    let door = Door::default();
    let (told, held) = mpsc::channel::<()>();
    let inside = Arc::clone(&door);
    std::thread::spawn(move || {
        let mut door = lock(&inside);
        told.send(()).expect("the window waits for it");
        let lang = opening.lang.unwrap_or_default();
        let opened = catch_unwind(AssertUnwindSafe(|| App::open(opening)));
        let opened = opened.unwrap_or_else(|_| Err(Failure::bug("the file").spoken(lang)));
        *door = Some(opened.map(|app| Arc::new(app.with_opener(open_with_system))));
    });
    held.recv().expect("the door is held");
    door
}

fn open_main_window(handle: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(handle, "main", WebviewUrl::default())
        .title("Cabas")
        .inner_size(1280.0, 800.0)
        .min_inner_size(800.0, 560.0)
        // Files are dropped on the page itself (members' file).
        .disable_drag_drop_handler()
        .build()?;
    Ok(())
}

/// One window for each data folder: a second start brings the first to the front.
fn single_instance(data: &Path) -> tauri::plugin::TauriPlugin<tauri::Wry> {
    let absolute = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
    let sum = crate::db::seal::hex(&Sha256::digest(absolute.to_string_lossy().as_bytes())[..8]);
    let plugin = tauri_plugin_single_instance::Builder::new().callback(|handle, _, _| {
        if let Some(window) = handle.get_webview_window("main") {
            // A window manager may refuse: then the window only asks for attention.
            drop(window.unminimize());
            drop(window.show());
            drop(window.set_focus());
        }
    });
    plugin.dbus_id(format!("org.cabas.folder_{sum}")).build()
}

/// The one command the window may ask for; the work is done away from the drawing thread.
#[tauri::command]
async fn call(door: State<'_, Door>, name: String, input: Value) -> Result<Value, Failure> {
    let door = Door::clone(&door);
    let work = tauri::async_runtime::spawn_blocking(move || {
        let opened = lock(&door).clone();
        let closed = || Failure::new(Code::Unavailable, Sentence::new("failure-busy"));
        opened.ok_or_else(closed)??.call(&name, input)
    });
    work.await.map_err(Failure::bug)?
}

fn open_with_system(path: &Path) -> bool {
    tauri_plugin_opener::open_path(path, None::<&str>).is_ok()
}
