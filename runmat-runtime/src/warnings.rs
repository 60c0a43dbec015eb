//! The state of warnings: which are on, off or errors, and the last one.

/// What happens to a warning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Severity {
    /// Shown.
    #[default]
    On,
    /// Not shown, but remembered.
    Off,
    /// Raised as an error.
    Error,
}

/// The settings made by `warning('off', id)` and its kin, in order; later ones win.
#[derive(Clone, Debug, Default)]
pub struct Warnings {
    /// Setting for all identifiers that have none of their own.
    pub default: Severity,
    /// Settings by identifier.
    pub settings: Vec<(String, Severity)>,
    /// Message and identifier of the last warning.
    pub last: (String, String),
}

impl Warnings {
    /// What happens to warnings of this identifier.
    pub fn severity(&self, identifier: &str) -> Severity {
        self.settings
            .iter()
            .rev()
            .find(|(id, _)| id == identifier)
            .map_or(self.default, |(_, severity)| *severity)
    }

    /// Sets what happens to an identifier, or with `all` to everything.
    pub fn set(&mut self, identifier: &str, severity: Severity) {
        if identifier == "all" {
            self.settings.clear();
            self.default = severity;
            return;
        }
        self.settings.retain(|(id, _)| id != identifier);
        self.settings.push((identifier.to_string(), severity));
    }

    /// Remembers a warning. True when it is to be shown.
    pub fn issue(&mut self, identifier: &str, message: &str) -> bool {
        let severity = self.severity(identifier);
        if severity != Severity::Off {
            self.last = (message.to_string(), identifier.to_string());
        }
        severity == Severity::On
    }
}
