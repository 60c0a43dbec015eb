//! Measures the front end: `lower_throughput FILE…` reads all files and prints the time per stage.

use std::hint::black_box;
use std::time::Instant;

use runmat_hir::builtin_sig::NoBuiltins;
use runmat_hir::infer;
use runmat_hir::lower::{Context, Lowering, TextStyle};
use runmat_lexer::{Interner, SourceText};
use runmat_parser::{ParseOptions, parse};

fn main() {
    let sources: Vec<SourceText> = std::env::args()
        .skip(1)
        .filter_map(|file| std::fs::read(&file).ok().map(|bytes| SourceText::from_bytes(file, &bytes)))
        .collect();
    let bytes: usize = sources.iter().map(|source| source.text().len()).sum();
    let mut best = [f64::INFINITY; 3];
    for _ in 0..5 {
        let mut interner = Interner::new();
        let mut times = [0.0; 3];
        for source in &sources {
            let mut clock = Instant::now();
            let mut lap = |k: usize| {
                times[k] += clock.elapsed().as_secs_f64();
                clock = Instant::now();
            };
            let parsed = parse(source, &mut interner, &ParseOptions::default());
            lap(0);
            let (unit, mut lowering) = Lowering::begin(parsed.tree, "main", TextStyle::Matlab, &mut interner);
            let context =
                Context { source, interner: &mut interner, builtins: &NoBuiltins, is_variable: None };
            let lowered = lowering.lower_all(&unit, context);
            lap(1);
            if lowered.is_err() {
                continue;
            }
            for id in unit.functions.ids() {
                black_box(infer::infer(&unit, id, &NoBuiltins));
            }
            lap(2);
            black_box(unit);
        }
        best.iter_mut().zip(times).for_each(|(best, time)| *best = best.min(time));
    }
    println!("{} files, {:.1} MB", sources.len(), bytes as f64 / 1e6);
    for (stage, time) in ["parse", "lower", "types"].iter().zip(best) {
        println!("{stage:10} {:8.2} ms {:8.1} MB/s", time * 1e3, bytes as f64 / time / 1e6);
    }
}
