//! `cargo xtask bench`: runs the programs of `benchmarks/` on RunMat and on the other engines that are installed, in
//! turns, checks that all print the same checksum, and reports medians and ratios. `benchmarks/README.md` says more.

mod chart;
mod compare;
mod engines;
mod json;
mod measure;
mod options;
mod page;
mod process;
mod programs;
mod stages;
mod statistics;
mod summary;
mod table;

use std::path::Path;

use engines::Engine;
use measure::Row;
use options::{Options, Sizes};
use programs::Program;

/// Runs the benchmarks; gives the exit status.
pub fn run(root: &Path, arguments: &[String]) -> i32 {
    let options = match options::parse(arguments) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("bench: {message}\n{}", options::USAGE);
            return 2;
        }
    };
    if let Some(comparison) = &options.compare {
        return compare::run(root, &options, comparison);
    }
    let engines = match engines::installed(root, &options) {
        Ok(engines) => engines,
        Err(message) => {
            eprintln!("bench: {message}");
            return 1;
        }
    };
    let (rows, mut status) = measure_all(root, &engines, &options);
    let stages = if options.selects("frontend/stages") { stages::measure(root) } else { String::new() };
    print!("{}\n{stages}", table::report(&engines, &rows));
    let mut files = Vec::new();
    if let Some(file) = &options.json {
        files.push((file.clone(), json::document(&engines, &rows)));
    }
    if options.write {
        files.push((root.join("docs/benchmarks.md"), table::document(&engines, &rows, &stages)));
        files.push((root.join("docs/benchmarks.json"), json::document(&engines, &rows)));
        files.push((root.join("docs/benchmarks.html"), page::document(&engines, &rows)));
    }
    for (file, text) in files {
        if let Err(error) = std::fs::write(&file, text) {
            eprintln!("bench: {}: {error}", file.display());
            status = 1;
        }
    }
    status
}

/// The results of all programs that are asked for, and the exit status so far.
fn measure_all(root: &Path, engines: &[Engine], options: &Options) -> (Vec<Row>, i32) {
    let (mut rows, mut short_rows, mut status) = (Vec::new(), Vec::new(), 0);
    let found = programs::find(&root.join("benchmarks"));
    for program in found.iter().filter(|program| options.selects(&program.path())) {
        for short in forms(program, options.sizes) {
            eprintln!("bench: {}{}", program.path(), if short { " (short)" } else { "" });
            match measure::measure(root, engines, program, short, options.rounds) {
                Ok(results) if short => short_rows.extend(results),
                Ok(results) => rows.extend(results),
                Err(message) => {
                    eprintln!("bench: {}: {message}", program.path());
                    status = 1;
                }
            }
        }
    }
    rows.extend(short_rows);
    (rows, status)
}

/// Which forms of a program run: the short one shows the cost of starting to be fast, so it is for loops, which have a C
/// form too.
fn forms(program: &Program, sizes: Sizes) -> Vec<bool> {
    match sizes {
        Sizes::Full => vec![false],
        Sizes::Short => vec![true],
        Sizes::Both if program.translation("c").is_some() => vec![false, true],
        Sizes::Both => vec![false],
    }
}
