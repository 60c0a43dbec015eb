//! Order: `sort`, `sortrows`, `issorted`.

use std::cmp::Ordering;

use super::ranks::{Ranks, compare_texts, ranks, row_ranks};
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Stored};
use crate::builtin;
use crate::builtins::args::{Dim, FromArgs, FromValue};
use crate::builtins::call::Call;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::element::Element;
use crate::kernels::runs::Runs;
use crate::kernels::sort::{
    Direction, Keyed, Missing, SortOrder, Sortable, key_by_parts, sort_index, sort_index_by,
};
use crate::kernels::sort_values::sort_values;
use crate::ops::convert::{elements_as_complex, elements_as_units};
use crate::ops::rearrange::{Gather, rearrange};
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// What is compared.
#[derive(Clone, Copy, PartialEq)]
enum Method {
    Auto,
    Real,
    Abs,
}

struct SortArgs {
    value: Value,
    dim: Option<usize>,
    order: SortOrder,
    method: Method,
}

impl SortArgs {
    /// What is sorted of an array of that size.
    fn runs(&self, dims: &[usize]) -> Runs {
        Runs::along(dims, self.dim.unwrap_or_else(|| dims.iter().position(|&d| d != 1).unwrap_or(0)))
    }
}

fn invalid_option(name: &str) -> Error {
    Error::new("MATLAB:sort:sortDirection", format!("Invalid sorting option '{name}'."))
}

/// `ascend` or `descend`, in any case.
fn direction(name: &str) -> Option<Direction> {
    match name.to_ascii_lowercase().as_str() {
        "ascend" => Some(Direction::Ascend),
        "descend" => Some(Direction::Descend),
        _ => None,
    }
}

