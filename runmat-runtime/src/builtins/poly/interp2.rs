//! Interpolation in two dimensions: `interp2`.

use super::numbers::{Numbers, float_class, numeric};
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::FromArgs;
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::interp::{Method, interpolate};
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::value::Value;

struct Interp2Args {
    x: Vec<f64>,
    y: Vec<f64>,
    v: Value,
    xq: Vec<f64>,
    yq: Vec<f64>,
    /// The size of the result; query vectors across each other make a grid.
    dims: Dims,
    grid: bool,
    method: Method,
    outside: Option<Complex<f64>>,
}

fn invalid(text: &str) -> Error {
    Error::new("MATLAB:interp2:invalidInput", text.to_string()).in_octave("", format!("interp2: {text}"))
}

fn list(value: &Value) -> Result<Vec<f64>> {
    Ok(elements_as::<f64>(&numeric(value, "interp2")?.elements).into_owned())
}

/// The coordinates along one dimension: a vector, or one line of a grid.
fn axis(value: &Value, n: usize, rows: bool) -> Result<Vec<f64>> {
    let all = list(value)?;
    let dims = value.dims();
    let line = match dims.is_vector() || dims.is_scalar() {
        true => all,
        false if rows => all[..dims.rows()].to_vec(),
        false => (0..dims.columns()).map(|c| all[c * dims.rows()]).collect(),
    };
    if line.len() != n || line.windows(2).any(|w| w[0] == w[1]) {
        return Err(invalid("X and Y must be vectors or a grid that fits the values.")
            .in_octave("", "interp2: X and Y size must match the dimensions of Z"));
    }
    Ok(line)
}

impl FromArgs for Interp2Args {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let count = args.iter().take_while(|a| !a.is_text_scalar()).count();
        let (mut numbers, mut rest) = args.split_at(count);
        let mut method = Method::Linear;
        if let [name, tail @ ..] = rest {
            method = match name.text().unwrap_or_default().to_ascii_lowercase().trim_start_matches('*') {
                "linear" => Method::Linear,
                "nearest" => Method::Nearest,
                "cubic" | "pchip" => Method::Pchip,
                "spline" => Method::Spline,
                "makima" => Method::Makima,
                other => {
                    let message = format!("Invalid interpolation method '{other}'.");
                    return Err(Error::new("MATLAB:interp2:InvalidMethod", message)
                        .in_octave("", format!("interp2: unrecognized interpolation METHOD '{other}'")));
                }
            };
            rest = tail;
        }
        let mut outside = None;
        if let [value] = rest {
            let view =
                value.view().filter(|v| v.numel() == 1).ok_or_else(|| invalid("EXTRAP must be a scalar."))?;
            outside = Some(elements_as_complex::<f64>(&view.elements)[0]);
        }
        let (mut x, mut y) = (None, None);
        if numbers.len() >= 5 {
            (x, y) = (Some(numbers[0]), Some(numbers[1]));
            numbers = &numbers[2..];
        }
        let v = numbers[0];
        let dims = v.dims();
        if dims.ndims() != 2 {
            return Err(invalid("V must be a 2-D matrix.").in_octave("", "interp2: Z must be a 2-D matrix"));
        }
        let (rows, columns) = (dims.rows(), dims.columns());
        if rows < 2 || columns < 2 {
            return Err(invalid("V must have at least two points in each dimension.")
                .in_octave("", "interp2: Z must be a 2-D matrix"));
        }
        let natural = |n: usize| (1..=n).map(|k| k as f64).collect::<Vec<f64>>();
        let x = x.map_or_else(|| Ok(natural(columns)), |x| axis(&x, columns, false))?;
        let y = y.map_or_else(|| Ok(natural(rows)), |y| axis(&y, rows, true))?;
        let (xq, yq, dims, grid) = match numbers[1..] {
            [xq, yq, ..] => {
                let (p, q) = (xq.dims(), yq.dims());
                // A row and a column make a grid.
                let across = p != q && p.is_vector() && q.is_vector();
                let (xs, ys) = (list(&xq)?, list(&yq)?);
                if !across && p != q {
                    return Err(invalid("XI and YI must be matrices of equal size."));
                }
                let dims = if across { Dims::matrix(ys.len(), xs.len()) } else { p };
                (xs, ys, dims, across)
            }
            ref refinement => {
                let k = match refinement {
                    [] => 1.0,
                    [k, ..] => k
                        .scalar_double()
                        .filter(|k| *k >= 0.0 && k.fract() == 0.0 && *k < 20.0)
                        .ok_or_else(|| {
                            invalid("The number of refinements must be a nonnegative integer.")
                                .in_octave("", "interp2: N must be an integer >= 0")
                        })?,
                };
                let step = 0.5f64.powf(k);
                let fine = |n: usize| {
                    (0..=((n - 1) as f64 / step) as usize).map(|i| 1.0 + step * i as f64).collect()
                };
                let (xs, ys): (Vec<f64>, Vec<f64>) = (fine(columns), fine(rows));
                let dims = Dims::matrix(ys.len(), xs.len());
                (xs, ys, dims, true)
            }
        };
        Ok(Interp2Args { x, y, v, xq, yq, dims, grid, method, outside })
    }
}

