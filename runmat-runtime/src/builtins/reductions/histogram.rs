//! Histograms: `hist`, `histcounts`.

use super::plan::numeric;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::bins::{LastEdge, bin_of, nice_edges};
use crate::kernels::moments::{self, Divisor};
use crate::ops::convert::elements_as;
use crate::value::Value;

builtin! {
    /// Histogram by the centres of bins.
    ///
    /// Ten bins of equal width, `nbins` of them, or bins around the centres `x`. A value half way between two centres counts for the
    /// lower one; values beyond the outer centres count for those. Columns of a matrix are counted each.
    ///
    /// # Shapes
    /// Rows for a vector `Y`; for a matrix a column of counts for each column, and the centres as a column.
    ///
    /// # Errors
    /// `MATLAB:hist:InvalidInput` for what isn't real, and for numbers of bins that aren't positive;
    /// `MATLAB:array:SizeLimitExceeded` for more bins than there is memory.
    ///
    /// # Examples
    /// ```matlab
    /// hist([1 2 2 3 5], 3)   %| 3     1     1
    /// ```
    pub HIST = hist(Any);
    forms: ["n = hist(Y)", "n = hist(Y, nbins)", "n = hist(Y, x)", "[n, x] = hist(…)"],
    inputs: 1..=3,
    outputs: 0..=2,
    purity: Pure,
    result: Unknown,
}

fn hist(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let invalid = |text: &str, octave: &str| {
        Error::new("MATLAB:hist:InvalidInput", text.to_string()).in_octave("", format!("hist: {octave}"))
    };
    let octave = call.rt().dialect.is_octave;
    let real = |v: &Value| v.view().is_some_and(|v| !v.is_complex());
    if !real(&args[0]) {
        return Err(invalid("Y must be real.", "Y must be real-valued"));
    }
    if let Some(x) = args.get(1).filter(|_| octave) {
        if !real(x) {
            return Err(invalid("X must be real.", "bin specification must be a numeric scalar or vector"));
        }
        if !(x.is_scalar() || x.dims().is_vector()) {
            return Err(invalid("X must be a vector.", "bin specification must be a scalar or vector"));
        }
    }
    let view = numeric(&args[0], "hist")?;
    let dims = Dims::new(view.dims);
    let vector = dims.is_vector();
    let rows = if vector { dims.numel() } else { dims.rows() };
    let numbers = elements_as::<f64>(&view.elements);
    let finite = || numbers.iter().copied().filter(|x| x.is_finite());
    let (low, high) = (finite().fold(f64::INFINITY, f64::min), finite().fold(f64::NEG_INFINITY, f64::max));
    let centres: Vec<f64> = match args.get(1).filter(|x| !x.is_empty()) {
        None => equal_centres(low, high, 10, octave),
        Some(x) if x.is_scalar() => {
            let count = x.scalar_double().filter(|n| *n >= 1.0).ok_or_else(|| {
                invalid("The number of bins must be positive.", "number of bins NBINS must be positive")
            })?;
            if count.is_infinite() {
                return Err(ErrorKind::InfiniteRange.into());
            }
            call.rt().check_size(&Dims::row(count as usize), size_of::<f64>())?;
            equal_centres(low, high, count as usize, octave)
        }
        Some(x) => {
            if !real(x) {
                return Err(invalid("X must be real.", "second argument must be a scalar or a vector"));
            }
            let mut list = elements_as::<f64>(&numeric(x, "hist")?.elements).into_owned();
            list.sort_unstable_by(f64::total_cmp);
            list
        }
    };
    let middles: Vec<f64> = centres.windows(2).map(|w| (w[0] + w[1]) / 2.0).collect();
    let k = centres.len();
    let columns = numbers.len().checked_div(rows).unwrap_or(1);
    call.rt().check_size(&Dims::matrix(k, columns), size_of::<f64>())?;
    let mut counts = vec![0.0; k * columns];
    for (c, column) in numbers.chunks(rows.max(1)).enumerate() {
        for &x in column.iter().filter(|x| !x.is_nan()) {
            counts[c * k + middles.partition_point(|&m| m < x)] += 1.0;
        }
    }
    // Octave: the third argument is what the counts add up to.
    if let Some(total) = args.get(2) {
        if !octave {
            return Err(ErrorKind::BuiltinTooManyInputs.into());
        }
        let total = total
            .scalar_double()
            .filter(|n| *n > 0.0)
            .ok_or_else(|| invalid("NORM must be positive.", "NORM must be a numeric constant > 0"))?;
        for column in counts.chunks_mut(k) {
            let sum: f64 = column.iter().sum();
            column.iter_mut().for_each(|n| *n = *n / sum * total);
        }
    }
    let rt = call.rt();
    let (shape, line) = match vector || columns == 1 {
        true => (Dims::row(k), Dims::row(k)),
        false => (Dims::matrix(k, columns), Dims::column(k)),
    };
    let (n, x) = (rt.dense(&counts, shape)?, rt.dense(&centres, line)?);
    call.outputs([n, x])
}

