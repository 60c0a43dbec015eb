//! Factorisations: `lu`, `qr`, `chol`, `svd`, `eig`, `schur`, `hess`, `balance`.

use runmat_linalg::{Balancing, Matrix, Sides, Vectors};

use super::matrix::{
    column, complex_column, complex_value, diagonal, failed, is_economy, matrix, permutation,
    permutation_row, square, value, with_matrix,
};
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::value::Value;

fn option(value: Option<&Value>) -> Option<String> {
    value.filter(|v| v.is_text_scalar()).and_then(|v| v.text()).map(|t| t.to_ascii_lowercase())
}

fn unknown_option(name: &str) -> Error {
    Error::new(format!("MATLAB:{name}:UnknownOption"), format!("Unknown option of {name}."))
}

builtin! {
    /// LU factorisation with partial pivoting.
    ///
    /// `A(p, :) = L*U` with `L` unit lower triangular and `U` upper triangular; with two results `L` has its rows permuted so that
    /// `A = L*U`. One result gives both factors in one matrix. `'vector'` gives the permutation as a row.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes.
    ///
    /// # Examples
    /// ```matlab
    /// [L, U, P] = lu([4 3; 6 3]);
    /// P(1, :)                %| 0     1
    /// U(1, :)                %| 6     3
    /// ```
    pub LU = lu(Any);
    forms: ["[L, U] = lu(A)", "[L, U, P] = lu(A)", "[L, U, p] = lu(A, 'vector')", "Y = lu(A)"],
    inputs: 1..=2,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn lu(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let vector = match option(args.get(1)).as_deref() {
        Some("vector") => true,
        None if args.len() == 1 => false,
        _ => return Err(unknown_option("lu")),
    };
    let view = matrix(&args[0], "lu")?;
    let n_out = call.n_out();
    let rt = call.rt();
    let results = with_matrix!(view, a, T => {
        let found = runmat_linalg::lu(a);
        match n_out {
            0 | 1 => vec![value(rt, &found.packed)?],
            2 => {
                let mut l = Matrix::<T>::from_fn(found.l.rows, found.l.cols, |_, _| T::default());
                for (i, &row) in found.order.iter().enumerate() {
                    for j in 0..l.cols {
                        l.data[row + j * l.rows] = found.l.data[i + j * found.l.rows];
                    }
                }
                vec![value(rt, &l)?, value(rt, &found.u)?]
            }
            _ => {
                let p = match vector {
                    true => permutation_row(rt, &found.order)?,
                    false => value(rt, &permutation(&found.order))?,
                };
                vec![value(rt, &found.l)?, value(rt, &found.u)?, p]
            }
        }
    });
    call.outputs(results)
}

builtin! {
    /// QR factorisation.
    ///
    /// `A = Q*R` with orthonormal columns of `Q` and `R` upper triangular; with three results columns are pivoted, `A*P = Q*R`.
    /// `'econ'` or 0 leaves out the columns of `Q` that meet zeros.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes.
    ///
    /// # Examples
    /// ```matlab
    /// [Q, R] = qr([3 4; 4 3]);
    /// norm(Q*R - [3 4; 4 3]) < 1e-12 %| 1
    /// ```
    pub QR = qr(Any);
    forms: ["R = qr(A)", "[Q, R] = qr(A)", "[Q, R, P] = qr(A)", "[…] = qr(A, 'econ')", "[…] = qr(A, 0)", "[Q, R, p] = qr(A, 'vector')"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn qr(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (mut economy, mut vector) = (false, false);
    for arg in &args[1..] {
        match option(Some(arg)).as_deref() {
            Some("vector") => vector = true,
            Some("matrix") => vector = false,
            _ => {
                economy = is_economy(Some(*arg), "qr")?;
                // MATLAB: qr(A, 0) and qr(A, "econ") give the permutation as a vector.
                vector = economy;
            }
        }
    }
    let view = matrix(&args[0], "qr")?;
    let n_out = call.n_out();
    let rt = call.rt();
    let results = with_matrix!(view, a, T => {
        if n_out < 3 {
            let (q, r): (Matrix<T>, Matrix<T>) = runmat_linalg::qr(a, economy);
            if n_out < 2 { vec![value(rt, &r)?] } else { vec![value(rt, &q)?, value(rt, &r)?] }
        } else {
            let (q, r, order) = runmat_linalg::qr_pivoted(a, economy);
            let p = match vector {
                true => permutation_row(rt, &order)?,
                false => value(rt, &permutation(&order).transpose())?,
            };
            vec![value(rt, &q)?, value(rt, &r)?, p]
        }
    });
    call.outputs(results)
}

builtin! {
    /// Cholesky factorisation.
    ///
    /// `R'*R = A` with `R` upper triangular, read from the upper triangle of `A`; with `'lower'` `L*L' = A` from the lower one.
    /// With two results `flag` is 0, or the order of the first leading minor that isn't positive definite.
    ///
    /// # Errors
    /// `MATLAB:posdef` when `A` isn't positive definite and `flag` isn't asked for; `MATLAB:square`.
    ///
    /// # Examples
    /// ```matlab
    /// R = chol([4 2; 2 5]);
    /// R(1, :)                %| 2     1
    /// ```
    pub CHOL = chol(Any);
    forms: ["R = chol(A)", "R = chol(A, triangle)", "[R, flag] = chol(…)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn chol(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let lower = match option(args.get(1)).as_deref() {
        Some("lower") => true,
        Some("upper") => false,
        None if args.len() == 1 => false,
        _ => return Err(unknown_option("chol")),
    };
    square(&args[0], "chol")?;
    let n_out = call.n_out();
    let rt = call.rt();
    // The lower triangle is the upper one of the adjoint.
    let source = if lower { crate::ops::unary::transpose(rt, args[0], true)? } else { args[0] };
    let view = square(&source, "chol")?;
    let (factor, flag) = with_matrix!(view, a, T => {
        let source: runmat_linalg::View<'_, T> = a;
        let (r, flag) = match runmat_linalg::chol(source) {
            Ok(r) => (r, 0),
            Err((p, r)) => (r, p),
        };
        (value(rt, &r)?, flag)
    });
    if flag != 0 && n_out < 2 {
        return Err(ErrorKind::PositiveDefinite.into());
    }
    let factor = if lower { crate::ops::unary::transpose(rt, factor, true)? } else { factor };
    call.outputs([factor, Value::double(flag as f64)])
}

builtin! {
    /// Singular value decomposition.
    ///
    /// `A = U*S*V'`; one result gives the singular values as a column, descending. `'econ'` or 0 leaves out the columns that meet
    /// zeros.
    ///
    /// # Errors
    /// `MATLAB:svd:matrixWithNaNInf`.
    ///
    /// # Examples
    /// ```matlab
    /// svd([3 0; 0 4])'       %| 4     3
    /// ```
    pub SVD = svd(Any);
    forms: ["s = svd(A)", "[U, S, V] = svd(A)", "[U, S, V] = svd(A, 'econ')", "[U, S, V] = svd(A, 0)"],
    inputs: 1..=2,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn svd(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let economy = is_economy(args.get(1).copied(), "svd")?;
    let view = matrix(&args[0], "svd")?;
    let n_out = call.n_out();
    let rt = call.rt();
    let results = with_matrix!(view, a, T => {
        if n_out < 2 {
            let s = runmat_linalg::singular_values(a).map_err(|e| failed(e, "svd"))?;
            vec![column(rt, &s)?]
        } else {
            let vectors = if economy { Vectors::Economy } else { Vectors::Full };
            let found: runmat_linalg::Svd<T> = runmat_linalg::svd(a, vectors).map_err(|e| failed(e, "svd"))?;
            let s = diagonal(&found.s, found.u.cols, found.v.cols);
            vec![value(rt, &found.u)?, value(rt, &s)?, value(rt, &found.v)?]
        }
    });
    call.outputs(results)
}

builtin! {
    /// Eigenvalues and eigenvectors.
    ///
    /// One result gives the eigenvalues as a column; `A*V = V*D` with two, `W'*A = D*W'` with three. With `B` the generalised
    /// problem `A*V = B*V*D`. Symmetric matrices have ascending real eigenvalues and orthonormal vectors.
    ///
    /// # Errors
    /// `MATLAB:square`; `MATLAB:eig:matrixWithNaNInf`.
    ///
    /// # Examples
    /// ```matlab
    /// eig([2 0; 0 1])'       %| 1     2
    /// ```
    pub EIG = eig(Any);
    forms: ["e = eig(A)", "[V, D] = eig(A)", "[V, D, W] = eig(A)", "e = eig(A, B)", "[V, D] = eig(A, B)", "[…] = eig(A, 'nobalance')", "[…] = eig(…, outputForm)"],
    inputs: 1..=4,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn eig(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (mut balancing, mut as_vector, mut second) = (Balancing::On, None, None);
    for (k, arg) in args.iter().enumerate().skip(1) {
        match option(Some(arg)).as_deref() {
            Some("nobalance") => balancing = Balancing::Off,
            Some("balance" | "chol" | "qz") => {}
            Some("vector") => as_vector = Some(true),
            Some("matrix") => as_vector = Some(false),
            None if k == 1 => second = Some(*arg),
            _ => return Err(unknown_option("eig")),
        }
    }
    let view = square(&args[0], "eig")?;
    let n_out = call.n_out();
    if let Some(b) = second {
        return generalized(call, &args[0], &b, n_out, as_vector);
    }
    let sides = if n_out > 2 { Sides::Both } else { Sides::Right };
    let rt = call.rt();
    let results = with_matrix!(view, a, T => {
        if n_out < 2 {
            let values = runmat_linalg::eigenvalues(a, balancing).map_err(|e| failed(e, "eig"))?;
            match as_vector {
                Some(false) => vec![complex_value::<T>(rt, &diagonal(&values, values.len(), values.len()))?],
                _ => vec![complex_column::<T>(rt, &values)?],
            }
        } else {
            let found: runmat_linalg::Eigen<T> =
                runmat_linalg::eig(a, sides, balancing).map_err(|e| failed(e, "eig"))?;
            let n = found.values.len();
            let d = match as_vector {
                Some(true) => complex_column::<T>(rt, &found.values)?,
                _ => complex_value::<T>(rt, &diagonal(&found.values, n, n))?,
            };
            let mut all = vec![complex_value::<T>(rt, &found.right)?, d];
            if let Some(left) = &found.left {
                all.push(complex_value::<T>(rt, left)?);
            }
            all
        }
    });
    call.outputs(results)
}

fn generalized(
    call: &mut Call<'_>,
    a: &Value,
    b: &Value,
    n_out: usize,
    as_vector: Option<bool>,
) -> Result<()> {
    let (x, y) = (square(a, "eig")?, square(b, "eig")?);
    if x.dims != y.dims {
        return Err(ErrorKind::DimensionsAgree.into());
    }
    if n_out > 2 {
        return Err(ErrorKind::Unsupported {
            what: "The left vectors of a generalised eigenvalue problem".into(),
        }
        .into());
    }
    let n = x.dims[0];
    let rt = call.rt();
    use crate::kernels::Complex;
    let complex = x.is_complex() || y.is_complex();
    let found = if complex {
        let (p, q) = (
            crate::ops::convert::elements_as_complex::<f64>(&x.elements),
            crate::ops::convert::elements_as_complex::<f64>(&y.elements),
        );
        let found: runmat_linalg::Eigen<Complex<f64>> = runmat_linalg::eig_generalized(
            runmat_linalg::View::new(&p, n, n),
            runmat_linalg::View::new(&q, n, n),
        )
        .map_err(|e| failed(e, "eig"))?;
        (found.values, found.right)
    } else {
        let (p, q) = (
            crate::ops::convert::elements_as::<f64>(&x.elements),
            crate::ops::convert::elements_as::<f64>(&y.elements),
        );
        let found: runmat_linalg::Eigen<f64> = runmat_linalg::eig_generalized(
            runmat_linalg::View::new(&p, n, n),
            runmat_linalg::View::new(&q, n, n),
        )
        .map_err(|e| failed(e, "eig"))?;
        (found.values, found.right)
    };
    if n_out < 2 {
        let values = column(rt, &found.0)?;
        return call.output(values);
    }
    let d = match as_vector {
        Some(true) => column(rt, &found.0)?,
        _ => value(rt, &diagonal(&found.0, n, n))?,
    };
    let v = value(rt, &found.1)?;
    call.outputs([v, d])
}

builtin! {
    /// Schur decomposition.
    ///
    /// `A = U*T*U'` with unitary `U`; `T` is quasi-triangular for real matrices, triangular with `'complex'` and for complex ones.
    ///
    /// # Errors
    /// `MATLAB:square`; `MATLAB:schur:matrixWithNaNInf`.
    ///
    /// # Examples
    /// ```matlab
    /// schur([1 0; 0 2])      %| 1     0     0     2
    /// ```
    pub SCHUR = schur(Any);
    forms: ["T = schur(A)", "T = schur(A, mode)", "[U, T] = schur(…)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn schur(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let complex = match option(args.get(1)).as_deref() {
        Some("complex") => true,
        Some("real") => false,
        None if args.len() == 1 => false,
        _ => return Err(unknown_option("schur")),
    };
    let view = square(&args[0], "schur")?;
    let rt = call.rt();
    let (u, t) = with_matrix!(view, a, T => match complex {
        true => {
            let (u, t) = runmat_linalg::schur_complex(a).map_err(|e| failed(e, "schur"))?;
            (complex_value::<T>(rt, &u)?, complex_value::<T>(rt, &t)?)
        }
        false => {
            let (u, t): (Matrix<T>, Matrix<T>) = runmat_linalg::schur(a).map_err(|e| failed(e, "schur"))?;
            (value(rt, &u)?, value(rt, &t)?)
        }
    });
    if call.n_out() < 2 { call.output(t) } else { call.outputs([u, t]) }
}

builtin! {
    /// Hessenberg form.
    ///
    /// `A = P*H*P'` with unitary `P` and `H` zero below its first subdiagonal.
    ///
    /// # Errors
    /// `MATLAB:square`.
    ///
    /// # Examples
    /// ```matlab
    /// hess([1 2; 3 4])       %| 1     2     3     4
    /// ```
    pub HESS = hess((Value,));
    forms: ["H = hess(A)", "[P, H] = hess(A)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn hess((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = square(&a, "hess")?;
    let rt = call.rt();
    let (p, h) = with_matrix!(view, a, T => {
        let (p, h): (Matrix<T>, Matrix<T>) = runmat_linalg::hess(a);
        (value(rt, &p)?, value(rt, &h)?)
    });
    if call.n_out() < 2 { call.output(h) } else { call.outputs([p, h]) }
}

builtin! {
    /// Balances a matrix for eigenvalue computations.
    ///
    /// `B = T\A*T` has rows and columns of about equal norms.
    ///
    /// # Errors
    /// `MATLAB:square`.
    ///
    /// # Examples
    /// ```matlab
    /// balance([1 2; 3 4])    %| 1     2     3     4
    /// ```
    pub BALANCE = balance((Value,));
    forms: ["B = balance(A)", "[T, B] = balance(A)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn balance((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = square(&a, "balance")?;
    let rt = call.rt();
    let (t, b) = with_matrix!(view, a, T => {
        let (t, b): (Matrix<T>, Matrix<T>) = runmat_linalg::balance(a);
        (value(rt, &t)?, value(rt, &b)?)
    });
    if call.n_out() < 2 { call.output(b) } else { call.outputs([t, b]) }
}
