//! Polynomials by their coefficients: `polyval`, `roots`, `poly`, `conv`, `deconv`, `polyder`, `polyint`.

use runmat_linalg::{Balancing, View as MatrixView};

use super::numbers::{Numbers, both, float_class};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::{Complex, gallery, poly};
use crate::ops::arithmetic::Operand;
use crate::value::class::Class;
use crate::value::{Kind, Value};

fn vector(value: &Value, name: &str) -> Result<Numbers> {
    if !(value.dims().is_vector() || value.is_empty()) {
        let octave = match name {
            "polyval" => "polyval: P must be a numeric floating point vector".into(),
            "deconv" => "deconv: Y and A must be vectors".into(),
            _ => format!("{name}: argument must be a vector"),
        };
        let error = Error::new(format!("MATLAB:{name}:InvalidP"), "P must be a vector.");
        return Err(match name {
            "roots" => error.invalid_call_in_octave(),
            _ => error.in_octave("", octave),
        });
    }
    Numbers::of(value, name).map_err(|error| match name {
        "polyval" => error.in_octave("", "polyval: P must be a numeric floating point vector"),
        "polyder" | "polyint" => error.in_octave("", format!("{name}: argument must be a vector")),
        _ => error,
    })
}

builtin! {
    /// Value of a polynomial.
    ///
    /// `p` holds the coefficients, those of higher powers first. With the third result of `polyfit` as `mu`, at
    /// `(x - mu(1)) / mu(2)`. With its second result as `S`, `delta` estimates the standard error of new values.
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
    forms: ["y = polyval(p, x)", "[y, delta] = polyval(p, x, S)", "y = polyval(p, x, [], mu)", "[y, delta] = polyval(p, x, S, mu)"],
    inputs: 2..=4,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn polyval(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let p = vector(&args[0], "polyval")?;
    let mut x = Numbers::of(&args[1], "polyval")
        .map_err(|error| error.in_octave("", "polyval: X must be a numeric floating point matrix"))?;
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
    call.output(value)?;
    if call.n_out() > 1 {
        let delta = deviations(args.get(2), &x, p.len(), call)?;
        let delta = Numbers::Real(delta).value(call.rt(), args[1].dims(), Class::Double)?;
        call.output(delta)?;
    }
    Ok(())
}

/// Standard errors of new values, from the structure that `polyfit` gave.
fn deviations(structure: Option<&Value>, x: &Numbers, n: usize, call: &mut Call<'_>) -> Result<Vec<f64>> {
    let missing = || Error::new("MATLAB:polyval:RequiresS", "S is required to compute error estimates.");
    let Some(Kind::Struct(s)) = structure.map(|s| s.kind()) else { return Err(missing()) };
    let field = |name: &str| s.shape().position(name).map(|f| s.get(f, 0)).ok_or_else(missing);
    let (r, df, normr) = (field("R")?, field("df")?, field("normr")?);
    let (df, normr) = (df.scalar_double().ok_or_else(missing)?, normr.scalar_double().ok_or_else(missing)?);
    if df == 0.0 {
        let text = "Zero degrees of freedom implies infinite error bounds.";
        call.rt().warn("MATLAB:polyval:ZeroDOF", text);
        return Ok(vec![f64::INFINITY; x.len()]);
    }
    // The rows of the Vandermonde matrix, divided by R from the right: R.' e.' = row.'.
    let m = x.len();
    let points = x.complex();
    let mut rows = vec![Complex::new(1.0, 0.0); n * m];
    for (k, &x) in points.iter().enumerate() {
        for j in (0..n.saturating_sub(1)).rev() {
            rows[j + k * n] = rows[j + 1 + k * n] * x;
        }
    }
    let right = call.rt().dense(&rows, Dims::matrix(n, m))?;
    let turned = crate::ops::unary::transpose(call.rt(), r, false)?;
    let solved = crate::ops::matrix::left_divide(call.rt(), Operand::kept(turned), Operand::kept(right))?;
    let e = Numbers::of(&solved, "polyval")?.complex();
    let squares = e
        .chunks(e.len().checked_div(m).unwrap_or(1).max(1))
        .map(|row| row.iter().map(|z| z.norm_sqr()).sum::<f64>());
    Ok(squares.map(|sum| normr / df.sqrt() * (1.0 + sum).sqrt()).collect())
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
        return Err(Error::new("MATLAB:conv:AorBNotVector", "A and B must be vectors.")
            .in_octave("", "conv: both arguments A and B must be vectors"));
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
            )
            .in_octave("", "conv: SHAPE argument must be \"full\", \"same\", or \"valid\""));
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
        return Err(Error::new("MATLAB:deconv:ZeroCoef1", "First coefficient of A must be non-zero.")
            .in_octave("", "deconv: divisor cannot be zero"));
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
    if p.len() == 0 && call.rt().dialect.is_octave {
        return Err(Error::new("MATLAB:polyder:InvalidP", "P must be a vector.")
            .in_octave("", "polyder: argument must be a vector"));
    }
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

#[cold]
fn not_finite() -> Error {
    Error::new("MATLAB:roots:NonFiniteInput", "Input to ROOTS must not contain NaN or Inf.")
        .in_octave("", "roots: inputs must not contain Inf or NaN")
}

fn eigenvalues(elements: &[Complex<f64>], real: bool, n: usize) -> Result<Vec<Complex<f64>>> {
    let failed = |_| not_finite();
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
        return Err(not_finite());
    }
    let zero = Complex::new(0.0, 0.0);
    let nonzero = |c: &Complex<f64>| *c != zero;
    let (Some(first), Some(last)) =
        (coefficients.iter().position(nonzero), coefficients.iter().rposition(nonzero))
    else {
        return call.output(Value::EMPTY);
    };
    // Leading coefficients that are too small to divide by only bring roots at infinity.
    let overflows = |k: usize| {
        let lead = coefficients[k];
        coefficients[k + 1..=last].iter().any(|&c| !(c / lead).is_finite())
    };
    let first = (first..last).find(|&k| !overflows(k)).unwrap_or(last);
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
        return Err(Error::new("MATLAB:poly:InputSize", "Argument must be a vector or a square matrix.")
            .invalid_call_in_octave());
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
