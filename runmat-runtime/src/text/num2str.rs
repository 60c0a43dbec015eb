//! `num2str`, `int2str` and the conversion of numbers to strings (`string(x)`, `"a" + 1`).
//!
//! Whole numbers print in full. Otherwise one number of significant digits serves the whole array: five, or as many as
//! give four decimals to the largest element, sixteen at most. Columns have one width; the blanks that all rows begin
//! with go. Neither `format` nor the dialect has a say.

use super::number::{
    Case, Spec, decimal_exponent, push_blanks, push_general, write_general, write_signed, write_unsigned,
    write_whole,
};
use super::numbers::{Number, Numbers};
use super::printf::{PrintfArg, PrintfRules};
use super::template::Format;

/// A numeric matrix as these functions read it: later dimensions are folded into the columns.
#[derive(Clone, Copy, Debug)]
pub struct NumberMatrix<'a> {
    /// Number of rows.
    pub n_rows: usize,
    /// Number of columns.
    pub n_cols: usize,
    /// Elements by columns; pairs of parts when complex.
    pub numbers: Numbers<'a>,
    /// True for complex data.
    pub complex: bool,
}

impl NumberMatrix<'_> {
    /// Real part, and imaginary part of complex data, of an element.
    pub fn get(&self, row: usize, col: usize) -> (Number, Option<Number>) {
        let at = row + col * self.n_rows;
        if self.complex {
            (self.numbers.get(2 * at), Some(self.numbers.get(2 * at + 1)))
        } else {
            (self.numbers.get(at), None)
        }
    }

    /// True without elements.
    pub fn is_empty(&self) -> bool {
        self.n_rows == 0 || self.n_cols == 0
    }
}

/// Whole numbers from here on print with 16 significant digits.
const WHOLE_LIMIT: f64 = 1e15;

/// Appends `num2str(x)`, or `num2str(x, precision)`, row after row; all rows have the same number of characters, all of
/// them ASCII. Gives the number of rows.
pub fn num2str(x: &NumberMatrix, precision: Option<usize>, out: &mut String) -> usize {
    if x.is_empty() {
        return 0;
    }
    if x.n_rows == 1 && x.n_cols == 1 {
        match x.get(0, 0) {
            (re, None) => push_scalar(out, re, precision),
            (re, Some(im)) => push_complex_scalar(out, re, im, precision),
        }
        return 1;
    }
    let column = match precision {
        Some(digits) => Column { width: digits + 7, digits: Some(digits) },
        None => column_of(x),
    };
    let start = out.len();
    let mut ends = Vec::with_capacity(x.n_rows);
    for row in 0..x.n_rows {
        for col in 0..x.n_cols {
            column.push(out, x.get(row, col));
        }
        ends.push(out.len());
    }
    trim_rows(out, start, &ends);
    x.n_rows
}

/// How the elements of an array print: as whole numbers, or with so many significant digits.
struct Column {
    width: usize,
    digits: Option<usize>,
}

fn column_of(x: &NumberMatrix) -> Column {
    let (mut whole, mut finite, mut largest) = (true, true, 0f64);
    for number in x.numbers.iter() {
        let value = number.as_double();
        if value.is_finite() {
            whole &= value.trunc() == value;
            largest = largest.max(value.abs());
        } else {
            finite = false;
        }
    }
    let exponent = decimal_exponent(largest).max(0) as usize;
    let integer_class = !x.numbers.is_float();
    if whole && (largest <= WHOLE_LIMIT || integer_class) {
        let digits = if finite { exponent + 1 } else { (exponent + 1).max(3) };
        return Column { width: digits + 2, digits: None };
    }
    let digits = (exponent + 5).min(16);
    Column { width: digits + 7, digits: Some(digits) }
}

