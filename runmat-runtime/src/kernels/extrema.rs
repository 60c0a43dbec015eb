//! Extrema along a dimension, with positions, and running extrema.
//!
//! NaNs are passed over unless the caller asks to include them; ties go to the first. Runs are never empty here: `max` of an
//! empty dimension has an empty result.

use super::element::Element;
use super::runs::Runs;
use runmat_linalg::{Complex, Real};

/// Which extremum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// `max`.
    Greatest,
    /// `min`.
    Least,
}

/// What a NaN does to its run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NanRule {
    /// NaNs are passed over; a run of only NaNs gives NaN.
    Omit,
    /// The first NaN is the result.
    Include,
}

/// An element that extrema can rank.
pub trait Ranked: Copy + Default {
    /// True for NaN (either part).
    fn is_missing(self) -> bool;
    /// True when `self` comes strictly after `o` in ascending order; false with a NaN.
    fn exceeds(self, o: Self) -> bool;
}

impl<T: Element> Ranked for T {
    #[inline(always)]
    fn is_missing(self) -> bool {
        self.is_nan()
    }
    #[inline(always)]
    fn exceeds(self, o: Self) -> bool {
        self > o
    }
}

impl<T: Real> Ranked for Complex<T> {
    #[inline]
    fn is_missing(self) -> bool {
        self.is_nan()
    }
    /// By magnitude, then by phase angle.
    #[inline]
    fn exceeds(self, o: Self) -> bool {
        let (a, b) = (self.abs(), o.abs());
        a > b || (a == b && self.arg() > o.arg())
    }
}

#[inline(always)]
fn beats<T: Ranked>(order: Order, x: T, best: T) -> bool {
    match order {
        Order::Greatest => x.exceeds(best),
        Order::Least => best.exceeds(x),
    }
}

/// For each run of `src`: its extremum into `values` and the 0-based position of the first one into `positions`. O(numel).
///
/// A run of only NaNs gives NaN and position 0. No run is empty.
pub fn along<T: Ranked>(
    src: &[T],
    runs: Runs,
    order: Order,
    nan: NanRule,
    values: &mut [T],
    positions: &mut [u32],
) {
    if runs.before == 1 {
        for ((run, value), at) in src.chunks_exact(runs.length).zip(values).zip(positions) {
            let best = position(run, order, nan);
            (*value, *at) = (run[best], best as u32);
        }
        return;
    }
    for j in 0..if runs.count() == 0 { 0 } else { runs.after } {
        let slab = &src[j * runs.before * runs.length..][..runs.before * runs.length];
        let values = &mut values[j * runs.before..][..runs.before];
        let positions = &mut positions[j * runs.before..][..runs.before];
        values.copy_from_slice(&slab[..runs.before]);
        positions.fill(0);
        for (k, row) in slab.chunks_exact(runs.before).enumerate().skip(1) {
            for ((value, at), &x) in values.iter_mut().zip(positions.iter_mut()).zip(row) {
                if replaces(order, nan, x, *value) {
                    (*value, *at) = (x, k as u32);
                }
            }
        }
    }
}

#[inline(always)]
fn replaces<T: Ranked>(order: Order, nan: NanRule, x: T, best: T) -> bool {
    match nan {
        NanRule::Omit => beats(order, x, best) || (best.is_missing() && !x.is_missing()),
        NanRule::Include => !best.is_missing() && (x.is_missing() || beats(order, x, best)),
    }
}

/// Position of the first extremum of a nonempty run; 0 when all are NaN. O(n).
pub fn position<T: Ranked>(run: &[T], order: Order, nan: NanRule) -> usize {
    let (mut best, mut at) = (run[0], 0);
    for (k, &x) in run.iter().enumerate().skip(1) {
        if replaces(order, nan, x, best) {
            (best, at) = (x, k);
        }
    }
    at
}

/// The extremum of each run, without positions: for real classes several times as fast as [`along`]. O(numel).
pub fn values<T: Element>(src: &[T], runs: Runs, order: Order, nan: NanRule, out: &mut [T]) {
    if runs.before == 1 {
        for (run, value) in src.chunks_exact(runs.length).zip(out) {
            *value = value_of(run, order, nan);
        }
        return;
    }
    runs.for_each_row(&src[..runs.numel()], {
        let slab = runs.before * runs.length;
        let out = &mut *out;
        for j in 0..runs.after {
            out[j * runs.before..][..runs.before].copy_from_slice(&src[j * slab..][..runs.before]);
        }
        move |first, row| {
            for (value, &x) in out[first..].iter_mut().zip(row) {
                if replaces(order, nan, x, *value) {
                    *value = x;
                }
            }
        }
    });
}

