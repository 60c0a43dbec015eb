//! Running a script, code from the command line, or standard input.

use std::io::Read;
use std::path::Path;

use runmat_lexer::SourceText;
use runmat_runtime::builtins::table;
use runmat_runtime::error::Error;

use super::args::{Action, Command};
use crate::session::Session;

/// A session as the command line describes it.
pub(super) fn session(command: &Command) -> Session {
    let builder = Session::builder()
        .dialect(command.dialect)
        .gc(command.gc)
        .verify(command.verify)
        .jit(command.jit)
        // The main thread has 8 MiB on all common systems.
        .native_stack(5 << 20)
        .arguments(command.arguments.clone());
    let builder = match command.max_steps {
        Some(steps) => builder.step_limit(steps),
        None => builder,
    };
    // Compiled code is shown instead of what the program prints.
    let builder = match command.emit.as_deref().and_then(crate::emit::compiled_stage) {
        Some(stage) => builder.capture_output().show_compiled(stage),
        None => builder,
    };
    let mut session = builder.build();
    session.vm().files.path.clone_from(&command.path);
    session
}

/// Runs the program; gives the exit status: 0, 1 for a run-time error, 2 for a syntax error.
pub(super) fn run(command: &Command) -> i32 {
    if let Some(folder) = &command.folder
        && let Err(error) = std::env::set_current_dir(folder)
    {
        eprintln!("runmat: {folder}: {error}");
        return 2;
    }
    let mut session = session(command);
    install_interrupt(&session);
    let status = match program(command) {
        Err(message) => {
            session.write_error(&format!("runmat: {message}\n"));
            2
        }
        Ok((source, path)) => match &command.emit {
            Some(stage) if crate::emit::compiled_stage(stage).is_some() => {
                let status = execute(&mut session, command, source, path);
                super::print(&session.compiled_code()).max(status)
            }
            Some(stage) => emit(&mut session, stage, source),
            None => execute(&mut session, command, source, path),
        },
    };
    if command.stats {
        let text = session.statistics();
        session.write_error(&text);
    }
    // A full disk or closed pipe must not look like success.
    if session.leave() || status != 0 { status } else { 1 }
}

/// The source text of the program, with its path when it is a file.
fn program(command: &Command) -> Result<(SourceText, Option<String>), String> {
    match &command.action {
        Action::File(path) => {
            let bytes = std::fs::read(path).map_err(|e| match e.kind() {
                std::io::ErrorKind::NotFound => format!("{path}: no such file"),
                _ if Path::new(path).is_dir() => format!("{path}: is a folder, not a script"),
                _ => format!("{path}: {e}"),
            })?;
            // No source text holds a zero byte, and diagnosing an image or a binary word by word helps nobody.
            if bytes.contains(&0) {
                return Err(format!("{path}: is not a text file"));
            }
            Ok((SourceText::from_bytes(path.clone(), &bytes), Some(path.clone())))
        }
        Action::Code(code) => Ok((SourceText::new("", code.clone()), None)),
        _ => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map_err(|e| format!("standard input: {e}"))?;
            Ok((SourceText::from_bytes("", &bytes), None))
        }
    }
}

fn emit(session: &mut Session, stage: &str, source: SourceText) -> i32 {
    match crate::emit::emit(session, stage, source, "script") {
        Ok(text) => super::print(&text),
        Err(message) => {
            session.write_error(&format!("{message}\n"));
            2
        }
    }
}

fn execute(session: &mut Session, command: &Command, source: SourceText, path: Option<String>) -> i32 {
    let options = runmat_parser::ParseOptions { dialect: session.vm().syntax(), is_variable: None };
    let vm = session.vm();
    let parsed = runmat_parser::parse(&source, &mut vm.interner, &options);
    if parsed.has_errors() {
        let text = crate::report::diagnostics(&source, &parsed.diagnostics);
        session.write_error(&text);
        return 2;
    }
    let name =
        path.as_deref().and_then(|p| Path::new(p).file_stem()).and_then(|n| n.to_str()).unwrap_or("script");
    // The program may go to another folder, and its file is read again for reports and private functions.
    let full = path.as_ref().map(|path| vm.rt.folder.resolve(path).to_string_lossy().into_owned());
    let unit = match vm.load_parsed(source, parsed, name, full.as_deref().unwrap_or("")) {
        Ok(unit) => unit,
        Err(error) => {
            session.write_error(&format!("{}\n", error.message()));
            return 2;
        }
    };
    let _ = command;
    match session.run_unit(unit, full.as_deref().map(Path::new)) {
        Ok(()) => 0,
        Err(error) => status_of(session, &error),
    }
}

/// Reports an uncaught error and gives the exit status.
pub(super) fn status_of(session: &mut Session, error: &Error) -> i32 {
    match Session::exit_status(error) {
        Some(130) => {
            session.write_error("Operation terminated by user.\n");
            130
        }
        Some(status) => status,
        None => {
            let report = crate::report::report(error);
            session.write_error(&report.0);
            1
        }
    }
}

/// Ctrl-C stops the program with an error; a second one ends the process.
fn install_interrupt(session: &Session) {
    let flag = session.interrupt_flag();
    // Without the handler Ctrl-C still ends the process.
    let _ = signal_hook::flag::register_conditional_shutdown(signal_hook::consts::SIGINT, 130, flag.clone());
    let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, flag);
}

/// Prints the documentation of a function.
pub(super) fn function_help(command: &Command, name: &str) -> i32 {
    match table::find(name) {
        Some(builtin) => super::print(&runmat_runtime::builtins::help_text(builtin)),
        None => {
            let mut session = session(command);
            match session.function_help(name) {
                Some(text) => super::print(&text),
                None => {
                    session.write_error(&format!("{name} not found.\n"));
                    1
                }
            }
        }
    }
}