/// Reads the name–value options of sorting functions; true when the name was one.
fn option(name: &str, value: Option<&Value>, order: &mut SortOrder, method: &mut Method) -> Result<bool> {
    let text = || value.and_then(|v| v.text()).map(|t| t.to_ascii_lowercase()).unwrap_or_default();
    match name.to_ascii_lowercase().as_str() {
        "missingplacement" => {
            order.missing = match text().as_str() {
                "auto" => Missing::Auto,
                "first" => Missing::First,
                "last" => Missing::Last,
                other => return Err(invalid_option(other)),
            }
        }
        "comparisonmethod" => {
            *method = match text().as_str() {
                "auto" => Method::Auto,
                "real" => Method::Real,
                "abs" => Method::Abs,
                other => return Err(invalid_option(other)),
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

impl FromArgs for SortArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        if call.rt().dialect.is_octave && args.len() > 3 {
            return Err(ErrorKind::BuiltinTooManyInputs.into());
        }
        let mut out = SortArgs { value: args[0], dim: None, order: SortOrder::ASCEND, method: Method::Auto };
        let mut k = 1;
        while k < args.len() {
            match args[k].text().filter(|_| args[k].is_text_scalar()) {
                None => {
                    out.dim = Some(Dim::or_octave(args[k], "sort: DIM must be a valid dimension", call)?.0)
                }
                Some(name) => match direction(&name) {
                    Some(direction) => out.order.direction = direction,
                    None if option(&name, args.get(k + 1), &mut out.order, &mut out.method)? => k += 1,
                    None => {
                        let said = "sort: MODE must be either \"ascend\" or \"descend\"";
                        return Err(invalid_option(&name).in_octave("", said));
                    }
                },
            }
            k += 1;
        }
        Ok(out)
    }
}

builtin! {
    /// Elements in ascending or descending order.
    ///
    /// Along the first dimension whose length isn't 1, or along `dim`. Equal elements keep their order. NaN and missing elements
    /// go last, in descending order first, unless `'MissingPlacement'` says otherwise. Complex numbers go by magnitude, then by
    /// phase angle; `'ComparisonMethod'` `'real'` takes real, then imaginary parts. Texts go by their characters' codes.
    ///
    /// # Classes
    /// That of `A`: numeric, logical, char, string, or cell array of char rows.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for classes without an order.
    ///
    /// # Examples
    /// ```matlab
    /// sort([3 1 2])          %| 1     2     3
    /// sort([3 1 2], 'descend') %| 3     2     1
    /// [s, i] = sort([30 10 20]);
    /// i                      %| 2     3     1
    /// ```
    pub SORT = sort(SortArgs);
    forms: ["B = sort(A)", "B = sort(A, dim)", "B = sort(…, direction)", "B = sort(…, name, value)", "[B, I] = sort(…)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=2,
    purity: Pure,
    result: LikeFirst,
}

fn sort(args: SortArgs, call: &mut Call<'_>) -> Result<()> {
    if call.n_out() < 2
        && args.method == Method::Auto
        && let Some(done) = sorted_values(call.rt(), &args)?
    {
        return call.output(done);
    }
    let dims = args.value.dims();
    let runs = args.runs(dims.as_slice());
    let positions = sort_positions(&args, runs)?;
    let sorted = rearrange(call.rt(), args.value, dims.clone(), &Gather(&positions))?;
    call.output(sorted)?;
    if call.n_out() > 1 {
        let index = call.rt().filled::<f64>(dims, |out| {
            let length = runs.length.max(1);
            for (o, &p) in out.iter_mut().zip(&positions) {
                *o = ((p / runs.before.max(1)) % length + 1) as f64;
            }
        })?;
        call.output(index)?;
    }
    Ok(())
}

/// Sorts real numbers without their positions, run by run.
fn sorted_values(rt: &mut Runtime, args: &SortArgs) -> Result<Option<Value>> {
    fn all<T: Keyed + Element + Stored>(
        rt: &mut Runtime,
        s: &[T],
        dims: Dims,
        runs: Runs,
        order: SortOrder,
    ) -> Result<Option<Value>> {
        rt.written::<T>(dims, |out| match runs.before {
            1 => {
                let length = runs.length.max(1);
                for (run, sorted) in s.chunks_exact(length).zip(out.chunks_exact_mut(length)) {
                    sort_values(run, order, sorted);
                }
            }
            _ => runs.map_runs(s, runs.length, out, |_, run, sorted| sort_values(run, order, sorted)),
        })
        .map(Some)
    }
    let Some(view) = args.value.view() else { return Ok(None) };
    let (dims, runs, order) = (Dims::new(view.dims), args.runs(view.dims), args.order);
    match view.elements {
        Elements::F64(s) => all(rt, s, dims, runs, order),
        Elements::F32(s) => all(rt, s, dims, runs, order),
        Elements::I8(s) => all(rt, s, dims, runs, order),
        Elements::I16(s) => all(rt, s, dims, runs, order),
        Elements::I32(s) => all(rt, s, dims, runs, order),
        Elements::I64(s) => all(rt, s, dims, runs, order),
        Elements::U8(s) => all(rt, s, dims, runs, order),
        Elements::U16(s) => all(rt, s, dims, runs, order),
        Elements::U32(s) => all(rt, s, dims, runs, order),
        Elements::U64(s) => all(rt, s, dims, runs, order),
        Elements::Bool(s) => all(rt, s, dims, runs, order),
        _ => Ok(None),
    }
}

/// For each place of the result the 0-based position of its element.
fn sort_positions(args: &SortArgs, runs: Runs) -> Result<Vec<usize>> {
    let order = args.order;
    let undefined =
        || ErrorKind::FunctionClass { name: "sort".into(), class: args.value.class().name().into() };
    match args.value.kind() {
        Kind::Dense(view) if args.method != Method::Auto && view.class.is_float() => {
            let z = elements_as_complex::<f64>(&view.elements);
            let key = |z: Complex<f64>| if args.method == Method::Real { key_by_parts(z) } else { z.key() };
            let compare =
                |a: usize, b: usize| by_key(z[a].is_nan(), z[b].is_nan(), key(z[a]).cmp(&key(z[b])), order);
            Ok(positions_by(runs, compare))
        }
        Kind::Dense(view) => Ok(match view.elements {
            Elements::F64(s) => positions(s, runs, order),
            Elements::F32(s) => positions(s, runs, order),
            Elements::I8(s) => positions(s, runs, order),
            Elements::I16(s) => positions(s, runs, order),
            Elements::I32(s) => positions(s, runs, order),
            Elements::I64(s) => positions(s, runs, order),
            Elements::U8(s) => positions(s, runs, order),
            Elements::U16(s) => positions(s, runs, order),
            Elements::U32(s) => positions(s, runs, order),
            Elements::U64(s) => positions(s, runs, order),
            Elements::Bool(s) => positions(s, runs, order),
            Elements::C64(s) => positions(s, runs, order),
            Elements::C32(s) => positions(s, runs, order),
            Elements::ComplexInteger(_) => return Err(ErrorKind::ComplexIntegers.into()),
            Elements::Char8(_) | Elements::Char16(_) => {
                positions(&elements_as_units(&view.elements), runs, order)
            }
        }),
        Kind::String(s) => {
            let compare = |a: usize, b: usize| {
                let (x, y) = (s.items[a].as_deref(), s.items[b].as_deref());
                let ordering = x.zip(y).map_or(Ordering::Equal, |(x, y)| compare_texts(x, y));
                by_key(x.is_none(), y.is_none(), ordering, order)
            };
            Ok(positions_by(runs, compare))
        }
        Kind::Cell(cell) => {
            let texts: Option<Vec<String>> = cell
                .items
                .iter()
                .map(|item| Some(item.text().filter(|_| item.is_text_scalar())?.into_owned()))
                .collect();
            let texts = texts.ok_or_else(|| {
                Error::new(
                    "MATLAB:sort:InvalidCellInput",
                    "Argument must be a cell array of character vectors.",
                )
                .in_octave("", "sort: only cell arrays of character strings may be sorted")
            })?;
            Ok(positions_by(runs, |a, b| by_key(false, false, compare_texts(&texts[a], &texts[b]), order)))
        }
        _ => Err(undefined().into()),
    }
}

/// The order of two elements, given which of them are missing and how they compare otherwise.
fn by_key(a_missing: bool, b_missing: bool, ordering: Ordering, order: SortOrder) -> Ordering {
    let descend = order.direction == Direction::Descend;
    let missing_first = match order.missing {
        Missing::Auto => descend,
        Missing::First => true,
        Missing::Last => false,
    };
    match (a_missing, b_missing) {
        (true, true) => Ordering::Equal,
        (false, false) if descend => ordering.reverse(),
        (false, false) => ordering,
        (a_missing, _) => {
            if a_missing == missing_first {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        }
    }
}

fn positions<T: Sortable>(s: &[T], runs: Runs, order: SortOrder) -> Vec<usize> {
    if s.is_empty() {
        return Vec::new();
    }
    let mut index = vec![0; runs.length];
    let mut elements = vec![T::default(); runs.length];
    positions_with(runs, |run| {
        elements.iter_mut().zip(run).for_each(|(e, &p)| *e = s[p]);
        sort_index(&elements, order, &mut index);
        index.clone()
    })
}

fn positions_by(runs: Runs, compare: impl Fn(usize, usize) -> Ordering) -> Vec<usize> {
    positions_with(runs, |run| sort_index_by(run.len(), |a, b| compare(run[a], run[b])))
}

/// The positions of all elements after the order that `index` finds for the positions of each run.
fn positions_with(runs: Runs, mut index: impl FnMut(&[usize]) -> Vec<u32>) -> Vec<usize> {
    let all: Vec<usize> = (0..runs.numel()).collect();
    let mut out = vec![0; all.len()];
    runs.map_runs(&all, runs.length, &mut out, |_, run, sorted| {
        for (o, at) in sorted.iter_mut().zip(index(run)) {
            *o = run[at as usize];
        }
    });
    out
}

/// A matrix, and the columns by which its rows are sorted.
struct SortRowsArgs {
    value: Value,
    columns: Vec<(usize, SortOrder)>,
    method: Method,
}

impl FromArgs for SortRowsArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let value = call.args()[0];
        let width = value.dims().columns();
        if value.dims().ndims() > 2 {
            return Err(Error::new("MATLAB:sortrows:NDArray", "First argument must be a matrix.")
                .in_octave("", "sortrows: only cell arrays of character strings may be sorted"));
        }
        // Empty matrices may have more rows or columns than memory holds numbers of.
        if u32::try_from(value.dims().rows()).is_err() || u32::try_from(width).is_err() {
            return Err(ErrorKind::OutOfMemory.into());
        }
        if call.rt().dialect.is_octave
            && call.arg(1).is_some_and(|c| c.is_text_scalar() || c.numel() > 1 && !c.dims().is_vector())
        {
            return Err(invalid_option("columns").in_octave("", "sortrows: C must be a numeric vector"));
        }
        let mut columns: Option<Vec<(usize, SortOrder)>> = None;
        let mut directions: Vec<Direction> = Vec::new();
        let (mut shared, mut method) = (SortOrder::ASCEND, Method::Auto);
        let args = call.args();
        let mut k = 1;
        while k < args.len() {
            let arg = args[k];
            if let Some(cell) = arg.as_cell() {
                for item in cell.items {
                    let name = item.text().unwrap_or_default();
                    directions.push(direction(&name).ok_or_else(|| invalid_option(&name))?);
                }
            } else if let Some(name) = arg.text().filter(|_| arg.is_text_scalar() && !arg.is_empty()) {
                match direction(&name) {
                    Some(direction) => directions.push(direction),
                    None if option(&name, args.get(k + 1), &mut shared, &mut method)? => k += 1,
                    None => return Err(invalid_option(&name)),
                }
            } else if !arg.is_empty() {
                columns = Some(column_list(arg, width)?);
            }
            k += 1;
        }
        let mut columns = columns.unwrap_or_else(|| (0..width).map(|c| (c, SortOrder::ASCEND)).collect());
        if !directions.is_empty() && directions.len() != 1 && directions.len() != columns.len() {
            return Err(Error::new(
                "MATLAB:sortrows:NumDirectionsMismatch",
                "Number of sorting directions must match the number of sorting columns.",
            ));
        }
        for (n, (_, order)) in columns.iter_mut().enumerate() {
            if let Some(&direction) = directions.get(n).or(directions.first()) {
                order.direction = direction;
            }
            order.missing = shared.missing;
        }
        Ok(SortRowsArgs { value, columns, method })
    }
}

fn column_list(arg: Value, width: usize) -> Result<Vec<(usize, SortOrder)>> {
    let invalid = || {
        Error::new(
            "MATLAB:sortrows:COLmismatchX",
            "Column sorting vector must contain integers with absolute values less than or equal to the number of columns in the first argument.",
        )
        .in_octave("", "sortrows: all elements of C must be in the range [1, columns (A)]")
    };
    let view = arg.view().ok_or_else(invalid)?;
    (0..view.numel())
        .map(|k| {
            let c = view.elements.real_at(k);
            if !(c.abs() >= 1.0 && c.abs() <= width as f64 && c.fract() == 0.0) {
                return Err(invalid());
            }
            let order = if c < 0.0 { SortOrder::DESCEND } else { SortOrder::ASCEND };
            Ok((c.abs() as usize - 1, order))
        })
        .collect()
}

builtin! {
    /// Rows in order.
    ///
    /// By the first column, rows that are equal there by the second, and so on; or by the columns listed, a negative number
    /// meaning descending order.
    ///
    /// # Classes
    /// That of `A`: numeric, logical, char, string, or cell array of char rows.
    ///
    /// # Errors
    /// `MATLAB:sortrows:COLmismatchX` for columns that aren't there.
    ///
    /// # Examples
    /// ```matlab
    /// [B, i] = sortrows([3 1; 1 2; 3 0]);
    /// i'                     %| 2     3     1
    /// ```
    pub SORTROWS = sortrows(SortRowsArgs);
    forms: ["B = sortrows(A)", "B = sortrows(A, columns)", "B = sortrows(A, columns, directions)", "B = sortrows(…, Name, Value)", "[B, I] = sortrows(…)"],
    inputs: 1..=usize::MAX,
    outputs: 0..=2,
    purity: Pure,
    result: LikeFirst,
}

fn sortrows(args: SortRowsArgs, call: &mut Call<'_>) -> Result<()> {
    let found = row_keys(&args, call)?;
    let (list, first_missing) = (&found.lists[0], found.first_missing);
    let rows = args.value.dims().rows();
    let index = sort_index_by(rows, |a, b| {
        let differ = |&(column, order): &(usize, SortOrder)| {
            let (x, y) = (list[column * rows + a], list[column * rows + b]);
            let ordering = by_key(x >= first_missing, y >= first_missing, x.cmp(&y), order);
            ordering.is_ne().then_some(ordering)
        };
        args.columns.iter().find_map(differ).unwrap_or(Ordering::Equal)
    });
    let sorted = gathered_rows(call.rt(), args.value, &index)?;
    call.output(sorted)?;
    let index = call.rt().filled::<f64>(Dims::column(rows), |out| {
        out.iter_mut().zip(&index).for_each(|(o, &at)| *o = at as f64 + 1.0);
    })?;
    call.output(index)
}

/// The ranks of a matrix's elements by the method of comparison.
fn row_keys(args: &SortRowsArgs, call: &mut Call<'_>) -> Result<Ranks> {
    // Octave: the cells that are compared must be alike, the others hold anything.
    if let Some(cell) = args.value.as_cell().filter(|_| call.rt().dialect.is_octave)
        && cell.items.iter().all(|item| item.view().is_some())
        && !cell.items.iter().all(|item| item.is_text_scalar())
    {
        return cell_keys(args, cell.items);
    }
    let Some(view) = args.value.view().filter(|_| args.method != Method::Auto) else {
        return ranks(&[args.value], "sortrows");
    };
    let numbers = elements_as_complex::<f64>(&view.elements);
    let rt = call.rt();
    let dims = Dims::new(view.dims);
    // Real parts, or magnitudes; what is equal goes by the imaginary part, or by the angle.
    let parts: [Vec<f64>; 2] = match args.method {
        Method::Abs => {
            [numbers.iter().map(|z| z.abs()).collect(), numbers.iter().map(|z| z.im.atan2(z.re)).collect()]
        }
        _ => [numbers.iter().map(|z| z.re).collect(), numbers.iter().map(|z| z.im).collect()],
    };
    let keys = [rt.dense(&parts[0], dims.clone())?, rt.dense(&parts[1], dims)?];
    let (first, second) = (ranks(&keys[..1], "sortrows")?, ranks(&keys[1..], "sortrows")?);
    let width = numbers.len() as u32 + 1;
    let joined: Vec<u64> = first.lists[0]
        .iter()
        .zip(&second.lists[0])
        .map(|(&a, &b)| u64::from(a) * u64::from(width) + u64::from(b))
        .collect();
    let mut order: Vec<usize> = (0..joined.len()).collect();
    order.sort_by_key(|&k| joined[k]);
    let (mut list, mut first_missing, mut rank) = (vec![0; joined.len()], u32::MAX, 0);
    for (k, &at) in order.iter().enumerate() {
        if k > 0 && joined[order[k - 1]] != joined[at] {
            rank += 1;
        }
        if first.lists[0][at] >= first.first_missing {
            first_missing = first_missing.min(rank);
        }
        list[at] = rank;
    }
    Ok(Ranks { lists: vec![list], first_missing })
}

/// Ranks of a cell matrix whose columns each hold numbers or texts, in the columns that are compared.
fn cell_keys(args: &SortRowsArgs, items: &[Value]) -> Result<Ranks> {
    let rows = args.value.dims().rows();
    let mut list = vec![0; items.len()];
    for &(column, _) in &args.columns {
        let here = &items[column * rows..][..rows];
        let mut order: Vec<usize> = (0..rows).collect();
        let compare = |&a: &usize, &b: &usize| match (here[a].scalar_double(), here[b].scalar_double()) {
            (Some(x), Some(y)) if !here[a].is_text_scalar() => x.total_cmp(&y),
            _ => compare_texts(&here[a].text().unwrap_or_default(), &here[b].text().unwrap_or_default()),
        };
        order.sort_by(compare);
        let mut rank = 0;
        for k in 0..rows {
            if k > 0 && compare(&order[k - 1], &order[k]).is_ne() {
                rank += 1;
            }
            list[column * rows + order[k]] = rank;
        }
    }
    Ok(Ranks { lists: vec![list], first_missing: u32::MAX })
}

/// The rows of a matrix at 0-based positions.
pub(super) fn gathered_rows(rt: &mut Runtime, value: Value, rows: &[u32]) -> Result<Value> {
    let dims = value.dims();
    let (height, columns) = (dims.rows(), dims.columns());
    let mut positions = Vec::with_capacity(rows.len() * columns);
    for column in 0..columns {
        positions.extend(rows.iter().map(|&row| row as usize + column * height));
    }
    rearrange(rt, value, Dims::matrix(rows.len(), columns), &Gather(&positions))
}

/// The orders that `issorted` tests.
#[derive(Clone, Copy)]
enum Trend {
    Ascend,
    Descend,
    Monotonic,
    StrictAscend,
    StrictDescend,
    StrictMonotonic,
}

struct IsSortedArgs {
    value: Value,
    dim: Option<usize>,
    rows: bool,
    trend: Trend,
}

impl FromArgs for IsSortedArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let args = call.args();
        let octave = call.rt().dialect.is_octave;
        let mut out = IsSortedArgs { value: args[0], dim: None, rows: false, trend: Trend::Ascend };
        for (k, &arg) in args.iter().enumerate().skip(1) {
            let Some(name) = arg.text().filter(|_| arg.is_text_scalar()) else {
                let error =
                    Error::new("MATLAB:issorted:dim", "Dimension argument must be a positive integer.")
                        .in_octave("", "issorted: second argument must be a string");
                if octave {
                    return Err(error);
                }
                out.dim = Some(Dim::from_value(arg, k + 1, call)?.0);
                continue;
            };
            match name.to_ascii_lowercase().as_str() {
                "rows" => out.rows = true,
                "either" if octave => out.trend = Trend::Monotonic,
                "ascend" => out.trend = Trend::Ascend,
                "descend" => out.trend = Trend::Descend,
                "monotonic" => out.trend = Trend::Monotonic,
                "strictascend" => out.trend = Trend::StrictAscend,
                "strictdescend" => out.trend = Trend::StrictDescend,
                "strictmonotonic" => out.trend = Trend::StrictMonotonic,
                other => {
                    let said = "issorted: MODE must be \"ascend\", \"descend\", or \"either\"";
                    return Err(invalid_option(other).in_octave("", said));
                }
            }
        }
        let dims = out.value.dims();
        if octave && if out.rows { dims.ndims() > 2 } else { !dims.is_vector() && !out.value.is_empty() } {
            let said = if out.rows { "issorted: A must be a 2-D object" } else { "issorted: needs a vector" };
            return Err(Error::new("MATLAB:issorted:size", "Input has the wrong size.").in_octave("", said));
        }
        Ok(out)
    }
}

