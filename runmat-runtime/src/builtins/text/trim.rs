//! Blanks at the ends: `strtrim`, `deblank`, `strip`, `pad`, `strjust`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::text::number::{push_blanks, units_len};
use crate::text::split::{Nulls, trim, trim_codes, trim_columns, trim_end, trim_end_of_codes};
use crate::value::class::Class;
use crate::value::{Kind, Value};

builtin! {
    /// Text without white space at its ends.
    ///
    /// Char arrays lose null characters too; a char matrix loses the columns that are blank in all rows.
    ///
    /// # Classes
    /// The form of the input.
    ///
    /// # Errors
    /// `MATLAB:strtrim:InputClass` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strtrim('  a b ')      %| a b
    /// ```
    pub STRTRIM = strtrim((Value,));
    forms: ["B = strtrim(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: |rt, args| trimmed_codes(rt, &args[0], trim_codes),
}

fn strtrim((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    if let Some(matrix) = trimmed_matrix(call.rt(), &value, Ends::Both) {
        return call.output(matrix);
    }
    let trimmed_nested =
        nested(call.rt(), &value, Empties::Refuse, |text| trim(text, Nulls::Trim).to_owned());
    if let Some(trimmed) = trimmed_nested {
        return call.output(trimmed);
    }
    let text = TextArray::from_text(&value).ok_or_else(|| {
        let message = "Input must be a character array, string array, or cell array of character vectors.";
        Error::new("MATLAB:strtrim:InputClass", message)
            .in_octave("", "strtrim: S argument must be a string or cellstring")
    })?;
    let nulls = if text.form == Class::String { Nulls::Keep } else { Nulls::Trim };
    let trimmed = text.map(call.rt(), |text| trim(text, nulls).to_owned());
    call.output(trimmed)
}

/// A char row of ASCII characters without what `trim` leaves out. `None` for everything else.
fn trimmed_codes(rt: &mut Runtime, value: &Value, trim: fn(&[u8]) -> &[u8]) -> Option<Value> {
    let mut unit = [0];
    let codes = trim(value.ascii_in(&mut unit)?);
    Some(rt.char_codes(codes))
}

/// What becomes of empty arrays of other classes in a cell array of text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Empties {
    Keep,
    Refuse,
}

/// Octave: cells within cells are trimmed too. `None` for other values and in MATLAB's dialect.
fn nested(rt: &mut Runtime, value: &Value, empties: Empties, map: fn(&str) -> String) -> Option<Value> {
    let cell = value.as_cell().filter(|_| rt.dialect.is_octave)?;
    let mut items = Vec::with_capacity(cell.items.len());
    for item in cell.items {
        items.push(match item.kind() {
            Kind::Cell(_) => nested(rt, item, empties, map)?,
            _ if item.is_text_scalar() => rt.char_row(&map(&item.text().unwrap_or_default())),
            _ if item.is_empty() && empties == Empties::Keep => item.shared(),
            _ => return None,
        });
    }
    Some(rt.cell(Dims::new(cell.dims), items))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    Both,
    Right,
}

/// A char matrix of several rows without its blank columns.
fn trimmed_matrix(rt: &mut Runtime, value: &Value, ends: Ends) -> Option<Value> {
    let units = value.char_units()?;
    let dims = value.dims();
    if dims.rows() < 2 || dims.ndims() > 2 {
        return None;
    }
    let (n_rows, n_cols) = (dims.rows(), dims.columns());
    let mut range = trim_columns(|at| units[at], n_rows, n_cols);
    if range.is_empty() && rt.dialect.is_octave {
        return Some(Value::EMPTY_CHAR);
    }
    if ends == Ends::Right {
        range.start = 0;
    }
    let kept = &units[range.start * n_rows..range.end * n_rows];
    Some(rt.char_units(kept, Dims::matrix(n_rows, range.len())))
}

builtin! {
    /// Text without white space and null characters at its end.
    ///
    /// # Classes
    /// The form of the input.
    ///
    /// # Errors
    /// `MATLAB:deblank:InputClass` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// size(deblank('a  '))   %| 1 1
    /// ```
    pub DEBLANK = deblank((Value,));
    forms: ["B = deblank(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: |rt, args| trimmed_codes(rt, &args[0], trim_end_of_codes),
}

fn deblank((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    if let Some(matrix) = trimmed_matrix(call.rt(), &value, Ends::Right) {
        return call.output(matrix);
    }
    if value == Value::EMPTY {
        return call.output(value);
    }
    if let Some(trimmed) = nested(call.rt(), &value, Empties::Keep, |text| trim_end(text).to_owned()) {
        return call.output(trimmed);
    }
    let text = TextArray::from_text(&value).ok_or_else(|| {
        let message = "Input must be a character array, string array, or cell array of character vectors.";
        Error::new("MATLAB:deblank:InputClass", message)
            .in_octave("", "deblank: S argument must be a string or cellstring")
    })?;
    let trimmed = text.map(call.rt(), |text| trim_end(text).to_owned());
    call.output(trimmed)
}

builtin! {
    /// Text without a character at its ends.
    ///
    /// Strips white space from both ends; `side` is `'left'`, `'right'` or `'both'`, and a last input names another
    /// character.
    ///
    /// # Classes
    /// The form of the input.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strip("  a ")               %| a
    /// strip("00120", 'left', '0') %| 120
    /// ```
    pub STRIP = strip(Any);
    forms: ["B = strip(A)", "B = strip(A, side)", "B = strip(A, stripChar)", "B = strip(A, side, stripChar)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn strip(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let text = TextArray::from_value(args[0], 1, call)?;
    let mut side = Side::Both;
    let mut character = None;
    for (at, arg) in args.iter().enumerate().skip(1) {
        let Text(word) = Text::from_value(*arg, at + 1, call)?;
        match (Side::parse(&word), word.chars().count()) {
            (Some(found), _) => side = found,
            (None, 1) => character = word.chars().next(),
            _ => return Err(Error::new("MATLAB:string:strip", "Pad character must be a single character.")),
        }
    }
    let unwanted = |c: char| match character {
        Some(character) => c == character,
        None => c.is_whitespace(),
    };
    let stripped = text.map(call.rt(), |text| {
        let text = if side == Side::Right { text } else { text.trim_start_matches(unwanted) };
        let text = if side == Side::Left { text } else { text.trim_end_matches(unwanted) };
        text.to_owned()
    });
    call.output(stripped)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
    Both,
}

impl Side {
    fn parse(word: &str) -> Option<Side> {
        match word.to_ascii_lowercase().as_str() {
            "left" => Some(Side::Left),
            "right" => Some(Side::Right),
            "both" => Some(Side::Both),
            _ => None,
        }
    }
}

builtin! {
    /// Text filled up to a length.
    ///
    /// Pads on the right with blanks, to the longest text or to `n` characters; `side` is `'left'`, `'right'` or
    /// `'both'`.
    ///
    /// # Classes
    /// The form of the input.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// pad("a", 3, 'left', '.')    %| ..a
    /// ```
    pub PAD = pad(Any);
    forms: ["B = pad(A)", "B = pad(A, n)", "B = pad(A, n, side)", "B = pad(A, n, side, padChar)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn pad(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let text = TextArray::from_value(args[0], 1, call)?;
    let mut width = text.items.iter().flatten().map(|item| units_len(item)).max().unwrap_or(0);
    let mut side = Side::Right;
    let mut character = ' ';
    for (at, arg) in args.iter().enumerate().skip(1) {
        if !arg.is_text_scalar() {
            width = usize::from_value(*arg, at + 1, call)?;
            call.rt().check_size(&Dims::row(width), 1)?;
            continue;
        }
        let Text(word) = Text::from_value(*arg, at + 1, call)?;
        match (Side::parse(&word), word.chars().next(), word.chars().count()) {
            (Some(found), ..) => side = found,
            (None, Some(c), 1) => character = c,
            _ => return Err(Error::new("MATLAB:string:pad", "Pad character must be a single character.")),
        }
    }
    let padded = text.map(call.rt(), |text| {
        let missing = width.saturating_sub(units_len(text));
        let left = match side {
            Side::Left => missing,
            Side::Right => 0,
            Side::Both => missing / 2,
        };
        let mut out: String = std::iter::repeat_n(character, left).collect();
        out.push_str(text);
        out.extend(std::iter::repeat_n(character, missing - left));
        out
    });
    call.output(padded)
}

builtin! {
    /// Char rows pushed to the left, the right or the middle of their width.
    ///
    /// # Errors
    /// `MATLAB:strjust:InvalidJustification` for an unknown word.
    ///
    /// # Examples
    /// ```matlab
    /// double(strjust('a ', 'right'))     %| 32 97
    /// ```
    pub STRJUST = strjust(Any);
    forms: ["B = strjust(A)", "B = strjust(A, 'right' | 'left' | 'center')"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn strjust(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let word = match args.get(1) {
        Some(word) => Text::from_value(*word, 2, call)?.0,
        None => "right".to_owned(),
    };
    let left_share: fn(usize) -> usize = match word.to_ascii_lowercase().as_str() {
        "right" => |free| free,
        "left" => |_| 0,
        "center" => |free| free / 2,
        _ => {
            let message = "Justification must be 'left', 'right', or 'center'.";
            return Err(Error::new("MATLAB:strjust:InvalidJustification", message));
        }
    };
    let text = TextArray::from_value(args[0], 1, call)
        .map_err(|error| error.in_octave("", "strjust: S must be a string or 2-D character matrix"))?;
    let justified = text.map(call.rt(), |text| {
        let width = units_len(text);
        let core = text.trim_matches([' ', '\0']);
        let free = width - units_len(core);
        let left = left_share(free);
        let mut out = String::with_capacity(text.len());
        push_blanks(&mut out, left);
        out.push_str(core);
        push_blanks(&mut out, free - left);
        out
    });
    call.output(justified)
}
