//! The data folder: where each file stands. Nothing else builds a path.

use std::path::{Path, PathBuf};

/// The folder of one association's file, with its copies and papers beside it.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    root: PathBuf,
    example: bool,
}

impl Folder {
    pub(crate) fn new(root: impl Into<PathBuf>) -> Folder {
        Folder { root: root.into(), example: false }
    }

    /// The platform's data folder, as `~/.local/share/cabas`; `CABAS_DATA` names another one.
    pub(crate) fn platform() -> Option<PathBuf> {
        if let Some(folder) = std::env::var_os("CABAS_DATA") {
            return Some(folder.into());
        }
        let project = directories::ProjectDirs::from("org", "cabas", "cabas")?;
        Some(project.data_dir().to_owned())
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The association's one file.
    pub(crate) fn file(&self) -> PathBuf {
        self.root.join("cabas.sqlite")
    }

    /// Sum of the file, written when it is closed properly and removed when it is opened.
    pub(crate) fn seal(&self) -> PathBuf {
        self.root.join("cabas.seal")
    }

    /// Locked by the process that has the file open.
    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("cabas.lock")
    }

    /// Who has the file open, in words for the next one.
    pub(crate) fn holder(&self) -> PathBuf {
        self.root.join("cabas.holder")
    }

    pub(crate) fn backups(&self) -> PathBuf {
        self.root.join("backups")
    }

    /// Files that were replaced by a restored one; never deleted by the program.
    pub(crate) fn replaced(&self) -> PathBuf {
        self.root.join("replaced")
    }

    /// Where a file is made ready before it takes its place; what a power cut left there is worth nothing.
    pub(crate) fn partial(&self) -> PathBuf {
        self.root.join("restoring.partial")
    }

    /// Papers and exported lists.
    pub(crate) fn documents(&self) -> PathBuf {
        self.root.join("documents")
    }

    /// Leaves a file among the documents and answers where. Another one of that name stays, whatever was typed into it:
    /// this one takes a number, as in `name-2.pdf`. The same file again takes its own place.
    pub(crate) fn leave_document(&self, name: &str, ending: &str, bytes: &[u8]) -> std::io::Result<PathBuf> {
        let folder = self.documents();
        std::fs::create_dir_all(&folder)?;
        let mut path = folder.join(format!("{name}.{ending}"));
        for number in 2.. {
            match std::fs::read(&path) {
                Ok(there) if there != bytes => path = folder.join(format!("{name}-{number}.{ending}")),
                Ok(_) | Err(_) => break,
            }
        }
        std::fs::write(&path, bytes)?;
        Ok(path)
    }

    /// The example association lives in a folder of its own.
    pub(crate) fn example(&self) -> Folder {
        Folder { root: self.root.join("example"), example: true }
    }

    pub(crate) fn is_example(&self) -> bool {
        self.example
    }
}

/// Makes a folder that only its owner may enter; one that is there already keeps its rights.
pub(crate) fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// What SQLite may leave beside a file; the last writes are in there after a power cut.
pub(crate) const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// One of the companions of a file.
pub(crate) fn companion(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Removes a file that was only being made, with its companions.
pub(crate) fn discard(file: &Path) {
    for path in std::iter::once(file.to_owned()).chain(COMPANIONS.map(|suffix| companion(file, suffix))) {
        // Not there is what we want; what stays is removed before the name is used again.
        drop(std::fs::remove_file(path));
    }
}

/// Makes renamed and removed names last through a power cut, where the system has a way.
pub(crate) fn sync(folder: &Path) -> std::io::Result<()> {
    use std::io::ErrorKind;
    if cfg!(not(unix)) {
        return Ok(());
    }
    match std::fs::File::open(folder)?.sync_all() {
        // Some sticks and shared folders know no such thing; that is no reason to refuse them.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        synced => synced,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_documents_of_one_name_both_stay() {
        let root = tempfile::tempdir().expect("there is a folder for temporary files");
        let folder = Folder::new(root.path());
        let names = ["un", "deux", "trois", "deux", "un"].map(|bytes| {
            let path = folder.leave_document("liste", "pdf", bytes.as_bytes()).expect("it can be written");
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
        });
        assert_eq!(names, ["liste.pdf", "liste-2.pdf", "liste-3.pdf", "liste-2.pdf", "liste.pdf"]);
    }
}
