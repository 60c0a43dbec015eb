//! MATLAB's display of an MException.

use super::frame::{NameLine, push_blank_line, push_header, with_name};
use super::state::FormatState;
use super::view::push_size;
use crate::value::exception::Exception;

/// Appends what `name` without a semicolon prints.
pub(super) fn show(out: &mut String, name: &str, exception: &Exception, state: &FormatState) {
    with_name(out, name, NameLine::Blank, state, |out| push_body(out, exception, state));
}

/// Appends what `disp` prints.
pub(super) fn disp(out: &mut String, exception: &Exception, state: &FormatState) {
    push_body(out, exception, state);
    push_blank_line(out, state);
}

fn push_body(out: &mut String, exception: &Exception, state: &FormatState) {
    let error = &exception.error;
    push_header(out, "MException with properties:", state);
    out.push_str(&format!(
        "    identifier: '{}'\n       message: '{}'\n",
        error.identifier(),
        error.message()
    ));
    out.push_str("         cause: ");
    match error.causes().len() {
        0 => out.push_str("{}"),
        1 => out.push_str("{[1×1 MException]}"),
        n => {
            out.push('{');
            push_size(out, &[1, n], "×");
            out.push_str(" cell}");
        }
    }
    out.push_str("\n         stack: [");
    push_size(out, &[error.stack().len(), 1], "×");
    out.push_str(" struct]\n    Correction: []\n");
}
