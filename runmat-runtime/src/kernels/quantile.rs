//! Quantiles of a run, in the nine definitions that Hyndman and Fan list, and moving windows.

/// The element that a fraction `p` of `sorted` (ascending, without NaN) lies below, by definition `method` (1 to 9). NaN of nothing.
pub fn quantile(sorted: &[f64], p: f64, method: u8) -> f64 {
    let n = sorted.len() as f64;
    if sorted.is_empty() || p.is_nan() {
        return f64::NAN;
    }
    let at = |k: f64| sorted[(k.clamp(1.0, n) - 1.0) as usize];
    let between = |place: f64| {
        let place = place.clamp(1.0, n);
        let (k, part) = (place.floor(), place.fract());
        // Equal ends stay what they are, infinite ones too.
        let (low, high) = (at(k), at(k + 1.0));
        if part == 0.0 || low == high { low } else { (1.0 - part) * low + part * high }
    };
    match method {
        1 => at((n * p).ceil()),
        2 if (n * p).fract() == 0.0 => (at(n * p) + at(n * p + 1.0)) / 2.0,
        2 => at((n * p).ceil()),
        3 => at((n * p).round_ties_even()),
        4 => between(n * p),
        6 => between((n + 1.0) * p),
        7 => between((n - 1.0) * p + 1.0),
        8 => between((n + 1.0 / 3.0) * p + 1.0 / 3.0),
        9 => between((n + 0.25) * p + 0.375),
        _ => between(n * p + 0.5),
    }
}

/// Where each of `n` windows begins and ends (exclusive), for `before` elements in front of the own one and `after` behind it.
pub fn windows(n: usize, before: usize, after: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..n).map(move |k| (k.saturating_sub(before), (k + after + 1).min(n)))
}

/// As [`windows`], by the distance of ascending sample points: from `before` in front to `after` behind, which counts when `closed`.
pub fn windows_at(points: &[f64], before: f64, after: f64, closed: bool) -> Vec<(usize, usize)> {
    points
        .iter()
        .map(|&x| {
            let first = points.partition_point(|&p| p < x - before);
            let last = points.partition_point(|&p| if closed { p <= x + after } else { p < x + after });
            (first, last)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_match_octave() {
        let x = [1.0, 3.0, 4.0, 8.0, 10.0];
        let expected = [
            [1.0, 3.0, 8.0],
            [1.0, 3.0, 8.0],
            [1.0, 3.0, 8.0],
            [1.0, 2.0, 7.4],
            [1.0, 3.0, 8.7],
            [1.0, 2.6, 9.24],
            [1.8, 3.2, 8.16],
            [1.0, 2.866_666_666_666_666_7, 8.88],
            [1.0, 2.9, 8.835],
        ];
        for (method, want) in (1..).zip(expected) {
            for (p, want) in [0.1, 0.3, 0.77].into_iter().zip(want) {
                let got = quantile(&x, p, method);
                assert!((got - want).abs() < 1e-12, "method {method}, p {p}: {got} is not {want}");
            }
        }
        assert!(quantile(&[], 0.5, 5).is_nan());
    }

    #[test]
    fn windows_shrink_at_the_ends() {
        assert_eq!(windows(4, 1, 1).collect::<Vec<_>>(), [(0, 2), (0, 3), (1, 4), (2, 4)]);
        assert_eq!(windows_at(&[0.0, 1.0, 5.0], 1.0, 1.0, true), [(0, 2), (0, 2), (2, 3)]);
    }
}
