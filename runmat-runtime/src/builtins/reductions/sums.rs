//! Sums, products and means: `sum`, `prod`, `sumsq`, `mean`.

use super::plan::{Options, OutClass, Plan, numeric};
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Stored};
use crate::builtin;
use crate::builtins::args::{Along, FromArgs};
use crate::builtins::call::Call;
use crate::each_complex_integers;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::element::Element;
use crate::kernels::reduce::{self, Accumulator};
use crate::kernels::runs::Runs;
use crate::kernels::{Complex, Real};
use crate::ops::convert::{elements_as, elements_as_complex, to_class};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// What is folded.
#[derive(Clone, Copy, PartialEq)]
enum Fold {
    Sum,
    Product,
    Squares,
}

fn fold<S: Copy, A: Accumulator + Stored>(
    rt: &mut Runtime,
    s: &[S],
    runs: Runs,
    dims: Dims,
    how: Fold,
    load: impl Fn(S) -> A,
) -> Result<Value> {
    rt.filled::<A>(dims, |out| match how {
        Fold::Sum => reduce::sum(s, runs, out, load),
        Fold::Product => reduce::product(s, runs, out, load),
        Fold::Squares => reduce::sum(s, runs, out, |x| {
            let x = load(x);
            x.product(x)
        }),
    })
}

fn real_fold<T: Real + Element + Accumulator + Stored>(
    rt: &mut Runtime,
    s: &[T],
    plan: &Plan,
    how: Fold,
    omit: bool,
) -> Result<Value> {
    let neutral = if how == Fold::Product { <T as Accumulator>::ONE } else { <T as Accumulator>::ZERO };
    match omit {
        true => fold(
            rt,
            s,
            plan.runs,
            plan.dims.clone(),
            how,
            |x: T| if Element::is_nan(x) { neutral } else { x },
        ),
        false => fold(rt, s, plan.runs, plan.dims.clone(), how, |x: T| x),
    }
}

fn complex_fold<T: Real + Accumulator + Stored>(
    rt: &mut Runtime,
    s: &[Complex<T>],
    plan: &Plan,
    how: Fold,
    omit: bool,
) -> Result<Value>
where
    Complex<T>: Stored,
{
    if how == Fold::Squares {
        return fold(rt, s, plan.runs, plan.dims.clone(), Fold::Sum, |z: Complex<T>| z.norm_sqr());
    }
    let neutral = if how == Fold::Product { Complex::<T>::ONE } else { Complex::<T>::ZERO };
    let (runs, dims) = (plan.runs, plan.dims.clone());
    let mut array = rt.zeros(<Complex<T> as Stored>::LAYOUT, dims)?;
    if let Some(out) = array.slice_mut::<Complex<T>>() {
        let load = |z: Complex<T>| if omit && z.is_nan() { neutral } else { z };
        match how {
            Fold::Product => reduce::product(s, runs, out, load),
            _ => reduce::sum(s, runs, out, load),
        }
    }
    Ok(rt.array(array.narrowed()))
}

/// Sums in the class itself, part by part; products of complex integers there are none.
fn complex_integer_fold<T: Element + Accumulator + Stored>(
    rt: &mut Runtime,
    s: &[Complex<T>],
    plan: &Plan,
    how: Fold,
) -> Result<Value>
where
    Complex<T>: Stored,
{
    if how != Fold::Sum {
        return Err(ErrorKind::ComplexIntegers.into());
    }
    let mut array = rt.zeros(<Complex<T> as Stored>::LAYOUT, plan.dims.clone())?;
    if let Some(out) = array.slice_mut::<Complex<T>>() {
        let [mut re, mut im] =
            [vec![<T as Accumulator>::ZERO; out.len()], vec![<T as Accumulator>::ZERO; out.len()]];
        reduce::sum(s, plan.runs, &mut re, |z| z.re);
        reduce::sum(s, plan.runs, &mut im, |z| z.im);
        out.iter_mut().zip(re.iter().zip(&im)).for_each(|(o, (re, im))| *o = Complex::new(*re, *im));
    }
    Ok(rt.array(array.narrowed()))
}

