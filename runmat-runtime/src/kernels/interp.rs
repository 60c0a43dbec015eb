//! Interpolation in one dimension: step, linear and cubic methods over a strictly ascending grid.
//!
//! Cubic methods give their slopes at the grid points; the polynomial of an interval follows from those. Query points outside the
//! grid extrapolate here, and the caller replaces them where MATLAB gives NaN. A NaN query gives NaN.

use runmat_linalg::Real;

/// How values between grid points are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Straight lines.
    Linear,
    /// The nearer point; half way the right one.
    Nearest,
    /// The point at or before.
    Previous,
    /// The point at or after.
    Next,
    /// Shape-preserving cubic (Fritsch and Carlson's slopes).
    Pchip,
    /// Cubic spline with the not-a-knot condition.
    Spline,
    /// Modified Akima cubic.
    Makima,
}

impl Method {
    /// True for the methods that need [`slopes`].
    pub fn is_cubic(self) -> bool {
        matches!(self, Self::Pchip | Self::Spline | Self::Makima)
    }
}

/// The interval of `x` for the query `q`: the last `k <= n - 2` with `x[k] <= q`, or 0. O(log n).
pub fn interval<T: Real>(x: &[T], q: T) -> usize {
    x.partition_point(|&x| x <= q).saturating_sub(1).min(x.len().saturating_sub(2))
}

/// The piece of a piecewise polynomial for the point `q`: pieces are closed at their left ends when `breaks` ascend, at their right
/// ends when they descend; the outer pieces go on for ever. O(log n).
pub fn piece(breaks: &[f64], q: f64) -> usize {
    let descending = breaks.len() > 1 && breaks[0] > breaks[1];
    let passed =
        if descending { breaks.partition_point(|&x| x >= q) } else { breaks.partition_point(|&x| x <= q) };
    passed.saturating_sub(1).min(breaks.len().saturating_sub(2))
}

/// Which value a jump has at its own place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jump {
    /// That of the branch on the left.
    Left,
    /// That of the branch on the right.
    Right,
}

/// Straight lines over a grid in which points may occur twice: the values jump there. O(log n).
pub fn linear_with_jumps(x: &[f64], v: &[f64], q: f64, jump: Jump) -> f64 {
    if q.is_nan() {
        return q;
    }
    let n = x.len();
    let at = match jump {
        Jump::Right => x.partition_point(|&x| x <= q).checked_sub(1),
        Jump::Left => Some(x.partition_point(|&x| x < q)),
    };
    if let Some(k) = at.filter(|&k| k < n && x[k] == q) {
        return v[k];
    }
    // Between two different points, or beyond the ends on the outermost line that has a length.
    let right = x.partition_point(|&x| x < q);
    let (left, right) = match right {
        0 => (x.partition_point(|&p| p <= x[0]) - 1, x.partition_point(|&p| p <= x[0])),
        right if right == n => {
            let last = x.partition_point(|&p| p < x[n - 1]);
            (last.wrapping_sub(1), last)
        }
        right => (right - 1, right),
    };
    match (x.get(left), x.get(right)) {
        (Some(&a), Some(&b)) => v[left] + (v[right] - v[left]) * ((q - a) / (b - a)),
        _ => f64::NAN,
    }
}

/// `interp1` of one run of values: `x` ascending with at least two points, as many values `v`. O(queries · log n).
pub fn interpolate<T: Real>(x: &[T], v: &[T], queries: &[T], method: Method, out: &mut [T]) {
    let slope = slopes(x, v, method);
    for (o, &q) in out.iter_mut().zip(queries) {
        *o = if q.is_nan() { T::NAN } else { at(x, v, &slope, q, method) };
    }
}

