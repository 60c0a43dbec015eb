//! Numbers and texts inside other displays: struct fields, object properties, cell elements (MATLAB's dialect).

use super::complex::push_inline as push_complex;
use super::integer::push_integer;
use super::layout::{Layout, Stats, push_element};
use super::state::{FormatState, NumericStyle};
use super::view::{NumericView, push_size};
use crate::text::number::Spec;
use crate::text::numbers::Numbers;

/// Rows of up to this many elements are written out.
pub const LONGEST_ROW: usize = 10;

/// Appends the elements of a scalar or short row, blanks between them, without brackets: `1.5000`, `1 2 3`,
/// `3.0000 + 4.0000i`. False, with nothing appended, for every other array.
pub fn push_elements(out: &mut String, value: &NumericView, state: &FormatState) -> bool {
    let row = value.dims.len() == 2 && value.dims[0] == 1 && (1..=LONGEST_ROW).contains(&value.dims[1]);
    if !row || (value.complex && value.dims[1] > 1) {
        return false;
    }
    if value.complex {
        push_complex_scalar(out, value, state);
        return true;
    }
    for at in 0..value.dims[1] {
        if at > 0 {
            out.push(' ');
        }
        push_one(out, value.numbers, at, state.style);
    }
    true
}

fn push_complex_scalar(out: &mut String, value: &NumericView, state: &FormatState) {
    let (re, im) = (value.numbers.get(0), value.numbers.get(1));
    let single = matches!(value.numbers, Numbers::Single(_));
    if value.numbers.is_float() {
        return push_complex(out, re.as_double(), im.as_double(), single, state.style);
    }
    push_integer(out, re, value.numbers, false, &Spec::default());
    let negative = im.as_double() < 0.0;
    out.push_str(if negative { " - " } else { " + " });
    let start = out.len();
    push_integer(out, im, value.numbers, false, &Spec::default());
    if negative {
        out.remove(start);
    }
    out.push('i');
}

fn push_one(out: &mut String, numbers: Numbers, at: usize, style: NumericStyle) {
    let number = numbers.get(at);
    if !numbers.is_float() {
        let hex = style == NumericStyle::Hex && !numbers.is_logical();
        return push_integer(out, number, numbers, hex, &Spec::default());
    }
    let single = matches!(numbers, Numbers::Single(_));
    let x = number.as_double();
    let layout = Layout::real(Stats::of(std::iter::once(x)), true, single, style);
    push_element(out, x, layout.form, 0);
}

/// Appends the size and class: `2×3 double`.
pub fn push_summary(out: &mut String, dims: &[usize], class: &str) {
    push_size(out, dims, "×");
    out.push(' ');
    out.push_str(class);
}

/// Appends text on one line: line ends and tabs become signs.
pub fn push_visible(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| match c {
        '\n' => '↵',
        '\t' => '→',
        _ => c,
    }));
}
