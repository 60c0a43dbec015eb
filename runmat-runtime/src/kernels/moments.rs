//! Statistics of one run: mean, variance, median, quantiles, mode.
//!
//! Functions take a contiguous run; [`super::runs::Runs::for_each_run`] brings the runs of any dimension. Those that reorder say
//! so. NaN gives NaN; to omit NaNs compact the run with [`without_nan`] first.

use super::element::{Element, cast};
use super::reduce::{Accumulator, sum_run};
use runmat_linalg::{Complex, Real};
use std::cmp::Ordering;

/// The divisor of a variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Divisor<'a, T> {
    /// `N - 1`, or 1 for one element.
    Sample,
    /// `N`.
    Population,
    /// Weights of the elements, nonnegative, in any scale.
    Weights(&'a [T]),
}

/// Moves the elements that aren't NaN to the front, in order, and returns them. O(n).
pub fn without_nan<T: Element>(run: &mut [T]) -> &mut [T] {
    let mut kept = 0;
    for k in 0..run.len() {
        if !run[k].is_nan() {
            run[kept] = run[k];
            kept += 1;
        }
    }
    &mut run[..kept]
}

/// Mean; NaN of an empty run. O(n).
pub fn mean<T: Real + Accumulator>(run: &[T]) -> T {
    sum_run(run, &|x| x) / T::from_usize(run.len())
}

/// Variance, in two passes; NaN of an empty run, 0 of one finite element. O(n).
pub fn variance<T: Real + Accumulator>(run: &[T], divisor: Divisor<'_, T>) -> T {
    let n = T::from_usize(run.len());
    match divisor {
        Divisor::Sample | Divisor::Population => {
            let center = mean(run);
            let squares = sum_run(run, &|x| (x - center) * (x - center));
            let sample = divisor == Divisor::Sample && run.len() > 1;
            squares / if sample { n - <T as Real>::ONE } else { n }
        }
        Divisor::Weights(weights) => {
            let total = sum_run(weights, &|w| w);
            let center = super::reduce::dot(run, weights, &|x, w| x * w) / total;
            super::reduce::dot(run, weights, &|x, w| w * (x - center) * (x - center)) / total
        }
    }
}

/// Variance of complex elements: of the distances to the mean. O(n).
pub fn variance_complex<T: Real + Accumulator>(run: &[Complex<T>], divisor: Divisor<'_, T>) -> T {
    let part = |f: fn(&Complex<T>) -> T| variance(&run.iter().map(f).collect::<Vec<_>>(), divisor);
    part(|z| z.re) + part(|z| z.im)
}

/// Ascending order with NaN last, for selection and sorting of scratch copies.
#[inline]
pub(super) fn ascending<T: Element>(a: &T, b: &T) -> Ordering {
    a.partial_cmp(b).unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
}

/// Median; reorders the run. NaN (0 for integers) of an empty run; NaN if there is one. An even count gives the mean of the
/// middle two, for integers rounded. O(n).
pub fn median<T: Element>(run: &mut [T]) -> T {
    if run.is_empty() {
        return T::from_f64(f64::NAN);
    }
    if let Some(&nan) = run.iter().find(|x| x.is_nan()) {
        return nan;
    }
    let half = run.len() / 2;
    let odd = run.len() % 2 == 1;
    let (below, &mut high, _) = run.select_nth_unstable_by(half, ascending);
    if odd {
        return high;
    }
    let low = below.iter().copied().max_by(ascending).unwrap_or(high);
    if low == high { low } else { middle(low, high) }
}

/// Mean of two elements without overflow.
fn middle<T: Element>(low: T, high: T) -> T {
    if T::IS_INTEGER {
        let sum = low.to_i128() + high.to_i128();
        return T::from_i128((sum + sum.signum()) / 2);
    }
    let (low, high) = (low.to_f64(), high.to_f64());
    let mean = (low + high) / 2.0;
    cast(if mean.is_finite() { mean } else { low / 2.0 + high / 2.0 })
}

