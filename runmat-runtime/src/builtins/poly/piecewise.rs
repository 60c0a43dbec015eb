//! Piecewise polynomials: `mkpp`, `unmkpp`, `ppval`, `spline`, `pchip`.

use super::numbers::{Numbers, float_class, numeric};
use crate::array::dims::Dims;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::Complex;
use crate::kernels::interp::{Method, clamped_spline, cubic, piece, slopes};
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::runtime::Runtime;
use crate::value::{Kind, Value};

/// A piecewise polynomial with values of any size.
pub(super) struct Piecewise {
    /// Ends of the pieces, ascending, or descending where pieces are open at their left ends.
    pub breaks: Vec<f64>,
    /// Coefficients, falling in power: row `d + dim * piece`, column-major.
    pub coefficients: Vec<Complex<f64>>,
    /// Coefficients of one piece.
    pub order: usize,
    /// Size of one value.
    pub dims: Vec<usize>,
    /// True when the points come before the dimensions of a value.
    pub points_first: bool,
}

impl Piecewise {
    /// Number of pieces.
    pub(super) fn pieces(&self) -> usize {
        self.breaks.len().saturating_sub(1)
    }

    /// Numbers of one value.
    fn width(&self) -> usize {
        self.dims.iter().product()
    }

    /// The struct that scripts hold.
    pub(super) fn value(&self, rt: &mut Runtime) -> Result<Value> {
        let rows = self.pieces() * self.width();
        let coefficients = complex_or_real(&self.coefficients).value(
            rt,
            Dims::matrix(rows, self.order),
            crate::value::class::Class::Double,
        )?;
        let form = rt.char_row("pp");
        let breaks = rt.row(&self.breaks)?;
        let dims: Vec<f64> = self.dims.iter().map(|&d| d as f64).collect();
        let dim = rt.row(&dims)?;
        let mut fields = vec![
            ("form", form),
            ("breaks", breaks),
            ("coefs", coefficients),
            ("pieces", Value::double(self.pieces() as f64)),
            ("order", Value::double(self.order as f64)),
            ("dim", dim),
        ];
        if self.points_first {
            fields.push(("orient", rt.char_row("first")));
        }
        Ok(rt.structure(fields))
    }

    /// Reads the struct that [`Piecewise::value`] makes.
    fn from_value(value: &Value) -> Option<Self> {
        let Kind::Struct(s) = value.kind() else { return None };
        let field = |name: &str| s.shape().position(name).map(|f| s.get(f, 0));
        let reals = |name: &str| -> Option<Vec<f64>> {
            let value = field(name)?;
            let view = value.view().filter(|v| !v.is_complex())?;
            Some(elements_as::<f64>(&view.elements).into_owned())
        };
        if field("form")?.text()? != "pp" {
            return None;
        }
        let coefficients = field("coefs")?;
        let found = Piecewise {
            breaks: reals("breaks")?,
            coefficients: elements_as_complex::<f64>(&coefficients.view()?.elements),
            order: field("order")?.scalar_double()? as usize,
            dims: reals("dim")?.into_iter().map(|d| d as usize).collect(),
            points_first: field("orient").is_some_and(|o| o.text().as_deref() == Some("first")),
        };
        let whole =
            found.pieces() > 0 && found.coefficients.len() == found.pieces() * found.width() * found.order;
        whole.then_some(found)
    }

    /// Values at points: point by point, the numbers of one value together.
    fn at(&self, points: &[f64]) -> Vec<Complex<f64>> {
        let (width, rows) = (self.width(), self.width() * self.pieces());
        let mut out = Vec::with_capacity(points.len() * width);
        for &x in points {
            let k = piece(&self.breaks, x);
            let step = x - self.breaks[k];
            for d in 0..width {
                let row = d + width * k;
                let sum = (0..self.order).fold(Complex::new(0.0, 0.0), |sum, power| {
                    sum.scale(step) + self.coefficients[row + power * rows]
                });
                out.push(if x.is_nan() { Complex::new(f64::NAN, 0.0) } else { sum });
            }
        }
        out
    }
}

/// Real where all imaginary parts are zero.
fn complex_or_real(z: &[Complex<f64>]) -> Numbers {
    match z.iter().all(|z| z.im == 0.0) {
        true => Numbers::Real(z.iter().map(|z| z.re).collect()),
        false => Numbers::Complex(z.to_vec()),
    }
}

fn reals(value: &Value, name: &str) -> Result<Vec<f64>> {
    Ok(elements_as::<f64>(&numeric(value, name)?.elements).into_owned())
}

