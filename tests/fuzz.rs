//! Mutations of the test cases through the lexer, the parser and the whole engine: a short, deterministic run of what
//! the targets in `fuzz/` do for as long as one likes. The properties are theirs (`fuzz/src/lib.rs`).
//!
//! `RUNMAT_FUZZ_SEED` and `RUNMAT_FUZZ_ROUNDS` make another run, or a longer one. An input that fails is kept as
//! `fuzz-KIND-NUMBER.m` in cargo's folder for temporary files of tests.

#[path = "support/mutate.rs"]
mod mutate;
#[path = "../fuzz/src/lib.rs"]
#[allow(unreachable_pub, reason = "the functions of a library")]
mod properties;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use mutate::{Corpus, Random};
use properties::Settings;

/// Inputs of one kind, each made from its own seed, so that a failing one can be made again alone.
fn check(kind: &str, rounds: u64, make: impl Fn(&mut Random, u64) -> Vec<u8>, property: impl Fn(&[u8], u64)) {
    let setting = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let seed: u64 = setting("RUNMAT_FUZZ_SEED").unwrap_or(1);
    let rounds = setting("RUNMAT_FUZZ_ROUNDS").unwrap_or(rounds);
    let mut failed = Vec::new();
    for round in 0..rounds {
        let input =
            make(&mut Random::new(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(round)), round);
        if catch_unwind(AssertUnwindSafe(|| property(&input, round))).is_err() {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{kind}-{round}.m"));
            std::fs::write(&path, input).expect("an input can be kept");
            failed.push(path.display().to_string());
        }
    }
    assert!(failed.is_empty(), "these inputs fail:\n{}", failed.join("\n"));
}

/// Whatever a text is, it has tokens and a tree.
#[test]
fn texts() {
    let corpus = Corpus::load();
    let property = |input: &[u8], _| {
        properties::lexer(input);
        properties::parser(input);
    };
    check("text", 3000, |random, _| corpus.broken_text(random), property);
}

/// Whatever a program does, the engine goes on.
#[test]
fn programs() {
    let corpus = Corpus::load();
    let property = |input: &[u8], round: u64| {
        properties::program(input, Settings::numbered(round as u8));
    };
    check("program", 1500, |random, _| corpus.program(random), property);
}

/// Enough of the programs get past the parser to be run.
#[test]
fn programs_run() {
    let corpus = Corpus::load();
    let ran = (0..100)
        .filter(|&k| properties::program(&corpus.program(&mut Random::new(k)), Settings::numbered(0)));
    let ran = ran.count();
    assert!(ran >= 30, "only {ran} of 100 programs were run");
}
