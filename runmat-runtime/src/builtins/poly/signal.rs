//! Filters and Fourier transforms: `filter`, `fft`, `ifft`, `fft2`, `ifft2`, `fftshift`, `ifftshift`.

use super::numbers::{Numbers, float_class, numeric};
use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::builtin;
use crate::builtins::args::{Any, Dim, FromArgs, FromValue};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::fft::Transform;
use crate::kernels::poly::{self, Number};
use crate::kernels::runs::Runs;
use crate::kernels::{Complex, shape};
use crate::ops::convert::{elements_as_complex, to_class};
use crate::ops::rearrange::{Rearrange, rearrange};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

builtin! {
    /// Filters data by a rational transfer function.
    ///
    /// `a(1)*y(n) = b(1)*x(n) + b(2)*x(n-1) + … - a(2)*y(n-1) - …`, along the first dimension whose length isn't 1 or along `dim`.
    /// `zi` is the state before, `zf` the state after.
    ///
    /// # Errors
    /// `MATLAB:filter:ZeroInitialA` when `a(1)` is zero.
    ///
    /// # Examples
    /// ```matlab
    /// filter(1, [1 -0.5], [1 0 0]) %| 1.0000    0.5000    0.2500
    /// ```
    pub FILTER = filter(Any);
    forms: ["y = filter(b, a, x)", "y = filter(b, a, x, zi)", "y = filter(b, a, x, zi, dim)", "[y, zf] = filter(…)"],
    inputs: 3..=5,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn filter(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let (b, a) = (Numbers::of(&args[0], "filter")?, Numbers::of(&args[1], "filter")?);
    let x = Numbers::of(&args[2], "filter")?;
    let lead = a.complex().first().copied().unwrap_or(Complex::new(0.0, 0.0));
    if lead == Complex::new(0.0, 0.0) {
        return Err(Error::new(
            "MATLAB:filter:ZeroInitialA",
            "First denominator filter coefficient must be non-zero.",
        )
        .in_octave("", "filter: the first element of A must be nonzero"));
    }
    if b.len() == 0 {
        return Err(Error::new(
            "MATLAB:filter:EmptyNumerator",
            "Numerator filter coefficients must not be empty.",
        ));
    }
    let dims = args[2].dims();
    let dim = match args.get(4) {
        Some(dim) => Dim::or_octave(*dim, "filter: DIM must be a valid dimension", call)?.0,
        None => dims.first_non_singleton(),
    };
    let runs = Runs::along(dims.as_slice(), dim);
    let order = a.len().max(b.len()) - 1;
    let initial = match args.get(3).filter(|z| !z.is_empty()) {
        Some(z) => Numbers::of(z, "filter")?,
        None => Numbers::Real(vec![0.0; order * runs.count().max(1)]),
    };
    let count = runs.count();
    if initial.len() != order * count && initial.len() != order {
        return Err(Error::new(
            "MATLAB:filter:InvalidInitialConditions",
            "Initial conditions must be a vector of length max(length(a),length(b))-1, or an array of them.",
        ));
    }
    let class = float_class(&args[..3]);
    let (y, state) = match (&b, &a, &x, &initial) {
        (Numbers::Real(b), Numbers::Real(a), Numbers::Real(x), Numbers::Real(z)) => {
            let (y, state) = filtered(b, a, x, z, order, runs);
            (Numbers::Real(y), Numbers::Real(state))
        }
        _ => {
            let (y, state) =
                filtered(&b.complex(), &a.complex(), &x.complex(), &initial.complex(), order, runs);
            (Numbers::Complex(y), Numbers::Complex(state))
        }
    };
    let rt = call.rt();
    let y = y.value(rt, dims.clone(), class)?;
    let state_dims = if dims.is_vector() { Dims::column(order) } else { Dims::matrix(order, count) };
    let state =
        if state.len() == state_dims.numel() { state.value(rt, state_dims, class)? } else { Value::EMPTY };
    call.outputs([y, state])
}

fn filtered<T: Number>(
    b: &[T],
    a: &[T],
    x: &[T],
    initial: &[T],
    order: usize,
    runs: Runs,
) -> (Vec<T>, Vec<T>) {
    let mut y = vec![T::default(); x.len()];
    let mut states = vec![T::default(); order * runs.count()];
    runs.map_runs(x, runs.length, &mut y, |k, run, out| {
        let state = &mut states[k * order..(k + 1) * order];
        let from = if initial.len() == order { 0 } else { k * order };
        state.copy_from_slice(&initial[from..from + order]);
        poly::filter(b, a, run, state, out);
    });
    (y, states)
}

/// An array, the number of points and the dimension of a transform.
struct FftArgs {
    value: Value,
    points: Option<usize>,
    dim: Option<usize>,
    symmetric: bool,
}

impl FromArgs for FftArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let mut out = FftArgs { value: args[0], points: None, dim: None, symmetric: false };
        for (k, arg) in args.iter().enumerate().skip(1) {
            if let Some(flag) = arg.text().filter(|_| arg.is_text_scalar() && arg.numel() > 0) {
                out.symmetric = match flag.as_ref() {
                    "symmetric" => true,
                    "nonsymmetric" => false,
                    other => {
                        return Err(Error::new(
                            "MATLAB:fft:unknownFlag",
                            format!("Unknown option '{other}'."),
                        ));
                    }
                };
            } else if k == 1 && !arg.is_empty() {
                out.points = Some(usize::from_value(*arg, 2, call)?);
            } else if k == 2 {
                let said = "fft: DIM must be a valid dimension along which to perform FFT";
                out.dim = Some(Dim::or_octave(*arg, said, call)?.0);
            }
        }
        Ok(out)
    }
}

