//! Reductions along a dimension: sums, products, counts, `any` and `all`, inner products, norms.
//!
//! Contiguous runs are summed in blocks of eight independent lanes, and blocks pairwise: fast, and the error grows with the
//! logarithm of the length. Strided runs go row by row through memory, many accumulators at a time. Empty runs give the
//! neutral element. Each function takes `load`, which turns an element into the accumulator's class; that is where NaNs are
//! omitted, integers converted, magnitudes and squares taken.

use super::element::{Arith, Element};
use super::runs::Runs;
use runmat_linalg::{Complex, Real};

/// What sums and products accumulate in: floats, complex numbers, or an integer class with saturation (`'native'`).
pub trait Accumulator: Copy + Default {
    /// Neutral element of addition.
    const ZERO: Self;
    /// Neutral element of multiplication.
    const ONE: Self;
    /// Sum.
    fn sum(self, o: Self) -> Self;
    /// Product.
    fn product(self, o: Self) -> Self;
}

macro_rules! accumulators {
    ($($t:ty)*) => { $(
        impl Accumulator for $t {
            const ZERO: Self = <$t as Element>::ZERO;
            const ONE: Self = <$t as Element>::ONE;
            #[inline(always)]
            fn sum(self, o: Self) -> Self {
                self.plus(o)
            }
            #[inline(always)]
            fn product(self, o: Self) -> Self {
                self.times(o)
            }
        }
    )* };
}

accumulators!(f64 f32 i8 i16 i32 i64 u8 u16 u32 u64);

impl<T: Real> Accumulator for Complex<T> {
    const ZERO: Self = Complex::ZERO;
    const ONE: Self = Complex::ONE;
    #[inline(always)]
    fn sum(self, o: Self) -> Self {
        self + o
    }
    #[inline(always)]
    fn product(self, o: Self) -> Self {
        self * o
    }
}

const LANES: usize = 8;
/// Elements summed lane by lane before pairing: long enough to hide the pairing, short enough to bound the error.
const BLOCK: usize = 512;

/// `f` folded over one contiguous run in eight lanes, for associative `f` with neutral element `neutral`.
#[inline(always)]
fn fold_lanes<S: Copy, A: Copy>(run: &[S], neutral: A, load: &impl Fn(S) -> A, f: &impl Fn(A, A) -> A) -> A {
    let mut lanes = [neutral; LANES];
    let chunks = run.chunks_exact(LANES);
    let rest = chunks.remainder();
    for chunk in chunks {
        for (lane, &x) in lanes.iter_mut().zip(chunk) {
            *lane = f(*lane, load(x));
        }
    }
    let tail = rest.iter().fold(neutral, |acc, &x| f(acc, load(x)));
    let [a, b, c, d, e, g, h, i] = lanes;
    f(f(f(f(a, e), f(c, h)), f(f(b, g), f(d, i))), tail)
}

/// Sum of one contiguous run. O(n).
pub fn sum_run<S: Copy, A: Accumulator>(run: &[S], load: &impl Fn(S) -> A) -> A {
    if run.len() <= BLOCK {
        return fold_lanes(run, A::ZERO, load, &A::sum);
    }
    // Split at a multiple of the block, so that the tree doesn't depend on alignment.
    let half = (run.len() / 2).next_multiple_of(BLOCK);
    let (left, right) = run.split_at(half);
    sum_run(left, load).sum(sum_run(right, load))
}

/// Sums along runs into `out`, one per run; an empty run gives 0. O(numel).
pub fn sum<S: Copy, A: Accumulator>(src: &[S], runs: Runs, out: &mut [A], load: impl Fn(S) -> A) {
    fold_with(src, runs, out, A::ZERO, &load, A::sum, |run| sum_run(run, &load));
}

/// Products along runs into `out`; an empty run gives 1. O(numel).
pub fn product<S: Copy, A: Accumulator>(src: &[S], runs: Runs, out: &mut [A], load: impl Fn(S) -> A) {
    let whole = |run: &[S]| run.iter().fold(A::ONE, |acc, &x| acc.product(load(x)));
    fold_with(src, runs, out, A::ONE, &load, A::product, whole);
}

fn fold_with<S: Copy, A: Copy>(
    src: &[S],
    runs: Runs,
    out: &mut [A],
    neutral: A,
    load: &impl Fn(S) -> A,
    f: impl Fn(A, A) -> A,
    whole: impl Fn(&[S]) -> A,
) {
    if runs.before == 1 && runs.length > 0 {
        for (o, run) in out.iter_mut().zip(src.chunks_exact(runs.length)) {
            *o = whole(run);
        }
        return;
    }
    out.fill(neutral);
    runs.for_each_row(src, |first, row| {
        for (o, &x) in out[first..].iter_mut().zip(row) {
            *o = f(*o, load(x));
        }
    });
}

