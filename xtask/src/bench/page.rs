//! The results as one HTML page with charts and tables, without scripts and files of its own.

use std::fmt::Write;

use super::chart::{self, escape};
use super::engines::Engine;
use super::measure::Row;
use super::summary;
use super::table::{milliseconds, number};

const STYLE: &str = include_str!("page.css");

/// The whole page.
pub(crate) fn document(engines: &[Engine], rows: &[Row]) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>RunMat: benchmarks</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<h1>RunMat: benchmarks</h1>\n\
         <p>Written by <code>cargo xtask bench --write</code> from the programs in <code>benchmarks/</code>: medians \
         of several runs on one machine, in which the engines take turns.</p>\n"
    );
    legend(&mut out, engines);
    ratios(&mut out, engines, rows);
    for group in summary::groups(rows) {
        let of_group: Vec<&Row> = rows.iter().filter(|row| row.group == group).collect();
        let base = chart::base(engines, &of_group);
        let _ = writeln!(
            out,
            "<section>\n<h2>{}</h2>\n<p>Time relative to {}, on a logarithmic axis; bars to the right are slower.</p>",
            escape(group),
            engines.get(base).map(|engine| engine.name).unwrap_or_default()
        );
        out.push_str(&chart::draw(engines, &of_group));
        times(&mut out, engines, &of_group);
        out.push_str("</section>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn legend(out: &mut String, engines: &[Engine]) {
    out.push_str("<ul class=\"legend\">\n");
    for engine in engines {
        let _ = writeln!(
            out,
            "<li><svg viewBox=\"0 0 10 10\"><rect class=\"{0}\" width=\"10\" height=\"10\"/></svg>{0} <small>{1}</small></li>",
            engine.name,
            escape(&engine.version)
        );
    }
    out.push_str("</ul>\n");
}

fn ratios(out: &mut String, engines: &[Engine], rows: &[Row]) {
    let ours = engines.first().map(|engine| engine.name).unwrap_or_default();
    let _ = write!(
        out,
        "<h2>Ratios</h2>\n<p>How many times as long as another engine {ours} takes: the geometric mean of a group, and \
         the worst program. Below 1 it is faster.</p>\n<table>\n<tr><th>group</th>"
    );
    for engine in engines.iter().skip(1) {
        let _ = write!(out, "<th>{}</th>", engine.name);
    }
    out.push_str("</tr>\n");
    for group in summary::groups(rows) {
        let _ = write!(out, "<tr><th>{}</th>", escape(group));
        let known = summary::ratios(engines, rows, group);
        for engine in engines.iter().skip(1) {
            let cell = known.iter().find(|r| r.engine == engine.name).map(|r| {
                let sign = if r.bounded { "≤ " } else { "" };
                let worst = format!("{} {}", number(r.worst), escape(&r.worst_name));
                format!("{sign}{}<br><small>{worst}</small>", number(r.geometric_mean))
            });
            let _ = write!(out, "<td>{}</td>", cell.unwrap_or_default());
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}

fn times(out: &mut String, engines: &[Engine], rows: &[&Row]) {
    out.push_str("<details>\n<summary>Milliseconds</summary>\n<table>\n<tr><th>program</th>");
    for engine in engines {
        let _ = write!(out, "<th>{}</th>", engine.name);
    }
    out.push_str("</tr>\n");
    for row in rows {
        let _ = write!(out, "<tr><th>{}</th>", escape(&row.name));
        for time in &row.times {
            let _ = write!(out, "<td>{}</td>", escape(&milliseconds(*time)));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n</details>\n");
}
