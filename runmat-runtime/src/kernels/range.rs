//! Elements of `start : step : stop` (language.md §16).

/// Number of elements of `start : step : stop`: 0 for a zero or contrary step; `None` when it isn't finite.
///
/// The quotient is rounded down with a tolerance of a few units in the last place, so that `0:0.1:1` ends at 1.
pub fn count(start: f64, step: f64, stop: f64) -> Option<usize> {
    if step == 0.0 || (stop - start) * step.signum() < 0.0 || start.is_nan() || step.is_nan() || stop.is_nan() {
        return Some(0);
    }
    let steps = (stop - start) / step;
    let tolerance = 2.0 * f64::EPSILON * start.abs().max(stop.abs()) / step.abs();
    let n = (steps + tolerance).floor() + 1.0;
    (n.is_finite() && n < 9.007_199_254_740_992e15).then_some(n as usize)
}

/// The last element of a range of `n` elements: never beyond `stop`.
pub fn last(start: f64, step: f64, stop: f64, n: usize) -> f64 {
    let last = start + (n.saturating_sub(1)) as f64 * step;
    if (step > 0.0 && last > stop) || (step < 0.0 && last < stop) { stop } else { last }
}

/// Writes the elements of a range from both ends towards the middle, so that the last one is exact. O(n).
pub fn fill(start: f64, step: f64, last: f64, out: &mut [f64]) {
    let n = out.len();
    let half = n.div_ceil(2);
    let (first, second) = out.split_at_mut(half);
    for (k, x) in first.iter_mut().enumerate() {
        *x = start + k as f64 * step;
    }
    for (k, x) in second.iter_mut().enumerate() {
        *x = last - (n - 1 - half - k) as f64 * step;
    }
}
