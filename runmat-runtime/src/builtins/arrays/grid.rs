//! Ranges and grids: `linspace`, `logspace`, `colon`, `meshgrid`, `ndgrid`.

use crate::array::dims::Dims;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::{Call, Values};
use crate::error::{Error, Result};
use crate::kernels::Complex;
use crate::kernels::range;
use crate::kernels::runs::Runs;
use crate::kernels::shape;
use crate::ops::rearrange::{Rearrange, rearrange};
use crate::value::Value;
use crate::value::class::Class;

/// Two end points and a number of points.
struct SpaceArgs {
    a: Complex<f64>,
    b: Complex<f64>,
    count: Option<usize>,
    single: bool,
}

impl FromArgs for SpaceArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let invalid = || {
            Error::new("MATLAB:linspace:scalarInputs", "Inputs must be scalars.")
                .in_octave("", "linspace: N must be a scalar")
        };
        let end = |value: Value| -> Result<Complex<f64>> {
            let view = value.view().filter(|v: &View<'_>| v.numel() == 1).ok_or_else(invalid)?;
            Ok(Complex::new(view.elements.real_at(0), view.elements.imag_at(0)))
        };
        let (a, b) = (call.args()[0], call.args()[1]);
        let count = match call.arg(2) {
            None => None,
            Some(n) => {
                let n = n.scalar_double().ok_or_else(invalid)?;
                if n.is_nan() {
                    return Err(Error::new("MATLAB:linspace:nanCount", "Number of points must not be NaN."));
                }
                Some(n.floor().clamp(0.0, 2f64.powi(62)) as usize)
            }
        };
        let single = a.class() == Class::Single || b.class() == Class::Single;
        Ok(SpaceArgs { a: end(a)?, b: end(b)?, count, single })
    }
}

