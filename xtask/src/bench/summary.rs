//! RunMat's time as a multiple of each other engine's, by group.

use super::engines::Engine;
use super::measure::{Row, Time};
use super::statistics::{geometric_mean, largest};

/// How RunMat stands against one engine in one group.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ratios {
    pub(crate) engine: &'static str,
    pub(crate) geometric_mean: f64,
    /// The largest, and its program.
    pub(crate) worst: f64,
    pub(crate) worst_name: String,
    pub(crate) programs: usize,
    /// The other engine was stopped in some programs: the true ratios are smaller.
    pub(crate) bounded: bool,
}

/// The groups in their order.
pub(crate) fn groups(rows: &[Row]) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for row in rows {
        if !groups.contains(&row.group.as_str()) {
            groups.push(&row.group);
        }
    }
    groups
}

/// How many times as long as engine `k` the first engine takes.
pub(crate) fn ratio(row: &Row, k: usize) -> Option<f64> {
    match row.times[0] {
        Time::Median { seconds, .. } => row.times[k].seconds().map(|other| seconds / other),
        _ => None,
    }
}

/// The ratios of a group for each engine but the first.
pub(crate) fn ratios(engines: &[Engine], rows: &[Row], group: &str) -> Vec<Ratios> {
    let of = |k: usize| {
        let known: Vec<(&Row, f64)> = rows
            .iter()
            .filter(|row| row.group == group)
            .filter_map(|row| Some((row, ratio(row, k)?)))
            .collect();
        let values: Vec<f64> = known.iter().map(|(_, ratio)| *ratio).collect();
        let worst = largest(&values)?;
        Some(Ratios {
            engine: engines[k].name,
            geometric_mean: geometric_mean(&values)?,
            worst,
            worst_name: known.iter().find(|(_, r)| *r == worst).map(|(row, _)| row.name.clone())?,
            programs: values.len(),
            bounded: known.iter().any(|(row, _)| matches!(row.times[k], Time::AtLeast(_))),
        })
    };
    (1..engines.len()).filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(ours: f64, other: Time) -> Row {
        let ours = Time::Median { seconds: ours, runs: 1 };
        Row { group: "calls".into(), name: "fib".into(), times: vec![ours, other] }
    }

    #[test]
    fn ratio_to_a_median_a_bound_and_nothing() {
        assert_eq!(ratio(&row(3.0, Time::Median { seconds: 2.0, runs: 5 }), 1), Some(1.5));
        assert_eq!(ratio(&row(3.0, Time::AtLeast(60.0)), 1), Some(0.05));
        assert_eq!(ratio(&row(3.0, Time::Missing), 1), None);
    }

    #[test]
    fn groups_keep_their_order() {
        let mut second = row(1.0, Time::Missing);
        second.group = "array_loops".into();
        let rows = [row(1.0, Time::Missing), second, row(2.0, Time::Missing)];
        assert_eq!(groups(&rows), ["calls", "array_loops"]);
    }
}