/// Number of elements of each run for which `test` holds. O(numel).
pub fn count<S: Copy>(src: &[S], runs: Runs, out: &mut [usize], test: impl Fn(S) -> bool) {
    let whole = |run: &[S]| run.iter().fold(0, |n, &x| n + usize::from(test(x)));
    fold_with(src, runs, out, 0, &|x| usize::from(test(x)), |a, b| a + b, whole);
}

/// `nnz`: number of elements for which `test` holds. O(n).
pub fn count_all<S: Copy>(src: &[S], test: impl Fn(S) -> bool) -> usize {
    src.iter().fold(0, |n, &x| n + usize::from(test(x)))
}

/// Whether `test` holds for some element of each run; an empty run gives false. NaN counts as the test says. O(numel).
pub fn any<S: Copy>(src: &[S], runs: Runs, out: &mut [bool], test: impl Fn(S) -> bool) {
    let whole = |run: &[S]| super::unary::any(run, &test);
    fold_with(src, runs, out, false, &|x| test(x), |a, b| a | b, whole);
}

/// Whether `test` holds for each element of each run; an empty run gives true. O(numel).
pub fn all<S: Copy>(src: &[S], runs: Runs, out: &mut [bool], test: impl Fn(S) -> bool) {
    any(src, runs, out, |x| !test(x));
    out.iter_mut().for_each(|o| *o = !*o);
}

/// `sum(f(a, b))` along runs of two arrays of the same size: `dot`, weighted sums, squared distances. O(numel).
pub fn sum2<S: Copy, U: Copy, A: Accumulator>(
    a: &[S],
    b: &[U],
    runs: Runs,
    out: &mut [A],
    f: impl Fn(S, U) -> A,
) {
    if runs.before == 1 {
        for (i, o) in out.iter_mut().enumerate() {
            let at = i * runs.length;
            *o = dot(&a[at..at + runs.length], &b[at..at + runs.length], &f);
        }
        return;
    }
    out.fill(A::ZERO);
    for j in 0..runs.after {
        for k in 0..runs.length {
            let at = runs.before * (k + runs.length * j);
            let rows = a[at..at + runs.before].iter().zip(&b[at..at + runs.before]);
            for (o, (&x, &y)) in out[j * runs.before..].iter_mut().zip(rows) {
                *o = o.sum(f(x, y));
            }
        }
    }
}

/// `sum(f(a, b))` of two contiguous runs of the same length, in lanes. O(n).
pub fn dot<S: Copy, U: Copy, A: Accumulator>(a: &[S], b: &[U], f: &impl Fn(S, U) -> A) -> A {
    let mut lanes = [A::ZERO; LANES];
    let (xs, ys) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    let tail = xs.remainder().iter().zip(ys.remainder()).fold(A::ZERO, |acc, (&x, &y)| acc.sum(f(x, y)));
    for (x, y) in xs.zip(ys) {
        for ((lane, &x), &y) in lanes.iter_mut().zip(x).zip(y) {
            *lane = lane.sum(f(x, y));
        }
    }
    lanes.iter().fold(tail, |acc, &lane| acc.sum(lane))
}

/// Which vector norm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Norm {
    /// Sum of magnitudes.
    One,
    /// Euclidean.
    Two,
    /// Greatest magnitude.
    Max,
    /// Least magnitude (`-Inf`).
    Min,
    /// `sum(|x|^p)^(1/p)`.
    P(f64),
}

impl Norm {
    /// The norm that the number `p` names.
    pub fn from_p(p: f64) -> Self {
        if p == 1.0 {
            Self::One
        } else if p == 2.0 {
            Self::Two
        } else if p == f64::INFINITY {
            Self::Max
        } else if p == f64::NEG_INFINITY {
            Self::Min
        } else {
            Self::P(p)
        }
    }
}

