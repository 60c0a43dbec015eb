//! Running a program on all engines in turns.

use std::path::Path;

use super::engines::{Engine, compile_c};
use super::process::{self, Ended};
use super::programs::{Program, Times, parse_output};
use super::statistics::median;

/// A run that takes longer than this many seconds isn't repeated.
const SLOW: f64 = 4.0;

/// A run is stopped after this many seconds.
pub(crate) const LIMIT: f64 = 60.0;

/// What is known about the time of one engine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Time {
    /// It doesn't run this program.
    Missing,
    /// The median of some runs, in seconds.
    Median { seconds: f64, runs: usize },
    /// It was stopped after so many seconds.
    AtLeast(f64),
}

impl Time {
    /// The seconds, or their lower bound.
    pub(crate) fn seconds(self) -> Option<f64> {
        match self {
            Time::Missing => None,
            Time::Median { seconds, .. } | Time::AtLeast(seconds) => Some(seconds),
        }
    }
}

/// One result of a program: the time of each engine.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) group: String,
    /// The program and the label of its time.
    pub(crate) name: String,
    pub(crate) times: Vec<Time>,
}

/// The runs of one engine.
#[derive(Default)]
struct Runs {
    times: Vec<Times>,
    /// No further run: it was slow, failed or doesn't know the program.
    finished: bool,
    late: bool,
}

/// The results of a program, one for each label that it prints. An error says what is wrong with the program: RunMat
/// fails, or engines disagree about the checksum.
pub(crate) fn measure(
    root: &Path,
    engines: &[Engine],
    program: &Program,
    short: bool,
    rounds: usize,
) -> Result<Vec<Row>, String> {
    if engines.iter().any(|engine| engine.name == "c") {
        compile_c(root, program)?;
    }
    let mut runs: Vec<Runs> = engines.iter().map(|_| Runs::default()).collect();
    let mut known: Option<(&str, String)> = None;
    for _ in 0..rounds {
        for (engine, runs) in engines.iter().zip(&mut runs).filter(|(_, runs)| !runs.finished) {
            let Some(checksum) = run_once(root, engine, program, short, runs)? else { continue };
            match &known {
                None => known = Some((engine.name, checksum)),
                Some((other, sum)) if *sum != checksum => {
                    return Err(format!("{} prints {checksum}, {other} {sum}", engine.name));
                }
                Some(_) => {}
            }
        }
    }
    Ok(rows(program, short, &runs))
}

/// One run; gives the checksum of one that ended well.
fn run_once(
    root: &Path,
    engine: &Engine,
    program: &Program,
    short: bool,
    runs: &mut Runs,
) -> Result<Option<String>, String> {
    let Some(mut command) = engine.command(program, root) else {
        runs.finished = true;
        return Ok(None);
    };
    if short {
        command.env("BENCH_SHORT", "1");
    } else {
        command.env_remove("BENCH_SHORT");
    }
    match process::run(&mut command, LIMIT) {
        Ended::Well { output, seconds, .. } => {
            let (checksum, times) = parse_output(&output);
            runs.finished = seconds > SLOW;
            // A program that prints no time is measured as a whole process.
            runs.times.push(if times.is_empty() { vec![(String::new(), seconds)] } else { times });
            Ok(Some(checksum))
        }
        Ended::Late => {
            runs.finished = true;
            runs.late = true;
            Ok(None)
        }
        Ended::Badly(message) if engine.is_ours() => Err(format!("{} failed: {message}", engine.name)),
        Ended::Badly(message) => {
            // Another engine may lack something that the program needs.
            eprintln!("bench: {}: {} failed: {message}", program.path(), engine.name);
            runs.finished = true;
            Ok(None)
        }
    }
}

fn rows(program: &Program, short: bool, runs: &[Runs]) -> Vec<Row> {
    let longest = runs.iter().filter_map(|runs| runs.times.first()).max_by_key(|times| times.len());
    let labels: Vec<String> = longest.into_iter().flatten().map(|(label, _)| label.clone()).collect();
    let row = |label: &String| Row {
        group: if short { format!("{} (short)", program.group) } else { program.group.clone() },
        name: format!("{} {label}", program.name).trim().to_string(),
        times: runs.iter().map(|runs| time(runs, label)).collect(),
    };
    labels.iter().map(row).collect()
}

fn time(runs: &Runs, label: &str) -> Time {
    let seconds: Vec<f64> = runs.times.iter().flatten().filter(|t| t.0 == label).map(|t| t.1).collect();
    match median(&seconds) {
        Some(median) => Time::Median { seconds: median, runs: seconds.len() },
        None if runs.late => Time::AtLeast(LIMIT),
        None => Time::Missing,
    }
}
