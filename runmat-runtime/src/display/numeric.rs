//! Displays of numeric and logical arrays, in the dialect of the format state.

use super::columns::push_chunks;
use super::frame::{
    self, NameLine, ShapeWords, array_header, empty_text, push_blank_line, push_header, with_name,
};
use super::layout::{Form, Layout, Stats, push_element};
use super::state::{DisplayDialect, FormatState};
use super::view::{NumericView, Page};
use super::{complex, integer, octave};
use crate::text::numbers::{Number, Numbers};

/// Appends what `name` without a semicolon prints.
pub fn show(out: &mut String, name: &str, value: &NumericView, state: &FormatState) {
    if state.dialect == DisplayDialect::Octave {
        return octave::numeric::show(out, name, value, state);
    }
    if value.numel() == 0 {
        return with_name(out, name, NameLine::Bare, state, |out| push_empty(out, value));
    }
    let headed = !matches!(value.numbers, Numbers::Double(_));
    if value.dims.len() > 2 {
        if headed {
            push_blank_line(out, state);
            push_header(out, &header_of(value), state);
            // The frame of the first page begins with the blank line that ends the header.
            if state.is_loose() {
                out.pop();
            }
        }
        return push_pages(out, name, value, state);
    }
    with_name(out, name, NameLine::Bare, state, |out| {
        if headed {
            push_header(out, &header_of(value), state);
        }
        push_body(out, value, state);
    });
}

/// Appends what `disp` prints: nothing for empties.
pub fn disp(out: &mut String, value: &NumericView, state: &FormatState) {
    if state.dialect == DisplayDialect::Octave {
        return octave::numeric::disp(out, value, state);
    }
    if value.numel() == 0 {
        return;
    }
    if value.dims.len() > 2 {
        return push_pages(out, "", value, state);
    }
    push_body(out, value, state);
    push_blank_line(out, state);
}

fn header_of(value: &NumericView) -> String {
    let class = value.numbers.class_name();
    let words = if value.numbers.is_logical() { ShapeWords::Array } else { ShapeWords::Numeric };
    array_header(value.dims, class, words)
}

fn push_empty(out: &mut String, value: &NumericView) {
    if value.dims == [0, 0] && matches!(value.numbers, Numbers::Double(_)) {
        return out.push_str("     []\n");
    }
    let words = if value.numbers.is_logical() { ShapeWords::Array } else { ShapeWords::Numeric };
    out.push_str("  ");
    out.push_str(&empty_text(value.dims, value.numbers.class_name(), words));
    out.push('\n');
}

fn push_pages(out: &mut String, name: &str, value: &NumericView, state: &FormatState) {
    let mut pages = value.pages();
    let longest = longest_integer(value);
    frame::push_pages(out, name, value.dims, state, |out, _| {
        if let Some(page) = pages.next() {
            push_page(out, &page, longest, state);
        }
    });
}

fn push_body(out: &mut String, value: &NumericView, state: &FormatState) {
    let longest = longest_integer(value);
    for page in value.pages() {
        push_page(out, &page, longest, state);
    }
}

fn longest_integer(value: &NumericView) -> usize {
    if value.numbers.is_float() {
        return 0;
    }
    let all = Page {
        n_rows: value.numel(),
        n_cols: 1,
        numbers: value.numbers,
        complex: value.complex,
        range: false,
        form: value.form,
    };
    all.longest_integer()
}

fn push_page(out: &mut String, page: &Page, longest: usize, state: &FormatState) {
    match (page.numbers.is_float(), page.complex) {
        (false, _) => integer::push_page(out, page, longest, state),
        (true, true) => complex::push_page(out, page, state),
        (true, false) => push_real_page(out, page, state),
    }
}

fn push_real_page(out: &mut String, page: &Page, state: &FormatState) {
    let single = matches!(page.numbers, Numbers::Single(_));
    let stats = Stats::of(page.numbers.iter().map(Number::as_double));
    let layout = Layout::real(stats, page.is_scalar(), single, state.style);
    if layout.scale != 0 {
        out.push_str(&layout.scale_line());
        out.push('\n');
        push_blank_line(out, state);
    }
    let divisor = layout.divisor();
    let width = if layout.form == Form::Sign { 1 } else { layout.width };
    push_chunks(out, page.n_cols, width, state, |out, cols| {
        for row in 0..page.n_rows {
            for col in cols.clone() {
                push_element(out, page.real(row, col).as_double() / divisor, layout.form, width);
            }
            out.push('\n');
        }
    });
}
