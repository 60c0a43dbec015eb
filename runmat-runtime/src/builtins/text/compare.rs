//! Text compared: `strcmp` and its kin, `contains`, `startsWith`, `endsWith`, `matches`, `count`.

use std::borrow::Cow;

use smallvec::SmallVec;

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs, FromValue, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::text::search::{contains_codes, eq_ignoring_case, lower_char};
use crate::text::utf16;
use crate::value::class::Class;
use crate::value::{Kind, Value};

builtin! {
    /// True for equal texts.
    ///
    /// Cell and string arrays are compared element by element; what isn't text equals nothing.
    ///
    /// # Shapes
    /// The size of the cell or string array; a scalar for two char arrays.
    ///
    /// # Errors
    /// `MATLAB:strcmp:InputsSizeMismatch` for two arrays of different sizes.
    ///
    /// # Examples
    /// ```matlab
    /// strcmp('a', 'a')             %| 1
    /// strcmp({'a', 'b'}, 'a')      %| 1 0
    /// ```
    pub STRCMP = strcmp((Value, Value));
    forms: ["tf = strcmp(s1, s2)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |rt, args| equal_rows(rt, args).or_else(|| equal_items(rt, args)),
    complex_integers: All,
}

/// `strcmp` of two char rows of one-byte characters. The dialects compare empty ones each in its own way.
fn equal_rows(_: &mut Runtime, args: &[Value]) -> Option<Value> {
    let mut units = [[0; 1]; 2];
    let [a, b] = &mut units;
    let (s, t) = (args[0].latin1_in(a)?, args[1].latin1_in(b)?);
    (!s.is_empty() || !t.is_empty()).then(|| Value::logical(s == t))
}

/// `strcmpi` of two such rows of ASCII characters.
fn equal_rows_ignoring_case(_: &mut Runtime, args: &[Value]) -> Option<Value> {
    let mut units = [[0; 1]; 2];
    let [a, b] = &mut units;
    let (s, t) = (args[0].ascii_in(a)?, args[1].ascii_in(b)?);
    (!s.is_empty() || !t.is_empty()).then(|| Value::logical(s.eq_ignore_ascii_case(t)))
}

/// `strcmp` of a char row with a cell array of char rows, none of them empty. `None` for everything else.
fn equal_items(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let (text, cell) = match (args[0].as_cell(), args[1].as_cell()) {
        (None, Some(cell)) => (&args[0], cell),
        (Some(cell), None) => (&args[1], cell),
        _ => return None,
    };
    let mut unit = [0];
    let text = text.latin1_in(&mut unit).filter(|text| !text.is_empty())?;
    let mut answers: SmallVec<[bool; 32]> = SmallVec::with_capacity(cell.items.len());
    for item in cell.items {
        let mut unit = [0];
        let item = item.latin1_in(&mut unit).filter(|item| !item.is_empty())?;
        answers.push(item == text);
    }
    rt.dense(&answers, Dims::new(cell.dims)).ok()
}

/// `strncmp` of two char rows of ASCII characters, which `equal` compares.
fn equal_beginnings(rt: &mut Runtime, args: &[Value], equal: fn(&[u8], &[u8]) -> bool) -> Option<Value> {
    let mut units = [[0; 1]; 2];
    let [a, b] = &mut units;
    let (s, t) = (args[0].ascii_in(a)?, args[1].ascii_in(b)?);
    let n = args[2].as_double().filter(|n| (1.0..=1e9).contains(n) && n.fract() == 0.0)? as usize;
    if s.is_empty() || t.is_empty() {
        return None;
    }
    Some(Value::logical(match (s.get(..n), t.get(..n)) {
        (Some(s), Some(t)) => equal(s, t),
        _ => rt.dialect.is_octave && equal(s, t),
    }))
}

/// Whether a pattern fits a text, for two char rows of ASCII characters.
fn fits_codes(args: &[Value], fits: impl Fn(&[u8], &[u8]) -> bool) -> Option<Value> {
    let mut units = [[0; 1]; 2];
    let [a, b] = &mut units;
    let [text, pattern] = args else { return None };
    let (text, pattern) = (text.ascii_in(a)?, pattern.ascii_in(b)?);
    (!text.is_empty() && !pattern.is_empty()).then(|| Value::logical(fits(text, pattern)))
}

fn strcmp((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    compare(a, b, call, "strcmp", |s, t| s == t)
}

builtin! {
    /// True for texts that are equal but for the case of letters.
    ///
    /// # Examples
    /// ```matlab
    /// strcmpi('ABC', 'abc')        %| 1
    /// ```
    pub STRCMPI = strcmpi((Value, Value));
    forms: ["tf = strcmpi(s1, s2)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: equal_rows_ignoring_case,
    complex_integers: All,
}

fn strcmpi((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    compare(a, b, call, "strcmpi", eq_ignoring_case)
}

builtin! {
    /// True for texts whose first `n` characters are equal.
    ///
    /// A text of fewer characters equals nothing (in Octave's dialect, only its own like).
    ///
    /// # Errors
    /// `MATLAB:invalidInput` when `n` is no whole number.
    ///
    /// # Examples
    /// ```matlab
    /// strncmp('abc', 'abd', 2)     %| 1
    /// ```
    pub STRNCMP = strncmp((Value, Value, Value));
    forms: ["tf = strncmp(s1, s2, n)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |rt, args| equal_beginnings(rt, args, <[u8]>::eq),
    complex_integers: All,
}

fn strncmp((a, b, n): (Value, Value, Value), call: &mut Call<'_>) -> Result<()> {
    let n = compared_length(n, "strncmp", call)?;
    let is_octave = call.rt().dialect.is_octave;
    compare(a, b, call, "strncmp", |s, t| match (beginning(s, n), beginning(t, n)) {
        (Some(s), Some(t)) => s == t,
        _ => is_octave && s == t,
    })
}

/// The number of characters that count.
fn compared_length(n: Value, name: &str, call: &mut Call<'_>) -> Result<usize> {
    let least = if call.rt().dialect.is_octave { 1 } else { 0 };
    let said = format!("{name}: N must be greater than 0");
    match usize::from_value(n, 3, call) {
        Ok(n) if n >= least => Ok(n),
        Ok(_) => Err(Error::new("", said)),
        Err(error) => Err(error.in_octave("", said)),
    }
}

builtin! {
    /// True for texts whose first `n` characters are equal but for the case of letters.
    ///
    /// # Examples
    /// ```matlab
    /// strncmpi('ABC', 'abd', 2)    %| 1
    /// ```
    pub STRNCMPI = strncmpi((Value, Value, Value));
    forms: ["tf = strncmpi(s1, s2, n)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |rt, args| equal_beginnings(rt, args, <[u8]>::eq_ignore_ascii_case),
    complex_integers: All,
}

fn strncmpi((a, b, n): (Value, Value, Value), call: &mut Call<'_>) -> Result<()> {
    let n = compared_length(n, "strncmpi", call)?;
    let is_octave = call.rt().dialect.is_octave;
    compare(a, b, call, "strncmpi", |s, t| match (beginning(s, n), beginning(t, n)) {
        (Some(s), Some(t)) => eq_ignoring_case(s, t),
        _ => is_octave && eq_ignoring_case(s, t),
    })
}

/// The first `n` characters; `None` when there are fewer.
fn beginning(text: &str, n: usize) -> Option<&str> {
    if text.is_ascii() {
        return text.get(..n);
    }
    let mut units = 0;
    for (at, c) in text.char_indices() {
        if units >= n {
            return Some(&text[..at]);
        }
        units += utf16::width(c);
    }
    (units >= n).then_some(text)
}

/// One side of a comparison.
enum Side<'a> {
    /// One text, for all elements of the other side.
    One(Cow<'a, str>),
    /// A text, or something that equals nothing, for each element.
    Many(Vec<Option<Cow<'a, str>>>, Dims),
    /// Rows of a char matrix.
    Rows(Vec<String>),
    /// Something that equals nothing.
    Nothing,
}

impl<'a> Side<'a> {
    /// In Octave's dialect all empty char arrays in cells are the empty text.
    fn of(value: &'a Value, is_octave: bool) -> Result<Side<'a>> {
        Ok(match value.kind() {
            Kind::Cell(cell) => {
                let text = |item: &'a Value| match item.is_text_scalar() {
                    true => item.text(),
                    false if is_octave && item.class() == Class::Char && item.is_empty() => Some("".into()),
                    false => None,
                };
                Side::Many(cell.items.iter().map(text).collect(), Dims::new(cell.dims))
            }
            Kind::String(s) if s.items.len() == 1 => match &s.items[0] {
                Some(text) => Side::One(Cow::Borrowed(text)),
                None => Side::Nothing,
            },
            Kind::String(s) => {
                let items = s.items.iter().map(|item| item.as_deref().map(Cow::Borrowed)).collect();
                Side::Many(items, s.dims.clone())
            }
            _ => match value.text() {
                Some(text) => Side::One(text),
                None => value.char_rows()?.map_or(Side::Nothing, Side::Rows),
            },
        })
    }
}

fn compare(
    a: Value,
    b: Value,
    call: &mut Call<'_>,
    name: &str,
    equal: impl Fn(&str, &str) -> bool,
) -> Result<()> {
    let is_octave = call.rt().dialect.is_octave;
    let answer = match (Side::of(&a, is_octave)?, Side::of(&b, is_octave)?) {
        // Octave: empty char arrays with lengths other than 0 and 1 differ from all others.
        (Side::One(_), Side::One(_))
            if is_octave
                && a.dims() != b.dims()
                && a.class() == b.class()
                && (is_odd_empty(&a) || is_odd_empty(&b)) =>
        {
            Value::FALSE
        }
        (Side::One(s), Side::One(t)) => Value::logical(equal(&s, &t)),
        (Side::Rows(s), Side::Rows(t)) => {
            let same_size = a.dims() == b.dims();
            Value::logical(same_size && s.iter().zip(&t).all(|(s, t)| equal(s, t)))
        }
        (Side::Many(s, dims), Side::One(t)) | (Side::One(t), Side::Many(s, dims)) => {
            let answers: Vec<bool> = s.iter().map(|s| s.as_ref().is_some_and(|s| equal(s, &t))).collect();
            call.rt().dense(&answers, dims)?
        }
        (Side::Many(s, dims), Side::Nothing) | (Side::Nothing, Side::Many(s, dims)) => {
            call.rt().dense(&vec![false; s.len()], dims)?
        }
        (Side::Many(s, dims), Side::Rows(rows)) | (Side::Rows(rows), Side::Many(s, dims)) => {
            let alone = s.len() == 1;
            let row = |k: usize| rows.get(k);
            let pair = |k: usize, s: &Option<Cow<'_, str>>| {
                s.as_ref().is_some_and(|s| row(k).is_some_and(|row| equal(s, row)))
            };
            match (alone, s.len() == rows.len()) {
                (true, _) => {
                    let answers: Vec<bool> = (0..rows.len()).map(|k| pair(k, &s[0])).collect();
                    call.rt().column(&answers)?
                }
                (_, true) => {
                    let answers: Vec<bool> = s.iter().enumerate().map(|(k, s)| pair(k, s)).collect();
                    call.rt().dense(&answers, dims)?
                }
                _ => call.rt().dense(&vec![false; s.len()], dims)?,
            }
        }
        (Side::Many(s, dims), Side::Many(t, other)) => pairs(call.rt(), (s, dims), (t, other), name, equal)?,
        _ => Value::FALSE,
    };
    call.output(answer)
}

/// True for an empty array that is neither 0-by-0 nor 1-by-0.
fn is_odd_empty(value: &Value) -> bool {
    let dims = value.dims();
    value.is_empty() && (dims.rows() > 1 || dims.columns() > 0)
}

type Texts<'a> = (Vec<Option<Cow<'a, str>>>, Dims);

fn pairs(
    rt: &mut Runtime,
    (s, dims): Texts<'_>,
    (t, other): Texts<'_>,
    name: &str,
    equal: impl Fn(&str, &str) -> bool,
) -> Result<Value> {
    let both = |s: &Option<Cow<'_, str>>, t: &Option<Cow<'_, str>>| match (s, t) {
        (Some(s), Some(t)) => equal(s, t),
        _ => false,
    };
    if let [one] = &s[..] {
        return rt.dense(&t.iter().map(|t| both(one, t)).collect::<Vec<_>>(), other);
    }
    if let [one] = &t[..] {
        return rt.dense(&s.iter().map(|s| both(s, one)).collect::<Vec<_>>(), dims);
    }
    if dims != other {
        if rt.dialect.octave_errors {
            return Ok(Value::FALSE);
        }
        let message = "Inputs must be the same size or either one can be a scalar.";
        return Err(Error::new(format!("MATLAB:{name}:InputsSizeMismatch"), message));
    }
    rt.dense(&s.iter().zip(&t).map(|(s, t)| both(s, t)).collect::<Vec<_>>(), dims)
}

/// Texts, patterns of which any may fit, and whether case counts.
struct SearchArgs {
    text: TextArray,
    patterns: Vec<String>,
    ignore_case: bool,
}

impl FromArgs for SearchArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let said = |what: &str| format!("{what} must be a string or cell array of strings");
        let text = TextArray::from_value(args[0], 1, call).map_err(|e| e.in_octave_named(said("STR")))?;
        let patterns =
            TextArray::from_value(args[1], 2, call).map_err(|e| e.in_octave_named(said("PATTERN")))?;
        let patterns = patterns.items.into_iter().flatten().collect();
        let ignore_case = ignore_case(&args[2..], call)?;
        Ok(SearchArgs { text, patterns, ignore_case })
    }
}

/// The option `'IgnoreCase', tf`.
fn ignore_case(options: &[Value], call: &mut Call<'_>) -> Result<bool> {
    let is_octave = call.rt().dialect.is_octave;
    // Octave: any beginning of the word.
    let is_key = |key: &str| match is_octave {
        true => !key.is_empty() && "ignorecase".starts_with(&key.to_ascii_lowercase()),
        false => key.eq_ignore_ascii_case("IgnoreCase"),
    };
    match options {
        [] => Ok(false),
        [key, value] if key.text().is_some_and(|key| is_key(&key)) => match value.scalar_double() {
            Some(x) if value.class() != Class::Char => Ok(x != 0.0),
            _ => {
                let message = "The value of 'IgnoreCase' must be a logical scalar.";
                Err(Error::new("MATLAB:string:InvalidIgnoreCase", message)
                    .in_octave_named("\"IgnoreCase\" value must be a logical scalar"))
            }
        },
        _ => Err(Error::new("MATLAB:string:UnknownOption", "Expected the name-value argument 'IgnoreCase'.")
            .in_octave_named("third input must be \"IgnoreCase\"")),
    }
}

impl SearchArgs {
    /// The answer of `fits(text, pattern)` for any pattern, for each text.
    fn answer(self, call: &mut Call<'_>, fits: impl Fn(&str, &str) -> bool) -> Result<()> {
        let fold = |text: &str| match self.ignore_case {
            true => Cow::Owned(text.chars().map(lower_char).collect::<String>()),
            false => Cow::<str>::Owned(text.to_owned()),
        };
        let patterns: Vec<Cow<'_, str>> = self.patterns.iter().map(|p| fold(p)).collect();
        let any = |item: &Option<String>| {
            item.as_deref().is_some_and(|text| {
                let folded = if self.ignore_case { fold(text) } else { Cow::Borrowed(text) };
                patterns.iter().any(|pattern| fits(&folded, pattern))
            })
        };
        let answers: Vec<bool> = self.text.items.iter().map(any).collect();
        let answers = call.rt().dense(&answers, self.text.dims.clone())?;
        call.output(answers)
    }
}

builtin! {
    /// True for texts in which a pattern occurs.
    ///
    /// Of several patterns any may occur. `'IgnoreCase', true` ignores the case of letters.
    ///
    /// # Shapes
    /// The size of the cell or string array; a scalar for a char row.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// contains('hello', 'ell')         %| 1
    /// contains({'ab', 'cd'}, 'b')      %| 1 0
    /// ```
    pub CONTAINS = contains(SearchArgs);
    forms: ["tf = contains(str, pat)", "tf = contains(str, pat, 'IgnoreCase', true)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |_, args| fits_codes(args, contains_codes),
}

fn contains(args: SearchArgs, call: &mut Call<'_>) -> Result<()> {
    args.answer(call, |text, pattern| text.contains(pattern))
}

builtin! {
    /// True for texts that begin with a pattern.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// startsWith('hello', 'he')        %| 1
    /// ```
    pub STARTS_WITH = starts_with(SearchArgs);
    name: "startsWith",
    forms: ["tf = startsWith(str, pat)", "tf = startsWith(str, pat, 'IgnoreCase', true)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |_, args| fits_codes(args, <[u8]>::starts_with),
}

fn starts_with(args: SearchArgs, call: &mut Call<'_>) -> Result<()> {
    args.answer(call, |text, pattern| text.starts_with(pattern))
}

builtin! {
    /// True for texts that end with a pattern.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// endsWith('hello', 'lo')          %| 1
    /// ```
    pub ENDS_WITH = ends_with(SearchArgs);
    name: "endsWith",
    forms: ["tf = endsWith(str, pat)", "tf = endsWith(str, pat, 'IgnoreCase', true)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: |_, args| fits_codes(args, <[u8]>::ends_with),
}

fn ends_with(args: SearchArgs, call: &mut Call<'_>) -> Result<()> {
    args.answer(call, |text, pattern| text.ends_with(pattern))
}

builtin! {
    /// True for texts that are one of the patterns.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// matches(["a" "b"], "b")          %| 0 1
    /// ```
    pub MATCHES = matches(SearchArgs);
    forms: ["tf = matches(str, pat)", "tf = matches(str, pat, 'IgnoreCase', true)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
}

fn matches(args: SearchArgs, call: &mut Call<'_>) -> Result<()> {
    args.answer(call, |text, pattern| text == pattern)
}

builtin! {
    /// The number of occurrences of a pattern, none overlapping another.
    ///
    /// Occurrences of several patterns are added up.
    ///
    /// # Shapes
    /// The size of the cell or string array; a scalar for a char row.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// count('aXbX', 'X')               %| 2
    /// ```
    pub COUNT = count(SearchArgs);
    forms: ["n = count(str, pat)", "n = count(str, pat, 'IgnoreCase', true)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn count(args: SearchArgs, call: &mut Call<'_>) -> Result<()> {
    let fold = |text: &str| match args.ignore_case {
        true => text.chars().map(lower_char).collect::<String>(),
        false => text.to_owned(),
    };
    let patterns: Vec<String> = args.patterns.iter().map(|p| fold(p)).filter(|p| !p.is_empty()).collect();
    let number = |item: &Option<String>| {
        let text = fold(item.as_deref().unwrap_or_default());
        patterns.iter().map(|p| text.matches(p.as_str()).count()).sum::<usize>() as f64
    };
    let counts: Vec<f64> = args.text.items.iter().map(number).collect();
    let counts = call.rt().dense(&counts, args.text.dims.clone())?;
    call.output(counts)
}

/// The arguments of a search with options behind two texts, for other files of the family.
pub(super) fn parse_search(Any(args): &Any, call: &mut Call<'_>) -> Result<(TextArray, TextArray)> {
    Ok((TextArray::from_value(args[0], 1, call)?, TextArray::from_value(args[1], 2, call)?))
}
