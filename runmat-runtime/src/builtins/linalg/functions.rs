//! What follows from factorisations: `inv`, `det`, `norm`, `rank`, `pinv`, `null`, `orth`, `expm`, ….

use runmat_linalg::{Matrix, NormKind, Solver};

use super::matrix::{complex_value, failed, matrix, of_class, square, value, with_matrix};
use crate::array::dims::Dims;
use crate::array::form::MatrixForm;
use crate::array::stored::Elements;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::reduce::{self, Norm};
use crate::kernels::runs::Runs;
use crate::ops::arithmetic::Operand;
use crate::ops::convert::elements_as;
use crate::ops::diagonal;
use crate::ops::matrix::{left_divide, warn_condition};
use crate::ops::unary::transpose;
use crate::value::class::Class;
use crate::value::{Kind, Value};

builtin! {
    /// Inverse of a square matrix.
    ///
    /// A singular matrix gives Inf with a warning, a nearly singular one warns.
    ///
    /// # Errors
    /// `MATLAB:square`.
    ///
    /// # Examples
    /// ```matlab
    /// sum(inv([2 0; 0 4]))   %| 0.5000    0.2500
    /// ```
    pub INV = inv((Value,));
    forms: ["Y = inv(X)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Effects,
    result: Unknown,
}

fn inv((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = square(&a, "inv")?;
    let rt = call.rt();
    let (inverse, rcond) = with_matrix!(view, m, T => {
        let (inverse, rcond): (Matrix<T>, f64) = runmat_linalg::inv(m);
        (value(rt, &inverse)?, rcond)
    });
    if view.numel() > 0 {
        warn_condition(rt, rcond);
    }
    let inverse = match diagonal::form(&a) {
        MatrixForm::Full => inverse,
        MatrixForm::Diagonal => diagonal::into_diagonal(inverse),
        MatrixForm::Permutation => transpose(rt, a, false)?,
    };
    call.outputs([inverse, Value::double(rcond)])
}

builtin! {
    /// Determinant of a square matrix; 1 for `[]`.
    ///
    /// # Errors
    /// `MATLAB:square`.
    ///
    /// # Examples
    /// ```matlab
    /// det([2 0; 0 3])        %| 6
    /// ```
    pub DET = det((Value,));
    forms: ["d = det(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn det((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = square(&a, "det")?;
    let rt = call.rt();
    let result = with_matrix!(view, m, T => {
        let d: T = runmat_linalg::det(m);
        super::matrix::column(rt, &[d])?
    });
    call.output(result)
}

builtin! {
    /// Sum of the diagonal elements of a square matrix.
    ///
    /// # Errors
    /// `MATLAB:square`.
    ///
    /// # Examples
    /// ```matlab
    /// trace([1 2; 3 4])      %| 5
    /// ```
    pub TRACE = trace((Value,));
    forms: ["b = trace(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn trace((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let dims = a.dims();
    if dims.ndims() != 2 || dims.rows() != dims.columns() {
        let octave = match dims.ndims() {
            2 => "trace: only valid on square matrix",
            _ => "trace: only valid on 2-D objects",
        };
        return Err(Error::from(ErrorKind::SquareMatrix).in_octave("", octave));
    }
    let positions: Vec<usize> = (0..dims.rows()).map(|k| k * (dims.rows() + 1)).collect();
    let rt = call.rt();
    let diagonal = crate::ops::rearrange::rearrange(
        rt,
        a,
        Dims::column(positions.len()),
        &crate::ops::rearrange::Gather(&positions),
    )?;
    let sum = crate::builtins::reductions::sum_along(rt, diagonal, 0)?;
    call.output(sum)
}

builtin! {
    /// Estimate of the 2-norm of a matrix.
    ///
    /// By power iteration, up to the relative error `tol` (1e-6). `count` tells the number of steps.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for integer classes.
    ///
    /// # Examples
    /// ```matlab
    /// round(normest([3 0; 0 4]), 4) %| 4
    /// ```
    pub NORMEST = normest(Any);
    forms: ["nrm = normest(S)", "nrm = normest(S, tol)", "[nrm, count] = normest(…)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn normest(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let view = matrix(&args[0], "normest")?;
    let tol = tolerance(args.get(1))?.unwrap_or(1e-6);
    let a = crate::ops::convert::elements_as_complex::<f64>(&view.elements);
    let (rows, cols) = (view.dims[0], view.dims[1]);
    let length = |x: &[Complex<f64>]| x.iter().map(|z| z.norm_sqr()).sum::<f64>().sqrt();
    // The sums of magnitudes of the columns point in the right direction to begin with.
    let mut x: Vec<Complex<f64>> = (0..cols)
        .map(|j| Complex::new(a[j * rows..(j + 1) * rows].iter().map(|z| z.abs()).sum(), 0.0))
        .collect();
    let mut estimate = length(&x);
    let (mut before, mut count) = (0.0, 0);
    if estimate > 0.0 {
        let scale = 1.0 / estimate;
        x.iter_mut().for_each(|z| *z = z.scale(scale));
        while (estimate - before).abs() > tol * estimate && count < 1000 {
            before = estimate;
            let y: Vec<Complex<f64>> = (0..rows)
                .map(|i| (0..cols).fold(Complex::new(0.0, 0.0), |sum, j| sum + a[i + j * rows] * x[j]))
                .collect();
            x = (0..cols)
                .map(|j| (0..rows).fold(Complex::new(0.0, 0.0), |sum, i| sum + a[i + j * rows].conj() * y[i]))
                .collect();
            let (along, across) = (length(&x), length(&y));
            if along == 0.0 || across == 0.0 {
                estimate = 0.0;
                break;
            }
            estimate = along / across;
            x.iter_mut().for_each(|z| *z = z.scale(1.0 / along));
            count += 1;
        }
    }
    call.outputs([of_class(&view, estimate), Value::double(f64::from(count))])
}

/// Which norm a call asks for.
#[derive(Clone, Copy)]
enum NormOf {
    P(f64),
    Frobenius,
}

fn norm_of(value: Option<Value>) -> Result<NormOf> {
    let invalid = || {
        let octave = match value.filter(|v| v.is_text_scalar()).and_then(|v| v.text().map(|t| t.into_owned()))
        {
            Some(text) => format!("norm: unrecognized option: {text}"),
            None => "norm: P must be a string or a scalar".into(),
        };
        Error::new("MATLAB:norm:unknownNorm", "The only matrix norms available are 1, 2, inf, and 'fro'.")
            .in_octave("", octave)
    };
    let Some(value) = value else { return Ok(NormOf::P(2.0)) };
    match value.text().filter(|_| value.is_text_scalar()).map(|t| t.to_ascii_lowercase()).as_deref() {
        Some("fro") => Ok(NormOf::Frobenius),
        Some("inf") => Ok(NormOf::P(f64::INFINITY)),
        Some("-inf") => Ok(NormOf::P(f64::NEG_INFINITY)),
        Some(_) => Err(invalid()),
        None => value.scalar_double().map(NormOf::P).ok_or_else(invalid),
    }
}

fn vector_norm(view: &View<'_>, kind: Norm) -> f64 {
    match view.elements {
        Elements::C64(s) => reduce::norm(s, kind, |z| z.abs()),
        Elements::C32(s) => reduce::norm(s, kind, |z| z.abs() as f64),
        _ => reduce::norm(&elements_as::<f64>(&view.elements), kind, f64::abs),
    }
}

builtin! {
    /// Norm of a vector or matrix.
    ///
    /// For vectors `sum(abs(v).^p)^(1/p)`, largest magnitude for `Inf`, smallest for `-Inf`; for matrices the largest singular
    /// value, column sum (1), row sum (`Inf`), or the Euclidean norm of all elements (`'fro'`).
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:norm:unknownNorm` for other matrix norms.
    ///
    /// # Examples
    /// ```matlab
    /// norm([3 4])            %| 5
    /// norm([1 2; 3 4], 1)    %| 6
    /// ```
    pub NORM = norm(Any);
    forms: ["n = norm(v)", "n = norm(v, p)", "n = norm(X)", "n = norm(X, p)", "n = norm(X, 'fro')"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn norm(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let view = matrix(&args[0], "norm")?;
    // Octave: norms of the rows or of the columns.
    let lines = match args
        .last()
        .filter(|v| args.len() > 1 && v.is_text_scalar())
        .and_then(|v| v.text())
        .as_deref()
    {
        Some("rows") => Some(1),
        Some("columns" | "cols") => Some(0),
        _ => None,
    };
    if let Some(dim) = lines.filter(|_| call.rt().dialect.is_octave) {
        let p = match norm_of(args.get(1).copied().filter(|_| args.len() > 2))? {
            NormOf::P(p) => p,
            NormOf::Frobenius => 2.0,
        };
        let result = norms_along(&view, p, dim, call)?;
        return call.output(result);
    }
    if args.len() > 2 {
        return Err(ErrorKind::BuiltinTooManyInputs.into());
    }
    let kind = norm_of(args.get(1).copied())?;
    if view.numel() == 0 {
        return call.output(of_class(&view, 0.0));
    }
    let is_vector = view.dims.contains(&1);
    let result = match kind {
        NormOf::P(p) if is_vector => vector_norm(&view, Norm::from_p(p)),
        NormOf::Frobenius => vector_norm(&view, Norm::Two),
        NormOf::P(p) => {
            let kind = match p {
                1.0 => NormKind::One,
                2.0 => NormKind::Two,
                f64::INFINITY => NormKind::Inf,
                _ => {
                    return Err(Error::new(
                        "MATLAB:norm:unknownNorm",
                        "The only matrix norms available are 1, 2, inf, and 'fro'.",
                    ));
                }
            };
            with_matrix!(view, m, T => runmat_linalg::norm::<T>(m, kind).map_err(|e| failed(e, "norm"))?)
        }
    };
    call.output(of_class(&view, result))
}

builtin! {
    /// Norms of vectors along a dimension.
    ///
    /// # Examples
    /// ```matlab
    /// vecnorm([3 0; 4 1])    %| 5     1
    /// ```
    pub VECNORM = vecnorm(Any);
    forms: ["N = vecnorm(A)", "N = vecnorm(A, p)", "N = vecnorm(A, p, dim)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
}

fn vecnorm(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let undefined =
        || ErrorKind::FunctionClass { name: "vecnorm".into(), class: args[0].class().name().into() };
    let view = args[0].view().ok_or_else(undefined)?;
    let p = match norm_of(args.get(1).copied().filter(|p| !p.is_empty()))? {
        NormOf::P(p) => p,
        NormOf::Frobenius => 2.0,
    };
    let dims = Dims::new(view.dims);
    let dim = match args.get(2) {
        Some(d) => crate::builtins::args::FromValue::from_value(*d, 3, call)
            .map(|d: crate::builtins::args::Dim| d.0)?,
        None => dims.first_non_singleton(),
    };
    let result = norms_along(&view, p, dim, call)?;
    call.output(result)
}

/// The norms of the vectors along one dimension.
fn norms_along(view: &View<'_>, p: f64, dim: usize, call: &mut Call<'_>) -> Result<Value> {
    let dims = Dims::new(view.dims);
    let runs = Runs::along(view.dims, dim);
    let magnitudes: Vec<f64> =
        crate::ops::convert::elements_as_complex::<f64>(&view.elements).iter().map(|z| z.abs()).collect();
    let result = call.rt().filled::<f64>(dims.with(dim, 1), |out| {
        if runs.length > 0 {
            runs.map_runs(&magnitudes, 1, out, |_, run, n| n[0] = reduce::norm(run, Norm::from_p(p), |x| x));
        }
    })?;
    match view.class {
        Class::Single => crate::ops::convert::to_class(call.rt(), result, Class::Single),
        _ => Ok(result),
    }
}

fn tolerance(value: Option<&Value>) -> Result<Option<f64>> {
    match value {
        None => Ok(None),
        Some(v) => v
            .scalar_double()
            .map(Some)
            .ok_or_else(|| Error::new("MATLAB:rank:tolerance", "Tolerance must be a numeric scalar.")),
    }
}

builtin! {
    /// Rank of a matrix: the number of singular values above a tolerance.
    ///
    /// # Examples
    /// ```matlab
    /// rank([1 2; 2 4])       %| 1
    /// ```
    pub RANK = rank(Any);
    forms: ["k = rank(A)", "k = rank(A, tol)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
}

fn rank(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let view = matrix(&args[0], "rank")?;
    let tol = tolerance(args.get(1))?;
    let rank = with_matrix!(view, m, T => runmat_linalg::rank::<T>(m, tol).map_err(|e| failed(e, "svd"))?);
    call.output(Value::double(rank as f64))
}

macro_rules! by_singular_values {
    ($($id:ident $function:ident $name:literal $kernel:path, [$($form:literal),*], $summary:literal,
        $line:literal;)*) => {$(
        builtin! {
            #[doc = $summary]
            ///
            /// Singular values below the tolerance, by default `max(size(A)) * eps(norm(A))`, count as zero.
            ///
            /// # Errors
            /// `MATLAB:svd:matrixWithNaNInf`.
            ///
            /// # Examples
            /// ```matlab
            #[doc = $line]
            /// ```
            pub $id = $function(Any);
            name: $name,
            forms: [$($form),*],
            inputs: 1..=2,
            outputs: 0..=1,
            purity: Pure,
            result: Unknown,
        }

        fn $function(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
            let view = matrix(&args[0], $name)?;
            let tol = tolerance(args.get(1))?;
            let rt = call.rt();
            if $name == "pinv" && args.len() == 1 && diagonal::form(&args[0]) != MatrixForm::Full {
                let inverse = diagonal::pseudoinverse(rt, args[0])?;
                return call.output(inverse);
            }
            let result = with_matrix!(view, m, T => {
                let found: Matrix<T> = $kernel(m, tol).map_err(|e| failed(e, "svd"))?;
                value(rt, &found)?
            });
            call.output(result)
        }
    )*};
}

by_singular_values! {
    PINV pinv "pinv" runmat_linalg::pinv, ["B = pinv(A)", "B = pinv(A, tol)"], " Moore-Penrose pseudoinverse.", " pinv(4)                %| 0.2500";
    ORTH orth "orth" runmat_linalg::orth, ["Q = orth(A)", "Q = orth(A, tol)"], " Orthonormal basis of the range of a matrix, as columns.", " size(orth([1 1; 1 1])) %| 2     1";
    NULL null_space "null" runmat_linalg::null, ["Z = null(A)", "Z = null(A, tol)"], " Orthonormal basis of the null space of a matrix, as columns.", " size(null([1 1]))      %| 2     1";
}

builtin! {
    /// Condition number of a matrix: how much it magnifies relative errors.
    ///
    /// In the 2-norm the quotient of the largest and the smallest singular value; in the norms 1, `Inf` and `'fro'`
    /// `norm(A, p) * norm(inv(A), p)`.
    ///
    /// # Examples
    /// ```matlab
    /// cond([1 0; 0 2])       %| 2
    /// ```
    pub COND = cond(Any);
    forms: ["c = cond(A)", "c = cond(A, p)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn cond(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let view = matrix(&args[0], "cond")?;
    let kind = match norm_of(args.get(1).copied())? {
        NormOf::P(2.0) => {
            let c = with_matrix!(view, m, T => runmat_linalg::cond::<T>(m).map_err(|e| failed(e, "cond"))?);
            return call.output(of_class(&view, c));
        }
        NormOf::P(1.0) => NormKind::One,
        NormOf::P(f64::INFINITY) => NormKind::Inf,
        NormOf::Frobenius => NormKind::Frobenius,
        NormOf::P(_) => {
            return Err(Error::new(
                "MATLAB:norm:unknownNorm",
                "The only matrix norms available are 1, 2, inf, and 'fro'.",
            ));
        }
    };
    let view = square(&args[0], "cond")?;
    let c = with_matrix!(view, m, T => {
        let (inverse, _): (Matrix<T>, f64) = runmat_linalg::inv(m);
        let both = (runmat_linalg::norm(m, kind), runmat_linalg::norm(inverse.view(), kind));
        both.0.map_err(|e| failed(e, "cond"))? * both.1.map_err(|e| failed(e, "cond"))?
    });
    call.output(of_class(&view, c))
}

builtin! {
    /// Estimate of the reciprocal condition number in the 1-norm.
    ///
    /// # Errors
    /// `MATLAB:square`.
    ///
    /// # Examples
    /// ```matlab
    /// rcond(eye(3))          %| 1
    /// ```
    pub RCOND = rcond((Value,));
    forms: ["c = rcond(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn rcond((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = square(&a, "rcond")?;
    let c = with_matrix!(view, m, T => runmat_linalg::rcond::<T>(m));
    call.output(of_class(&view, c))
}

builtin! {
    /// Matrix exponential.
    ///
    /// # Errors
    /// `MATLAB:square`.
    ///
    /// # Examples
    /// ```matlab
    /// sum(expm(zeros(2)))    %| 1     1
    /// ```
    pub EXPM = expm((Value,));
    forms: ["Y = expm(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn expm((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = square(&a, "expm")?;
    if let Some(x) = a.as_double() {
        return call.output(Value::double(x.exp()));
    }
    let rt = call.rt();
    let result = with_matrix!(view, m, T => {
        let found: Matrix<T> = runmat_linalg::expm(m);
        value(rt, &found)?
    });
    let result = diagonal::kept(rt, &a, result)?;
    call.output(result)
}

builtin! {
    /// Principal square root of a matrix.
    ///
    /// `residual` is `norm(A - X^2, 'fro') / norm(A, 'fro')`.
    ///
    /// # Errors
    /// `MATLAB:square`; an error for NaN and Inf.
    ///
    /// # Examples
    /// ```matlab
    /// sum(sqrtm([4 0; 0 9])) %| 2     3
    /// ```
    pub SQRTM = sqrtm((Value,));
    forms: ["X = sqrtm(A)", "[X, residual] = sqrtm(A)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn sqrtm((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = square(&a, "sqrtm")?;
    let n_out = call.n_out();
    let rt = call.rt();
    let root = with_matrix!(view, m, T => {
        let found = runmat_linalg::sqrtm(m).map_err(|e| failed(e, "sqrtm"))?;
        complex_value::<T>(rt, &found)?
    });
    let root = diagonal::kept(rt, &a, root)?;
    call.output(root)?;
    if n_out > 1 {
        use crate::ops::arithmetic::{Arith, arithmetic};
        let rt = call.rt();
        let square = crate::ops::matrix::times(rt, Operand::kept(root), Operand::kept(root))?;
        let rest = arithmetic(rt, Arith::Minus, Operand::kept(a), Operand::kept(square))?;
        let size = |v: &Value| v.view().map_or(0.0, |v| vector_norm(&v, Norm::Two));
        call.output(of_class(&view, size(&rest) / size(&a)))?;
    }
    Ok(())
}

builtin! {
    /// Principal logarithm of a matrix.
    ///
    /// # Errors
    /// `MATLAB:square`; an error for NaN and Inf.
    ///
    /// # Examples
    /// ```matlab
    /// sum(logm(eye(2)))      %| 0     0
    /// ```
    pub LOGM = logm((Value,));
    forms: ["L = logm(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn logm((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = square(&a, "logm")?;
    let rt = call.rt();
    let result = with_matrix!(view, m, T => {
        let found = runmat_linalg::logm(m).map_err(|e| failed(e, "logm"))?;
        complex_value::<T>(rt, &found)?
    });
    let result = diagonal::kept(rt, &a, result)?;
    call.output(result)
}

builtin! {
    /// Solution of a linear system, by a method that options name.
    ///
    /// `opts` is a struct with the logical fields `LT`, `UT`, `SYM`, `POSDEF`, `RECT`, `TRANSA`: lower or upper triangular,
    /// symmetric, positive definite, rectangular, transposed.
    ///
    /// # Errors
    /// `MATLAB:dimagree` when the rows differ in number.
    ///
    /// # Examples
    /// ```matlab
    /// linsolve([2 0; 0 4], [2; 8])' %| 1     2
    /// ```
    pub LINSOLVE = linsolve(Any);
    forms: ["X = linsolve(A, B)", "X = linsolve(A, B, opts)", "[X, r] = linsolve(…)"],
    inputs: 2..=3,
    outputs: 0..=2,
    purity: Effects,
    result: Unknown,
}

fn linsolve(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let set = |name: &str| match args.get(2).map(|o| o.kind()) {
        Some(Kind::Struct(s)) => {
            let field = s.shape().position(name).map(|f| s.get(f, 0));
            field.and_then(|v| v.scalar_double()).is_some_and(|x| x != 0.0)
        }
        _ => false,
    };
    let rt = call.rt();
    let a = if set("TRANSA") { crate::ops::unary::transpose(rt, args[0], true)? } else { args[0] };
    let (lower, upper) = if set("TRANSA") { (set("UT"), set("LT")) } else { (set("LT"), set("UT")) };
    let solver = match (lower, upper) {
        (true, _) => Some(Solver::Lower),
        (_, true) => Some(Solver::Upper),
        _ if set("POSDEF") => Some(Solver::Cholesky),
        _ => None,
    };
    let Some(solver) = solver else {
        let x = left_divide(rt, Operand::kept(a), Operand::kept(args[1]))?;
        let rcond = match matrix(&a, "linsolve") {
            Ok(view) if view.dims[0] == view.dims[1] => {
                with_matrix!(view, m, T => runmat_linalg::rcond::<T>(m))
            }
            _ => 1.0,
        };
        return call.outputs([x, Value::double(rcond)]);
    };
    let (x, y) = (square(&a, "linsolve")?, matrix(&args[1], "linsolve")?);
    if x.dims[0] != y.dims[0] {
        return Err(ErrorKind::DimensionsAgree.into());
    }
    let solution = if x.is_complex() || y.is_complex() {
        use crate::ops::convert::elements_as_complex;
        let (p, q) = (elements_as_complex::<f64>(&x.elements), elements_as_complex::<f64>(&y.elements));
        let (p, q) = (
            runmat_linalg::View::new(&p, x.dims[0], x.dims[1]),
            runmat_linalg::View::new(&q, y.dims[0], y.dims[1]),
        );
        let solved = runmat_linalg::linsolve(p, q, solver);
        (value(rt, &solved.x)?, solved.rcond)
    } else {
        let (p, q) = (elements_as::<f64>(&x.elements), elements_as::<f64>(&y.elements));
        let (p, q) = (
            runmat_linalg::View::new(&p, x.dims[0], x.dims[1]),
            runmat_linalg::View::new(&q, y.dims[0], y.dims[1]),
        );
        let solved = runmat_linalg::linsolve(p, q, solver);
        (value(rt, &solved.x)?, solved.rcond)
    };
    warn_condition(rt, solution.1);
    call.outputs([solution.0, Value::double(solution.1)])
}

builtin! {
    /// Reduced row echelon form, by Gauss-Jordan elimination with partial pivoting.
    ///
    /// `p` holds the columns of the pivots.
    ///
    /// # Examples
    /// ```matlab
    /// sum(rref([1 2; 3 4]))  %| 1     1
    /// ```
    pub RREF = rref(Any);
    forms: ["R = rref(A)", "R = rref(A, tol)", "[R, p] = rref(…)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn rref(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let view = matrix(&args[0], "rref")?;
    let (rows, cols) = (view.dims[0], view.dims[1]);
    let mut a = crate::ops::convert::elements_as_complex::<f64>(&view.elements);
    let widest = with_matrix!(view, m, T => runmat_linalg::norm::<T>(m, NormKind::Inf).unwrap_or(f64::NAN));
    let tol = tolerance(args.get(1))?.unwrap_or(rows.max(cols) as f64 * f64::EPSILON * widest);
    let mut pivots = Vec::new();
    let mut row = 0;
    for col in 0..cols {
        if row == rows {
            break;
        }
        let column = &mut a[col * rows..][..rows];
        let mut best = row;
        for i in row + 1..rows {
            if column[i].abs() > column[best].abs() {
                best = i;
            }
        }
        if column[best].abs() <= tol {
            column[row..].fill(Complex::new(0.0, 0.0));
            continue;
        }
        pivots.push(col as f64 + 1.0);
        (col..cols).for_each(|j| a.swap(best + j * rows, row + j * rows));
        let pivot = a[row + col * rows];
        (col..cols).for_each(|j| a[row + j * rows] /= pivot);
        for i in (0..rows).filter(|&i| i != row) {
            let factor = a[i + col * rows];
            (col..cols).for_each(|j| a[i + j * rows] = a[i + j * rows] - factor * a[row + j * rows]);
        }
        row += 1;
    }
    let rt = call.rt();
    let dims = Dims::matrix(rows, cols);
    let reduced = match view.is_complex() {
        true => rt.dense(&a, dims)?,
        false => rt.dense(&a.iter().map(|z| z.re).collect::<Vec<_>>(), dims)?,
    };
    let reduced = crate::ops::convert::to_class(
        rt,
        reduced,
        if view.class == Class::Single { Class::Single } else { Class::Double },
    )?;
    let pivots = rt.row(&pivots)?;
    call.outputs([reduced, pivots])
}
