//! Relations between variables: `cov`, `corrcoef`; and `bsxfun`.

use super::numbers::numeric;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::binary::Expansion;
use crate::kernels::moments;
use crate::ops::convert::elements_as;
use crate::ops::rearrange::{Gather, rearrange};
use crate::value::Value;

/// Columns of observations, one for each variable.
struct Observations {
    columns: Vec<Vec<f64>>,
}

impl Observations {
    /// The columns of a matrix, or two arrays as two variables.
    fn new(x: &Value, y: Option<&Value>, name: &str) -> Result<Self> {
        let list = |v: &Value| -> Result<Vec<f64>> {
            let view = numeric(v, name)?;
            if view.is_complex() {
                return Err(ErrorKind::Unsupported { what: format!("{name} of complex data") }.into());
            }
            Ok(elements_as::<f64>(&view.elements).into_owned())
        };
        if x.dims().ndims() > 2 {
            return Err(Error::new(format!("MATLAB:{name}:inputMustBe2D"), "Inputs must be 2-D."));
        }
        let all = list(x)?;
        if let Some(y) = y {
            let other = list(y)?;
            if all.len() != other.len() {
                return Err(Error::new(
                    format!("MATLAB:{name}:XYlengthMismatch"),
                    "The number of elements in X and Y must match.",
                ));
            }
            return Ok(Observations { columns: vec![all, other] });
        }
        let rows = if x.dims().is_vector() { all.len() } else { x.dims().rows() };
        let columns = if rows == 0 { Vec::new() } else { all.chunks(rows).map(<[f64]>::to_vec).collect() };
        Ok(Observations { columns })
    }

    /// The covariances, divided by `n - 1` or by `n`.
    fn covariances(&self, population: bool) -> Vec<f64> {
        let n = self.columns.first().map_or(0, Vec::len);
        let divisor = if population || n == 1 { n as f64 } else { n as f64 - 1.0 };
        let centred: Vec<Vec<f64>> = self
            .columns
            .iter()
            .map(|c| {
                let mean = moments::mean(c);
                c.iter().map(|x| x - mean).collect()
            })
            .collect();
        let k = centred.len();
        crate::kernels::gallery::from_fn(k, k, |i, j| {
            crate::kernels::reduce::dot(&centred[i], &centred[j], &|x: f64, y: f64| x * y) / divisor
        })
    }
}

builtin! {
    /// Covariance matrix.
    ///
    /// Of the columns of a matrix, or of two arrays as two variables; a vector gives its variance. Divided by `n - 1`, with the
    /// weight 1 by `n`.
    ///
    /// # Errors
    /// `MATLAB:cov:XYlengthMismatch` when the arrays differ in size.
    ///
    /// # Examples
    /// ```matlab
    /// cov([1 2 3])           %| 1
    /// size(cov([1 2 3], [1 2 4])) %| 2     2
    /// ```
    pub COV = cov(Any);
    forms: ["C = cov(A)", "C = cov(A, B)", "C = cov(…, w)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn cov(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let is_flag = |v: &Value| v.is_scalar() && matches!(v.scalar_double(), Some(0.0 | 1.0));
    let (second, weight) = match args[1..] {
        [flag] if is_flag(&flag) && !args[0].is_scalar() => (None, Some(flag)),
        [other] => (Some(other), None),
        [other, flag] => (Some(other), Some(flag)),
        _ => (None, None),
    };
    let population = weight.and_then(|w| w.scalar_double()) == Some(1.0);
    let observations = Observations::new(&args[0], second.as_ref(), "cov")?;
    let k = observations.columns.len();
    if k == 0 {
        return call.output(Value::double(f64::NAN));
    }
    let value = call.rt().dense(&observations.covariances(population), Dims::matrix(k, k))?;
    call.output(value)
}

builtin! {
    /// Correlation coefficients.
    ///
    /// Of the columns of a matrix, or of two arrays as two variables.
    ///
    /// # Errors
    /// `MATLAB:corrcoef:XYlengthMismatch` when the arrays differ in size.
    ///
    /// # Examples
    /// ```matlab
    /// r = corrcoef([1 2 3], [2 4 6]);
    /// round(r(1, 2))         %| 1
    /// ```
    pub CORRCOEF = corrcoef(Any);
    forms: ["R = corrcoef(A)", "R = corrcoef(A, B)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn corrcoef(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let observations = Observations::new(&args[0], args.get(1), "corrcoef")?;
    let k = observations.columns.len();
    let c = observations.covariances(false);
    let r = crate::kernels::gallery::from_fn(k, k, |i, j| {
        let (si, sj) = (c[i + i * k].sqrt(), c[j + j * k].sqrt());
        // The diagonal is exactly 1 unless a variable is constant.
        if i == j && si > 0.0 { 1.0 } else { (c[i + j * k] / si / sj).clamp(-1.0, 1.0) }
    });
    let value = call.rt().dense(&r, Dims::matrix(k, k))?;
    call.output(value)
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
