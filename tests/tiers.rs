//! Random programs in all tiers of the engine, which must print the same to the last bit and fail the same.
//!
//! `RUNMAT_FUZZ_SEED` and `RUNMAT_FUZZ_ROUNDS` (programs) make another run, or a longer one. A program that the tiers
//! differ for is made smaller and printed; one that ends the process stays in the folder `tiers` within cargo's folder
//! for temporary files of tests.

#[path = "support/diff.rs"]
#[allow(dead_code, reason = "the harness uses it all")]
mod diff;
#[path = "support/shrink.rs"]
mod shrink;
#[path = "../fuzz/src/tiers/mod.rs"]
#[allow(unreachable_pub, reason = "a part of a library")]
mod tiers;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use tiers::{Program, TIERS, Tier, difference, outcome};

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tiers");
    std::fs::create_dir_all(&folder).expect("there is a folder for programs");
    folder
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The smaller program, and how the tiers differ for it.
fn described(program: &Program, tier: Tier, file: &Path) -> String {
    let octave = program.octave;
    let still = |text: &str| difference(&Program { text: text.to_owned(), octave }, tier, file).is_some();
    let text = shrink::shrink(&program.text, still);
    let small = Program { text, octave };
    let (expected, got) = difference(&small, tier, file).unwrap_or_default();
    format!("{}\n--- {} and {}:\n{}", small.text, TIERS[0].name, tier.name, diff::unified(&expected, &got))
}

/// All tiers do the same with programs that nobody wrote.
#[test]
fn tiers_agree() {
    let (seed, rounds) =
        (setting("RUNMAT_FUZZ_SEED").unwrap_or(1), setting("RUNMAT_FUZZ_ROUNDS").unwrap_or(150));
    let mut failed = Vec::new();
    for round in 0..rounds {
        let program = Program::of_seed(seed.wrapping_mul(1_000_003).wrapping_add(round));
        // The name is in errors: it depends on nothing.
        let own = folder().join(format!("{seed}_{round}"));
        std::fs::create_dir_all(&own).expect("there is a folder for the program");
        let file = own.join("program.m");
        let reference = outcome(&program, TIERS[0], &file);
        for &tier in TIERS[1..].iter().filter(|tier| round % tier.every == 0) {
            let got = outcome(&program, tier, &file);
            if reference.is_some() && got.is_some() && got != reference {
                let dialect = if program.octave { "octave" } else { "matlab" };
                let what = described(&program, tier, &file);
                failed.push(format!("seed {seed}, program {round}, tier {}, {dialect}:\n{what}", tier.name));
                break;
            }
        }
        // A crash leaves the program here.
        drop(std::fs::remove_dir_all(&own));
    }
    assert!(failed.is_empty(), "the tiers differ for {} programs:\n{}", failed.len(), failed.join("\n\n"));
}

/// Most programs reach their end, and few are too long.
#[test]
fn programs_run() {
    let own = folder().join("run");
    std::fs::create_dir_all(&own).expect("there is a folder for the program");
    let mut ended = 0;
    for seed in 0..60 {
        let program = Program::of_seed(seed);
        let printed =
            outcome(&program, TIERS[0], &own.join("program.m")).unwrap_or_else(|| "error late".into());
        ended += usize::from(!printed.lines().any(|line| line.starts_with("error ")));
    }
    assert!(ended >= 48, "only {ended} of 60 programs ran to their ends");
}

/// Any bytes are a program, whose tiers agree; other bytes are another one.
#[test]
fn bytes_are_programs() {
    let texts: Vec<&[u8]> = vec![b"", b"a", b"any text is a program as well", &[255; 600], &[7; 600]];
    let programs: HashSet<String> = texts.iter().map(|bytes| Program::of_bytes(bytes).text).collect();
    assert_eq!(programs.len(), texts.len());
    texts.into_iter().for_each(tiers::agree);
}

/// What a failure doesn't need goes.
#[test]
fn shrinking_keeps_the_failure() {
    let text = "a = 1;\nfor k = 1:3\n    b = (k + f(2, 3));\n    if b\n        c = bad((1 + 2), k);\n    end\nend\nd = 4;\n";
    assert_eq!(shrink::shrink(text, |text| text.contains("bad(")).trim(), "c = bad(1);");
    assert_eq!(shrink::shrink(text, |text| text.contains("for k")).trim(), "for k = 1:3");
}
