//! The command line: arguments, running, checking, the interactive prompt.

pub mod args;
mod batch;
mod check;
#[cfg(unix)]
pub mod process;
mod repl;

use args::{Action, Command};

/// Runs what the command line asks for; gives the exit status.
pub fn run(arguments: Vec<String>) -> i32 {
    match Command::parse(arguments) {
        Ok(command) => match &command.action {
            Action::Help => print(args::HELP),
            Action::Version => print(&format!("runmat {}\n", env!("CARGO_PKG_VERSION"))),
            Action::Check(files) => check::check(&command, files),
            Action::FunctionHelp(name) => batch::function_help(&command, name),
            Action::Repl => repl::repl(&command),
            _ => batch::run(&command),
        },
        Err(message) => {
            eprintln!("runmat: {message}\nTry 'runmat --help'.");
            2
        }
    }
}

/// Writes to standard output; a closed pipe is no reason to panic.
fn print(text: &str) -> i32 {
    use std::io::Write;
    match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => 0,
        Err(_) => 1,
    }
}
