//! Eigenvalues and vectors of Hermitian matrices: tridiagonalisation, then implicit QL or QR, with LAPACK's signs
//! (`sytd2` on the upper triangle, `steqr`).

use crate::bridge::{self, LARGE};
use crate::householder::{reflect, reflector};
use crate::rotation::{Rotation, symmetric_2x2};
use crate::{Error, Field, Matrix};

/// Ascending eigenvalues and orthonormal vectors of a Hermitian matrix, of which the upper triangle is read.
pub(crate) fn eigen<F: Field>(a: &Matrix<F>) -> Result<(Vec<f64>, Matrix<F>), Error> {
    if !a.is_finite() {
        return Err(Error::NotFinite);
    }
    if a.rows >= LARGE {
        return bridge::hermitian_eigen(a);
    }
    let (mut d, mut e, mut z) = tridiagonalize(a);
    Tridiagonal { d: &mut d, e: &mut e, z: &mut z }.solve()?;
    Ok((d, z))
}

/// Ascending eigenvalues only.
pub(crate) fn values<F: Field>(a: &Matrix<F>) -> Result<Vec<f64>, Error> {
    if a.rows >= LARGE && a.is_finite() { bridge::hermitian_values(a) } else { Ok(eigen(a)?.0) }
}

/// `A = Z * T * Z'` with `T` of diagonal `d` and off-diagonal `e`.
fn tridiagonalize<F: Field>(a: &Matrix<F>) -> (Vec<f64>, Vec<f64>, Matrix<F>) {
    let n = a.rows;
    let mut a = Matrix::from_fn(n, n, |i, j| if i <= j { a[(i, j)] } else { a[(j, i)].conj() });
    let (mut d, mut e) = (vec![0.0; n], vec![0.0; n.saturating_sub(1)]);
    let mut reflectors: Vec<(F, Vec<F>)> = Vec::with_capacity(n);
    for i in (0..n.saturating_sub(1)).rev() {
        // Column i+1 above the diagonal, its last element the pivot.
        let mut column: Vec<F> = a.col(i + 1)[..=i].to_vec();
        let mut pivot = column[i];
        let tau = reflector(&mut pivot, &mut column[..i]);
        e[i] = pivot.re();
        column[i] = F::ONE;
        d[i + 1] = a[(i + 1, i + 1)].re();
        if tau != F::ZERO {
            // A := H' * A * H on the leading block through w = tau*A*v - (tau/2)(w'v) v.
            let mut w = vec![F::ZERO; i + 1];
            for (k, &v) in column.iter().enumerate() {
                let step = tau * v;
                for (w, &x) in w.iter_mut().zip(&a.col(k)[..=i]) {
                    *w += x * step;
                }
            }
            let dot: F = w.iter().zip(&column).map(|(&w, &v)| w.conj() * v).sum();
            let half = tau.scale(-0.5) * dot;
            for (w, &v) in w.iter_mut().zip(&column) {
                *w += half * v;
            }
            for k in 0..=i {
                let (vk, wk) = (column[k].conj(), w[k].conj());
                for ((x, &v), &w) in a.col_mut(k)[..=i].iter_mut().zip(&column).zip(&w) {
                    *x -= v * wk + w * vk;
                }
            }
        }
        reflectors.push((tau, column));
    }
    if n > 0 {
        d[0] = a[(0, 0)].re();
    }
    // Q = H(n-2) ... H(1) H(0); the reflectors were made from the last one down, and each ends in its 1.
    let mut z = Matrix::identity(n, n);
    for (tau, column) in reflectors.iter().rev() {
        let last = column.len() - 1;
        for j in 0..n {
            let target = &mut z.col_mut(j)[..=last];
            // The pivot is the last element here; `reflect` wants it first.
            target.rotate_right(1);
            reflect(*tau, &column[..last], target);
            target.rotate_left(1);
        }
    }
    (d, e, z)
}

/// A real symmetric tridiagonal matrix with the vectors that its rotations go to.
struct Tridiagonal<'a, F> {
    d: &'a mut [f64],
    e: &'a mut [f64],
    z: &'a mut Matrix<F>,
}

