//! The display of any value: what a statement without a semicolon, `display` and `disp` print.

use super::frame::{NameLine, push_blank_line, with_name};
use super::state::{DisplayDialect, FormatState};
use super::view::{CharView, NumericView};
use super::{cell, chars, exception, handle, numeric, octave, string, structure};
use crate::array::dense::Array;
use crate::array::form::MatrixForm;
use crate::array::view::View;
use crate::ops::diagonal;
use crate::runtime::Runtime;
use crate::text::elements::TextElements;
use crate::text::numbers::Numbers;
use crate::value::{Kind, Value};

/// Prints what `name` without a semicolon prints, in the dialect of the session.
pub fn display_named(rt: &mut Runtime, name: &str, value: Value) {
    let text = named_text(rt, name, value);
    rt.out.write(&text);
}

/// The text that [`display_named`] prints.
pub fn named_text(rt: &Runtime, name: &str, value: Value) -> String {
    let mut out = String::new();
    show(&mut out, name, &value, &rt.format);
    out
}

/// The text that `disp(value)` prints, line ends included.
pub fn disp_text(rt: &Runtime, value: Value) -> String {
    let mut out = String::new();
    disp(&mut out, &value, &rt.format);
    out
}

/// Appends what `name` without a semicolon prints.
pub(super) fn show(out: &mut String, name: &str, value: &Value, state: &FormatState) {
    if state.dialect == DisplayDialect::Octave {
        return octave::value::show(out, name, value, state);
    }
    match value.kind() {
        Kind::Dense(view) => show_dense(out, name, &view, origin(value), state),
        Kind::String(strings) => string::show(out, name, strings, state),
        Kind::Cell(items) => cell::show(out, name, &items, state),
        Kind::Struct(fields) => structure::show(out, name, fields, state),
        Kind::Handle(function) => handle::show(out, name, function, state),
        Kind::Exception(error) => exception::show(out, name, error, state),
        Kind::Cleanup(guard) => handle::show_cleanup(out, name, guard, state),
        Kind::Colon => with_name(out, name, NameLine::Bare, state, |out| out.push_str("    ':'\n")),
        Kind::Undefined => {}
    }
}

/// Appends what `disp` prints.
pub(super) fn disp(out: &mut String, value: &Value, state: &FormatState) {
    if state.dialect == DisplayDialect::Octave {
        return octave::value::disp(out, value, state);
    }
    match value.kind() {
        Kind::Dense(view) => disp_dense(out, &view, origin(value), state),
        Kind::String(strings) => string::disp(out, strings, state),
        Kind::Cell(items) => cell::disp(out, &items, state),
        Kind::Struct(fields) => structure::disp(out, fields, state),
        Kind::Handle(function) => {
            handle::push_body(out, function);
            push_blank_line(out, state);
        }
        Kind::Exception(error) => exception::disp(out, error, state),
        Kind::Cleanup(guard) => handle::disp_cleanup(out, guard, state),
        Kind::Colon => out.push_str(":\n"),
        Kind::Undefined => {}
    }
}

/// What a display tells of an array besides its elements.
#[derive(Clone, Copy, Default)]
pub(super) struct Origin {
    range: bool,
    form: MatrixForm,
}

impl Origin {
    fn view<'a>(self, numbers: Numbers<'a>, dims: &'a [usize], complex: bool) -> NumericView<'a> {
        NumericView { numbers, dims, complex, range: self.range, form: self.form }
    }
}

/// How the array of a value came to be.
pub(super) fn origin(value: &Value) -> Origin {
    Origin { range: is_range(value), form: diagonal::form(value) }
}

/// True for a range that nothing has turned into an array.
pub(super) fn is_range(value: &Value) -> bool {
    value.as_ref::<Array>().is_some_and(|array| array.range().is_some())
}

/// Appends the named display of a numeric, logical or char array.
pub(super) fn show_dense(out: &mut String, name: &str, view: &View<'_>, origin: Origin, state: &FormatState) {
    let elements = TextElements::new(&view.elements);
    if let Some(units) = elements.units() {
        return chars::show(out, name, &CharView { units, dims: view.dims }, state);
    }
    if let Some(numbers) = elements.numbers() {
        let complex = elements.is_complex();
        numeric::show(out, name, &origin.view(numbers, view.dims, complex), state);
    }
}

/// Appends what `disp` prints of a numeric, logical or char array.
pub(super) fn disp_dense(out: &mut String, view: &View<'_>, origin: Origin, state: &FormatState) {
    let elements = TextElements::new(&view.elements);
    if let Some(units) = elements.units() {
        return chars::disp(out, &CharView { units, dims: view.dims }, state);
    }
    if let Some(numbers) = elements.numbers() {
        let complex = elements.is_complex();
        numeric::disp(out, &origin.view(numbers, view.dims, complex), state);
    }
}
