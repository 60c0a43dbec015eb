//! Running results and differences: `cumsum`, `cumprod`, `cummax`, `cummin`, `diff`, `trapz`, `cumtrapz`.

use super::plan::{Options, numeric};
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Stored};
use crate::builtin;
use crate::builtins::args::{Along, Any, Dim, FromArgs};
use crate::builtins::call::Call;
use crate::each_complex_integers;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::element::{Arith, Element};
use crate::kernels::extrema::{Order, Ranked};
use crate::kernels::poly;
use crate::kernels::reduce::Accumulator;
use crate::kernels::runs::Runs;
use crate::kernels::scan::{self, Direction};
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

struct ScanArgs {
    value: Value,
    runs: Runs,
    direction: Direction,
    omit: bool,
    nan_given: bool,
}

impl FromArgs for ScanArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let value = call.args()[0];
        // Octave: there is one dimension, not several that replace each other.
        let numbers = call.args()[1..].iter().filter(|a| !a.is_text_scalar()).count();
        if numbers > 1 && call.rt().dialect.is_octave {
            return Err(crate::error::ErrorKind::BuiltinTooManyInputs.into());
        }
        let options = Options::parse(&call.args()[1..], "cumsum", call)?;
        let dims = value.dims();
        let runs = match options.along {
            Along::All => Runs::whole(value.numel()),
            _ => Runs::along(dims.as_slice(), options.along.single(&dims).unwrap_or(0)),
        };
        let direction = if options.reverse { Direction::Reverse } else { Direction::Forward };
        Ok(ScanArgs { value, runs, direction, omit: options.omit_nan, nan_given: options.nan_given })
    }
}

/// Sums or products so far.
#[derive(Clone, Copy, PartialEq)]
enum Running {
    Sum,
    Product,
}

fn running<T: Accumulator + Stored>(
    rt: &mut Runtime,
    s: &[T],
    args: &ScanArgs,
    how: Running,
    is_nan: fn(T) -> bool,
) -> Result<Value> {
    let neutral = if how == Running::Sum { T::ZERO } else { T::ONE };
    let load = |x: T| if is_nan(x) { neutral } else { x };
    let write = |out: &mut [T]| {
        let (runs, direction) = (args.runs, args.direction);
        match (how, args.omit) {
            (Running::Sum, false) => scan::scan(s, runs, direction, out, |x| x, T::sum),
            (Running::Sum, true) => scan::scan(s, runs, direction, out, load, T::sum),
            (Running::Product, false) => scan::scan(s, runs, direction, out, |x| x, T::product),
            (Running::Product, true) => scan::scan(s, runs, direction, out, load, T::product),
        }
    };
    if !T::LAYOUT.complex {
        return rt.written(args.value.dims(), write);
    }
    let mut array = rt.unwritten(T::LAYOUT, args.value.dims())?;
    if let Some(out) = array.slice_mut::<T>() {
        write(out);
    }
    Ok(rt.array(array.narrowed()))
}

/// Sums so far of complex integers: each part saturates by itself.
fn running_parts<T: Arith>(rt: &mut Runtime, s: &[Complex<T>], args: &ScanArgs) -> Result<Value>
where
    Complex<T>: Stored,
{
    let mut array = rt.unwritten(<Complex<T> as Stored>::LAYOUT, args.value.dims())?;
    if let Some(out) = array.slice_mut::<Complex<T>>() {
        let plus = |x: Complex<T>, y: Complex<T>| Complex::new(x.re.plus(y.re), x.im.plus(y.im));
        scan::scan(s, args.runs, args.direction, out, |x| x, plus);
    }
    Ok(rt.array(array.narrowed()))
}

