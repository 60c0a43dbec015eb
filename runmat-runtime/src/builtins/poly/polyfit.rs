//! Least-squares polynomials: `polyfit`.

use runmat_linalg::{Matrix, Op, Scalar, Solver, View as MatrixView};

use super::numbers::{Numbers, float_class, numeric};
use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::{Complex, gallery};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Points, values, and the powers that the polynomial has.
struct FitArgs {
    x: Value,
    y: Value,
    /// True for each coefficient that is fitted, those of higher powers first.
    powers: Vec<bool>,
}

impl FromArgs for FitArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let [x, y, n] = call.args()[..] else {
            return Err(crate::error::ErrorKind::NotEnoughInputs.into());
        };
        let octave = call.rt().dialect.is_octave;
        let vectors = x.dims().is_vector() && y.dims().is_vector() && x.numel() == y.numel();
        if x.dims() != y.dims() && !vectors {
            return Err(Error::new(
                "MATLAB:polyfit:XYSizeMismatch",
                "The first two inputs must have the same number of elements.",
            )
            .in_octave("", "polyfit: X and Y must have the same number of points"));
        }
        // Octave: a vector of truth values tells which powers there are.
        if let Some(view) = n.view().filter(|v| octave && v.class == Class::Logical && v.numel() > 1) {
            let powers = (0..view.numel()).map(|k| view.elements.real_at(k) != 0.0).collect();
            return Ok(FitArgs { x, y, powers });
        }
        let degree = n.scalar_double().filter(|n| *n >= 0.0 && n.fract() == 0.0 && *n < 1e6);
        let degree = degree.ok_or_else(|| {
            Error::new("MATLAB:polyfit:InvalidN", "Degree must be a nonnegative integer.")
                .in_octave("", "polyfit: N must be a non-negative integer")
        })?;
        Ok(FitArgs { x, y, powers: vec![true; degree as usize + 1] })
    }
}

builtin! {
    /// Polynomial of degree `n` that fits points best in the least-squares sense.
    ///
    /// `S` holds the triangular factor `R`, the degrees of freedom `df`, the norm of the residuals `normr` and `rsquared`.
    /// With three results `x` is centred and scaled first: `mu` is `[mean(x); std(x)]`.
    ///
    /// # Shapes
    /// `p` is a row of `n + 1` coefficients.
    ///
    /// # Classes
    /// double, single beside single; complex for complex points or values.
    ///
    /// # Errors
    /// `MATLAB:polyfit:XYSizeMismatch` when `x` and `y` differ in size.
    ///
    /// # Examples
    /// ```matlab
    /// round(polyfit([0 1 2], [1 3 5], 1)) %| 2     1
    /// ```
    pub POLYFIT = polyfit(FitArgs);
    forms: ["p = polyfit(x, y, n)", "[p, S] = polyfit(x, y, n)", "[p, S, mu] = polyfit(x, y, n)"],
    inputs: 3..=3,
    outputs: 0..=3,
    purity: Effects,
    result: Unknown,
}

/// Numbers that polynomials are fitted to.
trait FitNumber:
    Scalar + Stored + std::ops::Add<Output = Self> + std::ops::Sub<Output = Self> + std::ops::Mul<Output = Self>
{
    const ONE: Self;
    fn of_real(x: f64) -> Self;
    fn size(self) -> f64;
    fn numbers(list: Vec<Self>) -> Numbers;
}

impl FitNumber for f64 {
    const ONE: f64 = 1.0;
    fn of_real(x: f64) -> f64 {
        x
    }
    fn size(self) -> f64 {
        self.abs()
    }
    fn numbers(list: Vec<f64>) -> Numbers {
        Numbers::Real(list)
    }
}

impl FitNumber for Complex<f64> {
    const ONE: Complex<f64> = Complex { re: 1.0, im: 0.0 };
    fn of_real(x: f64) -> Self {
        Complex::new(x, 0.0)
    }
    fn size(self) -> f64 {
        self.abs()
    }
    fn numbers(list: Vec<Self>) -> Numbers {
        Numbers::Complex(list)
    }
}

/// A fitted polynomial.
struct Fit<T: Scalar> {
    /// Powers of the points, a column for each coefficient; zero where a power isn't fitted.
    powers: Matrix<T>,
    /// The coefficients, zero where a power isn't fitted.
    p: Vec<T>,
    /// The triangular factor of the fitted columns.
    r: Matrix<T>,
    /// Values at the points.
    values: Vec<T>,
    rcond: f64,
    normr: f64,
}