fn value_of<T: Element>(run: &[T], order: Order, nan: NanRule) -> T {
    if nan == NanRule::Include && super::unary::any_nan(run) {
        return run[position(run, order, nan)];
    }
    // A NaN never wins a comparison, so starting from the worst value skips NaNs without a test.
    let worst = if order == Order::Greatest { T::MIN } else { T::MAX };
    let pick = |best: T, x: T| match order {
        Order::Greatest if x > best => x,
        Order::Least if x < best => x,
        _ => best,
    };
    let mut lanes = [worst; 8];
    let chunks = run.chunks_exact(8);
    let rest = chunks.remainder();
    for chunk in chunks {
        for (lane, &x) in lanes.iter_mut().zip(chunk) {
            *lane = pick(*lane, x);
        }
    }
    let best = lanes.iter().chain(rest).fold(worst, |best, &x| pick(best, x));
    // The sign of a zero, and a run of worst values or NaNs, are settled by the slow rule.
    if best == T::ZERO || best == worst { run[position(run, order, nan)] } else { best }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn max(x: &[f64]) -> (f64, u32) {
        let (mut v, mut p) = ([0.0], [0]);
        along(x, Runs::whole(x.len()), Order::Greatest, NanRule::Omit, &mut v, &mut p);
        (v[0], p[0])
    }

    #[test]
    fn ties_go_to_the_first_and_nan_loses() {
        assert_eq!(max(&[2.0, 7.0, 7.0]), (7.0, 1));
        assert_eq!(max(&[f64::NAN, 1.0, f64::NAN]), (1.0, 1));
        assert_eq!(max(&[f64::NAN, f64::NEG_INFINITY]), (f64::NEG_INFINITY, 1));
        let (v, p) = max(&[f64::NAN, f64::NAN]);
        assert!(v.is_nan() && p == 0);
        assert!(max(&[-0.0, 0.0]).0.is_sign_negative());
    }

    #[test]
    fn included_nan_wins() {
        let (mut v, mut p) = ([0.0; 2], [0; 2]);
        let x = [1.0, 5.0, f64::NAN, 9.0];
        along(&x, Runs::along(&[2, 2], 1), Order::Least, NanRule::Include, &mut v, &mut p);
        assert!(v[0].is_nan() && v[1] == 5.0 && p == [1, 0]);
    }

    #[test]
    fn complex_ranks_by_magnitude_then_angle() {
        let z = [Complex::new(3.0, 4.0), Complex::new(0.0, 5.0), Complex::new(1.0, 0.0)];
        assert_eq!(position(&z, Order::Greatest, NanRule::Omit), 1);
        assert_eq!(position(&z, Order::Least, NanRule::Omit), 2);
    }

    proptest! {
        #[test]
        fn values_agree_with_positions(before in 1usize..12, length in 1usize..30, after in 1usize..4, seed in
            0usize..100) {
            let runs = Runs { before, length, after };
            let pick = |i: usize| match (i * 31 + seed) % 11 {
                0 => f64::NAN,
                1 => -0.0,
                2 => f64::NEG_INFINITY,
                k => k as f64 - 6.0,
            };
            let x: Vec<f64> = (0..runs.numel()).map(pick).collect();
            for order in [Order::Greatest, Order::Least] {
                for nan in [NanRule::Omit, NanRule::Include] {
                    let (mut v, mut w, mut p) =
                        (vec![0.0; runs.count()], vec![0.0; runs.count()], vec![0; runs.count()]);
                    along(&x, runs, order, nan, &mut v, &mut p);
                    values(&x, runs, order, nan, &mut w);
                    runs.for_each_run(&x, |i, run| {
                        let best = position(run, order, nan);
                        assert_eq!((p[i] as usize, v[i].to_bits()), (best, run[best].to_bits()));
                        assert_eq!(w[i].to_bits(), v[i].to_bits());
                    });
                }
            }
        }
    }
}
