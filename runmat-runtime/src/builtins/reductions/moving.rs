//! Moving windows: `movmean`, `movsum`, `movprod`, `movmax`, `movmin`, `movmedian`, `movstd`, `movvar`, `movmad`.

use super::plan::numeric;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, Dim};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::moments::{self, Divisor, without_nan};
use crate::kernels::quantile::{windows, windows_at};
use crate::kernels::runs::Runs;
use crate::ops::convert::{elements_as, to_class};
use crate::value::Value;
use crate::value::class::Class;

/// What the window has where it reaches beyond the ends.
#[derive(Clone, Copy, PartialEq)]
enum Ends {
    /// Fewer elements.
    Shrink,
    /// No result.
    Discard,
    /// This number.
    Fill(f64),
}

/// The window in front of and behind each element.
#[derive(Clone, Copy)]
struct Window {
    before: f64,
    after: f64,
    /// A window of two lengths holds both of its ends.
    closed: bool,
}

struct MovingArgs {
    value: Value,
    window: Window,
    dim: Option<usize>,
    omit_nan: bool,
    ends: Ends,
    points: Option<Vec<f64>>,
    population: bool,
}

fn invalid(name: &str, text: &str) -> Error {
    Error::new(format!("MATLAB:{name}:invalidInput"), text.to_string())
        .in_octave("", format!("{name}: {text}"))
}

fn window(value: &Value, name: &str) -> Result<Window> {
    let wrong = || {
        let text = "Window length must be a positive scalar or two nonnegative numbers.";
        let octave = "movslice: WLEN must be a scalar or 2-element array of integers >= 0";
        invalid(name, text).in_octave("Octave:invalid-input-arg", octave)
    };
    let view = value.view().filter(|v| !v.is_complex() && !value.is_text_scalar()).ok_or_else(wrong)?;
    match elements_as::<f64>(&view.elements)[..] {
        [k] if k > 0.0 && k.is_finite() => Ok(Window { before: k / 2.0, after: k / 2.0, closed: false }),
        [before, after] if before >= 0.0 && after >= 0.0 => Ok(Window { before, after, closed: true }),
        _ => Err(wrong()),
    }
}

impl MovingArgs {
    fn new(args: &[Value], call: &mut Call<'_>, name: &str) -> Result<Self> {
        let mut out = MovingArgs {
            value: args[0],
            window: window(&args[1], name)?,
            dim: None,
            // MATLAB: extrema pass over NaN.
            omit_nan: matches!(name, "movmax" | "movmin"),
            ends: Ends::Shrink,
            points: None,
            population: false,
        };
        let mut rest = &args[2..];
        if matches!(name, "movstd" | "movvar")
            && let [weight, tail @ ..] = rest
            && !weight.is_text_scalar()
        {
            out.population = match weight.scalar_double() {
                Some(1.0) => true,
                Some(0.0) => false,
                _ if weight.is_empty() => false,
                _ => return Err(invalid(name, "Weight must be 0 or 1.")),
            };
            rest = tail;
        }
        if let [dim, tail @ ..] = rest
            && !dim.is_text_scalar()
        {
            out.dim = Some(Dim::or_octave(*dim, &format!("{name}: DIM must be a valid dimension"), call)?.0);
            rest = tail;
        }
        while let [key, tail @ ..] = rest {
            let word = key.text().unwrap_or_default().to_ascii_lowercase();
            rest = tail;
            match word.as_str() {
                "omitnan" | "omitmissing" => out.omit_nan = true,
                "includenan" | "includemissing" => out.omit_nan = false,
                "endpoints" | "samplepoints" | "dim" => {
                    let [value, tail @ ..] = rest else {
                        return Err(invalid(name, "Options must come in pairs."));
                    };
                    rest = tail;
                    out.option(&word, value, name, call)?;
                }
                _ => return Err(invalid(name, &format!("Unknown option '{word}'."))),
            }
        }
        if out.points.is_some() && out.ends != Ends::Shrink {
            return Err(invalid(name, "'SamplePoints' goes with the end points 'shrink' only."));
        }
        Ok(out)
    }

    fn option(&mut self, word: &str, value: &Value, name: &str, call: &mut Call<'_>) -> Result<()> {
        match word {
            "dim" => {
                let said = format!("{name}: DIM must be a valid dimension");
                self.dim = Some(Dim::or_octave(*value, &said, call)?.0);
            }
            "endpoints" => {
                let text = value.text().filter(|_| value.is_text_scalar()).map(|t| t.to_ascii_lowercase());
                self.ends = match (text.as_deref(), value.scalar_double()) {
                    (Some("shrink"), _) => Ends::Shrink,
                    (Some("discard"), _) => Ends::Discard,
                    (Some("fill"), _) => Ends::Fill(f64::NAN),
                    (None, Some(x)) => Ends::Fill(x),
                    _ => {
                        return Err(invalid(
                            name,
                            "End points must be 'shrink', 'discard', 'fill' or a number.",
                        ));
                    }
                };
            }
            _ => {
                let wrong = || invalid(name, "Sample points must be a vector of ascending numbers.");
                let view = value.view().filter(|v| !v.is_complex()).ok_or_else(wrong)?;
                let points = elements_as::<f64>(&view.elements).into_owned();
                if !points.windows(2).all(|w| w[0] < w[1]) {
                    return Err(wrong());
                }
                self.points = Some(points);
            }
        }
        Ok(())
    }
}

