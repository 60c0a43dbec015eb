//! Elements in another order: `flip`, `fliplr`, `flipud`, `rot90`, `circshift`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, Dim, FromArgs, FromValue};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::runs::Runs;
use crate::kernels::shape;
use crate::ops::diagonal::reordered;
use crate::ops::rearrange::{Rearrange, rearrange};
use crate::value::Value;

struct Flip(Runs);

impl Rearrange for Flip {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        out.copy_from_slice(src);
        shape::flip_in_place(out, self.0);
    }
}

fn flipped(value: Value, dim: usize, call: &mut Call<'_>) -> Result<()> {
    let dims = value.dims();
    let runs = Runs::along(dims.as_slice(), dim);
    let flipped = rearrange(call.rt(), value, dims, &Flip(runs))?;
    call.output(reordered(&value, flipped))
}

/// An array and perhaps a dimension.
struct FlipArgs {
    value: Value,
    dim: usize,
}

impl FromArgs for FlipArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let value = call.args()[0];
        let dim = match call.arg(1) {
            Some(dim) => Dim::or_octave(dim, "flip: DIM must be a positive integer", call)?.0,
            None => value.dims().first_non_singleton(),
        };
        Ok(FlipArgs { value, dim })
    }
}

builtin! {
    /// Elements in reverse order along a dimension.
    ///
    /// Along the first dimension whose length isn't 1, unless `dim` says another.
    ///
    /// # Examples
    /// ```matlab
    /// flip([1 2 3])          %| 3     2     1
    /// flip('abc')            %| cba
    /// ```
    pub FLIP = flip(FlipArgs);
    forms: ["B = flip(A)", "B = flip(A, dim)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn flip(args: FlipArgs, call: &mut Call<'_>) -> Result<()> {
    flipped(args.value, args.dim, call)
}

builtin! {
    /// Columns in reverse order.
    ///
    /// # Examples
    /// ```matlab
    /// fliplr([1 2 3])        %| 3     2     1
    /// ```
    pub FLIPLR = fliplr((Value,));
    forms: ["B = fliplr(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn fliplr((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    flipped(a, 1, call)
}

builtin! {
    /// Rows in reverse order.
    ///
    /// # Examples
    /// ```matlab
    /// flipud([1; 2])'        %| 2     1
    /// ```
    pub FLIPUD = flipud((Value,));
    forms: ["B = flipud(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn flipud((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    flipped(a, 0, call)
}

/// Quarter turns of each page.
struct Turn {
    rows: usize,
    columns: usize,
    quarters: i64,
}

impl Rearrange for Turn {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        let page = self.rows * self.columns;
        if page == 0 {
            return;
        }
        for (src, out) in src.chunks_exact(page).zip(out.chunks_exact_mut(page)) {
            shape::rot90(src, self.rows, self.columns, self.quarters, out);
        }
    }
}

builtin! {
    /// Matrix turned by multiples of 90 degrees, counter-clockwise.
    ///
    /// Each page of an N-d array is turned.
    ///
    /// # Errors
    /// `MATLAB:rot90:kNonInteger` when `k` isn't an integer.
    ///
    /// # Examples
    /// ```matlab
    /// rot90([1 2 3])'        %| 3     2     1
    /// rot90([1 2 3], 2)      %| 3     2     1
    /// ```
    pub ROT90 = rot90(Any);
    forms: ["B = rot90(A)", "B = rot90(A, k)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn rot90(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let real = args.get(1).is_none_or(|k| k.view().is_some_and(|v| !v.is_complex()));
    let quarters = match args.get(1).map(Value::scalar_double) {
        None => 1,
        Some(Some(k)) if k.fract() == 0.0 && real => (k % 4.0) as i64,
        _ => {
            return Err(Error::new("MATLAB:rot90:kNonInteger", "k must be a scalar integer.")
                .in_octave("", "rot90: K must be a single real integer"));
        }
    };
    let dims = args[0].dims();
    let (rows, columns) = (dims.at(0), dims.at(1));
    let turned = if quarters % 2 == 0 { dims } else { dims.with(0, columns).with(1, rows) };
    let value = rearrange(call.rt(), args[0], turned, &Turn { rows, columns, quarters })?;
    call.output(value)
}

/// Shifts along several dimensions, one after the other.
struct Shift<'a> {
    dims: &'a Dims,
    shifts: &'a [(usize, i64)],
}

impl Rearrange for Shift<'_> {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        let mut current = src.to_vec();
        for &(dim, shift) in self.shifts {
            shape::circshift(&current, Runs::along(self.dims.as_slice(), dim), shift, out);
            current.copy_from_slice(out);
        }
        out.copy_from_slice(&current);
    }
}

builtin! {
    /// Elements shifted circularly.
    ///
    /// A scalar shifts along the first dimension whose length isn't 1 (or along `dim`); element `k` of a vector shifts along
    /// dimension `k`.
    ///
    /// # Errors
    /// `MATLAB:circshift:InvalidShiftType` for shifts that aren't integers.
    ///
    /// # Examples
    /// ```matlab
    /// circshift(1:5, 2)      %| 4     5     1     2     3
    /// circshift(1:3, -1)     %| 2     3     1
    /// ```
    pub CIRCSHIFT = circshift(Any);
    forms: ["B = circshift(A, k)", "B = circshift(A, k, dim)", "B = circshift(A, [k1 k2 …])"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn circshift(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let invalid = || {
        Error::new("MATLAB:circshift:InvalidShiftType", "Shift amounts must be finite integers.")
            .in_octave("", "circshift: all values of N must be integers")
    };
    let view = args[1].view().filter(|v| !v.is_complex()).ok_or_else(invalid)?;
    let dims = args[0].dims();
    let mut shifts = Vec::with_capacity(view.numel());
    for k in 0..view.numel() {
        let shift = view.elements.real_at(k);
        if !shift.is_finite() || shift.fract() != 0.0 {
            return Err(invalid());
        }
        shifts.push((k, shift as i64));
    }
    match (&mut shifts[..], args.get(2)) {
        ([only], Some(dim)) => only.0 = Dim::from_value(*dim, 3, call)?.0,
        ([only], None) => only.0 = dims.first_non_singleton(),
        (_, Some(_)) => return Err(invalid()),
        _ => {}
    }
    let value = rearrange(call.rt(), args[0], dims.clone(), &Shift { dims: &dims, shifts: &shifts })?;
    call.output(reordered(&args[0], value))
}