builtin! {
    /// Interpolation in two dimensions.
    ///
    /// Values `V` at the points of a grid, `X` across the columns and `Y` down the rows (1 to n when left out), looked up by
    /// `'linear'`, `'nearest'`, `'cubic'`, `'spline'` or `'makima'` interpolation in either direction. A row `Xq` and a column `Yq`
    /// make a grid. `interp2(V, k)` halves the steps `k` times. Outside of the points: NaN, or a given value; `'spline'` and
    /// `'makima'` go on.
    ///
    /// # Shapes
    /// The size of `Xq`, or that of the grid.
    ///
    /// # Classes
    /// double, single beside single.
    ///
    /// # Errors
    /// `MATLAB:interp2:invalidInput` for sizes that don't fit, `MATLAB:interp2:InvalidMethod`.
    ///
    /// # Examples
    /// ```matlab
    /// interp2([1 2; 3 4], 1.5, 1.5) %| 2.5000
    /// ```
    pub INTERP2 = interp2(Interp2Args);
    forms: ["Vq = interp2(X, Y, V, Xq, Yq)", "Vq = interp2(V, Xq, Yq)", "Vq = interp2(V)", "Vq = interp2(V, k)", "Vq = interp2(…, method)", "Vq = interp2(…, method, extrapval)"],
    inputs: 1..=7,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

/// Ascending coordinates, and where each came from.
fn sorted(x: &[f64]) -> (Vec<f64>, Vec<usize>) {
    let mut order: Vec<usize> = (0..x.len()).collect();
    order.sort_by(|&a, &b| x[a].total_cmp(&x[b]));
    (order.iter().map(|&k| x[k]).collect(), order)
}

fn interp2(args: Interp2Args, call: &mut Call<'_>) -> Result<()> {
    let view = numeric(&args.v, "interp2")?;
    let values = elements_as_complex::<f64>(&view.elements);
    let ((x, across), (y, down)) = (sorted(&args.x), sorted(&args.y));
    let (rows, columns) = (y.len(), x.len());
    let octave = call.rt().dialect.is_octave;
    let goes_on = matches!(args.method, Method::Spline | Method::Makima) && !octave;
    // The queries as rows of a grid, or one by one.
    let places: Vec<(f64, f64)> = match args.grid {
        true => args.xq.iter().flat_map(|&x| args.yq.iter().map(move |&y| (x, y))).collect(),
        false => args.xq.iter().copied().zip(args.yq.iter().copied()).collect(),
    };
    let part = |f: fn(&Complex<f64>) -> f64| -> Vec<f64> {
        // First along the rows of the matrix, for each different x; then down the columns.
        let mut xs: Vec<f64> = places.iter().map(|p| p.0).collect();
        xs.sort_unstable_by(f64::total_cmp);
        xs.dedup();
        let mut between = vec![0.0; rows * xs.len()];
        let mut line = vec![0.0; xs.len()];
        for i in 0..rows {
            let v: Vec<f64> = across.iter().map(|&j| f(&values[down[i] + j * rows])).collect();
            interpolate(&x, &v, &xs, args.method, &mut line);
            line.iter().enumerate().for_each(|(k, &z)| between[i + k * rows] = z);
        }
        let mut out = vec![0.0; places.len()];
        let mut groups: Vec<Vec<usize>> = vec![Vec::new(); xs.len()];
        for (k, place) in places.iter().enumerate() {
            groups[xs.partition_point(|x| x.total_cmp(&place.0).is_lt())].push(k);
        }
        for (column, group) in groups.iter().enumerate() {
            let queries: Vec<f64> = group.iter().map(|&k| places[k].1).collect();
            let mut found = vec![0.0; group.len()];
            interpolate(&y, &between[column * rows..(column + 1) * rows], &queries, args.method, &mut found);
            group.iter().zip(found).for_each(|(&k, z)| out[k] = z);
        }
        out
    };
    let re = part(|z| z.re);
    let im = if view.is_complex() { part(|z| z.im) } else { vec![0.0; re.len()] };
    let inside = |&(p, q): &(f64, f64)| p >= x[0] && p <= x[columns - 1] && q >= y[0] && q <= y[rows - 1];
    let out: Vec<Complex<f64>> = places
        .iter()
        .zip(re.iter().zip(&im))
        .map(|(place, (&re, &im))| match args.outside {
            _ if inside(place) => Complex::new(re, im),
            Some(value) => value,
            None if goes_on => Complex::new(re, im),
            None => Complex::new(f64::NAN, 0.0),
        })
        .collect();
    let class = float_class(&[args.v]);
    let result = match out.iter().all(|z| z.im == 0.0) {
        true => Numbers::Real(out.iter().map(|z| z.re).collect()),
        false => Numbers::Complex(out),
    };
    if result.len() != args.dims.numel() {
        return Err(ErrorKind::SizeMismatch.into());
    }
    let value = result.value(call.rt(), args.dims, class)?;
    call.output(value)
}
