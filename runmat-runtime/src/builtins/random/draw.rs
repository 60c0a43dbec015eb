//! Random arrays: `rand`, `randn`, `randi`, `randperm`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs, Sizes, parse_sizes};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::element::Element;
use crate::kernels::random::Twister;
use crate::ops::convert::to_class;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Up to here every whole number is a double.
const FLINTMAX: f64 = 9_007_199_254_740_992.0;

/// A size, or the legacy forms that read or set the state.
enum DrawArgs {
    Sizes(Sizes),
    /// `rand('seed', x)` and its kin.
    Seed(Option<Value>),
}

impl FromArgs for DrawArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let word = args
            .first()
            .and_then(|a| a.text().filter(|_| a.is_text_scalar()).map(|t| t.to_ascii_lowercase()));
        match word.as_deref() {
            Some("seed" | "state" | "twister") => Ok(DrawArgs::Seed(args.get(1).copied())),
            _ => Ok(DrawArgs::Sizes(parse_sizes(args)?)),
        }
    }
}

/// The floating-point class that a call asks for.
fn float_class(sizes: &Sizes) -> Result<Class> {
    let class = sizes.class.or_else(|| sizes.like.map(|l| l.class())).unwrap_or(Class::Double);
    match class.is_float() {
        true => Ok(class),
        false => Err(Error::new("MATLAB:rand:unrecognizedClass", "Class must be 'double' or 'single'.")),
    }
}

fn draw(
    args: DrawArgs,
    call: &mut Call<'_>,
    double: fn(&mut Twister, &mut [f64]),
    single: fn(&mut Twister) -> f32,
) -> Result<()> {
    let sizes = match args {
        DrawArgs::Sizes(sizes) => sizes,
        DrawArgs::Seed(None) => {
            let state = call.rt().random().state();
            let value = call.rt().column(&state)?;
            return call.output(value);
        }
        DrawArgs::Seed(Some(seed)) => return super::generator::seed(call, seed),
    };
    let value = match float_class(&sizes)? {
        Class::Single => {
            let mut elements = buffer::<f32>(call.rt(), &sizes.dims)?;
            let twister = call.rt().random();
            elements.iter_mut().for_each(|x| *x = single(twister));
            call.rt().dense(&elements, sizes.dims)?
        }
        _ if sizes.dims.is_scalar() => {
            let mut one = [0.0];
            double(call.rt().random(), &mut one);
            Value::double(one[0])
        }
        _ => {
            let mut elements = buffer::<f64>(call.rt(), &sizes.dims)?;
            double(call.rt().random(), &mut elements);
            call.rt().dense(&elements, sizes.dims)?
        }
    };
    call.output(value)
}

fn buffer<T: Default + Clone>(rt: &Runtime, dims: &Dims) -> Result<Vec<T>> {
    rt.check_size(dims, size_of::<T>())?;
    Ok(vec![T::default(); dims.numel()])
}

builtin! {
    /// Uniform random numbers between 0 and 1.
    ///
    /// The Mersenne twister; `rng` sets its seed. `rand('twister', x)` is the legacy form of that.
    ///
    /// # Shapes
    /// As `zeros`.
    ///
    /// # Classes
    /// double or single.
    ///
    /// # Errors
    /// `MATLAB:NonIntegerInput` for sizes that aren't integers.
    ///
    /// # Examples
    /// ```matlab
    /// size(rand(2, 3))       %| 2     3
    /// ```
    pub RAND = rand(DrawArgs);
    forms: ["X = rand", "X = rand(n)", "X = rand(m, n, …)", "X = rand(sz)", "X = rand(…, class)", "X = rand(…, 'like', p)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: OfClass(Class::Double),
}

fn rand(args: DrawArgs, call: &mut Call<'_>) -> Result<()> {
    draw(args, call, Twister::fill_uniform, Twister::uniform_single)
}

builtin! {
    /// Normally distributed random numbers of mean 0 and variance 1.
    ///
    /// # Shapes
    /// As `zeros`.
    ///
    /// # Classes
    /// double or single.
    ///
    /// # Errors
    /// `MATLAB:NonIntegerInput` for sizes that aren't integers.
    ///
    /// # Examples
    /// ```matlab
    /// size(randn(2, 3))      %| 2     3
    /// ```
    pub RANDN = randn(DrawArgs);
    forms: ["X = randn", "X = randn(n)", "X = randn(m, n, …)", "X = randn(sz)", "X = randn(…, class)", "X = randn(…, 'like', p)"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: OfClass(Class::Double),
}

fn randn(args: DrawArgs, call: &mut Call<'_>) -> Result<()> {
    draw(args, call, Twister::fill_normal, |twister| twister.normal() as f32)
}

/// Octave's warning when a class doesn't hold the numbers that it is asked for.
fn warn_of_bounds(rt: &mut Runtime, (low, high): (f64, f64), class: Class) {
    let (least, greatest) = crate::each_class!(class, T => {
        let (least, greatest) = (<T as Element>::MIN.to_f64(), <T as Element>::MAX.to_f64());
        (least, if class == Class::Single { 16_777_216.0 } else { greatest })
    }, else (f64::NEG_INFINITY, f64::INFINITY));
    let least = if class.is_float() { -greatest } else { least };
    for (name, bad) in [("IMIN", low < least), ("IMAX", high > greatest)] {
        if bad {
            let text = "exceeds requested type.  Values might be truncated to requested type.";
            rt.warn("", &format!("randi: integer {name} {text}"));
        }
    }
}

struct RandiArgs {
    low: f64,
    high: f64,
    sizes: Sizes,
}

impl FromArgs for RandiArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let invalid = |octave: &str| {
            Error::new(
                "MATLAB:randi:invalidLimits",
                "First input must be a positive scalar integer value IMAX, or two integer values [IMIN IMAX] with IMIN less than or equal to IMAX.",
            )
            .in_octave("", format!("randi: {octave}"))
        };
        let not_integers = || invalid("IMIN and IMAX must be integer bounds");
        let octave = call.rt().dialect.is_octave;
        let bounds = call.args()[0].view().filter(|v| !v.is_complex()).ok_or_else(not_integers)?;
        let (low, high) = match bounds.numel() {
            1 => (1.0, bounds.elements.real_at(0)),
            n if n == 2 || octave && n > 2 => (bounds.elements.real_at(0), bounds.elements.real_at(1)),
            _ => return Err(not_integers()),
        };
        if low.fract() != 0.0 || high.fract() != 0.0 || octave && bounds.class == Class::Char {
            return Err(not_integers());
        }
        if low > high {
            let single = bounds.numel() == 1;
            return Err(invalid(if single { "require IMAX >= 1" } else { "require IMIN <= IMAX" }));
        }
        if octave && (low.abs() >= FLINTMAX || high.abs() >= FLINTMAX) {
            return Err(invalid("IMIN and IMAX must be smaller than flintmax()"));
        }
        if octave && high - low >= FLINTMAX - 1.0 {
            return Err(invalid("integer range must be smaller than flintmax()-1"));
        }
        if !(high - low).is_finite() {
            return Err(not_integers());
        }
        let sizes = parse_sizes(&call.args()[1..]).map_err(|error| {
            let class = call.args().last().and_then(|c| c.text()).unwrap_or_default();
            error.in_octave("", format!("randi: unknown requested output CLASS '{class}'"))
        })?;
        if octave && let Some(class) = sizes.class {
            warn_of_bounds(call.rt(), (low, high), class);
        }
        Ok(RandiArgs { low, high, sizes })
    }
}

