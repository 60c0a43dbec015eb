//! The same elements under other dimensions: `reshape`, `permute`, `squeeze`, `shiftdim`, `vec`.

use crate::array::dims::Dims;
use crate::array::form::MatrixForm;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::shape;
use crate::ops::diagonal::{self, into_diagonal};
use crate::ops::rearrange::{Rearrange, rearrange, reshaped};
use crate::runtime::Runtime;
use crate::value::Value;

/// The lengths given to `reshape`; `None` for the one that is computed.
struct ReshapeArgs {
    value: Value,
    lengths: Vec<Option<usize>>,
}

impl FromArgs for ReshapeArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let (value, sizes) = (call.args()[0], &call.args()[1..]);
        let integer = |x: f64| {
            if x.fract() != 0.0 || !x.is_finite() {
                return Err(Error::new("MATLAB:NonIntegerInput", "Size arguments must be real integers."));
            }
            if x < 0.0 {
                return Err(Error::new(
                    "MATLAB:getReshapeDims:negativeSize",
                    "Size vector elements should be nonnegative.",
                ));
            }
            Ok(Some(x as usize))
        };
        let view = |v: &Value| v.view().is_some();
        if !sizes.iter().all(view) {
            return Err(Error::new("MATLAB:NonIntegerInput", "Size arguments must be real integers."));
        }
        let mut lengths = Vec::new();
        if let [sizes] = sizes {
            if let Some(view) = sizes.view() {
                for k in 0..view.numel() {
                    lengths.push(integer(view.elements.real_at(k))?);
                }
            }
            if lengths.len() < 2 {
                return Err(Error::new(
                    "MATLAB:getReshapeDims:sizeVector",
                    "Size vector must have at least two elements.",
                ));
            }
            return Ok(ReshapeArgs { value, lengths });
        }
        for size in sizes {
            lengths.push(match (size.is_empty(), size.scalar_double()) {
                (true, _) => None,
                (_, Some(x)) => integer(x)?,
                _ => {
                    return Err(Error::new(
                        "MATLAB:getReshapeDims:nonScalar",
                        "Size arguments must be scalars.",
                    ));
                }
            });
        }
        if lengths.iter().filter(|l| l.is_none()).count() > 1 {
            return Err(Error::new(
                "MATLAB:getReshapeDims:unknownDim",
                "Size can only have one unknown dimension.",
            ));
        }
        Ok(ReshapeArgs { value, lengths })
    }
}

builtin! {
    /// The same elements under another size.
    ///
    /// Elements keep their column-major order. One length may be `[]`: it is computed from the others.
    ///
    /// # Errors
    /// `MATLAB:getReshapeDims:notSameNumel` when the number of elements would change,
    /// `MATLAB:getReshapeDims:notDivisible` when no length fits the place of `[]`.
    ///
    /// # Examples
    /// ```matlab
    /// size(reshape(1:6, 2, 3)) %| 2     3
    /// size(reshape(1:6, [], 2)) %| 3     2
    /// ```
    pub RESHAPE = reshape(ReshapeArgs);
    forms: ["B = reshape(A, sz)", "B = reshape(A, m, n, …)", "B = reshape(A, …, [], …)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn reshape(args: ReshapeArgs, call: &mut Call<'_>) -> Result<()> {
    let numel = args.value.numel();
    let product = args.lengths.iter().flatten().fold(1usize, |n, &d| n.saturating_mul(d));
    let mut lengths = Vec::with_capacity(args.lengths.len());
    for length in &args.lengths {
        lengths.push(match length {
            Some(n) => *n,
            None if product != 0 && numel.is_multiple_of(product) => numel / product,
            None if product == 0 && numel == 0 => 0,
            None => return Err(ErrorKind::ReshapeDivisible { product, numel }.into()),
        });
    }
    let dims = Dims::new(&lengths);
    if dims.checked_numel() != Some(numel) {
        return Err(ErrorKind::ReshapeNumel.into());
    }
    let value = reshaped(call.rt(), args.value, dims)?;
    call.output(value)
}

struct Permutation<'a> {
    dims: &'a [usize],
    order: &'a [usize],
}

impl Rearrange for Permutation<'_> {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        shape::permute(src, self.dims, self.order, out);
    }
}

