//! The results as JSON.

use std::fmt::Write;

use super::engines::Engine;
use super::measure::{Row, Time};
use super::summary;

/// The whole document.
pub(crate) fn document(engines: &[Engine], rows: &[Row]) -> String {
    let engine = |e: &Engine| format!("{{\"name\": {}, \"version\": {}}}", text(e.name), text(&e.version));
    let group = |group: &&str| group_object(engines, rows, group);
    format!(
        "{{\n  \"engines\": {},\n  \"programs\": {},\n  \"groups\": {}\n}}\n",
        list(engines.iter().map(engine)),
        list(rows.iter().map(|row| program_object(engines, row))),
        list(summary::groups(rows).iter().map(group)),
    )
}

fn program_object(engines: &[Engine], row: &Row) -> String {
    let mut out = format!("{{\"group\": {}, \"name\": {}, \"times\": {{", text(&row.group), text(&row.name));
    let mut separator = "";
    for (engine, time) in engines.iter().zip(&row.times) {
        let value = match *time {
            Time::Missing => continue,
            Time::Median { seconds, runs } => {
                format!("{{\"seconds\": {}, \"runs\": {runs}}}", number(seconds))
            }
            Time::AtLeast(seconds) => format!("{{\"at_least\": {}}}", number(seconds)),
        };
        let _ = write!(out, "{separator}{}: {value}", text(engine.name));
        separator = ", ";
    }
    out.push_str("}}");
    out
}

fn group_object(engines: &[Engine], rows: &[Row], group: &str) -> String {
    let ratios = summary::ratios(engines, rows, group);
    let ratios = ratios.iter().map(|r| {
        format!(
            "{{\"engine\": {}, \"geometric_mean\": {}, \"worst\": {}, \"worst_program\": {}, \"programs\": {}, \
             \"upper_bound\": {}}}",
            text(r.engine),
            number(r.geometric_mean),
            number(r.worst),
            text(&r.worst_name),
            r.programs,
            r.bounded
        )
    });
    format!("{{\"group\": {}, \"ratios\": [{}]}}", text(group), ratios.collect::<Vec<_>>().join(", "))
}

/// An array with one element in a line.
fn list(elements: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = elements.map(|element| format!("\n    {element}")).collect();
    if lines.is_empty() { "[]".into() } else { format!("[{}\n  ]", lines.join(",")) }
}

/// A number; JSON has none for infinity and NaN.
fn number(value: f64) -> String {
    if value.is_finite() { format!("{value}") } else { "null".into() }
}

/// A string with quotes.
fn text(string: &str) -> String {
    let mut out = String::from("\"");
    for c in string.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped() {
        assert_eq!(text("a\"b\\c\nd\u{1}é"), "\"a\\\"b\\\\c\\nd\\u0001é\"");
    }

    #[test]
    fn numbers_without_a_value_are_null() {
        assert_eq!([0.25, f64::NAN, f64::INFINITY].map(number), ["0.25", "null", "null"]);
    }

    #[test]
    fn an_empty_document() {
        assert_eq!(document(&[], &[]), "{\n  \"engines\": [],\n  \"programs\": [],\n  \"groups\": []\n}\n");
    }
}
