//! Matrix equations and matrix polynomials: `sylvester`, `polyvalm`.

use runmat_linalg::{Matrix, Op, View as MatrixView};

use super::matrix::{matrix, square, value};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::convert::{elements_as_complex, to_class};
use crate::ops::matrix::times;
use crate::value::Value;
use crate::value::class::Class;

type C = Complex<f64>;

builtin! {
    /// Solves the Sylvester equation `A*X + X*B = C`.
    ///
    /// By the Schur forms of `A` and `B`. It has one solution unless an eigenvalue of `A` is the negative of one of `B`.
    ///
    /// # Shapes
    /// The size of `C`.
    ///
    /// # Classes
    /// double, single when one of the matrices is.
    ///
    /// # Errors
    /// `MATLAB:square` for `A` and `B`; `MATLAB:sylvester:dimensions` when `C` doesn't fit.
    ///
    /// # Examples
    /// ```matlab
    /// sylvester(2, 3, 10)    %| 2
    /// ```
    pub SYLVESTER = sylvester((Value, Value, Value));
    forms: ["X = sylvester(A, B, C)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn sylvester((a, b, c): (Value, Value, Value), call: &mut Call<'_>) -> Result<()> {
    let x = square(&a, "sylvester")?;
    let y = square(&b, "sylvester")
        .map_err(|error| error.in_octave("", "sylvester: B must be a square matrix"))?;
    let z = matrix(&c, "sylvester")?;
    let (m, n) = (x.dims[0], y.dims[0]);
    if z.dims != [m, n] {
        return Err(Error::new("MATLAB:sylvester:dimensions", "Matrix dimensions must agree.")
            .in_octave("Octave:nonconformant-args", "nonconformant matrices"));
    }
    let [p, q, r] = [&x, &y, &z].map(|v| elements_as_complex::<f64>(&v.elements));
    let schur = |list: &[C], n: usize| {
        runmat_linalg::schur_complex(MatrixView::new(list, n, n))
            .map_err(|e| super::matrix::failed(e, "schur"))
    };
    let ((u, t), (v, s)) = (schur(&p, m)?, schur(&q, n)?);
    let product = |a: &Matrix<C>, a_op: Op, b: &Matrix<C>, b_op: Op| {
        runmat_linalg::matmul(a.view(), a_op, b.view(), b_op)
    };
    let right = Matrix { rows: m, cols: n, data: r };
    let mut y = product(&product(&u, Op::Adjoint, &right, Op::None), Op::None, &v, Op::None);
    // T*Y + Y*S = F, column by column, each by back substitution.
    for k in 0..n {
        for j in 0..k {
            let factor = s[(j, k)];
            (0..m).for_each(|i| y[(i, k)] = y[(i, k)] - y[(i, j)] * factor);
        }
        for i in (0..m).rev() {
            let known = (i + 1..m).fold(y[(i, k)], |sum, l| sum - t[(i, l)] * y[(l, k)]);
            y[(i, k)] = known / (t[(i, i)] + s[(k, k)]);
        }
    }
    let mut solution = product(&product(&u, Op::None, &y, Op::None), Op::None, &v, Op::Adjoint);
    if ![&a, &b, &c].iter().any(|v| v.view().is_some_and(|v| v.is_complex())) {
        solution.data.iter_mut().for_each(|z| z.im = 0.0);
    }
    let rt = call.rt();
    let result = value(rt, &solution)?;
    let single = [a, b, c].iter().any(|v| v.class() == Class::Single);
    let result = if single { to_class(rt, result, Class::Single)? } else { result };
    call.output(result)
}

builtin! {
    /// Value of a polynomial in a matrix.
    ///
    /// `p(1)*X^n + … + p(n)*X + p(n+1)*I`, by Horner's rule.
    ///
    /// # Shapes
    /// The size of `X`.
    ///
    /// # Errors
    /// `MATLAB:polyvalm:InvalidP` when `p` isn't a vector, `MATLAB:square` for `X`.
    ///
    /// # Examples
    /// ```matlab
    /// polyvalm([1 0 1], [1 2; 3 4]) %| 8    10    15    23
    /// ```
    pub POLYVALM = polyvalm((Value, Value));
    forms: ["Y = polyvalm(p, X)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn polyvalm((p, x): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    if !(p.dims().is_vector() || p.is_empty()) {
        return Err(Error::new("MATLAB:polyvalm:InvalidP", "P must be a vector.")
            .in_octave("", "polyvalm: first argument must be a vector"));
    }
    let dims = x.dims();
    if dims.ndims() != 2 || dims.rows() != dims.columns() {
        return Err(Error::from(ErrorKind::SquareMatrix)
            .in_octave("", "polyvalm: second argument must be a square matrix"));
    }
    let list = p
        .view()
        .map(|v| elements_as_complex::<f64>(&v.elements))
        .ok_or_else(|| super::matrix::wrong_class(&p, "polyvalm"))?;
    let n = dims.rows();
    let rt = call.rt();
    let zero = C::new(0.0, 0.0);
    let mut sum = rt.filled::<f64>(Dims::matrix(n, n), |_| ())?;
    for &coefficient in &list {
        let diagonal = Matrix::from_fn(n, n, |i, j| if i == j { coefficient } else { zero });
        let diagonal = value(rt, &diagonal)?;
        let product = times(rt, Operand::kept(sum), Operand::kept(x))?;
        sum = arithmetic(rt, Arith::Plus, Operand::kept(product), Operand::kept(diagonal))?;
    }
    call.output(sum)
}
