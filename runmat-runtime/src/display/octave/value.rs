//! Octave's displays of containers: cells in braces, structs field by field, indented by two for each level.

use crate::display::frame::push_blank_line;
use crate::display::state::FormatState;
use crate::display::value::{Origin, disp_dense, is_range, origin, show_dense};
use crate::display::view::push_size;
use crate::ops::diagonal;
use crate::text::number::push_blanks;
use crate::value::class::Class;
use crate::value::exception::Exception;
use crate::value::string::StringArray;
use crate::value::structure::StructArray;
use crate::value::{CellView, Kind, Value};

/// Levels of nested structs below the first whose values are shown.
const LEVELS: usize = 2;

/// Appends what `name` without a semicolon prints.
pub fn show(out: &mut String, name: &str, value: &Value, state: &FormatState) {
    push_named(out, name, value, &Place { indent: 0, levels: LEVELS }, state);
}

/// Appends what `disp` prints.
pub fn disp(out: &mut String, value: &Value, state: &FormatState) {
    let place = Place { indent: 0, levels: LEVELS };
    match value.kind() {
        Kind::Dense(view) => disp_dense(out, &view, origin(value), state),
        Kind::String(strings) => push_strings(out, strings),
        Kind::Cell(cell) if cell.items.is_empty() => {
            push_empty_cell(out, cell.dims);
            out.push('\n');
        }
        Kind::Cell(cell) => push_items(out, &cell, &place, state),
        Kind::Struct(fields) if fields.dims().is_scalar() => {
            push_fields(out, fields, &place.deeper(4), state)
        }
        Kind::Struct(fields) => push_array(out, fields, &place, state),
        Kind::Handle(function) => {
            out.push_str(&function.display_text());
            out.push('\n');
        }
        Kind::Exception(exception) => push_exception_fields(out, exception, &place.deeper(4)),
        Kind::Cleanup(_) => out.push_str("onCleanup\n"),
        Kind::Colon => out.push_str(":\n"),
        Kind::Undefined => {}
    }
}

/// Where a value stands: blanks before it, and levels of structs that are still opened.
#[derive(Clone, Copy)]
struct Place {
    indent: usize,
    levels: usize,
}

impl Place {
    fn deeper(&self, by: usize) -> Place {
        Place { indent: self.indent + by, levels: self.levels }
    }

    fn push(&self, out: &mut String, text: &str) {
        push_blanks(out, self.indent);
        out.push_str(text);
    }
}

fn push_named(out: &mut String, name: &str, value: &Value, place: &Place, state: &FormatState) {
    match value.kind() {
        Kind::Dense(view) if view.class == Class::Char => {
            // Rows of text aren't indented.
            push_blanks(out, place.indent);
            show_dense(out, name, &view, Origin::default(), state);
        }
        Kind::Dense(view) => {
            let mut text = String::new();
            show_dense(&mut text, name, &view, origin(value), state);
            push_indented(out, &text, place.indent, diagonal::form(value).title());
        }
        Kind::Cell(cell) if cell.items.is_empty() || cell.dims.len() > 2 => {
            place.push(out, name);
            out.push_str(" = ");
            push_empty_cell(out, cell.dims);
            out.push('\n');
        }
        Kind::Cell(cell) => {
            place.push(out, name);
            out.push_str(" =\n");
            push_items(out, &cell, place, state);
            push_blank_line(out, state);
        }
        Kind::Struct(fields) => {
            push_title(out, name, place, state);
            if fields.dims().is_scalar() {
                push_header(out, &place.deeper(2), state);
                push_fields(out, fields, &place.deeper(4), state);
            } else {
                push_array(out, fields, place, state);
            }
            push_blank_line(out, state);
        }
        Kind::Exception(exception) => {
            push_title(out, name, place, state);
            push_header(out, &place.deeper(2), state);
            push_exception_fields(out, exception, &place.deeper(4));
            push_blank_line(out, state);
        }
        Kind::Handle(function) => {
            place.push(out, name);
            let text = function.display_text();
            if text.starts_with("@(") {
                out.push_str(" =\n\n");
                out.push_str(&text);
                out.push('\n');
            } else {
                out.push_str(" = ");
                out.push_str(&text);
            }
            out.push('\n');
        }
        _ => {
            place.push(out, name);
            out.push_str(" = ");
            disp(out, value, state);
        }
    }
}

