//! Ranges.
/// Fills.
pub fn fill(start: f64, step: f64, last: f64, out: &mut [f64]) {
    let n = out.len();
    for (k, x) in out.iter_mut().enumerate() {
        *x = if k + 1 == n && n > 1 { last } else if k <= n / 2 { start + k as f64 * step } else { last - (n - 1 - k) as f64 * step };
    }
}
