//! The data files under `tests/emit/hir`.
//!
//! A case holds the dump as `%| ` lines behind the script, or the errors as `%@ error: line:column-line:column
//! "message"` lines. Of the first lines `%@ compat: octave` chooses the dialect and `%@ hir: typed` the dump with
//! types. `RUNMAT_BLESS=1` rewrites what is expected.

mod support;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use runmat_hir::{dump, infer};
use support::{Table, lower};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).expect("the folder of cases is there");
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "m") {
            found.push(path);
        }
    }
}

fn actual(name: &str, script: &str) -> String {
    let has = |directive: &str| script.lines().any(|line| line == directive);
    let lowered = lower(name, script, has("%@ compat: octave"));
    let (source, interner) = (&lowered.source, &lowered.interner);
    let unit = match &lowered.unit {
        Ok(unit) => unit,
        Err(errors) => {
            let place = |span| runmat_parser::dump::place(source, span);
            return errors.iter().map(|e| format!("%@ error: {} {:?}\n", place(e.span), e.message)).collect();
        }
    };
    let dumped = match has("%@ hir: typed") {
        true => dump::typed(source, interner, unit, &|id| infer::infer(unit, id, &Table)),
        false => dump::hir(source, interner, unit),
    };
    dumped.lines().map(|line| format!("%| {line}\n")).collect()
}

#[test]
fn cases() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/emit/hir");
    let mut paths = Vec::new();
    files(&root, &mut paths);
    assert!(paths.len() >= 10, "too few cases under {}", root.display());
    let bless = std::env::var_os("RUNMAT_BLESS").is_some();
    let mut failures = String::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a case is UTF-8");
        let is_expectation = |line: &str| line.starts_with("%| ") || line.starts_with("%@ error:");
        let expected: usize =
            text.split_inclusive('\n').rev().take_while(|line| is_expectation(line)).map(str::len).sum();
        let (script, expected) = text.split_at(text.len() - expected);
        let made = actual(&path.display().to_string(), script);
        if made == expected {
            continue;
        }
        if bless {
            std::fs::write(&path, script.to_owned() + &made).expect("a case can be rewritten");
        } else {
            _ = write!(failures, "\n{}\n--- expected\n{expected}+++ actual\n{made}", path.display());
        }
    }
    assert!(
        failures.is_empty(),
        "{failures}\nRUNMAT_BLESS=1 cargo nextest run -E 'package(runmat-hir)' rewrites them"
    );
}