fn folded(rt: &mut Runtime, plan: &Plan, how: Fold, options: &Options, name: &str) -> Result<Value> {
    fn whole<T: Element + Accumulator + Stored>(
        rt: &mut Runtime,
        s: &[T],
        plan: &Plan,
        how: Fold,
        native: bool,
    ) -> Result<Value> {
        match native {
            true => fold(rt, s, plan.runs, plan.dims.clone(), how, |x: T| x),
            false => fold(rt, s, plan.runs, plan.dims.clone(), how, |x: T| x.to_f64()),
        }
    }
    let view = numeric(&plan.value, name)?;
    let omit = options.omit_nan;
    let native = options.class == OutClass::Native;
    let value = match view.elements {
        Elements::F64(s) => real_fold(rt, s, plan, how, omit)?,
        Elements::F32(s) if options.class != OutClass::Double => real_fold(rt, s, plan, how, omit)?,
        Elements::F32(_) => real_fold(rt, &elements_as::<f64>(&view.elements), plan, how, omit)?,
        Elements::C64(s) => complex_fold(rt, s, plan, how, omit)?,
        Elements::C32(s) => complex_fold(rt, s, plan, how, omit)?,
        Elements::ComplexInteger(pairs) if native => {
            each_complex_integers!(pairs, s => complex_integer_fold(rt, s, plan, how)?)
        }
        Elements::ComplexInteger(_) => {
            complex_fold(rt, &elements_as_complex::<f64>(&view.elements), plan, how, omit)?
        }
        Elements::I8(s) => whole(rt, s, plan, how, native)?,
        Elements::I16(s) => whole(rt, s, plan, how, native)?,
        Elements::I32(s) => whole(rt, s, plan, how, native)?,
        Elements::I64(s) => whole(rt, s, plan, how, native)?,
        Elements::U8(s) => whole(rt, s, plan, how, native)?,
        Elements::U16(s) => whole(rt, s, plan, how, native)?,
        Elements::U32(s) => whole(rt, s, plan, how, native)?,
        Elements::U64(s) => whole(rt, s, plan, how, native)?,
        Elements::Bool(s) => {
            let value = fold(rt, s, plan.runs, plan.dims.clone(), how, |x: bool| x.to_f64())?;
            if native { to_class(rt, value, Class::Logical)? } else { value }
        }
        Elements::Char8(_) | Elements::Char16(_) => {
            real_fold(rt, &elements_as::<f64>(&view.elements), plan, how, omit)?
        }
    };
    Ok(value)
}

/// The sum of numbers along a dimension (0-based).
///
/// # Errors
/// Classes without sums.
pub fn sum_along(rt: &mut Runtime, value: Value, dim: usize) -> Result<Value> {
    let plan = Plan::new(rt, value, &Along::Dim(dim))?;
    let options = Options {
        along: Along::Default,
        omit_nan: false,
        nan_given: false,
        class: OutClass::Default,
        reverse: false,
        linear: false,
    };
    folded(rt, &plan, Fold::Sum, &options, "sum")
}

/// `sum(A)` of a row or column of real doubles.
fn sum_of_vector(args: &[Value]) -> Option<Value> {
    let [value] = args else { return None };
    let is_vector = |dims: &[usize]| matches!(dims, [1, n] | [n, 1] if *n > 0);
    let Some((s, dims)) = value.doubles() else {
        let (s, _) = value.truths().filter(|(_, dims)| is_vector(dims))?;
        return Some(Value::double(s.iter().filter(|x| **x).count() as f64));
    };
    if !is_vector(dims) {
        return None;
    }
    let mut out = [0.0];
    reduce::sum(s, Runs::whole(s.len()), &mut out, |x: f64| x);
    Some(Value::double(out[0]))
}

struct SumArgs {
    value: Value,
    options: Options,
}

macro_rules! fold_args {
    ($type:ident, $name:literal) => {
        struct $type(SumArgs);

        impl FromArgs for $type {
            fn from_args(call: &mut Call<'_>) -> Result<Self> {
                if call.args().len() > 3 && call.rt().dialect.is_octave {
                    return Err(crate::error::ErrorKind::BuiltinTooManyInputs.into());
                }
                let options = Options::parse(&call.args()[1..], $name, call)?;
                Ok($type(SumArgs { value: call.args()[0], options }))
            }
        }
    };
}
fold_args!(SumOf, "sum");
fold_args!(ProdOf, "prod");
fold_args!(SumsqOf, "sumsq");

/// Which mean is taken: Octave knows two more.
#[derive(Clone, Copy, PartialEq)]
enum MeanKind {
    Arithmetic,
    Geometric,
    Harmonic,
}

struct MeanOf {
    value: Value,
    options: Options,
    kind: MeanKind,
}

/// Octave tells how its `mean` is called.
pub(super) fn invalid_mean(error: Error) -> Error {
    let usage = "Invalid call to mean.  Correct usage is:\n\n -- mean (X)\n -- mean (X, DIM)\n -- mean (X, OPT)\n -- mean (X, DIM, OPT)\n -- mean (..., OUTTYPE)";
    error.in_octave("Octave:invalid-fun-call", usage)
}

