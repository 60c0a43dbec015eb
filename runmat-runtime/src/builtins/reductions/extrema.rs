//! Extrema along dimensions or between two arrays: `max`, `min`, `bounds`, `range`.

use super::plan::{Options, Plan, numeric};
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Stored};
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::{Along, FromArgs};
use crate::builtins::call::Call;
use crate::builtins::elementary::of_doubles;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::binary::Expansion;
use crate::kernels::element::{self, Element};
use crate::kernels::extrema::{self, NanRule, Order, Ranked};
use crate::kernels::runs::Runs;
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::class_rules::arithmetic_class;
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Arguments of `max` and `min`.
enum ExtremaArgs {
    Along { value: Value, options: Options },
    Pairwise { a: Value, b: Value, nan: NanRule },
}

macro_rules! extrema_args {
    ($type:ident, $name:literal) => {
        struct $type(ExtremaArgs);

        impl FromArgs for $type {
            fn from_args(call: &mut Call<'_>) -> Result<Self> {
                ExtremaArgs::new(call, $name).map($type)
            }
        }
    };
}
extrema_args!(MaxArgs, "max");
extrema_args!(MinArgs, "min");

fn nan_rule(options: &Options) -> NanRule {
    if options.nan_given && !options.omit_nan { NanRule::Include } else { NanRule::Omit }
}

impl ExtremaArgs {
    fn new(call: &mut Call<'_>, name: &str) -> Result<Self> {
        let args = call.args();
        let octave = call.rt().dialect.is_octave;
        // Octave: there are no flags, a text is an operand.
        let is_flag = |v: &Value| {
            !octave && v.is_text_scalar() && !v.is_empty() && v.class() != Class::Double && v.numel() > 1
        };
        if octave && args.len() > 3 {
            return Err(ErrorKind::BuiltinTooManyInputs.into());
        }
        match args {
            [value] => Ok(ExtremaArgs::Along { value: *value, options: Options::parse(&[], name, call)? }),
            [value, rest @ ..] if is_flag(&rest[0]) => {
                Ok(ExtremaArgs::Along { value: *value, options: Options::parse(rest, name, call)? })
            }
            [value, empty, rest @ ..] if empty.is_empty() && !rest.is_empty() => {
                Ok(ExtremaArgs::Along { value: *value, options: Options::parse(rest, name, call)? })
            }
            [a, b, rest @ ..] => {
                let options = Options::parse(rest, name, call)?;
                if options.along != Along::Default {
                    if octave {
                        call.rt().warn("", &format!("{name}: second argument is ignored"));
                        return Ok(ExtremaArgs::Along { value: *a, options });
                    }
                    return Err(Error::new(
                        "MATLAB:max:caseNotSupported",
                        "MAX with two matrices to compare and a working dimension is not supported.",
                    ));
                }
                Ok(ExtremaArgs::Pairwise { a: *a, b: *b, nan: nan_rule(&options) })
            }
            [] => Err(ErrorKind::NotEnoughInputs.into()),
        }
    }
}

/// The runs of the array and the size of the result: an empty dimension stays empty.
fn plan_extrema(rt: &mut Runtime, value: Value, along: &Along) -> Result<Plan> {
    let dims = value.dims();
    let mut plan = match along {
        Along::Default if dims.is_zero_by_zero() => Plan::new(rt, value, &Along::Dim(0))?,
        _ => Plan::new(rt, value, along)?,
    };
    if plan.runs.length == 0 {
        plan.dims = match along {
            Along::All => Dims::matrix(0, 0),
            Along::Dims(list) => list.iter().fold(dims.clone(), |d, &k| d.with(k, dims.at(k).min(1))),
            _ => dims.clone(),
        };
    }
    Ok(plan)
}

/// Extremum and, when asked for, 0-based position within its run, of each run.
struct Found {
    values: Value,
    positions: Vec<u32>,
}

