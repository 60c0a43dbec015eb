//! Upper and lower case, and text backwards.

use crate::array::dims::Dims;
use crate::array::stored::Latin1;
use crate::builtin;
use crate::builtins::args::{FromValue, TextArray, not_text};
use crate::builtins::call::Call;
use crate::error::Result;
use crate::runtime::Runtime;
use crate::text::search::{lower_char, map_unit, upper_char};
use crate::value::class::Class;
use crate::value::{Kind, Value};

builtin! {
    /// Text in upper case.
    ///
    /// # Classes
    /// The form of the input: char arrays keep their size.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// upper('aB1')           %| AB1
    /// ```
    pub UPPER = upper((Value,));
    forms: ["B = upper(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    quick: |rt, args| ascii_in_case(rt, &args[0], Letters::Upper),
}

fn upper((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let text = in_case(call.rt(), &value, Letters::Upper)?;
    call.output(text)
}

builtin! {
    /// Text in lower case.
    ///
    /// # Classes
    /// The form of the input: char arrays keep their size.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// lower('aB1')           %| ab1
    /// ```
    pub LOWER = lower((Value,));
    forms: ["B = lower(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    quick: |rt, args| ascii_in_case(rt, &args[0], Letters::Lower),
}

fn lower((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let text = in_case(call.rt(), &value, Letters::Lower)?;
    call.output(text)
}

builtin! {
    /// Text in upper case, as `upper`.
    ///
    /// # Examples
    /// ```matlab
    /// toupper('aB')          %| AB
    /// ```
    pub TOUPPER = toupper((Value,));
    forms: ["B = toupper(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    quick: |rt, args| ascii_in_case(rt, &args[0], Letters::Upper),
}

fn toupper(args: (Value,), call: &mut Call<'_>) -> Result<()> {
    upper(args, call)
}

builtin! {
    /// Text in lower case, as `lower`.
    ///
    /// # Examples
    /// ```matlab
    /// tolower('aB')          %| ab
    /// ```
    pub TOLOWER = tolower((Value,));
    forms: ["B = tolower(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    quick: |rt, args| ascii_in_case(rt, &args[0], Letters::Lower),
}

fn tolower(args: (Value,), call: &mut Call<'_>) -> Result<()> {
    lower(args, call)
}

/// What letters become.
#[derive(Clone, Copy)]
enum Letters {
    Upper,
    Lower,
}

impl Letters {
    fn of_ascii(self, text: &[u8], out: &mut [Latin1]) {
        let places = out.iter_mut().zip(text);
        match self {
            Letters::Upper => places.for_each(|(place, code)| *place = Latin1(code.to_ascii_uppercase())),
            Letters::Lower => places.for_each(|(place, code)| *place = Latin1(code.to_ascii_lowercase())),
        }
    }
}

/// A char row of ASCII characters in that case. `None` for everything else.
fn ascii_in_case(rt: &mut Runtime, value: &Value, letters: Letters) -> Option<Value> {
    let mut unit = [0];
    let text = value.ascii_in(&mut unit).filter(|text| !text.is_empty())?;
    rt.written::<Latin1>(Dims::row(text.len()), |out| letters.of_ascii(text, out)).ok()
}

fn in_case(rt: &mut Runtime, value: &Value, letters: Letters) -> Result<Value> {
    if let Some(text) = ascii_in_case(rt, value, letters) {
        return Ok(text);
    }
    let map = match letters {
        Letters::Upper => upper_char,
        Letters::Lower => lower_char,
    };
    match value.kind() {
        Kind::Dense(view) if view.class == Class::Char => {
            let units: Vec<u16> =
                value.char_units().unwrap_or_default().iter().map(|unit| map_unit(*unit, map)).collect();
            Ok(rt.char_units(&units, Dims::new(view.dims)))
        }
        Kind::Cell(cell) => {
            let items = cell
                .items
                .iter()
                .map(|item| match item.class() {
                    Class::Char | Class::Cell | Class::String => in_case(rt, item, letters),
                    _ => Err(not_text(1)),
                })
                .collect::<Result<Vec<_>>>()?;
            Ok(rt.cell(Dims::new(cell.dims), items))
        }
        Kind::String(strings) => {
            let mapped = strings
                .items
                .iter()
                .map(|item| item.as_deref().map(|text| text.chars().map(map).collect::<String>().into()));
            let items = mapped.collect();
            Ok(rt.strings(strings.dims.clone(), items))
        }
        _ => Err(not_text(1)),
    }
}

builtin! {
    /// Text backwards.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what isn't text.
    ///
    /// # Examples
    /// ```matlab
    /// reverse('abc')         %| cba
    /// ```
    pub REVERSE = reverse((Value,));
    forms: ["B = reverse(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn reverse((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let text = TextArray::from_value(value, 1, call)?;
    let reversed = text.map(call.rt(), |text| text.chars().rev().collect());
    call.output(reversed)
}
