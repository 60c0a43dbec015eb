//! Whole numbers: `gcd`, `lcm`, `factorial`, `nchoosek`, `primes`, `isprime`, `factor`, `perms`.

use super::binary::{expansion, of_class, views};
use super::float::undefined;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::{Complex, gallery, integer, special};
use crate::ops::class_rules::arithmetic_class;
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::ops::rearrange::{Gather, rearrange};
use crate::value::Value;
use crate::value::class::Class;

/// Largest magnitude up to which a double counts whole numbers.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn whole_numbers(name: &str) -> Error {
    Error::new(format!("MATLAB:{name}:inputMustBeIntegers"), "Inputs must be real integers.")
        .in_octave("", "gcd: all values must be integers")
}

/// The whole numbers of a view; larger ones than 64 bits can hold are refused.
fn integers(value: &Value, name: &str) -> Result<Vec<i64>> {
    let view =
        value.view().filter(|v| !v.is_complex()).ok_or_else(|| undefined(name, value.class().name()))?;
    if view.class.is_integer() {
        return Ok(elements_as::<i64>(&view.elements).into_owned());
    }
    elements_as::<f64>(&view.elements)
        .iter()
        .map(|&x| if x.fract() == 0.0 && x.abs() <= EXACT { Ok(x as i64) } else { Err(whole_numbers(name)) })
        .collect()
}

builtin! {
    /// Greatest common divisor.
    ///
    /// `[g, c, d] = gcd(a, b)` also gives the factors with `g = a.*c + b.*d`.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// Those of `A + B`.
    ///
    /// # Errors
    /// `MATLAB:gcd:inputMustBeIntegers` for fractions.
    ///
    /// # Examples
    /// ```matlab
    /// gcd(12, 18)            %| 6
    /// gcd([12 9], 6)         %| 6     3
    /// ```
    pub GCD = gcd((Value, Value));
    forms: ["G = gcd(A, B)", "[G, C, D] = gcd(A, B)"],
    inputs: 2..=2,
    outputs: 0..=3,
    purity: Pure,
    result: ElementwiseBinary,
}

