//! Singular value decomposition: bidiagonalisation by reflections, then implicit QR on the bidiagonal.
//!
//! The iteration follows LAPACK's `bdsqr` (direction by the larger end, zero-shift steps when a shift would cost accuracy), because
//! the signs of singular vectors in MATLAB's output follow from it. Tall matrices are reduced by QR first, wide ones transposed.

use crate::bridge::{self, LARGE};
use crate::field::Triple;
use crate::householder::{reflect, reflect_right, reflector_of};
use crate::rotation::{Rotation, least_singular_value_2x2, svd_2x2};
use crate::{Error, Field, Matrix, qr};

/// Which singular vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vectors {
    /// Square `U` and `V`.
    Full,
    /// As many columns as singular values.
    Economy,
}

/// `A = U * diag(s) * V'`, `s` descending and nonnegative.
pub(crate) fn decompose<F: Field>(a: &Matrix<F>, vectors: Vectors) -> Result<Triple<F>, Error> {
    if !a.is_finite() {
        return Err(Error::NotFinite);
    }
    let small = a.rows.min(a.cols);
    if small == 0 {
        let columns = |n: usize| if vectors == Vectors::Full { n } else { 0 };
        let identity = |n: usize| Matrix::identity(n, columns(n));
        return Ok((identity(a.rows), Vec::new(), identity(a.cols)));
    }
    if small >= LARGE {
        return bridge::svd(a, vectors == Vectors::Economy);
    }
    if a.rows < a.cols {
        let (v, s, u) = decompose(&a.adjoint(), vectors)?;
        return Ok((u, s, v));
    }
    let columns = if vectors == Vectors::Full { a.rows } else { a.cols };
    // The same crossing point as LAPACK's driver.
    if a.rows * 5 >= a.cols * 8 && a.rows > a.cols {
        let (mut q, r) = qr::factor(a, vectors == Vectors::Economy);
        let square = Matrix::from_fn(a.cols, a.cols, |i, j| r[(i, j)]);
        let (u, s, v) = golub_kahan(&square, a.cols)?;
        let head = q.cols_range(0, a.cols);
        let product = crate::product::simple(head.view(), crate::Op::None, u.view(), crate::Op::None);
        q.data[..product.data.len()].copy_from_slice(&product.data);
        return Ok((q, s, v));
    }
    golub_kahan(a, columns)
}

/// Singular values only, descending.
pub(crate) fn values<F: Field>(a: &Matrix<F>) -> Result<Vec<f64>, Error> {
    if !a.is_finite() {
        return Err(Error::NotFinite);
    }
    if a.rows.min(a.cols) >= LARGE {
        return bridge::singular_values(a);
    }
    Ok(decompose(a, Vectors::Economy)?.1)
}

fn golub_kahan<F: Field>(a: &Matrix<F>, u_columns: usize) -> Result<Triple<F>, Error> {
    let n = a.cols;
    let mut work = a.clone();
    let (mut d, mut e) = (vec![0.0; n], vec![0.0; n.saturating_sub(1)]);
    let (mut left, mut right) = (Vec::with_capacity(n), Vec::with_capacity(n));
    for k in 0..n {
        let tau = reflector_of(&mut work.col_mut(k)[k..]);
        d[k] = work[(k, k)].re();
        left.push(tau);
        for j in k + 1..n {
            let (pivot, column) = work.two_cols(k, j);
            reflect(tau.conj(), &pivot[k + 1..], &mut column[k..]);
        }
        if k + 1 < n {
            // The row, conjugated, is a column vector that a reflector from the right reduces.
            let mut row: Vec<F> = (k + 1..n).map(|j| work[(k, j)].conj()).collect();
            let tau = reflector_of(&mut row);
            e[k] = row[0].re();
            row[0] = F::ONE;
            for j in k + 1..n {
                work[(k, j)] = F::ZERO;
            }
            reflect_right_below(tau, &row, &mut work, k + 1);
            right.push((tau, row));
        }
    }
    let mut u = qr::form_q(&work, &left, u_columns);
    let mut v = Matrix::identity(n, n);
    for (k, (tau, row)) in right.iter().enumerate().rev() {
        for j in k + 1..n {
            reflect(*tau, &row[1..], &mut v.col_mut(j)[k + 1..]);
        }
    }
    Bidiagonal { d: &mut d, e: &mut e, u: &mut u, v: &mut v }.solve()?;
    Ok((u, d, v))
}

/// `a[first.., first..] *= I - tau*v*v'`; rows above are already zero there.
fn reflect_right_below<F: Field>(tau: F, v: &[F], a: &mut Matrix<F>, first: usize) {
    reflect_right(tau, v, a, a.rows, first);
}

