//! Values through format strings: what `sprintf`, `fprintf`, `error` and `warning` make of their arguments.

use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::text::elements::TextElements;
use crate::text::printf::{PrintfArg, PrintfRules};
use crate::text::template::{Escapes, Format};
use crate::value::{Kind, Value};

/// One argument while the format runs over it.
enum Held<'a> {
    Elements(TextElements<'a>),
    Texts(Vec<&'a str>),
}

/// The text of `args` in `format`, by the rules of the dialect.
///
/// # Errors
/// `Function is not defined for 'cell' inputs.`, and the like for all classes but numbers, logical, char and string.
pub fn format_values(rt: &Runtime, format: &str, args: &[Value]) -> Result<String> {
    let mut held = Vec::with_capacity(args.len());
    for arg in args {
        held.push(match arg.kind() {
            Kind::Dense(view) => Held::Elements(TextElements::new(&view.elements)),
            Kind::String(s) => {
                Held::Texts(s.items.iter().map(|t| t.as_deref().unwrap_or("<missing>")).collect())
            }
            Kind::Colon => Held::Texts(vec![":"]),
            _ => {
                let class = arg.class().name();
                let message = format!("Function is not defined for '{class}' inputs.");
                return Err(Error::new("MATLAB:unsupportedInputClass", message));
            }
        });
    }
    let mut list: Vec<PrintfArg<'_>> = Vec::with_capacity(held.len());
    for arg in &held {
        match arg {
            Held::Elements(elements) => list.push(elements.printf_arg()),
            Held::Texts(texts) => list.extend(texts.iter().map(|text| PrintfArg::Text(text))),
        }
    }
    let rules = if rt.dialect.octave_printf { PrintfRules::OCTAVE } else { PrintfRules::MATLAB };
    let mut out = String::new();
    Format::parse(format, Escapes::Replace).run(&list, rules, &mut out);
    Ok(out)
}