fn moving(
    args: &[Value],
    call: &mut Call<'_>,
    name: &str,
    reduce: fn(&mut [f64], bool) -> f64,
) -> Result<()> {
    let args = MovingArgs::new(args, call, name)?;
    let view = numeric(&args.value, name)?;
    if view.is_complex() {
        return Err(invalid(name, "Complex data have no moving statistics here."));
    }
    let dims = Dims::new(view.dims);
    let dim = args.dim.unwrap_or_else(|| dims.first_non_singleton());
    let runs = Runs::along(view.dims, dim);
    let n = runs.length;
    // An empty array may be longer than memory holds windows.
    call.rt().check_size(&Dims::row(n), size_of::<(usize, usize)>())?;
    if args.points.as_ref().is_some_and(|p| p.len() != n) {
        return Err(invalid(name, "Sample points must be as many as elements along the dimension."));
    }
    let Window { before, after, closed } = args.window;
    // An even length reaches one element further back than ahead.
    let (back, ahead) = match closed {
        true => (before.floor() as usize, after.floor() as usize),
        false => (before.floor() as usize, (after.ceil() as usize).saturating_sub(1)),
    };
    let places: Vec<(usize, usize)> = match &args.points {
        Some(points) => windows_at(points, before, after, closed),
        None => windows(n, back, ahead).collect(),
    };
    let discard = args.ends == Ends::Discard;
    let kept: Vec<usize> = (0..n).filter(|&k| !discard || (k >= back && k + ahead < n)).collect();
    // Octave: the window has whole elements, and fits into the array.
    if call.rt().dialect.is_octave && args.points.is_none() {
        let text = "Window length must be a positive scalar or two nonnegative numbers.";
        let length = before + after + if closed { 1.0 } else { 0.0 };
        let octave = match length.fract() == 0.0 && (closed || before.fract() == 0.0 || length % 2.0 == 1.0) {
            false => "movslice: WLEN must be a scalar or 2-element array of integers >= 0".to_string(),
            true if length > n as f64 => {
                format!("movslice: window length WLEN ({length}) must be shorter than length along DIM ({n})")
            }
            true => String::new(),
        };
        if !octave.is_empty() {
            return Err(invalid(name, text).in_octave("Octave:invalid-input-arg", octave));
        }
    }
    let numbers = elements_as::<f64>(&view.elements);
    let (omit, population) = (args.omit_nan, args.population);
    let value = call.rt().filled::<f64>(dims.with(dim, kept.len()), |out| {
        let mut window = Vec::new();
        runs.map_runs(&numbers, kept.len(), out, |_, run, result| {
            for (o, &k) in result.iter_mut().zip(&kept) {
                let (first, last) = places[k];
                window.clear();
                window.extend_from_slice(&run[first..last]);
                if let Ends::Fill(x) = args.ends {
                    let missing = (back + ahead + 1).saturating_sub(window.len());
                    window.extend(std::iter::repeat_n(x, missing));
                }
                let inside = if omit { without_nan(&mut window) } else { &mut window[..] };
                *o = reduce(inside, population);
            }
        });
    })?;
    let class = match view.class {
        Class::Single => Class::Single,
        class if matches!(name, "movmax" | "movmin") && class.is_integer() => class,
        _ => Class::Double,
    };
    let value = to_class(call.rt(), value, class)?;
    call.output(value)
}

/// Mean of nothing is NaN.
fn mean(x: &mut [f64], _: bool) -> f64 {
    x.iter().sum::<f64>() / x.len() as f64
}

fn sum(x: &mut [f64], _: bool) -> f64 {
    x.iter().sum()
}

fn product(x: &mut [f64], _: bool) -> f64 {
    x.iter().product()
}

fn extremum(x: &[f64], better: fn(f64, f64) -> bool) -> f64 {
    if x.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    x.iter().copied().reduce(|a, b| if better(b, a) { b } else { a }).unwrap_or(f64::NAN)
}

fn greatest(x: &mut [f64], _: bool) -> f64 {
    extremum(x, |a, b| a > b)
}

fn least(x: &mut [f64], _: bool) -> f64 {
    extremum(x, |a, b| a < b)
}

fn median(x: &mut [f64], _: bool) -> f64 {
    if x.is_empty() { f64::NAN } else { moments::median(x) }
}