fn cumulate(args: &ScanArgs, call: &mut Call<'_>, how: Running, name: &str) -> Result<()> {
    let view = numeric(&args.value, name)?;
    let rt = call.rt();
    let value = match view.elements {
        Elements::F64(s) => running(rt, s, args, how, f64::is_nan)?,
        Elements::F32(s) => running(rt, s, args, how, f32::is_nan)?,
        Elements::C64(s) => running(rt, s, args, how, Complex::is_nan)?,
        Elements::C32(s) => running(rt, s, args, how, Complex::is_nan)?,
        Elements::ComplexInteger(pairs) if how == Running::Sum => {
            each_complex_integers!(pairs, s => running_parts(rt, s, args)?)
        }
        Elements::ComplexInteger(_) => return Err(ErrorKind::ComplexIntegers.into()),
        Elements::I8(s) => running(rt, s, args, how, Element::is_nan)?,
        Elements::I16(s) => running(rt, s, args, how, Element::is_nan)?,
        Elements::I32(s) => running(rt, s, args, how, Element::is_nan)?,
        Elements::I64(s) => running(rt, s, args, how, Element::is_nan)?,
        Elements::U8(s) => running(rt, s, args, how, Element::is_nan)?,
        Elements::U16(s) => running(rt, s, args, how, Element::is_nan)?,
        Elements::U32(s) => running(rt, s, args, how, Element::is_nan)?,
        Elements::U64(s) => running(rt, s, args, how, Element::is_nan)?,
        _ => running(rt, &elements_as::<f64>(&view.elements), args, how, f64::is_nan)?,
    };
    call.output(value)
}

