//! The programs of `benchmarks/`: where they are, and what a run prints.

use std::path::{Path, PathBuf};

/// The groups in the order of the report; others follow by name.
const GROUPS: &[&str] = &[
    "startup",
    "frontend",
    "scalar_loops",
    "calls",
    "array_loops",
    "containers",
    "text_loops",
    "vectors",
    "linear_algebra",
    "memory",
];

/// A program in its language for RunMat; the same in other languages lies beside it.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) group: String,
    pub(crate) name: String,
    pub(crate) file: PathBuf,
}

impl Program {
    /// `GROUP/NAME`.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}", self.group, self.name)
    }

    /// The same program in another language, where it was written.
    pub(crate) fn translation(&self, extension: &str) -> Option<PathBuf> {
        Some(self.file.with_extension(extension)).filter(|file| file.is_file())
    }
}

/// All programs below a folder, in the order of the report.
pub(crate) fn find(folder: &Path) -> Vec<Program> {
    let mut found = Vec::new();
    for group in entries(folder).into_iter().filter(|path| path.is_dir()) {
        for file in entries(&group).into_iter().filter(|path| path.extension().is_some_and(|e| e == "m")) {
            found.push(Program { group: text(group.file_name()), name: text(file.file_stem()), file });
        }
    }
    let rank = |group: &str| GROUPS.iter().position(|known| *known == group).unwrap_or(GROUPS.len());
    found.sort_by(|a, b| (rank(&a.group), &a.group, &a.name).cmp(&(rank(&b.group), &b.group, &b.name)));
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.filter_map(Result::ok).map(|entry| entry.path()).collect()
}

fn text(name: Option<&std::ffi::OsStr>) -> String {
    name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Seconds by the label that a program prints in front of them; without labels there is one, empty.
pub(crate) type Times = Vec<(String, f64)>;

/// What a program prints: on the first line its checksum; the others are times, seconds or a label and seconds.
pub(crate) fn parse_output(output: &str) -> (String, Times) {
    let mut lines = output.lines();
    let checksum = lines.next().unwrap_or("").trim().to_string();
    let time = |line: &str| {
        let (label, seconds) = line.trim().rsplit_once(' ').unwrap_or(("", line.trim()));
        seconds.parse().ok().map(|seconds| (label.to_string(), seconds))
    };
    (checksum, lines.filter_map(time).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksum_and_one_time() {
        assert_eq!(parse_output("42\n0.5\n"), ("42".to_string(), vec![(String::new(), 0.5)]));
    }

    #[test]
    fn labelled_times() {
        let (checksum, times) = parse_output(" 1.5 \nn=1 0.25\nn=10 2e-3\n");
        assert_eq!(checksum, "1.5");
        assert_eq!(times, [("n=1".to_string(), 0.25), ("n=10".to_string(), 0.002)]);
    }

    #[test]
    fn no_times_and_no_output() {
        assert_eq!(parse_output("1\n"), ("1".to_string(), vec![]));
        assert_eq!(parse_output(""), (String::new(), vec![]));
        assert_eq!(parse_output("1\nnot a time\n"), ("1".to_string(), vec![]));
    }
}
