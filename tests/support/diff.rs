//! Comparison of expected and actual output.

use std::fmt::Write;

/// Compares blocks of expected lines with what was printed.
pub(crate) fn check(expected: &[Vec<String>], printed: &str) -> Result<(), String> {
    let actual: Vec<&str> = printed.lines().map(str::trim_end).collect();
    let mut at = 0;
    let mut missing = false;
    for block in expected {
        let starts_blank = block.first().is_some_and(|line| line.trim().is_empty());
        // The blank line in front of a displayed value may be left out.
        if !starts_blank && actual.get(at) == Some(&"") {
            at += 1;
        }
        for line in block {
            missing |= actual.get(at) != Some(&line.trim_end());
            at += 1;
        }
    }
    let rest_is_blank = actual.get(at..).unwrap_or(&[]).iter().all(|line| line.is_empty());
    if !missing && at <= actual.len() + 1 && rest_is_blank {
        return Ok(());
    }
    let wanted: Vec<&str> = expected.iter().flatten().map(String::as_str).collect();
    Err(unified(&wanted.join("\n"), printed))
}

/// Both texts, line by line, with the lines that differ marked.
pub(crate) fn unified(expected: &str, actual: &str) -> String {
    let (e, a): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let common = e.iter().zip(&a).take_while(|(x, y)| x.trim_end() == y.trim_end()).count();
    let mut out = String::new();
    for line in &e[..common] {
        let _ = writeln!(out, "  {line}");
    }
    for line in &e[common..] {
        let _ = writeln!(out, "- {line}");
    }
    for line in &a[common..] {
        let _ = writeln!(out, "+ {line}");
    }
    out
}
