//! Numbers as text: `num2str`, `mat2str`, `int2str`.

use crate::array::dims::Dims;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::text::elements::with_matrix;
use crate::text::mat2str::{ClassName, Mat2StrOptions, mat2str as write_matrix, mat2str_char};
use crate::text::num2str::{
    NumberMatrix, int2str as write_integers, num2str as write_numbers, num2str_format,
};
use crate::text::numbers::Numbers;
use crate::text::printf::PrintfRules;
use crate::text::template::{Escapes, Format};
use crate::text::utf16;
use crate::value::class::Class;
use crate::value::{Kind, Value};

builtin! {
    /// Numbers as text.
    ///
    /// Shows up to four decimals of the largest element; `num2str(A, p)` shows `p` significant digits and
    /// `num2str(A, format)` uses a format for each row.
    ///
    /// # Shapes
    /// A char row for each row of `A`.
    ///
    /// # Classes
    /// Numeric and logical; text is returned as it is.
    ///
    /// # Errors
    /// `MATLAB:num2str:nonNumericInput` for other classes.
    ///
    /// # Examples
    /// ```matlab
    /// num2str(pi)            %| 3.1416
    /// num2str(pi, 8)         %| 3.1415927
    /// num2str([1 2 3])       %| 1 2 3
    /// ```
    pub NUM2STR = num2str(Any);
    forms: ["s = num2str(A)", "s = num2str(A, precision)", "s = num2str(A, format)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: |rt, args| number_text(rt, args, |x| x),
    complex_integers: First,
}

fn num2str(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let x = args[0];
    let rt = call.rt();
    match x.kind() {
        Kind::Dense(view) if view.class == Class::Char => call.output(x.shared()),
        Kind::Dense(view) => {
            let text = match args.get(1).map(|arg| arg.text()) {
                Some(Some(format)) => {
                    let rules =
                        if rt.dialect.octave_printf { PrintfRules::OCTAVE } else { PrintfRules::MATLAB };
                    let format = Format::parse(&format, Escapes::Replace);
                    written(rt, &view, |x, out| num2str_format(x, &format, rules, out))?
                }
                Some(None) => {
                    let precision = precision_of(args[1])?;
                    written(rt, &view, |x, out| write_numbers(x, Some(precision), out))?
                }
                None => written(rt, &view, |x, out| write_numbers(x, None, out))?,
            };
            call.output(text)
        }
        Kind::String(_) if x.is_text_scalar() => {
            let text = rt.char_row(&x.text().unwrap_or_default());
            call.output(text)
        }
        _ => Err(Error::new("MATLAB:num2str:nonNumericInput", "Input to num2str must be numeric.")
            .in_octave("", "num2str: X must be a numeric, logical, or character array")),
    }
}

fn precision_of(value: Value) -> Result<usize> {
    match value.scalar_double() {
        Some(x) if x >= 0.0 && x.fract() == 0.0 => Ok(x.min(1e6) as usize),
        _ => Err(Error::new(
            "MATLAB:num2str:invalidPrecision",
            "The second argument must be a nonnegative integer or a format.",
        )
        .in_octave("", "num2str: PRECISION must be a scalar integer >= 0")),
    }
}

/// A char matrix of the rows, all of one length, that `write` appends; it gives their number.
/// `num2str` of a double scalar, from which `of` takes the number. `None` for everything else.
fn number_text(rt: &mut Runtime, args: &[Value], of: impl Fn(f64) -> f64) -> Option<Value> {
    let [x] = args else { return None };
    let number = [of(x.as_double()?)];
    let matrix = NumberMatrix { n_rows: 1, n_cols: 1, numbers: Numbers::Double(&number), complex: false };
    // Empty, as it comes, it is text.
    let mut text = String::from_utf8(rt.take_scratch()).unwrap_or_default();
    write_numbers(&matrix, None, &mut text);
    let value = rt.char_row(&text);
    rt.give_scratch(text.into_bytes());
    Some(value)
}

fn written(
    rt: &mut Runtime,
    view: &View<'_>,
    write: impl FnOnce(&NumberMatrix<'_>, &mut String) -> usize,
) -> Result<Value> {
    let mut text = String::new();
    let n_rows = with_matrix(view, |x| write(x, &mut text)).unwrap_or(0);
    if n_rows <= 1 {
        return Ok(rt.char_row(&text));
    }
    let units: Vec<u16> = utf16::units(&text).collect();
    let n_cols = units.len() / n_rows;
    let turned: Vec<u16> = (0..units.len()).map(|k| units[(k % n_rows) * n_cols + k / n_rows]).collect();
    Ok(rt.char_units(&turned, Dims::matrix(n_rows, n_cols)))
}

builtin! {
    /// Numbers rounded to integers, as text.
    ///
    /// # Errors
    /// `MATLAB:int2str:nonNumericInput` for classes without numbers.
    ///
    /// # Examples
    /// ```matlab
    /// int2str(2.7)           %| 3
    /// ```
    pub INT2STR = int2str((Value,));
    forms: ["s = int2str(N)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: |rt, args| number_text(rt, args, f64::round),
    complex_integers: First,
}

fn int2str((x,): (Value,), call: &mut Call<'_>) -> Result<()> {
    match x.kind() {
        Kind::Dense(view) if view.class == Class::Char => call.output(x.shared()),
        Kind::Dense(view) => {
            let text = written(call.rt(), &view, write_integers)?;
            call.output(text)
        }
        _ => Err(Error::new("MATLAB:int2str:nonNumericInput", "Input to int2str must be numeric.")
            .in_octave("", "int2str: N must be a numeric, logical, or character array")),
    }
}

builtin! {
    /// A matrix as MATLAB code.
    ///
    /// Shows 15 significant digits, or `n` of them. With `'class'` the class is written too, unless it is double.
    ///
    /// # Classes
    /// Numeric, logical, char; a string scalar counts as char.
    ///
    /// # Errors
    /// `MATLAB:mat2str:TwoDimInput` for more than two dimensions; `MATLAB:mat2str:NumericInput` for other classes.
    ///
    /// # Examples
    /// ```matlab
    /// mat2str([1 2; 3 4.5])     %| [1 2;3 4.5]
    /// mat2str([true false])     %| [true false]
    /// mat2str(pi, 4)            %| 3.142
    /// ```
    pub MAT2STR = mat2str(Any);
    forms: ["s = mat2str(A)", "s = mat2str(A, n)", "s = mat2str(A, 'class')", "s = mat2str(A, n, 'class')"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn mat2str(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let x = args[0];
    if x.dims().ndims() > 2 {
        return Err(Error::new("MATLAB:mat2str:TwoDimInput", "Input matrix must be 2-D.")
            .in_octave("", "mat2str: X must be two dimensional"));
    }
    let mut options = Mat2StrOptions::default();
    for arg in &args[1..] {
        if arg.text().is_some_and(|text| text.eq_ignore_ascii_case("class")) {
            options.class = ClassName::Write;
        } else if let Some(view) = arg.view().filter(|view| view.numel() > 0 && view.class.is_numeric()) {
            let digits = |k: usize| view.elements.real_at(k.min(view.numel() - 1)).clamp(0.0, 1e6) as usize;
            (options.real_digits, options.imag_digits) = (digits(0), digits(1));
        } else {
            return Err(Error::new("MATLAB:mat2str:invalidInput", "Precision must be a numeric scalar."));
        }
    }
    let mut text = String::new();
    match x.kind() {
        Kind::Dense(view) if view.class == Class::Char => {
            let rows = x.char_rows()?.unwrap_or_default();
            mat2str_char(rows.iter().map(String::as_str), &mut text);
        }
        Kind::Dense(view) => {
            with_matrix(&view, |matrix| write_matrix(matrix, &options, &mut text));
        }
        Kind::String(strings) if strings.items.len() == 1 => {
            text.push('"');
            text.push_str(&strings.items[0].as_deref().unwrap_or_default().replace('"', "\"\""));
            text.push('"');
        }
        _ => {
            return Err(Error::new(
                "MATLAB:mat2str:NumericInput",
                "Input matrix must be numeric, logical, or char.",
            )
            .invalid_call_in_octave());
        }
    }
    let text = call.rt().char_row(&text);
    call.output(text)
}
