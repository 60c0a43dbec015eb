//! MATLAB's displays of string arrays.

use super::columns::push_text_columns;
use super::frame::{
    NameLine, ShapeWords, array_header, empty_text, push_blank_line, push_header, push_pages, with_name,
};
use super::inline::push_visible;
use super::state::FormatState;
use crate::text::number::{push_blanks, units_len};
use crate::value::string::{StringArray, StringElement};

/// Appends what `name` without a semicolon prints.
pub(super) fn show(out: &mut String, name: &str, strings: &StringArray, state: &FormatState) {
    let dims = strings.dims.as_slice();
    if let ([item], true) = (&strings.items[..], strings.dims.is_scalar()) {
        return with_name(out, name, NameLine::Blank, state, |out| {
            out.push_str("    ");
            match item {
                Some(text) => {
                    out.push('"');
                    // Lines after the first line up with the text after the quote.
                    out.push_str(&text.replace('\n', "\n     "));
                    out.push('"');
                }
                None => out.push_str(MISSING),
            }
            out.push('\n');
        });
    }
    if strings.items.is_empty() {
        return with_name(out, name, NameLine::Blank, state, |out| {
            out.push_str("  ");
            out.push_str(&empty_text(dims, "string", ShapeWords::Array));
            out.push('\n');
        });
    }
    let header = array_header(dims, "string", ShapeWords::Array);
    if dims.len() > 2 {
        push_blank_line(out, state);
        out.push_str("  ");
        out.push_str(&header);
        out.push('\n');
        return push_pages(out, name, dims, state, |out, page| push_page(out, strings, page, state));
    }
    with_name(out, name, NameLine::Blank, state, |out| {
        push_header(out, &header, state);
        push_page(out, strings, 0, state);
    });
}

/// Appends what `disp` prints: the bare text of a scalar, the quoted elements of an array.
pub(super) fn disp(out: &mut String, strings: &StringArray, state: &FormatState) {
    if let ([item], true) = (&strings.items[..], strings.dims.is_scalar()) {
        out.push_str(item.as_deref().unwrap_or(MISSING));
        return out.push('\n');
    }
    if strings.items.is_empty() {
        return;
    }
    let dims = strings.dims.as_slice();
    if dims.len() > 2 {
        return push_pages(out, "", dims, state, |out, page| push_page(out, strings, page, state));
    }
    push_page(out, strings, 0, state);
    push_blank_line(out, state);
}

/// What stands for an element without text.
pub(super) const MISSING: &str = "<missing>";

/// Appends an element as arrays show it: quoted, on one line.
pub(super) fn push_item(out: &mut String, item: &StringElement) {
    match item {
        Some(text) => {
            out.push('"');
            push_visible(out, text);
            out.push('"');
        }
        None => out.push_str(MISSING),
    }
}

fn push_page(out: &mut String, strings: &StringArray, page: usize, state: &FormatState) {
    let dims = strings.dims.as_slice();
    let [n_rows, n_cols] = [dims[0], dims[1]];
    let start = page * n_rows * n_cols;
    let columns: Vec<Vec<String>> = (0..n_cols)
        .map(|col| {
            let mut texts: Vec<String> = (0..n_rows)
                .map(|row| {
                    let mut text = String::new();
                    push_item(&mut text, &strings.items[start + row + col * n_rows]);
                    text
                })
                .collect();
            let width = texts.iter().map(|text| units_len(text)).max().unwrap_or(0);
            for text in &mut texts {
                push_blanks(text, width - units_len(text));
            }
            texts
        })
        .collect();
    push_text_columns(out, &columns, state);
}
