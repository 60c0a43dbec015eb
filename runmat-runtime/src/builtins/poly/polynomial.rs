//! Polynomials by their coefficients: `polyval`, `polyfit`, `roots`, `poly`, `conv`, `deconv`, `polyder`, `polyint`.

use runmat_linalg::{Balancing, Solver, View as MatrixView};

use super::numbers::{Numbers, both, float_class, numeric};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::{Complex, gallery, poly};
use crate::value::Value;
use crate::value::class::Class;

fn vector(value: &Value, name: &str) -> Result<Numbers> {
    if !(value.dims().is_vector() || value.is_empty()) {
        return Err(Error::new(format!("MATLAB:{name}:InvalidP"), "P must be a vector."));
    }
    Numbers::of(value, name)
}

builtin! {
    /// Value of a polynomial.
    ///
    /// `p` holds the coefficients, those of higher powers first. With the third result of `polyfit` as `mu`, at
    /// `(x - mu(1)) / mu(2)`.
    ///
    /// # Shapes
    /// The size of `x`.
    ///
    /// # Errors
    /// `MATLAB:polyval:InvalidP` when `p` isn't a vector.
    ///
    /// # Examples
    /// ```matlab
    /// polyval([1 2 3], [0 2]) %| 3    11
    /// ```
    pub POLYVAL = polyval(Any);
    forms: ["y = polyval(p, x)", "y = polyval(p, x, [], mu)"],
    inputs: 2..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn polyval(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let p = vector(&args[0], "polyval")?;
    let mut x = Numbers::of(&args[1], "polyval")?;
    if let Some(mu) = args.get(3) {
        let Numbers::Real(mu) = Numbers::of(mu, "polyval")? else {
            return Err(ErrorKind::NotEnoughInputs.into());
        };
        let [center, scale] = mu[..] else {
            return Err(Error::new("MATLAB:polyval:InvalidMU", "MU must have two elements."));
        };
        x = match x {
            Numbers::Real(x) => Numbers::Real(x.iter().map(|x| (x - center) / scale).collect()),
            Numbers::Complex(z) => Numbers::Complex(
                z.iter().map(|z| Complex::new((z.re - center) / scale, z.im / scale)).collect(),
            ),
        };
    }
    let y = both!(&p, &x, |p, x| {
        let mut out = vec![Default::default(); x.len()];
        poly::polyval(p, x, &mut out);
        out
    });
    let value = y.value(call.rt(), args[1].dims(), float_class(&args[..2]))?;
    call.output(value)
}

builtin! {
    /// Product of polynomials, or convolution of vectors.
    ///
    /// `'same'` gives the middle part as long as `u`, `'valid'` the part without the edges.
    ///
    /// # Shapes
    /// `numel(u) + numel(v) - 1` elements, in the orientation of the longer vector.
    ///
    /// # Errors
    /// `MATLAB:conv:AorBNotVector`.
    ///
    /// # Examples
    /// ```matlab
    /// conv([1 2], [1 3])     %| 1     5     6
    /// conv([1 2 3], [1 1], 'valid') %| 3     5
    /// ```
    pub CONV = conv(Any);
    forms: ["w = conv(u, v)", "w = conv(u, v, shape)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn conv(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (u, v) = (args[0].dims(), args[1].dims());
    if !(u.is_vector() && v.is_vector()) {
        return Err(Error::new("MATLAB:conv:AorBNotVector", "A and B must be vectors."));
    }
    let (a, b) = (Numbers::of(&args[0], "conv")?, Numbers::of(&args[1], "conv")?);
    let (m, n) = (a.len(), b.len());
    let full = if m == 0 || n == 0 { 0 } else { m + n - 1 };
    let shape = args.get(2).map(|s| s.text().map(|t| t.to_ascii_lowercase()).unwrap_or_default());
    let (start, length) = match shape.as_deref() {
        None | Some("full") => (0, full),
        Some("same") => (n / 2, m),
        Some("valid") if n > 0 => (n - 1, (m + 1).saturating_sub(n)),
        Some("valid") => (0, m),
        _ => {
            return Err(Error::new(
                "MATLAB:conv:unknownShapeParameter",
                "SHAPE must be 'full', 'same', or 'valid'.",
            ));
        }
    };
    let product = both!(&a, &b, |x, y| {
        let mut out = vec![Default::default(); full];
        poly::conv(x, y, &mut out);
        out.resize((start + length).max(full), Default::default());
        out[start..start + length].to_vec()
    });
    let row = match shape.as_deref() {
        None | Some("full") if m <= n => v.is_row(),
        _ => u.is_row(),
    };
    let dims = if row { Dims::row(length) } else { Dims::column(length) };
    let value = product.value(call.rt(), dims, float_class(&args[..2]))?;
    call.output(value)
}

builtin! {
    /// Quotient of polynomials: `u = conv(v, q) + r`.
    ///
    /// # Errors
    /// `MATLAB:deconv:ZeroCoef1` when the first coefficient of `v` is zero.
    ///
    /// # Examples
    /// ```matlab
    /// deconv([1 5 6], [1 2]) %| 1     3
    /// ```
    pub DECONV = deconv((Value, Value));
    forms: ["[q, r] = deconv(u, v)"],
    inputs: 2..=2,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn deconv((u, v): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let (y, a) = (vector(&u, "deconv")?, vector(&v, "deconv")?);
    let zero = match &a {
        Numbers::Real(a) => a.first().is_none_or(|&x| x == 0.0),
        Numbers::Complex(a) => a.first().is_none_or(|&z| z == Complex::new(0.0, 0.0)),
    };
    if zero {
        return Err(Error::new("MATLAB:deconv:ZeroCoef1", "First coefficient of A must be non-zero."));
    }
    let class = float_class(&[u, v]);
    let (q, r) = match (&y, &a) {
        (Numbers::Real(y), Numbers::Real(a)) => {
            let (q, r) = poly::deconv(y, a);
            (Numbers::Real(q), Numbers::Real(r))
        }
        _ => {
            let (q, r) = poly::deconv(&y.complex(), &a.complex());
            (Numbers::Complex(q), Numbers::Complex(r))
        }
    };
    let dims =
        if u.dims().is_column() && !u.is_scalar() { Dims::column(q.len()) } else { Dims::row(q.len()) };
    let rt = call.rt();
    let (q, r) = (q.value(rt, dims, class)?, r.value(rt, u.dims(), class)?);
    call.outputs([q, r])
}

builtin! {
    /// Derivative of a polynomial, of a product, or with two results of a quotient.
    ///
    /// # Examples
    /// ```matlab
    /// polyder([1 2 3])       %| 2     2
    /// ```
    pub POLYDER = polyder(Any);
    forms: ["k = polyder(p)", "k = polyder(a, b)", "[q, d] = polyder(b, a)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn polyder(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let class = float_class(&args);
    let p = vector(&args[0], "polyder")?;
    let Some(second) = args.get(1) else {
        let k = match &p {
            Numbers::Real(p) => Numbers::Real(poly::derivative(p, |c, n| c * n)),
            Numbers::Complex(p) => Numbers::Complex(poly::derivative(p, |c, n| c.scale(n))),
        };
        let dims = Dims::row(k.len());
        let value = k.value(call.rt(), dims, class)?;
        return call.output(value);
    };
    let q = vector(second, "polyder")?;
    let (a, b) = (p.complex(), q.complex());
    let derivative = |p: &[Complex<f64>]| poly::derivative(p, |c, n| c.scale(n));
    let product = |x: &[Complex<f64>], y: &[Complex<f64>]| {
        let mut out = vec![Complex::new(0.0, 0.0); (x.len() + y.len()).saturating_sub(1)];
        poly::conv(x, y, &mut out);
        out
    };
    let (left, right) = (product(&derivative(&a), &b), product(&a, &derivative(&b)));
    let sign = if call.n_out() > 1 { -1.0 } else { 1.0 };
    let n = left.len().max(right.len());
    let padded = |p: &[Complex<f64>], k: usize| {
        (k + p.len()).checked_sub(n).map_or(Complex::new(0.0, 0.0), |at| p[at])
    };
    let sum: Vec<_> = (0..n).map(|k| padded(&left, k) + padded(&right, k).scale(sign)).collect();
    let sum = trimmed(&sum);
    let rt = call.rt();
    let dims = Dims::row(sum.len());
    let first = Numbers::Complex(sum).value(rt, dims, class)?;
    let square = trimmed(&product(&b, &b));
    let dims = Dims::row(square.len());
    let square = Numbers::Complex(square).value(rt, dims, class)?;
    call.outputs([first, square])
}

/// Without leading zeros; at least one coefficient.
fn trimmed(p: &[Complex<f64>]) -> Vec<Complex<f64>> {
    let zero = Complex::new(0.0, 0.0);
    let first = p.iter().position(|&c| c != zero).unwrap_or(p.len().saturating_sub(1));
    if p.is_empty() { vec![zero] } else { p[first..].to_vec() }
}

builtin! {
    /// Integral of a polynomial, with `k` as constant (0 by default).
    ///
    /// # Examples
    /// ```matlab
    /// polyint([2 2])         %| 1     2     0
    /// ```
    pub POLYINT = polyint(Any);
    forms: ["q = polyint(p)", "q = polyint(p, k)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn polyint(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let p = vector(&args[0], "polyint")?;
    let k = match args.get(1) {
        Some(k) => Numbers::of(k, "polyint")?,
        None => Numbers::Real(vec![0.0]),
    };
    if k.len() != 1 {
        return Err(Error::new("MATLAB:polyint:InvalidK", "Constant of integration must be a scalar."));
    }
    let q = match (&p, &k) {
        (Numbers::Real(p), Numbers::Real(k)) => Numbers::Real(poly::antiderivative(p, k[0], |c, n| c / n)),
        _ => Numbers::Complex(poly::antiderivative(&p.complex(), k.complex()[0], |c, n| c.scale(1.0 / n))),
    };
    let dims = Dims::row(q.len());
    let value = q.value(call.rt(), dims, float_class(&args))?;
    call.output(value)
}

fn eigenvalues(elements: &[Complex<f64>], real: bool, n: usize) -> Result<Vec<Complex<f64>>> {
    let failed = |_| Error::new("MATLAB:roots:NonFiniteInput", "Input to ROOTS must not contain NaN or Inf.");
    if real {
        let elements: Vec<f64> = elements.iter().map(|z| z.re).collect();
        return runmat_linalg::eigenvalues(MatrixView::new(&elements, n, n), Balancing::On).map_err(failed);
    }
    runmat_linalg::eigenvalues(MatrixView::new(elements, n, n), Balancing::On).map_err(failed)
}

builtin! {
    /// Roots of a polynomial.
    ///
    /// The eigenvalues of its companion matrix. Leading zeros are left out, trailing ones are roots at 0.
    ///
    /// # Shapes
    /// A column.
    ///
    /// # Errors
    /// `MATLAB:roots:NonFiniteInput` for NaN and Inf.
    ///
    /// # Examples
    /// ```matlab
    /// round(roots([1 -3 2]))' %| 2     1
    /// ```
    pub ROOTS = roots((Value,));
    forms: ["r = roots(p)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn roots((p,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let numbers = vector(&p, "roots")?;
    let coefficients = numbers.complex();
    if coefficients.iter().any(|z| !z.is_finite()) {
        return Err(Error::new("MATLAB:roots:NonFiniteInput", "Input to ROOTS must not contain NaN or Inf."));
    }
    let zero = Complex::new(0.0, 0.0);
    let nonzero = |c: &Complex<f64>| *c != zero;
    let (Some(first), Some(last)) =
        (coefficients.iter().position(nonzero), coefficients.iter().rposition(nonzero))
    else {
        return call.output(Value::EMPTY);
    };
    let inner = &coefficients[first..=last];
    let n = inner.len() - 1;
    let real = matches!(numbers, Numbers::Real(_));
    let companion = gallery::compan(inner, zero, Complex::new(1.0, 0.0), |a, b| -(a / b));
    let mut found = eigenvalues(&companion, real, n)?;
    found.extend(std::iter::repeat_n(zero, coefficients.len() - 1 - last));
    let dims = if found.is_empty() { Dims::matrix(0, 0) } else { Dims::column(found.len()) };
    let value = Numbers::Complex(found).value(call.rt(), dims, float_class(&[p]))?;
    call.output(value)
}

builtin! {
    /// Polynomial with these roots, or characteristic polynomial of a square matrix.
    ///
    /// # Errors
    /// `MATLAB:poly:InputSize` for matrices that aren't square.
    ///
    /// # Examples
    /// ```matlab
    /// poly([1 2])            %| 1    -3     2
    /// ```
    pub POLY = poly_of((Value,));
    name: "poly",
    forms: ["p = poly(r)", "p = poly(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn poly_of((r,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let dims = r.dims();
    let numbers = Numbers::of(&r, "poly")?;
    let class = float_class(&[r]);
    let real = matches!(numbers, Numbers::Real(_));
    let is_matrix = dims.ndims() == 2 && dims.rows() == dims.columns() && !dims.is_scalar();
    if !is_matrix && !dims.is_vector() {
        return Err(Error::new("MATLAB:poly:InputSize", "Argument must be a vector or a square matrix."));
    }
    let result = if is_matrix {
        let roots = eigenvalues(&numbers.complex(), real, dims.rows())?;
        let p = poly::from_roots(&roots, Complex::new(1.0, 0.0));
        if real { Numbers::Real(p.iter().map(|z| z.re).collect()) } else { Numbers::Complex(p) }
    } else {
        match &numbers {
            Numbers::Real(roots) => Numbers::Real(poly::from_roots(roots, 1.0)),
            Numbers::Complex(roots) => {
                let p = poly::from_roots(roots, Complex::new(1.0, 0.0));
                // Roots in conjugate pairs make a real polynomial.
                match paired(roots) {
                    true => Numbers::Real(p.iter().map(|z| z.re).collect()),
                    false => Numbers::Complex(p),
                }
            }
        }
    };
    let dims = Dims::row(result.len());
    let value = result.value(call.rt(), dims, class)?;
    call.output(value)
}

fn paired(roots: &[Complex<f64>]) -> bool {
    let key = |z: &Complex<f64>| (z.re.to_bits(), z.im.abs().to_bits());
    let mut upper: Vec<_> = roots.iter().filter(|z| z.im > 0.0).map(key).collect();
    let mut lower: Vec<_> = roots.iter().filter(|z| z.im < 0.0).map(key).collect();
    upper.sort_unstable();
    lower.sort_unstable();
    upper == lower
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
    /// # Errors
    /// `MATLAB:polyfit:XYSizeMismatch` when `x` and `y` differ in size.
    ///
    /// # Examples
    /// ```matlab
    /// round(polyfit([0 1 2], [1 3 5], 1)) %| 2     1
    /// ```
    pub POLYFIT = polyfit((Value, Value, Value));
    forms: ["p = polyfit(x, y, n)", "[p, S] = polyfit(x, y, n)", "[p, S, mu] = polyfit(x, y, n)"],
    inputs: 3..=3,
    outputs: 0..=3,
    purity: Effects,
    result: OfClass(Class::Double),
}

fn polyfit((x, y, n): (Value, Value, Value), call: &mut Call<'_>) -> Result<()> {
    if x.dims() != y.dims() && !(x.dims().is_vector() && y.dims().is_vector() && x.numel() == y.numel()) {
        return Err(Error::new(
            "MATLAB:polyfit:XYSizeMismatch",
            "The first two inputs must have the same number of elements.",
        ));
    }
    let degree = n.scalar_double().filter(|n| *n >= 0.0 && n.fract() == 0.0 && *n < 1e6);
    let degree = degree
        .ok_or_else(|| Error::new("MATLAB:polyfit:InvalidN", "Degree must be a nonnegative integer."))?
        as usize;
    let (xs, ys) = (numeric(&x, "polyfit")?, numeric(&y, "polyfit")?);
    if xs.is_complex() || ys.is_complex() {
        return Err(ErrorKind::Unsupported { what: "polyfit of complex data".into() }.into());
    }
    let mut points = crate::ops::convert::elements_as::<f64>(&xs.elements).into_owned();
    let values = crate::ops::convert::elements_as::<f64>(&ys.elements);
    let m = points.len();
    let scaling = (call.n_out() > 2).then(|| {
        let center = crate::kernels::moments::mean(&points);
        let spread =
            crate::kernels::moments::variance(&points, crate::kernels::moments::Divisor::Sample).sqrt();
        points.iter_mut().for_each(|x| *x = (*x - center) / spread);
        [center, spread]
    });
    let columns = degree + 1;
    let vandermonde = gallery::from_fn(m, columns, |i, j| points[i].powi((degree - j) as i32));
    let a = MatrixView::new(&vandermonde, m, columns);
    let (q, r) = runmat_linalg::qr(a, true);
    let right = MatrixView::new(&values, m, 1);
    let turned = runmat_linalg::matmul(q.view(), runmat_linalg::Op::Adjoint, right, runmat_linalg::Op::None);
    let (p, rcond) = if m >= columns {
        let solved = runmat_linalg::linsolve(r.view(), turned.view(), Solver::Upper);
        (solved.x.data, solved.rcond)
    } else {
        (runmat_linalg::mldivide(a, right).x.data, 0.0)
    };
    if !(rcond >= f64::EPSILON) {
        let text = if scaling.is_some() {
            "Polynomial is badly conditioned. Add points with distinct X values or reduce the degree of the polynomial."
        } else {
            "Polynomial is badly conditioned. Add points with distinct X values, reduce the degree of the polynomial, or try centering and scaling as described in HELP POLYFIT."
        };
        call.rt().warn("MATLAB:polyfit:RepeatedPointsOrRescale", text);
    }
    let class = float_class(&[x, y]);
    let fitted = Numbers::Real(p.clone()).value(call.rt(), Dims::row(columns), class)?;
    call.output(fitted)?;
    if call.n_out() > 1 {
        let residuals: Vec<f64> = (0..m)
            .map(|i| values[i] - (0..columns).map(|j| vandermonde[i + j * m] * p[j]).sum::<f64>())
            .collect();
        let normr = residuals.iter().map(|e| e * e).sum::<f64>().sqrt();
        let mean = crate::kernels::moments::mean(&values);
        let total: f64 = values.iter().map(|y| (y - mean) * (y - mean)).sum();
        let rt = call.rt();
        let r = crate::ops::matrix::from_matrix(&r)?;
        let r = rt.array(r);
        let s = rt.structure([
            ("R", r),
            ("df", Value::double((m as f64 - columns as f64).max(0.0))),
            ("normr", Value::double(normr)),
            ("rsquared", Value::double(1.0 - normr * normr / total)),
        ]);
        call.output(s)?;
    }
    match scaling {
        Some(mu) => {
            let mu = call.rt().column(&mu)?;
            call.output(mu)
        }
        None => Ok(()),
    }
}
