//! Quantiles: `quantile`, `prctile`, `iqr`.

use super::plan::{Plan, numeric};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Along, FromArgs};
use crate::builtins::arrays::reshape::permuted;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::quantile::quantile as quantile_of;
use crate::ops::convert::{elements_as, to_class};
use crate::value::Value;
use crate::value::class::Class;

/// An array, the fractions asked for, and along what.
struct QuantileArgs {
    value: Value,
    p: Vec<f64>,
    along: Along,
    method: u8,
}

fn parse(call: &mut Call<'_>, name: &str, scale: f64) -> Result<QuantileArgs> {
    let args = call.args();
    let octave = call.rt().dialect.is_octave;
    let invalid = |text: &str, octave: String| {
        Error::new(format!("MATLAB:{name}:invalidInput"), text.to_string()).in_octave("", octave)
    };
    let view = args[0].view().filter(|v| !v.is_complex());
    if !view.is_some_and(|v| v.class.is_numeric() || v.class == Class::Logical) {
        let text = "Input must be a numeric array.";
        let empty = if name == "quantile" { "non-empty " } else { "" };
        return Err(invalid(text, format!("{name}: X must be a {empty}numeric vector or matrix")));
    }
    let fractions = match args.get(1).filter(|p| !p.is_empty()) {
        None if octave => vec![0.0, 0.25, 0.5, 0.75, 1.0],
        None => return Err(crate::error::ErrorKind::NotEnoughInputs.into()),
        Some(p) => {
            let view = p.view().filter(|v| !v.is_complex() && v.class.is_numeric()).ok_or_else(|| {
                invalid(
                    "Probabilities must be a numeric vector.",
                    format!("{name}: P must be a numeric vector"),
                )
            })?;
            let list: Vec<f64> = elements_as::<f64>(&view.elements).iter().map(|p| p / scale).collect();
            match list[..] {
                // MATLAB: a whole number asks for that many quantiles, evenly spaced.
                [n] if scale == 1.0 && n > 1.0 && n.fract() == 0.0 && !octave => {
                    call.rt().check_size(&Dims::row(n as usize), size_of::<f64>())?;
                    (1..=n as usize).map(|k| k as f64 / (n + 1.0)).collect()
                }
                _ => list,
            }
        }
    };
    if !octave && fractions.iter().any(|p| !(0.0..=1.0).contains(p)) {
        return Err(invalid("Probabilities are out of range.", String::new()));
    }
    let mut out = QuantileArgs { value: args[0], p: fractions, along: Along::Default, method: 5 };
    let mut rest = args.get(2..).unwrap_or(&[]);
    if let [dim, tail @ ..] = rest
        && (!dim.is_text_scalar() || dim.text().is_some_and(|t| t.eq_ignore_ascii_case("all")))
    {
        if !dim.is_empty() {
            let said = "quantile: DIM must be a positive integer";
            out.along = Along::from_value(*dim, call).map_err(|error| error.in_octave("", said))?;
        }
        rest = tail;
    }
    match rest {
        [] => {}
        // Octave: the number of the definition.
        [method] if octave && method.scalar_double().is_some_and(|m| (1.0..=9.0).contains(&m)) => {
            out.method = method.scalar_double().unwrap_or(5.0) as u8;
        }
        [key, value]
            if key.text().is_some_and(|t| t.eq_ignore_ascii_case("method"))
                && value
                    .text()
                    .is_some_and(|t| ["exact", "approximate"].contains(&&*t.to_ascii_lowercase())) => {}
        [method, ..] => {
            let text = "Method must be 'exact' or 'approximate'.";
            let number = method.scalar_double().unwrap_or(f64::NAN);
            return Err(invalid(text, format!("{name}: Unknown METHOD, '{number}'")));
        }
    }
    Ok(out)
}

macro_rules! quantile_args {
    ($type:ident, $name:literal, $scale:expr) => {
        struct $type(QuantileArgs);

        impl FromArgs for $type {
            fn from_args(call: &mut Call<'_>) -> Result<Self> {
                parse(call, $name, $scale).map($type)
            }
        }
    };
}
quantile_args!(QuantileOf, "quantile", 1.0);
quantile_args!(PercentileOf, "prctile", 100.0);