/// An upper bidiagonal matrix with the vectors that its rotations go to.
struct Bidiagonal<'a, F> {
    d: &'a mut [f64],
    e: &'a mut [f64],
    u: &'a mut Matrix<F>,
    v: &'a mut Matrix<F>,
}

/// Which end an iteration chases the bulge to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chase {
    Down,
    Up,
}

impl<F: Field> Bidiagonal<'_, F> {
    fn solve(mut self) -> Result<(), Error> {
        let n = self.d.len();
        let eps = f64::EPSILON / 2.0;
        let tolerance = eps.powf(-0.125).clamp(10.0, 100.0) * eps;
        let threshold = self.threshold(tolerance);
        let mut budget = 6 * n * n + 30;
        let mut m = n;
        // The block of the last step, so that the direction is chosen once per block.
        let (mut old, mut chase) = ((usize::MAX, usize::MAX), Chase::Down);
        while m > 1 {
            if budget == 0 {
                return Err(Error::NoConvergence);
            }
            let end = m - 1;
            let mut start = end;
            let mut largest = self.d[end].abs();
            while start > 0 {
                if self.e[start - 1].abs() <= threshold {
                    self.e[start - 1] = 0.0;
                    break;
                }
                largest = largest.max(self.d[start - 1].abs()).max(self.e[start - 1].abs());
                start -= 1;
            }
            if start == end {
                m -= 1;
                continue;
            }
            if start + 1 == end {
                self.solve_2x2(start);
                m -= 2;
                continue;
            }
            if old == (usize::MAX, usize::MAX) || start > old.1 || end < old.0 {
                chase = if self.d[start].abs() >= self.d[end].abs() { Chase::Down } else { Chase::Up };
            }
            let Some(least) = self.deflate(start, end, chase, tolerance) else { continue };
            old = (start, end);
            budget = budget.saturating_sub(end - start);
            let shift = self.shift(start, end, chase, least, largest, tolerance);
            match (shift == 0.0, chase) {
                (true, Chase::Down) => self.zero_shift_down(start, end),
                (true, Chase::Up) => self.zero_shift_up(start, end),
                (false, Chase::Down) => self.shifted_down(start, end, shift),
                (false, Chase::Up) => self.shifted_up(start, end, shift),
            }
            let edge = if chase == Chase::Down { end - 1 } else { start };
            if self.e[edge].abs() <= threshold {
                self.e[edge] = 0.0;
            }
        }
        self.finish();
        Ok(())
    }

    /// Below this an off-diagonal element doesn't matter to any singular value.
    fn threshold(&self, tolerance: f64) -> f64 {
        let n = self.d.len() as f64;
        let mut least = self.d[0].abs();
        let mut mu = least;
        for i in 1..self.d.len() {
            if least == 0.0 {
                break;
            }
            mu = self.d[i].abs() * (mu / (mu + self.e[i - 1].abs()));
            least = least.min(mu);
        }
        (tolerance * least / n.sqrt()).max(6.0 * n * (n * f64::MIN_POSITIVE))
    }

    fn solve_2x2(&mut self, k: usize) {
        let (max, min, left, right) = svd_2x2(self.d[k], self.e[k], self.d[k + 1]);
        (self.d[k], self.e[k], self.d[k + 1]) = (max, 0.0, min);
        right.apply_cols(self.v, k);
        left.apply_cols(self.u, k);
    }

    /// Zeroes negligible elements of a block: `None` if there was one, else a lower bound of its singular values.
    fn deflate(&mut self, start: usize, end: usize, chase: Chase, tolerance: f64) -> Option<f64> {
        let (d, e) = (&*self.d, &mut *self.e);
        let (first, edge) = if chase == Chase::Down { (end, end - 1) } else { (start, start) };
        if e[edge].abs() <= tolerance * d[first].abs() {
            e[edge] = 0.0;
            return None;
        }
        let mut mu = if chase == Chase::Down { d[start].abs() } else { d[end].abs() };
        let mut least = mu;
        for step in 0..end - start {
            let (k, next) = match chase {
                Chase::Down => (start + step, start + step + 1),
                Chase::Up => (end - 1 - step, end - 1 - step),
            };
            if e[k].abs() <= tolerance * mu {
                e[k] = 0.0;
                return None;
            }
            mu = d[next].abs() * (mu / (mu + e[k].abs()));
            least = least.min(mu);
        }
        Some(least)
    }

    fn shift(&self, start: usize, end: usize, chase: Chase, least: f64, largest: f64, tolerance: f64) -> f64 {
        let eps = f64::EPSILON / 2.0;
        let n = self.d.len() as f64;
        if n * tolerance * (least / largest) <= eps.max(0.01 * tolerance) {
            return 0.0;
        }
        let (size, shift) = match chase {
            Chase::Down => {
                (self.d[start].abs(), least_singular_value_2x2(self.d[end - 1], self.e[end - 1], self.d[end]))
            }
            Chase::Up => {
                (self.d[end].abs(), least_singular_value_2x2(self.d[start], self.e[start], self.d[start + 1]))
            }
        };
        if size > 0.0 && (shift / size) * (shift / size) < eps { 0.0 } else { shift }
    }

    fn zero_shift_down(&mut self, start: usize, end: usize) {
        let (mut cs, mut old) = (1.0, Rotation { c: 1.0, s: 0.0 });
        for i in start..end {
            let (right, r) = Rotation::zeroing(self.d[i] * cs, self.e[i]);
            if i > start {
                self.e[i - 1] = old.s * r;
            }
            let (left, d) = Rotation::zeroing(old.c * r, self.d[i + 1] * right.s);
            self.d[i] = d;
            right.apply_cols(self.v, i);
            left.apply_cols(self.u, i);
            (cs, old) = (right.c, left);
        }
        let h = self.d[end] * cs;
        self.d[end] = h * old.c;
        self.e[end - 1] = h * old.s;
    }

    fn zero_shift_up(&mut self, start: usize, end: usize) {
        let (mut cs, mut old) = (1.0, Rotation { c: 1.0, s: 0.0 });
        for i in (start + 1..=end).rev() {
            let (left, r) = Rotation::zeroing(self.d[i] * cs, self.e[i - 1]);
            if i < end {
                self.e[i] = old.s * r;
            }
            let (right, d) = Rotation::zeroing(old.c * r, self.d[i - 1] * left.s);
            self.d[i] = d;
            Rotation { c: right.c, s: -right.s }.apply_cols(self.v, i - 1);
            Rotation { c: left.c, s: -left.s }.apply_cols(self.u, i - 1);
            (cs, old) = (left.c, right);
        }
        let h = self.d[start] * cs;
        self.d[start] = h * old.c;
        self.e[start] = h * old.s;
    }

    fn shifted_down(&mut self, start: usize, end: usize, shift: f64) {
        let (d, e) = (&mut *self.d, &mut *self.e);
        let mut f = (d[start].abs() - shift) * (1f64.copysign(d[start]) + shift / d[start]);
        let mut g = e[start];
        for i in start..end {
            let (right, r) = Rotation::zeroing(f, g);
            if i > start {
                e[i - 1] = r;
            }
            f = right.c * d[i] + right.s * e[i];
            e[i] = right.c * e[i] - right.s * d[i];
            g = right.s * d[i + 1];
            d[i + 1] *= right.c;
            let (left, r) = Rotation::zeroing(f, g);
            d[i] = r;
            f = left.c * e[i] + left.s * d[i + 1];
            d[i + 1] = left.c * d[i + 1] - left.s * e[i];
            if i + 1 < end {
                g = left.s * e[i + 1];
                e[i + 1] *= left.c;
            }
            right.apply_cols(self.v, i);
            left.apply_cols(self.u, i);
        }
        e[end - 1] = f;
    }

    fn shifted_up(&mut self, start: usize, end: usize, shift: f64) {
        let (d, e) = (&mut *self.d, &mut *self.e);
        let mut f = (d[end].abs() - shift) * (1f64.copysign(d[end]) + shift / d[end]);
        let mut g = e[end - 1];
        for i in (start + 1..=end).rev() {
            let (left, r) = Rotation::zeroing(f, g);
            if i < end {
                e[i] = r;
            }
            f = left.c * d[i] + left.s * e[i - 1];
            e[i - 1] = left.c * e[i - 1] - left.s * d[i];
            g = left.s * d[i - 1];
            d[i - 1] *= left.c;
            let (right, r) = Rotation::zeroing(f, g);
            d[i] = r;
            f = right.c * e[i - 1] + right.s * d[i - 1];
            d[i - 1] = right.c * d[i - 1] - right.s * e[i - 1];
            if i > start + 1 {
                g = right.s * e[i - 2];
                e[i - 2] *= right.c;
            }
            Rotation { c: right.c, s: -right.s }.apply_cols(self.v, i - 1);
            Rotation { c: left.c, s: -left.s }.apply_cols(self.u, i - 1);
        }
        e[start] = f;
    }

    /// Makes the values nonnegative and sorts them.
    fn finish(&mut self) {
        let n = self.d.len();
        for i in 0..n {
            if self.d[i] < 0.0 || (self.d[i] == 0.0 && self.d[i].is_sign_negative()) {
                self.d[i] = -self.d[i];
                self.v.col_mut(i).iter_mut().for_each(|x| *x = -*x);
            }
        }
        for end in (1..n).rev() {
            let least = (1..=end).fold(0, |least, j| if self.d[j] <= self.d[least] { j } else { least });
            if least != end {
                self.d.swap(least, end);
                self.u.swap_cols(least, end);
                self.v.swap_cols(least, end);
            }
        }
    }
}
