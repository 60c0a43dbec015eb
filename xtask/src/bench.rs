//! `cargo xtask bench [--write] [FILTER]`: runs the programs of `benchmarks/` on RunMat, on Octave, on CPython and on
//! LuaJIT where they are installed, in turns, checks that all print the same checksum, and prints medians and ratios.
//! With `--write` the table also goes to `docs/benchmarks.md`.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 5;

/// A program that runs longer than this many seconds is timed once.
const SLOW: f64 = 4.0;

/// An engine that runs benchmark programs.
struct Engine {
    name: &'static str,
    command: Vec<String>,
    extension: &'static str,
}

/// Median seconds by engine; none for an engine that doesn't run the program.
type Medians = Vec<Option<f64>>;

/// One result of a program: median seconds by engine.
struct Row {
    group: String,
    name: String,
    seconds: Medians,
}

/// Seconds by the label that a program prints in front of them; without labels there is one, empty.
type Times = Vec<(String, f64)>;

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
        Engine { name: "luajit", command: vec!["luajit".into()], extension: "lua" },
    ];
    let installed = |e: &Engine| {
        let mut probe = Command::new(&e.command[0]);
        probe
            .arg(if e.name == "luajit" { "-v" } else { "--version" })
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|s| s.success())
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
    let write = arguments.iter().any(|a| a == "--write");
    let filter = arguments.iter().find(|a| *a != "--write").map(String::as_str).unwrap_or("");
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
            Ok(results) => rows.extend(results.into_iter().map(|(label, seconds)| {
                let name = if label.is_empty() { name.clone() } else { format!("{name} {label}") };
                Row { group: group.clone(), name, seconds }
            })),
            Err(message) => {
                eprintln!("bench: {name}: {message}");
                status = 1;
            }
        }
    }
    let mut table = report(&engines, &rows);
    if "frontend/stages".contains(filter) {
        table.push_str(&stages(root));
    }
    print!("{table}");
    if write {
        let text = format!("{}\n{table}", document_head(&engines));
        if let Err(error) = std::fs::write(root.join("docs/benchmarks.md"), text) {
            eprintln!("bench: docs/benchmarks.md: {error}");
            status = 1;
        }
    }
    status
}

/// The rates of the front end's stages over all programs of this repository, as lines of a list.
fn stages(root: &Path) -> String {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![root.join("tests"), root.join("examples"), root.join("benchmarks")];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "m") {
                files.push(path);
            }
        }
    }
    match Command::new(root.join("target/release/examples/front_end")).args(files).output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            text.lines().map(|line| format!("- frontend/stages: {line}\n")).collect()
        }
        Err(_) => {
            eprintln!(
                "bench: frontend/stages: build it first: cargo build --release --workspace --bins --examples"
            );
            String::new()
        }
    }
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

/// What stands above the table in the documentation.
fn document_head(engines: &[Engine]) -> String {
    let versions: Vec<String> = engines.iter().map(version).collect();
    [
        "# Benchmarks",
        "",
        "Written by `cargo xtask bench --write`; the programs are in `benchmarks/`. Medians of several runs on one machine, in",
        "which the engines take turns: only the ratios mean anything. A ratio above 1 is how many times longer the other",
        "engine takes.",
        "",
        &versions.join("; "),
        "",
    ]
    .join("\n")
}

fn version(engine: &Engine) -> String {
    let flag = if engine.name == "luajit" { "-v" } else { "--version" };
    let output = Command::new(&engine.command[0]).arg(flag).output();
    let text = output.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
    text.lines().next().unwrap_or(engine.name).trim().to_string()
}

