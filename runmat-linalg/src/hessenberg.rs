//! Hessenberg form and balancing of square matrices.

use crate::householder::{reflect, reflect_right, reflector};
use crate::{Field, Matrix};

/// `A = P * H * P'` with `H` zero below its first subdiagonal, working on the rows and columns `low..high` (the rest is triangular).
pub(crate) fn reduce<F: Field>(a: &Matrix<F>, low: usize, high: usize) -> (Matrix<F>, Matrix<F>) {
    let n = a.rows;
    let mut h = a.clone();
    let mut reflectors = Vec::new();
    for k in low..high.saturating_sub(2).max(low) {
        let mut v: Vec<F> = h.col(k)[k + 1..high].to_vec();
        let Some((alpha, tail)) = v.split_first_mut() else { break };
        let tau = reflector(alpha, tail);
        h[(k + 1, k)] = *alpha;
        h.col_mut(k)[k + 2..high].fill(F::ZERO);
        v[0] = F::ONE;
        reflect_right(tau, &v, &mut h, high, k + 1);
        for j in k + 1..n {
            reflect(tau.conj(), &v[1..], &mut h.col_mut(j)[k + 1..high]);
        }
        reflectors.push((k + 1, tau, v));
    }
    if high >= low + 2 {
        // The last subdiagonal of a complex matrix becomes real too.
        let k = high - 2;
        let mut alpha = h[(k + 1, k)];
        let tau = reflector(&mut alpha, &mut []);
        if tau != F::ZERO {
            h[(k + 1, k)] = alpha;
            reflect_right(tau, &[F::ONE], &mut h, high, k + 1);
            for j in k + 1..n {
                reflect(tau.conj(), &[], &mut h.col_mut(j)[k + 1..high]);
            }
            reflectors.push((k + 1, tau, vec![F::ONE]));
        }
    }
    let mut p = Matrix::identity(n, n);
    for (first, tau, v) in reflectors.iter().rev() {
        for j in *first..n {
            reflect(*tau, &v[1..], &mut p.col_mut(j)[*first..]);
        }
    }
    (p, h)
}

/// What balancing did: rows and columns were exchanged and scaled, and only `low..high` needs iterations.
pub(crate) struct Balance {
    pub(crate) low: usize,
    pub(crate) high: usize,
    /// Outside `low..high` the partner of an exchange, in the order in which they were made; inside the scale factor.
    scale: Vec<f64>,
}

impl Balance {
    /// Exchanges rows and columns so that isolated eigenvalues come to the corners, then scales by powers of two.
    pub(crate) fn new<F: Field>(a: &mut Matrix<F>) -> Self {
        let mut this = Self::exchanges(a);
        this.equalize(a);
        this
    }

    /// The exchanges alone, which keep the transformation orthogonal.
    pub(crate) fn exchanges<F: Field>(a: &mut Matrix<F>) -> Self {
        let n = a.rows;
        let mut this = Self { low: 0, high: n, scale: vec![1.0; n] };
        this.push_rows_down(a);
        this.push_columns_left(a);
        this
    }

    fn exchange<F: Field>(&mut self, a: &mut Matrix<F>, i: usize, target: usize) {
        self.scale[target] = i as f64;
        a.swap_cols(i, target);
        a.swap_rows(i, target);
    }

    fn push_rows_down<F: Field>(&mut self, a: &mut Matrix<F>) {
        while self.high > 0 {
            let active = self.high;
            let isolated = |i: usize| (0..active).all(|j| j == i || a[(i, j)] == F::ZERO);
            let Some(i) = (0..active).rev().find(|&i| isolated(i)) else { return };
            self.exchange(a, i, active - 1);
            if active == 1 {
                // Everything is isolated: nothing is left to iterate on.
                self.high = 1;
                self.scale[0] = 1.0;
                return;
            }
            self.high -= 1;
        }
    }

    fn push_columns_left<F: Field>(&mut self, a: &mut Matrix<F>) {
        loop {
            let (low, high) = (self.low, self.high);
            let isolated = |j: usize| (low..high).all(|i| i == j || a[(i, j)] == F::ZERO);
            if high <= low + 1 {
                return;
            }
            let Some(j) = (low..high).find(|&j| isolated(j)) else { return };
            self.exchange(a, j, low);
            self.low += 1;
        }
    }

    fn equalize<F: Field>(&mut self, a: &mut Matrix<F>) {
        let (low, high, n) = (self.low, self.high, a.rows);
        let largest = f64::MAX * f64::EPSILON * 0.5;
        let mut changed = true;
        while changed {
            changed = false;
            for i in low..high {
                let mut c = crate::householder::norm2(&a.col(i)[low..high]);
                let row: Vec<F> = (low..high).map(|j| a[(i, j)]).collect();
                let mut r = crate::householder::norm2(&row);
                if c == 0.0 || r == 0.0 || !(c + r).is_finite() {
                    continue;
                }
                let (mut f, sum) = (1.0f64, c + r);
                while c < r / 2.0 && f.max(c) < largest {
                    (f, c, r) = (f * 2.0, c * 2.0, r / 2.0);
                }
                while c / 2.0 >= r && r < largest && f > 1.0 / largest {
                    (f, c, r) = (f / 2.0, c / 2.0, r * 2.0);
                }
                if c + r >= 0.95 * sum {
                    continue;
                }
                changed = true;
                self.scale[i] *= f;
                for j in low..n {
                    a[(i, j)] = a[(i, j)].scale(1.0 / f);
                }
                a.col_mut(i)[..high].iter_mut().for_each(|x| *x = x.scale(f));
            }
        }
    }

    /// Turns right (or left) eigenvectors of the balanced matrix, the rows of `v`, into those of the original one.
    pub(crate) fn undo<F: Field>(&self, v: &mut Matrix<F>, left: bool) {
        for i in self.low..self.high {
            let factor = if left { 1.0 / self.scale[i] } else { self.scale[i] };
            if factor != 1.0 {
                for j in 0..v.cols {
                    v[(i, j)] = v[(i, j)].scale(factor);
                }
            }
        }
        for i in (0..self.low).rev().chain(self.high..v.rows) {
            v.swap_rows(i, self.scale[i] as usize);
        }
    }

    /// `T` with `B = T \ A * T`: what `[T, B] = balance(A)` returns.
    pub(crate) fn transformation(&self) -> Matrix<f64> {
        let mut t = Matrix::identity(self.scale.len(), self.scale.len());
        self.undo(&mut t, false);
        t
    }
}
