//! `format rat`: a number as a small fraction.

use crate::text::number::Spec;
use crate::text::number::write_whole;

/// The simplest fraction within `1e-6 * |x|` of a finite `x`, by its continued fraction: numerator and denominator, the
/// denominator positive.
pub(super) fn nearest_fraction(x: f64) -> (f64, f64) {
    let tolerance = 1e-6 * x.abs();
    let mut step = x.round();
    let (mut n, mut d, mut last_n, mut last_d) = (step, 1.0f64, 1.0f64, 0.0f64);
    let mut fraction = x - step;
    while (x - n / d).abs() > tolerance && fraction != 0.0 && d.abs() < 1e15 {
        let flip = 1.0 / fraction;
        step = flip.round();
        fraction = flip - step;
        (n, last_n) = (n * step + last_n, n);
        (d, last_d) = (d * step + last_d, d);
    }
    if d < 0.0 { (-n, -d) } else { (n, d) }
}

/// Appends the fraction; whole numbers without denominator, `1/0`, `-1/0` and `0/0` for what isn't finite.
pub(super) fn push_fraction(out: &mut String, x: f64) {
    if !x.is_finite() {
        out.push_str(match (x.is_nan(), x > 0.0) {
            (true, _) => "0/0",
            (_, true) => "1/0",
            _ => "-1/0",
        });
        return;
    }
    let (n, d) = nearest_fraction(x);
    write_whole(out, n, &Spec::default());
    if d != 1.0 {
        out.push('/');
        write_whole(out, d, &Spec::default());
    }
}