builtin! {
    /// Sums of the elements so far.
    ///
    /// Along the first dimension whose length isn't 1, or `dim`; `'reverse'` starts at the end.
    ///
    /// # Classes
    /// Numeric classes stay (integers saturate), logical and char become double.
    ///
    /// # Examples
    /// ```matlab
    /// cumsum([1 2 3])        %| 1     3     6
    /// cumsum([1 2 3], 'reverse') %| 6     5     3
    /// ```
    pub CUMSUM = cumsum(ScanArgs);
    forms: ["B = cumsum(A)", "B = cumsum(A, dim)", "B = cumsum(…, direction)", "B = cumsum(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn cumsum(args: ScanArgs, call: &mut Call<'_>) -> Result<()> {
    cumulate(&args, call, Running::Sum, "cumsum")
}

builtin! {
    /// Products of the elements so far.
    ///
    /// Along the first dimension whose length isn't 1, or `dim`; `'reverse'` starts at the end.
    ///
    /// # Classes
    /// Numeric classes stay (integers saturate), logical and char become double.
    ///
    /// # Examples
    /// ```matlab
    /// cumprod([1 2 3])       %| 1     2     6
    /// ```
    pub CUMPROD = cumprod(ScanArgs);
    forms: ["B = cumprod(A)", "B = cumprod(A, dim)", "B = cumprod(…, direction)", "B = cumprod(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn cumprod(args: ScanArgs, call: &mut Call<'_>) -> Result<()> {
    cumulate(&args, call, Running::Product, "cumprod")
}

fn best_so_far<T: Ranked + Stored>(
    rt: &mut Runtime,
    s: &[T],
    args: &ScanArgs,
    order: Order,
    with_positions: bool,
) -> Result<(Value, Value)> {
    let dims = args.value.dims();
    let include = args.nan_given && !args.omit;
    let runs = args.runs;
    let beats = |x: T, best: T| match order {
        Order::Greatest => x.exceeds(best),
        Order::Least => best.exceeds(x),
    };
    let replaces = |x: T, best: T| match include {
        true => !best.is_missing() && (x.is_missing() || beats(x, best)),
        false => beats(x, best) || (best.is_missing() && !x.is_missing()),
    };
    let values = rt.filled::<T>(dims.clone(), |out| {
        scan::scan(s, runs, args.direction, out, |x| x, |best, x| if replaces(x, best) { x } else { best });
    })?;
    if !with_positions {
        return Ok((values, Value::EMPTY));
    }
    let all: Vec<usize> = (0..s.len()).collect();
    let positions = rt.filled::<f64>(dims, |out| {
        runs.map_runs(&all, runs.length, out, |_, run, places| {
            let mut best = None;
            for step in 0..run.len() {
                let k = if args.direction == Direction::Forward { step } else { run.len() - 1 - step };
                best = match best {
                    Some(at) if !replaces(s[run[k]], s[run[at]]) => Some(at),
                    _ => Some(k),
                };
                places[k] = best.map_or(0.0, |at| at as f64 + 1.0);
            }
        });
    })?;
    Ok((values, positions))
}

fn running_extremum(args: &ScanArgs, call: &mut Call<'_>, order: Order, name: &str) -> Result<()> {
    let view = numeric(&args.value, name)?;
    let with = call.n_out() > 1;
    let rt = call.rt();
    let (values, positions) = match view.elements {
        Elements::F64(s) => best_so_far(rt, s, args, order, with)?,
        Elements::F32(s) => best_so_far(rt, s, args, order, with)?,
        Elements::C64(s) => best_so_far(rt, s, args, order, with)?,
        Elements::C32(s) => best_so_far(rt, s, args, order, with)?,
        Elements::I8(s) => best_so_far(rt, s, args, order, with)?,
        Elements::I16(s) => best_so_far(rt, s, args, order, with)?,
        Elements::I32(s) => best_so_far(rt, s, args, order, with)?,
        Elements::I64(s) => best_so_far(rt, s, args, order, with)?,
        Elements::U8(s) => best_so_far(rt, s, args, order, with)?,
        Elements::U16(s) => best_so_far(rt, s, args, order, with)?,
        Elements::U32(s) => best_so_far(rt, s, args, order, with)?,
        Elements::U64(s) => best_so_far(rt, s, args, order, with)?,
        _ => best_so_far(rt, &elements_as::<f64>(&view.elements), args, order, with)?,
    };
    call.output(values)?;
    if with { call.output(positions) } else { Ok(()) }
}

builtin! {
    /// Largest element so far.
    ///
    /// Along the first dimension whose length isn't 1, or `dim`; `'reverse'` starts at the end. NaN is passed over.
    ///
    /// # Examples
    /// ```matlab
    /// cummax([1 3 2])        %| 1     3     3
    /// ```
    pub CUMMAX = cummax(ScanArgs);
    forms: ["M = cummax(A)", "M = cummax(A, dim)", "M = cummax(…, direction)", "M = cummax(…, nanflag)", "[M, I] = cummax(…)"],
    inputs: 1..=4,
    outputs: 0..=2,
    purity: Pure,
    result: LikeFirst,
}

fn cummax(args: ScanArgs, call: &mut Call<'_>) -> Result<()> {
    running_extremum(&args, call, Order::Greatest, "cummax")
}

builtin! {
    /// Smallest element so far.
    ///
    /// Along the first dimension whose length isn't 1, or `dim`; `'reverse'` starts at the end. NaN is passed over.
    ///
    /// # Examples
    /// ```matlab
    /// cummin([3 1 2])        %| 3     1     1
    /// ```
    pub CUMMIN = cummin(ScanArgs);
    forms: ["M = cummin(A)", "M = cummin(A, dim)", "M = cummin(…, direction)", "M = cummin(…, nanflag)", "[M, I] = cummin(…)"],
    inputs: 1..=4,
    outputs: 0..=2,
    purity: Pure,
    result: LikeFirst,
}

fn cummin(args: ScanArgs, call: &mut Call<'_>) -> Result<()> {
    running_extremum(&args, call, Order::Least, "cummin")
}

/// One step of `diff` along a dimension.
fn step(rt: &mut Runtime, value: Value, dim: usize) -> Result<Value> {
    fn minus<T: Arith + Stored>(rt: &mut Runtime, s: &[T], runs: Runs, dims: Dims) -> Result<Value> {
        rt.filled::<T>(dims, |out| scan::difference(s, runs, out, |high, low| high.minus(low)))
    }
    fn complex<T: Arith>(rt: &mut Runtime, s: &[Complex<T>], runs: Runs, dims: Dims) -> Result<Value>
    where
        Complex<T>: Stored,
    {
        let mut array = rt.zeros(<Complex<T> as Stored>::LAYOUT, dims)?;
        if let Some(out) = array.slice_mut::<Complex<T>>() {
            let minus = |high: Complex<T>, low: Complex<T>| {
                Complex::new(high.re.minus(low.re), high.im.minus(low.im))
            };
            scan::difference(s, runs, out, minus);
        }
        Ok(rt.array(array.narrowed()))
    }
    let view = numeric(&value, "diff")?;
    let dims = Dims::new(view.dims);
    let runs = Runs::along(view.dims, dim);
    let dims = dims.with(dim, runs.length.saturating_sub(1));
    match view.elements {
        Elements::F64(s) => minus(rt, s, runs, dims),
        Elements::F32(s) => minus(rt, s, runs, dims),
        Elements::C64(s) => complex(rt, s, runs, dims),
        Elements::C32(s) => complex(rt, s, runs, dims),
        Elements::ComplexInteger(pairs) => each_complex_integers!(pairs, s => complex(rt, s, runs, dims)),
        Elements::I8(s) => minus(rt, s, runs, dims),
        Elements::I16(s) => minus(rt, s, runs, dims),
        Elements::I32(s) => minus(rt, s, runs, dims),
        Elements::I64(s) => minus(rt, s, runs, dims),
        Elements::U8(s) => minus(rt, s, runs, dims),
        Elements::U16(s) => minus(rt, s, runs, dims),
        Elements::U32(s) => minus(rt, s, runs, dims),
        Elements::U64(s) => minus(rt, s, runs, dims),
        _ => minus(rt, &elements_as::<f64>(&view.elements), runs, dims),
    }
}

builtin! {
    /// Differences of neighbours.
    ///
    /// `n` times, along the first dimension whose length isn't 1 or along `dim`. When a dimension is used up, the next one takes
    /// over.
    ///
    /// # Shapes
    /// Each step shortens the dimension by one; the difference of a scalar is `[]`.
    ///
    /// # Errors
    /// `MATLAB:diff:differenceOrderMustBePositiveInteger`.
    ///
    /// # Examples
    /// ```matlab
    /// diff([1 4 9])          %| 3     5
    /// diff([1 4 9], 2)       %| 2
    /// ```
    pub DIFF = diff(Any);
    forms: ["Y = diff(X)", "Y = diff(X, n)", "Y = diff(X, n, dim)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn diff(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let order = match args.get(1).filter(|n| !n.is_empty()) {
        None => 1.0,
        Some(n) => n.scalar_double().filter(|n| *n >= 0.0 && n.fract() == 0.0).ok_or_else(|| {
            Error::new(
                "MATLAB:diff:differenceOrderMustBePositiveInteger",
                "Difference order N must be a positive integer scalar.",
            )
            .in_octave("", "diff: order K must be non-negative")
        })?,
    };
    let dim = match args.get(2) {
        Some(dim) => Some(Dim::or_octave(*dim, "diff: DIM must be a valid dimension", call)?.0),
        None => None,
    };
    numeric(&args[0], "diff")?;
    let mut value = args[0];
    let mut left = order;
    while left > 0.0 && !value.is_empty() {
        if dim.is_none() && value.is_scalar() {
            value = Value::EMPTY;
            break;
        }
        let along = dim.unwrap_or_else(|| value.dims().first_non_singleton());
        value = step(call.rt(), value, along)?;
        left -= 1.0;
    }
    call.output(if value == args[0] { value.shared() } else { value })
}

/// Points and values of a numerical integral.
struct TrapezoidArgs {
    x: Option<Value>,
    y: Value,
    dim: Option<usize>,
}

const TRAPEZOID_DIM: &str = "trapz: DIM must be an integer and a valid dimension";

impl FromArgs for TrapezoidArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        // Octave: a scalar behind the values alone is a dimension.
        if let [y, dim] = args
            && call.rt().dialect.is_octave
            && dim.is_scalar()
            && !y.is_scalar()
        {
            let dim = Dim::or_octave(*dim, TRAPEZOID_DIM, call)?.0;
            return Ok(TrapezoidArgs { x: None, y: *y, dim: Some(dim) });
        }
        let dim = match args.get(2) {
            Some(dim) => Some(Dim::or_octave(*dim, TRAPEZOID_DIM, call)?.0),
            None => None,
        };
        Ok(match args {
            [y] => TrapezoidArgs { x: None, y: *y, dim: None },
            [x, y, ..] => TrapezoidArgs { x: Some(*x).filter(|x| !x.is_empty()), y: *y, dim },
            [] => return Err(crate::error::ErrorKind::NotEnoughInputs.into()),
        })
    }
}