/// Centres of bins of equal width.
fn equal_centres(low: f64, high: f64, n: usize, octave: bool) -> Vec<f64> {
    let count = n as f64;
    let (low, high) = match low < high {
        true => (low, high),
        // One value alone: bins of width 1 around it.
        false if octave => (low - (count / 2.0).floor() + 0.5, low + (count / 2.0).ceil() + 0.5),
        false => (low - (count / 2.0).floor() - 0.5, low + (count / 2.0).ceil() - 0.5),
    };
    let width = (high - low) / count;
    (0..n).map(|k| low + width * (k as f64 + 0.5)).collect()
}

/// How counts are scaled.
#[derive(Clone, Copy)]
enum Normalization {
    Count,
    Probability,
    Percentage,
    CountDensity,
    Density,
    Cumulative,
    CumulativeProbability,
}

/// How the edges of bins are found.
enum Bins {
    Auto,
    Count(usize),
    Edges(Vec<f64>),
    Width(f64),
    Integers,
    SquareRoot,
    Sturges,
    FreedmanDiaconis,
    Scott,
}

struct CountsArgs {
    numbers: Vec<f64>,
    dims: Dims,
    bins: Bins,
    limits: Option<(f64, f64)>,
    normalization: Normalization,
}

fn wrong(text: &str) -> Error {
    Error::new("MATLAB:histcounts:invalidInput", text.to_string())
}

fn ascending(value: &Value, text: &str) -> Result<Vec<f64>> {
    let view = value.view().filter(|v| !v.is_complex()).ok_or_else(|| wrong(text))?;
    let list = elements_as::<f64>(&view.elements).into_owned();
    if list.windows(2).all(|w| w[0] <= w[1]) { Ok(list) } else { Err(wrong(text)) }
}

impl FromArgs for CountsArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let view = numeric(&args[0], "histcounts")?;
        if view.is_complex() {
            return Err(wrong("X must be real."));
        }
        let mut out = CountsArgs {
            numbers: elements_as::<f64>(&view.elements).into_owned(),
            dims: Dims::new(view.dims),
            bins: Bins::Auto,
            limits: None,
            normalization: Normalization::Count,
        };
        let mut rest = &args[1..];
        if let [second, tail @ ..] = rest
            && !second.is_text_scalar()
        {
            out.bins = match second.scalar_double() {
                Some(n) if n >= 1.0 && n.fract() == 0.0 => Bins::Count(n as usize),
                Some(_) => return Err(wrong("The number of bins must be a positive integer.")),
                None => Bins::Edges(ascending(second, "Edges must ascend.")?),
            };
            rest = tail;
        }
        for pair in rest.chunks(2) {
            let [name, value] = pair else { return Err(wrong("Options must come in pairs.")) };
            out.option(&name.text().unwrap_or_default().to_ascii_lowercase(), value)?;
        }
        Ok(out)
    }
}

