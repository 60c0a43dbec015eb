//! Relations between variables: `cov`, `corrcoef`; and `bsxfun`.

use super::numbers::{Numbers, float_class, numeric};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::binary::Expansion;
use crate::kernels::special::{self, Tail};
use crate::ops::convert::elements_as_complex;
use crate::ops::rearrange::{Gather, rearrange};
use crate::value::Value;
use crate::value::class::Class;

type Column = Vec<Complex<f64>>;

/// The observations that count when some hold NaN.
#[derive(Clone, Copy, PartialEq)]
enum Missing {
    /// All: NaN spreads.
    Include,
    /// Those without NaN in any variable.
    OmitRows,
    /// For each pair of variables those without NaN in either.
    Pairwise,
}

/// The numbers of an array.
fn list(value: &Value, name: &str) -> Result<Column> {
    Ok(elements_as_complex(&numeric(value, name)?.elements))
}

/// The columns of a matrix; a vector is one variable.
fn columns_of(value: &Value, name: &str) -> Result<Vec<Column>> {
    if value.dims().ndims() > 2 {
        return Err(Error::new(format!("MATLAB:{name}:inputMustBe2D"), "Inputs must be 2-D."));
    }
    let all = list(value, name)?;
    let rows = if value.dims().is_vector() { all.len() } else { value.dims().rows() };
    Ok(if rows == 0 {
        vec![Vec::new(); value.dims().columns()]
    } else {
        all.chunks(rows).map(<[Complex<f64>]>::to_vec).collect()
    })
}

/// Two arrays of one size as two variables.
fn paired(x: &Value, y: &Value, name: &str) -> Result<Vec<Column>> {
    let (x, y) = (list(x, name)?, list(y, name)?);
    if x.len() != y.len() {
        return Err(Error::new(
            format!("MATLAB:{name}:XYlengthMismatch"),
            "The number of elements in X and Y must match.",
        )
        .in_octave("", format!("{name}: X and Y must be the same size")));
    }
    Ok(vec![x, y])
}

/// Keeps the observations in which no variable is NaN.
fn without_missing(columns: &mut [Column]) {
    let n = columns.first().map_or(0, Vec::len);
    let keep: Vec<bool> = (0..n).map(|k| columns.iter().all(|c| !c[k].is_nan())).collect();
    for column in columns {
        let mut at = keep.iter();
        column.retain(|_| at.next() == Some(&true));
    }
}

fn centred(column: &Column) -> Column {
    let n = column.len() as f64;
    let sum = column.iter().fold(Complex::new(0.0, 0.0), |sum, &z| sum + z);
    let mean = sum.scale(1.0 / n);
    column.iter().map(|&z| z - mean).collect()
}

/// The covariance of two variables, divided by `n - 1` or by `n`.
fn covariance(x: &Column, y: &Column, population: bool) -> Complex<f64> {
    let n = x.len();
    let divisor = if population || n == 1 { n as f64 } else { n as f64 - 1.0 };
    let products = centred(x).into_iter().zip(centred(y)).map(|(x, y)| x.conj() * y);
    let sum = products.fold(Complex::new(0.0, 0.0), |sum, z| sum + z);
    Complex::new(sum.re / divisor, sum.im / divisor)
}

/// The covariances of variables with others, and how many observations count for each pair.
fn covariances(rows: &[Column], columns: &[Column], population: bool, missing: Missing) -> Vec<Complex<f64>> {
    let mut out = Vec::with_capacity(rows.len() * columns.len());
    for y in columns {
        for x in rows {
            out.push(if missing == Missing::Pairwise {
                let mut pair = [x.clone(), y.clone()];
                without_missing(&mut pair);
                covariance(&pair[0], &pair[1], population)
            } else {
                covariance(x, y, population)
            });
        }
    }
    out
}

/// Arguments of `cov`.
struct CovArgs {
    x: Value,
    y: Option<Value>,
    population: bool,
    missing: Missing,
}

