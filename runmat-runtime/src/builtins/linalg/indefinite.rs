//! Factorisation of Hermitian indefinite matrices: `ldl`.

use runmat_linalg::Matrix;

use super::matrix::{permutation, permutation_row, square, value};
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::Complex;
use crate::ops::convert::{elements_as_complex, to_class};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

type C = Complex<f64>;

struct LdlArgs {
    a: Value,
    upper: bool,
    vector: bool,
}

impl FromArgs for LdlArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let mut out = LdlArgs { a: args[0], upper: false, vector: false };
        for arg in &args[1..] {
            match arg.text().unwrap_or_default().to_ascii_lowercase().as_str() {
                "upper" => out.upper = true,
                "lower" => out.upper = false,
                "vector" => out.vector = true,
                "matrix" => out.vector = false,
                _ => return Err(Error::new("MATLAB:ldl:UnknownOption", "Unknown option of ldl.")),
            }
        }
        Ok(out)
    }
}

builtin! {
    /// Block LDL' factorisation of a Hermitian matrix.
    ///
    /// `P'*A*P = L*D*L'` with `L` unit lower triangular and `D` block diagonal, its blocks of order 1 or 2; with two results `L` is
    /// permuted, so that `A = L*D*L'`. `'upper'` reads the upper triangle and gives `P'*A*P = U'*D*U`; `'vector'` gives the
    /// permutation as a row.
    ///
    /// # Errors
    /// `MATLAB:square`; `MATLAB:ldl:UnknownOption`.
    ///
    /// # Examples
    /// ```matlab
    /// [L, D] = ldl([4 2; 2 5]);
    /// D                      %| 4     0     0     4
    /// ```
    pub LDL = ldl(LdlArgs);
    forms: ["L = ldl(A)", "[L, D] = ldl(A)", "[L, D, P] = ldl(A)", "[L, D, p] = ldl(A, 'vector')", "[U, D, P] = ldl(A, 'upper')"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn ldl(args: LdlArgs, call: &mut Call<'_>) -> Result<()> {
    let view = square(&args.a, "ldl")?;
    let n = view.dims[0];
    let mut a = Matrix { rows: n, cols: n, data: elements_as_complex::<f64>(&view.elements) };
    // Only one triangle is read.
    for j in 0..n {
        for i in 0..j {
            match args.upper {
                true => a[(j, i)] = a[(i, j)].conj(),
                false => a[(i, j)] = a[(j, i)].conj(),
            }
        }
    }
    let (l, d, order) = factor(a);
    let class = view.class;
    let single =
        |rt: &mut Runtime, v: Value| if class == Class::Single { to_class(rt, v, class) } else { Ok(v) };
    // Fewer than three results have the permutation in the triangle.
    let permuted = call.n_out() < 3;
    let rt = call.rt();
    let factor = match permuted {
        // Row `order[i]` of the result is row i of the triangle.
        true => {
            let mut out = Matrix::from_fn(n, n, |_, _| C::new(0.0, 0.0));
            for (i, &row) in order.iter().enumerate() {
                (0..n).for_each(|j| out[(row, j)] = l[(i, j)]);
            }
            out
        }
        false => l,
    };
    let factor = if args.upper { factor.adjoint() } else { factor };
    let (factor, d) = (value(rt, &factor)?, value(rt, &d)?);
    let p = match args.vector {
        true => permutation_row(rt, &order)?,
        false => value(rt, &permutation(&order).transpose())?,
    };
    let (factor, d) = (single(rt, factor)?, single(rt, d)?);
    call.outputs([factor, d, p])
}

/// `A(order, order) = L * D * L'` by the diagonal pivots of Bunch and Kaufman. O(n³).
fn factor(mut a: Matrix<C>) -> (Matrix<C>, Matrix<C>, Vec<usize>) {
    let n = a.rows;
    let zero = C::new(0.0, 0.0);
    let alpha = (1.0 + 17f64.sqrt()) / 8.0;
    let mut order: Vec<usize> = (0..n).collect();
    let mut l = Matrix::from_fn(n, n, |i, j| C::new(if i == j { 1.0 } else { 0.0 }, 0.0));
    let mut d = Matrix::from_fn(n, n, |_, _| zero);
    let mut k = 0;
    while k < n {
        let largest = |a: &Matrix<C>, column: usize, skip: usize| {
            (k..n).filter(|&i| i != skip).fold((k, 0.0), |best: (usize, f64), i| {
                if a[(i, column)].abs() > best.1 { (i, a[(i, column)].abs()) } else { best }
            })
        };
        let own = a[(k, k)].abs();
        let (r, lambda) = largest(&a, k, k);
        let mut size = 1;
        let mut pivot = k;
        if own < alpha * lambda {
            let (_, sigma) = largest(&a, r, r);
            if own * sigma < alpha * lambda * lambda {
                pivot = r;
                size = if a[(r, r)].abs() >= alpha * sigma { 1 } else { 2 };
            }
        }
        exchange(&mut a, &mut l, &mut order, k, k + size - 1, pivot);
        if size == 1 {
            let p = a[(k, k)];
            d[(k, k)] = C::new(p.re, 0.0);
            if p != zero {
                for i in k + 1..n {
                    l[(i, k)] = a[(i, k)] / p;
                }
            }
        } else {
            let (p, q, s) = (a[(k, k)], a[(k + 1, k)], a[(k + 1, k + 1)]);
            (d[(k, k)], d[(k + 1, k)], d[(k, k + 1)], d[(k + 1, k + 1)]) =
                (C::new(p.re, 0.0), q, q.conj(), C::new(s.re, 0.0));
            let det = p * s - q * q.conj();
            for i in k + 2..n {
                let (x, y) = (a[(i, k)], a[(i, k + 1)]);
                l[(i, k)] = (x * s - y * q) / det;
                l[(i, k + 1)] = (y * p - x * q.conj()) / det;
            }
        }
        // What remains loses the part that the pivot explains.
        for j in k + size..n {
            for i in k + size..n {
                let part = (k..k + size).fold(zero, |sum, c| sum + l[(i, c)] * a[(j, c)].conj());
                a[(i, j)] -= part;
            }
        }
        k += size;
    }
    (l, d, order)
}

/// Exchanges rows and columns `at` and `with` of the part that remains, and the rows of the finished columns before `done`.
fn exchange(a: &mut Matrix<C>, l: &mut Matrix<C>, order: &mut [usize], done: usize, at: usize, with: usize) {
    if at == with {
        return;
    }
    let n = a.rows;
    for j in 0..n {
        a.data.swap(at + j * n, with + j * n);
    }
    for i in 0..n {
        a.data.swap(i + at * n, i + with * n);
    }
    for j in 0..done {
        l.data.swap(at + j * n, with + j * n);
    }
    order.swap(at, with);
}