/// `value` with its dimensions in another order (0-based).
pub(crate) fn permuted(rt: &mut Runtime, value: Value, order: &[usize]) -> Result<Value> {
    let dims = value.dims();
    let lengths: Vec<usize> = (0..order.len()).map(|k| dims.at(k)).collect();
    let turned: Vec<usize> = order.iter().map(|&k| lengths[k]).collect();
    let turned = Dims::new(&turned);
    let moving: Vec<usize> = order.iter().copied().filter(|&k| lengths[k] != 1).collect();
    if moving.is_sorted() {
        return reshaped(rt, value, turned);
    }
    rearrange(rt, value, turned, &Permutation { dims: &lengths, order })
}

/// An array and an order of its dimensions, 0-based and checked.
struct PermuteArgs {
    value: Value,
    order: Vec<usize>,
}

impl FromArgs for PermuteArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let (value, order) = (call.args()[0], call.args()[1]);
        let bad = || {
            Error::new("MATLAB:permute:badIndex", "ORDER contains an invalid permutation index.")
                .in_octave("", "permute: permutation vector cannot contain identical elements")
        };
        let view = order.view().ok_or_else(bad)?;
        let n = view.numel();
        let rank = value.dims().ndims();
        if n < rank {
            return Err(Error::new(
                "MATLAB:permute:tooFewIndices",
                format!("ORDER must have at least {rank} elements for a {rank}-D array."),
            )
            .invalid_call_in_octave());
        }
        let mut seen = vec![false; n];
        let mut positions = Vec::with_capacity(n);
        for k in 0..n {
            let d = view.elements.real_at(k);
            if !(d >= 1.0 && d.fract() == 0.0 && d <= n as f64)
                || std::mem::replace(&mut seen[d as usize - 1], true)
            {
                return Err(bad());
            }
            positions.push(d as usize - 1);
        }
        Ok(PermuteArgs { value, order: positions })
    }
}

