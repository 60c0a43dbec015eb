//! Factorisations: `lu`, `qr`, `chol`, `svd`, `eig`, `schur`, `hess`, `balance`.

use runmat_linalg::{Balancing, Matrix, Sides, Vectors};

use super::matrix::{
    ComplexResult, column, complex_column, complex_value, diagonal, diagonal_value, failed, matrix,
    permutation, permutation_column, permutation_row, permutation_value, square, value, with_matrix,
    wrong_class,
};
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::display::octave::value::type_name;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::ops::arithmetic::Operand;
use crate::ops::diagonal::into_diagonal;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

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
        Some("matrix") => false,
        None if args.len() == 1 => false,
        Some(_) => return Err(unknown_option("lu").in_octave("", "lu: unrecognized string argument")),
        None => {
            let octave = "lu: can not define pivoting threshold THRESH for full matrices";
            return Err(unknown_option("lu").in_octave("", octave));
        }
    };
    // Octave: the permutation is a column.
    let as_column = call.rt().dialect.is_octave;
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
                    true if as_column => permutation_column(rt, &found.order)?,
                    true => permutation_row(rt, &found.order)?,
                    false => permutation_value(rt, &permutation(&found.order))?,
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
    /// `'econ'` or 0 leaves out the columns of `Q` that meet zeros. With `B`, `C = Q'*B` stands in place of `Q`.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes.
    ///
    /// # Examples
    /// ```matlab
    /// [Q, R] = qr([3 4; 4 3]);
    /// norm(Q*R - [3 4; 4 3]) < 1e-12 %| 1
    /// ```
    pub QR = qr(QrArgs);
    forms: ["R = qr(A)", "[Q, R] = qr(A)", "[Q, R, P] = qr(A)", "[C, R] = qr(A, B)", "[C, R, P] = qr(A, B)", "[…] = qr(…, 'econ')", "[…] = qr(…, 0)", "[…] = qr(…, outputForm)"],
    inputs: 1..=4,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

struct QrArgs {
    a: Value,
    right: Option<Value>,
    economy: bool,
    vector: bool,
}

impl FromArgs for QrArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let octave = call.rt().dialect.is_octave;
        let mut out = QrArgs { a: args[0], right: None, economy: false, vector: false };
        for (k, arg) in args.iter().enumerate().skip(1) {
            match option(Some(arg)).as_deref() {
                Some("vector") => out.vector = true,
                Some("matrix") => out.vector = false,
                // MATLAB: qr(A, 0) and qr(A, "econ") give the permutation as a vector.
                Some("econ" | "0") => (out.economy, out.vector) = (true, true),
                Some(other) => {
                    let said = format!("qr: type for P must be 'matrix' or 'vector', not {other}");
                    return Err(not_economy("qr").in_octave("", said));
                }
                None if arg.scalar_double() == Some(0.0) => (out.economy, out.vector) = (true, true),
                None if k == 1 => out.right = Some(*arg),
                None => return Err(not_economy("qr")),
            }
        }
        if octave && out.right.is_some() && call.n_out() > 2 {
            let said = "qr: too many output arguments for dense A with B";
            return Err(Error::from(ErrorKind::TooManyOutputs).in_octave("", said));
        }
        Ok(out)
    }
}

/// The error for an option that doesn't ask for the economy size.
fn not_economy(name: &str) -> Error {
    Error::new(format!("MATLAB:{name}:UnknownOption"), "Use 0 or 'econ' for the economy size.")
}

fn qr(args: QrArgs, call: &mut Call<'_>) -> Result<()> {
    let view = matrix(&args.a, "qr")?;
    let n_out = call.n_out();
    let rt = call.rt();
    let pivoted = n_out > 2;
    let (q, r, p) = with_matrix!(view, a, T => {
        let (q, r, p): (Matrix<T>, Matrix<T>, Value) = if pivoted {
            let (q, r, order) = runmat_linalg::qr_pivoted(a, args.economy);
            let p = match args.vector {
                true => permutation_row(rt, &order)?,
                false => permutation_value(rt, &permutation(&order).transpose())?,
            };
            (q, r, p)
        } else {
            let (q, r) = runmat_linalg::qr(a, args.economy);
            (q, r, Value::EMPTY)
        };
        (value(rt, &q)?, value(rt, &r)?, p)
    });
    let first = match args.right {
        Some(b) => {
            let turned = crate::ops::unary::transpose(rt, q, true)?;
            crate::ops::matrix::times(rt, Operand::kept(turned), Operand::kept(b))?
        }
        None if n_out < 2 => return call.output(r),
        None => q,
    };
    call.outputs([first, r, p])
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
        _ => {
            let octave = "chol: optional argument must be one of \"vector\", \"lower\", or \"upper\"";
            return Err(unknown_option("chol").in_octave("", octave));
        }
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
        return Err(Error::from(ErrorKind::PositiveDefinite)
            .in_octave("", "chol: input matrix must be positive definite"));
    }
    let factor = if lower { crate::ops::unary::transpose(rt, factor, true)? } else { factor };
    call.outputs([factor, Value::double(flag as f64)])
}

