//! Measures the front end: `lower_throughput FILE…` reads all files and prints the time per stage.

use std::hint::black_box;
use std::time::Instant;

use runmat_hir::builtin_sig::NoBuiltins;
use runmat_hir::lower::{LowerInput, TextStyle, lower_raw};
use runmat_hir::{infer, last_use};
use runmat_lexer::{Interner, SourceText};
use runmat_parser::{ParseOptions, parse};

fn main() {
    let sources: Vec<SourceText> = std::env::args()
        .skip(1)
        .filter_map(|file| std::fs::read(&file).ok().map(|bytes| SourceText::from_bytes(file, &bytes)))
        .collect();
    let bytes: usize = sources.iter().map(|source| source.text().len()).sum();
    let mut best = [f64::INFINITY; 4];
    for _ in 0..5 {
        let mut interner = Interner::new();
        let mut times = [0.0; 4];
        for source in &sources {
            let mut clock = Instant::now();
            let mut lap = |k: usize| {
                times[k] += clock.elapsed().as_secs_f64();
                clock = Instant::now();
            };
            let parsed = parse(source, &mut interner, &ParseOptions::default());
            lap(0);
            let unit = lower_raw(LowerInput {
                tree: &parsed.tree,
                source,
                interner: &mut interner,
                builtins: &NoBuiltins,
                name: "main",
                text_style: TextStyle::Matlab,
                is_variable: None,
            });
            lap(1);
            let Ok(mut unit) = unit else { continue };
            last_use::mark(&mut unit);
            lap(2);
            for id in unit.functions.ids() {
                black_box(infer::infer(&unit, id, &NoBuiltins));
            }
            lap(3);
            black_box(unit);
        }
        best.iter_mut().zip(times).for_each(|(best, time)| *best = best.min(time));
    }
    println!("{} files, {:.1} MB", sources.len(), bytes as f64 / 1e6);
    for (stage, time) in ["parse", "lower", "last uses", "types"].iter().zip(best) {
        println!("{stage:10} {:8.2} ms {:8.1} MB/s", time * 1e3, bytes as f64 / time / 1e6);
    }
}