fn fit<T: FitNumber>(points: &[T], wanted: &[T], fitted: &[bool], least_norm: bool) -> Fit<T> {
    let (m, n) = (points.len(), fitted.len());
    let mut powers = gallery::from_fn(m, n, |_, _| T::ONE);
    for j in (0..n.saturating_sub(1)).rev() {
        (0..m).for_each(|i| powers[i + j * m] = powers[i + (j + 1) * m] * points[i]);
    }
    let columns: Vec<usize> = (0..n).filter(|&j| fitted[j]).collect();
    let k = columns.len();
    let active: Vec<T> = columns.iter().flat_map(|&j| powers[j * m..(j + 1) * m].iter().copied()).collect();
    for j in (0..n).filter(|&j| !fitted[j]) {
        powers[j * m..(j + 1) * m].fill(T::default());
    }
    let a = MatrixView::new(&active, m, k);
    let (q, r): (Matrix<T>, Matrix<T>) = runmat_linalg::qr(a, true);
    let product = |x: &[T]| runmat_linalg::matmul(a, Op::None, MatrixView::new(x, k, 1), Op::None).data;
    let (x, rcond) = if m >= k && !least_norm {
        let solve = |right: &[T]| {
            let right = MatrixView::new(right, m, 1);
            let turned = runmat_linalg::matmul(q.view(), Op::Adjoint, right, Op::None);
            runmat_linalg::linsolve(r.view(), turned.view(), Solver::Upper)
        };
        let first = solve(wanted);
        // What the factors lost by rounding comes back from the residuals.
        let residuals: Vec<T> = wanted.iter().zip(product(&first.x.data)).map(|(&y, fit)| y - fit).collect();
        let better = solve(&residuals).x.data;
        let x = first.x.data.iter().zip(better).map(|(&x, step)| x + step).collect();
        (x, first.rcond)
    } else {
        (runmat_linalg::mldivide(a, MatrixView::new(wanted, m, 1)).x.data, 0.0)
    };
    let values = product(&x);
    let normr = wanted.iter().zip(&values).map(|(&y, &fit)| (y - fit).size().powi(2)).sum::<f64>().sqrt();
    let mut p = vec![T::default(); n];
    columns.iter().zip(x).for_each(|(&j, x)| p[j] = x);
    Fit { powers: Matrix { rows: m, cols: n, data: powers }, p, r, values, rcond, normr }
}

fn polyfit(args: FitArgs, call: &mut Call<'_>) -> Result<()> {
    let (xs, ys) = (numeric(&args.x, "polyfit")?, numeric(&args.y, "polyfit")?);
    if xs.is_complex() || ys.is_complex() {
        let points = crate::ops::convert::elements_as_complex::<f64>(&xs.elements);
        let values = crate::ops::convert::elements_as_complex::<f64>(&ys.elements);
        return fitted(&args, points, &values, call);
    }
    let points = crate::ops::convert::elements_as::<f64>(&xs.elements).into_owned();
    let values = crate::ops::convert::elements_as::<f64>(&ys.elements);
    fitted(&args, points, &values, call)
}

fn fitted<T: FitNumber>(args: &FitArgs, points: Vec<T>, values: &[T], call: &mut Call<'_>) -> Result<()> {
    let octave = call.rt().dialect.is_octave;
    let m = points.len();
    let mut powers = args.powers.clone();
    if octave && powers.len() > m {
        call.rt()
            .warn("", "polyfit: degree of polynomial N is >= number of data points; solution is not unique");
        // The highest powers are given up until the points decide the rest.
        let mut surplus = powers.iter().filter(|&&p| p).count().saturating_sub(m);
        for power in powers.iter_mut().filter(|p| **p) {
            if surplus > 0 {
                *power = false;
                surplus -= 1;
            }
        }
    }
    let scaling = (call.n_out() > 2).then(|| scaled(&points));
    let points = match &scaling {
        Some((_, points)) => points.clone(),
        None => points,
    };
    // Octave: points that don't decide the polynomial give the least one.
    let undecided = |found: &Fit<T>| found.rcond.is_nan() || found.rcond < f64::EPSILON;
    let mut found = fit(&points, values, &powers, false);
    if octave && undecided(&found) {
        found = Fit { rcond: found.rcond, ..fit(&points, values, &powers, true) };
    }
    if undecided(&found) {
        let (id, text) = match (octave, scaling.is_some()) {
            (true, _) => ("Octave:singular-matrix", "matrix singular to machine precision"),
            (_, true) => (
                "MATLAB:polyfit:RepeatedPointsOrRescale",
                "Polynomial is badly conditioned. Add points with distinct X values or reduce the degree of the polynomial.",
            ),
            _ => (
                "MATLAB:polyfit:RepeatedPointsOrRescale",
                "Polynomial is badly conditioned. Add points with distinct X values, reduce the degree of the polynomial, or try centering and scaling as described in HELP POLYFIT.",
            ),
        };
        call.rt().warn(id, text);
    }
    let class = float_class(&[args.x, args.y]);
    let p = T::numbers(found.p.clone()).value(call.rt(), Dims::row(powers.len()), class)?;
    call.output(p)?;
    if call.n_out() > 1 {
        let structure = match octave {
            true => octave_structure(call.rt(), &found, &powers, args.y.dims())?,
            false => structure(call.rt(), &found, values)?,
        };
        call.output(structure)?;
    }
    match scaling {
        Some((mu, _)) => {
            let dims = if octave { Dims::row(2) } else { Dims::column(2) };
            let mu = T::numbers(mu).value(call.rt(), dims, class)?;
            call.output(mu)
        }
        None => Ok(()),
    }
}

