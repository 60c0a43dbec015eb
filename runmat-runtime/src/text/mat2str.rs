//! `mat2str`: a matrix as the expression that makes it.

use super::num2str::NumberMatrix;
use super::number::{Case, Spec, push_general, write_general, write_signed, write_unsigned};
use super::numbers::{Number, Numbers};

/// Significant digits of the two parts, and whether the class is named.
#[derive(Clone, Copy, Debug)]
pub struct Mat2StrOptions {
    /// Digits of the real part.
    pub real_digits: usize,
    /// Digits of the imaginary part.
    pub imag_digits: usize,
    /// `'class'`: wrap in the name of a class other than the literal's own.
    pub class: ClassName,
}

/// Whether `mat2str` writes the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassName {
    /// `[1 2]`.
    Omit,
    /// `int8([1 2])`.
    Write,
}

impl Default for Mat2StrOptions {
    fn default() -> Mat2StrOptions {
        Mat2StrOptions { real_digits: 15, imag_digits: 15, class: ClassName::Omit }
    }
}

/// Appends `mat2str(x)`. Empty matrices print as `zeros(m,n)`, 0-by-0 ones as `[]`; logical ones as `false(m,n)`.
pub fn mat2str(x: &NumberMatrix, options: &Mat2StrOptions, out: &mut String) {
    let class = x.numbers.class_name();
    let wrapped =
        options.class == ClassName::Write && !matches!(x.numbers, Numbers::Double(_) | Numbers::Logical(_));
    if wrapped {
        out.push_str(class);
        out.push('(');
    }
    push_body(x, options, out);
    if wrapped {
        out.push(')');
    }
}

fn push_body(x: &NumberMatrix, options: &Mat2StrOptions, out: &mut String) {
    if x.is_empty() {
        let maker = if x.numbers.is_logical() { "false" } else { "zeros" };
        if (x.n_rows, x.n_cols) == (0, 0) && !x.numbers.is_logical() {
            out.push_str("[]");
        } else {
            out.push_str(&format!("{maker}({},{})", x.n_rows, x.n_cols));
        }
        return;
    }
    push_bracketed(out, x.n_rows, x.n_cols, |out, row, col| push_element(x, row, col, options, out));
}

fn push_bracketed(
    out: &mut String,
    n_rows: usize,
    n_cols: usize,
    mut push: impl FnMut(&mut String, usize, usize),
) {
    let scalar = n_rows == 1 && n_cols == 1;
    if !scalar {
        out.push('[');
    }
    for row in 0..n_rows {
        if row > 0 {
            out.push(';');
        }
        for col in 0..n_cols {
            if col > 0 {
                out.push(' ');
            }
            push(out, row, col);
        }
    }
    if !scalar {
        out.push(']');
    }
}

fn push_element(x: &NumberMatrix, row: usize, col: usize, options: &Mat2StrOptions, out: &mut String) {
    let (re, im) = x.get(row, col);
    if let Numbers::Logical(_) = x.numbers {
        return out.push_str(if re == Number::Int(1) { "true" } else { "false" });
    }
    match re {
        Number::Double(value) => push_general(out, value, options.real_digits),
        Number::Int(i) => write_signed(out, i, &Spec::default()),
        Number::UInt(u) => write_unsigned(out, u, &Spec::default()),
    }
    if let Some(im) = im {
        let spec = Spec { plus: true, ..Spec::with_precision(options.imag_digits) };
        match im {
            Number::Double(value) if value.is_nan() => out.push_str("+NaN"),
            _ => write_general(out, im.as_double(), Case::Lower, &spec),
        }
        out.push('i');
    }
}

/// Appends `mat2str` of a char matrix given by its rows: quoted, quotes doubled, one row without brackets. `''` for none.
pub fn mat2str_char<'a>(rows: impl ExactSizeIterator<Item = &'a str>, out: &mut String) {
    let n_rows = rows.len();
    if n_rows == 0 {
        return out.push_str("''");
    }
    let mut rows = rows;
    push_bracketed(out, n_rows, 1, |out, _, _| {
        out.push('\'');
        out.push_str(&rows.next().unwrap_or_default().replace('\'', "''"));
        out.push('\'');
    });
}