/// The quantiles, the fractions running along the reduced dimension.
fn quantiles(args: &QuantileArgs, call: &mut Call<'_>) -> Result<Value> {
    let rt = call.rt();
    let dims = args.value.dims();
    let plan = Plan::new(rt, args.value, &args.along)?;
    let view = numeric(&plan.value, "quantile")?;
    let numbers = elements_as::<f64>(&view.elements);
    let k = args.p.len();
    // Each run gives `k` numbers that stand together, then the fractions move to their dimension.
    let mut found = Vec::with_capacity(k * plan.dims.numel());
    plan.runs.for_each_run(&numbers, |_, run| {
        let mut sorted: Vec<f64> = run.iter().copied().filter(|x| !x.is_nan()).collect();
        sorted.sort_unstable_by(f64::total_cmp);
        found.extend(args.p.iter().map(|&p| quantile_of(&sorted, p, args.method)));
    });
    found.resize(k * plan.dims.numel(), f64::NAN);
    let dim = match &args.along {
        Along::Default => dims.first_non_singleton(),
        Along::Dim(dim) => *dim,
        Along::Dims(list) => list.iter().copied().min().unwrap_or(0),
        Along::All => 0,
    };
    let mut lengths = vec![k];
    lengths.extend_from_slice(plan.dims.as_slice());
    let value = rt.dense(&found, Dims::new(&lengths))?;
    // Dimension `dim` of the result is the first one here; what stands in its place is 1 long.
    let rank = plan.dims.ndims().max(dim + 1);
    let order: Vec<usize> =
        (1..=dim).chain(std::iter::once(0)).chain(dim + 2..=rank).chain(std::iter::once(dim + 1)).collect();
    let value = permuted(rt, value, &order)?;
    let result = crate::ops::rearrange::reshaped(rt, value, plan.dims.with(dim, k))?;
    if view.class == Class::Single { to_class(rt, result, Class::Single) } else { Ok(result) }
}

builtin! {
    /// Quantiles of elements.
    ///
    /// For the cumulative probabilities `p`, or for `n` evenly spaced ones. Sorted element `k` of `n` is the quantile
    /// `(k - 0.5)/n`, between them straight lines. NaN is left out.
    ///
    /// # Shapes
    /// The reduced dimension has the length of `p`.
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:quantile:invalidInput` for probabilities outside of 0 and 1.
    ///
    /// # Examples
    /// ```matlab
    /// quantile([1 2 3 4 5], [0.25 0.5]) %| 1.7500    3.0000
    /// ```
    pub QUANTILE = quantile(QuantileOf);
    forms: ["Q = quantile(A, p)", "Q = quantile(A, n)", "Q = quantile(A, p, dim)", "Q = quantile(A, p, vecdim)", "Q = quantile(A, p, 'all')", "Q = quantile(…, 'Method', method)"],
    inputs: 1..=5,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn quantile(QuantileOf(args): QuantileOf, call: &mut Call<'_>) -> Result<()> {
    let value = quantiles(&args, call)?;
    call.output(value)
}

builtin! {
    /// Percentiles of elements.
    ///
    /// As `quantile`, for percentages.
    ///
    /// # Shapes
    /// The reduced dimension has the length of `p`.
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:prctile:invalidInput` for percentages outside of 0 and 100.
    ///
    /// # Examples
    /// ```matlab
    /// prctile([1 2 3 4 5], 50) %| 3
    /// ```
    pub PRCTILE = prctile(PercentileOf);
    forms: ["P = prctile(A, p)", "P = prctile(A, p, dim)", "P = prctile(A, p, vecdim)", "P = prctile(A, p, 'all')", "P = prctile(…, 'Method', method)"],
    inputs: 1..=5,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn prctile(PercentileOf(args): PercentileOf, call: &mut Call<'_>) -> Result<()> {
    let value = quantiles(&args, call)?;
    call.output(value)
}

/// An array, and along what.
struct RangeArgs(QuantileArgs);

impl FromArgs for RangeArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        super::statistics::numbers_in_octave(&args[0], "iqr", call)?;
        let along = match args.get(1) {
            Some(dim) => Along::from_value(*dim, call).map_err(|error| {
                error.in_octave("", "iqr: DIM must be a positive integer scalar, vector, or 'all'")
            })?,
            None => Along::Default,
        };
        numeric(&args[0], "iqr")?;
        Ok(RangeArgs(QuantileArgs { value: args[0], p: vec![0.25, 0.75], along, method: 5 }))
    }
}

builtin! {
    /// Interquartile range: the distance of the 75th from the 25th percentile.
    ///
    /// # Shapes
    /// The reduced dimension has length 1.
    ///
    /// # Examples
    /// ```matlab
    /// iqr([1 2 3 4 10])      %| 3.7500
    /// ```
    pub IQR = iqr(RangeArgs);
    forms: ["r = iqr(A)", "r = iqr(A, dim)", "r = iqr(A, vecdim)", "r = iqr(A, 'all')"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
}

fn iqr(RangeArgs(args): RangeArgs, call: &mut Call<'_>) -> Result<()> {
    let mut ends = Vec::with_capacity(2);
    for p in [0.25, 0.75] {
        let one = QuantileArgs { p: vec![p], along: args.along.clone(), ..args };
        ends.push(quantiles(&one, call)?);
    }
    use crate::ops::arithmetic::{Arith, Operand, arithmetic};
    let value = arithmetic(call.rt(), Arith::Minus, Operand::kept(ends[1]), Operand::kept(ends[0]))?;
    call.output(value)
}
