//! Text from other values: `char`, `cellstr`, `string`, `strings`, `blanks`, `newline`, and missing text.

use crate::array::dims::Dims;
use crate::array::stored::{Elements, Latin1};
use crate::builtin;
use crate::builtins::args::{Any, parse_sizes};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::ops::concat::to_strings;
use crate::ops::convert::to_class;
use crate::runtime::Runtime;
use crate::text::utf16;
use crate::value::class::Class;
use crate::value::string::StringElement;
use crate::value::{Kind, Value};

builtin! {
    /// Char arrays from codes and texts.
    ///
    /// Numbers are taken as character codes. Several inputs, cell arrays and string arrays give a row for each text,
    /// padded with blanks to the longest.
    ///
    /// # Shapes
    /// One array of numbers keeps its size.
    ///
    /// # Errors
    /// `MATLAB:invalidConversion` for classes without text; `MATLAB:char:cellElements` for cells of other things.
    ///
    /// # Examples
    /// ```matlab
    /// char([72 105])         %| Hi
    /// size(char('a', 'bcd')) %| 2 3
    /// ```
    pub CHAR = char_array(Any);
    name: "char",
    forms: ["C = char(A)", "C = char(A1, …, An)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Char),
    quick: chars_of_codes,
}

/// A matrix of doubles that are codes of one-byte characters, as such. `None` for everything else.
fn chars_of_codes(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let [value] = args else { return None };
    let (codes, dims) = value.doubles()?;
    let is_code = |x: &f64| (0.0..=255.0).contains(x) && x.trunc() == *x;
    if codes.is_empty() || !codes.iter().all(is_code) {
        return None;
    }
    let chars = rt.written::<Latin1>(Dims::new(dims), |out| {
        out.iter_mut().zip(codes).for_each(|(out, code)| *out = Latin1(*code as u8));
    });
    chars.ok()
}

fn char_array(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    if let [one] = args[..] {
        if one.class() == Class::Char {
            return call.output(one.shared());
        }
        if one.class().is_dense() {
            let chars = to_class(rt, one, Class::Char)?;
            return call.output(chars);
        }
        if one.class() == Class::String && one.is_scalar() {
            let text = rt.char_row(&one.text().unwrap_or_default());
            return call.output(text);
        }
    }
    let mut rows = Vec::new();
    for arg in &args {
        push_rows(rt, arg, &mut rows)?;
    }
    let chars = rt.char_matrix(&rows);
    call.output(chars)
}

/// Appends the rows of a value's text; an empty text is an empty row.
fn push_rows(rt: &mut Runtime, value: &Value, rows: &mut Vec<String>) -> Result<()> {
    match value.kind() {
        Kind::Dense(view) if view.class == Class::Char => {
            if view.numel() == 0 {
                rows.push(String::new());
            } else {
                rows.extend(value.char_rows()?.unwrap_or_default());
            }
            Ok(())
        }
        Kind::Dense(_) => {
            let chars = to_class(rt, *value, Class::Char)?;
            push_rows(rt, &chars, rows)
        }
        Kind::String(strings) => {
            rows.extend(strings.items.iter().map(|item| item.as_deref().unwrap_or_default().to_owned()));
            Ok(())
        }
        Kind::Cell(cell) => {
            for item in cell.items {
                if !item.class().is_dense() && item.class() != Class::String {
                    let message = "Cell elements must be character arrays.";
                    return Err(Error::new("MATLAB:char:cellElements", message));
                }
                push_rows(rt, item, rows)?;
            }
            Ok(())
        }
        _ => Err(ErrorKind::Conversion { to: "char".into(), from: value.class().name().into() }.into()),
    }
}

builtin! {
    /// Cell arrays of char rows from char and string arrays.
    ///
    /// Rows of a char matrix lose their trailing blanks. A cell array of char rows is returned as it is.
    ///
    /// # Shapes
    /// A column with a cell for each row of a char matrix; the size of a string array.
    ///
    /// # Errors
    /// `MATLAB:cellstr:InputClass` for other classes.
    ///
    /// # Examples
    /// ```matlab
    /// cellstr(['a  '; 'bcd'])     %| {'a' } {'bcd'}
    /// ```
    pub CELLSTR = cellstr((Value,));
    forms: ["C = cellstr(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Cell),
    complex_integers: First,
}

fn cellstr((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let cell = match value.kind() {
        Kind::Cell(cell) if cell.items.iter().all(|item| item.class() == Class::Char) => value.shared(),
        Kind::Dense(view) if view.class == Class::Char => {
            let rows = value.char_rows()?.unwrap_or_default();
            match rows.is_empty() {
                true => rt.cellstr_column([""]),
                false => rt.cellstr_column(rows.iter().map(|row| row.trim_end_matches([' ', '\0']))),
            }
        }
        Kind::Dense(view) if view.numel() == 0 => rt.cellstr_column([""]),
        Kind::String(strings) => {
            let items =
                strings.items.iter().map(|item| rt.char_row(item.as_deref().unwrap_or_default())).collect();
            rt.cell(strings.dims.clone(), items)
        }
        _ => {
            let message =
                "Input must be a character array, string array, or cell array of character vectors.";
            return Err(Error::new("MATLAB:cellstr:InputClass", message));
        }
    };
    call.output(cell)
}

builtin! {
    /// String arrays from other values.
    ///
    /// Each number, truth value and cell becomes an element, each row of a char array too. Numbers have the text of
    /// `num2str`.
    ///
    /// # Shapes
    /// The size of a numeric or cell array; a column for a char matrix.
    ///
    /// # Errors
    /// `MATLAB:invalidConversion` for classes without text.
    ///
    /// # Examples
    /// ```matlab
    /// string(pi)             %| 3.1416
    /// string(true)           %| true
    /// ```
    pub STRING = string(Any);
    forms: ["S = string(A)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::String),
    complex_integers: First,
}

fn string(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let Some(value) = args.first() else {
        let empty = rt.string("");
        return call.output(empty);
    };
    let strings = match value.kind() {
        Kind::String(_) => value.shared(),
        Kind::Handle(function) => rt.string(&function.text()),
        _ => {
            let strings = to_strings(*value, "string").map_err(|_| -> Error {
                ErrorKind::Conversion { to: "string".into(), from: value.class().name().into() }.into()
            })?;
            rt.alloc(strings)
        }
    };
    call.output(strings)
}

builtin! {
    /// An array of strings without characters.
    ///
    /// # Errors
    /// Sizes that aren't real integers.
    ///
    /// # Examples
    /// ```matlab
    /// size(strings(2, 3))    %| 2 3
    /// ```
    pub STRINGS = strings(Any);
    forms: ["S = strings", "S = strings(n)", "S = strings(m, n, …)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::String),
}

fn strings(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let dims = parse_sizes(&args)?.dims;
    let rt = call.rt();
    rt.check_size(&dims, size_of::<StringElement>())?;
    let items = vec![Some("".into()); dims.numel()];
    let strings = rt.strings(dims, items);
    call.output(strings)
}

builtin! {
    /// A char row of blanks.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what is no whole number.
    ///
    /// # Examples
    /// ```matlab
    /// size(blanks(3))        %| 1 3
    /// ```
    pub BLANKS = blanks((usize,));
    forms: ["s = blanks(n)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
    quick: |rt, args| {
        let n = args[0].as_double().filter(|n| (1.0..=1e3).contains(n) && n.fract() == 0.0)? as usize;
        rt.written::<Latin1>(Dims::row(n), |out| out.fill(Latin1(b' '))).ok()
    },
}

fn blanks((n,): (usize,), call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    rt.check_size(&Dims::row(n), 1)?;
    let text = rt.char_row_kept(&" ".repeat(n));
    call.output(text)
}

builtin! {
    /// The line feed character.
    ///
    /// # Examples
    /// ```matlab
    /// double(newline)        %| 10
    /// ```
    pub NEWLINE = newline(());
    forms: ["c = newline"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
}

fn newline(_: (), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::char_unit(b'\n'.into()))
}

builtin! {
    /// The missing string.
    ///
    /// # Examples
    /// ```matlab
    /// ismissing(missing)     %| 1
    /// ```
    pub MISSING = missing(());
    forms: ["m = missing"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn missing(_: (), call: &mut Call<'_>) -> Result<()> {
    let missing = call.rt().strings(Dims::scalar(), vec![None]);
    call.output(missing)
}

builtin! {
    /// True for elements that stand for no value.
    ///
    /// NaN of floating-point arrays, missing strings, blanks of char arrays, empty texts of cell arrays; or what the
    /// second input lists.
    ///
    /// # Examples
    /// ```matlab
    /// ismissing([1 NaN])     %| 0 1
    /// ```
    pub ISMISSING = ismissing(Any);
    forms: ["tf = ismissing(A)", "tf = ismissing(A, indicator)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    complex_integers: First,
}

fn ismissing(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    use crate::ops::isequal::{NanRule, isequal};
    let value = args[0];
    let rt = call.rt();
    let mut answers: Vec<bool> = match value.kind() {
        Kind::Dense(view) => match view.elements {
            Elements::F64(s) => s.iter().map(|x| x.is_nan()).collect(),
            Elements::F32(s) => s.iter().map(|x| x.is_nan()).collect(),
            Elements::C64(s) => s.iter().map(|z| z.re.is_nan() || z.im.is_nan()).collect(),
            Elements::C32(s) => s.iter().map(|z| z.re.is_nan() || z.im.is_nan()).collect(),
            Elements::Char8(_) | Elements::Char16(_) => {
                (0..view.numel()).map(|k| view.elements.real_at(k) == 32.0).collect()
            }
            _ => vec![false; view.numel()],
        },
        Kind::String(strings) => strings.items.iter().map(Option::is_none).collect(),
        Kind::Cell(cell) => cell.items.iter().map(|v| v.class() == Class::Char && v.is_empty()).collect(),
        _ => vec![false; value.numel()],
    };
    if let Some(indicators) = args.get(1) {
        let list = elements_of(rt, *indicators)?;
        let elements = elements_of(rt, value)?;
        answers = elements.iter().map(|e| list.iter().any(|m| isequal(e, m, NanRule::Equal))).collect();
    }
    let answers = rt.dense(&answers, value.dims())?;
    call.output(answers)
}

/// The elements of an array as values of their own; a char row as one.
fn elements_of(rt: &mut Runtime, value: Value) -> Result<Vec<Value>> {
    match value.kind() {
        Kind::Cell(cell) => Ok(cell.items.to_vec()),
        _ => (0..value.numel())
            .map(|k| crate::ops::index::index(rt, value, &[Value::double(k as f64 + 1.0)]))
            .collect(),
    }
}

builtin! {
    /// Char text in place of strings.
    ///
    /// String scalars become char rows, other string arrays cell arrays of char rows; all else is returned as it is.
    ///
    /// # Examples
    /// ```matlab
    /// class(convertStringsToChars("a"))     %| char
    /// ```
    pub CONVERT_STRINGS_TO_CHARS = convert_strings_to_chars(Any);
    name: "convertStringsToChars",
    forms: ["B = convertStringsToChars(A)", "[B1, …, Bn] = convertStringsToChars(A1, …, An)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn convert_strings_to_chars(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    for arg in args {
        let rt = call.rt();
        let converted = match arg.kind() {
            Kind::String(strings) if strings.dims.is_scalar() => {
                rt.char_row(strings.items[0].as_deref().unwrap_or_default())
            }
            Kind::String(strings) => {
                let items = strings
                    .items
                    .iter()
                    .map(|item| rt.char_row(item.as_deref().unwrap_or_default()))
                    .collect();
                rt.cell(strings.dims.clone(), items)
            }
            _ => arg.shared(),
        };
        call.output(converted)?;
    }
    Ok(())
}

builtin! {
    /// Strings in place of char text.
    ///
    /// Char arrays and cell arrays of char rows become strings; all else is returned as it is.
    ///
    /// # Examples
    /// ```matlab
    /// class(convertCharsToStrings('a'))     %| string
    /// ```
    pub CONVERT_CHARS_TO_STRINGS = convert_chars_to_strings(Any);
    name: "convertCharsToStrings",
    forms: ["B = convertCharsToStrings(A)", "[B1, …, Bn] = convertCharsToStrings(A1, …, An)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn convert_chars_to_strings(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    for arg in args {
        let rt = call.rt();
        let converted = match arg.kind() {
            Kind::Dense(view) if view.class == Class::Char => {
                let text = utf16::to_text(&arg.char_units().unwrap_or_default());
                rt.string(&text)
            }
            Kind::Cell(cell) if cell.items.iter().all(|item| item.class() == Class::Char) => {
                let strings = to_strings(arg, "string")?;
                rt.alloc(strings)
            }
            _ => arg.shared(),
        };
        call.output(converted)?;
    }
    Ok(())
}