fn gcd((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let (va, vb) = views(&a, &b, "gcd")?;
    let (x, y) = (integers(&a, "gcd")?, integers(&b, "gcd")?);
    let plan = expansion(&va, &vb, "gcd")?;
    let class = arithmetic_class(call.rt(), &a, &b, "gcd")?;
    let mut all = vec![(0, 0, 0); plan.numel()];
    plan.apply(&x, &y, &mut all, integer::gcd_extended);
    let dims = Dims::new(plan.dims());
    let results: [Vec<f64>; 3] = [
        all.iter().map(|r| r.0 as f64).collect(),
        all.iter().map(|r| r.1 as f64).collect(),
        all.iter().map(|r| r.2 as f64).collect(),
    ];
    for result in results.iter().take(call.n_out().max(1)) {
        let value = of_class(call.rt(), result, dims.clone(), class)?;
        call.output(value)?;
    }
    Ok(())
}

builtin! {
    /// Least common multiple.
    ///
    /// # Shapes
    /// Dimensions of size 1 expand.
    ///
    /// # Classes
    /// Those of `A + B`.
    ///
    /// # Errors
    /// `MATLAB:lcm:inputMustBeIntegers` for fractions.
    ///
    /// # Examples
    /// ```matlab
    /// lcm(4, 6)              %| 12
    /// ```
    pub LCM = lcm((Value, Value));
    forms: ["L = lcm(A, B)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn lcm((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let (va, vb) = views(&a, &b, "lcm")?;
    let (x, y) = (integers(&a, "lcm")?, integers(&b, "lcm")?);
    let plan = expansion(&va, &vb, "lcm")?;
    let class = arithmetic_class(call.rt(), &a, &b, "lcm")?;
    let mut all = vec![0.0; plan.numel()];
    plan.apply(&x, &y, &mut all, |x, y| {
        let (x, y) = (x.unsigned_abs(), y.unsigned_abs());
        integer::lcm(x, y).map_or_else(|| x as f64 / integer::gcd(x, y) as f64 * y as f64, |m| m as f64)
    });
    let value = of_class(call.rt(), &all, Dims::new(plan.dims()), class)?;
    call.output(value)
}

builtin! {
    /// Factorial.
    ///
    /// # Classes
    /// Numeric classes stay; integers saturate.
    ///
    /// # Errors
    /// `MATLAB:factorial:NNegativeInt` for negative numbers and fractions.
    ///
    /// # Examples
    /// ```matlab
    /// factorial([0 1 5])     %| 1     1   120
    /// ```
    pub FACTORIAL = factorial((Value,));
    forms: ["f = factorial(n)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn factorial((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = a.view().ok_or_else(|| undefined("factorial", a.class().name()))?;
    let invalid = || {
        Error::new("MATLAB:factorial:NNegativeInt", "N must be an array of real non-negative integers.")
            .in_octave("", "factorial: all N must be real non-negative integers")
    };
    let doubles = elements_as::<f64>(&view.elements);
    if view.is_complex() || doubles.iter().any(|&x| !(x >= 0.0 && x.fract() == 0.0) && x != f64::INFINITY) {
        return Err(invalid());
    }
    let results: Vec<f64> = doubles
        .iter()
        .map(|&x| if x > 170.0 { f64::INFINITY } else { special::factorial(x as u32) })
        .collect();
    let class = if view.class.is_numeric() { view.class } else { Class::Double };
    let value = of_class(call.rt(), &results, Dims::new(view.dims), class)?;
    call.output(value)
}

builtin! {
    /// Binomial coefficient, or all combinations.
    ///
    /// `nchoosek(v, k)` of a vector gives a matrix whose rows are the combinations of `k` of its elements.
    ///
    /// # Errors
    /// `MATLAB:nchoosek:InvalidArg` unless `0 <= k <= n` are whole numbers.
    ///
    /// # Examples
    /// ```matlab
    /// nchoosek(5, 2)         %| 10
    /// size(nchoosek([1 2 3], 2)) %| 3     2
    /// ```
    pub NCHOOSEK = nchoosek((Value, Value));
    forms: ["b = nchoosek(n, k)", "C = nchoosek(v, k)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn nchoosek((n, k): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let invalid = |text: &str, octave: &'static str| {
        Error::new("MATLAB:nchoosek:InvalidArg", text.to_string())
            .in_octave("", format!("nchoosek: {octave}"))
    };
    let real = |v: &Value| v.view().is_none_or(|v| !v.is_complex());
    let count = k
        .scalar_double()
        .filter(|x| real(&k) && *x >= 0.0 && x.fract() == 0.0 && *x <= EXACT)
        .ok_or_else(|| {
            let text = "The second input argument must be a nonnegative integer scalar.";
            invalid(text, "K must be an integer >= 0")
        })?;
    if !(n.dims().is_vector() || n.is_empty()) {
        let text = "The first input argument must be a scalar or a vector.";
        return Err(invalid(text, "first argument must be a scalar or a vector"));
    }
    if n.numel() != 1 || n.view().is_none() {
        let (positions, rows) = combinations(call, n.numel(), count)?;
        let value = rearrange(call.rt(), n, Dims::matrix(rows, count as usize), &Gather(&positions))?;
        return call.output(value);
    }
    let total = n.scalar_double().filter(|x| real(&n) && *x >= 0.0 && x.fract() == 0.0 && *x <= EXACT);
    let too_small = "N must be a non-negative integer >= K";
    let total = total.ok_or_else(|| {
        invalid("The first input argument must be a nonnegative integer scalar or a vector.", too_small)
    })?;
    if count > total {
        return Err(Error::new("MATLAB:nchoosek:KOutOfRange", "K must be an integer between 0 and N.")
            .in_octave("", format!("nchoosek: {too_small}")));
    }
    let (result, exact) = integer::binomial(total as u64, count as u64);
    let class = [n.class(), k.class()].into_iter().find(|c| *c != Class::Double && c.is_numeric());
    let class = class.unwrap_or(Class::Double);
    let value = of_class(call.rt(), &[result], Dims::scalar(), class)?;
    if call.rt().dialect.octave_errors {
        let (id, text) = match class.is_integer() {
            true => ("Octave:nchoosek:large-output-integer", "nchoosek: result may have saturated at intmax"),
            false => ("Octave:nchoosek:large-output-float", "nchoosek: possible loss of precision"),
        };
        let saturated = class.is_integer() && value.scalar_double() != Some(result);
        let lossy = match class {
            Class::Single => result > f64::from(1 << 24),
            class if class.is_integer() => saturated,
            _ => !exact,
        };
        if lossy {
            call.rt().warn(id, text);
        }
    } else if !exact && n.class() != Class::Single {
        let text = "Result may not be exact. Coefficient is greater than 9.007199e+15 and is only accurate to 15 digits";
        call.rt().warn("MATLAB:nchoosek:LargeCoefficient", text);
    }
    call.output(value)
}

fn combinations(call: &mut Call<'_>, n: usize, k: f64) -> Result<(Vec<usize>, usize)> {
    let k = k as usize;
    if k <= n {
        let rows = integer::binomial(n as u64, k as u64).0.min(2f64.powi(62)) as usize;
        call.rt().check_size(&Dims::matrix(rows, k), size_of::<f64>())?;
    }
    Ok(gallery::combinations(n, k))
}

builtin! {
    /// Prime numbers up to a bound.
    ///
    /// # Shapes
    /// A row; 1-by-0 below 2.
    ///
    /// # Examples
    /// ```matlab
    /// primes(12)             %| 2     3     5     7    11
    /// ```
    pub PRIMES = primes((Value,));
    forms: ["p = primes(n)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn primes((n,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let bound = n.scalar_double().ok_or_else(|| {
        Error::new("MATLAB:primes:InputNotScalar", "N must be a scalar.")
            .in_octave("", "primes: N must be a real scalar")
    })?;
    let bound = if bound.is_nan() { 0.0 } else { bound.clamp(0.0, 2f64.powi(62)) };
    call.rt().check_size(&Dims::row((bound / 2.0) as usize), 1)?;
    let list: Vec<f64> = integer::primes(bound as u64).into_iter().map(|p| p as f64).collect();
    let class = if n.class().is_numeric() { n.class() } else { Class::Double };
    let dims = Dims::row(list.len());
    let value = of_class(call.rt(), &list, dims, class)?;
    call.output(value)
}

builtin! {
    /// True for prime numbers.
    ///
    /// # Errors
    /// `MATLAB:isprime:InputNotPosInt` for negative numbers and fractions.
    ///
    /// # Examples
    /// ```matlab
    /// isprime([1 2 4 7])     %| 0   1   0   1
    /// ```
    pub ISPRIME = isprime((Value,));
    forms: ["TF = isprime(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
}

fn isprime((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let view = a.view().ok_or_else(|| undefined("isprime", a.class().name()))?;
    let invalid = || {
        Error::new("MATLAB:isprime:InputNotPosInt", "All entries of X must be nonnegative integers.")
            .in_octave("", "isprime: X contains non-integer entries")
    };
    if call.rt().dialect.is_octave && (view.is_complex() || !view.class.is_integer()) {
        // Octave: the sign doesn't count, and complex numbers are taken for Gaussian integers.
        let numbers = elements_as_complex::<f64>(&view.elements);
        let whole = |z: &Complex<f64>| z.re.fract() == 0.0 && z.im.fract() == 0.0;
        if !numbers.iter().all(whole) {
            return Err(invalid());
        }
        let complex = view.is_complex();
        let value = call.rt().filled::<bool>(Dims::new(view.dims), |out| {
            for (o, z) in out.iter_mut().zip(&numbers) {
                let (re, im) = (z.re.abs() as u64, z.im.abs() as u64);
                *o = match (re, im) {
                    (p, 0) | (0, p) if complex => p % 4 == 3 && integer::is_prime(p),
                    (p, 0) => integer::is_prime(p),
                    (re, im) => re
                        .checked_mul(re)
                        .zip(im.checked_mul(im))
                        .and_then(|(x, y)| x.checked_add(y))
                        .is_some_and(integer::is_prime),
                };
            }
        })?;
        return call.output(value);
    }
    let numbers = match view.class {
        Class::UInt64 => Some(elements_as::<u64>(&view.elements).into_owned()),
        Class::Int64 => elements_as::<i64>(&view.elements).iter().map(|&x| u64::try_from(x).ok()).collect(),
        _ => nonnegative(&elements_as::<f64>(&view.elements)),
    };
    let numbers = numbers.ok_or_else(invalid)?;
    let value = call.rt().filled::<bool>(Dims::new(view.dims), |out| {
        crate::kernels::unary::map(&numbers, out, integer::is_prime);
    })?;
    call.output(value)
}

fn nonnegative(doubles: &[f64]) -> Option<Vec<u64>> {
    doubles.iter().map(|&x| (x >= 0.0 && x.fract() == 0.0 && x < 2f64.powi(64)).then_some(x as u64)).collect()
}

builtin! {
    /// Prime factors in ascending order.
    ///
    /// # Errors
    /// `MATLAB:factor:InputNotPosInt` unless the number is a nonnegative integer.
    ///
    /// # Examples
    /// ```matlab
    /// factor(12)             %| 2     2     3
    /// ```
    pub FACTOR = factor((Value,));
    forms: ["f = factor(n)", "[p, k] = factor(n)"],
    inputs: 1..=1,
    outputs: 0..=2,
    purity: Pure,
    result: LikeFirst,
}

fn factor((n,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let real = n.view().is_none_or(|v| !v.is_complex());
    let number = n.scalar_double().filter(|x| real && *x >= 0.0 && x.fract() == 0.0 && *x <= 2f64.powi(63));
    let number = number.ok_or_else(|| {
        Error::new("MATLAB:factor:InputNotPosInt", "N must be a nonnegative integer scalar.")
            .in_octave("", "factor: Q must be a real non-negative integer")
    })?;
    let largest = if n.class() == Class::Single { f64::from(1 << 24) } else { EXACT };
    if call.rt().dialect.is_octave && n.class().is_float() && number > largest {
        return Err(Error::new("MATLAB:factor:TooLarge", "N is too large to factor.")
            .in_octave("", "factor: Q too large to factor (> flintmax)"));
    }
    let factors = if number < 4.0 { vec![number as u64] } else { integer::factor(number as u64) };
    let class = if n.class().is_numeric() { n.class() } else { Class::Double };
    if call.n_out() < 2 {
        let list: Vec<f64> = factors.iter().map(|&f| f as f64).collect();
        let dims = Dims::row(list.len());
        let value = of_class(call.rt(), &list, dims, class)?;
        return call.output(value);
    }
    let groups: Vec<&[u64]> = factors.chunk_by(|a, b| a == b).collect();
    let primes: Vec<f64> = groups.iter().map(|g| g[0] as f64).collect();
    let counts: Vec<f64> = groups.iter().map(|g| g.len() as f64).collect();
    let dims = Dims::row(primes.len());
    let primes = of_class(call.rt(), &primes, dims, class)?;
    let counts = call.rt().row(&counts)?;
    call.outputs([primes, counts])
}

builtin! {
    /// All permutations of a vector's elements, as rows in reverse lexicographic order of positions.
    ///
    /// # Examples
    /// ```matlab
    /// size(perms(1:3))       %| 6     3
    /// sum(perms([1 2]))      %| 3     3
    /// ```
    pub PERMS = perms((Value,));
    forms: ["P = perms(v)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn perms((v,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let n = v.numel();
    let rows = if n > 20 { f64::INFINITY } else { special::factorial(n as u32) };
    call.rt().check_size(&Dims::matrix(rows.min(2f64.powi(62)) as usize, n.max(1)), size_of::<f64>())?;
    let mut positions = gallery::perms(n);
    if let Some(view) =
        v.view().filter(|v| !v.is_complex() && v.class != Class::Logical && call.rt().dialect.is_octave)
    {
        // Octave: rows of numbers go by the values, not by the positions.
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by(|&a, &b| view.elements.real_at(a).total_cmp(&view.elements.real_at(b)));
        positions.iter_mut().for_each(|p| *p = order[*p]);
    }
    let value = rearrange(call.rt(), v, Dims::matrix(rows as usize, n), &Gather(&positions))?;
    call.output(value)
}
