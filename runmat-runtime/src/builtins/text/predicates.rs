//! Questions about characters and about kinds of text.

use crate::array::dims::Dims;
use crate::array::stored::{Elements, Latin1, Utf16};
use crate::builtin;
use crate::builtins::args::Text;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::text::utf16;
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// The answer for each character of a value: char arrays and string scalars by character, cells by item, false for all
/// else.
fn classify(rt: &mut Runtime, value: &Value, test: fn(char) -> bool) -> Result<Value> {
    let unit = |u: u16| test(char::from_u32(u32::from(u)).unwrap_or(char::REPLACEMENT_CHARACTER));
    match value.kind() {
        Kind::Dense(view) => {
            let dims = Dims::new(view.dims);
            let elements = view.elements;
            rt.filled::<bool>(dims, |out| match elements {
                Elements::Char8(s) => {
                    out.iter_mut().zip(s).for_each(|(o, Latin1(u))| *o = unit(u16::from(*u)))
                }
                Elements::Char16(s) => out.iter_mut().zip(s).for_each(|(o, Utf16(u))| *o = unit(*u)),
                _ => {}
            })
        }
        Kind::String(strings) if strings.items.len() == 1 => {
            let text = strings.items[0].as_deref().unwrap_or_default();
            let answers: Vec<bool> = utf16::units(text).map(unit).collect();
            rt.row(&answers)
        }
        Kind::Cell(cell) => {
            let items = cell.items.iter().map(|item| classify(rt, item, test)).collect::<Result<Vec<_>>>()?;
            Ok(rt.cell(Dims::new(cell.dims), items))
        }
        _ => rt.filled::<bool>(value.dims(), |_| {}),
    }
}

/// As [`classify`], of a char array of one-byte characters that isn't empty. `None` for other values.
fn classify_codes(rt: &mut Runtime, value: &Value, test: fn(char) -> bool) -> Option<Value> {
    let (codes, dims) = value.codes().filter(|(codes, _)| !codes.is_empty())?;
    if let [code] = codes {
        return Some(Value::logical(test(char::from(*code))));
    }
    let answers = rt.written::<bool>(Dims::new(dims), |out| {
        out.iter_mut().zip(codes).for_each(|(out, code)| *out = test(char::from(*code)));
    });
    answers.ok()
}

fn is_blank(c: char) -> bool {
    matches!(c, '\t'..='\r' | ' ') || (!c.is_ascii() && c.is_whitespace())
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
}

fn is_graphic(c: char) -> bool {
    c.is_ascii_graphic() || (!c.is_ascii() && !c.is_control() && !c.is_whitespace())
}

fn is_printing(c: char) -> bool {
    c == ' ' || is_graphic(c)
}

fn is_decimal(c: char) -> bool {
    c.is_ascii_digit()
}

fn is_hexadecimal(c: char) -> bool {
    c.is_ascii_hexdigit()
}

