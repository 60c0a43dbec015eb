//! The rates of the front end's stages, over all programs of this repository.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The rates as lines of a list; empty when the example that measures them isn't built.
pub(crate) fn measure(root: &Path) -> String {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![root.join("tests"), root.join("examples"), root.join("benchmarks")];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "m") {
                files.push(path);
            }
        }
    }
    match Command::new(root.join("target/release/examples/front_end")).args(files).output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            text.lines().map(|line| format!("- {line}\n")).collect()
        }
        Err(_) => {
            eprintln!(
                "bench: frontend/stages: build it first: cargo build --release --workspace --bins --examples"
            );
            String::new()
        }
    }
}
