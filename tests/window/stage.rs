//! The real window on a private screen: Xvfb, WebKitWebDriver, the program, all of them ended on drop.

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Longer than any screen takes, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A window that is open.
pub(crate) struct Stage {
    pub(crate) client: Client,
    pub(crate) display: String,
    _driver: Group,
    _screen: Group,
    _home: tempfile::TempDir,
}

/// A process with its children.
struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        drop(Command::new("kill").args(["-9", "--", &group]).status());
        drop(self.0.wait());
    }
}

impl Stage {
    /// Opens the program on a data folder, in a window of the given size.
    pub(crate) async fn open(data: &Path, size: (u32, u32)) -> Stage {
        Stage::open_with(data, size, &[]).await
    }

    /// The same with more variables in the program's environment.
    pub(crate) async fn open_with(data: &Path, (width, height): (u32, u32), more: &[(&str, &str)]) -> Stage {
        let home = tempfile::tempdir().expect("a temporary folder");
        let (screen, display) = open_screen(width, height);
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).process_group(0).stdout(Stdio::null()).stderr(Stdio::null());
        command.env("DISPLAY", &display).env_remove("WAYLAND_DISPLAY");
        for (name, value) in [
            ("GDK_BACKEND", "x11"),
            ("TAURI_AUTOMATION", "true"),
            ("TAURI_WEBVIEW_AUTOMATION", "true"),
            ("LIBGL_ALWAYS_SOFTWARE", "1"),
            ("NO_AT_BRIDGE", "1"),
            ("LC_ALL", "C.UTF-8"),
            // Screenshots of a still page hang when this is 1.
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "0"),
        ] {
            command.env(name, value);
        }
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
            command.env(name, home.path());
        }
        command.env("CABAS_DATA", data).envs(more.iter().copied());
        let driver = Group(command.spawn().expect("WebKitWebDriver is installed (script/test installs it)"));
        let client = connect(port).await;
        client.set_window_size(width, height).await.expect("the window can be sized");
        let stage = Stage { client, display, _driver: driver, _screen: screen, _home: home };
        stage.ready().await;
        stage
    }

    /// Waits until the screen is drawn and nothing runs.
    pub(crate) async fn ready(&self) {
        self.see("body[data-ready=yes], body[data-ready=failed]").await;
    }

    /// Waits for an element and answers it.
    pub(crate) async fn see(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        match found {
            Ok(element) => element,
            Err(error) => {
                let seen = self.client.find(Locator::Css("body")).await.expect("a page has a body");
                panic!(
                    "{css} never came ({error}); the page says:\n{}",
                    seen.text().await.unwrap_or_default()
                );
            }
        }
    }

    /// Goes to a screen by its address.
    pub(crate) async fn go(&self, hash: &str) {
        // The mark of the last screen must not be taken for the new one's.
        let script = "if (location.hash === arguments[0]) return; document.body.removeAttribute('data-ready'); location.hash = arguments[0];";
        self.run(script, vec![json!(hash)]).await;
        self.ready().await;
    }

    /// Scrolls first, as a person does: the foot of the window covers what is half in view.
    pub(crate) async fn click(&self, css: &str) {
        let found = self.see(css).await;
        self.run(
            "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' });",
            vec![json!(css)],
        )
        .await;
        found.click().await.unwrap_or_else(|error| panic!("{css} cannot be clicked: {error}"));
        self.ready().await;
    }

    /// Types into the element that has the caret, as a person does.
    pub(crate) async fn keys(&self, text: &str) {
        let active = self.client.active_element().await.expect("something has the caret");
        active.send_keys(text).await.expect("the keys are typed");
        self.ready().await;
    }

    /// Types into a field in place of what it holds.
    pub(crate) async fn fill(&self, css: &str, text: &str) {
        let field = self.see(css).await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(text).await.expect("the keys are typed");
        self.ready().await;
    }

    pub(crate) async fn text(&self, css: &str) -> String {
        self.see(css).await.text().await.expect("an element has its text")
    }

    pub(crate) async fn count(&self, css: &str) -> usize {
        self.client.find_all(Locator::Css(css)).await.expect("the page can be searched").len()
    }

    /// Makes a paper by its button; answers where it was left.
    pub(crate) async fn printed(&self, button: &str) -> String {
        self.click(button).await;
        self.text("#notice .path").await
    }

    /// Waits until a condition in the page holds.
    pub(crate) async fn until(&self, condition: &str) {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             const end = performance.now() + 20000;
             const look = () => ({condition}) ? done(true) : performance.now() > end ? done(false) : requestAnimationFrame(look);
             look();"
        );
        let held = self.client.execute_async(&script, vec![]).await.expect("the page answers");
        assert_eq!(held, json!(true), "never held: {condition}");
    }

    pub(crate) async fn run(&self, script: &str, args: Vec<Value>) -> Value {
        self.client.execute(script, args).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// A picture of the window, after what was drawn last is really there.
    pub(crate) async fn picture(&self, path: &Path) {
        let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";
        self.client.execute_async(frames, vec![]).await.expect("the page draws");
        let png = self.client.screenshot().await.expect("the window can be pictured");
        std::fs::create_dir_all(path.parent().expect("a picture has a folder"))
            .expect("the folder can be made");
        std::fs::write(path, png).expect("the picture can be written");
    }

    /// What axe-core finds wrong on the screen: rule and element, one line each.
    pub(crate) async fn faults(&self) -> Vec<String> {
        let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vendor/axe/axe.min.js");
        let source = std::fs::read_to_string(axe).expect("axe-core is vendored");
        self.run(&format!("if (!globalThis.axe) {{ {source} }}"), vec![]).await;
        let script = "
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(
              ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))),
              (error) => done([String(error)]));";
        let found = self.client.execute_async(script, vec![]).await.expect("axe-core runs");
        serde_json::from_value(found).expect("axe-core answers lines")
    }

    /// Closes the window as a person does, so that the file is sealed.
    pub(crate) async fn close(self) {
        self.client.clone().close().await.expect("the window closes");
    }
}

/// Where pictures for people to look at go: nowhere unless `PICTURES` names a folder.
pub(crate) fn pictures() -> Option<PathBuf> {
    std::env::var_os("PICTURES").map(PathBuf::from)
}

fn open_screen(width: u32, height: u32) -> (Group, String) {
    let mut child = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp"])
        .process_group(0)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is installed (script/test installs it)");
    let mut display = String::new();
    let out = child.stdout.take().expect("Xvfb tells its display");
    BufReader::new(out).read_line(&mut display).expect("Xvfb tells its display");
    (Group(child), format!(":{}", display.trim()))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("a bound port").port()
}

/// Tries until the driver listens.
async fn connect(port: u16) -> Client {
    let program = env!("CARGO_BIN_EXE_cabas");
    let options = json!({"webkitgtk:browserOptions": {"binary": program, "args": []}});
    let capabilities = options.as_object().expect("an object").clone();
    let address = format!("http://127.0.0.1:{port}");
    let mut pace = tokio::time::interval(Duration::from_millis(50));
    let mut last = None;
    for _ in 0..400 {
        pace.tick().await;
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            continue;
        }
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder.capabilities(capabilities.clone()).connect(&address).await {
            Ok(client) => return client,
            Err(error) => last = Some(error),
        }
    }
    panic!("no window: {last:?}");
}