builtin! {
    /// Makes a piecewise polynomial.
    ///
    /// The pieces lie between the `breaks`; row `k` of `coefs` holds the coefficients of piece `k`, those of higher powers first,
    /// of the distance from the left end of the piece. With `d`, values have size `d`, and each piece has `prod(d)` rows.
    ///
    /// # Shapes
    /// A struct with the fields `form`, `breaks`, `coefs`, `pieces`, `order` and `dim`.
    ///
    /// # Errors
    /// `MATLAB:mkpp:PPNumberMismatchCoeffs` when the number of coefficients doesn't fit the pieces.
    ///
    /// # Examples
    /// ```matlab
    /// pp = mkpp([0 1 2], [1 0; 2 1]);
    /// ppval(pp, [0.5 1.5])   %| 0.5000    2.0000
    /// ```
    pub MKPP = mkpp(Any);
    forms: ["pp = mkpp(breaks, coefs)", "pp = mkpp(breaks, coefs, d)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn mkpp(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let breaks = reals(&args[0], "mkpp")?;
    if breaks.len() < 2 {
        return Err(Error::new("MATLAB:mkpp:NotEnoughBreaks", "There must be at least two breaks.")
            .in_octave("", "mkpp: BREAKS must have at least one interval"));
    }
    let dims: Vec<usize> = match args.get(2) {
        Some(d) => reals(d, "mkpp")?.into_iter().map(|d| d.max(0.0) as usize).collect(),
        None => vec![1],
    };
    let view = numeric(&args[1], "mkpp")?;
    let coefficients = elements_as_complex::<f64>(&view.elements);
    let rows = dims.iter().product::<usize>() * (breaks.len() - 1);
    if rows == 0 || !coefficients.len().is_multiple_of(rows) {
        return Err(Error::new(
            "MATLAB:mkpp:PPNumberMismatchCoeffs",
            format!(
                "The requested number of polynomial pieces, {}, is incompatible with the number of coefficients, {}.",
                breaks.len() - 1,
                coefficients.len()
            ),
        ));
    }
    let order = coefficients.len() / rows;
    let pp = Piecewise { breaks, coefficients, order, dims, points_first: false };
    let value = pp.value(call.rt())?;
    call.output(value)
}

builtin! {
    /// Parts of a piecewise polynomial.
    ///
    /// # Errors
    /// `MATLAB:unmkpp:NotPP` for what `mkpp` doesn't make.
    ///
    /// # Examples
    /// ```matlab
    /// [breaks, coefs, n] = unmkpp(mkpp([0 1 2], [1 0; 2 1]));
    /// breaks                 %| 0     1     2
    /// n                      %| 2
    /// ```
    pub UNMKPP = unmkpp((Value,));
    forms: ["[breaks, coefs, n, order, d] = unmkpp(pp)"],
    inputs: 1..=1,
    outputs: 0..=5,
    purity: Pure,
    result: Unknown,
}

fn unmkpp((pp,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let found = Piecewise::from_value(&pp)
        .ok_or_else(|| not_piecewise("unmkpp: PP must be a piecewise polynomial structure"))?;
    let rt = call.rt();
    let breaks = rt.row(&found.breaks)?;
    let dims = Dims::matrix(found.pieces() * found.width(), found.order);
    let coefficients =
        complex_or_real(&found.coefficients).value(rt, dims, crate::value::class::Class::Double)?;
    let dim: Vec<f64> = found.dims.iter().map(|&d| d as f64).collect();
    let dim = rt.row(&dim)?;
    let (pieces, order) = (Value::double(found.pieces() as f64), Value::double(found.order as f64));
    call.outputs([breaks, coefficients, pieces, order, dim])
}

#[cold]
fn not_piecewise(octave: &str) -> Error {
    Error::new("MATLAB:unmkpp:NotPP", "The input array does not seem to describe a pp function.")
        .in_octave("", octave)
}

builtin! {
    /// Value of a piecewise polynomial.
    ///
    /// The first and the last piece continue outside of the breaks.
    ///
    /// # Shapes
    /// The size of `xq`; for values of size `d` the dimensions `d` come first, then the length of a vector `xq`, or its size.
    ///
    /// # Errors
    /// `MATLAB:unmkpp:NotPP` for what `mkpp` doesn't make.
    ///
    /// # Examples
    /// ```matlab
    /// ppval(mkpp([0 1 2], [1 0; 2 1]), [0 1 3]) %| 0     1     5
    /// ```
    pub PPVAL = ppval((Value, Value));
    forms: ["v = ppval(pp, xq)", "v = ppval(xq, pp)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn ppval((first, second): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let (pp, queries) =
        if matches!(second.kind(), Kind::Struct(_)) { (second, first) } else { (first, second) };
    let found = Piecewise::from_value(&pp)
        .ok_or_else(|| not_piecewise("ppval: first argument must be a pp-form structure"))?;
    let value = evaluated(&found, &queries, call.rt())?;
    call.output(value)
}

/// Values at the points of an array.
fn evaluated(pp: &Piecewise, queries: &Value, rt: &mut Runtime) -> Result<Value> {
    let points = reals(queries, "ppval")?;
    let values = pp.at(&points);
    let dims = queries.dims();
    let class = float_class(&[*queries]);
    let width = pp.width();
    if width == 1 {
        return complex_or_real(&values).value(rt, dims, class);
    }
    let shape: Vec<usize> = if dims.is_vector() { vec![points.len()] } else { dims.as_slice().to_vec() };
    let (values, lengths) = if pp.points_first {
        let n = points.len();
        let turned = (0..n * width).map(|k| values[k / n + (k % n) * width]).collect();
        (turned, [shape, pp.dims.clone()].concat())
    } else {
        (values, [pp.dims.clone(), shape].concat())
    };
    complex_or_real(&values).value(rt, Dims::new(&lengths), class)
}

/// Points in ascending order, and the values of each of several functions there.
struct Samples {
    x: Vec<f64>,
    /// One list for each number of a value.
    values: Vec<Vec<Complex<f64>>>,
    dims: Vec<usize>,
    /// Slopes at the ends.
    ends: Option<Vec<(Complex<f64>, Complex<f64>)>>,
}

impl Samples {
    /// Reads `x` and `y`: a vector, or an array whose last dimension runs over the points.
    fn new(x: &Value, y: &Value, name: &str, clamps: bool) -> Result<Self> {
        let sites = reals(x, name)?;
        let view = numeric(y, name)?;
        let n = sites.len();
        let (mut dims, count) = layout(&view);
        if n < 2 {
            let octave = format!("{name}: requires at least 2 points");
            return Err(Error::new(
                "MATLAB:chckxy:NotEnoughPts",
                "There should be at least two data points.",
            )
            .in_octave("", octave));
        }
        let clamped = clamps && count == n + 2;
        if count != n && !clamped {
            return Err(Error::new(
                "MATLAB:chckxy:NumSitesMismatchValues",
                format!("The number of sites, {n}, is incompatible with the number of values, {count}."),
            )
            .in_octave(
                "",
                match view.dims.contains(&1) {
                    true => format!("{name}: length of X and Y must match"),
                    false => format!("{name}: length of X and last dimension of Y must match"),
                },
            ));
        }
        if dims.is_empty() {
            dims.push(1);
        }
        let width: usize = dims.iter().product();
        let all = elements_as_complex::<f64>(&view.elements);
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by(|&a, &b| sites[a].total_cmp(&sites[b]));
        let x: Vec<f64> = order.iter().map(|&k| sites[k]).collect();
        if x.windows(2).any(|w| w[0] == w[1]) {
            return Err(Error::new("MATLAB:chckxy:RepeatedSites", "The data sites should be distinct.")
                .in_octave("", format!("{name}: X must be strictly monotonic")));
        }
        let first = usize::from(clamped);
        let values =
            (0..width).map(|d| order.iter().map(|&k| all[d + width * (k + first)]).collect()).collect();
        let ends = clamped.then(|| (0..width).map(|d| (all[d], all[d + width * (count - 1)])).collect());
        Ok(Samples { x, values, dims, ends })
    }

    /// The piecewise polynomial that a cubic method makes of them.
    fn piecewise(&self, method: Method) -> Piecewise {
        let n = self.x.len();
        // MATLAB: the not-a-knot spline through two points is a line, through three a parabola.
        let order = if method == Method::Spline && self.ends.is_none() { n.min(4) } else { 4 };
        let one_piece = order < 4;
        let pieces = if one_piece { 1 } else { n - 1 };
        let width = self.values.len();
        let rows = pieces * width;
        let mut coefficients = vec![Complex::new(0.0, 0.0); rows * order];
        for (d, values) in self.values.iter().enumerate() {
            let ends = self.ends.as_ref().map(|ends| ends[d]);
            let parts = [|z: &Complex<f64>| z.re, |z: &Complex<f64>| z.im].map(|part| {
                let v: Vec<f64> = values.iter().map(part).collect();
                let slope = match &ends {
                    Some((first, last)) => clamped_spline(&self.x, &v, part(first), part(last)),
                    None => slopes(&self.x, &v, method),
                };
                pieces_of(&self.x, &v, &slope, order)
            });
            for (k, (re, im)) in parts[0].iter().zip(&parts[1]).enumerate() {
                let (piece, power) = (k / order, k % order);
                coefficients[d + width * piece + power * rows] = Complex::new(*re, *im);
            }
        }
        let breaks = if one_piece { vec![self.x[0], self.x[n - 1]] } else { self.x.clone() };
        Piecewise { breaks, coefficients, order, dims: self.dims.clone(), points_first: false }
    }
}

/// Coefficients, piece by piece, of the polynomials with these values and slopes; of the first piece alone below order 4.
fn pieces_of(x: &[f64], v: &[f64], slope: &[f64], order: usize) -> Vec<f64> {
    match order {
        2 => vec![(v[1] - v[0]) / (x[1] - x[0]), v[0]],
        3 => {
            let (first, second) = ((v[1] - v[0]) / (x[1] - x[0]), (v[2] - v[1]) / (x[2] - x[1]));
            let curve = (second - first) / (x[2] - x[0]);
            vec![curve, first - curve * (x[1] - x[0]), v[0]]
        }
        _ => (0..x.len() - 1)
            .flat_map(|k| cubic(x[k + 1] - x[k], v[k], v[k + 1], slope[k], slope[k + 1]))
            .collect(),
    }
}

/// Size of a value and number of points: the last dimension of an array counts the points, and all of a vector.
fn layout(view: &View<'_>) -> (Vec<usize>, usize) {
    let dims = Dims::new(view.dims);
    match dims.is_vector() {
        true => (Vec::new(), dims.numel()),
        false => {
            let lengths = dims.as_slice();
            (lengths[..lengths.len() - 1].to_vec(), lengths[lengths.len() - 1])
        }
    }
}

fn interpolant(args: &[Value], call: &mut Call<'_>, name: &str, method: Method) -> Result<()> {
    let samples = Samples::new(&args[0], &args[1], name, method == Method::Spline)?;
    let mut pp = samples.piecewise(method);
    let rt = call.rt();
    let value = match args.get(2) {
        None => pp.value(rt)?,
        Some(queries) => {
            // One value is a number: it has no dimensions of its own.
            if pp.dims.iter().product::<usize>() == 1 {
                pp.dims = vec![1];
            }
            evaluated(&pp, queries, rt)?
        }
    };
    call.output(value)
}

builtin! {
    /// Cubic spline through points.
    ///
    /// With the not-a-knot end condition, or, when `y` has two more values than `x` has points, with its first and last value as
    /// slopes at the ends. Values at `xq`, or without them the piecewise polynomial for `ppval`. Rows of a matrix `y` are
    /// functions of their own.
    ///
    /// # Shapes
    /// The size of `xq`; for an array `y` its dimensions but the last, then those of `xq`.
    ///
    /// # Errors
    /// `MATLAB:chckxy:RepeatedSites` for points that occur twice; `MATLAB:chckxy:NumSitesMismatchValues`.
    ///
    /// # Examples
    /// ```matlab
    /// spline([0 1 2 3], [0 1 8 27], 1.5) %| 3.3750
    /// ```
    pub SPLINE = spline(Any);
    forms: ["s = spline(x, y, xq)", "pp = spline(x, y)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn spline(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    interpolant(&args, call, "spline", Method::Spline)
}

builtin! {
    /// Shape-preserving piecewise cubic through points.
    ///
    /// Values at `xq`, or without them the piecewise polynomial for `ppval`. Rows of a matrix `y` are functions of their own.
    ///
    /// # Shapes
    /// The size of `xq`; for an array `y` its dimensions but the last, then those of `xq`.
    ///
    /// # Errors
    /// `MATLAB:chckxy:RepeatedSites` for points that occur twice; `MATLAB:chckxy:NumSitesMismatchValues`.
    ///
    /// # Examples
    /// ```matlab
    /// pchip([0 1 2], [0 1 1], 0.5) %| 0.6875
    /// ```
    pub PCHIP = pchip(Any);
    forms: ["p = pchip(x, y, xq)", "pp = pchip(x, y)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn pchip(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    interpolant(&args, call, "pchip", Method::Pchip)
}
