//! The checks of `arguments` blocks (language.md §8).

use runmat_runtime::error::{Error, ErrorKind, Result};
use runmat_runtime::ops::convert::to_class;
use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;

use crate::program::{ArgumentPlace, ArgumentRule};
use crate::vm::Vm;

impl Vm {
    /// An error of a check, whose message says first which argument of the top frame's function it is about.
    #[cold]
    pub(crate) fn misfit_argument(&self, place: &ArgumentPlace, error: Error) -> Error {
        let place = match place {
            ArgumentPlace::Named(name) => format!("Invalid name-value argument '{name}'."),
            ArgumentPlace::At { output, position, group } => {
                let before = group.map_or(0, |(counter, size)| {
                    let k = self.get(counter).as_double().unwrap_or(1.0);
                    (k as usize).saturating_sub(1) * size
                });
                let kind = if *output { "output argument" } else { "argument" };
                format!("Invalid {kind} at position {}.", position + before)
            }
        };
        let message = format!("{place} {}", error.message());
        error.with_message(message)
    }
}

fn invalid(vm: &Vm, rule: &ArgumentRule, identifier: &str, what: &str) -> Error {
    vm.misfit_argument(&rule.place, Error::new(format!("MATLAB:functionValidation:{identifier}"), what))
}

/// Checks and converts an argument's class and size.
///
/// # Errors
/// A class that doesn't convert, a size that doesn't fit.
pub(crate) fn check(vm: &mut Vm, rule: &ArgumentRule, given: Value) -> Result<Value> {
    let mut value = given;
    if let Some(class) = &rule.class {
        value = convert(vm, rule, class, value)?;
    }
    if let Some(dims) = &rule.dims {
        value = fit(vm, rule, dims, value)?;
    }
    Ok(value)
}

fn convert(vm: &mut Vm, rule: &ArgumentRule, class: &str, value: Value) -> Result<Value> {
    let what = || format!("Value must be of type {class} or be convertible to {class}.");
    let wrong = |vm: &Vm| invalid(vm, rule, "ClassConversionFailed", &what());
    let Some(wanted) = Class::from_name(class) else { return Ok(value) };
    if value.class() == wanted {
        return Ok(value);
    }
    match wanted {
        Class::String | Class::Cell | Class::Struct | Class::FunctionHandle => {
            let name: std::rc::Rc<str> = class.into();
            let converted = vm.call_by_name(&name, &[value], 1).map_err(|_| wrong(vm))?;
            converted.first().copied().ok_or_else(|| wrong(vm))
        }
        Class::Char => match value.text() {
            Some(text) => Ok(vm.rt.char_row(&text)),
            None => Err(wrong(vm)),
        },
        _ => to_class(&mut vm.rt, value, wanted).map_err(|_| wrong(vm)),
    }
}

fn fit(vm: &mut Vm, rule: &ArgumentRule, dims: &[Option<u64>], value: Value) -> Result<Value> {
    let size = value.dims();
    let fits = |size: &[usize]| {
        size.len() <= dims.len().max(2)
            && dims
                .iter()
                .enumerate()
                .all(|(k, d)| d.is_none_or(|d| size.get(k).copied().unwrap_or(1) as u64 == d))
    };
    if fits(size.as_slice()) {
        return Ok(value);
    }
    if size.is_scalar() && dims.iter().all(Option::is_some) {
        let wanted: Vec<Value> = dims.iter().map(|d| Value::double(d.unwrap_or(1) as f64)).collect();
        let name: std::rc::Rc<str> = "repmat".into();
        let args: Vec<Value> = std::iter::once(value).chain(wanted).collect();
        let expanded = vm.call_by_name(&name, &args, 1)?;
        return expanded.first().copied().ok_or_else(|| ErrorKind::NotEnoughValues.into());
    }
    // MATLAB: a vector is turned to fit (1,:) or (:,1).
    if size.is_vector() && fits(&[size.columns(), size.rows()]) {
        return runmat_runtime::ops::unary::transpose(&mut vm.rt, value, false);
    }
    let what = match dims {
        [Some(1), Some(1)] => "Value must be a scalar.".to_string(),
        [Some(1), None] => "Value must be a row vector.".to_string(),
        [None, Some(1)] => "Value must be a column vector.".to_string(),
        _ => {
            let text: Vec<String> = dims.iter().map(|d| d.map_or(":".into(), |d| d.to_string())).collect();
            format!("Value must be of size {}.", text.join("-by-"))
        }
    };
    Err(invalid(vm, rule, "IncorrectSize", &what))
}

/// The name-value arguments behind the positional ones, as a struct; names match without case and by unique prefix.
///
/// # Errors
/// Unknown names; a name without value.
pub(crate) fn collect_options(vm: &mut Vm, rule: &ArgumentRule) -> Result<Value> {
    let extra = vm.top_mut().rare.as_mut().map(|rare| std::mem::take(&mut rare.options)).unwrap_or_default();
    let mut fields: Vec<(String, Value)> = Vec::new();
    for pair in extra.chunks(2) {
        let text = pair[0].text().filter(|_| pair[0].is_text_scalar()).map(|t| t.into_owned());
        let Some(name): Option<String> = text else {
            return Err(Error::new("MATLAB:TooManyInputs", "Too many input arguments."));
        };
        let lower = name.to_ascii_lowercase();
        let known = rule.options.iter().find(|o| o.eq_ignore_ascii_case(&name)).or_else(|| {
            let mut matches = rule.options.iter().filter(|o| o.to_ascii_lowercase().starts_with(&lower));
            matches.next().filter(|_| matches.next().is_none())
        });
        let Some(known) = known else {
            return Err(Error::new(
                "MATLAB:functionValidation:InvalidNameValue",
                format!(
                    "Invalid argument name '{name}'. Name must match one of the function's name-value arguments."
                ),
            ));
        };
        let [_, value] = pair else {
            return Err(Error::new(
                "MATLAB:functionValidation:MissingValue",
                format!("Invalid argument list. Name-value argument '{name}' requires a value."),
            ));
        };
        fields.retain(|(n, _)| n != &**known);
        fields.push((known.to_string(), value.shared()));
    }
    Ok(vm.rt.structure(fields.iter().map(|(n, v)| (n.as_str(), *v))))
}