/// Abscissas for each run: one list for all, or an array of the size of the values.
enum Points {
    Shared(Vec<Complex<f64>>),
    Each(Vec<Complex<f64>>),
}

fn trapezoids(args: &TrapezoidArgs, call: &mut Call<'_>, cumulative: bool, name: &str) -> Result<()> {
    let view = numeric(&args.y, name)?;
    let dims = Dims::new(view.dims);
    let x_dims = args.x.map(|x| x.dims());
    let dim = args.dim.unwrap_or_else(|| dims.first_non_singleton());
    let runs = Runs::along(view.dims, dim);
    let mismatch = || {
        Error::new(
            format!("MATLAB:{name}:LengthXmismatchY"),
            format!("Length of X must match the length of Y in the dimension of integration ({}).", dim + 1),
        )
        .in_octave(
            "",
            match x_dims.as_ref().is_some_and(|d| d.is_vector()) {
                true => format!("{name}: length of X and length of Y along DIM must match"),
                false => format!("{name}: X and Y must have same shape"),
            },
        )
    };
    // An empty array may be longer than memory holds points.
    call.rt().check_size(&Dims::row(runs.length), size_of::<Complex<f64>>())?;
    let points = match args.x {
        None => Points::Shared((0..runs.length).map(|k| Complex::new(k as f64, 0.0)).collect()),
        Some(x) => {
            let list = elements_as_complex::<f64>(&numeric(&x, name)?.elements);
            match list[..] {
                [h] => Points::Shared((0..runs.length).map(|k| h.scale(k as f64)).collect()),
                _ if list.len() == runs.length && x.dims().is_vector() => Points::Shared(list),
                _ if x.dims() == dims => Points::Each(list),
                _ => return Err(mismatch()),
            }
        }
    };
    let y = elements_as_complex::<f64>(&view.elements);
    let half = |z: Complex<f64>| z.scale(0.5);
    let result_dims = match (cumulative, dims.is_zero_by_zero()) {
        (true, _) => dims.clone(),
        (_, true) => Dims::scalar(),
        _ => dims.with(dim, 1),
    };
    let out_length = if cumulative { runs.length } else { 1 };
    let single = view.class == Class::Single;
    let rt = call.rt();
    let mut array = rt.zeros(<Complex<f64> as Stored>::LAYOUT, result_dims)?;
    if !dims.is_zero_by_zero()
        && let Some(out) = array.slice_mut::<Complex<f64>>()
    {
        let positions: Vec<usize> = (0..y.len()).collect();
        runs.map_runs(&positions, out_length, out, |_, run, result| {
            let values: Vec<_> = run.iter().map(|&p| y[p]).collect();
            let own: Vec<_>;
            let x = match &points {
                Points::Shared(list) => list,
                Points::Each(all) => {
                    own = run.iter().map(|&p| all[p]).collect();
                    &own
                }
            };
            match cumulative {
                true => poly::cumtrapz(x, &values, result, half),
                false => result[0] = poly::trapz(x, &values, half),
            }
        });
    }
    let value = rt.array(array.narrowed());
    let value = if single { crate::ops::convert::to_class(rt, value, Class::Single)? } else { value };
    call.output(value)
}

