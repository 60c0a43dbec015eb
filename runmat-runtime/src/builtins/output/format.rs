//! The settings of displays: `format`, `output_precision`.

use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::value::Value;
use crate::value::class::Class;
use crate::value::structure::StructArray;

builtin! {
    /// Sets how values are displayed.
    ///
    /// `format long`, `format shortG`, `format compact` and so on; `format` alone restores the defaults. `f = format`
    /// returns the settings, and `format(f)` restores them.
    ///
    /// # Errors
    /// `MATLAB:format:UnknownOption` for a word that isn't a format.
    ///
    /// # Examples
    /// ```matlab
    /// f = format; format long; format(f)
    /// ```
    pub FORMAT = format(Any);
    forms: ["format", "format style", "f = format", "format(f)"],
    inputs: 0..=3,
    outputs: 0..=3,
    purity: Effects,
    result: Unknown,
}

fn format(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let before = call.rt().format;
    let mut words: Vec<String> = Vec::new();
    for arg in &args {
        if let Some(settings) = arg.as_ref::<StructArray>() {
            let names = ["NumericFormat", "LineSpacing"];
            let fields =
                names.iter().filter_map(|name| Some(settings.get(settings.shape().position(name)?, 0)));
            words.extend(fields.filter_map(|field| field.text().map(|text| text.into_owned())));
            continue;
        }
        let text = arg.text().ok_or_else(|| unknown("input"))?;
        words.push(text.into_owned());
    }
    let is_octave = call.rt().dialect.is_octave;
    if is_octave && call.n_out() > 0 && !words.is_empty() {
        call.rt().warn("", "format: cannot query and set format at the same time, ignoring set operation");
        words.clear();
    }
    if call.n_out() == 0 || !words.is_empty() {
        // Octave's word for digits of exponents that are in lower case as it is.
        let plain = words.len();
        words.retain(|word| !(is_octave && word.eq_ignore_ascii_case("lowercase")));
        if plain > 0 && words.is_empty() {
            return Ok(());
        }
        let list: Vec<&str> = words.iter().map(String::as_str).collect();
        if !call.rt().format.apply(&list) {
            return Err(unknown(list.first().copied().unwrap_or("")));
        }
    }
    if call.n_out() == 0 {
        return Ok(());
    }
    let rt = call.rt();
    let style = rt.char_row(before.style_name());
    let spacing = rt.char_row(before.spacing_name());
    if rt.dialect.octave_display {
        let case = rt.char_row("lowercase");
        return call.outputs([style, spacing, case]);
    }
    let settings = rt.structure([("NumericFormat", style), ("LineSpacing", spacing)]);
    call.output(settings)
}

fn unknown(word: &str) -> Error {
    Error::new("MATLAB:format:UnknownOption", format!("Unknown format option '{word}'."))
}

builtin! {
    /// The number of significant digits that Octave's displays show.
    ///
    /// # Errors
    /// `MATLAB:invalidInput` for what is no whole number from 0 to 16.
    ///
    /// # Examples
    /// ```matlab
    /// output_precision       %| 5
    /// ```
    pub OUTPUT_PRECISION = output_precision(Any);
    forms: ["n = output_precision", "output_precision(n)"],
    inputs: 0..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn output_precision(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let format = &mut call.rt().format;
    let before = format.precision.unwrap_or(if format.style_name().starts_with("long") { 16 } else { 5 });
    if let Some(value) = args.first() {
        let digits = value.scalar_double().filter(|x| x.fract() == 0.0 && (0.0..=16.0).contains(x));
        let digits = digits.ok_or_else(|| {
            Error::new("MATLAB:invalidInput", "output_precision: arg must be greater than 0 and at most 16")
        })?;
        format.precision = Some(digits as usize);
    }
    if args.is_empty() || call.n_out() > 0 {
        call.output(Value::double(before as f64))?;
    }
    Ok(())
}