builtin! {
    /// Equally spaced points.
    ///
    /// `n` points (100 by default) from `a` to `b`, both included exactly; one point is `b`.
    ///
    /// # Shapes
    /// A row; 1-by-0 when `n` is below 1.
    ///
    /// # Classes
    /// single if an end is single, else double.
    ///
    /// # Examples
    /// ```matlab
    /// linspace(0, 8, 5)      %| 0     2     4     6     8
    /// numel(linspace(0, 1))  %| 100
    /// ```
    pub LINSPACE = linspace(SpaceArgs);
    forms: ["y = linspace(a, b)", "y = linspace(a, b, n)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn linspace(args: SpaceArgs, call: &mut Call<'_>) -> Result<()> {
    let n = args.count.unwrap_or(100);
    let dims = Dims::row(n);
    let rt = call.rt();
    let value = if args.a.im != 0.0 || args.b.im != 0.0 {
        rt.check_size(&dims, 3 * size_of::<Complex<f64>>())?;
        let (mut re, mut im) = (vec![0.0; n], vec![0.0; n]);
        range::linspace(args.a.re, args.b.re, &mut re);
        range::linspace(args.a.im, args.b.im, &mut im);
        rt.filled::<Complex<f64>>(dims, |out| crate::kernels::unary::join_parts(&re, &im, out))?
    } else if args.single {
        rt.written::<f32>(dims, |out| range::linspace(args.a.re as f32, args.b.re as f32, out))?
    } else {
        rt.written::<f64>(dims, |out| range::linspace(args.a.re, args.b.re, out))?
    };
    call.output(value)
}

builtin! {
    /// Points equally spaced on a logarithmic scale.
    ///
    /// `n` points (50 by default) from `10^a` to `10^b`; up to `pi` when `b` is `pi`.
    ///
    /// # Classes
    /// single if an end is single, else double.
    ///
    /// # Examples
    /// ```matlab
    /// logspace(0, 2, 3)      %| 1    10   100
    /// ```
    pub LOGSPACE = logspace(SpaceArgs);
    forms: ["y = logspace(a, b)", "y = logspace(a, b, n)", "y = logspace(a, pi, n)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn logspace(args: SpaceArgs, call: &mut Call<'_>) -> Result<()> {
    let dims = Dims::row(args.count.unwrap_or(50));
    let (a, b) = (args.a.re, args.b.re);
    let rt = call.rt();
    let value = match args.single {
        true => rt.written::<f32>(dims, |out| range::logspace(a as f32, b as f32, out))?,
        false => rt.written::<f64>(dims, |out| range::logspace(a, b, out))?,
    };
    call.output(value)
}

builtin! {
    /// Regularly spaced numbers, as `a:b` and `a:d:b` give them.
    ///
    /// # Errors
    /// `MATLAB:pmaxsize` for infinitely many elements.
    ///
    /// # Examples
    /// ```matlab
    /// colon(1, 4)            %| 1     2     3     4
    /// colon(5, -2, 1)        %| 5     3     1
    /// ```
    pub COLON = colon(Any);
    forms: ["r = colon(a, b)", "r = colon(a, d, b)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn colon(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let value = match args[..] {
        [a, d, b] => crate::ops::range::range(rt, a, Some(d), b)?,
        _ => crate::ops::range::range(rt, args[0], None, args[1])?,
    };
    call.output(value)
}

/// A vector repeated over all other dimensions.
struct Stretch(Runs);

impl Rearrange for Stretch {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        shape::fill_runs(src, self.0, out);
    }
}

fn stretched(value: Value, dims: &Dims, dim: usize, call: &mut Call<'_>) -> Result<Value> {
    let runs = Runs::along(dims.as_slice(), dim);
    call.rt().check_size(dims, value.class().element_size())?;
    rearrange(call.rt(), value, dims.clone(), &Stretch(runs))
}

builtin! {
    /// Coordinates of a rectangular grid, for surfaces.
    ///
    /// `X` has a copy of `x` in each row, `Y` one of `y` in each column. `y` is `x` when it isn't given.
    ///
    /// # Shapes
    /// `numel(y)`-by-`numel(x)`, in three dimensions `numel(y)`-by-`numel(x)`-by-`numel(z)`.
    ///
    /// # Examples
    /// ```matlab
    /// [X, Y] = meshgrid(1:2, 1:3);
    /// size(X)                %| 3     2
    /// ```
    pub MESHGRID = meshgrid(Any);
    forms: ["[X, Y] = meshgrid(x)", "[X, Y] = meshgrid(x, y)", "[X, Y, Z] = meshgrid(x, y, z)"],
    inputs: 1..=3,
    outputs: 0..=3,
    purity: Pure,
    result: LikeFirst,
}

fn meshgrid(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let x = args[0];
    let y = args.get(1).copied().unwrap_or(x);
    let wants_depth = args.len() == 3 || call.n_out() == 3;
    let z = match (wants_depth, args.len()) {
        (false, _) => None,
        (true, 2) => {
            return Err(Error::new("MATLAB:meshgrid:NotEnoughInputs", "Not enough input arguments."));
        }
        (true, _) => Some(args.get(2).copied().unwrap_or(x)),
    };
    // Octave: matrices aren't read as vectors.
    let matrix = |v: &Value| !(v.dims().is_vector() || v.is_empty());
    if call.rt().dialect.is_octave && (matrix(&x) || matrix(&y) || z.is_some_and(|z| matrix(&z))) {
        let text = if z.is_some() { "X, Y, and Z must be vectors" } else { "X and Y must be vectors" };
        return Err(Error::new("MATLAB:meshgrid:vectors", "Arguments must be vectors.")
            .in_octave("", format!("meshgrid: {text}")));
    }
    let dims = Dims::new(&[y.numel(), x.numel(), z.map_or(1, |z| z.numel())]);
    for (value, dim) in [(Some(x), 1), (Some(y), 0), (z, 2)].into_iter().take(call.n_out().max(1)) {
        if let Some(value) = value {
            let grid = stretched(value, &dims, dim, call)?;
            call.output(grid)?;
        }
    }
    Ok(())
}

builtin! {
    /// Coordinates of a rectangular grid in any number of dimensions.
    ///
    /// Result `k` varies along dimension `k` as `xk` does. One vector serves all dimensions.
    ///
    /// # Examples
    /// ```matlab
    /// [A, B] = ndgrid(1:2, 1:3);
    /// size(A)                %| 2     3
    /// B(1, :)                %| 1     2     3
    /// ```
    pub NDGRID = ndgrid(Any);
    forms: ["[X1, X2, …] = ndgrid(x1, x2, …)", "[X1, X2, …] = ndgrid(x)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=usize::MAX,
    purity: Pure,
    result: LikeFirst,
}

fn ndgrid(Any(mut args): Any, call: &mut Call<'_>) -> Result<()> {
    let n_out = call.n_out().max(1);
    if let [only] = args[..] {
        args = Values::from_elem(only, n_out.max(2));
    }
    if n_out > args.len() {
        return Err(crate::error::ErrorKind::BuiltinTooManyOutputs.into());
    }
    let lengths: Vec<usize> = args.iter().map(|a| a.numel()).collect();
    let dims = Dims::new(&lengths);
    for (dim, &value) in args.iter().enumerate().take(n_out) {
        let grid = stretched(value, &dims, dim, call)?;
        call.output(grid)?;
    }
    Ok(())
}
