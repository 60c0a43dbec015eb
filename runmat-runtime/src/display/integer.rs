//! MATLAB's elements of integer classes and logical: one width for the whole array, never a factor.

use super::columns::push_chunks;
use super::state::{FormatState, NumericStyle};
use super::view::Page;
use crate::text::number::{Case, Radix, Spec, write_radix, write_signed, write_unsigned};
use crate::text::numbers::{Number, Numbers};

/// Appends the body of a page of an integer class or logical. `longest` is the length of the longest element of the whole
/// array.
pub(super) fn push_page(out: &mut String, page: &Page, longest: usize, state: &FormatState) {
    let hex = state.style == NumericStyle::Hex && !page.numbers.is_logical();
    let field = if hex { page.numbers.element_bytes() * 2 } else { longest };
    let width = match (state.style, page.complex) {
        (NumericStyle::Sign, _) => 1,
        (_, false) => field + 3,
        (_, true) => 2 * field + 7,
    };
    let spec = Spec { width: field + 3, ..Spec::default() };
    push_chunks(out, page.n_cols, width, state, |out, cols| {
        for row in 0..page.n_rows {
            for col in cols.clone() {
                let (re, im) =
                    if page.complex { page.parts(row, col) } else { (page.real(row, col), Number::Int(0)) };
                if state.style == NumericStyle::Sign {
                    out.push(super::layout::sign_of(re.as_double()));
                    continue;
                }
                push_integer(out, re, page.numbers, hex, &spec);
                if page.complex {
                    let imaginary = Spec { width: field, ..Spec::default() };
                    let negative = im.as_double() < 0.0 && !hex;
                    out.push_str(if negative { " - " } else { " + " });
                    match hex {
                        true => push_integer(out, im, page.numbers, hex, &imaginary),
                        false => write_unsigned(out, magnitude_of(im), &imaginary),
                    }
                    out.push('i');
                }
            }
            out.push('\n');
        }
    });
}

fn magnitude_of(number: Number) -> u64 {
    match number {
        Number::Int(i) => i.unsigned_abs(),
        Number::UInt(u) => u,
        Number::Double(x) => x.abs() as u64,
    }
}

/// Appends one element in its field, in decimal or as the hexadecimal digits of its bits.
pub(super) fn push_integer(out: &mut String, number: Number, class: Numbers, hex: bool, spec: &Spec) {
    match number {
        _ if hex => {
            let bytes = class.element_bytes();
            let bits = match number {
                Number::Int(i) => i as u64,
                Number::UInt(u) => u,
                Number::Double(x) => x as u64,
            };
            let kept = bits & (u64::MAX >> (64 - 8 * bytes));
            write_radix(out, kept, Radix::Hex(Case::Lower), &Spec { precision: Some(2 * bytes), ..*spec });
        }
        Number::Int(i) => write_signed(out, i, spec),
        Number::UInt(u) => write_unsigned(out, u, spec),
        Number::Double(x) => write_signed(out, x as i64, spec),
    }
}
