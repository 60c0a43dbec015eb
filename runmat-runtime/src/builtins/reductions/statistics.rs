//! Statistics: `median`, `mode`, `var`, `std`.

use super::plan::{Options, OutClass, Plan, numeric};
use crate::array::stored::{Elements, Stored};
use crate::builtin;
use crate::builtins::args::{Along, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::element::Element;
use crate::kernels::moments::{self, Divisor, without_nan};
use crate::ops::convert::elements_as;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

struct MedianArgs {
    value: Value,
    options: Options,
}

impl FromArgs for MedianArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let value = call.args()[0];
        numbers_in_octave(&value, "median", call)?;
        // Octave: nothing has no median.
        if value.is_empty() && call.rt().dialect.is_octave {
            return Err(Error::new("MATLAB:median:empty", "X cannot be empty.")
                .in_octave("", "median: X cannot be an empty matrix"));
        }
        Ok(MedianArgs { value, options: Options::parse(&call.args()[1..], "median", call)? })
    }
}

/// Octave takes no text for numbers in statistics.
pub(super) fn numbers_in_octave(value: &Value, name: &str, call: &mut Call<'_>) -> Result<()> {
    if call.rt().dialect.is_octave && value.class() == Class::Char {
        let class = value.class().name().into();
        return Err(Error::from(ErrorKind::FunctionClass { name: name.into(), class })
            .in_octave("", format!("{name}: X must be a numeric vector or matrix")));
    }
    Ok(())
}

struct ModeArgs {
    value: Value,
    options: Options,
}

impl FromArgs for ModeArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        Ok(ModeArgs { value: call.args()[0], options: Options::parse(&call.args()[1..], "mode", call)? })
    }
}

