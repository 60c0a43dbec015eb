//! Texts joined: `strcat`, `strvcat`, `cstrcat`, `append`, `strjoin`, `join`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, Dim, FromValue, Text, TextArray, not_text};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::binary::Expansion;
use crate::ops::concat::{concat, to_strings};
use crate::ops::convert::to_class;
use crate::runtime::Runtime;
use crate::text::escapes::unescape;
use crate::text::split::{trim_end, trim_end_of_codes};
use crate::value::class::Class;
use crate::value::string::{StringArray, StringElement};
use crate::value::{Kind, Value};

builtin! {
    /// Texts joined side by side.
    ///
    /// White space at the end of char inputs goes; that of cells and strings stays. In Octave's dialect it goes from the
    /// rows of char matrices and from char inputs beside cells too.
    ///
    /// # Shapes
    /// Cell and string arrays expand to a common size; char matrices join row by row.
    ///
    /// # Classes
    /// A string array when an input is one, else a cell array when an input is one, else char.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` for sizes that don't expand.
    ///
    /// # Examples
    /// ```matlab
    /// strcat('a ', 'b')      %| ab
    /// ```
    pub STRCAT = strcat(Any);
    forms: ["s = strcat(s1, …, sn)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: strcat_codes,
}

/// `strcat` of char rows of ASCII characters. `None` for everything else.
fn strcat_codes(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let mut out = rt.take_scratch();
    let all = args.iter().all(|arg| {
        let mut unit = [0];
        let row = arg.ascii_in(&mut unit);
        out.extend_from_slice(row.map_or(&[], trim_end_of_codes));
        row.is_some()
    });
    let joined = (all && !args.is_empty()).then(|| rt.char_codes(&out));
    rt.give_scratch(out);
    joined
}

fn strcat(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let is_octave = call.rt().dialect.is_octave;
    if args.is_empty() && !is_octave {
        return Err(ErrorKind::NotEnoughInputs.into());
    }
    let joined = joined(call.rt(), &args, if is_octave { Ends::TrimAll } else { Ends::Trim })?;
    call.output(joined)
}

builtin! {
    /// Texts joined side by side, blanks and all.
    ///
    /// # Classes
    /// A string array when an input is one, else a cell array when an input is one, else char.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` for sizes that don't expand.
    ///
    /// # Examples
    /// ```matlab
    /// append('a ', 'b')      %| a b
    /// ```
    pub APPEND = append(Any);
    forms: ["s = append(s1, …, sn)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn append(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let joined = joined(call.rt(), &args, Ends::Keep)?;
    call.output(joined)
}

builtin! {
    /// Char arrays joined side by side, blanks and all.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't char.
    ///
    /// # Examples
    /// ```matlab
    /// cstrcat('a ', 'b')     %| a b
    /// ```
    pub CSTRCAT = cstrcat(Any);
    forms: ["s = cstrcat(s1, …, sn)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn cstrcat(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if let Some(odd) = args.iter().position(|arg| arg.class() != Class::Char) {
        return Err(not_text(odd + 1).in_octave("", "cstrcat: arguments must be character strings"));
    }
    let joined = match args.is_empty() {
        true => Value::EMPTY_CHAR,
        false => concat(call.rt(), &args, 1)?,
    };
    call.output(joined)
}

/// What happens to white space at the end of char inputs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    Trim,
    /// Of each row, and beside cells too.
    TrimAll,
    Keep,
}

fn joined(rt: &mut Runtime, args: &[Value], ends: Ends) -> Result<Value> {
    let has = |class| args.iter().any(|arg| arg.class() == class);
    if !has(Class::String) && !has(Class::Cell) {
        return joined_chars(rt, args, ends);
    }
    let as_strings = has(Class::String);
    let mut total: Option<StringArray> = None;
    for (at, arg) in args.iter().enumerate() {
        let part = match arg.kind() {
            Kind::Dense(view) if view.class == Class::Char && ends == Ends::TrimAll => {
                let mut rows = arg.char_rows()?.unwrap_or_default();
                if rows.is_empty() {
                    rows.push(String::new());
                }
                let rows: Vec<StringElement> = rows.iter().map(|row| Some(trim_end(row).into())).collect();
                StringArray::new(Dims::column(rows.len()), rows)
            }
            // Blanks of char inputs count beside cells and strings.
            Kind::Dense(view) if view.class != Class::Char && !as_strings => return Err(not_text(at + 1)),
            _ => to_strings(*arg, "strcat").map_err(|_| not_text(at + 1))?,
        };
        total = Some(match total {
            None => part,
            Some(total) => appended(&total, &part)?,
        });
    }
    let Some(total) = total else { return Ok(Value::EMPTY_CHAR) };
    if as_strings {
        return Ok(rt.alloc(total));
    }
    let items = total.items.iter().map(|item| rt.char_row(item.as_deref().unwrap_or_default())).collect();
    Ok(rt.cell(total.dims, items))
}

fn appended(a: &StringArray, b: &StringArray) -> Result<StringArray> {
    let plan = Expansion::new(a.dims.as_slice(), b.dims.as_slice()).ok_or(ErrorKind::SizeMismatch)?;
    let index = |n: usize| (0..n).collect::<Vec<usize>>();
    let mut items: Vec<StringElement> = vec![None; plan.numel()];
    plan.apply(&index(a.items.len()), &index(b.items.len()), &mut items, |i, j| {
        let (s, t) = (a.items[i].as_deref()?, b.items[j].as_deref()?);
        Some([s, t].concat().into())
    });
    Ok(StringArray::new(Dims::new(plan.dims()), items))
}

fn joined_chars(rt: &mut Runtime, args: &[Value], ends: Ends) -> Result<Value> {
    let mut rows: Vec<Vec<String>> = Vec::with_capacity(args.len());
    for (at, arg) in args.iter().enumerate() {
        if !arg.class().is_dense() {
            return Err(not_text(at + 1));
        }
        let chars = to_class(rt, *arg, Class::Char)?;
        let mut texts = chars.char_rows()?.unwrap_or_default();
        let trims = ends == Ends::TrimAll || (ends == Ends::Trim && texts.len() == 1);
        if trims && arg.class() == Class::Char {
            for text in &mut texts {
                text.truncate(trim_end(text).len());
            }
        }
        if !texts.is_empty() {
            rows.push(texts);
        }
    }
    let n_rows = rows.iter().map(Vec::len).max().unwrap_or(0);
    if rows.iter().any(|texts| texts.len() != 1 && texts.len() != n_rows) {
        let message = "Inputs must have the same number of rows or be a single row.";
        return Err(Error::new("MATLAB:strcat:NumberOfInputRows", message));
    }
    let joined: Vec<String> = (0..n_rows)
        .map(|row| rows.iter().map(|texts| texts[if texts.len() == 1 { 0 } else { row }].as_str()).collect())
        .collect();
    match &joined[..] {
        [] => Ok(Value::EMPTY_CHAR),
        [one] => Ok(rt.char_row(one)),
        _ => Ok(rt.char_matrix(&joined)),
    }
}

builtin! {
    /// Texts one below the other as a char matrix; empty ones are left out.
    ///
    /// Rows are padded with blanks to the longest.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// size(strvcat('a', '', 'bcd'))     %| 2 3
    /// ```
    pub STRVCAT = strvcat(Any);
    forms: ["s = strvcat(s1, …, sn)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Char),
}

fn strvcat(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let mut rows = Vec::new();
    for (at, arg) in args.iter().enumerate() {
        push_filled(rt, arg, at + 1, &mut rows)?;
    }
    let chars = rt.char_matrix(&rows);
    call.output(chars)
}

fn push_filled(rt: &mut Runtime, value: &Value, position: usize, rows: &mut Vec<String>) -> Result<()> {
    match value.kind() {
        Kind::Dense(view) => {
            if view.numel() > 0 {
                let chars = to_class(rt, *value, Class::Char)?;
                rows.extend(chars.char_rows()?.unwrap_or_default());
            }
            Ok(())
        }
        Kind::Cell(cell) => cell.items.iter().try_for_each(|item| push_filled(rt, item, position, rows)),
        Kind::String(strings) => {
            let texts = strings.items.iter().filter_map(|item| item.as_deref());
            rows.extend(texts.filter(|text| !text.is_empty()).map(str::to_owned));
            Ok(())
        }
        _ => Err(not_text(position)),
    }
}

builtin! {
    /// The texts of a row joined into one, with a delimiter between them.
    ///
    /// A blank separates where no delimiter is given; escapes in the delimiter are replaced. A cell array gives a delimiter
    /// for each gap.
    ///
    /// # Classes
    /// A char row for a cell array, a string for a string array.
    ///
    /// # Errors
    /// `MATLAB:strjoin:InvalidCellType` for what is no list of texts; `MATLAB:strjoin:WrongNumberOfDelimiterElements`.
    ///
    /// # Examples
    /// ```matlab
    /// strjoin({'a', 'b', 'c'}, '-')     %| a-b-c
    /// ```
    pub STRJOIN = strjoin(Any);
    forms: ["s = strjoin(C)", "s = strjoin(C, delimiter)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: strjoin_codes,
}

fn strjoin(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if let Some(joined) = strjoin_codes(call.rt(), &args) {
        return call.output(joined);
    }
    let texts = TextArray::from_text(&args[0]).filter(|texts| texts.form != Class::Char);
    let texts = texts.ok_or_else(|| {
        let message = "First input must be a string array or cell array of character vectors.";
        Error::new("MATLAB:strjoin:InvalidCellType", message).invalid_call_in_octave()
    })?;
    let gaps = texts.items.len().saturating_sub(1);
    let delimiters: Vec<String> = match args.get(1) {
        None => vec![" ".to_owned(); gaps],
        Some(given) => {
            let given =
                TextArray::from_value(*given, 2, call).map_err(|error| error.invalid_call_in_octave())?;
            match (given.form, given.items.len()) {
                (Class::Cell, n) if n == gaps => given.items.into_iter().flatten().collect(),
                (_, 1) => vec![unescape(given.text(0)); gaps],
                _ => {
                    let message = "Number of delimiters must equal one less than the number of elements.";
                    return Err(Error::new("MATLAB:strjoin:WrongNumberOfDelimiterElements", message));
                }
            }
        }
    };
    let mut out = String::new();
    for k in 0..texts.items.len() {
        if k > 0 {
            out.push_str(&delimiters[k - 1]);
        }
        out.push_str(texts.text(k));
    }
    let rt = call.rt();
    let joined = match (texts.form, texts.items.is_empty()) {
        (Class::String, _) => rt.string(&out),
        (_, true) => rt.char_row_kept(""),
        _ => rt.char_row(&out),
    };
    call.output(joined)
}

/// `strjoin` of char rows of one-byte characters with one such delimiter. `None` for everything else.
fn strjoin_codes(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let cell = args[0].as_cell().filter(|cell| !cell.items.is_empty())?;
    let mut unit = [0];
    let delimiter = match args.get(1) {
        None => b" ",
        Some(given) => given.latin1_in(&mut unit).filter(|codes| !codes.contains(&b'\\'))?,
    };
    let mut out = rt.take_scratch();
    let all = cell.items.iter().enumerate().all(|(k, item)| {
        if k > 0 {
            out.extend_from_slice(delimiter);
        }
        item.push_latin1(&mut out)
    });
    let joined = all.then(|| rt.char_codes(&out));
    rt.give_scratch(out);
    joined
}

builtin! {
    /// Texts of an array joined along a dimension.
    ///
    /// Joins along the last dimension whose length isn't 1, or along `dim`. A blank separates where no delimiter is given.
    ///
    /// # Classes
    /// A string array, or for a cell array a cell array (a char row when one text is left).
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// join(["a" "b"], "-")     %| a-b
    /// ```
    pub JOIN = join(Any);
    forms: ["s = join(str)", "s = join(str, delimiter)", "s = join(str, dim)", "s = join(str, delimiter, dim)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn join(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let texts = TextArray::from_value(args[0], 1, call)?;
    let mut delimiter = " ".to_owned();
    let mut dim = (0..texts.dims.ndims()).rev().find(|k| texts.dims.at(*k) != 1).unwrap_or(0);
    for (at, arg) in args.iter().enumerate().skip(1) {
        if arg.class().is_numeric() {
            dim = Dim::from_value(*arg, at + 1, call)?.0;
        } else {
            delimiter = Text::from_value(*arg, at + 1, call)?.0;
        }
    }
    let count = texts.dims.at(dim);
    let dims = texts.dims.with(dim, 1);
    // Empty arrays may have more rows than memory holds texts.
    call.rt().check_size(&dims, size_of::<String>())?;
    let stride: usize = (0..dim).map(|k| dims.at(k)).product();
    let joined: Vec<Option<String>> = (0..dims.numel())
        .map(|k| {
            let start = k % stride + k / stride * stride * count;
            let parts: Option<Vec<&str>> =
                (0..count).map(|at| texts.items[start + at * stride].as_deref()).collect();
            parts.map(|parts| parts.join(&delimiter))
        })
        .collect();
    let form = match texts.form {
        Class::Cell if joined.len() == 1 => Class::Char,
        form => form,
    };
    let joined = TextArray { items: Vec::new(), dims, form }.rebuild(call.rt(), joined);
    call.output(joined)
}
