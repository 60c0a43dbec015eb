//! Products of vectors: `dot`, `cross`.

use super::float::undefined;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Dim, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::runs::Runs;
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::rearrange::{Gather, rearrange, reshaped};
use crate::runtime::Runtime;
use crate::value::Value;

/// Two arrays of the same size, and the dimension of their vectors.
struct PairArgs {
    a: Value,
    b: Value,
    dim: Option<usize>,
}

impl FromArgs for PairArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let dim = match call.arg(2) {
            Some(dim) => Some(Dim::or_octave(dim, "dot: DIM must be a valid dimension", call)?.0),
            None => None,
        };
        Ok(PairArgs { a: call.args()[0], b: call.args()[1], dim })
    }
}

/// Two vectors as columns when both are vectors of the same length.
fn aligned(rt: &mut Runtime, args: &PairArgs, name: &str) -> Result<(Value, Value)> {
    for value in [&args.a, &args.b] {
        if value.view().is_none() {
            let octave = format!("{name}: X and Y must be numeric");
            return Err(undefined(name, value.class().name()).in_octave("", octave));
        }
    }
    let (x, y) = (args.a.dims(), args.b.dims());
    if x == y {
        return Ok((args.a, args.b));
    }
    if args.dim.is_none() && x.is_vector() && y.is_vector() && args.a.numel() == args.b.numel() {
        let column = Dims::column(args.a.numel());
        return Ok((reshaped(rt, args.a, column.clone())?, reshaped(rt, args.b, column)?));
    }
    Err(Error::new(format!("MATLAB:{name}:InputSizeMismatch"), "A and B must be same size.").in_octave(
        "",
        match name {
            "dot" => "dot: sizes of X and Y must match",
            _ => "cross: X and Y must have the same dimensions",
        },
    ))
}

fn times(rt: &mut Runtime, a: Value, b: Value) -> Result<Value> {
    arithmetic(rt, Arith::Times, Operand::kept(a), Operand::kept(b))
}

builtin! {
    /// Scalar product.
    ///
    /// The sum of `conj(A) .* B` along the first dimension whose length isn't 1, or along `dim`. Vectors may differ in
    /// orientation.
    ///
    /// # Errors
    /// `MATLAB:dot:InputSizeMismatch` when the sizes differ.
    ///
    /// # Examples
    /// ```matlab
    /// dot([1 2], [3 4])      %| 11
    /// ```
    pub DOT = dot(PairArgs);
    forms: ["C = dot(A, B)", "C = dot(A, B, dim)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Reduction,
}

fn dot(args: PairArgs, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let (a, b) = aligned(rt, &args, "dot")?;
    let a = if a.view().is_some_and(|v| v.is_complex()) { conjugate(rt, a)? } else { a };
    let products = times(rt, a, b)?;
    let dims = products.dims();
    let dim = args.dim.unwrap_or_else(|| dims.first_non_singleton());
    let value = crate::builtins::reductions::sum_along(rt, products, dim)?;
    call.output(value)
}

fn conjugate(rt: &mut Runtime, a: Value) -> Result<Value> {
    let dims = a.dims();
    let row = reshaped(rt, a, Dims::row(a.numel()))?;
    // A transpose and a conjugate transpose leave the conjugate.
    let column = crate::ops::unary::transpose(rt, row, true)?;
    reshaped(rt, column, dims)
}

builtin! {
    /// Vector product.
    ///
    /// Along the first dimension of length 3, or along `dim`. Vectors may differ in orientation.
    ///
    /// # Errors
    /// `MATLAB:cross:InvalidDimAorB` without a dimension of length 3, `MATLAB:cross:InputSizeMismatch` when the sizes differ.
    ///
    /// # Examples
    /// ```matlab
    /// cross([1 0 0], [0 1 0]) %| 0     0     1
    /// ```
    pub CROSS = cross(PairArgs);
    forms: ["C = cross(A, B)", "C = cross(A, B, dim)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: ElementwiseBinary,
}

fn cross(args: PairArgs, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let (a, b) = aligned(rt, &args, "cross")?;
    let dims = a.dims();
    let dim = args.dim.or_else(|| dims.as_slice().iter().position(|&d| d == 3));
    let dim = dim.filter(|&d| dims.at(d) == 3).ok_or_else(|| {
        Error::new(
            "MATLAB:cross:InvalidDimAorB",
            "A and B must be of length 3 in the dimension in which the cross product is taken.",
        )
        .in_octave(
            "",
            match args.dim {
                Some(_) => "cross: dimension DIM must have 3 elements",
                None => "cross: must have at least one dimension with 3 elements",
            },
        )
    })?;
    let runs = Runs::along(dims.as_slice(), dim);
    let mut turned = |value: Value, by: usize| {
        let positions: Vec<usize> = (0..runs.numel())
            .map(|p| {
                let k = p / runs.before % 3;
                p - k * runs.before + (k + by) % 3 * runs.before
            })
            .collect();
        rearrange(rt, value, dims.clone(), &Gather(&positions))
    };
    // Component k is a(k+1)*b(k+2) - a(k+2)*b(k+1), subscripts modulo 3.
    let (a1, a2, b1, b2) = (turned(a, 1)?, turned(a, 2)?, turned(b, 1)?, turned(b, 2)?);
    let (left, right) = (times(rt, a1, b2)?, times(rt, a2, b1)?);
    let value = arithmetic(rt, Arith::Minus, Operand::kept(left), Operand::kept(right))?;
    call.output(value)
}
