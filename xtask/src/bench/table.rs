//! The results as tables in Markdown.

use std::fmt::Write;

use super::engines::Engine;
use super::measure::{Row, Time};
use super::summary::{self, Ratios};

/// A whole document: the summary, then the tables of all programs.
pub(crate) fn document(engines: &[Engine], rows: &[Row], stages: &str) -> String {
    let mut out = String::from(
        "# Benchmarks\n\nWritten by `cargo xtask bench --write`; the programs are in `benchmarks/`. Medians of several \
         runs on one machine, in\nwhich the engines take turns: only the ratios mean anything. A picture of them is in \
         [benchmarks.html](benchmarks.html).\n\n",
    );
    for engine in engines {
        let _ = writeln!(out, "- {}: {}", engine.name, engine.version);
    }
    let _ = write!(out, "\n{}", report(engines, rows));
    if !stages.is_empty() {
        let _ = write!(out, "\n## Stages of the front end\n\n{stages}");
    }
    out
}

/// The summary and the tables.
pub(crate) fn report(engines: &[Engine], rows: &[Row]) -> String {
    format!("{}\n{}", ratios(engines, rows), times(engines, rows))
}

fn ratios(engines: &[Engine], rows: &[Row]) -> String {
    let Some(ours) = engines.first().map(|engine| engine.name) else { return String::new() };
    let mut out = format!(
        "## Ratios\n\nHow many times as long as another engine `{ours}` takes: the geometric mean, in brackets the \
         worst. Below 1 it is\nfaster. Where an engine was stopped at the limit, the ratio is an upper bound (≤).\n\n| group |"
    );
    for engine in engines.iter().skip(1) {
        let _ = write!(out, " {} |", engine.name);
    }
    let _ = writeln!(out, "\n|{}", "---|".repeat(engines.len()));
    for group in summary::groups(rows) {
        let _ = write!(out, "| {group} |");
        let known = summary::ratios(engines, rows, group);
        for engine in engines.iter().skip(1) {
            let cell = known.iter().find(|r| r.engine == engine.name).map(ratio_cell).unwrap_or_default();
            let _ = write!(out, " {cell} |");
        }
        let _ = writeln!(out);
    }
    out
}

fn ratio_cell(ratios: &Ratios) -> String {
    let sign = if ratios.bounded { "≤ " } else { "" };
    let (mean, worst) = (number(ratios.geometric_mean), number(ratios.worst));
    format!("{sign}{mean} ({worst} {})", ratios.worst_name)
}

fn times(engines: &[Engine], rows: &[Row]) -> String {
    let mut out = String::from("## Times\n\nMilliseconds.\n");
    for group in summary::groups(rows) {
        let _ = write!(out, "\n### {group}\n\n| program |");
        for engine in engines {
            let _ = write!(out, " {} |", engine.name);
        }
        let _ = writeln!(out, "\n|---|{}", "---:|".repeat(engines.len()));
        for row in rows.iter().filter(|row| row.group == group) {
            let _ = write!(out, "| {} |", row.name);
            for time in &row.times {
                let _ = write!(out, " {} |", milliseconds(*time));
            }
            let _ = writeln!(out);
        }
    }
    out
}

/// A time for a reader; empty for none.
pub(crate) fn milliseconds(time: Time) -> String {
    match time {
        Time::Missing => String::new(),
        // Times reach from nanoseconds to minutes.
        Time::Median { seconds, .. } if seconds < 1e-4 => format!("{:.6}", seconds * 1e3),
        Time::Median { seconds, .. } => format!("{:.3}", seconds * 1e3),
        Time::AtLeast(seconds) => format!("> {:.0}", seconds * 1e3),
    }
}

/// A ratio with three digits.
pub(crate) fn number(ratio: f64) -> String {
    match ratio {
        r if r >= 100.0 => format!("{r:.0}"),
        r if r >= 10.0 => format!("{r:.1}"),
        r if r >= 0.1 => format!("{r:.2}"),
        r => format!("{r:.4}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_all_kinds() {
        assert_eq!(milliseconds(Time::Median { seconds: 0.0123456, runs: 5 }), "12.346");
        assert_eq!(milliseconds(Time::Median { seconds: 1.5e-8, runs: 5 }), "0.000015");
        assert_eq!(milliseconds(Time::AtLeast(60.0)), "> 60000");
        assert_eq!(milliseconds(Time::Missing), "");
    }

    #[test]
    fn ratios_keep_three_digits() {
        assert_eq!([123.4, 12.34, 1.234, 0.0123].map(number), ["123", "12.3", "1.23", "0.0123"]);
    }
}