builtin! {
    /// Median of elements.
    ///
    /// The middle one in order, or the mean of the two in the middle. Along the first dimension whose length isn't 1, along `dim`,
    /// several dimensions, or `'all'`. NaN makes it NaN unless `'omitnan'` is given.
    ///
    /// # Classes
    /// Numeric classes stay (integers round the mean); logical and char become double.
    ///
    /// # Examples
    /// ```matlab
    /// median([3 1 2])        %| 2
    /// median([1 2 3 4])      %| 2.5000
    /// ```
    pub MEDIAN = median(MedianArgs);
    forms: ["M = median(A)", "M = median(A, dim)", "M = median(A, vecdim)", "M = median(A, 'all')", "M = median(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
}

fn median(args: MedianArgs, call: &mut Call<'_>) -> Result<()> {
    fn medians<T: Element + Stored>(rt: &mut Runtime, s: &[T], plan: &Plan, omit: bool) -> Result<Value> {
        if plan.runs.length == 0 {
            return rt.written::<T>(plan.dims.clone(), |out| out.fill(T::from_f64(f64::NAN)));
        }
        rt.filled::<T>(plan.dims.clone(), |out| {
            plan.runs.map_runs(s, 1, out, |_, run, result| {
                result[0] = if omit { moments::median(without_nan(run)) } else { moments::median(run) };
            });
        })
    }
    let rt = call.rt();
    let plan = Plan::new(rt, args.value, &args.options.along)?;
    let view = numeric(&plan.value, "median")?;
    let omit = args.options.omit_nan;
    let value = match view.elements {
        Elements::F64(s) => medians(rt, s, &plan, omit)?,
        Elements::F32(s) => medians(rt, s, &plan, omit)?,
        Elements::I8(s) => medians(rt, s, &plan, omit)?,
        Elements::I16(s) => medians(rt, s, &plan, omit)?,
        Elements::I32(s) => medians(rt, s, &plan, omit)?,
        Elements::I64(s) => medians(rt, s, &plan, omit)?,
        Elements::U8(s) => medians(rt, s, &plan, omit)?,
        Elements::U16(s) => medians(rt, s, &plan, omit)?,
        Elements::U32(s) => medians(rt, s, &plan, omit)?,
        Elements::U64(s) => medians(rt, s, &plan, omit)?,
        Elements::C64(_) | Elements::C32(_) => {
            return Err(Error::new("MATLAB:median:complex", "Complex data is not supported by median."));
        }
        _ => medians(rt, &elements_as::<f64>(&view.elements), &plan, omit)?,
    };
    // Octave: the median of logicals is one.
    let logical = args.value.class() == Class::Logical && call.rt().dialect.is_octave;
    let value =
        if logical { crate::ops::convert::to_class(call.rt(), value, Class::Logical)? } else { value };
    call.output(value)
}

builtin! {
    /// Most frequent element; the smallest of several.
    ///
    /// `F` tells how often it occurs, `C` holds all elements that occur as often, in a cell of columns.
    ///
    /// # Classes
    /// Numeric classes stay; logical and char become double.
    ///
    /// # Examples
    /// ```matlab
    /// mode([1 2 2 3 3])      %| 2
    /// [m, f] = mode([5 5 1]);
    /// f                      %| 2
    /// ```
    pub MODE = mode(ModeArgs);
    forms: ["M = mode(A)", "M = mode(A, dim)", "M = mode(A, 'all')", "[M, F, C] = mode(…)"],
    inputs: 1..=2,
    outputs: 0..=3,
    purity: Pure,
    result: Reduction,
}

fn mode(args: ModeArgs, call: &mut Call<'_>) -> Result<()> {
    fn modes<T: Element + Stored>(rt: &mut Runtime, s: &[T], plan: &Plan) -> Result<[Value; 3]> {
        let runs = plan.dims.numel();
        let (mut values, mut counts) = (vec![T::from_f64(f64::NAN); runs], vec![0.0; runs]);
        let mut ties: Vec<Vec<T>> = vec![vec![T::from_f64(f64::NAN)]; runs];
        plan.runs.for_each_run(s, |k, run| {
            if let Some((value, count)) = moments::mode(run) {
                (values[k], counts[k]) = (value, count as f64);
                ties[k] = moments::values_with_count(run, count);
            }
        });
        let mut columns = Vec::with_capacity(runs);
        for tie in &ties {
            columns.push(rt.column(tie)?);
        }
        let cell = rt.cell(plan.dims.clone(), columns);
        Ok([rt.dense(&values, plan.dims.clone())?, rt.dense(&counts, plan.dims.clone())?, cell])
    }
    let rt = call.rt();
    let plan = Plan::new(rt, args.value, &args.options.along)?;
    let view = numeric(&plan.value, "mode")?;
    let results = match view.elements {
        Elements::F64(s) => modes(rt, s, &plan)?,
        Elements::F32(s) => modes(rt, s, &plan)?,
        Elements::I8(s) => modes(rt, s, &plan)?,
        Elements::I16(s) => modes(rt, s, &plan)?,
        Elements::I32(s) => modes(rt, s, &plan)?,
        Elements::I64(s) => modes(rt, s, &plan)?,
        Elements::U8(s) => modes(rt, s, &plan)?,
        Elements::U16(s) => modes(rt, s, &plan)?,
        Elements::U32(s) => modes(rt, s, &plan)?,
        Elements::U64(s) => modes(rt, s, &plan)?,
        _ => modes(rt, &elements_as::<f64>(&view.elements), &plan)?,
    };
    call.outputs(results)
}

/// What the squared distances are divided by.
enum Weight {
    Sample,
    Population,
    Each(Vec<f64>),
}

struct VarArgs {
    value: Value,
    weight: Weight,
    options: Options,
}

impl FromArgs for VarArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let given = args.get(1).filter(|w| !w.is_text_scalar() || w.is_empty());
        let skip = if given.is_some() { 2 } else { 1 };
        let options = Options::parse(args.get(skip..).unwrap_or(&[]), "var", call)?;
        let invalid = || {
            Error::new(
                "MATLAB:var:invalidWgts",
                "W must be a vector of nonnegative weights, or a scalar 0 or 1.",
            )
            .in_octave("", "var: W must be 0, 1, or a vector of positive integers")
        };
        numbers_in_octave(&args[0], "var", call)?;
        let weight = match given.filter(|w| !w.is_empty()) {
            None => Weight::Sample,
            Some(w) => {
                let view = w.view().filter(|v| !v.is_complex()).ok_or_else(invalid)?;
                let list = elements_as::<f64>(&view.elements).into_owned();
                match list[..] {
                    [0.0] => Weight::Sample,
                    [1.0] => Weight::Population,
                    _ if list.len() > 1 && list.iter().all(|&w| w >= 0.0) => Weight::Each(list),
                    _ => return Err(invalid()),
                }
            }
        };
        Ok(VarArgs { value: args[0], weight, options })
    }
}