/// Median seconds of each engine by label. The first line that a program prints is its checksum; the others are times:
/// seconds, or a label and seconds. A program without times is timed as a whole process.
fn measure(engines: &[Engine], program: &Path) -> Result<Vec<(String, Medians)>, String> {
    let mut runs: Vec<Vec<Times>> = engines.iter().map(|_| Vec::new()).collect();
    let mut checksum: Option<String> = None;
    let mut slow = vec![false; engines.len()];
    for _ in 0..ROUNDS {
        for (k, engine) in engines.iter().enumerate() {
            let file = program.with_extension(engine.extension);
            if !file.is_file() || slow[k] {
                continue;
            }
            let start = Instant::now();
            let Some((sum, times)) = run_once(engine, &file)? else {
                // The engine lacks something that the program needs.
                slow[k] = true;
                continue;
            };
            let whole = start.elapsed().as_secs_f64();
            slow[k] = whole > SLOW;
            match &checksum {
                None => checksum = Some(sum),
                Some(known) if *known != sum => {
                    return Err(format!("{} prints {sum}, others {known}", engine.name));
                }
                Some(_) => {}
            }
            runs[k].push(if times.is_empty() { vec![(String::new(), whole)] } else { times });
        }
    }
    let labels: Vec<String> =
        runs.first().and_then(|r| r.first()).into_iter().flatten().map(|t| t.0.clone()).collect();
    let row = |label: &String| {
        let of = |runs: &Vec<Times>| {
            let mut times: Vec<f64> = runs.iter().flatten().filter(|t| t.0 == *label).map(|t| t.1).collect();
            median(&mut times)
        };
        (label.clone(), runs.iter().map(of).collect())
    };
    Ok(labels.iter().map(row).collect())
}

/// One run: checksum and times. None when another engine than ours refuses the program.
fn run_once(engine: &Engine, file: &Path) -> Result<Option<(String, Times)>, String> {
    let output = Command::new(&engine.command[0])
        .args(&engine.command[1..])
        .arg(file)
        .output()
        .map_err(|e| format!("{}: {e}", engine.name))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        let what = format!("{} failed: {}", engine.name, errors.lines().next().unwrap_or(""));
        if engine.name == "runmat" {
            return Err(what);
        }
        eprintln!("bench: {}: {what}", file.display());
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut lines = text.lines();
    let sum = lines.next().unwrap_or("").trim().to_string();
    let time = |line: &str| {
        let (label, seconds) = line.trim().rsplit_once(' ').unwrap_or(("", line.trim()));
        seconds.parse().ok().map(|seconds| (label.to_string(), seconds))
    };
    Ok(Some((sum, lines.filter_map(time).collect())))
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
    for row in rows {
        let _ = write!(out, "| {}/{} |", row.group, row.name);
        for seconds in &row.seconds {
            let _ = match seconds {
                // Times reach from nanoseconds to minutes.
                Some(s) if *s < 1e-4 => write!(out, " {:.6} |", s * 1e3),
                Some(s) => write!(out, " {:.3} |", s * 1e3),
                None => write!(out, " |"),
            };
        }
        for k in 1..engines.len() {
            let _ = match ratio(row, k) {
                Some(r) => write!(out, " {r:.2} |"),
                None => write!(out, " |"),
            };
        }
        let _ = writeln!(out);
    }
    let mut groups: Vec<&str> = rows.iter().map(|row| row.group.as_str()).collect();
    groups.dedup();
    let _ = writeln!(out);
    for group in groups {
        for (k, engine) in engines.iter().enumerate().skip(1) {
            let ratios: Vec<f64> =
                rows.iter().filter(|r| r.group == group).filter_map(|r| ratio(r, k)).collect();
            if ratios.is_empty() {
                continue;
            }
            let mean = (ratios.iter().map(|r| r.ln()).sum::<f64>() / ratios.len() as f64).exp();
            let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
            let _ = writeln!(
                out,
                "- {group}: {} / runmat has the geometric mean {mean:.2} and is {least:.2} at least ({} results)",
                engine.name,
                ratios.len()
            );
        }
    }
    out
}

/// How many times longer engine `k` takes than ours.
fn ratio(row: &Row, k: usize) -> Option<f64> {
    row.seconds[k].zip(row.seconds[0]).map(|(other, ours)| other / ours)
}