/// Appends lines behind blanks, all but the title of the matrix.
fn push_indented(out: &mut String, text: &str, indent: usize, title: Option<&str>) {
    for line in text.split_inclusive('\n') {
        if line != "\n" && title != Some(line.trim_end()) {
            push_blanks(out, indent);
        }
        out.push_str(line);
    }
}

fn push_title(out: &mut String, name: &str, place: &Place, state: &FormatState) {
    place.push(out, name);
    out.push_str(" =\n");
    push_blank_line(out, state);
}

fn push_header(out: &mut String, place: &Place, state: &FormatState) {
    place.push(out, "scalar structure containing the fields:\n");
    push_blank_line(out, state);
}

fn push_empty_cell(out: &mut String, dims: &[usize]) {
    out.push('{');
    if dims.contains(&0) {
        out.push_str("}(");
        push_size(out, dims, "x");
        return out.push(')');
    }
    push_size(out, dims, "x");
    out.push_str(" Cell Array}");
}

/// The braces with the items between them.
fn push_items(out: &mut String, cell: &CellView<'_>, place: &Place, state: &FormatState) {
    if cell.dims.len() > 2 {
        push_empty_cell(out, cell.dims);
        return out.push('\n');
    }
    place.push(out, "{\n");
    for (at, item) in cell.items.iter().enumerate() {
        let name = format!("[{},{}]", at % cell.dims[0] + 1, at / cell.dims[0] + 1);
        push_named(out, &name, item, &place.deeper(2), state);
    }
    place.push(out, "}\n");
}

fn push_fields(out: &mut String, fields: &StructArray, place: &Place, state: &FormatState) {
    for (field, name) in fields.shape().names().iter().enumerate() {
        let value = fields.get(field, 0);
        match place.levels.checked_sub(1) {
            Some(levels) => push_named(out, name, &value, &Place { levels, ..*place }, state),
            None => push_summary(out, name, &value, place),
        }
    }
}

fn push_array(out: &mut String, fields: &StructArray, place: &Place, state: &FormatState) {
    let mut size = String::new();
    push_size(&mut size, fields.dims().as_slice(), "x");
    place.deeper(2).push(out, &size);
    out.push_str(" struct array containing the fields:\n");
    push_blank_line(out, state);
    for name in fields.shape().names() {
        place.deeper(4).push(out, name);
        out.push('\n');
    }
}

fn push_exception_fields(out: &mut String, exception: &Exception, place: &Place) {
    let error = &exception.error;
    for (name, text) in [("message", error.message()), ("identifier", error.identifier())] {
        place.push(out, name);
        out.push_str(" = ");
        out.push_str(text);
        out.push('\n');
    }
}

/// `name: 1x2 matrix`, for fields too deep to be opened.
fn push_summary(out: &mut String, name: &str, value: &Value, place: &Place) {
    place.push(out, name);
    out.push_str(": ");
    push_size(out, value.dims().as_slice(), "x");
    out.push(' ');
    out.push_str(&type_name(value));
    out.push('\n');
}

/// Octave's name of the way in which a value is stored.
pub fn type_name(value: &Value) -> String {
    let scalar = value.is_scalar();
    let shape = if scalar { "scalar" } else { "matrix" };
    let complex = value.view().is_some_and(|view| view.is_complex());
    match value.class() {
        Class::Double if is_range(value) => "double_range".into(),
        Class::Double if complex => format!("complex {shape}"),
        Class::Double => shape.into(),
        Class::Single if complex => format!("float complex {shape}"),
        Class::Single => format!("float {shape}"),
        Class::Logical => if scalar { "bool" } else { "bool matrix" }.into(),
        Class::Char => "sq_string".into(),
        Class::Struct => if scalar { "scalar struct" } else { "struct" }.into(),
        Class::FunctionHandle => "function handle".into(),
        Class::Cell | Class::String | Class::MException | Class::OnCleanup => value.class().name().into(),
        class => format!("{} {shape}", class.name()),
    }
}

fn push_strings(out: &mut String, strings: &StringArray) {
    for item in &strings.items {
        out.push_str(item.as_deref().unwrap_or("<missing>"));
        out.push('\n');
    }
}
