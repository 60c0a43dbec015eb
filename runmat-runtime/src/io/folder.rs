//! The current folder of a session.
//!
//! The process's folder is where a session starts, and stays as it is: other sessions and threads have theirs. Whatever
//! takes the name of a file asks here what it means.

use std::io;
use std::path::{Path, PathBuf};

/// The folder from which relative names lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentFolder {
    path: PathBuf,
}

impl Default for CurrentFolder {
    /// The process's folder. Where it is gone, or may not be read, names lead from the root.
    fn default() -> Self {
        CurrentFolder { path: std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/")) }
    }
}

impl CurrentFolder {
    /// The folder, from the root.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder as text.
    pub fn text(&self) -> String {
        self.path.to_string_lossy().into_owned()
    }

    /// Where a name leads. An empty name leads nowhere, as in the system.
    pub fn resolve(&self, name: impl AsRef<Path>) -> PathBuf {
        let name = name.as_ref();
        if name.as_os_str().is_empty() { PathBuf::new() } else { self.path.join(name) }
    }

    /// Makes another folder the current one; links on the way to it are followed.
    ///
    /// # Errors
    /// There is no such folder, or it may not be entered.
    pub fn change(&mut self, name: impl AsRef<Path>) -> io::Result<()> {
        let folder = self.resolve(name);
        if folder.as_os_str().is_empty() {
            return Err(io::ErrorKind::NotFound.into());
        }
        // The dot behind the folder asks the system for the right to enter it.
        self.path = std::fs::canonicalize(folder.join("."))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_from_the_folder() {
        let mut folder = CurrentFolder::default();
        let start = folder.path().to_path_buf();
        let elsewhere = std::fs::canonicalize(std::env::temp_dir()).unwrap();
        folder.change(&elsewhere).unwrap();
        assert_eq!(folder.resolve("a/b"), elsewhere.join("a/b"));
        assert_eq!(folder.resolve("/a"), Path::new("/a"));
        assert_eq!(folder.resolve(""), Path::new(""));
        assert_eq!(std::env::current_dir().unwrap(), start);
    }

    #[test]
    fn a_folder_that_is_missing_changes_nothing() {
        let mut folder = CurrentFolder::default();
        let start = folder.path().to_path_buf();
        assert!(folder.change("no/such/folder").is_err());
        assert!(folder.change("").is_err());
        assert_eq!(folder.path(), start);
    }
}
