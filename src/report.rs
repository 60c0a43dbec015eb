//! The only place that turns an error into text with source line and caret.

use std::fmt::Write;

use runmat_lexer::SourceText;
use runmat_parser::diagnostic::{Diagnostic, Severity};
use runmat_runtime::error::Error;

/// Findings of one file that are shown.
const MAX_FINDINGS: usize = 1000;

/// Frames of a stack that are shown.
const MAX_FRAMES: usize = 20;

/// The text of an error for a person.
pub struct Report(pub String);

/// The report of an uncaught run-time error: what failed, the source line with a caret, and the callers.
pub fn report(error: &Error) -> Report {
    let mut out = String::new();
    let stack = error.stack();
    match (error.source(), stack.first()) {
        (Some(source), _) => {
            let _ = writeln!(out, "Error using {source}");
        }
        (None, Some(frame)) if stack.len() > 1 => {
            let _ = writeln!(out, "Error using {} (line {})", frame.name, frame.line);
        }
        _ => {}
    }
    let _ = writeln!(out, "{}", error.message());
    for (k, frame) in stack.iter().enumerate().take(MAX_FRAMES) {
        let innermost_is_named = k == 0 && error.source().is_none() && stack.len() > 1;
        if !innermost_is_named && !frame.name.is_empty() {
            let _ = writeln!(out, "\nError in {} (line {})", frame.name, frame.line);
        }
        if let Some(text) = source_line(&frame.file, frame.line) {
            let _ = writeln!(out, "{text}");
            if frame.column > 0 {
                let width = match frame.end_column {
                    end if end > frame.column => (end - frame.column) as usize,
                    _ => 1,
                };
                let _ = writeln!(out, "{}{}", " ".repeat(frame.column as usize - 1), "^".repeat(width));
            }
        }
    }
    if stack.len() > MAX_FRAMES {
        let _ = writeln!(out, "\n... and {} more", stack.len() - MAX_FRAMES);
    }
    Report(out)
}

fn source_line(file: &str, line: u32) -> Option<String> {
    if file.is_empty() || line == 0 {
        return None;
    }
    let bytes = std::fs::read(file).ok()?;
    let text = SourceText::from_bytes(file, &bytes);
    let span = text.lines().line_span(text.text(), line);
    Some(text.slice(span).to_string())
}

/// The report of a file's diagnostics: place, message, source line with caret, help.
pub(crate) fn diagnostics(source: &SourceText, findings: &[Diagnostic]) -> String {
    let mut out = String::new();
    for finding in findings.iter().take(MAX_FINDINGS) {
        let place = source.line_column(finding.span.start);
        let word = if finding.severity == Severity::Error { "Error" } else { "Warning" };
        let file = if source.name().is_empty() { "input" } else { source.name() };
        let _ = writeln!(out, "{word}: File: {file} Line: {} Column: {}", place.line, place.column);
        let _ = writeln!(out, "{}", finding.message);
        let span = source.lines().line_span(source.text(), place.line);
        let line = source.slice(span);
        let end = source.line_column(finding.span.end.max(finding.span.start));
        let width =
            if end.line == place.line && end.column > place.column { end.column - place.column } else { 1 };
        let _ = writeln!(out, "  {line}");
        let _ = writeln!(out, "  {}{}", " ".repeat(place.column as usize - 1), "^".repeat(width as usize));
        if let Some(help) = finding.help {
            let _ = writeln!(out, "  help: {help}");
        }
    }
    if findings.len() > MAX_FINDINGS {
        let _ = writeln!(out, "... and {} more", findings.len() - MAX_FINDINGS);
    }
    out
}