macro_rules! character_tests {
    ($($(#[doc = $doc:literal])* $id:ident = $name:ident, $form:literal, $test:expr;)*) => {$(
        builtin! {
            $(#[doc = $doc])*
            pub $id = $name((Value,));
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: Unknown,
            quick: |rt, args| classify_codes(rt, &args[0], $test),
            complex_integers: First,
        }

        fn $name((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
            let answer = classify(call.rt(), &value, $test)?;
            call.output(answer)
        }
    )*};
}

character_tests! {
    /// True for white space.
    ///
    /// # Shapes
    /// The size of a char array; other values are false throughout.
    ///
    /// # Examples
    /// ```matlab
    /// isspace('a b')         %| 0 1 0
    /// ```
    ISSPACE = isspace, "tf = isspace(S)", is_blank;
    /// True for letters.
    ///
    /// # Examples
    /// ```matlab
    /// isletter('a1B')        %| 1 0 1
    /// ```
    ISLETTER = isletter, "tf = isletter(S)", char::is_alphabetic;
    /// True for letters.
    ///
    /// # Examples
    /// ```matlab
    /// isalpha('a1B')         %| 1 0 1
    /// ```
    ISALPHA = isalpha, "tf = isalpha(S)", char::is_alphabetic;
    /// True for decimal digits.
    ///
    /// # Examples
    /// ```matlab
    /// isdigit('a1B')         %| 0 1 0
    /// ```
    ISDIGIT = isdigit, "tf = isdigit(S)", is_decimal;
    /// True for letters and decimal digits.
    ///
    /// # Examples
    /// ```matlab
    /// isalnum('a1 ')         %| 1 1 0
    /// ```
    ISALNUM = isalnum, "tf = isalnum(S)", char::is_alphanumeric;
    /// True for upper-case letters.
    ///
    /// # Examples
    /// ```matlab
    /// isupper('aB')          %| 0 1
    /// ```
    ISUPPER = isupper, "tf = isupper(S)", char::is_uppercase;
    /// True for lower-case letters.
    ///
    /// # Examples
    /// ```matlab
    /// islower('aB')          %| 1 0
    /// ```
    ISLOWER = islower, "tf = islower(S)", char::is_lowercase;
    /// True for punctuation.
    ///
    /// # Examples
    /// ```matlab
    /// ispunct('a,b')         %| 0 1 0
    /// ```
    ISPUNCT = ispunct, "tf = ispunct(S)", is_punctuation;
    /// True for control characters.
    ///
    /// # Examples
    /// ```matlab
    /// iscntrl(char([9 65]))  %| 1 0
    /// ```
    ISCNTRL = iscntrl, "tf = iscntrl(S)", char::is_control;
    /// True for characters that leave a mark, blanks excluded.
    ///
    /// # Examples
    /// ```matlab
    /// isgraph('a b')         %| 1 0 1
    /// ```
    ISGRAPH = isgraph, "tf = isgraph(S)", is_graphic;
    /// True for characters that can be printed, blanks included.
    ///
    /// # Examples
    /// ```matlab
    /// isprint('a b')         %| 1 1 1
    /// ```
    ISPRINT = isprint, "tf = isprint(S)", is_printing;
    /// True for hexadecimal digits.
    ///
    /// # Examples
    /// ```matlab
    /// isxdigit('fg')         %| 1 0
    /// ```
    ISXDIGIT = isxdigit, "tf = isxdigit(S)", is_hexadecimal;
}

builtin! {
    /// True for characters of a category.
    ///
    /// Categories: `alpha`, `alphanum`, `cntrl`, `digit`, `graphic`, `lower`, `print`, `punct`, `wspace`, `upper`,
    /// `xdigit`. Numbers count as character codes.
    ///
    /// # Shapes
    /// The size of a char array; a cell array gives a cell array.
    ///
    /// # Errors
    /// `MATLAB:isstrprop:UnknownCategory`.
    ///
    /// # Examples
    /// ```matlab
    /// isstrprop('a1', 'digit')     %| 0 1
    /// ```
    pub ISSTRPROP = isstrprop((Value, Text));
    forms: ["tf = isstrprop(S, category)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: |rt, args| classify_codes(rt, &args[0], category_test(args[1].ascii()?)?),
}

/// The test of a category.
fn category_test(category: &[u8]) -> Option<fn(char) -> bool> {
    Some(match category {
        b"alpha" => char::is_alphabetic,
        b"alphanum" | b"alnum" => char::is_alphanumeric,
        b"cntrl" => char::is_control,
        b"digit" => is_decimal,
        b"graphic" | b"graph" => is_graphic,
        b"lower" => char::is_lowercase,
        b"print" => is_printing,
        b"punct" => is_punctuation,
        b"wspace" | b"space" => is_blank,
        b"upper" => char::is_uppercase,
        b"xdigit" => is_hexadecimal,
        _ => return None,
    })
}

fn isstrprop((value, Text(category)): (Value, Text), call: &mut Call<'_>) -> Result<()> {
    let test = category_test(category.as_bytes()).ok_or_else(|| {
        Error::new("MATLAB:isstrprop:UnknownCategory", "Unknown category specified.")
            .in_octave("", "isstrprop: invalid string property")
    })?;
    let rt = call.rt();
    let text = match value.class() {
        class if class.is_numeric() => crate::ops::convert::to_class(rt, value, Class::Char)?,
        _ => value,
    };
    let answer = classify(rt, &text, test)?;
    call.output(answer)
}

builtin! {
    /// True for a cell array whose elements are all char arrays.
    ///
    /// # Examples
    /// ```matlab
    /// iscellstr({'a', 'b'})  %| 1
    /// iscellstr({1})         %| 0
    /// ```
    pub ISCELLSTR = iscellstr((Value,));
    forms: ["tf = iscellstr(C)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: First,
}

fn iscellstr((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let answer =
        value.as_cell().is_some_and(|cell| cell.items.iter().all(|item| item.class() == Class::Char));
    call.output(Value::logical(answer))
}

builtin! {
    /// True for string arrays.
    ///
    /// # Examples
    /// ```matlab
    /// isstring("a")          %| 1
    /// isstring('a')          %| 0
    /// ```
    pub ISSTRING = isstring((Value,));
    forms: ["tf = isstring(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: First,
}

fn isstring((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(value.class() == Class::String))
}

builtin! {
    /// True for a string array of one element.
    ///
    /// # Examples
    /// ```matlab
    /// isStringScalar("a")         %| 1
    /// isStringScalar(["a" "b"])   %| 0
    /// ```
    pub ISSTRING_SCALAR = is_string_scalar((Value,));
    name: "isStringScalar",
    forms: ["tf = isStringScalar(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: First,
}

fn is_string_scalar((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(value.class() == Class::String && value.is_scalar()))
}