impl FromArgs for MeanOf {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let octave = call.rt().dialect.is_octave;
        super::statistics::numbers_in_octave(&args[0], "mean", call)?;
        let (mut kind, mut rest, mut dims) = (MeanKind::Arithmetic, Vec::new(), 0);
        for arg in &args[1..] {
            match arg.text().filter(|_| octave && arg.is_text_scalar()).as_deref() {
                Some("a") => kind = MeanKind::Arithmetic,
                Some("g") => kind = MeanKind::Geometric,
                Some("h") => kind = MeanKind::Harmonic,
                Some("double" | "native" | "default") => rest.push(*arg),
                Some(other) => {
                    let error = Error::new(
                        "MATLAB:mean:unknownOption",
                        format!("Invalid option. Option '{other}' is not known to mean."),
                    );
                    return Err(match other.chars().count() {
                        1 => error.in_octave("", format!("mean: mean type '{other}' not recognized")),
                        _ => invalid_mean(error),
                    });
                }
                None => {
                    dims += usize::from(!arg.is_text_scalar());
                    rest.push(*arg);
                }
            }
        }
        if octave && dims > 1 {
            return Err(invalid_mean(crate::error::ErrorKind::BuiltinTooManyInputs.into()));
        }
        let options = Options::parse(&rest, "mean", call)?;
        Ok(MeanOf { value: args[0], options, kind })
    }
}

fn reduce_with(args: &SumArgs, call: &mut Call<'_>, how: Fold, name: &str) -> Result<()> {
    if let Some(x) = args.value.as_double()
        && !x.is_nan()
    {
        return call.output(Value::double(if how == Fold::Squares { x * x } else { x }));
    }
    let rt = call.rt();
    let plan = Plan::new(rt, args.value, &args.options.along)?;
    let value = folded(rt, &plan, how, &args.options, name)?;
    call.output(value)
}