impl CountsArgs {
    fn option(&mut self, name: &str, value: &Value) -> Result<()> {
        let text = value.text().map(|t| t.to_ascii_lowercase()).unwrap_or_default();
        match name {
            "normalization" => {
                self.normalization = match text.as_str() {
                    "count" => Normalization::Count,
                    "probability" => Normalization::Probability,
                    "percentage" => Normalization::Percentage,
                    "countdensity" => Normalization::CountDensity,
                    "pdf" => Normalization::Density,
                    "cumcount" => Normalization::Cumulative,
                    "cdf" => Normalization::CumulativeProbability,
                    _ => return Err(wrong("Unknown normalization.")),
                }
            }
            "binmethod" => {
                self.bins = match text.as_str() {
                    "auto" => Bins::Auto,
                    "scott" => Bins::Scott,
                    "fd" => Bins::FreedmanDiaconis,
                    "integers" => Bins::Integers,
                    "sturges" => Bins::Sturges,
                    "sqrt" => Bins::SquareRoot,
                    _ => return Err(wrong("Unknown method.")),
                }
            }
            "numbins" => {
                let count = value.scalar_double().filter(|n| *n >= 1.0 && n.fract() == 0.0);
                self.bins =
                    Bins::Count(count.ok_or_else(|| wrong("NumBins must be a positive integer."))? as usize);
            }
            "binwidth" => {
                let width = value.scalar_double().filter(|w| *w > 0.0 && w.is_finite());
                self.bins = Bins::Width(width.ok_or_else(|| wrong("BinWidth must be a positive number."))?);
            }
            "binedges" => self.bins = Bins::Edges(ascending(value, "Edges must ascend.")?),
            "binlimits" => match ascending(value, "Limits must ascend.")?[..] {
                [low, high] => self.limits = Some((low, high)),
                _ => return Err(wrong("BinLimits must have two elements.")),
            },
            _ => return Err(wrong("Unknown option.")),
        }
        Ok(())
    }

    /// The edges of the bins.
    fn edges(&self) -> Vec<f64> {
        if let Bins::Edges(edges) = &self.bins {
            return edges.clone();
        }
        let inside = |x: &f64| self.limits.is_none_or(|(low, high)| *x >= low && *x <= high);
        let mut x: Vec<f64> = self.numbers.iter().copied().filter(|x| x.is_finite()).filter(inside).collect();
        let (mut low, mut high) =
            x.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| (low.min(x), high.max(x)));
        if x.is_empty() {
            (low, high) = self.limits.unwrap_or((0.0, 1.0));
        }
        let n = x.len() as f64;
        let range = high - low;
        let fixed = self.limits;
        let equal = |count: usize, (low, high): (f64, f64)| -> Vec<f64> {
            (0..=count)
                .map(|k| if k == count { high } else { low + (high - low) * k as f64 / count as f64 })
                .collect()
        };
        let by_width = |raw: f64| nice_edges(low, high, raw.max(range / MAX_BINS), None);
        let scott = |x: &[f64]| 3.5 * moments::variance(x, Divisor::Sample).sqrt() / n.cbrt();
        match self.bins {
            // Nothing to suit the bins to: one takes the whole range.
            Bins::Auto | Bins::Scott | Bins::FreedmanDiaconis | Bins::Sturges | Bins::SquareRoot
                if x.is_empty() =>
            {
                equal(1, (low, high))
            }
            Bins::Edges(_) => Vec::new(),
            Bins::Count(count) => match fixed {
                Some(limits) => equal(count, limits),
                None => nice_edges(low, high, range / count as f64, Some(count)),
            },
            Bins::Width(width) => {
                let start = fixed.map_or((low / width).floor() * width, |f| f.0);
                let end = fixed.map_or(high, |f| f.1);
                let count = ((end - start) / width).ceil().clamp(1.0, MAX_BINS);
                let width = width.max((end - start) / MAX_BINS);
                let count = count as usize;
                let mut edges: Vec<f64> = (0..=count).map(|k| start + width * k as f64).collect();
                if let (Some((_, high)), Some(last)) = (fixed, edges.last_mut()) {
                    *last = high;
                } else if fixed.is_none() && edges[count] <= high {
                    edges.push(start + width * (count + 1) as f64);
                }
                edges
            }
            Bins::Integers => integer_edges(low, high),
            Bins::Auto
                if x.iter().all(|x| x.fract() == 0.0)
                    && range <= 50.0
                    && fixed.is_none()
                    && !x.is_empty() =>
            {
                integer_edges(low, high)
            }
            Bins::Auto | Bins::Scott => {
                let width = scott(&x);
                self.fitted(width, by_width)
            }
            Bins::FreedmanDiaconis => {
                x.sort_unstable_by(f64::total_cmp);
                let quartile = |p| crate::kernels::quantile::quantile(&x, p, 5);
                let width = 2.0 * (quartile(0.75) - quartile(0.25)).max(range / 10.0) / n.cbrt();
                self.fitted(width, by_width)
            }
            Bins::Sturges => self.fitted(range / (n.log2() + 1.0).ceil(), by_width),
            Bins::SquareRoot => self.fitted(range / n.sqrt().ceil().max(1.0), by_width),
        }
    }

    /// Edges for a width, between the limits where there are some.
    fn fitted(&self, width: f64, free: impl Fn(f64) -> Vec<f64>) -> Vec<f64> {
        match self.limits {
            Some((low, high)) => {
                let count = ((high - low) / width).ceil();
                let count = if count.is_finite() { count.clamp(1.0, MAX_BINS) as usize } else { 1 };
                (0..=count).map(|k| low + (high - low) * k as f64 / count as f64).collect()
            }
            None => free(width),
        }
    }
}

