//! Elementary reflectors `H = I - tau * v * v'` with `v[0] = 1`, LAPACK's signs: the result has the opposite sign of the pivot.

use crate::{Field, Matrix};

/// Euclidean length without overflow or underflow in between.
pub(crate) fn norm2<F: Field>(x: &[F]) -> f64 {
    let direct: f64 = x.iter().map(|x| x.abs2()).sum();
    if direct.is_finite() && direct > 1e-290 {
        return direct.sqrt();
    }
    let scale = x.iter().fold(0.0, |m: f64, x| m.max(x.abs()));
    if scale == 0.0 || !scale.is_finite() {
        return if direct.is_nan() { f64::NAN } else { scale };
    }
    scale * x.iter().map(|x| (x.abs() / scale).powi(2)).sum::<f64>().sqrt()
}

/// Makes the reflector with `H' * [alpha; x] = [beta; 0]`, `beta` real; so it is applied with `conj(tau)`. Leaves `beta` in `alpha`, `v[1..]` in `x`; returns `tau`.
pub(crate) fn reflector<F: Field>(alpha: &mut F, x: &mut [F]) -> F {
    let tail = norm2(x);
    if tail == 0.0 && alpha.im() == 0.0 {
        return F::ZERO;
    }
    let beta = -alpha.abs().hypot(tail).copysign(alpha.re());
    let tau = (F::from_real(beta) - *alpha).scale(1.0 / beta);
    let factor = F::ONE / (*alpha - F::from_real(beta));
    x.iter_mut().for_each(|x| *x *= factor);
    *alpha = F::from_real(beta);
    tau
}

/// [`reflector`] of a column whose first element is the pivot; an empty one needs none.
pub(crate) fn reflector_of<F: Field>(column: &mut [F]) -> F {
    column.split_first_mut().map_or(F::ZERO, |(alpha, x)| reflector(alpha, x))
}

/// `column = (I - tau*v*v') * column`, `v = [1; tail]`; `column` starts at the pivot row.
#[inline]
pub(crate) fn reflect<F: Field>(tau: F, tail: &[F], column: &mut [F]) {
    if tau == F::ZERO {
        return;
    }
    let Some((first, rest)) = column.split_first_mut() else { return };
    let dot: F = *first + tail.iter().zip(rest.iter()).map(|(&v, &x)| v.conj() * x).sum::<F>();
    let step = tau * dot;
    *first -= step;
    for (x, &v) in rest.iter_mut().zip(tail) {
        *x -= v * step;
    }
}

/// `a = a * (I - tau*v*v')` for the rows `..rows` and the columns `first..first + v.len()`, `v` with its leading 1.
pub(crate) fn reflect_right<F: Field>(tau: F, v: &[F], a: &mut Matrix<F>, rows: usize, first: usize) {
    if tau == F::ZERO {
        return;
    }
    let mut sum = vec![F::ZERO; rows];
    for (k, &v) in v.iter().enumerate() {
        for (s, &x) in sum.iter_mut().zip(a.col(first + k)) {
            *s += x * v;
        }
    }
    for (k, &v) in v.iter().enumerate() {
        let factor = tau * v.conj();
        for (x, &s) in a.col_mut(first + k)[..rows].iter_mut().zip(&sum) {
            *x -= s * factor;
        }
    }
}
