//! Older functions of text: `strmatch`, `findstr`, `isstr`, `genvarname`.

use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text, TextArray};
use crate::builtins::call::Call;
use crate::builtins::predicates::equality::KEYWORDS;
use crate::error::{Error, Result};
use crate::text::names::{Beginning, Replacement, valid_name};
use crate::text::search::find_all;
use crate::text::utf16;
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// The positions of the texts that begin with a text.
    ///
    /// `'exact'` asks for equal texts; blanks and null characters behind the rows of a char matrix don't count then.
    ///
    /// # Shapes
    /// A column.
    ///
    /// # Errors
    /// `MATLAB:strmatch:InvalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// strmatch('max', {'max', 'minimax', 'maximum'})'    %| 1 3
    /// ```
    pub STRMATCH = strmatch(Any);
    forms: ["k = strmatch(str, texts)", "k = strmatch(str, texts, 'exact')"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn strmatch(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let wanted = match args[0].as_cell().map(|cell| cell.items) {
        Some([one]) => *one,
        Some([]) => return call.output(Value::EMPTY),
        Some(_) => {
            let message = "The first input must be a single text.";
            return Err(Error::new("MATLAB:strmatch:InvalidInput", message)
                .in_octave("", "strmatch: S must contain only one string"));
        }
        None => args[0],
    };
    let Text(wanted) = Text::from_value(wanted, 1, call).map_err(|_| {
        Error::new("MATLAB:strmatch:InvalidInput", "The first input must be a character vector.")
            .in_octave("", "strmatch: S must be a string")
    })?;
    let texts = TextArray::from_text(&args[1]).ok_or_else(|| {
        Error::new("MATLAB:strmatch:InvalidInput", "The second input must be text.")
            .in_octave("", "strmatch: A must be a string or cell array of strings")
    })?;
    let exact = args.get(2).is_some();
    let bare = |text: &str| text.trim_end_matches([' ', '\0']).to_owned();
    let wanted_bare = bare(&wanted);
    let fits = |text: &str| match (exact, texts.form) {
        (false, Class::Char) if text.len() < wanted.len() => text == wanted_bare,
        (false, _) if wanted.is_empty() => text.is_empty(),
        (false, _) => text.starts_with(wanted.as_str()),
        (true, Class::Char) => bare(text) == wanted_bare,
        (true, _) => text == wanted,
    };
    let found: Vec<f64> =
        (0..texts.items.len()).filter(|k| fits(texts.text(*k))).map(|k| k as f64 + 1.0).collect();
    let found = match found.is_empty() {
        true => Value::EMPTY,
        false => call.rt().column(&found)?,
    };
    call.output(found)
}

builtin! {
    /// The positions of the shorter of two texts in the longer.
    ///
    /// # Shapes
    /// A row of positions, `[]` for none.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// findstr('abcbc', 'bc')     %| 2 4
    /// findstr('bc', 'abcbc')     %| 2 4
    /// ```
    pub FINDSTR = findstr((Text, Text));
    forms: ["k = findstr(s1, s2)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn findstr((Text(a), Text(b)): (Text, Text), call: &mut Call<'_>) -> Result<()> {
    let (a, b): (Vec<u16>, Vec<u16>) = (utf16::units(&a).collect(), utf16::units(&b).collect());
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let found: Vec<f64> = find_all(&long, &short).into_iter().map(|at| at as f64 + 1.0).collect();
    let found = match found.is_empty() {
        true => Value::EMPTY,
        false => call.rt().row(&found)?,
    };
    call.output(found)
}

builtin! {
    /// True for char arrays, as `ischar`.
    ///
    /// # Examples
    /// ```matlab
    /// isstr('a')                 %| 1
    /// ```
    pub ISSTR = isstr((Value,));
    forms: ["tf = isstr(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    complex_integers: First,
}

fn isstr((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(value.class() == Class::Char))
}

builtin! {
    /// Names of variables made of texts, different from each other and from those excluded.
    ///
    /// White space goes, and the letter behind it becomes upper-case; other characters that a name can't hold become `0x` and
    /// their code; a text that begins with no letter and a keyword get an `x` in front. Numbers behind names keep them
    /// apart.
    ///
    /// # Classes
    /// The form of the input.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// genvarname('1 a')          %| x1A
    /// genvarname('x', {'x'})     %| x1
    /// ```
    pub GENVARNAME = genvarname(Any);
    forms: ["name = genvarname(str)", "name = genvarname(str, exclusions)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn genvarname(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let texts = TextArray::from_value(args[0], 1, call)
        .map_err(|error| error.in_octave("", "genvarname: STR must be a string or cellstr"))?;
    let mut taken: Vec<String> = match args.get(1) {
        Some(excluded) => TextArray::from_value(*excluded, 2, call)
            .map_err(|error| error.in_octave("", "genvarname: EXCLUSIONS must be a string or cellstr"))?
            .items
            .into_iter()
            .flatten()
            .collect(),
        None => Vec::new(),
    };
    let is_octave = call.rt().dialect.is_octave;
    let is_list = |value: &Value| value.class() == Class::Char && value.dims().rows() > 1;
    for (arg, what) in args.iter().zip(["STR", "exclusion"]) {
        if is_octave && is_list(arg) {
            let message = format!("genvarname: if more than one {what} is given, it must be a cellstr");
            return Err(Error::new("", message));
        }
    }
    // Octave keeps the digits of a name apart from its number.
    let behind =
        |name: &str| if is_octave && name.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
    let named = texts.map(call.rt(), |text| {
        // Octave: white space is replaced as all else is.
        let name = match is_octave {
            true => {
                let text = text.replace(char::is_whitespace, "_");
                valid_name(&text, Replacement::Underscore, "x", Beginning::Letter, &KEYWORDS)
            }
            false => valid_name(text, Replacement::Hex, "x", Beginning::Letter, &KEYWORDS),
        };
        let mut unique = name.clone();
        let mut k = 0;
        while taken.contains(&unique) {
            k += 1;
            unique = format!("{name}{}{k}", behind(&name));
        }
        taken.push(unique.clone());
        unique
    });
    call.output(named)
}
