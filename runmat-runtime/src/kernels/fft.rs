//! Discrete Fourier transforms along a dimension, over rustfft.
//!
//! A [`Planner`] keeps the plans of the lengths that were used. Transforms of length 0 and 1 copy. Inverse transforms are divided
//! by the length, as `ifft` has it.

use super::runs::Runs;
use runmat_linalg::{Complex, Real};
use rustfft::{FftNum, FftPlanner};

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transform {
    /// `fft`.
    Forward,
    /// `ifft`.
    Inverse,
}

/// Plans by length and direction; one per session and precision.
pub struct Planner<T: FftNum> {
    planner: FftPlanner<T>,
}

impl<T: FftNum> Default for Planner<T> {
    fn default() -> Self {
        Self { planner: FftPlanner::new() }
    }
}

impl<T: FftNum + Real> Planner<T> {
    /// `fft(x, n, dim)`: transforms each run of `src` (cut or padded with zeros to `n` points) into `out`, which has `n` in place of the
    /// runs' length. O(numel · log n) for any `n`.
    pub fn along(
        &mut self,
        src: &[Complex<T>],
        runs: Runs,
        n: usize,
        transform: Transform,
        out: &mut [Complex<T>],
    ) {
        if n == 0 || runs.count() == 0 {
            return;
        }
        let plan = match transform {
            Transform::Forward => self.planner.plan_fft_forward(n),
            Transform::Inverse => self.planner.plan_fft_inverse(n),
        };
        let zero = rustfft::num_complex::Complex::new(<T as Real>::ZERO, <T as Real>::ZERO);
        let mut buffer = vec![zero; n];
        let mut scratch = vec![zero; plan.get_inplace_scratch_len()];
        let scale = <T as Real>::ONE / <T as Real>::from_usize(n);
        runs.map_runs(src, n, out, |_, run, out| {
            buffer.fill(zero);
            for (b, z) in buffer.iter_mut().zip(run.iter()) {
                *b = rustfft::num_complex::Complex::new(z.re, z.im);
            }
            plan.process_with_scratch(&mut buffer, &mut scratch);
            for (o, b) in out.iter_mut().zip(&buffer) {
                let z = Complex::new(b.re, b.im);
                *o = if transform == Transform::Inverse { z.scale(scale) } else { z };
            }
        });
    }
}

/// True when each run is conjugate symmetric (`x[k] == conj(x[n-k])`) exactly, so that its inverse transform is real. O(numel).
pub fn is_conjugate_symmetric<T: Real>(src: &[Complex<T>], runs: Runs) -> bool {
    let mut symmetric = true;
    runs.for_each_run(src, |_, run| {
        let n = run.len();
        symmetric = symmetric && (0..=n / 2).all(|k| n == 0 || run[k % n] == run[(n - k) % n].conj());
    });
    symmetric
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type C = Complex<f64>;

    fn transform(x: &[C], n: usize, direction: Transform) -> Vec<C> {
        let mut out = vec![C::ZERO; n];
        Planner::default().along(x, Runs::whole(x.len()), n, direction, &mut out);
        out
    }

    fn naive(x: &[C]) -> Vec<C> {
        let n = x.len() as f64;
        let angle = |j: usize, k: usize| -2.0 * std::f64::consts::PI * (j * k % x.len()) as f64 / n;
        (0..x.len())
            .map(|k| x.iter().enumerate().map(|(j, &z)| z * C::from_polar(1.0, angle(j, k))).sum())
            .collect()
    }

    #[test]
    fn impulse_padding_and_columns() {
        let one = C::ONE;
        assert_eq!(transform(&[one, C::ZERO, C::ZERO, C::ZERO], 4, Transform::Forward), [one; 4]);
        assert_eq!(transform(&[one], 3, Transform::Forward), [one; 3]);
        assert_eq!(transform(&[one, one, one], 1, Transform::Forward), [one]);
        assert_eq!(transform(&[], 2, Transform::Forward), [C::ZERO; 2]);
        let mut out = [C::ZERO; 6];
        let x = [one, C::ZERO, one, C::ZERO, one, C::ZERO];
        Planner::default().along(&x, Runs::along(&[2, 3], 1), 3, Transform::Forward, &mut out);
        assert!((out[0].re - 3.0).abs() < 1e-15 && out[1] == C::ZERO && out[2].abs() < 1e-15);
    }

    proptest! {
        #[test]
        fn agrees_with_the_definition(x in prop::collection::vec((-1.0f64..1.0, -1.0f64..1.0), 1..40)) {
            let x: Vec<C> = x.into_iter().map(|(a, b)| C::new(a, b)).collect();
            let got = transform(&x, x.len(), Transform::Forward);
            prop_assert!(got.iter().zip(naive(&x)).all(|(&a, b)| (a - b).abs() < 1e-12));
            let back = transform(&got, x.len(), Transform::Inverse);
            prop_assert!(back.iter().zip(&x).all(|(&a, &b)| (a - b).abs() < 1e-13));
        }
    }
}
