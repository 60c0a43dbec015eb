//! Colon ranges and equally spaced vectors.
//!
//! A range's elements are computed from both ends towards the middle, so that `0:0.1:1` ends in exactly 1 and is symmetric.
//! [`Range`] gives any element in O(1), which is what lazy ranges and loops need.

use runmat_linalg::Real;

/// `start:step:stop` with its number of elements decided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range<T> {
    start: T,
    step: T,
    last: T,
    len: usize,
}

/// A range that isn't a finite vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFinite {
    /// An operand is NaN: the result is the scalar NaN.
    Nan,
    /// Infinitely many or too many elements.
    TooLong,
}

impl<T: Real> Range<T> {
    /// Counts the elements of `start:step:stop`. Zero or wrong-way steps give an empty range.
    pub fn new(start: T, step: T, stop: T) -> Result<Self, NotFinite> {
        if start.is_nan() || step.is_nan() || stop.is_nan() {
            return Err(NotFinite::Nan);
        }
        let empty = Self { start, step, last: start, len: 0 };
        if step == T::ZERO || (step > T::ZERO && start > stop) || (step < T::ZERO && start < stop) {
            return Ok(empty);
        }
        if start.is_infinite() {
            return if start == stop { Err(NotFinite::Nan) } else { Err(NotFinite::TooLong) };
        }
        if step.is_infinite() {
            return Ok(Self { len: 1, ..empty });
        }
        if stop.is_infinite() {
            return Err(NotFinite::TooLong);
        }
        let tolerance = T::TWO * T::EPSILON * start.abs().max(stop.abs());
        let passes = |x: T| if step > T::ZERO { x - stop } else { stop - x };
        let intervals = if start == start.floor() && step == T::ONE {
            stop.floor() - start
        } else if start == start.floor() && step == step.floor() {
            let q = (start / step).floor();
            let r = start - q * step;
            ((stop - r) / step).floor() - q
        } else {
            let n = ((stop - start) / step).round();
            if passes(start + n * step) > tolerance { n - T::ONE } else { n }
        };
        // Beyond this the count isn't exact, and no machine holds the vector.
        if !intervals.is_finite() || intervals.to_f64() >= 9.0e15 {
            return Err(NotFinite::TooLong);
        }
        let last = start + intervals * step;
        let last = if passes(last) > -tolerance { stop } else { last };
        Ok(Self { start, step, last, len: intervals.to_f64() as usize + 1 })
    }

    /// First element (also of an empty range: the bound that it would start at).
    pub fn start(&self) -> T {
        self.start
    }

    /// Difference of neighbours.
    pub fn step(&self) -> T {
        self.step
    }

    /// Last element.
    pub fn last(&self) -> T {
        self.last
    }