builtin! {
    /// Singular value decomposition.
    ///
    /// `A = U*S*V'`; one result gives the singular values as a column, descending. `'econ'` leaves out the columns that meet
    /// zeros; 0 does so for matrices with more rows than columns. `'vector'` gives the singular values as a column, `'matrix'` as
    /// a diagonal matrix.
    ///
    /// # Errors
    /// `MATLAB:svd:matrixWithNaNInf`.
    ///
    /// # Examples
    /// ```matlab
    /// svd([3 0; 0 4])'       %| 4     3
    /// ```
    pub SVD = svd(Any);
    forms: ["s = svd(A)", "[U, S, V] = svd(A)", "[U, S, V] = svd(A, 'econ')", "[U, S, V] = svd(A, 0)", "[…] = svd(…, outputForm)"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn svd(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let view = matrix(&args[0], "svd")?;
    let octave = call.rt().dialect.is_octave;
    if octave && args.len() > 2 {
        return Err(ErrorKind::BuiltinTooManyInputs.into());
    }
    let (mut economy, mut as_vector) = (false, None);
    for arg in &args[1..] {
        match option(Some(arg)).as_deref() {
            Some("econ") => economy = true,
            Some("vector") => as_vector = Some(true),
            Some("matrix") => as_vector = Some(false),
            // MATLAB: 0 is the economy size only where there are more rows than columns.
            None if octave || arg.scalar_double() == Some(0.0) => economy = view.dims[0] > view.dims[1],
            _ => return Err(not_economy("svd")),
        }
    }
    let n_out = call.n_out();
    let rt = call.rt();
    let results = with_matrix!(view, a, T => {
        if n_out < 2 {
            let s = runmat_linalg::singular_values(a).map_err(|e| failed(e, "svd"))?;
            match as_vector {
                Some(false) => {
                    let side = s.len();
                    let (rows, cols) = if economy { (side, side) } else { (view.dims[0], view.dims[1]) };
                    vec![diagonal_value(rt, &diagonal(&s, rows, cols))?]
                }
                _ => vec![column(rt, &s)?],
            }
        } else {
            let vectors = if economy { Vectors::Economy } else { Vectors::Full };
            let found: runmat_linalg::Svd<T> = runmat_linalg::svd(a, vectors).map_err(|e| failed(e, "svd"))?;
            let s = match as_vector {
                Some(true) => column(rt, &found.s)?,
                _ => diagonal_value(rt, &diagonal(&found.s, found.u.cols, found.v.cols))?,
            };
            vec![value(rt, &found.u)?, s, value(rt, &found.v)?]
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
    pub EIG = eig(EigArgs);
    forms: ["e = eig(A)", "[V, D] = eig(A)", "[V, D, W] = eig(A)", "e = eig(A, B)", "[V, D, W] = eig(A, B)", "[…] = eig(A, balanceOption)", "[…] = eig(A, B, algorithm)", "[…] = eig(…, outputForm)"],
    inputs: 1..=4,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

struct EigArgs {
    a: Value,
    b: Option<Value>,
    balancing: Option<Balancing>,
    as_vector: Option<bool>,
}

/// A matrix argument of `eig`.
fn eig_operand(value: &Value, octave: bool) -> Result<()> {
    // Octave: text and logical aren't taken as numbers.
    if octave && !value.class().is_float() {
        return Err(wrong_class(value, "eig"));
    }
    square(value, "eig").map(|_| ())
}

impl FromArgs for EigArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let octave = call.rt().dialect.is_octave;
        let second = args.get(1).filter(|b| !b.is_text_scalar()).copied();
        let mut out = EigArgs { a: args[0], b: second, balancing: None, as_vector: None };
        eig_operand(&args[0], octave)?;
        if let Some(b) = &second {
            eig_operand(b, octave)?;
            if args[0].dims() != b.dims() {
                return Err(
                    Error::from(ErrorKind::DimensionsAgree).in_octave("", "EIG requires same size matrices")
                );
            }
        }
        let exclusive = |what: &str| {
            let said = format!("eig: {what} options are mutually exclusive");
            unknown_option("eig").in_octave("", said)
        };
        for arg in &args[if second.is_some() { 2 } else { 1 }..] {
            let Some(text) = option(Some(arg)) else {
                let said = format!("eig: wrong type argument '{}'", type_name(arg));
                return Err(unknown_option("eig").in_octave("", said));
            };
            match text.as_str() {
                "balance" | "nobalance" if second.is_none() => {
                    let balancing = if text == "balance" { Balancing::On } else { Balancing::Off };
                    if octave && out.balancing.is_some_and(|b| b != balancing) {
                        return Err(exclusive("\"balance\" and \"nobalance\""));
                    }
                    out.balancing = Some(balancing);
                }
                "vector" | "matrix" => {
                    let vector = text == "vector";
                    if octave && out.as_vector.is_some_and(|v| v != vector) {
                        return Err(exclusive("\"vector\" and \"matrix\""));
                    }
                    out.as_vector = Some(vector);
                }
                "chol" | "qz" if second.is_some() || !octave => {}
                "balance" | "nobalance" if !octave => {}
                "chol" | "qz" => {
                    let said = format!("eig: invalid \"{text}\" option for algebraic eigenvalue problem");
                    return Err(unknown_option("eig").in_octave("", said));
                }
                "balance" | "nobalance" => {
                    let said = format!("eig: invalid \"{text}\" option for generalized eigenvalue problem");
                    return Err(unknown_option("eig").in_octave("", said));
                }
                _ => {
                    let said = format!("eig: invalid option \"{text}\"");
                    return Err(unknown_option("eig").in_octave("", said));
                }
            }
        }
        Ok(out)
    }
}

fn eig(args: EigArgs, call: &mut Call<'_>) -> Result<()> {
    if let Some(b) = args.b {
        return generalized(call, &args.a, &b, args.as_vector);
    }
    let view = square(&args.a, "eig")?;
    let n_out = call.n_out();
    let balancing = args.balancing.unwrap_or(Balancing::On);
    let sides = if n_out > 2 { Sides::Both } else { Sides::Right };
    let rt = call.rt();
    let results = with_matrix!(view, a, T => {
        if n_out < 2 {
            let values = runmat_linalg::eigenvalues(a, balancing).map_err(|e| failed(e, "eig"))?;
            match args.as_vector {
                Some(false) => {
                    let d = complex_value::<T>(rt, &diagonal(&values, values.len(), values.len()))?;
                    vec![if rt.dialect.is_octave { into_diagonal(d) } else { d }]
                },
                _ => vec![complex_column::<T>(rt, &values)?],
            }
        } else {
            let found: runmat_linalg::Eigen<T> =
                runmat_linalg::eig(a, sides, balancing).map_err(|e| failed(e, "eig"))?;
            eigen_outputs(rt, &found, args.as_vector)?
        }
    });
    call.outputs(results)
}

/// Vectors, values, and left vectors where they were asked for.
fn eigen_outputs<T: ComplexResult>(
    rt: &mut Runtime,
    found: &runmat_linalg::Eigen<T>,
    as_vector: Option<bool>,
) -> Result<Vec<Value>> {
    let n = found.values.len();
    let d = match as_vector {
        Some(true) => complex_column::<T>(rt, &found.values)?,
        _ => {
            let d = complex_value::<T>(rt, &diagonal(&found.values, n, n))?;
            if rt.dialect.is_octave { into_diagonal(d) } else { d }
        }
    };
    let mut all = vec![complex_value::<T>(rt, &found.right)?, d];
    if let Some(left) = &found.left {
        all.push(complex_value::<T>(rt, left)?);
    }
    Ok(all)
}

fn generalized(call: &mut Call<'_>, a: &Value, b: &Value, as_vector: Option<bool>) -> Result<()> {
    let (x, y) = (square(a, "eig")?, square(b, "eig")?);
    let (n, n_out) = (x.dims[0], call.n_out());
    let sides = if n_out > 2 { Sides::Both } else { Sides::Right };
    let rt = call.rt();
    fn solved<T: ComplexResult>(
        rt: &mut Runtime,
        (p, q, n): (&[T], &[T], usize),
        sides: Sides,
        n_out: usize,
        as_vector: Option<bool>,
    ) -> Result<Vec<Value>> {
        let (p, q) = (runmat_linalg::View::new(p, n, n), runmat_linalg::View::new(q, n, n));
        let found = runmat_linalg::eig_generalized(p, q, sides).map_err(|e| failed(e, "eig"))?;
        if n_out < 2 && as_vector != Some(false) {
            return Ok(vec![complex_column::<T>(rt, &found.values)?]);
        }
        let mut all = eigen_outputs(rt, &found, as_vector)?;
        Ok(if n_out < 2 { vec![all.swap_remove(1)] } else { all })
    }
    use crate::ops::convert::{elements_as, elements_as_complex};
    let single = [&x, &y].iter().any(|v| v.class == Class::Single);
    let results = match (single, x.is_complex() || y.is_complex()) {
        (false, false) => {
            let (p, q) = (elements_as::<f64>(&x.elements), elements_as::<f64>(&y.elements));
            solved::<f64>(rt, (&p, &q, n), sides, n_out, as_vector)?
        }
        (false, true) => {
            let (p, q) = (elements_as_complex::<f64>(&x.elements), elements_as_complex::<f64>(&y.elements));
            solved::<Complex<f64>>(rt, (&p, &q, n), sides, n_out, as_vector)?
        }
        (true, false) => {
            let (p, q) = (elements_as::<f32>(&x.elements), elements_as::<f32>(&y.elements));
            solved::<f32>(rt, (&p, &q, n), sides, n_out, as_vector)?
        }
        (true, true) => {
            let (p, q) = (elements_as_complex::<f32>(&x.elements), elements_as_complex::<f32>(&y.elements));
            solved::<Complex<f32>>(rt, (&p, &q, n), sides, n_out, as_vector)?
        }
    };
    call.outputs(results)
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
