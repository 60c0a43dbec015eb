//! Text into pieces: `strsplit`, `split`, `splitlines`, `strtok`, `ostrsplit`.

use std::ops::Range;

use smallvec::SmallVec;

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, Dim, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::regex::Options;
use crate::runtime::Runtime;
use crate::text::escapes::unescape;
use crate::text::split::{
    CodeSet, Collapse, TOKEN_BLANKS, delimiter_runs, first_token, first_token_of_codes, is_token_blank,
    lines, split_codes,
};
use crate::value::Value;
use crate::value::class::Class;
use crate::value::string::StringElement;

/// White space that separates pieces where no delimiter is given.
const BLANKS: [&str; 6] = [" ", "\u{c}", "\n", "\r", "\t", "\u{b}"];

builtin! {
    /// Text split at delimiters.
    ///
    /// Splits at white space where no delimiter is given; several delimiters come as a cell or string array, and escapes in
    /// them are replaced. Consecutive delimiters count as one unless `'CollapseDelimiters'` is false.
    /// `'DelimiterType', 'RegularExpression'` takes patterns. A second output gives the delimiters found.
    ///
    /// # Shapes
    /// A row of pieces.
    ///
    /// # Classes
    /// A cell array of char rows, or a string array when the text is a string.
    ///
    /// # Errors
    /// `MATLAB:strsplit:InvalidStringType` for what isn't a text scalar; `MATLAB:strsplit:invalidParameter` for unknown
    /// options; `MATLAB:strsplit:InvalidDelimiterType`.
    ///
    /// # Examples
    /// ```matlab
    /// strsplit('a,b;c', {',', ';'})     %| {'a'} {'b'} {'c'}
    /// ```
    pub STRSPLIT = strsplit(Any);
    forms: ["C = strsplit(str)", "C = strsplit(str, delimiter)", "[C, matches] = strsplit(…, Name, Value)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
    quick: split_of_codes,
}

fn strsplit(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if call.n_out() <= 1
        && let Some(pieces) = split_of_codes(call.rt(), &args)
    {
        return call.output(pieces);
    }
    let text = args[0].text().filter(|_| args[0].is_text_scalar()).ok_or_else(|| {
        let said = match args[0].class() == Class::Char {
            true => "strsplit: S must be a char row vector",
            false => "strsplit: S and DEL must be string values",
        };
        let message = "First input must be either a character vector or a string scalar.";
        Error::new("MATLAB:strsplit:InvalidStringType", message).in_octave("", said)
    })?;
    let SplitOptions { delimiters, collapse, patterns } = SplitOptions::parse(&args[1..], call)?;
    let runs = if patterns {
        pattern_runs(call.rt(), &text, &delimiters, collapse)?
    } else {
        let plain: Vec<String> = delimiters.iter().map(|delimiter| unescape(delimiter)).collect();
        let plain: Vec<&str> = plain.iter().map(String::as_str).collect();
        delimiter_runs(&text, &plain, collapse)
    };
    let (mut pieces, mut found, mut start) = (Vec::with_capacity(runs.len() + 1), Vec::new(), 0);
    for run in runs {
        pieces.push(&text[start..run.start]);
        start = run.end;
        found.push(&text[run]);
    }
    pieces.push(&text[start..]);
    let form = args[0].class();
    let pieces = row_of(call.rt(), &pieces, form);
    call.output(pieces)?;
    if call.n_out() > 1 {
        let found = row_of(call.rt(), &found, form);
        call.output(found)?;
    }
    Ok(())
}

/// The pieces that `strsplit` gives for a char row of one-byte characters and one such delimiter. `None` for everything
/// else.
fn split_of_codes(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let (mut unit, mut delimiter_unit) = ([0], [0]);
    let [text, delimiter] = args else { return None };
    let (text, delimiter) = (text.latin1_in(&mut unit)?, delimiter.latin1_in(&mut delimiter_unit)?);
    if delimiter.is_empty() || delimiter.contains(&b'\\') {
        return None;
    }
    let mut pieces: SmallVec<[Value; 16]> = SmallVec::new();
    split_codes(text, delimiter, Collapse::Runs, |piece| pieces.push(rt.char_codes(piece)));
    Some(rt.cell_row_of(&pieces))
}

/// What separates the pieces of `strsplit`.
struct SplitOptions {
    delimiters: Vec<String>,
    collapse: Collapse,
    patterns: bool,
}

impl SplitOptions {
    fn parse(mut options: &[Value], call: &mut Call<'_>) -> Result<SplitOptions> {
        let is_octave = call.rt().dialect.is_octave;
        let mut delimiters: Vec<String> = BLANKS.iter().map(|blank| blank.to_string()).collect();
        let is_key = |value: &Value| {
            value.text().is_some_and(|key| {
                key.eq_ignore_ascii_case("CollapseDelimiters") || key.eq_ignore_ascii_case("DelimiterType")
            })
        };
        let is_flag = |value: &Value| value.class().is_numeric() || value.class() == Class::Logical;
        // Octave: `collapsedelimiters` may stand behind the delimiters, or alone, without its name.
        let names_delimiters = match options {
            [first, ..] if is_octave => !is_flag(first) && (options.len() % 2 == 1 || !is_key(first)),
            _ => options.len() % 2 == 1,
        };
        if let (true, [first, rest @ ..]) = (names_delimiters, options) {
            let given = TextArray::from_value(*first, 2, call)
                .map_err(|error| error.in_octave("", "strsplit: S and DEL must be string values"))?;
            delimiters = given.items.into_iter().flatten().collect();
            options = rest;
        }
        let mut parsed = SplitOptions { delimiters, collapse: Collapse::Runs, patterns: false };
        if let [flag, rest @ ..] = options
            && is_octave
            && options.len() % 2 == 1
        {
            if !is_flag(flag) {
                return Err(Error::new("", "strsplit: S and DEL must be string values"));
            }
            parsed.collapse = collapse_of(flag)?;
            options = rest;
        }
        for pair in options.chunks_exact(2) {
            let key = pair[0].text().map(|key| key.into_owned()).unwrap_or_default();
            match key.to_ascii_lowercase().as_str() {
                "collapsedelimiters" => parsed.collapse = collapse_of(&pair[1])?,
                "delimitertype" => parsed.patterns = is_pattern_type(&pair[1])?,
                _ => {
                    let message = format!("Unknown parameter name '{key}'.");
                    let said = format!("strsplit: invalid parameter name, '{key}'");
                    return Err(Error::new("MATLAB:strsplit:invalidParameter", message)
                        .in_octave("Octave:strsplit:invalid_parameter_name", said));
                }
            }
        }
        Ok(parsed)
    }
}

fn collapse_of(value: &Value) -> Result<Collapse> {
    match value.scalar_double() {
        Some(0.0) => Ok(Collapse::Each),
        Some(_) => Ok(Collapse::Runs),
        None => Err(Error::new(
            "MATLAB:strsplit:InvalidCollapseDelimiters",
            "The value of 'CollapseDelimiters' must be a logical scalar.",
        )
        .in_octave("", "strsplit: COLLAPSEDELIMITERS must be a scalar value")),
    }
}

/// True for `'RegularExpression'`, false for `'Simple'`; either may be shortened.
fn is_pattern_type(value: &Value) -> Result<bool> {
    let kind = value.text().map(|kind| kind.to_ascii_lowercase()).unwrap_or_default();
    match kind.as_str() {
        "" => {}
        kind if "regularexpression".starts_with(kind) => return Ok(true),
        kind if "simple".starts_with(kind) || "legacy".starts_with(kind) => return Ok(false),
        _ => {}
    }
    let message = "The value of 'DelimiterType' must be 'Simple' or 'RegularExpression'.";
    Err(Error::new("MATLAB:strsplit:InvalidDelimiterType", message)
        .in_octave("Octave:strsplit:invalid_delimitertype", "strsplit: Invalid DELIMITERTYPE"))
}

fn pattern_runs(
    rt: &mut Runtime,
    text: &str,
    delimiters: &[String],
    collapse: Collapse,
) -> Result<Vec<std::ops::Range<usize>>> {
    let alternatives: Vec<String> = delimiters.iter().map(|d| format!("(?:{d})")).collect();
    let mut pattern = alternatives.join("|");
    if collapse == Collapse::Runs {
        pattern = format!("(?:{pattern})+");
    }
    let compiled =
        rt.patterns.compile(&pattern, &Options::default()).map_err(super::regexp::pattern_error)?;
    compiled
        .matches(text)
        .map(|found| found.map(|found| found.range).map_err(super::regexp::pattern_error))
        .collect()
}

/// A row of texts: a string array, or a cell array of char rows.
fn row_of(rt: &mut Runtime, texts: &[&str], form: Class) -> Value {
    if form == Class::String {
        let items: Vec<StringElement> = texts.iter().map(|text| Some((*text).into())).collect();
        return rt.strings(Dims::row(texts.len()), items);
    }
    rt.cellstr_row(texts)
}

builtin! {
    /// Text split at delimiters, each of which counts.
    ///
    /// Splits at white space where no delimiter is given.
    ///
    /// # Shapes
    /// A column of pieces for one text. Arrays of text must split into equal numbers of pieces, which lie along the first
    /// dimension of length 1, or along `dim`.
    ///
    /// # Classes
    /// A string array, or a cell array of char rows when the text is char.
    ///
    /// # Errors
    /// `MATLAB:string:DimensionMismatch` when the numbers of pieces differ, or `dim` has a length other than 1.
    ///
    /// # Examples
    /// ```matlab
    /// size(split("a b c"))   %| 3 1
    /// ```
    pub SPLIT = split(Any);
    forms: ["s = split(str)", "s = split(str, delimiter)", "[s, match] = split(str, delimiter, dim)"],
    inputs: 1..=3,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn split(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let text = TextArray::from_value(args[0], 1, call)?;
    let delimiters: Vec<String> = match args.get(1) {
        Some(given) => TextArray::from_value(*given, 2, call)?.items.into_iter().flatten().collect(),
        None => BLANKS.iter().map(|blank| blank.to_string()).collect(),
    };
    let dim = match args.get(2) {
        Some(dim) => Dim::from_value(*dim, 3, call)?.0,
        None if text.items.len() == 1 => 0,
        None => (0..text.dims.ndims()).find(|k| text.dims.at(*k) == 1).unwrap_or(text.dims.ndims()),
    };
    if text.dims.at(dim) > 1 {
        let message = "Text can be split only along a dimension of length 1.";
        return Err(Error::new("MATLAB:string:DimensionMismatch", message));
    }
    let delimiters: Vec<&str> = delimiters.iter().map(String::as_str).collect();
    let mut pieces: Vec<Vec<&str>> = Vec::with_capacity(text.items.len());
    let mut found: Vec<Vec<&str>> = Vec::with_capacity(text.items.len());
    for k in 0..text.items.len() {
        let text = text.text(k);
        let runs = delimiter_runs(text, &delimiters, Collapse::Each);
        let mut start = 0;
        let mut parts = Vec::with_capacity(runs.len() + 1);
        for run in &runs {
            parts.push(&text[start..run.start]);
            start = run.end;
        }
        parts.push(&text[start..]);
        pieces.push(parts);
        found.push(runs.into_iter().map(|run| &text[run]).collect());
    }
    if let Some(odd) = pieces.iter().position(|parts| parts.len() != pieces[0].len()) {
        let message = format!(
            "Element {} of the text contains {} delimiters while the previous elements have {}. All elements must contain the same number of delimiters.",
            odd + 1,
            pieces[odd].len() - 1,
            pieces[0].len() - 1
        );
        return Err(Error::new("MATLAB:string:DimensionMismatch", message));
    }
    let spread = spread_along(call.rt(), &pieces, &text, dim);
    call.output(spread)?;
    if call.n_out() > 1 {
        let spread = spread_along(call.rt(), &found, &text, dim);
        call.output(spread)?;
    }
    Ok(())
}

/// Lists of equal length, one for each text, as an array in which they lie along dimension `dim`.
fn spread_along(rt: &mut Runtime, lists: &[Vec<&str>], text: &TextArray, dim: usize) -> Value {
    let count = lists.first().map_or(1, Vec::len);
    let dims = text.dims.with(dim, count);
    let stride: usize = (0..dim).map(|k| dims.at(k)).product();
    let mut texts: Vec<&str> = vec![""; dims.numel()];
    for (k, list) in lists.iter().enumerate() {
        let (inner, outer) = (k % stride.max(1), k / stride.max(1));
        for (at, piece) in list.iter().enumerate() {
            texts[inner + (at + outer * count) * stride] = piece;
        }
    }
    if text.form == Class::String {
        let items: Vec<StringElement> = texts.into_iter().map(|text| Some(text.into())).collect();
        return rt.strings(dims, items);
    }
    let items = texts.into_iter().map(|text| rt.char_row(text)).collect();
    rt.cell(dims, items)
}

builtin! {
    /// The lines of a text.
    ///
    /// Lines end at line feeds, carriage returns or both.
    ///
    /// # Shapes
    /// A column for one text. The lines of an array of texts lie along the first dimension behind those that it fills:
    /// for an m-by-1 array the second, for a 1-by-n array the third.
    ///
    /// # Classes
    /// A string array, or a cell array of char rows when the text is char.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text; `MATLAB:string:DimensionMismatch` when the numbers of lines differ.
    ///
    /// # Examples
    /// ```matlab
    /// size(splitlines(sprintf('a\nb')))     %| 2 1
    /// ```
    pub SPLITLINES = splitlines((TextArray,));
    forms: ["s = splitlines(str)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn splitlines((text,): (TextArray,), call: &mut Call<'_>) -> Result<()> {
    let pieces: Vec<Vec<&str>> = (0..text.items.len()).map(|k| lines(text.text(k))).collect();
    if pieces.iter().any(|parts| parts.len() != pieces[0].len()) {
        let message = "All elements must contain the same number of lines.";
        return Err(Error::new("MATLAB:string:DimensionMismatch", message));
    }
    // Behind the last dimension that the texts fill: the lines of a row of texts lie along the third.
    let dim = (0..text.dims.ndims()).rev().find(|k| text.dims.at(*k) != 1).map_or(0, |last| last + 1);
    let spread = spread_along(call.rt(), &pieces, &text, dim);
    call.output(spread)
}

builtin! {
    /// The first piece of a text, and the rest.
    ///
    /// Delimiters before the piece are passed over; white space separates where none are given.
    ///
    /// # Classes
    /// The form of the input, for both outputs.
    ///
    /// # Errors
    /// `MATLAB:strtok:InputClass` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strtok('  hello world')     %| hello
    /// ```
    pub STRTOK = strtok(Any);
    forms: ["token = strtok(str)", "[token, rest] = strtok(str, delimiters)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
    quick: token_of_codes,
}

fn strtok(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if strtok_of_codes(&args, call)? {
        return Ok(());
    }
    let text = TextArray::from_text(&args[0]).ok_or_else(|| {
        let message = "Input must be a character array, string array, or cell array of character vectors.";
        Error::new("MATLAB:strtok:InputClass", message)
            .in_octave("", "strtok: STR must be a string or cell array of strings")
    })?;
    let (is_column, is_octave) = (args[0].dims().columns() == 1, call.rt().dialect.is_octave);
    if is_octave && text.form == Class::Char && args[0].dims().rows() > 1 && !is_column {
        return Err(Error::new("", "strtok: STR cannot be a 2-D character array"));
    }
    // Octave reads a column of characters as one text.
    let turn = is_octave && text.form == Class::Char && args[0].dims().rows() > 1;
    let text = match turn {
        true => TextArray {
            items: vec![Some(text.items.into_iter().flatten().collect())],
            dims: Dims::scalar(),
            form: Class::Char,
        },
        false => text,
    };
    let delimiters = match args.get(1) {
        Some(given) => match given.view() {
            // Numbers are codes of delimiters.
            Some(_) => {
                let chars = crate::ops::convert::to_class(call.rt(), *given, Class::Char)?;
                Some(Text::from_value(chars, 2, call)?.0)
            }
            None => Some(Text::from_value(*given, 2, call)?.0),
        },
        None => None,
    };
    let is_delimiter = |c: char| match &delimiters {
        Some(set) => set.contains(c),
        None => is_token_blank(c),
    };
    let mut rests = Vec::with_capacity(text.items.len());
    let token = text.map(call.rt(), |text| {
        let (token, rest) = first_token(text, is_delimiter);
        rests.push(Some(text[rest].to_owned()));
        text[token].to_owned()
    });
    let upright = |rt: &mut Runtime, value: Value| match turn.then(|| value.char_units()).flatten() {
        Some(units) => rt.char_units(&units, Dims::column(units.len())),
        None => value,
    };
    let token = upright(call.rt(), token);
    call.output(token)?;
    if call.n_out() > 1 {
        let rest = text.rebuild(call.rt(), rests);
        let rest = upright(call.rt(), rest);
        call.output(rest)?;
    }
    Ok(())
}

/// Where token and rest lie in a char row of one-byte characters, with such delimiters or none. `None` for everything
/// else.
fn token_in_codes(text: &[u8], delimiters: Option<&Value>) -> Option<(Range<usize>, Range<usize>)> {
    let mut unit = [0];
    Some(match delimiters {
        Some(set) => first_token_of_codes(text, &CodeSet::new(set.latin1_in(&mut unit)?)),
        None => first_token_of_codes(text, &TOKEN_BLANKS),
    })
}

/// The token that `strtok` gives for such text.
fn token_of_codes(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let mut unit = [0];
    let text = args[0].latin1_in(&mut unit)?;
    let (token, _) = token_in_codes(text, args.get(1))?;
    Some(rt.char_codes(&text[token]))
}

/// `strtok` of such text, with all results. False for everything else.
fn strtok_of_codes(args: &[Value], call: &mut Call<'_>) -> Result<bool> {
    let mut unit = [0];
    let Some(text) = args[0].latin1_in(&mut unit) else { return Ok(false) };
    let Some((token, rest)) = token_in_codes(text, args.get(1)) else { return Ok(false) };
    let token = call.rt().char_codes(&text[token]);
    call.output(token)?;
    if call.n_out() > 1 {
        let rest = call.rt().char_codes(&text[rest]);
        call.output(rest)?;
    }
    Ok(true)
}

builtin! {
    /// Text split at each of some characters.
    ///
    /// With a third input that is true empty pieces are left out.
    ///
    /// # Shapes
    /// A row of pieces.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// ostrsplit('a:b;c', ':;')     %| {'a'} {'b'} {'c'}
    /// ```
    pub OSTRSPLIT = ostrsplit(Any);
    forms: ["C = ostrsplit(s, chars)", "C = ostrsplit(s, chars, stripEmpty)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Cell),
}

fn ostrsplit(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let said = "ostrsplit: S and SEP must be string values";
    let text = TextArray::from_value(args[0], 1, call).map_err(|error| error.in_octave("", said))?;
    let Text(chars) = Text::from_value(args[1], 2, call).map_err(|error| error.in_octave("", said))?;
    let strip = match args.get(2) {
        Some(strip) => bool::from_value(*strip, 3, call)?,
        None => false,
    };
    let rows = (0..text.items.len()).flat_map(|k| text.text(k).split(|c| chars.contains(c)));
    let pieces: Vec<&str> = rows.filter(|piece| !strip || !piece.is_empty()).collect();
    let rt = call.rt();
    let items = pieces.into_iter().map(|piece| rt.char_row_kept(piece)).collect();
    let pieces = rt.cell_row(items);
    call.output(pieces)
}
