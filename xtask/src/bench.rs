//! `cargo xtask bench [FILTER]`: runs the programs of `benchmarks/` on RunMat, on Octave and on CPython where they are
//! installed, in turns, checks that all print the same checksum, and prints medians and ratios.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 5;

/// An engine that runs benchmark programs.
struct Engine {
    name: &'static str,
    command: Vec<String>,
    extension: &'static str,
}

/// One program's results: median seconds by engine.
struct Row {
    group: String,
    name: String,
    seconds: Vec<Option<f64>>,
}

fn engines(root: &Path) -> Vec<Engine> {
    let runmat = root.join("target/release/runmat").to_string_lossy().into_owned();
    let all = [
        Engine { name: "runmat", command: vec![runmat], extension: "m" },
        Engine {
            name: "octave",
            command: ["octave-cli", "-q", "--no-init-file"].map(String::from).to_vec(),
            extension: "m",
        },
        Engine { name: "python3", command: vec!["python3".into()], extension: "py" },
    ];
    let installed = |e: &Engine| {
        let mut probe = Command::new(&e.command[0]);
        probe.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
    };
    all.into_iter().filter(installed).collect()
}

/// Runs the benchmarks; gives the exit status.
pub fn run(root: &Path, arguments: &[String]) -> i32 {
    let engines = engines(root);
    if engines.first().is_none_or(|e| e.name != "runmat") {
        eprintln!("bench: build it first: cargo build --release");
        return 1;
    }
    let filter = arguments.first().map(String::as_str).unwrap_or("");
    let mut rows = Vec::new();
    let mut status = 0;
    for program in programs(&root.join("benchmarks")) {
        let name = program.file_stem().and_then(|n| n.to_str()).unwrap_or("").to_string();
        let group =
            program.parent().and_then(Path::file_name).and_then(|n| n.to_str()).unwrap_or("").to_string();
        if !format!("{group}/{name}").contains(filter) {
            continue;
        }
        match measure(&engines, &program) {
            Ok(seconds) => rows.push(Row { group, name, seconds }),
            Err(message) => {
                eprintln!("bench: {name}: {message}");
                status = 1;
            }
        }
    }
    let table = report(&engines, &rows);
    print!("{table}");
    status
}

fn programs(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(groups) = std::fs::read_dir(folder) else { return found };
    for group in groups.filter_map(Result::ok).map(|g| g.path()).filter(|p| p.is_dir()) {
        let Ok(files) = std::fs::read_dir(group) else { continue };
        found.extend(
            files
                .filter_map(Result::ok)
                .map(|f| f.path())
                .filter(|p| p.extension().is_some_and(|e| e == "m")),
        );
    }
    found.sort();
    found
}

/// Median seconds of each engine; the first line that a program prints is its checksum, the second its own time.
fn measure(engines: &[Engine], program: &Path) -> Result<Vec<Option<f64>>, String> {
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); engines.len()];
    let mut checksum: Option<String> = None;
    for _ in 0..ROUNDS {
        for (engine, times) in engines.iter().zip(&mut times) {
            let file = program.with_extension(engine.extension);
            if !file.is_file() {
                continue;
            }
            let start = Instant::now();
            let output = Command::new(&engine.command[0])
                .args(&engine.command[1..])
                .arg(&file)
                .output()
                .map_err(|e| format!("{}: {e}", engine.name))?;
            let whole = start.elapsed().as_secs_f64();
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let mut lines = text.lines();
            let sum = lines.next().unwrap_or("").trim().to_string();
            if !output.status.success() {
                let errors = String::from_utf8_lossy(&output.stderr).into_owned();
                return Err(format!("{} failed: {}", engine.name, errors.lines().next().unwrap_or("")));
            }
            match &checksum {
                None => checksum = Some(sum),
                Some(known) if *known != sum => {
                    return Err(format!("{} prints {sum}, others {known}", engine.name));
                }
                Some(_) => {}
            }
            // A program without a time of its own is timed as a whole process.
            times.push(lines.next().and_then(|l| l.trim().parse().ok()).unwrap_or(whole));
            // Slow engines needn't run five times.
            if whole > 5.0 {
                continue;
            }
        }
    }
    Ok(times.iter_mut().map(|t| median(t)).collect())
}

fn median(times: &mut [f64]) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied()
}

fn report(engines: &[Engine], rows: &[Row]) -> String {
    let mut out = String::new();
    let _ = write!(out, "| program |");
    for engine in engines {
        let _ = write!(out, " {} ms |", engine.name);
    }
    for engine in &engines[1..] {
        let _ = write!(out, " {} / runmat |", engine.name);
    }
    let columns = engines.len() * 2;
    let _ = writeln!(out, "\n|{}", "---|".repeat(columns));
    let mut logs: Vec<Vec<f64>> = vec![Vec::new(); engines.len()];
    for row in rows {
        let _ = write!(out, "| {}/{} |", row.group, row.name);
        for seconds in &row.seconds {
            let _ = match seconds {
                Some(s) => write!(out, " {:.3} |", s * 1e3),
                None => write!(out, " |"),
            };
        }
        for k in 1..engines.len() {
            let ratio = row.seconds[k].zip(row.seconds[0]).map(|(other, ours)| other / ours);
            if let Some(ratio) = ratio {
                logs[k].push(ratio.ln());
            }
            let _ = match ratio {
                Some(r) => write!(out, " {r:.2} |"),
                None => write!(out, " |"),
            };
        }
        let _ = writeln!(out);
    }
    for (engine, logs) in engines.iter().zip(&logs).skip(1).filter(|(_, l)| !l.is_empty()) {
        let mean = (logs.iter().sum::<f64>() / logs.len() as f64).exp();
        let _ = writeln!(
            out,
            "\ngeometric mean of {} / runmat: {mean:.2} over {} programs",
            engine.name,
            logs.len()
        );
    }
    out
}