impl FromArgs for CovArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let octave = call.rt().dialect.is_octave;
        let mut out = CovArgs { x: args[0], y: None, population: false, missing: Missing::Include };
        let mut rest = &args[1..];
        if let [before @ .., flag] = rest
            && !octave
            && let Some(flag) = flag.text().filter(|_| flag.is_text_scalar())
        {
            out.missing = match flag.to_ascii_lowercase().as_str() {
                "includenan" | "includemissing" => Missing::Include,
                "omitrows" => Missing::OmitRows,
                "partialrows" => Missing::Pairwise,
                other => {
                    let message = format!("Unknown flag '{other}'.");
                    return Err(Error::new("MATLAB:cov:UnknownFlag", message));
                }
            };
            rest = before;
        }
        let is_weight = |v: &Value| v.is_scalar() && matches!(v.scalar_double(), Some(0.0 | 1.0));
        let weight = match *rest {
            [only] if octave && only.is_scalar() && only.view().is_some() => Some(only),
            [only] if is_weight(&only) && !args[0].is_scalar() => Some(only),
            [other] => {
                out.y = Some(other);
                None
            }
            [other, weight, ..] => {
                out.y = Some(other).filter(|v| !(octave && v.is_empty()));
                Some(weight)
            }
            [] => None,
        };
        if let Some(weight) = weight {
            if !is_weight(&weight) {
                return Err(Error::new("MATLAB:cov:notScalarWeight", "Weight must be 0 or 1.")
                    .in_octave("", "cov: normalization OPT must be 0 or 1"));
            }
            out.population = weight.scalar_double() == Some(1.0);
        }
        let text = |v: &Value| v.view().is_none_or(|v| v.class == Class::Char);
        if octave && (text(&out.x) || out.y.is_some_and(|y| text(&y))) {
            return Err(Error::new("MATLAB:cov:class", "Inputs must be numeric.")
                .in_octave("", "cov: X and Y must be numeric matrices or vectors"));
        }
        Ok(out)
    }
}

builtin! {
    /// Covariance matrix.
    ///
    /// Of the columns of a matrix, or of two arrays as two variables; a vector gives its variance. Divided by `n - 1`, with the
    /// weight 1 by `n`. `'omitrows'` leaves out observations that hold NaN, `'partialrows'` does so for each pair of variables.
    ///
    /// # Errors
    /// `MATLAB:cov:XYlengthMismatch` when the arrays differ in size.
    ///
    /// # Examples
    /// ```matlab
    /// cov([1 2 3])           %| 1
    /// size(cov([1 2 3], [1 2 4])) %| 2     2
    /// ```
    pub COV = cov(CovArgs);
    forms: ["C = cov(A)", "C = cov(A, B)", "C = cov(…, w)", "C = cov(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

/// Empty matrices may have more columns than memory holds variables.
fn check_variables(values: &[Value], call: &mut Call<'_>) -> Result<()> {
    values.iter().try_for_each(|v| call.rt().check_size(&Dims::row(v.dims().columns()), size_of::<Column>()))
}

fn cov(args: CovArgs, call: &mut Call<'_>) -> Result<()> {
    let octave = call.rt().dialect.is_octave;
    let mut values = vec![args.x];
    values.extend(args.y);
    let class = float_class(&values);
    check_variables(&values, call)?;
    let (mut rows, others) = match args.y {
        // Octave: the variables of one with those of the other.
        Some(y) if octave => (columns_of(&args.x, "cov")?, Some(columns_of(&y, "cov")?)),
        Some(y) => (paired(&args.x, &y, "cov")?, None),
        None => (columns_of(&args.x, "cov")?, None),
    };
    if let Some(others) = &others
        && rows.first().map(Vec::len) != others.first().map(Vec::len)
    {
        return Err(Error::new(
            "MATLAB:cov:XYlengthMismatch",
            "The number of elements in X and Y must match.",
        )
        .in_octave("", "cov: X and Y must have the same number of observations"));
    }
    if rows.is_empty() || (rows[0].is_empty() && rows.len() == 1) {
        return call.output(if octave { Value::EMPTY } else { Value::double(f64::NAN) });
    }
    if args.missing == Missing::OmitRows {
        without_missing(&mut rows);
    }
    let columns = others.as_ref().unwrap_or(&rows);
    let mut found = covariances(&rows, columns, args.population, args.missing);
    if octave && rows[0].is_empty() {
        found.fill(Complex::new(0.0, 0.0));
    }
    let dims = Dims::matrix(rows.len(), columns.len());
    let value = numbers(found).value(call.rt(), dims, class)?;
    call.output(value)
}

/// Real where all imaginary parts are zero.
fn numbers(z: Vec<Complex<f64>>) -> Numbers {
    match z.iter().all(|z| z.im == 0.0) {
        true => Numbers::Real(z.iter().map(|z| z.re).collect()),
        false => Numbers::Complex(z),
    }
}

/// Arguments of `corrcoef`.
struct CorrelationArgs {
    x: Value,
    y: Option<Value>,
    alpha: f64,
    rows: Missing,
}

impl FromArgs for CorrelationArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let y = args.get(1).filter(|y| !y.is_text_scalar()).copied();
        let mut out = CorrelationArgs { x: args[0], y, alpha: 0.05, rows: Missing::Include };
        let invalid = |text: &str, octave: String| {
            Error::new("MATLAB:corrcoef:invalidOption", text.to_string())
                .in_octave("", format!("corrcoef: {octave}"))
        };
        let options = &args[if y.is_some() { 2 } else { 1 }..];
        for (k, pair) in options.chunks(2).enumerate() {
            let Some(name) = pair[0].text().filter(|_| pair[0].is_text_scalar()) else {
                let octave = format!("parameter {} must be a string", k + 1);
                return Err(invalid("Parameter names must be text.", octave));
            };
            let Some(value) = pair.get(1) else {
                let octave = format!("parameter \"{name}\" missing value");
                return Err(invalid("Parameters must come in pairs.", octave));
            };
            match name.to_ascii_lowercase().as_str() {
                "alpha" => {
                    let alpha = value.scalar_double().filter(|a| (0.0..=1.0).contains(a));
                    let alpha = alpha.filter(|_| !value.is_text_scalar());
                    out.alpha = alpha.ok_or_else(|| {
                        invalid(
                            "Alpha must be a number between 0 and 1.",
                            "\"alpha\" must be a scalar between 0 and 1".into(),
                        )
                    })?;
                }
                "rows" => {
                    let rows = value.text().unwrap_or_default().to_ascii_lowercase();
                    out.rows = match rows.as_str() {
                        "all" => Missing::Include,
                        "complete" => Missing::OmitRows,
                        "pairwise" => Missing::Pairwise,
                        _ => {
                            let octave = "\"rows\" must be \"all\", \"complete\", or \"pairwise\"";
                            return Err(invalid(
                                "Rows must be 'all', 'complete' or 'pairwise'.",
                                octave.into(),
                            ));
                        }
                    };
                }
                _ => return Err(invalid("Unknown parameter.", format!("Unknown option \"{name}\""))),
            }
        }
        Ok(out)
    }
}

