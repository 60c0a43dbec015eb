//! Finding and replacing literal text: `strrep`, `replace`, `erase`, `strfind`, `index`, `rindex`, `strchr`, `substr`.

use smallvec::SmallVec;

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::Runtime;
use crate::text::search::{Overlaps, Unit, find_all, for_each_occurrence, replace_into};
use crate::text::utf16;
use crate::value::class::Class;
use crate::value::{Kind, Value};

builtin! {
    /// Text with occurrences of a text replaced, overlapping ones too.
    ///
    /// The option `'overlaps'` is Octave's: false passes over occurrences that overlap the one before.
    ///
    /// # Classes
    /// The form of the first input.
    ///
    /// # Errors
    /// `MATLAB:strrep:InputClass` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strrep('hello', 'l', 'LL')     %| heLLLLo
    /// strrep('aaa', 'aa', 'b')       %| bb
    /// ```
    pub STRREP = strrep(Any);
    forms: ["s = strrep(str, old, new)", "s = strrep(str, old, new, 'overlaps', tf)"],
    inputs: 3..=5,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: replaced_codes,
}

/// `strrep` of ASCII characters. `None` for everything else.
fn replaced_codes(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let mut units = [[0; 1]; 2];
    let [old_unit, new_unit] = &mut units;
    let [text, old, new] = args else { return None };
    let (source, old, new) = (text.ascii()?, old.ascii_in(old_unit)?, new.ascii_in(new_unit)?);
    let mut out = rt.take_scratch();
    replace_into(source, old, new, Overlaps::All, &mut out);
    let value = if out == source { text.shared() } else { rt.char_codes(&out) };
    rt.give_scratch(out);
    Some(value)
}

fn strrep(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if let Some(replaced) = replaced_codes(call.rt(), &args) {
        return call.output(replaced);
    }
    let word = |k: usize| args[k].text().filter(|_| args[k].is_text_scalar()).map(|text| text.into_owned());
    let overlaps = overlaps_of(&args[3..], call)?;
    let text = TextArray::from_text(&args[0]).or_else(|| empty_cells(&args[0]));
    let (Some(text), Some(old), Some(new)) = (text, word(1), word(2)) else {
        let said = match (word(1).is_some() && word(2).is_some(), args[0].class()) {
            (false, _) => "strrep: PTN and REP arguments must be strings or cell arrays of strings",
            (true, Class::Cell) => "strrep: each element of S must be a string",
            (true, _) => "strrep: S must be a string or cell array of strings",
        };
        return Err(
            Error::new("MATLAB:strrep:InputClass", "First argument must be text.").in_octave("", said)
        );
    };
    if old.is_empty() || !text.items.iter().flatten().any(|item| item.contains(&old)) {
        return call.output(args[0].shared());
    }
    let is_string = args.iter().any(|arg| arg.class() == Class::String);
    let text =
        if is_string && text.form == Class::Char { TextArray { form: Class::String, ..text } } else { text };
    let replaced = text.map(call.rt(), |text| replaced_all(text, &old, &new, overlaps));
    call.output(replaced)
}

/// Octave's option `'overlaps', tf`.
fn overlaps_of(options: &[Value], call: &mut Call<'_>) -> Result<Overlaps> {
    let mut overlaps = Overlaps::All;
    if !options.is_empty() && !call.rt().dialect.is_octave {
        return Err(ErrorKind::BuiltinTooManyInputs.into());
    }
    for pair in options.chunks(2) {
        let [key, value] = pair else { return Err(ErrorKind::NotEnoughInputs.into()) };
        let (Some(key), Some(flag)) = (key.text(), value.scalar_double()) else {
            return Err(Error::new("", "").in_octave_named("invalid optional argument"));
        };
        match key.to_ascii_lowercase().as_str() {
            "overlaps" => overlaps = if flag != 0.0 { Overlaps::All } else { Overlaps::Disjoint },
            _ => return Err(Error::new("", "").in_octave_named(format!("unknown option: {key}"))),
        }
    }
    Ok(overlaps)
}

/// `{}` counts as a cell array of text.
fn empty_cells(value: &Value) -> Option<TextArray> {
    let cell = value.as_cell().filter(|cell| cell.items.is_empty())?;
    Some(TextArray { items: Vec::new(), dims: Dims::new(cell.dims), form: Class::Cell })
}