fn at<T: Real>(x: &[T], v: &[T], slope: &[T], q: T, method: Method) -> T {
    let k = interval(x, q);
    let (left, right) = (x[k], x[k + 1]);
    let h = right - left;
    let s = q - left;
    match method {
        // The point itself, so that Inf and NaN in the neighbour don't leak in.
        Method::Linear if s == T::ZERO => v[k],
        Method::Linear if q == right => v[k + 1],
        Method::Linear => v[k] + (v[k + 1] - v[k]) * (s / h),
        Method::Nearest => v[if s < right - q { k } else { k + 1 }],
        Method::Previous => v[if q >= right { k + 1 } else { k }],
        Method::Next => v[if q <= left { k } else { k + 1 }],
        Method::Pchip | Method::Spline | Method::Makima => {
            let [c3, c2, c1, c0] = cubic(h, v[k], v[k + 1], slope[k], slope[k + 1]);
            c0 + s * (c1 + s * (c2 + s * c3))
        }
    }
}

/// Coefficients, falling in power, of the cubic on an interval of length `h` with these end values and slopes.
pub fn cubic<T: Real>(h: T, v0: T, v1: T, d0: T, d1: T) -> [T; 4] {
    let delta = (v1 - v0) / h;
    let three = T::from_f64(3.0);
    [(d0 - T::TWO * delta + d1) / (h * h), (three * delta - T::TWO * d0 - d1) / h, d0, v0]
}

/// Slopes at the grid points of a cubic method; empty for the others. O(n).
pub fn slopes<T: Real>(x: &[T], v: &[T], method: Method) -> Vec<T> {
    if !method.is_cubic() {
        return Vec::new();
    }
    let h: Vec<T> = x.windows(2).map(|x| x[1] - x[0]).collect();
    let delta: Vec<T> = v.windows(2).zip(&h).map(|(v, &h)| (v[1] - v[0]) / h).collect();
    if delta.len() == 1 {
        return vec![delta[0]; 2];
    }
    match method {
        Method::Pchip => pchip(&h, &delta),
        Method::Makima => makima(&delta),
        _ => spline(x, &h, &delta),
    }
}

fn sign<T: Real>(x: T) -> i8 {
    i8::from(x > T::ZERO) - i8::from(x < T::ZERO)
}

fn pchip<T: Real>(h: &[T], delta: &[T]) -> Vec<T> {
    let three = T::from_f64(3.0);
    let end = |h0: T, h1: T, d0: T, d1: T| {
        let d = ((T::TWO * h0 + h1) * d0 - h0 * d1) / (h0 + h1);
        if sign(d) != sign(d0) {
            T::ZERO
        } else if sign(d0) != sign(d1) && d.abs() > (three * d0).abs() {
            three * d0
        } else {
            d
        }
    };
    let n = delta.len();
    let mut out = vec![end(h[0], h[1], delta[0], delta[1])];
    for k in 1..n {
        let (a, b) = (delta[k - 1], delta[k]);
        if sign(a) * sign(b) <= 0 {
            out.push(T::ZERO);
            continue;
        }
        // Brodlie's weighted harmonic mean.
        let total = h[k - 1] + h[k];
        let (w1, w2) = ((h[k - 1] + total) / (three * total), (h[k] + total) / (three * total));
        let (max, min) = (a.abs().max(b.abs()), a.abs().min(b.abs()));
        out.push(min / (w1 * (a / max) + w2 * (b / max)));
    }
    out.push(end(h[n - 1], h[n - 2], delta[n - 1], delta[n - 2]));
    out
}

fn makima<T: Real>(delta: &[T]) -> Vec<T> {
    let n = delta.len();
    // Two slopes continued linearly at either end.
    let first = T::TWO * delta[0] - delta[1];
    let last = T::TWO * delta[n - 1] - delta[n - 2];
    let mut d = vec![T::TWO * first - delta[0], first];
    d.extend_from_slice(delta);
    d.extend([last, T::TWO * last - delta[n - 1]]);
    (0..=n)
        .map(|k| {
            let weight = |a: T, b: T| (b - a).abs() + ((a + b) / T::TWO).abs();
            let (w1, w2) = (weight(d[k + 2], d[k + 3]), weight(d[k], d[k + 1]));
            let sum = w1 + w2;
            if sum == T::ZERO { T::ZERO } else { (w1 / sum) * d[k + 1] + (w2 / sum) * d[k + 2] }
        })
        .collect()
}