builtin! {
    /// Correlation coefficients.
    ///
    /// Of the columns of a matrix, or of two arrays as two variables. `P` holds the probabilities of such a correlation when there
    /// is none, `RL` and `RU` the ends of its confidence interval at the level `1 - 'Alpha'` (0.05). `'Rows'` tells which
    /// observations count: `'all'`, the `'complete'` ones without NaN, or `'pairwise'`.
    ///
    /// # Errors
    /// `MATLAB:corrcoef:XYlengthMismatch` when the arrays differ in size.
    ///
    /// # Examples
    /// ```matlab
    /// r = corrcoef([1 2 3], [2 4 6]);
    /// round(r(1, 2))         %| 1
    /// ```
    pub CORRCOEF = corrcoef(CorrelationArgs);
    forms: ["R = corrcoef(A)", "R = corrcoef(A, B)", "[R, P] = corrcoef(…)", "[R, P, RL, RU] = corrcoef(…)", "… = corrcoef(…, Name, Value)"],
    inputs: 1..=6,
    outputs: 0..=4,
    purity: Pure,
    result: Unknown,
}

fn corrcoef(args: CorrelationArgs, call: &mut Call<'_>) -> Result<()> {
    let octave = call.rt().dialect.is_octave;
    check_variables(&[args.x, args.y.unwrap_or(args.x)], call)?;
    let mut variables = match args.y {
        Some(y) => paired(&args.x, &y, "corrcoef")?,
        None => columns_of(&args.x, "corrcoef")?,
    };
    let mut values = vec![args.x];
    values.extend(args.y);
    let class = float_class(&values);
    if args.x.is_empty() && args.y.is_none() {
        return call.output(Value::double(f64::NAN));
    }
    if args.rows == Missing::OmitRows {
        without_missing(&mut variables);
    }
    let k = variables.len();
    let (mut r, mut counts) = (Vec::with_capacity(k * k), Vec::with_capacity(k * k));
    for j in 0..k {
        for i in 0..k {
            let mut pair = [variables[i].clone(), variables[j].clone()];
            if args.rows == Missing::Pairwise {
                without_missing(&mut pair);
            }
            counts.push(pair[0].len() as f64);
            r.push(correlation(&pair[0], &pair[1], i == j, octave));
        }
    }
    let n_out = call.n_out();
    let dims = Dims::matrix(k, k);
    let value = numbers(r.clone()).value(call.rt(), dims.clone(), class)?;
    call.output(value)?;
    if n_out < 2 {
        return Ok(());
    }
    let diagonal = |at: usize| at.is_multiple_of(k + 1);
    let each = |f: &dyn Fn(f64, f64) -> f64| -> Vec<f64> {
        r.iter()
            .zip(&counts)
            .enumerate()
            .map(|(at, (r, &n))| if diagonal(at) { 1.0 } else { f(r.re, n) })
            .collect()
    };
    // Student's t with n - 2 degrees of freedom; Fisher's transformation is about normal.
    let significance = |r: f64, n: f64| {
        let t = r * ((n - 2.0) / ((1.0 - r) * (1.0 + r))).sqrt();
        match t {
            t if t.is_nan() => f64::NAN,
            t if t.is_infinite() => 0.0,
            t => special::betainc((n - 2.0) / (n - 2.0 + t * t), (n - 2.0) / 2.0, 0.5, Tail::Lower),
        }
    };
    let reach = special::erfinv(1.0 - args.alpha) * std::f64::consts::SQRT_2;
    let end = |r: f64, n: f64, sign: f64| (r.atanh() + sign * reach / (n - 3.0).max(0.0).sqrt()).tanh();
    for list in [each(&significance), each(&|r, n| end(r, n, -1.0)), each(&|r, n| end(r, n, 1.0))] {
        let value = Numbers::Real(list).value(call.rt(), dims.clone(), class)?;
        call.output(value)?;
    }
    Ok(())
}

