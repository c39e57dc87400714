//! With the feature `desktop`, lets Tauri read its settings; without it, nothing to do.

fn main() {
    println!("cargo:rerun-if-changed=ui");
    #[cfg(feature = "desktop")]
    {
        let attributes = tauri_build::Attributes::new()
            .capabilities_path_pattern("src-tauri/capabilities/**/*.json")
            .app_manifest(tauri_build::AppManifest::new().commands(&["call"]));
        tauri_build::try_build(attributes).expect("tauri.conf.json or a capability is wrong");
    }
}