builtin! {
    /// Dimensions in another order.
    ///
    /// Dimension `k` of the result is dimension `order(k)` of the array.
    ///
    /// # Errors
    /// `MATLAB:permute:badIndex` when `order` isn't a permutation, `MATLAB:permute:tooFewIndices` when it is too short.
    ///
    /// # Examples
    /// ```matlab
    /// size(permute(ones(2, 3, 4), [3 1 2])) %| 4     2     3
    /// ```
    pub PERMUTE = permute(PermuteArgs);
    forms: ["B = permute(A, order)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn permute(args: PermuteArgs, call: &mut Call<'_>) -> Result<()> {
    give_permuted(args.value, &args.order, call)
}

builtin! {
    /// Undoes `permute`.
    ///
    /// # Errors
    /// As `permute`.
    ///
    /// # Examples
    /// ```matlab
    /// size(ipermute(ones(4, 2, 3), [3 1 2])) %| 2     3     4
    /// ```
    pub IPERMUTE = ipermute(PermuteArgs);
    forms: ["A = ipermute(B, order)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn ipermute(args: PermuteArgs, call: &mut Call<'_>) -> Result<()> {
    let mut inverse = vec![0; args.order.len()];
    for (k, &d) in args.order.iter().enumerate() {
        inverse[d] = k;
    }
    give_permuted(args.value, &inverse, call)
}

/// Octave: a diagonal matrix is one after an exchange of its two dimensions.
fn give_permuted(value: Value, order: &[usize], call: &mut Call<'_>) -> Result<()> {
    let turned = match (diagonal::form(&value), order) {
        (MatrixForm::Diagonal, [0, 1]) => value.shared(),
        (MatrixForm::Diagonal, [1, 0]) => into_diagonal(permuted(call.rt(), value, order)?),
        _ => permuted(call.rt(), value, order)?,
    };
    call.output(turned)
}

builtin! {
    /// Removes dimensions of length 1.
    ///
    /// Arrays of two dimensions stay as they are.
    ///
    /// # Examples
    /// ```matlab
    /// size(squeeze(ones(2, 1, 3))) %| 2     3
    /// size(squeeze(ones(1, 3))) %| 1     3
    /// ```
    pub SQUEEZE = squeeze((Value,));
    forms: ["B = squeeze(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn squeeze((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let dims = a.dims();
    let value = match dims.ndims() <= 2 {
        true => a.shared(),
        false => reshaped(call.rt(), a, Dims::new(&dims.without_singletons()))?,
    };
    call.output(value)
}

builtin! {
    /// Shifts dimensions.
    ///
    /// A positive `n` moves the first `n` dimensions behind the others, a negative one puts that many dimensions of length 1 in
    /// front. Without `n`, leading dimensions of length 1 are removed, and their number is the second result.
    ///
    /// # Examples
    /// ```matlab
    /// size(shiftdim(ones(2, 3, 4), 1)) %| 3     4     2
    /// size(shiftdim(ones(1, 1, 3))) %| 3     1
    /// ```
    pub SHIFTDIM = shiftdim(Any);
    forms: ["B = shiftdim(A, n)", "[B, n] = shiftdim(A)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn shiftdim(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let dims = args[0].dims();
    let given = args.get(1).filter(|n| !n.is_empty());
    let shift = match given {
        Some(n) => n.scalar_double().filter(|n| n.fract() == 0.0 && n.abs() < 1e6).ok_or_else(|| {
            Error::new(
                "MATLAB:shiftdim:nNotInteger",
                "The second input argument must be a real integer scalar.",
            )
            .in_octave("", "shiftdim: N must be a scalar integer")
        })?,
        None => dims.first_non_singleton() as f64,
    };
    let rank = dims.ndims();
    let value = if shift < 0.0 {
        let mut lengths = vec![1; (-shift) as usize];
        lengths.extend_from_slice(dims.as_slice());
        reshaped(call.rt(), args[0], Dims::new(&lengths))?
    } else {
        let n = shift as usize % rank;
        let order: Vec<usize> = (0..rank).map(|k| (k + n) % rank).collect();
        permuted(call.rt(), args[0], &order)?
    };
    call.outputs([value, Value::double(shift)])
}

builtin! {
    /// All elements as a column, or along another dimension.
    ///
    /// # Examples
    /// ```matlab
    /// vec([1 2; 3 4])'       %| 1     3     2     4
    /// ```
    pub VEC = vec_of(Any);
    name: "vec",
    forms: ["v = vec(A)", "v = vec(A, dim)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn vec_of(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let dim = match args.get(1).map(Value::scalar_double) {
        None => 0,
        Some(Some(d)) if d >= 1.0 && d.fract() == 0.0 && d < 1e6 => d as usize - 1,
        _ => return Err(Error::new("Octave:bad-input", "vec: DIM must be greater than zero")),
    };
    let dims = Dims::scalar().with(dim, args[0].numel());
    let value = reshaped(call.rt(), args[0], dims)?;
    call.output(value)
}

/// Leaves the common part of two sizes where it is; the rest is the default.
struct Resize<'a> {
    from: &'a [usize],
    to: &'a [usize],
}

impl Rearrange for Resize<'_> {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        let at = |dims: &[usize], k: usize| dims.get(k).copied().unwrap_or(1);
        let rows = at(self.from, 0).min(at(self.to, 0));
        if rows == 0 || src.is_empty() {
            return;
        }
        let mut subscripts = vec![0; self.to.len().max(self.from.len())];
        for (column, chunk) in out.chunks_exact_mut(self.to[0]).enumerate() {
            let (mut rest, mut from, mut stride) = (column, 0, self.from[0]);
            let mut inside = true;
            for (k, subscript) in subscripts.iter_mut().enumerate().skip(1) {
                *subscript = rest % at(self.to, k);
                rest /= at(self.to, k);
                inside &= *subscript < at(self.from, k);
                from += *subscript * stride;
                stride *= at(self.from, k);
            }
            if inside {
                chunk[..rows].copy_from_slice(&src[from..from + rows]);
            }
        }
    }
}

builtin! {
    /// An array cut or padded with zeros to a size.
    ///
    /// # Examples
    /// ```matlab
    /// resize([1 2; 3 4], 1, 3) %| 1     2     0
    /// ```
    pub RESIZE = resize(Any);
    forms: ["B = resize(A, n)", "B = resize(A, m, n, …)", "B = resize(A, sz)"],
    inputs: 2..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn resize(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let to = crate::builtins::args::parse_sizes(&args[1..])?.dims;
    let from = args[0].dims();
    let value =
        rearrange(call.rt(), args[0], to.clone(), &Resize { from: from.as_slice(), to: to.as_slice() })?;
    let value = if to.ndims() == 2 { diagonal::kept(call.rt(), &args[0], value)? } else { value };
    call.output(value)
}
