//! Interpolation in one dimension: `interp1`.

use super::numbers::{Numbers, float_class, numeric};
use super::piecewise::Piecewise;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::interp::{Jump, Method, cubic, interpolate, linear_with_jumps, slopes};
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
    Fixed(Complex<f64>),
}

struct InterpArgs {
    x: Option<Value>,
    v: Value,
    /// None for the form that gives a piecewise polynomial.
    queries: Option<Value>,
    method: Method,
    /// The method as it was written.
    name: String,
    outside: Outside,
    jump: Option<Jump>,
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
        let octave = call.rt().dialect.is_octave;
        let numbers = args.iter().take_while(|a| !a.is_text_scalar()).count();
        let mut out = InterpArgs {
            x: None,
            v: args[0],
            queries: None,
            method: Method::Linear,
            name: "linear".into(),
            outside: Outside::Default,
            jump: None,
        };
        let mut piecewise = false;
        for option in &args[numbers..] {
            let Some(text) = option.text().filter(|_| option.is_text_scalar()) else {
                let view = option.view().filter(|v| v.numel() == 1).ok_or_else(|| {
                    Error::new("MATLAB:interp1:ExtrapNotScalar", "Extrapolation value must be a scalar.")
                })?;
                out.outside = Outside::Fixed(elements_as_complex::<f64>(&view.elements)[0]);
                continue;
            };
            let text = text.to_ascii_lowercase();
            match text.as_str() {
                "extrap" => out.outside = Outside::Extrapolate,
                "pp" => piecewise = true,
                "left" if octave => out.jump = Some(Jump::Left),
                "right" if octave => out.jump = Some(Jump::Right),
                other => {
                    out.method = method(other).ok_or_else(|| {
                        let message = format!("Invalid interpolation method '{other}'.");
                        Error::new("MATLAB:interp1:InvalidMethod", message)
                            .in_octave("", format!("interp1: invalid METHOD '{other}'"))
                    })?;
                    out.name = other.trim_start_matches('*').into();
                }
            }
        }
        (out.x, out.v, out.queries) = match args[..numbers] {
            [x, v] if piecewise => (Some(x), v, None),
            [v, q] => (None, v, Some(q)),
            [x, v, q] => (Some(x).filter(|x| !x.is_empty()), v, Some(q)),
            [v] if piecewise => (None, v, None),
            _ => return Err(ErrorKind::NotEnoughInputs.into()),
        };
        Ok(out)
    }
}

builtin! {
    /// Interpolation in one dimension.
    ///
    /// Values `v` at the points `x` (1 to n when left out), looked up at `xq` by straight lines, or by `'nearest'`, `'previous'`,
    /// `'next'`, `'pchip'`, `'cubic'`, `'spline'` or `'makima'`. Outside of the points: NaN (extrapolation for the cubic methods),
    /// `'extrap'`, or a given value. The columns of a matrix `v` are interpolated each. With `'pp'` in place of `xq`, a piecewise
    /// polynomial for `ppval`.
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
    forms: ["vq = interp1(x, v, xq)", "vq = interp1(v, xq)", "vq = interp1(…, method)", "vq = interp1(…, method, extrapolation)", "pp = interp1(x, v, method, 'pp')"],
    inputs: 2..=6,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
}

/// The points in ascending order, where each came from, and which branch a jump takes its value from.
struct Grid {
    x: Vec<f64>,
    order: Vec<usize>,
    jump: Jump,
    jumps: bool,
}

fn grid(args: &InterpArgs, rows: usize, call: &mut Call<'_>) -> Result<Grid> {
    let x = match args.x {
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
        )
        .in_octave("", "interp1: minimum of 2 points required in each dimension"));
    }
    if x.iter().any(|x| x.is_nan()) {
        return Err(Error::new("MATLAB:interp1:NaNinX", "NaN is not an appropriate value for X."));
    }
    // Falling points are turned round, so that the two of a jump keep their sides.
    let falling = x[0] > x[rows - 1];
    let mut order: Vec<usize> = if falling { (0..rows).rev().collect() } else { (0..rows).collect() };
    order.sort_by(|&a, &b| x[a].total_cmp(&x[b]));
    let x: Vec<f64> = order.iter().map(|&k| x[k]).collect();
    let jumps = x.windows(2).any(|w| w[0] == w[1]);
    if jumps {
        let octave = call.rt().dialect.is_octave;
        if !octave || !matches!(args.method, Method::Linear | Method::Nearest) {
            let name = if args.name == "next" { "previous" } else { &args.name };
            return Err(Error::new(
                "MATLAB:griddedInterpolant:NonUniqueCompVecsPtsErrId",
                "Sample points must be unique.",
            )
            .in_octave("", format!("interp1: discontinuities not supported for METHOD '{name}'")));
        }
        if x.windows(3).any(|w| w[0] == w[2]) {
            call.rt().warn("", "interp1: multiple discontinuities at the same X value");
        }
    }
    // Octave: a jump takes the value of the branch that comes last in the order given.
    let jump = args.jump.unwrap_or(if falling { Jump::Left } else { Jump::Right });
    Ok(Grid { x, order, jump, jumps })
}

