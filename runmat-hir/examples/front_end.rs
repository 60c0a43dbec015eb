//! Measures the front end: `front_end FILE…` reads all files and prints the rate of each stage, and of all that a
//! file goes through before its code is compiled.

use std::hint::black_box;
use std::time::Instant;

use runmat_hir::builtin_sig::NoBuiltins;
use runmat_hir::infer;
use runmat_hir::lower::{Context, Lowering, TextStyle};
use runmat_lexer::{Interner, LexOptions, SourceText, lex};
use runmat_parser::{ParseOptions, parse};

const STAGES: [&str; 4] = ["lexer", "lexer and parser", "lowering", "types"];

const ROUNDS: usize = 5;

fn main() {
    let sources: Vec<SourceText> = std::env::args()
        .skip(1)
        .filter_map(|file| std::fs::read(&file).ok().map(|bytes| SourceText::from_bytes(file, &bytes)))
        .collect();
    let bytes: usize = sources.iter().map(|source| source.text().len()).sum();
    let mut best = [f64::INFINITY; STAGES.len()];
    for _ in 0..ROUNDS {
        let times = measure(&sources);
        best.iter_mut().zip(times).for_each(|(best, time)| *best = best.min(time));
    }
    let rate = |seconds: f64| bytes as f64 / seconds / 1e6;
    println!("{} files, {:.1} MB", sources.len(), bytes as f64 / 1e6);
    for (stage, time) in STAGES.iter().zip(best) {
        println!("{stage}: {:.1} MB/s", rate(time));
    }
    println!("from text to lowered code: {:.1} MB/s", rate(best[1] + best[2]));
}

/// Seconds of each stage over all files.
fn measure(sources: &[SourceText]) -> [f64; STAGES.len()] {
    let mut interner = Interner::new();
    let mut times = [0.0; STAGES.len()];
    for source in sources {
        let mut clock = Instant::now();
        let mut lap = |stage: usize| {
            times[stage] += clock.elapsed().as_secs_f64();
            clock = Instant::now();
        };
        black_box(lex(source.text(), &LexOptions::default()));
        lap(0);
        let parsed = parse(source, &mut interner, &ParseOptions::default());
        lap(1);
        if parsed.has_errors() {
            continue;
        }
        let (unit, mut lowering) = Lowering::begin(parsed.tree, "main", TextStyle::Matlab, &mut interner);
        let context = Context { source, interner: &mut interner, builtins: &NoBuiltins, is_variable: None };
        let lowered = lowering.lower_all(&unit, context);
        lap(2);
        if lowered.is_ok() {
            unit.functions.ids().for_each(|id| drop(black_box(infer::infer(&unit, id, &NoBuiltins))));
            lap(3);
        }
    }
    times
}