builtin! {
    /// Sum of elements.
    ///
    /// Along the first dimension whose length isn't 1, along `dim`, several dimensions, or `'all'`. NaN counts unless `'omitnan'`
    /// is given.
    ///
    /// # Shapes
    /// Reduced dimensions have length 1; `sum([])` is 0.
    ///
    /// # Classes
    /// double, single for single; with `'native'` the class of `A` (integers saturate).
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// sum([1 2; 3 4])        %| 4     6
    /// sum([1 2; 3 4], 'all') %| 10
    /// sum([1 NaN], 'omitnan') %| 1
    /// ```
    pub SUM = sum(SumOf);
    forms: ["S = sum(A)", "S = sum(A, dim)", "S = sum(A, vecdim)", "S = sum(A, 'all')", "S = sum(…, outtype)", "S = sum(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
    quick: |_, args| sum_of_vector(args),
    complex_integers: First,
}

fn sum(SumOf(args): SumOf, call: &mut Call<'_>) -> Result<()> {
    reduce_with(&args, call, Fold::Sum, "sum")
}

builtin! {
    /// Product of elements.
    ///
    /// Along the first dimension whose length isn't 1, along `dim`, several dimensions, or `'all'`. NaN counts unless `'omitnan'`
    /// is given.
    ///
    /// # Shapes
    /// Reduced dimensions have length 1; `prod([])` is 1.
    ///
    /// # Classes
    /// double, single for single; with `'native'` the class of `A` (integers saturate).
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// prod([1 2; 3 4])       %| 3     8
    /// prod([])               %| 1
    /// ```
    pub PROD = prod(ProdOf);
    forms: ["P = prod(A)", "P = prod(A, dim)", "P = prod(A, vecdim)", "P = prod(A, 'all')", "P = prod(…, outtype)", "P = prod(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
    complex_integers: First,
}

fn prod(ProdOf(args): ProdOf, call: &mut Call<'_>) -> Result<()> {
    reduce_with(&args, call, Fold::Product, "prod")
}

builtin! {
    /// Sum of squares; of squared magnitudes for complex numbers.
    ///
    /// # Examples
    /// ```matlab
    /// sumsq([3 4])           %| 25
    /// ```
    pub SUMSQ = sumsq(SumsqOf);
    forms: ["S = sumsq(A)", "S = sumsq(A, dim)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
    complex_integers: First,
}

fn sumsq(SumsqOf(args): SumsqOf, call: &mut Call<'_>) -> Result<()> {
    reduce_with(&args, call, Fold::Squares, "sumsq")
}

builtin! {
    /// Mean of elements.
    ///
    /// Along the first dimension whose length isn't 1, along `dim`, several dimensions, or `'all'`. NaN counts unless `'omitnan'`
    /// is given.
    ///
    /// # Shapes
    /// Reduced dimensions have length 1; the mean of nothing is NaN.
    ///
    /// # Classes
    /// double, single for single; with `'native'` the class of `A`.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// mean([1 2 3 4])        %| 2.5000
    /// mean([1 2; 3 4])       %| 2     3
    /// mean([1 NaN 3], 'omitnan') %| 2
    /// ```
    pub MEAN = mean(MeanOf);
    forms: ["M = mean(A)", "M = mean(A, dim)", "M = mean(A, vecdim)", "M = mean(A, 'all')", "M = mean(…, outtype)", "M = mean(…, nanflag)"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
    complex_integers: First,
}

fn mean(args: MeanOf, call: &mut Call<'_>) -> Result<()> {
    if args.kind != MeanKind::Arithmetic {
        return transformed_mean(&args, call);
    }
    let value = arithmetic_mean(&args, call)?;
    call.output(value)
}

/// The geometric or harmonic mean: the arithmetic one of logarithms or reciprocals, taken back.
fn transformed_mean(args: &MeanOf, call: &mut Call<'_>) -> Result<()> {
    let view = numeric(&args.value, "mean")?;
    if args.value.is_complex_integer() {
        return Err(ErrorKind::ComplexIntegers.into());
    }
    let numbers = elements_as::<f64>(&view.elements);
    if numbers.iter().any(|&x| x < 0.0) {
        return Err(Error::new("MATLAB:mean:negative", "X must not contain any negative values.")
            .in_octave("", "mean: X must not contain any negative values"));
    }
    let [there, back]: [fn(f64) -> f64; 2] = match args.kind {
        MeanKind::Geometric => [f64::ln, f64::exp],
        _ => [f64::recip, f64::recip],
    };
    let class = view.class;
    let rt = call.rt();
    let turned: Vec<f64> = numbers.iter().map(|&x| there(x)).collect();
    let turned = rt.dense(&turned, Dims::new(view.dims))?;
    let inner = MeanOf { value: turned, options: args.options.clone(), kind: MeanKind::Arithmetic };
    let mean = arithmetic_mean(&inner, call)?;
    let view = numeric(&mean, "mean")?;
    let results: Vec<f64> = elements_as::<f64>(&view.elements).iter().map(|&x| back(x)).collect();
    let value = call.rt().dense(&results, Dims::new(view.dims))?;
    let value = if class == Class::Single { to_class(call.rt(), value, class)? } else { value };
    call.output(value)
}

fn arithmetic_mean(args: &MeanOf, call: &mut Call<'_>) -> Result<Value> {
    let rt = call.rt();
    let class = args.value.class();
    let native = args.options.class == OutClass::Native && class.is_numeric();
    let plan = Plan::new(rt, args.value, &args.options.along)?;
    // The sum of integers is taken in double even where the mean has their class.
    let options = Options { class: OutClass::Default, ..args.options.clone() };
    let total = folded(rt, &plan, Fold::Sum, &options, "mean")?;
    let counts = counts(rt, &plan, options.omit_nan)?;
    use crate::ops::arithmetic::{Arith, Operand, arithmetic};
    let mut value = arithmetic(rt, Arith::RDivide, Operand::kept(total), Operand::kept(counts))?;
    if native {
        value = to_class(rt, value, class)?;
    } else if args.options.class == OutClass::Double {
        value = to_class(rt, value, Class::Double)?;
    }
    Ok(value)
}

/// The number of elements of each run, NaN left out when asked for.
fn counts(rt: &mut Runtime, plan: &Plan, omit: bool) -> Result<Value> {
    let length = plan.runs.length;
    let view = numeric(&plan.value, "mean")?;
    if !omit || !view.class.is_float() {
        return Ok(Value::double(length as f64));
    }
    let mut numbers = vec![0; plan.dims.numel()];
    match view.elements {
        Elements::F64(s) => reduce::count(s, plan.runs, &mut numbers, |x| !x.is_nan()),
        Elements::F32(s) => reduce::count(s, plan.runs, &mut numbers, |x| !x.is_nan()),
        Elements::C64(s) => reduce::count(s, plan.runs, &mut numbers, |z| !z.is_nan()),
        Elements::C32(s) => reduce::count(s, plan.runs, &mut numbers, |z| !z.is_nan()),
        _ => numbers.fill(length),
    }
    let dims = plan.dims.clone();
    rt.written::<f64>(dims, |out| out.iter_mut().zip(&numbers).for_each(|(o, &n)| *o = n as f64))
}