/// Not-a-knot slopes: a tridiagonal system, or a single parabola for three points.
fn spline<T: Real>(x: &[T], h: &[T], delta: &[T]) -> Vec<T> {
    let n = x.len();
    if n == 3 {
        // One parabola through all three points.
        let curve = (delta[1] - delta[0]) / (x[2] - x[0]);
        let first = delta[0] - curve * h[0];
        return vec![first, first + T::TWO * curve * h[0], first + T::TWO * curve * (h[0] + h[1])];
    }
    let three = T::from_f64(3.0);
    let (first, last) = (x[2] - x[0], x[n - 1] - x[n - 3]);
    let mut rhs = vec![T::ZERO; n];
    rhs[0] = ((h[0] + T::TWO * first) * h[1] * delta[0] + h[0] * h[0] * delta[1]) / first;
    for k in 1..n - 1 {
        rhs[k] = three * (h[k] * delta[k - 1] + h[k - 1] * delta[k]);
    }
    let (a, b) = (h[n - 2], h[n - 3]);
    rhs[n - 1] = (a * a * delta[n - 3] + (T::TWO * last + a) * b * delta[n - 2]) / last;
    // Rows: [h1 first], [h(k) 2(h(k-1)+h(k)) h(k-1)], [last h(n-3)].
    let mut diagonal = vec![T::ZERO; n];
    let mut upper = vec![T::ZERO; n];
    (diagonal[0], upper[0]) = (h[1], first);
    for k in 1..n {
        let (lower, here, above) =
            if k < n - 1 { (h[k], T::TWO * (h[k - 1] + h[k]), h[k - 1]) } else { (last, h[n - 3], T::ZERO) };
        let factor = lower / diagonal[k - 1];
        diagonal[k] = here - factor * upper[k - 1];
        upper[k] = above;
        let step = factor * rhs[k - 1];
        rhs[k] -= step;
    }
    rhs[n - 1] /= diagonal[n - 1];
    for k in (0..n - 1).rev() {
        rhs[k] = (rhs[k] - upper[k] * rhs[k + 1]) / diagonal[k];
    }
    rhs
}

