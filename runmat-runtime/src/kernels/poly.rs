//! Polynomials and linear filters: values, products, quotients, recursive filters, running integrals.
//!
//! Coefficients fall in power, as in MATLAB. Generic over real and complex numbers of either precision.

use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// A real or complex number: what polynomial arithmetic needs.
pub trait Number:
    Copy
    + Default
    + PartialEq
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
{
}

impl<T> Number for T where
    T: Copy
        + Default
        + PartialEq
        + Add<Output = T>
        + Sub<Output = T>
        + Mul<Output = T>
        + Div<Output = T>
        + Neg<Output = T>
        + AddAssign
        + SubAssign
{
}

/// `polyval(p, x)` for each `x`, by Horner's rule; 0 for no coefficients. O(n·degree).
pub fn polyval<T: Number>(p: &[T], x: &[T], out: &mut [T]) {
    for (o, &x) in out.iter_mut().zip(x) {
        *o = p.iter().fold(T::default(), |y, &c| y * x + c);
    }
}

/// `conv(a, b)` into `out` of length `a + b - 1`; nothing if either is empty. O(a·b).
pub fn conv<T: Number>(a: &[T], b: &[T], out: &mut [T]) {
    out.fill(T::default());
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    for (i, &s) in short.iter().enumerate() {
        for (o, &l) in out[i..].iter_mut().zip(long) {
            *o += l * s;
        }
    }
}

/// `conv2(a, b)` in full: `a` is `a_rows` × `a_cols`, `out` `(a_rows + b_rows - 1)` × `(a_cols + b_cols - 1)`. O(a·b).
pub fn conv2<T: Number>(a: &[T], a_size: (usize, usize), b: &[T], b_size: (usize, usize), out: &mut [T]) {
    out.fill(T::default());
    let ((a_rows, a_cols), (b_rows, b_cols)) = (a_size, b_size);
    if a.is_empty() || b.is_empty() {
        return;
    }
    let rows = a_rows + b_rows - 1;
    for jb in 0..b_cols {
        for ja in 0..a_cols {
            let column = &a[ja * a_rows..][..a_rows];
            let target = &mut out[(ja + jb) * rows..][..rows];
            for (ib, &s) in b[jb * b_rows..][..b_rows].iter().enumerate() {
                for (o, &x) in target[ib..].iter_mut().zip(column) {
                    *o += x * s;
                }
            }
        }
    }
}

/// `[q, r] = deconv(y, a)`: `y = conv(a, q) + r` with `r` as long as `y`; `a[0]` isn't 0. A shorter `y` gives `q = 0`. O(q·a).
pub fn deconv<T: Number>(y: &[T], a: &[T]) -> (Vec<T>, Vec<T>) {
    let mut rest = y.to_vec();
    if y.len() < a.len() {
        return (vec![T::default()], rest);
    }
    let count = y.len() - a.len() + 1;
    let mut q = Vec::with_capacity(count);
    for k in 0..count {
        let c = rest[k] / a[0];
        q.push(c);
        // Exactly 0, whatever c * a[0] rounds to.
        rest[k] = T::default();
        for (r, &x) in rest[k + 1..].iter_mut().zip(&a[1..]) {
            *r -= c * x;
        }
    }
    (q, rest)
}

/// `[y, state] = filter(b, a, x, state)`: direct form II transposed, one run. `state` has `max(b, a) - 1` elements; `a[0]` isn't 0
/// and everything is divided by it. O(x·order).
pub fn filter<T: Number>(b: &[T], a: &[T], x: &[T], state: &mut [T], y: &mut [T]) {
    let order = state.len();
    let padded = |c: &[T]| -> Vec<T> {
        (0..=order).map(|k| c.get(k).copied().map_or(T::default(), |c| c / a[0])).collect()
    };
    let (b, a) = (padded(b), padded(a));
    for (y, &x) in y.iter_mut().zip(x) {
        let out = state.first().map_or(b[0] * x, |&s| s + b[0] * x);
        for k in 0..order {
            let next = state.get(k + 1).copied().unwrap_or_default();
            state[k] = next + b[k + 1] * x - a[k + 1] * out;
        }
        *y = out;
    }
}

/// `polyder(p)`: derivative, without leading zeros; `[0]` for a constant. `scale(c, n)` is `n * c`.
pub fn derivative<T: Number>(p: &[T], scale: impl Fn(T, f64) -> T) -> Vec<T> {
    let degree = p.len().saturating_sub(1);
    let d: Vec<T> = p.iter().take(degree).enumerate().map(|(k, &c)| scale(c, (degree - k) as f64)).collect();
    let first = d.iter().position(|&c| c != T::default()).unwrap_or(d.len().saturating_sub(1));
    if d.is_empty() { vec![T::default()] } else { d[first..].to_vec() }
}

/// `polyint(p, k)`: antiderivative with constant `k`. `scale(c, n)` is `n * c`.
pub fn antiderivative<T: Number>(p: &[T], k: T, quotient: impl Fn(T, f64) -> T) -> Vec<T> {
    let n = p.len();
    p.iter().enumerate().map(|(i, &c)| quotient(c, (n - i) as f64)).chain([k]).collect()
}

/// `poly(roots)`: the monic polynomial with these roots. `one` is 1. O(n²).
pub fn from_roots<T: Number>(roots: &[T], one: T) -> Vec<T> {
    let mut p = vec![one];
    for &root in roots {
        p.push(T::default());
        for k in (1..p.len()).rev() {
            let step = root * p[k - 1];
            p[k] -= step;
        }
    }
    p
}

