//! The drives a copy can go to; USB sticks first.

use serde::Serialize;
use std::path::Path;
use sysinfo::Disks;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(crate) struct DrivesView {
    drives: Vec<DriveView>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct DriveView {
    path: String,
    name: String,
    removable: bool,
    #[ts(type = "number")]
    free_bytes: u64,
}

/// Where the system itself lives.
const SYSTEM: [&str; 4] = ["/", "/boot", "/boot/efi", "C:\\"];

/// Drives that can be written to, removable ones first. The system's own disk is none: a copy beside the
/// file is no help when the laptop is gone.
pub(crate) fn drives() -> DrivesView {
    // A system that cannot list its drives leaves the field where a folder is typed.
    let disks = Disks::new_with_refreshed_list();
    let usable = disks
        .iter()
        .flat_map(|disks| disks.iter())
        .filter(|disk| !disk.is_read_only() && 0 < disk.available_space())
        .filter(|disk| !SYSTEM.iter().any(|mount| disk.mount_point() == Path::new(mount)));
    let mut drives: Vec<DriveView> = usable
        .map(|disk| {
            let path = disk.mount_point().to_string_lossy().into_owned();
            // Desktop systems mount sticks under /media or /run/media even when the stick does not say so.
            let stick = path.starts_with("/media/") || path.starts_with("/run/media/");
            let name = disk
                .mount_point()
                .file_name()
                .map_or_else(|| path.clone(), |name| name.to_string_lossy().into());
            DriveView {
                path,
                name,
                removable: disk.is_removable() || stick,
                free_bytes: disk.available_space(),
            }
        })
        .collect();
    drives.sort_by(|a, b| (!a.removable, &a.path).cmp(&(!b.removable, &b.path)));
    drives.dedup_by(|a, b| a.path == b.path);
    DrivesView { drives }
}
