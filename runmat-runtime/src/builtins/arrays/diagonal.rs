//! Diagonals and triangles: `diag`, `tril`, `triu`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::shape;
use crate::ops::diagonal::into_diagonal;
use crate::ops::rearrange::{Rearrange, rearrange};
use crate::value::Value;

/// A matrix and a diagonal: 0 the main one, positive above, negative below.
struct DiagonalArgs {
    value: Value,
    dims: Dims,
    k: i64,
}

impl FromArgs for DiagonalArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let value = call.args()[0];
        let k = diagonal_number(call.arg(1))?;
        let dims = value.dims();
        if dims.ndims() > 2 {
            return Err(Error::new("MATLAB:diag:firstInputMustBe2D", "First input must be 2-D.")
                .in_octave("", "need a 2-D matrix"));
        }
        Ok(DiagonalArgs { value, dims, k })
    }
}

fn diagonal_number(value: Option<Value>) -> Result<i64> {
    match value.map(|v| v.scalar_double()) {
        None => Ok(0),
        Some(Some(k)) if k.fract() == 0.0 && k.abs() < 2f64.powi(40) => Ok(k as i64),
        _ => Err(Error::new(
            "MATLAB:diag:kthDiagInputNotInteger",
            "K-th diagonal input must be an integer scalar.",
        )),
    }
}

struct OnDiagonal(i64);

impl Rearrange for OnDiagonal {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        out.copy_from_slice(&shape::diagonal_matrix(src, self.0));
    }
}

struct DiagonalOf {
    rows: usize,
    columns: usize,
    k: i64,
}

impl Rearrange for DiagonalOf {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        out.copy_from_slice(&shape::diagonal(src, self.rows, self.columns, self.k));
    }
}

/// `diag(v, m, n)`: an `m`-by-`n` matrix with the vector on its main diagonal.
struct Rectangle {
    rows: usize,
    columns: usize,
}

impl Rearrange for Rectangle {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        let length = self.rows.min(self.columns);
        out.iter_mut().step_by(self.rows + 1).take(length).zip(src).for_each(|(o, &s)| *o = s);
    }
}

builtin! {
    /// Diagonal of a matrix, or a matrix with a vector on its diagonal.
    ///
    /// `k` counts diagonals upwards from the main one.
    ///
    /// # Shapes
    /// A vector of `n` elements gives a square matrix of `n + abs(k)` rows; a matrix gives a column.
    ///
    /// # Errors
    /// `MATLAB:diag:firstInputMustBe2D` for N-d arrays.
    ///
    /// # Examples
    /// ```matlab
    /// diag([1 2; 3 4])'      %| 1     4
    /// sum(diag([1 2]))       %| 1     2
    /// diag([1 2; 3 4], 1)    %| 2
    /// ```
    pub DIAG = diag(Any);
    forms: ["D = diag(v)", "D = diag(v, k)", "x = diag(A)", "x = diag(A, k)", "D = diag(v, m, n)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn diag(Any(all): Any, call: &mut Call<'_>) -> Result<()> {
    if let [v, m, n] = all[..] {
        let lengths = crate::builtins::args::parse_sizes(&[m, n])?.dims;
        let how = Rectangle { rows: lengths.rows(), columns: lengths.columns() };
        let rt = call.rt();
        let value = rearrange(rt, v, lengths, &how)?;
        let value = if rt.dialect.is_octave { into_diagonal(value) } else { value };
        return call.output(value);
    }
    let args = DiagonalArgs::from_args(call)?;
    let (rows, columns) = (args.dims.rows(), args.dims.columns());
    let value = if args.dims.is_vector() {
        let side = args.value.numel().saturating_add(args.k.unsigned_abs() as usize);
        call.rt().check_size(&Dims::matrix(side, side), args.value.class().element_size())?;
        let matrix = rearrange(call.rt(), args.value, Dims::matrix(side, side), &OnDiagonal(args.k))?;
        if call.rt().dialect.is_octave && args.k == 0 { into_diagonal(matrix) } else { matrix }
    } else {
        let length = shape::diagonal_len(rows, columns, args.k);
        let dims = if args.dims.is_zero_by_zero() { args.dims.clone() } else { Dims::column(length) };
        rearrange(call.rt(), args.value, dims, &DiagonalOf { rows, columns, k: args.k })?
    };
    call.output(value)
}

/// Keeps one triangle.
struct Triangle {
    rows: usize,
    k: i64,
    upper: bool,
}

impl Rearrange for Triangle {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        out.copy_from_slice(src);
        match self.upper {
            true => shape::keep_upper(out, self.rows, self.k),
            false => shape::keep_lower(out, self.rows, self.k),
        }
    }
}

fn triangle(args: DiagonalArgs, call: &mut Call<'_>, upper: bool) -> Result<()> {
    let how = Triangle { rows: args.dims.rows(), k: args.k, upper };
    let value = rearrange(call.rt(), args.value, args.dims, &how)?;
    call.output(value)
}

builtin! {
    /// Lower triangle of a matrix: elements above diagonal `k` become zero.
    ///
    /// # Errors
    /// `MATLAB:diag:firstInputMustBe2D` for N-d arrays.
    ///
    /// # Examples
    /// ```matlab
    /// sum(tril([1 2; 3 4]))  %| 4     4
    /// ```
    pub TRIL = tril(DiagonalArgs);
    forms: ["L = tril(A)", "L = tril(A, k)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn tril(args: DiagonalArgs, call: &mut Call<'_>) -> Result<()> {
    triangle(args, call, false)
}

builtin! {
    /// Upper triangle of a matrix: elements below diagonal `k` become zero.
    ///
    /// # Errors
    /// `MATLAB:diag:firstInputMustBe2D` for N-d arrays.
    ///
    /// # Examples
    /// ```matlab
    /// sum(triu([1 2; 3 4]))  %| 1     6
    /// ```
    pub TRIU = triu(DiagonalArgs);
    forms: ["U = triu(A)", "U = triu(A, k)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn triu(args: DiagonalArgs, call: &mut Call<'_>) -> Result<()> {
    triangle(args, call, true)
}
