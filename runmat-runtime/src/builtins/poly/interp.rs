//! Interpolation in one dimension: `interp1`.

use super::numbers::{Numbers, float_class, numeric};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::Complex;
use crate::kernels::interp::{Method, interpolate};
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::value::Value;

/// What happens outside of the sample points.
#[derive(Clone, Copy)]
enum Outside {
    /// NaN, or the extrapolation of cubic methods.
    Default,
    /// As inside.
    Extrapolate,
    /// A fixed value.
    Fixed(f64),
}

struct InterpArgs {
    x: Option<Value>,
    v: Value,
    queries: Value,
    method: Method,
    outside: Outside,
}

fn method(name: &str) -> Option<Method> {
    Some(match name.trim_start_matches('*') {
        "linear" => Method::Linear,
        "nearest" => Method::Nearest,
        "previous" => Method::Previous,
        "next" => Method::Next,
        "pchip" | "cubic" => Method::Pchip,
        "spline" => Method::Spline,
        "makima" => Method::Makima,
        _ => return None,
    })
}

impl FromArgs for InterpArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let numbers = args.iter().take_while(|a| !a.is_text_scalar()).count();
        let mut rest = &args[numbers..];
        let (x, v, queries, mut outside) = match args[..numbers] {
            [v, q] => (None, v, q, Outside::Default),
            [x, v, q] => (Some(x).filter(|x| !x.is_empty()), v, q, Outside::Default),
            _ => return Err(crate::error::ErrorKind::NotEnoughInputs.into()),
        };
        let mut chosen = Method::Linear;
        let invalid = |name: &str| {
            Error::new("MATLAB:interp1:InvalidMethod", format!("Invalid interpolation method '{name}'."))
        };
        if let [name, tail @ ..] = rest {
            let text = name.text().unwrap_or_default().to_ascii_lowercase();
            if text == "extrap" {
                outside = Outside::Extrapolate;
            } else {
                chosen = method(&text).ok_or_else(|| invalid(&text))?;
            }
            rest = tail;
        }
        if let [extrapolation, ..] = rest {
            outside = match extrapolation.text().filter(|_| extrapolation.is_text_scalar()).as_deref() {
                Some("extrap") => Outside::Extrapolate,
                Some(other) => return Err(invalid(other)),
                None => Outside::Fixed(extrapolation.scalar_double().ok_or_else(|| {
                    Error::new("MATLAB:interp1:ExtrapNotScalar", "Extrapolation value must be a scalar.")
                })?),
            };
        }
        Ok(InterpArgs { x, v, queries, method: chosen, outside })
    }
}

builtin! {
    /// Interpolation in one dimension.
    ///
    /// Values `v` at the points `x` (1 to n when left out), looked up at `xq` by straight lines, or by `'nearest'`, `'previous'`,
    /// `'next'`, `'pchip'`, `'cubic'`, `'spline'` or `'makima'`. Outside of the points: NaN (extrapolation for the cubic methods),
    /// `'extrap'`, or a given value. The columns of a matrix `v` are interpolated each.
    ///
    /// # Shapes
    /// The size of `xq` for a vector `v`; `numel(xq)` rows for a matrix.
    ///
    /// # Errors
    /// `MATLAB:griddedInterpolant:NonUniqueCompVecsPtsErrId` for points that occur twice.
    ///
    /// # Examples
    /// ```matlab
    /// interp1([1 2 3], [10 20 30], 2.5) %| 25
    /// interp1([1 2 3], [10 20 30], 4) %| NaN
    /// ```
    pub INTERP1 = interp1(InterpArgs);
    forms: ["vq = interp1(x, v, xq)", "vq = interp1(v, xq)", "vq = interp1(…, method)", "vq = interp1(…, method, extrapolation)"],
    inputs: 2..=5,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn interp1(args: InterpArgs, call: &mut Call<'_>) -> Result<()> {
    let (v_dims, q_dims) = (args.v.dims(), args.queries.dims());
    let vector = v_dims.is_vector();
    let rows = if vector { args.v.numel() } else { v_dims.rows() };
    let mut x = match args.x {
        Some(x) => elements_as::<f64>(&numeric(&x, "interp1")?.elements).into_owned(),
        None => (1..=rows).map(|k| k as f64).collect(),
    };
    if x.len() != rows {
        return Err(Error::new(
            "MATLAB:griddedInterpolant:CompVecValueMismatchErrId",
            "Sample points arrays must have the same number of elements as the values along each dimension.",
        ));
    }
    if rows < 2 {
        return Err(Error::new(
            "MATLAB:griddedInterpolant:DegenerateGridErrId",
            "Interpolation requires at least two sample points for each grid dimension.",
        ));
    }
    let mut order: Vec<usize> = (0..rows).collect();
    if x.iter().any(|x| x.is_nan()) {
        return Err(Error::new("MATLAB:interp1:NaNinX", "NaN is not an appropriate value for X."));
    }
    order.sort_by(|&a, &b| x[a].total_cmp(&x[b]));
    x = order.iter().map(|&k| x[k]).collect();
    if x.windows(2).any(|w| w[0] == w[1]) {
        return Err(Error::new(
            "MATLAB:griddedInterpolant:NonUniqueCompVecsPtsErrId",
            "Sample points must be unique.",
        ));
    }
    let view = numeric(&args.v, "interp1")?;
    let values = elements_as_complex::<f64>(&view.elements);
    let queries = elements_as::<f64>(&numeric(&args.queries, "interp1")?.elements).into_owned();
    let (low, high) = (x[0], x[rows - 1]);
    let count = queries.len();
    let columns = values.len() / rows;
    let mut out = vec![Complex::new(0.0, 0.0); count * columns];
    let (mut re, mut im) = (vec![0.0; count], vec![0.0; count]);
    let cubic = args.method.is_cubic();
    for column in 0..columns {
        let part = |f: fn(&Complex<f64>) -> f64| -> Vec<f64> {
            order.iter().map(|&k| f(&values[column * rows + k])).collect()
        };
        interpolate(&x, &part(|z| z.re), &queries, args.method, &mut re);
        if view.is_complex() {
            interpolate(&x, &part(|z| z.im), &queries, args.method, &mut im);
        }
        for (k, o) in out[column * count..][..count].iter_mut().enumerate() {
            let q = queries[k];
            let inside = q >= low && q <= high;
            *o = match args.outside {
                _ if inside || q.is_nan() => Complex::new(re[k], im[k]),
                Outside::Extrapolate => Complex::new(re[k], im[k]),
                Outside::Default if cubic => Complex::new(re[k], im[k]),
                Outside::Default => Complex::new(f64::NAN, 0.0),
                Outside::Fixed(value) => Complex::new(value, 0.0),
            };
        }
    }
    let dims = if vector {
        q_dims
    } else {
        let mut lengths = if q_dims.is_vector() { vec![count] } else { q_dims.as_slice().to_vec() };
        lengths.extend_from_slice(&v_dims.as_slice()[1..]);
        Dims::new(&lengths)
    };
    let class = float_class(&[args.v, args.queries]);
    let result = match view.is_complex() {
        true => Numbers::Complex(out),
        false => Numbers::Real(out.iter().map(|z| z.re).collect()),
    };
    let value = result.value(call.rt(), dims, class)?;
    call.output(value)
}