/// Quantile of a run sorted in ascending order, for `0 <= p <= 1`: linear between the points `((k - 0.5)/n, x(k))`, constant
/// outside them. NaN of an empty run. O(1).
pub fn quantile_of_sorted<T: Real>(sorted: &[T], p: T) -> T {
    let n = sorted.len();
    if n == 0 || p.is_nan() {
        return T::NAN;
    }
    let at = (p * T::from_usize(n) - T::HALF).max(T::ZERO).min(T::from_usize(n - 1));
    let low = at.floor();
    let k = low.to_f64() as usize;
    let fraction = at - low;
    if fraction == T::ZERO { sorted[k] } else { sorted[k] + (sorted[k + 1] - sorted[k]) * fraction }
}

/// Most frequent value, the least of them on a tie, and how often it occurs; sorts the run. NaNs don't count; an empty run or one of
/// only NaNs gives `None`. O(n log n).
pub fn mode<T: Element>(run: &mut [T]) -> Option<(T, usize)> {
    run.sort_unstable_by(ascending);
    let mut best = None;
    for group in run.chunk_by(|a, b| a == b).filter(|group| !group[0].is_nan()) {
        if best.is_none_or(|(_, count)| group.len() > count) {
            best = Some((group[0], group.len()));
        }
    }
    best
}

/// Each value of a sorted run that occurs exactly `count` times, ascending: the third output of `mode`. O(n).
pub fn values_with_count<T: Element>(sorted: &[T], count: usize) -> Vec<T> {
    let groups = sorted.chunk_by(|a, b| a == b);
    groups.filter(|group| group.len() == count && !group[0].is_nan()).map(|group| group[0]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_statistics() {
        let x = [1.0, 2.0, 3.0, 4.0];
        assert_eq!(
            (mean(&x), variance(&x, Divisor::Sample), variance(&x, Divisor::Population)),
            (2.5, 5.0 / 3.0, 1.25)
        );
        assert_eq!(variance(&[5.0], Divisor::Sample), 0.0);
        assert!(mean::<f64>(&[]).is_nan() && variance::<f64>(&[], Divisor::Sample).is_nan());
        assert_eq!(variance(&[1.0, 3.0], Divisor::Weights(&[1.0, 3.0])), 0.75);
        assert_eq!(median(&mut [3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&mut [4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!((median(&mut [1i8, 2]), median(&mut [-1i8, -2]), median(&mut [127i8, 126])), (2, -2, 127));
        assert!(median(&mut [1.0, f64::NAN]).is_nan());
        assert_eq!(median(&mut [f64::INFINITY, f64::INFINITY]), f64::INFINITY);
    }

    #[test]
    fn mode_takes_the_least_of_ties() {
        assert_eq!(mode(&mut [3.0, 1.0, 2.0, 3.0, 2.0]), Some((2.0, 2)));
        assert_eq!(mode(&mut [f64::NAN, f64::NAN, 1.0]), Some((1.0, 1)));
        assert_eq!(mode::<f64>(&mut []), None);
        assert_eq!(values_with_count(&[1.0, 2.0, 2.0, 3.0, 3.0], 2), [2.0, 3.0]);
    }

    #[test]
    fn quantiles_interpolate() {
        let x = [1.0, 2.0, 3.0, 4.0, 5.0];
        assert_eq!((quantile_of_sorted(&x, 0.5), quantile_of_sorted(&x, 0.25)), (3.0, 1.75));
        assert_eq!((quantile_of_sorted(&x, 0.0), quantile_of_sorted(&x, 1.0)), (1.0, 5.0));
    }

    proptest! {
        #[test]
        fn median_is_the_middle_of_the_sorted(mut x in prop::collection::vec(-100i32..100, 1..40)) {
            let mut sorted = x.clone();
            sorted.sort_unstable();
            let n = sorted.len();
            let want = (f64::from(sorted[(n - 1) / 2]) + f64::from(sorted[n / 2])) / 2.0;
            prop_assert_eq!(median(&mut x), want.round() as i32);
        }
    }
}
