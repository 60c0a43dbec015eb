//! Bar charts as SVG: the times of a group relative to one engine, on a logarithmic axis.

use std::fmt::Write;

use super::engines::Engine;
use super::measure::{Row, Time};
use super::table::number;

const NAMES: f64 = 190.0;
const PLOT: f64 = 620.0;
const MARGIN: f64 = 70.0;
const BAR: f64 = 9.0;
const HEAD: f64 = 24.0;
const GAP: f64 = 9.0;

/// The axis from one power of ten to another.
struct Axis {
    low: f64,
    high: f64,
}

impl Axis {
    fn around(values: &[f64]) -> Axis {
        let logs = values.iter().map(|value| value.log10());
        let (low, high) = logs.fold((0.0, 0.0), |(low, high): (f64, f64), log| (low.min(log), high.max(log)));
        let (low, high) = (low.floor(), high.ceil());
        Axis { low, high: if high == low { low + 1.0 } else { high } }
    }

    fn at(&self, value: f64) -> f64 {
        NAMES + (value.log10() - self.low) / (self.high - self.low) * PLOT
    }
}

/// The engine that the others are compared with: C where it runs the group, else Octave, else the first.
pub(crate) fn base(engines: &[Engine], rows: &[&Row]) -> usize {
    let runs = |name: &&str| {
        let k = engines.iter().position(|engine| engine.name == *name)?;
        rows.iter().any(|row| row.times[k] != Time::Missing).then_some(k)
    };
    ["c", "octave"].iter().find_map(runs).unwrap_or(0)
}

/// The chart of a group.
pub(crate) fn draw(engines: &[Engine], rows: &[&Row]) -> String {
    let base = base(engines, rows);
    let relative = |row: &Row, k: usize| Some(row.times[k].seconds()? / row.times[base].seconds()?);
    let shown: Vec<(&Row, Vec<(usize, f64)>)> = rows
        .iter()
        .map(|row| (*row, (0..engines.len()).filter_map(|k| Some((k, relative(row, k)?))).collect()))
        .filter(|(_, bars): &(_, Vec<_>)| bars.len() > 1)
        .collect();
    let all: Vec<f64> = shown.iter().flat_map(|(_, bars)| bars.iter().map(|bar| bar.1)).collect();
    let axis = Axis::around(&all);
    let bars: usize = shown.iter().map(|(_, bars)| bars.len() - 1).sum();
    let height = HEAD + bars as f64 * BAR + shown.len() as f64 * GAP + 4.0;
    let mut out = format!(
        "<svg viewBox=\"0 0 {} {height}\" role=\"img\" aria-label=\"time relative to {}\">\n",
        NAMES + PLOT + MARGIN,
        engines.get(base).map(|engine| engine.name).unwrap_or_default()
    );
    grid(&mut out, &axis, height);
    let mut y = HEAD;
    for (row, bars) in shown {
        let bars: Vec<_> = bars.into_iter().filter(|bar| bar.0 != base).collect();
        let middle = y + bars.len() as f64 * BAR / 2.0 + 4.0;
        let _ = writeln!(
            out,
            "<text class=\"name\" x=\"{}\" y=\"{middle:.1}\">{}</text>",
            NAMES - 8.0,
            escape(&row.name)
        );
        for (k, value) in bars {
            bar(&mut out, &axis, y, engines[k].name, value, row.times[k]);
            y += BAR;
        }
        y += GAP;
    }
    out.push_str("</svg>\n");
    out
}

/// The powers of ten, and the line of the engine that is compared with.
fn grid(out: &mut String, axis: &Axis, height: f64) {
    let mut power = axis.low;
    while power <= axis.high {
        let x = axis.at(10f64.powf(power));
        let class = if power == 0.0 { "one" } else { "grid" };
        let label =
            if power >= 0.0 { format!("{:.0}", 10f64.powf(power)) } else { format!("{}", 10f64.powf(power)) };
        let _ = writeln!(
            out,
            "<line class=\"{class}\" x1=\"{x:.1}\" y1=\"{}\" x2=\"{x:.1}\" y2=\"{height:.1}\"/>\
             <text class=\"tick\" x=\"{x:.1}\" y=\"12\">{label}</text>",
            HEAD - 6.0
        );
        power += 1.0;
    }
}

/// A bar from 1 to the value: to the right where the engine is slower, to the left where it is faster.
fn bar(out: &mut String, axis: &Axis, y: f64, engine: &str, value: f64, time: Time) {
    let (one, end) = (axis.at(1.0), axis.at(value));
    let sign = if matches!(time, Time::AtLeast(_)) { "> " } else { "" };
    let label = format!("{sign}{}", number(value));
    let _ = writeln!(
        out,
        "<rect class=\"{engine}\" x=\"{:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{}\"><title>{}: {}</title></rect>",
        one.min(end),
        (end - one).abs().max(1.0),
        BAR - 1.0,
        escape(engine),
        escape(&label),
    );
    let (x, class) = if end < one { (end - 3.0, "value left") } else { (end + 3.0, "value") };
    let _ = writeln!(
        out,
        "<text class=\"{class}\" x=\"{x:.1}\" y=\"{:.1}\">{}</text>",
        y + BAR - 1.0,
        escape(&label)
    );
}

/// Text for HTML and SVG.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped() {
        assert_eq!(escape("a<b> & \"c\""), "a&lt;b&gt; &amp; &quot;c&quot;");
    }

    #[test]
    fn the_axis_covers_all_values_and_one() {
        let axis = Axis::around(&[0.5, 30.0]);
        assert_eq!((axis.low, axis.high), (-1.0, 2.0));
        assert_eq!(axis.at(0.1), NAMES);
        assert_eq!(axis.at(100.0), NAMES + PLOT);
        let nothing = Axis::around(&[]);
        assert_eq!((nothing.low, nothing.high), (0.0, 1.0));
    }
}
