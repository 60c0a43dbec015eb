//! Octave's displays of numeric and logical arrays.

use super::float::{FloatFormat, format_of, push_float};
use crate::array::form::MatrixForm;
use crate::display::columns::push_chunks;
use crate::display::frame::push_blank_line;
use crate::display::integer::push_integer;
use crate::display::layout::{Form, sign_of};
use crate::display::state::{FormatState, NumericStyle};
use crate::display::view::{NumericView, Page, push_page_subscripts, push_size};
use crate::text::number::{Spec, units_len, write_text};
use crate::text::numbers::Number;

/// Appends what `name` without a semicolon prints.
pub fn show(out: &mut String, name: &str, value: &NumericView, state: &FormatState) {
    out.push_str(name);
    if value.numel() == 0 || value.is_scalar() {
        out.push_str(" = ");
        push_value(out, value, state);
        return out.push('\n');
    }
    out.push_str(" =\n");
    push_blank_line(out, state);
    push_value(out, value, state);
    out.push('\n');
}

/// Appends what `disp` prints.
pub fn disp(out: &mut String, value: &NumericView, state: &FormatState) {
    push_value(out, value, state);
    if value.numel() == 0 || value.is_scalar() {
        out.push('\n');
    }
}

/// Appends the value: a scalar or an empty array without a line end, the rows of an array with theirs.
pub fn push_value(out: &mut String, value: &NumericView, state: &FormatState) {
    if value.numel() == 0 {
        out.push_str("[](");
        push_size(out, value.dims, "x");
        return out.push(')');
    }
    let mut pages = value.pages();
    if value.dims.len() == 2 {
        if let Some(page) = pages.next() {
            push_page(out, &page, state);
        }
        return;
    }
    push_pages(out, value.dims, state, |out, _| {
        if let Some(page) = pages.next() {
            push_page(out, &page, state);
            if page.is_scalar() {
                out.push('\n');
            }
        }
    });
}

/// Appends the pages of an array with more than two dimensions under `ans(:,:,k) =`.
pub(super) fn push_pages(
    out: &mut String,
    dims: &[usize],
    state: &FormatState,
    mut page: impl FnMut(&mut String, usize),
) {
    let n_scalar = dims[0] == 1 && dims[1] == 1;
    for at in 0..dims[2..].iter().product() {
        if at > 0 && !n_scalar {
            push_blank_line(out, state);
        }
        out.push_str("ans");
        push_page_subscripts(out, dims, at);
        if n_scalar {
            out.push_str(" = ");
        } else {
            out.push_str(" =\n");
            push_blank_line(out, state);
        }
        page(out, at);
    }
}

fn push_page(out: &mut String, page: &Page, state: &FormatState) {
    if !page.numbers.is_float() {
        return push_integers(out, page, state);
    }
    if let Some(title) = page.form.title()
        && state.style != NumericStyle::Sign
    {
        out.push_str(title);
        out.push('\n');
        push_blank_line(out, state);
    }
    let format = match page.form {
        MatrixForm::Permutation => FloatFormat { form: Form::Whole, width: 2, separator: 2 },
        _ => format_of(page, state),
    };
    if page.is_scalar() {
        return push_scalar(out, page, &format, state);
    }
    let imaginary = imaginary_width(page, &format);
    let column = match imaginary {
        Some(width) => format.separator + format.width + 3 + width + 1,
        None => format.separator + format.width,
    };
    let lead = Spec { width: format.separator + format.width, ..Spec::default() };
    push_chunks(out, page.n_cols, column, state, |out, cols| {
        for row in 0..page.n_rows {
            for col in cols.clone() {
                match imaginary {
                    // Off the diagonal there is nothing: a bare zero, whatever the format.
                    _ if page.form == MatrixForm::Diagonal && row != col => {
                        push_zero(out, column, format.form);
                    }
                    Some(width) => {
                        let (re, im) = page.parts(row, col);
                        push_complex(out, re.as_double(), im.as_double(), &format, lead.width, width);
                    }
                    None => push_float(out, page.real(row, col).as_double(), format.form, lead.width),
                }
            }
            out.push('\n');
        }
    });
}

/// The place of an element that a diagonal matrix doesn't have.
fn push_zero(out: &mut String, width: usize, form: Form) {
    match form {
        Form::Sign => out.push(' '),
        _ => write_text(out, "0", &Spec { width, ..Spec::default() }),
    }
}

fn push_scalar(out: &mut String, page: &Page, format: &FloatFormat, state: &FormatState) {
    match imaginary_width(page, format) {
        Some(width) => {
            let (re, im) = page.parts(0, 0);
            let lead = match state.style {
                NumericStyle::Hex | NumericStyle::Rational => 0,
                _ => format.width,
            };
            push_complex(out, re.as_double(), im.as_double(), format, lead, width);
        }
        None => push_float(out, page.real(0, 0).as_double(), format.form, 0),
    }
}

/// Width of imaginary parts without their sign; `None` for real pages and for formats that show one number.
fn imaginary_width(page: &Page, format: &FloatFormat) -> Option<usize> {
    match format.form {
        _ if !page.complex => None,
        Form::Sign => Some(0),
        Form::Hex { .. } | Form::Fraction if page.is_scalar() => Some(0),
        Form::General(_) => Some(format.width),
        _ => Some(format.width - 1),
    }
}

fn push_complex(out: &mut String, re: f64, im: f64, format: &FloatFormat, lead: usize, width: usize) {
    if format.form == Form::Sign {
        return out.push('c');
    }
    push_float(out, re, format.form, lead);
    out.push_str(if im.is_sign_negative() && !im.is_nan() { " - " } else { " + " });
    push_float(out, im.abs(), format.form, width);
    out.push('i');
}

/// Integer classes and logical: no place for a sign unless there is one.
fn push_integers(out: &mut String, page: &Page, state: &FormatState) {
    let hex = state.style == NumericStyle::Hex;
    let sign = state.style == NumericStyle::Sign;
    let spec = |width| Spec { width, ..Spec::default() };
    if page.is_scalar() && !sign {
        return push_integer(out, page.real(0, 0), page.numbers, hex, &spec(0));
    }
    let negative = page.numbers.iter().any(|n| n.as_double() < 0.0);
    let digits = page.numbers.iter().map(digits_of).max().unwrap_or(1);
    let field = if hex { 2 * page.numbers.element_bytes() } else { digits + usize::from(negative) };
    let column = if sign { 1 } else { field + 2 };
    push_chunks(out, page.n_cols, column, state, |out, cols| {
        for row in 0..page.n_rows {
            for col in cols.clone() {
                let number = page.real(row, col);
                if sign {
                    out.push(sign_of(number.as_double()));
                } else {
                    push_integer(out, number, page.numbers, hex, &spec(column));
                }
            }
            if !page.is_scalar() {
                out.push('\n');
            }
        }
    });
}

fn digits_of(number: Number) -> usize {
    let mut text = String::new();
    let magnitude = match number {
        Number::Int(i) => i.unsigned_abs(),
        Number::UInt(u) => u,
        Number::Double(x) => x.abs() as u64,
    };
    crate::text::number::write_unsigned(&mut text, magnitude, &Spec::default());
    units_len(&text)
}
