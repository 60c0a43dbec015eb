//! The interactive prompt: history, several lines for one statement, completion.

use reedline::{
    Completer, CompletionResult, DefaultPrompt, DefaultPromptSegment, FileBackedHistory, Reedline, Signal,
    Span, Suggestion, ValidationResult, Validator,
};

use runmat_lexer::{Interner, SourceText};
use runmat_parser::ParseOptions;
use runmat_runtime::builtins::table;

use super::args::Command;
use crate::session::Session;

/// Reads and runs lines until the end of input or `exit`.
pub(super) fn repl(command: &Command) -> i32 {
    let mut session = super::batch::session(command);
    let history = FileBackedHistory::new(1000).ok();
    let mut editor = Reedline::create().with_completer(Box::new(Names)).with_validator(Box::new(Blocks));
    if let Some(history) = history {
        editor = editor.with_history(Box::new(history));
    }
    let prompt = DefaultPrompt::new(DefaultPromptSegment::Basic(">".into()), DefaultPromptSegment::Empty);
    loop {
        match editor.read_line(&prompt) {
            Ok(Signal::Success(line)) => {
                if let Err(error) = session.run(&line)
                    && let Some(status) = leave(&mut session, &error)
                {
                    session.finish();
                    return status;
                }
                session.flush();
            }
            Ok(Signal::CtrlC) => {}
            _ => {
                session.finish();
                return 0;
            }
        }
    }
}

/// Reports an error; gives a status only when the session ends.
fn leave(session: &mut Session, error: &runmat_runtime::error::Error) -> Option<i32> {
    match Session::exit_status(error) {
        Some(status) if status != 130 => Some(status),
        _ => {
            super::batch::status_of(session, error);
            None
        }
    }
}

/// Completes names of builtins.
struct Names;

impl Completer for Names {
    fn complete(&mut self, line: &str, position: usize) -> CompletionResult {
        let before = &line[..position];
        let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |k| k + 1);
        let word = &before[start..];
        if word.is_empty() {
            return CompletionResult::fresh(Vec::new());
        }
        let matches = table::all().iter().filter(|builtin| builtin.name.starts_with(word));
        let found: Vec<Suggestion> = matches
            .map(|builtin| Suggestion {
                value: builtin.name.to_string(),
                description: Some(builtin.summary().to_string()),
                span: Span::new(start, position),
                ..Suggestion::default()
            })
            .collect();
        CompletionResult::fresh(found)
    }
}

/// A statement goes on while its blocks or brackets are open.
struct Blocks;

impl Validator for Blocks {
    fn validate(&self, line: &str) -> ValidationResult {
        let source = SourceText::new("", line);
        let parsed = runmat_parser::parse(&source, &mut Interner::new(), &ParseOptions::default());
        let unfinished = parsed.diagnostics.iter().any(|d| d.message.contains("END is missing"))
            || line.trim_end().ends_with("...");
        if unfinished { ValidationResult::Incomplete } else { ValidationResult::Complete }
    }
}
