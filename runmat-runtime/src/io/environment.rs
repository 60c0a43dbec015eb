//! Environment variables as a session sees them: the process's, with the session's own changes on top.
//!
//! The process's environment is never changed, as other sessions and threads read it.

use std::collections::BTreeMap;

/// The changes of a session.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    changes: BTreeMap<String, Option<String>>,
}

impl Environment {
    /// The value of a variable; `None` when it isn't set.
    pub fn get(&self, name: &str) -> Option<String> {
        if let Some(change) = self.changes.get(name) {
            return change.clone();
        }
        // Names that the system doesn't allow aren't set.
        if name.is_empty() || name.contains(['=', '\0']) {
            return None;
        }
        std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    }

    /// Sets a variable for this session and the programs that it starts; `None` removes it.
    pub fn set(&mut self, name: &str, value: Option<&str>) {
        self.changes.insert(name.to_owned(), value.map(str::to_owned));
    }

    /// The changes, for programs that the session starts.
    pub fn changes(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.changes.iter().map(|(name, value)| (name.as_str(), value.as_deref()))
    }
}
