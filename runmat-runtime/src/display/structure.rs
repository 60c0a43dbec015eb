//! MATLAB's displays of structs.

use super::cell::Item;
use super::frame::{NameLine, push_blank_line, push_header, with_name};
use super::inline::{LONGEST_ROW, push_elements, push_summary, push_visible};
use super::state::FormatState;
use super::string;
use super::view::{NumericView, push_size};
use crate::array::form::MatrixForm;
use crate::array::view::View;
use crate::text::elements::TextElements;
use crate::text::number::{push_blanks, units_len};
use crate::value::class::Class;
use crate::value::string::StringArray;
use crate::value::structure::StructArray;
use crate::value::{CellView, Kind, Value};

/// Cells whose items take more characters than this are shown by their size.
const LONGEST_CELL: usize = 60;

/// Appends what `name` without a semicolon prints.
pub(super) fn show(out: &mut String, name: &str, fields: &StructArray, state: &FormatState) {
    with_name(out, name, NameLine::Blank, state, |out| {
        if fields.dims().is_scalar() {
            if fields.shape().is_empty() {
                return out.push_str("  struct with no fields.\n");
            }
            push_header(out, "struct with fields:", state);
            return push_fields(out, fields, state);
        }
        push_array(out, fields, state);
    });
}

/// Appends what `disp` prints: the fields of a scalar, header and names of an array.
pub(super) fn disp(out: &mut String, fields: &StructArray, state: &FormatState) {
    if fields.dims().is_scalar() {
        push_fields(out, fields, state);
    } else {
        push_array(out, fields, state);
    }
    push_blank_line(out, state);
}

fn push_array(out: &mut String, fields: &StructArray, state: &FormatState) {
    let mut header = String::new();
    push_size(&mut header, fields.dims().as_slice(), "×");
    header.push_str(if fields.numel() == 0 { " empty struct array" } else { " struct array" });
    if fields.shape().is_empty() {
        out.push_str("  ");
        out.push_str(&header);
        return out.push_str(" with no fields.\n");
    }
    header.push_str(" with fields:");
    push_header(out, &header, state);
    for name in fields.shape().names() {
        out.push_str("    ");
        out.push_str(name);
        out.push('\n');
    }
}

fn push_fields(out: &mut String, fields: &StructArray, state: &FormatState) {
    let names = fields.shape().names();
    let width = names.iter().map(|name| units_len(name)).max().unwrap_or(0);
    for (field, name) in names.iter().enumerate() {
        push_blanks(out, 4 + width - units_len(name));
        out.push_str(name);
        out.push_str(": ");
        push_value(out, &fields.get(field, 0), state);
        out.push('\n');
    }
}

/// Appends the value of a field: short ones in full, others by size and class.
fn push_value(out: &mut String, value: &Value, state: &FormatState) {
    let shown = match value.kind() {
        Kind::Dense(view) if view.class == Class::Char => push_chars(out, value, &view),
        Kind::Dense(view) => push_numbers(out, &view, state),
        Kind::String(strings) => push_strings(out, strings),
        Kind::Cell(cell) => return push_cell(out, &cell, state),
        Kind::Handle(function) => {
            out.push_str(&function.display_text());
            true
        }
        Kind::Colon => {
            out.push_str("':'");
            true
        }
        _ => false,
    };
    if !shown {
        out.push('[');
        push_summary(out, value.dims().as_slice(), value.class().name());
        out.push(']');
    }
}

fn push_chars(out: &mut String, value: &Value, view: &View<'_>) -> bool {
    let row = view.dims.len() == 2 && (view.dims[0] == 1 || view.dims == [0, 0]);
    if row && let Some(text) = value.text() {
        out.push('\'');
        push_visible(out, &text);
        out.push('\'');
    }
    row
}

fn push_numbers(out: &mut String, view: &View<'_>, state: &FormatState) -> bool {
    if view.dims == [0, 0] && view.class == Class::Double {
        out.push_str("[]");
        return true;
    }
    let elements = TextElements::new(&view.elements);
    let Some(numbers) = elements.numbers() else { return false };
    let array = NumericView {
        numbers,
        dims: view.dims,
        complex: elements.is_complex(),
        range: false,
        form: MatrixForm::Full,
    };
    let mut text = String::new();
    if !push_elements(&mut text, &array, state) {
        return false;
    }
    if view.numel() == 1 {
        out.push_str(&text);
    } else {
        out.push('[');
        out.push_str(&text);
        out.push(']');
    }
    true
}

fn push_strings(out: &mut String, strings: &StringArray) -> bool {
    if let [item] = &strings.items[..] {
        string::push_item(out, item);
        return true;
    }
    if !strings.dims.is_row() || strings.items.is_empty() || strings.items.len() > LONGEST_ROW {
        return false;
    }
    out.push('[');
    for (at, item) in strings.items.iter().enumerate() {
        if at > 0 {
            out.push_str("    ");
        }
        string::push_item(out, item);
    }
    out.push(']');
    true
}

/// A short row of cells that hold no containers stands in full, others by their size.
fn push_cell(out: &mut String, cell: &CellView<'_>, state: &FormatState) {
    if cell.dims == [0, 0] {
        return out.push_str("{}");
    }
    let flat = |item: &Value| !matches!(item.kind(), Kind::Cell(_) | Kind::Struct(_));
    let row = cell.dims.len() == 2 && cell.dims[0] == 1 && (1..=LONGEST_ROW).contains(&cell.dims[1]);
    out.push('{');
    let start = out.len();
    if row && cell.items.iter().all(flat) {
        for (at, item) in cell.items.iter().enumerate() {
            if at > 0 {
                out.push_str("  ");
            }
            Item::of(item, state).push_bare(out);
        }
    }
    if out.len() == start || units_len(&out[start..]) > LONGEST_CELL {
        out.truncate(start);
        push_summary(out, cell.dims, "cell");
    }
    out.push('}');
}