fn variance(x: &mut [f64], population: bool) -> f64 {
    match x.is_empty() {
        true => f64::NAN,
        false => moments::variance(x, if population { Divisor::Population } else { Divisor::Sample }),
    }
}

fn deviation(x: &mut [f64], population: bool) -> f64 {
    variance(x, population).sqrt()
}

fn median_deviation(x: &mut [f64], _: bool) -> f64 {
    let center = median(x, false);
    x.iter_mut().for_each(|x| *x = (*x - center).abs());
    median(x, false)
}

macro_rules! moving_functions {
    ($($id:ident $name:ident $reduce:path, [$($form:literal),*], $what:literal, $line:literal;)*) => {$(
        builtin! {
            #[doc = $what]
            ///
            /// The window has `k` elements around each one (for an even `k` one more before it), or `nb` before and `na` behind.
            /// At the ends it shrinks, unless `'Endpoints'` is `'discard'`, `'fill'` or a number to fill in. With
            /// `'SamplePoints'` the window is a distance. `'omitnan'` and `'includenan'` tell whether NaN counts.
            ///
            /// # Shapes
            /// The size of `A`; shorter along the dimension when ends are discarded.
            ///
            /// # Classes
            /// double, single for single.
            ///
            /// # Errors
            /// An error with the identifier `invalidInput` for other windows and options.
            ///
            /// # Examples
            /// ```matlab
            #[doc = $line]
            /// ```
            pub $id = $name(Any);
            forms: [$($form),*],
            inputs: 2..=9,
            outputs: 0..=1,
            purity: Pure,
            result: Unknown,
        }

        fn $name(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
            moving(&args, call, stringify!($name), $reduce)
        }
    )*};
}

moving_functions! {
    MOVMEAN movmean mean, ["M = movmean(A, k)", "M = movmean(A, [nb na])", "M = movmean(…, dim)", "M = movmean(…, nanflag)", "M = movmean(…, Name, Value)"], " Moving mean.", " movmean(1:5, 3)        %| 1.5000    2.0000    3.0000    4.0000    4.5000";
    MOVSUM movsum sum, ["M = movsum(A, k)", "M = movsum(A, [nb na])", "M = movsum(…, dim)", "M = movsum(…, nanflag)", "M = movsum(…, Name, Value)"], " Moving sum.", " movsum(1:5, 4)         %| 3     6    10    14    12";
    MOVPROD movprod product, ["M = movprod(A, k)", "M = movprod(A, [nb na])", "M = movprod(…, dim)", "M = movprod(…, nanflag)", "M = movprod(…, Name, Value)"], " Moving product.", " movprod(1:4, 2)        %| 1     2     6    12";
    MOVMAX movmax greatest, ["M = movmax(A, k)", "M = movmax(A, [nb na])", "M = movmax(…, dim)", "M = movmax(…, nanflag)", "M = movmax(…, Name, Value)"], " Moving maximum; NaN is passed over.", " movmax([1 3 2 5], 3)   %| 3     3     5     5";
    MOVMIN movmin least, ["M = movmin(A, k)", "M = movmin(A, [nb na])", "M = movmin(…, dim)", "M = movmin(…, nanflag)", "M = movmin(…, Name, Value)"], " Moving minimum; NaN is passed over.", " movmin([4 2 8], 2)     %| 4     2     2";
    MOVMEDIAN movmedian median, ["M = movmedian(A, k)", "M = movmedian(A, [nb na])", "M = movmedian(…, dim)", "M = movmedian(…, nanflag)", "M = movmedian(…, Name, Value)"], " Moving median.", " movmedian([1 9 2], 3)  %| 5.0000    2.0000    5.5000";
    MOVSTD movstd deviation, ["M = movstd(A, k)", "M = movstd(A, [nb na])", "M = movstd(A, k, w)", "M = movstd(A, k, w, dim)", "M = movstd(…, nanflag)", "M = movstd(…, Name, Value)"], " Moving standard deviation; with the weight 1 divided by the number of elements.", " movstd([1 3 5], 3)     %| 1.4142    2.0000    1.4142";
    MOVVAR movvar variance, ["M = movvar(A, k)", "M = movvar(A, [nb na])", "M = movvar(A, k, w)", "M = movvar(A, k, w, dim)", "M = movvar(…, nanflag)", "M = movvar(…, Name, Value)"], " Moving variance; with the weight 1 divided by the number of elements.", " movvar([1 3 5], 3)     %| 2     4     2";
    MOVMAD movmad median_deviation, ["M = movmad(A, k)", "M = movmad(A, [nb na])", "M = movmad(…, dim)", "M = movmad(…, nanflag)", "M = movmad(…, Name, Value)"], " Moving median absolute deviation.", " movmad([1 2 9], 3)     %| 0.5000    1.0000    3.5000";
}
