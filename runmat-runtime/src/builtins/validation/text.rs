//! Validators of text, classes and sets.

use std::path::Path;

use super::octave::in_octave;
use super::validator;
use crate::builtin;
use crate::builtins::args::TextArray;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::ops::isequal::{NanRule, isequal};
use crate::value::Value;
use crate::value::class::Class;

validator! {
    /// Raises an error unless the value is char, string or a cell array of char rows.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeText('a')
    /// ```
    MUST_BE_TEXT = must_be_text, "mustBeText",
        "Value must be a character vector, string array or cell array of character vectors.",
        |v| TextArray::from_text(&v).is_some();
    /// Raises an error unless the value is a char row or a string scalar.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeTextScalar('a')
    /// ```
    MUST_BE_TEXT_SCALAR = must_be_text_scalar, "mustBeTextScalar",
        "Value must be a character vector or string scalar.", |v| v.is_text_scalar();
    /// Raises an error unless every text has characters.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeNonzeroLengthText('a')
    /// ```
    MUST_BE_NONZERO_LENGTH_TEXT = must_be_nonzero_length_text, "mustBeNonzeroLengthText",
        "Value must be text with one or more characters.",
        |v| TextArray::from_text(&v).is_some_and(|t| t.items.iter().all(|i| i.as_deref().is_some_and(|s|
            !s.is_empty())));
    /// Raises an error unless every text can name a variable.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeValidVariableName('abc1')
    /// ```
    MUST_BE_VALID_VARIABLE_NAME = must_be_valid_variable_name, "mustBeValidVariableName",
        "Value must be a valid variable name.", |v| {
            TextArray::from_text(&v).is_some_and(|t| t.items.iter().all(|i| {
                i.as_deref().is_some_and(|s| {
                    s.starts_with(|c: char| c.is_ascii_alphabetic())
                        && s.len() <= 63
                        && s.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                })
            }))
        };
}

/// Raises the error of a validator of names unless what every text names holds.
fn named(
    value: Value,
    call: &mut Call<'_>,
    holds: fn(&Path) -> bool,
    (validator, message): (&'static str, &'static str),
) -> Result<()> {
    let folder = &call.rt().folder;
    let exists = |name: &Option<String>| name.as_deref().is_some_and(|name| holds(&folder.resolve(name)));
    if TextArray::from_text(&value).is_some_and(|texts| texts.items.iter().all(exists)) {
        return Ok(());
    }
    let error = Error::new(format!("MATLAB:validators:{validator}"), message);
    Err(in_octave(error, validator, &value, call))
}

builtin! {
    /// Raises an error unless every text names a file.
    ///
    /// # Examples
    /// ```matlab
    /// try, mustBeFile('no/such/file'), catch e, end
    /// e.identifier           %| MATLAB:validators:mustBeFile
    /// ```
    pub MUST_BE_FILE = must_be_file((Value,));
    name: "mustBeFile",
    forms: ["mustBeFile(name)"],
    inputs: 1..=1,
    outputs: 0..=0,
    purity: Reads,
    result: Unknown,
}

fn must_be_file((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    named(value, call, Path::is_file, ("mustBeFile", "The following files do not exist."))
}

builtin! {
    /// Raises an error unless every text names a folder.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeFolder('.')
    /// ```
    pub MUST_BE_FOLDER = must_be_folder((Value,));
    name: "mustBeFolder",
    forms: ["mustBeFolder(name)"],
    inputs: 1..=1,
    outputs: 0..=0,
    purity: Reads,
    result: Unknown,
}

fn must_be_folder((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    named(value, call, Path::is_dir, ("mustBeFolder", "The following folders do not exist."))
}

builtin! {
    /// Raises an error unless the value is of one of the classes.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeA(3, 'double')
    /// ```
    pub MUST_BE_A = must_be_a((Value, Value));
    name: "mustBeA",
    forms: ["mustBeA(A, classes)"],
    inputs: 2..=2,
    outputs: 0..=0,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn must_be_a((value, classes): (Value, Value), _: &mut Call<'_>) -> Result<()> {
    let class = value.class();
    let names: Vec<String> =
        TextArray::from_text(&classes).map(|t| t.items.into_iter().flatten().collect()).unwrap_or_default();
    let is_one = |name: &String| match name.as_str() {
        "numeric" => class.is_numeric(),
        "float" => class.is_float(),
        "integer" => class.is_integer(),
        name => name == class.name(),
    };
    if names.iter().any(is_one) {
        return Ok(());
    }
    let list: Vec<String> = names.iter().map(|n| format!("'{n}'")).collect();
    let message = format!("Value must be one of the following types: {}.", list.join(", "));
    Err(Error::new("MATLAB:validators:mustBeA", message))
}

builtin! {
    /// Raises an error unless every element is in a set.
    ///
    /// # Examples
    /// ```matlab
    /// mustBeMember('a', {'a', 'b'})
    /// ```
    pub MUST_BE_MEMBER = must_be_member((Value, Value));
    name: "mustBeMember",
    forms: ["mustBeMember(A, set)"],
    inputs: 2..=2,
    outputs: 0..=0,
    purity: Pure,
    result: Unknown,
}

fn must_be_member((value, set): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let found = match (TextArray::from_text(&value), TextArray::from_text(&set)) {
        (Some(texts), Some(known)) => texts.items.iter().all(|t| known.items.contains(t)),
        _ => {
            let numbers = |v: &Value| {
                v.view().map(|w| (0..w.numel()).map(|k| w.elements.real_at(k)).collect::<Vec<_>>())
            };
            match (numbers(&value), numbers(&set)) {
                (Some(x), Some(known)) => x.iter().all(|x| known.contains(x)),
                _ => isequal(&value, &set, NanRule::Unequal),
            }
        }
    };
    if found {
        return Ok(());
    }
    let list: Vec<String> = match TextArray::from_text(&set) {
        Some(texts) => texts.items.into_iter().flatten().map(|t| format!("    '{t}'")).collect(),
        None => match set.view().filter(|view| view.class != Class::Char) {
            Some(view) => (0..view.numel()).map(|k| format!("    {}", view.elements.real_at(k))).collect(),
            None => Vec::new(),
        },
    };
    let message = format!("Value must be member of this set:\n{}", list.join("\n"));
    let label = call.host().argument_name(0).unwrap_or_else(|| "input".into());
    let count = TextArray::from_text(&value).map_or(value.numel(), |texts| {
        let known = TextArray::from_text(&set).map(|known| known.items).unwrap_or_default();
        texts.items.iter().filter(|text| !known.contains(text)).count()
    });
    let said =
        format!("{label} must be one of the specified valid values; found {count} elements that were not");
    Err(Error::new("MATLAB:validators:mustBeMember", message).in_octave("", said))
}
