//! The data files under `tests/parse` and `tests/emit/{tokens,ast}`.
//!
//! A parse case lists all errors of the script, in order, as `%@ error: line:column-line:column "message"` lines at
//! its end; without one it must parse. An emit case holds the dump as `%| ` lines behind the script.
//! `%@ compat: octave` in the first lines chooses the dialect; `%@ ast: with holes` allows syntax errors in an AST case. `RUNMAT_BLESS=1` rewrites what is expected.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use runmat_lexer::{Dialect, Interner, LexOptions, SourceText, TokenKind, lex};
use runmat_parser::{ParseOptions, dump, parse};

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

/// The lines of all dumps in a folder, without indentation.
fn dumped_lines(folder: &str) -> Vec<String> {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/emit").join(folder), &mut paths);
    let texts = paths.iter().map(|path| std::fs::read_to_string(path).expect("a case is UTF-8"));
    texts
        .flat_map(|text| {
            text.lines().filter_map(|l| Some(l.strip_prefix("%| ")?.trim().into())).collect::<Vec<_>>()
        })
        .collect()
}

/// Runs all cases of a folder: `actual` makes the expected lines of a script, each of which begins with `mark`.
fn check(folder: &str, marks: &[&str], actual: fn(&SourceText, Dialect) -> String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(folder);
    let mut paths = Vec::new();
    files(&root, &mut paths);
    assert!(paths.len() >= 10, "too few cases under {}", root.display());
    let bless = std::env::var_os("RUNMAT_BLESS").is_some();
    let mut failures = String::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a case is UTF-8");
        let is_expectation = |line: &str| marks.iter().any(|mark| line.starts_with(mark));
        let mut end = text.len();
        for line in text.split_inclusive('\n').rev() {
            if !is_expectation(line) {
                break;
            }
            end -= line.len();
        }
        let (script, expected) = text.split_at(end);
        let octave = script.lines().any(|line| line == "%@ compat: octave");
        let source = SourceText::new(path.display().to_string(), script);
        let made = actual(&source, if octave { Dialect::OCTAVE } else { Dialect::MATLAB });
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
        "{failures}\nRUNMAT_BLESS=1 cargo nextest run -E 'package(runmat-parser)' rewrites them"
    );
}

fn as_comment(dumped: &str) -> String {
    dumped.lines().map(|line| format!("%| {line}\n")).collect()
}

#[test]
fn parse_cases() {
    check("parse", &["%@ error:"], |source, dialect| {
        let parsed = parse(source, &mut Interner::new(), &ParseOptions { dialect, is_variable: None });
        let line = |found: &runmat_parser::diagnostic::Diagnostic| {
            format!("%@ error: {} {:?}\n", dump::place(source, found.span), found.message)
        };
        parsed.diagnostics.iter().map(line).collect()
    });
}

#[test]
fn token_cases() {
    check("emit/tokens", &["%| "], |source, dialect| {
        let lexed = lex(source.text(), &LexOptions { dialect, is_variable: None });
        as_comment(&dump::tokens(source, &lexed))
    });
}

#[test]
fn ast_cases() {
    check("emit/ast", &["%| "], |source, dialect| {
        let mut interner = Interner::new();
        let parsed = parse(source, &mut interner, &ParseOptions { dialect, is_variable: None });
        let has_holes = source.text().lines().any(|line| line == "%@ ast: with holes");
        assert_eq!(!parsed.diagnostics.is_empty(), has_holes, "{}: {:?}", source.name(), parsed.diagnostics);
        as_comment(&dump::ast(source, &parsed.tree, &interner))
    });
}

/// `12:1-12:5 Kind text` is a token's line.
#[test]
fn every_kind_of_token_is_dumped() {
    let lines = dumped_lines("tokens");
    let kinds: BTreeSet<&str> = lines.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    let kinds = kinds.iter().filter(|kind| kind.starts_with(|c: char| c.is_ascii_uppercase()));
    // The last two kinds never get out of the lexer.
    assert_eq!(kinds.clone().count(), TokenKind::Comment as usize, "seen: {kinds:?}");
}

/// `kind 12:1-12:5 …` is a node's line.
#[test]
fn every_kind_of_node_is_dumped() {
    let lines = dumped_lines("ast");
    let seen: BTreeSet<&str> = lines.iter().filter_map(|line| line.split(' ').next()).collect();
    let kinds = dump::EXPR_NAMES.iter().chain(dump::STMT_NAMES);
    let missing: Vec<&&str> = kinds.filter(|&&kind| !seen.contains(kind)).collect();
    assert!(missing.is_empty(), "in no case of tests/emit/ast: {missing:?}");
}