fn replaced_all(text: &str, old: &str, new: &str, overlaps: Overlaps) -> String {
    let mut out = Vec::with_capacity(text.len());
    replace_into(text.as_bytes(), old.as_bytes(), new.as_bytes(), overlaps, &mut out);
    // Overlapping occurrences may cut a character of several bytes in half only where the old text does.
    String::from_utf8(out).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

builtin! {
    /// Text with occurrences of texts replaced, none overlapping another.
    ///
    /// Of several old texts each has its own new text, or all have one. Where two begin at the same place the first one
    /// counts.
    ///
    /// # Classes
    /// The form of the first input.
    ///
    /// # Errors
    /// `MATLAB:string:ReplaceSize` when the numbers of old and new texts differ.
    ///
    /// # Examples
    /// ```matlab
    /// replace('abc', 'b', 'x')             %| axc
    /// replace('abc', {'a', 'c'}, '-')      %| -b-
    /// ```
    pub REPLACE = replace((TextArray, TextArray, TextArray));
    forms: ["s = replace(str, old, new)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn replace((text, old, new): (TextArray, TextArray, TextArray), call: &mut Call<'_>) -> Result<()> {
    if new.items.len() != 1 && new.items.len() != old.items.len() {
        let message = "Old and new must have the same number of elements, or new must be scalar.";
        return Err(Error::new("MATLAB:string:ReplaceSize", message));
    }
    let pairs: Vec<(&str, &str)> = (0..old.items.len())
        .map(|k| (old.text(k), new.text(if new.items.len() == 1 { 0 } else { k })))
        .collect();
    let replaced = text.map(call.rt(), |text| replaced_each(text, &pairs));
    call.output(replaced)
}

fn replaced_each(text: &str, pairs: &[(&str, &str)]) -> String {
    if let [(old, new)] = pairs {
        return if old.is_empty() { text.to_owned() } else { text.replace(old, new) };
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match pairs.iter().find(|(old, _)| !old.is_empty() && rest.starts_with(old)) {
            Some((old, new)) => {
                out.push_str(new);
                rest = &rest[old.len()..];
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

builtin! {
    /// Text without occurrences of texts.
    ///
    /// # Classes
    /// The form of the first input.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// erase('banana', 'an')          %| ba
    /// ```
    pub ERASE = erase((TextArray, TextArray));
    forms: ["s = erase(str, match)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn erase((text, old): (TextArray, TextArray), call: &mut Call<'_>) -> Result<()> {
    let pairs: Vec<(&str, &str)> = (0..old.items.len()).map(|k| (old.text(k), "")).collect();
    let erased = text.map(call.rt(), |text| replaced_each(text, &pairs));
    call.output(erased)
}

builtin! {
    /// Where a text begins in another, overlapping occurrences too.
    ///
    /// The option `'overlaps'` is Octave's, as is a cell array of patterns, which gives a cell array.
    ///
    /// # Shapes
    /// A row of positions, `[]` for none; a cell array of them for a cell array.
    ///
    /// # Errors
    /// `MATLAB:strfind:InputClass` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strfind('abcabc', 'bc')        %| 2 5
    /// ```
    pub STRFIND = strfind(Any);
    forms: [
        "k = strfind(str, pat)",
        "k = strfind(str, pat, 'ForceCellOutput', tf)",
        "k = strfind(str, pat, 'overlaps', tf)",
    ],
    inputs: 2..=6,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    quick: found_codes,
}

/// `strfind` of ASCII characters. `None` for everything else.
fn found_codes(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let (mut unit, mut pattern_unit) = ([0], [0]);
    let [text, pattern] = args else { return None };
    let (text, pattern) = (text.ascii_in(&mut unit)?, pattern.ascii_in(&mut pattern_unit)?);
    position_row(rt, text, pattern, Overlaps::All).ok()
}

fn strfind(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if let Some(found) = found_codes(call.rt(), &args) {
        return call.output(found);
    }
    let options = FindOptions::parse(&args[2..], call)?;
    let rt = call.rt();
    if let Some(patterns) = args[1].as_cell().filter(|_| rt.dialect.is_octave) {
        let texts: &[Value] = match args[0].kind() {
            Kind::Cell(cell) if patterns.items.len() == 1 => cell.items,
            _ => std::slice::from_ref(&args[0]),
        };
        let mut each = Vec::with_capacity(texts.len().max(patterns.items.len()));
        for pattern in patterns.items {
            let pattern = search_pattern(pattern)?;
            for text in texts {
                each.push(positions(rt, text, &pattern, options.overlaps)?);
            }
        }
        let dims = if texts.len() == 1 { Dims::new(patterns.dims) } else { args[0].dims() };
        let cell = rt.cell(dims, each);
        return call.output(cell);
    }
    let pattern = search_pattern(&args[1])?;
    let found = match args[0].kind() {
        Kind::Cell(cell) => {
            let each = cell.items.iter().map(|item| positions(rt, item, &pattern, options.overlaps));
            let each = each
                .collect::<Result<Vec<_>>>()
                .map_err(|error| error.in_octave("", "strfind: each element of CELLSTR must be a string"))?;
            rt.cell(Dims::new(cell.dims), each)
        }
        Kind::String(strings) if strings.items.len() != 1 => {
            let each = strings.items.iter().map(|item| {
                let units: Vec<u16> = utf16::units(item.as_deref().unwrap_or_default()).collect();
                position_row(rt, &units, &pattern, options.overlaps)
            });
            let each = each.collect::<Result<Vec<_>>>()?;
            rt.cell(strings.dims.clone(), each)
        }
        _ => {
            let row = positions(rt, &args[0], &pattern, options.overlaps)?;
            if options.force_cell { rt.cell_row(vec![row]) } else { row }
        }
    };
    call.output(found)
}

fn search_pattern(value: &Value) -> Result<Vec<u16>> {
    match value.text().filter(|_| value.is_text_scalar()) {
        Some(text) => Ok(utf16::units(&text).collect()),
        None => {
            let message = "Search pattern must be a character vector or string scalar.";
            Err(Error::new("MATLAB:strfind:InputClass", message)
                .in_octave("", "strfind: PATTERN must be a string or cell array of strings"))
        }
    }
}

/// The options behind the pattern of `strfind`.
struct FindOptions {
    force_cell: bool,
    overlaps: Overlaps,
}

impl FindOptions {
    fn parse(options: &[Value], call: &mut Call<'_>) -> Result<FindOptions> {
        let is_octave = call.rt().dialect.is_octave;
        let mut parsed = FindOptions { force_cell: false, overlaps: Overlaps::All };
        for pair in options.chunks(2) {
            let [key, value] = pair else {
                let message = "Name-value arguments must come in pairs.";
                return Err(Error::new("MATLAB:strfind:InvalidOption", message).invalid_call_in_octave());
            };
            let key = key.text().map(|key| key.into_owned()).unwrap_or_default();
            let flag = value.scalar_double().is_some_and(|x| x != 0.0);
            if key.eq_ignore_ascii_case("ForceCellOutput") {
                parsed.force_cell = flag;
            } else if is_octave && key.eq_ignore_ascii_case("overlaps") {
                parsed.overlaps = if flag { Overlaps::All } else { Overlaps::Disjoint };
            } else {
                let message = format!("Unknown option '{key}'. The option must be 'ForceCellOutput'.");
                return Err(Error::new("MATLAB:strfind:InvalidOption", message)
                    .in_octave("", format!("strfind: unknown option: {key}")));
            }
        }
        Ok(parsed)
    }
}

fn positions(rt: &mut Runtime, text: &Value, pattern: &[u16], overlaps: Overlaps) -> Result<Value> {
    if !text.is_text_scalar() {
        let message = match text.class() {
            Class::Char => "First argument must be a row of characters.",
            _ => "First argument must be text.",
        };
        return Err(Error::new("MATLAB:strfind:InputClass", message)
            .in_octave("", "strfind: first argument must be a string or cell array of strings"));
    }
    let units: Vec<u16> = match text.char_units() {
        Some(units) => units,
        None => utf16::units(&text.text().unwrap_or_default()).collect(),
    };
    position_row(rt, &units, pattern, overlaps)
}

fn position_row<T: Unit>(rt: &mut Runtime, units: &[T], pattern: &[T], overlaps: Overlaps) -> Result<Value> {
    let mut found: SmallVec<[f64; 32]> = SmallVec::new();
    let mut end = 0;
    for_each_occurrence(units, pattern, |at| {
        if overlaps == Overlaps::All || at >= end {
            found.push(at as f64 + 1.0);
            end = at + pattern.len();
        }
    });
    match found.is_empty() {
        true if units.is_empty() || pattern.is_empty() || !rt.dialect.octave_display => Ok(Value::EMPTY),
        _ => rt.row(&found),
    }
}

builtin! {
    /// The first position of a text in another; 0 when there is none.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// index('Teststring', 't')       %| 4
    /// ```
    pub INDEX = index(Any);
    forms: ["n = index(s, t)", "n = index(s, t, 'first' | 'last')"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn index(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let last = match args.get(2) {
        Some(direction) => {
            let Text(word) = Text::from_value(*direction, 3, call)?;
            let is_last = word.eq_ignore_ascii_case("last");
            if !is_last && !word.eq_ignore_ascii_case("first") {
                let message = "The direction must be 'first' or 'last'.";
                return Err(Error::new("MATLAB:index:direction", message)
                    .in_octave("", "index: DIRECTION must be either \"first\" or \"last\""));
            }
            is_last
        }
        None => false,
    };
    first_or_last(&Any(args), last, call)
}

builtin! {
    /// The last position of a text in another; 0 when there is none.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// rindex('Teststring', 't')      %| 6
    /// ```
    pub RINDEX = rindex(Any);
    forms: ["n = rindex(s, t)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn rindex(args: Any, call: &mut Call<'_>) -> Result<()> {
    first_or_last(&args, true, call)
}

fn first_or_last(args: &Any, last: bool, call: &mut Call<'_>) -> Result<()> {
    let (text, pattern) = super::compare::parse_search(args, call)
        .map_err(|error| error.in_octave("", "index: S must be a string, string array, or cellstr"))?;
    let pattern: Vec<u16> =
        pattern.items.first().into_iter().flatten().flat_map(|p| utf16::units(p)).collect();
    let place = |item: &Option<String>| {
        let units: Vec<u16> = utf16::units(item.as_deref().unwrap_or_default()).collect();
        let found = find_all(&units, &pattern);
        let at = if last { found.last() } else { found.first() };
        at.map_or(0.0, |at| *at as f64 + 1.0)
    };
    let places: Vec<f64> = text.items.iter().map(place).collect();
    let places = call.rt().dense(&places, text.dims.clone())?;
    call.output(places)
}

builtin! {
    /// The positions in a text of any of some characters.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strchr('hello', 'lh')          %| 1 3 4
    /// ```
    pub STRCHR = strchr(Any);
    forms: ["k = strchr(str, chars)", "k = strchr(str, chars, n)", "k = strchr(str, chars, n, 'first' | 'last')"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn strchr(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Text(text) = Text::from_value(args[0], 1, call)?;
    let Text(chars) = Text::from_value(args[1], 2, call)?;
    let chars: Vec<u16> = utf16::units(&chars).collect();
    let units = utf16::units(&text).enumerate();
    let mut found: Vec<f64> =
        units.filter(|(_, unit)| chars.contains(unit)).map(|(at, _)| at as f64 + 1.0).collect();
    if let Some(most) = args.get(2) {
        let most = usize::from_value(*most, 3, call)?;
        let last = match args.get(3) {
            Some(direction) => Text::from_value(*direction, 4, call)?.0.eq_ignore_ascii_case("last"),
            None => false,
        };
        if last {
            found.drain(..found.len().saturating_sub(most));
        } else {
            found.truncate(most);
        }
    }
    let row = call.rt().row(&found)?;
    call.output(row)
}

builtin! {
    /// A part of a text, from a position on.
    ///
    /// # Errors
    /// `MATLAB:substr:range` for positions outside the text.
    ///
    /// # Examples
    /// ```matlab
    /// substr('This is a sample', 6, 9)     %| is a samp
    /// ```
    pub SUBSTR = substr((Text, usize, Value));
    forms: ["t = substr(s, offset, len)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
}

fn substr((Text(text), offset, len): (Text, usize, Value), call: &mut Call<'_>) -> Result<()> {
    let len = usize::from_value(len, 3, call)?;
    let units: Vec<u16> = utf16::units(&text).collect();
    let part = offset.checked_sub(1).and_then(|from| units.get(from..from.checked_add(len)?));
    let part = part.ok_or_else(|| Error::new("MATLAB:substr:range", "OFFSET or LEN is out of range."))?;
    let part = call.rt().char_units(part, Dims::row(part.len()));
    call.output(part)
}