fn reals<T: Element + Stored>(
    rt: &mut Runtime,
    s: &[T],
    plan: &Plan,
    order: Order,
    nan: NanRule,
    with_positions: bool,
) -> Result<Found> {
    if plan.runs.length == 0 {
        return Ok(Found { values: rt.filled::<T>(plan.dims.clone(), |_| ())?, positions: Vec::new() });
    }
    if !with_positions {
        let values =
            rt.filled::<T>(plan.dims.clone(), |out| extrema::values(s, plan.runs, order, nan, out))?;
        return Ok(Found { values, positions: Vec::new() });
    }
    ranked(rt, s, plan, order, nan)
}

fn ranked<T: Ranked + Stored>(
    rt: &mut Runtime,
    s: &[T],
    plan: &Plan,
    order: Order,
    nan: NanRule,
) -> Result<Found> {
    let mut positions = vec![0; plan.dims.numel()];
    let mut array = rt.zeros(T::LAYOUT, plan.dims.clone())?;
    if plan.runs.length > 0
        && let Some(out) = array.slice_mut::<T>()
    {
        extrema::along(s, plan.runs, order, nan, out, &mut positions);
    }
    Ok(Found { values: rt.array(array.narrowed()), positions })
}

fn along(
    rt: &mut Runtime,
    plan: &Plan,
    order: Order,
    nan: NanRule,
    with_positions: bool,
    name: &str,
) -> Result<Found> {
    let view = numeric(&plan.value, name)?;
    match view.elements {
        Elements::F64(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::F32(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::I8(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::I16(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::I32(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::I64(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::U8(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::U16(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::U32(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::U64(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::Bool(s) => reals(rt, s, plan, order, nan, with_positions),
        Elements::C64(s) => ranked(rt, s, plan, order, nan),
        Elements::C32(s) => ranked(rt, s, plan, order, nan),
        Elements::ComplexInteger(_) => Err(ErrorKind::ComplexIntegers.into()),
        // MATLAB: the extremum of char is a double.
        Elements::Char8(_) | Elements::Char16(_) => {
            reals(rt, &elements_as::<f64>(&view.elements), plan, order, nan, with_positions)
        }
    }
}

fn extremum(args: ExtremaArgs, call: &mut Call<'_>, order: Order, name: &str) -> Result<()> {
    let (value, options) = match args {
        ExtremaArgs::Pairwise { a, b, nan } => {
            if call.n_out() > 1 {
                return Err(Error::new(
                    format!("MATLAB:{name}:TwoInTwoOutCaseNotSupported"),
                    format!(
                        "{} with two matrices to compare and two output arguments is not supported.",
                        name.to_ascii_uppercase()
                    ),
                ));
            }
            let value = pairwise(call.rt(), a, b, order, nan, name)?;
            return call.output(value);
        }
        ExtremaArgs::Along { value, options } => (value, options),
    };
    let with_positions = call.n_out() > 1;
    let rt = call.rt();
    let plan = plan_extrema(rt, value, &options.along)?;
    let found = along(rt, &plan, order, nan_rule(&options), with_positions, name)?;
    call.output(found.values)?;
    if with_positions {
        let rt = call.rt();
        let positions = final_positions(rt, &plan, &found.positions, &options, &value.dims())?;
        let index = rt.filled::<f64>(plan.dims.clone(), |out| {
            out.iter_mut().zip(&positions).for_each(|(o, &p)| *o = p as f64 + 1.0);
        })?;
        call.output(index)?;
    }
    Ok(())
}

/// Positions as the second result tells them: within the run, or linear in the whole array.
fn final_positions(
    rt: &mut Runtime,
    plan: &Plan,
    positions: &[u32],
    options: &Options,
    original: &Dims,
) -> Result<Vec<usize>> {
    let runs = plan.runs;
    if plan.order.is_none() && !options.linear {
        return Ok(positions.iter().map(|&p| p as usize).collect());
    }
    let linear = positions.iter().enumerate().map(|(run, &p)| {
        let (i, j) = (run % runs.before.max(1), run / runs.before.max(1));
        i + runs.before * (p as usize + runs.length * j)
    });
    let linear: Vec<usize> = linear.collect();
    Ok(match plan.origins(rt, original)? {
        Some(origins) => linear.into_iter().map(|p| origins[p]).collect(),
        None => linear,
    })
}

/// The extremum of a row or column of real doubles; that of two double scalars by `pick`.
#[inline(always)]
fn extremum_of_doubles(args: &[Value], order: Order, pick: impl Fn(f64, f64) -> f64) -> Option<Value> {
    let [a] = args else { return of_doubles(args, pick) };
    let (s, dims) = a.doubles()?;
    if !matches!(dims, [1, n] | [n, 1] if *n > 0) {
        return None;
    }
    let mut out = [0.0];
    extrema::values(s, Runs::whole(s.len()), order, NanRule::Omit, &mut out);
    Some(Value::double(out[0]))
}

/// The greater (or lesser) of two elements.
fn pick<T: Ranked>(order: Order, nan: NanRule, x: T, y: T) -> T {
    match (x.is_missing(), y.is_missing()) {
        (true, true) => x,
        (true, false) => {
            if nan == NanRule::Include {
                x
            } else {
                y
            }
        }
        (false, true) => {
            if nan == NanRule::Include {
                y
            } else {
                x
            }
        }
        _ => {
            let y_wins = if order == Order::Greatest { y.exceeds(x) } else { x.exceeds(y) };
            if y_wins { y } else { x }
        }
    }
}

fn pairwise(rt: &mut Runtime, a: Value, b: Value, order: Order, nan: NanRule, name: &str) -> Result<Value> {
    let kind = |v: &Value| match v.view() {
        None => v.class().name().to_string(),
        Some(view) if view.numel() == 1 => "scalar".into(),
        Some(_) => "matrix".into(),
    };
    let said = || format!("{name}: cannot compute {name} ({}, {})", kind(&a), kind(&b));
    let operand = |error: Error| error.in_octave("", said());
    let (va, vb) = (numeric(&a, name).map_err(operand)?, numeric(&b, name).map_err(operand)?);
    let class = match va.class == Class::Logical && vb.class == Class::Logical {
        true => Class::Logical,
        false => arithmetic_class(rt, &a, &b, name)?,
    };
    let plan = Expansion::new(va.dims, vb.dims).ok_or(ErrorKind::SizeMismatch)?;
    let dims = Dims::new(plan.dims());
    if va.is_complex() || vb.is_complex() {
        let (x, y) = (elements_as_complex::<f64>(&va.elements), elements_as_complex::<f64>(&vb.elements));
        let mut array = rt.zeros(<Complex<f64> as Stored>::LAYOUT, dims)?;
        if let Some(out) = array.slice_mut::<Complex<f64>>() {
            plan.apply(&x, &y, out, |x, y| pick(order, nan, x, y));
        }
        let value = rt.array(array.narrowed());
        return crate::ops::convert::to_class(rt, value, class);
    }
    fn each<T: Element + Stored>(
        rt: &mut Runtime,
        (a, b): (&View<'_>, &View<'_>),
        plan: &Expansion,
        order: Order,
        nan: NanRule,
    ) -> Result<Value> {
        let (x, y) = (elements_as::<T>(&a.elements), elements_as::<T>(&b.elements));
        rt.written::<T>(Dims::new(plan.dims()), |out| plan.apply(&x, &y, out, |x, y| pick(order, nan, x, y)))
    }
    crate::each_class!(class, T => each::<T>(rt, (&va, &vb), &plan, order, nan), else {
        each::<f64>(rt, (&va, &vb), &plan, order, nan)
    })
}

builtin! {
    /// Largest elements of an array, or the larger of each pair.
    ///
    /// `max(A)` works along the first dimension whose length isn't 1. NaN loses against every number unless `'includenan'` is
    /// given. Complex numbers compare by magnitude, then by phase angle.
    ///
    /// # Shapes
    /// `M` has the size of `A` with the reduced dimensions of length 1 (or 0); `max(A, B)` expands dimensions of size 1. `I` tells
    /// the first place of each maximum within its run; a linear index for several dimensions and with `'linear'`.
    ///
    /// # Classes
    /// The class of `A`, double for char; in `max(A, B)` an integer class wins over double.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` when `A` and `B` don't expand to a common size.
    ///
    /// # Examples
    /// ```matlab
    /// max([3 1; 2 5])        %| 3     5
    /// max([1 5], 3)          %| 3     5
    /// [m, i] = max([2 7 7]);
    /// i                      %| 2
    /// ```
    pub MAX = max(MaxArgs);
    forms: ["M = max(A)", "M = max(A, [], dim)", "M = max(A, [], 'all')", "M = max(A, [], vecdim)", "C = max(A, B)", "[M, I] = max(A, …)", "max(…, nanflag)"],
    inputs: 1..=5,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
    quick: |_, args| extremum_of_doubles(args, Order::Greatest, element::Arith::greater),
}

fn max(MaxArgs(args): MaxArgs, call: &mut Call<'_>) -> Result<()> {
    extremum(args, call, Order::Greatest, "max")
}

builtin! {
    /// Smallest elements of an array, or the smaller of each pair.
    ///
    /// `min(A)` works along the first dimension whose length isn't 1. NaN loses against every number unless `'includenan'` is
    /// given. Complex numbers compare by magnitude, then by phase angle.
    ///
    /// # Shapes
    /// As `max`.
    ///
    /// # Classes
    /// The class of `A`, double for char; in `min(A, B)` an integer class wins over double.
    ///
    /// # Errors
    /// `MATLAB:sizeDimensionsMustMatch` when `A` and `B` don't expand to a common size.
    ///
    /// # Examples
    /// ```matlab
    /// min([4 2; 1 3])        %| 1     2
    /// min([4 2; 1 3], [], 2)' %| 2     1
    /// ```
    pub MIN = min(MinArgs);
    forms: ["M = min(A)", "M = min(A, [], dim)", "M = min(A, [], 'all')", "M = min(A, [], vecdim)", "C = min(A, B)", "[M, I] = min(A, …)", "min(…, nanflag)"],
    inputs: 1..=5,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
    quick: |_, args| extremum_of_doubles(args, Order::Least, element::Arith::lesser),
}

fn min(MinArgs(args): MinArgs, call: &mut Call<'_>) -> Result<()> {
    extremum(args, call, Order::Least, "min")
}

/// An array, and along what it is reduced.
struct BoundsArgs {
    value: Value,
    options: Options,
}

impl FromArgs for BoundsArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        Ok(BoundsArgs { value: call.args()[0], options: Options::parse(&call.args()[1..], "bounds", call)? })
    }
}

fn both_ends(args: &BoundsArgs, call: &mut Call<'_>, name: &str) -> Result<(Value, Value)> {
    let rt = call.rt();
    let plan = plan_extrema(rt, args.value, &args.options.along)?;
    let nan = nan_rule(&args.options);
    let least = along(rt, &plan, Order::Least, nan, false, name)?.values;
    let greatest = along(rt, &plan, Order::Greatest, nan, false, name)?.values;
    Ok((least, greatest))
}

builtin! {
    /// Smallest and largest elements.
    ///
    /// # Examples
    /// ```matlab
    /// [s, l] = bounds([3 1 2]);
    /// [s l]                  %| 1     3
    /// ```
    pub BOUNDS = bounds(BoundsArgs);
    forms: ["[S, L] = bounds(A)", "[S, L] = bounds(A, dim)", "[S, L] = bounds(A, 'all')", "[S, L] = bounds(…, nanflag)"],
    inputs: 1..=3,
    outputs: 0..=2,
    purity: Pure,
    result: Reduction,
}

fn bounds(args: BoundsArgs, call: &mut Call<'_>) -> Result<()> {
    let (least, greatest) = both_ends(&args, call, "bounds")?;
    call.outputs([least, greatest])
}

builtin! {
    /// Difference between the largest and the smallest element.
    ///
    /// # Examples
    /// ```matlab
    /// range([1 5 3])         %| 4
    /// ```
    pub RANGE = range(BoundsArgs);
    forms: ["y = range(X)", "y = range(X, dim)", "y = range(X, 'all')"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
}

fn range(args: BoundsArgs, call: &mut Call<'_>) -> Result<()> {
    let (least, greatest) = both_ends(&args, call, "range")?;
    let value = arithmetic(call.rt(), Arith::Minus, Operand::kept(greatest), Operand::kept(least))?;
    call.output(value)
}