/// Slopes of the spline with given end slopes (`spline` with two more values than points). O(n).
pub fn clamped_spline<T: Real>(x: &[T], v: &[T], first: T, last: T) -> Vec<T> {
    let n = x.len();
    let h: Vec<T> = x.windows(2).map(|x| x[1] - x[0]).collect();
    let delta: Vec<T> = v.windows(2).zip(&h).map(|(v, &h)| (v[1] - v[0]) / h).collect();
    let three = T::from_f64(3.0);
    let mut d = vec![first; n];
    d[n - 1] = last;
    let mut diagonal = vec![T::ONE; n];
    for k in 1..n.saturating_sub(1) {
        let here = T::TWO * (h[k - 1] + h[k]);
        let rhs = three * (h[k] * delta[k - 1] + h[k - 1] * delta[k]);
        // The first slope is known, so its row has no upper element.
        let (factor, above) = if k == 1 { (h[1], T::ZERO) } else { (h[k] / diagonal[k - 1], h[k - 2]) };
        diagonal[k] = here - if k == 1 { T::ZERO } else { factor * above };
        d[k] = rhs - factor * d[k - 1];
    }
    for k in (1..n.saturating_sub(1)).rev() {
        d[k] = (d[k] - h[k - 1] * d[k + 1]) / diagonal[k];
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(x: &[f64], v: &[f64], q: f64, method: Method) -> f64 {
        let mut out = [0.0];
        interpolate(x, v, &[q], method, &mut out);
        out[0]
    }

    #[test]
    fn steps_and_lines() {
        let (x, v) = ([1.0, 2.0, 3.0], [10.0, 20.0, 30.0]);
        assert_eq!(one(&x, &v, 2.5, Method::Linear), 25.0);
        assert_eq!(one(&x, &v, 4.0, Method::Linear), 40.0);
        let nearest = [1.4, 1.5, 2.6].map(|q| one(&x, &v, q, Method::Nearest));
        assert_eq!(nearest, [10.0, 20.0, 30.0]);
        assert_eq!([1.9, 2.0, 3.0].map(|q| one(&x, &v, q, Method::Previous)), [10.0, 20.0, 30.0]);
        assert_eq!([1.0, 1.1, 3.0].map(|q| one(&x, &v, q, Method::Next)), [10.0, 20.0, 30.0]);
        assert!(one(&x, &v, f64::NAN, Method::Nearest).is_nan());
        assert_eq!(one(&x, &[1.0, 2.0, f64::INFINITY], 2.0, Method::Linear), 2.0);
    }

    #[test]
    fn cubics_match_octave() {
        let (x, v) = ([0.0, 1.0, 2.0, 3.0, 5.0], [0.0, 1.0, 0.0, 2.0, 3.0]);
        let close = |got: f64, want: f64| assert!((got - want).abs() < 1e-12, "{got} is not {want}");
        close(one(&x, &v, 0.5, Method::Pchip), 0.75);
        close(one(&x, &v, 4.0, Method::Pchip), 2.714_285_714_285_714_4);
        close(one(&x, &v, 0.5, Method::Spline), 1.180_147_058_823_529_4);
        close(one(&x, &v, 4.0, Method::Spline), 4.470_588_235_294_118);
        close(one(&[0.0, 1.0, 2.0, 3.0], &[0.0, 1.0, 8.0, 27.0], 1.5, Method::Spline), 3.375);
        close(one(&[0.0, 1.0, 3.0], &[0.0, 1.0, 9.0], 2.0, Method::Spline), 4.0);
        close(one(&[0.0, 2.0], &[0.0, 4.0], 1.0, Method::Spline), 2.0);
        let slopes = clamped_spline(&[0.0, 1.0, 2.0, 4.0], &[0.0, 1.0, 8.0, 64.0], 0.0, 48.0);
        slopes.iter().zip([0.0, 3.0, 12.0, 48.0]).for_each(|(&got, want)| close(got, want));
    }

    proptest! {
        #[test]
        fn splines_reproduce_cubics(
            steps in prop::collection::vec(0.1f64..2.0, 3..9), c in prop::array::uniform4(-2.0f64..2.0), at in
                0.0f64..1.0,
        ) {
            let f = |x: f64| c[0] + x * (c[1] + x * (c[2] + x * c[3]));
            let mut x = vec![0.0];
            for h in steps {
                x.push(x[x.len() - 1] + h);
            }
            let v: Vec<f64> = x.iter().map(|&x| f(x)).collect();
            let q = at * x[x.len() - 1];
            prop_assert!((one(&x, &v, q, Method::Spline) - f(q)).abs() < 1e-9 * (1.0 + f(x[x.len() - 1]).abs()));
        }

        #[test]
        fn pchip_stays_between_its_points(v in prop::collection::vec(-5.0f64..5.0, 2..10), at in 0.0f64..1.0) {
            let x: Vec<f64> = (0..v.len()).map(|k| k as f64).collect();
            let q = at * (v.len() - 1) as f64;
            let k = interval(&x, q);
            let y = one(&x, &v, q, Method::Pchip);
            prop_assert!(y >= v[k].min(v[k + 1]) - 1e-12 && y <= v[k].max(v[k + 1]) + 1e-12);
        }
    }
}
