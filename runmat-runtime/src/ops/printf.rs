//! Values through format strings: what `sprintf`, `fprintf`, `error` and `warning` make of their arguments.

use std::rc::Rc;

use smallvec::SmallVec;

use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::text::elements::TextElements;
use crate::text::numbers::Numbers;
use crate::text::printf::{PrintfArg, PrintfRules};
use crate::text::sink::Sink;
use crate::text::template::Format;
use crate::value::{Kind, Value};

/// The arguments of most calls.
type Args<'a> = SmallVec<[PrintfArg<'a>; 6]>;

/// The text of `args` in `format`, by the rules of the dialect.
///
/// # Errors
/// `Function is not defined for 'cell' inputs.`, and the like for all classes but numbers, logical, char and string.
pub fn format_values(rt: &Runtime, format: &str, args: &[Value]) -> Result<String> {
    let mut out = String::new();
    let format = rt.formats.borrow_mut().parse(format);
    format_into(rt, &format, args, &mut out)?;
    Ok(out)
}

/// The parsed format of a value: a char array, by columns when it has several rows, or a string scalar.
///
/// # Errors
/// `Invalid format.`
pub fn format_of(rt: &Runtime, value: &Value) -> Result<Rc<Format>> {
    if let Some(known) = value.ascii().and_then(|text| rt.formats.borrow().known(text)) {
        return Ok(known);
    }
    if let Some(text) = value.text() {
        return Ok(rt.formats.borrow_mut().parse(&text));
    }
    if let Some(units) = value.char_units() {
        return Ok(rt.formats.borrow_mut().parse(&crate::text::utf16::to_text(&units)));
    }
    Err(Error::new("MATLAB:badformat_mx", "Invalid format."))
}

/// As [`format_values`], appended to `out`.
///
/// # Errors
/// As there; `out` is unchanged then.
pub fn format_into<S: Sink>(rt: &Runtime, format: &Format, args: &[Value], out: &mut S) -> Result<()> {
    let rules = if rt.dialect.octave_printf { PrintfRules::OCTAVE } else { PrintfRules::MATLAB };
    let mut list = Args::new();
    if args.iter().all(|arg| push_borrowed(&mut list, arg)) {
        format.run(&list, rules, out);
        return Ok(());
    }
    let mut converted: Vec<Option<TextElements<'_>>> = Vec::with_capacity(args.len());
    for arg in args {
        converted.push(match arg.kind() {
            Kind::Dense(view) => Some(TextElements::new(&view.elements)),
            Kind::String(_) | Kind::Colon => None,
            _ => {
                let class = arg.class().name();
                let message = format!("Function is not defined for '{class}' inputs.");
                return Err(Error::new("MATLAB:unsupportedInputClass", message));
            }
        });
    }
    let mut list = Args::new();
    for (arg, elements) in args.iter().zip(&converted) {
        match elements {
            Some(elements) => list.push(elements.printf_arg()),
            None => {
                push_borrowed(&mut list, arg);
            }
        }
    }
    format.run(&list, rules, out);
    Ok(())
}

/// Adds an argument that can be read as it lies in memory. False for others.
fn push_borrowed<'a>(list: &mut Args<'a>, arg: &'a Value) -> bool {
    if let Some((numbers, _)) = arg.doubles() {
        list.push(PrintfArg::Numbers(Numbers::Double(numbers)));
        return true;
    }
    if let Some(view) = arg.view() {
        let borrowed = PrintfArg::borrowed(&view.elements);
        if let Some(borrowed) = borrowed {
            list.push(borrowed);
        }
        return borrowed.is_some();
    }
    match arg.kind() {
        Kind::String(s) => {
            list.extend(s.items.iter().map(|t| PrintfArg::Text(t.as_deref().unwrap_or("<missing>"))));
        }
        Kind::Colon => list.push(PrintfArg::Text(":")),
        _ => return false,
    }
    true
}