/// Norm of one run through its magnitudes `size(x) >= 0`; 0 for an empty run. NaN if an element is NaN. O(n).
///
/// The 2-norm and p-norms neither overflow nor underflow before their result does: where the direct sum of squares leaves the safe
/// range, a second pass scales by the greatest magnitude.
pub fn norm<S: Copy, T: Real + Accumulator>(run: &[S], kind: Norm, size: impl Fn(S) -> T) -> T {
    let with_nan = |pick: fn(T, T) -> T, start: T| {
        run.iter().fold(start, |acc, &x| {
            let x = size(x);
            if x.is_nan() || acc.is_nan() { T::NAN } else { pick(acc, x) }
        })
    };
    if run.is_empty() {
        return <T as Real>::ZERO;
    }
    match kind {
        Norm::One => sum_run(run, &size),
        Norm::Max => with_nan(Real::max, <T as Real>::ZERO),
        Norm::Min => with_nan(Real::min, T::INFINITY),
        Norm::Two => {
            let direct = sum_run(run, &|x| {
                let x = size(x);
                x * x
            });
            if direct.is_nan() || (direct > T::MIN_POSITIVE / (T::EPSILON * T::EPSILON) && direct.is_finite())
            {
                return direct.sqrt();
            }
            let scale = with_nan(Real::max, <T as Real>::ZERO);
            if scale == <T as Real>::ZERO || !scale.is_finite() {
                return scale;
            }
            let scaled = sum_run(run, &|x| {
                let x = size(x) / scale;
                x * x
            });
            scale * scaled.sqrt()
        }
        Norm::P(p) => {
            let p = T::from_f64(p);
            let scale =
                if p > <T as Real>::ZERO { with_nan(Real::max, <T as Real>::ZERO) } else { <T as Real>::ONE };
            if scale == <T as Real>::ZERO || !scale.is_finite() {
                return scale;
            }
            scale * sum_run(run, &|x| (size(x) / scale).powf(p)).powf(<T as Real>::ONE / p)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::element::cast;
    use proptest::prelude::*;

    #[test]
    fn empty_runs_give_neutral_elements() {
        let (mut s, mut p, mut a, mut b) = ([9.0; 3], [9.0; 3], [true; 3], [false; 3]);
        let runs = Runs::along(&[0, 3], 0);
        sum(&[] as &[f64], runs, &mut s, |x| x);
        product(&[] as &[f64], runs, &mut p, |x| x);
        super::any(&[] as &[f64], runs, &mut a, |x| x != 0.0);
        all(&[] as &[f64], runs, &mut b, |x| x != 0.0);
        assert_eq!((s, p, a, b), ([0.0; 3], [1.0; 3], [false; 3], [true; 3]));
    }

    #[test]
    fn native_sums_saturate_and_default_sums_convert() {
        let x = [100i8, 100];
        let (mut native, mut double) = ([0i8], [0f64]);
        sum(&x, Runs::whole(2), &mut native, |x| x);
        sum(&x, Runs::whole(2), &mut double, cast);
        assert_eq!((native, double), ([127], [200.0]));
    }

    #[test]
    fn long_sums_are_accurate() {
        let x = vec![0.1f64; 1_000_000];
        assert!((sum_run(&x, &|x| x) - 1e5).abs() < 1e-9);
    }

    #[test]
    fn norms_do_not_overflow() {
        let norm = |x: &[f64], k| super::norm(x, k, f64::abs);
        assert_eq!(norm(&[3.0, 4.0], Norm::Two), 5.0);
        assert_eq!(norm(&[3e300, 4e300], Norm::Two), 5e300);
        assert_eq!(norm(&[3e-320, 4e-320], Norm::Two), 5e-320);
        assert_eq!(norm(&[f64::INFINITY, 1.0], Norm::Two), f64::INFINITY);
        assert_eq!((norm(&[-3.0, 2.0], Norm::Max), norm(&[-3.0, 2.0], Norm::Min)), (3.0, 2.0));
        assert!(norm(&[f64::NAN, 2.0], Norm::Max).is_nan());
        assert!((norm(&[1.0, 2.0], Norm::P(3.0)) - 9f64.cbrt()).abs() < 1e-15);
    }

    proptest! {
        #[test]
        fn sums_agree_with_subscripts(before in 1usize..20, length in 0usize..20, after in 0usize..4) {
            let runs = Runs { before, length, after };
            let x: Vec<f64> = (0..runs.numel()).map(|i| (i * 7 % 13) as f64).collect();
            let (mut s, mut n, mut d) = (vec![0.0; runs.count()], vec![0; runs.count()], vec![0.0; runs.count()]);
            sum(&x, runs, &mut s, |x| x);
            count(&x, runs, &mut n, |x| x > 3.0);
            sum2(&x, &x, runs, &mut d, |a, b| a * b);
            for j in 0..after {
                for i in 0..before {
                    let run: Vec<f64> = (0..length).map(|k| x[i + before * (k + length * j)]).collect();
                    let at = i + before * j;
                    prop_assert_eq!(s[at], run.iter().sum::<f64>());
                    prop_assert_eq!(n[at], run.iter().filter(|&&x| x > 3.0).count());
                    prop_assert_eq!(d[at], run.iter().map(|x| x * x).sum::<f64>());
                }
            }
        }
    }
}