builtin! {
    /// True when elements are in order.
    ///
    /// All columns must be, or the runs along `dim`; with `'rows'` the rows of a matrix. The directions are `'ascend'`,
    /// `'descend'`, `'monotonic'` (either), and the same with `strict` in front.
    ///
    /// # Examples
    /// ```matlab
    /// issorted([1 2 2])      %| 1
    /// issorted([1 2 2], 'strictascend') %| 0
    /// ```
    pub ISSORTED = issorted(IsSortedArgs);
    forms: ["tf = issorted(A)", "tf = issorted(A, dim)", "tf = issorted(A, 'rows')", "tf = issorted(…, direction)"],
    inputs: 1..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
}

fn issorted(args: IsSortedArgs, call: &mut Call<'_>) -> Result<()> {
    let (list, runs) = if args.rows {
        let list = row_ranks(&[args.value], "issorted")?.remove(0);
        let runs = Runs::whole(list.len());
        (list, runs)
    } else {
        let found = ranks(&[args.value], "issorted")?;
        let list: Vec<u32> = found.lists[0].iter().map(|&r| r.min(found.first_missing)).collect();
        let dims = args.value.dims();
        let dim = args.dim.unwrap_or_else(|| dims.first_non_singleton());
        (list, Runs::along(dims.as_slice(), dim))
    };
    let mut holds = true;
    let runs = if list.is_empty() { Runs::whole(0) } else { runs };
    runs.for_each_run(&list, |_, run| {
        let ascends = |strict: bool| run.windows(2).all(|w| if strict { w[0] < w[1] } else { w[0] <= w[1] });
        let descends = |strict: bool| run.windows(2).all(|w| if strict { w[0] > w[1] } else { w[0] >= w[1] });
        holds &= match args.trend {
            Trend::Ascend => ascends(false),
            Trend::Descend => descends(false),
            Trend::Monotonic => ascends(false) || descends(false),
            Trend::StrictAscend => ascends(true),
            Trend::StrictDescend => descends(true),
            Trend::StrictMonotonic => ascends(true) || descends(true),
        };
    });
    call.output(Value::logical(holds))
}