/// Mean and standard deviation of the points, and the points in those terms.
fn scaled<T: FitNumber>(points: &[T]) -> (Vec<T>, Vec<T>) {
    let n = points.len() as f64;
    let weight = T::of_real;
    let center = points.iter().fold(T::default(), |sum, &x| sum + x) * weight(1.0 / n);
    let squares: f64 = points.iter().map(|&x| (x - center).size().powi(2)).sum();
    let spread = (squares / (n - 1.0).max(1.0)).sqrt();
    let scaled = points.iter().map(|&x| (x - center) * weight(1.0 / spread)).collect();
    (vec![center, weight(spread)], scaled)
}

/// MATLAB's second result.
fn structure<T: FitNumber>(rt: &mut Runtime, found: &Fit<T>, wanted: &[T]) -> Result<Value> {
    let m = wanted.len() as f64;
    let weight = T::of_real;
    let mean = wanted.iter().fold(T::default(), |sum, &y| sum + y) * weight(1.0 / m);
    let total: f64 = wanted.iter().map(|&y| (y - mean).size().powi(2)).sum();
    let r = crate::ops::matrix::from_matrix(&found.r)?;
    let r = rt.array(r);
    Ok(rt.structure([
        ("R", r),
        ("df", Value::double((m - found.p.len() as f64).max(0.0))),
        ("normr", Value::double(found.normr)),
        ("rsquared", Value::double(1.0 - found.normr * found.normr / total)),
    ]))
}

/// Octave's second result; what belongs to powers that aren't fitted is zero.
fn octave_structure<T: FitNumber>(
    rt: &mut Runtime,
    found: &Fit<T>,
    fitted: &[bool],
    shape: Dims,
) -> Result<Value> {
    let m = found.values.len();
    let columns: Vec<usize> = (0..fitted.len()).filter(|&j| fitted[j]).collect();
    let spread = |narrow: &Matrix<T>| {
        let mut wide = Matrix::from_fn(narrow.rows, fitted.len(), |_, _| T::default());
        for (k, &j) in columns.iter().enumerate() {
            (0..narrow.rows).for_each(|i| wide.data[i + j * narrow.rows] = narrow.data[i + k * narrow.rows]);
        }
        wide
    };
    let (inverse, _): (Matrix<T>, f64) = match found.r.rows == found.r.cols {
        true => runmat_linalg::inv(found.r.view()),
        false => (Matrix::from_fn(columns.len(), columns.len(), |_, _| T::default()), 0.0),
    };
    let c = runmat_linalg::matmul(inverse.view(), Op::None, inverse.view(), Op::Adjoint);
    let yf = T::numbers(found.values.clone()).value(rt, shape, Class::Double)?;
    let mut matrix = |source: &Matrix<T>| -> Result<Value> {
        let array = crate::ops::matrix::from_matrix(source)?;
        Ok(rt.array(array.narrowed()))
    };
    let (x, r, c) = (matrix(&found.powers)?, matrix(&spread(&found.r))?, matrix(&spread(&c))?);
    Ok(rt.structure([
        ("yf", yf),
        ("X", x),
        ("R", r),
        ("C", c),
        ("df", Value::double((m as f64 - columns.len() as f64).max(0.0))),
        ("normr", Value::double(found.normr)),
    ]))
}
