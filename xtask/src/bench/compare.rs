//! Instruction counts of two binaries, which a busy machine doesn't change: a test against regressions.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::options::{Comparison, Options};
use super::process::{self, Ended};
use super::programs::{self, Program};
use super::statistics::geometric_mean;

/// Counting takes about fifty times as long as running.
const LIMIT: f64 = 600.0;

/// Counts the instructions of both binaries in all short programs; gives the exit status.
pub(crate) fn run(root: &Path, options: &Options, comparison: &Comparison) -> i32 {
    let binaries = match comparison {
        Comparison::Binaries(old, new) => Ok((old.clone(), new.clone())),
        Comparison::Revision(revision) => build(root, revision)
            .map(|old| (old, options.runmat.clone().unwrap_or_else(|| root.join("target/release/runmat")))),
    };
    let (old, new) = match binaries {
        Ok(binaries) => binaries,
        Err(message) => {
            eprintln!("bench: {message}");
            return 1;
        }
    };
    let mut status = 0;
    let mut ratios = Vec::new();
    println!("{:36} {:>16} {:>16} {:>8}", "program", "before", "after", "ratio");
    for program in programs::find(&root.join("benchmarks")).iter().filter(|p| options.selects(&p.path())) {
        let counts = count(&old, program).and_then(|before| Ok((before, count(&new, program)?)));
        let (before, after) = match counts {
            Ok(counts) => counts,
            Err(message) => {
                eprintln!("bench: {}: {message}", program.path());
                status = 1;
                continue;
            }
        };
        let ratio = after as f64 / before as f64;
        let mark = if ratio > options.bound { "  grows" } else { "" };
        println!("{:36} {before:>16} {after:>16} {ratio:>8.4}{mark}", program.path());
        status |= i32::from(ratio > options.bound);
        ratios.push(ratio);
    }
    if let Some(mean) = geometric_mean(&ratios) {
        println!("geometric mean of {} programs: {mean:.4}", ratios.len());
    }
    status
}

/// The instructions of one run.
fn count(binary: &Path, program: &Program) -> Result<u64, String> {
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(binary)
        .arg(&program.file)
        .env("BENCH_SHORT", "1")
        // One thread: several wait for each other a different number of times in each run.
        .env("RAYON_NUM_THREADS", "1");
    match process::run(&mut command, LIMIT) {
        Ended::Well { errors, .. } => collected(&errors).ok_or_else(|| "valgrind gives no count".to_string()),
        Ended::Badly(message) => Err(format!("it failed: {message}")),
        Ended::Late => Err(format!("it takes longer than {LIMIT} s")),
    }
}

/// The count in what valgrind says: `==PID== Collected : COUNT`.
fn collected(report: &str) -> Option<u64> {
    let line = report.lines().rev().find(|line| line.contains("Collected"))?;
    line.rsplit(':').next()?.trim().parse().ok()
}

/// Builds another revision in a work tree of its own; gives its binary.
fn build(root: &Path, revision: &str) -> Result<PathBuf, String> {
    let tree = root.join("target/bench/revision");
    let target = root.join("target/bench/revision-target");
    // Resolved here: a name like HEAD means something else in the other tree.
    let commit = commit(root, revision)?;
    if tree.is_dir() {
        succeed(Command::new("git").arg("-C").arg(&tree).args(["checkout", "--quiet", "--detach", &commit]))?;
    } else {
        let mut add = Command::new("git");
        add.arg("-C").arg(root).args(["worktree", "add", "--quiet", "--detach"]).arg(&tree).arg(&commit);
        succeed(&mut add)?;
    }
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(&tree)
        .args(["build", "--release", "--workspace", "--bins", "--target-dir"])
        .arg(&target);
    succeed(&mut cargo)?;
    Ok(target.join("release/runmat"))
}

/// The full name of a revision.
fn commit(root: &Path, revision: &str) -> Result<String, String> {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(root)
        .args(["rev-parse", "--quiet", "--verify"])
        .arg(format!("{revision}^{{commit}}"));
    match command.output() {
        Ok(output) if output.status.success() => {
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_string())
        }
        Ok(_) => Err(format!("no revision {revision}")),
        Err(error) => Err(format!("git: {error}")),
    }
}

fn succeed(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{:?} ends with {status}", command.get_program())),
        Err(error) => Err(format!("{:?}: {error}", command.get_program())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_found_in_the_report() {
        let report =
            "==12== Events    : Ir\n==12== Collected : 34567890\n==12== \n==12== I   refs:      34,567,890\n";
        assert_eq!(collected(report), Some(34_567_890));
        assert_eq!(collected("==12== nothing"), None);
    }
}