    /// Number of elements.
    pub fn len(&self) -> usize {
        self.len
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Element `k`, 0-based, `k < len`.
    #[inline]
    pub fn at(&self, k: usize) -> T {
        let from_end = self.len - 1 - k;
        if k < from_end {
            self.start + T::from_usize(k) * self.step
        } else if k > from_end {
            self.last - T::from_usize(from_end) * self.step
        } else if self.len == 1 {
            self.start
        } else {
            (self.start + self.last) / T::TWO
        }
    }

    /// All elements into `out`, which has [`Range::len`] elements. O(n).
    pub fn fill(&self, out: &mut [T]) {
        let half = self.len / 2;
        for (k, o) in out.iter_mut().take(half).enumerate() {
            *o = self.start + T::from_usize(k) * self.step;
        }
        for (k, o) in out.iter_mut().rev().take(half).enumerate() {
            *o = self.last - T::from_usize(k) * self.step;
        }
        if self.len % 2 == 1 {
            out[half] = self.at(half);
        }
    }
}

/// `start:step:stop` in an integer class: first element, step and number of elements, all exact.
pub fn integer_range_len(start: i128, step: i128, stop: i128) -> u128 {
    if step == 0 || (step > 0 && start > stop) || (step < 0 && start < stop) {
        return 0;
    }
    (stop - start).unsigned_abs() / step.unsigned_abs() + 1
}

/// `linspace(a, b, n)` into `out` of `n` elements: both ends exact; one element is `b`. O(n).
pub fn linspace<T: Real>(a: T, b: T, out: &mut [T]) {
    let Some(intervals) = out.len().checked_sub(1) else { return };
    let n = T::from_usize(intervals.max(1));
    let width = b - a;
    for (k, o) in out.iter_mut().enumerate() {
        let k = T::from_usize(k);
        // The width of opposite huge ends overflows; then each end is scaled by itself.
        *o = if width.is_finite() { a + k * width / n } else { a * ((n - k) / n) + b * (k / n) };
    }
    if a == b {
        out.fill(a);
    }
    out[0] = a;
    out[intervals] = b;
}

/// `logspace(a, b, n)`: powers of ten from `10^a` to `10^b`; to π when `b` is π. O(n).
pub fn logspace<T: Real>(a: T, b: T, out: &mut [T]) {
    let ten = T::from_f64(10.0);
    linspace(a, if b == T::PI { b.log10() } else { b }, out);
    for x in out.iter_mut() {
        *x = ten.powf(*x);
    }
    if b == T::PI
        && let Some(last) = out.last_mut()
    {
        *last = b;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn range(a: f64, d: f64, b: f64) -> Vec<f64> {
        let range = Range::new(a, d, b).expect("finite");
        let mut out = vec![0.0; range.len()];
        range.fill(&mut out);
        out
    }

    #[test]
    fn counts_and_ends() {
        let x = range(0.0, 0.1, 1.0);
        assert_eq!((x.len(), x[10], x[5]), (11, 1.0, 0.5));
        assert_eq!(range(0.0, 0.01, 0.29).len(), 30);
        assert_eq!(range(5.0, -2.0, 1.0), [5.0, 3.0, 1.0]);
        assert_eq!(range(0.5, 1.0, 3.0), [0.5, 1.5, 2.5]);
        assert_eq!(range(1.0, 0.0, 5.0), [0.0; 0]);
        assert_eq!(range(3.0, 1.0, 1.0), [0.0; 0]);
        assert_eq!(range(-3.0, 2.0, 2.0), [-3.0, -1.0, 1.0]);
        assert_eq!(range(2.0, 1.0, 2.0), [2.0]);
        assert_eq!(Range::new(1.0, 1.0, f64::INFINITY), Err(NotFinite::TooLong));
        assert_eq!(Range::new(1.0, f64::NAN, 2.0), Err(NotFinite::Nan));
        assert_eq!(
            (integer_range_len(1, 2, 6), integer_range_len(5, -1, 1), integer_range_len(1, -1, 5)),
            (3, 5, 0)
        );
    }

    #[test]
    fn spaces() {
        let mut x = [0.0; 5];
        linspace(0.0, 1.0, &mut x);
        assert_eq!(x, [0.0, 0.25, 0.5, 0.75, 1.0]);
        linspace(-f64::MAX, f64::MAX, &mut x);
        assert_eq!(x[2], 0.0);
        let mut one = [0.0];
        linspace(1.0, 2.0, &mut one);
        assert_eq!(one, [2.0]);
        let mut y = [0.0; 3];
        logspace(0.0, 2.0, &mut y);
        assert_eq!(y, [1.0, 10.0, 100.0]);
    }

    proptest! {
        #[test]
        fn every_element_is_near_its_formula(a in -50.0f64..50.0, d in 0.01f64..3.0, n in 0usize..200) {
            let x = range(a, d, a + d * n as f64);
            prop_assert_eq!(x.len(), n + 1);
            let lazy = Range::new(a, d, a + d * n as f64).expect("finite");
            for (k, &x) in x.iter().enumerate() {
                prop_assert!((x - (a + d * k as f64)).abs() < 1e-11);
                prop_assert_eq!(x.to_bits(), lazy.at(k).to_bits());
            }
        }
    }
}
