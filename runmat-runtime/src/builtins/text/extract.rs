//! Parts of texts by position or by what stands around them, and texts composed from data.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs, FromValue, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::ops::index::index;
use crate::ops::printf::format_values;
use crate::regex::columns::Columns;
use crate::runtime::Runtime;
use crate::text::number::units_len;
use crate::text::template::{Escapes, Format};
use crate::value::Value;
use crate::value::class::Class;
use crate::value::string::StringElement;

/// A place in each text: a position for each, or a text to look for.
enum Mark {
    Positions(Vec<f64>),
    Texts(Vec<String>),
}

impl Mark {
    fn of(value: Value, position: usize, call: &mut Call<'_>) -> Result<Mark> {
        match value.view() {
            Some(view) if view.class.is_numeric() => {
                Ok(Mark::Positions((0..view.numel()).map(|k| view.elements.real_at(k)).collect()))
            }
            _ => Ok(Mark::Texts(
                TextArray::from_value(value, position, call)?.items.into_iter().flatten().collect(),
            )),
        }
    }

    /// The first byte range in `text` from `from` on that matches: an empty range before a position.
    fn find(&self, k: usize, text: &str, from: usize) -> Result<Option<std::ops::Range<usize>>> {
        match self {
            Mark::Positions(positions) => {
                let at = positions.get(if positions.len() == 1 { 0 } else { k }).copied().unwrap_or(0.0);
                byte_of(text, at, k).map(|at| Some(at..at))
            }
            Mark::Texts(texts) => {
                let found = texts
                    .iter()
                    .filter(|t| !t.is_empty())
                    .filter_map(|t| text[from..].find(t.as_str()).map(|at| from + at..from + at + t.len()));
                Ok(found.min_by_key(|range| (range.start, std::cmp::Reverse(range.end))))
            }
        }
    }
}

/// The byte before character `at` (from 1).
fn byte_of(text: &str, at: f64, element: usize) -> Result<usize> {
    let length = units_len(text);
    if at.fract() != 0.0 || at < 1.0 || at > length as f64 {
        let message = format!("Numeric value exceeds the number of characters in element {}.", element + 1);
        return Err(Error::new("MATLAB:string:PositionOutOfRange", message));
    }
    Ok(Columns::new(text).byte_of(at as usize - 1))
}

/// The end of the character that begins at `at`.
fn next_char(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(0, char::len_utf8)
}

/// A text array and a mark.
struct MarkArgs {
    text: TextArray,
    mark: Mark,
}

impl FromArgs for MarkArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        Ok(MarkArgs { text: TextArray::from_value(args[0], 1, call)?, mark: Mark::of(args[1], 2, call)? })
    }
}

impl MarkArgs {
    /// The same form with `part(text, range)` of each text; missing where the mark isn't found.
    fn parts(
        self,
        call: &mut Call<'_>,
        part: impl Fn(&str, std::ops::Range<usize>, bool) -> String,
    ) -> Result<()> {
        let by_position = matches!(self.mark, Mark::Positions(_));
        let mut items = Vec::with_capacity(self.text.items.len());
        for (k, item) in self.text.items.iter().enumerate() {
            items.push(match item {
                Some(text) => self.mark.find(k, text, 0)?.map(|range| part(text, range, by_position)),
                None => None,
            });
        }
        let parts = self.text.rebuild(call.rt(), items);
        call.output(parts)
    }
}

