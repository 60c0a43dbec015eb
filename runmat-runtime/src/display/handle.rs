//! MATLAB's displays of function handles and `onCleanup` guards.

use super::frame::{NameLine, push_blank_line, push_header, with_name};
use super::state::FormatState;
use crate::value::Kind;
use crate::value::cleanup::Cleanup;
use crate::value::handle::FunctionHandle;

/// Appends what `name` without a semicolon prints.
pub(super) fn show(out: &mut String, name: &str, function: &FunctionHandle, state: &FormatState) {
    with_name(out, name, NameLine::Bare, state, |out| {
        push_header(out, "function_handle with value:", state);
        push_body(out, function);
    });
}

/// Appends the line of the function's text.
pub(super) fn push_body(out: &mut String, function: &FunctionHandle) {
    out.push_str("    ");
    out.push_str(&function.display_text());
    out.push('\n');
}

/// Appends what the name of a guard without a semicolon prints.
pub(super) fn show_cleanup(out: &mut String, name: &str, guard: &Cleanup, state: &FormatState) {
    with_name(out, name, NameLine::Blank, state, |out| push_cleanup(out, guard, state));
}

/// Appends what `disp` prints of a guard.
pub(super) fn disp_cleanup(out: &mut String, guard: &Cleanup, state: &FormatState) {
    push_cleanup(out, guard, state);
    push_blank_line(out, state);
}

fn push_cleanup(out: &mut String, guard: &Cleanup, state: &FormatState) {
    push_header(out, "onCleanup with properties:", state);
    out.push_str("    task: ");
    if let Kind::Handle(task) = guard.task.kind() {
        out.push_str(&task.display_text());
    }
    out.push('\n');
}
