//! Displays of char arrays.

use super::frame::{
    self, NameLine, ShapeWords, array_header, empty_text, push_blank_line, push_header, with_name,
};
use super::octave;
use super::state::{DisplayDialect, FormatState};
use super::view::CharView;
use crate::text::numbers::Units;

/// Appends what `name` without a semicolon prints.
pub fn show(out: &mut String, name: &str, value: &CharView, state: &FormatState) {
    if state.dialect == DisplayDialect::Octave {
        return octave::chars::show(out, name, value, state);
    }
    let numel: usize = value.dims.iter().product();
    if numel == 0 {
        return with_name(out, name, NameLine::Bare, state, |out| {
            out.push_str("  ");
            out.push_str(&empty_text(value.dims, "char", ShapeWords::Array));
            out.push('\n');
        });
    }
    let header = array_header(value.dims, "char", ShapeWords::Array);
    if value.dims.len() > 2 {
        push_blank_line(out, state);
        out.push_str("  ");
        out.push_str(&header);
        out.push('\n');
        return push_pages(out, name, value, state);
    }
    with_name(out, name, NameLine::Bare, state, |out| {
        if value.dims[0] != 1 {
            push_header(out, &header, state);
        }
        push_quoted_rows(out, value, 0);
    });
}

/// Appends what `disp` prints: the bare rows. An array without rows prints an empty line.
pub fn disp(out: &mut String, value: &CharView, state: &FormatState) {
    if state.dialect == DisplayDialect::Octave {
        return octave::chars::disp(out, value, state);
    }
    if value.dims.len() > 2 {
        return push_pages(out, "", value, state);
    }
    if value.dims[0] == 0 {
        return out.push('\n');
    }
    push_rows(out, value, 0);
}

fn push_pages(out: &mut String, name: &str, value: &CharView, state: &FormatState) {
    frame::push_pages(out, name, value.dims, state, |out, page| push_quoted_rows(out, value, page));
}

/// Text of row `row` of page `page`.
pub(super) fn push_row(out: &mut String, value: &CharView, page: usize, row: usize) {
    let [n_rows, n_cols] = [value.dims[0], value.dims[1]];
    let start = page * n_rows * n_cols + row;
    if n_rows == 1 {
        return match value.units {
            Units::Narrow(s) => Units::Narrow(&s[start..start + n_cols]).push_to(out),
            Units::Wide(s) => Units::Wide(&s[start..start + n_cols]).push_to(out),
        };
    }
    let units: Vec<u16> = (0..n_cols).map(|col| value.units.get(start + col * n_rows)).collect();
    Units::Wide(&units).push_to(out);
}

/// Appends the rows of a page, each with its line end.
pub(super) fn push_rows(out: &mut String, value: &CharView, page: usize) {
    for row in 0..value.dims[0] {
        push_row(out, value, page, row);
        out.push('\n');
    }
}

fn push_quoted_rows(out: &mut String, value: &CharView, page: usize) {
    for row in 0..value.dims[0] {
        let mut text = String::new();
        push_row(&mut text, value, page, row);
        out.push_str("    '");
        // Lines after the first line up with the text after the quote.
        out.push_str(&text.replace('\n', "\n     "));
        out.push_str("'\n");
    }
}