impl<F: Field> Tridiagonal<'_, F> {
    fn solve(mut self) -> Result<(), Error> {
        let n = self.d.len();
        let mut budget = 30 * n;
        let mut first = 0;
        while first < n {
            if first > 0 {
                self.e[first - 1] = 0.0;
            }
            let mut m = first;
            while m + 1 < n {
                let size = self.e[m].abs();
                let eps = f64::EPSILON / 2.0;
                if size <= self.d[m].abs().sqrt() * self.d[m + 1].abs().sqrt() * eps {
                    self.e[m] = 0.0;
                    break;
                }
                m += 1;
            }
            // QL when the larger diagonal element is at the end, QR when at the start.
            if self.d[m].abs() < self.d[first].abs() {
                self.qr(first, m, &mut budget);
            } else {
                self.ql(first, m, &mut budget);
            }
            let done = (first..m).all(|k| self.e[k] == 0.0);
            if !done && budget == 0 {
                return Err(Error::NoConvergence);
            }
            // An unfinished block is taken up again from its start.
            if done {
                first = m + 1;
            }
        }
        self.sort();
        Ok(())
    }

    fn is_negligible(&self, k: usize, a: usize, b: usize) -> bool {
        let eps = f64::EPSILON / 2.0;
        let size = self.e[k] * self.e[k];
        size <= (eps * eps * self.d[a].abs()) * self.d[b].abs() + f64::MIN_POSITIVE
    }

    fn ql(&mut self, first: usize, end: usize, budget: &mut usize) {
        let mut l = first;
        while l <= end {
            let m = (l..end).find(|&m| self.is_negligible(m, m, m + 1)).unwrap_or(end);
            if m < end {
                self.e[m] = 0.0;
            }
            if m == l {
                l += 1;
                continue;
            }
            if m == l + 1 {
                let (rt1, rt2, rotation) = symmetric_2x2(self.d[l], self.e[l], self.d[l + 1]);
                rotation.apply_cols(self.z, l);
                (self.d[l], self.d[l + 1], self.e[l]) = (rt1, rt2, 0.0);
                l += 2;
                continue;
            }
            if *budget == 0 {
                return;
            }
            *budget -= 1;
            let p = self.d[l];
            let g = (self.d[l + 1] - p) / (2.0 * self.e[l]);
            let r = g.hypot(1.0);
            let mut g = self.d[m] - p + self.e[l] / (g + r.copysign(g));
            let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
            for i in (l..m).rev() {
                let (f, b) = (s * self.e[i], c * self.e[i]);
                let (rotation, r) = Rotation::zeroing(g, f);
                (c, s) = (rotation.c, rotation.s);
                if i + 1 != m {
                    self.e[i + 1] = r;
                }
                g = self.d[i + 1] - p;
                let r = (self.d[i] - g) * s + 2.0 * c * b;
                p = s * r;
                self.d[i + 1] = g + p;
                g = c * r - b;
                Rotation { c, s: -s }.apply_cols(self.z, i);
            }
            self.d[l] -= p;
            self.e[l] = g;
        }
    }

    fn qr(&mut self, start: usize, last: usize, budget: &mut usize) {
        let mut l = last as isize;
        while l >= start as isize {
            let at = l as usize;
            let m = (start + 1..=at).rev().find(|&m| self.is_negligible(m - 1, m, m - 1)).unwrap_or(start);
            if m > start {
                self.e[m - 1] = 0.0;
            }
            if m == at {
                l -= 1;
                continue;
            }
            if m + 1 == at {
                let (rt1, rt2, rotation) = symmetric_2x2(self.d[m], self.e[m], self.d[at]);
                rotation.apply_cols(self.z, m);
                (self.d[m], self.d[at], self.e[m]) = (rt1, rt2, 0.0);
                l -= 2;
                continue;
            }
            if *budget == 0 {
                return;
            }
            *budget -= 1;
            let p = self.d[at];
            let g = (self.d[at - 1] - p) / (2.0 * self.e[at - 1]);
            let r = g.hypot(1.0);
            let mut g = self.d[m] - p + self.e[at - 1] / (g + r.copysign(g));
            let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
            for i in m..at {
                let (f, b) = (s * self.e[i], c * self.e[i]);
                let (rotation, r) = Rotation::zeroing(g, f);
                (c, s) = (rotation.c, rotation.s);
                if i != m {
                    self.e[i - 1] = r;
                }
                g = self.d[i] - p;
                let r = (self.d[i + 1] - g) * s + 2.0 * c * b;
                p = s * r;
                self.d[i] = g + p;
                g = c * r - b;
                rotation.apply_cols(self.z, i);
            }
            self.d[at] -= p;
            self.e[at - 1] = g;
        }
    }

    fn sort(&mut self) {
        let n = self.d.len();
        for i in 0..n {
            let least = (i..n).fold(i, |least, j| if self.d[j] < self.d[least] { j } else { least });
            if least != i {
                self.d.swap(i, least);
                self.z.swap_cols(i, least);
            }
        }
    }
}
