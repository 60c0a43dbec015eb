//! Texts read as numbers, escapes, encodings, and texts checked against lists.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::{Call, Workspace};
use crate::error::{Control, Error, Result};
use crate::kernels::Complex;
use crate::ops::convert::{elements_as, to_class};
use crate::runtime::Runtime;
use crate::text::charsets::charset;
use crate::text::escapes::{escape, unescape};
use crate::text::parse_number::str2double as parse;
use crate::text::utf16;
use crate::value::class::Class;
use crate::value::{Kind, Value};

builtin! {
    /// The numbers that texts spell.
    ///
    /// Reads one real or complex number with optional blanks, thousands commas, exponents with `e` or `d`, `Inf` and `NaN`;
    /// anything else is NaN.
    ///
    /// # Shapes
    /// The size of a cell or string array; a column for the rows of a char matrix.
    ///
    /// # Examples
    /// ```matlab
    /// str2double('1,000')          %| 1000
    /// str2double({'1.5', 'x'})     %| 1.5000 NaN
    /// ```
    pub STR2DOUBLE = str2double((Value,));
    forms: ["x = str2double(str)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
    quick: |_, args| {
        let mut unit = [0];
        let text = args[0].ascii_in(&mut unit).filter(|text| !text.is_empty())?;
        real_of_codes(text).map(Value::double)
    },
}

/// The real number that ASCII characters spell, NaN for anything that isn't a number. `None` for a complex one.
fn real_of_codes(text: &[u8]) -> Option<f64> {
    let (re, im) = parse(std::str::from_utf8(text).ok()?).unwrap_or((f64::NAN, 0.0));
    (im == 0.0).then_some(re)
}

fn str2double((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let number = |text: &str| parse(text).unwrap_or((f64::NAN, 0.0));
    let (numbers, dims): (Vec<(f64, f64)>, Dims) = match value.kind() {
        Kind::Dense(view) if view.class == Class::Char => match value.text() {
            Some(text) => (vec![number(&text)], Dims::scalar()),
            None if view.numel() == 0 && call.rt().dialect.is_octave => {
                (vec![(f64::NAN, 0.0)], Dims::scalar())
            }
            None => {
                let rows = value.char_rows()?.unwrap_or_default();
                (rows.iter().map(|row| number(row)).collect(), Dims::column(rows.len()))
            }
        },
        Kind::String(strings) => {
            let items = strings.items.iter().map(|item| number(item.as_deref().unwrap_or("x")));
            (items.collect(), strings.dims.clone())
        }
        Kind::Cell(cell) => {
            let text =
                |item: &Value| item.is_text_scalar().then(|| item.text().map(|t| number(&t))).flatten();
            let items = cell.items.iter().map(|item| text(item).unwrap_or((f64::NAN, 0.0)));
            (items.collect(), Dims::new(cell.dims))
        }
        // Octave: one NaN, whatever the size.
        _ if call.rt().dialect.is_octave => (vec![(f64::NAN, 0.0)], Dims::scalar()),
        _ => (vec![(f64::NAN, 0.0); value.numel()], value.dims()),
    };
    let rt = call.rt();
    let numbers = if numbers.iter().all(|(_, im)| *im == 0.0) {
        let reals: Vec<f64> = numbers.into_iter().map(|(re, _)| re).collect();
        rt.dense(&reals, dims)?
    } else {
        let pairs: Vec<Complex<f64>> = numbers.into_iter().map(|(re, im)| Complex::new(re, im)).collect();
        rt.dense(&pairs, dims)?
    };
    call.output(numbers)
}

builtin! {
    /// The value of a text as an expression.
    ///
    /// The text is evaluated between brackets. Where that fails the result is `[]`, and a second output false.
    ///
    /// # Errors
    /// `MATLAB:str2num:InvalidArgument` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// str2num('[1 2 3]*2')     %| 2 4 6
    /// ```
    pub STR2NUM = str2num((Value,));
    forms: ["x = str2num(str)", "[x, ok] = str2num(str)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Workspace,
    result: Unknown,
}

fn str2num((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let rows = match value.text() {
        Some(text) if value.is_text_scalar() => vec![text.into_owned()],
        _ => value.char_rows()?.ok_or_else(|| {
            let message = "Input must be a character vector or string scalar.";
            Error::new("MATLAB:str2num:InvalidArgument", message)
                .in_octave("", "str2num: S must be a string or string array")
        })?,
    };
    let code = format!("[{}]", rows.join(";"));
    let (result, ok) = match call.host().eval(&code, Workspace::Caller, 1) {
        Ok(values) => (values.first().copied().unwrap_or(Value::EMPTY), !values.is_empty()),
        Err(error) if error.control() != Control::Catchable => return Err(error),
        Err(_) => (Value::EMPTY, false),
    };
    call.outputs([result, Value::logical(ok)])
}

builtin! {
    /// Text with its escapes replaced: `\n`, `\t`, `\x41` and so on.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// double(do_string_escapes('\n'))     %| 10
    /// ```
    pub DO_STRING_ESCAPES = do_string_escapes((Text,));
    forms: ["s = do_string_escapes(str)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
}

fn do_string_escapes((Text(text),): (Text,), call: &mut Call<'_>) -> Result<()> {
    let text = call.rt().char_row(&unescape(&text));
    call.output(text)
}

builtin! {
    /// Text with control characters and quotes written as escapes.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// undo_string_escapes(char(10))       %| \n
    /// ```
    pub UNDO_STRING_ESCAPES = undo_string_escapes((Text,));
    forms: ["s = undo_string_escapes(str)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
}

fn undo_string_escapes((Text(text),): (Text,), call: &mut Call<'_>) -> Result<()> {
    let text = call.rt().char_row(&escape(&text));
    call.output(text)
}

builtin! {
    /// Character codes of text.
    ///
    /// # Errors
    /// `MATLAB:invalidConversion` for classes without codes.
    ///
    /// # Examples
    /// ```matlab
    /// toascii('AB')          %| 65 66
    /// ```
    pub TOASCII = toascii((Value,));
    forms: ["x = toascii(str)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn toascii((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let codes = codes_of(call.rt(), value)?;
    call.output(codes)
}

fn codes_of(rt: &mut Runtime, value: Value) -> Result<Value> {
    match value.kind() {
        Kind::Cell(cell) => {
            let items = cell.items.iter().map(|item| codes_of(rt, *item)).collect::<Result<Vec<_>>>()?;
            Ok(rt.cell(Dims::new(cell.dims), items))
        }
        _ => to_class(rt, value, Class::Double),
    }
}

builtin! {
    /// The bytes of a text in an encoding.
    ///
    /// `'UTF-8'` (where none is named), `'US-ASCII'`, `'ISO-8859-1'` to `'ISO-8859-16'`, `'windows-1250'` to
    /// `'windows-1258'`, `'KOI8-R'`, `'KOI8-U'`, `'IBM437'`, `'IBM850'`, `'UTF-16LE'`, `'UTF-16BE'`. Characters that the
    /// encoding lacks become byte 26.
    ///
    /// # Errors
    /// `MATLAB:unicodeConversion:InvalidCharset` for other encodings.
    ///
    /// # Examples
    /// ```matlab
    /// unicode2native('aB', 'UTF-8')     %| 97 66
    /// ```
    pub UNICODE2NATIVE = unicode2native(Any);
    forms: ["b = unicode2native(str)", "b = unicode2native(str, encoding)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::UInt8),
}

fn unicode2native(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Text(text) = Text::from_value(args[0], 1, call)
        .map_err(|error| error.in_octave("", "unicode2native: UTF8_STR must be a character vector"))?;
    let text = utf16::outward(&text);
    let encoding = Encoding::of(args.get(1), "converting from UTF-8 to codepage '", "'", call)?;
    let narrow = |c: char, most: u32| if u32::from(c) <= most { u32::from(c) as u8 } else { 0x1A };
    let bytes: Vec<u8> = match &encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Ascii => text.chars().map(|c| narrow(c, 127)).collect(),
        Encoding::Latin1 => text.chars().map(|c| narrow(c, 255)).collect(),
        Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        Encoding::Table(upper) => text
            .chars()
            .map(|c| match upper.iter().position(|known| *known == c) {
                _ if c.is_ascii() => c as u8,
                Some(at) => 128 + at as u8,
                None => 0x1A,
            })
            .collect(),
    };
    let bytes = match bytes.is_empty() && args[0].dims().is_zero_by_zero() {
        true => call.rt().dense::<u8>(&[], Dims::matrix(0, 0))?,
        false => call.rt().row(&bytes)?,
    };
    call.output(bytes)
}

builtin! {
    /// The text that bytes spell in an encoding.
    ///
    /// # Errors
    /// `MATLAB:unicodeConversion:InvalidCharset` for unknown encodings.
    ///
    /// # Examples
    /// ```matlab
    /// native2unicode(uint8([97 66]))     %| aB
    /// ```
    pub NATIVE2UNICODE = native2unicode(Any);
    forms: ["str = native2unicode(b)", "str = native2unicode(b, encoding)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn native2unicode(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let wrong = || {
        Error::new("MATLAB:invalidInput", "Input argument 1 must be a vector of bytes.")
            .in_octave("", "native2unicode: NATIVE_BYTES must be a numeric vector")
    };
    let Some(view) = args[0].view() else { return Err(wrong()) };
    if view.class == Class::Char {
        return call.output(args[0].shared());
    }
    if view.numel() > 0 && !args[0].dims().is_vector() {
        return Err(wrong());
    }
    let encoding = Encoding::of(args.get(1), "converting from codepage '", "' to UTF-8", call)?;
    let bytes = elements_as::<u8>(&view.elements);
    let pairs = |join: fn([u8; 2]) -> u16| -> String {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| join([pair[0], pair[1]])).collect();
        utf16::to_text(&units)
    };
    let text = match &encoding {
        Encoding::Utf8 => utf16::inward(String::from_utf8_lossy(&bytes).into_owned()),
        Encoding::Ascii | Encoding::Latin1 => bytes.iter().map(|b| char::from(*b)).collect(),
        Encoding::Utf16Le => pairs(u16::from_le_bytes),
        Encoding::Utf16Be => pairs(u16::from_be_bytes),
        Encoding::Table(upper) => bytes
            .iter()
            .map(|b| match b.checked_sub(128) {
                Some(at) => upper[usize::from(at)],
                None => char::from(*b),
            })
            .collect(),
    };
    let text = call.rt().char_row(&text);
    call.output(text)
}

enum Encoding {
    Utf8,
    Ascii,
    Latin1,
    Utf16Le,
    Utf16Be,
    /// The characters of the bytes from 128 on.
    Table(Vec<char>),
}

impl Encoding {
    /// The encoding of that name; `before` and `behind` are Octave's words around an unknown one.
    fn of(name: Option<&Value>, before: &str, behind: &str, call: &mut Call<'_>) -> Result<Encoding> {
        let Some(name) = name.filter(|name| !name.is_empty()) else { return Ok(Encoding::Utf8) };
        let Text(name) = Text::from_value(*name, 2, call)
            .map_err(|error| error.in_octave_named("CODEPAGE must be a string"))?;
        Ok(match name.to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Encoding::Utf8,
            "us-ascii" | "ascii" => Encoding::Ascii,
            "iso-8859-1" | "latin1" => Encoding::Latin1,
            "utf-16le" => Encoding::Utf16Le,
            "utf-16be" | "utf-16" => Encoding::Utf16Be,
            _ => match charset(&name) {
                Some(upper) => Encoding::Table(upper),
                None => {
                    let message = format!("'{name}' is not a supported encoding.");
                    return Err(Error::new("MATLAB:unicodeConversion:InvalidCharset", message)
                        .in_octave_named(format!("{before}{name}{behind}: Invalid argument")));
                }
            },
        })
    }
}

builtin! {
    /// The one of some texts that begins with a text, whatever the case.
    ///
    /// Where several do, a text that all the others begin with wins. Further inputs name function, variable and position
    /// for the error.
    ///
    /// # Errors
    /// `MATLAB:unrecognizedStringChoice` when none fits, `MATLAB:ambiguousStringChoice` when several do.
    ///
    /// # Examples
    /// ```matlab
    /// validatestring('app', {'apple', 'pear'})     %| apple
    /// ```
    pub VALIDATESTRING = validatestring(Any);
    forms: [
        "s = validatestring(str, choices)",
        "s = validatestring(str, choices, position)",
        "s = validatestring(str, choices, funcName, varName, position)",
    ],
    inputs: 2..=5,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn validatestring(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Text(text) = Text::from_value(args[0], 1, call)
        .map_err(|error| error.in_octave("", "validatestring: STR must be a single character string"))?;
    let said = "validatestring: STRARRAY must be a cellstr";
    let choices = TextArray::from_value(args[1], 2, call).map_err(|error| error.in_octave("", said))?;
    if call.rt().dialect.is_octave {
        if choices.form != Class::Cell {
            return Err(Error::new("", said));
        }
        check_subject(&args[2..])?;
    }
    let wanted = text.to_lowercase();
    let fitting: Vec<&str> = (0..choices.items.len())
        .map(|k| choices.text(k))
        .filter(|choice| {
            choice.to_lowercase().starts_with(&wanted) && (!wanted.is_empty() || choice.is_empty())
        })
        .collect();
    let exact = fitting.iter().find(|choice| choice.to_lowercase() == wanted);
    let shortest = fitting.iter().min_by_key(|choice| choice.len()).copied();
    let common = shortest.filter(|short| {
        fitting.iter().all(|choice| choice.to_lowercase().starts_with(&short.to_lowercase()))
    });
    if let Some(choice) = exact.copied().or(common) {
        let rt = call.rt();
        let found = match args[0].class() == Class::String || choices.form == Class::String {
            true => rt.string(choice),
            false => rt.char_row(choice),
        };
        return call.output(found);
    }
    let list: Vec<String> = match fitting.is_empty() {
        true => (0..choices.items.len()).map(|k| format!("'{}'", choices.text(k))).collect(),
        false => fitting.iter().map(|choice| format!("'{choice}'")).collect(),
    };
    let (prefix, what) = subject_of(&args[2..]);
    let subject = octave_subject(&args[2..], &text);
    let list = list.join(", ");
    let (identifier, verdict, said) = match fitting.is_empty() {
        true => ("unrecognized", "did not match any of the valid values", "does not match any of"),
        false => ("ambiguous", "matched more than one valid value", "matches multiple possible values:"),
    };
    let message = format!(
        "{prefix}Expected {what} to match one of these values:\n\n{list}\n\nThe input, '{text}', {verdict}."
    );
    Err(Error::new(format!("MATLAB:{identifier}StringChoice"), message)
        .in_octave("", format!("{subject} {said}\n{list}")))
}

/// Octave: what stands behind the choices must be at most two texts and a position.
fn check_subject(options: &[Value]) -> Result<()> {
    let wrong = |what: &str| Err(Error::new("", format!("validatestring: {what}")));
    let (position, texts) = match options {
        [texts @ .., position] if position.class().is_numeric() => (position.scalar_double(), texts),
        texts => (Some(1.0), texts),
    };
    if !position.is_some_and(|position| position >= 1.0 && position.fract() == 0.0) {
        return wrong("POSITION must be >= 1");
    }
    if texts.len() > 2 {
        return wrong("invalid number of character inputs (> 3)");
    }
    for (text, name) in texts.iter().zip(["FUNCNAME", "VARNAME"]) {
        if !text.is_text_scalar() {
            return wrong(&format!("{name} must be a single character string"));
        }
    }
    Ok(())
}

/// Octave's words for the input of `validatestring`: `NAME: 'text' (variable V, argument #N)`.
fn octave_subject(options: &[Value], text: &str) -> String {
    let texts: Vec<String> = options
        .iter()
        .filter_map(|v| v.text().filter(|_| v.is_text_scalar()).map(|t| t.into_owned()))
        .collect();
    let position = options.last().filter(|v| v.class().is_numeric()).and_then(Value::scalar_double);
    let name = texts.first().filter(|name| !name.is_empty()).map_or("validatestring", String::as_str);
    let details: Vec<String> = texts
        .get(1)
        .map(|variable| format!("variable {variable}"))
        .into_iter()
        .chain(position.map(|position| format!("argument #{position}")))
        .collect();
    match details.is_empty() {
        true => format!("{name}: '{text}'"),
        false => format!("{name}: '{text}' ({})", details.join(", ")),
    }
}

/// The prefix `name: ` and the words for the input, from the optional inputs of a validator.
fn subject_of(options: &[Value]) -> (String, String) {
    let text =
        |k: usize| options.get(k).and_then(|v| v.text()).filter(|t| !t.is_empty()).map(|t| t.into_owned());
    let number = options.iter().find(|v| v.class().is_numeric()).and_then(Value::scalar_double);
    let prefix = text(0).map_or_else(String::new, |name| format!("{name}: "));
    let mut what = match number {
        Some(number) => format!("input number {number}"),
        None => "input".to_owned(),
    };
    if let Some(variable) = text(1) {
        what = if number.is_some() { format!("{what}, {variable},") } else { variable };
    }
    (prefix, what)
}