impl Column {
    fn push(&self, out: &mut String, (re, im): (Number, Option<Number>)) {
        self.push_part(out, re, &Spec { width: self.width, ..Spec::default() });
        if let Some(im) = im {
            // The unit follows the digits; the blanks that fill the part's field follow the unit.
            let start = out.len();
            push_sign_of_nan(out, im);
            self.push_part(out, im, &Spec { plus: true, ..Spec::default() });
            out.push('i');
            let len = out.len() - start;
            push_blanks(out, (self.width + 1).saturating_sub(len));
        }
    }

    fn push_part(&self, out: &mut String, number: Number, spec: &Spec) {
        match self.digits {
            Some(digits) => {
                let spec = Spec { precision: Some(digits), ..*spec };
                write_general(out, number.as_double(), Case::Lower, &spec);
            }
            None => push_whole(out, number, spec),
        }
    }
}

fn push_whole(out: &mut String, number: Number, spec: &Spec) {
    match number {
        Number::Int(i) => write_signed(out, i, spec),
        Number::UInt(u) => write_unsigned(out, u, spec),
        Number::Double(x) => write_whole(out, x, spec),
    }
}

/// `num2str` of a real scalar, which is also its conversion to a string.
pub fn push_scalar(out: &mut String, number: Number, precision: Option<usize>) {
    push_scalar_part(out, number, precision, false);
}

fn push_complex_scalar(out: &mut String, re: Number, im: Number, precision: Option<usize>) {
    let digits = precision.or_else(|| shared_digits(re.as_double(), im.as_double()));
    push_scalar_part(out, re, digits, false);
    push_sign_of_nan(out, im);
    push_scalar_part(out, im, digits, true);
    out.push('i');
}

/// A sign joins the parts of a complex number, also before NaN, which has none of its own.
fn push_sign_of_nan(out: &mut String, im: Number) {
    if im.as_double().is_nan() {
        out.push('+');
    }
}

/// Significant digits for both parts of a complex scalar; `None` when both are whole.
fn shared_digits(re: f64, im: f64) -> Option<usize> {
    let whole = |x: f64| !x.is_finite() || x.trunc() == x;
    let size = |x: f64| if x.is_finite() { x.abs() } else { 0.0 };
    let digits = (decimal_exponent(size(re).max(size(im))).max(0) as usize + 5).min(16);
    (!whole(re) || !whole(im)).then_some(digits)
}

fn push_scalar_part(out: &mut String, number: Number, precision: Option<usize>, plus: bool) {
    let spec = Spec { plus, ..Spec::default() };
    let Number::Double(x) = number else {
        return match precision {
            // All digits of a 64-bit integer fit: it needn't pass through double.
            Some(digits) if digits >= whole_length(number) => push_whole(out, number, &spec),
            Some(digits) => {
                write_general(
                    out,
                    number.as_double(),
                    Case::Lower,
                    &Spec { precision: Some(digits), ..spec },
                );
            }
            None => push_whole(out, number, &spec),
        };
    };
    let digits = match precision {
        Some(digits) => digits,
        None if !x.is_finite() => 5,
        None if x.trunc() == x && x.abs() <= WHOLE_LIMIT => return write_whole(out, x, &spec),
        None if x.trunc() == x => whole_digits(x),
        None => (decimal_exponent(x).max(0) as usize + 5).min(16),
    };
    write_general(out, x, Case::Lower, &Spec { precision: Some(digits), ..spec });
}

/// Number of decimal digits of an integer.
fn whole_length(number: Number) -> usize {
    let magnitude = match number {
        Number::Int(i) => i.unsigned_abs(),
        Number::UInt(u) => u,
        Number::Double(_) => return usize::MAX,
    };
    magnitude.checked_ilog10().map_or(1, |digits| digits as usize + 1)
}

/// 15 significant digits where they give `x` back, else 16: 1e23 stays `1e+23` and 2^53 keeps its last digit.
fn whole_digits(x: f64) -> usize {
    let mut text = String::new();
    push_general(&mut text, x, 15);
    if text.parse() == Ok(x) { 15 } else { 16 }
}