/// A bin of width 1 around each whole number, wider ones for too many numbers.
fn integer_edges(low: f64, high: f64) -> Vec<f64> {
    let (first, last) = (low.round() - 0.5, high.round() + 0.5);
    let width = ((last - first) / MAX_BINS).ceil().max(1.0);
    (0..=((last - first) / width).ceil() as usize).map(|k| first + width * k as f64).collect()
}

/// Bins are made wider than asked for, rather than to be more than these.
const MAX_BINS: f64 = 65_536.0;

builtin! {
    /// Counts of elements in bins.
    ///
    /// Between the edges given, in `nbins` bins, or in bins that suit the data. A bin has its left edge; the last one has both.
    /// `'BinWidth'`, `'BinLimits'`, `'BinMethod'` and `'Normalization'` say more.
    ///
    /// # Shapes
    /// `N` and `edges` are rows; `bin` has the size of `X` and holds 0 for what no bin has.
    ///
    /// # Errors
    /// `MATLAB:histcounts:invalidInput` for edges that don't ascend and for unknown options.
    ///
    /// # Examples
    /// ```matlab
    /// histcounts([1 2 2 5], [0 2 4 6]) %| 1     2     1
    /// [N, edges] = histcounts([1 2 2 3]);
    /// edges                  %| 0.5000    1.5000    2.5000    3.5000
    /// ```
    pub HISTCOUNTS = histcounts(CountsArgs);
    forms: ["N = histcounts(X)", "N = histcounts(X, nbins)", "N = histcounts(X, edges)", "[N, edges, bin] = histcounts(…)", "… = histcounts(…, Name, Value)"],
    inputs: 1..=12,
    outputs: 0..=3,
    purity: Pure,
    result: Unknown,
}

fn histcounts(args: CountsArgs, call: &mut Call<'_>) -> Result<()> {
    if let Bins::Count(count) = args.bins {
        call.rt().check_size(&Dims::row(count.saturating_add(1)), size_of::<f64>())?;
    }
    let edges = args.edges();
    if edges.len() < 2 {
        return Err(wrong("There must be at least two edges."));
    }
    let k = edges.len() - 1;
    let mut counts = vec![0.0; k];
    let bins: Vec<f64> = args
        .numbers
        .iter()
        .map(|&x| {
            let Some(bin) = bin_of(x, &edges, LastEdge::Closed) else { return 0.0 };
            counts[bin] += 1.0;
            bin as f64 + 1.0
        })
        .collect();
    let all = args.numbers.iter().filter(|x| !x.is_nan()).count() as f64;
    let width = |i: usize| edges[i + 1] - edges[i];
    let so_far = |counts: &[f64]| -> Vec<f64> {
        counts
            .iter()
            .scan(0.0, |sum, &n| {
                *sum += n;
                Some(*sum)
            })
            .collect()
    };
    let scaled: Vec<f64> = match args.normalization {
        Normalization::Count => counts,
        Normalization::Probability => counts.iter().map(|n| n / all).collect(),
        Normalization::Percentage => counts.iter().map(|n| 100.0 * n / all).collect(),
        Normalization::CountDensity => counts.iter().enumerate().map(|(i, n)| n / width(i)).collect(),
        Normalization::Density => counts.iter().enumerate().map(|(i, n)| n / all / width(i)).collect(),
        Normalization::Cumulative => so_far(&counts),
        Normalization::CumulativeProbability => so_far(&counts).iter().map(|n| n / all).collect(),
    };
    let rt = call.rt();
    let (n, edges) = (rt.row(&scaled)?, rt.row(&edges)?);
    let bins = rt.dense(&bins, args.dims)?;
    call.outputs([n, edges, bins])
}
