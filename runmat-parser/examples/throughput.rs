//! Measures lexer and parser: `throughput FILE…` reads all files, joins what parses, and prints MB/s of each stage.

use std::hint::black_box;
use std::time::Instant;

use runmat_lexer::{Interner, LexOptions, SourceText, lex};
use runmat_parser::{ParseOptions, parse};

fn main() {
    let sources: Vec<SourceText> = std::env::args()
        .skip(1)
        .filter_map(|file| std::fs::read(&file).ok().map(|bytes| SourceText::from_bytes(file, &bytes)))
        .collect();
    let bytes: usize = sources.iter().map(|source| source.text().len()).sum();
    let rate = |best: f64| bytes as f64 / best / 1e6;
    let lexing = best_of(5, || {
        for source in &sources {
            black_box(lex(source.text(), &LexOptions::default()));
        }
    });
    let parsing = best_of(5, || {
        let mut interner = Interner::new();
        for source in &sources {
            black_box(parse(source, &mut interner, &ParseOptions::default()));
        }
    });
    println!("{} files, {:.1} MB", sources.len(), bytes as f64 / 1e6);
    println!("lexer     {:7.1} MB/s", rate(lexing));
    println!("front end {:7.1} MB/s", rate(parsing));
}

fn best_of(times: usize, mut run: impl FnMut()) -> f64 {
    (0..times)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min)
}