/// Appends `num2str(x, format)`: the format over each row in turn. Rows are padded to one length; blanks that all
/// begin or end with go. Gives the number of rows.
pub fn num2str_format(x: &NumberMatrix, format: &Format, rules: PrintfRules, out: &mut String) -> usize {
    if x.is_empty() {
        return 0;
    }
    let mut rows: Vec<String> = Vec::with_capacity(x.n_rows);
    let mut values = Vec::with_capacity(x.n_cols);
    for row in 0..x.n_rows {
        values.clear();
        for col in 0..x.n_cols {
            let (re, im) = x.get(row, col);
            values.push(re);
            values.extend(im);
        }
        let mut text = String::new();
        run_over(format, &values, rules, &mut text);
        rows.extend(text.strip_suffix('\n').unwrap_or(&text).split('\n').map(str::to_owned));
    }
    let lead = rows.iter().map(|r| r.len() - r.trim_start_matches(' ').len()).min().unwrap_or(0);
    let width = |r: &String| super::number::units_len(r.trim_end_matches(' '));
    let widest = rows.iter().map(width).max().unwrap_or(0);
    for row in &rows {
        let kept = row.trim_end_matches(' ');
        out.push_str(kept.get(lead..).unwrap_or(""));
        push_blanks(out, widest - width(row).max(lead.min(widest)));
    }
    rows.len()
}

fn run_over(format: &Format, values: &[Number], rules: PrintfRules, out: &mut String) {
    // 64-bit integers stay exact as arguments of their own; doubles go as one run.
    let doubles: Vec<f64> = values.iter().map(|n| n.as_double()).collect();
    let exact = values.iter().all(|n| matches!(n, Number::Double(_)));
    if exact {
        return format.run(&[PrintfArg::Numbers(Numbers::Double(&doubles))], rules, out);
    }
    let signed: Vec<i64> = values.iter().filter_map(|n| as_signed(*n)).collect();
    if signed.len() == values.len() {
        return format.run(&[PrintfArg::Numbers(Numbers::Int64(&signed))], rules, out);
    }
    let unsigned: Vec<u64> = values.iter().map(|n| as_unsigned(*n)).collect();
    format.run(&[PrintfArg::Numbers(Numbers::UInt64(&unsigned))], rules, out);
}

fn as_signed(number: Number) -> Option<i64> {
    match number {
        Number::Int(i) => Some(i),
        _ => None,
    }
}

fn as_unsigned(number: Number) -> u64 {
    match number {
        Number::Int(i) => i.max(0) as u64,
        Number::UInt(u) => u,
        Number::Double(x) => x as u64,
    }
}

/// Appends `int2str(x)`: real parts rounded half away from zero, as `num2str` prints whole numbers. Gives the number
/// of rows.
pub fn int2str(x: &NumberMatrix, out: &mut String) -> usize {
    if !x.numbers.is_float() {
        return num2str(x, None, out);
    }
    let step = if x.complex { 2 } else { 1 };
    let rounded: Vec<f64> = x.numbers.iter().step_by(step).map(|n| n.as_double().round()).collect();
    num2str(&NumberMatrix { numbers: Numbers::Double(&rounded), complex: false, ..*x }, None, out)
}

/// Cuts the blanks that all rows begin with, and those that all end with, in place. `ends` are the ends of the rows in
/// `out`, which all have one length and are ASCII.
fn trim_rows(out: &mut String, start: usize, ends: &[usize]) {
    let (mut lead, mut tail, mut from) = (usize::MAX, usize::MAX, start);
    for &end in ends {
        let row = &out[from..end];
        lead = lead.min(row.len() - row.trim_start_matches(' ').len());
        tail = tail.min(row.len() - row.trim_end_matches(' ').len());
        from = end;
    }
    let body = out.split_off(start);
    let mut from = start;
    for &end in ends {
        let row = &body[from - start..end - start];
        out.push_str(&row[lead.min(row.len())..row.len() - tail.min(row.len() - lead.min(row.len()))]);
        from = end;
    }
}