fn interp1(args: InterpArgs, call: &mut Call<'_>) -> Result<()> {
    let v_dims = args.v.dims();
    let vector = v_dims.is_vector();
    let rows = if vector { args.v.numel() } else { v_dims.rows() };
    // An empty array may be longer than memory holds points.
    call.rt().check_size(&Dims::row(rows), size_of::<f64>())?;
    let grid = grid(&args, rows, call)?;
    let x = &grid.x;
    let view = numeric(&args.v, "interp1")?;
    let all = elements_as_complex::<f64>(&view.elements);
    let columns: Vec<Vec<Complex<f64>>> =
        all.chunks(rows).map(|column| grid.order.iter().map(|&k| column[k]).collect()).collect();
    let Some(q) = args.queries else {
        let dims = if vector { vec![1] } else { v_dims.as_slice()[1..].to_vec() };
        let value = piecewise(x, &columns, args.method, dims).value(call.rt())?;
        return call.output(value);
    };
    let queries = elements_as::<f64>(&numeric(&q, "interp1")?.elements).into_owned();
    let (low, high) = (x[0], x[rows - 1]);
    let count = queries.len();
    let octave = call.rt().dialect.is_octave;
    let mut out = vec![Complex::new(0.0, 0.0); count * columns.len()];
    let (mut re, mut im) = (vec![0.0; count], vec![0.0; count]);
    let extrapolates = args.method.is_cubic() && !octave;
    // Octave: a complex value that is missing lacks both parts.
    let missing = Complex::new(f64::NAN, if octave && view.is_complex() { f64::NAN } else { 0.0 });
    for (c, column) in columns.iter().enumerate() {
        let each = |part: fn(&Complex<f64>) -> f64, out: &mut [f64]| {
            let v: Vec<f64> = column.iter().map(part).collect();
            if grid.jumps && args.method == Method::Linear {
                out.iter_mut().zip(&queries).for_each(|(o, &q)| *o = linear_with_jumps(x, &v, q, grid.jump));
            } else {
                interpolate(x, &v, &queries, args.method, out);
            }
        };
        each(|z| z.re, &mut re);
        if view.is_complex() {
            each(|z| z.im, &mut im);
        }
        for (k, o) in out[c * count..][..count].iter_mut().enumerate() {
            let q = queries[k];
            let inside = q >= low && q <= high;
            *o = match args.outside {
                _ if inside || q.is_nan() => Complex::new(re[k], im[k]),
                Outside::Extrapolate => Complex::new(re[k], im[k]),
                Outside::Default if extrapolates => Complex::new(re[k], im[k]),
                Outside::Default => missing,
                Outside::Fixed(value) => value,
            };
        }
    }
    let q_dims = q.dims();
    let dims = if vector {
        q_dims
    } else {
        let mut lengths = if q_dims.is_vector() { vec![count] } else { q_dims.as_slice().to_vec() };
        lengths.extend_from_slice(&v_dims.as_slice()[1..]);
        Dims::new(&lengths)
    };
    let class = float_class(&[args.v, q]);
    let complex = view.is_complex() || matches!(args.outside, Outside::Fixed(z) if z.im != 0.0);
    let result = match complex {
        true => Numbers::Complex(out),
        false => Numbers::Real(out.iter().map(|z| z.re).collect()),
    };
    let value = result.value(call.rt(), dims, class)?;
    call.output(value)
}

/// The piecewise polynomial of a method.
fn piecewise(x: &[f64], columns: &[Vec<Complex<f64>>], method: Method, dims: Vec<usize>) -> Piecewise {
    let n = x.len();
    let order = match method {
        Method::Nearest | Method::Previous | Method::Next => 1,
        Method::Linear => 2,
        Method::Pchip | Method::Spline | Method::Makima => 4,
    };
    let breaks: Vec<f64> = match method {
        Method::Nearest => {
            let middles = x.windows(2).map(|w| (w[0] + w[1]) / 2.0);
            std::iter::once(x[0]).chain(middles).chain(std::iter::once(x[n - 1])).collect()
        }
        Method::Previous => x.iter().copied().chain(std::iter::once(2.0 * x[n - 1] - x[n - 2])).collect(),
        // Pieces that are closed at their right ends run downwards.
        Method::Next => x.iter().rev().copied().chain(std::iter::once(2.0 * x[0] - x[1])).collect(),
        _ => x.to_vec(),
    };
    let (pieces, width) = (breaks.len() - 1, columns.len());
    let rows = pieces * width;
    let mut coefficients = vec![Complex::new(0.0, 0.0); rows * order];
    let parts: [fn(&Complex<f64>) -> f64; 2] = [|z| z.re, |z| z.im];
    for (d, column) in columns.iter().enumerate() {
        let [re, im] = parts.map(|part| {
            let v: Vec<f64> = column.iter().map(part).collect();
            let slope = slopes(x, &v, method);
            (0..pieces).flat_map(|k| piece_of(x, &v, &slope, k, method)).collect::<Vec<f64>>()
        });
        for (k, (&re, &im)) in re.iter().zip(&im).enumerate() {
            let (piece, power) = (k / order, k % order);
            coefficients[d + width * piece + power * rows] = Complex::new(re, im);
        }
    }
    Piecewise { breaks, coefficients, order, dims, points_first: true }
}

/// Coefficients of piece `k`, those of higher powers first.
fn piece_of(x: &[f64], v: &[f64], slope: &[f64], k: usize, method: Method) -> Vec<f64> {
    match method {
        Method::Nearest | Method::Previous => vec![v[k]],
        Method::Next => vec![v[v.len() - 1 - k]],
        Method::Linear if x[k] == x[k + 1] => vec![0.0, v[k]],
        Method::Linear => vec![(v[k + 1] - v[k]) / (x[k + 1] - x[k]), v[k]],
        _ => cubic(x[k + 1] - x[k], v[k], v[k + 1], slope[k], slope[k + 1]).to_vec(),
    }
}
