//! MATLAB's displays of cell arrays: each element as `{ITEM}`, all of a column equally wide.

use super::columns::{LINE_WIDTH, push_text_columns};
use super::frame::{
    NameLine, ShapeWords, array_header, empty_text, push_blank_line, push_header, push_pages, with_name,
};
use super::inline::{push_elements, push_visible};
use super::state::FormatState;
use super::string;
use super::view::{NumericView, push_size};
use crate::array::form::MatrixForm;
use crate::text::elements::TextElements;
use crate::text::number::{push_blanks, units_len};
use crate::value::class::Class;
use crate::value::{CellView, Kind, Value};

/// Appends what `name` without a semicolon prints.
pub(super) fn show(out: &mut String, name: &str, cell: &CellView<'_>, state: &FormatState) {
    if cell.items.is_empty() {
        return with_name(out, name, NameLine::Bare, state, |out| {
            out.push_str("  ");
            out.push_str(&empty_text(cell.dims, "cell", ShapeWords::Array));
            out.push('\n');
        });
    }
    let header = header_of(cell.dims);
    if cell.dims.len() > 2 {
        push_blank_line(out, state);
        out.push_str("  ");
        out.push_str(&header);
        out.push('\n');
        return push_pages(out, name, cell.dims, state, |out, page| push_page(out, cell, page, state));
    }
    with_name(out, name, NameLine::Bare, state, |out| {
        push_header(out, &header, state);
        push_page(out, cell, 0, state);
    });
}

/// Appends what `disp` prints: nothing for empties.
pub(super) fn disp(out: &mut String, cell: &CellView<'_>, state: &FormatState) {
    if cell.items.is_empty() {
        return;
    }
    if cell.dims.len() > 2 {
        return push_pages(out, "", cell.dims, state, |out, page| push_page(out, cell, page, state));
    }
    push_page(out, cell, 0, state);
    push_blank_line(out, state);
}

/// `1×1 cell array`: the size is named for a single cell too.
fn header_of(dims: &[usize]) -> String {
    if dims.iter().all(|d| *d == 1) {
        return "1×1 cell array".to_owned();
    }
    array_header(dims, "cell", ShapeWords::Array)
}

/// An element, by how it is padded to its column.
pub(super) enum Item {
    /// `[1]`: after the opening bracket.
    Bracketed(String),
    /// `'text'`, `@sin`: behind.
    Text(String),
    /// `2×3 double`: between size and class, then behind.
    Size(String, &'static str),
}

impl Item {
    /// The element as cells show it.
    pub(super) fn of(value: &Value, state: &FormatState) -> Item {
        let mut text = String::new();
        match value.kind() {
            Kind::Dense(view) if view.class == Class::Char => {
                if view.numel() > 0
                    && let Some(chars) = value.text()
                {
                    text.push('\'');
                    push_visible(&mut text, &chars);
                    text.push('\'');
                    return Item::Text(text);
                }
            }
            Kind::Dense(view) => {
                let elements = TextElements::new(&view.elements);
                if let Some(numbers) = elements.numbers() {
                    let complex = elements.is_complex();
                    let array = NumericView {
                        numbers,
                        dims: view.dims,
                        complex,
                        range: false,
                        form: MatrixForm::Full,
                    };
                    if push_elements(&mut text, &array, state) {
                        return Item::Bracketed(text);
                    }
                }
            }
            Kind::String(strings) if strings.items.len() == 1 => {
                string::push_item(&mut text, &strings.items[0]);
                return Item::Bracketed(text);
            }
            Kind::Handle(function) => return Item::Text(function.display_text()),
            Kind::Colon => return Item::Text("':'".to_owned()),
            _ => {}
        }
        push_size(&mut text, value.dims().as_slice(), "×");
        Item::Size(text, value.class().name())
    }

    fn len(&self, widest_size: usize) -> usize {
        match self {
            Item::Bracketed(text) => units_len(text) + 2,
            Item::Text(text) => units_len(text),
            Item::Size(_, class) => widest_size + 1 + class.len(),
        }
    }

    /// Appends the item in `width` characters; sizes take `widest_size` of them.
    fn push_padded(&self, out: &mut String, width: usize, widest_size: usize) {
        let pad = width - self.len(widest_size);
        match self {
            Item::Bracketed(text) if text.starts_with('"') => {
                out.push('[');
                out.push_str(text);
                push_blanks(out, pad);
                out.push(']');
            }
            Item::Bracketed(text) => {
                out.push('[');
                push_blanks(out, pad);
                out.push_str(text);
                out.push(']');
            }
            Item::Text(text) => {
                out.push_str(text);
                push_blanks(out, pad);
            }
            Item::Size(size, class) => {
                out.push_str(size);
                push_blanks(out, widest_size - units_len(size) + 1);
                out.push_str(class);
                push_blanks(out, pad);
            }
        }
    }

    /// Appends the item without padding, as it stands in a row of cells inside a struct.
    pub(super) fn push_bare(&self, out: &mut String) {
        match self {
            Item::Bracketed(text) => {
                out.push('[');
                out.push_str(text);
                out.push(']');
            }
            Item::Text(text) => out.push_str(text),
            Item::Size(size, class) => {
                out.push('[');
                out.push_str(size);
                out.push(' ');
                out.push_str(class);
                out.push(']');
            }
        }
    }

    /// A text that doesn't fit the line, cut, with an ellipsis.
    fn cut_to_line(self) -> Item {
        const WIDEST: usize = LINE_WIDTH - 6;
        match self {
            Item::Text(text) if text.starts_with('\'') && units_len(&text) > WIDEST => {
                let mut cut: String = text.chars().take(WIDEST - 2).collect();
                cut.push_str("…'");
                Item::Text(cut)
            }
            other => other,
        }
    }
}

fn push_page(out: &mut String, cell: &CellView<'_>, page: usize, state: &FormatState) {
    let [n_rows, n_cols] = [cell.dims[0], cell.dims[1]];
    let start = page * n_rows * n_cols;
    let columns: Vec<Vec<String>> = (0..n_cols)
        .map(|col| {
            let from = start + col * n_rows;
            let items: Vec<Item> =
                cell.items[from..from + n_rows].iter().map(|v| Item::of(v, state).cut_to_line()).collect();
            padded(&items)
        })
        .collect();
    push_text_columns(out, &columns, state);
}

fn padded(items: &[Item]) -> Vec<String> {
    let size_len = |item: &Item| match item {
        Item::Size(size, _) => units_len(size),
        _ => 0,
    };
    let widest_size = items.iter().map(size_len).max().unwrap_or(0);
    let width = items.iter().map(|item| item.len(widest_size)).max().unwrap_or(0);
    let text_of = |item: &Item| {
        let mut text = String::from("{");
        item.push_padded(&mut text, width, widest_size);
        text.push('}');
        text
    };
    items.iter().map(text_of).collect()
}
