//! Formatted text to the screen, to files and into values: `fprintf`, `printf`, `sprintf`, `puts`, `fputs`, `fflush`.

use std::borrow::Cow;

use crate::builtin;
use crate::builtins::args::{Any, Text};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::ops::printf::{format_into, format_of};
use crate::runtime::Runtime;
use crate::text::utf16;
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// Formats data into text.
    ///
    /// All arguments form one list; the format is used again until the list is exhausted, and output stops at the first
    /// conversion that lacks data. `%d` of a number with a fraction prints as `%e`.
    ///
    /// # Classes
    /// A char row, or a string when the format is one.
    ///
    /// # Errors
    /// `Function is not defined for 'cell' inputs.`
    ///
    /// # Examples
    /// ```matlab
    /// sprintf('%d,', [1 2 3])     %| 1,2,3,
    /// sprintf('%5.2f|', pi)       %|  3.14|
    /// ```
    pub SPRINTF = sprintf(());
    forms: ["s = sprintf(format, A, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: |rt, args| formatted(rt, args).and_then(Result::ok),
    complex_integers: All,
}

/// What `sprintf` gives for a format that is a char row; `None` for other formats.
fn formatted(rt: &mut Runtime, args: &[Value]) -> Option<Result<Value>> {
    if args[0].class() == Class::String {
        return None;
    }
    let format = match format_of(rt, &args[0]) {
        Ok(format) => format,
        Err(error) => return Some(Err(error)),
    };
    let mut text = rt.take_scratch();
    let done = format_into(rt, &format, &args[1..], &mut text);
    let value = done.map(|()| rt.char_utf8(&text));
    rt.give_scratch(text);
    Some(value)
}

fn sprintf(_: (), call: &mut Call<'_>) -> Result<()> {
    let args = call.args();
    let rt = call.rt();
    if let Some(value) = formatted(rt, args) {
        return call.output(value?);
    }
    let format = format_of(rt, &args[0])?;
    let mut text = rt.take_scratch();
    let done = format_into(rt, &format, &args[1..], &mut text);
    let value = rt.string(&utf8(&text));
    rt.give_scratch(text);
    done?;
    call.output(value)
}

/// What was formatted, as text.
fn utf8(text: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(text) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(text),
    }
}

builtin! {
    /// Prints formatted data to the screen or to a file.
    ///
    /// File number 1 is the screen, 2 the error output. With an output the number of bytes is returned.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has; `Function is not defined for 'cell' inputs.`
    ///
    /// # Examples
    /// ```matlab
    /// fprintf('%s=%d\n', 'a', 1, 'b', 2)
    /// ```
    pub FPRINTF = fprintf(Any);
    forms: ["fprintf(format, A, …)", "fprintf(fid, format, A, …)", "nbytes = fprintf(…)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
    complex_integers: All,
}

fn fprintf(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (fid, args) = match args.split_first() {
        Some((first, rest)) if !rest.is_empty() && is_fid(first) => {
            (first.scalar_double().unwrap_or(1.0), rest)
        }
        _ => (1.0, &args[..]),
    };
    print_format(fid, args, call)
}

fn is_fid(value: &Value) -> bool {
    value.class().is_numeric() && value.is_scalar()
}

fn print_format(fid: f64, args: &[Value], call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let format = format_of(rt, &args[0])?;
    let mut text = rt.take_scratch();
    let written = format_into(rt, &format, &args[1..], &mut text).and_then(|()| write_bytes(rt, fid, &text));
    let len = text.len();
    rt.give_scratch(text);
    written?;
    if call.n_out() > 0 {
        call.output(Value::double(len as f64))?;
    }
    Ok(())
}

/// Writes text in UTF-8, as [`write_to`] does.
fn write_bytes(rt: &mut Runtime, fid: f64, text: &[u8]) -> Result<()> {
    // ASCII goes into a file as it is.
    match rt.files.get(fid).filter(|_| text.is_ascii()) {
        Some(stream) => stream.write(text).map_err(write_failed),
        _ => write_to(rt, fid, &utf8(text)),
    }
}

fn write_failed(e: std::io::Error) -> Error {
    Error::new("MATLAB:FileIO:WriteFailed", e.to_string())
}

/// Writes text to a file, the screen (1) or the error output (2).
///
/// # Errors
/// `MATLAB:FileIO:InvalidFid`.
pub(in crate::builtins) fn write_to(rt: &mut Runtime, fid: f64, text: &str) -> Result<()> {
    if fid == 1.0 {
        rt.out.write(text);
        return Ok(());
    }
    if fid == 2.0 {
        rt.out.write_error(text);
        return Ok(());
    }
    let stream = rt.files.get(fid).ok_or_else(invalid_fid)?;
    stream.write(utf16::outward(text).as_bytes()).map_err(write_failed)
}

/// The error for a number that no open file has.
#[cold]
pub(in crate::builtins) fn invalid_fid() -> Error {
    Error::new(
        "MATLAB:FileIO:InvalidFid",
        "Invalid file identifier. Use fopen to generate a valid file identifier.",
    )
}

builtin! {
    /// Prints formatted data to the screen.
    ///
    /// # Examples
    /// ```matlab
    /// printf('%d\n', 5)
    /// ```
    pub PRINTF = printf(Any);
    forms: ["printf(format, A, …)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
    complex_integers: All,
}

fn printf(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    print_format(1.0, &args, call)
}

builtin! {
    /// Prints text to the screen as it stands.
    ///
    /// # Examples
    /// ```matlab
    /// puts('text')
    /// ```
    pub PUTS = puts((Text,));
    forms: ["puts(text)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn puts((Text(text),): (Text,), call: &mut Call<'_>) -> Result<()> {
    put(1.0, &text, call)
}

builtin! {
    /// Prints text to a file as it stands.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// fputs(1, 'text')
    /// ```
    pub FPUTS = fputs((f64, Text));
    forms: ["fputs(fid, text)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn fputs((fid, Text(text)): (f64, Text), call: &mut Call<'_>) -> Result<()> {
    put(fid, &text, call)
}

fn put(fid: f64, text: &str, call: &mut Call<'_>) -> Result<()> {
    write_to(call.rt(), fid, text)?;
    if call.n_out() > 0 {
        call.output(Value::double(0.0))?;
    }
    Ok(())
}

builtin! {
    /// Hands buffered output of a file to the system.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// fflush(stdout)
    /// ```
    pub FFLUSH = fflush((f64,));
    forms: ["fflush(fid)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn fflush((fid,): (f64,), call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    if (0.0..3.0).contains(&fid) {
        rt.out.flush();
    } else {
        let stream = rt.files.get(fid).ok_or_else(invalid_fid)?;
        stream.flush().map_err(|e| Error::new("MATLAB:FileIO:WriteFailed", e.to_string()))?;
    }
    if call.n_out() > 0 {
        call.output(Value::double(0.0))?;
    }
    Ok(())
}

builtin! {
    /// The file number of the screen: 1.
    ///
    /// # Examples
    /// ```matlab
    /// stdout                 %| 1
    /// ```
    pub STDOUT = stdout(());
    forms: ["fid = stdout"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
}

fn stdout(_: (), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::double(1.0))
}

builtin! {
    /// The file number of the error output: 2.
    ///
    /// # Examples
    /// ```matlab
    /// stderr                 %| 2
    /// ```
    pub STDERR = stderr(());
    forms: ["fid = stderr"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
}

fn stderr(_: (), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::double(2.0))
}