fn variances(args: &VarArgs, call: &mut Call<'_>, name: &str, finish: fn(f64) -> f64) -> Result<()> {
    let rt = call.rt();
    let along = match &args.options.along {
        Along::Default if args.value.dims().is_zero_by_zero() => &Along::All,
        along => along,
    };
    let plan = Plan::new(rt, args.value, along)?;
    let view = numeric(&plan.value, name)?;
    if let Weight::Each(weights) = &args.weight
        && weights.len() != plan.runs.length
    {
        return Err(Error::new(
            "MATLAB:var:invalidSizeWgts",
            "The length of W must be compatible with the length of the dimension that the variance is taken along.",
        )
        .in_octave(
            "",
            "var: the length of W must be equal to the size of X in the dimension along which variance is calculated",
        ));
    }
    let omit = args.options.omit_nan;
    let single = view.class == Class::Single && args.options.class != OutClass::Double;
    let dims = plan.dims.clone();
    let value = match view.elements {
        Elements::C64(_) | Elements::C32(_) => {
            let z = crate::ops::convert::elements_as_complex::<f64>(&view.elements);
            rt.filled::<f64>(dims, |out| complex_variances(&z, &plan, &args.weight, omit, finish, out))?
        }
        _ => {
            let x = elements_as::<f64>(&view.elements);
            rt.filled::<f64>(dims, |out| real_variances(&x, &plan, &args.weight, omit, finish, out))?
        }
    };
    let value = if single { crate::ops::convert::to_class(rt, value, Class::Single)? } else { value };
    call.output(value)
}

fn real_variances(
    x: &[f64],
    plan: &Plan,
    weight: &Weight,
    omit: bool,
    finish: fn(f64) -> f64,
    out: &mut [f64],
) {
    if plan.runs.length == 0 {
        return out.fill(f64::NAN);
    }
    plan.runs.map_runs(x, 1, out, |_, run, result| {
        let mut kept = Vec::new();
        if omit && let Weight::Each(weights) = weight {
            kept = weights.iter().zip(run.iter()).filter(|(_, x)| !x.is_nan()).map(|(&w, _)| w).collect();
        }
        let run = if omit { without_nan(run) } else { run };
        let variance = match weight {
            Weight::Sample => moments::variance(run, Divisor::Sample),
            Weight::Population => moments::variance(run, Divisor::Population),
            Weight::Each(weights) => {
                moments::variance(run, Divisor::Weights(if omit { &kept } else { weights }))
            }
        };
        // One element has no spread, but an infinite or missing one has no variance.
        result[0] = finish(variance);
    });
}

fn complex_variances(
    z: &[Complex<f64>],
    plan: &Plan,
    weight: &Weight,
    omit: bool,
    finish: fn(f64) -> f64,
    out: &mut [f64],
) {
    if plan.runs.length == 0 {
        return out.fill(f64::NAN);
    }
    plan.runs.map_runs(z, 1, out, |_, run, result| {
        let run: Vec<Complex<f64>> = run.iter().copied().filter(|z| !omit || !z.is_nan()).collect();
        let divisor = match weight {
            Weight::Sample => Divisor::Sample,
            Weight::Population => Divisor::Population,
            Weight::Each(weights) => Divisor::Weights(&weights[..run.len()]),
        };
        result[0] = finish(moments::variance_complex(&run, divisor));
    });
}

builtin! {
    /// Variance of elements.
    ///
    /// The squared distances from the mean, divided by `n - 1`, or with `w = 1` by `n`; a vector `w` weights the elements.
    /// Along the first dimension whose length isn't 1, along `dim`, several dimensions, or `'all'`.
    ///
    /// # Shapes
    /// Reduced dimensions have length 1; the variance of nothing is NaN, that of one number 0.
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:var:invalidWgts` for weights that aren't nonnegative.
    ///
    /// # Examples
    /// ```matlab
    /// var([1 2 3 4], 1)      %| 1.2500
    /// var([1 2; 3 4])        %| 2     2
    /// ```
    pub VAR = var(VarArgs);
    forms: ["V = var(A)", "V = var(A, w)", "V = var(A, w, dim)", "V = var(A, w, 'all')", "V = var(A, w, vecdim)", "V = var(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
}

fn var(args: VarArgs, call: &mut Call<'_>) -> Result<()> {
    variances(&args, call, "var", |v| v)
}

builtin! {
    /// Standard deviation of elements: the square root of the variance.
    ///
    /// # Shapes
    /// As `var`.
    ///
    /// # Classes
    /// double, single for single.
    ///
    /// # Errors
    /// `MATLAB:var:invalidWgts` for weights that aren't nonnegative.
    ///
    /// # Examples
    /// ```matlab
    /// std([1 3], 1)          %| 1
    /// std(5)                 %| 0
    /// ```
    pub STD = std_of(VarArgs);
    name: "std",
    forms: ["S = std(A)", "S = std(A, w)", "S = std(A, w, dim)", "S = std(A, w, 'all')", "S = std(A, w, vecdim)", "S = std(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
}

fn std_of(args: VarArgs, call: &mut Call<'_>) -> Result<()> {
    variances(&args, call, "std", f64::sqrt)
}