/// `trapz(x, y)` of one run, `half(v)` being `v / 2`; 0 for fewer than two points. O(n).
pub fn trapz<T: Number>(x: &[T], y: &[T], half: impl Fn(T) -> T) -> T {
    let steps = x.windows(2).zip(y.windows(2));
    steps.fold(T::default(), |sum, (x, y)| sum + half((x[1] - x[0]) * (y[0] + y[1])))
}

/// `cumtrapz(x, y)` of one run into `out`. O(n).
pub fn cumtrapz<T: Number>(x: &[T], y: &[T], out: &mut [T], half: impl Fn(T) -> T) {
    let mut sum = T::default();
    if let Some(first) = out.first_mut() {
        *first = sum;
    }
    for (o, (x, y)) in out.iter_mut().skip(1).zip(x.windows(2).zip(y.windows(2))) {
        sum += half((x[1] - x[0]) * (y[0] + y[1]));
        *o = sum;
    }
}

/// The part of the convolution of two arrays that begins at `starts` and is `lengths` long; `out` holds zeros. All lists have
/// one entry for each dimension. O(`a.len()` · `b.len()`).
pub fn convn<T: Number>(
    a: &[T],
    a_dims: &[usize],
    b: &[T],
    b_dims: &[usize],
    starts: &[usize],
    lengths: &[usize],
    out: &mut [T],
) {
    // Subscripts of element `k`, as the counter that runs through the array.
    fn advance(at: &mut [usize], dims: &[usize]) {
        for (s, &n) in at.iter_mut().zip(dims) {
            *s += 1;
            if *s < n {
                return;
            }
            *s = 0;
        }
    }
    let mut at_b = vec![0usize; b_dims.len()];
    for &factor in b {
        let mut at_a = vec![0usize; a_dims.len()];
        for &element in a {
            let (mut place, mut stride, mut inside) = (0, 1, true);
            for k in 0..starts.len() {
                match (at_a[k] + at_b[k]).checked_sub(starts[k]) {
                    Some(s) if s < lengths[k] => place += s * stride,
                    _ => inside = false,
                }
                stride *= lengths[k];
            }
            if inside {
                out[place] += element * factor;
            }
            advance(&mut at_a, a_dims);
        }
        advance(&mut at_b, b_dims);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn products_and_quotients() {
        let mut out = [0.0; 3];
        conv(&[1.0, 2.0], &[1.0, 3.0], &mut out);
        assert_eq!(out, [1.0, 5.0, 6.0]);
        assert_eq!(deconv(&[1.0, 5.0, 6.0], &[1.0, 2.0]), (vec![1.0, 3.0], vec![0.0; 3]));
        assert_eq!(deconv(&[1.0], &[1.0, 2.0]), (vec![0.0], vec![1.0]));
        let mut y = [0.0];
        polyval(&[1.0, 2.0, 3.0], &[2.0], &mut y);
        assert_eq!(y, [11.0]);
        let mut full = [0.0; 6];
        conv2(&[1.0, 3.0, 2.0, 4.0], (2, 2), &[1.0, 1.0], (1, 2), &mut full);
        assert_eq!(full, [1.0, 3.0, 3.0, 7.0, 2.0, 4.0]);
    }

    #[test]
    fn filters_carry_state() {
        let mut y = [0.0; 3];
        filter(&[1.0], &[1.0, -0.5], &[1.0, 0.0, 0.0], &mut [0.0], &mut y);
        assert_eq!(y, [1.0, 0.5, 0.25]);
        let (mut state, mut y) = ([0.0], [0.0; 2]);
        filter(&[1.0, 1.0], &[1.0], &[1.0, 2.0], &mut state, &mut y);
        assert_eq!((y, state), ([1.0, 3.0], [2.0]));
        filter(&[2.0], &[2.0], &[1.0, 2.0], &mut [], &mut y);
        assert_eq!(y, [1.0, 2.0]);
    }

    #[test]
    fn calculus() {
        assert_eq!(derivative(&[1.0, 2.0, 3.0], |c, n| c * n), [2.0, 2.0]);
        assert_eq!(derivative(&[5.0], |c, n| c * n), [0.0]);
        assert_eq!(derivative(&[0.0, 3.0, 1.0], |c, n| c * n), [3.0]);
        assert_eq!(antiderivative(&[2.0, 2.0], 0.0, |c, n| c / n), [1.0, 2.0, 0.0]);
        assert_eq!(from_roots(&[1.0, 2.0], 1.0), [1.0, -3.0, 2.0]);
        assert_eq!(trapz(&[0.0, 2.0], &[1.0, 1.0], |x| x / 2.0), 2.0);
        let mut out = [0.0; 3];
        cumtrapz(&[1.0, 2.0, 3.0], &[1.0, 2.0, 3.0], &mut out, |x| x / 2.0);
        assert_eq!(out, [0.0, 1.5, 4.0]);
    }

    proptest! {
        #[test]
        fn deconv_undoes_conv(
            a in prop::collection::vec(-9i32..9, 1..8), q in prop::collection::vec(-9i32..9, 1..8),
        ) {
            // A leading 1 keeps the quotients exact.
            let (a, q): (Vec<f64>, Vec<f64>) = ([1].into_iter().chain(a).map(f64::from).collect(),
                q.into_iter().map(f64::from).collect());
            let mut y = vec![0.0; a.len() + q.len() - 1];
            conv(&a, &q, &mut y);
            let (back, rest) = deconv(&y, &a);
            prop_assert_eq!(back, q);
            prop_assert!(rest.iter().all(|&r| r == 0.0));
        }
    }
}
