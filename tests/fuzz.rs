//! Mutations of the test cases through the lexer, the parser and the whole engine: a short, deterministic run of what
//! the targets in `fuzz/` do for as long as one likes. The properties are theirs (`fuzz/src/inputs.rs`).
//!
//! `RUNMAT_FUZZ_SEED` and `RUNMAT_FUZZ_ROUNDS` (inputs made from each case) make another run, or a longer one.
//! Inputs that fail are kept in the folder `fuzz` within cargo's folder for temporary files of tests.

#[path = "support/mutate.rs"]
mod mutate;
#[path = "../fuzz/src/inputs.rs"]
#[allow(unreachable_pub, reason = "the functions of a library")]
mod properties;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use mutate::{Corpus, Random, hash};
use properties::Settings;

/// Checks inputs made from each script. Each has its own seed, which depends on the script's name alone.
fn check(
    kind: &str,
    rounds: u64,
    make: impl Fn(&Corpus, &str, &mut Random) -> Vec<u8>,
    property: impl Fn(&[u8], u64),
) {
    let setting = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let seed: u64 = setting("RUNMAT_FUZZ_SEED").unwrap_or(1);
    let rounds = setting("RUNMAT_FUZZ_ROUNDS").unwrap_or(rounds);
    let corpus = Corpus::load();
    let mut failed = Vec::new();
    for (name, script) in &corpus.scripts {
        for round in 0..rounds {
            let seed = hash(seed.wrapping_add(round << 32), name);
            let input = make(&corpus, script, &mut Random::new(seed));
            if catch_unwind(AssertUnwindSafe(|| property(&input, seed))).is_err() {
                let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz");
                std::fs::create_dir_all(&folder).expect("there is a folder for inputs");
                let path = folder.join(format!("{kind}_{round}_{}", name.replace(['/', '\\'], "_")));
                std::fs::write(&path, input).expect("an input can be kept");
                failed.push(path.display().to_string());
            }
        }
    }
    assert!(failed.is_empty(), "these inputs fail:\n{}", failed.join("\n"));
}

/// Whatever a text is, it has tokens and a tree.
#[test]
fn texts() {
    let property = |input: &[u8], _| {
        properties::lexer(input);
        properties::parser(input);
    };
    check("text", 18, Corpus::broken_text, property);
}

/// Whatever a program does, the engine goes on.
#[test]
fn programs() {
    let property = |input: &[u8], seed: u64| {
        properties::program(input, Settings::numbered(seed as u8));
    };
    check("program", 16, Corpus::program, property);
}

/// Enough of the programs get past the parser to be run.
#[test]
fn programs_run() {
    let corpus = Corpus::load();
    let runs = |(name, script): &&(String, String)| {
        let program = corpus.program(script, &mut Random::new(hash(0, name)));
        properties::program(&program, Settings::numbered(0))
    };
    let ran = corpus.scripts.iter().take(100).filter(runs).count();
    assert!(ran >= 30, "only {ran} of 100 programs were run");
}
