//! Octave's displays of char arrays: bare rows.

use super::numeric::push_pages;
use crate::display::chars::{push_row, push_rows};
use crate::display::frame::push_blank_line;
use crate::display::state::FormatState;
use crate::display::view::CharView;

/// Appends what `name` without a semicolon prints.
pub fn show(out: &mut String, name: &str, value: &CharView, state: &FormatState) {
    out.push_str(name);
    if value.dims.len() == 2 && value.dims[0] <= 1 {
        out.push_str(" = ");
        if value.dims[0] == 1 {
            push_row(out, value, 0, 0);
        }
        return out.push('\n');
    }
    out.push_str(" =\n");
    push_blank_line(out, state);
    push_all(out, value, state);
    out.push('\n');
}

/// Appends what `disp` prints.
pub fn disp(out: &mut String, value: &CharView, state: &FormatState) {
    if value.dims[0] == 0 {
        return out.push('\n');
    }
    push_all(out, value, state);
}

fn push_all(out: &mut String, value: &CharView, state: &FormatState) {
    if value.dims.len() == 2 {
        return push_rows(out, value, 0);
    }
    push_pages(out, value.dims, state, |out, page| push_rows(out, value, page));
}