fn transformed(
    rt: &mut Runtime,
    value: Value,
    points: Option<usize>,
    dim: Option<usize>,
    how: Transform,
) -> Result<Value> {
    let view = numeric(&value, "fft")?;
    let single = view.class == Class::Single;
    let dims = Dims::new(view.dims);
    if dims.is_zero_by_zero() && points.is_none() {
        return Ok(value);
    }
    let dim = dim.unwrap_or_else(|| dims.first_non_singleton());
    let runs = Runs::along(view.dims, dim);
    let n = points.unwrap_or(runs.length);
    let source = elements_as_complex::<f64>(&view.elements);
    let mut array = rt.zeros(<Complex<f64> as Stored>::LAYOUT, dims.with(dim, n))?;
    if let Some(out) = array.slice_mut::<Complex<f64>>() {
        // An empty run has nothing to pad, its transform is zero.
        if runs.length > 0 {
            rt.transforms().along(&source, runs, n, how, out);
        }
    }
    let value = rt.array(array.narrowed());
    if single { to_class(rt, value, Class::Single) } else { Ok(value) }
}

builtin! {
    /// Discrete Fourier transform.
    ///
    /// Along the first dimension whose length isn't 1 or along `dim`, of `n` points: longer data are cut, shorter padded with zeros.
    ///
    /// # Classes
    /// double, single for single; complex unless all imaginary parts are zero.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for what isn't an array of numbers.
    ///
    /// # Examples
    /// ```matlab
    /// fft([1 0 0 0])         %| 1     1     1     1
    /// abs(fft([1 1 1 1]))    %| 4     0     0     0
    /// ```
    pub FFT = fft(FftArgs);
    forms: ["Y = fft(X)", "Y = fft(X, n)", "Y = fft(X, n, dim)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn fft(args: FftArgs, call: &mut Call<'_>) -> Result<()> {
    let value = transformed(call.rt(), args.value, args.points, args.dim, Transform::Forward)?;
    call.output(value)
}

builtin! {
    /// Inverse discrete Fourier transform.
    ///
    /// `'symmetric'` takes the data as conjugate symmetric, so that the result is real.
    ///
    /// # Examples
    /// ```matlab
    /// ifft([1 1 1 1])        %| 1     0     0     0
    /// ```
    pub IFFT = ifft(FftArgs);
    forms: ["X = ifft(Y)", "X = ifft(Y, n)", "X = ifft(Y, n, dim)", "X = ifft(…, 'symmetric')"],
    inputs: 1..=4,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn ifft(args: FftArgs, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let view = numeric(&args.value, "ifft")?;
    let dims = Dims::new(view.dims);
    let dim = args.dim.unwrap_or_else(|| dims.first_non_singleton());
    let mut symmetric = args.symmetric;
    if !symmetric && view.is_complex() && args.points.is_none() {
        // MATLAB: exactly conjugate symmetric data have a real inverse.
        let source = elements_as_complex::<f64>(&view.elements);
        symmetric = crate::kernels::fft::is_conjugate_symmetric(&source, Runs::along(view.dims, dim));
    }
    let value = transformed(rt, args.value, args.points, Some(dim), Transform::Inverse)?;
    let Some(view) = value.view().filter(|v| symmetric && v.is_complex()) else { return call.output(value) };
    let reals: Vec<f64> = elements_as_complex::<f64>(&view.elements).iter().map(|z| z.re).collect();
    let class = view.class;
    let real = rt.dense(&reals, Dims::new(view.dims))?;
    let real = if class == Class::Single { to_class(rt, real, class)? } else { real };
    call.output(real)
}

fn in_two_dimensions(args: &[Value], call: &mut Call<'_>, how: Transform) -> Result<()> {
    let sizes = match args {
        [_] => (None, None),
        [_, m, n] => (Some(usize::from_value(*m, 2, call)?), Some(usize::from_value(*n, 3, call)?)),
        _ => return Err(crate::error::ErrorKind::NotEnoughInputs.into()),
    };
    let rt = call.rt();
    let once = transformed(rt, args[0], sizes.0, Some(0), how)?;
    let twice = transformed(rt, once, sizes.1, Some(1), how)?;
    call.output(twice)
}

builtin! {
    /// Discrete Fourier transform in two dimensions.
    ///
    /// # Examples
    /// ```matlab
    /// sum(fft2([1 0; 0 0]))  %| 2     2
    /// ```
    pub FFT2 = fft2(Any);
    forms: ["Y = fft2(X)", "Y = fft2(X, m, n)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn fft2(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    in_two_dimensions(&args, call, Transform::Forward)
}

builtin! {
    /// Inverse discrete Fourier transform in two dimensions.
    ///
    /// # Examples
    /// ```matlab
    /// sum(ifft2([4 0; 0 0])) %| 2     2
    /// ```
    pub IFFT2 = ifft2(Any);
    forms: ["X = ifft2(Y)", "X = ifft2(Y, m, n)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn ifft2(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    in_two_dimensions(&args, call, Transform::Inverse)
}

/// Circular shifts along several dimensions.
struct Shifts<'a> {
    dims: &'a Dims,
    shifts: Vec<(usize, i64)>,
}

impl Rearrange for Shifts<'_> {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        out.copy_from_slice(src);
        for &(dim, shift) in &self.shifts {
            let current = out.to_vec();
            shape::circshift(&current, Runs::along(self.dims.as_slice(), dim), shift, out);
        }
    }
}

fn shifted(args: &[Value], call: &mut Call<'_>, half: fn(usize) -> i64) -> Result<()> {
    let dims = args[0].dims();
    let along = match args.get(1) {
        Some(dim) => vec![Dim::from_value(*dim, 2, call)?.0],
        None => (0..dims.ndims()).collect(),
    };
    let shifts = along.into_iter().map(|d| (d, half(dims.at(d)))).collect();
    let value = rearrange(call.rt(), args[0], dims.clone(), &Shifts { dims: &dims, shifts })?;
    call.output(value)
}

builtin! {
    /// Moves the zero frequency to the middle.
    ///
    /// # Examples
    /// ```matlab
    /// fftshift(1:5)          %| 4     5     1     2     3
    /// ```
    pub FFTSHIFT = fftshift(Any);
    forms: ["Y = fftshift(X)", "Y = fftshift(X, dim)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn fftshift(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    shifted(&args, call, |n| (n / 2) as i64)
}

builtin! {
    /// Undoes `fftshift`.
    ///
    /// # Examples
    /// ```matlab
    /// ifftshift(fftshift(1:5)) %| 1     2     3     4     5
    /// ```
    pub IFFTSHIFT = ifftshift(Any);
    forms: ["X = ifftshift(Y)", "X = ifftshift(Y, dim)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
}

fn ifftshift(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    shifted(&args, call, |n| -((n / 2) as i64))
}