builtin! {
    /// Uniform random integers.
    ///
    /// From 1 to `imax`, or from `imin` to `imax`.
    ///
    /// # Shapes
    /// As `zeros`.
    ///
    /// # Classes
    /// double, or the numeric class named last.
    ///
    /// # Errors
    /// `MATLAB:randi:invalidLimits` for bounds that aren't integers in order.
    ///
    /// # Examples
    /// ```matlab
    /// size(randi(6, 1, 4))   %| 1     4
    /// randi([3 3])           %| 3
    /// ```
    pub RANDI = randi(RandiArgs);
    forms: ["X = randi(imax)", "X = randi(imax, n)", "X = randi(imax, m, n, …)", "X = randi([imin imax], …)", "X = randi(…, class)", "X = randi(…, 'like', p)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

fn randi(args: RandiArgs, call: &mut Call<'_>) -> Result<()> {
    let class = args.sizes.class.or_else(|| args.sizes.like.map(|l| l.class())).unwrap_or(Class::Double);
    if !(class.is_numeric() || class == Class::Logical) {
        return Err(Error::new("MATLAB:randi:unrecognizedClass", "Class must be a numeric class."));
    }
    let mut elements = buffer::<f64>(call.rt(), &args.sizes.dims)?;
    call.rt().random().fill_integers(args.low, args.high, &mut elements);
    let value = call.rt().dense(&elements, args.sizes.dims)?;
    let value = to_class(call.rt(), value, class)?;
    call.output(value)
}

builtin! {
    /// Random permutation.
    ///
    /// The numbers 1 to `n` in random order, or `k` different ones of them.
    ///
    /// # Shapes
    /// A row.
    ///
    /// # Errors
    /// `MATLAB:randperm:inputTooLarge` when `k` is above `n`.
    ///
    /// # Examples
    /// ```matlab
    /// sort(randperm(4))      %| 1     2     3     4
    /// ```
    pub RANDPERM = randperm(Any);
    forms: ["p = randperm(n)", "p = randperm(n, k)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Effects,
    result: OfClass(Class::Double),
}

fn randperm(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let count = |value: Value| match value.scalar_double() {
        Some(n) if n >= 0.0 && n.fract() == 0.0 && n < FLINTMAX => Ok(n as usize),
        _ => Err(Error::new("MATLAB:randperm:inputMustBeInteger", "Inputs must be nonnegative integers.")),
    };
    let n = count(args[0])?;
    let picked: Vec<f64> = match args.get(1) {
        None => {
            call.rt().check_size(&Dims::row(n), size_of::<f64>())?;
            call.rt().random().permutation(n).iter().map(|&p| p as f64 + 1.0).collect()
        }
        Some(&k) => {
            let k = count(k)?;
            if k > n {
                return Err(Error::new(
                    "MATLAB:randperm:inputTooLarge",
                    "K must be less than or equal to N.",
                ));
            }
            call.rt().check_size(&Dims::row(k), size_of::<f64>())?;
            call.rt().random().sample(n, k).iter().map(|&p| p as f64 + 1.0).collect()
        }
    };
    let value = call.rt().row(&picked)?;
    call.output(value)
}
