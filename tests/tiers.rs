//! Random programs in all tiers of the engine, which must print the same to the last bit and fail the same.
//!
//! `RUNMAT_FUZZ_SEED` and `RUNMAT_FUZZ_ROUNDS` (programs) make another run, or a longer one. A program that the tiers
//! differ for is made smaller and printed; one that ends the process stays in the folder `tiers` within cargo's folder
//! for temporary files of tests.

#[path = "support/diff.rs"]
#[allow(dead_code, reason = "the harness uses it all")]
mod diff;
#[path = "support/generator/mod.rs"]
mod generator;
#[path = "support/shrink.rs"]
mod shrink;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use generator::Program;
use runmat::{Dialect, GcMode, JitMode, Session};

/// How long a program runs; programs that need longer are not compared.
const TIME: Duration = Duration::from_secs(2);

/// Bytes that one array of a program may have.
const ARRAY_LIMIT: usize = 1 << 16;

/// A way to run programs.
#[derive(Clone, Copy, Debug)]
struct Tier {
    name: &'static str,
    gc: GcMode,
    jit: JitMode,
    /// Tiers that take long see one program of so many.
    every: u64,
}

/// The first is what the others are compared with.
const TIERS: &[Tier] = &[
    Tier { name: "interpreter", gc: GcMode::Normal, jit: JitMode::Off, every: 1 },
    Tier { name: "on", gc: GcMode::Normal, jit: JitMode::On, every: 1 },
    Tier { name: "force", gc: GcMode::Normal, jit: JitMode::Force, every: 1 },
    Tier { name: "stress", gc: GcMode::Normal, jit: JitMode::Stress, every: 1 },
    Tier { name: "gc_verify", gc: GcMode::Verify, jit: JitMode::Force, every: 4 },
    Tier { name: "gc_stress", gc: GcMode::Stress, jit: JitMode::Stress, every: 4 },
];

fn session(tier: Tier, dialect: Dialect) -> Session {
    Session::builder()
        .dialect(dialect)
        .gc(tier.gc)
        .jit(tier.jit)
        .verify(true)
        .array_limit(ARRAY_LIMIT)
        .capture_output()
        .build()
}

/// What a program does: its output, and the error at its end with its places. Nothing, if it takes too long.
fn outcome(program: &Program, tier: Tier, file: &Path) -> Option<String> {
    std::fs::write(file, &program.text).expect("a program can be written");
    let dialect = if program.octave { Dialect::OCTAVE } else { Dialect::MATLAB };
    let ran = catch_unwind(AssertUnwindSafe(|| {
        let mut session = session(tier, dialect);
        let flag = session.interrupt_flag();
        let (running, ended) = mpsc::channel::<()>();
        let watchdog = std::thread::spawn(move || {
            let mut late = false;
            while ended.recv_timeout(TIME) == Err(RecvTimeoutError::Timeout) {
                flag.store(true, Ordering::Relaxed);
                late = true;
            }
            late
        });
        let result = session.run_file(file);
        session.finish();
        drop(running);
        let late = watchdog.join().expect("the watchdog doesn't panic");
        let mut text = session.take_output();
        if let Err(error) = result {
            text += &format!("error {}: {}\n", error.identifier(), error.message());
            for frame in error.stack().iter() {
                text += &format!("    {frame:?}\n");
            }
        }
        (!late).then_some(text)
    }));
    ran.unwrap_or_else(|panic| {
        let message = panic.downcast_ref::<String>().map(String::as_str);
        let message = message.or_else(|| panic.downcast_ref::<&str>().copied());
        Some(format!("panic: {}\n", message.unwrap_or("")))
    })
}

/// Both outcomes, where the tiers differ.
fn difference(program: &Program, tier: Tier, file: &Path) -> Option<(String, String)> {
    let expected = outcome(program, TIERS[0], file)?;
    let got = outcome(program, tier, file)?;
    (expected != got).then_some((expected, got))
}

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
        let program = generator::program(seed.wrapping_mul(1_000_003).wrapping_add(round));
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
        let program = generator::program(seed);
        let printed =
            outcome(&program, TIERS[0], &own.join("program.m")).unwrap_or_else(|| "error late".into());
        ended += usize::from(!printed.lines().any(|line| line.starts_with("error ")));
    }
    assert!(ended >= 48, "only {ended} of 60 programs ran to their ends");
}

/// What a failure doesn't need goes.
#[test]
fn shrinking_keeps_the_failure() {
    let text = "a = 1;\nfor k = 1:3\n    b = (k + f(2, 3));\n    if b\n        c = bad((1 + 2), k);\n    end\nend\nd = 4;\n";
    assert_eq!(shrink::shrink(text, |text| text.contains("bad(")).trim(), "c = bad(1);");
    assert_eq!(shrink::shrink(text, |text| text.contains("for k")).trim(), "for k = 1:3");
}