builtin! {
    /// Integral of sampled values by trapezoids.
    ///
    /// With unit spacing, a scalar spacing, or the points `X`.
    ///
    /// # Errors
    /// `MATLAB:trapz:LengthXmismatchY` when the points don't fit the values.
    ///
    /// # Examples
    /// ```matlab
    /// trapz([1 2 3])         %| 4
    /// trapz([0 2], [1 1])    %| 2
    /// ```
    pub TRAPZ = trapz(TrapezoidArgs);
    forms: ["Q = trapz(Y)", "Q = trapz(X, Y)", "Q = trapz(X, Y, dim)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn trapz(args: TrapezoidArgs, call: &mut Call<'_>) -> Result<()> {
    trapezoids(&args, call, false, "trapz")
}

builtin! {
    /// Integral so far of sampled values by trapezoids.
    ///
    /// # Errors
    /// `MATLAB:cumtrapz:LengthXmismatchY` when the points don't fit the values.
    ///
    /// # Examples
    /// ```matlab
    /// cumtrapz([2 4 6])      %| 0     3     8
    /// ```
    pub CUMTRAPZ = cumtrapz(TrapezoidArgs);
    forms: ["Q = cumtrapz(Y)", "Q = cumtrapz(X, Y)", "Q = cumtrapz(X, Y, dim)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn cumtrapz(args: TrapezoidArgs, call: &mut Call<'_>) -> Result<()> {
    trapezoids(&args, call, true, "cumtrapz")
}
