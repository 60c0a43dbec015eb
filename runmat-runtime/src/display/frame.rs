//! MATLAB's lines around a value: the name, class headers, blank lines, pages.

use super::state::FormatState;
use super::view::{push_page_subscripts, push_size};

/// Whether the line of the name ends in a blank, which depends on the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameLine {
    /// `x =`: numbers, char, cells, function handles, tables.
    Bare,
    /// `x = `: strings, structs, objects, dates.
    Blank,
}

/// Appends a whole display: name line, the body that `body` writes, and the blank lines around them.
pub fn with_name(
    out: &mut String,
    name: &str,
    line: NameLine,
    state: &FormatState,
    body: impl FnOnce(&mut String),
) {
    push_blank_line(out, state);
    out.push_str(name);
    out.push_str(if line == NameLine::Bare { " =\n" } else { " = \n" });
    push_blank_line(out, state);
    body(out);
    push_blank_line(out, state);
}

/// Appends a line end in loose spacing.
pub fn push_blank_line(out: &mut String, state: &FormatState) {
    if state.is_loose() {
        out.push('\n');
    }
}

/// Appends `text` as a class header: two blanks, the text, and a blank line in loose spacing.
pub fn push_header(out: &mut String, text: &str, state: &FormatState) {
    out.push_str("  ");
    out.push_str(text);
    out.push('\n');
    push_blank_line(out, state);
}

/// The header of a non-empty array: `int8`, `1×3 single row vector`, `2×2 logical array`.
pub fn array_header(dims: &[usize], class: &str, words: ShapeWords) -> String {
    if dims.iter().all(|d| *d == 1) {
        return class.to_owned();
    }
    let mut text = String::new();
    push_size(&mut text, dims, "×");
    text.push(' ');
    text.push_str(class);
    text.push_str(shape_word(dims, words));
    text
}

/// The body of an empty array: `0×3 empty double matrix`.
pub fn empty_text(dims: &[usize], class: &str, words: ShapeWords) -> String {
    let mut text = String::new();
    push_size(&mut text, dims, "×");
    text.push_str(" empty ");
    text.push_str(class);
    text.push_str(shape_word(dims, words));
    text
}

/// Which words describe a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeWords {
    /// `row vector`, `column vector`, `matrix`, `array`: numeric classes.
    Numeric,
    /// `array` for all shapes.
    Array,
}

fn shape_word(dims: &[usize], words: ShapeWords) -> &'static str {
    match (words, dims) {
        (ShapeWords::Array, _) => " array",
        (ShapeWords::Numeric, [1, _]) => " row vector",
        (ShapeWords::Numeric, [_, 1]) => " column vector",
        (ShapeWords::Numeric, [_, _]) => " matrix",
        (ShapeWords::Numeric, _) => " array",
    }
}

/// Appends the pages of an array with more than two dimensions, each framed like a value of its own under
/// `name(:,:,k)`; `page` writes the body of page `k` (from 0).
pub fn push_pages(
    out: &mut String,
    name: &str,
    dims: &[usize],
    state: &FormatState,
    mut page: impl FnMut(&mut String, usize),
) {
    let count: usize = dims[2..].iter().product();
    for at in 0..count {
        let mut title = String::from(name);
        push_page_subscripts(&mut title, dims, at);
        with_name(out, &title, NameLine::Bare, state, |out| page(out, at));
    }
}
