//! Runs the data-file tests: scripts with their expected output, in every mode of the engine, and bytecode dumps.
//!
//! A case is a script. `%|` lines hold the expected output, in order; `%@` lines are directives:
//! `error: ID "message"` (an optional `line:col-line:col` in between) for the error that ends the script,
//! `compat: octave` for the dialect, `source: …` for where the expectation comes from.
//! A blank line in front of a block of output may be left out. `RUNMAT_BLESS=1` rewrites dumps, never expectations.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use runmat::{CompiledStage, GcMode, JitMode, JitThread, Session, dialect_named};
use runmat_vm::bytecode::ops::MNEMONICS;

mod support;

use support::case::Case;
use support::diff;

/// The modes in which every case must print the same.
const MODES: &[(&str, Mode)] = &[
    ("normal", (GcMode::Normal, JitMode::Off)),
    ("gc_stress", (GcMode::Stress, JitMode::Off)),
    ("gc_verify", (GcMode::Verify, JitMode::Force)),
    ("jit_force", (GcMode::Normal, JitMode::Force)),
    ("jit_stress", (GcMode::Stress, JitMode::Stress)),
];

/// How eagerly the heap collects, and when code is compiled.
type Mode = (GcMode, JitMode);

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut trials = Vec::new();
    for folder in ["lang", "builtins", "errors", "programs"] {
        for file in scripts(&root.join("tests").join(folder)) {
            for &(mode, how) in MODES {
                let (name, path) = (format!("{}::{mode}", name_of(root, &file)), file.clone());
                trials.push(Trial::test(name, move || run_case(&path, how)));
            }
        }
    }
    for file in scripts(&root.join("tests/emit/bytecode")) {
        trials.push(Trial::test(name_of(root, &file), move || run_dump(&file)));
    }
    let compiled = if runmat::COMPILES { scripts(&root.join("tests/emit/clif")) } else { Vec::new() };
    for file in compiled {
        trials.push(Trial::test(name_of(root, &file), move || run_compiled(&file)));
    }
    let dumps = scripts(&root.join("tests/emit/bytecode"));
    trials.push(Trial::test("emit::every_instruction_is_dumped", move || every_instruction(&dumps)));
    for file in scripts(&root.join("examples")) {
        trials.push(Trial::test(name_of(root, &file), move || run_example(&file)));
    }
    trials.extend(support::table::trials(root));
    libtest_mimic::run(&arguments, trials).exit();
}

/// All `.m` files below a folder that are cases: not in folders of helper files.
fn scripts(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut stack = vec![folder.to_path_buf()];
    while let Some(at) = stack.pop() {
        let Ok(entries) = std::fs::read_dir(&at) else { continue };
        for entry in entries.filter_map(Result::ok) {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                // Folders of functions that a case calls.
                if !name.starts_with('+') && name != "private" && name != "helpers" {
                    stack.push(path);
                }
            } else if name.ends_with(".m") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn name_of(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).with_extension("").to_string_lossy().into_owned()
}

fn session(case: &Case, (gc, jit): Mode) -> Session {
    let dialect = dialect_named(&case.dialect).expect("a known dialect");
    // Where the heap is checked, another thread makes the code.
    let thread = if gc == GcMode::Verify { JitThread::Always } else { JitThread::Never };
    let builder = Session::builder().dialect(dialect).gc(gc).jit(jit).jit_thread(thread);
    let builder = builder.verify(true).capture_output();
    // And there its code counts steps, of which there are enough.
    if gc == GcMode::Verify { builder.step_limit(1 << 40).build() } else { builder.build() }
}

fn run_case(file: &Path, how: Mode) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)?;
    let case = Case::parse(&text);
    let mut session = session(&case, how);
    session.add_path(&file.with_file_name("helpers"));
    let result = session.run_file(file);
    session.finish();
    let printed = session.take_output();
    match (&case.error, &result) {
        (None, Err(error)) => {
            return Err(format!(
                "{}: {} ({})\n{printed}",
                file.display(),
                error.message(),
                error.identifier()
            )
            .into());
        }
        (Some(expected), Ok(())) => {
            return Err(format!("{}: no error, expected {expected:?}", file.display()).into());
        }
        (Some(expected), Err(error)) => expected.check(error)?,
        (None, Ok(())) => {}
    }
    diff::check(&case.output, &printed).map_err(|d| format!("{}\n{d}", file.display()).into())
}

fn run_dump(file: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)?;
    let case = Case::parse(&text);
    let mut session = session(&case, (GcMode::Normal, JitMode::Off));
    let dump = session.dump("bytecode", &case.code)?;
    if std::env::var_os("RUNMAT_BLESS").is_some() {
        std::fs::write(file, case.with_output(&dump))?;
        return Ok(());
    }
    diff::check(&case.output, &dump).map_err(|d| format!("{}\n{d}", file.display()).into())
}

/// What is compiled of a case, with everything that differs from run to run left out.
fn run_compiled(file: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)?;
    let case = Case::parse(&text);
    let builder = Session::builder().jit(JitMode::Force).show_compiled(CompiledStage::Clif);
    let mut session = builder.verify(true).capture_output().build();
    session.run(&case.code).map_err(|error| error.message().to_string())?;
    let lines = session.compiled_code().lines().map(support::clif::without_addresses).collect::<Vec<_>>();
    let dump = lines.into_iter().flatten().collect::<Vec<_>>().join("\n") + "\n";
    if std::env::var_os("RUNMAT_BLESS").is_some() {
        std::fs::write(file, case.with_output(&dump))?;
        return Ok(());
    }
    diff::check(&case.output, &dump).map_err(|d| format!("{}\n{d}", file.display()).into())
}

/// Every instruction stands in some dump.
fn every_instruction(dumps: &[PathBuf]) -> Result<(), Failed> {
    let mut seen = HashSet::new();
    for file in dumps {
        let case = Case::parse(&std::fs::read_to_string(file)?);
        seen.extend(
            case.output.iter().flatten().filter_map(|line| Some(line.split_whitespace().nth(1)?.to_string())),
        );
    }
    let missing: Vec<&&str> = MNEMONICS.iter().filter(|&&op| !seen.contains(op)).collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("in no case of tests/emit/bytecode: {missing:?}").into())
    }
}

/// Examples print what `examples/expected/NAME.txt` records.
fn run_example(file: &Path) -> Result<(), Failed> {
    let name = file.file_stem().and_then(|n| n.to_str()).unwrap_or_default();
    let recorded = file.with_file_name("expected").join(format!("{name}.txt"));
    let mut session = Session::builder().capture_output().build();
    session.run_file(file).map_err(|e| format!("{}: {}", file.display(), e.message()))?;
    session.finish();
    let printed = session.take_output();
    let expected = std::fs::read_to_string(&recorded).map_err(|e| format!("{}: {e}", recorded.display()))?;
    if printed == expected { Ok(()) } else { Err(diff::unified(&expected, &printed).into()) }
}