/// The correlation of two variables; on the diagonal exactly 1 unless the variable is constant.
fn correlation(x: &Column, y: &Column, same: bool, octave: bool) -> Complex<f64> {
    let (sx, sy) = (covariance(x, x, false).re.sqrt(), covariance(y, y, false).re.sqrt());
    // Octave: several observations of a constant still correlate with themselves.
    if same && (sx > 0.0 || octave && x.len() > 1 && !sx.is_nan()) {
        return Complex::new(1.0, 0.0);
    }
    let c = covariance(x, y, false);
    let r = if c.im == 0.0 {
        Complex::new(c.re / sx / sy, 0.0)
    } else {
        Complex::new(c.re / sx / sy, c.im / sx / sy)
    };
    if r.im == 0.0 { Complex::new(r.re.clamp(-1.0, 1.0), 0.0) } else { r }
}

builtin! {
    /// Applies a function of two arrays with implicit expansion.
    ///
    /// Dimensions of size 1 are repeated, then the function is called once.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` when the sizes don't expand.
    ///
    /// # Examples
    /// ```matlab
    /// bsxfun(@plus, [1 2], 10) %| 11    12
    /// ```
    pub BSXFUN = bsxfun((Value, Value, Value));
    forms: ["C = bsxfun(fun, A, B)"],
    inputs: 3..=3,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

fn bsxfun((function, a, b): (Value, Value, Value), call: &mut Call<'_>) -> Result<()> {
    let (x, y) = (a.dims(), b.dims());
    let plan = Expansion::new(x.as_slice(), y.as_slice()).ok_or(ErrorKind::SizeMismatch)?;
    let dims = Dims::new(plan.dims());
    call.rt().check_size(&dims, size_of::<f64>())?;
    let mut pairs = vec![(0, 0); plan.numel()];
    let numbers = |n: usize| (0..n).collect::<Vec<usize>>();
    plan.apply(&numbers(a.numel()), &numbers(b.numel()), &mut pairs, |i, j| (i, j));
    let rt = call.rt();
    let (left, right): (Vec<usize>, Vec<usize>) = pairs.into_iter().unzip();
    let a = if x == dims { a } else { rearrange(rt, a, dims.clone(), &Gather(&left))? };
    let b = if y == dims { b } else { rearrange(rt, b, dims, &Gather(&right))? };
    let results = call.host().invoke(function, &[a, b], 1)?;
    call.outputs(results)
}