builtin! {
    /// The part of a text before a position or a text.
    ///
    /// # Classes
    /// The form of the first input; a string without the text gives `<missing>`.
    ///
    /// # Errors
    /// `MATLAB:string:PositionOutOfRange` for positions outside the text.
    ///
    /// # Examples
    /// ```matlab
    /// extractBefore('key=val', '=')     %| key
    /// extractBefore('abcd', 3)          %| ab
    /// ```
    pub EXTRACT_BEFORE = extract_before(MarkArgs);
    name: "extractBefore",
    forms: ["s = extractBefore(str, pos)", "s = extractBefore(str, text)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn extract_before(args: MarkArgs, call: &mut Call<'_>) -> Result<()> {
    args.parts(call, |text, range, _| text[..range.start].to_owned())
}

builtin! {
    /// The part of a text after a position or a text.
    ///
    /// # Classes
    /// The form of the first input; a string without the text gives `<missing>`.
    ///
    /// # Errors
    /// `MATLAB:string:PositionOutOfRange` for positions outside the text.
    ///
    /// # Examples
    /// ```matlab
    /// extractAfter('key=val', '=')     %| val
    /// extractAfter('abcd', 3)          %| d
    /// ```
    pub EXTRACT_AFTER = extract_after(MarkArgs);
    name: "extractAfter",
    forms: ["s = extractAfter(str, pos)", "s = extractAfter(str, text)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn extract_after(args: MarkArgs, call: &mut Call<'_>) -> Result<()> {
    args.parts(call, |text, range, by_position| {
        let from = if by_position { next_char(text, range.start) } else { range.end };
        text[from..].to_owned()
    })
}

/// A text array, two marks, and whether the marks belong to what lies between them.
struct BetweenArgs {
    text: TextArray,
    start: Mark,
    end: Mark,
    inclusive: bool,
}

impl BetweenArgs {
    fn parse(args: &[Value], options: &[Value], call: &mut Call<'_>) -> Result<Self> {
        let text = TextArray::from_value(args[0], 1, call)?;
        let (start, end) = (Mark::of(args[1], 2, call)?, Mark::of(args[2], 3, call)?);
        // Positions belong to the part, texts don't.
        let mut inclusive = matches!(start, Mark::Positions(_));
        match options {
            [] => {}
            [key, value] if key.text().is_some_and(|key| key.eq_ignore_ascii_case("Boundaries")) => {
                inclusive = value.text().is_some_and(|value| value.eq_ignore_ascii_case("inclusive"));
            }
            _ => {
                let message = "Expected the name-value argument 'Boundaries'.";
                return Err(Error::new("MATLAB:string:UnknownOption", message));
            }
        }
        Ok(BetweenArgs { text, start, end, inclusive })
    }

    /// The ranges of a text that lie between the marks.
    fn ranges(&self, k: usize, text: &str) -> Result<Vec<std::ops::Range<usize>>> {
        let mut ranges = Vec::new();
        let mut from = 0;
        while let Some(start) = self.start.find(k, text, from)? {
            let Some(end) = self.end.find(k, text, start.end)? else { break };
            let start_is_place = matches!(self.start, Mark::Positions(_));
            let end_is_place = matches!(self.end, Mark::Positions(_));
            let begin = match (start_is_place, self.inclusive) {
                (_, true) => start.start,
                (true, false) => next_char(text, start.start),
                (false, false) => start.end,
            };
            let stop = match (end_is_place, self.inclusive) {
                (true, true) => next_char(text, end.start),
                (false, true) => end.end,
                (_, false) => end.start,
            };
            ranges.push(begin..stop.max(begin));
            from = end.end;
            if start_is_place || end_is_place {
                break;
            }
        }
        Ok(ranges)
    }

    /// The texts with `new` in place of what lies between the marks.
    fn replaced(&self, rt: &mut Runtime, new: &str) -> Result<Value> {
        let mut items = Vec::with_capacity(self.text.items.len());
        for (k, item) in self.text.items.iter().enumerate() {
            let Some(text) = item else {
                items.push(None);
                continue;
            };
            let (mut out, mut at) = (String::new(), 0);
            for range in self.ranges(k, text)? {
                out.push_str(&text[at..range.start]);
                out.push_str(new);
                at = range.end;
            }
            out.push_str(&text[at..]);
            items.push(Some(out));
        }
        Ok(self.text.rebuild(rt, items))
    }
}

builtin! {
    /// The parts of a text between two texts or positions.
    ///
    /// Positions belong to the part and texts don't, unless `'Boundaries'` says `'inclusive'` or `'exclusive'`.
    ///
    /// # Shapes
    /// A column of the parts of one text. Texts of an array must have as many parts as each other, which lie along the
    /// second dimension.
    ///
    /// # Classes
    /// A string array, or a cell array of char rows when the text is char.
    ///
    /// # Errors
    /// `MATLAB:string:DimensionMismatch` when the numbers of parts differ.
    ///
    /// # Examples
    /// ```matlab
    /// extractBetween("a[b]c", "[", "]")     %| b
    /// ```
    pub EXTRACT_BETWEEN = extract_between(Any);
    name: "extractBetween",
    forms: ["s = extractBetween(str, start, end)", "s = extractBetween(…, 'Boundaries', bounds)"],
    inputs: 3..=5,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn extract_between(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let between = BetweenArgs::parse(&args[..3], &args[3..], call)?;
    let mut parts: Vec<Vec<&str>> = Vec::new();
    for k in 0..between.text.items.len() {
        let text = between.text.text(k);
        parts.push(between.ranges(k, text)?.into_iter().map(|range| &text[range]).collect());
    }
    let count = parts.first().map_or(0, Vec::len);
    if parts.iter().any(|p| p.len() != count) {
        let message = "All elements must contain the same number of matches.";
        return Err(Error::new("MATLAB:string:DimensionMismatch", message));
    }
    let dims = match parts.len() {
        1 => Dims::matrix(count, 1),
        n => Dims::matrix(n, count),
    };
    let texts: Vec<&str> = match parts.len() {
        1 => parts.concat(),
        n => (0..n * count).map(|k| parts[k % n][k / n]).collect(),
    };
    let rt = call.rt();
    let found = if between.text.form == Class::String {
        rt.strings(dims, texts.into_iter().map(|text| Some(text.into())).collect())
    } else {
        let items = texts.into_iter().map(|text| rt.char_row(text)).collect();
        rt.cell(dims, items)
    };
    call.output(found)
}

builtin! {
    /// Text without the parts between two texts or positions.
    ///
    /// # Classes
    /// The form of the first input.
    ///
    /// # Errors
    /// `MATLAB:string:PositionOutOfRange` for positions outside the text.
    ///
    /// # Examples
    /// ```matlab
    /// eraseBetween('a[b]c', '[', ']')     %| a[]c
    /// ```
    pub ERASE_BETWEEN = erase_between(Any);
    name: "eraseBetween",
    forms: ["s = eraseBetween(str, start, end)", "s = eraseBetween(…, 'Boundaries', bounds)"],
    inputs: 3..=5,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn erase_between(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let erased = BetweenArgs::parse(&args[..3], &args[3..], call)?.replaced(call.rt(), "")?;
    call.output(erased)
}

builtin! {
    /// Text with the parts between two texts or positions replaced.
    ///
    /// # Classes
    /// The form of the first input.
    ///
    /// # Errors
    /// `MATLAB:string:PositionOutOfRange` for positions outside the text.
    ///
    /// # Examples
    /// ```matlab
    /// replaceBetween('a[b]c', '[', ']', 'x')     %| a[x]c
    /// ```
    pub REPLACE_BETWEEN = replace_between(Any);
    name: "replaceBetween",
    forms: ["s = replaceBetween(str, start, end, new)", "s = replaceBetween(…, 'Boundaries', bounds)"],
    inputs: 4..=6,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn replace_between(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let between = BetweenArgs::parse(&args[..3], &args[4..], call)?;
    let new = TextArray::from_value(args[3], 4, call)?;
    let new = new.items.first().cloned().flatten().unwrap_or_default();
    let replaced = between.replaced(call.rt(), &new)?;
    call.output(replaced)
}

builtin! {
    /// Text with a text inserted before a position or before each occurrence of a text.
    ///
    /// # Classes
    /// The form of the first input.
    ///
    /// # Errors
    /// `MATLAB:string:PositionOutOfRange` for positions outside the text.
    ///
    /// # Examples
    /// ```matlab
    /// insertBefore('abc', 'b', '-')     %| a-bc
    /// ```
    pub INSERT_BEFORE = insert_before(Any);
    name: "insertBefore",
    forms: ["s = insertBefore(str, pos, new)", "s = insertBefore(str, text, new)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn insert_before(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    insert(&args, Edge::Before, call)
}

builtin! {
    /// Text with a text inserted after a position or after each occurrence of a text.
    ///
    /// # Classes
    /// The form of the first input.
    ///
    /// # Errors
    /// `MATLAB:string:PositionOutOfRange` for positions outside the text.
    ///
    /// # Examples
    /// ```matlab
    /// insertAfter('abc', 2, '-')        %| ab-c
    /// ```
    pub INSERT_AFTER = insert_after(Any);
    name: "insertAfter",
    forms: ["s = insertAfter(str, pos, new)", "s = insertAfter(str, text, new)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn insert_after(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    insert(&args, Edge::After, call)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Before,
    After,
}

fn insert(args: &[Value], edge: Edge, call: &mut Call<'_>) -> Result<()> {
    let text = TextArray::from_value(args[0], 1, call)?;
    let mark = Mark::of(args[1], 2, call)?;
    let new = TextArray::from_value(args[2], 3, call)?;
    let by_position = matches!(mark, Mark::Positions(_));
    let mut items = Vec::with_capacity(text.items.len());
    for (k, item) in text.items.iter().enumerate() {
        let Some(source) = item else {
            items.push(None);
            continue;
        };
        let new = new.text(if new.items.len() == 1 { 0 } else { k.min(new.items.len() - 1) });
        let (mut out, mut at) = (String::new(), 0);
        while let Some(range) = mark.find(k, source, at)? {
            let place = match (edge, by_position) {
                (Edge::Before, _) => range.start,
                (Edge::After, true) => next_char(source, range.start),
                (Edge::After, false) => range.end,
            };
            out.push_str(&source[at..place]);
            out.push_str(new);
            out.push_str(&source[place..range.end.max(place)]);
            at = range.end.max(place);
            if by_position {
                break;
            }
        }
        out.push_str(&source[at..]);
        items.push(Some(out));
    }
    let inserted = text.rebuild(call.rt(), items);
    call.output(inserted)
}

builtin! {
    /// The number of characters of each text.
    ///
    /// # Shapes
    /// The size of the cell or string array; a scalar for a char row.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strlength(["a" "bcd"])     %| 1 3
    /// ```
    pub STRLENGTH = strlength((TextArray,));
    forms: ["n = strlength(str)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn strlength((text,): (TextArray,), call: &mut Call<'_>) -> Result<()> {
    let length = |item: &Option<String>| item.as_deref().map_or(f64::NAN, |text| units_len(text) as f64);
    let lengths: Vec<f64> = text.items.iter().map(length).collect();
    let lengths = call.rt().dense(&lengths, text.dims.clone())?;
    call.output(lengths)
}

builtin! {
    /// Texts from a format and data, one for each row.
    ///
    /// The format takes its data from the rows of the arrays; with one conversion every element gives a text of its own.
    ///
    /// # Classes
    /// A string array, or a cell array of char rows when the format is char.
    ///
    /// # Errors
    /// `MATLAB:string:DimensionMismatch` when the arrays have different numbers of rows.
    ///
    /// # Examples
    /// ```matlab
    /// join(compose("%d", [1 2]))     %| 1 2
    /// ```
    pub COMPOSE = compose(Any);
    forms: ["s = compose(format, A, …)", "s = compose(text)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn compose(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let formats = TextArray::from_value(args[0], 1, call)?;
    let data = &args[1..];
    let rt = call.rt();
    let (dims, texts) = match data.is_empty() || formats.items.len() != 1 {
        true => {
            let mut texts = Vec::with_capacity(formats.items.len());
            for k in 0..formats.items.len() {
                texts.push(format_values(rt, formats.text(k), data)?);
            }
            (formats.dims.clone(), texts)
        }
        false => composed(rt, formats.text(0), data)?,
    };
    let composed = if formats.form == Class::String {
        let items: Vec<StringElement> = texts.into_iter().map(|text| Some(text.into())).collect();
        rt.strings(dims, items)
    } else {
        let items = texts.iter().map(|text| rt.char_row(text)).collect();
        rt.cell(dims, items)
    };
    call.output(composed)
}

fn composed(rt: &mut Runtime, format: &str, data: &[Value]) -> Result<(Dims, Vec<String>)> {
    let per_text = Format::parse(format, Escapes::Replace).conversions().count().max(1);
    let n_rows = data.iter().map(rows_of).max().unwrap_or(0);
    if data.iter().any(|value| rows_of(value) != n_rows) {
        let message = "All data arguments must have the same number of rows.";
        return Err(Error::new("MATLAB:string:DimensionMismatch", message));
    }
    let mut table: Vec<Vec<Value>> = vec![Vec::new(); n_rows];
    for value in data {
        if value.class() == Class::Char {
            table[0].push(*value);
            continue;
        }
        let n_cols = value.numel() / n_rows.max(1);
        for (row, values) in table.iter_mut().enumerate() {
            for col in 0..n_cols {
                let at = Value::double((row + col * n_rows) as f64 + 1.0);
                values.push(match value.as_cell() {
                    Some(cell) => cell.items[row + col * n_rows],
                    None => index(rt, *value, &[at])?,
                });
            }
        }
    }
    let n_cols = table.first().map_or(0, |row| row.len().div_ceil(per_text));
    let mut texts = Vec::with_capacity(n_rows * n_cols);
    for col in 0..n_cols {
        for row in &table {
            let end = row.len().min((col + 1) * per_text);
            texts.push(format_values(rt, format, &row[col * per_text..end])?);
        }
    }
    Ok((Dims::matrix(n_rows, n_cols), texts))
}

fn rows_of(value: &Value) -> usize {
    if value.class() == Class::Char { 1 } else { value.dims().rows() }
}
